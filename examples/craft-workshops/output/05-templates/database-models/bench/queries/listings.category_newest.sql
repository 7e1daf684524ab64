-- simple: A category's page, newest first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS category
FROM bench.samples WHERE query = 'listings.category_newest' AND n = :n \gset
SELECT * FROM listings
    WHERE category_id = :category AND status = 'published' AND deleted_at IS NULL
        ORDER BY published_at DESC, id DESC LIMIT 24;
COMMIT;
