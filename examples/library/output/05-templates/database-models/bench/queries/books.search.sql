-- search: Books that contain the words of a reader
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS words
FROM bench.samples WHERE query = 'books.search' AND n = :n \gset
SELECT * FROM books WHERE search_vector @@ websearch_to_tsquery('simple', :words) LIMIT 20;
COMMIT;
