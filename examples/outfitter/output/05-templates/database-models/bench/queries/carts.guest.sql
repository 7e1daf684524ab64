-- simple: The basket of a guest's token
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS token_hash
FROM bench.samples WHERE query = 'carts.guest' AND n = :n \gset
SELECT * FROM carts WHERE token_hash = :token_hash;
COMMIT;
