-- simple: A user's conversations, as written to last, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS "user"
FROM bench.samples WHERE query = 'conversation_participants.inbox' AND n = :n \gset
SELECT * FROM conversation_participants
    WHERE user_id = :user AND archived_at IS NULL
        ORDER BY last_message_at DESC, conversation_id DESC, user_id DESC LIMIT 30;
COMMIT;
