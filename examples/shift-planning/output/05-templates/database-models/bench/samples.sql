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
SELECT 'tenants.route', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[slug::text]::text[] AS given
    FROM tenants
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'tenant_memberships.authorise', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, user_id::text]::text[] AS given
    FROM tenant_memberships
    WHERE revoked_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'api_keys.authenticate', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, key_hash::text]::text[] AS given
    FROM api_keys
    WHERE revoked_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'subscriptions.entitlements', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text]::text[] AS given
    FROM subscriptions
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'payments.webhook', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[provider::text, provider_payment_id::text]::text[] AS given
    FROM payments
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'announcements.wall', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, shown::text]::text[] AS given
    FROM announcements
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'employees.board', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, team_id::text]::text[] AS given
    FROM employees
    WHERE status <> 'left' AND deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'employees.myself', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, user_id::text]::text[] AS given
    FROM employees
    WHERE deleted_at IS NULL
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'clock_events.day', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', occurred_at, id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[
            tenant_id::text, employee_id::text,
            least(
                occurred_at,
                lead(occurred_at, 1, occurred_at) OVER (ORDER BY hashtextextended(concat_ws(' ', occurred_at, id), 0))
            )::text,
            greatest(
                occurred_at,
                lead(occurred_at, 1, occurred_at) OVER (ORDER BY hashtextextended(concat_ws(' ', occurred_at, id), 0))
            )::text
        ]::text[] AS given
    FROM clock_events
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'leave_requests.calendar', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, period::text]::text[] AS given
    FROM leave_requests
    WHERE status = 'approved'
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'rosters.of_team', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, team_id::text, period::text]::text[] AS given
    FROM rosters
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'shifts.of_roster', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, roster_id::text]::text[] AS given
    FROM shifts
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'shift_assignments.mine', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, employee_id::text, period::text]::text[] AS given
    FROM shift_assignments
    WHERE status <> 'withdrawn'
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'shift_assignments.of_shift', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, shift_id::text]::text[] AS given
    FROM shift_assignments
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'shift_swaps.market', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text]::text[] AS given
    FROM shift_swaps
    WHERE status = 'offered'
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'time_entries.week', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, tenant_id::text AS tenant,
        ARRAY[tenant_id::text, employee_id::text, worked::text]::text[] AS given
    FROM time_entries
) AS found
WHERE array_position(given, NULL) IS NULL AND tenant IS NOT NULL
ORDER BY place
LIMIT 1000;
