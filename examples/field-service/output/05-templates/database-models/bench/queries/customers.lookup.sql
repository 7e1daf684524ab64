-- simple: The customer who quotes a number on the phone
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS number
FROM bench.samples WHERE query = 'customers.lookup' AND n = :n \gset
SELECT * FROM customers WHERE number = :number AND deleted_at IS NULL;
COMMIT;
