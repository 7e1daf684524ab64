-- The rows of development.sql many times over, by psql with the variable `scale`: about how many rows to make. Each row is
-- copied with a key of its own. Copies of what others refer to are fewer, and some of them get most of those others. A copy
-- is the same each time, and one that is there already stays as it is.
SET synchronous_commit = off;

SELECT
    least(greatest(1, round(:scale / 5323.0)), 16666)::bigint AS copies,
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

CALL pg_temp.run(0, 142, $rows$
INSERT INTO users (id, email, username, status, email_verified_at, locale, time_zone, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    replace(_seed.email, '@', '-' || _copy.number_0 || '@'),
    _seed.username || '-' || _copy.number_0,
    _seed.status,
    _seed.email_verified_at::timestamptz + _copy.span_0,
    _seed.locale,
    _seed.time_zone,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    (3, '0194455b-5103-77b4-8f59-', 'ingrid.solberg@example.com', NULL, 'active', '2025-01-08T10:04:00Z', 'de-AT', 'Europe/Vienna', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    (4, '01946441-7904-7f68-a2e5-', 'samir.haddad@example.com', NULL, 'active', '2025-01-14T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    (5, '01946e8e-3105-7fa6-807c-', 'kwame.mensah@example.com', NULL, 'active', '2025-01-16T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    (6, '0194cb40-a906-768d-8eef-', 'ana.horvat@example.com', NULL, 'active', '2025-02-03T10:04:00Z', 'pt-PT', 'Europe/Lisbon', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    (7, '019522cc-c507-7799-85ee-', 'tomasz.nowak@example.com', NULL, 'active', '2025-02-20T10:04:00Z', 'pl-PL', 'Europe/Warsaw', '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    (8, '01942b9b-8508-76a9-9968-', 'sofia.rossi@example.com', NULL, 'active', '2025-01-03T10:04:00Z', 'en', 'Europe/Rome', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    (9, '01942675-2909-7c11-934d-', 'noah.cohen@example.com', NULL, 'active', '2025-01-02T10:04:00Z', 'en', 'Europe/Berlin', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    (10, '01956099-150a-7e61-b659-', 'priya.raman@example.com', NULL, 'active', '2025-03-04T10:04:00Z', 'en-GB', 'Europe/London', '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    (11, '0195add8-790b-79dd-8f6d-', 'aylin.demir@example.com', NULL, 'active', '2025-03-19T10:04:00Z', 'de-DE', 'Europe/Berlin', '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    (12, '01965cf0-b10c-76d2-810d-', 'leilani.kealoha@example.com', NULL, 'active', '2025-04-22T10:04:00Z', 'en-US', 'Pacific/Honolulu', '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    (13, '01975e6e-a90d-79cb-950e-', 'chidi.eze@example.com', NULL, 'active', '2025-06-11T10:04:00Z', 'fr-FR', 'Europe/Paris', '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
) AS _seed (place, id, email, username, status, email_verified_at, locale, time_zone, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn users: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 142, $rows$
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
    (3, '0194455b-5103-77b4-8f59-', 'Ingrid Solberg', 'Ingrid', 'Solberg', '+442079460003', 'https://example.com/autumn-user-profile', 'Somebody will follow up next week.', NULL, '2025-03-14T09:28:00Z', '2025-03-14T09:28:00Z'),
    (4, '01946441-7904-7f68-a2e5-', 'Samir Haddad', 'Samir', 'Haddad', NULL, 'https://example.com/granite-user-profile', 'Nothing to add for now.', NULL, '2025-03-28T08:37:00Z', '2025-03-28T08:37:00Z'),
    (5, '01946e8e-3105-7fa6-807c-', 'Kwame Mensah', 'Kwame', 'Mensah', '+442079460005', 'https://example.com/western-user-profile', 'Everything went as planned.', '1977-05-13', '2025-04-11T16:30:00Z', '2025-04-11T16:30:00Z'),
    (6, '0194cb40-a906-768d-8eef-', 'Ana Horvat', NULL, 'Horvat', '+442079460006', 'https://example.com/violet-user-profile', 'The second attempt worked.', '1988-04-04', '2025-04-27T16:28:00Z', '2025-04-27T16:28:00Z'),
    (7, '019522cc-c507-7799-85ee-', NULL, 'Tomasz', NULL, NULL, 'https://example.com/open-user-profile', 'See the earlier message for details.', '1987-03-27', '2025-05-09T14:47:00Z', '2025-05-09T14:47:00Z'),
    (8, '01942b9b-8508-76a9-9968-', NULL, NULL, 'Rossi', '+442079460008', NULL, 'The second attempt worked.', '1996-06-18', '2025-05-22T17:34:00Z', '2025-05-22T17:34:00Z'),
    (9, '01942675-2909-7c11-934d-', NULL, 'Noah', 'Cohen', NULL, 'https://example.com/central-user-profile', NULL, NULL, '2025-06-06T15:57:00Z', '2025-06-06T15:57:00Z'),
    (10, '01956099-150a-7e61-b659-', NULL, 'Priya', 'Raman', NULL, 'https://example.com/winter-user-profile', 'It took a little longer than expected.', '1963-03-15', '2025-06-21T13:26:00Z', '2025-06-21T13:26:00Z'),
    (11, '0195add8-790b-79dd-8f6d-', NULL, 'Aylin', 'Demir', NULL, 'https://example.com/river-user-profile', 'Everything went as planned.', NULL, '2025-07-06T10:33:00Z', '2025-07-06T10:33:00Z'),
    (12, '01965cf0-b10c-76d2-810d-', 'Leilani Kealoha', NULL, 'Kealoha', '+442079460012', 'https://example.com/bright-user-profile', 'Checked twice, and found in order.', '1981-09-05', '2025-07-20T18:27:00Z', '2025-07-20T18:27:00Z'),
    (13, '01975e6e-a90d-79cb-950e-', 'Chidi Eze', NULL, 'Eze', NULL, 'https://example.com/garden-user-profile', NULL, '1964-02-10', '2025-08-01T15:46:00Z', '2025-08-01T15:46:00Z')
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
    (3, '019595dc-07e3-76f2-98c7-', '0194455b-5103-77b4-8f59-', 'oidc', 'ingrid.solberg', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    (4, '0195e802-9c04-7294-91f1-', '01946441-7904-7f68-a2e5-', 'totp', 'samir.haddad', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    (5, '01962ee5-46e5-7b12-a099-', '01946e8e-3105-7fa6-807c-', 'password', 'kwame.mensah', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    (6, '01966d0e-f926-7632-a2f5-', '0194cb40-a906-768d-8eef-', 'totp', 'ana.horvat', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    (7, '0196aeb2-8fe7-74b3-9147-', '019522cc-c507-7799-85ee-', 'totp', 'tomasz.nowak', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    (8, '0196f950-1fe8-7d61-82ff-', '01942b9b-8508-76a9-9968-', 'saml', 'sofia.rossi', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    (9, '019750ac-a069-70e3-87d3-', '01942675-2909-7c11-934d-', 'saml', 'noah.cohen', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    (10, '0197930e-a52a-7011-8b91-', '01956099-150a-7e61-b659-', 'totp', 'priya.raman', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    (11, '0197e0ed-566b-7432-b49e-', '0195add8-790b-79dd-8f6d-', 'saml', 'aylin.demir', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    (12, '019823e0-eccc-745f-819c-', '01965cf0-b10c-76d2-810d-', 'saml', 'leilani.kealoha', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    (13, '01986a64-60ad-7b93-8b3c-', '01975e6e-a90d-79cb-950e-', 'totp', 'chidi.eze', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    (14, '0198b429-e02e-7233-b250-', '01943210-0be0-7160-a165-', 'saml', 'amara.okafor', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    (15, '0198f615-ca8f-7b25-b7b8-', '0194bbdd-2561-7d3e-b719-', 'saml', 'jonas.lindqvist', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    (16, '01994820-e770-77a8-903b-', '019561ee-92e2-7956-b49e-', 'password', 'mei.tanaka', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    (17, '019986cc-9af1-71e4-a2b0-', '0194455b-5103-77b4-8f59-', 'passkey', 'ingrid.solberg', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    (18, '0199d288-ba52-773b-ad8d-', '01946441-7904-7f68-a2e5-', 'password', 'samir.haddad', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    (19, '019a20b4-5313-7916-8c45-', '01946e8e-3105-7fa6-807c-', 'saml', 'kwame.mensah', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    (20, '019a5a11-6214-7260-9974-', '0194cb40-a906-768d-8eef-', 'totp', 'ana.horvat 21', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    (21, '019aab02-8375-7c9c-8bca-', '019522cc-c507-7799-85ee-', 'password', 'tomasz.nowak', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    (22, '019aef39-4836-777a-ba63-', '01942b9b-8508-76a9-9968-', 'saml', 'sofia.rossi 23', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    (23, '019b3257-e637-753e-8895-', '01942675-2909-7c11-934d-', 'totp', 'noah.cohen', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
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
    (0, '0194b836-6480-75dd-af0d-', '0194455b-5103-77b4-8f59-', 0, '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    (1, '01950d9f-eea1-798d-980c-', '01942b9b-8508-76a9-9968-', 1, '2025-02-16T07:19:00Z', '2025-03-22T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-02-16T07:19:00Z', '2025-02-16T07:19:00Z'),
    (2, '019555c8-8702-70e3-94a2-', '01942675-2909-7c11-934d-', 2, '2025-03-02T07:36:00Z', '2025-03-29T07:36:00Z', '192.0.2.109', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-02T07:36:00Z', '2025-03-02T07:36:00Z'),
    (3, '01959936-cba3-7bdd-8a22-', '01946441-7904-7f68-a2e5-', 3, '2025-03-15T09:51:00Z', '2025-04-15T09:51:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-15T09:51:00Z', '2025-03-15T09:51:00Z'),
    (4, '0195e287-1b24-76a1-9395-', '01943210-0be0-7160-a165-', 4, '2025-03-29T15:31:00Z', '2025-04-22T15:31:00Z', '192.0.2.22', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-29T15:31:00Z', '2025-03-29T15:31:00Z'),
    (5, '01962af9-dbe5-7331-b2d8-', '01946441-7904-7f68-a2e5-', 5, '2025-04-12T17:09:00Z', '2025-06-20T17:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-12T17:09:00Z', '2025-04-12T17:09:00Z'),
    (6, '01966e23-7666-7154-b82c-', '01946441-7904-7f68-a2e5-', 6, '2025-04-25T18:09:00Z', '2025-06-23T18:09:00Z', '192.0.2.36', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-25T18:09:00Z', '2025-04-25T18:09:00Z'),
    (7, '0196c027-4047-7404-b074-', '01943210-0be0-7160-a165-', 7, '2025-05-11T16:22:00Z', '2025-06-23T16:22:00Z', '192.0.2.226', NULL, 1, '2025-05-11T16:22:00Z', '2025-05-11T16:22:00Z'),
    (8, '019707ab-f788-7c0c-8fe6-', '0194bbdd-2561-7d3e-b719-', 8, '2025-05-25T13:40:00Z', '2025-07-08T13:40:00Z', '192.0.2.245', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-05-25T13:40:00Z', '2025-05-25T13:40:00Z'),
    (9, '01974b7d-1ca9-7f13-8f77-', '0194cb40-a906-768d-8eef-', 9, '2025-06-07T17:43:00Z', '2025-07-16T17:43:00Z', '192.0.2.228', NULL, 3, '2025-06-07T17:43:00Z', '2025-06-07T17:43:00Z'),
    (10, '01979884-a7ca-77b9-a921-', '01943210-0be0-7160-a165-', 10, '2025-06-22T16:42:00Z', '2025-08-30T16:42:00Z', '192.0.2.129', NULL, 1, '2025-06-22T16:42:00Z', '2025-06-22T16:42:00Z'),
    (11, '0197da6e-bd6b-7fa3-b752-', '01942b9b-8508-76a9-9968-', 11, '2025-07-05T11:53:00Z', '2025-07-27T11:53:00Z', '192.0.2.130', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-05T11:53:00Z', '2025-07-05T11:53:00Z'),
    (12, '01981735-362c-7cb2-9e9e-', '019561ee-92e2-7956-b49e-', 12, '2025-07-17T07:07:00Z', '2025-08-22T07:07:00Z', '192.0.2.236', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-17T07:07:00Z', '2025-07-17T07:07:00Z'),
    (13, '01986f31-ee4d-792f-8dd3-', '01942b9b-8508-76a9-9968-', 13, '2025-08-03T09:10:00Z', '2025-10-02T09:10:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-08-03T09:10:00Z', '2025-08-03T09:10:00Z'),
    (14, '0198a903-42ee-7162-845d-', '0194bbdd-2561-7d3e-b719-', 14, '2025-08-14T14:37:00Z', '2025-10-25T14:37:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-08-14T14:37:00Z', '2025-08-14T14:37:00Z'),
    (15, '0198f69e-346f-704e-bdbb-', '019561ee-92e2-7956-b49e-', 15, '2025-08-29T16:17:00Z', '2025-10-26T16:17:00Z', '192.0.2.5', NULL, 1, '2025-08-29T16:17:00Z', '2025-08-29T16:17:00Z'),
    (16, '01993d2f-63f0-759f-8bfe-', '01946441-7904-7f68-a2e5-', 16, '2025-09-12T09:09:00Z', '2025-11-08T09:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-12T09:09:00Z', '2025-09-12T09:09:00Z'),
    (17, '01998aff-6f31-7d73-b102-', '01975e6e-a90d-79cb-950e-', 17, '2025-09-27T11:47:00Z', '2025-11-30T11:47:00Z', '192.0.2.43', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-27T11:47:00Z', '2025-09-27T11:47:00Z'),
    (18, '0199c868-deb2-7730-bd49-', '0194455b-5103-77b4-8f59-', 18, '2025-10-09T09:59:00Z', '2025-11-25T09:59:00Z', NULL, NULL, 1, '2025-10-09T09:59:00Z', '2025-10-09T09:59:00Z'),
    (19, '019a11d9-3953-7cf7-b092-', '01943210-0be0-7160-a165-', 19, '2025-10-23T16:14:00Z', '2025-11-16T16:14:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-10-23T16:14:00Z', '2025-10-23T16:14:00Z'),
    (20, '019a67d3-6ab4-761d-841f-', '0194cb40-a906-768d-8eef-', 20, '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    (21, '019aa56e-4a75-7e98-a9db-', '019522cc-c507-7799-85ee-', 21, '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    (22, '019af4fe-f176-76c1-9297-', '01942675-2909-7c11-934d-', 22, '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
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
    (2, '0195e80f-6d42-7808-b67b-', '0194bbdd-2561-7d3e-b719-', 'chidi.eze@example.com', 'magic_link', 2, '2025-04-21T17:18:00Z', NULL, 0, '2025-03-30T17:18:00Z', '2025-03-30T17:18:00Z'),
    (3, '01967176-e723-74d0-b0b7-', '0194455b-5103-77b4-8f59-', 'sofia.rossi@example.com', 'step_up', 3, '2025-05-23T09:39:00Z', NULL, 0, '2025-04-26T09:39:00Z', '2025-04-26T09:39:00Z'),
    (4, '0196fc78-8904-79fd-8236-', '01943210-0be0-7160-a165-', 'noah.cohen@example.com', 'change_email', 4, '2025-07-13T09:28:00Z', NULL, 0, '2025-05-23T09:28:00Z', '2025-05-23T09:28:00Z'),
    (5, '01978c9a-1e45-7004-98f3-', '0194cb40-a906-768d-8eef-', 'thuy.nguyen@example.com', 'magic_link', 5, '2025-07-26T09:10:00Z', NULL, 0, '2025-06-20T09:10:00Z', '2025-06-20T09:10:00Z'),
    (6, '01981e36-bac6-7e8d-b68b-', '01942675-2909-7c11-934d-', 'fatima.zahra@example.com', 'reset_password', 6, '2025-08-31T15:46:00Z', NULL, 2, '2025-07-18T15:46:00Z', '2025-07-18T15:46:00Z'),
    (7, '0198b391-e5e7-73e3-87ad-', '01943210-0be0-7160-a165-', 'liam.murphy@example.com', 'magic_link', 7, '2025-10-16T15:49:00Z', NULL, 0, '2025-08-16T15:49:00Z', '2025-08-16T15:49:00Z'),
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

CALL pg_temp.run(0, 133, $rows$
INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role_id::uuid,
    (_seed.granted_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01942675-2909-7c11-934d-', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    (1, '01942675-2909-7c11-934d-', (SELECT id FROM roles WHERE code = 'finance'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    (2, '01942b9b-8508-76a9-9968-', (SELECT id FROM roles WHERE code = 'support'), '01942675-2909-7c11-934d-', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    (3, '01942b9b-8508-76a9-9968-', (SELECT id FROM roles WHERE code = 'moderator'), '01942675-2909-7c11-934d-', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    (4, '0194455b-5103-77b4-8f59-', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    (5, '01946441-7904-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    (6, '01946e8e-3105-7fa6-807c-', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    (7, '0194cb40-a906-768d-8eef-', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    (8, '019522cc-c507-7799-85ee-', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    (9, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (10, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (11, '01956099-150a-7e61-b659-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    (12, '0195add8-790b-79dd-8f6d-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    (13, '01965cf0-b10c-76d2-810d-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    (14, '01975e6e-a90d-79cb-950e-', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
) AS _seed (place, user_id, role_id, granted_by, created_at, updated_at)
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

CALL pg_temp.run(0, 285, $rows$
INSERT INTO addresses (
    id, user_id, label, recipient, line1, city, postal_code, country_code, is_default, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.label,
    _seed.recipient,
    _seed.line1,
    _seed.city,
    _seed.postal_code,
    _seed.country_code,
    _seed.is_default,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-78e6-986c-', '01943210-0be0-7160-a165-', 'Home', 'Amara Okafor', '14 Quay Street', 'Cork', 'T12 W8K4', 'IE', true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7c94-8508-', '0194bbdd-2561-7d3e-b719-', 'Home', 'Jonas Lindqvist', 'Storgatan 9', 'Uppsala', '753 31', 'SE', true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '01956099-1502-775d-b83a-', '01956099-150a-7e61-b659-', 'Home', 'Priya Raman', '3 Orchard Way', 'Leeds', 'LS1 4AP', 'GB', true, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    (3, '0195add8-7903-7e43-9416-', '0195add8-790b-79dd-8f6d-', 'Home', 'Aylin Demir', 'Deichstraße 21', 'Hamburg', '20459', 'DE', true, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    (4, '01965cf0-b104-7557-8e92-', '01965cf0-b10c-76d2-810d-', 'Home', 'Leilani Kealoha', 'Rua das Flores 80', 'Porto', '4050-262', 'PT', true, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    (5, '01975e6e-a905-7481-b3f4-', '01975e6e-a90d-79cb-950e-', 'Home', 'Chidi Eze', '5 rue du Port', 'Nantes', '44000', 'FR', true, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z'),
    (6, '0195add8-7906-71c0-a680-', '0195add8-790b-79dd-8f6d-', 'Office', 'Aylin Demir', 'Speicherweg 2', 'Hamburg', '20457', 'DE', false, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z')
) AS _seed (place, id, user_id, label, recipient, line1, city, postal_code, country_code, is_default, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn addresses: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO categories (id, parent_id, slug, name, "position", commission_rate_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.parent_id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.name,
    _seed."position",
    _seed.commission_rate_id::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019435e8-3d00-72d6-88c2-', NULL, 'home', 'Home', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (1, '019435e8-3d01-7211-bee5-', '019435e8-3d00-72d6-88c2-', 'kitchen', 'Kitchen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (2, '019435e8-3d02-7893-b2a7-', '019435e8-3d01-7211-bee5-', 'tableware', 'Tableware', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (3, '019435e8-3d03-77e6-85c1-', '019435e8-3d01-7211-bee5-', 'aprons', 'Aprons', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (4, '019435e8-3d04-7097-8eaf-', '019435e8-3d00-72d6-88c2-', 'textiles', 'Textiles', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (5, '019435e8-3d05-76cd-9923-', '019435e8-3d04-7097-8eaf-', 'table-linen', 'Table linen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (6, '019435e8-3d06-7de0-9ff3-', NULL, 'outdoors', 'Outdoors', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (7, '019435e8-3d07-7ac2-a2f7-', '019435e8-3d06-7de0-9ff3-', 'bicycles', 'Bicycles', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (8, '019435e8-3d08-7e85-b255-', '019435e8-3d07-7ac2-a2f7-', 'parts', 'Parts', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (9, '019435e8-3d09-7e6a-96f8-', '019435e8-3d07-7ac2-a2f7-', 'rental', 'Rental', 2, '01942675-2901-77eb-a200-bea7a974ac2c', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (10, '019435e8-3d0a-768e-b586-', '019435e8-3d06-7de0-9ff3-', 'garden', 'Garden', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    (11, '019435e8-3d0b-7a8c-9d0c-', NULL, 'classes', 'Classes', 3, '01942675-2901-77eb-a200-bea7a974ac2c', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z')
) AS _seed (place, id, parent_id, slug, name, "position", commission_rate_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn categories: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 400, $rows$
INSERT INTO sellers (
    id, slug, display_name, legal_name, country_code, status_reason, default_currency_code, support_email, about,
    commission_rate_id, terms_accepted_at, approved_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.display_name,
    _seed.legal_name,
    _seed.country_code,
    _seed.status_reason,
    'EUR',
    _seed.support_email,
    _seed.about,
    _seed.commission_rate_id::uuid,
    _seed.terms_accepted_at::timestamptz + _copy.span_0,
    _seed.approved_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a81-ad00-76aa-94b7-', 'studio-terra', 'Studio Terra', 'Studio Terra Keramik GmbH', 'AT', NULL, 'hello@studio-terra.example', 'Stoneware for every day, thrown and glazed in Graz.', '01942675-2902-7b33-bdfd-869953f2e1bd', '2025-01-09T11:00:00Z', '2025-01-11T10:00:00Z', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    (1, '01946967-d501-7fc2-9741-', 'harbour-cycles', 'Harbour Cycles', 'Harbour Cycles Ltd', 'IE', NULL, 'hello@harbour-cycles.example', 'Bicycles to buy, to rent and to repair.', NULL, '2025-01-15T11:00:00Z', '2025-01-17T10:00:00Z', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    (2, '0194d067-0502-734a-8cb2-', 'fennel-linen', 'Fennel Linen', 'Horvat & Filhos Lda', 'PT', NULL, 'hello@fennel-linen.example', 'Linen from Guimarães, washed before it is sewn.', NULL, '2025-02-04T11:00:00Z', '2025-02-06T10:00:00Z', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    (3, '019527f3-2103-7402-a489-', 'granite-garden', 'Granite Garden', 'Tomasz Nowak', 'PL', 'Parcels were not sent in July and August.', 'hello@granite-garden.example', NULL, NULL, '2025-02-21T11:00:00Z', '2025-02-23T10:00:00Z', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    (4, '019aa0b4-e104-7935-a831-', 'tanaka-kitchen', 'Tanaka Kitchen', 'Mei Tanaka', 'DE', NULL, NULL, NULL, NULL, NULL, NULL, '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
) AS _seed (place, id, slug, display_name, legal_name, country_code, status_reason, support_email, about, commission_rate_id, terms_accepted_at, approved_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn sellers: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 222, $rows$
INSERT INTO ledger_accounts (id, code, kind, currency_code, seller_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.code || '-' || _copy.number_1,
    _seed.kind,
    'EUR',
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.seller_id || _copy.digits_0)::uuid END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01948327-a100-742c-a6d3-', 'platform:cash:EUR', 'asset', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (1, '01948327-a101-7834-b0be-', 'platform:escrow:EUR', 'liability', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (2, '01948327-a102-7017-a35d-', 'platform:fees:EUR', 'income', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (3, '01948327-a103-7da7-9dba-', 'platform:vat:EUR', 'liability', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (4, '01948327-a104-7d7c-bb8f-', 'platform:psp-costs:EUR', 'expense', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (5, '01948327-a105-7711-822a-', 'seller:studio-terra:EUR', 'liability', '01944a81-ad00-76aa-94b7-', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (6, '01948327-a106-71a3-a9ff-', 'seller:harbour-cycles:EUR', 'liability', '01946967-d501-7fc2-9741-', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (7, '01948327-a107-7f22-a28c-', 'seller:fennel-linen:EUR', 'liability', '0194d067-0502-734a-8cb2-', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    (8, '01948327-a108-7291-a312-', 'seller:granite-garden:EUR', 'liability', '019527f3-2103-7402-a489-', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z')
) AS _seed (place, id, code, kind, seller_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn ledger_accounts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 333, $rows$
INSERT INTO seller_members (seller_id, user_id, role, created_at, updated_at)
SELECT
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a81-ad00-76aa-94b7-', '0194455b-5103-77b4-8f59-', 'owner', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    (1, '01946967-d501-7fc2-9741-', '01946441-7904-7f68-a2e5-', 'owner', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    (2, '01946967-d501-7fc2-9741-', '01946e8e-3105-7fa6-807c-', 'fulfilment', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    (3, '0194d067-0502-734a-8cb2-', '0194cb40-a906-768d-8eef-', 'owner', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    (4, '019527f3-2103-7402-a489-', '019522cc-c507-7799-85ee-', 'owner', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    (5, '019aa0b4-e104-7935-a831-', '019561ee-92e2-7956-b49e-', 'owner', '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
) AS _seed (place, seller_id, user_id, role, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (seller_id, user_id) DO NOTHING
$rows$) \gset
\warn seller_members: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO seller_payout_accounts (
    id, seller_id, provider, provider_account_id, currency_code, bank_last4, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    'stripe',
    _seed.provider_account_id || '-' || _copy.number_0,
    'EUR',
    _seed.bank_last4,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944fa8-0900-7d97-bc15-', '01944a81-ad00-76aa-94b7-', 'acct_terra', '3201', '2025-01-10T10:00:00Z', '2025-01-10T10:00:00Z'),
    (1, '01946e8e-3101-7673-8751-', '01946967-d501-7fc2-9741-', 'acct_harbour', '7788', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    (2, '0194d58d-6102-7b13-90d5-', '0194d067-0502-734a-8cb2-', 'acct_linen', '0415', '2025-02-05T10:00:00Z', '2025-02-05T10:00:00Z'),
    (3, '01952d19-7d03-7a2f-b4a9-', '019527f3-2103-7402-a489-', 'acct_garden', '9036', '2025-02-22T10:00:00Z', '2025-02-22T10:00:00Z')
) AS _seed (place, id, seller_id, provider_account_id, bank_last4, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn seller_payout_accounts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 142, $rows$
INSERT INTO listings (
    id, seller_id, category_id, kind, slug, title, description, currency, price_minor, price_unit, compare_at_minor,
    stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude, longitude, published_at,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.category_id || _copy.digits_0)::uuid,
    _seed.kind,
    _seed.slug || '-' || _copy.number_1,
    _seed.title,
    _seed.description,
    'EUR',
    _seed.price_minor,
    _seed.price_unit,
    _seed.compare_at_minor,
    _seed.stock_tracked,
    _seed.stock_on_hand,
    _seed.stock_reserved,
    _seed.tags::text[],
    _seed.attributes::jsonb,
    _seed.media::jsonb,
    _seed.country,
    _seed.latitude,
    _seed.longitude,
    _seed.published_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194cb09-ba80-717b-883b-', '01944a81-ad00-76aa-94b7-', '019435e8-3d02-7893-b2a7-', 'product', 'stoneware-bowl', 'Stoneware bowl, moss green', 'Holds half a litre and survives the dishwasher.', 2400, 'item', NULL, true, 38, 0, '{"ceramics","handmade"}', '{"colour": "green", "diameter_mm": 160}', '["https://example.com/media/stoneware-bowl.jpg"]', 'AT', NULL, NULL, '2025-02-04T09:00:00Z', '2025-02-03T09:00:00Z', '2025-02-03T09:00:00Z'),
    (1, '0194cb40-a901-73e1-9129-', '01944a81-ad00-76aa-94b7-', '019435e8-3d02-7893-b2a7-', 'product', 'teapot', 'Teapot for two', 'With a bamboo handle; the strainer is part of the spout.', 6800, 'item', 7900, true, 6, 0, '{"ceramics","handmade","tea"}', '{"colour": "white", "volume_ml": 700}', '[]', 'AT', NULL, NULL, '2025-02-04T10:00:00Z', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    (2, '0194cb77-9782-7a4b-b038-', '01944a81-ad00-76aa-94b7-', '019435e8-3d02-7893-b2a7-', 'product', 'espresso-cups', 'Four espresso cups', 'No two alike.', 5200, 'item', NULL, true, 15, 2, '{"ceramics","coffee"}', '{"colour": "mixed", "volume_ml": 80}', '[]', 'AT', NULL, NULL, '2025-02-04T11:00:00Z', '2025-02-03T11:00:00Z', '2025-02-03T11:00:00Z'),
    (3, '0194cbae-8603-7d52-b0a3-', '01944a81-ad00-76aa-94b7-', '019435e8-3d02-7893-b2a7-', 'product', 'serving-plate', 'Serving plate, large', NULL, 4600, 'item', NULL, true, 0, 0, '{"ceramics"}', '{"diameter_mm": 320}', '[]', 'AT', NULL, NULL, '2025-02-04T12:00:00Z', '2025-02-03T12:00:00Z', '2025-02-03T12:00:00Z'),
    (4, '0194eff1-f884-7ad4-9ab0-', '01946967-d501-7fc2-9741-', '019435e8-3d09-7e6a-96f8-', 'rental', 'city-bike', 'City bike with basket', 'Seven gears, lights and a lock. Picked up at the harbour.', 3500, 'day', NULL, false, 0, 0, '{"bicycle","rental"}', '{"frame_cm": 52}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T13:00:00Z', '2025-02-10T13:00:00Z', '2025-02-10T13:00:00Z'),
    (5, '0194f028-e705-7cd3-b576-', '01946967-d501-7fc2-9741-', '019435e8-3d09-7e6a-96f8-', 'rental', 'cargo-bike', 'Electric cargo bike', 'Carries three children or a washing machine.', 6900, 'day', NULL, false, 0, 0, '{"bicycle","rental","electric"}', '{"load_kg": 120}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T14:00:00Z', '2025-02-10T14:00:00Z', '2025-02-10T14:00:00Z'),
    (6, '0194f05f-d586-7380-b716-', '01946967-d501-7fc2-9741-', '019435e8-3d08-7e85-b255-', 'product', 'brass-bell', 'Brass bell', NULL, 1450, 'item', NULL, true, 100, 1, '{"bicycle"}', '{"material": "brass"}', '[]', 'IE', NULL, NULL, '2025-02-11T15:00:00Z', '2025-02-10T15:00:00Z', '2025-02-10T15:00:00Z'),
    (7, '0194f096-c407-7546-9679-', '01946967-d501-7fc2-9741-', '019435e8-3d08-7e85-b255-', 'product', 'frame-lock', 'Frame lock', 'Bolts to the frame; two keys.', 3290, 'item', NULL, true, 24, 0, '{"bicycle","security"}', '{"material": "steel"}', '[]', 'IE', NULL, NULL, '2025-02-11T16:00:00Z', '2025-02-10T16:00:00Z', '2025-02-10T16:00:00Z'),
    (8, '0194ef16-3e88-7bb5-a82d-', '01946967-d501-7fc2-9741-', '019435e8-3d0b-7a8c-9d0c-', 'service', 'wheel-truing', 'Class: true your own wheel', 'Two hours, tools and coffee included.', 5500, 'item', NULL, false, 0, 0, '{"bicycle","class"}', '{}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T09:00:00Z', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    (9, '01955b72-b909-7ab6-8c80-', '0194d067-0502-734a-8cb2-', '019435e8-3d05-76cd-9923-', 'product', 'linen-napkins', 'Six linen napkins', 'Pre-washed, with mitred corners.', 5400, 'item', NULL, true, 60, 1, '{"linen"}', '{"colour": "natural", "size_cm": 45}', '[]', 'PT', NULL, NULL, '2025-03-04T10:00:00Z', '2025-03-03T10:00:00Z', '2025-03-03T10:00:00Z'),
    (10, '01955ba9-a78a-7f4b-9ade-', '0194d067-0502-734a-8cb2-', '019435e8-3d05-76cd-9923-', 'product', 'linen-tablecloth', 'Linen tablecloth', 'For a table of six.', 11900, 'item', NULL, true, 12, 0, '{"linen"}', '{"colour": "blue", "length_cm": 240}', '[]', 'PT', NULL, NULL, '2025-03-04T11:00:00Z', '2025-03-03T11:00:00Z', '2025-03-03T11:00:00Z'),
    (11, '01955be0-960b-7415-bdd7-', '0194d067-0502-734a-8cb2-', '019435e8-3d03-77e6-85c1-', 'product', 'apron', 'Cross-back apron', NULL, 4900, 'item', NULL, true, 30, 0, '{"linen","kitchen"}', '{"colour": "rust"}', '[]', 'PT', NULL, NULL, NULL, '2025-03-03T12:00:00Z', '2025-03-03T12:00:00Z'),
    (12, '0195b3a3-a08c-72b3-9004-', '019527f3-2103-7402-a489-', '019435e8-3d0a-768e-b586-', 'product', 'granite-bench', 'Granite bench', 'Weighs 90 kg; delivered to the gate.', 38900, 'item', NULL, true, 2, 0, '{"garden","stone"}', '{}', '[]', 'PL', NULL, NULL, '2025-03-21T13:00:00Z', '2025-03-20T13:00:00Z', '2025-03-20T13:00:00Z'),
    (13, '019ada36-8f0d-7d09-8f34-', '019aa0b4-e104-7935-a831-', '019435e8-3d0b-7a8c-9d0c-', 'service', 'ramen-evening', 'An evening of ramen', NULL, 8900, 'item', NULL, false, 0, 0, '{"cooking","class"}', '{}', '[]', 'DE', NULL, NULL, NULL, '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z')
) AS _seed (place, id, seller_id, category_id, kind, slug, title, description, price_minor, price_unit, compare_at_minor, stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude, longitude, published_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn listings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 166, $rows$
INSERT INTO order_groups (id, number, buyer_id, currency, shipping_address, placed_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    'EUR',
    _seed.shipping_address::jsonb,
    _seed.placed_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7591-9141-', 'C-1001', '01943210-0be0-7160-a165-', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    (1, '0196ecb6-b8c1-71ab-b3a3-', 'C-1002', '0194bbdd-2561-7d3e-b719-', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    (2, '019b6bdb-68e2-7062-965c-', 'C-1003', '01943210-0be0-7160-a165-', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    (3, '01976e58-c1c3-7c23-87b8-', 'C-1004', '01956099-150a-7e61-b659-', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    (4, '0197bfc7-5084-7930-8554-', 'C-1005', '0195add8-790b-79dd-8f6d-', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    (5, '0197ebdb-3065-74d6-b803-', 'C-1006', '01965cf0-b10c-76d2-810d-', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    (6, '0198c2f3-94c6-762c-9ab1-', 'C-1007', '01975e6e-a90d-79cb-950e-', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    (7, '0199195f-4ca7-7e2b-b923-', 'C-1008', '0195add8-790b-79dd-8f6d-', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    (8, '0199d4d7-3e28-7923-93c8-', 'C-1009', '01975e6e-a90d-79cb-950e-', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    (9, '019ade5c-9209-7428-9948-', 'C-1010', '01956099-150a-7e61-b659-', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    (10, '019b3267-768a-7065-a86f-', 'C-1011', '0194bbdd-2561-7d3e-b719-', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    (11, '019b5f97-26ab-7ac2-a0fa-', 'C-1012', '01965cf0-b10c-76d2-810d-', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
) AS _seed (place, id, number, buyer_id, shipping_address, placed_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn order_groups: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, method_snapshot, order_group_id,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.payer_id || _copy.digits_0)::uuid,
    'stripe',
    _seed.provider_payment_id || '-' || _copy.number_0,
    _seed.method_type,
    'EUR',
    _seed.amount_minor,
    _seed.method_snapshot::jsonb,
    (_seed.order_group_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923b-e140-7449-9c34-', '01943210-0be0-7160-a165-', 'pi_1001', 'card', 12290, '{"brand": "visa", "last4": "4242"}', '0196923a-f6e0-7591-9141-', '2025-05-02T18:22:00Z', '2025-05-02T18:22:00Z'),
    (1, '0196ecb7-a321-7167-b4ce-', '0194bbdd-2561-7d3e-b719-', 'pi_1002', 'wallet', 7490, '{"wallet": "swish"}', '0196ecb6-b8c1-71ab-b3a3-', '2025-05-20T08:03:00Z', '2025-05-20T08:03:00Z'),
    (2, '019b6bdc-5342-703f-a99d-', '01943210-0be0-7160-a165-', 'pi_1003', 'card', 1940, '{"brand": "visa", "last4": "4242"}', '019b6bdb-68e2-7062-965c-', '2025-12-29T20:46:00Z', '2025-12-29T20:46:00Z'),
    (3, '01976e59-ac23-79df-86fb-', '01956099-150a-7e61-b659-', 'pi_1004', 'card', 23990, '{"brand": "visa", "last4": "4242"}', '01976e58-c1c3-7c23-87b8-', '2025-06-14T12:11:00Z', '2025-06-14T12:11:00Z'),
    (4, '0197bfc8-3ae4-7f8d-a83c-', '0195add8-790b-79dd-8f6d-', 'pi_1005', 'card', 21480, '{"brand": "visa", "last4": "4242"}', '0197bfc7-5084-7930-8554-', '2025-06-30T07:41:00Z', '2025-06-30T07:41:00Z'),
    (5, '0197ebdc-1ac5-7e32-9592-', '01965cf0-b10c-76d2-810d-', 'pi_1006', 'card', 20700, '{"brand": "visa", "last4": "4242"}', '0197ebdb-3065-74d6-b803-', '2025-07-08T21:06:00Z', '2025-07-08T21:06:00Z'),
    (6, '0198c2f4-7f26-7244-8a8b-', '01975e6e-a90d-79cb-950e-', 'pi_1007', 'card', 7370, '{"brand": "visa", "last4": "4242"}', '0198c2f3-94c6-762c-9ab1-', '2025-08-19T15:31:00Z', '2025-08-19T15:31:00Z'),
    (7, '01991960-3707-7d7e-a4ac-', '0195add8-790b-79dd-8f6d-', 'pi_1008', 'card', 5500, '{"brand": "visa", "last4": "4242"}', '0199195f-4ca7-7e2b-b923-', '2025-09-05T10:16:00Z', '2025-09-05T10:16:00Z'),
    (8, '0199d4d8-2888-75e5-b7c6-', '01975e6e-a90d-79cb-950e-', 'pi_1009', 'card', 9890, '{"brand": "visa", "last4": "4242"}', '0199d4d7-3e28-7923-93c8-', '2025-10-11T19:56:00Z', '2025-10-11T19:56:00Z'),
    (9, '019ade5d-7c69-7fc3-a921-', '01956099-150a-7e61-b659-', 'pi_1010', 'card', 12890, '{"brand": "visa", "last4": "4242"}', '019ade5c-9209-7428-9948-', '2025-12-02T09:21:00Z', '2025-12-02T09:21:00Z'),
    (10, '019b3268-60ea-7bd7-83fa-', '0194bbdd-2561-7d3e-b719-', 'pi_1011', 'wallet', 6980, '{"wallet": "swish"}', '019b3267-768a-7065-a86f-', '2025-12-18T17:01:00Z', '2025-12-18T17:01:00Z'),
    (11, '019b5f98-110b-736e-b661-', '01965cf0-b10c-76d2-810d-', 'pi_1012', 'card', 17080, '{"brand": "visa", "last4": "4242"}', '019b5f97-26ab-7ac2-a0fa-', '2025-12-27T11:36:00Z', '2025-12-27T11:36:00Z')
) AS _seed (place, id, payer_id, provider_payment_id, method_type, amount_minor, method_snapshot, order_group_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 133, $rows$
INSERT INTO orders (
    id, order_group_id, seller_id, buyer_id, number, currency, shipping_minor, commission_tax_minor, payment_due_at,
    paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancel_reason, tracking_number, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.order_group_id || _copy.digits_1)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    'EUR',
    _seed.shipping_minor,
    _seed.commission_tax_minor,
    _seed.payment_due_at::timestamptz + _copy.span_0,
    _seed.paid_at::timestamptz + _copy.span_0,
    _seed.shipped_at::timestamptz + _copy.span_0,
    _seed.delivered_at::timestamptz + _copy.span_0,
    _seed.auto_complete_at::timestamptz + _copy.span_0,
    _seed.completed_at::timestamptz + _copy.span_0,
    _seed.cancel_reason,
    _seed.tracking_number,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7da7-b2fc-', '0196923a-f6e0-7591-9141-', '01944a81-ad00-76aa-94b7-', '01943210-0be0-7160-a165-', 'O-1001', 490, 55, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', '2025-05-04T18:24:00Z', '2025-05-08T18:24:00Z', '2025-05-22T18:24:00Z', '2025-05-10T18:24:00Z', NULL, 'RR000001001AT', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    (1, '0196923a-f6e1-7ffb-ae6f-', '0196923a-f6e0-7591-9141-', '01946967-d501-7fc2-9741-', '01943210-0be0-7160-a165-', 'O-1002', 0, 200, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', NULL, '2025-05-18T16:00:00Z', '2025-06-01T16:00:00Z', '2025-05-20T16:00:00Z', NULL, NULL, '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    (2, '0196ecb6-b8c2-786e-a0fa-', '0196ecb6-b8c1-71ab-b3a3-', '01944a81-ad00-76aa-94b7-', '0194bbdd-2561-7d3e-b719-', 'O-1003', 690, 78, '2025-05-20T09:02:00Z', '2025-05-20T08:05:00Z', '2025-05-22T08:05:00Z', '2025-05-26T08:05:00Z', '2025-06-09T08:05:00Z', NULL, NULL, 'RR000001003AT', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    (3, '019b6bdb-68e3-7a4f-bafd-', '019b6bdb-68e2-7062-965c-', '01946967-d501-7fc2-9741-', '01943210-0be0-7160-a165-', 'O-1004', 490, 28, '2025-12-29T21:45:00Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    (4, '01976e58-c1c4-789b-8162-', '01976e58-c1c3-7c23-87b8-', '0194d067-0502-734a-8cb2-', '01956099-150a-7e61-b659-', 'O-1005', 1290, 431, '2025-06-14T13:10:00Z', '2025-06-14T12:13:00Z', '2025-06-16T12:13:00Z', '2025-06-20T12:13:00Z', '2025-07-04T12:13:00Z', '2025-06-22T12:13:00Z', NULL, 'RR000001005PT', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    (5, '0197bfc7-5085-77b8-9045-', '0197bfc7-5084-7930-8554-', '01944a81-ad00-76aa-94b7-', '0195add8-790b-79dd-8f6d-', 'O-1006', 690, 169, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001006AT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    (6, '0197bfc7-5086-7a57-9cc8-', '0197bfc7-5084-7930-8554-', '0194d067-0502-734a-8cb2-', '0195add8-790b-79dd-8f6d-', 'O-1007', 590, 103, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001007PT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    (7, '0197ebdb-3067-7d01-9b48-', '0197ebdb-3065-74d6-b803-', '01946967-d501-7fc2-9741-', '01965cf0-b10c-76d2-810d-', 'O-1008', 0, 590, '2025-07-08T22:05:00Z', '2025-07-08T21:08:00Z', NULL, '2025-07-21T16:00:00Z', '2025-08-04T16:00:00Z', '2025-07-23T16:00:00Z', NULL, NULL, '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    (8, '0198c2f3-94c8-7316-af75-', '0198c2f3-94c6-762c-9ab1-', '01946967-d501-7fc2-9741-', '01975e6e-a90d-79cb-950e-', 'O-1009', 790, 125, '2025-09-23T15:30:00Z', NULL, NULL, NULL, NULL, NULL, 'Not paid in time.', NULL, '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    (9, '0199195f-4ca9-7e2b-a6f3-', '0199195f-4ca7-7e2b-b923-', '01946967-d501-7fc2-9741-', '0195add8-790b-79dd-8f6d-', 'O-1010', 0, 157, '2025-09-05T11:15:00Z', '2025-09-05T10:18:00Z', NULL, '2025-09-20T16:00:00Z', '2025-10-04T16:00:00Z', '2025-09-22T16:00:00Z', NULL, NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    (10, '0199d4d7-3e2a-79d4-9871-', '0199d4d7-3e28-7923-93c8-', '01944a81-ad00-76aa-94b7-', '01975e6e-a90d-79cb-950e-', 'O-1011', 690, 105, '2025-10-11T20:55:00Z', '2025-10-11T19:58:00Z', '2025-10-13T19:58:00Z', '2025-10-17T19:58:00Z', '2025-10-31T19:58:00Z', '2025-10-19T19:58:00Z', NULL, 'RR000001011AT', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    (11, '019ade5c-920b-7aed-8473-', '019ade5c-9209-7428-9948-', '0194d067-0502-734a-8cb2-', '01956099-150a-7e61-b659-', 'O-1012', 990, 226, '2025-12-02T10:20:00Z', '2025-12-02T09:23:00Z', '2025-12-04T09:23:00Z', '2025-12-08T09:23:00Z', '2025-12-22T09:23:00Z', NULL, NULL, 'RR000001012PT', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    (12, '019b3267-768c-74be-8a3c-', '019b3267-768a-7065-a86f-', '01946967-d501-7fc2-9741-', '0194bbdd-2561-7d3e-b719-', 'O-1013', 790, 118, '2025-12-18T18:00:00Z', '2025-12-18T17:03:00Z', '2025-12-20T17:03:00Z', NULL, '2026-01-07T17:03:00Z', NULL, NULL, 'RR000001013IE', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    (13, '019b5f97-26ad-7d9e-9e93-', '019b5f97-26ab-7ac2-a0fa-', '01944a81-ad00-76aa-94b7-', '01965cf0-b10c-76d2-810d-', 'O-1014', 690, 119, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z'),
    (14, '019b5f97-26ae-7d6f-818b-', '019b5f97-26ab-7ac2-a0fa-', '0194d067-0502-734a-8cb2-', '01965cf0-b10c-76d2-810d-', 'O-1015', 590, 103, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
) AS _seed (place, id, order_group_id, seller_id, buyer_id, number, shipping_minor, commission_tax_minor, payment_due_at, paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancel_reason, tracking_number, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn orders: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 105, $rows$
INSERT INTO order_items (
    id, order_id, listing_id, title, kind, quantity, currency, unit_price_minor, commission_rate_id, commission_bps,
    commission_minor, created_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    _seed.title,
    _seed.kind,
    _seed.quantity,
    'EUR',
    _seed.unit_price_minor,
    _seed.commission_rate_id::uuid,
    _seed.commission_bps,
    _seed.commission_minor,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7639-818e-', '0196923a-f6e0-7da7-b2fc-', '0194cb09-ba80-717b-883b-', 'Stoneware bowl, moss green', 'product', 2, 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 288, '2025-05-02T18:21:00Z'),
    (1, '0196923a-f6e1-789a-8e0a-', '0196923a-f6e1-7ffb-ae6f-', '0194eff1-f884-7ad4-9ab0-', 'City bike with basket', 'rental', 2, 3500, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 1050, '2025-05-02T18:21:00Z'),
    (2, '0196ecb6-b8c2-7cc1-9bbd-', '0196ecb6-b8c2-786e-a0fa-', '0194cb40-a901-73e1-9129-', 'Teapot for two', 'product', 1, 6800, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 408, '2025-05-20T08:02:00Z'),
    (3, '019b6bdb-68e3-7262-95ad-', '019b6bdb-68e3-7a4f-bafd-', '0194f05f-d586-7380-b716-', 'Brass bell', 'product', 1, 1450, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 145, '2025-12-29T20:45:00Z'),
    (4, '01976e58-c1c4-7922-9100-', '01976e58-c1c4-789b-8162-', '01955b72-b909-7ab6-8c80-', 'Six linen napkins', 'product', 2, 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1080, '2025-06-14T12:10:00Z'),
    (5, '01976e58-c1c5-7af1-b674-', '01976e58-c1c4-789b-8162-', '01955ba9-a78a-7f4b-9ade-', 'Linen tablecloth', 'product', 1, 11900, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1190, '2025-06-14T12:10:00Z'),
    (6, '0197bfc7-5086-7994-b034-', '0197bfc7-5085-77b8-9045-', '0194cb77-9782-7a4b-b038-', 'Four espresso cups', 'product', 1, 5200, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 312, '2025-06-30T07:40:00Z'),
    (7, '0197bfc7-5087-77e0-a6a7-', '0197bfc7-5085-77b8-9045-', '0194cb09-ba80-717b-883b-', 'Stoneware bowl, moss green', 'product', 4, 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 576, '2025-06-30T07:40:00Z'),
    (8, '0197bfc7-5088-7b1a-9ba7-', '0197bfc7-5086-7a57-9cc8-', '01955b72-b909-7ab6-8c80-', 'Six linen napkins', 'product', 1, 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 540, '2025-06-30T07:40:00Z'),
    (9, '0197ebdb-3069-77ca-8d27-', '0197ebdb-3067-7d01-9b48-', '0194f028-e705-7cd3-b576-', 'Electric cargo bike', 'rental', 3, 6900, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 3105, '2025-07-08T21:05:00Z'),
    (10, '0198c2f3-94ca-7609-afe2-', '0198c2f3-94c8-7316-af75-', '0194f096-c407-7546-9679-', 'Frame lock', 'product', 2, 3290, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 658, '2025-08-19T15:30:00Z'),
    (11, '0199195f-4cab-77aa-8335-', '0199195f-4ca9-7e2b-a6f3-', '0194ef16-3e88-7bb5-a82d-', 'Class: true your own wheel', 'service', 1, 5500, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 825, '2025-09-05T10:15:00Z'),
    (12, '0199d4d7-3e2c-70a5-884b-', '0199d4d7-3e2a-79d4-9871-', '0194cb40-a901-73e1-9129-', 'Teapot for two', 'product', 1, 6800, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 408, '2025-10-11T19:55:00Z'),
    (13, '0199d4d7-3e2d-7884-948f-', '0199d4d7-3e2a-79d4-9871-', '0194cb09-ba80-717b-883b-', 'Stoneware bowl, moss green', 'product', 1, 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 144, '2025-10-11T19:55:00Z'),
    (14, '019ade5c-920e-78ef-8241-', '019ade5c-920b-7aed-8473-', '01955ba9-a78a-7f4b-9ade-', 'Linen tablecloth', 'product', 1, 11900, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1190, '2025-12-02T09:20:00Z'),
    (15, '019b3267-768f-7783-93ff-', '019b3267-768c-74be-8a3c-', '0194f096-c407-7546-9679-', 'Frame lock', 'product', 1, 3290, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 329, '2025-12-18T17:00:00Z'),
    (16, '019b3267-7690-7cf9-ab34-', '019b3267-768c-74be-8a3c-', '0194f05f-d586-7380-b716-', 'Brass bell', 'product', 2, 1450, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 290, '2025-12-18T17:00:00Z'),
    (17, '019b5f97-26b1-7ea6-8658-', '019b5f97-26ad-7d9e-9e93-', '0194cb77-9782-7a4b-b038-', 'Four espresso cups', 'product', 2, 5200, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 624, '2025-12-27T11:35:00Z'),
    (18, '019b5f97-26b2-7ca3-8e55-', '019b5f97-26ae-7d6f-818b-', '01955b72-b909-7ab6-8c80-', 'Six linen napkins', 'product', 1, 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 540, '2025-12-27T11:35:00Z')
) AS _seed (place, id, order_id, listing_id, title, kind, quantity, unit_price_minor, commission_rate_id, commission_bps, commission_minor, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn order_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, order_group_id,
    order_id, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.payment_id || _copy.digits_0)::uuid,
    'defective',
    'EUR',
    7490,
    _seed.provider || _copy.number_0,
    're_1002',
    (_seed.requested_by || _copy.digits_0)::uuid,
    'The spout was broken; see the dispute.',
    (_seed.order_group_id || _copy.digits_1)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01973665-54e0-71c7-bc1f-', '0196ecb7-a321-7167-b4ce-', 'stripe', '01942b9b-8508-76a9-9968-', '0196ecb6-b8c1-71ab-b3a3-', '0196ecb6-b8c2-786e-a0fa-', '2025-06-03T15:25:00Z', '2025-06-03T15:25:00Z')
) AS _seed (place, id, payment_id, provider, requested_by, order_group_id, order_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn refunds: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 666, $rows$
INSERT INTO payouts (
    id, seller_id, seller_payout_account_id, currency, amount_minor, period, provider, provider_payout_id, approved_by,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.seller_payout_account_id || _copy.digits_0)::uuid,
    'EUR',
    _seed.amount_minor,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    'stripe',
    _seed.provider_payout_id || '-' || _copy.number_0,
    (_seed.approved_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a3d5b-8780-7462-a84c-', '01944a81-ad00-76aa-94b7-', '01944fa8-0900-7d97-bc15-', 28613, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'po_1001', '01942675-2909-7c11-934d-', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    (1, '019a3d5b-8781-75a1-94e1-', '01946967-d501-7fc2-9741-', '01946e8e-3101-7673-8751-', 27273, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'po_1002', '01942675-2909-7c11-934d-', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    (2, '019a3d5b-8782-726e-99d6-', '0194d067-0502-734a-8cb2-', '0194d58d-6102-7b13-90d5-', 26636, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'po_1003', '01942675-2909-7c11-934d-', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z')
) AS _seed (place, id, seller_id, seller_payout_account_id, amount_minor, period, provider_payout_id, approved_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payouts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 62, $rows$
INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, order_id,
    refund_id, payout_id, created_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.kind,
    (_seed.payment_id || _copy.digits_0)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.provider,
    _seed.provider_event_id || '-' || _copy.number_0,
    _seed.description,
    _seed.occurred_at::timestamptz + _copy.span_0,
    (_seed.order_id || _copy.digits_0)::uuid,
    (_seed.refund_id || _copy.digits_0)::uuid,
    (_seed.payout_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923d-b600-7649-915b-', 'capture', '0196923b-e140-7449-9c34-', 12290, 'stripe', 'ch_1001', 'Checkout C-1001', '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    (1, '0196923d-b601-78cc-93a6-', 'fee', '0196923b-e140-7449-9c34-', 197, 'stripe', 'fee_1001', NULL, '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    (2, '0196bb70-9602-7fb0-a5e3-', 'transfer', NULL, 5290, 'manual', 'release-O-1001', 'Order O-1001 completed', '2025-05-10T18:24:00Z', '0196923a-f6e0-7da7-b2fc-', NULL, NULL, '2025-05-10T18:24:00Z'),
    (3, '0196ecb9-77e3-760b-b2b9-', 'capture', '0196ecb7-a321-7167-b4ce-', 7490, 'stripe', 'ch_1002', 'Checkout C-1002', '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    (4, '0196ecb9-77e4-782d-9aa6-', 'fee', '0196ecb7-a321-7167-b4ce-', 130, 'stripe', 'fee_1002', NULL, '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    (5, '0196ee6c-5805-7fd5-a9f9-', 'transfer', NULL, 7000, 'manual', 'release-O-1002', 'Order O-1002 completed', '2025-05-20T16:00:00Z', '0196923a-f6e1-7ffb-ae6f-', NULL, NULL, '2025-05-20T16:00:00Z'),
    (6, '01973677-a466-79c3-9ba4-', 'refund', '0196ecb7-a321-7167-b4ce-', 7490, 'stripe', 're_1002', NULL, '2025-06-03T15:45:00Z', '0196ecb6-b8c2-786e-a0fa-', '01973665-54e0-71c7-bc1f-', NULL, '2025-06-03T15:45:00Z'),
    (7, '01976e5b-80e7-78ff-bf10-', 'capture', '01976e59-ac23-79df-86fb-', 23990, 'stripe', 'ch_1004', 'Checkout C-1004', '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    (8, '01976e5b-80e8-7215-909a-', 'fee', '01976e59-ac23-79df-86fb-', 361, 'stripe', 'fee_1004', NULL, '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    (9, '0197978e-60e9-79ec-a14f-', 'transfer', NULL, 23990, 'manual', 'release-O-1005', 'Order O-1005 completed', '2025-06-22T12:13:00Z', '01976e58-c1c4-789b-8162-', NULL, NULL, '2025-06-22T12:13:00Z'),
    (10, '0197bfca-0faa-7a86-a943-', 'capture', '0197bfc8-3ae4-7f8d-a83c-', 21480, 'stripe', 'ch_1005', 'Checkout C-1005', '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    (11, '0197bfca-0fab-75aa-8420-', 'fee', '0197bfc8-3ae4-7f8d-a83c-', 326, 'stripe', 'fee_1005', NULL, '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    (12, '0197e8fc-efac-734c-8c1f-', 'transfer', NULL, 15490, 'manual', 'release-O-1006', 'Order O-1006 completed', '2025-07-08T07:43:00Z', '0197bfc7-5085-77b8-9045-', NULL, NULL, '2025-07-08T07:43:00Z'),
    (13, '0197e8fc-efad-788f-9e35-', 'transfer', NULL, 5990, 'manual', 'release-O-1007', 'Order O-1007 completed', '2025-07-08T07:43:00Z', '0197bfc7-5086-7a57-9cc8-', NULL, NULL, '2025-07-08T07:43:00Z'),
    (14, '0197ebdd-ef8e-7f90-898c-', 'capture', '0197ebdc-1ac5-7e32-9592-', 20700, 'stripe', 'ch_1006', 'Checkout C-1006', '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    (15, '0197ebdd-ef8f-7aff-b330-', 'fee', '0197ebdc-1ac5-7e32-9592-', 315, 'stripe', 'fee_1006', NULL, '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    (16, '01983803-5810-7003-92a5-', 'transfer', NULL, 20700, 'manual', 'release-O-1008', 'Order O-1008 completed', '2025-07-23T16:00:00Z', '0197ebdb-3067-7d01-9b48-', NULL, NULL, '2025-07-23T16:00:00Z'),
    (17, '01991962-0bd1-7b94-803d-', 'capture', '01991960-3707-7d7e-a4ac-', 5500, 'stripe', 'ch_1008', 'Checkout C-1008', '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    (18, '01991962-0bd2-7643-913f-', 'fee', '01991960-3707-7d7e-a4ac-', 102, 'stripe', 'fee_1008', NULL, '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    (19, '01997227-4413-7ecf-a4ad-', 'transfer', NULL, 5500, 'manual', 'release-O-1010', 'Order O-1010 completed', '2025-09-22T16:00:00Z', '0199195f-4ca9-7e2b-a6f3-', NULL, NULL, '2025-09-22T16:00:00Z'),
    (20, '0199d4d9-fd54-7f65-ae91-', 'capture', '0199d4d8-2888-75e5-b7c6-', 9890, 'stripe', 'ch_1009', 'Checkout C-1009', '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    (21, '0199d4d9-fd55-7522-bdbc-', 'fee', '0199d4d8-2888-75e5-b7c6-', 163, 'stripe', 'fee_1009', NULL, '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    (22, '0199fe0c-dd56-76be-981b-', 'transfer', NULL, 9890, 'manual', 'release-O-1011', 'Order O-1011 completed', '2025-10-19T19:58:00Z', '0199d4d7-3e2a-79d4-9871-', NULL, NULL, '2025-10-19T19:58:00Z'),
    (23, '019a4816-1c97-76ad-9e49-', 'payout', NULL, 28613, 'stripe', 'po_1001', NULL, '2025-11-03T05:00:00Z', NULL, NULL, '019a3d5b-8780-7462-a84c-', '2025-11-03T05:00:00Z'),
    (24, '019a4817-06f8-748d-860a-', 'payout', NULL, 27273, 'stripe', 'po_1002', NULL, '2025-11-03T05:01:00Z', NULL, NULL, '019a3d5b-8781-75a1-94e1-', '2025-11-03T05:01:00Z'),
    (25, '019a4817-f159-7ebe-84fb-', 'payout', NULL, 26636, 'stripe', 'po_1003', NULL, '2025-11-03T05:02:00Z', NULL, NULL, '019a3d5b-8782-726e-99d6-', '2025-11-03T05:02:00Z'),
    (26, '019ade5f-513a-73a3-a245-', 'capture', '019ade5d-7c69-7fc3-a921-', 12890, 'stripe', 'ch_1010', 'Checkout C-1010', '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    (27, '019ade5f-513b-75dd-8f63-', 'fee', '019ade5d-7c69-7fc3-a921-', 205, 'stripe', 'fee_1010', NULL, '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    (28, '019b326a-35bc-781c-9081-', 'capture', '019b3268-60ea-7bd7-83fa-', 6980, 'stripe', 'ch_1011', 'Checkout C-1011', '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    (29, '019b326a-35bd-7418-af4d-', 'fee', '019b3268-60ea-7bd7-83fa-', 123, 'stripe', 'fee_1011', NULL, '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    (30, '019b5f99-e5de-782f-ac9d-', 'capture', '019b5f98-110b-736e-b661-', 17080, 'stripe', 'ch_1012', 'Checkout C-1012', '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z'),
    (31, '019b5f99-e5df-700b-9fcd-', 'fee', '019b5f98-110b-736e-b661-', 264, 'stripe', 'fee_1012', NULL, '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z')
) AS _seed (place, id, kind, payment_id, amount_minor, provider, provider_event_id, description, occurred_at, order_id, refund_id, payout_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn transactions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 25, $rows$
INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.id + _copy.number_2 * 1000,
    (_seed.transaction_id || _copy.digits_0)::uuid,
    (_seed.ledger_account_id || _copy.digits_1)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '0196923d-b600-7649-915b-', '01948327-a100-742c-a6d3-', 12290, '2025-05-02T18:24:00Z'),
    (1, 2, '0196923d-b600-7649-915b-', '01948327-a101-7834-b0be-', -12290, '2025-05-02T18:24:00Z'),
    (2, 3, '0196923d-b601-78cc-93a6-', '01948327-a104-7d7c-bb8f-', 197, '2025-05-02T18:24:00Z'),
    (3, 4, '0196923d-b601-78cc-93a6-', '01948327-a100-742c-a6d3-', -197, '2025-05-02T18:24:00Z'),
    (4, 5, '0196bb70-9602-7fb0-a5e3-', '01948327-a101-7834-b0be-', 5290, '2025-05-10T18:24:00Z'),
    (5, 6, '0196bb70-9602-7fb0-a5e3-', '01948327-a105-7711-822a-', -4947, '2025-05-10T18:24:00Z'),
    (6, 7, '0196bb70-9602-7fb0-a5e3-', '01948327-a102-7017-a35d-', -288, '2025-05-10T18:24:00Z'),
    (7, 8, '0196bb70-9602-7fb0-a5e3-', '01948327-a103-7da7-9dba-', -55, '2025-05-10T18:24:00Z'),
    (8, 9, '0196ecb9-77e3-760b-b2b9-', '01948327-a100-742c-a6d3-', 7490, '2025-05-20T08:05:00Z'),
    (9, 10, '0196ecb9-77e3-760b-b2b9-', '01948327-a101-7834-b0be-', -7490, '2025-05-20T08:05:00Z'),
    (10, 11, '0196ecb9-77e4-782d-9aa6-', '01948327-a104-7d7c-bb8f-', 130, '2025-05-20T08:05:00Z'),
    (11, 12, '0196ecb9-77e4-782d-9aa6-', '01948327-a100-742c-a6d3-', -130, '2025-05-20T08:05:00Z'),
    (12, 13, '0196ee6c-5805-7fd5-a9f9-', '01948327-a101-7834-b0be-', 7000, '2025-05-20T16:00:00Z'),
    (13, 14, '0196ee6c-5805-7fd5-a9f9-', '01948327-a106-71a3-a9ff-', -5750, '2025-05-20T16:00:00Z'),
    (14, 15, '0196ee6c-5805-7fd5-a9f9-', '01948327-a102-7017-a35d-', -1050, '2025-05-20T16:00:00Z'),
    (15, 16, '0196ee6c-5805-7fd5-a9f9-', '01948327-a103-7da7-9dba-', -200, '2025-05-20T16:00:00Z'),
    (16, 17, '01973677-a466-79c3-9ba4-', '01948327-a101-7834-b0be-', 7490, '2025-06-03T15:45:00Z'),
    (17, 18, '01973677-a466-79c3-9ba4-', '01948327-a100-742c-a6d3-', -7490, '2025-06-03T15:45:00Z'),
    (18, 19, '01976e5b-80e7-78ff-bf10-', '01948327-a100-742c-a6d3-', 23990, '2025-06-14T12:13:00Z'),
    (19, 20, '01976e5b-80e7-78ff-bf10-', '01948327-a101-7834-b0be-', -23990, '2025-06-14T12:13:00Z'),
    (20, 21, '01976e5b-80e8-7215-909a-', '01948327-a104-7d7c-bb8f-', 361, '2025-06-14T12:13:00Z'),
    (21, 22, '01976e5b-80e8-7215-909a-', '01948327-a100-742c-a6d3-', -361, '2025-06-14T12:13:00Z'),
    (22, 23, '0197978e-60e9-79ec-a14f-', '01948327-a101-7834-b0be-', 23990, '2025-06-22T12:13:00Z'),
    (23, 24, '0197978e-60e9-79ec-a14f-', '01948327-a107-7f22-a28c-', -21289, '2025-06-22T12:13:00Z'),
    (24, 25, '0197978e-60e9-79ec-a14f-', '01948327-a102-7017-a35d-', -2270, '2025-06-22T12:13:00Z'),
    (25, 26, '0197978e-60e9-79ec-a14f-', '01948327-a103-7da7-9dba-', -431, '2025-06-22T12:13:00Z'),
    (26, 27, '0197bfca-0faa-7a86-a943-', '01948327-a100-742c-a6d3-', 21480, '2025-06-30T07:43:00Z'),
    (27, 28, '0197bfca-0faa-7a86-a943-', '01948327-a101-7834-b0be-', -21480, '2025-06-30T07:43:00Z'),
    (28, 29, '0197bfca-0fab-75aa-8420-', '01948327-a104-7d7c-bb8f-', 326, '2025-06-30T07:43:00Z'),
    (29, 30, '0197bfca-0fab-75aa-8420-', '01948327-a100-742c-a6d3-', -326, '2025-06-30T07:43:00Z'),
    (30, 31, '0197e8fc-efac-734c-8c1f-', '01948327-a101-7834-b0be-', 15490, '2025-07-08T07:43:00Z'),
    (31, 32, '0197e8fc-efac-734c-8c1f-', '01948327-a105-7711-822a-', -14433, '2025-07-08T07:43:00Z'),
    (32, 33, '0197e8fc-efac-734c-8c1f-', '01948327-a102-7017-a35d-', -888, '2025-07-08T07:43:00Z'),
    (33, 34, '0197e8fc-efac-734c-8c1f-', '01948327-a103-7da7-9dba-', -169, '2025-07-08T07:43:00Z'),
    (34, 35, '0197e8fc-efad-788f-9e35-', '01948327-a101-7834-b0be-', 5990, '2025-07-08T07:43:00Z'),
    (35, 36, '0197e8fc-efad-788f-9e35-', '01948327-a107-7f22-a28c-', -5347, '2025-07-08T07:43:00Z'),
    (36, 37, '0197e8fc-efad-788f-9e35-', '01948327-a102-7017-a35d-', -540, '2025-07-08T07:43:00Z'),
    (37, 38, '0197e8fc-efad-788f-9e35-', '01948327-a103-7da7-9dba-', -103, '2025-07-08T07:43:00Z'),
    (38, 39, '0197ebdd-ef8e-7f90-898c-', '01948327-a100-742c-a6d3-', 20700, '2025-07-08T21:08:00Z'),
    (39, 40, '0197ebdd-ef8e-7f90-898c-', '01948327-a101-7834-b0be-', -20700, '2025-07-08T21:08:00Z'),
    (40, 41, '0197ebdd-ef8f-7aff-b330-', '01948327-a104-7d7c-bb8f-', 315, '2025-07-08T21:08:00Z'),
    (41, 42, '0197ebdd-ef8f-7aff-b330-', '01948327-a100-742c-a6d3-', -315, '2025-07-08T21:08:00Z'),
    (42, 43, '01983803-5810-7003-92a5-', '01948327-a101-7834-b0be-', 20700, '2025-07-23T16:00:00Z'),
    (43, 44, '01983803-5810-7003-92a5-', '01948327-a106-71a3-a9ff-', -17005, '2025-07-23T16:00:00Z'),
    (44, 45, '01983803-5810-7003-92a5-', '01948327-a102-7017-a35d-', -3105, '2025-07-23T16:00:00Z'),
    (45, 46, '01983803-5810-7003-92a5-', '01948327-a103-7da7-9dba-', -590, '2025-07-23T16:00:00Z'),
    (46, 47, '01991962-0bd1-7b94-803d-', '01948327-a100-742c-a6d3-', 5500, '2025-09-05T10:18:00Z'),
    (47, 48, '01991962-0bd1-7b94-803d-', '01948327-a101-7834-b0be-', -5500, '2025-09-05T10:18:00Z'),
    (48, 49, '01991962-0bd2-7643-913f-', '01948327-a104-7d7c-bb8f-', 102, '2025-09-05T10:18:00Z'),
    (49, 50, '01991962-0bd2-7643-913f-', '01948327-a100-742c-a6d3-', -102, '2025-09-05T10:18:00Z'),
    (50, 51, '01997227-4413-7ecf-a4ad-', '01948327-a101-7834-b0be-', 5500, '2025-09-22T16:00:00Z'),
    (51, 52, '01997227-4413-7ecf-a4ad-', '01948327-a106-71a3-a9ff-', -4518, '2025-09-22T16:00:00Z'),
    (52, 53, '01997227-4413-7ecf-a4ad-', '01948327-a102-7017-a35d-', -825, '2025-09-22T16:00:00Z'),
    (53, 54, '01997227-4413-7ecf-a4ad-', '01948327-a103-7da7-9dba-', -157, '2025-09-22T16:00:00Z'),
    (54, 55, '0199d4d9-fd54-7f65-ae91-', '01948327-a100-742c-a6d3-', 9890, '2025-10-11T19:58:00Z'),
    (55, 56, '0199d4d9-fd54-7f65-ae91-', '01948327-a101-7834-b0be-', -9890, '2025-10-11T19:58:00Z'),
    (56, 57, '0199d4d9-fd55-7522-bdbc-', '01948327-a104-7d7c-bb8f-', 163, '2025-10-11T19:58:00Z'),
    (57, 58, '0199d4d9-fd55-7522-bdbc-', '01948327-a100-742c-a6d3-', -163, '2025-10-11T19:58:00Z'),
    (58, 59, '0199fe0c-dd56-76be-981b-', '01948327-a101-7834-b0be-', 9890, '2025-10-19T19:58:00Z'),
    (59, 60, '0199fe0c-dd56-76be-981b-', '01948327-a105-7711-822a-', -9233, '2025-10-19T19:58:00Z'),
    (60, 61, '0199fe0c-dd56-76be-981b-', '01948327-a102-7017-a35d-', -552, '2025-10-19T19:58:00Z'),
    (61, 62, '0199fe0c-dd56-76be-981b-', '01948327-a103-7da7-9dba-', -105, '2025-10-19T19:58:00Z'),
    (62, 63, '019a4816-1c97-76ad-9e49-', '01948327-a105-7711-822a-', 28613, '2025-11-03T05:00:00Z'),
    (63, 64, '019a4816-1c97-76ad-9e49-', '01948327-a100-742c-a6d3-', -28613, '2025-11-03T05:00:00Z'),
    (64, 65, '019a4817-06f8-748d-860a-', '01948327-a106-71a3-a9ff-', 27273, '2025-11-03T05:01:00Z'),
    (65, 66, '019a4817-06f8-748d-860a-', '01948327-a100-742c-a6d3-', -27273, '2025-11-03T05:01:00Z'),
    (66, 67, '019a4817-f159-7ebe-84fb-', '01948327-a107-7f22-a28c-', 26636, '2025-11-03T05:02:00Z'),
    (67, 68, '019a4817-f159-7ebe-84fb-', '01948327-a100-742c-a6d3-', -26636, '2025-11-03T05:02:00Z'),
    (68, 69, '019ade5f-513a-73a3-a245-', '01948327-a100-742c-a6d3-', 12890, '2025-12-02T09:23:00Z'),
    (69, 70, '019ade5f-513a-73a3-a245-', '01948327-a101-7834-b0be-', -12890, '2025-12-02T09:23:00Z'),
    (70, 71, '019ade5f-513b-75dd-8f63-', '01948327-a104-7d7c-bb8f-', 205, '2025-12-02T09:23:00Z'),
    (71, 72, '019ade5f-513b-75dd-8f63-', '01948327-a100-742c-a6d3-', -205, '2025-12-02T09:23:00Z'),
    (72, 73, '019b326a-35bc-781c-9081-', '01948327-a100-742c-a6d3-', 6980, '2025-12-18T17:03:00Z'),
    (73, 74, '019b326a-35bc-781c-9081-', '01948327-a101-7834-b0be-', -6980, '2025-12-18T17:03:00Z'),
    (74, 75, '019b326a-35bd-7418-af4d-', '01948327-a104-7d7c-bb8f-', 123, '2025-12-18T17:03:00Z'),
    (75, 76, '019b326a-35bd-7418-af4d-', '01948327-a100-742c-a6d3-', -123, '2025-12-18T17:03:00Z'),
    (76, 77, '019b5f99-e5de-782f-ac9d-', '01948327-a100-742c-a6d3-', 17080, '2025-12-27T11:38:00Z'),
    (77, 78, '019b5f99-e5de-782f-ac9d-', '01948327-a101-7834-b0be-', -17080, '2025-12-27T11:38:00Z'),
    (78, 79, '019b5f99-e5df-700b-9fcd-', '01948327-a104-7d7c-bb8f-', 264, '2025-12-27T11:38:00Z'),
    (79, 80, '019b5f99-e5df-700b-9fcd-', '01948327-a100-742c-a6d3-', -264, '2025-12-27T11:38:00Z')
) AS _seed (place, id, transaction_id, ledger_account_id, amount_minor, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn transaction_entries: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('transaction_entries', 'id'),
    (SELECT max(id) FROM transaction_entries)
);

CALL pg_temp.run(0, 500, $rows$
INSERT INTO bookings (id, listing_id, buyer_id, order_id, period, time_zone, hold_expires_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    'Europe/Dublin',
    _seed.hold_expires_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-78ae-8953-', '0194eff1-f884-7ad4-9ab0-', '01943210-0be0-7160-a165-', '0196923a-f6e1-7ffb-ae6f-', '[2025-05-16T08:00:00Z,2025-05-18T16:00:00Z)', '2025-05-02T19:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    (1, '0197ebdb-3061-7e8d-80a9-', '0194f028-e705-7cd3-b576-', '01965cf0-b10c-76d2-810d-', '0197ebdb-3067-7d01-9b48-', '[2025-07-18T08:00:00Z,2025-07-21T16:00:00Z)', '2025-07-08T22:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    (2, '0199195f-4ca2-7968-a41c-', '0194ef16-3e88-7bb5-a82d-', '0195add8-790b-79dd-8f6d-', '0199195f-4ca9-7e2b-a6f3-', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-09-05T11:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    (3, '019b6e60-db43-7fb7-bba0-', '0194eff1-f884-7ad4-9ab0-', '0194bbdd-2561-7d3e-b719-', NULL, '[2026-01-02T08:00:00Z,2026-01-04T16:00:00Z)', '2025-12-30T09:00:00Z', '2025-12-30T08:30:00Z', '2025-12-30T08:30:00Z')
) AS _seed (place, id, listing_id, buyer_id, order_id, period, hold_expires_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn bookings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 1000, $rows$
INSERT INTO disputes (
    id, order_id, opened_by, kind, currency, amount_minor, due_at, resolution, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    (_seed.opened_by || _copy.digits_0)::uuid,
    _seed.kind,
    'EUR',
    _seed.amount_minor,
    _seed.due_at::timestamptz + _copy.span_0,
    _seed.resolution,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019715c7-b8e0-716f-bea7-', '0196ecb6-b8c2-786e-a0fa-', '0194bbdd-2561-7d3e-b719-', 'damaged', 7490, '2025-06-05T00:00:00Z', 'The spout arrived broken; the seller agreed to give all of it back.', '2025-05-28T07:25:00Z', '2025-05-28T07:25:00Z'),
    (1, '019b3d22-0b81-7a53-b1db-', '019ade5c-920b-7aed-8473-', '01956099-150a-7e61-b659-', 'not_as_described', 11900, '2025-12-31T00:00:00Z', NULL, '2025-12-20T19:00:00Z', '2025-12-20T19:00:00Z')
) AS _seed (place, id, order_id, opened_by, kind, amount_minor, due_at, resolution, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn disputes: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 153, $rows$
INSERT INTO reviews (
    id, order_id, seller_id, listing_id, author_id, direction, rating, title, body, published_at, reply_body,
    replied_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    (_seed.author_id || _copy.digits_0)::uuid,
    _seed.direction,
    _seed.rating,
    _seed.title,
    _seed.body,
    _seed.published_at::timestamptz + _copy.span_0,
    _seed.reply_body,
    _seed.replied_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196c096-f200-75d5-bc8e-', '0196923a-f6e0-7da7-b2fc-', '01944a81-ad00-76aa-94b7-', '0194cb09-ba80-717b-883b-', '01943210-0be0-7160-a165-', 'buyer_to_seller', 5, 'My new favourite', 'The green is even deeper than in the picture.', '2025-05-11T22:24:00Z', 'Thank you, that is the second firing.', '2025-05-12T18:24:00Z', '2025-05-11T18:24:00Z', '2025-05-11T18:24:00Z'),
    (1, '0196f392-b401-70ff-be5b-', '0196923a-f6e1-7ffb-ae6f-', '01946967-d501-7fc2-9741-', '0194eff1-f884-7ad4-9ab0-', '01943210-0be0-7160-a165-', 'buyer_to_seller', 4, 'A good weekend', 'Comfortable, though the basket rattles.', '2025-05-21T20:00:00Z', NULL, NULL, '2025-05-21T16:00:00Z', '2025-05-21T16:00:00Z'),
    (2, '01971b12-b3e2-71d3-a9c4-', '0196ecb6-b8c2-786e-a0fa-', '01944a81-ad00-76aa-94b7-', '0194cb40-a901-73e1-9129-', '0194bbdd-2561-7d3e-b719-', 'buyer_to_seller', 2, 'Badly packed', 'A lovely pot that arrived without its spout.', '2025-05-29T12:05:00Z', 'We are sorry, and have changed the box.', '2025-05-30T08:05:00Z', '2025-05-29T08:05:00Z', '2025-05-29T08:05:00Z'),
    (3, '01979cb4-bce3-7efc-9804-', '01976e58-c1c4-789b-8162-', '0194d067-0502-734a-8cb2-', '01955b72-b909-7ab6-8c80-', '01956099-150a-7e61-b659-', 'buyer_to_seller', 5, NULL, 'Soft from the first day.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    (4, '01979cb4-bce4-7deb-8846-', '01976e58-c1c4-789b-8162-', '0194d067-0502-734a-8cb2-', '01955ba9-a78a-7f4b-9ade-', '01956099-150a-7e61-b659-', 'buyer_to_seller', 4, 'Lovely cloth', 'A little shorter than expected.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    (5, '0197ee23-4ba5-76e3-a8cb-', '0197bfc7-5085-77b8-9045-', '01944a81-ad00-76aa-94b7-', '0194cb77-9782-7a4b-b038-', '0195add8-790b-79dd-8f6d-', 'buyer_to_seller', 5, 'No two alike, indeed', NULL, '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    (6, '0197ee23-4ba6-74e9-9eec-', '0197bfc7-5085-77b8-9045-', '01944a81-ad00-76aa-94b7-', '0194cb09-ba80-717b-883b-', '0195add8-790b-79dd-8f6d-', 'buyer_to_seller', 5, NULL, 'Four bowls, none chipped.', '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    (7, '0197ee23-4ba7-7cb2-8057-', '0197bfc7-5086-7a57-9cc8-', '0194d067-0502-734a-8cb2-', '01955b72-b909-7ab6-8c80-', '0195add8-790b-79dd-8f6d-', 'buyer_to_seller', 3, NULL, 'Nice, but they took three weeks.', '2025-07-09T11:43:00Z', 'The courier was on strike; thank you for your patience.', '2025-07-10T07:43:00Z', '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    (8, '01983d29-b408-7a9a-bfab-', '0197ebdb-3067-7d01-9b48-', '01946967-d501-7fc2-9741-', '0194f028-e705-7cd3-b576-', '01965cf0-b10c-76d2-810d-', 'buyer_to_seller', 5, 'Moved house with it', NULL, '2025-07-24T20:00:00Z', NULL, NULL, '2025-07-24T16:00:00Z', '2025-07-24T16:00:00Z'),
    (9, '0199774d-a009-7378-bece-', '0199195f-4ca9-7e2b-a6f3-', '01946967-d501-7fc2-9741-', '0194ef16-3e88-7bb5-a82d-', '0195add8-790b-79dd-8f6d-', 'buyer_to_seller', 5, 'Learned a lot', 'And the coffee is good.', '2025-09-23T20:00:00Z', NULL, NULL, '2025-09-23T16:00:00Z', '2025-09-23T16:00:00Z'),
    (10, '019a0333-394a-7bd5-85e9-', '0199d4d7-3e2a-79d4-9871-', '01944a81-ad00-76aa-94b7-', '0194cb40-a901-73e1-9129-', '01975e6e-a90d-79cb-950e-', 'buyer_to_seller', 4, NULL, 'Pours well.', '2025-10-20T23:58:00Z', NULL, NULL, '2025-10-20T19:58:00Z', '2025-10-20T19:58:00Z'),
    (11, '0196c382-040b-7735-8383-', '0196923a-f6e0-7da7-b2fc-', '01944a81-ad00-76aa-94b7-', NULL, '0194455b-5103-77b4-8f59-', 'seller_to_buyer', 5, NULL, 'Paid at once and wrote a kind note.', '2025-05-12T08:05:00Z', NULL, NULL, '2025-05-12T08:00:00Z', '2025-05-12T08:00:00Z'),
    (12, '019a0636-190c-7528-a03d-', '0199d4d7-3e2a-79d4-9871-', '01944a81-ad00-76aa-94b7-', '0194cb09-ba80-717b-883b-', '01975e6e-a90d-79cb-950e-', 'buyer_to_seller', 1, NULL, 'Buy cheaper at example.com!', NULL, NULL, NULL, '2025-10-21T10:00:00Z', '2025-10-21T10:00:00Z')
) AS _seed (place, id, order_id, seller_id, listing_id, author_id, direction, rating, title, body, published_at, reply_body, replied_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn reviews: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO conversations (
    id, seller_id, buyer_id, listing_id, order_id, subject, last_message_at, last_message_preview, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    _seed.subject,
    _seed.last_message_at::timestamptz + _copy.span_0,
    _seed.last_message_preview,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b6951-62a0-7a27-8b59-', '01946967-d501-7fc2-9741-', '0194bbdd-2561-7d3e-b719-', '0194eff1-f884-7ad4-9ab0-', NULL, 'Child seat', '2025-12-29T09:20:00Z', 'Yes, up to 22 kg.', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    (1, '019715c3-2501-7a7a-a56c-', '01944a81-ad00-76aa-94b7-', '0194bbdd-2561-7d3e-b719-', '0194cb40-a901-73e1-9129-', '0196ecb6-b8c2-786e-a0fa-', 'The teapot', '2025-05-28T08:30:00Z', 'Thank you, here it is.', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    (2, '019b3d0f-bc02-79cd-8307-', '0194d067-0502-734a-8cb2-', '01956099-150a-7e61-b659-', '01955ba9-a78a-7f4b-9ade-', '019ade5c-920b-7aed-8473-', 'Length', '2025-12-20T18:40:00Z', 'It is 20 cm shorter than the listing says.', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    (3, '019958f9-f403-7f13-ae2d-', '01946967-d501-7fc2-9741-', '0195add8-790b-79dd-8f6d-', '0194ef16-3e88-7bb5-a82d-', '0199195f-4ca9-7e2b-a6f3-', 'Which tools', '2025-09-18T07:45:00Z', 'No need, we have all sizes.', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z')
) AS _seed (place, id, seller_id, buyer_id, listing_id, order_id, subject, last_message_at, last_message_preview, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn conversations: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 250, $rows$
INSERT INTO conversation_participants (
    conversation_id, user_id, role, unread_count, last_read_at, last_message_at, created_at, updated_at
)
SELECT
    (_seed.conversation_id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role,
    _seed.unread_count,
    _seed.last_read_at::timestamptz + _copy.span_0,
    _seed.last_message_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b6951-62a0-7a27-8b59-', '0194bbdd-2561-7d3e-b719-', 'buyer', 1, '2025-12-29T08:55:00Z', '2025-12-29T09:20:00Z', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    (1, '019b6951-62a0-7a27-8b59-', '01946441-7904-7f68-a2e5-', 'seller', 0, '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    (2, '019715c3-2501-7a7a-a56c-', '0194bbdd-2561-7d3e-b719-', 'buyer', 0, '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    (3, '019715c3-2501-7a7a-a56c-', '0194455b-5103-77b4-8f59-', 'seller', 0, '2025-05-28T08:10:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    (4, '019b3d0f-bc02-79cd-8307-', '01956099-150a-7e61-b659-', 'buyer', 0, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    (5, '019b3d0f-bc02-79cd-8307-', '0194cb40-a906-768d-8eef-', 'seller', 1, NULL, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    (6, '019958f9-f403-7f13-ae2d-', '0195add8-790b-79dd-8f6d-', 'buyer', 1, '2025-09-17T18:40:00Z', '2025-09-18T07:45:00Z', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    (7, '019958f9-f403-7f13-ae2d-', '01946441-7904-7f68-a2e5-', 'seller', 2, NULL, '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
) AS _seed (place, conversation_id, user_id, role, unread_count, last_read_at, last_message_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (conversation_id, user_id) DO NOTHING
$rows$) \gset
\warn conversation_participants: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 250, $rows$
INSERT INTO messages (id, conversation_id, sender_id, body, client_message_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.conversation_id || _copy.digits_0)::uuid,
    (_seed.sender_id || _copy.digits_0)::uuid,
    _seed.body,
    _seed.client_message_id::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b6951-62a0-7550-b83c-', '019b6951-62a0-7a27-8b59-', '0194bbdd-2561-7d3e-b719-', 'Does the city bike take a child seat?', 'aa1be8b7-b861-4811-8714-103c667ed0ca', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    (1, '019b6968-4601-7e2f-b6ee-', '019b6951-62a0-7a27-8b59-', '01946441-7904-7f68-a2e5-', 'Yes, up to 22 kg.', 'e6edfa96-c4d3-49ab-8142-5fc81ae650bb', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    (2, '019715c3-2502-7804-8fac-', '019715c3-2501-7a7a-a56c-', '0194bbdd-2561-7d3e-b719-', 'The spout arrived broken.', '066af593-8ca5-4376-8c64-7c29fb94aa92', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    (3, '019715f0-ebc3-717c-ab78-', '019715c3-2501-7a7a-a56c-', '0194455b-5103-77b4-8f59-', 'Oh no. Please send a picture, and you will have your money back.', '82274fc9-74be-4dac-8550-91dcabb0a1a6', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    (4, '01971603-3b44-77cb-b5a5-', '019715c3-2501-7a7a-a56c-', '0194bbdd-2561-7d3e-b719-', 'Thank you, here it is.', '06387a50-90ef-49d7-8752-307ceba508f5', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    (5, '019b3d0f-bc05-7320-b251-', '019b3d0f-bc02-79cd-8307-', '01956099-150a-7e61-b659-', 'It is 20 cm shorter than the listing says.', 'f555ede4-06f9-47a9-803a-00a8ec9baa34', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    (6, '019958f9-f406-7fc1-bed2-', '019958f9-f403-7f13-ae2d-', '0195add8-790b-79dd-8f6d-', 'Should I bring my own spoke wrench?', '2ef629bf-7df9-4995-8a35-baf60fcabbf0', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    (7, '01995bc8-a467-7c70-8ccf-', '019958f9-f403-7f13-ae2d-', '01946e8e-3105-7fa6-807c-', 'No need, we have all sizes.', '7792833c-5725-4c20-8613-574c30853d92', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
) AS _seed (place, id, conversation_id, sender_id, body, client_message_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn messages: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO collections (id, locale, slug, title, introduction, shown, created_by, updated_by, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.locale,
    _seed.slug || '-' || _copy.number_0,
    _seed.title,
    _seed.introduction,
    CASE WHEN _seed.shown IS NOT NULL THEN tstzrange(lower(_seed.shown::tstzrange) + _copy.span_0, upper(_seed.shown::tstzrange) + _copy.span_0) END,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c284-06e0-7591-867d-', 'en', 'for-tea', 'For tea, and who drinks it', 'Pots, cups and one apron.', NULL, NULL, NULL, '2025-02-01T17:17:00Z', '2025-02-01T17:17:00Z'),
    (1, '01955120-82c1-7cbe-ae57-', 'de-AT', 'fuer-den-tee', 'Für den Tee', NULL, '[2025-10-31T23:00:00Z,2026-01-06T23:00:00Z)', NULL, NULL, '2025-03-01T09:54:00Z', '2025-03-01T09:54:00Z'),
    (2, '0195dc44-0482-70ae-bdd7-', 'en', 'linden-collection', 'Linden collection', 'Somebody will follow up next week.', '[2025-03-28T10:20:00Z,2025-03-28T12:20:00Z)', '01943210-0be0-7160-a165-', NULL, '2025-03-28T10:20:00Z', '2025-03-28T10:20:00Z'),
    (3, '0196762d-9163-7f0b-ac29-', 'en', 'upper-collection', 'Upper collection', 'Checked twice, and found in order.', NULL, '0194bbdd-2561-7d3e-b719-', NULL, '2025-04-27T07:37:00Z', '2025-04-27T07:37:00Z'),
    (4, '01970181-9904-749d-90af-', 'en', 'copper-collection', 'Copper collection', 'See the earlier message for details.', '[2025-05-24T08:56:00Z,2025-05-24T10:56:00Z)', '019522cc-c507-7799-85ee-', '0194bbdd-2561-7d3e-b719-', '2025-05-24T08:56:00Z', '2025-05-24T08:56:00Z'),
    (5, '019792ac-af05-7521-9687-', 'en', 'meadow-collection', 'Meadow collection', 'Somebody will follow up next week.', '[2025-06-21T13:28:00Z,2025-06-21T15:28:00Z)', '0194455b-5103-77b4-8f59-', '01943210-0be0-7160-a165-', '2025-06-21T13:28:00Z', '2025-06-21T13:28:00Z'),
    (6, '019821c0-2fa6-7938-8eeb-', 'en', 'little-collection', 'Little collection', NULL, NULL, NULL, NULL, '2025-07-19T08:15:00Z', '2025-07-19T08:15:00Z'),
    (7, '0198b28c-0ea7-7e29-b6ee-', 'en', 'autumn-collection', 'Autumn collection', 'Nothing to add for now.', NULL, '0195add8-790b-79dd-8f6d-', NULL, '2025-08-16T11:03:00Z', '2025-08-16T11:03:00Z'),
    (8, '0199446e-3fa8-7785-809f-', 'en', 'granite-collection', 'Granite collection', 'A short note, so that it is not forgotten.', '[2025-09-13T18:55:00Z,2025-09-13T20:55:00Z)', '01943210-0be0-7160-a165-', '01946441-7904-7f68-a2e5-', '2025-09-13T18:55:00Z', '2025-09-13T18:55:00Z'),
    (9, '0199d465-b7a9-767e-a207-', 'en', 'western-collection', 'Western collection', 'Somebody will follow up next week.', '[2025-10-11T17:51:00Z,2025-10-11T19:51:00Z)', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-10-11T17:51:00Z', '2025-10-11T17:51:00Z'),
    (10, '019a5f09-0cea-7bad-827a-', 'en', 'violet-collection', 'Violet collection', 'It took a little longer than expected.', '[2025-11-07T15:57:00Z,2025-11-07T17:57:00Z)', NULL, NULL, '2025-11-07T15:57:00Z', '2025-11-07T15:57:00Z'),
    (11, '019ae925-cd0b-7854-a5e0-', 'en', 'open-collection', 'Open collection', 'It took a little longer than expected.', '[2025-12-04T11:36:00Z,2025-12-04T13:36:00Z)', '01943210-0be0-7160-a165-', '01946441-7904-7f68-a2e5-', '2025-12-04T11:36:00Z', '2025-12-04T11:36:00Z')
) AS _seed (place, id, locale, slug, title, introduction, shown, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn collections: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO collection_listings (collection_id, listing_id, created_at)
SELECT
    (_seed.collection_id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955120-82c1-7cbe-ae57-', '0194cb77-9782-7a4b-b038-', '2025-04-29T18:34:00Z'),
    (1, '0194c284-06e0-7591-867d-', '0194cb09-ba80-717b-883b-', '2025-05-10T13:44:00Z'),
    (2, '0194c284-06e0-7591-867d-', '0194ef16-3e88-7bb5-a82d-', '2025-05-19T12:43:00Z'),
    (3, '0195dc44-0482-70ae-bdd7-', '0194f05f-d586-7380-b716-', '2025-05-30T15:10:00Z'),
    (4, '0194c284-06e0-7591-867d-', '01955be0-960b-7415-bdd7-', '2025-06-10T15:52:00Z'),
    (5, '01970181-9904-749d-90af-', '0194cb09-ba80-717b-883b-', '2025-06-19T18:41:00Z'),
    (6, '0194c284-06e0-7591-867d-', '0194cb40-a901-73e1-9129-', '2025-07-01T14:31:00Z'),
    (7, '0196762d-9163-7f0b-ac29-', '0194cb77-9782-7a4b-b038-', '2025-07-10T11:23:00Z'),
    (8, '0194c284-06e0-7591-867d-', '0194cb77-9782-7a4b-b038-', '2025-07-22T07:03:00Z'),
    (9, '0194c284-06e0-7591-867d-', '0194cbae-8603-7d52-b0a3-', '2025-07-30T17:16:00Z'),
    (10, '0194c284-06e0-7591-867d-', '0194eff1-f884-7ad4-9ab0-', '2025-08-12T18:48:00Z'),
    (11, '0194c284-06e0-7591-867d-', '0194f028-e705-7cd3-b576-', '2025-08-20T13:05:00Z'),
    (12, '0195dc44-0482-70ae-bdd7-', '0194cb40-a901-73e1-9129-', '2025-08-30T10:43:00Z'),
    (13, '0198b28c-0ea7-7e29-b6ee-', '0194cb77-9782-7a4b-b038-', '2025-09-09T10:59:00Z'),
    (14, '0196762d-9163-7f0b-ac29-', '0194f05f-d586-7380-b716-', '2025-09-20T10:25:00Z'),
    (15, '019821c0-2fa6-7938-8eeb-', '0194f05f-d586-7380-b716-', '2025-10-02T11:25:00Z'),
    (16, '0194c284-06e0-7591-867d-', '0194f05f-d586-7380-b716-', '2025-10-14T07:24:00Z'),
    (17, '019792ac-af05-7521-9687-', '0194cb77-9782-7a4b-b038-', '2025-10-22T16:14:00Z'),
    (18, '0198b28c-0ea7-7e29-b6ee-', '0194cbae-8603-7d52-b0a3-', '2025-11-01T11:00:00Z'),
    (19, '0195dc44-0482-70ae-bdd7-', '0194cb09-ba80-717b-883b-', '2025-11-12T07:09:00Z'),
    (20, '019792ac-af05-7521-9687-', '0194cb09-ba80-717b-883b-', '2025-11-22T09:53:00Z'),
    (21, '0194c284-06e0-7591-867d-', '0194f096-c407-7546-9679-', '2025-12-03T07:17:00Z'),
    (22, '01955120-82c1-7cbe-ae57-', '0194cb09-ba80-717b-883b-', '2025-12-14T09:06:00Z'),
    (23, '0196762d-9163-7f0b-ac29-', '0194cbae-8603-7d52-b0a3-', '2025-12-25T09:10:00Z')
) AS _seed (place, collection_id, listing_id, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (collection_id, listing_id) DO NOTHING
$rows$) \gset
\warn collection_listings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO custom_requests (
    id, number, buyer_id, category_id, title, wish, budget_minor, needed_on, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    (_seed.category_id || _copy.digits_0)::uuid,
    _seed.title,
    _seed.wish,
    _seed.budget_minor,
    _seed.needed_on::date + _copy.days_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019aa26c-5500-7a5f-9ea6-', 'R-1', '01965cf0-b10c-76d2-810d-', '019435e8-3d02-7893-b2a7-', 'Plates for eight', 'Like the serving plate, but smaller, and "not quite round".', 40000, '2026-03-01', '2025-11-20T18:00:00Z', '2025-11-20T18:00:00Z'),
    (1, '019b4211-7901-709c-8271-', 'R-2', '0194bbdd-2561-7d3e-b719-', '019435e8-3d05-76cd-9923-', 'Curtain for a round window', '90 cm across; it opens inwards.', NULL, NULL, '2025-12-21T18:00:00Z', '2025-12-21T18:00:00Z'),
    (2, '01966d64-1e02-7cee-a3d0-', 'CR-1003', '01943210-0be0-7160-a165-', '019435e8-3d00-72d6-88c2-', 'Maple custom request', 'Nothing to add for now.', 1250, '2025-04-26', '2025-04-25T14:40:00Z', '2025-04-25T14:40:00Z'),
    (3, '0196a6c5-c0e3-7a3d-a9cc-', 'CR-1004', '019561ee-92e2-7956-b49e-', '019435e8-3d01-7211-bee5-', 'Central custom request', 'To be discussed at the next meeting.', 4900, '2025-05-07', '2025-05-06T18:05:00Z', '2025-05-06T18:05:00Z'),
    (4, '0196d403-2ca4-7b7b-938d-', 'CR-1005', '01943210-0be0-7160-a165-', '019435e8-3d00-72d6-88c2-', 'Winter custom request', 'Somebody will follow up next week.', NULL, '2025-05-17', '2025-05-15T12:55:00Z', '2025-05-15T12:55:00Z'),
    (5, '019710d7-6105-7ee9-a53a-', 'CR-1006', '01943210-0be0-7160-a165-', '019435e8-3d09-7e6a-96f8-', 'River custom request', 'Everything went as planned.', 4900, '2025-05-29', '2025-05-27T08:24:00Z', '2025-05-27T08:24:00Z'),
    (6, '01974976-0206-7b87-b9a0-', 'CR-1007', '01943210-0be0-7160-a165-', '019435e8-3d05-76cd-9923-', 'Bright custom request', 'A short note, so that it is not forgotten.', NULL, '2025-06-09', '2025-06-07T08:16:00Z', '2025-06-07T08:16:00Z'),
    (7, '01978907-81a7-72ec-abc3-', 'CR-1008', '01943210-0be0-7160-a165-', '019435e8-3d06-7de0-9ff3-', 'Garden custom request', 'It took a little longer than expected.', 12500, NULL, '2025-06-19T16:31:00Z', '2025-06-19T16:31:00Z'),
    (8, '0197c511-6128-7de0-b90f-', 'CR-1009', '01943210-0be0-7160-a165-', '019435e8-3d01-7211-bee5-', 'Old custom request', 'Everything went as planned.', 1250, '2025-07-01', '2025-07-01T08:19:00Z', '2025-07-01T08:19:00Z'),
    (9, '0197feca-e809-73a7-ac69-', 'CR-1010', '01956099-150a-7e61-b659-', '019435e8-3d02-7893-b2a7-', 'Blue custom request', 'As agreed by telephone.', NULL, '2025-07-13', '2025-07-12T13:20:00Z', '2025-07-12T13:20:00Z'),
    (10, '019837f7-712a-7447-bcef-', 'CR-1011', '01946441-7904-7f68-a2e5-', '019435e8-3d00-72d6-88c2-', 'Northern custom request', 'The second attempt worked.', NULL, '2025-07-25', '2025-07-23T15:47:00Z', '2025-07-23T15:47:00Z'),
    (11, '0198809e-614b-79d1-a8e8-', 'CR-1012', '01975e6e-a90d-79cb-950e-', '019435e8-3d09-7e6a-96f8-', 'Amber custom request', 'Please have a look before Friday.', 1900, '2025-08-08', '2025-08-06T18:22:00Z', '2025-08-06T18:22:00Z'),
    (12, '0198b6fe-0ecc-78f7-9959-', 'CR-1013', '01943210-0be0-7160-a165-', '019435e8-3d01-7211-bee5-', 'Quiet custom request', 'A short note, so that it is not forgotten.', 4900, '2025-08-18', '2025-08-17T07:46:00Z', '2025-08-17T07:46:00Z'),
    (13, '0198f5e8-ee2d-7964-b88e-', 'CR-1014', '01956099-150a-7e61-b659-', '019435e8-3d02-7893-b2a7-', 'Harbour custom request', 'Somebody will follow up next week.', NULL, '2025-08-30', '2025-08-29T12:59:00Z', '2025-08-29T12:59:00Z'),
    (14, '01992a34-afce-7a2f-ba4e-', 'CR-1015', '019561ee-92e2-7956-b49e-', '019435e8-3d03-77e6-85c1-', 'Silver custom request', 'The numbers were confirmed by both sides.', 59000, NULL, '2025-09-08T16:42:00Z', '2025-09-08T16:42:00Z'),
    (15, '01996bde-af2f-77c5-ab03-', 'CR-1016', '0194bbdd-2561-7d3e-b719-', '019435e8-3d03-77e6-85c1-', 'Early custom request', 'The second attempt worked.', 4900, '2025-09-22', '2025-09-21T10:43:00Z', '2025-09-21T10:43:00Z'),
    (16, '0199a629-c7b0-7143-bf1b-', 'CR-1017', '01943210-0be0-7160-a165-', '019435e8-3d00-72d6-88c2-', 'Linden custom request', 'Nothing to add for now.', 59000, '2025-10-04', '2025-10-02T18:23:00Z', '2025-10-02T18:23:00Z'),
    (17, '0199e36a-0451-7c57-8dde-', 'CR-1018', '01943210-0be0-7160-a165-', '019435e8-3d00-72d6-88c2-', 'Upper custom request', 'Checked twice, and found in order.', NULL, '2025-10-15', '2025-10-14T15:50:00Z', '2025-10-14T15:50:00Z'),
    (18, '019a157a-7bf2-7496-9763-', 'CR-1019', '01946e8e-3105-7fa6-807c-', '019435e8-3d04-7097-8eaf-', 'Copper custom request', 'It took a little longer than expected.', 34900, NULL, '2025-10-24T09:09:00Z', '2025-10-24T09:09:00Z'),
    (19, '019a5809-5d13-7c0c-be01-', 'CR-1020', '01943210-0be0-7160-a165-', '019435e8-3d08-7e85-b255-', 'Meadow custom request', 'A short note, so that it is not forgotten.', NULL, '2025-11-06', '2025-11-06T07:20:00Z', '2025-11-06T07:20:00Z'),
    (20, '019a91bb-90f4-7410-8bcb-', 'CR-1021', '019522cc-c507-7799-85ee-', '019435e8-3d09-7e6a-96f8-', 'Little custom request', 'Everything went as planned.', 1900, '2025-11-18', '2025-11-17T12:13:00Z', '2025-11-17T12:13:00Z'),
    (21, '019ad612-60d5-72b2-b7b1-', 'CR-1022', '0194cb40-a906-768d-8eef-', '019435e8-3d05-76cd-9923-', 'Autumn custom request', 'Checked twice, and found in order.', 7900, '2025-12-01', '2025-11-30T18:42:00Z', '2025-11-30T18:42:00Z'),
    (22, '019b138d-3576-7b81-ae35-', 'CR-1023', '019561ee-92e2-7956-b49e-', '019435e8-3d00-72d6-88c2-', 'Granite custom request', 'A short note, so that it is not forgotten.', 7900, '2025-12-13', '2025-12-12T17:13:00Z', '2025-12-12T17:13:00Z'),
    (23, '019b3b2b-6bb7-7d23-a01b-', 'CR-1024', '0194455b-5103-77b4-8f59-', '019435e8-3d00-72d6-88c2-', 'Western custom request', 'Nothing to add for now.', 34900, '2025-12-21', '2025-12-20T09:51:00Z', '2025-12-20T09:51:00Z')
) AS _seed (place, id, number, buyer_id, category_id, title, wish, budget_minor, needed_on, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn custom_requests: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 166, $rows$
INSERT INTO gift_cards (
    id, code_hash, last4, bought_by, recipient_email, greeting, valid, sent_on, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    decode(lpad((0 + (_copy.number_1 - 1) * 12 + _seed.code_hash)::text, 6, '0'), 'hex'),
    _seed.last4,
    (_seed.bought_by || _copy.digits_0)::uuid,
    _seed.recipient_email,
    _seed.greeting,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_1, upper(_seed.valid::tstzrange) + _copy.span_1) END,
    _seed.sent_on::date + _copy.days_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019652a3-f900-72e8-9a8a-', 0, '7QX4', '01956099-150a-7e61-b659-', 'amara.okafor@example.com', 'Happy birthday -- treat yourself to a bowl.', '[2025-04-20T00:00:00Z,2029-01-01T00:00:00Z)', NULL, '2025-04-20T10:00:00Z', '2025-04-20T10:00:00Z'),
    (1, '019547eb-0721-7739-b43d-', 1, 'BB7Y', '0194bbdd-2561-7d3e-b719-', NULL, 'A short note, so that it is not forgotten.', '[2025-02-27T14:59:00Z,2025-02-27T16:59:00Z)', NULL, '2025-02-27T14:59:00Z', '2025-02-27T14:59:00Z'),
    (2, '0195e845-7162-722d-ad25-', 2, 'D31W', '01942b9b-8508-76a9-9968-', NULL, NULL, '[2025-03-30T18:17:00Z,2025-03-30T20:17:00Z)', '2025-03-31', '2025-03-30T18:17:00Z', '2025-03-30T18:17:00Z'),
    (3, '0196673f-3dc3-77e5-ab08-', 3, 'IDVY', '0195add8-790b-79dd-8f6d-', 'diego.vargas@example.com', 'As agreed by telephone.', '[2025-04-24T10:02:00Z,2025-04-24T12:02:00Z)', NULL, '2025-04-24T10:02:00Z', '2025-04-24T10:02:00Z'),
    (4, '01970397-59a4-7cbb-82d4-', 4, 'SCZL', NULL, NULL, 'To be discussed at the next meeting.', '[2025-05-24T18:39:00Z,2025-05-24T20:39:00Z)', '2025-05-26', '2025-05-24T18:39:00Z', '2025-05-24T18:39:00Z'),
    (5, '01979386-9445-7ae7-8785-', 5, '47OI', '01943210-0be0-7160-a165-', NULL, NULL, '[2025-06-21T17:26:00Z,2025-06-21T19:26:00Z)', '2025-06-22', '2025-06-21T17:26:00Z', '2025-06-21T17:26:00Z'),
    (6, '019826d4-3c26-7992-b103-', 6, 'DG93', NULL, 'greta.bauer@example.com', NULL, '[2025-07-20T07:55:00Z,2025-07-20T09:55:00Z)', '2025-07-22', '2025-07-20T07:55:00Z', '2025-07-20T07:55:00Z'),
    (7, '0198a87a-d907-7688-96d7-', 7, '9741', '0194bbdd-2561-7d3e-b719-', NULL, 'Please have a look before Friday.', '[2025-08-14T12:08:00Z,2025-08-14T14:08:00Z)', '2025-08-16', '2025-08-14T12:08:00Z', '2025-08-14T12:08:00Z'),
    (8, '01993a03-5148-719c-895d-', 8, 'RF86', '0194cb40-a906-768d-8eef-', 'nia.williams@example.com', 'Checked twice, and found in order.', '[2025-09-11T18:22:00Z,2025-09-11T20:22:00Z)', '2025-09-12', '2025-09-11T18:22:00Z', '2025-09-11T18:22:00Z'),
    (9, '0199d372-2fe9-768d-a5a8-', 9, '3NMQ', '0194bbdd-2561-7d3e-b719-', NULL, 'The second attempt worked.', '[2025-10-11T13:25:00Z,2025-10-11T15:25:00Z)', NULL, '2025-10-11T13:25:00Z', '2025-10-11T13:25:00Z'),
    (10, '019a5db9-f7aa-7a82-a3dc-', 10, 'NQ30', '0195add8-790b-79dd-8f6d-', 'zoe.papadopoulos@example.com', 'Please have a look before Friday.', '[2025-11-07T09:51:00Z,2025-11-07T11:51:00Z)', '2025-11-08', '2025-11-07T09:51:00Z', '2025-11-07T09:51:00Z'),
    (11, '019ae832-454b-74e2-91fd-', 11, '4PT4', '01943210-0be0-7160-a165-', 'arjun.singh@example.com', 'A short note, so that it is not forgotten.', '[2025-12-04T07:10:00Z,2025-12-04T09:10:00Z)', NULL, '2025-12-04T07:10:00Z', '2025-12-04T07:10:00Z')
) AS _seed (place, id, code_hash, last4, bought_by, recipient_email, greeting, valid, sent_on, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn gift_cards: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO gift_card_movements (id, gift_card_id, kind, order_group_id, currency, amount_minor, note, created_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.gift_card_id || _copy.digits_1)::uuid,
    _seed.kind,
    (_seed.order_group_id || _copy.digits_1)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.note,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019652a3-f900-746b-9ad0-', '019652a3-f900-72e8-9a8a-', 'issue', NULL, 15000, NULL, '2025-04-20T10:00:00Z'),
    (1, '01976e59-ac21-77c5-8fe8-', '019652a3-f900-72e8-9a8a-', 'redemption', '01976e58-c1c3-7c23-87b8-', -9900, NULL, '2025-06-14T12:11:00Z'),
    (2, '0195d68a-4222-71d7-9c3f-', '019547eb-0721-7739-b43d-', 'issue', '0196923a-f6e0-7591-9141-', 12500, NULL, '2025-03-27T07:39:00Z'),
    (3, '019614d5-d443-7eb5-89cd-', '0195e845-7162-722d-ad25-', 'return', '0196923a-f6e0-7591-9141-', 9900, 'Checked twice, and found in order.', '2025-04-08T09:58:00Z'),
    (4, '01965e98-94a4-7932-8f56-', '019652a3-f900-72e8-9a8a-', 'return', '0196923a-f6e0-7591-9141-', 990, 'Please have a look before Friday.', '2025-04-22T17:43:00Z'),
    (5, '0196a63f-2bc5-75bf-9cb7-', '019652a3-f900-72e8-9a8a-', 'return', '0196923a-f6e0-7591-9141-', 2490, 'As agreed by telephone.', '2025-05-06T15:38:00Z'),
    (6, '0196e256-c6e6-77ba-817e-', '019652a3-f900-72e8-9a8a-', 'redemption', '0196923a-f6e0-7591-9141-', -1, 'Nothing to add for now.', '2025-05-18T07:41:00Z'),
    (7, '019725d9-2fc7-78e7-a337-', '019652a3-f900-72e8-9a8a-', 'expiry', NULL, -1, NULL, '2025-05-31T10:18:00Z'),
    (8, '01976544-3ba8-79be-86ed-', '0195e845-7162-722d-ad25-', 'redemption', '0196923a-f6e0-7591-9141-', -1, 'Checked twice, and found in order.', '2025-06-12T17:51:00Z'),
    (9, '0197a704-3409-7fa9-bbee-', '01970397-59a4-7cbb-82d4-', 'issue', NULL, 9900, 'Nothing to add for now.', '2025-06-25T12:16:00Z'),
    (10, '0197ee1f-a22a-7fd6-9fca-', '01970397-59a4-7cbb-82d4-', 'redemption', '0196923a-f6e0-7591-9141-', -1, 'The second attempt worked.', '2025-07-09T07:39:00Z'),
    (11, '01982c08-53cb-7e19-bedf-', '0196673f-3dc3-77e5-ab08-', 'issue', NULL, 34900, 'As agreed by telephone.', '2025-07-21T08:10:00Z'),
    (12, '01987556-ce8c-7a17-bae3-', '0195e845-7162-722d-ad25-', 'expiry', '0196ecb6-b8c1-71ab-b3a3-', -1, 'Checked twice, and found in order.', '2025-08-04T13:48:00Z'),
    (13, '0198aebf-c46d-78ff-80e9-', '019652a3-f900-72e8-9a8a-', 'expiry', NULL, -1, 'The numbers were confirmed by both sides.', '2025-08-15T17:21:00Z'),
    (14, '0198ecb8-066e-74e2-b27d-', '019652a3-f900-72e8-9a8a-', 'expiry', NULL, -1, NULL, '2025-08-27T18:09:00Z'),
    (15, '01992d61-accf-7123-8781-', '01970397-59a4-7cbb-82d4-', 'return', '0196923a-f6e0-7591-9141-', 34900, 'Checked twice, and found in order.', '2025-09-09T07:30:00Z'),
    (16, '0199686c-1db0-7a61-aec9-', '019652a3-f900-72e8-9a8a-', 'return', '01976e58-c1c3-7c23-87b8-', 1250, 'Everything went as planned.', '2025-09-20T18:39:00Z'),
    (17, '0199bd78-4591-7b17-bcb3-', '019826d4-3c26-7992-b103-', 'issue', NULL, 4900, 'The second attempt worked.', '2025-10-07T07:00:00Z'),
    (18, '0199f7a7-e6d2-7464-afd1-', '0196673f-3dc3-77e5-ab08-', 'return', '0199195f-4ca7-7e2b-b923-', 34900, 'Please have a look before Friday.', '2025-10-18T14:10:00Z'),
    (19, '019a4080-4733-7689-ad0e-', '01993a03-5148-719c-895d-', 'issue', '0197bfc7-5084-7930-8554-', 2490, NULL, '2025-11-01T17:39:00Z'),
    (20, '019a7d43-1674-75b2-ab46-', '019652a3-f900-72e8-9a8a-', 'expiry', '01976e58-c1c3-7c23-87b8-', -1, 'Somebody will follow up next week.', '2025-11-13T12:49:00Z'),
    (21, '019ab9d0-cbf5-702e-b4a7-', '0198a87a-d907-7688-96d7-', 'return', '0199195f-4ca7-7e2b-b923-', 7900, 'Please have a look before Friday.', '2025-11-25T07:01:00Z'),
    (22, '019af340-2a76-7c04-9079-', '019652a3-f900-72e8-9a8a-', 'expiry', '0196923a-f6e0-7591-9141-', -1, NULL, '2025-12-06T10:41:00Z'),
    (23, '019b4679-6717-7d23-82e9-', '019ae832-454b-74e2-91fd-', 'issue', NULL, 12500, 'Somebody will follow up next week.', '2025-12-22T14:32:00Z')
) AS _seed (place, id, gift_card_id, kind, order_group_id, amount_minor, note, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn gift_card_movements: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO instructors (
    id, user_id, seller_id, name, introduction, languages, first_aid_until, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    (_seed.seller_id || _copy.digits_0)::uuid,
    _seed.name,
    _seed.introduction,
    _seed.languages::text[],
    _seed.first_aid_until::date + _copy.days_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e6e2-37e0-75cd-a31b-', '0194455b-5103-77b4-8f59-', '01944a81-ad00-76aa-94b7-', 'Ingrid', NULL, '{"de-AT","en"}', '2026-09-30', '2025-03-30T11:49:00Z', '2025-03-30T11:49:00Z'),
    (1, '0196208a-59a1-798f-8686-', '01946e8e-3105-7fa6-807c-', '01946967-d501-7fc2-9741-', 'Kwame', NULL, '{"en","fr"}', '2026-03-31', '2025-04-10T16:31:00Z', '2025-04-10T16:31:00Z'),
    (2, '01966c72-6b02-7c51-b99c-', NULL, '01944a81-ad00-76aa-94b7-', 'Livia', 'Teaches raku, with "a little smoke".', '{"it","en"}', NULL, '2025-04-25T10:16:00Z', '2025-04-25T10:16:00Z'),
    (3, '01969adf-cb43-78a6-9e22-', NULL, '01944a81-ad00-76aa-94b7-', 'Hana Novotná', NULL, '{"spring","priority"}', '2025-07-10', '2025-05-04T10:38:00Z', '2025-05-04T10:38:00Z'),
    (4, '0196e47d-eca4-795d-bc0d-', '01942675-2909-7c11-934d-', '01946967-d501-7fc2-9741-', 'Diego Vargas', NULL, '{}', '2025-06-23', '2025-05-18T17:43:00Z', '2025-05-18T17:43:00Z'),
    (5, '019711ff-1825-7b84-abae-', NULL, '01944a81-ad00-76aa-94b7-', 'Marta Kowalska', 'Please have a look before Friday.', '{}', NULL, '2025-05-27T13:47:00Z', '2025-05-27T13:47:00Z'),
    (6, '01974fbd-ac86-7f05-b447-', '01943210-0be0-7160-a165-', '01946967-d501-7fc2-9741-', 'Omar Farouk', 'Please have a look before Friday.', '{"spring","priority"}', '2025-07-31', '2025-06-08T13:32:00Z', '2025-06-08T13:32:00Z'),
    (7, '0197916f-e947-7342-ae37-', '01946e8e-3105-7fa6-807c-', '019527f3-2103-7402-a489-', 'Greta Bauer', 'Checked twice, and found in order.', '{}', '2025-08-04', '2025-06-21T07:42:00Z', '2025-06-21T07:42:00Z'),
    (8, '0197c17c-efc8-786e-91e7-', '01956099-150a-7e61-b659-', '01944a81-ad00-76aa-94b7-', 'Kenji Sato', 'Somebody will follow up next week.', '{}', '2025-09-01', '2025-06-30T15:38:00Z', '2025-06-30T15:38:00Z'),
    (9, '0197fd8d-37e9-7eb0-9170-', NULL, '01946967-d501-7fc2-9741-', 'Nia Williams', 'The numbers were confirmed by both sides.', '{}', '2025-08-26', '2025-07-12T07:33:00Z', '2025-07-12T07:33:00Z'),
    (10, '0198425b-f6ea-74cd-b363-', '0195add8-790b-79dd-8f6d-', '01944a81-ad00-76aa-94b7-', 'Pavel Ivanov', 'It took a little longer than expected.', '{}', '2025-08-12', '2025-07-25T16:13:00Z', '2025-07-25T16:13:00Z'),
    (11, '019883bb-cdeb-7865-98f7-', '0194bbdd-2561-7d3e-b719-', '01944a81-ad00-76aa-94b7-', 'Zoe Papadopoulos', NULL, '{"review","spring"}', '2025-08-27', '2025-08-07T08:53:00Z', '2025-08-07T08:53:00Z'),
    (12, '0198b26a-2ecc-79c6-9774-', '019561ee-92e2-7956-b49e-', '01944a81-ad00-76aa-94b7-', 'Arjun Singh', NULL, '{"priority","sample"}', '2025-09-03', '2025-08-16T10:26:00Z', '2025-08-16T10:26:00Z'),
    (13, '0198eca7-8bad-7be1-8510-', '01942b9b-8508-76a9-9968-', '0194d067-0502-734a-8cb2-', 'Maja Jensen', 'The second attempt worked.', '{"alpha","review"}', NULL, '2025-08-27T17:51:00Z', '2025-08-27T17:51:00Z'),
    (14, '01992eef-edee-77b4-aa4f-', '01942b9b-8508-76a9-9968-', '01946967-d501-7fc2-9741-', 'Baraka Otieno', 'The second attempt worked.', '{}', '2025-11-10', '2025-09-09T14:45:00Z', '2025-09-09T14:45:00Z'),
    (15, '019971db-46ef-7bb9-a8cc-', '01943210-0be0-7160-a165-', '0194d067-0502-734a-8cb2-', 'Camille Laurent', 'Nothing to add for now.', '{"alpha","review"}', '2025-11-09', '2025-09-22T14:37:00Z', '2025-09-22T14:37:00Z'),
    (16, '0199a097-6370-7c0a-b34f-', '019522cc-c507-7799-85ee-', '01944a81-ad00-76aa-94b7-', 'Siti Rahman', 'The numbers were confirmed by both sides.', '{}', '2025-11-03', '2025-10-01T16:25:00Z', '2025-10-01T16:25:00Z'),
    (17, '0199dd71-1611-7f43-b907-', '0194bbdd-2561-7d3e-b719-', '01946967-d501-7fc2-9741-', 'Emil Karlsson', NULL, '{}', '2025-11-30', '2025-10-13T12:00:00Z', '2025-10-13T12:00:00Z'),
    (18, '019a176f-4712-7cd1-9455-', '01942b9b-8508-76a9-9968-', '019527f3-2103-7402-a489-', 'Rosa Jiménez', 'Nothing to add for now.', '{}', '2025-12-23', '2025-10-24T18:16:00Z', '2025-10-24T18:16:00Z'),
    (19, '019a4f07-2673-7625-b514-', '01943210-0be0-7160-a165-', '019527f3-2103-7402-a489-', 'Daniyar Akhmetov', 'As agreed by telephone.', '{"alpha","review"}', '2025-12-05', '2025-11-04T13:21:00Z', '2025-11-04T13:21:00Z'),
    (20, '019a9b87-3214-7da0-9ff4-', '0194cb40-a906-768d-8eef-', '01944a81-ad00-76aa-94b7-', 'Tala Begay', 'It took a little longer than expected.', '{"priority","sample"}', '2026-01-21', '2025-11-19T09:52:00Z', '2025-11-19T09:52:00Z'),
    (21, '019ac9ba-e4b5-7ac6-ac2b-', NULL, '019aa0b4-e104-7935-a831-', 'Amara Okafor', NULL, '{}', '2026-01-20', '2025-11-28T09:11:00Z', '2025-11-28T09:11:00Z'),
    (22, '019b0916-6036-7325-a3f4-', '01942b9b-8508-76a9-9968-', '019aa0b4-e104-7935-a831-', 'Jonas Lindqvist', 'The numbers were confirmed by both sides.', '{}', '2026-01-08', '2025-12-10T16:27:00Z', '2025-12-10T16:27:00Z'),
    (23, '019b3c71-5937-77ec-9663-', '0194455b-5103-77b4-8f59-', '0194d067-0502-734a-8cb2-', 'Mei Tanaka', 'Everything went as planned.', '{"spring","priority"}', '2026-01-23', '2025-12-20T15:47:00Z', '2025-12-20T15:47:00Z')
) AS _seed (place, id, user_id, seller_id, name, introduction, languages, first_aid_until, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn instructors: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO kilns (id, seller_id, name, heating, litres, hottest, serial_number, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    _seed.name || '-' || _copy.number_1,
    _seed.heating,
    _seed.litres,
    _seed.hottest,
    _seed.serial_number || '-' || _copy.number_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195ec7d-c3e0-7d2b-bc88-', '01944a81-ad00-76aa-94b7-', 'Big Bertha', 'electric', 200.0, 1320, 'K-2019.7', '2025-03-31T13:57:00Z', '2025-03-31T13:57:00Z'),
    (1, '01962df3-93e1-7536-8852-', '01944a81-ad00-76aa-94b7-', 'Spark', 'gas', 60.5, 1280, NULL, '2025-04-13T07:01:00Z', '2025-04-13T07:01:00Z'),
    (2, '01965d5c-b942-7941-97f6-', '01944a81-ad00-76aa-94b7-', 'Open kiln', 'electric', 14.2, 1050, 'KIL-1003', '2025-04-22T11:58:00Z', '2025-04-22T11:58:00Z'),
    (3, '0196a150-a8a3-7dde-a77b-', '01944a81-ad00-76aa-94b7-', 'Maple kiln', 'electric', 567.0, 1258, NULL, '2025-05-05T16:39:00Z', '2025-05-05T16:39:00Z'),
    (4, '0196e4b8-84a4-764c-b075-', '0194d067-0502-734a-8cb2-', 'Central kiln', 'electric', 1605.0, 1044, 'KIL-1005', '2025-05-18T18:47:00Z', '2025-05-18T18:47:00Z'),
    (5, '01971750-7bc5-766b-ab07-', '01944a81-ad00-76aa-94b7-', 'Winter kiln', 'electric', 32.8, 826, 'KIL-1006', '2025-05-28T14:34:00Z', '2025-05-28T14:34:00Z'),
    (6, '01974a22-2086-73c7-b3ff-', '01944a81-ad00-76aa-94b7-', 'River kiln', 'electric', 39.5, 903, 'KIL-1007', '2025-06-07T11:24:00Z', '2025-06-07T11:24:00Z'),
    (7, '019791b1-d447-7cc0-9d08-', '01946967-d501-7fc2-9741-', 'Bright kiln', 'electric', 24.8, 897, NULL, '2025-06-21T08:54:00Z', '2025-06-21T08:54:00Z'),
    (8, '0197cac9-4ec8-7ec5-b0a3-', '019527f3-2103-7402-a489-', 'Garden kiln', 'electric', 35.5, 888, 'KIL-1009', '2025-07-02T10:58:00Z', '2025-07-02T10:58:00Z'),
    (9, '01980476-eec9-74e7-bfdb-', '01944a81-ad00-76aa-94b7-', 'Old kiln', 'electric', 22.2, 731, 'KIL-1010', '2025-07-13T15:46:00Z', '2025-07-13T15:46:00Z'),
    (10, '019837e6-0c0a-7ae5-931d-', '01946967-d501-7fc2-9741-', 'Blue kiln', 'electric', 40.8, 975, 'KIL-1011', '2025-07-23T15:28:00Z', '2025-07-23T15:28:00Z'),
    (11, '0198804f-a50b-7a28-b06b-', '01944a81-ad00-76aa-94b7-', 'Northern kiln', 'electric', 40.8, 1334, 'KIL-1012', '2025-08-06T16:56:00Z', '2025-08-06T16:56:00Z'),
    (12, '0198ae9e-ceec-7d70-b69b-', '01944a81-ad00-76aa-94b7-', 'Amber kiln', 'electric', 34.2, 1328, 'KIL-1013', '2025-08-15T16:45:00Z', '2025-08-15T16:45:00Z'),
    (13, '0198f6ab-f00d-71ea-8e7f-', '01944a81-ad00-76aa-94b7-', 'Quiet kiln', 'electric', 22.2, 1187, 'KIL-1014', '2025-08-29T16:32:00Z', '2025-08-29T16:32:00Z'),
    (14, '01992f57-624e-7861-9129-', '01944a81-ad00-76aa-94b7-', 'Harbour kiln', 'electric', 30.2, 910, 'KIL-1015', '2025-09-09T16:38:00Z', '2025-09-09T16:38:00Z'),
    (15, '01997075-4e4f-733f-808f-', '01944a81-ad00-76aa-94b7-', 'Silver kiln', 'electric', 30.2, 1348, NULL, '2025-09-22T08:06:00Z', '2025-09-22T08:06:00Z'),
    (16, '0199a3dc-2e30-7e47-95d8-', '01944a81-ad00-76aa-94b7-', 'Early kiln', 'electric', 15.5, 1417, 'KIL-1017', '2025-10-02T07:39:00Z', '2025-10-02T07:39:00Z'),
    (17, '0199d81a-3431-758f-9ff4-', '01944a81-ad00-76aa-94b7-', 'Linden kiln', 'electric', 35.5, 971, 'KIL-1018', '2025-10-12T11:07:00Z', '2025-10-12T11:07:00Z'),
    (18, '019a1c87-e772-7466-9cc3-', '01944a81-ad00-76aa-94b7-', 'Upper kiln', 'electric', 3215.0, 1055, 'KIL-1019', '2025-10-25T18:01:00Z', '2025-10-25T18:01:00Z'),
    (19, '019a597e-e613-7d8d-96fb-', '01944a81-ad00-76aa-94b7-', 'Copper kiln', 'electric', 15.5, 939, 'KIL-1020', '2025-11-06T14:08:00Z', '2025-11-06T14:08:00Z'),
    (20, '019a8d9b-f694-716f-8c92-', '01944a81-ad00-76aa-94b7-', 'Meadow kiln', 'electric', 37.0, 1297, 'KIL-1021', '2025-11-16T17:00:00Z', '2025-11-16T17:00:00Z'),
    (21, '019ac95d-8275-77ef-819e-', '0194d067-0502-734a-8cb2-', 'Little kiln', 'electric', 22.2, 1180, 'KIL-1022', '2025-11-28T07:29:00Z', '2025-11-28T07:29:00Z'),
    (22, '019b124a-f176-760d-bcef-', '0194d067-0502-734a-8cb2-', 'Autumn kiln', 'electric', 17.0, 1067, NULL, '2025-12-12T11:21:00Z', '2025-12-12T11:21:00Z'),
    (23, '019b4744-a657-7b3a-a662-', '01946967-d501-7fc2-9741-', 'Granite kiln', 'electric', 22.2, 1442, 'KIL-1024', '2025-12-22T18:14:00Z', '2025-12-22T18:14:00Z')
) AS _seed (place, id, seller_id, name, heating, litres, hottest, serial_number, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn kilns: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO firings (id, kiln_id, number, slot, programme, peak, litres, price_per_litre_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.kiln_id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_1, upper(_seed.slot::tstzrange) + _copy.span_1) END,
    _seed.programme,
    _seed.peak,
    _seed.litres,
    _seed.price_per_litre_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b40-b380-7e20-8f54-', '0195ec7d-c3e0-7d2b-bc88-', 'F-2025.31', '[2025-11-03T06:00:00Z,2025-11-05T06:00:00Z)', 'glaze', 1240, 180.0, 85, '2025-04-28T07:16:00Z', '2025-04-28T07:16:00Z'),
    (1, '0196bb08-3741-782c-abc6-', '0195ec7d-c3e0-7d2b-bc88-', 'F-2026.1', '[2026-01-12T06:00:00Z,2026-01-14T06:00:00Z)', 'bisque', 1000, 180.0, 60, '2025-05-10T16:30:00Z', '2025-05-10T16:30:00Z'),
    (2, '0196ee90-f702-7cc0-a3ce-', '0196a150-a8a3-7dde-a77b-', 'FIR-1003', '[2025-05-20T16:40:00Z,2025-05-20T18:40:00Z)', 'raku', 762, 35.5, 9900, '2025-05-20T16:40:00Z', '2025-05-20T16:40:00Z'),
    (3, '01971bdf-c7e3-7a9c-ae17-', '01971750-7bc5-766b-ab07-', 'FIR-1004', '[2025-05-29T11:49:00Z,2025-05-29T13:49:00Z)', 'lustre', 1408, 30.2, 12500, '2025-05-29T11:49:00Z', '2025-05-29T11:49:00Z'),
    (4, '019753d2-4a64-7f97-a8aa-', '0196a150-a8a3-7dde-a77b-', 'FIR-1005', '[2025-06-09T08:33:00Z,2025-06-09T10:33:00Z)', 'glaze', 1362, 36.8, 34900, '2025-06-09T08:33:00Z', '2025-06-09T08:33:00Z'),
    (5, '01979277-9545-756a-95ec-', '01965d5c-b942-7941-97f6-', 'FIR-1006', '[2025-06-21T12:30:00Z,2025-06-21T14:30:00Z)', 'lustre', 948, 4.8, 1900, '2025-06-21T12:30:00Z', '2025-06-21T12:30:00Z'),
    (6, '0197c232-3606-7649-ac6d-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1007', '[2025-06-30T18:56:00Z,2025-06-30T20:56:00Z)', 'glaze', 1203, 29.0, 1900, '2025-06-30T18:56:00Z', '2025-06-30T18:56:00Z'),
    (7, '0197f9b8-b047-7ed5-903a-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1008', '[2025-07-11T13:42:00Z,2025-07-11T15:42:00Z)', 'lustre', 746, 7.5, 1900, '2025-07-11T13:42:00Z', '2025-07-11T13:42:00Z'),
    (8, '019823c0-e1a8-71ed-8c9c-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1009', '[2025-07-19T17:35:00Z,2025-07-19T19:35:00Z)', 'lustre', 666, 36.8, 2490, '2025-07-19T17:35:00Z', '2025-07-19T17:35:00Z'),
    (9, '019860da-aa89-7d6e-bdd5-', '019837e6-0c0a-7ae5-931d-', 'FIR-1010', '[2025-07-31T14:20:00Z,2025-07-31T16:20:00Z)', 'glaze', 1126, 40.8, 34900, '2025-07-31T14:20:00Z', '2025-07-31T14:20:00Z'),
    (10, '019899c3-73ea-70d9-8f0b-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1011', '[2025-08-11T15:33:00Z,2025-08-11T17:33:00Z)', 'glaze', 1038, 26.2, 59000, '2025-08-11T15:33:00Z', '2025-08-11T15:33:00Z'),
    (11, '0198d1b0-782b-72a1-9879-', '01962df3-93e1-7536-8852-', 'FIR-1012', '[2025-08-22T12:11:00Z,2025-08-22T14:11:00Z)', 'raku', 1364, 25.0, 2490, '2025-08-22T12:11:00Z', '2025-08-22T12:11:00Z'),
    (12, '01990505-f2ec-746f-b700-', '019791b1-d447-7cc0-9d08-', 'FIR-1013', '[2025-09-01T11:25:00Z,2025-09-01T13:25:00Z)', 'bisque', 984, 3.5, 7900, '2025-09-01T11:25:00Z', '2025-09-01T11:25:00Z'),
    (13, '01993e01-0bcd-7a22-9197-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1014', '[2025-09-12T12:58:00Z,2025-09-12T14:58:00Z)', 'raku', 1127, 15.5, 1250, '2025-09-12T12:58:00Z', '2025-09-12T12:58:00Z'),
    (14, '019972af-adee-7bcb-9ae3-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1015', '[2025-09-22T18:29:00Z,2025-09-22T20:29:00Z)', 'bisque', 772, 21.0, 34900, '2025-09-22T18:29:00Z', '2025-09-22T18:29:00Z'),
    (15, '01999a28-5acf-7d7d-8225-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1016', '[2025-09-30T10:26:00Z,2025-09-30T12:26:00Z)', 'lustre', 766, 19.5, 990, '2025-09-30T10:26:00Z', '2025-09-30T10:26:00Z'),
    (16, '0199d920-0b70-7dc7-9ea4-', '0195ec7d-c3e0-7d2b-bc88-', 'FIR-1017', '[2025-10-12T15:53:00Z,2025-10-12T17:53:00Z)', 'bisque', 893, 21.0, 1900, '2025-10-12T15:53:00Z', '2025-10-12T15:53:00Z'),
    (17, '019a0b85-a7f1-7b93-b14f-', '01962df3-93e1-7536-8852-', 'FIR-1018', '[2025-10-22T10:45:00Z,2025-10-22T12:45:00Z)', 'lustre', 1082, 40.8, 7900, '2025-10-22T10:45:00Z', '2025-10-22T10:45:00Z'),
    (18, '019a40c4-f152-7861-8b96-', '01962df3-93e1-7536-8852-', 'FIR-1019', '[2025-11-01T18:54:00Z,2025-11-01T20:54:00Z)', 'glaze', 780, 38.2, 34900, '2025-11-01T18:54:00Z', '2025-11-01T18:54:00Z'),
    (19, '019a7275-4793-776f-8d29-', '01962df3-93e1-7536-8852-', 'FIR-1020', '[2025-11-11T10:28:00Z,2025-11-11T12:28:00Z)', 'glaze', 1186, 28.8, 1250, '2025-11-11T10:28:00Z', '2025-11-11T10:28:00Z'),
    (20, '019ab531-ef74-7009-8122-', '01965d5c-b942-7941-97f6-', 'FIR-1021', '[2025-11-24T09:29:00Z,2025-11-24T11:29:00Z)', 'glaze', 809, 10.2, 1250, '2025-11-24T09:29:00Z', '2025-11-24T09:29:00Z'),
    (21, '019aea59-6b15-7120-8f67-', '019837e6-0c0a-7ae5-931d-', 'FIR-1022', '[2025-12-04T17:12:00Z,2025-12-04T19:12:00Z)', 'glaze', 871, 26.2, 990, '2025-12-04T17:12:00Z', '2025-12-04T17:12:00Z'),
    (22, '019b1cc4-85d6-7af2-b7b6-', '01997075-4e4f-733f-808f-', 'FIR-1023', '[2025-12-14T12:10:00Z,2025-12-14T14:10:00Z)', 'raku', 806, 29.0, 9900, '2025-12-14T12:10:00Z', '2025-12-14T12:10:00Z'),
    (23, '019b46e8-2e77-72ab-96ba-', '01962df3-93e1-7536-8852-', 'FIR-1024', '[2025-12-22T16:33:00Z,2025-12-22T18:33:00Z)', 'raku', 814, 38.2, 59000, '2025-12-22T16:33:00Z', '2025-12-22T16:33:00Z')
) AS _seed (place, id, kiln_id, number, slot, programme, peak, litres, price_per_litre_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn firings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO firing_pieces (
    id, firing_id, maker_id, what, litres, unit_price_minor, currency, remark, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.firing_id || _copy.digits_1)::uuid,
    (_seed.maker_id || _copy.digits_0)::uuid,
    _seed.what,
    _seed.litres,
    _seed.unit_price_minor,
    'EUR',
    _seed.remark,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019712bb-b160-7aa9-aeaf-', '01967b40-b380-7e20-8f54-', '01975e6e-a90d-79cb-950e-', 'Two vases', 24.5, 85, NULL, '2025-05-27T17:13:00Z', '2025-05-27T17:13:00Z'),
    (1, '01974605-4541-7d3d-8a73-', '01967b40-b380-7e20-8f54-', '01956099-150a-7e61-b659-', 'A tagine', 11.0, 85, 'The lid stuck.', '2025-06-06T16:14:00Z', '2025-06-06T16:14:00Z'),
    (2, '019773b8-cb62-74b7-8c07-', '0196bb08-3741-782c-abc6-', '01975e6e-a90d-79cb-950e-', 'Twelve tiles', 9.0, 60, NULL, '2025-06-15T13:13:00Z', '2025-06-15T13:13:00Z'),
    (3, '0197a22a-bf83-7e78-9989-', '0196bb08-3741-782c-abc6-', '01946441-7904-7f68-a2e5-', 'What 4', 5.0, 59000, 'As agreed by telephone.', '2025-06-24T13:40:00Z', '2025-06-24T13:40:00Z'),
    (4, '0197db2f-ea84-7b33-b39b-', '01967b40-b380-7e20-8f54-', '01943210-0be0-7160-a165-', 'What 5', 25.0, 4900, 'The second attempt worked.', '2025-07-05T15:24:00Z', '2025-07-05T15:24:00Z'),
    (5, '019807e7-ab85-74ea-b7d3-', '01979277-9545-756a-95ec-', '0194bbdd-2561-7d3e-b719-', 'What 6', 0.1, 12500, 'Checked twice, and found in order.', '2025-07-14T07:48:00Z', '2025-07-14T07:48:00Z'),
    (6, '01983d2c-7326-72a3-999c-', '01967b40-b380-7e20-8f54-', '01946441-7904-7f68-a2e5-', 'What 7', 29.0, 59000, 'Please have a look before Friday.', '2025-07-24T16:03:00Z', '2025-07-24T16:03:00Z'),
    (7, '01985ac7-2f67-7a40-baa6-', '019753d2-4a64-7f97-a8aa-', '0194bbdd-2561-7d3e-b719-', 'What 8', 6.2, 59000, 'To be discussed at the next meeting.', '2025-07-30T10:01:00Z', '2025-07-30T10:01:00Z'),
    (8, '01988df7-20c8-72a3-b04c-', '0196bb08-3741-782c-abc6-', '0195add8-790b-79dd-8f6d-', 'What 9', 9.0, 12500, 'To be discussed at the next meeting.', '2025-08-09T08:34:00Z', '2025-08-09T08:34:00Z'),
    (9, '0198be80-aa49-7f49-bd5b-', '01967b40-b380-7e20-8f54-', '01943210-0be0-7160-a165-', 'What 10', 24.8, 7900, NULL, '2025-08-18T18:46:00Z', '2025-08-18T18:46:00Z'),
    (10, '0198eae6-058a-7bb3-bfa1-', '01979277-9545-756a-95ec-', '0194bbdd-2561-7d3e-b719-', 'What 11', 0.1, 34900, 'Checked twice, and found in order.', '2025-08-27T09:40:00Z', '2025-08-27T09:40:00Z'),
    (11, '01992542-832b-72de-bf4b-', '019823c0-e1a8-71ed-8c9c-', '01943210-0be0-7160-a165-', 'What 12', 9.0, 7900, 'Somebody will follow up next week.', '2025-09-07T17:39:00Z', '2025-09-07T17:39:00Z'),
    (12, '01995835-1d6c-7936-833b-', '01967b40-b380-7e20-8f54-', '01943210-0be0-7160-a165-', 'What 13', 40.8, 34900, NULL, '2025-09-17T15:05:00Z', '2025-09-17T15:05:00Z'),
    (13, '01998675-a14d-7cae-a08d-', '01971bdf-c7e3-7a9c-ae17-', '0194455b-5103-77b4-8f59-', 'What 14', 25.0, 4900, 'As agreed by telephone.', '2025-09-26T14:38:00Z', '2025-09-26T14:38:00Z'),
    (14, '0199b3b8-8b4e-79ad-8572-', '0198d1b0-782b-72a1-9879-', '01942b9b-8508-76a9-9968-', 'What 15', 9.0, 4900, 'The second attempt worked.', '2025-10-05T09:34:00Z', '2025-10-05T09:34:00Z'),
    (15, '0199d3fe-434f-7d23-9844-', '01967b40-b380-7e20-8f54-', '0194455b-5103-77b4-8f59-', 'What 16', 1.0, 1250, 'Please have a look before Friday.', '2025-10-11T15:58:00Z', '2025-10-11T15:58:00Z'),
    (16, '019a0d15-bdd0-78f6-b0e4-', '019753d2-4a64-7f97-a8aa-', '01942675-2909-7c11-934d-', 'What 17', 17.0, 2490, 'A short note, so that it is not forgotten.', '2025-10-22T18:02:00Z', '2025-10-22T18:02:00Z'),
    (17, '019a34be-f091-7ae4-97b5-', '01967b40-b380-7e20-8f54-', '0194455b-5103-77b4-8f59-', 'What 18', 0.1, 34900, 'See the earlier message for details.', '2025-10-30T10:52:00Z', '2025-10-30T10:52:00Z'),
    (18, '019a5ea5-4212-73bd-913d-', '01967b40-b380-7e20-8f54-', '0194455b-5103-77b4-8f59-', 'What 19', 2.2, 4900, NULL, '2025-11-07T14:08:00Z', '2025-11-07T14:08:00Z'),
    (19, '019a9292-b713-7dc2-b689-', '0196ee90-f702-7cc0-a3ce-', '01946441-7904-7f68-a2e5-', 'What 20', 33.0, 59000, 'A short note, so that it is not forgotten.', '2025-11-17T16:08:00Z', '2025-11-17T16:08:00Z'),
    (20, '019acaa5-44b4-7834-bfba-', '01967b40-b380-7e20-8f54-', '019561ee-92e2-7956-b49e-', 'What 21', 1.0, 59000, 'Everything went as planned.', '2025-11-28T13:27:00Z', '2025-11-28T13:27:00Z'),
    (21, '019ae986-d8d5-7050-85af-', '0196bb08-3741-782c-abc6-', '01943210-0be0-7160-a165-', 'What 22', 11.5, 9900, NULL, '2025-12-04T13:22:00Z', '2025-12-04T13:22:00Z'),
    (22, '019b27bd-5c56-75ad-9da3-', '019899c3-73ea-70d9-8f0b-', '019522cc-c507-7799-85ee-', 'What 23', 9.0, 7900, 'A short note, so that it is not forgotten.', '2025-12-16T15:18:00Z', '2025-12-16T15:18:00Z'),
    (23, '019b4b38-4eb7-7786-9fca-', '01993e01-0bcd-7a22-9197-', '01975e6e-a90d-79cb-950e-', 'What 24', 0.1, 34900, 'The numbers were confirmed by both sides.', '2025-12-23T12:39:00Z', '2025-12-23T12:39:00Z')
) AS _seed (place, id, firing_id, maker_id, what, litres, unit_price_minor, remark, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn firing_pieces: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO kiln_readings (read_at, id, firing_id, celsius)
SELECT
    _seed.read_at::timestamptz + _copy.span_2,
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.firing_id || _copy.digits_1)::uuid,
    _seed.celsius
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-30T12:10:00Z', '01972119-5dc0-72a8-a337-', '01967b40-b380-7e20-8f54-', 27.5),
    (1, '2025-06-05T14:48:00Z', '01974090-2d01-7e0b-981f-', '0196ee90-f702-7cc0-a3ce-', 32.8),
    (2, '2025-06-14T10:50:00Z', '01976e0f-83c2-7c7e-bae9-', '01967b40-b380-7e20-8f54-', 20.8),
    (3, '2025-06-23T16:04:00Z', '01979d88-3983-7313-a123-', '01979277-9545-756a-95ec-', 2.2),
    (4, '2025-07-04T12:10:00Z', '0197d557-f1c4-7012-9065-', '01967b40-b380-7e20-8f54-', 10.2),
    (5, '2025-07-13T17:07:00Z', '019804c1-1725-7b88-9d26-', '0196bb08-3741-782c-abc6-', 40.8),
    (6, '2025-07-23T10:28:00Z', '019836d3-6386-7e6c-99c1-', '0196bb08-3741-782c-abc6-', 35.5),
    (7, '2025-08-02T18:59:00Z', '01986c26-d127-7104-a7e4-', '0196ee90-f702-7cc0-a3ce-', 4.8),
    (8, '2025-08-08T17:31:00Z', '01988abc-6828-7b72-8c7d-', '01967b40-b380-7e20-8f54-', 30.2),
    (9, '2025-08-17T14:50:00Z', '0198b882-3dc9-7afc-829f-', '01967b40-b380-7e20-8f54-', 33.0),
    (10, '2025-08-27T09:01:00Z', '0198eac2-50ea-7f7a-b6b6-', '019823c0-e1a8-71ed-8c9c-', 28.8),
    (11, '2025-09-07T18:39:00Z', '01992579-71ab-7bef-aa71-', '019753d2-4a64-7f97-a8aa-', 17.0),
    (12, '2025-09-17T17:18:00Z', '019958ae-e14c-7f41-99f1-', '0196bb08-3741-782c-abc6-', 5.0),
    (13, '2025-09-26T15:21:00Z', '0199869c-ff6d-79b7-94d5-', '0196ee90-f702-7cc0-a3ce-', 29.0),
    (14, '2025-10-05T11:32:00Z', '0199b424-938e-7189-afa0-', '0197f9b8-b047-7ed5-903a-', 27.5),
    (15, '2025-10-14T08:22:00Z', '0199e1cf-dc4f-77e8-9b0e-', '01967b40-b380-7e20-8f54-', 26.2),
    (16, '2025-10-21T15:27:00Z', '019a0761-79b0-7c04-bee3-', '01967b40-b380-7e20-8f54-', 36.8),
    (17, '2025-11-01T07:09:00Z', '019a3e3f-7ef1-7053-a9f1-', '01967b40-b380-7e20-8f54-', 12.8),
    (18, '2025-11-10T15:40:00Z', '019a6e6c-9092-7f0b-9018-', '0198d1b0-782b-72a1-9879-', 3.5),
    (19, '2025-11-18T10:04:00Z', '019a966b-d293-7261-a02e-', '01999a28-5acf-7d7d-8225-', 24.8),
    (20, '2025-11-25T14:35:00Z', '019abb70-7234-77d4-b73b-', '019860da-aa89-7d6e-bdd5-', 16.8),
    (21, '2025-12-06T12:15:00Z', '019af396-39b5-760c-af33-', '01979277-9545-756a-95ec-', 16.8),
    (22, '2025-12-15T11:50:00Z', '019b21d8-9256-7a49-acb2-', '019753d2-4a64-7f97-a8aa-', 17.0),
    (23, '2025-12-23T07:29:00Z', '019b4a1c-7e77-7e84-8e95-', '01971bdf-c7e3-7a9c-ae17-', 3.5)
) AS _seed (place, read_at, id, firing_id, celsius)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (read_at, id) DO NOTHING
$rows$) \gset
\warn kiln_readings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO quotes (id, number, request_id, seller_id, tax_rate, ready_on, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.request_id || _copy.digits_1)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    _seed.tax_rate,
    _seed.ready_on::date + _copy.days_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019ab517-6280-7831-8f1f-', 'Q-1', '019aa26c-5500-7a5f-9ea6-', '01944a81-ad00-76aa-94b7-', 2000, NULL, '2025-11-24T09:00:00Z', '2025-11-24T09:00:00Z'),
    (1, '0196afea-c1c1-785f-b2a9-', 'QUO-1002', '019b4211-7901-709c-8271-', '0194d067-0502-734a-8cb2-', 2000, '2025-05-08', '2025-05-08T12:42:00Z', '2025-05-08T12:42:00Z'),
    (2, '0196ed95-31e2-757a-9a1b-', 'QUO-1003', '01966d64-1e02-7cee-a3d0-', '01944a81-ad00-76aa-94b7-', 2000, '2025-05-21', '2025-05-20T12:05:00Z', '2025-05-20T12:05:00Z'),
    (3, '01972750-8d83-7111-b3ef-', 'QUO-1004', '0196a6c5-c0e3-7a3d-a9cc-', '01944a81-ad00-76aa-94b7-', 2000, '2025-06-02', '2025-05-31T17:08:00Z', '2025-05-31T17:08:00Z'),
    (4, '019754bb-c004-7c8f-9da5-', 'QUO-1005', '0196d403-2ca4-7b7b-938d-', '01944a81-ad00-76aa-94b7-', 2000, '2025-06-09', '2025-06-09T12:48:00Z', '2025-06-09T12:48:00Z'),
    (5, '01978221-7445-7f14-9c20-', 'QUO-1006', '019710d7-6105-7ee9-a53a-', '01944a81-ad00-76aa-94b7-', 2000, '2025-06-20', '2025-06-18T08:22:00Z', '2025-06-18T08:22:00Z'),
    (6, '0197c10f-fd26-78c5-90b5-', 'QUO-1007', '01974976-0206-7b87-b9a0-', '01944a81-ad00-76aa-94b7-', 1000, '2025-06-30', '2025-06-30T13:39:00Z', '2025-06-30T13:39:00Z'),
    (7, '0197f3d9-6487-7227-a763-', 'QUO-1008', '01978907-81a7-72ec-abc3-', '01944a81-ad00-76aa-94b7-', 0, '2025-07-11', '2025-07-10T10:20:00Z', '2025-07-10T10:20:00Z'),
    (8, '0198383e-da68-7acc-bae2-', 'QUO-1009', '0197c511-6128-7de0-b90f-', '01944a81-ad00-76aa-94b7-', 2000, NULL, '2025-07-23T17:05:00Z', '2025-07-23T17:05:00Z'),
    (9, '01986502-8249-7a92-bd8c-', 'QUO-1010', '0197feca-e809-73a7-ac69-', '01946967-d501-7fc2-9741-', 2000, '2025-08-02', '2025-08-01T09:42:00Z', '2025-08-01T09:42:00Z'),
    (10, '019899b4-cdea-7213-b211-', 'QUO-1011', '019837f7-712a-7447-bcef-', '01944a81-ad00-76aa-94b7-', 2000, '2025-08-13', '2025-08-11T15:17:00Z', '2025-08-11T15:17:00Z'),
    (11, '0198cce5-a9ab-7028-a71c-', 'QUO-1012', '0198809e-614b-79d1-a8e8-', '01944a81-ad00-76aa-94b7-', 2000, NULL, '2025-08-21T13:51:00Z', '2025-08-21T13:51:00Z'),
    (12, '0198ff57-2d0c-757d-89a4-', 'QUO-1013', '0198b6fe-0ecc-78f7-9959-', '01944a81-ad00-76aa-94b7-', 2000, '2025-08-31', '2025-08-31T08:56:00Z', '2025-08-31T08:56:00Z'),
    (13, '01993ec2-38ed-70f3-8400-', 'QUO-1014', '0198f5e8-ee2d-7964-b88e-', '0194d067-0502-734a-8cb2-', 2000, '2025-09-13', '2025-09-12T16:29:00Z', '2025-09-12T16:29:00Z'),
    (14, '01996800-156e-78b0-b1cb-', 'QUO-1015', '01992a34-afce-7a2f-ba4e-', '0194d067-0502-734a-8cb2-', 0, '2025-09-21', '2025-09-20T16:41:00Z', '2025-09-20T16:41:00Z'),
    (15, '0199a556-4b0f-7873-9f67-', 'QUO-1016', '01996bde-af2f-77c5-ab03-', '01944a81-ad00-76aa-94b7-', 2000, '2025-10-02', '2025-10-02T14:32:00Z', '2025-10-02T14:32:00Z'),
    (16, '0199dc63-ebd0-7a23-b52a-', 'QUO-1017', '0199a629-c7b0-7143-bf1b-', '01944a81-ad00-76aa-94b7-', 0, '2025-10-13', '2025-10-13T07:06:00Z', '2025-10-13T07:06:00Z'),
    (17, '019a10ff-5411-7a84-83ce-', 'QUO-1018', '0199e36a-0451-7c57-8dde-', '01944a81-ad00-76aa-94b7-', 2000, NULL, '2025-10-23T12:16:00Z', '2025-10-23T12:16:00Z'),
    (18, '019a4372-ac32-7277-bd5c-', 'QUO-1019', '019a157a-7bf2-7496-9763-', '01944a81-ad00-76aa-94b7-', 2000, '2025-11-03', '2025-11-02T07:23:00Z', '2025-11-02T07:23:00Z'),
    (19, '019a78a2-6533-71f8-8571-', 'QUO-1020', '019a5809-5d13-7c0c-be01-', '01944a81-ad00-76aa-94b7-', 2000, NULL, '2025-11-12T15:15:00Z', '2025-11-12T15:15:00Z'),
    (20, '019ab563-5fb4-7441-882b-', 'QUO-1021', '019a91bb-90f4-7410-8bcb-', '01944a81-ad00-76aa-94b7-', 2000, '2025-11-25', '2025-11-24T10:23:00Z', '2025-11-24T10:23:00Z'),
    (21, '019ae05c-59b5-7550-a058-', 'QUO-1022', '019ad612-60d5-72b2-b7b1-', '01946967-d501-7fc2-9741-', 2000, '2025-12-02', '2025-12-02T18:39:00Z', '2025-12-02T18:39:00Z'),
    (22, '019b20fc-d856-7f2c-87b6-', 'QUO-1023', '019b138d-3576-7b81-ae35-', '0194d067-0502-734a-8cb2-', 1000, '2025-12-16', '2025-12-15T07:50:00Z', '2025-12-15T07:50:00Z'),
    (23, '019b44de-54b7-71bc-b7a4-', 'QUO-1024', '019b3b2b-6bb7-7d23-a01b-', '01944a81-ad00-76aa-94b7-', 2000, '2025-12-23', '2025-12-22T07:03:00Z', '2025-12-22T07:03:00Z')
) AS _seed (place, id, number, request_id, seller_id, tax_rate, ready_on, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn quotes: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO quote_instalments (quote_id, "position", due, share, order_id, created_at, updated_at)
SELECT
    (_seed.quote_id || _copy.digits_1)::uuid,
    _seed."position",
    _seed.due,
    _seed.share,
    (_seed.order_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019ab517-6280-7831-8f1f-', 1, 'on acceptance', 3333, NULL, '2025-05-29T09:29:00Z', '2025-05-29T09:29:00Z'),
    (1, '019ab517-6280-7831-8f1f-', 2, 'on delivery', 6667, NULL, '2025-06-06T15:42:00Z', '2025-06-06T15:42:00Z'),
    (2, '0196afea-c1c1-785f-b2a9-', 3, 'on delivery', 1900, '0196ecb6-b8c2-786e-a0fa-', '2025-06-17T08:17:00Z', '2025-06-17T08:17:00Z'),
    (3, '0196afea-c1c1-785f-b2a9-', 4, 'on acceptance', 8100, '01976e58-c1c4-789b-8162-', '2025-06-23T15:45:00Z', '2025-06-23T15:45:00Z'),
    (4, '01972750-8d83-7111-b3ef-', 5, 'on delivery', 1900, '0196ecb6-b8c2-786e-a0fa-', '2025-07-05T17:59:00Z', '2025-07-05T17:59:00Z'),
    (5, '01972750-8d83-7111-b3ef-', 6, 'when begun', 8100, NULL, '2025-07-12T13:11:00Z', '2025-07-12T13:11:00Z'),
    (6, '0196ed95-31e2-757a-9a1b-', 7, 'on delivery', 1900, '0196923a-f6e0-7da7-b2fc-', '2025-07-21T09:53:00Z', '2025-07-21T09:53:00Z'),
    (7, '0196ed95-31e2-757a-9a1b-', 8, 'on acceptance', 8100, '01976e58-c1c4-789b-8162-', '2025-07-30T08:54:00Z', '2025-07-30T08:54:00Z'),
    (8, '019754bb-c004-7c8f-9da5-', 9, 'on acceptance', 2500, '0196ecb6-b8c2-786e-a0fa-', '2025-08-11T10:35:00Z', '2025-08-11T10:35:00Z'),
    (9, '019754bb-c004-7c8f-9da5-', 10, 'when begun', 7500, '0196ecb6-b8c2-786e-a0fa-', '2025-08-20T15:18:00Z', '2025-08-20T15:18:00Z'),
    (10, '0198383e-da68-7acc-bae2-', 11, 'on acceptance', 500, NULL, '2025-08-29T11:03:00Z', '2025-08-29T11:03:00Z'),
    (11, '0198383e-da68-7acc-bae2-', 12, 'when begun', 9500, NULL, '2025-09-05T17:28:00Z', '2025-09-05T17:28:00Z'),
    (12, '01986502-8249-7a92-bd8c-', 13, 'when begun', 2500, '0196923a-f6e1-7ffb-ae6f-', '2025-09-16T09:32:00Z', '2025-09-16T09:32:00Z'),
    (13, '01986502-8249-7a92-bd8c-', 14, 'on delivery', 7500, '0197bfc7-5085-77b8-9045-', '2025-09-23T18:10:00Z', '2025-09-23T18:10:00Z'),
    (14, '01978221-7445-7f14-9c20-', 15, 'on acceptance', 500, '0196923a-f6e0-7da7-b2fc-', '2025-10-04T14:55:00Z', '2025-10-04T14:55:00Z'),
    (15, '01978221-7445-7f14-9c20-', 16, 'on delivery', 9500, '0196923a-f6e1-7ffb-ae6f-', '2025-10-13T08:34:00Z', '2025-10-13T08:34:00Z'),
    (16, '0197c10f-fd26-78c5-90b5-', 17, 'on acceptance', 500, '0196923a-f6e0-7da7-b2fc-', '2025-10-22T12:23:00Z', '2025-10-22T12:23:00Z'),
    (17, '0197c10f-fd26-78c5-90b5-', 18, 'when begun', 9500, NULL, '2025-10-31T16:57:00Z', '2025-10-31T16:57:00Z'),
    (18, '0197f3d9-6487-7227-a763-', 19, 'on acceptance', 1900, '0199195f-4ca9-7e2b-a6f3-', '2025-11-09T18:23:00Z', '2025-11-09T18:23:00Z'),
    (19, '0197f3d9-6487-7227-a763-', 20, 'when begun', 8100, '0196923a-f6e0-7da7-b2fc-', '2025-11-19T07:03:00Z', '2025-11-19T07:03:00Z'),
    (20, '019899b4-cdea-7213-b211-', 21, 'on delivery', 1900, '0196923a-f6e0-7da7-b2fc-', '2025-11-26T07:52:00Z', '2025-11-26T07:52:00Z'),
    (21, '019899b4-cdea-7213-b211-', 22, 'when begun', 8100, '0196923a-f6e0-7da7-b2fc-', '2025-12-06T18:14:00Z', '2025-12-06T18:14:00Z'),
    (22, '0198cce5-a9ab-7028-a71c-', 23, 'on delivery', 3144, '0197bfc7-5085-77b8-9045-', '2025-12-16T16:49:00Z', '2025-12-16T16:49:00Z'),
    (23, '0198cce5-a9ab-7028-a71c-', 24, 'on acceptance', 6856, '0199d4d7-3e2a-79d4-9871-', '2025-12-23T13:30:00Z', '2025-12-23T13:30:00Z')
) AS _seed (place, quote_id, "position", due, share, order_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (quote_id, "position") DO NOTHING
$rows$) \gset
\warn quote_instalments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO quote_lines (quote_id, "position", text, quantity, unit_price_minor, discount, created_at, updated_at)
SELECT
    (_seed.quote_id || _copy.digits_1)::uuid,
    _seed."position",
    _seed.text,
    _seed.quantity,
    _seed.unit_price_minor,
    _seed.discount,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019ab517-6280-7831-8f1f-', 1, 'Plate, 24 cm, moss green', 8.00, 3900, 0, '2025-05-29T13:31:00Z', '2025-05-29T13:31:00Z'),
    (1, '019ab517-6280-7831-8f1f-', 2, 'A test plate, yours to keep', 1.00, 3900, 4500, '2025-06-07T13:59:00Z', '2025-06-07T13:59:00Z'),
    (2, '0196ed95-31e2-757a-9a1b-', 3, 'The numbers were confirmed by both sides.', 1.00, 12500, 0, '2025-06-17T08:41:00Z', '2025-06-17T08:41:00Z'),
    (3, '0196afea-c1c1-785f-b2a9-', 4, 'Checked twice, and found in order.', 1.00, 4900, 0, '2025-06-26T14:57:00Z', '2025-06-26T14:57:00Z'),
    (4, '0196afea-c1c1-785f-b2a9-', 5, 'It took a little longer than expected.', 1.00, 9900, 0, '2025-07-04T09:34:00Z', '2025-07-04T09:34:00Z'),
    (5, '0196afea-c1c1-785f-b2a9-', 6, 'See the earlier message for details.', 1.00, 9900, 0, '2025-07-13T14:57:00Z', '2025-07-13T14:57:00Z'),
    (6, '01972750-8d83-7111-b3ef-', 7, 'See the earlier message for details.', 1.00, 4900, 0, '2025-07-22T11:32:00Z', '2025-07-22T11:32:00Z'),
    (7, '0197c10f-fd26-78c5-90b5-', 8, 'Nothing to add for now.', 1.00, 9900, 0, '2025-08-01T15:07:00Z', '2025-08-01T15:07:00Z'),
    (8, '0197f3d9-6487-7227-a763-', 9, 'A short note, so that it is not forgotten.', 1.00, 59000, 0, '2025-08-10T08:01:00Z', '2025-08-10T08:01:00Z'),
    (9, '0196ed95-31e2-757a-9a1b-', 10, 'Nothing to add for now.', 35.50, 4900, 1000, '2025-08-19T10:18:00Z', '2025-08-19T10:18:00Z'),
    (10, '0197c10f-fd26-78c5-90b5-', 11, 'To be discussed at the next meeting.', 1.00, 1250, 0, '2025-08-29T12:12:00Z', '2025-08-29T12:12:00Z'),
    (11, '0196ed95-31e2-757a-9a1b-', 12, 'As agreed by telephone.', 1.00, 1250, 1000, '2025-09-05T17:31:00Z', '2025-09-05T17:31:00Z'),
    (12, '0196afea-c1c1-785f-b2a9-', 13, 'Please have a look before Friday.', 1.00, 990, 0, '2025-09-16T07:36:00Z', '2025-09-16T07:36:00Z'),
    (13, '019754bb-c004-7c8f-9da5-', 14, 'The numbers were confirmed by both sides.', 1.00, 2490, 0, '2025-09-24T14:46:00Z', '2025-09-24T14:46:00Z'),
    (14, '01993ec2-38ed-70f3-8400-', 15, 'Somebody will follow up next week.', 14.25, 59000, 0, '2025-10-01T16:52:00Z', '2025-10-01T16:52:00Z'),
    (15, '0198383e-da68-7acc-bae2-', 16, 'It took a little longer than expected.', 1.00, 2490, 1900, '2025-10-14T08:06:00Z', '2025-10-14T08:06:00Z'),
    (16, '01986502-8249-7a92-bd8c-', 17, 'As agreed by telephone.', 1.00, 9900, 1900, '2025-10-20T14:42:00Z', '2025-10-20T14:42:00Z'),
    (17, '01996800-156e-78b0-b1cb-', 18, 'Somebody will follow up next week.', 1.00, 990, 0, '2025-10-30T12:36:00Z', '2025-10-30T12:36:00Z'),
    (18, '0196afea-c1c1-785f-b2a9-', 19, 'As agreed by telephone.', 6.25, 1250, 1900, '2025-11-07T10:30:00Z', '2025-11-07T10:30:00Z'),
    (19, '0196afea-c1c1-785f-b2a9-', 20, 'See the earlier message for details.', 1.00, 7900, 0, '2025-11-16T14:01:00Z', '2025-11-16T14:01:00Z'),
    (20, '019a78a2-6533-71f8-8571-', 21, 'The numbers were confirmed by both sides.', 1.00, 2490, 2500, '2025-11-26T10:03:00Z', '2025-11-26T10:03:00Z'),
    (21, '019754bb-c004-7c8f-9da5-', 22, 'Nothing to add for now.', 1.00, 990, 500, '2025-12-08T18:03:00Z', '2025-12-08T18:03:00Z'),
    (22, '019a10ff-5411-7a84-83ce-', 23, 'Nothing to add for now.', 33.00, 59000, 0, '2025-12-14T18:13:00Z', '2025-12-14T18:13:00Z'),
    (23, '019b44de-54b7-71bc-b7a4-', 24, 'Somebody will follow up next week.', 1.00, 1250, 1000, '2025-12-23T16:23:00Z', '2025-12-23T16:23:00Z')
) AS _seed (place, quote_id, "position", text, quantity, unit_price_minor, discount, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (quote_id, "position") DO NOTHING
$rows$) \gset
\warn quote_lines: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO seller_documents (id, seller_id, kind, file, digest, valid, reviewed_by, remark, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    _seed.kind,
    _seed.file,
    _seed.digest::bytea,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_0, upper(_seed.valid::tstzrange) + _copy.span_0) END,
    (_seed.reviewed_by || _copy.digits_0)::uuid,
    _seed.remark,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944aef-8a00-70e0-bbfe-', '01944a81-ad00-76aa-94b7-', 'insurance', 'sellers/studio-terra/liability-2025.pdf', '\x51ab', '[2024-12-31T23:00:00Z,2026-12-31T23:00:00Z)', '01942b9b-8508-76a9-9968-', NULL, '2025-01-09T12:00:00Z', '2025-01-09T12:00:00Z'),
    (1, '019aa122-be01-714e-bcda-', '019aa0b4-e104-7935-a831-', 'food hygiene', 'sellers/tanaka-kitchen/hygiene.jpg', '\x77c0', '[2025-05-31T22:00:00Z,)', NULL, NULL, '2025-11-20T12:00:00Z', '2025-11-20T12:00:00Z'),
    (2, '019663ca-d782-7034-9160-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'maple-seller-document.pdf', '\x885e6f73a98f73988137bd4fc76b04d864974e6d6eeda5d46d046fb01ed88460', '[2025-04-23T17:56:00Z,2025-04-23T19:56:00Z)', '0194cb40-a906-768d-8eef-', 'To be discussed at the next meeting.', '2025-04-23T17:56:00Z', '2025-04-23T17:56:00Z'),
    (3, '01969547-e8c3-71b1-82c8-', '01944a81-ad00-76aa-94b7-', 'insurance', 'central-seller-document.pdf', '\xc04afe34ade80830b4a5d96e8cb05f3e0205b2474c6b8740f9bcdb6ceb799372', '[2025-05-03T08:34:00Z,2025-05-03T10:34:00Z)', '019561ee-92e2-7956-b49e-', 'The second attempt worked.', '2025-05-03T08:34:00Z', '2025-05-03T08:34:00Z'),
    (4, '0196df85-5764-7090-847a-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'winter-seller-document.pdf', '\x3626066476a60d2bef848ce82a67d763b41af4fd5c01afe5872387fbc321a7f4', '[2025-05-17T18:33:00Z,2025-05-17T20:33:00Z)', '01942b9b-8508-76a9-9968-', NULL, '2025-05-17T18:33:00Z', '2025-05-17T18:33:00Z'),
    (5, '01971230-8865-78da-bb7e-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'river-seller-document.pdf', '\x44b31453accb6b990028010fc9a0ca452b7d0cb5f27a17e9be55bb8c6f726f6b', '[2025-05-27T14:41:00Z,2025-05-27T16:41:00Z)', '0194cb40-a906-768d-8eef-', NULL, '2025-05-27T14:41:00Z', '2025-05-27T14:41:00Z'),
    (6, '01975a02-2726-7604-b128-', '01946967-d501-7fc2-9741-', 'identity', 'bright-seller-document.pdf', '\xdd0292a34c1aff4323e3b143de11d680e7f9efac850011ea645f5354701e90c4', '[2025-06-10T13:23:00Z,2025-06-10T15:23:00Z)', '01943210-0be0-7160-a165-', NULL, '2025-06-10T13:23:00Z', '2025-06-10T13:23:00Z'),
    (7, '0197927e-e847-7435-91dc-', '019527f3-2103-7402-a489-', 'trade licence', 'garden-seller-document.pdf', '\x2d049496801d7f3ff3257952a1aba207d81b06be5453d987a8f096394aa8de29', '[2025-06-21T12:38:00Z,2025-06-21T14:38:00Z)', '0194cb40-a906-768d-8eef-', 'Nothing to add for now.', '2025-06-21T12:38:00Z', '2025-06-21T12:38:00Z'),
    (8, '0197c69f-a248-79ec-8cad-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'old-seller-document.pdf', '\x26fd021f5e4df02f636b2bc22e1c42ed968e976a10a290d24bcfc74c945b96e7', '[2025-07-01T15:34:00Z,2025-07-01T17:34:00Z)', '01946e8e-3105-7fa6-807c-', 'The numbers were confirmed by both sides.', '2025-07-01T15:34:00Z', '2025-07-01T15:34:00Z'),
    (9, '01980886-0e69-7691-b53b-', '019527f3-2103-7402-a489-', 'identity', 'blue-seller-document.pdf', '\xe237002645f33e23a14597a86e14d40520e1d1aa95cd7983ec4a6a14a2100c8c', '[2025-07-14T10:41:00Z,2025-07-14T12:41:00Z)', '01946e8e-3105-7fa6-807c-', 'The second attempt worked.', '2025-07-14T10:41:00Z', '2025-07-14T10:41:00Z'),
    (10, '01984119-b2ea-7fd1-be37-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'northern-seller-document.pdf', '\x4ce593066417616bf9b6e58f15ad4fd394d4643b10721df74a70d83e64855da6', '[2025-07-25T10:21:00Z,2025-07-25T12:21:00Z)', '01943210-0be0-7160-a165-', 'Nothing to add for now.', '2025-07-25T10:21:00Z', '2025-07-25T10:21:00Z'),
    (11, '01987fae-830b-78f7-b7b0-', '01944a81-ad00-76aa-94b7-', 'trade licence', 'amber-seller-document.pdf', '\xcf8c7f468eef32647f53b6d77a530015f22ac123365fa5b08778d645b4d6c2ba', '[2025-08-06T14:00:00Z,2025-08-06T16:00:00Z)', NULL, 'The second attempt worked.', '2025-08-06T14:00:00Z', '2025-08-06T14:00:00Z'),
    (12, '0198b832-972c-7957-a0d3-', '01946967-d501-7fc2-9741-', 'food hygiene', 'quiet-seller-document.pdf', '\x633303993230c51692f06266b3d184f29874c1af400f0a2a1633625b21771f15', '[2025-08-17T13:23:00Z,2025-08-17T15:23:00Z)', NULL, 'A short note, so that it is not forgotten.', '2025-08-17T13:23:00Z', '2025-08-17T13:23:00Z'),
    (13, '0198ebb9-822d-7d46-8b89-', '01946967-d501-7fc2-9741-', 'identity', 'harbour-seller-document.pdf', '\x0cc51328dbb17e3461ce6c4b8298140db2a3cd958dda3876529f8163fe514878', '[2025-08-27T13:31:00Z,2025-08-27T15:31:00Z)', '01942675-2909-7c11-934d-', 'Somebody will follow up next week.', '2025-08-27T13:31:00Z', '2025-08-27T13:31:00Z'),
    (14, '019932c4-758e-7c12-b8e5-', '0194d067-0502-734a-8cb2-', 'trade licence', 'silver-seller-document.pdf', '\xc9c95dfbe9b7d760ac9152b8f85a98138b0ba834c3f04bb4c391965c86668ab8', '[2025-09-10T08:36:00Z,2025-09-10T10:36:00Z)', '01943210-0be0-7160-a165-', 'Somebody will follow up next week.', '2025-09-10T08:36:00Z', '2025-09-10T08:36:00Z'),
    (15, '01996bdb-05af-7902-a575-', '0194d067-0502-734a-8cb2-', 'insurance', 'early-seller-document.pdf', '\xcd8399d722fefd5c28d3f7b87a3782ffb2148dcf895091da8079d09be87c9f0c', '[2025-09-21T10:39:00Z,2025-09-21T12:39:00Z)', '01943210-0be0-7160-a165-', 'The second attempt worked.', '2025-09-21T10:39:00Z', '2025-09-21T10:39:00Z'),
    (16, '0199a969-fe90-7ad9-a8b7-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'linden-seller-document.pdf', '\xdfa4c9a3bd60b9c6a60ed1d8b5f49dfb24b9b5d4c263840ba43d991c22229da3', '[2025-10-03T09:32:00Z,2025-10-03T11:32:00Z)', '019561ee-92e2-7956-b49e-', 'To be discussed at the next meeting.', '2025-10-03T09:32:00Z', '2025-10-03T09:32:00Z'),
    (17, '0199d744-e2d1-758a-9943-', '0194d067-0502-734a-8cb2-', 'identity', 'upper-seller-document.pdf', '\xf4ca61557c81a0bfc03fa1589a2ce9d03a14db0dac3f1b808c02a7d97039512e', '[2025-10-12T07:14:00Z,2025-10-12T09:14:00Z)', '01942675-2909-7c11-934d-', 'Everything went as planned.', '2025-10-12T07:14:00Z', '2025-10-12T07:14:00Z'),
    (18, '019a1744-3f72-7083-9ae7-', '0194d067-0502-734a-8cb2-', 'identity', 'copper-seller-document.pdf', '\x7f8fa06e4db9163d09d4cf3ba0eddc38dc9f7e6d9410873861dea323602c2ff5', '[2025-10-24T17:29:00Z,2025-10-24T19:29:00Z)', '01946e8e-3105-7fa6-807c-', 'See the earlier message for details.', '2025-10-24T17:29:00Z', '2025-10-24T17:29:00Z'),
    (19, '019a5819-d7d3-78d4-b0bc-', '01944a81-ad00-76aa-94b7-', 'identity', 'meadow-seller-document.pdf', '\x6323b241ff7feaa335cd4bc620b318a7c225ad5ba9e7c167abdd04a55e1a6d6a', '[2025-11-06T07:38:00Z,2025-11-06T09:38:00Z)', NULL, 'A short note, so that it is not forgotten.', '2025-11-06T07:38:00Z', '2025-11-06T07:38:00Z'),
    (20, '019a96db-8454-7c88-bf98-', '01944a81-ad00-76aa-94b7-', 'food hygiene', 'little-seller-document.pdf', '\xf0271264ccca1446e09e507a8221e7df191d0e335a111ff5255697fbd3617ec8', '[2025-11-18T12:06:00Z,2025-11-18T14:06:00Z)', '019561ee-92e2-7956-b49e-', NULL, '2025-11-18T12:06:00Z', '2025-11-18T12:06:00Z'),
    (21, '019acb49-25d5-7718-aaf7-', '019527f3-2103-7402-a489-', 'identity', 'autumn-seller-document.pdf', '\x86f379bd97799f715ccd09a5eb12b98d94ce1b32132d5f273e611ff61d506abc', '[2025-11-28T16:26:00Z,2025-11-28T18:26:00Z)', '019561ee-92e2-7956-b49e-', 'As agreed by telephone.', '2025-11-28T16:26:00Z', '2025-11-28T16:26:00Z'),
    (22, '019b0906-cfd6-7ad5-8e67-', '01946967-d501-7fc2-9741-', 'identity', 'granite-seller-document.pdf', '\x706d2b201f5c9cc5aaea71ad3ec6fc7f2f2d3cf59215064409f55a4f5f53c71b', '[2025-12-10T16:10:00Z,2025-12-10T18:10:00Z)', '019522cc-c507-7799-85ee-', 'To be discussed at the next meeting.', '2025-12-10T16:10:00Z', '2025-12-10T16:10:00Z'),
    (23, '019b4745-90b7-7a22-8e77-', '01946967-d501-7fc2-9741-', 'trade licence', 'western-seller-document.pdf', '\x41df38b8e744313d2595053cdde6c2c64f6e230f98e3825eeadcbaa129a215cd', '[2025-12-22T18:15:00Z,2025-12-22T20:15:00Z)', NULL, 'Checked twice, and found in order.', '2025-12-22T18:15:00Z', '2025-12-22T18:15:00Z')
) AS _seed (place, id, seller_id, kind, file, digest, valid, reviewed_by, remark, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn seller_documents: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO studios (
    id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions,
    door_code, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.seller_id || _copy.digits_0)::uuid,
    _seed.name || '-' || _copy.number_1,
    _seed.street,
    _seed.city,
    _seed.postal_code,
    _seed.country,
    _seed.time_zone,
    _seed.places,
    _seed.latitude,
    _seed.longitude,
    _seed.directions,
    _seed.door_code,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c0bd-0280-76be-bf51-', '01944a81-ad00-76aa-94b7-', 'The old dairy', 'Annenstraße 41', 'Graz', '8020', 'AT', 'Europe/Vienna', 10, 47.073300, 15.425100, 'Through the gate, then left; ring at "Terra".', '4711#', NULL, NULL, '2025-02-01T09:00:00Z', '2025-02-01T09:00:00Z'),
    (1, '0194ef16-3e81-766e-8802-', '01946967-d501-7fc2-9741-', 'Back of the shop', '3 Penrose Quay', 'Cork', NULL, 'IE', 'Europe/Dublin', 6, 51.898400, -8.475600, NULL, NULL, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    (2, '01966dda-3862-76fc-98ba-', '01946967-d501-7fc2-9741-', 'Garden studio', '3 Quay Street', 'Turin', 'STU-1003', 'AT', 'Europe/Vienna', 1, NULL, NULL, 'Checked twice, and found in order.', 'STU-1003', '01943210-0be0-7160-a165-', '01946441-7904-7f68-a2e5-', '2025-04-25T16:49:00Z', '2025-04-25T16:49:00Z'),
    (3, '0196a4fb-fd63-73b1-bdf5-', '01944a81-ad00-76aa-94b7-', 'Old studio', '4 Orchard Way', 'Utrecht', NULL, 'AT', 'Europe/Vienna', 6, 34.250000, 28.750000, 'Everything went as planned.', NULL, '01956099-150a-7e61-b659-', NULL, '2025-05-06T09:45:00Z', '2025-05-06T09:45:00Z'),
    (4, '0196da23-7904-75b2-94fc-', '01946967-d501-7fc2-9741-', 'Blue studio', '5 Orchard Way', 'Graz', 'STU-1005', 'AT', 'Europe/Vienna', 3, 12.750000, 34.250000, NULL, 'STU-1005', '01942b9b-8508-76a9-9968-', '01946441-7904-7f68-a2e5-', '2025-05-16T17:28:00Z', '2025-05-16T17:28:00Z'),
    (5, '01971139-5725-7881-a37c-', '01946967-d501-7fc2-9741-', 'Northern studio', '6 Church Street', 'Porto', 'STU-1006', 'AT', 'Europe/Vienna', 8, 12.750000, -55.000000, 'Somebody will follow up next week.', NULL, NULL, '01943210-0be0-7160-a165-', '2025-05-27T10:11:00Z', '2025-05-27T10:11:00Z'),
    (6, '01975a5a-0b26-7448-8e2a-', '01944a81-ad00-76aa-94b7-', 'Amber studio', '7 Mill Lane', 'Gdańsk', NULL, 'AT', 'Europe/Vienna', 9, 11.500000, 27.500000, 'The numbers were confirmed by both sides.', 'STU-1007', '0194455b-5103-77b4-8f59-', '0195add8-790b-79dd-8f6d-', '2025-06-10T14:59:00Z', '2025-06-10T14:59:00Z'),
    (7, '01978d9b-61a7-7f01-a6c7-', '01946967-d501-7fc2-9741-', 'Quiet studio', '8 Church Street', 'Cork', 'STU-1008', 'AT', 'Europe/Vienna', 9, 33.000000, 16.750000, 'As agreed by telephone.', NULL, NULL, '019522cc-c507-7799-85ee-', '2025-06-20T13:51:00Z', '2025-06-20T13:51:00Z'),
    (8, '0197ca9f-3188-7cbf-9a65-', '01946967-d501-7fc2-9741-', 'Harbour studio', '9 Park Avenue', 'Tampere', NULL, 'AT', 'Europe/Vienna', 6, 16.750000, 29.000000, 'See the earlier message for details.', NULL, '01943210-0be0-7160-a165-', NULL, '2025-07-02T10:12:00Z', '2025-07-02T10:12:00Z'),
    (9, '01980901-a709-7e54-9b68-', '019527f3-2103-7402-a489-', 'Silver studio', '10 Orchard Way', 'Valencia', 'STU-1010', 'AT', 'Europe/Vienna', 9, 35.500000, 137.000000, 'The numbers were confirmed by both sides.', NULL, '01942b9b-8508-76a9-9968-', '0194bbdd-2561-7d3e-b719-', '2025-07-14T12:56:00Z', '2025-07-14T12:56:00Z'),
    (10, '0198459c-2dca-74e7-9926-', '019527f3-2103-7402-a489-', 'Early studio', '11 Church Street', 'Hamburg', 'STU-1011', 'AT', 'Europe/Vienna', 2, 7.500000, 58.000000, 'It took a little longer than expected.', NULL, '01942b9b-8508-76a9-9968-', '019522cc-c507-7799-85ee-', '2025-07-26T07:22:00Z', '2025-07-26T07:22:00Z'),
    (11, '01987a32-17cb-7500-bb7d-', '01944a81-ad00-76aa-94b7-', 'Linden studio', '12 Orchard Way', 'Lyon', 'STU-1012', 'AT', 'Europe/Vienna', 3, 14.250000, 27.500000, 'Somebody will follow up next week.', 'STU-1012', NULL, '019561ee-92e2-7956-b49e-', '2025-08-05T12:26:00Z', '2025-08-05T12:26:00Z'),
    (12, '0198be3a-2b6c-780a-80b5-', '01946967-d501-7fc2-9741-', 'Upper studio', '13 Bridge Road', 'Turin', NULL, 'AT', 'Europe/Vienna', 7, 36.750000, 98.000000, 'It took a little longer than expected.', NULL, '01946e8e-3105-7fa6-807c-', '019561ee-92e2-7956-b49e-', '2025-08-18T17:29:00Z', '2025-08-18T17:29:00Z'),
    (13, '0198ebc2-a9ed-749f-9072-', '01944a81-ad00-76aa-94b7-', 'Copper studio', '14 Mill Lane', 'Utrecht', NULL, 'AT', 'Europe/Vienna', 8, 21.000000, 35.500000, 'Please have a look before Friday.', 'STU-1014', '0194bbdd-2561-7d3e-b719-', '0195add8-790b-79dd-8f6d-', '2025-08-27T13:41:00Z', '2025-08-27T13:41:00Z'),
    (14, '01992e7d-7d0e-78cd-9944-', '01946967-d501-7fc2-9741-', 'Meadow studio', '15 Quay Street', 'Graz', 'STU-1015', 'AT', 'Europe/Vienna', 2, 4.750000, 16.750000, 'Somebody will follow up next week.', 'STU-1015', '01942b9b-8508-76a9-9968-', '01942675-2909-7c11-934d-', '2025-09-09T12:40:00Z', '2025-09-09T12:40:00Z'),
    (15, '019967e7-5d4f-7f4a-ae6e-', '01944a81-ad00-76aa-94b7-', 'Little studio', '16 Mill Lane', 'Porto', 'STU-1016', 'AT', 'Europe/Vienna', 9, 30.250000, -7.000000, NULL, 'STU-1016', '0195add8-790b-79dd-8f6d-', NULL, '2025-09-20T16:14:00Z', '2025-09-20T16:14:00Z'),
    (16, '0199aa73-7f50-75ec-94f7-', '0194d067-0502-734a-8cb2-', 'Autumn studio', '17 Station Road', 'Gdańsk', 'STU-1017', 'AT', 'Europe/Vienna', 7, 15.500000, 6.250000, 'Nothing to add for now.', 'STU-1017', '01956099-150a-7e61-b659-', '0194bbdd-2561-7d3e-b719-', '2025-10-03T14:22:00Z', '2025-10-03T14:22:00Z'),
    (17, '0199e92a-2f51-7962-b20a-', '019527f3-2103-7402-a489-', 'Granite studio', '18 Station Road', 'Cork', 'STU-1018', 'AT', 'Europe/Vienna', 7, 20.750000, 11.500000, NULL, NULL, '01943210-0be0-7160-a165-', '0194cb40-a906-768d-8eef-', '2025-10-15T18:38:00Z', '2025-10-15T18:38:00Z'),
    (18, '019a1f6f-4ff2-7804-b809-', '019527f3-2103-7402-a489-', 'Western studio', '19 Mill Lane', 'Tampere', NULL, 'AT', 'Europe/Vienna', 8, 7.500000, 13.000000, 'It took a little longer than expected.', 'STU-1019', '01943210-0be0-7160-a165-', '0194455b-5103-77b4-8f59-', '2025-10-26T07:33:00Z', '2025-10-26T07:33:00Z'),
    (19, '019a5889-8993-7378-8475-', '01944a81-ad00-76aa-94b7-', 'Violet studio', '20 Quay Street', 'Valencia', 'STU-1020', 'AT', 'Europe/Vienna', 9, 25.000000, -30.000000, 'As agreed by telephone.', 'STU-1020', '01943210-0be0-7160-a165-', NULL, '2025-11-06T09:40:00Z', '2025-11-06T09:40:00Z'),
    (20, '019a90ba-4d94-75a7-956c-', '019527f3-2103-7402-a489-', 'Open studio', '21 Quay Street', 'Hamburg', 'STU-1021', 'AT', 'Europe/Vienna', 2, 1.000000, 24.750000, 'To be discussed at the next meeting.', 'STU-1021', '01943210-0be0-7160-a165-', NULL, '2025-11-17T07:32:00Z', '2025-11-17T07:32:00Z'),
    (21, '019ace80-34f5-7cce-9c3f-', '01946967-d501-7fc2-9741-', 'Maple studio', '22 Park Avenue', 'Lyon', 'STU-1022', 'AT', 'Europe/Vienna', 1, NULL, NULL, NULL, 'STU-1022', NULL, NULL, '2025-11-29T07:25:00Z', '2025-11-29T07:25:00Z'),
    (22, '019b1332-9256-7e3b-8424-', '01944a81-ad00-76aa-94b7-', 'Central studio', '23 Mill Lane', 'Turin', 'STU-1023', 'AT', 'Europe/Vienna', 1, 6.250000, 7.500000, 'The second attempt worked.', 'STU-1023', '019561ee-92e2-7956-b49e-', '019522cc-c507-7799-85ee-', '2025-12-12T15:34:00Z', '2025-12-12T15:34:00Z'),
    (23, '019b3c69-1bd7-7a7c-91a3-', '01944a81-ad00-76aa-94b7-', 'Winter studio', '24 Bridge Road', 'Utrecht', 'STU-1024', 'AT', 'Europe/Vienna', 5, 6.250000, 23.500000, NULL, NULL, '01942b9b-8508-76a9-9968-', '0194455b-5103-77b4-8f59-', '2025-12-20T15:38:00Z', '2025-12-20T15:38:00Z')
) AS _seed (place, id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions, door_code, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn studios: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO studio_amenities (studio_id, amenity_code, created_at)
SELECT
    (_seed.studio_id || _copy.digits_1)::uuid,
    _seed.amenity_code,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194c0bd-0280-76be-bf51-', 'tea', '2025-04-27T14:00:00Z'),
    (1, '0196a4fb-fd63-73b1-bdf5-', 'hearing-loop', '2025-05-08T16:56:00Z'),
    (2, '0194c0bd-0280-76be-bf51-', 'hearing-loop', '2025-05-19T12:35:00Z'),
    (3, '0196da23-7904-75b2-94fc-', 'tea', '2025-06-01T11:57:00Z'),
    (4, '0196da23-7904-75b2-94fc-', 'parking', '2025-06-10T09:00:00Z'),
    (5, '0194c0bd-0280-76be-bf51-', 'step-free', '2025-06-20T12:26:00Z'),
    (6, '01978d9b-61a7-7f01-a6c7-', 'hearing-loop', '2025-07-01T16:56:00Z'),
    (7, '01966dda-3862-76fc-98ba-', 'hearing-loop', '2025-07-10T18:08:00Z'),
    (8, '0194c0bd-0280-76be-bf51-', 'parking', '2025-07-20T11:04:00Z'),
    (9, '0194ef16-3e81-766e-8802-', 'hearing-loop', '2025-07-30T09:50:00Z'),
    (10, '0194ef16-3e81-766e-8802-', 'step-free', '2025-08-09T09:46:00Z'),
    (11, '0194ef16-3e81-766e-8802-', 'parking', '2025-08-19T07:52:00Z'),
    (12, '0198ebc2-a9ed-749f-9072-', 'step-free', '2025-08-30T09:02:00Z'),
    (13, '0194ef16-3e81-766e-8802-', 'tea', '2025-09-09T08:53:00Z'),
    (14, '01971139-5725-7881-a37c-', 'step-free', '2025-09-20T16:17:00Z'),
    (15, '01966dda-3862-76fc-98ba-', 'tea', '2025-10-02T13:40:00Z'),
    (16, '01980901-a709-7e54-9b68-', 'tea', '2025-10-10T12:01:00Z'),
    (17, '01966dda-3862-76fc-98ba-', 'step-free', '2025-10-23T14:01:00Z'),
    (18, '01971139-5725-7881-a37c-', 'parking', '2025-11-02T07:45:00Z'),
    (19, '01980901-a709-7e54-9b68-', 'step-free', '2025-11-13T13:47:00Z'),
    (20, '0196da23-7904-75b2-94fc-', 'step-free', '2025-11-24T11:30:00Z'),
    (21, '01966dda-3862-76fc-98ba-', 'parking', '2025-12-02T15:40:00Z'),
    (22, '0196a4fb-fd63-73b1-bdf5-', 'step-free', '2025-12-13T11:02:00Z'),
    (23, '01971139-5725-7881-a37c-', 'tea', '2025-12-24T08:08:00Z')
) AS _seed (place, studio_id, amenity_code, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (studio_id, amenity_code) DO NOTHING
$rows$) \gset
\warn studio_amenities: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO user_favourites (user_id, favourite_id, created_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    (_seed.favourite_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01942675-2909-7c11-934d-', '0194cb09-ba80-717b-883b-', '2025-04-30T07:55:00Z'),
    (1, '01942b9b-8508-76a9-9968-', '0194cb09-ba80-717b-883b-', '2025-05-09T15:59:00Z'),
    (2, '01943210-0be0-7160-a165-', '0194cb77-9782-7a4b-b038-', '2025-05-21T12:39:00Z'),
    (3, '01946e8e-3105-7fa6-807c-', '0194cb77-9782-7a4b-b038-', '2025-05-31T08:38:00Z'),
    (4, '0194bbdd-2561-7d3e-b719-', '0194cb09-ba80-717b-883b-', '2025-06-12T07:59:00Z'),
    (5, '0194455b-5103-77b4-8f59-', '0194cb40-a901-73e1-9129-', '2025-06-22T10:59:00Z'),
    (6, '0194cb40-a906-768d-8eef-', '0194f028-e705-7cd3-b576-', '2025-06-29T13:06:00Z'),
    (7, '01943210-0be0-7160-a165-', '0194cb40-a901-73e1-9129-', '2025-07-11T10:49:00Z'),
    (8, '01946441-7904-7f68-a2e5-', '0194f096-c407-7546-9679-', '2025-07-20T17:23:00Z'),
    (9, '019561ee-92e2-7956-b49e-', '0194cbae-8603-7d52-b0a3-', '2025-08-01T09:30:00Z'),
    (10, '01942b9b-8508-76a9-9968-', '0194cb40-a901-73e1-9129-', '2025-08-09T12:24:00Z'),
    (11, '01943210-0be0-7160-a165-', '0194cbae-8603-7d52-b0a3-', '2025-08-22T17:26:00Z'),
    (12, '0195add8-790b-79dd-8f6d-', '0194f096-c407-7546-9679-', '2025-08-31T09:34:00Z'),
    (13, '01943210-0be0-7160-a165-', '0194eff1-f884-7ad4-9ab0-', '2025-09-09T17:30:00Z'),
    (14, '0195add8-790b-79dd-8f6d-', '0194cb09-ba80-717b-883b-', '2025-09-22T11:10:00Z'),
    (15, '01946e8e-3105-7fa6-807c-', '0194cb09-ba80-717b-883b-', '2025-10-02T15:00:00Z'),
    (16, '0194cb40-a906-768d-8eef-', '0194cb09-ba80-717b-883b-', '2025-10-10T09:27:00Z'),
    (17, '0194bbdd-2561-7d3e-b719-', '01955ba9-a78a-7f4b-9ade-', '2025-10-24T15:57:00Z'),
    (18, '0194455b-5103-77b4-8f59-', '0194f05f-d586-7380-b716-', '2025-10-31T08:43:00Z'),
    (19, '01965cf0-b10c-76d2-810d-', '0194eff1-f884-7ad4-9ab0-', '2025-11-13T15:24:00Z'),
    (20, '01943210-0be0-7160-a165-', '0194cb09-ba80-717b-883b-', '2025-11-21T10:02:00Z'),
    (21, '01946e8e-3105-7fa6-807c-', '0194f05f-d586-7380-b716-', '2025-12-02T14:50:00Z'),
    (22, '01943210-0be0-7160-a165-', '0194f028-e705-7cd3-b576-', '2025-12-13T10:36:00Z'),
    (23, '0195add8-790b-79dd-8f6d-', '01955ba9-a78a-7f4b-9ade-', '2025-12-23T16:23:00Z')
) AS _seed (place, user_id, favourite_id, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id, favourite_id) DO NOTHING
$rows$) \gset
\warn user_favourites: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 142, $rows$
INSERT INTO workshops (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
)
SELECT
    (_seed.listing_id || _copy.digits_1)::uuid,
    _seed.craft_code,
    _seed.level,
    _seed.minutes,
    _seed.least_seats,
    _seed.seats,
    _seed.least_age,
    _seed.brings::jsonb,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e88-7bb5-a82d-', 'metal.bicycles', 'beginners', 120, 2, 6, 16, '["a wheel", "patience"]', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    (1, '019ada36-8f0d-7d09-8f34-', 'ceramics.glazing', 'some practice', 240, 2, 8, 16, '[]', '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z'),
    (2, '0194cb77-9782-7a4b-b038-', 'ceramics', 'beginners', 60, 2, 6, 16, '[]', '2025-05-19T17:58:00Z', '2025-05-19T17:58:00Z'),
    (3, '0194cbae-8603-7d52-b0a3-', 'metal.bicycles', 'beginners', 75, 2, 5, 7, '[]', '2025-05-31T08:57:00Z', '2025-05-31T08:57:00Z'),
    (4, '0194eff1-f884-7ad4-9ab0-', 'ceramics', 'beginners', 105, 2, 9, 16, '[]', '2025-06-08T18:08:00Z', '2025-06-08T18:08:00Z'),
    (5, '0194f028-e705-7cd3-b576-', 'ceramics.throwing', 'beginners', 30, 2, 8, 16, '[]', '2025-06-19T08:21:00Z', '2025-06-19T08:21:00Z'),
    (6, '0194f05f-d586-7380-b716-', 'ceramics', 'some practice', 30, 7, 31, 16, '[]', '2025-07-01T13:10:00Z', '2025-07-01T13:10:00Z'),
    (7, '0194f096-c407-7546-9679-', 'ceramics', 'beginners', 90, 2, 5, 5, '[]', '2025-07-11T10:26:00Z', '2025-07-11T10:26:00Z'),
    (8, '01955b72-b909-7ab6-8c80-', 'metal.bicycles', 'beginners', 60, 2, 2, 16, '[]', '2025-07-21T15:26:00Z', '2025-07-21T15:26:00Z'),
    (9, '01955ba9-a78a-7f4b-9ade-', 'textiles.weaving', 'beginners', 105, 2, 3, 16, '[]', '2025-07-30T17:18:00Z', '2025-07-30T17:18:00Z'),
    (10, '01955be0-960b-7415-bdd7-', 'ceramics', 'beginners', 75, 2, 2, 16, '[]', '2025-08-09T09:54:00Z', '2025-08-09T09:54:00Z'),
    (11, '0195b3a3-a08c-72b3-9004-', 'ceramics', 'beginners', 812, 2, 7, 16, '[]', '2025-08-22T09:21:00Z', '2025-08-22T09:21:00Z'),
    (12, '0194cb09-ba80-717b-883b-', 'textiles', 'beginners', 45, 2, 7, 16, '[]', '2025-08-31T12:37:00Z', '2025-08-31T12:37:00Z'),
    (13, '0194cb40-a901-73e1-9129-', 'ceramics.glazing', 'beginners', 75, 3, 4, 16, '[]', '2025-09-10T15:41:00Z', '2025-09-10T15:41:00Z')
) AS _seed (place, listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (listing_id) DO NOTHING
$rows$) \gset
\warn workshops: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO workshop_sessions (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, status, confirm_by, cancel_reason, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.workshop_listing_id || _copy.digits_1)::uuid,
    (_seed.studio_id || _copy.digits_1)::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_0, upper(_seed.slot::tstzrange) + _copy.span_0) END,
    _seed.seats,
    _seed.price_minor,
    _seed.status,
    _seed.confirm_by::timestamptz + _copy.span_0,
    _seed.cancel_reason,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019864dc-0e80-780c-99d8-', '0194ef16-3e88-7bb5-a82d-', '0194ef16-3e81-766e-8802-', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', 6, NULL, 'open', '2025-09-18T08:00:00Z', NULL, '2025-08-01T09:00:00Z', '2025-08-01T09:00:00Z'),
    (1, '019b213c-ee81-768a-94f0-', '0194ef16-3e88-7bb5-a82d-', '0194ef16-3e81-766e-8802-', '[2026-02-07T10:00:00Z,2026-02-07T12:00:00Z)', 4, NULL, 'open', '2026-02-05T10:00:00Z', NULL, '2025-12-15T09:00:00Z', '2025-12-15T09:00:00Z'),
    (2, '01999eff-fa82-7550-8321-', '0194ef16-3e88-7bb5-a82d-', '0194ef16-3e81-766e-8802-', '[2025-11-15T10:00:00Z,2025-11-15T12:00:00Z)', 6, NULL, 'planned', NULL, NULL, '2025-10-01T09:00:00Z', '2025-10-01T09:00:00Z'),
    (3, '01979bf2-a563-7440-b17e-', '0194ef16-3e88-7bb5-a82d-', '01978d9b-61a7-7f01-a6c7-', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', 3, 990, 'planned', NULL, 'As agreed by telephone.', '2025-06-23T08:41:00Z', '2025-06-23T08:41:00Z'),
    (4, '0197da81-0ce4-733c-8985-', '0194f028-e705-7cd3-b576-', '0194c0bd-0280-76be-bf51-', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', 4, 4900, 'open', '2025-07-06T17:13:00Z', NULL, '2025-07-05T12:13:00Z', '2025-07-05T12:13:00Z'),
    (5, '0197ff17-cf85-732d-a84b-', '0194ef16-3e88-7bb5-a82d-', '0194ef16-3e81-766e-8802-', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', 7, NULL, 'open', '2025-07-13T18:44:00Z', 'Checked twice, and found in order.', '2025-07-12T14:44:00Z', '2025-07-12T14:44:00Z'),
    (6, '0198378f-1266-776b-a7ec-', '0194eff1-f884-7ad4-9ab0-', '01975a5a-0b26-7448-8e2a-', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', 9, 59000, 'open', '2025-07-24T08:53:00Z', 'To be discussed at the next meeting.', '2025-07-23T13:53:00Z', '2025-07-23T13:53:00Z'),
    (7, '01985ca3-4267-7844-88b6-', '0194cbae-8603-7d52-b0a3-', '01966dda-3862-76fc-98ba-', '[2025-07-30T18:41:00Z,2025-07-30T20:41:00Z)', 9, 1900, 'planned', NULL, 'The second attempt worked.', '2025-07-30T18:41:00Z', '2025-07-30T18:41:00Z'),
    (8, '019898e9-8ea8-7547-bd99-', '0194f096-c407-7546-9679-', '0194c0bd-0280-76be-bf51-', '[2025-08-11T11:35:00Z,2025-08-11T13:35:00Z)', 7, 9900, 'open', '2025-08-11T13:35:00Z', NULL, '2025-08-11T11:35:00Z', '2025-08-11T11:35:00Z'),
    (9, '0198c168-12c9-74b1-81cf-', '0194ef16-3e88-7bb5-a82d-', '0196da23-7904-75b2-94fc-', '[2025-08-19T08:18:00Z,2025-08-19T10:18:00Z)', 2, 59000, 'open', '2025-08-20T22:18:00Z', 'Please have a look before Friday.', '2025-08-19T08:18:00Z', '2025-08-19T08:18:00Z'),
    (10, '0198f202-170a-7df7-9660-', '01955ba9-a78a-7f4b-9ade-', '01980901-a709-7e54-9b68-', '[2025-08-28T18:48:00Z,2025-08-28T20:48:00Z)', 5, 9900, 'planned', NULL, 'To be discussed at the next meeting.', '2025-08-28T18:48:00Z', '2025-08-28T18:48:00Z'),
    (11, '01992354-20ab-745d-af7a-', '0194ef16-3e88-7bb5-a82d-', '01978d9b-61a7-7f01-a6c7-', '[2025-09-07T08:39:00Z,2025-09-07T10:39:00Z)', 2, 1900, 'planned', NULL, NULL, '2025-09-07T08:39:00Z', '2025-09-07T08:39:00Z'),
    (12, '019952d6-e88c-7c28-a8b9-', '0194cb77-9782-7a4b-b038-', '0194c0bd-0280-76be-bf51-', '[2025-09-16T14:04:00Z,2025-09-16T16:04:00Z)', 6, 1900, 'planned', NULL, NULL, '2025-09-16T14:04:00Z', '2025-09-16T14:04:00Z'),
    (13, '01998224-96ad-76e6-8060-', '0194ef16-3e88-7bb5-a82d-', '01980901-a709-7e54-9b68-', '[2025-09-25T18:31:00Z,2025-09-25T20:31:00Z)', 8, 990, 'planned', NULL, 'As agreed by telephone.', '2025-09-25T18:31:00Z', '2025-09-25T18:31:00Z'),
    (14, '0199aa7d-916e-7acd-8868-', '01955b72-b909-7ab6-8c80-', '01978d9b-61a7-7f01-a6c7-', '[2025-10-03T14:33:00Z,2025-10-03T16:33:00Z)', 2, 4900, 'planned', NULL, 'The second attempt worked.', '2025-10-03T14:33:00Z', '2025-10-03T14:33:00Z'),
    (15, '0199dd6e-56ef-7674-b9d9-', '0194ef16-3e88-7bb5-a82d-', '0194c0bd-0280-76be-bf51-', '[2025-10-13T11:57:00Z,2025-10-13T13:57:00Z)', 4, 990, 'planned', NULL, 'Nothing to add for now.', '2025-10-13T11:57:00Z', '2025-10-13T11:57:00Z'),
    (16, '019a0cb5-9c70-707b-beb4-', '0194eff1-f884-7ad4-9ab0-', '0194ef16-3e81-766e-8802-', '[2025-10-22T16:17:00Z,2025-10-22T18:17:00Z)', 4, 2490, 'open', '2025-10-23T20:17:00Z', NULL, '2025-10-22T16:17:00Z', '2025-10-22T16:17:00Z'),
    (17, '019a3090-b031-74a4-a6c1-', '0194ef16-3e88-7bb5-a82d-', '01980901-a709-7e54-9b68-', '[2025-10-29T15:23:00Z,2025-10-29T17:23:00Z)', 7, 9900, 'open', '2025-10-30T11:23:00Z', NULL, '2025-10-29T15:23:00Z', '2025-10-29T15:23:00Z'),
    (18, '019a6cef-b492-7fe1-96dd-', '0194ef16-3e88-7bb5-a82d-', '0194ef16-3e81-766e-8802-', '[2025-11-10T08:44:00Z,2025-11-10T10:44:00Z)', 3, 12500, 'open', '2025-11-12T01:44:00Z', 'It took a little longer than expected.', '2025-11-10T08:44:00Z', '2025-11-10T08:44:00Z'),
    (19, '019a91c1-0f33-76a9-9c96-', '0194cb40-a901-73e1-9129-', '0196a4fb-fd63-73b1-bdf5-', '[2025-11-17T12:19:00Z,2025-11-17T14:19:00Z)', 7, 9900, 'planned', NULL, 'The second attempt worked.', '2025-11-17T12:19:00Z', '2025-11-17T12:19:00Z'),
    (20, '019ac489-8c34-709e-9b8c-', '01955b72-b909-7ab6-8c80-', '01975a5a-0b26-7448-8e2a-', '[2025-11-27T08:59:00Z,2025-11-27T10:59:00Z)', 1, 4900, 'open', '2025-11-28T16:59:00Z', 'As agreed by telephone.', '2025-11-27T08:59:00Z', '2025-11-27T08:59:00Z'),
    (21, '019af2e0-f375-72a3-986f-', '01955b72-b909-7ab6-8c80-', '01987a32-17cb-7500-bb7d-', '[2025-12-06T08:57:00Z,2025-12-06T10:57:00Z)', 5, 2490, 'open', '2025-12-08T01:57:00Z', NULL, '2025-12-06T08:57:00Z', '2025-12-06T08:57:00Z'),
    (22, '019b1d3d-5f56-7890-bc45-', '0194cb77-9782-7a4b-b038-', '0194c0bd-0280-76be-bf51-', '[2025-12-14T14:22:00Z,2025-12-14T16:22:00Z)', 5, 12500, 'planned', NULL, 'To be discussed at the next meeting.', '2025-12-14T14:22:00Z', '2025-12-14T14:22:00Z'),
    (23, '019b4c0d-a017-71cf-bafe-', '01955ba9-a78a-7f4b-9ade-', '019a90ba-4d94-75a7-956c-', '[2025-12-23T16:32:00Z,2025-12-23T18:32:00Z)', 1, 4900, 'planned', NULL, 'Everything went as planned.', '2025-12-23T16:32:00Z', '2025-12-23T16:32:00Z')
) AS _seed (place, id, workshop_listing_id, studio_id, slot, seats, price_minor, status, confirm_by, cancel_reason, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn workshop_sessions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 166, $rows$
INSERT INTO incidents (
    id, session_id, listing_id, reported_by, reported_from, severity, happened_at, what, insurer_case, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.session_id || _copy.digits_0)::uuid,
    (_seed.listing_id || _copy.digits_1)::uuid,
    (_seed.reported_by || _copy.digits_0)::uuid,
    _seed.reported_from::inet,
    _seed.severity,
    _seed.happened_at::timestamptz + _copy.span_2,
    _seed.what,
    (_seed.insurer_case || _copy.digits_2)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019715cc-4cc0-74e8-93d8-', NULL, '0194cb40-a901-73e1-9129-', '0194bbdd-2561-7d3e-b719-', '2001:db8::17', 1, '2025-05-26T19:00:00Z', 'Cut a finger on the broken spout.', NULL, '2025-05-28T07:30:00Z', '2025-05-28T07:30:00Z'),
    (1, '019808a0-9b41-7463-a234-', NULL, '01955be0-960b-7415-bdd7-', '0194bbdd-2561-7d3e-b719-', '192.0.2.245', 2, '2025-07-14T21:10:00Z', 'Please have a look before Friday.', '5a64615f-edba-40cf-8c3a-', '2025-07-14T11:10:00Z', '2025-07-14T11:10:00Z'),
    (2, '019851ae-ffc2-77df-9514-', '0198378f-1266-776b-a7ec-', NULL, NULL, NULL, 4, '2025-07-30T15:38:00Z', 'As agreed by telephone.', 'c4a5ce38-b2fa-4304-8bf2-', '2025-07-28T15:38:00Z', '2025-07-28T15:38:00Z'),
    (3, '0198a836-2ee3-72b9-9c2b-', '0197ff17-cf85-732d-a84b-', NULL, '01943210-0be0-7160-a165-', NULL, 2, '2025-08-16T01:53:00Z', 'To be discussed at the next meeting.', '46c7f969-c106-4643-8041-', '2025-08-14T10:53:00Z', '2025-08-14T10:53:00Z'),
    (4, '0198f1a2-e004-7e13-b02a-', '01979bf2-a563-7440-b17e-', NULL, '0194bbdd-2561-7d3e-b719-', '192.0.2.41', 1, '2025-08-30T17:04:00Z', 'Everything went as planned.', '77cfe65d-520e-438c-8361-', '2025-08-28T17:04:00Z', '2025-08-28T17:04:00Z'),
    (5, '01993db8-b825-7827-a8e5-', NULL, '0194cb40-a901-73e1-9129-', '01943210-0be0-7160-a165-', NULL, 3, '2025-09-13T01:39:00Z', 'Please have a look before Friday.', 'ac6084e0-0858-4a47-85bd-', '2025-09-12T11:39:00Z', '2025-09-12T11:39:00Z'),
    (6, '0199a066-dd86-7de2-bccf-', '019864dc-0e80-780c-99d8-', NULL, '0194455b-5103-77b4-8f59-', '192.0.2.83', 2, '2025-10-01T16:32:00Z', 'Everything went as planned.', '2ae463d5-6e8f-49cb-8995-', '2025-10-01T15:32:00Z', '2025-10-01T15:32:00Z'),
    (7, '0199ed0e-4747-7f18-ae13-', NULL, '01955b72-b909-7ab6-8c80-', '0195add8-790b-79dd-8f6d-', NULL, 1, '2025-10-17T08:46:00Z', 'Somebody will follow up next week.', '25479573-fd3e-45fe-86d5-', '2025-10-16T12:46:00Z', '2025-10-16T12:46:00Z'),
    (8, '019a4522-cd28-75db-ae56-', NULL, '0194cb09-ba80-717b-883b-', '01943210-0be0-7160-a165-', '192.0.2.118', 5, '2025-11-03T17:15:00Z', 'To be discussed at the next meeting.', '6708abb1-d399-4cab-8131-', '2025-11-02T15:15:00Z', '2025-11-02T15:15:00Z'),
    (9, '019a9279-1489-755c-84ce-', '019898e9-8ea8-7547-bd99-', NULL, '01943210-0be0-7160-a165-', NULL, 1, '2025-11-17T19:40:00Z', 'Nothing to add for now.', 'ccdc850c-0b9d-4628-8d5a-', '2025-11-17T15:40:00Z', '2025-11-17T15:40:00Z'),
    (10, '019ad5ee-ac2a-7585-9e87-', NULL, '0194cb09-ba80-717b-883b-', '01942b9b-8508-76a9-9968-', '192.0.2.210', 1, '2025-12-02T00:03:00Z', 'Nothing to add for now.', 'aba4b05e-8429-4538-8e8e-', '2025-11-30T18:03:00Z', '2025-11-30T18:03:00Z'),
    (11, '019b37fa-c52b-7054-9504-', '019af2e0-f375-72a3-986f-', NULL, '01942675-2909-7c11-934d-', '192.0.2.152', 2, '2025-12-20T03:59:00Z', 'As agreed by telephone.', 'b0205656-5298-4e8a-81c2-', '2025-12-19T18:59:00Z', '2025-12-19T18:59:00Z')
) AS _seed (place, id, session_id, listing_id, reported_by, reported_from, severity, happened_at, what, insurer_case, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn incidents: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO seat_reservations (
    id, session_id, buyer_id, order_id, seats, hold_expires_at, dietary_needs, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.session_id || _copy.digits_0)::uuid,
    (_seed.buyer_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_0)::uuid,
    _seed.seats,
    _seed.hold_expires_at::timestamptz + _copy.span_0,
    _seed.dietary_needs,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199195f-4ca0-7a80-835d-', '019864dc-0e80-780c-99d8-', '0195add8-790b-79dd-8f6d-', '0199195f-4ca9-7e2b-a6f3-', 1, '2025-10-12T10:15:00Z', NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    (1, '0197de8b-98a1-7a02-93a0-', '01979bf2-a563-7440-b17e-', '01942675-2909-7c11-934d-', NULL, 1, '2025-08-15T07:03:00Z', 'Dietary needs 2', '2025-07-06T07:03:00Z', '2025-07-06T07:03:00Z'),
    (2, '0197fd9f-8762-7b9b-a499-', '01979bf2-a563-7440-b17e-', '0195add8-790b-79dd-8f6d-', '0196923a-f6e0-7da7-b2fc-', 1, '2025-08-18T07:53:00Z', 'Dietary needs 3', '2025-07-12T07:53:00Z', '2025-07-12T07:53:00Z'),
    (3, '0198231d-0083-702e-84f2-', '0197da81-0ce4-733c-8985-', '0194bbdd-2561-7d3e-b719-', '0196923a-f6e0-7da7-b2fc-', 1, '2025-08-31T14:36:00Z', 'Dietary needs 4', '2025-07-19T14:36:00Z', '2025-07-19T14:36:00Z'),
    (4, '01985237-69a4-7bea-86a6-', '01979bf2-a563-7440-b17e-', '0194cb40-a906-768d-8eef-', '0196923a-f6e0-7da7-b2fc-', 1, '2025-08-27T18:07:00Z', 'Dietary needs 5', '2025-07-28T18:07:00Z', '2025-07-28T18:07:00Z'),
    (5, '01987e3c-a385-7467-8b87-', '019864dc-0e80-780c-99d8-', '01943210-0be0-7160-a165-', '0196923a-f6e0-7da7-b2fc-', 4, '2025-09-30T07:16:00Z', 'Dietary needs 6', '2025-08-06T07:16:00Z', '2025-08-06T07:16:00Z'),
    (6, '01989ee6-2666-7578-ae8e-', '019864dc-0e80-780c-99d8-', '01956099-150a-7e61-b659-', NULL, 1, '2025-08-28T15:29:00Z', 'Dietary needs 7', '2025-08-12T15:29:00Z', '2025-08-12T15:29:00Z'),
    (7, '0198c7a7-7fe7-72cd-8860-', '0197da81-0ce4-733c-8985-', '01943210-0be0-7160-a165-', '0196923a-f6e1-7ffb-ae6f-', 1, '2025-09-03T13:25:00Z', NULL, '2025-08-20T13:25:00Z', '2025-08-20T13:25:00Z'),
    (8, '0198efe5-edc8-73e5-9771-', '0197da81-0ce4-733c-8985-', '019522cc-c507-7799-85ee-', '0196923a-f6e0-7da7-b2fc-', 1, '2025-11-02T08:58:00Z', 'Dietary needs 9', '2025-08-28T08:58:00Z', '2025-08-28T08:58:00Z'),
    (9, '0199192c-f209-7a89-bc11-', '0197da81-0ce4-733c-8985-', '01956099-150a-7e61-b659-', '0198c2f3-94c8-7316-af75-', 1, '2025-10-04T09:20:00Z', NULL, '2025-09-05T09:20:00Z', '2025-09-05T09:20:00Z'),
    (10, '01994e91-c4ca-7920-8f44-', '0197ff17-cf85-732d-a84b-', '01956099-150a-7e61-b659-', NULL, 1, '2025-11-16T18:10:00Z', 'Dietary needs 11', '2025-09-15T18:10:00Z', '2025-09-15T18:10:00Z'),
    (11, '019972c9-506b-7696-9f8d-', '0197ff17-cf85-732d-a84b-', '0194455b-5103-77b4-8f59-', '0196923a-f6e0-7da7-b2fc-', 6, '2025-10-12T18:57:00Z', 'Dietary needs 12', '2025-09-22T18:57:00Z', '2025-09-22T18:57:00Z'),
    (12, '01999eba-660c-7b47-ad0e-', '0198378f-1266-776b-a7ec-', '0194bbdd-2561-7d3e-b719-', '0196923a-f6e0-7da7-b2fc-', 4, '2025-10-25T07:44:00Z', 'Dietary needs 13', '2025-10-01T07:44:00Z', '2025-10-01T07:44:00Z'),
    (13, '0199ca29-7a6d-76d2-a860-', '01999eff-fa82-7550-8321-', '01946441-7904-7f68-a2e5-', NULL, 1, '2025-11-10T18:09:00Z', NULL, '2025-10-09T18:09:00Z', '2025-10-09T18:09:00Z'),
    (14, '0199f2f3-114e-7948-adc3-', '01999eff-fa82-7550-8321-', '019561ee-92e2-7956-b49e-', '0197bfc7-5085-77b8-9045-', 1, '2025-12-04T16:14:00Z', 'Dietary needs 15', '2025-10-17T16:14:00Z', '2025-10-17T16:14:00Z'),
    (15, '019a1bf3-96af-79bc-b180-', '01999eff-fa82-7550-8321-', '01943210-0be0-7160-a165-', '0199d4d7-3e2a-79d4-9871-', 1, '2025-11-15T15:19:00Z', 'Dietary needs 16', '2025-10-25T15:19:00Z', '2025-10-25T15:19:00Z'),
    (16, '019a459e-65d0-7364-a68b-', '01999eff-fa82-7550-8321-', '0194bbdd-2561-7d3e-b719-', '0196923a-f6e0-7da7-b2fc-', 1, '2026-01-02T17:30:00Z', 'Dietary needs 17', '2025-11-02T17:30:00Z', '2025-11-02T17:30:00Z'),
    (17, '019a6795-2931-7cbe-b6d3-', '0198378f-1266-776b-a7ec-', '019561ee-92e2-7956-b49e-', '0197ebdb-3067-7d01-9b48-', 1, '2025-12-12T07:47:00Z', 'Dietary needs 18', '2025-11-09T07:47:00Z', '2025-11-09T07:47:00Z'),
    (18, '019a91b1-7ed2-7c40-85c4-', '01999eff-fa82-7550-8321-', '0194455b-5103-77b4-8f59-', NULL, 1, '2025-12-11T12:02:00Z', 'Dietary needs 19', '2025-11-17T12:02:00Z', '2025-11-17T12:02:00Z'),
    (19, '019ac182-1893-7d0b-be26-', '019a3090-b031-74a4-a6c1-', '019561ee-92e2-7956-b49e-', '0196923a-f6e0-7da7-b2fc-', 1, '2026-01-10T18:52:00Z', NULL, '2025-11-26T18:52:00Z', '2025-11-26T18:52:00Z'),
    (20, '019ad436-4dd4-74d8-9f82-', '01999eff-fa82-7550-8321-', '01946e8e-3105-7fa6-807c-', '01976e58-c1c4-789b-8162-', 1, '2025-12-15T10:02:00Z', 'Dietary needs 21', '2025-11-30T10:02:00Z', '2025-11-30T10:02:00Z'),
    (21, '019afeb0-05b5-7051-abd9-', '0198378f-1266-776b-a7ec-', '0194455b-5103-77b4-8f59-', '0198c2f3-94c8-7316-af75-', 1, '2026-01-18T15:59:00Z', 'Dietary needs 22', '2025-12-08T15:59:00Z', '2025-12-08T15:59:00Z'),
    (22, '019b37de-6396-7bdc-b501-', '0198c168-12c9-74b1-81cf-', '01946441-7904-7f68-a2e5-', '0196923a-f6e0-7da7-b2fc-', 1, '2026-02-02T18:28:00Z', 'Dietary needs 23', '2025-12-19T18:28:00Z', '2025-12-19T18:28:00Z'),
    (23, '019b5eb3-2f57-7e5c-a710-', '0199aa7d-916e-7acd-8868-', '01975e6e-a90d-79cb-950e-', NULL, 1, '2026-03-06T07:26:00Z', 'Dietary needs 24', '2025-12-27T07:26:00Z', '2025-12-27T07:26:00Z')
) AS _seed (place, id, session_id, buyer_id, order_id, seats, hold_expires_at, dietary_needs, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn seat_reservations: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO session_instructors (session_id, instructor_id, slot, created_at, updated_at)
SELECT
    (_seed.session_id || _copy.digits_0)::uuid,
    (_seed.instructor_id || _copy.digits_1)::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_0, upper(_seed.slot::tstzrange) + _copy.span_0) END,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01979bf2-a563-7440-b17e-', '0196208a-59a1-798f-8686-', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-06-26T11:07:00Z', '2025-06-26T11:07:00Z'),
    (1, '0197da81-0ce4-733c-8985-', '0196208a-59a1-798f-8686-', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-07-05T12:28:00Z', '2025-07-05T12:28:00Z'),
    (2, '0197da81-0ce4-733c-8985-', '0196e47d-eca4-795d-bc0d-', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-07-11T07:18:00Z', '2025-07-11T07:18:00Z'),
    (3, '01979bf2-a563-7440-b17e-', '01974fbd-ac86-7f05-b447-', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-07-22T09:01:00Z', '2025-07-22T09:01:00Z'),
    (4, '01979bf2-a563-7440-b17e-', '0195e6e2-37e0-75cd-a31b-', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-07-28T12:40:00Z', '2025-07-28T12:40:00Z'),
    (5, '019864dc-0e80-780c-99d8-', '0195e6e2-37e0-75cd-a31b-', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-06T09:42:00Z', '2025-08-06T09:42:00Z'),
    (6, '0197da81-0ce4-733c-8985-', '0197916f-e947-7342-ae37-', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-08-12T12:06:00Z', '2025-08-12T12:06:00Z'),
    (7, '019864dc-0e80-780c-99d8-', '01966c72-6b02-7c51-b99c-', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-20T13:54:00Z', '2025-08-20T13:54:00Z'),
    (8, '019864dc-0e80-780c-99d8-', '01969adf-cb43-78a6-9e22-', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-27T17:41:00Z', '2025-08-27T17:41:00Z'),
    (9, '0197ff17-cf85-732d-a84b-', '0197916f-e947-7342-ae37-', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-06T10:35:00Z', '2025-09-06T10:35:00Z'),
    (10, '01985ca3-4267-7844-88b6-', '019883bb-cdeb-7865-98f7-', '[2025-07-30T18:41:00Z,2025-07-30T20:41:00Z)', '2025-09-12T17:03:00Z', '2025-09-12T17:03:00Z'),
    (11, '0197ff17-cf85-732d-a84b-', '0195e6e2-37e0-75cd-a31b-', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-21T15:42:00Z', '2025-09-21T15:42:00Z'),
    (12, '0197ff17-cf85-732d-a84b-', '01966c72-6b02-7c51-b99c-', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-28T18:29:00Z', '2025-09-28T18:29:00Z'),
    (13, '0198378f-1266-776b-a7ec-', '01974fbd-ac86-7f05-b447-', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-10-06T17:01:00Z', '2025-10-06T17:01:00Z'),
    (14, '0198378f-1266-776b-a7ec-', '01969adf-cb43-78a6-9e22-', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-10-17T14:02:00Z', '2025-10-17T14:02:00Z'),
    (15, '019898e9-8ea8-7547-bd99-', '0196208a-59a1-798f-8686-', '[2025-08-11T11:35:00Z,2025-08-11T13:35:00Z)', '2025-10-25T11:01:00Z', '2025-10-25T11:01:00Z'),
    (16, '0198f202-170a-7df7-9660-', '0199a097-6370-7c0a-b34f-', '[2025-08-28T18:48:00Z,2025-08-28T20:48:00Z)', '2025-10-29T12:25:00Z', '2025-10-29T12:25:00Z'),
    (17, '01992354-20ab-745d-af7a-', '0195e6e2-37e0-75cd-a31b-', '[2025-09-07T08:39:00Z,2025-09-07T10:39:00Z)', '2025-11-10T14:35:00Z', '2025-11-10T14:35:00Z'),
    (18, '0198c168-12c9-74b1-81cf-', '019a4f07-2673-7625-b514-', '[2025-08-19T08:18:00Z,2025-08-19T10:18:00Z)', '2025-11-16T12:43:00Z', '2025-11-16T12:43:00Z'),
    (19, '01999eff-fa82-7550-8321-', '0195e6e2-37e0-75cd-a31b-', '[2025-11-15T10:00:00Z,2025-11-15T12:00:00Z)', '2025-11-26T12:12:00Z', '2025-11-26T12:12:00Z'),
    (20, '019a6cef-b492-7fe1-96dd-', '0196208a-59a1-798f-8686-', '[2025-11-10T08:44:00Z,2025-11-10T10:44:00Z)', '2025-12-03T15:09:00Z', '2025-12-03T15:09:00Z'),
    (21, '0199aa7d-916e-7acd-8868-', '0198eca7-8bad-7be1-8510-', '[2025-10-03T14:33:00Z,2025-10-03T16:33:00Z)', '2025-12-09T08:06:00Z', '2025-12-09T08:06:00Z'),
    (22, '0198378f-1266-776b-a7ec-', '0195e6e2-37e0-75cd-a31b-', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-12-18T16:47:00Z', '2025-12-18T16:47:00Z'),
    (23, '019b1d3d-5f56-7890-bc45-', '0195e6e2-37e0-75cd-a31b-', '[2025-12-14T14:22:00Z,2025-12-14T16:22:00Z)', '2025-12-27T14:44:00Z', '2025-12-27T14:44:00Z')
) AS _seed (place, session_id, instructor_id, slot, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (session_id, instructor_id) DO NOTHING
$rows$) \gset
\warn session_instructors: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO waiting_list_entries (session_id, user_id, seats, created_at, updated_at)
SELECT
    (_seed.session_id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.seats,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01979bf2-a563-7440-b17e-', '01942675-2909-7c11-934d-', 1, '2025-06-27T13:11:00Z', '2025-06-27T13:11:00Z'),
    (1, '01979bf2-a563-7440-b17e-', '0194bbdd-2561-7d3e-b719-', 1, '2025-07-05T09:30:00Z', '2025-07-05T09:30:00Z'),
    (2, '01979bf2-a563-7440-b17e-', '01943210-0be0-7160-a165-', 1, '2025-07-13T18:21:00Z', '2025-07-13T18:21:00Z'),
    (3, '01979bf2-a563-7440-b17e-', '0194cb40-a906-768d-8eef-', 1, '2025-07-20T13:24:00Z', '2025-07-20T13:24:00Z'),
    (4, '0198378f-1266-776b-a7ec-', '01943210-0be0-7160-a165-', 1, '2025-07-26T13:59:00Z', '2025-07-26T13:59:00Z'),
    (5, '01979bf2-a563-7440-b17e-', '01946e8e-3105-7fa6-807c-', 1, '2025-08-05T15:56:00Z', '2025-08-05T15:56:00Z'),
    (6, '0197da81-0ce4-733c-8985-', '01943210-0be0-7160-a165-', 1, '2025-08-13T18:21:00Z', '2025-08-13T18:21:00Z'),
    (7, '019864dc-0e80-780c-99d8-', '01946e8e-3105-7fa6-807c-', 1, '2025-08-21T17:33:00Z', '2025-08-21T17:33:00Z'),
    (8, '0198c168-12c9-74b1-81cf-', '019561ee-92e2-7956-b49e-', 1, '2025-08-28T13:09:00Z', '2025-08-28T13:09:00Z'),
    (9, '0197ff17-cf85-732d-a84b-', '01943210-0be0-7160-a165-', 1, '2025-09-05T14:09:00Z', '2025-09-05T14:09:00Z'),
    (10, '0198378f-1266-776b-a7ec-', '01946441-7904-7f68-a2e5-', 1, '2025-09-14T15:25:00Z', '2025-09-14T15:25:00Z'),
    (11, '0197ff17-cf85-732d-a84b-', '0194bbdd-2561-7d3e-b719-', 4, '2025-09-22T16:35:00Z', '2025-09-22T16:35:00Z'),
    (12, '01979bf2-a563-7440-b17e-', '019561ee-92e2-7956-b49e-', 1, '2025-09-29T16:44:00Z', '2025-09-29T16:44:00Z'),
    (13, '019864dc-0e80-780c-99d8-', '0194cb40-a906-768d-8eef-', 1, '2025-10-08T12:47:00Z', '2025-10-08T12:47:00Z'),
    (14, '019864dc-0e80-780c-99d8-', '01943210-0be0-7160-a165-', 1, '2025-10-15T10:44:00Z', '2025-10-15T10:44:00Z'),
    (15, '019864dc-0e80-780c-99d8-', '019522cc-c507-7799-85ee-', 1, '2025-10-24T17:10:00Z', '2025-10-24T17:10:00Z'),
    (16, '01992354-20ab-745d-af7a-', '01956099-150a-7e61-b659-', 1, '2025-11-01T14:23:00Z', '2025-11-01T14:23:00Z'),
    (17, '0199dd6e-56ef-7674-b9d9-', '0194bbdd-2561-7d3e-b719-', 1, '2025-11-09T15:18:00Z', '2025-11-09T15:18:00Z'),
    (18, '019a6cef-b492-7fe1-96dd-', '0194bbdd-2561-7d3e-b719-', 1, '2025-11-16T16:26:00Z', '2025-11-16T16:26:00Z'),
    (19, '0199dd6e-56ef-7674-b9d9-', '01946441-7904-7f68-a2e5-', 4, '2025-11-23T12:05:00Z', '2025-11-23T12:05:00Z'),
    (20, '01985ca3-4267-7844-88b6-', '01946441-7904-7f68-a2e5-', 1, '2025-12-02T12:09:00Z', '2025-12-02T12:09:00Z'),
    (21, '01999eff-fa82-7550-8321-', '01975e6e-a90d-79cb-950e-', 1, '2025-12-12T17:54:00Z', '2025-12-12T17:54:00Z'),
    (22, '019864dc-0e80-780c-99d8-', '0194455b-5103-77b4-8f59-', 1, '2025-12-18T09:33:00Z', '2025-12-18T09:33:00Z'),
    (23, '0199aa7d-916e-7acd-8868-', '0194455b-5103-77b4-8f59-', 1, '2025-12-24T10:21:00Z', '2025-12-24T10:21:00Z')
) AS _seed (place, session_id, user_id, seats, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (session_id, user_id) DO NOTHING
$rows$) \gset
\warn waiting_list_entries: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_payout_accounts
SET
    is_default = true,
    status = 'verified',
    verified_at = _seed.verified_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-01-12T10:00:00Z', '01944fa8-0900-7d97-bc15-'),
    (1, '2025-01-18T10:00:00Z', '01946e8e-3101-7673-8751-'),
    (2, '2025-02-07T10:00:00Z', '0194d58d-6102-7b13-90d5-'),
    (3, '2025-02-24T10:00:00Z', '01952d19-7d03-7a2f-b4a9-')
) AS _seed (place, verified_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_payout_accounts.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_payout_accounts.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payouts
SET
    status = 'approved',
    approved_at = _seed.approved_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-03T02:00:00Z', '019a3d5b-8780-7462-a84c-'),
    (1, '2025-11-02T00:00:00Z', '019a3d5b-8781-75a1-94e1-'),
    (2, '2025-11-02T07:00:00Z', '019a3d5b-8782-726e-99d6-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payouts.id = (_seed.id || _copy.digits_0)::uuid
    AND payouts.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payouts
SET
    status = 'processing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a3d5b-8780-7462-a84c-'),
    (1, '019a3d5b-8781-75a1-94e1-'),
    (2, '019a3d5b-8782-726e-99d6-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payouts.id = (_seed.id || _copy.digits_0)::uuid
    AND payouts.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payouts
SET
    status = 'paid',
    approved_at = _seed.approved_at::timestamptz + _copy.span_0,
    paid_at = _seed.paid_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-01T09:00:00Z', '2025-11-03T05:00:00Z', '019a3d5b-8780-7462-a84c-'),
    (1, '2025-11-01T09:07:00Z', '2025-11-03T05:01:00Z', '019a3d5b-8781-75a1-94e1-'),
    (2, '2025-11-01T09:14:00Z', '2025-11-03T05:02:00Z', '019a3d5b-8782-726e-99d6-')
) AS _seed (place, approved_at, paid_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payouts.id = (_seed.id || _copy.digits_0)::uuid
    AND payouts.status IS NOT DISTINCT FROM 'processing'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE bookings
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-78ae-8953-'),
    (1, '0197ebdb-3061-7e8d-80a9-'),
    (2, '0199195f-4ca2-7968-a41c-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND bookings.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE bookings
SET
    status = 'completed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-78ae-8953-'),
    (1, '0197ebdb-3061-7e8d-80a9-'),
    (2, '0199195f-4ca2-7968-a41c-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND bookings.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE disputes
SET
    status = 'awaiting_seller'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019715c7-b8e0-716f-bea7-'),
    (1, '019b3d22-0b81-7a53-b1db-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND disputes.id = (_seed.id || _copy.digits_0)::uuid
    AND disputes.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE disputes
SET
    resolved_at = _seed.resolved_at::timestamptz + _copy.span_0,
    status = 'resolved_buyer'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-03T15:40:00Z', '019715c7-b8e0-716f-bea7-')
) AS _seed (place, resolved_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND disputes.id = (_seed.id || _copy.digits_0)::uuid
    AND disputes.status IS NOT DISTINCT FROM 'awaiting_seller'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE conversations
SET
    status = 'closed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019715c3-2501-7a7a-a56c-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND conversations.id = (_seed.id || _copy.digits_0)::uuid
    AND conversations.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'agreed', '019aa26c-5500-7a5f-9ea6-'),
    (1, 'closed', '01966d64-1e02-7cee-a3d0-'),
    (2, 'closed', '0196a6c5-c0e3-7a3d-a9cc-'),
    (3, 'agreed', '0196d403-2ca4-7b7b-938d-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '0196d403-2ca4-7b7b-938d-', 'agreed'),
    (1, 'closed', '019710d7-6105-7ee9-a53a-', 'open'),
    (2, 'closed', '01974976-0206-7b87-b9a0-', 'open'),
    (3, 'agreed', '01978907-81a7-72ec-abc3-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '01978907-81a7-72ec-abc3-', 'agreed'),
    (1, 'closed', '0197c511-6128-7de0-b90f-', 'open'),
    (2, 'agreed', '0197feca-e809-73a7-ac69-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '0197feca-e809-73a7-ac69-', 'agreed'),
    (1, 'agreed', '019837f7-712a-7447-bcef-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '019837f7-712a-7447-bcef-', 'agreed'),
    (1, 'closed', '0198809e-614b-79d1-a8e8-', 'open'),
    (2, 'agreed', '0198b6fe-0ecc-78f7-9959-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '0198b6fe-0ecc-78f7-9959-', 'agreed'),
    (1, 'closed', '0198f5e8-ee2d-7964-b88e-', 'open'),
    (2, 'closed', '01992a34-afce-7a2f-ba4e-', 'open'),
    (3, 'agreed', '01996bde-af2f-77c5-ab03-', 'open'),
    (4, 'agreed', '0199a629-c7b0-7143-bf1b-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'closed', '0199a629-c7b0-7143-bf1b-', 'agreed'),
    (1, 'agreed', '0199e36a-0451-7c57-8dde-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE custom_requests
SET
    status = 'closed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199e36a-0451-7c57-8dde-', 'agreed'),
    (1, '019a157a-7bf2-7496-9763-', 'open'),
    (2, '019a5809-5d13-7c0c-be01-', 'open'),
    (3, '019a91bb-90f4-7410-8bcb-', 'open')
) AS _seed (place, id, status)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND custom_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND custom_requests.status IS NOT DISTINCT FROM _seed.status
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'approved',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-01-10T15:00:00Z', '01944aef-8a00-70e0-bbfe-'),
    (1, '2025-04-24T23:56:00Z', '019663ca-d782-7034-9160-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019663ca-d782-7034-9160-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0,
    remark = 'The numbers were confirmed by both sides.'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-19T03:33:00Z', '0196df85-5764-7090-847a-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'approved',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-23T06:38:00Z', '0197927e-e847-7435-91dc-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197927e-e847-7435-91dc-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = _seed.status,
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'approved', '2025-07-16T04:41:00Z', '01980886-0e69-7691-b53b-'),
    (1, 'refused', '2025-07-26T13:21:00Z', '01984119-b2ea-7fd1-be37-'),
    (2, 'approved', '2025-08-08T04:00:00Z', '01987fae-830b-78f7-b7b0-')
) AS _seed (place, status, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987fae-830b-78f7-b7b0-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = _seed.status,
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'refused', '2025-08-19T04:23:00Z', '0198b832-972c-7957-a0d3-'),
    (1, 'approved', '2025-08-28T05:31:00Z', '0198ebb9-822d-7d46-8b89-')
) AS _seed (place, status, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198ebb9-822d-7d46-8b89-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'approved',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-11T03:36:00Z', '019932c4-758e-7c12-b8e5-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019932c4-758e-7c12-b8e5-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = _seed.status,
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'refused', '2025-09-22T19:39:00Z', '01996bdb-05af-7902-a575-'),
    (1, 'approved', '2025-10-03T20:32:00Z', '0199a969-fe90-7ad9-a8b7-')
) AS _seed (place, status, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199a969-fe90-7ad9-a8b7-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'approved',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-13T10:14:00Z', '0199d744-e2d1-758a-9943-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199d744-e2d1-758a-9943-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-26T09:29:00Z', '019a1744-3f72-7083-9ae7-'),
    (1, '2025-11-06T11:38:00Z', '019a5819-d7d3-78d4-b0bc-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seller_documents
SET
    status = 'refused',
    reviewed_at = _seed.reviewed_at::timestamptz + _copy.span_0,
    remark = 'Checked twice, and found in order.'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-19T18:06:00Z', '019a96db-8454-7c88-bf98-')
) AS _seed (place, reviewed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seller_documents.id = (_seed.id || _copy.digits_0)::uuid
    AND seller_documents.status IS NOT DISTINCT FROM 'uploaded'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE incidents
SET
    status = 'closed',
    closed_at = _seed.closed_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-03T16:00:00Z', '019715cc-4cc0-74e8-93d8-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND incidents.id = (_seed.id || _copy.digits_2)::uuid
    AND incidents.status IS NOT DISTINCT FROM 'reported'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE incidents
SET
    status = 'looked at'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019851ae-ffc2-77df-9514-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND incidents.id = (_seed.id || _copy.digits_2)::uuid
    AND incidents.status IS NOT DISTINCT FROM 'reported'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE incidents
SET
    status = 'closed',
    closed_at = _seed.closed_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-15T01:53:00Z', '0198a836-2ee3-72b9-9c2b-'),
    (1, '2025-08-29T08:04:00Z', '0198f1a2-e004-7e13-b02a-'),
    (2, '2025-09-14T01:39:00Z', '01993db8-b825-7827-a8e5-'),
    (3, '2025-10-02T12:32:00Z', '0199a066-dd86-7de2-bccf-'),
    (4, '2025-10-18T09:46:00Z', '0199ed0e-4747-7f18-ae13-'),
    (5, '2025-11-03T12:15:00Z', '019a4522-cd28-75db-ae56-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND incidents.id = (_seed.id || _copy.digits_2)::uuid
    AND incidents.status IS NOT DISTINCT FROM 'reported'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE incidents
SET
    status = 'looked at'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a9279-1489-755c-84ce-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND incidents.id = (_seed.id || _copy.digits_2)::uuid
    AND incidents.status IS NOT DISTINCT FROM 'reported'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE incidents
SET
    status = 'closed',
    closed_at = _seed.closed_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-18T02:40:00Z', '019a9279-1489-755c-84ce-', 'looked at'),
    (1, '2025-12-01T23:03:00Z', '019ad5ee-ac2a-7585-9e87-', 'reported')
) AS _seed (place, closed_at, id, status)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND incidents.id = (_seed.id || _copy.digits_2)::uuid
    AND incidents.status IS NOT DISTINCT FROM _seed.status
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE reviews
SET
    status = 'published'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196c096-f200-75d5-bc8e-'),
    (1, '0196f392-b401-70ff-be5b-'),
    (2, '01971b12-b3e2-71d3-a9c4-'),
    (3, '01979cb4-bce3-7efc-9804-'),
    (4, '01979cb4-bce4-7deb-8846-'),
    (5, '0197ee23-4ba5-76e3-a8cb-'),
    (6, '0197ee23-4ba6-74e9-9eec-'),
    (7, '0197ee23-4ba7-7cb2-8057-'),
    (8, '01983d29-b408-7a9a-bfab-'),
    (9, '0199774d-a009-7378-bece-'),
    (10, '019a0333-394a-7bd5-85e9-'),
    (11, '0196c382-040b-7735-8383-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND reviews.id = (_seed.id || _copy.digits_0)::uuid
    AND reviews.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = 'delivered'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019712bb-b160-7aa9-aeaf-'),
    (1, '01974605-4541-7d3d-8a73-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM 'announced'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199195f-4ca0-7a80-835d-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE sellers
SET
    status = 'in_review'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a81-ad00-76aa-94b7-'),
    (1, '01946967-d501-7fc2-9741-'),
    (2, '0194d067-0502-734a-8cb2-'),
    (3, '019527f3-2103-7402-a489-'),
    (4, '019aa0b4-e104-7935-a831-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND sellers.id = (_seed.id || _copy.digits_0)::uuid
    AND sellers.status IS NOT DISTINCT FROM 'applied'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE listings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'pending_review', '0194cb09-ba80-717b-883b-'),
    (1, 'pending_review', '0194cb40-a901-73e1-9129-'),
    (2, 'pending_review', '0194cb77-9782-7a4b-b038-'),
    (3, 'pending_review', '0194cbae-8603-7d52-b0a3-'),
    (4, 'pending_review', '0194eff1-f884-7ad4-9ab0-'),
    (5, 'pending_review', '0194f028-e705-7cd3-b576-'),
    (6, 'pending_review', '0194f05f-d586-7380-b716-'),
    (7, 'pending_review', '0194f096-c407-7546-9679-'),
    (8, 'pending_review', '0194ef16-3e88-7bb5-a82d-'),
    (9, 'pending_review', '01955b72-b909-7ab6-8c80-'),
    (10, 'pending_review', '01955ba9-a78a-7f4b-9ade-'),
    (11, 'pending_review', '01955be0-960b-7415-bdd7-'),
    (12, 'archived', '0195b3a3-a08c-72b3-9004-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND listings.id = (_seed.id || _copy.digits_1)::uuid
    AND listings.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = _seed.authorised_minor,
    authorised_at = _seed.authorised_at::timestamptz + _copy.span_0,
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 12290, '2025-05-02T18:23:00Z', '2025-05-02T18:24:00Z', 12290, '0196923b-e140-7449-9c34-'),
    (1, 7490, '2025-05-20T08:04:00Z', '2025-05-20T08:05:00Z', 7490, '0196ecb7-a321-7167-b4ce-')
) AS _seed (place, authorised_minor, authorised_at, captured_at, captured_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'requires_action'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b6bdc-5342-703f-a99d-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = _seed.authorised_minor,
    authorised_at = _seed.authorised_at::timestamptz + _copy.span_0,
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 23990, '2025-06-14T12:12:00Z', '2025-06-14T12:13:00Z', 23990, '01976e59-ac23-79df-86fb-'),
    (1, 21480, '2025-06-30T07:42:00Z', '2025-06-30T07:43:00Z', 21480, '0197bfc8-3ae4-7f8d-a83c-'),
    (2, 20700, '2025-07-08T21:07:00Z', '2025-07-08T21:08:00Z', 20700, '0197ebdc-1ac5-7e32-9592-')
) AS _seed (place, authorised_minor, authorised_at, captured_at, captured_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'expired'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198c2f4-7f26-7244-8a8b-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = _seed.authorised_minor,
    authorised_at = _seed.authorised_at::timestamptz + _copy.span_0,
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 5500, '2025-09-05T10:17:00Z', '2025-09-05T10:18:00Z', 5500, '01991960-3707-7d7e-a4ac-'),
    (1, 9890, '2025-10-11T19:57:00Z', '2025-10-11T19:58:00Z', 9890, '0199d4d8-2888-75e5-b7c6-'),
    (2, 12890, '2025-12-02T09:22:00Z', '2025-12-02T09:23:00Z', 12890, '019ade5d-7c69-7fc3-a921-'),
    (3, 6980, '2025-12-18T17:02:00Z', '2025-12-18T17:03:00Z', 6980, '019b3268-60ea-7bd7-83fa-'),
    (4, 17080, '2025-12-27T11:37:00Z', '2025-12-27T11:38:00Z', 17080, '019b5f98-110b-736e-b661-')
) AS _seed (place, authorised_minor, authorised_at, captured_at, captured_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE orders
SET
    status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7da7-b2fc-'),
    (1, '0196923a-f6e1-7ffb-ae6f-'),
    (2, '0196ecb6-b8c2-786e-a0fa-'),
    (3, '01976e58-c1c4-789b-8162-'),
    (4, '0197bfc7-5085-77b8-9045-'),
    (5, '0197bfc7-5086-7a57-9cc8-'),
    (6, '0197ebdb-3067-7d01-9b48-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_0)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE orders
SET
    status = 'cancelled',
    payment_due_at = _seed.payment_due_at::timestamptz + _copy.span_0,
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-19T16:30:00Z', '2025-08-19T16:30:00Z', '0198c2f3-94c8-7316-af75-')
) AS _seed (place, payment_due_at, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_0)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE orders
SET
    status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199195f-4ca9-7e2b-a6f3-'),
    (1, '0199d4d7-3e2a-79d4-9871-'),
    (2, '019ade5c-920b-7aed-8473-'),
    (3, '019b3267-768c-74be-8a3c-'),
    (4, '019b5f97-26ad-7d9e-9e93-'),
    (5, '019b5f97-26ae-7d6f-818b-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_0)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'loading'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b40-b380-7e20-8f54-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1,
    ready_on = _seed.ready_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2026-01-11T09:00:00Z', '2025-11-25', '019ab517-6280-7831-8f1f-')
) AS _seed (place, binding_until, ready_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019864dc-0e80-780c-99d8-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'cancelled',
    confirm_by = _seed.confirm_by::timestamptz + _copy.span_0,
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0,
    cancel_reason = 'Only one seat was taken.'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-13T10:00:00Z', '2025-11-13T10:00:00Z', '01999eff-fa82-7550-8321-')
) AS _seed (place, confirm_by, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE refunds
SET
    status = 'succeeded',
    settled_at = _seed.settled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-03T15:45:00Z', '01973665-54e0-71c7-bc1f-')
) AS _seed (place, settled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND refunds.id = (_seed.id || _copy.digits_0)::uuid
    AND refunds.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '019712bb-b160-7aa9-aeaf-'),
    (1, 'broken', '01974605-4541-7d3d-8a73-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM 'delivered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = 'attended'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199195f-4ca0-7a80-835d-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE sellers
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a81-ad00-76aa-94b7-'),
    (1, '01946967-d501-7fc2-9741-'),
    (2, '0194d067-0502-734a-8cb2-'),
    (3, '019527f3-2103-7402-a489-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND sellers.id = (_seed.id || _copy.digits_0)::uuid
    AND sellers.status IS NOT DISTINCT FROM 'in_review'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE listings
SET
    status = 'published'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194cb09-ba80-717b-883b-'),
    (1, '0194cb40-a901-73e1-9129-'),
    (2, '0194cb77-9782-7a4b-b038-'),
    (3, '0194cbae-8603-7d52-b0a3-'),
    (4, '0194eff1-f884-7ad4-9ab0-'),
    (5, '0194f028-e705-7cd3-b576-'),
    (6, '0194f05f-d586-7380-b716-'),
    (7, '0194f096-c407-7546-9679-'),
    (8, '0194ef16-3e88-7bb5-a82d-'),
    (9, '01955b72-b909-7ab6-8c80-'),
    (10, '01955ba9-a78a-7f4b-9ade-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND listings.id = (_seed.id || _copy.digits_1)::uuid
    AND listings.status IS NOT DISTINCT FROM 'pending_review'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'refunded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196ecb7-a321-7167-b4ce-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'captured'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'disputed', '0196923a-f6e0-7da7-b2fc-'),
    (1, 'disputed', '0196923a-f6e1-7ffb-ae6f-'),
    (2, 'refunded', '0196ecb6-b8c2-786e-a0fa-'),
    (3, 'disputed', '01976e58-c1c4-789b-8162-'),
    (4, 'disputed', '0197bfc7-5085-77b8-9045-'),
    (5, 'disputed', '0197bfc7-5086-7a57-9cc8-'),
    (6, 'disputed', '0197ebdb-3067-7d01-9b48-'),
    (7, 'disputed', '0199195f-4ca9-7e2b-a6f3-'),
    (8, 'disputed', '0199d4d7-3e2a-79d4-9871-'),
    (9, 'disputed', '019ade5c-920b-7aed-8473-'),
    (10, 'accepted', '019b3267-768c-74be-8a3c-'),
    (11, 'accepted', '019b5f97-26ae-7d6f-818b-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_0)::uuid
    AND orders.status IS NOT DISTINCT FROM 'paid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'firing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b40-b380-7e20-8f54-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'loading'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1,
    binding_until = _seed.binding_until::timestamptz + _copy.span_1,
    ready_on = _seed.ready_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-28T20:00:00Z', '2025-12-15T00:00:00Z', '2026-02-20', '019ab517-6280-7831-8f1f-')
) AS _seed (place, answered_at, binding_until, ready_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'done'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019864dc-0e80-780c-99d8-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE sellers
SET
    status = 'suspended'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019527f3-2103-7402-a489-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND sellers.id = (_seed.id || _copy.digits_0)::uuid
    AND sellers.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE listings
SET
    status = 'paused'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194cbae-8603-7d52-b0a3-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND listings.id = (_seed.id || _copy.digits_1)::uuid
    AND listings.status IS NOT DISTINCT FROM 'published'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'completed', '0196923a-f6e0-7da7-b2fc-', 'disputed'),
    (1, 'completed', '0196923a-f6e1-7ffb-ae6f-', 'disputed'),
    (2, 'completed', '01976e58-c1c4-789b-8162-', 'disputed'),
    (3, 'completed', '0197bfc7-5085-77b8-9045-', 'disputed'),
    (4, 'completed', '0197bfc7-5086-7a57-9cc8-', 'disputed'),
    (5, 'completed', '0197ebdb-3067-7d01-9b48-', 'disputed'),
    (6, 'completed', '0199195f-4ca9-7e2b-a6f3-', 'disputed'),
    (7, 'completed', '0199d4d7-3e2a-79d4-9871-', 'disputed'),
    (8, 'shipped', '019b3267-768c-74be-8a3c-', 'accepted')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_0)::uuid
    AND orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'cooling'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b40-b380-7e20-8f54-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'firing'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'unloaded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b40-b380-7e20-8f54-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'cooling'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = 'delivered'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197a22a-bf83-7e78-9989-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM 'announced'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '0197a22a-bf83-7e78-9989-', 'delivered'),
    (1, 'delivered', '0197db2f-ea84-7b33-b39b-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '0197db2f-ea84-7b33-b39b-', 'delivered'),
    (1, 'delivered', '019807e7-ab85-74ea-b7d3-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '019807e7-ab85-74ea-b7d3-', 'delivered'),
    (1, 'delivered', '01983d2c-7326-72a3-999c-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '01983d2c-7326-72a3-999c-', 'delivered'),
    (1, 'delivered', '01985ac7-2f67-7a40-baa6-', 'announced'),
    (2, 'delivered', '01988df7-20c8-72a3-b04c-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '01988df7-20c8-72a3-b04c-', 'delivered'),
    (1, 'delivered', '0198be80-aa49-7f49-bd5b-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '0198be80-aa49-7f49-bd5b-', 'delivered'),
    (1, 'delivered', '0198eae6-058a-7bb3-bfa1-', 'announced'),
    (2, 'delivered', '01992542-832b-72de-bf4b-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'broken', '01992542-832b-72de-bf4b-', 'delivered'),
    (1, 'delivered', '01995835-1d6c-7936-833b-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '01995835-1d6c-7936-833b-', 'delivered'),
    (1, 'delivered', '01998675-a14d-7cae-a08d-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'withdrawn', '01998675-a14d-7cae-a08d-', 'delivered'),
    (1, 'delivered', '0199b3b8-8b4e-79ad-8572-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '0199b3b8-8b4e-79ad-8572-', 'delivered'),
    (1, 'delivered', '0199d3fe-434f-7d23-9844-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'withdrawn', '0199d3fe-434f-7d23-9844-', 'delivered'),
    (1, 'delivered', '019a0d15-bdd0-78f6-b0e4-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '019a0d15-bdd0-78f6-b0e4-', 'delivered'),
    (1, 'delivered', '019a34be-f091-7ae4-97b5-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '019a34be-f091-7ae4-97b5-', 'delivered'),
    (1, 'delivered', '019a5ea5-4212-73bd-913d-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fired', '019a5ea5-4212-73bd-913d-', 'delivered'),
    (1, 'delivered', '019a9292-b713-7dc2-b689-', 'announced')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firing_pieces
SET
    status = 'fired'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a9292-b713-7dc2-b689-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firing_pieces.id = (_seed.id || _copy.digits_1)::uuid
    AND firing_pieces.status IS NOT DISTINCT FROM 'delivered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    order_id = (_seed.order_id || _copy.digits_0)::uuid,
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7da7-b2fc-', '0197de8b-98a1-7a02-93a0-')
) AS _seed (place, order_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197fd9f-8762-7b9b-a499-'),
    (1, '0198231d-0083-702e-84f2-'),
    (2, '01985237-69a4-7bea-86a6-'),
    (3, '01987e3c-a385-7467-8b87-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    order_id = (_seed.order_id || _copy.digits_0)::uuid,
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e0-7da7-b2fc-', '01989ee6-2666-7578-ae8e-')
) AS _seed (place, order_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198c7a7-7fe7-72cd-8860-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'attended', '0198c7a7-7fe7-72cd-8860-', 'confirmed'),
    (1, 'confirmed', '0198efe5-edc8-73e5-9771-', 'held'),
    (2, 'confirmed', '0199192c-f209-7a89-bc11-', 'held')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    order_id = (_seed.order_id || _copy.digits_0)::uuid,
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196923a-f6e1-7ffb-ae6f-', '01994e91-c4ca-7920-8f44-')
) AS _seed (place, order_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cancelled', '019972c9-506b-7696-9f8d-'),
    (1, 'confirmed', '01999eba-660c-7b47-ad0e-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    order_id = (_seed.order_id || _copy.digits_0)::uuid,
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196ecb6-b8c2-786e-a0fa-', '0199ca29-7a6d-76d2-a860-')
) AS _seed (place, order_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'expired', '019a1bf3-96af-79bc-b180-'),
    (1, 'confirmed', '019a6795-2931-7cbe-b6d3-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    order_id = (_seed.order_id || _copy.digits_0)::uuid,
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198c2f3-94c8-7316-af75-', '019a91b1-7ed2-7c40-85c4-')
) AS _seed (place, order_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE seat_reservations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'confirmed', '019ac182-1893-7d0b-be26-'),
    (1, 'cancelled', '019ad436-4dd4-74d8-9f82-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND seat_reservations.id = (_seed.id || _copy.digits_0)::uuid
    AND seat_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'loading'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196ee90-f702-7cc0-a3ce-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'firing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196ee90-f702-7cc0-a3ce-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'loading'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cooling', '0196ee90-f702-7cc0-a3ce-', 'firing'),
    (1, 'loading', '01971bdf-c7e3-7a9c-ae17-', 'planned'),
    (2, 'loading', '01979277-9545-756a-95ec-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'firing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01979277-9545-756a-95ec-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'loading'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'cooling'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01979277-9545-756a-95ec-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'firing'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'failed', '01979277-9545-756a-95ec-', 'cooling'),
    (1, 'loading', '0197c232-3606-7649-ac6d-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'firing', '0197c232-3606-7649-ac6d-', 'loading'),
    (1, 'loading', '0197f9b8-b047-7ed5-903a-', 'planned'),
    (2, 'failed', '019823c0-e1a8-71ed-8c9c-', 'planned'),
    (3, 'loading', '019860da-aa89-7d6e-bdd5-', 'planned'),
    (4, 'loading', '019899c3-73ea-70d9-8f0b-', 'planned'),
    (5, 'loading', '0198d1b0-782b-72a1-9879-', 'planned'),
    (6, 'loading', '01990505-f2ec-746f-b700-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'failed', '01990505-f2ec-746f-b700-', 'loading'),
    (1, 'loading', '01993e01-0bcd-7a22-9197-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'firing', '01993e01-0bcd-7a22-9197-', 'loading'),
    (1, 'loading', '019972af-adee-7bcb-9ae3-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'firing', '019972af-adee-7bcb-9ae3-', 'loading'),
    (1, 'loading', '01999a28-5acf-7d7d-8225-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'firing', '01999a28-5acf-7d7d-8225-', 'loading'),
    (1, 'loading', '0199d920-0b70-7dc7-9ea4-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'firing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199d920-0b70-7dc7-9ea4-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'loading'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'cooling'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199d920-0b70-7dc7-9ea4-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'firing'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'unloaded', '0199d920-0b70-7dc7-9ea4-', 'cooling'),
    (1, 'loading', '019a0b85-a7f1-7b93-b14f-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'firing', '019a0b85-a7f1-7b93-b14f-', 'loading'),
    (1, 'failed', '019a40c4-f152-7861-8b96-', 'planned'),
    (2, 'loading', '019a7275-4793-776f-8d29-', 'planned')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'firing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a7275-4793-776f-8d29-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'loading'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE firings
SET
    status = 'cooling'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a7275-4793-776f-8d29-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND firings.id = (_seed.id || _copy.digits_1)::uuid
    AND firings.status IS NOT DISTINCT FROM 'firing'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-28T12:42:00Z', '0196afea-c1c1-785f-b2a9-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-09T21:42:00Z', '0196afea-c1c1-785f-b2a9-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-07T12:05:00Z', '0196ed95-31e2-757a-9a1b-'),
    (1, '2025-07-27T17:08:00Z', '01972750-8d83-7111-b3ef-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-02T05:08:00Z', '01972750-8d83-7111-b3ef-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-20T12:48:00Z', '019754bb-c004-7c8f-9da5-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-10T04:48:00Z', '019754bb-c004-7c8f-9da5-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-25T13:39:00Z', '0197c10f-fd26-78c5-90b5-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'declined',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-02T01:39:00Z', '0197c10f-fd26-78c5-90b5-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-05T10:20:00Z', '0197f3d9-6487-7227-a763-'),
    (1, '2025-08-21T09:42:00Z', '01986502-8249-7a92-bd8c-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-02T17:42:00Z', '01986502-8249-7a92-bd8c-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-02T16:29:00Z', '01993ec2-38ed-70f3-8400-'),
    (1, '2025-11-22T16:41:00Z', '01996800-156e-78b0-b1cb-')
) AS _seed (place, binding_until, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'accepted',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-22T06:41:00Z', '01996800-156e-78b0-b1cb-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'sent',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1,
    ready_on = _seed.ready_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2026-01-02T12:16:00Z', '2025-10-25', '019a10ff-5411-7a84-83ce-')
) AS _seed (place, binding_until, ready_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'declined',
    answered_at = _seed.answered_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-24T20:16:00Z', '019a10ff-5411-7a84-83ce-')
) AS _seed (place, answered_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE quotes
SET
    status = 'withdrawn',
    binding_until = _seed.binding_until::timestamptz + _copy.span_1,
    ready_on = _seed.ready_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-12-25T15:15:00Z', '2025-11-12', '019a78a2-6533-71f8-8571-')
) AS _seed (place, binding_until, ready_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND quotes.id = (_seed.id || _copy.digits_1)::uuid
    AND quotes.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-24T04:41:00Z', '01979bf2-a563-7440-b17e-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0,
    cancel_reason = 'The numbers were confirmed by both sides.'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-05T20:13:00Z', '0197da81-0ce4-733c-8985-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'open',
    confirm_by = _seed.confirm_by::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-31T04:41:00Z', '01985ca3-4267-7844-88b6-')
) AS _seed (place, confirm_by, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01985ca3-4267-7844-88b6-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'done', '01985ca3-4267-7844-88b6-', 'confirmed'),
    (1, 'confirmed', '019898e9-8ea8-7547-bd99-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-30T01:48:00Z', '0198f202-170a-7df7-9660-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'open',
    confirm_by = _seed.confirm_by::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-09T06:39:00Z', '01992354-20ab-745d-af7a-'),
    (1, '2025-09-17T15:04:00Z', '019952d6-e88c-7c28-a8b9-')
) AS _seed (place, confirm_by, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019952d6-e88c-7c28-a8b9-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'done'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019952d6-e88c-7c28-a8b9-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'open',
    confirm_by = _seed.confirm_by::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-27T11:31:00Z', '01998224-96ad-76e6-8060-'),
    (1, '2025-10-13T15:57:00Z', '0199dd6e-56ef-7674-b9d9-')
) AS _seed (place, confirm_by, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'planned'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199dd6e-56ef-7674-b9d9-'),
    (1, '019a0cb5-9c70-707b-beb4-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE workshop_sessions
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'done', '019a0cb5-9c70-707b-beb4-', 'confirmed'),
    (1, 'confirmed', '019a6cef-b492-7fe1-96dd-', 'open'),
    (2, 'confirmed', '019ac489-8c34-709e-9b8c-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND workshop_sessions.id = (_seed.id || _copy.digits_0)::uuid
    AND workshop_sessions.status IS NOT DISTINCT FROM _seed.status_
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
