-- simple: When a workshop can be booked within a period
\set n random(1, :SAMPLES)
BEGIN;
SELECT quote_literal(given[1]) AS workshop, quote_literal(given[2]) AS period
FROM bench.samples WHERE query = 'workshop_sessions.of_workshop' AND n = :n \gset
SELECT * FROM workshop_sessions
    WHERE workshop_listing_id = :workshop AND slot && :period::tstzrange AND status IN ('open', 'confirmed') LIMIT 20;
COMMIT;
