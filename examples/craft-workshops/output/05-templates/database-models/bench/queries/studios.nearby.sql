-- simple: Studios in a strip of the map, before the exact distance is computed
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS country, quote_literal(given[2]) AS south, quote_literal(given[3]) AS north
FROM bench.samples WHERE query = 'studios.nearby' AND n = :n \gset
SELECT * FROM studios WHERE country = :country AND latitude BETWEEN :south AND :north AND deleted_at IS NULL LIMIT 200;
COMMIT;
