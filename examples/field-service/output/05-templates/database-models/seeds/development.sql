-- Rows to work with: a made-up year that ends in 2025. Load reference.sql first, and this in one transaction. Rows that are
-- there already stay as they are; where a row has come to a later state, an UPDATE brings it there as the service would.

INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count,
    employee_number, desk, created_at, updated_at
)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, 0, NULL, NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, 0, NULL, NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, 0, NULL, NULL, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'lucia.fernandez@example.com', 'lucia-fernandez', 'active', NULL, 'en', 'UTC', NULL, 4, 'E-7370', 'Desk 4', '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'samir.haddad@example.com', 'samir-haddad', 'invited', '2025-05-07T17:48:00Z', 'en', 'UTC', '2025-05-06T15:48:00Z', 0, 'E-8857', 'Desk 5', '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'ingrid.solberg@example.com', 'ingrid-solberg', 'invited', '2025-06-05T19:56:00Z', 'en', 'UTC', '2025-06-05T01:56:00Z', 7, 'E-7404', 'Desk 6', '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'kwame.mensah@example.com', 'kwame-mensah', 'invited', NULL, 'en', 'UTC', '2025-07-06T03:59:00Z', 0, 'E-2750', 'Desk 7', '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'priya.raman@example.com', NULL, 'active', '2025-08-05T06:28:00Z', 'en', 'UTC', '2025-08-03T16:28:00Z', 5, 'E-1583', 'Desk 8', '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'mateus.oliveira@example.com', 'mateus-oliveira', 'active', '2025-09-05T11:35:00Z', 'en', 'UTC', '2025-09-04T11:35:00Z', 7, 'E-5400', 'Desk 9', '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', 'aylin.demir@example.com', 'aylin-demir', 'active', '2025-10-03T13:06:00Z', 'en', 'UTC', NULL, 0, 'E-0946', 'Desk 10', '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    ('019a4996-a20a-7e61-b659-ffa9c6fefe42', 'tomasz.nowak@example.com', 'tomasz-nowak', 'invited', '2025-11-04T12:00:00Z', 'en', 'UTC', NULL, 0, 'E-6808', 'Desk 11', '2025-11-03T12:00:00Z', '2025-11-03T12:00:00Z'),
    ('019ada50-318b-79dd-8f6d-a86ae9088d85', 'leilani.kealoha@example.com', 'leilani-kealoha', 'active', '2025-12-02T15:28:00Z', 'en', 'UTC', '2025-12-03T08:28:00Z', 1, 'E-8724', NULL, '2025-12-01T14:28:00Z', '2025-12-01T14:28:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, birth_date, created_at, updated_at
)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, NULL, NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Jonas L.', NULL, NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', NULL, '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'Mei Tanaka', 'Mei', 'Tanaka', '+442079460002', 'https://example.com/little-user-profile', 'Somebody will follow up next week.', '1966-04-08', '2025-03-01T09:23:00Z', '2025-03-01T09:23:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'Lucía Fernández', 'Lucía', 'Fernández', '+442079460003', 'https://example.com/autumn-user-profile', 'Somebody will follow up next week.', NULL, '2025-03-14T09:28:00Z', '2025-03-14T09:28:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'Samir Haddad', 'Samir', 'Haddad', NULL, 'https://example.com/granite-user-profile', 'Nothing to add for now.', NULL, '2025-03-28T08:37:00Z', '2025-03-28T08:37:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'Ingrid Solberg', 'Ingrid', 'Solberg', '+442079460005', 'https://example.com/western-user-profile', 'Everything went as planned.', '1977-05-13', '2025-04-11T16:30:00Z', '2025-04-11T16:30:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'Kwame Mensah', NULL, 'Mensah', '+442079460006', 'https://example.com/violet-user-profile', 'The second attempt worked.', '1988-04-04', '2025-04-27T16:28:00Z', '2025-04-27T16:28:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', NULL, 'Priya', NULL, NULL, 'https://example.com/open-user-profile', 'See the earlier message for details.', '1987-03-27', '2025-05-09T14:47:00Z', '2025-05-09T14:47:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', NULL, NULL, 'Oliveira', '+442079460008', NULL, 'The second attempt worked.', '1996-06-18', '2025-05-22T17:34:00Z', '2025-05-22T17:34:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', NULL, 'Aylin', 'Demir', NULL, 'https://example.com/central-user-profile', NULL, NULL, '2025-06-06T15:57:00Z', '2025-06-06T15:57:00Z'),
    ('019a4996-a20a-7e61-b659-ffa9c6fefe42', NULL, 'Tomasz', 'Nowak', NULL, 'https://example.com/winter-user-profile', 'It took a little longer than expected.', '1963-03-15', '2025-06-21T13:26:00Z', '2025-06-21T13:26:00Z'),
    ('019ada50-318b-79dd-8f6d-a86ae9088d85', NULL, 'Leilani', 'Kealoha', NULL, 'https://example.com/river-user-profile', 'Everything went as planned.', NULL, '2025-07-06T10:33:00Z', '2025-07-06T10:33:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, subject, secret_hash, last_used_at, created_at, updated_at)
VALUES
    ('0194c63a-5820-76bc-be79-83efeeae6e49', '01943210-0be0-7160-a165-9d4a61fdf276', 'totp', 'amara.okafor', NULL, '2025-02-03T10:35:00Z', '2025-02-02T10:35:00Z', '2025-02-02T10:35:00Z'),
    ('019503f4-58a1-739a-88c2-ec323dca02e1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'oidc', 'jonas.lindqvist', NULL, '2025-02-16T03:15:00Z', '2025-02-14T10:15:00Z', '2025-02-14T10:15:00Z'),
    ('01954c9e-f242-78c7-92c8-7ecbf77c987e', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka', '!unusable-fa2916d384a9', '2025-03-01T11:54:00Z', '2025-02-28T12:54:00Z', '2025-02-28T12:54:00Z'),
    ('019595dc-07e3-76f2-98c7-e53d6f090ce6', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'oidc', 'lucia.fernandez', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    ('0195e802-9c04-7294-91f1-3ca309201026', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'totp', 'samir.haddad', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    ('01962ee5-46e5-7b12-a099-670b28b46321', '01973b3a-3585-7fa6-807c-8479fbd13943', 'password', 'ingrid.solberg', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    ('01966d0e-f926-7632-a2f5-cd01fc6b2500', '0197d629-99a6-768d-8eef-3327b460ca5b', 'totp', 'kwame.mensah', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    ('0196aeb2-8fe7-74b3-9147-e4c74f1e29c7', '01986fe7-3487-7799-85ee-1471a57c04ca', 'totp', 'priya.raman', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    ('0196f950-1fe8-7d61-82ff-d87b9b68bdae', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'saml', 'mateus.oliveira', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    ('019750ac-a069-70e3-87d3-b33a49e0b234', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'saml', 'aylin.demir', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    ('0197930e-a52a-7011-8b91-cc2bc6dbf70f', '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'totp', 'tomasz.nowak', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    ('0197e0ed-566b-7432-b49e-77be8304dd25', '019ada50-318b-79dd-8f6d-a86ae9088d85', 'saml', 'leilani.kealoha', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    ('019823e0-eccc-745f-819c-59b654c21e37', '01943210-0be0-7160-a165-9d4a61fdf276', 'saml', 'amara.okafor', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    ('01986a64-60ad-7b93-8b3c-4b7c0ce01a10', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'totp', 'jonas.lindqvist', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    ('0198b429-e02e-7233-b250-0704672735f0', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka 15', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    ('0198f615-ca8f-7b25-b7b8-f7130e9c142b', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'saml', 'lucia.fernandez', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    ('01994820-e770-77a8-903b-745b1a166743', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'password', 'samir.haddad', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    ('019986cc-9af1-71e4-a2b0-4b3f023ab130', '01973b3a-3585-7fa6-807c-8479fbd13943', 'passkey', 'ingrid.solberg', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    ('0199d288-ba52-773b-ad8d-9c3d8f0b5eac', '0197d629-99a6-768d-8eef-3327b460ca5b', 'password', 'kwame.mensah', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    ('019a20b4-5313-7916-8c45-69679f49418c', '01986fe7-3487-7799-85ee-1471a57c04ca', 'saml', 'priya.raman', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    ('019a5a11-6214-7260-9974-1ed5febc19ab', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'totp', 'mateus.oliveira', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    ('019aab02-8375-7c9c-8bca-9f7314a34767', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'password', 'aylin.demir', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    ('019aef39-4836-777a-ba63-b453ed52a78e', '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'saml', 'tomasz.nowak', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    ('019b3257-e637-753e-8895-b0d4114f37c5', '019ada50-318b-79dd-8f6d-a86ae9088d85', 'totp', 'leilani.kealoha', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
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
    ('019a67d3-6ab4-761d-841f-0503fc6320a1', '01973b3a-3585-7fa6-807c-8479fbd13943', '\x9fe6de1cb46b1d3b7b4334925f55d1c9a847cd7e6a76f911b0a88591902837ea', '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    ('019aa56e-4a75-7e98-a9db-0d2c7e255b06', '0197d629-99a6-768d-8eef-3327b460ca5b', '\x92f2f98350ecdd569557cc9d37cf2bc7310cff5e13eaef5cfc4c29d92f61ec28', '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    ('019af4fe-f176-76c1-9297-85244de61d45', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '\x707a8e012fc2dd9f9f3f0e53f445e4ce0d0d2ded42f6f5bdc7ac0d6387d554be', '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
    ('019b41fe-3f37-76bc-940a-6e13b3b2aff1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xb6d4288a97af22f8064907291f63d8ff46b65b8c5d0cf2174cde6ec3bfb844b0', '2025-12-21T17:39:00Z', '2026-01-24T17:39:00Z', '192.0.2.145', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-12-21T17:39:00Z', '2025-12-21T17:39:00Z')
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

INSERT INTO user_roles (user_id, role_id, granted_by, expires_at, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-26T12:13:00Z', '2025-02-16T12:13:00Z', '2025-02-16T12:13:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'support'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-03-25T10:24:00Z', '2025-02-28T10:24:00Z', '2025-02-28T10:24:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-12T16:56:00Z', '2025-03-16T16:56:00Z', '2025-03-16T16:56:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'admin'), '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-03-31T12:29:00Z', '2025-03-31T12:29:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-05-22T14:42:00Z', '2025-04-12T14:42:00Z', '2025-04-12T14:42:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'member'), NULL, '2025-06-21T11:29:00Z', '2025-04-26T11:29:00Z', '2025-04-26T11:29:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '2025-05-11T15:29:00Z', '2025-05-11T15:29:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-28T14:11:00Z', '2025-05-24T14:11:00Z', '2025-05-24T14:11:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'customer'), NULL, NULL, '2025-06-05T09:48:00Z', '2025-06-05T09:48:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'dispatcher'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-07-26T14:34:00Z', '2025-06-20T14:34:00Z', '2025-06-20T14:34:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'bookkeeper'), '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-07-21T14:58:00Z', '2025-07-05T14:58:00Z', '2025-07-05T14:58:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'technician'), '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-08-25T15:28:00Z', '2025-07-17T15:28:00Z', '2025-07-17T15:28:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'member'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-08-26T18:18:00Z', '2025-08-03T18:18:00Z', '2025-08-03T18:18:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'dispatcher'), NULL, '2025-10-21T12:18:00Z', '2025-08-15T12:18:00Z', '2025-08-15T12:18:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'dispatcher'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-30T13:28:00Z', '2025-08-31T13:28:00Z', '2025-08-31T13:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'customer'), '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '2025-09-12T11:48:00Z', '2025-09-12T11:48:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'dispatcher'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-01T15:23:00Z', '2025-09-25T15:23:00Z', '2025-09-25T15:23:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'support'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-12T09:04:00Z', '2025-10-09T09:04:00Z', '2025-10-09T09:04:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'technician'), '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-11-11T12:42:00Z', '2025-10-27T12:42:00Z', '2025-10-27T12:42:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'member'), NULL, '2026-01-17T12:44:00Z', '2025-11-09T12:44:00Z', '2025-11-09T12:44:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'customer'), '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-12-26T17:15:00Z', '2025-11-21T17:15:00Z', '2025-11-21T17:15:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'dispatcher'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2026-01-03T14:52:00Z', '2025-12-04T14:52:00Z', '2025-12-04T14:52:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-9d4a61fdf276', '2026-01-11T16:47:00Z', '2025-12-20T16:47:00Z', '2025-12-20T16:47:00Z')
ON CONFLICT (user_id, role_id) DO NOTHING;

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

INSERT INTO customers (
    id, number, name, kind, status, heard_from, vat_number, locale, since, note, payment_days, credit_limit_minor,
    created_by, updated_by, created_at, updated_at
)
VALUES
    ('0194bcb6-2040-7352-ad7b-f72167e1cd99', 'C-1001', 'O''Neill & Sons', 'company', 'active', 'don''t know', 'IE1234567T', 'en-IE', '2025-01-31', 'Ring twice; the dog -- "Rex" -- bites.', 30, NULL, NULL, NULL, '2025-01-31T14:14:00Z', '2025-01-31T14:14:00Z'),
    ('01954db9-d821-732f-9677-c4d7da882156', 'C-1002', 'Gemeinde Köln-Süd', 'public_body', 'lead', 'trade fair "Intertec"', NULL, 'de-DE', '2025-02-28', NULL, 30, NULL, NULL, NULL, '2025-02-28T18:03:00Z', '2025-02-28T18:03:00Z'),
    ('0195e847-4622-7afa-a602-c3daf341adf8', 'C-1003', 'Robert''); DROP TABLE customers;--', 'household', 'lead', 'the other\one', NULL, 'de-DE', '2025-03-30', '{{ 7 * 7 }} $$', 30, NULL, NULL, NULL, '2025-03-30T18:19:00Z', '2025-03-30T18:19:00Z'),
    ('01966e38-8503-7e82-a54d-a09005b35425', 'CUS-1004', 'Winter customer', 'company', 'lead', 'don''t know', 'GOO46CPY', 'de-DE', '2025-04-25', 'A short note, so that it is not forgotten.', 30, 990, NULL, NULL, '2025-04-25T18:32:00Z', '2025-04-25T18:32:00Z'),
    ('0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', 'CUS-1005', 'River customer', 'company', 'active', 'don''t know', 'SXVIJF', 'de-DE', '2025-05-23', 'Please have a look before Friday.', 60, 1900, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-23T11:14:00Z', '2025-05-23T11:14:00Z'),
    ('0197917d-a4e5-7505-bf1a-d5d17ae1a466', 'CUS-1006', 'Bright customer', 'company', 'lead', 'don''t know', 'FHCMX2EBX', 'de-DE', '2025-06-21', 'As agreed by telephone.', 30, 2490, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-21T07:57:00Z', '2025-06-21T07:57:00Z'),
    ('01982748-81c6-7bec-a55b-11f174da080d', 'CUS-1007', 'Garden customer', 'company', 'lead', 'don''t know', 'GRLQFY', 'de-DE', '2025-07-06', 'Please have a look before Friday.', 30, 59000, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-20T10:02:00Z', '2025-07-20T10:02:00Z'),
    ('0198aef3-0967-74f4-9422-0cabc9f9fc91', 'CUS-1008', 'Old customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-08-15', 'A short note, so that it is not forgotten.', 30, 1900, NULL, '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-08-15T18:17:00Z', '2025-08-15T18:17:00Z'),
    ('019948a5-a7c8-7701-8584-f5dbbcb04dac', 'CUS-1009', 'Blue customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-08-20', 'A short note, so that it is not forgotten.', 30, 990, '01973b3a-3585-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-14T14:34:00Z', '2025-09-14T14:34:00Z'),
    ('0199cd08-a589-78fc-80ad-b7e915a39447', 'CUS-1010', 'Northern customer', 'company', 'lead', 'don''t know', NULL, 'de-DE', '2025-10-07', NULL, 75, NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-10-10T07:32:00Z', '2025-10-10T07:32:00Z'),
    ('019a5a66-86ea-795a-9587-df43f5a9d6fa', 'CUS-1011', 'Amber customer', 'company', 'active', 'don''t know', 'VB6K6MXKM', 'de-DE', '2025-11-06', 'The numbers were confirmed by both sides.', 75, 1250, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-11-06T18:21:00Z', '2025-11-06T18:21:00Z'),
    ('019ae973-9eeb-7604-aad1-838d1d1d46b0', 'CUS-1012', 'Quiet customer', 'company', 'active', 'don''t know', 'QT6RRCPD', 'de-DE', '2025-12-04', 'The numbers were confirmed by both sides.', 30, 2490, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-04T13:01:00Z', '2025-12-04T13:01:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contacts (id, customer_id, user_id, given_name, family_name, email, phone, created_at, updated_at)
VALUES
    ('01954dd2-9040-7360-b8be-ef14122a1245', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Siobhán', 'O''Neill', 'siobhan.o''neill@example.com', '+35315550123', '2025-02-28T18:30:00Z', '2025-02-28T18:30:00Z'),
    ('019593d5-d7a1-791b-a412-d31a6d38c729', '01954db9-d821-732f-9677-c4d7da882156', NULL, 'Jürgen', 'Groß', 'j.gross@example.org', NULL, '2025-03-14T08:47:00Z', '2025-03-14T08:47:00Z'),
    ('0195d253-c462-7b0e-b0bc-0ed083da4a56', '01954db9-d821-732f-9677-c4d7da882156', '019561ee-92e2-7956-b49e-e5577c2452d5', 'Mei', 'Tanaka', 'ingrid.solberg@example.com', NULL, '2025-03-26T12:01:00Z', '2025-03-26T12:01:00Z'),
    ('019615e8-7cc3-700c-9bcb-0e67af575aac', '0195e847-4622-7afa-a602-c3daf341adf8', NULL, 'Kwame', 'Mensah', 'kwame.mensah@example.com', '+442079460006', '2025-04-08T14:58:00Z', '2025-04-08T14:58:00Z'),
    ('019663a1-a4a4-777a-bdbe-749d4c9bd7b6', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'Samir', 'Haddad', 'priya.raman@example.com', NULL, '2025-04-23T17:11:00Z', '2025-04-23T17:11:00Z'),
    ('0196a50b-8dc5-7d39-9472-16b08a0011c0', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01973b3a-3585-7fa6-807c-8479fbd13943', 'Ingrid', 'Solberg', 'mateus.oliveira@example.com', '+442079460008', '2025-05-06T10:02:00Z', '2025-05-06T10:02:00Z'),
    ('0196d908-9326-7e17-a6f8-1bf03c61fc0f', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0197d629-99a6-768d-8eef-3327b460ca5b', 'Kwame', 'Mensah', NULL, '+442079460009', '2025-05-16T12:19:00Z', '2025-05-16T12:19:00Z'),
    ('0197170b-d1a7-7360-8e9c-be4d89345272', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Tomasz', 'Nowak', 'tomasz.nowak@example.com', '+442079460010', '2025-05-28T13:19:00Z', '2025-05-28T13:19:00Z'),
    ('0197685f-d388-7711-9c14-fad9279c1e04', '01954db9-d821-732f-9677-c4d7da882156', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'Mateus', 'Oliveira', 'leilani.kealoha@example.com', '+442079460011', '2025-06-13T08:20:00Z', '2025-06-13T08:20:00Z'),
    ('0197ab93-8029-7e09-9dc6-263b55d30d4e', '0195e847-4622-7afa-a602-c3daf341adf8', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'Aylin', 'Demir', 'chidi.eze@example.com', '+442079460012', '2025-06-26T09:31:00Z', '2025-06-26T09:31:00Z'),
    ('0197e452-2c4a-74f8-85e2-60fcec93adc2', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'Tomasz', 'Nowak', NULL, '+442079460013', '2025-07-07T09:58:00Z', '2025-07-07T09:58:00Z'),
    ('019822b2-cd0b-72dc-baee-0cb74b9a305f', '01954db9-d821-732f-9677-c4d7da882156', '019ada50-318b-79dd-8f6d-a86ae9088d85', 'Leilani', 'Kealoha', 'noah.cohen@example.com', '+442079460014', '2025-07-19T12:40:00Z', '2025-07-19T12:40:00Z'),
    ('019870f9-dd0c-7bac-b0a3-ab6ae4128992', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Thuy', 'Nguyen', NULL, '+442079460015', '2025-08-03T17:28:00Z', '2025-08-03T17:28:00Z'),
    ('0198ae5b-f98d-7e4f-8e75-38d174367705', '01966e38-8503-7e82-a54d-a09005b35425', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Jonas', 'Lindqvist', 'fatima.zahra@example.com', '+442079460016', '2025-08-15T15:32:00Z', '2025-08-15T15:32:00Z'),
    ('0198f1a7-73ee-7008-8c4e-0bb6fa45ea88', '0195e847-4622-7afa-a602-c3daf341adf8', NULL, 'Liam', 'Murphy', 'liam.murphy@example.com', '+442079460017', '2025-08-28T17:09:00Z', '2025-08-28T17:09:00Z'),
    ('019938a0-17cf-732c-9f19-0c16059d1f69', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', NULL, 'Ana', 'Horvat', 'ana.horvat@example.com', '+442079460018', '2025-09-11T11:54:00Z', '2025-09-11T11:54:00Z'),
    ('01997c8a-df70-7695-b0af-ad07e54f5f22', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Ravi', 'Patel', NULL, '+442079460019', '2025-09-24T16:25:00Z', '2025-09-24T16:25:00Z'),
    ('0199bf45-b291-708d-a783-86e88b6dd7d0', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', '01986fe7-3487-7799-85ee-1471a57c04ca', 'Priya', 'Raman', 'elena.popescu@example.com', NULL, '2025-10-07T15:24:00Z', '2025-10-07T15:24:00Z'),
    ('0199fb86-8092-758c-bf5f-ec17e561d77b', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Yusuf', 'Ibrahim', 'yusuf.ibrahim@example.com', NULL, '2025-10-19T08:12:00Z', '2025-10-19T08:12:00Z'),
    ('019a3f6f-7373-7f6b-aa9e-e9111bbd346b', '01982748-81c6-7bec-a55b-11f174da080d', NULL, 'Hana', 'Novotná', 'hana.novotna@example.com', NULL, '2025-11-01T12:41:00Z', '2025-11-01T12:41:00Z'),
    ('019a77b0-b234-722a-b0d3-8f50bffc98ed', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '01943210-0be0-7160-a165-9d4a61fdf276', 'Amara', 'Okafor', 'diego.vargas@example.com', '+442079460023', '2025-11-12T10:51:00Z', '2025-11-12T10:51:00Z'),
    ('019ab610-6895-71be-b8b7-5d5c0b7ba5b2', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, 'Marta', 'Kowalska', 'marta.kowalska@example.com', '+442079460024', '2025-11-24T13:32:00Z', '2025-11-24T13:32:00Z'),
    ('019b031a-b2d6-7d43-af31-2d0147de5fff', '0195e847-4622-7afa-a602-c3daf341adf8', NULL, 'Omar', 'Farouk', 'omar.farouk@example.com', '+442079460025', '2025-12-09T12:34:00Z', '2025-12-09T12:34:00Z'),
    ('019b470e-a237-7e6d-9996-052ae75edba8', '019948a5-a7c8-7701-8584-f5dbbcb04dac', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'Lucía', 'Fernández', NULL, '+442079460026', '2025-12-22T17:15:00Z', '2025-12-22T17:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO documents (
    id, customer_id, title, storage_key, media_type, size_bytes, sha256, created_by, updated_by, created_at, updated_at
)
VALUES
    ('019555e3-fe40-74a5-a570-a85da696898a', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Maple document', 'documents/0001/storage_key', 'express', 2755523, '\xe0c1a02564f16b9c1bc2a916bc7c49e9e181109cd3907cee2f9fa46f23b6d5d3', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-03-02T08:06:00Z', '2025-03-02T08:06:00Z'),
    ('01959f18-d681-7a66-b3d4-f1de86e421dc', '01954db9-d821-732f-9677-c4d7da882156', 'Central document', 'documents/0002/storage_key', 'standard', 978259, '\xc81c46617d15460d56054648f85baafd9d549e09d409164a13ee73e048770c18', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-16T13:16:00Z', '2025-03-16T13:16:00Z'),
    ('0195db91-7d62-79ed-a38e-180410979725', '01954db9-d821-732f-9677-c4d7da882156', 'Winter document', 'documents/0003/storage_key', 'standard', 2458878, '\x0a0e8a934ffffab606f85d0c1ea86586fa4ee55c00e8f937738d7b9f94910718', '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-28T07:05:00Z', '2025-03-28T07:05:00Z'),
    ('019625cf-d663-7a95-84e9-f7fd45555e49', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'River document', 'documents/0004/storage_key', 'internal', 2986285, '\x2ff3865fd12f4b22200bb59973681f463f5a332fc678d2e60047fbf5e952af98', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-11T17:05:00Z', '2025-04-11T17:05:00Z'),
    ('01965356-8024-7580-a422-50f92df43554', '0195e847-4622-7afa-a602-c3daf341adf8', 'Bright document', 'documents/0005/storage_key', 'trial', 4307305, '\x62b6429d27edc4576dd4b95d094dfed91619f1ec46d81c2fe2e1e990f44caf3b', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-04-20T13:15:00Z', '2025-04-20T13:15:00Z'),
    ('0196a15f-4ea5-716f-b9a9-06541834fc75', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Garden document', 'documents/0006/storage_key', 'internal', 1453777, '\xd13fef1549d4cad3a13c480771dfe704b85779e51e27003da874d80749199a76', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-05T16:55:00Z', '2025-05-05T16:55:00Z'),
    ('0196d8a3-dde6-73ae-aafa-3e93d5e6f786', '01966e38-8503-7e82-a54d-a09005b35425', 'Old document', 'documents/0007/storage_key', 'partner', 251942, '\xabc4d2e42c15430e7164817a8364dcf9d9c28a6b6b100cf55f01c72d5e326dc8', '01943210-0be0-7160-a165-9d4a61fdf276', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-05-16T10:29:00Z', '2025-05-16T10:29:00Z'),
    ('01972149-e3a7-79b4-8c75-ea743435f9ce', '01954db9-d821-732f-9677-c4d7da882156', 'Blue document', 'documents/0008/storage_key', 'internal', 3749663, '\x861bc3714c2d006391beab189fa3453c79f7fac24e3a69c7cc51f316b944b3dd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-05-30T13:03:00Z', '2025-05-30T13:03:00Z'),
    ('01975ed0-9f28-78b2-9b93-de801d9b11f5', '01966e38-8503-7e82-a54d-a09005b35425', 'Northern document', 'documents/0009/storage_key', 'partner', 12049, '\xbc9c478ab23a210dfe095df68240f16eb798ee78379c50b0e6969cf3953caf68', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-06-11T11:47:00Z', '2025-06-11T11:47:00Z'),
    ('0197a815-07c9-753a-b60d-4999dd03b23b', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Amber document', 'documents/0010/storage_key', 'standard', 4630572, '\x44f157aac2702d4f4d1bcf6e0a644dddf0aa00ad4ea555aa86e6489a8032c804', '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-06-25T17:14:00Z', '2025-06-25T17:14:00Z'),
    ('0197ee31-f1aa-7ab9-a2f3-6c3b59e11f44', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Quiet document', 'documents/0011/storage_key', 'partner', 998876, '\x208a8628ea1ac25f31de153feb79c875b8d014244cd84e0343241d231f548ff3', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-07-09T07:59:00Z', '2025-07-09T07:59:00Z'),
    ('01982785-d8eb-7507-9cae-74eea637ea29', '0195e847-4622-7afa-a602-c3daf341adf8', 'Harbour document', 'documents/0012/storage_key', 'partner', 3056535, '\x7a73d46edcbc9eaa62c0d5572af9aaa3d60c7ce8fe22cd4a06456a6797093123', '0196a1c6-c304-7f68-a2e5-483add47f17d', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-07-20T11:09:00Z', '2025-07-20T11:09:00Z'),
    ('01986bca-594c-762b-bbf0-4c40976b0703', '0195e847-4622-7afa-a602-c3daf341adf8', 'Silver document', 'documents/0013/storage_key', 'standard', 960045, '\x71f5fa53391b674b37257f7034c20146e71c9b58f0cda18853ac6c967d91b031', '0196a1c6-c304-7f68-a2e5-483add47f17d', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-08-02T17:18:00Z', '2025-08-02T17:18:00Z'),
    ('0198ae7c-04ad-72cd-9500-b8dc19d4e3bf', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', 'Early document', 'documents/0014/storage_key', 'express', 3296699, '\x15bfa8ee6c01eb1abcbde59a3f9363f133321a10eb359a9b632ee0dc5448b6e7', NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-08-15T16:07:00Z', '2025-08-15T16:07:00Z'),
    ('0198e5e7-f20e-7480-bc11-9a4fbfc19540', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Linden document', 'documents/0015/storage_key', 'partner', 1554758, '\x35b512fd81209ec9d9b042cbe5c9eb6570510c627bd733987cdae4d98ba63814', '01943210-0be0-7160-a165-9d4a61fdf276', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-08-26T10:24:00Z', '2025-08-26T10:24:00Z'),
    ('01992857-b26f-7176-95ca-cfb41c4fc15c', '01954db9-d821-732f-9677-c4d7da882156', 'Upper document', 'documents/0016/storage_key', 'standard', 3378702, '\x2599f764984adf59f227868626c297b36b6d4aa46a20f2b8e2749206659b0148', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-08T08:01:00Z', '2025-09-08T08:01:00Z'),
    ('01996b58-1a10-7c34-a707-3708325b30d7', '019948a5-a7c8-7701-8584-f5dbbcb04dac', 'Copper document', 'documents/0017/storage_key', 'trial', 460459, '\x964dddf7502169e82fb947e2ad24cd8bcfb24fdbc5bd28955f5acf0196408d68', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-09-21T08:16:00Z', '2025-09-21T08:16:00Z'),
    ('0199a903-7491-7e85-ab71-3da25726a855', '01982748-81c6-7bec-a55b-11f174da080d', 'Meadow document', 'documents/0018/storage_key', 'internal', 365398, '\x765d017ea5956d5b532ad91d27331cc4ae6d71ce709032b9cafdfa9bd0db7137', '01943210-0be0-7160-a165-9d4a61fdf276', '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-10-03T07:40:00Z', '2025-10-03T07:40:00Z'),
    ('0199ecc4-1ef2-7812-b630-fb31a19a5ef0', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Little document', 'documents/0019/storage_key', 'trial', 1422988, '\xf6f5704f7e838195f4a4c0b1da704c923858f9bd805015103f3ba764d8a9a6d3', '01986fe7-3487-7799-85ee-1471a57c04ca', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-10-16T11:25:00Z', '2025-10-16T11:25:00Z'),
    ('019a30c4-df93-7f3e-aae7-2eb5cc0e546e', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Autumn document', 'documents/0020/storage_key', 'internal', 169793, '\xfeeaf2ad960a006f4fad89b933b5e0ba8e2d66978eace41b53b71fbef18e252f', '01943210-0be0-7160-a165-9d4a61fdf276', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-10-29T16:20:00Z', '2025-10-29T16:20:00Z'),
    ('019a7dac-5f94-7448-98ea-2469feb7a378', '0199cd08-a589-78fc-80ad-b7e915a39447', 'Granite document', 'documents/0021/storage_key', 'internal', 3844491, '\xacd71e94433afe67cb6458a8eca9f8a338ecf4034515130967ffa34070971def', '019a4996-a20a-7e61-b659-ffa9c6fefe42', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-11-13T14:44:00Z', '2025-11-13T14:44:00Z'),
    ('019ac4c5-f8f5-7290-9106-8173ebb03ed5', '01954db9-d821-732f-9677-c4d7da882156', 'Western document', 'documents/0022/storage_key', 'partner', 652226, '\x4a0a77f9efaca0bf2eaa1e11bf16a43a148748b8d82c5d9819176e3b6e812e05', '0199a9f6-fc49-7c11-934d-ae537f2397b5', NULL, '2025-11-27T10:05:00Z', '2025-11-27T10:05:00Z'),
    ('019b0306-8e96-70f2-a51c-d926d3b2046d', '01982748-81c6-7bec-a55b-11f174da080d', 'Violet document', 'documents/0023/storage_key', 'trial', 2312899, '\xdfa06e90ee872074dfa88472c61b3ba55145449eeb9c9ac4fb82326c3f4d22b9', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-09T12:12:00Z', '2025-12-09T12:12:00Z'),
    ('019b450c-1b77-7665-a63e-b55c3e94e225', '01982748-81c6-7bec-a55b-11f174da080d', 'Open document', 'documents/0024/storage_key', 'partner', 4852413, '\x1ccab429669a64ee9f949de3be96551a46c577d3bbb179161f90a9937fa254a7', '0196a1c6-c304-7f68-a2e5-483add47f17d', '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-12-22T07:53:00Z', '2025-12-22T07:53:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO manufacturers (id, slug, name, country, support_email, created_at, updated_at)
VALUES
    ('01943193-88e0-70be-9cd5-c1b328abf1ff', 'nordwarm', 'Nordwärm AB', 'SE', 'help@nordwarm.example', '2025-01-04T13:49:00Z', '2025-01-04T13:49:00Z'),
    ('0194c58b-7a81-7108-b6f9-8c04323e9d51', 'kessel-und-sohn', 'Kessel & Sohn', 'DE', NULL, '2025-02-02T07:24:00Z', '2025-02-02T07:24:00Z'),
    ('0195671b-5782-7986-9c0c-00b65bdc3a6e', 'blue-manufacturer', 'Blue manufacturer', 'IT', 'diego.vargas@example.com', '2025-03-05T16:20:00Z', '2025-03-05T16:20:00Z'),
    ('0195f5b0-8063-7157-a8ec-2a84a6bb5def', 'northern-manufacturer', 'Northern manufacturer', 'NL', 'marta.kowalska@example.com', '2025-04-02T08:49:00Z', '2025-04-02T08:49:00Z'),
    ('0196a0e9-3444-7e74-92da-c5ff50974f1b', 'amber-manufacturer', 'Amber manufacturer', NULL, 'omar.farouk@example.com', '2025-05-05T14:46:00Z', '2025-05-05T14:46:00Z'),
    ('01974003-2f45-7809-89b7-f22b083c4900', 'quiet-manufacturer', 'Quiet manufacturer', 'PT', NULL, '2025-06-05T12:14:00Z', '2025-06-05T12:14:00Z'),
    ('0197d0fc-d506-7c17-bd76-b167f2f9a7e1', 'harbour-manufacturer', 'Harbour manufacturer', 'PL', 'kenji.sato@example.com', '2025-07-03T15:52:00Z', '2025-07-03T15:52:00Z'),
    ('019866ae-0f67-799f-815b-ef9c1713a84b', 'silver-manufacturer', 'Silver manufacturer', NULL, 'nia.williams@example.com', '2025-08-01T17:29:00Z', '2025-08-01T17:29:00Z'),
    ('01990e93-5288-75dc-9fb3-4d2fd47fb351', 'early-manufacturer', 'Early manufacturer', 'FI', NULL, '2025-09-03T07:56:00Z', '2025-09-03T07:56:00Z'),
    ('0199b5a6-0369-7d8c-aa67-da07fd101de3', 'linden-manufacturer', 'Linden manufacturer', 'ES', NULL, '2025-10-05T18:33:00Z', '2025-10-05T18:33:00Z'),
    ('019a49be-002a-7331-88d4-48bfccab7ca4', 'upper-manufacturer', 'Upper manufacturer', 'DE', 'arjun.singh@example.com', '2025-11-03T12:43:00Z', '2025-11-03T12:43:00Z'),
    ('019ae85a-8dcb-7566-988a-fc7e770eb75a', 'copper-manufacturer', 'Copper manufacturer', 'FR', NULL, '2025-12-04T07:54:00Z', '2025-12-04T07:54:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO sites (
    id, customer_id, name, street, postal_code, city, country, latitude, longitude, "primary", access_code, created_at,
    updated_at
)
VALUES
    ('01954bd2-c8a0-7913-9ba9-13f99e956012', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Bakery', '1 Main St, "rear"', 'D02 X285', 'Dublin', 'IE', NULL, NULL, true, NULL, '2025-02-28T09:11:00Z', '2025-02-28T09:11:00Z'),
    ('01959eb5-f601-70f9-8637-4f7729f85848', '01954db9-d821-732f-9677-c4d7da882156', 'Town hall', 'Rathausplatz 2', '50676', 'Köln', 'DE', 50.928500, 6.950000, false, NULL, '2025-03-16T11:28:00Z', '2025-03-16T11:28:00Z'),
    ('0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '0195e847-4622-7afa-a602-c3daf341adf8', 'Little site', '3 Bridge Road', 'SIT-1003', 'Turin', 'DE', 33.000000, 10.250000, false, NULL, '2025-03-28T16:20:00Z', '2025-03-28T16:20:00Z'),
    ('01961f45-5683-7945-ba1c-98c98ba71fc2', '01966e38-8503-7e82-a54d-a09005b35425', 'Autumn site', '4 Quay Street', 'SIT-1004', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1004', '2025-04-10T10:36:00Z', '2025-04-10T10:36:00Z'),
    ('01965988-31a4-722e-83dd-a342406a88fa', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', 'Granite site', '5 Orchard Way', 'SIT-1005', 'Graz', 'DE', NULL, NULL, false, 'SIT-1005', '2025-04-21T18:07:00Z', '2025-04-21T18:07:00Z'),
    ('01969c57-2905-70d2-9e9d-ac061fd8f857', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', 'Western site', '6 Church Street', 'SIT-1006', 'Porto', 'DE', 8.750000, 2.250000, false, 'SIT-1006', '2025-05-04T17:28:00Z', '2025-05-04T17:28:00Z'),
    ('0196e258-9ba6-71a9-a799-5a87c7cd96fd', '01982748-81c6-7bec-a55b-11f174da080d', 'Violet site', '7 Bridge Road', 'SIT-1007', 'Gdańsk', 'DE', 6.250000, 114.000000, false, 'SIT-1007', '2025-05-18T07:43:00Z', '2025-05-18T07:43:00Z'),
    ('0197226d-06e7-7883-859a-d97e3701a9c6', '0198aef3-0967-74f4-9422-0cabc9f9fc91', 'Open site', '8 Orchard Way', 'SIT-1008', 'Cork', 'DE', 11.500000, 22.250000, false, NULL, '2025-05-30T18:21:00Z', '2025-05-30T18:21:00Z'),
    ('019769a7-95c8-70ef-b743-8d697467652c', '019948a5-a7c8-7701-8584-f5dbbcb04dac', 'Maple site', '9 Station Road', 'SIT-1009', 'Tampere', 'DE', 37.000000, 18.250000, false, 'SIT-1009', '2025-06-13T14:18:00Z', '2025-06-13T14:18:00Z'),
    ('0197a2fd-51c9-7b0c-ab3a-48c05f16571f', '0199cd08-a589-78fc-80ad-b7e915a39447', 'Central site', '10 Mill Lane', 'SIT-1010', 'Valencia', 'DE', 18.250000, 60.000000, false, 'SIT-1010', '2025-06-24T17:30:00Z', '2025-06-24T17:30:00Z'),
    ('0197e937-87aa-70c4-8596-74e677db2481', '019a5a66-86ea-795a-9587-df43f5a9d6fa', 'Winter site', '11 Bridge Road', 'SIT-1011', 'Hamburg', 'DE', 18.250000, 41.000000, false, 'SIT-1011', '2025-07-08T08:47:00Z', '2025-07-08T08:47:00Z'),
    ('01982868-e5eb-796b-95a0-4f011cc5d203', '019ae973-9eeb-7604-aad1-838d1d1d46b0', 'River site', '12 Church Street', 'SIT-1012', 'Lyon', 'DE', 36.750000, 32.750000, false, 'SIT-1012', '2025-07-20T15:17:00Z', '2025-07-20T15:17:00Z'),
    ('0198758b-e84c-7501-876f-44a49b151b6c', '0194bcb6-2040-7352-ad7b-f72167e1cd99', 'Bright site', '13 Station Road', 'SIT-1013', 'Turin', 'DE', 9.000000, 17.000000, false, NULL, '2025-08-04T14:46:00Z', '2025-08-04T14:46:00Z'),
    ('0198ad3b-956d-7785-b1ca-a8c2e15e1508', '01954db9-d821-732f-9677-c4d7da882156', 'Garden site', '14 Station Road', 'SIT-1014', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1014', '2025-08-15T10:17:00Z', '2025-08-15T10:17:00Z'),
    ('0198e742-ee2e-7d1a-9c96-b639463028f9', '0195e847-4622-7afa-a602-c3daf341adf8', 'Old site', '15 Orchard Way', 'SIT-1015', 'Graz', 'DE', NULL, NULL, false, 'SIT-1015', '2025-08-26T16:43:00Z', '2025-08-26T16:43:00Z'),
    ('0199284e-8aaf-7d70-8f63-ec7468b0a690', '01966e38-8503-7e82-a54d-a09005b35425', 'Blue site', '16 Station Road', 'SIT-1016', 'Porto', 'DE', 17.000000, 6.250000, false, NULL, '2025-09-08T07:51:00Z', '2025-09-08T07:51:00Z'),
    ('019972b7-eb50-72de-81dc-bbc97e96a7b8', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', 'Northern site', '17 Park Avenue', 'SIT-1017', 'Gdańsk', 'DE', 31.500000, 145.000000, false, 'SIT-1017', '2025-09-22T18:38:00Z', '2025-09-22T18:38:00Z'),
    ('0199b392-1791-7cc2-8105-e9f8f3c19f40', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', 'Amber site', '18 Orchard Way', 'SIT-1018', 'Cork', 'DE', NULL, NULL, false, NULL, '2025-10-05T08:52:00Z', '2025-10-05T08:52:00Z'),
    ('0199f21d-bff2-70c3-8169-4b20ea09a2cf', '01982748-81c6-7bec-a55b-11f174da080d', 'Quiet site', '19 Park Avenue', 'SIT-1019', 'Tampere', 'DE', 21.000000, 2.250000, false, NULL, '2025-10-17T12:21:00Z', '2025-10-17T12:21:00Z'),
    ('019a2fd2-4233-7ffd-9787-1eaa65ec3034', '0198aef3-0967-74f4-9422-0cabc9f9fc91', 'Harbour site', '20 Mill Lane', 'SIT-1020', 'Valencia', 'DE', 17.000000, 3.500000, false, 'SIT-1020', '2025-10-29T11:55:00Z', '2025-10-29T11:55:00Z'),
    ('019a7306-d934-7d49-abea-873e24d812c8', '019948a5-a7c8-7701-8584-f5dbbcb04dac', 'Silver site', '21 Bridge Road', 'SIT-1021', 'Hamburg', 'DE', 6.250000, 29.000000, false, 'SIT-1021', '2025-11-11T13:07:00Z', '2025-11-11T13:07:00Z'),
    ('019ac02e-6f75-7a40-871b-91723bb68f47', '0199cd08-a589-78fc-80ad-b7e915a39447', 'Early site', '22 Park Avenue', 'SIT-1022', 'Lyon', 'DE', 22.250000, 16.750000, false, 'SIT-1022', '2025-11-26T12:41:00Z', '2025-11-26T12:41:00Z'),
    ('019aff1f-b776-780e-a4e9-ffb6e854587f', '019a5a66-86ea-795a-9587-df43f5a9d6fa', 'Linden site', '23 Park Avenue', 'SIT-1023', 'Turin', 'DE', 21.000000, 18.250000, false, 'SIT-1023', '2025-12-08T18:01:00Z', '2025-12-08T18:01:00Z'),
    ('019b3bed-8337-7ec7-97cf-cf236210100e', '019ae973-9eeb-7604-aad1-838d1d1d46b0', 'Upper site', '24 Church Street', 'SIT-1024', 'Utrecht', 'DE', NULL, NULL, false, 'SIT-1024', '2025-12-20T13:23:00Z', '2025-12-20T13:23:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO assets (
    id, site_id, kind_code, parent_id, manufacturer_id, inventory_number, serial_number, label, "group", status,
    installed_on, warranty, attributes, created_at, updated_at
)
VALUES
    ('0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', 'heating.heat_pump', NULL, '01943193-88e0-70be-9cd5-c1b328abf1ff', 'A-0001', 'NW\77-0042', 'Heat pump', 'cellar', 'running', '2024-09-30', '[2024-09-29T22:00:00Z,2029-09-29T22:00:00Z)', '{"refrigerant": "R290", "power kW": 9.5}', '2025-03-30T11:40:00Z', '2025-03-30T11:40:00Z'),
    ('0196303c-9981-7fcc-8e2b-29e0f5529e61', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating.boiler', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', NULL, 'A-0002', NULL, 'Buffer tank', NULL, 'planned', NULL, NULL, '{"litres": 300}', '2025-04-13T17:40:00Z', '2025-04-13T17:40:00Z'),
    ('019662b0-dc02-71f6-b11a-83181e6e68fd', '01954bd2-c8a0-7913-9ba9-13f99e956012', 'heating', NULL, '0195f5b0-8063-7157-a8ec-2a84a6bb5def', 'ASS-1003', NULL, 'Old asset', 'Group 3', 'running', '2025-04-25', '[2025-04-23T12:48:00Z,2025-04-23T14:48:00Z)', '{}', '2025-04-23T12:48:00Z', '2025-04-23T12:48:00Z'),
    ('0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating', NULL, NULL, 'ASS-1004', 'ASS-1004', 'Blue asset', NULL, 'planned', NULL, NULL, '{}', '2025-05-06T18:00:00Z', '2025-05-06T18:00:00Z'),
    ('0196d4ec-a244-7fb6-8d30-f494d41a8a16', '01959eb5-f601-70f9-8637-4f7729f85848', 'heating.heat_pump', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0195f5b0-8063-7157-a8ec-2a84a6bb5def', 'ASS-1005', NULL, 'Northern asset', 'Group 5', 'running', '2025-05-15', '[2025-05-15T17:10:00Z,2025-05-15T19:10:00Z)', '{}', '2025-05-15T17:10:00Z', '2025-05-15T17:10:00Z'),
    ('01970c2a-c8e5-7f44-85a9-774fab2acdee', '01954bd2-c8a0-7913-9ba9-13f99e956012', 'heating.heat_pump', NULL, '0196a0e9-3444-7e74-92da-c5ff50974f1b', 'ASS-1006', NULL, 'Amber asset', 'Group 6', 'planned', '2025-05-28', '[2025-05-26T10:37:00Z,2025-05-26T12:37:00Z)', '{}', '2025-05-26T10:37:00Z', '2025-05-26T10:37:00Z'),
    ('0197547d-7e86-72f0-88de-ed9f5d9657cb', '01954bd2-c8a0-7913-9ba9-13f99e956012', 'heating.boiler', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '01943193-88e0-70be-9cd5-c1b328abf1ff', 'ASS-1007', 'ASS-1007', 'Quiet asset', NULL, 'planned', '2025-06-10', NULL, '{}', '2025-06-09T11:40:00Z', '2025-06-09T11:40:00Z'),
    ('01978921-2427-7f09-9e55-3c3cbcbe7d24', '01954bd2-c8a0-7913-9ba9-13f99e956012', 'heating', '0196303c-9981-7fcc-8e2b-29e0f5529e61', NULL, 'ASS-1008', 'ASS-1008', 'Harbour asset', 'Group 8', 'running', '2025-06-20', NULL, '{}', '2025-06-19T16:59:00Z', '2025-06-19T16:59:00Z'),
    ('0197d5c3-fa08-779a-9360-df564bdb8d03', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating.heat_pump', '01978921-2427-7f09-9e55-3c3cbcbe7d24', '01943193-88e0-70be-9cd5-c1b328abf1ff', 'ASS-1009', 'ASS-1009', 'Silver asset', 'Group 9', 'running', '2025-07-04', '[2025-07-04T14:08:00Z,2025-07-04T16:08:00Z)', '{}', '2025-07-04T14:08:00Z', '2025-07-04T14:08:00Z'),
    ('01980343-50c9-76f5-bb30-9ae2c8a9589c', '01959eb5-f601-70f9-8637-4f7729f85848', 'heating.boiler', '0196303c-9981-7fcc-8e2b-29e0f5529e61', '0196a0e9-3444-7e74-92da-c5ff50974f1b', 'ASS-1010', NULL, 'Early asset', NULL, 'planned', NULL, '[2025-07-13T10:10:00Z,2025-07-13T12:10:00Z)', '{}', '2025-07-13T10:10:00Z', '2025-07-13T10:10:00Z'),
    ('019845e3-970a-7c6e-a665-9be0039d4cb1', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating.heat_pump', '01978921-2427-7f09-9e55-3c3cbcbe7d24', '01943193-88e0-70be-9cd5-c1b328abf1ff', 'ASS-1011', 'ASS-1011', 'Linden asset', 'Group 11', 'running', '2025-07-26', '[2025-07-26T08:40:00Z,2025-07-26T10:40:00Z)', '{}', '2025-07-26T08:40:00Z', '2025-07-26T08:40:00Z'),
    ('019884a7-184b-7a4c-9c65-4bea36cbc56b', '0198758b-e84c-7501-876f-44a49b151b6c', 'heating.heat_pump', NULL, NULL, 'ASS-1012', 'ASS-1012', 'Upper asset', 'Group 12', 'planned', '2025-08-07', '[2025-08-07T13:10:00Z,2025-08-07T15:10:00Z)', '{}', '2025-08-07T13:10:00Z', '2025-08-07T13:10:00Z'),
    ('0198c211-722c-7544-85ae-4a1ff06dc98d', '01982868-e5eb-796b-95a0-4f011cc5d203', 'heating', '01978921-2427-7f09-9e55-3c3cbcbe7d24', '0195671b-5782-7986-9c0c-00b65bdc3a6e', 'ASS-1013', 'ASS-1013', 'Copper asset', 'Group 13', 'planned', '2025-08-20', '[2025-08-19T11:23:00Z,2025-08-19T13:23:00Z)', '{}', '2025-08-19T11:23:00Z', '2025-08-19T11:23:00Z'),
    ('0198fa50-dc2d-7687-89de-f16b5425fbee', '0197a2fd-51c9-7b0c-ab3a-48c05f16571f', 'heating', NULL, '01943193-88e0-70be-9cd5-c1b328abf1ff', 'ASS-1014', 'ASS-1014', 'Meadow asset', 'Group 14', 'running', '2025-08-31', NULL, '{}', '2025-08-30T09:31:00Z', '2025-08-30T09:31:00Z'),
    ('01992f25-07ae-7d05-b1db-ffacff39b275', '01965988-31a4-722e-83dd-a342406a88fa', 'heating', '019662b0-dc02-71f6-b11a-83181e6e68fd', NULL, 'ASS-1015', 'ASS-1015', 'Little asset', 'Group 15', 'planned', '2025-09-10', '[2025-09-09T15:43:00Z,2025-09-09T17:43:00Z)', '{}', '2025-09-09T15:43:00Z', '2025-09-09T15:43:00Z'),
    ('0199619e-c86f-7d40-9278-d6b36ae7d69b', '01965988-31a4-722e-83dd-a342406a88fa', 'heating.heat_pump', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', NULL, 'ASS-1016', 'ASS-1016', 'Autumn asset', 'Group 16', 'running', '2025-09-20', '[2025-09-19T10:57:00Z,2025-09-19T12:57:00Z)', '{}', '2025-09-19T10:57:00Z', '2025-09-19T10:57:00Z'),
    ('01999eea-0190-7bc2-ad2c-b4e46808f56f', '0199284e-8aaf-7d70-8f63-ec7468b0a690', 'heating', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', NULL, 'ASS-1017', 'ASS-1017', 'Granite asset', 'Group 17', 'running', '2025-10-02', '[2025-10-01T08:36:00Z,2025-10-01T10:36:00Z)', '{}', '2025-10-01T08:36:00Z', '2025-10-01T08:36:00Z'),
    ('0199e8f7-d4b1-788a-89a0-c6fe968917a0', '01969c57-2905-70d2-9e9d-ac061fd8f857', 'heating.heat_pump', '01980343-50c9-76f5-bb30-9ae2c8a9589c', '0195f5b0-8063-7157-a8ec-2a84a6bb5def', 'ASS-1018', 'ASS-1018', 'Western asset', NULL, 'planned', NULL, '[2025-10-15T17:43:00Z,2025-10-15T19:43:00Z)', '{}', '2025-10-15T17:43:00Z', '2025-10-15T17:43:00Z'),
    ('019a2598-c412-7326-82e0-b80ad7ea745b', '0198758b-e84c-7501-876f-44a49b151b6c', 'ventilation', '019662b0-dc02-71f6-b11a-83181e6e68fd', '01943193-88e0-70be-9cd5-c1b328abf1ff', 'ASS-1019', 'ASS-1019', 'Violet asset', 'Group 19', 'planned', NULL, '[2025-10-27T12:16:00Z,2025-10-27T14:16:00Z)', '{}', '2025-10-27T12:16:00Z', '2025-10-27T12:16:00Z'),
    ('019a5e1f-9753-76f4-8cbf-cfec2a33381c', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating', NULL, '01974003-2f45-7809-89b7-f22b083c4900', 'ASS-1020', 'ASS-1020', 'Open asset', NULL, 'running', '2025-11-08', '[2025-11-07T11:42:00Z,2025-11-07T13:42:00Z)', '{}', '2025-11-07T11:42:00Z', '2025-11-07T11:42:00Z'),
    ('019a970d-def4-721b-a91b-e0edf0c7f2f6', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', 'ventilation', NULL, NULL, 'ASS-1021', 'ASS-1021', 'Maple asset', 'Group 21', 'planned', '2025-11-19', '[2025-11-18T13:01:00Z,2025-11-18T15:01:00Z)', '{}', '2025-11-18T13:01:00Z', '2025-11-18T13:01:00Z'),
    ('019ad3af-b8b5-7001-ae85-74f258cb8db0', '0199284e-8aaf-7d70-8f63-ec7468b0a690', 'heating', NULL, '019a49be-002a-7331-88d4-48bfccab7ca4', 'ASS-1022', 'ASS-1022', 'Central asset', 'Group 22', 'running', '2025-12-01', '[2025-11-30T07:35:00Z,2025-11-30T09:35:00Z)', '{}', '2025-11-30T07:35:00Z', '2025-11-30T07:35:00Z'),
    ('019b0e68-ae36-7c1a-84ad-3e1bf657b38e', '01954bd2-c8a0-7913-9ba9-13f99e956012', 'heating.heat_pump', NULL, NULL, 'ASS-1023', NULL, 'Winter asset', 'Group 23', 'planned', NULL, '[2025-12-11T17:15:00Z,2025-12-11T19:15:00Z)', '{}', '2025-12-11T17:15:00Z', '2025-12-11T17:15:00Z'),
    ('019b4b56-8517-7c91-96c9-c3290c1ef3a1', '01961f45-5683-7945-ba1c-98c98ba71fc2', 'heating', '0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '0194c58b-7a81-7108-b6f9-8c04323e9d51', 'ASS-1024', 'ASS-1024', 'River asset', 'Group 24', 'running', '2025-12-24', NULL, '{}', '2025-12-23T13:12:00Z', '2025-12-23T13:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO analyses (id, asset_id, taken_on, laboratory, verdict, report_id, created_at, updated_at)
VALUES
    ('01968768-9420-7d85-b91e-348b16115303', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-05-02', 'Fennel Studio', 'watch', '019555e3-fe40-74a5-a570-a85da696898a', '2025-04-30T15:55:00Z', '2025-04-30T15:55:00Z'),
    ('0196bf7a-3761-72ca-b56c-0985eb96dd5b', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-05-12', 'Fennel Studio', NULL, '0195db91-7d62-79ed-a38e-180410979725', '2025-05-11T13:13:00Z', '2025-05-11T13:13:00Z'),
    ('0196f2a3-c022-77ce-890d-3740639dcc42', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-05-22', 'Alder & Finch', NULL, '0196d8a3-dde6-73ae-aafa-3e93d5e6f786', '2025-05-21T11:39:00Z', '2025-05-21T11:39:00Z'),
    ('01972174-00e3-7c43-98e2-a51314cbecf4', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-05-31', 'Dunmore Brothers', 'act now', NULL, '2025-05-30T13:49:00Z', '2025-05-30T13:49:00Z'),
    ('019755d8-7aa4-7c48-bd52-0157cf52619c', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-06-11', 'Alder & Finch', 'good', '01965356-8024-7580-a422-50f92df43554', '2025-06-09T17:59:00Z', '2025-06-09T17:59:00Z'),
    ('0197939e-6205-77db-905c-2d85e32e6b3b', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-06-23', 'Dunmore Brothers', 'good', '019625cf-d663-7a95-84e9-f7fd45555e49', '2025-06-21T17:52:00Z', '2025-06-21T17:52:00Z'),
    ('0197baf3-5a46-7b74-97f5-a3f170a72107', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-06-30', 'Cobalt Works', NULL, '019555e3-fe40-74a5-a570-a85da696898a', '2025-06-29T09:10:00Z', '2025-06-29T09:10:00Z'),
    ('0197fdaf-17c7-7bc5-9ace-cece76aa90b9', '0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '2025-07-12', 'Cobalt Works', 'act now', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-07-12T08:10:00Z', '2025-07-12T08:10:00Z'),
    ('01983680-fdc8-7a63-8aa3-b9d0578c17a9', '01970c2a-c8e5-7f44-85a9-774fab2acdee', '2025-07-24', 'Cobalt Works', NULL, '019555e3-fe40-74a5-a570-a85da696898a', '2025-07-23T08:58:00Z', '2025-07-23T08:58:00Z'),
    ('01985b2d-b969-7042-a99d-3f4534180bcd', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-07-31', 'Alder & Finch', NULL, '01965356-8024-7580-a422-50f92df43554', '2025-07-30T11:53:00Z', '2025-07-30T11:53:00Z'),
    ('01988ebd-cc2a-7bce-9865-253c68d2d16b', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', '2025-08-11', 'Cobalt Works', 'act now', '0197ee31-f1aa-7ab9-a2f3-6c3b59e11f44', '2025-08-09T12:11:00Z', '2025-08-09T12:11:00Z'),
    ('0198d2f2-bc2b-7557-8a5e-cbcb25305dab', '019662b0-dc02-71f6-b11a-83181e6e68fd', '2025-08-23', 'Cobalt Works', 'watch', '01975ed0-9f28-78b2-9b93-de801d9b11f5', '2025-08-22T18:03:00Z', '2025-08-22T18:03:00Z'),
    ('0198ff34-62cc-7920-bfac-2efaf5479a80', '0196303c-9981-7fcc-8e2b-29e0f5529e61', '2025-08-31', 'Brightwater', 'good', '0195db91-7d62-79ed-a38e-180410979725', '2025-08-31T08:18:00Z', '2025-08-31T08:18:00Z'),
    ('019943c5-caad-7440-899f-b0dae6b95e79', '019845e3-970a-7c6e-a665-9be0039d4cb1', '2025-09-14', 'Fennel Studio', 'good', '0197a815-07c9-753a-b60d-4999dd03b23b', '2025-09-13T15:51:00Z', '2025-09-13T15:51:00Z'),
    ('01997636-63ae-703b-b872-668fc0b8635d', '01992f25-07ae-7d05-b1db-ffacff39b275', '2025-09-24', 'Fennel Studio', NULL, NULL, '2025-09-23T10:55:00Z', '2025-09-23T10:55:00Z'),
    ('01999b2c-5d4f-7310-bf03-e7e8d5ce3afe', '0198fa50-dc2d-7687-89de-f16b5425fbee', '2025-10-02', 'Eastgate Trading', 'good', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-09-30T15:10:00Z', '2025-09-30T15:10:00Z'),
    ('0199d9c7-9610-790d-8a92-dbb20e5f21f3', '01970c2a-c8e5-7f44-85a9-774fab2acdee', '2025-10-13', 'Brightwater', 'good', NULL, '2025-10-12T18:56:00Z', '2025-10-12T18:56:00Z'),
    ('019a1211-fc91-793a-b410-e92cff83d26e', '0197547d-7e86-72f0-88de-ed9f5d9657cb', '2025-10-25', 'Brightwater', 'good', '0196a15f-4ea5-716f-b9a9-06541834fc75', '2025-10-23T17:16:00Z', '2025-10-23T17:16:00Z'),
    ('019a3f07-ff12-7b37-80be-fe346f3e8d97', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', '2025-11-01', 'Alder & Finch', NULL, '019555e3-fe40-74a5-a570-a85da696898a', '2025-11-01T10:48:00Z', '2025-11-01T10:48:00Z'),
    ('019a77a4-cb53-7393-9e88-b656077651c6', '0198c211-722c-7544-85ae-4a1ff06dc98d', '2025-11-13', 'Fennel Studio', 'watch', NULL, '2025-11-12T10:38:00Z', '2025-11-12T10:38:00Z'),
    ('019aacb7-3854-79fd-8950-55c4fae99db0', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '2025-11-24', 'Alder & Finch', 'good', '0196d8a3-dde6-73ae-aafa-3e93d5e6f786', '2025-11-22T17:58:00Z', '2025-11-22T17:58:00Z'),
    ('019ae32f-9df5-751f-86fd-87bec779553b', '0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '2025-12-03', 'Brightwater', 'good', '019ac4c5-f8f5-7290-9106-8173ebb03ed5', '2025-12-03T07:49:00Z', '2025-12-03T07:49:00Z'),
    ('019b173e-f2d6-7062-a26b-235483e4ebf0', '019a970d-def4-721b-a91b-e0edf0c7f2f6', '2025-12-13', 'Dunmore Brothers', NULL, '0195db91-7d62-79ed-a38e-180410979725', '2025-12-13T10:26:00Z', '2025-12-13T10:26:00Z'),
    ('019b5614-c397-7542-8aba-d8199c3789bf', '01992f25-07ae-7d05-b1db-ffacff39b275', '2025-12-25', 'Fennel Studio', 'good', '01982785-d8eb-7507-9cae-74eea637ea29', '2025-12-25T15:16:00Z', '2025-12-25T15:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO asset_documents (asset_id, document_id, created_at)
VALUES
    ('0196303c-9981-7fcc-8e2b-29e0f5529e61', '019555e3-fe40-74a5-a570-a85da696898a', '2025-04-28T09:17:00Z'),
    ('0196303c-9981-7fcc-8e2b-29e0f5529e61', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-05-08T08:11:00Z'),
    ('0196303c-9981-7fcc-8e2b-29e0f5529e61', '0195db91-7d62-79ed-a38e-180410979725', '2025-05-21T09:20:00Z'),
    ('0195e6d9-fa80-71db-ad61-435eeadb8bf1', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-05-30T14:42:00Z'),
    ('0197547d-7e86-72f0-88de-ed9f5d9657cb', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-06-11T07:16:00Z'),
    ('0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-06-21T15:13:00Z'),
    ('0195e6d9-fa80-71db-ad61-435eeadb8bf1', '019555e3-fe40-74a5-a570-a85da696898a', '2025-07-01T17:45:00Z'),
    ('0197d5c3-fa08-779a-9360-df564bdb8d03', '019555e3-fe40-74a5-a570-a85da696898a', '2025-07-10T10:44:00Z'),
    ('019662b0-dc02-71f6-b11a-83181e6e68fd', '01975ed0-9f28-78b2-9b93-de801d9b11f5', '2025-07-20T18:43:00Z'),
    ('0196d4ec-a244-7fb6-8d30-f494d41a8a16', '01975ed0-9f28-78b2-9b93-de801d9b11f5', '2025-07-30T07:49:00Z'),
    ('0197547d-7e86-72f0-88de-ed9f5d9657cb', '0196a15f-4ea5-716f-b9a9-06541834fc75', '2025-08-10T10:16:00Z'),
    ('019662b0-dc02-71f6-b11a-83181e6e68fd', '019555e3-fe40-74a5-a570-a85da696898a', '2025-08-21T15:32:00Z'),
    ('0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0196a15f-4ea5-716f-b9a9-06541834fc75', '2025-08-30T13:52:00Z'),
    ('01978921-2427-7f09-9e55-3c3cbcbe7d24', '0196a15f-4ea5-716f-b9a9-06541834fc75', '2025-09-10T11:33:00Z'),
    ('019845e3-970a-7c6e-a665-9be0039d4cb1', '01959f18-d681-7a66-b3d4-f1de86e421dc', '2025-09-21T09:48:00Z'),
    ('0196303c-9981-7fcc-8e2b-29e0f5529e61', '019625cf-d663-7a95-84e9-f7fd45555e49', '2025-09-30T14:41:00Z'),
    ('0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '0195db91-7d62-79ed-a38e-180410979725', '2025-10-13T13:54:00Z'),
    ('0196d4ec-a244-7fb6-8d30-f494d41a8a16', '019555e3-fe40-74a5-a570-a85da696898a', '2025-10-24T07:31:00Z'),
    ('0197547d-7e86-72f0-88de-ed9f5d9657cb', '019555e3-fe40-74a5-a570-a85da696898a', '2025-11-03T14:30:00Z'),
    ('0197d5c3-fa08-779a-9360-df564bdb8d03', '01975ed0-9f28-78b2-9b93-de801d9b11f5', '2025-11-13T09:34:00Z'),
    ('0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '019625cf-d663-7a95-84e9-f7fd45555e49', '2025-11-23T08:23:00Z'),
    ('0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0198ae7c-04ad-72cd-9500-b8dc19d4e3bf', '2025-12-04T13:53:00Z'),
    ('0198c211-722c-7544-85ae-4a1ff06dc98d', '019555e3-fe40-74a5-a570-a85da696898a', '2025-12-14T12:20:00Z'),
    ('0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', '01996b58-1a10-7c34-a707-3708325b30d7', '2025-12-25T16:11:00Z')
ON CONFLICT (asset_id, document_id) DO NOTHING;

INSERT INTO service_contracts (
    id, number, customer_id, site_id, start, "end", response_hours, monthly_fee_minor, discount, created_by,
    updated_by, created_at, updated_at
)
VALUES
    ('0195e1e6-e380-7dcc-9ee3-e5c585196357', 'SC-2030-1', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, '2030-01-01', '2031-12-31', 24, 19900, 500, NULL, NULL, '2025-03-29T12:36:00Z', '2025-03-29T12:36:00Z'),
    ('01962908-ba41-72c8-9fa4-619574daadb0', 'SC-1002', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01959eb5-f601-70f9-8637-4f7729f85848', '2025-03-25', NULL, 24, 2490, 0, NULL, NULL, '2025-04-12T08:06:00Z', '2025-04-12T08:06:00Z'),
    ('01965c71-6ee2-76db-bafd-aea0ad0699c1', 'SC-1003', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, '2025-03-24', NULL, 105, 9900, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-22T07:41:00Z', '2025-04-22T07:41:00Z'),
    ('0196a6a0-3783-7a3a-844c-42adc06fe737', 'SC-1004', '0195e847-4622-7afa-a602-c3daf341adf8', NULL, '2025-04-25', NULL, 24, 2490, 2500, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-05-06T17:24:00Z', '2025-05-06T17:24:00Z'),
    ('0196e384-e6a4-75b0-9ca0-a667dae93fcd', 'SC-1005', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01959eb5-f601-70f9-8637-4f7729f85848', '2025-04-21', NULL, 105, 59000, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-18T13:11:00Z', '2025-05-18T13:11:00Z'),
    ('01971b8c-77c5-74c9-b5c8-bbc9310a0acf', 'SC-1006', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01961f45-5683-7945-ba1c-98c98ba71fc2', '2025-05-29', NULL, 75, 34900, 0, '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-05-29T10:18:00Z', '2025-05-29T10:18:00Z'),
    ('01975044-41a6-76e1-8fba-06a406aaa73a', 'SC-1007', '01966e38-8503-7e82-a54d-a09005b35425', '01965988-31a4-722e-83dd-a342406a88fa', '2025-06-08', NULL, 24, 1900, 1000, '01973b3a-3585-7fa6-807c-8479fbd13943', NULL, '2025-06-08T15:59:00Z', '2025-06-08T15:59:00Z'),
    ('019791f8-5327-7207-a4da-7f49fd8defcb', 'SC-1008', '01954db9-d821-732f-9677-c4d7da882156', '0196e258-9ba6-71a9-a799-5a87c7cd96fd', '2025-06-14', NULL, 24, 7900, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-21T10:11:00Z', '2025-06-21T10:11:00Z'),
    ('0197cf3e-0e08-762d-9a9e-7a6373e7c691', 'SC-1009', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01954bd2-c8a0-7913-9ba9-13f99e956012', '2025-06-28', NULL, 45, 1900, 1000, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-07-03T07:44:00Z', '2025-07-03T07:44:00Z'),
    ('019807e9-8049-7589-bf3d-70b6fd6bdaa4', 'SC-1010', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '01954bd2-c8a0-7913-9ba9-13f99e956012', '2025-07-02', NULL, 90, 12500, 0, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-07-14T07:50:00Z', '2025-07-14T07:50:00Z'),
    ('019841d8-20ea-79b4-8b94-d4323278fdf7', 'SC-1011', '01966e38-8503-7e82-a54d-a09005b35425', '01954bd2-c8a0-7913-9ba9-13f99e956012', '2025-07-01', NULL, 45, 59000, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-25T13:49:00Z', '2025-07-25T13:49:00Z'),
    ('0198859c-74cb-7aad-8a0f-c9bc55d39db4', 'SC-1012', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01969c57-2905-70d2-9e9d-ac061fd8f857', '2025-08-02', NULL, 24, 1250, 2500, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-07T17:38:00Z', '2025-08-07T17:38:00Z'),
    ('0198be0f-23cc-7298-be9e-487797577db2', 'SC-1013', '0195e847-4622-7afa-a602-c3daf341adf8', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '2025-07-20', NULL, 24, 1900, 0, '0196a1c6-c304-7f68-a2e5-483add47f17d', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-08-18T16:42:00Z', '2025-08-18T16:42:00Z'),
    ('0198f11f-f46d-7acc-ad9e-01481121e231', 'SC-1014', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '01954bd2-c8a0-7913-9ba9-13f99e956012', '2025-08-27', NULL, 24, 12500, 500, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-28T14:41:00Z', '2025-08-28T14:41:00Z'),
    ('01992f59-370e-7e73-87fb-19cce78467c6', 'SC-1015', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0197226d-06e7-7883-859a-d97e3701a9c6', '2025-08-24', NULL, 105, 59000, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '2025-09-09T16:40:00Z', '2025-09-09T16:40:00Z'),
    ('019971fb-520f-74d2-8e5c-465034141115', 'SC-1016', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0197226d-06e7-7883-859a-d97e3701a9c6', '2025-08-26', NULL, 24, 4900, 1000, '0197d629-99a6-768d-8eef-3327b460ca5b', '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-09-22T15:12:00Z', '2025-09-22T15:12:00Z'),
    ('0199a0e4-4af0-7d4d-b89b-18329e5bcb2c', 'SC-1017', '01966e38-8503-7e82-a54d-a09005b35425', NULL, '2025-09-16', NULL, 24, 59000, 0, '0199106e-7b28-76a9-9968-ce3c35fbfa05', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-01T17:49:00Z', '2025-10-01T17:49:00Z'),
    ('0199e349-0ed1-7b12-8073-310a43f85766', 'SC-1018', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '0196e258-9ba6-71a9-a799-5a87c7cd96fd', '2025-09-30', NULL, 24, 4900, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-10-14T15:14:00Z', '2025-10-14T15:14:00Z'),
    ('019a1c7c-eaf2-7b9f-b6d4-7fca6ea2e3ba', 'SC-1019', '0198aef3-0967-74f4-9422-0cabc9f9fc91', NULL, '2025-10-02', NULL, 24, 2490, 0, '0196a1c6-c304-7f68-a2e5-483add47f17d', NULL, '2025-10-25T17:49:00Z', '2025-10-25T17:49:00Z'),
    ('019a636f-2633-7226-bcab-364e9ccbd8e4', 'SC-1020', '01966e38-8503-7e82-a54d-a09005b35425', '01982868-e5eb-796b-95a0-4f011cc5d203', '2025-10-19', NULL, 15, 990, 1900, '01986fe7-3487-7799-85ee-1471a57c04ca', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-08T12:27:00Z', '2025-11-08T12:27:00Z'),
    ('019a8d5a-f5f4-72d1-90b0-2e19b0b007ef', 'SC-1021', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '2025-11-05', NULL, 90, 990, 0, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-16T15:49:00Z', '2025-11-16T15:49:00Z'),
    ('019ac519-4915-7d01-a336-e73c72d564a4', 'SC-1022', '0195e847-4622-7afa-a602-c3daf341adf8', NULL, '2025-10-30', NULL, 24, 1250, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-27T11:36:00Z', '2025-11-27T11:36:00Z'),
    ('019b0e35-6936-728b-af41-0f09e8dd4b72', 'SC-1023', '01954db9-d821-732f-9677-c4d7da882156', '01965988-31a4-722e-83dd-a342406a88fa', '2025-11-25', NULL, 24, 9900, 2500, '019a4996-a20a-7e61-b659-ffa9c6fefe42', NULL, '2025-12-11T16:19:00Z', '2025-12-11T16:19:00Z'),
    ('019b5122-96f7-70fa-9bec-8856a0f5f2c4', 'SC-1024', '019948a5-a7c8-7701-8584-f5dbbcb04dac', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '2025-11-26', NULL, 24, 1250, 0, NULL, NULL, '2025-12-24T16:13:00Z', '2025-12-24T16:13:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO suppliers (id, slug, name, email, lead_days, created_at, updated_at)
VALUES
    ('0194213b-9320-770f-8453-5d48bd60ed8c', 'teile-mueller', 'Teile-Müller \ Partner', 'bestellung@example.de', 7, '2025-01-01T09:39:00Z', '2025-01-01T09:39:00Z'),
    ('0194c1ff-4681-71a9-8739-0a6c90715b10', 'quiet-supplier', 'Quiet supplier', 'tomasz.nowak@example.com', 7, '2025-02-01T14:52:00Z', '2025-02-01T14:52:00Z'),
    ('019561b5-cfa2-72ca-a360-1880de18497e', 'harbour-supplier', 'Harbour supplier', NULL, 120, '2025-03-04T15:11:00Z', '2025-03-04T15:11:00Z'),
    ('01960109-7843-7c8f-b59b-676a260de4b2', 'silver-supplier', 'Silver supplier', 'chidi.eze@example.com', 90, '2025-04-04T13:42:00Z', '2025-04-04T13:42:00Z'),
    ('01969b07-2964-7fd9-a23a-70b8d7556528', 'early-supplier', 'Early supplier', 'sofia.rossi@example.com', 7, '2025-05-04T11:21:00Z', '2025-05-04T11:21:00Z'),
    ('019730c2-75e5-77b6-bcf5-d293a4438b52', 'linden-supplier', 'Linden supplier', 'noah.cohen@example.com', 15, '2025-06-02T13:09:00Z', '2025-06-02T13:09:00Z'),
    ('0197cae1-1c86-720d-8465-f1dede5e8a3b', 'upper-supplier', 'Upper supplier', 'thuy.nguyen@example.com', 75, '2025-07-02T11:24:00Z', '2025-07-02T11:24:00Z'),
    ('01986f15-8ca7-72f8-bed9-c576e00e0b35', 'copper-supplier', 'Copper supplier', 'fatima.zahra@example.com', 7, '2025-08-03T08:39:00Z', '2025-08-03T08:39:00Z'),
    ('0199194d-e788-71b2-a0f5-8bf4502df92c', 'meadow-supplier', 'Meadow supplier', 'liam.murphy@example.com', 7, '2025-09-05T09:56:00Z', '2025-09-05T09:56:00Z'),
    ('0199a9cf-9e29-7f1e-b5cc-b9d72d370d45', 'little-supplier', 'Little supplier', NULL, 7, '2025-10-03T11:23:00Z', '2025-10-03T11:23:00Z'),
    ('019a44f2-474a-79fe-9137-694d2a7ff758', 'autumn-supplier', 'Autumn supplier', 'ravi.patel@example.com', 7, '2025-11-02T14:22:00Z', '2025-11-02T14:22:00Z'),
    ('019adfa3-69eb-7e43-9513-c4663a391022', 'granite-supplier', 'Granite supplier', 'elena.popescu@example.com', 7, '2025-12-02T15:17:00Z', '2025-12-02T15:17:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO customer_tags (customer_id, tag_id, created_at)
VALUES
    ('0194bcb6-2040-7352-ad7b-f72167e1cd99', (SELECT id FROM tags WHERE slug = 'vip'), '2025-03-03T16:50:00Z'),
    ('0194bcb6-2040-7352-ad7b-f72167e1cd99', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-03-16T11:46:00Z'),
    ('0194bcb6-2040-7352-ad7b-f72167e1cd99', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-03-26T18:25:00Z'),
    ('01954db9-d821-732f-9677-c4d7da882156', (SELECT id FROM tags WHERE slug = 'vip'), '2025-04-09T12:10:00Z'),
    ('01954db9-d821-732f-9677-c4d7da882156', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-04-24T12:25:00Z'),
    ('01954db9-d821-732f-9677-c4d7da882156', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-05-04T09:37:00Z'),
    ('0195e847-4622-7afa-a602-c3daf341adf8', (SELECT id FROM tags WHERE slug = 'vip'), '2025-05-19T12:56:00Z'),
    ('0195e847-4622-7afa-a602-c3daf341adf8', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-05-30T13:03:00Z'),
    ('0195e847-4622-7afa-a602-c3daf341adf8', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-06-11T08:15:00Z'),
    ('01966e38-8503-7e82-a54d-a09005b35425', (SELECT id FROM tags WHERE slug = 'vip'), '2025-06-24T10:58:00Z'),
    ('01966e38-8503-7e82-a54d-a09005b35425', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-07-07T15:38:00Z'),
    ('0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', (SELECT id FROM tags WHERE slug = 'vip'), '2025-07-20T11:09:00Z'),
    ('01966e38-8503-7e82-a54d-a09005b35425', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-08-04T08:48:00Z'),
    ('0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-08-16T07:52:00Z'),
    ('0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-08-27T14:32:00Z'),
    ('0198aef3-0967-74f4-9422-0cabc9f9fc91', (SELECT id FROM tags WHERE slug = 'vip'), '2025-09-10T12:15:00Z'),
    ('0198aef3-0967-74f4-9422-0cabc9f9fc91', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-09-22T11:59:00Z'),
    ('0197917d-a4e5-7505-bf1a-d5d17ae1a466', (SELECT id FROM tags WHERE slug = 'vip'), '2025-10-04T15:55:00Z'),
    ('0197917d-a4e5-7505-bf1a-d5d17ae1a466', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-10-18T18:01:00Z'),
    ('0197917d-a4e5-7505-bf1a-d5d17ae1a466', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-10-30T11:31:00Z'),
    ('01982748-81c6-7bec-a55b-11f174da080d', (SELECT id FROM tags WHERE slug = 'vip'), '2025-11-11T12:42:00Z'),
    ('01982748-81c6-7bec-a55b-11f174da080d', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-11-27T13:04:00Z'),
    ('01982748-81c6-7bec-a55b-11f174da080d', (SELECT id FROM tags WHERE slug = 'do-not-call'), '2025-12-08T10:18:00Z'),
    ('019948a5-a7c8-7701-8584-f5dbbcb04dac', (SELECT id FROM tags WHERE slug = 'vip'), '2025-12-19T13:14:00Z')
ON CONFLICT (customer_id, tag_id) DO NOTHING;

INSERT INTO teams (id, name, color, created_at, updated_at)
VALUES
    ('0194313c-8f40-77f3-88f9-b90987ec6321', 'North', '#336699', '2025-01-04T12:14:00Z', '2025-01-04T12:14:00Z'),
    ('0194bb40-9741-7f89-bcee-6df8cf2172b1', 'South', '#CC3300', '2025-01-31T07:26:00Z', '2025-01-31T07:26:00Z'),
    ('01956592-94a2-7cb3-9617-20549f559821', 'Central team', '#336699', '2025-03-05T09:11:00Z', '2025-03-05T09:11:00Z'),
    ('019601b0-1883-7b04-8d9d-423b7ad1d50f', 'Winter team', '#336699', '2025-04-04T16:44:00Z', '2025-04-04T16:44:00Z'),
    ('0196a052-2464-7d0c-867f-bf6828e943a0', 'River team', '#336699', '2025-05-05T12:01:00Z', '2025-05-05T12:01:00Z'),
    ('01973af2-cc45-7005-bd35-b4d081ceda04', 'Bright team', '#336699', '2025-06-04T12:38:00Z', '2025-06-04T12:38:00Z'),
    ('0197d1a3-7546-7be6-9853-9cc0c6e4fbeb', 'Garden team', '#336699', '2025-07-03T18:54:00Z', '2025-07-03T18:54:00Z'),
    ('0198743a-fe47-7cf0-be6a-759e4aad71fe', 'Old team', '#336699', '2025-08-04T08:38:00Z', '2025-08-04T08:38:00Z'),
    ('019910be-21c8-7bdb-92f6-16a6576d84ab', 'Blue team', '#336699', '2025-09-03T18:02:00Z', '2025-09-03T18:02:00Z'),
    ('0199b40b-db69-7e51-b4be-5f36062a6cea', 'Northern team', '#336699', '2025-10-05T11:05:00Z', '2025-10-05T11:05:00Z'),
    ('019a4470-460a-7423-8aa7-0e97dcc6bf42', 'Amber team', '#336699', '2025-11-02T12:00:00Z', '2025-11-02T12:00:00Z'),
    ('019adff2-262b-76a2-8950-cff2c16e7a8c', 'Quiet team', '#336699', '2025-12-02T16:43:00Z', '2025-12-02T16:43:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technicians (
    id, user_id, number, team_id, hired_on, hourly_cost_minor, van_plate, certificates, created_at, updated_at
)
VALUES
    ('0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', 'T-01', '0194313c-8f40-77f3-88f9-b90987ec6321', '2021-04-01', 4200, 'K-FS 101', '{}', '2025-02-01T15:06:00Z', '2025-02-01T15:06:00Z'),
    ('01950ef5-6c81-7724-b802-dac3823af9a1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'T-02', '0194bb40-9741-7f89-bcee-6df8cf2172b1', '2023-10-01', 3900, NULL, '{"F-gas I"}', '2025-02-16T13:32:00Z', '2025-02-16T13:32:00Z'),
    ('01954d4a-2662-77a9-81d5-63682e7cb760', '019561ee-92e2-7956-b49e-e5577c2452d5', 'TEC-1003', '0194313c-8f40-77f3-88f9-b90987ec6321', '2025-02-07', 9900, 'Y-TG 028', '{}', '2025-02-28T16:01:00Z', '2025-02-28T16:01:00Z'),
    ('01959e85-7023-77d8-a04d-5c45acacac6f', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'TEC-1004', '0194313c-8f40-77f3-88f9-b90987ec6321', '2025-03-10', 1900, 'E-W 7234', '{}', '2025-03-16T10:35:00Z', '2025-03-16T10:35:00Z'),
    ('0195dc76-5f24-7b74-976a-c5166dd02ca3', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'TEC-1005', '0194313c-8f40-77f3-88f9-b90987ec6321', '2025-03-20', 1900, 'HÖE-PX 160', '{}', '2025-03-28T11:15:00Z', '2025-03-28T11:15:00Z'),
    ('019624c9-14c5-7450-84d6-3a23023f43ae', '01973b3a-3585-7fa6-807c-8479fbd13943', 'TEC-1006', '0194313c-8f40-77f3-88f9-b90987ec6321', '2025-04-04', 2490, NULL, '{}', '2025-04-11T12:18:00Z', '2025-04-11T12:18:00Z'),
    ('01966e4b-bee6-77f0-9cf7-38e9890c33d4', '0197d629-99a6-768d-8eef-3327b460ca5b', 'TEC-1007', '01956592-94a2-7cb3-9617-20549f559821', '2025-04-18', 9900, 'NKQ-QL 814', '{"archive"}', '2025-04-25T18:53:00Z', '2025-04-25T18:53:00Z'),
    ('0196c070-7e47-730d-a839-254a54d83d7b', '01986fe7-3487-7799-85ee-1471a57c04ca', 'TEC-1008', '0194bb40-9741-7f89-bcee-6df8cf2172b1', '2025-04-13', 2490, NULL, '{}', '2025-05-11T17:42:00Z', '2025-05-11T17:42:00Z'),
    ('01970126-0b88-7918-9a7d-ca55bbc8346d', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'TEC-1009', '0194313c-8f40-77f3-88f9-b90987ec6321', '2025-04-27', 1900, 'KO-XA 018', '{"priority","sample"}', '2025-05-24T07:16:00Z', '2025-05-24T07:16:00Z'),
    ('01973f61-22e9-740f-ad67-24b7a9c3023c', '0199a9f6-fc49-7c11-934d-ae537f2397b5', 'TEC-1010', '0194bb40-9741-7f89-bcee-6df8cf2172b1', '2025-05-23', 1250, 'M-FY 47', '{}', '2025-06-05T09:17:00Z', '2025-06-05T09:17:00Z'),
    ('01978e23-cb8a-7f27-a642-32636260ad0a', '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'TEC-1011', '0196a052-2464-7d0c-867f-bf6828e943a0', '2025-05-30', 4900, 'WTC-D 42', '{}', '2025-06-20T16:20:00Z', '2025-06-20T16:20:00Z'),
    ('0197e0a6-d78b-710c-aec8-e1b93575a692', '019ada50-318b-79dd-8f6d-a86ae9088d85', 'TEC-1012', '0194bb40-9741-7f89-bcee-6df8cf2172b1', '2025-06-15', 12500, 'A-T 6', '{"spring","priority"}', '2025-07-06T16:52:00Z', '2025-07-06T16:52:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO absences (id, technician_id, requested_by, "from", "to", approved, created_at, updated_at)
VALUES
    ('01955110-f260-7bbb-a888-c250674b2d93', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2030-07-01', '2030-07-14', false, '2025-03-01T09:37:00Z', '2025-03-01T09:37:00Z'),
    ('01959502-22a1-77c1-9c5e-5a4f6f83ac7f', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-06', '2025-04-20', false, '2025-03-14T14:15:00Z', '2025-03-14T14:15:00Z'),
    ('0195e18f-e9e2-77cd-94a8-cd6d63e88b6a', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-10', '2025-05-18', false, '2025-03-29T11:01:00Z', '2025-03-29T11:01:00Z'),
    ('019623d2-cde3-723c-a43c-3add68fe664e', '01950ef5-6c81-7724-b802-dac3823af9a1', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-03-16', '2025-04-27', false, '2025-04-11T07:49:00Z', '2025-04-11T07:49:00Z'),
    ('01965d67-b5c4-7d6f-9ad8-a431c0707bc3', '01959e85-7023-77d8-a04d-5c45acacac6f', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-07', '2025-06-20', false, '2025-04-22T12:10:00Z', '2025-04-22T12:10:00Z'),
    ('01969730-cd05-709f-be4a-7e3ea6360aef', '0195dc76-5f24-7b74-976a-c5166dd02ca3', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-15', '2025-06-14', false, '2025-05-03T17:28:00Z', '2025-05-03T17:28:00Z'),
    ('0196dddd-73c6-7d8a-9dca-979a64a94f15', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-08', '2025-06-04', true, '2025-05-17T10:50:00Z', '2025-05-17T10:50:00Z'),
    ('019721e0-f387-7882-9596-23fb95cc3225', '01950ef5-6c81-7724-b802-dac3823af9a1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-03', '2025-07-05', false, '2025-05-30T15:48:00Z', '2025-05-30T15:48:00Z'),
    ('019762fa-4ba8-74b7-b6d2-a5275eac853b', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-07', '2025-08-16', true, '2025-06-12T07:11:00Z', '2025-06-12T07:11:00Z'),
    ('01979df6-1689-7d4f-9a27-36c58c2625e3', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-06-16', '2025-07-15', true, '2025-06-23T18:04:00Z', '2025-06-23T18:04:00Z'),
    ('0197defd-1f2a-7d0b-a50e-cbc252e77048', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-06-12', '2025-08-09', true, '2025-07-06T09:07:00Z', '2025-07-06T09:07:00Z'),
    ('019821d7-130b-70c6-bdc5-43d9163dedde', '0197e0a6-d78b-710c-aec8-e1b93575a692', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-02', '2025-08-25', false, '2025-07-19T08:40:00Z', '2025-07-19T08:40:00Z'),
    ('019870d2-7eec-7df1-8687-0fda3563856e', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-07-28', '2025-10-05', true, '2025-08-03T16:45:00Z', '2025-08-03T16:45:00Z'),
    ('0198b312-a3cd-7a4f-87f2-8bc1f344a3ae', '01954d4a-2662-77a9-81d5-63682e7cb760', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-06', '2025-09-03', false, '2025-08-16T13:30:00Z', '2025-08-16T13:30:00Z'),
    ('0198eadc-ddce-7a77-88e7-2bbef057367b', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-09', '2025-10-04', true, '2025-08-27T09:30:00Z', '2025-08-27T09:30:00Z'),
    ('019929f5-83ef-7fc2-9b4c-de11aa4df135', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-08-27', '2025-10-12', true, '2025-09-08T15:33:00Z', '2025-09-08T15:33:00Z'),
    ('019970dc-c2b0-794e-a1b0-9fa2f632f695', '0197e0a6-d78b-710c-aec8-e1b93575a692', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-09-12', '2025-10-24', false, '2025-09-22T09:59:00Z', '2025-09-22T09:59:00Z'),
    ('0199b8c3-7011-76d7-ae14-2d04516da8f0', '0195dc76-5f24-7b74-976a-c5166dd02ca3', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-09-07', '2025-10-24', false, '2025-10-06T09:04:00Z', '2025-10-06T09:04:00Z'),
    ('0199ede7-4232-7c90-acb8-789f36d72080', '01959e85-7023-77d8-a04d-5c45acacac6f', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-10-04', '2025-11-22', false, '2025-10-16T16:43:00Z', '2025-10-16T16:43:00Z'),
    ('019a2fc8-3013-7b5f-bf05-1c701698ff6a', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-10-21', '2025-11-22', true, '2025-10-29T11:44:00Z', '2025-10-29T11:44:00Z'),
    ('019a7e32-0a54-7a6b-8b18-1ec9a92a1365', '01950ef5-6c81-7724-b802-dac3823af9a1', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-05', '2026-01-24', false, '2025-11-13T17:10:00Z', '2025-11-13T17:10:00Z'),
    ('019ab9f8-2a15-71be-8b06-00c2fdfbb147', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-12', '2025-12-10', true, '2025-11-25T07:44:00Z', '2025-11-25T07:44:00Z'),
    ('019b023e-0e76-7f78-9085-438dc291892b', '0195dc76-5f24-7b74-976a-c5166dd02ca3', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-12-06', '2026-01-29', false, '2025-12-09T08:33:00Z', '2025-12-09T08:33:00Z'),
    ('019b3cce-bb77-74a0-8e81-9151e42a4a2d', '0196c070-7e47-730d-a839-254a54d83d7b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-11-24', '2026-02-17', false, '2025-12-20T17:29:00Z', '2025-12-20T17:29:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technician_skills (technician_id, skill_id, created_at)
VALUES
    ('0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM skills WHERE code = 'electrics'), '2025-02-28T07:29:00Z'),
    ('0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-03-13T10:59:00Z'),
    ('0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM skills WHERE code = 'gas'), '2025-03-29T11:32:00Z'),
    ('01954d4a-2662-77a9-81d5-63682e7cb760', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-04-10T14:45:00Z'),
    ('01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-04-20T11:26:00Z'),
    ('01954d4a-2662-77a9-81d5-63682e7cb760', (SELECT id FROM skills WHERE code = 'gas'), '2025-05-03T09:41:00Z'),
    ('0195dc76-5f24-7b74-976a-c5166dd02ca3', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-05-19T10:21:00Z'),
    ('01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM skills WHERE code = 'electrics'), '2025-06-01T14:03:00Z'),
    ('01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-06-13T07:39:00Z'),
    ('019624c9-14c5-7450-84d6-3a23023f43ae', (SELECT id FROM skills WHERE code = 'electrics'), '2025-06-24T10:15:00Z'),
    ('01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM skills WHERE code = 'gas'), '2025-07-06T08:00:00Z'),
    ('0197e0a6-d78b-710c-aec8-e1b93575a692', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-07-19T08:03:00Z'),
    ('01954d4a-2662-77a9-81d5-63682e7cb760', (SELECT id FROM skills WHERE code = 'electrics'), '2025-08-03T13:42:00Z'),
    ('01966e4b-bee6-77f0-9cf7-38e9890c33d4', (SELECT id FROM skills WHERE code = 'gas'), '2025-08-15T18:54:00Z'),
    ('0196c070-7e47-730d-a839-254a54d83d7b', (SELECT id FROM skills WHERE code = 'gas'), '2025-08-26T12:30:00Z'),
    ('01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM skills WHERE code = 'electrics'), '2025-09-09T12:57:00Z'),
    ('01973f61-22e9-740f-ad67-24b7a9c3023c', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-09-23T18:23:00Z'),
    ('019624c9-14c5-7450-84d6-3a23023f43ae', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-10-05T16:57:00Z'),
    ('01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM skills WHERE code = 'gas'), '2025-10-18T17:04:00Z'),
    ('01970126-0b88-7918-9a7d-ca55bbc8346d', (SELECT id FROM skills WHERE code = 'electrics'), '2025-10-30T09:52:00Z'),
    ('0195dc76-5f24-7b74-976a-c5166dd02ca3', (SELECT id FROM skills WHERE code = 'gas'), '2025-11-13T16:00:00Z'),
    ('01978e23-cb8a-7f27-a642-32636260ad0a', (SELECT id FROM skills WHERE code = 'electrics'), '2025-11-24T07:03:00Z'),
    ('0195dc76-5f24-7b74-976a-c5166dd02ca3', (SELECT id FROM skills WHERE code = 'electrics'), '2025-12-08T14:25:00Z'),
    ('019624c9-14c5-7450-84d6-3a23023f43ae', (SELECT id FROM skills WHERE code = 'gas'), '2025-12-21T09:42:00Z')
ON CONFLICT (technician_id, skill_id) DO NOTHING;

INSERT INTO asset_readings (read_at, id, asset_id, unit_code, value, sequence, sent_from)
VALUES
    ('2025-04-28T17:27:00Z', '01967d70-16a0-77f9-914c-009abbc3091d', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'kWh', 19.500, 1, NULL),
    ('2025-05-09T11:32:00Z', '0196b4d1-0781-7683-b7e5-469691dba4a6', '0196303c-9981-7fcc-8e2b-29e0f5529e61', 'kg', 24.750, 2, '192.0.2.169'),
    ('2025-05-20T09:52:00Z', '0196ed1b-6e02-7165-9392-f0e87702d020', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'pc', 5.000, NULL, '192.0.2.6'),
    ('2025-05-31T07:06:00Z', '01972529-67c3-795f-aa9e-9c829b8a2373', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'kg', 1.000, 4, '192.0.2.142'),
    ('2025-06-08T12:14:00Z', '01974f76-4344-75bb-a606-805edf2a9232', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'm', 15.500, 5, '192.0.2.244'),
    ('2025-06-20T08:51:00Z', '01978c88-b925-7c97-945d-948b8921933a', '0197547d-7e86-72f0-88de-ed9f5d9657cb', 'm', 17.000, 6, '192.0.2.109'),
    ('2025-07-02T08:07:00Z', '0197ca2c-c0a6-7b62-8685-557d09a995f9', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'pc', 40.750, NULL, NULL),
    ('2025-07-12T07:52:00Z', '0197fd9e-9d07-75e1-a790-a91afacb80d3', '0196303c-9981-7fcc-8e2b-29e0f5529e61', 'm', 19.500, NULL, '192.0.2.53'),
    ('2025-07-19T15:41:00Z', '01982358-82e8-74e1-a58d-ea2593bac344', '0197d5c3-fa08-779a-9360-df564bdb8d03', 'pc', 16.750, 9, NULL),
    ('2025-07-30T15:30:00Z', '01985bf4-64c9-7a2b-86fb-7fd4c4238998', '0196303c-9981-7fcc-8e2b-29e0f5529e61', 'kWh', 9.000, 10, '192.0.2.35'),
    ('2025-08-11T11:54:00Z', '019898fa-f3ca-702d-b4fb-612f3ebd5c0d', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', 'pc', 3.500, NULL, '192.0.2.168'),
    ('2025-08-20T08:38:00Z', '0198c6a0-be4b-7d60-adce-2bcb23f05546', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'pc', 4.750, NULL, '192.0.2.161'),
    ('2025-08-31T15:59:00Z', '019900da-71ac-7389-ba29-18c39d5fa3e5', '0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e', 'm', 12.750, 13, NULL),
    ('2025-09-12T15:22:00Z', '01993e84-e1cd-72b3-97b9-9148080aad9f', '019884a7-184b-7a4c-9c65-4bea36cbc56b', 'kWh', 4.750, NULL, NULL),
    ('2025-09-20T10:30:00Z', '019966ac-6c4e-70de-ae2a-98eee1cb4efb', '01978921-2427-7f09-9e55-3c3cbcbe7d24', 'pc', 6.250, 15, NULL),
    ('2025-10-03T14:49:00Z', '0199aa8c-376f-70e2-bce3-1a3b1c0cbe94', '0197547d-7e86-72f0-88de-ed9f5d9657cb', 'pc', 12.750, NULL, NULL),
    ('2025-10-10T12:34:00Z', '0199ce1d-22d0-706d-9381-9b2b837fba85', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'm', 23.500, NULL, NULL),
    ('2025-10-23T15:33:00Z', '019a11b3-aff1-7461-af4b-324d64bd6f49', '0199619e-c86f-7d40-9278-d6b36ae7d69b', 'pc', 2.250, 18, '192.0.2.59'),
    ('2025-11-01T16:48:00Z', '019a4051-9612-7332-a3ff-02e9e33cbd46', '01978921-2427-7f09-9e55-3c3cbcbe7d24', 'kg', 13.000, 19, '192.0.2.231'),
    ('2025-11-10T11:15:00Z', '019a6d79-f333-749d-b2a1-fb248761c1a8', '0196303c-9981-7fcc-8e2b-29e0f5529e61', 'm', 17.000, 20, '192.0.2.91'),
    ('2025-11-22T12:04:00Z', '019aab73-1f94-7894-8c3a-1b765ecc3ca7', '01970c2a-c8e5-7f44-85a9-774fab2acdee', 'm', 31.500, NULL, '192.0.2.156'),
    ('2025-12-04T12:58:00Z', '019ae970-dfd5-7582-9d68-3b1a11bee44d', '019ad3af-b8b5-7001-ae85-74f258cb8db0', 'm', 19.500, 22, NULL),
    ('2025-12-14T07:39:00Z', '019b1bcc-6a36-7dba-9633-a296e6b65d42', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'm', 26.250, NULL, '192.0.2.110'),
    ('2025-12-24T16:38:00Z', '019b5139-7a57-7f0f-99a1-93cd65616b07', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', 'pc', 10.250, 24, '192.0.2.30')
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO parts (id, code, name, ean, aliases, unit_code, supplier_id, price_minor, created_at, updated_at)
VALUES
    ('0194c06a-9cc0-7814-827f-da4a5e08f138', 'FLT-10', 'Filter 10"', '4006381333931', '{"the grey one","don''t drop"}', 'pc', NULL, 1290, '2025-02-01T07:30:00Z', '2025-02-01T07:30:00Z'),
    ('01954d0e-a401-70c7-9d77-3f07d5e2354a', 'CU-15', 'Copper pipe 15 mm', NULL, '{}', 'm', '0194213b-9320-770f-8453-5d48bd60ed8c', 745, '2025-02-28T14:56:00Z', '2025-02-28T14:56:00Z'),
    ('0195e83b-5f42-77e0-ab9d-a18a066b38e3', 'PAR-1003', 'Meadow part', NULL, '{}', 'pc', '0194213b-9320-770f-8453-5d48bd60ed8c', 9900, '2025-03-30T18:06:00Z', '2025-03-30T18:06:00Z'),
    ('01966d46-d203-7d5d-b7d0-24a89fc220f9', 'PAR-1004', 'Little part', NULL, '{}', 'pc', '019561b5-cfa2-72ca-a360-1880de18497e', 4900, '2025-04-25T14:08:00Z', '2025-04-25T14:08:00Z'),
    ('0196fdab-3ca4-72e8-9c30-7c3fb7554b1b', 'PAR-1005', 'Autumn part', '8766617385418', '{}', 'pc', '0194213b-9320-770f-8453-5d48bd60ed8c', 2490, '2025-05-23T15:03:00Z', '2025-05-23T15:03:00Z'),
    ('01979880-fe45-7e6b-a9b8-27f8f5ddb1e1', 'PAR-1006', 'Granite part', '0495551335380', '{}', 'kWh', '0194c1ff-4681-71a9-8739-0a6c90715b10', 1250, '2025-06-22T16:38:00Z', '2025-06-22T16:38:00Z'),
    ('01982269-8f06-79e9-9462-2305e8265714', 'PAR-1007', 'Western part', '5778142967318', '{}', 'm', '0197cae1-1c86-720d-8465-f1dede5e8a3b', 990, '2025-07-19T11:20:00Z', '2025-07-19T11:20:00Z'),
    ('0198aeb4-c7e7-7402-960e-3e032a8fd295', 'PAR-1008', 'Violet part', '2286427192718', '{}', 'pc', '01960109-7843-7c8f-b59b-676a260de4b2', 34900, '2025-08-15T17:09:00Z', '2025-08-15T17:09:00Z'),
    ('01993a06-fac8-7522-a77e-c18eb956d226', 'PAR-1009', 'Open part', NULL, '{}', 'kWh', '0194213b-9320-770f-8453-5d48bd60ed8c', 59000, '2025-09-11T18:26:00Z', '2025-09-11T18:26:00Z'),
    ('0199cd2c-5a29-7f29-8ec3-6f61e55d8f1e', 'PAR-1010', 'Maple part', '3639193423886', '{}', 'pc', '019561b5-cfa2-72ca-a360-1880de18497e', 9900, '2025-10-10T08:11:00Z', '2025-10-10T08:11:00Z'),
    ('019a6253-55ea-7a15-91a8-561c68b04b8b', 'PAR-1011', 'Central part', '8957916130148', '{}', 'm', '0197cae1-1c86-720d-8465-f1dede5e8a3b', 4900, '2025-11-08T07:17:00Z', '2025-11-08T07:17:00Z'),
    ('019ae9b6-744b-771c-92ec-c824d61c9ed2', 'PAR-1012', 'Winter part', NULL, '{"priority","sample"}', 'pc', '0194213b-9320-770f-8453-5d48bd60ed8c', 34900, '2025-12-04T14:14:00Z', '2025-12-04T14:14:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO warehouses (id, code, name, kind, driver_id, created_at, updated_at)
VALUES
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', 'D1', 'Depot', 'depot', NULL, '2025-03-01T18:56:00Z', '2025-03-01T18:56:00Z'),
    ('0195d711-c1a1-7d6a-bb87-fa99470d43cf', 'V1', 'Van of T-01', 'van', '0194c20c-17c0-720a-ad40-b3d7e132ed15', '2025-03-27T10:07:00Z', '2025-03-27T10:07:00Z'),
    ('019653e9-e682-7bc8-b449-1530faaaa268', 'WAR-1003', 'Copper warehouse', 'van', '01954d4a-2662-77a9-81d5-63682e7cb760', '2025-04-20T15:56:00Z', '2025-04-20T15:56:00Z'),
    ('0196deb0-0603-7901-bad1-b464422bdee4', 'WAR-1004', 'Meadow warehouse', 'van', '01959e85-7023-77d8-a04d-5c45acacac6f', '2025-05-17T14:40:00Z', '2025-05-17T14:40:00Z'),
    ('019763e7-6ac4-77d9-b239-4652115129fb', 'WAR-1005', 'Little warehouse', 'van', '0195dc76-5f24-7b74-976a-c5166dd02ca3', '2025-06-12T11:30:00Z', '2025-06-12T11:30:00Z'),
    ('0197e966-38c5-77a4-90f7-00d4b88766cc', 'WAR-1006', 'Autumn warehouse', 'van', '019624c9-14c5-7450-84d6-3a23023f43ae', '2025-07-08T09:38:00Z', '2025-07-08T09:38:00Z'),
    ('019870e6-a326-7811-96cd-8aa221a3b4c7', 'WAR-1007', 'Granite warehouse', 'depot', NULL, '2025-08-03T17:07:00Z', '2025-08-03T17:07:00Z'),
    ('0198fab6-7bc7-7c3a-91c3-d45691e74347', 'WAR-1008', 'Western warehouse', 'van', '0196c070-7e47-730d-a839-254a54d83d7b', '2025-08-30T11:22:00Z', '2025-08-30T11:22:00Z'),
    ('01997248-3988-7597-95bd-3f15b290b122', 'WAR-1009', 'Violet warehouse', 'van', '01970126-0b88-7918-9a7d-ca55bbc8346d', '2025-09-22T16:36:00Z', '2025-09-22T16:36:00Z'),
    ('0199f184-db49-7be9-b768-1372f7a63b57', 'WAR-1010', 'Open warehouse', 'van', '01973f61-22e9-740f-ad67-24b7a9c3023c', '2025-10-17T09:34:00Z', '2025-10-17T09:34:00Z'),
    ('019a7dfd-daea-7daa-a9db-e46591d62d3a', 'WAR-1011', 'Maple warehouse', 'depot', NULL, '2025-11-13T16:13:00Z', '2025-11-13T16:13:00Z'),
    ('019af8c4-d30b-7b89-a949-1b8905894fab', 'WAR-1012', 'Central warehouse', 'van', '0197e0a6-d78b-710c-aec8-e1b93575a692', '2025-12-07T12:24:00Z', '2025-12-07T12:24:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO stock_levels (warehouse_id, part_id, on_hand, minimum, shelf, created_at, updated_at)
VALUES
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 40.000, 10.000, 'A3', '2025-03-29T15:50:00Z', '2025-03-29T15:50:00Z'),
    ('0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 1.000, 2.000, NULL, '2025-04-11T13:47:00Z', '2025-04-11T13:47:00Z'),
    ('0195d711-c1a1-7d6a-bb87-fa99470d43cf', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 7.500, 0.000, NULL, '2025-04-22T10:46:00Z', '2025-04-22T10:46:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 9.000, 22.250, 'Shelf 4', '2025-05-05T18:56:00Z', '2025-05-05T18:56:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '0195e83b-5f42-77e0-ab9d-a18a066b38e3', 0.000, 10.250, 'Shelf 5', '2025-05-16T18:34:00Z', '2025-05-16T18:34:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '01966d46-d203-7d5d-b7d0-24a89fc220f9', 0.000, 0.000, 'Shelf 6', '2025-05-27T16:17:00Z', '2025-05-27T16:17:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '0196fdab-3ca4-72e8-9c30-7c3fb7554b1b', 0.000, 0.000, 'Shelf 7', '2025-06-08T17:20:00Z', '2025-06-08T17:20:00Z'),
    ('0196deb0-0603-7901-bad1-b464422bdee4', '0194c06a-9cc0-7814-827f-da4a5e08f138', 0.000, 0.000, NULL, '2025-06-22T09:22:00Z', '2025-06-22T09:22:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '01979880-fe45-7e6b-a9b8-27f8f5ddb1e1', 0.000, 0.000, 'Shelf 9', '2025-07-01T11:33:00Z', '2025-07-01T11:33:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '01982269-8f06-79e9-9462-2305e8265714', 0.000, 0.000, 'Shelf 10', '2025-07-14T10:47:00Z', '2025-07-14T10:47:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '0198aeb4-c7e7-7402-960e-3e032a8fd295', 0.000, 0.000, 'Shelf 11', '2025-07-26T17:06:00Z', '2025-07-26T17:06:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '01993a06-fac8-7522-a77e-c18eb956d226', 0.000, 0.000, NULL, '2025-08-04T07:30:00Z', '2025-08-04T07:30:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '0199cd2c-5a29-7f29-8ec3-6f61e55d8f1e', 0.000, 0.000, 'Shelf 13', '2025-08-17T18:03:00Z', '2025-08-17T18:03:00Z'),
    ('0195d711-c1a1-7d6a-bb87-fa99470d43cf', '01979880-fe45-7e6b-a9b8-27f8f5ddb1e1', 0.000, 0.000, 'Shelf 14', '2025-08-26T15:23:00Z', '2025-08-26T15:23:00Z'),
    ('019870e6-a326-7811-96cd-8aa221a3b4c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 0.000, 1.000, NULL, '2025-09-08T13:56:00Z', '2025-09-08T13:56:00Z'),
    ('019763e7-6ac4-77d9-b239-4652115129fb', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 18.250, 29.000, 'Shelf 16', '2025-09-21T13:37:00Z', '2025-09-21T13:37:00Z'),
    ('019870e6-a326-7811-96cd-8aa221a3b4c7', '0195e83b-5f42-77e0-ab9d-a18a066b38e3', 0.000, 22.250, 'Shelf 17', '2025-10-04T09:14:00Z', '2025-10-04T09:14:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '019a6253-55ea-7a15-91a8-561c68b04b8b', 0.000, 0.000, 'Shelf 18', '2025-10-13T15:05:00Z', '2025-10-13T15:05:00Z'),
    ('01997248-3988-7597-95bd-3f15b290b122', '0199cd2c-5a29-7f29-8ec3-6f61e55d8f1e', 37.000, 0.000, 'Shelf 19', '2025-10-26T08:21:00Z', '2025-10-26T08:21:00Z'),
    ('0196deb0-0603-7901-bad1-b464422bdee4', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 0.000, 0.000, 'Shelf 20', '2025-11-07T11:14:00Z', '2025-11-07T11:14:00Z'),
    ('019653e9-e682-7bc8-b449-1530faaaa268', '0199cd2c-5a29-7f29-8ec3-6f61e55d8f1e', 0.000, 35.500, 'Shelf 21', '2025-11-16T08:48:00Z', '2025-11-16T08:48:00Z'),
    ('01997248-3988-7597-95bd-3f15b290b122', '01993a06-fac8-7522-a77e-c18eb956d226', 0.000, 0.000, NULL, '2025-11-29T08:51:00Z', '2025-11-29T08:51:00Z'),
    ('01955310-ba00-701b-a3a7-f96b3c8f31c7', '019ae9b6-744b-771c-92ec-c824d61c9ed2', 0.000, 0.000, NULL, '2025-12-11T09:02:00Z', '2025-12-11T09:02:00Z'),
    ('019870e6-a326-7811-96cd-8aa221a3b4c7', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 0.000, 0.000, NULL, '2025-12-22T11:25:00Z', '2025-12-22T11:25:00Z')
ON CONFLICT (warehouse_id, part_id) DO NOTHING;

INSERT INTO work_orders (
    id, number, customer_id, site_id, asset_id, contract_id, requested_by, title, description, status, priority,
    due_on, estimated_hours, external_id, created_by, updated_by, created_at, updated_at
)
VALUES
    ('01968130-7a00-7b1b-8db5-c9306579be1a', 'WO-30001', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01961f45-5683-7945-ba1c-98c98ba71fc2', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', NULL, NULL, 'Heat pump hums "in B♭"', NULL, 'ready', 5, NULL, NULL, NULL, NULL, NULL, '2025-04-29T10:56:00Z', '2025-04-29T10:56:00Z'),
    ('0196c0a9-4181-70e5-80d3-95f171bb20f6', 'WO-30002', '01954db9-d821-732f-9677-c4d7da882156', '01954bd2-c8a0-7913-9ba9-13f99e956012', NULL, NULL, NULL, 'Yearly service', 'See {{ manual }}, page 3 -- not 4.', 'draft', 3, '2030-06-30', NULL, NULL, NULL, NULL, '2025-05-11T18:44:00Z', '2025-05-11T18:44:00Z'),
    ('0196edca-4ba2-7f82-85ab-30b59965bb04', 'WO-1003', '0195e847-4622-7afa-a602-c3daf341adf8', '01969c57-2905-70d2-9e9d-ac061fd8f857', NULL, '01965c71-6ee2-76db-bafd-aea0ad0699c1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Early work order', 'Nothing to add for now.', 'ready', 3, '2025-06-24', 27.50, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-20T13:03:00Z', '2025-05-20T13:03:00Z'),
    ('01971c6e-9a63-7d48-b350-1665848512fa', 'WO-1004', '01966e38-8503-7e82-a54d-a09005b35425', '01965988-31a4-722e-83dd-a342406a88fa', '019662b0-dc02-71f6-b11a-83181e6e68fd', '01965c71-6ee2-76db-bafd-aea0ad0699c1', '01943210-0be0-7160-a165-9d4a61fdf276', 'Linden work order', NULL, 'ready', 1, '2025-07-23', NULL, '7c49e2a1-6c06-4afb-8d50-8e07945d74f4', '01943210-0be0-7160-a165-9d4a61fdf276', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-05-29T14:25:00Z', '2025-05-29T14:25:00Z'),
    ('01974f32-8384-7723-922b-08cffb81f9e3', 'WO-1005', '0195e847-4622-7afa-a602-c3daf341adf8', '01959eb5-f601-70f9-8637-4f7729f85848', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0196e384-e6a4-75b0-9ca0-a667dae93fcd', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'Upper work order', 'Please have a look before Friday.', 'draft', 3, NULL, NULL, 'c3c0253f-f4c5-4a9d-81ae-7a1607057b68', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-08T11:00:00Z', '2025-06-08T11:00:00Z'),
    ('01978397-e7a5-72fe-8a0d-4397639c25b9', 'WO-1006', '01966e38-8503-7e82-a54d-a09005b35425', '01954bd2-c8a0-7913-9ba9-13f99e956012', '0197547d-7e86-72f0-88de-ed9f5d9657cb', '01971b8c-77c5-74c9-b5c8-bbc9310a0acf', NULL, 'Copper work order', 'Checked twice, and found in order.', 'draft', 3, NULL, 13.00, '45106c13-7ce7-4c6a-89fa-43fc49eb162c', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-06-18T15:11:00Z', '2025-06-18T15:11:00Z'),
    ('0197c6b7-7006-758e-a4c6-c2887346d452', 'WO-1007', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01961f45-5683-7945-ba1c-98c98ba71fc2', NULL, NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', 'Meadow work order', NULL, 'draft', 3, '2025-07-25', 33.00, 'f9ff9518-4abe-4763-87d0-843a010911c9', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-01T16:00:00Z', '2025-07-01T16:00:00Z'),
    ('0197ee89-d5a7-7562-8430-567df0c10ccc', 'WO-1008', '0195e847-4622-7afa-a602-c3daf341adf8', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '01970c2a-c8e5-7f44-85a9-774fab2acdee', '01962908-ba41-72c8-9fa4-619574daadb0', '0196a1c6-c304-7f68-a2e5-483add47f17d', 'Little work order', 'Please have a look before Friday.', 'draft', 1, NULL, NULL, 'a6507879-478c-4b62-89a1-a7dfa35fda2a', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-09T09:35:00Z', '2025-07-09T09:35:00Z'),
    ('019836d6-22a8-7088-b097-cb3f3955fc4f', 'WO-1009', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01954bd2-c8a0-7913-9ba9-13f99e956012', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '0196e384-e6a4-75b0-9ca0-a667dae93fcd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Autumn work order', 'See the earlier message for details.', 'ready', 3, '2025-08-19', NULL, 'f78494a4-acc2-47dd-8601-425db91a21da', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-23T10:31:00Z', '2025-07-23T10:31:00Z'),
    ('019855c7-4729-75ab-92cb-e7a09f5146c4', 'WO-1010', '0195e847-4622-7afa-a602-c3daf341adf8', '01969c57-2905-70d2-9e9d-ac061fd8f857', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', 'Granite work order', 'Somebody will follow up next week.', 'ready', 3, NULL, 31.50, 'adabfb22-0840-4aba-800b-b6c01fe48214', NULL, NULL, '2025-07-29T10:43:00Z', '2025-07-29T10:43:00Z'),
    ('01989ddf-64ca-7544-b11a-29e6be631d07', 'WO-1011', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01961f45-5683-7945-ba1c-98c98ba71fc2', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', '01965c71-6ee2-76db-bafd-aea0ad0699c1', '01943210-0be0-7160-a165-9d4a61fdf276', 'Western work order', 'Somebody will follow up next week.', 'ready', 3, '2025-09-25', 31.50, '222f5188-c1fa-450e-8809-fe781f304b66', '01973b3a-3585-7fa6-807c-8479fbd13943', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-08-12T10:42:00Z', '2025-08-12T10:42:00Z'),
    ('0198d6b9-882b-7ca5-9bcc-19d610b91e65', 'WO-1012', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01961f45-5683-7945-ba1c-98c98ba71fc2', '0195e6d9-fa80-71db-ad61-435eeadb8bf1', NULL, '0197d629-99a6-768d-8eef-3327b460ca5b', 'Violet work order', 'As agreed by telephone.', 'draft', 3, '2025-11-01', 6.25, '92548d52-7fa2-4c57-83f6-632d9e98b4a3', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-08-23T11:39:00Z', '2025-08-23T11:39:00Z'),
    ('01990687-62cc-7fb4-8bfa-9360200da481', 'WO-1013', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '01954bd2-c8a0-7913-9ba9-13f99e956012', '019662b0-dc02-71f6-b11a-83181e6e68fd', '01962908-ba41-72c8-9fa4-619574daadb0', '0197d629-99a6-768d-8eef-3327b460ca5b', 'Open work order', 'Nothing to add for now.', 'draft', 3, '2025-11-10', 19.50, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-09-01T18:26:00Z', '2025-09-01T18:26:00Z'),
    ('01993483-3c8d-77af-a7f0-d0abfac86216', 'WO-1014', '01954db9-d821-732f-9677-c4d7da882156', '01969c57-2905-70d2-9e9d-ac061fd8f857', NULL, '0198f11f-f46d-7acc-ad9e-01481121e231', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 'Maple work order', 'Please have a look before Friday.', 'ready', 3, '2025-09-24', 11.50, 'bcf0cdb4-0cb5-4366-8fd2-6c2e2f5fe910', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-09-10T16:44:00Z', '2025-09-10T16:44:00Z'),
    ('0199707b-b6ee-7f08-9083-ac56c7f16c14', 'WO-1015', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01954bd2-c8a0-7913-9ba9-13f99e956012', '0198fa50-dc2d-7687-89de-f16b5425fbee', '0196a6a0-3783-7a3a-844c-42adc06fe737', NULL, 'Central work order', 'Please have a look before Friday.', 'ready', 3, NULL, 22.25, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-09-22T08:13:00Z', '2025-09-22T08:13:00Z'),
    ('0199a556-4b0f-7725-bffe-6889566cbb30', 'WO-1016', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', '01965988-31a4-722e-83dd-a342406a88fa', '019662b0-dc02-71f6-b11a-83181e6e68fd', '01965c71-6ee2-76db-bafd-aea0ad0699c1', '01943210-0be0-7160-a165-9d4a61fdf276', 'Winter work order', 'Somebody will follow up next week.', 'ready', 3, '2025-10-24', 23.50, 'f1a640b9-f279-43fc-861e-6c780c867b66', NULL, '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-10-02T14:32:00Z', '2025-10-02T14:32:00Z'),
    ('0199d216-4970-7c57-b6e9-aec3e782cbf9', 'WO-1017', '01966e38-8503-7e82-a54d-a09005b35425', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', '0196e384-e6a4-75b0-9ca0-a667dae93fcd', NULL, 'River work order', NULL, 'ready', 3, NULL, 23.50, '19979b92-80cd-4bc3-802b-6e04c4589c97', '01986fe7-3487-7799-85ee-1471a57c04ca', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-11T07:05:00Z', '2025-10-11T07:05:00Z'),
    ('019a07ce-6c51-7c5a-9f46-4ccf76717c1b', 'WO-1018', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '01965988-31a4-722e-83dd-a342406a88fa', '0199e8f7-d4b1-788a-89a0-c6fe968917a0', '01971b8c-77c5-74c9-b5c8-bbc9310a0acf', '0197d629-99a6-768d-8eef-3327b460ca5b', 'Bright work order', 'As agreed by telephone.', 'ready', 3, '2025-11-19', 2.25, '3040c671-453f-4316-8292-ce16eee8d373', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-10-21T17:26:00Z', '2025-10-21T17:26:00Z'),
    ('019a4a86-8052-7609-bb21-93356cfb1424', 'WO-1019', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '0195dd8d-9b82-7f9b-b52d-c629b57a4e93', NULL, NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', 'Garden work order', 'It took a little longer than expected.', 'draft', 3, '2025-12-16', 10.25, '5904c148-ec34-49ad-83ff-91216eb045ce', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-11-03T16:22:00Z', '2025-11-03T16:22:00Z'),
    ('019a71df-2213-7d99-91cb-f006a96a14d9', 'WO-1020', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '01959eb5-f601-70f9-8637-4f7729f85848', '01970c2a-c8e5-7f44-85a9-774fab2acdee', '01975044-41a6-76e1-8fba-06a406aaa73a', '01943210-0be0-7160-a165-9d4a61fdf276', 'Old work order', 'To be discussed at the next meeting.', 'draft', 3, '2025-12-19', NULL, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '2025-11-11T07:44:00Z', '2025-11-11T07:44:00Z'),
    ('019ab157-e994-7bde-b161-233589b51105', 'WO-1021', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '019a2fd2-4233-7ffd-9787-1eaa65ec3034', '01970c2a-c8e5-7f44-85a9-774fab2acdee', '0198f11f-f46d-7acc-ad9e-01481121e231', NULL, 'Blue work order', 'As agreed by telephone.', 'ready', 3, '2025-12-08', 15.50, '32aed269-60d2-4bd4-8be7-499fc4dac29f', '01973b3a-3585-7fa6-807c-8479fbd13943', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-23T15:32:00Z', '2025-11-23T15:32:00Z'),
    ('019ae064-9715-76e0-92b1-c8ff44c06540', 'WO-1022', '019948a5-a7c8-7701-8584-f5dbbcb04dac', '01982868-e5eb-796b-95a0-4f011cc5d203', '01992f25-07ae-7d05-b1db-ffacff39b275', '019a636f-2633-7226-bcab-364e9ccbd8e4', '0197d629-99a6-768d-8eef-3327b460ca5b', 'Northern work order', 'Please have a look before Friday.', 'draft', 3, '2026-01-19', 7.50, '1f3b3dec-8760-45e6-828e-cf874e9ab82b', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-02T18:48:00Z', '2025-12-02T18:48:00Z'),
    ('019b20dc-cd36-74ac-921c-dfcc853af889', 'WO-1023', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01954bd2-c8a0-7913-9ba9-13f99e956012', NULL, NULL, '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'Amber work order', 'Everything went as planned.', 'draft', 3, '2026-01-02', 7.50, NULL, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019ada50-318b-79dd-8f6d-a86ae9088d85', '2025-12-15T07:15:00Z', '2025-12-15T07:15:00Z'),
    ('019b4a56-2c17-7bda-ba7c-4ae9a5e690e8', 'WO-1024', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '01954bd2-c8a0-7913-9ba9-13f99e956012', '0196d4ec-a244-7fb6-8d30-f494d41a8a16', NULL, '019a4996-a20a-7e61-b659-ffa9c6fefe42', 'Quiet work order', NULL, 'draft', 3, '2026-02-03', NULL, '689c2f30-f931-41ac-8be0-0532a917cbc8', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-12-23T08:32:00Z', '2025-12-23T08:32:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoices (
    id, number, customer_id, order_id, issued_on, due_on, net_minor, tax_minor, created_by, updated_by, created_at,
    updated_at
)
VALUES
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 'INV-1001', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '01968130-7a00-7b1b-8db5-c9306579be1a', '2025-05-28', NULL, 0, 0, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-27T14:24:00Z', '2025-05-27T14:24:00Z'),
    ('01974025-0f21-78ef-9278-7c7b71e91624', 'INV-1002', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0196c0a9-4181-70e5-80d3-95f171bb20f6', '2025-06-05', NULL, 0, 0, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-05T12:51:00Z', '2025-06-05T12:51:00Z'),
    ('01977894-14a2-71ad-ad29-f0eb26b82363', 'INV-1003', '01966e38-8503-7e82-a54d-a09005b35425', '0196edca-4ba2-7f82-85ab-30b59965bb04', '2025-06-17', '2025-07-23', 0, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '2025-06-16T11:51:00Z', '2025-06-16T11:51:00Z'),
    ('01979c78-5023-7305-a197-b82329a76385', 'INV-1004', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '01971c6e-9a63-7d48-b350-1665848512fa', NULL, NULL, 0, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-06-23T11:07:00Z', '2025-06-23T11:07:00Z'),
    ('0197d570-a9e4-7424-b6b1-6dbfdf73401f', 'INV-1005', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', NULL, NULL, '2025-08-13', 4900, 2490, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-07-04T12:37:00Z', '2025-07-04T12:37:00Z'),
    ('019807bf-6305-74f4-965b-dbd205c23043', 'INV-1006', '01954db9-d821-732f-9677-c4d7da882156', NULL, '2025-07-15', '2025-08-31', 0, 0, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-14T07:04:00Z', '2025-07-14T07:04:00Z'),
    ('0198369c-7506-7c46-bd79-1466bc3cdb60', 'INV-1007', '01954db9-d821-732f-9677-c4d7da882156', '0197c6b7-7006-758e-a4c6-c2887346d452', '2025-07-23', '2025-09-06', 0, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '2025-07-23T09:28:00Z', '2025-07-23T09:28:00Z'),
    ('01986ad9-90a7-7d2e-b468-b3857076deaa', 'INV-1008', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', NULL, '2025-08-03', NULL, 0, 0, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-08-02T12:55:00Z', '2025-08-02T12:55:00Z'),
    ('019894bf-e228-73d9-bf3c-f3a300cad890', 'INV-1009', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '019836d6-22a8-7088-b097-cb3f3955fc4f', '2025-08-12', '2025-09-06', 0, 0, '01973b3a-3585-7fa6-807c-8479fbd13943', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-08-10T16:11:00Z', '2025-08-10T16:11:00Z'),
    ('0198c1ec-d329-77ef-a6bc-97f3d397c16e', 'INV-1010', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', NULL, '2025-08-20', '2025-09-26', 0, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-08-19T10:43:00Z', '2025-08-19T10:43:00Z'),
    ('0198e70d-d46a-7fa5-9b32-8e95cec11fab', 'INV-1011', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '01989ddf-64ca-7544-b11a-29e6be631d07', '2025-08-28', '2025-09-12', 0, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-08-26T15:45:00Z', '2025-08-26T15:45:00Z'),
    ('019924c0-81eb-7ce1-a31f-ff1290b21a5f', 'INV-1012', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '0198d6b9-882b-7ca5-9bcc-19d610b91e65', '2025-09-07', '2025-10-13', 9900, 0, NULL, '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-09-07T15:17:00Z', '2025-09-07T15:17:00Z'),
    ('01994ca5-370c-7da7-99ac-1cd287ac7094', 'INV-1013', '0198aef3-0967-74f4-9422-0cabc9f9fc91', NULL, '2025-09-16', '2025-10-24', 7900, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-15T09:12:00Z', '2025-09-15T09:12:00Z'),
    ('01998754-1a6d-7156-9c60-7e3dd416d65e', 'INV-1014', '0194bcb6-2040-7352-ad7b-f72167e1cd99', NULL, '2025-09-28', '2025-10-19', 34900, 0, '019561ee-92e2-7956-b49e-e5577c2452d5', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-09-26T18:41:00Z', '2025-09-26T18:41:00Z'),
    ('0199aed6-d96e-7b8b-a2d7-267a6ec29e15', 'INV-1015', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '0199707b-b6ee-7f08-9083-ac56c7f16c14', NULL, '2025-11-12', 0, 0, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0197d629-99a6-768d-8eef-3327b460ca5b', '2025-10-04T10:49:00Z', '2025-10-04T10:49:00Z'),
    ('0199e3d7-e14f-7a3f-a5d0-358a87f7f064', NULL, '0194bcb6-2040-7352-ad7b-f72167e1cd99', '0199a556-4b0f-7725-bffe-6889566cbb30', NULL, '2025-11-02', 0, 0, '019561ee-92e2-7956-b49e-e5577c2452d5', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '2025-10-14T17:50:00Z', '2025-10-14T17:50:00Z'),
    ('019a0786-18b0-76c2-8530-1f1ff106cf32', 'INV-1017', '0198aef3-0967-74f4-9422-0cabc9f9fc91', '0199d216-4970-7c57-b6e9-aec3e782cbf9', NULL, '2025-12-20', 0, 0, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-10-21T16:07:00Z', '2025-10-21T16:07:00Z'),
    ('019a4028-6331-7126-b5d8-955bb87b5797', NULL, '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '019a07ce-6c51-7c5a-9f46-4ccf76717c1b', '2025-11-02', '2025-11-23', 9900, 2490, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-11-01T16:03:00Z', '2025-11-01T16:03:00Z'),
    ('019a63fe-e312-7414-ae37-38d762cbe615', 'INV-1019', '01954db9-d821-732f-9677-c4d7da882156', NULL, '2025-11-09', '2025-12-24', 0, 0, NULL, '0199106e-7b28-76a9-9968-ce3c35fbfa05', '2025-11-08T15:04:00Z', '2025-11-08T15:04:00Z'),
    ('019a9833-c153-7c7c-9a1b-4d48b006e6f1', 'INV-1020', '0197917d-a4e5-7505-bf1a-d5d17ae1a466', '019a71df-2213-7d99-91cb-f006a96a14d9', '2025-11-20', '2026-01-14', 9900, 7900, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-18T18:22:00Z', '2025-11-18T18:22:00Z'),
    ('019ac4d2-ca34-781d-ad02-625890118037', NULL, '01966e38-8503-7e82-a54d-a09005b35425', '019ab157-e994-7bde-b161-233589b51105', '2025-11-28', '2026-01-24', 0, 0, '0199106e-7b28-76a9-9968-ce3c35fbfa05', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-11-27T10:19:00Z', '2025-11-27T10:19:00Z'),
    ('019aff11-fbd5-7e74-853c-1d67d3da9ffb', 'INV-1022', '0194bcb6-2040-7352-ad7b-f72167e1cd99', '019ae064-9715-76e0-92b1-c8ff44c06540', NULL, '2026-01-25', 0, 0, '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-08T17:46:00Z', '2025-12-08T17:46:00Z'),
    ('019b2bbc-eb96-7802-99a1-2a48fdaadaf4', 'INV-1023', '01954db9-d821-732f-9677-c4d7da882156', '019b20dc-cd36-74ac-921c-dfcc853af889', '2025-12-18', '2026-01-01', 4900, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-12-17T09:56:00Z', '2025-12-17T09:56:00Z'),
    ('019b4f77-09d7-7902-a906-a5cbdd4b40ed', 'INV-1024', '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf', '019b4a56-2c17-7bda-ba7c-4ae9a5e690e8', '2025-12-25', '2026-01-09', 0, 0, '01943210-0be0-7160-a165-9d4a61fdf276', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-12-24T08:26:00Z', '2025-12-24T08:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO journal_entries (number, booked_on, text, invoice_id, reverses_number, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '2025-06-27', 'The numbers were confirmed by both sides.', '01971220-f800-7a63-b8af-66c7ffdaa40b', NULL, '2025-06-27T10:43:00Z'),
    (2, '2025-07-16', 'Please have a look before Friday.', '0197d570-a9e4-7424-b6b1-6dbfdf73401f', NULL, '2025-07-14T13:40:00Z'),
    (3, '2025-07-27', 'Nothing to add for now.', '01974025-0f21-78ef-9278-7c7b71e91624', NULL, '2025-07-27T14:11:00Z'),
    (4, '2025-08-14', 'It took a little longer than expected.', '01979c78-5023-7305-a197-b82329a76385', NULL, '2025-08-14T13:40:00Z'),
    (5, '2025-08-30', 'It took a little longer than expected.', '01977894-14a2-71ad-ad29-f0eb26b82363', NULL, '2025-08-30T16:09:00Z'),
    (6, '2025-09-16', 'The second attempt worked.', '01977894-14a2-71ad-ad29-f0eb26b82363', NULL, '2025-09-15T18:30:00Z'),
    (7, '2025-09-28', 'The numbers were confirmed by both sides.', '01971220-f800-7a63-b8af-66c7ffdaa40b', NULL, '2025-09-28T14:14:00Z'),
    (8, '2025-10-14', 'Everything went as planned.', '0198c1ec-d329-77ef-a6bc-97f3d397c16e', 1, '2025-10-14T11:30:00Z'),
    (9, '2025-10-31', 'To be discussed at the next meeting.', '01977894-14a2-71ad-ad29-f0eb26b82363', NULL, '2025-10-31T16:01:00Z'),
    (10, '2025-11-16', 'The second attempt worked.', NULL, NULL, '2025-11-16T07:49:00Z'),
    (11, '2025-12-03', 'Everything went as planned.', '01971220-f800-7a63-b8af-66c7ffdaa40b', 2, '2025-12-03T12:09:00Z'),
    (12, '2025-12-17', 'A short note, so that it is not forgotten.', '019a63fe-e312-7414-ae37-38d762cbe615', 3, '2025-12-17T09:42:00Z')
ON CONFLICT (number) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('journal_entries', 'number'),
    (SELECT max(number) FROM journal_entries)
);

INSERT INTO journal_lines (id, entry_number, account_id, amount_minor, created_at)
VALUES
    ('01984661-eec0-7142-bd14-c5e591d2d8e6', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 12500, '2025-07-26T10:58:00Z'),
    ('01986558-9181-7bce-a688-82670c57286b', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -12500, '2025-08-01T11:16:00Z'),
    ('01988ec3-4a62-7ae0-8ed7-35a8c1ae0a06', 3, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-08-09T12:17:00Z'),
    ('0198a7e4-b383-7877-86e8-53be49e3b262', 3, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-08-14T09:24:00Z'),
    ('0198d5cf-2824-77b1-adfc-c5b4a84342bc', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 59000, '2025-08-23T07:23:00Z'),
    ('0198eca6-a145-7a62-b167-2eef4b1a1ae6', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -59000, '2025-08-27T17:50:00Z'),
    ('01991086-48e6-7b7e-94b1-9a27cc7876ad', 1, (SELECT id FROM journal_accounts WHERE code = '1400'), 4900, '2025-09-03T17:01:00Z'),
    ('01993cfa-4a27-7234-8cbd-0057ff6eaad0', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -4900, '2025-09-12T08:11:00Z'),
    ('019956e7-dce8-7456-af0f-fdbc07cca9a0', 2, (SELECT id FROM journal_accounts WHERE code = '1200'), 12500, '2025-09-17T09:01:00Z'),
    ('01997ae0-3ca9-7040-8d1d-08a88ed59554', 2, (SELECT id FROM journal_accounts WHERE code = '1200'), -12500, '2025-09-24T08:39:00Z'),
    ('019995f4-9c2a-7fb8-93b3-8d3d98bbf3e4', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), 59000, '2025-09-29T14:51:00Z'),
    ('0199c320-a2cb-769f-94c8-d689dd077410', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), -59000, '2025-10-08T09:22:00Z'),
    ('0199ee0a-0c6c-70a3-817a-6ad0cc5a7e17', 6, (SELECT id FROM journal_accounts WHERE code = '8400'), 1250, '2025-10-16T17:21:00Z'),
    ('019a00e0-218d-734c-ab56-8b975881e591', 6, (SELECT id FROM journal_accounts WHERE code = '1400'), -1250, '2025-10-20T09:08:00Z'),
    ('019a2b11-85ce-7305-8fda-10a13833ad06', 8, (SELECT id FROM journal_accounts WHERE code = '1200'), 990, '2025-10-28T13:46:00Z'),
    ('019a5364-17ef-7b11-907c-e1cc9d57acf9', 8, (SELECT id FROM journal_accounts WHERE code = '8400'), -990, '2025-11-05T09:41:00Z'),
    ('019a7446-5e10-7f08-a715-65db7d40528c', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-11-11T18:56:00Z'),
    ('019a9c16-0491-74c3-b80d-c141a46c7908', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-11-19T12:28:00Z'),
    ('019ab5cc-a8d2-78ec-b56a-bc7fea8a12ff', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 7900, '2025-11-24T12:18:00Z'),
    ('019adefa-f4f3-7fb9-928a-5e3da6b4f6d1', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -7900, '2025-12-02T12:13:00Z'),
    ('019af4a8-e234-7084-92a7-86eb990cae23', 10, (SELECT id FROM journal_accounts WHERE code = '8400'), 34900, '2025-12-06T17:15:00Z'),
    ('019b2202-af95-77f9-8501-98a6f46b2751', 10, (SELECT id FROM journal_accounts WHERE code = '1200'), -34900, '2025-12-15T12:36:00Z'),
    ('019b45b0-e6f6-7045-b745-e57c43d49c6e', 4, (SELECT id FROM journal_accounts WHERE code = '1200'), 1250, '2025-12-22T10:53:00Z'),
    ('019b63f6-d757-7036-a760-9e9fe6b999ea', 4, (SELECT id FROM journal_accounts WHERE code = '1200'), -1250, '2025-12-28T07:58:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (id, invoice_id, received_on, amount_minor, bank_reference, created_at)
VALUES
    ('0197b27f-0bc0-7449-9c34-f106a739430a', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-06-28', 59000, 'PAY-1001', '2025-06-27T17:46:00Z'),
    ('0197d9ac-a5e1-7167-b4ce-fd7d4718ae11', '01977894-14a2-71ad-ad29-f0eb26b82363', '2025-07-05', 1250, 'PAY-1002', '2025-07-05T08:21:00Z'),
    ('0197faa5-cf62-703f-a99d-4c677ec85cf1', '01977894-14a2-71ad-ad29-f0eb26b82363', '2025-07-12', 1250, NULL, '2025-07-11T18:01:00Z'),
    ('019826c7-6ae3-79df-86fb-4420b26d770a', '01977894-14a2-71ad-ad29-f0eb26b82363', '2025-07-20', 1250, 'PAY-1004', '2025-07-20T07:41:00Z'),
    ('0198553d-0884-7f8d-a83c-89770ecdb7a6', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-07-29', 59000, 'PAY-1005', '2025-07-29T08:12:00Z'),
    ('0198840f-1e05-7e32-9592-79251723931b', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-08-09', 9900, 'PAY-1006', '2025-08-07T10:24:00Z'),
    ('0198a939-4706-7244-8a8b-acaadb43dcbc', '01977894-14a2-71ad-ad29-f0eb26b82363', '2025-08-14', 12500, 'PAY-1007', '2025-08-14T15:36:00Z'),
    ('0198ccd4-4487-7d7e-a4ac-32e9b5ce1387', '01986ad9-90a7-7d2e-b468-b3857076deaa', '2025-08-22', 12500, 'PAY-1008', '2025-08-21T13:32:00Z'),
    ('0198fbca-0ea8-75e5-b7c6-6414eb1098d0', '01974025-0f21-78ef-9278-7c7b71e91624', '2025-08-30', 4900, 'PAY-1009', '2025-08-30T16:23:00Z'),
    ('01991fca-abc9-7fc3-a921-f1673390614f', '01977894-14a2-71ad-ad29-f0eb26b82363', '2025-09-06', 9900, NULL, '2025-09-06T16:10:00Z'),
    ('0199521d-0e6a-7bd7-83fa-b3d6ea13e825', '01974025-0f21-78ef-9278-7c7b71e91624', '2025-09-17', 1900, NULL, '2025-09-16T10:41:00Z'),
    ('0199762d-3beb-736e-b661-4786a730bb93', '01986ad9-90a7-7d2e-b468-b3857076deaa', '2025-09-23', 12500, 'PAY-1012', '2025-09-23T10:45:00Z'),
    ('01999486-662c-7515-bf75-dd3b532b7690', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-10-01', 1250, NULL, '2025-09-29T08:11:00Z'),
    ('0199c7f0-052d-77f5-9511-c64e26e21a6b', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-10-11', 12500, 'PAY-1014', '2025-10-09T07:47:00Z'),
    ('0199f309-f4ae-76ce-aa86-aa529e7887f6', '0199aed6-d96e-7b8b-a2d7-267a6ec29e15', '2025-10-19', 7900, 'PAY-1015', '2025-10-17T16:39:00Z'),
    ('019a1b8e-e16f-7bcb-84f3-6af3e36a7992', '0197d570-a9e4-7424-b6b1-6dbfdf73401f', '2025-10-25', 4900, 'PAY-1016', '2025-10-25T13:29:00Z'),
    ('019a360a-5c50-7629-bd61-185781eb9969', '01986ad9-90a7-7d2e-b468-b3857076deaa', '2025-11-01', 2490, 'PAY-1017', '2025-10-30T16:54:00Z'),
    ('019a64ab-ebf1-7bc9-b4ba-48a3ace0506e', '01971220-f800-7a63-b8af-66c7ffdaa40b', '2025-11-10', 4900, 'PAY-1018', '2025-11-08T18:13:00Z'),
    ('019a96a9-29b2-7677-a45b-7d5659d496b0', '01994ca5-370c-7da7-99ac-1cd287ac7094', '2025-11-19', 2490, 'PAY-1019', '2025-11-18T11:11:00Z'),
    ('019aaf95-7913-7e9e-811a-259f0c83e140', '0197d570-a9e4-7424-b6b1-6dbfdf73401f', '2025-11-23', 59000, 'PAY-1020', '2025-11-23T07:20:00Z'),
    ('019ad4dc-ee14-7f40-8da1-04292b354eae', '019a0786-18b0-76c2-8530-1f1ff106cf32', '2025-12-01', 990, 'PAY-1021', '2025-11-30T13:04:00Z'),
    ('019b0e47-b8b5-7074-adc1-1ec8cf6abac0', '019807bf-6305-74f4-965b-dbd205c23043', '2025-12-12', 990, 'PAY-1022', '2025-12-11T16:39:00Z'),
    ('019b3204-9616-7263-8ccf-071404f0f357', '0199aed6-d96e-7b8b-a2d7-267a6ec29e15', '2025-12-20', 12500, NULL, '2025-12-18T15:12:00Z'),
    ('019b5f9d-8f57-74f5-883d-42e8f9a4ba2c', '01979c78-5023-7305-a197-b82329a76385', '2025-12-28', 1250, 'PAY-1024', '2025-12-27T11:42:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO visits (
    id, order_id, technician_id, checklist_id, slot, arrived_at, minutes_worked, minutes_travelled, report, signature,
    signed_from, created_at, updated_at
)
VALUES
    ('01971c3e-1480-7d40-90d0-2abb182d499a', '01968130-7a00-7b1b-8db5-c9306579be1a', '0194c20c-17c0-720a-ad40-b3d7e132ed15', NULL, '[2030-05-06T06:00:00Z,2030-05-06T08:00:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-05-29T13:32:00Z', '2025-05-29T13:32:00Z'),
    ('01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', '0196c0a9-4181-70e5-80d3-95f171bb20f6', '0194c20c-17c0-720a-ad40-b3d7e132ed15', NULL, '[2030-05-06T08:00:00Z,2030-05-06T09:30:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-06-07T07:03:00Z', '2025-06-07T07:03:00Z'),
    ('01977e3e-46a2-7117-893e-80bbd60a50c7', '0196c0a9-4181-70e5-80d3-95f171bb20f6', '01950ef5-6c81-7724-b802-dac3823af9a1', NULL, '[2030-05-06T07:00:00Z,2030-05-06T10:00:00Z)', NULL, 0, 0, NULL, NULL, NULL, '2025-06-17T14:15:00Z', '2025-06-17T14:15:00Z'),
    ('01979e21-1e23-7caf-b725-9930fe08d4d4', '01974f32-8384-7723-922b-08cffb81f9e3', '0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-06-23T18:51:00Z,2025-06-23T20:51:00Z)', NULL, 8, 4, 'Nothing to add for now.', NULL, NULL, '2025-06-23T18:51:00Z', '2025-06-23T18:51:00Z'),
    ('0197cad6-2004-79fb-a6e5-6af04171e59a', '01974f32-8384-7723-922b-08cffb81f9e3', '01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-07-02T11:12:00Z,2025-07-02T13:12:00Z)', '2025-07-02T22:12:00Z', 0, 0, 'Somebody will follow up next week.', '\x320b0f813ef8e1c9cd99befbce4c475978e8f8b044c6bd4ae41e5b51f6ae9adc', '192.0.2.64', '2025-07-02T11:12:00Z', '2025-07-02T11:12:00Z'),
    ('0197fa2c-f5e5-79e2-8b58-c8d9c36f1f5e', '01971c6e-9a63-7d48-b350-1665848512fa', '01950ef5-6c81-7724-b802-dac3823af9a1', NULL, '[2025-07-11T15:49:00Z,2025-07-11T17:49:00Z)', '2025-07-13T10:49:00Z', 0, 0, 'See the earlier message for details.', '\x92b2bdc748985775217fdca4f70685e910a509e7bd557ba9c16db79820301459', '192.0.2.29', '2025-07-11T15:49:00Z', '2025-07-11T15:49:00Z'),
    ('01983b86-6446-79b8-a569-d9fc717f365f', '01968130-7a00-7b1b-8db5-c9306579be1a', '01973f61-22e9-740f-ad67-24b7a9c3023c', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-07-24T08:22:00Z,2025-07-24T10:22:00Z)', '2025-07-24T18:22:00Z', 0, 6, 'The numbers were confirmed by both sides.', '\x4df2e407515adef33d38f2c77e42f6524ef1eadd0d01f83b9a9040c86a3e559b', '192.0.2.109', '2025-07-24T08:22:00Z', '2025-07-24T08:22:00Z'),
    ('01986590-6a67-78b2-b1c0-1ce326870e57', '01971c6e-9a63-7d48-b350-1665848512fa', '0196c070-7e47-730d-a839-254a54d83d7b', NULL, '[2025-08-01T12:17:00Z,2025-08-01T14:17:00Z)', '2025-08-02T15:17:00Z', 0, 0, 'See the earlier message for details.', '\x6c11041242c7e600072dd310aca666cc005895dc00978971aed580fe2ac2cc50', '192.0.2.244', '2025-08-01T12:17:00Z', '2025-08-01T12:17:00Z'),
    ('01989928-ba88-7798-bb26-63cc0459f4a6', '01974f32-8384-7723-922b-08cffb81f9e3', '01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-11T12:44:00Z,2025-08-11T14:44:00Z)', '2025-08-12T05:44:00Z', 8, 4, 'Somebody will follow up next week.', '\x8d1f0d80592fdc61769394dafde1348d147e87bd8c416054e72d4b1d61f39b68', '192.0.2.79', '2025-08-11T12:44:00Z', '2025-08-11T12:44:00Z'),
    ('0198c1de-2d29-7193-9112-2fd44e46dbd8', '0197c6b7-7006-758e-a4c6-c2887346d452', '01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-19T10:27:00Z,2025-08-19T12:27:00Z)', '2025-08-20T07:27:00Z', 0, 5, 'The second attempt worked.', '\x0ce9dbc561f357e3757c5fb3ae6737770569817254edbc59164f44d29e12e5eb', '192.0.2.116', '2025-08-19T10:27:00Z', '2025-08-19T10:27:00Z'),
    ('0198eada-1eaa-7af4-b1e9-530889ebec96', '0197ee89-d5a7-7562-8430-567df0c10ccc', '0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-08-27T09:27:00Z,2025-08-27T11:27:00Z)', '2025-08-28T11:27:00Z', 0, 0, 'The numbers were confirmed by both sides.', '\x5730cdc89fa432e79b3b91529b205c32480e836ec45ddb5876f9652e5560f5b7', NULL, '2025-08-27T09:27:00Z', '2025-08-27T09:27:00Z'),
    ('01991937-042b-7b27-91fe-db4d441ecf81', '01971c6e-9a63-7d48-b350-1665848512fa', '0194c20c-17c0-720a-ad40-b3d7e132ed15', NULL, '[2025-09-05T09:31:00Z,2025-09-05T11:31:00Z)', '2025-09-06T21:31:00Z', 0, 0, 'The numbers were confirmed by both sides.', '\xa341abc82f2703bf7ce041d88dcbf5aacc57de05899ad8352b415a8890738594', NULL, '2025-09-05T09:31:00Z', '2025-09-05T09:31:00Z'),
    ('0199432a-26ec-7c69-a0cd-17dd50e98f3c', '01968130-7a00-7b1b-8db5-c9306579be1a', '0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-09-13T13:01:00Z,2025-09-13T15:01:00Z)', '2025-09-15T04:01:00Z', 6, 0, 'A short note, so that it is not forgotten.', '\x77f3de012691eb842e6ffbbc29c658e6b90ed9b121ac4c774bb036fde01bdca7', '192.0.2.150', '2025-09-13T13:01:00Z', '2025-09-13T13:01:00Z'),
    ('01997089-728d-796a-903c-8a65e709f1af', '01968130-7a00-7b1b-8db5-c9306579be1a', '01954d4a-2662-77a9-81d5-63682e7cb760', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-09-22T08:28:00Z,2025-09-22T10:28:00Z)', '2025-09-23T17:28:00Z', 0, 0, 'A short note, so that it is not forgotten.', '\x04b135697a70be7ab335b1363ed2b31ab6f1d7ba82b2317f2a9f6f3f35267d7e', '192.0.2.192', '2025-09-22T08:28:00Z', '2025-09-22T08:28:00Z'),
    ('0199a0bd-d72e-7379-9569-e9f9ef6d71fe', '0199707b-b6ee-7f08-9083-ac56c7f16c14', '01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-01T17:07:00Z,2025-10-01T19:07:00Z)', NULL, 0, 0, NULL, NULL, '192.0.2.98', '2025-10-01T17:07:00Z', '2025-10-01T17:07:00Z'),
    ('0199dd90-36cf-75b6-bd06-2cb0868fd828', '01978397-e7a5-72fe-8a0d-4397639c25b9', '0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-13T12:34:00Z,2025-10-13T14:34:00Z)', '2025-10-14T01:34:00Z', 0, 0, 'See the earlier message for details.', '\xa855afdf5a0898cf0baabd6e6be8de6bd7790b43dc46b56018362010f1e2fba1', '192.0.2.190', '2025-10-13T12:34:00Z', '2025-10-13T12:34:00Z'),
    ('019a1269-e090-72ea-8bbb-63f917882848', '01968130-7a00-7b1b-8db5-c9306579be1a', '01959e85-7023-77d8-a04d-5c45acacac6f', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-10-23T18:52:00Z,2025-10-23T20:52:00Z)', '2025-10-25T17:52:00Z', 0, 0, 'It took a little longer than expected.', '\x9f86f3d99e3be3e20b5f2e3ebe12cb83cbe296e9a1d803516f82f20033a50f01', '192.0.2.118', '2025-10-23T18:52:00Z', '2025-10-23T18:52:00Z'),
    ('019a35f8-0cd1-745a-9a2b-90b8b62e0b0c', '0197c6b7-7006-758e-a4c6-c2887346d452', '0194c20c-17c0-720a-ad40-b3d7e132ed15', NULL, '[2025-10-30T16:34:00Z,2025-10-30T18:34:00Z)', NULL, 3, 0, 'Somebody will follow up next week.', NULL, '192.0.2.24', '2025-10-30T16:34:00Z', '2025-10-30T16:34:00Z'),
    ('019a6417-9b32-790e-a90b-7fdedf941ef3', '0197c6b7-7006-758e-a4c6-c2887346d452', '01950ef5-6c81-7724-b802-dac3823af9a1', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-11-08T15:31:00Z,2025-11-08T17:31:00Z)', '2025-11-09T07:31:00Z', 0, 0, 'As agreed by telephone.', '\x52f8a550dcd6eb2cdbb35878528954b9f0c6529af5964f2f8db94434f7ab6d5c', '192.0.2.48', '2025-11-08T15:31:00Z', '2025-11-08T15:31:00Z'),
    ('019a976a-56d3-78dc-a05f-0c489e6f91a7', '0196c0a9-4181-70e5-80d3-95f171bb20f6', '0194c20c-17c0-720a-ad40-b3d7e132ed15', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-11-18T14:42:00Z,2025-11-18T16:42:00Z)', '2025-11-19T19:42:00Z', 0, 5, 'To be discussed at the next meeting.', '\x83bd3465f529ef1c4a0c31f57d572633ccad72e79d1cbed9ec6a998f105dd4fd', '192.0.2.156', '2025-11-18T14:42:00Z', '2025-11-18T14:42:00Z'),
    ('019ac076-c314-715f-af55-06215146de8b', '01968130-7a00-7b1b-8db5-c9306579be1a', '01970126-0b88-7918-9a7d-ca55bbc8346d', NULL, '[2025-11-26T14:00:00Z,2025-11-26T16:00:00Z)', '2025-11-28T05:00:00Z', 0, 0, 'Nothing to add for now.', '\x144414799b410d996105133add6da0a3b95621493f32223a4f9c3f43424048d0', '192.0.2.237', '2025-11-26T14:00:00Z', '2025-11-26T14:00:00Z'),
    ('019aef57-7e95-799b-87d1-32586c96b500', '01968130-7a00-7b1b-8db5-c9306579be1a', '01978e23-cb8a-7f27-a642-32636260ad0a', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-12-05T16:28:00Z,2025-12-05T18:28:00Z)', NULL, 5, 0, 'A short note, so that it is not forgotten.', NULL, '192.0.2.217', '2025-12-05T16:28:00Z', '2025-12-05T16:28:00Z'),
    ('019b2d55-3ed6-7da5-b2ad-f1c4284bb9a1', '01968130-7a00-7b1b-8db5-c9306579be1a', '019624c9-14c5-7450-84d6-3a23023f43ae', NULL, '[2025-12-17T17:22:00Z,2025-12-17T19:22:00Z)', '2025-12-18T00:22:00Z', 0, 0, 'Nothing to add for now.', '\x0a2e01afec954340997f6044f2bb5c8ff8462d1f37fb96e1ffa4fac090b2ab55', NULL, '2025-12-17T17:22:00Z', '2025-12-17T17:22:00Z'),
    ('019b4aeb-6737-710e-b4f4-be2d0f0eae7e', '019b20dc-cd36-74ac-921c-dfcc853af889', '0196c070-7e47-730d-a839-254a54d83d7b', (SELECT id FROM checklists WHERE name = 'Heat pump service' AND version = 1), '[2025-12-23T11:15:00Z,2025-12-23T13:15:00Z)', '2025-12-25T03:15:00Z', 0, 0, 'As agreed by telephone.', '\x0a15693cda0163563f59c30068a3040ea0968db875996b5e3accd0f3ac113e30', '192.0.2.105', '2025-12-23T11:15:00Z', '2025-12-23T11:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_lines (
    invoice_id, "order", text, part_id, visit_id, quantity, unit_price_minor, discount, created_at, updated_at
)
VALUES
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 1, 'Checked twice, and found in order.', NULL, '01971c3e-1480-7d40-90d0-2abb182d499a', 37.000, 1250, 0, '2025-06-26T16:57:00Z', '2025-06-26T16:57:00Z'),
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 2, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 4900, 0, '2025-07-04T16:16:00Z', '2025-07-04T16:16:00Z'),
    ('01974025-0f21-78ef-9278-7c7b71e91624', 3, 'Please have a look before Friday.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 2490, 0, '2025-07-13T15:47:00Z', '2025-07-13T15:47:00Z'),
    ('01974025-0f21-78ef-9278-7c7b71e91624', 4, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 7900, 0, '2025-07-21T09:15:00Z', '2025-07-21T09:15:00Z'),
    ('01977894-14a2-71ad-ad29-f0eb26b82363', 5, 'As agreed by telephone.', '01982269-8f06-79e9-9462-2305e8265714', NULL, 1.000, 12500, 1900, '2025-07-28T09:14:00Z', '2025-07-28T09:14:00Z'),
    ('01977894-14a2-71ad-ad29-f0eb26b82363', 6, 'To be discussed at the next meeting.', NULL, NULL, 1.000, 12500, 0, '2025-08-06T08:02:00Z', '2025-08-06T08:02:00Z'),
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 7, 'Please have a look before Friday.', NULL, '01971c3e-1480-7d40-90d0-2abb182d499a', 1.000, 1900, 0, '2025-08-13T17:57:00Z', '2025-08-13T17:57:00Z'),
    ('0197d570-a9e4-7424-b6b1-6dbfdf73401f', 8, 'The second attempt worked.', '01954d0e-a401-70c7-9d77-3f07d5e2354a', NULL, 1.000, 7900, 0, '2025-08-19T18:16:00Z', '2025-08-19T18:16:00Z'),
    ('0198369c-7506-7c46-bd79-1466bc3cdb60', 9, 'It took a little longer than expected.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 9900, 500, '2025-08-30T15:12:00Z', '2025-08-30T15:12:00Z'),
    ('019807bf-6305-74f4-965b-dbd205c23043', 10, 'A short note, so that it is not forgotten.', '01954d0e-a401-70c7-9d77-3f07d5e2354a', NULL, 1.000, 1250, 0, '2025-09-07T12:38:00Z', '2025-09-07T12:38:00Z'),
    ('0197d570-a9e4-7424-b6b1-6dbfdf73401f', 11, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 990, 0, '2025-09-14T12:42:00Z', '2025-09-14T12:42:00Z'),
    ('01979c78-5023-7305-a197-b82329a76385', 12, 'To be discussed at the next meeting.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 2490, 500, '2025-09-22T07:54:00Z', '2025-09-22T07:54:00Z'),
    ('01979c78-5023-7305-a197-b82329a76385', 13, 'Checked twice, and found in order.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 12500, 0, '2025-09-30T12:39:00Z', '2025-09-30T12:39:00Z'),
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 14, 'Please have a look before Friday.', '01966d46-d203-7d5d-b7d0-24a89fc220f9', NULL, 1.000, 34900, 0, '2025-10-07T13:43:00Z', '2025-10-07T13:43:00Z'),
    ('01994ca5-370c-7da7-99ac-1cd287ac7094', 15, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 1250, 0, '2025-10-16T15:56:00Z', '2025-10-16T15:56:00Z'),
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 16, 'Please have a look before Friday.', '01954d0e-a401-70c7-9d77-3f07d5e2354a', NULL, 1.000, 2490, 1900, '2025-10-25T09:56:00Z', '2025-10-25T09:56:00Z'),
    ('01971220-f800-7a63-b8af-66c7ffdaa40b', 17, 'Please have a look before Friday.', '0198aeb4-c7e7-7402-960e-3e032a8fd295', NULL, 1.000, 2490, 1900, '2025-11-02T10:40:00Z', '2025-11-02T10:40:00Z'),
    ('01977894-14a2-71ad-ad29-f0eb26b82363', 18, 'The second attempt worked.', '0195e83b-5f42-77e0-ab9d-a18a066b38e3', NULL, 1.000, 12500, 0, '2025-11-06T17:31:00Z', '2025-11-06T17:31:00Z'),
    ('01974025-0f21-78ef-9278-7c7b71e91624', 19, 'The second attempt worked.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 990, 0, '2025-11-16T17:38:00Z', '2025-11-16T17:38:00Z'),
    ('019a4028-6331-7126-b5d8-955bb87b5797', 20, 'Nothing to add for now.', NULL, '01971c3e-1480-7d40-90d0-2abb182d499a', 1.000, 4900, 1900, '2025-11-22T18:09:00Z', '2025-11-22T18:09:00Z'),
    ('01974025-0f21-78ef-9278-7c7b71e91624', 21, 'To be discussed at the next meeting.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 12500, 0, '2025-12-02T16:42:00Z', '2025-12-02T16:42:00Z'),
    ('0197d570-a9e4-7424-b6b1-6dbfdf73401f', 22, 'Everything went as planned.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 34900, 0, '2025-12-11T09:51:00Z', '2025-12-11T09:51:00Z'),
    ('019ac4d2-ca34-781d-ad02-625890118037', 23, 'As agreed by telephone.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 7900, 0, '2025-12-18T12:56:00Z', '2025-12-18T12:56:00Z'),
    ('01977894-14a2-71ad-ad29-f0eb26b82363', 24, 'Somebody will follow up next week.', '0194c06a-9cc0-7814-827f-da4a5e08f138', NULL, 1.000, 7900, 0, '2025-12-27T15:33:00Z', '2025-12-27T15:33:00Z')
ON CONFLICT (invoice_id, "order") DO NOTHING;

INSERT INTO stock_movements (id, warehouse_id, part_id, quantity, reason, visit_id, moved_at, created_at)
VALUES
    ('0197a83e-3aa0-70a2-b7d3-fa1358338f55', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 13.000, 'moved', '01979e21-1e23-7caf-b725-9930fe08d4d4', '2025-06-25T17:59:00Z', '2025-06-25T17:59:00Z'),
    ('0197dfed-e7c1-770c-8888-6bb367b261bf', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 35.500, 'moved', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-07-06T13:30:00Z', '2025-07-06T13:30:00Z'),
    ('0198094a-e502-777d-aa23-8694c2032a6b', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 33.000, 'bought', '01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', '2025-07-14T14:16:00Z', '2025-07-14T14:16:00Z'),
    ('01982872-0da3-7560-8695-c07f114865a2', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 30.250, 'moved', '01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', '2025-07-20T15:27:00Z', '2025-07-20T15:27:00Z'),
    ('019856ed-2984-7110-9a96-a588c043e820', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 22.250, 'moved', NULL, '2025-07-29T16:04:00Z', '2025-07-29T16:04:00Z'),
    ('01987a29-da65-7647-9e69-5f8aeb2e29d4', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 12.750, 'bought', '01979e21-1e23-7caf-b725-9930fe08d4d4', '2025-08-05T12:17:00Z', '2025-08-05T12:17:00Z'),
    ('0198a76a-0546-7271-84da-8c7cc6c345e9', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 26.250, 'counted', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-08-14T07:10:00Z', '2025-08-14T07:10:00Z'),
    ('0198c740-f5e7-7248-8e13-5c94ff5db558', '0196deb0-0603-7901-bad1-b464422bdee4', '0194c06a-9cc0-7814-827f-da4a5e08f138', 31.500, 'moved', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-08-20T11:33:00Z', '2025-08-20T11:33:00Z'),
    ('0198f6ec-0648-78ed-bc87-f6c424185110', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0195e83b-5f42-77e0-ab9d-a18a066b38e3', 6.250, 'bought', '01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', '2025-08-29T17:42:00Z', '2025-08-29T17:42:00Z'),
    ('01991b06-45e9-733d-aebe-e7baab0eafbc', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 24.750, 'moved', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-09-05T17:57:00Z', '2025-09-05T17:57:00Z'),
    ('019943f4-7bca-7f6a-b8ac-7170bdf4bbe5', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 23.500, 'bought', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-09-13T16:42:00Z', '2025-09-13T16:42:00Z'),
    ('01996753-f6eb-7462-9097-b070b31a21dd', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 23.500, 'moved', '0197cad6-2004-79fb-a6e5-6af04171e59a', '2025-09-20T13:33:00Z', '2025-09-20T13:33:00Z'),
    ('019995f0-f2ac-784b-8734-d23ce87de76e', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0199cd2c-5a29-7f29-8ec3-6f61e55d8f1e', 13.000, 'moved', '0197cad6-2004-79fb-a6e5-6af04171e59a', '2025-09-29T14:47:00Z', '2025-09-29T14:47:00Z'),
    ('0199bf79-e1ed-7b5b-ae84-224612b66443', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '0194c06a-9cc0-7814-827f-da4a5e08f138', 17.000, 'counted', NULL, '2025-10-07T16:21:00Z', '2025-10-07T16:21:00Z'),
    ('0199e80f-496e-7095-85b7-b58080808dcc', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '01993a06-fac8-7522-a77e-c18eb956d226', 9.000, 'bought', '01997089-728d-796a-903c-8a65e709f1af', '2025-10-15T13:29:00Z', '2025-10-15T13:29:00Z'),
    ('019a111d-8a6f-7c10-9205-292b8813279a', '0196deb0-0603-7901-bad1-b464422bdee4', '0194c06a-9cc0-7814-827f-da4a5e08f138', 22.250, 'counted', '01977e3e-46a2-7117-893e-80bbd60a50c7', '2025-10-23T12:49:00Z', '2025-10-23T12:49:00Z'),
    ('019a3522-bb70-73cd-8e83-9c3f4ec39e5c', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '019a6253-55ea-7a15-91a8-561c68b04b8b', 3.500, 'bought', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-10-30T12:41:00Z', '2025-10-30T12:41:00Z'),
    ('019a6796-1391-7925-addf-f652b16cf42c', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 38.250, 'bought', '01989928-ba88-7798-bb26-63cc0459f4a6', '2025-11-09T07:48:00Z', '2025-11-09T07:48:00Z'),
    ('019a90e6-3f92-7a41-9337-3a1df6701c7d', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 10.250, 'moved', '01997089-728d-796a-903c-8a65e709f1af', '2025-11-17T08:20:00Z', '2025-11-17T08:20:00Z'),
    ('019abae6-3393-7c9d-a5a3-66c658545909', '0195d711-c1a1-7d6a-bb87-fa99470d43cf', '01954d0e-a401-70c7-9d77-3f07d5e2354a', 15.500, 'bought', '01991937-042b-7b27-91fe-db4d441ecf81', '2025-11-25T12:04:00Z', '2025-11-25T12:04:00Z'),
    ('019adf2b-7ad4-7458-a75b-1c66fcd9e9a1', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 25.000, 'moved', '01986590-6a67-78b2-b1c0-1ce326870e57', '2025-12-02T13:06:00Z', '2025-12-02T13:06:00Z'),
    ('019b0d9e-5955-74a2-b1df-bbc91b960874', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0194c06a-9cc0-7814-827f-da4a5e08f138', 13.000, 'bought', '01977e3e-46a2-7117-893e-80bbd60a50c7', '2025-12-11T13:34:00Z', '2025-12-11T13:34:00Z'),
    ('019b30cd-4e96-70b2-a4cd-6c9c56112ff7', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '019ae9b6-744b-771c-92ec-c824d61c9ed2', 33.000, 'moved', '019aef57-7e95-799b-87d1-32586c96b500', '2025-12-18T09:32:00Z', '2025-12-18T09:32:00Z'),
    ('019b59d1-7d77-72de-8f04-e27910b457ad', '01955310-ba00-701b-a3a7-f96b3c8f31c7', '0196fdab-3ca4-72e8-9c30-7c3fb7554b1b', 1.000, 'bought', '01971c3e-1480-7d40-90d0-2abb182d499a', '2025-12-26T08:41:00Z', '2025-12-26T08:41:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO visit_checks (visit_id, "order", question, answer, remark, created_at, updated_at)
VALUES
    ('01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', 1, 'Question 1', 'no', 'See the earlier message for details.', '2025-06-27T17:35:00Z', '2025-06-27T17:35:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 2, 'Question 2', 'no', 'Please have a look before Friday.', '2025-07-05T18:23:00Z', '2025-07-05T18:23:00Z'),
    ('01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', 3, 'Question 3', 'yes', 'The second attempt worked.', '2025-07-13T18:35:00Z', '2025-07-13T18:35:00Z'),
    ('01979e21-1e23-7caf-b725-9930fe08d4d4', 4, 'Question 4', 'no', 'See the earlier message for details.', '2025-07-21T14:53:00Z', '2025-07-21T14:53:00Z'),
    ('01983b86-6446-79b8-a569-d9fc717f365f', 5, 'Question 5', 'yes', 'Somebody will follow up next week.', '2025-07-29T16:57:00Z', '2025-07-29T16:57:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 6, 'Question 6', NULL, 'As agreed by telephone.', '2025-08-04T12:37:00Z', '2025-08-04T12:37:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 7, 'Question 7', NULL, NULL, '2025-08-15T12:07:00Z', '2025-08-15T12:07:00Z'),
    ('01989928-ba88-7798-bb26-63cc0459f4a6', 8, 'Question 8', 'yes', 'Please have a look before Friday.', '2025-08-20T15:22:00Z', '2025-08-20T15:22:00Z'),
    ('01977e3e-46a2-7117-893e-80bbd60a50c7', 9, 'Question 9', NULL, 'Everything went as planned.', '2025-08-29T14:28:00Z', '2025-08-29T14:28:00Z'),
    ('01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', 10, 'Question 10', NULL, 'See the earlier message for details.', '2025-09-07T16:16:00Z', '2025-09-07T16:16:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 11, 'Question 11', 'no', 'It took a little longer than expected.', '2025-09-15T10:57:00Z', '2025-09-15T10:57:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 12, 'Question 12', 'n/a', 'The numbers were confirmed by both sides.', '2025-09-21T13:55:00Z', '2025-09-21T13:55:00Z'),
    ('0199432a-26ec-7c69-a0cd-17dd50e98f3c', 13, 'Question 13', NULL, NULL, '2025-09-29T10:25:00Z', '2025-09-29T10:25:00Z'),
    ('01971c3e-1480-7d40-90d0-2abb182d499a', 14, 'Question 14', 'yes', 'To be discussed at the next meeting.', '2025-10-09T18:27:00Z', '2025-10-09T18:27:00Z'),
    ('0198eada-1eaa-7af4-b1e9-530889ebec96', 15, 'Question 15', 'n/a', 'See the earlier message for details.', '2025-10-16T11:32:00Z', '2025-10-16T11:32:00Z'),
    ('0198eada-1eaa-7af4-b1e9-530889ebec96', 16, 'Question 16', 'no', 'Please have a look before Friday.', '2025-10-23T18:52:00Z', '2025-10-23T18:52:00Z'),
    ('01977e3e-46a2-7117-893e-80bbd60a50c7', 17, 'Question 17', 'yes', 'Somebody will follow up next week.', '2025-10-31T16:01:00Z', '2025-10-31T16:01:00Z'),
    ('0199432a-26ec-7c69-a0cd-17dd50e98f3c', 18, 'Question 18', 'yes', 'Somebody will follow up next week.', '2025-11-10T09:18:00Z', '2025-11-10T09:18:00Z'),
    ('01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', 19, 'Question 19', 'n/a', 'Everything went as planned.', '2025-11-14T13:37:00Z', '2025-11-14T13:37:00Z'),
    ('0199a0bd-d72e-7379-9569-e9f9ef6d71fe', 20, 'Question 20', 'n/a', 'Somebody will follow up next week.', '2025-11-23T10:31:00Z', '2025-11-23T10:31:00Z'),
    ('019a6417-9b32-790e-a90b-7fdedf941ef3', 21, 'Question 21', 'no', 'See the earlier message for details.', '2025-12-01T09:44:00Z', '2025-12-01T09:44:00Z'),
    ('019a1269-e090-72ea-8bbb-63f917882848', 22, 'Question 22', 'yes', 'See the earlier message for details.', '2025-12-10T15:14:00Z', '2025-12-10T15:14:00Z'),
    ('019a6417-9b32-790e-a90b-7fdedf941ef3', 23, 'Question 23', 'n/a', NULL, '2025-12-19T10:07:00Z', '2025-12-19T10:07:00Z'),
    ('0198eada-1eaa-7af4-b1e9-530889ebec96', 24, 'Question 24', 'n/a', 'To be discussed at the next meeting.', '2025-12-24T07:40:00Z', '2025-12-24T07:40:00Z')
ON CONFLICT (visit_id, "order") DO NOTHING;

INSERT INTO visit_ratings (id, visit_id, rated_by, stars, comment, created_at, updated_at)
VALUES
    ('0197b725-3b40-7994-86a3-36dbbc0844dc', '01971c3e-1480-7d40-90d0-2abb182d499a', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', 5, 'To be discussed at the next meeting.', '2025-06-28T15:26:00Z', '2025-06-28T15:26:00Z'),
    ('0197dab8-e5c1-75a9-8190-cd79e6d3da80', '01974933-2ca1-7b75-ba4b-3e8ea3bbb3af', '019561ee-92e2-7956-b49e-e5577c2452d5', 2, 'Everything went as planned.', '2025-07-05T13:14:00Z', '2025-07-05T13:14:00Z'),
    ('0197fdf6-8102-75d2-b30d-9e9270d56eef', '01977e3e-46a2-7117-893e-80bbd60a50c7', '0196a1c6-c304-7f68-a2e5-483add47f17d', 4, 'It took a little longer than expected.', '2025-07-12T09:28:00Z', '2025-07-12T09:28:00Z'),
    ('01982e51-5963-7923-b73a-925c398e97f8', '01979e21-1e23-7caf-b725-9930fe08d4d4', NULL, 3, 'The second attempt worked.', '2025-07-21T18:49:00Z', '2025-07-21T18:49:00Z'),
    ('0198501d-ff84-7dd1-942a-4a57e2e7d47c', '0197cad6-2004-79fb-a6e5-6af04171e59a', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 4, 'Somebody will follow up next week.', '2025-07-28T08:20:00Z', '2025-07-28T08:20:00Z'),
    ('01987017-ba65-776b-9b03-926397d36c45', '0197fa2c-f5e5-79e2-8b58-c8d9c36f1f5e', '01986fe7-3487-7799-85ee-1471a57c04ca', 5, NULL, '2025-08-03T13:21:00Z', '2025-08-03T13:21:00Z'),
    ('0198a2a5-9f66-73e9-b483-ed2cd7bae40f', '01983b86-6446-79b8-a569-d9fc717f365f', '019561ee-92e2-7956-b49e-e5577c2452d5', 1, 'As agreed by telephone.', '2025-08-13T08:57:00Z', '2025-08-13T08:57:00Z'),
    ('0198cccc-0727-703d-b5e2-72e6f2044a5a', '01986590-6a67-78b2-b1c0-1ce326870e57', '01973b3a-3585-7fa6-807c-8479fbd13943', 1, NULL, '2025-08-21T13:23:00Z', '2025-08-21T13:23:00Z'),
    ('0198ff54-6de8-70e3-9cde-619a32b6f98f', '01989928-ba88-7798-bb26-63cc0459f4a6', NULL, 4, NULL, '2025-08-31T08:53:00Z', '2025-08-31T08:53:00Z'),
    ('01991f4a-7f49-7fbf-ace5-1f785d2ff79d', '0198c1de-2d29-7193-9112-2fd44e46dbd8', '01973b3a-3585-7fa6-807c-8479fbd13943', 3, NULL, '2025-09-06T13:50:00Z', '2025-09-06T13:50:00Z'),
    ('01995244-6c8a-7973-98f6-c03a027b3a3d', '0198eada-1eaa-7af4-b1e9-530889ebec96', '01943210-0be0-7160-a165-9d4a61fdf276', 3, NULL, '2025-09-16T11:24:00Z', '2025-09-16T11:24:00Z'),
    ('01997157-70eb-7929-b784-70487ef1117f', '01991937-042b-7b27-91fe-db4d441ecf81', '0197d629-99a6-768d-8eef-3327b460ca5b', 3, 'Please have a look before Friday.', '2025-09-22T12:13:00Z', '2025-09-22T12:13:00Z'),
    ('019994b9-ab2c-73db-8eff-8062f762c036', '0199432a-26ec-7c69-a0cd-17dd50e98f3c', '01973b3a-3585-7fa6-807c-8479fbd13943', 2, NULL, '2025-09-29T09:07:00Z', '2025-09-29T09:07:00Z'),
    ('0199bdea-b66d-76b7-a32b-c763c2f50369', '01997089-728d-796a-903c-8a65e709f1af', '01943210-0be0-7160-a165-9d4a61fdf276', 3, 'The second attempt worked.', '2025-10-07T09:05:00Z', '2025-10-07T09:05:00Z'),
    ('0199e792-c66e-7109-8fbf-a8c74d8eadfc', '0199a0bd-d72e-7379-9569-e9f9ef6d71fe', '0196a1c6-c304-7f68-a2e5-483add47f17d', 4, 'As agreed by telephone.', '2025-10-15T11:13:00Z', '2025-10-15T11:13:00Z'),
    ('019a1240-adaf-7ae0-9ecc-571b0c974191', '0199dd90-36cf-75b6-bd06-2cb0868fd828', '01973b3a-3585-7fa6-807c-8479fbd13943', 5, 'The second attempt worked.', '2025-10-23T18:07:00Z', '2025-10-23T18:07:00Z'),
    ('019a3548-44d0-7f69-ac84-18f6ace71bec', '019a1269-e090-72ea-8bbb-63f917882848', NULL, 2, 'As agreed by telephone.', '2025-10-30T13:22:00Z', '2025-10-30T13:22:00Z'),
    ('019a586e-1251-71af-9328-f2dde58ae3f2', '019a35f8-0cd1-745a-9a2b-90b8b62e0b0c', '01943210-0be0-7160-a165-9d4a61fdf276', 4, 'Somebody will follow up next week.', '2025-11-06T09:10:00Z', '2025-11-06T09:10:00Z'),
    ('019a8d4f-0f12-7064-81bc-c7dd64eeed7e', '019a6417-9b32-790e-a90b-7fdedf941ef3', '0199106e-7b28-76a9-9968-ce3c35fbfa05', 1, NULL, '2025-11-16T15:36:00Z', '2025-11-16T15:36:00Z'),
    ('019ac142-0253-75d4-bd26-20865b75a10e', '019a976a-56d3-78dc-a05f-0c489e6f91a7', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 2, 'To be discussed at the next meeting.', '2025-11-26T17:42:00Z', '2025-11-26T17:42:00Z'),
    ('019adea7-a4d4-7915-bd85-94f291cb8c25', '019ac076-c314-715f-af55-06215146de8b', '0196a1c6-c304-7f68-a2e5-483add47f17d', 4, NULL, '2025-12-02T10:42:00Z', '2025-12-02T10:42:00Z'),
    ('019b02cc-e0f5-7974-8197-c52679c9edf2', '019aef57-7e95-799b-87d1-32586c96b500', NULL, 3, 'Nothing to add for now.', '2025-12-09T11:09:00Z', '2025-12-09T11:09:00Z'),
    ('019b2ba3-4916-7d35-9515-950547241199', '019b2d55-3ed6-7da5-b2ad-f1c4284bb9a1', '01943210-0be0-7160-a165-9d4a61fdf276', 5, 'See the earlier message for details.', '2025-12-17T09:28:00Z', '2025-12-17T09:28:00Z'),
    ('019b5bff-0bd7-7a42-91fc-6a7f08ffd19b', '019b4aeb-6737-710e-b4f4-be2d0f0eae7e', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 4, NULL, '2025-12-26T18:50:00Z', '2025-12-26T18:50:00Z')
ON CONFLICT (id) DO NOTHING;

UPDATE users
SET status = 'closed', closed_at = '2025-05-06T08:48:00Z'
WHERE id = '0196a1c6-c304-7f68-a2e5-483add47f17d' AND status = 'invited';

UPDATE users
SET status = 'active'
WHERE id = '01973b3a-3585-7fa6-807c-8479fbd13943' AND status = 'invited';

UPDATE users
SET status = 'active'
WHERE id = '0197d629-99a6-768d-8eef-3327b460ca5b' AND status = 'invited';

UPDATE users
SET status = 'active'
WHERE id = '019a4996-a20a-7e61-b659-ffa9c6fefe42' AND status = 'invited';

UPDATE customers
SET status = 'active'
WHERE id = '01966e38-8503-7e82-a54d-a09005b35425' AND status = 'lead';

UPDATE customers
SET status = 'closed', closed_on = '2025-05-24'
WHERE id = '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf' AND status = 'active';

UPDATE customers
SET status = 'active'
WHERE id = '0197917d-a4e5-7505-bf1a-d5d17ae1a466' AND status = 'lead';

UPDATE customers
SET status = 'closed', closed_on = '2025-07-20'
WHERE id = '01982748-81c6-7bec-a55b-11f174da080d' AND status = 'lead';

UPDATE customers
SET status = 'closed', closed_on = '2025-08-16'
WHERE id = '0198aef3-0967-74f4-9422-0cabc9f9fc91' AND status = 'lead';

UPDATE customers
SET status = 'active'
WHERE id = '019948a5-a7c8-7701-8584-f5dbbcb04dac' AND status = 'lead';

UPDATE customers
SET status = 'active'
WHERE id = '0199cd08-a589-78fc-80ad-b7e915a39447' AND status = 'lead';

UPDATE customers
SET status = 'closed', closed_on = '2025-11-07'
WHERE id = '019a5a66-86ea-795a-9587-df43f5a9d6fa' AND status = 'active';

UPDATE assets
SET status = 'running', installed_on = '2025-05-07'
WHERE id = '0196a6c1-2d03-7ea7-a80b-4fe7b5642e2e' AND status = 'planned';

UPDATE assets
SET status = 'running'
WHERE id = '01970c2a-c8e5-7f44-85a9-774fab2acdee' AND status = 'planned';

UPDATE assets
SET status = 'running'
WHERE id = '0197547d-7e86-72f0-88de-ed9f5d9657cb' AND status = 'planned';

UPDATE assets
SET status = 'faulty'
WHERE id = '01978921-2427-7f09-9e55-3c3cbcbe7d24' AND status = 'running';

UPDATE assets
SET status = 'running', installed_on = '2025-07-15'
WHERE id = '01980343-50c9-76f5-bb30-9ae2c8a9589c' AND status = 'planned';

UPDATE assets
SET status = 'running'
WHERE id = '0198c211-722c-7544-85ae-4a1ff06dc98d' AND status = 'planned';

UPDATE assets
SET status = 'running'
WHERE id = '01992f25-07ae-7d05-b1db-ffacff39b275' AND status = 'planned';

UPDATE assets
SET status = 'running', installed_on = '2025-10-16'
WHERE id = '0199e8f7-d4b1-788a-89a0-c6fe968917a0' AND status = 'planned';

UPDATE assets
SET status = 'running', installed_on = '2025-10-29'
WHERE id = '019a2598-c412-7326-82e0-b80ad7ea745b' AND status = 'planned';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0196a6a0-3783-7a3a-844c-42adc06fe737' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0196e384-e6a4-75b0-9ca0-a667dae93fcd' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '01971b8c-77c5-74c9-b5c8-bbc9310a0acf' AND status = 'draft';

UPDATE service_contracts
SET status = 'ended', "end" = '2025-07-27'
WHERE id = '01971b8c-77c5-74c9-b5c8-bbc9310a0acf' AND status = 'active';

UPDATE service_contracts
SET status = 'active'
WHERE id = '01975044-41a6-76e1-8fba-06a406aaa73a' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019791f8-5327-7207-a4da-7f49fd8defcb' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0197cf3e-0e08-762d-9a9e-7a6373e7c691' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019807e9-8049-7589-bf3d-70b6fd6bdaa4' AND status = 'draft';

UPDATE service_contracts
SET status = 'ended', "end" = '2025-09-17'
WHERE id = '019807e9-8049-7589-bf3d-70b6fd6bdaa4' AND status = 'active';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019841d8-20ea-79b4-8b94-d4323278fdf7' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0198be0f-23cc-7298-be9e-487797577db2' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0198f11f-f46d-7acc-ad9e-01481121e231' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '01992f59-370e-7e73-87fb-19cce78467c6' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019971fb-520f-74d2-8e5c-465034141115' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0199a0e4-4af0-7d4d-b89b-18329e5bcb2c' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '0199e349-0ed1-7b12-8073-310a43f85766' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019a1c7c-eaf2-7b9f-b6d4-7fca6ea2e3ba' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019a636f-2633-7226-bcab-364e9ccbd8e4' AND status = 'draft';

UPDATE service_contracts
SET status = 'active'
WHERE id = '019a8d5a-f5f4-72d1-90b0-2e19b0b007ef' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '0196edca-4ba2-7f82-85ab-30b59965bb04' AND status = 'ready';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '01971c6e-9a63-7d48-b350-1665848512fa' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-05-31T00:25:00Z'
WHERE id = '01971c6e-9a63-7d48-b350-1665848512fa' AND status = 'scheduled';

UPDATE work_orders
SET status = 'invoiced'
WHERE id = '01971c6e-9a63-7d48-b350-1665848512fa' AND status = 'done';

UPDATE work_orders
SET status = 'ready'
WHERE id = '01974f32-8384-7723-922b-08cffb81f9e3' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '01974f32-8384-7723-922b-08cffb81f9e3' AND status = 'ready';

UPDATE work_orders
SET status = 'cancelled'
WHERE id = '01974f32-8384-7723-922b-08cffb81f9e3' AND status = 'scheduled';

UPDATE work_orders
SET status = 'ready'
WHERE id = '01978397-e7a5-72fe-8a0d-4397639c25b9' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '01978397-e7a5-72fe-8a0d-4397639c25b9' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-06-19T17:11:00Z'
WHERE id = '01978397-e7a5-72fe-8a0d-4397639c25b9' AND status = 'scheduled';

UPDATE work_orders
SET status = 'invoiced'
WHERE id = '01978397-e7a5-72fe-8a0d-4397639c25b9' AND status = 'done';

UPDATE work_orders
SET status = 'ready'
WHERE id = '0197c6b7-7006-758e-a4c6-c2887346d452' AND status = 'draft';

UPDATE work_orders
SET status = 'ready'
WHERE id = '0197ee89-d5a7-7562-8430-567df0c10ccc' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '0197ee89-d5a7-7562-8430-567df0c10ccc' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-07-10T13:35:00Z'
WHERE id = '0197ee89-d5a7-7562-8430-567df0c10ccc' AND status = 'scheduled';

UPDATE work_orders
SET status = 'invoiced'
WHERE id = '0197ee89-d5a7-7562-8430-567df0c10ccc' AND status = 'done';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '019836d6-22a8-7088-b097-cb3f3955fc4f' AND status = 'ready';

UPDATE work_orders
SET status = 'cancelled'
WHERE id = '019855c7-4729-75ab-92cb-e7a09f5146c4' AND status = 'ready';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '01989ddf-64ca-7544-b11a-29e6be631d07' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-08-13T22:42:00Z'
WHERE id = '01989ddf-64ca-7544-b11a-29e6be631d07' AND status = 'scheduled';

UPDATE work_orders
SET status = 'invoiced'
WHERE id = '01989ddf-64ca-7544-b11a-29e6be631d07' AND status = 'done';

UPDATE work_orders
SET status = 'ready'
WHERE id = '0198d6b9-882b-7ca5-9bcc-19d610b91e65' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '01993483-3c8d-77af-a7f0-d0abfac86216' AND status = 'ready';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '0199707b-b6ee-7f08-9083-ac56c7f16c14' AND status = 'ready';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '0199a556-4b0f-7725-bffe-6889566cbb30' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-10-04T09:32:00Z'
WHERE id = '0199a556-4b0f-7725-bffe-6889566cbb30' AND status = 'scheduled';

UPDATE work_orders
SET status = 'invoiced'
WHERE id = '0199a556-4b0f-7725-bffe-6889566cbb30' AND status = 'done';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '0199d216-4970-7c57-b6e9-aec3e782cbf9' AND status = 'ready';

UPDATE work_orders
SET status = 'cancelled'
WHERE id = '019a4a86-8052-7609-bb21-93356cfb1424' AND status = 'draft';

UPDATE work_orders
SET status = 'cancelled'
WHERE id = '019a71df-2213-7d99-91cb-f006a96a14d9' AND status = 'draft';

UPDATE work_orders
SET status = 'scheduled'
WHERE id = '019ab157-e994-7bde-b161-233589b51105' AND status = 'ready';

UPDATE work_orders
SET status = 'done', done_at = '2025-11-24T09:32:00Z'
WHERE id = '019ab157-e994-7bde-b161-233589b51105' AND status = 'scheduled';

UPDATE visits
SET status = 'on site'
WHERE id = '01979e21-1e23-7caf-b725-9930fe08d4d4' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '0197fa2c-f5e5-79e2-8b58-c8d9c36f1f5e' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-07-13T10:49:00Z'
WHERE id = '0197fa2c-f5e5-79e2-8b58-c8d9c36f1f5e' AND status = 'on site';

UPDATE visits
SET status = 'on site'
WHERE id = '01983b86-6446-79b8-a569-d9fc717f365f' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-07-24T18:22:00Z'
WHERE id = '01983b86-6446-79b8-a569-d9fc717f365f' AND status = 'on site';

UPDATE visits
SET status = 'on site'
WHERE id = '01986590-6a67-78b2-b1c0-1ce326870e57' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-08-02T15:17:00Z'
WHERE id = '01986590-6a67-78b2-b1c0-1ce326870e57' AND status = 'on site';

UPDATE visits
SET status = 'on site'
WHERE id = '01989928-ba88-7798-bb26-63cc0459f4a6' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '0198c1de-2d29-7193-9112-2fd44e46dbd8' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '0198eada-1eaa-7af4-b1e9-530889ebec96' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-08-28T11:27:00Z'
WHERE id = '0198eada-1eaa-7af4-b1e9-530889ebec96' AND status = 'on site';

UPDATE visits
SET status = 'on site'
WHERE id = '01991937-042b-7b27-91fe-db4d441ecf81' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-09-06T21:31:00Z'
WHERE id = '01991937-042b-7b27-91fe-db4d441ecf81' AND status = 'on site';

UPDATE visits
SET status = 'missed'
WHERE id = '0199432a-26ec-7c69-a0cd-17dd50e98f3c' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '0199a0bd-d72e-7379-9569-e9f9ef6d71fe' AND status = 'planned';

UPDATE visits
SET status = 'done', arrived_at = '2025-10-03T12:07:00Z', left_at = '2025-10-03T12:07:00Z'
WHERE id = '0199a0bd-d72e-7379-9569-e9f9ef6d71fe' AND status = 'on site';

UPDATE visits
SET status = 'cancelled'
WHERE id = '0199dd90-36cf-75b6-bd06-2cb0868fd828' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '019a1269-e090-72ea-8bbb-63f917882848' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '019a35f8-0cd1-745a-9a2b-90b8b62e0b0c' AND status = 'planned';

UPDATE visits
SET status = 'done', arrived_at = '2025-10-30T21:34:00Z', left_at = '2025-10-30T21:34:00Z'
WHERE id = '019a35f8-0cd1-745a-9a2b-90b8b62e0b0c' AND status = 'on site';

UPDATE visits
SET status = 'cancelled'
WHERE id = '019a6417-9b32-790e-a90b-7fdedf941ef3' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '019a976a-56d3-78dc-a05f-0c489e6f91a7' AND status = 'planned';

UPDATE visits
SET status = 'on site'
WHERE id = '019ac076-c314-715f-af55-06215146de8b' AND status = 'planned';

UPDATE visits
SET status = 'done', left_at = '2025-11-28T05:00:00Z'
WHERE id = '019ac076-c314-715f-af55-06215146de8b' AND status = 'on site';

UPDATE invoices
SET status = 'issued', due_on = '2025-05-28'
WHERE id = '01971220-f800-7a63-b8af-66c7ffdaa40b' AND status = 'draft';

UPDATE invoices
SET status = 'issued', due_on = '2025-06-05'
WHERE id = '01974025-0f21-78ef-9278-7c7b71e91624' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '01974025-0f21-78ef-9278-7c7b71e91624' AND status = 'issued';

UPDATE invoices
SET status = 'issued', issued_on = '2025-07-04'
WHERE id = '0197d570-a9e4-7424-b6b1-6dbfdf73401f' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '0197d570-a9e4-7424-b6b1-6dbfdf73401f' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '019807bf-6305-74f4-965b-dbd205c23043' AND status = 'draft';

UPDATE invoices
SET status = 'issued'
WHERE id = '0198369c-7506-7c46-bd79-1466bc3cdb60' AND status = 'draft';

UPDATE invoices
SET status = 'issued', due_on = '2025-08-03'
WHERE id = '01986ad9-90a7-7d2e-b468-b3857076deaa' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '01986ad9-90a7-7d2e-b468-b3857076deaa' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '019894bf-e228-73d9-bf3c-f3a300cad890' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '019894bf-e228-73d9-bf3c-f3a300cad890' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '0198c1ec-d329-77ef-a6bc-97f3d397c16e' AND status = 'draft';

UPDATE invoices
SET status = 'issued'
WHERE id = '0198e70d-d46a-7fa5-9b32-8e95cec11fab' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '0198e70d-d46a-7fa5-9b32-8e95cec11fab' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '019924c0-81eb-7ce1-a31f-ff1290b21a5f' AND status = 'draft';

UPDATE invoices
SET status = 'issued'
WHERE id = '01994ca5-370c-7da7-99ac-1cd287ac7094' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '01994ca5-370c-7da7-99ac-1cd287ac7094' AND status = 'issued';

UPDATE invoices
SET status = 'issued', issued_on = '2025-10-05'
WHERE id = '0199aed6-d96e-7b8b-a2d7-267a6ec29e15' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1016', status = 'issued', issued_on = '2025-10-15'
WHERE id = '0199e3d7-e14f-7a3f-a5d0-358a87f7f064' AND status = 'draft';

UPDATE invoices
SET status = 'issued', issued_on = '2025-10-23'
WHERE id = '019a0786-18b0-76c2-8530-1f1ff106cf32' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '019a0786-18b0-76c2-8530-1f1ff106cf32' AND status = 'issued';

UPDATE invoices
SET number = 'INV-1018', status = 'issued'
WHERE id = '019a4028-6331-7126-b5d8-955bb87b5797' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '019a4028-6331-7126-b5d8-955bb87b5797' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '019a63fe-e312-7414-ae37-38d762cbe615' AND status = 'draft';

UPDATE invoices
SET status = 'paid'
WHERE id = '019a63fe-e312-7414-ae37-38d762cbe615' AND status = 'issued';

UPDATE invoices
SET status = 'issued'
WHERE id = '019a9833-c153-7c7c-9a1b-4d48b006e6f1' AND status = 'draft';

UPDATE teams
SET lead_id = '0194c20c-17c0-720a-ad40-b3d7e132ed15'
WHERE id = '0194313c-8f40-77f3-88f9-b90987ec6321' AND lead_id IS NULL;

UPDATE customers
SET primary_contact_id = '01954dd2-9040-7360-b8be-ef14122a1245'
WHERE id = '0194bcb6-2040-7352-ad7b-f72167e1cd99' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019593d5-d7a1-791b-a412-d31a6d38c729'
WHERE id = '01954db9-d821-732f-9677-c4d7da882156' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019615e8-7cc3-700c-9bcb-0e67af575aac'
WHERE id = '0195e847-4622-7afa-a602-c3daf341adf8' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '0198ae5b-f98d-7e4f-8e75-38d174367705'
WHERE id = '01966e38-8503-7e82-a54d-a09005b35425' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '0197e452-2c4a-74f8-85e2-60fcec93adc2'
WHERE id = '0196fcd9-94c4-7934-8713-f7d0f5ecc6bf' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019938a0-17cf-732c-9f19-0c16059d1f69'
WHERE id = '0197917d-a4e5-7505-bf1a-d5d17ae1a466' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019a3f6f-7373-7f6b-aa9e-e9111bbd346b'
WHERE id = '01982748-81c6-7bec-a55b-11f174da080d' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019a77b0-b234-722a-b0d3-8f50bffc98ed'
WHERE id = '0198aef3-0967-74f4-9422-0cabc9f9fc91' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = '019b470e-a237-7e6d-9996-052ae75edba8'
WHERE id = '019948a5-a7c8-7701-8584-f5dbbcb04dac' AND primary_contact_id IS NULL;

UPDATE teams
SET lead_id = '01950ef5-6c81-7724-b802-dac3823af9a1'
WHERE id = '0194bb40-9741-7f89-bcee-6df8cf2172b1' AND lead_id IS NULL;

UPDATE teams
SET lead_id = '01966e4b-bee6-77f0-9cf7-38e9890c33d4'
WHERE id = '01956592-94a2-7cb3-9617-20549f559821' AND lead_id IS NULL;

UPDATE teams
SET lead_id = '01978e23-cb8a-7f27-a642-32636260ad0a'
WHERE id = '0196a052-2464-7d0c-867f-bf6828e943a0' AND lead_id IS NULL;
