-- simple: A conversation, newest message first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS conversation
FROM bench.samples WHERE query = 'messages.thread' AND n = :n \gset
SELECT * FROM messages WHERE conversation_id = :conversation ORDER BY created_at DESC, id DESC LIMIT 50;
COMMIT;
