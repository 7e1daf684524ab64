-- simple: What surrounds every query here: BEGIN, one row of values to ask with, COMMIT
BEGIN;
SELECT n FROM bench.samples ORDER BY query, n LIMIT 1;
COMMIT;
