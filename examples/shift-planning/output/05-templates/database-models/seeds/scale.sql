-- The rows of development.sql many times over, by psql with the variable `scale`: about how many rows to make. Each row is
-- copied with a key of its own. Copies of what others refer to are fewer, and some of them get most of those others. A copy
-- is the same each time, and one that is there already stays as it is.
SET synchronous_commit = off;

SELECT
    least(greatest(1, round(:scale / 10247.0)), 40000)::bigint AS copies,
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

CALL pg_temp.run(0, 125, $rows$
INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, created_at, updated_at
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
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    (3, '0194f96c-1e43-77b4-8f59-', 'marcus.bell@lumen-health.example', 'marcus', 'active', '2025-02-12T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T13:56:00Z', '2025-02-12T09:10:00Z', '2025-02-12T09:10:00Z'),
    (4, '01955b44-f244-7f68-a2e5-', 'noor.haddad@lumen-health.example', 'noor', 'active', '2025-03-03T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T11:56:00Z', '2025-03-03T09:10:00Z', '2025-03-03T09:10:00Z'),
    (5, '01963ddc-c245-7fa6-807c-', 'ingrid.moen@fjord-logistics.example', 'ingrid', 'active', '2025-04-16T09:12:00Z', 'nb', 'Europe/Oslo', '2025-12-22T13:15:00Z', '2025-04-16T09:10:00Z', '2025-04-16T09:10:00Z'),
    (6, '01972074-9246-768d-8eef-', 'priya.nair@saffron-travel.example', 'priya', 'active', '2025-05-30T09:12:00Z', 'en-IN', 'Asia/Kolkata', '2025-12-22T12:59:00Z', '2025-05-30T09:10:00Z', '2025-05-30T09:10:00Z'),
    (7, '0198bc71-5247-7799-85ee-', 'tom.ashford@brightline-schools.example', 'tom', 'active', '2025-08-18T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:24:00Z', '2025-08-18T09:10:00Z', '2025-08-18T09:10:00Z'),
    (8, '0196ecf4-fa48-76a9-9968-', 'kiri.walker@kea-robotics.example', 'kiri', 'active', '2025-05-20T09:12:00Z', 'en-NZ', 'Pacific/Auckland', '2025-12-22T11:56:00Z', '2025-05-20T09:10:00Z', '2025-05-20T09:10:00Z'),
    (9, '01987458-4a49-7c11-934d-', 'lucia.ferrari@quantia.example', 'lucia', 'active', '2025-08-04T09:12:00Z', 'it', 'Europe/Rome', '2025-12-22T12:47:00Z', '2025-08-04T09:10:00Z', '2025-08-04T09:10:00Z'),
    (10, '019b35df-864a-7e61-b659-', 'hugo.lambert@copper-kettle.example', 'hugo', 'active', '2025-12-19T09:12:00Z', 'fr', 'Europe/Paris', '2025-12-22T11:12:00Z', '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    (11, '01983165-9e4b-79dd-8f6d-', 'grace.chen@harbour-legal.example', 'grace', 'active', '2025-07-22T09:12:00Z', 'en-CA', 'America/Halifax', '2025-12-22T12:56:00Z', '2025-07-22T09:10:00Z', '2025-07-22T09:10:00Z'),
    (12, '019680cf-6e4c-76d2-810d-', 'dan.ortiz@verde-farms.example', 'dan', 'active', '2025-04-29T09:12:00Z', 'es-MX', 'America/Mexico_City', '2025-11-12T10:47:00Z', '2025-04-29T09:10:00Z', '2025-04-29T09:10:00Z'),
    (13, '019546ab-824d-79cb-950e-', 'orla.byrne@old-mill-press.example', 'orla', 'active', '2025-02-27T09:12:00Z', 'en-IE', 'Europe/Dublin', '2025-11-12T11:59:00Z', '2025-02-27T09:10:00Z', '2025-02-27T09:10:00Z'),
    (14, '01945eed-564e-75e9-bac1-', 'sam.rivers@example.com', 'sam', 'active', '2025-01-13T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:26:00Z', '2025-01-13T09:10:00Z', '2025-01-13T09:10:00Z'),
    (15, '01943ae0-d24f-7349-848f-', 'nadia.lang@example.com', 'nadia', 'active', '2025-01-06T09:12:00Z', 'de-DE', 'Europe/Berlin', '2025-12-22T12:26:00Z', '2025-01-06T09:10:00Z', '2025-01-06T09:10:00Z')
) AS _seed (place, id, email, username, status, email_verified_at, locale, time_zone, last_login_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn users: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 133, $rows$
INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.display_name,
    _seed.given_name,
    _seed.family_name,
    _seed.phone_e164,
    _seed.bio,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    (2, '0194f96c-1e43-77b4-8f59-', 'Marcus Bell', 'Marcus', 'Bell', NULL, NULL, '2025-02-12T09:14:00Z', '2025-02-12T09:14:00Z'),
    (3, '01955b44-f244-7f68-a2e5-', 'Noor Haddad', 'Noor', 'Haddad', NULL, NULL, '2025-03-03T09:14:00Z', '2025-03-03T09:14:00Z'),
    (4, '01963ddc-c245-7fa6-807c-', 'Ingrid Moen', 'Ingrid', 'Moen', NULL, NULL, '2025-04-16T09:14:00Z', '2025-04-16T09:14:00Z'),
    (5, '01972074-9246-768d-8eef-', 'Priya Nair', 'Priya', 'Nair', NULL, NULL, '2025-05-30T09:14:00Z', '2025-05-30T09:14:00Z'),
    (6, '0198bc71-5247-7799-85ee-', 'Tom Ashford', 'Tom', 'Ashford', NULL, NULL, '2025-08-18T09:14:00Z', '2025-08-18T09:14:00Z'),
    (7, '0196ecf4-fa48-76a9-9968-', 'Kiri Walker', 'Kiri', 'Walker', NULL, NULL, '2025-05-20T09:14:00Z', '2025-05-20T09:14:00Z'),
    (8, '01987458-4a49-7c11-934d-', 'Lucia Ferrari', 'Lucia', 'Ferrari', NULL, NULL, '2025-08-04T09:14:00Z', '2025-08-04T09:14:00Z'),
    (9, '019b35df-864a-7e61-b659-', 'Hugo Lambert', 'Hugo', 'Lambert', NULL, NULL, '2025-12-19T09:14:00Z', '2025-12-19T09:14:00Z'),
    (10, '01983165-9e4b-79dd-8f6d-', 'Grace Chen', 'Grace', 'Chen', NULL, NULL, '2025-07-22T09:14:00Z', '2025-07-22T09:14:00Z'),
    (11, '019680cf-6e4c-76d2-810d-', 'Dan Ortiz', 'Dan', 'Ortiz', NULL, NULL, '2025-04-29T09:14:00Z', '2025-04-29T09:14:00Z'),
    (12, '019546ab-824d-79cb-950e-', 'Orla Byrne', 'Orla', 'Byrne', NULL, NULL, '2025-02-27T09:14:00Z', '2025-02-27T09:14:00Z'),
    (13, '01945eed-564e-75e9-bac1-', 'Sam Rivers', 'Sam', 'Rivers', NULL, NULL, '2025-01-13T09:14:00Z', '2025-01-13T09:14:00Z'),
    (14, '01943ae0-d24f-7349-848f-', 'Nadia Lang', 'Nadia', 'Lang', NULL, NULL, '2025-01-06T09:14:00Z', '2025-01-06T09:14:00Z')
) AS _seed (place, user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id) DO NOTHING
$rows$) \gset
\warn user_profiles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 250, $rows$
INSERT INTO user_identities (id, user_id, provider, issuer, subject, secret_hash, last_used_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.provider,
    _seed.issuer,
    _seed.subject || '-' || _copy.number_0,
    _seed.secret_hash,
    _seed.last_used_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b4606-0bc0-76bc-be79-', '01943ae0-d24f-7349-848f-', 'passkey', 'local', 'nadia.lang', NULL, '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z'),
    (1, '019b4598-2ec1-739a-88c2-', '01945eed-564e-75e9-bac1-', 'passkey', 'local', 'sam.rivers', NULL, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z'),
    (2, '0194f96d-08a2-78c7-92c8-', '0194f96c-1e43-77b4-8f59-', 'saml', 'https://login.lumen-health.example', 'marcus.bell', NULL, '2025-12-22T13:56:00Z', '2025-02-12T09:11:00Z', '2025-02-12T09:11:00Z'),
    (3, '01955b45-dca3-76f2-98c7-', '01955b44-f244-7f68-a2e5-', 'saml', 'https://login.lumen-health.example', 'noor.haddad', NULL, '2025-12-22T11:56:00Z', '2025-03-03T09:11:00Z', '2025-03-03T09:11:00Z'),
    (4, '01963ddd-aca4-7294-91f1-', '01963ddc-c245-7fa6-807c-', 'password', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:11:00Z', '2025-04-16T09:11:00Z'),
    (5, '01963de5-ea05-7b12-a099-', '01963ddc-c245-7fa6-807c-', 'totp', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:20:00Z', '2025-04-16T09:20:00Z'),
    (6, '0198bc72-3ca6-7632-a2f5-', '0198bc71-5247-7799-85ee-', 'oidc', 'https://accounts.brightline-schools.example', '108214', NULL, '2025-12-22T10:24:00Z', '2025-08-18T09:11:00Z', '2025-08-18T09:11:00Z'),
    (7, '019b35e0-70a7-74b3-9147-', '019b35df-864a-7e61-b659-', 'password', 'local', 'hugo', '!unusable', '2025-12-22T11:12:00Z', '2025-12-19T09:11:00Z', '2025-12-19T09:11:00Z')
) AS _seed (place, id, user_id, provider, issuer, subject, secret_hash, last_used_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn user_identities: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 400, $rows$
INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    decode('dffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c' || lpad((0 + (_copy.number_1 - 1) * 5 + _seed.token_hash)::text, 9, '0'), 'hex'),
    _seed.last_seen_at::timestamptz + _copy.span_1,
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.revoked_at::timestamptz + _copy.span_1,
    _seed.ip_address::inet,
    _seed.user_agent,
    _seed.aal,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b4658-7180-75dd-af0d-', '0194f96c-1e43-77b4-8f59-', 0, '2025-12-22T15:02:00Z', '2026-01-05T13:56:00Z', NULL, '192.0.2.14', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:146.0) Gecko/20100101 Firefox/146.0', 2, '2025-12-22T13:56:00Z', '2025-12-22T13:56:00Z'),
    (1, '019b4632-e821-798d-980c-', '01963ddc-c245-7fa6-807c-', 1, '2025-12-22T13:40:00Z', '2026-01-05T13:15:00Z', NULL, '2001:db8:20::7', 'Mozilla/5.0 (Android 15; Mobile; rv:146.0) Gecko/146.0 Firefox/146.0', 2, '2025-12-22T13:15:00Z', '2025-12-22T13:15:00Z'),
    (2, '019b115d-d242-70e3-94a2-', '01963ddc-c245-7fa6-807c-', 2, '2025-12-12T16:31:00Z', '2025-12-26T07:02:00Z', '2025-12-12T16:31:00Z', '198.51.100.23', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 1, '2025-12-12T07:02:00Z', '2025-12-12T07:02:00Z'),
    (3, '019b45c2-4c03-7bdd-8a22-', '019b35df-864a-7e61-b659-', 3, '2025-12-22T11:48:00Z', '2026-01-05T11:12:00Z', NULL, '203.0.113.90', 'Mozilla/5.0 (iPad; CPU OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/604.1', 1, '2025-12-22T11:12:00Z', '2025-12-22T11:12:00Z'),
    (4, '019b4598-2ec4-76a1-9395-', '01945eed-564e-75e9-bac1-', 4, '2025-12-22T15:10:00Z', '2025-12-22T18:26:00Z', NULL, '192.0.2.200', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z')
) AS _seed (place, id, user_id, token_hash, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn user_sessions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 666, $rows$
INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    _seed.email,
    _seed.purpose,
    decode('1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563c' || lpad((0 + (_copy.number_1 - 1) * 3 + _seed.token_hash)::text, 9, '0'), 'hex'),
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.consumed_at::timestamptz + _copy.span_1,
    _seed.attempts,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019b35df-8640-7b44-9f1c-', '019b35df-864a-7e61-b659-', 'hugo.lambert@copper-kettle.example', 'verify_email', 0, '2025-12-20T09:10:00Z', '2025-12-19T09:12:00Z', 0, '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    (1, '019b3fd1-9b21-7e54-8eef-', '019680cf-6e4c-76d2-810d-', 'dan.ortiz@verde-farms.example', 'reset_password', 1, '2025-12-21T08:31:00Z', NULL, 2, '2025-12-21T07:31:00Z', '2025-12-21T07:31:00Z'),
    (2, '019b73a2-ae82-7808-b67b-', NULL, 'lars.holm@nimbus-labs.example', 'magic_link', 2, '2025-12-31T09:15:00Z', NULL, 0, '2025-12-31T09:00:00Z', '2025-12-31T09:00:00Z')
) AS _seed (place, id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn verification_tokens: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 1000, $rows$
INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role_id::uuid,
    (_seed.granted_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943ae0-d24f-7349-848f-', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-06T09:20:00Z', '2025-01-06T09:20:00Z'),
    (1, '01945eed-564e-75e9-bac1-', (SELECT id FROM roles WHERE code = 'support'), '01943ae0-d24f-7349-848f-', '2025-01-13T09:20:00Z', '2025-01-13T09:20:00Z')
) AS _seed (place, user_id, role_id, granted_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id, role_id) DO NOTHING
$rows$) \gset
\warn user_roles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 1000, $rows$
INSERT INTO idempotency_keys (
    actor_id, scope, idempotency_key, request_hash, recovery_point, response_code, response_body, locked_at,
    completed_at, expires_at, created_at, updated_at
)
SELECT
    (_seed.actor_id || _copy.digits_0)::uuid,
    _seed.scope,
    _seed.idempotency_key,
    _seed.request_hash::bytea,
    _seed.recovery_point,
    _seed.response_code,
    _seed.response_body::jsonb,
    _seed.locked_at::timestamptz + _copy.span_0,
    _seed.completed_at::timestamptz + _copy.span_0,
    _seed.expires_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '1cdf43a0-5c68-472d-8b03-', 'subscriptions.create', '5f1c2f0e-copper-kettle-trial', '\x385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1', 'finished', 201, '{"status": "trialing"}', '2025-12-19T09:31:02Z', '2025-12-19T09:31:02Z', '2025-12-20T09:31:00Z', '2025-12-19T09:31:02Z', '2025-12-19T09:31:02Z'),
    (1, '3fd1686b-9814-4205-8288-', 'invoices.pay', 'pay-INV-2025-0015-2', '\x80ab2d5ade888085fe366c623dbe293ce73a1bdf67481008e52460f12db65a1c', 'payment_created', NULL, NULL, '2025-12-30T07:00:00Z', NULL, '2025-12-31T07:00:00Z', '2025-12-30T07:00:00Z', '2025-12-30T07:00:00Z')
) AS _seed (place, actor_id, scope, idempotency_key, request_hash, recovery_point, response_code, response_body, locked_at, completed_at, expires_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (actor_id, scope, idempotency_key) DO NOTHING
$rows$) \gset
\warn idempotency_keys: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO tenants (
    id, slug, name, data_residency_region, compliance_requirements, feature_flags, legal_name, billing_email,
    billing_address, country_code, tax_number, currency_code, locale, time_zone, data_retention_days,
    suspension_reason, purge_after, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.name,
    _seed.data_residency_region,
    _seed.compliance_requirements::text[],
    _seed.feature_flags::jsonb,
    _seed.legal_name,
    _seed.billing_email,
    _seed.billing_address::jsonb,
    _seed.country_code,
    _seed.tax_number,
    _seed.currency_code,
    _seed.locale,
    _seed.time_zone,
    _seed.data_retention_days,
    _seed.suspension_reason,
    _seed.purge_after::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', 'lumen-health', 'Lumen Health', 'us', '{"hipaa","soc2"}', '{"seats": 400}', 'Lumen Health, Inc.', 'accounts@lumen-health.example', '{"street": "210 Harrison Avenue", "city": "Boston", "state": "MA", "postal_code": "02111"}', 'US', NULL, 'USD', 'en-US', 'America/New_York', 2190, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    (1, '019638ad-3e81-71d0-a720-', 'fjord-logistics', 'Fjord Logistics', 'eu', '{"gdpr"}', '{}', 'Fjord Logistics AS', 'faktura@fjord-logistics.example', '{"street": "Strandgaten 18", "postal_code": "5013", "city": "Bergen"}', 'NO', 'NO918273645MVA', 'EUR', 'nb', 'Europe/Oslo', 365, NULL, NULL, '2025-04-15T09:00:00Z', '2025-04-15T09:00:00Z'),
    (2, '01972ab8-2282-72ae-b113-', 'saffron-travel', 'Saffron Travel', 'in', '{}', '{}', NULL, 'priya.nair@saffron-travel.example', '{}', 'IN', NULL, 'USD', 'en-IN', 'Asia/Kolkata', 365, NULL, NULL, '2025-06-01T09:00:00Z', '2025-06-01T09:00:00Z'),
    (3, '0198bc68-2a83-7f5c-a738-', 'brightline-schools', 'Brightline Schools', 'uk', '{"gdpr","iso27001"}', '{}', 'Brightline Schools Trust', 'finance@brightline-schools.example', '{}', 'GB', 'GB294817365', 'EUR', 'en-GB', 'Europe/London', 365, NULL, NULL, '2025-08-18T09:00:00Z', '2025-08-18T09:00:00Z'),
    (4, '0196eceb-d284-7e9f-987a-', 'kea-robotics', 'Kea Robotics', 'au', '{}', '{}', NULL, 'ap@kea-robotics.example', '{}', 'NZ', NULL, 'USD', 'en-NZ', 'Pacific/Auckland', 365, NULL, NULL, '2025-05-20T09:00:00Z', '2025-05-20T09:00:00Z'),
    (5, '0198744f-2285-73a0-a5d5-', 'quantia', 'Quantia', 'eu', '{"gdpr"}', '{}', 'Quantia S.r.l.', 'amministrazione@quantia.example', '{}', 'IT', 'IT04918273645', 'EUR', 'it', 'Europe/Rome', 365, NULL, NULL, '2025-08-04T09:00:00Z', '2025-08-04T09:00:00Z'),
    (6, '019a05ff-2a86-7639-8828-', 'tanaka-studio', 'Tanaka Studio', 'sg', '{}', '{}', NULL, 'mei.tanaka@example.com', '{}', 'JP', NULL, 'USD', 'ja', 'Asia/Tokyo', 365, NULL, NULL, '2025-10-21T09:00:00Z', '2025-10-21T09:00:00Z'),
    (7, '019b360f-21c7-71bc-ac5c-', 'copper-kettle', 'Copper Kettle Cafés', 'eu', '{}', '{}', NULL, 'hugo.lambert@copper-kettle.example', '{}', 'FR', NULL, 'EUR', 'fr', 'Europe/Paris', 365, NULL, NULL, '2025-12-19T10:02:00Z', '2025-12-19T10:02:00Z'),
    (8, '0198315c-7688-7d01-9b3e-', 'harbour-legal', 'Harbour Legal', 'ca', '{}', '{}', NULL, 'office@harbour-legal.example', '{}', 'CA', NULL, 'USD', 'en-CA', 'America/Halifax', 365, 'The invoice for November is unpaid.', NULL, '2025-07-22T09:00:00Z', '2025-07-22T09:00:00Z'),
    (9, '019680c6-4689-7c75-981b-', 'verde-farms', 'Verde Farms', 'us', '{}', '{}', NULL, 'dan.ortiz@verde-farms.example', '{}', 'MX', NULL, 'USD', 'es-MX', 'America/Mexico_City', 365, NULL, '2026-03-01T00:00:00Z', '2025-04-29T09:00:00Z', '2025-04-29T09:00:00Z'),
    (10, '019546a2-5a8a-7372-b591-', 'old-mill-press', 'Old Mill Press', 'uk', '{}', '{}', NULL, 'hello@old-mill-press.example', '{}', 'IE', NULL, 'EUR', 'en-IE', 'Europe/Dublin', 365, NULL, NULL, '2025-02-27T09:00:00Z', '2025-02-27T09:00:00Z'),
    (11, '019b65d4-bf0b-7668-9251-', 'nimbus-labs', 'Nimbus Labs', 'eu', '{}', '{}', NULL, 'founders@nimbus-labs.example', '{}', NULL, NULL, 'EUR', 'en', 'UTC', 365, NULL, NULL, '2025-12-28T16:40:00Z', '2025-12-28T16:40:00Z')
) AS _seed (place, id, slug, name, data_residency_region, compliance_requirements, feature_flags, legal_name, billing_email, billing_address, country_code, tax_number, currency_code, locale, time_zone, data_retention_days, suspension_reason, purge_after, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn tenants: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO outbox_events (
    seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, attempts, last_error, published_at,
    created_at, updated_at
)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.seq + _copy.number_0 * 1000,
    (_seed.event_id || _copy.digits_0)::uuid,
    _seed.aggregate_type,
    _seed.aggregate_id::uuid,
    _seed.event_type,
    _seed.payload::jsonb,
    _seed.available_at::timestamptz + _copy.span_0,
    _seed.attempts,
    _seed.last_error,
    _seed.published_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '26768db6-83e2-432a-8dbd-', 'user', '24ebb990-666d-4143-86dd-6dc62ea7dd52', 'user.registered', '{"email": "hugo.lambert@copper-kettle.example"}', '2025-12-19T09:10:00Z', 0, NULL, '2025-12-19T09:10:01Z', '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    (1, 2, 'ef882dc1-daba-41e2-8f64-', 'user', 'cc86c0b0-9873-42e5-851f-64267116ecac', 'user.email_verified', '{"email": "hugo.lambert@copper-kettle.example"}', '2025-12-19T09:12:00Z', 0, NULL, '2025-12-19T09:12:02Z', '2025-12-19T09:12:00Z', '2025-12-19T09:12:00Z'),
    (2, 3, '34834570-8476-4640-8029-', 'user', 'beab0afe-2952-4510-8c21-884814cce30a', 'user.password_reset_requested', '{"email": "dan.ortiz@verde-farms.example"}', '2025-12-21T07:41:00Z', 3, 'mail relay: 451 4.7.1 try again later', NULL, '2025-12-21T07:41:00Z', '2025-12-21T07:41:00Z'),
    (3, 4, '75acc33d-421e-463e-821d-', 'feature_flag', '9f381f16-9aaa-4425-821a-f9f1b2806c86', 'feature_flag.rolled_out', '{"code": "new_editor"}', '2025-12-31T08:00:00Z', 0, NULL, NULL, '2025-12-31T08:00:00Z', '2025-12-31T08:00:00Z')
) AS _seed (place, seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, attempts, last_error, published_at, created_at, updated_at)
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

