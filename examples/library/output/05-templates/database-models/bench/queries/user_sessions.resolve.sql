-- simple: The live session that a request's token belongs to
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS token_hash, quote_literal(given[2]) AS now
FROM bench.samples WHERE query = 'user_sessions.resolve' AND n = :n \gset
SELECT * FROM user_sessions WHERE token_hash = :token_hash AND revoked_at IS NULL AND expires_at > :now;
COMMIT;
