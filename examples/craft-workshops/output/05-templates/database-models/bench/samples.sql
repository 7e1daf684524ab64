-- What `make bench` asks with: values of rows that are there, at most 1000 a query, so that what is frequent in the data is
-- asked for often. The rows are the same every time. Runs in the copy that is measured; needs the psql variable app.
CREATE SCHEMA bench;
CREATE SEQUENCE bench.numbers;
CREATE TABLE bench.samples (
    query text,
    n bigint,
    tenant text,
    given text[] NOT NULL,
    PRIMARY KEY (query, n)
);
GRANT USAGE ON SCHEMA bench TO :"app";
GRANT SELECT ON bench.samples TO :"app";
GRANT USAGE ON bench.numbers TO :"app";

INSERT INTO bench.samples
SELECT 'users.login', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[email::text]::text[] AS given
    FROM users
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'user_sessions.resolve', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[token_hash::text, (expires_at - interval '1 day')::text]::text[] AS given
    FROM user_sessions
    WHERE revoked_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'outbox_events.dispatch', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', seq), 0) AS place, NULL AS tenant,
        ARRAY[available_at::text]::text[] AS given
    FROM outbox_events
    WHERE published_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'categories.subtree', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[regexp_replace(left(path, 3), '([\\%_])', '\\\1', 'g') || '%']::text[] AS given
    FROM categories
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'categories.children', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[parent_id::text]::text[] AS given
    FROM categories
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'seller_members.sellers_of_user', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', seller_id, user_id), 0) AS place, NULL AS tenant,
        ARRAY[user_id::text]::text[] AS given
    FROM seller_members
    WHERE revoked_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'listings.category_newest', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[category_id::text]::text[] AS given
    FROM listings
    WHERE status = 'published' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'listings.category_by_price', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[
            category_id::text,
            least(
                price_minor, lead(price_minor, 1, price_minor) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0))
            )::text,
            greatest(
                price_minor, lead(price_minor, 1, price_minor) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0))
            )::text
        ]::text[] AS given
    FROM listings
    WHERE status = 'published' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'payments.webhook', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[provider::text, provider_payment_id::text]::text[] AS given
    FROM payments
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'orders.seller_queue', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[seller_id::text, status::text]::text[] AS given
    FROM orders
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'orders.of_buyer', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[buyer_id::text]::text[] AS given
    FROM orders
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'bookings.calendar', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[listing_id::text, period::text]::text[] AS given
    FROM bookings
    WHERE status IN ('held', 'confirmed')
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'reviews.of_listing', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[listing_id::text]::text[] AS given
    FROM reviews
    WHERE status = 'published' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'conversations.seller_inbox', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[seller_id::text]::text[] AS given
    FROM conversations
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'conversation_participants.inbox', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', conversation_id, user_id), 0) AS place, NULL AS tenant,
        ARRAY[user_id::text]::text[] AS given
    FROM conversation_participants
    WHERE archived_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'conversation_participants.unread', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', conversation_id, user_id), 0) AS place, NULL AS tenant,
        ARRAY[user_id::text]::text[] AS given
    FROM conversation_participants
    WHERE unread_count > 0
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'messages.thread', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[conversation_id::text]::text[] AS given
    FROM messages
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'custom_requests.to_quote', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[category_id::text]::text[] AS given
    FROM custom_requests
    WHERE status = 'open' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'gift_cards.redeem', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[code_hash::text]::text[] AS given
    FROM gift_cards
    WHERE status = 'active'
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'studios.nearby', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[
            country::text,
            least(latitude, lead(latitude, 1, latitude) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0)))::text,
            greatest(
                latitude, lead(latitude, 1, latitude) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0))
            )::text
        ]::text[] AS given
    FROM studios
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'workshops.of_craft', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', listing_id), 0) AS place, NULL AS tenant,
        ARRAY[craft_code::text, level::text]::text[] AS given
    FROM workshops
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'workshop_sessions.calendar', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[studio_id::text, slot::text]::text[] AS given
    FROM workshop_sessions
    WHERE status <> 'cancelled'
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'workshop_sessions.of_workshop', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[workshop_listing_id::text, slot::text]::text[] AS given
    FROM workshop_sessions
    WHERE status IN ('open', 'confirmed')
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

-- booking
INSERT INTO bench.samples
SELECT 'booking', row_number() OVER (ORDER BY hashtextextended(booked.id::text, 0)), NULL,
    ARRAY[offer.id::text, buyer.id::text, booked.time_zone]
FROM bookings AS booked
JOIN listings AS offer ON offer.id = booked.listing_id
JOIN users AS buyer ON buyer.id = booked.buyer_id
WHERE offer.status = 'published' AND offer.deleted_at IS NULL AND buyer.deleted_at IS NULL
ORDER BY 2
LIMIT 1000;

-- message
INSERT INTO bench.samples
SELECT 'message', row_number() OVER (ORDER BY hashtextextended(sent.id::text, 0)), NULL,
    ARRAY[sent.conversation_id::text, sent.sender_id::text]
FROM messages AS sent
JOIN users AS sender ON sender.id = sent.sender_id
WHERE sender.deleted_at IS NULL
ORDER BY 2
LIMIT 1000;
