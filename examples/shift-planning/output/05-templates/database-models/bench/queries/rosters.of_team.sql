-- simple: A team's rosters in a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config(
    'app.tenant_id', tenant, true
), quote_literal(given[1]) AS tenant, quote_literal(given[2]) AS team, quote_literal(given[3]) AS period
FROM bench.samples WHERE query = 'rosters.of_team' AND n = :n \gset
SELECT * FROM rosters WHERE tenant_id = :tenant AND team_id = :team AND period && :period::tstzrange;
COMMIT;
