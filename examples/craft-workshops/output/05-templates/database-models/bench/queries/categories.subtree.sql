-- simple: A category with all that is below it, by the beginning of their paths
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS path
FROM bench.samples WHERE query = 'categories.subtree' AND n = :n \gset
SELECT * FROM categories WHERE path LIKE :path::text AND deleted_at IS NULL;
COMMIT;
