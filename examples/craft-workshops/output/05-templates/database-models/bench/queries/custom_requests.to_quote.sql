-- simple: What makers can quote for in a category, newest first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS category
FROM bench.samples WHERE query = 'custom_requests.to_quote' AND n = :n \gset
SELECT * FROM custom_requests
    WHERE category_id = :category AND status = 'open' AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 24;
COMMIT;
