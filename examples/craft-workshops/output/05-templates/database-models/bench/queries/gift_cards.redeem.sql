-- simple: The card whose code somebody enters
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS code_hash
FROM bench.samples WHERE query = 'gift_cards.redeem' AND n = :n \gset
SELECT * FROM gift_cards WHERE code_hash = :code_hash AND status = 'active';
COMMIT;
