-- simple: A technician's appointments in a day
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS technician, quote_literal(given[2]) AS day
FROM bench.samples WHERE query = 'appointments.day' AND n = :n \gset
SELECT * FROM appointments WHERE technician_user_id = :technician AND slot && :day::tstzrange;
COMMIT;
