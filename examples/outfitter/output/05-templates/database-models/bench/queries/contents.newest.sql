-- simple: What is published of one type and in one language, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS content_type, quote_literal(given[2]) AS locale
FROM bench.samples WHERE query = 'contents.newest' AND n = :n \gset
SELECT * FROM contents
    WHERE content_type = :content_type AND locale = :locale AND status = 'published' AND deleted_at IS NULL
        ORDER BY published_at DESC, id DESC LIMIT 25;
COMMIT;
