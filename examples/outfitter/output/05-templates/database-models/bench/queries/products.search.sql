-- search: Products in which somebody's words occur
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS words
FROM bench.samples WHERE query = 'products.search' AND n = :n \gset
SELECT * FROM products
    WHERE search_vector @@ websearch_to_tsquery('simple', :words) AND status = 'active' AND deleted_at IS NULL LIMIT 24;
COMMIT;
