-- simple: What an employee clocked in a day
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(
    given[1]
) AS tenant, quote_literal(given[2]) AS employee, quote_literal(given[3]) AS start, quote_literal(given[4]) AS "end"
FROM bench.samples WHERE query = 'clock_events.day' AND n = :n \gset
SELECT * FROM clock_events
    WHERE tenant_id = :tenant AND employee_id = :employee AND occurred_at >= :start AND occurred_at < :end
        ORDER BY occurred_at, id LIMIT 50;
COMMIT;
