-- simple: A category's products in the order that people have given them
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS category
FROM bench.samples WHERE query = 'product_categories.listing' AND n = :n \gset
SELECT * FROM product_categories WHERE category_id = :category ORDER BY "position", product_id, category_id LIMIT 24;
COMMIT;
