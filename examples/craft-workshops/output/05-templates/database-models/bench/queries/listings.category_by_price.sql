-- simple: A category's page within a range of prices, cheapest first
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS category, quote_literal(given[2]) AS "least", quote_literal(given[3]) AS most
FROM bench.samples WHERE query = 'listings.category_by_price' AND n = :n \gset
SELECT * FROM listings
    WHERE category_id = :category
    AND status = 'published'
    AND price_minor BETWEEN :least AND :most
    AND deleted_at IS NULL
        ORDER BY price_minor, id LIMIT 24;
COMMIT;
