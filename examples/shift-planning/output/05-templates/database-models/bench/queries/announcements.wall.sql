-- simple: What is shown now
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS now
FROM bench.samples WHERE query = 'announcements.wall' AND n = :n \gset
SELECT * FROM announcements WHERE tenant_id = :tenant AND shown && :now::tstzrange AND deleted_at IS NULL;
COMMIT;
