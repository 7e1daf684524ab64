-- simple: The payment that a provider reports about, locked while the report is applied
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(given[1]) AS provider, quote_literal(given[2]) AS provider_payment_id
FROM bench.samples WHERE query = 'payments.webhook' AND n = :n \gset
SELECT * FROM payments WHERE provider = :provider AND provider_payment_id = :provider_payment_id;
COMMIT;
