-- simple: Departures of a trip that still have room
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS trip
FROM bench.samples WHERE query = 'departures.free' AND n = :n \gset
SELECT * FROM departures
    WHERE trip_id = :trip AND status IN ('open', 'guaranteed') AND seats_free > 0 ORDER BY created_at, id LIMIT 50;
COMMIT;
