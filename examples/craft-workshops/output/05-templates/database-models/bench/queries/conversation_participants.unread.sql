-- simple: How many conversations of a user have something new
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS "user"
FROM bench.samples WHERE query = 'conversation_participants.unread' AND n = :n \gset
SELECT * FROM conversation_participants WHERE user_id = :user AND unread_count > 0;
COMMIT;
