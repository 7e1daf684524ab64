-- simple: The tenant that a request's address belongs to, with its flags
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS slug
FROM bench.samples WHERE query = 'tenants.route' AND n = :n \gset
SELECT * FROM tenants WHERE slug = :slug;
COMMIT;
