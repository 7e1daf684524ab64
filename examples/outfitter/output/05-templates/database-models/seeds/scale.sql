-- The rows of development.sql many times over, by psql with the variable `scale`: about how many rows to make. Each row is
-- copied with a key of its own. Copies of what others refer to are fewer, and some of them get most of those others. A copy
-- is the same each time, and one that is there already stays as it is.
SET synchronous_commit = off;

SELECT
    least(greatest(1, round(:scale / 7130.0)), 500)::bigint AS copies,
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

CALL pg_temp.run(0, 200, $rows$
INSERT INTO users (id, email, username, status, locale, time_zone, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    replace(_seed.email, '@', '-' || _copy.number_0 || '@'),
    _seed.username || '-' || _copy.number_0,
    _seed.status,
    _seed.locale,
    _seed.time_zone,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', 'amara.okafor@example.com', 'amara', 'active', 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', 'jonas.lindqvist@example.com', 'jonas-l', 'active', 'sv', 'Europe/Stockholm', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019561ee-92e2-7956-b49e-', 'mei.tanaka@example.com', NULL, 'invited', 'ja', 'Asia/Tokyo', '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    (3, '019604e4-6883-77b4-8f59-', 'carmen.ruiz@example.com', NULL, 'active', 'es', 'Europe/Madrid', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (4, '0196a1c6-c304-7f68-a2e5-', 'david.cohen@example.com', NULL, 'active', 'fr', 'Europe/Paris', '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    (5, '01973b3a-3585-7fa6-807c-', 'aisha.bello@example.com', NULL, 'active', 'de', 'Europe/Berlin', '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    (6, '0197d629-99a6-768d-8eef-', 'greta.holm@example.com', 'greta', 'active', 'sv', 'Europe/Stockholm', '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    (7, '01986fe7-3487-7799-85ee-', 'tomasz.nowak@example.com', 'tomasz', 'active', 'sv', 'Europe/Stockholm', '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    (8, '0199106e-7b28-76a9-9968-', 'leila.haddad@example.com', 'leila', 'active', 'en-GB', 'Europe/London', '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    (9, '0199a9f6-fc49-7c11-934d-', 'pedro.alves@example.com', 'pedro', 'active', 'sv', 'Europe/Stockholm', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
) AS _seed (place, id, email, username, status, locale, time_zone, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn users: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 250, $rows$
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
    (2, '019604e4-6883-77b4-8f59-', NULL, 'Carmen', 'Ruiz', '+34910050123', NULL, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (3, '01973b3a-3585-7fa6-807c-', NULL, 'Aisha', 'Bello', NULL, NULL, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    (4, '0197d629-99a6-768d-8eef-', 'Greta', 'Greta', 'Holm', NULL, NULL, '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    (5, '01986fe7-3487-7799-85ee-', 'Tomasz', 'Tomasz', 'Nowak', NULL, NULL, '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    (6, '0199106e-7b28-76a9-9968-', 'Leila', 'Leila', 'Haddad', NULL, NULL, '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    (7, '0199a9f6-fc49-7c11-934d-', 'Pedro', 'Pedro', 'Alves', NULL, NULL, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
) AS _seed (place, user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
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
    (3, '019595dc-07e3-76f2-98c7-', '019604e4-6883-77b4-8f59-', 'oidc', 'carmen.ruiz', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    (4, '0195e802-9c04-7294-91f1-', '0196a1c6-c304-7f68-a2e5-', 'totp', 'david.cohen', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    (5, '01962ee5-46e5-7b12-a099-', '01973b3a-3585-7fa6-807c-', 'password', 'aisha.bello', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    (6, '01966d0e-f926-7632-a2f5-', '0197d629-99a6-768d-8eef-', 'totp', 'greta.holm', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    (7, '0196aeb2-8fe7-74b3-9147-', '01986fe7-3487-7799-85ee-', 'totp', 'tomasz.nowak', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    (8, '0196f950-1fe8-7d61-82ff-', '0199106e-7b28-76a9-9968-', 'saml', 'leila.haddad', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    (9, '019750ac-a069-70e3-87d3-', '0199a9f6-fc49-7c11-934d-', 'saml', 'pedro.alves', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    (10, '0197930e-a52a-7011-8b91-', '01943210-0be0-7160-a165-', 'totp', 'amara.okafor 11', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    (11, '0197e0ed-566b-7432-b49e-', '0194bbdd-2561-7d3e-b719-', 'saml', 'jonas.lindqvist', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    (12, '019823e0-eccc-745f-819c-', '019561ee-92e2-7956-b49e-', 'saml', 'mei.tanaka 13', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    (13, '01986a64-60ad-7b93-8b3c-', '019604e4-6883-77b4-8f59-', 'totp', 'carmen.ruiz', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    (14, '0198b429-e02e-7233-b250-', '0196a1c6-c304-7f68-a2e5-', 'saml', 'david.cohen', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    (15, '0198f615-ca8f-7b25-b7b8-', '01973b3a-3585-7fa6-807c-', 'saml', 'aisha.bello', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    (16, '01994820-e770-77a8-903b-', '0197d629-99a6-768d-8eef-', 'password', 'greta.holm', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    (17, '019986cc-9af1-71e4-a2b0-', '01986fe7-3487-7799-85ee-', 'passkey', 'tomasz.nowak', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    (18, '0199d288-ba52-773b-ad8d-', '0199106e-7b28-76a9-9968-', 'password', 'leila.haddad', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    (19, '019a20b4-5313-7916-8c45-', '0199a9f6-fc49-7c11-934d-', 'saml', 'pedro.alves 20', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    (20, '019a5a11-6214-7260-9974-', '01943210-0be0-7160-a165-', 'totp', 'amara.okafor 21', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    (21, '019aab02-8375-7c9c-8bca-', '0194bbdd-2561-7d3e-b719-', 'password', 'jonas.lindqvist', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    (22, '019aef39-4836-777a-ba63-', '019561ee-92e2-7956-b49e-', 'saml', 'mei.tanaka 23', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    (23, '019b3257-e637-753e-8895-', '019604e4-6883-77b4-8f59-', 'totp', 'carmen.ruiz 24', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
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
    (20, '019a67d3-6ab4-761d-841f-', '0196a1c6-c304-7f68-a2e5-', 20, '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    (21, '019aa56e-4a75-7e98-a9db-', '01973b3a-3585-7fa6-807c-', 21, '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    (22, '019af4fe-f176-76c1-9297-', '01986fe7-3487-7799-85ee-', 22, '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
    (23, '019b41fe-3f37-76bc-940a-', '01943210-0be0-7160-a165-', 23, '2025-12-21T17:39:00Z', '2026-01-24T17:39:00Z', '192.0.2.145', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-12-21T17:39:00Z', '2025-12-21T17:39:00Z')
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

CALL pg_temp.run(0, 222, $rows$
INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.role_id::uuid,
    (_seed.granted_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-7160-a165-', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d3e-b719-', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '019604e4-6883-77b4-8f59-', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (3, '0196a1c6-c304-7f68-a2e5-', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    (4, '01973b3a-3585-7fa6-807c-', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    (5, '0199a9f6-fc49-7c11-934d-', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    (6, '0197d629-99a6-768d-8eef-', (SELECT id FROM roles WHERE code = 'catalogue_manager'), '0199a9f6-fc49-7c11-934d-', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    (7, '01986fe7-3487-7799-85ee-', (SELECT id FROM roles WHERE code = 'warehouse'), '0199a9f6-fc49-7c11-934d-', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    (8, '0199106e-7b28-76a9-9968-', (SELECT id FROM roles WHERE code = 'support'), '0199a9f6-fc49-7c11-934d-', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
) AS _seed (place, user_id, role_id, granted_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id, role_id) DO NOTHING
$rows$) \gset
\warn user_roles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 333, $rows$
INSERT INTO ledger_accounts (id, code, kind, currency_code, customer_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.code || '-' || _copy.number_1,
    _seed.kind,
    'EUR',
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.customer_id || _copy.digits_0)::uuid END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01941f29-7c00-742c-a6d3-', 'shop:cash:EUR', 'asset', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (1, '01941f29-7c01-7834-b0be-', 'shop:sales:EUR', 'income', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (2, '01941f29-7c02-7017-a35d-', 'shop:goodwill:EUR', 'expense', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (3, '01941f29-7c03-7da7-9dba-', 'gift-card:7KQ2:EUR', 'liability', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (4, '01941f29-7c04-7d7c-bb8f-', 'gift-card:M4XP:EUR', 'liability', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (5, '01943210-0be5-7711-822a-', 'credit:amara:EUR', 'liability', '01943210-0be0-7160-a165-', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z')
) AS _seed (place, id, code, kind, customer_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn ledger_accounts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO contents (
    id, content_type, slug, title, summary, body, visibility, locale, published_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.content_type,
    _seed.slug || '-' || _copy.number_0,
    _seed.title,
    _seed.summary,
    _seed.body,
    _seed.visibility,
    _seed.locale,
    _seed.published_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194455b-5100-7271-9000-', 'page', 'returns', 'Sending things back', NULL, 'Within 30 days, in the box that they came in.', 'public', 'en', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    (1, '01944576-c841-7874-b76a-', 'page', 'returns', 'Skicka tillbaka', NULL, 'Inom 30 dagar, i lådan som varan kom i.', 'public', 'sv', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z'),
    (2, '019512eb-d402-7a3d-bc4b-', 'article', 'first-tent', 'How to choose a first tent', 'Weight, room, weather, in this order.', NULL, 'public', 'en', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z'),
    (3, '019666ff-2783-76c5-8b90-', 'article', 'winter-camping', 'A night in the snow', NULL, NULL, 'private', 'en', NULL, '2025-04-24T08:52:00Z', '2025-04-24T08:52:00Z')
) AS _seed (place, id, content_type, slug, title, summary, body, visibility, locale, published_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn contents: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 1000, $rows$
INSERT INTO tags (id, slug, name, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || _copy.number_0,
    _seed.name,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019422f0-4800-707a-823d-', 'advice', 'Advice', '2025-01-01T17:36:00Z', '2025-01-01T17:36:00Z'),
    (1, '0194c1ce-c0a1-72a4-a05f-', 'tents', 'Tents', '2025-02-01T13:59:00Z', '2025-02-01T13:59:00Z')
) AS _seed (place, id, slug, name, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn tags: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 666, $rows$
INSERT INTO content_tags (content_id, tag_id, created_at)
SELECT
    (_seed.content_id || _copy.digits_0)::uuid,
    (_seed.tag_id || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019512eb-d402-7a3d-bc4b-', '019422f0-4800-707a-823d-', '2025-02-17T08:00:00Z'),
    (1, '019512eb-d402-7a3d-bc4b-', '0194c1ce-c0a1-72a4-a05f-', '2025-02-17T08:00:00Z'),
    (2, '019666ff-2783-76c5-8b90-', '019422f0-4800-707a-823d-', '2025-04-24T08:52:00Z')
) AS _seed (place, content_id, tag_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (content_id, tag_id) DO NOTHING
$rows$) \gset
\warn content_tags: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
INSERT INTO content_relationships (source_content_id, target_content_id, relation, created_at, updated_at)
SELECT
    (_seed.source_content_id || _copy.digits_0)::uuid,
    (_seed.target_content_id || _copy.digits_0)::uuid,
    'translation_of',
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944576-c841-7874-b76a-', '0194455b-5100-7271-9000-', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z')
) AS _seed (place, source_content_id, target_content_id, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (source_content_id, relation, target_content_id) DO NOTHING
$rows$) \gset
\warn content_relationships: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 250, $rows$
INSERT INTO categories (id, parent_id, slug, name, "position", is_visible, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.parent_id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.name,
    _seed."position",
    _seed.is_visible,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194303e-0b00-72d6-88c2-', NULL, 'camping', 'Camping', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (1, '0194303e-0b01-7211-bee5-', '0194303e-0b00-72d6-88c2-', 'tents', 'Tents', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (2, '0194303e-0b02-7893-b2a7-', '0194303e-0b00-72d6-88c2-', 'sleeping-bags', 'Sleeping bags', 2, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (3, '0194303e-0b03-77e6-85c1-', '0194303e-0b00-72d6-88c2-', 'stoves', 'Stoves and gas', 3, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (4, '01969bd8-d144-7097-8eaf-', NULL, 'clothing', 'Clothing', 2, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    (5, '01969bd8-d145-76cd-9923-', '01969bd8-d144-7097-8eaf-', 'jackets', 'Jackets', 1, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    (6, '01969bd8-d146-7de0-9ff3-', '01969bd8-d144-7097-8eaf-', 'boots', 'Boots', 2, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    (7, '0198794e-2067-7ac2-a2f7-', NULL, 'winter', 'Ready for winter', 3, false, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z')
) AS _seed (place, id, parent_id, slug, name, "position", is_visible, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn categories: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 222, $rows$
INSERT INTO products (
    id, slug, title, subtitle, description, brand, primary_category_id, tags, attributes, media, min_price_minor,
    price_currency, in_stock, sales_count, published_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.slug || '-' || _copy.number_1,
    _seed.title,
    _seed.subtitle,
    _seed.description,
    _seed.brand,
    (_seed.primary_category_id || _copy.digits_0)::uuid,
    _seed.tags::text[],
    _seed.attributes::jsonb,
    _seed.media::jsonb,
    _seed.min_price_minor,
    _seed.price_currency,
    _seed.in_stock,
    _seed.sales_count,
    _seed.published_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a4a-be80-7b79-8c4a-', 'ridge-tent-2', 'Ridge tent for two', '1.9 kg with pegs', 'Stands by itself, and dries in an hour.', 'Fjellheim', '0194303e-0b01-7211-bee5-', '{"tent","light"}', '{"persons": 2, "seasons": 3, "colours": ["green", "sand"]}', '["https://example.com/media/ridge-tent-2.jpg"]', 34900, 'EUR', true, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (1, '01944a4f-5261-77ac-a351-', 'ridge-tent-4', 'Ridge tent for four', 'Room for a family', NULL, 'Fjellheim', '0194303e-0b01-7211-bee5-', '{"tent","family"}', '{"persons": 4, "seasons": 3, "colours": ["green"]}', '[]', 54900, 'EUR', true, 1, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    (2, '01944f71-1a82-70b2-8a90-', 'dune-sleeping-bag', 'Dune sleeping bag', 'Down, comfortable to -2 °C', NULL, 'Varg', '0194303e-0b02-7893-b2a7-', '{"down","light"}', '{"comfort_celsius": -2, "fill": "down"}', '[]', 19900, 'EUR', true, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (3, '019459bd-d283-7251-81e7-', 'ember-stove', 'Ember stove', 'Boils a litre in three minutes', NULL, 'Varg', '0194303e-0b03-77e6-85c1-', '{"stove","light"}', '{"fuel": "gas"}', '[]', 5900, 'EUR', true, 1, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    (4, '019459c2-6664-76af-a546-', 'gas-cartridge', 'Gas cartridge', '230 g, for every stove with a screw thread', NULL, NULL, '0194303e-0b03-77e6-85c1-', '{}', '{"fuel": "gas"}', '[]', 590, 'EUR', true, 8, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (5, '01946930-e685-7efe-8d42-', 'drift-jacket', 'Drift jacket', 'Keeps the rain out, lets you breathe', NULL, 'Fjellheim', '01969bd8-d145-76cd-9923-', '{"rain"}', '{"waterproof_mm": 20000, "sizes": ["S", "M", "L"]}', '[]', 15900, 'EUR', true, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (6, '019482f0-b286-751b-80fe-', 'trail-boot', 'Trail boot', NULL, NULL, 'Skog', '01969bd8-d146-7de0-9ff3-', '{"leather"}', '{"sizes": [41, 42, 43], "material": "leather"}', '[]', 12900, 'EUR', true, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (7, '0194303e-0b07-7c57-bca7-', 'oil-lantern', 'Oil lantern', NULL, NULL, NULL, '0194303e-0b00-72d6-88c2-', '{"light"}', '{}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (8, '0194303e-0b08-78d1-9d22-', 'canvas-tarp', 'Canvas tarp', NULL, NULL, 'Skog', '0194303e-0b01-7211-bee5-', '{}', '{"metres": [3, 4]}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
) AS _seed (place, id, slug, title, subtitle, description, brand, primary_category_id, tags, attributes, media, min_price_minor, price_currency, in_stock, sales_count, published_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn products: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 1000, $rows$
INSERT INTO product_categories (product_id, category_id, "position", created_at, updated_at)
SELECT
    (_seed.product_id || _copy.digits_1)::uuid,
    (_seed.category_id || _copy.digits_0)::uuid,
    _seed."position",
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944f71-1a82-70b2-8a90-', '0198794e-2067-7ac2-a2f7-', 1, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z'),
    (1, '01946930-e685-7efe-8d42-', '0198794e-2067-7ac2-a2f7-', 2, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z')
) AS _seed (place, product_id, category_id, "position", created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (product_id, category_id) DO NOTHING
$rows$) \gset
\warn product_categories: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 153, $rows$
INSERT INTO product_variants (
    id, product_id, sku, barcode, title, option_values, weight_grams, "position", created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.product_id || _copy.digits_1)::uuid,
    _seed.sku || '-' || _copy.number_1,
    _seed.barcode || ' ' || _copy.number_1,
    _seed.title,
    _seed.option_values::jsonb,
    _seed.weight_grams,
    _seed."position",
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a4a-be80-751b-9948-', '01944a4a-be80-7b79-8c4a-', 'RIDGE-2-GRN', '7312340000017', 'Green', '{"colour": "green"}', 1900, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (1, '01944a4a-be81-7d5f-99f2-', '01944a4a-be80-7b79-8c4a-', 'RIDGE-2-SND', '7312340000024', 'Sand', '{"colour": "sand"}', 1900, 2, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (2, '01944a4f-5262-7e66-8c67-', '01944a4f-5261-77ac-a351-', 'RIDGE-4-GRN', '7312340000031', 'Green', '{"colour": "green"}', 3400, 0, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    (3, '01944f71-1a83-7590-b729-', '01944f71-1a82-70b2-8a90-', 'DUNE-REG', NULL, 'Regular', '{"length": "regular"}', 980, 1, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (4, '01944f71-1a84-7a38-bb6f-', '01944f71-1a82-70b2-8a90-', 'DUNE-LNG', NULL, 'Long', '{"length": "long"}', 1060, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (5, '019459bd-d285-77d7-9fc2-', '019459bd-d283-7251-81e7-', 'EMBER', NULL, 'Ember stove', '{}', 95, 0, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    (6, '019459c2-6666-772f-b792-', '019459c2-6664-76af-a546-', 'GAS-230', '7312340000055', '230 g', '{}', 380, 0, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (7, '01946930-e687-78c9-ae1d-', '01946930-e685-7efe-8d42-', 'DRIFT-S', NULL, 'S', '{"size": "S"}', 410, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (8, '01946930-e688-7008-b7a3-', '01946930-e685-7efe-8d42-', 'DRIFT-M', NULL, 'M', '{"size": "M"}', 430, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (9, '01946930-e689-7696-a127-', '01946930-e685-7efe-8d42-', 'DRIFT-L', NULL, 'L', '{"size": "L"}', 450, 3, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (10, '019482f0-b28a-78ad-b92e-', '019482f0-b286-751b-80fe-', 'BOOT-42', NULL, '42', '{"size": 42}', 1240, 1, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (11, '019482f0-b28b-7e6d-bef1-', '019482f0-b286-751b-80fe-', 'BOOT-43', NULL, '43', '{"size": 43}', 1270, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (12, '0194303e-0b0c-772f-a3d5-', '0194303e-0b07-7c57-bca7-', 'LANTERN', NULL, 'Oil lantern', '{}', 700, 0, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
) AS _seed (place, id, product_id, sku, barcode, title, option_values, weight_grams, "position", created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn product_variants: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 125, $rows$
INSERT INTO prices (
    id, product_variant_id, currency_code, min_quantity, amount_minor, compare_at_minor, valid, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.currency_code,
    _seed.min_quantity,
    _seed.amount_minor,
    _seed.compare_at_minor,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_1, upper(_seed.valid::tstzrange) + _copy.span_1) END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a4a-be80-7f01-897b-', '01944a4a-be80-751b-9948-', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,2025-06-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (1, '01944a4a-be81-75b8-a76b-', '01944a4a-be80-751b-9948-', 'EUR', 1, 29900, 34900, '[2025-06-01T00:00:00Z,2025-07-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (2, '01944a4a-be82-71ca-940c-', '01944a4a-be80-751b-9948-', 'EUR', 1, 34900, NULL, '[2025-07-01T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (3, '01944a4a-be83-7c61-bc4e-', '01944a4a-be80-751b-9948-', 'GBP', 1, 29900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (4, '01944a4a-be84-7f7c-bf6d-', '01944a4a-be81-7d5f-99f2-', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (5, '01944a4f-5265-7c86-9887-', '01944a4f-5262-7e66-8c67-', 'EUR', 1, 54900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    (6, '01944f71-1a86-7346-a1b6-', '01944f71-1a83-7590-b729-', 'EUR', 1, 19900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (7, '01944f71-1a87-79bc-ac40-', '01944f71-1a84-7a38-bb6f-', 'EUR', 1, 20900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (8, '019459bd-d288-75b4-8517-', '019459bd-d285-77d7-9fc2-', 'EUR', 1, 5900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    (9, '019459c2-6669-7d13-888d-', '019459c2-6666-772f-b792-', 'EUR', 1, 690, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (10, '019459c2-666a-7b48-b590-', '019459c2-6666-772f-b792-', 'EUR', 6, 590, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (11, '01946930-e68b-7d84-897e-', '01946930-e687-78c9-ae1d-', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (12, '01946930-e68c-7f37-a9bf-', '01946930-e688-7008-b7a3-', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (13, '01946930-e68d-7265-9db3-', '01946930-e689-7696-a127-', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (14, '019482f0-b28e-7f3f-9e56-', '019482f0-b28a-78ad-b92e-', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (15, '019482f0-b28f-7f18-a0eb-', '019482f0-b28b-7e6d-bef1-', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z')
) AS _seed (place, id, product_variant_id, currency_code, min_quantity, amount_minor, compare_at_minor, valid, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn prices: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 1000, $rows$
INSERT INTO warehouses (id, code, name, country_code, address, priority, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.code || _copy.number_0,
    _seed.name,
    _seed.country_code,
    _seed.address::jsonb,
    _seed.priority,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01941f29-7c00-701b-a3a7-', 'stockholm', 'Stockholm', 'SE', '{"line1": "Hamnvägen 4", "city": "Stockholm", "postal_code": "115 41"}', 10, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    (1, '01941f29-7c01-7d6a-bb87-', 'leeds', 'Leeds', 'GB', '{"line1": "12 Canal Road", "city": "Leeds", "postal_code": "LS12 2TU"}', 20, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
) AS _seed (place, id, code, name, country_code, address, priority, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn warehouses: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 133, $rows$
INSERT INTO inventory_levels (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
)
SELECT
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.incoming,
    _seed.backorder_limit,
    _seed.reorder_point,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (1, '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    (2, '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 0, 0, 3, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    (3, '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (4, '01944f71-1a84-7a38-bb6f-', '01941f29-7c01-7d6a-bb87-', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    (5, '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', 0, 0, 10, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    (6, '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 0, 0, 48, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (7, '019459c2-6666-772f-b792-', '01941f29-7c01-7d6a-bb87-', 0, 0, 24, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    (8, '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (9, '01946930-e688-7008-b7a3-', '01941f29-7c00-701b-a3a7-', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (10, '01946930-e689-7696-a127-', '01941f29-7c01-7d6a-bb87-', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    (11, '019482f0-b28a-78ad-b92e-', '01941f29-7c00-701b-a3a7-', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (12, '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    (13, '0194303e-0b0c-772f-a3d5-', '01941f29-7c01-7d6a-bb87-', 0, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    (14, '01944a4f-5262-7e66-8c67-', '01941f29-7c01-7d6a-bb87-', 6, 4, NULL, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z')
) AS _seed (place, product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (product_variant_id, warehouse_id) DO NOTHING
$rows$) \gset
\warn inventory_levels: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 400, $rows$
INSERT INTO addresses (
    id, user_id, label, recipient, company, line1, city, postal_code, country_code, phone_e164, is_default_shipping,
    is_default_billing, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.label,
    _seed.recipient,
    _seed.company,
    _seed.line1,
    _seed.city,
    _seed.postal_code,
    _seed.country_code,
    _seed.phone_e164,
    _seed.is_default_shipping,
    _seed.is_default_billing,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-78e6-986c-', '01943210-0be0-7160-a165-', 'Home', 'Amara Okafor', NULL, '14 Quay Street', 'London', 'E1 8AA', 'GB', '+442079460123', true, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '01943210-0be1-7c94-8508-', '01943210-0be0-7160-a165-', 'Office', 'Amara Okafor', 'Harbour Analytics', '3 Dock Lane', 'London', 'E14 9TP', 'GB', NULL, false, false, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (2, '0194bbdd-2562-775d-b83a-', '0194bbdd-2561-7d3e-b719-', NULL, 'Jonas Lindqvist', NULL, 'Storgatan 9', 'Stockholm', '114 51', 'SE', NULL, true, true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (3, '019604e4-6883-7e43-9416-', '019604e4-6883-77b4-8f59-', NULL, 'Carmen Ruiz', NULL, 'Calle Mayor 31', 'Bilbao', '48001', 'ES', NULL, true, false, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    (4, '01973b3a-3584-7557-8e92-', '01973b3a-3585-7fa6-807c-', NULL, 'Aisha Bello', NULL, 'Lindenstraße 22', 'Hamburg', '20099', 'DE', NULL, true, false, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z')
) AS _seed (place, id, user_id, label, recipient, company, line1, city, postal_code, country_code, phone_e164, is_default_shipping, is_default_billing, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn addresses: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO payment_methods (
    id, user_id, provider, provider_token, method_type, brand, last4, exp_month, exp_year, is_default, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    'stripe',
    _seed.provider_token || '-' || _copy.number_0,
    'card',
    _seed.brand,
    _seed.last4,
    _seed.exp_month,
    _seed.exp_year,
    _seed.is_default,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01943210-0be0-76e7-ba3c-', '01943210-0be0-7160-a165-', 'pm_amara', 'visa', '4242', 4, 2028, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    (1, '0194bbdd-2561-7d4b-a138-', '0194bbdd-2561-7d3e-b719-', 'pm_jonas_old', 'mastercard', '1881', 1, 2025, false, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (2, '0194bbdd-2562-764c-8875-', '0194bbdd-2561-7d3e-b719-', 'pm_jonas', 'mastercard', '4444', 1, 2029, true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (3, '019604e4-6883-76a7-943a-', '019604e4-6883-77b4-8f59-', 'pm_carmen', 'visa', '1117', 9, 2027, true, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
) AS _seed (place, id, user_id, provider_token, brand, last4, exp_month, exp_year, is_default, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payment_methods: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 500, $rows$
INSERT INTO discounts (
    id, code, name, kind, rate, amount_minor, currency_code, usage_limit, min_subtotal_minor, rules, starts_at,
    ends_at, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.code || '-' || _copy.number_0,
    _seed.name,
    _seed.kind,
    _seed.rate,
    _seed.amount_minor,
    _seed.currency_code,
    _seed.usage_limit,
    _seed.min_subtotal_minor,
    _seed.rules::jsonb,
    _seed.starts_at::timestamptz + _copy.span_0,
    _seed.ends_at::timestamptz + _copy.span_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194485c-5c00-7e11-a71b-', 'WELCOME10', '10 % for the first order', 'percentage', 1000, NULL, NULL, NULL, NULL, '{"first_order": true}', '2025-01-09T00:00:00Z', NULL, '2025-01-09T00:00:00Z', '2025-01-09T00:00:00Z'),
    (1, '0197c348-8801-72d0-8c6e-', 'SUMMER20', '20 euros off in July', 'fixed', NULL, 2000, 'EUR', 500, 10000, '{}', '2025-07-01T00:00:00Z', '2025-08-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-07-01T00:00:00Z'),
    (2, '01990292-d002-70ad-b39f-', 'FREESHIP', 'We pay the parcel', 'free_shipping', NULL, NULL, NULL, 100, NULL, '{}', '2025-09-01T00:00:00Z', NULL, '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z'),
    (3, '019ad735-8403-7218-8c0b-', 'WINTER15', '15 % on winter gear', 'percentage', 1500, NULL, NULL, NULL, NULL, '{"category": "winter"}', '2025-12-01T00:00:00Z', NULL, '2025-12-01T00:00:00Z', '2025-12-01T00:00:00Z')
) AS _seed (place, id, code, name, kind, rate, amount_minor, currency_code, usage_limit, min_subtotal_minor, rules, starts_at, ends_at, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn discounts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 500, $rows$
INSERT INTO carts (id, user_id, token_hash, email, currency, shipping_method, expires_at, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    CASE WHEN _copy.number_1 % 5 = 1 THEN (_seed.user_id || _copy.digits_0)::uuid END,
    decode(lpad((0 + (_copy.number_1 - 1) * 4 + _seed.token_hash)::text, 4, '0'), 'hex'),
    _seed.email,
    'EUR',
    _seed.shipping_method,
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198e56f-1880-7f68-8c4a-', '01943210-0be0-7160-a165-', 0, NULL, 'standard', '2025-09-09T08:12:00Z', '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    (1, '0195d821-ab01-718b-a9ba-', NULL, 1, 'lena.fischer@example.com', NULL, '2025-10-17T17:00:00Z', '2025-03-27T15:04:00Z', '2025-03-27T15:04:00Z'),
    (2, '0194bbdd-2562-7f2f-9bde-', '0194bbdd-2561-7d3e-b719-', 2, NULL, 'standard', '2025-12-04T19:00:00Z', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (3, '019604e4-6883-7e20-b104-', '019604e4-6883-77b4-8f59-', 3, NULL, NULL, '2025-12-06T10:00:00Z', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
) AS _seed (place, id, user_id, token_hash, email, shipping_method, expires_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn carts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 400, $rows$
INSERT INTO cart_items (id, cart_id, product_variant_id, quantity, unit_price_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.cart_id || _copy.digits_1)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.quantity,
    _seed.unit_price_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198e56f-1880-778a-82ce-', '0198e56f-1880-7f68-8c4a-', '019459c2-6666-772f-b792-', 6, 590, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    (1, '0195d821-ab01-762d-a06a-', '0195d821-ab01-718b-a9ba-', '01946930-e689-7696-a127-', 2, 15900, '2025-03-27T15:04:00Z', '2025-03-27T15:04:00Z'),
    (2, '0194bbdd-2562-7894-8ef7-', '0194bbdd-2562-7f2f-9bde-', '01944a4a-be81-7d5f-99f2-', 1, 34900, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (3, '0194bbdd-2563-73dd-b5eb-', '0194bbdd-2562-7f2f-9bde-', '019459c2-6666-772f-b792-', 2, 690, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (4, '019604e4-6884-7f58-b94d-', '019604e4-6883-7e20-b104-', '019482f0-b28b-7e6d-bef1-', 1, 12900, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
) AS _seed (place, id, cart_id, product_variant_id, quantity, unit_price_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn cart_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO benches (id, code, warehouse_id, has_extraction, is_open, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.code || '-' || _copy.number_1,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.has_extraction,
    _seed.is_open,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019557a5-8460-7f95-b3ba-', 'STO-1', '01941f29-7c00-701b-a3a7-', true, true, '2025-03-02T16:17:00Z', '2025-03-02T16:17:00Z'),
    (1, '01959edb-7f61-7079-9a75-', 'STO-2', '01941f29-7c00-701b-a3a7-', false, true, '2025-03-16T12:09:00Z', '2025-03-16T12:09:00Z'),
    (2, '0195d35d-4522-7daf-801e-', 'LDS-1', '01941f29-7c01-7d6a-bb87-', false, false, '2025-03-26T16:51:00Z', '2025-03-26T16:51:00Z'),
    (3, '0196252a-2083-7b8d-81c5-', 'BEN-1004', '01941f29-7c00-701b-a3a7-', false, true, '2025-04-11T14:04:00Z', '2025-04-11T14:04:00Z'),
    (4, '01965d76-5bc4-7688-803e-', 'BEN-1005', '01941f29-7c00-701b-a3a7-', false, true, '2025-04-22T12:26:00Z', '2025-04-22T12:26:00Z'),
    (5, '01969640-eec5-7dfd-990c-', 'BEN-1006', '01941f29-7c00-701b-a3a7-', false, true, '2025-05-03T13:06:00Z', '2025-05-03T13:06:00Z'),
    (6, '0196d8d3-7966-7fc5-8107-', 'BEN-1007', '01941f29-7c00-701b-a3a7-', false, false, '2025-05-16T11:21:00Z', '2025-05-16T11:21:00Z'),
    (7, '01972c31-5507-7618-9f5a-', 'BEN-1008', '01941f29-7c00-701b-a3a7-', false, true, '2025-06-01T15:52:00Z', '2025-06-01T15:52:00Z'),
    (8, '01975f5e-8748-7316-abed-', 'BEN-1009', '01941f29-7c01-7d6a-bb87-', false, true, '2025-06-11T14:22:00Z', '2025-06-11T14:22:00Z'),
    (9, '0197a0f8-0be9-7022-b5ce-', 'BEN-1010', '01941f29-7c00-701b-a3a7-', false, true, '2025-06-24T08:05:00Z', '2025-06-24T08:05:00Z'),
    (10, '0197efc0-32ca-7227-ab15-', 'BEN-1011', '01941f29-7c00-701b-a3a7-', false, false, '2025-07-09T15:14:00Z', '2025-07-09T15:14:00Z'),
    (11, '019826cc-e92b-7c04-9f87-', 'BEN-1012', '01941f29-7c00-701b-a3a7-', false, false, '2025-07-20T07:47:00Z', '2025-07-20T07:47:00Z'),
    (12, '019865c6-6e8c-708f-9c12-', 'BEN-1013', '01941f29-7c00-701b-a3a7-', false, false, '2025-08-01T13:16:00Z', '2025-08-01T13:16:00Z'),
    (13, '0198acbb-68ed-7c53-a69a-', 'BEN-1014', '01941f29-7c01-7d6a-bb87-', false, true, '2025-08-15T07:57:00Z', '2025-08-15T07:57:00Z'),
    (14, '0198efd1-c98e-7e7f-97f6-', 'BEN-1015', '01941f29-7c00-701b-a3a7-', false, false, '2025-08-28T08:36:00Z', '2025-08-28T08:36:00Z'),
    (15, '01993816-c38f-7c35-8c17-', 'BEN-1016', '01941f29-7c01-7d6a-bb87-', false, true, '2025-09-11T09:24:00Z', '2025-09-11T09:24:00Z'),
    (16, '01996ce3-9c10-7f27-9b43-', 'BEN-1017', '01941f29-7c00-701b-a3a7-', false, true, '2025-09-21T15:28:00Z', '2025-09-21T15:28:00Z'),
    (17, '0199be80-dbf1-7ffc-9fa6-', 'BEN-1018', '01941f29-7c00-701b-a3a7-', false, true, '2025-10-07T11:49:00Z', '2025-10-07T11:49:00Z'),
    (18, '0199f7e1-9472-70ce-ba8b-', 'BEN-1019', '01941f29-7c00-701b-a3a7-', false, true, '2025-10-18T15:13:00Z', '2025-10-18T15:13:00Z'),
    (19, '019a450a-ff73-768d-be60-', 'BEN-1020', '01941f29-7c00-701b-a3a7-', false, true, '2025-11-02T14:49:00Z', '2025-11-02T14:49:00Z'),
    (20, '019a8294-7a14-7bd0-8d95-', 'BEN-1021', '01941f29-7c01-7d6a-bb87-', false, true, '2025-11-14T13:36:00Z', '2025-11-14T13:36:00Z'),
    (21, '019ac5bd-2a35-7ab6-ba1e-', 'BEN-1022', '01941f29-7c01-7d6a-bb87-', false, true, '2025-11-27T14:35:00Z', '2025-11-27T14:35:00Z'),
    (22, '019af41e-a396-7c94-b195-', 'BEN-1023', '01941f29-7c00-701b-a3a7-', false, true, '2025-12-06T14:44:00Z', '2025-12-06T14:44:00Z'),
    (23, '019b3bdc-1e17-7486-b987-', 'BEN-1024', '01941f29-7c00-701b-a3a7-', false, true, '2025-12-20T13:04:00Z', '2025-12-20T13:04:00Z')
) AS _seed (place, id, code, warehouse_id, has_extraction, is_open, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn benches: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO bench_readings (read_at, id, bench_id, gas_ppm, celsius)
SELECT
    _seed.read_at::timestamptz + _copy.span_2,
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.bench_id || _copy.digits_1)::uuid,
    _seed.gas_ppm,
    _seed.celsius
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-02T11:44:00Z', '0195f650-b800-764c-a5f3-', '019557a5-8460-7f95-b3ba-', 28.75, 22.2),
    (1, '2025-04-12T08:48:00Z', '0196292f-2e01-799e-8a99-', '0195d35d-4522-7daf-801e-', 26.25, 17.0),
    (2, '2025-04-24T17:38:00Z', '019668e0-b8c2-7d25-bd40-', '019557a5-8460-7f95-b3ba-', 37.00, 40.8),
    (3, '2025-05-03T10:06:00Z', '0196959c-2343-7a5c-9ed9-', '0196252a-2083-7b8d-81c5-', 24.75, 26.2),
    (4, '2025-05-17T11:49:00Z', '0196de13-77e4-7fdb-88c6-', '01969640-eec5-7dfd-990c-', 19.50, 10.2),
    (5, '2025-05-28T15:34:00Z', '01971787-6a45-705d-88c9-', '0195d35d-4522-7daf-801e-', 6.25, 19.5),
    (6, '2025-06-09T18:40:00Z', '019755fe-0406-7723-8df8-', '0195d35d-4522-7daf-801e-', 36.75, 1.0),
    (7, '2025-06-20T10:20:00Z', '01978cda-3487-7319-81d3-', '0195d35d-4522-7daf-801e-', 1.00, 3.5),
    (8, '2025-07-02T14:20:00Z', '0197cb82-3e88-7f77-9d93-', '019557a5-8460-7f95-b3ba-', 33.00, 40.8),
    (9, '2025-07-12T14:43:00Z', '0197ff16-e529-7385-abcf-', '01972c31-5507-7618-9f5a-', 30.25, 24.8),
    (10, '2025-07-23T12:20:00Z', '01983739-ed8a-7fa5-924b-', '01975f5e-8748-7316-abed-', 15.50, 29.0),
    (11, '2025-08-03T11:03:00Z', '01986f99-62ab-7bad-92a7-', '019557a5-8460-7f95-b3ba-', 4.75, 4.8),
    (12, '2025-08-15T17:16:00Z', '0198aebb-308c-7d28-a370-', '0195d35d-4522-7daf-801e-', 24.75, 1.0),
    (13, '2025-08-28T10:10:00Z', '0198f027-d8cd-7622-b618-', '019557a5-8460-7f95-b3ba-', 38.25, 30.2),
    (14, '2025-09-09T16:16:00Z', '01992f43-3e0e-7e37-9d33-', '019865c6-6e8c-708f-9c12-', 38.25, 11.5),
    (15, '2025-09-19T18:12:00Z', '0199632d-098f-708b-95d0-', '0198efd1-c98e-7e7f-97f6-', 38.25, 3.5),
    (16, '2025-10-03T14:24:00Z', '0199aa75-5410-758c-ac1e-', '0195d35d-4522-7daf-801e-', 13.00, 32.8),
    (17, '2025-10-12T07:38:00Z', '0199d75a-dbd1-7700-ad35-', '01969640-eec5-7dfd-990c-', 27.50, 37.0),
    (18, '2025-10-26T18:02:00Z', '019a21af-2dd2-7cd7-87da-', '01975f5e-8748-7316-abed-', 1.00, 3.5),
    (19, '2025-11-07T07:41:00Z', '019a5d42-f2f3-7eb1-aaeb-', '01975f5e-8748-7316-abed-', 34.25, 13.0),
    (20, '2025-11-17T07:32:00Z', '019a90ba-4d94-7f22-bfca-', '019826cc-e92b-7c04-9f87-', 26.25, 5.0),
    (21, '2025-12-01T15:00:00Z', '019ada6d-7d95-757f-9c66-', '01965d76-5bc4-7688-803e-', 18.25, 27.5),
    (22, '2025-12-09T08:39:00Z', '019b0243-8cb6-7d61-861b-', '01972c31-5507-7618-9f5a-', 26.25, 17.0),
    (23, '2025-12-21T14:20:00Z', '019b4148-0e97-79a0-a76b-', '0198acbb-68ed-7c53-a69a-', 22.25, 32.8)
) AS _seed (place, read_at, id, bench_id, gas_ppm, celsius)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (read_at, id) DO NOTHING
$rows$) \gset
\warn bench_readings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 200, $rows$
INSERT INTO members (number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at)
SELECT
    _seed.number || '-' || _copy.number_0,
    (_seed.user_id || _copy.digits_0)::uuid,
    _seed.tier_code,
    _seed.recruited_by || '-' || _copy.number_0,
    _seed.joined_on::date + _copy.days_0,
    _seed.left_on::date + _copy.days_0,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'M-0001', '01943210-0be0-7160-a165-', 'hiker', NULL, '2025-01-20', NULL, '2025-02-01T07:19:00Z', '2025-02-01T07:19:00Z'),
    (1, 'M-0002', '019604e4-6883-77b4-8f59-', 'walker', 'M-0001', '2025-05-14', NULL, '2025-02-15T14:41:00Z', '2025-02-15T14:41:00Z'),
    (2, 'M-0003', '0194bbdd-2561-7d3e-b719-', 'walker', NULL, '2025-02-01', '2025-09-01', '2025-03-03T11:51:00Z', '2025-03-03T11:51:00Z'),
    (3, 'MEM-1004', '0196a1c6-c304-7f68-a2e5-', 'hiker', NULL, '2025-03-14', NULL, '2025-03-14T14:08:00Z', '2025-03-14T14:08:00Z'),
    (4, 'MEM-1005', '01973b3a-3585-7fa6-807c-', 'walker', NULL, '2025-03-30', NULL, '2025-03-30T08:08:00Z', '2025-03-30T08:08:00Z'),
    (5, 'MEM-1006', '0197d629-99a6-768d-8eef-', 'walker', NULL, '2025-04-13', NULL, '2025-04-13T16:22:00Z', '2025-04-13T16:22:00Z'),
    (6, 'MEM-1007', '01986fe7-3487-7799-85ee-', 'climber', NULL, '2025-04-27', NULL, '2025-04-27T14:10:00Z', '2025-04-27T14:10:00Z'),
    (7, 'MEM-1008', '0199106e-7b28-76a9-9968-', 'climber', 'MEM-1006', '2025-05-11', NULL, '2025-05-11T11:34:00Z', '2025-05-11T11:34:00Z'),
    (8, 'MEM-1009', '0199a9f6-fc49-7c11-934d-', 'walker', 'M-0001', '2025-05-24', NULL, '2025-05-24T08:07:00Z', '2025-05-24T08:07:00Z'),
    (9, 'MEM-1010', '019561ee-92e2-7956-b49e-', 'walker', NULL, '2025-06-08', NULL, '2025-06-07T17:03:00Z', '2025-06-07T17:03:00Z')
) AS _seed (place, number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (number) DO NOTHING
$rows$) \gset
\warn members: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 222, $rows$
INSERT INTO orders (
    id, number, user_id, cart_id, email, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor,
    total_minor, shipping_address, billing_address, shipping_method, locale, placed_at, confirmed_at, completed_at,
    cancel_reason, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.user_id || _copy.digits_0)::uuid,
    (_seed.cart_id || _copy.digits_1)::uuid,
    _seed.email,
    'EUR',
    _seed.subtotal_minor,
    _seed.discount_minor,
    _seed.shipping_minor,
    _seed.tax_minor,
    _seed.total_minor,
    _seed.shipping_address::jsonb,
    _seed.billing_address::jsonb,
    'standard',
    _seed.locale,
    _seed.placed_at::timestamptz + _copy.span_1,
    _seed.confirmed_at::timestamptz + _copy.span_1,
    _seed.completed_at::timestamptz + _copy.span_1,
    _seed.cancel_reason,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7da7-b2fc-', 'SO-1009', '01973b3a-3585-7fa6-807c-', NULL, 'aisha.bello@example.com', 5900, 0, 0, 983, 5900, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'de', '2025-09-14T17:20:00Z', '2025-09-14T17:20:30Z', NULL, NULL, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    (1, '01955817-0ae1-7ffb-ae6f-', 'SO-1001', '01943210-0be0-7160-a165-', NULL, 'amara.okafor@example.com', 36280, 0, 0, 6047, 36280, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'en-GB', '2025-03-02T18:21:00Z', '2025-03-02T18:22:00Z', '2025-03-20T06:00:00Z', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    (2, '019623ca-9082-786e-a0fa-', 'SO-1002', '0194bbdd-2561-7d3e-b719-', NULL, 'jonas.lindqvist@example.com', 15900, 0, 590, 2748, 16490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'sv', '2025-04-11T07:40:00Z', '2025-04-11T07:40:30Z', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    (3, '01967e00-bde3-7a4f-bafd-', 'SO-1003', NULL, NULL, 'lena.fischer@example.com', 9440, 0, 590, 1672, 10030, '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', 'de-AT', '2025-04-28T20:05:00Z', '2025-04-28T20:06:00Z', NULL, NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (4, '0196cec5-ed44-789b-8162-', 'SO-1004', '019604e4-6883-77b4-8f59-', NULL, 'carmen.ruiz@example.com', 12900, 1290, 590, 2033, 12200, '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', 'es', '2025-05-14T12:30:00Z', '2025-05-14T12:31:00Z', '2025-06-01T06:00:00Z', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    (5, '0197305a-1725-77b8-9045-', 'SO-1005', '0196a1c6-c304-7f68-a2e5-', NULL, 'david.cohen@example.com', 990, 0, 260, 0, 1250, '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', 'fr', '2025-06-02T11:15:00Z', NULL, NULL, 'The bank refused the card.', '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    (6, '01982217-2946-7a57-9cc8-', 'SO-1006', '01973b3a-3585-7fa6-807c-', NULL, 'aisha.bello@example.com', 96700, 0, 0, 16117, 96700, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'de', '2025-07-19T09:50:00Z', '2025-07-19T09:51:00Z', NULL, NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (7, '01987b1e-4c87-7d01-9b48-', 'SO-1007', '0194bbdd-2561-7d3e-b719-', NULL, 'jonas.lindqvist@example.com', 12900, 0, 590, 2248, 13490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'sv', '2025-08-05T16:44:00Z', '2025-08-05T16:45:00Z', NULL, NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    (8, '0198e56f-1888-7316-af75-', 'SO-1008', '01943210-0be0-7160-a165-', '0198e56f-1880-7f68-8c4a-', 'amara.okafor@example.com', 3540, 0, 590, 688, 4130, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'en-GB', '2025-08-26T08:12:00Z', NULL, NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
) AS _seed (place, id, number, user_id, cart_id, email, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor, shipping_address, billing_address, locale, placed_at, confirmed_at, completed_at, cancel_reason, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn orders: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 166, $rows$
INSERT INTO order_items (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    tax_rate, tax_minor, line_total_minor, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    (_seed.product_id || _copy.digits_1)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.product_title,
    _seed.variant_title,
    _seed.sku,
    _seed.quantity,
    _seed.unit_price_minor,
    0.200000,
    _seed.tax_minor,
    _seed.line_total_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7639-818e-', '0199493d-a200-7da7-b2fc-', '019459bd-d283-7251-81e7-', '019459bd-d285-77d7-9fc2-', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 983, 5900, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    (1, '01955817-0ae1-789a-8e0a-', '01955817-0ae1-7ffb-ae6f-', '01944a4a-be80-7b79-8c4a-', '01944a4a-be80-751b-9948-', 'Ridge tent for two', 'Green', 'RIDGE-2-GRN', 1, 34900, 5817, 34900, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    (2, '01955817-0ae2-7cc1-9bbd-', '01955817-0ae1-7ffb-ae6f-', '019459c2-6664-76af-a546-', '019459c2-6666-772f-b792-', 'Gas cartridge', '230 g', 'GAS-230', 2, 690, 230, 1380, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    (3, '019623ca-9083-7262-95ad-', '019623ca-9082-786e-a0fa-', '01946930-e685-7efe-8d42-', '01946930-e688-7008-b7a3-', 'Drift jacket', 'M', 'DRIFT-M', 1, 15900, 2650, 15900, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    (4, '01967e00-bde4-7922-9100-', '01967e00-bde3-7a4f-bafd-', '019459bd-d283-7251-81e7-', '019459bd-d285-77d7-9fc2-', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 983, 5900, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (5, '01967e00-bde5-7af1-b674-', '01967e00-bde3-7a4f-bafd-', '019459c2-6664-76af-a546-', '019459c2-6666-772f-b792-', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 590, 3540, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (6, '0196cec5-ed46-7994-b034-', '0196cec5-ed44-789b-8162-', '019482f0-b286-751b-80fe-', '019482f0-b28a-78ad-b92e-', 'Trail boot', '42', 'BOOT-42', 1, 12900, 2150, 12900, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    (7, '0197305a-1727-77e0-a6a7-', '0197305a-1725-77b8-9045-', '01944f71-1a82-70b2-8a90-', '01944f71-1a83-7590-b729-', 'Dune sleeping bag', 'Regular', 'DUNE-REG', 1, 19900, 3317, 19900, '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    (8, '01982217-2948-7b1a-9ba7-', '01982217-2946-7a57-9cc8-', '01944a4f-5261-77ac-a351-', '01944a4f-5262-7e66-8c67-', 'Ridge tent for four', 'Green', 'RIDGE-4-GRN', 1, 54900, 9150, 54900, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (9, '01982217-2949-77ca-8d27-', '01982217-2946-7a57-9cc8-', '01944f71-1a82-70b2-8a90-', '01944f71-1a84-7a38-bb6f-', 'Dune sleeping bag', 'Long', 'DUNE-LNG', 2, 20900, 6967, 41800, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (10, '01987b1e-4c8a-7609-afe2-', '01987b1e-4c87-7d01-9b48-', '019482f0-b286-751b-80fe-', '019482f0-b28b-7e6d-bef1-', 'Trail boot', '43', 'BOOT-43', 1, 12900, 2150, 12900, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    (11, '0198e56f-188b-77aa-8335-', '0198e56f-1888-7316-af75-', '019459c2-6664-76af-a546-', '019459c2-6666-772f-b792-', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 590, 3540, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
) AS _seed (place, id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor, tax_minor, line_total_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn order_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 117, $rows$
INSERT INTO order_events (seq, order_id, kind, from_status, to_status, payload, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.seq + _copy.number_2 * 1000,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.kind,
    _seed.from_status,
    _seed.to_status,
    _seed.payload::jsonb,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '01955817-0ae1-7ffb-ae6f-', 'email', NULL, NULL, '{"template": "order_placed"}', '2025-03-02T18:21:05Z'),
    (1, 2, '01955817-0ae1-7ffb-ae6f-', 'payment_status', 'unpaid', 'paid', '{}', '2025-03-02T18:22:00Z'),
    (2, 3, '01955817-0ae1-7ffb-ae6f-', 'status', 'pending_payment', 'confirmed', '{}', '2025-03-02T18:22:01Z'),
    (3, 4, '01955817-0ae1-7ffb-ae6f-', 'status', 'confirmed', 'processing', '{}', '2025-03-03T08:10:00Z'),
    (4, 5, '01955817-0ae1-7ffb-ae6f-', 'status', 'processing', 'fulfilled', '{}', '2025-03-03T13:00:00Z'),
    (5, 6, '01955817-0ae1-7ffb-ae6f-', 'status', 'fulfilled', 'completed', '{}', '2025-03-20T06:00:00Z'),
    (6, 7, '019623ca-9082-786e-a0fa-', 'payment_status', 'unpaid', 'paid', '{}', '2025-04-11T07:40:30Z'),
    (7, 8, '019623ca-9082-786e-a0fa-', 'status', 'pending_payment', 'confirmed', '{}', '2025-04-11T07:40:31Z'),
    (8, 9, '019623ca-9082-786e-a0fa-', 'status', 'confirmed', 'processing', '{}', '2025-04-11T09:15:00Z'),
    (9, 10, '019623ca-9082-786e-a0fa-', 'status', 'processing', 'fulfilled', '{}', '2025-04-12T13:00:00Z'),
    (10, 11, '01967e00-bde3-7a4f-bafd-', 'note', NULL, NULL, '{"text": "Leave it with the neighbours."}', '2025-04-29T06:45:00Z'),
    (11, 12, '0197305a-1725-77b8-9045-', 'note', NULL, NULL, '{"text": "The customer will try again with another card."}', '2025-06-02T11:20:00Z'),
    (12, 13, '0197305a-1725-77b8-9045-', 'status', 'pending_payment', 'cancelled', '{}', '2025-06-02T12:00:00Z'),
    (13, 14, '01982217-2946-7a57-9cc8-', 'email', NULL, NULL, '{"template": "first_parcel_sent"}', '2025-07-21T13:01:00Z'),
    (14, 15, '01987b1e-4c87-7d01-9b48-', 'refund', NULL, NULL, '{"amount": 13490}', '2025-08-14T14:58:00Z'),
    (15, 16, '01987b1e-4c87-7d01-9b48-', 'payment_status', 'paid', 'refunded', '{}', '2025-08-14T14:58:01Z'),
    (16, 17, '01987b1e-4c87-7d01-9b48-', 'status', 'fulfilled', 'returned', '{}', '2025-08-14T15:00:00Z')
) AS _seed (place, seq, order_id, kind, from_status, to_status, payload, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (seq) DO NOTHING
$rows$) \gset
\warn order_events: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('order_events', 'seq'),
    (SELECT max(seq) FROM order_events)
);

CALL pg_temp.run(2, 285, $rows$
INSERT INTO fulfilments (id, order_id, warehouse_id, carrier, tracking_number, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    'postnord',
    _seed.tracking_number || _copy.number_2,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955c17-8480-7b8d-8333-', '01955817-0ae1-7ffb-ae6f-', '01941f29-7c00-701b-a3a7-', 'PN1001SE', '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    (1, '01962a15-e481-7500-91cb-', '019623ca-9082-786e-a0fa-', '01941f29-7c00-701b-a3a7-', 'PN1002SE', '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    (2, '01967e00-bde2-7997-a777-', '01967e00-bde3-7a4f-bafd-', '01941f29-7c00-701b-a3a7-', 'PN1003SE', '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (3, '0196d407-c083-790b-8c5a-', '0196cec5-ed44-789b-8162-', '01941f29-7c00-701b-a3a7-', 'PN1004SE', '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    (4, '01982d11-d484-770c-bd1a-', '01982217-2946-7a57-9cc8-', '01941f29-7c00-701b-a3a7-', 'PN1006SE', '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    (5, '01982217-2945-7734-b23e-', '01982217-2946-7a57-9cc8-', '01941f29-7c01-7d6a-bb87-', 'PN1006GB', '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (6, '01987f77-9486-759a-b920-', '01987b1e-4c87-7d01-9b48-', '01941f29-7c00-701b-a3a7-', 'PN1007SE', '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z')
) AS _seed (place, id, order_id, warehouse_id, tracking_number, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn fulfilments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 222, $rows$
INSERT INTO fulfilment_items (fulfilment_id, order_item_id, order_id, quantity, created_at, updated_at)
SELECT
    (_seed.fulfilment_id || _copy.digits_2)::uuid,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.quantity,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955c17-8480-7b8d-8333-', '01955817-0ae1-789a-8e0a-', '01955817-0ae1-7ffb-ae6f-', 1, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    (1, '01955c17-8480-7b8d-8333-', '01955817-0ae2-7cc1-9bbd-', '01955817-0ae1-7ffb-ae6f-', 2, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    (2, '01962a15-e481-7500-91cb-', '019623ca-9083-7262-95ad-', '019623ca-9082-786e-a0fa-', 1, '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    (3, '0196d407-c083-790b-8c5a-', '0196cec5-ed46-7994-b034-', '0196cec5-ed44-789b-8162-', 1, '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    (4, '01982d11-d484-770c-bd1a-', '01982217-2948-7b1a-9ba7-', '01982217-2946-7a57-9cc8-', 1, '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    (5, '01987f77-9486-759a-b920-', '01987b1e-4c8a-7609-afe2-', '01987b1e-4c87-7d01-9b48-', 1, '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z'),
    (6, '01967e00-bde2-7997-a777-', '01967e00-bde4-7922-9100-', '01967e00-bde3-7a4f-bafd-', 1, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (7, '01967e00-bde2-7997-a777-', '01967e00-bde5-7af1-b674-', '01967e00-bde3-7a4f-bafd-', 6, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (8, '01982217-2945-7734-b23e-', '01982217-2949-77ca-8d27-', '01982217-2946-7a57-9cc8-', 2, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z')
) AS _seed (place, fulfilment_id, order_item_id, order_id, quantity, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (fulfilment_id, order_item_id) DO NOTHING
$rows$) \gset
\warn fulfilment_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 2000, $rows$
INSERT INTO discount_redemptions (id, discount_id, order_id, user_id, code, amount_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.discount_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    'WELCOME10',
    1290,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196cec5-ed40-72f2-bfb0-', '0194485c-5c00-7e11-a71b-', '0196cec5-ed44-789b-8162-', '019604e4-6883-77b4-8f59-', '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z')
) AS _seed (place, id, discount_id, order_id, user_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn discount_redemptions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 500, $rows$
INSERT INTO product_reviews (
    id, product_id, user_id, order_id, order_item_id, rating, title, body, locale, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.product_id || _copy.digits_1)::uuid,
    (_seed.user_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    _seed.rating,
    _seed.title,
    _seed.body,
    _seed.locale,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e346-7380-7d94-9cc7-', '01944a4a-be80-7b79-8c4a-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', '01955817-0ae1-789a-8e0a-', 5, 'Two weeks of rain, dry feet', 'Up in four minutes, even in the wind.', 'en-GB', '2025-03-29T19:00:00Z', '2025-03-29T19:00:00Z'),
    (1, '0195e34b-0761-7e8c-a812-', '019459c2-6664-76af-a546-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', '01955817-0ae2-7cc1-9bbd-', 4, NULL, NULL, 'en-GB', '2025-03-29T19:05:00Z', '2025-03-29T19:05:00Z'),
    (2, '01974efb-9502-7d83-a460-', '019482f0-b286-751b-80fe-', '019604e4-6883-77b4-8f59-', '0196cec5-ed44-789b-8162-', '0196cec5-ed46-7994-b034-', 3, NULL, 'Good boots, but they run small.', 'en', '2025-06-08T10:00:00Z', '2025-06-08T10:00:00Z'),
    (3, '01987b1e-4c83-7ac2-b3e5-', '019482f0-b286-751b-80fe-', '0194bbdd-2561-7d3e-b719-', '01987b1e-4c87-7d01-9b48-', '01987b1e-4c8a-7609-afe2-', 1, NULL, 'Buy somewhere else!!!', 'en', '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z')
) AS _seed (place, id, product_id, user_id, order_id, order_item_id, rating, title, body, locale, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn product_reviews: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 1000, $rows$
INSERT INTO gift_cards (
    id, code_hash, last4, ledger_account_id, currency, amount_minor, recipient_email, activated_at, expires_at,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    decode(lpad((0 + (_copy.number_1 - 1) * 2 + _seed.code_hash)::text, 4, '0'), 'hex'),
    _seed.last4,
    (_seed.ledger_account_id || _copy.digits_1)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.recipient_email,
    _seed.activated_at::timestamptz + _copy.span_1,
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968b49-ed00-72e8-9a8a-', 0, '7KQ2', '01941f29-7c03-7da7-9dba-', 10000, 'aisha.bello@example.com', '2025-05-01T10:00:00Z', '2028-05-01T00:00:00Z', '2025-05-01T10:00:00Z', '2025-05-01T10:00:00Z'),
    (1, '01941f29-7c01-7739-b43d-', 1, 'M4XP', '01941f29-7c04-7d7c-bb8f-', 5000, NULL, NULL, NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
) AS _seed (place, id, code_hash, last4, ledger_account_id, amount_minor, recipient_email, activated_at, expires_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn gift_cards: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 222, $rows$
INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, method_snapshot,
    order_id, payment_method_id, gift_card_id, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.payer_id || _copy.digits_0)::uuid,
    _seed.provider,
    _seed.provider_payment_id || '-' || _copy.number_1,
    _seed.method_type,
    'EUR',
    _seed.amount_minor,
    _seed.failure_code,
    _seed.method_snapshot::jsonb,
    (_seed.order_id || _copy.digits_1)::uuid,
    (_seed.payment_method_id || _copy.digits_0)::uuid,
    (_seed.gift_card_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7449-9c34-', '01973b3a-3585-7fa6-807c-', 'manual', 'gift-card-1009', 'gift_card', 5900, NULL, '{}', '0199493d-a200-7da7-b2fc-', NULL, '01968b49-ed00-72e8-9a8a-', '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    (1, '01955817-f541-7167-b4ce-', '01943210-0be0-7160-a165-', 'stripe', 'pi_1001', 'card', 36280, NULL, '{"brand": "visa", "last4": "4242"}', '01955817-0ae1-7ffb-ae6f-', '01943210-0be0-76e7-ba3c-', NULL, '2025-03-02T18:22:00Z', '2025-03-02T18:22:00Z'),
    (2, '019623cb-05b2-703f-a99d-', '0194bbdd-2561-7d3e-b719-', 'stripe', 'pi_1002', 'card', 16490, NULL, '{"brand": "mastercard", "last4": "4444"}', '019623ca-9082-786e-a0fa-', '0194bbdd-2562-764c-8875-', NULL, '2025-04-11T07:40:30Z', '2025-04-11T07:40:30Z'),
    (3, '01967e01-a843-79df-86fb-', NULL, 'stripe', 'pi_1003', 'wallet', 10030, NULL, '{"wallet": "apple_pay"}', '01967e00-bde3-7a4f-bafd-', NULL, NULL, '2025-04-28T20:06:00Z', '2025-04-28T20:06:00Z'),
    (4, '0196cec6-d7a4-7f8d-a83c-', '019604e4-6883-77b4-8f59-', 'stripe', 'pi_1004', 'card', 12200, NULL, '{"brand": "visa", "last4": "1117"}', '0196cec5-ed44-789b-8162-', '019604e4-6883-76a7-943a-', NULL, '2025-05-14T12:31:00Z', '2025-05-14T12:31:00Z'),
    (5, '0197305a-1725-7e32-9592-', '0196a1c6-c304-7f68-a2e5-', 'stripe', 'pi_1005', 'card', 20490, 'card_declined', '{}', '0197305a-1725-77b8-9045-', NULL, NULL, '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    (6, '01982218-13a6-7244-8a8b-', '01973b3a-3585-7fa6-807c-', 'stripe', 'pi_1006', 'bank_transfer', 96700, NULL, '{}', '01982217-2946-7a57-9cc8-', NULL, NULL, '2025-07-19T09:51:00Z', '2025-07-19T09:51:00Z'),
    (7, '01987b1f-36e7-7d7e-a4ac-', '0194bbdd-2561-7d3e-b719-', 'stripe', 'pi_1007', 'card', 13490, NULL, '{"brand": "mastercard", "last4": "4444"}', '01987b1e-4c87-7d01-9b48-', '0194bbdd-2562-764c-8875-', NULL, '2025-08-05T16:45:00Z', '2025-08-05T16:45:00Z'),
    (8, '0198e56f-1888-75e5-b7c6-', '01943210-0be0-7160-a165-', 'stripe', 'pi_1008', 'pay_later', 4130, NULL, '{}', '0198e56f-1888-7316-af75-', NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
) AS _seed (place, id, payer_id, provider, provider_payment_id, method_type, amount_minor, failure_code, method_snapshot, order_id, payment_method_id, gift_card_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn payments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 2000, $rows$
INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, order_id, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.payment_id || _copy.digits_1)::uuid,
    'requested',
    'EUR',
    13490,
    _seed.provider || _copy.number_1,
    're_1007',
    (_seed.requested_by || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198a916-7cc0-71c7-bc1f-', '01987b1f-36e7-7d7e-a4ac-', 'stripe', '0199106e-7b28-76a9-9968-', '01987b1e-4c87-7d01-9b48-', '2025-08-14T14:58:00Z', '2025-08-14T14:58:00Z')
) AS _seed (place, id, payment_id, provider, requested_by, order_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn refunds: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 181, $rows$
INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, refund_id,
    created_at
)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.kind,
    (_seed.payment_id || _copy.digits_1)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.provider,
    _seed.provider_event_id || '-' || _copy.number_2,
    _seed.description,
    _seed.occurred_at::timestamptz + _copy.span_2,
    (_seed.refund_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968b49-ed00-7649-915b-', 'credit', NULL, 10000, 'manual', 'card-7KQ2-sold', 'Gift card sold at the counter', '2025-05-01T10:00:00Z', NULL, '2025-05-01T10:00:00Z'),
    (1, '0199044a-4401-78cc-93a6-', 'credit', NULL, 1500, 'manual', 'goodwill-1008', 'Sorry for the delay', '2025-09-01T08:00:00Z', NULL, '2025-09-01T08:00:00Z'),
    (2, '0199493d-a202-7fb0-a5e3-', 'capture', '0199493d-a200-7449-9c34-', 5900, 'manual', 'order-1009-paid', NULL, '2025-09-14T17:20:00Z', NULL, '2025-09-14T17:20:00Z'),
    (3, '01955817-f543-760b-b2b9-', 'capture', '01955817-f541-7167-b4ce-', 36280, 'stripe', 'evt_1001', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    (4, '01955817-f544-782d-9aa6-', 'fee', '01955817-f541-7167-b4ce-', 569, 'stripe', 'evt_1001_fee', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    (5, '019623cb-05b5-7fd5-a9f9-', 'capture', '019623cb-05b2-703f-a99d-', 16490, 'stripe', 'evt_1002', NULL, '2025-04-11T07:40:30Z', NULL, '2025-04-11T07:40:30Z'),
    (6, '01967e01-a846-79c3-9ba4-', 'capture', '01967e01-a843-79df-86fb-', 10030, 'stripe', 'evt_1003', NULL, '2025-04-28T20:06:00Z', NULL, '2025-04-28T20:06:00Z'),
    (7, '0196cec6-d7a7-78ff-bf10-', 'capture', '0196cec6-d7a4-7f8d-a83c-', 12200, 'stripe', 'evt_1004', NULL, '2025-05-14T12:31:00Z', NULL, '2025-05-14T12:31:00Z'),
    (8, '01982218-13a8-7215-909a-', 'capture', '01982218-13a6-7244-8a8b-', 96700, 'stripe', 'evt_1006', NULL, '2025-07-19T09:51:00Z', NULL, '2025-07-19T09:51:00Z'),
    (9, '01987b1f-36e9-79ec-a14f-', 'capture', '01987b1f-36e7-7d7e-a4ac-', 13490, 'stripe', 'evt_1007', NULL, '2025-08-05T16:45:00Z', NULL, '2025-08-05T16:45:00Z'),
    (10, '0198a916-7cca-7a86-a943-', 'refund', '01987b1f-36e7-7d7e-a4ac-', 13490, 'stripe', 'evt_1007_refund', NULL, '2025-08-14T14:58:00Z', '0198a916-7cc0-71c7-bc1f-', '2025-08-14T14:58:00Z')
) AS _seed (place, id, kind, payment_id, amount_minor, provider, provider_event_id, description, occurred_at, refund_id, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn transactions: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 333, $rows$
INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.id + _copy.number_2 * 1000,
    (_seed.transaction_id || _copy.digits_2)::uuid,
    (_seed.ledger_account_id || _copy.digits_1)::uuid,
    'EUR',
    _seed.amount_minor,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '01968b49-ed00-7649-915b-', '01941f29-7c00-742c-a6d3-', 10000, '2025-05-01T10:00:00Z'),
    (1, 2, '01968b49-ed00-7649-915b-', '01941f29-7c03-7da7-9dba-', -10000, '2025-05-01T10:00:00Z'),
    (2, 3, '0199044a-4401-78cc-93a6-', '01941f29-7c02-7017-a35d-', 1500, '2025-09-01T08:00:00Z'),
    (3, 4, '0199044a-4401-78cc-93a6-', '01943210-0be5-7711-822a-', -1500, '2025-09-01T08:00:00Z'),
    (4, 5, '0199493d-a202-7fb0-a5e3-', '01941f29-7c03-7da7-9dba-', 5900, '2025-09-14T17:20:00Z'),
    (5, 6, '0199493d-a202-7fb0-a5e3-', '01941f29-7c01-7834-b0be-', -5900, '2025-09-14T17:20:00Z')
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

CALL pg_temp.run(1, 1000, $rows$
INSERT INTO return_requests (id, number, order_id, reason, note, refund_id, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.reason,
    _seed.note,
    (_seed.refund_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019892fe-5c00-771b-a712-', 'R-1001', '01987b1e-4c87-7d01-9b48-', 'does_not_fit', 'A size too small.', '0198a916-7cc0-71c7-bc1f-', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    (1, '019623ca-9081-7495-b6c5-', 'R-1002', '019623ca-9082-786e-a0fa-', 'changed_mind', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
) AS _seed (place, id, number, order_id, reason, note, refund_id, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn return_requests: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 1000, $rows$
INSERT INTO return_items (
    return_request_id, order_item_id, order_id, quantity, received, condition, created_at, updated_at
)
SELECT
    (_seed.return_request_id || _copy.digits_1)::uuid,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    1,
    _seed.received,
    _seed.condition,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019892fe-5c00-771b-a712-', '01987b1e-4c8a-7609-afe2-', '01987b1e-4c87-7d01-9b48-', 1, 'as_new', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    (1, '019623ca-9081-7495-b6c5-', '019623ca-9083-7262-95ad-', '019623ca-9082-786e-a0fa-', 0, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
) AS _seed (place, return_request_id, order_item_id, order_id, received, condition, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (return_request_id, order_item_id) DO NOTHING
$rows$) \gset
\warn return_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO point_entries (id, member_number, kind, points, order_id, created_at)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.member_number || '-' || _copy.number_0,
    _seed.kind,
    _seed.points,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968b08-0200-7ae8-985b-', 'M-0001', 'bought', 362, '01955817-0ae1-7ffb-ae6f-', '2025-05-01T08:48:00Z'),
    (1, '0196b9b0-e4a1-71e1-8948-', 'M-0001', 'recruited', 200, NULL, '2025-05-10T10:15:00Z'),
    (2, '0196ee4a-7822-7bd8-bdd3-', 'M-0001', 'spent', -100, NULL, '2025-05-20T15:23:00Z'),
    (3, '01972b6b-9403-7e7b-bfab-', 'M-0002', 'bought', 122, '0196cec5-ed44-789b-8162-', '2025-06-01T12:16:00Z'),
    (4, '01974ed0-8d64-74b8-b062-', 'M-0002', 'recruited', 3, '0196cec5-ed44-789b-8162-', '2025-06-08T09:13:00Z'),
    (5, '01979739-3c05-797a-a2a2-', 'MEM-1004', 'bought', 1, '0197305a-1725-77b8-9045-', '2025-06-22T10:40:00Z'),
    (6, '0197bc3a-3226-725f-bcfa-', 'M-0002', 'spent', -1, '01982217-2946-7a57-9cc8-', '2025-06-29T15:07:00Z'),
    (7, '0197f52f-ccc7-7a35-83e5-', 'MEM-1004', 'bought', 6, '01987b1e-4c87-7d01-9b48-', '2025-07-10T16:34:00Z'),
    (8, '019831b9-d8c8-7a7e-afc6-', 'MEM-1010', 'bought', 2, '0198e56f-1888-7316-af75-', '2025-07-22T10:42:00Z'),
    (9, '01985ba7-7d49-717e-92ad-', 'M-0001', 'recruited', 3, NULL, '2025-07-30T14:06:00Z'),
    (10, '019892fc-874a-744e-9660-', 'M-0001', 'recruited', 7, NULL, '2025-08-10T07:58:00Z'),
    (11, '0198cd9e-996b-73de-8c88-', 'MEM-1007', 'reviewed', 8, '019623ca-9082-786e-a0fa-', '2025-08-21T17:13:00Z'),
    (12, '01990a35-76ac-762f-8ef1-', 'MEM-1006', 'bought', 5, '01967e00-bde3-7a4f-bafd-', '2025-09-02T11:35:00Z'),
    (13, '01993375-27ed-73be-9f43-', 'MEM-1009', 'reviewed', 9, '0196cec5-ed44-789b-8162-', '2025-09-10T11:49:00Z'),
    (14, '01996118-334e-7f7e-8779-', 'MEM-1004', 'expired', -1, '0197305a-1725-77b8-9045-', '2025-09-19T08:30:00Z'),
    (15, '0199a548-8f6f-7d5a-8227-', 'M-0002', 'bought', 6, '01982217-2946-7a57-9cc8-', '2025-10-02T14:17:00Z'),
    (16, '0199d3c8-3f30-7f6e-8fbd-', 'MEM-1009', 'expired', -1, '01987b1e-4c87-7d01-9b48-', '2025-10-11T14:59:00Z'),
    (17, '019a153d-24d1-77f1-9e88-', 'M-0003', 'reviewed', 6, '0198e56f-1888-7316-af75-', '2025-10-24T08:02:00Z'),
    (18, '019a45e6-b972-7ad0-98e4-', 'M-0001', 'reviewed', 6, '0199493d-a200-7da7-b2fc-', '2025-11-02T18:49:00Z'),
    (19, '019a76f6-d813-788c-9147-', 'M-0001', 'expired', -1, '01955817-0ae1-7ffb-ae6f-', '2025-11-12T07:28:00Z'),
    (20, '019ab72b-4e74-7bb7-a17f-', 'M-0001', 'spent', -1, '019623ca-9082-786e-a0fa-', '2025-11-24T18:41:00Z'),
    (21, '019aea1e-d315-74eb-a0b2-', 'MEM-1010', 'spent', -1, '01967e00-bde3-7a4f-bafd-', '2025-12-04T16:08:00Z'),
    (22, '019b1769-fa76-7ecc-ba70-', 'M-0001', 'expired', -1, '0196cec5-ed44-789b-8162-', '2025-12-13T11:13:00Z'),
    (23, '019b54a1-0f57-73b7-8184-', 'M-0003', 'expired', -1, '0197305a-1725-77b8-9045-', '2025-12-25T08:30:00Z')
) AS _seed (place, id, member_number, kind, points, order_id, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn point_entries: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO rental_rates (
    id, product_variant_id, season, day_rate_minor, deposit_minor, currency, shortest_days, valid, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.season,
    _seed.day_rate_minor,
    _seed.deposit_minor,
    _seed.currency,
    _seed.shortest_days,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_1, upper(_seed.valid::tstzrange) + _copy.span_1) END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195f78f-5280-7b84-a1a8-', '01944a4a-be80-751b-9948-', 'summer 2025', 1900, 15000, 'EUR', 1, '[2025-04-30T22:00:00Z,2025-09-30T22:00:00Z)', '2025-04-02T17:32:00Z', '2025-04-02T17:32:00Z'),
    (1, '019634ec-db21-71e3-b6b5-', '01944a4a-be80-751b-9948-', 'winter 2025', 1200, 15000, 'EUR', 1, '[2025-09-30T22:00:00Z,2026-04-30T22:00:00Z)', '2025-04-14T15:31:00Z', '2025-04-14T15:31:00Z'),
    (2, '01966719-b462-7a65-93db-', '01944f71-1a83-7590-b729-', 'all year', 900, 9000, 'EUR', 1, '[2024-12-31T23:00:00Z,)', '2025-04-24T09:21:00Z', '2025-04-24T09:21:00Z'),
    (3, '0196a5f9-9743-78e5-a8f4-', '01944a4f-5262-7e66-8c67-', 'Season 4', 4900, 4900, 'EUR', 1, '[2025-05-06T14:22:00Z,2025-05-06T16:22:00Z)', '2025-05-06T14:22:00Z', '2025-05-06T14:22:00Z'),
    (4, '0196d9dc-0fc4-7a60-9f85-', '019459bd-d285-77d7-9fc2-', 'Season 5', 9900, 9900, 'EUR', 1, '[2025-05-16T16:10:00Z,2025-05-16T18:10:00Z)', '2025-05-16T16:10:00Z', '2025-05-16T16:10:00Z'),
    (5, '01971187-2905-737c-8311-', '0194303e-0b0c-772f-a3d5-', 'Season 6', 34900, 34900, 'EUR', 1, '[2025-05-27T11:36:00Z,2025-05-27T13:36:00Z)', '2025-05-27T11:36:00Z', '2025-05-27T11:36:00Z'),
    (6, '01974a87-c026-7cb6-a673-', '01944a4f-5262-7e66-8c67-', 'Season 7', 7900, 7900, 'EUR', 1, '[2025-06-07T13:15:00Z,2025-06-07T15:15:00Z)', '2025-06-07T13:15:00Z', '2025-06-07T13:15:00Z'),
    (7, '0197932b-f127-7099-b0c7-', '019459c2-6666-772f-b792-', 'Season 8', 12500, 12500, 'EUR', 1, '[2025-06-21T15:47:00Z,2025-06-21T17:47:00Z)', '2025-06-21T15:47:00Z', '2025-06-21T15:47:00Z'),
    (8, '0197c5fd-95e8-7b56-b40d-', '01944a4a-be80-751b-9948-', 'Season 9', 1250, 59000, 'USD', 1, '[2025-07-01T12:37:00Z,2025-07-01T14:37:00Z)', '2025-07-01T12:37:00Z', '2025-07-01T12:37:00Z'),
    (9, '019807d0-c829-78f0-9963-', '01944a4a-be80-751b-9948-', 'Season 10', 1250, 4900, 'USD', 5, '[2025-07-14T07:23:00Z,2025-07-14T09:23:00Z)', '2025-07-14T07:23:00Z', '2025-07-14T07:23:00Z'),
    (10, '01983cc6-d38a-7d45-960b-', '019482f0-b28a-78ad-b92e-', 'Season 11', 2490, 2490, 'EUR', 1, '[2025-07-24T14:12:00Z,2025-07-24T16:12:00Z)', '2025-07-24T14:12:00Z', '2025-07-24T14:12:00Z'),
    (11, '01987b06-7ecb-7b53-b5b7-', '01944f71-1a84-7a38-bb6f-', 'Season 12', 1900, 59000, 'EUR', 1, '[2025-08-05T16:18:00Z,2025-08-05T18:18:00Z)', '2025-08-05T16:18:00Z', '2025-08-05T16:18:00Z'),
    (12, '0198c152-19cc-79c7-ad06-', '01944f71-1a84-7a38-bb6f-', 'Season 13', 2490, 59000, 'EUR', 1, '[2025-08-19T07:54:00Z,2025-08-19T09:54:00Z)', '2025-08-19T07:54:00Z', '2025-08-19T07:54:00Z'),
    (13, '0198eb9a-616d-7070-b5c6-', '01946930-e687-78c9-ae1d-', 'Season 14', 34900, 34900, 'EUR', 5, '[2025-08-27T12:57:00Z,2025-08-27T14:57:00Z)', '2025-08-27T12:57:00Z', '2025-08-27T12:57:00Z'),
    (14, '0199285c-464e-7ccd-b13e-', '01944f71-1a83-7590-b729-', 'Season 15', 12500, 12500, 'USD', 7, '[2025-09-08T08:06:00Z,2025-09-08T10:06:00Z)', '2025-09-08T08:06:00Z', '2025-09-08T08:06:00Z'),
    (15, '019967be-2a6f-7074-b684-', '019482f0-b28a-78ad-b92e-', 'Season 16', 2490, 2490, 'EUR', 1, '[2025-09-20T15:29:00Z,2025-09-20T17:29:00Z)', '2025-09-20T15:29:00Z', '2025-09-20T15:29:00Z'),
    (16, '01999b4c-6870-7751-b339-', '019459c2-6666-772f-b792-', 'Season 17', 34900, 59000, 'EUR', 1, '[2025-09-30T15:45:00Z,2025-09-30T17:45:00Z)', '2025-09-30T15:45:00Z', '2025-09-30T15:45:00Z'),
    (17, '0199e369-19f1-73fb-af3f-', '019459bd-d285-77d7-9fc2-', 'Season 18', 1250, 4900, 'EUR', 1, '[2025-10-14T15:49:00Z,2025-10-14T17:49:00Z)', '2025-10-14T15:49:00Z', '2025-10-14T15:49:00Z'),
    (18, '019a2143-2592-70b9-8eb4-', '019482f0-b28a-78ad-b92e-', 'Season 19', 9900, 59000, 'EUR', 7, '[2025-10-26T16:04:00Z,2025-10-26T18:04:00Z)', '2025-10-26T16:04:00Z', '2025-10-26T16:04:00Z'),
    (19, '019a5877-3a13-7dee-8f16-', '019459bd-d285-77d7-9fc2-', 'Season 20', 9900, 59000, 'EUR', 1, '[2025-11-06T09:20:00Z,2025-11-06T11:20:00Z)', '2025-11-06T09:20:00Z', '2025-11-06T09:20:00Z'),
    (20, '019a8c83-cfd4-7259-a236-', '019482f0-b28a-78ad-b92e-', 'Season 21', 7900, 7900, 'EUR', 1, '[2025-11-16T11:54:00Z,2025-11-16T13:54:00Z)', '2025-11-16T11:54:00Z', '2025-11-16T11:54:00Z'),
    (21, '019aca1b-f075-7980-93a8-', '019482f0-b28b-7e6d-bef1-', 'Season 22', 9900, 59000, 'EUR', 1, '[2025-11-28T10:57:00Z,2025-11-28T12:57:00Z)', '2025-11-28T10:57:00Z', '2025-11-28T10:57:00Z'),
    (22, '019b02b5-1336-7c34-9c55-', '01944a4a-be81-7d5f-99f2-', 'Season 23', 59000, 59000, 'EUR', 1, '[2025-12-09T10:43:00Z,2025-12-09T12:43:00Z)', '2025-12-09T10:43:00Z', '2025-12-09T10:43:00Z'),
    (23, '019b3c5e-1f57-78a9-90c8-', '01944f71-1a84-7a38-bb6f-', 'Season 24', 59000, 59000, 'EUR', 13, '[2025-12-20T15:26:00Z,2025-12-20T17:26:00Z)', '2025-12-20T15:26:00Z', '2025-12-20T15:26:00Z')
) AS _seed (place, id, product_variant_id, season, day_rate_minor, deposit_minor, currency, shortest_days, valid, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn rental_rates: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO rental_units (id, serial, product_variant_id, home_id, condition, bought_on, tags, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.serial || '-' || _copy.number_2,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    (_seed.home_id || _copy.digits_0)::uuid,
    _seed.condition,
    _seed.bought_on::date + _copy.days_2,
    _seed.tags::jsonb,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195f077-d4e0-79d8-8d5c-', 'R2-001', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 4, '2025-02-10', '{}', '2025-04-01T08:29:00Z', '2025-04-01T08:29:00Z'),
    (1, '0196291d-c8e1-7e0e-b527-', 'R2-002', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 5, '2025-02-10', '{"pole": "replaced"}', '2025-04-12T08:29:00Z', '2025-04-12T08:29:00Z'),
    (2, '019663f0-60e2-72ae-b862-', 'R2-003', '01944a4a-be80-751b-9948-', '01941f29-7c01-7d6a-bb87-', 2, '2025-02-10', '{}', '2025-04-23T18:37:00Z', '2025-04-23T18:37:00Z'),
    (3, '0196a0e0-f6e3-75e7-aa5b-', 'DU-001', '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 5, '2025-03-01', '{}', '2025-05-05T14:37:00Z', '2025-05-05T14:37:00Z'),
    (4, '0196d450-1424-7ec1-9c91-', 'DU-002', '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 5, '2025-05-15', '{}', '2025-05-15T14:19:00Z', '2025-05-15T14:19:00Z'),
    (5, '01971cd6-0ec5-7d08-8798-', 'RU-1006', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 5, '2025-05-29', '{}', '2025-05-29T16:18:00Z', '2025-05-29T16:18:00Z'),
    (6, '0197592d-c026-7548-9592-', 'RU-1007', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 5, '2025-06-10', '{}', '2025-06-10T09:31:00Z', '2025-06-10T09:31:00Z'),
    (7, '019797ab-ace7-7830-b967-', 'RU-1008', '0194303e-0b0c-772f-a3d5-', '01941f29-7c00-701b-a3a7-', 5, '2025-06-22', '{}', '2025-06-22T12:45:00Z', '2025-06-22T12:45:00Z'),
    (8, '0197cae2-06e8-7b06-8128-', 'RU-1009', '01944f71-1a83-7590-b729-', '01941f29-7c01-7d6a-bb87-', 2, '2025-07-03', '{}', '2025-07-02T11:25:00Z', '2025-07-02T11:25:00Z'),
    (9, '01980830-e989-747d-9cbb-', 'RU-1010', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 3, '2025-07-14', '{}', '2025-07-14T09:08:00Z', '2025-07-14T09:08:00Z'),
    (10, '01983796-656a-7750-a82d-', 'RU-1011', '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 5, '2025-07-24', '{}', '2025-07-23T14:01:00Z', '2025-07-23T14:01:00Z'),
    (11, '01986f5f-b50b-718d-a70b-', 'RU-1012', '01944f71-1a84-7a38-bb6f-', '01941f29-7c00-701b-a3a7-', 2, '2025-08-03', '{}', '2025-08-03T10:00:00Z', '2025-08-03T10:00:00Z'),
    (12, '0198b1ff-fb4c-7457-aaa8-', 'RU-1013', '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 5, '2025-08-16', '{}', '2025-08-16T08:30:00Z', '2025-08-16T08:30:00Z'),
    (13, '0198f6c0-fead-7249-95c0-', 'RU-1014', '019482f0-b28b-7e6d-bef1-', '01941f29-7c01-7d6a-bb87-', 5, '2025-08-29', '{}', '2025-08-29T16:55:00Z', '2025-08-29T16:55:00Z'),
    (14, '01992f0f-0eae-7976-aef8-', 'RU-1015', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 2, '2025-09-09', '{}', '2025-09-09T15:19:00Z', '2025-09-09T15:19:00Z'),
    (15, '0199676a-da4f-7c17-a2af-', 'RU-1016', '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 2, '2025-09-20', '{}', '2025-09-20T13:58:00Z', '2025-09-20T13:58:00Z'),
    (16, '0199a5c8-bbf0-7b38-ac84-', 'RU-1017', '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 5, '2025-10-02', '{}', '2025-10-02T16:37:00Z', '2025-10-02T16:37:00Z'),
    (17, '0199deee-dc71-724a-9bda-', 'RU-1018', '01944f71-1a84-7a38-bb6f-', '01941f29-7c00-701b-a3a7-', 5, '2025-10-14', '{}', '2025-10-13T18:57:00Z', '2025-10-13T18:57:00Z'),
    (18, '019a2570-7b92-7619-93f2-', 'RU-1019', '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 5, '2025-10-27', '{}', '2025-10-27T11:32:00Z', '2025-10-27T11:32:00Z'),
    (19, '019a5831-a593-79b8-8910-', 'RU-1020', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 4, '2025-11-06', '{}', '2025-11-06T08:04:00Z', '2025-11-06T08:04:00Z'),
    (20, '019a9802-5114-7b96-83bd-', 'RU-1021', '01944a4f-5262-7e66-8c67-', '01941f29-7c01-7d6a-bb87-', 5, '2025-11-20', '{}', '2025-11-18T17:28:00Z', '2025-11-18T17:28:00Z'),
    (21, '019adb13-3375-7422-8bb2-', 'RU-1022', '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 5, '2025-12-01', '{}', '2025-12-01T18:01:00Z', '2025-12-01T18:01:00Z'),
    (22, '019afe35-5776-738c-a57f-', 'RU-1023', '01944f71-1a83-7590-b729-', '01941f29-7c01-7d6a-bb87-', 5, '2025-12-08', '{}', '2025-12-08T13:45:00Z', '2025-12-08T13:45:00Z'),
    (23, '019b3cd8-cd97-76c9-b474-', 'RU-1024', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 5, '2025-12-20', '{}', '2025-12-20T17:40:00Z', '2025-12-20T17:40:00Z')
) AS _seed (place, id, serial, product_variant_id, home_id, condition, bought_on, tags, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn rental_units: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO rentals (
    id, number, customer_id, order_id, period, deposit_minor, handed_out_at, terms_accepted_from, terms_digest,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    _seed.deposit_minor,
    _seed.handed_out_at::timestamptz + _copy.span_0,
    _seed.terms_accepted_from::inet,
    _seed.terms_digest::bytea,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b92-2ee0-7576-947f-', 'RT-501', '019604e4-6883-77b4-8f59-', NULL, '[2025-07-04T15:00:00Z,2025-07-11T10:00:00Z)', 24000, NULL, '192.0.2.17', '\x5e12', '2025-04-28T08:45:00Z', '2025-04-28T08:45:00Z'),
    (1, '0196c016-c581-7f73-8728-', 'RT-502', '0196a1c6-c304-7f68-a2e5-', NULL, '[2025-11-28T15:00:00Z,2025-12-05T10:00:00Z)', 15000, '2025-11-28T15:05:00Z', NULL, NULL, '2025-05-11T16:04:00Z', '2025-05-11T16:04:00Z'),
    (2, '0196f409-b8c2-760b-8ef6-', 'RT-503', '01973b3a-3585-7fa6-807c-', NULL, '[2025-12-19T15:00:00Z,2026-01-02T10:00:00Z)', 24000, NULL, NULL, NULL, '2025-05-21T18:10:00Z', '2025-05-21T18:10:00Z'),
    (3, '01972112-0ac3-73f4-aa83-', 'RT-504', '01973b3a-3585-7fa6-807c-', NULL, '[2025-12-12T15:00:00Z,2025-12-15T10:00:00Z)', 0, NULL, NULL, NULL, '2025-05-30T12:02:00Z', '2025-05-30T12:02:00Z'),
    (4, '01974fc4-1524-7c61-ad30-', 'REN-1005', '01943210-0be0-7160-a165-', '0196cec5-ed44-789b-8162-', '[2025-06-08T13:39:00Z,2025-06-08T15:39:00Z)', 0, NULL, '192.0.2.71', '\xbb3c2cce53b2365dafb5156f91cb801fdf9f7775fd84a97012a83720f0996138', '2025-06-08T13:39:00Z', '2025-06-08T13:39:00Z'),
    (5, '019792ea-0625-7dbe-9277-', 'REN-1006', '01943210-0be0-7160-a165-', '0197305a-1725-77b8-9045-', '[2025-06-21T14:35:00Z,2025-06-21T16:35:00Z)', 0, NULL, '192.0.2.87', '\x98b3c73c52e24d1ae9671b11609dba4615b3284571967f7177eddbee59de46fc', '2025-06-21T14:35:00Z', '2025-06-21T14:35:00Z'),
    (6, '0197bb6a-5f06-7579-ae71-', 'REN-1007', '01973b3a-3585-7fa6-807c-', '01982217-2946-7a57-9cc8-', '[2025-06-29T11:20:00Z,2025-06-29T13:20:00Z)', 0, NULL, '192.0.2.190', '\x005986bb7d491a06b1448a4205699e5ae7b9736e59df6f7c67f2c7186393b40d', '2025-06-29T11:20:00Z', '2025-06-29T11:20:00Z'),
    (7, '0197f84c-4f07-7551-a98b-', 'REN-1008', '019561ee-92e2-7956-b49e-', '01987b1e-4c87-7d01-9b48-', '[2025-07-11T07:04:00Z,2025-07-11T09:04:00Z)', 0, NULL, '192.0.2.244', '\xa0c28ca87ca2311019ece4c884b799f1addce7424a4b78a5a0d69300f56dc869', '2025-07-11T07:04:00Z', '2025-07-11T07:04:00Z'),
    (8, '01982872-0da8-7da0-9794-', 'REN-1009', '01943210-0be0-7160-a165-', '0198e56f-1888-7316-af75-', '[2025-07-20T15:27:00Z,2025-07-20T17:27:00Z)', 0, NULL, '192.0.2.21', '\xe7b58580a566e85bda10b3c08f9a7da9e8669a31758a23e06e3ad2cba4bb6c94', '2025-07-20T15:27:00Z', '2025-07-20T15:27:00Z'),
    (9, '01985cab-7fc9-7a73-bb3a-', 'REN-1010', '019561ee-92e2-7956-b49e-', NULL, '[2025-07-30T18:50:00Z,2025-07-30T20:50:00Z)', 0, NULL, '192.0.2.161', '\x117b94624501efb038626a8862af42e7163f3694c9546fefc299e5737e5f5254', '2025-07-30T18:50:00Z', '2025-07-30T18:50:00Z'),
    (10, '019898c9-838a-7f03-bef2-', 'REN-1011', '0194bbdd-2561-7d3e-b719-', '01955817-0ae1-7ffb-ae6f-', '[2025-08-11T11:00:00Z,2025-08-11T13:00:00Z)', 0, NULL, NULL, NULL, '2025-08-11T11:00:00Z', '2025-08-11T11:00:00Z'),
    (11, '0198c2f9-130b-73e4-a9f5-', 'REN-1012', '0197d629-99a6-768d-8eef-', '019623ca-9082-786e-a0fa-', '[2025-08-19T15:36:00Z,2025-08-19T17:36:00Z)', 0, NULL, '192.0.2.178', '\x4a228fb86ac2ceb8465df34ae0e3354cccc880de42365c1fdeb4a806fe02d1b8', '2025-08-19T15:36:00Z', '2025-08-19T15:36:00Z'),
    (12, '0199005e-d90c-7602-b282-', 'REN-1013', '0197d629-99a6-768d-8eef-', '01967e00-bde3-7a4f-bafd-', '[2025-08-31T13:44:00Z,2025-08-31T15:44:00Z)', 0, NULL, '192.0.2.217', '\x85c75b30a09eaf5ce16a50fcbc60ca56204b4ab621f4b2b995f4aacfc5cbda89', '2025-08-31T13:44:00Z', '2025-08-31T13:44:00Z'),
    (13, '019937bd-0acd-73c1-8c2f-', 'REN-1014', '0199106e-7b28-76a9-9968-', '0199493d-a200-7da7-b2fc-', '[2025-09-11T07:46:00Z,2025-09-11T09:46:00Z)', 0, NULL, '192.0.2.22', '\x73d47b0ca0544f89e867be947e1a81484099353a042d91968420f5fb14855349', '2025-09-11T07:46:00Z', '2025-09-11T07:46:00Z'),
    (14, '0199728c-e3ae-7d3f-8237-', 'REN-1015', '019561ee-92e2-7956-b49e-', NULL, '[2025-09-22T17:51:00Z,2025-09-22T19:51:00Z)', 34900, NULL, '192.0.2.58', '\x485e8487eb1f8a32aa9278cd3f120b95f7256a0052e198f1b7968a22defd50e9', '2025-09-22T17:51:00Z', '2025-09-22T17:51:00Z'),
    (15, '0199aa4b-36cf-7c7c-961b-', 'REN-1016', '0194bbdd-2561-7d3e-b719-', NULL, '[2025-10-03T13:38:00Z,2025-10-03T15:38:00Z)', 0, NULL, NULL, NULL, '2025-10-03T13:38:00Z', '2025-10-03T13:38:00Z'),
    (16, '0199d2ad-5950-75cf-bc2a-', 'REN-1017', '0197d629-99a6-768d-8eef-', NULL, '[2025-10-11T09:50:00Z,2025-10-11T11:50:00Z)', 0, NULL, '192.0.2.224', '\x46a11aa31eeb7c0d7e3817e286bc8ac7c6fd196486ded508fda7becab1c8ac04', '2025-10-11T09:50:00Z', '2025-10-11T09:50:00Z'),
    (17, '019a0acd-a291-7f9a-a62e-', 'REN-1018', '019604e4-6883-77b4-8f59-', NULL, '[2025-10-22T07:24:00Z,2025-10-22T09:24:00Z)', 0, NULL, '192.0.2.3', '\x33f4d11de65363bc93bad84d6b0a2b46509c5d8158c7141b4e4acfe8a6c077c8', '2025-10-22T07:24:00Z', '2025-10-22T07:24:00Z'),
    (18, '019a452b-0a92-7f29-8294-', 'REN-1019', '0194bbdd-2561-7d3e-b719-', NULL, '[2025-11-02T15:24:00Z,2025-11-02T17:24:00Z)', 0, NULL, '192.0.2.237', '\xf5507bd197eb90c82afc0418b72a66383b0ebaaf6ef00a9a04c7bc925f9e1b04', '2025-11-02T15:24:00Z', '2025-11-02T15:24:00Z'),
    (19, '019a7232-7233-7d5b-a612-', 'REN-1020', '019604e4-6883-77b4-8f59-', NULL, '[2025-11-11T09:15:00Z,2025-11-11T11:15:00Z)', 0, NULL, NULL, NULL, '2025-11-11T09:15:00Z', '2025-11-11T09:15:00Z'),
    (20, '019ab6ab-21f4-71b1-8904-', 'REN-1021', '01986fe7-3487-7799-85ee-', NULL, '[2025-11-24T16:21:00Z,2025-11-24T18:21:00Z)', 0, NULL, NULL, NULL, '2025-11-24T16:21:00Z', '2025-11-24T16:21:00Z'),
    (21, '019ae312-51f5-7280-98b4-', 'REN-1022', '0196a1c6-c304-7f68-a2e5-', NULL, '[2025-12-03T07:17:00Z,2025-12-03T09:17:00Z)', 990, NULL, '192.0.2.198', '\x50284488171ea2767694a6361d380848c37a4cb9899ce7f60e81cd2e1feb5dae', '2025-12-03T07:17:00Z', '2025-12-03T07:17:00Z'),
    (22, '019b11e2-92b6-7547-a4b6-', 'REN-1023', '0196a1c6-c304-7f68-a2e5-', NULL, '[2025-12-12T09:27:00Z,2025-12-12T11:27:00Z)', 0, NULL, NULL, NULL, '2025-12-12T09:27:00Z', '2025-12-12T09:27:00Z'),
    (23, '019b5074-a3b7-7e45-952c-', 'REN-1024', '01986fe7-3487-7799-85ee-', NULL, '[2025-12-24T13:03:00Z,2025-12-24T15:03:00Z)', 0, NULL, NULL, NULL, '2025-12-24T13:03:00Z', '2025-12-24T13:03:00Z')
) AS _seed (place, id, number, customer_id, order_id, period, deposit_minor, handed_out_at, terms_accepted_from, terms_digest, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn rentals: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO rental_items (rental_id, unit_id, slot, days, day_rate_minor, created_at, updated_at)
SELECT
    (_seed.rental_id || _copy.digits_0)::uuid,
    (_seed.unit_id || _copy.digits_2)::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_2, upper(_seed.slot::tstzrange) + _copy.span_2) END,
    _seed.days,
    _seed.day_rate_minor,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b92-2ee0-7576-947f-', '0195f077-d4e0-79d8-8d5c-', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 1900, '2025-05-29T11:46:00Z', '2025-05-29T11:46:00Z'),
    (1, '01967b92-2ee0-7576-947f-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 900, '2025-06-07T18:19:00Z', '2025-06-07T18:19:00Z'),
    (2, '0196c016-c581-7f73-8728-', '0195f077-d4e0-79d8-8d5c-', '[2025-11-28T15:00:00Z,2025-12-05T11:00:00Z)', 7, 1200, '2025-06-16T13:50:00Z', '2025-06-16T13:50:00Z'),
    (3, '0196f409-b8c2-760b-8ef6-', '0196291d-c8e1-7e0e-b527-', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 1200, '2025-06-26T14:39:00Z', '2025-06-26T14:39:00Z'),
    (4, '0196f409-b8c2-760b-8ef6-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 900, '2025-07-04T16:46:00Z', '2025-07-04T16:46:00Z'),
    (5, '01972112-0ac3-73f4-aa83-', '0196291d-c8e1-7e0e-b527-', '[2025-12-12T15:00:00Z,2025-12-15T11:00:00Z)', 3, 1200, '2025-07-14T16:34:00Z', '2025-07-14T16:34:00Z'),
    (6, '01967b92-2ee0-7576-947f-', '0197cae2-06e8-7b06-8128-', '[2025-07-21T17:19:00Z,2025-07-21T19:19:00Z)', 16, 2490, '2025-07-21T17:19:00Z', '2025-07-21T17:19:00Z'),
    (7, '01982872-0da8-7da0-9794-', '0195f077-d4e0-79d8-8d5c-', '[2025-07-31T07:14:00Z,2025-07-31T09:14:00Z)', 9, 4900, '2025-07-31T07:14:00Z', '2025-07-31T07:14:00Z'),
    (8, '019792ea-0625-7dbe-9277-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-08-10T08:22:00Z,2025-08-10T10:22:00Z)', 8, 1250, '2025-08-10T08:22:00Z', '2025-08-10T08:22:00Z'),
    (9, '0196c016-c581-7f73-8728-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-08-19T15:46:00Z,2025-08-19T17:46:00Z)', 21, 3589, '2025-08-19T15:46:00Z', '2025-08-19T15:46:00Z'),
    (10, '01967b92-2ee0-7576-947f-', '0196d450-1424-7ec1-9c91-', '[2025-08-27T08:50:00Z,2025-08-27T10:50:00Z)', 21, 2490, '2025-08-27T08:50:00Z', '2025-08-27T08:50:00Z'),
    (11, '0196c016-c581-7f73-8728-', '01983796-656a-7750-a82d-', '[2025-09-05T08:11:00Z,2025-09-05T10:11:00Z)', 18, 281, '2025-09-05T08:11:00Z', '2025-09-05T08:11:00Z'),
    (12, '0198c2f9-130b-73e4-a9f5-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-09-15T08:26:00Z,2025-09-15T10:26:00Z)', 13, 1161, '2025-09-15T08:26:00Z', '2025-09-15T08:26:00Z'),
    (13, '019937bd-0acd-73c1-8c2f-', '0196291d-c8e1-7e0e-b527-', '[2025-09-26T09:12:00Z,2025-09-26T11:12:00Z)', 4, 1250, '2025-09-26T09:12:00Z', '2025-09-26T09:12:00Z'),
    (14, '0197f84c-4f07-7551-a98b-', '0196291d-c8e1-7e0e-b527-', '[2025-10-05T07:05:00Z,2025-10-05T09:05:00Z)', 8, 926, '2025-10-05T07:05:00Z', '2025-10-05T07:05:00Z'),
    (15, '01982872-0da8-7da0-9794-', '0196291d-c8e1-7e0e-b527-', '[2025-10-13T11:12:00Z,2025-10-13T13:12:00Z)', 7, 1250, '2025-10-13T11:12:00Z', '2025-10-13T11:12:00Z'),
    (16, '01974fc4-1524-7c61-ad30-', '0196a0e0-f6e3-75e7-aa5b-', '[2025-10-22T13:35:00Z,2025-10-22T15:35:00Z)', 3, 990, '2025-10-22T13:35:00Z', '2025-10-22T13:35:00Z'),
    (17, '01972112-0ac3-73f4-aa83-', '0197cae2-06e8-7b06-8128-', '[2025-10-30T07:27:00Z,2025-10-30T09:27:00Z)', 4, 1250, '2025-10-30T07:27:00Z', '2025-10-30T07:27:00Z'),
    (18, '019937bd-0acd-73c1-8c2f-', '019797ab-ace7-7830-b967-', '[2025-11-07T15:49:00Z,2025-11-07T17:49:00Z)', 16, 1900, '2025-11-07T15:49:00Z', '2025-11-07T15:49:00Z'),
    (19, '01972112-0ac3-73f4-aa83-', '01971cd6-0ec5-7d08-8798-', '[2025-11-17T18:08:00Z,2025-11-17T20:08:00Z)', 1, 4002, '2025-11-17T18:08:00Z', '2025-11-17T18:08:00Z'),
    (20, '019a0acd-a291-7f9a-a62e-', '0197592d-c026-7548-9592-', '[2025-11-28T13:22:00Z,2025-11-28T15:22:00Z)', 11, 1250, '2025-11-28T13:22:00Z', '2025-11-28T13:22:00Z'),
    (21, '0197bb6a-5f06-7579-ae71-', '01986f5f-b50b-718d-a70b-', '[2025-12-05T15:02:00Z,2025-12-05T17:02:00Z)', 12, 1250, '2025-12-05T15:02:00Z', '2025-12-05T15:02:00Z'),
    (22, '0196f409-b8c2-760b-8ef6-', '01986f5f-b50b-718d-a70b-', '[2025-12-15T18:31:00Z,2025-12-15T20:31:00Z)', 19, 3278, '2025-12-15T18:31:00Z', '2025-12-15T18:31:00Z'),
    (23, '019a0acd-a291-7f9a-a62e-', '0196291d-c8e1-7e0e-b527-', '[2026-02-23T12:01:00Z,2026-02-23T14:01:00Z)', 11, 1230, '2025-12-25T12:01:00Z', '2025-12-25T12:01:00Z')
) AS _seed (place, rental_id, unit_id, slot, days, day_rate_minor, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (rental_id, unit_id) DO NOTHING
$rows$) \gset
\warn rental_items: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO rental_inspections (id, rental_id, unit_id, inspector_id, found, charge_minor, created_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    (_seed.rental_id || _copy.digits_0)::uuid,
    (_seed.unit_id || _copy.digits_2)::uuid,
    (_seed.inspector_id || _copy.digits_0)::uuid,
    _seed.found,
    _seed.charge_minor,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197a740-a0c0-7760-ba5e-', '01967b92-2ee0-7576-947f-', '0195f077-d4e0-79d8-8d5c-', '01986fe7-3487-7799-85ee-', 'wet', 0, '2025-06-25T13:22:00Z'),
    (1, '0197da45-8a81-75ff-8001-', '01967b92-2ee0-7576-947f-', '0196a0e0-f6e3-75e7-aa5b-', '01986fe7-3487-7799-85ee-', 'fine', 0, '2025-07-05T11:08:00Z'),
    (2, '0198096e-99a2-7b44-946b-', '0196c016-c581-7f73-8728-', '0195f077-d4e0-79d8-8d5c-', '019604e4-6883-77b4-8f59-', 'fine', 0, '2025-07-14T14:55:00Z'),
    (3, '01982872-f803-7834-8071-', '0196f409-b8c2-760b-8ef6-', '0196291d-c8e1-7e0e-b527-', '0194bbdd-2561-7d3e-b719-', 'fine', 0, '2025-07-20T15:28:00Z'),
    (4, '01984b5e-2d84-70b5-9443-', '0196f409-b8c2-760b-8ef6-', '0196a0e0-f6e3-75e7-aa5b-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-07-27T10:12:00Z'),
    (5, '01987e4a-5f25-70ff-8960-', '01972112-0ac3-73f4-aa83-', '0196291d-c8e1-7e0e-b527-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-08-06T07:31:00Z'),
    (6, '0198a3a5-f866-76db-995a-', '01967b92-2ee0-7576-947f-', '0197cae2-06e8-7b06-8128-', '0197d629-99a6-768d-8eef-', 'fine', 0, '2025-08-13T13:37:00Z'),
    (7, '0198c345-1027-7ee1-81ce-', '01982872-0da8-7da0-9794-', '0195f077-d4e0-79d8-8d5c-', '0194bbdd-2561-7d3e-b719-', 'dirty', 34900, '2025-08-19T16:59:00Z'),
    (8, '0198f545-0d08-7509-b970-', '019792ea-0625-7dbe-9277-', '0196a0e0-f6e3-75e7-aa5b-', '019604e4-6883-77b4-8f59-', 'fine', 0, '2025-08-29T10:00:00Z'),
    (9, '01992506-1669-7177-a136-', '0196c016-c581-7f73-8728-', '0196a0e0-f6e3-75e7-aa5b-', '0199106e-7b28-76a9-9968-', 'fine', 0, '2025-09-07T16:33:00Z'),
    (10, '019947aa-cd0a-781b-ae11-', '01967b92-2ee0-7576-947f-', '0196d450-1424-7ec1-9c91-', '01986fe7-3487-7799-85ee-', 'fine', 0, '2025-09-14T10:00:00Z'),
    (11, '01996d0a-0fcb-7a47-885b-', '0196c016-c581-7f73-8728-', '01983796-656a-7750-a82d-', '019561ee-92e2-7956-b49e-', 'fine', 0, '2025-09-21T16:10:00Z'),
    (12, '01999599-f90c-7a2a-9ff7-', '0198c2f9-130b-73e4-a9f5-', '0196a0e0-f6e3-75e7-aa5b-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-09-29T13:12:00Z'),
    (13, '0199c3d6-d36d-73db-a17c-', '019937bd-0acd-73c1-8c2f-', '0196291d-c8e1-7e0e-b527-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-10-08T12:41:00Z'),
    (14, '0199ed1f-ac6e-7762-8cf7-', '0197f84c-4f07-7551-a98b-', '0196291d-c8e1-7e0e-b527-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-10-16T13:05:00Z'),
    (15, '019a0cda-3b6f-7dfc-9c1c-', '01982872-0da8-7da0-9794-', '0196291d-c8e1-7e0e-b527-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-10-22T16:57:00Z'),
    (16, '019a3aca-2e50-73ff-8460-', '01974fc4-1524-7c61-ad30-', '0196a0e0-f6e3-75e7-aa5b-', '019561ee-92e2-7956-b49e-', 'torn', 9900, '2025-10-31T15:02:00Z'),
    (17, '019a5efb-5151-7b16-bcc4-', '01972112-0ac3-73f4-aa83-', '0197cae2-06e8-7b06-8128-', '01943210-0be0-7160-a165-', 'fine', 0, '2025-11-07T15:42:00Z'),
    (18, '019a91aa-2bd2-7bb8-ac38-', '019937bd-0acd-73c1-8c2f-', '019797ab-ace7-7830-b967-', '0194bbdd-2561-7d3e-b719-', 'fine', 0, '2025-11-17T11:54:00Z'),
    (19, '019ab5b2-1bf3-79cb-b395-', '01972112-0ac3-73f4-aa83-', '01971cd6-0ec5-7d08-8798-', '0194bbdd-2561-7d3e-b719-', 'fine', 0, '2025-11-24T11:49:00Z'),
    (20, '019ad967-a654-7b7c-853b-', '019a0acd-a291-7f9a-a62e-', '0197592d-c026-7548-9592-', '0199a9f6-fc49-7c11-934d-', 'fine', 0, '2025-12-01T10:14:00Z'),
    (21, '019afde5-b0d5-73e4-a789-', '0197bb6a-5f06-7579-ae71-', '01986f5f-b50b-718d-a70b-', '0194bbdd-2561-7d3e-b719-', 'fine', 0, '2025-12-08T12:18:00Z'),
    (22, '019b2637-5896-7016-8367-', '0196f409-b8c2-760b-8ef6-', '01986f5f-b50b-718d-a70b-', '0197d629-99a6-768d-8eef-', 'fine', 0, '2025-12-16T08:12:00Z'),
    (23, '019b5fad-1fb7-70f6-8b72-', '019a0acd-a291-7f9a-a62e-', '0196291d-c8e1-7e0e-b527-', '019561ee-92e2-7956-b49e-', 'fine', 0, '2025-12-27T11:59:00Z')
) AS _seed (place, id, rental_id, unit_id, inspector_id, found, charge_minor, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn rental_inspections: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO suppliers (
    id, code, name, country_code, currency_code, locale, time_zone, email, vat_number, payment_days, lead_days,
    minimum_order_minor, labels, note, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.code || '-' || _copy.number_0,
    _seed.name,
    _seed.country_code,
    _seed.currency_code,
    _seed.locale,
    _seed.time_zone,
    _seed.email,
    _seed.vat_number || '-' || _copy.number_0,
    _seed.payment_days,
    _seed.lead_days,
    _seed.minimum_order_minor,
    _seed.labels::text[],
    _seed.note,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194b693-ff20-770f-8453-', 'FJELLHEIM', 'Fjellheim AS', 'NO', 'EUR', 'nb', 'Europe/Oslo', 'orders@fjellheim.example', NULL, 30, 14, 0, '{"bluesign"}', NULL, NULL, NULL, '2025-01-30T09:39:00Z', '2025-01-30T09:39:00Z'),
    (1, '01954d0a-fa81-71a9-8739-', 'VARG', 'Varg Outdoor GmbH', 'DE', 'EUR', 'de', 'Europe/Berlin', 'bestellung@varg.example', 'DE811000017', 30, 14, 50000, '{}', NULL, NULL, NULL, '2025-02-28T14:52:00Z', '2025-02-28T14:52:00Z'),
    (2, '0195dd4e-6fa2-72ca-a360-', 'SKOG', 'Skog & Son', 'GB', 'GBP', 'en-GB', 'Europe/London', 'trade@skog.example', NULL, 30, 28, 0, '{}', 'Closed in August; boots only by the dozen.', NULL, NULL, '2025-03-28T15:11:00Z', '2025-03-28T15:11:00Z'),
    (3, '01967255-6043-7c8f-b59b-', 'SUP-1004', 'Silver supplier', 'AE', 'AED', 'en', 'Europe/Stockholm', 'chidi.eze@example.com', 'SUP-1004', 120, 90, 0, '{}', NULL, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-04-26T13:42:00Z', '2025-04-26T13:42:00Z'),
    (4, '01970206-5964-7fd9-a23a-', 'SUP-1005', 'Early supplier', 'AD', 'AMD', 'en', 'Europe/Stockholm', 'sofia.rossi@example.com', 'SUP-1005', 30, 14, 59000, '{"review","spring"}', NULL, '01943210-0be0-7160-a165-', '019561ee-92e2-7956-b49e-', '2025-05-24T11:21:00Z', '2025-05-24T11:21:00Z'),
    (5, '0197884e-91e5-77b6-bcf5-', 'SUP-1006', 'Linden supplier', 'AL', 'AFN', 'en', 'Europe/Stockholm', 'noah.cohen@example.com', 'SUP-1006', 30, 15, 12500, '{}', 'Please have a look before Friday.', '019561ee-92e2-7956-b49e-', '0196a1c6-c304-7f68-a2e5-', '2025-06-19T13:09:00Z', '2025-06-19T13:09:00Z'),
    (6, '01981820-8086-720d-8465-', 'SUP-1007', 'Upper supplier', 'LV', 'AFN', 'en', 'Europe/Stockholm', 'thuy.nguyen@example.com', 'SUP-1007', 30, 75, 0, '{}', 'Please have a look before Friday.', '019561ee-92e2-7956-b49e-', '01973b3a-3585-7fa6-807c-', '2025-07-17T11:24:00Z', '2025-07-17T11:24:00Z'),
    (7, '0198ace1-dca7-72f8-bed9-', 'SUP-1008', 'Copper supplier', 'PY', 'BOV', 'en', 'Europe/Stockholm', 'fatima.zahra@example.com', 'SUP-1008', 30, 14, 2490, '{}', NULL, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-08-15T08:39:00Z', '2025-08-15T08:39:00Z'),
    (8, '019947a7-2388-71b2-a0f5-', 'SUP-1009', 'Meadow supplier', 'MX', 'LKR', 'en', 'Europe/Stockholm', 'liam.murphy@example.com', NULL, 30, 14, 0, '{}', 'Please have a look before Friday.', '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '2025-09-14T09:56:00Z', '2025-09-14T09:56:00Z'),
    (9, '0199cddc-2229-7f1e-b5cc-', 'SUP-1010', 'Little supplier', 'BE', 'ARS', 'en', 'Europe/Stockholm', 'ana.horvat@example.com', 'SUP-1010', 30, 14, 0, '{}', 'A short note, so that it is not forgotten.', NULL, '01943210-0be0-7160-a165-', '2025-10-10T11:23:00Z', '2025-10-10T11:23:00Z'),
    (10, '019a5eb2-134a-79fe-9137-', 'SUP-1011', 'Autumn supplier', 'AD', 'JMD', 'en', 'Europe/Stockholm', 'ravi.patel@example.com', NULL, 60, 14, 0, '{"archive"}', 'It took a little longer than expected.', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-11-07T14:22:00Z', '2025-11-07T14:22:00Z'),
    (11, '019ae9f0-21eb-7e43-9513-', 'SUP-1012', 'Granite supplier', 'SJ', 'QAR', 'en', 'Europe/Stockholm', 'elena.popescu@example.com', 'SUP-1012', 30, 14, 0, '{}', 'See the earlier message for details.', '0199106e-7b28-76a9-9968-', NULL, '2025-12-04T15:17:00Z', '2025-12-04T15:17:00Z')
) AS _seed (place, id, code, name, country_code, currency_code, locale, time_zone, email, vat_number, payment_days, lead_days, minimum_order_minor, labels, note, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn suppliers: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO deliveries (
    id, supplier_id, note_number, warehouse_id, received_at, pallets, weight_kg, damage, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.supplier_id || _copy.digits_0)::uuid,
    _seed.note_number || '-' || _copy.number_1,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.received_at::timestamptz + _copy.span_1,
    _seed.pallets,
    _seed.weight_kg,
    _seed.damage,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195582e-d8a0-7404-a4d7-', '0194b693-ff20-770f-8453-', '88/2025', '01941f29-7c00-701b-a3a7-', '2025-02-04T10:30:00Z', 2, 182.50, NULL, '2025-03-02T18:47:00Z', '2025-03-02T18:47:00Z'),
    (1, '0195a02e-3e21-7adf-8228-', '01954d0a-fa81-71a9-8739-', 'DEL-1002', '01941f29-7c01-7d6a-bb87-', '2025-03-16T18:19:00Z', 1, 39.50, NULL, '2025-03-16T18:19:00Z', '2025-03-16T18:19:00Z'),
    (2, '0195e327-52c2-7033-9584-', '0194b693-ff20-770f-8453-', 'DEL-1003', '01941f29-7c01-7d6a-bb87-', '2025-03-29T18:26:00Z', 1, 8.75, 'Please have a look before Friday.', '2025-03-29T18:26:00Z', '2025-03-29T18:26:00Z'),
    (3, '019619f0-4963-730e-b8b8-', '01954d0a-fa81-71a9-8739-', 'DEL-1004', '01941f29-7c00-701b-a3a7-', '2025-04-09T09:45:00Z', 1, 18.25, 'It took a little longer than expected.', '2025-04-09T09:45:00Z', '2025-04-09T09:45:00Z'),
    (4, '01965770-9c44-7b8a-9f19-', '0194b693-ff20-770f-8453-', 'DEL-1005', '01941f29-7c01-7d6a-bb87-', '2025-04-21T08:22:00Z', 7, 39.50, 'The second attempt worked.', '2025-04-21T08:22:00Z', '2025-04-21T08:22:00Z'),
    (5, '01969765-e6c5-72a8-a94d-', '01954d0a-fa81-71a9-8739-', 'DEL-1006', '01941f29-7c01-7d6a-bb87-', '2025-05-03T18:26:00Z', 1, 8.75, 'The second attempt worked.', '2025-05-03T18:26:00Z', '2025-05-03T18:26:00Z'),
    (6, '0196d840-1306-70a4-bf2f-', '0194b693-ff20-770f-8453-', 'DEL-1007', '01941f29-7c00-701b-a3a7-', '2025-05-16T08:40:00Z', 1, 33.00, 'The numbers were confirmed by both sides.', '2025-05-16T08:40:00Z', '2025-05-16T08:40:00Z'),
    (7, '0197174d-bca7-7bbc-90ec-', '01970206-5964-7fd9-a23a-', 'DEL-1008', '01941f29-7c00-701b-a3a7-', '2025-05-28T14:31:00Z', 4, 30.25, 'Somebody will follow up next week.', '2025-05-28T14:31:00Z', '2025-05-28T14:31:00Z'),
    (8, '01976e86-8888-7504-929a-', '01970206-5964-7fd9-a23a-', 'DEL-1009', '01941f29-7c01-7d6a-bb87-', '2025-06-14T13:00:00Z', 1, 33.00, 'To be discussed at the next meeting.', '2025-06-14T13:00:00Z', '2025-06-14T13:00:00Z'),
    (9, '0197a7b8-8fe9-7020-bc03-', '0194b693-ff20-770f-8453-', 'DEL-1010', '01941f29-7c00-701b-a3a7-', '2025-06-25T15:33:00Z', 1, 10.25, 'The second attempt worked.', '2025-06-25T15:33:00Z', '2025-06-25T15:33:00Z'),
    (10, '0197f055-6dea-7e4a-953b-', '0194b693-ff20-770f-8453-', 'DEL-1011', '01941f29-7c00-701b-a3a7-', '2025-07-09T17:57:00Z', 1, NULL, 'Somebody will follow up next week.', '2025-07-09T17:57:00Z', '2025-07-09T17:57:00Z'),
    (11, '019831a8-73ab-7b54-a83b-', '0195dd4e-6fa2-72ca-a360-', 'DEL-1012', '01941f29-7c00-701b-a3a7-', '2025-07-22T10:23:00Z', 1, 14.25, 'The numbers were confirmed by both sides.', '2025-07-22T10:23:00Z', '2025-07-22T10:23:00Z'),
    (12, '01986552-28ec-7e1f-a592-', '0194b693-ff20-770f-8453-', 'DEL-1013', '01941f29-7c00-701b-a3a7-', '2025-08-01T11:09:00Z', 1, 16.75, 'See the earlier message for details.', '2025-08-01T11:09:00Z', '2025-08-01T11:09:00Z'),
    (13, '0198b879-160d-7da3-8d8f-', '0195dd4e-6fa2-72ca-a360-', 'DEL-1014', '01941f29-7c00-701b-a3a7-', '2025-08-17T14:40:00Z', 1, 7.50, 'A short note, so that it is not forgotten.', '2025-08-17T14:40:00Z', '2025-08-17T14:40:00Z'),
    (14, '0198eb32-ed0e-7757-b1a1-', '0198ace1-dca7-72f8-bed9-', 'DEL-1015', '01941f29-7c01-7d6a-bb87-', '2025-08-27T11:04:00Z', 1, 12.75, 'To be discussed at the next meeting.', '2025-08-27T11:04:00Z', '2025-08-27T11:04:00Z'),
    (15, '01992fad-718f-7cd8-80d4-', '0194b693-ff20-770f-8453-', 'DEL-1016', '01941f29-7c00-701b-a3a7-', '2025-09-09T18:12:00Z', 1, NULL, NULL, '2025-09-09T18:12:00Z', '2025-09-09T18:12:00Z'),
    (16, '019967f4-2e90-7515-8649-', '0194b693-ff20-770f-8453-', 'DEL-1017', '01941f29-7c00-701b-a3a7-', '2025-09-20T16:28:00Z', 1, 34.25, 'A short note, so that it is not forgotten.', '2025-09-20T16:28:00Z', '2025-09-20T16:28:00Z'),
    (17, '0199b4cc-1e31-7189-b4f6-', '0194b693-ff20-770f-8453-', 'DEL-1018', '01941f29-7c00-701b-a3a7-', '2025-10-05T14:35:00Z', 1, 40.75, 'To be discussed at the next meeting.', '2025-10-05T14:35:00Z', '2025-10-05T14:35:00Z'),
    (18, '0199fd78-8c92-7a8a-bf74-', '0194b693-ff20-770f-8453-', 'DEL-1019', '01941f29-7c01-7d6a-bb87-', '2025-10-19T17:16:00Z', 1, 36.75, NULL, '2025-10-19T17:16:00Z', '2025-10-19T17:16:00Z'),
    (19, '019a3b58-1673-7fe7-9ca3-', '0194b693-ff20-770f-8453-', 'DEL-1020', '01941f29-7c00-701b-a3a7-', '2025-10-31T17:37:00Z', 1, NULL, 'See the earlier message for details.', '2025-10-31T17:37:00Z', '2025-10-31T17:37:00Z'),
    (20, '019a8389-d694-7b69-9559-', '0194b693-ff20-770f-8453-', 'DEL-1021', '01941f29-7c01-7d6a-bb87-', '2025-11-14T18:04:00Z', 1, 40.75, 'To be discussed at the next meeting.', '2025-11-14T18:04:00Z', '2025-11-14T18:04:00Z'),
    (21, '019ac53c-fdb5-72f2-90fb-', '01954d0a-fa81-71a9-8739-', 'DEL-1022', '01941f29-7c00-701b-a3a7-', '2025-11-27T12:15:00Z', 9, 31.50, 'See the earlier message for details.', '2025-11-27T12:15:00Z', '2025-11-27T12:15:00Z'),
    (22, '019afd5a-87d6-7cd2-83f8-', '01967255-6043-7c8f-b59b-', 'DEL-1023', '01941f29-7c00-701b-a3a7-', '2025-12-08T09:46:00Z', 6, 14.25, NULL, '2025-12-08T09:46:00Z', '2025-12-08T09:46:00Z'),
    (23, '019b4687-22b7-7fd2-9a8a-', '019ae9f0-21eb-7e43-9513-', 'DEL-1024', '01941f29-7c00-701b-a3a7-', '2025-12-22T14:47:00Z', 1, 38.25, 'Somebody will follow up next week.', '2025-12-22T14:47:00Z', '2025-12-22T14:47:00Z')
) AS _seed (place, id, supplier_id, note_number, warehouse_id, received_at, pallets, weight_kg, damage, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn deliveries: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 86, $rows$
INSERT INTO inventory_movements (
    seq, product_variant_id, warehouse_id, kind, quantity, order_item_id, fulfilment_id, reason, created_at
)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.seq + _copy.number_1 * 1000,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.kind,
    _seed.quantity,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    (_seed.fulfilment_id || _copy.digits_2)::uuid,
    _seed.reason,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 'receipt', 25, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (1, 2, '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 'receipt', 18, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (2, 3, '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 'receipt', 9, NULL, NULL, NULL, '2025-01-09T09:05:00Z'),
    (3, 4, '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 'receipt', 30, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (4, 5, '01944f71-1a84-7a38-bb6f-', '01941f29-7c01-7d6a-bb87-', 'receipt', 12, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (5, 6, '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', 'receipt', 60, NULL, NULL, NULL, '2025-01-12T09:00:00Z'),
    (6, 7, '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 'receipt', 240, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (7, 8, '019459c2-6666-772f-b792-', '01941f29-7c01-7d6a-bb87-', 'receipt', 96, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (8, 9, '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (9, 10, '01946930-e688-7008-b7a3-', '01941f29-7c00-701b-a3a7-', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (10, 11, '01946930-e689-7696-a127-', '01941f29-7c01-7d6a-bb87-', 'receipt', 6, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (11, 12, '019482f0-b28a-78ad-b92e-', '01941f29-7c00-701b-a3a7-', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (12, 13, '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (13, 14, '0194303e-0b0c-772f-a3d5-', '01941f29-7c01-7d6a-bb87-', 'receipt', 3, NULL, NULL, NULL, '2025-01-04T07:36:00Z'),
    (14, 15, '0194303e-0b0c-772f-a3d5-', '01941f29-7c01-7d6a-bb87-', 'damage', -2, NULL, NULL, 'Broken on the way', '2025-01-04T07:36:00Z'),
    (15, 16, '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', 'adjustment', -1, NULL, NULL, 'Counted in spring', '2025-01-12T09:00:00Z'),
    (16, 17, '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 'sale', -1, '01955817-0ae1-789a-8e0a-', '01955c17-8480-7b8d-8333-', NULL, '2025-03-03T13:00:00Z'),
    (17, 18, '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 'sale', -2, '01955817-0ae2-7cc1-9bbd-', '01955c17-8480-7b8d-8333-', NULL, '2025-03-03T13:00:00Z'),
    (18, 19, '01946930-e688-7008-b7a3-', '01941f29-7c00-701b-a3a7-', 'sale', -1, '019623ca-9083-7262-95ad-', '01962a15-e481-7500-91cb-', NULL, '2025-04-12T13:00:00Z'),
    (19, 20, '019482f0-b28a-78ad-b92e-', '01941f29-7c00-701b-a3a7-', 'sale', -1, '0196cec5-ed46-7994-b034-', '0196d407-c083-790b-8c5a-', NULL, '2025-05-15T13:00:00Z'),
    (20, 21, '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 'sale', -1, '01982217-2948-7b1a-9ba7-', '01982d11-d484-770c-bd1a-', NULL, '2025-07-21T13:00:00Z'),
    (21, 22, '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 'sale', -1, '01987b1e-4c8a-7609-afe2-', '01987f77-9486-759a-b920-', NULL, '2025-08-06T13:00:00Z'),
    (22, 23, '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', 'return', 1, '01987b1e-4c8a-7609-afe2-', NULL, NULL, '2025-08-05T16:44:00Z')
) AS _seed (place, seq, product_variant_id, warehouse_id, kind, quantity, order_item_id, fulfilment_id, reason, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (seq) DO NOTHING
$rows$) \gset
\warn inventory_movements: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('inventory_movements', 'seq'),
    (SELECT max(seq) FROM inventory_movements)
);

CALL pg_temp.run(1, 166, $rows$
INSERT INTO inventory_reservations (
    id, product_variant_id, warehouse_id, cart_item_id, order_item_id, quantity, status, expires_at, created_at,
    updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    (_seed.cart_item_id || _copy.digits_1)::uuid,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    _seed.quantity,
    _seed.status,
    _seed.expires_at::timestamptz + _copy.span_1,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae0-79a0-b99d-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', NULL, '01955817-0ae1-789a-8e0a-', 1, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    (1, '01955817-0ae1-7962-a3c3-', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', NULL, '01955817-0ae2-7cc1-9bbd-', 2, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    (2, '019623ca-9082-734f-82cb-', '01946930-e688-7008-b7a3-', '01941f29-7c00-701b-a3a7-', NULL, '019623ca-9083-7262-95ad-', 1, 'committed', NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    (3, '0196cec5-ed43-702c-ab3a-', '019482f0-b28a-78ad-b92e-', '01941f29-7c00-701b-a3a7-', NULL, '0196cec5-ed46-7994-b034-', 1, 'committed', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    (4, '01982217-2944-7920-9ca8-', '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', NULL, '01982217-2948-7b1a-9ba7-', 1, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (5, '01987b1e-4c85-7840-9306-', '019482f0-b28b-7e6d-bef1-', '01941f29-7c00-701b-a3a7-', NULL, '01987b1e-4c8a-7609-afe2-', 1, 'committed', NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    (6, '01967e00-bde6-7d88-8b59-', '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', NULL, '01967e00-bde4-7922-9100-', 1, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (7, '01967e00-bde7-7959-b4cd-', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', NULL, '01967e00-bde5-7af1-b674-', 6, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    (8, '01982217-2948-7b83-b4f1-', '01944f71-1a84-7a38-bb6f-', '01941f29-7c01-7d6a-bb87-', NULL, '01982217-2949-77ca-8d27-', 2, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    (9, '01973083-4a09-7215-9b27-', '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', NULL, NULL, 1, 'held', '2025-08-05T12:00:00Z', '2025-06-02T12:00:00Z', '2025-06-02T12:00:00Z'),
    (10, '0194bbdd-256a-73e4-b2ef-', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', '0194bbdd-2562-7894-8ef7-', NULL, 1, 'held', '2025-11-20T19:15:00Z', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    (11, '0199ab12-cc8b-7748-b39b-', '01946930-e689-7696-a127-', '01941f29-7c01-7d6a-bb87-', '0195d821-ab01-762d-a06a-', NULL, 2, 'held', '2025-10-27T17:16:00Z', '2025-10-03T17:16:00Z', '2025-10-03T17:16:00Z')
) AS _seed (place, id, product_variant_id, warehouse_id, cart_item_id, order_item_id, quantity, status, expires_at, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn inventory_reservations: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO purchase_orders (
    id, number, supplier_id, warehouse_id, currency, freight_minor, expected_on, sent_at, created_by, updated_by,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    _seed.number || '-' || _copy.number_1,
    (_seed.supplier_id || _copy.digits_0)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.currency,
    _seed.freight_minor,
    _seed.expected_on::date + _copy.days_1,
    _seed.sent_at::timestamptz + _copy.span_1,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019557b0-80e0-7d70-9b1b-', 'PO-2501', '0194b693-ff20-770f-8453-', '01941f29-7c00-701b-a3a7-', 'EUR', 9500, NULL, NULL, NULL, NULL, '2025-03-02T16:29:00Z', '2025-03-02T16:29:00Z'),
    (1, '01959f96-43e1-7341-baac-', 'PO-2502', '01954d0a-fa81-71a9-8739-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, '2025-12-10', '2025-11-24T08:00:00Z', NULL, NULL, '2025-03-16T15:33:00Z', '2025-03-16T15:33:00Z'),
    (2, '0195d15f-5242-7fed-bd42-', 'PO-2503', '0195dd4e-6fa2-72ca-a360-', '01941f29-7c01-7d6a-bb87-', 'GBP', 0, NULL, NULL, NULL, NULL, '2025-03-26T07:34:00Z', '2025-03-26T07:34:00Z'),
    (3, '01962431-1a83-7dc7-a00d-', 'PO-1004', '0194b693-ff20-770f-8453-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, '2025-05-09', NULL, '019604e4-6883-77b4-8f59-', '019561ee-92e2-7956-b49e-', '2025-04-11T09:32:00Z', '2025-04-11T09:32:00Z'),
    (4, '01965992-43c4-7fea-85aa-', 'PO-1005', '0195dd4e-6fa2-72ca-a360-', '01941f29-7c00-701b-a3a7-', 'EUR', 4900, '2025-06-05', NULL, '019604e4-6883-77b4-8f59-', '01943210-0be0-7160-a165-', '2025-04-21T18:18:00Z', '2025-04-21T18:18:00Z'),
    (5, '0196a542-7c45-70fc-b068-', 'PO-1006', '01954d0a-fa81-71a9-8739-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-06-17', NULL, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-05-06T11:02:00Z', '2025-05-06T11:02:00Z'),
    (6, '0196e9e0-b566-759d-a11a-', 'PO-1007', '01954d0a-fa81-71a9-8739-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, '2025-07-16', NULL, NULL, '01943210-0be0-7160-a165-', '2025-05-19T18:49:00Z', '2025-05-19T18:49:00Z'),
    (7, '01972136-a9c7-7b65-a7cf-', 'PO-1008', '01970206-5964-7fd9-a23a-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, NULL, NULL, '019561ee-92e2-7956-b49e-', '019561ee-92e2-7956-b49e-', '2025-05-30T12:42:00Z', '2025-05-30T12:42:00Z'),
    (8, '01976980-37a8-7515-8633-', 'PO-1009', '01967255-6043-7c8f-b59b-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-07-30', NULL, NULL, NULL, '2025-06-13T13:35:00Z', '2025-06-13T13:35:00Z'),
    (9, '0197a114-6d89-7401-beb9-', 'PO-1010', '0194b693-ff20-770f-8453-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, NULL, NULL, '0196a1c6-c304-7f68-a2e5-', NULL, '2025-06-24T08:36:00Z', '2025-06-24T08:36:00Z'),
    (10, '0197e500-1f8a-70a3-9df0-', 'PO-1011', '01954d0a-fa81-71a9-8739-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-08-14', NULL, NULL, '0194bbdd-2561-7d3e-b719-', '2025-07-07T13:08:00Z', '2025-07-07T13:08:00Z'),
    (11, '0198336f-780b-73a3-8007-', 'PO-1012', '01981820-8086-720d-8465-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-09-19', NULL, NULL, '0197d629-99a6-768d-8eef-', '2025-07-22T18:40:00Z', '2025-07-22T18:40:00Z'),
    (12, '01987120-50cc-75ba-b26a-', 'PO-1013', '01954d0a-fa81-71a9-8739-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-09-04', NULL, NULL, '01973b3a-3585-7fa6-807c-', '2025-08-03T18:10:00Z', '2025-08-03T18:10:00Z'),
    (13, '0198b820-47ad-72b5-a820-', 'PO-1014', '0195dd4e-6fa2-72ca-a360-', '01941f29-7c01-7d6a-bb87-', 'EUR', 1250, '2025-09-28', NULL, NULL, NULL, '2025-08-17T13:03:00Z', '2025-08-17T13:03:00Z'),
    (14, '0198ebf5-eeee-7620-814d-', 'PO-1015', '0194b693-ff20-770f-8453-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-10-07', NULL, '01973b3a-3585-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-08-27T14:37:00Z', '2025-08-27T14:37:00Z'),
    (15, '0199380d-9bcf-79e6-8355-', 'PO-1016', '0194b693-ff20-770f-8453-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-10-08', NULL, NULL, '01973b3a-3585-7fa6-807c-', '2025-09-11T09:14:00Z', '2025-09-11T09:14:00Z'),
    (16, '0199769d-d810-7a6e-bcef-', 'PO-1017', '019947a7-2388-71b2-a0f5-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-11-28', NULL, NULL, NULL, '2025-09-23T12:48:00Z', '2025-09-23T12:48:00Z'),
    (17, '0199ba36-39f1-7344-9d22-', 'PO-1018', '0194b693-ff20-770f-8453-', '01941f29-7c01-7d6a-bb87-', 'EUR', 1250, '2025-12-10', NULL, '01973b3a-3585-7fa6-807c-', NULL, '2025-10-06T15:49:00Z', '2025-10-06T15:49:00Z'),
    (18, '0199f776-7692-7ebe-bc4c-', 'PO-1019', '0197884e-91e5-77b6-bcf5-', '01941f29-7c01-7d6a-bb87-', 'EUR', 0, '2025-12-01', NULL, '019604e4-6883-77b4-8f59-', '01986fe7-3487-7799-85ee-', '2025-10-18T13:16:00Z', '2025-10-18T13:16:00Z'),
    (19, '019a3f70-5dd3-7db5-b28c-', 'PO-1020', '01954d0a-fa81-71a9-8739-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-11-28', NULL, NULL, '019604e4-6883-77b4-8f59-', '2025-11-01T12:42:00Z', '2025-11-01T12:42:00Z'),
    (20, '019a794e-83b4-714d-a54d-', 'PO-1021', '0194b693-ff20-770f-8453-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, '2025-12-23', NULL, '01973b3a-3585-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-11-12T18:23:00Z', '2025-11-12T18:23:00Z'),
    (21, '019aba5a-2035-78e0-9632-', 'PO-1022', '019947a7-2388-71b2-a0f5-', '01941f29-7c00-701b-a3a7-', 'EUR', 0, NULL, NULL, '0194bbdd-2561-7d3e-b719-', '019604e4-6883-77b4-8f59-', '2025-11-25T09:31:00Z', '2025-11-25T09:31:00Z'),
    (22, '019afdb9-bed6-7fbc-9109-', 'PO-1023', '01981820-8086-720d-8465-', '01941f29-7c00-701b-a3a7-', 'EUR', 2490, '2026-01-25', NULL, '0194bbdd-2561-7d3e-b719-', NULL, '2025-12-08T11:30:00Z', '2025-12-08T11:30:00Z'),
    (23, '019b41aa-ef17-7af3-91c3-', 'PO-1024', '019947a7-2388-71b2-a0f5-', '01941f29-7c01-7d6a-bb87-', 'EUR', 7900, NULL, NULL, '0196a1c6-c304-7f68-a2e5-', NULL, '2025-12-21T16:08:00Z', '2025-12-21T16:08:00Z')
) AS _seed (place, id, number, supplier_id, warehouse_id, currency, freight_minor, expected_on, sent_at, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn purchase_orders: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO purchase_order_lines (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
)
SELECT
    (_seed.purchase_order_id || _copy.digits_1)::uuid,
    _seed."position",
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.quantity,
    _seed.unit_cost_minor,
    _seed.currency,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019557b0-80e0-7d70-9b1b-', 1, '01944a4a-be80-751b-9948-', 25, 18900, 'EUR', '2025-03-31T13:23:00Z', '2025-03-31T13:23:00Z'),
    (1, '019557b0-80e0-7d70-9b1b-', 2, '01944a4f-5262-7e66-8c67-', 9, 29800, 'EUR', '2025-04-11T11:30:00Z', '2025-04-11T11:30:00Z'),
    (2, '01959f96-43e1-7341-baac-', 1, '019459c2-6666-772f-b792-', 96, 260, 'EUR', '2025-04-22T18:15:00Z', '2025-04-22T18:15:00Z'),
    (3, '01959f96-43e1-7341-baac-', 2, '019459bd-d285-77d7-9fc2-', 20, 2950, 'EUR', '2025-05-05T17:40:00Z', '2025-05-05T17:40:00Z'),
    (4, '0195d15f-5242-7fed-bd42-', 1, '019482f0-b28a-78ad-b92e-', 12, 5200, 'GBP', '2025-05-17T12:09:00Z', '2025-05-17T12:09:00Z'),
    (5, '0196e9e0-b566-759d-a11a-', 6, '01944a4a-be80-751b-9948-', 5, 990, 'EUR', '2025-05-28T07:02:00Z', '2025-05-28T07:02:00Z'),
    (6, '019557b0-80e0-7d70-9b1b-', 7, '01944f71-1a84-7a38-bb6f-', 4, 2490, 'EUR', '2025-06-10T14:44:00Z', '2025-06-10T14:44:00Z'),
    (7, '019557b0-80e0-7d70-9b1b-', 8, '01944a4a-be81-7d5f-99f2-', 9, 9900, 'EUR', '2025-06-22T13:41:00Z', '2025-06-22T13:41:00Z'),
    (8, '019557b0-80e0-7d70-9b1b-', 9, '01946930-e689-7696-a127-', 1, 7900, 'EUR', '2025-06-30T11:44:00Z', '2025-06-30T11:44:00Z'),
    (9, '019557b0-80e0-7d70-9b1b-', 10, '0194303e-0b0c-772f-a3d5-', 3, 2490, 'EUR', '2025-07-14T13:10:00Z', '2025-07-14T13:10:00Z'),
    (10, '01959f96-43e1-7341-baac-', 11, '01944a4a-be80-751b-9948-', 3, 12500, 'EUR', '2025-07-26T17:13:00Z', '2025-07-26T17:13:00Z'),
    (11, '01959f96-43e1-7341-baac-', 12, '01946930-e687-78c9-ae1d-', 7, 990, 'EUR', '2025-08-06T18:10:00Z', '2025-08-06T18:10:00Z'),
    (12, '0196e9e0-b566-759d-a11a-', 13, '019459bd-d285-77d7-9fc2-', 6, 2490, 'EUR', '2025-08-15T12:02:00Z', '2025-08-15T12:02:00Z'),
    (13, '01962431-1a83-7dc7-a00d-', 14, '01944a4a-be80-751b-9948-', 7, 59000, 'EUR', '2025-08-27T10:57:00Z', '2025-08-27T10:57:00Z'),
    (14, '01965992-43c4-7fea-85aa-', 15, '01946930-e687-78c9-ae1d-', 5, 1250, 'EUR', '2025-09-11T13:32:00Z', '2025-09-11T13:32:00Z'),
    (15, '01959f96-43e1-7341-baac-', 16, '01944a4f-5262-7e66-8c67-', 7, 9900, 'EUR', '2025-09-20T18:43:00Z', '2025-09-20T18:43:00Z'),
    (16, '0196a542-7c45-70fc-b068-', 17, '019459bd-d285-77d7-9fc2-', 5, 1900, 'EUR', '2025-10-04T18:20:00Z', '2025-10-04T18:20:00Z'),
    (17, '0199380d-9bcf-79e6-8355-', 18, '01944a4a-be81-7d5f-99f2-', 4, 2490, 'EUR', '2025-10-12T13:16:00Z', '2025-10-12T13:16:00Z'),
    (18, '01976980-37a8-7515-8633-', 19, '01944f71-1a83-7590-b729-', 8, 9900, 'EUR', '2025-10-26T11:24:00Z', '2025-10-26T11:24:00Z'),
    (19, '0198336f-780b-73a3-8007-', 20, '019459bd-d285-77d7-9fc2-', 8, 1250, 'EUR', '2025-11-07T09:36:00Z', '2025-11-07T09:36:00Z'),
    (20, '019557b0-80e0-7d70-9b1b-', 21, '019459c2-6666-772f-b792-', 3, 9900, 'EUR', '2025-11-19T17:57:00Z', '2025-11-19T17:57:00Z'),
    (21, '01987120-50cc-75ba-b26a-', 22, '019459c2-6666-772f-b792-', 1, 7900, 'EUR', '2025-11-27T15:39:00Z', '2025-11-27T15:39:00Z'),
    (22, '0195d15f-5242-7fed-bd42-', 23, '01944a4a-be80-751b-9948-', 5, 1250, 'GBP', '2025-12-10T12:35:00Z', '2025-12-10T12:35:00Z'),
    (23, '01959f96-43e1-7341-baac-', 24, '01944f71-1a84-7a38-bb6f-', 3, 4900, 'EUR', '2025-12-23T10:39:00Z', '2025-12-23T10:39:00Z')
) AS _seed (place, purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (purchase_order_id, "position") DO NOTHING
$rows$) \gset
\warn purchase_order_lines: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO delivery_lines (id, delivery_id, purchase_order_id, "position", quantity, batch, best_before, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.id + _copy.number_1 * 1000,
    (_seed.delivery_id || _copy.digits_1)::uuid,
    (_seed.purchase_order_id || _copy.digits_1)::uuid,
    _seed."position",
    _seed.quantity,
    _seed.batch,
    _seed.best_before::date + _copy.days_1,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 1, 24, 'R2-2501', NULL, '2025-04-29T07:55:00Z'),
    (1, 2, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 1, 1, 'R2-2502', NULL, '2025-05-08T15:17:00Z'),
    (2, 3, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 2, 9, 'R4-2501', NULL, '2025-05-18T17:17:00Z'),
    (3, 4, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 2, -1, NULL, NULL, '2025-05-29T09:50:00Z'),
    (4, 5, '0195a02e-3e21-7adf-8228-', '019557b0-80e0-7d70-9b1b-', 1, -1, NULL, '2025-06-12', '2025-06-11T08:26:00Z'),
    (5, 6, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 2, 1, 'DL-1006', '2025-06-20', '2025-06-19T09:41:00Z'),
    (6, 7, '01969765-e6c5-72a8-a94d-', '019557b0-80e0-7d70-9b1b-', 1, 1, 'DL-1007', '2025-07-02', '2025-07-01T13:07:00Z'),
    (7, 8, '019619f0-4963-730e-b8b8-', '019557b0-80e0-7d70-9b1b-', 1, -1, NULL, '2025-07-13', '2025-07-12T11:42:00Z'),
    (8, 9, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 1, 1, 'DL-1009', '2025-07-23', '2025-07-21T13:05:00Z'),
    (9, 10, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 1, -1, 'DL-1010', NULL, '2025-07-30T10:35:00Z'),
    (10, 11, '01969765-e6c5-72a8-a94d-', '01959f96-43e1-7341-baac-', 12, 1, NULL, '2025-08-09', '2025-08-09T12:55:00Z'),
    (11, 12, '0195582e-d8a0-7404-a4d7-', '019557b0-80e0-7d70-9b1b-', 1, 1, 'DL-1012', '2025-08-22', '2025-08-22T07:34:00Z'),
    (12, 13, '0197a7b8-8fe9-7020-bc03-', '0195d15f-5242-7fed-bd42-', 1, 2, 'DL-1013', '2025-09-02', '2025-08-31T17:11:00Z'),
    (13, 14, '0197174d-bca7-7bbc-90ec-', '019557b0-80e0-7d70-9b1b-', 2, -1, 'DL-1014', '2025-09-13', '2025-09-12T12:02:00Z'),
    (14, 15, '0195a02e-3e21-7adf-8228-', '0195d15f-5242-7fed-bd42-', 1, 3, NULL, '2025-09-23', '2025-09-22T15:35:00Z'),
    (15, 16, '01969765-e6c5-72a8-a94d-', '0196e9e0-b566-759d-a11a-', 6, 4, NULL, NULL, '2025-10-03T11:39:00Z'),
    (16, 17, '01965770-9c44-7b8a-9f19-', '019557b0-80e0-7d70-9b1b-', 1, -1, NULL, NULL, '2025-10-11T17:31:00Z'),
    (17, 18, '0195e327-52c2-7033-9584-', '019557b0-80e0-7d70-9b1b-', 1, 1, NULL, '2025-10-23', '2025-10-21T18:50:00Z'),
    (18, 19, '019967f4-2e90-7515-8649-', '01959f96-43e1-7341-baac-', 2, 4, 'DL-1019', '2025-11-01', '2025-10-31T13:29:00Z'),
    (19, 20, '0196d840-1306-70a4-bf2f-', '01959f96-43e1-7341-baac-', 11, 1, 'DL-1020', NULL, '2025-11-13T11:28:00Z'),
    (20, 21, '0199fd78-8c92-7a8a-bf74-', '01959f96-43e1-7341-baac-', 2, 4, 'DL-1021', '2025-11-22', '2025-11-21T11:18:00Z'),
    (21, 22, '01992fad-718f-7cd8-80d4-', '01959f96-43e1-7341-baac-', 16, 3, 'DL-1022', NULL, '2025-12-01T09:10:00Z'),
    (22, 23, '01965770-9c44-7b8a-9f19-', '01959f96-43e1-7341-baac-', 16, 4, 'DL-1023', '2025-12-13', '2025-12-12T08:32:00Z'),
    (23, 24, '0196d840-1306-70a4-bf2f-', '019557b0-80e0-7d70-9b1b-', 7, 3, 'DL-1024', NULL, '2025-12-23T13:36:00Z')
) AS _seed (place, id, delivery_id, purchase_order_id, "position", quantity, batch, best_before, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn delivery_lines: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('delivery_lines', 'id'),
    (SELECT max(id) FROM delivery_lines)
);

CALL pg_temp.run(1, 83, $rows$
INSERT INTO supplier_articles (
    id, supplier_id, product_variant_id, article, cost_minor, currency, pack_size, valid, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_1)::uuid,
    (_seed.supplier_id || _copy.digits_0)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    _seed.article,
    _seed.cost_minor,
    _seed.currency,
    _seed.pack_size,
    CASE WHEN _seed.valid IS NOT NULL THEN tstzrange(lower(_seed.valid::tstzrange) + _copy.span_1, upper(_seed.valid::tstzrange) + _copy.span_1) END,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0195e81a-69c0-78f5-bd75-', '0194b693-ff20-770f-8453-', '01944a4a-be80-751b-9948-', '1042-G', 18900, 'EUR', 1, '[2024-11-01T00:00:00Z,2025-11-01T00:00:00Z)', '2025-03-30T17:30:00Z', '2025-03-30T17:30:00Z'),
    (1, '0196343c-28c1-77a8-b541-', '0194b693-ff20-770f-8453-', '01944a4a-be80-751b-9948-', '1042-G', 19600, 'EUR', 1, '[2025-11-01T00:00:00Z,)', '2025-04-14T12:18:00Z', '2025-04-14T12:18:00Z'),
    (2, '0196618c-ce62-7575-9f18-', '0194b693-ff20-770f-8453-', '01944a4f-5262-7e66-8c67-', '1044-G', 29800, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-04-23T07:29:00Z', '2025-04-23T07:29:00Z'),
    (3, '01969b3c-4323-7819-aa47-', '01954d0a-fa81-71a9-8739-', '019459c2-6666-772f-b792-', 'K-230', 260, 'EUR', 24, '[2024-11-01T00:00:00Z,)', '2025-05-04T12:19:00Z', '2025-05-04T12:19:00Z'),
    (4, '0196e278-a6c4-76aa-9c06-', '01954d0a-fa81-71a9-8739-', '019459bd-d285-77d7-9fc2-', 'B-95', 2950, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-05-18T08:18:00Z', '2025-05-18T08:18:00Z'),
    (5, '019710ef-2ec5-79ec-b53b-', '0195dd4e-6fa2-72ca-a360-', '019482f0-b28a-78ad-b92e-', 'TB/42', 5200, 'GBP', 12, '[2024-11-01T00:00:00Z,)', '2025-05-27T08:50:00Z', '2025-05-27T08:50:00Z'),
    (6, '01974a4c-3dc6-7e47-8f99-', '0195dd4e-6fa2-72ca-a360-', '01946930-e688-7008-b7a3-', 'Article 7', 2490, 'EUR', 1, '[2025-06-07T12:10:00Z,2025-06-07T14:10:00Z)', '2025-06-07T12:10:00Z', '2025-06-07T12:10:00Z'),
    (7, '01978941-2f47-73b1-a895-', '01954d0a-fa81-71a9-8739-', '01946930-e689-7696-a127-', 'Article 8', 1250, 'EUR', 1, '[2025-06-19T17:34:00Z,2025-06-19T19:34:00Z)', '2025-06-19T17:34:00Z', '2025-06-19T17:34:00Z'),
    (8, '0197c088-7da8-7295-b080-', '01954d0a-fa81-71a9-8739-', '01946930-e687-78c9-ae1d-', 'Article 9', 59000, 'EUR', 1, '[2025-06-30T11:11:00Z,2025-06-30T13:11:00Z)', '2025-06-30T11:11:00Z', '2025-06-30T11:11:00Z'),
    (9, '0197ffcf-d4e9-777c-b41f-', '0195dd4e-6fa2-72ca-a360-', '01944a4a-be80-751b-9948-', 'Article 10', 1250, 'EUR', 1, '[2025-07-12T18:05:00Z,2025-07-12T20:05:00Z)', '2025-07-12T18:05:00Z', '2025-07-12T18:05:00Z'),
    (10, '01983b8f-8c0a-747b-a91d-', '0194b693-ff20-770f-8453-', '01946930-e689-7696-a127-', 'Article 11', 12500, 'EUR', 1, '[2025-07-24T08:32:00Z,2025-07-24T10:32:00Z)', '2025-07-24T08:32:00Z', '2025-07-24T08:32:00Z'),
    (11, '0198848e-602b-797d-aa8c-', '0194b693-ff20-770f-8453-', '01944f71-1a83-7590-b729-', 'Article 12', 2490, 'EUR', 1, '[2025-08-07T12:43:00Z,2025-08-07T14:43:00Z)', '2025-08-07T12:43:00Z', '2025-08-07T12:43:00Z'),
    (12, '0198b8e0-8a6c-7163-be16-', '01954d0a-fa81-71a9-8739-', '01944f71-1a83-7590-b729-', 'Article 13', 59000, 'EUR', 1, '[2025-08-17T16:33:00Z,2025-08-17T18:33:00Z)', '2025-08-17T16:33:00Z', '2025-08-17T16:33:00Z'),
    (13, '0198f0bc-298d-7f28-ab67-', '01981820-8086-720d-8465-', '019482f0-b28a-78ad-b92e-', 'Article 14', 34900, 'EUR', 803195, '[2025-08-28T12:52:00Z,2025-08-28T14:52:00Z)', '2025-08-28T12:52:00Z', '2025-08-28T12:52:00Z'),
    (14, '019938e4-c1ee-72c2-b362-', '0195dd4e-6fa2-72ca-a360-', '01944a4a-be80-751b-9948-', 'Article 15', 7900, 'EUR', 1, '[2025-09-11T13:09:00Z,2025-09-11T15:09:00Z)', '2025-09-11T13:09:00Z', '2025-09-11T13:09:00Z'),
    (15, '01996735-c08f-753f-a411-', '0194b693-ff20-770f-8453-', '019459c2-6666-772f-b792-', 'Article 16', 34900, 'EUR', 1, '[2025-09-20T13:00:00Z,2025-09-20T15:00:00Z)', '2025-09-20T13:00:00Z', '2025-09-20T13:00:00Z'),
    (16, '0199a5ca-90b0-7311-9376-', '0194b693-ff20-770f-8453-', '019482f0-b28a-78ad-b92e-', 'Article 17', 9900, 'EUR', 3520579, '[2025-10-02T16:39:00Z,2025-10-02T18:39:00Z)', '2025-10-02T16:39:00Z', '2025-10-02T16:39:00Z'),
    (17, '0199e7d4-b171-74b1-b005-', '01954d0a-fa81-71a9-8739-', '01946930-e687-78c9-ae1d-', 'Article 18', 990, 'EUR', 4990947, '[2025-10-15T12:25:00Z,2025-10-15T14:25:00Z)', '2025-10-15T12:25:00Z', '2025-10-15T12:25:00Z'),
    (18, '019a15f7-e952-729c-ac18-', '0194b693-ff20-770f-8453-', '0194303e-0b0c-772f-a3d5-', 'Article 19', 1250, 'EUR', 1, '[2025-10-24T11:26:00Z,2025-10-24T13:26:00Z)', '2025-10-24T11:26:00Z', '2025-10-24T11:26:00Z'),
    (19, '019a5d51-98f3-7319-b99c-', '0194b693-ff20-770f-8453-', '0194303e-0b0c-772f-a3d5-', 'Article 20', 12500, 'EUR', 1, '[2025-11-07T07:57:00Z,2025-11-07T09:57:00Z)', '2025-11-07T07:57:00Z', '2025-11-07T07:57:00Z'),
    (20, '019a9c6e-d2f4-79f3-a0b4-', '0194b693-ff20-770f-8453-', '01944a4a-be81-7d5f-99f2-', 'Article 21', 7900, 'EUR', 1, '[2025-11-19T14:05:00Z,2025-11-19T16:05:00Z)', '2025-11-19T14:05:00Z', '2025-11-19T14:05:00Z'),
    (21, '019ac9c4-0c75-75d8-812f-', '0194b693-ff20-770f-8453-', '019459bd-d285-77d7-9fc2-', 'Article 22', 59000, 'EUR', 874908, '[2025-11-28T09:21:00Z,2025-11-28T11:21:00Z)', '2025-11-28T09:21:00Z', '2025-11-28T09:21:00Z'),
    (22, '019b0e22-2f56-776f-a229-', '0194b693-ff20-770f-8453-', '01944f71-1a83-7590-b729-', 'Article 23', 9900, 'EUR', 1, '[2025-12-11T15:58:00Z,2025-12-11T17:58:00Z)', '2025-12-11T15:58:00Z', '2025-12-11T15:58:00Z'),
    (23, '019b470f-8c97-78ca-bb2e-', '01954d0a-fa81-71a9-8739-', '01946930-e687-78c9-ae1d-', 'Article 24', 1250, 'EUR', 1, '[2025-12-22T17:16:00Z,2025-12-22T19:16:00Z)', '2025-12-22T17:16:00Z', '2025-12-22T17:16:00Z')
) AS _seed (place, id, supplier_id, product_variant_id, article, cost_minor, currency, pack_size, valid, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn supplier_articles: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 200, $rows$
INSERT INTO technicians (user_id, bench_id, mentor_user_id, weekly_hours, created_at, updated_at)
SELECT
    (_seed.user_id || _copy.digits_0)::uuid,
    (_seed.bench_id || _copy.digits_1)::uuid,
    (_seed.mentor_user_id || _copy.digits_0)::uuid,
    _seed.weekly_hours,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', NULL, 40.0, '2025-04-01T15:06:00Z', '2025-04-01T15:06:00Z'),
    (1, '0197d629-99a6-768d-8eef-', '01959edb-7f61-7079-9a75-', '01986fe7-3487-7799-85ee-', 19.5, '2025-04-13T13:32:00Z', '2025-04-13T13:32:00Z'),
    (2, '019561ee-92e2-7956-b49e-', '0195d35d-4522-7daf-801e-', '01986fe7-3487-7799-85ee-', 38.5, '2025-04-23T16:01:00Z', '2025-04-23T16:01:00Z'),
    (3, '019604e4-6883-77b4-8f59-', NULL, NULL, 38.5, '2025-05-06T10:35:00Z', '2025-05-06T10:35:00Z'),
    (4, '0196a1c6-c304-7f68-a2e5-', '0196252a-2083-7b8d-81c5-', NULL, 38.2, '2025-05-16T11:15:00Z', '2025-05-16T11:15:00Z'),
    (5, '01973b3a-3585-7fa6-807c-', '01969640-eec5-7dfd-990c-', '019604e4-6883-77b4-8f59-', 38.5, '2025-05-27T12:18:00Z', '2025-05-27T12:18:00Z'),
    (6, '0199106e-7b28-76a9-9968-', NULL, '019561ee-92e2-7956-b49e-', 38.5, '2025-06-08T18:53:00Z', '2025-06-08T18:53:00Z'),
    (7, '0199a9f6-fc49-7c11-934d-', '01972c31-5507-7618-9f5a-', '01986fe7-3487-7799-85ee-', 38.5, '2025-06-21T17:42:00Z', '2025-06-21T17:42:00Z'),
    (8, '01943210-0be0-7160-a165-', NULL, NULL, 38.5, '2025-07-02T07:16:00Z', '2025-07-02T07:16:00Z'),
    (9, '0194bbdd-2561-7d3e-b719-', NULL, '01986fe7-3487-7799-85ee-', 4.8, '2025-07-12T09:17:00Z', '2025-07-12T09:17:00Z')
) AS _seed (place, user_id, bench_id, mentor_user_id, weekly_hours, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (user_id) DO NOTHING
$rows$) \gset
\warn technicians: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO trade_ins (id, number, customer_id, product_id, grade, value_minor, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_2)::uuid,
    _seed.number || '-' || _copy.number_2,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.product_id || _copy.digits_1)::uuid,
    _seed.grade,
    _seed.value_minor,
    _seed.created_at::timestamptz + _copy.span_2,
    _seed.updated_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b5b8-da00-73a9-8a56-', 'S-801', '0194bbdd-2561-7d3e-b719-', '019482f0-b286-751b-80fe-', NULL, NULL, '2025-06-28T08:48:00Z', '2025-06-28T08:48:00Z'),
    (1, '0197d9be-0b01-7918-a778-', 'S-802', '019604e4-6883-77b4-8f59-', '0194303e-0b07-7c57-bca7-', NULL, NULL, '2025-07-05T08:40:00Z', '2025-07-05T08:40:00Z'),
    (2, '0197fec9-1342-7b18-bd3c-', 'S-803', '0196a1c6-c304-7f68-a2e5-', '01944f71-1a82-70b2-8a90-', NULL, NULL, '2025-07-12T13:18:00Z', '2025-07-12T13:18:00Z'),
    (3, '0198337c-4943-7ace-804b-', 'TI-1004', '0194bbdd-2561-7d3e-b719-', '019482f0-b286-751b-80fe-', 'B', 34900, '2025-07-22T18:54:00Z', '2025-07-22T18:54:00Z'),
    (4, '019855f6-e2a4-7940-8314-', 'TI-1005', '01943210-0be0-7160-a165-', '01944a4a-be80-7b79-8c4a-', 'C', NULL, '2025-07-29T11:35:00Z', '2025-07-29T11:35:00Z'),
    (5, '01988080-2ae5-7fbd-8921-', 'TI-1006', '01943210-0be0-7160-a165-', '019459c2-6664-76af-a546-', 'B', 34900, '2025-08-06T17:49:00Z', '2025-08-06T17:49:00Z'),
    (6, '0198a482-9cc6-7948-b0e4-', 'TI-1007', '01943210-0be0-7160-a165-', '01944a4f-5261-77ac-a351-', NULL, 2490, '2025-08-13T17:38:00Z', '2025-08-13T17:38:00Z'),
    (7, '0198cb75-9ee7-7cb3-94f0-', 'TI-1008', '01943210-0be0-7160-a165-', '01944a4a-be80-7b79-8c4a-', 'B', 4900, '2025-08-21T07:09:00Z', '2025-08-21T07:09:00Z'),
    (8, '0198efd8-3228-7c30-b912-', 'TI-1009', '0194bbdd-2561-7d3e-b719-', '019459c2-6664-76af-a546-', 'B', 9900, '2025-08-28T08:43:00Z', '2025-08-28T08:43:00Z'),
    (9, '01992437-2da9-7717-8401-', 'TI-1010', '019561ee-92e2-7956-b49e-', '01944a4a-be80-7b79-8c4a-', NULL, NULL, '2025-09-07T12:47:00Z', '2025-09-07T12:47:00Z'),
    (10, '01994eaa-7cea-79d8-a50a-', 'TI-1011', '019604e4-6883-77b4-8f59-', '01944a4a-be80-7b79-8c4a-', NULL, 1900, '2025-09-15T18:37:00Z', '2025-09-15T18:37:00Z'),
    (11, '019975e7-a76b-7577-acc3-', 'TI-1012', '019561ee-92e2-7956-b49e-', '01944a4f-5261-77ac-a351-', NULL, 12500, '2025-09-23T09:29:00Z', '2025-09-23T09:29:00Z'),
    (12, '01999196-c04c-7570-886d-', 'TI-1013', '01943210-0be0-7160-a165-', '01944f71-1a82-70b2-8a90-', 'A', NULL, '2025-09-28T18:30:00Z', '2025-09-28T18:30:00Z'),
    (13, '0199c9a9-4ded-78cd-b0da-', 'TI-1014', '019604e4-6883-77b4-8f59-', '019459c2-6664-76af-a546-', 'A', 1900, '2025-10-09T15:49:00Z', '2025-10-09T15:49:00Z'),
    (14, '0199ecd9-2d8e-7189-9d21-', 'TI-1015', '01943210-0be0-7160-a165-', '01944a4a-be80-7b79-8c4a-', 'B', NULL, '2025-10-16T11:48:00Z', '2025-10-16T11:48:00Z'),
    (15, '019a1ac9-206f-7765-aa98-', 'TI-1016', '01943210-0be0-7160-a165-', '019482f0-b286-751b-80fe-', 'C', 9900, '2025-10-25T09:53:00Z', '2025-10-25T09:53:00Z'),
    (16, '019a43a3-3210-7d19-bb33-', 'TI-1017', '0197d629-99a6-768d-8eef-', '01944f71-1a82-70b2-8a90-', 'A', 2490, '2025-11-02T08:16:00Z', '2025-11-02T08:16:00Z'),
    (17, '019a5da8-9291-7408-9fb2-', 'TI-1018', '019604e4-6883-77b4-8f59-', '019482f0-b286-751b-80fe-', 'B', NULL, '2025-11-07T09:32:00Z', '2025-11-07T09:32:00Z'),
    (18, '019a8884-4092-78b8-a374-', 'TI-1019', '0197d629-99a6-768d-8eef-', '01944a4a-be80-7b79-8c4a-', 'B', 1250, '2025-11-15T17:16:00Z', '2025-11-15T17:16:00Z'),
    (19, '019ac144-c173-7fff-9eb4-', 'TI-1020', '019561ee-92e2-7956-b49e-', '01944f71-1a82-70b2-8a90-', 'B', NULL, '2025-11-26T17:45:00Z', '2025-11-26T17:45:00Z'),
    (20, '019ad9ca-86d4-7fed-842b-', 'TI-1021', '0197d629-99a6-768d-8eef-', '01944a4a-be80-7b79-8c4a-', 'B', NULL, '2025-12-01T12:02:00Z', '2025-12-01T12:02:00Z'),
    (21, '019b0412-ce75-7085-bbfe-', 'TI-1022', '019604e4-6883-77b4-8f59-', '01944a4a-be80-7b79-8c4a-', NULL, 1900, '2025-12-09T17:05:00Z', '2025-12-09T17:05:00Z'),
    (22, '019b36cd-8fd6-77e1-81aa-', 'TI-1023', '01943210-0be0-7160-a165-', '0194303e-0b07-7c57-bca7-', 'A', 990, '2025-12-19T13:30:00Z', '2025-12-19T13:30:00Z'),
    (23, '019b59b8-c557-7726-955a-', 'TI-1024', '0194bbdd-2561-7d3e-b719-', '01944a4a-be80-7b79-8c4a-', 'B', 990, '2025-12-26T08:14:00Z', '2025-12-26T08:14:00Z')
) AS _seed (place, id, number, customer_id, product_id, grade, value_minor, created_at, updated_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn trade_ins: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 166, $rows$
INSERT INTO trips (
    id, slug, title, story, country_code, time_zone, grade, days, price_minor, packing_list, created_by, updated_by,
    created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.slug || '-' || _copy.number_0,
    _seed.title,
    _seed.story,
    _seed.country_code,
    _seed.time_zone,
    _seed.grade,
    _seed.days,
    _seed.price_minor,
    _seed.packing_list::jsonb,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194cc4b-1420-7a3d-84b8-', 'kungsleden', 'Kungsleden, the first hundred', NULL, 'SE', 'Europe/Stockholm', 'moderate', 6, 64000, '["tent", "bag", "stove"]', NULL, NULL, '2025-02-03T14:51:00Z', '2025-02-03T14:51:00Z'),
    (1, '01954d87-7d81-710b-a837-', 'dales-weekend', 'A weekend in the Dales', NULL, 'GB', 'Europe/London', 'easy', 2, 18000, '[]', NULL, NULL, '2025-02-28T17:08:00Z', '2025-02-28T17:08:00Z'),
    (2, '0195d7e3-6982-78b6-890a-', 'little-trip', 'Little trip', 'A short note, so that it is not forgotten.', 'AR', 'Europe/Stockholm', 'easy', 16, 1900, '[]', NULL, '01943210-0be0-7160-a165-', '2025-03-27T13:56:00Z', '2025-03-27T13:56:00Z'),
    (3, '01966792-8de3-70b9-a983-', 'autumn-trip', 'Autumn trip', 'The second attempt worked.', 'TH', 'Europe/Stockholm', 'easy', 6, 59000, '[]', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-04-24T11:33:00Z', '2025-04-24T11:33:00Z'),
    (4, '01970888-9be4-79b6-9aa5-', 'granite-trip', 'Granite trip', 'As agreed by telephone.', 'GS', 'Europe/Stockholm', 'easy', 18, 1900, '[]', '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-05-25T17:41:00Z', '2025-05-25T17:41:00Z'),
    (5, '019798e7-8845-7df9-9979-', 'western-trip', 'Western trip', 'It took a little longer than expected.', 'KG', 'Europe/Stockholm', 'easy', 2, 1250, '[]', NULL, '0196a1c6-c304-7f68-a2e5-', '2025-06-22T18:30:00Z', '2025-06-22T18:30:00Z'),
    (6, '0198197b-7ca6-7a16-a371-', 'violet-trip', 'Violet trip', 'Please have a look before Friday.', 'GE', 'Europe/Stockholm', 'easy', 15, 4900, '[]', NULL, '019604e4-6883-77b4-8f59-', '2025-07-17T17:43:00Z', '2025-07-17T17:43:00Z'),
    (7, '0198b2d2-8d87-753b-a5de-', 'open-trip', 'Open trip', 'See the earlier message for details.', 'BB', 'Europe/Stockholm', 'easy', 8, 990, '[]', '0194bbdd-2561-7d3e-b719-', NULL, '2025-08-16T12:20:00Z', '2025-08-16T12:20:00Z'),
    (8, '019948c8-7208-773a-b677-', 'maple-trip', 'Maple trip', 'It took a little longer than expected.', 'BQ', 'Europe/Stockholm', 'easy', 21, 1900, '[]', NULL, '01943210-0be0-7160-a165-', '2025-09-14T15:12:00Z', '2025-09-14T15:12:00Z'),
    (9, '0199d38d-a729-7eec-bc0b-', 'central-trip', 'Central trip', 'Everything went as planned.', 'KP', 'Europe/Stockholm', 'easy', 7, 2490, '[]', NULL, NULL, '2025-10-11T13:55:00Z', '2025-10-11T13:55:00Z'),
    (10, '019a68d8-578a-771f-9be8-', 'winter-trip', 'Winter trip', 'To be discussed at the next meeting.', 'MS', 'Europe/Stockholm', 'easy', 15, 990, '[]', '01943210-0be0-7160-a165-', '019604e4-6883-77b4-8f59-', '2025-11-09T13:40:00Z', '2025-11-09T13:40:00Z'),
    (11, '019af4ed-8c4b-7c02-b1db-', 'river-trip', 'River trip', 'Checked twice, and found in order.', 'CO', 'Europe/Stockholm', 'easy', 19, 7900, '[]', NULL, '01943210-0be0-7160-a165-', '2025-12-06T18:30:00Z', '2025-12-06T18:30:00Z')
) AS _seed (place, id, slug, title, story, country_code, time_zone, grade, days, price_minor, packing_list, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn trips: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO departures (id, trip_id, guide_id, deputy_id, period, seats, seats_needed, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.trip_id || _copy.digits_0)::uuid,
    (_seed.guide_id || _copy.digits_0)::uuid,
    (_seed.deputy_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.period IS NOT NULL THEN tstzrange(lower(_seed.period::tstzrange) + _copy.span_0, upper(_seed.period::tstzrange) + _copy.span_0) END,
    _seed.seats,
    _seed.seats_needed,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955d59-c880-7bd7-b779-', '0194cc4b-1420-7a3d-84b8-', '0197d629-99a6-768d-8eef-', '01986fe7-3487-7799-85ee-', '[2026-07-06T06:00:00Z,2026-07-11T18:00:00Z)', 8, 4, '2025-03-03T18:52:00Z', '2025-03-03T18:52:00Z'),
    (1, '01959b1e-c581-79ca-84c5-', '01954d87-7d81-710b-a837-', '0199106e-7b28-76a9-9968-', NULL, '[2026-04-11T07:00:00Z,2026-04-12T17:00:00Z)', 6, 4, '2025-03-15T18:44:00Z', '2025-03-15T18:44:00Z'),
    (2, '0195dc08-8222-7cd7-abfd-', '0194cc4b-1420-7a3d-84b8-', '0194bbdd-2561-7d3e-b719-', '019561ee-92e2-7956-b49e-', '[2025-03-28T09:15:00Z,2025-03-28T11:15:00Z)', 9, 4, '2025-03-28T09:15:00Z', '2025-03-28T09:15:00Z'),
    (3, '0196162b-5223-76d7-8e01-', '0194cc4b-1420-7a3d-84b8-', '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '[2025-04-08T16:11:00Z,2025-04-08T18:11:00Z)', 10, 4, '2025-04-08T16:11:00Z', '2025-04-08T16:11:00Z'),
    (4, '019658b3-caa4-7317-b9cf-', '0194cc4b-1420-7a3d-84b8-', '01943210-0be0-7160-a165-', NULL, '[2025-04-21T14:15:00Z,2025-04-21T16:15:00Z)', 7, 1, '2025-04-21T14:15:00Z', '2025-04-21T14:15:00Z'),
    (5, '01969b0f-66c5-7f30-a894-', '01954d87-7d81-710b-a837-', '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '[2025-05-04T11:30:00Z,2025-05-04T13:30:00Z)', 10, 4, '2025-05-04T11:30:00Z', '2025-05-04T11:30:00Z'),
    (6, '0196d9d6-9186-7fe5-b36c-', '0194cc4b-1420-7a3d-84b8-', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '[2025-05-16T16:04:00Z,2025-05-16T18:04:00Z)', 10, 4, '2025-05-16T16:04:00Z', '2025-05-16T16:04:00Z'),
    (7, '0197218c-b907-74f0-874b-', '0194cc4b-1420-7a3d-84b8-', '019604e4-6883-77b4-8f59-', '01943210-0be0-7160-a165-', '[2025-05-30T14:16:00Z,2025-05-30T16:16:00Z)', 10, 4, '2025-05-30T14:16:00Z', '2025-05-30T14:16:00Z'),
    (8, '019763f3-51a8-7ca7-94c5-', '0195d7e3-6982-78b6-890a-', '01943210-0be0-7160-a165-', NULL, '[2025-06-12T11:43:00Z,2025-06-12T13:43:00Z)', 10, 4, '2025-06-12T11:43:00Z', '2025-06-12T11:43:00Z'),
    (9, '0197a5f5-3509-7f0a-90e1-', '0194cc4b-1420-7a3d-84b8-', '019604e4-6883-77b4-8f59-', '0196a1c6-c304-7f68-a2e5-', '[2025-06-25T07:20:00Z,2025-06-25T09:20:00Z)', 10, 7, '2025-06-25T07:20:00Z', '2025-06-25T07:20:00Z'),
    (10, '0197eb0c-47aa-7f74-b554-', '0194cc4b-1420-7a3d-84b8-', '0194bbdd-2561-7d3e-b719-', '019561ee-92e2-7956-b49e-', '[2025-07-08T17:19:00Z,2025-07-08T19:19:00Z)', 10, 4, '2025-07-08T17:19:00Z', '2025-07-08T17:19:00Z'),
    (11, '0198270c-ff6b-7489-94ea-', '01954d87-7d81-710b-a837-', '019604e4-6883-77b4-8f59-', '01973b3a-3585-7fa6-807c-', '[2025-07-20T08:57:00Z,2025-07-20T10:57:00Z)', 10, 4, '2025-07-20T08:57:00Z', '2025-07-20T08:57:00Z'),
    (12, '01986ad6-d18c-7ae6-b62c-', '0194cc4b-1420-7a3d-84b8-', '01943210-0be0-7160-a165-', '019561ee-92e2-7956-b49e-', '[2025-08-02T12:52:00Z,2025-08-02T14:52:00Z)', 10, 4, '2025-08-02T12:52:00Z', '2025-08-02T12:52:00Z'),
    (13, '0198a2ac-080d-7106-b8f4-', '0194cc4b-1420-7a3d-84b8-', '01973b3a-3585-7fa6-807c-', '019604e4-6883-77b4-8f59-', '[2025-08-13T09:04:00Z,2025-08-13T11:04:00Z)', 10, 4, '2025-08-13T09:04:00Z', '2025-08-13T09:04:00Z'),
    (14, '0198f0b9-6a6e-74b4-919e-', '0195d7e3-6982-78b6-890a-', '019561ee-92e2-7956-b49e-', '0196a1c6-c304-7f68-a2e5-', '[2025-08-28T12:49:00Z,2025-08-28T14:49:00Z)', 4, 4, '2025-08-28T12:49:00Z', '2025-08-28T12:49:00Z'),
    (15, '01992e7a-bdef-7bb1-ba9f-', '0195d7e3-6982-78b6-890a-', '019561ee-92e2-7956-b49e-', '0197d629-99a6-768d-8eef-', '[2025-09-09T12:37:00Z,2025-09-09T14:37:00Z)', 10, 4, '2025-09-09T12:37:00Z', '2025-09-09T12:37:00Z'),
    (16, '01996b86-cb30-7d57-b54b-', '0195d7e3-6982-78b6-890a-', '01943210-0be0-7160-a165-', NULL, '[2025-09-21T09:07:00Z,2025-09-21T11:07:00Z)', 6, 4, '2025-09-21T09:07:00Z', '2025-09-21T09:07:00Z'),
    (17, '0199b991-6e71-7549-8ac6-', '01970888-9be4-79b6-9aa5-', '0199106e-7b28-76a9-9968-', '01943210-0be0-7160-a165-', '[2025-10-06T12:49:00Z,2025-10-06T14:49:00Z)', 10, 4, '2025-10-06T12:49:00Z', '2025-10-06T12:49:00Z'),
    (18, '0199f64d-d512-7cc3-8934-', '0198197b-7ca6-7a16-a371-', '019561ee-92e2-7956-b49e-', '019604e4-6883-77b4-8f59-', '[2025-10-18T07:52:00Z,2025-10-18T09:52:00Z)', 10, 4, '2025-10-18T07:52:00Z', '2025-10-18T07:52:00Z'),
    (19, '019a3e9e-b5f3-7e94-945d-', '0195d7e3-6982-78b6-890a-', '01973b3a-3585-7fa6-807c-', NULL, '[2025-11-01T08:53:00Z,2025-11-01T10:53:00Z)', 10, 4, '2025-11-01T08:53:00Z', '2025-11-01T08:53:00Z'),
    (20, '019a7704-93b4-701b-879a-', '0199d38d-a729-7eec-bc0b-', '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '[2025-11-12T07:43:00Z,2025-11-12T09:43:00Z)', 10, 4, '2025-11-12T07:43:00Z', '2025-11-12T07:43:00Z'),
    (21, '019abf3f-7b95-75de-950d-', '0195d7e3-6982-78b6-890a-', '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '[2025-11-26T08:20:00Z,2025-11-26T10:20:00Z)', 10, 4, '2025-11-26T08:20:00Z', '2025-11-26T08:20:00Z'),
    (22, '019b02d7-dd76-7653-ac4e-', '019948c8-7208-773a-b677-', '019604e4-6883-77b4-8f59-', '0196a1c6-c304-7f68-a2e5-', '[2025-12-09T11:21:00Z,2025-12-09T13:21:00Z)', 10, 6, '2025-12-09T11:21:00Z', '2025-12-09T11:21:00Z'),
    (23, '019b3ff6-3a37-73b3-b80c-', '019a68d8-578a-771f-9be8-', '0194bbdd-2561-7d3e-b719-', '01943210-0be0-7160-a165-', '[2025-12-21T08:11:00Z,2025-12-21T10:11:00Z)', 10, 9, '2025-12-21T08:11:00Z', '2025-12-21T08:11:00Z')
) AS _seed (place, id, trip_id, guide_id, deputy_id, period, seats, seats_needed, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn departures: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO trip_bookings (
    id, number, departure_id, customer_id, order_id, travellers, emergency_phone, diet, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    (_seed.departure_id || _copy.digits_0)::uuid,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.order_id || _copy.digits_1)::uuid,
    _seed.travellers,
    _seed.emergency_phone,
    _seed.diet,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968ab4-b1e0-73b8-b2f5-', 'T-701', '01955d59-c880-7bd7-b779-', '01943210-0be0-7160-a165-', NULL, 3, '+442079460123', 'any', '2025-05-01T07:17:00Z', '2025-05-01T07:17:00Z'),
    (1, '0196aec3-f501-7b62-bb91-', 'T-702', '01955d59-c880-7bd7-b779-', '019604e4-6883-77b4-8f59-', NULL, 2, '+34910050123', 'vegan', '2025-05-08T07:20:00Z', '2025-05-08T07:20:00Z'),
    (2, '0196e30d-e1e2-78b8-8ab7-', 'TB-1003', '01959b1e-c581-79ca-84c5-', '019604e4-6883-77b4-8f59-', '01955817-0ae1-7ffb-ae6f-', 1, '+442079460008', 'any', '2025-05-18T11:01:00Z', '2025-05-18T11:01:00Z'),
    (3, '01972280-40c3-7e8e-b944-', 'TB-1004', '01969b0f-66c5-7f30-a894-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', 1, '+442079460009', 'any', '2025-05-30T18:42:00Z', '2025-05-30T18:42:00Z'),
    (4, '019750de-fb04-7897-acf0-', 'TB-1005', '01969b0f-66c5-7f30-a894-', '019561ee-92e2-7956-b49e-', '019623ca-9082-786e-a0fa-', 1, '+442079460010', 'any', '2025-06-08T18:48:00Z', '2025-06-08T18:48:00Z'),
    (5, '01978886-6ac5-7926-9e72-', 'TB-1006', '0196d9d6-9186-7fe5-b36c-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', 1, '+442079460011', 'any', '2025-06-19T14:10:00Z', '2025-06-19T14:10:00Z'),
    (6, '0197bbf5-8806-731a-81b7-', 'TB-1007', '01955d59-c880-7bd7-b779-', '0196a1c6-c304-7f68-a2e5-', NULL, 3, '+442079460012', 'any', '2025-06-29T13:52:00Z', '2025-06-29T13:52:00Z'),
    (7, '0197f8ff-c087-70ee-9d0a-', 'TB-1008', '01959b1e-c581-79ca-84c5-', '0196a1c6-c304-7f68-a2e5-', '019623ca-9082-786e-a0fa-', 1, '+442079460013', 'any', '2025-07-11T10:20:00Z', '2025-07-11T10:20:00Z'),
    (8, '01982758-fc88-7558-b327-', 'TB-1009', '01959b1e-c581-79ca-84c5-', '019561ee-92e2-7956-b49e-', '0196cec5-ed44-789b-8162-', 1, '+442079460014', 'any', '2025-07-20T10:20:00Z', '2025-07-20T10:20:00Z'),
    (9, '01986491-e629-7fad-8057-', 'TB-1010', '01959b1e-c581-79ca-84c5-', '01973b3a-3585-7fa6-807c-', '0197305a-1725-77b8-9045-', 3, '+442079460015', 'any', '2025-08-01T07:39:00Z', '2025-08-01T07:39:00Z'),
    (10, '01989e86-ef6a-7571-bc77-', 'TB-1011', '0197218c-b907-74f0-874b-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', 4, '+442079460016', 'any', '2025-08-12T13:45:00Z', '2025-08-12T13:45:00Z'),
    (11, '0198cc2a-e52b-77ad-9556-', 'TB-1012', '01986ad6-d18c-7ae6-b62c-', '01943210-0be0-7160-a165-', '01955817-0ae1-7ffb-ae6f-', 6, '+442079460017', 'any', '2025-08-21T10:27:00Z', '2025-08-21T10:27:00Z'),
    (12, '0198fb4e-760c-7017-8d7a-', 'TB-1013', '0195dc08-8222-7cd7-abfd-', '0194bbdd-2561-7d3e-b719-', NULL, 1, '+442079460018', 'any', '2025-08-30T14:08:00Z', '2025-08-30T14:08:00Z'),
    (13, '01993d39-760d-737a-80ef-', 'TB-1014', '0198a2ac-080d-7106-b8f4-', '0194bbdd-2561-7d3e-b719-', '0197305a-1725-77b8-9045-', 1, '+442079460019', 'any', '2025-09-12T09:20:00Z', '2025-09-12T09:20:00Z'),
    (14, '019967b3-2dee-7d0a-b4bb-', 'TB-1015', '0195dc08-8222-7cd7-abfd-', '019604e4-6883-77b4-8f59-', '01982217-2946-7a57-9cc8-', 1, '+442079460020', 'any', '2025-09-20T15:17:00Z', '2025-09-20T15:17:00Z'),
    (15, '0199a5e2-5e6f-720a-900b-', 'TB-1016', '0198f0b9-6a6e-74b4-919e-', '01943210-0be0-7160-a165-', '0199493d-a200-7da7-b2fc-', 1, '+442079460021', 'any', '2025-10-02T17:05:00Z', '2025-10-02T17:05:00Z'),
    (16, '0199e40b-2650-7808-8ad9-', 'TB-1017', '0198270c-ff6b-7489-94ea-', '01973b3a-3585-7fa6-807c-', '0199493d-a200-7da7-b2fc-', 1, '+442079460022', 'any', '2025-10-14T18:46:00Z', '2025-10-14T18:46:00Z'),
    (17, '019a07de-e711-7b2b-aef1-', 'TB-1018', '019763f3-51a8-7ca7-94c5-', '019604e4-6883-77b4-8f59-', '01967e00-bde3-7a4f-bafd-', 1, '+442079460023', 'any', '2025-10-21T17:44:00Z', '2025-10-21T17:44:00Z'),
    (18, '019a43fb-1612-726f-9a28-', 'TB-1019', '0195dc08-8222-7cd7-abfd-', '0196a1c6-c304-7f68-a2e5-', '01955817-0ae1-7ffb-ae6f-', 1, '+442079460024', 'any', '2025-11-02T09:52:00Z', '2025-11-02T09:52:00Z'),
    (19, '019a7449-1d33-7dbf-91c8-', 'TB-1020', '0195dc08-8222-7cd7-abfd-', '01943210-0be0-7160-a165-', '0198e56f-1888-7316-af75-', 1, '+442079460025', 'any', '2025-11-11T18:59:00Z', '2025-11-11T18:59:00Z'),
    (20, '019ab50e-3ad4-78ce-ad7a-', 'TB-1021', '0195dc08-8222-7cd7-abfd-', '019561ee-92e2-7956-b49e-', NULL, 1, '+442079460026', 'any', '2025-11-24T08:50:00Z', '2025-11-24T08:50:00Z'),
    (21, '019ae453-ab95-7021-a47a-', 'TB-1022', '0198a2ac-080d-7106-b8f4-', '019604e4-6883-77b4-8f59-', '0199493d-a200-7da7-b2fc-', 1, '+442079460027', 'any', '2025-12-03T13:08:00Z', '2025-12-03T13:08:00Z'),
    (22, '019b1def-e676-7a3d-b9f8-', 'TB-1023', '01986ad6-d18c-7ae6-b62c-', '0199106e-7b28-76a9-9968-', '019623ca-9082-786e-a0fa-', 1, '+442079460028', 'any', '2025-12-14T17:37:00Z', '2025-12-14T17:37:00Z'),
    (23, '019b4ade-95f7-73eb-9014-', 'TB-1024', '019b3ff6-3a37-73b3-b80c-', '0194bbdd-2561-7d3e-b719-', NULL, 6, '+442079460029', 'any', '2025-12-23T11:01:00Z', '2025-12-23T11:01:00Z')
) AS _seed (place, id, number, departure_id, customer_id, order_id, travellers, emergency_phone, diet, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn trip_bookings: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(1, 83, $rows$
INSERT INTO trip_products (trip_id, product_id, created_at)
SELECT
    (_seed.trip_id || _copy.digits_0)::uuid,
    (_seed.product_id || _copy.digits_1)::uuid,
    _seed.created_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194cc4b-1420-7a3d-84b8-', '019459c2-6664-76af-a546-', '2025-02-28T17:43:00Z'),
    (1, '0194cc4b-1420-7a3d-84b8-', '019459bd-d283-7251-81e7-', '2025-03-15T16:11:00Z'),
    (2, '0195d7e3-6982-78b6-890a-', '0194303e-0b08-78d1-9d22-', '2025-03-29T07:57:00Z'),
    (3, '0194cc4b-1420-7a3d-84b8-', '019482f0-b286-751b-80fe-', '2025-04-08T13:59:00Z'),
    (4, '0194cc4b-1420-7a3d-84b8-', '01944a4f-5261-77ac-a351-', '2025-04-21T09:54:00Z'),
    (5, '0194cc4b-1420-7a3d-84b8-', '01944f71-1a82-70b2-8a90-', '2025-05-06T15:41:00Z'),
    (6, '01954d87-7d81-710b-a837-', '01944f71-1a82-70b2-8a90-', '2025-05-16T15:47:00Z'),
    (7, '01970888-9be4-79b6-9aa5-', '01944a4a-be80-7b79-8c4a-', '2025-05-30T11:17:00Z'),
    (8, '0194cc4b-1420-7a3d-84b8-', '01944a4a-be80-7b79-8c4a-', '2025-06-13T07:07:00Z'),
    (9, '0194cc4b-1420-7a3d-84b8-', '01946930-e685-7efe-8d42-', '2025-06-24T12:15:00Z'),
    (10, '01954d87-7d81-710b-a837-', '01944a4a-be80-7b79-8c4a-', '2025-07-08T10:34:00Z'),
    (11, '0194cc4b-1420-7a3d-84b8-', '0194303e-0b07-7c57-bca7-', '2025-07-22T08:40:00Z'),
    (12, '01954d87-7d81-710b-a837-', '01944a4f-5261-77ac-a351-', '2025-08-01T12:26:00Z'),
    (13, '0195d7e3-6982-78b6-890a-', '01944a4a-be80-7b79-8c4a-', '2025-08-13T08:59:00Z'),
    (14, '01954d87-7d81-710b-a837-', '019459c2-6664-76af-a546-', '2025-08-27T11:34:00Z'),
    (15, '0194cc4b-1420-7a3d-84b8-', '0194303e-0b08-78d1-9d22-', '2025-09-10T14:43:00Z'),
    (16, '01954d87-7d81-710b-a837-', '019459bd-d283-7251-81e7-', '2025-09-21T12:13:00Z'),
    (17, '0195d7e3-6982-78b6-890a-', '01944a4f-5261-77ac-a351-', '2025-10-05T14:23:00Z'),
    (18, '01954d87-7d81-710b-a837-', '01946930-e685-7efe-8d42-', '2025-10-18T15:51:00Z'),
    (19, '01954d87-7d81-710b-a837-', '019482f0-b286-751b-80fe-', '2025-11-01T16:08:00Z'),
    (20, '01970888-9be4-79b6-9aa5-', '01944a4f-5261-77ac-a351-', '2025-11-11T13:43:00Z'),
    (21, '0195d7e3-6982-78b6-890a-', '019459bd-d283-7251-81e7-', '2025-11-23T10:46:00Z'),
    (22, '019798e7-8845-7df9-9979-', '019482f0-b286-751b-80fe-', '2025-12-09T08:11:00Z'),
    (23, '01966792-8de3-70b9-a983-', '019482f0-b286-751b-80fe-', '2025-12-20T13:45:00Z')
) AS _seed (place, trip_id, product_id, created_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (trip_id, product_id) DO NOTHING
$rows$) \gset
\warn trip_products: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 80, $rows$
INSERT INTO trip_shares (booking_id, payer_id, share, created_at, updated_at)
SELECT
    (_seed.booking_id || _copy.digits_0)::uuid,
    (_seed.payer_id || _copy.digits_0)::uuid,
    _seed.share,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968ab4-b1e0-73b8-b2f5-', '01943210-0be0-7160-a165-', 6667, '2025-05-30T14:45:00Z', '2025-05-30T14:45:00Z'),
    (1, '01968ab4-b1e0-73b8-b2f5-', '0194bbdd-2561-7d3e-b719-', 3333, '2025-06-08T16:46:00Z', '2025-06-08T16:46:00Z'),
    (2, '0196aec3-f501-7b62-bb91-', '019604e4-6883-77b4-8f59-', 10000, '2025-06-17T15:59:00Z', '2025-06-17T15:59:00Z'),
    (3, '0196e30d-e1e2-78b8-8ab7-', '01943210-0be0-7160-a165-', 1000, '2025-06-24T07:17:00Z', '2025-06-24T07:17:00Z'),
    (4, '0196e30d-e1e2-78b8-8ab7-', '0194bbdd-2561-7d3e-b719-', 9000, '2025-07-03T13:39:00Z', '2025-07-03T13:39:00Z'),
    (5, '0197f8ff-c087-70ee-9d0a-', '01943210-0be0-7160-a165-', 500, '2025-07-14T17:07:00Z', '2025-07-14T17:07:00Z'),
    (6, '0197f8ff-c087-70ee-9d0a-', '0196a1c6-c304-7f68-a2e5-', 9500, '2025-07-24T14:44:00Z', '2025-07-24T14:44:00Z'),
    (7, '01972280-40c3-7e8e-b944-', '0197d629-99a6-768d-8eef-', 1900, '2025-07-29T14:56:00Z', '2025-07-29T14:56:00Z'),
    (8, '01972280-40c3-7e8e-b944-', '01986fe7-3487-7799-85ee-', 8100, '2025-08-08T18:33:00Z', '2025-08-08T18:33:00Z'),
    (9, '01982758-fc88-7558-b327-', '01943210-0be0-7160-a165-', 1900, '2025-08-17T07:24:00Z', '2025-08-17T07:24:00Z'),
    (10, '01982758-fc88-7558-b327-', '0194bbdd-2561-7d3e-b719-', 8100, '2025-08-28T18:43:00Z', '2025-08-28T18:43:00Z'),
    (11, '01989e86-ef6a-7571-bc77-', '019561ee-92e2-7956-b49e-', 500, '2025-09-06T15:50:00Z', '2025-09-06T15:50:00Z'),
    (12, '01989e86-ef6a-7571-bc77-', '019604e4-6883-77b4-8f59-', 9500, '2025-09-16T15:14:00Z', '2025-09-16T15:14:00Z'),
    (13, '0197bbf5-8806-731a-81b7-', '019604e4-6883-77b4-8f59-', 1000, '2025-09-25T18:49:00Z', '2025-09-25T18:49:00Z'),
    (14, '0197bbf5-8806-731a-81b7-', '01943210-0be0-7160-a165-', 9000, '2025-10-04T10:42:00Z', '2025-10-04T10:42:00Z'),
    (15, '0198cc2a-e52b-77ad-9556-', '01943210-0be0-7160-a165-', 1000, '2025-10-14T11:37:00Z', '2025-10-14T11:37:00Z'),
    (16, '0198cc2a-e52b-77ad-9556-', '0194bbdd-2561-7d3e-b719-', 9000, '2025-10-20T18:50:00Z', '2025-10-20T18:50:00Z'),
    (17, '01986491-e629-7fad-8057-', '0194bbdd-2561-7d3e-b719-', 500, '2025-10-31T17:21:00Z', '2025-10-31T17:21:00Z'),
    (18, '01986491-e629-7fad-8057-', '0196a1c6-c304-7f68-a2e5-', 9500, '2025-11-10T18:55:00Z', '2025-11-10T18:55:00Z'),
    (19, '019750de-fb04-7897-acf0-', '01943210-0be0-7160-a165-', 500, '2025-11-19T18:28:00Z', '2025-11-19T18:28:00Z'),
    (20, '019750de-fb04-7897-acf0-', '0194bbdd-2561-7d3e-b719-', 9500, '2025-11-29T15:23:00Z', '2025-11-29T15:23:00Z'),
    (21, '01993d39-760d-737a-80ef-', '01986fe7-3487-7799-85ee-', 500, '2025-12-05T07:38:00Z', '2025-12-05T07:38:00Z'),
    (22, '01993d39-760d-737a-80ef-', '01943210-0be0-7160-a165-', 9500, '2025-12-15T08:57:00Z', '2025-12-15T08:57:00Z'),
    (23, '0198fb4e-760c-7017-8d7a-', '01943210-0be0-7160-a165-', 1900, '2025-12-23T13:07:00Z', '2025-12-23T13:07:00Z'),
    (24, '0198fb4e-760c-7017-8d7a-', '0196a1c6-c304-7f68-a2e5-', 8100, '2025-12-24T13:34:00Z', '2025-12-24T13:34:00Z')
) AS _seed (place, booking_id, payer_id, share, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (booking_id, payer_id) DO NOTHING
$rows$) \gset
\warn trip_shares: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO repairs (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, promised_on, signature_digest, created_by, updated_by, created_at, updated_at
)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    _seed.number || '-' || _copy.number_0,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.order_item_id || _copy.digits_1)::uuid,
    (_seed.unit_id || _copy.digits_2)::uuid,
    (_seed.technician_user_id || _copy.digits_0)::uuid,
    _seed.skill_code,
    _seed.subject,
    _seed.complaint,
    _seed.status,
    _seed.under_warranty,
    _seed.estimate_minor,
    _seed.promised_on::date + _copy.days_0,
    _seed.signature_digest::bytea,
    (_seed.created_by || _copy.digits_0)::uuid,
    (_seed.updated_by || _copy.digits_0)::uuid,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019717e2-0d60-7284-ae65-', 'W-301', '01943210-0be0-7160-a165-', '01955817-0ae1-789a-8e0a-', NULL, NULL, 'sewing', 'Ridge tent, torn door', 'The dog wanted in; "only a little hole".', 'estimated', false, 0, '2025-06-20', NULL, NULL, NULL, '2025-05-28T17:13:00Z', '2025-05-28T17:13:00Z'),
    (1, '01974412-4ee1-761a-b498-', 'W-302', '019604e4-6883-77b4-8f59-', NULL, NULL, '0197d629-99a6-768d-8eef-', 'soles', 'Boots, worn soles', 'Please keep the old laces.', 'estimated', false, 8900, '2025-12-12', NULL, NULL, NULL, '2025-06-06T07:09:00Z', '2025-06-06T07:09:00Z'),
    (2, '01977cdb-f782-7ca2-9a6f-', 'W-303', '01986fe7-3487-7799-85ee-', NULL, '019663f0-60e2-72ae-b862-', '01986fe7-3487-7799-85ee-', 'sewing', 'Rental tent, broken pole', 'Came back in two pieces.', 'estimated', true, 0, NULL, NULL, NULL, NULL, '2025-06-17T07:48:00Z', '2025-06-17T07:48:00Z'),
    (3, '0197ab0a-2be3-7509-ba39-', 'W-304', '0196a1c6-c304-7f68-a2e5-', NULL, NULL, NULL, 'gas', 'Old petrol stove', 'It spits.', 'brought', false, NULL, NULL, NULL, NULL, NULL, '2025-06-26T07:01:00Z', '2025-06-26T07:01:00Z'),
    (4, '0197d6bd-0004-7a76-816c-', 'W-305', '0194bbdd-2561-7d3e-b719-', NULL, NULL, NULL, 'soles', 'Boots from my father', '1974, size 45.', 'estimated', false, 14500, NULL, NULL, NULL, NULL, '2025-07-04T18:40:00Z', '2025-07-04T18:40:00Z'),
    (5, '01980e74-ea85-7cd9-abcc-', 'REP-1006', '0197d629-99a6-768d-8eef-', '01955817-0ae2-7cc1-9bbd-', '01971cd6-0ec5-7d08-8798-', NULL, 'sewing', 'Harbour repair', 'Nothing to add for now.', 'estimated', false, 0, '2025-07-16', '\x4ce1ad3ff44e7c49d2d37bd72c6b73f4479b1ee49b6b35e7b113bc0f787a9414', '01973b3a-3585-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-07-15T14:20:00Z', '2025-07-15T14:20:00Z'),
    (6, '01982e57-c206-7906-8f67-', 'REP-1007', '0194bbdd-2561-7d3e-b719-', '019623ca-9083-7262-95ad-', '0197592d-c026-7548-9592-', '0199106e-7b28-76a9-9968-', 'soles', 'Silver repair', 'Please have a look before Friday.', 'brought', false, 2490, '2025-07-21', '\xbe3a63e954cd53d6f6e379a971e1cc424214e9c1c6b5d833bf8af24949749b9d', '0194bbdd-2561-7d3e-b719-', '01973b3a-3585-7fa6-807c-', '2025-07-21T18:56:00Z', '2025-07-21T18:56:00Z'),
    (7, '01986036-c967-709f-87b4-', 'REP-1008', '0194bbdd-2561-7d3e-b719-', '0196cec5-ed46-7994-b034-', '019797ab-ace7-7830-b967-', NULL, 'sewing', 'Early repair', 'The second attempt worked.', 'estimated', false, 1900, '2025-07-31', '\x541993902a5f41c34a3f95b1e82fa335cb7af9fe00b281145b68a8f0a6b39039', NULL, '019561ee-92e2-7956-b49e-', '2025-07-31T11:21:00Z', '2025-07-31T11:21:00Z'),
    (8, '0198933e-7248-756b-93b3-', 'REP-1009', '01943210-0be0-7160-a165-', '0197305a-1727-77e0-a6a7-', '0197cae2-06e8-7b06-8128-', '019561ee-92e2-7956-b49e-', 'gas', 'Linden repair', 'Somebody will follow up next week.', 'estimated', false, 4900, '2025-08-12', '\x9cb8f43a5fe4ded2259833e51f3a435a41572ff38e4d61604169e836cdd165b7', '019561ee-92e2-7956-b49e-', '0197d629-99a6-768d-8eef-', '2025-08-10T09:10:00Z', '2025-08-10T09:10:00Z'),
    (9, '0198bd4d-f6a9-7d48-9dc1-', 'REP-1010', '01943210-0be0-7160-a165-', NULL, '01980830-e989-747d-9cbb-', '01986fe7-3487-7799-85ee-', 'gas', 'Upper repair', 'As agreed by telephone.', 'estimated', false, 1900, '2025-08-19', '\x4470561729f15e656c367856034986ef488b0a2f781d021d264dd844c811879e', '01973b3a-3585-7fa6-807c-', '01943210-0be0-7160-a165-', '2025-08-18T13:11:00Z', '2025-08-18T13:11:00Z'),
    (10, '0198ea64-eeaa-7700-ade0-', 'REP-1011', '01943210-0be0-7160-a165-', '01967e00-bde5-7af1-b674-', NULL, NULL, 'sewing', 'Copper repair', 'Everything went as planned.', 'brought', false, 0, '2025-08-27', '\x9d647937ad47f54039af040451cbf8c918f00842aaadd453a39933795ed95b7e', '01943210-0be0-7160-a165-', NULL, '2025-08-27T07:19:00Z', '2025-08-27T07:19:00Z'),
    (11, '019914c7-c32b-7404-91c3-', 'REP-1012', '01943210-0be0-7160-a165-', NULL, '01986f5f-b50b-718d-a70b-', '01986fe7-3487-7799-85ee-', 'sewing', 'Meadow repair', 'As agreed by telephone.', 'estimated', false, 0, NULL, '\x214121d0bc67baec071545146b8dedeb4a11e4e176a3590abb2413a4d9f38b73', '0194bbdd-2561-7d3e-b719-', '0194bbdd-2561-7d3e-b719-', '2025-09-04T12:51:00Z', '2025-09-04T12:51:00Z'),
    (12, '0199520b-a94c-7efe-9bf0-', 'REP-1013', '019604e4-6883-77b4-8f59-', '0197305a-1727-77e0-a6a7-', NULL, '019561ee-92e2-7956-b49e-', 'sewing', 'Little repair', 'The numbers were confirmed by both sides.', 'estimated', false, 0, '2025-09-16', NULL, '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-09-16T10:22:00Z', '2025-09-16T10:22:00Z'),
    (13, '01997622-3f6d-7173-bd12-', 'REP-1014', '01943210-0be0-7160-a165-', '01987b1e-4c8a-7609-afe2-', '0198f6c0-fead-7249-95c0-', NULL, 'sewing', 'Autumn repair', 'Please have a look before Friday.', 'estimated', false, 0, '2025-09-24', '\xa9459a2fb2938342f37f5621ebdd89868f04720d40a2334ca555e6b36c214b81', NULL, '01943210-0be0-7160-a165-', '2025-09-23T10:33:00Z', '2025-09-23T10:33:00Z'),
    (14, '0199a95f-020e-7591-ac48-', 'REP-1015', '01943210-0be0-7160-a165-', '01955817-0ae1-789a-8e0a-', '01992f0f-0eae-7976-aef8-', NULL, 'sewing', 'Granite repair', 'The numbers were confirmed by both sides.', 'estimated', false, 12500, '2025-10-04', NULL, NULL, '019604e4-6883-77b4-8f59-', '2025-10-03T09:20:00Z', '2025-10-03T09:20:00Z'),
    (15, '0199d940-168f-77e2-b777-', 'REP-1016', '019604e4-6883-77b4-8f59-', NULL, NULL, '01986fe7-3487-7799-85ee-', 'soles', 'Western repair', 'Nothing to add for now.', 'brought', false, 7900, '2025-10-12', '\x6125b8d7c7c731e8c480f542b1c629dd6e0ec1dbd43b6417dd100140f0e8d6d3', '019604e4-6883-77b4-8f59-', '019561ee-92e2-7956-b49e-', '2025-10-12T16:28:00Z', '2025-10-12T16:28:00Z'),
    (16, '019a02b2-2270-773d-bbc7-', 'REP-1017', '0196a1c6-c304-7f68-a2e5-', '01955817-0ae1-789a-8e0a-', '0199a5c8-bbf0-7b38-ac84-', '0199a9f6-fc49-7c11-934d-', 'gas', 'Violet repair', 'Somebody will follow up next week.', 'estimated', false, 7900, '2025-10-21', '\x60e12aec3d2fa0f359b98a7a0bf92bc5a7fea6919a9783e8236421544f3fe42c', '019561ee-92e2-7956-b49e-', '0199a9f6-fc49-7c11-934d-', '2025-10-20T17:37:00Z', '2025-10-20T17:37:00Z'),
    (17, '019a3ee5-34d1-7600-979b-', 'REP-1018', '019561ee-92e2-7956-b49e-', '01955817-0ae2-7cc1-9bbd-', NULL, '01986fe7-3487-7799-85ee-', 'gas', 'Open repair', 'Everything went as planned.', 'brought', false, 2490, '2025-11-01', '\x55ced67beea63715c5d8a47f46c9df37feb2001d4cd605556c4803acc5fc0aae', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '2025-11-01T10:10:00Z', '2025-11-01T10:10:00Z'),
    (18, '019a64c5-8e72-7528-8bfe-', 'REP-1019', '0197d629-99a6-768d-8eef-', '01987b1e-4c8a-7609-afe2-', '019a2570-7b92-7619-93f2-', NULL, 'soles', 'Maple repair', 'Somebody will follow up next week.', 'estimated', false, 1250, '2025-11-10', NULL, NULL, '0194bbdd-2561-7d3e-b719-', '2025-11-08T18:41:00Z', '2025-11-08T18:41:00Z'),
    (19, '019aa18c-f193-7462-a9b5-', 'REP-1020', '0199a9f6-fc49-7c11-934d-', NULL, '019a5831-a593-79b8-8910-', '0199106e-7b28-76a9-9968-', 'gas', 'Central repair', 'To be discussed at the next meeting.', 'estimated', false, 4900, '2025-11-20', NULL, NULL, '019604e4-6883-77b4-8f59-', '2025-11-20T13:56:00Z', '2025-11-20T13:56:00Z'),
    (20, '019abb9f-2354-7e05-8e97-', 'REP-1021', '0196a1c6-c304-7f68-a2e5-', '01967e00-bde4-7922-9100-', '019a9802-5114-7b96-83bd-', '0197d629-99a6-768d-8eef-', 'sewing', 'Winter repair', 'It took a little longer than expected.', 'brought', false, 9900, '2025-11-26', NULL, '01943210-0be0-7160-a165-', NULL, '2025-11-25T15:26:00Z', '2025-11-25T15:26:00Z'),
    (21, '019afe72-ae95-7eae-a899-', 'REP-1022', '01943210-0be0-7160-a165-', NULL, '019adb13-3375-7422-8bb2-', '01943210-0be0-7160-a165-', 'sewing', 'River repair', 'It took a little longer than expected.', 'estimated', false, 4900, '2025-12-09', '\xa9f4c89b7a4d149b939d3a46943ea603574312c104093e08538714ae7c723149', '01943210-0be0-7160-a165-', '0194bbdd-2561-7d3e-b719-', '2025-12-08T14:52:00Z', '2025-12-08T14:52:00Z'),
    (22, '019b2783-aeb6-715e-85ae-', 'REP-1023', '01986fe7-3487-7799-85ee-', NULL, '019afe35-5776-738c-a57f-', '01986fe7-3487-7799-85ee-', 'sewing', 'Bright repair', 'Checked twice, and found in order.', 'brought', false, 12500, NULL, '\x3ff20622612cbe641d8467f3409fa61ad1ddb603787cca1105fa403fbdc63de7', '019561ee-92e2-7956-b49e-', '01943210-0be0-7160-a165-', '2025-12-16T14:15:00Z', '2025-12-16T14:15:00Z'),
    (23, '019b5476-07b7-79e7-b076-', 'REP-1024', '01943210-0be0-7160-a165-', NULL, NULL, '0194bbdd-2561-7d3e-b719-', 'gas', 'Garden repair', 'Checked twice, and found in order.', 'estimated', false, 1250, '2025-12-26', '\x3beb84449c35358c7a9c4ae1b6a42f6f06d87efa8f3cf5771c6a9ab95c50e28c', NULL, '0199a9f6-fc49-7c11-934d-', '2025-12-25T07:43:00Z', '2025-12-25T07:43:00Z')
) AS _seed (place, id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status, under_warranty, estimate_minor, promised_on, signature_digest, created_by, updated_by, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn repairs: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO appointments (id, customer_id, technician_user_id, bench_id, repair_id, slot, note, created_at, updated_at)
SELECT
    (_seed.id || _copy.digits_0)::uuid,
    (_seed.customer_id || _copy.digits_0)::uuid,
    (_seed.technician_user_id || _copy.digits_0)::uuid,
    (_seed.bench_id || _copy.digits_1)::uuid,
    (_seed.repair_id || _copy.digits_0)::uuid,
    CASE WHEN _seed.slot IS NOT NULL THEN tstzrange(lower(_seed.slot::tstzrange) + _copy.span_0, upper(_seed.slot::tstzrange) + _copy.span_0) END,
    _seed.note,
    _seed.created_at::timestamptz + _copy.span_0,
    _seed.updated_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b7ba-7660-71dc-993a-', '01943210-0be0-7160-a165-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', '019717e2-0d60-7284-ae65-', '[2025-06-10T08:00:00Z,2025-06-10T08:30:00Z)', NULL, '2025-06-28T18:09:00Z', '2025-06-28T18:09:00Z'),
    (1, '0197dfca-3321-7284-911d-', '019604e4-6883-77b4-8f59-', '0197d629-99a6-768d-8eef-', '01959edb-7f61-7079-9a75-', '01974412-4ee1-761a-b498-', '[2025-12-01T08:00:00Z,2025-12-01T08:30:00Z)', NULL, '2025-07-06T12:51:00Z', '2025-07-06T12:51:00Z'),
    (2, '0197fdcb-7962-7f70-9c9b-', '0196a1c6-c304-7f68-a2e5-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', NULL, '[2025-12-05T08:30:00Z,2025-12-05T09:00:00Z)', NULL, '2025-07-12T08:41:00Z', '2025-07-12T08:41:00Z'),
    (3, '01982d7c-f263-78eb-9818-', '0194bbdd-2561-7d3e-b719-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', NULL, '[2025-12-08T08:30:00Z,2025-12-08T09:00:00Z)', 'Brings his father''s boots.', '2025-07-21T14:57:00Z', '2025-07-21T14:57:00Z'),
    (4, '01985115-30c4-75d5-aeee-', '0194bbdd-2561-7d3e-b719-', '0199106e-7b28-76a9-9968-', '0196d8d3-7966-7fc5-8107-', '0197ab0a-2be3-7509-ba39-', '[2025-07-28T12:50:00Z,2025-07-28T14:50:00Z)', NULL, '2025-07-28T12:50:00Z', '2025-07-28T12:50:00Z'),
    (5, '0198845d-da45-756f-9cbd-', '0194bbdd-2561-7d3e-b719-', '0194bbdd-2561-7d3e-b719-', '01965d76-5bc4-7688-803e-', NULL, '[2025-08-07T11:50:00Z,2025-08-07T13:50:00Z)', 'Please have a look before Friday.', '2025-08-07T11:50:00Z', '2025-08-07T11:50:00Z'),
    (6, '01989e93-c0a6-7a93-8133-', '01943210-0be0-7160-a165-', '01973b3a-3585-7fa6-807c-', '019557a5-8460-7f95-b3ba-', '01982e57-c206-7906-8f67-', '[2025-08-12T13:59:00Z,2025-08-12T15:59:00Z)', NULL, '2025-08-12T13:59:00Z', '2025-08-12T13:59:00Z'),
    (7, '0198c89f-9b87-723c-b017-', '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '01975f5e-8748-7316-abed-', '019717e2-0d60-7284-ae65-', '[2025-08-20T17:56:00Z,2025-08-20T19:56:00Z)', 'Checked twice, and found in order.', '2025-08-20T17:56:00Z', '2025-08-20T17:56:00Z'),
    (8, '0198f9ec-26e8-731b-a090-', '019604e4-6883-77b4-8f59-', '01986fe7-3487-7799-85ee-', '019826cc-e92b-7c04-9f87-', '019717e2-0d60-7284-ae65-', '[2025-08-30T07:41:00Z,2025-08-30T09:41:00Z)', 'A short note, so that it is not forgotten.', '2025-08-30T07:41:00Z', '2025-08-30T07:41:00Z'),
    (9, '01991a77-7369-7477-b5cc-', '01943210-0be0-7160-a165-', '0199106e-7b28-76a9-9968-', '0197a0f8-0be9-7022-b5ce-', '01980e74-ea85-7cd9-abcc-', '[2025-09-05T15:21:00Z,2025-09-05T17:21:00Z)', 'The numbers were confirmed by both sides.', '2025-09-05T15:21:00Z', '2025-09-05T15:21:00Z'),
    (10, '01994c36-6faa-71d4-8a7c-', '01943210-0be0-7160-a165-', '019604e4-6883-77b4-8f59-', '0196252a-2083-7b8d-81c5-', '019717e2-0d60-7284-ae65-', '[2025-09-15T07:11:00Z,2025-09-15T09:11:00Z)', 'It took a little longer than expected.', '2025-09-15T07:11:00Z', '2025-09-15T07:11:00Z'),
    (11, '01997717-9beb-79d1-9fdb-', '01943210-0be0-7160-a165-', '0197d629-99a6-768d-8eef-', '019826cc-e92b-7c04-9f87-', '01982e57-c206-7906-8f67-', '[2025-09-23T15:01:00Z,2025-09-23T17:01:00Z)', 'Checked twice, and found in order.', '2025-09-23T15:01:00Z', '2025-09-23T15:01:00Z'),
    (12, '019999bd-3cec-7566-8ff4-', '01943210-0be0-7160-a165-', '01986fe7-3487-7799-85ee-', '01972c31-5507-7618-9f5a-', '01986036-c967-709f-87b4-', '[2025-09-30T08:29:00Z,2025-09-30T10:29:00Z)', 'See the earlier message for details.', '2025-09-30T08:29:00Z', '2025-09-30T08:29:00Z'),
    (13, '0199c805-13cd-79d0-87a3-', '0199106e-7b28-76a9-9968-', '0197d629-99a6-768d-8eef-', '019865c6-6e8c-708f-9c12-', '01982e57-c206-7906-8f67-', '[2025-10-09T08:10:00Z,2025-10-09T10:10:00Z)', 'Somebody will follow up next week.', '2025-10-09T08:10:00Z', '2025-10-09T08:10:00Z'),
    (14, '0199e79d-c2ee-7be5-bebd-', '019561ee-92e2-7956-b49e-', '019604e4-6883-77b4-8f59-', '01965d76-5bc4-7688-803e-', '01977cdb-f782-7ca2-9a6f-', '[2025-10-15T11:25:00Z,2025-10-15T13:25:00Z)', NULL, '2025-10-15T11:25:00Z', '2025-10-15T11:25:00Z'),
    (15, '019a1a3a-4def-761c-a57f-', '019604e4-6883-77b4-8f59-', '0199106e-7b28-76a9-9968-', '0195d35d-4522-7daf-801e-', '019717e2-0d60-7284-ae65-', '[2025-10-25T07:17:00Z,2025-10-25T09:17:00Z)', 'Everything went as planned.', '2025-10-25T07:17:00Z', '2025-10-25T07:17:00Z'),
    (16, '019a4473-ef90-7c6a-ae0c-', '01943210-0be0-7160-a165-', '0199a9f6-fc49-7c11-934d-', '019557a5-8460-7f95-b3ba-', '019a3ee5-34d1-7600-979b-', '[2025-11-02T12:04:00Z,2025-11-02T14:04:00Z)', 'Nothing to add for now.', '2025-11-02T12:04:00Z', '2025-11-02T12:04:00Z'),
    (17, '019a6356-6e11-7114-80f5-', '01943210-0be0-7160-a165-', '01943210-0be0-7160-a165-', '0197efc0-32ca-7227-ab15-', '01997622-3f6d-7173-bd12-', '[2025-11-08T12:00:00Z,2025-11-08T14:00:00Z)', 'Everything went as planned.', '2025-11-08T12:00:00Z', '2025-11-08T12:00:00Z'),
    (18, '019a90be-e172-70d6-a5a8-', '0194bbdd-2561-7d3e-b719-', '0197d629-99a6-768d-8eef-', '0197a0f8-0be9-7022-b5ce-', '019a02b2-2270-773d-bbc7-', '[2025-11-17T07:37:00Z,2025-11-17T09:37:00Z)', NULL, '2025-11-17T07:37:00Z', '2025-11-17T07:37:00Z'),
    (19, '019ab603-9753-7342-a44e-', '01973b3a-3585-7fa6-807c-', '01986fe7-3487-7799-85ee-', '0199be80-dbf1-7ffc-9fa6-', NULL, '[2025-11-24T13:18:00Z,2025-11-24T15:18:00Z)', 'To be discussed at the next meeting.', '2025-11-24T13:18:00Z', '2025-11-24T13:18:00Z'),
    (20, '019ada47-09d4-7874-836b-', '0194bbdd-2561-7d3e-b719-', '019604e4-6883-77b4-8f59-', '01959edb-7f61-7079-9a75-', '0198bd4d-f6a9-7d48-9dc1-', '[2025-12-01T14:18:00Z,2025-12-01T16:18:00Z)', NULL, '2025-12-01T14:18:00Z', '2025-12-01T14:18:00Z'),
    (21, '019aff03-55d5-70d7-898c-', '01943210-0be0-7160-a165-', '0199106e-7b28-76a9-9968-', '0199f7e1-9472-70ce-ba8b-', NULL, '[2025-12-08T17:30:00Z,2025-12-08T19:30:00Z)', 'Please have a look before Friday.', '2025-12-08T17:30:00Z', '2025-12-08T17:30:00Z'),
    (22, '019b3644-3b96-7089-8984-', '0197d629-99a6-768d-8eef-', '0194bbdd-2561-7d3e-b719-', '01959edb-7f61-7079-9a75-', NULL, '[2025-12-19T11:00:00Z,2025-12-19T13:00:00Z)', 'It took a little longer than expected.', '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    (23, '019b5fa3-0d97-7228-a451-', '01986fe7-3487-7799-85ee-', '01986fe7-3487-7799-85ee-', '0198efd1-c98e-7e7f-97f6-', '0199d940-168f-77e2-b777-', '[2025-12-27T11:48:00Z,2025-12-27T13:48:00Z)', NULL, '2025-12-27T11:48:00Z', '2025-12-27T11:48:00Z')
) AS _seed (place, id, customer_id, technician_user_id, bench_id, repair_id, slot, note, created_at, updated_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn appointments: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO repair_labels (repair_id, label_id, created_at)
SELECT
    (_seed.repair_id || _copy.digits_0)::uuid,
    _seed.label_id::uuid,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197ab0a-2be3-7509-ba39-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-06-26T18:28:00Z'),
    (1, '019717e2-0d60-7284-ae65-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-07-03T07:09:00Z'),
    (2, '019717e2-0d60-7284-ae65-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-07-13T10:34:00Z'),
    (3, '019717e2-0d60-7284-ae65-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-07-19T17:23:00Z'),
    (4, '01974412-4ee1-761a-b498-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-07-26T12:27:00Z'),
    (5, '01974412-4ee1-761a-b498-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-08-07T18:00:00Z'),
    (6, '0197d6bd-0004-7a76-816c-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-08-14T16:07:00Z'),
    (7, '0197ab0a-2be3-7509-ba39-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-08-20T13:38:00Z'),
    (8, '01974412-4ee1-761a-b498-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-08-27T16:44:00Z'),
    (9, '01980e74-ea85-7cd9-abcc-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-09-07T13:08:00Z'),
    (10, '01977cdb-f782-7ca2-9a6f-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-09-14T10:05:00Z'),
    (11, '01977cdb-f782-7ca2-9a6f-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-09-23T16:32:00Z'),
    (12, '0197ab0a-2be3-7509-ba39-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-09-29T09:11:00Z'),
    (13, '01977cdb-f782-7ca2-9a6f-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-10-07T10:48:00Z'),
    (14, '0197d6bd-0004-7a76-816c-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-10-17T18:59:00Z'),
    (15, '0199a95f-020e-7591-ac48-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-10-24T18:52:00Z'),
    (16, '019a02b2-2270-773d-bbc7-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-11-01T18:03:00Z'),
    (17, '0197d6bd-0004-7a76-816c-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-11-07T09:59:00Z'),
    (18, '01980e74-ea85-7cd9-abcc-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-11-16T12:49:00Z'),
    (19, '01997622-3f6d-7173-bd12-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-11-22T11:43:00Z'),
    (20, '01980e74-ea85-7cd9-abcc-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-12-01T10:35:00Z'),
    (21, '01986036-c967-709f-87b4-', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-12-12T17:19:00Z'),
    (22, '019a64c5-8e72-7528-8bfe-', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-12-17T15:05:00Z'),
    (23, '01986036-c967-709f-87b4-', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-12-25T13:40:00Z')
) AS _seed (place, repair_id, label_id, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (repair_id, label_id) DO NOTHING
$rows$) \gset
\warn repair_labels: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(2, 83, $rows$
INSERT INTO repair_steps (id, repair_id, technician_user_id, bench_id, minutes, text, created_at)
OVERRIDING SYSTEM VALUE
SELECT
    _seed.id + _copy.number_2 * 1000,
    (_seed.repair_id || _copy.digits_0)::uuid,
    (_seed.technician_user_id || _copy.digits_0)::uuid,
    (_seed.bench_id || _copy.digits_1)::uuid,
    _seed.minutes,
    _seed.text,
    _seed.created_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 1, '019717e2-0d60-7284-ae65-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', 35, 'Cut a patch and taped it.', '2025-06-26T12:19:00Z'),
    (1, 2, '019717e2-0d60-7284-ae65-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', 10, 'Hosed it down; dry.', '2025-07-06T07:01:00Z'),
    (2, 3, '01974412-4ee1-761a-b498-', '0197d629-99a6-768d-8eef-', '01959edb-7f61-7079-9a75-', 50, 'Soles off, laces put aside.', '2025-07-14T17:27:00Z'),
    (3, 4, '0197ab0a-2be3-7509-ba39-', '0199a9f6-fc49-7c11-934d-', '019826cc-e92b-7c04-9f87-', 105, 'Nothing to add for now.', '2025-07-21T13:27:00Z'),
    (4, 5, '019717e2-0d60-7284-ae65-', '0199a9f6-fc49-7c11-934d-', NULL, 105, 'A short note, so that it is not forgotten.', '2025-07-28T08:34:00Z'),
    (5, 6, '01982e57-c206-7906-8f67-', '01986fe7-3487-7799-85ee-', '01975f5e-8748-7316-abed-', 45, 'It took a little longer than expected.', '2025-08-07T13:23:00Z'),
    (6, 7, '019717e2-0d60-7284-ae65-', '01986fe7-3487-7799-85ee-', '019557a5-8460-7f95-b3ba-', 75, 'As agreed by telephone.', '2025-08-13T12:53:00Z'),
    (7, 8, '01974412-4ee1-761a-b498-', '019561ee-92e2-7956-b49e-', '0197efc0-32ca-7227-ab15-', 120, 'To be discussed at the next meeting.', '2025-08-19T07:31:00Z'),
    (8, 9, '019717e2-0d60-7284-ae65-', '01986fe7-3487-7799-85ee-', '0196252a-2083-7b8d-81c5-', 45, 'Checked twice, and found in order.', '2025-08-27T16:46:00Z'),
    (9, 10, '01982e57-c206-7906-8f67-', '01986fe7-3487-7799-85ee-', NULL, 15, 'It took a little longer than expected.', '2025-09-05T11:36:00Z'),
    (10, 11, '0197ab0a-2be3-7509-ba39-', '01973b3a-3585-7fa6-807c-', '019865c6-6e8c-708f-9c12-', 120, 'Somebody will follow up next week.', '2025-09-13T13:25:00Z'),
    (11, 12, '0199520b-a94c-7efe-9bf0-', '01986fe7-3487-7799-85ee-', NULL, 75, 'As agreed by telephone.', '2025-09-24T15:25:00Z'),
    (12, 13, '0197d6bd-0004-7a76-816c-', '0197d629-99a6-768d-8eef-', '01972c31-5507-7618-9f5a-', 75, 'See the earlier message for details.', '2025-09-28T08:36:00Z'),
    (13, 14, '0197d6bd-0004-7a76-816c-', '01986fe7-3487-7799-85ee-', '019826cc-e92b-7c04-9f87-', 75, 'It took a little longer than expected.', '2025-10-07T14:33:00Z'),
    (14, 15, '01974412-4ee1-761a-b498-', '0199106e-7b28-76a9-9968-', NULL, 120, 'Somebody will follow up next week.', '2025-10-17T15:01:00Z'),
    (15, 16, '01977cdb-f782-7ca2-9a6f-', '01986fe7-3487-7799-85ee-', NULL, 90, 'The second attempt worked.', '2025-10-22T13:40:00Z'),
    (16, 17, '0198ea64-eeaa-7700-ade0-', '01986fe7-3487-7799-85ee-', '01959edb-7f61-7079-9a75-', 30, 'Everything went as planned.', '2025-11-01T15:53:00Z'),
    (17, 18, '019a02b2-2270-773d-bbc7-', '01986fe7-3487-7799-85ee-', NULL, 75, 'To be discussed at the next meeting.', '2025-11-10T09:46:00Z'),
    (18, 19, '019914c7-c32b-7404-91c3-', '0199106e-7b28-76a9-9968-', NULL, 15, 'See the earlier message for details.', '2025-11-17T11:58:00Z'),
    (19, 20, '01997622-3f6d-7173-bd12-', '01986fe7-3487-7799-85ee-', '0197efc0-32ca-7227-ab15-', 60, 'It took a little longer than expected.', '2025-11-24T14:13:00Z'),
    (20, 21, '01997622-3f6d-7173-bd12-', '0199a9f6-fc49-7c11-934d-', '019a450a-ff73-768d-be60-', 45, 'The second attempt worked.', '2025-12-03T17:33:00Z'),
    (21, 22, '01986036-c967-709f-87b4-', '0196a1c6-c304-7f68-a2e5-', '0195d35d-4522-7daf-801e-', 90, 'Checked twice, and found in order.', '2025-12-10T07:37:00Z'),
    (22, 23, '019717e2-0d60-7284-ae65-', '0196a1c6-c304-7f68-a2e5-', '019ac5bd-2a35-7ab6-ba1e-', 105, 'Everything went as planned.', '2025-12-16T12:22:00Z'),
    (23, 24, '01974412-4ee1-761a-b498-', '01986fe7-3487-7799-85ee-', '019826cc-e92b-7c04-9f87-', 75, 'See the earlier message for details.', '2025-12-25T13:20:00Z')
) AS _seed (place, id, repair_id, technician_user_id, bench_id, minutes, text, created_at)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (id) DO NOTHING
$rows$) \gset
\warn repair_steps: :done rows
SELECT :total + :done AS total \gset
SELECT setval(
    pg_get_serial_sequence('repair_steps', 'id'),
    (SELECT max(id) FROM repair_steps)
);

CALL pg_temp.run(1, 83, $rows$
INSERT INTO repair_parts (
    repair_id, product_variant_id, warehouse_id, quantity, unit_price_minor, created_at, updated_at
)
SELECT
    (_seed.repair_id || _copy.digits_0)::uuid,
    (_seed.product_variant_id || _copy.digits_1)::uuid,
    (_seed.warehouse_id || _copy.digits_0)::uuid,
    _seed.quantity,
    _seed.unit_price_minor,
    _seed.created_at::timestamptz + _copy.span_1,
    _seed.updated_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01974412-4ee1-761a-b498-', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 0.500, 690, '2025-06-26T14:51:00Z', '2025-06-26T14:51:00Z'),
    (1, '019717e2-0d60-7284-ae65-', '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 3.500, 7900, '2025-07-03T10:04:00Z', '2025-07-03T10:04:00Z'),
    (2, '019717e2-0d60-7284-ae65-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 1.000, 2490, '2025-07-13T13:57:00Z', '2025-07-13T13:57:00Z'),
    (3, '0197ab0a-2be3-7509-ba39-', '0194303e-0b0c-772f-a3d5-', '01941f29-7c01-7d6a-bb87-', 1.000, 7900, '2025-07-21T12:59:00Z', '2025-07-21T12:59:00Z'),
    (4, '01974412-4ee1-761a-b498-', '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', 1.000, 1250, '2025-07-27T12:38:00Z', '2025-07-27T12:38:00Z'),
    (5, '01977cdb-f782-7ca2-9a6f-', '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 1.000, 1900, '2025-08-06T12:56:00Z', '2025-08-06T12:56:00Z'),
    (6, '01980e74-ea85-7cd9-abcc-', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 1.000, 7900, '2025-08-14T08:56:00Z', '2025-08-14T08:56:00Z'),
    (7, '01982e57-c206-7906-8f67-', '01944a4a-be81-7d5f-99f2-', '01941f29-7c00-701b-a3a7-', 1.000, 4900, '2025-08-22T18:37:00Z', '2025-08-22T18:37:00Z'),
    (8, '0197ab0a-2be3-7509-ba39-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 1.000, 2808, '2025-08-29T16:35:00Z', '2025-08-29T16:35:00Z'),
    (9, '01980e74-ea85-7cd9-abcc-', '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 1.000, 9900, '2025-09-07T14:30:00Z', '2025-09-07T14:30:00Z'),
    (10, '019717e2-0d60-7284-ae65-', '01946930-e689-7696-a127-', '01941f29-7c01-7d6a-bb87-', 1.000, 2490, '2025-09-12T09:25:00Z', '2025-09-12T09:25:00Z'),
    (11, '0198bd4d-f6a9-7d48-9dc1-', '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 1.000, 1900, '2025-09-23T17:38:00Z', '2025-09-23T17:38:00Z'),
    (12, '0197ab0a-2be3-7509-ba39-', '01944a4f-5262-7e66-8c67-', '01941f29-7c00-701b-a3a7-', 1.000, 4900, '2025-09-30T16:31:00Z', '2025-09-30T16:31:00Z'),
    (13, '0198933e-7248-756b-93b3-', '019459bd-d285-77d7-9fc2-', '01941f29-7c00-701b-a3a7-', 1.000, 9900, '2025-10-08T08:22:00Z', '2025-10-08T08:22:00Z'),
    (14, '01986036-c967-709f-87b4-', '01944a4f-5262-7e66-8c67-', '01941f29-7c01-7d6a-bb87-', 1.000, 7944, '2025-10-16T12:04:00Z', '2025-10-16T12:04:00Z'),
    (15, '019717e2-0d60-7284-ae65-', '01944f71-1a84-7a38-bb6f-', '01941f29-7c01-7d6a-bb87-', 1.000, 4900, '2025-10-21T07:17:00Z', '2025-10-21T07:17:00Z'),
    (16, '0197d6bd-0004-7a76-816c-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 1.000, 1250, '2025-11-02T18:32:00Z', '2025-11-02T18:32:00Z'),
    (17, '019717e2-0d60-7284-ae65-', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 1.000, 1900, '2025-11-07T12:06:00Z', '2025-11-07T12:06:00Z'),
    (18, '0197d6bd-0004-7a76-816c-', '01944f71-1a83-7590-b729-', '01941f29-7c00-701b-a3a7-', 1.000, 7407, '2025-11-15T09:18:00Z', '2025-11-15T09:18:00Z'),
    (19, '01974412-4ee1-761a-b498-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 1.000, 1250, '2025-11-25T11:42:00Z', '2025-11-25T11:42:00Z'),
    (20, '019717e2-0d60-7284-ae65-', '01946930-e688-7008-b7a3-', '01941f29-7c00-701b-a3a7-', 1.000, 1900, '2025-12-03T17:28:00Z', '2025-12-03T17:28:00Z'),
    (21, '01980e74-ea85-7cd9-abcc-', '01944a4a-be80-751b-9948-', '01941f29-7c00-701b-a3a7-', 1.000, 4900, '2025-12-08T18:36:00Z', '2025-12-08T18:36:00Z'),
    (22, '01974412-4ee1-761a-b498-', '01946930-e687-78c9-ae1d-', '01941f29-7c00-701b-a3a7-', 1.000, 1900, '2025-12-19T15:27:00Z', '2025-12-19T15:27:00Z'),
    (23, '0198933e-7248-756b-93b3-', '019459c2-6666-772f-b792-', '01941f29-7c00-701b-a3a7-', 5.000, 9900, '2025-12-28T13:58:00Z', '2025-12-28T13:58:00Z')
) AS _seed (place, repair_id, product_variant_id, warehouse_id, quantity, unit_price_minor, created_at, updated_at)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (repair_id, product_variant_id) DO NOTHING
$rows$) \gset
\warn repair_parts: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 83, $rows$
INSERT INTO technician_skills (technician_user_id, skill_code, created_at)
SELECT
    (_seed.technician_user_id || _copy.digits_0)::uuid,
    _seed.skill_code,
    _seed.created_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986fe7-3487-7799-85ee-', 'sewing', '2025-04-27T07:29:00Z'),
    (1, '01986fe7-3487-7799-85ee-', 'soles', '2025-05-08T10:59:00Z'),
    (2, '01986fe7-3487-7799-85ee-', 'gas', '2025-05-21T11:32:00Z'),
    (3, '019561ee-92e2-7956-b49e-', 'soles', '2025-05-31T14:45:00Z'),
    (4, '019604e4-6883-77b4-8f59-', 'soles', '2025-06-08T11:26:00Z'),
    (5, '019561ee-92e2-7956-b49e-', 'gas', '2025-06-19T09:41:00Z'),
    (6, '01973b3a-3585-7fa6-807c-', 'soles', '2025-07-02T10:21:00Z'),
    (7, '019561ee-92e2-7956-b49e-', 'sewing', '2025-07-12T14:03:00Z'),
    (8, '0197d629-99a6-768d-8eef-', 'sewing', '2025-07-22T07:39:00Z'),
    (9, '0196a1c6-c304-7f68-a2e5-', 'sewing', '2025-07-31T10:15:00Z'),
    (10, '0197d629-99a6-768d-8eef-', 'soles', '2025-08-09T08:00:00Z'),
    (11, '0194bbdd-2561-7d3e-b719-', 'soles', '2025-08-19T08:03:00Z'),
    (12, '0197d629-99a6-768d-8eef-', 'gas', '2025-09-01T13:42:00Z'),
    (13, '01973b3a-3585-7fa6-807c-', 'gas', '2025-09-11T18:54:00Z'),
    (14, '0199106e-7b28-76a9-9968-', 'gas', '2025-09-20T12:30:00Z'),
    (15, '019604e4-6883-77b4-8f59-', 'sewing', '2025-10-01T12:57:00Z'),
    (16, '0199a9f6-fc49-7c11-934d-', 'soles', '2025-10-13T18:23:00Z'),
    (17, '0196a1c6-c304-7f68-a2e5-', 'soles', '2025-10-22T16:57:00Z'),
    (18, '019604e4-6883-77b4-8f59-', 'gas', '2025-11-02T17:04:00Z'),
    (19, '0199106e-7b28-76a9-9968-', 'sewing', '2025-11-12T09:52:00Z'),
    (20, '0196a1c6-c304-7f68-a2e5-', 'gas', '2025-11-22T16:00:00Z'),
    (21, '01943210-0be0-7160-a165-', 'sewing', '2025-12-01T07:03:00Z'),
    (22, '01973b3a-3585-7fa6-807c-', 'sewing', '2025-12-13T14:25:00Z'),
    (23, '0199106e-7b28-76a9-9968-', 'soles', '2025-12-24T09:42:00Z')
) AS _seed (place, technician_user_id, skill_code, created_at)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
ORDER BY _copy.number, _seed.place
ON CONFLICT (technician_user_id, skill_code) DO NOTHING
$rows$) \gset
\warn technician_skills: :done rows
SELECT :total + :done AS total \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE contents
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'published', '0194455b-5100-7271-9000-'),
    (1, 'published', '01944576-c841-7874-b76a-'),
    (2, 'published', '019512eb-d402-7a3d-bc4b-'),
    (3, 'in_review', '019666ff-2783-76c5-8b90-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND contents.id = (_seed.id || _copy.digits_0)::uuid
    AND contents.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE product_variants
SET
    status = 'inactive'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194303e-0b0c-772f-a3d5-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND product_variants.id = (_seed.id || _copy.digits_1)::uuid
    AND product_variants.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE payment_methods
SET
    status = 'expired'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0194bbdd-2561-7d4b-a138-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND payment_methods.id = (_seed.id || _copy.digits_0)::uuid
    AND payment_methods.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE carts
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'checkout', '0198e56f-1880-7f68-8c4a-'),
    (1, 'abandoned', '0195d821-ab01-718b-a9ba-'),
    (2, 'checkout', '0194bbdd-2562-7f2f-9bde-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND carts.id = (_seed.id || _copy.digits_1)::uuid
    AND carts.status IS NOT DISTINCT FROM 'active'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE carts
SET
    status = 'converted',
    converted_at = _seed.converted_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-26T08:12:00Z', '0198e56f-1880-7f68-8c4a-')
) AS _seed (place, converted_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND carts.id = (_seed.id || _copy.digits_1)::uuid
    AND carts.status IS NOT DISTINCT FROM 'checkout'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'shipped',
    shipped_at = _seed.shipped_at::timestamptz + _copy.span_2,
    delivered_at = _seed.delivered_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-03-03T13:00:00Z', '2025-03-06T10:20:00Z', '01955c17-8480-7b8d-8333-')
) AS _seed (place, shipped_at, delivered_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'shipped',
    shipped_at = _seed.shipped_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-12T13:00:00Z', '01962a15-e481-7500-91cb-')
) AS _seed (place, shipped_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'packed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967e00-bde2-7997-a777-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'shipped',
    shipped_at = _seed.shipped_at::timestamptz + _copy.span_2,
    delivered_at = _seed.delivered_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-15T13:00:00Z', '2025-05-19T09:05:00Z', '0196d407-c083-790b-8c5a-')
) AS _seed (place, shipped_at, delivered_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'shipped',
    shipped_at = _seed.shipped_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-21T13:00:00Z', '01982d11-d484-770c-bd1a-')
) AS _seed (place, shipped_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = 'shipped',
    shipped_at = _seed.shipped_at::timestamptz + _copy.span_2,
    delivered_at = _seed.delivered_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-06T13:00:00Z', '2025-08-08T15:30:00Z', '01987f77-9486-759a-b920-')
) AS _seed (place, shipped_at, delivered_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE fulfilments
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'delivered', '01955c17-8480-7b8d-8333-'),
    (1, 'delivered', '0196d407-c083-790b-8c5a-'),
    (2, 'returned', '01987f77-9486-759a-b920-')
) AS _seed (place, status, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND fulfilments.id = (_seed.id || _copy.digits_2)::uuid
    AND fulfilments.status IS NOT DISTINCT FROM 'shipped'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE gift_cards
SET
    status = 'active'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968b49-ed00-72e8-9a8a-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND gift_cards.id = (_seed.id || _copy.digits_1)::uuid
    AND gift_cards.status IS NOT DISTINCT FROM 'inactive'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE return_requests
SET
    status = 'approved',
    decided_at = _seed.decided_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-11T03:00:00Z', '019892fe-5c00-771b-a712-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND return_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND return_requests.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE return_requests
SET
    status = 'received',
    received_at = _seed.received_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-10T21:00:00Z', '019892fe-5c00-771b-a712-')
) AS _seed (place, received_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND return_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND return_requests.status IS NOT DISTINCT FROM 'approved'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE return_requests
SET
    status = 'completed',
    decided_at = _seed.decided_at::timestamptz + _copy.span_1,
    received_at = _seed.received_at::timestamptz + _copy.span_1,
    completed_at = _seed.completed_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-10T08:00:00Z', '2025-08-14T09:30:00Z', '2025-08-14T15:00:00Z', '019892fe-5c00-771b-a712-')
) AS _seed (place, decided_at, received_at, completed_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND return_requests.id = (_seed.id || _copy.digits_1)::uuid
    AND return_requests.status IS NOT DISTINCT FROM 'received'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued',
    value_minor = 990,
    grade = 'B'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197b5b8-da00-73a9-8a56-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-09T13:00:00Z', '0197d9be-0b01-7918-a778-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    gift_card_id = CASE WHEN _copy.number_2 % 5 = 1 THEN (_seed.gift_card_id || _copy.digits_1)::uuid END,
    status = 'accepted',
    value_minor = 4500,
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968b49-ed00-72e8-9a8a-', '2025-10-02T13:00:00Z', '0197b5b8-da00-73a9-8a56-')
) AS _seed (place, gift_card_id, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'valued'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198337c-4943-7ace-804b-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued',
    value_minor = 1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019855f6-e2a4-7940-8314-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-07T18:49:00Z', '01988080-2ae5-7fbd-8921-'),
    (1, '2025-08-14T11:38:00Z', '0198a482-9cc6-7948-b0e4-'),
    (2, '2025-08-28T13:43:00Z', '0198efd8-3228-7c30-b912-'),
    (3, '2025-09-08T23:47:00Z', '01992437-2da9-7717-8401-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued',
    grade = 'C'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01994eaa-7cea-79d8-a50a-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-16T18:37:00Z', '01994eaa-7cea-79d8-a50a-', 'valued'),
    (1, '2025-09-23T12:29:00Z', '019975e7-a76b-7577-acc3-', 'offered')
) AS _seed (place, decided_at, id, status)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM _seed.status
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199c9a9-4ded-78cd-b0da-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-11T12:49:00Z', '0199c9a9-4ded-78cd-b0da-', 'valued'),
    (1, '2025-10-17T09:48:00Z', '0199ecd9-2d8e-7189-9d21-', 'offered'),
    (2, '2025-11-04T08:16:00Z', '019a43a3-3210-7d19-bb33-', 'offered')
) AS _seed (place, decided_at, id, status)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM _seed.status
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued',
    value_minor = 1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a5da8-9291-7408-9fb2-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    gift_card_id = CASE WHEN _copy.number_2 % 5 = 1 THEN (_seed.gift_card_id || _copy.digits_1)::uuid END,
    status = 'accepted',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01941f29-7c01-7739-b43d-', '2025-11-08T07:32:00Z', '019a5da8-9291-7408-9fb2-')
) AS _seed (place, gift_card_id, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'valued'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'valued'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a8884-4092-78b8-a374-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE trade_ins
SET
    status = 'refused',
    decided_at = _seed.decided_at::timestamptz + _copy.span_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-28T01:45:00Z', '019ac144-c173-7fff-9eb4-'),
    (1, '2025-12-02T20:02:00Z', '019ad9ca-86d4-7fed-842b-')
) AS _seed (place, decided_at, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND trade_ins.id = (_seed.id || _copy.digits_2)::uuid
    AND trade_ins.status IS NOT DISTINCT FROM 'offered'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE appointments
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'met', '0197b7ba-7660-71dc-993a-'),
    (1, 'met', '0197dfca-3321-7284-911d-'),
    (2, 'cancelled', '0197fdcb-7962-7f70-9c9b-'),
    (3, 'met', '0198845d-da45-756f-9cbd-'),
    (4, 'met', '01989e93-c0a6-7a93-8133-'),
    (5, 'cancelled', '0198f9ec-26e8-731b-a090-'),
    (6, 'met', '01991a77-7369-7477-b5cc-'),
    (7, 'met', '01994c36-6faa-71d4-8a7c-'),
    (8, 'met', '01997717-9beb-79d1-9fdb-'),
    (9, 'met', '019999bd-3cec-7566-8ff4-'),
    (10, 'cancelled', '0199c805-13cd-79d0-87a3-'),
    (11, 'met', '0199e79d-c2ee-7be5-bebd-'),
    (12, 'met', '019a1a3a-4def-761c-a57f-'),
    (13, 'met', '019a4473-ef90-7c6a-ae0c-'),
    (14, 'met', '019a6356-6e11-7114-80f5-'),
    (15, 'met', '019a90be-e172-70d6-a5a8-'),
    (16, 'met', '019ab603-9753-7342-a44e-'),
    (17, 'met', '019ada47-09d4-7874-836b-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND appointments.id = (_seed.id || _copy.digits_0)::uuid
    AND appointments.status IS NOT DISTINCT FROM 'booked'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE inventory_reservations
SET
    status = 'fulfilled'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae0-79a0-b99d-'),
    (1, '01955817-0ae1-7962-a3c3-'),
    (2, '019623ca-9082-734f-82cb-'),
    (3, '0196cec5-ed43-702c-ab3a-'),
    (4, '01982217-2944-7920-9ca8-'),
    (5, '01987b1e-4c85-7840-9306-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND inventory_reservations.id = (_seed.id || _copy.digits_1)::uuid
    AND inventory_reservations.status IS NOT DISTINCT FROM 'committed'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE inventory_reservations
SET
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    status = 'released',
    released_at = _seed.released_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197305a-1727-77e0-a6a7-', '2025-06-02T12:00:00Z', '01973083-4a09-7215-9b27-')
) AS _seed (place, order_item_id, released_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND inventory_reservations.id = (_seed.id || _copy.digits_1)::uuid
    AND inventory_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE inventory_reservations
SET
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    status = 'expired',
    expires_at = _seed.expires_at::timestamptz + _copy.span_1,
    released_at = _seed.released_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7639-818e-', '2025-10-03T17:15:00Z', '2025-10-03T17:16:00Z', '0199ab12-cc8b-7748-b39b-')
) AS _seed (place, order_item_id, expires_at, released_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND inventory_reservations.id = (_seed.id || _copy.digits_1)::uuid
    AND inventory_reservations.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE product_reviews
SET
    status = 'published',
    published_at = _seed.published_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-03-29T19:00:00Z', '0195e346-7380-7d94-9cc7-'),
    (1, '2025-03-29T19:05:00Z', '0195e34b-0761-7e8c-a812-'),
    (2, '2025-06-08T10:00:00Z', '01974efb-9502-7d83-a460-')
) AS _seed (place, published_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND product_reviews.id = (_seed.id || _copy.digits_1)::uuid
    AND product_reviews.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE product_reviews
SET
    status = 'rejected'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987b1e-4c83-7ac2-b3e5-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND product_reviews.id = (_seed.id || _copy.digits_1)::uuid
    AND product_reviews.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'out', '01967b92-2ee0-7576-947f-', '0195f077-d4e0-79d8-8d5c-'),
    (1, 'out', '01967b92-2ee0-7576-947f-', '0196a0e0-f6e3-75e7-aa5b-'),
    (2, 'out', '0196c016-c581-7f73-8728-', '0195f077-d4e0-79d8-8d5c-'),
    (3, 'cancelled', '01972112-0ac3-73f4-aa83-', '0196291d-c8e1-7e0e-b527-')
) AS _seed (place, status, rental_id, unit_id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01968ab4-b1e0-73b8-b2f5-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE products
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'active', '01944a4a-be80-7b79-8c4a-'),
    (1, 'active', '01944a4f-5261-77ac-a351-'),
    (2, 'active', '01944f71-1a82-70b2-8a90-'),
    (3, 'active', '019459bd-d283-7251-81e7-'),
    (4, 'active', '019459c2-6664-76af-a546-'),
    (5, 'active', '01946930-e685-7efe-8d42-'),
    (6, 'active', '019482f0-b286-751b-80fe-'),
    (7, 'archived', '0194303e-0b07-7c57-bca7-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND products.id = (_seed.id || _copy.digits_1)::uuid
    AND products.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE discounts
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'active', '0194485c-5c00-7e11-a71b-'),
    (1, 'disabled', '0197c348-8801-72d0-8c6e-'),
    (2, 'active', '01990292-d002-70ad-b39f-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND discounts.id = (_seed.id || _copy.digits_0)::uuid
    AND discounts.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = _seed.authorised_minor,
    captured_at = _seed.captured_at::timestamptz + _copy.span_1,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 5900, '2025-09-14T17:20:00Z', 5900, '0199493d-a200-7449-9c34-'),
    (1, 36280, '2025-03-02T18:22:00Z', 36280, '01955817-f541-7167-b4ce-'),
    (2, 16490, '2025-04-11T07:40:30Z', 16490, '019623cb-05b2-703f-a99d-'),
    (3, 10030, '2025-04-28T20:06:00Z', 10030, '01967e01-a843-79df-86fb-'),
    (4, 12200, '2025-05-14T12:31:00Z', 12200, '0196cec6-d7a4-7f8d-a83c-')
) AS _seed (place, authorised_minor, captured_at, captured_minor, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_1)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE payments
SET
    status = 'failed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197305a-1725-7e32-9592-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_1)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE payments
SET
    status = 'captured',
    authorised_minor = _seed.authorised_minor,
    captured_at = _seed.captured_at::timestamptz + _copy.span_1,
    captured_minor = _seed.captured_minor
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 96700, '2025-07-19T09:51:00Z', 96700, '01982218-13a6-7244-8a8b-'),
    (1, 13490, '2025-08-05T16:45:00Z', 13490, '01987b1f-36e7-7d7e-a4ac-')
) AS _seed (place, authorised_minor, captured_at, captured_minor, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_1)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE payments
SET
    status = 'requires_action'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198e56f-1888-75e5-b7c6-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_1)::uuid
    AND payments.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'in_repair'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019663f0-60e2-72ae-b862-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    condition = 1,
    status = 'retired',
    retired_on = _seed.retired_on::date + _copy.days_2,
    bought_on = _seed.bought_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-15', '2025-03-01', '0196d450-1424-7ec1-9c91-')
) AS _seed (place, retired_on, bought_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-28T16:45:00Z', '01967b92-2ee0-7576-947f-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'out', '0196c016-c581-7f73-8728-'),
    (1, 'cancelled', '01972112-0ac3-73f4-aa83-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE departures
SET
    status = 'guaranteed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955d59-c880-7bd7-b779-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND departures.id = (_seed.id || _copy.digits_0)::uuid
    AND departures.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    technician_user_id = (_seed.technician_user_id || _copy.digits_0)::uuid,
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    status = 'accepted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019561ee-92e2-7956-b49e-', '01967e00-bde5-7af1-b674-', '019717e2-0d60-7284-ae65-')
) AS _seed (place, technician_user_id, order_item_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'estimated'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    unit_id = (_seed.unit_id || _copy.digits_2)::uuid,
    status = 'accepted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae1-789a-8e0a-', '0196291d-c8e1-7e0e-b527-', '01974412-4ee1-761a-b498-')
) AS _seed (place, order_item_id, unit_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'estimated'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = 'accepted'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01977cdb-f782-7ca2-9a6f-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'estimated'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    technician_user_id = (_seed.technician_user_id || _copy.digits_0)::uuid,
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    unit_id = (_seed.unit_id || _copy.digits_2)::uuid,
    status = 'declined'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986fe7-3487-7799-85ee-', '01955817-0ae1-789a-8e0a-', '0196a0e0-f6e3-75e7-aa5b-', '0197ab0a-2be3-7509-ba39-')
) AS _seed (place, technician_user_id, order_item_id, unit_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'brought'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7da7-b2fc-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199493d-a200-7da7-b2fc-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae1-7ffb-ae6f-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae1-7ffb-ae6f-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019623ca-9082-786e-a0fa-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019623ca-9082-786e-a0fa-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967e00-bde3-7a4f-bafd-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967e00-bde3-7a4f-bafd-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196cec5-ed44-789b-8162-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196cec5-ed44-789b-8162-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_1,
    total_minor = 20490,
    subtotal_minor = 19900,
    shipping_minor = 590,
    tax_minor = 3415
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-02T12:00:00Z', '0197305a-1725-77b8-9045-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01982217-2946-7a57-9cc8-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01982217-2946-7a57-9cc8-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987b1e-4c87-7d01-9b48-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'pending_payment'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'partially_paid'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987b1e-4c87-7d01-9b48-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'unpaid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-03-03T07:29:00Z', '019557b0-80e0-7d70-9b1b-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01959f96-43e1-7341-baac-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE refunds
SET
    status = 'succeeded',
    settled_at = _seed.settled_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-14T14:58:00Z', '0198a916-7cc0-71c7-bc1f-')
) AS _seed (place, settled_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND refunds.id = (_seed.id || _copy.digits_1)::uuid
    AND refunds.status IS NOT DISTINCT FROM 'pending'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = 'back'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b92-2ee0-7576-947f-', '0195f077-d4e0-79d8-8d5c-'),
    (1, '01967b92-2ee0-7576-947f-', '0196a0e0-f6e3-75e7-aa5b-')
) AS _seed (place, rental_id, unit_id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE payments
SET
    status = 'refunded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987b1f-36e7-7d7e-a4ac-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND payments.id = (_seed.id || _copy.digits_1)::uuid
    AND payments.status IS NOT DISTINCT FROM 'captured'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0,
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-04T15:20:00Z', '2025-07-11T09:10:00Z', '01967b92-2ee0-7576-947f-')
) AS _seed (place, handed_out_at, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = 'in_work'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019717e2-0d60-7284-ae65-'),
    (1, '01974412-4ee1-761a-b498-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'accepted'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = 'processing'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01955817-0ae1-7ffb-ae6f-'),
    (1, '019623ca-9082-786e-a0fa-'),
    (2, '01967e00-bde3-7a4f-bafd-'),
    (3, '0196cec5-ed44-789b-8162-'),
    (4, '01982217-2946-7a57-9cc8-'),
    (5, '01987b1e-4c87-7d01-9b48-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    payment_status = 'refunded'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01987b1e-4c87-7d01-9b48-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.payment_status IS NOT DISTINCT FROM 'partially_paid'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed',
    expected_on = _seed.expected_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-10', '019557b0-80e0-7d70-9b1b-')
) AS _seed (place, expected_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01959f96-43e1-7341-baac-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = 'done',
    done_at = _seed.done_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-29T08:13:00Z', '019717e2-0d60-7284-ae65-')
) AS _seed (place, done_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'in_work'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'fulfilled', '01955817-0ae1-7ffb-ae6f-'),
    (1, 'fulfilled', '019623ca-9082-786e-a0fa-'),
    (2, 'fulfilled', '0196cec5-ed44-789b-8162-'),
    (3, 'partially_fulfilled', '01982217-2946-7a57-9cc8-'),
    (4, 'partially_fulfilled', '01987b1e-4c87-7d01-9b48-')
) AS _seed (place, status, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM 'processing'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'received',
    expected_on = _seed.expected_on::date + _copy.days_1,
    sent_at = _seed.sent_at::timestamptz + _copy.span_1,
    closed_at = _seed.closed_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-02-03', '2025-01-13T08:00:00Z', '2025-02-04T11:00:00Z', '019557b0-80e0-7d70-9b1b-')
) AS _seed (place, expected_on, sent_at, closed_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    technician_user_id = (_seed.technician_user_id || _copy.digits_0)::uuid,
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid,
    status = 'collected',
    under_warranty = true,
    done_at = _seed.done_at::timestamptz + _copy.span_0,
    collected_at = _seed.collected_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986fe7-3487-7799-85ee-', '01955817-0ae1-789a-8e0a-', '2025-06-17T14:00:00Z', '2025-06-21T10:30:00Z', '019717e2-0d60-7284-ae65-')
) AS _seed (place, technician_user_id, order_item_id, done_at, collected_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'done'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE orders
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'completed', '01955817-0ae1-7ffb-ae6f-', 'fulfilled'),
    (1, 'completed', '0196cec5-ed44-789b-8162-', 'fulfilled'),
    (2, 'returned', '01987b1e-4c87-7d01-9b48-', 'partially_fulfilled')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND orders.id = (_seed.id || _copy.digits_1)::uuid
    AND orders.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = 'out'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01967b92-2ee0-7576-947f-', '0197cae2-06e8-7b06-8128-')
) AS _seed (place, rental_id, unit_id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM 'held'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '01967b92-2ee0-7576-947f-', '0197cae2-06e8-7b06-8128-', 'out'),
    (1, 'out', '01982872-0da8-7da0-9794-', '0195f077-d4e0-79d8-8d5c-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '01982872-0da8-7da0-9794-', '0195f077-d4e0-79d8-8d5c-', 'out'),
    (1, 'out', '019792ea-0625-7dbe-9277-', '0196a0e0-f6e3-75e7-aa5b-', 'held'),
    (2, 'out', '01967b92-2ee0-7576-947f-', '0196d450-1424-7ec1-9c91-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '01967b92-2ee0-7576-947f-', '0196d450-1424-7ec1-9c91-', 'out'),
    (1, 'out', '0196c016-c581-7f73-8728-', '01983796-656a-7750-a82d-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '0196c016-c581-7f73-8728-', '01983796-656a-7750-a82d-', 'out'),
    (1, 'out', '0198c2f9-130b-73e4-a9f5-', '0196a0e0-f6e3-75e7-aa5b-', 'held'),
    (2, 'out', '019937bd-0acd-73c1-8c2f-', '0196291d-c8e1-7e0e-b527-', 'held'),
    (3, 'out', '0197f84c-4f07-7551-a98b-', '0196291d-c8e1-7e0e-b527-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '0197f84c-4f07-7551-a98b-', '0196291d-c8e1-7e0e-b527-', 'out'),
    (1, 'out', '01982872-0da8-7da0-9794-', '0196291d-c8e1-7e0e-b527-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '01982872-0da8-7da0-9794-', '0196291d-c8e1-7e0e-b527-', 'out'),
    (1, 'out', '01974fc4-1524-7c61-ad30-', '0196a0e0-f6e3-75e7-aa5b-', 'held'),
    (2, 'out', '01972112-0ac3-73f4-aa83-', '0197cae2-06e8-7b06-8128-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'back', '01972112-0ac3-73f4-aa83-', '0197cae2-06e8-7b06-8128-', 'out'),
    (1, 'out', '01972112-0ac3-73f4-aa83-', '01971cd6-0ec5-7d08-8798-', 'held'),
    (2, 'out', '019a0acd-a291-7f9a-a62e-', '0197592d-c026-7548-9592-', 'held')
) AS _seed (place, status, rental_id, unit_id, status_)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_items
SET
    status = 'back'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a0acd-a291-7f9a-a62e-', '0197592d-c026-7548-9592-')
) AS _seed (place, rental_id, unit_id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_items.rental_id = (_seed.rental_id || _copy.digits_0)::uuid
    AND rental_items.unit_id = (_seed.unit_id || _copy.digits_2)::uuid
    AND rental_items.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196e30d-e1e2-78b8-8ab7-'),
    (1, '01972280-40c3-7e8e-b944-'),
    (2, '019750de-fb04-7897-acf0-'),
    (3, '0197f8ff-c087-70ee-9d0a-'),
    (4, '01982758-fc88-7558-b327-'),
    (5, '01986491-e629-7fad-8057-'),
    (6, '01989e86-ef6a-7571-bc77-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-23T01:27:00Z', '0198cc2a-e52b-77ad-9556-'),
    (1, '2025-09-13T13:20:00Z', '01993d39-760d-737a-80ef-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019967b3-2dee-7d0a-b4bb-'),
    (1, '0199a5e2-5e6f-720a-900b-'),
    (2, '0199e40b-2650-7808-8ad9-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'cancelled',
    cancelled_at = _seed.cancelled_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-23T03:44:00Z', '019a07de-e711-7b2b-aef1-')
) AS _seed (place, cancelled_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE trip_bookings
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a43fb-1612-726f-9a28-'),
    (1, '019a7449-1d33-7dbf-91c8-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND trip_bookings.id = (_seed.id || _copy.digits_0)::uuid
    AND trip_bookings.status IS NOT DISTINCT FROM 'requested'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'in_repair'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01971cd6-0ec5-7d08-8798-'),
    (1, '0197592d-c026-7548-9592-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'retired',
    retired_on = _seed.retired_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-10', '0197592d-c026-7548-9592-')
) AS _seed (place, retired_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'in_repair'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'in_repair'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019797ab-ace7-7830-b967-'),
    (1, '01980830-e989-747d-9cbb-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'retired',
    retired_on = _seed.retired_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-15', '01980830-e989-747d-9cbb-')
) AS _seed (place, retired_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'in_repair'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'in_repair'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01983796-656a-7750-a82d-'),
    (1, '01986f5f-b50b-718d-a70b-'),
    (2, '0198b1ff-fb4c-7457-aaa8-'),
    (3, '0198f6c0-fead-7249-95c0-'),
    (4, '0199676a-da4f-7c17-a2af-'),
    (5, '0199a5c8-bbf0-7b38-ac84-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'retired',
    retired_on = _seed.retired_on::date + _copy.days_2
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-02', '0199a5c8-bbf0-7b38-ac84-')
) AS _seed (place, retired_on, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'in_repair'
$rows$) \gset

CALL pg_temp.run(2, 2000, $rows$
UPDATE rental_units
SET
    status = 'in_repair'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199deee-dc71-724a-9bda-'),
    (1, '019a2570-7b92-7619-93f2-'),
    (2, '019a5831-a593-79b8-8910-'),
    (3, '019a9802-5114-7b96-83bd-')
) AS _seed (place, id)
WHERE _copy.level = 2 AND _copy.number BETWEEN $1 AND $2
    AND rental_units.id = (_seed.id || _copy.digits_2)::uuid
    AND rental_units.status IS NOT DISTINCT FROM 'ready'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-09T09:39:00Z', '01974fc4-1524-7c61-ad30-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-09T09:39:00Z', '01974fc4-1524-7c61-ad30-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-21T20:35:00Z', '019792ea-0625-7dbe-9277-'),
    (1, '2025-06-29T15:20:00Z', '0197bb6a-5f06-7579-ae71-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-29T15:20:00Z', '0197bb6a-5f06-7579-ae71-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-12T23:04:00Z', '0197f84c-4f07-7551-a98b-'),
    (1, '2025-07-21T18:27:00Z', '01982872-0da8-7da0-9794-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-21T18:27:00Z', '01982872-0da8-7da0-9794-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-11T20:00:00Z', '019898c9-838a-7f03-bef2-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-11T20:00:00Z', '019898c9-838a-7f03-bef2-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-21T01:36:00Z', '0198c2f9-130b-73e4-a9f5-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-21T01:36:00Z', '0198c2f9-130b-73e4-a9f5-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-31T22:44:00Z', '0199005e-d90c-7602-b282-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-31T22:44:00Z', '0199005e-d90c-7602-b282-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-12T10:46:00Z', '019937bd-0acd-73c1-8c2f-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-12T10:46:00Z', '019937bd-0acd-73c1-8c2f-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-05T09:38:00Z', '0199aa4b-36cf-7c7c-961b-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-05T09:38:00Z', '0199aa4b-36cf-7c7c-961b-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-12T11:50:00Z', '0199d2ad-5950-75cf-bc2a-'),
    (1, '2025-10-23T07:24:00Z', '019a0acd-a291-7f9a-a62e-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-23T07:24:00Z', '019a0acd-a291-7f9a-a62e-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-03T18:24:00Z', '019a452b-0a92-7f29-8294-'),
    (1, '2025-11-11T12:15:00Z', '019a7232-7233-7d5b-a612-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'returned',
    returned_at = _seed.returned_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-11T12:15:00Z', '019a7232-7233-7d5b-a612-')
) AS _seed (place, returned_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'out'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE rentals
SET
    status = 'out',
    handed_out_at = _seed.handed_out_at::timestamptz + _copy.span_0
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-26T06:21:00Z', '019ab6ab-21f4-71b1-8904-')
) AS _seed (place, handed_out_at, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND rentals.id = (_seed.id || _copy.digits_0)::uuid
    AND rentals.status IS NOT DISTINCT FROM 'reserved'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE departures
SET
    status = 'called_off'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196d9d6-9186-7fe5-b36c-'),
    (1, '0197218c-b907-74f0-874b-'),
    (2, '0197a5f5-3509-7f0a-90e1-'),
    (3, '0198270c-ff6b-7489-94ea-'),
    (4, '01992e7a-bdef-7bb1-ba9f-'),
    (5, '01996b86-cb30-7d57-b54b-'),
    (6, '0199b991-6e71-7549-8ac6-'),
    (7, '019a3e9e-b5f3-7e94-945d-'),
    (8, '019a7704-93b4-701b-879a-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND departures.id = (_seed.id || _copy.digits_0)::uuid
    AND departures.status IS NOT DISTINCT FROM 'open'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'declined', '01980e74-ea85-7cd9-abcc-', 'estimated'),
    (1, 'declined', '01982e57-c206-7906-8f67-', 'brought'),
    (2, 'accepted', '0198bd4d-f6a9-7d48-9dc1-', 'estimated'),
    (3, 'declined', '0199520b-a94c-7efe-9bf0-', 'estimated'),
    (4, 'declined', '01997622-3f6d-7173-bd12-', 'estimated'),
    (5, 'declined', '0199d940-168f-77e2-b777-', 'brought'),
    (6, 'accepted', '019a02b2-2270-773d-bbc7-', 'estimated'),
    (7, 'estimated', '019a3ee5-34d1-7600-979b-', 'brought')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'declined', '019a3ee5-34d1-7600-979b-'),
    (1, 'declined', '019a64c5-8e72-7528-8bfe-'),
    (2, 'accepted', '019aa18c-f193-7462-a9b5-')
) AS _seed (place, status, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'estimated'
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = _seed.status
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, 'declined', '019aa18c-f193-7462-a9b5-', 'accepted'),
    (1, 'estimated', '019abb9f-2354-7e05-8e97-', 'brought')
) AS _seed (place, status, id, status_)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM _seed.status_
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    status = 'declined'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019abb9f-2354-7e05-8e97-')
) AS _seed (place, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.status IS NOT DISTINCT FROM 'estimated'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-13T01:32:00Z', '01962431-1a83-7dc7-a00d-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01962431-1a83-7dc7-a00d-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-04-22T16:18:00Z', '01965992-43c4-7fea-85aa-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01965992-43c4-7fea-85aa-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-07T00:02:00Z', '0196a542-7c45-70fc-b068-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0196a542-7c45-70fc-b068-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-21T15:49:00Z', '0196e9e0-b566-759d-a11a-'),
    (1, '2025-06-01T01:42:00Z', '01972136-a9c7-7b65-a7cf-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed',
    expected_on = _seed.expected_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-20', '01972136-a9c7-7b65-a7cf-')
) AS _seed (place, expected_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'received',
    closed_at = _seed.closed_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-05-30T15:42:00Z', '01972136-a9c7-7b65-a7cf-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-06-26T07:36:00Z', '0197a114-6d89-7401-beb9-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed',
    expected_on = _seed.expected_on::date + _copy.days_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-27', '0197a114-6d89-7401-beb9-')
) AS _seed (place, expected_on, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-09T04:08:00Z', '0197e500-1f8a-70a3-9df0-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197e500-1f8a-70a3-9df0-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-07-24T03:40:00Z', '0198336f-780b-73a3-8007-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0198336f-780b-73a3-8007-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-08-04T21:10:00Z', '01987120-50cc-75ba-b26a-'),
    (1, '2025-08-18T02:03:00Z', '0198b820-47ad-72b5-a820-'),
    (2, '2025-09-12T05:14:00Z', '0199380d-9bcf-79e6-8355-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199380d-9bcf-79e6-8355-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'received',
    closed_at = _seed.closed_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-11T10:14:00Z', '0199380d-9bcf-79e6-8355-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'confirmed'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-09-24T22:48:00Z', '0199769d-d810-7a6e-bcef-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199769d-d810-7a6e-bcef-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'cancelled',
    closed_at = _seed.closed_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-07T17:49:00Z', '0199ba36-39f1-7344-9d22-')
) AS _seed (place, closed_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-10-18T22:16:00Z', '0199f776-7692-7ebe-bc4c-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0199f776-7692-7ebe-bc4c-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-02T18:42:00Z', '019a3f70-5dd3-7db5-b28c-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a3f70-5dd3-7db5-b28c-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'sent',
    sent_at = _seed.sent_at::timestamptz + _copy.span_1
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '2025-11-12T22:23:00Z', '019a794e-83b4-714d-a54d-')
) AS _seed (place, sent_at, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'draft'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE purchase_orders
SET
    status = 'confirmed'
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '019a794e-83b4-714d-a54d-')
) AS _seed (place, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND purchase_orders.id = (_seed.id || _copy.digits_1)::uuid
    AND purchase_orders.status IS NOT DISTINCT FROM 'sent'
$rows$) \gset

CALL pg_temp.run(1, 2000, $rows$
UPDATE inventory_reservations
SET
    order_item_id = (_seed.order_item_id || _copy.digits_1)::uuid
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '0197305a-1727-77e0-a6a7-', '01973083-4a09-7215-9b27-')
) AS _seed (place, order_item_id, id)
WHERE _copy.level = 1 AND _copy.number BETWEEN $1 AND $2
    AND inventory_reservations.id = (_seed.id || _copy.digits_1)::uuid
    AND inventory_reservations.order_item_id IS NOT DISTINCT FROM NULL
$rows$) \gset

CALL pg_temp.run(0, 2000, $rows$
UPDATE repairs
SET
    technician_user_id = (_seed.technician_user_id || _copy.digits_0)::uuid
FROM pg_temp._copies AS _copy
CROSS JOIN (VALUES
    (0, '01986fe7-3487-7799-85ee-', '019717e2-0d60-7284-ae65-')
) AS _seed (place, technician_user_id, id)
WHERE _copy.level = 0 AND _copy.number BETWEEN $1 AND $2
    AND repairs.id = (_seed.id || _copy.digits_0)::uuid
    AND repairs.technician_user_id IS NOT DISTINCT FROM NULL
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
