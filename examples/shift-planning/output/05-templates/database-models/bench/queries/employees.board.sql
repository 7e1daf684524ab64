-- simple: The rows of a team's roster
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS team
FROM bench.samples WHERE query = 'employees.board' AND n = :n \gset
SELECT * FROM employees
    WHERE tenant_id = :tenant AND team_id = :team AND status <> 'left' AND deleted_at IS NULL
        ORDER BY family_name, given_name, id LIMIT 50;
COMMIT;
