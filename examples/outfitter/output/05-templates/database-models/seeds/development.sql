-- Rows to work with: a made-up year that ends in 2025. Load reference.sql first, and this in one transaction. Rows that are
-- there already stay as they are; where a row has come to a later state, an UPDATE brings it there as the service would.

INSERT INTO outbox_events (
    seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, created_at, updated_at
)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '26768db6-83e2-432a-8dbd-693b2957ea85', 'internal', '24ebb990-666d-4143-86dd-6dc62ea7dd52', 'standard', '{}', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z'),
    (2, 'ef882dc1-daba-41e2-8f64-27338a17f152', 'internal', 'cc86c0b0-9873-42e5-851f-64267116ecac', 'express', '{}', '2025-02-03T07:37:00Z', '2025-02-03T07:37:00Z', '2025-02-03T07:37:00Z'),
    (3, '34834570-8476-4640-8029-48932aaa472a', 'partner', 'beab0afe-2952-4510-8c21-884814cce30a', 'partner', '{}', '2025-03-04T17:22:00Z', '2025-03-04T17:22:00Z', '2025-03-04T17:22:00Z'),
    (4, '75acc33d-421e-463e-821d-69e5ac923198', 'express', '9f381f16-9aaa-4425-821a-f9f1b2806c86', 'internal', '{}', '2025-04-02T16:50:00Z', '2025-04-02T16:50:00Z', '2025-04-02T16:50:00Z'),
    (5, 'ccdddf14-b936-418f-8c26-da5a155f17ea', 'express', 'a3b6b175-e1e4-4dc2-860d-116403930c9b', 'partner', '{}', '2025-05-04T18:13:00Z', '2025-05-04T18:13:00Z', '2025-05-04T18:13:00Z'),
    (6, '768a1dc9-1538-40a5-8f2f-7d8bec229ac4', 'standard', '5f2a6003-ffb1-4a14-8c52-0f3bdc7864de', 'internal', '{}', '2025-06-05T09:15:00Z', '2025-06-05T09:15:00Z', '2025-06-05T09:15:00Z'),
    (7, '6a07428c-1a1e-48de-8d5f-64d5176a1b23', 'trial', '41615acd-9d1b-45e6-8123-b74ccdf522af', 'internal', '{}', '2025-07-05T09:13:00Z', '2025-07-05T09:13:00Z', '2025-07-05T09:13:00Z'),
    (8, 'a7ea7695-6e12-4a15-8614-3186ed948d8a', 'express', 'bc65b2ea-72ad-4bc9-85e3-c3764affc668', 'internal', '{}', '2025-08-02T09:41:00Z', '2025-08-02T09:41:00Z', '2025-08-02T09:41:00Z'),
    (9, 'cf9ed9d5-4844-4007-88e8-f154cb24aed1', 'trial', '9ca973c8-15f3-4124-8b68-ffabdb17ede2', 'express', '{}', '2025-09-02T12:04:00Z', '2025-09-02T12:04:00Z', '2025-09-02T12:04:00Z'),
    (10, '962f9aa0-4553-4586-810d-1106fd3968cd', 'trial', 'e7d20bf8-69d9-4201-812a-4743b62e61f1', 'internal', '{}', '2025-10-01T08:52:00Z', '2025-10-01T08:52:00Z', '2025-10-01T08:52:00Z'),
    (11, '41011e29-d003-4146-8a4a-c18f7809f349', 'standard', '1ab2d298-f08c-4e06-8f3f-4e411699ab2d', 'internal', '{}', '2025-11-03T10:14:00Z', '2025-11-03T10:14:00Z', '2025-11-03T10:14:00Z'),
    (12, '0ad6aa92-5c6c-4835-8757-bf09733b31a2', 'express', '548e4f68-b81e-4d75-8acf-6a2a470be133', 'standard', '{}', '2025-12-01T18:14:00Z', '2025-12-01T18:14:00Z', '2025-12-01T18:14:00Z')
ON CONFLICT (seq) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('outbox_events', 'seq'),
    (SELECT max(seq) FROM outbox_events)
);

INSERT INTO idempotency_keys (
    actor_id, scope, idempotency_key, request_hash, response_code, response_body, resource_id, locked_at, completed_at,
    expires_at, created_at, updated_at
)
VALUES
    ('1cdf43a0-5c68-472d-8b03-56fe82d74fe6', 'partner', 'Idempotency key 1', '\x385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1', NULL, '{}', 'c75efeb8-dbd4-4a49-81e0-5ecf7b2b7580', NULL, NULL, '2025-03-06T15:01:00Z', '2025-01-03T15:01:00Z', '2025-01-03T15:01:00Z'),
    ('3fd1686b-9814-4205-8288-4704703a3f8c', 'express', 'Idempotency key 2', '\x80ab2d5ade888085fe366c623dbe293ce73a1bdf67481008e52460f12db65a1c', 200, NULL, NULL, NULL, '2025-02-02T15:11:00Z', '2025-04-03T10:11:00Z', '2025-02-02T10:11:00Z', '2025-02-02T10:11:00Z'),
    ('23bcc4d0-c0f8-4d8b-8e06-78171e3c237e', 'express', 'Idempotency key 3', '\x7d247544d980bbcc2d18e5fac8eb7aaae799fb9523c8d4e4ee33800ed4d2fd12', NULL, NULL, NULL, NULL, NULL, '2025-03-29T18:23:00Z', '2025-03-04T18:23:00Z', '2025-03-04T18:23:00Z'),
    ('c089d20f-91d0-4515-82a1-e10341ba7c32', 'trial', 'Idempotency key 4', '\xd6b53d936d0cf54770be6d2cc4384329b645bb224f73c7855ac7d5eaf49731e1', 200, NULL, NULL, NULL, '2025-04-08T04:51:00Z', '2025-04-22T17:51:00Z', '2025-04-06T17:51:00Z', '2025-04-06T17:51:00Z'),
    ('5737701d-d943-4e9c-8d36-73ee277ae92f', 'express', 'Idempotency key 5', '\x01c53a1eaf4a6c9c7b05649a48e2d7561645acabd2431d4edcfadb01e6a22fdf', 200, NULL, '9fda8f1a-bc9d-4899-86a8-85d21606b2be', NULL, '2025-05-06T07:53:00Z', '2025-05-23T16:53:00Z', '2025-05-04T16:53:00Z', '2025-05-04T16:53:00Z'),
    ('6c6833a7-0332-4911-88e1-100ee46762c0', 'trial', 'Idempotency key 6', '\xc536b3ca3755a9952bd03b5e06b1f2d246622fa2bcb9c5ee5adb5d3c2510353e', 200, '{}', '0a0f641a-c76e-4a1c-8509-58c0609460a3', NULL, '2025-06-04T08:39:00Z', '2025-07-10T14:39:00Z', '2025-06-03T14:39:00Z', '2025-06-03T14:39:00Z'),
    ('ff5536a1-3f3f-46ef-8ff5-483bc58f5297', 'partner', 'Idempotency key 7', '\xe2eab58b97ed2089f524de79623a38024aa40d68de1486007c18c75e1e6c902e', 200, '{}', 'd2ab4583-7e3c-4cae-8002-dd10811ce55a', NULL, '2025-07-03T08:00:00Z', '2025-08-22T18:00:00Z', '2025-07-02T18:00:00Z', '2025-07-02T18:00:00Z'),
    ('6ef2b680-8a51-4e54-8a60-04b071b129e5', 'partner', 'Idempotency key 8', '\xe1e55aa11f94cefb3cd55fd5447f31d0a7effe19a0b384a76b5701762e2a9a92', 200, NULL, NULL, NULL, '2025-08-05T02:13:00Z', '2025-08-24T08:13:00Z', '2025-08-04T08:13:00Z', '2025-08-04T08:13:00Z'),
    ('2230b87f-a8c4-4638-8b7a-f44cf574969f', 'standard', 'Idempotency key 9', '\x672c8e201bb38c69aad81f73312feaab086c6cda7a921e88eecc1ab9c5d22319', 200, '{}', '9a41ea7d-7d28-4e98-8a4d-255178fdbb2b', NULL, '2025-09-01T12:22:00Z', '2025-10-31T08:22:00Z', '2025-09-01T08:22:00Z', '2025-09-01T08:22:00Z'),
    ('aa866906-ea7a-40ef-8178-ac5f111f5426', 'trial', 'Idempotency key 10', '\x6e2a7b9498bab54f0aa76115a7b6049d77d46326210a83f3f141ec2ed79a589d', 200, '{}', '6553a7d2-1b99-4b42-8d1f-b6604b4e708b', NULL, '2025-10-04T23:06:00Z', '2025-11-14T07:06:00Z', '2025-10-04T07:06:00Z', '2025-10-04T07:06:00Z'),
    ('20de5af9-7d0b-46e1-8f8f-23b6e9ff9947', 'standard', 'Idempotency key 11', '\x69843906a9e51fcc5c6382e52291f3470a1f46eef824984ead624c1b76252009', 200, '{}', '5dc4ea9a-21cf-4bfe-8411-d422a45a5d0f', NULL, '2025-11-04T02:21:00Z', '2025-12-06T11:21:00Z', '2025-11-03T11:21:00Z', '2025-11-03T11:21:00Z'),
    ('c3196f38-c2e8-45f5-8476-3d62e584ffd7', 'standard', 'Idempotency key 12', '\x1d65d40254079979d4df047f66e1b64198674ce1405a0aadbb0e5c702f778a12', NULL, '{}', 'bf6c2b7e-19e4-47e8-86d7-4920d0468c13', NULL, NULL, '2026-02-07T14:01:00Z', '2025-12-02T14:01:00Z', '2025-12-02T14:01:00Z')
ON CONFLICT (actor_id, scope, idempotency_key) DO NOTHING;