CALL pg_temp.run(0, 117, $rows$
INSERT INTO tenant_memberships (id, tenant_id, user_id, role_id, is_owner, joined_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role_id::uuid,
    _seed.is_owner,
    _seed.joined_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef68-a440-7ea3-8b8a-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z'),
    (1, '0194f9b5-5c41-7795-89a2-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', (SELECT id FROM roles WHERE code = 'admin'), false, '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z'),
    (2, '01955b8e-3042-7434-ae76-', '0194ef16-3e80-7415-9f3d-', '01955b44-f244-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'member'), false, '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z'),
    (3, '019638ff-a443-728b-8c87-', '019638ad-3e81-71d0-a720-', '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z'),
    (4, '01963e26-0044-7a41-bdd4-', '019638ad-3e81-71d0-a720-', '01963ddc-c245-7fa6-807c-', (SELECT id FROM roles WHERE code = 'member'), false, '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z'),
    (5, '01992e06-7845-73ee-95cf-', '019638ad-3e81-71d0-a720-', '01987458-4a49-7c11-934d-', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z'),
    (6, '01972b0a-8846-7fe3-95df-', '01972ab8-2282-72ae-b113-', '01972074-9246-768d-8eef-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z'),
    (7, '0198bcba-9047-705a-9255-', '0198bc68-2a83-7f5c-a738-', '0198bc71-5247-7799-85ee-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z'),
    (8, '019909f9-f448-725e-8139-', '0198bc68-2a83-7f5c-a738-', '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'member'), false, '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z'),
    (9, '0196ed3e-3849-70cc-b141-', '0196eceb-d284-7e9f-987a-', '0196ecf4-fa48-76a9-9968-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z'),
    (10, '01973557-404a-71bc-ac2a-', '0196eceb-d284-7e9f-987a-', '01963ddc-c245-7fa6-807c-', (SELECT id FROM roles WHERE code = 'billing'), false, '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z'),
    (11, '019874a1-884b-7917-85ed-', '0198744f-2285-73a0-a5d5-', '01987458-4a49-7c11-934d-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z'),
    (12, '019a0651-904c-7da6-89b5-', '019a05ff-2a86-7639-8828-', '019561ee-92e2-7956-b49e-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z'),
    (13, '019b3628-c44d-77a8-b970-', '019b360f-21c7-71bc-ac5c-', '019b35df-864a-7e61-b659-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z'),
    (14, '019831ae-dc4e-7aac-bfbc-', '0198315c-7688-7d01-9b3e-', '01983165-9e4b-79dd-8f6d-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z'),
    (15, '01968118-ac4f-7ad0-b0ed-', '019680c6-4689-7c75-981b-', '019680cf-6e4c-76d2-810d-', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z'),
    (16, '019994b3-4290-7566-a581-', '01972ab8-2282-72ae-b113-', '01945eed-564e-75e9-bac1-', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z')
) AS _seed (place, id, tenant_id, user_id, role_id, is_owner, joined_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn tenant_memberships: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 333, $rows$
INSERT INTO tenant_invitations (
    id, tenant_id, email, role_id, token_hash, invited_by, expires_at, accepted_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    replace(_seed.email, '@', '-' || _copy.number_1 || '@'),
    _seed.role_id::uuid,
    decode('e40a2557b94e2ada4c4fb1a98557e850fe4cde5839edc1f37b7da9d' || lpad((0 + (_copy.number_1 - 1) * 6 + _seed.token_hash)::text, 9, '0'), 'hex'),
    (_seed.invited_by || _copy.digits_0)::uuid,
    _seed.expires_at::timestamptz + _copy.span_1,
    (_seed.accepted_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196391b-1b80-7318-8e39-', '019638ad-3e81-71d0-a720-', 'ingrid.moen@fjord-logistics.example', (SELECT id FROM roles WHERE code = 'member'), 0, '0194bbdd-2561-7d3e-b719-', '2025-04-22T09:00:00Z', '01963ddc-c245-7fa6-807c-', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    (1, '01955218-9e61-7f0b-938f-', '0194ef16-3e80-7415-9f3d-', 'noor.h@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), 1, '0194f96c-1e43-77b4-8f59-', '2025-03-08T09:00:00Z', '01955b44-f244-7f68-a2e5-', '2025-03-01T14:25:00Z', '2025-03-01T14:25:00Z'),
    (2, '01993e79-e542-7350-833c-', '0198744f-2285-73a0-a5d5-', 'paolo@quantia.example', (SELECT id FROM roles WHERE code = 'billing'), 2, '01987458-4a49-7c11-934d-', '2025-09-19T09:00:00Z', NULL, '2025-09-12T15:10:00Z', '2025-09-12T15:10:00Z'),
    (3, '019a4e0a-76e3-78c2-9e29-', '0194ef16-3e80-7415-9f3d-', 'ben.ito@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), 3, '01943210-0be0-7160-a165-', '2025-11-11T09:00:00Z', NULL, '2025-11-04T08:45:00Z', '2025-11-04T08:45:00Z'),
    (4, '019b6a44-0004-7798-9ce3-', '0194ef16-3e80-7415-9f3d-', 'omar.reyes@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), 4, '0194f96c-1e43-77b4-8f59-', '2026-01-05T09:00:00Z', NULL, '2025-12-29T13:20:00Z', '2025-12-29T13:20:00Z'),
    (5, '019b5b9e-ea65-78fb-9522-', '019b360f-21c7-71bc-ac5c-', 'lea@copper-kettle.example', (SELECT id FROM roles WHERE code = 'admin'), 5, '019b35df-864a-7e61-b659-', '2026-01-02T09:00:00Z', NULL, '2025-12-26T17:05:00Z', '2025-12-26T17:05:00Z')
) AS _seed (place, id, tenant_id, email, role_id, token_hash, invited_by, expires_at, accepted_by, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn tenant_invitations: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 666, $rows$
INSERT INTO custom_roles (id, tenant_id, code, name, description, created_by, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.code,
    _seed.name,
    _seed.description,
    (_seed.created_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01957f48-4e80-70c7-aea7-', '0194ef16-3e80-7415-9f3d-', 'auditor', 'Auditor', 'Reads everything, for as long as the audit takes.', '01943210-0be0-7160-a165-', '2025-03-10T09:00:00Z', '2025-03-10T09:00:00Z'),
    (1, '01958995-0681-7184-8773-', '0194ef16-3e80-7415-9f3d-', 'editor', 'Editor', 'Publishes what others write.', '0194f96c-1e43-77b4-8f59-', '2025-03-12T09:00:00Z', '2025-03-12T09:00:00Z'),
    (2, '01969039-5a82-72a3-bb2d-', '019638ad-3e81-71d0-a720-', 'night_shift', 'Night shift', 'Sees what happens while the office is closed.', '0194bbdd-2561-7d3e-b719-', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
) AS _seed (place, id, tenant_id, code, name, description, created_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn custom_roles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 666, $rows$
INSERT INTO custom_role_permissions (tenant_id, custom_role_id, permission_code, created_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.custom_role_id || _copy.digits_0)::uuid,
    _seed.permission_code,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '01957f48-4e80-70c7-aea7-', 'audit_logs:read', '2025-03-10T09:00:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '01957f48-4e80-70c7-aea7-', 'tenants:read', '2025-03-10T09:00:00Z'),
    (2, '019638ad-3e81-71d0-a720-', '01969039-5a82-72a3-bb2d-', 'usage_rollups:read', '2025-05-02T09:00:00Z')
) AS _seed (place, tenant_id, custom_role_id, permission_code, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (custom_role_id, permission_code) DO NOTHING
$rows$) \gset
\warn custom_role_permissions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 666, $rows$
INSERT INTO custom_role_members (tenant_id, user_id, custom_role_id, granted_by, created_at, updated_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    (_seed.custom_role_id || _copy.digits_0)::uuid,
    (_seed.granted_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '01955b44-f244-7f68-a2e5-', '01958995-0681-7184-8773-', '0194f96c-1e43-77b4-8f59-', '2025-03-13T09:00:00Z', '2025-03-13T09:00:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', '01957f48-4e80-70c7-aea7-', '01943210-0be0-7160-a165-', '2025-11-03T09:00:00Z', '2025-11-03T09:00:00Z'),
    (2, '019638ad-3e81-71d0-a720-', '01963ddc-c245-7fa6-807c-', '01969039-5a82-72a3-bb2d-', '0194bbdd-2561-7d3e-b719-', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
) AS _seed (place, tenant_id, user_id, custom_role_id, granted_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id, custom_role_id) DO NOTHING
$rows$) \gset
\warn custom_role_members: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO api_keys (
    id, tenant_id, name, key_prefix, key_hash, scopes, last_used_at, expires_at, revoked_at, created_by, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.name,
    _seed.key_prefix,
    _seed.key_hash::bytea,
    _seed.scopes::text[],
    _seed.last_used_at::timestamptz + _copy.span_0,
    _seed.expires_at::timestamptz + _copy.span_0,
    _seed.revoked_at::timestamptz + _copy.span_0,
    (_seed.created_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01959908-1a80-707a-8a9f-', '0194ef16-3e80-7415-9f3d-', 'Patient portal', 'lumen.7Jm2', '\x139c694911223bedaea7917d1a00261db7b35eb3af889a48798ae84fcd8a290b', '{"contents:read"}', '2025-12-30T23:00:00Z', NULL, NULL, '0194f96c-1e43-77b4-8f59-', '2025-03-15T09:00:00Z', '2025-03-15T09:00:00Z'),
    (1, '0196a4d2-ca81-7026-b5ae-', '019638ad-3e81-71d0-a720-', 'Warehouse scanners', 'fjord.Qx9t', '\x0526a6ab39ddcc8724e99a7f749036f5baabacc31a779496c92d3943dc2d3f36', '{"contents:read","contents:create"}', '2025-12-30T22:00:00Z', NULL, NULL, '01963ddc-c245-7fa6-807c-', '2025-05-06T09:00:00Z', '2025-05-06T09:00:00Z'),
    (2, '0196a61c-6182-77ed-982d-', '019638ad-3e81-71d0-a720-', 'Old importer', 'fjord.b41K', '\x0e5466a2f9155051c4532ff2667c69c7510886b935532695d8d041c5a5892424', '{"usage_rollups:read"}', '2025-10-13T04:00:00Z', NULL, '2025-10-14T08:05:00Z', '0194bbdd-2561-7d3e-b719-', '2025-05-06T15:00:00Z', '2025-05-06T15:00:00Z'),
    (3, '01972fde-7e83-726b-93b3-', '01972ab8-2282-72ae-b113-', 'Booking site', 'saffron.Zt0a', '\xc4bd2c32c2712d0f5edf3b48db5ed1ba09812033bb7ac552aa656d0d11ebfd79', '{"contents:read"}', '2025-12-30T23:00:00Z', '2026-06-02T00:00:00Z', NULL, '01972074-9246-768d-8eef-', '2025-06-02T09:00:00Z', '2025-06-02T09:00:00Z')
) AS _seed (place, id, tenant_id, name, key_prefix, key_hash, scopes, last_used_at, expires_at, revoked_at, created_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn api_keys: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 181, $rows$
INSERT INTO subscriptions (
    id, tenant_id, plan_id, status, currency, billing_interval, collection_method, billing_anchor_day,
    current_period_start, current_period_end, trial_end, provider, provider_subscription_id, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.plan_id::uuid,
    _seed.status,
    _seed.currency,
    _seed.billing_interval,
    _seed.collection_method,
    _seed.billing_anchor_day,
    _seed.current_period_start::timestamptz + _copy.span_0,
    _seed.current_period_end::timestamptz + _copy.span_0,
    _seed.trial_end::timestamptz + _copy.span_0,
    _seed.provider,
    _seed.provider_subscription_id || '-' || _copy.number_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954c36-9380-772c-a040-', '0194ef16-3e80-7415-9f3d-', (SELECT id FROM plans WHERE code = 'enterprise'), 'active', 'USD', 'year', 'send_invoice', 1, '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', NULL, NULL, NULL, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    (1, '0196391b-1b81-727f-a945-', '019638ad-3e81-71d0-a720-', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'month', 'charge_automatically', 15, '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', NULL, 'stripe', 'sub_fjord', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    (2, '01972b25-ff82-7820-a6d5-', '01972ab8-2282-72ae-b113-', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'USD', 'month', 'charge_automatically', 1, '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', NULL, 'stripe', 'sub_saffron', '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    (3, '0198bcd6-0783-7f62-8878-', '0198bc68-2a83-7f5c-a738-', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'year', 'send_invoice', 1, '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', NULL, NULL, NULL, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    (4, '0196ed59-af84-774c-b935-', '0196eceb-d284-7e9f-987a-', (SELECT id FROM plans WHERE code = 'enterprise'), 'trialing', 'USD', 'year', 'send_invoice', 1, '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-07-06T11:00:00Z', NULL, NULL, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    (5, '019893a3-2785-7b0c-a527-', '0198744f-2285-73a0-a5d5-', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 10, '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-10-03T11:00:00Z', 'stripe', 'sub_quantia', '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    (6, '019a066d-0786-7a32-a0c0-', '019a05ff-2a86-7639-8828-', (SELECT id FROM plans WHERE code = 'free'), 'active', 'USD', 'month', 'charge_automatically', 21, '2025-12-21T00:00:00Z', '2026-01-21T00:00:00Z', NULL, NULL, NULL, '2025-10-21T11:00:00Z', '2025-10-21T11:00:00Z'),
    (7, '019b3644-3b87-72c9-8dfa-', '019b360f-21c7-71bc-ac5c-', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 2, '2025-12-19T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z', 'stripe', 'sub_kettle', '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    (8, '01986549-eb88-7aed-aeb3-', '0198315c-7688-7d01-9b3e-', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-08-27T11:00:00Z', 'stripe', 'sub_harbour', '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    (9, '01968b80-db89-7e17-b047-', '019680c6-4689-7c75-981b-', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-07-07T11:00:00Z', 'stripe', 'sub_verde', '2025-05-01T11:00:00Z', '2025-05-01T11:00:00Z'),
    (10, '0195515c-ef8a-77c3-a0ec-', '019546a2-5a8a-7372-b591-', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 1, '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-04-23T11:00:00Z', 'stripe', 'sub_mill', '2025-03-01T11:00:00Z', '2025-03-01T11:00:00Z')
) AS _seed (place, id, tenant_id, plan_id, status, currency, billing_interval, collection_method, billing_anchor_day, current_period_start, current_period_end, trial_end, provider, provider_subscription_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn subscriptions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 153, $rows$
INSERT INTO usage_events (tenant_id, metric_code, occurred_at, event_key, quantity, received_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.metric_code,
    _seed.occurred_at::timestamptz + _copy.span_1,
    _seed.event_key || '-' || _copy.number_1,
    _seed.quantity,
    _seed.received_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-29T00:00:00Z', 'gateway-2025-12-29-00', 2436.000000, '2025-12-29T00:05:00Z'),
    (1, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-29T04:00:00Z', 'gateway-2025-12-29-04', 377.000000, '2025-12-29T04:05:00Z'),
    (2, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-29T08:00:00Z', 'gateway-2025-12-29-08', 3720.000000, '2025-12-29T08:05:00Z'),
    (3, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-29T12:00:00Z', 'gateway-2025-12-29-12', 655.000000, '2025-12-29T12:05:00Z'),
    (4, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-29T16:00:00Z', 'gateway-2025-12-29-16', 294.000000, '2025-12-29T16:05:00Z'),
    (5, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-29T20:00:00Z', 'gateway-2025-12-29-20', 1406.000000, '2025-12-29T20:05:00Z'),
    (6, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-30T00:00:00Z', 'gateway-2025-12-30-00', 2199.000000, '2025-12-30T00:05:00Z'),
    (7, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-30T04:00:00Z', 'gateway-2025-12-30-04', 264.000000, '2025-12-30T04:05:00Z'),
    (8, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-30T08:00:00Z', 'gateway-2025-12-30-08', 2715.000000, '2025-12-30T08:05:00Z'),
    (9, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-30T12:00:00Z', 'gateway-2025-12-30-12', 1188.000000, '2025-12-30T12:05:00Z'),
    (10, '01972ab8-2282-72ae-b113-', 'api_calls', '2025-12-30T16:00:00Z', 'gateway-2025-12-30-16', 1353.000000, '2025-12-30T16:05:00Z'),
    (11, '019638ad-3e81-71d0-a720-', 'api_calls', '2025-12-30T20:00:00Z', 'gateway-2025-12-30-20', 620.000000, '2025-12-30T20:05:00Z'),
    (12, '0194ef16-3e80-7415-9f3d-', 'storage_gb', '2025-12-30T00:00:00Z', 'storage-2025-12-30', 1184.250000, '2025-12-30T00:10:00Z')
) AS _seed (place, tenant_id, metric_code, occurred_at, event_key, quantity, received_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (tenant_id, event_key, occurred_at) DO NOTHING
$rows$) \gset
\warn usage_events: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 333, $rows$
INSERT INTO usage_rollups (
    id, tenant_id, subscription_id, metric_code, period_start, period_end, quantity, closed_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.subscription_id || _copy.digits_0)::uuid,
    'api_calls',
    _seed.period_start::timestamptz + _copy.span_0,
    _seed.period_end::timestamptz + _copy.span_0,
    _seed.quantity,
    _seed.closed_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01999d16-2be0-7e18-86fd-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', 152400.000000, '2025-11-01T01:10:00Z', '2025-10-01T00:05:00Z', '2025-10-01T00:05:00Z'),
    (1, '019a3cbb-4fe1-7f31-b979-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', 168900.000000, '2025-12-01T01:10:00Z', '2025-11-01T00:05:00Z', '2025-11-01T00:05:00Z'),
    (2, '019ad73a-17e2-7dc5-8320-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', 171350.000000, NULL, '2025-12-01T00:05:00Z', '2025-12-01T00:05:00Z'),
    (3, '0199e52f-33e3-768c-a30f-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', 38200.000000, '2025-11-15T01:10:00Z', '2025-10-15T00:05:00Z', '2025-10-15T00:05:00Z'),
    (4, '019a84d4-57e4-73bc-9a00-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', 41780.000000, '2025-12-15T01:10:00Z', '2025-11-15T00:05:00Z', '2025-11-15T00:05:00Z'),
    (5, '019b1f53-1fe5-7949-a4b6-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', 20410.000000, NULL, '2025-12-15T00:05:00Z', '2025-12-15T00:05:00Z')
) AS _seed (place, id, tenant_id, subscription_id, period_start, period_end, quantity, closed_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn usage_rollups: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 117, $rows$
INSERT INTO invoices (id, tenant_id, subscription_id, currency, period_start, period_end, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.subscription_id || _copy.digits_0)::uuid,
    _seed.currency,
    _seed.period_start::timestamptz + _copy.span_0,
    _seed.period_end::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954f1c-2740-7a63-b8af-', '0194ef16-3e80-7415-9f3d-', '01954c36-9380-772c-a040-', 'USD', '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    (1, '019728e5-3741-78ef-9278-', '0196eceb-d284-7e9f-987a-', '0196ed59-af84-774c-b935-', 'USD', '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    (2, '019728e5-3742-71ad-ad29-', '019546a2-5a8a-7372-b591-', '0195515c-ef8a-77c3-a0ec-', 'EUR', '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    (3, '019902ae-4743-7305-a197-', '0198bc68-2a83-7f5c-a738-', '0198bcd6-0783-7f62-8878-', 'EUR', '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    (4, '01999d2d-0f44-7424-b6b1-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (5, '01999d2d-0f45-74f4-965b-', '019680c6-4689-7c75-981b-', '01968b80-db89-7e17-b047-', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (6, '01999d2d-0f46-7c46-bd79-', '0198315c-7688-7d01-9b3e-', '01986549-eb88-7aed-aeb3-', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (7, '0199cb86-4b47-7d2e-b468-', '0198744f-2285-73a0-a5d5-', '019893a3-2785-7b0c-a527-', 'EUR', '2025-10-10T00:00:00Z', '2025-11-10T00:00:00Z', '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    (8, '0199e546-1748-73d9-bf3c-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', 'EUR', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    (9, '019a3cd2-3349-77ef-a6bc-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (10, '019a3cd2-334a-7fa5-9b32-', '019680c6-4689-7c75-981b-', '01968b80-db89-7e17-b047-', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (11, '019a3cd2-334b-7ce1-a31f-', '0198315c-7688-7d01-9b3e-', '01986549-eb88-7aed-aeb3-', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (12, '019a6b2b-6f4c-7da7-99ac-', '0198744f-2285-73a0-a5d5-', '019893a3-2785-7b0c-a527-', 'EUR', '2025-11-10T00:00:00Z', '2025-12-10T00:00:00Z', '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    (13, '019a84eb-3b4d-7156-9c60-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', 'EUR', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    (14, '019b05aa-374e-7b8b-a2d7-', '0198744f-2285-73a0-a5d5-', '019893a3-2785-7b0c-a527-', 'EUR', '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    (15, '019b1f6a-034f-7a3f-a5d0-', '019638ad-3e81-71d0-a720-', '0196391b-1b81-727f-a945-', 'EUR', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    (16, '019ad750-fb50-76c2-8530-', '01972ab8-2282-72ae-b113-', '01972b25-ff82-7820-a6d5-', 'USD', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-12-01T00:30:00Z', '2025-12-01T00:30:00Z')
) AS _seed (place, id, tenant_id, subscription_id, currency, period_start, period_end, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn invoices: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 60, $rows$
INSERT INTO invoice_items (
    id, invoice_id, "position", kind, description, subscription_item_id, quantity, unit_price, tax_rate,
    usage_rollup_id, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.invoice_id || _copy.digits_0)::uuid,
    _seed."position",
    _seed.kind,
    _seed.description,
    _seed.subscription_item_id::uuid,
    _seed.quantity,
    _seed.unit_price,
    _seed.tax_rate,
    (_seed.usage_rollup_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954f1c-2740-7536-81d1-', '01954f1c-2740-7a63-b8af-', 1, 'recurring', 'Enterprise, one year', '01954c36-9380-77db-94d8-1d52bb4cd55c', 1.000000, 1200000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    (1, '01954f1c-2741-7959-a698-', '01954f1c-2740-7a63-b8af-', 2, 'recurring', 'Seats 1 to 100, one year', '01954c36-9381-784c-aea8-603a5c01619b', 100.000000, 12000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    (2, '01954f1c-2742-7a40-9a09-', '01954f1c-2740-7a63-b8af-', 3, 'recurring', 'Seats from 101, one year', '01954c36-9381-784c-aea8-603a5c01619b', 280.000000, 9000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    (3, '019728e5-3743-7ce4-802d-', '019728e5-3741-78ef-9278-', 1, 'recurring', 'Enterprise, one year', '0196ed59-af8a-7168-a028-b6ea867828b7', 1.000000, 1200000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    (4, '019728e5-3744-7c3d-81b6-', '019728e5-3741-78ef-9278-', 2, 'recurring', 'Seats 1 to 60, one year', '0196ed59-af8b-7c12-8417-d0a32c8d83cb', 60.000000, 12000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    (5, '019728e5-3745-7c93-a0f7-', '019728e5-3742-71ad-ad29-', 1, 'recurring', 'Pro, June 2025', '0195515c-ef93-7d74-b0ee-4eb921418d2a', 1.000000, 4500.000000, 0.230000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    (6, '019902ae-4746-7e08-8f5f-', '019902ae-4743-7305-a197-', 1, 'recurring', 'Pro, one year', '0198bcd6-0788-7bd2-8706-f908d888a247', 1.000000, 45000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    (7, '019902ae-4747-7629-aad7-', '019902ae-4743-7305-a197-', 2, 'recurring', 'Seats, one year', '0198bcd6-0789-7e6a-b076-5c883f71837a', 45.000000, 8000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    (8, '01999d2d-0f48-7e5a-ac48-', '01999d2d-0f44-7424-b6b1-', 1, 'recurring', 'Pro, October 2025', '01972b25-ff85-79b4-abc9-554badb0b12e', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (9, '01999d2d-0f49-71d9-9e8b-', '01999d2d-0f44-7424-b6b1-', 2, 'recurring', 'Seats', '01972b25-ff86-746c-bf65-d3a456b6922b', 4.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (10, '01999d2d-0f4a-7cdd-9b3b-', '01999d2d-0f45-74f4-965b-', 1, 'recurring', 'Pro, October 2025', '01968b80-db92-7f46-ab5b-70e7e97d7746', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (11, '01999d2d-0f4b-7bda-85d3-', '01999d2d-0f46-7c46-bd79-', 1, 'recurring', 'Pro, October 2025', '01986549-eb90-770b-9373-83b8da83f76d', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (12, '01999d2d-0f4c-77e9-bd75-', '01999d2d-0f46-7c46-bd79-', 2, 'recurring', 'Seats', '01986549-eb91-7cac-9434-16cbfa2cb436', 8.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    (13, '0199cb86-4b4d-7490-95ad-', '0199cb86-4b47-7d2e-b468-', 1, 'recurring', 'Pro, from 10 October 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    (14, '0199cb86-4b4e-7866-a2db-', '0199cb86-4b47-7d2e-b468-', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 6.000000, 800.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    (15, '0199e546-174f-735a-ad4f-', '0199e546-1748-73d9-bf3c-', 1, 'recurring', 'Pro, from 15 October 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    (16, '0199e546-1750-7090-9b9c-', '0199e546-1748-73d9-bf3c-', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 12.000000, 800.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    (17, '019a3cd2-3351-7391-b129-', '019a3cd2-3349-77ef-a6bc-', 1, 'recurring', 'Pro, November 2025', '01972b25-ff85-79b4-abc9-554badb0b12e', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (18, '019a3cd2-3352-763e-a2bb-', '019a3cd2-3349-77ef-a6bc-', 2, 'recurring', 'Seats', '01972b25-ff86-746c-bf65-d3a456b6922b', 4.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (19, '019a3cd2-3353-7ee6-88d1-', '019a3cd2-3349-77ef-a6bc-', 3, 'usage', 'API calls in October 2025', '01972b25-ff87-7dbc-9948-c791ba883e68', 152400.000000, 0.020000, 0.000000, '01999d16-2be0-7e18-86fd-', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (20, '019a3cd2-3354-722b-932e-', '019a3cd2-334a-7fa5-9b32-', 1, 'recurring', 'Pro, November 2025', '01968b80-db92-7f46-ab5b-70e7e97d7746', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (21, '019a3cd2-3355-75fe-9880-', '019a3cd2-334b-7ce1-a31f-', 1, 'recurring', 'Pro, November 2025', '01986549-eb90-770b-9373-83b8da83f76d', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (22, '019a3cd2-3356-7808-bf1e-', '019a3cd2-334b-7ce1-a31f-', 2, 'recurring', 'Seats', '01986549-eb91-7cac-9434-16cbfa2cb436', 8.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    (23, '019a6b2b-6f57-73a6-84c1-', '019a6b2b-6f4c-7da7-99ac-', 1, 'recurring', 'Pro, from 10 November 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    (24, '019a6b2b-6f58-77dd-9fe9-', '019a6b2b-6f4c-7da7-99ac-', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 6.000000, 800.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    (25, '019a84eb-3b59-7b9f-b464-', '019a84eb-3b4d-7156-9c60-', 1, 'recurring', 'Pro, from 15 November 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    (26, '019a84eb-3b5a-7d61-8c4f-', '019a84eb-3b4d-7156-9c60-', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 12.000000, 800.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    (27, '019a84eb-3b5b-75e0-b0f7-', '019a84eb-3b4d-7156-9c60-', 3, 'usage', 'API calls from 15 October to 14 November 2025', '0196391b-1b84-72a9-b0c1-51afdc1f40f9', 38200.000000, 0.020000, 0.000000, '0199e52f-33e3-768c-a30f-', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    (28, '019b05aa-375c-7d48-980a-', '019b05aa-374e-7b8b-a2d7-', 1, 'recurring', 'Pro, from 10 December 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    (29, '019b05aa-375d-7150-936e-', '019b05aa-374e-7b8b-a2d7-', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 8.000000, 800.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    (30, '019b05aa-375e-7fb7-b922-', '019b05aa-374e-7b8b-a2d7-', 3, 'proration', 'Two seats less since 25 November 2025', '019893a3-278d-711a-b730-fcbfe728bdd7', 2.000000, -400.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    (31, '019b1f6a-035f-7e4a-9521-', '019b1f6a-034f-7a3f-a5d0-', 1, 'recurring', 'Pro, from 15 December 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    (32, '019b1f6a-0360-7561-b56c-', '019b1f6a-034f-7a3f-a5d0-', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 21.000000, 800.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z')
) AS _seed (place, id, invoice_id, "position", kind, description, subscription_item_id, quantity, unit_price, tax_rate, usage_rollup_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn invoice_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 133, $rows$
INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, failure_message,
    method_snapshot, tenant_id, invoice_id, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.payer_id || _copy.digits_0)::uuid,
    _seed.provider,
    _seed.provider_payment_id || '-' || _copy.number_0,
    _seed.method_type,
    _seed.currency,
    _seed.amount_minor,
    _seed.failure_code,
    _seed.failure_message,
    _seed.method_snapshot::jsonb,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.invoice_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195c886-4e80-7449-9c34-', '01943210-0be0-7160-a165-', 'manual', 'bt-0001', 'bank_transfer', 'USD', 4920000, NULL, NULL, '{}', '0194ef16-3e80-7415-9f3d-', '01954f1c-2740-7a63-b8af-', '2025-03-24T14:20:00Z', '2025-03-24T14:20:00Z'),
    (1, '0197888f-9281-7167-b4ce-', '0196ecf4-fa48-76a9-9968-', 'manual', 'bt-0002', 'bank_transfer', 'USD', 1920000, NULL, NULL, '{}', '0196eceb-d284-7e9f-987a-', '019728e5-3741-78ef-9278-', '2025-06-19T14:20:00Z', '2025-06-19T14:20:00Z'),
    (2, '01972902-8342-703f-a99d-', '019546ab-824d-79cb-950e-', 'stripe', 'pi_0003_1', 'card', 'EUR', 5535, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '019546a2-5a8a-7372-b591-', '019728e5-3742-71ad-ad29-', '2025-06-01T01:02:00Z', '2025-06-01T01:02:00Z'),
    (3, '01995d32-4683-79df-86fb-', '0198bc71-5247-7799-85ee-', 'manual', 'bt-0004', 'bank_transfer', 'EUR', 405000, NULL, NULL, '{}', '0198bc68-2a83-7f5c-a738-', '019902ae-4743-7305-a197-', '2025-09-18T14:20:00Z', '2025-09-18T14:20:00Z'),
    (4, '01999d4a-5b44-7f8d-a83c-', '01972074-9246-768d-8eef-', 'stripe', 'pi_0005_1', 'card', 'USD', 8500, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '01972ab8-2282-72ae-b113-', '01999d2d-0f44-7424-b6b1-', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    (5, '01999d4a-5b45-7e32-9592-', '019680cf-6e4c-76d2-810d-', 'stripe', 'pi_0006_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', '019680c6-4689-7c75-981b-', '01999d2d-0f45-74f4-965b-', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    (6, '01999d4a-5b46-7244-8a8b-', '01983165-9e4b-79dd-8f6d-', 'stripe', 'pi_0007_1', 'card', 'USD', 12100, NULL, NULL, '{"brand": "mastercard", "last4": "4488"}', '0198315c-7688-7d01-9b3e-', '01999d2d-0f46-7c46-bd79-', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    (7, '0199cba3-9747-7d7e-a4ac-', '01987458-4a49-7c11-934d-', 'stripe', 'pi_0008_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-', '0199cb86-4b47-7d2e-b468-', '2025-10-10T01:02:00Z', '2025-10-10T01:02:00Z'),
    (8, '0199e563-6348-75e5-b7c6-', '0194bbdd-2561-7d3e-b719-', 'stripe', 'pi_0009_1', 'card', 'EUR', 14100, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', '019638ad-3e81-71d0-a720-', '0199e546-1748-73d9-bf3c-', '2025-10-15T01:02:00Z', '2025-10-15T01:02:00Z'),
    (9, '019a3cef-7f49-7fc3-a921-', '01972074-9246-768d-8eef-', 'stripe', 'pi_0010_1', 'card', 'USD', 11548, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '01972ab8-2282-72ae-b113-', '019a3cd2-3349-77ef-a6bc-', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    (10, '019a3cef-7f4a-7bd7-83fa-', '019680cf-6e4c-76d2-810d-', 'stripe', 'pi_0011_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', '019680c6-4689-7c75-981b-', '019a3cd2-334a-7fa5-9b32-', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    (11, '019a3cef-7f4b-736e-b661-', '01983165-9e4b-79dd-8f6d-', 'stripe', 'pi_0012_1', 'card', 'USD', 12100, 'card_declined', 'Your card was declined.', '{"brand": "mastercard", "last4": "4488"}', '0198315c-7688-7d01-9b3e-', '019a3cd2-334b-7ce1-a31f-', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    (12, '019a6b48-bb4c-7515-bf75-', '01987458-4a49-7c11-934d-', 'stripe', 'pi_0013_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-', '019a6b2b-6f4c-7da7-99ac-', '2025-11-10T01:02:00Z', '2025-11-10T01:02:00Z'),
    (13, '019a8508-874d-77f5-9511-', '0194bbdd-2561-7d3e-b719-', 'stripe', 'pi_0014_1', 'card', 'EUR', 14864, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', '019638ad-3e81-71d0-a720-', '019a84eb-3b4d-7156-9c60-', '2025-11-15T01:02:00Z', '2025-11-15T01:02:00Z'),
    (14, '019b29d4-074e-76ce-aa86-', '01987458-4a49-7c11-934d-', 'stripe', 'pi_0015_2', 'card', 'EUR', 12322, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-', '019b05aa-374e-7b8b-a2d7-', '2025-12-17T01:02:00Z', '2025-12-17T01:02:00Z')
) AS _seed (place, id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, failure_message, method_snapshot, tenant_id, invoice_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.payment_id || _copy.digits_0)::uuid,
    'requested',
    'USD',
    2500,
    _seed.provider || _copy.number_0,
    're_0001',
    (_seed.requested_by || _copy.digits_0)::uuid,
    'Half of the last month, since nobody used it.',
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a7df1-f400-71c7-bc1f-', '019a3cef-7f4a-7bd7-83fa-', 'stripe', '01945eed-564e-75e9-bac1-', '2025-11-13T16:00:00Z', '2025-11-13T16:00:00Z')
) AS _seed (place, id, payment_id, provider, requested_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn refunds: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, occurred_at, tenant_id, invoice_id,
    created_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.kind,
    (_seed.payment_id || _copy.digits_0)::uuid,
    _seed.currency,
    _seed.amount_minor,
    _seed.provider,
    _seed.provider_event_id || '-' || _copy.number_2,
    _seed.occurred_at::timestamptz + _copy.span_2,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.invoice_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195c886-4e80-7649-915b-', 'capture', '0195c886-4e80-7449-9c34-', 'USD', 4920000, 'manual', 'statement-2025-03-24', '2025-03-24T14:20:00Z', '0194ef16-3e80-7415-9f3d-', '01954f1c-2740-7a63-b8af-', '2025-03-24T14:20:00Z'),
    (1, '01972902-8341-78cc-93a6-', 'capture', '01972902-8342-703f-a99d-', 'EUR', 5535, 'stripe', 'evt_0003c', '2025-06-01T01:02:00Z', '019546a2-5a8a-7372-b591-', '019728e5-3742-71ad-ad29-', '2025-06-01T01:02:00Z'),
    (2, '01972902-8342-7fb0-a5e3-', 'fee', '01972902-8342-703f-a99d-', 'EUR', 102, 'stripe', 'evt_0003f', '2025-06-01T01:02:00Z', '019546a2-5a8a-7372-b591-', '019728e5-3742-71ad-ad29-', '2025-06-01T01:02:00Z'),
    (3, '0197888f-9283-760b-b2b9-', 'capture', '0197888f-9281-7167-b4ce-', 'USD', 1920000, 'manual', 'statement-2025-06-19', '2025-06-19T14:20:00Z', '0196eceb-d284-7e9f-987a-', '019728e5-3741-78ef-9278-', '2025-06-19T14:20:00Z'),
    (4, '01995d32-4684-782d-9aa6-', 'capture', '01995d32-4683-79df-86fb-', 'EUR', 405000, 'manual', 'statement-2025-09-18', '2025-09-18T14:20:00Z', '0198bc68-2a83-7f5c-a738-', '019902ae-4743-7305-a197-', '2025-09-18T14:20:00Z'),
    (5, '01999d4a-5b45-7fd5-a9f9-', 'capture', '01999d4a-5b44-7f8d-a83c-', 'USD', 8500, 'stripe', 'evt_0005c', '2025-10-01T01:02:00Z', '01972ab8-2282-72ae-b113-', '01999d2d-0f44-7424-b6b1-', '2025-10-01T01:02:00Z'),
    (6, '01999d4a-5b46-79c3-9ba4-', 'fee', '01999d4a-5b44-7f8d-a83c-', 'USD', 144, 'stripe', 'evt_0005f', '2025-10-01T01:02:00Z', '01972ab8-2282-72ae-b113-', '01999d2d-0f44-7424-b6b1-', '2025-10-01T01:02:00Z'),
    (7, '01999d4a-5b47-78ff-bf10-', 'capture', '01999d4a-5b45-7e32-9592-', 'USD', 4900, 'stripe', 'evt_0006c', '2025-10-01T01:02:00Z', '019680c6-4689-7c75-981b-', '01999d2d-0f45-74f4-965b-', '2025-10-01T01:02:00Z'),
    (8, '01999d4a-5b48-7215-909a-', 'fee', '01999d4a-5b45-7e32-9592-', 'USD', 94, 'stripe', 'evt_0006f', '2025-10-01T01:02:00Z', '019680c6-4689-7c75-981b-', '01999d2d-0f45-74f4-965b-', '2025-10-01T01:02:00Z'),
    (9, '01999d4a-5b49-79ec-a14f-', 'capture', '01999d4a-5b46-7244-8a8b-', 'USD', 12100, 'stripe', 'evt_0007c', '2025-10-01T01:02:00Z', '0198315c-7688-7d01-9b3e-', '01999d2d-0f46-7c46-bd79-', '2025-10-01T01:02:00Z'),
    (10, '01999d4a-5b4a-7a86-a943-', 'fee', '01999d4a-5b46-7244-8a8b-', 'USD', 194, 'stripe', 'evt_0007f', '2025-10-01T01:02:00Z', '0198315c-7688-7d01-9b3e-', '01999d2d-0f46-7c46-bd79-', '2025-10-01T01:02:00Z'),
    (11, '0199cba3-974b-75aa-8420-', 'capture', '0199cba3-9747-7d7e-a4ac-', 'EUR', 11346, 'stripe', 'evt_0008c', '2025-10-10T01:02:00Z', '0198744f-2285-73a0-a5d5-', '0199cb86-4b47-7d2e-b468-', '2025-10-10T01:02:00Z'),
    (12, '0199cba3-974c-734c-8c1f-', 'fee', '0199cba3-9747-7d7e-a4ac-', 'EUR', 184, 'stripe', 'evt_0008f', '2025-10-10T01:02:00Z', '0198744f-2285-73a0-a5d5-', '0199cb86-4b47-7d2e-b468-', '2025-10-10T01:02:00Z'),
    (13, '0199e563-634d-788f-9e35-', 'capture', '0199e563-6348-75e5-b7c6-', 'EUR', 14100, 'stripe', 'evt_0009c', '2025-10-15T01:02:00Z', '019638ad-3e81-71d0-a720-', '0199e546-1748-73d9-bf3c-', '2025-10-15T01:02:00Z'),
    (14, '0199e563-634e-7f90-898c-', 'fee', '0199e563-6348-75e5-b7c6-', 'EUR', 222, 'stripe', 'evt_0009f', '2025-10-15T01:02:00Z', '019638ad-3e81-71d0-a720-', '0199e546-1748-73d9-bf3c-', '2025-10-15T01:02:00Z'),
    (15, '019a3cef-7f4f-7aff-b330-', 'capture', '019a3cef-7f49-7fc3-a921-', 'USD', 11548, 'stripe', 'evt_0010c', '2025-11-01T01:02:00Z', '01972ab8-2282-72ae-b113-', '019a3cd2-3349-77ef-a6bc-', '2025-11-01T01:02:00Z'),
    (16, '019a3cef-7f50-7003-92a5-', 'fee', '019a3cef-7f49-7fc3-a921-', 'USD', 187, 'stripe', 'evt_0010f', '2025-11-01T01:02:00Z', '01972ab8-2282-72ae-b113-', '019a3cd2-3349-77ef-a6bc-', '2025-11-01T01:02:00Z'),
    (17, '019a3cef-7f51-7b94-803d-', 'capture', '019a3cef-7f4a-7bd7-83fa-', 'USD', 4900, 'stripe', 'evt_0011c', '2025-11-01T01:02:00Z', '019680c6-4689-7c75-981b-', '019a3cd2-334a-7fa5-9b32-', '2025-11-01T01:02:00Z'),
    (18, '019a3cef-7f52-7643-913f-', 'fee', '019a3cef-7f4a-7bd7-83fa-', 'USD', 94, 'stripe', 'evt_0011f', '2025-11-01T01:02:00Z', '019680c6-4689-7c75-981b-', '019a3cd2-334a-7fa5-9b32-', '2025-11-01T01:02:00Z'),
    (19, '019a6b48-bb53-7ecf-a4ad-', 'capture', '019a6b48-bb4c-7515-bf75-', 'EUR', 11346, 'stripe', 'evt_0013c', '2025-11-10T01:02:00Z', '0198744f-2285-73a0-a5d5-', '019a6b2b-6f4c-7da7-99ac-', '2025-11-10T01:02:00Z'),
    (20, '019a6b48-bb54-7f65-ae91-', 'fee', '019a6b48-bb4c-7515-bf75-', 'EUR', 184, 'stripe', 'evt_0013f', '2025-11-10T01:02:00Z', '0198744f-2285-73a0-a5d5-', '019a6b2b-6f4c-7da7-99ac-', '2025-11-10T01:02:00Z'),
    (21, '019a81b3-41d5-7522-bdbc-', 'refund', '019a3cef-7f4a-7bd7-83fa-', 'USD', 2500, 'stripe', 'evt_refund_0001', '2025-11-14T09:30:00Z', '019680c6-4689-7c75-981b-', '019a3cd2-334a-7fa5-9b32-', '2025-11-14T09:30:00Z'),
    (22, '019a8508-8756-76be-981b-', 'capture', '019a8508-874d-77f5-9511-', 'EUR', 14864, 'stripe', 'evt_0014c', '2025-11-15T01:02:00Z', '019638ad-3e81-71d0-a720-', '019a84eb-3b4d-7156-9c60-', '2025-11-15T01:02:00Z'),
    (23, '019a8508-8757-76ad-9e49-', 'fee', '019a8508-874d-77f5-9511-', 'EUR', 233, 'stripe', 'evt_0014f', '2025-11-15T01:02:00Z', '019638ad-3e81-71d0-a720-', '019a84eb-3b4d-7156-9c60-', '2025-11-15T01:02:00Z')
) AS _seed (place, id, kind, payment_id, currency, amount_minor, provider, provider_event_id, occurred_at, tenant_id, invoice_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn transactions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO announcements (
    id, tenant_id, author_id, title, body, labels, shown, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.author_id || _copy.digits_0)::uuid,
    _seed.title,
    _seed.body,
    _seed.labels::text[],
    CASE WHEN _seed.shown IS NOT NULL THEN tstzrange(lower(_seed.shown::tstzrange) + _copy.span_2, upper(_seed.shown::tstzrange) + _copy.span_2) END,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955705-4cc0-7bbb-b86a-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'Flu shots on Monday', 'From 7 to 11, room 14 -- bring your badge.', '{"health"}', '[2025-12-18T05:00:00Z,2026-01-06T05:00:00Z)', NULL, NULL, '2025-03-02T13:22:00Z', '2025-03-02T13:22:00Z'),
    (1, '01959aa3-2ce1-7296-8ad8-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', 'Maple announcement', 'It took a little longer than expected.', '{}', '[2025-03-15T16:29:00Z,2025-03-15T18:29:00Z)', NULL, '01945eed-564e-75e9-bac1-', '2025-03-15T16:29:00Z', '2025-03-15T16:29:00Z'),
    (2, '0195dba7-7662-7a11-a2a0-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'Central announcement', 'The numbers were confirmed by both sides.', '{}', '[2025-03-28T07:29:00Z,2025-03-28T09:29:00Z)', '0194f96c-1e43-77b4-8f59-', NULL, '2025-03-28T07:29:00Z', '2025-03-28T07:29:00Z'),
    (3, '0196240c-7b83-725d-b647-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', 'Winter announcement', 'To be discussed at the next meeting.', '{}', '[2025-04-11T08:52:00Z,2025-04-11T10:52:00Z)', '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-04-11T08:52:00Z', '2025-04-11T08:52:00Z'),
    (4, '01966238-0284-77d5-b29b-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'River announcement', 'Everything went as planned.', '{}', '[2025-04-23T10:36:00Z,2025-04-23T12:36:00Z)', '01943210-0be0-7160-a165-', NULL, '2025-04-23T10:36:00Z', '2025-04-23T10:36:00Z'),
    (5, '0196a02a-c645-7282-96c4-', '019638ad-3e81-71d0-a720-', '01963ddc-c245-7fa6-807c-', 'Bright announcement', 'As agreed by telephone.', '{}', '[2025-05-05T11:18:00Z,2025-05-05T13:18:00Z)', NULL, '0194bbdd-2561-7d3e-b719-', '2025-05-05T11:18:00Z', '2025-05-05T11:18:00Z'),
    (6, '0196e387-a5c6-79cd-bac8-', '019680c6-4689-7c75-981b-', '019680cf-6e4c-76d2-810d-', 'Garden announcement', 'It took a little longer than expected.', '{}', '[2025-05-18T13:14:00Z,2025-05-18T15:14:00Z)', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-05-18T13:14:00Z', '2025-05-18T13:14:00Z'),
    (7, '01972c7d-5227-7c7a-94ad-', '01972ab8-2282-72ae-b113-', '01972074-9246-768d-8eef-', 'Old announcement', 'As agreed by telephone.', '{}', '[2025-06-01T17:15:00Z,2025-06-01T19:15:00Z)', '0194f96c-1e43-77b4-8f59-', NULL, '2025-06-01T17:15:00Z', '2025-06-01T17:15:00Z'),
    (8, '01975fae-2de8-7b9b-9c3b-', '0196eceb-d284-7e9f-987a-', '01963ddc-c245-7fa6-807c-', 'Blue announcement', 'As agreed by telephone.', '{"sample","archive"}', '[2025-06-11T15:49:00Z,2025-06-11T17:49:00Z)', NULL, '0194f96c-1e43-77b4-8f59-', '2025-06-11T15:49:00Z', '2025-06-11T15:49:00Z'),
    (9, '01979c86-0bc9-7447-af20-', '019638ad-3e81-71d0-a720-', '0194bbdd-2561-7d3e-b719-', 'Northern announcement', 'Checked twice, and found in order.', '{}', '[2025-06-23T11:22:00Z,2025-06-23T13:22:00Z)', NULL, '0196ecf4-fa48-76a9-9968-', '2025-06-23T11:22:00Z', '2025-06-23T11:22:00Z'),
    (10, '0197e0b9-270a-7d7d-be6e-', '019638ad-3e81-71d0-a720-', '0194bbdd-2561-7d3e-b719-', 'Amber announcement', 'As agreed by telephone.', '{}', '[2025-07-06T17:12:00Z,2025-07-06T19:12:00Z)', NULL, '01943210-0be0-7160-a165-', '2025-07-06T17:12:00Z', '2025-07-06T17:12:00Z'),
    (11, '019832eb-a20b-7e9a-bc00-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', 'Quiet announcement', 'It took a little longer than expected.', '{}', '[2025-07-22T16:16:00Z,2025-07-22T18:16:00Z)', NULL, '0194bbdd-2561-7d3e-b719-', '2025-07-22T16:16:00Z', '2025-07-22T16:16:00Z'),
    (12, '019874a4-476c-7398-8904-', '0196eceb-d284-7e9f-987a-', '01963ddc-c245-7fa6-807c-', 'Harbour announcement', 'Everything went as planned.', '{}', '[2025-08-04T10:33:00Z,2025-08-04T12:33:00Z)', NULL, '0196ecf4-fa48-76a9-9968-', '2025-08-04T10:33:00Z', '2025-08-04T10:33:00Z'),
    (13, '0198a41d-e78d-799f-be80-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', 'Silver announcement', 'See the earlier message for details.', '{}', '[2025-08-13T15:48:00Z,2025-08-13T17:48:00Z)', NULL, '01943210-0be0-7160-a165-', '2025-08-13T15:48:00Z', '2025-08-13T15:48:00Z'),
    (14, '0198ebb4-03ee-7dc0-a355-', '019638ad-3e81-71d0-a720-', '01963ddc-c245-7fa6-807c-', 'Early announcement', 'Somebody will follow up next week.', '{}', '[2025-08-27T13:25:00Z,2025-08-27T15:25:00Z)', '01963ddc-c245-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-08-27T13:25:00Z', '2025-08-27T13:25:00Z'),
    (15, '01992d64-6bef-7e27-b818-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'Linden announcement', 'As agreed by telephone.', '{"review","spring"}', '[2025-09-09T07:33:00Z,2025-09-09T09:33:00Z)', '0194bbdd-2561-7d3e-b719-', '0194f96c-1e43-77b4-8f59-', '2025-09-09T07:33:00Z', '2025-09-09T07:33:00Z'),
    (16, '01997042-f3b0-7f48-9e3b-', '0194ef16-3e80-7415-9f3d-', '01955b44-f244-7f68-a2e5-', 'Upper announcement', 'To be discussed at the next meeting.', '{"sample","archive"}', '[2025-09-22T07:11:00Z,2025-09-22T09:11:00Z)', '01945eed-564e-75e9-bac1-', NULL, '2025-09-22T07:11:00Z', '2025-09-22T07:11:00Z'),
    (17, '0199ba74-7b71-7a90-87b9-', '0194ef16-3e80-7415-9f3d-', '01955b44-f244-7f68-a2e5-', 'Copper announcement', 'The numbers were confirmed by both sides.', '{"priority","sample"}', '[2025-10-06T16:57:00Z,2025-10-06T18:57:00Z)', '0196ecf4-fa48-76a9-9968-', '01943210-0be0-7160-a165-', '2025-10-06T16:57:00Z', '2025-10-06T16:57:00Z'),
    (18, '0199f210-0452-79a8-9532-', '0194ef16-3e80-7415-9f3d-', '01943210-0be0-7160-a165-', 'Meadow announcement', 'To be discussed at the next meeting.', '{"priority","sample"}', '[2025-10-17T12:06:00Z,2025-10-17T14:06:00Z)', NULL, NULL, '2025-10-17T12:06:00Z', '2025-10-17T12:06:00Z'),
    (19, '019a2f39-5d93-7c59-9e1e-', '01972ab8-2282-72ae-b113-', '01972074-9246-768d-8eef-', 'Little announcement', 'It took a little longer than expected.', '{"priority","sample"}', '[2025-10-29T09:08:00Z,2025-10-29T11:08:00Z)', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-10-29T09:08:00Z', '2025-10-29T09:08:00Z'),
    (20, '019a72bc-b0d4-7c6a-abd2-', '0198315c-7688-7d01-9b3e-', '01983165-9e4b-79dd-8f6d-', 'Autumn announcement', 'A short note, so that it is not forgotten.', '{}', '[2025-11-11T11:46:00Z,2025-11-11T13:46:00Z)', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-11-11T11:46:00Z', '2025-11-11T11:46:00Z'),
    (21, '019ac683-d595-7e7b-a813-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'Granite announcement', 'Nothing to add for now.', '{}', '[2025-11-27T18:12:00Z,2025-11-27T20:12:00Z)', '01987458-4a49-7c11-934d-', NULL, '2025-11-27T18:12:00Z', '2025-11-27T18:12:00Z'),
    (22, '019b0202-8c16-7c04-b9fd-', '0194ef16-3e80-7415-9f3d-', '01955b44-f244-7f68-a2e5-', 'Western announcement', 'The second attempt worked.', '{}', '[2025-12-09T07:28:00Z,2025-12-09T09:28:00Z)', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-12-09T07:28:00Z', '2025-12-09T07:28:00Z'),
    (23, '019b471d-4837-7581-9a7d-', '0194ef16-3e80-7415-9f3d-', '0194f96c-1e43-77b4-8f59-', 'Violet announcement', 'It took a little longer than expected.', '{}', '[2025-12-22T17:31:00Z,2025-12-22T19:31:00Z)', '01972074-9246-768d-8eef-', '01987458-4a49-7c11-934d-', '2025-12-22T17:31:00Z', '2025-12-22T17:31:00Z')
) AS _seed (place, id, tenant_id, author_id, title, body, labels, shown, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn announcements: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO cost_centres (id, tenant_id, code, name, parent_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.code,
    _seed.name,
    (_seed.parent_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955641-6080-7de5-ad68-', '0194ef16-3e80-7415-9f3d-', '4000', 'Clinics', NULL, '2025-03-02T09:48:00Z', '2025-03-02T09:48:00Z'),
    (1, '01959ace-3481-7996-94ed-', '0194ef16-3e80-7415-9f3d-', '4010', 'Emergency', '01955641-6080-7de5-ad68-', '2025-03-15T17:16:00Z', '2025-03-15T17:16:00Z'),
    (2, '0195d88d-b342-7736-8583-', '0194ef16-3e80-7415-9f3d-', '4020', 'Laboratory', '01955641-6080-7de5-ad68-', '2025-03-27T17:02:00Z', '2025-03-27T17:02:00Z'),
    (3, '019620c5-dc03-7821-97f3-', '0194ef16-3e80-7415-9f3d-', 'CC-1004', 'Western cost centre', '01955641-6080-7de5-ad68-', '2025-04-10T17:36:00Z', '2025-04-10T17:36:00Z'),
    (4, '019657fa-dae4-7e4b-9be2-', '0194ef16-3e80-7415-9f3d-', 'CC-1005', 'Violet cost centre', '01955641-6080-7de5-ad68-', '2025-04-21T10:53:00Z', '2025-04-21T10:53:00Z'),
    (5, '019695ce-7de5-728d-9050-', '0194ef16-3e80-7415-9f3d-', 'CC-1006', 'Open cost centre', NULL, '2025-05-03T11:01:00Z', '2025-05-03T11:01:00Z'),
    (6, '0196dd7e-3cc6-7ad1-af50-', '019638ad-3e81-71d0-a720-', 'CC-1007', 'Maple cost centre', NULL, '2025-05-17T09:06:00Z', '2025-05-17T09:06:00Z'),
    (7, '01972666-2d87-783e-9be5-', '019638ad-3e81-71d0-a720-', 'CC-1008', 'Central cost centre', '0196dd7e-3cc6-7ad1-af50-', '2025-05-31T12:52:00Z', '2025-05-31T12:52:00Z'),
    (8, '01976df5-e148-7208-bd42-', '0194ef16-3e80-7415-9f3d-', 'CC-1009', 'Winter cost centre', '01955641-6080-7de5-ad68-', '2025-06-14T10:22:00Z', '2025-06-14T10:22:00Z'),
    (9, '0197a605-afc9-7087-92f1-', '0194ef16-3e80-7415-9f3d-', 'CC-1010', 'River cost centre', NULL, '2025-06-25T07:38:00Z', '2025-06-25T07:38:00Z'),
    (10, '0197ef5c-67ea-74f3-a64f-', '0194ef16-3e80-7415-9f3d-', 'CC-1011', 'Bright cost centre', NULL, '2025-07-09T13:25:00Z', '2025-07-09T13:25:00Z'),
    (11, '01983377-b56b-7099-bd49-', '019680c6-4689-7c75-981b-', 'CC-1012', 'Garden cost centre', NULL, '2025-07-22T18:49:00Z', '2025-07-22T18:49:00Z'),
    (12, '01986f2e-44cc-769c-9fb3-', '0194ef16-3e80-7415-9f3d-', 'CC-1013', 'Old cost centre', '01955641-6080-7de5-ad68-', '2025-08-03T09:06:00Z', '2025-08-03T09:06:00Z'),
    (13, '0198b42a-ca8d-7258-a028-', '0194ef16-3e80-7415-9f3d-', 'CC-1014', 'Blue cost centre', '01959ace-3481-7996-94ed-', '2025-08-16T18:36:00Z', '2025-08-16T18:36:00Z'),
    (14, '0198e5d8-61ae-766a-9afc-', '0198bc68-2a83-7f5c-a738-', 'CC-1015', 'Northern cost centre', NULL, '2025-08-26T10:07:00Z', '2025-08-26T10:07:00Z'),
    (15, '019938da-afcf-7fa2-9221-', '0194ef16-3e80-7415-9f3d-', 'CC-1016', 'Amber cost centre', '01986f2e-44cc-769c-9fb3-', '2025-09-11T12:58:00Z', '2025-09-11T12:58:00Z'),
    (16, '01997296-f5d0-7344-945c-', '019638ad-3e81-71d0-a720-', 'CC-1017', 'Quiet cost centre', '01972666-2d87-783e-9be5-', '2025-09-22T18:02:00Z', '2025-09-22T18:02:00Z'),
    (17, '0199a97f-0d31-7d14-9eea-', '019546a2-5a8a-7372-b591-', 'CC-1018', 'Harbour cost centre', NULL, '2025-10-03T09:55:00Z', '2025-10-03T09:55:00Z'),
    (18, '0199f82e-7bf2-78dc-8b63-', '0194ef16-3e80-7415-9f3d-', 'CC-1019', 'Silver cost centre', '0197ef5c-67ea-74f3-a64f-', '2025-10-18T16:37:00Z', '2025-10-18T16:37:00Z'),
    (19, '019a3e7d-c073-7e3c-bff5-', '0194ef16-3e80-7415-9f3d-', 'CC-1020', 'Early cost centre', NULL, '2025-11-01T08:17:00Z', '2025-11-01T08:17:00Z'),
    (20, '019a7362-66b4-74ee-98c4-', '0194ef16-3e80-7415-9f3d-', 'CC-1021', 'Linden cost centre', '019695ce-7de5-728d-9050-', '2025-11-11T14:47:00Z', '2025-11-11T14:47:00Z'),
    (21, '019ac688-6975-7ef5-99b8-', '0194ef16-3e80-7415-9f3d-', 'CC-1022', 'Upper cost centre', '01986f2e-44cc-769c-9fb3-', '2025-11-27T18:17:00Z', '2025-11-27T18:17:00Z'),
    (22, '019af9aa-9f36-75b3-9f2a-', '019680c6-4689-7c75-981b-', 'CC-1023', 'Copper cost centre', '01983377-b56b-7099-bd49-', '2025-12-07T16:35:00Z', '2025-12-07T16:35:00Z'),
    (23, '019b3575-52d7-7fdf-b3f9-', '0194ef16-3e80-7415-9f3d-', 'CC-1024', 'Meadow cost centre', '01986f2e-44cc-769c-9fb3-', '2025-12-19T07:14:00Z', '2025-12-19T07:14:00Z')
) AS _seed (place, id, tenant_id, code, name, parent_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn cost_centres: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO leave_types (id, tenant_id, code, name, is_paid, needs_account, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.code,
    _seed.name,
    _seed.is_paid,
    _seed.needs_account,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955cd0-7440-75eb-bae6-', '0194ef16-3e80-7415-9f3d-', 'holiday', 'Paid time off', true, true, '2025-03-03T16:22:00Z', '2025-03-03T16:22:00Z'),
    (1, '01959b04-38a1-797d-8380-', '0194ef16-3e80-7415-9f3d-', 'illness', 'Illness', true, false, '2025-03-15T18:15:00Z', '2025-03-15T18:15:00Z'),
    (2, '0195d81e-0182-7ff8-ace1-', '019638ad-3e81-71d0-a720-', 'ferie', 'Ferie', true, true, '2025-03-27T15:00:00Z', '2025-03-27T15:00:00Z'),
    (3, '01961f3d-1923-7f51-9f31-', '0194ef16-3e80-7415-9f3d-', 'LT-1004', 'Amber leave type', true, true, '2025-04-10T10:27:00Z', '2025-04-10T10:27:00Z'),
    (4, '01965ea4-7b84-7443-bbe5-', '0194ef16-3e80-7415-9f3d-', 'LT-1005', 'Quiet leave type', true, false, '2025-04-22T17:56:00Z', '2025-04-22T17:56:00Z'),
    (5, '019695dd-23e5-73a8-bdac-', '019638ad-3e81-71d0-a720-', 'LT-1006', 'Harbour leave type', true, true, '2025-05-03T11:17:00Z', '2025-05-03T11:17:00Z'),
    (6, '0196d82f-9846-7b80-a673-', '0194ef16-3e80-7415-9f3d-', 'LT-1007', 'Silver leave type', true, false, '2025-05-16T08:22:00Z', '2025-05-16T08:22:00Z'),
    (7, '01971cd4-3a07-7032-8fac-', '0194ef16-3e80-7415-9f3d-', 'LT-1008', 'Early leave type', false, false, '2025-05-29T16:16:00Z', '2025-05-29T16:16:00Z'),
    (8, '0197604b-a668-7e7a-b541-', '01972ab8-2282-72ae-b113-', 'LT-1009', 'Linden leave type', true, true, '2025-06-11T18:41:00Z', '2025-06-11T18:41:00Z'),
    (9, '0197ac17-5629-7720-afd1-', '019638ad-3e81-71d0-a720-', 'LT-1010', 'Upper leave type', true, true, '2025-06-26T11:55:00Z', '2025-06-26T11:55:00Z'),
    (10, '0197e59c-adaa-75f1-8e22-', '0194ef16-3e80-7415-9f3d-', 'LT-1011', 'Copper leave type', false, false, '2025-07-07T15:59:00Z', '2025-07-07T15:59:00Z'),
    (11, '019828fe-210b-7abb-8a51-', '0196eceb-d284-7e9f-987a-', 'LT-1012', 'Meadow leave type', true, true, '2025-07-20T18:00:00Z', '2025-07-20T18:00:00Z'),
    (12, '01986b00-046c-777c-a913-', '0196eceb-d284-7e9f-987a-', 'LT-1013', 'Little leave type', true, false, '2025-08-02T13:37:00Z', '2025-08-02T13:37:00Z'),
    (13, '0198a9dc-3dcd-792e-88b1-', '0194ef16-3e80-7415-9f3d-', 'LT-1014', 'Autumn leave type', true, true, '2025-08-14T18:34:00Z', '2025-08-14T18:34:00Z'),
    (14, '0198fa2c-3d2e-77f8-bbd2-', '019638ad-3e81-71d0-a720-', 'LT-1015', 'Granite leave type', true, true, '2025-08-30T08:51:00Z', '2025-08-30T08:51:00Z'),
    (15, '01992d9d-2f2f-765a-9630-', '019680c6-4689-7c75-981b-', 'LT-1016', 'Western leave type', false, true, '2025-09-09T08:35:00Z', '2025-09-09T08:35:00Z'),
    (16, '019970d6-5a10-7de7-b7d4-', '0194ef16-3e80-7415-9f3d-', 'LT-1017', 'Violet leave type', true, true, '2025-09-22T09:52:00Z', '2025-09-22T09:52:00Z'),
    (17, '0199afa2-18b1-77a1-8bc9-', '0198315c-7688-7d01-9b3e-', 'LT-1018', 'Open leave type', true, true, '2025-10-04T14:31:00Z', '2025-10-04T14:31:00Z'),
    (18, '0199fc79-1df2-7ae2-b7fa-', '019680c6-4689-7c75-981b-', 'LT-1019', 'Maple leave type', true, false, '2025-10-19T12:37:00Z', '2025-10-19T12:37:00Z'),
    (19, '019a3659-1893-72cd-a617-', '019a05ff-2a86-7639-8828-', 'LT-1020', 'Central leave type', true, true, '2025-10-30T18:20:00Z', '2025-10-30T18:20:00Z'),
    (20, '019a7d5d-a354-755f-9bf9-', '0194ef16-3e80-7415-9f3d-', 'LT-1021', 'Winter leave type', true, true, '2025-11-13T13:18:00Z', '2025-11-13T13:18:00Z'),
    (21, '019abaa7-07b5-7829-8f99-', '019546a2-5a8a-7372-b591-', 'LT-1022', 'River leave type', true, false, '2025-11-25T10:55:00Z', '2025-11-25T10:55:00Z'),
    (22, '019af36c-1c76-7f69-855c-', '0198315c-7688-7d01-9b3e-', 'LT-1023', 'Bright leave type', false, false, '2025-12-06T11:29:00Z', '2025-12-06T11:29:00Z'),
    (23, '019b3712-39f7-7888-8c8f-', '0194ef16-3e80-7415-9f3d-', 'LT-1024', 'Garden leave type', true, false, '2025-12-19T14:45:00Z', '2025-12-19T14:45:00Z')
) AS _seed (place, id, tenant_id, code, name, is_paid, needs_account, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn leave_types: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO locations (
    id, tenant_id, code, name, country_code, holiday_region, time_zone, clock_networks, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.code,
    _seed.name,
    _seed.country_code,
    _seed.holiday_region,
    _seed.time_zone,
    _seed.clock_networks::text[],
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019556c0-a2a0-7608-bc16-', '0194ef16-3e80-7415-9f3d-', 'ER', 'Emergency room', 'US', NULL, 'America/New_York', '{"10.20.0.0/16"}', '2025-03-02T12:07:00Z', '2025-03-02T12:07:00Z'),
    (1, '0195903f-9181-7ff2-8b2b-', '0194ef16-3e80-7415-9f3d-', 'LAB', 'Laboratory', 'US', NULL, 'America/New_York', '{}', '2025-03-13T16:04:00Z', '2025-03-13T16:04:00Z'),
    (2, '0195d690-aac2-74b7-9b46-', '0196eceb-d284-7e9f-987a-', 'LAB', 'Test bench', 'NZ', NULL, 'Pacific/Auckland', '{}', '2025-03-27T07:46:00Z', '2025-03-27T07:46:00Z'),
    (3, '01961447-ec23-7576-be03-', '019638ad-3e81-71d0-a720-', 'BGO-1', 'Terminal Bergen', 'NO', NULL, 'Europe/Oslo', '{}', '2025-04-08T07:23:00Z', '2025-04-08T07:23:00Z'),
    (4, '0196572a-1d64-7175-9afe-', '019b360f-21c7-71bc-ac5c-', 'QUAI', 'Brasserie du Quai', 'FR', NULL, 'Europe/Paris', '{}', '2025-04-21T07:05:00Z', '2025-04-21T07:05:00Z'),
    (5, '019695b9-6f45-7458-be04-', '019680c6-4689-7c75-981b-', 'LOC-1006', 'Northern location', 'PW', 'LA-KKV', 'UTC', '{}', '2025-05-03T10:38:00Z', '2025-05-03T10:38:00Z'),
    (6, '0196df5d-f946-7e48-8d0a-', '0194ef16-3e80-7415-9f3d-', 'LOC-1007', 'Amber location', 'DJ', NULL, 'UTC', '{}', '2025-05-17T17:50:00Z', '2025-05-17T17:50:00Z'),
    (7, '019725d0-0807-788b-9c59-', '0194ef16-3e80-7415-9f3d-', 'LOC-1008', 'Quiet location', 'LB', 'YN-K', 'UTC', '{}', '2025-05-31T10:08:00Z', '2025-05-31T10:08:00Z'),
    (8, '01975dd4-da08-74cf-a75c-', '01972ab8-2282-72ae-b113-', 'LOC-1009', 'Harbour location', 'PY', NULL, 'UTC', '{"review","spring"}', '2025-06-11T07:12:00Z', '2025-06-11T07:12:00Z'),
    (9, '01979bed-2729-7f9b-a718-', '019638ad-3e81-71d0-a720-', 'LOC-1010', 'Silver location', 'GB', 'DS-8', 'UTC', '{"priority","sample"}', '2025-06-23T08:35:00Z', '2025-06-23T08:35:00Z'),
    (10, '0197e947-180a-7516-990a-', '019638ad-3e81-71d0-a720-', 'LOC-1011', 'Early location', 'AD', 'KF-0Y', 'UTC', '{}', '2025-07-08T09:04:00Z', '2025-07-08T09:04:00Z'),
    (11, '01983128-472b-755c-ade3-', '0194ef16-3e80-7415-9f3d-', 'LOC-1012', 'Linden location', 'RO', 'XJ-MO', 'UTC', '{}', '2025-07-22T08:03:00Z', '2025-07-22T08:03:00Z'),
    (12, '019866ef-fa6c-7058-9198-', '0194ef16-3e80-7415-9f3d-', 'LOC-1013', 'Upper location', 'BA', 'WW-FK', 'UTC', '{}', '2025-08-01T18:41:00Z', '2025-08-01T18:41:00Z'),
    (13, '0198a8d8-3b4d-7a3a-aab3-', '0196eceb-d284-7e9f-987a-', 'LOC-1014', 'Copper location', 'AQ', 'KX-H', 'UTC', '{"spring","priority"}', '2025-08-14T13:50:00Z', '2025-08-14T13:50:00Z'),
    (14, '0198ec13-3aee-7da6-b781-', '0198bc68-2a83-7f5c-a738-', 'LOC-1015', 'Meadow location', 'AI', 'RQ-Z5O', 'UTC', '{"priority","sample"}', '2025-08-27T15:09:00Z', '2025-08-27T15:09:00Z'),
    (15, '01993320-030f-789b-a2bf-', '0194ef16-3e80-7415-9f3d-', 'LOC-1016', 'Little location', 'AD', 'VE-RPC', 'UTC', '{}', '2025-09-10T10:16:00Z', '2025-09-10T10:16:00Z'),
    (16, '01996b64-00f0-76e9-a00a-', '0194ef16-3e80-7415-9f3d-', 'LOC-1017', 'Autumn location', 'SV', NULL, 'UTC', '{"spring","priority"}', '2025-09-21T08:29:00Z', '2025-09-21T08:29:00Z'),
    (17, '0199b056-7491-76af-83ff-', '01972ab8-2282-72ae-b113-', 'LOC-1018', 'Granite location', 'AM', 'TZ-AD', 'UTC', '{}', '2025-10-04T17:48:00Z', '2025-10-04T17:48:00Z'),
    (18, '0199f1c2-3272-7511-b6ad-', '0194ef16-3e80-7415-9f3d-', 'LOC-1019', 'Western location', 'IL', NULL, 'UTC', '{}', '2025-10-17T10:41:00Z', '2025-10-17T10:41:00Z'),
    (19, '019a2fad-a333-7abe-b6c0-', '019680c6-4689-7c75-981b-', 'LOC-1020', 'Violet location', 'GY', 'QB-EJ', 'UTC', '{}', '2025-10-29T11:15:00Z', '2025-10-29T11:15:00Z'),
    (20, '019a813e-11d4-7bca-b18a-', '0194ef16-3e80-7415-9f3d-', 'LOC-1021', 'Open location', 'CH', 'KG-I8Q', 'UTC', '{"review","spring"}', '2025-11-14T07:22:00Z', '2025-11-14T07:22:00Z'),
    (21, '019abfc0-9275-7404-929f-', '01972ab8-2282-72ae-b113-', 'LOC-1022', 'Maple location', 'BM', NULL, 'UTC', '{}', '2025-11-26T10:41:00Z', '2025-11-26T10:41:00Z'),
    (22, '019af9d0-2896-7a0b-aeec-', '0198315c-7688-7d01-9b3e-', 'LOC-1023', 'Central location', 'AG', 'PD-30', 'UTC', '{}', '2025-12-07T17:16:00Z', '2025-12-07T17:16:00Z'),
    (23, '019b40dc-f0b7-7450-bd29-', '019b360f-21c7-71bc-ac5c-', 'LOC-1024', 'Winter location', 'HT', 'AO-3', 'UTC', '{"alpha","review"}', '2025-12-21T12:23:00Z', '2025-12-21T12:23:00Z')
) AS _seed (place, id, tenant_id, code, name, country_code, holiday_region, time_zone, clock_networks, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn locations: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO clocks (
    id, tenant_id, location_id, serial_number, secret_hash, last_seen_at, last_address, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.location_id || _copy.digits_0)::uuid,
    _seed.serial_number || '-' || _copy.number_1,
    _seed.secret_hash::bytea,
    _seed.last_seen_at::timestamptz + _copy.span_1,
    _seed.last_address::inet,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e840-dd80-7402-83cd-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'CLO-1001', '\xe3c7bb7434467f971d9a29abc3a4657f1dfa61ec9fa7969357049cbf57de04ac', '2025-04-01T06:12:00Z', '192.0.2.242', '2025-03-30T18:12:00Z', '2025-03-30T18:12:00Z'),
    (1, '01962974-c281-7fed-a0f0-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'CLO-1002', '\x77b339778006a8cf4594af27a4a5f40c3222df5a28e47c34cbc8f5929b987916', '2025-04-12T15:04:00Z', '192.0.2.24', '2025-04-12T10:04:00Z', '2025-04-12T10:04:00Z'),
    (2, '01966d96-78a2-745b-9116-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1003', '\x8dfd9f91e8679dd651d9b059341656cc03789267a73f7dfcea361785061ee595', NULL, '192.0.2.248', '2025-04-25T15:35:00Z', '2025-04-25T15:35:00Z'),
    (3, '0196a61e-3643-78f0-835c-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'CLO-1004', '\x06610ee0730ba39f2922120f6fe723353ba312be9a987a7182976033f0305e1d', NULL, '192.0.2.144', '2025-05-06T15:02:00Z', '2025-05-06T15:02:00Z'),
    (4, '0196d3b2-9ba4-799c-910e-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1005', '\x11a627d98b26dfaffcc3d5a72a872aeeb6a9884a4e3a09844cde2078e8e49e4d', '2025-05-17T05:27:00Z', '192.0.2.7', '2025-05-15T11:27:00Z', '2025-05-15T11:27:00Z'),
    (5, '01971d43-0165-722c-90ea-', '019680c6-4689-7c75-981b-', '019695b9-6f45-7458-be04-', 'CLO-1006', '\xeaa35972e07664043a56a18bb958264bcbd2bc1181f669c0ee21ae802b58d48e', '2025-05-31T04:17:00Z', '192.0.2.151', '2025-05-29T18:17:00Z', '2025-05-29T18:17:00Z'),
    (6, '019755bd-edc6-7eb1-a713-', '0194ef16-3e80-7415-9f3d-', '019725d0-0807-788b-9c59-', 'CLO-1007', '\xadbf86794893e0a8fb01f0abf4f41609feadf01e8a7f8eb3da355226a4719e34', '2025-06-11T15:30:00Z', NULL, '2025-06-09T17:30:00Z', '2025-06-09T17:30:00Z'),
    (7, '019793bc-9867-7f50-93a1-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1008', '\x0404267ea1c1ddd727e07ea5293de4fb2fc2ea1553ff059ea979ed895b0426c8', '2025-06-23T14:25:00Z', '192.0.2.166', '2025-06-21T18:25:00Z', '2025-06-21T18:25:00Z'),
    (8, '0197d0c7-bb48-7169-86e3-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1009', '\x795318a378b4177ef8f54a6a45c11f0cc3950e3577984e07d3bccee3ac9cf2ff', '2025-07-04T17:54:00Z', '192.0.2.155', '2025-07-03T14:54:00Z', '2025-07-03T14:54:00Z'),
    (9, '0197ff4d-d3a9-7ae5-9784-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'CLO-1010', '\xd9aabde45dbd2f6af40491568ef59f0b58e1e228a859dff47ba2d12c120e7948', NULL, '192.0.2.96', '2025-07-12T15:43:00Z', '2025-07-12T15:43:00Z'),
    (10, '01984800-aaaa-7095-bae0-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1011', '\xb709f808a44968b54bdf3550da175fe54b326fd11515481e7db77e3d3c3cba0c', '2025-07-27T07:31:00Z', '192.0.2.168', '2025-07-26T18:31:00Z', '2025-07-26T18:31:00Z'),
    (11, '01987fae-830b-7270-b097-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'CLO-1012', '\x2d46bdfb9bfce34b63be6be28d2b7675541fb05eefc5613faa933f397a25e566', '2025-08-06T20:00:00Z', '192.0.2.67', '2025-08-06T14:00:00Z', '2025-08-06T14:00:00Z'),
    (12, '0198b7d4-4a8c-7d85-87bc-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1013', '\xba290957328568c5e4d4203516786bcbe69f334245ff60bd5dabae3e85131ad5', '2025-08-18T14:40:00Z', '192.0.2.53', '2025-08-17T11:40:00Z', '2025-08-17T11:40:00Z'),
    (13, '0198faa3-41ed-74c5-9510-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'CLO-1014', '\xf7a59f857890d2bd1fedec825c4ee6fe4798c0a99fbf03b7b3880894589442d8', '2025-08-30T21:01:00Z', '192.0.2.193', '2025-08-30T11:01:00Z', '2025-08-30T11:01:00Z'),
    (14, '01992497-4f0e-7d1f-8d95-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'CLO-1015', '\x47b35ff3de2db775f63b9ed9a526503089430e9d8137608f4b5dd39b33b0bd75', '2025-09-08T08:32:00Z', '192.0.2.65', '2025-09-07T14:32:00Z', '2025-09-07T14:32:00Z'),
    (15, '019967f5-18ef-7d63-a92e-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'CLO-1016', '\x02c7dcda2c1869fed2a0f9222f573d28101d32addd5c2d215fa4eb54c8afb011', '2025-09-21T13:29:00Z', NULL, '2025-09-20T16:29:00Z', '2025-09-20T16:29:00Z'),
    (16, '0199a5cc-6570-7080-807a-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'CLO-1017', '\xcc90e25a4fa8e6a2c8e35d73575492aa3ba318fc891d62468ef0ba8a9cace87a', '2025-10-03T17:41:00Z', '192.0.2.137', '2025-10-02T16:41:00Z', '2025-10-02T16:41:00Z'),
    (17, '0199d7df-9c31-7c27-8333-', '01972ab8-2282-72ae-b113-', '0199b056-7491-76af-83ff-', 'CLO-1018', '\x7cff3b93159e6e7929ac15b003d7dc1c889d78f2d69f99a94d010f9d47a231db', '2025-10-14T02:03:00Z', NULL, '2025-10-12T10:03:00Z', '2025-10-12T10:03:00Z'),
    (18, '019a1faa-d252-7005-8665-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'CLO-1019', '\x0464e667bb17a65a9912e3558ab2e7bd40d90410a53d9f5a749fc1081da99c0c', '2025-10-27T12:38:00Z', '192.0.2.4', '2025-10-26T08:38:00Z', '2025-10-26T08:38:00Z'),
    (19, '019a53e1-8553-7f6d-af52-', '01972ab8-2282-72ae-b113-', '01975dd4-da08-74cf-a75c-', 'CLO-1020', '\x7a110146ec9cf2384aa5b58ea7f246a8c7480147ec80f40a085dca7ab300de2f', '2025-11-06T19:58:00Z', NULL, '2025-11-05T11:58:00Z', '2025-11-05T11:58:00Z'),
    (20, '019a91ce-cad4-7f1c-b679-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'CLO-1021', '\x989bcea3494848682f134f47b4835bf24efcc64ce8bc74c9349bbefa5e160cc2', '2025-11-17T13:34:00Z', '192.0.2.64', '2025-11-17T12:34:00Z', '2025-11-17T12:34:00Z'),
    (21, '019aca9a-4835-7980-8975-', '0194ef16-3e80-7415-9f3d-', '0196df5d-f946-7e48-8d0a-', 'CLO-1022', '\xfae6c8d0068a6966c595e9f7f0d4af977a9bfe686744b8b08086132f24763a23', '2025-11-30T09:15:00Z', NULL, '2025-11-28T13:15:00Z', '2025-11-28T13:15:00Z'),
    (22, '019b0956-7676-72ca-97b7-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'CLO-1023', '\x669aebc8f201fbcbdc956ff96309710cec288225fc6fd8a3baf114a84c1fa004', NULL, '192.0.2.244', '2025-12-10T17:37:00Z', '2025-12-10T17:37:00Z'),
    (23, '019b45cd-4897-7a06-87e1-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'CLO-1024', '\x0ac630cbbdd75e99a9cf22c7967e00785b5e800d8ae03b9ae8ec0b24ae341b62', '2025-12-24T06:24:00Z', '192.0.2.37', '2025-12-22T11:24:00Z', '2025-12-22T11:24:00Z')
) AS _seed (place, id, tenant_id, location_id, serial_number, secret_hash, last_seen_at, last_address, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn clocks: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO message_deliveries (tenant_id, sent_at, id, "user", template, channel, outcome, provider_message_id)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.sent_at::timestamptz + _copy.span_0,
    (_seed.id || _copy.digits_0)::uuid,
    _seed."user"::uuid,
    _seed.template,
    _seed.channel,
    _seed.outcome,
    _seed.provider_message_id
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196eceb-d284-7e9f-987a-', '2025-01-02T11:27:00Z', '019426c4-cfa0-74d0-8b05-', 'b8738dba-8ea6-49f0-8072-767d4cc9569a', 'MD-1001', 'sms', 'bounced', 'The second attempt worked.'),
    (1, '0198315c-7688-7d01-9b3e-', '2025-02-03T12:59:00Z', '0194cbe4-8a21-778f-8d8d-', '4f5de03f-3e82-44c9-83a3-6b93873f5522', 'MD-1002', 'push', 'bounced', 'To be discussed at the next meeting.'),
    (2, '0198315c-7688-7d01-9b3e-', '2025-03-04T08:13:00Z', '01956037-1ee2-78c6-921a-', 'd9fdd640-db30-4bcc-80a4-419ddb832169', 'MD-1003', 'push', 'accepted', 'Please have a look before Friday.'),
    (3, NULL, '2025-04-02T11:52:00Z', '0195f658-0b03-7905-8ac2-', '73f70ea7-1583-4e0e-80ac-e08895988650', 'MD-1004', 'sms', 'bounced', 'Everything went as planned.'),
    (4, '0194ef16-3e80-7415-9f3d-', '2025-05-06T17:47:00Z', '0196a6b5-4624-7fa6-b74e-', 'faa32b74-05b4-41ed-8311-80f91286cdcc', 'MD-1005', 'push', 'accepted', 'The numbers were confirmed by both sides.'),
    (5, '019b360f-21c7-71bc-ac5c-', '2025-06-03T10:30:00Z', '01973557-4045-7736-b455-', '6859812c-63a3-4671-877b-182aec6f9127', 'MD-1006', 'push', 'failed', 'Nothing to add for now.'),
    (6, '0196eceb-d284-7e9f-987a-', '2025-07-02T14:32:00Z', '0197cb8d-3b06-78cc-bbfb-', '043d63e9-b86a-4144-8273-a6a62692caa4', 'MD-1007', 'email', 'failed', 'It took a little longer than expected.'),
    (7, NULL, '2025-08-05T10:00:00Z', '019879ac-6d07-7bcb-88ca-', 'bafa0a11-620a-4383-803b-82dfdf73248c', 'MD-1008', 'email', 'failed', 'Nothing to add for now.'),
    (8, '01972ab8-2282-72ae-b113-', '2025-09-04T13:57:00Z', '01991504-2fe8-7c6d-815d-', 'a5a57874-3a64-48b4-8387-1ff8c337aeee', 'MD-1009', 'sms', 'accepted', 'The numbers were confirmed by both sides.'),
    (9, '0198bc68-2a83-7f5c-a738-', '2025-10-05T12:45:00Z', '0199b467-68e9-73af-948b-', '0f044662-af9b-404f-8f26-601572e38f24', 'MD-1010', 'sms', 'failed', 'As agreed by telephone.'),
    (10, '0194ef16-3e80-7415-9f3d-', '2025-11-05T12:35:00Z', '019a5403-652a-7021-aed6-', '585797a8-78a0-4988-894f-5626f7c69ca3', 'MD-1011', 'sms', 'bounced', 'Nothing to add for now.'),
    (11, NULL, '2025-12-04T16:08:00Z', '019aea1e-d30b-7e0b-a7c6-', 'b377f9d3-cadf-4346-814e-bbb3ac30b62f', 'MD-1012', 'sms', 'bounced', 'It took a little longer than expected.')
) AS _seed (place, tenant_id, sent_at, id, "user", template, channel, outcome, provider_message_id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (sent_at, id) DO NOTHING
$rows$) \gset
\warn message_deliveries: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO skills (id, tenant_id, code, name, expires, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.code,
    _seed.name,
    _seed.expires,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01954ca1-b160-703e-8411-', '0194ef16-3e80-7415-9f3d-', 'triage', 'Triage', false, '2025-02-28T12:57:00Z', '2025-02-28T12:57:00Z'),
    (1, '01959a02-0ae1-754e-ba8c-', '0194ef16-3e80-7415-9f3d-', 'paediatrics', 'Paediatrics', false, '2025-03-15T13:33:00Z', '2025-03-15T13:33:00Z'),
    (2, '0195dd11-1882-7d9f-baad-', '019638ad-3e81-71d0-a720-', 'forklift', 'Forklift', true, '2025-03-28T14:04:00Z', '2025-03-28T14:04:00Z'),
    (3, '01961040-1f83-76ef-b0f9-', '019680c6-4689-7c75-981b-', 'forklift', 'Forklift', true, '2025-04-07T12:36:00Z', '2025-04-07T12:36:00Z'),
    (4, '01966892-e6e4-74f3-a299-', '019546a2-5a8a-7372-b591-', 'SKI-1005', 'Maple skill', false, '2025-04-24T16:13:00Z', '2025-04-24T16:13:00Z'),
    (5, '019696e5-ba45-769c-8a46-', '0194ef16-3e80-7415-9f3d-', 'SKI-1006', 'Central skill', false, '2025-05-03T16:06:00Z', '2025-05-03T16:06:00Z'),
    (6, '0196e3ec-5b06-753e-a1f8-', '019680c6-4689-7c75-981b-', 'SKI-1007', 'Winter skill', false, '2025-05-18T15:04:00Z', '2025-05-18T15:04:00Z'),
    (7, '01972149-e3a7-7c72-bd4d-', '019638ad-3e81-71d0-a720-', 'SKI-1008', 'River skill', false, '2025-05-30T13:03:00Z', '2025-05-30T13:03:00Z'),
    (8, '0197603d-0068-7c06-9e9a-', '0194ef16-3e80-7415-9f3d-', 'SKI-1009', 'Bright skill', false, '2025-06-11T18:25:00Z', '2025-06-11T18:25:00Z'),
    (9, '0197b1d3-d7a9-73d7-90bf-', '0194ef16-3e80-7415-9f3d-', 'SKI-1010', 'Garden skill', false, '2025-06-27T14:39:00Z', '2025-06-27T14:39:00Z'),
    (10, '0197e53c-8c4a-7a01-9415-', '0194ef16-3e80-7415-9f3d-', 'SKI-1011', 'Old skill', false, '2025-07-07T14:14:00Z', '2025-07-07T14:14:00Z'),
    (11, '01982718-e64b-7803-ae70-', '0196eceb-d284-7e9f-987a-', 'SKI-1012', 'Blue skill', false, '2025-07-20T09:10:00Z', '2025-07-20T09:10:00Z'),
    (12, '01986b97-feac-7eb5-b1bf-', '0194ef16-3e80-7415-9f3d-', 'SKI-1013', 'Northern skill', false, '2025-08-02T16:23:00Z', '2025-08-02T16:23:00Z'),
    (13, '0198b20a-f7cd-7c7f-8d0e-', '019638ad-3e81-71d0-a720-', 'SKI-1014', 'Amber skill', false, '2025-08-16T08:42:00Z', '2025-08-16T08:42:00Z'),
    (14, '0198fb84-7a2e-78e5-93df-', '0194ef16-3e80-7415-9f3d-', 'SKI-1015', 'Quiet skill', false, '2025-08-30T15:07:00Z', '2025-08-30T15:07:00Z'),
    (15, '019937b4-cd6f-7a5d-ba24-', '0198744f-2285-73a0-a5d5-', 'SKI-1016', 'Harbour skill', false, '2025-09-11T07:37:00Z', '2025-09-11T07:37:00Z'),
    (16, '01996c93-0b10-7249-9956-', '019638ad-3e81-71d0-a720-', 'SKI-1017', 'Silver skill', false, '2025-09-21T14:00:00Z', '2025-09-21T14:00:00Z'),
    (17, '0199aefb-7871-7f4d-af95-', '0194ef16-3e80-7415-9f3d-', 'SKI-1018', 'Early skill', false, '2025-10-04T11:29:00Z', '2025-10-04T11:29:00Z'),
    (18, '0199edb1-3e12-76d6-8a0a-', '0198bc68-2a83-7f5c-a738-', 'SKI-1019', 'Linden skill', false, '2025-10-16T15:44:00Z', '2025-10-16T15:44:00Z'),
    (19, '019a3f56-bb53-76a8-8cb8-', '019638ad-3e81-71d0-a720-', 'SKI-1020', 'Upper skill', false, '2025-11-01T12:14:00Z', '2025-11-01T12:14:00Z'),
    (20, '019a77a9-5f34-7ca3-8d41-', '019638ad-3e81-71d0-a720-', 'SKI-1021', 'Copper skill', false, '2025-11-12T10:43:00Z', '2025-11-12T10:43:00Z'),
    (21, '019ac017-8c15-7431-b666-', '0196eceb-d284-7e9f-987a-', 'SKI-1022', 'Meadow skill', false, '2025-11-26T12:16:00Z', '2025-11-26T12:16:00Z'),
    (22, '019af8e1-34b6-7ad7-bf07-', '0194ef16-3e80-7415-9f3d-', 'SKI-1023', 'Little skill', false, '2025-12-07T12:55:00Z', '2025-12-07T12:55:00Z'),
    (23, '019b4722-c677-7603-9038-', '0194ef16-3e80-7415-9f3d-', 'SKI-1024', 'Autumn skill', false, '2025-12-22T17:37:00Z', '2025-12-22T17:37:00Z')
) AS _seed (place, id, tenant_id, code, name, expires, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn skills: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO teams (id, tenant_id, location_id, name, lead_id, color, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.location_id || _copy.digits_0)::uuid,
    _seed.name,
    (_seed.lead_id || _copy.digits_0)::uuid,
    _seed.color,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195f66c-2f40-77f3-88f9-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'Nurses', '01955b44-f244-7f68-a2e5-', '#AA3355', '2025-04-02T12:14:00Z', '2025-04-02T12:14:00Z'),
    (1, '01961e97-6341-7f89-bcee-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'Technicians', NULL, '#336699', '2025-04-10T07:26:00Z', '2025-04-10T07:26:00Z'),
    (2, '01966710-8ca2-7cb3-9617-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'Technicians', NULL, '#336699', '2025-04-24T09:11:00Z', '2025-04-24T09:11:00Z'),
    (3, '0196a155-3c83-7b04-8d9d-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'Night sorting', '01963ddc-c245-7fa6-807c-', '#336699', '2025-05-05T16:44:00Z', '2025-05-05T16:44:00Z'),
    (4, '0196de1e-7464-7d0c-867f-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'Kitchen', NULL, '#cc7722', '2025-05-17T12:01:00Z', '2025-05-17T12:01:00Z'),
    (5, '019716e6-4845-7005-bd35-', '0194ef16-3e80-7415-9f3d-', '0195903f-9181-7ff2-8b2b-', 'Bright team', '01943210-0be0-7160-a165-', '#336699', '2025-05-28T12:38:00Z', '2025-05-28T12:38:00Z'),
    (6, '01974bbe-1d46-7be6-9853-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'Garden team', '01943210-0be0-7160-a165-', '#336699', '2025-06-07T18:54:00Z', '2025-06-07T18:54:00Z'),
    (7, '019791a3-2e47-7cf0-be6a-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'Old team', '019b35df-864a-7e61-b659-', '#336699', '2025-06-21T08:38:00Z', '2025-06-21T08:38:00Z'),
    (8, '0197cc4d-7dc8-7bdb-92f6-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'Blue team', NULL, '#336699', '2025-07-02T18:02:00Z', '2025-07-02T18:02:00Z'),
    (9, '01980dc2-6369-7e51-b4be-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'Northern team', NULL, '#336699', '2025-07-15T11:05:00Z', '2025-07-15T11:05:00Z'),
    (10, '01983c4d-fa0a-7423-8aa7-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'Amber team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-07-24T12:00:00Z', '2025-07-24T12:00:00Z'),
    (11, '01987b1d-622b-76a2-8950-', '0196eceb-d284-7e9f-987a-', '0195d690-aac2-74b7-9b46-', 'Quiet team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-08-05T16:43:00Z', '2025-08-05T16:43:00Z'),
    (12, '0198bd4b-378c-7d72-8acd-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'Harbour team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-08-18T13:08:00Z', '2025-08-18T13:08:00Z'),
    (13, '0198f542-4ded-7c84-afaa-', '0196eceb-d284-7e9f-987a-', '0198a8d8-3b4d-7a3a-aab3-', 'Silver team', NULL, '#336699', '2025-08-29T09:57:00Z', '2025-08-29T09:57:00Z'),
    (14, '01992f86-136e-7eaf-9ba0-', '0194ef16-3e80-7415-9f3d-', '019556c0-a2a0-7608-bc16-', 'Early team', '01955b44-f244-7f68-a2e5-', '#336699', '2025-09-09T17:29:00Z', '2025-09-09T17:29:00Z'),
    (15, '01996d6a-312f-7472-8e02-', '0196eceb-d284-7e9f-987a-', '0198a8d8-3b4d-7a3a-aab3-', 'Linden team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-09-21T17:55:00Z', '2025-09-21T17:55:00Z'),
    (16, '0199afe9-81f0-7441-9b29-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'Upper team', NULL, '#336699', '2025-10-04T15:49:00Z', '2025-10-04T15:49:00Z'),
    (17, '0199e241-62d1-7b27-a7bf-', '019638ad-3e81-71d0-a720-', '01979bed-2729-7f9b-a718-', 'Copper team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-10-14T10:26:00Z', '2025-10-14T10:26:00Z'),
    (18, '019a24dd-ff92-75ca-ae86-', '019638ad-3e81-71d0-a720-', '01979bed-2729-7f9b-a718-', 'Meadow team', '0194bbdd-2561-7d3e-b719-', '#336699', '2025-10-27T08:52:00Z', '2025-10-27T08:52:00Z'),
    (19, '019a5986-3913-7fd7-836a-', '0196eceb-d284-7e9f-987a-', '0198a8d8-3b4d-7a3a-aab3-', 'Little team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-11-06T14:16:00Z', '2025-11-06T14:16:00Z'),
    (20, '019a9613-ee94-77af-8649-', '0194ef16-3e80-7415-9f3d-', '0196df5d-f946-7e48-8d0a-', 'Autumn team', '0194f96c-1e43-77b4-8f59-', '#336699', '2025-11-18T08:28:00Z', '2025-11-18T08:28:00Z'),
    (21, '019aca05-f775-762d-b6f4-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'Granite team', '01963ddc-c245-7fa6-807c-', '#336699', '2025-11-28T10:33:00Z', '2025-11-28T10:33:00Z'),
    (22, '019b1192-01b6-7575-a086-', '019638ad-3e81-71d0-a720-', '01961447-ec23-7576-be03-', 'Western team', '0194bbdd-2561-7d3e-b719-', '#336699', '2025-12-12T07:59:00Z', '2025-12-12T07:59:00Z'),
    (23, '019b4679-6717-7309-a8bc-', '019b360f-21c7-71bc-ac5c-', '0196572a-1d64-7175-9afe-', 'Violet team', '019b35df-864a-7e61-b659-', '#336699', '2025-12-22T14:32:00Z', '2025-12-22T14:32:00Z')
) AS _seed (place, id, tenant_id, location_id, name, lead_id, color, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn teams: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO announcement_teams (tenant_id, announcement_id, team_id, created_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.announcement_id || _copy.digits_2)::uuid,
    (_seed.team_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '01966238-0284-77d5-b29b-', '01961e97-6341-7f89-bcee-', '2025-04-30T07:18:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '0195f66c-2f40-77f3-88f9-', '2025-05-11T15:04:00Z'),
    (2, '0194ef16-3e80-7415-9f3d-', '0195dba7-7662-7a11-a2a0-', '0195f66c-2f40-77f3-88f9-', '2025-05-21T11:05:00Z'),
    (3, '0194ef16-3e80-7415-9f3d-', '0195dba7-7662-7a11-a2a0-', '01961e97-6341-7f89-bcee-', '2025-05-30T13:30:00Z'),
    (4, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '01974bbe-1d46-7be6-9853-', '2025-06-11T13:09:00Z'),
    (5, '0196eceb-d284-7e9f-987a-', '01975fae-2de8-7b9b-9c3b-', '01966710-8ca2-7cb3-9617-', '2025-06-18T11:05:00Z'),
    (6, '0194ef16-3e80-7415-9f3d-', '0196240c-7b83-725d-b647-', '01961e97-6341-7f89-bcee-', '2025-06-29T14:06:00Z'),
    (7, '019638ad-3e81-71d0-a720-', '01979c86-0bc9-7447-af20-', '0196a155-3c83-7b04-8d9d-', '2025-07-13T14:16:00Z'),
    (8, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '0197cc4d-7dc8-7bdb-92f6-', '2025-07-23T12:19:00Z'),
    (9, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '01980dc2-6369-7e51-b4be-', '2025-07-30T16:40:00Z'),
    (10, '0194ef16-3e80-7415-9f3d-', '01959aa3-2ce1-7296-8ad8-', '01961e97-6341-7f89-bcee-', '2025-08-12T07:09:00Z'),
    (11, '0194ef16-3e80-7415-9f3d-', '01959aa3-2ce1-7296-8ad8-', '01980dc2-6369-7e51-b4be-', '2025-08-19T16:12:00Z'),
    (12, '0196eceb-d284-7e9f-987a-', '019874a4-476c-7398-8904-', '01987b1d-622b-76a2-8950-', '2025-08-31T17:12:00Z'),
    (13, '0194ef16-3e80-7415-9f3d-', '01966238-0284-77d5-b29b-', '019716e6-4845-7005-bd35-', '2025-09-10T08:25:00Z'),
    (14, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '01961e97-6341-7f89-bcee-', '2025-09-23T11:40:00Z'),
    (15, '0194ef16-3e80-7415-9f3d-', '01959aa3-2ce1-7296-8ad8-', '0195f66c-2f40-77f3-88f9-', '2025-10-03T15:34:00Z'),
    (16, '0194ef16-3e80-7415-9f3d-', '0196240c-7b83-725d-b647-', '019716e6-4845-7005-bd35-', '2025-10-11T08:34:00Z'),
    (17, '019638ad-3e81-71d0-a720-', '0198ebb4-03ee-7dc0-a355-', '0196a155-3c83-7b04-8d9d-', '2025-10-20T13:42:00Z'),
    (18, '0194ef16-3e80-7415-9f3d-', '0198a41d-e78d-799f-be80-', '0195f66c-2f40-77f3-88f9-', '2025-10-31T13:53:00Z'),
    (19, '0194ef16-3e80-7415-9f3d-', '01959aa3-2ce1-7296-8ad8-', '019716e6-4845-7005-bd35-', '2025-11-13T13:55:00Z'),
    (20, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '01992f86-136e-7eaf-9ba0-', '2025-11-22T11:49:00Z'),
    (21, '019638ad-3e81-71d0-a720-', '01979c86-0bc9-7447-af20-', '01983c4d-fa0a-7423-8aa7-', '2025-12-01T11:33:00Z'),
    (22, '019638ad-3e81-71d0-a720-', '0196a02a-c645-7282-96c4-', '01983c4d-fa0a-7423-8aa7-', '2025-12-13T18:35:00Z'),
    (23, '0194ef16-3e80-7415-9f3d-', '01955705-4cc0-7bbb-b86a-', '019a9613-ee94-77af-8649-', '2025-12-23T10:14:00Z')
) AS _seed (place, tenant_id, announcement_id, team_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (announcement_id, team_id) DO NOTHING
$rows$) \gset
\warn announcement_teams: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO employees (
    id, tenant_id, number, user_id, team_id, given_name, family_name, email, phone, birth_date, status, note,
    created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_2,
    CASE WHEN _copy.number_2 % 25 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    (_seed.team_id || _copy.digits_0)::uuid,
    _seed.given_name,
    _seed.family_name,
    _seed.email,
    _seed.phone,
    _seed.birth_date::date + _copy.days_2,
    _seed.status,
    _seed.note,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968c30-a380-7859-a759-', '0194ef16-3e80-7415-9f3d-', 'N-101', '01955b44-f244-7f68-a2e5-', '0195f66c-2f40-77f3-88f9-', 'Noor', 'Haddad', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-01T14:12:00Z', '2025-05-01T14:12:00Z'),
    (1, '0196b636-15c1-71d1-853e-', '0194ef16-3e80-7415-9f3d-', 'N-102', NULL, '0195f66c-2f40-77f3-88f9-', 'Elena', 'Petrov', NULL, '+16175550142', NULL, 'active', NULL, NULL, NULL, '2025-05-09T18:02:00Z', '2025-05-09T18:02:00Z'),
    (2, '0196f3b2-bf22-78c4-b965-', '0194ef16-3e80-7415-9f3d-', 'N-103', NULL, '0195f66c-2f40-77f3-88f9-', 'Samuel', 'Adeyemi', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-21T16:35:00Z', '2025-05-21T16:35:00Z'),
    (3, '01972581-4bc3-7824-83ff-', '0194ef16-3e80-7415-9f3d-', 'T-201', NULL, '01961e97-6341-7f89-bcee-', 'Wen', 'Zhao', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-31T08:42:00Z', '2025-05-31T08:42:00Z'),
    (4, '019759c9-63e4-7c2e-ab5d-', '0196eceb-d284-7e9f-987a-', 'K-1', NULL, '01966710-8ca2-7cb3-9617-', 'Tama', 'Parata', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-10T12:21:00Z', '2025-06-10T12:21:00Z'),
    (5, '01978273-da05-7ba7-8b09-', '019638ad-3e81-71d0-a720-', '7', NULL, '0196a155-3c83-7b04-8d9d-', 'Lars', 'Aas', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-18T09:52:00Z', '2025-06-18T09:52:00Z'),
    (6, '0197c140-8306-7b1d-bb65-', '019638ad-3e81-71d0-a720-', '8', NULL, '0196a155-3c83-7b04-8d9d-', 'Solveig', 'Dahl', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-30T14:32:00Z', '2025-06-30T14:32:00Z'),
    (7, '0197fdb7-5527-7287-8e6c-', '019b360f-21c7-71bc-ac5c-', 'C-1', NULL, '0196de1e-7464-7d0c-867f-', 'Anaïs', 'D''Arcy', NULL, NULL, NULL, 'joining', NULL, NULL, NULL, '2025-07-12T08:19:00Z', '2025-07-12T08:19:00Z'),
    (8, '01982803-4648-7d58-8740-', '0194ef16-3e80-7415-9f3d-', 'EMP-1009', NULL, '0195f66c-2f40-77f3-88f9-', 'Emil', 'Karlsson', 'emil.karlsson@example.com', '+442079460036', '1961-09-13', 'joining', 'Nothing to add for now.', NULL, NULL, '2025-07-20T13:26:00Z', '2025-07-20T13:26:00Z'),
    (9, '019864b4-b069-7729-9906-', '0194ef16-3e80-7415-9f3d-', 'EMP-1010', '01943210-0be0-7160-a165-', '0195f66c-2f40-77f3-88f9-', 'Amara', 'Okafor', 'amara.okafor@example.com', '+442079460000', '1967-05-09', 'active', 'As agreed by telephone.', '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-08-01T08:17:00Z', '2025-08-01T08:17:00Z'),
    (10, '0198989b-bcca-7364-90ec-', '0194ef16-3e80-7415-9f3d-', 'EMP-1011', '0194f96c-1e43-77b4-8f59-', '019716e6-4845-7005-bd35-', 'Marcus', 'Bell', NULL, NULL, NULL, 'active', 'As agreed by telephone.', NULL, '0196ecf4-fa48-76a9-9968-', '2025-08-11T10:10:00Z', '2025-08-11T10:10:00Z'),
    (11, '0198cc00-c7eb-7a9b-86ef-', '0194ef16-3e80-7415-9f3d-', 'EMP-1012', NULL, '01974bbe-1d46-7be6-9853-', 'Tala', 'Begay', NULL, '+442079460039', '1959-11-07', 'active', NULL, '01955b44-f244-7f68-a2e5-', '0196ecf4-fa48-76a9-9968-', '2025-08-21T09:41:00Z', '2025-08-21T09:41:00Z'),
    (12, '0198ff9e-964c-7b38-9b65-', '019b360f-21c7-71bc-ac5c-', 'EMP-1013', '019b35df-864a-7e61-b659-', '019791a3-2e47-7cf0-be6a-', 'Hugo', 'Lambert', 'hugo.lambert@example.com', NULL, '1977-05-21', 'joining', NULL, '0194bbdd-2561-7d3e-b719-', '01983165-9e4b-79dd-8f6d-', '2025-08-31T10:14:00Z', '2025-08-31T10:14:00Z'),
    (13, '01993335-fc0d-79c7-bdea-', '0194ef16-3e80-7415-9f3d-', 'EMP-1014', NULL, '0195f66c-2f40-77f3-88f9-', 'Jonas', 'Lindqvist', 'jonas.lindqvist@example.com', NULL, NULL, 'joining', NULL, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-09-10T10:40:00Z', '2025-09-10T10:40:00Z'),
    (14, '0199615b-f30e-77b4-bb57-', '0194ef16-3e80-7415-9f3d-', 'EMP-1015', NULL, '0195f66c-2f40-77f3-88f9-', 'Mei', 'Tanaka', NULL, '+442079460042', '1962-12-04', 'active', 'Somebody will follow up next week.', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-09-19T09:44:00Z', '2025-09-19T09:44:00Z'),
    (15, '019999e7-5a2f-78c3-b6a9-', '0194ef16-3e80-7415-9f3d-', 'EMP-1016', NULL, '01974bbe-1d46-7be6-9853-', 'Lucía', 'Fernández', 'lucia.fernandez@example.com', '+442079460043', '1969-07-19', 'active', 'The numbers were confirmed by both sides.', '019546ab-824d-79cb-950e-', '01955b44-f244-7f68-a2e5-', '2025-09-30T09:15:00Z', '2025-09-30T09:15:00Z'),
    (16, '0199dca2-2d50-70e2-ad28-', '019b360f-21c7-71bc-ac5c-', 'EMP-1017', NULL, '0196de1e-7464-7d0c-867f-', 'Samir', 'Haddad', NULL, '+442079460044', '1959-01-17', 'active', 'The second attempt worked.', '01963ddc-c245-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-10-13T08:14:00Z', '2025-10-13T08:14:00Z'),
    (17, '019a06b9-04b1-70ed-aa6f-', '019638ad-3e81-71d0-a720-', 'EMP-1018', NULL, '0196a155-3c83-7b04-8d9d-', 'Ingrid', 'Solberg', 'ingrid.solberg@example.com', NULL, '1995-01-09', 'joining', 'A short note, so that it is not forgotten.', '0196ecf4-fa48-76a9-9968-', NULL, '2025-10-21T12:23:00Z', '2025-10-21T12:23:00Z'),
    (18, '019a4901-66f2-7a66-90d5-', '019638ad-3e81-71d0-a720-', 'EMP-1019', '01963ddc-c245-7fa6-807c-', '0198bd4b-378c-7d72-8acd-', 'Ingrid', 'Moen', 'ingrid.moen@example.com', '+442079460005', NULL, 'active', 'Checked twice, and found in order.', NULL, '01943210-0be0-7160-a165-', '2025-11-03T09:17:00Z', '2025-11-03T09:17:00Z'),
    (19, '019a8223-ddf3-7efd-95bb-', '019638ad-3e81-71d0-a720-', 'EMP-1020', '01987458-4a49-7c11-934d-', '0199e241-62d1-7b27-a7bf-', 'Lucia', 'Ferrari', 'lucia.ferrari@example.com', '+442079460009', '1961-05-13', 'joining', 'A short note, so that it is not forgotten.', '01963ddc-c245-7fa6-807c-', '0194bbdd-2561-7d3e-b719-', '2025-11-14T11:33:00Z', '2025-11-14T11:33:00Z'),
    (20, '019aac05-9b94-7b13-9e45-', '0194ef16-3e80-7415-9f3d-', 'EMP-1021', NULL, '0195f66c-2f40-77f3-88f9-', 'Mateus', 'Oliveira', 'mateus.oliveira@example.com', '+442079460048', '1957-09-09', 'active', 'Everything went as planned.', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-11-22T14:44:00Z', '2025-11-22T14:44:00Z'),
    (21, '019adad8-9b75-79e4-bdcc-', '019638ad-3e81-71d0-a720-', 'EMP-1022', '0194bbdd-2561-7d3e-b719-', '019a24dd-ff92-75ca-ae86-', 'Jonas', 'Lindqvist', 'jonas.lindqvist@example.com', '+442079460001', '2002-02-26', 'active', 'The second attempt worked.', '0194f96c-1e43-77b4-8f59-', '0198bc71-5247-7799-85ee-', '2025-12-01T16:57:00Z', '2025-12-01T16:57:00Z'),
    (22, '019b0e32-aa16-7d6e-a8cc-', '0194ef16-3e80-7415-9f3d-', 'EMP-1023', NULL, '01980dc2-6369-7e51-b4be-', 'Tomasz', 'Nowak', 'tomasz.nowak@example.com', NULL, '1961-03-07', 'active', 'The numbers were confirmed by both sides.', '019680cf-6e4c-76d2-810d-', NULL, '2025-12-11T16:16:00Z', '2025-12-11T16:16:00Z'),
    (23, '019b4f38-c857-7ddc-b3e7-', '019638ad-3e81-71d0-a720-', 'EMP-1024', NULL, '01983c4d-fa0a-7423-8aa7-', 'Leilani', 'Kealoha', 'leilani.kealoha@example.com', NULL, '1964-06-14', 'joining', 'Please have a look before Friday.', NULL, NULL, '2025-12-24T07:18:00Z', '2025-12-24T07:18:00Z')
) AS _seed (place, id, tenant_id, number, user_id, team_id, given_name, family_name, email, phone, birth_date, status, note, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn employees: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO availabilities (id, tenant_id, employee_id, period, kind, said_by, note, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_2, upper(_seed.period::tstzrange) + _copy.span_2) END,
    _seed.kind,
    (_seed.said_by || _copy.digits_0)::uuid,
    _seed.note,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971b8a-a300-718b-8265-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'impossible', '01955b44-f244-7f68-a2e5-', 'A wedding in Chicago', '2025-05-29T10:16:00Z', '2025-05-29T10:16:00Z'),
    (1, '01974510-d321-7ed5-9331-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'wanted', NULL, NULL, '2025-06-06T11:47:00Z', '2025-06-06T11:47:00Z'),
    (2, '01976df6-cba2-771f-b45a-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-06-14T10:23:00Z,2025-06-14T12:23:00Z)', 'possible', '01943210-0be0-7160-a165-', NULL, '2025-06-14T10:23:00Z', '2025-06-14T10:23:00Z'),
    (3, '01979c4a-8963-724d-8494-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '[2025-06-23T10:17:00Z,2025-06-23T12:17:00Z)', 'possible', NULL, 'Somebody will follow up next week.', '2025-06-23T10:17:00Z', '2025-06-23T10:17:00Z'),
    (4, '0197d080-5204-7f17-b5ec-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '[2025-07-03T13:36:00Z,2025-07-03T15:36:00Z)', 'possible', '01943210-0be0-7160-a165-', 'Everything went as planned.', '2025-07-03T13:36:00Z', '2025-07-03T13:36:00Z'),
    (5, '019803c1-a885-7550-a4dd-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-07-13T12:28:00Z,2025-07-13T14:28:00Z)', 'possible', NULL, NULL, '2025-07-13T12:28:00Z', '2025-07-13T12:28:00Z'),
    (6, '01983328-f926-7efa-a555-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '[2025-07-22T17:23:00Z,2025-07-22T19:23:00Z)', 'possible', NULL, 'See the earlier message for details.', '2025-07-22T17:23:00Z', '2025-07-22T17:23:00Z'),
    (7, '01986060-e6a7-74e4-b67b-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-07-31T12:07:00Z,2025-07-31T14:07:00Z)', 'possible', NULL, 'A short note, so that it is not forgotten.', '2025-07-31T12:07:00Z', '2025-07-31T12:07:00Z'),
    (8, '019899c8-07c8-7b4e-964e-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-08-11T15:38:00Z,2025-08-11T17:38:00Z)', 'possible', '01943210-0be0-7160-a165-', 'Checked twice, and found in order.', '2025-08-11T15:38:00Z', '2025-08-11T15:38:00Z'),
    (9, '0198be02-5289-763d-a477-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-08-18T16:28:00Z,2025-08-18T18:28:00Z)', 'possible', NULL, NULL, '2025-08-18T16:28:00Z', '2025-08-18T16:28:00Z'),
    (10, '0198fb2c-962a-73d9-a281-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '[2025-08-30T13:31:00Z,2025-08-30T15:31:00Z)', 'possible', NULL, 'As agreed by telephone.', '2025-08-30T13:31:00Z', '2025-08-30T13:31:00Z'),
    (11, '01991494-7e2b-7de2-955c-', '019638ad-3e81-71d0-a720-', '01978273-da05-7ba7-8b09-', '[2025-09-04T11:55:00Z,2025-09-04T13:55:00Z)', 'possible', '0194bbdd-2561-7d3e-b719-', 'As agreed by telephone.', '2025-09-04T11:55:00Z', '2025-09-04T11:55:00Z'),
    (12, '01994c95-a6ac-7c0e-b69a-', '0194ef16-3e80-7415-9f3d-', '019864b4-b069-7729-9906-', '[2025-09-15T08:55:00Z,2025-09-15T10:55:00Z)', 'possible', '0194f96c-1e43-77b4-8f59-', 'As agreed by telephone.', '2025-09-15T08:55:00Z', '2025-09-15T08:55:00Z'),
    (13, '019976ca-b46d-7f37-8416-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '[2025-09-23T13:37:00Z,2025-09-23T15:37:00Z)', 'possible', '01943210-0be0-7160-a165-', 'See the earlier message for details.', '2025-09-23T13:37:00Z', '2025-09-23T13:37:00Z'),
    (14, '0199a56f-ed8e-7c41-a1d0-', '0194ef16-3e80-7415-9f3d-', '0198cc00-c7eb-7a9b-86ef-', '[2025-10-02T15:00:00Z,2025-10-02T17:00:00Z)', 'possible', '0194f96c-1e43-77b4-8f59-', 'Somebody will follow up next week.', '2025-10-02T15:00:00Z', '2025-10-02T15:00:00Z'),
    (15, '0199d441-18af-7a4d-b1bc-', '019b360f-21c7-71bc-ac5c-', '0197fdb7-5527-7287-8e6c-', '[2025-10-11T17:11:00Z,2025-10-11T19:11:00Z)', 'possible', NULL, NULL, '2025-10-11T17:11:00Z', '2025-10-11T17:11:00Z'),
    (16, '019a1156-4db0-76f5-add2-', '019b360f-21c7-71bc-ac5c-', '0198ff9e-964c-7b38-9b65-', '[2025-10-23T13:51:00Z,2025-10-23T15:51:00Z)', 'possible', NULL, 'Nothing to add for now.', '2025-10-23T13:51:00Z', '2025-10-23T13:51:00Z'),
    (17, '019a403a-b2b1-7d12-a8e5-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '[2025-11-01T16:23:00Z,2025-11-01T18:23:00Z)', 'possible', '01955b44-f244-7f68-a2e5-', 'To be discussed at the next meeting.', '2025-11-01T16:23:00Z', '2025-11-01T16:23:00Z'),
    (18, '019a6f18-af12-747e-bb7d-', '0194ef16-3e80-7415-9f3d-', '019864b4-b069-7729-9906-', '[2025-11-10T18:48:00Z,2025-11-10T20:48:00Z)', 'possible', '01943210-0be0-7160-a165-', 'Everything went as planned.', '2025-11-10T18:48:00Z', '2025-11-10T18:48:00Z'),
    (19, '019a9618-8273-780b-bfdd-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '[2025-11-18T08:33:00Z,2025-11-18T10:33:00Z)', 'possible', '01943210-0be0-7160-a165-', 'See the earlier message for details.', '2025-11-18T08:33:00Z', '2025-11-18T08:33:00Z'),
    (20, '019ac0fd-5834-7db1-9767-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-11-26T16:27:00Z,2025-11-26T18:27:00Z)', 'possible', '01943210-0be0-7160-a165-', 'The second attempt worked.', '2025-11-26T16:27:00Z', '2025-11-26T16:27:00Z'),
    (21, '019aefaa-ceb5-755a-a7e2-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '[2025-12-05T17:59:00Z,2025-12-05T19:59:00Z)', 'possible', '01943210-0be0-7160-a165-', 'Please have a look before Friday.', '2025-12-05T17:59:00Z', '2025-12-05T17:59:00Z'),
    (22, '019b1ce8-3a76-7942-ba00-', '019638ad-3e81-71d0-a720-', '019adad8-9b75-79e4-bdcc-', '[2025-12-14T12:49:00Z,2025-12-14T14:49:00Z)', 'possible', '01963ddc-c245-7fa6-807c-', NULL, '2025-12-14T12:49:00Z', '2025-12-14T12:49:00Z'),
    (23, '019b5b9e-0017-7f7e-856b-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '[2025-12-26T17:04:00Z,2025-12-26T19:04:00Z)', 'possible', '01963ddc-c245-7fa6-807c-', 'The numbers were confirmed by both sides.', '2025-12-26T17:04:00Z', '2025-12-26T17:04:00Z')
) AS _seed (place, id, tenant_id, employee_id, period, kind, said_by, note, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn availabilities: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO clock_events (tenant_id, occurred_at, id, clock_id, employee_id, kind, sequence, "position", received_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    _seed.occurred_at::timestamptz + _copy.span_2,
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.clock_id || _copy.digits_1)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    _seed.kind,
    _seed.sequence,
    _seed."position"::jsonb,
    _seed.received_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196eceb-d284-7e9f-987a-', '2025-05-30T11:55:00Z', '0197210b-a220-7e0a-9052-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'in', 1, NULL, '2025-05-30T11:55:00Z'),
    (1, '0196eceb-d284-7e9f-987a-', '2025-06-06T07:55:00Z', '0197443c-6c21-7c41-baeb-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'resume', 2, '{}', '2025-06-06T07:55:00Z'),
    (2, '0194ef16-3e80-7415-9f3d-', '2025-06-15T18:38:00Z', '019774e2-5742-7374-9bba-', '01966d96-78a2-745b-9116-', '01968c30-a380-7859-a759-', 'in', 3, NULL, '2025-06-15T18:38:00Z'),
    (3, '0194ef16-3e80-7415-9f3d-', '2025-06-26T11:56:00Z', '0197ac18-4083-7374-9a3e-', '019793bc-9867-7f50-93a1-', '01968c30-a380-7859-a759-', 'in', 4, '{}', '2025-06-26T11:56:00Z'),
    (4, '0196eceb-d284-7e9f-987a-', '2025-07-04T14:12:00Z', '0197d5c7-a384-70f4-a080-', '01962974-c281-7fed-a0f0-', '019759c9-63e4-7c2e-ab5d-', 'pause', 5, '{}', '2025-07-04T14:12:00Z'),
    (5, '0194ef16-3e80-7415-9f3d-', '2025-07-13T11:19:00Z', '01980382-7ca5-7448-8119-', '019755bd-edc6-7eb1-a713-', '0196f3b2-bf22-78c4-b965-', 'pause', 6, '{}', '2025-07-13T11:19:00Z'),
    (6, '0194ef16-3e80-7415-9f3d-', '2025-07-23T15:40:00Z', '019837f1-0886-7a57-8a17-', '0197d0c7-bb48-7169-86e3-', '0196f3b2-bf22-78c4-b965-', 'pause', 7, '{}', '2025-07-23T15:40:00Z'),
    (7, '0196eceb-d284-7e9f-987a-', '2025-07-31T16:45:00Z', '0198615f-6ae7-708a-b7b5-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'in', 8, '{}', '2025-07-31T16:45:00Z'),
    (8, '019638ad-3e81-71d0-a720-', '2025-08-09T14:45:00Z', '01988f4a-c9e8-7cb9-ae92-', '0196a61e-3643-78f0-835c-', '01978273-da05-7ba7-8b09-', 'in', 9, '{}', '2025-08-09T14:45:00Z'),
    (9, '0194ef16-3e80-7415-9f3d-', '2025-08-20T09:37:00Z', '0198c6d6-c269-7887-b655-', '0196d3b2-9ba4-799c-910e-', '01968c30-a380-7859-a759-', 'in', 10, '{}', '2025-08-20T09:37:00Z'),
    (10, '0194ef16-3e80-7415-9f3d-', '2025-08-26T12:49:00Z', '0198e66c-b26a-70d9-b291-', '01966d96-78a2-745b-9116-', '0196f3b2-bf22-78c4-b965-', 'pause', 11, '{}', '2025-08-26T12:49:00Z'),
    (11, '0194ef16-3e80-7415-9f3d-', '2025-09-07T09:18:00Z', '01992377-d54b-73bf-82f6-', '0198faa3-41ed-74c5-9510-', '01982803-4648-7d58-8740-', 'pause', 12, '{}', '2025-09-07T09:18:00Z'),
    (12, '0194ef16-3e80-7415-9f3d-', '2025-09-16T15:06:00Z', '0199530f-abcc-7cc3-a9ee-', '019755bd-edc6-7eb1-a713-', '01968c30-a380-7859-a759-', 'out', 13, '{}', '2025-09-16T15:06:00Z'),
    (13, '0194ef16-3e80-7415-9f3d-', '2025-09-23T11:48:00Z', '01997666-e98d-72bc-8e25-', '0197ff4d-d3a9-7ae5-9784-', '01968c30-a380-7859-a759-', 'out', 14, '{}', '2025-09-23T11:48:00Z'),
    (14, '0196eceb-d284-7e9f-987a-', '2025-10-02T10:28:00Z', '0199a476-e78e-75d8-8411-', '01962974-c281-7fed-a0f0-', '019759c9-63e4-7c2e-ab5d-', 'out', 15, '{}', '2025-10-02T10:28:00Z'),
    (15, '0194ef16-3e80-7415-9f3d-', '2025-10-11T15:12:00Z', '0199d3d4-260f-7e34-99bc-', '019793bc-9867-7f50-93a1-', '01968c30-a380-7859-a759-', 'resume', 16, '{}', '2025-10-11T15:12:00Z'),
    (16, '0196eceb-d284-7e9f-987a-', '2025-10-21T13:27:00Z', '019a06f3-9cb0-7fc3-90fe-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'resume', 17, '{}', '2025-10-21T13:27:00Z'),
    (17, '0194ef16-3e80-7415-9f3d-', '2025-10-30T07:04:00Z', '019a33ee-3311-70e8-9a32-', '0199a5cc-6570-7080-807a-', '01968c30-a380-7859-a759-', 'in', 18, '{}', '2025-10-30T07:04:00Z'),
    (18, '0196eceb-d284-7e9f-987a-', '2025-11-10T17:57:00Z', '019a6ee9-fdf2-7f99-91ac-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'out', 19, '{}', '2025-11-10T17:57:00Z'),
    (19, '0196eceb-d284-7e9f-987a-', '2025-11-18T12:15:00Z', '019a96e3-c1b3-7167-98f9-', '01962974-c281-7fed-a0f0-', '019759c9-63e4-7c2e-ab5d-', 'resume', 20, '{}', '2025-11-18T12:15:00Z'),
    (20, '0194ef16-3e80-7415-9f3d-', '2025-11-29T17:52:00Z', '019ad0be-3e14-758c-b304-', '01984800-aaaa-7095-bae0-', '0196b636-15c1-71d1-853e-', 'pause', 21, '{}', '2025-11-29T17:52:00Z'),
    (21, '0194ef16-3e80-7415-9f3d-', '2025-12-04T11:04:00Z', '019ae908-8115-7d53-8e1d-', '01992497-4f0e-7d1f-8d95-', '01982803-4648-7d58-8740-', 'pause', 22, '{}', '2025-12-04T11:04:00Z'),
    (22, '0196eceb-d284-7e9f-987a-', '2025-12-15T11:44:00Z', '019b21d3-1416-791a-b76f-', '0195e840-dd80-7402-83cd-', '019759c9-63e4-7c2e-ab5d-', 'pause', 23, NULL, '2025-12-15T11:44:00Z'),
    (23, '0194ef16-3e80-7415-9f3d-', '2025-12-24T08:29:00Z', '019b4f79-c8f7-78b0-afa2-', '01966d96-78a2-745b-9116-', '0198989b-bcca-7364-90ec-', 'out', 24, '{}', '2025-12-24T08:29:00Z')
) AS _seed (place, tenant_id, occurred_at, id, clock_id, employee_id, kind, sequence, "position", received_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (occurred_at, id) DO NOTHING
$rows$) \gset
\warn clock_events: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO contracts (
    id, tenant_id, employee_id, valid, weekly_minutes, hourly_wage_minor, currency, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_2, upper(_seed.valid::tstzrange) + _copy.span_2) END,
    _seed.weekly_minutes,
    _seed.hourly_wage_minor,
    _seed.currency,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971b3a-fc60-7b46-ad7e-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '[2025-03-01T05:00:00Z,)', 2400, 4850, 'USD', '2025-05-29T08:49:00Z', '2025-05-29T08:49:00Z'),
    (1, '01974691-58a1-721f-bcb2-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '[2025-03-01T05:00:00Z,2026-01-01T05:00:00Z)', 2400, 4400, 'USD', '2025-06-06T18:47:00Z', '2025-06-06T18:47:00Z'),
    (2, '01977482-35e2-7bc5-a04a-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '[2026-01-01T05:00:00Z,)', 1800, 4600, 'USD', '2025-06-15T16:53:00Z', '2025-06-15T16:53:00Z'),
    (3, '01979c47-ca43-741f-8a9e-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '[2025-06-01T04:00:00Z,)', 2400, 4400, 'USD', '2025-06-23T10:14:00Z', '2025-06-23T10:14:00Z'),
    (4, '0197d9d8-97e4-7960-8b0b-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-07-05T09:09:00Z,2025-07-05T11:09:00Z)', 120, NULL, 'EUR', '2025-07-05T09:09:00Z', '2025-07-05T09:09:00Z'),
    (5, '019803f5-d7e5-72dc-ab84-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-07-13T13:25:00Z,2025-07-13T15:25:00Z)', 75, 59000, 'EUR', '2025-07-13T13:25:00Z', '2025-07-13T13:25:00Z'),
    (6, '01983816-91e6-7572-a4e1-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '[2025-07-23T16:21:00Z,2025-07-23T18:21:00Z)', 75, 1900, 'EUR', '2025-07-23T16:21:00Z', '2025-07-23T16:21:00Z'),
    (7, '0198652c-9f87-73ae-862f-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-08-01T10:28:00Z,2025-08-01T12:28:00Z)', 15, NULL, 'EUR', '2025-08-01T10:28:00Z', '2025-08-01T10:28:00Z'),
    (8, '01988978-4f68-7d37-9ddc-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '[2025-08-08T11:37:00Z,2025-08-08T13:37:00Z)', 30, 4900, 'EUR', '2025-08-08T11:37:00Z', '2025-08-08T11:37:00Z'),
    (9, '0198c708-32a9-7613-9213-', '0194ef16-3e80-7415-9f3d-', '0198989b-bcca-7364-90ec-', '[2025-08-20T10:31:00Z,2025-08-20T12:31:00Z)', 30, 7900, 'EUR', '2025-08-20T10:31:00Z', '2025-08-20T10:31:00Z'),
    (10, '0198eb52-0dca-76a1-b8bc-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '[2025-08-27T11:38:00Z,2025-08-27T13:38:00Z)', 60, 990, 'EUR', '2025-08-27T11:38:00Z', '2025-08-27T11:38:00Z'),
    (11, '019915ae-79ab-7dbe-98d5-', '0194ef16-3e80-7415-9f3d-', '0198cc00-c7eb-7a9b-86ef-', '[2025-09-04T17:03:00Z,2025-09-04T19:03:00Z)', 30, 12500, 'EUR', '2025-09-04T17:03:00Z', '2025-09-04T17:03:00Z'),
    (12, '01994921-406c-7af4-8d4a-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-09-14T16:49:00Z,2025-09-14T18:49:00Z)', 90, 1250, 'EUR', '2025-09-14T16:49:00Z', '2025-09-14T16:49:00Z'),
    (13, '01997758-9c8d-735a-b2e4-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-09-23T16:12:00Z,2025-09-23T18:12:00Z)', 45, 9900, 'EUR', '2025-09-23T16:12:00Z', '2025-09-23T16:12:00Z'),
    (14, '0199aae7-c4ee-7c98-a140-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-10-03T16:29:00Z,2025-10-03T18:29:00Z)', 15, 1250, 'EUR', '2025-10-03T16:29:00Z', '2025-10-03T16:29:00Z'),
    (15, '0199e245-0c4f-7ff2-a644-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-10-14T10:30:00Z,2025-10-14T12:30:00Z)', 60, 59000, 'EUR', '2025-10-14T10:30:00Z', '2025-10-14T10:30:00Z'),
    (16, '019a1139-01b0-7ef6-908d-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '[2025-10-23T13:19:00Z,2025-10-23T15:19:00Z)', 45, 2490, 'EUR', '2025-10-23T13:19:00Z', '2025-10-23T13:19:00Z'),
    (17, '019a3abf-31d1-7e7e-a6ab-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-10-31T14:50:00Z,2025-10-31T16:50:00Z)', 30, 34900, 'EUR', '2025-10-31T14:50:00Z', '2025-10-31T14:50:00Z'),
    (18, '019a6dee-38d2-7ccd-99a2-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-11-10T13:22:00Z,2025-11-10T15:22:00Z)', 60, NULL, 'EUR', '2025-11-10T13:22:00Z', '2025-11-10T13:22:00Z'),
    (19, '019a97c1-5073-7a08-a88b-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-11-18T16:17:00Z,2025-11-18T18:17:00Z)', 120, 34900, 'EUR', '2025-11-18T16:17:00Z', '2025-11-18T16:17:00Z'),
    (20, '019ac9f3-a7f4-7da4-8e1d-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-11-28T10:13:00Z,2025-11-28T12:13:00Z)', 90, 2490, 'EUR', '2025-11-28T10:13:00Z', '2025-11-28T10:13:00Z'),
    (21, '019aee58-fa55-7710-9b49-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '[2025-12-05T11:50:00Z,2025-12-05T13:50:00Z)', 90, 9900, 'EUR', '2025-12-05T11:50:00Z', '2025-12-05T11:50:00Z'),
    (22, '019b1e20-6c56-7354-9d63-', '019b360f-21c7-71bc-ac5c-', '0197fdb7-5527-7287-8e6c-', '[2025-12-14T18:30:00Z,2025-12-14T20:30:00Z)', 30, NULL, 'EUR', '2025-12-14T18:30:00Z', '2025-12-14T18:30:00Z'),
    (23, '019b56c2-b6d7-72cc-8251-', '019638ad-3e81-71d0-a720-', '019a06b9-04b1-70ed-aa6f-', '[2025-12-25T18:26:00Z,2025-12-25T20:26:00Z)', 30, 1900, 'EUR', '2025-12-25T18:26:00Z', '2025-12-25T18:26:00Z')
) AS _seed (place, id, tenant_id, employee_id, valid, weekly_minutes, hourly_wage_minor, currency, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn contracts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO contract_shares (tenant_id, contract_id, cost_centre_id, share, created_at, updated_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.contract_id || _copy.digits_2)::uuid,
    (_seed.cost_centre_id || _copy.digits_0)::uuid,
    _seed.share,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '01971b3a-fc60-7b46-ad7e-', '01976df5-e148-7208-bd42-', 10000, '2025-06-26T18:01:00Z', '2025-06-26T18:01:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '01979c47-ca43-741f-8a9e-', '01976df5-e148-7208-bd42-', 500, '2025-07-04T15:44:00Z', '2025-07-04T15:44:00Z'),
    (2, '0194ef16-3e80-7415-9f3d-', '01979c47-ca43-741f-8a9e-', '01955641-6080-7de5-ad68-', 9500, '2025-07-13T18:49:00Z', '2025-07-13T18:49:00Z'),
    (3, '0194ef16-3e80-7415-9f3d-', '01974691-58a1-721f-bcb2-', '01976df5-e148-7208-bd42-', 10000, '2025-07-20T12:21:00Z', '2025-07-20T12:21:00Z'),
    (4, '0194ef16-3e80-7415-9f3d-', '01977482-35e2-7bc5-a04a-', '019657fa-dae4-7e4b-9be2-', 10000, '2025-07-29T14:42:00Z', '2025-07-29T14:42:00Z'),
    (5, '0194ef16-3e80-7415-9f3d-', '0197d9d8-97e4-7960-8b0b-', '01976df5-e148-7208-bd42-', 10000, '2025-08-04T11:44:00Z', '2025-08-04T11:44:00Z'),
    (6, '0194ef16-3e80-7415-9f3d-', '019803f5-d7e5-72dc-ab84-', '01955641-6080-7de5-ad68-', 500, '2025-08-12T14:58:00Z', '2025-08-12T14:58:00Z'),
    (7, '0194ef16-3e80-7415-9f3d-', '019803f5-d7e5-72dc-ab84-', '01986f2e-44cc-769c-9fb3-', 9500, '2025-08-20T11:56:00Z', '2025-08-20T11:56:00Z'),
    (8, '0194ef16-3e80-7415-9f3d-', '0198652c-9f87-73ae-862f-', '01976df5-e148-7208-bd42-', 1900, '2025-08-30T11:56:00Z', '2025-08-30T11:56:00Z'),
    (9, '0194ef16-3e80-7415-9f3d-', '0198652c-9f87-73ae-862f-', '019695ce-7de5-728d-9050-', 8100, '2025-09-04T13:25:00Z', '2025-09-04T13:25:00Z'),
    (10, '0194ef16-3e80-7415-9f3d-', '01988978-4f68-7d37-9ddc-', '01986f2e-44cc-769c-9fb3-', 10000, '2025-09-12T15:27:00Z', '2025-09-12T15:27:00Z'),
    (11, '0194ef16-3e80-7415-9f3d-', '0198c708-32a9-7613-9213-', '0195d88d-b342-7736-8583-', 1000, '2025-09-21T13:13:00Z', '2025-09-21T13:13:00Z'),
    (12, '0194ef16-3e80-7415-9f3d-', '0198c708-32a9-7613-9213-', '01955641-6080-7de5-ad68-', 9000, '2025-09-29T17:28:00Z', '2025-09-29T17:28:00Z'),
    (13, '0194ef16-3e80-7415-9f3d-', '0198eb52-0dca-76a1-b8bc-', '01955641-6080-7de5-ad68-', 3364, '2025-10-08T17:37:00Z', '2025-10-08T17:37:00Z'),
    (14, '0194ef16-3e80-7415-9f3d-', '0198eb52-0dca-76a1-b8bc-', '01976df5-e148-7208-bd42-', 6636, '2025-10-16T16:43:00Z', '2025-10-16T16:43:00Z'),
    (15, '0194ef16-3e80-7415-9f3d-', '0199aae7-c4ee-7c98-a140-', '0198b42a-ca8d-7258-a028-', 500, '2025-10-24T11:47:00Z', '2025-10-24T11:47:00Z'),
    (16, '0194ef16-3e80-7415-9f3d-', '0199aae7-c4ee-7c98-a140-', '01976df5-e148-7208-bd42-', 9500, '2025-11-01T08:42:00Z', '2025-11-01T08:42:00Z'),
    (17, '0194ef16-3e80-7415-9f3d-', '019915ae-79ab-7dbe-98d5-', '01976df5-e148-7208-bd42-', 10000, '2025-11-06T11:15:00Z', '2025-11-06T11:15:00Z'),
    (18, '0194ef16-3e80-7415-9f3d-', '01994921-406c-7af4-8d4a-', '01986f2e-44cc-769c-9fb3-', 10000, '2025-11-18T18:49:00Z', '2025-11-18T18:49:00Z'),
    (19, '0194ef16-3e80-7415-9f3d-', '01997758-9c8d-735a-b2e4-', '019a7362-66b4-74ee-98c4-', 10000, '2025-11-25T17:19:00Z', '2025-11-25T17:19:00Z'),
    (20, '0194ef16-3e80-7415-9f3d-', '0199e245-0c4f-7ff2-a644-', '0199f82e-7bf2-78dc-8b63-', 10000, '2025-12-03T10:38:00Z', '2025-12-03T10:38:00Z'),
    (21, '0194ef16-3e80-7415-9f3d-', '019a3abf-31d1-7e7e-a6ab-', '0197a605-afc9-7087-92f1-', 2500, '2025-12-11T14:36:00Z', '2025-12-11T14:36:00Z'),
    (22, '0194ef16-3e80-7415-9f3d-', '019a3abf-31d1-7e7e-a6ab-', '01955641-6080-7de5-ad68-', 7500, '2025-12-18T09:31:00Z', '2025-12-18T09:31:00Z'),
    (23, '019638ad-3e81-71d0-a720-', '019b56c2-b6d7-72cc-8251-', '0196dd7e-3cc6-7ad1-af50-', 10000, '2025-12-26T15:39:00Z', '2025-12-26T15:39:00Z')
) AS _seed (place, tenant_id, contract_id, cost_centre_id, share, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (contract_id, cost_centre_id) DO NOTHING
$rows$) \gset
\warn contract_shares: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO employee_skills (tenant_id, employee_id, skill_id, created_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    (_seed.skill_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '019696e5-ba45-769c-8a46-', '2025-05-29T17:06:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01954ca1-b160-703e-8411-', '2025-06-07T18:21:00Z'),
    (2, '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '019696e5-ba45-769c-8a46-', '2025-06-17T16:11:00Z'),
    (3, '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '019696e5-ba45-769c-8a46-', '2025-06-24T14:14:00Z'),
    (4, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '0197603d-0068-7c06-9e9a-', '2025-07-02T09:42:00Z'),
    (5, '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01959a02-0ae1-754e-ba8c-', '2025-07-13T16:34:00Z'),
    (6, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '01954ca1-b160-703e-8411-', '2025-07-23T09:16:00Z'),
    (7, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '019696e5-ba45-769c-8a46-', '2025-07-31T18:36:00Z'),
    (8, '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '0197603d-0068-7c06-9e9a-', '2025-08-11T11:10:00Z'),
    (9, '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '01982718-e64b-7803-ae70-', '2025-08-19T09:25:00Z'),
    (10, '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '0197603d-0068-7c06-9e9a-', '2025-08-27T10:34:00Z'),
    (11, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '01959a02-0ae1-754e-ba8c-', '2025-09-07T15:10:00Z'),
    (12, '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '0197603d-0068-7c06-9e9a-', '2025-09-17T07:16:00Z'),
    (13, '0194ef16-3e80-7415-9f3d-', '019864b4-b069-7729-9906-', '01986b97-feac-7eb5-b1bf-', '2025-09-23T18:26:00Z'),
    (14, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '0197b1d3-d7a9-73d7-90bf-', '2025-10-04T13:44:00Z'),
    (15, '0194ef16-3e80-7415-9f3d-', '01993335-fc0d-79c7-bdea-', '01954ca1-b160-703e-8411-', '2025-10-13T11:22:00Z'),
    (16, '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '019ac017-8c15-7431-b666-', '2025-10-21T12:03:00Z'),
    (17, '0194ef16-3e80-7415-9f3d-', '0199615b-f30e-77b4-bb57-', '01954ca1-b160-703e-8411-', '2025-10-30T12:07:00Z'),
    (18, '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '0197e53c-8c4a-7a01-9415-', '2025-11-09T14:40:00Z'),
    (19, '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '0195dd11-1882-7d9f-baad-', '2025-11-17T15:30:00Z'),
    (20, '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '0197b1d3-d7a9-73d7-90bf-', '2025-11-26T07:11:00Z'),
    (21, '0194ef16-3e80-7415-9f3d-', '019aac05-9b94-7b13-9e45-', '0198fb84-7a2e-78e5-93df-', '2025-12-07T13:58:00Z'),
    (22, '0194ef16-3e80-7415-9f3d-', '0198cc00-c7eb-7a9b-86ef-', '01959a02-0ae1-754e-ba8c-', '2025-12-14T18:29:00Z'),
    (23, '019638ad-3e81-71d0-a720-', '019a06b9-04b1-70ed-aa6f-', '0195dd11-1882-7d9f-baad-', '2025-12-25T17:27:00Z')
) AS _seed (place, tenant_id, employee_id, skill_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (employee_id, skill_id) DO NOTHING
$rows$) \gset
\warn employee_skills: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO leave_accounts (id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    (_seed.leave_type_id || _copy.digits_0)::uuid,
    _seed.may_owe,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971823-0e00-78f3-8d82-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01955cd0-7440-75eb-bae6-', 4, '2025-05-28T18:24:00Z', '2025-05-28T18:24:00Z'),
    (1, '01974005-ee61-7513-8940-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '01955cd0-7440-75eb-bae6-', 0, '2025-06-05T12:17:00Z', '2025-06-05T12:17:00Z'),
    (2, '01976d9a-53c2-7fe9-a2f3-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '01955cd0-7440-75eb-bae6-', 3, '2025-06-14T08:42:00Z', '2025-06-14T08:42:00Z'),
    (3, '0197a60e-d783-7259-8531-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '01959b04-38a1-797d-8380-', 0, '2025-06-25T07:48:00Z', '2025-06-25T07:48:00Z'),
    (4, '0197da39-a3a4-7fb1-b876-', '0194ef16-3e80-7415-9f3d-', '0196f3b2-bf22-78c4-b965-', '01955cd0-7440-75eb-bae6-', 3, '2025-07-05T10:55:00Z', '2025-07-05T10:55:00Z'),
    (5, '0197fe73-0405-78bd-840f-', '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '0195d81e-0182-7ff8-ace1-', 0, '2025-07-12T11:44:00Z', '2025-07-12T11:44:00Z'),
    (6, '019831f1-b1a6-7075-9009-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01959b04-38a1-797d-8380-', 0, '2025-07-22T11:43:00Z', '2025-07-22T11:43:00Z'),
    (7, '019861ce-3247-78a2-9074-', '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '019695dd-23e5-73a8-bdac-', 0, '2025-07-31T18:46:00Z', '2025-07-31T18:46:00Z'),
    (8, '01988a9b-72a8-7a74-8d0f-', '019638ad-3e81-71d0-a720-', '01978273-da05-7ba7-8b09-', '0197ac17-5629-7720-afd1-', 0, '2025-08-08T16:55:00Z', '2025-08-08T16:55:00Z'),
    (9, '0198b7da-b329-7a16-afe4-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '01961f3d-1923-7f51-9f31-', 0, '2025-08-17T11:47:00Z', '2025-08-17T11:47:00Z'),
    (10, '0198efcc-4b4a-7650-a6e8-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '019828fe-210b-7abb-8a51-', 0, '2025-08-28T08:30:00Z', '2025-08-28T08:30:00Z'),
    (11, '0199141b-a4ab-76b5-b0cf-', '0194ef16-3e80-7415-9f3d-', '0198cc00-c7eb-7a9b-86ef-', '0197e59c-adaa-75f1-8e22-', 0, '2025-09-04T09:43:00Z', '2025-09-04T09:43:00Z'),
    (12, '01994d5b-67ac-776f-af06-', '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '0197ac17-5629-7720-afd1-', 0, '2025-09-15T12:31:00Z', '2025-09-15T12:31:00Z'),
    (13, '0199774e-8a6d-7bc6-b368-', '0194ef16-3e80-7415-9f3d-', '0198989b-bcca-7364-90ec-', '01961f3d-1923-7f51-9f31-', 0, '2025-09-23T16:01:00Z', '2025-09-23T16:01:00Z'),
    (14, '0199a627-088e-7900-90bb-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '01965ea4-7b84-7443-bbe5-', 0, '2025-10-02T18:20:00Z', '2025-10-02T18:20:00Z'),
    (15, '0199dd2b-818f-7874-a7f0-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '0196d82f-9846-7b80-a673-', 4, '2025-10-13T10:44:00Z', '2025-10-13T10:44:00Z'),
    (16, '019a01c2-4430-7c0c-94bb-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '01986b00-046c-777c-a913-', 2, '2025-10-20T13:15:00Z', '2025-10-20T13:15:00Z'),
    (17, '019a456c-f591-7fad-b8d3-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '01955cd0-7440-75eb-bae6-', 0, '2025-11-02T16:36:00Z', '2025-11-02T16:36:00Z'),
    (18, '019a640d-8912-7f75-afbd-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01961f3d-1923-7f51-9f31-', 0, '2025-11-08T15:20:00Z', '2025-11-08T15:20:00Z'),
    (19, '019aa140-f473-7f46-b7cd-', '0194ef16-3e80-7415-9f3d-', '0199615b-f30e-77b4-bb57-', '01971cd4-3a07-7032-8fac-', 0, '2025-11-20T12:33:00Z', '2025-11-20T12:33:00Z'),
    (20, '019abff9-55b4-749e-ba53-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '01965ea4-7b84-7443-bbe5-', 3, '2025-11-26T11:43:00Z', '2025-11-26T11:43:00Z'),
    (21, '019afd34-1415-7815-94d0-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '01971cd4-3a07-7032-8fac-', 0, '2025-12-08T09:04:00Z', '2025-12-08T09:04:00Z'),
    (22, '019b2c13-e536-7861-b8f4-', '0194ef16-3e80-7415-9f3d-', '0198cc00-c7eb-7a9b-86ef-', '01955cd0-7440-75eb-bae6-', 0, '2025-12-17T11:31:00Z', '2025-12-17T11:31:00Z'),
    (23, '019b50af-3bb7-7cca-9076-', '0194ef16-3e80-7415-9f3d-', '0198989b-bcca-7364-90ec-', '01959b04-38a1-797d-8380-', 0, '2025-12-24T14:07:00Z', '2025-12-24T14:07:00Z')
) AS _seed (place, id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn leave_accounts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO leave_movements (id, tenant_id, account_id, half_days, effective_on, reason, created_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.account_id || _copy.digits_2)::uuid,
    _seed.half_days,
    _seed.effective_on::date + _copy.days_2,
    _seed.reason,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b085-acc0-79ae-b5ba-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 50, '2026-01-01', NULL, '2025-06-27T08:34:00Z'),
    (1, '0197d47b-4d61-7966-b1df-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', 38, '2026-01-01', NULL, '2025-07-04T08:09:00Z'),
    (2, '0197ff5f-38c2-72d4-ba17-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', 90, '2025-07-13', 'The second attempt worked.', '2025-07-12T16:02:00Z'),
    (3, '019831f7-2fe3-7a3e-9259-', '0194ef16-3e80-7415-9f3d-', '019831f1-b1a6-7075-9009-', 30, '2025-07-24', NULL, '2025-07-22T11:49:00Z'),
    (4, '01984c3d-9104-7e4f-8053-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', 60, '2025-07-29', NULL, '2025-07-27T14:16:00Z'),
    (5, '019875a1-e145-7490-bee7-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 15, '2025-08-05', 'Checked twice, and found in order.', '2025-08-04T15:10:00Z'),
    (6, '0198acaa-ee26-7be2-9499-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 120, '2025-08-16', 'See the earlier message for details.', '2025-08-15T07:39:00Z'),
    (7, '0198cc10-5847-735d-8181-', '0194ef16-3e80-7415-9f3d-', '0197da39-a3a4-7fb1-b876-', 60, '2025-08-21', 'Everything went as planned.', '2025-08-21T09:58:00Z'),
    (8, '0198fa91-dcc8-749d-9593-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 75, '2025-08-31', NULL, '2025-08-30T10:42:00Z'),
    (9, '019919c4-ec49-7fe5-97c9-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 90, '2025-09-07', 'Checked twice, and found in order.', '2025-09-05T12:06:00Z'),
    (10, '019943ce-f26a-7830-ae2a-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', 105, '2025-09-14', NULL, '2025-09-13T16:01:00Z'),
    (11, '01996d62-de2b-717f-aab8-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', 120, '2025-09-23', 'The second attempt worked.', '2025-09-21T17:47:00Z'),
    (12, '01999bca-c02c-782c-bc61-', '0194ef16-3e80-7415-9f3d-', '0198b7da-b329-7a16-afe4-', 90, '2025-10-01', 'The second attempt worked.', '2025-09-30T18:03:00Z'),
    (13, '0199bdfd-f04d-797d-b6dc-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 15, '2025-10-07', 'Nothing to add for now.', '2025-10-07T09:26:00Z'),
    (14, '0199e84a-cbce-7e99-8ee3-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 120, '2025-10-15', 'The numbers were confirmed by both sides.', '2025-10-15T14:34:00Z'),
    (15, '019a1a3d-0d0f-7c52-b256-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', 120, '2025-10-26', 'Checked twice, and found in order.', '2025-10-25T07:20:00Z'),
    (16, '019a43dd-ca10-7913-a6c7-', '019638ad-3e81-71d0-a720-', '01994d5b-67ac-776f-af06-', 15, '2025-11-03', 'Everything went as planned.', '2025-11-02T09:20:00Z'),
    (17, '019a6387-de51-7545-9d2e-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 105, '2025-11-09', 'Checked twice, and found in order.', '2025-11-08T12:54:00Z'),
    (18, '019a9152-47d2-75a2-918a-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', 75, '2025-11-18', 'As agreed by telephone.', '2025-11-17T10:18:00Z'),
    (19, '019abb17-a3d3-7931-8368-', '0196eceb-d284-7e9f-987a-', '019a01c2-4430-7c0c-94bb-', 90, '2025-11-27', 'Nothing to add for now.', '2025-11-25T12:58:00Z'),
    (20, '019ad9f2-cf54-716b-a21e-', '0194ef16-3e80-7415-9f3d-', '0199dd2b-818f-7874-a7f0-', 120, '2025-12-03', NULL, '2025-12-01T12:46:00Z'),
    (21, '019b123c-4b75-7da1-adf1-', '0194ef16-3e80-7415-9f3d-', '01976d9a-53c2-7fe9-a2f3-', 105, '2025-12-14', 'The numbers were confirmed by both sides.', '2025-12-12T11:05:00Z'),
    (22, '019b30a7-c536-7ec5-8465-', '019638ad-3e81-71d0-a720-', '01988a9b-72a8-7a74-8d0f-', 30, '2025-12-20', 'A short note, so that it is not forgotten.', '2025-12-18T08:51:00Z'),
    (23, '019b55f0-2497-7473-9e3a-', '0194ef16-3e80-7415-9f3d-', '0197da39-a3a4-7fb1-b876-', 120, '2025-12-26', 'The numbers were confirmed by both sides.', '2025-12-25T14:36:00Z')
) AS _seed (place, id, tenant_id, account_id, half_days, effective_on, reason, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn leave_movements: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO leave_requests (
    id, tenant_id, account_id, asked_by, period, half_days, decided_by, answer, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.account_id || _copy.digits_2)::uuid,
    (_seed.asked_by || _copy.digits_0)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_2, upper(_seed.period::tstzrange) + _copy.span_2) END,
    _seed.half_days,
    (_seed.decided_by || _copy.digits_0)::uuid,
    _seed.answer,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b764-6720-7ba1-8bdd-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', '01955b44-f244-7f68-a2e5-', '[2026-02-16T05:00:00Z,2026-02-21T05:00:00Z)', 10, NULL, NULL, '2025-06-28T16:35:00Z', '2025-06-28T16:35:00Z'),
    (1, '0197d671-ed41-731f-9b5e-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', '0194f96c-1e43-77b4-8f59-', '[2025-07-04T17:18:00Z,2025-07-04T19:18:00Z)', 105, NULL, NULL, '2025-07-04T17:18:00Z', '2025-07-04T17:18:00Z'),
    (2, '0197f939-6e22-7701-9ce8-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', '01943210-0be0-7160-a165-', '[2025-07-11T11:23:00Z,2025-07-11T13:23:00Z)', 45, '0194f96c-1e43-77b4-8f59-', 'Answer 3', '2025-07-11T11:23:00Z', '2025-07-11T11:23:00Z'),
    (3, '01982d55-9443-73c8-8236-', '0194ef16-3e80-7415-9f3d-', '01976d9a-53c2-7fe9-a2f3-', '01943210-0be0-7160-a165-', '[2025-07-21T14:14:00Z,2025-07-21T16:14:00Z)', 105, '01943210-0be0-7160-a165-', 'Answer 4', '2025-07-21T14:14:00Z', '2025-07-21T14:14:00Z'),
    (4, '01985ad8-9484-70f3-bcc6-', '0194ef16-3e80-7415-9f3d-', '0197da39-a3a4-7fb1-b876-', '01943210-0be0-7160-a165-', '[2025-07-30T10:20:00Z,2025-07-30T12:20:00Z)', 90, '01943210-0be0-7160-a165-', 'Answer 5', '2025-07-30T10:20:00Z', '2025-07-30T10:20:00Z'),
    (5, '01987951-c9e5-73bb-815e-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', '01943210-0be0-7160-a165-', '[2025-08-05T08:21:00Z,2025-08-05T10:21:00Z)', 15, NULL, 'Answer 6', '2025-08-05T08:21:00Z', '2025-08-05T08:21:00Z'),
    (6, '01989929-a4e6-7175-8869-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', '0194bbdd-2561-7d3e-b719-', '[2025-08-11T12:45:00Z,2025-08-11T14:45:00Z)', 105, '01987458-4a49-7c11-934d-', 'Answer 7', '2025-08-11T12:45:00Z', '2025-08-11T12:45:00Z'),
    (7, '0198cd22-1667-7153-a55a-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', '0194f96c-1e43-77b4-8f59-', '[2025-08-21T14:57:00Z,2025-08-21T16:57:00Z)', 105, '01943210-0be0-7160-a165-', NULL, '2025-08-21T14:57:00Z', '2025-08-21T14:57:00Z'),
    (8, '0198f61b-48c8-739b-9232-', '0194ef16-3e80-7415-9f3d-', '01971823-0e00-78f3-8d82-', '01943210-0be0-7160-a165-', '[2025-08-29T13:54:00Z,2025-08-29T15:54:00Z)', 105, '0194f96c-1e43-77b4-8f59-', 'Answer 9', '2025-08-29T13:54:00Z', '2025-08-29T13:54:00Z'),
    (9, '01991e19-a069-7f71-a76a-', '0194ef16-3e80-7415-9f3d-', '01976d9a-53c2-7fe9-a2f3-', '01943210-0be0-7160-a165-', '[2025-09-06T08:17:00Z,2025-09-06T10:17:00Z)', 1, '0194f96c-1e43-77b4-8f59-', NULL, '2025-09-06T08:17:00Z', '2025-09-06T08:17:00Z'),
    (10, '01993d5c-404a-7662-ab45-', '0194ef16-3e80-7415-9f3d-', '0198b7da-b329-7a16-afe4-', '01943210-0be0-7160-a165-', '[2025-09-12T09:58:00Z,2025-09-12T11:58:00Z)', 60, '01943210-0be0-7160-a165-', NULL, '2025-09-12T09:58:00Z', '2025-09-12T09:58:00Z'),
    (11, '019971c8-0d0b-7e61-a6ed-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', '0194bbdd-2561-7d3e-b719-', '[2025-09-22T14:16:00Z,2025-09-22T16:16:00Z)', 60, '0194bbdd-2561-7d3e-b719-', 'Answer 12', '2025-09-22T14:16:00Z', '2025-09-22T14:16:00Z'),
    (12, '0199a0bf-abec-7df0-84f9-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', '01943210-0be0-7160-a165-', '[2025-10-01T17:09:00Z,2025-10-01T19:09:00Z)', 30, '01943210-0be0-7160-a165-', 'Answer 13', '2025-10-01T17:09:00Z', '2025-10-01T17:09:00Z'),
    (13, '0199bdbc-054d-7615-9833-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', '01943210-0be0-7160-a165-', '[2025-10-07T08:14:00Z,2025-10-07T10:14:00Z)', 75, '0194f96c-1e43-77b4-8f59-', NULL, '2025-10-07T08:14:00Z', '2025-10-07T08:14:00Z'),
    (14, '0199f1f8-368e-7e0a-b8c4-', '0194ef16-3e80-7415-9f3d-', '0198b7da-b329-7a16-afe4-', '01943210-0be0-7160-a165-', '[2025-10-17T11:40:00Z,2025-10-17T13:40:00Z)', 1, '01943210-0be0-7160-a165-', 'Answer 15', '2025-10-17T11:40:00Z', '2025-10-17T11:40:00Z'),
    (15, '019a1585-786f-76ce-b7a2-', '019638ad-3e81-71d0-a720-', '01988a9b-72a8-7a74-8d0f-', '0194bbdd-2561-7d3e-b719-', '[2025-10-24T09:21:00Z,2025-10-24T11:21:00Z)', 1, NULL, 'Answer 16', '2025-10-24T09:21:00Z', '2025-10-24T09:21:00Z'),
    (16, '019a438e-2370-723c-8cf1-', '0194ef16-3e80-7415-9f3d-', '01974005-ee61-7513-8940-', '01943210-0be0-7160-a165-', '[2025-11-02T07:53:00Z,2025-11-02T09:53:00Z)', 1, NULL, 'Answer 17', '2025-11-02T07:53:00Z', '2025-11-02T07:53:00Z'),
    (17, '019a599e-06d1-7e16-b9ba-', '0194ef16-3e80-7415-9f3d-', '0199dd2b-818f-7874-a7f0-', '0194f96c-1e43-77b4-8f59-', '[2025-11-06T14:42:00Z,2025-11-06T16:42:00Z)', 75, '0194f96c-1e43-77b4-8f59-', 'Answer 18', '2025-11-06T14:42:00Z', '2025-11-06T14:42:00Z'),
    (18, '019a8bb9-7af2-76c2-afa4-', '0194ef16-3e80-7415-9f3d-', '01976d9a-53c2-7fe9-a2f3-', '01943210-0be0-7160-a165-', '[2025-11-16T08:13:00Z,2025-11-16T10:13:00Z)', 1, '01943210-0be0-7160-a165-', NULL, '2025-11-16T08:13:00Z', '2025-11-16T08:13:00Z'),
    (19, '019abbc0-18d3-7cb0-bcfc-', '019638ad-3e81-71d0-a720-', '01994d5b-67ac-776f-af06-', '01987458-4a49-7c11-934d-', '[2025-11-25T16:02:00Z,2025-11-25T18:02:00Z)', 1, '01987458-4a49-7c11-934d-', 'Answer 20', '2025-11-25T16:02:00Z', '2025-11-25T16:02:00Z'),
    (20, '019ae446-da54-7c24-8409-', '0194ef16-3e80-7415-9f3d-', '0199dd2b-818f-7874-a7f0-', '01943210-0be0-7160-a165-', '[2025-12-03T12:54:00Z,2025-12-03T14:54:00Z)', 30, NULL, 'Answer 21', '2025-12-03T12:54:00Z', '2025-12-03T12:54:00Z'),
    (21, '019b033d-7d15-74d5-9a0b-', '0194ef16-3e80-7415-9f3d-', '019831f1-b1a6-7075-9009-', '0194f96c-1e43-77b4-8f59-', '[2025-12-09T13:12:00Z,2025-12-09T15:12:00Z)', 30, '01943210-0be0-7160-a165-', NULL, '2025-12-09T13:12:00Z', '2025-12-09T13:12:00Z'),
    (22, '019b35da-f276-70ff-b1a3-', '019638ad-3e81-71d0-a720-', '0197fe73-0405-78bd-840f-', '0194bbdd-2561-7d3e-b719-', '[2025-12-19T09:05:00Z,2025-12-19T11:05:00Z)', 60, '01987458-4a49-7c11-934d-', 'Answer 23', '2025-12-19T09:05:00Z', '2025-12-19T09:05:00Z'),
    (23, '019b5f3b-9937-7d25-a286-', '0194ef16-3e80-7415-9f3d-', '01976d9a-53c2-7fe9-a2f3-', '0194f96c-1e43-77b4-8f59-', '[2025-12-27T09:55:00Z,2025-12-27T11:55:00Z)', 1, '01943210-0be0-7160-a165-', NULL, '2025-12-27T09:55:00Z', '2025-12-27T09:55:00Z')
) AS _seed (place, id, tenant_id, account_id, asked_by, period, half_days, decided_by, answer, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn leave_requests: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO rosters (id, tenant_id, team_id, period, published_at, created_by, updated_by, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.team_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    _seed.published_at::timestamptz + _copy.span_0,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967c26-7fa0-7f60-ba77-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2026-01-05T05:00:00Z,2026-01-12T05:00:00Z)', '2025-12-15T14:00:00Z', NULL, NULL, '2025-04-28T11:27:00Z', '2025-04-28T11:27:00Z'),
    (1, '0196b5a1-c501-750b-9549-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2026-01-12T05:00:00Z,2026-01-19T05:00:00Z)', NULL, NULL, NULL, '2025-05-09T15:20:00Z', '2025-05-09T15:20:00Z'),
    (2, '0196e7fc-6502-7e01-8810-', '019638ad-3e81-71d0-a720-', '0196a155-3c83-7b04-8d9d-', '[2026-01-04T23:00:00Z,2026-01-11T23:00:00Z)', '2025-12-17T19:00:00Z', NULL, NULL, '2025-05-19T10:00:00Z', '2025-05-19T10:00:00Z'),
    (3, '01971cf7-eea3-7e92-9d9d-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2025-05-29T16:55:00Z,2025-05-29T18:55:00Z)', NULL, NULL, NULL, '2025-05-29T16:55:00Z', '2025-05-29T16:55:00Z'),
    (4, '01975f85-e564-788c-a877-', '0196eceb-d284-7e9f-987a-', '01966710-8ca2-7cb3-9617-', '[2025-06-11T15:05:00Z,2025-06-11T17:05:00Z)', NULL, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-06-11T15:05:00Z', '2025-06-11T15:05:00Z'),
    (5, '019791c9-a205-71d9-9d44-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2025-06-21T09:20:00Z,2025-06-21T11:20:00Z)', NULL, '01955b44-f244-7f68-a2e5-', '01963ddc-c245-7fa6-807c-', '2025-06-21T09:20:00Z', '2025-06-21T09:20:00Z'),
    (6, '0197c0f0-dc66-7366-b00e-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2025-06-30T13:05:00Z,2025-06-30T15:05:00Z)', NULL, '019546ab-824d-79cb-950e-', '0194bbdd-2561-7d3e-b719-', '2025-06-30T13:05:00Z', '2025-06-30T13:05:00Z'),
    (7, '0197fdeb-8487-7561-ab6b-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2025-07-12T09:16:00Z,2025-07-12T11:16:00Z)', NULL, NULL, '0194bbdd-2561-7d3e-b719-', '2025-07-12T09:16:00Z', '2025-07-12T09:16:00Z'),
    (8, '01982e42-b368-735a-8835-', '0194ef16-3e80-7415-9f3d-', '01974bbe-1d46-7be6-9853-', '[2025-07-21T18:33:00Z,2025-07-21T20:33:00Z)', NULL, '019561ee-92e2-7956-b49e-', NULL, '2025-07-21T18:33:00Z', '2025-07-21T18:33:00Z'),
    (9, '01985b21-d289-74cb-babb-', '0194ef16-3e80-7415-9f3d-', '01980dc2-6369-7e51-b4be-', '[2025-07-30T11:40:00Z,2025-07-30T13:40:00Z)', NULL, '019680cf-6e4c-76d2-810d-', '01972074-9246-768d-8eef-', '2025-07-30T11:40:00Z', '2025-07-30T11:40:00Z'),
    (10, '01989a7e-386a-734f-abaa-', '019638ad-3e81-71d0-a720-', '0196a155-3c83-7b04-8d9d-', '[2025-08-11T18:57:00Z,2025-08-11T20:57:00Z)', NULL, '01943210-0be0-7160-a165-', '0196ecf4-fa48-76a9-9968-', '2025-08-11T18:57:00Z', '2025-08-11T18:57:00Z'),
    (11, '0198d21c-806b-71a4-8cda-', '0194ef16-3e80-7415-9f3d-', '01974bbe-1d46-7be6-9853-', '[2025-08-22T14:09:00Z,2025-08-22T16:09:00Z)', NULL, NULL, '01943210-0be0-7160-a165-', '2025-08-22T14:09:00Z', '2025-08-22T14:09:00Z'),
    (12, '01990a5b-ea6c-77bb-b20c-', '0196eceb-d284-7e9f-987a-', '0198f542-4ded-7c84-afaa-', '[2025-09-02T12:17:00Z,2025-09-02T14:17:00Z)', NULL, NULL, '019546ab-824d-79cb-950e-', '2025-09-02T12:17:00Z', '2025-09-02T12:17:00Z'),
    (13, '01992fc0-ab6d-758e-8c8e-', '019b360f-21c7-71bc-ac5c-', '0196de1e-7464-7d0c-867f-', '[2025-09-09T18:33:00Z,2025-09-09T20:33:00Z)', NULL, '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '2025-09-09T18:33:00Z', '2025-09-09T18:33:00Z'),
    (14, '019966a3-448e-7fb3-a8e8-', '0196eceb-d284-7e9f-987a-', '01966710-8ca2-7cb3-9617-', '[2025-09-20T10:20:00Z,2025-09-20T12:20:00Z)', NULL, '0196ecf4-fa48-76a9-9968-', NULL, '2025-09-20T10:20:00Z', '2025-09-20T10:20:00Z'),
    (15, '01999b30-06cf-7663-a7d3-', '0194ef16-3e80-7415-9f3d-', '01992f86-136e-7eaf-9ba0-', '[2025-09-30T15:14:00Z,2025-09-30T17:14:00Z)', NULL, '01955b44-f244-7f68-a2e5-', '0194f96c-1e43-77b4-8f59-', '2025-09-30T15:14:00Z', '2025-09-30T15:14:00Z'),
    (16, '0199ddb2-16b0-7b43-be0f-', '0194ef16-3e80-7415-9f3d-', '01980dc2-6369-7e51-b4be-', '[2025-10-13T13:11:00Z,2025-10-13T15:11:00Z)', NULL, '0194f96c-1e43-77b4-8f59-', '019546ab-824d-79cb-950e-', '2025-10-13T13:11:00Z', '2025-10-13T13:11:00Z'),
    (17, '019a0596-cbd1-7306-b9d8-', '019638ad-3e81-71d0-a720-', '0198bd4b-378c-7d72-8acd-', '[2025-10-21T07:06:00Z,2025-10-21T09:06:00Z)', NULL, '01955b44-f244-7f68-a2e5-', '01943210-0be0-7160-a165-', '2025-10-21T07:06:00Z', '2025-10-21T07:06:00Z'),
    (18, '019a34de-fbb2-7970-9210-', '0194ef16-3e80-7415-9f3d-', '01961e97-6341-7f89-bcee-', '[2025-10-30T11:27:00Z,2025-10-30T13:27:00Z)', NULL, '0198bc71-5247-7799-85ee-', '01983165-9e4b-79dd-8f6d-', '2025-10-30T11:27:00Z', '2025-10-30T11:27:00Z'),
    (19, '019a7366-fa93-7cd8-b9dc-', '019b360f-21c7-71bc-ac5c-', '019791a3-2e47-7cf0-be6a-', '[2025-11-11T14:52:00Z,2025-11-11T16:52:00Z)', NULL, '0198bc71-5247-7799-85ee-', NULL, '2025-11-11T14:52:00Z', '2025-11-11T14:52:00Z'),
    (20, '019aacb3-8ed4-7053-ad23-', '019b360f-21c7-71bc-ac5c-', '019791a3-2e47-7cf0-be6a-', '[2025-11-22T17:54:00Z,2025-11-22T19:54:00Z)', NULL, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-11-22T17:54:00Z', '2025-11-22T17:54:00Z'),
    (21, '019ae471-e1f5-7765-a71b-', '019638ad-3e81-71d0-a720-', '0199e241-62d1-7b27-a7bf-', '[2025-12-03T13:41:00Z,2025-12-03T15:41:00Z)', NULL, '01943210-0be0-7160-a165-', NULL, '2025-12-03T13:41:00Z', '2025-12-03T13:41:00Z'),
    (22, '019b1346-b696-7ca2-9d9d-', '019b360f-21c7-71bc-ac5c-', '0199afe9-81f0-7441-9b29-', '[2025-12-12T15:56:00Z,2025-12-12T17:56:00Z)', NULL, '0194bbdd-2561-7d3e-b719-', NULL, '2025-12-12T15:56:00Z', '2025-12-12T15:56:00Z'),
    (23, '019b464d-7517-7f7e-843f-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', '[2025-12-22T13:44:00Z,2025-12-22T15:44:00Z)', NULL, '01983165-9e4b-79dd-8f6d-', '01945eed-564e-75e9-bac1-', '2025-12-22T13:44:00Z', '2025-12-22T13:44:00Z')
) AS _seed (place, id, tenant_id, team_id, period, published_at, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn rosters: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO shift_templates (
    id, tenant_id, team_id, code, name, minutes, pause_minutes, headcount, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.team_id || _copy.digits_0)::uuid,
    _seed.code || '-' || _copy.number_2,
    _seed.name,
    _seed.minutes,
    _seed.pause_minutes,
    _seed.headcount,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196812f-8fa0-753f-966c-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'D', 'Day', 480, 30, 2, '2025-04-29T10:55:00Z', '2025-04-29T10:55:00Z'),
    (1, '0196b117-f721-704b-a23f-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'N', 'Night', 600, 45, 1, '2025-05-08T18:11:00Z', '2025-05-08T18:11:00Z'),
    (2, '0196ec89-dc62-785a-9667-', '019638ad-3e81-71d0-a720-', '0196a155-3c83-7b04-8d9d-', 'S', 'Sorting', 420, 30, 3, '2025-05-20T07:13:00Z', '2025-05-20T07:13:00Z'),
    (3, '019725bd-b883-7950-a3a3-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1004', 'Little shift template', 45, 0, 1, '2025-05-31T09:48:00Z', '2025-05-31T09:48:00Z'),
    (4, '01975fb3-ac24-7b9a-bbba-', '0194ef16-3e80-7415-9f3d-', '01961e97-6341-7f89-bcee-', 'ST-1005', 'Autumn shift template', 105, 0, 1, '2025-06-11T15:55:00Z', '2025-06-11T15:55:00Z'),
    (5, '0197983c-5425-7523-aba2-', '019638ad-3e81-71d0-a720-', '0196a155-3c83-7b04-8d9d-', 'ST-1006', 'Granite shift template', 15, 0, 1, '2025-06-22T15:23:00Z', '2025-06-22T15:23:00Z'),
    (6, '0197c193-d326-7ea2-9364-', '0194ef16-3e80-7415-9f3d-', '019716e6-4845-7005-bd35-', 'ST-1007', 'Western shift template', 60, 0, 1, '2025-06-30T16:03:00Z', '2025-06-30T16:03:00Z'),
    (7, '019804df-4d87-78ae-923a-', '019b360f-21c7-71bc-ac5c-', '0196de1e-7464-7d0c-867f-', 'ST-1008', 'Violet shift template', 60, 0, 1, '2025-07-13T17:40:00Z', '2025-07-13T17:40:00Z'),
    (8, '019823b4-1068-7ba3-93c0-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1009', 'Open shift template', 90, 0, 1, '2025-07-19T17:21:00Z', '2025-07-19T17:21:00Z'),
    (9, '01985b21-d289-70a3-9176-', '019b360f-21c7-71bc-ac5c-', '0196de1e-7464-7d0c-867f-', 'ST-1010', 'Maple shift template', 30, 0, 1, '2025-07-30T11:40:00Z', '2025-07-30T11:40:00Z'),
    (10, '0198a3ee-4c0a-75b9-a864-', '019638ad-3e81-71d0-a720-', '0196a155-3c83-7b04-8d9d-', 'ST-1011', 'Central shift template', 60, 0, 1, '2025-08-13T14:56:00Z', '2025-08-13T14:56:00Z'),
    (11, '0198cde6-ed0b-70c5-9a3b-', '0194ef16-3e80-7415-9f3d-', '01980dc2-6369-7e51-b4be-', 'ST-1012', 'Winter shift template', 15, 0, 1, '2025-08-21T18:32:00Z', '2025-08-21T18:32:00Z'),
    (12, '01990524-294c-7b9f-8d30-', '0194ef16-3e80-7415-9f3d-', '01980dc2-6369-7e51-b4be-', 'ST-1013', 'River shift template', 45, 0, 9, '2025-09-01T11:58:00Z', '2025-09-01T11:58:00Z'),
    (13, '01993294-da0d-7c83-9b35-', '0194ef16-3e80-7415-9f3d-', '01961e97-6341-7f89-bcee-', 'ST-1014', 'Bright shift template', 90, 0, 1, '2025-09-10T07:44:00Z', '2025-09-10T07:44:00Z'),
    (14, '019971fc-3c6e-7c7e-90bc-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1015', 'Garden shift template', 75, 60, 1, '2025-09-22T15:13:00Z', '2025-09-22T15:13:00Z'),
    (15, '0199aa3b-a66f-7d03-a745-', '0194ef16-3e80-7415-9f3d-', '019716e6-4845-7005-bd35-', 'ST-1016', 'Old shift template', 105, 0, 1, '2025-10-03T13:21:00Z', '2025-10-03T13:21:00Z'),
    (16, '0199cf04-c3b0-72df-9683-', '0194ef16-3e80-7415-9f3d-', '01961e97-6341-7f89-bcee-', 'ST-1017', 'Blue shift template', 45, 30, 1, '2025-10-10T16:47:00Z', '2025-10-10T16:47:00Z'),
    (17, '019a02d1-4331-7680-82e2-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1018', 'Northern shift template', 120, 0, 3, '2025-10-20T18:11:00Z', '2025-10-20T18:11:00Z'),
    (18, '019a4035-3472-7203-9e6d-', '0196eceb-d284-7e9f-987a-', '01987b1d-622b-76a2-8950-', 'ST-1019', 'Amber shift template', 120, 0, 1, '2025-11-01T16:17:00Z', '2025-11-01T16:17:00Z'),
    (19, '019a7c53-3833-720e-9ed9-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1020', 'Quiet shift template', 15, 0, 7, '2025-11-13T08:27:00Z', '2025-11-13T08:27:00Z'),
    (20, '019aa792-b114-7114-93a3-', '0194ef16-3e80-7415-9f3d-', '0195f66c-2f40-77f3-88f9-', 'ST-1021', 'Harbour shift template', 90, 0, 1, '2025-11-21T18:00:00Z', '2025-11-21T18:00:00Z'),
    (21, '019ae4a6-fbb5-72db-9ed8-', '0196eceb-d284-7e9f-987a-', '019a5986-3913-7fd7-836a-', 'ST-1022', 'Silver shift template', 60, 0, 1, '2025-12-03T14:39:00Z', '2025-12-03T14:39:00Z'),
    (22, '019b0dd0-b3f6-768c-9091-', '019638ad-3e81-71d0-a720-', '019a24dd-ff92-75ca-ae86-', 'ST-1023', 'Early shift template', 15, 0, 1, '2025-12-11T14:29:00Z', '2025-12-11T14:29:00Z'),
    (23, '019b4b33-bad7-7ab6-990d-', '019b360f-21c7-71bc-ac5c-', '0196de1e-7464-7d0c-867f-', 'ST-1024', 'Linden shift template', 120, 0, 1, '2025-12-23T12:34:00Z', '2025-12-23T12:34:00Z')
) AS _seed (place, id, tenant_id, team_id, code, name, minutes, pause_minutes, headcount, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn shift_templates: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO shift_template_skills (tenant_id, shift_template_id, skill_id, created_at)
SELECT
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.shift_template_id || _copy.digits_2)::uuid,
    (_seed.skill_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '01954ca1-b160-703e-8411-', '2025-05-29T07:30:00Z'),
    (1, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '019696e5-ba45-769c-8a46-', '2025-06-08T15:24:00Z'),
    (2, '0194ef16-3e80-7415-9f3d-', '01975fb3-ac24-7b9a-bbba-', '019696e5-ba45-769c-8a46-', '2025-06-17T18:35:00Z'),
    (3, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '0197603d-0068-7c06-9e9a-', '2025-06-24T18:53:00Z'),
    (4, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '01959a02-0ae1-754e-ba8c-', '2025-07-03T09:17:00Z'),
    (5, '0194ef16-3e80-7415-9f3d-', '0196b117-f721-704b-a23f-', '019696e5-ba45-769c-8a46-', '2025-07-14T15:59:00Z'),
    (6, '019638ad-3e81-71d0-a720-', '0196ec89-dc62-785a-9667-', '01972149-e3a7-7c72-bd4d-', '2025-07-23T08:53:00Z'),
    (7, '0194ef16-3e80-7415-9f3d-', '0196b117-f721-704b-a23f-', '0197603d-0068-7c06-9e9a-', '2025-08-02T14:27:00Z'),
    (8, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '0197b1d3-d7a9-73d7-90bf-', '2025-08-11T17:26:00Z'),
    (9, '0194ef16-3e80-7415-9f3d-', '0196b117-f721-704b-a23f-', '0197b1d3-d7a9-73d7-90bf-', '2025-08-19T07:49:00Z'),
    (10, '019638ad-3e81-71d0-a720-', '0197983c-5425-7523-aba2-', '01972149-e3a7-7c72-bd4d-', '2025-08-26T09:38:00Z'),
    (11, '0194ef16-3e80-7415-9f3d-', '019725bd-b883-7950-a3a3-', '0198fb84-7a2e-78e5-93df-', '2025-09-07T14:52:00Z'),
    (12, '0194ef16-3e80-7415-9f3d-', '019823b4-1068-7ba3-93c0-', '01954ca1-b160-703e-8411-', '2025-09-16T07:30:00Z'),
    (13, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '0197e53c-8c4a-7a01-9415-', '2025-09-23T13:23:00Z'),
    (14, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '01986b97-feac-7eb5-b1bf-', '2025-10-02T13:04:00Z'),
    (15, '019638ad-3e81-71d0-a720-', '0198a3ee-4c0a-75b9-a864-', '0195dd11-1882-7d9f-baad-', '2025-10-12T18:33:00Z'),
    (16, '0194ef16-3e80-7415-9f3d-', '0199aa3b-a66f-7d03-a745-', '01986b97-feac-7eb5-b1bf-', '2025-10-20T18:07:00Z'),
    (17, '0194ef16-3e80-7415-9f3d-', '019823b4-1068-7ba3-93c0-', '01959a02-0ae1-754e-ba8c-', '2025-10-29T08:48:00Z'),
    (18, '0194ef16-3e80-7415-9f3d-', '019823b4-1068-7ba3-93c0-', '0197603d-0068-7c06-9e9a-', '2025-11-07T13:05:00Z'),
    (19, '0194ef16-3e80-7415-9f3d-', '019725bd-b883-7950-a3a3-', '0199aefb-7871-7f4d-af95-', '2025-11-18T08:54:00Z'),
    (20, '019638ad-3e81-71d0-a720-', '0197983c-5425-7523-aba2-', '0198b20a-f7cd-7c7f-8d0e-', '2025-11-26T14:13:00Z'),
    (21, '0194ef16-3e80-7415-9f3d-', '0198cde6-ed0b-70c5-9a3b-', '01986b97-feac-7eb5-b1bf-', '2025-12-06T17:08:00Z'),
    (22, '0194ef16-3e80-7415-9f3d-', '0196812f-8fa0-753f-966c-', '0198fb84-7a2e-78e5-93df-', '2025-12-17T12:04:00Z'),
    (23, '0194ef16-3e80-7415-9f3d-', '0196b117-f721-704b-a23f-', '01954ca1-b160-703e-8411-', '2025-12-22T10:56:00Z')
) AS _seed (place, tenant_id, shift_template_id, skill_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (shift_template_id, skill_id) DO NOTHING
$rows$) \gset
\warn shift_template_skills: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO shifts (id, tenant_id, roster_id, template_id, work_day, period, headcount, note, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.roster_id || _copy.digits_0)::uuid,
    (_seed.template_id || _copy.digits_2)::uuid,
    _seed.work_day::date + _copy.days_0,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    _seed.headcount,
    _seed.note,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971826-b780-79b1-b842-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196812f-8fa0-753f-966c-', '2026-01-05', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', 2, NULL, '2025-05-28T18:28:00Z', '2025-05-28T18:28:00Z'),
    (1, '019740e1-a861-7dc9-93a4-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196b117-f721-704b-a23f-', '2026-01-05', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', 1, NULL, '2025-06-05T16:17:00Z', '2025-06-05T16:17:00Z'),
    (2, '01977983-f2e2-7f1e-93db-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196812f-8fa0-753f-966c-', '2026-01-06', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', 2, 'The new monitors are delivered at noon.', '2025-06-16T16:13:00Z', '2025-06-16T16:13:00Z'),
    (3, '0197a2c6-6343-7831-b4fe-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196b117-f721-704b-a23f-', '2026-01-06', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', 1, NULL, '2025-06-24T16:30:00Z', '2025-06-24T16:30:00Z'),
    (4, '0197d972-f844-7736-8c94-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196812f-8fa0-753f-966c-', '2026-01-07', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', 2, NULL, '2025-07-05T07:18:00Z', '2025-07-05T07:18:00Z'),
    (5, '0197fdc7-cfe5-71ed-b5a2-', '0194ef16-3e80-7415-9f3d-', '0196b5a1-c501-750b-9549-', '0196812f-8fa0-753f-966c-', '2026-01-12', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', 2, NULL, '2025-07-12T08:37:00Z', '2025-07-12T08:37:00Z'),
    (6, '01983d1b-0e06-7ddd-bb42-', '019638ad-3e81-71d0-a720-', '0196e7fc-6502-7e01-8810-', '0196ec89-dc62-785a-9667-', '2026-01-05', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', 3, NULL, '2025-07-24T15:44:00Z', '2025-07-24T15:44:00Z'),
    (7, '01985c4a-7407-7d03-a2a1-', '019638ad-3e81-71d0-a720-', '0196e7fc-6502-7e01-8810-', '0196ec89-dc62-785a-9667-', '2026-01-06', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', 3, NULL, '2025-07-30T17:04:00Z', '2025-07-30T17:04:00Z'),
    (8, '01988903-1f68-71f6-8467-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0197c193-d326-7ea2-9364-', '2025-08-10', '[2025-08-08T09:29:00Z,2025-08-08T11:29:00Z)', 1, 'Checked twice, and found in order.', '2025-08-08T09:29:00Z', '2025-08-08T09:29:00Z'),
    (9, '0198c2eb-5769-73cb-ade2-', '019638ad-3e81-71d0-a720-', '0196e7fc-6502-7e01-8810-', '0196ec89-dc62-785a-9667-', '2025-08-21', '[2025-08-19T15:21:00Z,2025-08-19T17:21:00Z)', 1, NULL, '2025-08-19T15:21:00Z', '2025-08-19T15:21:00Z'),
    (10, '0198f04d-622a-75bf-ba0b-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '01975fb3-ac24-7b9a-bbba-', '2025-08-29', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', 5, 'A short note, so that it is not forgotten.', '2025-08-28T10:51:00Z', '2025-08-28T10:51:00Z'),
    (11, '01991e44-a80b-784b-8125-', '0194ef16-3e80-7415-9f3d-', '0197c0f0-dc66-7366-b00e-', '019725bd-b883-7950-a3a3-', '2025-09-08', '[2025-09-06T09:04:00Z,2025-09-06T11:04:00Z)', 1, 'To be discussed at the next meeting.', '2025-09-06T09:04:00Z', '2025-09-06T09:04:00Z'),
    (12, '0199571c-f6ac-7a64-bb29-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0196812f-8fa0-753f-966c-', '2025-09-18', '[2025-09-17T09:59:00Z,2025-09-17T11:59:00Z)', 1, 'Somebody will follow up next week.', '2025-09-17T09:59:00Z', '2025-09-17T09:59:00Z'),
    (13, '01997b03-06ed-785d-9a3c-', '0194ef16-3e80-7415-9f3d-', '01985b21-d289-74cb-babb-', NULL, '2025-09-24', '[2025-09-24T09:17:00Z,2025-09-24T11:17:00Z)', 1, 'The second attempt worked.', '2025-09-24T09:17:00Z', '2025-09-24T09:17:00Z'),
    (14, '0199a616-8dce-75b5-af1a-', '0194ef16-3e80-7415-9f3d-', '0196b5a1-c501-750b-9549-', NULL, '2025-10-03', '[2025-10-02T18:02:00Z,2025-10-02T20:02:00Z)', 1, 'Everything went as planned.', '2025-10-02T18:02:00Z', '2025-10-02T18:02:00Z'),
    (15, '0199e22d-3e8f-73ad-81a8-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '0197c193-d326-7ea2-9364-', '2025-10-16', '[2025-10-14T10:04:00Z,2025-10-14T12:04:00Z)', 1, NULL, '2025-10-14T10:04:00Z', '2025-10-14T10:04:00Z'),
    (16, '019a0089-27f0-7a8a-966c-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', '01990524-294c-7b9f-8d30-', '2025-10-21', '[2025-10-20T07:33:00Z,2025-10-20T09:33:00Z)', 1, 'See the earlier message for details.', '2025-10-20T07:33:00Z', '2025-10-20T07:33:00Z'),
    (17, '019a30fc-b871-7565-adfc-', '0194ef16-3e80-7415-9f3d-', '0197c0f0-dc66-7366-b00e-', '0196812f-8fa0-753f-966c-', '2025-10-31', '[2025-10-29T17:21:00Z,2025-10-29T19:21:00Z)', 7, 'Please have a look before Friday.', '2025-10-29T17:21:00Z', '2025-10-29T17:21:00Z'),
    (18, '019a64bd-5112-755b-880c-', '0196eceb-d284-7e9f-987a-', '01975f85-e564-788c-a877-', '019a4035-3472-7203-9e6d-', '2025-11-09', '[2025-11-08T18:32:00Z,2025-11-08T20:32:00Z)', 1, 'A short note, so that it is not forgotten.', '2025-11-08T18:32:00Z', '2025-11-08T18:32:00Z'),
    (19, '019a909f-c0b3-761d-ba49-', '019b360f-21c7-71bc-ac5c-', '019a7366-fa93-7cd8-b9dc-', '019804df-4d87-78ae-923a-', '2025-11-18', '[2025-11-17T07:03:00Z,2025-11-17T09:03:00Z)', 1, NULL, '2025-11-17T07:03:00Z', '2025-11-17T07:03:00Z'),
    (20, '019acbb6-1874-771c-89b1-', '0194ef16-3e80-7415-9f3d-', '01967c26-7fa0-7f60-ba77-', NULL, '2025-11-29', '[2025-11-28T18:25:00Z,2025-11-28T20:25:00Z)', 1, 'Nothing to add for now.', '2025-11-28T18:25:00Z', '2025-11-28T18:25:00Z'),
    (21, '019af34d-e615-7c38-99ba-', '0194ef16-3e80-7415-9f3d-', '0197c0f0-dc66-7366-b00e-', '0196b117-f721-704b-a23f-', '2025-12-06', '[2025-12-06T10:56:00Z,2025-12-06T12:56:00Z)', 6, NULL, '2025-12-06T10:56:00Z', '2025-12-06T10:56:00Z'),
    (22, '019b228e-c2f6-7a72-9ab5-', '019b360f-21c7-71bc-ac5c-', '019aacb3-8ed4-7053-ad23-', '019804df-4d87-78ae-923a-', '2025-12-17', '[2025-12-15T15:09:00Z,2025-12-15T17:09:00Z)', 1, 'The numbers were confirmed by both sides.', '2025-12-15T15:09:00Z', '2025-12-15T15:09:00Z'),
    (23, '019b4f7e-5cd7-7846-8df6-', '0194ef16-3e80-7415-9f3d-', '01999b30-06cf-7663-a7d3-', NULL, '2025-12-26', '[2025-12-24T08:34:00Z,2025-12-24T10:34:00Z)', 6, 'As agreed by telephone.', '2025-12-24T08:34:00Z', '2025-12-24T08:34:00Z')
) AS _seed (place, id, tenant_id, roster_id, template_id, work_day, period, headcount, note, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn shifts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO shift_assignments (
    id, tenant_id, shift_id, period, employee_id, status, confirmed_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.shift_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    (_seed.employee_id || _copy.digits_2)::uuid,
    _seed.status,
    _seed.confirmed_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b560-0ba0-7e76-88c0-', '0194ef16-3e80-7415-9f3d-', '01971826-b780-79b1-b842-', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', '01968c30-a380-7859-a759-', 'confirmed', '2025-12-16T09:30:00Z', '2025-06-28T07:11:00Z', '2025-06-28T07:11:00Z'),
    (1, '0197d5f9-13c1-74ca-a393-', '0194ef16-3e80-7415-9f3d-', '01971826-b780-79b1-b842-', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', '0196b636-15c1-71d1-853e-', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-04T15:06:00Z', '2025-07-04T15:06:00Z'),
    (2, '019804a4-b582-7f01-9bb3-', '0194ef16-3e80-7415-9f3d-', '019740e1-a861-7dc9-93a4-', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', '0196f3b2-bf22-78c4-b965-', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-13T16:36:00Z', '2025-07-13T16:36:00Z'),
    (3, '01982e1d-2a03-7e64-869a-', '0194ef16-3e80-7415-9f3d-', '01977983-f2e2-7f1e-93db-', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', '01968c30-a380-7859-a759-', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-21T17:52:00Z', '2025-07-21T17:52:00Z'),
    (4, '01984693-5f04-7bae-908b-', '0194ef16-3e80-7415-9f3d-', '01977983-f2e2-7f1e-93db-', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', '0196b636-15c1-71d1-853e-', 'proposed', NULL, '2025-07-26T11:52:00Z', '2025-07-26T11:52:00Z'),
    (5, '01987b64-cb65-718a-b5f2-', '0194ef16-3e80-7415-9f3d-', '0197a2c6-6343-7831-b4fe-', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', '0196f3b2-bf22-78c4-b965-', 'proposed', NULL, '2025-08-05T18:01:00Z', '2025-08-05T18:01:00Z'),
    (6, '01989a17-ae66-7012-ab3e-', '0194ef16-3e80-7415-9f3d-', '0197d972-f844-7736-8c94-', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', '01968c30-a380-7859-a759-', 'proposed', NULL, '2025-08-11T17:05:00Z', '2025-08-11T17:05:00Z'),
    (7, '0198cdc6-e1e7-75b5-a53c-', '019638ad-3e81-71d0-a720-', '01983d1b-0e06-7ddd-bb42-', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '01978273-da05-7ba7-8b09-', 'confirmed', '2025-12-18T20:15:00Z', '2025-08-21T17:57:00Z', '2025-08-21T17:57:00Z'),
    (8, '0199011e-3168-7e73-bd97-', '019638ad-3e81-71d0-a720-', '01985c4a-7407-7d03-a2a1-', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '01978273-da05-7ba7-8b09-', 'proposed', NULL, '2025-08-31T17:13:00Z', '2025-08-31T17:13:00Z'),
    (9, '01991901-ea69-74f1-878d-', '0194ef16-3e80-7415-9f3d-', '0197d972-f844-7736-8c94-', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', '0196b636-15c1-71d1-853e-', 'confirmed', '2025-09-06T17:33:00Z', '2025-09-05T08:33:00Z', '2025-09-05T08:33:00Z'),
    (10, '01994314-2dea-78a3-a13b-', '0194ef16-3e80-7415-9f3d-', '0197fdc7-cfe5-71ed-b5a2-', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', '01993335-fc0d-79c7-bdea-', 'proposed', NULL, '2025-09-13T12:37:00Z', '2025-09-13T12:37:00Z'),
    (11, '019966fc-fd4b-7436-a9cf-', '0194ef16-3e80-7415-9f3d-', '0197fdc7-cfe5-71ed-b5a2-', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', '01968c30-a380-7859-a759-', 'proposed', NULL, '2025-09-20T11:58:00Z', '2025-09-20T11:58:00Z'),
    (12, '019999c0-e66c-7c7a-aebc-', '019638ad-3e81-71d0-a720-', '01983d1b-0e06-7ddd-bb42-', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '0197c140-8306-7b1d-bb65-', 'confirmed', '2025-10-01T14:33:00Z', '2025-09-30T08:33:00Z', '2025-09-30T08:33:00Z'),
    (13, '0199be52-2acd-77f2-8259-', '0194ef16-3e80-7415-9f3d-', '01991e44-a80b-784b-8125-', '[2025-09-06T09:04:00Z,2025-09-06T11:04:00Z)', '0196b636-15c1-71d1-853e-', 'confirmed', '2025-10-08T19:58:00Z', '2025-10-07T10:58:00Z', '2025-10-07T10:58:00Z'),
    (14, '0199e3c0-138e-7033-bbfb-', '019638ad-3e81-71d0-a720-', '01983d1b-0e06-7ddd-bb42-', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '019a06b9-04b1-70ed-aa6f-', 'proposed', NULL, '2025-10-14T17:24:00Z', '2025-10-14T17:24:00Z'),
    (15, '019a151b-44ef-7c1a-9eaa-', '019638ad-3e81-71d0-a720-', '01985c4a-7407-7d03-a2a1-', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '0197c140-8306-7b1d-bb65-', 'proposed', NULL, '2025-10-24T07:25:00Z', '2025-10-24T07:25:00Z'),
    (16, '019a3e4c-5030-7b4b-a4c2-', '019638ad-3e81-71d0-a720-', '01985c4a-7407-7d03-a2a1-', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '019a06b9-04b1-70ed-aa6f-', 'confirmed', '2025-11-02T03:23:00Z', '2025-11-01T07:23:00Z', '2025-11-01T07:23:00Z'),
    (17, '019a5eb4-d271-7cdf-a4f3-', '0194ef16-3e80-7415-9f3d-', '01988903-1f68-71f6-8467-', '[2025-08-08T09:29:00Z,2025-08-08T11:29:00Z)', '01993335-fc0d-79c7-bdea-', 'confirmed', '2025-11-09T08:25:00Z', '2025-11-07T14:25:00Z', '2025-11-07T14:25:00Z'),
    (18, '019a86ef-96d2-7618-8ded-', '019638ad-3e81-71d0-a720-', '0198c2eb-5769-73cb-ade2-', '[2025-08-19T15:21:00Z,2025-08-19T17:21:00Z)', '019a06b9-04b1-70ed-aa6f-', 'proposed', NULL, '2025-11-15T09:54:00Z', '2025-11-15T09:54:00Z'),
    (19, '019abb5d-3853-710d-950b-', '0194ef16-3e80-7415-9f3d-', '0198f04d-622a-75bf-ba0b-', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '0196f3b2-bf22-78c4-b965-', 'proposed', NULL, '2025-11-25T14:14:00Z', '2025-11-25T14:14:00Z'),
    (20, '019ae8eb-3514-76c8-a276-', '0194ef16-3e80-7415-9f3d-', '0198f04d-622a-75bf-ba0b-', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '01982803-4648-7d58-8740-', 'proposed', NULL, '2025-12-04T10:32:00Z', '2025-12-04T10:32:00Z'),
    (21, '019afdcd-e315-7991-a878-', '0194ef16-3e80-7415-9f3d-', '0198f04d-622a-75bf-ba0b-', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '019864b4-b069-7729-9906-', 'proposed', NULL, '2025-12-08T11:52:00Z', '2025-12-08T11:52:00Z'),
    (22, '019b26ce-6876-7b0b-954a-', '0194ef16-3e80-7415-9f3d-', '0198f04d-622a-75bf-ba0b-', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '01968c30-a380-7859-a759-', 'proposed', NULL, '2025-12-16T10:57:00Z', '2025-12-16T10:57:00Z'),
    (23, '019b5f16-0fd7-7da0-9384-', '0194ef16-3e80-7415-9f3d-', '019a0089-27f0-7a8a-966c-', '[2025-10-20T07:33:00Z,2025-10-20T09:33:00Z)', '01993335-fc0d-79c7-bdea-', 'proposed', NULL, '2025-12-27T09:14:00Z', '2025-12-27T09:14:00Z')
) AS _seed (place, id, tenant_id, shift_id, period, employee_id, status, confirmed_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn shift_assignments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 125, $rows$
INSERT INTO shift_swaps (
    id, tenant_id, assignment_id, offered_by, taken_by, offered_at, message, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.assignment_id || _copy.digits_0)::uuid,
    (_seed.offered_by || _copy.digits_0)::uuid,
    (_seed.taken_by || _copy.digits_2)::uuid,
    _seed.offered_at::timestamptz + _copy.span_0,
    _seed.message,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01983c80-54a0-7d1e-9eef-', '0194ef16-3e80-7415-9f3d-', '01982e1d-2a03-7e64-869a-', '01955b44-f244-7f68-a2e5-', NULL, '2025-12-20T07:05:00Z', 'My son''s school play -- can somebody take my Tuesday?', '2025-07-24T12:55:00Z', '2025-07-24T12:55:00Z'),
    (1, '01987133-8aa1-7a71-84a7-', '0194ef16-3e80-7415-9f3d-', '0197d5f9-13c1-74ca-a393-', '0194f96c-1e43-77b4-8f59-', '01982803-4648-7d58-8740-', '2025-08-03T18:31:00Z', 'The second attempt worked.', '2025-08-03T18:31:00Z', '2025-08-03T18:31:00Z'),
    (2, '01988ae3-c642-7da5-a9a2-', '0194ef16-3e80-7415-9f3d-', '019804a4-b582-7f01-9bb3-', '01943210-0be0-7160-a165-', '01982803-4648-7d58-8740-', '2025-08-08T18:14:00Z', NULL, '2025-08-08T18:14:00Z', '2025-08-08T18:14:00Z'),
    (3, '0198a2d1-9163-7931-90a7-', '0194ef16-3e80-7415-9f3d-', '01984693-5f04-7bae-908b-', '01943210-0be0-7160-a165-', '01972581-4bc3-7824-83ff-', '2025-08-13T09:45:00Z', NULL, '2025-08-13T09:45:00Z', '2025-08-13T09:45:00Z'),
    (4, '0198dc38-b284-76d9-8a62-', '0194ef16-3e80-7415-9f3d-', '01987b64-cb65-718a-b5f2-', '01943210-0be0-7160-a165-', '01968c30-a380-7859-a759-', '2025-08-24T13:16:00Z', 'See the earlier message for details.', '2025-08-24T13:16:00Z', '2025-08-24T13:16:00Z'),
    (5, '0198fb95-df45-73b7-97c2-', '0194ef16-3e80-7415-9f3d-', '01989a17-ae66-7012-ab3e-', '0194f96c-1e43-77b4-8f59-', NULL, '2025-08-30T15:26:00Z', 'Please have a look before Friday.', '2025-08-30T15:26:00Z', '2025-08-30T15:26:00Z'),
    (6, '01991407-8066-7c5a-bb21-', '019638ad-3e81-71d0-a720-', '0198cdc6-e1e7-75b5-a53c-', '0194bbdd-2561-7d3e-b719-', NULL, '2025-09-04T09:21:00Z', NULL, '2025-09-04T09:21:00Z', '2025-09-04T09:21:00Z'),
    (7, '01992ea0-4747-731d-9fcf-', '019638ad-3e81-71d0-a720-', '0199011e-3168-7e73-bd97-', '0194bbdd-2561-7d3e-b719-', '01978273-da05-7ba7-8b09-', '2025-09-09T13:18:00Z', 'A short note, so that it is not forgotten.', '2025-09-09T13:18:00Z', '2025-09-09T13:18:00Z'),
    (8, '01995c9c-2108-7699-b50e-', '0194ef16-3e80-7415-9f3d-', '01991901-ea69-74f1-878d-', '0194f96c-1e43-77b4-8f59-', '0196b636-15c1-71d1-853e-', '2025-09-18T11:36:00Z', 'The second attempt worked.', '2025-09-18T11:36:00Z', '2025-09-18T11:36:00Z'),
    (9, '01997ad8-e9a9-72fc-8181-', '0194ef16-3e80-7415-9f3d-', '01994314-2dea-78a3-a13b-', '01955b44-f244-7f68-a2e5-', '01968c30-a380-7859-a759-', '2025-09-24T08:31:00Z', 'To be discussed at the next meeting.', '2025-09-24T08:31:00Z', '2025-09-24T08:31:00Z'),
    (10, '0199a4dd-718a-7b1d-98b5-', '0194ef16-3e80-7415-9f3d-', '019966fc-fd4b-7436-a9cf-', '01955b44-f244-7f68-a2e5-', '01982803-4648-7d58-8740-', '2025-10-02T12:20:00Z', 'Checked twice, and found in order.', '2025-10-02T12:20:00Z', '2025-10-02T12:20:00Z'),
    (11, '0199c8ac-9e6b-721e-8718-', '019638ad-3e81-71d0-a720-', '019999c0-e66c-7c7a-aebc-', '0194bbdd-2561-7d3e-b719-', '0197c140-8306-7b1d-bb65-', '2025-10-09T11:13:00Z', 'A short note, so that it is not forgotten.', '2025-10-09T11:13:00Z', '2025-10-09T11:13:00Z'),
    (12, '0199ecb4-8e8c-7b03-a732-', '019638ad-3e81-71d0-a720-', '0199e3c0-138e-7033-bbfb-', '01963ddc-c245-7fa6-807c-', NULL, '2025-10-16T11:08:00Z', 'Nothing to add for now.', '2025-10-16T11:08:00Z', '2025-10-16T11:08:00Z'),
    (13, '019a0d37-9dad-7607-a933-', '019638ad-3e81-71d0-a720-', '019a151b-44ef-7c1a-9eaa-', '01963ddc-c245-7fa6-807c-', '01978273-da05-7ba7-8b09-', '2025-10-22T18:39:00Z', NULL, '2025-10-22T18:39:00Z', '2025-10-22T18:39:00Z'),
    (14, '019a301a-95ce-7d67-a3d7-', '019638ad-3e81-71d0-a720-', '019a3e4c-5030-7b4b-a4c2-', '01963ddc-c245-7fa6-807c-', '019a06b9-04b1-70ed-aa6f-', '2025-10-29T13:14:00Z', 'The second attempt worked.', '2025-10-29T13:14:00Z', '2025-10-29T13:14:00Z'),
    (15, '019a442c-864f-705a-b063-', '019638ad-3e81-71d0-a720-', '019a86ef-96d2-7618-8ded-', '01987458-4a49-7c11-934d-', NULL, '2025-11-02T10:46:00Z', 'A short note, so that it is not forgotten.', '2025-11-02T10:46:00Z', '2025-11-02T10:46:00Z')
) AS _seed (place, id, tenant_id, assignment_id, offered_by, taken_by, offered_at, message, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn shift_swaps: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO timesheets (id, tenant_id, employee_id, month, approved_by, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    _seed.month::date + _copy.days_2,
    (_seed.approved_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019720f0-2ae0-7dc9-9262-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-05-31', '01943210-0be0-7160-a165-', '2025-05-30T11:25:00Z', '2025-05-30T11:25:00Z'),
    (1, '01974082-7161-7974-b140-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-06-06', '01943210-0be0-7160-a165-', '2025-06-05T14:33:00Z', '2025-06-05T14:33:00Z'),
    (2, '01977476-4f02-7f7d-aed3-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-06-17', NULL, '2025-06-15T16:40:00Z', '2025-06-15T16:40:00Z'),
    (3, '0197b170-f723-7b7a-b551-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-06-28', NULL, '2025-06-27T12:51:00Z', '2025-06-27T12:51:00Z'),
    (4, '0197ca59-9d04-754c-8cbc-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '2025-07-03', NULL, '2025-07-02T08:56:00Z', '2025-07-02T08:56:00Z'),
    (5, '019808d0-36c5-7b72-b792-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-07-15', '0194f96c-1e43-77b4-8f59-', '2025-07-14T12:02:00Z', '2025-07-14T12:02:00Z'),
    (6, '01983206-c046-7ae3-846f-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-07-23', '01943210-0be0-7160-a165-', '2025-07-22T12:06:00Z', '2025-07-22T12:06:00Z'),
    (7, '01986b82-05a7-7b20-81cc-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-08-03', NULL, '2025-08-02T15:59:00Z', '2025-08-02T15:59:00Z'),
    (8, '01988e6c-50c8-7101-9bfc-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-08-11', '01943210-0be0-7160-a165-', '2025-08-09T10:42:00Z', '2025-08-09T10:42:00Z'),
    (9, '0198bc89-2009-7bb3-bbcb-', '0196eceb-d284-7e9f-987a-', '019759c9-63e4-7c2e-ab5d-', '2025-08-20', '01963ddc-c245-7fa6-807c-', '2025-08-18T09:36:00Z', '2025-08-18T09:36:00Z'),
    (10, '0198e6c8-3fea-712c-99eb-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-08-27', '01943210-0be0-7160-a165-', '2025-08-26T14:29:00Z', '2025-08-26T14:29:00Z'),
    (11, '01991f0d-282b-722d-8399-', '019638ad-3e81-71d0-a720-', '01978273-da05-7ba7-8b09-', '2025-09-07', '01963ddc-c245-7fa6-807c-', '2025-09-06T12:43:00Z', '2025-09-06T12:43:00Z'),
    (12, '0199470f-294c-7b9d-af02-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '2025-09-16', NULL, '2025-09-14T07:10:00Z', '2025-09-14T07:10:00Z'),
    (13, '01997641-602d-72e3-b02b-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-09-23', '01955b44-f244-7f68-a2e5-', '2025-09-23T11:07:00Z', '2025-09-23T11:07:00Z'),
    (14, '0199aec0-e06e-7c19-ae36-', '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '2025-10-04', '01987458-4a49-7c11-934d-', '2025-10-04T10:25:00Z', '2025-10-04T10:25:00Z'),
    (15, '0199d3c4-95af-72cd-b10f-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '2025-10-11', '01943210-0be0-7160-a165-', '2025-10-11T14:55:00Z', '2025-10-11T14:55:00Z'),
    (16, '019a06f9-1af0-79db-bcd3-', '019638ad-3e81-71d0-a720-', '0197c140-8306-7b1d-bb65-', '2025-10-23', '01987458-4a49-7c11-934d-', '2025-10-21T13:33:00Z', '2025-10-21T13:33:00Z'),
    (17, '019a348a-c131-7ae3-98cc-', '0194ef16-3e80-7415-9f3d-', '01972581-4bc3-7824-83ff-', '2025-10-31', '01943210-0be0-7160-a165-', '2025-10-30T09:55:00Z', '2025-10-30T09:55:00Z'),
    (18, '019a68bf-9f72-7ee6-89e9-', '0194ef16-3e80-7415-9f3d-', '0198989b-bcca-7364-90ec-', '2025-11-11', '01943210-0be0-7160-a165-', '2025-11-09T13:13:00Z', '2025-11-09T13:13:00Z'),
    (19, '019a8d57-4c73-7b69-a042-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-11-18', '0194f96c-1e43-77b4-8f59-', '2025-11-16T15:45:00Z', '2025-11-16T15:45:00Z'),
    (20, '019ac458-1bf4-7755-8b75-', '0194ef16-3e80-7415-9f3d-', '0196b636-15c1-71d1-853e-', '2025-11-28', '01943210-0be0-7160-a165-', '2025-11-27T08:05:00Z', '2025-11-27T08:05:00Z'),
    (21, '019aea3b-34b5-72e3-9401-', '0194ef16-3e80-7415-9f3d-', '01982803-4648-7d58-8740-', '2025-12-06', '01943210-0be0-7160-a165-', '2025-12-04T16:39:00Z', '2025-12-04T16:39:00Z'),
    (22, '019b1bb6-7136-7652-946d-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-12-15', NULL, '2025-12-14T07:15:00Z', '2025-12-14T07:15:00Z'),
    (23, '019b4bf6-bcb7-7b89-925f-', '0194ef16-3e80-7415-9f3d-', '01968c30-a380-7859-a759-', '2025-12-24', '01943210-0be0-7160-a165-', '2025-12-23T16:07:00Z', '2025-12-23T16:07:00Z')
) AS _seed (place, id, tenant_id, employee_id, month, approved_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn timesheets: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO time_entries (
    id, tenant_id, timesheet_id, employee_id, assignment_id, worked, minutes, correction_of_id, created_by, updated_by,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.tenant_id || _copy.digits_0)::uuid,
    (_seed.timesheet_id || _copy.digits_2)::uuid,
    (_seed.employee_id || _copy.digits_2)::uuid,
    (_seed.assignment_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.worked IS NOT NULL THEN tstzrange(lower(_seed.worked::tstzrange) + _copy.span_2, upper(_seed.worked::tstzrange) + _copy.span_2) END,
    _seed.minutes,
    (_seed.correction_of_id || _copy.digits_2)::uuid,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01984133-5560-7739-916b-', '0194ef16-3e80-7415-9f3d-', '01974082-7161-7974-b140-', '01968c30-a380-7859-a759-', '0197b560-0ba0-7e76-88c0-', '[2025-07-25T10:49:00Z,2025-07-25T12:49:00Z)', 30, NULL, '019561ee-92e2-7956-b49e-', '0194bbdd-2561-7d3e-b719-', '2025-07-25T10:49:00Z', '2025-07-25T10:49:00Z'),
    (1, '01986ec9-8f81-7a6f-9b38-', '0194ef16-3e80-7415-9f3d-', '01977476-4f02-7f7d-aed3-', '01968c30-a380-7859-a759-', '0197d5f9-13c1-74ca-a393-', '[2025-08-03T07:16:00Z,2025-08-03T09:16:00Z)', 30, NULL, '01943210-0be0-7160-a165-', '01963ddc-c245-7fa6-807c-', '2025-08-03T07:16:00Z', '2025-08-03T07:16:00Z'),
    (2, '019883a2-2b62-70d4-95fa-', '0194ef16-3e80-7415-9f3d-', '01974082-7161-7974-b140-', '01968c30-a380-7859-a759-', '0197b560-0ba0-7e76-88c0-', '[2025-08-07T08:25:00Z,2025-08-07T10:25:00Z)', 45, '01986ec9-8f81-7a6f-9b38-', '01943210-0be0-7160-a165-', '01983165-9e4b-79dd-8f6d-', '2025-08-07T08:25:00Z', '2025-08-07T08:25:00Z'),
    (3, '0198a7b2-58e3-78bb-99bc-', '0194ef16-3e80-7415-9f3d-', '019720f0-2ae0-7dc9-9262-', '01968c30-a380-7859-a759-', NULL, '[2025-08-14T08:29:00Z,2025-08-14T10:29:00Z)', 30, NULL, '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-08-14T08:29:00Z', '2025-08-14T08:29:00Z'),
    (4, '0198c78b-1e44-7e3b-91ca-', '0196eceb-d284-7e9f-987a-', '0198bc89-2009-7bb3-bbcb-', '019759c9-63e4-7c2e-ab5d-', NULL, '[2025-08-20T12:54:00Z,2025-08-20T14:54:00Z)', 30, NULL, '01972074-9246-768d-8eef-', '01945eed-564e-75e9-bac1-', '2025-08-20T12:54:00Z', '2025-08-20T12:54:00Z'),
    (5, '0198fb43-7985-78a9-b74e-', '0194ef16-3e80-7415-9f3d-', '0197b170-f723-7b7a-b551-', '01968c30-a380-7859-a759-', '0197b560-0ba0-7e76-88c0-', '[2025-08-30T13:56:00Z,2025-08-30T15:56:00Z)', 15, NULL, NULL, '0196ecf4-fa48-76a9-9968-', '2025-08-30T13:56:00Z', '2025-08-30T13:56:00Z'),
    (6, '01991b36-cbc6-7189-88de-', '0194ef16-3e80-7415-9f3d-', '019720f0-2ae0-7dc9-9262-', '01968c30-a380-7859-a759-', NULL, '[2025-09-05T18:50:00Z,2025-09-05T20:50:00Z)', 105, NULL, '0196ecf4-fa48-76a9-9968-', '01972074-9246-768d-8eef-', '2025-09-05T18:50:00Z', '2025-09-05T18:50:00Z'),
    (7, '01992f2c-5aa7-7f18-a040-', '0194ef16-3e80-7415-9f3d-', '01988e6c-50c8-7101-9bfc-', '01968c30-a380-7859-a759-', '0197b560-0ba0-7e76-88c0-', '[2025-09-09T15:51:00Z,2025-09-09T17:51:00Z)', 60, '01986ec9-8f81-7a6f-9b38-', '01963ddc-c245-7fa6-807c-', '01945eed-564e-75e9-bac1-', '2025-09-09T15:51:00Z', '2025-09-09T15:51:00Z'),
    (8, '01995860-2508-720a-9ce8-', '0194ef16-3e80-7415-9f3d-', '019808d0-36c5-7b72-b792-', '01968c30-a380-7859-a759-', '01991901-ea69-74f1-878d-', '[2025-09-17T15:52:00Z,2025-09-17T17:52:00Z)', 105, NULL, '01987458-4a49-7c11-934d-', '01987458-4a49-7c11-934d-', '2025-09-17T15:52:00Z', '2025-09-17T15:52:00Z'),
    (9, '019971bd-fae9-7f3d-9cc8-', '0194ef16-3e80-7415-9f3d-', '019720f0-2ae0-7dc9-9262-', '01968c30-a380-7859-a759-', '01982e1d-2a03-7e64-869a-', '[2025-09-22T14:05:00Z,2025-09-22T16:05:00Z)', 15, '01984133-5560-7739-916b-', '01963ddc-c245-7fa6-807c-', '019680cf-6e4c-76d2-810d-', '2025-09-22T14:05:00Z', '2025-09-22T14:05:00Z'),
    (10, '0199a3e2-96ca-73f7-9df4-', '0194ef16-3e80-7415-9f3d-', '0198e6c8-3fea-712c-99eb-', '0196b636-15c1-71d1-853e-', '01982e1d-2a03-7e64-869a-', '[2025-10-02T07:46:00Z,2025-10-02T09:46:00Z)', 120, NULL, '019561ee-92e2-7956-b49e-', '01955b44-f244-7f68-a2e5-', '2025-10-02T07:46:00Z', '2025-10-02T07:46:00Z'),
    (11, '0199c8e9-0b2b-7955-a7f8-', '0194ef16-3e80-7415-9f3d-', '01988e6c-50c8-7101-9bfc-', '01968c30-a380-7859-a759-', '01984693-5f04-7bae-908b-', '[2025-10-09T12:19:00Z,2025-10-09T14:19:00Z)', 75, NULL, '0194f96c-1e43-77b4-8f59-', NULL, '2025-10-09T12:19:00Z', '2025-10-09T12:19:00Z'),
    (12, '0199dea4-b40c-70cf-9cd4-', '0194ef16-3e80-7415-9f3d-', '0197ca59-9d04-754c-8cbc-', '01972581-4bc3-7824-83ff-', '0197b560-0ba0-7e76-88c0-', '[2025-10-13T17:36:00Z,2025-10-13T19:36:00Z)', 45, '01992f2c-5aa7-7f18-a040-', '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-10-13T17:36:00Z', '2025-10-13T17:36:00Z'),
    (13, '0199fdc2-b4ed-74af-9e81-', '0194ef16-3e80-7415-9f3d-', '0197ca59-9d04-754c-8cbc-', '01972581-4bc3-7824-83ff-', '01989a17-ae66-7012-ab3e-', '[2025-10-19T18:37:00Z,2025-10-19T20:37:00Z)', 60, NULL, '0194f96c-1e43-77b4-8f59-', '019561ee-92e2-7956-b49e-', '2025-10-19T18:37:00Z', '2025-10-19T18:37:00Z'),
    (14, '019a2acf-9ace-772c-b686-', '0194ef16-3e80-7415-9f3d-', '0197b170-f723-7b7a-b551-', '01968c30-a380-7859-a759-', '0197b560-0ba0-7e76-88c0-', '[2025-10-28T12:34:00Z,2025-10-28T14:34:00Z)', 75, NULL, '01943ae0-d24f-7349-848f-', '01945eed-564e-75e9-bac1-', '2025-10-28T12:34:00Z', '2025-10-28T12:34:00Z'),
    (15, '019a4407-e74f-748a-b5f8-', '0196eceb-d284-7e9f-987a-', '0198bc89-2009-7bb3-bbcb-', '019759c9-63e4-7c2e-ab5d-', NULL, '[2025-11-02T10:06:00Z,2025-11-02T12:06:00Z)', 75, NULL, NULL, '01987458-4a49-7c11-934d-', '2025-11-02T10:06:00Z', '2025-11-02T10:06:00Z'),
    (16, '019a69d3-3250-76b3-afec-', '0194ef16-3e80-7415-9f3d-', '01977476-4f02-7f7d-aed3-', '01968c30-a380-7859-a759-', '019804a4-b582-7f01-9bb3-', '[2025-11-09T18:14:00Z,2025-11-09T20:14:00Z)', 45, '01984133-5560-7739-916b-', NULL, '0198bc71-5247-7799-85ee-', '2025-11-09T18:14:00Z', '2025-11-09T18:14:00Z'),
    (17, '019a877c-9491-7a85-af20-', '0194ef16-3e80-7415-9f3d-', '01983206-c046-7ae3-846f-', '0196b636-15c1-71d1-853e-', NULL, '[2025-11-15T12:28:00Z,2025-11-15T14:28:00Z)', 30, NULL, '01943210-0be0-7160-a165-', '0198bc71-5247-7799-85ee-', '2025-11-15T12:28:00Z', '2025-11-15T12:28:00Z'),
    (18, '019aac8e-0572-7006-b960-', '0194ef16-3e80-7415-9f3d-', '01986b82-05a7-7b20-81cc-', '0196b636-15c1-71d1-853e-', '01991901-ea69-74f1-878d-', '[2025-11-22T17:13:00Z,2025-11-22T19:13:00Z)', 30, '01984133-5560-7739-916b-', '0196ecf4-fa48-76a9-9968-', '0198bc71-5247-7799-85ee-', '2025-11-22T17:13:00Z', '2025-11-22T17:13:00Z'),
    (19, '019ada9c-2eb3-7529-a340-', '0194ef16-3e80-7415-9f3d-', '01986b82-05a7-7b20-81cc-', '0196b636-15c1-71d1-853e-', NULL, '[2025-12-01T15:51:00Z,2025-12-01T17:51:00Z)', 15, '01984133-5560-7739-916b-', '01987458-4a49-7c11-934d-', '0196ecf4-fa48-76a9-9968-', '2025-12-01T15:51:00Z', '2025-12-01T15:51:00Z'),
    (20, '019aff52-1214-7909-b4b2-', '019638ad-3e81-71d0-a720-', '01991f0d-282b-722d-8399-', '01978273-da05-7ba7-8b09-', '0198cdc6-e1e7-75b5-a53c-', '[2025-12-08T18:56:00Z,2025-12-08T20:56:00Z)', 105, NULL, '01955b44-f244-7f68-a2e5-', '01963ddc-c245-7fa6-807c-', '2025-12-08T18:56:00Z', '2025-12-08T18:56:00Z'),
    (21, '019b1db8-f7f5-7853-98ec-', '0196eceb-d284-7e9f-987a-', '0198bc89-2009-7bb3-bbcb-', '019759c9-63e4-7c2e-ab5d-', NULL, '[2025-12-14T16:37:00Z,2025-12-14T18:37:00Z)', 30, '0198c78b-1e44-7e3b-91ca-', '01943210-0be0-7160-a165-', NULL, '2025-12-14T16:37:00Z', '2025-12-14T16:37:00Z'),
    (22, '019b4588-9e76-7dc4-837e-', '0194ef16-3e80-7415-9f3d-', '019720f0-2ae0-7dc9-9262-', '01968c30-a380-7859-a759-', '01984693-5f04-7bae-908b-', '[2025-12-22T10:09:00Z,2025-12-22T12:09:00Z)', 45, NULL, '01943210-0be0-7160-a165-', '019546ab-824d-79cb-950e-', '2025-12-22T10:09:00Z', '2025-12-22T10:09:00Z'),
    (23, '019b56bf-0d57-71c4-b6b1-', '0194ef16-3e80-7415-9f3d-', '019720f0-2ae0-7dc9-9262-', '01968c30-a380-7859-a759-', NULL, '[2025-12-25T18:22:00Z,2025-12-25T20:22:00Z)', 45, NULL, '01943210-0be0-7160-a165-', '01987458-4a49-7c11-934d-', '2025-12-25T18:22:00Z', '2025-12-25T18:22:00Z')
) AS _seed (place, id, tenant_id, timesheet_id, employee_id, assignment_id, worked, minutes, correction_of_id, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn time_entries: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE tenants
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194ef16-3e80-7415-9f3d-'),
    (1, '019638ad-3e81-71d0-a720-'),
    (2, '01972ab8-2282-72ae-b113-'),
    (3, '0198bc68-2a83-7f5c-a738-'),
    (4, '0196eceb-d284-7e9f-987a-'),
    (5, '0198744f-2285-73a0-a5d5-'),
    (6, '019a05ff-2a86-7639-8828-'),
    (7, '019b360f-21c7-71bc-ac5c-'),
    (8, '0198315c-7688-7d01-9b3e-'),
    (9, '019680c6-4689-7c75-981b-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND tenants.id = (_seed.id || _copy.digits_0)::uuid
    AND tenants.status IS NOT DISTINCT FROM 'provisioning'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE tenants
SET
    status = 'deleted',
    purge_after = _seed.purge_after::timestamptz + _copy.span_0,
    purged_at = _seed.purged_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-01T00:00:00Z', '2025-09-01T02:14:00Z', '019546a2-5a8a-7372-b591-')
) AS _seed (place, purge_after, purged_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND tenants.id = (_seed.id || _copy.digits_0)::uuid
    AND tenants.status IS NOT DISTINCT FROM 'provisioning'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE tenants
SET
    status = 'suspended',
    suspended_at = _seed.suspended_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-12-08T09:00:00Z', '0198315c-7688-7d01-9b3e-')
) AS _seed (place, suspended_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND tenants.id = (_seed.id || _copy.digits_0)::uuid
    AND tenants.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE tenants
SET
    status = 'offboarding'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019680c6-4689-7c75-981b-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND tenants.id = (_seed.id || _copy.digits_0)::uuid
    AND tenants.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE tenant_memberships
SET
    status = 'revoked',
    revoked_at = _seed.revoked_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-02T16:30:00Z', '019994b3-4290-7566-a581-')
) AS _seed (place, revoked_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND tenant_memberships.id = (_seed.id || _copy.digits_0)::uuid
    AND tenant_memberships.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE tenant_invitations
SET
    status = 'accepted',
    accepted_at = _seed.accepted_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-16T10:30:00Z', '0196391b-1b80-7318-8e39-'),
    (1, '2025-03-03T10:30:00Z', '01955218-9e61-7f0b-938f-')
) AS _seed (place, accepted_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND tenant_invitations.id = (_seed.id || _copy.digits_1)::uuid
    AND tenant_invitations.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE tenant_invitations
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'expired', '01993e79-e542-7350-833c-'),
    (1, 'revoked', '019a4e0a-76e3-78c2-9e29-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND tenant_invitations.id = (_seed.id || _copy.digits_1)::uuid
    AND tenant_invitations.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE subscriptions
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paused', '0196ed59-af84-774c-b935-'),
    (1, 'past_due', '019893a3-2785-7b0c-a527-'),
    (2, 'past_due', '01986549-eb88-7aed-aeb3-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND subscriptions.id = (_seed.id || _copy.digits_0)::uuid
    AND subscriptions.status IS NOT DISTINCT FROM 'trialing'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE subscriptions
SET
    ended_at = _seed.ended_at::timestamptz + _copy.span_0,
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-12-01T00:00:00Z', '2025-11-12T15:40:00Z', '01968b80-db89-7e17-b047-'),
    (1, '2025-07-01T00:00:00Z', '2025-06-20T11:05:00Z', '0195515c-ef8a-77c3-a0ec-')
) AS _seed (place, ended_at, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND subscriptions.id = (_seed.id || _copy.digits_0)::uuid
    AND subscriptions.status IS NOT DISTINCT FROM 'trialing'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE subscriptions
SET
    status = 'unpaid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986549-eb88-7aed-aeb3-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND subscriptions.id = (_seed.id || _copy.digits_0)::uuid
    AND subscriptions.status IS NOT DISTINCT FROM 'past_due'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'on_leave'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197c140-8306-7b1d-bb65-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'left',
    left_on = _seed.left_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-21', '01982803-4648-7d58-8740-')
) AS _seed (place, left_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'joining'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'on_leave'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198989b-bcca-7364-90ec-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'left',
    left_on = _seed.left_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-13', '0198989b-bcca-7364-90ec-', 'on_leave'),
    (1, '2025-09-01', '0198ff9e-964c-7b38-9b65-', 'joining'),
    (2, '2025-09-10', '01993335-fc0d-79c7-bdea-', 'joining')
) AS _seed (place, left_on, id, status)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM _seed.status
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'on_leave'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199615b-f30e-77b4-bb57-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'left',
    left_on = _seed.left_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-19', '0199615b-f30e-77b4-bb57-')
) AS _seed (place, left_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'on_leave'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'active', '019a06b9-04b1-70ed-aa6f-', 'joining'),
    (1, 'on_leave', '019a4901-66f2-7a66-90d5-', 'active')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE employees
SET
    status = 'left',
    left_on = _seed.left_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-15', '019a8223-ddf3-7efd-95bb-')
) AS _seed (place, left_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND employees.id = (_seed.id || _copy.digits_2)::uuid
    AND employees.status IS NOT DISTINCT FROM 'joining'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'taken'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987133-8aa1-7a71-84a7-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-04T22:31:00Z', '01987133-8aa1-7a71-84a7-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'taken'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'taken'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01988ae3-c642-7da5-a9a2-'),
    (1, '0198a2d1-9163-7931-90a7-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    taken_by = (_seed.taken_by || _copy.digits_2)::uuid,
    status = 'taken'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01978273-da05-7ba7-8b09-', '01991407-8066-7c5a-bb21-')
) AS _seed (place, taken_by, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'approved',
    decided_at = _seed.decided_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-06T05:21:00Z', '01991407-8066-7c5a-bb21-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'taken'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'cancelled', '01992ea0-4747-731d-9fcf-'),
    (1, 'taken', '01997ad8-e9a9-72fc-8181-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-26T05:31:00Z', '01997ad8-e9a9-72fc-8181-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'taken'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'taken', '0199c8ac-9e6b-721e-8718-'),
    (1, 'cancelled', '0199ecb4-8e8c-7b03-a732-'),
    (2, 'taken', '019a0d37-9dad-7607-a933-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_swaps
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-24T14:39:00Z', '019a0d37-9dad-7607-a933-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_swaps.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_swaps.status IS NOT DISTINCT FROM 'taken'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'failed', '019a3cef-7f4b-736e-b661-'),
    (1, 'requires_action', '019b29d4-074e-76ce-aa86-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'open',
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    issued_total_minor = _seed.issued_total_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-1001', '2025-03-01T08:30:00Z', 4920000, '01954f1c-2740-7a63-b8af-'),
    (1, 'INV-1002', '2025-06-02T02:30:00Z', 1920000, '019728e5-3741-78ef-9278-'),
    (2, 'INV-1003', '2025-06-02T23:30:00Z', 5535, '019728e5-3742-71ad-ad29-'),
    (3, 'INV-1004', '2025-09-01T19:30:00Z', 405000, '019902ae-4743-7305-a197-'),
    (4, 'INV-1005', '2025-10-01T23:30:00Z', 8500, '01999d2d-0f44-7424-b6b1-'),
    (5, 'INV-1006', '2025-10-02T09:30:00Z', 4900, '01999d2d-0f45-74f4-965b-'),
    (6, 'INV-1007', '2025-10-02T22:30:00Z', 12100, '01999d2d-0f46-7c46-bd79-'),
    (7, 'INV-1008', '2025-10-11T14:30:00Z', 11346, '0199cb86-4b47-7d2e-b468-'),
    (8, 'INV-1009', '2025-10-15T22:30:00Z', 14100, '0199e546-1748-73d9-bf3c-'),
    (9, 'INV-1010', '2025-11-01T05:30:00Z', 11548, '019a3cd2-3349-77ef-a6bc-'),
    (10, 'INV-1011', '2025-11-02T11:30:00Z', 4900, '019a3cd2-334a-7fa5-9b32-')
) AS _seed (place, number, issued_at, issued_total_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'open',
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    due_at = _seed.due_at::timestamptz + _copy.span_0,
    issued_total_minor = 12100
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-2025-0012', '2025-11-01T01:00:00Z', '2025-11-08T01:00:00Z', '019a3cd2-334b-7ce1-a31f-')
) AS _seed (place, number, issued_at, due_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'open',
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    issued_total_minor = _seed.issued_total_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-1013', '2025-11-11T16:30:00Z', 11346, '019a6b2b-6f4c-7da7-99ac-'),
    (1, 'INV-1014', '2025-11-16T01:30:00Z', 14864, '019a84eb-3b4d-7156-9c60-')
) AS _seed (place, number, issued_at, issued_total_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'open',
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    due_at = _seed.due_at::timestamptz + _copy.span_0,
    issued_total_minor = 12322
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-2025-0015', '2025-12-10T01:00:00Z', '2025-12-17T01:00:00Z', '019b05aa-374e-7b8b-a2d7-')
) AS _seed (place, number, issued_at, due_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'open',
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    issued_total_minor = 21300
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-1016', '2025-12-16T13:30:00Z', '019b1f6a-034f-7a3f-a5d0-')
) AS _seed (place, number, issued_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'published'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967c26-7fa0-7f60-ba77-'),
    (1, '0196e7fc-6502-7e01-8810-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-03-24T14:20:00Z', 4920000, '0195c886-4e80-7449-9c34-'),
    (1, '2025-06-19T14:20:00Z', 1920000, '0197888f-9281-7167-b4ce-')
) AS _seed (place, captured_at, captured_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = 5535,
    authorised_at = _seed.authorised_at::timestamptz + _copy.span_0,
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = 5535
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-01T01:02:00Z', '2025-06-01T01:02:00Z', '01972902-8342-703f-a99d-')
) AS _seed (place, authorised_at, captured_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    captured_at = _seed.captured_at::timestamptz + _copy.span_0,
    captured_minor = 405000
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-18T14:20:00Z', '01995d32-4683-79df-86fb-')
) AS _seed (place, captured_at, id)
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
    (0, 8500, '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z', 8500, '01999d4a-5b44-7f8d-a83c-'),
    (1, 4900, '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z', 4900, '01999d4a-5b45-7e32-9592-'),
    (2, 12100, '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z', 12100, '01999d4a-5b46-7244-8a8b-'),
    (3, 11346, '2025-10-10T01:02:00Z', '2025-10-10T01:02:00Z', 11346, '0199cba3-9747-7d7e-a4ac-'),
    (4, 14100, '2025-10-15T01:02:00Z', '2025-10-15T01:02:00Z', 14100, '0199e563-6348-75e5-b7c6-'),
    (5, 11548, '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z', 11548, '019a3cef-7f49-7fc3-a921-'),
    (6, 4900, '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z', 4900, '019a3cef-7f4a-7bd7-83fa-'),
    (7, 11346, '2025-11-10T01:02:00Z', '2025-11-10T01:02:00Z', 11346, '019a6b48-bb4c-7515-bf75-'),
    (8, 14864, '2025-11-15T01:02:00Z', '2025-11-15T01:02:00Z', 14864, '019a8508-874d-77f5-9511-')
) AS _seed (place, authorised_minor, authorised_at, captured_at, captured_minor, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'paid',
    paid_at = _seed.paid_at::timestamptz + _copy.span_0,
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    due_at = _seed.due_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-2025-0001', '2025-03-24T14:20:00Z', '2025-03-01T01:00:00Z', '2025-03-31T01:00:00Z', '01954f1c-2740-7a63-b8af-'),
    (1, 'INV-2025-0002', '2025-06-19T14:20:00Z', '2025-06-01T01:00:00Z', '2025-07-01T01:00:00Z', '019728e5-3741-78ef-9278-'),
    (2, 'INV-2025-0003', '2025-06-01T01:02:00Z', '2025-06-01T01:00:00Z', '2025-06-08T01:00:00Z', '019728e5-3742-71ad-ad29-'),
    (3, 'INV-2025-0004', '2025-09-18T14:20:00Z', '2025-09-01T01:00:00Z', '2025-10-01T01:00:00Z', '019902ae-4743-7305-a197-'),
    (4, 'INV-2025-0005', '2025-10-01T01:02:00Z', '2025-10-01T01:00:00Z', '2025-10-08T01:00:00Z', '01999d2d-0f44-7424-b6b1-'),
    (5, 'INV-2025-0006', '2025-10-01T01:02:00Z', '2025-10-01T01:00:00Z', '2025-10-08T01:00:00Z', '01999d2d-0f45-74f4-965b-'),
    (6, 'INV-2025-0007', '2025-10-01T01:02:00Z', '2025-10-01T01:00:00Z', '2025-10-08T01:00:00Z', '01999d2d-0f46-7c46-bd79-'),
    (7, 'INV-2025-0008', '2025-10-10T01:02:00Z', '2025-10-10T01:00:00Z', '2025-10-17T01:00:00Z', '0199cb86-4b47-7d2e-b468-'),
    (8, 'INV-2025-0009', '2025-10-15T01:02:00Z', '2025-10-15T01:00:00Z', '2025-10-22T01:00:00Z', '0199e546-1748-73d9-bf3c-'),
    (9, 'INV-2025-0010', '2025-11-01T01:02:00Z', '2025-11-01T01:00:00Z', '2025-11-08T01:00:00Z', '019a3cd2-3349-77ef-a6bc-'),
    (10, 'INV-2025-0011', '2025-11-01T01:02:00Z', '2025-11-01T01:00:00Z', '2025-11-08T01:00:00Z', '019a3cd2-334a-7fa5-9b32-')
) AS _seed (place, number, paid_at, issued_at, due_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    status = 'uncollectible'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a3cd2-334b-7ce1-a31f-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'paid',
    paid_at = _seed.paid_at::timestamptz + _copy.span_0,
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    due_at = _seed.due_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-2025-0013', '2025-11-10T01:02:00Z', '2025-11-10T01:00:00Z', '2025-11-17T01:00:00Z', '019a6b2b-6f4c-7da7-99ac-'),
    (1, 'INV-2025-0014', '2025-11-15T01:02:00Z', '2025-11-15T01:00:00Z', '2025-11-22T01:00:00Z', '019a84eb-3b4d-7156-9c60-')
) AS _seed (place, number, paid_at, issued_at, due_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE invoices
SET
    number = _seed.number || '-' || _copy.number_0,
    status = 'void',
    voided_at = _seed.voided_at::timestamptz + _copy.span_0,
    issued_at = _seed.issued_at::timestamptz + _copy.span_0,
    due_at = _seed.due_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'INV-2025-0016', '2025-12-16T10:15:00Z', '2025-12-15T01:00:00Z', '2025-12-22T01:00:00Z', '019b1f6a-034f-7a3f-a5d0-')
) AS _seed (place, number, voided_at, issued_at, due_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND invoices.id = (_seed.id || _copy.digits_0)::uuid
    AND invoices.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE refunds
SET
    status = 'succeeded',
    settled_at = _seed.settled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-14T09:30:00Z', '019a7df1-f400-71c7-bc1f-')
) AS _seed (place, settled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND refunds.id = (_seed.id || _copy.digits_0)::uuid
    AND refunds.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payments
SET
    status = 'partially_refunded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a3cef-7f4a-7bd7-83fa-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_0)::uuid
    AND payments.status IS NOT DISTINCT FROM 'captured'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE leave_requests
SET
    status = _seed.status,
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'approved', '2025-07-05T16:18:00Z', '0197d671-ed41-731f-9b5e-'),
    (1, 'approved', '2025-07-11T15:23:00Z', '0197f939-6e22-7701-9ce8-'),
    (2, 'refused', '2025-07-23T02:14:00Z', '01982d55-9443-73c8-8236-'),
    (3, 'refused', '2025-07-31T07:20:00Z', '01985ad8-9484-70f3-bcc6-'),
    (4, 'approved', '2025-08-07T06:21:00Z', '01987951-c9e5-73bb-815e-'),
    (5, 'approved', '2025-08-13T03:45:00Z', '01989929-a4e6-7175-8869-'),
    (6, 'refused', '2025-08-22T06:57:00Z', '0198cd22-1667-7153-a55a-')
) AS _seed (place, status, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND leave_requests.id = (_seed.id || _copy.digits_2)::uuid
    AND leave_requests.status IS NOT DISTINCT FROM 'asked'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE leave_requests
SET
    status = 'withdrawn'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198f61b-48c8-739b-9232-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND leave_requests.id = (_seed.id || _copy.digits_2)::uuid
    AND leave_requests.status IS NOT DISTINCT FROM 'asked'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE leave_requests
SET
    status = _seed.status,
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'approved', '2025-09-08T01:17:00Z', '01991e19-a069-7f71-a76a-'),
    (1, 'approved', '2025-09-13T07:58:00Z', '01993d5c-404a-7662-ab45-'),
    (2, 'refused', '2025-09-23T05:16:00Z', '019971c8-0d0b-7e61-a6ed-'),
    (3, 'refused', '2025-10-02T18:09:00Z', '0199a0bf-abec-7df0-84f9-'),
    (4, 'approved', '2025-10-08T08:14:00Z', '0199bdbc-054d-7615-9833-'),
    (5, 'approved', '2025-10-18T13:40:00Z', '0199f1f8-368e-7e0a-b8c4-'),
    (6, 'refused', '2025-10-24T11:21:00Z', '019a1585-786f-76ce-b7a2-'),
    (7, 'approved', '2025-11-03T11:53:00Z', '019a438e-2370-723c-8cf1-'),
    (8, 'approved', '2025-11-06T17:42:00Z', '019a599e-06d1-7e16-b9ba-'),
    (9, 'approved', '2025-11-17T20:13:00Z', '019a8bb9-7af2-76c2-afa4-'),
    (10, 'approved', '2025-11-26T10:02:00Z', '019abbc0-18d3-7cb0-bcfc-'),
    (11, 'approved', '2025-12-04T16:54:00Z', '019ae446-da54-7c24-8409-')
) AS _seed (place, status, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND leave_requests.id = (_seed.id || _copy.digits_2)::uuid
    AND leave_requests.status IS NOT DISTINCT FROM 'asked'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_assignments
SET
    status = 'confirmed',
    confirmed_at = _seed.confirmed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-14T02:37:00Z', '01994314-2dea-78a3-a13b-'),
    (1, '2025-09-21T07:58:00Z', '019966fc-fd4b-7436-a9cf-'),
    (2, '2025-10-16T10:24:00Z', '0199e3c0-138e-7033-bbfb-'),
    (3, '2025-11-16T06:54:00Z', '019a86ef-96d2-7618-8ded-'),
    (4, '2025-11-26T12:14:00Z', '019abb5d-3853-710d-950b-'),
    (5, '2025-12-05T22:32:00Z', '019ae8eb-3514-76c8-a276-')
) AS _seed (place, confirmed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_assignments.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_assignments.status IS NOT DISTINCT FROM 'proposed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_assignments
SET
    status = 'worked'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019ae8eb-3514-76c8-a276-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_assignments.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_assignments.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE shift_assignments
SET
    status = 'confirmed',
    confirmed_at = _seed.confirmed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-12-10T10:52:00Z', '019afdcd-e315-7991-a878-')
) AS _seed (place, confirmed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND shift_assignments.id = (_seed.id || _copy.digits_0)::uuid
    AND shift_assignments.status IS NOT DISTINCT FROM 'proposed'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = 'submitted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019720f0-2ae0-7dc9-9262-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 240
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-31T00:25:00Z', '019720f0-2ae0-7dc9-9262-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = 'submitted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01974082-7161-7974-b140-'),
    (1, '01977476-4f02-7f7d-aed3-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 75
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-16T09:40:00Z', '01977476-4f02-7f7d-aed3-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '01977476-4f02-7f7d-aed3-', 'approved'),
    (1, 'submitted', '0197b170-f723-7b7a-b551-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 90
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-28T19:51:00Z', '0197b170-f723-7b7a-b551-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = 'submitted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197ca59-9d04-754c-8cbc-'),
    (1, '019808d0-36c5-7b72-b792-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 105
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-15T09:02:00Z', '019808d0-36c5-7b72-b792-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '019808d0-36c5-7b72-b792-', 'approved'),
    (1, 'submitted', '01983206-c046-7ae3-846f-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 30
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-22T18:06:00Z', '01983206-c046-7ae3-846f-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '01983206-c046-7ae3-846f-', 'approved'),
    (1, 'submitted', '01986b82-05a7-7b20-81cc-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 45
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-03T05:59:00Z', '01986b82-05a7-7b20-81cc-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '01986b82-05a7-7b20-81cc-', 'approved'),
    (1, 'submitted', '01988e6c-50c8-7101-9bfc-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 135
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-11T07:42:00Z', '01988e6c-50c8-7101-9bfc-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '01988e6c-50c8-7101-9bfc-', 'approved'),
    (1, 'submitted', '0198bc89-2009-7bb3-bbcb-', 'open'),
    (2, 'submitted', '0198e6c8-3fea-712c-99eb-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 120
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-27T20:29:00Z', '0198e6c8-3fea-712c-99eb-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '0198e6c8-3fea-712c-99eb-', 'approved'),
    (1, 'submitted', '0199470f-294c-7b9d-af02-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-15T00:10:00Z', '0199470f-294c-7b9d-af02-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = 'submitted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01997641-602d-72e3-b02b-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-25T01:07:00Z', '01997641-602d-72e3-b02b-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = 'submitted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199aec0-e06e-7c19-ae36-'),
    (1, '0199d3c4-95af-72cd-b10f-'),
    (2, '019a06f9-1af0-79db-bcd3-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-23T03:33:00Z', '019a06f9-1af0-79db-bcd3-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'paid', '019a06f9-1af0-79db-bcd3-', 'approved'),
    (1, 'submitted', '019a348a-c131-7ae3-98cc-', 'open'),
    (2, 'submitted', '019a68bf-9f72-7ee6-89e9-', 'open')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE timesheets
SET
    approved_at = _seed.approved_at::timestamptz + _copy.span_2,
    status = 'approved',
    approved_minutes = 0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-11T10:13:00Z', '019a68bf-9f72-7ee6-89e9-')
) AS _seed (place, approved_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND timesheets.id = (_seed.id || _copy.digits_2)::uuid
    AND timesheets.status IS NOT DISTINCT FROM 'submitted'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'published',
    published_at = _seed.published_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-12T05:05:00Z', '01975f85-e564-788c-a877-')
) AS _seed (place, published_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'closed',
    closed_at = _seed.closed_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-13T15:05:00Z', '01975f85-e564-788c-a877-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'published'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'discarded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019791c9-a205-71d9-9d44-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'published',
    published_at = _seed.published_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-01T21:05:00Z', '0197c0f0-dc66-7366-b00e-')
) AS _seed (place, published_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'discarded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197fdeb-8487-7561-ab6b-'),
    (1, '01985b21-d289-74cb-babb-'),
    (2, '01989a7e-386a-734f-abaa-'),
    (3, '0198d21c-806b-71a4-8cda-'),
    (4, '01999b30-06cf-7663-a7d3-'),
    (5, '019a7366-fa93-7cd8-b9dc-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rosters
SET
    status = 'published',
    published_at = _seed.published_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-24T13:54:00Z', '019aacb3-8ed4-7053-ad23-')
) AS _seed (place, published_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rosters.id = (_seed.id || _copy.digits_0)::uuid
    AND rosters.status IS NOT DISTINCT FROM 'draft'
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
