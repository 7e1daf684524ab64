-- simple: The next messages to send, locked by the dispatcher that takes them
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS now
FROM bench.samples WHERE query = 'outbox_events.dispatch' AND n = :n \gset
SELECT * FROM outbox_events WHERE published_at IS NULL AND available_at <= :now ORDER BY available_at, seq LIMIT 100;
COMMIT;
