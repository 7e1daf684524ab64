-- The rows of development.sql many times over, by psql with the variable `scale`: about how many rows to make. Each row is
-- copied with a key of its own. Copies of what others refer to are fewer, and some of them get most of those others. A copy
-- is the same each time, and one that is there already stays as it is.
SET synchronous_commit = off;

SELECT
    least(greatest(1, round(:scale / 7836.0)), 294)::bigint AS copies,
    clock_timestamp() AS began,
    0 AS total
\gset

-- Which copy of the level below a copy belongs to: the first of 5 to the next one, the others more often to an early one.
CREATE FUNCTION pg_temp.owner(copy bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN copy % 5 = 1 THEN latest
        ELSE 1 + floor(latest * power((copy * 2654435761 % 4294967296) / 4294967296.0::double precision, 3))::bigint
    END
    FROM (SELECT (copy - 1) / 5 + 1 AS latest) AS owners
$$;

CREATE TEMPORARY TABLE _copies AS
WITH numbers AS (
    SELECT 0 AS level, number, number AS number_0, (number - 1) * 5 + 1 AS number_1, (number - 1) * 25 + 1 AS number_2
    FROM generate_series(1, :copies) AS number
    UNION ALL
    SELECT 1 AS level, number, pg_temp.owner(number) AS number_0, number AS number_1, (number - 1) * 5 + 1 AS number_2
    FROM generate_series(1, :copies * 5) AS number
    UNION ALL
    SELECT 2 AS level, number, pg_temp.owner(pg_temp.owner(number)) AS number_0, pg_temp.owner(number) AS number_1, number AS number_2
    FROM generate_series(1, :copies * 25) AS number
)
SELECT
    numbers.*,
    lpad(to_hex(number_0), 12, '0') AS digits_0,
    days_0::integer,
    make_interval(hours => 24 * days_0::integer) AS span_0,
    lpad(to_hex(number_1), 12, '0') AS digits_1,
    days_1::integer,
    make_interval(hours => 24 * days_1::integer) AS span_1,
    lpad(to_hex(number_2), 12, '0') AS digits_2,
    days_2::integer,
    make_interval(hours => 24 * days_2::integer) AS span_2
FROM numbers
CROSS JOIN LATERAL (
    SELECT -1092 + number_0 * 37 % 52 * 7 AS days_0
) AS moved_0
CROSS JOIN LATERAL (
    SELECT days_0 + number_1 * 37 % 52 * 7 AS days_1
) AS moved_1
CROSS JOIN LATERAL (
    SELECT days_1 + number_2 * 37 % 52 * 7 AS days_2
) AS moved_2;

CREATE INDEX ON _copies (level, number);

ANALYZE _copies;

CREATE PROCEDURE pg_temp.run(wanted integer, chunk bigint, statement text, INOUT done bigint DEFAULT 0)
LANGUAGE plpgsql AS $$
DECLARE
    last CONSTANT bigint := max(number) FROM pg_temp._copies WHERE level = wanted;
    changed bigint;
BEGIN
    FOR low IN 1 .. last BY chunk LOOP
        EXECUTE statement USING low, low + chunk - 1;
        GET DIAGNOSTICS changed = ROW_COUNT;
        done := done + changed;
        COMMIT;
    END LOOP;
END
$$;

CALL pg_temp.run(0, 166, $rows$
INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count,
    employee_number, desk, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    replace(_seed.email, '@', '-' || _copy.number_0 || '@'),
    _seed.username || '-' || _copy.number_0,
    _seed.status,
    _seed.email_verified_at::timestamptz + _copy.span_0,
    _seed.locale,
    _seed.time_zone,
    _seed.last_login_at::timestamptz + _copy.span_0,
    _seed.failed_login_count,
    'E-' || lpad((2751 + (_copy.number_0 - 1) * 9 + _seed.employee_number)::text, 4, '0'),
    _seed.desk,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, 0, NULL, NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, 0, NULL, NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, 0, NULL, NULL, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    (3, '019604e4-6883-77b4-8f59-', 'lucia.fernandez@example.com', 'lucia-fernandez', 'active', NULL, 'en', 'UTC', NULL, 4, 0, 'Desk 4', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (4, '0196a1c6-c304-7f68-a2e5-', 'samir.haddad@example.com', 'samir-haddad', 'invited', '2025-05-07T17:48:00Z', 'en', 'UTC', '2025-05-06T15:48:00Z', 0, 1, 'Desk 5', '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    (5, '01973b3a-3585-7fa6-807c-', 'ingrid.solberg@example.com', 'ingrid-solberg', 'invited', '2025-06-05T19:56:00Z', 'en', 'UTC', '2025-06-05T01:56:00Z', 7, 2, 'Desk 6', '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    (6, '0197d629-99a6-768d-8eef-', 'kwame.mensah@example.com', 'kwame-mensah', 'invited', NULL, 'en', 'UTC', '2025-07-06T03:59:00Z', 0, 3, 'Desk 7', '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    (7, '01986fe7-3487-7799-85ee-', 'priya.raman@example.com', NULL, 'active', '2025-08-05T06:28:00Z', 'en', 'UTC', '2025-08-03T16:28:00Z', 5, 4, 'Desk 8', '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    (8, '0199106e-7b28-76a9-9968-', 'mateus.oliveira@example.com', 'mateus-oliveira', 'active', '2025-09-05T11:35:00Z', 'en', 'UTC', '2025-09-04T11:35:00Z', 7, 5, 'Desk 9', '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    (9, '0199a9f6-fc49-7c11-934d-', 'aylin.demir@example.com', 'aylin-demir', 'active', '2025-10-03T13:06:00Z', 'en', 'UTC', NULL, 0, 6, 'Desk 10', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    (10, '019a4996-a20a-7e61-b659-', 'tomasz.nowak@example.com', 'tomasz-nowak', 'invited', '2025-11-04T12:00:00Z', 'en', 'UTC', NULL, 0, 7, 'Desk 11', '2025-11-03T12:00:00Z', '2025-11-03T12:00:00Z'),
    (11, '019ada50-318b-79dd-8f6d-', 'leilani.kealoha@example.com', 'leilani-kealoha', 'active', '2025-12-02T15:28:00Z', 'en', 'UTC', '2025-12-03T08:28:00Z', 1, 8, NULL, '2025-12-01T14:28:00Z', '2025-12-01T14:28:00Z')
) AS _seed (place, id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count, employee_number, desk, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn users: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO user_profiles (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, birth_date, created_at, updated_at
)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.display_name,
    _seed.given_name,
    _seed.family_name,
    _seed.phone_e164,
    _seed.avatar_url,
    _seed.bio,
    _seed.birth_date::date + _copy.days_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, NULL, NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'Jonas L.', NULL, NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', NULL, '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'Mei Tanaka', 'Mei', 'Tanaka', '+442079460002', 'https://example.com/little-user-profile', 'Somebody will follow up next week.', '1966-04-08', '2025-03-01T09:23:00Z', '2025-03-01T09:23:00Z'),
    (3, '019604e4-6883-77b4-8f59-', 'Lucía Fernández', 'Lucía', 'Fernández', '+442079460003', 'https://example.com/autumn-user-profile', 'Somebody will follow up next week.', NULL, '2025-03-14T09:28:00Z', '2025-03-14T09:28:00Z'),
    (4, '0196a1c6-c304-7f68-a2e5-', 'Samir Haddad', 'Samir', 'Haddad', NULL, 'https://example.com/granite-user-profile', 'Nothing to add for now.', NULL, '2025-03-28T08:37:00Z', '2025-03-28T08:37:00Z'),
    (5, '01973b3a-3585-7fa6-807c-', 'Ingrid Solberg', 'Ingrid', 'Solberg', '+442079460005', 'https://example.com/western-user-profile', 'Everything went as planned.', '1977-05-13', '2025-04-11T16:30:00Z', '2025-04-11T16:30:00Z'),
    (6, '0197d629-99a6-768d-8eef-', 'Kwame Mensah', NULL, 'Mensah', '+442079460006', 'https://example.com/violet-user-profile', 'The second attempt worked.', '1988-04-04', '2025-04-27T16:28:00Z', '2025-04-27T16:28:00Z'),
    (7, '01986fe7-3487-7799-85ee-', NULL, 'Priya', NULL, NULL, 'https://example.com/open-user-profile', 'See the earlier message for details.', '1987-03-27', '2025-05-09T14:47:00Z', '2025-05-09T14:47:00Z'),
    (8, '0199106e-7b28-76a9-9968-', NULL, NULL, 'Oliveira', '+442079460008', NULL, 'The second attempt worked.', '1996-06-18', '2025-05-22T17:34:00Z', '2025-05-22T17:34:00Z'),
    (9, '0199a9f6-fc49-7c11-934d-', NULL, 'Aylin', 'Demir', NULL, 'https://example.com/central-user-profile', NULL, NULL, '2025-06-06T15:57:00Z', '2025-06-06T15:57:00Z'),
    (10, '019a4996-a20a-7e61-b659-', NULL, 'Tomasz', 'Nowak', NULL, 'https://example.com/winter-user-profile', 'It took a little longer than expected.', '1963-03-15', '2025-06-21T13:26:00Z', '2025-06-21T13:26:00Z'),
    (11, '019ada50-318b-79dd-8f6d-', NULL, 'Leilani', 'Kealoha', NULL, 'https://example.com/river-user-profile', 'Everything went as planned.', NULL, '2025-07-06T10:33:00Z', '2025-07-06T10:33:00Z')
) AS _seed (place, user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, birth_date, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id) DO NOTHING
$rows$) \gset
\warn user_profiles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO user_identities (id, user_id, provider, subject, secret_hash, last_used_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.provider,
    _seed.subject || '-' || _copy.number_0,
    _seed.secret_hash,
    _seed.last_used_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c63a-5820-76bc-be79-', '01943210-0be0-7160-a165-', 'totp', 'amara.okafor', NULL, '2025-02-03T10:35:00Z', '2025-02-02T10:35:00Z', '2025-02-02T10:35:00Z'),
    (1, '019503f4-58a1-739a-88c2-', '0194bbdd-2561-7d3e-b719-', 'oidc', 'jonas.lindqvist', NULL, '2025-02-16T03:15:00Z', '2025-02-14T10:15:00Z', '2025-02-14T10:15:00Z'),
    (2, '01954c9e-f242-78c7-92c8-', '019561ee-92e2-7956-b49e-', 'saml', 'mei.tanaka', '!unusable-fa2916d384a9', '2025-03-01T11:54:00Z', '2025-02-28T12:54:00Z', '2025-02-28T12:54:00Z'),
    (3, '019595dc-07e3-76f2-98c7-', '019604e4-6883-77b4-8f59-', 'oidc', 'lucia.fernandez', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    (4, '0195e802-9c04-7294-91f1-', '0196a1c6-c304-7f68-a2e5-', 'totp', 'samir.haddad', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    (5, '01962ee5-46e5-7b12-a099-', '01973b3a-3585-7fa6-807c-', 'password', 'ingrid.solberg', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    (6, '01966d0e-f926-7632-a2f5-', '0197d629-99a6-768d-8eef-', 'totp', 'kwame.mensah', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    (7, '0196aeb2-8fe7-74b3-9147-', '01986fe7-3487-7799-85ee-', 'totp', 'priya.raman', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    (8, '0196f950-1fe8-7d61-82ff-', '0199106e-7b28-76a9-9968-', 'saml', 'mateus.oliveira', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    (9, '019750ac-a069-70e3-87d3-', '0199a9f6-fc49-7c11-934d-', 'saml', 'aylin.demir', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    (10, '0197930e-a52a-7011-8b91-', '019a4996-a20a-7e61-b659-', 'totp', 'tomasz.nowak', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    (11, '0197e0ed-566b-7432-b49e-', '019ada50-318b-79dd-8f6d-', 'saml', 'leilani.kealoha', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    (12, '019823e0-eccc-745f-819c-', '01943210-0be0-7160-a165-', 'saml', 'amara.okafor', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    (13, '01986a64-60ad-7b93-8b3c-', '0194bbdd-2561-7d3e-b719-', 'totp', 'jonas.lindqvist', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    (14, '0198b429-e02e-7233-b250-', '019561ee-92e2-7956-b49e-', 'saml', 'mei.tanaka 15', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    (15, '0198f615-ca8f-7b25-b7b8-', '019604e4-6883-77b4-8f59-', 'saml', 'lucia.fernandez', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    (16, '01994820-e770-77a8-903b-', '0196a1c6-c304-7f68-a2e5-', 'password', 'samir.haddad', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    (17, '019986cc-9af1-71e4-a2b0-', '01973b3a-3585-7fa6-807c-', 'passkey', 'ingrid.solberg', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    (18, '0199d288-ba52-773b-ad8d-', '0197d629-99a6-768d-8eef-', 'password', 'kwame.mensah', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    (19, '019a20b4-5313-7916-8c45-', '01986fe7-3487-7799-85ee-', 'saml', 'priya.raman', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    (20, '019a5a11-6214-7260-9974-', '0199106e-7b28-76a9-9968-', 'totp', 'mateus.oliveira', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    (21, '019aab02-8375-7c9c-8bca-', '0199a9f6-fc49-7c11-934d-', 'password', 'aylin.demir', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    (22, '019aef39-4836-777a-ba63-', '019a4996-a20a-7e61-b659-', 'saml', 'tomasz.nowak', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    (23, '019b3257-e637-753e-8895-', '019ada50-318b-79dd-8f6d-', 'totp', 'leilani.kealoha', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
) AS _seed (place, id, user_id, provider, subject, secret_hash, last_used_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn user_identities: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, ip_address, user_agent, aal, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    decode('dffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c' || lpad((0 + (_copy.number_1 - 1) * 24 + _seed.token_hash)::text, 9, '0'), 'hex'),
    _seed.last_seen_at::timestamptz + _copy.span_1,
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.ip_address::inet,
    _seed.user_agent,
    _seed.aal,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194b836-6480-75dd-af0d-', '01943210-0be0-7160-a165-', 0, '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    (1, '01950d9f-eea1-798d-980c-', '0194bbdd-2561-7d3e-b719-', 1, '2025-02-16T07:19:00Z', '2025-03-22T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-02-16T07:19:00Z', '2025-02-16T07:19:00Z'),
    (2, '019555c8-8702-70e3-94a2-', '0194bbdd-2561-7d3e-b719-', 2, '2025-03-02T07:36:00Z', '2025-03-29T07:36:00Z', '192.0.2.109', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-02T07:36:00Z', '2025-03-02T07:36:00Z'),
    (3, '01959936-cba3-7bdd-8a22-', '0194bbdd-2561-7d3e-b719-', 3, '2025-03-15T09:51:00Z', '2025-04-15T09:51:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-15T09:51:00Z', '2025-03-15T09:51:00Z'),
    (4, '0195e287-1b24-76a1-9395-', '01943210-0be0-7160-a165-', 4, '2025-03-29T15:31:00Z', '2025-04-22T15:31:00Z', '192.0.2.22', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-29T15:31:00Z', '2025-03-29T15:31:00Z'),
    (5, '01962af9-dbe5-7331-b2d8-', '0194bbdd-2561-7d3e-b719-', 5, '2025-04-12T17:09:00Z', '2025-06-20T17:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-12T17:09:00Z', '2025-04-12T17:09:00Z'),
    (6, '01966e23-7666-7154-b82c-', '0194bbdd-2561-7d3e-b719-', 6, '2025-04-25T18:09:00Z', '2025-06-23T18:09:00Z', '192.0.2.36', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-25T18:09:00Z', '2025-04-25T18:09:00Z'),
    (7, '0196c027-4047-7404-b074-', '01943210-0be0-7160-a165-', 7, '2025-05-11T16:22:00Z', '2025-06-23T16:22:00Z', '192.0.2.226', NULL, 1, '2025-05-11T16:22:00Z', '2025-05-11T16:22:00Z'),
    (8, '019707ab-f788-7c0c-8fe6-', '01943210-0be0-7160-a165-', 8, '2025-05-25T13:40:00Z', '2025-07-08T13:40:00Z', '192.0.2.245', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-05-25T13:40:00Z', '2025-05-25T13:40:00Z'),
    (9, '01974b7d-1ca9-7f13-8f77-', '019604e4-6883-77b4-8f59-', 9, '2025-06-07T17:43:00Z', '2025-07-16T17:43:00Z', '192.0.2.228', NULL, 3, '2025-06-07T17:43:00Z', '2025-06-07T17:43:00Z'),
    (10, '01979884-a7ca-77b9-a921-', '01943210-0be0-7160-a165-', 10, '2025-06-22T16:42:00Z', '2025-08-30T16:42:00Z', '192.0.2.129', NULL, 1, '2025-06-22T16:42:00Z', '2025-06-22T16:42:00Z'),
    (11, '0197da6e-bd6b-7fa3-b752-', '0196a1c6-c304-7f68-a2e5-', 11, '2025-07-05T11:53:00Z', '2025-07-27T11:53:00Z', '192.0.2.130', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-05T11:53:00Z', '2025-07-05T11:53:00Z'),
    (12, '01981735-362c-7cb2-9e9e-', '0194bbdd-2561-7d3e-b719-', 12, '2025-07-17T07:07:00Z', '2025-08-22T07:07:00Z', '192.0.2.236', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-17T07:07:00Z', '2025-07-17T07:07:00Z'),
    (13, '01986f31-ee4d-792f-8dd3-', '0196a1c6-c304-7f68-a2e5-', 13, '2025-08-03T09:10:00Z', '2025-10-02T09:10:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-08-03T09:10:00Z', '2025-08-03T09:10:00Z'),
    (14, '0198a903-42ee-7162-845d-', '01943210-0be0-7160-a165-', 14, '2025-08-14T14:37:00Z', '2025-10-25T14:37:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-08-14T14:37:00Z', '2025-08-14T14:37:00Z'),
    (15, '0198f69e-346f-704e-bdbb-', '0194bbdd-2561-7d3e-b719-', 15, '2025-08-29T16:17:00Z', '2025-10-26T16:17:00Z', '192.0.2.5', NULL, 1, '2025-08-29T16:17:00Z', '2025-08-29T16:17:00Z'),
    (16, '01993d2f-63f0-759f-8bfe-', '019561ee-92e2-7956-b49e-', 16, '2025-09-12T09:09:00Z', '2025-11-08T09:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-12T09:09:00Z', '2025-09-12T09:09:00Z'),
    (17, '01998aff-6f31-7d73-b102-', '0199106e-7b28-76a9-9968-', 17, '2025-09-27T11:47:00Z', '2025-11-30T11:47:00Z', '192.0.2.43', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-27T11:47:00Z', '2025-09-27T11:47:00Z'),
    (18, '0199c868-deb2-7730-bd49-', '019561ee-92e2-7956-b49e-', 18, '2025-10-09T09:59:00Z', '2025-11-25T09:59:00Z', NULL, NULL, 1, '2025-10-09T09:59:00Z', '2025-10-09T09:59:00Z'),
    (19, '019a11d9-3953-7cf7-b092-', '01943210-0be0-7160-a165-', 19, '2025-10-23T16:14:00Z', '2025-11-16T16:14:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-10-23T16:14:00Z', '2025-10-23T16:14:00Z'),
    (20, '019a67d3-6ab4-761d-841f-', '01973b3a-3585-7fa6-807c-', 20, '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    (21, '019aa56e-4a75-7e98-a9db-', '0197d629-99a6-768d-8eef-', 21, '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    (22, '019af4fe-f176-76c1-9297-', '0199106e-7b28-76a9-9968-', 22, '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
    (23, '019b41fe-3f37-76bc-940a-', '0194bbdd-2561-7d3e-b719-', 23, '2025-12-21T17:39:00Z', '2026-01-24T17:39:00Z', '192.0.2.145', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-12-21T17:39:00Z', '2025-12-21T17:39:00Z')
) AS _seed (place, id, user_id, token_hash, last_seen_at, expires_at, ip_address, user_agent, aal, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn user_sessions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 166, $rows$
INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    _seed.email,
    _seed.purpose,
    decode('1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563c' || lpad((0 + (_copy.number_1 - 1) * 12 + _seed.token_hash)::text, 9, '0'), 'hex'),
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.consumed_at::timestamptz + _copy.span_1,
    _seed.attempts,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194bb79-5a80-7b44-9f1c-', '01943210-0be0-7160-a165-', 'tomasz.nowak@example.com', 'step_up', 0, '2025-02-23T08:28:00Z', NULL, 0, '2025-01-31T08:28:00Z', '2025-01-31T08:28:00Z'),
    (1, '019552dd-7501-7e54-8eef-', '01943210-0be0-7160-a165-', 'leilani.kealoha@example.com', 'step_up', 1, '2025-04-26T18:00:00Z', '2025-03-02T09:00:00Z', 3, '2025-03-01T18:00:00Z', '2025-03-01T18:00:00Z'),
    (2, '0195e80f-6d42-7808-b67b-', '01943210-0be0-7160-a165-', 'chidi.eze@example.com', 'magic_link', 2, '2025-04-21T17:18:00Z', NULL, 0, '2025-03-30T17:18:00Z', '2025-03-30T17:18:00Z'),
    (3, '01967176-e723-74d0-b0b7-', '0194bbdd-2561-7d3e-b719-', 'sofia.rossi@example.com', 'step_up', 3, '2025-05-23T09:39:00Z', NULL, 0, '2025-04-26T09:39:00Z', '2025-04-26T09:39:00Z'),
    (4, '0196fc78-8904-79fd-8236-', '01943210-0be0-7160-a165-', 'noah.cohen@example.com', 'change_email', 4, '2025-07-13T09:28:00Z', NULL, 0, '2025-05-23T09:28:00Z', '2025-05-23T09:28:00Z'),
    (5, '01978c9a-1e45-7004-98f3-', '019561ee-92e2-7956-b49e-', 'thuy.nguyen@example.com', 'magic_link', 5, '2025-07-26T09:10:00Z', NULL, 0, '2025-06-20T09:10:00Z', '2025-06-20T09:10:00Z'),
    (6, '01981e36-bac6-7e8d-b68b-', '0196a1c6-c304-7f68-a2e5-', 'fatima.zahra@example.com', 'reset_password', 6, '2025-08-31T15:46:00Z', NULL, 2, '2025-07-18T15:46:00Z', '2025-07-18T15:46:00Z'),
    (7, '0198b391-e5e7-73e3-87ad-', '01943210-0be0-7160-a165-', 'liam.murphy@example.com', 'magic_link', 7, '2025-10-16T15:49:00Z', '2025-08-17T12:49:00Z', 0, '2025-08-16T15:49:00Z', '2025-08-16T15:49:00Z'),
    (8, '01993983-24c8-70fa-ac89-', NULL, 'ana.horvat@example.com', 'change_email', 8, '2025-10-10T16:02:00Z', NULL, 8, '2025-09-11T16:02:00Z', '2025-09-11T16:02:00Z'),
    (9, '0199d84d-7929-766b-9d58-', NULL, 'ravi.patel@example.com', 'step_up', 9, '2025-11-22T12:03:00Z', NULL, 2, '2025-10-12T12:03:00Z', '2025-10-12T12:03:00Z'),
    (10, '019a58eb-7faa-7758-9243-', '01943210-0be0-7160-a165-', 'elena.popescu@example.com', 'step_up', 10, '2025-12-06T11:27:00Z', '2025-11-07T02:27:00Z', 0, '2025-11-06T11:27:00Z', '2025-11-06T11:27:00Z'),
    (11, '019ae8f6-318b-7722-9140-', '01943210-0be0-7160-a165-', 'yusuf.ibrahim@example.com', 'magic_link', 11, '2025-12-19T10:44:00Z', '2025-12-06T01:44:00Z', 0, '2025-12-04T10:44:00Z', '2025-12-04T10:44:00Z')
) AS _seed (place, id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn verification_tokens: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO user_roles (user_id, role_id, granted_by, expires_at, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role_id::uuid,
    (_seed.granted_by || _copy.digits_0)::uuid,
    _seed.expires_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01943210-0be0-7160-a165-', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01943210-0be0-7160-a165-', '2025-03-26T12:13:00Z', '2025-02-16T12:13:00Z', '2025-02-16T12:13:00Z'),
    (2, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'support'), '0194bbdd-2561-7d3e-b719-', '2025-03-25T10:24:00Z', '2025-02-28T10:24:00Z', '2025-02-28T10:24:00Z'),
    (3, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-', '2025-05-12T16:56:00Z', '2025-03-16T16:56:00Z', '2025-03-16T16:56:00Z'),
    (4, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'admin'), '019561ee-92e2-7956-b49e-', NULL, '2025-03-31T12:29:00Z', '2025-03-31T12:29:00Z'),
    (5, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-05-22T14:42:00Z', '2025-04-12T14:42:00Z', '2025-04-12T14:42:00Z'),
    (6, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'member'), NULL, '2025-06-21T11:29:00Z', '2025-04-26T11:29:00Z', '2025-04-26T11:29:00Z'),
    (7, '0196a1c6-c304-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-', NULL, '2025-05-11T15:29:00Z', '2025-05-11T15:29:00Z'),
    (8, '019604e4-6883-77b4-8f59-', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-', '2025-06-28T14:11:00Z', '2025-05-24T14:11:00Z', '2025-05-24T14:11:00Z'),
    (9, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'customer'), NULL, NULL, '2025-06-05T09:48:00Z', '2025-06-05T09:48:00Z'),
    (10, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'dispatcher'), '019561ee-92e2-7956-b49e-', '2025-07-26T14:34:00Z', '2025-06-20T14:34:00Z', '2025-06-20T14:34:00Z'),
    (11, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01973b3a-3585-7fa6-807c-', '2025-07-21T14:58:00Z', '2025-07-05T14:58:00Z', '2025-07-05T14:58:00Z'),
    (12, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'technician'), '0196a1c6-c304-7f68-a2e5-', '2025-08-25T15:28:00Z', '2025-07-17T15:28:00Z', '2025-07-17T15:28:00Z'),
    (13, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'member'), '019561ee-92e2-7956-b49e-', '2025-08-26T18:18:00Z', '2025-08-03T18:18:00Z', '2025-08-03T18:18:00Z'),
    (14, '0197d629-99a6-768d-8eef-', (SELECT id FROM roles WHERE code = 'dispatcher'), NULL, '2025-10-21T12:18:00Z', '2025-08-15T12:18:00Z', '2025-08-15T12:18:00Z'),
    (15, '01973b3a-3585-7fa6-807c-', (SELECT id FROM roles WHERE code = 'dispatcher'), '01943210-0be0-7160-a165-', '2025-10-30T13:28:00Z', '2025-08-31T13:28:00Z', '2025-08-31T13:28:00Z'),
    (16, '0199106e-7b28-76a9-9968-', (SELECT id FROM roles WHERE code = 'customer'), '01986fe7-3487-7799-85ee-', NULL, '2025-09-12T11:48:00Z', '2025-09-12T11:48:00Z'),
    (17, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'dispatcher'), '019561ee-92e2-7956-b49e-', '2025-11-01T15:23:00Z', '2025-09-25T15:23:00Z', '2025-09-25T15:23:00Z'),
    (18, '01986fe7-3487-7799-85ee-', (SELECT id FROM roles WHERE code = 'support'), '0194bbdd-2561-7d3e-b719-', '2025-12-12T09:04:00Z', '2025-10-09T09:04:00Z', '2025-10-09T09:04:00Z'),
    (19, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'technician'), '01986fe7-3487-7799-85ee-', '2025-11-11T12:42:00Z', '2025-10-27T12:42:00Z', '2025-10-27T12:42:00Z'),
    (20, '01986fe7-3487-7799-85ee-', (SELECT id FROM roles WHERE code = 'member'), NULL, '2026-01-17T12:44:00Z', '2025-11-09T12:44:00Z', '2025-11-09T12:44:00Z'),
    (21, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'customer'), '019604e4-6883-77b4-8f59-', '2025-12-26T17:15:00Z', '2025-11-21T17:15:00Z', '2025-11-21T17:15:00Z'),
    (22, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'dispatcher'), '0194bbdd-2561-7d3e-b719-', '2026-01-03T14:52:00Z', '2025-12-04T14:52:00Z', '2025-12-04T14:52:00Z'),
    (23, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-', '2026-01-11T16:47:00Z', '2025-12-20T16:47:00Z', '2025-12-20T16:47:00Z')
) AS _seed (place, user_id, role_id, granted_by, expires_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id, role_id) DO NOTHING
$rows$) \gset
\warn user_roles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO outbox_events (
    seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, created_at, updated_at
)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.seq + _copy.number_0 * 1000,
    (_seed.event_id || _copy.digits_0)::uuid,
    _seed.aggregate_type,
    _seed.aggregate_id::uuid,
    _seed.event_type,
    '{}',
    _seed.available_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '26768db6-83e2-432a-8dbd-', 'internal', '24ebb990-666d-4143-86dd-6dc62ea7dd52', 'standard', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z'),
    (1, 2, 'ef882dc1-daba-41e2-8f64-', 'internal', 'cc86c0b0-9873-42e5-851f-64267116ecac', 'express', '2025-02-03T07:37:00Z', '2025-02-03T07:37:00Z', '2025-02-03T07:37:00Z'),
    (2, 3, '34834570-8476-4640-8029-', 'partner', 'beab0afe-2952-4510-8c21-884814cce30a', 'partner', '2025-03-04T17:22:00Z', '2025-03-04T17:22:00Z', '2025-03-04T17:22:00Z'),
    (3, 4, '75acc33d-421e-463e-821d-', 'express', '9f381f16-9aaa-4425-821a-f9f1b2806c86', 'internal', '2025-04-02T16:50:00Z', '2025-04-02T16:50:00Z', '2025-04-02T16:50:00Z'),
    (4, 5, 'ccdddf14-b936-418f-8c26-', 'express', 'a3b6b175-e1e4-4dc2-860d-116403930c9b', 'partner', '2025-05-04T18:13:00Z', '2025-05-04T18:13:00Z', '2025-05-04T18:13:00Z'),
    (5, 6, '768a1dc9-1538-40a5-8f2f-', 'standard', '5f2a6003-ffb1-4a14-8c52-0f3bdc7864de', 'internal', '2025-06-05T09:15:00Z', '2025-06-05T09:15:00Z', '2025-06-05T09:15:00Z'),
    (6, 7, '6a07428c-1a1e-48de-8d5f-', 'trial', '41615acd-9d1b-45e6-8123-b74ccdf522af', 'internal', '2025-07-05T09:13:00Z', '2025-07-05T09:13:00Z', '2025-07-05T09:13:00Z'),
    (7, 8, 'a7ea7695-6e12-4a15-8614-', 'express', 'bc65b2ea-72ad-4bc9-85e3-c3764affc668', 'internal', '2025-08-02T09:41:00Z', '2025-08-02T09:41:00Z', '2025-08-02T09:41:00Z'),
    (8, 9, 'cf9ed9d5-4844-4007-88e8-', 'trial', '9ca973c8-15f3-4124-8b68-ffabdb17ede2', 'express', '2025-09-02T12:04:00Z', '2025-09-02T12:04:00Z', '2025-09-02T12:04:00Z'),
    (9, 10, '962f9aa0-4553-4586-810d-', 'trial', 'e7d20bf8-69d9-4201-812a-4743b62e61f1', 'internal', '2025-10-01T08:52:00Z', '2025-10-01T08:52:00Z', '2025-10-01T08:52:00Z'),
    (10, 11, '41011e29-d003-4146-8a4a-', 'standard', '1ab2d298-f08c-4e06-8f3f-4e411699ab2d', 'internal', '2025-11-03T10:14:00Z', '2025-11-03T10:14:00Z', '2025-11-03T10:14:00Z'),
    (11, 12, '0ad6aa92-5c6c-4835-8757-', 'express', '548e4f68-b81e-4d75-8acf-6a2a470be133', 'standard', '2025-12-01T18:14:00Z', '2025-12-01T18:14:00Z', '2025-12-01T18:14:00Z')
) AS _seed (place, seq, event_id, aggregate_type, aggregate_id, event_type, available_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (seq) DO NOTHING
$rows$) \gset
\warn outbox_events: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('outbox_events', 'seq'),
    (SELECT max(seq) FROM outbox_events)
);

CALL pg_temp.run(0, 166, $rows$
INSERT INTO idempotency_keys (
    actor_id, scope, idempotency_key, request_hash, response_code, response_body, resource_id, locked_at, completed_at,
    expires_at, created_at, updated_at
)
SELECT
    (_seed.actor_id || _copy.digits_0)::uuid,
    _seed.scope,
    _seed.idempotency_key,
    _seed.request_hash::bytea,
    _seed.response_code,
    _seed.response_body::jsonb,
    _seed.resource_id::uuid,
    NULL,
    _seed.completed_at::timestamptz + _copy.span_0,
    _seed.expires_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '1cdf43a0-5c68-472d-8b03-', 'partner', 'Idempotency key 1', '\x385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1', NULL, '{}', 'c75efeb8-dbd4-4a49-81e0-5ecf7b2b7580', NULL, '2025-03-06T15:01:00Z', '2025-01-03T15:01:00Z', '2025-01-03T15:01:00Z'),
    (1, '3fd1686b-9814-4205-8288-', 'express', 'Idempotency key 2', '\x80ab2d5ade888085fe366c623dbe293ce73a1bdf67481008e52460f12db65a1c', 200, NULL, NULL, '2025-02-02T15:11:00Z', '2025-04-03T10:11:00Z', '2025-02-02T10:11:00Z', '2025-02-02T10:11:00Z'),
    (2, '23bcc4d0-c0f8-4d8b-8e06-', 'express', 'Idempotency key 3', '\x7d247544d980bbcc2d18e5fac8eb7aaae799fb9523c8d4e4ee33800ed4d2fd12', NULL, NULL, NULL, NULL, '2025-03-29T18:23:00Z', '2025-03-04T18:23:00Z', '2025-03-04T18:23:00Z'),
    (3, 'c089d20f-91d0-4515-82a1-', 'trial', 'Idempotency key 4', '\xd6b53d936d0cf54770be6d2cc4384329b645bb224f73c7855ac7d5eaf49731e1', 200, NULL, NULL, '2025-04-08T04:51:00Z', '2025-04-22T17:51:00Z', '2025-04-06T17:51:00Z', '2025-04-06T17:51:00Z'),
    (4, '5737701d-d943-4e9c-8d36-', 'express', 'Idempotency key 5', '\x01c53a1eaf4a6c9c7b05649a48e2d7561645acabd2431d4edcfadb01e6a22fdf', 200, NULL, '9fda8f1a-bc9d-4899-86a8-85d21606b2be', '2025-05-06T07:53:00Z', '2025-05-23T16:53:00Z', '2025-05-04T16:53:00Z', '2025-05-04T16:53:00Z'),
    (5, '6c6833a7-0332-4911-88e1-', 'trial', 'Idempotency key 6', '\xc536b3ca3755a9952bd03b5e06b1f2d246622fa2bcb9c5ee5adb5d3c2510353e', 200, '{}', '0a0f641a-c76e-4a1c-8509-58c0609460a3', '2025-06-04T08:39:00Z', '2025-07-10T14:39:00Z', '2025-06-03T14:39:00Z', '2025-06-03T14:39:00Z'),
    (6, 'ff5536a1-3f3f-46ef-8ff5-', 'partner', 'Idempotency key 7', '\xe2eab58b97ed2089f524de79623a38024aa40d68de1486007c18c75e1e6c902e', 200, '{}', 'd2ab4583-7e3c-4cae-8002-dd10811ce55a', '2025-07-03T08:00:00Z', '2025-08-22T18:00:00Z', '2025-07-02T18:00:00Z', '2025-07-02T18:00:00Z'),
    (7, '6ef2b680-8a51-4e54-8a60-', 'partner', 'Idempotency key 8', '\xe1e55aa11f94cefb3cd55fd5447f31d0a7effe19a0b384a76b5701762e2a9a92', 200, NULL, NULL, '2025-08-05T02:13:00Z', '2025-08-24T08:13:00Z', '2025-08-04T08:13:00Z', '2025-08-04T08:13:00Z'),
    (8, '2230b87f-a8c4-4638-8b7a-', 'standard', 'Idempotency key 9', '\x672c8e201bb38c69aad81f73312feaab086c6cda7a921e88eecc1ab9c5d22319', 200, '{}', '9a41ea7d-7d28-4e98-8a4d-255178fdbb2b', '2025-09-01T12:22:00Z', '2025-10-31T08:22:00Z', '2025-09-01T08:22:00Z', '2025-09-01T08:22:00Z'),
    (9, 'aa866906-ea7a-40ef-8178-', 'trial', 'Idempotency key 10', '\x6e2a7b9498bab54f0aa76115a7b6049d77d46326210a83f3f141ec2ed79a589d', 200, '{}', '6553a7d2-1b99-4b42-8d1f-b6604b4e708b', '2025-10-04T23:06:00Z', '2025-11-14T07:06:00Z', '2025-10-04T07:06:00Z', '2025-10-04T07:06:00Z'),
    (10, '20de5af9-7d0b-46e1-8f8f-', 'standard', 'Idempotency key 11', '\x69843906a9e51fcc5c6382e52291f3470a1f46eef824984ead624c1b76252009', 200, '{}', '5dc4ea9a-21cf-4bfe-8411-d422a45a5d0f', '2025-11-04T02:21:00Z', '2025-12-06T11:21:00Z', '2025-11-03T11:21:00Z', '2025-11-03T11:21:00Z'),
    (11, 'c3196f38-c2e8-45f5-8476-', 'standard', 'Idempotency key 12', '\x1d65d40254079979d4df047f66e1b64198674ce1405a0aadbb0e5c702f778a12', NULL, '{}', 'bf6c2b7e-19e4-47e8-86d7-4920d0468c13', NULL, '2026-02-07T14:01:00Z', '2025-12-02T14:01:00Z', '2025-12-02T14:01:00Z')
) AS _seed (place, actor_id, scope, idempotency_key, request_hash, response_code, response_body, resource_id, completed_at, expires_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (actor_id, scope, idempotency_key) DO NOTHING
$rows$) \gset
\warn idempotency_keys: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO customers (
    id, number, name, kind, status, heard_from, vat_number, locale, since, note, payment_days, credit_limit_minor,
    created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    _seed.name,
    _seed.kind,
    _seed.status,
    _seed.heard_from,
    _seed.vat_number || _copy.number_0,
    _seed.locale,
    _seed.since::date + _copy.days_0,
    _seed.note,
    _seed.payment_days,
    _seed.credit_limit_minor,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194bcb6-2040-7352-ad7b-', 'C-1001', 'O''Neill & Sons', 'company', 'active', 'don''t know', 'IE1234567T', 'en-IE', '2025-01-31', 'Ring twice; the dog -- "Rex" -- bites.', 30, NULL, NULL, NULL, '2025-01-31T14:14:00Z', '2025-01-31T14:14:00Z'),
    (1, '01954db9-d821-732f-9677-', 'C-1002', 'Gemeinde Köln-Süd', 'public_body', 'lead', 'trade fair "Intertec"', NULL, 'de-DE', '2025-02-28', NULL, 30, NULL, NULL, NULL, '2025-02-28T18:03:00Z', '2025-02-28T18:03:00Z'),
    (2, '0195e847-4622-7afa-a602-', 'C-1003', 'Robert''); DROP TABLE customers;--', 'household', 'lead', 'the other\one', NULL, 'de-DE', '2025-03-30', '{{ 7 * 7 }} $$', 30, NULL, NULL, NULL, '2025-03-30T18:19:00Z', '2025-03-30T18:19:00Z'),
    (3, '01966e38-8503-7e82-a54d-', 'CUS-1004', 'Winter customer', 'company', 'lead', 'don''t know', 'GOO46CPY', 'de-DE', '2025-04-25', 'A short note, so that it is not forgotten.', 30, 990, NULL, NULL, '2025-04-25T18:32:00Z', '2025-04-25T18:32:00Z'),
    (4, '0196fcd9-94c4-7934-8713-', 'CUS-1005', 'River customer', 'company', 'active', 'don''t know', 'SXVIJF', 'de-DE', '2025-05-23', 'Please have a look before Friday.', 60, 1900, NULL, '01943210-0be0-7160-a165-', '2025-05-23T11:14:00Z', '2025-05-23T11:14:00Z'),
    (5, '0197917d-a4e5-7505-bf1a-', 'CUS-1006', 'Bright customer', 'company', 'lead', 'don''t know', 'FHCMX2EBX', 'de-DE', '2025-06-21', 'As agreed by telephone.', 30, 2490, NULL, '01943210-0be0-7160-a165-', '2025-06-21T07:57:00Z', '2025-06-21T07:57:00Z'),
    (6, '01982748-81c6-7bec-a55b-', 'CUS-1007', 'Garden customer', 'company', 'lead', 'don''t know', 'GRLQFY', 'de-DE', '2025-07-06', 'Please have a look before Friday.', 30, 59000, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-07-20T10:02:00Z', '2025-07-20T10:02:00Z'),
    (7, '0198aef3-0967-74f4-9422-', 'CUS-1008', 'Old customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-08-15', 'A short note, so that it is not forgotten.', 30, 1900, NULL, '01986fe7-3487-7799-85ee-', '2025-08-15T18:17:00Z', '2025-08-15T18:17:00Z'),
    (8, '019948a5-a7c8-7701-8584-', 'CUS-1009', 'Blue customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-08-20', 'A short note, so that it is not forgotten.', 30, 990, '01973b3a-3585-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-09-14T14:34:00Z', '2025-09-14T14:34:00Z'),
    (9, '0199cd08-a589-78fc-80ad-', 'CUS-1010', 'Northern customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-10-07', NULL, 75, NULL, '01973b3a-3585-7fa6-807c-', '0199a9f6-fc49-7c11-934d-', '2025-10-10T07:32:00Z', '2025-10-10T07:32:00Z'),
    (10, '019a5a66-86ea-795a-9587-', 'CUS-1011', 'Amber customer', 'company', 'active', 'don''t know', 'VB6K6MXKM', 'de-DE', '2025-11-06', 'The numbers were confirmed by both sides.', 75, 1250, '019604e4-6883-77b4-8f59-', '0199a9f6-fc49-7c11-934d-', '2025-11-06T18:21:00Z', '2025-11-06T18:21:00Z'),
    (11, '019ae973-9eeb-7604-aad1-', 'CUS-1012', 'Quiet customer', 'company', 'active', 'don''t know', 'QT6RRCPD', 'de-DE', '2025-12-04', 'The numbers were confirmed by both sides.', 30, 2490, '019604e4-6883-77b4-8f59-', '0194bbdd-2561-7d3e-b719-', '2025-12-04T13:01:00Z', '2025-12-04T13:01:00Z')
) AS _seed (place, id, number, name, kind, status, heard_from, vat_number, locale, since, note, payment_days, credit_limit_minor, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn customers: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO contacts (id, customer_id, user_id, given_name, family_name, email, phone, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.customer_id || _copy.digits_0)::uuid,
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    _seed.given_name,
    _seed.family_name,
    replace(_seed.email, '@', '-' || _copy.number_1 || '@'),
    _seed.phone,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954dd2-9040-7360-b8be-', '0194bcb6-2040-7352-ad7b-', NULL, 'Siobhán', 'O''Neill', 'siobhan.o''neill@example.com', '+35315550123', '2025-02-28T18:30:00Z', '2025-02-28T18:30:00Z'),
    (1, '019593d5-d7a1-791b-a412-', '01954db9-d821-732f-9677-', NULL, 'Jürgen', 'Groß', 'j.gross@example.org', NULL, '2025-03-14T08:47:00Z', '2025-03-14T08:47:00Z'),
    (2, '0195d253-c462-7b0e-b0bc-', '01954db9-d821-732f-9677-', '019561ee-92e2-7956-b49e-', 'Mei', 'Tanaka', 'ingrid.solberg@example.com', NULL, '2025-03-26T12:01:00Z', '2025-03-26T12:01:00Z'),
    (3, '019615e8-7cc3-700c-9bcb-', '0195e847-4622-7afa-a602-', NULL, 'Kwame', 'Mensah', 'kwame.mensah@example.com', '+442079460006', '2025-04-08T14:58:00Z', '2025-04-08T14:58:00Z'),
    (4, '019663a1-a4a4-777a-bdbe-', '0194bcb6-2040-7352-ad7b-', '0196a1c6-c304-7f68-a2e5-', 'Samir', 'Haddad', 'priya.raman@example.com', NULL, '2025-04-23T17:11:00Z', '2025-04-23T17:11:00Z'),
    (5, '0196a50b-8dc5-7d39-9472-', '0194bcb6-2040-7352-ad7b-', '01973b3a-3585-7fa6-807c-', 'Ingrid', 'Solberg', 'mateus.oliveira@example.com', '+442079460008', '2025-05-06T10:02:00Z', '2025-05-06T10:02:00Z'),
    (6, '0196d908-9326-7e17-a6f8-', '0194bcb6-2040-7352-ad7b-', '0197d629-99a6-768d-8eef-', 'Kwame', 'Mensah', NULL, '+442079460009', '2025-05-16T12:19:00Z', '2025-05-16T12:19:00Z'),
    (7, '0197170b-d1a7-7360-8e9c-', '0194bcb6-2040-7352-ad7b-', NULL, 'Tomasz', 'Nowak', 'tomasz.nowak@example.com', '+442079460010', '2025-05-28T13:19:00Z', '2025-05-28T13:19:00Z'),
    (8, '0197685f-d388-7711-9c14-', '01954db9-d821-732f-9677-', '0199106e-7b28-76a9-9968-', 'Mateus', 'Oliveira', 'leilani.kealoha@example.com', '+442079460011', '2025-06-13T08:20:00Z', '2025-06-13T08:20:00Z'),
    (9, '0197ab93-8029-7e09-9dc6-', '0195e847-4622-7afa-a602-', '0199a9f6-fc49-7c11-934d-', 'Aylin', 'Demir', 'chidi.eze@example.com', '+442079460012', '2025-06-26T09:31:00Z', '2025-06-26T09:31:00Z'),
    (10, '0197e452-2c4a-74f8-85e2-', '0196fcd9-94c4-7934-8713-', '019a4996-a20a-7e61-b659-', 'Tomasz', 'Nowak', NULL, '+442079460013', '2025-07-07T09:58:00Z', '2025-07-07T09:58:00Z'),
    (11, '019822b2-cd0b-72dc-baee-', '01954db9-d821-732f-9677-', '019ada50-318b-79dd-8f6d-', 'Leilani', 'Kealoha', 'noah.cohen@example.com', '+442079460014', '2025-07-19T12:40:00Z', '2025-07-19T12:40:00Z'),
    (12, '019870f9-dd0c-7bac-b0a3-', '0194bcb6-2040-7352-ad7b-', NULL, 'Thuy', 'Nguyen', NULL, '+442079460015', '2025-08-03T17:28:00Z', '2025-08-03T17:28:00Z'),
    (13, '0198ae5b-f98d-7e4f-8e75-', '01966e38-8503-7e82-a54d-', '0194bbdd-2561-7d3e-b719-', 'Jonas', 'Lindqvist', 'fatima.zahra@example.com', '+442079460016', '2025-08-15T15:32:00Z', '2025-08-15T15:32:00Z'),
    (14, '0198f1a7-73ee-7008-8c4e-', '0195e847-4622-7afa-a602-', NULL, 'Liam', 'Murphy', 'liam.murphy@example.com', '+442079460017', '2025-08-28T17:09:00Z', '2025-08-28T17:09:00Z'),
    (15, '019938a0-17cf-732c-9f19-', '0197917d-a4e5-7505-bf1a-', NULL, 'Ana', 'Horvat', 'ana.horvat@example.com', '+442079460018', '2025-09-11T11:54:00Z', '2025-09-11T11:54:00Z'),
    (16, '01997c8a-df70-7695-b0af-', '0194bcb6-2040-7352-ad7b-', NULL, 'Ravi', 'Patel', NULL, '+442079460019', '2025-09-24T16:25:00Z', '2025-09-24T16:25:00Z'),
    (17, '0199bf45-b291-708d-a783-', '0197917d-a4e5-7505-bf1a-', '01986fe7-3487-7799-85ee-', 'Priya', 'Raman', 'elena.popescu@example.com', NULL, '2025-10-07T15:24:00Z', '2025-10-07T15:24:00Z'),
    (18, '0199fb86-8092-758c-bf5f-', '0194bcb6-2040-7352-ad7b-', NULL, 'Yusuf', 'Ibrahim', 'yusuf.ibrahim@example.com', NULL, '2025-10-19T08:12:00Z', '2025-10-19T08:12:00Z'),
    (19, '019a3f6f-7373-7f6b-aa9e-', '01982748-81c6-7bec-a55b-', NULL, 'Hana', 'Novotná', 'hana.novotna@example.com', NULL, '2025-11-01T12:41:00Z', '2025-11-01T12:41:00Z'),
    (20, '019a77b0-b234-722a-b0d3-', '0198aef3-0967-74f4-9422-', '01943210-0be0-7160-a165-', 'Amara', 'Okafor', 'diego.vargas@example.com', '+442079460023', '2025-11-12T10:51:00Z', '2025-11-12T10:51:00Z'),
    (21, '019ab610-6895-71be-b8b7-', '0194bcb6-2040-7352-ad7b-', NULL, 'Marta', 'Kowalska', 'marta.kowalska@example.com', '+442079460024', '2025-11-24T13:32:00Z', '2025-11-24T13:32:00Z'),
    (22, '019b031a-b2d6-7d43-af31-', '0195e847-4622-7afa-a602-', NULL, 'Omar', 'Farouk', 'omar.farouk@example.com', '+442079460025', '2025-12-09T12:34:00Z', '2025-12-09T12:34:00Z'),
    (23, '019b470e-a237-7e6d-9996-', '019948a5-a7c8-7701-8584-', '019604e4-6883-77b4-8f59-', 'Lucía', 'Fernández', NULL, '+442079460026', '2025-12-22T17:15:00Z', '2025-12-22T17:15:00Z')
) AS _seed (place, id, customer_id, user_id, given_name, family_name, email, phone, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn contacts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO documents (
    id, customer_id, title, storage_key, media_type, size_bytes, sha256, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.customer_id || _copy.digits_0)::uuid,
    _seed.title,
    _seed.storage_key || '-' || _copy.number_1,
    _seed.media_type,
    _seed.size_bytes,
    decode('e0c1a02564f16b9c1bc2a916bc7c49e9e181109cd3907cee2f9fa46' || lpad((0 + (_copy.number_1 - 1) * 24 + _seed.sha256)::text, 9, '0'), 'hex'),
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019555e3-fe40-74a5-a570-', '0194bcb6-2040-7352-ad7b-', 'Maple document', 'documents/0001/storage_key', 'express', 2755523, 0, '0194bbdd-2561-7d3e-b719-', NULL, '2025-03-02T08:06:00Z', '2025-03-02T08:06:00Z'),
    (1, '01959f18-d681-7a66-b3d4-', '01954db9-d821-732f-9677-', 'Central document', 'documents/0002/storage_key', 'standard', 978259, 1, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-03-16T13:16:00Z', '2025-03-16T13:16:00Z'),
    (2, '0195db91-7d62-79ed-a38e-', '01954db9-d821-732f-9677-', 'Winter document', 'documents/0003/storage_key', 'standard', 2458878, 2, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-03-28T07:05:00Z', '2025-03-28T07:05:00Z'),
    (3, '019625cf-d663-7a95-84e9-', '0194bcb6-2040-7352-ad7b-', 'River document', 'documents/0004/storage_key', 'internal', 2986285, 3, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-04-11T17:05:00Z', '2025-04-11T17:05:00Z'),
    (4, '01965356-8024-7580-a422-', '0195e847-4622-7afa-a602-', 'Bright document', 'documents/0005/storage_key', 'trial', 4307305, 4, '019604e4-6883-77b4-8f59-', '0194bbdd-2561-7d3e-b719-', '2025-04-20T13:15:00Z', '2025-04-20T13:15:00Z'),
    (5, '0196a15f-4ea5-716f-b9a9-', '0194bcb6-2040-7352-ad7b-', 'Garden document', 'documents/0006/storage_key', 'internal', 1453777, 5, '0194bbdd-2561-7d3e-b719-', '0194bbdd-2561-7d3e-b719-', '2025-05-05T16:55:00Z', '2025-05-05T16:55:00Z'),
    (6, '0196d8a3-dde6-73ae-aafa-', '01966e38-8503-7e82-a54d-', 'Old document', 'documents/0007/storage_key', 'partner', 251942, 6, '01943210-0be0-7160-a165-', '019561ee-92e2-7956-b49e-', '2025-05-16T10:29:00Z', '2025-05-16T10:29:00Z'),
    (7, '01972149-e3a7-79b4-8c75-', '01954db9-d821-732f-9677-', 'Blue document', 'documents/0008/storage_key', 'internal', 3749663, 7, '0194bbdd-2561-7d3e-b719-', NULL, '2025-05-30T13:03:00Z', '2025-05-30T13:03:00Z'),
    (8, '01975ed0-9f28-78b2-9b93-', '01966e38-8503-7e82-a54d-', 'Northern document', 'documents/0009/storage_key', 'partner', 12049, 8, '01943210-0be0-7160-a165-', NULL, '2025-06-11T11:47:00Z', '2025-06-11T11:47:00Z'),
    (9, '0197a815-07c9-753a-b60d-', '0194bcb6-2040-7352-ad7b-', 'Amber document', 'documents/0010/storage_key', 'standard', 4630572, 9, '019561ee-92e2-7956-b49e-', NULL, '2025-06-25T17:14:00Z', '2025-06-25T17:14:00Z'),
    (10, '0197ee31-f1aa-7ab9-a2f3-', '0194bcb6-2040-7352-ad7b-', 'Quiet document', 'documents/0011/storage_key', 'partner', 998876, 10, '01943210-0be0-7160-a165-', NULL, '2025-07-09T07:59:00Z', '2025-07-09T07:59:00Z'),
    (11, '01982785-d8eb-7507-9cae-', '0195e847-4622-7afa-a602-', 'Harbour document', 'documents/0012/storage_key', 'partner', 3056535, 11, '0196a1c6-c304-7f68-a2e5-', '019561ee-92e2-7956-b49e-', '2025-07-20T11:09:00Z', '2025-07-20T11:09:00Z'),
    (12, '01986bca-594c-762b-bbf0-', '0195e847-4622-7afa-a602-', 'Silver document', 'documents/0013/storage_key', 'standard', 960045, 12, '0196a1c6-c304-7f68-a2e5-', '0196a1c6-c304-7f68-a2e5-', '2025-08-02T17:18:00Z', '2025-08-02T17:18:00Z'),
    (13, '0198ae7c-04ad-72cd-9500-', '0197917d-a4e5-7505-bf1a-', 'Early document', 'documents/0014/storage_key', 'express', 3296699, 13, NULL, '019604e4-6883-77b4-8f59-', '2025-08-15T16:07:00Z', '2025-08-15T16:07:00Z'),
    (14, '0198e5e7-f20e-7480-bc11-', '0194bcb6-2040-7352-ad7b-', 'Linden document', 'documents/0015/storage_key', 'partner', 1554758, 14, '01943210-0be0-7160-a165-', '019604e4-6883-77b4-8f59-', '2025-08-26T10:24:00Z', '2025-08-26T10:24:00Z'),
    (15, '01992857-b26f-7176-95ca-', '01954db9-d821-732f-9677-', 'Upper document', 'documents/0016/storage_key', 'standard', 3378702, 15, NULL, '01943210-0be0-7160-a165-', '2025-09-08T08:01:00Z', '2025-09-08T08:01:00Z'),
    (16, '01996b58-1a10-7c34-a707-', '019948a5-a7c8-7701-8584-', 'Copper document', 'documents/0017/storage_key', 'trial', 460459, 16, '0199106e-7b28-76a9-9968-', '019604e4-6883-77b4-8f59-', '2025-09-21T08:16:00Z', '2025-09-21T08:16:00Z'),
    (17, '0199a903-7491-7e85-ab71-', '01982748-81c6-7bec-a55b-', 'Meadow document', 'documents/0018/storage_key', 'internal', 365398, 17, '01943210-0be0-7160-a165-', '01986fe7-3487-7799-85ee-', '2025-10-03T07:40:00Z', '2025-10-03T07:40:00Z'),
    (18, '0199ecc4-1ef2-7812-b630-', '0194bcb6-2040-7352-ad7b-', 'Little document', 'documents/0019/storage_key', 'trial', 1422988, 18, '01986fe7-3487-7799-85ee-', '019604e4-6883-77b4-8f59-', '2025-10-16T11:25:00Z', '2025-10-16T11:25:00Z'),
    (19, '019a30c4-df93-7f3e-aae7-', '0194bcb6-2040-7352-ad7b-', 'Autumn document', 'documents/0020/storage_key', 'internal', 169793, 19, '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '2025-10-29T16:20:00Z', '2025-10-29T16:20:00Z'),
    (20, '019a7dac-5f94-7448-98ea-', '0199cd08-a589-78fc-80ad-', 'Granite document', 'documents/0021/storage_key', 'internal', 3844491, 20, '019a4996-a20a-7e61-b659-', '0194bbdd-2561-7d3e-b719-', '2025-11-13T14:44:00Z', '2025-11-13T14:44:00Z'),
    (21, '019ac4c5-f8f5-7290-9106-', '01954db9-d821-732f-9677-', 'Western document', 'documents/0022/storage_key', 'partner', 652226, 21, '0199a9f6-fc49-7c11-934d-', NULL, '2025-11-27T10:05:00Z', '2025-11-27T10:05:00Z'),
    (22, '019b0306-8e96-70f2-a51c-', '01982748-81c6-7bec-a55b-', 'Violet document', 'documents/0023/storage_key', 'trial', 2312899, 22, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-12-09T12:12:00Z', '2025-12-09T12:12:00Z'),
    (23, '019b450c-1b77-7665-a63e-', '01982748-81c6-7bec-a55b-', 'Open document', 'documents/0024/storage_key', 'partner', 4852413, 23, '0196a1c6-c304-7f68-a2e5-', '01973b3a-3585-7fa6-807c-', '2025-12-22T07:53:00Z', '2025-12-22T07:53:00Z')
) AS _seed (place, id, customer_id, title, storage_key, media_type, size_bytes, sha256, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn documents: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO manufacturers (id, slug, name, country, support_email, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.name,
    _seed.country,
    _seed.support_email,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943193-88e0-70be-9cd5-', 'nordwarm', 'Nordwärm AB', 'SE', 'help@nordwarm.example', '2025-01-04T13:49:00Z', '2025-01-04T13:49:00Z'),
    (1, '0194c58b-7a81-7108-b6f9-', 'kessel-und-sohn', 'Kessel & Sohn', 'DE', NULL, '2025-02-02T07:24:00Z', '2025-02-02T07:24:00Z'),
    (2, '0195671b-5782-7986-9c0c-', 'blue-manufacturer', 'Blue manufacturer', 'IT', 'diego.vargas@example.com', '2025-03-05T16:20:00Z', '2025-03-05T16:20:00Z'),
    (3, '0195f5b0-8063-7157-a8ec-', 'northern-manufacturer', 'Northern manufacturer', 'NL', 'marta.kowalska@example.com', '2025-04-02T08:49:00Z', '2025-04-02T08:49:00Z'),
    (4, '0196a0e9-3444-7e74-92da-', 'amber-manufacturer', 'Amber manufacturer', NULL, 'omar.farouk@example.com', '2025-05-05T14:46:00Z', '2025-05-05T14:46:00Z'),
    (5, '01974003-2f45-7809-89b7-', 'quiet-manufacturer', 'Quiet manufacturer', 'PT', NULL, '2025-06-05T12:14:00Z', '2025-06-05T12:14:00Z'),
    (6, '0197d0fc-d506-7c17-bd76-', 'harbour-manufacturer', 'Harbour manufacturer', 'PL', 'kenji.sato@example.com', '2025-07-03T15:52:00Z', '2025-07-03T15:52:00Z'),
    (7, '019866ae-0f67-799f-815b-', 'silver-manufacturer', 'Silver manufacturer', NULL, 'nia.williams@example.com', '2025-08-01T17:29:00Z', '2025-08-01T17:29:00Z'),
    (8, '01990e93-5288-75dc-9fb3-', 'early-manufacturer', 'Early manufacturer', 'FI', NULL, '2025-09-03T07:56:00Z', '2025-09-03T07:56:00Z'),
    (9, '0199b5a6-0369-7d8c-aa67-', 'linden-manufacturer', 'Linden manufacturer', 'ES', NULL, '2025-10-05T18:33:00Z', '2025-10-05T18:33:00Z'),
    (10, '019a49be-002a-7331-88d4-', 'upper-manufacturer', 'Upper manufacturer', 'DE', 'arjun.singh@example.com', '2025-11-03T12:43:00Z', '2025-11-03T12:43:00Z'),
    (11, '019ae85a-8dcb-7566-988a-', 'copper-manufacturer', 'Copper manufacturer', 'FR', NULL, '2025-12-04T07:54:00Z', '2025-12-04T07:54:00Z')
) AS _seed (place, id, slug, name, country, support_email, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn manufacturers: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO sites (
    id, customer_id, name, street, postal_code, city, country, latitude, longitude, "primary", access_code, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.customer_id || _copy.digits_0)::uuid,
    _seed.name,
    _seed.street,
    _seed.postal_code,
    _seed.city,
    _seed.country,
    _seed.latitude,
    _seed.longitude,
    _seed."primary",
    _seed.access_code,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954bd2-c8a0-7913-9ba9-', '0194bcb6-2040-7352-ad7b-', 'Bakery', '1 Main St, "rear"', 'D02 X285', 'Dublin', 'IE', NULL, NULL, true, NULL, '2025-02-28T09:11:00Z', '2025-02-28T09:11:00Z'),
    (1, '01959eb5-f601-70f9-8637-', '01954db9-d821-732f-9677-', 'Town hall', 'Rathausplatz 2', '50676', 'Köln', 'DE', 50.928500, 6.950000, false, NULL, '2025-03-16T11:28:00Z', '2025-03-16T11:28:00Z'),
    (2, '0195dd8d-9b82-7f9b-b52d-', '0195e847-4622-7afa-a602-', 'Little site', '3 Bridge Road', 'SIT-1003', 'Turin', 'DE', 33.000000, 10.250000, false, NULL, '2025-03-28T16:20:00Z', '2025-03-28T16:20:00Z'),
    (3, '01961f45-5683-7945-ba1c-', '01966e38-8503-7e82-a54d-', 'Autumn site', '4 Quay Street', 'SIT-1004', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1004', '2025-04-10T10:36:00Z', '2025-04-10T10:36:00Z'),
    (4, '01965988-31a4-722e-83dd-', '0196fcd9-94c4-7934-8713-', 'Granite site', '5 Orchard Way', 'SIT-1005', 'Graz', 'DE', NULL, NULL, false, 'SIT-1005', '2025-04-21T18:07:00Z', '2025-04-21T18:07:00Z'),
    (5, '01969c57-2905-70d2-9e9d-', '0197917d-a4e5-7505-bf1a-', 'Western site', '6 Church Street', 'SIT-1006', 'Porto', 'DE', 8.750000, 2.250000, false, 'SIT-1006', '2025-05-04T17:28:00Z', '2025-05-04T17:28:00Z'),
    (6, '0196e258-9ba6-71a9-a799-', '01982748-81c6-7bec-a55b-', 'Violet site', '7 Bridge Road', 'SIT-1007', 'Gdańsk', 'DE', 6.250000, 114.000000, false, 'SIT-1007', '2025-05-18T07:43:00Z', '2025-05-18T07:43:00Z'),
    (7, '0197226d-06e7-7883-859a-', '0198aef3-0967-74f4-9422-', 'Open site', '8 Orchard Way', 'SIT-1008', 'Cork', 'DE', 11.500000, 22.250000, false, NULL, '2025-05-30T18:21:00Z', '2025-05-30T18:21:00Z'),
    (8, '019769a7-95c8-70ef-b743-', '019948a5-a7c8-7701-8584-', 'Maple site', '9 Station Road', 'SIT-1009', 'Tampere', 'DE', 37.000000, 18.250000, false, 'SIT-1009', '2025-06-13T14:18:00Z', '2025-06-13T14:18:00Z'),
    (9, '0197a2fd-51c9-7b0c-ab3a-', '0199cd08-a589-78fc-80ad-', 'Central site', '10 Mill Lane', 'SIT-1010', 'Valencia', 'DE', 18.250000, 60.000000, false, 'SIT-1010', '2025-06-24T17:30:00Z', '2025-06-24T17:30:00Z'),
    (10, '0197e937-87aa-70c4-8596-', '019a5a66-86ea-795a-9587-', 'Winter site', '11 Bridge Road', 'SIT-1011', 'Hamburg', 'DE', 18.250000, 41.000000, false, 'SIT-1011', '2025-07-08T08:47:00Z', '2025-07-08T08:47:00Z'),
    (11, '01982868-e5eb-796b-95a0-', '019ae973-9eeb-7604-aad1-', 'River site', '12 Church Street', 'SIT-1012', 'Lyon', 'DE', 36.750000, 32.750000, false, 'SIT-1012', '2025-07-20T15:17:00Z', '2025-07-20T15:17:00Z'),
    (12, '0198758b-e84c-7501-876f-', '0194bcb6-2040-7352-ad7b-', 'Bright site', '13 Station Road', 'SIT-1013', 'Turin', 'DE', 9.000000, 17.000000, false, NULL, '2025-08-04T14:46:00Z', '2025-08-04T14:46:00Z'),
    (13, '0198ad3b-956d-7785-b1ca-', '01954db9-d821-732f-9677-', 'Garden site', '14 Station Road', 'SIT-1014', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1014', '2025-08-15T10:17:00Z', '2025-08-15T10:17:00Z'),
    (14, '0198e742-ee2e-7d1a-9c96-', '0195e847-4622-7afa-a602-', 'Old site', '15 Orchard Way', 'SIT-1015', 'Graz', 'DE', NULL, NULL, false, 'SIT-1015', '2025-08-26T16:43:00Z', '2025-08-26T16:43:00Z'),
    (15, '0199284e-8aaf-7d70-8f63-', '01966e38-8503-7e82-a54d-', 'Blue site', '16 Station Road', 'SIT-1016', 'Porto', 'DE', 17.000000, 6.250000, false, NULL, '2025-09-08T07:51:00Z', '2025-09-08T07:51:00Z'),
    (16, '019972b7-eb50-72de-81dc-', '0196fcd9-94c4-7934-8713-', 'Northern site', '17 Park Avenue', 'SIT-1017', 'Gdańsk', 'DE', 31.500000, 145.000000, false, 'SIT-1017', '2025-09-22T18:38:00Z', '2025-09-22T18:38:00Z'),
    (17, '0199b392-1791-7cc2-8105-', '0197917d-a4e5-7505-bf1a-', 'Amber site', '18 Orchard Way', 'SIT-1018', 'Cork', 'DE', NULL, NULL, false, NULL, '2025-10-05T08:52:00Z', '2025-10-05T08:52:00Z'),
    (18, '0199f21d-bff2-70c3-8169-', '01982748-81c6-7bec-a55b-', 'Quiet site', '19 Park Avenue', 'SIT-1019', 'Tampere', 'DE', 21.000000, 2.250000, false, NULL, '2025-10-17T12:21:00Z', '2025-10-17T12:21:00Z'),
    (19, '019a2fd2-4233-7ffd-9787-', '0198aef3-0967-74f4-9422-', 'Harbour site', '20 Mill Lane', 'SIT-1020', 'Valencia', 'DE', 17.000000, 3.500000, false, 'SIT-1020', '2025-10-29T11:55:00Z', '2025-10-29T11:55:00Z'),
    (20, '019a7306-d934-7d49-abea-', '019948a5-a7c8-7701-8584-', 'Silver site', '21 Bridge Road', 'SIT-1021', 'Hamburg', 'DE', 6.250000, 29.000000, false, 'SIT-1021', '2025-11-11T13:07:00Z', '2025-11-11T13:07:00Z'),
    (21, '019ac02e-6f75-7a40-871b-', '0199cd08-a589-78fc-80ad-', 'Early site', '22 Park Avenue', 'SIT-1022', 'Lyon', 'DE', 22.250000, 16.750000, false, 'SIT-1022', '2025-11-26T12:41:00Z', '2025-11-26T12:41:00Z'),
    (22, '019aff1f-b776-780e-a4e9-', '019a5a66-86ea-795a-9587-', 'Linden site', '23 Park Avenue', 'SIT-1023', 'Turin', 'DE', 21.000000, 18.250000, false, 'SIT-1023', '2025-12-08T18:01:00Z', '2025-12-08T18:01:00Z'),
    (23, '019b3bed-8337-7ec7-97cf-', '019ae973-9eeb-7604-aad1-', 'Upper site', '24 Church Street', 'SIT-1024', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1024', '2025-12-20T13:23:00Z', '2025-12-20T13:23:00Z')
) AS _seed (place, id, customer_id, name, street, postal_code, city, country, latitude, longitude, "primary", access_code, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn sites: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO assets (
    id, site_id, kind_code, parent_id, manufacturer_id, inventory_number, serial_number, label, "group", status,
    installed_on, warranty, attributes, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.site_id || _copy.digits_0)::uuid,
    _seed.kind_code,
    (_seed.parent_id || _copy.digits_2)::uuid,
    (_seed.manufacturer_id || _copy.digits_0)::uuid,
    _seed.inventory_number || '-' || _copy.number_2,
    _seed.serial_number || '-' || _copy.number_2,
    _seed.label || '-' || _copy.number_2,
    _seed."group",
    _seed.status,
    _seed.installed_on::date + _copy.days_2,
    CASE WHEN _seed.warranty IS NOT NULL THEN tstzrange(lower(_seed.warranty::tstzrange) + _copy.span_2, upper(_seed.warranty::tstzrange) + _copy.span_2) END,
    _seed.attributes::jsonb,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e6d9-fa80-71db-ad61-', '0195dd8d-9b82-7f9b-b52d-', 'heating.heat_pump', NULL, '01943193-88e0-70be-9cd5-', 'A-0001', 'NW\77-0042', 'Heat pump', 'cellar', 'running', '2024-09-30', '[2024-09-29T22:00:00Z,2029-09-29T22:00:00Z)', '{"refrigerant": "R290", "power kW": 9.5}', '2025-03-30T11:40:00Z', '2025-03-30T11:40:00Z'),
    (1, '0196303c-9981-7fcc-8e2b-', '01961f45-5683-7945-ba1c-', 'heating.boiler', '0195e6d9-fa80-71db-ad61-', NULL, 'A-0002', NULL, 'Buffer tank', NULL, 'planned', NULL, NULL, '{"litres": 300}', '2025-04-13T17:40:00Z', '2025-04-13T17:40:00Z'),
    (2, '019662b0-dc02-71f6-b11a-', '01954bd2-c8a0-7913-9ba9-', 'heating', NULL, '0195f5b0-8063-7157-a8ec-', 'ASS-1003', NULL, 'Old asset', 'Group 3', 'running', '2025-04-25', '[2025-04-23T12:48:00Z,2025-04-23T14:48:00Z)', '{}', '2025-04-23T12:48:00Z', '2025-04-23T12:48:00Z'),
    (3, '0196a6c1-2d03-7ea7-a80b-', '01961f45-5683-7945-ba1c-', 'heating', NULL, NULL, 'ASS-1004', 'ASS-1004', 'Blue asset', NULL, 'planned', NULL, NULL, '{}', '2025-05-06T18:00:00Z', '2025-05-06T18:00:00Z'),
    (4, '0196d4ec-a244-7fb6-8d30-', '01959eb5-f601-70f9-8637-', 'heating.heat_pump', '0195e6d9-fa80-71db-ad61-', '0195f5b0-8063-7157-a8ec-', 'ASS-1005', NULL, 'Northern asset', 'Group 5', 'running', '2025-05-15', '[2025-05-15T17:10:00Z,2025-05-15T19:10:00Z)', '{}', '2025-05-15T17:10:00Z', '2025-05-15T17:10:00Z'),
    (5, '01970c2a-c8e5-7f44-85a9-', '01954bd2-c8a0-7913-9ba9-', 'heating.heat_pump', NULL, '0196a0e9-3444-7e74-92da-', 'ASS-1006', NULL, 'Amber asset', 'Group 6', 'planned', '2025-05-28', '[2025-05-26T10:37:00Z,2025-05-26T12:37:00Z)', '{}', '2025-05-26T10:37:00Z', '2025-05-26T10:37:00Z'),
    (6, '0197547d-7e86-72f0-88de-', '01954bd2-c8a0-7913-9ba9-', 'heating.boiler', '0195e6d9-fa80-71db-ad61-', '01943193-88e0-70be-9cd5-', 'ASS-1007', 'ASS-1007', 'Quiet asset', NULL, 'planned', '2025-06-10', NULL, '{}', '2025-06-09T11:40:00Z', '2025-06-09T11:40:00Z'),
    (7, '01978921-2427-7f09-9e55-', '01954bd2-c8a0-7913-9ba9-', 'heating', '0196303c-9981-7fcc-8e2b-', NULL, 'ASS-1008', 'ASS-1008', 'Harbour asset', 'Group 8', 'running', '2025-06-20', NULL, '{}', '2025-06-19T16:59:00Z', '2025-06-19T16:59:00Z'),
    (8, '0197d5c3-fa08-779a-9360-', '01961f45-5683-7945-ba1c-', 'heating.heat_pump', '01978921-2427-7f09-9e55-', '01943193-88e0-70be-9cd5-', 'ASS-1009', 'ASS-1009', 'Silver asset', 'Group 9', 'running', '2025-07-04', '[2025-07-04T14:08:00Z,2025-07-04T16:08:00Z)', '{}', '2025-07-04T14:08:00Z', '2025-07-04T14:08:00Z'),
    (9, '01980343-50c9-76f5-bb30-', '01959eb5-f601-70f9-8637-', 'heating.boiler', '0196303c-9981-7fcc-8e2b-', '0196a0e9-3444-7e74-92da-', 'ASS-1010', NULL, 'Early asset', NULL, 'planned', NULL, '[2025-07-13T10:10:00Z,2025-07-13T12:10:00Z)', '{}', '2025-07-13T10:10:00Z', '2025-07-13T10:10:00Z'),
    (10, '019845e3-970a-7c6e-a665-', '01961f45-5683-7945-ba1c-', 'heating.heat_pump', '01978921-2427-7f09-9e55-', '01943193-88e0-70be-9cd5-', 'ASS-1011', 'ASS-1011', 'Linden asset', 'Group 11', 'running', '2025-07-26', '[2025-07-26T08:40:00Z,2025-07-26T10:40:00Z)', '{}', '2025-07-26T08:40:00Z', '2025-07-26T08:40:00Z'),
    (11, '019884a7-184b-7a4c-9c65-', '0198758b-e84c-7501-876f-', 'heating.heat_pump', NULL, NULL, 'ASS-1012', 'ASS-1012', 'Upper asset', 'Group 12', 'planned', '2025-08-07', '[2025-08-07T13:10:00Z,2025-08-07T15:10:00Z)', '{}', '2025-08-07T13:10:00Z', '2025-08-07T13:10:00Z'),
    (12, '0198c211-722c-7544-85ae-', '01982868-e5eb-796b-95a0-', 'heating', '01978921-2427-7f09-9e55-', '0195671b-5782-7986-9c0c-', 'ASS-1013', 'ASS-1013', 'Copper asset', 'Group 13', 'planned', '2025-08-20', '[2025-08-19T11:23:00Z,2025-08-19T13:23:00Z)', '{}', '2025-08-19T11:23:00Z', '2025-08-19T11:23:00Z'),
    (13, '0198fa50-dc2d-7687-89de-', '0197a2fd-51c9-7b0c-ab3a-', 'heating', NULL, '01943193-88e0-70be-9cd5-', 'ASS-1014', 'ASS-1014', 'Meadow asset', 'Group 14', 'running', '2025-08-31', NULL, '{}', '2025-08-30T09:31:00Z', '2025-08-30T09:31:00Z'),
    (14, '01992f25-07ae-7d05-b1db-', '01965988-31a4-722e-83dd-', 'heating', '019662b0-dc02-71f6-b11a-', NULL, 'ASS-1015', 'ASS-1015', 'Little asset', 'Group 15', 'planned', '2025-09-10', '[2025-09-09T15:43:00Z,2025-09-09T17:43:00Z)', '{}', '2025-09-09T15:43:00Z', '2025-09-09T15:43:00Z'),
    (15, '0199619e-c86f-7d40-9278-', '01965988-31a4-722e-83dd-', 'heating.heat_pump', '0195e6d9-fa80-71db-ad61-', NULL, 'ASS-1016', 'ASS-1016', 'Autumn asset', 'Group 16', 'running', '2025-09-20', '[2025-09-19T10:57:00Z,2025-09-19T12:57:00Z)', '{}', '2025-09-19T10:57:00Z', '2025-09-19T10:57:00Z'),
    (16, '01999eea-0190-7bc2-ad2c-', '0199284e-8aaf-7d70-8f63-', 'heating', '0196d4ec-a244-7fb6-8d30-', NULL, 'ASS-1017', 'ASS-1017', 'Granite asset', 'Group 17', 'running', '2025-10-02', '[2025-10-01T08:36:00Z,2025-10-01T10:36:00Z)', '{}', '2025-10-01T08:36:00Z', '2025-10-01T08:36:00Z'),
    (17, '0199e8f7-d4b1-788a-89a0-', '01969c57-2905-70d2-9e9d-', 'heating.heat_pump', '01980343-50c9-76f5-bb30-', '0195f5b0-8063-7157-a8ec-', 'ASS-1018', 'ASS-1018', 'Western asset', NULL, 'planned', NULL, '[2025-10-15T17:43:00Z,2025-10-15T19:43:00Z)', '{}', '2025-10-15T17:43:00Z', '2025-10-15T17:43:00Z'),
    (18, '019a2598-c412-7326-82e0-', '0198758b-e84c-7501-876f-', 'ventilation', '019662b0-dc02-71f6-b11a-', '01943193-88e0-70be-9cd5-', 'ASS-1019', 'ASS-1019', 'Violet asset', 'Group 19', 'planned', NULL, '[2025-10-27T12:16:00Z,2025-10-27T14:16:00Z)', '{}', '2025-10-27T12:16:00Z', '2025-10-27T12:16:00Z'),
    (19, '019a5e1f-9753-76f4-8cbf-', '01961f45-5683-7945-ba1c-', 'heating', NULL, '01974003-2f45-7809-89b7-', 'ASS-1020', 'ASS-1020', 'Open asset', NULL, 'running', '2025-11-08', '[2025-11-07T11:42:00Z,2025-11-07T13:42:00Z)', '{}', '2025-11-07T11:42:00Z', '2025-11-07T11:42:00Z'),
    (20, '019a970d-def4-721b-a91b-', '0195dd8d-9b82-7f9b-b52d-', 'ventilation', NULL, NULL, 'ASS-1021', 'ASS-1021', 'Maple asset', 'Group 21', 'planned', '2025-11-19', '[2025-11-18T13:01:00Z,2025-11-18T15:01:00Z)', '{}', '2025-11-18T13:01:00Z', '2025-11-18T13:01:00Z'),
    (21, '019ad3af-b8b5-7001-ae85-', '0199284e-8aaf-7d70-8f63-', 'heating', NULL, '019a49be-002a-7331-88d4-', 'ASS-1022', 'ASS-1022', 'Central asset', 'Group 22', 'running', '2025-12-01', '[2025-11-30T07:35:00Z,2025-11-30T09:35:00Z)', '{}', '2025-11-30T07:35:00Z', '2025-11-30T07:35:00Z'),
    (22, '019b0e68-ae36-7c1a-84ad-', '01954bd2-c8a0-7913-9ba9-', 'heating.heat_pump', NULL, NULL, 'ASS-1023', NULL, 'Winter asset', 'Group 23', 'planned', NULL, '[2025-12-11T17:15:00Z,2025-12-11T19:15:00Z)', '{}', '2025-12-11T17:15:00Z', '2025-12-11T17:15:00Z'),
    (23, '019b4b56-8517-7c91-96c9-', '01961f45-5683-7945-ba1c-', 'heating', '0196a6c1-2d03-7ea7-a80b-', '0194c58b-7a81-7108-b6f9-', 'ASS-1024', 'ASS-1024', 'River asset', 'Group 24', 'running', '2025-12-24', NULL, '{}', '2025-12-23T13:12:00Z', '2025-12-23T13:12:00Z')
) AS _seed (place, id, site_id, kind_code, parent_id, manufacturer_id, inventory_number, serial_number, label, "group", status, installed_on, warranty, attributes, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn assets: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO analyses (id, asset_id, taken_on, laboratory, verdict, report_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.asset_id || _copy.digits_2)::uuid,
    _seed.taken_on::date + _copy.days_2,
    _seed.laboratory,
    _seed.verdict,
    (_seed.report_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968768-9420-7d85-b91e-', '0195e6d9-fa80-71db-ad61-', '2025-05-02', 'Fennel Studio', 'watch', '019555e3-fe40-74a5-a570-', '2025-04-30T15:55:00Z', '2025-04-30T15:55:00Z'),
    (1, '0196bf7a-3761-72ca-b56c-', '0195e6d9-fa80-71db-ad61-', '2025-05-12', 'Fennel Studio', NULL, '0195db91-7d62-79ed-a38e-', '2025-05-11T13:13:00Z', '2025-05-11T13:13:00Z'),
    (2, '0196f2a3-c022-77ce-890d-', '0195e6d9-fa80-71db-ad61-', '2025-05-22', 'Alder & Finch', NULL, '0196d8a3-dde6-73ae-aafa-', '2025-05-21T11:39:00Z', '2025-05-21T11:39:00Z'),
    (3, '01972174-00e3-7c43-98e2-', '0195e6d9-fa80-71db-ad61-', '2025-05-31', 'Dunmore Brothers', 'act now', NULL, '2025-05-30T13:49:00Z', '2025-05-30T13:49:00Z'),
    (4, '019755d8-7aa4-7c48-bd52-', '0195e6d9-fa80-71db-ad61-', '2025-06-11', 'Alder & Finch', 'good', '01965356-8024-7580-a422-', '2025-06-09T17:59:00Z', '2025-06-09T17:59:00Z'),
    (5, '0197939e-6205-77db-905c-', '0195e6d9-fa80-71db-ad61-', '2025-06-23', 'Dunmore Brothers', 'good', '019625cf-d663-7a95-84e9-', '2025-06-21T17:52:00Z', '2025-06-21T17:52:00Z'),
    (6, '0197baf3-5a46-7b74-97f5-', '0195e6d9-fa80-71db-ad61-', '2025-06-30', 'Cobalt Works', NULL, '019555e3-fe40-74a5-a570-', '2025-06-29T09:10:00Z', '2025-06-29T09:10:00Z'),
    (7, '0197fdaf-17c7-7bc5-9ace-', '0196a6c1-2d03-7ea7-a80b-', '2025-07-12', 'Cobalt Works', 'act now', '01959f18-d681-7a66-b3d4-', '2025-07-12T08:10:00Z', '2025-07-12T08:10:00Z'),
    (8, '01983680-fdc8-7a63-8aa3-', '01970c2a-c8e5-7f44-85a9-', '2025-07-24', 'Cobalt Works', NULL, '019555e3-fe40-74a5-a570-', '2025-07-23T08:58:00Z', '2025-07-23T08:58:00Z'),
    (9, '01985b2d-b969-7042-a99d-', '0195e6d9-fa80-71db-ad61-', '2025-07-31', 'Alder & Finch', NULL, '01965356-8024-7580-a422-', '2025-07-30T11:53:00Z', '2025-07-30T11:53:00Z'),
    (10, '01988ebd-cc2a-7bce-9865-', '0196d4ec-a244-7fb6-8d30-', '2025-08-11', 'Cobalt Works', 'act now', '0197ee31-f1aa-7ab9-a2f3-', '2025-08-09T12:11:00Z', '2025-08-09T12:11:00Z'),
    (11, '0198d2f2-bc2b-7557-8a5e-', '019662b0-dc02-71f6-b11a-', '2025-08-23', 'Cobalt Works', 'watch', '01975ed0-9f28-78b2-9b93-', '2025-08-22T18:03:00Z', '2025-08-22T18:03:00Z'),
    (12, '0198ff34-62cc-7920-bfac-', '0196303c-9981-7fcc-8e2b-', '2025-08-31', 'Brightwater', 'good', '0195db91-7d62-79ed-a38e-', '2025-08-31T08:18:00Z', '2025-08-31T08:18:00Z'),
    (13, '019943c5-caad-7440-899f-', '019845e3-970a-7c6e-a665-', '2025-09-14', 'Fennel Studio', 'good', '0197a815-07c9-753a-b60d-', '2025-09-13T15:51:00Z', '2025-09-13T15:51:00Z'),
    (14, '01997636-63ae-703b-b872-', '01992f25-07ae-7d05-b1db-', '2025-09-24', 'Fennel Studio', NULL, NULL, '2025-09-23T10:55:00Z', '2025-09-23T10:55:00Z'),
    (15, '01999b2c-5d4f-7310-bf03-', '0198fa50-dc2d-7687-89de-', '2025-10-02', 'Eastgate Trading', 'good', '01959f18-d681-7a66-b3d4-', '2025-09-30T15:10:00Z', '2025-09-30T15:10:00Z'),
    (16, '0199d9c7-9610-790d-8a92-', '01970c2a-c8e5-7f44-85a9-', '2025-10-13', 'Brightwater', 'good', NULL, '2025-10-12T18:56:00Z', '2025-10-12T18:56:00Z'),
    (17, '019a1211-fc91-793a-b410-', '0197547d-7e86-72f0-88de-', '2025-10-25', 'Brightwater', 'good', '0196a15f-4ea5-716f-b9a9-', '2025-10-23T17:16:00Z', '2025-10-23T17:16:00Z'),
    (18, '019a3f07-ff12-7b37-80be-', '0196d4ec-a244-7fb6-8d30-', '2025-11-01', 'Alder & Finch', NULL, '019555e3-fe40-74a5-a570-', '2025-11-01T10:48:00Z', '2025-11-01T10:48:00Z'),
    (19, '019a77a4-cb53-7393-9e88-', '0198c211-722c-7544-85ae-', '2025-11-13', 'Fennel Studio', 'watch', NULL, '2025-11-12T10:38:00Z', '2025-11-12T10:38:00Z'),
    (20, '019aacb7-3854-79fd-8950-', '0195e6d9-fa80-71db-ad61-', '2025-11-24', 'Alder & Finch', 'good', '0196d8a3-dde6-73ae-aafa-', '2025-11-22T17:58:00Z', '2025-11-22T17:58:00Z'),
    (21, '019ae32f-9df5-751f-86fd-', '0196a6c1-2d03-7ea7-a80b-', '2025-12-03', 'Brightwater', 'good', '019ac4c5-f8f5-7290-9106-', '2025-12-03T07:49:00Z', '2025-12-03T07:49:00Z'),
    (22, '019b173e-f2d6-7062-a26b-', '019a970d-def4-721b-a91b-', '2025-12-13', 'Dunmore Brothers', NULL, '0195db91-7d62-79ed-a38e-', '2025-12-13T10:26:00Z', '2025-12-13T10:26:00Z'),
    (23, '019b5614-c397-7542-8aba-', '01992f25-07ae-7d05-b1db-', '2025-12-25', 'Fennel Studio', 'good', '01982785-d8eb-7507-9cae-', '2025-12-25T15:16:00Z', '2025-12-25T15:16:00Z')
) AS _seed (place, id, asset_id, taken_on, laboratory, verdict, report_id, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn analyses: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO asset_documents (asset_id, document_id, created_at)
SELECT
    (_seed.asset_id || _copy.digits_2)::uuid,
    (_seed.document_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196303c-9981-7fcc-8e2b-', '019555e3-fe40-74a5-a570-', '2025-04-28T09:17:00Z'),
    (1, '0196303c-9981-7fcc-8e2b-', '01959f18-d681-7a66-b3d4-', '2025-05-08T08:11:00Z'),
    (2, '0196303c-9981-7fcc-8e2b-', '0195db91-7d62-79ed-a38e-', '2025-05-21T09:20:00Z'),
    (3, '0195e6d9-fa80-71db-ad61-', '01959f18-d681-7a66-b3d4-', '2025-05-30T14:42:00Z'),
    (4, '0197547d-7e86-72f0-88de-', '01959f18-d681-7a66-b3d4-', '2025-06-11T07:16:00Z'),
    (5, '0196a6c1-2d03-7ea7-a80b-', '01959f18-d681-7a66-b3d4-', '2025-06-21T15:13:00Z'),
    (6, '0195e6d9-fa80-71db-ad61-', '019555e3-fe40-74a5-a570-', '2025-07-01T17:45:00Z'),
    (7, '0197d5c3-fa08-779a-9360-', '019555e3-fe40-74a5-a570-', '2025-07-10T10:44:00Z'),
    (8, '019662b0-dc02-71f6-b11a-', '01975ed0-9f28-78b2-9b93-', '2025-07-20T18:43:00Z'),
    (9, '0196d4ec-a244-7fb6-8d30-', '01975ed0-9f28-78b2-9b93-', '2025-07-30T07:49:00Z'),
    (10, '0197547d-7e86-72f0-88de-', '0196a15f-4ea5-716f-b9a9-', '2025-08-10T10:16:00Z'),
    (11, '019662b0-dc02-71f6-b11a-', '019555e3-fe40-74a5-a570-', '2025-08-21T15:32:00Z'),
    (12, '0195e6d9-fa80-71db-ad61-', '0196a15f-4ea5-716f-b9a9-', '2025-08-30T13:52:00Z'),
    (13, '01978921-2427-7f09-9e55-', '0196a15f-4ea5-716f-b9a9-', '2025-09-10T11:33:00Z'),
    (14, '019845e3-970a-7c6e-a665-', '01959f18-d681-7a66-b3d4-', '2025-09-21T09:48:00Z'),
    (15, '0196303c-9981-7fcc-8e2b-', '019625cf-d663-7a95-84e9-', '2025-09-30T14:41:00Z'),
    (16, '0196a6c1-2d03-7ea7-a80b-', '0195db91-7d62-79ed-a38e-', '2025-10-13T13:54:00Z'),
    (17, '0196d4ec-a244-7fb6-8d30-', '019555e3-fe40-74a5-a570-', '2025-10-24T07:31:00Z'),
    (18, '0197547d-7e86-72f0-88de-', '019555e3-fe40-74a5-a570-', '2025-11-03T14:30:00Z'),
    (19, '0197d5c3-fa08-779a-9360-', '01975ed0-9f28-78b2-9b93-', '2025-11-13T09:34:00Z'),
    (20, '0196a6c1-2d03-7ea7-a80b-', '019625cf-d663-7a95-84e9-', '2025-11-23T08:23:00Z'),
    (21, '0195e6d9-fa80-71db-ad61-', '0198ae7c-04ad-72cd-9500-', '2025-12-04T13:53:00Z'),
    (22, '0198c211-722c-7544-85ae-', '019555e3-fe40-74a5-a570-', '2025-12-14T12:20:00Z'),
    (23, '0196a6c1-2d03-7ea7-a80b-', '01996b58-1a10-7c34-a707-', '2025-12-25T16:11:00Z')
) AS _seed (place, asset_id, document_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (asset_id, document_id) DO NOTHING
$rows$) \gset
\warn asset_documents: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO service_contracts (
    id, number, customer_id, site_id, start, "end", response_hours, monthly_fee_minor, discount, created_by,
    updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.number || '-' || _copy.number_2,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.site_id || _copy.digits_0)::uuid,
    _seed.start::date + _copy.days_2,
    _seed."end"::date + _copy.days_2,
    _seed.response_hours,
    _seed.monthly_fee_minor,
    _seed.discount,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e1e6-e380-7dcc-9ee3-', 'SC-2030-1', '0194bcb6-2040-7352-ad7b-', NULL, '2030-01-01', '2031-12-31', 24, 19900, 500, NULL, NULL, '2025-03-29T12:36:00Z', '2025-03-29T12:36:00Z'),
    (1, '01962908-ba41-72c8-9fa4-', 'SC-1002', '0194bcb6-2040-7352-ad7b-', '01959eb5-f601-70f9-8637-', '2025-03-25', NULL, 24, 2490, 0, NULL, NULL, '2025-04-12T08:06:00Z', '2025-04-12T08:06:00Z'),
    (2, '01965c71-6ee2-76db-bafd-', 'SC-1003', '0194bcb6-2040-7352-ad7b-', NULL, '2025-03-24', NULL, 105, 9900, 0, '019604e4-6883-77b4-8f59-', '01943210-0be0-7160-a165-', '2025-04-22T07:41:00Z', '2025-04-22T07:41:00Z'),
    (3, '0196a6a0-3783-7a3a-844c-', 'SC-1004', '0195e847-4622-7afa-a602-', NULL, '2025-04-25', NULL, 24, 2490, 2500, '01943210-0be0-7160-a165-', NULL, '2025-05-06T17:24:00Z', '2025-05-06T17:24:00Z'),
    (4, '0196e384-e6a4-75b0-9ca0-', 'SC-1005', '0194bcb6-2040-7352-ad7b-', '01959eb5-f601-70f9-8637-', '2025-04-21', NULL, 105, 59000, 0, '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-05-18T13:11:00Z', '2025-05-18T13:11:00Z'),
    (5, '01971b8c-77c5-74c9-b5c8-', 'SC-1006', '0194bcb6-2040-7352-ad7b-', '01961f45-5683-7945-ba1c-', '2025-05-29', NULL, 75, 34900, 0, '019561ee-92e2-7956-b49e-', NULL, '2025-05-29T10:18:00Z', '2025-05-29T10:18:00Z'),
    (6, '01975044-41a6-76e1-8fba-', 'SC-1007', '01966e38-8503-7e82-a54d-', '01965988-31a4-722e-83dd-', '2025-06-08', NULL, 24, 1900, 1000, '01973b3a-3585-7fa6-807c-', NULL, '2025-06-08T15:59:00Z', '2025-06-08T15:59:00Z'),
    (7, '019791f8-5327-7207-a4da-', 'SC-1008', '01954db9-d821-732f-9677-', '0196e258-9ba6-71a9-a799-', '2025-06-14', NULL, 24, 7900, 0, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-06-21T10:11:00Z', '2025-06-21T10:11:00Z'),
    (8, '0197cf3e-0e08-762d-9a9e-', 'SC-1009', '0194bcb6-2040-7352-ad7b-', '01954bd2-c8a0-7913-9ba9-', '2025-06-28', NULL, 45, 1900, 1000, '01943210-0be0-7160-a165-', NULL, '2025-07-03T07:44:00Z', '2025-07-03T07:44:00Z'),
    (9, '019807e9-8049-7589-bf3d-', 'SC-1010', '0196fcd9-94c4-7934-8713-', '01954bd2-c8a0-7913-9ba9-', '2025-07-02', NULL, 90, 12500, 0, NULL, '019604e4-6883-77b4-8f59-', '2025-07-14T07:50:00Z', '2025-07-14T07:50:00Z'),
    (10, '019841d8-20ea-79b4-8b94-', 'SC-1011', '01966e38-8503-7e82-a54d-', '01954bd2-c8a0-7913-9ba9-', '2025-07-01', NULL, 45, 59000, 0, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-07-25T13:49:00Z', '2025-07-25T13:49:00Z'),
    (11, '0198859c-74cb-7aad-8a0f-', 'SC-1012', '0194bcb6-2040-7352-ad7b-', '01969c57-2905-70d2-9e9d-', '2025-08-02', NULL, 24, 1250, 2500, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-08-07T17:38:00Z', '2025-08-07T17:38:00Z'),
    (12, '0198be0f-23cc-7298-be9e-', 'SC-1013', '0195e847-4622-7afa-a602-', '0195dd8d-9b82-7f9b-b52d-', '2025-07-20', NULL, 24, 1900, 0, '0196a1c6-c304-7f68-a2e5-', '019561ee-92e2-7956-b49e-', '2025-08-18T16:42:00Z', '2025-08-18T16:42:00Z'),
    (13, '0198f11f-f46d-7acc-ad9e-', 'SC-1014', '0196fcd9-94c4-7934-8713-', '01954bd2-c8a0-7913-9ba9-', '2025-08-27', NULL, 24, 12500, 500, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-08-28T14:41:00Z', '2025-08-28T14:41:00Z'),
    (14, '01992f59-370e-7e73-87fb-', 'SC-1015', '0194bcb6-2040-7352-ad7b-', '0197226d-06e7-7883-859a-', '2025-08-24', NULL, 105, 59000, 0, '019604e4-6883-77b4-8f59-', NULL, '2025-09-09T16:40:00Z', '2025-09-09T16:40:00Z'),
    (15, '019971fb-520f-74d2-8e5c-', 'SC-1016', '0194bcb6-2040-7352-ad7b-', '0197226d-06e7-7883-859a-', '2025-08-26', NULL, 24, 4900, 1000, '0197d629-99a6-768d-8eef-', '01986fe7-3487-7799-85ee-', '2025-09-22T15:12:00Z', '2025-09-22T15:12:00Z'),
    (16, '0199a0e4-4af0-7d4d-b89b-', 'SC-1017', '01966e38-8503-7e82-a54d-', NULL, '2025-09-16', NULL, 24, 59000, 0, '0199106e-7b28-76a9-9968-', '01943210-0be0-7160-a165-', '2025-10-01T17:49:00Z', '2025-10-01T17:49:00Z'),
    (17, '0199e349-0ed1-7b12-8073-', 'SC-1018', '0196fcd9-94c4-7934-8713-', '0196e258-9ba6-71a9-a799-', '2025-09-30', NULL, 24, 4900, 0, '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-10-14T15:14:00Z', '2025-10-14T15:14:00Z'),
    (18, '019a1c7c-eaf2-7b9f-b6d4-', 'SC-1019', '0198aef3-0967-74f4-9422-', NULL, '2025-10-02', NULL, 24, 2490, 0, '0196a1c6-c304-7f68-a2e5-', NULL, '2025-10-25T17:49:00Z', '2025-10-25T17:49:00Z'),
    (19, '019a636f-2633-7226-bcab-', 'SC-1020', '01966e38-8503-7e82-a54d-', '01982868-e5eb-796b-95a0-', '2025-10-19', NULL, 15, 990, 1900, '01986fe7-3487-7799-85ee-', '019561ee-92e2-7956-b49e-', '2025-11-08T12:27:00Z', '2025-11-08T12:27:00Z'),
    (20, '019a8d5a-f5f4-72d1-90b0-', 'SC-1021', '0198aef3-0967-74f4-9422-', '0195dd8d-9b82-7f9b-b52d-', '2025-11-05', NULL, 90, 990, 0, NULL, '019604e4-6883-77b4-8f59-', '2025-11-16T15:49:00Z', '2025-11-16T15:49:00Z'),
    (21, '019ac519-4915-7d01-a336-', 'SC-1022', '0195e847-4622-7afa-a602-', NULL, '2025-10-30', NULL, 24, 1250, 0, '019604e4-6883-77b4-8f59-', '01943210-0be0-7160-a165-', '2025-11-27T11:36:00Z', '2025-11-27T11:36:00Z'),
    (22, '019b0e35-6936-728b-af41-', 'SC-1023', '01954db9-d821-732f-9677-', '01965988-31a4-722e-83dd-', '2025-11-25', NULL, 24, 9900, 2500, '019a4996-a20a-7e61-b659-', NULL, '2025-12-11T16:19:00Z', '2025-12-11T16:19:00Z'),
    (23, '019b5122-96f7-70fa-9bec-', 'SC-1024', '019948a5-a7c8-7701-8584-', '0195dd8d-9b82-7f9b-b52d-', '2025-11-26', NULL, 24, 1250, 0, NULL, NULL, '2025-12-24T16:13:00Z', '2025-12-24T16:13:00Z')
) AS _seed (place, id, number, customer_id, site_id, start, "end", response_hours, monthly_fee_minor, discount, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn service_contracts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO suppliers (id, slug, name, email, lead_days, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.name,
    _seed.email,
    _seed.lead_days,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194213b-9320-770f-8453-', 'teile-mueller', 'Teile-Müller \ Partner', 'bestellung@example.de', 7, '2025-01-01T09:39:00Z', '2025-01-01T09:39:00Z'),
    (1, '0194c1ff-4681-71a9-8739-', 'quiet-supplier', 'Quiet supplier', 'tomasz.nowak@example.com', 7, '2025-02-01T14:52:00Z', '2025-02-01T14:52:00Z'),
    (2, '019561b5-cfa2-72ca-a360-', 'harbour-supplier', 'Harbour supplier', NULL, 120, '2025-03-04T15:11:00Z', '2025-03-04T15:11:00Z'),
    (3, '01960109-7843-7c8f-b59b-', 'silver-supplier', 'Silver supplier', 'chidi.eze@example.com', 90, '2025-04-04T13:42:00Z', '2025-04-04T13:42:00Z'),
    (4, '01969b07-2964-7fd9-a23a-', 'early-supplier', 'Early supplier', 'sofia.rossi@example.com', 7, '2025-05-04T11:21:00Z', '2025-05-04T11:21:00Z'),
    (5, '019730c2-75e5-77b6-bcf5-', 'linden-supplier', 'Linden supplier', 'noah.cohen@example.com', 15, '2025-06-02T13:09:00Z', '2025-06-02T13:09:00Z'),
    (6, '0197cae1-1c86-720d-8465-', 'upper-supplier', 'Upper supplier', 'thuy.nguyen@example.com', 75, '2025-07-02T11:24:00Z', '2025-07-02T11:24:00Z'),
    (7, '01986f15-8ca7-72f8-bed9-', 'copper-supplier', 'Copper supplier', 'fatima.zahra@example.com', 7, '2025-08-03T08:39:00Z', '2025-08-03T08:39:00Z'),
    (8, '0199194d-e788-71b2-a0f5-', 'meadow-supplier', 'Meadow supplier', 'liam.murphy@example.com', 7, '2025-09-05T09:56:00Z', '2025-09-05T09:56:00Z'),
    (9, '0199a9cf-9e29-7f1e-b5cc-', 'little-supplier', 'Little supplier', NULL, 7, '2025-10-03T11:23:00Z', '2025-10-03T11:23:00Z'),
    (10, '019a44f2-474a-79fe-9137-', 'autumn-supplier', 'Autumn supplier', 'ravi.patel@example.com', 7, '2025-11-02T14:22:00Z', '2025-11-02T14:22:00Z'),
    (11, '019adfa3-69eb-7e43-9513-', 'granite-supplier', 'Granite supplier', 'elena.popescu@example.com', 7, '2025-12-02T15:17:00Z', '2025-12-02T15:17:00Z')
) AS _seed (place, id, slug, name, email, lead_days, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn suppliers: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO customer_tags (customer_id, tag_id, created_at)
SELECT
    (_seed.customer_id || _copy.digits_0)::uuid,
    _seed.tag_id::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194bcb6-2040-7352-ad7b-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-03-03T16:50:00Z'),
    (1, '0194bcb6-2040-7352-ad7b-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-03-16T11:46:00Z'),
    (2, '0194bcb6-2040-7352-ad7b-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-03-26T18:25:00Z'),
    (3, '01954db9-d821-732f-9677-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-04-09T12:10:00Z'),
    (4, '01954db9-d821-732f-9677-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-04-24T12:25:00Z'),
    (5, '01954db9-d821-732f-9677-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-05-04T09:37:00Z'),
    (6, '0195e847-4622-7afa-a602-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-05-19T12:56:00Z'),
    (7, '0195e847-4622-7afa-a602-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-05-30T13:03:00Z'),
    (8, '0195e847-4622-7afa-a602-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-06-11T08:15:00Z'),
    (9, '01966e38-8503-7e82-a54d-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-06-24T10:58:00Z'),
    (10, '01966e38-8503-7e82-a54d-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-07-07T15:38:00Z'),
    (11, '0196fcd9-94c4-7934-8713-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-07-20T11:09:00Z'),
    (12, '01966e38-8503-7e82-a54d-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-08-04T08:48:00Z'),
    (13, '0196fcd9-94c4-7934-8713-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-08-16T07:52:00Z'),
    (14, '0196fcd9-94c4-7934-8713-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-08-27T14:32:00Z'),
    (15, '0198aef3-0967-74f4-9422-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-09-10T12:15:00Z'),
    (16, '0198aef3-0967-74f4-9422-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-09-22T11:59:00Z'),
    (17, '0197917d-a4e5-7505-bf1a-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-10-04T15:55:00Z'),
    (18, '0197917d-a4e5-7505-bf1a-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-10-18T18:01:00Z'),
    (19, '0197917d-a4e5-7505-bf1a-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-10-30T11:31:00Z'),
    (20, '01982748-81c6-7bec-a55b-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-11-11T12:42:00Z'),
    (21, '01982748-81c6-7bec-a55b-', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-11-27T13:04:00Z'),
    (22, '01982748-81c6-7bec-a55b-', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-12-08T10:18:00Z'),
    (23, '019948a5-a7c8-7701-8584-', (SELECT id FROM tags WHERE slug = 'vip'), '2025-12-19T13:14:00Z')
) AS _seed (place, customer_id, tag_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (customer_id, tag_id) DO NOTHING
$rows$) \gset
\warn customer_tags: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO teams (id, name, color, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.name || '-' || _copy.number_0,
    _seed.color,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194313c-8f40-77f3-88f9-', 'North', '#336699', '2025-01-04T12:14:00Z', '2025-01-04T12:14:00Z'),
    (1, '0194bb40-9741-7f89-bcee-', 'South', '#CC3300', '2025-01-31T07:26:00Z', '2025-01-31T07:26:00Z'),
    (2, '01956592-94a2-7cb3-9617-', 'Central team', '#336699', '2025-03-05T09:11:00Z', '2025-03-05T09:11:00Z'),
    (3, '019601b0-1883-7b04-8d9d-', 'Winter team', '#336699', '2025-04-04T16:44:00Z', '2025-04-04T16:44:00Z'),
    (4, '0196a052-2464-7d0c-867f-', 'River team', '#336699', '2025-05-05T12:01:00Z', '2025-05-05T12:01:00Z'),
    (5, '01973af2-cc45-7005-bd35-', 'Bright team', '#336699', '2025-06-04T12:38:00Z', '2025-06-04T12:38:00Z'),
    (6, '0197d1a3-7546-7be6-9853-', 'Garden team', '#336699', '2025-07-03T18:54:00Z', '2025-07-03T18:54:00Z'),
    (7, '0198743a-fe47-7cf0-be6a-', 'Old team', '#336699', '2025-08-04T08:38:00Z', '2025-08-04T08:38:00Z'),
    (8, '019910be-21c8-7bdb-92f6-', 'Blue team', '#336699', '2025-09-03T18:02:00Z', '2025-09-03T18:02:00Z'),
    (9, '0199b40b-db69-7e51-b4be-', 'Northern team', '#336699', '2025-10-05T11:05:00Z', '2025-10-05T11:05:00Z'),
    (10, '019a4470-460a-7423-8aa7-', 'Amber team', '#336699', '2025-11-02T12:00:00Z', '2025-11-02T12:00:00Z'),
    (11, '019adff2-262b-76a2-8950-', 'Quiet team', '#336699', '2025-12-02T16:43:00Z', '2025-12-02T16:43:00Z')
) AS _seed (place, id, name, color, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn teams: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO technicians (
    id, user_id, number, team_id, hired_on, hourly_cost_minor, van_plate, certificates, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    (_seed.team_id || _copy.digits_0)::uuid,
    _seed.hired_on::date + _copy.days_0,
    _seed.hourly_cost_minor,
    _seed.van_plate,
    _seed.certificates::text[],
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', 'T-01', '0194313c-8f40-77f3-88f9-', '2021-04-01', 4200, 'K-FS 101', '{}', '2025-02-01T15:06:00Z', '2025-02-01T15:06:00Z'),
    (1, '01950ef5-6c81-7724-b802-', '0194bbdd-2561-7d3e-b719-', 'T-02', '0194bb40-9741-7f89-bcee-', '2023-10-01', 3900, NULL, '{"F-gas I"}', '2025-02-16T13:32:00Z', '2025-02-16T13:32:00Z'),
    (2, '01954d4a-2662-77a9-81d5-', '019561ee-92e2-7956-b49e-', 'TEC-1003', '0194313c-8f40-77f3-88f9-', '2025-02-07', 9900, 'Y-TG 028', '{}', '2025-02-28T16:01:00Z', '2025-02-28T16:01:00Z'),
    (3, '01959e85-7023-77d8-a04d-', '019604e4-6883-77b4-8f59-', 'TEC-1004', '0194313c-8f40-77f3-88f9-', '2025-03-10', 1900, 'E-W 7234', '{}', '2025-03-16T10:35:00Z', '2025-03-16T10:35:00Z'),
    (4, '0195dc76-5f24-7b74-976a-', '0196a1c6-c304-7f68-a2e5-', 'TEC-1005', '0194313c-8f40-77f3-88f9-', '2025-03-20', 1900, 'HÖE-PX 160', '{}', '2025-03-28T11:15:00Z', '2025-03-28T11:15:00Z'),
    (5, '019624c9-14c5-7450-84d6-', '01973b3a-3585-7fa6-807c-', 'TEC-1006', '0194313c-8f40-77f3-88f9-', '2025-04-04', 2490, NULL, '{}', '2025-04-11T12:18:00Z', '2025-04-11T12:18:00Z'),
    (6, '01966e4b-bee6-77f0-9cf7-', '0197d629-99a6-768d-8eef-', 'TEC-1007', '01956592-94a2-7cb3-9617-', '2025-04-18', 9900, 'NKQ-QL 814', '{"archive"}', '2025-04-25T18:53:00Z', '2025-04-25T18:53:00Z'),
    (7, '0196c070-7e47-730d-a839-', '01986fe7-3487-7799-85ee-', 'TEC-1008', '0194bb40-9741-7f89-bcee-', '2025-04-13', 2490, NULL, '{}', '2025-05-11T17:42:00Z', '2025-05-11T17:42:00Z'),
    (8, '01970126-0b88-7918-9a7d-', '0199106e-7b28-76a9-9968-', 'TEC-1009', '0194313c-8f40-77f3-88f9-', '2025-04-27', 1900, 'KO-XA 018', '{"priority","sample"}', '2025-05-24T07:16:00Z', '2025-05-24T07:16:00Z'),
    (9, '01973f61-22e9-740f-ad67-', '0199a9f6-fc49-7c11-934d-', 'TEC-1010', '0194bb40-9741-7f89-bcee-', '2025-05-23', 1250, 'M-FY 47', '{}', '2025-06-05T09:17:00Z', '2025-06-05T09:17:00Z'),
    (10, '01978e23-cb8a-7f27-a642-', '019a4996-a20a-7e61-b659-', 'TEC-1011', '0196a052-2464-7d0c-867f-', '2025-05-30', 4900, 'WTC-D 42', '{}', '2025-06-20T16:20:00Z', '2025-06-20T16:20:00Z'),
    (11, '0197e0a6-d78b-710c-aec8-', '019ada50-318b-79dd-8f6d-', 'TEC-1012', '0194bb40-9741-7f89-bcee-', '2025-06-15', 12500, 'A-T 6', '{"spring","priority"}', '2025-07-06T16:52:00Z', '2025-07-06T16:52:00Z')
) AS _seed (place, id, user_id, number, team_id, hired_on, hourly_cost_minor, van_plate, certificates, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn technicians: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO absences (id, technician_id, requested_by, "from", "to", approved, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.technician_id || _copy.digits_0)::uuid,
    (_seed.requested_by || _copy.digits_0)::uuid,
    _seed."from"::date + _copy.days_0,
    _seed."to"::date + _copy.days_0,
    _seed.approved,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955110-f260-7bbb-a888-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2030-07-01', '2030-07-14', false, '2025-03-01T09:37:00Z', '2025-03-01T09:37:00Z'),
    (1, '01959502-22a1-77c1-9c5e-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-03-06', '2025-04-20', false, '2025-03-14T14:15:00Z', '2025-03-14T14:15:00Z'),
    (2, '0195e18f-e9e2-77cd-94a8-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-03-10', '2025-05-18', false, '2025-03-29T11:01:00Z', '2025-03-29T11:01:00Z'),
    (3, '019623d2-cde3-723c-a43c-', '01950ef5-6c81-7724-b802-', '019604e4-6883-77b4-8f59-', '2025-03-16', '2025-04-27', false, '2025-04-11T07:49:00Z', '2025-04-11T07:49:00Z'),
    (4, '01965d67-b5c4-7d6f-9ad8-', '01959e85-7023-77d8-a04d-', '01943210-0be0-7160-a165-', '2025-04-07', '2025-06-20', false, '2025-04-22T12:10:00Z', '2025-04-22T12:10:00Z'),
    (5, '01969730-cd05-709f-be4a-', '0195dc76-5f24-7b74-976a-', '01943210-0be0-7160-a165-', '2025-04-15', '2025-06-14', false, '2025-05-03T17:28:00Z', '2025-05-03T17:28:00Z'),
    (6, '0196dddd-73c6-7d8a-9dca-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-05-08', '2025-06-04', true, '2025-05-17T10:50:00Z', '2025-05-17T10:50:00Z'),
    (7, '019721e0-f387-7882-9596-', '01950ef5-6c81-7724-b802-', '01943210-0be0-7160-a165-', '2025-05-03', '2025-07-05', false, '2025-05-30T15:48:00Z', '2025-05-30T15:48:00Z'),
    (8, '019762fa-4ba8-74b7-b6d2-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-06-07', '2025-08-16', true, '2025-06-12T07:11:00Z', '2025-06-12T07:11:00Z'),
    (9, '01979df6-1689-7d4f-9a27-', '0194c20c-17c0-720a-ad40-', '01973b3a-3585-7fa6-807c-', '2025-06-16', '2025-07-15', true, '2025-06-23T18:04:00Z', '2025-06-23T18:04:00Z'),
    (10, '0197defd-1f2a-7d0b-a50e-', '0194c20c-17c0-720a-ad40-', '0196a1c6-c304-7f68-a2e5-', '2025-06-12', '2025-08-09', true, '2025-07-06T09:07:00Z', '2025-07-06T09:07:00Z'),
    (11, '019821d7-130b-70c6-bdc5-', '0197e0a6-d78b-710c-aec8-', '01943210-0be0-7160-a165-', '2025-07-02', '2025-08-25', false, '2025-07-19T08:40:00Z', '2025-07-19T08:40:00Z'),
    (12, '019870d2-7eec-7df1-8687-', '0194c20c-17c0-720a-ad40-', '019561ee-92e2-7956-b49e-', '2025-07-28', '2025-10-05', true, '2025-08-03T16:45:00Z', '2025-08-03T16:45:00Z'),
    (13, '0198b312-a3cd-7a4f-87f2-', '01954d4a-2662-77a9-81d5-', '01943210-0be0-7160-a165-', '2025-08-06', '2025-09-03', false, '2025-08-16T13:30:00Z', '2025-08-16T13:30:00Z'),
    (14, '0198eadc-ddce-7a77-88e7-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-08-09', '2025-10-04', true, '2025-08-27T09:30:00Z', '2025-08-27T09:30:00Z'),
    (15, '019929f5-83ef-7fc2-9b4c-', '0194c20c-17c0-720a-ad40-', '0194bbdd-2561-7d3e-b719-', '2025-08-27', '2025-10-12', true, '2025-09-08T15:33:00Z', '2025-09-08T15:33:00Z'),
    (16, '019970dc-c2b0-794e-a1b0-', '0197e0a6-d78b-710c-aec8-', '0194bbdd-2561-7d3e-b719-', '2025-09-12', '2025-10-24', false, '2025-09-22T09:59:00Z', '2025-09-22T09:59:00Z'),
    (17, '0199b8c3-7011-76d7-ae14-', '0195dc76-5f24-7b74-976a-', '019561ee-92e2-7956-b49e-', '2025-09-07', '2025-10-24', false, '2025-10-06T09:04:00Z', '2025-10-06T09:04:00Z'),
    (18, '0199ede7-4232-7c90-acb8-', '01959e85-7023-77d8-a04d-', '019604e4-6883-77b4-8f59-', '2025-10-04', '2025-11-22', false, '2025-10-16T16:43:00Z', '2025-10-16T16:43:00Z'),
    (19, '019a2fc8-3013-7b5f-bf05-', '0194c20c-17c0-720a-ad40-', '0197d629-99a6-768d-8eef-', '2025-10-21', '2025-11-22', true, '2025-10-29T11:44:00Z', '2025-10-29T11:44:00Z'),
    (20, '019a7e32-0a54-7a6b-8b18-', '01950ef5-6c81-7724-b802-', '019561ee-92e2-7956-b49e-', '2025-11-05', '2026-01-24', false, '2025-11-13T17:10:00Z', '2025-11-13T17:10:00Z'),
    (21, '019ab9f8-2a15-71be-8b06-', '0194c20c-17c0-720a-ad40-', '01943210-0be0-7160-a165-', '2025-11-12', '2025-12-10', true, '2025-11-25T07:44:00Z', '2025-11-25T07:44:00Z'),
    (22, '019b023e-0e76-7f78-9085-', '0195dc76-5f24-7b74-976a-', '0197d629-99a6-768d-8eef-', '2025-12-06', '2026-01-29', false, '2025-12-09T08:33:00Z', '2025-12-09T08:33:00Z'),
    (23, '019b3cce-bb77-74a0-8e81-', '0196c070-7e47-730d-a839-', '0194bbdd-2561-7d3e-b719-', '2025-11-24', '2026-02-17', false, '2025-12-20T17:29:00Z', '2025-12-20T17:29:00Z')
) AS _seed (place, id, technician_id, requested_by, "from", "to", approved, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn absences: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO technician_skills (technician_id, skill_id, created_at)
SELECT
    (_seed.technician_id || _copy.digits_0)::uuid,
    _seed.skill_id::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c20c-17c0-720a-ad40-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-02-28T07:29:00Z'),
    (1, '0194c20c-17c0-720a-ad40-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-03-13T10:59:00Z'),
    (2, '0194c20c-17c0-720a-ad40-', (SELECT id FROM skills WHERE code = 'gas'), '2025-03-29T11:32:00Z'),
    (3, '01954d4a-2662-77a9-81d5-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-04-10T14:45:00Z'),
    (4, '01959e85-7023-77d8-a04d-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-04-20T11:26:00Z'),
    (5, '01954d4a-2662-77a9-81d5-', (SELECT id FROM skills WHERE code = 'gas'), '2025-05-03T09:41:00Z'),
    (6, '0195dc76-5f24-7b74-976a-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-05-19T10:21:00Z'),
    (7, '01950ef5-6c81-7724-b802-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-06-01T14:03:00Z'),
    (8, '01950ef5-6c81-7724-b802-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-06-13T07:39:00Z'),
    (9, '019624c9-14c5-7450-84d6-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-06-24T10:15:00Z'),
    (10, '01950ef5-6c81-7724-b802-', (SELECT id FROM skills WHERE code = 'gas'), '2025-07-06T08:00:00Z'),
    (11, '0197e0a6-d78b-710c-aec8-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-07-19T08:03:00Z'),
    (12, '01954d4a-2662-77a9-81d5-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-08-03T13:42:00Z'),
    (13, '01966e4b-bee6-77f0-9cf7-', (SELECT id FROM skills WHERE code = 'gas'), '2025-08-15T18:54:00Z'),
    (14, '0196c070-7e47-730d-a839-', (SELECT id FROM skills WHERE code = 'gas'), '2025-08-26T12:30:00Z'),
    (15, '01959e85-7023-77d8-a04d-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-09-09T12:57:00Z'),
    (16, '01973f61-22e9-740f-ad67-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-09-23T18:23:00Z'),
    (17, '019624c9-14c5-7450-84d6-', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-10-05T16:57:00Z'),
    (18, '01959e85-7023-77d8-a04d-', (SELECT id FROM skills WHERE code = 'gas'), '2025-10-18T17:04:00Z'),
    (19, '01970126-0b88-7918-9a7d-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-10-30T09:52:00Z'),
    (20, '0195dc76-5f24-7b74-976a-', (SELECT id FROM skills WHERE code = 'gas'), '2025-11-13T16:00:00Z'),
    (21, '01978e23-cb8a-7f27-a642-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-11-24T07:03:00Z'),
    (22, '0195dc76-5f24-7b74-976a-', (SELECT id FROM skills WHERE code = 'electrics'), '2025-12-08T14:25:00Z'),
    (23, '019624c9-14c5-7450-84d6-', (SELECT id FROM skills WHERE code = 'gas'), '2025-12-21T09:42:00Z')
) AS _seed (place, technician_id, skill_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (technician_id, skill_id) DO NOTHING
$rows$) \gset
\warn technician_skills: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO asset_readings (read_at, id, asset_id, unit_code, value, sequence, sent_from)
SELECT
    _seed.read_at::timestamptz + _copy.span_2,
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.asset_id || _copy.digits_2)::uuid,
    _seed.unit_code,
    _seed.value,
    _seed.sequence,
    _seed.sent_from::inet
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-28T17:27:00Z', '01967d70-16a0-77f9-914c-', '0195e6d9-fa80-71db-ad61-', 'kWh', 19.500, 1, NULL),
    (1, '2025-05-09T11:32:00Z', '0196b4d1-0781-7683-b7e5-', '0196303c-9981-7fcc-8e2b-', 'kg', 24.750, 2, '192.0.2.169'),
    (2, '2025-05-20T09:52:00Z', '0196ed1b-6e02-7165-9392-', '0195e6d9-fa80-71db-ad61-', 'pc', 5.000, NULL, '192.0.2.6'),
    (3, '2025-05-31T07:06:00Z', '01972529-67c3-795f-aa9e-', '0195e6d9-fa80-71db-ad61-', 'kg', 1.000, 4, '192.0.2.142'),
    (4, '2025-06-08T12:14:00Z', '01974f76-4344-75bb-a606-', '0195e6d9-fa80-71db-ad61-', 'm', 15.500, 5, '192.0.2.244'),
    (5, '2025-06-20T08:51:00Z', '01978c88-b925-7c97-945d-', '0197547d-7e86-72f0-88de-', 'm', 17.000, 6, '192.0.2.109'),
    (6, '2025-07-02T08:07:00Z', '0197ca2c-c0a6-7b62-8685-', '0195e6d9-fa80-71db-ad61-', 'pc', 40.750, NULL, NULL),
    (7, '2025-07-12T07:52:00Z', '0197fd9e-9d07-75e1-a790-', '0196303c-9981-7fcc-8e2b-', 'm', 19.500, NULL, '192.0.2.53'),
    (8, '2025-07-19T15:41:00Z', '01982358-82e8-74e1-a58d-', '0197d5c3-fa08-779a-9360-', 'pc', 16.750, 9, NULL),
    (9, '2025-07-30T15:30:00Z', '01985bf4-64c9-7a2b-86fb-', '0196303c-9981-7fcc-8e2b-', 'kWh', 9.000, 10, '192.0.2.35'),
    (10, '2025-08-11T11:54:00Z', '019898fa-f3ca-702d-b4fb-', '0196d4ec-a244-7fb6-8d30-', 'pc', 3.500, NULL, '192.0.2.168'),
    (11, '2025-08-20T08:38:00Z', '0198c6a0-be4b-7d60-adce-', '0195e6d9-fa80-71db-ad61-', 'pc', 4.750, NULL, '192.0.2.161'),
    (12, '2025-08-31T15:59:00Z', '019900da-71ac-7389-ba29-', '0196a6c1-2d03-7ea7-a80b-', 'm', 12.750, 13, NULL),
    (13, '2025-09-12T15:22:00Z', '01993e84-e1cd-72b3-97b9-', '019884a7-184b-7a4c-9c65-', 'kWh', 4.750, NULL, NULL),
    (14, '2025-09-20T10:30:00Z', '019966ac-6c4e-70de-ae2a-', '01978921-2427-7f09-9e55-', 'pc', 6.250, 15, NULL),
    (15, '2025-10-03T14:49:00Z', '0199aa8c-376f-70e2-bce3-', '0197547d-7e86-72f0-88de-', 'pc', 12.750, NULL, NULL),
    (16, '2025-10-10T12:34:00Z', '0199ce1d-22d0-706d-9381-', '0195e6d9-fa80-71db-ad61-', 'm', 23.500, NULL, NULL),
    (17, '2025-10-23T15:33:00Z', '019a11b3-aff1-7461-af4b-', '0199619e-c86f-7d40-9278-', 'pc', 2.250, 18, '192.0.2.59'),
    (18, '2025-11-01T16:48:00Z', '019a4051-9612-7332-a3ff-', '01978921-2427-7f09-9e55-', 'kg', 13.000, 19, '192.0.2.231'),
    (19, '2025-11-10T11:15:00Z', '019a6d79-f333-749d-b2a1-', '0196303c-9981-7fcc-8e2b-', 'm', 17.000, 20, '192.0.2.91'),
    (20, '2025-11-22T12:04:00Z', '019aab73-1f94-7894-8c3a-', '01970c2a-c8e5-7f44-85a9-', 'm', 31.500, NULL, '192.0.2.156'),
    (21, '2025-12-04T12:58:00Z', '019ae970-dfd5-7582-9d68-', '019ad3af-b8b5-7001-ae85-', 'm', 19.500, 22, NULL),
    (22, '2025-12-14T07:39:00Z', '019b1bcc-6a36-7dba-9633-', '0195e6d9-fa80-71db-ad61-', 'm', 26.250, NULL, '192.0.2.110'),
    (23, '2025-12-24T16:38:00Z', '019b5139-7a57-7f0f-99a1-', '0195e6d9-fa80-71db-ad61-', 'pc', 10.250, 24, '192.0.2.30')
) AS _seed (place, read_at, id, asset_id, unit_code, value, sequence, sent_from)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (read_at, id) DO NOTHING
$rows$) \gset
\warn asset_readings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 166, $rows$
INSERT INTO parts (id, code, name, ean, aliases, unit_code, supplier_id, price_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.code || '-' || _copy.number_1,
    _seed.name,
    '4006' || lpad((381333932 + (_copy.number_1 - 1) * 7 + _seed.ean)::text, 9, '0'),
    _seed.aliases::text[],
    _seed.unit_code,
    (_seed.supplier_id || _copy.digits_0)::uuid,
    _seed.price_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c06a-9cc0-7814-827f-', 'FLT-10', 'Filter 10"', 0, '{"the grey one","don''t drop"}', 'pc', NULL, 1290, '2025-02-01T07:30:00Z', '2025-02-01T07:30:00Z'),
    (1, '01954d0e-a401-70c7-9d77-', 'CU-15', 'Copper pipe 15 mm', NULL, '{}', 'm', '0194213b-9320-770f-8453-', 745, '2025-02-28T14:56:00Z', '2025-02-28T14:56:00Z'),
    (2, '0195e83b-5f42-77e0-ab9d-', 'PAR-1003', 'Meadow part', NULL, '{}', 'pc', '0194213b-9320-770f-8453-', 9900, '2025-03-30T18:06:00Z', '2025-03-30T18:06:00Z'),
    (3, '01966d46-d203-7d5d-b7d0-', 'PAR-1004', 'Little part', NULL, '{}', 'pc', '019561b5-cfa2-72ca-a360-', 4900, '2025-04-25T14:08:00Z', '2025-04-25T14:08:00Z'),
    (4, '0196fdab-3ca4-72e8-9c30-', 'PAR-1005', 'Autumn part', 1, '{}', 'pc', '0194213b-9320-770f-8453-', 2490, '2025-05-23T15:03:00Z', '2025-05-23T15:03:00Z'),
    (5, '01979880-fe45-7e6b-a9b8-', 'PAR-1006', 'Granite part', 2, '{}', 'kWh', '0194c1ff-4681-71a9-8739-', 1250, '2025-06-22T16:38:00Z', '2025-06-22T16:38:00Z'),
    (6, '01982269-8f06-79e9-9462-', 'PAR-1007', 'Western part', 3, '{}', 'm', '0197cae1-1c86-720d-8465-', 990, '2025-07-19T11:20:00Z', '2025-07-19T11:20:00Z'),
    (7, '0198aeb4-c7e7-7402-960e-', 'PAR-1008', 'Violet part', 4, '{}', 'pc', '01960109-7843-7c8f-b59b-', 34900, '2025-08-15T17:09:00Z', '2025-08-15T17:09:00Z'),
    (8, '01993a06-fac8-7522-a77e-', 'PAR-1009', 'Open part', NULL, '{}', 'kWh', '0194213b-9320-770f-8453-', 59000, '2025-09-11T18:26:00Z', '2025-09-11T18:26:00Z'),
    (9, '0199cd2c-5a29-7f29-8ec3-', 'PAR-1010', 'Maple part', 5, '{}', 'pc', '019561b5-cfa2-72ca-a360-', 9900, '2025-10-10T08:11:00Z', '2025-10-10T08:11:00Z'),
    (10, '019a6253-55ea-7a15-91a8-', 'PAR-1011', 'Central part', 6, '{}', 'm', '0197cae1-1c86-720d-8465-', 4900, '2025-11-08T07:17:00Z', '2025-11-08T07:17:00Z'),
    (11, '019ae9b6-744b-771c-92ec-', 'PAR-1012', 'Winter part', NULL, '{"priority","sample"}', 'pc', '0194213b-9320-770f-8453-', 34900, '2025-12-04T14:14:00Z', '2025-12-04T14:14:00Z')
) AS _seed (place, id, code, name, ean, aliases, unit_code, supplier_id, price_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn parts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO warehouses (id, code, name, kind, driver_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.code || '-' || _copy.number_0,
    _seed.name,
    _seed.kind,
    (_seed.driver_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955310-ba00-701b-a3a7-', 'D1', 'Depot', 'depot', NULL, '2025-03-01T18:56:00Z', '2025-03-01T18:56:00Z'),
    (1, '0195d711-c1a1-7d6a-bb87-', 'V1', 'Van of T-01', 'van', '0194c20c-17c0-720a-ad40-', '2025-03-27T10:07:00Z', '2025-03-27T10:07:00Z'),
    (2, '019653e9-e682-7bc8-b449-', 'WAR-1003', 'Copper warehouse', 'van', '01954d4a-2662-77a9-81d5-', '2025-04-20T15:56:00Z', '2025-04-20T15:56:00Z'),
    (3, '0196deb0-0603-7901-bad1-', 'WAR-1004', 'Meadow warehouse', 'van', '01959e85-7023-77d8-a04d-', '2025-05-17T14:40:00Z', '2025-05-17T14:40:00Z'),
    (4, '019763e7-6ac4-77d9-b239-', 'WAR-1005', 'Little warehouse', 'van', '0195dc76-5f24-7b74-976a-', '2025-06-12T11:30:00Z', '2025-06-12T11:30:00Z'),
    (5, '0197e966-38c5-77a4-90f7-', 'WAR-1006', 'Autumn warehouse', 'van', '019624c9-14c5-7450-84d6-', '2025-07-08T09:38:00Z', '2025-07-08T09:38:00Z'),
    (6, '019870e6-a326-7811-96cd-', 'WAR-1007', 'Granite warehouse', 'depot', NULL, '2025-08-03T17:07:00Z', '2025-08-03T17:07:00Z'),
    (7, '0198fab6-7bc7-7c3a-91c3-', 'WAR-1008', 'Western warehouse', 'van', '0196c070-7e47-730d-a839-', '2025-08-30T11:22:00Z', '2025-08-30T11:22:00Z'),
    (8, '01997248-3988-7597-95bd-', 'WAR-1009', 'Violet warehouse', 'van', '01970126-0b88-7918-9a7d-', '2025-09-22T16:36:00Z', '2025-09-22T16:36:00Z'),
    (9, '0199f184-db49-7be9-b768-', 'WAR-1010', 'Open warehouse', 'van', '01973f61-22e9-740f-ad67-', '2025-10-17T09:34:00Z', '2025-10-17T09:34:00Z'),
    (10, '019a7dfd-daea-7daa-a9db-', 'WAR-1011', 'Maple warehouse', 'depot', NULL, '2025-11-13T16:13:00Z', '2025-11-13T16:13:00Z'),
    (11, '019af8c4-d30b-7b89-a949-', 'WAR-1012', 'Central warehouse', 'van', '0197e0a6-d78b-710c-aec8-', '2025-12-07T12:24:00Z', '2025-12-07T12:24:00Z')
) AS _seed (place, id, code, name, kind, driver_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn warehouses: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO stock_levels (warehouse_id, part_id, on_hand, minimum, shelf, created_at, updated_at)
SELECT
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    (_seed.part_id || _copy.digits_1)::uuid,
    _seed.on_hand,
    _seed.minimum,
    _seed.shelf,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 40.000, 10.000, 'A3', '2025-03-29T15:50:00Z', '2025-03-29T15:50:00Z'),
    (1, '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 1.000, 2.000, NULL, '2025-04-11T13:47:00Z', '2025-04-11T13:47:00Z'),
    (2, '0195d711-c1a1-7d6a-bb87-', '01954d0e-a401-70c7-9d77-', 7.500, 0.000, NULL, '2025-04-22T10:46:00Z', '2025-04-22T10:46:00Z'),
    (3, '01955310-ba00-701b-a3a7-', '01954d0e-a401-70c7-9d77-', 9.000, 22.250, 'Shelf 4', '2025-05-05T18:56:00Z', '2025-05-05T18:56:00Z'),
    (4, '01955310-ba00-701b-a3a7-', '0195e83b-5f42-77e0-ab9d-', 0.000, 10.250, 'Shelf 5', '2025-05-16T18:34:00Z', '2025-05-16T18:34:00Z'),
    (5, '01955310-ba00-701b-a3a7-', '01966d46-d203-7d5d-b7d0-', 0.000, 0.000, 'Shelf 6', '2025-05-27T16:17:00Z', '2025-05-27T16:17:00Z'),
    (6, '01955310-ba00-701b-a3a7-', '0196fdab-3ca4-72e8-9c30-', 0.000, 0.000, 'Shelf 7', '2025-06-08T17:20:00Z', '2025-06-08T17:20:00Z'),
    (7, '0196deb0-0603-7901-bad1-', '0194c06a-9cc0-7814-827f-', 0.000, 0.000, NULL, '2025-06-22T09:22:00Z', '2025-06-22T09:22:00Z'),
    (8, '01955310-ba00-701b-a3a7-', '01979880-fe45-7e6b-a9b8-', 0.000, 0.000, 'Shelf 9', '2025-07-01T11:33:00Z', '2025-07-01T11:33:00Z'),
    (9, '01955310-ba00-701b-a3a7-', '01982269-8f06-79e9-9462-', 0.000, 0.000, 'Shelf 10', '2025-07-14T10:47:00Z', '2025-07-14T10:47:00Z'),
    (10, '01955310-ba00-701b-a3a7-', '0198aeb4-c7e7-7402-960e-', 0.000, 0.000, 'Shelf 11', '2025-07-26T17:06:00Z', '2025-07-26T17:06:00Z'),
    (11, '01955310-ba00-701b-a3a7-', '01993a06-fac8-7522-a77e-', 0.000, 0.000, NULL, '2025-08-04T07:30:00Z', '2025-08-04T07:30:00Z'),
    (12, '01955310-ba00-701b-a3a7-', '0199cd2c-5a29-7f29-8ec3-', 0.000, 0.000, 'Shelf 13', '2025-08-17T18:03:00Z', '2025-08-17T18:03:00Z'),
    (13, '0195d711-c1a1-7d6a-bb87-', '01979880-fe45-7e6b-a9b8-', 0.000, 0.000, 'Shelf 14', '2025-08-26T15:23:00Z', '2025-08-26T15:23:00Z'),
    (14, '019870e6-a326-7811-96cd-', '0194c06a-9cc0-7814-827f-', 0.000, 1.000, NULL, '2025-09-08T13:56:00Z', '2025-09-08T13:56:00Z'),
    (15, '019763e7-6ac4-77d9-b239-', '01954d0e-a401-70c7-9d77-', 18.250, 29.000, 'Shelf 16', '2025-09-21T13:37:00Z', '2025-09-21T13:37:00Z'),
    (16, '019870e6-a326-7811-96cd-', '0195e83b-5f42-77e0-ab9d-', 0.000, 22.250, 'Shelf 17', '2025-10-04T09:14:00Z', '2025-10-04T09:14:00Z'),
    (17, '01955310-ba00-701b-a3a7-', '019a6253-55ea-7a15-91a8-', 0.000, 0.000, 'Shelf 18', '2025-10-13T15:05:00Z', '2025-10-13T15:05:00Z'),
    (18, '01997248-3988-7597-95bd-', '0199cd2c-5a29-7f29-8ec3-', 37.000, 0.000, 'Shelf 19', '2025-10-26T08:21:00Z', '2025-10-26T08:21:00Z'),
    (19, '0196deb0-0603-7901-bad1-', '01954d0e-a401-70c7-9d77-', 0.000, 0.000, 'Shelf 20', '2025-11-07T11:14:00Z', '2025-11-07T11:14:00Z'),
    (20, '019653e9-e682-7bc8-b449-', '0199cd2c-5a29-7f29-8ec3-', 0.000, 35.500, 'Shelf 21', '2025-11-16T08:48:00Z', '2025-11-16T08:48:00Z'),
    (21, '01997248-3988-7597-95bd-', '01993a06-fac8-7522-a77e-', 0.000, 0.000, NULL, '2025-11-29T08:51:00Z', '2025-11-29T08:51:00Z'),
    (22, '01955310-ba00-701b-a3a7-', '019ae9b6-744b-771c-92ec-', 0.000, 0.000, NULL, '2025-12-11T09:02:00Z', '2025-12-11T09:02:00Z'),
    (23, '019870e6-a326-7811-96cd-', '01954d0e-a401-70c7-9d77-', 0.000, 0.000, NULL, '2025-12-22T11:25:00Z', '2025-12-22T11:25:00Z')
) AS _seed (place, warehouse_id, part_id, on_hand, minimum, shelf, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (warehouse_id, part_id) DO NOTHING
$rows$) \gset
\warn stock_levels: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO work_orders (
    id, number, customer_id, site_id, asset_id, contract_id, requested_by, title, description, status, priority,
    due_on, estimated_hours, external_id, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.number || '-' || _copy.number_2,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.site_id || _copy.digits_0)::uuid,
    (_seed.asset_id || _copy.digits_2)::uuid,
    (_seed.contract_id || _copy.digits_2)::uuid,
    (_seed.requested_by || _copy.digits_0)::uuid,
    _seed.title,
    _seed.description,
    _seed.status,
    _seed.priority,
    _seed.due_on::date + _copy.days_2,
    _seed.estimated_hours,
    (_seed.external_id || _copy.digits_2)::uuid,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968130-7a00-7b1b-8db5-', 'WO-30001', '0194bcb6-2040-7352-ad7b-', '01961f45-5683-7945-ba1c-', '0195e6d9-fa80-71db-ad61-', NULL, NULL, 'Heat pump hums "in B♭"', NULL, 'ready', 5, NULL, NULL, NULL, NULL, NULL, '2025-04-29T10:56:00Z', '2025-04-29T10:56:00Z'),
    (1, '0196c0a9-4181-70e5-80d3-', 'WO-30002', '01954db9-d821-732f-9677-', '01954bd2-c8a0-7913-9ba9-', NULL, NULL, NULL, 'Yearly service', 'See {{ manual }}, page 3 -- not 4.', 'draft', 3, '2030-06-30', NULL, NULL, NULL, NULL, '2025-05-11T18:44:00Z', '2025-05-11T18:44:00Z'),
    (2, '0196edca-4ba2-7f82-85ab-', 'WO-1003', '0195e847-4622-7afa-a602-', '01969c57-2905-70d2-9e9d-', NULL, '01965c71-6ee2-76db-bafd-', '0194bbdd-2561-7d3e-b719-', 'Early work order', 'Nothing to add for now.', 'ready', 3, '2025-06-24', 27.50, NULL, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-05-20T13:03:00Z', '2025-05-20T13:03:00Z'),
    (3, '01971c6e-9a63-7d48-b350-', 'WO-1004', '01966e38-8503-7e82-a54d-', '01965988-31a4-722e-83dd-', '019662b0-dc02-71f6-b11a-', '01965c71-6ee2-76db-bafd-', '01943210-0be0-7160-a165-', 'Linden work order', NULL, 'ready', 1, '2025-07-23', NULL, '7c49e2a1-6c06-4afb-8d50-', '01943210-0be0-7160-a165-', '019561ee-92e2-7956-b49e-', '2025-05-29T14:25:00Z', '2025-05-29T14:25:00Z'),
    (4, '01974f32-8384-7723-922b-', 'WO-1005', '0195e847-4622-7afa-a602-', '01959eb5-f601-70f9-8637-', '0195e6d9-fa80-71db-ad61-', '0196e384-e6a4-75b0-9ca0-', '019604e4-6883-77b4-8f59-', 'Upper work order', 'Please have a look before Friday.', 'draft', 3, NULL, NULL, 'c3c0253f-f4c5-4a9d-81ae-', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-06-08T11:00:00Z', '2025-06-08T11:00:00Z'),
    (5, '01978397-e7a5-72fe-8a0d-', 'WO-1006', '01966e38-8503-7e82-a54d-', '01954bd2-c8a0-7913-9ba9-', '0197547d-7e86-72f0-88de-', '01971b8c-77c5-74c9-b5c8-', NULL, 'Copper work order', 'Checked twice, and found in order.', 'draft', 3, NULL, 13.00, '45106c13-7ce7-4c6a-89fa-', NULL, '0194bbdd-2561-7d3e-b719-', '2025-06-18T15:11:00Z', '2025-06-18T15:11:00Z'),
    (6, '0197c6b7-7006-758e-a4c6-', 'WO-1007', '0194bcb6-2040-7352-ad7b-', '01961f45-5683-7945-ba1c-', NULL, NULL, '019561ee-92e2-7956-b49e-', 'Meadow work order', NULL, 'draft', 3, '2025-07-25', 33.00, 'f9ff9518-4abe-4763-87d0-', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-07-01T16:00:00Z', '2025-07-01T16:00:00Z'),
    (7, '0197ee89-d5a7-7562-8430-', 'WO-1008', '0195e847-4622-7afa-a602-', '0195dd8d-9b82-7f9b-b52d-', '01970c2a-c8e5-7f44-85a9-', '01962908-ba41-72c8-9fa4-', '0196a1c6-c304-7f68-a2e5-', 'Little work order', 'Please have a look before Friday.', 'draft', 1, NULL, NULL, 'a6507879-478c-4b62-89a1-', NULL, '0194bbdd-2561-7d3e-b719-', '2025-07-09T09:35:00Z', '2025-07-09T09:35:00Z'),
    (8, '019836d6-22a8-7088-b097-', 'WO-1009', '0194bcb6-2040-7352-ad7b-', '01954bd2-c8a0-7913-9ba9-', '0195e6d9-fa80-71db-ad61-', '0196e384-e6a4-75b0-9ca0-', '0194bbdd-2561-7d3e-b719-', 'Autumn work order', 'See the earlier message for details.', 'ready', 3, '2025-08-19', NULL, 'f78494a4-acc2-47dd-8601-', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-07-23T10:31:00Z', '2025-07-23T10:31:00Z'),
    (9, '019855c7-4729-75ab-92cb-', 'WO-1010', '0195e847-4622-7afa-a602-', '01969c57-2905-70d2-9e9d-', '0195e6d9-fa80-71db-ad61-', NULL, '01943210-0be0-7160-a165-', 'Granite work order', 'Somebody will follow up next week.', 'ready', 3, NULL, 31.50, 'adabfb22-0840-4aba-800b-', NULL, NULL, '2025-07-29T10:43:00Z', '2025-07-29T10:43:00Z'),
    (10, '01989ddf-64ca-7544-b11a-', 'WO-1011', '0194bcb6-2040-7352-ad7b-', '01961f45-5683-7945-ba1c-', '0195e6d9-fa80-71db-ad61-', '01965c71-6ee2-76db-bafd-', '01943210-0be0-7160-a165-', 'Western work order', 'Somebody will follow up next week.', 'ready', 3, '2025-09-25', 31.50, '222f5188-c1fa-450e-8809-', '01973b3a-3585-7fa6-807c-', '0197d629-99a6-768d-8eef-', '2025-08-12T10:42:00Z', '2025-08-12T10:42:00Z'),
    (11, '0198d6b9-882b-7ca5-9bcc-', 'WO-1012', '0194bcb6-2040-7352-ad7b-', '01961f45-5683-7945-ba1c-', '0195e6d9-fa80-71db-ad61-', NULL, '0197d629-99a6-768d-8eef-', 'Violet work order', 'As agreed by telephone.', 'draft', 3, '2025-11-01', 6.25, '92548d52-7fa2-4c57-83f6-', '019604e4-6883-77b4-8f59-', '0196a1c6-c304-7f68-a2e5-', '2025-08-23T11:39:00Z', '2025-08-23T11:39:00Z'),
    (12, '01990687-62cc-7fb4-8bfa-', 'WO-1013', '0198aef3-0967-74f4-9422-', '01954bd2-c8a0-7913-9ba9-', '019662b0-dc02-71f6-b11a-', '01962908-ba41-72c8-9fa4-', '0197d629-99a6-768d-8eef-', 'Open work order', 'Nothing to add for now.', 'draft', 3, '2025-11-10', 19.50, NULL, '0194bbdd-2561-7d3e-b719-', '019561ee-92e2-7956-b49e-', '2025-09-01T18:26:00Z', '2025-09-01T18:26:00Z'),
    (13, '01993483-3c8d-77af-a7f0-', 'WO-1014', '01954db9-d821-732f-9677-', '01969c57-2905-70d2-9e9d-', NULL, '0198f11f-f46d-7acc-ad9e-', '0199106e-7b28-76a9-9968-', 'Maple work order', 'Please have a look before Friday.', 'ready', 3, '2025-09-24', 11.50, 'bcf0cdb4-0cb5-4366-8fd2-', '0194bbdd-2561-7d3e-b719-', NULL, '2025-09-10T16:44:00Z', '2025-09-10T16:44:00Z'),
    (14, '0199707b-b6ee-7f08-9083-', 'WO-1015', '0194bcb6-2040-7352-ad7b-', '01954bd2-c8a0-7913-9ba9-', '0198fa50-dc2d-7687-89de-', '0196a6a0-3783-7a3a-844c-', NULL, 'Central work order', 'Please have a look before Friday.', 'ready', 3, NULL, 22.25, NULL, '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-09-22T08:13:00Z', '2025-09-22T08:13:00Z'),
    (15, '0199a556-4b0f-7725-bffe-', 'WO-1016', '0197917d-a4e5-7505-bf1a-', '01965988-31a4-722e-83dd-', '019662b0-dc02-71f6-b11a-', '01965c71-6ee2-76db-bafd-', '01943210-0be0-7160-a165-', 'Winter work order', 'Somebody will follow up next week.', 'ready', 3, '2025-10-24', 23.50, 'f1a640b9-f279-43fc-861e-', NULL, '01973b3a-3585-7fa6-807c-', '2025-10-02T14:32:00Z', '2025-10-02T14:32:00Z'),
    (16, '0199d216-4970-7c57-b6e9-', 'WO-1017', '01966e38-8503-7e82-a54d-', '0195dd8d-9b82-7f9b-b52d-', '0196d4ec-a244-7fb6-8d30-', '0196e384-e6a4-75b0-9ca0-', NULL, 'River work order', NULL, 'ready', 3, NULL, 23.50, '19979b92-80cd-4bc3-802b-', '01986fe7-3487-7799-85ee-', '01943210-0be0-7160-a165-', '2025-10-11T07:05:00Z', '2025-10-11T07:05:00Z'),
    (17, '019a07ce-6c51-7c5a-9f46-', 'WO-1018', '0196fcd9-94c4-7934-8713-', '01965988-31a4-722e-83dd-', '0199e8f7-d4b1-788a-89a0-', '01971b8c-77c5-74c9-b5c8-', '0197d629-99a6-768d-8eef-', 'Bright work order', 'As agreed by telephone.', 'ready', 3, '2025-11-19', 2.25, '3040c671-453f-4316-8292-', '0194bbdd-2561-7d3e-b719-', '0194bbdd-2561-7d3e-b719-', '2025-10-21T17:26:00Z', '2025-10-21T17:26:00Z'),
    (18, '019a4a86-8052-7609-bb21-', 'WO-1019', '0198aef3-0967-74f4-9422-', '0195dd8d-9b82-7f9b-b52d-', NULL, NULL, '019561ee-92e2-7956-b49e-', 'Garden work order', 'It took a little longer than expected.', 'draft', 3, '2025-12-16', 10.25, '5904c148-ec34-49ad-83ff-', NULL, '0194bbdd-2561-7d3e-b719-', '2025-11-03T16:22:00Z', '2025-11-03T16:22:00Z'),
    (19, '019a71df-2213-7d99-91cb-', 'WO-1020', '0198aef3-0967-74f4-9422-', '01959eb5-f601-70f9-8637-', '01970c2a-c8e5-7f44-85a9-', '01975044-41a6-76e1-8fba-', '01943210-0be0-7160-a165-', 'Old work order', 'To be discussed at the next meeting.', 'draft', 3, '2025-12-19', NULL, NULL, '019604e4-6883-77b4-8f59-', '0199a9f6-fc49-7c11-934d-', '2025-11-11T07:44:00Z', '2025-11-11T07:44:00Z'),
    (20, '019ab157-e994-7bde-b161-', 'WO-1021', '0196fcd9-94c4-7934-8713-', '019a2fd2-4233-7ffd-9787-', '01970c2a-c8e5-7f44-85a9-', '0198f11f-f46d-7acc-ad9e-', NULL, 'Blue work order', 'As agreed by telephone.', 'ready', 3, '2025-12-08', 15.50, '32aed269-60d2-4bd4-8be7-', '01973b3a-3585-7fa6-807c-', '019561ee-92e2-7956-b49e-', '2025-11-23T15:32:00Z', '2025-11-23T15:32:00Z'),
    (21, '019ae064-9715-76e0-92b1-', 'WO-1022', '019948a5-a7c8-7701-8584-', '01982868-e5eb-796b-95a0-', '01992f25-07ae-7d05-b1db-', '019a636f-2633-7226-bcab-', '0197d629-99a6-768d-8eef-', 'Northern work order', 'Please have a look before Friday.', 'draft', 3, '2026-01-19', 7.50, '1f3b3dec-8760-45e6-828e-', NULL, '0194bbdd-2561-7d3e-b719-', '2025-12-02T18:48:00Z', '2025-12-02T18:48:00Z'),
    (22, '019b20dc-cd36-74ac-921c-', 'WO-1023', '0194bcb6-2040-7352-ad7b-', '01954bd2-c8a0-7913-9ba9-', NULL, NULL, '019a4996-a20a-7e61-b659-', 'Amber work order', 'Everything went as planned.', 'draft', 3, '2026-01-02', 7.50, NULL, '019604e4-6883-77b4-8f59-', '019ada50-318b-79dd-8f6d-', '2025-12-15T07:15:00Z', '2025-12-15T07:15:00Z'),
    (23, '019b4a56-2c17-7bda-ba7c-', 'WO-1024', '0198aef3-0967-74f4-9422-', '01954bd2-c8a0-7913-9ba9-', '0196d4ec-a244-7fb6-8d30-', NULL, '019a4996-a20a-7e61-b659-', 'Quiet work order', NULL, 'draft', 3, '2026-02-03', NULL, '689c2f30-f931-41ac-8be0-', '019604e4-6883-77b4-8f59-', '019604e4-6883-77b4-8f59-', '2025-12-23T08:32:00Z', '2025-12-23T08:32:00Z')
) AS _seed (place, id, number, customer_id, site_id, asset_id, contract_id, requested_by, title, description, status, priority, due_on, estimated_hours, external_id, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn work_orders: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO invoices (
    id, number, customer_id, order_id, issued_on, due_on, net_minor, tax_minor, created_by, updated_by, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.number || '-' || _copy.number_2,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_2)::uuid,
    _seed.issued_on::date + _copy.days_2,
    _seed.due_on::date + _copy.days_2,
    _seed.net_minor,
    _seed.tax_minor,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971220-f800-7a63-b8af-', 'INV-1001', '0194bcb6-2040-7352-ad7b-', '01968130-7a00-7b1b-8db5-', '2025-05-28', NULL, 0, 0, NULL, '01943210-0be0-7160-a165-', '2025-05-27T14:24:00Z', '2025-05-27T14:24:00Z'),
    (1, '01974025-0f21-78ef-9278-', 'INV-1002', '0194bcb6-2040-7352-ad7b-', '0196c0a9-4181-70e5-80d3-', '2025-06-05', NULL, 0, 0, NULL, '01943210-0be0-7160-a165-', '2025-06-05T12:51:00Z', '2025-06-05T12:51:00Z'),
    (2, '01977894-14a2-71ad-ad29-', 'INV-1003', '01966e38-8503-7e82-a54d-', '0196edca-4ba2-7f82-85ab-', '2025-06-17', '2025-07-23', 0, 0, '019604e4-6883-77b4-8f59-', NULL, '2025-06-16T11:51:00Z', '2025-06-16T11:51:00Z'),
    (3, '01979c78-5023-7305-a197-', 'INV-1004', '0196fcd9-94c4-7934-8713-', '01971c6e-9a63-7d48-b350-', NULL, NULL, 0, 0, '01943210-0be0-7160-a165-', '019604e4-6883-77b4-8f59-', '2025-06-23T11:07:00Z', '2025-06-23T11:07:00Z'),
    (4, '0197d570-a9e4-7424-b6b1-', 'INV-1005', '0196fcd9-94c4-7934-8713-', NULL, NULL, '2025-08-13', 4900, 2490, '01943210-0be0-7160-a165-', NULL, '2025-07-04T12:37:00Z', '2025-07-04T12:37:00Z'),
    (5, '019807bf-6305-74f4-965b-', 'INV-1006', '01954db9-d821-732f-9677-', NULL, '2025-07-15', '2025-08-31', 0, 0, NULL, '0194bbdd-2561-7d3e-b719-', '2025-07-14T07:04:00Z', '2025-07-14T07:04:00Z'),
    (6, '0198369c-7506-7c46-bd79-', 'INV-1007', '01954db9-d821-732f-9677-', '0197c6b7-7006-758e-a4c6-', '2025-07-23', '2025-09-06', 0, 0, '019604e4-6883-77b4-8f59-', NULL, '2025-07-23T09:28:00Z', '2025-07-23T09:28:00Z'),
    (7, '01986ad9-90a7-7d2e-b468-', 'INV-1008', '0197917d-a4e5-7505-bf1a-', NULL, '2025-08-03', NULL, 0, 0, NULL, '0194bbdd-2561-7d3e-b719-', '2025-08-02T12:55:00Z', '2025-08-02T12:55:00Z'),
    (8, '019894bf-e228-73d9-bf3c-', 'INV-1009', '0194bcb6-2040-7352-ad7b-', '019836d6-22a8-7088-b097-', '2025-08-12', '2025-09-06', 0, 0, '01973b3a-3585-7fa6-807c-', '0194bbdd-2561-7d3e-b719-', '2025-08-10T16:11:00Z', '2025-08-10T16:11:00Z'),
    (9, '0198c1ec-d329-77ef-a6bc-', 'INV-1010', '0196fcd9-94c4-7934-8713-', NULL, '2025-08-20', '2025-09-26', 0, 0, '019604e4-6883-77b4-8f59-', '019604e4-6883-77b4-8f59-', '2025-08-19T10:43:00Z', '2025-08-19T10:43:00Z'),
    (10, '0198e70d-d46a-7fa5-9b32-', 'INV-1011', '0196fcd9-94c4-7934-8713-', '01989ddf-64ca-7544-b11a-', '2025-08-28', '2025-09-12', 0, 0, '01943210-0be0-7160-a165-', '0196a1c6-c304-7f68-a2e5-', '2025-08-26T15:45:00Z', '2025-08-26T15:45:00Z'),
    (11, '019924c0-81eb-7ce1-a31f-', 'INV-1012', '0196fcd9-94c4-7934-8713-', '0198d6b9-882b-7ca5-9bcc-', '2025-09-07', '2025-10-13', 9900, 0, NULL, '01986fe7-3487-7799-85ee-', '2025-09-07T15:17:00Z', '2025-09-07T15:17:00Z'),
    (12, '01994ca5-370c-7da7-99ac-', 'INV-1013', '0198aef3-0967-74f4-9422-', NULL, '2025-09-16', '2025-10-24', 7900, 0, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-09-15T09:12:00Z', '2025-09-15T09:12:00Z'),
    (13, '01998754-1a6d-7156-9c60-', 'INV-1014', '0194bcb6-2040-7352-ad7b-', NULL, '2025-09-28', '2025-10-19', 34900, 0, '019561ee-92e2-7956-b49e-', '0194bbdd-2561-7d3e-b719-', '2025-09-26T18:41:00Z', '2025-09-26T18:41:00Z'),
    (14, '0199aed6-d96e-7b8b-a2d7-', 'INV-1015', '0196fcd9-94c4-7934-8713-', '0199707b-b6ee-7f08-9083-', NULL, '2025-11-12', 0, 0, '0194bbdd-2561-7d3e-b719-', '0197d629-99a6-768d-8eef-', '2025-10-04T10:49:00Z', '2025-10-04T10:49:00Z'),
    (15, '0199e3d7-e14f-7a3f-a5d0-', NULL, '0194bcb6-2040-7352-ad7b-', '0199a556-4b0f-7725-bffe-', NULL, '2025-11-02', 0, 0, '019561ee-92e2-7956-b49e-', '0199106e-7b28-76a9-9968-', '2025-10-14T17:50:00Z', '2025-10-14T17:50:00Z'),
    (16, '019a0786-18b0-76c2-8530-', 'INV-1017', '0198aef3-0967-74f4-9422-', '0199d216-4970-7c57-b6e9-', NULL, '2025-12-20', 0, 0, '0194bbdd-2561-7d3e-b719-', '0194bbdd-2561-7d3e-b719-', '2025-10-21T16:07:00Z', '2025-10-21T16:07:00Z'),
    (17, '019a4028-6331-7126-b5d8-', NULL, '0196fcd9-94c4-7934-8713-', '019a07ce-6c51-7c5a-9f46-', '2025-11-02', '2025-11-23', 9900, 2490, '019604e4-6883-77b4-8f59-', '01973b3a-3585-7fa6-807c-', '2025-11-01T16:03:00Z', '2025-11-01T16:03:00Z'),
    (18, '019a63fe-e312-7414-ae37-', 'INV-1019', '01954db9-d821-732f-9677-', NULL, '2025-11-09', '2025-12-24', 0, 0, NULL, '0199106e-7b28-76a9-9968-', '2025-11-08T15:04:00Z', '2025-11-08T15:04:00Z'),
    (19, '019a9833-c153-7c7c-9a1b-', 'INV-1020', '0197917d-a4e5-7505-bf1a-', '019a71df-2213-7d99-91cb-', '2025-11-20', '2026-01-14', 9900, 7900, NULL, '01943210-0be0-7160-a165-', '2025-11-18T18:22:00Z', '2025-11-18T18:22:00Z'),
    (20, '019ac4d2-ca34-781d-ad02-', NULL, '01966e38-8503-7e82-a54d-', '019ab157-e994-7bde-b161-', '2025-11-28', '2026-01-24', 0, 0, '0199106e-7b28-76a9-9968-', '019604e4-6883-77b4-8f59-', '2025-11-27T10:19:00Z', '2025-11-27T10:19:00Z'),
    (21, '019aff11-fbd5-7e74-853c-', 'INV-1022', '0194bcb6-2040-7352-ad7b-', '019ae064-9715-76e0-92b1-', NULL, '2026-01-25', 0, 0, '019604e4-6883-77b4-8f59-', '0194bbdd-2561-7d3e-b719-', '2025-12-08T17:46:00Z', '2025-12-08T17:46:00Z'),
    (22, '019b2bbc-eb96-7802-99a1-', 'INV-1023', '01954db9-d821-732f-9677-', '019b20dc-cd36-74ac-921c-', '2025-12-18', '2026-01-01', 4900, 0, '01943210-0be0-7160-a165-', '019561ee-92e2-7956-b49e-', '2025-12-17T09:56:00Z', '2025-12-17T09:56:00Z'),
    (23, '019b4f77-09d7-7902-a906-', 'INV-1024', '0196fcd9-94c4-7934-8713-', '019b4a56-2c17-7bda-ba7c-', '2025-12-25', '2026-01-09', 0, 0, '01943210-0be0-7160-a165-', '019604e4-6883-77b4-8f59-', '2025-12-24T08:26:00Z', '2025-12-24T08:26:00Z')
) AS _seed (place, id, number, customer_id, order_id, issued_on, due_on, net_minor, tax_minor, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn invoices: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 166, $rows$
INSERT INTO journal_entries (number, booked_on, text, invoice_id, reverses_number, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.number + _copy.number_2 * 1000,
    _seed.booked_on::date + _copy.days_2,
    _seed.text,
    (_seed.invoice_id || _copy.digits_2)::uuid,
    _seed.reverses_number + _copy.number_2 * 1000,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '2025-06-27', 'The numbers were confirmed by both sides.', '01971220-f800-7a63-b8af-', NULL, '2025-06-27T10:43:00Z'),
    (1, 2, '2025-07-16', 'Please have a look before Friday.', '0197d570-a9e4-7424-b6b1-', NULL, '2025-07-14T13:40:00Z'),
    (2, 3, '2025-07-27', 'Nothing to add for now.', '01974025-0f21-78ef-9278-', NULL, '2025-07-27T14:11:00Z'),
    (3, 4, '2025-08-14', 'It took a little longer than expected.', '01979c78-5023-7305-a197-', NULL, '2025-08-14T13:40:00Z'),
    (4, 5, '2025-08-30', 'It took a little longer than expected.', '01977894-14a2-71ad-ad29-', NULL, '2025-08-30T16:09:00Z'),
    (5, 6, '2025-09-16', 'The second attempt worked.', '01977894-14a2-71ad-ad29-', NULL, '2025-09-15T18:30:00Z'),
    (6, 7, '2025-09-28', 'The numbers were confirmed by both sides.', '01971220-f800-7a63-b8af-', NULL, '2025-09-28T14:14:00Z'),
    (7, 8, '2025-10-14', 'Everything went as planned.', '0198c1ec-d329-77ef-a6bc-', 1, '2025-10-14T11:30:00Z'),
    (8, 9, '2025-10-31', 'To be discussed at the next meeting.', '01977894-14a2-71ad-ad29-', NULL, '2025-10-31T16:01:00Z'),
    (9, 10, '2025-11-16', 'The second attempt worked.', NULL, NULL, '2025-11-16T07:49:00Z'),
    (10, 11, '2025-12-03', 'Everything went as planned.', '01971220-f800-7a63-b8af-', 2, '2025-12-03T12:09:00Z'),
    (11, 12, '2025-12-17', 'A short note, so that it is not forgotten.', '019a63fe-e312-7414-ae37-', 3, '2025-12-17T09:42:00Z')
) AS _seed (place, number, booked_on, text, invoice_id, reverses_number, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (number) DO NOTHING
$rows$) \gset
\warn journal_entries: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('journal_entries', 'number'),
    (SELECT max(number) FROM journal_entries)
);

CALL pg_temp.run(2, 83, $rows$
INSERT INTO journal_lines (id, entry_number, account_id, amount_minor, created_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.entry_number + _copy.number_2 * 1000,
    _seed.account_id::uuid,
    _seed.amount_minor,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01984661-eec0-7142-bd14-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 12500, '2025-07-26T10:58:00Z'),
    (1, '01986558-9181-7bce-a688-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -12500, '2025-08-01T11:16:00Z'),
    (2, '01988ec3-4a62-7ae0-8ed7-', 3, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-08-09T12:17:00Z'),
    (3, '0198a7e4-b383-7877-86e8-', 3, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-08-14T09:24:00Z'),
    (4, '0198d5cf-2824-77b1-adfc-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 59000, '2025-08-23T07:23:00Z'),
    (5, '0198eca6-a145-7a62-b167-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -59000, '2025-08-27T17:50:00Z'),
    (6, '01991086-48e6-7b7e-94b1-', 1, (SELECT id FROM journal_accounts WHERE code = '1400'), 4900, '2025-09-03T17:01:00Z'),
    (7, '01993cfa-4a27-7234-8cbd-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -4900, '2025-09-12T08:11:00Z'),
    (8, '019956e7-dce8-7456-af0f-', 2, (SELECT id FROM journal_accounts WHERE code = '1200'), 12500, '2025-09-17T09:01:00Z'),
    (9, '01997ae0-3ca9-7040-8d1d-', 2, (SELECT id FROM journal_accounts WHERE code = '1200'), -12500, '2025-09-24T08:39:00Z'),
    (10, '019995f4-9c2a-7fb8-93b3-', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), 59000, '2025-09-29T14:51:00Z'),
    (11, '0199c320-a2cb-769f-94c8-', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), -59000, '2025-10-08T09:22:00Z'),
    (12, '0199ee0a-0c6c-70a3-817a-', 6, (SELECT id FROM journal_accounts WHERE code = '8400'), 1250, '2025-10-16T17:21:00Z'),
    (13, '019a00e0-218d-734c-ab56-', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), -1250, '2025-10-20T09:08:00Z'),
    (14, '019a2b11-85ce-7305-8fda-', 8, (SELECT id FROM journal_accounts WHERE code = '1200'), 990, '2025-10-28T13:46:00Z'),
    (15, '019a5364-17ef-7b11-907c-', 8, (SELECT id FROM journal_accounts WHERE code = '8400'), -990, '2025-11-05T09:41:00Z'),
    (16, '019a7446-5e10-7f08-a715-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-11-11T18:56:00Z'),
    (17, '019a9c16-0491-74c3-b80d-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-11-19T12:28:00Z'),
    (18, '019ab5cc-a8d2-78ec-b56a-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 7900, '2025-11-24T12:18:00Z'),
    (19, '019adefa-f4f3-7fb9-928a-', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -7900, '2025-12-02T12:13:00Z'),
    (20, '019af4a8-e234-7084-92a7-', 10, (SELECT id FROM journal_accounts WHERE code = '8400'), 34900, '2025-12-06T17:15:00Z'),
    (21, '019b2202-af95-77f9-8501-', 10, (SELECT id FROM journal_accounts WHERE code = '1200'), -34900, '2025-12-15T12:36:00Z'),
    (22, '019b45b0-e6f6-7045-b745-', 4, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-12-22T10:53:00Z'),
    (23, '019b63f6-d757-7036-a760-', 4, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-12-28T07:58:00Z')
) AS _seed (place, id, entry_number, account_id, amount_minor, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn journal_lines: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO payments (id, invoice_id, received_on, amount_minor, bank_reference, created_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.invoice_id || _copy.digits_2)::uuid,
    _seed.received_on::date + _copy.days_2,
    _seed.amount_minor,
    _seed.bank_reference || '-' || _copy.number_2,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b27f-0bc0-7449-9c34-', '01971220-f800-7a63-b8af-', '2025-06-28', 59000, 'PAY-1001', '2025-06-27T17:46:00Z'),
    (1, '0197d9ac-a5e1-7167-b4ce-', '01977894-14a2-71ad-ad29-', '2025-07-05', 1250, 'PAY-1002', '2025-07-05T08:21:00Z'),
    (2, '0197faa5-cf62-703f-a99d-', '01977894-14a2-71ad-ad29-', '2025-07-12', 1250, NULL, '2025-07-11T18:01:00Z'),
    (3, '019826c7-6ae3-79df-86fb-', '01977894-14a2-71ad-ad29-', '2025-07-20', 1250, 'PAY-1004', '2025-07-20T07:41:00Z'),
    (4, '0198553d-0884-7f8d-a83c-', '01971220-f800-7a63-b8af-', '2025-07-29', 59000, 'PAY-1005', '2025-07-29T08:12:00Z'),
    (5, '0198840f-1e05-7e32-9592-', '01971220-f800-7a63-b8af-', '2025-08-09', 9900, 'PAY-1006', '2025-08-07T10:24:00Z'),
    (6, '0198a939-4706-7244-8a8b-', '01977894-14a2-71ad-ad29-', '2025-08-14', 12500, 'PAY-1007', '2025-08-14T15:36:00Z'),
    (7, '0198ccd4-4487-7d7e-a4ac-', '01986ad9-90a7-7d2e-b468-', '2025-08-22', 12500, 'PAY-1008', '2025-08-21T13:32:00Z'),
    (8, '0198fbca-0ea8-75e5-b7c6-', '01974025-0f21-78ef-9278-', '2025-08-30', 4900, 'PAY-1009', '2025-08-30T16:23:00Z'),
    (9, '01991fca-abc9-7fc3-a921-', '01977894-14a2-71ad-ad29-', '2025-09-06', 9900, NULL, '2025-09-06T16:10:00Z'),
    (10, '0199521d-0e6a-7bd7-83fa-', '01974025-0f21-78ef-9278-', '2025-09-17', 1900, NULL, '2025-09-16T10:41:00Z'),
    (11, '0199762d-3beb-736e-b661-', '01986ad9-90a7-7d2e-b468-', '2025-09-23', 12500, 'PAY-1012', '2025-09-23T10:45:00Z'),
    (12, '01999486-662c-7515-bf75-', '01971220-f800-7a63-b8af-', '2025-10-01', 1250, NULL, '2025-09-29T08:11:00Z'),
    (13, '0199c7f0-052d-77f5-9511-', '01971220-f800-7a63-b8af-', '2025-10-11', 12500, 'PAY-1014', '2025-10-09T07:47:00Z'),
    (14, '0199f309-f4ae-76ce-aa86-', '0199aed6-d96e-7b8b-a2d7-', '2025-10-19', 7900, 'PAY-1015', '2025-10-17T16:39:00Z'),
    (15, '019a1b8e-e16f-7bcb-84f3-', '0197d570-a9e4-7424-b6b1-', '2025-10-25', 4900, 'PAY-1016', '2025-10-25T13:29:00Z'),
    (16, '019a360a-5c50-7629-bd61-', '01986ad9-90a7-7d2e-b468-', '2025-11-01', 2490, 'PAY-1017', '2025-10-30T16:54:00Z'),
    (17, '019a64ab-ebf1-7bc9-b4ba-', '01971220-f800-7a63-b8af-', '2025-11-10', 4900, 'PAY-1018', '2025-11-08T18:13:00Z'),
    (18, '019a96a9-29b2-7677-a45b-', '01994ca5-370c-7da7-99ac-', '2025-11-19', 2490, 'PAY-1019', '2025-11-18T11:11:00Z'),
    (19, '019aaf95-7913-7e9e-811a-', '0197d570-a9e4-7424-b6b1-', '2025-11-23', 59000, 'PAY-1020', '2025-11-23T07:20:00Z'),
    (20, '019ad4dc-ee14-7f40-8da1-', '019a0786-18b0-76c2-8530-', '2025-12-01', 990, 'PAY-1021', '2025-11-30T13:04:00Z'),
    (21, '019b0e47-b8b5-7074-adc1-', '019807bf-6305-74f4-965b-', '2025-12-12', 990, 'PAY-1022', '2025-12-11T16:39:00Z'),
    (22, '019b3204-9616-7263-8ccf-', '0199aed6-d96e-7b8b-a2d7-', '2025-12-20', 12500, NULL, '2025-12-18T15:12:00Z'),
    (23, '019b5f9d-8f57-74f5-883d-', '01979c78-5023-7305-a197-', '2025-12-28', 1250, 'PAY-1024', '2025-12-27T11:42:00Z')
) AS _seed (place, id, invoice_id, received_on, amount_minor, bank_reference, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO visits (
    id, order_id, technician_id, checklist_id, slot, arrived_at, minutes_worked, minutes_travelled, report, signature,
    signed_from, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_2)::uuid,
    (_seed.technician_id || _copy.digits_0)::uuid,
    _seed.checklist_id::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_0, upper(_seed.slot::tstzrange) + _copy.span_0) END,
    _seed.arrived_at::timestamptz + _copy.span_0,
    _seed.minutes_worked,
    _seed.minutes_travelled,
    _seed.report,
    _seed.signature::bytea,
    _seed.signed_from::inet,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971c3e-1480-7d40-90d0-', '01968130-7a00-7b1b-8db5-', '0194c20c-17c0-720a-ad40-', NULL, '[2030-05-06T06:00:00Z,2030-05-06T08:00:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-05-29T13:32:00Z', '2025-05-29T13:32:00Z'),
    (1, '01974933-2ca1-7b75-ba4b-', '0196c0a9-4181-70e5-80d3-', '0194c20c-17c0-720a-ad40-', NULL, '[2030-05-06T08:00:00Z,2030-05-06T09:30:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-06-07T07:03:00Z', '2025-06-07T07:03:00Z'),
    (2, '01977e3e-46a2-7117-893e-', '0196c0a9-4181-70e5-80d3-', '01950ef5-6c81-7724-b802-', NULL, '[2030-05-06T07:00:00Z,2030-05-06T10:00:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-06-17T14:15:00Z', '2025-06-17T14:15:00Z'),
    (3, '01979e21-1e23-7caf-b725-', '01974f32-8384-7723-922b-', '0194c20c-17c0-720a-ad40-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-06-23T18:51:00Z,2025-06-23T20:51:00Z)', NULL, 8, 4, 'Nothing to add for now.', NULL, NULL, '2025-06-23T18:51:00Z', '2025-06-23T18:51:00Z'),
    (4, '0197cad6-2004-79fb-a6e5-', '01974f32-8384-7723-922b-', '01959e85-7023-77d8-a04d-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-07-02T11:12:00Z,2025-07-02T13:12:00Z)', '2025-07-02T22:12:00Z', 0, 0, 'Somebody will follow up next week.', '\x320b0f813ef8e1c9cd99befbce4c475978e8f8b044c6bd4ae41e5b51f6ae9adc', '192.0.2.64', '2025-07-02T11:12:00Z', '2025-07-02T11:12:00Z'),
    (5, '0197fa2c-f5e5-79e2-8b58-', '01971c6e-9a63-7d48-b350-', '01950ef5-6c81-7724-b802-', NULL, '[2025-07-11T15:49:00Z,2025-07-11T17:49:00Z)', '2025-07-13T10:49:00Z', 0, 0, 'See the earlier message for details.', '\x92b2bdc748985775217fdca4f70685e910a509e7bd557ba9c16db79820301459', '192.0.2.29', '2025-07-11T15:49:00Z', '2025-07-11T15:49:00Z'),
    (6, '01983b86-6446-79b8-a569-', '01968130-7a00-7b1b-8db5-', '01973f61-22e9-740f-ad67-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-07-24T08:22:00Z,2025-07-24T10:22:00Z)', '2025-07-24T18:22:00Z', 0, 6, 'The numbers were confirmed by both sides.', '\x4df2e407515adef33d38f2c77e42f6524ef1eadd0d01f83b9a9040c86a3e559b', '192.0.2.109', '2025-07-24T08:22:00Z', '2025-07-24T08:22:00Z'),
    (7, '01986590-6a67-78b2-b1c0-', '01971c6e-9a63-7d48-b350-', '0196c070-7e47-730d-a839-', NULL, '[2025-08-01T12:17:00Z,2025-08-01T14:17:00Z)', '2025-08-02T15:17:00Z', 0, 0, 'See the earlier message for details.', '\x6c11041242c7e600072dd310aca666cc005895dc00978971aed580fe2ac2cc50', '192.0.2.244', '2025-08-01T12:17:00Z', '2025-08-01T12:17:00Z'),
    (8, '01989928-ba88-7798-bb26-', '01974f32-8384-7723-922b-', '01959e85-7023-77d8-a04d-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-11T12:44:00Z,2025-08-11T14:44:00Z)', '2025-08-12T05:44:00Z', 8, 4, 'Somebody will follow up next week.', '\x8d1f0d80592fdc61769394dafde1348d147e87bd8c416054e72d4b1d61f39b68', '192.0.2.79', '2025-08-11T12:44:00Z', '2025-08-11T12:44:00Z'),
    (9, '0198c1de-2d29-7193-9112-', '0197c6b7-7006-758e-a4c6-', '01950ef5-6c81-7724-b802-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-19T10:27:00Z,2025-08-19T12:27:00Z)', '2025-08-20T07:27:00Z', 0, 5, 'The second attempt worked.', '\x0ce9dbc561f357e3757c5fb3ae6737770569817254edbc59164f44d29e12e5eb', '192.0.2.116', '2025-08-19T10:27:00Z', '2025-08-19T10:27:00Z'),
    (10, '0198eada-1eaa-7af4-b1e9-', '0197ee89-d5a7-7562-8430-', '0194c20c-17c0-720a-ad40-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-27T09:27:00Z,2025-08-27T11:27:00Z)', '2025-08-28T11:27:00Z', 0, 0, 'The numbers were confirmed by both sides.', '\x5730cdc89fa432e79b3b91529b205c32480e836ec45ddb5876f9652e5560f5b7', NULL, '2025-08-27T09:27:00Z', '2025-08-27T09:27:00Z'),
    (11, '01991937-042b-7b27-91fe-', '01971c6e-9a63-7d48-b350-', '0194c20c-17c0-720a-ad40-', NULL, '[2025-09-05T09:31:00Z,2025-09-05T11:31:00Z)', '2025-09-06T21:31:00Z', 0, 0, 'The numbers were confirmed by both sides.', '\xa341abc82f2703bf7ce041d88dcbf5aacc57de05899ad8352b415a8890738594', NULL, '2025-09-05T09:31:00Z', '2025-09-05T09:31:00Z'),
    (12, '0199432a-26ec-7c69-a0cd-', '01968130-7a00-7b1b-8db5-', '0194c20c-17c0-720a-ad40-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-09-13T13:01:00Z,2025-09-13T15:01:00Z)', '2025-09-15T04:01:00Z', 6, 0, 'A short note, so that it is not forgotten.', '\x77f3de012691eb842e6ffbbc29c658e6b90ed9b121ac4c774bb036fde01bdca7', '192.0.2.150', '2025-09-13T13:01:00Z', '2025-09-13T13:01:00Z'),
    (13, '01997089-728d-796a-903c-', '01968130-7a00-7b1b-8db5-', '01954d4a-2662-77a9-81d5-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-09-22T08:28:00Z,2025-09-22T10:28:00Z)', '2025-09-23T17:28:00Z', 0, 0, 'A short note, so that it is not forgotten.', '\x04b135697a70be7ab335b1363ed2b31ab6f1d7ba82b2317f2a9f6f3f35267d7e', '192.0.2.192', '2025-09-22T08:28:00Z', '2025-09-22T08:28:00Z'),
    (14, '0199a0bd-d72e-7379-9569-', '0199707b-b6ee-7f08-9083-', '01950ef5-6c81-7724-b802-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-01T17:07:00Z,2025-10-01T19:07:00Z)', NULL, 0, 0, NULL, NULL, '192.0.2.98', '2025-10-01T17:07:00Z', '2025-10-01T17:07:00Z'),
    (15, '0199dd90-36cf-75b6-bd06-', '01978397-e7a5-72fe-8a0d-', '0194c20c-17c0-720a-ad40-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-13T12:34:00Z,2025-10-13T14:34:00Z)', '2025-10-14T01:34:00Z', 0, 0, 'See the earlier message for details.', '\xa855afdf5a0898cf0baabd6e6be8de6bd7790b43dc46b56018362010f1e2fba1', '192.0.2.190', '2025-10-13T12:34:00Z', '2025-10-13T12:34:00Z'),
    (16, '019a1269-e090-72ea-8bbb-', '01968130-7a00-7b1b-8db5-', '01959e85-7023-77d8-a04d-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-23T18:52:00Z,2025-10-23T20:52:00Z)', '2025-10-25T17:52:00Z', 0, 0, 'It took a little longer than expected.', '\x9f86f3d99e3be3e20b5f2e3ebe12cb83cbe296e9a1d803516f82f20033a50f01', '192.0.2.118', '2025-10-23T18:52:00Z', '2025-10-23T18:52:00Z'),
    (17, '019a35f8-0cd1-745a-9a2b-', '0197c6b7-7006-758e-a4c6-', '0194c20c-17c0-720a-ad40-', NULL, '[2025-10-30T16:34:00Z,2025-10-30T18:34:00Z)', NULL, 3, 0, 'Somebody will follow up next week.', NULL, '192.0.2.24', '2025-10-30T16:34:00Z', '2025-10-30T16:34:00Z'),
    (18, '019a6417-9b32-790e-a90b-', '0197c6b7-7006-758e-a4c6-', '01950ef5-6c81-7724-b802-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-11-08T15:31:00Z,2025-11-08T17:31:00Z)', '2025-11-09T07:31:00Z', 0, 0, 'As agreed by telephone.', '\x52f8a550dcd6eb2cdbb35878528954b9f0c6529af5964f2f8db94434f7ab6d5c', '192.0.2.48', '2025-11-08T15:31:00Z', '2025-11-08T15:31:00Z'),
    (19, '019a976a-56d3-78dc-a05f-', '0196c0a9-4181-70e5-80d3-', '0194c20c-17c0-720a-ad40-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-11-18T14:42:00Z,2025-11-18T16:42:00Z)', '2025-11-19T19:42:00Z', 0, 5, 'To be discussed at the next meeting.', '\x83bd3465f529ef1c4a0c31f57d572633ccad72e79d1cbed9ec6a998f105dd4fd', '192.0.2.156', '2025-11-18T14:42:00Z', '2025-11-18T14:42:00Z'),
    (20, '019ac076-c314-715f-af55-', '01968130-7a00-7b1b-8db5-', '01970126-0b88-7918-9a7d-', NULL, '[2025-11-26T14:00:00Z,2025-11-26T16:00:00Z)', '2025-11-28T05:00:00Z', 0, 0, 'Nothing to add for now.', '\x144414799b410d996105133add6da0a3b95621493f32223a4f9c3f43424048d0', '192.0.2.237', '2025-11-26T14:00:00Z', '2025-11-26T14:00:00Z'),
    (21, '019aef57-7e95-799b-87d1-', '01968130-7a00-7b1b-8db5-', '01978e23-cb8a-7f27-a642-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-12-05T16:28:00Z,2025-12-05T18:28:00Z)', NULL, 5, 0, 'A short note, so that it is not forgotten.', NULL, '192.0.2.217', '2025-12-05T16:28:00Z', '2025-12-05T16:28:00Z'),
    (22, '019b2d55-3ed6-7da5-b2ad-', '01968130-7a00-7b1b-8db5-', '019624c9-14c5-7450-84d6-', NULL, '[2025-12-17T17:22:00Z,2025-12-17T19:22:00Z)', '2025-12-18T00:22:00Z', 0, 0, 'Nothing to add for now.', '\x0a2e01afec954340997f6044f2bb5c8ff8462d1f37fb96e1ffa4fac090b2ab55', NULL, '2025-12-17T17:22:00Z', '2025-12-17T17:22:00Z'),
    (23, '019b4aeb-6737-710e-b4f4-', '019b20dc-cd36-74ac-921c-', '0196c070-7e47-730d-a839-', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-12-23T11:15:00Z,2025-12-23T13:15:00Z)', '2025-12-25T03:15:00Z', 0, 0, 'As agreed by telephone.', '\x0a15693cda0163563f59c30068a3040ea0968db875996b5e3accd0f3ac113e30', '192.0.2.105', '2025-12-23T11:15:00Z', '2025-12-23T11:15:00Z')
) AS _seed (place, id, order_id, technician_id, checklist_id, slot, arrived_at, minutes_worked, minutes_travelled, report, signature, signed_from, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn visits: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO invoice_lines (
    invoice_id, "order", text, part_id, visit_id, quantity, unit_price_minor, discount, created_at, updated_at
)
SELECT
    (_seed.invoice_id || _copy.digits_2)::uuid,
    _seed."order",
    _seed.text,
    (_seed.part_id || _copy.digits_1)::uuid,
    (_seed.visit_id || _copy.digits_0)::uuid,
    _seed.quantity,
    _seed.unit_price_minor,
    _seed.discount,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971220-f800-7a63-b8af-', 1, 'Checked twice, and found in order.', NULL, '01971c3e-1480-7d40-90d0-', 37.000, 1250, 0, '2025-06-26T16:57:00Z', '2025-06-26T16:57:00Z'),
    (1, '01971220-f800-7a63-b8af-', 2, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 4900, 0, '2025-07-04T16:16:00Z', '2025-07-04T16:16:00Z'),
    (2, '01974025-0f21-78ef-9278-', 3, 'Please have a look before Friday.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 2490, 0, '2025-07-13T15:47:00Z', '2025-07-13T15:47:00Z'),
    (3, '01974025-0f21-78ef-9278-', 4, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 7900, 0, '2025-07-21T09:15:00Z', '2025-07-21T09:15:00Z'),
    (4, '01977894-14a2-71ad-ad29-', 5, 'As agreed by telephone.', '01982269-8f06-79e9-9462-', NULL, 1.000, 12500, 1900, '2025-07-28T09:14:00Z', '2025-07-28T09:14:00Z'),
    (5, '01977894-14a2-71ad-ad29-', 6, 'To be discussed at the next meeting.', NULL, NULL, 1.000, 12500, 0, '2025-08-06T08:02:00Z', '2025-08-06T08:02:00Z'),
    (6, '01971220-f800-7a63-b8af-', 7, 'Please have a look before Friday.', NULL, '01971c3e-1480-7d40-90d0-', 1.000, 1900, 0, '2025-08-13T17:57:00Z', '2025-08-13T17:57:00Z'),
    (7, '0197d570-a9e4-7424-b6b1-', 8, 'The second attempt worked.', '01954d0e-a401-70c7-9d77-', NULL, 1.000, 7900, 0, '2025-08-19T18:16:00Z', '2025-08-19T18:16:00Z'),
    (8, '0198369c-7506-7c46-bd79-', 9, 'It took a little longer than expected.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 9900, 500, '2025-08-30T15:12:00Z', '2025-08-30T15:12:00Z'),
    (9, '019807bf-6305-74f4-965b-', 10, 'A short note, so that it is not forgotten.', '01954d0e-a401-70c7-9d77-', NULL, 1.000, 1250, 0, '2025-09-07T12:38:00Z', '2025-09-07T12:38:00Z'),
    (10, '0197d570-a9e4-7424-b6b1-', 11, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 990, 0, '2025-09-14T12:42:00Z', '2025-09-14T12:42:00Z'),
    (11, '01979c78-5023-7305-a197-', 12, 'To be discussed at the next meeting.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 2490, 500, '2025-09-22T07:54:00Z', '2025-09-22T07:54:00Z'),
    (12, '01979c78-5023-7305-a197-', 13, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 12500, 0, '2025-09-30T12:39:00Z', '2025-09-30T12:39:00Z'),
    (13, '01971220-f800-7a63-b8af-', 14, 'Please have a look before Friday.', '01966d46-d203-7d5d-b7d0-', NULL, 1.000, 34900, 0, '2025-10-07T13:43:00Z', '2025-10-07T13:43:00Z'),
    (14, '01994ca5-370c-7da7-99ac-', 15, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 1250, 0, '2025-10-16T15:56:00Z', '2025-10-16T15:56:00Z'),
    (15, '01971220-f800-7a63-b8af-', 16, 'Please have a look before Friday.', '01954d0e-a401-70c7-9d77-', NULL, 1.000, 2490, 1900, '2025-10-25T09:56:00Z', '2025-10-25T09:56:00Z'),
    (16, '01971220-f800-7a63-b8af-', 17, 'Please have a look before Friday.', '0198aeb4-c7e7-7402-960e-', NULL, 1.000, 2490, 1900, '2025-11-02T10:40:00Z', '2025-11-02T10:40:00Z'),
    (17, '01977894-14a2-71ad-ad29-', 18, 'The second attempt worked.', '0195e83b-5f42-77e0-ab9d-', NULL, 1.000, 12500, 0, '2025-11-06T17:31:00Z', '2025-11-06T17:31:00Z'),
    (18, '01974025-0f21-78ef-9278-', 19, 'The second attempt worked.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 990, 0, '2025-11-16T17:38:00Z', '2025-11-16T17:38:00Z'),
    (19, '019a4028-6331-7126-b5d8-', 20, 'Nothing to add for now.', NULL, '01971c3e-1480-7d40-90d0-', 1.000, 4900, 1900, '2025-11-22T18:09:00Z', '2025-11-22T18:09:00Z'),
    (20, '01974025-0f21-78ef-9278-', 21, 'To be discussed at the next meeting.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 12500, 0, '2025-12-02T16:42:00Z', '2025-12-02T16:42:00Z'),
    (21, '0197d570-a9e4-7424-b6b1-', 22, 'Everything went as planned.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 34900, 0, '2025-12-11T09:51:00Z', '2025-12-11T09:51:00Z'),
    (22, '019ac4d2-ca34-781d-ad02-', 23, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 7900, 0, '2025-12-18T12:56:00Z', '2025-12-18T12:56:00Z'),
    (23, '01977894-14a2-71ad-ad29-', 24, 'Somebody will follow up next week.', '0194c06a-9cc0-7814-827f-', NULL, 1.000, 7900, 0, '2025-12-27T15:33:00Z', '2025-12-27T15:33:00Z')
) AS _seed (place, invoice_id, "order", text, part_id, visit_id, quantity, unit_price_minor, discount, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (invoice_id, "order") DO NOTHING
$rows$) \gset
\warn invoice_lines: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO stock_movements (id, warehouse_id, part_id, quantity, reason, visit_id, moved_at, created_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    (_seed.part_id || _copy.digits_1)::uuid,
    _seed.quantity,
    _seed.reason,
    (_seed.visit_id || _copy.digits_0)::uuid,
    _seed.moved_at::timestamptz + _copy.span_2,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197a83e-3aa0-70a2-b7d3-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 13.000, 'moved', '01979e21-1e23-7caf-b725-', '2025-06-25T17:59:00Z', '2025-06-25T17:59:00Z'),
    (1, '0197dfed-e7c1-770c-8888-', '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 35.500, 'moved', '01971c3e-1480-7d40-90d0-', '2025-07-06T13:30:00Z', '2025-07-06T13:30:00Z'),
    (2, '0198094a-e502-777d-aa23-', '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 33.000, 'bought', '01974933-2ca1-7b75-ba4b-', '2025-07-14T14:16:00Z', '2025-07-14T14:16:00Z'),
    (3, '01982872-0da3-7560-8695-', '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 30.250, 'moved', '01974933-2ca1-7b75-ba4b-', '2025-07-20T15:27:00Z', '2025-07-20T15:27:00Z'),
    (4, '019856ed-2984-7110-9a96-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 22.250, 'moved', NULL, '2025-07-29T16:04:00Z', '2025-07-29T16:04:00Z'),
    (5, '01987a29-da65-7647-9e69-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 12.750, 'bought', '01979e21-1e23-7caf-b725-', '2025-08-05T12:17:00Z', '2025-08-05T12:17:00Z'),
    (6, '0198a76a-0546-7271-84da-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 26.250, 'counted', '01971c3e-1480-7d40-90d0-', '2025-08-14T07:10:00Z', '2025-08-14T07:10:00Z'),
    (7, '0198c740-f5e7-7248-8e13-', '0196deb0-0603-7901-bad1-', '0194c06a-9cc0-7814-827f-', 31.500, 'moved', '01971c3e-1480-7d40-90d0-', '2025-08-20T11:33:00Z', '2025-08-20T11:33:00Z'),
    (8, '0198f6ec-0648-78ed-bc87-', '01955310-ba00-701b-a3a7-', '0195e83b-5f42-77e0-ab9d-', 6.250, 'bought', '01974933-2ca1-7b75-ba4b-', '2025-08-29T17:42:00Z', '2025-08-29T17:42:00Z'),
    (9, '01991b06-45e9-733d-aebe-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 24.750, 'moved', '01971c3e-1480-7d40-90d0-', '2025-09-05T17:57:00Z', '2025-09-05T17:57:00Z'),
    (10, '019943f4-7bca-7f6a-b8ac-', '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 23.500, 'bought', '01971c3e-1480-7d40-90d0-', '2025-09-13T16:42:00Z', '2025-09-13T16:42:00Z'),
    (11, '01996753-f6eb-7462-9097-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 23.500, 'moved', '0197cad6-2004-79fb-a6e5-', '2025-09-20T13:33:00Z', '2025-09-20T13:33:00Z'),
    (12, '019995f0-f2ac-784b-8734-', '01955310-ba00-701b-a3a7-', '0199cd2c-5a29-7f29-8ec3-', 13.000, 'moved', '0197cad6-2004-79fb-a6e5-', '2025-09-29T14:47:00Z', '2025-09-29T14:47:00Z'),
    (13, '0199bf79-e1ed-7b5b-ae84-', '0195d711-c1a1-7d6a-bb87-', '0194c06a-9cc0-7814-827f-', 17.000, 'counted', NULL, '2025-10-07T16:21:00Z', '2025-10-07T16:21:00Z'),
    (14, '0199e80f-496e-7095-85b7-', '01955310-ba00-701b-a3a7-', '01993a06-fac8-7522-a77e-', 9.000, 'bought', '01997089-728d-796a-903c-', '2025-10-15T13:29:00Z', '2025-10-15T13:29:00Z'),
    (15, '019a111d-8a6f-7c10-9205-', '0196deb0-0603-7901-bad1-', '0194c06a-9cc0-7814-827f-', 22.250, 'counted', '01977e3e-46a2-7117-893e-', '2025-10-23T12:49:00Z', '2025-10-23T12:49:00Z'),
    (16, '019a3522-bb70-73cd-8e83-', '01955310-ba00-701b-a3a7-', '019a6253-55ea-7a15-91a8-', 3.500, 'bought', '01971c3e-1480-7d40-90d0-', '2025-10-30T12:41:00Z', '2025-10-30T12:41:00Z'),
    (17, '019a6796-1391-7925-addf-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 38.250, 'bought', '01989928-ba88-7798-bb26-', '2025-11-09T07:48:00Z', '2025-11-09T07:48:00Z'),
    (18, '019a90e6-3f92-7a41-9337-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 10.250, 'moved', '01997089-728d-796a-903c-', '2025-11-17T08:20:00Z', '2025-11-17T08:20:00Z'),
    (19, '019abae6-3393-7c9d-a5a3-', '0195d711-c1a1-7d6a-bb87-', '01954d0e-a401-70c7-9d77-', 15.500, 'bought', '01991937-042b-7b27-91fe-', '2025-11-25T12:04:00Z', '2025-11-25T12:04:00Z'),
    (20, '019adf2b-7ad4-7458-a75b-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 25.000, 'moved', '01986590-6a67-78b2-b1c0-', '2025-12-02T13:06:00Z', '2025-12-02T13:06:00Z'),
    (21, '019b0d9e-5955-74a2-b1df-', '01955310-ba00-701b-a3a7-', '0194c06a-9cc0-7814-827f-', 13.000, 'bought', '01977e3e-46a2-7117-893e-', '2025-12-11T13:34:00Z', '2025-12-11T13:34:00Z'),
    (22, '019b30cd-4e96-70b2-a4cd-', '01955310-ba00-701b-a3a7-', '019ae9b6-744b-771c-92ec-', 33.000, 'moved', '019aef57-7e95-799b-87d1-', '2025-12-18T09:32:00Z', '2025-12-18T09:32:00Z'),
    (23, '019b59d1-7d77-72de-8f04-', '01955310-ba00-701b-a3a7-', '0196fdab-3ca4-72e8-9c30-', 1.000, 'bought', '01971c3e-1480-7d40-90d0-', '2025-12-26T08:41:00Z', '2025-12-26T08:41:00Z')
) AS _seed (place, id, warehouse_id, part_id, quantity, reason, visit_id, moved_at, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn stock_movements: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO visit_checks (visit_id, "order", question, answer, remark, created_at, updated_at)
SELECT
    (_seed.visit_id || _copy.digits_0)::uuid,
    _seed."order",
    _seed.question,
    _seed.answer,
    _seed.remark,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01974933-2ca1-7b75-ba4b-', 1, 'Question 1', 'no', 'See the earlier message for details.', '2025-06-27T17:35:00Z', '2025-06-27T17:35:00Z'),
    (1, '01971c3e-1480-7d40-90d0-', 2, 'Question 2', 'no', 'Please have a look before Friday.', '2025-07-05T18:23:00Z', '2025-07-05T18:23:00Z'),
    (2, '01974933-2ca1-7b75-ba4b-', 3, 'Question 3', 'yes', 'The second attempt worked.', '2025-07-13T18:35:00Z', '2025-07-13T18:35:00Z'),
    (3, '01979e21-1e23-7caf-b725-', 4, 'Question 4', 'no', 'See the earlier message for details.', '2025-07-21T14:53:00Z', '2025-07-21T14:53:00Z'),
    (4, '01983b86-6446-79b8-a569-', 5, 'Question 5', 'yes', 'Somebody will follow up next week.', '2025-07-29T16:57:00Z', '2025-07-29T16:57:00Z'),
    (5, '01971c3e-1480-7d40-90d0-', 6, 'Question 6', NULL, 'As agreed by telephone.', '2025-08-04T12:37:00Z', '2025-08-04T12:37:00Z'),
    (6, '01971c3e-1480-7d40-90d0-', 7, 'Question 7', NULL, NULL, '2025-08-15T12:07:00Z', '2025-08-15T12:07:00Z'),
    (7, '01989928-ba88-7798-bb26-', 8, 'Question 8', 'yes', 'Please have a look before Friday.', '2025-08-20T15:22:00Z', '2025-08-20T15:22:00Z'),
    (8, '01977e3e-46a2-7117-893e-', 9, 'Question 9', NULL, 'Everything went as planned.', '2025-08-29T14:28:00Z', '2025-08-29T14:28:00Z'),
    (9, '01974933-2ca1-7b75-ba4b-', 10, 'Question 10', NULL, 'See the earlier message for details.', '2025-09-07T16:16:00Z', '2025-09-07T16:16:00Z'),
    (10, '01971c3e-1480-7d40-90d0-', 11, 'Question 11', 'no', 'It took a little longer than expected.', '2025-09-15T10:57:00Z', '2025-09-15T10:57:00Z'),
    (11, '01971c3e-1480-7d40-90d0-', 12, 'Question 12', 'n/a', 'The numbers were confirmed by both sides.', '2025-09-21T13:55:00Z', '2025-09-21T13:55:00Z'),
    (12, '0199432a-26ec-7c69-a0cd-', 13, 'Question 13', NULL, NULL, '2025-09-29T10:25:00Z', '2025-09-29T10:25:00Z'),
    (13, '01971c3e-1480-7d40-90d0-', 14, 'Question 14', 'yes', 'To be discussed at the next meeting.', '2025-10-09T18:27:00Z', '2025-10-09T18:27:00Z'),
    (14, '0198eada-1eaa-7af4-b1e9-', 15, 'Question 15', 'n/a', 'See the earlier message for details.', '2025-10-16T11:32:00Z', '2025-10-16T11:32:00Z'),
    (15, '0198eada-1eaa-7af4-b1e9-', 16, 'Question 16', 'no', 'Please have a look before Friday.', '2025-10-23T18:52:00Z', '2025-10-23T18:52:00Z'),
    (16, '01977e3e-46a2-7117-893e-', 17, 'Question 17', 'yes', 'Somebody will follow up next week.', '2025-10-31T16:01:00Z', '2025-10-31T16:01:00Z'),
    (17, '0199432a-26ec-7c69-a0cd-', 18, 'Question 18', 'yes', 'Somebody will follow up next week.', '2025-11-10T09:18:00Z', '2025-11-10T09:18:00Z'),
    (18, '01974933-2ca1-7b75-ba4b-', 19, 'Question 19', 'n/a', 'Everything went as planned.', '2025-11-14T13:37:00Z', '2025-11-14T13:37:00Z'),
    (19, '0199a0bd-d72e-7379-9569-', 20, 'Question 20', 'n/a', 'Somebody will follow up next week.', '2025-11-23T10:31:00Z', '2025-11-23T10:31:00Z'),
    (20, '019a6417-9b32-790e-a90b-', 21, 'Question 21', 'no', 'See the earlier message for details.', '2025-12-01T09:44:00Z', '2025-12-01T09:44:00Z'),
    (21, '019a1269-e090-72ea-8bbb-', 22, 'Question 22', 'yes', 'See the earlier message for details.', '2025-12-10T15:14:00Z', '2025-12-10T15:14:00Z'),
    (22, '019a6417-9b32-790e-a90b-', 23, 'Question 23', 'n/a', NULL, '2025-12-19T10:07:00Z', '2025-12-19T10:07:00Z'),
    (23, '0198eada-1eaa-7af4-b1e9-', 24, 'Question 24', 'n/a', 'To be discussed at the next meeting.', '2025-12-24T07:40:00Z', '2025-12-24T07:40:00Z')
) AS _seed (place, visit_id, "order", question, answer, remark, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (visit_id, "order") DO NOTHING
$rows$) \gset
\warn visit_checks: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO visit_ratings (id, visit_id, rated_by, stars, comment, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.visit_id || _copy.digits_0)::uuid,
    (_seed.rated_by || _copy.digits_0)::uuid,
    _seed.stars,
    _seed.comment,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b725-3b40-7994-86a3-', '01971c3e-1480-7d40-90d0-', '019604e4-6883-77b4-8f59-', 5, 'To be discussed at the next meeting.', '2025-06-28T15:26:00Z', '2025-06-28T15:26:00Z'),
    (1, '0197dab8-e5c1-75a9-8190-', '01974933-2ca1-7b75-ba4b-', '019561ee-92e2-7956-b49e-', 2, 'Everything went as planned.', '2025-07-05T13:14:00Z', '2025-07-05T13:14:00Z'),
    (2, '0197fdf6-8102-75d2-b30d-', '01977e3e-46a2-7117-893e-', '0196a1c6-c304-7f68-a2e5-', 4, 'It took a little longer than expected.', '2025-07-12T09:28:00Z', '2025-07-12T09:28:00Z'),
    (3, '01982e51-5963-7923-b73a-', '01979e21-1e23-7caf-b725-', NULL, 3, 'The second attempt worked.', '2025-07-21T18:49:00Z', '2025-07-21T18:49:00Z'),
    (4, '0198501d-ff84-7dd1-942a-', '0197cad6-2004-79fb-a6e5-', '0194bbdd-2561-7d3e-b719-', 4, 'Somebody will follow up next week.', '2025-07-28T08:20:00Z', '2025-07-28T08:20:00Z'),
    (5, '01987017-ba65-776b-9b03-', '0197fa2c-f5e5-79e2-8b58-', '01986fe7-3487-7799-85ee-', 5, NULL, '2025-08-03T13:21:00Z', '2025-08-03T13:21:00Z'),
    (6, '0198a2a5-9f66-73e9-b483-', '01983b86-6446-79b8-a569-', '019561ee-92e2-7956-b49e-', 1, 'As agreed by telephone.', '2025-08-13T08:57:00Z', '2025-08-13T08:57:00Z'),
    (7, '0198cccc-0727-703d-b5e2-', '01986590-6a67-78b2-b1c0-', '01973b3a-3585-7fa6-807c-', 1, NULL, '2025-08-21T13:23:00Z', '2025-08-21T13:23:00Z'),
    (8, '0198ff54-6de8-70e3-9cde-', '01989928-ba88-7798-bb26-', NULL, 4, NULL, '2025-08-31T08:53:00Z', '2025-08-31T08:53:00Z'),
    (9, '01991f4a-7f49-7fbf-ace5-', '0198c1de-2d29-7193-9112-', '01973b3a-3585-7fa6-807c-', 3, NULL, '2025-09-06T13:50:00Z', '2025-09-06T13:50:00Z'),
    (10, '01995244-6c8a-7973-98f6-', '0198eada-1eaa-7af4-b1e9-', '01943210-0be0-7160-a165-', 3, NULL, '2025-09-16T11:24:00Z', '2025-09-16T11:24:00Z'),
    (11, '01997157-70eb-7929-b784-', '01991937-042b-7b27-91fe-', '0197d629-99a6-768d-8eef-', 3, 'Please have a look before Friday.', '2025-09-22T12:13:00Z', '2025-09-22T12:13:00Z'),
    (12, '019994b9-ab2c-73db-8eff-', '0199432a-26ec-7c69-a0cd-', '01973b3a-3585-7fa6-807c-', 2, NULL, '2025-09-29T09:07:00Z', '2025-09-29T09:07:00Z'),
    (13, '0199bdea-b66d-76b7-a32b-', '01997089-728d-796a-903c-', '01943210-0be0-7160-a165-', 3, 'The second attempt worked.', '2025-10-07T09:05:00Z', '2025-10-07T09:05:00Z'),
    (14, '0199e792-c66e-7109-8fbf-', '0199a0bd-d72e-7379-9569-', '0196a1c6-c304-7f68-a2e5-', 4, 'As agreed by telephone.', '2025-10-15T11:13:00Z', '2025-10-15T11:13:00Z'),
    (15, '019a1240-adaf-7ae0-9ecc-', '0199dd90-36cf-75b6-bd06-', '01973b3a-3585-7fa6-807c-', 5, 'The second attempt worked.', '2025-10-23T18:07:00Z', '2025-10-23T18:07:00Z'),
    (16, '019a3548-44d0-7f69-ac84-', '019a1269-e090-72ea-8bbb-', NULL, 2, 'As agreed by telephone.', '2025-10-30T13:22:00Z', '2025-10-30T13:22:00Z'),
    (17, '019a586e-1251-71af-9328-', '019a35f8-0cd1-745a-9a2b-', '01943210-0be0-7160-a165-', 4, 'Somebody will follow up next week.', '2025-11-06T09:10:00Z', '2025-11-06T09:10:00Z'),
    (18, '019a8d4f-0f12-7064-81bc-', '019a6417-9b32-790e-a90b-', '0199106e-7b28-76a9-9968-', 1, NULL, '2025-11-16T15:36:00Z', '2025-11-16T15:36:00Z'),
    (19, '019ac142-0253-75d4-bd26-', '019a976a-56d3-78dc-a05f-', '0194bbdd-2561-7d3e-b719-', 2, 'To be discussed at the next meeting.', '2025-11-26T17:42:00Z', '2025-11-26T17:42:00Z'),
    (20, '019adea7-a4d4-7915-bd85-', '019ac076-c314-715f-af55-', '0196a1c6-c304-7f68-a2e5-', 4, NULL, '2025-12-02T10:42:00Z', '2025-12-02T10:42:00Z'),
    (21, '019b02cc-e0f5-7974-8197-', '019aef57-7e95-799b-87d1-', NULL, 3, 'Nothing to add for now.', '2025-12-09T11:09:00Z', '2025-12-09T11:09:00Z'),
    (22, '019b2ba3-4916-7d35-9515-', '019b2d55-3ed6-7da5-b2ad-', '01943210-0be0-7160-a165-', 5, 'See the earlier message for details.', '2025-12-17T09:28:00Z', '2025-12-17T09:28:00Z'),
    (23, '019b5bff-0bd7-7a42-91fc-', '019b4aeb-6737-710e-b4f4-', '0194bbdd-2561-7d3e-b719-', 4, NULL, '2025-12-26T18:50:00Z', '2025-12-26T18:50:00Z')
) AS _seed (place, id, visit_id, rated_by, stars, comment, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn visit_ratings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE users
SET
    status = 'closed',
    closed_at = _seed.closed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-06T08:48:00Z', '0196a1c6-c304-7f68-a2e5-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND users.id = (_seed.id || _copy.digits_0)::uuid
    AND users.status IS NOT DISTINCT FROM 'invited'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE users
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01973b3a-3585-7fa6-807c-'),
    (1, '0197d629-99a6-768d-8eef-'),
    (2, '019a4996-a20a-7e61-b659-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND users.id = (_seed.id || _copy.digits_0)::uuid
    AND users.status IS NOT DISTINCT FROM 'invited'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01966e38-8503-7e82-a54d-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'lead'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'closed',
    closed_on = _seed.closed_on::date + _copy.days_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-24', '0196fcd9-94c4-7934-8713-')
) AS _seed (place, closed_on, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197917d-a4e5-7505-bf1a-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'lead'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'closed',
    closed_on = _seed.closed_on::date + _copy.days_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-20', '01982748-81c6-7bec-a55b-'),
    (1, '2025-08-16', '0198aef3-0967-74f4-9422-')
) AS _seed (place, closed_on, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'lead'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019948a5-a7c8-7701-8584-'),
    (1, '0199cd08-a589-78fc-80ad-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'lead'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    status = 'closed',
    closed_on = _seed.closed_on::date + _copy.days_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-07', '019a5a66-86ea-795a-9587-')
) AS _seed (place, closed_on, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE assets
SET
    status = 'running',
    installed_on = _seed.installed_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-07', '0196a6c1-2d03-7ea7-a80b-')
) AS _seed (place, installed_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND assets.id = (_seed.id || _copy.digits_2)::uuid
    AND assets.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE assets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'running', '01970c2a-c8e5-7f44-85a9-', 'planned'),
    (1, 'running', '0197547d-7e86-72f0-88de-', 'planned'),
    (2, 'faulty', '01978921-2427-7f09-9e55-', 'running')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND assets.id = (_seed.id || _copy.digits_2)::uuid
    AND assets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE assets
SET
    status = 'running',
    installed_on = _seed.installed_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-15', '01980343-50c9-76f5-bb30-')
) AS _seed (place, installed_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND assets.id = (_seed.id || _copy.digits_2)::uuid
    AND assets.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE assets
SET
    status = 'running'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198c211-722c-7544-85ae-'),
    (1, '01992f25-07ae-7d05-b1db-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND assets.id = (_seed.id || _copy.digits_2)::uuid
    AND assets.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE assets
SET
    status = 'running',
    installed_on = _seed.installed_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-16', '0199e8f7-d4b1-788a-89a0-'),
    (1, '2025-10-29', '019a2598-c412-7326-82e0-')
) AS _seed (place, installed_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND assets.id = (_seed.id || _copy.digits_2)::uuid
    AND assets.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE service_contracts
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196a6a0-3783-7a3a-844c-'),
    (1, '0196e384-e6a4-75b0-9ca0-'),
    (2, '01971b8c-77c5-74c9-b5c8-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND service_contracts.id = (_seed.id || _copy.digits_2)::uuid
    AND service_contracts.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE service_contracts
SET
    status = 'ended',
    "end" = _seed."end"::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-27', '01971b8c-77c5-74c9-b5c8-')
) AS _seed (place, "end", id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND service_contracts.id = (_seed.id || _copy.digits_2)::uuid
    AND service_contracts.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE service_contracts
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01975044-41a6-76e1-8fba-'),
    (1, '019791f8-5327-7207-a4da-'),
    (2, '0197cf3e-0e08-762d-9a9e-'),
    (3, '019807e9-8049-7589-bf3d-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND service_contracts.id = (_seed.id || _copy.digits_2)::uuid
    AND service_contracts.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE service_contracts
SET
    status = 'ended',
    "end" = _seed."end"::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-17', '019807e9-8049-7589-bf3d-')
) AS _seed (place, "end", id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND service_contracts.id = (_seed.id || _copy.digits_2)::uuid
    AND service_contracts.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE service_contracts
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019841d8-20ea-79b4-8b94-'),
    (1, '0198be0f-23cc-7298-be9e-'),
    (2, '0198f11f-f46d-7acc-ad9e-'),
    (3, '01992f59-370e-7e73-87fb-'),
    (4, '019971fb-520f-74d2-8e5c-'),
    (5, '0199a0e4-4af0-7d4d-b89b-'),
    (6, '0199e349-0ed1-7b12-8073-'),
    (7, '019a1c7c-eaf2-7b9f-b6d4-'),
    (8, '019a636f-2633-7226-bcab-'),
    (9, '019a8d5a-f5f4-72d1-90b0-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND service_contracts.id = (_seed.id || _copy.digits_2)::uuid
    AND service_contracts.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'scheduled'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196edca-4ba2-7f82-85ab-'),
    (1, '01971c6e-9a63-7d48-b350-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-31T00:25:00Z', '01971c6e-9a63-7d48-b350-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'invoiced', '01971c6e-9a63-7d48-b350-', 'done'),
    (1, 'ready', '01974f32-8384-7723-922b-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'scheduled'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01974f32-8384-7723-922b-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cancelled', '01974f32-8384-7723-922b-', 'scheduled'),
    (1, 'ready', '01978397-e7a5-72fe-8a0d-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'scheduled'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01978397-e7a5-72fe-8a0d-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-19T17:11:00Z', '01978397-e7a5-72fe-8a0d-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'invoiced', '01978397-e7a5-72fe-8a0d-', 'done'),
    (1, 'ready', '0197c6b7-7006-758e-a4c6-', 'draft'),
    (2, 'ready', '0197ee89-d5a7-7562-8430-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'scheduled'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197ee89-d5a7-7562-8430-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-10T13:35:00Z', '0197ee89-d5a7-7562-8430-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'invoiced', '0197ee89-d5a7-7562-8430-', 'done'),
    (1, 'scheduled', '019836d6-22a8-7088-b097-', 'ready'),
    (2, 'cancelled', '019855c7-4729-75ab-92cb-', 'ready'),
    (3, 'scheduled', '01989ddf-64ca-7544-b11a-', 'ready')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-13T22:42:00Z', '01989ddf-64ca-7544-b11a-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'invoiced', '01989ddf-64ca-7544-b11a-', 'done'),
    (1, 'ready', '0198d6b9-882b-7ca5-9bcc-', 'draft'),
    (2, 'scheduled', '01993483-3c8d-77af-a7f0-', 'ready'),
    (3, 'scheduled', '0199707b-b6ee-7f08-9083-', 'ready'),
    (4, 'scheduled', '0199a556-4b0f-7725-bffe-', 'ready')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-04T09:32:00Z', '0199a556-4b0f-7725-bffe-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'invoiced', '0199a556-4b0f-7725-bffe-', 'done'),
    (1, 'scheduled', '0199d216-4970-7c57-b6e9-', 'ready'),
    (2, 'cancelled', '019a4a86-8052-7609-bb21-', 'draft'),
    (3, 'cancelled', '019a71df-2213-7d99-91cb-', 'draft'),
    (4, 'scheduled', '019ab157-e994-7bde-b161-', 'ready')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE work_orders
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-24T09:32:00Z', '019ab157-e994-7bde-b161-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND work_orders.id = (_seed.id || _copy.digits_2)::uuid
    AND work_orders.status IS NOT DISTINCT FROM 'scheduled'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'on site'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01979e21-1e23-7caf-b725-'),
    (1, '0197fa2c-f5e5-79e2-8b58-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-13T10:49:00Z', '0197fa2c-f5e5-79e2-8b58-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'on site'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01983b86-6446-79b8-a569-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-24T18:22:00Z', '01983b86-6446-79b8-a569-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'on site'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986590-6a67-78b2-b1c0-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-02T15:17:00Z', '01986590-6a67-78b2-b1c0-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'on site'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01989928-ba88-7798-bb26-'),
    (1, '0198c1de-2d29-7193-9112-'),
    (2, '0198eada-1eaa-7af4-b1e9-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-28T11:27:00Z', '0198eada-1eaa-7af4-b1e9-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'on site'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01991937-042b-7b27-91fe-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-06T21:31:00Z', '01991937-042b-7b27-91fe-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'missed', '0199432a-26ec-7c69-a0cd-'),
    (1, 'on site', '0199a0bd-d72e-7379-9569-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    arrived_at = _seed.arrived_at::timestamptz + _copy.span_0,
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-03T12:07:00Z', '2025-10-03T12:07:00Z', '0199a0bd-d72e-7379-9569-')
) AS _seed (place, arrived_at, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cancelled', '0199dd90-36cf-75b6-bd06-'),
    (1, 'on site', '019a1269-e090-72ea-8bbb-'),
    (2, 'on site', '019a35f8-0cd1-745a-9a2b-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    arrived_at = _seed.arrived_at::timestamptz + _copy.span_0,
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-30T21:34:00Z', '2025-10-30T21:34:00Z', '019a35f8-0cd1-745a-9a2b-')
) AS _seed (place, arrived_at, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cancelled', '019a6417-9b32-790e-a90b-'),
    (1, 'on site', '019a976a-56d3-78dc-a05f-'),
    (2, 'on site', '019ac076-c314-715f-af55-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE visits
SET
    status = 'done',
    left_at = _seed.left_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-28T05:00:00Z', '019ac076-c314-715f-af55-')
) AS _seed (place, left_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND visits.id = (_seed.id || _copy.digits_0)::uuid
    AND visits.status IS NOT DISTINCT FROM 'on site'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'issued',
    due_on = _seed.due_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-28', '01971220-f800-7a63-b8af-'),
    (1, '2025-06-05', '01974025-0f21-78ef-9278-')
) AS _seed (place, due_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01974025-0f21-78ef-9278-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'issued'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'issued',
    issued_on = _seed.issued_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-04', '0197d570-a9e4-7424-b6b1-')
) AS _seed (place, issued_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '0197d570-a9e4-7424-b6b1-', 'issued'),
    (1, 'issued', '019807bf-6305-74f4-965b-', 'draft'),
    (2, 'issued', '0198369c-7506-7c46-bd79-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'issued',
    due_on = _seed.due_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-03', '01986ad9-90a7-7d2e-b468-')
) AS _seed (place, due_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '01986ad9-90a7-7d2e-b468-', 'issued'),
    (1, 'issued', '019894bf-e228-73d9-bf3c-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '019894bf-e228-73d9-bf3c-', 'issued'),
    (1, 'issued', '0198c1ec-d329-77ef-a6bc-', 'draft'),
    (2, 'issued', '0198e70d-d46a-7fa5-9b32-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '0198e70d-d46a-7fa5-9b32-', 'issued'),
    (1, 'issued', '019924c0-81eb-7ce1-a31f-', 'draft'),
    (2, 'issued', '01994ca5-370c-7da7-99ac-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01994ca5-370c-7da7-99ac-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'issued'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'issued',
    issued_on = _seed.issued_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-05', '0199aed6-d96e-7b8b-a2d7-')
) AS _seed (place, issued_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_2,
    status = 'issued',
    issued_on = _seed.issued_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-1016', '2025-10-15', '0199e3d7-e14f-7a3f-a5d0-')
) AS _seed (place, number, issued_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'issued',
    issued_on = _seed.issued_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-23', '019a0786-18b0-76c2-8530-')
) AS _seed (place, issued_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a0786-18b0-76c2-8530-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'issued'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_2,
    status = 'issued'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-1018', '019a4028-6331-7126-b5d8-')
) AS _seed (place, number, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '019a4028-6331-7126-b5d8-', 'issued'),
    (1, 'issued', '019a63fe-e312-7414-ae37-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE invoices
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '019a63fe-e312-7414-ae37-', 'issued'),
    (1, 'issued', '019a9833-c153-7c7c-9a1b-', 'draft')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_2)::uuid
    AND invoices.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE teams
SET
    lead_id = (_seed.lead_id || _copy.digits_0)::uuid
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c20c-17c0-720a-ad40-', '0194313c-8f40-77f3-88f9-')
) AS _seed (place, lead_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND teams.id = (_seed.id || _copy.digits_0)::uuid
    AND teams.lead_id IS NOT DISTINCT FROM NULL
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE customers
SET
    primary_contact_id = (_seed.primary_contact_id || _copy.digits_1)::uuid
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954dd2-9040-7360-b8be-', '0194bcb6-2040-7352-ad7b-'),
    (1, '019593d5-d7a1-791b-a412-', '01954db9-d821-732f-9677-'),
    (2, '019615e8-7cc3-700c-9bcb-', '0195e847-4622-7afa-a602-'),
    (3, '0198ae5b-f98d-7e4f-8e75-', '01966e38-8503-7e82-a54d-'),
    (4, '0197e452-2c4a-74f8-85e2-', '0196fcd9-94c4-7934-8713-'),
    (5, '019938a0-17cf-732c-9f19-', '0197917d-a4e5-7505-bf1a-'),
    (6, '019a3f6f-7373-7f6b-aa9e-', '01982748-81c6-7bec-a55b-'),
    (7, '019a77b0-b234-722a-b0d3-', '0198aef3-0967-74f4-9422-'),
    (8, '019b470e-a237-7e6d-9996-', '019948a5-a7c8-7701-8584-')
) AS _seed (place, primary_contact_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND customers.id = (_seed.id || _copy.digits_0)::uuid
    AND customers.primary_contact_id IS NOT DISTINCT FROM NULL
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE teams
SET
    lead_id = (_seed.lead_id || _copy.digits_0)::uuid
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01950ef5-6c81-7724-b802-', '0194bb40-9741-7f89-bcee-'),
    (1, '01966e4b-bee6-77f0-9cf7-', '01956592-94a2-7cb3-9617-'),
    (2, '01978e23-cb8a-7f27-a642-', '0196a052-2464-7d0c-867f-')
) AS _seed (place, lead_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND teams.id = (_seed.id || _copy.digits_0)::uuid
    AND teams.lead_id IS NOT DISTINCT FROM NULL
$rows$) \gset

ANALYZE;

SELECT format(
    '%s rows in %s s: %s rows a second',
    to_char(:total, 'FM999,999,999,990'),
    ceil(seconds),
    to_char(:total / seconds, 'FM999,999,990')
) AS summary
FROM (SELECT extract(epoch FROM clock_timestamp() - :'began') AS seconds) AS taken
\gset
\warn :summary
