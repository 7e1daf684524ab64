-- simple: Workshops of one craft and level
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS craft, quote_literal(given[2]) AS level
FROM bench.samples WHERE query = 'workshops.of_craft' AND n = :n \gset
SELECT * FROM workshops WHERE craft_code = :craft AND level = :level LIMIT 24;
COMMIT;
