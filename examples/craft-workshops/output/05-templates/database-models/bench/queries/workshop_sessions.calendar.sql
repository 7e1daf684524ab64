-- simple: What takes place in a studio within a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS studio, quote_literal(given[2]) AS period
FROM bench.samples WHERE query = 'workshop_sessions.calendar' AND n = :n \gset
SELECT * FROM workshop_sessions WHERE studio_id = :studio AND slot && :period::tstzrange AND status <> 'cancelled';
COMMIT;
