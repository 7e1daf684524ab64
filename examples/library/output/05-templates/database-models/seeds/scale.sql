-- The rows of development.sql many times over, by psql with the variable `scale`: about how many rows to make. Each row is
-- copied with a key of its own. Copies of what others refer to are fewer, and some of them get most of those others. A copy
-- is the same each time, and one that is there already stays as it is.
SET synchronous_commit = off;

SELECT
    least(greatest(1, round(:scale / 588.0)), 200000)::bigint AS copies,
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
    SELECT 0 AS level, number, number AS number_0, (number - 1) * 5 + 1 AS number_1
    FROM generate_series(1, :copies) AS number
    UNION ALL
    SELECT 1 AS level, number, pg_temp.owner(number) AS number_0, number AS number_1
    FROM generate_series(1, :copies * 5) AS number
)
SELECT
    numbers.*,
    lpad(to_hex(number_0), 12, '0') AS digits_0,
    days_0::integer,
    make_interval(hours => 24 * days_0::integer) AS span_0,
    lpad(to_hex(number_1), 12, '0') AS digits_1,
    days_1::integer,
    make_interval(hours => 24 * days_1::integer) AS span_1
FROM numbers
CROSS JOIN LATERAL (
    SELECT -728 + number_0 * 37 % 52 * 7 AS days_0
) AS moved_0
CROSS JOIN LATERAL (
    SELECT days_0 + number_1 * 37 % 52 * 7 AS days_1
) AS moved_1;

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
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count, created_at,
    updated_at
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
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, 0, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, 0, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, 0, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    (3, '019604e4-6883-77b4-8f59-', 'lucia.fernandez@example.com', 'lucia-fernandez', 'active', NULL, 'en', 'UTC', NULL, 4, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (4, '0196a1c6-c304-7f68-a2e5-', 'samir.haddad@example.com', 'samir-haddad', 'invited', '2025-05-07T17:48:00Z', 'en', 'UTC', '2025-05-06T15:48:00Z', 0, '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    (5, '01973b3a-3585-7fa6-807c-', 'ingrid.solberg@example.com', 'ingrid-solberg', 'invited', '2025-06-05T19:56:00Z', 'en', 'UTC', '2025-06-05T01:56:00Z', 7, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    (6, '0197d629-99a6-768d-8eef-', 'kwame.mensah@example.com', 'kwame-mensah', 'invited', NULL, 'en', 'UTC', '2025-07-06T03:59:00Z', 0, '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    (7, '01986fe7-3487-7799-85ee-', 'priya.raman@example.com', NULL, 'active', '2025-08-05T06:28:00Z', 'en', 'UTC', '2025-08-03T16:28:00Z', 5, '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    (8, '0199106e-7b28-76a9-9968-', 'mateus.oliveira@example.com', 'mateus-oliveira', 'active', '2025-09-05T11:35:00Z', 'en', 'UTC', '2025-09-04T11:35:00Z', 7, '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    (9, '0199a9f6-fc49-7c11-934d-', 'aylin.demir@example.com', 'aylin-demir', 'active', '2025-10-03T13:06:00Z', 'en', 'UTC', NULL, 0, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    (10, '019a4996-a20a-7e61-b659-', 'tomasz.nowak@example.com', 'tomasz-nowak', 'invited', '2025-11-04T12:00:00Z', 'en', 'UTC', NULL, 0, '2025-11-03T12:00:00Z', '2025-11-03T12:00:00Z'),
    (11, '019ada50-318b-79dd-8f6d-', 'leilani.kealoha@example.com', 'leilani-kealoha', 'active', '2025-12-02T15:28:00Z', 'en', 'UTC', '2025-12-03T08:28:00Z', 1, '2025-12-01T14:28:00Z', '2025-12-01T14:28:00Z')
) AS _seed (place, id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count, created_at, updated_at)
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
    (0, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'member'), '01943210-0be0-7160-a165-', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'member'), '01943210-0be0-7160-a165-', '2025-03-26T12:13:00Z', '2025-02-16T12:13:00Z', '2025-02-16T12:13:00Z'),
    (2, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'admin'), '0194bbdd-2561-7d3e-b719-', '2025-03-25T10:24:00Z', '2025-02-28T10:24:00Z', '2025-02-28T10:24:00Z'),
    (3, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-', '2025-05-12T16:56:00Z', '2025-03-16T16:56:00Z', '2025-03-16T16:56:00Z'),
    (4, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-', NULL, '2025-03-31T12:29:00Z', '2025-03-31T12:29:00Z'),
    (5, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-05-22T14:42:00Z', '2025-04-12T14:42:00Z', '2025-04-12T14:42:00Z'),
    (6, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-06-21T11:29:00Z', '2025-04-26T11:29:00Z', '2025-04-26T11:29:00Z'),
    (7, '0196a1c6-c304-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-', NULL, '2025-05-11T15:29:00Z', '2025-05-11T15:29:00Z'),
    (8, '019604e4-6883-77b4-8f59-', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-', '2025-06-28T14:11:00Z', '2025-05-24T14:11:00Z', '2025-05-24T14:11:00Z'),
    (9, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'member'), NULL, NULL, '2025-06-05T09:48:00Z', '2025-06-05T09:48:00Z'),
    (10, '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-', '2025-07-26T14:34:00Z', '2025-06-20T14:34:00Z', '2025-06-20T14:34:00Z'),
    (11, '019604e4-6883-77b4-8f59-', (SELECT id FROM roles WHERE code = 'member'), '01973b3a-3585-7fa6-807c-', '2025-07-21T14:58:00Z', '2025-07-05T14:58:00Z', '2025-07-05T14:58:00Z'),
    (12, '019604e4-6883-77b4-8f59-', (SELECT id FROM roles WHERE code = 'support'), '0196a1c6-c304-7f68-a2e5-', '2025-08-25T15:28:00Z', '2025-07-17T15:28:00Z', '2025-07-17T15:28:00Z'),
    (13, '0196a1c6-c304-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-', '2025-08-26T18:18:00Z', '2025-08-03T18:18:00Z', '2025-08-03T18:18:00Z'),
    (14, '0197d629-99a6-768d-8eef-', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-10-21T12:18:00Z', '2025-08-15T12:18:00Z', '2025-08-15T12:18:00Z'),
    (15, '01973b3a-3585-7fa6-807c-', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-', '2025-10-30T13:28:00Z', '2025-08-31T13:28:00Z', '2025-08-31T13:28:00Z'),
    (16, '0199106e-7b28-76a9-9968-', (SELECT id FROM roles WHERE code = 'member'), '01986fe7-3487-7799-85ee-', NULL, '2025-09-12T11:48:00Z', '2025-09-12T11:48:00Z'),
    (17, '0196a1c6-c304-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'member'), '019561ee-92e2-7956-b49e-', '2025-11-01T15:23:00Z', '2025-09-25T15:23:00Z', '2025-09-25T15:23:00Z'),
    (18, '01986fe7-3487-7799-85ee-', (SELECT id FROM roles WHERE code = 'admin'), '0194bbdd-2561-7d3e-b719-', '2025-12-12T09:04:00Z', '2025-10-09T09:04:00Z', '2025-10-09T09:04:00Z'),
    (19, '01973b3a-3585-7fa6-807c-', (SELECT id FROM roles WHERE code = 'member'), '01986fe7-3487-7799-85ee-', '2025-11-11T12:42:00Z', '2025-10-27T12:42:00Z', '2025-10-27T12:42:00Z'),
    (20, '01986fe7-3487-7799-85ee-', (SELECT id FROM roles WHERE code = 'support'), NULL, '2026-01-17T12:44:00Z', '2025-11-09T12:44:00Z', '2025-11-09T12:44:00Z'),
    (21, '01973b3a-3585-7fa6-807c-', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-', '2025-12-26T17:15:00Z', '2025-11-21T17:15:00Z', '2025-11-21T17:15:00Z'),
    (22, '0197d629-99a6-768d-8eef-', (SELECT id FROM roles WHERE code = 'member'), '0194bbdd-2561-7d3e-b719-', '2026-01-03T14:52:00Z', '2025-12-04T14:52:00Z', '2025-12-04T14:52:00Z'),
    (23, '0197d629-99a6-768d-8eef-', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-', '2026-01-11T16:47:00Z', '2025-12-20T16:47:00Z', '2025-12-20T16:47:00Z')
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
INSERT INTO authors (id, given_name, family_name, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.given_name,
    _seed.family_name,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019427ad-5ae0-77f3-b456-', 'Ursula K.', 'Le Guin', '2025-01-02T15:41:00Z', '2025-01-02T15:41:00Z'),
    (1, '0194cbc0-d581-7dbe-b771-', 'Italo', 'Calvino', '2025-02-03T12:20:00Z', '2025-02-03T12:20:00Z'),
    (2, '01956030-b642-705a-aaba-', NULL, 'Voltaire', '2025-03-04T08:06:00Z', '2025-03-04T08:06:00Z'),
    (3, '0195fb21-04c3-726a-afd9-', 'Fatima', 'Zahra', '2025-04-03T10:10:00Z', '2025-04-03T10:10:00Z'),
    (4, '0196a131-87e4-7e1d-9a68-', NULL, 'Murphy', '2025-05-05T16:05:00Z', '2025-05-05T16:05:00Z'),
    (5, '019739be-43e5-7fab-8768-', 'Ana', 'Horvat', '2025-06-04T07:01:00Z', '2025-06-04T07:01:00Z'),
    (6, '0197d664-31a6-79c8-9d52-', 'Ravi', 'Patel', '2025-07-04T17:03:00Z', '2025-07-04T17:03:00Z'),
    (7, '0198794f-f527-796f-96b8-', 'Elena', 'Popescu', '2025-08-05T08:19:00Z', '2025-08-05T08:19:00Z'),
    (8, '01991948-6948-7bb3-ae0f-', 'Yusuf', 'Ibrahim', '2025-09-05T09:50:00Z', '2025-09-05T09:50:00Z'),
    (9, '0199a408-2029-78d5-8e5f-', 'Hana', 'Novotná', '2025-10-02T08:27:00Z', '2025-10-02T08:27:00Z'),
    (10, '019a48e6-da0a-79dd-9c25-', NULL, 'Vargas', '2025-11-03T08:48:00Z', '2025-11-03T08:48:00Z'),
    (11, '019ae9b0-f60b-7f2e-b6a0-', 'Marta', 'Kowalska', '2025-12-04T14:08:00Z', '2025-12-04T14:08:00Z')
) AS _seed (place, id, given_name, family_name, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn authors: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO books (id, isbn, title, summary, language, published_on, subjects, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    '9780' || lpad((441478126 + (_copy.number_0 - 1) * 7 + _seed.isbn)::text, 9, '0'),
    _seed.title,
    _seed.summary,
    _seed.language,
    _seed.published_on::date + _copy.days_0,
    _seed.subjects::text[],
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019422fc-2ee0-79d2-859d-', 0, 'The Left Hand of Darkness', NULL, 'en', '1969-03-01', '{"science fiction"}', '2025-01-01T17:49:00Z', '2025-01-01T17:49:00Z'),
    (1, '0194c5e0-9f61-7495-a3ae-', 1, 'Invisible Cities', NULL, 'en', '1972-11-01', '{"fiction","cities"}', '2025-02-02T08:57:00Z', '2025-02-02T08:57:00Z'),
    (2, '01956063-10e2-7521-b2bf-', NULL, 'Candide, ou l''Optimisme', NULL, 'fr', '1759-01-15', '{"satire"}', '2025-03-04T09:01:00Z', '2025-03-04T09:01:00Z'),
    (3, '0195f646-a5e3-7f4c-b9aa-', 2, 'Autumn book', 'Nothing to add for now.', 'en', NULL, '{"priority","sample"}', '2025-04-02T11:33:00Z', '2025-04-02T11:33:00Z'),
    (4, '0196a165-b744-7250-a803-', NULL, 'Granite book', NULL, 'en', NULL, '{}', '2025-05-05T17:02:00Z', '2025-05-05T17:02:00Z'),
    (5, '0197358b-6fa5-75cd-a517-', NULL, 'Western book', 'Everything went as planned.', 'en', NULL, '{}', '2025-06-03T11:27:00Z', '2025-06-03T11:27:00Z'),
    (6, '0197d458-8326-77a4-838a-', 3, 'Violet book', NULL, 'en', NULL, '{}', '2025-07-04T07:31:00Z', '2025-07-04T07:31:00Z'),
    (7, '019866c0-5ee7-7ad7-a633-', NULL, 'Open book', 'To be discussed at the next meeting.', 'en', NULL, '{"review","spring"}', '2025-08-01T17:49:00Z', '2025-08-01T17:49:00Z'),
    (8, '0199063d-3a68-754d-b3a1-', 4, 'Maple book', 'Everything went as planned.', 'en', NULL, '{"alpha","review"}', '2025-09-01T17:05:00Z', '2025-09-01T17:05:00Z'),
    (9, '0199aa41-24a9-7688-8b84-', 5, 'Central book', NULL, 'en', NULL, '{}', '2025-10-03T13:27:00Z', '2025-10-03T13:27:00Z'),
    (10, '019a4f30-594a-7a02-80c5-', NULL, 'Winter book', 'The numbers were confirmed by both sides.', 'en', NULL, '{}', '2025-11-04T14:06:00Z', '2025-11-04T14:06:00Z'),
    (11, '019adfa1-952b-74f8-9f5a-', 6, 'River book', 'See the earlier message for details.', 'en', NULL, '{}', '2025-12-02T15:15:00Z', '2025-12-02T15:15:00Z')
) AS _seed (place, id, isbn, title, summary, language, published_on, subjects, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn books: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO book_authors (book_id, author_id, created_at)
SELECT
    (_seed.book_id || _copy.digits_0)::uuid,
    (_seed.author_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019422fc-2ee0-79d2-859d-', '019427ad-5ae0-77f3-b456-', '2025-02-03T14:09:00Z'),
    (1, '019422fc-2ee0-79d2-859d-', '0194cbc0-d581-7dbe-b771-', '2025-02-14T09:57:00Z'),
    (2, '019422fc-2ee0-79d2-859d-', '01956030-b642-705a-aaba-', '2025-02-28T11:25:00Z'),
    (3, '019422fc-2ee0-79d2-859d-', '0195fb21-04c3-726a-afd9-', '2025-03-15T13:22:00Z'),
    (4, '019422fc-2ee0-79d2-859d-', '0196a131-87e4-7e1d-9a68-', '2025-03-28T12:04:00Z'),
    (5, '019422fc-2ee0-79d2-859d-', '019739be-43e5-7fab-8768-', '2025-04-13T12:46:00Z'),
    (6, '019422fc-2ee0-79d2-859d-', '0197d664-31a6-79c8-9d52-', '2025-04-26T14:55:00Z'),
    (7, '0196a165-b744-7250-a803-', '019427ad-5ae0-77f3-b456-', '2025-05-09T07:12:00Z'),
    (8, '019422fc-2ee0-79d2-859d-', '0198794f-f527-796f-96b8-', '2025-05-23T08:28:00Z'),
    (9, '0196a165-b744-7250-a803-', '0194cbc0-d581-7dbe-b771-', '2025-06-07T11:10:00Z'),
    (10, '019422fc-2ee0-79d2-859d-', '01991948-6948-7bb3-ae0f-', '2025-06-19T10:09:00Z'),
    (11, '0195f646-a5e3-7f4c-b9aa-', '019739be-43e5-7fab-8768-', '2025-07-06T07:15:00Z'),
    (12, '019422fc-2ee0-79d2-859d-', '0199a408-2029-78d5-8e5f-', '2025-07-18T13:02:00Z'),
    (13, '019866c0-5ee7-7ad7-a633-', '0194cbc0-d581-7dbe-b771-', '2025-08-02T15:59:00Z'),
    (14, '0197358b-6fa5-75cd-a517-', '019427ad-5ae0-77f3-b456-', '2025-08-17T14:25:00Z'),
    (15, '019422fc-2ee0-79d2-859d-', '019a48e6-da0a-79dd-9c25-', '2025-08-30T10:17:00Z'),
    (16, '0194c5e0-9f61-7495-a3ae-', '0195fb21-04c3-726a-afd9-', '2025-09-14T12:44:00Z'),
    (17, '01956063-10e2-7521-b2bf-', '019427ad-5ae0-77f3-b456-', '2025-09-29T18:48:00Z'),
    (18, '019422fc-2ee0-79d2-859d-', '019ae9b0-f60b-7f2e-b6a0-', '2025-10-11T07:05:00Z'),
    (19, '0199aa41-24a9-7688-8b84-', '019427ad-5ae0-77f3-b456-', '2025-10-23T11:22:00Z'),
    (20, '0199063d-3a68-754d-b3a1-', '019739be-43e5-7fab-8768-', '2025-11-07T07:09:00Z'),
    (21, '0194c5e0-9f61-7495-a3ae-', '019427ad-5ae0-77f3-b456-', '2025-11-22T16:41:00Z'),
    (22, '0194c5e0-9f61-7495-a3ae-', '0199a408-2029-78d5-8e5f-', '2025-12-07T18:14:00Z'),
    (23, '019866c0-5ee7-7ad7-a633-', '0195fb21-04c3-726a-afd9-', '2025-12-21T16:53:00Z')
) AS _seed (place, book_id, author_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (book_id, author_id) DO NOTHING
$rows$) \gset
\warn book_authors: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO copies (id, book_id, barcode, shelf, condition, replacement_cost_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.book_id || _copy.digits_0)::uuid,
    _seed.barcode || '-' || _copy.number_1,
    _seed.shelf,
    _seed.condition,
    _seed.replacement_cost_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ccea-6160-7aba-9548-', '019422fc-2ee0-79d2-859d-', 'LIB-000001', 'SF 12', 'good', 1499, '2025-02-03T17:45:00Z', '2025-02-03T17:45:00Z'),
    (1, '0195049c-cda1-76dc-964e-', '019422fc-2ee0-79d2-859d-', 'LIB-000002', 'SF 12', 'worn', 1499, '2025-02-14T13:19:00Z', '2025-02-14T13:19:00Z'),
    (2, '0195577f-fb02-71ee-8d00-', '0194c5e0-9f61-7495-a3ae-', 'LIB-000003', 'F 3', 'good', 1250, '2025-03-02T15:36:00Z', '2025-03-02T15:36:00Z'),
    (3, '01958f8c-2003-70ea-b20f-', '019422fc-2ee0-79d2-859d-', 'COP-1004', 'Shelf 4', 'good', 12500, '2025-03-13T12:48:00Z', '2025-03-13T12:48:00Z'),
    (4, '0195de0b-f344-7e13-ab8f-', '0194c5e0-9f61-7495-a3ae-', 'COP-1005', 'Shelf 5', 'good', 59000, '2025-03-28T18:38:00Z', '2025-03-28T18:38:00Z'),
    (5, '019620ad-23e5-796c-ae27-', '0195f646-a5e3-7f4c-b9aa-', 'COP-1006', 'Shelf 6', 'good', 59000, '2025-04-10T17:09:00Z', '2025-04-10T17:09:00Z'),
    (6, '01966dbc-ec66-7755-bb5c-', '01956063-10e2-7521-b2bf-', 'COP-1007', 'Shelf 7', 'good', 1250, '2025-04-25T16:17:00Z', '2025-04-25T16:17:00Z'),
    (7, '0196c02b-d427-7ae5-a918-', '0196a165-b744-7250-a803-', 'COP-1008', 'Shelf 8', 'good', 4900, '2025-05-11T16:27:00Z', '2025-05-11T16:27:00Z'),
    (8, '01970833-7708-7486-9400-', '019422fc-2ee0-79d2-859d-', 'COP-1009', 'Shelf 9', 'good', 59000, '2025-05-25T16:08:00Z', '2025-05-25T16:08:00Z'),
    (9, '019740ef-6409-773d-857b-', '0196a165-b744-7250-a803-', 'COP-1010', 'Shelf 10', 'good', 1250, '2025-06-05T16:32:00Z', '2025-06-05T16:32:00Z'),
    (10, '0197888c-d36a-72bc-937f-', '019422fc-2ee0-79d2-859d-', 'COP-1011', 'Shelf 11', 'good', 1900, '2025-06-19T14:17:00Z', '2025-06-19T14:17:00Z'),
    (11, '0197df00-c8ab-75c7-95e4-', '019422fc-2ee0-79d2-859d-', 'COP-1012', 'Shelf 12', 'good', 4900, '2025-07-06T09:11:00Z', '2025-07-06T09:11:00Z'),
    (12, '01981d86-f2cc-782c-91e5-', '01956063-10e2-7521-b2bf-', 'COP-1013', 'Shelf 13', 'good', 34900, '2025-07-18T12:34:00Z', '2025-07-18T12:34:00Z'),
    (13, '01986af6-dcad-7331-a77a-', '019422fc-2ee0-79d2-859d-', 'COP-1014', 'Shelf 14', 'good', 2490, '2025-08-02T13:27:00Z', '2025-08-02T13:27:00Z'),
    (14, '0198b93d-024e-7820-9c95-', '0194c5e0-9f61-7495-a3ae-', 'COP-1015', 'Shelf 15', 'good', 34900, '2025-08-17T18:14:00Z', '2025-08-17T18:14:00Z'),
    (15, '01990174-40af-73b3-8de0-', '01956063-10e2-7521-b2bf-', 'COP-1016', 'Shelf 16', 'good', 1900, '2025-08-31T18:47:00Z', '2025-08-31T18:47:00Z'),
    (16, '019947c2-9ad0-7ffd-a9f8-', '0196a165-b744-7250-a803-', 'COP-1017', 'Shelf 17', 'good', 7900, '2025-09-14T10:26:00Z', '2025-09-14T10:26:00Z'),
    (17, '019981b6-b9b1-796e-83a6-', '0195f646-a5e3-7f4c-b9aa-', 'COP-1018', 'Shelf 18', 'good', 990, '2025-09-25T16:31:00Z', '2025-09-25T16:31:00Z'),
    (18, '0199ccfb-d452-7ae4-b418-', '0194c5e0-9f61-7495-a3ae-', 'COP-1019', 'Shelf 19', 'good', 12500, '2025-10-10T07:18:00Z', '2025-10-10T07:18:00Z'),
    (19, '019a1b9b-b2b3-7f59-8520-', '019422fc-2ee0-79d2-859d-', 'COP-1020', 'Shelf 20', 'good', 1900, '2025-10-25T13:43:00Z', '2025-10-25T13:43:00Z'),
    (20, '019a5805-b394-7b4a-9fd0-', '019866c0-5ee7-7ad7-a633-', 'COP-1021', 'Shelf 21', 'good', 12500, '2025-11-06T07:16:00Z', '2025-11-06T07:16:00Z'),
    (21, '019aafb8-4355-747a-893f-', '019422fc-2ee0-79d2-859d-', 'COP-1022', 'Shelf 22', 'good', 990, '2025-11-23T07:58:00Z', '2025-11-23T07:58:00Z'),
    (22, '019af4af-4ad6-76cf-8026-', '0196a165-b744-7250-a803-', 'COP-1023', 'Shelf 23', 'good', 2490, '2025-12-06T17:22:00Z', '2025-12-06T17:22:00Z'),
    (23, '019b41b1-57b7-7a5c-a6f6-', '0194c5e0-9f61-7495-a3ae-', 'COP-1024', 'Shelf 24', 'good', 1250, '2025-12-21T16:15:00Z', '2025-12-21T16:15:00Z')
) AS _seed (place, id, book_id, barcode, shelf, condition, replacement_cost_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn copies: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO loans (id, copy_id, member_id, due_on, renewals, fine_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.copy_id || _copy.digits_1)::uuid,
    (_seed.member_id || _copy.digits_0)::uuid,
    _seed.due_on::date + _copy.days_0,
    _seed.renewals,
    _seed.fine_minor,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019550bf-7700-7e2d-94d4-', '0194ccea-6160-7aba-9548-', '01943210-0be0-7160-a165-', '2025-04-08', 0, 59000, '2025-03-01T08:08:00Z', '2025-03-01T08:08:00Z'),
    (1, '019590cb-a4e1-75d4-93ab-', '0195049c-cda1-76dc-964e-', '01943210-0be0-7160-a165-', '2025-05-04', 0, NULL, '2025-03-13T18:37:00Z', '2025-03-13T18:37:00Z'),
    (2, '0195d22b-7be2-7269-9d41-', '0195577f-fb02-71ee-8d00-', '01943210-0be0-7160-a165-', '2025-04-27', 0, 9900, '2025-03-26T11:17:00Z', '2025-03-26T11:17:00Z'),
    (3, '01961f91-53a3-7b13-8462-', '01958f8c-2003-70ea-b20f-', '01943210-0be0-7160-a165-', '2025-06-11', 0, 990, '2025-04-10T11:59:00Z', '2025-04-10T11:59:00Z'),
    (4, '01965400-c9e4-70e6-afaf-', '0195de0b-f344-7e13-ab8f-', '01943210-0be0-7160-a165-', '2025-06-16', 2, NULL, '2025-04-20T16:21:00Z', '2025-04-20T16:21:00Z'),
    (5, '019695b1-31e5-7571-a0a7-', '019620ad-23e5-796c-ae27-', '0194bbdd-2561-7d3e-b719-', '2025-06-22', 1, 990, '2025-05-03T10:29:00Z', '2025-05-03T10:29:00Z'),
    (6, '0196e983-5326-7740-a0cc-', '01966dbc-ec66-7755-bb5c-', '0194bbdd-2561-7d3e-b719-', '2025-06-07', 1, 1900, '2025-05-19T17:07:00Z', '2025-05-19T17:07:00Z'),
    (7, '0197215c-3327-7a10-81cc-', '0196c02b-d427-7ae5-a918-', '0194bbdd-2561-7d3e-b719-', '2025-06-16', 0, NULL, '2025-05-30T13:23:00Z', '2025-05-30T13:23:00Z'),
    (8, '01976e83-c968-7c91-af60-', '01970833-7708-7486-9400-', '0196a1c6-c304-7f68-a2e5-', '2025-07-20', 0, 4900, '2025-06-14T12:57:00Z', '2025-06-14T12:57:00Z'),
    (9, '0197ab0b-1649-7fde-879c-', '019740ef-6409-773d-857b-', '019604e4-6883-77b4-8f59-', '2025-08-02', 0, NULL, '2025-06-26T07:02:00Z', '2025-06-26T07:02:00Z'),
    (10, '0197e581-366a-7f1a-9acc-', '0197888c-d36a-72bc-937f-', '0194bbdd-2561-7d3e-b719-', '2025-07-21', 0, 1250, '2025-07-07T15:29:00Z', '2025-07-07T15:29:00Z'),
    (11, '01982e53-2e2b-73b7-b798-', '0197df00-c8ab-75c7-95e4-', '0194bbdd-2561-7d3e-b719-', '2025-08-04', 0, 990, '2025-07-21T18:51:00Z', '2025-07-21T18:51:00Z'),
    (12, '019874a6-1c2c-7a58-a895-', '01981d86-f2cc-782c-91e5-', '019604e4-6883-77b4-8f59-', '2025-09-25', 2, 4900, '2025-08-04T10:35:00Z', '2025-08-04T10:35:00Z'),
    (13, '0198b41e-e3ad-7477-8dc9-', '01986af6-dcad-7331-a77a-', '019604e4-6883-77b4-8f59-', '2025-09-24', 0, 990, '2025-08-16T18:23:00Z', '2025-08-16T18:23:00Z'),
    (14, '0198eafc-e8ee-74ae-8781-', '0198b93d-024e-7820-9c95-', '0196a1c6-c304-7f68-a2e5-', '2025-10-28', 0, 34900, '2025-08-27T10:05:00Z', '2025-08-27T10:05:00Z'),
    (15, '01992e9a-c90f-715f-b5e0-', '01990174-40af-73b3-8de0-', '0196a1c6-c304-7f68-a2e5-', '2025-10-31', 0, NULL, '2025-09-09T13:12:00Z', '2025-09-09T13:12:00Z'),
    (16, '01997cfe-3ab0-7366-b87b-', '019947c2-9ad0-7ffd-a9f8-', '019561ee-92e2-7956-b49e-', '2025-10-31', 0, 4900, '2025-09-24T18:31:00Z', '2025-09-24T18:31:00Z'),
    (17, '0199aa99-f311-78ee-8835-', '019981b6-b9b1-796e-83a6-', '019561ee-92e2-7956-b49e-', '2025-11-05', 0, NULL, '2025-10-03T15:04:00Z', '2025-10-03T15:04:00Z'),
    (18, '0199fd10-2dd2-7956-b17c-', '0199ccfb-d452-7ae4-b418-', '019561ee-92e2-7956-b49e-', '2025-12-29', 0, 12500, '2025-10-19T15:22:00Z', '2025-10-19T15:22:00Z'),
    (19, '019a397b-1913-7ede-bc8d-', '019a1b9b-b2b3-7f59-8520-', '0196a1c6-c304-7f68-a2e5-', '2025-12-04', 0, NULL, '2025-10-31T08:56:00Z', '2025-10-31T08:56:00Z'),
    (20, '019a77b0-b234-7b23-826d-', '019a5805-b394-7b4a-9fd0-', '019561ee-92e2-7956-b49e-', '2025-12-29', 1, 2490, '2025-11-12T10:51:00Z', '2025-11-12T10:51:00Z'),
    (21, '019ac17c-9a55-71ee-900b-', '019aafb8-4355-747a-893f-', '0199106e-7b28-76a9-9968-', '2026-01-26', 0, 4900, '2025-11-26T18:46:00Z', '2025-11-26T18:46:00Z'),
    (22, '019af88d-e496-7b49-9e48-', '019af4af-4ad6-76cf-8026-', '019561ee-92e2-7956-b49e-', '2026-01-16', 2, 9900, '2025-12-07T11:24:00Z', '2025-12-07T11:24:00Z'),
    (23, '019b3792-6677-7d5e-8e34-', '019b41b1-57b7-7a5c-a6f6-', '019604e4-6883-77b4-8f59-', '2026-01-13', 2, NULL, '2025-12-19T17:05:00Z', '2025-12-19T17:05:00Z')
) AS _seed (place, id, copy_id, member_id, due_on, renewals, fine_minor, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn loans: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO reservations (id, copy_id, member_id, slot, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.copy_id || _copy.digits_1)::uuid,
    (_seed.member_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_1, upper(_seed.slot::tstzrange) + _copy.span_1) END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019561c0-cc20-7ab2-8ac8-', '0195577f-fb02-71ee-8d00-', '01943210-0be0-7160-a165-', '[2030-05-04T09:00:00Z,2030-05-04T12:00:00Z)', '2025-03-04T15:23:00Z', '2025-03-04T15:23:00Z'),
    (1, '01958e71-3a21-7b82-8206-', '0195577f-fb02-71ee-8d00-', '0194bbdd-2561-7d3e-b719-', '[2030-05-04T12:00:00Z,2030-05-04T14:00:00Z)', '2025-03-13T07:39:00Z', '2025-03-13T07:39:00Z'),
    (2, '0195d832-25c2-75e2-ad96-', '0194ccea-6160-7aba-9548-', '0194bbdd-2561-7d3e-b719-', '[2025-03-27T15:22:00Z,2025-03-27T17:22:00Z)', '2025-03-27T15:22:00Z', '2025-03-27T15:22:00Z'),
    (3, '01961657-4423-7982-bb27-', '0194ccea-6160-7aba-9548-', '0194bbdd-2561-7d3e-b719-', '[2025-04-08T16:59:00Z,2025-04-08T18:59:00Z)', '2025-04-08T16:59:00Z', '2025-04-08T16:59:00Z'),
    (4, '01966274-6f44-7cb4-81bf-', '0195049c-cda1-76dc-964e-', '01943210-0be0-7160-a165-', '[2025-04-23T11:42:00Z,2025-04-23T13:42:00Z)', '2025-04-23T11:42:00Z', '2025-04-23T11:42:00Z'),
    (5, '0196aa27-d7a5-7492-bc03-', '0194ccea-6160-7aba-9548-', '019604e4-6883-77b4-8f59-', '[2025-05-07T09:51:00Z,2025-05-07T11:51:00Z)', '2025-05-07T09:51:00Z', '2025-05-07T09:51:00Z'),
    (6, '0196e2f3-5506-734f-9a06-', '01966dbc-ec66-7755-bb5c-', '01943210-0be0-7160-a165-', '[2025-05-18T10:32:00Z,2025-05-18T12:32:00Z)', '2025-05-18T10:32:00Z', '2025-05-18T10:32:00Z'),
    (7, '019725fa-2547-7082-b2ae-', '0194ccea-6160-7aba-9548-', '01943210-0be0-7160-a165-', '[2025-05-31T10:54:00Z,2025-05-31T12:54:00Z)', '2025-05-31T10:54:00Z', '2025-05-31T10:54:00Z'),
    (8, '01975a3a-0008-77d5-849e-', '019620ad-23e5-796c-ae27-', '019561ee-92e2-7956-b49e-', '[2025-06-10T14:24:00Z,2025-06-10T16:24:00Z)', '2025-06-10T14:24:00Z', '2025-06-10T14:24:00Z'),
    (9, '0197a662-27a9-7602-86a2-', '019740ef-6409-773d-857b-', '01943210-0be0-7160-a165-', '[2025-06-25T09:19:00Z,2025-06-25T11:19:00Z)', '2025-06-25T09:19:00Z', '2025-06-25T09:19:00Z'),
    (10, '0197f00c-2fea-79c8-851a-', '0194ccea-6160-7aba-9548-', '0196a1c6-c304-7f68-a2e5-', '[2025-07-09T16:37:00Z,2025-07-09T18:37:00Z)', '2025-07-09T16:37:00Z', '2025-07-09T16:37:00Z'),
    (11, '01982dbc-1e4b-771f-952d-', '0196c02b-d427-7ae5-a918-', '01943210-0be0-7160-a165-', '[2025-07-21T16:06:00Z,2025-07-21T18:06:00Z)', '2025-07-21T16:06:00Z', '2025-07-21T16:06:00Z'),
    (12, '019873f9-fdac-762d-9ac3-', '0196c02b-d427-7ae5-a918-', '01943210-0be0-7160-a165-', '[2025-08-04T07:27:00Z,2025-08-04T09:27:00Z)', '2025-08-04T07:27:00Z', '2025-08-04T07:27:00Z'),
    (13, '0198b39b-0dad-7432-bf3b-', '01958f8c-2003-70ea-b20f-', '01943210-0be0-7160-a165-', '[2025-08-16T15:59:00Z,2025-08-16T17:59:00Z)', '2025-08-16T15:59:00Z', '2025-08-16T15:59:00Z'),
    (14, '0198f046-f98e-7bf0-86cb-', '0195049c-cda1-76dc-964e-', '019561ee-92e2-7956-b49e-', '[2025-08-28T10:44:00Z,2025-08-28T12:44:00Z)', '2025-08-28T10:44:00Z', '2025-08-28T10:44:00Z'),
    (15, '01993424-058f-7179-8e1d-', '01990174-40af-73b3-8de0-', '019561ee-92e2-7956-b49e-', '[2025-09-10T15:00:00Z,2025-09-10T17:00:00Z)', '2025-09-10T15:00:00Z', '2025-09-10T15:00:00Z'),
    (16, '019976b4-bb70-7c69-8172-', '0195049c-cda1-76dc-964e-', '01943210-0be0-7160-a165-', '[2025-09-23T13:13:00Z,2025-09-23T15:13:00Z)', '2025-09-23T13:13:00Z', '2025-09-23T13:13:00Z'),
    (17, '0199af80-38d1-762a-8dbc-', '01970833-7708-7486-9400-', '01943210-0be0-7160-a165-', '[2025-10-04T13:54:00Z,2025-10-04T15:54:00Z)', '2025-10-04T13:54:00Z', '2025-10-04T13:54:00Z'),
    (18, '0199f24c-7112-7fe9-a98d-', '0195577f-fb02-71ee-8d00-', '0194bbdd-2561-7d3e-b719-', '[2025-10-17T13:12:00Z,2025-10-17T15:12:00Z)', '2025-10-17T13:12:00Z', '2025-10-17T13:12:00Z'),
    (19, '019a3b11-9793-7fbd-acf0-', '0196c02b-d427-7ae5-a918-', '0199a9f6-fc49-7c11-934d-', '[2025-10-31T16:20:00Z,2025-10-31T18:20:00Z)', '2025-10-31T16:20:00Z', '2025-10-31T16:20:00Z'),
    (20, '019a83a5-4dd4-765f-88ac-', '019620ad-23e5-796c-ae27-', '01943210-0be0-7160-a165-', '[2025-11-14T18:34:00Z,2025-11-14T20:34:00Z)', '2025-11-14T18:34:00Z', '2025-11-14T18:34:00Z'),
    (21, '019abf2e-1675-7423-ad1b-', '0196c02b-d427-7ae5-a918-', '01973b3a-3585-7fa6-807c-', '[2025-11-26T08:01:00Z,2025-11-26T10:01:00Z)', '2025-11-26T08:01:00Z', '2025-11-26T08:01:00Z'),
    (22, '019afee9-b356-70a2-851d-', '0198b93d-024e-7820-9c95-', '019ada50-318b-79dd-8f6d-', '[2025-12-08T17:02:00Z,2025-12-08T19:02:00Z)', '2025-12-08T17:02:00Z', '2025-12-08T17:02:00Z'),
    (23, '019b36b8-8137-7f4f-afd8-', '019af4af-4ad6-76cf-8026-', '01943210-0be0-7160-a165-', '[2025-12-19T13:07:00Z,2025-12-19T15:07:00Z)', '2025-12-19T13:07:00Z', '2025-12-19T13:07:00Z')
) AS _seed (place, id, copy_id, member_id, slot, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn reservations: :done rows
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
UPDATE loans
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-03-02T06:08:00Z', '019550bf-7700-7e2d-94d4-'),
    (1, '2025-03-13T20:37:00Z', '019590cb-a4e1-75d4-93ab-'),
    (2, '2025-03-27T13:17:00Z', '0195d22b-7be2-7269-9d41-'),
    (3, '2025-04-21T02:21:00Z', '01965400-c9e4-70e6-afaf-'),
    (4, '2025-05-04T21:29:00Z', '019695b1-31e5-7571-a0a7-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND loans.id = (_seed.id || _copy.digits_0)::uuid
    AND loans.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE loans
SET
    status = 'lost'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196e983-5326-7740-a0cc-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND loans.id = (_seed.id || _copy.digits_0)::uuid
    AND loans.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE loans
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-31T02:23:00Z', '0197215c-3327-7a10-81cc-'),
    (1, '2025-06-16T02:57:00Z', '01976e83-c968-7c91-af60-'),
    (2, '2025-06-26T21:02:00Z', '0197ab0b-1649-7fde-879c-'),
    (3, '2025-07-09T13:29:00Z', '0197e581-366a-7f1a-9acc-'),
    (4, '2025-07-21T23:51:00Z', '01982e53-2e2b-73b7-b798-'),
    (5, '2025-08-05T08:35:00Z', '019874a6-1c2c-7a58-a895-'),
    (6, '2025-08-17T02:23:00Z', '0198b41e-e3ad-7477-8dc9-'),
    (7, '2025-08-28T11:05:00Z', '0198eafc-e8ee-74ae-8781-'),
    (8, '2025-09-10T04:12:00Z', '01992e9a-c90f-715f-b5e0-'),
    (9, '2025-09-26T09:31:00Z', '01997cfe-3ab0-7366-b87b-'),
    (10, '2025-10-05T15:04:00Z', '0199aa99-f311-78ee-8835-'),
    (11, '2025-10-19T20:22:00Z', '0199fd10-2dd2-7956-b17c-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND loans.id = (_seed.id || _copy.digits_0)::uuid
    AND loans.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE reservations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'used', '0195d832-25c2-75e2-ad96-'),
    (1, 'cancelled', '01966274-6f44-7cb4-81bf-'),
    (2, 'used', '0196aa27-d7a5-7492-bc03-'),
    (3, 'used', '0196e2f3-5506-734f-9a06-'),
    (4, 'used', '019725fa-2547-7082-b2ae-'),
    (5, 'used', '01975a3a-0008-77d5-849e-'),
    (6, 'used', '0197a662-27a9-7602-86a2-'),
    (7, 'used', '0197f00c-2fea-79c8-851a-'),
    (8, 'used', '01982dbc-1e4b-771f-952d-'),
    (9, 'used', '019873f9-fdac-762d-9ac3-'),
    (10, 'used', '0198b39b-0dad-7432-bf3b-'),
    (11, 'used', '0198f046-f98e-7bf0-86cb-'),
    (12, 'used', '01993424-058f-7179-8e1d-'),
    (13, 'used', '019976b4-bb70-7c69-8172-'),
    (14, 'used', '0199af80-38d1-762a-8dbc-'),
    (15, 'cancelled', '019a3b11-9793-7fbd-acf0-'),
    (16, 'used', '019a83a5-4dd4-765f-88ac-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND reservations.id = (_seed.id || _copy.digits_1)::uuid
    AND reservations.status IS NOT DISTINCT FROM 'booked'
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
