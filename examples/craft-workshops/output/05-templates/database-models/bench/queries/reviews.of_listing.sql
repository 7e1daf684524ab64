-- simple: What buyers say about a listing, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS listing
FROM bench.samples WHERE query = 'reviews.of_listing' AND n = :n \gset
SELECT * FROM reviews
    WHERE listing_id = :listing AND status = 'published' AND deleted_at IS NULL
        ORDER BY published_at DESC, id DESC LIMIT 10;
COMMIT;
