-- Rows to work with: a made-up year that ends in 2025. Load reference.sql first, and this in one transaction. Rows that are
-- there already stay as they are; where a row has come to a later state, an UPDATE brings it there as the service would.

INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, failed_login_count, created_at,
    updated_at
)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, 0, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, 0, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, 0, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', 'lucia.fernandez@example.com', 'lucia-fernandez', 'active', NULL, 'en', 'UTC', NULL, 4, '2025-04-05T07:40:00Z', '2025-04-05T07:40:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', 'samir.haddad@example.com', 'samir-haddad', 'invited', '2025-05-07T17:48:00Z', 'en', 'UTC', '2025-05-06T15:48:00Z', 0, '2025-05-05T18:48:00Z', '2025-05-05T18:48:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', 'ingrid.solberg@example.com', 'ingrid-solberg', 'invited', '2025-06-05T19:56:00Z', 'en', 'UTC', '2025-06-05T01:56:00Z', 7, '2025-06-04T13:56:00Z', '2025-06-04T13:56:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', 'kwame.mensah@example.com', 'kwame-mensah', 'invited', NULL, 'en', 'UTC', '2025-07-06T03:59:00Z', 0, '2025-07-04T15:59:00Z', '2025-07-04T15:59:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', 'priya.raman@example.com', NULL, 'active', '2025-08-05T06:28:00Z', 'en', 'UTC', '2025-08-03T16:28:00Z', 5, '2025-08-03T12:28:00Z', '2025-08-03T12:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', 'mateus.oliveira@example.com', 'mateus-oliveira', 'active', '2025-09-05T11:35:00Z', 'en', 'UTC', '2025-09-04T11:35:00Z', 7, '2025-09-03T16:35:00Z', '2025-09-03T16:35:00Z'),
    ('0199a9f6-fc49-7c11-934d-ae537f2397b5', 'aylin.demir@example.com', 'aylin-demir', 'active', '2025-10-03T13:06:00Z', 'en', 'UTC', NULL, 0, '2025-10-03T12:06:00Z', '2025-10-03T12:06:00Z'),
    ('019a4996-a20a-7e61-b659-ffa9c6fefe42', 'tomasz.nowak@example.com', 'tomasz-nowak', 'invited', '2025-11-04T12:00:00Z', 'en', 'UTC', NULL, 0, '2025-11-03T12:00:00Z', '2025-11-03T12:00:00Z'),
    ('019ada50-318b-79dd-8f6d-a86ae9088d85', 'leilani.kealoha@example.com', 'leilani-kealoha', 'active', '2025-12-02T15:28:00Z', 'en', 'UTC', '2025-12-03T08:28:00Z', 1, '2025-12-01T14:28:00Z', '2025-12-01T14:28:00Z')
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
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'member'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'member'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-26T12:13:00Z', '2025-02-16T12:13:00Z', '2025-02-16T12:13:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'admin'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-03-25T10:24:00Z', '2025-02-28T10:24:00Z', '2025-02-28T10:24:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-12T16:56:00Z', '2025-03-16T16:56:00Z', '2025-03-16T16:56:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-03-31T12:29:00Z', '2025-03-31T12:29:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-05-22T14:42:00Z', '2025-04-12T14:42:00Z', '2025-04-12T14:42:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-06-21T11:29:00Z', '2025-04-26T11:29:00Z', '2025-04-26T11:29:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-5ca1a23f2f3c', NULL, '2025-05-11T15:29:00Z', '2025-05-11T15:29:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-28T14:11:00Z', '2025-05-24T14:11:00Z', '2025-05-24T14:11:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'member'), NULL, NULL, '2025-06-05T09:48:00Z', '2025-06-05T09:48:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-07-26T14:34:00Z', '2025-06-20T14:34:00Z', '2025-06-20T14:34:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'member'), '01973b3a-3585-7fa6-807c-8479fbd13943', '2025-07-21T14:58:00Z', '2025-07-05T14:58:00Z', '2025-07-05T14:58:00Z'),
    ('019604e4-6883-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'support'), '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-08-25T15:28:00Z', '2025-07-17T15:28:00Z', '2025-07-17T15:28:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'support'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-08-26T18:18:00Z', '2025-08-03T18:18:00Z', '2025-08-03T18:18:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'support'), NULL, '2025-10-21T12:18:00Z', '2025-08-15T12:18:00Z', '2025-08-15T12:18:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'support'), '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-30T13:28:00Z', '2025-08-31T13:28:00Z', '2025-08-31T13:28:00Z'),
    ('0199106e-7b28-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'member'), '01986fe7-3487-7799-85ee-1471a57c04ca', NULL, '2025-09-12T11:48:00Z', '2025-09-12T11:48:00Z'),
    ('0196a1c6-c304-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'member'), '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-01T15:23:00Z', '2025-09-25T15:23:00Z', '2025-09-25T15:23:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'admin'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-12-12T09:04:00Z', '2025-10-09T09:04:00Z', '2025-10-09T09:04:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'member'), '01986fe7-3487-7799-85ee-1471a57c04ca', '2025-11-11T12:42:00Z', '2025-10-27T12:42:00Z', '2025-10-27T12:42:00Z'),
    ('01986fe7-3487-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'support'), NULL, '2026-01-17T12:44:00Z', '2025-11-09T12:44:00Z', '2025-11-09T12:44:00Z'),
    ('01973b3a-3585-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'admin'), '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-12-26T17:15:00Z', '2025-11-21T17:15:00Z', '2025-11-21T17:15:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'member'), '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2026-01-03T14:52:00Z', '2025-12-04T14:52:00Z', '2025-12-04T14:52:00Z'),
    ('0197d629-99a6-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'admin'), '01943210-0be0-7160-a165-9d4a61fdf276', '2026-01-11T16:47:00Z', '2025-12-20T16:47:00Z', '2025-12-20T16:47:00Z')
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

INSERT INTO authors (id, given_name, family_name, created_at, updated_at)
VALUES
    ('019427ad-5ae0-77f3-b456-6b8da61552e1', 'Ursula K.', 'Le Guin', '2025-01-02T15:41:00Z', '2025-01-02T15:41:00Z'),
    ('0194cbc0-d581-7dbe-b771-44106318e3cd', 'Italo', 'Calvino', '2025-02-03T12:20:00Z', '2025-02-03T12:20:00Z'),
    ('01956030-b642-705a-aaba-542e74049c3a', NULL, 'Voltaire', '2025-03-04T08:06:00Z', '2025-03-04T08:06:00Z'),
    ('0195fb21-04c3-726a-afd9-774ede0b4171', 'Fatima', 'Zahra', '2025-04-03T10:10:00Z', '2025-04-03T10:10:00Z'),
    ('0196a131-87e4-7e1d-9a68-6319671d5b29', NULL, 'Murphy', '2025-05-05T16:05:00Z', '2025-05-05T16:05:00Z'),
    ('019739be-43e5-7fab-8768-8a0869230a02', 'Ana', 'Horvat', '2025-06-04T07:01:00Z', '2025-06-04T07:01:00Z'),
    ('0197d664-31a6-79c8-9d52-3eb46506c5a1', 'Ravi', 'Patel', '2025-07-04T17:03:00Z', '2025-07-04T17:03:00Z'),
    ('0198794f-f527-796f-96b8-d208d3ca91f4', 'Elena', 'Popescu', '2025-08-05T08:19:00Z', '2025-08-05T08:19:00Z'),
    ('01991948-6948-7bb3-ae0f-16c29cf38605', 'Yusuf', 'Ibrahim', '2025-09-05T09:50:00Z', '2025-09-05T09:50:00Z'),
    ('0199a408-2029-78d5-8e5f-faadba600c1e', 'Hana', 'Novotná', '2025-10-02T08:27:00Z', '2025-10-02T08:27:00Z'),
    ('019a48e6-da0a-79dd-9c25-e1e579cf705c', NULL, 'Vargas', '2025-11-03T08:48:00Z', '2025-11-03T08:48:00Z'),
    ('019ae9b0-f60b-7f2e-b6a0-f1faf2b1044c', 'Marta', 'Kowalska', '2025-12-04T14:08:00Z', '2025-12-04T14:08:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO books (id, isbn, title, summary, language, published_on, subjects, created_at, updated_at)
VALUES
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '9780441478125', 'The Left Hand of Darkness', NULL, 'en', '1969-03-01', '{"science fiction"}', '2025-01-01T17:49:00Z', '2025-01-01T17:49:00Z'),
    ('0194c5e0-9f61-7495-a3ae-208eee9697ce', '9780156453806', 'Invisible Cities', NULL, 'en', '1972-11-01', '{"fiction","cities"}', '2025-02-02T08:57:00Z', '2025-02-02T08:57:00Z'),
    ('01956063-10e2-7521-b2bf-c7850d897910', NULL, 'Candide, ou l''Optimisme', NULL, 'fr', '1759-01-15', '{"satire"}', '2025-03-04T09:01:00Z', '2025-03-04T09:01:00Z'),
    ('0195f646-a5e3-7f4c-b9aa-f4d49d1c0793', '9792814228557', 'Autumn book', 'Nothing to add for now.', 'en', NULL, '{"priority","sample"}', '2025-04-02T11:33:00Z', '2025-04-02T11:33:00Z'),
    ('0196a165-b744-7250-a803-5852df89707c', NULL, 'Granite book', NULL, 'en', NULL, '{}', '2025-05-05T17:02:00Z', '2025-05-05T17:02:00Z'),
    ('0197358b-6fa5-75cd-a517-ba525505ca4a', NULL, 'Western book', 'Everything went as planned.', 'en', NULL, '{}', '2025-06-03T11:27:00Z', '2025-06-03T11:27:00Z'),
    ('0197d458-8326-77a4-838a-4b52b420afb3', '9787008427512', 'Violet book', NULL, 'en', NULL, '{}', '2025-07-04T07:31:00Z', '2025-07-04T07:31:00Z'),
    ('019866c0-5ee7-7ad7-a633-b715f31cfa48', NULL, 'Open book', 'To be discussed at the next meeting.', 'en', NULL, '{"review","spring"}', '2025-08-01T17:49:00Z', '2025-08-01T17:49:00Z'),
    ('0199063d-3a68-754d-b3a1-bf7edec04ef5', '9794689100263', 'Maple book', 'Everything went as planned.', 'en', NULL, '{"alpha","review"}', '2025-09-01T17:05:00Z', '2025-09-01T17:05:00Z'),
    ('0199aa41-24a9-7688-8b84-3bcc3961e6e6', '9781448100502', 'Central book', NULL, 'en', NULL, '{}', '2025-10-03T13:27:00Z', '2025-10-03T13:27:00Z'),
    ('019a4f30-594a-7a02-80c5-439eb311b215', NULL, 'Winter book', 'The numbers were confirmed by both sides.', 'en', NULL, '{}', '2025-11-04T14:06:00Z', '2025-11-04T14:06:00Z'),
    ('019adfa1-952b-74f8-9f5a-01796a2eeb5a', '9796031190277', 'River book', 'See the earlier message for details.', 'en', NULL, '{}', '2025-12-02T15:15:00Z', '2025-12-02T15:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO book_authors (book_id, author_id, created_at)
VALUES
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-02-03T14:09:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0194cbc0-d581-7dbe-b771-44106318e3cd', '2025-02-14T09:57:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '01956030-b642-705a-aaba-542e74049c3a', '2025-02-28T11:25:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0195fb21-04c3-726a-afd9-774ede0b4171', '2025-03-15T13:22:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0196a131-87e4-7e1d-9a68-6319671d5b29', '2025-03-28T12:04:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '019739be-43e5-7fab-8768-8a0869230a02', '2025-04-13T12:46:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0197d664-31a6-79c8-9d52-3eb46506c5a1', '2025-04-26T14:55:00Z'),
    ('0196a165-b744-7250-a803-5852df89707c', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-05-09T07:12:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0198794f-f527-796f-96b8-d208d3ca91f4', '2025-05-23T08:28:00Z'),
    ('0196a165-b744-7250-a803-5852df89707c', '0194cbc0-d581-7dbe-b771-44106318e3cd', '2025-06-07T11:10:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '01991948-6948-7bb3-ae0f-16c29cf38605', '2025-06-19T10:09:00Z'),
    ('0195f646-a5e3-7f4c-b9aa-f4d49d1c0793', '019739be-43e5-7fab-8768-8a0869230a02', '2025-07-06T07:15:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '0199a408-2029-78d5-8e5f-faadba600c1e', '2025-07-18T13:02:00Z'),
    ('019866c0-5ee7-7ad7-a633-b715f31cfa48', '0194cbc0-d581-7dbe-b771-44106318e3cd', '2025-08-02T15:59:00Z'),
    ('0197358b-6fa5-75cd-a517-ba525505ca4a', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-08-17T14:25:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '019a48e6-da0a-79dd-9c25-e1e579cf705c', '2025-08-30T10:17:00Z'),
    ('0194c5e0-9f61-7495-a3ae-208eee9697ce', '0195fb21-04c3-726a-afd9-774ede0b4171', '2025-09-14T12:44:00Z'),
    ('01956063-10e2-7521-b2bf-c7850d897910', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-09-29T18:48:00Z'),
    ('019422fc-2ee0-79d2-859d-f2b39083077b', '019ae9b0-f60b-7f2e-b6a0-f1faf2b1044c', '2025-10-11T07:05:00Z'),
    ('0199aa41-24a9-7688-8b84-3bcc3961e6e6', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-10-23T11:22:00Z'),
    ('0199063d-3a68-754d-b3a1-bf7edec04ef5', '019739be-43e5-7fab-8768-8a0869230a02', '2025-11-07T07:09:00Z'),
    ('0194c5e0-9f61-7495-a3ae-208eee9697ce', '019427ad-5ae0-77f3-b456-6b8da61552e1', '2025-11-22T16:41:00Z'),
    ('0194c5e0-9f61-7495-a3ae-208eee9697ce', '0199a408-2029-78d5-8e5f-faadba600c1e', '2025-12-07T18:14:00Z'),
    ('019866c0-5ee7-7ad7-a633-b715f31cfa48', '0195fb21-04c3-726a-afd9-774ede0b4171', '2025-12-21T16:53:00Z')
ON CONFLICT (book_id, author_id) DO NOTHING;

INSERT INTO copies (id, book_id, barcode, shelf, condition, replacement_cost_minor, created_at, updated_at)
VALUES
    ('0194ccea-6160-7aba-9548-95ce775e97cf', '019422fc-2ee0-79d2-859d-f2b39083077b', 'LIB-000001', 'SF 12', 'good', 1499, '2025-02-03T17:45:00Z', '2025-02-03T17:45:00Z'),
    ('0195049c-cda1-76dc-964e-49f71a0e9094', '019422fc-2ee0-79d2-859d-f2b39083077b', 'LIB-000002', 'SF 12', 'worn', 1499, '2025-02-14T13:19:00Z', '2025-02-14T13:19:00Z'),
    ('0195577f-fb02-71ee-8d00-7eb0b8c6f681', '0194c5e0-9f61-7495-a3ae-208eee9697ce', 'LIB-000003', 'F 3', 'good', 1250, '2025-03-02T15:36:00Z', '2025-03-02T15:36:00Z'),
    ('01958f8c-2003-70ea-b20f-66bc8662088b', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1004', 'Shelf 4', 'good', 12500, '2025-03-13T12:48:00Z', '2025-03-13T12:48:00Z'),
    ('0195de0b-f344-7e13-ab8f-752a6020b69c', '0194c5e0-9f61-7495-a3ae-208eee9697ce', 'COP-1005', 'Shelf 5', 'good', 59000, '2025-03-28T18:38:00Z', '2025-03-28T18:38:00Z'),
    ('019620ad-23e5-796c-ae27-c0a37f4d4324', '0195f646-a5e3-7f4c-b9aa-f4d49d1c0793', 'COP-1006', 'Shelf 6', 'good', 59000, '2025-04-10T17:09:00Z', '2025-04-10T17:09:00Z'),
    ('01966dbc-ec66-7755-bb5c-acb3be3aafe4', '01956063-10e2-7521-b2bf-c7850d897910', 'COP-1007', 'Shelf 7', 'good', 1250, '2025-04-25T16:17:00Z', '2025-04-25T16:17:00Z'),
    ('0196c02b-d427-7ae5-a918-31278afb3a3d', '0196a165-b744-7250-a803-5852df89707c', 'COP-1008', 'Shelf 8', 'good', 4900, '2025-05-11T16:27:00Z', '2025-05-11T16:27:00Z'),
    ('01970833-7708-7486-9400-15ab07d1a0fc', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1009', 'Shelf 9', 'good', 59000, '2025-05-25T16:08:00Z', '2025-05-25T16:08:00Z'),
    ('019740ef-6409-773d-857b-b1e8ac9c119c', '0196a165-b744-7250-a803-5852df89707c', 'COP-1010', 'Shelf 10', 'good', 1250, '2025-06-05T16:32:00Z', '2025-06-05T16:32:00Z'),
    ('0197888c-d36a-72bc-937f-98dd4eb5dfef', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1011', 'Shelf 11', 'good', 1900, '2025-06-19T14:17:00Z', '2025-06-19T14:17:00Z'),
    ('0197df00-c8ab-75c7-95e4-13aed6998ca4', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1012', 'Shelf 12', 'good', 4900, '2025-07-06T09:11:00Z', '2025-07-06T09:11:00Z'),
    ('01981d86-f2cc-782c-91e5-e5467f088f5c', '01956063-10e2-7521-b2bf-c7850d897910', 'COP-1013', 'Shelf 13', 'good', 34900, '2025-07-18T12:34:00Z', '2025-07-18T12:34:00Z'),
    ('01986af6-dcad-7331-a77a-d539d2ef00dd', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1014', 'Shelf 14', 'good', 2490, '2025-08-02T13:27:00Z', '2025-08-02T13:27:00Z'),
    ('0198b93d-024e-7820-9c95-40ad1fc65ebe', '0194c5e0-9f61-7495-a3ae-208eee9697ce', 'COP-1015', 'Shelf 15', 'good', 34900, '2025-08-17T18:14:00Z', '2025-08-17T18:14:00Z'),
    ('01990174-40af-73b3-8de0-64d25d901142', '01956063-10e2-7521-b2bf-c7850d897910', 'COP-1016', 'Shelf 16', 'good', 1900, '2025-08-31T18:47:00Z', '2025-08-31T18:47:00Z'),
    ('019947c2-9ad0-7ffd-a9f8-43e46bab83d2', '0196a165-b744-7250-a803-5852df89707c', 'COP-1017', 'Shelf 17', 'good', 7900, '2025-09-14T10:26:00Z', '2025-09-14T10:26:00Z'),
    ('019981b6-b9b1-796e-83a6-0e5a03d25250', '0195f646-a5e3-7f4c-b9aa-f4d49d1c0793', 'COP-1018', 'Shelf 18', 'good', 990, '2025-09-25T16:31:00Z', '2025-09-25T16:31:00Z'),
    ('0199ccfb-d452-7ae4-b418-3cebd369c95b', '0194c5e0-9f61-7495-a3ae-208eee9697ce', 'COP-1019', 'Shelf 19', 'good', 12500, '2025-10-10T07:18:00Z', '2025-10-10T07:18:00Z'),
    ('019a1b9b-b2b3-7f59-8520-b8ef1cce9685', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1020', 'Shelf 20', 'good', 1900, '2025-10-25T13:43:00Z', '2025-10-25T13:43:00Z'),
    ('019a5805-b394-7b4a-9fd0-9fe8617588a1', '019866c0-5ee7-7ad7-a633-b715f31cfa48', 'COP-1021', 'Shelf 21', 'good', 12500, '2025-11-06T07:16:00Z', '2025-11-06T07:16:00Z'),
    ('019aafb8-4355-747a-893f-13f938d624e9', '019422fc-2ee0-79d2-859d-f2b39083077b', 'COP-1022', 'Shelf 22', 'good', 990, '2025-11-23T07:58:00Z', '2025-11-23T07:58:00Z'),
    ('019af4af-4ad6-76cf-8026-262d5609593b', '0196a165-b744-7250-a803-5852df89707c', 'COP-1023', 'Shelf 23', 'good', 2490, '2025-12-06T17:22:00Z', '2025-12-06T17:22:00Z'),
    ('019b41b1-57b7-7a5c-a6f6-9bab13fca52c', '0194c5e0-9f61-7495-a3ae-208eee9697ce', 'COP-1024', 'Shelf 24', 'good', 1250, '2025-12-21T16:15:00Z', '2025-12-21T16:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO loans (id, copy_id, member_id, due_on, renewals, fine_minor, created_at, updated_at)
VALUES
    ('019550bf-7700-7e2d-94d4-298ff442df09', '0194ccea-6160-7aba-9548-95ce775e97cf', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-08', 0, 59000, '2025-03-01T08:08:00Z', '2025-03-01T08:08:00Z'),
    ('019590cb-a4e1-75d4-93ab-ef6a292ea52a', '0195049c-cda1-76dc-964e-49f71a0e9094', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-04', 0, NULL, '2025-03-13T18:37:00Z', '2025-03-13T18:37:00Z'),
    ('0195d22b-7be2-7269-9d41-474c41f1e963', '0195577f-fb02-71ee-8d00-7eb0b8c6f681', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-04-27', 0, 9900, '2025-03-26T11:17:00Z', '2025-03-26T11:17:00Z'),
    ('01961f91-53a3-7b13-8462-c87043aca77f', '01958f8c-2003-70ea-b20f-66bc8662088b', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-11', 0, 990, '2025-04-10T11:59:00Z', '2025-04-10T11:59:00Z'),
    ('01965400-c9e4-70e6-afaf-deb918df4d09', '0195de0b-f344-7e13-ab8f-752a6020b69c', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-16', 2, NULL, '2025-04-20T16:21:00Z', '2025-04-20T16:21:00Z'),
    ('019695b1-31e5-7571-a0a7-da3d438f713c', '019620ad-23e5-796c-ae27-c0a37f4d4324', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-06-22', 1, 990, '2025-05-03T10:29:00Z', '2025-05-03T10:29:00Z'),
    ('0196e983-5326-7740-a0cc-df172e3c1951', '01966dbc-ec66-7755-bb5c-acb3be3aafe4', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-06-07', 1, 1900, '2025-05-19T17:07:00Z', '2025-05-19T17:07:00Z'),
    ('0197215c-3327-7a10-81cc-d3d68b27ebda', '0196c02b-d427-7ae5-a918-31278afb3a3d', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-06-16', 0, NULL, '2025-05-30T13:23:00Z', '2025-05-30T13:23:00Z'),
    ('01976e83-c968-7c91-af60-6eb87786c14f', '01970833-7708-7486-9400-15ab07d1a0fc', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-07-20', 0, 4900, '2025-06-14T12:57:00Z', '2025-06-14T12:57:00Z'),
    ('0197ab0b-1649-7fde-879c-903a2c747798', '019740ef-6409-773d-857b-b1e8ac9c119c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-08-02', 0, NULL, '2025-06-26T07:02:00Z', '2025-06-26T07:02:00Z'),
    ('0197e581-366a-7f1a-9acc-01589b181d9b', '0197888c-d36a-72bc-937f-98dd4eb5dfef', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-21', 0, 1250, '2025-07-07T15:29:00Z', '2025-07-07T15:29:00Z'),
    ('01982e53-2e2b-73b7-b798-56d6093c8d22', '0197df00-c8ab-75c7-95e4-13aed6998ca4', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-08-04', 0, 990, '2025-07-21T18:51:00Z', '2025-07-21T18:51:00Z'),
    ('019874a6-1c2c-7a58-a895-41412e24941d', '01981d86-f2cc-782c-91e5-e5467f088f5c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-09-25', 2, 4900, '2025-08-04T10:35:00Z', '2025-08-04T10:35:00Z'),
    ('0198b41e-e3ad-7477-8dc9-fc38ce15d09e', '01986af6-dcad-7331-a77a-d539d2ef00dd', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2025-09-24', 0, 990, '2025-08-16T18:23:00Z', '2025-08-16T18:23:00Z'),
    ('0198eafc-e8ee-74ae-8781-a3241a932f4c', '0198b93d-024e-7820-9c95-40ad1fc65ebe', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-10-28', 0, 34900, '2025-08-27T10:05:00Z', '2025-08-27T10:05:00Z'),
    ('01992e9a-c90f-715f-b5e0-9d7f2d081e2b', '01990174-40af-73b3-8de0-64d25d901142', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-10-31', 0, NULL, '2025-09-09T13:12:00Z', '2025-09-09T13:12:00Z'),
    ('01997cfe-3ab0-7366-b87b-5181ff21e4e5', '019947c2-9ad0-7ffd-a9f8-43e46bab83d2', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-10-31', 0, 4900, '2025-09-24T18:31:00Z', '2025-09-24T18:31:00Z'),
    ('0199aa99-f311-78ee-8835-abdde349a006', '019981b6-b9b1-796e-83a6-0e5a03d25250', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-11-05', 0, NULL, '2025-10-03T15:04:00Z', '2025-10-03T15:04:00Z'),
    ('0199fd10-2dd2-7956-b17c-710a7d80d151', '0199ccfb-d452-7ae4-b418-3cebd369c95b', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-12-29', 0, 12500, '2025-10-19T15:22:00Z', '2025-10-19T15:22:00Z'),
    ('019a397b-1913-7ede-bc8d-7bce4c7642ea', '019a1b9b-b2b3-7f59-8520-b8ef1cce9685', '0196a1c6-c304-7f68-a2e5-483add47f17d', '2025-12-04', 0, NULL, '2025-10-31T08:56:00Z', '2025-10-31T08:56:00Z'),
    ('019a77b0-b234-7b23-826d-e10ff4c2119d', '019a5805-b394-7b4a-9fd0-9fe8617588a1', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-12-29', 1, 2490, '2025-11-12T10:51:00Z', '2025-11-12T10:51:00Z'),
    ('019ac17c-9a55-71ee-900b-bafce2a9e447', '019aafb8-4355-747a-893f-13f938d624e9', '0199106e-7b28-76a9-9968-ce3c35fbfa05', '2026-01-26', 0, 4900, '2025-11-26T18:46:00Z', '2025-11-26T18:46:00Z'),
    ('019af88d-e496-7b49-9e48-ef78f10a7485', '019af4af-4ad6-76cf-8026-262d5609593b', '019561ee-92e2-7956-b49e-e5577c2452d5', '2026-01-16', 2, 9900, '2025-12-07T11:24:00Z', '2025-12-07T11:24:00Z'),
    ('019b3792-6677-7d5e-8e34-df6a8dda65d5', '019b41b1-57b7-7a5c-a6f6-9bab13fca52c', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '2026-01-13', 2, NULL, '2025-12-19T17:05:00Z', '2025-12-19T17:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO reservations (id, copy_id, member_id, slot, created_at, updated_at)
VALUES
    ('019561c0-cc20-7ab2-8ac8-916864443c1b', '0195577f-fb02-71ee-8d00-7eb0b8c6f681', '01943210-0be0-7160-a165-9d4a61fdf276', '[2030-05-04T09:00:00Z,2030-05-04T12:00:00Z)', '2025-03-04T15:23:00Z', '2025-03-04T15:23:00Z'),
    ('01958e71-3a21-7b82-8206-6ca08ec5b0e4', '0195577f-fb02-71ee-8d00-7eb0b8c6f681', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2030-05-04T12:00:00Z,2030-05-04T14:00:00Z)', '2025-03-13T07:39:00Z', '2025-03-13T07:39:00Z'),
    ('0195d832-25c2-75e2-ad96-b74edbd78a83', '0194ccea-6160-7aba-9548-95ce775e97cf', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-03-27T15:22:00Z,2025-03-27T17:22:00Z)', '2025-03-27T15:22:00Z', '2025-03-27T15:22:00Z'),
    ('01961657-4423-7982-bb27-4bd27dd17cc9', '0194ccea-6160-7aba-9548-95ce775e97cf', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-04-08T16:59:00Z,2025-04-08T18:59:00Z)', '2025-04-08T16:59:00Z', '2025-04-08T16:59:00Z'),
    ('01966274-6f44-7cb4-81bf-3c36a19cb4ab', '0195049c-cda1-76dc-964e-49f71a0e9094', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-04-23T11:42:00Z,2025-04-23T13:42:00Z)', '2025-04-23T11:42:00Z', '2025-04-23T11:42:00Z'),
    ('0196aa27-d7a5-7492-bc03-a0de3464a87e', '0194ccea-6160-7aba-9548-95ce775e97cf', '019604e4-6883-77b4-8f59-5ca1a23f2f3c', '[2025-05-07T09:51:00Z,2025-05-07T11:51:00Z)', '2025-05-07T09:51:00Z', '2025-05-07T09:51:00Z'),
    ('0196e2f3-5506-734f-9a06-10ddea382c69', '01966dbc-ec66-7755-bb5c-acb3be3aafe4', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-05-18T10:32:00Z,2025-05-18T12:32:00Z)', '2025-05-18T10:32:00Z', '2025-05-18T10:32:00Z'),
    ('019725fa-2547-7082-b2ae-2c0fd57844f5', '0194ccea-6160-7aba-9548-95ce775e97cf', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-05-31T10:54:00Z,2025-05-31T12:54:00Z)', '2025-05-31T10:54:00Z', '2025-05-31T10:54:00Z'),
    ('01975a3a-0008-77d5-849e-781ec64eb61f', '019620ad-23e5-796c-ae27-c0a37f4d4324', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-06-10T14:24:00Z,2025-06-10T16:24:00Z)', '2025-06-10T14:24:00Z', '2025-06-10T14:24:00Z'),
    ('0197a662-27a9-7602-86a2-8ebec47ec55f', '019740ef-6409-773d-857b-b1e8ac9c119c', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-06-25T09:19:00Z,2025-06-25T11:19:00Z)', '2025-06-25T09:19:00Z', '2025-06-25T09:19:00Z'),
    ('0197f00c-2fea-79c8-851a-fe01e76b4752', '0194ccea-6160-7aba-9548-95ce775e97cf', '0196a1c6-c304-7f68-a2e5-483add47f17d', '[2025-07-09T16:37:00Z,2025-07-09T18:37:00Z)', '2025-07-09T16:37:00Z', '2025-07-09T16:37:00Z'),
    ('01982dbc-1e4b-771f-952d-1b73d62f9dc1', '0196c02b-d427-7ae5-a918-31278afb3a3d', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-07-21T16:06:00Z,2025-07-21T18:06:00Z)', '2025-07-21T16:06:00Z', '2025-07-21T16:06:00Z'),
    ('019873f9-fdac-762d-9ac3-bb8feee14ea8', '0196c02b-d427-7ae5-a918-31278afb3a3d', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-08-04T07:27:00Z,2025-08-04T09:27:00Z)', '2025-08-04T07:27:00Z', '2025-08-04T07:27:00Z'),
    ('0198b39b-0dad-7432-bf3b-4c6a08215c76', '01958f8c-2003-70ea-b20f-66bc8662088b', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-08-16T15:59:00Z,2025-08-16T17:59:00Z)', '2025-08-16T15:59:00Z', '2025-08-16T15:59:00Z'),
    ('0198f046-f98e-7bf0-86cb-04d97092b33c', '0195049c-cda1-76dc-964e-49f71a0e9094', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-08-28T10:44:00Z,2025-08-28T12:44:00Z)', '2025-08-28T10:44:00Z', '2025-08-28T10:44:00Z'),
    ('01993424-058f-7179-8e1d-0637e54ce244', '01990174-40af-73b3-8de0-64d25d901142', '019561ee-92e2-7956-b49e-e5577c2452d5', '[2025-09-10T15:00:00Z,2025-09-10T17:00:00Z)', '2025-09-10T15:00:00Z', '2025-09-10T15:00:00Z'),
    ('019976b4-bb70-7c69-8172-658dd5ab9a6d', '0195049c-cda1-76dc-964e-49f71a0e9094', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-09-23T13:13:00Z,2025-09-23T15:13:00Z)', '2025-09-23T13:13:00Z', '2025-09-23T13:13:00Z'),
    ('0199af80-38d1-762a-8dbc-9999362915f7', '01970833-7708-7486-9400-15ab07d1a0fc', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-10-04T13:54:00Z,2025-10-04T15:54:00Z)', '2025-10-04T13:54:00Z', '2025-10-04T13:54:00Z'),
    ('0199f24c-7112-7fe9-a98d-f6033e1f1e13', '0195577f-fb02-71ee-8d00-7eb0b8c6f681', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-10-17T13:12:00Z,2025-10-17T15:12:00Z)', '2025-10-17T13:12:00Z', '2025-10-17T13:12:00Z'),
    ('019a3b11-9793-7fbd-acf0-f4cae61a83b6', '0196c02b-d427-7ae5-a918-31278afb3a3d', '0199a9f6-fc49-7c11-934d-ae537f2397b5', '[2025-10-31T16:20:00Z,2025-10-31T18:20:00Z)', '2025-10-31T16:20:00Z', '2025-10-31T16:20:00Z'),
    ('019a83a5-4dd4-765f-88ac-227e5607de68', '019620ad-23e5-796c-ae27-c0a37f4d4324', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-11-14T18:34:00Z,2025-11-14T20:34:00Z)', '2025-11-14T18:34:00Z', '2025-11-14T18:34:00Z'),
    ('019abf2e-1675-7423-ad1b-ed473dc03d6b', '0196c02b-d427-7ae5-a918-31278afb3a3d', '01973b3a-3585-7fa6-807c-8479fbd13943', '[2025-11-26T08:01:00Z,2025-11-26T10:01:00Z)', '2025-11-26T08:01:00Z', '2025-11-26T08:01:00Z'),
    ('019afee9-b356-70a2-851d-507f1413aaac', '0198b93d-024e-7820-9c95-40ad1fc65ebe', '019ada50-318b-79dd-8f6d-a86ae9088d85', '[2025-12-08T17:02:00Z,2025-12-08T19:02:00Z)', '2025-12-08T17:02:00Z', '2025-12-08T17:02:00Z'),
    ('019b36b8-8137-7f4f-afd8-15e7ce7f09ef', '019af4af-4ad6-76cf-8026-262d5609593b', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-12-19T13:07:00Z,2025-12-19T15:07:00Z)', '2025-12-19T13:07:00Z', '2025-12-19T13:07:00Z')
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

UPDATE loans
SET status = 'returned', returned_at = '2025-03-02T06:08:00Z'
WHERE id = '019550bf-7700-7e2d-94d4-298ff442df09' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-03-13T20:37:00Z'
WHERE id = '019590cb-a4e1-75d4-93ab-ef6a292ea52a' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-03-27T13:17:00Z'
WHERE id = '0195d22b-7be2-7269-9d41-474c41f1e963' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-04-21T02:21:00Z'
WHERE id = '01965400-c9e4-70e6-afaf-deb918df4d09' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-05-04T21:29:00Z'
WHERE id = '019695b1-31e5-7571-a0a7-da3d438f713c' AND status = 'open';

UPDATE loans
SET status = 'lost'
WHERE id = '0196e983-5326-7740-a0cc-df172e3c1951' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-05-31T02:23:00Z'
WHERE id = '0197215c-3327-7a10-81cc-d3d68b27ebda' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-06-16T02:57:00Z'
WHERE id = '01976e83-c968-7c91-af60-6eb87786c14f' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-06-26T21:02:00Z'
WHERE id = '0197ab0b-1649-7fde-879c-903a2c747798' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-07-09T13:29:00Z'
WHERE id = '0197e581-366a-7f1a-9acc-01589b181d9b' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-07-21T23:51:00Z'
WHERE id = '01982e53-2e2b-73b7-b798-56d6093c8d22' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-08-05T08:35:00Z'
WHERE id = '019874a6-1c2c-7a58-a895-41412e24941d' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-08-17T02:23:00Z'
WHERE id = '0198b41e-e3ad-7477-8dc9-fc38ce15d09e' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-08-28T11:05:00Z'
WHERE id = '0198eafc-e8ee-74ae-8781-a3241a932f4c' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-09-10T04:12:00Z'
WHERE id = '01992e9a-c90f-715f-b5e0-9d7f2d081e2b' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-09-26T09:31:00Z'
WHERE id = '01997cfe-3ab0-7366-b87b-5181ff21e4e5' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-10-05T15:04:00Z'
WHERE id = '0199aa99-f311-78ee-8835-abdde349a006' AND status = 'open';

UPDATE loans
SET status = 'returned', returned_at = '2025-10-19T20:22:00Z'
WHERE id = '0199fd10-2dd2-7956-b17c-710a7d80d151' AND status = 'open';

UPDATE reservations
SET status = 'used'
WHERE id = '0195d832-25c2-75e2-ad96-b74edbd78a83' AND status = 'booked';

UPDATE reservations
SET status = 'cancelled'
WHERE id = '01966274-6f44-7cb4-81bf-3c36a19cb4ab' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0196aa27-d7a5-7492-bc03-a0de3464a87e' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0196e2f3-5506-734f-9a06-10ddea382c69' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '019725fa-2547-7082-b2ae-2c0fd57844f5' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '01975a3a-0008-77d5-849e-781ec64eb61f' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0197a662-27a9-7602-86a2-8ebec47ec55f' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0197f00c-2fea-79c8-851a-fe01e76b4752' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '01982dbc-1e4b-771f-952d-1b73d62f9dc1' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '019873f9-fdac-762d-9ac3-bb8feee14ea8' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0198b39b-0dad-7432-bf3b-4c6a08215c76' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0198f046-f98e-7bf0-86cb-04d97092b33c' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '01993424-058f-7179-8e1d-0637e54ce244' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '019976b4-bb70-7c69-8172-658dd5ab9a6d' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '0199af80-38d1-762a-8dbc-9999362915f7' AND status = 'booked';

UPDATE reservations
SET status = 'cancelled'
WHERE id = '019a3b11-9793-7fbd-acf0-f4cae61a83b6' AND status = 'booked';

UPDATE reservations
SET status = 'used'
WHERE id = '019a83a5-4dd4-765f-88ac-227e5607de68' AND status = 'booked';