INSERT INTO users (id, email, username, status, locale, time_zone, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'amara.okafor@example.com', 'amara', 'active', 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'jonas.lindqvist@example.com', 'jonas-l', 'active', 'sv', 'Europe/Stockholm', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'mei.tanaka@example.com', NULL, 'invited', 'ja', 'Asia/Tokyo', '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'carmen.ruiz@example.com', NULL, 'active', 'es', 'Europe/Madrid', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'david.cohen@example.com', NULL, 'active', 'fr', 'Europe/Paris', '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'aisha.bello@example.com', NULL, 'active', 'de', 'Europe/Berlin', '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'greta.holm@example.com', 'greta', 'active', 'sv', 'Europe/Stockholm', '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'tomasz.nowak@example.com', 'tomasz', 'active', 'sv', 'Europe/Stockholm', '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'leila.haddad@example.com', 'leila', 'active', 'en-GB', 'Europe/London', '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', 'pedro.alves@example.com', 'pedro', 'active', 'sv', 'Europe/Stockholm', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, 'Carmen', 'Ruiz', '+34910050123', NULL, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', NULL, 'Aisha', 'Bello', NULL, NULL, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'Greta', 'Greta', 'Holm', NULL, NULL, '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'Tomasz', 'Tomasz', 'Nowak', NULL, NULL, '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'Leila', 'Leila', 'Haddad', NULL, NULL, '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', 'Pedro', 'Pedro', 'Alves', NULL, NULL, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, subject, secret_hash, last_used_at, created_at, updated_at)
VALUES
    ('0194c63a-5820-76bc-be79-83efeeae6e49', '01943210-0be0-7160-a165-9d4a61fdf276', 'totp', 'amara.okafor', NULL, '2025-02-03T10:35:00Z', '2025-02-02T10:35:00Z', '2025-02-02T10:35:00Z'),
    ('019503f4-58a1-739a-88c2-ec323dca02e1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'oidc', 'jonas.lindqvist', NULL, '2025-02-16T03:15:00Z', '2025-02-14T10:15:00Z', '2025-02-14T10:15:00Z'),
    ('01954c9e-f242-78c7-92c8-7ecbf77c987e', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka', '!unusable-fa2916d384a9', '2025-03-01T11:54:00Z', '2025-02-28T12:54:00Z', '2025-02-28T12:54:00Z'),
    ('019595dc-07e3-76f2-98c7-e53d6f090ce6', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'oidc', 'carmen.ruiz', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    ('0195e802-9c04-7294-91f1-3ca309201026', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'totp', 'david.cohen', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    ('01962ee5-46e5-7b12-a099-670b28b46321', '01973b3a-3585-7fa6-807c-8479fbd13943', 'password', 'aisha.bello', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    ('01966d0e-f926-7632-a2f5-cd01fc6b2500', '0197d629-99a6-768d-8eef-3327b460ca5b', 'totp', 'greta.holm', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    ('0196aeb2-8fe7-74b3-9147-e4c74f1e29c7', '01986fe7-3487-7799-85ee-1471a57c04ca', 'totp', 'tomasz.nowak', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    ('0196f950-1fe8-7d61-82ff-d87b9b68bdae', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'saml', 'leila.haddad', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    ('019750ac-a069-70e3-87d3-b33a49e0b234', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'saml', 'pedro.alves', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    ('0197930e-a52a-7011-8b91-cc2bc6dbf70f', '01943210-0be0-7160-a165-9d4a61fdf276', 'totp', 'amara.okafor 11', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    ('0197e0ed-566b-7432-b49e-77be8304dd25', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'saml', 'jonas.lindqvist', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    ('019823e0-eccc-745f-819c-59b654c21e37', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka 13', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    ('01986a64-60ad-7b93-8b3c-4b7c0ce01a10', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'totp', 'carmen.ruiz', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    ('0198b429-e02e-7233-b250-0704672735f0', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'saml', 'david.cohen', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    ('0198f615-ca8f-7b25-b7b8-f7130e9c142b', '01973b3a-3585-7fa6-807c-8479fbd13943', 'saml', 'aisha.bello', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    ('01994820-e770-77a8-903b-745b1a166743', '0197d629-99a6-768d-8eef-3327b460ca5b', 'password', 'greta.holm', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    ('019986cc-9af1-71e4-a2b0-4b3f023ab130', '01986fe7-3487-7799-85ee-1471a57c04ca', 'passkey', 'tomasz.nowak', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    ('0199d288-ba52-773b-ad8d-9c3d8f0b5eac', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'password', 'leila.haddad', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    ('019a20b4-5313-7916-8c45-69679f49418c', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'saml', 'pedro.alves 20', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    ('019a5a11-6214-7260-9974-1ed5febc19ab', '01943210-0be0-7160-a165-9d4a61fdf276', 'totp', 'amara.okafor 21', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    ('019aab02-8375-7c9c-8bca-9f7314a34767', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'password', 'jonas.lindqvist', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    ('019aef39-4836-777a-ba63-b453ed52a78e', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka 23', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    ('019b3257-e637-753e-8895-b0d4114f37c5', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'totp', 'carmen.ruiz 24', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, ip_address, user_agent, aal, created_at, updated_at
)
VALUES
    ('0194b836-6480-75dd-af0d-587094592fa4', '01943210-0be0-7160-a165-9d4a61fdf276', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    ('01950d9f-eea1-798d-980c-c2a39f279c43', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-02-16T07:19:00Z', '2025-03-22T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-02-16T07:19:00Z', '2025-02-16T07:19:00Z'),
    ('019555c8-8702-70e3-94a2-745c0fdcabeb', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xd1c9a0080b8739df66bb359ac20add28b3f8c8983ea75251b8fa2ff92e50a9f7', '2025-03-02T07:36:00Z', '2025-03-29T07:36:00Z', '192.0.2.109', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-02T07:36:00Z', '2025-03-02T07:36:00Z'),
    ('01959936-cba3-7bdd-8a22-cbe325aed3c4', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xb30ca3d8361c9ecff452b291a98bbe8ac063220241fe5849968671b6df14dbc6', '2025-03-15T09:51:00Z', '2025-04-15T09:51:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-15T09:51:00Z', '2025-03-15T09:51:00Z'),
    ('0195e287-1b24-76a1-9395-df9372078624', '01943210-0be0-7160-a165-9d4a61fdf276', '\x8bdeba2e4f01707e849182f5b1a70393a15ef56c37c0ca7b6788420055ab9c91', '2025-03-29T15:31:00Z', '2025-04-22T15:31:00Z', '192.0.2.22', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-29T15:31:00Z', '2025-03-29T15:31:00Z'),
    ('01962af9-dbe5-7331-b2d8-4a000d8ae56b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\x82d8d88e7e77bbb15a58eee03f8929aa73731fb284fa9af2ebdf4f3311a77de7', '2025-04-12T17:09:00Z', '2025-06-20T17:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-12T17:09:00Z', '2025-04-12T17:09:00Z'),
    ('01966e23-7666-7154-b82c-2b542ab9e8d8', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xbd8bb328dcc0280e7959ec53b325b5c6583a0c4e1c181a0891044981c9ad94e0', '2025-04-25T18:09:00Z', '2025-06-23T18:09:00Z', '192.0.2.36', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-25T18:09:00Z', '2025-04-25T18:09:00Z'),
    ('0196c027-4047-7404-b074-6177eaf5633a', '01943210-0be0-7160-a165-9d4a61fdf276', '\x5b0381f7d6ace56c05e064486c7919d79dad5604cce31e3fd5f075b2caa68299', '2025-05-11T16:22:00Z', '2025-06-23T16:22:00Z', '192.0.2.226', NULL, 1, '2025-05-11T16:22:00Z', '2025-05-11T16:22:00Z'),
    ('019707ab-f788-7c0c-8fe6-f536d5d77d26', '01943210-0be0-7160-a165-9d4a61fdf276', '\xe4875821b08485e4105762103c8352906c8b033e6fec2f37681f54d3804ebbcf', '2025-05-25T13:40:00Z', '2025-07-08T13:40:00Z', '192.0.2.245', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-05-25T13:40:00Z', '2025-05-25T13:40:00Z'),
    ('01974b7d-1ca9-7f13-8f77-4a6a5a059429', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '\xf9fd382c879a80c94744039b1d2f0718108cde079af17acf6a11590b0501b252', '2025-06-07T17:43:00Z', '2025-07-16T17:43:00Z', '192.0.2.228', NULL, 3, '2025-06-07T17:43:00Z', '2025-06-07T17:43:00Z'),
    ('01979884-a7ca-77b9-a921-186dc5c1a0b0', '01943210-0be0-7160-a165-9d4a61fdf276', '\x5c231d7fa8dda4abef06fa94bb05f0f452094c296ad424c808565657c6fe3bb4', '2025-06-22T16:42:00Z', '2025-08-30T16:42:00Z', '192.0.2.129', NULL, 1, '2025-06-22T16:42:00Z', '2025-06-22T16:42:00Z'),
    ('0197da6e-bd6b-7fa3-b752-633e5cafe0f3', '0196a1c6-c304-7f68-a2e5-483add47f17d', '\x799b3e5945655d9fb938d20ed34cffd9c9435e0c6febef14426c1aa7774233c5', '2025-07-05T11:53:00Z', '2025-07-27T11:53:00Z', '192.0.2.130', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-05T11:53:00Z', '2025-07-05T11:53:00Z'),
    ('01981735-362c-7cb2-9e9e-197f829883b2', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xd33038f8da17b95c3e1b99a5fd03d3439338753e5ff9eb550d323cace934432c', '2025-07-17T07:07:00Z', '2025-08-22T07:07:00Z', '192.0.2.236', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-17T07:07:00Z', '2025-07-17T07:07:00Z'),
    ('01986f31-ee4d-792f-8dd3-54a665e98814', '0196a1c6-c304-7f68-a2e5-483add47f17d', '\x1e715a2b47160c486f3ca06df4efb1f53147146d328c8166abfccd375c1a156f', '2025-08-03T09:10:00Z', '2025-10-02T09:10:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-08-03T09:10:00Z', '2025-08-03T09:10:00Z'),
    ('0198a903-42ee-7162-845d-d501533a3369', '01943210-0be0-7160-a165-9d4a61fdf276', '\xef2df05aa866ba0cf079e6485127bf5072856b1745061479c0cb3acdb19729ac', '2025-08-14T14:37:00Z', '2025-10-25T14:37:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-08-14T14:37:00Z', '2025-08-14T14:37:00Z'),
    ('0198f69e-346f-704e-bdbb-610a23e2c92d', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\x7fc098cf85095e040d09548e5b0b732079d258f62347468053ba134d01f510af', '2025-08-29T16:17:00Z', '2025-10-26T16:17:00Z', '192.0.2.5', NULL, 1, '2025-08-29T16:17:00Z', '2025-08-29T16:17:00Z'),
    ('01993d2f-63f0-759f-8bfe-024d22990a1e', '019561ee-92e2-7956-b49e-e5577c2452d5', '\xb5227b2915ff2e553dfda9d617de727b8b75e477400c124b6d6d9769c55a15af', '2025-09-12T09:09:00Z', '2025-11-08T09:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-12T09:09:00Z', '2025-09-12T09:09:00Z'),
    ('01998aff-6f31-7d73-b102-daf5f91acf1d', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '\x243e1620bd570a360dca64b9859fd65cf341d61aff37d16cf986f490436f506f', '2025-09-27T11:47:00Z', '2025-11-30T11:47:00Z', '192.0.2.43', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-27T11:47:00Z', '2025-09-27T11:47:00Z'),
    ('0199c868-deb2-7730-bd49-75a8b25e9e46', '019561ee-92e2-7956-b49e-e5577c2452d5', '\xc3072bc60508af4f1375861058f82c982e4df9a5ca1b2d0daee7bafa7dc79a48', '2025-10-09T09:59:00Z', '2025-11-25T09:59:00Z', NULL, NULL, 1, '2025-10-09T09:59:00Z', '2025-10-09T09:59:00Z'),
    ('019a11d9-3953-7cf7-b092-f8a9c0c4a51c', '01943210-0be0-7160-a165-9d4a61fdf276', '\x9fe04b778f126ae9f2280b6d66cc23d9e5af7ae831fb901516efe51ebbe53492', '2025-10-23T16:14:00Z', '2025-11-16T16:14:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-10-23T16:14:00Z', '2025-10-23T16:14:00Z'),
    ('019a67d3-6ab4-761d-841f-0503fc6320a1', '0196a1c6-c304-7f68-a2e5-483add47f17d', '\x9fe6de1cb46b1d3b7b4334925f55d1c9a847cd7e6a76f911b0a88591902837ea', '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    ('019aa56e-4a75-7e98-a9db-0d2c7e255b06', '01973b3a-3585-7fa6-807c-8479fbd13943', '\x92f2f98350ecdd569557cc9d37cf2bc7310cff5e13eaef5cfc4c29d92f61ec28', '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    ('019af4fe-f176-76c1-9297-85244de61d45', '01986fe7-3487-7799-85ee-1471a57c04ca', '\x707a8e012fc2dd9f9f3f0e53f445e4ce0d0d2ded42f6f5bdc7ac0d6387d554be', '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
    ('019b41fe-3f37-76bc-940a-6e13b3b2aff1', '01943210-0be0-7160-a165-9d4a61fdf276', '\xb6d4288a97af22f8064907291f63d8ff46b65b8c5d0cf2174cde6ec3bfb844b0', '2025-12-21T17:39:00Z', '2026-01-24T17:39:00Z', '192.0.2.145', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-12-21T17:39:00Z', '2025-12-21T17:39:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('0194bb79-5a80-7b44-9f1c-f9498c37f6b1', '01943210-0be0-7160-a165-9d4a61fdf276', 'tomasz.nowak@example.com', 'step_up', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-02-23T08:28:00Z', NULL, 0, '2025-01-31T08:28:00Z', '2025-01-31T08:28:00Z'),
    ('019552dd-7501-7e54-8eef-3ee0193ced0a', '01943210-0be0-7160-a165-9d4a61fdf276', 'leilani.kealoha@example.com', 'step_up', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-04-26T18:00:00Z', '2025-03-02T09:00:00Z', 3, '2025-03-01T18:00:00Z', '2025-03-01T18:00:00Z'),
    ('0195e80f-6d42-7808-b67b-b29706b95798', '01943210-0be0-7160-a165-9d4a61fdf276', 'chidi.eze@example.com', 'magic_link', '\x5d008fffaecde60ac53c55e21311a13f29b73d55c57c8e2dcef7ab6f7495a75a', '2025-04-21T17:18:00Z', NULL, 0, '2025-03-30T17:18:00Z', '2025-03-30T17:18:00Z'),
    ('01967176-e723-74d0-b0b7-742d0108dfdc', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'sofia.rossi@example.com', 'step_up', '\x037de97a2c95621400865e4f96878b6c2bd3e1e174c3a80371f6d954a55e9b0e', '2025-05-23T09:39:00Z', NULL, 0, '2025-04-26T09:39:00Z', '2025-04-26T09:39:00Z'),
    ('0196fc78-8904-79fd-8236-4ba1bb8a74ff', '01943210-0be0-7160-a165-9d4a61fdf276', 'noah.cohen@example.com', 'change_email', '\xdf60aeda5943d02d0b78747bca805679bc27b2a033cbab16119d8e7cd84fe97a', '2025-07-13T09:28:00Z', NULL, 0, '2025-05-23T09:28:00Z', '2025-05-23T09:28:00Z'),
    ('01978c9a-1e45-7004-98f3-647ba0ecea11', '019561ee-92e2-7956-b49e-e5577c2452d5', 'thuy.nguyen@example.com', 'magic_link', '\xbd43a7c22111925f23408a56bfcbd1acdc611451c80638c275ce656b1234d1b8', '2025-07-26T09:10:00Z', NULL, 0, '2025-06-20T09:10:00Z', '2025-06-20T09:10:00Z'),
    ('01981e36-bac6-7e8d-b68b-a0a02da81b93', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'fatima.zahra@example.com', 'reset_password', '\xab5898020df6e5edf4b7957c1975f1f2e4191721c3d1fcce5647b427c3fdfe6f', '2025-08-31T15:46:00Z', NULL, 2, '2025-07-18T15:46:00Z', '2025-07-18T15:46:00Z'),
    ('0198b391-e5e7-73e3-87ad-9fb72f5e59a6', '01943210-0be0-7160-a165-9d4a61fdf276', 'liam.murphy@example.com', 'magic_link', '\xc27fc120d52be8d52d970985007f99a47ce29f4b4c4772f500b44ac4c12b1bde', '2025-10-16T15:49:00Z', '2025-08-17T12:49:00Z', 0, '2025-08-16T15:49:00Z', '2025-08-16T15:49:00Z'),
    ('01993983-24c8-70fa-ac89-ddbd12bf8006', NULL, 'ana.horvat@example.com', 'change_email', '\x15ca6f1940b9b5b6fc13753603935bcaa99dd1a77333f70b22e77deba15adb71', '2025-10-10T16:02:00Z', NULL, 8, '2025-09-11T16:02:00Z', '2025-09-11T16:02:00Z'),
    ('0199d84d-7929-766b-9d58-e87cee3c72b1', NULL, 'ravi.patel@example.com', 'step_up', '\x9e32a4435ae1910e6213f9aecb9a8ddefdcebac835790c199b187bd558b4a380', '2025-11-22T12:03:00Z', NULL, 2, '2025-10-12T12:03:00Z', '2025-10-12T12:03:00Z'),
    ('019a58eb-7faa-7758-9243-7a6e96cb833f', '01943210-0be0-7160-a165-9d4a61fdf276', 'elena.popescu@example.com', 'step_up', '\x6f6bbc2dadc5c182c22d98303d7b908a91f8e03624864d13b5b1d570dda437e1', '2025-12-06T11:27:00Z', '2025-11-07T02:27:00Z', 0, '2025-11-06T11:27:00Z', '2025-11-06T11:27:00Z'),
    ('019ae8f6-318b-7722-9140-7a832b56f8da', '01943210-0be0-7160-a165-9d4a61fdf276', 'yusuf.ibrahim@example.com', 'magic_link', '\x6a5cd549bcd2300f99b7beb1e113b99a3752570cdd63ccb4e2da92c7ef2f1c27', '2025-12-19T10:44:00Z', '2025-12-06T01:44:00Z', 0, '2025-12-04T10:44:00Z', '2025-12-04T10:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'catalogue_manager'), '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'warehouse'), '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'support'), '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z')
ON CONFLICT (user_id, role_id) DO NOTHING;

INSERT INTO ledger_accounts (id, code, kind, currency_code, customer_id, created_at, updated_at)
VALUES
    ('01941f29-7c00-742c-a6d3-71d39751738d', 'shop:cash:EUR', 'asset', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01941f29-7c01-7834-b0be-08eb9c982d16', 'shop:sales:EUR', 'income', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01941f29-7c02-7017-a35d-72fe80dcae5f', 'shop:goodwill:EUR', 'expense', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01941f29-7c03-7da7-9dba-4bb3f17cf960', 'gift-card:7KQ2:EUR', 'liability', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01941f29-7c04-7d7c-bb8f-96ef81569b75', 'gift-card:M4XP:EUR', 'liability', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01943210-0be5-7711-822a-8cae24ec3a3e', 'credit:amara:EUR', 'liability', 'EUR', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contents (
    id, content_type, slug, title, summary, body, visibility, locale, published_at, created_at, updated_at
)
VALUES
    ('0194455b-5100-7271-9000-60e89d586d6b', 'page', 'returns', 'Sending things back', NULL, 'Within 30 days, in the box that they came in.', 'public', 'en', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('01944576-c841-7874-b76a-f035157f7fd3', 'page', 'returns', 'Skicka tillbaka', NULL, 'Inom 30 dagar, i lådan som varan kom i.', 'public', 'sv', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z'),
    ('019512eb-d402-7a3d-bc4b-f0f2cac514a8', 'article', 'first-tent', 'How to choose a first tent', 'Weight, room, weather, in this order.', NULL, 'public', 'en', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z'),
    ('019666ff-2783-76c5-8b90-65b9f3cd414e', 'article', 'winter-camping', 'A night in the snow', NULL, NULL, 'private', 'en', NULL, '2025-04-24T08:52:00Z', '2025-04-24T08:52:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO tags (id, slug, name, created_at, updated_at)
VALUES
    ('019422f0-4800-707a-823d-7dac5a0aff81', 'advice', 'Advice', '2025-01-01T17:36:00Z', '2025-01-01T17:36:00Z'),
    ('0194c1ce-c0a1-72a4-a05f-5f602daa578f', 'tents', 'Tents', '2025-02-01T13:59:00Z', '2025-02-01T13:59:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO content_tags (content_id, tag_id, created_at)
VALUES
    ('019512eb-d402-7a3d-bc4b-f0f2cac514a8', '019422f0-4800-707a-823d-7dac5a0aff81', '2025-02-17T08:00:00Z'),
    ('019512eb-d402-7a3d-bc4b-f0f2cac514a8', '0194c1ce-c0a1-72a4-a05f-5f602daa578f', '2025-02-17T08:00:00Z'),
    ('019666ff-2783-76c5-8b90-65b9f3cd414e', '019422f0-4800-707a-823d-7dac5a0aff81', '2025-04-24T08:52:00Z')
ON CONFLICT (content_id, tag_id) DO NOTHING;

INSERT INTO content_relationships (source_content_id, target_content_id, relation, created_at, updated_at)
VALUES
    ('01944576-c841-7874-b76a-f035157f7fd3', '0194455b-5100-7271-9000-60e89d586d6b', 'translation_of', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z')
ON CONFLICT (source_content_id, relation, target_content_id) DO NOTHING;

INSERT INTO categories (id, parent_id, slug, name, "position", is_visible, created_at, updated_at)
VALUES
    ('0194303e-0b00-72d6-88c2-11071c575cbf', NULL, 'camping', 'Camping', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('0194303e-0b01-7211-bee5-869cd4fb033d', '0194303e-0b00-72d6-88c2-11071c575cbf', 'tents', 'Tents', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('0194303e-0b02-7893-b2a7-42ecbfe226b8', '0194303e-0b00-72d6-88c2-11071c575cbf', 'sleeping-bags', 'Sleeping bags', 2, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('0194303e-0b03-77e6-85c1-d08539107727', '0194303e-0b00-72d6-88c2-11071c575cbf', 'stoves', 'Stoves and gas', 3, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('01969bd8-d144-7097-8eaf-ce60fd9a9cce', NULL, 'clothing', 'Clothing', 2, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    ('01969bd8-d145-76cd-9923-0e78e2d65a46', '01969bd8-d144-7097-8eaf-ce60fd9a9cce', 'jackets', 'Jackets', 1, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    ('01969bd8-d146-7de0-9ff3-3680f6054d38', '01969bd8-d144-7097-8eaf-ce60fd9a9cce', 'boots', 'Boots', 2, true, '2025-05-04T15:10:00Z', '2025-05-04T15:10:00Z'),
    ('0198794e-2067-7ac2-a2f7-f5b911c5c529', NULL, 'winter', 'Ready for winter', 3, false, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO products (
    id, slug, title, subtitle, description, brand, primary_category_id, tags, attributes, media, min_price_minor,
    price_currency, in_stock, sales_count, published_at, created_at, updated_at
)
VALUES
    ('01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'ridge-tent-2', 'Ridge tent for two', '1.9 kg with pegs', 'Stands by itself, and dries in an hour.', 'Fjellheim', '0194303e-0b01-7211-bee5-869cd4fb033d', '{"tent","light"}', '{"persons": 2, "seasons": 3, "colours": ["green", "sand"]}', '["https://example.com/media/ridge-tent-2.jpg"]', 34900, 'EUR', true, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4f-5261-77ac-a351-111524fe1f18', 'ridge-tent-4', 'Ridge tent for four', 'Room for a family', NULL, 'Fjellheim', '0194303e-0b01-7211-bee5-869cd4fb033d', '{"tent","family"}', '{"persons": 4, "seasons": 3, "colours": ["green"]}', '[]', 54900, 'EUR', true, 1, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('01944f71-1a82-70b2-8a90-e35f6f091ef1', 'dune-sleeping-bag', 'Dune sleeping bag', 'Down, comfortable to -2 °C', NULL, 'Varg', '0194303e-0b02-7893-b2a7-42ecbfe226b8', '{"down","light"}', '{"comfort_celsius": -2, "fill": "down"}', '[]', 19900, 'EUR', true, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('019459bd-d283-7251-81e7-5bf000725660', 'ember-stove', 'Ember stove', 'Boils a litre in three minutes', NULL, 'Varg', '0194303e-0b03-77e6-85c1-d08539107727', '{"stove","light"}', '{"fuel": "gas"}', '[]', 5900, 'EUR', true, 1, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('019459c2-6664-76af-a546-4c5987ca158e', 'gas-cartridge', 'Gas cartridge', '230 g, for every stove with a screw thread', NULL, NULL, '0194303e-0b03-77e6-85c1-d08539107727', '{}', '{"fuel": "gas"}', '[]', 590, 'EUR', true, 8, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('01946930-e685-7efe-8d42-896433b09942', 'drift-jacket', 'Drift jacket', 'Keeps the rain out, lets you breathe', NULL, 'Fjellheim', '01969bd8-d145-76cd-9923-0e78e2d65a46', '{"rain"}', '{"waterproof_mm": 20000, "sizes": ["S", "M", "L"]}', '[]', 15900, 'EUR', true, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('019482f0-b286-751b-80fe-ee7d40056d20', 'trail-boot', 'Trail boot', NULL, NULL, 'Skog', '01969bd8-d146-7de0-9ff3-3680f6054d38', '{"leather"}', '{"sizes": [41, 42, 43], "material": "leather"}', '[]', 12900, 'EUR', true, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('0194303e-0b07-7c57-bca7-f9f707d030c5', 'oil-lantern', 'Oil lantern', NULL, NULL, NULL, '0194303e-0b00-72d6-88c2-11071c575cbf', '{"light"}', '{}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('0194303e-0b08-78d1-9d22-482d69fdbd50', 'canvas-tarp', 'Canvas tarp', NULL, NULL, 'Skog', '0194303e-0b01-7211-bee5-869cd4fb033d', '{}', '{"metres": [3, 4]}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO product_categories (product_id, category_id, "position", created_at, updated_at)
VALUES
    ('01944f71-1a82-70b2-8a90-e35f6f091ef1', '0198794e-2067-7ac2-a2f7-f5b911c5c529', 1, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z'),
    ('01946930-e685-7efe-8d42-896433b09942', '0198794e-2067-7ac2-a2f7-f5b911c5c529', 2, '2025-08-05T08:17:00Z', '2025-08-05T08:17:00Z')
ON CONFLICT (product_id, category_id) DO NOTHING;

INSERT INTO product_variants (
    id, product_id, sku, barcode, title, option_values, weight_grams, "position", created_at, updated_at
)
VALUES
    ('01944a4a-be80-751b-9948-45df476b4f14', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'RIDGE-2-GRN', '7312340000017', 'Green', '{"colour": "green"}', 1900, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'RIDGE-2-SND', '7312340000024', 'Sand', '{"colour": "sand"}', 1900, 2, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4f-5262-7e66-8c67-00b35c3b250c', '01944a4f-5261-77ac-a351-111524fe1f18', 'RIDGE-4-GRN', '7312340000031', 'Green', '{"colour": "green"}', 3400, 0, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('01944f71-1a83-7590-b729-68faeddfc929', '01944f71-1a82-70b2-8a90-e35f6f091ef1', 'DUNE-REG', NULL, 'Regular', '{"length": "regular"}', 980, 1, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('01944f71-1a84-7a38-bb6f-41558157656d', '01944f71-1a82-70b2-8a90-e35f6f091ef1', 'DUNE-LNG', NULL, 'Long', '{"length": "long"}', 1060, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('019459bd-d285-77d7-9fc2-1d01c06de74c', '019459bd-d283-7251-81e7-5bf000725660', 'EMBER', NULL, 'Ember stove', '{}', 95, 0, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('019459c2-6666-772f-b792-b8a829f32b93', '019459c2-6664-76af-a546-4c5987ca158e', 'GAS-230', '7312340000055', '230 g', '{}', 380, 0, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('01946930-e687-78c9-ae1d-efb5688c6dfb', '01946930-e685-7efe-8d42-896433b09942', 'DRIFT-S', NULL, 'S', '{"size": "S"}', 410, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e688-7008-b7a3-52ee5a3aff55', '01946930-e685-7efe-8d42-896433b09942', 'DRIFT-M', NULL, 'M', '{"size": "M"}', 430, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e689-7696-a127-2dea3d45fd73', '01946930-e685-7efe-8d42-896433b09942', 'DRIFT-L', NULL, 'L', '{"size": "L"}', 450, 3, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('019482f0-b28a-78ad-b92e-4f6edc74cdc3', '019482f0-b286-751b-80fe-ee7d40056d20', 'BOOT-42', NULL, '42', '{"size": 42}', 1240, 1, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('019482f0-b28b-7e6d-bef1-14734364d779', '019482f0-b286-751b-80fe-ee7d40056d20', 'BOOT-43', NULL, '43', '{"size": 43}', 1270, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('0194303e-0b0c-772f-a3d5-6ee64c338eb3', '0194303e-0b07-7c57-bca7-f9f707d030c5', 'LANTERN', NULL, 'Oil lantern', '{}', 700, 0, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO prices (
    id, product_variant_id, currency_code, min_quantity, amount_minor, compare_at_minor, valid, created_at, updated_at
)
VALUES
    ('01944a4a-be80-7f01-897b-6a5fd2d32793', '01944a4a-be80-751b-9948-45df476b4f14', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,2025-06-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be81-75b8-a76b-089ea6f97fb3', '01944a4a-be80-751b-9948-45df476b4f14', 'EUR', 1, 29900, 34900, '[2025-06-01T00:00:00Z,2025-07-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be82-71ca-940c-3dc285eca553', '01944a4a-be80-751b-9948-45df476b4f14', 'EUR', 1, 34900, NULL, '[2025-07-01T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be83-7c61-bc4e-f7e3ffc6f496', '01944a4a-be80-751b-9948-45df476b4f14', 'GBP', 1, 29900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be84-7f7c-bf6d-2bea0c68134e', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4f-5265-7c86-9887-d6240689708c', '01944a4f-5262-7e66-8c67-00b35c3b250c', 'EUR', 1, 54900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('01944f71-1a86-7346-a1b6-29d3a0c87a01', '01944f71-1a83-7590-b729-68faeddfc929', 'EUR', 1, 19900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('01944f71-1a87-79bc-ac40-980dcc9caef7', '01944f71-1a84-7a38-bb6f-41558157656d', 'EUR', 1, 20900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('019459bd-d288-75b4-8517-dcae6a4a0ee9', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'EUR', 1, 5900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('019459c2-6669-7d13-888d-2608d0304774', '019459c2-6666-772f-b792-b8a829f32b93', 'EUR', 1, 690, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('019459c2-666a-7b48-b590-cd22fb5cffd5', '019459c2-6666-772f-b792-b8a829f32b93', 'EUR', 6, 590, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('01946930-e68b-7d84-897e-0e647c9c0045', '01946930-e687-78c9-ae1d-efb5688c6dfb', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e68c-7f37-a9bf-fde1c53ad02a', '01946930-e688-7008-b7a3-52ee5a3aff55', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e68d-7265-9db3-d56ba9411e86', '01946930-e689-7696-a127-2dea3d45fd73', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('019482f0-b28e-7f3f-9e56-c12c2d9b7f75', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('019482f0-b28f-7f18-a0eb-b66913675fb5', '019482f0-b28b-7e6d-bef1-14734364d779', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO warehouses (id, code, name, country_code, address, priority, created_at, updated_at)
VALUES
    ('01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'stockholm', 'Stockholm', 'SE', '{"line1": "Hamnvägen 4", "city": "Stockholm", "postal_code": "115 41"}', 10, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('01941f29-7c01-7d6a-bb87-fa99470d43cf', 'leeds', 'Leeds', 'GB', '{"line1": "12 Canal Road", "city": "Leeds", "postal_code": "LS12 2TU"}', 20, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO inventory_levels (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
)
VALUES
    ('01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 3, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 10, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 48, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 0, 0, 24, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e688-7008-b7a3-52ee5a3aff55', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('01946930-e689-7696-a127-2dea3d45fd73', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('019482f0-b28a-78ad-b92e-4f6edc74cdc3', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('0194303e-0b0c-772f-a3d5-6ee64c338eb3', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 0, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 6, 4, NULL, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z')
ON CONFLICT (product_variant_id, warehouse_id) DO NOTHING;

INSERT INTO addresses (
    id, user_id, label, recipient, company, line1, city, postal_code, country_code, phone_e164, is_default_shipping,
    is_default_billing, created_at, updated_at
)
VALUES
    ('01943210-0be0-78e6-986c-ad82789d9e98', '01943210-0be0-7160-a165-9d4a61fdf276', 'Home', 'Amara Okafor', NULL, '14 Quay Street', 'London', 'E1 8AA', 'GB', '+442079460123', true, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('01943210-0be1-7c94-8508-c804924ebbf6', '01943210-0be0-7160-a165-9d4a61fdf276', 'Office', 'Amara Okafor', 'Harbour Analytics', '3 Dock Lane', 'London', 'E14 9TP', 'GB', NULL, false, false, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2562-775d-b83a-ccb1d662efcb', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'Jonas Lindqvist', NULL, 'Storgatan 9', 'Stockholm', '114 51', 'SE', NULL, true, true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019604e4-6883-7e43-9416-62c7e645247c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, 'Carmen Ruiz', NULL, 'Calle Mayor 31', 'Bilbao', '48001', 'ES', NULL, true, false, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('01973b3a-3584-7557-8e92-d594d072c2ee', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, 'Aisha Bello', NULL, 'Lindenstraße 22', 'Hamburg', '20099', 'DE', NULL, true, false, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payment_methods (
    id, user_id, provider, provider_token, method_type, brand, last4, exp_month, exp_year, is_default, created_at,
    updated_at
)
VALUES
    ('01943210-0be0-76e7-ba3c-0ac918f0b7da', '01943210-0be0-7160-a165-9d4a61fdf276', 'stripe', 'pm_amara', 'card', 'visa', '4242', 4, 2028, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d4b-a138-b71789a6cc1b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pm_jonas_old', 'card', 'mastercard', '1881', 1, 2025, false, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('0194bbdd-2562-764c-8875-ebd7b79daff6', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pm_jonas', 'card', 'mastercard', '4444', 1, 2029, true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019604e4-6883-76a7-943a-b4aebc0c7066', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'stripe', 'pm_carmen', 'card', 'visa', '1117', 9, 2027, true, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO discounts (
    id, code, name, kind, rate, amount_minor, currency_code, usage_limit, min_subtotal_minor, rules, starts_at,
    ends_at, created_at, updated_at
)
VALUES
    ('0194485c-5c00-7e11-a71b-65716a5e4bc5', 'WELCOME10', '10 % for the first order', 'percentage', 1000, NULL, NULL, NULL, NULL, '{"first_order": true}', '2025-01-09T00:00:00Z', NULL, '2025-01-09T00:00:00Z', '2025-01-09T00:00:00Z'),
    ('0197c348-8801-72d0-8c6e-efc7589308f9', 'SUMMER20', '20 euros off in July', 'fixed', NULL, 2000, 'EUR', 500, 10000, '{}', '2025-07-01T00:00:00Z', '2025-08-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-07-01T00:00:00Z'),
    ('01990292-d002-70ad-b39f-39f0f070e1cd', 'FREESHIP', 'We pay the parcel', 'free_shipping', NULL, NULL, NULL, 100, NULL, '{}', '2025-09-01T00:00:00Z', NULL, '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z'),
    ('019ad735-8403-7218-8c0b-75fec3984e6e', 'WINTER15', '15 % on winter gear', 'percentage', 1500, NULL, NULL, NULL, NULL, '{"category": "winter"}', '2025-12-01T00:00:00Z', NULL, '2025-12-01T00:00:00Z', '2025-12-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO carts (id, user_id, token_hash, email, currency, shipping_method, expires_at, created_at, updated_at)
VALUES
    ('0198e56f-1880-7f68-8c4a-db5e0c0f2b3f', '01943210-0be0-7160-a165-9d4a61fdf276', '\x0a03', NULL, 'EUR', 'standard', '2025-09-09T08:12:00Z', '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    ('0195d821-ab01-718b-a9ba-19a9e60d252a', NULL, '\x0a02', 'lena.fischer@example.com', 'EUR', NULL, '2025-10-17T17:00:00Z', '2025-03-27T15:04:00Z', '2025-03-27T15:04:00Z'),
    ('0194bbdd-2562-7f2f-9bde-f8a654fab92f', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\x0a01', NULL, 'EUR', 'standard', '2025-12-04T19:00:00Z', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019604e4-6883-7e20-b104-f60acc672889', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '\x0a04', NULL, 'EUR', NULL, '2025-12-06T10:00:00Z', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO cart_items (id, cart_id, product_variant_id, quantity, unit_price_minor, created_at, updated_at)
VALUES
    ('0198e56f-1880-778a-82ce-8096e2f61d40', '0198e56f-1880-7f68-8c4a-db5e0c0f2b3f', '019459c2-6666-772f-b792-b8a829f32b93', 6, 590, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    ('0195d821-ab01-762d-a06a-6fe59b1554ab', '0195d821-ab01-718b-a9ba-19a9e60d252a', '01946930-e689-7696-a127-2dea3d45fd73', 2, 15900, '2025-03-27T15:04:00Z', '2025-03-27T15:04:00Z'),
    ('0194bbdd-2562-7894-8ef7-3baf0712ff47', '0194bbdd-2562-7f2f-9bde-f8a654fab92f', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 1, 34900, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('0194bbdd-2563-73dd-b5eb-a0ef340677d8', '0194bbdd-2562-7f2f-9bde-f8a654fab92f', '019459c2-6666-772f-b792-b8a829f32b93', 2, 690, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019604e4-6884-7f58-b94d-6b369c854b77', '019604e4-6883-7e20-b104-f60acc672889', '019482f0-b28b-7e6d-bef1-14734364d779', 1, 12900, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO benches (id, code, warehouse_id, has_extraction, is_open, created_at, updated_at)
VALUES
    ('019557a5-8460-7f95-b3ba-6097dec7fd5e', 'STO-1', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', true, true, '2025-03-02T16:17:00Z', '2025-03-02T16:17:00Z'),
    ('01959edb-7f61-7079-9a75-e60a9804d33b', 'STO-2', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-03-16T12:09:00Z', '2025-03-16T12:09:00Z'),
    ('0195d35d-4522-7daf-801e-accf21f83a51', 'LDS-1', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, false, '2025-03-26T16:51:00Z', '2025-03-26T16:51:00Z'),
    ('0196252a-2083-7b8d-81c5-9480d68bfc8f', 'BEN-1004', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-04-11T14:04:00Z', '2025-04-11T14:04:00Z'),
    ('01965d76-5bc4-7688-803e-4bd8639ae273', 'BEN-1005', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-04-22T12:26:00Z', '2025-04-22T12:26:00Z'),
    ('01969640-eec5-7dfd-990c-f1f5944d5e9b', 'BEN-1006', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-05-03T13:06:00Z', '2025-05-03T13:06:00Z'),
    ('0196d8d3-7966-7fc5-8107-4d108e201683', 'BEN-1007', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, false, '2025-05-16T11:21:00Z', '2025-05-16T11:21:00Z'),
    ('01972c31-5507-7618-9f5a-b6659875cacf', 'BEN-1008', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-06-01T15:52:00Z', '2025-06-01T15:52:00Z'),
    ('01975f5e-8748-7316-abed-e2f1db0c9f90', 'BEN-1009', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, true, '2025-06-11T14:22:00Z', '2025-06-11T14:22:00Z'),
    ('0197a0f8-0be9-7022-b5ce-efdfc0f2f8ec', 'BEN-1010', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-06-24T08:05:00Z', '2025-06-24T08:05:00Z'),
    ('0197efc0-32ca-7227-ab15-9173559a9f86', 'BEN-1011', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, false, '2025-07-09T15:14:00Z', '2025-07-09T15:14:00Z'),
    ('019826cc-e92b-7c04-9f87-61313d8d635b', 'BEN-1012', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, false, '2025-07-20T07:47:00Z', '2025-07-20T07:47:00Z'),
    ('019865c6-6e8c-708f-9c12-bd05fcb92807', 'BEN-1013', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, false, '2025-08-01T13:16:00Z', '2025-08-01T13:16:00Z'),
    ('0198acbb-68ed-7c53-a69a-0028ba816980', 'BEN-1014', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, true, '2025-08-15T07:57:00Z', '2025-08-15T07:57:00Z'),
    ('0198efd1-c98e-7e7f-97f6-05289f96f989', 'BEN-1015', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, false, '2025-08-28T08:36:00Z', '2025-08-28T08:36:00Z'),
    ('01993816-c38f-7c35-8c17-53668b784cba', 'BEN-1016', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, true, '2025-09-11T09:24:00Z', '2025-09-11T09:24:00Z'),
    ('01996ce3-9c10-7f27-9b43-f2a0753fd767', 'BEN-1017', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-09-21T15:28:00Z', '2025-09-21T15:28:00Z'),
    ('0199be80-dbf1-7ffc-9fa6-f34735b9bccf', 'BEN-1018', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-10-07T11:49:00Z', '2025-10-07T11:49:00Z'),
    ('0199f7e1-9472-70ce-ba8b-4702c4e9c578', 'BEN-1019', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-10-18T15:13:00Z', '2025-10-18T15:13:00Z'),
    ('019a450a-ff73-768d-be60-40ab356188db', 'BEN-1020', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-11-02T14:49:00Z', '2025-11-02T14:49:00Z'),
    ('019a8294-7a14-7bd0-8d95-6887fb77204e', 'BEN-1021', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, true, '2025-11-14T13:36:00Z', '2025-11-14T13:36:00Z'),
    ('019ac5bd-2a35-7ab6-ba1e-0beb4d567162', 'BEN-1022', '01941f29-7c01-7d6a-bb87-fa99470d43cf', false, true, '2025-11-27T14:35:00Z', '2025-11-27T14:35:00Z'),
    ('019af41e-a396-7c94-b195-9c6e6e51d09c', 'BEN-1023', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-12-06T14:44:00Z', '2025-12-06T14:44:00Z'),
    ('019b3bdc-1e17-7486-b987-3cd999b38321', 'BEN-1024', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', false, true, '2025-12-20T13:04:00Z', '2025-12-20T13:04:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO bench_readings (read_at, id, bench_id, gas_ppm, celsius)
VALUES
    ('2025-04-02T11:44:00Z', '0195f650-b800-764c-a5f3-a8d66d708306', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 28.75, 22.2),
    ('2025-04-12T08:48:00Z', '0196292f-2e01-799e-8a99-2d718617bba2', '0195d35d-4522-7daf-801e-accf21f83a51', 26.25, 17.0),
    ('2025-04-24T17:38:00Z', '019668e0-b8c2-7d25-bd40-78a4fb8f45e2', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 37.00, 40.8),
    ('2025-05-03T10:06:00Z', '0196959c-2343-7a5c-9ed9-731e968c6057', '0196252a-2083-7b8d-81c5-9480d68bfc8f', 24.75, 26.2),
    ('2025-05-17T11:49:00Z', '0196de13-77e4-7fdb-88c6-526414072de0', '01969640-eec5-7dfd-990c-f1f5944d5e9b', 19.50, 10.2),
    ('2025-05-28T15:34:00Z', '01971787-6a45-705d-88c9-4a75e296e490', '0195d35d-4522-7daf-801e-accf21f83a51', 6.25, 19.5),
    ('2025-06-09T18:40:00Z', '019755fe-0406-7723-8df8-8454e9262edf', '0195d35d-4522-7daf-801e-accf21f83a51', 36.75, 1.0),
    ('2025-06-20T10:20:00Z', '01978cda-3487-7319-81d3-3c14f1002827', '0195d35d-4522-7daf-801e-accf21f83a51', 1.00, 3.5),
    ('2025-07-02T14:20:00Z', '0197cb82-3e88-7f77-9d93-61102827382b', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 33.00, 40.8),
    ('2025-07-12T14:43:00Z', '0197ff16-e529-7385-abcf-591e82a1e9de', '01972c31-5507-7618-9f5a-b6659875cacf', 30.25, 24.8),
    ('2025-07-23T12:20:00Z', '01983739-ed8a-7fa5-924b-4bc8aaf8a582', '01975f5e-8748-7316-abed-e2f1db0c9f90', 15.50, 29.0),
    ('2025-08-03T11:03:00Z', '01986f99-62ab-7bad-92a7-132561251a69', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 4.75, 4.8),
    ('2025-08-15T17:16:00Z', '0198aebb-308c-7d28-a370-d81aef29beba', '0195d35d-4522-7daf-801e-accf21f83a51', 24.75, 1.0),
    ('2025-08-28T10:10:00Z', '0198f027-d8cd-7622-b618-f572b2e461a6', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 38.25, 30.2),
    ('2025-09-09T16:16:00Z', '01992f43-3e0e-7e37-9d33-3eee406b2dfe', '019865c6-6e8c-708f-9c12-bd05fcb92807', 38.25, 11.5),
    ('2025-09-19T18:12:00Z', '0199632d-098f-708b-95d0-e5bcaab76099', '0198efd1-c98e-7e7f-97f6-05289f96f989', 38.25, 3.5),
    ('2025-10-03T14:24:00Z', '0199aa75-5410-758c-ac1e-c1a692298faf', '0195d35d-4522-7daf-801e-accf21f83a51', 13.00, 32.8),
    ('2025-10-12T07:38:00Z', '0199d75a-dbd1-7700-ad35-8329b76d9ef5', '01969640-eec5-7dfd-990c-f1f5944d5e9b', 27.50, 37.0),
    ('2025-10-26T18:02:00Z', '019a21af-2dd2-7cd7-87da-89d1a248534e', '01975f5e-8748-7316-abed-e2f1db0c9f90', 1.00, 3.5),
    ('2025-11-07T07:41:00Z', '019a5d42-f2f3-7eb1-aaeb-b4b2aaf77e71', '01975f5e-8748-7316-abed-e2f1db0c9f90', 34.25, 13.0),
    ('2025-11-17T07:32:00Z', '019a90ba-4d94-7f22-bfca-5d86f0dce1ff', '019826cc-e92b-7c04-9f87-61313d8d635b', 26.25, 5.0),
    ('2025-12-01T15:00:00Z', '019ada6d-7d95-757f-9c66-c10df8962d14', '01965d76-5bc4-7688-803e-4bd8639ae273', 18.25, 27.5),
    ('2025-12-09T08:39:00Z', '019b0243-8cb6-7d61-861b-addf8124daae', '01972c31-5507-7618-9f5a-b6659875cacf', 26.25, 17.0),
    ('2025-12-21T14:20:00Z', '019b4148-0e97-79a0-a76b-0535a5743c49', '0198acbb-68ed-7c53-a69a-0028ba816980', 22.25, 32.8)
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO members (number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at)
VALUES
    ('M-0001', '01943210-0be0-7160-a165-9d4a61fdf276', 'hiker', NULL, '2025-01-20', NULL, '2025-02-01T07:19:00Z', '2025-02-01T07:19:00Z'),
    ('M-0002', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'walker', 'M-0001', '2025-05-14', NULL, '2025-02-15T14:41:00Z', '2025-02-15T14:41:00Z'),
    ('M-0003', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'walker', NULL, '2025-02-01', '2025-09-01', '2025-03-03T11:51:00Z', '2025-03-03T11:51:00Z'),
    ('MEM-1004', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'hiker', NULL, '2025-03-14', NULL, '2025-03-14T14:08:00Z', '2025-03-14T14:08:00Z'),
    ('MEM-1005', '01973b3a-3585-7fa6-807c-8479fbd13943', 'walker', NULL, '2025-03-30', NULL, '2025-03-30T08:08:00Z', '2025-03-30T08:08:00Z'),
    ('MEM-1006', '0197d629-99a6-768d-8eef-3327b460ca5b', 'walker', NULL, '2025-04-13', NULL, '2025-04-13T16:22:00Z', '2025-04-13T16:22:00Z'),
    ('MEM-1007', '01986fe7-3487-7799-85ee-1471a57c04ca', 'climber', NULL, '2025-04-27', NULL, '2025-04-27T14:10:00Z', '2025-04-27T14:10:00Z'),
    ('MEM-1008', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'climber', 'MEM-1006', '2025-05-11', NULL, '2025-05-11T11:34:00Z', '2025-05-11T11:34:00Z'),
    ('MEM-1009', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'walker', 'M-0001', '2025-05-24', NULL, '2025-05-24T08:07:00Z', '2025-05-24T08:07:00Z'),
    ('MEM-1010', '019561ee-92e2-7956-b49e-e5577c2452d5', 'walker', NULL, '2025-06-08', NULL, '2025-06-07T17:03:00Z', '2025-06-07T17:03:00Z')
ON CONFLICT (number) DO NOTHING;

INSERT INTO orders (
    id, number, user_id, cart_id, email, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor,
    total_minor, shipping_address, billing_address, shipping_method, locale, placed_at, confirmed_at, completed_at,
    cancel_reason, created_at, updated_at
)
VALUES
    ('0199493d-a200-7da7-b2fc-e791fd137fbd', 'SO-1009', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, 'aisha.bello@example.com', 'EUR', 5900, 0, 0, 983, 5900, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'standard', 'de', '2025-09-14T17:20:00Z', '2025-09-14T17:20:30Z', NULL, NULL, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'SO-1001', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, 'amara.okafor@example.com', 'EUR', 36280, 0, 0, 6047, 36280, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'standard', 'en-GB', '2025-03-02T18:21:00Z', '2025-03-02T18:22:00Z', '2025-03-20T06:00:00Z', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('019623ca-9082-786e-a0fa-96645bb615f4', 'SO-1002', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'jonas.lindqvist@example.com', 'EUR', 15900, 0, 590, 2748, 16490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'standard', 'sv', '2025-04-11T07:40:00Z', '2025-04-11T07:40:30Z', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('01967e00-bde3-7a4f-bafd-5ad7260fe884', 'SO-1003', NULL, NULL, 'lena.fischer@example.com', 'EUR', 9440, 0, 590, 1672, 10030, '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', 'standard', 'de-AT', '2025-04-28T20:05:00Z', '2025-04-28T20:06:00Z', NULL, NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('0196cec5-ed44-789b-8162-bdf0cfa3d5f7', 'SO-1004', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, 'carmen.ruiz@example.com', 'EUR', 12900, 1290, 590, 2033, 12200, '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', 'standard', 'es', '2025-05-14T12:30:00Z', '2025-05-14T12:31:00Z', '2025-06-01T06:00:00Z', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('0197305a-1725-77b8-9045-e5287ec50ea3', 'SO-1005', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, 'david.cohen@example.com', 'EUR', 990, 0, 260, 0, 1250, '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', 'standard', 'fr', '2025-06-02T11:15:00Z', NULL, NULL, 'The bank refused the card.', '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    ('01982217-2946-7a57-9cc8-1542cbb6e3b1', 'SO-1006', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, 'aisha.bello@example.com', 'EUR', 96700, 0, 0, 16117, 96700, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'standard', 'de', '2025-07-19T09:50:00Z', '2025-07-19T09:51:00Z', NULL, NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01987b1e-4c87-7d01-9b48-d3a725ca49e6', 'SO-1007', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'jonas.lindqvist@example.com', 'EUR', 12900, 0, 590, 2248, 13490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'standard', 'sv', '2025-08-05T16:44:00Z', '2025-08-05T16:45:00Z', NULL, NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('0198e56f-1888-7316-af75-b03d966b05f2', 'SO-1008', '01943210-0be0-7160-a165-9d4a61fdf276', '0198e56f-1880-7f68-8c4a-db5e0c0f2b3f', 'amara.okafor@example.com', 'EUR', 3540, 0, 590, 688, 4130, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'standard', 'en-GB', '2025-08-26T08:12:00Z', NULL, NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_items (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    tax_rate, tax_minor, line_total_minor, created_at, updated_at
)
VALUES
    ('0199493d-a200-7639-818e-8cc6f1816897', '0199493d-a200-7da7-b2fc-e791fd137fbd', '019459bd-d283-7251-81e7-5bf000725660', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 0.200000, 983, 5900, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('01955817-0ae1-789a-8e0a-82b9b965716d', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '01944a4a-be80-751b-9948-45df476b4f14', 'Ridge tent for two', 'Green', 'RIDGE-2-GRN', 1, 34900, 0.200000, 5817, 34900, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('01955817-0ae2-7cc1-9bbd-2067943e6bf2', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '019459c2-6664-76af-a546-4c5987ca158e', '019459c2-6666-772f-b792-b8a829f32b93', 'Gas cartridge', '230 g', 'GAS-230', 2, 690, 0.200000, 230, 1380, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('019623ca-9083-7262-95ad-e0cb93952e2b', '019623ca-9082-786e-a0fa-96645bb615f4', '01946930-e685-7efe-8d42-896433b09942', '01946930-e688-7008-b7a3-52ee5a3aff55', 'Drift jacket', 'M', 'DRIFT-M', 1, 15900, 0.200000, 2650, 15900, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('01967e00-bde4-7922-9100-a016aed26240', '01967e00-bde3-7a4f-bafd-5ad7260fe884', '019459bd-d283-7251-81e7-5bf000725660', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 0.200000, 983, 5900, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('01967e00-bde5-7af1-b674-e3a12b411bce', '01967e00-bde3-7a4f-bafd-5ad7260fe884', '019459c2-6664-76af-a546-4c5987ca158e', '019459c2-6666-772f-b792-b8a829f32b93', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 0.200000, 590, 3540, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('0196cec5-ed46-7994-b034-04ab309341e3', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '019482f0-b286-751b-80fe-ee7d40056d20', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Trail boot', '42', 'BOOT-42', 1, 12900, 0.200000, 2150, 12900, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('0197305a-1727-77e0-a6a7-a3d3f8516794', '0197305a-1725-77b8-9045-e5287ec50ea3', '01944f71-1a82-70b2-8a90-e35f6f091ef1', '01944f71-1a83-7590-b729-68faeddfc929', 'Dune sleeping bag', 'Regular', 'DUNE-REG', 1, 19900, 0.200000, 3317, 19900, '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    ('01982217-2948-7b1a-9ba7-7e977ff9b53e', '01982217-2946-7a57-9cc8-1542cbb6e3b1', '01944a4f-5261-77ac-a351-111524fe1f18', '01944a4f-5262-7e66-8c67-00b35c3b250c', 'Ridge tent for four', 'Green', 'RIDGE-4-GRN', 1, 54900, 0.200000, 9150, 54900, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01982217-2949-77ca-8d27-ba653dcf7800', '01982217-2946-7a57-9cc8-1542cbb6e3b1', '01944f71-1a82-70b2-8a90-e35f6f091ef1', '01944f71-1a84-7a38-bb6f-41558157656d', 'Dune sleeping bag', 'Long', 'DUNE-LNG', 2, 20900, 0.200000, 6967, 41800, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '019482f0-b286-751b-80fe-ee7d40056d20', '019482f0-b28b-7e6d-bef1-14734364d779', 'Trail boot', '43', 'BOOT-43', 1, 12900, 0.200000, 2150, 12900, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('0198e56f-188b-77aa-8335-9d87c991b0c9', '0198e56f-1888-7316-af75-b03d966b05f2', '019459c2-6664-76af-a546-4c5987ca158e', '019459c2-6666-772f-b792-b8a829f32b93', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 0.200000, 590, 3540, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_events (seq, order_id, kind, from_status, to_status, payload, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'email', NULL, NULL, '{"template": "order_placed"}', '2025-03-02T18:21:05Z'),
    (2, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'payment_status', 'unpaid', 'paid', '{}', '2025-03-02T18:22:00Z'),
    (3, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'status', 'pending_payment', 'confirmed', '{}', '2025-03-02T18:22:01Z'),
    (4, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'status', 'confirmed', 'processing', '{}', '2025-03-03T08:10:00Z'),
    (5, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'status', 'processing', 'fulfilled', '{}', '2025-03-03T13:00:00Z'),
    (6, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 'status', 'fulfilled', 'completed', '{}', '2025-03-20T06:00:00Z'),
    (7, '019623ca-9082-786e-a0fa-96645bb615f4', 'payment_status', 'unpaid', 'paid', '{}', '2025-04-11T07:40:30Z'),
    (8, '019623ca-9082-786e-a0fa-96645bb615f4', 'status', 'pending_payment', 'confirmed', '{}', '2025-04-11T07:40:31Z'),
    (9, '019623ca-9082-786e-a0fa-96645bb615f4', 'status', 'confirmed', 'processing', '{}', '2025-04-11T09:15:00Z'),
    (10, '019623ca-9082-786e-a0fa-96645bb615f4', 'status', 'processing', 'fulfilled', '{}', '2025-04-12T13:00:00Z'),
    (11, '01967e00-bde3-7a4f-bafd-5ad7260fe884', 'note', NULL, NULL, '{"text": "Leave it with the neighbours."}', '2025-04-29T06:45:00Z'),
    (12, '0197305a-1725-77b8-9045-e5287ec50ea3', 'note', NULL, NULL, '{"text": "The customer will try again with another card."}', '2025-06-02T11:20:00Z'),
    (13, '0197305a-1725-77b8-9045-e5287ec50ea3', 'status', 'pending_payment', 'cancelled', '{}', '2025-06-02T12:00:00Z'),
    (14, '01982217-2946-7a57-9cc8-1542cbb6e3b1', 'email', NULL, NULL, '{"template": "first_parcel_sent"}', '2025-07-21T13:01:00Z'),
    (15, '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 'refund', NULL, NULL, '{"amount": 13490}', '2025-08-14T14:58:00Z'),
    (16, '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 'payment_status', 'paid', 'refunded', '{}', '2025-08-14T14:58:01Z'),
    (17, '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 'status', 'fulfilled', 'returned', '{}', '2025-08-14T15:00:00Z')
ON CONFLICT (seq) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('order_events', 'seq'),
    (SELECT max(seq) FROM order_events)
);

INSERT INTO fulfilments (id, order_id, warehouse_id, carrier, tracking_number, created_at, updated_at)
VALUES
    ('01955c17-8480-7b8d-8333-7d15e1bcdc5e', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1001SE', '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('01962a15-e481-7500-91cb-1550a00b80b5', '019623ca-9082-786e-a0fa-96645bb615f4', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1002SE', '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    ('01967e00-bde2-7997-a777-4e7ba3ec0589', '01967e00-bde3-7a4f-bafd-5ad7260fe884', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1003SE', '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('0196d407-c083-790b-8c5a-299fde2c69e3', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1004SE', '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    ('01982d11-d484-770c-bd1a-ac2409dd1766', '01982217-2946-7a57-9cc8-1542cbb6e3b1', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1006SE', '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    ('01982217-2945-7734-b23e-edba4254fdbe', '01982217-2946-7a57-9cc8-1542cbb6e3b1', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'postnord', 'PN1006GB', '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01987f77-9486-759a-b920-7a5df1a35279', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'postnord', 'PN1007SE', '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO fulfilment_items (fulfilment_id, order_item_id, order_id, quantity, created_at, updated_at)
VALUES
    ('01955c17-8480-7b8d-8333-7d15e1bcdc5e', '01955817-0ae1-789a-8e0a-82b9b965716d', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 1, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('01955c17-8480-7b8d-8333-7d15e1bcdc5e', '01955817-0ae2-7cc1-9bbd-2067943e6bf2', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 2, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('01962a15-e481-7500-91cb-1550a00b80b5', '019623ca-9083-7262-95ad-e0cb93952e2b', '019623ca-9082-786e-a0fa-96645bb615f4', 1, '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    ('0196d407-c083-790b-8c5a-299fde2c69e3', '0196cec5-ed46-7994-b034-04ab309341e3', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', 1, '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    ('01982d11-d484-770c-bd1a-ac2409dd1766', '01982217-2948-7b1a-9ba7-7e977ff9b53e', '01982217-2946-7a57-9cc8-1542cbb6e3b1', 1, '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    ('01987f77-9486-759a-b920-7a5df1a35279', '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 1, '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z'),
    ('01967e00-bde2-7997-a777-4e7ba3ec0589', '01967e00-bde4-7922-9100-a016aed26240', '01967e00-bde3-7a4f-bafd-5ad7260fe884', 1, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('01967e00-bde2-7997-a777-4e7ba3ec0589', '01967e00-bde5-7af1-b674-e3a12b411bce', '01967e00-bde3-7a4f-bafd-5ad7260fe884', 6, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('01982217-2945-7734-b23e-edba4254fdbe', '01982217-2949-77ca-8d27-ba653dcf7800', '01982217-2946-7a57-9cc8-1542cbb6e3b1', 2, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z')
ON CONFLICT (fulfilment_id, order_item_id) DO NOTHING;

INSERT INTO discount_redemptions (id, discount_id, order_id, user_id, code, amount_minor, created_at, updated_at)
VALUES
    ('0196cec5-ed40-72f2-bfb0-0cf13f655d99', '0194485c-5c00-7e11-a71b-65716a5e4bc5', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'WELCOME10', 1290, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO product_reviews (
    id, product_id, user_id, order_id, order_item_id, rating, title, body, locale, created_at, updated_at
)
VALUES
    ('0195e346-7380-7d94-9cc7-1387ca46a4fb', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '01955817-0ae1-789a-8e0a-82b9b965716d', 5, 'Two weeks of rain, dry feet', 'Up in four minutes, even in the wind.', 'en-GB', '2025-03-29T19:00:00Z', '2025-03-29T19:00:00Z'),
    ('0195e34b-0761-7e8c-a812-31388bba51f1', '019459c2-6664-76af-a546-4c5987ca158e', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '01955817-0ae2-7cc1-9bbd-2067943e6bf2', 4, NULL, NULL, 'en-GB', '2025-03-29T19:05:00Z', '2025-03-29T19:05:00Z'),
    ('01974efb-9502-7d83-a460-b960c1d3dd6d', '019482f0-b286-751b-80fe-ee7d40056d20', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '0196cec5-ed46-7994-b034-04ab309341e3', 3, NULL, 'Good boots, but they run small.', 'en', '2025-06-08T10:00:00Z', '2025-06-08T10:00:00Z'),
    ('01987b1e-4c83-7ac2-b3e5-4925ed727dbd', '019482f0-b286-751b-80fe-ee7d40056d20', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', 1, NULL, 'Buy somewhere else!!!', 'en', '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_cards (
    id, code_hash, last4, ledger_account_id, currency, amount_minor, recipient_email, activated_at, expires_at,
    created_at, updated_at
)
VALUES
    ('01968b49-ed00-72e8-9a8a-adea44ee46ad', '\x0c01', '7KQ2', '01941f29-7c03-7da7-9dba-4bb3f17cf960', 'EUR', 10000, 'aisha.bello@example.com', '2025-05-01T10:00:00Z', '2028-05-01T00:00:00Z', '2025-05-01T10:00:00Z', '2025-05-01T10:00:00Z'),
    ('01941f29-7c01-7739-b43d-766af9caaef1', '\x0c02', 'M4XP', '01941f29-7c04-7d7c-bb8f-96ef81569b75', 'EUR', 5000, NULL, NULL, NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, method_snapshot,
    order_id, payment_method_id, gift_card_id, created_at, updated_at
)
VALUES
    ('0199493d-a200-7449-9c34-f106a739430a', '01973b3a-3585-7fa6-807c-8479fbd13943', 'manual', 'gift-card-1009', 'gift_card', 'EUR', 5900, NULL, '{}', '0199493d-a200-7da7-b2fc-e791fd137fbd', NULL, '01968b49-ed00-72e8-9a8a-adea44ee46ad', '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('01955817-f541-7167-b4ce-fd7d4718ae11', '01943210-0be0-7160-a165-9d4a61fdf276', 'stripe', 'pi_1001', 'card', 'EUR', 36280, NULL, '{"brand": "visa", "last4": "4242"}', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '01943210-0be0-76e7-ba3c-0ac918f0b7da', NULL, '2025-03-02T18:22:00Z', '2025-03-02T18:22:00Z'),
    ('019623cb-05b2-703f-a99d-4c677ec85cf1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_1002', 'card', 'EUR', 16490, NULL, '{"brand": "mastercard", "last4": "4444"}', '019623ca-9082-786e-a0fa-96645bb615f4', '0194bbdd-2562-764c-8875-ebd7b79daff6', NULL, '2025-04-11T07:40:30Z', '2025-04-11T07:40:30Z'),
    ('01967e01-a843-79df-86fb-4420b26d770a', NULL, 'stripe', 'pi_1003', 'wallet', 'EUR', 10030, NULL, '{"wallet": "apple_pay"}', '01967e00-bde3-7a4f-bafd-5ad7260fe884', NULL, NULL, '2025-04-28T20:06:00Z', '2025-04-28T20:06:00Z'),
    ('0196cec6-d7a4-7f8d-a83c-89770ecdb7a6', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'stripe', 'pi_1004', 'card', 'EUR', 12200, NULL, '{"brand": "visa", "last4": "1117"}', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '019604e4-6883-76a7-943a-b4aebc0c7066', NULL, '2025-05-14T12:31:00Z', '2025-05-14T12:31:00Z'),
    ('0197305a-1725-7e32-9592-79251723931b', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'stripe', 'pi_1005', 'card', 'EUR', 20490, 'card_declined', '{}', '0197305a-1725-77b8-9045-e5287ec50ea3', NULL, NULL, '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    ('01982218-13a6-7244-8a8b-acaadb43dcbc', '01973b3a-3585-7fa6-807c-8479fbd13943', 'stripe', 'pi_1006', 'bank_transfer', 'EUR', 96700, NULL, '{}', '01982217-2946-7a57-9cc8-1542cbb6e3b1', NULL, NULL, '2025-07-19T09:51:00Z', '2025-07-19T09:51:00Z'),
    ('01987b1f-36e7-7d7e-a4ac-32e9b5ce1387', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_1007', 'card', 'EUR', 13490, NULL, '{"brand": "mastercard", "last4": "4444"}', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '0194bbdd-2562-764c-8875-ebd7b79daff6', NULL, '2025-08-05T16:45:00Z', '2025-08-05T16:45:00Z'),
    ('0198e56f-1888-75e5-b7c6-6414eb1098d0', '01943210-0be0-7160-a165-9d4a61fdf276', 'stripe', 'pi_1008', 'pay_later', 'EUR', 4130, NULL, '{}', '0198e56f-1888-7316-af75-b03d966b05f2', NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, order_id, created_at,
    updated_at
)
VALUES
    ('0198a916-7cc0-71c7-bc1f-18c06cfde40a', '01987b1f-36e7-7d7e-a4ac-32e9b5ce1387', 'requested', 'EUR', 13490, 'stripe', 're_1007', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '2025-08-14T14:58:00Z', '2025-08-14T14:58:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, refund_id,
    created_at
)
VALUES
    ('01968b49-ed00-7649-915b-e55229e31455', 'credit', NULL, 'EUR', 10000, 'manual', 'card-7KQ2-sold', 'Gift card sold at the counter', '2025-05-01T10:00:00Z', NULL, '2025-05-01T10:00:00Z'),
    ('0199044a-4401-78cc-93a6-2925d6d6bfc9', 'credit', NULL, 'EUR', 1500, 'manual', 'goodwill-1008', 'Sorry for the delay', '2025-09-01T08:00:00Z', NULL, '2025-09-01T08:00:00Z'),
    ('0199493d-a202-7fb0-a5e3-f825c7d19fff', 'capture', '0199493d-a200-7449-9c34-f106a739430a', 'EUR', 5900, 'manual', 'order-1009-paid', NULL, '2025-09-14T17:20:00Z', NULL, '2025-09-14T17:20:00Z'),
    ('01955817-f543-760b-b2b9-236b1e92af97', 'capture', '01955817-f541-7167-b4ce-fd7d4718ae11', 'EUR', 36280, 'stripe', 'evt_1001', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    ('01955817-f544-782d-9aa6-64281ccf8423', 'fee', '01955817-f541-7167-b4ce-fd7d4718ae11', 'EUR', 569, 'stripe', 'evt_1001_fee', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    ('019623cb-05b5-7fd5-a9f9-80675c8ec36d', 'capture', '019623cb-05b2-703f-a99d-4c677ec85cf1', 'EUR', 16490, 'stripe', 'evt_1002', NULL, '2025-04-11T07:40:30Z', NULL, '2025-04-11T07:40:30Z'),
    ('01967e01-a846-79c3-9ba4-657ffc556520', 'capture', '01967e01-a843-79df-86fb-4420b26d770a', 'EUR', 10030, 'stripe', 'evt_1003', NULL, '2025-04-28T20:06:00Z', NULL, '2025-04-28T20:06:00Z'),
    ('0196cec6-d7a7-78ff-bf10-099147cb3d3b', 'capture', '0196cec6-d7a4-7f8d-a83c-89770ecdb7a6', 'EUR', 12200, 'stripe', 'evt_1004', NULL, '2025-05-14T12:31:00Z', NULL, '2025-05-14T12:31:00Z'),
    ('01982218-13a8-7215-909a-e1773ea3f8e4', 'capture', '01982218-13a6-7244-8a8b-acaadb43dcbc', 'EUR', 96700, 'stripe', 'evt_1006', NULL, '2025-07-19T09:51:00Z', NULL, '2025-07-19T09:51:00Z'),
    ('01987b1f-36e9-79ec-a14f-ce0c3510a458', 'capture', '01987b1f-36e7-7d7e-a4ac-32e9b5ce1387', 'EUR', 13490, 'stripe', 'evt_1007', NULL, '2025-08-05T16:45:00Z', NULL, '2025-08-05T16:45:00Z'),
    ('0198a916-7cca-7a86-a943-eb1d58b6b647', 'refund', '01987b1f-36e7-7d7e-a4ac-32e9b5ce1387', 'EUR', 13490, 'stripe', 'evt_1007_refund', NULL, '2025-08-14T14:58:00Z', '0198a916-7cc0-71c7-bc1f-18c06cfde40a', '2025-08-14T14:58:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '01968b49-ed00-7649-915b-e55229e31455', '01941f29-7c00-742c-a6d3-71d39751738d', 'EUR', 10000, '2025-05-01T10:00:00Z'),
    (2, '01968b49-ed00-7649-915b-e55229e31455', '01941f29-7c03-7da7-9dba-4bb3f17cf960', 'EUR', -10000, '2025-05-01T10:00:00Z'),
    (3, '0199044a-4401-78cc-93a6-2925d6d6bfc9', '01941f29-7c02-7017-a35d-72fe80dcae5f', 'EUR', 1500, '2025-09-01T08:00:00Z'),
    (4, '0199044a-4401-78cc-93a6-2925d6d6bfc9', '01943210-0be5-7711-822a-8cae24ec3a3e', 'EUR', -1500, '2025-09-01T08:00:00Z'),
    (5, '0199493d-a202-7fb0-a5e3-f825c7d19fff', '01941f29-7c03-7da7-9dba-4bb3f17cf960', 'EUR', 5900, '2025-09-14T17:20:00Z'),
    (6, '0199493d-a202-7fb0-a5e3-f825c7d19fff', '01941f29-7c01-7834-b0be-08eb9c982d16', 'EUR', -5900, '2025-09-14T17:20:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('transaction_entries', 'id'),
    (SELECT max(id) FROM transaction_entries)
);

INSERT INTO return_requests (id, number, order_id, reason, note, refund_id, created_at, updated_at)
VALUES
    ('019892fe-5c00-771b-a712-7c063ab71bfd', 'R-1001', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 'does_not_fit', 'A size too small.', '0198a916-7cc0-71c7-bc1f-18c06cfde40a', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    ('019623ca-9081-7495-b6c5-1a37fcd7607c', 'R-1002', '019623ca-9082-786e-a0fa-96645bb615f4', 'changed_mind', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO return_items (
    return_request_id, order_item_id, order_id, quantity, received, condition, created_at, updated_at
)
VALUES
    ('019892fe-5c00-771b-a712-7c063ab71bfd', '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', 1, 1, 'as_new', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    ('019623ca-9081-7495-b6c5-1a37fcd7607c', '019623ca-9083-7262-95ad-e0cb93952e2b', '019623ca-9082-786e-a0fa-96645bb615f4', 1, 0, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
ON CONFLICT (return_request_id, order_item_id) DO NOTHING;

INSERT INTO point_entries (id, member_number, kind, points, order_id, created_at)
VALUES
    ('01968b08-0200-7ae8-985b-c3a6c80cc8f4', 'M-0001', 'bought', 362, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '2025-05-01T08:48:00Z'),
    ('0196b9b0-e4a1-71e1-8948-049256b82556', 'M-0001', 'recruited', 200, NULL, '2025-05-10T10:15:00Z'),
    ('0196ee4a-7822-7bd8-bdd3-ac1ad0e89041', 'M-0001', 'spent', -100, NULL, '2025-05-20T15:23:00Z'),
    ('01972b6b-9403-7e7b-bfab-1a6ffe9c8f99', 'M-0002', 'bought', 122, '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '2025-06-01T12:16:00Z'),
    ('01974ed0-8d64-74b8-b062-5d1d22129b99', 'M-0002', 'recruited', 3, '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '2025-06-08T09:13:00Z'),
    ('01979739-3c05-797a-a2a2-021b9bd2fc1a', 'MEM-1004', 'bought', 1, '0197305a-1725-77b8-9045-e5287ec50ea3', '2025-06-22T10:40:00Z'),
    ('0197bc3a-3226-725f-bcfa-a4146951ccc1', 'M-0002', 'spent', -1, '01982217-2946-7a57-9cc8-1542cbb6e3b1', '2025-06-29T15:07:00Z'),
    ('0197f52f-ccc7-7a35-83e5-7ad451ff90b7', 'MEM-1004', 'bought', 6, '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '2025-07-10T16:34:00Z'),
    ('019831b9-d8c8-7a7e-afc6-86445b975f14', 'MEM-1010', 'bought', 2, '0198e56f-1888-7316-af75-b03d966b05f2', '2025-07-22T10:42:00Z'),
    ('01985ba7-7d49-717e-92ad-d3e5a0dcb1e9', 'M-0001', 'recruited', 3, NULL, '2025-07-30T14:06:00Z'),
    ('019892fc-874a-744e-9660-776329559aa9', 'M-0001', 'recruited', 7, NULL, '2025-08-10T07:58:00Z'),
    ('0198cd9e-996b-73de-8c88-1d9efaecd74f', 'MEM-1007', 'reviewed', 8, '019623ca-9082-786e-a0fa-96645bb615f4', '2025-08-21T17:13:00Z'),
    ('01990a35-76ac-762f-8ef1-398c41512ab9', 'MEM-1006', 'bought', 5, '01967e00-bde3-7a4f-bafd-5ad7260fe884', '2025-09-02T11:35:00Z'),
    ('01993375-27ed-73be-9f43-13946d85b0b9', 'MEM-1009', 'reviewed', 9, '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '2025-09-10T11:49:00Z'),
    ('01996118-334e-7f7e-8779-c6ba0711a259', 'MEM-1004', 'expired', -1, '0197305a-1725-77b8-9045-e5287ec50ea3', '2025-09-19T08:30:00Z'),
    ('0199a548-8f6f-7d5a-8227-dbf2b39243a1', 'M-0002', 'bought', 6, '01982217-2946-7a57-9cc8-1542cbb6e3b1', '2025-10-02T14:17:00Z'),
    ('0199d3c8-3f30-7f6e-8fbd-129d95c2bf88', 'MEM-1009', 'expired', -1, '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '2025-10-11T14:59:00Z'),
    ('019a153d-24d1-77f1-9e88-a4028a7407f2', 'M-0003', 'reviewed', 6, '0198e56f-1888-7316-af75-b03d966b05f2', '2025-10-24T08:02:00Z'),
    ('019a45e6-b972-7ad0-98e4-853c37efe65b', 'M-0001', 'reviewed', 6, '0199493d-a200-7da7-b2fc-e791fd137fbd', '2025-11-02T18:49:00Z'),
    ('019a76f6-d813-788c-9147-c34a760e8ddb', 'M-0001', 'expired', -1, '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '2025-11-12T07:28:00Z'),
    ('019ab72b-4e74-7bb7-a17f-9f1b764b0948', 'M-0001', 'spent', -1, '019623ca-9082-786e-a0fa-96645bb615f4', '2025-11-24T18:41:00Z'),
    ('019aea1e-d315-74eb-a0b2-a0e5c4032fb0', 'MEM-1010', 'spent', -1, '01967e00-bde3-7a4f-bafd-5ad7260fe884', '2025-12-04T16:08:00Z'),
    ('019b1769-fa76-7ecc-ba70-7806682d46f2', 'M-0001', 'expired', -1, '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '2025-12-13T11:13:00Z'),
    ('019b54a1-0f57-73b7-8184-fb01cb900cf5', 'M-0003', 'expired', -1, '0197305a-1725-77b8-9045-e5287ec50ea3', '2025-12-25T08:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_rates (
    id, product_variant_id, season, day_rate_minor, deposit_minor, currency, shortest_days, valid, created_at,
    updated_at
)
VALUES
    ('0195f78f-5280-7b84-a1a8-d99b463a1530', '01944a4a-be80-751b-9948-45df476b4f14', 'summer 2025', 1900, 15000, 'EUR', 1, '[2025-04-30T22:00:00Z,2025-09-30T22:00:00Z)', '2025-04-02T17:32:00Z', '2025-04-02T17:32:00Z'),
    ('019634ec-db21-71e3-b6b5-846e62827bfb', '01944a4a-be80-751b-9948-45df476b4f14', 'winter 2025', 1200, 15000, 'EUR', 1, '[2025-09-30T22:00:00Z,2026-04-30T22:00:00Z)', '2025-04-14T15:31:00Z', '2025-04-14T15:31:00Z'),
    ('01966719-b462-7a65-93db-076966303655', '01944f71-1a83-7590-b729-68faeddfc929', 'all year', 900, 9000, 'EUR', 1, '[2024-12-31T23:00:00Z,)', '2025-04-24T09:21:00Z', '2025-04-24T09:21:00Z'),
    ('0196a5f9-9743-78e5-a8f4-3a6b7472a51b', '01944a4f-5262-7e66-8c67-00b35c3b250c', 'Season 4', 4900, 4900, 'EUR', 1, '[2025-05-06T14:22:00Z,2025-05-06T16:22:00Z)', '2025-05-06T14:22:00Z', '2025-05-06T14:22:00Z'),
    ('0196d9dc-0fc4-7a60-9f85-4483d49147a0', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Season 5', 9900, 9900, 'EUR', 1, '[2025-05-16T16:10:00Z,2025-05-16T18:10:00Z)', '2025-05-16T16:10:00Z', '2025-05-16T16:10:00Z'),
    ('01971187-2905-737c-8311-8ca112317ce9', '0194303e-0b0c-772f-a3d5-6ee64c338eb3', 'Season 6', 34900, 34900, 'EUR', 1, '[2025-05-27T11:36:00Z,2025-05-27T13:36:00Z)', '2025-05-27T11:36:00Z', '2025-05-27T11:36:00Z'),
    ('01974a87-c026-7cb6-a673-9a7d4d6b371c', '01944a4f-5262-7e66-8c67-00b35c3b250c', 'Season 7', 7900, 7900, 'EUR', 1, '[2025-06-07T13:15:00Z,2025-06-07T15:15:00Z)', '2025-06-07T13:15:00Z', '2025-06-07T13:15:00Z'),
    ('0197932b-f127-7099-b0c7-8277d6cbf26b', '019459c2-6666-772f-b792-b8a829f32b93', 'Season 8', 12500, 12500, 'EUR', 1, '[2025-06-21T15:47:00Z,2025-06-21T17:47:00Z)', '2025-06-21T15:47:00Z', '2025-06-21T15:47:00Z'),
    ('0197c5fd-95e8-7b56-b40d-d353868ef0a3', '01944a4a-be80-751b-9948-45df476b4f14', 'Season 9', 1250, 59000, 'USD', 1, '[2025-07-01T12:37:00Z,2025-07-01T14:37:00Z)', '2025-07-01T12:37:00Z', '2025-07-01T12:37:00Z'),
    ('019807d0-c829-78f0-9963-c87c41a8317e', '01944a4a-be80-751b-9948-45df476b4f14', 'Season 10', 1250, 4900, 'USD', 5, '[2025-07-14T07:23:00Z,2025-07-14T09:23:00Z)', '2025-07-14T07:23:00Z', '2025-07-14T07:23:00Z'),
    ('01983cc6-d38a-7d45-960b-eb17b3f0df63', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Season 11', 2490, 2490, 'EUR', 1, '[2025-07-24T14:12:00Z,2025-07-24T16:12:00Z)', '2025-07-24T14:12:00Z', '2025-07-24T14:12:00Z'),
    ('01987b06-7ecb-7b53-b5b7-205812f53338', '01944f71-1a84-7a38-bb6f-41558157656d', 'Season 12', 1900, 59000, 'EUR', 1, '[2025-08-05T16:18:00Z,2025-08-05T18:18:00Z)', '2025-08-05T16:18:00Z', '2025-08-05T16:18:00Z'),
    ('0198c152-19cc-79c7-ad06-8a8064f5deb1', '01944f71-1a84-7a38-bb6f-41558157656d', 'Season 13', 2490, 59000, 'EUR', 1, '[2025-08-19T07:54:00Z,2025-08-19T09:54:00Z)', '2025-08-19T07:54:00Z', '2025-08-19T07:54:00Z'),
    ('0198eb9a-616d-7070-b5c6-a1e7088520c4', '01946930-e687-78c9-ae1d-efb5688c6dfb', 'Season 14', 34900, 34900, 'EUR', 5, '[2025-08-27T12:57:00Z,2025-08-27T14:57:00Z)', '2025-08-27T12:57:00Z', '2025-08-27T12:57:00Z'),
    ('0199285c-464e-7ccd-b13e-626cc4bb1fed', '01944f71-1a83-7590-b729-68faeddfc929', 'Season 15', 12500, 12500, 'USD', 7, '[2025-09-08T08:06:00Z,2025-09-08T10:06:00Z)', '2025-09-08T08:06:00Z', '2025-09-08T08:06:00Z'),
    ('019967be-2a6f-7074-b684-31eb5b533d44', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Season 16', 2490, 2490, 'EUR', 1, '[2025-09-20T15:29:00Z,2025-09-20T17:29:00Z)', '2025-09-20T15:29:00Z', '2025-09-20T15:29:00Z'),
    ('01999b4c-6870-7751-b339-08daae10f5eb', '019459c2-6666-772f-b792-b8a829f32b93', 'Season 17', 34900, 59000, 'EUR', 1, '[2025-09-30T15:45:00Z,2025-09-30T17:45:00Z)', '2025-09-30T15:45:00Z', '2025-09-30T15:45:00Z'),
    ('0199e369-19f1-73fb-af3f-fce37d993020', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Season 18', 1250, 4900, 'EUR', 1, '[2025-10-14T15:49:00Z,2025-10-14T17:49:00Z)', '2025-10-14T15:49:00Z', '2025-10-14T15:49:00Z'),
    ('019a2143-2592-70b9-8eb4-afd8837a68e0', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Season 19', 9900, 59000, 'EUR', 7, '[2025-10-26T16:04:00Z,2025-10-26T18:04:00Z)', '2025-10-26T16:04:00Z', '2025-10-26T16:04:00Z'),
    ('019a5877-3a13-7dee-8f16-49f5dbd22d52', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Season 20', 9900, 59000, 'EUR', 1, '[2025-11-06T09:20:00Z,2025-11-06T11:20:00Z)', '2025-11-06T09:20:00Z', '2025-11-06T09:20:00Z'),
    ('019a8c83-cfd4-7259-a236-9ea053f01217', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Season 21', 7900, 7900, 'EUR', 1, '[2025-11-16T11:54:00Z,2025-11-16T13:54:00Z)', '2025-11-16T11:54:00Z', '2025-11-16T11:54:00Z'),
    ('019aca1b-f075-7980-93a8-4403a043d1ab', '019482f0-b28b-7e6d-bef1-14734364d779', 'Season 22', 9900, 59000, 'EUR', 1, '[2025-11-28T10:57:00Z,2025-11-28T12:57:00Z)', '2025-11-28T10:57:00Z', '2025-11-28T10:57:00Z'),
    ('019b02b5-1336-7c34-9c55-e7ef3b06f2ff', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 'Season 23', 59000, 59000, 'EUR', 1, '[2025-12-09T10:43:00Z,2025-12-09T12:43:00Z)', '2025-12-09T10:43:00Z', '2025-12-09T10:43:00Z'),
    ('019b3c5e-1f57-78a9-90c8-6a9021e1b52f', '01944f71-1a84-7a38-bb6f-41558157656d', 'Season 24', 59000, 59000, 'EUR', 13, '[2025-12-20T15:26:00Z,2025-12-20T17:26:00Z)', '2025-12-20T15:26:00Z', '2025-12-20T15:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_units (id, serial, product_variant_id, home_id, condition, bought_on, tags, created_at, updated_at)
VALUES
    ('0195f077-d4e0-79d8-8d5c-aaa458fc1182', 'R2-001', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 4, '2025-02-10', '{}', '2025-04-01T08:29:00Z', '2025-04-01T08:29:00Z'),
    ('0196291d-c8e1-7e0e-b527-14f816ecffbd', 'R2-002', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-02-10', '{"pole": "replaced"}', '2025-04-12T08:29:00Z', '2025-04-12T08:29:00Z'),
    ('019663f0-60e2-72ae-b862-74ea5372ce49', 'R2-003', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 2, '2025-02-10', '{}', '2025-04-23T18:37:00Z', '2025-04-23T18:37:00Z'),
    ('0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', 'DU-001', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-03-01', '{}', '2025-05-05T14:37:00Z', '2025-05-05T14:37:00Z'),
    ('0196d450-1424-7ec1-9c91-03f360e64ce5', 'DU-002', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-05-15', '{}', '2025-05-15T14:19:00Z', '2025-05-15T14:19:00Z'),
    ('01971cd6-0ec5-7d08-8798-28da61452f2b', 'RU-1006', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-05-29', '{}', '2025-05-29T16:18:00Z', '2025-05-29T16:18:00Z'),
    ('0197592d-c026-7548-9592-4198e6e21c9e', 'RU-1007', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-06-10', '{}', '2025-06-10T09:31:00Z', '2025-06-10T09:31:00Z'),
    ('019797ab-ace7-7830-b967-890173ff0756', 'RU-1008', '0194303e-0b0c-772f-a3d5-6ee64c338eb3', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-06-22', '{}', '2025-06-22T12:45:00Z', '2025-06-22T12:45:00Z'),
    ('0197cae2-06e8-7b06-8128-0f75280ad9e8', 'RU-1009', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 2, '2025-07-03', '{}', '2025-07-02T11:25:00Z', '2025-07-02T11:25:00Z'),
    ('01980830-e989-747d-9cbb-68e2f685536a', 'RU-1010', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 3, '2025-07-14', '{}', '2025-07-14T09:08:00Z', '2025-07-14T09:08:00Z'),
    ('01983796-656a-7750-a82d-97080f706102', 'RU-1011', '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-07-24', '{}', '2025-07-23T14:01:00Z', '2025-07-23T14:01:00Z'),
    ('01986f5f-b50b-718d-a70b-f62f0dd74841', 'RU-1012', '01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 2, '2025-08-03', '{}', '2025-08-03T10:00:00Z', '2025-08-03T10:00:00Z'),
    ('0198b1ff-fb4c-7457-aaa8-100161990c7c', 'RU-1013', '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-08-16', '{}', '2025-08-16T08:30:00Z', '2025-08-16T08:30:00Z'),
    ('0198f6c0-fead-7249-95c0-986b50dd2d95', 'RU-1014', '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 5, '2025-08-29', '{}', '2025-08-29T16:55:00Z', '2025-08-29T16:55:00Z'),
    ('01992f0f-0eae-7976-aef8-7c1f1a9a3fbc', 'RU-1015', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 2, '2025-09-09', '{}', '2025-09-09T15:19:00Z', '2025-09-09T15:19:00Z'),
    ('0199676a-da4f-7c17-a2af-91f1a49edbdb', 'RU-1016', '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 2, '2025-09-20', '{}', '2025-09-20T13:58:00Z', '2025-09-20T13:58:00Z'),
    ('0199a5c8-bbf0-7b38-ac84-6bf4b4911853', 'RU-1017', '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-10-02', '{}', '2025-10-02T16:37:00Z', '2025-10-02T16:37:00Z'),
    ('0199deee-dc71-724a-9bda-7ef80d98f80f', 'RU-1018', '01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-10-14', '{}', '2025-10-13T18:57:00Z', '2025-10-13T18:57:00Z'),
    ('019a2570-7b92-7619-93f2-27260d1c56a4', 'RU-1019', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-10-27', '{}', '2025-10-27T11:32:00Z', '2025-10-27T11:32:00Z'),
    ('019a5831-a593-79b8-8910-2b544d9c28a2', 'RU-1020', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 4, '2025-11-06', '{}', '2025-11-06T08:04:00Z', '2025-11-06T08:04:00Z'),
    ('019a9802-5114-7b96-83bd-3c0d7c44de98', 'RU-1021', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 5, '2025-11-20', '{}', '2025-11-18T17:28:00Z', '2025-11-18T17:28:00Z'),
    ('019adb13-3375-7422-8bb2-dbed6dc17cfa', 'RU-1022', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-12-01', '{}', '2025-12-01T18:01:00Z', '2025-12-01T18:01:00Z'),
    ('019afe35-5776-738c-a57f-0ae3220cc8ea', 'RU-1023', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 5, '2025-12-08', '{}', '2025-12-08T13:45:00Z', '2025-12-08T13:45:00Z'),
    ('019b3cd8-cd97-76c9-b474-6a16b4dc8f1a', 'RU-1024', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5, '2025-12-20', '{}', '2025-12-20T17:40:00Z', '2025-12-20T17:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rentals (
    id, number, customer_id, order_id, period, deposit_minor, handed_out_at, terms_accepted_from, terms_digest,
    created_at, updated_at
)
VALUES
    ('01967b92-2ee0-7576-947f-981128b4218c', 'RT-501', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '[2025-07-04T15:00:00Z,2025-07-11T10:00:00Z)', 24000, NULL, '192.0.2.17', '\x5e12', '2025-04-28T08:45:00Z', '2025-04-28T08:45:00Z'),
    ('0196c016-c581-7f73-8728-016df8c14647', 'RT-502', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '[2025-11-28T15:00:00Z,2025-12-05T10:00:00Z)', 15000, '2025-11-28T15:05:00Z', NULL, NULL, '2025-05-11T16:04:00Z', '2025-05-11T16:04:00Z'),
    ('0196f409-b8c2-760b-8ef6-1a3e20959060', 'RT-503', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, '[2025-12-19T15:00:00Z,2026-01-02T10:00:00Z)', 24000, NULL, NULL, NULL, '2025-05-21T18:10:00Z', '2025-05-21T18:10:00Z'),
    ('01972112-0ac3-73f4-aa83-e53b38ec1cc2', 'RT-504', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, '[2025-12-12T15:00:00Z,2025-12-15T10:00:00Z)', 0, NULL, NULL, NULL, '2025-05-30T12:02:00Z', '2025-05-30T12:02:00Z'),
    ('01974fc4-1524-7c61-ad30-727d5ee45980', 'REN-1005', '01943210-0be0-7160-a165-9d4a61fdf276', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', '[2025-06-08T13:39:00Z,2025-06-08T15:39:00Z)', 0, NULL, '192.0.2.71', '\xbb3c2cce53b2365dafb5156f91cb801fdf9f7775fd84a97012a83720f0996138', '2025-06-08T13:39:00Z', '2025-06-08T13:39:00Z'),
    ('019792ea-0625-7dbe-9277-e5acf3a5bdf9', 'REN-1006', '01943210-0be0-7160-a165-9d4a61fdf276', '0197305a-1725-77b8-9045-e5287ec50ea3', '[2025-06-21T14:35:00Z,2025-06-21T16:35:00Z)', 0, NULL, '192.0.2.87', '\x98b3c73c52e24d1ae9671b11609dba4615b3284571967f7177eddbee59de46fc', '2025-06-21T14:35:00Z', '2025-06-21T14:35:00Z'),
    ('0197bb6a-5f06-7579-ae71-7f8191d5d713', 'REN-1007', '01973b3a-3585-7fa6-807c-8479fbd13943', '01982217-2946-7a57-9cc8-1542cbb6e3b1', '[2025-06-29T11:20:00Z,2025-06-29T13:20:00Z)', 0, NULL, '192.0.2.190', '\x005986bb7d491a06b1448a4205699e5ae7b9736e59df6f7c67f2c7186393b40d', '2025-06-29T11:20:00Z', '2025-06-29T11:20:00Z'),
    ('0197f84c-4f07-7551-a98b-a7ec2a384384', 'REN-1008', '019561ee-92e2-7956-b49e-e5577c2452d5', '01987b1e-4c87-7d01-9b48-d3a725ca49e6', '[2025-07-11T07:04:00Z,2025-07-11T09:04:00Z)', 0, NULL, '192.0.2.244', '\xa0c28ca87ca2311019ece4c884b799f1addce7424a4b78a5a0d69300f56dc869', '2025-07-11T07:04:00Z', '2025-07-11T07:04:00Z'),
    ('01982872-0da8-7da0-9794-7eca206bbc5d', 'REN-1009', '01943210-0be0-7160-a165-9d4a61fdf276', '0198e56f-1888-7316-af75-b03d966b05f2', '[2025-07-20T15:27:00Z,2025-07-20T17:27:00Z)', 0, NULL, '192.0.2.21', '\xe7b58580a566e85bda10b3c08f9a7da9e8669a31758a23e06e3ad2cba4bb6c94', '2025-07-20T15:27:00Z', '2025-07-20T15:27:00Z'),
    ('01985cab-7fc9-7a73-bb3a-c8a7595a8b60', 'REN-1010', '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '[2025-07-30T18:50:00Z,2025-07-30T20:50:00Z)', 0, NULL, '192.0.2.161', '\x117b94624501efb038626a8862af42e7163f3694c9546fefc299e5737e5f5254', '2025-07-30T18:50:00Z', '2025-07-30T18:50:00Z'),
    ('019898c9-838a-7f03-bef2-6ad71011773f', 'REN-1011', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', '[2025-08-11T11:00:00Z,2025-08-11T13:00:00Z)', 0, NULL, NULL, NULL, '2025-08-11T11:00:00Z', '2025-08-11T11:00:00Z'),
    ('0198c2f9-130b-73e4-a9f5-0bd9bbe645da', 'REN-1012', '0197d629-99a6-768d-8eef-3327b460ca5b', '019623ca-9082-786e-a0fa-96645bb615f4', '[2025-08-19T15:36:00Z,2025-08-19T17:36:00Z)', 0, NULL, '192.0.2.178', '\x4a228fb86ac2ceb8465df34ae0e3354cccc880de42365c1fdeb4a806fe02d1b8', '2025-08-19T15:36:00Z', '2025-08-19T15:36:00Z'),
    ('0199005e-d90c-7602-b282-6f2fb11444a0', 'REN-1013', '0197d629-99a6-768d-8eef-3327b460ca5b', '01967e00-bde3-7a4f-bafd-5ad7260fe884', '[2025-08-31T13:44:00Z,2025-08-31T15:44:00Z)', 0, NULL, '192.0.2.217', '\x85c75b30a09eaf5ce16a50fcbc60ca56204b4ab621f4b2b995f4aacfc5cbda89', '2025-08-31T13:44:00Z', '2025-08-31T13:44:00Z'),
    ('019937bd-0acd-73c1-8c2f-c4997481b875', 'REN-1014', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0199493d-a200-7da7-b2fc-e791fd137fbd', '[2025-09-11T07:46:00Z,2025-09-11T09:46:00Z)', 0, NULL, '192.0.2.22', '\x73d47b0ca0544f89e867be947e1a81484099353a042d91968420f5fb14855349', '2025-09-11T07:46:00Z', '2025-09-11T07:46:00Z'),
    ('0199728c-e3ae-7d3f-8237-09c22728d528', 'REN-1015', '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '[2025-09-22T17:51:00Z,2025-09-22T19:51:00Z)', 34900, NULL, '192.0.2.58', '\x485e8487eb1f8a32aa9278cd3f120b95f7256a0052e198f1b7968a22defd50e9', '2025-09-22T17:51:00Z', '2025-09-22T17:51:00Z'),
    ('0199aa4b-36cf-7c7c-961b-592cd81bf552', 'REN-1016', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '[2025-10-03T13:38:00Z,2025-10-03T15:38:00Z)', 0, NULL, NULL, NULL, '2025-10-03T13:38:00Z', '2025-10-03T13:38:00Z'),
    ('0199d2ad-5950-75cf-bc2a-3b55d45d2a2a', 'REN-1017', '0197d629-99a6-768d-8eef-3327b460ca5b', NULL, '[2025-10-11T09:50:00Z,2025-10-11T11:50:00Z)', 0, NULL, '192.0.2.224', '\x46a11aa31eeb7c0d7e3817e286bc8ac7c6fd196486ded508fda7becab1c8ac04', '2025-10-11T09:50:00Z', '2025-10-11T09:50:00Z'),
    ('019a0acd-a291-7f9a-a62e-3df3f9c452f4', 'REN-1018', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '[2025-10-22T07:24:00Z,2025-10-22T09:24:00Z)', 0, NULL, '192.0.2.3', '\x33f4d11de65363bc93bad84d6b0a2b46509c5d8158c7141b4e4acfe8a6c077c8', '2025-10-22T07:24:00Z', '2025-10-22T07:24:00Z'),
    ('019a452b-0a92-7f29-8294-62791b543c60', 'REN-1019', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '[2025-11-02T15:24:00Z,2025-11-02T17:24:00Z)', 0, NULL, '192.0.2.237', '\xf5507bd197eb90c82afc0418b72a66383b0ebaaf6ef00a9a04c7bc925f9e1b04', '2025-11-02T15:24:00Z', '2025-11-02T15:24:00Z'),
    ('019a7232-7233-7d5b-a612-0b15765a3949', 'REN-1020', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '[2025-11-11T09:15:00Z,2025-11-11T11:15:00Z)', 0, NULL, NULL, NULL, '2025-11-11T09:15:00Z', '2025-11-11T09:15:00Z'),
    ('019ab6ab-21f4-71b1-8904-74643a560f69', 'REN-1021', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '[2025-11-24T16:21:00Z,2025-11-24T18:21:00Z)', 0, NULL, NULL, NULL, '2025-11-24T16:21:00Z', '2025-11-24T16:21:00Z'),
    ('019ae312-51f5-7280-98b4-5807affd5a49', 'REN-1022', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '[2025-12-03T07:17:00Z,2025-12-03T09:17:00Z)', 990, NULL, '192.0.2.198', '\x50284488171ea2767694a6361d380848c37a4cb9899ce7f60e81cd2e1feb5dae', '2025-12-03T07:17:00Z', '2025-12-03T07:17:00Z'),
    ('019b11e2-92b6-7547-a4b6-a9577257d1da', 'REN-1023', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '[2025-12-12T09:27:00Z,2025-12-12T11:27:00Z)', 0, NULL, NULL, NULL, '2025-12-12T09:27:00Z', '2025-12-12T09:27:00Z'),
    ('019b5074-a3b7-7e45-952c-ef271bd0d3bb', 'REN-1024', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '[2025-12-24T13:03:00Z,2025-12-24T15:03:00Z)', 0, NULL, NULL, NULL, '2025-12-24T13:03:00Z', '2025-12-24T13:03:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_items (rental_id, unit_id, slot, days, day_rate_minor, created_at, updated_at)
VALUES
    ('01967b92-2ee0-7576-947f-981128b4218c', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 1900, '2025-05-29T11:46:00Z', '2025-05-29T11:46:00Z'),
    ('01967b92-2ee0-7576-947f-981128b4218c', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 900, '2025-06-07T18:19:00Z', '2025-06-07T18:19:00Z'),
    ('0196c016-c581-7f73-8728-016df8c14647', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '[2025-11-28T15:00:00Z,2025-12-05T11:00:00Z)', 7, 1200, '2025-06-16T13:50:00Z', '2025-06-16T13:50:00Z'),
    ('0196f409-b8c2-760b-8ef6-1a3e20959060', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 1200, '2025-06-26T14:39:00Z', '2025-06-26T14:39:00Z'),
    ('0196f409-b8c2-760b-8ef6-1a3e20959060', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 900, '2025-07-04T16:46:00Z', '2025-07-04T16:46:00Z'),
    ('01972112-0ac3-73f4-aa83-e53b38ec1cc2', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2025-12-12T15:00:00Z,2025-12-15T11:00:00Z)', 3, 1200, '2025-07-14T16:34:00Z', '2025-07-14T16:34:00Z'),
    ('01967b92-2ee0-7576-947f-981128b4218c', '0197cae2-06e8-7b06-8128-0f75280ad9e8', '[2025-07-21T17:19:00Z,2025-07-21T19:19:00Z)', 16, 2490, '2025-07-21T17:19:00Z', '2025-07-21T17:19:00Z'),
    ('01982872-0da8-7da0-9794-7eca206bbc5d', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '[2025-07-31T07:14:00Z,2025-07-31T09:14:00Z)', 9, 4900, '2025-07-31T07:14:00Z', '2025-07-31T07:14:00Z'),
    ('019792ea-0625-7dbe-9277-e5acf3a5bdf9', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-08-10T08:22:00Z,2025-08-10T10:22:00Z)', 8, 1250, '2025-08-10T08:22:00Z', '2025-08-10T08:22:00Z'),
    ('0196c016-c581-7f73-8728-016df8c14647', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-08-19T15:46:00Z,2025-08-19T17:46:00Z)', 21, 3589, '2025-08-19T15:46:00Z', '2025-08-19T15:46:00Z'),
    ('01967b92-2ee0-7576-947f-981128b4218c', '0196d450-1424-7ec1-9c91-03f360e64ce5', '[2025-08-27T08:50:00Z,2025-08-27T10:50:00Z)', 21, 2490, '2025-08-27T08:50:00Z', '2025-08-27T08:50:00Z'),
    ('0196c016-c581-7f73-8728-016df8c14647', '01983796-656a-7750-a82d-97080f706102', '[2025-09-05T08:11:00Z,2025-09-05T10:11:00Z)', 18, 281, '2025-09-05T08:11:00Z', '2025-09-05T08:11:00Z'),
    ('0198c2f9-130b-73e4-a9f5-0bd9bbe645da', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-09-15T08:26:00Z,2025-09-15T10:26:00Z)', 13, 1161, '2025-09-15T08:26:00Z', '2025-09-15T08:26:00Z'),
    ('019937bd-0acd-73c1-8c2f-c4997481b875', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2025-09-26T09:12:00Z,2025-09-26T11:12:00Z)', 4, 1250, '2025-09-26T09:12:00Z', '2025-09-26T09:12:00Z'),
    ('0197f84c-4f07-7551-a98b-a7ec2a384384', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2025-10-05T07:05:00Z,2025-10-05T09:05:00Z)', 8, 926, '2025-10-05T07:05:00Z', '2025-10-05T07:05:00Z'),
    ('01982872-0da8-7da0-9794-7eca206bbc5d', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2025-10-13T11:12:00Z,2025-10-13T13:12:00Z)', 7, 1250, '2025-10-13T11:12:00Z', '2025-10-13T11:12:00Z'),
    ('01974fc4-1524-7c61-ad30-727d5ee45980', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '[2025-10-22T13:35:00Z,2025-10-22T15:35:00Z)', 3, 990, '2025-10-22T13:35:00Z', '2025-10-22T13:35:00Z'),
    ('01972112-0ac3-73f4-aa83-e53b38ec1cc2', '0197cae2-06e8-7b06-8128-0f75280ad9e8', '[2025-10-30T07:27:00Z,2025-10-30T09:27:00Z)', 4, 1250, '2025-10-30T07:27:00Z', '2025-10-30T07:27:00Z'),
    ('019937bd-0acd-73c1-8c2f-c4997481b875', '019797ab-ace7-7830-b967-890173ff0756', '[2025-11-07T15:49:00Z,2025-11-07T17:49:00Z)', 16, 1900, '2025-11-07T15:49:00Z', '2025-11-07T15:49:00Z'),
    ('01972112-0ac3-73f4-aa83-e53b38ec1cc2', '01971cd6-0ec5-7d08-8798-28da61452f2b', '[2025-11-17T18:08:00Z,2025-11-17T20:08:00Z)', 1, 4002, '2025-11-17T18:08:00Z', '2025-11-17T18:08:00Z'),
    ('019a0acd-a291-7f9a-a62e-3df3f9c452f4', '0197592d-c026-7548-9592-4198e6e21c9e', '[2025-11-28T13:22:00Z,2025-11-28T15:22:00Z)', 11, 1250, '2025-11-28T13:22:00Z', '2025-11-28T13:22:00Z'),
    ('0197bb6a-5f06-7579-ae71-7f8191d5d713', '01986f5f-b50b-718d-a70b-f62f0dd74841', '[2025-12-05T15:02:00Z,2025-12-05T17:02:00Z)', 12, 1250, '2025-12-05T15:02:00Z', '2025-12-05T15:02:00Z'),
    ('0196f409-b8c2-760b-8ef6-1a3e20959060', '01986f5f-b50b-718d-a70b-f62f0dd74841', '[2025-12-15T18:31:00Z,2025-12-15T20:31:00Z)', 19, 3278, '2025-12-15T18:31:00Z', '2025-12-15T18:31:00Z'),
    ('019a0acd-a291-7f9a-a62e-3df3f9c452f4', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '[2026-02-23T12:01:00Z,2026-02-23T14:01:00Z)', 11, 1230, '2025-12-25T12:01:00Z', '2025-12-25T12:01:00Z')
ON CONFLICT (rental_id, unit_id) DO NOTHING;

INSERT INTO rental_inspections (id, rental_id, unit_id, inspector_id, found, charge_minor, created_at)
VALUES
    ('0197a740-a0c0-7760-ba5e-9aeae624bb19', '01967b92-2ee0-7576-947f-981128b4218c', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '01986fe7-3487-7799-85ee-1471a57c04ca', 'wet', 0, '2025-06-25T13:22:00Z'),
    ('0197da45-8a81-75ff-8001-2f3e5681fad7', '01967b92-2ee0-7576-947f-981128b4218c', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '01986fe7-3487-7799-85ee-1471a57c04ca', 'fine', 0, '2025-07-05T11:08:00Z'),
    ('0198096e-99a2-7b44-946b-b64b81129eb2', '0196c016-c581-7f73-8728-016df8c14647', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'fine', 0, '2025-07-14T14:55:00Z'),
    ('01982872-f803-7834-8071-8dc0c03171bb', '0196f409-b8c2-760b-8ef6-1a3e20959060', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'fine', 0, '2025-07-20T15:28:00Z'),
    ('01984b5e-2d84-70b5-9443-5c1b02e3ffe7', '0196f409-b8c2-760b-8ef6-1a3e20959060', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-07-27T10:12:00Z'),
    ('01987e4a-5f25-70ff-8960-fd5f00e9c841', '01972112-0ac3-73f4-aa83-e53b38ec1cc2', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-08-06T07:31:00Z'),
    ('0198a3a5-f866-76db-995a-eb975f22d1f4', '01967b92-2ee0-7576-947f-981128b4218c', '0197cae2-06e8-7b06-8128-0f75280ad9e8', '0197d629-99a6-768d-8eef-3327b460ca5b', 'fine', 0, '2025-08-13T13:37:00Z'),
    ('0198c345-1027-7ee1-81ce-fbea090e133a', '01982872-0da8-7da0-9794-7eca206bbc5d', '0195f077-d4e0-79d8-8d5c-aaa458fc1182', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'dirty', 34900, '2025-08-19T16:59:00Z'),
    ('0198f545-0d08-7509-b970-3fb2790edf7c', '019792ea-0625-7dbe-9277-e5acf3a5bdf9', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'fine', 0, '2025-08-29T10:00:00Z'),
    ('01992506-1669-7177-a136-3d8cded1bdd1', '0196c016-c581-7f73-8728-016df8c14647', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'fine', 0, '2025-09-07T16:33:00Z'),
    ('019947aa-cd0a-781b-ae11-8d5f11bc3921', '01967b92-2ee0-7576-947f-981128b4218c', '0196d450-1424-7ec1-9c91-03f360e64ce5', '01986fe7-3487-7799-85ee-1471a57c04ca', 'fine', 0, '2025-09-14T10:00:00Z'),
    ('01996d0a-0fcb-7a47-885b-25c16b75dcee', '0196c016-c581-7f73-8728-016df8c14647', '01983796-656a-7750-a82d-97080f706102', '019561ee-92e2-7956-b49e-e5577c2452d5', 'fine', 0, '2025-09-21T16:10:00Z'),
    ('01999599-f90c-7a2a-9ff7-b04f10bbc29d', '0198c2f9-130b-73e4-a9f5-0bd9bbe645da', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-09-29T13:12:00Z'),
    ('0199c3d6-d36d-73db-a17c-c78b491c9a8e', '019937bd-0acd-73c1-8c2f-c4997481b875', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-10-08T12:41:00Z'),
    ('0199ed1f-ac6e-7762-8cf7-2dde67f890e6', '0197f84c-4f07-7551-a98b-a7ec2a384384', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-10-16T13:05:00Z'),
    ('019a0cda-3b6f-7dfc-9c1c-9aaca9fc06a5', '01982872-0da8-7da0-9794-7eca206bbc5d', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-10-22T16:57:00Z'),
    ('019a3aca-2e50-73ff-8460-a7a70a537ad2', '01974fc4-1524-7c61-ad30-727d5ee45980', '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', '019561ee-92e2-7956-b49e-e5577c2452d5', 'torn', 9900, '2025-10-31T15:02:00Z'),
    ('019a5efb-5151-7b16-bcc4-0b12fbb422e4', '01972112-0ac3-73f4-aa83-e53b38ec1cc2', '0197cae2-06e8-7b06-8128-0f75280ad9e8', '01943210-0be0-7160-a165-9d4a61fdf276', 'fine', 0, '2025-11-07T15:42:00Z'),
    ('019a91aa-2bd2-7bb8-ac38-4d23aca20757', '019937bd-0acd-73c1-8c2f-c4997481b875', '019797ab-ace7-7830-b967-890173ff0756', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'fine', 0, '2025-11-17T11:54:00Z'),
    ('019ab5b2-1bf3-79cb-b395-0f2ae6fdf13a', '01972112-0ac3-73f4-aa83-e53b38ec1cc2', '01971cd6-0ec5-7d08-8798-28da61452f2b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'fine', 0, '2025-11-24T11:49:00Z'),
    ('019ad967-a654-7b7c-853b-57b53a1eb093', '019a0acd-a291-7f9a-a62e-3df3f9c452f4', '0197592d-c026-7548-9592-4198e6e21c9e', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'fine', 0, '2025-12-01T10:14:00Z'),
    ('019afde5-b0d5-73e4-a789-eef86abafa67', '0197bb6a-5f06-7579-ae71-7f8191d5d713', '01986f5f-b50b-718d-a70b-f62f0dd74841', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'fine', 0, '2025-12-08T12:18:00Z'),
    ('019b2637-5896-7016-8367-66abe6ec0283', '0196f409-b8c2-760b-8ef6-1a3e20959060', '01986f5f-b50b-718d-a70b-f62f0dd74841', '0197d629-99a6-768d-8eef-3327b460ca5b', 'fine', 0, '2025-12-16T08:12:00Z'),
    ('019b5fad-1fb7-70f6-8b72-69fb66e2dc3f', '019a0acd-a291-7f9a-a62e-3df3f9c452f4', '0196291d-c8e1-7e0e-b527-14f816ecffbd', '019561ee-92e2-7956-b49e-e5577c2452d5', 'fine', 0, '2025-12-27T11:59:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO suppliers (
    id, code, name, country_code, currency_code, locale, time_zone, email, vat_number, payment_days, lead_days,
    minimum_order_minor, labels, note, created_by, updated_by, created_at, updated_at
)
VALUES
    ('0194b693-ff20-770f-8453-5d48bd60ed8c', 'FJELLHEIM', 'Fjellheim AS', 'NO', 'EUR', 'nb', 'Europe/Oslo', 'orders@fjellheim.example', NULL, 30, 14, 0, '{"bluesign"}', NULL, NULL, NULL, '2025-01-30T09:39:00Z', '2025-01-30T09:39:00Z'),
    ('01954d0a-fa81-71a9-8739-0a6c90715b10', 'VARG', 'Varg Outdoor GmbH', 'DE', 'EUR', 'de', 'Europe/Berlin', 'bestellung@varg.example', 'DE811000017', 30, 14, 50000, '{}', NULL, NULL, NULL, '2025-02-28T14:52:00Z', '2025-02-28T14:52:00Z'),
    ('0195dd4e-6fa2-72ca-a360-1880de18497e', 'SKOG', 'Skog & Son', 'GB', 'GBP', 'en-GB', 'Europe/London', 'trade@skog.example', NULL, 30, 28, 0, '{}', 'Closed in August; boots only by the dozen.', NULL, NULL, '2025-03-28T15:11:00Z', '2025-03-28T15:11:00Z'),
    ('01967255-6043-7c8f-b59b-676a260de4b2', 'SUP-1004', 'Silver supplier', 'AE', 'AED', 'en', 'Europe/Stockholm', 'chidi.eze@example.com', 'SUP-1004', 120, 90, 0, '{}', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-26T13:42:00Z', '2025-04-26T13:42:00Z'),
    ('01970206-5964-7fd9-a23a-70b8d7556528', 'SUP-1005', 'Early supplier', 'AD', 'AMD', 'en', 'Europe/Stockholm', 'sofia.rossi@example.com', 'SUP-1005', 30, 14, 59000, '{"review","spring"}', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-05-24T11:21:00Z', '2025-05-24T11:21:00Z'),
    ('0197884e-91e5-77b6-bcf5-d293a4438b52', 'SUP-1006', 'Linden supplier', 'AL', 'AFN', 'en', 'Europe/Stockholm', 'noah.cohen@example.com', 'SUP-1006', 30, 15, 12500, '{}', 'Please have a look before Friday.', '019561ee-92e2-7956-b49e-e5577c2452d5', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-06-19T13:09:00Z', '2025-06-19T13:09:00Z'),
    ('01981820-8086-720d-8465-f1dede5e8a3b', 'SUP-1007', 'Upper supplier', 'LV', 'AFN', 'en', 'Europe/Stockholm', 'thuy.nguyen@example.com', 'SUP-1007', 30, 75, 0, '{}', 'Please have a look before Friday.', '019561ee-92e2-7956-b49e-e5577c2452d5', '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-07-17T11:24:00Z', '2025-07-17T11:24:00Z'),
    ('0198ace1-dca7-72f8-bed9-c576e00e0b35', 'SUP-1008', 'Copper supplier', 'PY', 'BOV', 'en', 'Europe/Stockholm', 'fatima.zahra@example.com', 'SUP-1008', 30, 14, 2490, '{}', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-15T08:39:00Z', '2025-08-15T08:39:00Z'),
    ('019947a7-2388-71b2-a0f5-8bf4502df92c', 'SUP-1009', 'Meadow supplier', 'MX', 'LKR', 'en', 'Europe/Stockholm', 'liam.murphy@example.com', NULL, 30, 14, 0, '{}', 'Please have a look before Friday.', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-09-14T09:56:00Z', '2025-09-14T09:56:00Z'),
    ('0199cddc-2229-7f1e-b5cc-b9d72d370d45', 'SUP-1010', 'Little supplier', 'BE', 'ARS', 'en', 'Europe/Stockholm', 'ana.horvat@example.com', 'SUP-1010', 30, 14, 0, '{}', 'A short note, so that it is not forgotten.', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-10T11:23:00Z', '2025-10-10T11:23:00Z'),
    ('019a5eb2-134a-79fe-9137-694d2a7ff758', 'SUP-1011', 'Autumn supplier', 'AD', 'JMD', 'en', 'Europe/Stockholm', 'ravi.patel@example.com', NULL, 60, 14, 0, '{"archive"}', 'It took a little longer than expected.', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-07T14:22:00Z', '2025-11-07T14:22:00Z'),
    ('019ae9f0-21eb-7e43-9513-c4663a391022', 'SUP-1012', 'Granite supplier', 'SJ', 'QAR', 'en', 'Europe/Stockholm', 'elena.popescu@example.com', 'SUP-1012', 30, 14, 0, '{}', 'See the earlier message for details.', '0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, '2025-12-04T15:17:00Z', '2025-12-04T15:17:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO deliveries (
    id, supplier_id, note_number, warehouse_id, received_at, pallets, weight_kg, damage, created_at, updated_at
)
VALUES
    ('0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '0194b693-ff20-770f-8453-5d48bd60ed8c', '88/2025', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-02-04T10:30:00Z', 2, 182.50, NULL, '2025-03-02T18:47:00Z', '2025-03-02T18:47:00Z'),
    ('0195a02e-3e21-7adf-8228-23db1bc0bd74', '01954d0a-fa81-71a9-8739-0a6c90715b10', 'DEL-1002', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-03-16T18:19:00Z', 1, 39.50, NULL, '2025-03-16T18:19:00Z', '2025-03-16T18:19:00Z'),
    ('0195e327-52c2-7033-9584-aa1617d1e9d6', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1003', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-03-29T18:26:00Z', 1, 8.75, 'Please have a look before Friday.', '2025-03-29T18:26:00Z', '2025-03-29T18:26:00Z'),
    ('019619f0-4963-730e-b8b8-e9ee88faa749', '01954d0a-fa81-71a9-8739-0a6c90715b10', 'DEL-1004', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-04-09T09:45:00Z', 1, 18.25, 'It took a little longer than expected.', '2025-04-09T09:45:00Z', '2025-04-09T09:45:00Z'),
    ('01965770-9c44-7b8a-9f19-3b2f112b82e1', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1005', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-04-21T08:22:00Z', 7, 39.50, 'The second attempt worked.', '2025-04-21T08:22:00Z', '2025-04-21T08:22:00Z'),
    ('01969765-e6c5-72a8-a94d-7ba23bb39f3a', '01954d0a-fa81-71a9-8739-0a6c90715b10', 'DEL-1006', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-05-03T18:26:00Z', 1, 8.75, 'The second attempt worked.', '2025-05-03T18:26:00Z', '2025-05-03T18:26:00Z'),
    ('0196d840-1306-70a4-bf2f-616804c83894', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1007', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-05-16T08:40:00Z', 1, 33.00, 'The numbers were confirmed by both sides.', '2025-05-16T08:40:00Z', '2025-05-16T08:40:00Z'),
    ('0197174d-bca7-7bbc-90ec-d5822c3d149d', '01970206-5964-7fd9-a23a-70b8d7556528', 'DEL-1008', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-05-28T14:31:00Z', 4, 30.25, 'Somebody will follow up next week.', '2025-05-28T14:31:00Z', '2025-05-28T14:31:00Z'),
    ('01976e86-8888-7504-929a-3cb1fad08fa7', '01970206-5964-7fd9-a23a-70b8d7556528', 'DEL-1009', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-06-14T13:00:00Z', 1, 33.00, 'To be discussed at the next meeting.', '2025-06-14T13:00:00Z', '2025-06-14T13:00:00Z'),
    ('0197a7b8-8fe9-7020-bc03-aeeb5b182d5c', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1010', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-06-25T15:33:00Z', 1, 10.25, 'The second attempt worked.', '2025-06-25T15:33:00Z', '2025-06-25T15:33:00Z'),
    ('0197f055-6dea-7e4a-953b-361d154a7bd2', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1011', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-07-09T17:57:00Z', 1, NULL, 'Somebody will follow up next week.', '2025-07-09T17:57:00Z', '2025-07-09T17:57:00Z'),
    ('019831a8-73ab-7b54-a83b-e29802b711fb', '0195dd4e-6fa2-72ca-a360-1880de18497e', 'DEL-1012', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-07-22T10:23:00Z', 1, 14.25, 'The numbers were confirmed by both sides.', '2025-07-22T10:23:00Z', '2025-07-22T10:23:00Z'),
    ('01986552-28ec-7e1f-a592-9d81165cb3ad', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1013', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-08-01T11:09:00Z', 1, 16.75, 'See the earlier message for details.', '2025-08-01T11:09:00Z', '2025-08-01T11:09:00Z'),
    ('0198b879-160d-7da3-8d8f-77c8630cc240', '0195dd4e-6fa2-72ca-a360-1880de18497e', 'DEL-1014', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-08-17T14:40:00Z', 1, 7.50, 'A short note, so that it is not forgotten.', '2025-08-17T14:40:00Z', '2025-08-17T14:40:00Z'),
    ('0198eb32-ed0e-7757-b1a1-10d54efb561f', '0198ace1-dca7-72f8-bed9-c576e00e0b35', 'DEL-1015', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-08-27T11:04:00Z', 1, 12.75, 'To be discussed at the next meeting.', '2025-08-27T11:04:00Z', '2025-08-27T11:04:00Z'),
    ('01992fad-718f-7cd8-80d4-fbae46aff81e', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1016', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-09-09T18:12:00Z', 1, NULL, NULL, '2025-09-09T18:12:00Z', '2025-09-09T18:12:00Z'),
    ('019967f4-2e90-7515-8649-e676f4fdaa8d', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1017', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-09-20T16:28:00Z', 1, 34.25, 'A short note, so that it is not forgotten.', '2025-09-20T16:28:00Z', '2025-09-20T16:28:00Z'),
    ('0199b4cc-1e31-7189-b4f6-d49010544104', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1018', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-10-05T14:35:00Z', 1, 40.75, 'To be discussed at the next meeting.', '2025-10-05T14:35:00Z', '2025-10-05T14:35:00Z'),
    ('0199fd78-8c92-7a8a-bf74-e55dacb1318c', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1019', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-10-19T17:16:00Z', 1, 36.75, NULL, '2025-10-19T17:16:00Z', '2025-10-19T17:16:00Z'),
    ('019a3b58-1673-7fe7-9ca3-ddff2219fb84', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1020', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-10-31T17:37:00Z', 1, NULL, 'See the earlier message for details.', '2025-10-31T17:37:00Z', '2025-10-31T17:37:00Z'),
    ('019a8389-d694-7b69-9559-d9a3d3279117', '0194b693-ff20-770f-8453-5d48bd60ed8c', 'DEL-1021', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '2025-11-14T18:04:00Z', 1, 40.75, 'To be discussed at the next meeting.', '2025-11-14T18:04:00Z', '2025-11-14T18:04:00Z'),
    ('019ac53c-fdb5-72f2-90fb-e6077eecb8b8', '01954d0a-fa81-71a9-8739-0a6c90715b10', 'DEL-1022', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-11-27T12:15:00Z', 9, 31.50, 'See the earlier message for details.', '2025-11-27T12:15:00Z', '2025-11-27T12:15:00Z'),
    ('019afd5a-87d6-7cd2-83f8-e2461068a711', '01967255-6043-7c8f-b59b-676a260de4b2', 'DEL-1023', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-12-08T09:46:00Z', 6, 14.25, NULL, '2025-12-08T09:46:00Z', '2025-12-08T09:46:00Z'),
    ('019b4687-22b7-7fd2-9a8a-d2f6b8b36e53', '019ae9f0-21eb-7e43-9513-c4663a391022', 'DEL-1024', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '2025-12-22T14:47:00Z', 1, 38.25, 'Somebody will follow up next week.', '2025-12-22T14:47:00Z', '2025-12-22T14:47:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO inventory_movements (
    seq, product_variant_id, warehouse_id, kind, quantity, order_item_id, fulfilment_id, reason, created_at
)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 25, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (2, '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 18, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (3, '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 9, NULL, NULL, NULL, '2025-01-09T09:05:00Z'),
    (4, '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 30, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (5, '01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'receipt', 12, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (6, '019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 60, NULL, NULL, NULL, '2025-01-12T09:00:00Z'),
    (7, '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 240, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (8, '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'receipt', 96, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (9, '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (10, '01946930-e688-7008-b7a3-52ee5a3aff55', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (11, '01946930-e689-7696-a127-2dea3d45fd73', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'receipt', 6, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (12, '019482f0-b28a-78ad-b92e-4f6edc74cdc3', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (13, '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (14, '0194303e-0b0c-772f-a3d5-6ee64c338eb3', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'receipt', 3, NULL, NULL, NULL, '2025-01-04T07:36:00Z'),
    (15, '0194303e-0b0c-772f-a3d5-6ee64c338eb3', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'damage', -2, NULL, NULL, 'Broken on the way', '2025-01-04T07:36:00Z'),
    (16, '019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'adjustment', -1, NULL, NULL, 'Counted in spring', '2025-01-12T09:00:00Z'),
    (17, '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -1, '01955817-0ae1-789a-8e0a-82b9b965716d', '01955c17-8480-7b8d-8333-7d15e1bcdc5e', NULL, '2025-03-03T13:00:00Z'),
    (18, '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -2, '01955817-0ae2-7cc1-9bbd-2067943e6bf2', '01955c17-8480-7b8d-8333-7d15e1bcdc5e', NULL, '2025-03-03T13:00:00Z'),
    (19, '01946930-e688-7008-b7a3-52ee5a3aff55', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -1, '019623ca-9083-7262-95ad-e0cb93952e2b', '01962a15-e481-7500-91cb-1550a00b80b5', NULL, '2025-04-12T13:00:00Z'),
    (20, '019482f0-b28a-78ad-b92e-4f6edc74cdc3', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -1, '0196cec5-ed46-7994-b034-04ab309341e3', '0196d407-c083-790b-8c5a-299fde2c69e3', NULL, '2025-05-15T13:00:00Z'),
    (21, '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -1, '01982217-2948-7b1a-9ba7-7e977ff9b53e', '01982d11-d484-770c-bd1a-ac2409dd1766', NULL, '2025-07-21T13:00:00Z'),
    (22, '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'sale', -1, '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '01987f77-9486-759a-b920-7a5df1a35279', NULL, '2025-08-06T13:00:00Z'),
    (23, '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'return', 1, '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', NULL, NULL, '2025-08-05T16:44:00Z')
ON CONFLICT (seq) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('inventory_movements', 'seq'),
    (SELECT max(seq) FROM inventory_movements)
);

INSERT INTO inventory_reservations (
    id, product_variant_id, warehouse_id, cart_item_id, order_item_id, quantity, status, expires_at, created_at,
    updated_at
)
VALUES
    ('01955817-0ae0-79a0-b99d-def3f7dba1ad', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01955817-0ae1-789a-8e0a-82b9b965716d', 1, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('01955817-0ae1-7962-a3c3-755d5aed2aa6', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01955817-0ae2-7cc1-9bbd-2067943e6bf2', 2, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('019623ca-9082-734f-82cb-5e59b929c7f3', '01946930-e688-7008-b7a3-52ee5a3aff55', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '019623ca-9083-7262-95ad-e0cb93952e2b', 1, 'committed', NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('0196cec5-ed43-702c-ab3a-e9677ebabce2', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '0196cec5-ed46-7994-b034-04ab309341e3', 1, 'committed', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('01982217-2944-7920-9ca8-30b57dbefb2f', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01982217-2948-7b1a-9ba7-7e977ff9b53e', 1, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01987b1e-4c85-7840-9306-e56662057719', '019482f0-b28b-7e6d-bef1-14734364d779', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', 1, 'committed', NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('01967e00-bde6-7d88-8b59-85ce9676e112', '019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01967e00-bde4-7922-9100-a016aed26240', 1, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('01967e00-bde7-7959-b4cd-9a96e094cfce', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, '01967e00-bde5-7af1-b674-e3a12b411bce', 6, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('01982217-2948-7b83-b4f1-d8339860a22c', '01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c01-7d6a-bb87-fa99470d43cf', NULL, '01982217-2949-77ca-8d27-ba653dcf7800', 2, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('01973083-4a09-7215-9b27-2812f3a4746e', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', NULL, NULL, 1, 'held', '2025-08-05T12:00:00Z', '2025-06-02T12:00:00Z', '2025-06-02T12:00:00Z'),
    ('0194bbdd-256a-73e4-b2ef-9198a4c94c47', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', '0194bbdd-2562-7894-8ef7-3baf0712ff47', NULL, 1, 'held', '2025-11-20T19:15:00Z', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('0199ab12-cc8b-7748-b39b-a8d6f09136c2', '01946930-e689-7696-a127-2dea3d45fd73', '01941f29-7c01-7d6a-bb87-fa99470d43cf', '0195d821-ab01-762d-a06a-6fe59b1554ab', NULL, 2, 'held', '2025-10-27T17:16:00Z', '2025-10-03T17:16:00Z', '2025-10-03T17:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO purchase_orders (
    id, number, supplier_id, warehouse_id, currency, freight_minor, expected_on, sent_at, created_by, updated_by,
    created_at, updated_at
)
VALUES
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 'PO-2501', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 9500, NULL, NULL, NULL, NULL, '2025-03-02T16:29:00Z', '2025-03-02T16:29:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 'PO-2502', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, '2025-12-10', '2025-11-24T08:00:00Z', NULL, NULL, '2025-03-16T15:33:00Z', '2025-03-16T15:33:00Z'),
    ('0195d15f-5242-7fed-bd42-9ce5d7f07327', 'PO-2503', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'GBP', 0, NULL, NULL, NULL, NULL, '2025-03-26T07:34:00Z', '2025-03-26T07:34:00Z'),
    ('01962431-1a83-7dc7-a00d-0b40f7ec1858', 'PO-1004', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, '2025-05-09', NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-04-11T09:32:00Z', '2025-04-11T09:32:00Z'),
    ('01965992-43c4-7fea-85aa-41b30077c95d', 'PO-1005', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 4900, '2025-06-05', NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-21T18:18:00Z', '2025-04-21T18:18:00Z'),
    ('0196a542-7c45-70fc-b068-61fdb0ccbc5f', 'PO-1006', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-06-17', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-06T11:02:00Z', '2025-05-06T11:02:00Z'),
    ('0196e9e0-b566-759d-a11a-4e24d69bd81d', 'PO-1007', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, '2025-07-16', NULL, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-19T18:49:00Z', '2025-05-19T18:49:00Z'),
    ('01972136-a9c7-7b65-a7cf-0fec578f280c', 'PO-1008', '01970206-5964-7fd9-a23a-70b8d7556528', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, NULL, NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-05-30T12:42:00Z', '2025-05-30T12:42:00Z'),
    ('01976980-37a8-7515-8633-47265b5b1359', 'PO-1009', '01967255-6043-7c8f-b59b-676a260de4b2', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-07-30', NULL, NULL, NULL, '2025-06-13T13:35:00Z', '2025-06-13T13:35:00Z'),
    ('0197a114-6d89-7401-beb9-2a211bf42818', 'PO-1010', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, NULL, NULL, '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '2025-06-24T08:36:00Z', '2025-06-24T08:36:00Z'),
    ('0197e500-1f8a-70a3-9df0-8f138b247db0', 'PO-1011', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-08-14', NULL, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-07T13:08:00Z', '2025-07-07T13:08:00Z'),
    ('0198336f-780b-73a3-8007-d46e3a664240', 'PO-1012', '01981820-8086-720d-8465-f1dede5e8a3b', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-09-19', NULL, NULL, '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-07-22T18:40:00Z', '2025-07-22T18:40:00Z'),
    ('01987120-50cc-75ba-b26a-9d167629561c', 'PO-1013', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-09-04', NULL, NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-08-03T18:10:00Z', '2025-08-03T18:10:00Z'),
    ('0198b820-47ad-72b5-a820-ff874b015a1b', 'PO-1014', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 1250, '2025-09-28', NULL, NULL, NULL, '2025-08-17T13:03:00Z', '2025-08-17T13:03:00Z'),
    ('0198ebf5-eeee-7620-814d-2755694f44e1', 'PO-1015', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-10-07', NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-27T14:37:00Z', '2025-08-27T14:37:00Z'),
    ('0199380d-9bcf-79e6-8355-75f663fd27da', 'PO-1016', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-10-08', NULL, NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-09-11T09:14:00Z', '2025-09-11T09:14:00Z'),
    ('0199769d-d810-7a6e-bcef-5939df7de65a', 'PO-1017', '019947a7-2388-71b2-a0f5-8bf4502df92c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-11-28', NULL, NULL, NULL, '2025-09-23T12:48:00Z', '2025-09-23T12:48:00Z'),
    ('0199ba36-39f1-7344-9d22-5b2946caf5bc', 'PO-1018', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 1250, '2025-12-10', NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, '2025-10-06T15:49:00Z', '2025-10-06T15:49:00Z'),
    ('0199f776-7692-7ebe-bc4c-778f13a44e7e', 'PO-1019', '0197884e-91e5-77b6-bcf5-d293a4438b52', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 0, '2025-12-01', NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-10-18T13:16:00Z', '2025-10-18T13:16:00Z'),
    ('019a3f70-5dd3-7db5-b28c-5162fcc31dd5', 'PO-1020', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-11-28', NULL, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-01T12:42:00Z', '2025-11-01T12:42:00Z'),
    ('019a794e-83b4-714d-a54d-bf0a8a7c0af1', 'PO-1021', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, '2025-12-23', NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-12T18:23:00Z', '2025-11-12T18:23:00Z'),
    ('019aba5a-2035-78e0-9632-0332bdc0eb70', 'PO-1022', '019947a7-2388-71b2-a0f5-8bf4502df92c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 0, NULL, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-25T09:31:00Z', '2025-11-25T09:31:00Z'),
    ('019afdb9-bed6-7fbc-9109-c5fb05c3b464', 'PO-1023', '01981820-8086-720d-8465-f1dede5e8a3b', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 'EUR', 2490, '2026-01-25', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-12-08T11:30:00Z', '2025-12-08T11:30:00Z'),
    ('019b41aa-ef17-7af3-91c3-829ca96065a8', 'PO-1024', '019947a7-2388-71b2-a0f5-8bf4502df92c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 'EUR', 7900, NULL, NULL, '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '2025-12-21T16:08:00Z', '2025-12-21T16:08:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO purchase_order_lines (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
)
VALUES
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 1, '01944a4a-be80-751b-9948-45df476b4f14', 25, 18900, 'EUR', '2025-03-31T13:23:00Z', '2025-03-31T13:23:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 2, '01944a4f-5262-7e66-8c67-00b35c3b250c', 9, 29800, 'EUR', '2025-04-11T11:30:00Z', '2025-04-11T11:30:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 1, '019459c2-6666-772f-b792-b8a829f32b93', 96, 260, 'EUR', '2025-04-22T18:15:00Z', '2025-04-22T18:15:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 2, '019459bd-d285-77d7-9fc2-1d01c06de74c', 20, 2950, 'EUR', '2025-05-05T17:40:00Z', '2025-05-05T17:40:00Z'),
    ('0195d15f-5242-7fed-bd42-9ce5d7f07327', 1, '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 12, 5200, 'GBP', '2025-05-17T12:09:00Z', '2025-05-17T12:09:00Z'),
    ('0196e9e0-b566-759d-a11a-4e24d69bd81d', 6, '01944a4a-be80-751b-9948-45df476b4f14', 5, 990, 'EUR', '2025-05-28T07:02:00Z', '2025-05-28T07:02:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 7, '01944f71-1a84-7a38-bb6f-41558157656d', 4, 2490, 'EUR', '2025-06-10T14:44:00Z', '2025-06-10T14:44:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 8, '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 9, 9900, 'EUR', '2025-06-22T13:41:00Z', '2025-06-22T13:41:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 9, '01946930-e689-7696-a127-2dea3d45fd73', 1, 7900, 'EUR', '2025-06-30T11:44:00Z', '2025-06-30T11:44:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 10, '0194303e-0b0c-772f-a3d5-6ee64c338eb3', 3, 2490, 'EUR', '2025-07-14T13:10:00Z', '2025-07-14T13:10:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 11, '01944a4a-be80-751b-9948-45df476b4f14', 3, 12500, 'EUR', '2025-07-26T17:13:00Z', '2025-07-26T17:13:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 12, '01946930-e687-78c9-ae1d-efb5688c6dfb', 7, 990, 'EUR', '2025-08-06T18:10:00Z', '2025-08-06T18:10:00Z'),
    ('0196e9e0-b566-759d-a11a-4e24d69bd81d', 13, '019459bd-d285-77d7-9fc2-1d01c06de74c', 6, 2490, 'EUR', '2025-08-15T12:02:00Z', '2025-08-15T12:02:00Z'),
    ('01962431-1a83-7dc7-a00d-0b40f7ec1858', 14, '01944a4a-be80-751b-9948-45df476b4f14', 7, 59000, 'EUR', '2025-08-27T10:57:00Z', '2025-08-27T10:57:00Z'),
    ('01965992-43c4-7fea-85aa-41b30077c95d', 15, '01946930-e687-78c9-ae1d-efb5688c6dfb', 5, 1250, 'EUR', '2025-09-11T13:32:00Z', '2025-09-11T13:32:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 16, '01944a4f-5262-7e66-8c67-00b35c3b250c', 7, 9900, 'EUR', '2025-09-20T18:43:00Z', '2025-09-20T18:43:00Z'),
    ('0196a542-7c45-70fc-b068-61fdb0ccbc5f', 17, '019459bd-d285-77d7-9fc2-1d01c06de74c', 5, 1900, 'EUR', '2025-10-04T18:20:00Z', '2025-10-04T18:20:00Z'),
    ('0199380d-9bcf-79e6-8355-75f663fd27da', 18, '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 4, 2490, 'EUR', '2025-10-12T13:16:00Z', '2025-10-12T13:16:00Z'),
    ('01976980-37a8-7515-8633-47265b5b1359', 19, '01944f71-1a83-7590-b729-68faeddfc929', 8, 9900, 'EUR', '2025-10-26T11:24:00Z', '2025-10-26T11:24:00Z'),
    ('0198336f-780b-73a3-8007-d46e3a664240', 20, '019459bd-d285-77d7-9fc2-1d01c06de74c', 8, 1250, 'EUR', '2025-11-07T09:36:00Z', '2025-11-07T09:36:00Z'),
    ('019557b0-80e0-7d70-9b1b-3399c69b365a', 21, '019459c2-6666-772f-b792-b8a829f32b93', 3, 9900, 'EUR', '2025-11-19T17:57:00Z', '2025-11-19T17:57:00Z'),
    ('01987120-50cc-75ba-b26a-9d167629561c', 22, '019459c2-6666-772f-b792-b8a829f32b93', 1, 7900, 'EUR', '2025-11-27T15:39:00Z', '2025-11-27T15:39:00Z'),
    ('0195d15f-5242-7fed-bd42-9ce5d7f07327', 23, '01944a4a-be80-751b-9948-45df476b4f14', 5, 1250, 'GBP', '2025-12-10T12:35:00Z', '2025-12-10T12:35:00Z'),
    ('01959f96-43e1-7341-baac-f6fb05926d70', 24, '01944f71-1a84-7a38-bb6f-41558157656d', 3, 4900, 'EUR', '2025-12-23T10:39:00Z', '2025-12-23T10:39:00Z')
ON CONFLICT (purchase_order_id, "position") DO NOTHING;

INSERT INTO delivery_lines (id, delivery_id, purchase_order_id, "position", quantity, batch, best_before, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 24, 'R2-2501', NULL, '2025-04-29T07:55:00Z'),
    (2, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 1, 'R2-2502', NULL, '2025-05-08T15:17:00Z'),
    (3, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 2, 9, 'R4-2501', NULL, '2025-05-18T17:17:00Z'),
    (4, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 2, -1, NULL, NULL, '2025-05-29T09:50:00Z'),
    (5, '0195a02e-3e21-7adf-8228-23db1bc0bd74', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, -1, NULL, '2025-06-12', '2025-06-11T08:26:00Z'),
    (6, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 2, 1, 'DL-1006', '2025-06-20', '2025-06-19T09:41:00Z'),
    (7, '01969765-e6c5-72a8-a94d-7ba23bb39f3a', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 1, 'DL-1007', '2025-07-02', '2025-07-01T13:07:00Z'),
    (8, '019619f0-4963-730e-b8b8-e9ee88faa749', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, -1, NULL, '2025-07-13', '2025-07-12T11:42:00Z'),
    (9, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 1, 'DL-1009', '2025-07-23', '2025-07-21T13:05:00Z'),
    (10, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, -1, 'DL-1010', NULL, '2025-07-30T10:35:00Z'),
    (11, '01969765-e6c5-72a8-a94d-7ba23bb39f3a', '01959f96-43e1-7341-baac-f6fb05926d70', 12, 1, NULL, '2025-08-09', '2025-08-09T12:55:00Z'),
    (12, '0195582e-d8a0-7404-a4d7-23d5b3b3d4c7', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 1, 'DL-1012', '2025-08-22', '2025-08-22T07:34:00Z'),
    (13, '0197a7b8-8fe9-7020-bc03-aeeb5b182d5c', '0195d15f-5242-7fed-bd42-9ce5d7f07327', 1, 2, 'DL-1013', '2025-09-02', '2025-08-31T17:11:00Z'),
    (14, '0197174d-bca7-7bbc-90ec-d5822c3d149d', '019557b0-80e0-7d70-9b1b-3399c69b365a', 2, -1, 'DL-1014', '2025-09-13', '2025-09-12T12:02:00Z'),
    (15, '0195a02e-3e21-7adf-8228-23db1bc0bd74', '0195d15f-5242-7fed-bd42-9ce5d7f07327', 1, 3, NULL, '2025-09-23', '2025-09-22T15:35:00Z'),
    (16, '01969765-e6c5-72a8-a94d-7ba23bb39f3a', '0196e9e0-b566-759d-a11a-4e24d69bd81d', 6, 4, NULL, NULL, '2025-10-03T11:39:00Z'),
    (17, '01965770-9c44-7b8a-9f19-3b2f112b82e1', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, -1, NULL, NULL, '2025-10-11T17:31:00Z'),
    (18, '0195e327-52c2-7033-9584-aa1617d1e9d6', '019557b0-80e0-7d70-9b1b-3399c69b365a', 1, 1, NULL, '2025-10-23', '2025-10-21T18:50:00Z'),
    (19, '019967f4-2e90-7515-8649-e676f4fdaa8d', '01959f96-43e1-7341-baac-f6fb05926d70', 2, 4, 'DL-1019', '2025-11-01', '2025-10-31T13:29:00Z'),
    (20, '0196d840-1306-70a4-bf2f-616804c83894', '01959f96-43e1-7341-baac-f6fb05926d70', 11, 1, 'DL-1020', NULL, '2025-11-13T11:28:00Z'),
    (21, '0199fd78-8c92-7a8a-bf74-e55dacb1318c', '01959f96-43e1-7341-baac-f6fb05926d70', 2, 4, 'DL-1021', '2025-11-22', '2025-11-21T11:18:00Z'),
    (22, '01992fad-718f-7cd8-80d4-fbae46aff81e', '01959f96-43e1-7341-baac-f6fb05926d70', 16, 3, 'DL-1022', NULL, '2025-12-01T09:10:00Z'),
    (23, '01965770-9c44-7b8a-9f19-3b2f112b82e1', '01959f96-43e1-7341-baac-f6fb05926d70', 16, 4, 'DL-1023', '2025-12-13', '2025-12-12T08:32:00Z'),
    (24, '0196d840-1306-70a4-bf2f-616804c83894', '019557b0-80e0-7d70-9b1b-3399c69b365a', 7, 3, 'DL-1024', NULL, '2025-12-23T13:36:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('delivery_lines', 'id'),
    (SELECT max(id) FROM delivery_lines)
);

INSERT INTO supplier_articles (
    id, supplier_id, product_variant_id, article, cost_minor, currency, pack_size, valid, created_at, updated_at
)
VALUES
    ('0195e81a-69c0-78f5-bd75-41c444e787fe', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944a4a-be80-751b-9948-45df476b4f14', '1042-G', 18900, 'EUR', 1, '[2024-11-01T00:00:00Z,2025-11-01T00:00:00Z)', '2025-03-30T17:30:00Z', '2025-03-30T17:30:00Z'),
    ('0196343c-28c1-77a8-b541-a38cab42fb36', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944a4a-be80-751b-9948-45df476b4f14', '1042-G', 19600, 'EUR', 1, '[2025-11-01T00:00:00Z,)', '2025-04-14T12:18:00Z', '2025-04-14T12:18:00Z'),
    ('0196618c-ce62-7575-9f18-1e50fc431a5b', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944a4f-5262-7e66-8c67-00b35c3b250c', '1044-G', 29800, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-04-23T07:29:00Z', '2025-04-23T07:29:00Z'),
    ('01969b3c-4323-7819-aa47-8ef77de0a3d3', '01954d0a-fa81-71a9-8739-0a6c90715b10', '019459c2-6666-772f-b792-b8a829f32b93', 'K-230', 260, 'EUR', 24, '[2024-11-01T00:00:00Z,)', '2025-05-04T12:19:00Z', '2025-05-04T12:19:00Z'),
    ('0196e278-a6c4-76aa-9c06-4dedec15b609', '01954d0a-fa81-71a9-8739-0a6c90715b10', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'B-95', 2950, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-05-18T08:18:00Z', '2025-05-18T08:18:00Z'),
    ('019710ef-2ec5-79ec-b53b-a5ce6de28db7', '0195dd4e-6fa2-72ca-a360-1880de18497e', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'TB/42', 5200, 'GBP', 12, '[2024-11-01T00:00:00Z,)', '2025-05-27T08:50:00Z', '2025-05-27T08:50:00Z'),
    ('01974a4c-3dc6-7e47-8f99-4526574518e3', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01946930-e688-7008-b7a3-52ee5a3aff55', 'Article 7', 2490, 'EUR', 1, '[2025-06-07T12:10:00Z,2025-06-07T14:10:00Z)', '2025-06-07T12:10:00Z', '2025-06-07T12:10:00Z'),
    ('01978941-2f47-73b1-a895-81e62ea90025', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01946930-e689-7696-a127-2dea3d45fd73', 'Article 8', 1250, 'EUR', 1, '[2025-06-19T17:34:00Z,2025-06-19T19:34:00Z)', '2025-06-19T17:34:00Z', '2025-06-19T17:34:00Z'),
    ('0197c088-7da8-7295-b080-bdb14d76cd1b', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01946930-e687-78c9-ae1d-efb5688c6dfb', 'Article 9', 59000, 'EUR', 1, '[2025-06-30T11:11:00Z,2025-06-30T13:11:00Z)', '2025-06-30T11:11:00Z', '2025-06-30T11:11:00Z'),
    ('0197ffcf-d4e9-777c-b41f-0783e1c5f0f5', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01944a4a-be80-751b-9948-45df476b4f14', 'Article 10', 1250, 'EUR', 1, '[2025-07-12T18:05:00Z,2025-07-12T20:05:00Z)', '2025-07-12T18:05:00Z', '2025-07-12T18:05:00Z'),
    ('01983b8f-8c0a-747b-a91d-8e12bcf6fc9c', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01946930-e689-7696-a127-2dea3d45fd73', 'Article 11', 12500, 'EUR', 1, '[2025-07-24T08:32:00Z,2025-07-24T10:32:00Z)', '2025-07-24T08:32:00Z', '2025-07-24T08:32:00Z'),
    ('0198848e-602b-797d-aa8c-c796ebf7ef05', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944f71-1a83-7590-b729-68faeddfc929', 'Article 12', 2490, 'EUR', 1, '[2025-08-07T12:43:00Z,2025-08-07T14:43:00Z)', '2025-08-07T12:43:00Z', '2025-08-07T12:43:00Z'),
    ('0198b8e0-8a6c-7163-be16-c9ce0f569aa2', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01944f71-1a83-7590-b729-68faeddfc929', 'Article 13', 59000, 'EUR', 1, '[2025-08-17T16:33:00Z,2025-08-17T18:33:00Z)', '2025-08-17T16:33:00Z', '2025-08-17T16:33:00Z'),
    ('0198f0bc-298d-7f28-ab67-bcd353221291', '01981820-8086-720d-8465-f1dede5e8a3b', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Article 14', 34900, 'EUR', 803195, '[2025-08-28T12:52:00Z,2025-08-28T14:52:00Z)', '2025-08-28T12:52:00Z', '2025-08-28T12:52:00Z'),
    ('019938e4-c1ee-72c2-b362-4db5c138a71c', '0195dd4e-6fa2-72ca-a360-1880de18497e', '01944a4a-be80-751b-9948-45df476b4f14', 'Article 15', 7900, 'EUR', 1, '[2025-09-11T13:09:00Z,2025-09-11T15:09:00Z)', '2025-09-11T13:09:00Z', '2025-09-11T13:09:00Z'),
    ('01996735-c08f-753f-a411-b39d822b1ea1', '0194b693-ff20-770f-8453-5d48bd60ed8c', '019459c2-6666-772f-b792-b8a829f32b93', 'Article 16', 34900, 'EUR', 1, '[2025-09-20T13:00:00Z,2025-09-20T15:00:00Z)', '2025-09-20T13:00:00Z', '2025-09-20T13:00:00Z'),
    ('0199a5ca-90b0-7311-9376-decaafe96639', '0194b693-ff20-770f-8453-5d48bd60ed8c', '019482f0-b28a-78ad-b92e-4f6edc74cdc3', 'Article 17', 9900, 'EUR', 3520579, '[2025-10-02T16:39:00Z,2025-10-02T18:39:00Z)', '2025-10-02T16:39:00Z', '2025-10-02T16:39:00Z'),
    ('0199e7d4-b171-74b1-b005-a506b7986c57', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01946930-e687-78c9-ae1d-efb5688c6dfb', 'Article 18', 990, 'EUR', 4990947, '[2025-10-15T12:25:00Z,2025-10-15T14:25:00Z)', '2025-10-15T12:25:00Z', '2025-10-15T12:25:00Z'),
    ('019a15f7-e952-729c-ac18-9ea605a9f332', '0194b693-ff20-770f-8453-5d48bd60ed8c', '0194303e-0b0c-772f-a3d5-6ee64c338eb3', 'Article 19', 1250, 'EUR', 1, '[2025-10-24T11:26:00Z,2025-10-24T13:26:00Z)', '2025-10-24T11:26:00Z', '2025-10-24T11:26:00Z'),
    ('019a5d51-98f3-7319-b99c-aa42ea66ced7', '0194b693-ff20-770f-8453-5d48bd60ed8c', '0194303e-0b0c-772f-a3d5-6ee64c338eb3', 'Article 20', 12500, 'EUR', 1, '[2025-11-07T07:57:00Z,2025-11-07T09:57:00Z)', '2025-11-07T07:57:00Z', '2025-11-07T07:57:00Z'),
    ('019a9c6e-d2f4-79f3-a0b4-fb4f7887f060', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', 'Article 21', 7900, 'EUR', 1, '[2025-11-19T14:05:00Z,2025-11-19T16:05:00Z)', '2025-11-19T14:05:00Z', '2025-11-19T14:05:00Z'),
    ('019ac9c4-0c75-75d8-812f-3d5bb7d1f4f1', '0194b693-ff20-770f-8453-5d48bd60ed8c', '019459bd-d285-77d7-9fc2-1d01c06de74c', 'Article 22', 59000, 'EUR', 874908, '[2025-11-28T09:21:00Z,2025-11-28T11:21:00Z)', '2025-11-28T09:21:00Z', '2025-11-28T09:21:00Z'),
    ('019b0e22-2f56-776f-a229-71db92f4c23c', '0194b693-ff20-770f-8453-5d48bd60ed8c', '01944f71-1a83-7590-b729-68faeddfc929', 'Article 23', 9900, 'EUR', 1, '[2025-12-11T15:58:00Z,2025-12-11T17:58:00Z)', '2025-12-11T15:58:00Z', '2025-12-11T15:58:00Z'),
    ('019b470f-8c97-78ca-bb2e-6181b7567dba', '01954d0a-fa81-71a9-8739-0a6c90715b10', '01946930-e687-78c9-ae1d-efb5688c6dfb', 'Article 24', 1250, 'EUR', 1, '[2025-12-22T17:16:00Z,2025-12-22T19:16:00Z)', '2025-12-22T17:16:00Z', '2025-12-22T17:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technicians (user_id, bench_id, mentor_user_id, weekly_hours, created_at, updated_at)
VALUES
    ('01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', NULL, 40.0, '2025-04-01T15:06:00Z', '2025-04-01T15:06:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', '01959edb-7f61-7079-9a75-e60a9804d33b', '01986fe7-3487-7799-85ee-1471a57c04ca', 19.5, '2025-04-13T13:32:00Z', '2025-04-13T13:32:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', '0195d35d-4522-7daf-801e-accf21f83a51', '01986fe7-3487-7799-85ee-1471a57c04ca', 38.5, '2025-04-23T16:01:00Z', '2025-04-23T16:01:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, NULL, 38.5, '2025-05-06T10:35:00Z', '2025-05-06T10:35:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', '0196252a-2083-7b8d-81c5-9480d68bfc8f', NULL, 38.2, '2025-05-16T11:15:00Z', '2025-05-16T11:15:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', '01969640-eec5-7dfd-990c-f1f5944d5e9b', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 38.5, '2025-05-27T12:18:00Z', '2025-05-27T12:18:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', 38.5, '2025-06-08T18:53:00Z', '2025-06-08T18:53:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', '01972c31-5507-7618-9f5a-b6659875cacf', '01986fe7-3487-7799-85ee-1471a57c04ca', 38.5, '2025-06-21T17:42:00Z', '2025-06-21T17:42:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', NULL, NULL, 38.5, '2025-07-02T07:16:00Z', '2025-07-02T07:16:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '01986fe7-3487-7799-85ee-1471a57c04ca', 4.8, '2025-07-12T09:17:00Z', '2025-07-12T09:17:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO trade_ins (id, number, customer_id, product_id, grade, value_minor, created_at, updated_at)
VALUES
    ('0197b5b8-da00-73a9-8a56-274aaa7c3389', 'S-801', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019482f0-b286-751b-80fe-ee7d40056d20', NULL, NULL, '2025-06-28T08:48:00Z', '2025-06-28T08:48:00Z'),
    ('0197d9be-0b01-7918-a778-76f68383657c', 'S-802', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0194303e-0b07-7c57-bca7-f9f707d030c5', NULL, NULL, '2025-07-05T08:40:00Z', '2025-07-05T08:40:00Z'),
    ('0197fec9-1342-7b18-bd3c-580bbd7ac300', 'S-803', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01944f71-1a82-70b2-8a90-e35f6f091ef1', NULL, NULL, '2025-07-12T13:18:00Z', '2025-07-12T13:18:00Z'),
    ('0198337c-4943-7ace-804b-4b04a388f40a', 'TI-1004', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019482f0-b286-751b-80fe-ee7d40056d20', 'B', 34900, '2025-07-22T18:54:00Z', '2025-07-22T18:54:00Z'),
    ('019855f6-e2a4-7940-8314-0fe7ff1e82ad', 'TI-1005', '01943210-0be0-7160-a165-9d4a61fdf276', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'C', NULL, '2025-07-29T11:35:00Z', '2025-07-29T11:35:00Z'),
    ('01988080-2ae5-7fbd-8921-fed4b2f5cb5b', 'TI-1006', '01943210-0be0-7160-a165-9d4a61fdf276', '019459c2-6664-76af-a546-4c5987ca158e', 'B', 34900, '2025-08-06T17:49:00Z', '2025-08-06T17:49:00Z'),
    ('0198a482-9cc6-7948-b0e4-318041b6d0b7', 'TI-1007', '01943210-0be0-7160-a165-9d4a61fdf276', '01944a4f-5261-77ac-a351-111524fe1f18', NULL, 2490, '2025-08-13T17:38:00Z', '2025-08-13T17:38:00Z'),
    ('0198cb75-9ee7-7cb3-94f0-2175d9758748', 'TI-1008', '01943210-0be0-7160-a165-9d4a61fdf276', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'B', 4900, '2025-08-21T07:09:00Z', '2025-08-21T07:09:00Z'),
    ('0198efd8-3228-7c30-b912-d8237039a2f3', 'TI-1009', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019459c2-6664-76af-a546-4c5987ca158e', 'B', 9900, '2025-08-28T08:43:00Z', '2025-08-28T08:43:00Z'),
    ('01992437-2da9-7717-8401-69806192c93f', 'TI-1010', '019561ee-92e2-7956-b49e-e5577c2452d5', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', NULL, NULL, '2025-09-07T12:47:00Z', '2025-09-07T12:47:00Z'),
    ('01994eaa-7cea-79d8-a50a-84745730db99', 'TI-1011', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', NULL, 1900, '2025-09-15T18:37:00Z', '2025-09-15T18:37:00Z'),
    ('019975e7-a76b-7577-acc3-f56d80972a31', 'TI-1012', '019561ee-92e2-7956-b49e-e5577c2452d5', '01944a4f-5261-77ac-a351-111524fe1f18', NULL, 12500, '2025-09-23T09:29:00Z', '2025-09-23T09:29:00Z'),
    ('01999196-c04c-7570-886d-8a1c0a272506', 'TI-1013', '01943210-0be0-7160-a165-9d4a61fdf276', '01944f71-1a82-70b2-8a90-e35f6f091ef1', 'A', NULL, '2025-09-28T18:30:00Z', '2025-09-28T18:30:00Z'),
    ('0199c9a9-4ded-78cd-b0da-2e7f72d5b1ac', 'TI-1014', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019459c2-6664-76af-a546-4c5987ca158e', 'A', 1900, '2025-10-09T15:49:00Z', '2025-10-09T15:49:00Z'),
    ('0199ecd9-2d8e-7189-9d21-68816c7fdff5', 'TI-1015', '01943210-0be0-7160-a165-9d4a61fdf276', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'B', NULL, '2025-10-16T11:48:00Z', '2025-10-16T11:48:00Z'),
    ('019a1ac9-206f-7765-aa98-71472c47da0b', 'TI-1016', '01943210-0be0-7160-a165-9d4a61fdf276', '019482f0-b286-751b-80fe-ee7d40056d20', 'C', 9900, '2025-10-25T09:53:00Z', '2025-10-25T09:53:00Z'),
    ('019a43a3-3210-7d19-bb33-50820d25baf1', 'TI-1017', '0197d629-99a6-768d-8eef-3327b460ca5b', '01944f71-1a82-70b2-8a90-e35f6f091ef1', 'A', 2490, '2025-11-02T08:16:00Z', '2025-11-02T08:16:00Z'),
    ('019a5da8-9291-7408-9fb2-b7c01b419244', 'TI-1018', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019482f0-b286-751b-80fe-ee7d40056d20', 'B', NULL, '2025-11-07T09:32:00Z', '2025-11-07T09:32:00Z'),
    ('019a8884-4092-78b8-a374-282b2b4dd25d', 'TI-1019', '0197d629-99a6-768d-8eef-3327b460ca5b', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'B', 1250, '2025-11-15T17:16:00Z', '2025-11-15T17:16:00Z'),
    ('019ac144-c173-7fff-9eb4-44083f668702', 'TI-1020', '019561ee-92e2-7956-b49e-e5577c2452d5', '01944f71-1a82-70b2-8a90-e35f6f091ef1', 'B', NULL, '2025-11-26T17:45:00Z', '2025-11-26T17:45:00Z'),
    ('019ad9ca-86d4-7fed-842b-83635d90c244', 'TI-1021', '0197d629-99a6-768d-8eef-3327b460ca5b', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'B', NULL, '2025-12-01T12:02:00Z', '2025-12-01T12:02:00Z'),
    ('019b0412-ce75-7085-bbfe-308b3dc8e593', 'TI-1022', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', NULL, 1900, '2025-12-09T17:05:00Z', '2025-12-09T17:05:00Z'),
    ('019b36cd-8fd6-77e1-81aa-640e6b3c97a2', 'TI-1023', '01943210-0be0-7160-a165-9d4a61fdf276', '0194303e-0b07-7c57-bca7-f9f707d030c5', 'A', 990, '2025-12-19T13:30:00Z', '2025-12-19T13:30:00Z'),
    ('019b59b8-c557-7726-955a-e793c5e9ffbb', 'TI-1024', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', 'B', 990, '2025-12-26T08:14:00Z', '2025-12-26T08:14:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trips (
    id, slug, title, story, country_code, time_zone, grade, days, price_minor, packing_list, created_by, updated_by,
    created_at, updated_at
)
VALUES
    ('0194cc4b-1420-7a3d-84b8-82796f149439', 'kungsleden', 'Kungsleden, the first hundred', NULL, 'SE', 'Europe/Stockholm', 'moderate', 6, 64000, '["tent", "bag", "stove"]', NULL, NULL, '2025-02-03T14:51:00Z', '2025-02-03T14:51:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', 'dales-weekend', 'A weekend in the Dales', NULL, 'GB', 'Europe/London', 'easy', 2, 18000, '[]', NULL, NULL, '2025-02-28T17:08:00Z', '2025-02-28T17:08:00Z'),
    ('0195d7e3-6982-78b6-890a-6425ea066bff', 'little-trip', 'Little trip', 'A short note, so that it is not forgotten.', 'AR', 'Europe/Stockholm', 'easy', 16, 1900, '[]', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-27T13:56:00Z', '2025-03-27T13:56:00Z'),
    ('01966792-8de3-70b9-a983-5015fbf1ef27', 'autumn-trip', 'Autumn trip', 'The second attempt worked.', 'TH', 'Europe/Stockholm', 'easy', 6, 59000, '[]', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-24T11:33:00Z', '2025-04-24T11:33:00Z'),
    ('01970888-9be4-79b6-9aa5-f942e8c4a067', 'granite-trip', 'Granite trip', 'As agreed by telephone.', 'GS', 'Europe/Stockholm', 'easy', 18, 1900, '[]', '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-25T17:41:00Z', '2025-05-25T17:41:00Z'),
    ('019798e7-8845-7df9-9979-f3d7919efb69', 'western-trip', 'Western trip', 'It took a little longer than expected.', 'KG', 'Europe/Stockholm', 'easy', 2, 1250, '[]', NULL, '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-06-22T18:30:00Z', '2025-06-22T18:30:00Z'),
    ('0198197b-7ca6-7a16-a371-e1f3a6334d95', 'violet-trip', 'Violet trip', 'Please have a look before Friday.', 'GE', 'Europe/Stockholm', 'easy', 15, 4900, '[]', NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-07-17T17:43:00Z', '2025-07-17T17:43:00Z'),
    ('0198b2d2-8d87-753b-a5de-24ae51da17a8', 'open-trip', 'Open trip', 'See the earlier message for details.', 'BB', 'Europe/Stockholm', 'easy', 8, 990, '[]', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-08-16T12:20:00Z', '2025-08-16T12:20:00Z'),
    ('019948c8-7208-773a-b677-4b0af4c854e9', 'maple-trip', 'Maple trip', 'It took a little longer than expected.', 'BQ', 'Europe/Stockholm', 'easy', 21, 1900, '[]', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-14T15:12:00Z', '2025-09-14T15:12:00Z'),
    ('0199d38d-a729-7eec-bc0b-5b38e25ac868', 'central-trip', 'Central trip', 'Everything went as planned.', 'KP', 'Europe/Stockholm', 'easy', 7, 2490, '[]', NULL, NULL, '2025-10-11T13:55:00Z', '2025-10-11T13:55:00Z'),
    ('019a68d8-578a-771f-9be8-025571da5104', 'winter-trip', 'Winter trip', 'To be discussed at the next meeting.', 'MS', 'Europe/Stockholm', 'easy', 15, 990, '[]', '01943210-0be0-7160-a165-9d4a61fdf276', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-09T13:40:00Z', '2025-11-09T13:40:00Z'),
    ('019af4ed-8c4b-7c02-b1db-5fd0c1c4d2da', 'river-trip', 'River trip', 'Checked twice, and found in order.', 'CO', 'Europe/Stockholm', 'easy', 19, 7900, '[]', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-06T18:30:00Z', '2025-12-06T18:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO departures (id, trip_id, guide_id, deputy_id, period, seats, seats_needed, created_at, updated_at)
VALUES
    ('01955d59-c880-7bd7-b779-f3d390291894', '0194cc4b-1420-7a3d-84b8-82796f149439', '0197d629-99a6-768d-8eef-3327b460ca5b', '01986fe7-3487-7799-85ee-1471a57c04ca', '[2026-07-06T06:00:00Z,2026-07-11T18:00:00Z)', 8, 4, '2025-03-03T18:52:00Z', '2025-03-03T18:52:00Z'),
    ('01959b1e-c581-79ca-84c5-52ec7a1510e8', '01954d87-7d81-710b-a837-bede7a1604e0', '0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, '[2026-04-11T07:00:00Z,2026-04-12T17:00:00Z)', 6, 4, '2025-03-15T18:44:00Z', '2025-03-15T18:44:00Z'),
    ('0195dc08-8222-7cd7-abfd-093631955362', '0194cc4b-1420-7a3d-84b8-82796f149439', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-03-28T09:15:00Z,2025-03-28T11:15:00Z)', 9, 4, '2025-03-28T09:15:00Z', '2025-03-28T09:15:00Z'),
    ('0196162b-5223-76d7-8e01-60dc0ea50c74', '0194cc4b-1420-7a3d-84b8-82796f149439', '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-04-08T16:11:00Z,2025-04-08T18:11:00Z)', 10, 4, '2025-04-08T16:11:00Z', '2025-04-08T16:11:00Z'),
    ('019658b3-caa4-7317-b9cf-32d715af09c9', '0194cc4b-1420-7a3d-84b8-82796f149439', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '[2025-04-21T14:15:00Z,2025-04-21T16:15:00Z)', 7, 1, '2025-04-21T14:15:00Z', '2025-04-21T14:15:00Z'),
    ('01969b0f-66c5-7f30-a894-31ee4ddb1193', '01954d87-7d81-710b-a837-bede7a1604e0', '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-05-04T11:30:00Z,2025-05-04T13:30:00Z)', 10, 4, '2025-05-04T11:30:00Z', '2025-05-04T11:30:00Z'),
    ('0196d9d6-9186-7fe5-b36c-241823f39a82', '0194cc4b-1420-7a3d-84b8-82796f149439', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-05-16T16:04:00Z,2025-05-16T18:04:00Z)', 10, 4, '2025-05-16T16:04:00Z', '2025-05-16T16:04:00Z'),
    ('0197218c-b907-74f0-874b-5a704f10c4e7', '0194cc4b-1420-7a3d-84b8-82796f149439', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-05-30T14:16:00Z,2025-05-30T16:16:00Z)', 10, 4, '2025-05-30T14:16:00Z', '2025-05-30T14:16:00Z'),
    ('019763f3-51a8-7ca7-94c5-9100b5879671', '0195d7e3-6982-78b6-890a-6425ea066bff', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '[2025-06-12T11:43:00Z,2025-06-12T13:43:00Z)', 10, 4, '2025-06-12T11:43:00Z', '2025-06-12T11:43:00Z'),
    ('0197a5f5-3509-7f0a-90e1-45be140ded8b', '0194cc4b-1420-7a3d-84b8-82796f149439', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0196a1c6-c304-7f68-a2e5-483add47f17d', '[2025-06-25T07:20:00Z,2025-06-25T09:20:00Z)', 10, 7, '2025-06-25T07:20:00Z', '2025-06-25T07:20:00Z'),
    ('0197eb0c-47aa-7f74-b554-7e1fbaec38b4', '0194cc4b-1420-7a3d-84b8-82796f149439', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-07-08T17:19:00Z,2025-07-08T19:19:00Z)', 10, 4, '2025-07-08T17:19:00Z', '2025-07-08T17:19:00Z'),
    ('0198270c-ff6b-7489-94ea-4b9a0e79cf65', '01954d87-7d81-710b-a837-bede7a1604e0', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01973b3a-3585-7fa6-807c-8479fbd13943', '[2025-07-20T08:57:00Z,2025-07-20T10:57:00Z)', 10, 4, '2025-07-20T08:57:00Z', '2025-07-20T08:57:00Z'),
    ('01986ad6-d18c-7ae6-b62c-5ba30a43c148', '0194cc4b-1420-7a3d-84b8-82796f149439', '01943210-0be0-7160-a165-9d4a61fdf276', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-08-02T12:52:00Z,2025-08-02T14:52:00Z)', 10, 4, '2025-08-02T12:52:00Z', '2025-08-02T12:52:00Z'),
    ('0198a2ac-080d-7106-b8f4-eb3ac5324ced', '0194cc4b-1420-7a3d-84b8-82796f149439', '01973b3a-3585-7fa6-807c-8479fbd13943', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '[2025-08-13T09:04:00Z,2025-08-13T11:04:00Z)', 10, 4, '2025-08-13T09:04:00Z', '2025-08-13T09:04:00Z'),
    ('0198f0b9-6a6e-74b4-919e-4c5693f7f54c', '0195d7e3-6982-78b6-890a-6425ea066bff', '019561ee-92e2-7956-b49e-e5577c2452d5', '0196a1c6-c304-7f68-a2e5-483add47f17d', '[2025-08-28T12:49:00Z,2025-08-28T14:49:00Z)', 4, 4, '2025-08-28T12:49:00Z', '2025-08-28T12:49:00Z'),
    ('01992e7a-bdef-7bb1-ba9f-7790104dfaf7', '0195d7e3-6982-78b6-890a-6425ea066bff', '019561ee-92e2-7956-b49e-e5577c2452d5', '0197d629-99a6-768d-8eef-3327b460ca5b', '[2025-09-09T12:37:00Z,2025-09-09T14:37:00Z)', 10, 4, '2025-09-09T12:37:00Z', '2025-09-09T12:37:00Z'),
    ('01996b86-cb30-7d57-b54b-179fe2395735', '0195d7e3-6982-78b6-890a-6425ea066bff', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '[2025-09-21T09:07:00Z,2025-09-21T11:07:00Z)', 6, 4, '2025-09-21T09:07:00Z', '2025-09-21T09:07:00Z'),
    ('0199b991-6e71-7549-8ac6-1a33d7496058', '01970888-9be4-79b6-9aa5-f942e8c4a067', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-10-06T12:49:00Z,2025-10-06T14:49:00Z)', 10, 4, '2025-10-06T12:49:00Z', '2025-10-06T12:49:00Z'),
    ('0199f64d-d512-7cc3-8934-a849f90a5c95', '0198197b-7ca6-7a16-a371-e1f3a6334d95', '019561ee-92e2-7956-b49e-e5577c2452d5', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '[2025-10-18T07:52:00Z,2025-10-18T09:52:00Z)', 10, 4, '2025-10-18T07:52:00Z', '2025-10-18T07:52:00Z'),
    ('019a3e9e-b5f3-7e94-945d-5e689750c0c6', '0195d7e3-6982-78b6-890a-6425ea066bff', '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, '[2025-11-01T08:53:00Z,2025-11-01T10:53:00Z)', 10, 4, '2025-11-01T08:53:00Z', '2025-11-01T08:53:00Z'),
    ('019a7704-93b4-701b-879a-1f0ac0f5da5e', '0199d38d-a729-7eec-bc0b-5b38e25ac868', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '[2025-11-12T07:43:00Z,2025-11-12T09:43:00Z)', 10, 4, '2025-11-12T07:43:00Z', '2025-11-12T07:43:00Z'),
    ('019abf3f-7b95-75de-950d-c7560f80dfe0', '0195d7e3-6982-78b6-890a-6425ea066bff', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '[2025-11-26T08:20:00Z,2025-11-26T10:20:00Z)', 10, 4, '2025-11-26T08:20:00Z', '2025-11-26T08:20:00Z'),
    ('019b02d7-dd76-7653-ac4e-9e0fe4c205f3', '019948c8-7208-773a-b677-4b0af4c854e9', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0196a1c6-c304-7f68-a2e5-483add47f17d', '[2025-12-09T11:21:00Z,2025-12-09T13:21:00Z)', 10, 6, '2025-12-09T11:21:00Z', '2025-12-09T11:21:00Z'),
    ('019b3ff6-3a37-73b3-b80c-b5585e8506c0', '019a68d8-578a-771f-9be8-025571da5104', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-12-21T08:11:00Z,2025-12-21T10:11:00Z)', 10, 9, '2025-12-21T08:11:00Z', '2025-12-21T08:11:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trip_bookings (
    id, number, departure_id, customer_id, order_id, travellers, emergency_phone, diet, created_at, updated_at
)
VALUES
    ('01968ab4-b1e0-73b8-b2f5-1f903f67ffcd', 'T-701', '01955d59-c880-7bd7-b779-f3d390291894', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, 3, '+442079460123', 'any', '2025-05-01T07:17:00Z', '2025-05-01T07:17:00Z'),
    ('0196aec3-f501-7b62-bb91-c9a49c95bbec', 'T-702', '01955d59-c880-7bd7-b779-f3d390291894', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, 2, '+34910050123', 'vegan', '2025-05-08T07:20:00Z', '2025-05-08T07:20:00Z'),
    ('0196e30d-e1e2-78b8-8ab7-8e2c3116f8bd', 'TB-1003', '01959b1e-c581-79ca-84c5-52ec7a1510e8', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 1, '+442079460008', 'any', '2025-05-18T11:01:00Z', '2025-05-18T11:01:00Z'),
    ('01972280-40c3-7e8e-b944-144f58996a90', 'TB-1004', '01969b0f-66c5-7f30-a894-31ee4ddb1193', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 1, '+442079460009', 'any', '2025-05-30T18:42:00Z', '2025-05-30T18:42:00Z'),
    ('019750de-fb04-7897-acf0-292d3bb2d86e', 'TB-1005', '01969b0f-66c5-7f30-a894-31ee4ddb1193', '019561ee-92e2-7956-b49e-e5577c2452d5', '019623ca-9082-786e-a0fa-96645bb615f4', 1, '+442079460010', 'any', '2025-06-08T18:48:00Z', '2025-06-08T18:48:00Z'),
    ('01978886-6ac5-7926-9e72-fbf2c4f8e929', 'TB-1006', '0196d9d6-9186-7fe5-b36c-241823f39a82', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 1, '+442079460011', 'any', '2025-06-19T14:10:00Z', '2025-06-19T14:10:00Z'),
    ('0197bbf5-8806-731a-81b7-302c72b5a5f0', 'TB-1007', '01955d59-c880-7bd7-b779-f3d390291894', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, 3, '+442079460012', 'any', '2025-06-29T13:52:00Z', '2025-06-29T13:52:00Z'),
    ('0197f8ff-c087-70ee-9d0a-c8994ea28716', 'TB-1008', '01959b1e-c581-79ca-84c5-52ec7a1510e8', '0196a1c6-c304-7f68-a2e5-483add47f17d', '019623ca-9082-786e-a0fa-96645bb615f4', 1, '+442079460013', 'any', '2025-07-11T10:20:00Z', '2025-07-11T10:20:00Z'),
    ('01982758-fc88-7558-b327-902d7125305c', 'TB-1009', '01959b1e-c581-79ca-84c5-52ec7a1510e8', '019561ee-92e2-7956-b49e-e5577c2452d5', '0196cec5-ed44-789b-8162-bdf0cfa3d5f7', 1, '+442079460014', 'any', '2025-07-20T10:20:00Z', '2025-07-20T10:20:00Z'),
    ('01986491-e629-7fad-8057-2660684e38ed', 'TB-1010', '01959b1e-c581-79ca-84c5-52ec7a1510e8', '01973b3a-3585-7fa6-807c-8479fbd13943', '0197305a-1725-77b8-9045-e5287ec50ea3', 3, '+442079460015', 'any', '2025-08-01T07:39:00Z', '2025-08-01T07:39:00Z'),
    ('01989e86-ef6a-7571-bc77-085c2a8e1108', 'TB-1011', '0197218c-b907-74f0-874b-5a704f10c4e7', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 4, '+442079460016', 'any', '2025-08-12T13:45:00Z', '2025-08-12T13:45:00Z'),
    ('0198cc2a-e52b-77ad-9556-39843a29ae1c', 'TB-1012', '01986ad6-d18c-7ae6-b62c-5ba30a43c148', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 6, '+442079460017', 'any', '2025-08-21T10:27:00Z', '2025-08-21T10:27:00Z'),
    ('0198fb4e-760c-7017-8d7a-49abfdb50271', 'TB-1013', '0195dc08-8222-7cd7-abfd-093631955362', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 1, '+442079460018', 'any', '2025-08-30T14:08:00Z', '2025-08-30T14:08:00Z'),
    ('01993d39-760d-737a-80ef-8db27f66b248', 'TB-1014', '0198a2ac-080d-7106-b8f4-eb3ac5324ced', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0197305a-1725-77b8-9045-e5287ec50ea3', 1, '+442079460019', 'any', '2025-09-12T09:20:00Z', '2025-09-12T09:20:00Z'),
    ('019967b3-2dee-7d0a-b4bb-d2a7c0614ca0', 'TB-1015', '0195dc08-8222-7cd7-abfd-093631955362', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01982217-2946-7a57-9cc8-1542cbb6e3b1', 1, '+442079460020', 'any', '2025-09-20T15:17:00Z', '2025-09-20T15:17:00Z'),
    ('0199a5e2-5e6f-720a-900b-642d9c8709e3', 'TB-1016', '0198f0b9-6a6e-74b4-919e-4c5693f7f54c', '01943210-0be0-7160-a165-9d4a61fdf276', '0199493d-a200-7da7-b2fc-e791fd137fbd', 1, '+442079460021', 'any', '2025-10-02T17:05:00Z', '2025-10-02T17:05:00Z'),
    ('0199e40b-2650-7808-8ad9-62ddb907e60d', 'TB-1017', '0198270c-ff6b-7489-94ea-4b9a0e79cf65', '01973b3a-3585-7fa6-807c-8479fbd13943', '0199493d-a200-7da7-b2fc-e791fd137fbd', 1, '+442079460022', 'any', '2025-10-14T18:46:00Z', '2025-10-14T18:46:00Z'),
    ('019a07de-e711-7b2b-aef1-036870ee837a', 'TB-1018', '019763f3-51a8-7ca7-94c5-9100b5879671', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01967e00-bde3-7a4f-bafd-5ad7260fe884', 1, '+442079460023', 'any', '2025-10-21T17:44:00Z', '2025-10-21T17:44:00Z'),
    ('019a43fb-1612-726f-9a28-b771c0cace6e', 'TB-1019', '0195dc08-8222-7cd7-abfd-093631955362', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01955817-0ae1-7ffb-ae6f-9ae9682405ac', 1, '+442079460024', 'any', '2025-11-02T09:52:00Z', '2025-11-02T09:52:00Z'),
    ('019a7449-1d33-7dbf-91c8-2eda1884419a', 'TB-1020', '0195dc08-8222-7cd7-abfd-093631955362', '01943210-0be0-7160-a165-9d4a61fdf276', '0198e56f-1888-7316-af75-b03d966b05f2', 1, '+442079460025', 'any', '2025-11-11T18:59:00Z', '2025-11-11T18:59:00Z'),
    ('019ab50e-3ad4-78ce-ad7a-f276b13b769e', 'TB-1021', '0195dc08-8222-7cd7-abfd-093631955362', '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, 1, '+442079460026', 'any', '2025-11-24T08:50:00Z', '2025-11-24T08:50:00Z'),
    ('019ae453-ab95-7021-a47a-7102d7aabcd8', 'TB-1022', '0198a2ac-080d-7106-b8f4-eb3ac5324ced', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0199493d-a200-7da7-b2fc-e791fd137fbd', 1, '+442079460027', 'any', '2025-12-03T13:08:00Z', '2025-12-03T13:08:00Z'),
    ('019b1def-e676-7a3d-b9f8-2d8661540842', 'TB-1023', '01986ad6-d18c-7ae6-b62c-5ba30a43c148', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '019623ca-9082-786e-a0fa-96645bb615f4', 1, '+442079460028', 'any', '2025-12-14T17:37:00Z', '2025-12-14T17:37:00Z'),
    ('019b4ade-95f7-73eb-9014-d3a316a59694', 'TB-1024', '019b3ff6-3a37-73b3-b80c-b5585e8506c0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 6, '+442079460029', 'any', '2025-12-23T11:01:00Z', '2025-12-23T11:01:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trip_products (trip_id, product_id, created_at)
VALUES
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '019459c2-6664-76af-a546-4c5987ca158e', '2025-02-28T17:43:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '019459bd-d283-7251-81e7-5bf000725660', '2025-03-15T16:11:00Z'),
    ('0195d7e3-6982-78b6-890a-6425ea066bff', '0194303e-0b08-78d1-9d22-482d69fdbd50', '2025-03-29T07:57:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '019482f0-b286-751b-80fe-ee7d40056d20', '2025-04-08T13:59:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '01944a4f-5261-77ac-a351-111524fe1f18', '2025-04-21T09:54:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '01944f71-1a82-70b2-8a90-e35f6f091ef1', '2025-05-06T15:41:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '01944f71-1a82-70b2-8a90-e35f6f091ef1', '2025-05-16T15:47:00Z'),
    ('01970888-9be4-79b6-9aa5-f942e8c4a067', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '2025-05-30T11:17:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '2025-06-13T07:07:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '01946930-e685-7efe-8d42-896433b09942', '2025-06-24T12:15:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '2025-07-08T10:34:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '0194303e-0b07-7c57-bca7-f9f707d030c5', '2025-07-22T08:40:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '01944a4f-5261-77ac-a351-111524fe1f18', '2025-08-01T12:26:00Z'),
    ('0195d7e3-6982-78b6-890a-6425ea066bff', '01944a4a-be80-7b79-8c4a-44f8cfe9a949', '2025-08-13T08:59:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '019459c2-6664-76af-a546-4c5987ca158e', '2025-08-27T11:34:00Z'),
    ('0194cc4b-1420-7a3d-84b8-82796f149439', '0194303e-0b08-78d1-9d22-482d69fdbd50', '2025-09-10T14:43:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '019459bd-d283-7251-81e7-5bf000725660', '2025-09-21T12:13:00Z'),
    ('0195d7e3-6982-78b6-890a-6425ea066bff', '01944a4f-5261-77ac-a351-111524fe1f18', '2025-10-05T14:23:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '01946930-e685-7efe-8d42-896433b09942', '2025-10-18T15:51:00Z'),
    ('01954d87-7d81-710b-a837-bede7a1604e0', '019482f0-b286-751b-80fe-ee7d40056d20', '2025-11-01T16:08:00Z'),
    ('01970888-9be4-79b6-9aa5-f942e8c4a067', '01944a4f-5261-77ac-a351-111524fe1f18', '2025-11-11T13:43:00Z'),
    ('0195d7e3-6982-78b6-890a-6425ea066bff', '019459bd-d283-7251-81e7-5bf000725660', '2025-11-23T10:46:00Z'),
    ('019798e7-8845-7df9-9979-f3d7919efb69', '019482f0-b286-751b-80fe-ee7d40056d20', '2025-12-09T08:11:00Z'),
    ('01966792-8de3-70b9-a983-5015fbf1ef27', '019482f0-b286-751b-80fe-ee7d40056d20', '2025-12-20T13:45:00Z')
ON CONFLICT (trip_id, product_id) DO NOTHING;

INSERT INTO trip_shares (booking_id, payer_id, share, created_at, updated_at)
VALUES
    ('01968ab4-b1e0-73b8-b2f5-1f903f67ffcd', '01943210-0be0-7160-a165-9d4a61fdf276', 6667, '2025-05-30T14:45:00Z', '2025-05-30T14:45:00Z'),
    ('01968ab4-b1e0-73b8-b2f5-1f903f67ffcd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 3333, '2025-06-08T16:46:00Z', '2025-06-08T16:46:00Z'),
    ('0196aec3-f501-7b62-bb91-c9a49c95bbec', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 10000, '2025-06-17T15:59:00Z', '2025-06-17T15:59:00Z'),
    ('0196e30d-e1e2-78b8-8ab7-8e2c3116f8bd', '01943210-0be0-7160-a165-9d4a61fdf276', 1000, '2025-06-24T07:17:00Z', '2025-06-24T07:17:00Z'),
    ('0196e30d-e1e2-78b8-8ab7-8e2c3116f8bd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 9000, '2025-07-03T13:39:00Z', '2025-07-03T13:39:00Z'),
    ('0197f8ff-c087-70ee-9d0a-c8994ea28716', '01943210-0be0-7160-a165-9d4a61fdf276', 500, '2025-07-14T17:07:00Z', '2025-07-14T17:07:00Z'),
    ('0197f8ff-c087-70ee-9d0a-c8994ea28716', '0196a1c6-c304-7f68-a2e5-483add47f17d', 9500, '2025-07-24T14:44:00Z', '2025-07-24T14:44:00Z'),
    ('01972280-40c3-7e8e-b944-144f58996a90', '0197d629-99a6-768d-8eef-3327b460ca5b', 1900, '2025-07-29T14:56:00Z', '2025-07-29T14:56:00Z'),
    ('01972280-40c3-7e8e-b944-144f58996a90', '01986fe7-3487-7799-85ee-1471a57c04ca', 8100, '2025-08-08T18:33:00Z', '2025-08-08T18:33:00Z'),
    ('01982758-fc88-7558-b327-902d7125305c', '01943210-0be0-7160-a165-9d4a61fdf276', 1900, '2025-08-17T07:24:00Z', '2025-08-17T07:24:00Z'),
    ('01982758-fc88-7558-b327-902d7125305c', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 8100, '2025-08-28T18:43:00Z', '2025-08-28T18:43:00Z'),
    ('01989e86-ef6a-7571-bc77-085c2a8e1108', '019561ee-92e2-7956-b49e-e5577c2452d5', 500, '2025-09-06T15:50:00Z', '2025-09-06T15:50:00Z'),
    ('01989e86-ef6a-7571-bc77-085c2a8e1108', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 9500, '2025-09-16T15:14:00Z', '2025-09-16T15:14:00Z'),
    ('0197bbf5-8806-731a-81b7-302c72b5a5f0', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 1000, '2025-09-25T18:49:00Z', '2025-09-25T18:49:00Z'),
    ('0197bbf5-8806-731a-81b7-302c72b5a5f0', '01943210-0be0-7160-a165-9d4a61fdf276', 9000, '2025-10-04T10:42:00Z', '2025-10-04T10:42:00Z'),
    ('0198cc2a-e52b-77ad-9556-39843a29ae1c', '01943210-0be0-7160-a165-9d4a61fdf276', 1000, '2025-10-14T11:37:00Z', '2025-10-14T11:37:00Z'),
    ('0198cc2a-e52b-77ad-9556-39843a29ae1c', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 9000, '2025-10-20T18:50:00Z', '2025-10-20T18:50:00Z'),
    ('01986491-e629-7fad-8057-2660684e38ed', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 500, '2025-10-31T17:21:00Z', '2025-10-31T17:21:00Z'),
    ('01986491-e629-7fad-8057-2660684e38ed', '0196a1c6-c304-7f68-a2e5-483add47f17d', 9500, '2025-11-10T18:55:00Z', '2025-11-10T18:55:00Z'),
    ('019750de-fb04-7897-acf0-292d3bb2d86e', '01943210-0be0-7160-a165-9d4a61fdf276', 500, '2025-11-19T18:28:00Z', '2025-11-19T18:28:00Z'),
    ('019750de-fb04-7897-acf0-292d3bb2d86e', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 9500, '2025-11-29T15:23:00Z', '2025-11-29T15:23:00Z'),
    ('01993d39-760d-737a-80ef-8db27f66b248', '01986fe7-3487-7799-85ee-1471a57c04ca', 500, '2025-12-05T07:38:00Z', '2025-12-05T07:38:00Z'),
    ('01993d39-760d-737a-80ef-8db27f66b248', '01943210-0be0-7160-a165-9d4a61fdf276', 9500, '2025-12-15T08:57:00Z', '2025-12-15T08:57:00Z'),
    ('0198fb4e-760c-7017-8d7a-49abfdb50271', '01943210-0be0-7160-a165-9d4a61fdf276', 1900, '2025-12-23T13:07:00Z', '2025-12-23T13:07:00Z'),
    ('0198fb4e-760c-7017-8d7a-49abfdb50271', '0196a1c6-c304-7f68-a2e5-483add47f17d', 8100, '2025-12-24T13:34:00Z', '2025-12-24T13:34:00Z')
ON CONFLICT (booking_id, payer_id) DO NOTHING;

INSERT INTO repairs (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, promised_on, signature_digest, created_by, updated_by, created_at, updated_at
)
VALUES
    ('019717e2-0d60-7284-ae65-47d654f9b798', 'W-301', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-789a-8e0a-82b9b965716d', NULL, NULL, 'sewing', 'Ridge tent, torn door', 'The dog wanted in; "only a little hole".', 'estimated', false, 0, '2025-06-20', NULL, NULL, NULL, '2025-05-28T17:13:00Z', '2025-05-28T17:13:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', 'W-302', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, NULL, '0197d629-99a6-768d-8eef-3327b460ca5b', 'soles', 'Boots, worn soles', 'Please keep the old laces.', 'estimated', false, 8900, '2025-12-12', NULL, NULL, NULL, '2025-06-06T07:09:00Z', '2025-06-06T07:09:00Z'),
    ('01977cdb-f782-7ca2-9a6f-4bda38a0b42c', 'W-303', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '019663f0-60e2-72ae-b862-74ea5372ce49', '01986fe7-3487-7799-85ee-1471a57c04ca', 'sewing', 'Rental tent, broken pole', 'Came back in two pieces.', 'estimated', true, 0, NULL, NULL, NULL, NULL, '2025-06-17T07:48:00Z', '2025-06-17T07:48:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', 'W-304', '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, NULL, NULL, 'gas', 'Old petrol stove', 'It spits.', 'brought', false, NULL, NULL, NULL, NULL, NULL, '2025-06-26T07:01:00Z', '2025-06-26T07:01:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', 'W-305', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, NULL, NULL, 'soles', 'Boots from my father', '1974, size 45.', 'estimated', false, 14500, NULL, NULL, NULL, NULL, '2025-07-04T18:40:00Z', '2025-07-04T18:40:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', 'REP-1006', '0197d629-99a6-768d-8eef-3327b460ca5b', '01955817-0ae2-7cc1-9bbd-2067943e6bf2', '01971cd6-0ec5-7d08-8798-28da61452f2b', NULL, 'sewing', 'Harbour repair', 'Nothing to add for now.', 'estimated', false, 0, '2025-07-16', '\x4ce1ad3ff44e7c49d2d37bd72c6b73f4479b1ee49b6b35e7b113bc0f787a9414', '01973b3a-3585-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-15T14:20:00Z', '2025-07-15T14:20:00Z'),
    ('01982e57-c206-7906-8f67-2d175416815f', 'REP-1007', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019623ca-9083-7262-95ad-e0cb93952e2b', '0197592d-c026-7548-9592-4198e6e21c9e', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'soles', 'Silver repair', 'Please have a look before Friday.', 'brought', false, 2490, '2025-07-21', '\xbe3a63e954cd53d6f6e379a971e1cc424214e9c1c6b5d833bf8af24949749b9d', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-07-21T18:56:00Z', '2025-07-21T18:56:00Z'),
    ('01986036-c967-709f-87b4-28ea2602b37b', 'REP-1008', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0196cec5-ed46-7994-b034-04ab309341e3', '019797ab-ace7-7830-b967-890173ff0756', NULL, 'sewing', 'Early repair', 'The second attempt worked.', 'estimated', false, 1900, '2025-07-31', '\x541993902a5f41c34a3f95b1e82fa335cb7af9fe00b281145b68a8f0a6b39039', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-07-31T11:21:00Z', '2025-07-31T11:21:00Z'),
    ('0198933e-7248-756b-93b3-1680fedd906c', 'REP-1009', '01943210-0be0-7160-a165-9d4a61fdf276', '0197305a-1727-77e0-a6a7-a3d3f8516794', '0197cae2-06e8-7b06-8128-0f75280ad9e8', '019561ee-92e2-7956-b49e-e5577c2452d5', 'gas', 'Linden repair', 'Somebody will follow up next week.', 'estimated', false, 4900, '2025-08-12', '\x9cb8f43a5fe4ded2259833e51f3a435a41572ff38e4d61604169e836cdd165b7', '019561ee-92e2-7956-b49e-e5577c2452d5', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-08-10T09:10:00Z', '2025-08-10T09:10:00Z'),
    ('0198bd4d-f6a9-7d48-9dc1-572ee1590ffc', 'REP-1010', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '01980830-e989-747d-9cbb-68e2f685536a', '01986fe7-3487-7799-85ee-1471a57c04ca', 'gas', 'Upper repair', 'As agreed by telephone.', 'estimated', false, 1900, '2025-08-19', '\x4470561729f15e656c367856034986ef488b0a2f781d021d264dd844c811879e', '01973b3a-3585-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-18T13:11:00Z', '2025-08-18T13:11:00Z'),
    ('0198ea64-eeaa-7700-ade0-50986d12de4d', 'REP-1011', '01943210-0be0-7160-a165-9d4a61fdf276', '01967e00-bde5-7af1-b674-e3a12b411bce', NULL, NULL, 'sewing', 'Copper repair', 'Everything went as planned.', 'brought', false, 0, '2025-08-27', '\x9d647937ad47f54039af040451cbf8c918f00842aaadd453a39933795ed95b7e', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-08-27T07:19:00Z', '2025-08-27T07:19:00Z'),
    ('019914c7-c32b-7404-91c3-afae3868c258', 'REP-1012', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '01986f5f-b50b-718d-a70b-f62f0dd74841', '01986fe7-3487-7799-85ee-1471a57c04ca', 'sewing', 'Meadow repair', 'As agreed by telephone.', 'estimated', false, 0, NULL, '\x214121d0bc67baec071545146b8dedeb4a11e4e176a3590abb2413a4d9f38b73', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-09-04T12:51:00Z', '2025-09-04T12:51:00Z'),
    ('0199520b-a94c-7efe-9bf0-64d4dffe2a9a', 'REP-1013', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0197305a-1727-77e0-a6a7-a3d3f8516794', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', 'sewing', 'Little repair', 'The numbers were confirmed by both sides.', 'estimated', false, 0, '2025-09-16', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-16T10:22:00Z', '2025-09-16T10:22:00Z'),
    ('01997622-3f6d-7173-bd12-30eb857cf4c0', 'REP-1014', '01943210-0be0-7160-a165-9d4a61fdf276', '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '0198f6c0-fead-7249-95c0-986b50dd2d95', NULL, 'sewing', 'Autumn repair', 'Please have a look before Friday.', 'estimated', false, 0, '2025-09-24', '\xa9459a2fb2938342f37f5621ebdd89868f04720d40a2334ca555e6b36c214b81', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-23T10:33:00Z', '2025-09-23T10:33:00Z'),
    ('0199a95f-020e-7591-ac48-75404bb174cd', 'REP-1015', '01943210-0be0-7160-a165-9d4a61fdf276', '01955817-0ae1-789a-8e0a-82b9b965716d', '01992f0f-0eae-7976-aef8-7c1f1a9a3fbc', NULL, 'sewing', 'Granite repair', 'The numbers were confirmed by both sides.', 'estimated', false, 12500, '2025-10-04', NULL, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-10-03T09:20:00Z', '2025-10-03T09:20:00Z'),
    ('0199d940-168f-77e2-b777-afee60fa1644', 'REP-1016', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, NULL, '01986fe7-3487-7799-85ee-1471a57c04ca', 'soles', 'Western repair', 'Nothing to add for now.', 'brought', false, 7900, '2025-10-12', '\x6125b8d7c7c731e8c480f542b1c629dd6e0ec1dbd43b6417dd100140f0e8d6d3', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-10-12T16:28:00Z', '2025-10-12T16:28:00Z'),
    ('019a02b2-2270-773d-bbc7-38d13411b0cc', 'REP-1017', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01955817-0ae1-789a-8e0a-82b9b965716d', '0199a5c8-bbf0-7b38-ac84-6bf4b4911853', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'gas', 'Violet repair', 'Somebody will follow up next week.', 'estimated', false, 7900, '2025-10-21', '\x60e12aec3d2fa0f359b98a7a0bf92bc5a7fea6919a9783e8236421544f3fe42c', '019561ee-92e2-7956-b49e-e5577c2452d5', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-10-20T17:37:00Z', '2025-10-20T17:37:00Z'),
    ('019a3ee5-34d1-7600-979b-6377225f23ba', 'REP-1018', '019561ee-92e2-7956-b49e-e5577c2452d5', '01955817-0ae2-7cc1-9bbd-2067943e6bf2', NULL, '01986fe7-3487-7799-85ee-1471a57c04ca', 'gas', 'Open repair', 'Everything went as planned.', 'brought', false, 2490, '2025-11-01', '\x55ced67beea63715c5d8a47f46c9df37feb2001d4cd605556c4803acc5fc0aae', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-01T10:10:00Z', '2025-11-01T10:10:00Z'),
    ('019a64c5-8e72-7528-8bfe-cbe57c6a634d', 'REP-1019', '0197d629-99a6-768d-8eef-3327b460ca5b', '01987b1e-4c8a-7609-afe2-a3b5d4e3475e', '019a2570-7b92-7619-93f2-27260d1c56a4', NULL, 'soles', 'Maple repair', 'Somebody will follow up next week.', 'estimated', false, 1250, '2025-11-10', NULL, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-11-08T18:41:00Z', '2025-11-08T18:41:00Z'),
    ('019aa18c-f193-7462-a9b5-36bb2b97cd89', 'REP-1020', '0199a9f6-fc49-7c11-934d-ae537f2397b5', NULL, '019a5831-a593-79b8-8910-2b544d9c28a2', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'gas', 'Central repair', 'To be discussed at the next meeting.', 'estimated', false, 4900, '2025-11-20', NULL, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-20T13:56:00Z', '2025-11-20T13:56:00Z'),
    ('019abb9f-2354-7e05-8e97-74e1d489d6ea', 'REP-1021', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01967e00-bde4-7922-9100-a016aed26240', '019a9802-5114-7b96-83bd-3c0d7c44de98', '0197d629-99a6-768d-8eef-3327b460ca5b', 'sewing', 'Winter repair', 'It took a little longer than expected.', 'brought', false, 9900, '2025-11-26', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-11-25T15:26:00Z', '2025-11-25T15:26:00Z'),
    ('019afe72-ae95-7eae-a899-a9dbb587b966', 'REP-1022', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '019adb13-3375-7422-8bb2-dbed6dc17cfa', '01943210-0be0-7160-a165-9d4a61fdf276', 'sewing', 'River repair', 'It took a little longer than expected.', 'estimated', false, 4900, '2025-12-09', '\xa9f4c89b7a4d149b939d3a46943ea603574312c104093e08538714ae7c723149', '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-08T14:52:00Z', '2025-12-08T14:52:00Z'),
    ('019b2783-aeb6-715e-85ae-0fa9c0679d35', 'REP-1023', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '019afe35-5776-738c-a57f-0ae3220cc8ea', '01986fe7-3487-7799-85ee-1471a57c04ca', 'sewing', 'Bright repair', 'Checked twice, and found in order.', 'brought', false, 12500, NULL, '\x3ff20622612cbe641d8467f3409fa61ad1ddb603787cca1105fa403fbdc63de7', '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-16T14:15:00Z', '2025-12-16T14:15:00Z'),
    ('019b5476-07b7-79e7-b076-7e0883c6f075', 'REP-1024', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'gas', 'Garden repair', 'Checked twice, and found in order.', 'estimated', false, 1250, '2025-12-26', '\x3beb84449c35358c7a9c4ae1b6a42f6f06d87efa8f3cf5771c6a9ab95c50e28c', NULL, '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-12-25T07:43:00Z', '2025-12-25T07:43:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO appointments (id, customer_id, technician_user_id, bench_id, repair_id, slot, note, created_at, updated_at)
VALUES
    ('0197b7ba-7660-71dc-993a-a619b5e9f672', '01943210-0be0-7160-a165-9d4a61fdf276', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', '019717e2-0d60-7284-ae65-47d654f9b798', '[2025-06-10T08:00:00Z,2025-06-10T08:30:00Z)', NULL, '2025-06-28T18:09:00Z', '2025-06-28T18:09:00Z'),
    ('0197dfca-3321-7284-911d-28aa0fcbf734', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0197d629-99a6-768d-8eef-3327b460ca5b', '01959edb-7f61-7079-9a75-e60a9804d33b', '01974412-4ee1-761a-b498-a6544af7dd11', '[2025-12-01T08:00:00Z,2025-12-01T08:30:00Z)', NULL, '2025-07-06T12:51:00Z', '2025-07-06T12:51:00Z'),
    ('0197fdcb-7962-7f70-9c9b-a9bf2b868c5e', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', NULL, '[2025-12-05T08:30:00Z,2025-12-05T09:00:00Z)', NULL, '2025-07-12T08:41:00Z', '2025-07-12T08:41:00Z'),
    ('01982d7c-f263-78eb-9818-9e4b5d023d80', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', NULL, '[2025-12-08T08:30:00Z,2025-12-08T09:00:00Z)', 'Brings his father''s boots.', '2025-07-21T14:57:00Z', '2025-07-21T14:57:00Z'),
    ('01985115-30c4-75d5-aeee-1e8f12aaa152', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0196d8d3-7966-7fc5-8107-4d108e201683', '0197ab0a-2be3-7509-ba39-ae8deba28341', '[2025-07-28T12:50:00Z,2025-07-28T14:50:00Z)', NULL, '2025-07-28T12:50:00Z', '2025-07-28T12:50:00Z'),
    ('0198845d-da45-756f-9cbd-5312e1d879e2', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01965d76-5bc4-7688-803e-4bd8639ae273', NULL, '[2025-08-07T11:50:00Z,2025-08-07T13:50:00Z)', 'Please have a look before Friday.', '2025-08-07T11:50:00Z', '2025-08-07T11:50:00Z'),
    ('01989e93-c0a6-7a93-8133-444cbe9bae6e', '01943210-0be0-7160-a165-9d4a61fdf276', '01973b3a-3585-7fa6-807c-8479fbd13943', '019557a5-8460-7f95-b3ba-6097dec7fd5e', '01982e57-c206-7906-8f67-2d175416815f', '[2025-08-12T13:59:00Z,2025-08-12T15:59:00Z)', NULL, '2025-08-12T13:59:00Z', '2025-08-12T13:59:00Z'),
    ('0198c89f-9b87-723c-b017-787fea89f7fe', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '01975f5e-8748-7316-abed-e2f1db0c9f90', '019717e2-0d60-7284-ae65-47d654f9b798', '[2025-08-20T17:56:00Z,2025-08-20T19:56:00Z)', 'Checked twice, and found in order.', '2025-08-20T17:56:00Z', '2025-08-20T17:56:00Z'),
    ('0198f9ec-26e8-731b-a090-8bb2e08c7883', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01986fe7-3487-7799-85ee-1471a57c04ca', '019826cc-e92b-7c04-9f87-61313d8d635b', '019717e2-0d60-7284-ae65-47d654f9b798', '[2025-08-30T07:41:00Z,2025-08-30T09:41:00Z)', 'A short note, so that it is not forgotten.', '2025-08-30T07:41:00Z', '2025-08-30T07:41:00Z'),
    ('01991a77-7369-7477-b5cc-e6848e9cda22', '01943210-0be0-7160-a165-9d4a61fdf276', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0197a0f8-0be9-7022-b5ce-efdfc0f2f8ec', '01980e74-ea85-7cd9-abcc-2fc3c9231f26', '[2025-09-05T15:21:00Z,2025-09-05T17:21:00Z)', 'The numbers were confirmed by both sides.', '2025-09-05T15:21:00Z', '2025-09-05T15:21:00Z'),
    ('01994c36-6faa-71d4-8a7c-aed8aa04f3cc', '01943210-0be0-7160-a165-9d4a61fdf276', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0196252a-2083-7b8d-81c5-9480d68bfc8f', '019717e2-0d60-7284-ae65-47d654f9b798', '[2025-09-15T07:11:00Z,2025-09-15T09:11:00Z)', 'It took a little longer than expected.', '2025-09-15T07:11:00Z', '2025-09-15T07:11:00Z'),
    ('01997717-9beb-79d1-9fdb-5d2bd7f11a5d', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '019826cc-e92b-7c04-9f87-61313d8d635b', '01982e57-c206-7906-8f67-2d175416815f', '[2025-09-23T15:01:00Z,2025-09-23T17:01:00Z)', 'Checked twice, and found in order.', '2025-09-23T15:01:00Z', '2025-09-23T15:01:00Z'),
    ('019999bd-3cec-7566-8ff4-cb749dfe14ce', '01943210-0be0-7160-a165-9d4a61fdf276', '01986fe7-3487-7799-85ee-1471a57c04ca', '01972c31-5507-7618-9f5a-b6659875cacf', '01986036-c967-709f-87b4-28ea2602b37b', '[2025-09-30T08:29:00Z,2025-09-30T10:29:00Z)', 'See the earlier message for details.', '2025-09-30T08:29:00Z', '2025-09-30T08:29:00Z'),
    ('0199c805-13cd-79d0-87a3-6837b200d036', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0197d629-99a6-768d-8eef-3327b460ca5b', '019865c6-6e8c-708f-9c12-bd05fcb92807', '01982e57-c206-7906-8f67-2d175416815f', '[2025-10-09T08:10:00Z,2025-10-09T10:10:00Z)', 'Somebody will follow up next week.', '2025-10-09T08:10:00Z', '2025-10-09T08:10:00Z'),
    ('0199e79d-c2ee-7be5-bebd-30c887de06fa', '019561ee-92e2-7956-b49e-e5577c2452d5', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01965d76-5bc4-7688-803e-4bd8639ae273', '01977cdb-f782-7ca2-9a6f-4bda38a0b42c', '[2025-10-15T11:25:00Z,2025-10-15T13:25:00Z)', NULL, '2025-10-15T11:25:00Z', '2025-10-15T11:25:00Z'),
    ('019a1a3a-4def-761c-a57f-fecfe27d4bbe', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0195d35d-4522-7daf-801e-accf21f83a51', '019717e2-0d60-7284-ae65-47d654f9b798', '[2025-10-25T07:17:00Z,2025-10-25T09:17:00Z)', 'Everything went as planned.', '2025-10-25T07:17:00Z', '2025-10-25T07:17:00Z'),
    ('019a4473-ef90-7c6a-ae0c-172b44c16e3c', '01943210-0be0-7160-a165-9d4a61fdf276', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '019557a5-8460-7f95-b3ba-6097dec7fd5e', '019a3ee5-34d1-7600-979b-6377225f23ba', '[2025-11-02T12:04:00Z,2025-11-02T14:04:00Z)', 'Nothing to add for now.', '2025-11-02T12:04:00Z', '2025-11-02T12:04:00Z'),
    ('019a6356-6e11-7114-80f5-46d64f88e70a', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '0197efc0-32ca-7227-ab15-9173559a9f86', '01997622-3f6d-7173-bd12-30eb857cf4c0', '[2025-11-08T12:00:00Z,2025-11-08T14:00:00Z)', 'Everything went as planned.', '2025-11-08T12:00:00Z', '2025-11-08T12:00:00Z'),
    ('019a90be-e172-70d6-a5a8-fcf76b1466c7', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0197d629-99a6-768d-8eef-3327b460ca5b', '0197a0f8-0be9-7022-b5ce-efdfc0f2f8ec', '019a02b2-2270-773d-bbc7-38d13411b0cc', '[2025-11-17T07:37:00Z,2025-11-17T09:37:00Z)', NULL, '2025-11-17T07:37:00Z', '2025-11-17T07:37:00Z'),
    ('019ab603-9753-7342-a44e-6ec66af9d008', '01973b3a-3585-7fa6-807c-8479fbd13943', '01986fe7-3487-7799-85ee-1471a57c04ca', '0199be80-dbf1-7ffc-9fa6-f34735b9bccf', NULL, '[2025-11-24T13:18:00Z,2025-11-24T15:18:00Z)', 'To be discussed at the next meeting.', '2025-11-24T13:18:00Z', '2025-11-24T13:18:00Z'),
    ('019ada47-09d4-7874-836b-5246db7cddd5', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01959edb-7f61-7079-9a75-e60a9804d33b', '0198bd4d-f6a9-7d48-9dc1-572ee1590ffc', '[2025-12-01T14:18:00Z,2025-12-01T16:18:00Z)', NULL, '2025-12-01T14:18:00Z', '2025-12-01T14:18:00Z'),
    ('019aff03-55d5-70d7-898c-aeea9dce9979', '01943210-0be0-7160-a165-9d4a61fdf276', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '0199f7e1-9472-70ce-ba8b-4702c4e9c578', NULL, '[2025-12-08T17:30:00Z,2025-12-08T19:30:00Z)', 'Please have a look before Friday.', '2025-12-08T17:30:00Z', '2025-12-08T17:30:00Z'),
    ('019b3644-3b96-7089-8984-882092d35feb', '0197d629-99a6-768d-8eef-3327b460ca5b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01959edb-7f61-7079-9a75-e60a9804d33b', NULL, '[2025-12-19T11:00:00Z,2025-12-19T13:00:00Z)', 'It took a little longer than expected.', '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    ('019b5fa3-0d97-7228-a451-a009e2aab5d0', '01986fe7-3487-7799-85ee-1471a57c04ca', '01986fe7-3487-7799-85ee-1471a57c04ca', '0198efd1-c98e-7e7f-97f6-05289f96f989', '0199d940-168f-77e2-b777-afee60fa1644', '[2025-12-27T11:48:00Z,2025-12-27T13:48:00Z)', NULL, '2025-12-27T11:48:00Z', '2025-12-27T11:48:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO repair_labels (repair_id, label_id, created_at)
VALUES
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-06-26T18:28:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-07-03T07:09:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-07-13T10:34:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-07-19T17:23:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-07-26T12:27:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-08-07T18:00:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-08-14T16:07:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-08-20T13:38:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-08-27T16:44:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-09-07T13:08:00Z'),
    ('01977cdb-f782-7ca2-9a6f-4bda38a0b42c', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-09-14T10:05:00Z'),
    ('01977cdb-f782-7ca2-9a6f-4bda38a0b42c', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-09-23T16:32:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-09-29T09:11:00Z'),
    ('01977cdb-f782-7ca2-9a6f-4bda38a0b42c', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-10-07T10:48:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-10-17T18:59:00Z'),
    ('0199a95f-020e-7591-ac48-75404bb174cd', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-10-24T18:52:00Z'),
    ('019a02b2-2270-773d-bbc7-38d13411b0cc', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-11-01T18:03:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-11-07T09:59:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-11-16T12:49:00Z'),
    ('01997622-3f6d-7173-bd12-30eb857cf4c0', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-11-22T11:43:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-12-01T10:35:00Z'),
    ('01986036-c967-709f-87b4-28ea2602b37b', (SELECT id FROM workshop_labels WHERE slug = 'urgent'), '2025-12-12T17:19:00Z'),
    ('019a64c5-8e72-7528-8bfe-cbe57c6a634d', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-12-17T15:05:00Z'),
    ('01986036-c967-709f-87b4-28ea2602b37b', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-12-25T13:40:00Z')
ON CONFLICT (repair_id, label_id) DO NOTHING;

INSERT INTO repair_steps (id, repair_id, technician_user_id, bench_id, minutes, text, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '019717e2-0d60-7284-ae65-47d654f9b798', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 35, 'Cut a patch and taped it.', '2025-06-26T12:19:00Z'),
    (2, '019717e2-0d60-7284-ae65-47d654f9b798', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 10, 'Hosed it down; dry.', '2025-07-06T07:01:00Z'),
    (3, '01974412-4ee1-761a-b498-a6544af7dd11', '0197d629-99a6-768d-8eef-3327b460ca5b', '01959edb-7f61-7079-9a75-e60a9804d33b', 50, 'Soles off, laces put aside.', '2025-07-14T17:27:00Z'),
    (4, '0197ab0a-2be3-7509-ba39-ae8deba28341', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '019826cc-e92b-7c04-9f87-61313d8d635b', 105, 'Nothing to add for now.', '2025-07-21T13:27:00Z'),
    (5, '019717e2-0d60-7284-ae65-47d654f9b798', '0199a9f6-fc49-7c11-934d-ae537f2397b5', NULL, 105, 'A short note, so that it is not forgotten.', '2025-07-28T08:34:00Z'),
    (6, '01982e57-c206-7906-8f67-2d175416815f', '01986fe7-3487-7799-85ee-1471a57c04ca', '01975f5e-8748-7316-abed-e2f1db0c9f90', 45, 'It took a little longer than expected.', '2025-08-07T13:23:00Z'),
    (7, '019717e2-0d60-7284-ae65-47d654f9b798', '01986fe7-3487-7799-85ee-1471a57c04ca', '019557a5-8460-7f95-b3ba-6097dec7fd5e', 75, 'As agreed by telephone.', '2025-08-13T12:53:00Z'),
    (8, '01974412-4ee1-761a-b498-a6544af7dd11', '019561ee-92e2-7956-b49e-e5577c2452d5', '0197efc0-32ca-7227-ab15-9173559a9f86', 120, 'To be discussed at the next meeting.', '2025-08-19T07:31:00Z'),
    (9, '019717e2-0d60-7284-ae65-47d654f9b798', '01986fe7-3487-7799-85ee-1471a57c04ca', '0196252a-2083-7b8d-81c5-9480d68bfc8f', 45, 'Checked twice, and found in order.', '2025-08-27T16:46:00Z'),
    (10, '01982e57-c206-7906-8f67-2d175416815f', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, 15, 'It took a little longer than expected.', '2025-09-05T11:36:00Z'),
    (11, '0197ab0a-2be3-7509-ba39-ae8deba28341', '01973b3a-3585-7fa6-807c-8479fbd13943', '019865c6-6e8c-708f-9c12-bd05fcb92807', 120, 'Somebody will follow up next week.', '2025-09-13T13:25:00Z'),
    (12, '0199520b-a94c-7efe-9bf0-64d4dffe2a9a', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, 75, 'As agreed by telephone.', '2025-09-24T15:25:00Z'),
    (13, '0197d6bd-0004-7a76-816c-20ea80aabd11', '0197d629-99a6-768d-8eef-3327b460ca5b', '01972c31-5507-7618-9f5a-b6659875cacf', 75, 'See the earlier message for details.', '2025-09-28T08:36:00Z'),
    (14, '0197d6bd-0004-7a76-816c-20ea80aabd11', '01986fe7-3487-7799-85ee-1471a57c04ca', '019826cc-e92b-7c04-9f87-61313d8d635b', 75, 'It took a little longer than expected.', '2025-10-07T14:33:00Z'),
    (15, '01974412-4ee1-761a-b498-a6544af7dd11', '0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, 120, 'Somebody will follow up next week.', '2025-10-17T15:01:00Z'),
    (16, '01977cdb-f782-7ca2-9a6f-4bda38a0b42c', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, 90, 'The second attempt worked.', '2025-10-22T13:40:00Z'),
    (17, '0198ea64-eeaa-7700-ade0-50986d12de4d', '01986fe7-3487-7799-85ee-1471a57c04ca', '01959edb-7f61-7079-9a75-e60a9804d33b', 30, 'Everything went as planned.', '2025-11-01T15:53:00Z'),
    (18, '019a02b2-2270-773d-bbc7-38d13411b0cc', '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, 75, 'To be discussed at the next meeting.', '2025-11-10T09:46:00Z'),
    (19, '019914c7-c32b-7404-91c3-afae3868c258', '0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, 15, 'See the earlier message for details.', '2025-11-17T11:58:00Z'),
    (20, '01997622-3f6d-7173-bd12-30eb857cf4c0', '01986fe7-3487-7799-85ee-1471a57c04ca', '0197efc0-32ca-7227-ab15-9173559a9f86', 60, 'It took a little longer than expected.', '2025-11-24T14:13:00Z'),
    (21, '01997622-3f6d-7173-bd12-30eb857cf4c0', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '019a450a-ff73-768d-be60-40ab356188db', 45, 'The second attempt worked.', '2025-12-03T17:33:00Z'),
    (22, '01986036-c967-709f-87b4-28ea2602b37b', '0196a1c6-c304-7f68-a2e5-483add47f17d', '0195d35d-4522-7daf-801e-accf21f83a51', 90, 'Checked twice, and found in order.', '2025-12-10T07:37:00Z'),
    (23, '019717e2-0d60-7284-ae65-47d654f9b798', '0196a1c6-c304-7f68-a2e5-483add47f17d', '019ac5bd-2a35-7ab6-ba1e-0beb4d567162', 105, 'Everything went as planned.', '2025-12-16T12:22:00Z'),
    (24, '01974412-4ee1-761a-b498-a6544af7dd11', '01986fe7-3487-7799-85ee-1471a57c04ca', '019826cc-e92b-7c04-9f87-61313d8d635b', 75, 'See the earlier message for details.', '2025-12-25T13:20:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('repair_steps', 'id'),
    (SELECT max(id) FROM repair_steps)
);

INSERT INTO repair_parts (
    repair_id, product_variant_id, warehouse_id, quantity, unit_price_minor, created_at, updated_at
)
VALUES
    ('01974412-4ee1-761a-b498-a6544af7dd11', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 0.500, 690, '2025-06-26T14:51:00Z', '2025-06-26T14:51:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 3.500, 7900, '2025-07-03T10:04:00Z', '2025-07-03T10:04:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 2490, '2025-07-13T13:57:00Z', '2025-07-13T13:57:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', '0194303e-0b0c-772f-a3d5-6ee64c338eb3', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 1.000, 7900, '2025-07-21T12:59:00Z', '2025-07-21T12:59:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', '019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1250, '2025-07-27T12:38:00Z', '2025-07-27T12:38:00Z'),
    ('01977cdb-f782-7ca2-9a6f-4bda38a0b42c', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1900, '2025-08-06T12:56:00Z', '2025-08-06T12:56:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 7900, '2025-08-14T08:56:00Z', '2025-08-14T08:56:00Z'),
    ('01982e57-c206-7906-8f67-2d175416815f', '01944a4a-be81-7d5f-99f2-d5e57c38ba03', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 4900, '2025-08-22T18:37:00Z', '2025-08-22T18:37:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 2808, '2025-08-29T16:35:00Z', '2025-08-29T16:35:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 9900, '2025-09-07T14:30:00Z', '2025-09-07T14:30:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '01946930-e689-7696-a127-2dea3d45fd73', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 1.000, 2490, '2025-09-12T09:25:00Z', '2025-09-12T09:25:00Z'),
    ('0198bd4d-f6a9-7d48-9dc1-572ee1590ffc', '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1900, '2025-09-23T17:38:00Z', '2025-09-23T17:38:00Z'),
    ('0197ab0a-2be3-7509-ba39-ae8deba28341', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 4900, '2025-09-30T16:31:00Z', '2025-09-30T16:31:00Z'),
    ('0198933e-7248-756b-93b3-1680fedd906c', '019459bd-d285-77d7-9fc2-1d01c06de74c', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 9900, '2025-10-08T08:22:00Z', '2025-10-08T08:22:00Z'),
    ('01986036-c967-709f-87b4-28ea2602b37b', '01944a4f-5262-7e66-8c67-00b35c3b250c', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 1.000, 7944, '2025-10-16T12:04:00Z', '2025-10-16T12:04:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '01944f71-1a84-7a38-bb6f-41558157656d', '01941f29-7c01-7d6a-bb87-fa99470d43cf', 1.000, 4900, '2025-10-21T07:17:00Z', '2025-10-21T07:17:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1250, '2025-11-02T18:32:00Z', '2025-11-02T18:32:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1900, '2025-11-07T12:06:00Z', '2025-11-07T12:06:00Z'),
    ('0197d6bd-0004-7a76-816c-20ea80aabd11', '01944f71-1a83-7590-b729-68faeddfc929', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 7407, '2025-11-15T09:18:00Z', '2025-11-15T09:18:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1250, '2025-11-25T11:42:00Z', '2025-11-25T11:42:00Z'),
    ('019717e2-0d60-7284-ae65-47d654f9b798', '01946930-e688-7008-b7a3-52ee5a3aff55', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1900, '2025-12-03T17:28:00Z', '2025-12-03T17:28:00Z'),
    ('01980e74-ea85-7cd9-abcc-2fc3c9231f26', '01944a4a-be80-751b-9948-45df476b4f14', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 4900, '2025-12-08T18:36:00Z', '2025-12-08T18:36:00Z'),
    ('01974412-4ee1-761a-b498-a6544af7dd11', '01946930-e687-78c9-ae1d-efb5688c6dfb', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 1.000, 1900, '2025-12-19T15:27:00Z', '2025-12-19T15:27:00Z'),
    ('0198933e-7248-756b-93b3-1680fedd906c', '019459c2-6666-772f-b792-b8a829f32b93', '01941f29-7c00-701b-a3a7-f96b3c8f31c7', 5.000, 9900, '2025-12-28T13:58:00Z', '2025-12-28T13:58:00Z')
ON CONFLICT (repair_id, product_variant_id) DO NOTHING;

INSERT INTO technician_skills (technician_user_id, skill_code, created_at)
VALUES
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'sewing', '2025-04-27T07:29:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'soles', '2025-05-08T10:59:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'gas', '2025-05-21T11:32:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'soles', '2025-05-31T14:45:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'soles', '2025-06-08T11:26:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'gas', '2025-06-19T09:41:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'soles', '2025-07-02T10:21:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'sewing', '2025-07-12T14:03:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'sewing', '2025-07-22T07:39:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'sewing', '2025-07-31T10:15:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'soles', '2025-08-09T08:00:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'soles', '2025-08-19T08:03:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'gas', '2025-09-01T13:42:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'gas', '2025-09-11T18:54:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'gas', '2025-09-20T12:30:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'sewing', '2025-10-01T12:57:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', 'soles', '2025-10-13T18:23:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'soles', '2025-10-22T16:57:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'gas', '2025-11-02T17:04:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'sewing', '2025-11-12T09:52:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'gas', '2025-11-22T16:00:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'sewing', '2025-12-01T07:03:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'sewing', '2025-12-13T14:25:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'soles', '2025-12-24T09:42:00Z')
ON CONFLICT (technician_user_id, skill_code) DO NOTHING;

UPDATE contents
SET status = 'published'
WHERE id = '0194455b-5100-7271-9000-60e89d586d6b' AND status = 'draft';

UPDATE contents
SET status = 'published'
WHERE id = '01944576-c841-7874-b76a-f035157f7fd3' AND status = 'draft';

UPDATE contents
SET status = 'published'
WHERE id = '019512eb-d402-7a3d-bc4b-f0f2cac514a8' AND status = 'draft';

UPDATE contents
SET status = 'in_review'
WHERE id = '019666ff-2783-76c5-8b90-65b9f3cd414e' AND status = 'draft';

UPDATE product_variants
SET status = 'inactive'
WHERE id = '0194303e-0b0c-772f-a3d5-6ee64c338eb3' AND status = 'active';

UPDATE payment_methods
SET status = 'expired'
WHERE id = '0194bbdd-2561-7d4b-a138-b71789a6cc1b' AND status = 'active';

UPDATE carts
SET status = 'checkout'
WHERE id = '0198e56f-1880-7f68-8c4a-db5e0c0f2b3f' AND status = 'active';

UPDATE carts
SET status = 'abandoned'
WHERE id = '0195d821-ab01-718b-a9ba-19a9e60d252a' AND status = 'active';

UPDATE carts
SET status = 'checkout'
WHERE id = '0194bbdd-2562-7f2f-9bde-f8a654fab92f' AND status = 'active';

UPDATE carts
SET status = 'converted', converted_at = '2025-08-26T08:12:00Z'
WHERE id = '0198e56f-1880-7f68-8c4a-db5e0c0f2b3f' AND status = 'checkout';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-03-03T13:00:00Z', delivered_at = '2025-03-06T10:20:00Z'
WHERE id = '01955c17-8480-7b8d-8333-7d15e1bcdc5e' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-04-12T13:00:00Z'
WHERE id = '01962a15-e481-7500-91cb-1550a00b80b5' AND status = 'pending';

UPDATE fulfilments
SET status = 'packed'
WHERE id = '01967e00-bde2-7997-a777-4e7ba3ec0589' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-05-15T13:00:00Z', delivered_at = '2025-05-19T09:05:00Z'
WHERE id = '0196d407-c083-790b-8c5a-299fde2c69e3' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-07-21T13:00:00Z'
WHERE id = '01982d11-d484-770c-bd1a-ac2409dd1766' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-08-06T13:00:00Z', delivered_at = '2025-08-08T15:30:00Z'
WHERE id = '01987f77-9486-759a-b920-7a5df1a35279' AND status = 'pending';

UPDATE fulfilments
SET status = 'delivered'
WHERE id = '01955c17-8480-7b8d-8333-7d15e1bcdc5e' AND status = 'shipped';

UPDATE fulfilments
SET status = 'delivered'
WHERE id = '0196d407-c083-790b-8c5a-299fde2c69e3' AND status = 'shipped';

UPDATE fulfilments
SET status = 'returned'
WHERE id = '01987f77-9486-759a-b920-7a5df1a35279' AND status = 'shipped';

UPDATE gift_cards
SET status = 'active'
WHERE id = '01968b49-ed00-72e8-9a8a-adea44ee46ad' AND status = 'inactive';

UPDATE return_requests
SET status = 'approved', decided_at = '2025-08-11T03:00:00Z'
WHERE id = '019892fe-5c00-771b-a712-7c063ab71bfd' AND status = 'requested';

UPDATE return_requests
SET status = 'received', received_at = '2025-08-10T21:00:00Z'
WHERE id = '019892fe-5c00-771b-a712-7c063ab71bfd' AND status = 'approved';

UPDATE return_requests
SET status = 'completed', decided_at = '2025-08-10T08:00:00Z', received_at = '2025-08-14T09:30:00Z', completed_at = '2025-08-14T15:00:00Z'
WHERE id = '019892fe-5c00-771b-a712-7c063ab71bfd' AND status = 'received';

UPDATE trade_ins
SET status = 'valued', value_minor = 990, grade = 'B'
WHERE id = '0197b5b8-da00-73a9-8a56-274aaa7c3389' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-10-09T13:00:00Z'
WHERE id = '0197d9be-0b01-7918-a778-76f68383657c' AND status = 'offered';

UPDATE trade_ins
SET gift_card_id = '01968b49-ed00-72e8-9a8a-adea44ee46ad', status = 'accepted', value_minor = 4500, decided_at = '2025-10-02T13:00:00Z'
WHERE id = '0197b5b8-da00-73a9-8a56-274aaa7c3389' AND status = 'valued';

UPDATE trade_ins
SET status = 'valued'
WHERE id = '0198337c-4943-7ace-804b-4b04a388f40a' AND status = 'offered';

UPDATE trade_ins
SET status = 'valued', value_minor = 1
WHERE id = '019855f6-e2a4-7940-8314-0fe7ff1e82ad' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-08-07T18:49:00Z'
WHERE id = '01988080-2ae5-7fbd-8921-fed4b2f5cb5b' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-08-14T11:38:00Z'
WHERE id = '0198a482-9cc6-7948-b0e4-318041b6d0b7' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-08-28T13:43:00Z'
WHERE id = '0198efd8-3228-7c30-b912-d8237039a2f3' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-09-08T23:47:00Z'
WHERE id = '01992437-2da9-7717-8401-69806192c93f' AND status = 'offered';

UPDATE trade_ins
SET status = 'valued', grade = 'C'
WHERE id = '01994eaa-7cea-79d8-a50a-84745730db99' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-09-16T18:37:00Z'
WHERE id = '01994eaa-7cea-79d8-a50a-84745730db99' AND status = 'valued';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-09-23T12:29:00Z'
WHERE id = '019975e7-a76b-7577-acc3-f56d80972a31' AND status = 'offered';

UPDATE trade_ins
SET status = 'valued'
WHERE id = '0199c9a9-4ded-78cd-b0da-2e7f72d5b1ac' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-10-11T12:49:00Z'
WHERE id = '0199c9a9-4ded-78cd-b0da-2e7f72d5b1ac' AND status = 'valued';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-10-17T09:48:00Z'
WHERE id = '0199ecd9-2d8e-7189-9d21-68816c7fdff5' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-11-04T08:16:00Z'
WHERE id = '019a43a3-3210-7d19-bb33-50820d25baf1' AND status = 'offered';

UPDATE trade_ins
SET status = 'valued', value_minor = 1
WHERE id = '019a5da8-9291-7408-9fb2-b7c01b419244' AND status = 'offered';

UPDATE trade_ins
SET gift_card_id = '01941f29-7c01-7739-b43d-766af9caaef1', status = 'accepted', decided_at = '2025-11-08T07:32:00Z'
WHERE id = '019a5da8-9291-7408-9fb2-b7c01b419244' AND status = 'valued';

UPDATE trade_ins
SET status = 'valued'
WHERE id = '019a8884-4092-78b8-a374-282b2b4dd25d' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-11-28T01:45:00Z'
WHERE id = '019ac144-c173-7fff-9eb4-44083f668702' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-12-02T20:02:00Z'
WHERE id = '019ad9ca-86d4-7fed-842b-83635d90c244' AND status = 'offered';

UPDATE appointments
SET status = 'met'
WHERE id = '0197b7ba-7660-71dc-993a-a619b5e9f672' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '0197dfca-3321-7284-911d-28aa0fcbf734' AND status = 'booked';

UPDATE appointments
SET status = 'cancelled'
WHERE id = '0197fdcb-7962-7f70-9c9b-a9bf2b868c5e' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '0198845d-da45-756f-9cbd-5312e1d879e2' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '01989e93-c0a6-7a93-8133-444cbe9bae6e' AND status = 'booked';

UPDATE appointments
SET status = 'cancelled'
WHERE id = '0198f9ec-26e8-731b-a090-8bb2e08c7883' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '01991a77-7369-7477-b5cc-e6848e9cda22' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '01994c36-6faa-71d4-8a7c-aed8aa04f3cc' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '01997717-9beb-79d1-9fdb-5d2bd7f11a5d' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019999bd-3cec-7566-8ff4-cb749dfe14ce' AND status = 'booked';

UPDATE appointments
SET status = 'cancelled'
WHERE id = '0199c805-13cd-79d0-87a3-6837b200d036' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '0199e79d-c2ee-7be5-bebd-30c887de06fa' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019a1a3a-4def-761c-a57f-fecfe27d4bbe' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019a4473-ef90-7c6a-ae0c-172b44c16e3c' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019a6356-6e11-7114-80f5-46d64f88e70a' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019a90be-e172-70d6-a5a8-fcf76b1466c7' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019ab603-9753-7342-a44e-6ec66af9d008' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '019ada47-09d4-7874-836b-5246db7cddd5' AND status = 'booked';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '01955817-0ae0-79a0-b99d-def3f7dba1ad' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '01955817-0ae1-7962-a3c3-755d5aed2aa6' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '019623ca-9082-734f-82cb-5e59b929c7f3' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '0196cec5-ed43-702c-ab3a-e9677ebabce2' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '01982217-2944-7920-9ca8-30b57dbefb2f' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '01987b1e-4c85-7840-9306-e56662057719' AND status = 'committed';

UPDATE inventory_reservations
SET order_item_id = '0197305a-1727-77e0-a6a7-a3d3f8516794', status = 'released', released_at = '2025-06-02T12:00:00Z'
WHERE id = '01973083-4a09-7215-9b27-2812f3a4746e' AND status = 'held';

UPDATE inventory_reservations
SET order_item_id = '0199493d-a200-7639-818e-8cc6f1816897', status = 'expired', expires_at = '2025-10-03T17:15:00Z', released_at = '2025-10-03T17:16:00Z'
WHERE id = '0199ab12-cc8b-7748-b39b-a8d6f09136c2' AND status = 'held';

UPDATE product_reviews
SET status = 'published', published_at = '2025-03-29T19:00:00Z'
WHERE id = '0195e346-7380-7d94-9cc7-1387ca46a4fb' AND status = 'pending';

UPDATE product_reviews
SET status = 'published', published_at = '2025-03-29T19:05:00Z'
WHERE id = '0195e34b-0761-7e8c-a812-31388bba51f1' AND status = 'pending';

UPDATE product_reviews
SET status = 'published', published_at = '2025-06-08T10:00:00Z'
WHERE id = '01974efb-9502-7d83-a460-b960c1d3dd6d' AND status = 'pending';

UPDATE product_reviews
SET status = 'rejected'
WHERE id = '01987b1e-4c83-7ac2-b3e5-4925ed727dbd' AND status = 'pending';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0195f077-d4e0-79d8-8d5c-aaa458fc1182' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '0196c016-c581-7f73-8728-016df8c14647' AND unit_id = '0195f077-d4e0-79d8-8d5c-aaa458fc1182' AND status = 'held';

UPDATE rental_items
SET status = 'cancelled'
WHERE rental_id = '01972112-0ac3-73f4-aa83-e53b38ec1cc2' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'held';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '01968ab4-b1e0-73b8-b2f5-1f903f67ffcd' AND status = 'requested';

UPDATE products
SET status = 'active'
WHERE id = '01944a4a-be80-7b79-8c4a-44f8cfe9a949' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '01944a4f-5261-77ac-a351-111524fe1f18' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '01944f71-1a82-70b2-8a90-e35f6f091ef1' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '019459bd-d283-7251-81e7-5bf000725660' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '019459c2-6664-76af-a546-4c5987ca158e' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '01946930-e685-7efe-8d42-896433b09942' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = '019482f0-b286-751b-80fe-ee7d40056d20' AND status = 'draft';

UPDATE products
SET status = 'archived'
WHERE id = '0194303e-0b07-7c57-bca7-f9f707d030c5' AND status = 'draft';

UPDATE discounts
SET status = 'active'
WHERE id = '0194485c-5c00-7e11-a71b-65716a5e4bc5' AND status = 'draft';

UPDATE discounts
SET status = 'disabled'
WHERE id = '0197c348-8801-72d0-8c6e-efc7589308f9' AND status = 'draft';

UPDATE discounts
SET status = 'active'
WHERE id = '01990292-d002-70ad-b39f-39f0f070e1cd' AND status = 'draft';

UPDATE payments
SET status = 'captured', authorised_minor = 5900, captured_at = '2025-09-14T17:20:00Z', captured_minor = 5900
WHERE id = '0199493d-a200-7449-9c34-f106a739430a' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 36280, captured_at = '2025-03-02T18:22:00Z', captured_minor = 36280
WHERE id = '01955817-f541-7167-b4ce-fd7d4718ae11' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 16490, captured_at = '2025-04-11T07:40:30Z', captured_minor = 16490
WHERE id = '019623cb-05b2-703f-a99d-4c677ec85cf1' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 10030, captured_at = '2025-04-28T20:06:00Z', captured_minor = 10030
WHERE id = '01967e01-a843-79df-86fb-4420b26d770a' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12200, captured_at = '2025-05-14T12:31:00Z', captured_minor = 12200
WHERE id = '0196cec6-d7a4-7f8d-a83c-89770ecdb7a6' AND status = 'pending';

UPDATE payments
SET status = 'failed'
WHERE id = '0197305a-1725-7e32-9592-79251723931b' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 96700, captured_at = '2025-07-19T09:51:00Z', captured_minor = 96700
WHERE id = '01982218-13a6-7244-8a8b-acaadb43dcbc' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 13490, captured_at = '2025-08-05T16:45:00Z', captured_minor = 13490
WHERE id = '01987b1f-36e7-7d7e-a4ac-32e9b5ce1387' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '0198e56f-1888-75e5-b7c6-6414eb1098d0' AND status = 'pending';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '019663f0-60e2-72ae-b862-74ea5372ce49' AND status = 'ready';

UPDATE rental_units
SET condition = 1, status = 'retired', retired_on = '2025-09-15', bought_on = '2025-03-01'
WHERE id = '0196d450-1424-7ec1-9c91-03f360e64ce5' AND status = 'ready';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-04-28T16:45:00Z'
WHERE id = '01967b92-2ee0-7576-947f-981128b4218c' AND status = 'reserved';

UPDATE rentals
SET status = 'out'
WHERE id = '0196c016-c581-7f73-8728-016df8c14647' AND status = 'reserved';

UPDATE rentals
SET status = 'cancelled'
WHERE id = '01972112-0ac3-73f4-aa83-e53b38ec1cc2' AND status = 'reserved';

UPDATE departures
SET status = 'guaranteed'
WHERE id = '01955d59-c880-7bd7-b779-f3d390291894' AND status = 'open';

UPDATE repairs
SET technician_user_id = '019561ee-92e2-7956-b49e-e5577c2452d5', order_item_id = '01967e00-bde5-7af1-b674-e3a12b411bce', status = 'accepted'
WHERE id = '019717e2-0d60-7284-ae65-47d654f9b798' AND status = 'estimated';

UPDATE repairs
SET order_item_id = '01955817-0ae1-789a-8e0a-82b9b965716d', unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd', status = 'accepted'
WHERE id = '01974412-4ee1-761a-b498-a6544af7dd11' AND status = 'estimated';

UPDATE repairs
SET status = 'accepted'
WHERE id = '01977cdb-f782-7ca2-9a6f-4bda38a0b42c' AND status = 'estimated';

UPDATE repairs
SET technician_user_id = '01986fe7-3487-7799-85ee-1471a57c04ca', order_item_id = '01955817-0ae1-789a-8e0a-82b9b965716d', unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241', status = 'declined'
WHERE id = '0197ab0a-2be3-7509-ba39-ae8deba28341' AND status = 'brought';

UPDATE orders
SET status = 'confirmed'
WHERE id = '0199493d-a200-7da7-b2fc-e791fd137fbd' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '0199493d-a200-7da7-b2fc-e791fd137fbd' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '01955817-0ae1-7ffb-ae6f-9ae9682405ac' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '01955817-0ae1-7ffb-ae6f-9ae9682405ac' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '019623ca-9082-786e-a0fa-96645bb615f4' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '019623ca-9082-786e-a0fa-96645bb615f4' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '01967e00-bde3-7a4f-bafd-5ad7260fe884' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '01967e00-bde3-7a4f-bafd-5ad7260fe884' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '0196cec5-ed44-789b-8162-bdf0cfa3d5f7' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '0196cec5-ed44-789b-8162-bdf0cfa3d5f7' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'cancelled', cancelled_at = '2025-06-02T12:00:00Z', total_minor = 20490, subtotal_minor = 19900, shipping_minor = 590, tax_minor = 3415
WHERE id = '0197305a-1725-77b8-9045-e5287ec50ea3' AND status = 'pending_payment';

UPDATE orders
SET status = 'confirmed'
WHERE id = '01982217-2946-7a57-9cc8-1542cbb6e3b1' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '01982217-2946-7a57-9cc8-1542cbb6e3b1' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'partially_paid'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND payment_status = 'unpaid';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-03-03T07:29:00Z'
WHERE id = '019557b0-80e0-7d70-9b1b-3399c69b365a' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent'
WHERE id = '01959f96-43e1-7341-baac-f6fb05926d70' AND status = 'draft';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-08-14T14:58:00Z'
WHERE id = '0198a916-7cc0-71c7-bc1f-18c06cfde40a' AND status = 'pending';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0195f077-d4e0-79d8-8d5c-aaa458fc1182' AND status = 'out';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241' AND status = 'out';

UPDATE payments
SET status = 'refunded'
WHERE id = '01987b1f-36e7-7d7e-a4ac-32e9b5ce1387' AND status = 'captured';

UPDATE rentals
SET status = 'returned', handed_out_at = '2025-07-04T15:20:00Z', returned_at = '2025-07-11T09:10:00Z'
WHERE id = '01967b92-2ee0-7576-947f-981128b4218c' AND status = 'out';

UPDATE repairs
SET status = 'in_work'
WHERE id = '019717e2-0d60-7284-ae65-47d654f9b798' AND status = 'accepted';

UPDATE repairs
SET status = 'in_work'
WHERE id = '01974412-4ee1-761a-b498-a6544af7dd11' AND status = 'accepted';

UPDATE orders
SET status = 'processing'
WHERE id = '01955817-0ae1-7ffb-ae6f-9ae9682405ac' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '019623ca-9082-786e-a0fa-96645bb615f4' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '01967e00-bde3-7a4f-bafd-5ad7260fe884' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '0196cec5-ed44-789b-8162-bdf0cfa3d5f7' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '01982217-2946-7a57-9cc8-1542cbb6e3b1' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND status = 'confirmed';

UPDATE orders
SET payment_status = 'refunded'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND payment_status = 'partially_paid';

UPDATE purchase_orders
SET status = 'confirmed', expected_on = '2025-04-10'
WHERE id = '019557b0-80e0-7d70-9b1b-3399c69b365a' AND status = 'sent';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '01959f96-43e1-7341-baac-f6fb05926d70' AND status = 'sent';

UPDATE repairs
SET status = 'done', done_at = '2025-05-29T08:13:00Z'
WHERE id = '019717e2-0d60-7284-ae65-47d654f9b798' AND status = 'in_work';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '01955817-0ae1-7ffb-ae6f-9ae9682405ac' AND status = 'processing';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '019623ca-9082-786e-a0fa-96645bb615f4' AND status = 'processing';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '0196cec5-ed44-789b-8162-bdf0cfa3d5f7' AND status = 'processing';

UPDATE orders
SET status = 'partially_fulfilled'
WHERE id = '01982217-2946-7a57-9cc8-1542cbb6e3b1' AND status = 'processing';

UPDATE orders
SET status = 'partially_fulfilled'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND status = 'processing';

UPDATE purchase_orders
SET status = 'received', expected_on = '2025-02-03', sent_at = '2025-01-13T08:00:00Z', closed_at = '2025-02-04T11:00:00Z'
WHERE id = '019557b0-80e0-7d70-9b1b-3399c69b365a' AND status = 'confirmed';

UPDATE repairs
SET technician_user_id = '01986fe7-3487-7799-85ee-1471a57c04ca', order_item_id = '01955817-0ae1-789a-8e0a-82b9b965716d', status = 'collected', under_warranty = true, done_at = '2025-06-17T14:00:00Z', collected_at = '2025-06-21T10:30:00Z'
WHERE id = '019717e2-0d60-7284-ae65-47d654f9b798' AND status = 'done';

UPDATE orders
SET status = 'completed'
WHERE id = '01955817-0ae1-7ffb-ae6f-9ae9682405ac' AND status = 'fulfilled';

UPDATE orders
SET status = 'completed'
WHERE id = '0196cec5-ed44-789b-8162-bdf0cfa3d5f7' AND status = 'fulfilled';

UPDATE orders
SET status = 'returned'
WHERE id = '01987b1e-4c87-7d01-9b48-d3a725ca49e6' AND status = 'partially_fulfilled';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0197cae2-06e8-7b06-8128-0f75280ad9e8' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0197cae2-06e8-7b06-8128-0f75280ad9e8' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND unit_id = '0195f077-d4e0-79d8-8d5c-aaa458fc1182' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND unit_id = '0195f077-d4e0-79d8-8d5c-aaa458fc1182' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '019792ea-0625-7dbe-9277-e5acf3a5bdf9' AND unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0196d450-1424-7ec1-9c91-03f360e64ce5' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01967b92-2ee0-7576-947f-981128b4218c' AND unit_id = '0196d450-1424-7ec1-9c91-03f360e64ce5' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '0196c016-c581-7f73-8728-016df8c14647' AND unit_id = '01983796-656a-7750-a82d-97080f706102' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '0196c016-c581-7f73-8728-016df8c14647' AND unit_id = '01983796-656a-7750-a82d-97080f706102' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '0198c2f9-130b-73e4-a9f5-0bd9bbe645da' AND unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '019937bd-0acd-73c1-8c2f-c4997481b875' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '0197f84c-4f07-7551-a98b-a7ec2a384384' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '0197f84c-4f07-7551-a98b-a7ec2a384384' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND unit_id = '0196291d-c8e1-7e0e-b527-14f816ecffbd' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01974fc4-1524-7c61-ad30-727d5ee45980' AND unit_id = '0196a0e0-f6e3-75e7-aa5b-eebabd5cf241' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01972112-0ac3-73f4-aa83-e53b38ec1cc2' AND unit_id = '0197cae2-06e8-7b06-8128-0f75280ad9e8' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '01972112-0ac3-73f4-aa83-e53b38ec1cc2' AND unit_id = '0197cae2-06e8-7b06-8128-0f75280ad9e8' AND status = 'out';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '01972112-0ac3-73f4-aa83-e53b38ec1cc2' AND unit_id = '01971cd6-0ec5-7d08-8798-28da61452f2b' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = '019a0acd-a291-7f9a-a62e-3df3f9c452f4' AND unit_id = '0197592d-c026-7548-9592-4198e6e21c9e' AND status = 'held';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = '019a0acd-a291-7f9a-a62e-3df3f9c452f4' AND unit_id = '0197592d-c026-7548-9592-4198e6e21c9e' AND status = 'out';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '0196e30d-e1e2-78b8-8ab7-8e2c3116f8bd' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '01972280-40c3-7e8e-b944-144f58996a90' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '019750de-fb04-7897-acf0-292d3bb2d86e' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '0197f8ff-c087-70ee-9d0a-c8994ea28716' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '01982758-fc88-7558-b327-902d7125305c' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '01986491-e629-7fad-8057-2660684e38ed' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '01989e86-ef6a-7571-bc77-085c2a8e1108' AND status = 'requested';

UPDATE trip_bookings
SET status = 'cancelled', cancelled_at = '2025-08-23T01:27:00Z'
WHERE id = '0198cc2a-e52b-77ad-9556-39843a29ae1c' AND status = 'requested';

UPDATE trip_bookings
SET status = 'cancelled', cancelled_at = '2025-09-13T13:20:00Z'
WHERE id = '01993d39-760d-737a-80ef-8db27f66b248' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '019967b3-2dee-7d0a-b4bb-d2a7c0614ca0' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '0199a5e2-5e6f-720a-900b-642d9c8709e3' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '0199e40b-2650-7808-8ad9-62ddb907e60d' AND status = 'requested';

UPDATE trip_bookings
SET status = 'cancelled', cancelled_at = '2025-10-23T03:44:00Z'
WHERE id = '019a07de-e711-7b2b-aef1-036870ee837a' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '019a43fb-1612-726f-9a28-b771c0cace6e' AND status = 'requested';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = '019a7449-1d33-7dbf-91c8-2eda1884419a' AND status = 'requested';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '01971cd6-0ec5-7d08-8798-28da61452f2b' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0197592d-c026-7548-9592-4198e6e21c9e' AND status = 'ready';

UPDATE rental_units
SET status = 'retired', retired_on = '2025-06-10'
WHERE id = '0197592d-c026-7548-9592-4198e6e21c9e' AND status = 'in_repair';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '019797ab-ace7-7830-b967-890173ff0756' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '01980830-e989-747d-9cbb-68e2f685536a' AND status = 'ready';

UPDATE rental_units
SET status = 'retired', retired_on = '2025-07-15'
WHERE id = '01980830-e989-747d-9cbb-68e2f685536a' AND status = 'in_repair';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '01983796-656a-7750-a82d-97080f706102' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '01986f5f-b50b-718d-a70b-f62f0dd74841' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0198b1ff-fb4c-7457-aaa8-100161990c7c' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0198f6c0-fead-7249-95c0-986b50dd2d95' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0199676a-da4f-7c17-a2af-91f1a49edbdb' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0199a5c8-bbf0-7b38-ac84-6bf4b4911853' AND status = 'ready';

UPDATE rental_units
SET status = 'retired', retired_on = '2025-10-02'
WHERE id = '0199a5c8-bbf0-7b38-ac84-6bf4b4911853' AND status = 'in_repair';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '0199deee-dc71-724a-9bda-7ef80d98f80f' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '019a2570-7b92-7619-93f2-27260d1c56a4' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '019a5831-a593-79b8-8910-2b544d9c28a2' AND status = 'ready';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = '019a9802-5114-7b96-83bd-3c0d7c44de98' AND status = 'ready';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-06-09T09:39:00Z'
WHERE id = '01974fc4-1524-7c61-ad30-727d5ee45980' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-06-09T09:39:00Z'
WHERE id = '01974fc4-1524-7c61-ad30-727d5ee45980' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-06-21T20:35:00Z'
WHERE id = '019792ea-0625-7dbe-9277-e5acf3a5bdf9' AND status = 'reserved';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-06-29T15:20:00Z'
WHERE id = '0197bb6a-5f06-7579-ae71-7f8191d5d713' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-06-29T15:20:00Z'
WHERE id = '0197bb6a-5f06-7579-ae71-7f8191d5d713' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-07-12T23:04:00Z'
WHERE id = '0197f84c-4f07-7551-a98b-a7ec2a384384' AND status = 'reserved';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-07-21T18:27:00Z'
WHERE id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-07-21T18:27:00Z'
WHERE id = '01982872-0da8-7da0-9794-7eca206bbc5d' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-08-11T20:00:00Z'
WHERE id = '019898c9-838a-7f03-bef2-6ad71011773f' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-08-11T20:00:00Z'
WHERE id = '019898c9-838a-7f03-bef2-6ad71011773f' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-08-21T01:36:00Z'
WHERE id = '0198c2f9-130b-73e4-a9f5-0bd9bbe645da' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-08-21T01:36:00Z'
WHERE id = '0198c2f9-130b-73e4-a9f5-0bd9bbe645da' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-08-31T22:44:00Z'
WHERE id = '0199005e-d90c-7602-b282-6f2fb11444a0' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-08-31T22:44:00Z'
WHERE id = '0199005e-d90c-7602-b282-6f2fb11444a0' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-09-12T10:46:00Z'
WHERE id = '019937bd-0acd-73c1-8c2f-c4997481b875' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-09-12T10:46:00Z'
WHERE id = '019937bd-0acd-73c1-8c2f-c4997481b875' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-10-05T09:38:00Z'
WHERE id = '0199aa4b-36cf-7c7c-961b-592cd81bf552' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-10-05T09:38:00Z'
WHERE id = '0199aa4b-36cf-7c7c-961b-592cd81bf552' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-10-12T11:50:00Z'
WHERE id = '0199d2ad-5950-75cf-bc2a-3b55d45d2a2a' AND status = 'reserved';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-10-23T07:24:00Z'
WHERE id = '019a0acd-a291-7f9a-a62e-3df3f9c452f4' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-10-23T07:24:00Z'
WHERE id = '019a0acd-a291-7f9a-a62e-3df3f9c452f4' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-11-03T18:24:00Z'
WHERE id = '019a452b-0a92-7f29-8294-62791b543c60' AND status = 'reserved';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-11-11T12:15:00Z'
WHERE id = '019a7232-7233-7d5b-a612-0b15765a3949' AND status = 'reserved';

UPDATE rentals
SET status = 'returned', returned_at = '2025-11-11T12:15:00Z'
WHERE id = '019a7232-7233-7d5b-a612-0b15765a3949' AND status = 'out';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-11-26T06:21:00Z'
WHERE id = '019ab6ab-21f4-71b1-8904-74643a560f69' AND status = 'reserved';

UPDATE departures
SET status = 'called_off'
WHERE id = '0196d9d6-9186-7fe5-b36c-241823f39a82' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '0197218c-b907-74f0-874b-5a704f10c4e7' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '0197a5f5-3509-7f0a-90e1-45be140ded8b' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '0198270c-ff6b-7489-94ea-4b9a0e79cf65' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '01992e7a-bdef-7bb1-ba9f-7790104dfaf7' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '01996b86-cb30-7d57-b54b-179fe2395735' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '0199b991-6e71-7549-8ac6-1a33d7496058' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '019a3e9e-b5f3-7e94-945d-5e689750c0c6' AND status = 'open';

UPDATE departures
SET status = 'called_off'
WHERE id = '019a7704-93b4-701b-879a-1f0ac0f5da5e' AND status = 'open';

UPDATE repairs
SET status = 'declined'
WHERE id = '01980e74-ea85-7cd9-abcc-2fc3c9231f26' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '01982e57-c206-7906-8f67-2d175416815f' AND status = 'brought';

UPDATE repairs
SET status = 'accepted'
WHERE id = '0198bd4d-f6a9-7d48-9dc1-572ee1590ffc' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '0199520b-a94c-7efe-9bf0-64d4dffe2a9a' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '01997622-3f6d-7173-bd12-30eb857cf4c0' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '0199d940-168f-77e2-b777-afee60fa1644' AND status = 'brought';

UPDATE repairs
SET status = 'accepted'
WHERE id = '019a02b2-2270-773d-bbc7-38d13411b0cc' AND status = 'estimated';

UPDATE repairs
SET status = 'estimated'
WHERE id = '019a3ee5-34d1-7600-979b-6377225f23ba' AND status = 'brought';

UPDATE repairs
SET status = 'declined'
WHERE id = '019a3ee5-34d1-7600-979b-6377225f23ba' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '019a64c5-8e72-7528-8bfe-cbe57c6a634d' AND status = 'estimated';

UPDATE repairs
SET status = 'accepted'
WHERE id = '019aa18c-f193-7462-a9b5-36bb2b97cd89' AND status = 'estimated';

UPDATE repairs
SET status = 'declined'
WHERE id = '019aa18c-f193-7462-a9b5-36bb2b97cd89' AND status = 'accepted';

UPDATE repairs
SET status = 'estimated'
WHERE id = '019abb9f-2354-7e05-8e97-74e1d489d6ea' AND status = 'brought';

UPDATE repairs
SET status = 'declined'
WHERE id = '019abb9f-2354-7e05-8e97-74e1d489d6ea' AND status = 'estimated';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-04-13T01:32:00Z'
WHERE id = '01962431-1a83-7dc7-a00d-0b40f7ec1858' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '01962431-1a83-7dc7-a00d-0b40f7ec1858' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-04-22T16:18:00Z'
WHERE id = '01965992-43c4-7fea-85aa-41b30077c95d' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '01965992-43c4-7fea-85aa-41b30077c95d' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-05-07T00:02:00Z'
WHERE id = '0196a542-7c45-70fc-b068-61fdb0ccbc5f' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0196a542-7c45-70fc-b068-61fdb0ccbc5f' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-05-21T15:49:00Z'
WHERE id = '0196e9e0-b566-759d-a11a-4e24d69bd81d' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-06-01T01:42:00Z'
WHERE id = '01972136-a9c7-7b65-a7cf-0fec578f280c' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed', expected_on = '2025-07-20'
WHERE id = '01972136-a9c7-7b65-a7cf-0fec578f280c' AND status = 'sent';

UPDATE purchase_orders
SET status = 'received', closed_at = '2025-05-30T15:42:00Z'
WHERE id = '01972136-a9c7-7b65-a7cf-0fec578f280c' AND status = 'confirmed';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-06-26T07:36:00Z'
WHERE id = '0197a114-6d89-7401-beb9-2a211bf42818' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed', expected_on = '2025-08-27'
WHERE id = '0197a114-6d89-7401-beb9-2a211bf42818' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-07-09T04:08:00Z'
WHERE id = '0197e500-1f8a-70a3-9df0-8f138b247db0' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0197e500-1f8a-70a3-9df0-8f138b247db0' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-07-24T03:40:00Z'
WHERE id = '0198336f-780b-73a3-8007-d46e3a664240' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0198336f-780b-73a3-8007-d46e3a664240' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-08-04T21:10:00Z'
WHERE id = '01987120-50cc-75ba-b26a-9d167629561c' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-08-18T02:03:00Z'
WHERE id = '0198b820-47ad-72b5-a820-ff874b015a1b' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-09-12T05:14:00Z'
WHERE id = '0199380d-9bcf-79e6-8355-75f663fd27da' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0199380d-9bcf-79e6-8355-75f663fd27da' AND status = 'sent';

UPDATE purchase_orders
SET status = 'received', closed_at = '2025-09-11T10:14:00Z'
WHERE id = '0199380d-9bcf-79e6-8355-75f663fd27da' AND status = 'confirmed';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-09-24T22:48:00Z'
WHERE id = '0199769d-d810-7a6e-bcef-5939df7de65a' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0199769d-d810-7a6e-bcef-5939df7de65a' AND status = 'sent';

UPDATE purchase_orders
SET status = 'cancelled', closed_at = '2025-10-07T17:49:00Z'
WHERE id = '0199ba36-39f1-7344-9d22-5b2946caf5bc' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-10-18T22:16:00Z'
WHERE id = '0199f776-7692-7ebe-bc4c-778f13a44e7e' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '0199f776-7692-7ebe-bc4c-778f13a44e7e' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-11-02T18:42:00Z'
WHERE id = '019a3f70-5dd3-7db5-b28c-5162fcc31dd5' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '019a3f70-5dd3-7db5-b28c-5162fcc31dd5' AND status = 'sent';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-11-12T22:23:00Z'
WHERE id = '019a794e-83b4-714d-a54d-bf0a8a7c0af1' AND status = 'draft';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = '019a794e-83b4-714d-a54d-bf0a8a7c0af1' AND status = 'sent';

UPDATE inventory_reservations
SET order_item_id = '0197305a-1727-77e0-a6a7-a3d3f8516794'
WHERE id = '01973083-4a09-7215-9b27-2812f3a4746e' AND order_item_id IS NULL;

UPDATE repairs
SET technician_user_id = '01986fe7-3487-7799-85ee-1471a57c04ca'
WHERE id = '019717e2-0d60-7284-ae65-47d654f9b798' AND technician_user_id IS NULL;
