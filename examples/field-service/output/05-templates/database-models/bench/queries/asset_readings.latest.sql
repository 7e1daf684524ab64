-- simple: A machine's last readings
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS asset, quote_literal(given[2]) AS since
FROM bench.samples WHERE query = 'asset_readings.latest' AND n = :n \gset
SELECT * FROM asset_readings WHERE asset_id = :asset AND read_at >= :since ORDER BY read_at DESC, id DESC LIMIT 500;
COMMIT;
