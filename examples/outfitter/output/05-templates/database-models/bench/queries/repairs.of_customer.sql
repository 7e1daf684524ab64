-- simple: A customer's repairs, newest first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS customer
FROM bench.samples WHERE query = 'repairs.of_customer' AND n = :n \gset
SELECT * FROM repairs WHERE customer_id = :customer ORDER BY created_at DESC, id DESC LIMIT 20;
COMMIT;
