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
SELECT 'books.search', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[substring(title FROM '[[:alpha:]]{3,}')]::text[] AS given
    FROM books
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;

INSERT INTO bench.samples
SELECT 'loans.of_member', row_number() OVER (ORDER BY place), tenant, given
FROM (
    SELECT hashtextextended(concat_ws(' ', id), 0) AS place, NULL AS tenant,
        ARRAY[member_id::text]::text[] AS given
    FROM loans
    WHERE status = 'open'
) AS found
WHERE array_position(given, NULL) IS NULL
ORDER BY place
LIMIT 1000;
