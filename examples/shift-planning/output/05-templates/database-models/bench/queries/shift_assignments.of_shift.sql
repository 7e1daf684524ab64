-- simple: Who works a shift
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS shift
FROM bench.samples WHERE query = 'shift_assignments.of_shift' AND n = :n \gset
SELECT * FROM shift_assignments WHERE tenant_id = :tenant AND shift_id = :shift;
COMMIT;
