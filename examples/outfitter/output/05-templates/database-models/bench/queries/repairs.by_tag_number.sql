-- simple: The repair with a paper tag
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS number
FROM bench.samples WHERE query = 'repairs.by_tag_number' AND n = :n \gset
SELECT * FROM repairs WHERE number = :number;
COMMIT;
