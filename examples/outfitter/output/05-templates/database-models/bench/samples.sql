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
SELECT 'contents.page', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[content_type::text, locale::text, slug::text]::text[] AS given
    FROM contents
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'contents.newest', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[content_type::text, locale::text]::text[] AS given
    FROM contents
    WHERE status = 'published' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'categories.menu', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[parent_id::text]::text[] AS given
    FROM categories
    WHERE is_visible AND deleted_at IS NULL
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
SELECT 'products.page', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[slug::text]::text[] AS given
    FROM products
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.search', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[substring(title FROM '[[:alpha:]]{3,}')]::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.autocomplete', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY['%' || regexp_replace(left(title, 5), '([\\%_])', '\\\1', 'g') || '%']::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.by_popularity', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[primary_category_id::text]::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.by_price', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[
            price_currency::text,
            least(
                min_price_minor,
                lead(min_price_minor, 1, min_price_minor) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0))
            )::text,
            greatest(
                min_price_minor,
                lead(min_price_minor, 1, min_price_minor) OVER (ORDER BY hashtextextended(concat_ws(' ', id), 0))
            )::text
        ]::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.new_arrivals', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[]::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'products.by_attributes', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[
            (SELECT jsonb_build_object(key, value)::text FROM jsonb_each(attributes) ORDER BY key LIMIT 1)
        ]::text[] AS given
    FROM products
    WHERE status = 'active' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'product_categories.listing', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', product_id, category_id), 0) AS place, NULL AS tenant,
        ARRAY[category_id::text]::text[] AS given
    FROM product_categories
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'product_variants.product_page', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[product_id::text]::text[] AS given
    FROM product_variants
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'prices.checkout', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[
            product_variant_id::text, currency_code::text, price_list::text, min_quantity::text, lower(valid)::text
        ]::text[] AS given
    FROM prices
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'carts.current', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[user_id::text]::text[] AS given
    FROM carts
    WHERE status = 'active'
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'carts.guest', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[token_hash::text]::text[] AS given
    FROM carts
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'cart_items.availability', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[cart_id::text]::text[] AS given
    FROM cart_items
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'orders.my_orders', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[user_id::text]::text[] AS given
    FROM orders
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'product_reviews.of_product', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[product_id::text]::text[] AS given
    FROM product_reviews
    WHERE status = 'published'
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
SELECT 'rental_units.shelf', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[home_id::text, product_variant_id::text]::text[] AS given
    FROM rental_units
    WHERE status = 'ready'
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'rentals.of_customer', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[customer_id::text]::text[] AS given
    FROM rentals
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'trips.by_grade', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[country_code::text, grade::text]::text[] AS given
    FROM trips
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'departures.free', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[trip_id::text]::text[] AS given
    FROM departures
    WHERE status IN ('open', 'guaranteed') AND seats_free > 0
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'repairs.shelf', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[technician_user_id::text]::text[] AS given
    FROM repairs
    WHERE status IN ('accepted', 'in_work')
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'repairs.of_customer', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[customer_id::text]::text[] AS given
    FROM repairs
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'repairs.by_tag_number', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[number::text]::text[] AS given
    FROM repairs
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'appointments.day', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[technician_user_id::text, slot::text]::text[] AS given
    FROM appointments
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;
