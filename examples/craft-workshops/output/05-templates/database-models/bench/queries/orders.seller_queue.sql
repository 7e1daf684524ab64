-- simple: A seller's orders of one state, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS seller, quote_literal(given[2]) AS status
FROM bench.samples WHERE query = 'orders.seller_queue' AND n = :n \gset
SELECT * FROM orders WHERE seller_id = :seller AND status = :status ORDER BY created_at DESC, id DESC LIMIT 50;
COMMIT;
