-- simple: Products whose title contains what was typed so far
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS typed
FROM bench.samples WHERE query = 'products.autocomplete' AND n = :n \gset
SELECT * FROM products WHERE title ILIKE :typed::text AND status = 'active' AND deleted_at IS NULL LIMIT 10;
COMMIT;
