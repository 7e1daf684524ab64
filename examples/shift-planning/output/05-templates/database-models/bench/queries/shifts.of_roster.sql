-- simple: What a roster shows, day by day
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS roster
FROM bench.samples WHERE query = 'shifts.of_roster' AND n = :n \gset
SELECT * FROM shifts WHERE tenant_id = :tenant AND roster_id = :roster ORDER BY work_day, id LIMIT 50;
COMMIT;
