-- simple: The price of so many units at a moment, at checkout
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(
    given[1]
) AS product_variant, quote_literal(
    given[2]
) AS currency, quote_literal(
    given[3]
) AS price_list, quote_literal(given[4]) AS quantity, quote_literal(given[5]) AS now
FROM bench.samples WHERE query = 'prices.checkout' AND n = :n \gset
SELECT amount_minor, tax_included FROM prices
    WHERE product_variant_id = :product_variant
    AND currency_code = :currency
    AND price_list = :price_list
    AND min_quantity <= :quantity
    AND valid @> :now::timestamptz
        ORDER BY min_quantity DESC LIMIT 1;
COMMIT;
