-- simple: What stands below a category, in order
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS parent
FROM bench.samples WHERE query = 'categories.menu' AND n = :n \gset
SELECT * FROM categories
    WHERE parent_id = :parent AND is_visible AND deleted_at IS NULL ORDER BY "position", id LIMIT 50;
COMMIT;
