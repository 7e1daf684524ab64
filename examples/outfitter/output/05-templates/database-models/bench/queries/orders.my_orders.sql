-- simple: A customer's orders, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS "user"
FROM bench.samples WHERE query = 'orders.my_orders' AND n = :n \gset
SELECT * FROM orders WHERE user_id = :user ORDER BY placed_at DESC, id DESC LIMIT 20;
COMMIT;
