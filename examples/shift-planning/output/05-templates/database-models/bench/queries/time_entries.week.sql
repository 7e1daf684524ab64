-- simple: An employee's time in a week
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS employee, quote_literal(given[3]) AS week
FROM bench.samples WHERE query = 'time_entries.week' AND n = :n \gset
SELECT * FROM time_entries WHERE tenant_id = :tenant AND employee_id = :employee AND worked && :week::tstzrange;
COMMIT;
