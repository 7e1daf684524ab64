-- write: A message is added to a conversation, unread for everybody else
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.user_id', given[2], true), quote_literal(given[1]) AS conversation,
    quote_literal(given[2]) AS sender, quote_literal('Is it still there?') AS body,
    quote_literal(gen_random_uuid()) AS client_message_id
FROM bench.samples WHERE query = 'message' AND n = :n \gset
WITH posted AS (
    INSERT INTO messages (conversation_id, sender_id, body, client_message_id)
    VALUES (:conversation, :sender, :body, :client_message_id)
    ON CONFLICT (conversation_id, client_message_id) DO NOTHING
    RETURNING conversation_id, sender_id, body, created_at
), moved AS (
    UPDATE conversations AS c
    SET last_message_at = greatest(c.last_message_at, posted.created_at), last_message_preview = left(posted.body, 200)
    FROM posted WHERE c.id = posted.conversation_id
    RETURNING c.id, posted.sender_id, c.last_message_at
)
UPDATE conversation_participants AS p
SET unread_count = CASE WHEN p.user_id = moved.sender_id THEN 0 ELSE p.unread_count + 1 END,
    last_message_at = moved.last_message_at
FROM moved WHERE p.conversation_id = moved.id;
COMMIT;
