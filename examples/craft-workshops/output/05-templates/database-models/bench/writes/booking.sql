-- write: A free slot of a listing is held for a buyer
\set n random(1, :SAMPLES)
BEGIN;
SELECT set_config('app.user_id', given[2], true), quote_literal(given[1]) AS listing, quote_literal(given[2]) AS buyer,
    quote_literal(given[3]) AS time_zone
FROM bench.samples WHERE query = 'booking' AND n = :n \gset
SELECT quote_literal('bench-' || nextval('bench.numbers')) AS key \gset
INSERT INTO idempotency_keys (actor_id, scope, idempotency_key, request_hash, expires_at)
VALUES (:buyer, 'booking', :key, '\x00', now() + interval '1 day');
INSERT INTO bookings (listing_id, buyer_id, period, time_zone, hold_expires_at)
SELECT :listing, :buyer, tstzrange(start, start + interval '1 hour'), :time_zone, now() + interval '15 minutes'
FROM (
    SELECT make_timestamptz(2040, 1, 1, 0, 0, 0, 'UTC') + nextval('bench.numbers') * interval '1 hour' AS start
) AS slot
RETURNING quote_literal(id) AS booking \gset
INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload)
VALUES ('bookings', :booking, 'booking.held', '{}');
UPDATE idempotency_keys
SET recovery_point = 'finished', response_code = 201, response_body = '{}', resource_id = :booking,
    locked_at = NULL, completed_at = now()
WHERE actor_id = :buyer AND scope = 'booking' AND idempotency_key = :key;
COMMIT;
