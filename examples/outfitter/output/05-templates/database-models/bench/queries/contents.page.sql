-- simple: The content at an address
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS content_type, quote_literal(given[2]) AS locale, quote_literal(given[3]) AS slug
FROM bench.samples WHERE query = 'contents.page' AND n = :n \gset
SELECT * FROM contents WHERE content_type = :content_type AND locale = :locale AND slug = :slug AND deleted_at IS NULL;
COMMIT;
