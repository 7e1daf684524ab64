-- search: Machines that a technician describes in a few words
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS words
FROM bench.samples WHERE query = 'assets.search' AND n = :n \gset
SELECT * FROM assets WHERE search_vector @@ websearch_to_tsquery('simple', :words) AND deleted_at IS NULL LIMIT 20;
COMMIT;
