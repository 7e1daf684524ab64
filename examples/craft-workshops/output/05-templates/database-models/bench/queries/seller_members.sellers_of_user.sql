-- simple: For whom a user may act
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS "user"
FROM bench.samples WHERE query = 'seller_members.sellers_of_user' AND n = :n \gset
SELECT * FROM seller_members WHERE user_id = :user AND revoked_at IS NULL;
COMMIT;
