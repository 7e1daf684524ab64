-- simple: Trips of a country and a grade, the cheapest first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS country, quote_literal(given[2]) AS grade
FROM bench.samples WHERE query = 'trips.by_grade' AND n = :n \gset
SELECT * FROM trips
    WHERE country_code = :country AND grade = :grade AND deleted_at IS NULL ORDER BY price_minor, id LIMIT 50;
COMMIT;
