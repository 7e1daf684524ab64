-- simple: A seller's conversations, as written to last, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS seller
FROM bench.samples WHERE query = 'conversations.seller_inbox' AND n = :n \gset
SELECT * FROM conversations WHERE seller_id = :seller ORDER BY last_message_at DESC, id DESC LIMIT 30;
COMMIT;
