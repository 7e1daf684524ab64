-- simple: Shifts that somebody may take, the oldest offer first
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant
FROM bench.samples WHERE query = 'shift_swaps.market' AND n = :n \gset
SELECT * FROM shift_swaps WHERE tenant_id = :tenant AND status = 'offered' ORDER BY offered_at, id LIMIT 50;
COMMIT;
