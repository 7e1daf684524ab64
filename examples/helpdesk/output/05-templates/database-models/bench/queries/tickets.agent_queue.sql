-- simple: One agent's open tickets, most urgent first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS assignee
FROM bench.samples WHERE query = 'tickets.agent_queue' AND n = :n \gset
SELECT * FROM tickets
    WHERE assignee_id = :assignee AND status = 'open' AND deleted_at IS NULL
        ORDER BY priority DESC, created_at DESC, id DESC LIMIT 50;
COMMIT;
