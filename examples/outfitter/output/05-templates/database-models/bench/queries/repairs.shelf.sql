-- simple: What a technician has to do, the most urgent first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS technician
FROM bench.samples WHERE query = 'repairs.shelf' AND n = :n \gset
SELECT * FROM repairs
    WHERE technician_user_id = :technician AND status IN ('accepted', 'in_work') ORDER BY promised_on, id LIMIT 50;
COMMIT;
