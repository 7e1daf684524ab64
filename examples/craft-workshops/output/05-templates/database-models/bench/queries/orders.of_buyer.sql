-- simple: A buyer's orders, newest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS buyer
FROM bench.samples WHERE query = 'orders.of_buyer' AND n = :n \gset
SELECT * FROM orders WHERE buyer_id = :buyer ORDER BY created_at DESC, id DESC LIMIT 20;
COMMIT;
