-- simple: Products with some attributes
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS attributes
FROM bench.samples WHERE query = 'products.by_attributes' AND n = :n \gset
SELECT * FROM products WHERE attributes @> :attributes::jsonb AND status = 'active' AND deleted_at IS NULL LIMIT 24;
COMMIT;
