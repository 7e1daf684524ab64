-- simple: When a listing is taken within a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS listing, quote_literal(given[2]) AS period
FROM bench.samples WHERE query = 'bookings.calendar' AND n = :n \gset
SELECT * FROM bookings WHERE listing_id = :listing AND period && :period::tstzrange AND status IN ('held', 'confirmed');
COMMIT;
