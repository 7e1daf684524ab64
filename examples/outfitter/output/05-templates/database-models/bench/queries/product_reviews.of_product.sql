-- simple: What customers say about a product, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS product
FROM bench.samples WHERE query = 'product_reviews.of_product' AND n = :n \gset
SELECT * FROM product_reviews
    WHERE product_id = :product AND status = 'published' ORDER BY published_at DESC, id DESC LIMIT 10;
COMMIT;
