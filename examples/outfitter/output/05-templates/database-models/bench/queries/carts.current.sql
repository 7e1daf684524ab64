-- simple: The basket that a user is filling
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS "user"
FROM bench.samples WHERE query = 'carts.current' AND n = :n \gset
SELECT * FROM carts WHERE user_id = :user AND status = 'active';
COMMIT;
