-- simple: What is directly below a category, in the order in which it is shown
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS parent
FROM bench.samples WHERE query = 'categories.children' AND n = :n \gset
SELECT * FROM categories WHERE parent_id = :parent AND deleted_at IS NULL ORDER BY "position", id LIMIT 50;
COMMIT;
