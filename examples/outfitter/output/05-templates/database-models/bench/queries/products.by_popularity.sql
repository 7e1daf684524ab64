-- simple: A category's products, best sellers first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS category
FROM bench.samples WHERE query = 'products.by_popularity' AND n = :n \gset
SELECT * FROM products
    WHERE primary_category_id = :category AND status = 'active' AND deleted_at IS NULL
        ORDER BY sales_count DESC, id DESC LIMIT 24;
COMMIT;
