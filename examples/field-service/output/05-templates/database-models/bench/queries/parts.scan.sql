-- simple: The part under the scanner
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS ean
FROM bench.samples WHERE query = 'parts.scan' AND n = :n \gset
SELECT * FROM parts WHERE ean = :ean AND deleted_at IS NULL;
COMMIT;
