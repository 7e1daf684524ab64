-- complex: What a tenant's plan grants
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant
FROM bench.samples WHERE query = 'subscriptions.entitlements' AND n = :n \gset
SELECT f.code,
    p.value FROM subscriptions AS s JOIN plan_features AS p ON p.plan_id = s.plan_id JOIN feature_flags AS f ON f.id = p.feature_flag_id
    WHERE s.tenant_id = :tenant AND s.ended_at IS NULL;
COMMIT;
