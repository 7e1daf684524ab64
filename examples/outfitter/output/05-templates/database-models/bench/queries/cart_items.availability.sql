-- complex: How much of what is in a basket is free
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS cart
FROM bench.samples WHERE query = 'cart_items.availability' AND n = :n \gset
SELECT item.product_variant_id, sum(
    level.on_hand - level.reserved
) AS free FROM cart_items AS item JOIN inventory_levels AS level ON level.product_variant_id = item.product_variant_id
    WHERE item.cart_id = :cart GROUP BY item.product_variant_id;
COMMIT;
