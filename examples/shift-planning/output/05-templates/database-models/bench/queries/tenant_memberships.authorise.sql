-- simple: What a user may do in a tenant
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS "user"
FROM bench.samples WHERE query = 'tenant_memberships.authorise' AND n = :n \gset
SELECT * FROM tenant_memberships WHERE tenant_id = :tenant AND user_id = :user AND revoked_at IS NULL;
COMMIT;
