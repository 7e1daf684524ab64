-- simple: The person who has logged in
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS "user"
FROM bench.samples WHERE query = 'employees.myself' AND n = :n \gset
SELECT * FROM employees WHERE tenant_id = :tenant AND user_id = :user AND deleted_at IS NULL;
COMMIT;
