-- simple: The key that a program presents
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS key_hash
FROM bench.samples WHERE query = 'api_keys.authenticate' AND n = :n \gset
SELECT * FROM api_keys WHERE tenant_id = :tenant AND key_hash = :key_hash AND revoked_at IS NULL;
COMMIT;
