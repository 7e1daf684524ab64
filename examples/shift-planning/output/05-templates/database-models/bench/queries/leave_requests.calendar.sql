-- simple: Who is away in a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.tenant_id', tenant, true), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS period
FROM bench.samples WHERE query = 'leave_requests.calendar' AND n = :n \gset
SELECT * FROM leave_requests WHERE tenant_id = :tenant AND status = 'approved' AND period && :period::tstzrange;
COMMIT;
