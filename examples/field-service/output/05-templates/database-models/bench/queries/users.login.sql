-- simple: The user who logs in with an e-mail address
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS email
FROM bench.samples WHERE query = 'users.login' AND n = :n \gset
SELECT * FROM users WHERE email = :email AND deleted_at IS NULL;
COMMIT;
