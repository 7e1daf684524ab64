-- simple: Who is busy in a stretch of time
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS period
FROM bench.samples WHERE query = 'visits.board' AND n = :n \gset
SELECT * FROM visits WHERE slot && :period::tstzrange AND status <> 'cancelled';
COMMIT;
