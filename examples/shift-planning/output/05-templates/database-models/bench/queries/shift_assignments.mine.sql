-- simple: What an employee works in a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS employee, quote_literal(given[3]) AS period
FROM bench.samples WHERE query = 'shift_assignments.mine' AND n = :n \gset
SELECT * FROM shift_assignments
    WHERE tenant_id = :tenant AND employee_id = :employee AND status <> 'withdrawn' AND period && :period::tstzrange;
COMMIT;
