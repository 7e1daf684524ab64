-- simple: Products in a range of prices, the cheapest first, page by page
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS currency, quote_literal(given[2]) AS lowest, quote_literal(given[3]) AS highest
FROM bench.samples WHERE query = 'products.by_price' AND n = :n \gset
SELECT * FROM products
    WHERE price_currency = :currency
    AND min_price_minor BETWEEN :lowest AND :highest
    AND status = 'active'
    AND deleted_at IS NULL
        ORDER BY min_price_minor, id LIMIT 24;
COMMIT;
