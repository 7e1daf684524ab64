-- Rows to work with: a made-up year that ends in 2025. Load reference.sql first, and this in one transaction. Rows that are
-- there already stay as they are; where a row has come to a later state, an UPDATE brings it there as the service would.

INSERT INTO users (id, email, username, status, email_verified_at, locale, time_zone, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    ('0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'ingrid.solberg@example.com', NULL, 'active', '2025-01-08T10:04:00Z', 'de-AT', 'Europe/Vienna', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('01946441-7904-7f68-a2e5-483add47f17d', 'samir.haddad@example.com', NULL, 'active', '2025-01-14T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', 'kwame.mensah@example.com', NULL, 'active', '2025-01-16T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('0194cb40-a906-768d-8eef-3327b460ca5b', 'ana.horvat@example.com', NULL, 'active', '2025-02-03T10:04:00Z', 'pt-PT', 'Europe/Lisbon', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('019522cc-c507-7799-85ee-1471a57c04ca', 'tomasz.nowak@example.com', NULL, 'active', '2025-02-20T10:04:00Z', 'pl-PL', 'Europe/Warsaw', '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', 'sofia.rossi@example.com', NULL, 'active', '2025-01-03T10:04:00Z', 'en', 'Europe/Rome', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('01942675-2909-7c11-934d-ae537f2397b5', 'noah.cohen@example.com', NULL, 'active', '2025-01-02T10:04:00Z', 'en', 'Europe/Berlin', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('01956099-150a-7e61-b659-ffa9c6fefe42', 'priya.raman@example.com', NULL, 'active', '2025-03-04T10:04:00Z', 'en-GB', 'Europe/London', '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', 'aylin.demir@example.com', NULL, 'active', '2025-03-19T10:04:00Z', 'de-DE', 'Europe/Berlin', '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'leilani.kealoha@example.com', NULL, 'active', '2025-04-22T10:04:00Z', 'en-US', 'Pacific/Honolulu', '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('01975e6e-a90d-79cb-950e-155585cbfd1a', 'chidi.eze@example.com', NULL, 'active', '2025-06-11T10:04:00Z', 'fr-FR', 'Europe/Paris', '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, birth_date, created_at, updated_at
)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, NULL, NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Jonas L.', NULL, NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', NULL, '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'Mei Tanaka', 'Mei', 'Tanaka', '+442079460002', 'https://example.com/little-user-profile', 'Somebody will follow up next week.', '1966-04-08', '2025-03-01T09:23:00Z', '2025-03-01T09:23:00Z'),
    ('0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'Ingrid Solberg', 'Ingrid', 'Solberg', '+442079460003', 'https://example.com/autumn-user-profile', 'Somebody will follow up next week.', NULL, '2025-03-14T09:28:00Z', '2025-03-14T09:28:00Z'),
    ('01946441-7904-7f68-a2e5-483add47f17d', 'Samir Haddad', 'Samir', 'Haddad', NULL, 'https://example.com/granite-user-profile', 'Nothing to add for now.', NULL, '2025-03-28T08:37:00Z', '2025-03-28T08:37:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', 'Kwame Mensah', 'Kwame', 'Mensah', '+442079460005', 'https://example.com/western-user-profile', 'Everything went as planned.', '1977-05-13', '2025-04-11T16:30:00Z', '2025-04-11T16:30:00Z'),
    ('0194cb40-a906-768d-8eef-3327b460ca5b', 'Ana Horvat', NULL, 'Horvat', '+442079460006', 'https://example.com/violet-user-profile', 'The second attempt worked.', '1988-04-04', '2025-04-27T16:28:00Z', '2025-04-27T16:28:00Z'),
    ('019522cc-c507-7799-85ee-1471a57c04ca', NULL, 'Tomasz', NULL, NULL, 'https://example.com/open-user-profile', 'See the earlier message for details.', '1987-03-27', '2025-05-09T14:47:00Z', '2025-05-09T14:47:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', NULL, NULL, 'Rossi', '+442079460008', NULL, 'The second attempt worked.', '1996-06-18', '2025-05-22T17:34:00Z', '2025-05-22T17:34:00Z'),
    ('01942675-2909-7c11-934d-ae537f2397b5', NULL, 'Noah', 'Cohen', NULL, 'https://example.com/central-user-profile', NULL, NULL, '2025-06-06T15:57:00Z', '2025-06-06T15:57:00Z'),
    ('01956099-150a-7e61-b659-ffa9c6fefe42', NULL, 'Priya', 'Raman', NULL, 'https://example.com/winter-user-profile', 'It took a little longer than expected.', '1963-03-15', '2025-06-21T13:26:00Z', '2025-06-21T13:26:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', NULL, 'Aylin', 'Demir', NULL, 'https://example.com/river-user-profile', 'Everything went as planned.', NULL, '2025-07-06T10:33:00Z', '2025-07-06T10:33:00Z'),
    ('01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'Leilani Kealoha', NULL, 'Kealoha', '+442079460012', 'https://example.com/bright-user-profile', 'Checked twice, and found in order.', '1981-09-05', '2025-07-20T18:27:00Z', '2025-07-20T18:27:00Z'),
    ('01975e6e-a90d-79cb-950e-155585cbfd1a', 'Chidi Eze', NULL, 'Eze', NULL, 'https://example.com/garden-user-profile', NULL, '1964-02-10', '2025-08-01T15:46:00Z', '2025-08-01T15:46:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, subject, secret_hash, last_used_at, created_at, updated_at)
VALUES
    ('0194c63a-5820-76bc-be79-83efeeae6e49', '01943210-0be0-7160-a165-9d4a61fdf276', 'totp', 'amara.okafor', NULL, '2025-02-03T10:35:00Z', '2025-02-02T10:35:00Z', '2025-02-02T10:35:00Z'),
    ('019503f4-58a1-739a-88c2-ec323dca02e1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'oidc', 'jonas.lindqvist', NULL, '2025-02-16T03:15:00Z', '2025-02-14T10:15:00Z', '2025-02-14T10:15:00Z'),
    ('01954c9e-f242-78c7-92c8-7ecbf77c987e', '019561ee-92e2-7956-b49e-e5577c2452d5', 'saml', 'mei.tanaka', '!unusable-fa2916d384a9', '2025-03-01T11:54:00Z', '2025-02-28T12:54:00Z', '2025-02-28T12:54:00Z'),
    ('019595dc-07e3-76f2-98c7-e53d6f090ce6', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'oidc', 'ingrid.solberg', '!unusable-669f150431fc', NULL, '2025-03-14T18:13:00Z', '2025-03-14T18:13:00Z'),
    ('0195e802-9c04-7294-91f1-3ca309201026', '01946441-7904-7f68-a2e5-483add47f17d', 'totp', 'samir.haddad', NULL, '2025-03-31T22:04:00Z', '2025-03-30T17:04:00Z', '2025-03-30T17:04:00Z'),
    ('01962ee5-46e5-7b12-a099-670b28b46321', '01946e8e-3105-7fa6-807c-8479fbd13943', 'password', 'kwame.mensah', '!unusable-1177cf45b142', '2025-04-14T03:25:00Z', '2025-04-13T11:25:00Z', '2025-04-13T11:25:00Z'),
    ('01966d0e-f926-7632-a2f5-cd01fc6b2500', '0194cb40-a906-768d-8eef-3327b460ca5b', 'totp', 'ana.horvat', '!unusable-34f339d2fab1', NULL, '2025-04-25T13:07:00Z', '2025-04-25T13:07:00Z'),
    ('0196aeb2-8fe7-74b3-9147-e4c74f1e29c7', '019522cc-c507-7799-85ee-1471a57c04ca', 'totp', 'tomasz.nowak', '!unusable-e0d773783f32', NULL, '2025-05-08T07:01:00Z', '2025-05-08T07:01:00Z'),
    ('0196f950-1fe8-7d61-82ff-d87b9b68bdae', '01942b9b-8508-76a9-9968-ce3c35fbfa05', 'saml', 'sofia.rossi', '!unusable-fe3e52db6274', NULL, '2025-05-22T18:45:00Z', '2025-05-22T18:45:00Z'),
    ('019750ac-a069-70e3-87d3-b33a49e0b234', '01942675-2909-7c11-934d-ae537f2397b5', 'saml', 'noah.cohen', NULL, '2025-06-09T10:53:00Z', '2025-06-08T17:53:00Z', '2025-06-08T17:53:00Z'),
    ('0197930e-a52a-7011-8b91-cc2bc6dbf70f', '01956099-150a-7e61-b659-ffa9c6fefe42', 'totp', 'priya.raman', '!unusable-8865ec35de28', '2025-06-23T02:15:00Z', '2025-06-21T15:15:00Z', '2025-06-21T15:15:00Z'),
    ('0197e0ed-566b-7432-b49e-77be8304dd25', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'saml', 'aylin.demir', '!unusable-242dea22fad2', '2025-07-06T22:09:00Z', '2025-07-06T18:09:00Z', '2025-07-06T18:09:00Z'),
    ('019823e0-eccc-745f-819c-59b654c21e37', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'saml', 'leilani.kealoha', NULL, NULL, '2025-07-19T18:10:00Z', '2025-07-19T18:10:00Z'),
    ('01986a64-60ad-7b93-8b3c-4b7c0ce01a10', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'totp', 'chidi.eze', '!unusable-93dc8df25fdc', NULL, '2025-08-02T10:47:00Z', '2025-08-02T10:47:00Z'),
    ('0198b429-e02e-7233-b250-0704672735f0', '01943210-0be0-7160-a165-9d4a61fdf276', 'saml', 'amara.okafor', '!unusable-edb6398cd688', NULL, '2025-08-16T18:35:00Z', '2025-08-16T18:35:00Z'),
    ('0198f615-ca8f-7b25-b7b8-f7130e9c142b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'saml', 'jonas.lindqvist', '!unusable-848b671416d6', '2025-08-31T11:48:00Z', '2025-08-29T13:48:00Z', '2025-08-29T13:48:00Z'),
    ('01994820-e770-77a8-903b-745b1a166743', '019561ee-92e2-7956-b49e-e5577c2452d5', 'password', 'mei.tanaka', '!unusable-6c36e063fdc4', '2025-09-16T11:09:00Z', '2025-09-14T12:09:00Z', '2025-09-14T12:09:00Z'),
    ('019986cc-9af1-71e4-a2b0-4b3f023ab130', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'passkey', 'ingrid.solberg', '!unusable-4ed76b382383', '2025-09-28T04:13:00Z', '2025-09-26T16:13:00Z', '2025-09-26T16:13:00Z'),
    ('0199d288-ba52-773b-ad8d-9c3d8f0b5eac', '01946441-7904-7f68-a2e5-483add47f17d', 'password', 'samir.haddad', '!unusable-87bf85da474d', '2025-10-11T12:10:00Z', '2025-10-11T09:10:00Z', '2025-10-11T09:10:00Z'),
    ('019a20b4-5313-7916-8c45-69679f49418c', '01946e8e-3105-7fa6-807c-8479fbd13943', 'saml', 'kwame.mensah', '!unusable-825bb576760c', NULL, '2025-10-26T13:28:00Z', '2025-10-26T13:28:00Z'),
    ('019a5a11-6214-7260-9974-1ed5febc19ab', '0194cb40-a906-768d-8eef-3327b460ca5b', 'totp', 'ana.horvat 21', '!unusable-2f941f8e20b9', '2025-11-08T03:48:00Z', '2025-11-06T16:48:00Z', '2025-11-06T16:48:00Z'),
    ('019aab02-8375-7c9c-8bca-9f7314a34767', '019522cc-c507-7799-85ee-1471a57c04ca', 'password', 'tomasz.nowak', '!unusable-057ad43816dc', '2025-11-23T07:01:00Z', '2025-11-22T10:01:00Z', '2025-11-22T10:01:00Z'),
    ('019aef39-4836-777a-ba63-b453ed52a78e', '01942b9b-8508-76a9-9968-ce3c35fbfa05', 'saml', 'sofia.rossi 23', '!unusable-d535dceda2b7', '2025-12-06T12:55:00Z', '2025-12-05T15:55:00Z', '2025-12-05T15:55:00Z'),
    ('019b3257-e637-753e-8895-b0d4114f37c5', '01942675-2909-7c11-934d-ae537f2397b5', 'totp', 'noah.cohen', '!unusable-c0f021dd002a', '2025-12-18T23:43:00Z', '2025-12-18T16:43:00Z', '2025-12-18T16:43:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, ip_address, user_agent, aal, created_at, updated_at
)
VALUES
    ('0194b836-6480-75dd-af0d-587094592fa4', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    ('01950d9f-eea1-798d-980c-c2a39f279c43', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-02-16T07:19:00Z', '2025-03-22T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-02-16T07:19:00Z', '2025-02-16T07:19:00Z'),
    ('019555c8-8702-70e3-94a2-745c0fdcabeb', '01942675-2909-7c11-934d-ae537f2397b5', '\xd1c9a0080b8739df66bb359ac20add28b3f8c8983ea75251b8fa2ff92e50a9f7', '2025-03-02T07:36:00Z', '2025-03-29T07:36:00Z', '192.0.2.109', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-02T07:36:00Z', '2025-03-02T07:36:00Z'),
    ('01959936-cba3-7bdd-8a22-cbe325aed3c4', '01946441-7904-7f68-a2e5-483add47f17d', '\xb30ca3d8361c9ecff452b291a98bbe8ac063220241fe5849968671b6df14dbc6', '2025-03-15T09:51:00Z', '2025-04-15T09:51:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-15T09:51:00Z', '2025-03-15T09:51:00Z'),
    ('0195e287-1b24-76a1-9395-df9372078624', '01943210-0be0-7160-a165-9d4a61fdf276', '\x8bdeba2e4f01707e849182f5b1a70393a15ef56c37c0ca7b6788420055ab9c91', '2025-03-29T15:31:00Z', '2025-04-22T15:31:00Z', '192.0.2.22', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-03-29T15:31:00Z', '2025-03-29T15:31:00Z'),
    ('01962af9-dbe5-7331-b2d8-4a000d8ae56b', '01946441-7904-7f68-a2e5-483add47f17d', '\x82d8d88e7e77bbb15a58eee03f8929aa73731fb284fa9af2ebdf4f3311a77de7', '2025-04-12T17:09:00Z', '2025-06-20T17:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-12T17:09:00Z', '2025-04-12T17:09:00Z'),
    ('01966e23-7666-7154-b82c-2b542ab9e8d8', '01946441-7904-7f68-a2e5-483add47f17d', '\xbd8bb328dcc0280e7959ec53b325b5c6583a0c4e1c181a0891044981c9ad94e0', '2025-04-25T18:09:00Z', '2025-06-23T18:09:00Z', '192.0.2.36', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-04-25T18:09:00Z', '2025-04-25T18:09:00Z'),
    ('0196c027-4047-7404-b074-6177eaf5633a', '01943210-0be0-7160-a165-9d4a61fdf276', '\x5b0381f7d6ace56c05e064486c7919d79dad5604cce31e3fd5f075b2caa68299', '2025-05-11T16:22:00Z', '2025-06-23T16:22:00Z', '192.0.2.226', NULL, 1, '2025-05-11T16:22:00Z', '2025-05-11T16:22:00Z'),
    ('019707ab-f788-7c0c-8fe6-f536d5d77d26', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xe4875821b08485e4105762103c8352906c8b033e6fec2f37681f54d3804ebbcf', '2025-05-25T13:40:00Z', '2025-07-08T13:40:00Z', '192.0.2.245', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-05-25T13:40:00Z', '2025-05-25T13:40:00Z'),
    ('01974b7d-1ca9-7f13-8f77-4a6a5a059429', '0194cb40-a906-768d-8eef-3327b460ca5b', '\xf9fd382c879a80c94744039b1d2f0718108cde079af17acf6a11590b0501b252', '2025-06-07T17:43:00Z', '2025-07-16T17:43:00Z', '192.0.2.228', NULL, 3, '2025-06-07T17:43:00Z', '2025-06-07T17:43:00Z'),
    ('01979884-a7ca-77b9-a921-186dc5c1a0b0', '01943210-0be0-7160-a165-9d4a61fdf276', '\x5c231d7fa8dda4abef06fa94bb05f0f452094c296ad424c808565657c6fe3bb4', '2025-06-22T16:42:00Z', '2025-08-30T16:42:00Z', '192.0.2.129', NULL, 1, '2025-06-22T16:42:00Z', '2025-06-22T16:42:00Z'),
    ('0197da6e-bd6b-7fa3-b752-633e5cafe0f3', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '\x799b3e5945655d9fb938d20ed34cffd9c9435e0c6febef14426c1aa7774233c5', '2025-07-05T11:53:00Z', '2025-07-27T11:53:00Z', '192.0.2.130', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-05T11:53:00Z', '2025-07-05T11:53:00Z'),
    ('01981735-362c-7cb2-9e9e-197f829883b2', '019561ee-92e2-7956-b49e-e5577c2452d5', '\xd33038f8da17b95c3e1b99a5fd03d3439338753e5ff9eb550d323cace934432c', '2025-07-17T07:07:00Z', '2025-08-22T07:07:00Z', '192.0.2.236', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-07-17T07:07:00Z', '2025-07-17T07:07:00Z'),
    ('01986f31-ee4d-792f-8dd3-54a665e98814', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '\x1e715a2b47160c486f3ca06df4efb1f53147146d328c8166abfccd375c1a156f', '2025-08-03T09:10:00Z', '2025-10-02T09:10:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-08-03T09:10:00Z', '2025-08-03T09:10:00Z'),
    ('0198a903-42ee-7162-845d-d501533a3369', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xef2df05aa866ba0cf079e6485127bf5072856b1745061479c0cb3acdb19729ac', '2025-08-14T14:37:00Z', '2025-10-25T14:37:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-08-14T14:37:00Z', '2025-08-14T14:37:00Z'),
    ('0198f69e-346f-704e-bdbb-610a23e2c92d', '019561ee-92e2-7956-b49e-e5577c2452d5', '\x7fc098cf85095e040d09548e5b0b732079d258f62347468053ba134d01f510af', '2025-08-29T16:17:00Z', '2025-10-26T16:17:00Z', '192.0.2.5', NULL, 1, '2025-08-29T16:17:00Z', '2025-08-29T16:17:00Z'),
    ('01993d2f-63f0-759f-8bfe-024d22990a1e', '01946441-7904-7f68-a2e5-483add47f17d', '\xb5227b2915ff2e553dfda9d617de727b8b75e477400c124b6d6d9769c55a15af', '2025-09-12T09:09:00Z', '2025-11-08T09:09:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-12T09:09:00Z', '2025-09-12T09:09:00Z'),
    ('01998aff-6f31-7d73-b102-daf5f91acf1d', '01975e6e-a90d-79cb-950e-155585cbfd1a', '\x243e1620bd570a360dca64b9859fd65cf341d61aff37d16cf986f490436f506f', '2025-09-27T11:47:00Z', '2025-11-30T11:47:00Z', '192.0.2.43', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-09-27T11:47:00Z', '2025-09-27T11:47:00Z'),
    ('0199c868-deb2-7730-bd49-75a8b25e9e46', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '\xc3072bc60508af4f1375861058f82c982e4df9a5ca1b2d0daee7bafa7dc79a48', '2025-10-09T09:59:00Z', '2025-11-25T09:59:00Z', NULL, NULL, 1, '2025-10-09T09:59:00Z', '2025-10-09T09:59:00Z'),
    ('019a11d9-3953-7cf7-b092-f8a9c0c4a51c', '01943210-0be0-7160-a165-9d4a61fdf276', '\x9fe04b778f126ae9f2280b6d66cc23d9e5af7ae831fb901516efe51ebbe53492', '2025-10-23T16:14:00Z', '2025-11-16T16:14:00Z', NULL, 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-10-23T16:14:00Z', '2025-10-23T16:14:00Z'),
    ('019a67d3-6ab4-761d-841f-0503fc6320a1', '0194cb40-a906-768d-8eef-3327b460ca5b', '\x9fe6de1cb46b1d3b7b4334925f55d1c9a847cd7e6a76f911b0a88591902837ea', '2025-11-09T08:55:00Z', '2025-12-02T08:55:00Z', '192.0.2.219', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-11-09T08:55:00Z', '2025-11-09T08:55:00Z'),
    ('019aa56e-4a75-7e98-a9db-0d2c7e255b06', '019522cc-c507-7799-85ee-1471a57c04ca', '\x92f2f98350ecdd569557cc9d37cf2bc7310cff5e13eaef5cfc4c29d92f61ec28', '2025-11-21T08:01:00Z', '2025-12-09T08:01:00Z', '192.0.2.30', NULL, 3, '2025-11-21T08:01:00Z', '2025-11-21T08:01:00Z'),
    ('019af4fe-f176-76c1-9297-85244de61d45', '01942675-2909-7c11-934d-ae537f2397b5', '\x707a8e012fc2dd9f9f3f0e53f445e4ce0d0d2ded42f6f5bdc7ac0d6387d554be', '2025-12-06T18:49:00Z', '2026-02-12T18:49:00Z', '192.0.2.55', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 2, '2025-12-06T18:49:00Z', '2025-12-06T18:49:00Z'),
    ('019b41fe-3f37-76bc-940a-6e13b3b2aff1', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '\xb6d4288a97af22f8064907291f63d8ff46b65b8c5d0cf2174cde6ec3bfb844b0', '2025-12-21T17:39:00Z', '2026-01-24T17:39:00Z', '192.0.2.145', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 1, '2025-12-21T17:39:00Z', '2025-12-21T17:39:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('0194bb79-5a80-7b44-9f1c-f9498c37f6b1', '01943210-0be0-7160-a165-9d4a61fdf276', 'tomasz.nowak@example.com', 'step_up', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-02-23T08:28:00Z', NULL, 0, '2025-01-31T08:28:00Z', '2025-01-31T08:28:00Z'),
    ('019552dd-7501-7e54-8eef-3ee0193ced0a', '01943210-0be0-7160-a165-9d4a61fdf276', 'leilani.kealoha@example.com', 'step_up', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-04-26T18:00:00Z', '2025-03-02T09:00:00Z', 3, '2025-03-01T18:00:00Z', '2025-03-01T18:00:00Z'),
    ('0195e80f-6d42-7808-b67b-b29706b95798', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'chidi.eze@example.com', 'magic_link', '\x5d008fffaecde60ac53c55e21311a13f29b73d55c57c8e2dcef7ab6f7495a75a', '2025-04-21T17:18:00Z', NULL, 0, '2025-03-30T17:18:00Z', '2025-03-30T17:18:00Z'),
    ('01967176-e723-74d0-b0b7-742d0108dfdc', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'sofia.rossi@example.com', 'step_up', '\x037de97a2c95621400865e4f96878b6c2bd3e1e174c3a80371f6d954a55e9b0e', '2025-05-23T09:39:00Z', NULL, 0, '2025-04-26T09:39:00Z', '2025-04-26T09:39:00Z'),
    ('0196fc78-8904-79fd-8236-4ba1bb8a74ff', '01943210-0be0-7160-a165-9d4a61fdf276', 'noah.cohen@example.com', 'change_email', '\xdf60aeda5943d02d0b78747bca805679bc27b2a033cbab16119d8e7cd84fe97a', '2025-07-13T09:28:00Z', NULL, 0, '2025-05-23T09:28:00Z', '2025-05-23T09:28:00Z'),
    ('01978c9a-1e45-7004-98f3-647ba0ecea11', '0194cb40-a906-768d-8eef-3327b460ca5b', 'thuy.nguyen@example.com', 'magic_link', '\xbd43a7c22111925f23408a56bfcbd1acdc611451c80638c275ce656b1234d1b8', '2025-07-26T09:10:00Z', NULL, 0, '2025-06-20T09:10:00Z', '2025-06-20T09:10:00Z'),
    ('01981e36-bac6-7e8d-b68b-a0a02da81b93', '01942675-2909-7c11-934d-ae537f2397b5', 'fatima.zahra@example.com', 'reset_password', '\xab5898020df6e5edf4b7957c1975f1f2e4191721c3d1fcce5647b427c3fdfe6f', '2025-08-31T15:46:00Z', NULL, 2, '2025-07-18T15:46:00Z', '2025-07-18T15:46:00Z'),
    ('0198b391-e5e7-73e3-87ad-9fb72f5e59a6', '01943210-0be0-7160-a165-9d4a61fdf276', 'liam.murphy@example.com', 'magic_link', '\xc27fc120d52be8d52d970985007f99a47ce29f4b4c4772f500b44ac4c12b1bde', '2025-10-16T15:49:00Z', NULL, 0, '2025-08-16T15:49:00Z', '2025-08-16T15:49:00Z'),
    ('01993983-24c8-70fa-ac89-ddbd12bf8006', NULL, 'ana.horvat@example.com', 'change_email', '\x15ca6f1940b9b5b6fc13753603935bcaa99dd1a77333f70b22e77deba15adb71', '2025-10-10T16:02:00Z', NULL, 8, '2025-09-11T16:02:00Z', '2025-09-11T16:02:00Z'),
    ('0199d84d-7929-766b-9d58-e87cee3c72b1', NULL, 'ravi.patel@example.com', 'step_up', '\x9e32a4435ae1910e6213f9aecb9a8ddefdcebac835790c199b187bd558b4a380', '2025-11-22T12:03:00Z', NULL, 2, '2025-10-12T12:03:00Z', '2025-10-12T12:03:00Z'),
    ('019a58eb-7faa-7758-9243-7a6e96cb833f', '01943210-0be0-7160-a165-9d4a61fdf276', 'elena.popescu@example.com', 'step_up', '\x6f6bbc2dadc5c182c22d98303d7b908a91f8e03624864d13b5b1d570dda437e1', '2025-12-06T11:27:00Z', '2025-11-07T02:27:00Z', 0, '2025-11-06T11:27:00Z', '2025-11-06T11:27:00Z'),
    ('019ae8f6-318b-7722-9140-7a832b56f8da', '01943210-0be0-7160-a165-9d4a61fdf276', 'yusuf.ibrahim@example.com', 'magic_link', '\x6a5cd549bcd2300f99b7beb1e113b99a3752570cdd63ccb4e2da92c7ef2f1c27', '2025-12-19T10:44:00Z', '2025-12-06T01:44:00Z', 0, '2025-12-04T10:44:00Z', '2025-12-04T10:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
VALUES
    ('01942675-2909-7c11-934d-ae537f2397b5', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('01942675-2909-7c11-934d-ae537f2397b5', (SELECT id FROM roles WHERE code = 'finance'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'support'), '01942675-2909-7c11-934d-ae537f2397b5', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'moderator'), '01942675-2909-7c11-934d-ae537f2397b5', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('0194455b-5103-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('01946441-7904-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('0194cb40-a906-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('019522cc-c507-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('01956099-150a-7e61-b659-ffa9c6fefe42', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('01965cf0-b10c-76d2-810d-b6d9ec4ef37a', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('01975e6e-a90d-79cb-950e-155585cbfd1a', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
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

INSERT INTO addresses (
    id, user_id, label, recipient, line1, city, postal_code, country_code, is_default, created_at, updated_at
)
VALUES
    ('01943210-0be0-78e6-986c-ad82789d9e98', '01943210-0be0-7160-a165-9d4a61fdf276', 'Home', 'Amara Okafor', '14 Quay Street', 'Cork', 'T12 W8K4', 'IE', true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7c94-8508-c804924ebbf6', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Home', 'Jonas Lindqvist', 'Storgatan 9', 'Uppsala', '753 31', 'SE', true, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('01956099-1502-775d-b83a-ccb1d662efcb', '01956099-150a-7e61-b659-ffa9c6fefe42', 'Home', 'Priya Raman', '3 Orchard Way', 'Leeds', 'LS1 4AP', 'GB', true, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('0195add8-7903-7e43-9416-62c7e645247c', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'Home', 'Aylin Demir', 'Deichstraße 21', 'Hamburg', '20459', 'DE', true, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('01965cf0-b104-7557-8e92-d594d072c2ee', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'Home', 'Leilani Kealoha', 'Rua das Flores 80', 'Porto', '4050-262', 'PT', true, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('01975e6e-a905-7481-b3f4-8205357fe540', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'Home', 'Chidi Eze', '5 rue du Port', 'Nantes', '44000', 'FR', true, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z'),
    ('0195add8-7906-71c0-a680-6c34237e3e26', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'Office', 'Aylin Demir', 'Speicherweg 2', 'Hamburg', '20457', 'DE', false, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO commission_rates (id, code, name, rate, is_default, valid_from, valid_until, created_at, updated_at)
VALUES
    ('01942675-2900-78b0-a477-9012436d8bb1', 'standard', 'Standard', 1000, true, '2025-01-02T10:00:00Z', NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('01942675-2901-77eb-a200-bea7a974ac2c', 'services', 'Services and rentals', 1500, false, '2025-01-02T10:00:00Z', NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('01942675-2902-7b33-bdfd-869953f2e1bd', 'founding-sellers', 'Sellers of the first year', 600, false, '2025-01-02T10:00:00Z', '2027-01-01T00:00:00Z', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO categories (id, parent_id, slug, name, "position", commission_rate_id, created_at, updated_at)
VALUES
    ('019435e8-3d00-72d6-88c2-11071c575cbf', NULL, 'home', 'Home', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d01-7211-bee5-869cd4fb033d', '019435e8-3d00-72d6-88c2-11071c575cbf', 'kitchen', 'Kitchen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d02-7893-b2a7-42ecbfe226b8', '019435e8-3d01-7211-bee5-869cd4fb033d', 'tableware', 'Tableware', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d03-77e6-85c1-d08539107727', '019435e8-3d01-7211-bee5-869cd4fb033d', 'aprons', 'Aprons', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d04-7097-8eaf-ce60fd9a9cce', '019435e8-3d00-72d6-88c2-11071c575cbf', 'textiles', 'Textiles', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d05-76cd-9923-0e78e2d65a46', '019435e8-3d04-7097-8eaf-ce60fd9a9cce', 'table-linen', 'Table linen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d06-7de0-9ff3-3680f6054d38', NULL, 'outdoors', 'Outdoors', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d07-7ac2-a2f7-f5b911c5c529', '019435e8-3d06-7de0-9ff3-3680f6054d38', 'bicycles', 'Bicycles', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d08-7e85-b255-4dbfedd8e2d2', '019435e8-3d07-7ac2-a2f7-f5b911c5c529', 'parts', 'Parts', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d09-7e6a-96f8-ffb43d1f12cf', '019435e8-3d07-7ac2-a2f7-f5b911c5c529', 'rental', 'Rental', 2, '01942675-2901-77eb-a200-bea7a974ac2c', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d0a-768e-b586-7b576d177e7c', '019435e8-3d06-7de0-9ff3-3680f6054d38', 'garden', 'Garden', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('019435e8-3d0b-7a8c-9d0c-40bb40886df8', NULL, 'classes', 'Classes', 3, '01942675-2901-77eb-a200-bea7a974ac2c', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO sellers (
    id, slug, display_name, legal_name, country_code, status_reason, default_currency_code, support_email, about,
    commission_rate_id, terms_accepted_at, approved_at, created_at, updated_at
)
VALUES
    ('01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'studio-terra', 'Studio Terra', 'Studio Terra Keramik GmbH', 'AT', NULL, 'EUR', 'hello@studio-terra.example', 'Stoneware for every day, thrown and glazed in Graz.', '01942675-2902-7b33-bdfd-869953f2e1bd', '2025-01-09T11:00:00Z', '2025-01-11T10:00:00Z', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    ('01946967-d501-7fc2-9741-2e07155b7e43', 'harbour-cycles', 'Harbour Cycles', 'Harbour Cycles Ltd', 'IE', NULL, 'EUR', 'hello@harbour-cycles.example', 'Bicycles to buy, to rent and to repair.', NULL, '2025-01-15T11:00:00Z', '2025-01-17T10:00:00Z', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    ('0194d067-0502-734a-8cb2-53253fae81b1', 'fennel-linen', 'Fennel Linen', 'Horvat & Filhos Lda', 'PT', NULL, 'EUR', 'hello@fennel-linen.example', 'Linen from Guimarães, washed before it is sewn.', NULL, '2025-02-04T11:00:00Z', '2025-02-06T10:00:00Z', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    ('019527f3-2103-7402-a489-c11cc8e8de47', 'granite-garden', 'Granite Garden', 'Tomasz Nowak', 'PL', 'Parcels were not sent in July and August.', 'EUR', 'hello@granite-garden.example', NULL, NULL, '2025-02-21T11:00:00Z', '2025-02-23T10:00:00Z', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    ('019aa0b4-e104-7935-a831-19026467785a', 'tanaka-kitchen', 'Tanaka Kitchen', 'Mei Tanaka', 'DE', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO ledger_accounts (id, code, kind, currency_code, seller_id, created_at, updated_at)
VALUES
    ('01948327-a100-742c-a6d3-71d39751738d', 'platform:cash:EUR', 'asset', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a101-7834-b0be-08eb9c982d16', 'platform:escrow:EUR', 'liability', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a102-7017-a35d-72fe80dcae5f', 'platform:fees:EUR', 'income', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a103-7da7-9dba-4bb3f17cf960', 'platform:vat:EUR', 'liability', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a104-7d7c-bb8f-96ef81569b75', 'platform:psp-costs:EUR', 'expense', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a105-7711-822a-8cae24ec3a3e', 'seller:studio-terra:EUR', 'liability', 'EUR', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a106-71a3-a9ff-0a5594017800', 'seller:harbour-cycles:EUR', 'liability', 'EUR', '01946967-d501-7fc2-9741-2e07155b7e43', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a107-7f22-a28c-a95da8f715f7', 'seller:fennel-linen:EUR', 'liability', 'EUR', '0194d067-0502-734a-8cb2-53253fae81b1', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('01948327-a108-7291-a312-de9abfc96ed1', 'seller:granite-garden:EUR', 'liability', 'EUR', '019527f3-2103-7402-a489-c11cc8e8de47', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO seller_members (seller_id, user_id, role, created_at, updated_at)
VALUES
    ('01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'owner', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    ('01946967-d501-7fc2-9741-2e07155b7e43', '01946441-7904-7f68-a2e5-483add47f17d', 'owner', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    ('01946967-d501-7fc2-9741-2e07155b7e43', '01946e8e-3105-7fa6-807c-8479fbd13943', 'fulfilment', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('0194d067-0502-734a-8cb2-53253fae81b1', '0194cb40-a906-768d-8eef-3327b460ca5b', 'owner', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    ('019527f3-2103-7402-a489-c11cc8e8de47', '019522cc-c507-7799-85ee-1471a57c04ca', 'owner', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    ('019aa0b4-e104-7935-a831-19026467785a', '019561ee-92e2-7956-b49e-e5577c2452d5', 'owner', '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
ON CONFLICT (seller_id, user_id) DO NOTHING;

INSERT INTO seller_payout_accounts (
    id, seller_id, provider, provider_account_id, currency_code, bank_last4, created_at, updated_at
)
VALUES
    ('01944fa8-0900-7d97-bc15-4c6f0c79dff0', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'stripe', 'acct_terra', 'EUR', '3201', '2025-01-10T10:00:00Z', '2025-01-10T10:00:00Z'),
    ('01946e8e-3101-7673-8751-56e57c69af54', '01946967-d501-7fc2-9741-2e07155b7e43', 'stripe', 'acct_harbour', 'EUR', '7788', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('0194d58d-6102-7b13-90d5-02d370a95ec4', '0194d067-0502-734a-8cb2-53253fae81b1', 'stripe', 'acct_linen', 'EUR', '0415', '2025-02-05T10:00:00Z', '2025-02-05T10:00:00Z'),
    ('01952d19-7d03-7a2f-b4a9-05bbb15807bc', '019527f3-2103-7402-a489-c11cc8e8de47', 'stripe', 'acct_garden', 'EUR', '9036', '2025-02-22T10:00:00Z', '2025-02-22T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO listings (
    id, seller_id, category_id, kind, slug, title, description, currency, price_minor, price_unit, compare_at_minor,
    stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude, longitude, published_at,
    created_at, updated_at
)
VALUES
    ('0194cb09-ba80-717b-883b-0bde1e807c97', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'product', 'stoneware-bowl', 'Stoneware bowl, moss green', 'Holds half a litre and survives the dishwasher.', 'EUR', 2400, 'item', NULL, true, 38, 0, '{"ceramics","handmade"}', '{"colour": "green", "diameter_mm": 160}', '["https://example.com/media/stoneware-bowl.jpg"]', 'AT', NULL, NULL, '2025-02-04T09:00:00Z', '2025-02-03T09:00:00Z', '2025-02-03T09:00:00Z'),
    ('0194cb40-a901-73e1-9129-e6eccc1272ed', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'product', 'teapot', 'Teapot for two', 'With a bamboo handle; the strainer is part of the spout.', 'EUR', 6800, 'item', 7900, true, 6, 0, '{"ceramics","handmade","tea"}', '{"colour": "white", "volume_ml": 700}', '[]', 'AT', NULL, NULL, '2025-02-04T10:00:00Z', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('0194cb77-9782-7a4b-b038-036d956d8d7f', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'product', 'espresso-cups', 'Four espresso cups', 'No two alike.', 'EUR', 5200, 'item', NULL, true, 15, 2, '{"ceramics","coffee"}', '{"colour": "mixed", "volume_ml": 80}', '[]', 'AT', NULL, NULL, '2025-02-04T11:00:00Z', '2025-02-03T11:00:00Z', '2025-02-03T11:00:00Z'),
    ('0194cbae-8603-7d52-b0a3-64602988da03', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'product', 'serving-plate', 'Serving plate, large', NULL, 'EUR', 4600, 'item', NULL, true, 0, 0, '{"ceramics"}', '{"diameter_mm": 320}', '[]', 'AT', NULL, NULL, '2025-02-04T12:00:00Z', '2025-02-03T12:00:00Z', '2025-02-03T12:00:00Z'),
    ('0194eff1-f884-7ad4-9ab0-7b1242ceae49', '01946967-d501-7fc2-9741-2e07155b7e43', '019435e8-3d09-7e6a-96f8-ffb43d1f12cf', 'rental', 'city-bike', 'City bike with basket', 'Seven gears, lights and a lock. Picked up at the harbour.', 'EUR', 3500, 'day', NULL, false, 0, 0, '{"bicycle","rental"}', '{"frame_cm": 52}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T13:00:00Z', '2025-02-10T13:00:00Z', '2025-02-10T13:00:00Z'),
    ('0194f028-e705-7cd3-b576-b45261a74694', '01946967-d501-7fc2-9741-2e07155b7e43', '019435e8-3d09-7e6a-96f8-ffb43d1f12cf', 'rental', 'cargo-bike', 'Electric cargo bike', 'Carries three children or a washing machine.', 'EUR', 6900, 'day', NULL, false, 0, 0, '{"bicycle","rental","electric"}', '{"load_kg": 120}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T14:00:00Z', '2025-02-10T14:00:00Z', '2025-02-10T14:00:00Z'),
    ('0194f05f-d586-7380-b716-7a1c567fe86e', '01946967-d501-7fc2-9741-2e07155b7e43', '019435e8-3d08-7e85-b255-4dbfedd8e2d2', 'product', 'brass-bell', 'Brass bell', NULL, 'EUR', 1450, 'item', NULL, true, 100, 1, '{"bicycle"}', '{"material": "brass"}', '[]', 'IE', NULL, NULL, '2025-02-11T15:00:00Z', '2025-02-10T15:00:00Z', '2025-02-10T15:00:00Z'),
    ('0194f096-c407-7546-9679-19f09827f056', '01946967-d501-7fc2-9741-2e07155b7e43', '019435e8-3d08-7e85-b255-4dbfedd8e2d2', 'product', 'frame-lock', 'Frame lock', 'Bolts to the frame; two keys.', 'EUR', 3290, 'item', NULL, true, 24, 0, '{"bicycle","security"}', '{"material": "steel"}', '[]', 'IE', NULL, NULL, '2025-02-11T16:00:00Z', '2025-02-10T16:00:00Z', '2025-02-10T16:00:00Z'),
    ('0194ef16-3e88-7bb5-a82d-da3e37a22988', '01946967-d501-7fc2-9741-2e07155b7e43', '019435e8-3d0b-7a8c-9d0c-40bb40886df8', 'service', 'wheel-truing', 'Class: true your own wheel', 'Two hours, tools and coffee included.', 'EUR', 5500, 'item', NULL, false, 0, 0, '{"bicycle","class"}', '{}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T09:00:00Z', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('01955b72-b909-7ab6-8c80-de5596c59177', '0194d067-0502-734a-8cb2-53253fae81b1', '019435e8-3d05-76cd-9923-0e78e2d65a46', 'product', 'linen-napkins', 'Six linen napkins', 'Pre-washed, with mitred corners.', 'EUR', 5400, 'item', NULL, true, 60, 1, '{"linen"}', '{"colour": "natural", "size_cm": 45}', '[]', 'PT', NULL, NULL, '2025-03-04T10:00:00Z', '2025-03-03T10:00:00Z', '2025-03-03T10:00:00Z'),
    ('01955ba9-a78a-7f4b-9ade-f7655677e80b', '0194d067-0502-734a-8cb2-53253fae81b1', '019435e8-3d05-76cd-9923-0e78e2d65a46', 'product', 'linen-tablecloth', 'Linen tablecloth', 'For a table of six.', 'EUR', 11900, 'item', NULL, true, 12, 0, '{"linen"}', '{"colour": "blue", "length_cm": 240}', '[]', 'PT', NULL, NULL, '2025-03-04T11:00:00Z', '2025-03-03T11:00:00Z', '2025-03-03T11:00:00Z'),
    ('01955be0-960b-7415-bdd7-a1bd2255891f', '0194d067-0502-734a-8cb2-53253fae81b1', '019435e8-3d03-77e6-85c1-d08539107727', 'product', 'apron', 'Cross-back apron', NULL, 'EUR', 4900, 'item', NULL, true, 30, 0, '{"linen","kitchen"}', '{"colour": "rust"}', '[]', 'PT', NULL, NULL, NULL, '2025-03-03T12:00:00Z', '2025-03-03T12:00:00Z'),
    ('0195b3a3-a08c-72b3-9004-a4923ae0ec03', '019527f3-2103-7402-a489-c11cc8e8de47', '019435e8-3d0a-768e-b586-7b576d177e7c', 'product', 'granite-bench', 'Granite bench', 'Weighs 90 kg; delivered to the gate.', 'EUR', 38900, 'item', NULL, true, 2, 0, '{"garden","stone"}', '{}', '[]', 'PL', NULL, NULL, '2025-03-21T13:00:00Z', '2025-03-20T13:00:00Z', '2025-03-20T13:00:00Z'),
    ('019ada36-8f0d-7d09-8f34-043302646a9e', '019aa0b4-e104-7935-a831-19026467785a', '019435e8-3d0b-7a8c-9d0c-40bb40886df8', 'service', 'ramen-evening', 'An evening of ramen', NULL, 'EUR', 8900, 'item', NULL, false, 0, 0, '{"cooking","class"}', '{}', '[]', 'DE', NULL, NULL, NULL, '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_groups (id, number, buyer_id, currency, shipping_address, placed_at, created_at, updated_at)
VALUES
    ('0196923a-f6e0-7591-9141-466ee8e18232', 'C-1001', '01943210-0be0-7160-a165-9d4a61fdf276', 'EUR', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('0196ecb6-b8c1-71ab-b3a3-8f9abf5017d9', 'C-1002', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'EUR', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    ('019b6bdb-68e2-7062-965c-82168b3643f3', 'C-1003', '01943210-0be0-7160-a165-9d4a61fdf276', 'EUR', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    ('01976e58-c1c3-7c23-87b8-0d68805be378', 'C-1004', '01956099-150a-7e61-b659-ffa9c6fefe42', 'EUR', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    ('0197bfc7-5084-7930-8554-dd2ca569bd38', 'C-1005', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'EUR', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('0197ebdb-3065-74d6-b803-f558e64f7aa5', 'C-1006', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'EUR', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('0198c2f3-94c6-762c-9ab1-cb9e8eec5f94', 'C-1007', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'EUR', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    ('0199195f-4ca7-7e2b-b923-ed697ddc533a', 'C-1008', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'EUR', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('0199d4d7-3e28-7923-93c8-25607e25c462', 'C-1009', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'EUR', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    ('019ade5c-9209-7428-9948-a591b67ecef1', 'C-1010', '01956099-150a-7e61-b659-ffa9c6fefe42', 'EUR', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    ('019b3267-768a-7065-a86f-eae6a526ae3d', 'C-1011', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'EUR', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    ('019b5f97-26ab-7ac2-a0fa-794eeaf5483e', 'C-1012', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'EUR', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, method_snapshot, order_group_id,
    created_at, updated_at
)
VALUES
    ('0196923b-e140-7449-9c34-f106a739430a', '01943210-0be0-7160-a165-9d4a61fdf276', 'stripe', 'pi_1001', 'card', 'EUR', 12290, '{"brand": "visa", "last4": "4242"}', '0196923a-f6e0-7591-9141-466ee8e18232', '2025-05-02T18:22:00Z', '2025-05-02T18:22:00Z'),
    ('0196ecb7-a321-7167-b4ce-fd7d4718ae11', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_1002', 'wallet', 'EUR', 7490, '{"wallet": "swish"}', '0196ecb6-b8c1-71ab-b3a3-8f9abf5017d9', '2025-05-20T08:03:00Z', '2025-05-20T08:03:00Z'),
    ('019b6bdc-5342-703f-a99d-4c677ec85cf1', '01943210-0be0-7160-a165-9d4a61fdf276', 'stripe', 'pi_1003', 'card', 'EUR', 1940, '{"brand": "visa", "last4": "4242"}', '019b6bdb-68e2-7062-965c-82168b3643f3', '2025-12-29T20:46:00Z', '2025-12-29T20:46:00Z'),
    ('01976e59-ac23-79df-86fb-4420b26d770a', '01956099-150a-7e61-b659-ffa9c6fefe42', 'stripe', 'pi_1004', 'card', 'EUR', 23990, '{"brand": "visa", "last4": "4242"}', '01976e58-c1c3-7c23-87b8-0d68805be378', '2025-06-14T12:11:00Z', '2025-06-14T12:11:00Z'),
    ('0197bfc8-3ae4-7f8d-a83c-89770ecdb7a6', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'stripe', 'pi_1005', 'card', 'EUR', 21480, '{"brand": "visa", "last4": "4242"}', '0197bfc7-5084-7930-8554-dd2ca569bd38', '2025-06-30T07:41:00Z', '2025-06-30T07:41:00Z'),
    ('0197ebdc-1ac5-7e32-9592-79251723931b', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'stripe', 'pi_1006', 'card', 'EUR', 20700, '{"brand": "visa", "last4": "4242"}', '0197ebdb-3065-74d6-b803-f558e64f7aa5', '2025-07-08T21:06:00Z', '2025-07-08T21:06:00Z'),
    ('0198c2f4-7f26-7244-8a8b-acaadb43dcbc', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'stripe', 'pi_1007', 'card', 'EUR', 7370, '{"brand": "visa", "last4": "4242"}', '0198c2f3-94c6-762c-9ab1-cb9e8eec5f94', '2025-08-19T15:31:00Z', '2025-08-19T15:31:00Z'),
    ('01991960-3707-7d7e-a4ac-32e9b5ce1387', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'stripe', 'pi_1008', 'card', 'EUR', 5500, '{"brand": "visa", "last4": "4242"}', '0199195f-4ca7-7e2b-b923-ed697ddc533a', '2025-09-05T10:16:00Z', '2025-09-05T10:16:00Z'),
    ('0199d4d8-2888-75e5-b7c6-6414eb1098d0', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'stripe', 'pi_1009', 'card', 'EUR', 9890, '{"brand": "visa", "last4": "4242"}', '0199d4d7-3e28-7923-93c8-25607e25c462', '2025-10-11T19:56:00Z', '2025-10-11T19:56:00Z'),
    ('019ade5d-7c69-7fc3-a921-f1673390614f', '01956099-150a-7e61-b659-ffa9c6fefe42', 'stripe', 'pi_1010', 'card', 'EUR', 12890, '{"brand": "visa", "last4": "4242"}', '019ade5c-9209-7428-9948-a591b67ecef1', '2025-12-02T09:21:00Z', '2025-12-02T09:21:00Z'),
    ('019b3268-60ea-7bd7-83fa-b3d6ea13e825', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_1011', 'wallet', 'EUR', 6980, '{"wallet": "swish"}', '019b3267-768a-7065-a86f-eae6a526ae3d', '2025-12-18T17:01:00Z', '2025-12-18T17:01:00Z'),
    ('019b5f98-110b-736e-b661-4786a730bb93', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'stripe', 'pi_1012', 'card', 'EUR', 17080, '{"brand": "visa", "last4": "4242"}', '019b5f97-26ab-7ac2-a0fa-794eeaf5483e', '2025-12-27T11:36:00Z', '2025-12-27T11:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO orders (
    id, order_group_id, seller_id, buyer_id, number, currency, shipping_minor, commission_tax_minor, payment_due_at,
    paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancel_reason, tracking_number, created_at,
    updated_at
)
VALUES
    ('0196923a-f6e0-7da7-b2fc-e791fd137fbd', '0196923a-f6e0-7591-9141-466ee8e18232', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '01943210-0be0-7160-a165-9d4a61fdf276', 'O-1001', 'EUR', 490, 55, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', '2025-05-04T18:24:00Z', '2025-05-08T18:24:00Z', '2025-05-22T18:24:00Z', '2025-05-10T18:24:00Z', NULL, 'RR000001001AT', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '0196923a-f6e0-7591-9141-466ee8e18232', '01946967-d501-7fc2-9741-2e07155b7e43', '01943210-0be0-7160-a165-9d4a61fdf276', 'O-1002', 'EUR', 0, 200, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', NULL, '2025-05-18T16:00:00Z', '2025-06-01T16:00:00Z', '2025-05-20T16:00:00Z', NULL, NULL, '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('0196ecb6-b8c2-786e-a0fa-96645bb615f4', '0196ecb6-b8c1-71ab-b3a3-8f9abf5017d9', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'O-1003', 'EUR', 690, 78, '2025-05-20T09:02:00Z', '2025-05-20T08:05:00Z', '2025-05-22T08:05:00Z', '2025-05-26T08:05:00Z', '2025-06-09T08:05:00Z', NULL, NULL, 'RR000001003AT', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    ('019b6bdb-68e3-7a4f-bafd-5ad7260fe884', '019b6bdb-68e2-7062-965c-82168b3643f3', '01946967-d501-7fc2-9741-2e07155b7e43', '01943210-0be0-7160-a165-9d4a61fdf276', 'O-1004', 'EUR', 490, 28, '2025-12-29T21:45:00Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    ('01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '01976e58-c1c3-7c23-87b8-0d68805be378', '0194d067-0502-734a-8cb2-53253fae81b1', '01956099-150a-7e61-b659-ffa9c6fefe42', 'O-1005', 'EUR', 1290, 431, '2025-06-14T13:10:00Z', '2025-06-14T12:13:00Z', '2025-06-16T12:13:00Z', '2025-06-20T12:13:00Z', '2025-07-04T12:13:00Z', '2025-06-22T12:13:00Z', NULL, 'RR000001005PT', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    ('0197bfc7-5085-77b8-9045-e5287ec50ea3', '0197bfc7-5084-7930-8554-dd2ca569bd38', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'O-1006', 'EUR', 690, 169, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001006AT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('0197bfc7-5086-7a57-9cc8-1542cbb6e3b1', '0197bfc7-5084-7930-8554-dd2ca569bd38', '0194d067-0502-734a-8cb2-53253fae81b1', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'O-1007', 'EUR', 590, 103, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001007PT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('0197ebdb-3067-7d01-9b48-d3a725ca49e6', '0197ebdb-3065-74d6-b803-f558e64f7aa5', '01946967-d501-7fc2-9741-2e07155b7e43', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'O-1008', 'EUR', 0, 590, '2025-07-08T22:05:00Z', '2025-07-08T21:08:00Z', NULL, '2025-07-21T16:00:00Z', '2025-08-04T16:00:00Z', '2025-07-23T16:00:00Z', NULL, NULL, '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('0198c2f3-94c8-7316-af75-b03d966b05f2', '0198c2f3-94c6-762c-9ab1-cb9e8eec5f94', '01946967-d501-7fc2-9741-2e07155b7e43', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'O-1009', 'EUR', 790, 125, '2025-09-23T15:30:00Z', NULL, NULL, NULL, NULL, NULL, 'Not paid in time.', NULL, '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    ('0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', '0199195f-4ca7-7e2b-b923-ed697ddc533a', '01946967-d501-7fc2-9741-2e07155b7e43', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'O-1010', 'EUR', 0, 157, '2025-09-05T11:15:00Z', '2025-09-05T10:18:00Z', NULL, '2025-09-20T16:00:00Z', '2025-10-04T16:00:00Z', '2025-09-22T16:00:00Z', NULL, NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('0199d4d7-3e2a-79d4-9871-a198bfa8014b', '0199d4d7-3e28-7923-93c8-25607e25c462', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'O-1011', 'EUR', 690, 105, '2025-10-11T20:55:00Z', '2025-10-11T19:58:00Z', '2025-10-13T19:58:00Z', '2025-10-17T19:58:00Z', '2025-10-31T19:58:00Z', '2025-10-19T19:58:00Z', NULL, 'RR000001011AT', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    ('019ade5c-920b-7aed-8473-bc2543d8e3e9', '019ade5c-9209-7428-9948-a591b67ecef1', '0194d067-0502-734a-8cb2-53253fae81b1', '01956099-150a-7e61-b659-ffa9c6fefe42', 'O-1012', 'EUR', 990, 226, '2025-12-02T10:20:00Z', '2025-12-02T09:23:00Z', '2025-12-04T09:23:00Z', '2025-12-08T09:23:00Z', '2025-12-22T09:23:00Z', NULL, NULL, 'RR000001012PT', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    ('019b3267-768c-74be-8a3c-d17d0bceeec2', '019b3267-768a-7065-a86f-eae6a526ae3d', '01946967-d501-7fc2-9741-2e07155b7e43', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'O-1013', 'EUR', 790, 118, '2025-12-18T18:00:00Z', '2025-12-18T17:03:00Z', '2025-12-20T17:03:00Z', NULL, '2026-01-07T17:03:00Z', NULL, NULL, 'RR000001013IE', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    ('019b5f97-26ad-7d9e-9e93-b0e09ee12f9a', '019b5f97-26ab-7ac2-a0fa-794eeaf5483e', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'O-1014', 'EUR', 690, 119, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z'),
    ('019b5f97-26ae-7d6f-818b-6068a365b751', '019b5f97-26ab-7ac2-a0fa-794eeaf5483e', '0194d067-0502-734a-8cb2-53253fae81b1', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'O-1015', 'EUR', 590, 103, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_items (
    id, order_id, listing_id, title, kind, quantity, currency, unit_price_minor, commission_rate_id, commission_bps,
    commission_minor, created_at
)
VALUES
    ('0196923a-f6e0-7639-818e-8cc6f1816897', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '0194cb09-ba80-717b-883b-0bde1e807c97', 'Stoneware bowl, moss green', 'product', 2, 'EUR', 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 288, '2025-05-02T18:21:00Z'),
    ('0196923a-f6e1-789a-8e0a-82b9b965716d', '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', 'City bike with basket', 'rental', 2, 'EUR', 3500, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 1050, '2025-05-02T18:21:00Z'),
    ('0196ecb6-b8c2-7cc1-9bbd-2067943e6bf2', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '0194cb40-a901-73e1-9129-e6eccc1272ed', 'Teapot for two', 'product', 1, 'EUR', 6800, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 408, '2025-05-20T08:02:00Z'),
    ('019b6bdb-68e3-7262-95ad-e0cb93952e2b', '019b6bdb-68e3-7a4f-bafd-5ad7260fe884', '0194f05f-d586-7380-b716-7a1c567fe86e', 'Brass bell', 'product', 1, 'EUR', 1450, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 145, '2025-12-29T20:45:00Z'),
    ('01976e58-c1c4-7922-9100-a016aed26240', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '01955b72-b909-7ab6-8c80-de5596c59177', 'Six linen napkins', 'product', 2, 'EUR', 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1080, '2025-06-14T12:10:00Z'),
    ('01976e58-c1c5-7af1-b674-e3a12b411bce', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '01955ba9-a78a-7f4b-9ade-f7655677e80b', 'Linen tablecloth', 'product', 1, 'EUR', 11900, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1190, '2025-06-14T12:10:00Z'),
    ('0197bfc7-5086-7994-b034-04ab309341e3', '0197bfc7-5085-77b8-9045-e5287ec50ea3', '0194cb77-9782-7a4b-b038-036d956d8d7f', 'Four espresso cups', 'product', 1, 'EUR', 5200, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 312, '2025-06-30T07:40:00Z'),
    ('0197bfc7-5087-77e0-a6a7-a3d3f8516794', '0197bfc7-5085-77b8-9045-e5287ec50ea3', '0194cb09-ba80-717b-883b-0bde1e807c97', 'Stoneware bowl, moss green', 'product', 4, 'EUR', 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 576, '2025-06-30T07:40:00Z'),
    ('0197bfc7-5088-7b1a-9ba7-7e977ff9b53e', '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1', '01955b72-b909-7ab6-8c80-de5596c59177', 'Six linen napkins', 'product', 1, 'EUR', 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 540, '2025-06-30T07:40:00Z'),
    ('0197ebdb-3069-77ca-8d27-ba653dcf7800', '0197ebdb-3067-7d01-9b48-d3a725ca49e6', '0194f028-e705-7cd3-b576-b45261a74694', 'Electric cargo bike', 'rental', 3, 'EUR', 6900, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 3105, '2025-07-08T21:05:00Z'),
    ('0198c2f3-94ca-7609-afe2-a3b5d4e3475e', '0198c2f3-94c8-7316-af75-b03d966b05f2', '0194f096-c407-7546-9679-19f09827f056', 'Frame lock', 'product', 2, 'EUR', 3290, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 658, '2025-08-19T15:30:00Z'),
    ('0199195f-4cab-77aa-8335-9d87c991b0c9', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', '0194ef16-3e88-7bb5-a82d-da3e37a22988', 'Class: true your own wheel', 'service', 1, 'EUR', 5500, '01942675-2901-77eb-a200-bea7a974ac2c', 1500, 825, '2025-09-05T10:15:00Z'),
    ('0199d4d7-3e2c-70a5-884b-ad65a211ebbb', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', '0194cb40-a901-73e1-9129-e6eccc1272ed', 'Teapot for two', 'product', 1, 'EUR', 6800, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 408, '2025-10-11T19:55:00Z'),
    ('0199d4d7-3e2d-7884-948f-2eaed53d1395', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', '0194cb09-ba80-717b-883b-0bde1e807c97', 'Stoneware bowl, moss green', 'product', 1, 'EUR', 2400, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 144, '2025-10-11T19:55:00Z'),
    ('019ade5c-920e-78ef-8241-d87960fc71bf', '019ade5c-920b-7aed-8473-bc2543d8e3e9', '01955ba9-a78a-7f4b-9ade-f7655677e80b', 'Linen tablecloth', 'product', 1, 'EUR', 11900, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 1190, '2025-12-02T09:20:00Z'),
    ('019b3267-768f-7783-93ff-755654ccecac', '019b3267-768c-74be-8a3c-d17d0bceeec2', '0194f096-c407-7546-9679-19f09827f056', 'Frame lock', 'product', 1, 'EUR', 3290, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 329, '2025-12-18T17:00:00Z'),
    ('019b3267-7690-7cf9-ab34-f3dccbaf77ac', '019b3267-768c-74be-8a3c-d17d0bceeec2', '0194f05f-d586-7380-b716-7a1c567fe86e', 'Brass bell', 'product', 2, 'EUR', 1450, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 290, '2025-12-18T17:00:00Z'),
    ('019b5f97-26b1-7ea6-8658-0ae2608ecf39', '019b5f97-26ad-7d9e-9e93-b0e09ee12f9a', '0194cb77-9782-7a4b-b038-036d956d8d7f', 'Four espresso cups', 'product', 2, 'EUR', 5200, '01942675-2902-7b33-bdfd-869953f2e1bd', 600, 624, '2025-12-27T11:35:00Z'),
    ('019b5f97-26b2-7ca3-8e55-d1a7998fb333', '019b5f97-26ae-7d6f-818b-6068a365b751', '01955b72-b909-7ab6-8c80-de5596c59177', 'Six linen napkins', 'product', 1, 'EUR', 5400, '01942675-2900-78b0-a477-9012436d8bb1', 1000, 540, '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, order_group_id,
    order_id, created_at, updated_at
)
VALUES
    ('01973665-54e0-71c7-bc1f-18c06cfde40a', '0196ecb7-a321-7167-b4ce-fd7d4718ae11', 'defective', 'EUR', 7490, 'stripe', 're_1002', '01942b9b-8508-76a9-9968-ce3c35fbfa05', 'The spout was broken; see the dispute.', '0196ecb6-b8c1-71ab-b3a3-8f9abf5017d9', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '2025-06-03T15:25:00Z', '2025-06-03T15:25:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payouts (
    id, seller_id, seller_payout_account_id, currency, amount_minor, period, provider, provider_payout_id, approved_by,
    created_at, updated_at
)
VALUES
    ('019a3d5b-8780-7462-a84c-cf4768db2494', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '01944fa8-0900-7d97-bc15-4c6f0c79dff0', 'EUR', 28613, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1001', '01942675-2909-7c11-934d-ae537f2397b5', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    ('019a3d5b-8781-75a1-94e1-b24508aaedd3', '01946967-d501-7fc2-9741-2e07155b7e43', '01946e8e-3101-7673-8751-56e57c69af54', 'EUR', 27273, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1002', '01942675-2909-7c11-934d-ae537f2397b5', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    ('019a3d5b-8782-726e-99d6-37872956825e', '0194d067-0502-734a-8cb2-53253fae81b1', '0194d58d-6102-7b13-90d5-02d370a95ec4', 'EUR', 26636, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1003', '01942675-2909-7c11-934d-ae537f2397b5', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, order_id,
    refund_id, payout_id, created_at
)
VALUES
    ('0196923d-b600-7649-915b-e55229e31455', 'capture', '0196923b-e140-7449-9c34-f106a739430a', 'EUR', 12290, 'stripe', 'ch_1001', 'Checkout C-1001', '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    ('0196923d-b601-78cc-93a6-2925d6d6bfc9', 'fee', '0196923b-e140-7449-9c34-f106a739430a', 'EUR', 197, 'stripe', 'fee_1001', NULL, '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    ('0196bb70-9602-7fb0-a5e3-f825c7d19fff', 'transfer', NULL, 'EUR', 5290, 'manual', 'release-O-1001', 'Order O-1001 completed', '2025-05-10T18:24:00Z', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', NULL, NULL, '2025-05-10T18:24:00Z'),
    ('0196ecb9-77e3-760b-b2b9-236b1e92af97', 'capture', '0196ecb7-a321-7167-b4ce-fd7d4718ae11', 'EUR', 7490, 'stripe', 'ch_1002', 'Checkout C-1002', '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    ('0196ecb9-77e4-782d-9aa6-64281ccf8423', 'fee', '0196ecb7-a321-7167-b4ce-fd7d4718ae11', 'EUR', 130, 'stripe', 'fee_1002', NULL, '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    ('0196ee6c-5805-7fd5-a9f9-80675c8ec36d', 'transfer', NULL, 'EUR', 7000, 'manual', 'release-O-1002', 'Order O-1002 completed', '2025-05-20T16:00:00Z', '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', NULL, NULL, '2025-05-20T16:00:00Z'),
    ('01973677-a466-79c3-9ba4-657ffc556520', 'refund', '0196ecb7-a321-7167-b4ce-fd7d4718ae11', 'EUR', 7490, 'stripe', 're_1002', NULL, '2025-06-03T15:45:00Z', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '01973665-54e0-71c7-bc1f-18c06cfde40a', NULL, '2025-06-03T15:45:00Z'),
    ('01976e5b-80e7-78ff-bf10-099147cb3d3b', 'capture', '01976e59-ac23-79df-86fb-4420b26d770a', 'EUR', 23990, 'stripe', 'ch_1004', 'Checkout C-1004', '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    ('01976e5b-80e8-7215-909a-e1773ea3f8e4', 'fee', '01976e59-ac23-79df-86fb-4420b26d770a', 'EUR', 361, 'stripe', 'fee_1004', NULL, '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    ('0197978e-60e9-79ec-a14f-ce0c3510a458', 'transfer', NULL, 'EUR', 23990, 'manual', 'release-O-1005', 'Order O-1005 completed', '2025-06-22T12:13:00Z', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', NULL, NULL, '2025-06-22T12:13:00Z'),
    ('0197bfca-0faa-7a86-a943-eb1d58b6b647', 'capture', '0197bfc8-3ae4-7f8d-a83c-89770ecdb7a6', 'EUR', 21480, 'stripe', 'ch_1005', 'Checkout C-1005', '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    ('0197bfca-0fab-75aa-8420-a500ddebadb5', 'fee', '0197bfc8-3ae4-7f8d-a83c-89770ecdb7a6', 'EUR', 326, 'stripe', 'fee_1005', NULL, '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    ('0197e8fc-efac-734c-8c1f-c75d4fe4565f', 'transfer', NULL, 'EUR', 15490, 'manual', 'release-O-1006', 'Order O-1006 completed', '2025-07-08T07:43:00Z', '0197bfc7-5085-77b8-9045-e5287ec50ea3', NULL, NULL, '2025-07-08T07:43:00Z'),
    ('0197e8fc-efad-788f-9e35-d19732ce25e0', 'transfer', NULL, 'EUR', 5990, 'manual', 'release-O-1007', 'Order O-1007 completed', '2025-07-08T07:43:00Z', '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1', NULL, NULL, '2025-07-08T07:43:00Z'),
    ('0197ebdd-ef8e-7f90-898c-e534bdfd9502', 'capture', '0197ebdc-1ac5-7e32-9592-79251723931b', 'EUR', 20700, 'stripe', 'ch_1006', 'Checkout C-1006', '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    ('0197ebdd-ef8f-7aff-b330-819edd95966d', 'fee', '0197ebdc-1ac5-7e32-9592-79251723931b', 'EUR', 315, 'stripe', 'fee_1006', NULL, '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    ('01983803-5810-7003-92a5-43ca2b787d9b', 'transfer', NULL, 'EUR', 20700, 'manual', 'release-O-1008', 'Order O-1008 completed', '2025-07-23T16:00:00Z', '0197ebdb-3067-7d01-9b48-d3a725ca49e6', NULL, NULL, '2025-07-23T16:00:00Z'),
    ('01991962-0bd1-7b94-803d-b92fe453c502', 'capture', '01991960-3707-7d7e-a4ac-32e9b5ce1387', 'EUR', 5500, 'stripe', 'ch_1008', 'Checkout C-1008', '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    ('01991962-0bd2-7643-913f-ac4868ed727e', 'fee', '01991960-3707-7d7e-a4ac-32e9b5ce1387', 'EUR', 102, 'stripe', 'fee_1008', NULL, '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    ('01997227-4413-7ecf-a4ad-3f53886cb655', 'transfer', NULL, 'EUR', 5500, 'manual', 'release-O-1010', 'Order O-1010 completed', '2025-09-22T16:00:00Z', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', NULL, NULL, '2025-09-22T16:00:00Z'),
    ('0199d4d9-fd54-7f65-ae91-88bbaa69372f', 'capture', '0199d4d8-2888-75e5-b7c6-6414eb1098d0', 'EUR', 9890, 'stripe', 'ch_1009', 'Checkout C-1009', '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    ('0199d4d9-fd55-7522-bdbc-7b2742005013', 'fee', '0199d4d8-2888-75e5-b7c6-6414eb1098d0', 'EUR', 163, 'stripe', 'fee_1009', NULL, '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    ('0199fe0c-dd56-76be-981b-9655e75f2dfc', 'transfer', NULL, 'EUR', 9890, 'manual', 'release-O-1011', 'Order O-1011 completed', '2025-10-19T19:58:00Z', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', NULL, NULL, '2025-10-19T19:58:00Z'),
    ('019a4816-1c97-76ad-9e49-5ed362cb8bdd', 'payout', NULL, 'EUR', 28613, 'stripe', 'po_1001', NULL, '2025-11-03T05:00:00Z', NULL, NULL, '019a3d5b-8780-7462-a84c-cf4768db2494', '2025-11-03T05:00:00Z'),
    ('019a4817-06f8-748d-860a-9982721ff1de', 'payout', NULL, 'EUR', 27273, 'stripe', 'po_1002', NULL, '2025-11-03T05:01:00Z', NULL, NULL, '019a3d5b-8781-75a1-94e1-b24508aaedd3', '2025-11-03T05:01:00Z'),
    ('019a4817-f159-7ebe-84fb-86a4ddd19abe', 'payout', NULL, 'EUR', 26636, 'stripe', 'po_1003', NULL, '2025-11-03T05:02:00Z', NULL, NULL, '019a3d5b-8782-726e-99d6-37872956825e', '2025-11-03T05:02:00Z'),
    ('019ade5f-513a-73a3-a245-53d38f6ca344', 'capture', '019ade5d-7c69-7fc3-a921-f1673390614f', 'EUR', 12890, 'stripe', 'ch_1010', 'Checkout C-1010', '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    ('019ade5f-513b-75dd-8f63-a0783311c384', 'fee', '019ade5d-7c69-7fc3-a921-f1673390614f', 'EUR', 205, 'stripe', 'fee_1010', NULL, '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    ('019b326a-35bc-781c-9081-debbb0ea944d', 'capture', '019b3268-60ea-7bd7-83fa-b3d6ea13e825', 'EUR', 6980, 'stripe', 'ch_1011', 'Checkout C-1011', '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    ('019b326a-35bd-7418-af4d-30750e890d47', 'fee', '019b3268-60ea-7bd7-83fa-b3d6ea13e825', 'EUR', 123, 'stripe', 'fee_1011', NULL, '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    ('019b5f99-e5de-782f-ac9d-d0ccadf2d68b', 'capture', '019b5f98-110b-736e-b661-4786a730bb93', 'EUR', 17080, 'stripe', 'ch_1012', 'Checkout C-1012', '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z'),
    ('019b5f99-e5df-700b-9fcd-0d426c9eb317', 'fee', '019b5f98-110b-736e-b661-4786a730bb93', 'EUR', 264, 'stripe', 'fee_1012', NULL, '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '0196923d-b600-7649-915b-e55229e31455', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 12290, '2025-05-02T18:24:00Z'),
    (2, '0196923d-b600-7649-915b-e55229e31455', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -12290, '2025-05-02T18:24:00Z'),
    (3, '0196923d-b601-78cc-93a6-2925d6d6bfc9', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 197, '2025-05-02T18:24:00Z'),
    (4, '0196923d-b601-78cc-93a6-2925d6d6bfc9', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -197, '2025-05-02T18:24:00Z'),
    (5, '0196bb70-9602-7fb0-a5e3-f825c7d19fff', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 5290, '2025-05-10T18:24:00Z'),
    (6, '0196bb70-9602-7fb0-a5e3-f825c7d19fff', '01948327-a105-7711-822a-8cae24ec3a3e', 'EUR', -4947, '2025-05-10T18:24:00Z'),
    (7, '0196bb70-9602-7fb0-a5e3-f825c7d19fff', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -288, '2025-05-10T18:24:00Z'),
    (8, '0196bb70-9602-7fb0-a5e3-f825c7d19fff', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -55, '2025-05-10T18:24:00Z'),
    (9, '0196ecb9-77e3-760b-b2b9-236b1e92af97', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 7490, '2025-05-20T08:05:00Z'),
    (10, '0196ecb9-77e3-760b-b2b9-236b1e92af97', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -7490, '2025-05-20T08:05:00Z'),
    (11, '0196ecb9-77e4-782d-9aa6-64281ccf8423', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 130, '2025-05-20T08:05:00Z'),
    (12, '0196ecb9-77e4-782d-9aa6-64281ccf8423', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -130, '2025-05-20T08:05:00Z'),
    (13, '0196ee6c-5805-7fd5-a9f9-80675c8ec36d', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 7000, '2025-05-20T16:00:00Z'),
    (14, '0196ee6c-5805-7fd5-a9f9-80675c8ec36d', '01948327-a106-71a3-a9ff-0a5594017800', 'EUR', -5750, '2025-05-20T16:00:00Z'),
    (15, '0196ee6c-5805-7fd5-a9f9-80675c8ec36d', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -1050, '2025-05-20T16:00:00Z'),
    (16, '0196ee6c-5805-7fd5-a9f9-80675c8ec36d', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -200, '2025-05-20T16:00:00Z'),
    (17, '01973677-a466-79c3-9ba4-657ffc556520', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 7490, '2025-06-03T15:45:00Z'),
    (18, '01973677-a466-79c3-9ba4-657ffc556520', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -7490, '2025-06-03T15:45:00Z'),
    (19, '01976e5b-80e7-78ff-bf10-099147cb3d3b', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 23990, '2025-06-14T12:13:00Z'),
    (20, '01976e5b-80e7-78ff-bf10-099147cb3d3b', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -23990, '2025-06-14T12:13:00Z'),
    (21, '01976e5b-80e8-7215-909a-e1773ea3f8e4', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 361, '2025-06-14T12:13:00Z'),
    (22, '01976e5b-80e8-7215-909a-e1773ea3f8e4', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -361, '2025-06-14T12:13:00Z'),
    (23, '0197978e-60e9-79ec-a14f-ce0c3510a458', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 23990, '2025-06-22T12:13:00Z'),
    (24, '0197978e-60e9-79ec-a14f-ce0c3510a458', '01948327-a107-7f22-a28c-a95da8f715f7', 'EUR', -21289, '2025-06-22T12:13:00Z'),
    (25, '0197978e-60e9-79ec-a14f-ce0c3510a458', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -2270, '2025-06-22T12:13:00Z'),
    (26, '0197978e-60e9-79ec-a14f-ce0c3510a458', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -431, '2025-06-22T12:13:00Z'),
    (27, '0197bfca-0faa-7a86-a943-eb1d58b6b647', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 21480, '2025-06-30T07:43:00Z'),
    (28, '0197bfca-0faa-7a86-a943-eb1d58b6b647', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -21480, '2025-06-30T07:43:00Z'),
    (29, '0197bfca-0fab-75aa-8420-a500ddebadb5', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 326, '2025-06-30T07:43:00Z'),
    (30, '0197bfca-0fab-75aa-8420-a500ddebadb5', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -326, '2025-06-30T07:43:00Z'),
    (31, '0197e8fc-efac-734c-8c1f-c75d4fe4565f', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 15490, '2025-07-08T07:43:00Z'),
    (32, '0197e8fc-efac-734c-8c1f-c75d4fe4565f', '01948327-a105-7711-822a-8cae24ec3a3e', 'EUR', -14433, '2025-07-08T07:43:00Z'),
    (33, '0197e8fc-efac-734c-8c1f-c75d4fe4565f', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -888, '2025-07-08T07:43:00Z'),
    (34, '0197e8fc-efac-734c-8c1f-c75d4fe4565f', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -169, '2025-07-08T07:43:00Z'),
    (35, '0197e8fc-efad-788f-9e35-d19732ce25e0', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 5990, '2025-07-08T07:43:00Z'),
    (36, '0197e8fc-efad-788f-9e35-d19732ce25e0', '01948327-a107-7f22-a28c-a95da8f715f7', 'EUR', -5347, '2025-07-08T07:43:00Z'),
    (37, '0197e8fc-efad-788f-9e35-d19732ce25e0', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -540, '2025-07-08T07:43:00Z'),
    (38, '0197e8fc-efad-788f-9e35-d19732ce25e0', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -103, '2025-07-08T07:43:00Z'),
    (39, '0197ebdd-ef8e-7f90-898c-e534bdfd9502', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 20700, '2025-07-08T21:08:00Z'),
    (40, '0197ebdd-ef8e-7f90-898c-e534bdfd9502', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -20700, '2025-07-08T21:08:00Z'),
    (41, '0197ebdd-ef8f-7aff-b330-819edd95966d', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 315, '2025-07-08T21:08:00Z'),
    (42, '0197ebdd-ef8f-7aff-b330-819edd95966d', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -315, '2025-07-08T21:08:00Z'),
    (43, '01983803-5810-7003-92a5-43ca2b787d9b', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 20700, '2025-07-23T16:00:00Z'),
    (44, '01983803-5810-7003-92a5-43ca2b787d9b', '01948327-a106-71a3-a9ff-0a5594017800', 'EUR', -17005, '2025-07-23T16:00:00Z'),
    (45, '01983803-5810-7003-92a5-43ca2b787d9b', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -3105, '2025-07-23T16:00:00Z'),
    (46, '01983803-5810-7003-92a5-43ca2b787d9b', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -590, '2025-07-23T16:00:00Z'),
    (47, '01991962-0bd1-7b94-803d-b92fe453c502', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 5500, '2025-09-05T10:18:00Z'),
    (48, '01991962-0bd1-7b94-803d-b92fe453c502', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -5500, '2025-09-05T10:18:00Z'),
    (49, '01991962-0bd2-7643-913f-ac4868ed727e', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 102, '2025-09-05T10:18:00Z'),
    (50, '01991962-0bd2-7643-913f-ac4868ed727e', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -102, '2025-09-05T10:18:00Z'),
    (51, '01997227-4413-7ecf-a4ad-3f53886cb655', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 5500, '2025-09-22T16:00:00Z'),
    (52, '01997227-4413-7ecf-a4ad-3f53886cb655', '01948327-a106-71a3-a9ff-0a5594017800', 'EUR', -4518, '2025-09-22T16:00:00Z'),
    (53, '01997227-4413-7ecf-a4ad-3f53886cb655', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -825, '2025-09-22T16:00:00Z'),
    (54, '01997227-4413-7ecf-a4ad-3f53886cb655', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -157, '2025-09-22T16:00:00Z'),
    (55, '0199d4d9-fd54-7f65-ae91-88bbaa69372f', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 9890, '2025-10-11T19:58:00Z'),
    (56, '0199d4d9-fd54-7f65-ae91-88bbaa69372f', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -9890, '2025-10-11T19:58:00Z'),
    (57, '0199d4d9-fd55-7522-bdbc-7b2742005013', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 163, '2025-10-11T19:58:00Z'),
    (58, '0199d4d9-fd55-7522-bdbc-7b2742005013', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -163, '2025-10-11T19:58:00Z'),
    (59, '0199fe0c-dd56-76be-981b-9655e75f2dfc', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', 9890, '2025-10-19T19:58:00Z'),
    (60, '0199fe0c-dd56-76be-981b-9655e75f2dfc', '01948327-a105-7711-822a-8cae24ec3a3e', 'EUR', -9233, '2025-10-19T19:58:00Z'),
    (61, '0199fe0c-dd56-76be-981b-9655e75f2dfc', '01948327-a102-7017-a35d-72fe80dcae5f', 'EUR', -552, '2025-10-19T19:58:00Z'),
    (62, '0199fe0c-dd56-76be-981b-9655e75f2dfc', '01948327-a103-7da7-9dba-4bb3f17cf960', 'EUR', -105, '2025-10-19T19:58:00Z'),
    (63, '019a4816-1c97-76ad-9e49-5ed362cb8bdd', '01948327-a105-7711-822a-8cae24ec3a3e', 'EUR', 28613, '2025-11-03T05:00:00Z'),
    (64, '019a4816-1c97-76ad-9e49-5ed362cb8bdd', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -28613, '2025-11-03T05:00:00Z'),
    (65, '019a4817-06f8-748d-860a-9982721ff1de', '01948327-a106-71a3-a9ff-0a5594017800', 'EUR', 27273, '2025-11-03T05:01:00Z'),
    (66, '019a4817-06f8-748d-860a-9982721ff1de', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -27273, '2025-11-03T05:01:00Z'),
    (67, '019a4817-f159-7ebe-84fb-86a4ddd19abe', '01948327-a107-7f22-a28c-a95da8f715f7', 'EUR', 26636, '2025-11-03T05:02:00Z'),
    (68, '019a4817-f159-7ebe-84fb-86a4ddd19abe', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -26636, '2025-11-03T05:02:00Z'),
    (69, '019ade5f-513a-73a3-a245-53d38f6ca344', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 12890, '2025-12-02T09:23:00Z'),
    (70, '019ade5f-513a-73a3-a245-53d38f6ca344', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -12890, '2025-12-02T09:23:00Z'),
    (71, '019ade5f-513b-75dd-8f63-a0783311c384', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 205, '2025-12-02T09:23:00Z'),
    (72, '019ade5f-513b-75dd-8f63-a0783311c384', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -205, '2025-12-02T09:23:00Z'),
    (73, '019b326a-35bc-781c-9081-debbb0ea944d', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 6980, '2025-12-18T17:03:00Z'),
    (74, '019b326a-35bc-781c-9081-debbb0ea944d', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -6980, '2025-12-18T17:03:00Z'),
    (75, '019b326a-35bd-7418-af4d-30750e890d47', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 123, '2025-12-18T17:03:00Z'),
    (76, '019b326a-35bd-7418-af4d-30750e890d47', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -123, '2025-12-18T17:03:00Z'),
    (77, '019b5f99-e5de-782f-ac9d-d0ccadf2d68b', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', 17080, '2025-12-27T11:38:00Z'),
    (78, '019b5f99-e5de-782f-ac9d-d0ccadf2d68b', '01948327-a101-7834-b0be-08eb9c982d16', 'EUR', -17080, '2025-12-27T11:38:00Z'),
    (79, '019b5f99-e5df-700b-9fcd-0d426c9eb317', '01948327-a104-7d7c-bb8f-96ef81569b75', 'EUR', 264, '2025-12-27T11:38:00Z'),
    (80, '019b5f99-e5df-700b-9fcd-0d426c9eb317', '01948327-a100-742c-a6d3-71d39751738d', 'EUR', -264, '2025-12-27T11:38:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('transaction_entries', 'id'),
    (SELECT max(id) FROM transaction_entries)
);

INSERT INTO bookings (id, listing_id, buyer_id, order_id, period, time_zone, hold_expires_at, created_at, updated_at)
VALUES
    ('0196923a-f6e0-78ae-8953-0bd3f0e82e31', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '01943210-0be0-7160-a165-9d4a61fdf276', '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '[2025-05-16T08:00:00Z,2025-05-18T16:00:00Z)', 'Europe/Dublin', '2025-05-02T19:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('0197ebdb-3061-7e8d-80a9-6a359f90ac17', '0194f028-e705-7cd3-b576-b45261a74694', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', '0197ebdb-3067-7d01-9b48-d3a725ca49e6', '[2025-07-18T08:00:00Z,2025-07-21T16:00:00Z)', 'Europe/Dublin', '2025-07-08T22:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('0199195f-4ca2-7968-a41c-62de904397ee', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0195add8-790b-79dd-8f6d-a86ae9088d85', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', 'Europe/Dublin', '2025-09-05T11:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('019b6e60-db43-7fb7-bba0-c06c10bdc953', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '[2026-01-02T08:00:00Z,2026-01-04T16:00:00Z)', 'Europe/Dublin', '2025-12-30T09:00:00Z', '2025-12-30T08:30:00Z', '2025-12-30T08:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO disputes (
    id, order_id, opened_by, kind, currency, amount_minor, due_at, resolution, created_at, updated_at
)
VALUES
    ('019715c7-b8e0-716f-bea7-cd2f0eb61723', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'damaged', 'EUR', 7490, '2025-06-05T00:00:00Z', 'The spout arrived broken; the seller agreed to give all of it back.', '2025-05-28T07:25:00Z', '2025-05-28T07:25:00Z'),
    ('019b3d22-0b81-7a53-b1db-285aca4e8fdf', '019ade5c-920b-7aed-8473-bc2543d8e3e9', '01956099-150a-7e61-b659-ffa9c6fefe42', 'not_as_described', 'EUR', 11900, '2025-12-31T00:00:00Z', NULL, '2025-12-20T19:00:00Z', '2025-12-20T19:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO reviews (
    id, order_id, seller_id, listing_id, author_id, direction, rating, title, body, published_at, reply_body,
    replied_at, created_at, updated_at
)
VALUES
    ('0196c096-f200-75d5-bc8e-79a0551decba', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb09-ba80-717b-883b-0bde1e807c97', '01943210-0be0-7160-a165-9d4a61fdf276', 'buyer_to_seller', 5, 'My new favourite', 'The green is even deeper than in the picture.', '2025-05-11T22:24:00Z', 'Thank you, that is the second firing.', '2025-05-12T18:24:00Z', '2025-05-11T18:24:00Z', '2025-05-11T18:24:00Z'),
    ('0196f392-b401-70ff-be5b-4ff408e9d585', '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '01946967-d501-7fc2-9741-2e07155b7e43', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '01943210-0be0-7160-a165-9d4a61fdf276', 'buyer_to_seller', 4, 'A good weekend', 'Comfortable, though the basket rattles.', '2025-05-21T20:00:00Z', NULL, NULL, '2025-05-21T16:00:00Z', '2025-05-21T16:00:00Z'),
    ('01971b12-b3e2-71d3-a9c4-bcc788ab39fa', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb40-a901-73e1-9129-e6eccc1272ed', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'buyer_to_seller', 2, 'Badly packed', 'A lovely pot that arrived without its spout.', '2025-05-29T12:05:00Z', 'We are sorry, and have changed the box.', '2025-05-30T08:05:00Z', '2025-05-29T08:05:00Z', '2025-05-29T08:05:00Z'),
    ('01979cb4-bce3-7efc-9804-772097dad523', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '0194d067-0502-734a-8cb2-53253fae81b1', '01955b72-b909-7ab6-8c80-de5596c59177', '01956099-150a-7e61-b659-ffa9c6fefe42', 'buyer_to_seller', 5, NULL, 'Soft from the first day.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    ('01979cb4-bce4-7deb-8846-9b6746af1117', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '0194d067-0502-734a-8cb2-53253fae81b1', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '01956099-150a-7e61-b659-ffa9c6fefe42', 'buyer_to_seller', 4, 'Lovely cloth', 'A little shorter than expected.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    ('0197ee23-4ba5-76e3-a8cb-3db96ea226d1', '0197bfc7-5085-77b8-9045-e5287ec50ea3', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb77-9782-7a4b-b038-036d956d8d7f', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'buyer_to_seller', 5, 'No two alike, indeed', NULL, '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('0197ee23-4ba6-74e9-9eec-e003155bb251', '0197bfc7-5085-77b8-9045-e5287ec50ea3', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb09-ba80-717b-883b-0bde1e807c97', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'buyer_to_seller', 5, NULL, 'Four bowls, none chipped.', '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('0197ee23-4ba7-7cb2-8057-e9ce6a6f4ab2', '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1', '0194d067-0502-734a-8cb2-53253fae81b1', '01955b72-b909-7ab6-8c80-de5596c59177', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'buyer_to_seller', 3, NULL, 'Nice, but they took three weeks.', '2025-07-09T11:43:00Z', 'The courier was on strike; thank you for your patience.', '2025-07-10T07:43:00Z', '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('01983d29-b408-7a9a-bfab-40f42cdd938e', '0197ebdb-3067-7d01-9b48-d3a725ca49e6', '01946967-d501-7fc2-9741-2e07155b7e43', '0194f028-e705-7cd3-b576-b45261a74694', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', 'buyer_to_seller', 5, 'Moved house with it', NULL, '2025-07-24T20:00:00Z', NULL, NULL, '2025-07-24T16:00:00Z', '2025-07-24T16:00:00Z'),
    ('0199774d-a009-7378-bece-f26374753278', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', '01946967-d501-7fc2-9741-2e07155b7e43', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'buyer_to_seller', 5, 'Learned a lot', 'And the coffee is good.', '2025-09-23T20:00:00Z', NULL, NULL, '2025-09-23T16:00:00Z', '2025-09-23T16:00:00Z'),
    ('019a0333-394a-7bd5-85e9-e8cc1dc593b2', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb40-a901-73e1-9129-e6eccc1272ed', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'buyer_to_seller', 4, NULL, 'Pours well.', '2025-10-20T23:58:00Z', NULL, NULL, '2025-10-20T19:58:00Z', '2025-10-20T19:58:00Z'),
    ('0196c382-040b-7735-8383-2a1f631509a1', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', NULL, '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'seller_to_buyer', 5, NULL, 'Paid at once and wrote a kind note.', '2025-05-12T08:05:00Z', NULL, NULL, '2025-05-12T08:00:00Z', '2025-05-12T08:00:00Z'),
    ('019a0636-190c-7528-a03d-020ae46abe45', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194cb09-ba80-717b-883b-0bde1e807c97', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'buyer_to_seller', 1, NULL, 'Buy cheaper at example.com!', NULL, NULL, NULL, '2025-10-21T10:00:00Z', '2025-10-21T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO conversations (
    id, seller_id, buyer_id, listing_id, order_id, subject, last_message_at, last_message_preview, created_at,
    updated_at
)
VALUES
    ('019b6951-62a0-7a27-8b59-5d532a84c92f', '01946967-d501-7fc2-9741-2e07155b7e43', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', NULL, 'Child seat', '2025-12-29T09:20:00Z', 'Yes, up to 22 kg.', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('019715c3-2501-7a7a-a56c-876af1bdb941', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194cb40-a901-73e1-9129-e6eccc1272ed', '0196ecb6-b8c2-786e-a0fa-96645bb615f4', 'The teapot', '2025-05-28T08:30:00Z', 'Thank you, here it is.', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    ('019b3d0f-bc02-79cd-8307-4ce8e5719f42', '0194d067-0502-734a-8cb2-53253fae81b1', '01956099-150a-7e61-b659-ffa9c6fefe42', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '019ade5c-920b-7aed-8473-bc2543d8e3e9', 'Length', '2025-12-20T18:40:00Z', 'It is 20 cm shorter than the listing says.', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('019958f9-f403-7f13-ae2d-009ec3d30f20', '01946967-d501-7fc2-9741-2e07155b7e43', '0195add8-790b-79dd-8f6d-a86ae9088d85', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', 'Which tools', '2025-09-18T07:45:00Z', 'No need, we have all sizes.', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO conversation_participants (
    conversation_id, user_id, role, unread_count, last_read_at, last_message_at, created_at, updated_at
)
VALUES
    ('019b6951-62a0-7a27-8b59-5d532a84c92f', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'buyer', 1, '2025-12-29T08:55:00Z', '2025-12-29T09:20:00Z', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('019b6951-62a0-7a27-8b59-5d532a84c92f', '01946441-7904-7f68-a2e5-483add47f17d', 'seller', 0, '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    ('019715c3-2501-7a7a-a56c-876af1bdb941', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'buyer', 0, '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    ('019715c3-2501-7a7a-a56c-876af1bdb941', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'seller', 0, '2025-05-28T08:10:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    ('019b3d0f-bc02-79cd-8307-4ce8e5719f42', '01956099-150a-7e61-b659-ffa9c6fefe42', 'buyer', 0, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('019b3d0f-bc02-79cd-8307-4ce8e5719f42', '0194cb40-a906-768d-8eef-3327b460ca5b', 'seller', 1, NULL, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('019958f9-f403-7f13-ae2d-009ec3d30f20', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'buyer', 1, '2025-09-17T18:40:00Z', '2025-09-18T07:45:00Z', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    ('019958f9-f403-7f13-ae2d-009ec3d30f20', '01946441-7904-7f68-a2e5-483add47f17d', 'seller', 2, NULL, '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
ON CONFLICT (conversation_id, user_id) DO NOTHING;

INSERT INTO messages (id, conversation_id, sender_id, body, client_message_id, created_at, updated_at)
VALUES
    ('019b6951-62a0-7550-b83c-b82297facb4f', '019b6951-62a0-7a27-8b59-5d532a84c92f', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Does the city bike take a child seat?', 'aa1be8b7-b861-4811-8714-103c667ed0ca', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('019b6968-4601-7e2f-b6ee-0f759d40be91', '019b6951-62a0-7a27-8b59-5d532a84c92f', '01946441-7904-7f68-a2e5-483add47f17d', 'Yes, up to 22 kg.', 'e6edfa96-c4d3-49ab-8142-5fc81ae650bb', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    ('019715c3-2502-7804-8fac-a2595e6fac83', '019715c3-2501-7a7a-a56c-876af1bdb941', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'The spout arrived broken.', '066af593-8ca5-4376-8c64-7c29fb94aa92', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    ('019715f0-ebc3-717c-ab78-f1d66dae262b', '019715c3-2501-7a7a-a56c-876af1bdb941', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'Oh no. Please send a picture, and you will have your money back.', '82274fc9-74be-4dac-8550-91dcabb0a1a6', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    ('01971603-3b44-77cb-b5a5-ba045fe1278a', '019715c3-2501-7a7a-a56c-876af1bdb941', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Thank you, here it is.', '06387a50-90ef-49d7-8752-307ceba508f5', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    ('019b3d0f-bc05-7320-b251-b685ca340deb', '019b3d0f-bc02-79cd-8307-4ce8e5719f42', '01956099-150a-7e61-b659-ffa9c6fefe42', 'It is 20 cm shorter than the listing says.', 'f555ede4-06f9-47a9-803a-00a8ec9baa34', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('019958f9-f406-7fc1-bed2-449bf0575a9e', '019958f9-f403-7f13-ae2d-009ec3d30f20', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'Should I bring my own spoke wrench?', '2ef629bf-7df9-4995-8a35-baf60fcabbf0', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    ('01995bc8-a467-7c70-8ccf-805ab453dbc8', '019958f9-f403-7f13-ae2d-009ec3d30f20', '01946e8e-3105-7fa6-807c-8479fbd13943', 'No need, we have all sizes.', '7792833c-5725-4c20-8613-574c30853d92', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO collections (id, locale, slug, title, introduction, shown, created_by, updated_by, created_at, updated_at)
VALUES
    ('0194c284-06e0-7591-867d-16931fbbc969', 'en', 'for-tea', 'For tea, and who drinks it', 'Pots, cups and one apron.', NULL, NULL, NULL, '2025-02-01T17:17:00Z', '2025-02-01T17:17:00Z'),
    ('01955120-82c1-7cbe-ae57-9027617113eb', 'de-AT', 'fuer-den-tee', 'Für den Tee', NULL, '[2025-10-31T23:00:00Z,2026-01-06T23:00:00Z)', NULL, NULL, '2025-03-01T09:54:00Z', '2025-03-01T09:54:00Z'),
    ('0195dc44-0482-70ae-bdd7-a0b7cf1212c1', 'en', 'linden-collection', 'Linden collection', 'Somebody will follow up next week.', '[2025-03-28T10:20:00Z,2025-03-28T12:20:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-03-28T10:20:00Z', '2025-03-28T10:20:00Z'),
    ('0196762d-9163-7f0b-ac29-6141004625a3', 'en', 'upper-collection', 'Upper collection', 'Checked twice, and found in order.', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-04-27T07:37:00Z', '2025-04-27T07:37:00Z'),
    ('01970181-9904-749d-90af-4029667f5a9e', 'en', 'copper-collection', 'Copper collection', 'See the earlier message for details.', '[2025-05-24T08:56:00Z,2025-05-24T10:56:00Z)', '019522cc-c507-7799-85ee-1471a57c04ca', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-24T08:56:00Z', '2025-05-24T08:56:00Z'),
    ('019792ac-af05-7521-9687-010c75f1c446', 'en', 'meadow-collection', 'Meadow collection', 'Somebody will follow up next week.', '[2025-06-21T13:28:00Z,2025-06-21T15:28:00Z)', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-21T13:28:00Z', '2025-06-21T13:28:00Z'),
    ('019821c0-2fa6-7938-8eeb-4028b055aceb', 'en', 'little-collection', 'Little collection', NULL, NULL, NULL, NULL, '2025-07-19T08:15:00Z', '2025-07-19T08:15:00Z'),
    ('0198b28c-0ea7-7e29-b6ee-eb2fd2771af2', 'en', 'autumn-collection', 'Autumn collection', 'Nothing to add for now.', NULL, '0195add8-790b-79dd-8f6d-a86ae9088d85', NULL, '2025-08-16T11:03:00Z', '2025-08-16T11:03:00Z'),
    ('0199446e-3fa8-7785-809f-902ddec9a05f', 'en', 'granite-collection', 'Granite collection', 'A short note, so that it is not forgotten.', '[2025-09-13T18:55:00Z,2025-09-13T20:55:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', '01946441-7904-7f68-a2e5-483add47f17d', '2025-09-13T18:55:00Z', '2025-09-13T18:55:00Z'),
    ('0199d465-b7a9-767e-a207-2c929a45f8ca', 'en', 'western-collection', 'Western collection', 'Somebody will follow up next week.', '[2025-10-11T17:51:00Z,2025-10-11T19:51:00Z)', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-11T17:51:00Z', '2025-10-11T17:51:00Z'),
    ('019a5f09-0cea-7bad-827a-c82eb3a0290f', 'en', 'violet-collection', 'Violet collection', 'It took a little longer than expected.', '[2025-11-07T15:57:00Z,2025-11-07T17:57:00Z)', NULL, NULL, '2025-11-07T15:57:00Z', '2025-11-07T15:57:00Z'),
    ('019ae925-cd0b-7854-a5e0-7d604087659c', 'en', 'open-collection', 'Open collection', 'It took a little longer than expected.', '[2025-12-04T11:36:00Z,2025-12-04T13:36:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', '01946441-7904-7f68-a2e5-483add47f17d', '2025-12-04T11:36:00Z', '2025-12-04T11:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO collection_listings (collection_id, listing_id, created_at)
VALUES
    ('01955120-82c1-7cbe-ae57-9027617113eb', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-04-29T18:34:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-05-10T13:44:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '2025-05-19T12:43:00Z'),
    ('0195dc44-0482-70ae-bdd7-a0b7cf1212c1', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-05-30T15:10:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '01955be0-960b-7415-bdd7-a1bd2255891f', '2025-06-10T15:52:00Z'),
    ('01970181-9904-749d-90af-4029667f5a9e', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-06-19T18:41:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194cb40-a901-73e1-9129-e6eccc1272ed', '2025-07-01T14:31:00Z'),
    ('0196762d-9163-7f0b-ac29-6141004625a3', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-07-10T11:23:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-07-22T07:03:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194cbae-8603-7d52-b0a3-64602988da03', '2025-07-30T17:16:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '2025-08-12T18:48:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194f028-e705-7cd3-b576-b45261a74694', '2025-08-20T13:05:00Z'),
    ('0195dc44-0482-70ae-bdd7-a0b7cf1212c1', '0194cb40-a901-73e1-9129-e6eccc1272ed', '2025-08-30T10:43:00Z'),
    ('0198b28c-0ea7-7e29-b6ee-eb2fd2771af2', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-09-09T10:59:00Z'),
    ('0196762d-9163-7f0b-ac29-6141004625a3', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-09-20T10:25:00Z'),
    ('019821c0-2fa6-7938-8eeb-4028b055aceb', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-10-02T11:25:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-10-14T07:24:00Z'),
    ('019792ac-af05-7521-9687-010c75f1c446', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-10-22T16:14:00Z'),
    ('0198b28c-0ea7-7e29-b6ee-eb2fd2771af2', '0194cbae-8603-7d52-b0a3-64602988da03', '2025-11-01T11:00:00Z'),
    ('0195dc44-0482-70ae-bdd7-a0b7cf1212c1', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-11-12T07:09:00Z'),
    ('019792ac-af05-7521-9687-010c75f1c446', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-11-22T09:53:00Z'),
    ('0194c284-06e0-7591-867d-16931fbbc969', '0194f096-c407-7546-9679-19f09827f056', '2025-12-03T07:17:00Z'),
    ('01955120-82c1-7cbe-ae57-9027617113eb', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-12-14T09:06:00Z'),
    ('0196762d-9163-7f0b-ac29-6141004625a3', '0194cbae-8603-7d52-b0a3-64602988da03', '2025-12-25T09:10:00Z')
ON CONFLICT (collection_id, listing_id) DO NOTHING;

INSERT INTO custom_requests (
    id, number, buyer_id, category_id, title, wish, budget_minor, needed_on, created_at, updated_at
)
VALUES
    ('019aa26c-5500-7a5f-9ea6-367079af5aa8', 'R-1', '01965cf0-b10c-76d2-810d-b6d9ec4ef37a', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'Plates for eight', 'Like the serving plate, but smaller, and "not quite round".', 40000, '2026-03-01', '2025-11-20T18:00:00Z', '2025-11-20T18:00:00Z'),
    ('019b4211-7901-709c-8271-c5862bd5f1e4', 'R-2', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019435e8-3d05-76cd-9923-0e78e2d65a46', 'Curtain for a round window', '90 cm across; it opens inwards.', NULL, NULL, '2025-12-21T18:00:00Z', '2025-12-21T18:00:00Z'),
    ('01966d64-1e02-7cee-a3d0-c55c1af8c11d', 'CR-1003', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Maple custom request', 'Nothing to add for now.', 1250, '2025-04-26', '2025-04-25T14:40:00Z', '2025-04-25T14:40:00Z'),
    ('0196a6c5-c0e3-7a3d-a9cc-90418f25bb58', 'CR-1004', '019561ee-92e2-7956-b49e-e5577c2452d5', '019435e8-3d01-7211-bee5-869cd4fb033d', 'Central custom request', 'To be discussed at the next meeting.', 4900, '2025-05-07', '2025-05-06T18:05:00Z', '2025-05-06T18:05:00Z'),
    ('0196d403-2ca4-7b7b-938d-6f72db8e6478', 'CR-1005', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Winter custom request', 'Somebody will follow up next week.', NULL, '2025-05-17', '2025-05-15T12:55:00Z', '2025-05-15T12:55:00Z'),
    ('019710d7-6105-7ee9-a53a-368c11c1e5e9', 'CR-1006', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d09-7e6a-96f8-ffb43d1f12cf', 'River custom request', 'Everything went as planned.', 4900, '2025-05-29', '2025-05-27T08:24:00Z', '2025-05-27T08:24:00Z'),
    ('01974976-0206-7b87-b9a0-2df4457c7a05', 'CR-1007', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d05-76cd-9923-0e78e2d65a46', 'Bright custom request', 'A short note, so that it is not forgotten.', NULL, '2025-06-09', '2025-06-07T08:16:00Z', '2025-06-07T08:16:00Z'),
    ('01978907-81a7-72ec-abc3-ebe4f3f57ca1', 'CR-1008', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d06-7de0-9ff3-3680f6054d38', 'Garden custom request', 'It took a little longer than expected.', 12500, NULL, '2025-06-19T16:31:00Z', '2025-06-19T16:31:00Z'),
    ('0197c511-6128-7de0-b90f-e23791d7793b', 'CR-1009', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d01-7211-bee5-869cd4fb033d', 'Old custom request', 'Everything went as planned.', 1250, '2025-07-01', '2025-07-01T08:19:00Z', '2025-07-01T08:19:00Z'),
    ('0197feca-e809-73a7-ac69-44e6c7ef67be', 'CR-1010', '01956099-150a-7e61-b659-ffa9c6fefe42', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'Blue custom request', 'As agreed by telephone.', NULL, '2025-07-13', '2025-07-12T13:20:00Z', '2025-07-12T13:20:00Z'),
    ('019837f7-712a-7447-bcef-10b861c8c1d4', 'CR-1011', '01946441-7904-7f68-a2e5-483add47f17d', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Northern custom request', 'The second attempt worked.', NULL, '2025-07-25', '2025-07-23T15:47:00Z', '2025-07-23T15:47:00Z'),
    ('0198809e-614b-79d1-a8e8-3004c6dfe77d', 'CR-1012', '01975e6e-a90d-79cb-950e-155585cbfd1a', '019435e8-3d09-7e6a-96f8-ffb43d1f12cf', 'Amber custom request', 'Please have a look before Friday.', 1900, '2025-08-08', '2025-08-06T18:22:00Z', '2025-08-06T18:22:00Z'),
    ('0198b6fe-0ecc-78f7-9959-0f84e5380fa6', 'CR-1013', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d01-7211-bee5-869cd4fb033d', 'Quiet custom request', 'A short note, so that it is not forgotten.', 4900, '2025-08-18', '2025-08-17T07:46:00Z', '2025-08-17T07:46:00Z'),
    ('0198f5e8-ee2d-7964-b88e-b7e36045bce8', 'CR-1014', '01956099-150a-7e61-b659-ffa9c6fefe42', '019435e8-3d02-7893-b2a7-42ecbfe226b8', 'Harbour custom request', 'Somebody will follow up next week.', NULL, '2025-08-30', '2025-08-29T12:59:00Z', '2025-08-29T12:59:00Z'),
    ('01992a34-afce-7a2f-ba4e-05b18332ccdd', 'CR-1015', '019561ee-92e2-7956-b49e-e5577c2452d5', '019435e8-3d03-77e6-85c1-d08539107727', 'Silver custom request', 'The numbers were confirmed by both sides.', 59000, NULL, '2025-09-08T16:42:00Z', '2025-09-08T16:42:00Z'),
    ('01996bde-af2f-77c5-ab03-3482e78ba1bd', 'CR-1016', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019435e8-3d03-77e6-85c1-d08539107727', 'Early custom request', 'The second attempt worked.', 4900, '2025-09-22', '2025-09-21T10:43:00Z', '2025-09-21T10:43:00Z'),
    ('0199a629-c7b0-7143-bf1b-1077f7244b1a', 'CR-1017', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Linden custom request', 'Nothing to add for now.', 59000, '2025-10-04', '2025-10-02T18:23:00Z', '2025-10-02T18:23:00Z'),
    ('0199e36a-0451-7c57-8dde-01fb0c85a4df', 'CR-1018', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Upper custom request', 'Checked twice, and found in order.', NULL, '2025-10-15', '2025-10-14T15:50:00Z', '2025-10-14T15:50:00Z'),
    ('019a157a-7bf2-7496-9763-b496d6700214', 'CR-1019', '01946e8e-3105-7fa6-807c-8479fbd13943', '019435e8-3d04-7097-8eaf-ce60fd9a9cce', 'Copper custom request', 'It took a little longer than expected.', 34900, NULL, '2025-10-24T09:09:00Z', '2025-10-24T09:09:00Z'),
    ('019a5809-5d13-7c0c-be01-12c8c89a1ed7', 'CR-1020', '01943210-0be0-7160-a165-9d4a61fdf276', '019435e8-3d08-7e85-b255-4dbfedd8e2d2', 'Meadow custom request', 'A short note, so that it is not forgotten.', NULL, '2025-11-06', '2025-11-06T07:20:00Z', '2025-11-06T07:20:00Z'),
    ('019a91bb-90f4-7410-8bcb-c1bb0f58ca27', 'CR-1021', '019522cc-c507-7799-85ee-1471a57c04ca', '019435e8-3d09-7e6a-96f8-ffb43d1f12cf', 'Little custom request', 'Everything went as planned.', 1900, '2025-11-18', '2025-11-17T12:13:00Z', '2025-11-17T12:13:00Z'),
    ('019ad612-60d5-72b2-b7b1-af937b6296f7', 'CR-1022', '0194cb40-a906-768d-8eef-3327b460ca5b', '019435e8-3d05-76cd-9923-0e78e2d65a46', 'Autumn custom request', 'Checked twice, and found in order.', 7900, '2025-12-01', '2025-11-30T18:42:00Z', '2025-11-30T18:42:00Z'),
    ('019b138d-3576-7b81-ae35-fb2d2558d464', 'CR-1023', '019561ee-92e2-7956-b49e-e5577c2452d5', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Granite custom request', 'A short note, so that it is not forgotten.', 7900, '2025-12-13', '2025-12-12T17:13:00Z', '2025-12-12T17:13:00Z'),
    ('019b3b2b-6bb7-7d23-a01b-af7950ca20c8', 'CR-1024', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '019435e8-3d00-72d6-88c2-11071c575cbf', 'Western custom request', 'Nothing to add for now.', 34900, '2025-12-21', '2025-12-20T09:51:00Z', '2025-12-20T09:51:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_cards (
    id, code_hash, last4, bought_by, recipient_email, greeting, valid, sent_on, created_at, updated_at
)
VALUES
    ('019652a3-f900-72e8-9a8a-adea44ee46ad', '\x9f2c01', '7QX4', '01956099-150a-7e61-b659-ffa9c6fefe42', 'amara.okafor@example.com', 'Happy birthday -- treat yourself to a bowl.', '[2025-04-20T00:00:00Z,2029-01-01T00:00:00Z)', NULL, '2025-04-20T10:00:00Z', '2025-04-20T10:00:00Z'),
    ('019547eb-0721-7739-b43d-766af9caaef1', '\xd342bc41ecd7984ba55cecbd578f7c126414393b9c90f4a3fe047a8128fc9fa6', 'BB7Y', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'A short note, so that it is not forgotten.', '[2025-02-27T14:59:00Z,2025-02-27T16:59:00Z)', NULL, '2025-02-27T14:59:00Z', '2025-02-27T14:59:00Z'),
    ('0195e845-7162-722d-ad25-8ec54c9d98ed', '\xb500ef75e4e7f81aaf505688d8878f3bcfb506c5bb2887812f5d9bbecd7436d8', 'D31W', '01942b9b-8508-76a9-9968-ce3c35fbfa05', NULL, NULL, '[2025-03-30T18:17:00Z,2025-03-30T20:17:00Z)', '2025-03-31', '2025-03-30T18:17:00Z', '2025-03-30T18:17:00Z'),
    ('0196673f-3dc3-77e5-ab08-8eb4d72260c0', '\xb5486312c18a56611e9c3fab5a3584b2cc755891f9e3482f4b5675e91e809e0f', 'IDVY', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'diego.vargas@example.com', 'As agreed by telephone.', '[2025-04-24T10:02:00Z,2025-04-24T12:02:00Z)', NULL, '2025-04-24T10:02:00Z', '2025-04-24T10:02:00Z'),
    ('01970397-59a4-7cbb-82d4-8f1a07d71563', '\x1d8b76dca5827d1c2872c28eccd35bb02c3bf9bfe23b25f77ea222dc8cd06f49', 'SCZL', NULL, NULL, 'To be discussed at the next meeting.', '[2025-05-24T18:39:00Z,2025-05-24T20:39:00Z)', '2025-05-26', '2025-05-24T18:39:00Z', '2025-05-24T18:39:00Z'),
    ('01979386-9445-7ae7-8785-36b794d453aa', '\x96e3c768f27c8f50aa61eaa544efe9d44eca4bac0f1628df30dafcaa461821eb', '47OI', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, NULL, '[2025-06-21T17:26:00Z,2025-06-21T19:26:00Z)', '2025-06-22', '2025-06-21T17:26:00Z', '2025-06-21T17:26:00Z'),
    ('019826d4-3c26-7992-b103-6171bc950096', '\x3ee41ce23989bda9bb9cd96b88e2871eb0a4bfaa64f2de23eec878e730d9b495', 'DG93', NULL, 'greta.bauer@example.com', NULL, '[2025-07-20T07:55:00Z,2025-07-20T09:55:00Z)', '2025-07-22', '2025-07-20T07:55:00Z', '2025-07-20T07:55:00Z'),
    ('0198a87a-d907-7688-96d7-04b6081c7323', '\x98d5c60f01deebe823920a63a9cfc0287df5d7aa6e992bb8dd4241e9cb656e4a', '9741', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'Please have a look before Friday.', '[2025-08-14T12:08:00Z,2025-08-14T14:08:00Z)', '2025-08-16', '2025-08-14T12:08:00Z', '2025-08-14T12:08:00Z'),
    ('01993a03-5148-719c-895d-7066d7ec4486', '\x35835044699d87f8db7c7069a490a93f22a3724ede4ad479da1031264759b0b3', 'RF86', '0194cb40-a906-768d-8eef-3327b460ca5b', 'nia.williams@example.com', 'Checked twice, and found in order.', '[2025-09-11T18:22:00Z,2025-09-11T20:22:00Z)', '2025-09-12', '2025-09-11T18:22:00Z', '2025-09-11T18:22:00Z'),
    ('0199d372-2fe9-768d-a5a8-4544699a0626', '\xb159b3ffd3c6ca001c3048335ef1f030628f419063a108ae5892f43b2a820e1e', '3NMQ', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, 'The second attempt worked.', '[2025-10-11T13:25:00Z,2025-10-11T15:25:00Z)', NULL, '2025-10-11T13:25:00Z', '2025-10-11T13:25:00Z'),
    ('019a5db9-f7aa-7a82-a3dc-f4073d837847', '\x08c2d702fdc153e381f6347989672e96808857530068ec51ac9cf04ee9f5aca0', 'NQ30', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'zoe.papadopoulos@example.com', 'Please have a look before Friday.', '[2025-11-07T09:51:00Z,2025-11-07T11:51:00Z)', '2025-11-08', '2025-11-07T09:51:00Z', '2025-11-07T09:51:00Z'),
    ('019ae832-454b-74e2-91fd-8711544d0808', '\x5d7c788340eefa4cb0263b62d48335cef36b64bc554194dac6bb61c2afe2183a', '4PT4', '01943210-0be0-7160-a165-9d4a61fdf276', 'arjun.singh@example.com', 'A short note, so that it is not forgotten.', '[2025-12-04T07:10:00Z,2025-12-04T09:10:00Z)', NULL, '2025-12-04T07:10:00Z', '2025-12-04T07:10:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_card_movements (id, gift_card_id, kind, order_group_id, currency, amount_minor, note, created_at)
VALUES
    ('019652a3-f900-746b-9ad0-225bdb30ff1e', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'issue', NULL, 'EUR', 15000, NULL, '2025-04-20T10:00:00Z'),
    ('01976e59-ac21-77c5-8fe8-0abe6767f367', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'redemption', '01976e58-c1c3-7c23-87b8-0d68805be378', 'EUR', -9900, NULL, '2025-06-14T12:11:00Z'),
    ('0195d68a-4222-71d7-9c3f-6d57961df010', '019547eb-0721-7739-b43d-766af9caaef1', 'issue', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', 12500, NULL, '2025-03-27T07:39:00Z'),
    ('019614d5-d443-7eb5-89cd-fe0ddf8f12f6', '0195e845-7162-722d-ad25-8ec54c9d98ed', 'return', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', 9900, 'Checked twice, and found in order.', '2025-04-08T09:58:00Z'),
    ('01965e98-94a4-7932-8f56-b08f2ae8d426', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'return', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', 990, 'Please have a look before Friday.', '2025-04-22T17:43:00Z'),
    ('0196a63f-2bc5-75bf-9cb7-b3e807b08301', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'return', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', 2490, 'As agreed by telephone.', '2025-05-06T15:38:00Z'),
    ('0196e256-c6e6-77ba-817e-a4d39169c962', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'redemption', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', -1, 'Nothing to add for now.', '2025-05-18T07:41:00Z'),
    ('019725d9-2fc7-78e7-a337-5020b49d428e', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'expiry', NULL, 'EUR', -1, NULL, '2025-05-31T10:18:00Z'),
    ('01976544-3ba8-79be-86ed-c8f5d8d58305', '0195e845-7162-722d-ad25-8ec54c9d98ed', 'redemption', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', -1, 'Checked twice, and found in order.', '2025-06-12T17:51:00Z'),
    ('0197a704-3409-7fa9-bbee-5c41dc3cb2b1', '01970397-59a4-7cbb-82d4-8f1a07d71563', 'issue', NULL, 'EUR', 9900, 'Nothing to add for now.', '2025-06-25T12:16:00Z'),
    ('0197ee1f-a22a-7fd6-9fca-716a6fa8925d', '01970397-59a4-7cbb-82d4-8f1a07d71563', 'redemption', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', -1, 'The second attempt worked.', '2025-07-09T07:39:00Z'),
    ('01982c08-53cb-7e19-bedf-3443c2a2d864', '0196673f-3dc3-77e5-ab08-8eb4d72260c0', 'issue', NULL, 'EUR', 34900, 'As agreed by telephone.', '2025-07-21T08:10:00Z'),
    ('01987556-ce8c-7a17-bae3-c628270be950', '0195e845-7162-722d-ad25-8ec54c9d98ed', 'expiry', '0196ecb6-b8c1-71ab-b3a3-8f9abf5017d9', 'EUR', -1, 'Checked twice, and found in order.', '2025-08-04T13:48:00Z'),
    ('0198aebf-c46d-78ff-80e9-fa8bf1ffe67b', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'expiry', NULL, 'EUR', -1, 'The numbers were confirmed by both sides.', '2025-08-15T17:21:00Z'),
    ('0198ecb8-066e-74e2-b27d-5eee48a2daa9', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'expiry', NULL, 'EUR', -1, NULL, '2025-08-27T18:09:00Z'),
    ('01992d61-accf-7123-8781-0dd9e469b47c', '01970397-59a4-7cbb-82d4-8f1a07d71563', 'return', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', 34900, 'Checked twice, and found in order.', '2025-09-09T07:30:00Z'),
    ('0199686c-1db0-7a61-aec9-a6966094eab8', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'return', '01976e58-c1c3-7c23-87b8-0d68805be378', 'EUR', 1250, 'Everything went as planned.', '2025-09-20T18:39:00Z'),
    ('0199bd78-4591-7b17-bcb3-d04afb9f5ad2', '019826d4-3c26-7992-b103-6171bc950096', 'issue', NULL, 'EUR', 4900, 'The second attempt worked.', '2025-10-07T07:00:00Z'),
    ('0199f7a7-e6d2-7464-afd1-8d2a3d6c9a6c', '0196673f-3dc3-77e5-ab08-8eb4d72260c0', 'return', '0199195f-4ca7-7e2b-b923-ed697ddc533a', 'EUR', 34900, 'Please have a look before Friday.', '2025-10-18T14:10:00Z'),
    ('019a4080-4733-7689-ad0e-610951a4e1fe', '01993a03-5148-719c-895d-7066d7ec4486', 'issue', '0197bfc7-5084-7930-8554-dd2ca569bd38', 'EUR', 2490, NULL, '2025-11-01T17:39:00Z'),
    ('019a7d43-1674-75b2-ab46-35506488e87d', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'expiry', '01976e58-c1c3-7c23-87b8-0d68805be378', 'EUR', -1, 'Somebody will follow up next week.', '2025-11-13T12:49:00Z'),
    ('019ab9d0-cbf5-702e-b4a7-f4b6251413cd', '0198a87a-d907-7688-96d7-04b6081c7323', 'return', '0199195f-4ca7-7e2b-b923-ed697ddc533a', 'EUR', 7900, 'Please have a look before Friday.', '2025-11-25T07:01:00Z'),
    ('019af340-2a76-7c04-9079-b077174bb119', '019652a3-f900-72e8-9a8a-adea44ee46ad', 'expiry', '0196923a-f6e0-7591-9141-466ee8e18232', 'EUR', -1, NULL, '2025-12-06T10:41:00Z'),
    ('019b4679-6717-7d23-82e9-1505c85d8b97', '019ae832-454b-74e2-91fd-8711544d0808', 'issue', NULL, 'EUR', 12500, 'Somebody will follow up next week.', '2025-12-22T14:32:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO instructors (
    id, user_id, seller_id, name, introduction, languages, first_aid_until, created_at, updated_at
)
VALUES
    ('0195e6e2-37e0-75cd-a31b-d6501bef7954', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Ingrid', NULL, '{"de-AT","en"}', '2026-09-30', '2025-03-30T11:49:00Z', '2025-03-30T11:49:00Z'),
    ('0196208a-59a1-798f-8686-c92a7d3f457f', '01946e8e-3105-7fa6-807c-8479fbd13943', '01946967-d501-7fc2-9741-2e07155b7e43', 'Kwame', NULL, '{"en","fr"}', '2026-03-31', '2025-04-10T16:31:00Z', '2025-04-10T16:31:00Z'),
    ('01966c72-6b02-7c51-b99c-c44a4da819cb', NULL, '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Livia', 'Teaches raku, with "a little smoke".', '{"it","en"}', NULL, '2025-04-25T10:16:00Z', '2025-04-25T10:16:00Z'),
    ('01969adf-cb43-78a6-9e22-2d436ca00db7', NULL, '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Hana Novotná', NULL, '{"spring","priority"}', '2025-07-10', '2025-05-04T10:38:00Z', '2025-05-04T10:38:00Z'),
    ('0196e47d-eca4-795d-bc0d-c08df9e814a2', '01942675-2909-7c11-934d-ae537f2397b5', '01946967-d501-7fc2-9741-2e07155b7e43', 'Diego Vargas', NULL, '{}', '2025-06-23', '2025-05-18T17:43:00Z', '2025-05-18T17:43:00Z'),
    ('019711ff-1825-7b84-abae-0c7d97521060', NULL, '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Marta Kowalska', 'Please have a look before Friday.', '{}', NULL, '2025-05-27T13:47:00Z', '2025-05-27T13:47:00Z'),
    ('01974fbd-ac86-7f05-b447-58e011ec0b92', '01943210-0be0-7160-a165-9d4a61fdf276', '01946967-d501-7fc2-9741-2e07155b7e43', 'Omar Farouk', 'Please have a look before Friday.', '{"spring","priority"}', '2025-07-31', '2025-06-08T13:32:00Z', '2025-06-08T13:32:00Z'),
    ('0197916f-e947-7342-ae37-c10e5963636f', '01946e8e-3105-7fa6-807c-8479fbd13943', '019527f3-2103-7402-a489-c11cc8e8de47', 'Greta Bauer', 'Checked twice, and found in order.', '{}', '2025-08-04', '2025-06-21T07:42:00Z', '2025-06-21T07:42:00Z'),
    ('0197c17c-efc8-786e-91e7-dcc55a6674ed', '01956099-150a-7e61-b659-ffa9c6fefe42', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Kenji Sato', 'Somebody will follow up next week.', '{}', '2025-09-01', '2025-06-30T15:38:00Z', '2025-06-30T15:38:00Z'),
    ('0197fd8d-37e9-7eb0-9170-a2606a1611ac', NULL, '01946967-d501-7fc2-9741-2e07155b7e43', 'Nia Williams', 'The numbers were confirmed by both sides.', '{}', '2025-08-26', '2025-07-12T07:33:00Z', '2025-07-12T07:33:00Z'),
    ('0198425b-f6ea-74cd-b363-517aa3605f00', '0195add8-790b-79dd-8f6d-a86ae9088d85', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Pavel Ivanov', 'It took a little longer than expected.', '{}', '2025-08-12', '2025-07-25T16:13:00Z', '2025-07-25T16:13:00Z'),
    ('019883bb-cdeb-7865-98f7-e311d226d28e', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Zoe Papadopoulos', NULL, '{"review","spring"}', '2025-08-27', '2025-08-07T08:53:00Z', '2025-08-07T08:53:00Z'),
    ('0198b26a-2ecc-79c6-9774-953333c3e04c', '019561ee-92e2-7956-b49e-e5577c2452d5', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Arjun Singh', NULL, '{"priority","sample"}', '2025-09-03', '2025-08-16T10:26:00Z', '2025-08-16T10:26:00Z'),
    ('0198eca7-8bad-7be1-8510-f7cd2784273b', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '0194d067-0502-734a-8cb2-53253fae81b1', 'Maja Jensen', 'The second attempt worked.', '{"alpha","review"}', NULL, '2025-08-27T17:51:00Z', '2025-08-27T17:51:00Z'),
    ('01992eef-edee-77b4-aa4f-f804fb57dd7b', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '01946967-d501-7fc2-9741-2e07155b7e43', 'Baraka Otieno', 'The second attempt worked.', '{}', '2025-11-10', '2025-09-09T14:45:00Z', '2025-09-09T14:45:00Z'),
    ('019971db-46ef-7bb9-a8cc-131fbd1f7915', '01943210-0be0-7160-a165-9d4a61fdf276', '0194d067-0502-734a-8cb2-53253fae81b1', 'Camille Laurent', 'Nothing to add for now.', '{"alpha","review"}', '2025-11-09', '2025-09-22T14:37:00Z', '2025-09-22T14:37:00Z'),
    ('0199a097-6370-7c0a-b34f-5a9a0d73f584', '019522cc-c507-7799-85ee-1471a57c04ca', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Siti Rahman', 'The numbers were confirmed by both sides.', '{}', '2025-11-03', '2025-10-01T16:25:00Z', '2025-10-01T16:25:00Z'),
    ('0199dd71-1611-7f43-b907-8e2de5ca0278', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01946967-d501-7fc2-9741-2e07155b7e43', 'Emil Karlsson', NULL, '{}', '2025-11-30', '2025-10-13T12:00:00Z', '2025-10-13T12:00:00Z'),
    ('019a176f-4712-7cd1-9455-490874d1022a', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '019527f3-2103-7402-a489-c11cc8e8de47', 'Rosa Jiménez', 'Nothing to add for now.', '{}', '2025-12-23', '2025-10-24T18:16:00Z', '2025-10-24T18:16:00Z'),
    ('019a4f07-2673-7625-b514-ffe30ee4b4c5', '01943210-0be0-7160-a165-9d4a61fdf276', '019527f3-2103-7402-a489-c11cc8e8de47', 'Daniyar Akhmetov', 'As agreed by telephone.', '{"alpha","review"}', '2025-12-05', '2025-11-04T13:21:00Z', '2025-11-04T13:21:00Z'),
    ('019a9b87-3214-7da0-9ff4-ab5b1b2482ca', '0194cb40-a906-768d-8eef-3327b460ca5b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Tala Begay', 'It took a little longer than expected.', '{"priority","sample"}', '2026-01-21', '2025-11-19T09:52:00Z', '2025-11-19T09:52:00Z'),
    ('019ac9ba-e4b5-7ac6-ac2b-73bbb55b172f', NULL, '019aa0b4-e104-7935-a831-19026467785a', 'Amara Okafor', NULL, '{}', '2026-01-20', '2025-11-28T09:11:00Z', '2025-11-28T09:11:00Z'),
    ('019b0916-6036-7325-a3f4-99c757c37c0a', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '019aa0b4-e104-7935-a831-19026467785a', 'Jonas Lindqvist', 'The numbers were confirmed by both sides.', '{}', '2026-01-08', '2025-12-10T16:27:00Z', '2025-12-10T16:27:00Z'),
    ('019b3c71-5937-77ec-9663-680e1b8c6d51', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0194d067-0502-734a-8cb2-53253fae81b1', 'Mei Tanaka', 'Everything went as planned.', '{"spring","priority"}', '2026-01-23', '2025-12-20T15:47:00Z', '2025-12-20T15:47:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO kilns (id, seller_id, name, heating, litres, hottest, serial_number, created_at, updated_at)
VALUES
    ('0195ec7d-c3e0-7d2b-bc88-079d089531a0', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Big Bertha', 'electric', 200.0, 1320, 'K-2019.7', '2025-03-31T13:57:00Z', '2025-03-31T13:57:00Z'),
    ('01962df3-93e1-7536-8852-d0bcfbb5035a', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Spark', 'gas', 60.5, 1280, NULL, '2025-04-13T07:01:00Z', '2025-04-13T07:01:00Z'),
    ('01965d5c-b942-7941-97f6-434f2f7948da', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Open kiln', 'electric', 14.2, 1050, 'KIL-1003', '2025-04-22T11:58:00Z', '2025-04-22T11:58:00Z'),
    ('0196a150-a8a3-7dde-a77b-fef293baad6f', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Maple kiln', 'electric', 567.0, 1258, NULL, '2025-05-05T16:39:00Z', '2025-05-05T16:39:00Z'),
    ('0196e4b8-84a4-764c-b075-4b141e00d4e4', '0194d067-0502-734a-8cb2-53253fae81b1', 'Central kiln', 'electric', 1605.0, 1044, 'KIL-1005', '2025-05-18T18:47:00Z', '2025-05-18T18:47:00Z'),
    ('01971750-7bc5-766b-ab07-38f1e8d940eb', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Winter kiln', 'electric', 32.8, 826, 'KIL-1006', '2025-05-28T14:34:00Z', '2025-05-28T14:34:00Z'),
    ('01974a22-2086-73c7-b3ff-ffe1b015673c', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'River kiln', 'electric', 39.5, 903, 'KIL-1007', '2025-06-07T11:24:00Z', '2025-06-07T11:24:00Z'),
    ('019791b1-d447-7cc0-9d08-dff9219fd920', '01946967-d501-7fc2-9741-2e07155b7e43', 'Bright kiln', 'electric', 24.8, 897, NULL, '2025-06-21T08:54:00Z', '2025-06-21T08:54:00Z'),
    ('0197cac9-4ec8-7ec5-b0a3-07235fa68aab', '019527f3-2103-7402-a489-c11cc8e8de47', 'Garden kiln', 'electric', 35.5, 888, 'KIL-1009', '2025-07-02T10:58:00Z', '2025-07-02T10:58:00Z'),
    ('01980476-eec9-74e7-bfdb-c07365784e9d', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Old kiln', 'electric', 22.2, 731, 'KIL-1010', '2025-07-13T15:46:00Z', '2025-07-13T15:46:00Z'),
    ('019837e6-0c0a-7ae5-931d-b7ea46792384', '01946967-d501-7fc2-9741-2e07155b7e43', 'Blue kiln', 'electric', 40.8, 975, 'KIL-1011', '2025-07-23T15:28:00Z', '2025-07-23T15:28:00Z'),
    ('0198804f-a50b-7a28-b06b-de2922dea0a8', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Northern kiln', 'electric', 40.8, 1334, 'KIL-1012', '2025-08-06T16:56:00Z', '2025-08-06T16:56:00Z'),
    ('0198ae9e-ceec-7d70-b69b-d5d6411abc57', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Amber kiln', 'electric', 34.2, 1328, 'KIL-1013', '2025-08-15T16:45:00Z', '2025-08-15T16:45:00Z'),
    ('0198f6ab-f00d-71ea-8e7f-a15f128939e5', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Quiet kiln', 'electric', 22.2, 1187, 'KIL-1014', '2025-08-29T16:32:00Z', '2025-08-29T16:32:00Z'),
    ('01992f57-624e-7861-9129-e35b91b159a1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Harbour kiln', 'electric', 30.2, 910, 'KIL-1015', '2025-09-09T16:38:00Z', '2025-09-09T16:38:00Z'),
    ('01997075-4e4f-733f-808f-fec0db878220', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Silver kiln', 'electric', 30.2, 1348, NULL, '2025-09-22T08:06:00Z', '2025-09-22T08:06:00Z'),
    ('0199a3dc-2e30-7e47-95d8-53974918f88a', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Early kiln', 'electric', 15.5, 1417, 'KIL-1017', '2025-10-02T07:39:00Z', '2025-10-02T07:39:00Z'),
    ('0199d81a-3431-758f-9ff4-2a624776f8e9', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Linden kiln', 'electric', 35.5, 971, 'KIL-1018', '2025-10-12T11:07:00Z', '2025-10-12T11:07:00Z'),
    ('019a1c87-e772-7466-9cc3-1bb91d91aa95', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Upper kiln', 'electric', 3215.0, 1055, 'KIL-1019', '2025-10-25T18:01:00Z', '2025-10-25T18:01:00Z'),
    ('019a597e-e613-7d8d-96fb-bddaca211110', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Copper kiln', 'electric', 15.5, 939, 'KIL-1020', '2025-11-06T14:08:00Z', '2025-11-06T14:08:00Z'),
    ('019a8d9b-f694-716f-8c92-4749d20d7a46', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Meadow kiln', 'electric', 37.0, 1297, 'KIL-1021', '2025-11-16T17:00:00Z', '2025-11-16T17:00:00Z'),
    ('019ac95d-8275-77ef-819e-04a56beb17e7', '0194d067-0502-734a-8cb2-53253fae81b1', 'Little kiln', 'electric', 22.2, 1180, 'KIL-1022', '2025-11-28T07:29:00Z', '2025-11-28T07:29:00Z'),
    ('019b124a-f176-760d-bcef-f9099e5ed3f9', '0194d067-0502-734a-8cb2-53253fae81b1', 'Autumn kiln', 'electric', 17.0, 1067, NULL, '2025-12-12T11:21:00Z', '2025-12-12T11:21:00Z'),
    ('019b4744-a657-7b3a-a662-242c9ed08acf', '01946967-d501-7fc2-9741-2e07155b7e43', 'Granite kiln', 'electric', 22.2, 1442, 'KIL-1024', '2025-12-22T18:14:00Z', '2025-12-22T18:14:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO firings (id, kiln_id, number, slot, programme, peak, litres, price_per_litre_minor, created_at, updated_at)
VALUES
    ('01967b40-b380-7e20-8f54-e51fbeb40ab0', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'F-2025.31', '[2025-11-03T06:00:00Z,2025-11-05T06:00:00Z)', 'glaze', 1240, 180.0, 85, '2025-04-28T07:16:00Z', '2025-04-28T07:16:00Z'),
    ('0196bb08-3741-782c-abc6-5ae4df3fe482', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'F-2026.1', '[2026-01-12T06:00:00Z,2026-01-14T06:00:00Z)', 'bisque', 1000, 180.0, 60, '2025-05-10T16:30:00Z', '2025-05-10T16:30:00Z'),
    ('0196ee90-f702-7cc0-a3ce-fdff06fcf8d0', '0196a150-a8a3-7dde-a77b-fef293baad6f', 'FIR-1003', '[2025-05-20T16:40:00Z,2025-05-20T18:40:00Z)', 'raku', 762, 35.5, 9900, '2025-05-20T16:40:00Z', '2025-05-20T16:40:00Z'),
    ('01971bdf-c7e3-7a9c-ae17-2d4b72e065be', '01971750-7bc5-766b-ab07-38f1e8d940eb', 'FIR-1004', '[2025-05-29T11:49:00Z,2025-05-29T13:49:00Z)', 'lustre', 1408, 30.2, 12500, '2025-05-29T11:49:00Z', '2025-05-29T11:49:00Z'),
    ('019753d2-4a64-7f97-a8aa-019006b086ac', '0196a150-a8a3-7dde-a77b-fef293baad6f', 'FIR-1005', '[2025-06-09T08:33:00Z,2025-06-09T10:33:00Z)', 'glaze', 1362, 36.8, 34900, '2025-06-09T08:33:00Z', '2025-06-09T08:33:00Z'),
    ('01979277-9545-756a-95ec-dd721c4fc763', '01965d5c-b942-7941-97f6-434f2f7948da', 'FIR-1006', '[2025-06-21T12:30:00Z,2025-06-21T14:30:00Z)', 'lustre', 948, 4.8, 1900, '2025-06-21T12:30:00Z', '2025-06-21T12:30:00Z'),
    ('0197c232-3606-7649-ac6d-8eadc404d18b', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1007', '[2025-06-30T18:56:00Z,2025-06-30T20:56:00Z)', 'glaze', 1203, 29.0, 1900, '2025-06-30T18:56:00Z', '2025-06-30T18:56:00Z'),
    ('0197f9b8-b047-7ed5-903a-4ea711f8c13f', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1008', '[2025-07-11T13:42:00Z,2025-07-11T15:42:00Z)', 'lustre', 746, 7.5, 1900, '2025-07-11T13:42:00Z', '2025-07-11T13:42:00Z'),
    ('019823c0-e1a8-71ed-8c9c-86e4b056895e', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1009', '[2025-07-19T17:35:00Z,2025-07-19T19:35:00Z)', 'lustre', 666, 36.8, 2490, '2025-07-19T17:35:00Z', '2025-07-19T17:35:00Z'),
    ('019860da-aa89-7d6e-bdd5-5d61b781e9cb', '019837e6-0c0a-7ae5-931d-b7ea46792384', 'FIR-1010', '[2025-07-31T14:20:00Z,2025-07-31T16:20:00Z)', 'glaze', 1126, 40.8, 34900, '2025-07-31T14:20:00Z', '2025-07-31T14:20:00Z'),
    ('019899c3-73ea-70d9-8f0b-034e2caff92b', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1011', '[2025-08-11T15:33:00Z,2025-08-11T17:33:00Z)', 'glaze', 1038, 26.2, 59000, '2025-08-11T15:33:00Z', '2025-08-11T15:33:00Z'),
    ('0198d1b0-782b-72a1-9879-d642d75f1414', '01962df3-93e1-7536-8852-d0bcfbb5035a', 'FIR-1012', '[2025-08-22T12:11:00Z,2025-08-22T14:11:00Z)', 'raku', 1364, 25.0, 2490, '2025-08-22T12:11:00Z', '2025-08-22T12:11:00Z'),
    ('01990505-f2ec-746f-b700-cc42cdfd4398', '019791b1-d447-7cc0-9d08-dff9219fd920', 'FIR-1013', '[2025-09-01T11:25:00Z,2025-09-01T13:25:00Z)', 'bisque', 984, 3.5, 7900, '2025-09-01T11:25:00Z', '2025-09-01T11:25:00Z'),
    ('01993e01-0bcd-7a22-9197-c8b263d9cfe1', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1014', '[2025-09-12T12:58:00Z,2025-09-12T14:58:00Z)', 'raku', 1127, 15.5, 1250, '2025-09-12T12:58:00Z', '2025-09-12T12:58:00Z'),
    ('019972af-adee-7bcb-9ae3-3701f9482929', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1015', '[2025-09-22T18:29:00Z,2025-09-22T20:29:00Z)', 'bisque', 772, 21.0, 34900, '2025-09-22T18:29:00Z', '2025-09-22T18:29:00Z'),
    ('01999a28-5acf-7d7d-8225-efec80118894', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1016', '[2025-09-30T10:26:00Z,2025-09-30T12:26:00Z)', 'lustre', 766, 19.5, 990, '2025-09-30T10:26:00Z', '2025-09-30T10:26:00Z'),
    ('0199d920-0b70-7dc7-9ea4-055a4ee66a00', '0195ec7d-c3e0-7d2b-bc88-079d089531a0', 'FIR-1017', '[2025-10-12T15:53:00Z,2025-10-12T17:53:00Z)', 'bisque', 893, 21.0, 1900, '2025-10-12T15:53:00Z', '2025-10-12T15:53:00Z'),
    ('019a0b85-a7f1-7b93-b14f-9a0ce1e8bcbf', '01962df3-93e1-7536-8852-d0bcfbb5035a', 'FIR-1018', '[2025-10-22T10:45:00Z,2025-10-22T12:45:00Z)', 'lustre', 1082, 40.8, 7900, '2025-10-22T10:45:00Z', '2025-10-22T10:45:00Z'),
    ('019a40c4-f152-7861-8b96-50887a80bdef', '01962df3-93e1-7536-8852-d0bcfbb5035a', 'FIR-1019', '[2025-11-01T18:54:00Z,2025-11-01T20:54:00Z)', 'glaze', 780, 38.2, 34900, '2025-11-01T18:54:00Z', '2025-11-01T18:54:00Z'),
    ('019a7275-4793-776f-8d29-77d0475380c5', '01962df3-93e1-7536-8852-d0bcfbb5035a', 'FIR-1020', '[2025-11-11T10:28:00Z,2025-11-11T12:28:00Z)', 'glaze', 1186, 28.8, 1250, '2025-11-11T10:28:00Z', '2025-11-11T10:28:00Z'),
    ('019ab531-ef74-7009-8122-e6c96445f1a3', '01965d5c-b942-7941-97f6-434f2f7948da', 'FIR-1021', '[2025-11-24T09:29:00Z,2025-11-24T11:29:00Z)', 'glaze', 809, 10.2, 1250, '2025-11-24T09:29:00Z', '2025-11-24T09:29:00Z'),
    ('019aea59-6b15-7120-8f67-c6431d500f05', '019837e6-0c0a-7ae5-931d-b7ea46792384', 'FIR-1022', '[2025-12-04T17:12:00Z,2025-12-04T19:12:00Z)', 'glaze', 871, 26.2, 990, '2025-12-04T17:12:00Z', '2025-12-04T17:12:00Z'),
    ('019b1cc4-85d6-7af2-b7b6-f46548f20697', '01997075-4e4f-733f-808f-fec0db878220', 'FIR-1023', '[2025-12-14T12:10:00Z,2025-12-14T14:10:00Z)', 'raku', 806, 29.0, 9900, '2025-12-14T12:10:00Z', '2025-12-14T12:10:00Z'),
    ('019b46e8-2e77-72ab-96ba-ac7c2b8c196c', '01962df3-93e1-7536-8852-d0bcfbb5035a', 'FIR-1024', '[2025-12-22T16:33:00Z,2025-12-22T18:33:00Z)', 'raku', 814, 38.2, 59000, '2025-12-22T16:33:00Z', '2025-12-22T16:33:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO firing_pieces (
    id, firing_id, maker_id, what, litres, unit_price_minor, currency, remark, created_at, updated_at
)
VALUES
    ('019712bb-b160-7aa9-aeaf-73379d3c790d', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'Two vases', 24.5, 85, 'EUR', NULL, '2025-05-27T17:13:00Z', '2025-05-27T17:13:00Z'),
    ('01974605-4541-7d3d-8a73-7b60d6e62d59', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01956099-150a-7e61-b659-ffa9c6fefe42', 'A tagine', 11.0, 85, 'EUR', 'The lid stuck.', '2025-06-06T16:14:00Z', '2025-06-06T16:14:00Z'),
    ('019773b8-cb62-74b7-8c07-ca77a31a689e', '0196bb08-3741-782c-abc6-5ae4df3fe482', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'Twelve tiles', 9.0, 60, 'EUR', NULL, '2025-06-15T13:13:00Z', '2025-06-15T13:13:00Z'),
    ('0197a22a-bf83-7e78-9989-f73da0682831', '0196bb08-3741-782c-abc6-5ae4df3fe482', '01946441-7904-7f68-a2e5-483add47f17d', 'What 4', 5.0, 59000, 'EUR', 'As agreed by telephone.', '2025-06-24T13:40:00Z', '2025-06-24T13:40:00Z'),
    ('0197db2f-ea84-7b33-b39b-c46d7a261caf', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01943210-0be0-7160-a165-9d4a61fdf276', 'What 5', 25.0, 4900, 'EUR', 'The second attempt worked.', '2025-07-05T15:24:00Z', '2025-07-05T15:24:00Z'),
    ('019807e7-ab85-74ea-b7d3-773fc9656d90', '01979277-9545-756a-95ec-dd721c4fc763', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'What 6', 0.1, 12500, 'EUR', 'Checked twice, and found in order.', '2025-07-14T07:48:00Z', '2025-07-14T07:48:00Z'),
    ('01983d2c-7326-72a3-999c-aa4ee0c72f33', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01946441-7904-7f68-a2e5-483add47f17d', 'What 7', 29.0, 59000, 'EUR', 'Please have a look before Friday.', '2025-07-24T16:03:00Z', '2025-07-24T16:03:00Z'),
    ('01985ac7-2f67-7a40-baa6-376a92d4e20a', '019753d2-4a64-7f97-a8aa-019006b086ac', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'What 8', 6.2, 59000, 'EUR', 'To be discussed at the next meeting.', '2025-07-30T10:01:00Z', '2025-07-30T10:01:00Z'),
    ('01988df7-20c8-72a3-b04c-26a3ed0f4c95', '0196bb08-3741-782c-abc6-5ae4df3fe482', '0195add8-790b-79dd-8f6d-a86ae9088d85', 'What 9', 9.0, 12500, 'EUR', 'To be discussed at the next meeting.', '2025-08-09T08:34:00Z', '2025-08-09T08:34:00Z'),
    ('0198be80-aa49-7f49-bd5b-93d4d6617fd0', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01943210-0be0-7160-a165-9d4a61fdf276', 'What 10', 24.8, 7900, 'EUR', NULL, '2025-08-18T18:46:00Z', '2025-08-18T18:46:00Z'),
    ('0198eae6-058a-7bb3-bfa1-68407a044555', '01979277-9545-756a-95ec-dd721c4fc763', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'What 11', 0.1, 34900, 'EUR', 'Checked twice, and found in order.', '2025-08-27T09:40:00Z', '2025-08-27T09:40:00Z'),
    ('01992542-832b-72de-bf4b-e3b4abfde072', '019823c0-e1a8-71ed-8c9c-86e4b056895e', '01943210-0be0-7160-a165-9d4a61fdf276', 'What 12', 9.0, 7900, 'EUR', 'Somebody will follow up next week.', '2025-09-07T17:39:00Z', '2025-09-07T17:39:00Z'),
    ('01995835-1d6c-7936-833b-ffc445e9ec4f', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '01943210-0be0-7160-a165-9d4a61fdf276', 'What 13', 40.8, 34900, 'EUR', NULL, '2025-09-17T15:05:00Z', '2025-09-17T15:05:00Z'),
    ('01998675-a14d-7cae-a08d-49fd96bae194', '01971bdf-c7e3-7a9c-ae17-2d4b72e065be', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'What 14', 25.0, 4900, 'EUR', 'As agreed by telephone.', '2025-09-26T14:38:00Z', '2025-09-26T14:38:00Z'),
    ('0199b3b8-8b4e-79ad-8572-4d1dcbd073f4', '0198d1b0-782b-72a1-9879-d642d75f1414', '01942b9b-8508-76a9-9968-ce3c35fbfa05', 'What 15', 9.0, 4900, 'EUR', 'The second attempt worked.', '2025-10-05T09:34:00Z', '2025-10-05T09:34:00Z'),
    ('0199d3fe-434f-7d23-9844-af3e73e529bb', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'What 16', 1.0, 1250, 'EUR', 'Please have a look before Friday.', '2025-10-11T15:58:00Z', '2025-10-11T15:58:00Z'),
    ('019a0d15-bdd0-78f6-b0e4-e32ba3aac9c4', '019753d2-4a64-7f97-a8aa-019006b086ac', '01942675-2909-7c11-934d-ae537f2397b5', 'What 17', 17.0, 2490, 'EUR', 'A short note, so that it is not forgotten.', '2025-10-22T18:02:00Z', '2025-10-22T18:02:00Z'),
    ('019a34be-f091-7ae4-97b5-e7544f1cb8ea', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'What 18', 0.1, 34900, 'EUR', 'See the earlier message for details.', '2025-10-30T10:52:00Z', '2025-10-30T10:52:00Z'),
    ('019a5ea5-4212-73bd-913d-f53cf5b047dd', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 'What 19', 2.2, 4900, 'EUR', NULL, '2025-11-07T14:08:00Z', '2025-11-07T14:08:00Z'),
    ('019a9292-b713-7dc2-b689-94f55fc7c66f', '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0', '01946441-7904-7f68-a2e5-483add47f17d', 'What 20', 33.0, 59000, 'EUR', 'A short note, so that it is not forgotten.', '2025-11-17T16:08:00Z', '2025-11-17T16:08:00Z'),
    ('019acaa5-44b4-7834-bfba-673f82d89431', '01967b40-b380-7e20-8f54-e51fbeb40ab0', '019561ee-92e2-7956-b49e-e5577c2452d5', 'What 21', 1.0, 59000, 'EUR', 'Everything went as planned.', '2025-11-28T13:27:00Z', '2025-11-28T13:27:00Z'),
    ('019ae986-d8d5-7050-85af-bf2a4aa76f42', '0196bb08-3741-782c-abc6-5ae4df3fe482', '01943210-0be0-7160-a165-9d4a61fdf276', 'What 22', 11.5, 9900, 'EUR', NULL, '2025-12-04T13:22:00Z', '2025-12-04T13:22:00Z'),
    ('019b27bd-5c56-75ad-9da3-6f3291c2b4b9', '019899c3-73ea-70d9-8f0b-034e2caff92b', '019522cc-c507-7799-85ee-1471a57c04ca', 'What 23', 9.0, 7900, 'EUR', 'A short note, so that it is not forgotten.', '2025-12-16T15:18:00Z', '2025-12-16T15:18:00Z'),
    ('019b4b38-4eb7-7786-9fca-a115b4882a3c', '01993e01-0bcd-7a22-9197-c8b263d9cfe1', '01975e6e-a90d-79cb-950e-155585cbfd1a', 'What 24', 0.1, 34900, 'EUR', 'The numbers were confirmed by both sides.', '2025-12-23T12:39:00Z', '2025-12-23T12:39:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO kiln_readings (read_at, id, firing_id, celsius)
VALUES
    ('2025-05-30T12:10:00Z', '01972119-5dc0-72a8-a337-43b3a5b30337', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 27.5),
    ('2025-06-05T14:48:00Z', '01974090-2d01-7e0b-981f-8d849a20042d', '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0', 32.8),
    ('2025-06-14T10:50:00Z', '01976e0f-83c2-7c7e-bae9-9c45863ff4a4', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 20.8),
    ('2025-06-23T16:04:00Z', '01979d88-3983-7313-a123-9953e54a0ce4', '01979277-9545-756a-95ec-dd721c4fc763', 2.2),
    ('2025-07-04T12:10:00Z', '0197d557-f1c4-7012-9065-8608674dc5de', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 10.2),
    ('2025-07-13T17:07:00Z', '019804c1-1725-7b88-9d26-8742ebf6cad6', '0196bb08-3741-782c-abc6-5ae4df3fe482', 40.8),
    ('2025-07-23T10:28:00Z', '019836d3-6386-7e6c-99c1-6a28f3a86d7e', '0196bb08-3741-782c-abc6-5ae4df3fe482', 35.5),
    ('2025-08-02T18:59:00Z', '01986c26-d127-7104-a7e4-905ac100943f', '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0', 4.8),
    ('2025-08-08T17:31:00Z', '01988abc-6828-7b72-8c7d-064a7bc1df1b', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 30.2),
    ('2025-08-17T14:50:00Z', '0198b882-3dc9-7afc-829f-700f44f818a4', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 33.0),
    ('2025-08-27T09:01:00Z', '0198eac2-50ea-7f7a-b6b6-bca21373d80e', '019823c0-e1a8-71ed-8c9c-86e4b056895e', 28.8),
    ('2025-09-07T18:39:00Z', '01992579-71ab-7bef-aa71-7aa5b4020e53', '019753d2-4a64-7f97-a8aa-019006b086ac', 17.0),
    ('2025-09-17T17:18:00Z', '019958ae-e14c-7f41-99f1-5fe77ec6ac97', '0196bb08-3741-782c-abc6-5ae4df3fe482', 5.0),
    ('2025-09-26T15:21:00Z', '0199869c-ff6d-79b7-94d5-c67e1b480ee2', '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0', 29.0),
    ('2025-10-05T11:32:00Z', '0199b424-938e-7189-afa0-64396b16f52f', '0197f9b8-b047-7ed5-903a-4ea711f8c13f', 27.5),
    ('2025-10-14T08:22:00Z', '0199e1cf-dc4f-77e8-9b0e-466e2ee378d7', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 26.2),
    ('2025-10-21T15:27:00Z', '019a0761-79b0-7c04-bee3-3fbd17e31db3', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 36.8),
    ('2025-11-01T07:09:00Z', '019a3e3f-7ef1-7053-a9f1-4e7930fea712', '01967b40-b380-7e20-8f54-e51fbeb40ab0', 12.8),
    ('2025-11-10T15:40:00Z', '019a6e6c-9092-7f0b-9018-ec6edcc25891', '0198d1b0-782b-72a1-9879-d642d75f1414', 3.5),
    ('2025-11-18T10:04:00Z', '019a966b-d293-7261-a02e-ccb08ed2c0b1', '01999a28-5acf-7d7d-8225-efec80118894', 24.8),
    ('2025-11-25T14:35:00Z', '019abb70-7234-77d4-b73b-93cec1697ae4', '019860da-aa89-7d6e-bdd5-5d61b781e9cb', 16.8),
    ('2025-12-06T12:15:00Z', '019af396-39b5-760c-af33-008cb860126a', '01979277-9545-756a-95ec-dd721c4fc763', 16.8),
    ('2025-12-15T11:50:00Z', '019b21d8-9256-7a49-acb2-fd73805c7e4e', '019753d2-4a64-7f97-a8aa-019006b086ac', 17.0),
    ('2025-12-23T07:29:00Z', '019b4a1c-7e77-7e84-8e95-b938846c8ae3', '01971bdf-c7e3-7a9c-ae17-2d4b72e065be', 3.5)
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO quotes (id, number, request_id, seller_id, tax_rate, ready_on, created_at, updated_at)
VALUES
    ('019ab517-6280-7831-8f1f-afb00f972be0', 'Q-1', '019aa26c-5500-7a5f-9ea6-367079af5aa8', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, NULL, '2025-11-24T09:00:00Z', '2025-11-24T09:00:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 'QUO-1002', '019b4211-7901-709c-8271-c5862bd5f1e4', '0194d067-0502-734a-8cb2-53253fae81b1', 2000, '2025-05-08', '2025-05-08T12:42:00Z', '2025-05-08T12:42:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 'QUO-1003', '01966d64-1e02-7cee-a3d0-c55c1af8c11d', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-05-21', '2025-05-20T12:05:00Z', '2025-05-20T12:05:00Z'),
    ('01972750-8d83-7111-b3ef-dd4407337b72', 'QUO-1004', '0196a6c5-c0e3-7a3d-a9cc-90418f25bb58', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-06-02', '2025-05-31T17:08:00Z', '2025-05-31T17:08:00Z'),
    ('019754bb-c004-7c8f-9da5-52aa2b62ec40', 'QUO-1005', '0196d403-2ca4-7b7b-938d-6f72db8e6478', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-06-09', '2025-06-09T12:48:00Z', '2025-06-09T12:48:00Z'),
    ('01978221-7445-7f14-9c20-dc6e557048c5', 'QUO-1006', '019710d7-6105-7ee9-a53a-368c11c1e5e9', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-06-20', '2025-06-18T08:22:00Z', '2025-06-18T08:22:00Z'),
    ('0197c10f-fd26-78c5-90b5-6a564bf5ff19', 'QUO-1007', '01974976-0206-7b87-b9a0-2df4457c7a05', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 1000, '2025-06-30', '2025-06-30T13:39:00Z', '2025-06-30T13:39:00Z'),
    ('0197f3d9-6487-7227-a763-1a48dd912201', 'QUO-1008', '01978907-81a7-72ec-abc3-ebe4f3f57ca1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 0, '2025-07-11', '2025-07-10T10:20:00Z', '2025-07-10T10:20:00Z'),
    ('0198383e-da68-7acc-bae2-837bdd0dea35', 'QUO-1009', '0197c511-6128-7de0-b90f-e23791d7793b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, NULL, '2025-07-23T17:05:00Z', '2025-07-23T17:05:00Z'),
    ('01986502-8249-7a92-bd8c-f3ae10786ab0', 'QUO-1010', '0197feca-e809-73a7-ac69-44e6c7ef67be', '01946967-d501-7fc2-9741-2e07155b7e43', 2000, '2025-08-02', '2025-08-01T09:42:00Z', '2025-08-01T09:42:00Z'),
    ('019899b4-cdea-7213-b211-e673dfd724dd', 'QUO-1011', '019837f7-712a-7447-bcef-10b861c8c1d4', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-08-13', '2025-08-11T15:17:00Z', '2025-08-11T15:17:00Z'),
    ('0198cce5-a9ab-7028-a71c-fb9331b63ec6', 'QUO-1012', '0198809e-614b-79d1-a8e8-3004c6dfe77d', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, NULL, '2025-08-21T13:51:00Z', '2025-08-21T13:51:00Z'),
    ('0198ff57-2d0c-757d-89a4-c3ba69e9013f', 'QUO-1013', '0198b6fe-0ecc-78f7-9959-0f84e5380fa6', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-08-31', '2025-08-31T08:56:00Z', '2025-08-31T08:56:00Z'),
    ('01993ec2-38ed-70f3-8400-ca5507a3dc05', 'QUO-1014', '0198f5e8-ee2d-7964-b88e-b7e36045bce8', '0194d067-0502-734a-8cb2-53253fae81b1', 2000, '2025-09-13', '2025-09-12T16:29:00Z', '2025-09-12T16:29:00Z'),
    ('01996800-156e-78b0-b1cb-7bbc6c873211', 'QUO-1015', '01992a34-afce-7a2f-ba4e-05b18332ccdd', '0194d067-0502-734a-8cb2-53253fae81b1', 0, '2025-09-21', '2025-09-20T16:41:00Z', '2025-09-20T16:41:00Z'),
    ('0199a556-4b0f-7873-9f67-1e2c410b43e1', 'QUO-1016', '01996bde-af2f-77c5-ab03-3482e78ba1bd', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-10-02', '2025-10-02T14:32:00Z', '2025-10-02T14:32:00Z'),
    ('0199dc63-ebd0-7a23-b52a-451b987cfdef', 'QUO-1017', '0199a629-c7b0-7143-bf1b-1077f7244b1a', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 0, '2025-10-13', '2025-10-13T07:06:00Z', '2025-10-13T07:06:00Z'),
    ('019a10ff-5411-7a84-83ce-4ef572168847', 'QUO-1018', '0199e36a-0451-7c57-8dde-01fb0c85a4df', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, NULL, '2025-10-23T12:16:00Z', '2025-10-23T12:16:00Z'),
    ('019a4372-ac32-7277-bd5c-c838ae14c745', 'QUO-1019', '019a157a-7bf2-7496-9763-b496d6700214', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-11-03', '2025-11-02T07:23:00Z', '2025-11-02T07:23:00Z'),
    ('019a78a2-6533-71f8-8571-12d6c8d9eb02', 'QUO-1020', '019a5809-5d13-7c0c-be01-12c8c89a1ed7', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, NULL, '2025-11-12T15:15:00Z', '2025-11-12T15:15:00Z'),
    ('019ab563-5fb4-7441-882b-567b2ccefab8', 'QUO-1021', '019a91bb-90f4-7410-8bcb-c1bb0f58ca27', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-11-25', '2025-11-24T10:23:00Z', '2025-11-24T10:23:00Z'),
    ('019ae05c-59b5-7550-a058-e90414f202fb', 'QUO-1022', '019ad612-60d5-72b2-b7b1-af937b6296f7', '01946967-d501-7fc2-9741-2e07155b7e43', 2000, '2025-12-02', '2025-12-02T18:39:00Z', '2025-12-02T18:39:00Z'),
    ('019b20fc-d856-7f2c-87b6-511978e62015', 'QUO-1023', '019b138d-3576-7b81-ae35-fb2d2558d464', '0194d067-0502-734a-8cb2-53253fae81b1', 1000, '2025-12-16', '2025-12-15T07:50:00Z', '2025-12-15T07:50:00Z'),
    ('019b44de-54b7-71bc-b7a4-d10c308ace74', 'QUO-1024', '019b3b2b-6bb7-7d23-a01b-af7950ca20c8', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 2000, '2025-12-23', '2025-12-22T07:03:00Z', '2025-12-22T07:03:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO quote_instalments (quote_id, "position", due, share, order_id, created_at, updated_at)
VALUES
    ('019ab517-6280-7831-8f1f-afb00f972be0', 1, 'on acceptance', 3333, NULL, '2025-05-29T09:29:00Z', '2025-05-29T09:29:00Z'),
    ('019ab517-6280-7831-8f1f-afb00f972be0', 2, 'on delivery', 6667, NULL, '2025-06-06T15:42:00Z', '2025-06-06T15:42:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 3, 'on delivery', 1900, '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '2025-06-17T08:17:00Z', '2025-06-17T08:17:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 4, 'on acceptance', 8100, '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '2025-06-23T15:45:00Z', '2025-06-23T15:45:00Z'),
    ('01972750-8d83-7111-b3ef-dd4407337b72', 5, 'on delivery', 1900, '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '2025-07-05T17:59:00Z', '2025-07-05T17:59:00Z'),
    ('01972750-8d83-7111-b3ef-dd4407337b72', 6, 'when begun', 8100, NULL, '2025-07-12T13:11:00Z', '2025-07-12T13:11:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 7, 'on delivery', 1900, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-07-21T09:53:00Z', '2025-07-21T09:53:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 8, 'on acceptance', 8100, '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', '2025-07-30T08:54:00Z', '2025-07-30T08:54:00Z'),
    ('019754bb-c004-7c8f-9da5-52aa2b62ec40', 9, 'on acceptance', 2500, '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '2025-08-11T10:35:00Z', '2025-08-11T10:35:00Z'),
    ('019754bb-c004-7c8f-9da5-52aa2b62ec40', 10, 'when begun', 7500, '0196ecb6-b8c2-786e-a0fa-96645bb615f4', '2025-08-20T15:18:00Z', '2025-08-20T15:18:00Z'),
    ('0198383e-da68-7acc-bae2-837bdd0dea35', 11, 'on acceptance', 500, NULL, '2025-08-29T11:03:00Z', '2025-08-29T11:03:00Z'),
    ('0198383e-da68-7acc-bae2-837bdd0dea35', 12, 'when begun', 9500, NULL, '2025-09-05T17:28:00Z', '2025-09-05T17:28:00Z'),
    ('01986502-8249-7a92-bd8c-f3ae10786ab0', 13, 'when begun', 2500, '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '2025-09-16T09:32:00Z', '2025-09-16T09:32:00Z'),
    ('01986502-8249-7a92-bd8c-f3ae10786ab0', 14, 'on delivery', 7500, '0197bfc7-5085-77b8-9045-e5287ec50ea3', '2025-09-23T18:10:00Z', '2025-09-23T18:10:00Z'),
    ('01978221-7445-7f14-9c20-dc6e557048c5', 15, 'on acceptance', 500, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-10-04T14:55:00Z', '2025-10-04T14:55:00Z'),
    ('01978221-7445-7f14-9c20-dc6e557048c5', 16, 'on delivery', 9500, '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', '2025-10-13T08:34:00Z', '2025-10-13T08:34:00Z'),
    ('0197c10f-fd26-78c5-90b5-6a564bf5ff19', 17, 'on acceptance', 500, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-10-22T12:23:00Z', '2025-10-22T12:23:00Z'),
    ('0197c10f-fd26-78c5-90b5-6a564bf5ff19', 18, 'when begun', 9500, NULL, '2025-10-31T16:57:00Z', '2025-10-31T16:57:00Z'),
    ('0197f3d9-6487-7227-a763-1a48dd912201', 19, 'on acceptance', 1900, '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', '2025-11-09T18:23:00Z', '2025-11-09T18:23:00Z'),
    ('0197f3d9-6487-7227-a763-1a48dd912201', 20, 'when begun', 8100, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-11-19T07:03:00Z', '2025-11-19T07:03:00Z'),
    ('019899b4-cdea-7213-b211-e673dfd724dd', 21, 'on delivery', 1900, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-11-26T07:52:00Z', '2025-11-26T07:52:00Z'),
    ('019899b4-cdea-7213-b211-e673dfd724dd', 22, 'when begun', 8100, '0196923a-f6e0-7da7-b2fc-e791fd137fbd', '2025-12-06T18:14:00Z', '2025-12-06T18:14:00Z'),
    ('0198cce5-a9ab-7028-a71c-fb9331b63ec6', 23, 'on delivery', 3144, '0197bfc7-5085-77b8-9045-e5287ec50ea3', '2025-12-16T16:49:00Z', '2025-12-16T16:49:00Z'),
    ('0198cce5-a9ab-7028-a71c-fb9331b63ec6', 24, 'on acceptance', 6856, '0199d4d7-3e2a-79d4-9871-a198bfa8014b', '2025-12-23T13:30:00Z', '2025-12-23T13:30:00Z')
ON CONFLICT (quote_id, "position") DO NOTHING;

INSERT INTO quote_lines (quote_id, "position", text, quantity, unit_price_minor, discount, created_at, updated_at)
VALUES
    ('019ab517-6280-7831-8f1f-afb00f972be0', 1, 'Plate, 24 cm, moss green', 8.00, 3900, 0, '2025-05-29T13:31:00Z', '2025-05-29T13:31:00Z'),
    ('019ab517-6280-7831-8f1f-afb00f972be0', 2, 'A test plate, yours to keep', 1.00, 3900, 4500, '2025-06-07T13:59:00Z', '2025-06-07T13:59:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 3, 'The numbers were confirmed by both sides.', 1.00, 12500, 0, '2025-06-17T08:41:00Z', '2025-06-17T08:41:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 4, 'Checked twice, and found in order.', 1.00, 4900, 0, '2025-06-26T14:57:00Z', '2025-06-26T14:57:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 5, 'It took a little longer than expected.', 1.00, 9900, 0, '2025-07-04T09:34:00Z', '2025-07-04T09:34:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 6, 'See the earlier message for details.', 1.00, 9900, 0, '2025-07-13T14:57:00Z', '2025-07-13T14:57:00Z'),
    ('01972750-8d83-7111-b3ef-dd4407337b72', 7, 'See the earlier message for details.', 1.00, 4900, 0, '2025-07-22T11:32:00Z', '2025-07-22T11:32:00Z'),
    ('0197c10f-fd26-78c5-90b5-6a564bf5ff19', 8, 'Nothing to add for now.', 1.00, 9900, 0, '2025-08-01T15:07:00Z', '2025-08-01T15:07:00Z'),
    ('0197f3d9-6487-7227-a763-1a48dd912201', 9, 'A short note, so that it is not forgotten.', 1.00, 59000, 0, '2025-08-10T08:01:00Z', '2025-08-10T08:01:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 10, 'Nothing to add for now.', 35.50, 4900, 1000, '2025-08-19T10:18:00Z', '2025-08-19T10:18:00Z'),
    ('0197c10f-fd26-78c5-90b5-6a564bf5ff19', 11, 'To be discussed at the next meeting.', 1.00, 1250, 0, '2025-08-29T12:12:00Z', '2025-08-29T12:12:00Z'),
    ('0196ed95-31e2-757a-9a1b-0865a40a90b9', 12, 'As agreed by telephone.', 1.00, 1250, 1000, '2025-09-05T17:31:00Z', '2025-09-05T17:31:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 13, 'Please have a look before Friday.', 1.00, 990, 0, '2025-09-16T07:36:00Z', '2025-09-16T07:36:00Z'),
    ('019754bb-c004-7c8f-9da5-52aa2b62ec40', 14, 'The numbers were confirmed by both sides.', 1.00, 2490, 0, '2025-09-24T14:46:00Z', '2025-09-24T14:46:00Z'),
    ('01993ec2-38ed-70f3-8400-ca5507a3dc05', 15, 'Somebody will follow up next week.', 14.25, 59000, 0, '2025-10-01T16:52:00Z', '2025-10-01T16:52:00Z'),
    ('0198383e-da68-7acc-bae2-837bdd0dea35', 16, 'It took a little longer than expected.', 1.00, 2490, 1900, '2025-10-14T08:06:00Z', '2025-10-14T08:06:00Z'),
    ('01986502-8249-7a92-bd8c-f3ae10786ab0', 17, 'As agreed by telephone.', 1.00, 9900, 1900, '2025-10-20T14:42:00Z', '2025-10-20T14:42:00Z'),
    ('01996800-156e-78b0-b1cb-7bbc6c873211', 18, 'Somebody will follow up next week.', 1.00, 990, 0, '2025-10-30T12:36:00Z', '2025-10-30T12:36:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 19, 'As agreed by telephone.', 6.25, 1250, 1900, '2025-11-07T10:30:00Z', '2025-11-07T10:30:00Z'),
    ('0196afea-c1c1-785f-b2a9-a812b1bb95eb', 20, 'See the earlier message for details.', 1.00, 7900, 0, '2025-11-16T14:01:00Z', '2025-11-16T14:01:00Z'),
    ('019a78a2-6533-71f8-8571-12d6c8d9eb02', 21, 'The numbers were confirmed by both sides.', 1.00, 2490, 2500, '2025-11-26T10:03:00Z', '2025-11-26T10:03:00Z'),
    ('019754bb-c004-7c8f-9da5-52aa2b62ec40', 22, 'Nothing to add for now.', 1.00, 990, 500, '2025-12-08T18:03:00Z', '2025-12-08T18:03:00Z'),
    ('019a10ff-5411-7a84-83ce-4ef572168847', 23, 'Nothing to add for now.', 33.00, 59000, 0, '2025-12-14T18:13:00Z', '2025-12-14T18:13:00Z'),
    ('019b44de-54b7-71bc-b7a4-d10c308ace74', 24, 'Somebody will follow up next week.', 1.00, 1250, 1000, '2025-12-23T16:23:00Z', '2025-12-23T16:23:00Z')
ON CONFLICT (quote_id, "position") DO NOTHING;

INSERT INTO seller_documents (id, seller_id, kind, file, digest, valid, reviewed_by, remark, created_at, updated_at)
VALUES
    ('01944aef-8a00-70e0-bbfe-a3d5e2025a3b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'insurance', 'sellers/studio-terra/liability-2025.pdf', '\x51ab', '[2024-12-31T23:00:00Z,2026-12-31T23:00:00Z)', '01942b9b-8508-76a9-9968-ce3c35fbfa05', NULL, '2025-01-09T12:00:00Z', '2025-01-09T12:00:00Z'),
    ('019aa122-be01-714e-bcda-3c1b7100480a', '019aa0b4-e104-7935-a831-19026467785a', 'food hygiene', 'sellers/tanaka-kitchen/hygiene.jpg', '\x77c0', '[2025-05-31T22:00:00Z,)', NULL, NULL, '2025-11-20T12:00:00Z', '2025-11-20T12:00:00Z'),
    ('019663ca-d782-7034-9160-fb9a3182b7a1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'maple-seller-document.pdf', '\x885e6f73a98f73988137bd4fc76b04d864974e6d6eeda5d46d046fb01ed88460', '[2025-04-23T17:56:00Z,2025-04-23T19:56:00Z)', '0194cb40-a906-768d-8eef-3327b460ca5b', 'To be discussed at the next meeting.', '2025-04-23T17:56:00Z', '2025-04-23T17:56:00Z'),
    ('01969547-e8c3-71b1-82c8-f56e87b0d0f1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'insurance', 'central-seller-document.pdf', '\xc04afe34ade80830b4a5d96e8cb05f3e0205b2474c6b8740f9bcdb6ceb799372', '[2025-05-03T08:34:00Z,2025-05-03T10:34:00Z)', '019561ee-92e2-7956-b49e-e5577c2452d5', 'The second attempt worked.', '2025-05-03T08:34:00Z', '2025-05-03T08:34:00Z'),
    ('0196df85-5764-7090-847a-dc39af6adbe4', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'winter-seller-document.pdf', '\x3626066476a60d2bef848ce82a67d763b41af4fd5c01afe5872387fbc321a7f4', '[2025-05-17T18:33:00Z,2025-05-17T20:33:00Z)', '01942b9b-8508-76a9-9968-ce3c35fbfa05', NULL, '2025-05-17T18:33:00Z', '2025-05-17T18:33:00Z'),
    ('01971230-8865-78da-bb7e-d5f4a145f1b1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'river-seller-document.pdf', '\x44b31453accb6b990028010fc9a0ca452b7d0cb5f27a17e9be55bb8c6f726f6b', '[2025-05-27T14:41:00Z,2025-05-27T16:41:00Z)', '0194cb40-a906-768d-8eef-3327b460ca5b', NULL, '2025-05-27T14:41:00Z', '2025-05-27T14:41:00Z'),
    ('01975a02-2726-7604-b128-ec6db7a4a90c', '01946967-d501-7fc2-9741-2e07155b7e43', 'identity', 'bright-seller-document.pdf', '\xdd0292a34c1aff4323e3b143de11d680e7f9efac850011ea645f5354701e90c4', '[2025-06-10T13:23:00Z,2025-06-10T15:23:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-06-10T13:23:00Z', '2025-06-10T13:23:00Z'),
    ('0197927e-e847-7435-91dc-f38dedd16d5a', '019527f3-2103-7402-a489-c11cc8e8de47', 'trade licence', 'garden-seller-document.pdf', '\x2d049496801d7f3ff3257952a1aba207d81b06be5453d987a8f096394aa8de29', '[2025-06-21T12:38:00Z,2025-06-21T14:38:00Z)', '0194cb40-a906-768d-8eef-3327b460ca5b', 'Nothing to add for now.', '2025-06-21T12:38:00Z', '2025-06-21T12:38:00Z'),
    ('0197c69f-a248-79ec-8cad-d71582cc7b3c', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'old-seller-document.pdf', '\x26fd021f5e4df02f636b2bc22e1c42ed968e976a10a290d24bcfc74c945b96e7', '[2025-07-01T15:34:00Z,2025-07-01T17:34:00Z)', '01946e8e-3105-7fa6-807c-8479fbd13943', 'The numbers were confirmed by both sides.', '2025-07-01T15:34:00Z', '2025-07-01T15:34:00Z'),
    ('01980886-0e69-7691-b53b-d2e75f861dc3', '019527f3-2103-7402-a489-c11cc8e8de47', 'identity', 'blue-seller-document.pdf', '\xe237002645f33e23a14597a86e14d40520e1d1aa95cd7983ec4a6a14a2100c8c', '[2025-07-14T10:41:00Z,2025-07-14T12:41:00Z)', '01946e8e-3105-7fa6-807c-8479fbd13943', 'The second attempt worked.', '2025-07-14T10:41:00Z', '2025-07-14T10:41:00Z'),
    ('01984119-b2ea-7fd1-be37-4f75877eb709', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'northern-seller-document.pdf', '\x4ce593066417616bf9b6e58f15ad4fd394d4643b10721df74a70d83e64855da6', '[2025-07-25T10:21:00Z,2025-07-25T12:21:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', 'Nothing to add for now.', '2025-07-25T10:21:00Z', '2025-07-25T10:21:00Z'),
    ('01987fae-830b-78f7-b7b0-c28e6e10621c', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'trade licence', 'amber-seller-document.pdf', '\xcf8c7f468eef32647f53b6d77a530015f22ac123365fa5b08778d645b4d6c2ba', '[2025-08-06T14:00:00Z,2025-08-06T16:00:00Z)', NULL, 'The second attempt worked.', '2025-08-06T14:00:00Z', '2025-08-06T14:00:00Z'),
    ('0198b832-972c-7957-a0d3-8a28b580ef44', '01946967-d501-7fc2-9741-2e07155b7e43', 'food hygiene', 'quiet-seller-document.pdf', '\x633303993230c51692f06266b3d184f29874c1af400f0a2a1633625b21771f15', '[2025-08-17T13:23:00Z,2025-08-17T15:23:00Z)', NULL, 'A short note, so that it is not forgotten.', '2025-08-17T13:23:00Z', '2025-08-17T13:23:00Z'),
    ('0198ebb9-822d-7d46-8b89-b403cdb49ab5', '01946967-d501-7fc2-9741-2e07155b7e43', 'identity', 'harbour-seller-document.pdf', '\x0cc51328dbb17e3461ce6c4b8298140db2a3cd958dda3876529f8163fe514878', '[2025-08-27T13:31:00Z,2025-08-27T15:31:00Z)', '01942675-2909-7c11-934d-ae537f2397b5', 'Somebody will follow up next week.', '2025-08-27T13:31:00Z', '2025-08-27T13:31:00Z'),
    ('019932c4-758e-7c12-b8e5-c23386c1d45c', '0194d067-0502-734a-8cb2-53253fae81b1', 'trade licence', 'silver-seller-document.pdf', '\xc9c95dfbe9b7d760ac9152b8f85a98138b0ba834c3f04bb4c391965c86668ab8', '[2025-09-10T08:36:00Z,2025-09-10T10:36:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', 'Somebody will follow up next week.', '2025-09-10T08:36:00Z', '2025-09-10T08:36:00Z'),
    ('01996bdb-05af-7902-a575-1bb41266b0db', '0194d067-0502-734a-8cb2-53253fae81b1', 'insurance', 'early-seller-document.pdf', '\xcd8399d722fefd5c28d3f7b87a3782ffb2148dcf895091da8079d09be87c9f0c', '[2025-09-21T10:39:00Z,2025-09-21T12:39:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', 'The second attempt worked.', '2025-09-21T10:39:00Z', '2025-09-21T10:39:00Z'),
    ('0199a969-fe90-7ad9-a8b7-3043b2f24de9', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'linden-seller-document.pdf', '\xdfa4c9a3bd60b9c6a60ed1d8b5f49dfb24b9b5d4c263840ba43d991c22229da3', '[2025-10-03T09:32:00Z,2025-10-03T11:32:00Z)', '019561ee-92e2-7956-b49e-e5577c2452d5', 'To be discussed at the next meeting.', '2025-10-03T09:32:00Z', '2025-10-03T09:32:00Z'),
    ('0199d744-e2d1-758a-9943-6686b150fba6', '0194d067-0502-734a-8cb2-53253fae81b1', 'identity', 'upper-seller-document.pdf', '\xf4ca61557c81a0bfc03fa1589a2ce9d03a14db0dac3f1b808c02a7d97039512e', '[2025-10-12T07:14:00Z,2025-10-12T09:14:00Z)', '01942675-2909-7c11-934d-ae537f2397b5', 'Everything went as planned.', '2025-10-12T07:14:00Z', '2025-10-12T07:14:00Z'),
    ('019a1744-3f72-7083-9ae7-c6e66da7ac55', '0194d067-0502-734a-8cb2-53253fae81b1', 'identity', 'copper-seller-document.pdf', '\x7f8fa06e4db9163d09d4cf3ba0eddc38dc9f7e6d9410873861dea323602c2ff5', '[2025-10-24T17:29:00Z,2025-10-24T19:29:00Z)', '01946e8e-3105-7fa6-807c-8479fbd13943', 'See the earlier message for details.', '2025-10-24T17:29:00Z', '2025-10-24T17:29:00Z'),
    ('019a5819-d7d3-78d4-b0bc-61aa07d0da59', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'identity', 'meadow-seller-document.pdf', '\x6323b241ff7feaa335cd4bc620b318a7c225ad5ba9e7c167abdd04a55e1a6d6a', '[2025-11-06T07:38:00Z,2025-11-06T09:38:00Z)', NULL, 'A short note, so that it is not forgotten.', '2025-11-06T07:38:00Z', '2025-11-06T07:38:00Z'),
    ('019a96db-8454-7c88-bf98-911f33af2055', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'food hygiene', 'little-seller-document.pdf', '\xf0271264ccca1446e09e507a8221e7df191d0e335a111ff5255697fbd3617ec8', '[2025-11-18T12:06:00Z,2025-11-18T14:06:00Z)', '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-11-18T12:06:00Z', '2025-11-18T12:06:00Z'),
    ('019acb49-25d5-7718-aaf7-47c334ca5584', '019527f3-2103-7402-a489-c11cc8e8de47', 'identity', 'autumn-seller-document.pdf', '\x86f379bd97799f715ccd09a5eb12b98d94ce1b32132d5f273e611ff61d506abc', '[2025-11-28T16:26:00Z,2025-11-28T18:26:00Z)', '019561ee-92e2-7956-b49e-e5577c2452d5', 'As agreed by telephone.', '2025-11-28T16:26:00Z', '2025-11-28T16:26:00Z'),
    ('019b0906-cfd6-7ad5-8e67-9895645c6ba0', '01946967-d501-7fc2-9741-2e07155b7e43', 'identity', 'granite-seller-document.pdf', '\x706d2b201f5c9cc5aaea71ad3ec6fc7f2f2d3cf59215064409f55a4f5f53c71b', '[2025-12-10T16:10:00Z,2025-12-10T18:10:00Z)', '019522cc-c507-7799-85ee-1471a57c04ca', 'To be discussed at the next meeting.', '2025-12-10T16:10:00Z', '2025-12-10T16:10:00Z'),
    ('019b4745-90b7-7a22-8e77-0d7c057c68a3', '01946967-d501-7fc2-9741-2e07155b7e43', 'trade licence', 'western-seller-document.pdf', '\x41df38b8e744313d2595053cdde6c2c64f6e230f98e3825eeadcbaa129a215cd', '[2025-12-22T18:15:00Z,2025-12-22T20:15:00Z)', NULL, 'Checked twice, and found in order.', '2025-12-22T18:15:00Z', '2025-12-22T18:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO studios (
    id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions,
    door_code, created_by, updated_by, created_at, updated_at
)
VALUES
    ('0194c0bd-0280-76be-bf51-a5de64325a1b', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'The old dairy', 'Annenstraße 41', 'Graz', '8020', 'AT', 'Europe/Vienna', 10, 47.073300, 15.425100, 'Through the gate, then left; ring at "Terra".', '4711#', NULL, NULL, '2025-02-01T09:00:00Z', '2025-02-01T09:00:00Z'),
    ('0194ef16-3e81-766e-8802-b25b64a7fea7', '01946967-d501-7fc2-9741-2e07155b7e43', 'Back of the shop', '3 Penrose Quay', 'Cork', NULL, 'IE', 'Europe/Dublin', 6, 51.898400, -8.475600, NULL, NULL, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('01966dda-3862-76fc-98ba-3f837bde739e', '01946967-d501-7fc2-9741-2e07155b7e43', 'Garden studio', '3 Quay Street', 'Turin', 'STU-1003', 'AT', 'Europe/Vienna', 1, NULL, NULL, 'Checked twice, and found in order.', 'STU-1003', '01943210-0be0-7160-a165-9d4a61fdf276', '01946441-7904-7f68-a2e5-483add47f17d', '2025-04-25T16:49:00Z', '2025-04-25T16:49:00Z'),
    ('0196a4fb-fd63-73b1-bdf5-25e917cf38eb', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Old studio', '4 Orchard Way', 'Utrecht', NULL, 'AT', 'Europe/Vienna', 6, 34.250000, 28.750000, 'Everything went as planned.', NULL, '01956099-150a-7e61-b659-ffa9c6fefe42', NULL, '2025-05-06T09:45:00Z', '2025-05-06T09:45:00Z'),
    ('0196da23-7904-75b2-94fc-4e64d369a0aa', '01946967-d501-7fc2-9741-2e07155b7e43', 'Blue studio', '5 Orchard Way', 'Graz', 'STU-1005', 'AT', 'Europe/Vienna', 3, 12.750000, 34.250000, NULL, 'STU-1005', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '01946441-7904-7f68-a2e5-483add47f17d', '2025-05-16T17:28:00Z', '2025-05-16T17:28:00Z'),
    ('01971139-5725-7881-a37c-1c4ecd7a0e59', '01946967-d501-7fc2-9741-2e07155b7e43', 'Northern studio', '6 Church Street', 'Porto', 'STU-1006', 'AT', 'Europe/Vienna', 8, 12.750000, -55.000000, 'Somebody will follow up next week.', NULL, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-27T10:11:00Z', '2025-05-27T10:11:00Z'),
    ('01975a5a-0b26-7448-8e2a-361494748550', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Amber studio', '7 Mill Lane', 'Gdańsk', NULL, 'AT', 'Europe/Vienna', 9, 11.500000, 27.500000, 'The numbers were confirmed by both sides.', 'STU-1007', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0195add8-790b-79dd-8f6d-a86ae9088d85', '2025-06-10T14:59:00Z', '2025-06-10T14:59:00Z'),
    ('01978d9b-61a7-7f01-a6c7-527d1061dd4c', '01946967-d501-7fc2-9741-2e07155b7e43', 'Quiet studio', '8 Church Street', 'Cork', 'STU-1008', 'AT', 'Europe/Vienna', 9, 33.000000, 16.750000, 'As agreed by telephone.', NULL, NULL, '019522cc-c507-7799-85ee-1471a57c04ca', '2025-06-20T13:51:00Z', '2025-06-20T13:51:00Z'),
    ('0197ca9f-3188-7cbf-9a65-09784baacdb8', '01946967-d501-7fc2-9741-2e07155b7e43', 'Harbour studio', '9 Park Avenue', 'Tampere', NULL, 'AT', 'Europe/Vienna', 6, 16.750000, 29.000000, 'See the earlier message for details.', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-07-02T10:12:00Z', '2025-07-02T10:12:00Z'),
    ('01980901-a709-7e54-9b68-6323b4059188', '019527f3-2103-7402-a489-c11cc8e8de47', 'Silver studio', '10 Orchard Way', 'Valencia', 'STU-1010', 'AT', 'Europe/Vienna', 9, 35.500000, 137.000000, 'The numbers were confirmed by both sides.', NULL, '01942b9b-8508-76a9-9968-ce3c35fbfa05', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-14T12:56:00Z', '2025-07-14T12:56:00Z'),
    ('0198459c-2dca-74e7-9926-43b2db8b6a69', '019527f3-2103-7402-a489-c11cc8e8de47', 'Early studio', '11 Church Street', 'Hamburg', 'STU-1011', 'AT', 'Europe/Vienna', 2, 7.500000, 58.000000, 'It took a little longer than expected.', NULL, '01942b9b-8508-76a9-9968-ce3c35fbfa05', '019522cc-c507-7799-85ee-1471a57c04ca', '2025-07-26T07:22:00Z', '2025-07-26T07:22:00Z'),
    ('01987a32-17cb-7500-bb7d-5147695218a1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Linden studio', '12 Orchard Way', 'Lyon', 'STU-1012', 'AT', 'Europe/Vienna', 3, 14.250000, 27.500000, 'Somebody will follow up next week.', 'STU-1012', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-08-05T12:26:00Z', '2025-08-05T12:26:00Z'),
    ('0198be3a-2b6c-780a-80b5-b26df500c0bf', '01946967-d501-7fc2-9741-2e07155b7e43', 'Upper studio', '13 Bridge Road', 'Turin', NULL, 'AT', 'Europe/Vienna', 7, 36.750000, 98.000000, 'It took a little longer than expected.', NULL, '01946e8e-3105-7fa6-807c-8479fbd13943', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-08-18T17:29:00Z', '2025-08-18T17:29:00Z'),
    ('0198ebc2-a9ed-749f-9072-9d3a588657d1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Copper studio', '14 Mill Lane', 'Utrecht', NULL, 'AT', 'Europe/Vienna', 8, 21.000000, 35.500000, 'Please have a look before Friday.', 'STU-1014', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0195add8-790b-79dd-8f6d-a86ae9088d85', '2025-08-27T13:41:00Z', '2025-08-27T13:41:00Z'),
    ('01992e7d-7d0e-78cd-9944-429ddc9cdf5f', '01946967-d501-7fc2-9741-2e07155b7e43', 'Meadow studio', '15 Quay Street', 'Graz', 'STU-1015', 'AT', 'Europe/Vienna', 2, 4.750000, 16.750000, 'Somebody will follow up next week.', 'STU-1015', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '01942675-2909-7c11-934d-ae537f2397b5', '2025-09-09T12:40:00Z', '2025-09-09T12:40:00Z'),
    ('019967e7-5d4f-7f4a-ae6e-8665f35d8cc3', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Little studio', '16 Mill Lane', 'Porto', 'STU-1016', 'AT', 'Europe/Vienna', 9, 30.250000, -7.000000, NULL, 'STU-1016', '0195add8-790b-79dd-8f6d-a86ae9088d85', NULL, '2025-09-20T16:14:00Z', '2025-09-20T16:14:00Z'),
    ('0199aa73-7f50-75ec-94f7-9a5b39385e93', '0194d067-0502-734a-8cb2-53253fae81b1', 'Autumn studio', '17 Station Road', 'Gdańsk', 'STU-1017', 'AT', 'Europe/Vienna', 7, 15.500000, 6.250000, 'Nothing to add for now.', 'STU-1017', '01956099-150a-7e61-b659-ffa9c6fefe42', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-10-03T14:22:00Z', '2025-10-03T14:22:00Z'),
    ('0199e92a-2f51-7962-b20a-921c98c1c039', '019527f3-2103-7402-a489-c11cc8e8de47', 'Granite studio', '18 Station Road', 'Cork', 'STU-1018', 'AT', 'Europe/Vienna', 7, 20.750000, 11.500000, NULL, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '0194cb40-a906-768d-8eef-3327b460ca5b', '2025-10-15T18:38:00Z', '2025-10-15T18:38:00Z'),
    ('019a1f6f-4ff2-7804-b809-e21ff6ad7777', '019527f3-2103-7402-a489-c11cc8e8de47', 'Western studio', '19 Mill Lane', 'Tampere', NULL, 'AT', 'Europe/Vienna', 8, 7.500000, 13.000000, 'It took a little longer than expected.', 'STU-1019', '01943210-0be0-7160-a165-9d4a61fdf276', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '2025-10-26T07:33:00Z', '2025-10-26T07:33:00Z'),
    ('019a5889-8993-7378-8475-2b455867fdfc', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Violet studio', '20 Quay Street', 'Valencia', 'STU-1020', 'AT', 'Europe/Vienna', 9, 25.000000, -30.000000, 'As agreed by telephone.', 'STU-1020', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-11-06T09:40:00Z', '2025-11-06T09:40:00Z'),
    ('019a90ba-4d94-75a7-956c-cb324454cab6', '019527f3-2103-7402-a489-c11cc8e8de47', 'Open studio', '21 Quay Street', 'Hamburg', 'STU-1021', 'AT', 'Europe/Vienna', 2, 1.000000, 24.750000, 'To be discussed at the next meeting.', 'STU-1021', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-11-17T07:32:00Z', '2025-11-17T07:32:00Z'),
    ('019ace80-34f5-7cce-9c3f-c31ad2089ef4', '01946967-d501-7fc2-9741-2e07155b7e43', 'Maple studio', '22 Park Avenue', 'Lyon', 'STU-1022', 'AT', 'Europe/Vienna', 1, NULL, NULL, NULL, 'STU-1022', NULL, NULL, '2025-11-29T07:25:00Z', '2025-11-29T07:25:00Z'),
    ('019b1332-9256-7e3b-8424-a0b9ad2755b1', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Central studio', '23 Mill Lane', 'Turin', 'STU-1023', 'AT', 'Europe/Vienna', 1, 6.250000, 7.500000, 'The second attempt worked.', 'STU-1023', '019561ee-92e2-7956-b49e-e5577c2452d5', '019522cc-c507-7799-85ee-1471a57c04ca', '2025-12-12T15:34:00Z', '2025-12-12T15:34:00Z'),
    ('019b3c69-1bd7-7a7c-91a3-4339e941b0b4', '01944a81-ad00-76aa-94b7-d5da5f1aaf11', 'Winter studio', '24 Bridge Road', 'Utrecht', 'STU-1024', 'AT', 'Europe/Vienna', 5, 6.250000, 23.500000, NULL, NULL, '01942b9b-8508-76a9-9968-ce3c35fbfa05', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '2025-12-20T15:38:00Z', '2025-12-20T15:38:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO studio_amenities (studio_id, amenity_code, created_at)
VALUES
    ('0194c0bd-0280-76be-bf51-a5de64325a1b', 'tea', '2025-04-27T14:00:00Z'),
    ('0196a4fb-fd63-73b1-bdf5-25e917cf38eb', 'hearing-loop', '2025-05-08T16:56:00Z'),
    ('0194c0bd-0280-76be-bf51-a5de64325a1b', 'hearing-loop', '2025-05-19T12:35:00Z'),
    ('0196da23-7904-75b2-94fc-4e64d369a0aa', 'tea', '2025-06-01T11:57:00Z'),
    ('0196da23-7904-75b2-94fc-4e64d369a0aa', 'parking', '2025-06-10T09:00:00Z'),
    ('0194c0bd-0280-76be-bf51-a5de64325a1b', 'step-free', '2025-06-20T12:26:00Z'),
    ('01978d9b-61a7-7f01-a6c7-527d1061dd4c', 'hearing-loop', '2025-07-01T16:56:00Z'),
    ('01966dda-3862-76fc-98ba-3f837bde739e', 'hearing-loop', '2025-07-10T18:08:00Z'),
    ('0194c0bd-0280-76be-bf51-a5de64325a1b', 'parking', '2025-07-20T11:04:00Z'),
    ('0194ef16-3e81-766e-8802-b25b64a7fea7', 'hearing-loop', '2025-07-30T09:50:00Z'),
    ('0194ef16-3e81-766e-8802-b25b64a7fea7', 'step-free', '2025-08-09T09:46:00Z'),
    ('0194ef16-3e81-766e-8802-b25b64a7fea7', 'parking', '2025-08-19T07:52:00Z'),
    ('0198ebc2-a9ed-749f-9072-9d3a588657d1', 'step-free', '2025-08-30T09:02:00Z'),
    ('0194ef16-3e81-766e-8802-b25b64a7fea7', 'tea', '2025-09-09T08:53:00Z'),
    ('01971139-5725-7881-a37c-1c4ecd7a0e59', 'step-free', '2025-09-20T16:17:00Z'),
    ('01966dda-3862-76fc-98ba-3f837bde739e', 'tea', '2025-10-02T13:40:00Z'),
    ('01980901-a709-7e54-9b68-6323b4059188', 'tea', '2025-10-10T12:01:00Z'),
    ('01966dda-3862-76fc-98ba-3f837bde739e', 'step-free', '2025-10-23T14:01:00Z'),
    ('01971139-5725-7881-a37c-1c4ecd7a0e59', 'parking', '2025-11-02T07:45:00Z'),
    ('01980901-a709-7e54-9b68-6323b4059188', 'step-free', '2025-11-13T13:47:00Z'),
    ('0196da23-7904-75b2-94fc-4e64d369a0aa', 'step-free', '2025-11-24T11:30:00Z'),
    ('01966dda-3862-76fc-98ba-3f837bde739e', 'parking', '2025-12-02T15:40:00Z'),
    ('0196a4fb-fd63-73b1-bdf5-25e917cf38eb', 'step-free', '2025-12-13T11:02:00Z'),
    ('01971139-5725-7881-a37c-1c4ecd7a0e59', 'tea', '2025-12-24T08:08:00Z')
ON CONFLICT (studio_id, amenity_code) DO NOTHING;

INSERT INTO user_favourites (user_id, favourite_id, created_at)
VALUES
    ('01942675-2909-7c11-934d-ae537f2397b5', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-04-30T07:55:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-05-09T15:59:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-05-21T12:39:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', '0194cb77-9782-7a4b-b038-036d956d8d7f', '2025-05-31T08:38:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-06-12T07:59:00Z'),
    ('0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0194cb40-a901-73e1-9129-e6eccc1272ed', '2025-06-22T10:59:00Z'),
    ('0194cb40-a906-768d-8eef-3327b460ca5b', '0194f028-e705-7cd3-b576-b45261a74694', '2025-06-29T13:06:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194cb40-a901-73e1-9129-e6eccc1272ed', '2025-07-11T10:49:00Z'),
    ('01946441-7904-7f68-a2e5-483add47f17d', '0194f096-c407-7546-9679-19f09827f056', '2025-07-20T17:23:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', '0194cbae-8603-7d52-b0a3-64602988da03', '2025-08-01T09:30:00Z'),
    ('01942b9b-8508-76a9-9968-ce3c35fbfa05', '0194cb40-a901-73e1-9129-e6eccc1272ed', '2025-08-09T12:24:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194cbae-8603-7d52-b0a3-64602988da03', '2025-08-22T17:26:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', '0194f096-c407-7546-9679-19f09827f056', '2025-08-31T09:34:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '2025-09-09T17:30:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-09-22T11:10:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-10-02T15:00:00Z'),
    ('0194cb40-a906-768d-8eef-3327b460ca5b', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-10-10T09:27:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '2025-10-24T15:57:00Z'),
    ('0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-10-31T08:43:00Z'),
    ('01965cf0-b10c-76d2-810d-b6d9ec4ef37a', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '2025-11-13T15:24:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194cb09-ba80-717b-883b-0bde1e807c97', '2025-11-21T10:02:00Z'),
    ('01946e8e-3105-7fa6-807c-8479fbd13943', '0194f05f-d586-7380-b716-7a1c567fe86e', '2025-12-02T14:50:00Z'),
    ('01943210-0be0-7160-a165-9d4a61fdf276', '0194f028-e705-7cd3-b576-b45261a74694', '2025-12-13T10:36:00Z'),
    ('0195add8-790b-79dd-8f6d-a86ae9088d85', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '2025-12-23T16:23:00Z')
ON CONFLICT (user_id, favourite_id) DO NOTHING;

INSERT INTO workshops (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
)
VALUES
    ('0194ef16-3e88-7bb5-a82d-da3e37a22988', 'metal.bicycles', 'beginners', 120, 2, 6, 16, '["a wheel", "patience"]', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('019ada36-8f0d-7d09-8f34-043302646a9e', 'ceramics.glazing', 'some practice', 240, 2, 8, 16, '[]', '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z'),
    ('0194cb77-9782-7a4b-b038-036d956d8d7f', 'ceramics', 'beginners', 60, 2, 6, 16, '[]', '2025-05-19T17:58:00Z', '2025-05-19T17:58:00Z'),
    ('0194cbae-8603-7d52-b0a3-64602988da03', 'metal.bicycles', 'beginners', 75, 2, 5, 7, '[]', '2025-05-31T08:57:00Z', '2025-05-31T08:57:00Z'),
    ('0194eff1-f884-7ad4-9ab0-7b1242ceae49', 'ceramics', 'beginners', 105, 2, 9, 16, '[]', '2025-06-08T18:08:00Z', '2025-06-08T18:08:00Z'),
    ('0194f028-e705-7cd3-b576-b45261a74694', 'ceramics.throwing', 'beginners', 30, 2, 8, 16, '[]', '2025-06-19T08:21:00Z', '2025-06-19T08:21:00Z'),
    ('0194f05f-d586-7380-b716-7a1c567fe86e', 'ceramics', 'some practice', 30, 7, 31, 16, '[]', '2025-07-01T13:10:00Z', '2025-07-01T13:10:00Z'),
    ('0194f096-c407-7546-9679-19f09827f056', 'ceramics', 'beginners', 90, 2, 5, 5, '[]', '2025-07-11T10:26:00Z', '2025-07-11T10:26:00Z'),
    ('01955b72-b909-7ab6-8c80-de5596c59177', 'metal.bicycles', 'beginners', 60, 2, 2, 16, '[]', '2025-07-21T15:26:00Z', '2025-07-21T15:26:00Z'),
    ('01955ba9-a78a-7f4b-9ade-f7655677e80b', 'textiles.weaving', 'beginners', 105, 2, 3, 16, '[]', '2025-07-30T17:18:00Z', '2025-07-30T17:18:00Z'),
    ('01955be0-960b-7415-bdd7-a1bd2255891f', 'ceramics', 'beginners', 75, 2, 2, 16, '[]', '2025-08-09T09:54:00Z', '2025-08-09T09:54:00Z'),
    ('0195b3a3-a08c-72b3-9004-a4923ae0ec03', 'ceramics', 'beginners', 812, 2, 7, 16, '[]', '2025-08-22T09:21:00Z', '2025-08-22T09:21:00Z'),
    ('0194cb09-ba80-717b-883b-0bde1e807c97', 'textiles', 'beginners', 45, 2, 7, 16, '[]', '2025-08-31T12:37:00Z', '2025-08-31T12:37:00Z'),
    ('0194cb40-a901-73e1-9129-e6eccc1272ed', 'ceramics.glazing', 'beginners', 75, 3, 4, 16, '[]', '2025-09-10T15:41:00Z', '2025-09-10T15:41:00Z')
ON CONFLICT (listing_id) DO NOTHING;

INSERT INTO workshop_sessions (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, status, confirm_by, cancel_reason, created_at,
    updated_at
)
VALUES
    ('019864dc-0e80-780c-99d8-4645719f9175', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', 6, NULL, 'open', '2025-09-18T08:00:00Z', NULL, '2025-08-01T09:00:00Z', '2025-08-01T09:00:00Z'),
    ('019b213c-ee81-768a-94f0-9f0a077b17c3', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2026-02-07T10:00:00Z,2026-02-07T12:00:00Z)', 4, NULL, 'open', '2026-02-05T10:00:00Z', NULL, '2025-12-15T09:00:00Z', '2025-12-15T09:00:00Z'),
    ('01999eff-fa82-7550-8321-9b2d70c935d8', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2025-11-15T10:00:00Z,2025-11-15T12:00:00Z)', 6, NULL, 'planned', NULL, NULL, '2025-10-01T09:00:00Z', '2025-10-01T09:00:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '01978d9b-61a7-7f01-a6c7-527d1061dd4c', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', 3, 990, 'planned', NULL, 'As agreed by telephone.', '2025-06-23T08:41:00Z', '2025-06-23T08:41:00Z'),
    ('0197da81-0ce4-733c-8985-2b53698b4d39', '0194f028-e705-7cd3-b576-b45261a74694', '0194c0bd-0280-76be-bf51-a5de64325a1b', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', 4, 4900, 'open', '2025-07-06T17:13:00Z', NULL, '2025-07-05T12:13:00Z', '2025-07-05T12:13:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', 7, NULL, 'open', '2025-07-13T18:44:00Z', 'Checked twice, and found in order.', '2025-07-12T14:44:00Z', '2025-07-12T14:44:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '01975a5a-0b26-7448-8e2a-361494748550', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', 9, 59000, 'open', '2025-07-24T08:53:00Z', 'To be discussed at the next meeting.', '2025-07-23T13:53:00Z', '2025-07-23T13:53:00Z'),
    ('01985ca3-4267-7844-88b6-692fbd891f3d', '0194cbae-8603-7d52-b0a3-64602988da03', '01966dda-3862-76fc-98ba-3f837bde739e', '[2025-07-30T18:41:00Z,2025-07-30T20:41:00Z)', 9, 1900, 'planned', NULL, 'The second attempt worked.', '2025-07-30T18:41:00Z', '2025-07-30T18:41:00Z'),
    ('019898e9-8ea8-7547-bd99-99667a0c66cf', '0194f096-c407-7546-9679-19f09827f056', '0194c0bd-0280-76be-bf51-a5de64325a1b', '[2025-08-11T11:35:00Z,2025-08-11T13:35:00Z)', 7, 9900, 'open', '2025-08-11T13:35:00Z', NULL, '2025-08-11T11:35:00Z', '2025-08-11T11:35:00Z'),
    ('0198c168-12c9-74b1-81cf-a514f4daf060', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0196da23-7904-75b2-94fc-4e64d369a0aa', '[2025-08-19T08:18:00Z,2025-08-19T10:18:00Z)', 2, 59000, 'open', '2025-08-20T22:18:00Z', 'Please have a look before Friday.', '2025-08-19T08:18:00Z', '2025-08-19T08:18:00Z'),
    ('0198f202-170a-7df7-9660-b1c1edf46117', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '01980901-a709-7e54-9b68-6323b4059188', '[2025-08-28T18:48:00Z,2025-08-28T20:48:00Z)', 5, 9900, 'planned', NULL, 'To be discussed at the next meeting.', '2025-08-28T18:48:00Z', '2025-08-28T18:48:00Z'),
    ('01992354-20ab-745d-af7a-bb118ba96b65', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '01978d9b-61a7-7f01-a6c7-527d1061dd4c', '[2025-09-07T08:39:00Z,2025-09-07T10:39:00Z)', 2, 1900, 'planned', NULL, NULL, '2025-09-07T08:39:00Z', '2025-09-07T08:39:00Z'),
    ('019952d6-e88c-7c28-a8b9-e5f6e014e61b', '0194cb77-9782-7a4b-b038-036d956d8d7f', '0194c0bd-0280-76be-bf51-a5de64325a1b', '[2025-09-16T14:04:00Z,2025-09-16T16:04:00Z)', 6, 1900, 'planned', NULL, NULL, '2025-09-16T14:04:00Z', '2025-09-16T14:04:00Z'),
    ('01998224-96ad-76e6-8060-ae1e9274b354', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '01980901-a709-7e54-9b68-6323b4059188', '[2025-09-25T18:31:00Z,2025-09-25T20:31:00Z)', 8, 990, 'planned', NULL, 'As agreed by telephone.', '2025-09-25T18:31:00Z', '2025-09-25T18:31:00Z'),
    ('0199aa7d-916e-7acd-8868-fa260d6b8e08', '01955b72-b909-7ab6-8c80-de5596c59177', '01978d9b-61a7-7f01-a6c7-527d1061dd4c', '[2025-10-03T14:33:00Z,2025-10-03T16:33:00Z)', 2, 4900, 'planned', NULL, 'The second attempt worked.', '2025-10-03T14:33:00Z', '2025-10-03T14:33:00Z'),
    ('0199dd6e-56ef-7674-b9d9-5113955d3c0a', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194c0bd-0280-76be-bf51-a5de64325a1b', '[2025-10-13T11:57:00Z,2025-10-13T13:57:00Z)', 4, 990, 'planned', NULL, 'Nothing to add for now.', '2025-10-13T11:57:00Z', '2025-10-13T11:57:00Z'),
    ('019a0cb5-9c70-707b-beb4-b03729482b5f', '0194eff1-f884-7ad4-9ab0-7b1242ceae49', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2025-10-22T16:17:00Z,2025-10-22T18:17:00Z)', 4, 2490, 'open', '2025-10-23T20:17:00Z', NULL, '2025-10-22T16:17:00Z', '2025-10-22T16:17:00Z'),
    ('019a3090-b031-74a4-a6c1-70bb01afbcfd', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '01980901-a709-7e54-9b68-6323b4059188', '[2025-10-29T15:23:00Z,2025-10-29T17:23:00Z)', 7, 9900, 'open', '2025-10-30T11:23:00Z', NULL, '2025-10-29T15:23:00Z', '2025-10-29T15:23:00Z'),
    ('019a6cef-b492-7fe1-96dd-4e4e208c2a36', '0194ef16-3e88-7bb5-a82d-da3e37a22988', '0194ef16-3e81-766e-8802-b25b64a7fea7', '[2025-11-10T08:44:00Z,2025-11-10T10:44:00Z)', 3, 12500, 'open', '2025-11-12T01:44:00Z', 'It took a little longer than expected.', '2025-11-10T08:44:00Z', '2025-11-10T08:44:00Z'),
    ('019a91c1-0f33-76a9-9c96-76c40c4ebb98', '0194cb40-a901-73e1-9129-e6eccc1272ed', '0196a4fb-fd63-73b1-bdf5-25e917cf38eb', '[2025-11-17T12:19:00Z,2025-11-17T14:19:00Z)', 7, 9900, 'planned', NULL, 'The second attempt worked.', '2025-11-17T12:19:00Z', '2025-11-17T12:19:00Z'),
    ('019ac489-8c34-709e-9b8c-6c73602dd760', '01955b72-b909-7ab6-8c80-de5596c59177', '01975a5a-0b26-7448-8e2a-361494748550', '[2025-11-27T08:59:00Z,2025-11-27T10:59:00Z)', 1, 4900, 'open', '2025-11-28T16:59:00Z', 'As agreed by telephone.', '2025-11-27T08:59:00Z', '2025-11-27T08:59:00Z'),
    ('019af2e0-f375-72a3-986f-a12920a96b30', '01955b72-b909-7ab6-8c80-de5596c59177', '01987a32-17cb-7500-bb7d-5147695218a1', '[2025-12-06T08:57:00Z,2025-12-06T10:57:00Z)', 5, 2490, 'open', '2025-12-08T01:57:00Z', NULL, '2025-12-06T08:57:00Z', '2025-12-06T08:57:00Z'),
    ('019b1d3d-5f56-7890-bc45-f2e62ef5d805', '0194cb77-9782-7a4b-b038-036d956d8d7f', '0194c0bd-0280-76be-bf51-a5de64325a1b', '[2025-12-14T14:22:00Z,2025-12-14T16:22:00Z)', 5, 12500, 'planned', NULL, 'To be discussed at the next meeting.', '2025-12-14T14:22:00Z', '2025-12-14T14:22:00Z'),
    ('019b4c0d-a017-71cf-bafe-7e4d1e66c0f1', '01955ba9-a78a-7f4b-9ade-f7655677e80b', '019a90ba-4d94-75a7-956c-cb324454cab6', '[2025-12-23T16:32:00Z,2025-12-23T18:32:00Z)', 1, 4900, 'planned', NULL, 'Everything went as planned.', '2025-12-23T16:32:00Z', '2025-12-23T16:32:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO incidents (
    id, session_id, listing_id, reported_by, reported_from, severity, happened_at, what, insurer_case, created_at,
    updated_at
)
VALUES
    ('019715cc-4cc0-74e8-93d8-34d97c939c2e', NULL, '0194cb40-a901-73e1-9129-e6eccc1272ed', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2001:db8::17', 1, '2025-05-26T19:00:00Z', 'Cut a finger on the broken spout.', NULL, '2025-05-28T07:30:00Z', '2025-05-28T07:30:00Z'),
    ('019808a0-9b41-7463-a234-5e211adba1a4', NULL, '01955be0-960b-7415-bdd7-a1bd2255891f', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '192.0.2.245', 2, '2025-07-14T21:10:00Z', 'Please have a look before Friday.', '5a64615f-edba-40cf-8c3a-db4c8dee429b', '2025-07-14T11:10:00Z', '2025-07-14T11:10:00Z'),
    ('019851ae-ffc2-77df-9514-58d0b864ab79', '0198378f-1266-776b-a7ec-56995c2ff6f0', NULL, NULL, NULL, 4, '2025-07-30T15:38:00Z', 'As agreed by telephone.', 'c4a5ce38-b2fa-4304-8bf2-bedf1f1649c8', '2025-07-28T15:38:00Z', '2025-07-28T15:38:00Z'),
    ('0198a836-2ee3-72b9-9c2b-e42b371f4107', '0197ff17-cf85-732d-a84b-b567fc28322b', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, 2, '2025-08-16T01:53:00Z', 'To be discussed at the next meeting.', '46c7f969-c106-4643-8041-c5c34b20c82c', '2025-08-14T10:53:00Z', '2025-08-14T10:53:00Z'),
    ('0198f1a2-e004-7e13-b02a-56fa363bc6f1', '01979bf2-a563-7440-b17e-f248e518ac90', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '192.0.2.41', 1, '2025-08-30T17:04:00Z', 'Everything went as planned.', '77cfe65d-520e-438c-8361-0dd6e18488f7', '2025-08-28T17:04:00Z', '2025-08-28T17:04:00Z'),
    ('01993db8-b825-7827-a8e5-647ddd6585b7', NULL, '0194cb40-a901-73e1-9129-e6eccc1272ed', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, 3, '2025-09-13T01:39:00Z', 'Please have a look before Friday.', 'ac6084e0-0858-4a47-85bd-eac6379af163', '2025-09-12T11:39:00Z', '2025-09-12T11:39:00Z'),
    ('0199a066-dd86-7de2-bccf-2f21bd407aac', '019864dc-0e80-780c-99d8-4645719f9175', NULL, '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '192.0.2.83', 2, '2025-10-01T16:32:00Z', 'Everything went as planned.', '2ae463d5-6e8f-49cb-8995-ba34eb69f302', '2025-10-01T15:32:00Z', '2025-10-01T15:32:00Z'),
    ('0199ed0e-4747-7f18-ae13-65458f94a3e8', NULL, '01955b72-b909-7ab6-8c80-de5596c59177', '0195add8-790b-79dd-8f6d-a86ae9088d85', NULL, 1, '2025-10-17T08:46:00Z', 'Somebody will follow up next week.', '25479573-fd3e-45fe-86d5-554a7364e378', '2025-10-16T12:46:00Z', '2025-10-16T12:46:00Z'),
    ('019a4522-cd28-75db-ae56-4790c9ad0eba', NULL, '0194cb09-ba80-717b-883b-0bde1e807c97', '01943210-0be0-7160-a165-9d4a61fdf276', '192.0.2.118', 5, '2025-11-03T17:15:00Z', 'To be discussed at the next meeting.', '6708abb1-d399-4cab-8131-7dff71d1c632', '2025-11-02T15:15:00Z', '2025-11-02T15:15:00Z'),
    ('019a9279-1489-755c-84ce-0bab495ee735', '019898e9-8ea8-7547-bd99-99667a0c66cf', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, 1, '2025-11-17T19:40:00Z', 'Nothing to add for now.', 'ccdc850c-0b9d-4628-8d5a-158bb83a1c7f', '2025-11-17T15:40:00Z', '2025-11-17T15:40:00Z'),
    ('019ad5ee-ac2a-7585-9e87-703b9787779d', NULL, '0194cb09-ba80-717b-883b-0bde1e807c97', '01942b9b-8508-76a9-9968-ce3c35fbfa05', '192.0.2.210', 1, '2025-12-02T00:03:00Z', 'Nothing to add for now.', 'aba4b05e-8429-4538-8e8e-914183871d2c', '2025-11-30T18:03:00Z', '2025-11-30T18:03:00Z'),
    ('019b37fa-c52b-7054-9504-de905c260f44', '019af2e0-f375-72a3-986f-a12920a96b30', NULL, '01942675-2909-7c11-934d-ae537f2397b5', '192.0.2.152', 2, '2025-12-20T03:59:00Z', 'As agreed by telephone.', 'b0205656-5298-4e8a-81c2-2d81735ab90a', '2025-12-19T18:59:00Z', '2025-12-19T18:59:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO seat_reservations (
    id, session_id, buyer_id, order_id, seats, hold_expires_at, dietary_needs, created_at, updated_at
)
VALUES
    ('0199195f-4ca0-7a80-835d-0ae73a9919be', '019864dc-0e80-780c-99d8-4645719f9175', '0195add8-790b-79dd-8f6d-a86ae9088d85', '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae', 1, '2025-10-12T10:15:00Z', NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('0197de8b-98a1-7a02-93a0-011ae4c1711c', '01979bf2-a563-7440-b17e-f248e518ac90', '01942675-2909-7c11-934d-ae537f2397b5', NULL, 1, '2025-08-15T07:03:00Z', 'Dietary needs 2', '2025-07-06T07:03:00Z', '2025-07-06T07:03:00Z'),
    ('0197fd9f-8762-7b9b-a499-9b190077d415', '01979bf2-a563-7440-b17e-f248e518ac90', '0195add8-790b-79dd-8f6d-a86ae9088d85', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2025-08-18T07:53:00Z', 'Dietary needs 3', '2025-07-12T07:53:00Z', '2025-07-12T07:53:00Z'),
    ('0198231d-0083-702e-84f2-587a1b5e2f86', '0197da81-0ce4-733c-8985-2b53698b4d39', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2025-08-31T14:36:00Z', 'Dietary needs 4', '2025-07-19T14:36:00Z', '2025-07-19T14:36:00Z'),
    ('01985237-69a4-7bea-86a6-9a08515c3987', '01979bf2-a563-7440-b17e-f248e518ac90', '0194cb40-a906-768d-8eef-3327b460ca5b', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2025-08-27T18:07:00Z', 'Dietary needs 5', '2025-07-28T18:07:00Z', '2025-07-28T18:07:00Z'),
    ('01987e3c-a385-7467-8b87-5a1475a78b3f', '019864dc-0e80-780c-99d8-4645719f9175', '01943210-0be0-7160-a165-9d4a61fdf276', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 4, '2025-09-30T07:16:00Z', 'Dietary needs 6', '2025-08-06T07:16:00Z', '2025-08-06T07:16:00Z'),
    ('01989ee6-2666-7578-ae8e-eb8ec8e1d55d', '019864dc-0e80-780c-99d8-4645719f9175', '01956099-150a-7e61-b659-ffa9c6fefe42', NULL, 1, '2025-08-28T15:29:00Z', 'Dietary needs 7', '2025-08-12T15:29:00Z', '2025-08-12T15:29:00Z'),
    ('0198c7a7-7fe7-72cd-8860-ccd473aac20f', '0197da81-0ce4-733c-8985-2b53698b4d39', '01943210-0be0-7160-a165-9d4a61fdf276', '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', 1, '2025-09-03T13:25:00Z', NULL, '2025-08-20T13:25:00Z', '2025-08-20T13:25:00Z'),
    ('0198efe5-edc8-73e5-9771-9a8244c540b1', '0197da81-0ce4-733c-8985-2b53698b4d39', '019522cc-c507-7799-85ee-1471a57c04ca', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2025-11-02T08:58:00Z', 'Dietary needs 9', '2025-08-28T08:58:00Z', '2025-08-28T08:58:00Z'),
    ('0199192c-f209-7a89-bc11-342b18fce775', '0197da81-0ce4-733c-8985-2b53698b4d39', '01956099-150a-7e61-b659-ffa9c6fefe42', '0198c2f3-94c8-7316-af75-b03d966b05f2', 1, '2025-10-04T09:20:00Z', NULL, '2025-09-05T09:20:00Z', '2025-09-05T09:20:00Z'),
    ('01994e91-c4ca-7920-8f44-90d466056b3d', '0197ff17-cf85-732d-a84b-b567fc28322b', '01956099-150a-7e61-b659-ffa9c6fefe42', NULL, 1, '2025-11-16T18:10:00Z', 'Dietary needs 11', '2025-09-15T18:10:00Z', '2025-09-15T18:10:00Z'),
    ('019972c9-506b-7696-9f8d-14a824e30c16', '0197ff17-cf85-732d-a84b-b567fc28322b', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 6, '2025-10-12T18:57:00Z', 'Dietary needs 12', '2025-09-22T18:57:00Z', '2025-09-22T18:57:00Z'),
    ('01999eba-660c-7b47-ad0e-5f92627387d8', '0198378f-1266-776b-a7ec-56995c2ff6f0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 4, '2025-10-25T07:44:00Z', 'Dietary needs 13', '2025-10-01T07:44:00Z', '2025-10-01T07:44:00Z'),
    ('0199ca29-7a6d-76d2-a860-2445045b6ef8', '01999eff-fa82-7550-8321-9b2d70c935d8', '01946441-7904-7f68-a2e5-483add47f17d', NULL, 1, '2025-11-10T18:09:00Z', NULL, '2025-10-09T18:09:00Z', '2025-10-09T18:09:00Z'),
    ('0199f2f3-114e-7948-adc3-4d97d412e378', '01999eff-fa82-7550-8321-9b2d70c935d8', '019561ee-92e2-7956-b49e-e5577c2452d5', '0197bfc7-5085-77b8-9045-e5287ec50ea3', 1, '2025-12-04T16:14:00Z', 'Dietary needs 15', '2025-10-17T16:14:00Z', '2025-10-17T16:14:00Z'),
    ('019a1bf3-96af-79bc-b180-9904b780afcb', '01999eff-fa82-7550-8321-9b2d70c935d8', '01943210-0be0-7160-a165-9d4a61fdf276', '0199d4d7-3e2a-79d4-9871-a198bfa8014b', 1, '2025-11-15T15:19:00Z', 'Dietary needs 16', '2025-10-25T15:19:00Z', '2025-10-25T15:19:00Z'),
    ('019a459e-65d0-7364-a68b-d11847302c9c', '01999eff-fa82-7550-8321-9b2d70c935d8', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2026-01-02T17:30:00Z', 'Dietary needs 17', '2025-11-02T17:30:00Z', '2025-11-02T17:30:00Z'),
    ('019a6795-2931-7cbe-b6d3-42eafadb8377', '0198378f-1266-776b-a7ec-56995c2ff6f0', '019561ee-92e2-7956-b49e-e5577c2452d5', '0197ebdb-3067-7d01-9b48-d3a725ca49e6', 1, '2025-12-12T07:47:00Z', 'Dietary needs 18', '2025-11-09T07:47:00Z', '2025-11-09T07:47:00Z'),
    ('019a91b1-7ed2-7c40-85c4-ae3494d39fac', '01999eff-fa82-7550-8321-9b2d70c935d8', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', NULL, 1, '2025-12-11T12:02:00Z', 'Dietary needs 19', '2025-11-17T12:02:00Z', '2025-11-17T12:02:00Z'),
    ('019ac182-1893-7d0b-be26-3f824f1c054e', '019a3090-b031-74a4-a6c1-70bb01afbcfd', '019561ee-92e2-7956-b49e-e5577c2452d5', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2026-01-10T18:52:00Z', NULL, '2025-11-26T18:52:00Z', '2025-11-26T18:52:00Z'),
    ('019ad436-4dd4-74d8-9f82-43ccc4b1ae4c', '01999eff-fa82-7550-8321-9b2d70c935d8', '01946e8e-3105-7fa6-807c-8479fbd13943', '01976e58-c1c4-789b-8162-bdf0cfa3d5f7', 1, '2025-12-15T10:02:00Z', 'Dietary needs 21', '2025-11-30T10:02:00Z', '2025-11-30T10:02:00Z'),
    ('019afeb0-05b5-7051-abd9-5b90ab370b10', '0198378f-1266-776b-a7ec-56995c2ff6f0', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', '0198c2f3-94c8-7316-af75-b03d966b05f2', 1, '2026-01-18T15:59:00Z', 'Dietary needs 22', '2025-12-08T15:59:00Z', '2025-12-08T15:59:00Z'),
    ('019b37de-6396-7bdc-b501-f870c9ea83ab', '0198c168-12c9-74b1-81cf-a514f4daf060', '01946441-7904-7f68-a2e5-483add47f17d', '0196923a-f6e0-7da7-b2fc-e791fd137fbd', 1, '2026-02-02T18:28:00Z', 'Dietary needs 23', '2025-12-19T18:28:00Z', '2025-12-19T18:28:00Z'),
    ('019b5eb3-2f57-7e5c-a710-585cb73d452f', '0199aa7d-916e-7acd-8868-fa260d6b8e08', '01975e6e-a90d-79cb-950e-155585cbfd1a', NULL, 1, '2026-03-06T07:26:00Z', 'Dietary needs 24', '2025-12-27T07:26:00Z', '2025-12-27T07:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO session_instructors (session_id, instructor_id, slot, created_at, updated_at)
VALUES
    ('01979bf2-a563-7440-b17e-f248e518ac90', '0196208a-59a1-798f-8686-c92a7d3f457f', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-06-26T11:07:00Z', '2025-06-26T11:07:00Z'),
    ('0197da81-0ce4-733c-8985-2b53698b4d39', '0196208a-59a1-798f-8686-c92a7d3f457f', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-07-05T12:28:00Z', '2025-07-05T12:28:00Z'),
    ('0197da81-0ce4-733c-8985-2b53698b4d39', '0196e47d-eca4-795d-bc0d-c08df9e814a2', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-07-11T07:18:00Z', '2025-07-11T07:18:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '01974fbd-ac86-7f05-b447-58e011ec0b92', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-07-22T09:01:00Z', '2025-07-22T09:01:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-06-23T08:41:00Z,2025-06-23T10:41:00Z)', '2025-07-28T12:40:00Z', '2025-07-28T12:40:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-06T09:42:00Z', '2025-08-06T09:42:00Z'),
    ('0197da81-0ce4-733c-8985-2b53698b4d39', '0197916f-e947-7342-ae37-c10e5963636f', '[2025-07-05T12:13:00Z,2025-07-05T14:13:00Z)', '2025-08-12T12:06:00Z', '2025-08-12T12:06:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '01966c72-6b02-7c51-b99c-c44a4da819cb', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-20T13:54:00Z', '2025-08-20T13:54:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '01969adf-cb43-78a6-9e22-2d436ca00db7', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-08-27T17:41:00Z', '2025-08-27T17:41:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '0197916f-e947-7342-ae37-c10e5963636f', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-06T10:35:00Z', '2025-09-06T10:35:00Z'),
    ('01985ca3-4267-7844-88b6-692fbd891f3d', '019883bb-cdeb-7865-98f7-e311d226d28e', '[2025-07-30T18:41:00Z,2025-07-30T20:41:00Z)', '2025-09-12T17:03:00Z', '2025-09-12T17:03:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-21T15:42:00Z', '2025-09-21T15:42:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '01966c72-6b02-7c51-b99c-c44a4da819cb', '[2025-07-12T14:44:00Z,2025-07-12T16:44:00Z)', '2025-09-28T18:29:00Z', '2025-09-28T18:29:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '01974fbd-ac86-7f05-b447-58e011ec0b92', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-10-06T17:01:00Z', '2025-10-06T17:01:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '01969adf-cb43-78a6-9e22-2d436ca00db7', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-10-17T14:02:00Z', '2025-10-17T14:02:00Z'),
    ('019898e9-8ea8-7547-bd99-99667a0c66cf', '0196208a-59a1-798f-8686-c92a7d3f457f', '[2025-08-11T11:35:00Z,2025-08-11T13:35:00Z)', '2025-10-25T11:01:00Z', '2025-10-25T11:01:00Z'),
    ('0198f202-170a-7df7-9660-b1c1edf46117', '0199a097-6370-7c0a-b34f-5a9a0d73f584', '[2025-08-28T18:48:00Z,2025-08-28T20:48:00Z)', '2025-10-29T12:25:00Z', '2025-10-29T12:25:00Z'),
    ('01992354-20ab-745d-af7a-bb118ba96b65', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-09-07T08:39:00Z,2025-09-07T10:39:00Z)', '2025-11-10T14:35:00Z', '2025-11-10T14:35:00Z'),
    ('0198c168-12c9-74b1-81cf-a514f4daf060', '019a4f07-2673-7625-b514-ffe30ee4b4c5', '[2025-08-19T08:18:00Z,2025-08-19T10:18:00Z)', '2025-11-16T12:43:00Z', '2025-11-16T12:43:00Z'),
    ('01999eff-fa82-7550-8321-9b2d70c935d8', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-11-15T10:00:00Z,2025-11-15T12:00:00Z)', '2025-11-26T12:12:00Z', '2025-11-26T12:12:00Z'),
    ('019a6cef-b492-7fe1-96dd-4e4e208c2a36', '0196208a-59a1-798f-8686-c92a7d3f457f', '[2025-11-10T08:44:00Z,2025-11-10T10:44:00Z)', '2025-12-03T15:09:00Z', '2025-12-03T15:09:00Z'),
    ('0199aa7d-916e-7acd-8868-fa260d6b8e08', '0198eca7-8bad-7be1-8510-f7cd2784273b', '[2025-10-03T14:33:00Z,2025-10-03T16:33:00Z)', '2025-12-09T08:06:00Z', '2025-12-09T08:06:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-07-23T13:53:00Z,2025-07-23T15:53:00Z)', '2025-12-18T16:47:00Z', '2025-12-18T16:47:00Z'),
    ('019b1d3d-5f56-7890-bc45-f2e62ef5d805', '0195e6e2-37e0-75cd-a31b-d6501bef7954', '[2025-12-14T14:22:00Z,2025-12-14T16:22:00Z)', '2025-12-27T14:44:00Z', '2025-12-27T14:44:00Z')
ON CONFLICT (session_id, instructor_id) DO NOTHING;

INSERT INTO waiting_list_entries (session_id, user_id, seats, created_at, updated_at)
VALUES
    ('01979bf2-a563-7440-b17e-f248e518ac90', '01942675-2909-7c11-934d-ae537f2397b5', 1, '2025-06-27T13:11:00Z', '2025-06-27T13:11:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 1, '2025-07-05T09:30:00Z', '2025-07-05T09:30:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '01943210-0be0-7160-a165-9d4a61fdf276', 1, '2025-07-13T18:21:00Z', '2025-07-13T18:21:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '0194cb40-a906-768d-8eef-3327b460ca5b', 1, '2025-07-20T13:24:00Z', '2025-07-20T13:24:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '01943210-0be0-7160-a165-9d4a61fdf276', 1, '2025-07-26T13:59:00Z', '2025-07-26T13:59:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '01946e8e-3105-7fa6-807c-8479fbd13943', 1, '2025-08-05T15:56:00Z', '2025-08-05T15:56:00Z'),
    ('0197da81-0ce4-733c-8985-2b53698b4d39', '01943210-0be0-7160-a165-9d4a61fdf276', 1, '2025-08-13T18:21:00Z', '2025-08-13T18:21:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '01946e8e-3105-7fa6-807c-8479fbd13943', 1, '2025-08-21T17:33:00Z', '2025-08-21T17:33:00Z'),
    ('0198c168-12c9-74b1-81cf-a514f4daf060', '019561ee-92e2-7956-b49e-e5577c2452d5', 1, '2025-08-28T13:09:00Z', '2025-08-28T13:09:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '01943210-0be0-7160-a165-9d4a61fdf276', 1, '2025-09-05T14:09:00Z', '2025-09-05T14:09:00Z'),
    ('0198378f-1266-776b-a7ec-56995c2ff6f0', '01946441-7904-7f68-a2e5-483add47f17d', 1, '2025-09-14T15:25:00Z', '2025-09-14T15:25:00Z'),
    ('0197ff17-cf85-732d-a84b-b567fc28322b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 4, '2025-09-22T16:35:00Z', '2025-09-22T16:35:00Z'),
    ('01979bf2-a563-7440-b17e-f248e518ac90', '019561ee-92e2-7956-b49e-e5577c2452d5', 1, '2025-09-29T16:44:00Z', '2025-09-29T16:44:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '0194cb40-a906-768d-8eef-3327b460ca5b', 1, '2025-10-08T12:47:00Z', '2025-10-08T12:47:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '01943210-0be0-7160-a165-9d4a61fdf276', 1, '2025-10-15T10:44:00Z', '2025-10-15T10:44:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '019522cc-c507-7799-85ee-1471a57c04ca', 1, '2025-10-24T17:10:00Z', '2025-10-24T17:10:00Z'),
    ('01992354-20ab-745d-af7a-bb118ba96b65', '01956099-150a-7e61-b659-ffa9c6fefe42', 1, '2025-11-01T14:23:00Z', '2025-11-01T14:23:00Z'),
    ('0199dd6e-56ef-7674-b9d9-5113955d3c0a', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 1, '2025-11-09T15:18:00Z', '2025-11-09T15:18:00Z'),
    ('019a6cef-b492-7fe1-96dd-4e4e208c2a36', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 1, '2025-11-16T16:26:00Z', '2025-11-16T16:26:00Z'),
    ('0199dd6e-56ef-7674-b9d9-5113955d3c0a', '01946441-7904-7f68-a2e5-483add47f17d', 4, '2025-11-23T12:05:00Z', '2025-11-23T12:05:00Z'),
    ('01985ca3-4267-7844-88b6-692fbd891f3d', '01946441-7904-7f68-a2e5-483add47f17d', 1, '2025-12-02T12:09:00Z', '2025-12-02T12:09:00Z'),
    ('01999eff-fa82-7550-8321-9b2d70c935d8', '01975e6e-a90d-79cb-950e-155585cbfd1a', 1, '2025-12-12T17:54:00Z', '2025-12-12T17:54:00Z'),
    ('019864dc-0e80-780c-99d8-4645719f9175', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 1, '2025-12-18T09:33:00Z', '2025-12-18T09:33:00Z'),
    ('0199aa7d-916e-7acd-8868-fa260d6b8e08', '0194455b-5103-77b4-8f59-5ca1a23f2f3c', 1, '2025-12-24T10:21:00Z', '2025-12-24T10:21:00Z')
ON CONFLICT (session_id, user_id) DO NOTHING;

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-01-12T10:00:00Z'
WHERE id = '01944fa8-0900-7d97-bc15-4c6f0c79dff0' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-01-18T10:00:00Z'
WHERE id = '01946e8e-3101-7673-8751-56e57c69af54' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-02-07T10:00:00Z'
WHERE id = '0194d58d-6102-7b13-90d5-02d370a95ec4' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-02-24T10:00:00Z'
WHERE id = '01952d19-7d03-7a2f-b4a9-05bbb15807bc' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-03T02:00:00Z'
WHERE id = '019a3d5b-8780-7462-a84c-cf4768db2494' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-02T00:00:00Z'
WHERE id = '019a3d5b-8781-75a1-94e1-b24508aaedd3' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-02T07:00:00Z'
WHERE id = '019a3d5b-8782-726e-99d6-37872956825e' AND status = 'pending';

UPDATE payouts
SET status = 'processing'
WHERE id = '019a3d5b-8780-7462-a84c-cf4768db2494' AND status = 'approved';

UPDATE payouts
SET status = 'processing'
WHERE id = '019a3d5b-8781-75a1-94e1-b24508aaedd3' AND status = 'approved';

UPDATE payouts
SET status = 'processing'
WHERE id = '019a3d5b-8782-726e-99d6-37872956825e' AND status = 'approved';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:00:00Z', paid_at = '2025-11-03T05:00:00Z'
WHERE id = '019a3d5b-8780-7462-a84c-cf4768db2494' AND status = 'processing';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:07:00Z', paid_at = '2025-11-03T05:01:00Z'
WHERE id = '019a3d5b-8781-75a1-94e1-b24508aaedd3' AND status = 'processing';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:14:00Z', paid_at = '2025-11-03T05:02:00Z'
WHERE id = '019a3d5b-8782-726e-99d6-37872956825e' AND status = 'processing';

UPDATE bookings
SET status = 'confirmed'
WHERE id = '0196923a-f6e0-78ae-8953-0bd3f0e82e31' AND status = 'held';

UPDATE bookings
SET status = 'confirmed'
WHERE id = '0197ebdb-3061-7e8d-80a9-6a359f90ac17' AND status = 'held';

UPDATE bookings
SET status = 'confirmed'
WHERE id = '0199195f-4ca2-7968-a41c-62de904397ee' AND status = 'held';

UPDATE bookings
SET status = 'completed'
WHERE id = '0196923a-f6e0-78ae-8953-0bd3f0e82e31' AND status = 'confirmed';

UPDATE bookings
SET status = 'completed'
WHERE id = '0197ebdb-3061-7e8d-80a9-6a359f90ac17' AND status = 'confirmed';

UPDATE bookings
SET status = 'completed'
WHERE id = '0199195f-4ca2-7968-a41c-62de904397ee' AND status = 'confirmed';

UPDATE disputes
SET status = 'awaiting_seller'
WHERE id = '019715c7-b8e0-716f-bea7-cd2f0eb61723' AND status = 'open';

UPDATE disputes
SET status = 'awaiting_seller'
WHERE id = '019b3d22-0b81-7a53-b1db-285aca4e8fdf' AND status = 'open';

UPDATE disputes
SET resolved_at = '2025-06-03T15:40:00Z', status = 'resolved_buyer'
WHERE id = '019715c7-b8e0-716f-bea7-cd2f0eb61723' AND status = 'awaiting_seller';

UPDATE conversations
SET status = 'closed'
WHERE id = '019715c3-2501-7a7a-a56c-876af1bdb941' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '019aa26c-5500-7a5f-9ea6-367079af5aa8' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '01966d64-1e02-7cee-a3d0-c55c1af8c11d' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0196a6c5-c0e3-7a3d-a9cc-90418f25bb58' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '0196d403-2ca4-7b7b-938d-6f72db8e6478' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0196d403-2ca4-7b7b-938d-6f72db8e6478' AND status = 'agreed';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '019710d7-6105-7ee9-a53a-368c11c1e5e9' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '01974976-0206-7b87-b9a0-2df4457c7a05' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '01978907-81a7-72ec-abc3-ebe4f3f57ca1' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '01978907-81a7-72ec-abc3-ebe4f3f57ca1' AND status = 'agreed';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0197c511-6128-7de0-b90f-e23791d7793b' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '0197feca-e809-73a7-ac69-44e6c7ef67be' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0197feca-e809-73a7-ac69-44e6c7ef67be' AND status = 'agreed';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '019837f7-712a-7447-bcef-10b861c8c1d4' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '019837f7-712a-7447-bcef-10b861c8c1d4' AND status = 'agreed';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0198809e-614b-79d1-a8e8-3004c6dfe77d' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '0198b6fe-0ecc-78f7-9959-0f84e5380fa6' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0198b6fe-0ecc-78f7-9959-0f84e5380fa6' AND status = 'agreed';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0198f5e8-ee2d-7964-b88e-b7e36045bce8' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '01992a34-afce-7a2f-ba4e-05b18332ccdd' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '01996bde-af2f-77c5-ab03-3482e78ba1bd' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '0199a629-c7b0-7143-bf1b-1077f7244b1a' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0199a629-c7b0-7143-bf1b-1077f7244b1a' AND status = 'agreed';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '0199e36a-0451-7c57-8dde-01fb0c85a4df' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '0199e36a-0451-7c57-8dde-01fb0c85a4df' AND status = 'agreed';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '019a157a-7bf2-7496-9763-b496d6700214' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '019a5809-5d13-7c0c-be01-12c8c89a1ed7' AND status = 'open';

UPDATE custom_requests
SET status = 'closed'
WHERE id = '019a91bb-90f4-7410-8bcb-c1bb0f58ca27' AND status = 'open';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-01-10T15:00:00Z'
WHERE id = '01944aef-8a00-70e0-bbfe-a3d5e2025a3b' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-04-24T23:56:00Z'
WHERE id = '019663ca-d782-7034-9160-fb9a3182b7a1' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '019663ca-d782-7034-9160-fb9a3182b7a1' AND status = 'approved';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-05-19T03:33:00Z', remark = 'The numbers were confirmed by both sides.'
WHERE id = '0196df85-5764-7090-847a-dc39af6adbe4' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-06-23T06:38:00Z'
WHERE id = '0197927e-e847-7435-91dc-f38dedd16d5a' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '0197927e-e847-7435-91dc-f38dedd16d5a' AND status = 'approved';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-07-16T04:41:00Z'
WHERE id = '01980886-0e69-7691-b53b-d2e75f861dc3' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-07-26T13:21:00Z'
WHERE id = '01984119-b2ea-7fd1-be37-4f75877eb709' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-08-08T04:00:00Z'
WHERE id = '01987fae-830b-78f7-b7b0-c28e6e10621c' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '01987fae-830b-78f7-b7b0-c28e6e10621c' AND status = 'approved';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-08-19T04:23:00Z'
WHERE id = '0198b832-972c-7957-a0d3-8a28b580ef44' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-08-28T05:31:00Z'
WHERE id = '0198ebb9-822d-7d46-8b89-b403cdb49ab5' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '0198ebb9-822d-7d46-8b89-b403cdb49ab5' AND status = 'approved';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-09-11T03:36:00Z'
WHERE id = '019932c4-758e-7c12-b8e5-c23386c1d45c' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '019932c4-758e-7c12-b8e5-c23386c1d45c' AND status = 'approved';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-09-22T19:39:00Z'
WHERE id = '01996bdb-05af-7902-a575-1bb41266b0db' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-10-03T20:32:00Z'
WHERE id = '0199a969-fe90-7ad9-a8b7-3043b2f24de9' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '0199a969-fe90-7ad9-a8b7-3043b2f24de9' AND status = 'approved';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-10-13T10:14:00Z'
WHERE id = '0199d744-e2d1-758a-9943-6686b150fba6' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused'
WHERE id = '0199d744-e2d1-758a-9943-6686b150fba6' AND status = 'approved';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-10-26T09:29:00Z'
WHERE id = '019a1744-3f72-7083-9ae7-c6e66da7ac55' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-11-06T11:38:00Z'
WHERE id = '019a5819-d7d3-78d4-b0bc-61aa07d0da59' AND status = 'uploaded';

UPDATE seller_documents
SET status = 'refused', reviewed_at = '2025-11-19T18:06:00Z', remark = 'Checked twice, and found in order.'
WHERE id = '019a96db-8454-7c88-bf98-911f33af2055' AND status = 'uploaded';

UPDATE incidents
SET status = 'closed', closed_at = '2025-06-03T16:00:00Z'
WHERE id = '019715cc-4cc0-74e8-93d8-34d97c939c2e' AND status = 'reported';

UPDATE incidents
SET status = 'looked at'
WHERE id = '019851ae-ffc2-77df-9514-58d0b864ab79' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-08-15T01:53:00Z'
WHERE id = '0198a836-2ee3-72b9-9c2b-e42b371f4107' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-08-29T08:04:00Z'
WHERE id = '0198f1a2-e004-7e13-b02a-56fa363bc6f1' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-09-14T01:39:00Z'
WHERE id = '01993db8-b825-7827-a8e5-647ddd6585b7' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-10-02T12:32:00Z'
WHERE id = '0199a066-dd86-7de2-bccf-2f21bd407aac' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-10-18T09:46:00Z'
WHERE id = '0199ed0e-4747-7f18-ae13-65458f94a3e8' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-11-03T12:15:00Z'
WHERE id = '019a4522-cd28-75db-ae56-4790c9ad0eba' AND status = 'reported';

UPDATE incidents
SET status = 'looked at'
WHERE id = '019a9279-1489-755c-84ce-0bab495ee735' AND status = 'reported';

UPDATE incidents
SET status = 'closed', closed_at = '2025-11-18T02:40:00Z'
WHERE id = '019a9279-1489-755c-84ce-0bab495ee735' AND status = 'looked at';

UPDATE incidents
SET status = 'closed', closed_at = '2025-12-01T23:03:00Z'
WHERE id = '019ad5ee-ac2a-7585-9e87-703b9787779d' AND status = 'reported';

UPDATE reviews
SET status = 'published'
WHERE id = '0196c096-f200-75d5-bc8e-79a0551decba' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0196f392-b401-70ff-be5b-4ff408e9d585' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '01971b12-b3e2-71d3-a9c4-bcc788ab39fa' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '01979cb4-bce3-7efc-9804-772097dad523' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '01979cb4-bce4-7deb-8846-9b6746af1117' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0197ee23-4ba5-76e3-a8cb-3db96ea226d1' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0197ee23-4ba6-74e9-9eec-e003155bb251' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0197ee23-4ba7-7cb2-8057-e9ce6a6f4ab2' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '01983d29-b408-7a9a-bfab-40f42cdd938e' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0199774d-a009-7378-bece-f26374753278' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '019a0333-394a-7bd5-85e9-e8cc1dc593b2' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0196c382-040b-7735-8383-2a1f631509a1' AND status = 'pending';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019712bb-b160-7aa9-aeaf-73379d3c790d' AND status = 'announced';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01974605-4541-7d3d-8a73-7b60d6e62d59' AND status = 'announced';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0199195f-4ca0-7a80-835d-0ae73a9919be' AND status = 'held';

UPDATE sellers
SET status = 'in_review'
WHERE id = '01944a81-ad00-76aa-94b7-d5da5f1aaf11' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '01946967-d501-7fc2-9741-2e07155b7e43' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '0194d067-0502-734a-8cb2-53253fae81b1' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '019527f3-2103-7402-a489-c11cc8e8de47' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '019aa0b4-e104-7935-a831-19026467785a' AND status = 'applied';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194cb09-ba80-717b-883b-0bde1e807c97' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194cb40-a901-73e1-9129-e6eccc1272ed' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194cb77-9782-7a4b-b038-036d956d8d7f' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194cbae-8603-7d52-b0a3-64602988da03' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194eff1-f884-7ad4-9ab0-7b1242ceae49' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194f028-e705-7cd3-b576-b45261a74694' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194f05f-d586-7380-b716-7a1c567fe86e' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194f096-c407-7546-9679-19f09827f056' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '0194ef16-3e88-7bb5-a82d-da3e37a22988' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '01955b72-b909-7ab6-8c80-de5596c59177' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '01955ba9-a78a-7f4b-9ade-f7655677e80b' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '01955be0-960b-7415-bdd7-a1bd2255891f' AND status = 'draft';

UPDATE listings
SET status = 'archived'
WHERE id = '0195b3a3-a08c-72b3-9004-a4923ae0ec03' AND status = 'draft';

UPDATE payments
SET status = 'captured', authorised_minor = 12290, authorised_at = '2025-05-02T18:23:00Z', captured_at = '2025-05-02T18:24:00Z', captured_minor = 12290
WHERE id = '0196923b-e140-7449-9c34-f106a739430a' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 7490, authorised_at = '2025-05-20T08:04:00Z', captured_at = '2025-05-20T08:05:00Z', captured_minor = 7490
WHERE id = '0196ecb7-a321-7167-b4ce-fd7d4718ae11' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '019b6bdc-5342-703f-a99d-4c677ec85cf1' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 23990, authorised_at = '2025-06-14T12:12:00Z', captured_at = '2025-06-14T12:13:00Z', captured_minor = 23990
WHERE id = '01976e59-ac23-79df-86fb-4420b26d770a' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 21480, authorised_at = '2025-06-30T07:42:00Z', captured_at = '2025-06-30T07:43:00Z', captured_minor = 21480
WHERE id = '0197bfc8-3ae4-7f8d-a83c-89770ecdb7a6' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 20700, authorised_at = '2025-07-08T21:07:00Z', captured_at = '2025-07-08T21:08:00Z', captured_minor = 20700
WHERE id = '0197ebdc-1ac5-7e32-9592-79251723931b' AND status = 'pending';

UPDATE payments
SET status = 'expired'
WHERE id = '0198c2f4-7f26-7244-8a8b-acaadb43dcbc' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 5500, authorised_at = '2025-09-05T10:17:00Z', captured_at = '2025-09-05T10:18:00Z', captured_minor = 5500
WHERE id = '01991960-3707-7d7e-a4ac-32e9b5ce1387' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 9890, authorised_at = '2025-10-11T19:57:00Z', captured_at = '2025-10-11T19:58:00Z', captured_minor = 9890
WHERE id = '0199d4d8-2888-75e5-b7c6-6414eb1098d0' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12890, authorised_at = '2025-12-02T09:22:00Z', captured_at = '2025-12-02T09:23:00Z', captured_minor = 12890
WHERE id = '019ade5d-7c69-7fc3-a921-f1673390614f' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 6980, authorised_at = '2025-12-18T17:02:00Z', captured_at = '2025-12-18T17:03:00Z', captured_minor = 6980
WHERE id = '019b3268-60ea-7bd7-83fa-b3d6ea13e825' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 17080, authorised_at = '2025-12-27T11:37:00Z', captured_at = '2025-12-27T11:38:00Z', captured_minor = 17080
WHERE id = '019b5f98-110b-736e-b661-4786a730bb93' AND status = 'pending';

UPDATE orders
SET status = 'paid'
WHERE id = '0196923a-f6e0-7da7-b2fc-e791fd137fbd' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0196923a-f6e1-7ffb-ae6f-9ae9682405ac' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0196ecb6-b8c2-786e-a0fa-96645bb615f4' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '01976e58-c1c4-789b-8162-bdf0cfa3d5f7' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0197bfc7-5085-77b8-9045-e5287ec50ea3' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0197ebdb-3067-7d01-9b48-d3a725ca49e6' AND status = 'pending_payment';

UPDATE orders
SET status = 'cancelled', payment_due_at = '2025-08-19T16:30:00Z', cancelled_at = '2025-08-19T16:30:00Z'
WHERE id = '0198c2f3-94c8-7316-af75-b03d966b05f2' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '0199d4d7-3e2a-79d4-9871-a198bfa8014b' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '019ade5c-920b-7aed-8473-bc2543d8e3e9' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '019b3267-768c-74be-8a3c-d17d0bceeec2' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '019b5f97-26ad-7d9e-9e93-b0e09ee12f9a' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '019b5f97-26ae-7d6f-818b-6068a365b751' AND status = 'pending_payment';

UPDATE firings
SET status = 'loading'
WHERE id = '01967b40-b380-7e20-8f54-e51fbeb40ab0' AND status = 'planned';

UPDATE quotes
SET status = 'sent', binding_until = '2026-01-11T09:00:00Z', ready_on = '2025-11-25'
WHERE id = '019ab517-6280-7831-8f1f-afb00f972be0' AND status = 'draft';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019864dc-0e80-780c-99d8-4645719f9175' AND status = 'open';

UPDATE workshop_sessions
SET status = 'cancelled', confirm_by = '2025-11-13T10:00:00Z', cancelled_at = '2025-11-13T10:00:00Z', cancel_reason = 'Only one seat was taken.'
WHERE id = '01999eff-fa82-7550-8321-9b2d70c935d8' AND status = 'planned';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-06-03T15:45:00Z'
WHERE id = '01973665-54e0-71c7-bc1f-18c06cfde40a' AND status = 'pending';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019712bb-b160-7aa9-aeaf-73379d3c790d' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'broken'
WHERE id = '01974605-4541-7d3d-8a73-7b60d6e62d59' AND status = 'delivered';

UPDATE seat_reservations
SET status = 'attended'
WHERE id = '0199195f-4ca0-7a80-835d-0ae73a9919be' AND status = 'confirmed';

UPDATE sellers
SET status = 'active'
WHERE id = '01944a81-ad00-76aa-94b7-d5da5f1aaf11' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '01946967-d501-7fc2-9741-2e07155b7e43' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '0194d067-0502-734a-8cb2-53253fae81b1' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '019527f3-2103-7402-a489-c11cc8e8de47' AND status = 'in_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194cb09-ba80-717b-883b-0bde1e807c97' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194cb40-a901-73e1-9129-e6eccc1272ed' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194cb77-9782-7a4b-b038-036d956d8d7f' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194cbae-8603-7d52-b0a3-64602988da03' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194eff1-f884-7ad4-9ab0-7b1242ceae49' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194f028-e705-7cd3-b576-b45261a74694' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194f05f-d586-7380-b716-7a1c567fe86e' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194f096-c407-7546-9679-19f09827f056' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '0194ef16-3e88-7bb5-a82d-da3e37a22988' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '01955b72-b909-7ab6-8c80-de5596c59177' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '01955ba9-a78a-7f4b-9ade-f7655677e80b' AND status = 'pending_review';

UPDATE payments
SET status = 'refunded'
WHERE id = '0196ecb7-a321-7167-b4ce-fd7d4718ae11' AND status = 'captured';

UPDATE orders
SET status = 'disputed'
WHERE id = '0196923a-f6e0-7da7-b2fc-e791fd137fbd' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0196923a-f6e1-7ffb-ae6f-9ae9682405ac' AND status = 'paid';

UPDATE orders
SET status = 'refunded'
WHERE id = '0196ecb6-b8c2-786e-a0fa-96645bb615f4' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '01976e58-c1c4-789b-8162-bdf0cfa3d5f7' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0197bfc7-5085-77b8-9045-e5287ec50ea3' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0197ebdb-3067-7d01-9b48-d3a725ca49e6' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '0199d4d7-3e2a-79d4-9871-a198bfa8014b' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '019ade5c-920b-7aed-8473-bc2543d8e3e9' AND status = 'paid';

UPDATE orders
SET status = 'accepted'
WHERE id = '019b3267-768c-74be-8a3c-d17d0bceeec2' AND status = 'paid';

UPDATE orders
SET status = 'accepted'
WHERE id = '019b5f97-26ae-7d6f-818b-6068a365b751' AND status = 'paid';

UPDATE firings
SET status = 'firing'
WHERE id = '01967b40-b380-7e20-8f54-e51fbeb40ab0' AND status = 'loading';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-11-28T20:00:00Z', binding_until = '2025-12-15T00:00:00Z', ready_on = '2026-02-20'
WHERE id = '019ab517-6280-7831-8f1f-afb00f972be0' AND status = 'sent';

UPDATE workshop_sessions
SET status = 'done'
WHERE id = '019864dc-0e80-780c-99d8-4645719f9175' AND status = 'confirmed';

UPDATE sellers
SET status = 'suspended'
WHERE id = '019527f3-2103-7402-a489-c11cc8e8de47' AND status = 'active';

UPDATE listings
SET status = 'paused'
WHERE id = '0194cbae-8603-7d52-b0a3-64602988da03' AND status = 'published';

UPDATE orders
SET status = 'completed'
WHERE id = '0196923a-f6e0-7da7-b2fc-e791fd137fbd' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0196923a-f6e1-7ffb-ae6f-9ae9682405ac' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '01976e58-c1c4-789b-8162-bdf0cfa3d5f7' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0197bfc7-5085-77b8-9045-e5287ec50ea3' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0197bfc7-5086-7a57-9cc8-1542cbb6e3b1' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0197ebdb-3067-7d01-9b48-d3a725ca49e6' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0199195f-4ca9-7e2b-a6f3-4f6f04e00aae' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '0199d4d7-3e2a-79d4-9871-a198bfa8014b' AND status = 'disputed';

UPDATE orders
SET status = 'shipped'
WHERE id = '019b3267-768c-74be-8a3c-d17d0bceeec2' AND status = 'accepted';

UPDATE firings
SET status = 'cooling'
WHERE id = '01967b40-b380-7e20-8f54-e51fbeb40ab0' AND status = 'firing';

UPDATE firings
SET status = 'unloaded'
WHERE id = '01967b40-b380-7e20-8f54-e51fbeb40ab0' AND status = 'cooling';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0197a22a-bf83-7e78-9989-f73da0682831' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '0197a22a-bf83-7e78-9989-f73da0682831' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0197db2f-ea84-7b33-b39b-c46d7a261caf' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '0197db2f-ea84-7b33-b39b-c46d7a261caf' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019807e7-ab85-74ea-b7d3-773fc9656d90' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019807e7-ab85-74ea-b7d3-773fc9656d90' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01983d2c-7326-72a3-999c-aa4ee0c72f33' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '01983d2c-7326-72a3-999c-aa4ee0c72f33' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01985ac7-2f67-7a40-baa6-376a92d4e20a' AND status = 'announced';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01988df7-20c8-72a3-b04c-26a3ed0f4c95' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '01988df7-20c8-72a3-b04c-26a3ed0f4c95' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0198be80-aa49-7f49-bd5b-93d4d6617fd0' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '0198be80-aa49-7f49-bd5b-93d4d6617fd0' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0198eae6-058a-7bb3-bfa1-68407a044555' AND status = 'announced';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01992542-832b-72de-bf4b-e3b4abfde072' AND status = 'announced';

UPDATE firing_pieces
SET status = 'broken'
WHERE id = '01992542-832b-72de-bf4b-e3b4abfde072' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01995835-1d6c-7936-833b-ffc445e9ec4f' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '01995835-1d6c-7936-833b-ffc445e9ec4f' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '01998675-a14d-7cae-a08d-49fd96bae194' AND status = 'announced';

UPDATE firing_pieces
SET status = 'withdrawn'
WHERE id = '01998675-a14d-7cae-a08d-49fd96bae194' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0199b3b8-8b4e-79ad-8572-4d1dcbd073f4' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '0199b3b8-8b4e-79ad-8572-4d1dcbd073f4' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '0199d3fe-434f-7d23-9844-af3e73e529bb' AND status = 'announced';

UPDATE firing_pieces
SET status = 'withdrawn'
WHERE id = '0199d3fe-434f-7d23-9844-af3e73e529bb' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019a0d15-bdd0-78f6-b0e4-e32ba3aac9c4' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019a0d15-bdd0-78f6-b0e4-e32ba3aac9c4' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019a34be-f091-7ae4-97b5-e7544f1cb8ea' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019a34be-f091-7ae4-97b5-e7544f1cb8ea' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019a5ea5-4212-73bd-913d-f53cf5b047dd' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019a5ea5-4212-73bd-913d-f53cf5b047dd' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '019a9292-b713-7dc2-b689-94f55fc7c66f' AND status = 'announced';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '019a9292-b713-7dc2-b689-94f55fc7c66f' AND status = 'delivered';

UPDATE seat_reservations
SET order_id = '0196923a-f6e0-7da7-b2fc-e791fd137fbd', status = 'confirmed'
WHERE id = '0197de8b-98a1-7a02-93a0-011ae4c1711c' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0197fd9f-8762-7b9b-a499-9b190077d415' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0198231d-0083-702e-84f2-587a1b5e2f86' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '01985237-69a4-7bea-86a6-9a08515c3987' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '01987e3c-a385-7467-8b87-5a1475a78b3f' AND status = 'held';

UPDATE seat_reservations
SET order_id = '0196923a-f6e0-7da7-b2fc-e791fd137fbd', status = 'confirmed'
WHERE id = '01989ee6-2666-7578-ae8e-eb8ec8e1d55d' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0198c7a7-7fe7-72cd-8860-ccd473aac20f' AND status = 'held';

UPDATE seat_reservations
SET status = 'attended'
WHERE id = '0198c7a7-7fe7-72cd-8860-ccd473aac20f' AND status = 'confirmed';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0198efe5-edc8-73e5-9771-9a8244c540b1' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0199192c-f209-7a89-bc11-342b18fce775' AND status = 'held';

UPDATE seat_reservations
SET order_id = '0196923a-f6e1-7ffb-ae6f-9ae9682405ac', status = 'confirmed'
WHERE id = '01994e91-c4ca-7920-8f44-90d466056b3d' AND status = 'held';

UPDATE seat_reservations
SET status = 'cancelled'
WHERE id = '019972c9-506b-7696-9f8d-14a824e30c16' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '01999eba-660c-7b47-ad0e-5f92627387d8' AND status = 'held';

UPDATE seat_reservations
SET order_id = '0196ecb6-b8c2-786e-a0fa-96645bb615f4', status = 'confirmed'
WHERE id = '0199ca29-7a6d-76d2-a860-2445045b6ef8' AND status = 'held';

UPDATE seat_reservations
SET status = 'expired'
WHERE id = '019a1bf3-96af-79bc-b180-9904b780afcb' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '019a6795-2931-7cbe-b6d3-42eafadb8377' AND status = 'held';

UPDATE seat_reservations
SET order_id = '0198c2f3-94c8-7316-af75-b03d966b05f2', status = 'confirmed'
WHERE id = '019a91b1-7ed2-7c40-85c4-ae3494d39fac' AND status = 'held';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '019ac182-1893-7d0b-be26-3f824f1c054e' AND status = 'held';

UPDATE seat_reservations
SET status = 'cancelled'
WHERE id = '019ad436-4dd4-74d8-9f82-43ccc4b1ae4c' AND status = 'held';

UPDATE firings
SET status = 'loading'
WHERE id = '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0' AND status = 'loading';

UPDATE firings
SET status = 'cooling'
WHERE id = '0196ee90-f702-7cc0-a3ce-fdff06fcf8d0' AND status = 'firing';

UPDATE firings
SET status = 'loading'
WHERE id = '01971bdf-c7e3-7a9c-ae17-2d4b72e065be' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '01979277-9545-756a-95ec-dd721c4fc763' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '01979277-9545-756a-95ec-dd721c4fc763' AND status = 'loading';

UPDATE firings
SET status = 'cooling'
WHERE id = '01979277-9545-756a-95ec-dd721c4fc763' AND status = 'firing';

UPDATE firings
SET status = 'failed'
WHERE id = '01979277-9545-756a-95ec-dd721c4fc763' AND status = 'cooling';

UPDATE firings
SET status = 'loading'
WHERE id = '0197c232-3606-7649-ac6d-8eadc404d18b' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '0197c232-3606-7649-ac6d-8eadc404d18b' AND status = 'loading';

UPDATE firings
SET status = 'loading'
WHERE id = '0197f9b8-b047-7ed5-903a-4ea711f8c13f' AND status = 'planned';

UPDATE firings
SET status = 'failed'
WHERE id = '019823c0-e1a8-71ed-8c9c-86e4b056895e' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '019860da-aa89-7d6e-bdd5-5d61b781e9cb' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '019899c3-73ea-70d9-8f0b-034e2caff92b' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '0198d1b0-782b-72a1-9879-d642d75f1414' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '01990505-f2ec-746f-b700-cc42cdfd4398' AND status = 'planned';

UPDATE firings
SET status = 'failed'
WHERE id = '01990505-f2ec-746f-b700-cc42cdfd4398' AND status = 'loading';

UPDATE firings
SET status = 'loading'
WHERE id = '01993e01-0bcd-7a22-9197-c8b263d9cfe1' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '01993e01-0bcd-7a22-9197-c8b263d9cfe1' AND status = 'loading';

UPDATE firings
SET status = 'loading'
WHERE id = '019972af-adee-7bcb-9ae3-3701f9482929' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '019972af-adee-7bcb-9ae3-3701f9482929' AND status = 'loading';

UPDATE firings
SET status = 'loading'
WHERE id = '01999a28-5acf-7d7d-8225-efec80118894' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '01999a28-5acf-7d7d-8225-efec80118894' AND status = 'loading';

UPDATE firings
SET status = 'loading'
WHERE id = '0199d920-0b70-7dc7-9ea4-055a4ee66a00' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '0199d920-0b70-7dc7-9ea4-055a4ee66a00' AND status = 'loading';

UPDATE firings
SET status = 'cooling'
WHERE id = '0199d920-0b70-7dc7-9ea4-055a4ee66a00' AND status = 'firing';

UPDATE firings
SET status = 'unloaded'
WHERE id = '0199d920-0b70-7dc7-9ea4-055a4ee66a00' AND status = 'cooling';

UPDATE firings
SET status = 'loading'
WHERE id = '019a0b85-a7f1-7b93-b14f-9a0ce1e8bcbf' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '019a0b85-a7f1-7b93-b14f-9a0ce1e8bcbf' AND status = 'loading';

UPDATE firings
SET status = 'failed'
WHERE id = '019a40c4-f152-7861-8b96-50887a80bdef' AND status = 'planned';

UPDATE firings
SET status = 'loading'
WHERE id = '019a7275-4793-776f-8d29-77d0475380c5' AND status = 'planned';

UPDATE firings
SET status = 'firing'
WHERE id = '019a7275-4793-776f-8d29-77d0475380c5' AND status = 'loading';

UPDATE firings
SET status = 'cooling'
WHERE id = '019a7275-4793-776f-8d29-77d0475380c5' AND status = 'firing';

UPDATE quotes
SET status = 'sent', binding_until = '2025-05-28T12:42:00Z'
WHERE id = '0196afea-c1c1-785f-b2a9-a812b1bb95eb' AND status = 'draft';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-05-09T21:42:00Z'
WHERE id = '0196afea-c1c1-785f-b2a9-a812b1bb95eb' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2025-06-07T12:05:00Z'
WHERE id = '0196ed95-31e2-757a-9a1b-0865a40a90b9' AND status = 'draft';

UPDATE quotes
SET status = 'sent', binding_until = '2025-07-27T17:08:00Z'
WHERE id = '01972750-8d83-7111-b3ef-dd4407337b72' AND status = 'draft';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-06-02T05:08:00Z'
WHERE id = '01972750-8d83-7111-b3ef-dd4407337b72' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2025-07-20T12:48:00Z'
WHERE id = '019754bb-c004-7c8f-9da5-52aa2b62ec40' AND status = 'draft';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-06-10T04:48:00Z'
WHERE id = '019754bb-c004-7c8f-9da5-52aa2b62ec40' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2025-07-25T13:39:00Z'
WHERE id = '0197c10f-fd26-78c5-90b5-6a564bf5ff19' AND status = 'draft';

UPDATE quotes
SET status = 'declined', answered_at = '2025-07-02T01:39:00Z'
WHERE id = '0197c10f-fd26-78c5-90b5-6a564bf5ff19' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2025-09-05T10:20:00Z'
WHERE id = '0197f3d9-6487-7227-a763-1a48dd912201' AND status = 'draft';

UPDATE quotes
SET status = 'sent', binding_until = '2025-08-21T09:42:00Z'
WHERE id = '01986502-8249-7a92-bd8c-f3ae10786ab0' AND status = 'draft';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-08-02T17:42:00Z'
WHERE id = '01986502-8249-7a92-bd8c-f3ae10786ab0' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2025-10-02T16:29:00Z'
WHERE id = '01993ec2-38ed-70f3-8400-ca5507a3dc05' AND status = 'draft';

UPDATE quotes
SET status = 'sent', binding_until = '2025-11-22T16:41:00Z'
WHERE id = '01996800-156e-78b0-b1cb-7bbc6c873211' AND status = 'draft';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-09-22T06:41:00Z'
WHERE id = '01996800-156e-78b0-b1cb-7bbc6c873211' AND status = 'sent';

UPDATE quotes
SET status = 'sent', binding_until = '2026-01-02T12:16:00Z', ready_on = '2025-10-25'
WHERE id = '019a10ff-5411-7a84-83ce-4ef572168847' AND status = 'draft';

UPDATE quotes
SET status = 'declined', answered_at = '2025-10-24T20:16:00Z'
WHERE id = '019a10ff-5411-7a84-83ce-4ef572168847' AND status = 'sent';

UPDATE quotes
SET status = 'withdrawn', binding_until = '2025-12-25T15:15:00Z', ready_on = '2025-11-12'
WHERE id = '019a78a2-6533-71f8-8571-12d6c8d9eb02' AND status = 'draft';

UPDATE workshop_sessions
SET status = 'cancelled', cancelled_at = '2025-06-24T04:41:00Z'
WHERE id = '01979bf2-a563-7440-b17e-f248e518ac90' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'cancelled', cancelled_at = '2025-07-05T20:13:00Z', cancel_reason = 'The numbers were confirmed by both sides.'
WHERE id = '0197da81-0ce4-733c-8985-2b53698b4d39' AND status = 'open';

UPDATE workshop_sessions
SET status = 'open', confirm_by = '2025-07-31T04:41:00Z'
WHERE id = '01985ca3-4267-7844-88b6-692fbd891f3d' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '01985ca3-4267-7844-88b6-692fbd891f3d' AND status = 'open';

UPDATE workshop_sessions
SET status = 'done'
WHERE id = '01985ca3-4267-7844-88b6-692fbd891f3d' AND status = 'confirmed';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019898e9-8ea8-7547-bd99-99667a0c66cf' AND status = 'open';

UPDATE workshop_sessions
SET status = 'cancelled', cancelled_at = '2025-08-30T01:48:00Z'
WHERE id = '0198f202-170a-7df7-9660-b1c1edf46117' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'open', confirm_by = '2025-09-09T06:39:00Z'
WHERE id = '01992354-20ab-745d-af7a-bb118ba96b65' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'open', confirm_by = '2025-09-17T15:04:00Z'
WHERE id = '019952d6-e88c-7c28-a8b9-e5f6e014e61b' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019952d6-e88c-7c28-a8b9-e5f6e014e61b' AND status = 'open';

UPDATE workshop_sessions
SET status = 'done'
WHERE id = '019952d6-e88c-7c28-a8b9-e5f6e014e61b' AND status = 'confirmed';

UPDATE workshop_sessions
SET status = 'open', confirm_by = '2025-09-27T11:31:00Z'
WHERE id = '01998224-96ad-76e6-8060-ae1e9274b354' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'open', confirm_by = '2025-10-13T15:57:00Z'
WHERE id = '0199dd6e-56ef-7674-b9d9-5113955d3c0a' AND status = 'planned';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '0199dd6e-56ef-7674-b9d9-5113955d3c0a' AND status = 'open';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019a0cb5-9c70-707b-beb4-b03729482b5f' AND status = 'open';

UPDATE workshop_sessions
SET status = 'done'
WHERE id = '019a0cb5-9c70-707b-beb4-b03729482b5f' AND status = 'confirmed';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019a6cef-b492-7fe1-96dd-4e4e208c2a36' AND status = 'open';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '019ac489-8c34-709e-9b8c-6c73602dd760' AND status = 'open';
