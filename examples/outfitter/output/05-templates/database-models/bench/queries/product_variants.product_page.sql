-- simple: The variants of a product, in order
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS product
FROM bench.samples WHERE query = 'product_variants.product_page' AND n = :n \gset
SELECT * FROM product_variants WHERE product_id = :product AND deleted_at IS NULL ORDER BY "position", id LIMIT 50;
COMMIT;
