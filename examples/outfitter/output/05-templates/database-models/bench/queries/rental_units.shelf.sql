-- simple: What a shop can give out of a variant, the best first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS home, quote_literal(given[2]) AS product_variant
FROM bench.samples WHERE query = 'rental_units.shelf' AND n = :n \gset
SELECT * FROM rental_units
    WHERE home_id = :home AND product_variant_id = :product_variant AND status = 'ready'
        ORDER BY condition DESC, id DESC LIMIT 50;
COMMIT;
