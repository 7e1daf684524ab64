-- simple: The product at an address
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS slug
FROM bench.samples WHERE query = 'products.page' AND n = :n \gset
SELECT * FROM products WHERE slug = :slug AND deleted_at IS NULL;
COMMIT;
