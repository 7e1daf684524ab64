-- Rows to work with: a made-up year that ends in 2025. Load reference.sql first, and this in one transaction. Rows that are
-- there already stay as they are; where a row has come to a later state, an UPDATE brings it there as the service would.

INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, created_at, updated_at
)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, '2025-01-31T10:17:00Z', '2025-01-31T10:17:00Z'),
    ('019561ee-92e2-7956-b49e-e5577c2452d5', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, '2025-03-04T16:13:00Z', '2025-03-04T16:13:00Z'),
    ('0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'marcus.bell@lumen-health.example', 'marcus', 'active', '2025-02-12T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T13:56:00Z', '2025-02-12T09:10:00Z', '2025-02-12T09:10:00Z'),
    ('01955b44-f244-7f68-a2e5-483add47f17d', 'noor.haddad@lumen-health.example', 'noor', 'active', '2025-03-03T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T11:56:00Z', '2025-03-03T09:10:00Z', '2025-03-03T09:10:00Z'),
    ('01963ddc-c245-7fa6-807c-8479fbd13943', 'ingrid.moen@fjord-logistics.example', 'ingrid', 'active', '2025-04-16T09:12:00Z', 'nb', 'Europe/Oslo', '2025-12-22T13:15:00Z', '2025-04-16T09:10:00Z', '2025-04-16T09:10:00Z'),
    ('01972074-9246-768d-8eef-3327b460ca5b', 'priya.nair@saffron-travel.example', 'priya', 'active', '2025-05-30T09:12:00Z', 'en-IN', 'Asia/Kolkata', '2025-12-22T12:59:00Z', '2025-05-30T09:10:00Z', '2025-05-30T09:10:00Z'),
    ('0198bc71-5247-7799-85ee-1471a57c04ca', 'tom.ashford@brightline-schools.example', 'tom', 'active', '2025-08-18T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:24:00Z', '2025-08-18T09:10:00Z', '2025-08-18T09:10:00Z'),
    ('0196ecf4-fa48-76a9-9968-ce3c35fbfa05', 'kiri.walker@kea-robotics.example', 'kiri', 'active', '2025-05-20T09:12:00Z', 'en-NZ', 'Pacific/Auckland', '2025-12-22T11:56:00Z', '2025-05-20T09:10:00Z', '2025-05-20T09:10:00Z'),
    ('01987458-4a49-7c11-934d-ae537f2397b5', 'lucia.ferrari@quantia.example', 'lucia', 'active', '2025-08-04T09:12:00Z', 'it', 'Europe/Rome', '2025-12-22T12:47:00Z', '2025-08-04T09:10:00Z', '2025-08-04T09:10:00Z'),
    ('019b35df-864a-7e61-b659-ffa9c6fefe42', 'hugo.lambert@copper-kettle.example', 'hugo', 'active', '2025-12-19T09:12:00Z', 'fr', 'Europe/Paris', '2025-12-22T11:12:00Z', '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    ('01983165-9e4b-79dd-8f6d-a86ae9088d85', 'grace.chen@harbour-legal.example', 'grace', 'active', '2025-07-22T09:12:00Z', 'en-CA', 'America/Halifax', '2025-12-22T12:56:00Z', '2025-07-22T09:10:00Z', '2025-07-22T09:10:00Z'),
    ('019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'dan.ortiz@verde-farms.example', 'dan', 'active', '2025-04-29T09:12:00Z', 'es-MX', 'America/Mexico_City', '2025-11-12T10:47:00Z', '2025-04-29T09:10:00Z', '2025-04-29T09:10:00Z'),
    ('019546ab-824d-79cb-950e-155585cbfd1a', 'orla.byrne@old-mill-press.example', 'orla', 'active', '2025-02-27T09:12:00Z', 'en-IE', 'Europe/Dublin', '2025-11-12T11:59:00Z', '2025-02-27T09:10:00Z', '2025-02-27T09:10:00Z'),
    ('01945eed-564e-75e9-bac1-f51d582e93e1', 'sam.rivers@example.com', 'sam', 'active', '2025-01-13T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:26:00Z', '2025-01-13T09:10:00Z', '2025-01-13T09:10:00Z'),
    ('01943ae0-d24f-7349-848f-7be506fddbad', 'nadia.lang@example.com', 'nadia', 'active', '2025-01-06T09:12:00Z', 'de-DE', 'Europe/Berlin', '2025-12-22T12:26:00Z', '2025-01-06T09:10:00Z', '2025-01-06T09:10:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
VALUES
    ('01943210-0be0-7160-a165-9d4a61fdf276', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-02-14T13:45:00Z', '2025-02-14T13:45:00Z'),
    ('0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Marcus Bell', 'Marcus', 'Bell', NULL, NULL, '2025-02-12T09:14:00Z', '2025-02-12T09:14:00Z'),
    ('01955b44-f244-7f68-a2e5-483add47f17d', 'Noor Haddad', 'Noor', 'Haddad', NULL, NULL, '2025-03-03T09:14:00Z', '2025-03-03T09:14:00Z'),
    ('01963ddc-c245-7fa6-807c-8479fbd13943', 'Ingrid Moen', 'Ingrid', 'Moen', NULL, NULL, '2025-04-16T09:14:00Z', '2025-04-16T09:14:00Z'),
    ('01972074-9246-768d-8eef-3327b460ca5b', 'Priya Nair', 'Priya', 'Nair', NULL, NULL, '2025-05-30T09:14:00Z', '2025-05-30T09:14:00Z'),
    ('0198bc71-5247-7799-85ee-1471a57c04ca', 'Tom Ashford', 'Tom', 'Ashford', NULL, NULL, '2025-08-18T09:14:00Z', '2025-08-18T09:14:00Z'),
    ('0196ecf4-fa48-76a9-9968-ce3c35fbfa05', 'Kiri Walker', 'Kiri', 'Walker', NULL, NULL, '2025-05-20T09:14:00Z', '2025-05-20T09:14:00Z'),
    ('01987458-4a49-7c11-934d-ae537f2397b5', 'Lucia Ferrari', 'Lucia', 'Ferrari', NULL, NULL, '2025-08-04T09:14:00Z', '2025-08-04T09:14:00Z'),
    ('019b35df-864a-7e61-b659-ffa9c6fefe42', 'Hugo Lambert', 'Hugo', 'Lambert', NULL, NULL, '2025-12-19T09:14:00Z', '2025-12-19T09:14:00Z'),
    ('01983165-9e4b-79dd-8f6d-a86ae9088d85', 'Grace Chen', 'Grace', 'Chen', NULL, NULL, '2025-07-22T09:14:00Z', '2025-07-22T09:14:00Z'),
    ('019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'Dan Ortiz', 'Dan', 'Ortiz', NULL, NULL, '2025-04-29T09:14:00Z', '2025-04-29T09:14:00Z'),
    ('019546ab-824d-79cb-950e-155585cbfd1a', 'Orla Byrne', 'Orla', 'Byrne', NULL, NULL, '2025-02-27T09:14:00Z', '2025-02-27T09:14:00Z'),
    ('01945eed-564e-75e9-bac1-f51d582e93e1', 'Sam Rivers', 'Sam', 'Rivers', NULL, NULL, '2025-01-13T09:14:00Z', '2025-01-13T09:14:00Z'),
    ('01943ae0-d24f-7349-848f-7be506fddbad', 'Nadia Lang', 'Nadia', 'Lang', NULL, NULL, '2025-01-06T09:14:00Z', '2025-01-06T09:14:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, issuer, subject, secret_hash, last_used_at, created_at, updated_at)
VALUES
    ('019b4606-0bc0-76bc-be79-83efeeae6e49', '01943ae0-d24f-7349-848f-7be506fddbad', 'passkey', 'local', 'nadia.lang', NULL, '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z'),
    ('019b4598-2ec1-739a-88c2-ec323dca02e1', '01945eed-564e-75e9-bac1-f51d582e93e1', 'passkey', 'local', 'sam.rivers', NULL, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z'),
    ('0194f96d-08a2-78c7-92c8-7ecbf77c987e', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'saml', 'https://login.lumen-health.example', 'marcus.bell', NULL, '2025-12-22T13:56:00Z', '2025-02-12T09:11:00Z', '2025-02-12T09:11:00Z'),
    ('01955b45-dca3-76f2-98c7-e53d6f090ce6', '01955b44-f244-7f68-a2e5-483add47f17d', 'saml', 'https://login.lumen-health.example', 'noor.haddad', NULL, '2025-12-22T11:56:00Z', '2025-03-03T09:11:00Z', '2025-03-03T09:11:00Z'),
    ('01963ddd-aca4-7294-91f1-3ca309201026', '01963ddc-c245-7fa6-807c-8479fbd13943', 'password', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:11:00Z', '2025-04-16T09:11:00Z'),
    ('01963de5-ea05-7b12-a099-670b28b46321', '01963ddc-c245-7fa6-807c-8479fbd13943', 'totp', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:20:00Z', '2025-04-16T09:20:00Z'),
    ('0198bc72-3ca6-7632-a2f5-cd01fc6b2500', '0198bc71-5247-7799-85ee-1471a57c04ca', 'oidc', 'https://accounts.brightline-schools.example', '108214', NULL, '2025-12-22T10:24:00Z', '2025-08-18T09:11:00Z', '2025-08-18T09:11:00Z'),
    ('019b35e0-70a7-74b3-9147-e4c74f1e29c7', '019b35df-864a-7e61-b659-ffa9c6fefe42', 'password', 'local', 'hugo', '!unusable', '2025-12-22T11:12:00Z', '2025-12-19T09:11:00Z', '2025-12-19T09:11:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
)
VALUES
    ('019b4658-7180-75dd-af0d-587094592fa4', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-12-22T15:02:00Z', '2026-01-05T13:56:00Z', NULL, '192.0.2.14', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:146.0) Gecko/20100101 Firefox/146.0', 2, '2025-12-22T13:56:00Z', '2025-12-22T13:56:00Z'),
    ('019b4632-e821-798d-980c-c2a39f279c43', '01963ddc-c245-7fa6-807c-8479fbd13943', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-12-22T13:40:00Z', '2026-01-05T13:15:00Z', NULL, '2001:db8:20::7', 'Mozilla/5.0 (Android 15; Mobile; rv:146.0) Gecko/146.0 Firefox/146.0', 2, '2025-12-22T13:15:00Z', '2025-12-22T13:15:00Z'),
    ('019b115d-d242-70e3-94a2-745c0fdcabeb', '01963ddc-c245-7fa6-807c-8479fbd13943', '\xd1c9a0080b8739df66bb359ac20add28b3f8c8983ea75251b8fa2ff92e50a9f7', '2025-12-12T16:31:00Z', '2025-12-26T07:02:00Z', '2025-12-12T16:31:00Z', '198.51.100.23', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 1, '2025-12-12T07:02:00Z', '2025-12-12T07:02:00Z'),
    ('019b45c2-4c03-7bdd-8a22-cbe325aed3c4', '019b35df-864a-7e61-b659-ffa9c6fefe42', '\xb30ca3d8361c9ecff452b291a98bbe8ac063220241fe5849968671b6df14dbc6', '2025-12-22T11:48:00Z', '2026-01-05T11:12:00Z', NULL, '203.0.113.90', 'Mozilla/5.0 (iPad; CPU OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/604.1', 1, '2025-12-22T11:12:00Z', '2025-12-22T11:12:00Z'),
    ('019b4598-2ec4-76a1-9395-df9372078624', '01945eed-564e-75e9-bac1-f51d582e93e1', '\x8bdeba2e4f01707e849182f5b1a70393a15ef56c37c0ca7b6788420055ab9c91', '2025-12-22T15:10:00Z', '2025-12-22T18:26:00Z', NULL, '192.0.2.200', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('019b35df-8640-7b44-9f1c-f9498c37f6b1', '019b35df-864a-7e61-b659-ffa9c6fefe42', 'hugo.lambert@copper-kettle.example', 'verify_email', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-12-20T09:10:00Z', '2025-12-19T09:12:00Z', 0, '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    ('019b3fd1-9b21-7e54-8eef-3ee0193ced0a', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'dan.ortiz@verde-farms.example', 'reset_password', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-12-21T08:31:00Z', NULL, 2, '2025-12-21T07:31:00Z', '2025-12-21T07:31:00Z'),
    ('019b73a2-ae82-7808-b67b-b29706b95798', NULL, 'lars.holm@nimbus-labs.example', 'magic_link', '\x5d008fffaecde60ac53c55e21311a13f29b73d55c57c8e2dcef7ab6f7495a75a', '2025-12-31T09:15:00Z', NULL, 0, '2025-12-31T09:00:00Z', '2025-12-31T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
VALUES
    ('01943ae0-d24f-7349-848f-7be506fddbad', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-06T09:20:00Z', '2025-01-06T09:20:00Z'),
    ('01945eed-564e-75e9-bac1-f51d582e93e1', (SELECT id FROM roles WHERE code = 'support'), '01943ae0-d24f-7349-848f-7be506fddbad', '2025-01-13T09:20:00Z', '2025-01-13T09:20:00Z')
ON CONFLICT (user_id, role_id) DO NOTHING;

INSERT INTO idempotency_keys (
    actor_id, scope, idempotency_key, request_hash, recovery_point, response_code, response_body, locked_at,
    completed_at, expires_at, created_at, updated_at
)
VALUES
    ('1cdf43a0-5c68-472d-8b03-56fe82d74fe6', 'subscriptions.create', '5f1c2f0e-copper-kettle-trial', '\x385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1', 'finished', 201, '{"status": "trialing"}', '2025-12-19T09:31:02Z', '2025-12-19T09:31:02Z', '2025-12-20T09:31:00Z', '2025-12-19T09:31:02Z', '2025-12-19T09:31:02Z'),
    ('3fd1686b-9814-4205-8288-4704703a3f8c', 'invoices.pay', 'pay-INV-2025-0015-2', '\x80ab2d5ade888085fe366c623dbe293ce73a1bdf67481008e52460f12db65a1c', 'payment_created', NULL, NULL, '2025-12-30T07:00:00Z', NULL, '2025-12-31T07:00:00Z', '2025-12-30T07:00:00Z', '2025-12-30T07:00:00Z')
ON CONFLICT (actor_id, scope, idempotency_key) DO NOTHING;

INSERT INTO tenants (
    id, slug, name, data_residency_region, compliance_requirements, feature_flags, legal_name, billing_email,
    billing_address, country_code, tax_number, currency_code, locale, time_zone, data_retention_days,
    suspension_reason, purge_after, created_at, updated_at
)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', 'lumen-health', 'Lumen Health', 'us', '{"hipaa","soc2"}', '{"seats": 400}', 'Lumen Health, Inc.', 'accounts@lumen-health.example', '{"street": "210 Harrison Avenue", "city": "Boston", "state": "MA", "postal_code": "02111"}', 'US', NULL, 'USD', 'en-US', 'America/New_York', 2190, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'fjord-logistics', 'Fjord Logistics', 'eu', '{"gdpr"}', '{}', 'Fjord Logistics AS', 'faktura@fjord-logistics.example', '{"street": "Strandgaten 18", "postal_code": "5013", "city": "Bergen"}', 'NO', 'NO918273645MVA', 'EUR', 'nb', 'Europe/Oslo', 365, NULL, NULL, '2025-04-15T09:00:00Z', '2025-04-15T09:00:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'saffron-travel', 'Saffron Travel', 'in', '{}', '{}', NULL, 'priya.nair@saffron-travel.example', '{}', 'IN', NULL, 'USD', 'en-IN', 'Asia/Kolkata', 365, NULL, NULL, '2025-06-01T09:00:00Z', '2025-06-01T09:00:00Z'),
    ('0198bc68-2a83-7f5c-a738-250d0f02e335', 'brightline-schools', 'Brightline Schools', 'uk', '{"gdpr","iso27001"}', '{}', 'Brightline Schools Trust', 'finance@brightline-schools.example', '{}', 'GB', 'GB294817365', 'EUR', 'en-GB', 'Europe/London', 365, NULL, NULL, '2025-08-18T09:00:00Z', '2025-08-18T09:00:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'kea-robotics', 'Kea Robotics', 'au', '{}', '{}', NULL, 'ap@kea-robotics.example', '{}', 'NZ', NULL, 'USD', 'en-NZ', 'Pacific/Auckland', 365, NULL, NULL, '2025-05-20T09:00:00Z', '2025-05-20T09:00:00Z'),
    ('0198744f-2285-73a0-a5d5-0d3aeeb901ec', 'quantia', 'Quantia', 'eu', '{"gdpr"}', '{}', 'Quantia S.r.l.', 'amministrazione@quantia.example', '{}', 'IT', 'IT04918273645', 'EUR', 'it', 'Europe/Rome', 365, NULL, NULL, '2025-08-04T09:00:00Z', '2025-08-04T09:00:00Z'),
    ('019a05ff-2a86-7639-8828-32f16cd80d4b', 'tanaka-studio', 'Tanaka Studio', 'sg', '{}', '{}', NULL, 'mei.tanaka@example.com', '{}', 'JP', NULL, 'USD', 'ja', 'Asia/Tokyo', 365, NULL, NULL, '2025-10-21T09:00:00Z', '2025-10-21T09:00:00Z'),
    ('019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'copper-kettle', 'Copper Kettle Cafés', 'eu', '{}', '{}', NULL, 'hugo.lambert@copper-kettle.example', '{}', 'FR', NULL, 'EUR', 'fr', 'Europe/Paris', 365, NULL, NULL, '2025-12-19T10:02:00Z', '2025-12-19T10:02:00Z'),
    ('0198315c-7688-7d01-9b3e-1d9162fb1a26', 'harbour-legal', 'Harbour Legal', 'ca', '{}', '{}', NULL, 'office@harbour-legal.example', '{}', 'CA', NULL, 'USD', 'en-CA', 'America/Halifax', 365, 'The invoice for November is unpaid.', NULL, '2025-07-22T09:00:00Z', '2025-07-22T09:00:00Z'),
    ('019680c6-4689-7c75-981b-e30fff437149', 'verde-farms', 'Verde Farms', 'us', '{}', '{}', NULL, 'dan.ortiz@verde-farms.example', '{}', 'MX', NULL, 'USD', 'es-MX', 'America/Mexico_City', 365, NULL, '2026-03-01T00:00:00Z', '2025-04-29T09:00:00Z', '2025-04-29T09:00:00Z'),
    ('019546a2-5a8a-7372-b591-ddc1eb8696d5', 'old-mill-press', 'Old Mill Press', 'uk', '{}', '{}', NULL, 'hello@old-mill-press.example', '{}', 'IE', NULL, 'EUR', 'en-IE', 'Europe/Dublin', 365, NULL, NULL, '2025-02-27T09:00:00Z', '2025-02-27T09:00:00Z'),
    ('019b65d4-bf0b-7668-9251-3679f780a8bc', 'nimbus-labs', 'Nimbus Labs', 'eu', '{}', '{}', NULL, 'founders@nimbus-labs.example', '{}', NULL, NULL, 'EUR', 'en', 'UTC', 365, NULL, NULL, '2025-12-28T16:40:00Z', '2025-12-28T16:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO outbox_events (
    seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, attempts, last_error, published_at,
    created_at, updated_at
)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '26768db6-83e2-432a-8dbd-693b2957ea85', 'user', '24ebb990-666d-4143-86dd-6dc62ea7dd52', 'user.registered', '{"email": "hugo.lambert@copper-kettle.example"}', '2025-12-19T09:10:00Z', 0, NULL, '2025-12-19T09:10:01Z', '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    (2, 'ef882dc1-daba-41e2-8f64-27338a17f152', 'user', 'cc86c0b0-9873-42e5-851f-64267116ecac', 'user.email_verified', '{"email": "hugo.lambert@copper-kettle.example"}', '2025-12-19T09:12:00Z', 0, NULL, '2025-12-19T09:12:02Z', '2025-12-19T09:12:00Z', '2025-12-19T09:12:00Z'),
    (3, '34834570-8476-4640-8029-48932aaa472a', 'user', 'beab0afe-2952-4510-8c21-884814cce30a', 'user.password_reset_requested', '{"email": "dan.ortiz@verde-farms.example"}', '2025-12-21T07:41:00Z', 3, 'mail relay: 451 4.7.1 try again later', NULL, '2025-12-21T07:41:00Z', '2025-12-21T07:41:00Z'),
    (4, '75acc33d-421e-463e-821d-69e5ac923198', 'feature_flag', '9f381f16-9aaa-4425-821a-f9f1b2806c86', 'feature_flag.rolled_out', '{"code": "new_editor"}', '2025-12-31T08:00:00Z', 0, NULL, NULL, '2025-12-31T08:00:00Z', '2025-12-31T08:00:00Z')
ON CONFLICT (seq) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('outbox_events', 'seq'),
    (SELECT max(seq) FROM outbox_events)
);

INSERT INTO tenant_memberships (id, tenant_id, user_id, role_id, is_owner, joined_at, created_at, updated_at)
VALUES
    ('0194ef68-a440-7ea3-8b8a-fb8493f30d98', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z'),
    ('0194f9b5-5c41-7795-89a2-3664d418ce46', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', (SELECT id FROM roles WHERE code = 'admin'), false, '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z'),
    ('01955b8e-3042-7434-ae76-1631c44a02b2', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01955b44-f244-7f68-a2e5-483add47f17d', (SELECT id FROM roles WHERE code = 'member'), false, '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z'),
    ('019638ff-a443-728b-8c87-b437c5473432', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z'),
    ('01963e26-0044-7a41-bdd4-e6b7226ab267', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01963ddc-c245-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'member'), false, '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z'),
    ('01992e06-7845-73ee-95cf-71aba71a771b', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01987458-4a49-7c11-934d-ae537f2397b5', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z'),
    ('01972b0a-8846-7fe3-95df-157b84b893f0', '01972ab8-2282-72ae-b113-932e08fba091', '01972074-9246-768d-8eef-3327b460ca5b', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z'),
    ('0198bcba-9047-705a-9255-5bcfc7acb7cf', '0198bc68-2a83-7f5c-a738-250d0f02e335', '0198bc71-5247-7799-85ee-1471a57c04ca', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z'),
    ('019909f9-f448-725e-8139-4b2cbdc3e9c1', '0198bc68-2a83-7f5c-a738-250d0f02e335', '0194bbdd-2561-7d3e-b719-d14da86f94f1', (SELECT id FROM roles WHERE code = 'member'), false, '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z'),
    ('0196ed3e-3849-70cc-b141-993cd0678a42', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z'),
    ('01973557-404a-71bc-ac2a-1b587d41e614', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01963ddc-c245-7fa6-807c-8479fbd13943', (SELECT id FROM roles WHERE code = 'billing'), false, '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z'),
    ('019874a1-884b-7917-85ed-d98074369f6e', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '01987458-4a49-7c11-934d-ae537f2397b5', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z'),
    ('019a0651-904c-7da6-89b5-d601734b5ffd', '019a05ff-2a86-7639-8828-32f16cd80d4b', '019561ee-92e2-7956-b49e-e5577c2452d5', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z'),
    ('019b3628-c44d-77a8-b970-536e5bf0e9fa', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '019b35df-864a-7e61-b659-ffa9c6fefe42', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z'),
    ('019831ae-dc4e-7aac-bfbc-fa416a000781', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01983165-9e4b-79dd-8f6d-a86ae9088d85', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z'),
    ('01968118-ac4f-7ad0-b0ed-b4105e456162', '019680c6-4689-7c75-981b-e30fff437149', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z'),
    ('019994b3-4290-7566-a581-f355ddf209c2', '01972ab8-2282-72ae-b113-932e08fba091', '01945eed-564e-75e9-bac1-f51d582e93e1', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO tenant_invitations (
    id, tenant_id, email, role_id, token_hash, invited_by, expires_at, accepted_by, created_at, updated_at
)
VALUES
    ('0196391b-1b80-7318-8e39-2a9c7b5181bb', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'ingrid.moen@fjord-logistics.example', (SELECT id FROM roles WHERE code = 'member'), '\xe40a2557b94e2ada4c4fb1a98557e850fe4cde5839edc1f37b7da9dd2ea018bd', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-04-22T09:00:00Z', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('01955218-9e61-7f0b-938f-3d01695a4c8e', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'noor.h@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\x29a2867aac605f37f6f2a598b7a815c500c3e32ee2d4945b2e4e7bb47ebdc757', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-03-08T09:00:00Z', '01955b44-f244-7f68-a2e5-483add47f17d', '2025-03-01T14:25:00Z', '2025-03-01T14:25:00Z'),
    ('01993e79-e542-7350-833c-55a78e6dfe47', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', 'paolo@quantia.example', (SELECT id FROM roles WHERE code = 'billing'), '\xf82b78ed8232d999aac9e2f0bce66e034138ca1ed4033311e07704173513f3e2', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-09-19T09:00:00Z', NULL, '2025-09-12T15:10:00Z', '2025-09-12T15:10:00Z'),
    ('019a4e0a-76e3-78c2-9e29-e4d98b2296ad', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'ben.ito@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\x5ac6ef10d04af768e31ad8cc48b79efc69c8ecf8271b3c83b4837f4e27eb08fe', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-11T09:00:00Z', NULL, '2025-11-04T08:45:00Z', '2025-11-04T08:45:00Z'),
    ('019b6a44-0004-7798-9ce3-db194e07dd06', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'omar.reyes@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\xe71987f20988df94814214dd7167729a870986529ed355f73afb123ca986753f', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2026-01-05T09:00:00Z', NULL, '2025-12-29T13:20:00Z', '2025-12-29T13:20:00Z'),
    ('019b5b9e-ea65-78fb-9522-a1e080e16fb4', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'lea@copper-kettle.example', (SELECT id FROM roles WHERE code = 'admin'), '\xc38d17dfa4a031bef61484f57545bda91bdb4eb69a0a740dbf623eca22755db2', '019b35df-864a-7e61-b659-ffa9c6fefe42', '2026-01-02T09:00:00Z', NULL, '2025-12-26T17:05:00Z', '2025-12-26T17:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO custom_roles (id, tenant_id, code, name, description, created_by, created_at, updated_at)
VALUES
    ('01957f48-4e80-70c7-aea7-b41326bfc58b', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'auditor', 'Auditor', 'Reads everything, for as long as the audit takes.', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-03-10T09:00:00Z', '2025-03-10T09:00:00Z'),
    ('01958995-0681-7184-8773-81c1adbfbcd5', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'editor', 'Editor', 'Publishes what others write.', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-03-12T09:00:00Z', '2025-03-12T09:00:00Z'),
    ('01969039-5a82-72a3-bb2d-c1b57ddb26f8', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'night_shift', 'Night shift', 'Sees what happens while the office is closed.', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO custom_role_permissions (tenant_id, custom_role_id, permission_code, created_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01957f48-4e80-70c7-aea7-b41326bfc58b', 'audit_logs:read', '2025-03-10T09:00:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01957f48-4e80-70c7-aea7-b41326bfc58b', 'tenants:read', '2025-03-10T09:00:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '01969039-5a82-72a3-bb2d-c1b57ddb26f8', 'usage_rollups:read', '2025-05-02T09:00:00Z')
ON CONFLICT (custom_role_id, permission_code) DO NOTHING;

INSERT INTO custom_role_members (tenant_id, user_id, custom_role_id, granted_by, created_at, updated_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955b44-f244-7f68-a2e5-483add47f17d', '01958995-0681-7184-8773-81c1adbfbcd5', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-03-13T09:00:00Z', '2025-03-13T09:00:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '01957f48-4e80-70c7-aea7-b41326bfc58b', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-03T09:00:00Z', '2025-11-03T09:00:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '01963ddc-c245-7fa6-807c-8479fbd13943', '01969039-5a82-72a3-bb2d-c1b57ddb26f8', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
ON CONFLICT (user_id, custom_role_id) DO NOTHING;

INSERT INTO api_keys (
    id, tenant_id, name, key_prefix, key_hash, scopes, last_used_at, expires_at, revoked_at, created_by, created_at,
    updated_at
)
VALUES
    ('01959908-1a80-707a-8a9f-2020c70ac5d8', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'Patient portal', 'lumen.7Jm2', '\x139c694911223bedaea7917d1a00261db7b35eb3af889a48798ae84fcd8a290b', '{"contents:read"}', '2025-12-30T23:00:00Z', NULL, NULL, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-03-15T09:00:00Z', '2025-03-15T09:00:00Z'),
    ('0196a4d2-ca81-7026-b5ae-36399ec2fd55', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'Warehouse scanners', 'fjord.Qx9t', '\x0526a6ab39ddcc8724e99a7f749036f5baabacc31a779496c92d3943dc2d3f36', '{"contents:read","contents:create"}', '2025-12-30T22:00:00Z', NULL, NULL, '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-05-06T09:00:00Z', '2025-05-06T09:00:00Z'),
    ('0196a61c-6182-77ed-982d-370b1d2e532e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'Old importer', 'fjord.b41K', '\x0e5466a2f9155051c4532ff2667c69c7510886b935532695d8d041c5a5892424', '{"usage_rollups:read"}', '2025-10-13T04:00:00Z', NULL, '2025-10-14T08:05:00Z', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-06T15:00:00Z', '2025-05-06T15:00:00Z'),
    ('01972fde-7e83-726b-93b3-389ac8ed67a8', '01972ab8-2282-72ae-b113-932e08fba091', 'Booking site', 'saffron.Zt0a', '\xc4bd2c32c2712d0f5edf3b48db5ed1ba09812033bb7ac552aa656d0d11ebfd79', '{"contents:read"}', '2025-12-30T23:00:00Z', '2026-06-02T00:00:00Z', NULL, '01972074-9246-768d-8eef-3327b460ca5b', '2025-06-02T09:00:00Z', '2025-06-02T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO subscriptions (
    id, tenant_id, plan_id, status, currency, billing_interval, collection_method, billing_anchor_day,
    current_period_start, current_period_end, trial_end, provider, provider_subscription_id, created_at, updated_at
)
VALUES
    ('01954c36-9380-772c-a040-5bcd1ac58c89', '0194ef16-3e80-7415-9f3d-d97b368629cc', (SELECT id FROM plans WHERE code = 'enterprise'), 'active', 'USD', 'year', 'send_invoice', 1, '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', NULL, NULL, NULL, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('0196391b-1b81-727f-a945-fd5b38a801a3', '019638ad-3e81-71d0-a720-ac7dd1f5d832', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'month', 'charge_automatically', 15, '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', NULL, 'stripe', 'sub_fjord', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('01972b25-ff82-7820-a6d5-f7a0f75df96d', '01972ab8-2282-72ae-b113-932e08fba091', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'USD', 'month', 'charge_automatically', 1, '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', NULL, 'stripe', 'sub_saffron', '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('0198bcd6-0783-7f62-8878-533adf9bd029', '0198bc68-2a83-7f5c-a738-250d0f02e335', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'year', 'send_invoice', 1, '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', NULL, NULL, NULL, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('0196ed59-af84-774c-b935-3432ffa15bb8', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', (SELECT id FROM plans WHERE code = 'enterprise'), 'trialing', 'USD', 'year', 'send_invoice', 1, '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-07-06T11:00:00Z', NULL, NULL, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('019893a3-2785-7b0c-a527-23bdf04b862b', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 10, '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-10-03T11:00:00Z', 'stripe', 'sub_quantia', '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('019a066d-0786-7a32-a0c0-0d137c88e8b2', '019a05ff-2a86-7639-8828-32f16cd80d4b', (SELECT id FROM plans WHERE code = 'free'), 'active', 'USD', 'month', 'charge_automatically', 21, '2025-12-21T00:00:00Z', '2026-01-21T00:00:00Z', NULL, NULL, NULL, '2025-10-21T11:00:00Z', '2025-10-21T11:00:00Z'),
    ('019b3644-3b87-72c9-8dfa-5c3129069f53', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 2, '2025-12-19T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z', 'stripe', 'sub_kettle', '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    ('01986549-eb88-7aed-aeb3-018d679b9832', '0198315c-7688-7d01-9b3e-1d9162fb1a26', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-08-27T11:00:00Z', 'stripe', 'sub_harbour', '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('01968b80-db89-7e17-b047-c1e43ba61b08', '019680c6-4689-7c75-981b-e30fff437149', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-07-07T11:00:00Z', 'stripe', 'sub_verde', '2025-05-01T11:00:00Z', '2025-05-01T11:00:00Z'),
    ('0195515c-ef8a-77c3-a0ec-4725595e1a3c', '019546a2-5a8a-7372-b591-ddc1eb8696d5', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 1, '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-04-23T11:00:00Z', 'stripe', 'sub_mill', '2025-03-01T11:00:00Z', '2025-03-01T11:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO subscription_items (id, subscription_id, plan_price_id, currency, quantity, created_at, updated_at)
VALUES
    ('01954c36-9380-77db-94d8-1d52bb4cd55c', '01954c36-9380-772c-a040-5bcd1ac58c89', (SELECT id FROM plan_prices WHERE code = 'enterprise-year-usd'), 'USD', 1, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('01954c36-9381-784c-aea8-603a5c01619b', '01954c36-9380-772c-a040-5bcd1ac58c89', (SELECT id FROM plan_prices WHERE code = 'enterprise-seats-year-usd'), 'USD', 380, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('0196391b-1b82-74cd-94e9-53a91cdef85a', '0196391b-1b81-727f-a945-fd5b38a801a3', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('0196391b-1b83-7e19-acf5-828a5568e655', '0196391b-1b81-727f-a945-fd5b38a801a3', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-eur'), 'EUR', 12, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('0196391b-1b84-72a9-b0c1-51afdc1f40f9', '0196391b-1b81-727f-a945-fd5b38a801a3', (SELECT id FROM plan_prices WHERE code = 'pro-calls-month-eur'), 'EUR', 0, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('01972b25-ff85-79b4-abc9-554badb0b12e', '01972b25-ff82-7820-a6d5-f7a0f75df96d', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('01972b25-ff86-746c-bf65-d3a456b6922b', '01972b25-ff82-7820-a6d5-f7a0f75df96d', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-usd'), 'USD', 4, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('01972b25-ff87-7dbc-9948-c791ba883e68', '01972b25-ff82-7820-a6d5-f7a0f75df96d', (SELECT id FROM plan_prices WHERE code = 'pro-calls-month-usd'), 'USD', 0, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('0198bcd6-0788-7bd2-8706-f908d888a247', '0198bcd6-0783-7f62-8878-533adf9bd029', (SELECT id FROM plan_prices WHERE code = 'pro-year-eur'), 'EUR', 1, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('0198bcd6-0789-7e6a-b076-5c883f71837a', '0198bcd6-0783-7f62-8878-533adf9bd029', (SELECT id FROM plan_prices WHERE code = 'pro-seats-year-eur'), 'EUR', 45, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('0196ed59-af8a-7168-a028-b6ea867828b7', '0196ed59-af84-774c-b935-3432ffa15bb8', (SELECT id FROM plan_prices WHERE code = 'enterprise-year-usd'), 'USD', 1, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('0196ed59-af8b-7c12-8417-d0a32c8d83cb', '0196ed59-af84-774c-b935-3432ffa15bb8', (SELECT id FROM plan_prices WHERE code = 'enterprise-seats-year-usd'), 'USD', 60, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('019893a3-278c-7f80-8d6c-d396d61ea578', '019893a3-2785-7b0c-a527-23bdf04b862b', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('019893a3-278d-711a-b730-fcbfe728bdd7', '019893a3-2785-7b0c-a527-23bdf04b862b', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-eur'), 'EUR', 6, '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('019a066d-078e-7d0a-b467-5c7b7500bc45', '019a066d-0786-7a32-a0c0-0d137c88e8b2', (SELECT id FROM plan_prices WHERE code = 'free-month-usd'), 'USD', 1, '2025-10-21T11:00:00Z', '2025-10-21T11:00:00Z'),
    ('019b3644-3b8f-72af-b7eb-7e854a6b99f7', '019b3644-3b87-72c9-8dfa-5c3129069f53', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    ('01986549-eb90-770b-9373-83b8da83f76d', '01986549-eb88-7aed-aeb3-018d679b9832', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('01986549-eb91-7cac-9434-16cbfa2cb436', '01986549-eb88-7aed-aeb3-018d679b9832', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-usd'), 'USD', 8, '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('01968b80-db92-7f46-ab5b-70e7e97d7746', '01968b80-db89-7e17-b047-c1e43ba61b08', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-05-01T11:00:00Z', '2025-05-01T11:00:00Z'),
    ('0195515c-ef93-7d74-b0ee-4eb921418d2a', '0195515c-ef8a-77c3-a0ec-4725595e1a3c', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-03-01T11:00:00Z', '2025-03-01T11:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO usage_events (tenant_id, metric_code, occurred_at, event_key, quantity, received_at)
VALUES
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-29T00:00:00Z', 'gateway-2025-12-29-00', 2436.000000, '2025-12-29T00:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-29T04:00:00Z', 'gateway-2025-12-29-04', 377.000000, '2025-12-29T04:05:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-29T08:00:00Z', 'gateway-2025-12-29-08', 3720.000000, '2025-12-29T08:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-29T12:00:00Z', 'gateway-2025-12-29-12', 655.000000, '2025-12-29T12:05:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-29T16:00:00Z', 'gateway-2025-12-29-16', 294.000000, '2025-12-29T16:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-29T20:00:00Z', 'gateway-2025-12-29-20', 1406.000000, '2025-12-29T20:05:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-30T00:00:00Z', 'gateway-2025-12-30-00', 2199.000000, '2025-12-30T00:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-30T04:00:00Z', 'gateway-2025-12-30-04', 264.000000, '2025-12-30T04:05:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-30T08:00:00Z', 'gateway-2025-12-30-08', 2715.000000, '2025-12-30T08:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-30T12:00:00Z', 'gateway-2025-12-30-12', 1188.000000, '2025-12-30T12:05:00Z'),
    ('01972ab8-2282-72ae-b113-932e08fba091', 'api_calls', '2025-12-30T16:00:00Z', 'gateway-2025-12-30-16', 1353.000000, '2025-12-30T16:05:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', 'api_calls', '2025-12-30T20:00:00Z', 'gateway-2025-12-30-20', 620.000000, '2025-12-30T20:05:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', 'storage_gb', '2025-12-30T00:00:00Z', 'storage-2025-12-30', 1184.250000, '2025-12-30T00:10:00Z')
ON CONFLICT (tenant_id, event_key, occurred_at) DO NOTHING;

INSERT INTO usage_rollups (
    id, tenant_id, subscription_id, metric_code, period_start, period_end, quantity, closed_at, created_at, updated_at
)
VALUES
    ('01999d16-2be0-7e18-86fd-809e2bf567fd', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'api_calls', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', 152400.000000, '2025-11-01T01:10:00Z', '2025-10-01T00:05:00Z', '2025-10-01T00:05:00Z'),
    ('019a3cbb-4fe1-7f31-b979-aa68aaa77632', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'api_calls', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', 168900.000000, '2025-12-01T01:10:00Z', '2025-11-01T00:05:00Z', '2025-11-01T00:05:00Z'),
    ('019ad73a-17e2-7dc5-8320-5637db97a59c', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'api_calls', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', 171350.000000, NULL, '2025-12-01T00:05:00Z', '2025-12-01T00:05:00Z'),
    ('0199e52f-33e3-768c-a30f-9696fa188a34', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'api_calls', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', 38200.000000, '2025-11-15T01:10:00Z', '2025-10-15T00:05:00Z', '2025-10-15T00:05:00Z'),
    ('019a84d4-57e4-73bc-9a00-60da8fd15eea', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'api_calls', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', 41780.000000, '2025-12-15T01:10:00Z', '2025-11-15T00:05:00Z', '2025-11-15T00:05:00Z'),
    ('019b1f53-1fe5-7949-a4b6-a53ddfa34a98', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'api_calls', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', 20410.000000, NULL, '2025-12-15T00:05:00Z', '2025-12-15T00:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_counters (series, last_number, created_at, updated_at)
VALUES
    ('INV-2025', 16, '2025-01-04T12:57:00Z', '2025-01-04T12:57:00Z')
ON CONFLICT (series) DO NOTHING;

INSERT INTO invoices (id, tenant_id, subscription_id, currency, period_start, period_end, created_at, updated_at)
VALUES
    ('01954f1c-2740-7a63-b8af-66c7ffdaa40b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01954c36-9380-772c-a040-5bcd1ac58c89', 'USD', '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('019728e5-3741-78ef-9278-7c7b71e91624', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0196ed59-af84-774c-b935-3432ffa15bb8', 'USD', '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('019728e5-3742-71ad-ad29-f0eb26b82363', '019546a2-5a8a-7372-b591-ddc1eb8696d5', '0195515c-ef8a-77c3-a0ec-4725595e1a3c', 'EUR', '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('019902ae-4743-7305-a197-b82329a76385', '0198bc68-2a83-7f5c-a738-250d0f02e335', '0198bcd6-0783-7f62-8878-533adf9bd029', 'EUR', '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('01999d2d-0f44-7424-b6b1-6dbfdf73401f', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f45-74f4-965b-dbd205c23043', '019680c6-4689-7c75-981b-e30fff437149', '01968b80-db89-7e17-b047-c1e43ba61b08', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f46-7c46-bd79-1466bc3cdb60', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01986549-eb88-7aed-aeb3-018d679b9832', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('0199cb86-4b47-7d2e-b468-b3857076deaa', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019893a3-2785-7b0c-a527-23bdf04b862b', 'EUR', '2025-10-10T00:00:00Z', '2025-11-10T00:00:00Z', '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('0199e546-1748-73d9-bf3c-f3a300cad890', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'EUR', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('019a3cd2-3349-77ef-a6bc-97f3d397c16e', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-334a-7fa5-9b32-8e95cec11fab', '019680c6-4689-7c75-981b-e30fff437149', '01968b80-db89-7e17-b047-c1e43ba61b08', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-334b-7ce1-a31f-ff1290b21a5f', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01986549-eb88-7aed-aeb3-018d679b9832', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a6b2b-6f4c-7da7-99ac-1cd287ac7094', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019893a3-2785-7b0c-a527-23bdf04b862b', 'EUR', '2025-11-10T00:00:00Z', '2025-12-10T00:00:00Z', '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('019a84eb-3b4d-7156-9c60-7e3dd416d65e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'EUR', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('019b05aa-374e-7b8b-a2d7-267a6ec29e15', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019893a3-2785-7b0c-a527-23bdf04b862b', 'EUR', '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('019b1f6a-034f-7a3f-a5d0-358a87f7f064', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196391b-1b81-727f-a945-fd5b38a801a3', 'EUR', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    ('019ad750-fb50-76c2-8530-1f1ff106cf32', '01972ab8-2282-72ae-b113-932e08fba091', '01972b25-ff82-7820-a6d5-f7a0f75df96d', 'USD', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-12-01T00:30:00Z', '2025-12-01T00:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_items (
    id, invoice_id, "position", kind, description, subscription_item_id, quantity, unit_price, tax_rate,
    usage_rollup_id, created_at, updated_at
)
VALUES
    ('01954f1c-2740-7536-81d1-d3435edef1b9', '01954f1c-2740-7a63-b8af-66c7ffdaa40b', 1, 'recurring', 'Enterprise, one year', '01954c36-9380-77db-94d8-1d52bb4cd55c', 1.000000, 1200000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('01954f1c-2741-7959-a698-e708a5a470e0', '01954f1c-2740-7a63-b8af-66c7ffdaa40b', 2, 'recurring', 'Seats 1 to 100, one year', '01954c36-9381-784c-aea8-603a5c01619b', 100.000000, 12000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('01954f1c-2742-7a40-9a09-aa4a1922ce72', '01954f1c-2740-7a63-b8af-66c7ffdaa40b', 3, 'recurring', 'Seats from 101, one year', '01954c36-9381-784c-aea8-603a5c01619b', 280.000000, 9000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('019728e5-3743-7ce4-802d-877850217a06', '019728e5-3741-78ef-9278-7c7b71e91624', 1, 'recurring', 'Enterprise, one year', '0196ed59-af8a-7168-a028-b6ea867828b7', 1.000000, 1200000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('019728e5-3744-7c3d-81b6-f508ac1cd512', '019728e5-3741-78ef-9278-7c7b71e91624', 2, 'recurring', 'Seats 1 to 60, one year', '0196ed59-af8b-7c12-8417-d0a32c8d83cb', 60.000000, 12000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('019728e5-3745-7c93-a0f7-42e1b049fd0f', '019728e5-3742-71ad-ad29-f0eb26b82363', 1, 'recurring', 'Pro, June 2025', '0195515c-ef93-7d74-b0ee-4eb921418d2a', 1.000000, 4500.000000, 0.230000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('019902ae-4746-7e08-8f5f-3dcafeec389a', '019902ae-4743-7305-a197-b82329a76385', 1, 'recurring', 'Pro, one year', '0198bcd6-0788-7bd2-8706-f908d888a247', 1.000000, 45000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('019902ae-4747-7629-aad7-f0468b3dee37', '019902ae-4743-7305-a197-b82329a76385', 2, 'recurring', 'Seats, one year', '0198bcd6-0789-7e6a-b076-5c883f71837a', 45.000000, 8000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('01999d2d-0f48-7e5a-ac48-290e86f05204', '01999d2d-0f44-7424-b6b1-6dbfdf73401f', 1, 'recurring', 'Pro, October 2025', '01972b25-ff85-79b4-abc9-554badb0b12e', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f49-71d9-9e8b-8ee5f46cae5a', '01999d2d-0f44-7424-b6b1-6dbfdf73401f', 2, 'recurring', 'Seats', '01972b25-ff86-746c-bf65-d3a456b6922b', 4.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f4a-7cdd-9b3b-96a662ef94fd', '01999d2d-0f45-74f4-965b-dbd205c23043', 1, 'recurring', 'Pro, October 2025', '01968b80-db92-7f46-ab5b-70e7e97d7746', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f4b-7bda-85d3-ca71631cfad1', '01999d2d-0f46-7c46-bd79-1466bc3cdb60', 1, 'recurring', 'Pro, October 2025', '01986549-eb90-770b-9373-83b8da83f76d', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('01999d2d-0f4c-77e9-bd75-225810a950e8', '01999d2d-0f46-7c46-bd79-1466bc3cdb60', 2, 'recurring', 'Seats', '01986549-eb91-7cac-9434-16cbfa2cb436', 8.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('0199cb86-4b4d-7490-95ad-936e9c257c45', '0199cb86-4b47-7d2e-b468-b3857076deaa', 1, 'recurring', 'Pro, from 10 October 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('0199cb86-4b4e-7866-a2db-6c18423e7b6a', '0199cb86-4b47-7d2e-b468-b3857076deaa', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 6.000000, 800.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('0199e546-174f-735a-ad4f-e7421770b4e9', '0199e546-1748-73d9-bf3c-f3a300cad890', 1, 'recurring', 'Pro, from 15 October 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('0199e546-1750-7090-9b9c-734802999277', '0199e546-1748-73d9-bf3c-f3a300cad890', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 12.000000, 800.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('019a3cd2-3351-7391-b129-7eaf6d721c54', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', 1, 'recurring', 'Pro, November 2025', '01972b25-ff85-79b4-abc9-554badb0b12e', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-3352-763e-a2bb-36a26a392d2b', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', 2, 'recurring', 'Seats', '01972b25-ff86-746c-bf65-d3a456b6922b', 4.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-3353-7ee6-88d1-4e9893e53b6b', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', 3, 'usage', 'API calls in October 2025', '01972b25-ff87-7dbc-9948-c791ba883e68', 152400.000000, 0.020000, 0.000000, '01999d16-2be0-7e18-86fd-809e2bf567fd', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-3354-722b-932e-995e11b2b704', '019a3cd2-334a-7fa5-9b32-8e95cec11fab', 1, 'recurring', 'Pro, November 2025', '01968b80-db92-7f46-ab5b-70e7e97d7746', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-3355-75fe-9880-4f10cee1765e', '019a3cd2-334b-7ce1-a31f-ff1290b21a5f', 1, 'recurring', 'Pro, November 2025', '01986549-eb90-770b-9373-83b8da83f76d', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a3cd2-3356-7808-bf1e-f6a63fbd0df3', '019a3cd2-334b-7ce1-a31f-ff1290b21a5f', 2, 'recurring', 'Seats', '01986549-eb91-7cac-9434-16cbfa2cb436', 8.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('019a6b2b-6f57-73a6-84c1-f510c3eae691', '019a6b2b-6f4c-7da7-99ac-1cd287ac7094', 1, 'recurring', 'Pro, from 10 November 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('019a6b2b-6f58-77dd-9fe9-01a00b8e2498', '019a6b2b-6f4c-7da7-99ac-1cd287ac7094', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 6.000000, 800.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('019a84eb-3b59-7b9f-b464-e39fb99eee71', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', 1, 'recurring', 'Pro, from 15 November 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('019a84eb-3b5a-7d61-8c4f-e1f43d5c5998', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 12.000000, 800.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('019a84eb-3b5b-75e0-b0f7-24455fa291df', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', 3, 'usage', 'API calls from 15 October to 14 November 2025', '0196391b-1b84-72a9-b0c1-51afdc1f40f9', 38200.000000, 0.020000, 0.000000, '0199e52f-33e3-768c-a30f-9696fa188a34', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('019b05aa-375c-7d48-980a-3eb198fc7796', '019b05aa-374e-7b8b-a2d7-267a6ec29e15', 1, 'recurring', 'Pro, from 10 December 2025', '019893a3-278c-7f80-8d6c-d396d61ea578', 1.000000, 4500.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('019b05aa-375d-7150-936e-9d05afe9c42f', '019b05aa-374e-7b8b-a2d7-267a6ec29e15', 2, 'recurring', 'Seats', '019893a3-278d-711a-b730-fcbfe728bdd7', 8.000000, 800.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('019b05aa-375e-7fb7-b922-131984bca2a4', '019b05aa-374e-7b8b-a2d7-267a6ec29e15', 3, 'proration', 'Two seats less since 25 November 2025', '019893a3-278d-711a-b730-fcbfe728bdd7', 2.000000, -400.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('019b1f6a-035f-7e4a-9521-7c344d904bfa', '019b1f6a-034f-7a3f-a5d0-358a87f7f064', 1, 'recurring', 'Pro, from 15 December 2025', '0196391b-1b82-74cd-94e9-53a91cdef85a', 1.000000, 4500.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    ('019b1f6a-0360-7561-b56c-132cd2be7b01', '019b1f6a-034f-7a3f-a5d0-358a87f7f064', 2, 'recurring', 'Seats', '0196391b-1b83-7e19-acf5-828a5568e655', 21.000000, 800.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, failure_message,
    method_snapshot, tenant_id, invoice_id, created_at, updated_at
)
VALUES
    ('0195c886-4e80-7449-9c34-f106a739430a', '01943210-0be0-7160-a165-9d4a61fdf276', 'manual', 'bt-0001', 'bank_transfer', 'USD', 4920000, NULL, NULL, '{}', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01954f1c-2740-7a63-b8af-66c7ffdaa40b', '2025-03-24T14:20:00Z', '2025-03-24T14:20:00Z'),
    ('0197888f-9281-7167-b4ce-fd7d4718ae11', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', 'manual', 'bt-0002', 'bank_transfer', 'USD', 1920000, NULL, NULL, '{}', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019728e5-3741-78ef-9278-7c7b71e91624', '2025-06-19T14:20:00Z', '2025-06-19T14:20:00Z'),
    ('01972902-8342-703f-a99d-4c677ec85cf1', '019546ab-824d-79cb-950e-155585cbfd1a', 'stripe', 'pi_0003_1', 'card', 'EUR', 5535, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '019546a2-5a8a-7372-b591-ddc1eb8696d5', '019728e5-3742-71ad-ad29-f0eb26b82363', '2025-06-01T01:02:00Z', '2025-06-01T01:02:00Z'),
    ('01995d32-4683-79df-86fb-4420b26d770a', '0198bc71-5247-7799-85ee-1471a57c04ca', 'manual', 'bt-0004', 'bank_transfer', 'EUR', 405000, NULL, NULL, '{}', '0198bc68-2a83-7f5c-a738-250d0f02e335', '019902ae-4743-7305-a197-b82329a76385', '2025-09-18T14:20:00Z', '2025-09-18T14:20:00Z'),
    ('01999d4a-5b44-7f8d-a83c-89770ecdb7a6', '01972074-9246-768d-8eef-3327b460ca5b', 'stripe', 'pi_0005_1', 'card', 'USD', 8500, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '01972ab8-2282-72ae-b113-932e08fba091', '01999d2d-0f44-7424-b6b1-6dbfdf73401f', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b45-7e32-9592-79251723931b', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'stripe', 'pi_0006_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', '019680c6-4689-7c75-981b-e30fff437149', '01999d2d-0f45-74f4-965b-dbd205c23043', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b46-7244-8a8b-acaadb43dcbc', '01983165-9e4b-79dd-8f6d-a86ae9088d85', 'stripe', 'pi_0007_1', 'card', 'USD', 12100, NULL, NULL, '{"brand": "mastercard", "last4": "4488"}', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01999d2d-0f46-7c46-bd79-1466bc3cdb60', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('0199cba3-9747-7d7e-a4ac-32e9b5ce1387', '01987458-4a49-7c11-934d-ae537f2397b5', 'stripe', 'pi_0008_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '0199cb86-4b47-7d2e-b468-b3857076deaa', '2025-10-10T01:02:00Z', '2025-10-10T01:02:00Z'),
    ('0199e563-6348-75e5-b7c6-6414eb1098d0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_0009_1', 'card', 'EUR', 14100, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199e546-1748-73d9-bf3c-f3a300cad890', '2025-10-15T01:02:00Z', '2025-10-15T01:02:00Z'),
    ('019a3cef-7f49-7fc3-a921-f1673390614f', '01972074-9246-768d-8eef-3327b460ca5b', 'stripe', 'pi_0010_1', 'card', 'USD', 11548, NULL, NULL, '{"brand": "visa", "last4": "4525"}', '01972ab8-2282-72ae-b113-932e08fba091', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('019a3cef-7f4a-7bd7-83fa-b3d6ea13e825', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'stripe', 'pi_0011_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', '019680c6-4689-7c75-981b-e30fff437149', '019a3cd2-334a-7fa5-9b32-8e95cec11fab', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('019a3cef-7f4b-736e-b661-4786a730bb93', '01983165-9e4b-79dd-8f6d-a86ae9088d85', 'stripe', 'pi_0012_1', 'card', 'USD', 12100, 'card_declined', 'Your card was declined.', '{"brand": "mastercard", "last4": "4488"}', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '019a3cd2-334b-7ce1-a31f-ff1290b21a5f', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('019a6b48-bb4c-7515-bf75-dd3b532b7690', '01987458-4a49-7c11-934d-ae537f2397b5', 'stripe', 'pi_0013_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019a6b2b-6f4c-7da7-99ac-1cd287ac7094', '2025-11-10T01:02:00Z', '2025-11-10T01:02:00Z'),
    ('019a8508-874d-77f5-9511-c64e26e21a6b', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'stripe', 'pi_0014_1', 'card', 'EUR', 14864, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', '2025-11-15T01:02:00Z', '2025-11-15T01:02:00Z'),
    ('019b29d4-074e-76ce-aa86-aa529e7887f6', '01987458-4a49-7c11-934d-ae537f2397b5', 'stripe', 'pi_0015_2', 'card', 'EUR', 12322, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019b05aa-374e-7b8b-a2d7-267a6ec29e15', '2025-12-17T01:02:00Z', '2025-12-17T01:02:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, created_at,
    updated_at
)
VALUES
    ('019a7df1-f400-71c7-bc1f-18c06cfde40a', '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825', 'requested', 'USD', 2500, 'stripe', 're_0001', '01945eed-564e-75e9-bac1-f51d582e93e1', 'Half of the last month, since nobody used it.', '2025-11-13T16:00:00Z', '2025-11-13T16:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, occurred_at, tenant_id, invoice_id,
    created_at
)
VALUES
    ('0195c886-4e80-7649-915b-e55229e31455', 'capture', '0195c886-4e80-7449-9c34-f106a739430a', 'USD', 4920000, 'manual', 'statement-2025-03-24', '2025-03-24T14:20:00Z', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01954f1c-2740-7a63-b8af-66c7ffdaa40b', '2025-03-24T14:20:00Z'),
    ('01972902-8341-78cc-93a6-2925d6d6bfc9', 'capture', '01972902-8342-703f-a99d-4c677ec85cf1', 'EUR', 5535, 'stripe', 'evt_0003c', '2025-06-01T01:02:00Z', '019546a2-5a8a-7372-b591-ddc1eb8696d5', '019728e5-3742-71ad-ad29-f0eb26b82363', '2025-06-01T01:02:00Z'),
    ('01972902-8342-7fb0-a5e3-f825c7d19fff', 'fee', '01972902-8342-703f-a99d-4c677ec85cf1', 'EUR', 102, 'stripe', 'evt_0003f', '2025-06-01T01:02:00Z', '019546a2-5a8a-7372-b591-ddc1eb8696d5', '019728e5-3742-71ad-ad29-f0eb26b82363', '2025-06-01T01:02:00Z'),
    ('0197888f-9283-760b-b2b9-236b1e92af97', 'capture', '0197888f-9281-7167-b4ce-fd7d4718ae11', 'USD', 1920000, 'manual', 'statement-2025-06-19', '2025-06-19T14:20:00Z', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019728e5-3741-78ef-9278-7c7b71e91624', '2025-06-19T14:20:00Z'),
    ('01995d32-4684-782d-9aa6-64281ccf8423', 'capture', '01995d32-4683-79df-86fb-4420b26d770a', 'EUR', 405000, 'manual', 'statement-2025-09-18', '2025-09-18T14:20:00Z', '0198bc68-2a83-7f5c-a738-250d0f02e335', '019902ae-4743-7305-a197-b82329a76385', '2025-09-18T14:20:00Z'),
    ('01999d4a-5b45-7fd5-a9f9-80675c8ec36d', 'capture', '01999d4a-5b44-7f8d-a83c-89770ecdb7a6', 'USD', 8500, 'stripe', 'evt_0005c', '2025-10-01T01:02:00Z', '01972ab8-2282-72ae-b113-932e08fba091', '01999d2d-0f44-7424-b6b1-6dbfdf73401f', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b46-79c3-9ba4-657ffc556520', 'fee', '01999d4a-5b44-7f8d-a83c-89770ecdb7a6', 'USD', 144, 'stripe', 'evt_0005f', '2025-10-01T01:02:00Z', '01972ab8-2282-72ae-b113-932e08fba091', '01999d2d-0f44-7424-b6b1-6dbfdf73401f', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b47-78ff-bf10-099147cb3d3b', 'capture', '01999d4a-5b45-7e32-9592-79251723931b', 'USD', 4900, 'stripe', 'evt_0006c', '2025-10-01T01:02:00Z', '019680c6-4689-7c75-981b-e30fff437149', '01999d2d-0f45-74f4-965b-dbd205c23043', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b48-7215-909a-e1773ea3f8e4', 'fee', '01999d4a-5b45-7e32-9592-79251723931b', 'USD', 94, 'stripe', 'evt_0006f', '2025-10-01T01:02:00Z', '019680c6-4689-7c75-981b-e30fff437149', '01999d2d-0f45-74f4-965b-dbd205c23043', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b49-79ec-a14f-ce0c3510a458', 'capture', '01999d4a-5b46-7244-8a8b-acaadb43dcbc', 'USD', 12100, 'stripe', 'evt_0007c', '2025-10-01T01:02:00Z', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01999d2d-0f46-7c46-bd79-1466bc3cdb60', '2025-10-01T01:02:00Z'),
    ('01999d4a-5b4a-7a86-a943-eb1d58b6b647', 'fee', '01999d4a-5b46-7244-8a8b-acaadb43dcbc', 'USD', 194, 'stripe', 'evt_0007f', '2025-10-01T01:02:00Z', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01999d2d-0f46-7c46-bd79-1466bc3cdb60', '2025-10-01T01:02:00Z'),
    ('0199cba3-974b-75aa-8420-a500ddebadb5', 'capture', '0199cba3-9747-7d7e-a4ac-32e9b5ce1387', 'EUR', 11346, 'stripe', 'evt_0008c', '2025-10-10T01:02:00Z', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '0199cb86-4b47-7d2e-b468-b3857076deaa', '2025-10-10T01:02:00Z'),
    ('0199cba3-974c-734c-8c1f-c75d4fe4565f', 'fee', '0199cba3-9747-7d7e-a4ac-32e9b5ce1387', 'EUR', 184, 'stripe', 'evt_0008f', '2025-10-10T01:02:00Z', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '0199cb86-4b47-7d2e-b468-b3857076deaa', '2025-10-10T01:02:00Z'),
    ('0199e563-634d-788f-9e35-d19732ce25e0', 'capture', '0199e563-6348-75e5-b7c6-6414eb1098d0', 'EUR', 14100, 'stripe', 'evt_0009c', '2025-10-15T01:02:00Z', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199e546-1748-73d9-bf3c-f3a300cad890', '2025-10-15T01:02:00Z'),
    ('0199e563-634e-7f90-898c-e534bdfd9502', 'fee', '0199e563-6348-75e5-b7c6-6414eb1098d0', 'EUR', 222, 'stripe', 'evt_0009f', '2025-10-15T01:02:00Z', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199e546-1748-73d9-bf3c-f3a300cad890', '2025-10-15T01:02:00Z'),
    ('019a3cef-7f4f-7aff-b330-819edd95966d', 'capture', '019a3cef-7f49-7fc3-a921-f1673390614f', 'USD', 11548, 'stripe', 'evt_0010c', '2025-11-01T01:02:00Z', '01972ab8-2282-72ae-b113-932e08fba091', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', '2025-11-01T01:02:00Z'),
    ('019a3cef-7f50-7003-92a5-43ca2b787d9b', 'fee', '019a3cef-7f49-7fc3-a921-f1673390614f', 'USD', 187, 'stripe', 'evt_0010f', '2025-11-01T01:02:00Z', '01972ab8-2282-72ae-b113-932e08fba091', '019a3cd2-3349-77ef-a6bc-97f3d397c16e', '2025-11-01T01:02:00Z'),
    ('019a3cef-7f51-7b94-803d-b92fe453c502', 'capture', '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825', 'USD', 4900, 'stripe', 'evt_0011c', '2025-11-01T01:02:00Z', '019680c6-4689-7c75-981b-e30fff437149', '019a3cd2-334a-7fa5-9b32-8e95cec11fab', '2025-11-01T01:02:00Z'),
    ('019a3cef-7f52-7643-913f-ac4868ed727e', 'fee', '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825', 'USD', 94, 'stripe', 'evt_0011f', '2025-11-01T01:02:00Z', '019680c6-4689-7c75-981b-e30fff437149', '019a3cd2-334a-7fa5-9b32-8e95cec11fab', '2025-11-01T01:02:00Z'),
    ('019a6b48-bb53-7ecf-a4ad-3f53886cb655', 'capture', '019a6b48-bb4c-7515-bf75-dd3b532b7690', 'EUR', 11346, 'stripe', 'evt_0013c', '2025-11-10T01:02:00Z', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019a6b2b-6f4c-7da7-99ac-1cd287ac7094', '2025-11-10T01:02:00Z'),
    ('019a6b48-bb54-7f65-ae91-88bbaa69372f', 'fee', '019a6b48-bb4c-7515-bf75-dd3b532b7690', 'EUR', 184, 'stripe', 'evt_0013f', '2025-11-10T01:02:00Z', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', '019a6b2b-6f4c-7da7-99ac-1cd287ac7094', '2025-11-10T01:02:00Z'),
    ('019a81b3-41d5-7522-bdbc-7b2742005013', 'refund', '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825', 'USD', 2500, 'stripe', 'evt_refund_0001', '2025-11-14T09:30:00Z', '019680c6-4689-7c75-981b-e30fff437149', '019a3cd2-334a-7fa5-9b32-8e95cec11fab', '2025-11-14T09:30:00Z'),
    ('019a8508-8756-76be-981b-9655e75f2dfc', 'capture', '019a8508-874d-77f5-9511-c64e26e21a6b', 'EUR', 14864, 'stripe', 'evt_0014c', '2025-11-15T01:02:00Z', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', '2025-11-15T01:02:00Z'),
    ('019a8508-8757-76ad-9e49-5ed362cb8bdd', 'fee', '019a8508-874d-77f5-9511-c64e26e21a6b', 'EUR', 233, 'stripe', 'evt_0014f', '2025-11-15T01:02:00Z', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a84eb-3b4d-7156-9c60-7e3dd416d65e', '2025-11-15T01:02:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO announcements (
    id, tenant_id, author_id, title, body, labels, shown, created_by, updated_by, created_at, updated_at
)
VALUES
    ('01955705-4cc0-7bbb-b86a-3d41a6250420', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Flu shots on Monday', 'From 7 to 11, room 14 -- bring your badge.', '{"health"}', '[2025-12-18T05:00:00Z,2026-01-06T05:00:00Z)', NULL, NULL, '2025-03-02T13:22:00Z', '2025-03-02T13:22:00Z'),
    ('01959aa3-2ce1-7296-8ad8-3f7ad2abc275', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', 'Maple announcement', 'It took a little longer than expected.', '{}', '[2025-03-15T16:29:00Z,2025-03-15T18:29:00Z)', NULL, '01945eed-564e-75e9-bac1-f51d582e93e1', '2025-03-15T16:29:00Z', '2025-03-15T16:29:00Z'),
    ('0195dba7-7662-7a11-a2a0-63332ec23445', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Central announcement', 'The numbers were confirmed by both sides.', '{}', '[2025-03-28T07:29:00Z,2025-03-28T09:29:00Z)', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-03-28T07:29:00Z', '2025-03-28T07:29:00Z'),
    ('0196240c-7b83-725d-b647-e1c26c30bf48', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', 'Winter announcement', 'To be discussed at the next meeting.', '{}', '[2025-04-11T08:52:00Z,2025-04-11T10:52:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-04-11T08:52:00Z', '2025-04-11T08:52:00Z'),
    ('01966238-0284-77d5-b29b-b07a7a1d1fe1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'River announcement', 'Everything went as planned.', '{}', '[2025-04-23T10:36:00Z,2025-04-23T12:36:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-04-23T10:36:00Z', '2025-04-23T10:36:00Z'),
    ('0196a02a-c645-7282-96c4-8e9d4ff06ffc', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01963ddc-c245-7fa6-807c-8479fbd13943', 'Bright announcement', 'As agreed by telephone.', '{}', '[2025-05-05T11:18:00Z,2025-05-05T13:18:00Z)', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-05-05T11:18:00Z', '2025-05-05T11:18:00Z'),
    ('0196e387-a5c6-79cd-bac8-e5478ddae002', '019680c6-4689-7c75-981b-e30fff437149', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', 'Garden announcement', 'It took a little longer than expected.', '{}', '[2025-05-18T13:14:00Z,2025-05-18T15:14:00Z)', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-18T13:14:00Z', '2025-05-18T13:14:00Z'),
    ('01972c7d-5227-7c7a-94ad-eac59ffa29d4', '01972ab8-2282-72ae-b113-932e08fba091', '01972074-9246-768d-8eef-3327b460ca5b', 'Old announcement', 'As agreed by telephone.', '{}', '[2025-06-01T17:15:00Z,2025-06-01T19:15:00Z)', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-06-01T17:15:00Z', '2025-06-01T17:15:00Z'),
    ('01975fae-2de8-7b9b-9c3b-bc6796f707cd', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01963ddc-c245-7fa6-807c-8479fbd13943', 'Blue announcement', 'As agreed by telephone.', '{"sample","archive"}', '[2025-06-11T15:49:00Z,2025-06-11T17:49:00Z)', NULL, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-06-11T15:49:00Z', '2025-06-11T15:49:00Z'),
    ('01979c86-0bc9-7447-af20-94f3e83cb019', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Northern announcement', 'Checked twice, and found in order.', '{}', '[2025-06-23T11:22:00Z,2025-06-23T13:22:00Z)', NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-06-23T11:22:00Z', '2025-06-23T11:22:00Z'),
    ('0197e0b9-270a-7d7d-be6e-6f793c9976f3', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Amber announcement', 'As agreed by telephone.', '{}', '[2025-07-06T17:12:00Z,2025-07-06T19:12:00Z)', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-06T17:12:00Z', '2025-07-06T17:12:00Z'),
    ('019832eb-a20b-7e9a-bc00-1a111d2301e9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', 'Quiet announcement', 'It took a little longer than expected.', '{}', '[2025-07-22T16:16:00Z,2025-07-22T18:16:00Z)', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-22T16:16:00Z', '2025-07-22T16:16:00Z'),
    ('019874a4-476c-7398-8904-f250cbc719a4', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01963ddc-c245-7fa6-807c-8479fbd13943', 'Harbour announcement', 'Everything went as planned.', '{}', '[2025-08-04T10:33:00Z,2025-08-04T12:33:00Z)', NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-08-04T10:33:00Z', '2025-08-04T10:33:00Z'),
    ('0198a41d-e78d-799f-be80-55714237bcb9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', 'Silver announcement', 'See the earlier message for details.', '{}', '[2025-08-13T15:48:00Z,2025-08-13T17:48:00Z)', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-13T15:48:00Z', '2025-08-13T15:48:00Z'),
    ('0198ebb4-03ee-7dc0-a355-f59616bca9d5', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01963ddc-c245-7fa6-807c-8479fbd13943', 'Early announcement', 'Somebody will follow up next week.', '{}', '[2025-08-27T13:25:00Z,2025-08-27T15:25:00Z)', '01963ddc-c245-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-27T13:25:00Z', '2025-08-27T13:25:00Z'),
    ('01992d64-6bef-7e27-b818-bff006b3045a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Linden announcement', 'As agreed by telephone.', '{"review","spring"}', '[2025-09-09T07:33:00Z,2025-09-09T09:33:00Z)', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-09-09T07:33:00Z', '2025-09-09T07:33:00Z'),
    ('01997042-f3b0-7f48-9e3b-124b827485fd', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01955b44-f244-7f68-a2e5-483add47f17d', 'Upper announcement', 'To be discussed at the next meeting.', '{"sample","archive"}', '[2025-09-22T07:11:00Z,2025-09-22T09:11:00Z)', '01945eed-564e-75e9-bac1-f51d582e93e1', NULL, '2025-09-22T07:11:00Z', '2025-09-22T07:11:00Z'),
    ('0199ba74-7b71-7a90-87b9-b262eb4ef79a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01955b44-f244-7f68-a2e5-483add47f17d', 'Copper announcement', 'The numbers were confirmed by both sides.', '{"priority","sample"}', '[2025-10-06T16:57:00Z,2025-10-06T18:57:00Z)', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-06T16:57:00Z', '2025-10-06T16:57:00Z'),
    ('0199f210-0452-79a8-9532-c6c85ba239e4', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01943210-0be0-7160-a165-9d4a61fdf276', 'Meadow announcement', 'To be discussed at the next meeting.', '{"priority","sample"}', '[2025-10-17T12:06:00Z,2025-10-17T14:06:00Z)', NULL, NULL, '2025-10-17T12:06:00Z', '2025-10-17T12:06:00Z'),
    ('019a2f39-5d93-7c59-9e1e-0d76319f70b7', '01972ab8-2282-72ae-b113-932e08fba091', '01972074-9246-768d-8eef-3327b460ca5b', 'Little announcement', 'It took a little longer than expected.', '{"priority","sample"}', '[2025-10-29T09:08:00Z,2025-10-29T11:08:00Z)', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-29T09:08:00Z', '2025-10-29T09:08:00Z'),
    ('019a72bc-b0d4-7c6a-abd2-aaffa582dae7', '0198315c-7688-7d01-9b3e-1d9162fb1a26', '01983165-9e4b-79dd-8f6d-a86ae9088d85', 'Autumn announcement', 'A short note, so that it is not forgotten.', '{}', '[2025-11-11T11:46:00Z,2025-11-11T13:46:00Z)', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-11T11:46:00Z', '2025-11-11T11:46:00Z'),
    ('019ac683-d595-7e7b-a813-097bdf749505', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Granite announcement', 'Nothing to add for now.', '{}', '[2025-11-27T18:12:00Z,2025-11-27T20:12:00Z)', '01987458-4a49-7c11-934d-ae537f2397b5', NULL, '2025-11-27T18:12:00Z', '2025-11-27T18:12:00Z'),
    ('019b0202-8c16-7c04-b9fd-601c99d675fe', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01955b44-f244-7f68-a2e5-483add47f17d', 'Western announcement', 'The second attempt worked.', '{}', '[2025-12-09T07:28:00Z,2025-12-09T09:28:00Z)', '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-09T07:28:00Z', '2025-12-09T07:28:00Z'),
    ('019b471d-4837-7581-9a7d-6a5a9b0313a2', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Violet announcement', 'It took a little longer than expected.', '{}', '[2025-12-22T17:31:00Z,2025-12-22T19:31:00Z)', '01972074-9246-768d-8eef-3327b460ca5b', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-12-22T17:31:00Z', '2025-12-22T17:31:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO cost_centres (id, tenant_id, code, name, parent_id, created_at, updated_at)
VALUES
    ('01955641-6080-7de5-ad68-ea04960b1863', '0194ef16-3e80-7415-9f3d-d97b368629cc', '4000', 'Clinics', NULL, '2025-03-02T09:48:00Z', '2025-03-02T09:48:00Z'),
    ('01959ace-3481-7996-94ed-c9eaa3b7bff7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '4010', 'Emergency', '01955641-6080-7de5-ad68-ea04960b1863', '2025-03-15T17:16:00Z', '2025-03-15T17:16:00Z'),
    ('0195d88d-b342-7736-8583-e0f835ce972a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '4020', 'Laboratory', '01955641-6080-7de5-ad68-ea04960b1863', '2025-03-27T17:02:00Z', '2025-03-27T17:02:00Z'),
    ('019620c5-dc03-7821-97f3-66c33f6fcb43', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1004', 'Western cost centre', '01955641-6080-7de5-ad68-ea04960b1863', '2025-04-10T17:36:00Z', '2025-04-10T17:36:00Z'),
    ('019657fa-dae4-7e4b-9be2-470382942c88', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1005', 'Violet cost centre', '01955641-6080-7de5-ad68-ea04960b1863', '2025-04-21T10:53:00Z', '2025-04-21T10:53:00Z'),
    ('019695ce-7de5-728d-9050-02802ab0811b', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1006', 'Open cost centre', NULL, '2025-05-03T11:01:00Z', '2025-05-03T11:01:00Z'),
    ('0196dd7e-3cc6-7ad1-af50-10e01ccb6bbf', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'CC-1007', 'Maple cost centre', NULL, '2025-05-17T09:06:00Z', '2025-05-17T09:06:00Z'),
    ('01972666-2d87-783e-9be5-e362dc7cf305', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'CC-1008', 'Central cost centre', '0196dd7e-3cc6-7ad1-af50-10e01ccb6bbf', '2025-05-31T12:52:00Z', '2025-05-31T12:52:00Z'),
    ('01976df5-e148-7208-bd42-9e911c31dcd1', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1009', 'Winter cost centre', '01955641-6080-7de5-ad68-ea04960b1863', '2025-06-14T10:22:00Z', '2025-06-14T10:22:00Z'),
    ('0197a605-afc9-7087-92f1-40c7ad0d1359', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1010', 'River cost centre', NULL, '2025-06-25T07:38:00Z', '2025-06-25T07:38:00Z'),
    ('0197ef5c-67ea-74f3-a64f-76733431205c', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1011', 'Bright cost centre', NULL, '2025-07-09T13:25:00Z', '2025-07-09T13:25:00Z'),
    ('01983377-b56b-7099-bd49-64b90a6fb2cf', '019680c6-4689-7c75-981b-e30fff437149', 'CC-1012', 'Garden cost centre', NULL, '2025-07-22T18:49:00Z', '2025-07-22T18:49:00Z'),
    ('01986f2e-44cc-769c-9fb3-f022ff53a87e', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1013', 'Old cost centre', '01955641-6080-7de5-ad68-ea04960b1863', '2025-08-03T09:06:00Z', '2025-08-03T09:06:00Z'),
    ('0198b42a-ca8d-7258-a028-9e759cfb6927', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1014', 'Blue cost centre', '01959ace-3481-7996-94ed-c9eaa3b7bff7', '2025-08-16T18:36:00Z', '2025-08-16T18:36:00Z'),
    ('0198e5d8-61ae-766a-9afc-ba60213c7272', '0198bc68-2a83-7f5c-a738-250d0f02e335', 'CC-1015', 'Northern cost centre', NULL, '2025-08-26T10:07:00Z', '2025-08-26T10:07:00Z'),
    ('019938da-afcf-7fa2-9221-df064ed7947e', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1016', 'Amber cost centre', '01986f2e-44cc-769c-9fb3-f022ff53a87e', '2025-09-11T12:58:00Z', '2025-09-11T12:58:00Z'),
    ('01997296-f5d0-7344-945c-2f3c60038560', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'CC-1017', 'Quiet cost centre', '01972666-2d87-783e-9be5-e362dc7cf305', '2025-09-22T18:02:00Z', '2025-09-22T18:02:00Z'),
    ('0199a97f-0d31-7d14-9eea-a1506752b0ad', '019546a2-5a8a-7372-b591-ddc1eb8696d5', 'CC-1018', 'Harbour cost centre', NULL, '2025-10-03T09:55:00Z', '2025-10-03T09:55:00Z'),
    ('0199f82e-7bf2-78dc-8b63-4ad6ea2ad9b8', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1019', 'Silver cost centre', '0197ef5c-67ea-74f3-a64f-76733431205c', '2025-10-18T16:37:00Z', '2025-10-18T16:37:00Z'),
    ('019a3e7d-c073-7e3c-bff5-50073a0dc4ec', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1020', 'Early cost centre', NULL, '2025-11-01T08:17:00Z', '2025-11-01T08:17:00Z'),
    ('019a7362-66b4-74ee-98c4-69dd46391178', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1021', 'Linden cost centre', '019695ce-7de5-728d-9050-02802ab0811b', '2025-11-11T14:47:00Z', '2025-11-11T14:47:00Z'),
    ('019ac688-6975-7ef5-99b8-8f0f2bd49731', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1022', 'Upper cost centre', '01986f2e-44cc-769c-9fb3-f022ff53a87e', '2025-11-27T18:17:00Z', '2025-11-27T18:17:00Z'),
    ('019af9aa-9f36-75b3-9f2a-b18df4efec0d', '019680c6-4689-7c75-981b-e30fff437149', 'CC-1023', 'Copper cost centre', '01983377-b56b-7099-bd49-64b90a6fb2cf', '2025-12-07T16:35:00Z', '2025-12-07T16:35:00Z'),
    ('019b3575-52d7-7fdf-b3f9-4bc5eba8e465', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'CC-1024', 'Meadow cost centre', '01986f2e-44cc-769c-9fb3-f022ff53a87e', '2025-12-19T07:14:00Z', '2025-12-19T07:14:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_types (id, tenant_id, code, name, is_paid, needs_account, created_at, updated_at)
VALUES
    ('01955cd0-7440-75eb-bae6-c7d8ea399bf1', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'holiday', 'Paid time off', true, true, '2025-03-03T16:22:00Z', '2025-03-03T16:22:00Z'),
    ('01959b04-38a1-797d-8380-4369189d7dc4', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'illness', 'Illness', true, false, '2025-03-15T18:15:00Z', '2025-03-15T18:15:00Z'),
    ('0195d81e-0182-7ff8-ace1-51bd1a2d1df4', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'ferie', 'Ferie', true, true, '2025-03-27T15:00:00Z', '2025-03-27T15:00:00Z'),
    ('01961f3d-1923-7f51-9f31-a30d1bbeb084', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1004', 'Amber leave type', true, true, '2025-04-10T10:27:00Z', '2025-04-10T10:27:00Z'),
    ('01965ea4-7b84-7443-bbe5-8ea96da8c18e', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1005', 'Quiet leave type', true, false, '2025-04-22T17:56:00Z', '2025-04-22T17:56:00Z'),
    ('019695dd-23e5-73a8-bdac-a42610ba74f0', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'LT-1006', 'Harbour leave type', true, true, '2025-05-03T11:17:00Z', '2025-05-03T11:17:00Z'),
    ('0196d82f-9846-7b80-a673-5cfad9c19fce', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1007', 'Silver leave type', true, false, '2025-05-16T08:22:00Z', '2025-05-16T08:22:00Z'),
    ('01971cd4-3a07-7032-8fac-a4a6ce899703', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1008', 'Early leave type', false, false, '2025-05-29T16:16:00Z', '2025-05-29T16:16:00Z'),
    ('0197604b-a668-7e7a-b541-9a03533c89d9', '01972ab8-2282-72ae-b113-932e08fba091', 'LT-1009', 'Linden leave type', true, true, '2025-06-11T18:41:00Z', '2025-06-11T18:41:00Z'),
    ('0197ac17-5629-7720-afd1-80c26042c85e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'LT-1010', 'Upper leave type', true, true, '2025-06-26T11:55:00Z', '2025-06-26T11:55:00Z'),
    ('0197e59c-adaa-75f1-8e22-4e56ace895e2', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1011', 'Copper leave type', false, false, '2025-07-07T15:59:00Z', '2025-07-07T15:59:00Z'),
    ('019828fe-210b-7abb-8a51-586849f78303', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'LT-1012', 'Meadow leave type', true, true, '2025-07-20T18:00:00Z', '2025-07-20T18:00:00Z'),
    ('01986b00-046c-777c-a913-5ff7cbdd3e73', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'LT-1013', 'Little leave type', true, false, '2025-08-02T13:37:00Z', '2025-08-02T13:37:00Z'),
    ('0198a9dc-3dcd-792e-88b1-f6d5b7c3b132', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1014', 'Autumn leave type', true, true, '2025-08-14T18:34:00Z', '2025-08-14T18:34:00Z'),
    ('0198fa2c-3d2e-77f8-bbd2-0ae0511a863d', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'LT-1015', 'Granite leave type', true, true, '2025-08-30T08:51:00Z', '2025-08-30T08:51:00Z'),
    ('01992d9d-2f2f-765a-9630-d22eb9e7d84e', '019680c6-4689-7c75-981b-e30fff437149', 'LT-1016', 'Western leave type', false, true, '2025-09-09T08:35:00Z', '2025-09-09T08:35:00Z'),
    ('019970d6-5a10-7de7-b7d4-6e97fbe49c82', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1017', 'Violet leave type', true, true, '2025-09-22T09:52:00Z', '2025-09-22T09:52:00Z'),
    ('0199afa2-18b1-77a1-8bc9-59e8265282e1', '0198315c-7688-7d01-9b3e-1d9162fb1a26', 'LT-1018', 'Open leave type', true, true, '2025-10-04T14:31:00Z', '2025-10-04T14:31:00Z'),
    ('0199fc79-1df2-7ae2-b7fa-24a95846a73e', '019680c6-4689-7c75-981b-e30fff437149', 'LT-1019', 'Maple leave type', true, false, '2025-10-19T12:37:00Z', '2025-10-19T12:37:00Z'),
    ('019a3659-1893-72cd-a617-64e897645c67', '019a05ff-2a86-7639-8828-32f16cd80d4b', 'LT-1020', 'Central leave type', true, true, '2025-10-30T18:20:00Z', '2025-10-30T18:20:00Z'),
    ('019a7d5d-a354-755f-9bf9-62a14db00175', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1021', 'Winter leave type', true, true, '2025-11-13T13:18:00Z', '2025-11-13T13:18:00Z'),
    ('019abaa7-07b5-7829-8f99-48a629f5ecfc', '019546a2-5a8a-7372-b591-ddc1eb8696d5', 'LT-1022', 'River leave type', true, false, '2025-11-25T10:55:00Z', '2025-11-25T10:55:00Z'),
    ('019af36c-1c76-7f69-855c-800c03dcd726', '0198315c-7688-7d01-9b3e-1d9162fb1a26', 'LT-1023', 'Bright leave type', false, false, '2025-12-06T11:29:00Z', '2025-12-06T11:29:00Z'),
    ('019b3712-39f7-7888-8c8f-986c96d9f3bd', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LT-1024', 'Garden leave type', true, false, '2025-12-19T14:45:00Z', '2025-12-19T14:45:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO locations (
    id, tenant_id, code, name, country_code, holiday_region, time_zone, clock_networks, created_at, updated_at
)
VALUES
    ('019556c0-a2a0-7608-bc16-a61fd1682844', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'ER', 'Emergency room', 'US', NULL, 'America/New_York', '{"10.20.0.0/16"}', '2025-03-02T12:07:00Z', '2025-03-02T12:07:00Z'),
    ('0195903f-9181-7ff2-8b2b-ec426f7dc764', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LAB', 'Laboratory', 'US', NULL, 'America/New_York', '{}', '2025-03-13T16:04:00Z', '2025-03-13T16:04:00Z'),
    ('0195d690-aac2-74b7-9b46-8e78d13eacb3', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'LAB', 'Test bench', 'NZ', NULL, 'Pacific/Auckland', '{}', '2025-03-27T07:46:00Z', '2025-03-27T07:46:00Z'),
    ('01961447-ec23-7576-be03-f70f3bc5eb7d', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'BGO-1', 'Terminal Bergen', 'NO', NULL, 'Europe/Oslo', '{}', '2025-04-08T07:23:00Z', '2025-04-08T07:23:00Z'),
    ('0196572a-1d64-7175-9afe-fd662cea904e', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'QUAI', 'Brasserie du Quai', 'FR', NULL, 'Europe/Paris', '{}', '2025-04-21T07:05:00Z', '2025-04-21T07:05:00Z'),
    ('019695b9-6f45-7458-be04-b169ce51e3d6', '019680c6-4689-7c75-981b-e30fff437149', 'LOC-1006', 'Northern location', 'PW', 'LA-KKV', 'UTC', '{}', '2025-05-03T10:38:00Z', '2025-05-03T10:38:00Z'),
    ('0196df5d-f946-7e48-8d0a-354a2f0a5d18', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1007', 'Amber location', 'DJ', NULL, 'UTC', '{}', '2025-05-17T17:50:00Z', '2025-05-17T17:50:00Z'),
    ('019725d0-0807-788b-9c59-9860cce77461', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1008', 'Quiet location', 'LB', 'YN-K', 'UTC', '{}', '2025-05-31T10:08:00Z', '2025-05-31T10:08:00Z'),
    ('01975dd4-da08-74cf-a75c-bda7787fc1ff', '01972ab8-2282-72ae-b113-932e08fba091', 'LOC-1009', 'Harbour location', 'PY', NULL, 'UTC', '{"review","spring"}', '2025-06-11T07:12:00Z', '2025-06-11T07:12:00Z'),
    ('01979bed-2729-7f9b-a718-35127f848042', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'LOC-1010', 'Silver location', 'GB', 'DS-8', 'UTC', '{"priority","sample"}', '2025-06-23T08:35:00Z', '2025-06-23T08:35:00Z'),
    ('0197e947-180a-7516-990a-f354aa27de23', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'LOC-1011', 'Early location', 'AD', 'KF-0Y', 'UTC', '{}', '2025-07-08T09:04:00Z', '2025-07-08T09:04:00Z'),
    ('01983128-472b-755c-ade3-f1e421c53960', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1012', 'Linden location', 'RO', 'XJ-MO', 'UTC', '{}', '2025-07-22T08:03:00Z', '2025-07-22T08:03:00Z'),
    ('019866ef-fa6c-7058-9198-c950b476b6dc', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1013', 'Upper location', 'BA', 'WW-FK', 'UTC', '{}', '2025-08-01T18:41:00Z', '2025-08-01T18:41:00Z'),
    ('0198a8d8-3b4d-7a3a-aab3-ec39659370ec', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'LOC-1014', 'Copper location', 'AQ', 'KX-H', 'UTC', '{"spring","priority"}', '2025-08-14T13:50:00Z', '2025-08-14T13:50:00Z'),
    ('0198ec13-3aee-7da6-b781-c7fc1527ca89', '0198bc68-2a83-7f5c-a738-250d0f02e335', 'LOC-1015', 'Meadow location', 'AI', 'RQ-Z5O', 'UTC', '{"priority","sample"}', '2025-08-27T15:09:00Z', '2025-08-27T15:09:00Z'),
    ('01993320-030f-789b-a2bf-98626aed5737', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1016', 'Little location', 'AD', 'VE-RPC', 'UTC', '{}', '2025-09-10T10:16:00Z', '2025-09-10T10:16:00Z'),
    ('01996b64-00f0-76e9-a00a-7e0c118e4178', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1017', 'Autumn location', 'SV', NULL, 'UTC', '{"spring","priority"}', '2025-09-21T08:29:00Z', '2025-09-21T08:29:00Z'),
    ('0199b056-7491-76af-83ff-43dc93a7bdc7', '01972ab8-2282-72ae-b113-932e08fba091', 'LOC-1018', 'Granite location', 'AM', 'TZ-AD', 'UTC', '{}', '2025-10-04T17:48:00Z', '2025-10-04T17:48:00Z'),
    ('0199f1c2-3272-7511-b6ad-e49cef2e1b4a', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1019', 'Western location', 'IL', NULL, 'UTC', '{}', '2025-10-17T10:41:00Z', '2025-10-17T10:41:00Z'),
    ('019a2fad-a333-7abe-b6c0-1a0d2f63eea8', '019680c6-4689-7c75-981b-e30fff437149', 'LOC-1020', 'Violet location', 'GY', 'QB-EJ', 'UTC', '{}', '2025-10-29T11:15:00Z', '2025-10-29T11:15:00Z'),
    ('019a813e-11d4-7bca-b18a-9dd36d2b8f43', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'LOC-1021', 'Open location', 'CH', 'KG-I8Q', 'UTC', '{"review","spring"}', '2025-11-14T07:22:00Z', '2025-11-14T07:22:00Z'),
    ('019abfc0-9275-7404-929f-2d47ae79b955', '01972ab8-2282-72ae-b113-932e08fba091', 'LOC-1022', 'Maple location', 'BM', NULL, 'UTC', '{}', '2025-11-26T10:41:00Z', '2025-11-26T10:41:00Z'),
    ('019af9d0-2896-7a0b-aeec-8cc203e8daa4', '0198315c-7688-7d01-9b3e-1d9162fb1a26', 'LOC-1023', 'Central location', 'AG', 'PD-30', 'UTC', '{}', '2025-12-07T17:16:00Z', '2025-12-07T17:16:00Z'),
    ('019b40dc-f0b7-7450-bd29-a9ae8f8a2ac0', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'LOC-1024', 'Winter location', 'HT', 'AO-3', 'UTC', '{"alpha","review"}', '2025-12-21T12:23:00Z', '2025-12-21T12:23:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO clocks (
    id, tenant_id, location_id, serial_number, secret_hash, last_seen_at, last_address, created_at, updated_at
)
VALUES
    ('0195e840-dd80-7402-83cd-4a7cfbbe0237', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'CLO-1001', '\xe3c7bb7434467f971d9a29abc3a4657f1dfa61ec9fa7969357049cbf57de04ac', '2025-04-01T06:12:00Z', '192.0.2.242', '2025-03-30T18:12:00Z', '2025-03-30T18:12:00Z'),
    ('01962974-c281-7fed-a0f0-81146ef7eed0', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'CLO-1002', '\x77b339778006a8cf4594af27a4a5f40c3222df5a28e47c34cbc8f5929b987916', '2025-04-12T15:04:00Z', '192.0.2.24', '2025-04-12T10:04:00Z', '2025-04-12T10:04:00Z'),
    ('01966d96-78a2-745b-9116-c919155b41cf', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1003', '\x8dfd9f91e8679dd651d9b059341656cc03789267a73f7dfcea361785061ee595', NULL, '192.0.2.248', '2025-04-25T15:35:00Z', '2025-04-25T15:35:00Z'),
    ('0196a61e-3643-78f0-835c-ded3f427351f', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'CLO-1004', '\x06610ee0730ba39f2922120f6fe723353ba312be9a987a7182976033f0305e1d', NULL, '192.0.2.144', '2025-05-06T15:02:00Z', '2025-05-06T15:02:00Z'),
    ('0196d3b2-9ba4-799c-910e-ddece0cbde5c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1005', '\x11a627d98b26dfaffcc3d5a72a872aeeb6a9884a4e3a09844cde2078e8e49e4d', '2025-05-17T05:27:00Z', '192.0.2.7', '2025-05-15T11:27:00Z', '2025-05-15T11:27:00Z'),
    ('01971d43-0165-722c-90ea-26e4760bbda2', '019680c6-4689-7c75-981b-e30fff437149', '019695b9-6f45-7458-be04-b169ce51e3d6', 'CLO-1006', '\xeaa35972e07664043a56a18bb958264bcbd2bc1181f669c0ee21ae802b58d48e', '2025-05-31T04:17:00Z', '192.0.2.151', '2025-05-29T18:17:00Z', '2025-05-29T18:17:00Z'),
    ('019755bd-edc6-7eb1-a713-6a30665eefee', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019725d0-0807-788b-9c59-9860cce77461', 'CLO-1007', '\xadbf86794893e0a8fb01f0abf4f41609feadf01e8a7f8eb3da355226a4719e34', '2025-06-11T15:30:00Z', NULL, '2025-06-09T17:30:00Z', '2025-06-09T17:30:00Z'),
    ('019793bc-9867-7f50-93a1-a8646d30e08a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1008', '\x0404267ea1c1ddd727e07ea5293de4fb2fc2ea1553ff059ea979ed895b0426c8', '2025-06-23T14:25:00Z', '192.0.2.166', '2025-06-21T18:25:00Z', '2025-06-21T18:25:00Z'),
    ('0197d0c7-bb48-7169-86e3-fdfac97217aa', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1009', '\x795318a378b4177ef8f54a6a45c11f0cc3950e3577984e07d3bccee3ac9cf2ff', '2025-07-04T17:54:00Z', '192.0.2.155', '2025-07-03T14:54:00Z', '2025-07-03T14:54:00Z'),
    ('0197ff4d-d3a9-7ae5-9784-9061b749fc2f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'CLO-1010', '\xd9aabde45dbd2f6af40491568ef59f0b58e1e228a859dff47ba2d12c120e7948', NULL, '192.0.2.96', '2025-07-12T15:43:00Z', '2025-07-12T15:43:00Z'),
    ('01984800-aaaa-7095-bae0-165dd5507da7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1011', '\xb709f808a44968b54bdf3550da175fe54b326fd11515481e7db77e3d3c3cba0c', '2025-07-27T07:31:00Z', '192.0.2.168', '2025-07-26T18:31:00Z', '2025-07-26T18:31:00Z'),
    ('01987fae-830b-7270-b097-aa25472fef64', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'CLO-1012', '\x2d46bdfb9bfce34b63be6be28d2b7675541fb05eefc5613faa933f397a25e566', '2025-08-06T20:00:00Z', '192.0.2.67', '2025-08-06T14:00:00Z', '2025-08-06T14:00:00Z'),
    ('0198b7d4-4a8c-7d85-87bc-aadfdc5fb848', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1013', '\xba290957328568c5e4d4203516786bcbe69f334245ff60bd5dabae3e85131ad5', '2025-08-18T14:40:00Z', '192.0.2.53', '2025-08-17T11:40:00Z', '2025-08-17T11:40:00Z'),
    ('0198faa3-41ed-74c5-9510-6d7e21d12a02', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'CLO-1014', '\xf7a59f857890d2bd1fedec825c4ee6fe4798c0a99fbf03b7b3880894589442d8', '2025-08-30T21:01:00Z', '192.0.2.193', '2025-08-30T11:01:00Z', '2025-08-30T11:01:00Z'),
    ('01992497-4f0e-7d1f-8d95-665701fa5756', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'CLO-1015', '\x47b35ff3de2db775f63b9ed9a526503089430e9d8137608f4b5dd39b33b0bd75', '2025-09-08T08:32:00Z', '192.0.2.65', '2025-09-07T14:32:00Z', '2025-09-07T14:32:00Z'),
    ('019967f5-18ef-7d63-a92e-22f6a159bb1d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'CLO-1016', '\x02c7dcda2c1869fed2a0f9222f573d28101d32addd5c2d215fa4eb54c8afb011', '2025-09-21T13:29:00Z', NULL, '2025-09-20T16:29:00Z', '2025-09-20T16:29:00Z'),
    ('0199a5cc-6570-7080-807a-ef63df247498', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'CLO-1017', '\xcc90e25a4fa8e6a2c8e35d73575492aa3ba318fc891d62468ef0ba8a9cace87a', '2025-10-03T17:41:00Z', '192.0.2.137', '2025-10-02T16:41:00Z', '2025-10-02T16:41:00Z'),
    ('0199d7df-9c31-7c27-8333-4f2082a1cb28', '01972ab8-2282-72ae-b113-932e08fba091', '0199b056-7491-76af-83ff-43dc93a7bdc7', 'CLO-1018', '\x7cff3b93159e6e7929ac15b003d7dc1c889d78f2d69f99a94d010f9d47a231db', '2025-10-14T02:03:00Z', NULL, '2025-10-12T10:03:00Z', '2025-10-12T10:03:00Z'),
    ('019a1faa-d252-7005-8665-29b75f66d59f', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'CLO-1019', '\x0464e667bb17a65a9912e3558ab2e7bd40d90410a53d9f5a749fc1081da99c0c', '2025-10-27T12:38:00Z', '192.0.2.4', '2025-10-26T08:38:00Z', '2025-10-26T08:38:00Z'),
    ('019a53e1-8553-7f6d-af52-3cf6cf2bf179', '01972ab8-2282-72ae-b113-932e08fba091', '01975dd4-da08-74cf-a75c-bda7787fc1ff', 'CLO-1020', '\x7a110146ec9cf2384aa5b58ea7f246a8c7480147ec80f40a085dca7ab300de2f', '2025-11-06T19:58:00Z', NULL, '2025-11-05T11:58:00Z', '2025-11-05T11:58:00Z'),
    ('019a91ce-cad4-7f1c-b679-1c4f8cd29273', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'CLO-1021', '\x989bcea3494848682f134f47b4835bf24efcc64ce8bc74c9349bbefa5e160cc2', '2025-11-17T13:34:00Z', '192.0.2.64', '2025-11-17T12:34:00Z', '2025-11-17T12:34:00Z'),
    ('019aca9a-4835-7980-8975-cec90c0529e4', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196df5d-f946-7e48-8d0a-354a2f0a5d18', 'CLO-1022', '\xfae6c8d0068a6966c595e9f7f0d4af977a9bfe686744b8b08086132f24763a23', '2025-11-30T09:15:00Z', NULL, '2025-11-28T13:15:00Z', '2025-11-28T13:15:00Z'),
    ('019b0956-7676-72ca-97b7-f334ee38c338', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'CLO-1023', '\x669aebc8f201fbcbdc956ff96309710cec288225fc6fd8a3baf114a84c1fa004', NULL, '192.0.2.244', '2025-12-10T17:37:00Z', '2025-12-10T17:37:00Z'),
    ('019b45cd-4897-7a06-87e1-f4e84b464d81', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'CLO-1024', '\x0ac630cbbdd75e99a9cf22c7967e00785b5e800d8ae03b9ae8ec0b24ae341b62', '2025-12-24T06:24:00Z', '192.0.2.37', '2025-12-22T11:24:00Z', '2025-12-22T11:24:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO message_deliveries (tenant_id, sent_at, id, "user", template, channel, outcome, provider_message_id)
VALUES
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-01-02T11:27:00Z', '019426c4-cfa0-74d0-8b05-4c37f83df8b9', 'b8738dba-8ea6-49f0-8072-767d4cc9569a', 'MD-1001', 'sms', 'bounced', 'The second attempt worked.'),
    ('0198315c-7688-7d01-9b3e-1d9162fb1a26', '2025-02-03T12:59:00Z', '0194cbe4-8a21-778f-8d8d-dc74fa3a7fad', '4f5de03f-3e82-44c9-83a3-6b93873f5522', 'MD-1002', 'push', 'bounced', 'To be discussed at the next meeting.'),
    ('0198315c-7688-7d01-9b3e-1d9162fb1a26', '2025-03-04T08:13:00Z', '01956037-1ee2-78c6-921a-44aea43621d8', 'd9fdd640-db30-4bcc-80a4-419ddb832169', 'MD-1003', 'push', 'accepted', 'Please have a look before Friday.'),
    (NULL, '2025-04-02T11:52:00Z', '0195f658-0b03-7905-8ac2-4de974d50109', '73f70ea7-1583-4e0e-80ac-e08895988650', 'MD-1004', 'sms', 'bounced', 'Everything went as planned.'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-05-06T17:47:00Z', '0196a6b5-4624-7fa6-b74e-d5fd58cace9e', 'faa32b74-05b4-41ed-8311-80f91286cdcc', 'MD-1005', 'push', 'accepted', 'The numbers were confirmed by both sides.'),
    ('019b360f-21c7-71bc-ac5c-28ee80caaa2e', '2025-06-03T10:30:00Z', '01973557-4045-7736-b455-c79249fcfe41', '6859812c-63a3-4671-877b-182aec6f9127', 'MD-1006', 'push', 'failed', 'Nothing to add for now.'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-07-02T14:32:00Z', '0197cb8d-3b06-78cc-bbfb-38378c7829ad', '043d63e9-b86a-4144-8273-a6a62692caa4', 'MD-1007', 'email', 'failed', 'It took a little longer than expected.'),
    (NULL, '2025-08-05T10:00:00Z', '019879ac-6d07-7bcb-88ca-a189414021c0', 'bafa0a11-620a-4383-803b-82dfdf73248c', 'MD-1008', 'email', 'failed', 'Nothing to add for now.'),
    ('01972ab8-2282-72ae-b113-932e08fba091', '2025-09-04T13:57:00Z', '01991504-2fe8-7c6d-815d-a88ce028d52f', 'a5a57874-3a64-48b4-8387-1ff8c337aeee', 'MD-1009', 'sms', 'accepted', 'The numbers were confirmed by both sides.'),
    ('0198bc68-2a83-7f5c-a738-250d0f02e335', '2025-10-05T12:45:00Z', '0199b467-68e9-73af-948b-8299c8a339ce', '0f044662-af9b-404f-8f26-601572e38f24', 'MD-1010', 'sms', 'failed', 'As agreed by telephone.'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-11-05T12:35:00Z', '019a5403-652a-7021-aed6-38e384fa05f5', '585797a8-78a0-4988-894f-5626f7c69ca3', 'MD-1011', 'sms', 'bounced', 'Nothing to add for now.'),
    (NULL, '2025-12-04T16:08:00Z', '019aea1e-d30b-7e0b-a7c6-97a1c8871671', 'b377f9d3-cadf-4346-814e-bbb3ac30b62f', 'MD-1012', 'sms', 'bounced', 'It took a little longer than expected.')
ON CONFLICT (sent_at, id) DO NOTHING;

INSERT INTO skills (id, tenant_id, code, name, expires, created_at, updated_at)
VALUES
    ('01954ca1-b160-703e-8411-d7374ba79dac', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'triage', 'Triage', false, '2025-02-28T12:57:00Z', '2025-02-28T12:57:00Z'),
    ('01959a02-0ae1-754e-ba8c-c2c88634b559', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'paediatrics', 'Paediatrics', false, '2025-03-15T13:33:00Z', '2025-03-15T13:33:00Z'),
    ('0195dd11-1882-7d9f-baad-05c67a792957', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'forklift', 'Forklift', true, '2025-03-28T14:04:00Z', '2025-03-28T14:04:00Z'),
    ('01961040-1f83-76ef-b0f9-b65ac9e7faa7', '019680c6-4689-7c75-981b-e30fff437149', 'forklift', 'Forklift', true, '2025-04-07T12:36:00Z', '2025-04-07T12:36:00Z'),
    ('01966892-e6e4-74f3-a299-7f3aaf7e9362', '019546a2-5a8a-7372-b591-ddc1eb8696d5', 'SKI-1005', 'Maple skill', false, '2025-04-24T16:13:00Z', '2025-04-24T16:13:00Z'),
    ('019696e5-ba45-769c-8a46-730556fcb3cb', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1006', 'Central skill', false, '2025-05-03T16:06:00Z', '2025-05-03T16:06:00Z'),
    ('0196e3ec-5b06-753e-a1f8-e299fa62df81', '019680c6-4689-7c75-981b-e30fff437149', 'SKI-1007', 'Winter skill', false, '2025-05-18T15:04:00Z', '2025-05-18T15:04:00Z'),
    ('01972149-e3a7-7c72-bd4d-df459becf43e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'SKI-1008', 'River skill', false, '2025-05-30T13:03:00Z', '2025-05-30T13:03:00Z'),
    ('0197603d-0068-7c06-9e9a-4616249be581', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1009', 'Bright skill', false, '2025-06-11T18:25:00Z', '2025-06-11T18:25:00Z'),
    ('0197b1d3-d7a9-73d7-90bf-b9af4c23707f', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1010', 'Garden skill', false, '2025-06-27T14:39:00Z', '2025-06-27T14:39:00Z'),
    ('0197e53c-8c4a-7a01-9415-50b49a4bad1d', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1011', 'Old skill', false, '2025-07-07T14:14:00Z', '2025-07-07T14:14:00Z'),
    ('01982718-e64b-7803-ae70-76941096842a', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'SKI-1012', 'Blue skill', false, '2025-07-20T09:10:00Z', '2025-07-20T09:10:00Z'),
    ('01986b97-feac-7eb5-b1bf-f8549259ca44', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1013', 'Northern skill', false, '2025-08-02T16:23:00Z', '2025-08-02T16:23:00Z'),
    ('0198b20a-f7cd-7c7f-8d0e-eefb6871c546', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'SKI-1014', 'Amber skill', false, '2025-08-16T08:42:00Z', '2025-08-16T08:42:00Z'),
    ('0198fb84-7a2e-78e5-93df-9ae107af46b2', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1015', 'Quiet skill', false, '2025-08-30T15:07:00Z', '2025-08-30T15:07:00Z'),
    ('019937b4-cd6f-7a5d-ba24-db09ee4f6e6d', '0198744f-2285-73a0-a5d5-0d3aeeb901ec', 'SKI-1016', 'Harbour skill', false, '2025-09-11T07:37:00Z', '2025-09-11T07:37:00Z'),
    ('01996c93-0b10-7249-9956-abfda9a56925', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'SKI-1017', 'Silver skill', false, '2025-09-21T14:00:00Z', '2025-09-21T14:00:00Z'),
    ('0199aefb-7871-7f4d-af95-7e882e98c1d8', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1018', 'Early skill', false, '2025-10-04T11:29:00Z', '2025-10-04T11:29:00Z'),
    ('0199edb1-3e12-76d6-8a0a-9eef6d565086', '0198bc68-2a83-7f5c-a738-250d0f02e335', 'SKI-1019', 'Linden skill', false, '2025-10-16T15:44:00Z', '2025-10-16T15:44:00Z'),
    ('019a3f56-bb53-76a8-8cb8-3b02d29a1234', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'SKI-1020', 'Upper skill', false, '2025-11-01T12:14:00Z', '2025-11-01T12:14:00Z'),
    ('019a77a9-5f34-7ca3-8d41-4455415f2fa1', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'SKI-1021', 'Copper skill', false, '2025-11-12T10:43:00Z', '2025-11-12T10:43:00Z'),
    ('019ac017-8c15-7431-b666-ecffc3e3e90f', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'SKI-1022', 'Meadow skill', false, '2025-11-26T12:16:00Z', '2025-11-26T12:16:00Z'),
    ('019af8e1-34b6-7ad7-bf07-ec8b5e7506c0', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1023', 'Little skill', false, '2025-12-07T12:55:00Z', '2025-12-07T12:55:00Z'),
    ('019b4722-c677-7603-9038-2ea6c410cf17', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'SKI-1024', 'Autumn skill', false, '2025-12-22T17:37:00Z', '2025-12-22T17:37:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO teams (id, tenant_id, location_id, name, lead_id, color, created_at, updated_at)
VALUES
    ('0195f66c-2f40-77f3-88f9-b90987ec6321', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'Nurses', '01955b44-f244-7f68-a2e5-483add47f17d', '#AA3355', '2025-04-02T12:14:00Z', '2025-04-02T12:14:00Z'),
    ('01961e97-6341-7f89-bcee-6df8cf2172b1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'Technicians', NULL, '#336699', '2025-04-10T07:26:00Z', '2025-04-10T07:26:00Z'),
    ('01966710-8ca2-7cb3-9617-20549f559821', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'Technicians', NULL, '#336699', '2025-04-24T09:11:00Z', '2025-04-24T09:11:00Z'),
    ('0196a155-3c83-7b04-8d9d-423b7ad1d50f', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'Night sorting', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-05-05T16:44:00Z', '2025-05-05T16:44:00Z'),
    ('0196de1e-7464-7d0c-867f-bf6828e943a0', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'Kitchen', NULL, '#cc7722', '2025-05-17T12:01:00Z', '2025-05-17T12:01:00Z'),
    ('019716e6-4845-7005-bd35-b4d081ceda04', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195903f-9181-7ff2-8b2b-ec426f7dc764', 'Bright team', '01943210-0be0-7160-a165-9d4a61fdf276', '#336699', '2025-05-28T12:38:00Z', '2025-05-28T12:38:00Z'),
    ('01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'Garden team', '01943210-0be0-7160-a165-9d4a61fdf276', '#336699', '2025-06-07T18:54:00Z', '2025-06-07T18:54:00Z'),
    ('019791a3-2e47-7cf0-be6a-759e4aad71fe', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'Old team', '019b35df-864a-7e61-b659-ffa9c6fefe42', '#336699', '2025-06-21T08:38:00Z', '2025-06-21T08:38:00Z'),
    ('0197cc4d-7dc8-7bdb-92f6-16a6576d84ab', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'Blue team', NULL, '#336699', '2025-07-02T18:02:00Z', '2025-07-02T18:02:00Z'),
    ('01980dc2-6369-7e51-b4be-5f36062a6cea', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'Northern team', NULL, '#336699', '2025-07-15T11:05:00Z', '2025-07-15T11:05:00Z'),
    ('01983c4d-fa0a-7423-8aa7-0e97dcc6bf42', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'Amber team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-07-24T12:00:00Z', '2025-07-24T12:00:00Z'),
    ('01987b1d-622b-76a2-8950-cff2c16e7a8c', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0195d690-aac2-74b7-9b46-8e78d13eacb3', 'Quiet team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-08-05T16:43:00Z', '2025-08-05T16:43:00Z'),
    ('0198bd4b-378c-7d72-8acd-fe6447c96e40', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'Harbour team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-08-18T13:08:00Z', '2025-08-18T13:08:00Z'),
    ('0198f542-4ded-7c84-afaa-927d66d9e82e', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198a8d8-3b4d-7a3a-aab3-ec39659370ec', 'Silver team', NULL, '#336699', '2025-08-29T09:57:00Z', '2025-08-29T09:57:00Z'),
    ('01992f86-136e-7eaf-9ba0-c537bd5048b6', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019556c0-a2a0-7608-bc16-a61fd1682844', 'Early team', '01955b44-f244-7f68-a2e5-483add47f17d', '#336699', '2025-09-09T17:29:00Z', '2025-09-09T17:29:00Z'),
    ('01996d6a-312f-7472-8e02-28598a553dd0', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198a8d8-3b4d-7a3a-aab3-ec39659370ec', 'Linden team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-09-21T17:55:00Z', '2025-09-21T17:55:00Z'),
    ('0199afe9-81f0-7441-9b29-e93bf336a89f', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'Upper team', NULL, '#336699', '2025-10-04T15:49:00Z', '2025-10-04T15:49:00Z'),
    ('0199e241-62d1-7b27-a7bf-4fdb5393038b', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01979bed-2729-7f9b-a718-35127f848042', 'Copper team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-10-14T10:26:00Z', '2025-10-14T10:26:00Z'),
    ('019a24dd-ff92-75ca-ae86-17b40c1680cd', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01979bed-2729-7f9b-a718-35127f848042', 'Meadow team', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '#336699', '2025-10-27T08:52:00Z', '2025-10-27T08:52:00Z'),
    ('019a5986-3913-7fd7-836a-d6b48cbf3f57', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198a8d8-3b4d-7a3a-aab3-ec39659370ec', 'Little team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-11-06T14:16:00Z', '2025-11-06T14:16:00Z'),
    ('019a9613-ee94-77af-8649-3498e2d6a4bc', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196df5d-f946-7e48-8d0a-354a2f0a5d18', 'Autumn team', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '#336699', '2025-11-18T08:28:00Z', '2025-11-18T08:28:00Z'),
    ('019aca05-f775-762d-b6f4-2723398406f3', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'Granite team', '01963ddc-c245-7fa6-807c-8479fbd13943', '#336699', '2025-11-28T10:33:00Z', '2025-11-28T10:33:00Z'),
    ('019b1192-01b6-7575-a086-df3e82f0ceea', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01961447-ec23-7576-be03-f70f3bc5eb7d', 'Western team', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '#336699', '2025-12-12T07:59:00Z', '2025-12-12T07:59:00Z'),
    ('019b4679-6717-7309-a8bc-b9d3fc347a55', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196572a-1d64-7175-9afe-fd662cea904e', 'Violet team', '019b35df-864a-7e61-b659-ffa9c6fefe42', '#336699', '2025-12-22T14:32:00Z', '2025-12-22T14:32:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO announcement_teams (tenant_id, announcement_id, team_id, created_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01966238-0284-77d5-b29b-b07a7a1d1fe1', '01961e97-6341-7f89-bcee-6df8cf2172b1', '2025-04-30T07:18:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '0195f66c-2f40-77f3-88f9-b90987ec6321', '2025-05-11T15:04:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0195dba7-7662-7a11-a2a0-63332ec23445', '0195f66c-2f40-77f3-88f9-b90987ec6321', '2025-05-21T11:05:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0195dba7-7662-7a11-a2a0-63332ec23445', '01961e97-6341-7f89-bcee-6df8cf2172b1', '2025-05-30T13:30:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', '2025-06-11T13:09:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01975fae-2de8-7b9b-9c3b-bc6796f707cd', '01966710-8ca2-7cb3-9617-20549f559821', '2025-06-18T11:05:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196240c-7b83-725d-b647-e1c26c30bf48', '01961e97-6341-7f89-bcee-6df8cf2172b1', '2025-06-29T14:06:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '01979c86-0bc9-7447-af20-94f3e83cb019', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', '2025-07-13T14:16:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '0197cc4d-7dc8-7bdb-92f6-16a6576d84ab', '2025-07-23T12:19:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '01980dc2-6369-7e51-b4be-5f36062a6cea', '2025-07-30T16:40:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01959aa3-2ce1-7296-8ad8-3f7ad2abc275', '01961e97-6341-7f89-bcee-6df8cf2172b1', '2025-08-12T07:09:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01959aa3-2ce1-7296-8ad8-3f7ad2abc275', '01980dc2-6369-7e51-b4be-5f36062a6cea', '2025-08-19T16:12:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019874a4-476c-7398-8904-f250cbc719a4', '01987b1d-622b-76a2-8950-cff2c16e7a8c', '2025-08-31T17:12:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01966238-0284-77d5-b29b-b07a7a1d1fe1', '019716e6-4845-7005-bd35-b4d081ceda04', '2025-09-10T08:25:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '01961e97-6341-7f89-bcee-6df8cf2172b1', '2025-09-23T11:40:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01959aa3-2ce1-7296-8ad8-3f7ad2abc275', '0195f66c-2f40-77f3-88f9-b90987ec6321', '2025-10-03T15:34:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196240c-7b83-725d-b647-e1c26c30bf48', '019716e6-4845-7005-bd35-b4d081ceda04', '2025-10-11T08:34:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0198ebb4-03ee-7dc0-a355-f59616bca9d5', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', '2025-10-20T13:42:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198a41d-e78d-799f-be80-55714237bcb9', '0195f66c-2f40-77f3-88f9-b90987ec6321', '2025-10-31T13:53:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01959aa3-2ce1-7296-8ad8-3f7ad2abc275', '019716e6-4845-7005-bd35-b4d081ceda04', '2025-11-13T13:55:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '01992f86-136e-7eaf-9ba0-c537bd5048b6', '2025-11-22T11:49:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '01979c86-0bc9-7447-af20-94f3e83cb019', '01983c4d-fa0a-7423-8aa7-0e97dcc6bf42', '2025-12-01T11:33:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a02a-c645-7282-96c4-8e9d4ff06ffc', '01983c4d-fa0a-7423-8aa7-0e97dcc6bf42', '2025-12-13T18:35:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01955705-4cc0-7bbb-b86a-3d41a6250420', '019a9613-ee94-77af-8649-3498e2d6a4bc', '2025-12-23T10:14:00Z')
ON CONFLICT (announcement_id, team_id) DO NOTHING;

INSERT INTO employees (
    id, tenant_id, number, user_id, team_id, given_name, family_name, email, phone, birth_date, status, note,
    created_by, updated_by, created_at, updated_at
)
VALUES
    ('01968c30-a380-7859-a759-bc104c4fc1d5', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'N-101', '01955b44-f244-7f68-a2e5-483add47f17d', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Noor', 'Haddad', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-01T14:12:00Z', '2025-05-01T14:12:00Z'),
    ('0196b636-15c1-71d1-853e-86251c9992ce', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'N-102', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Elena', 'Petrov', NULL, '+16175550142', NULL, 'active', NULL, NULL, NULL, '2025-05-09T18:02:00Z', '2025-05-09T18:02:00Z'),
    ('0196f3b2-bf22-78c4-b965-10e97140370e', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'N-103', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Samuel', 'Adeyemi', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-21T16:35:00Z', '2025-05-21T16:35:00Z'),
    ('01972581-4bc3-7824-83ff-c640615fe94a', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'T-201', NULL, '01961e97-6341-7f89-bcee-6df8cf2172b1', 'Wen', 'Zhao', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-05-31T08:42:00Z', '2025-05-31T08:42:00Z'),
    ('019759c9-63e4-7c2e-ab5d-78513d7ae66e', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', 'K-1', NULL, '01966710-8ca2-7cb3-9617-20549f559821', 'Tama', 'Parata', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-10T12:21:00Z', '2025-06-10T12:21:00Z'),
    ('01978273-da05-7ba7-8b09-aa21e246fa6e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '7', NULL, '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'Lars', 'Aas', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-18T09:52:00Z', '2025-06-18T09:52:00Z'),
    ('0197c140-8306-7b1d-bb65-68ce8f1cafdd', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '8', NULL, '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'Solveig', 'Dahl', NULL, NULL, NULL, 'active', NULL, NULL, NULL, '2025-06-30T14:32:00Z', '2025-06-30T14:32:00Z'),
    ('0197fdb7-5527-7287-8e6c-ec3702bffcf6', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'C-1', NULL, '0196de1e-7464-7d0c-867f-bf6828e943a0', 'Anaïs', 'D''Arcy', NULL, NULL, NULL, 'joining', NULL, NULL, NULL, '2025-07-12T08:19:00Z', '2025-07-12T08:19:00Z'),
    ('01982803-4648-7d58-8740-d7899fb39a46', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1009', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Emil', 'Karlsson', 'emil.karlsson@example.com', '+442079460036', '1961-09-13', 'joining', 'Nothing to add for now.', NULL, NULL, '2025-07-20T13:26:00Z', '2025-07-20T13:26:00Z'),
    ('019864b4-b069-7729-9906-97a74eafc391', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1010', '01943210-0be0-7160-a165-9d4a61fdf276', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Amara', 'Okafor', 'amara.okafor@example.com', '+442079460000', '1967-05-09', 'active', 'As agreed by telephone.', '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-01T08:17:00Z', '2025-08-01T08:17:00Z'),
    ('0198989b-bcca-7364-90ec-a0eddc8b3714', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1011', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '019716e6-4845-7005-bd35-b4d081ceda04', 'Marcus', 'Bell', NULL, NULL, NULL, 'active', 'As agreed by telephone.', NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-08-11T10:10:00Z', '2025-08-11T10:10:00Z'),
    ('0198cc00-c7eb-7a9b-86ef-2324c09171c6', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1012', NULL, '01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', 'Tala', 'Begay', NULL, '+442079460039', '1959-11-07', 'active', NULL, '01955b44-f244-7f68-a2e5-483add47f17d', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-08-21T09:41:00Z', '2025-08-21T09:41:00Z'),
    ('0198ff9e-964c-7b38-9b65-d94ce7b86d45', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'EMP-1013', '019b35df-864a-7e61-b659-ffa9c6fefe42', '019791a3-2e47-7cf0-be6a-759e4aad71fe', 'Hugo', 'Lambert', 'hugo.lambert@example.com', NULL, '1977-05-21', 'joining', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01983165-9e4b-79dd-8f6d-a86ae9088d85', '2025-08-31T10:14:00Z', '2025-08-31T10:14:00Z'),
    ('01993335-fc0d-79c7-bdea-458f66dbde96', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1014', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Jonas', 'Lindqvist', 'jonas.lindqvist@example.com', NULL, NULL, 'joining', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-10T10:40:00Z', '2025-09-10T10:40:00Z'),
    ('0199615b-f30e-77b4-bb57-dce8ceb33b19', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1015', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Mei', 'Tanaka', NULL, '+442079460042', '1962-12-04', 'active', 'Somebody will follow up next week.', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-19T09:44:00Z', '2025-09-19T09:44:00Z'),
    ('019999e7-5a2f-78c3-b6a9-925c9d342f4c', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1016', NULL, '01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', 'Lucía', 'Fernández', 'lucia.fernandez@example.com', '+442079460043', '1969-07-19', 'active', 'The numbers were confirmed by both sides.', '019546ab-824d-79cb-950e-155585cbfd1a', '01955b44-f244-7f68-a2e5-483add47f17d', '2025-09-30T09:15:00Z', '2025-09-30T09:15:00Z'),
    ('0199dca2-2d50-70e2-ad28-e758f3f3d110', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', 'EMP-1017', NULL, '0196de1e-7464-7d0c-867f-bf6828e943a0', 'Samir', 'Haddad', NULL, '+442079460044', '1959-01-17', 'active', 'The second attempt worked.', '01963ddc-c245-7fa6-807c-8479fbd13943', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-13T08:14:00Z', '2025-10-13T08:14:00Z'),
    ('019a06b9-04b1-70ed-aa6f-0fdded775c67', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'EMP-1018', NULL, '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'Ingrid', 'Solberg', 'ingrid.solberg@example.com', NULL, '1995-01-09', 'joining', 'A short note, so that it is not forgotten.', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', NULL, '2025-10-21T12:23:00Z', '2025-10-21T12:23:00Z'),
    ('019a4901-66f2-7a66-90d5-d10aa8cf5f73', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'EMP-1019', '01963ddc-c245-7fa6-807c-8479fbd13943', '0198bd4b-378c-7d72-8acd-fe6447c96e40', 'Ingrid', 'Moen', 'ingrid.moen@example.com', '+442079460005', NULL, 'active', 'Checked twice, and found in order.', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-03T09:17:00Z', '2025-11-03T09:17:00Z'),
    ('019a8223-ddf3-7efd-95bb-7a8a4530f574', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'EMP-1020', '01987458-4a49-7c11-934d-ae537f2397b5', '0199e241-62d1-7b27-a7bf-4fdb5393038b', 'Lucia', 'Ferrari', 'lucia.ferrari@example.com', '+442079460009', '1961-05-13', 'joining', 'A short note, so that it is not forgotten.', '01963ddc-c245-7fa6-807c-8479fbd13943', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-11-14T11:33:00Z', '2025-11-14T11:33:00Z'),
    ('019aac05-9b94-7b13-9e45-b6616efaf261', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1021', NULL, '0195f66c-2f40-77f3-88f9-b90987ec6321', 'Mateus', 'Oliveira', 'mateus.oliveira@example.com', '+442079460048', '1957-09-09', 'active', 'Everything went as planned.', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-22T14:44:00Z', '2025-11-22T14:44:00Z'),
    ('019adad8-9b75-79e4-bdcc-347ee154a827', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'EMP-1022', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '019a24dd-ff92-75ca-ae86-17b40c1680cd', 'Jonas', 'Lindqvist', 'jonas.lindqvist@example.com', '+442079460001', '2002-02-26', 'active', 'The second attempt worked.', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '0198bc71-5247-7799-85ee-1471a57c04ca', '2025-12-01T16:57:00Z', '2025-12-01T16:57:00Z'),
    ('019b0e32-aa16-7d6e-a8cc-13a52db2d953', '0194ef16-3e80-7415-9f3d-d97b368629cc', 'EMP-1023', NULL, '01980dc2-6369-7e51-b4be-5f36062a6cea', 'Tomasz', 'Nowak', 'tomasz.nowak@example.com', NULL, '1961-03-07', 'active', 'The numbers were confirmed by both sides.', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', NULL, '2025-12-11T16:16:00Z', '2025-12-11T16:16:00Z'),
    ('019b4f38-c857-7ddc-b3e7-e093cc03edc9', '019638ad-3e81-71d0-a720-ac7dd1f5d832', 'EMP-1024', NULL, '01983c4d-fa0a-7423-8aa7-0e97dcc6bf42', 'Leilani', 'Kealoha', 'leilani.kealoha@example.com', NULL, '1964-06-14', 'joining', 'Please have a look before Friday.', NULL, NULL, '2025-12-24T07:18:00Z', '2025-12-24T07:18:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO availabilities (id, tenant_id, employee_id, period, kind, said_by, note, created_at, updated_at)
VALUES
    ('01971b8a-a300-718b-8265-08c68982cf6e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'impossible', '01955b44-f244-7f68-a2e5-483add47f17d', 'A wedding in Chicago', '2025-05-29T10:16:00Z', '2025-05-29T10:16:00Z'),
    ('01974510-d321-7ed5-9331-cd35327dff6e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'wanted', NULL, NULL, '2025-06-06T11:47:00Z', '2025-06-06T11:47:00Z'),
    ('01976df6-cba2-771f-b45a-4dffd49a7327', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-06-14T10:23:00Z,2025-06-14T12:23:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-06-14T10:23:00Z', '2025-06-14T10:23:00Z'),
    ('01979c4a-8963-724d-8494-e03be909f280', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '[2025-06-23T10:17:00Z,2025-06-23T12:17:00Z)', 'possible', NULL, 'Somebody will follow up next week.', '2025-06-23T10:17:00Z', '2025-06-23T10:17:00Z'),
    ('0197d080-5204-7f17-b5ec-d8a5ee21da0f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '[2025-07-03T13:36:00Z,2025-07-03T15:36:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'Everything went as planned.', '2025-07-03T13:36:00Z', '2025-07-03T13:36:00Z'),
    ('019803c1-a885-7550-a4dd-937efc8c99bb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-07-13T12:28:00Z,2025-07-13T14:28:00Z)', 'possible', NULL, NULL, '2025-07-13T12:28:00Z', '2025-07-13T12:28:00Z'),
    ('01983328-f926-7efa-a555-8bd3bdc44c1b', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '[2025-07-22T17:23:00Z,2025-07-22T19:23:00Z)', 'possible', NULL, 'See the earlier message for details.', '2025-07-22T17:23:00Z', '2025-07-22T17:23:00Z'),
    ('01986060-e6a7-74e4-b67b-353d9550376c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-07-31T12:07:00Z,2025-07-31T14:07:00Z)', 'possible', NULL, 'A short note, so that it is not forgotten.', '2025-07-31T12:07:00Z', '2025-07-31T12:07:00Z'),
    ('019899c8-07c8-7b4e-964e-484203cfb2a1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-08-11T15:38:00Z,2025-08-11T17:38:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'Checked twice, and found in order.', '2025-08-11T15:38:00Z', '2025-08-11T15:38:00Z'),
    ('0198be02-5289-763d-a477-871d4c036d30', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-08-18T16:28:00Z,2025-08-18T18:28:00Z)', 'possible', NULL, NULL, '2025-08-18T16:28:00Z', '2025-08-18T16:28:00Z'),
    ('0198fb2c-962a-73d9-a281-60b6a3589894', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '[2025-08-30T13:31:00Z,2025-08-30T15:31:00Z)', 'possible', NULL, 'As agreed by telephone.', '2025-08-30T13:31:00Z', '2025-08-30T13:31:00Z'),
    ('01991494-7e2b-7de2-955c-a0ea6e2b31af', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01978273-da05-7ba7-8b09-aa21e246fa6e', '[2025-09-04T11:55:00Z,2025-09-04T13:55:00Z)', 'possible', '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'As agreed by telephone.', '2025-09-04T11:55:00Z', '2025-09-04T11:55:00Z'),
    ('01994c95-a6ac-7c0e-b69a-0b6f6b02da44', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019864b4-b069-7729-9906-97a74eafc391', '[2025-09-15T08:55:00Z,2025-09-15T10:55:00Z)', 'possible', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'As agreed by telephone.', '2025-09-15T08:55:00Z', '2025-09-15T08:55:00Z'),
    ('019976ca-b46d-7f37-8416-e8cfcd1552ac', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '[2025-09-23T13:37:00Z,2025-09-23T15:37:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'See the earlier message for details.', '2025-09-23T13:37:00Z', '2025-09-23T13:37:00Z'),
    ('0199a56f-ed8e-7c41-a1d0-bb17f664d103', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cc00-c7eb-7a9b-86ef-2324c09171c6', '[2025-10-02T15:00:00Z,2025-10-02T17:00:00Z)', 'possible', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Somebody will follow up next week.', '2025-10-02T15:00:00Z', '2025-10-02T15:00:00Z'),
    ('0199d441-18af-7a4d-b1bc-7c4187b1d59c', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0197fdb7-5527-7287-8e6c-ec3702bffcf6', '[2025-10-11T17:11:00Z,2025-10-11T19:11:00Z)', 'possible', NULL, NULL, '2025-10-11T17:11:00Z', '2025-10-11T17:11:00Z'),
    ('019a1156-4db0-76f5-add2-5a3f1119f1ba', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0198ff9e-964c-7b38-9b65-d94ce7b86d45', '[2025-10-23T13:51:00Z,2025-10-23T15:51:00Z)', 'possible', NULL, 'Nothing to add for now.', '2025-10-23T13:51:00Z', '2025-10-23T13:51:00Z'),
    ('019a403a-b2b1-7d12-a8e5-e05077a656b6', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '[2025-11-01T16:23:00Z,2025-11-01T18:23:00Z)', 'possible', '01955b44-f244-7f68-a2e5-483add47f17d', 'To be discussed at the next meeting.', '2025-11-01T16:23:00Z', '2025-11-01T16:23:00Z'),
    ('019a6f18-af12-747e-bb7d-beaa8338cf51', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019864b4-b069-7729-9906-97a74eafc391', '[2025-11-10T18:48:00Z,2025-11-10T20:48:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'Everything went as planned.', '2025-11-10T18:48:00Z', '2025-11-10T18:48:00Z'),
    ('019a9618-8273-780b-bfdd-f7e0e5c3deb9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '[2025-11-18T08:33:00Z,2025-11-18T10:33:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'See the earlier message for details.', '2025-11-18T08:33:00Z', '2025-11-18T08:33:00Z'),
    ('019ac0fd-5834-7db1-9767-591c3ddc1928', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-11-26T16:27:00Z,2025-11-26T18:27:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'The second attempt worked.', '2025-11-26T16:27:00Z', '2025-11-26T16:27:00Z'),
    ('019aefaa-ceb5-755a-a7e2-7c20cc0b58cd', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '[2025-12-05T17:59:00Z,2025-12-05T19:59:00Z)', 'possible', '01943210-0be0-7160-a165-9d4a61fdf276', 'Please have a look before Friday.', '2025-12-05T17:59:00Z', '2025-12-05T17:59:00Z'),
    ('019b1ce8-3a76-7942-ba00-b6c0e97f91c6', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019adad8-9b75-79e4-bdcc-347ee154a827', '[2025-12-14T12:49:00Z,2025-12-14T14:49:00Z)', 'possible', '01963ddc-c245-7fa6-807c-8479fbd13943', NULL, '2025-12-14T12:49:00Z', '2025-12-14T12:49:00Z'),
    ('019b5b9e-0017-7f7e-856b-38a173f614e4', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '[2025-12-26T17:04:00Z,2025-12-26T19:04:00Z)', 'possible', '01963ddc-c245-7fa6-807c-8479fbd13943', 'The numbers were confirmed by both sides.', '2025-12-26T17:04:00Z', '2025-12-26T17:04:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO clock_events (tenant_id, occurred_at, id, clock_id, employee_id, kind, sequence, "position", received_at)
VALUES
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-05-30T11:55:00Z', '0197210b-a220-7e0a-9052-053f9af71105', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'in', 1, NULL, '2025-05-30T11:55:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-06-06T07:55:00Z', '0197443c-6c21-7c41-baeb-6393d022f02b', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'resume', 2, '{}', '2025-06-06T07:55:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-06-15T18:38:00Z', '019774e2-5742-7374-9bba-d90ca6cd5c3e', '01966d96-78a2-745b-9116-c919155b41cf', '01968c30-a380-7859-a759-bc104c4fc1d5', 'in', 3, NULL, '2025-06-15T18:38:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-06-26T11:56:00Z', '0197ac18-4083-7374-9a3e-7dbfead683b9', '019793bc-9867-7f50-93a1-a8646d30e08a', '01968c30-a380-7859-a759-bc104c4fc1d5', 'in', 4, '{}', '2025-06-26T11:56:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-07-04T14:12:00Z', '0197d5c7-a384-70f4-a080-89b3a0813d7d', '01962974-c281-7fed-a0f0-81146ef7eed0', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'pause', 5, '{}', '2025-07-04T14:12:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-07-13T11:19:00Z', '01980382-7ca5-7448-8119-65b2760a681a', '019755bd-edc6-7eb1-a713-6a30665eefee', '0196f3b2-bf22-78c4-b965-10e97140370e', 'pause', 6, '{}', '2025-07-13T11:19:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-07-23T15:40:00Z', '019837f1-0886-7a57-8a17-8f851b4bbbe0', '0197d0c7-bb48-7169-86e3-fdfac97217aa', '0196f3b2-bf22-78c4-b965-10e97140370e', 'pause', 7, '{}', '2025-07-23T15:40:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-07-31T16:45:00Z', '0198615f-6ae7-708a-b7b5-e619392190bd', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'in', 8, '{}', '2025-07-31T16:45:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '2025-08-09T14:45:00Z', '01988f4a-c9e8-7cb9-ae92-b2e9f8b910e3', '0196a61e-3643-78f0-835c-ded3f427351f', '01978273-da05-7ba7-8b09-aa21e246fa6e', 'in', 9, '{}', '2025-08-09T14:45:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-08-20T09:37:00Z', '0198c6d6-c269-7887-b655-0bbf362ecc0f', '0196d3b2-9ba4-799c-910e-ddece0cbde5c', '01968c30-a380-7859-a759-bc104c4fc1d5', 'in', 10, '{}', '2025-08-20T09:37:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-08-26T12:49:00Z', '0198e66c-b26a-70d9-b291-1211d17980f9', '01966d96-78a2-745b-9116-c919155b41cf', '0196f3b2-bf22-78c4-b965-10e97140370e', 'pause', 11, '{}', '2025-08-26T12:49:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-09-07T09:18:00Z', '01992377-d54b-73bf-82f6-2d5c0c0da894', '0198faa3-41ed-74c5-9510-6d7e21d12a02', '01982803-4648-7d58-8740-d7899fb39a46', 'pause', 12, '{}', '2025-09-07T09:18:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-09-16T15:06:00Z', '0199530f-abcc-7cc3-a9ee-abad32131b15', '019755bd-edc6-7eb1-a713-6a30665eefee', '01968c30-a380-7859-a759-bc104c4fc1d5', 'out', 13, '{}', '2025-09-16T15:06:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-09-23T11:48:00Z', '01997666-e98d-72bc-8e25-5d42dcbba0bc', '0197ff4d-d3a9-7ae5-9784-9061b749fc2f', '01968c30-a380-7859-a759-bc104c4fc1d5', 'out', 14, '{}', '2025-09-23T11:48:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-10-02T10:28:00Z', '0199a476-e78e-75d8-8411-6c68ff52dca8', '01962974-c281-7fed-a0f0-81146ef7eed0', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'out', 15, '{}', '2025-10-02T10:28:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-10-11T15:12:00Z', '0199d3d4-260f-7e34-99bc-6eaa13cabbfd', '019793bc-9867-7f50-93a1-a8646d30e08a', '01968c30-a380-7859-a759-bc104c4fc1d5', 'resume', 16, '{}', '2025-10-11T15:12:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-10-21T13:27:00Z', '019a06f3-9cb0-7fc3-90fe-5d4a16556691', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'resume', 17, '{}', '2025-10-21T13:27:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-10-30T07:04:00Z', '019a33ee-3311-70e8-9a32-3c49a2cfb1de', '0199a5cc-6570-7080-807a-ef63df247498', '01968c30-a380-7859-a759-bc104c4fc1d5', 'in', 18, '{}', '2025-10-30T07:04:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-11-10T17:57:00Z', '019a6ee9-fdf2-7f99-91ac-d036c08f69d8', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'out', 19, '{}', '2025-11-10T17:57:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-11-18T12:15:00Z', '019a96e3-c1b3-7167-98f9-2ff203dde317', '01962974-c281-7fed-a0f0-81146ef7eed0', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'resume', 20, '{}', '2025-11-18T12:15:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-11-29T17:52:00Z', '019ad0be-3e14-758c-b304-d3d2ac1f4b1c', '01984800-aaaa-7095-bae0-165dd5507da7', '0196b636-15c1-71d1-853e-86251c9992ce', 'pause', 21, '{}', '2025-11-29T17:52:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-12-04T11:04:00Z', '019ae908-8115-7d53-8e1d-db1db8e4d917', '01992497-4f0e-7d1f-8d95-665701fa5756', '01982803-4648-7d58-8740-d7899fb39a46', 'pause', 22, '{}', '2025-12-04T11:04:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '2025-12-15T11:44:00Z', '019b21d3-1416-791a-b76f-9c946096e323', '0195e840-dd80-7402-83cd-4a7cfbbe0237', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', 'pause', 23, NULL, '2025-12-15T11:44:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '2025-12-24T08:29:00Z', '019b4f79-c8f7-78b0-afa2-f3154c0f8c3b', '01966d96-78a2-745b-9116-c919155b41cf', '0198989b-bcca-7364-90ec-a0eddc8b3714', 'out', 24, '{}', '2025-12-24T08:29:00Z')
ON CONFLICT (occurred_at, id) DO NOTHING;

INSERT INTO contracts (
    id, tenant_id, employee_id, valid, weekly_minutes, hourly_wage_minor, currency, created_at, updated_at
)
VALUES
    ('01971b3a-fc60-7b46-ad7e-6585276e9f01', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '[2025-03-01T05:00:00Z,)', 2400, 4850, 'USD', '2025-05-29T08:49:00Z', '2025-05-29T08:49:00Z'),
    ('01974691-58a1-721f-bcb2-a74ab947afd5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '[2025-03-01T05:00:00Z,2026-01-01T05:00:00Z)', 2400, 4400, 'USD', '2025-06-06T18:47:00Z', '2025-06-06T18:47:00Z'),
    ('01977482-35e2-7bc5-a04a-b0a163786426', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '[2026-01-01T05:00:00Z,)', 1800, 4600, 'USD', '2025-06-15T16:53:00Z', '2025-06-15T16:53:00Z'),
    ('01979c47-ca43-741f-8a9e-1583339bad49', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '[2025-06-01T04:00:00Z,)', 2400, 4400, 'USD', '2025-06-23T10:14:00Z', '2025-06-23T10:14:00Z'),
    ('0197d9d8-97e4-7960-8b0b-90b80d820232', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-07-05T09:09:00Z,2025-07-05T11:09:00Z)', 120, NULL, 'EUR', '2025-07-05T09:09:00Z', '2025-07-05T09:09:00Z'),
    ('019803f5-d7e5-72dc-ab84-51551636df5b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-07-13T13:25:00Z,2025-07-13T15:25:00Z)', 75, 59000, 'EUR', '2025-07-13T13:25:00Z', '2025-07-13T13:25:00Z'),
    ('01983816-91e6-7572-a4e1-1976047c0f74', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '[2025-07-23T16:21:00Z,2025-07-23T18:21:00Z)', 75, 1900, 'EUR', '2025-07-23T16:21:00Z', '2025-07-23T16:21:00Z'),
    ('0198652c-9f87-73ae-862f-cc850522d571', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-08-01T10:28:00Z,2025-08-01T12:28:00Z)', 15, NULL, 'EUR', '2025-08-01T10:28:00Z', '2025-08-01T10:28:00Z'),
    ('01988978-4f68-7d37-9ddc-ed3a8391e8fc', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '[2025-08-08T11:37:00Z,2025-08-08T13:37:00Z)', 30, 4900, 'EUR', '2025-08-08T11:37:00Z', '2025-08-08T11:37:00Z'),
    ('0198c708-32a9-7613-9213-3363b8e250f0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198989b-bcca-7364-90ec-a0eddc8b3714', '[2025-08-20T10:31:00Z,2025-08-20T12:31:00Z)', 30, 7900, 'EUR', '2025-08-20T10:31:00Z', '2025-08-20T10:31:00Z'),
    ('0198eb52-0dca-76a1-b8bc-ba47f9d541ab', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '[2025-08-27T11:38:00Z,2025-08-27T13:38:00Z)', 60, 990, 'EUR', '2025-08-27T11:38:00Z', '2025-08-27T11:38:00Z'),
    ('019915ae-79ab-7dbe-98d5-b6a43479eca0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cc00-c7eb-7a9b-86ef-2324c09171c6', '[2025-09-04T17:03:00Z,2025-09-04T19:03:00Z)', 30, 12500, 'EUR', '2025-09-04T17:03:00Z', '2025-09-04T17:03:00Z'),
    ('01994921-406c-7af4-8d4a-fd98321a1484', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-09-14T16:49:00Z,2025-09-14T18:49:00Z)', 90, 1250, 'EUR', '2025-09-14T16:49:00Z', '2025-09-14T16:49:00Z'),
    ('01997758-9c8d-735a-b2e4-fc05c2a8db98', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-09-23T16:12:00Z,2025-09-23T18:12:00Z)', 45, 9900, 'EUR', '2025-09-23T16:12:00Z', '2025-09-23T16:12:00Z'),
    ('0199aae7-c4ee-7c98-a140-50cc44653d12', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-10-03T16:29:00Z,2025-10-03T18:29:00Z)', 15, 1250, 'EUR', '2025-10-03T16:29:00Z', '2025-10-03T16:29:00Z'),
    ('0199e245-0c4f-7ff2-a644-c4d71f3f1ffe', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-10-14T10:30:00Z,2025-10-14T12:30:00Z)', 60, 59000, 'EUR', '2025-10-14T10:30:00Z', '2025-10-14T10:30:00Z'),
    ('019a1139-01b0-7ef6-908d-970d331ee214', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '[2025-10-23T13:19:00Z,2025-10-23T15:19:00Z)', 45, 2490, 'EUR', '2025-10-23T13:19:00Z', '2025-10-23T13:19:00Z'),
    ('019a3abf-31d1-7e7e-a6ab-c17b03119a94', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-10-31T14:50:00Z,2025-10-31T16:50:00Z)', 30, 34900, 'EUR', '2025-10-31T14:50:00Z', '2025-10-31T14:50:00Z'),
    ('019a6dee-38d2-7ccd-99a2-a464458bb376', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-11-10T13:22:00Z,2025-11-10T15:22:00Z)', 60, NULL, 'EUR', '2025-11-10T13:22:00Z', '2025-11-10T13:22:00Z'),
    ('019a97c1-5073-7a08-a88b-b64a2f508e69', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-11-18T16:17:00Z,2025-11-18T18:17:00Z)', 120, 34900, 'EUR', '2025-11-18T16:17:00Z', '2025-11-18T16:17:00Z'),
    ('019ac9f3-a7f4-7da4-8e1d-4e7aa09fddf1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-11-28T10:13:00Z,2025-11-28T12:13:00Z)', 90, 2490, 'EUR', '2025-11-28T10:13:00Z', '2025-11-28T10:13:00Z'),
    ('019aee58-fa55-7710-9b49-184569db937b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '[2025-12-05T11:50:00Z,2025-12-05T13:50:00Z)', 90, 9900, 'EUR', '2025-12-05T11:50:00Z', '2025-12-05T11:50:00Z'),
    ('019b1e20-6c56-7354-9d63-393eb48f18cf', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0197fdb7-5527-7287-8e6c-ec3702bffcf6', '[2025-12-14T18:30:00Z,2025-12-14T20:30:00Z)', 30, NULL, 'EUR', '2025-12-14T18:30:00Z', '2025-12-14T18:30:00Z'),
    ('019b56c2-b6d7-72cc-8251-8e96f4d08233', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a06b9-04b1-70ed-aa6f-0fdded775c67', '[2025-12-25T18:26:00Z,2025-12-25T20:26:00Z)', 30, 1900, 'EUR', '2025-12-25T18:26:00Z', '2025-12-25T18:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contract_shares (tenant_id, contract_id, cost_centre_id, share, created_at, updated_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01971b3a-fc60-7b46-ad7e-6585276e9f01', '01976df5-e148-7208-bd42-9e911c31dcd1', 10000, '2025-06-26T18:01:00Z', '2025-06-26T18:01:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01979c47-ca43-741f-8a9e-1583339bad49', '01976df5-e148-7208-bd42-9e911c31dcd1', 500, '2025-07-04T15:44:00Z', '2025-07-04T15:44:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01979c47-ca43-741f-8a9e-1583339bad49', '01955641-6080-7de5-ad68-ea04960b1863', 9500, '2025-07-13T18:49:00Z', '2025-07-13T18:49:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01974691-58a1-721f-bcb2-a74ab947afd5', '01976df5-e148-7208-bd42-9e911c31dcd1', 10000, '2025-07-20T12:21:00Z', '2025-07-20T12:21:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01977482-35e2-7bc5-a04a-b0a163786426', '019657fa-dae4-7e4b-9be2-470382942c88', 10000, '2025-07-29T14:42:00Z', '2025-07-29T14:42:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0197d9d8-97e4-7960-8b0b-90b80d820232', '01976df5-e148-7208-bd42-9e911c31dcd1', 10000, '2025-08-04T11:44:00Z', '2025-08-04T11:44:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019803f5-d7e5-72dc-ab84-51551636df5b', '01955641-6080-7de5-ad68-ea04960b1863', 500, '2025-08-12T14:58:00Z', '2025-08-12T14:58:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019803f5-d7e5-72dc-ab84-51551636df5b', '01986f2e-44cc-769c-9fb3-f022ff53a87e', 9500, '2025-08-20T11:56:00Z', '2025-08-20T11:56:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198652c-9f87-73ae-862f-cc850522d571', '01976df5-e148-7208-bd42-9e911c31dcd1', 1900, '2025-08-30T11:56:00Z', '2025-08-30T11:56:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198652c-9f87-73ae-862f-cc850522d571', '019695ce-7de5-728d-9050-02802ab0811b', 8100, '2025-09-04T13:25:00Z', '2025-09-04T13:25:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01988978-4f68-7d37-9ddc-ed3a8391e8fc', '01986f2e-44cc-769c-9fb3-f022ff53a87e', 10000, '2025-09-12T15:27:00Z', '2025-09-12T15:27:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198c708-32a9-7613-9213-3363b8e250f0', '0195d88d-b342-7736-8583-e0f835ce972a', 1000, '2025-09-21T13:13:00Z', '2025-09-21T13:13:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198c708-32a9-7613-9213-3363b8e250f0', '01955641-6080-7de5-ad68-ea04960b1863', 9000, '2025-09-29T17:28:00Z', '2025-09-29T17:28:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198eb52-0dca-76a1-b8bc-ba47f9d541ab', '01955641-6080-7de5-ad68-ea04960b1863', 3364, '2025-10-08T17:37:00Z', '2025-10-08T17:37:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198eb52-0dca-76a1-b8bc-ba47f9d541ab', '01976df5-e148-7208-bd42-9e911c31dcd1', 6636, '2025-10-16T16:43:00Z', '2025-10-16T16:43:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0199aae7-c4ee-7c98-a140-50cc44653d12', '0198b42a-ca8d-7258-a028-9e759cfb6927', 500, '2025-10-24T11:47:00Z', '2025-10-24T11:47:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0199aae7-c4ee-7c98-a140-50cc44653d12', '01976df5-e148-7208-bd42-9e911c31dcd1', 9500, '2025-11-01T08:42:00Z', '2025-11-01T08:42:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019915ae-79ab-7dbe-98d5-b6a43479eca0', '01976df5-e148-7208-bd42-9e911c31dcd1', 10000, '2025-11-06T11:15:00Z', '2025-11-06T11:15:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01994921-406c-7af4-8d4a-fd98321a1484', '01986f2e-44cc-769c-9fb3-f022ff53a87e', 10000, '2025-11-18T18:49:00Z', '2025-11-18T18:49:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01997758-9c8d-735a-b2e4-fc05c2a8db98', '019a7362-66b4-74ee-98c4-69dd46391178', 10000, '2025-11-25T17:19:00Z', '2025-11-25T17:19:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0199e245-0c4f-7ff2-a644-c4d71f3f1ffe', '0199f82e-7bf2-78dc-8b63-4ad6ea2ad9b8', 10000, '2025-12-03T10:38:00Z', '2025-12-03T10:38:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019a3abf-31d1-7e7e-a6ab-c17b03119a94', '0197a605-afc9-7087-92f1-40c7ad0d1359', 2500, '2025-12-11T14:36:00Z', '2025-12-11T14:36:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019a3abf-31d1-7e7e-a6ab-c17b03119a94', '01955641-6080-7de5-ad68-ea04960b1863', 7500, '2025-12-18T09:31:00Z', '2025-12-18T09:31:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '019b56c2-b6d7-72cc-8251-8e96f4d08233', '0196dd7e-3cc6-7ad1-af50-10e01ccb6bbf', 10000, '2025-12-26T15:39:00Z', '2025-12-26T15:39:00Z')
ON CONFLICT (contract_id, cost_centre_id) DO NOTHING;

INSERT INTO employee_skills (tenant_id, employee_id, skill_id, created_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-05-29T17:06:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-06-07T18:21:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-06-17T16:11:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-06-24T14:14:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '0197603d-0068-7c06-9e9a-4616249be581', '2025-07-02T09:42:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01959a02-0ae1-754e-ba8c-c2c88634b559', '2025-07-13T16:34:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-07-23T09:16:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-07-31T18:36:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '0197603d-0068-7c06-9e9a-4616249be581', '2025-08-11T11:10:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '01982718-e64b-7803-ae70-76941096842a', '2025-08-19T09:25:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '0197603d-0068-7c06-9e9a-4616249be581', '2025-08-27T10:34:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '01959a02-0ae1-754e-ba8c-c2c88634b559', '2025-09-07T15:10:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197603d-0068-7c06-9e9a-4616249be581', '2025-09-17T07:16:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019864b4-b069-7729-9906-97a74eafc391', '01986b97-feac-7eb5-b1bf-f8549259ca44', '2025-09-23T18:26:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '0197b1d3-d7a9-73d7-90bf-b9af4c23707f', '2025-10-04T13:44:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01993335-fc0d-79c7-bdea-458f66dbde96', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-10-13T11:22:00Z'),
    ('0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '019ac017-8c15-7431-b666-ecffc3e3e90f', '2025-10-21T12:03:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0199615b-f30e-77b4-bb57-dce8ceb33b19', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-10-30T12:07:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '0197e53c-8c4a-7a01-9415-50b49a4bad1d', '2025-11-09T14:40:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '0195dd11-1882-7d9f-baad-05c67a792957', '2025-11-17T15:30:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b1d3-d7a9-73d7-90bf-b9af4c23707f', '2025-11-26T07:11:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019aac05-9b94-7b13-9e45-b6616efaf261', '0198fb84-7a2e-78e5-93df-9ae107af46b2', '2025-12-07T13:58:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cc00-c7eb-7a9b-86ef-2324c09171c6', '01959a02-0ae1-754e-ba8c-c2c88634b559', '2025-12-14T18:29:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a06b9-04b1-70ed-aa6f-0fdded775c67', '0195dd11-1882-7d9f-baad-05c67a792957', '2025-12-25T17:27:00Z')
ON CONFLICT (employee_id, skill_id) DO NOTHING;

INSERT INTO leave_accounts (id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at)
VALUES
    ('01971823-0e00-78f3-8d82-7a9f7a17faf8', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 4, '2025-05-28T18:24:00Z', '2025-05-28T18:24:00Z'),
    ('01974005-ee61-7513-8940-f3665cd48746', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 0, '2025-06-05T12:17:00Z', '2025-06-05T12:17:00Z'),
    ('01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 3, '2025-06-14T08:42:00Z', '2025-06-14T08:42:00Z'),
    ('0197a60e-d783-7259-8531-74aaf75e3461', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '01959b04-38a1-797d-8380-4369189d7dc4', 0, '2025-06-25T07:48:00Z', '2025-06-25T07:48:00Z'),
    ('0197da39-a3a4-7fb1-b876-5e7f23caa85a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196f3b2-bf22-78c4-b965-10e97140370e', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 3, '2025-07-05T10:55:00Z', '2025-07-05T10:55:00Z'),
    ('0197fe73-0405-78bd-840f-20a030b311c0', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '0195d81e-0182-7ff8-ace1-51bd1a2d1df4', 0, '2025-07-12T11:44:00Z', '2025-07-12T11:44:00Z'),
    ('019831f1-b1a6-7075-9009-ec416a1d5525', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01959b04-38a1-797d-8380-4369189d7dc4', 0, '2025-07-22T11:43:00Z', '2025-07-22T11:43:00Z'),
    ('019861ce-3247-78a2-9074-e5731befc71a', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '019695dd-23e5-73a8-bdac-a42610ba74f0', 0, '2025-07-31T18:46:00Z', '2025-07-31T18:46:00Z'),
    ('01988a9b-72a8-7a74-8d0f-a50aa12921ee', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01978273-da05-7ba7-8b09-aa21e246fa6e', '0197ac17-5629-7720-afd1-80c26042c85e', 0, '2025-08-08T16:55:00Z', '2025-08-08T16:55:00Z'),
    ('0198b7da-b329-7a16-afe4-a5a432b361c0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '01961f3d-1923-7f51-9f31-a30d1bbeb084', 0, '2025-08-17T11:47:00Z', '2025-08-17T11:47:00Z'),
    ('0198efcc-4b4a-7650-a6e8-db65d7d1434b', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '019828fe-210b-7abb-8a51-586849f78303', 0, '2025-08-28T08:30:00Z', '2025-08-28T08:30:00Z'),
    ('0199141b-a4ab-76b5-b0cf-05bc6d5139ab', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cc00-c7eb-7a9b-86ef-2324c09171c6', '0197e59c-adaa-75f1-8e22-4e56ace895e2', 0, '2025-09-04T09:43:00Z', '2025-09-04T09:43:00Z'),
    ('01994d5b-67ac-776f-af06-2d829b8553b8', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '0197ac17-5629-7720-afd1-80c26042c85e', 0, '2025-09-15T12:31:00Z', '2025-09-15T12:31:00Z'),
    ('0199774e-8a6d-7bc6-b368-bf1de2132ee9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198989b-bcca-7364-90ec-a0eddc8b3714', '01961f3d-1923-7f51-9f31-a30d1bbeb084', 0, '2025-09-23T16:01:00Z', '2025-09-23T16:01:00Z'),
    ('0199a627-088e-7900-90bb-6f706e7aaf96', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '01965ea4-7b84-7443-bbe5-8ea96da8c18e', 0, '2025-10-02T18:20:00Z', '2025-10-02T18:20:00Z'),
    ('0199dd2b-818f-7874-a7f0-5948da86647f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '0196d82f-9846-7b80-a673-5cfad9c19fce', 4, '2025-10-13T10:44:00Z', '2025-10-13T10:44:00Z'),
    ('019a01c2-4430-7c0c-94bb-c6d4c4628a6b', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '01986b00-046c-777c-a913-5ff7cbdd3e73', 2, '2025-10-20T13:15:00Z', '2025-10-20T13:15:00Z'),
    ('019a456c-f591-7fad-b8d3-a81ea9cdd97f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 0, '2025-11-02T16:36:00Z', '2025-11-02T16:36:00Z'),
    ('019a640d-8912-7f75-afbd-47e51ff25f66', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01961f3d-1923-7f51-9f31-a30d1bbeb084', 0, '2025-11-08T15:20:00Z', '2025-11-08T15:20:00Z'),
    ('019aa140-f473-7f46-b7cd-61100b959f5f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0199615b-f30e-77b4-bb57-dce8ceb33b19', '01971cd4-3a07-7032-8fac-a4a6ce899703', 0, '2025-11-20T12:33:00Z', '2025-11-20T12:33:00Z'),
    ('019abff9-55b4-749e-ba53-c8f881ace657', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '01965ea4-7b84-7443-bbe5-8ea96da8c18e', 3, '2025-11-26T11:43:00Z', '2025-11-26T11:43:00Z'),
    ('019afd34-1415-7815-94d0-fcb6c052dd66', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '01971cd4-3a07-7032-8fac-a4a6ce899703', 0, '2025-12-08T09:04:00Z', '2025-12-08T09:04:00Z'),
    ('019b2c13-e536-7861-b8f4-e7fea396ba0f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cc00-c7eb-7a9b-86ef-2324c09171c6', '01955cd0-7440-75eb-bae6-c7d8ea399bf1', 0, '2025-12-17T11:31:00Z', '2025-12-17T11:31:00Z'),
    ('019b50af-3bb7-7cca-9076-67dbbabf890d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198989b-bcca-7364-90ec-a0eddc8b3714', '01959b04-38a1-797d-8380-4369189d7dc4', 0, '2025-12-24T14:07:00Z', '2025-12-24T14:07:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_movements (id, tenant_id, account_id, half_days, effective_on, reason, created_at)
VALUES
    ('0197b085-acc0-79ae-b5ba-5aa579b4146f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 50, '2026-01-01', NULL, '2025-06-27T08:34:00Z'),
    ('0197d47b-4d61-7966-b1df-12f991fadf98', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', 38, '2026-01-01', NULL, '2025-07-04T08:09:00Z'),
    ('0197ff5f-38c2-72d4-ba17-080c7c549723', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', 90, '2025-07-13', 'The second attempt worked.', '2025-07-12T16:02:00Z'),
    ('019831f7-2fe3-7a3e-9259-052d1b819a5c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019831f1-b1a6-7075-9009-ec416a1d5525', 30, '2025-07-24', NULL, '2025-07-22T11:49:00Z'),
    ('01984c3d-9104-7e4f-8053-ed1105e5ea12', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', 60, '2025-07-29', NULL, '2025-07-27T14:16:00Z'),
    ('019875a1-e145-7490-bee7-05b3e15f6968', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 15, '2025-08-05', 'Checked twice, and found in order.', '2025-08-04T15:10:00Z'),
    ('0198acaa-ee26-7be2-9499-7b682fb51920', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 120, '2025-08-16', 'See the earlier message for details.', '2025-08-15T07:39:00Z'),
    ('0198cc10-5847-735d-8181-2214104b9e87', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197da39-a3a4-7fb1-b876-5e7f23caa85a', 60, '2025-08-21', 'Everything went as planned.', '2025-08-21T09:58:00Z'),
    ('0198fa91-dcc8-749d-9593-90e28594af1e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 75, '2025-08-31', NULL, '2025-08-30T10:42:00Z'),
    ('019919c4-ec49-7fe5-97c9-84b74f650aaf', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 90, '2025-09-07', 'Checked twice, and found in order.', '2025-09-05T12:06:00Z'),
    ('019943ce-f26a-7830-ae2a-3186889585ed', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', 105, '2025-09-14', NULL, '2025-09-13T16:01:00Z'),
    ('01996d62-de2b-717f-aab8-e2379a8e36c5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', 120, '2025-09-23', 'The second attempt worked.', '2025-09-21T17:47:00Z'),
    ('01999bca-c02c-782c-bc61-cffb82bfbcdc', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198b7da-b329-7a16-afe4-a5a432b361c0', 90, '2025-10-01', 'The second attempt worked.', '2025-09-30T18:03:00Z'),
    ('0199bdfd-f04d-797d-b6dc-2c6cfdb11e56', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 15, '2025-10-07', 'Nothing to add for now.', '2025-10-07T09:26:00Z'),
    ('0199e84a-cbce-7e99-8ee3-ef9586e45eca', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 120, '2025-10-15', 'The numbers were confirmed by both sides.', '2025-10-15T14:34:00Z'),
    ('019a1a3d-0d0f-7c52-b256-af21da5eca66', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', 120, '2025-10-26', 'Checked twice, and found in order.', '2025-10-25T07:20:00Z'),
    ('019a43dd-ca10-7913-a6c7-83ded1a01574', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01994d5b-67ac-776f-af06-2d829b8553b8', 15, '2025-11-03', 'Everything went as planned.', '2025-11-02T09:20:00Z'),
    ('019a6387-de51-7545-9d2e-884b883487d6', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 105, '2025-11-09', 'Checked twice, and found in order.', '2025-11-08T12:54:00Z'),
    ('019a9152-47d2-75a2-918a-1ac506895568', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', 75, '2025-11-18', 'As agreed by telephone.', '2025-11-17T10:18:00Z'),
    ('019abb17-a3d3-7931-8368-f4a5924f0ed6', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019a01c2-4430-7c0c-94bb-c6d4c4628a6b', 90, '2025-11-27', 'Nothing to add for now.', '2025-11-25T12:58:00Z'),
    ('019ad9f2-cf54-716b-a21e-1cb1a81c6800', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0199dd2b-818f-7874-a7f0-5948da86647f', 120, '2025-12-03', NULL, '2025-12-01T12:46:00Z'),
    ('019b123c-4b75-7da1-adf1-a15627f4b60c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', 105, '2025-12-14', 'The numbers were confirmed by both sides.', '2025-12-12T11:05:00Z'),
    ('019b30a7-c536-7ec5-8465-56edb4c03f66', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01988a9b-72a8-7a74-8d0f-a50aa12921ee', 30, '2025-12-20', 'A short note, so that it is not forgotten.', '2025-12-18T08:51:00Z'),
    ('019b55f0-2497-7473-9e3a-fe64b8b3cff7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197da39-a3a4-7fb1-b876-5e7f23caa85a', 120, '2025-12-26', 'The numbers were confirmed by both sides.', '2025-12-25T14:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_requests (
    id, tenant_id, account_id, asked_by, period, half_days, decided_by, answer, created_at, updated_at
)
VALUES
    ('0197b764-6720-7ba1-8bdd-9bcdd627566f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', '01955b44-f244-7f68-a2e5-483add47f17d', '[2026-02-16T05:00:00Z,2026-02-21T05:00:00Z)', 10, NULL, NULL, '2025-06-28T16:35:00Z', '2025-06-28T16:35:00Z'),
    ('0197d671-ed41-731f-9b5e-bb8c16f00a48', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '[2025-07-04T17:18:00Z,2025-07-04T19:18:00Z)', 105, NULL, NULL, '2025-07-04T17:18:00Z', '2025-07-04T17:18:00Z'),
    ('0197f939-6e22-7701-9ce8-595064f79f3d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-07-11T11:23:00Z,2025-07-11T13:23:00Z)', 45, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Answer 3', '2025-07-11T11:23:00Z', '2025-07-11T11:23:00Z'),
    ('01982d55-9443-73c8-8236-51960e5f615f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-07-21T14:14:00Z,2025-07-21T16:14:00Z)', 105, '01943210-0be0-7160-a165-9d4a61fdf276', 'Answer 4', '2025-07-21T14:14:00Z', '2025-07-21T14:14:00Z'),
    ('01985ad8-9484-70f3-bcc6-0195c9017fb9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197da39-a3a4-7fb1-b876-5e7f23caa85a', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-07-30T10:20:00Z,2025-07-30T12:20:00Z)', 90, '01943210-0be0-7160-a165-9d4a61fdf276', 'Answer 5', '2025-07-30T10:20:00Z', '2025-07-30T10:20:00Z'),
    ('01987951-c9e5-73bb-815e-4dce5136917e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-08-05T08:21:00Z,2025-08-05T10:21:00Z)', 15, NULL, 'Answer 6', '2025-08-05T08:21:00Z', '2025-08-05T08:21:00Z'),
    ('01989929-a4e6-7175-8869-cef2400977ef', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-08-11T12:45:00Z,2025-08-11T14:45:00Z)', 105, '01987458-4a49-7c11-934d-ae537f2397b5', 'Answer 7', '2025-08-11T12:45:00Z', '2025-08-11T12:45:00Z'),
    ('0198cd22-1667-7153-a55a-a317590fcf9f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '[2025-08-21T14:57:00Z,2025-08-21T16:57:00Z)', 105, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-08-21T14:57:00Z', '2025-08-21T14:57:00Z'),
    ('0198f61b-48c8-739b-9232-3680a09daf0a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971823-0e00-78f3-8d82-7a9f7a17faf8', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-08-29T13:54:00Z,2025-08-29T15:54:00Z)', 105, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Answer 9', '2025-08-29T13:54:00Z', '2025-08-29T13:54:00Z'),
    ('01991e19-a069-7f71-a76a-cf067c1a4c12', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-09-06T08:17:00Z,2025-09-06T10:17:00Z)', 1, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-09-06T08:17:00Z', '2025-09-06T08:17:00Z'),
    ('01993d5c-404a-7662-ab45-11f1a2815be6', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198b7da-b329-7a16-afe4-a5a432b361c0', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-09-12T09:58:00Z,2025-09-12T11:58:00Z)', 60, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-09-12T09:58:00Z', '2025-09-12T09:58:00Z'),
    ('019971c8-0d0b-7e61-a6ed-41522fe6c0a7', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-09-22T14:16:00Z,2025-09-22T16:16:00Z)', 60, '0194bbdd-2561-7d3e-b719-d14da86f94f1', 'Answer 12', '2025-09-22T14:16:00Z', '2025-09-22T14:16:00Z'),
    ('0199a0bf-abec-7df0-84f9-2d2a530289a7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-10-01T17:09:00Z,2025-10-01T19:09:00Z)', 30, '01943210-0be0-7160-a165-9d4a61fdf276', 'Answer 13', '2025-10-01T17:09:00Z', '2025-10-01T17:09:00Z'),
    ('0199bdbc-054d-7615-9833-3c8d56f49d54', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-10-07T08:14:00Z,2025-10-07T10:14:00Z)', 75, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-10-07T08:14:00Z', '2025-10-07T08:14:00Z'),
    ('0199f1f8-368e-7e0a-b8c4-623b6c69f3b0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198b7da-b329-7a16-afe4-a5a432b361c0', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-10-17T11:40:00Z,2025-10-17T13:40:00Z)', 1, '01943210-0be0-7160-a165-9d4a61fdf276', 'Answer 15', '2025-10-17T11:40:00Z', '2025-10-17T11:40:00Z'),
    ('019a1585-786f-76ce-b7a2-155b94fcd50c', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01988a9b-72a8-7a74-8d0f-a50aa12921ee', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-10-24T09:21:00Z,2025-10-24T11:21:00Z)', 1, NULL, 'Answer 16', '2025-10-24T09:21:00Z', '2025-10-24T09:21:00Z'),
    ('019a438e-2370-723c-8cf1-20492b38db67', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974005-ee61-7513-8940-f3665cd48746', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-11-02T07:53:00Z,2025-11-02T09:53:00Z)', 1, NULL, 'Answer 17', '2025-11-02T07:53:00Z', '2025-11-02T07:53:00Z'),
    ('019a599e-06d1-7e16-b9ba-0f6d4ddabe2b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0199dd2b-818f-7874-a7f0-5948da86647f', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '[2025-11-06T14:42:00Z,2025-11-06T16:42:00Z)', 75, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', 'Answer 18', '2025-11-06T14:42:00Z', '2025-11-06T14:42:00Z'),
    ('019a8bb9-7af2-76c2-afa4-2d8186f9ad96', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-11-16T08:13:00Z,2025-11-16T10:13:00Z)', 1, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-11-16T08:13:00Z', '2025-11-16T08:13:00Z'),
    ('019abbc0-18d3-7cb0-bcfc-55ef5a304827', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01994d5b-67ac-776f-af06-2d829b8553b8', '01987458-4a49-7c11-934d-ae537f2397b5', '[2025-11-25T16:02:00Z,2025-11-25T18:02:00Z)', 1, '01987458-4a49-7c11-934d-ae537f2397b5', 'Answer 20', '2025-11-25T16:02:00Z', '2025-11-25T16:02:00Z'),
    ('019ae446-da54-7c24-8409-2db72288df0a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0199dd2b-818f-7874-a7f0-5948da86647f', '01943210-0be0-7160-a165-9d4a61fdf276', '[2025-12-03T12:54:00Z,2025-12-03T14:54:00Z)', 30, NULL, 'Answer 21', '2025-12-03T12:54:00Z', '2025-12-03T12:54:00Z'),
    ('019b033d-7d15-74d5-9a0b-3776ab55ed61', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019831f1-b1a6-7075-9009-ec416a1d5525', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '[2025-12-09T13:12:00Z,2025-12-09T15:12:00Z)', 30, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-12-09T13:12:00Z', '2025-12-09T13:12:00Z'),
    ('019b35da-f276-70ff-b1a3-0b29006a76d2', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197fe73-0405-78bd-840f-20a030b311c0', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '[2025-12-19T09:05:00Z,2025-12-19T11:05:00Z)', 60, '01987458-4a49-7c11-934d-ae537f2397b5', 'Answer 23', '2025-12-19T09:05:00Z', '2025-12-19T09:05:00Z'),
    ('019b5f3b-9937-7d25-a286-922680adf5f1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01976d9a-53c2-7fe9-a2f3-fdf29a60dd43', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '[2025-12-27T09:55:00Z,2025-12-27T11:55:00Z)', 1, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-12-27T09:55:00Z', '2025-12-27T09:55:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rosters (id, tenant_id, team_id, period, published_at, created_by, updated_by, created_at, updated_at)
VALUES
    ('01967c26-7fa0-7f60-ba77-1631653349fa', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2026-01-05T05:00:00Z,2026-01-12T05:00:00Z)', '2025-12-15T14:00:00Z', NULL, NULL, '2025-04-28T11:27:00Z', '2025-04-28T11:27:00Z'),
    ('0196b5a1-c501-750b-9549-ca0c6734a220', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2026-01-12T05:00:00Z,2026-01-19T05:00:00Z)', NULL, NULL, NULL, '2025-05-09T15:20:00Z', '2025-05-09T15:20:00Z'),
    ('0196e7fc-6502-7e01-8810-41b92b1d3d63', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', '[2026-01-04T23:00:00Z,2026-01-11T23:00:00Z)', '2025-12-17T19:00:00Z', NULL, NULL, '2025-05-19T10:00:00Z', '2025-05-19T10:00:00Z'),
    ('01971cf7-eea3-7e92-9d9d-61db03a0ef9d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2025-05-29T16:55:00Z,2025-05-29T18:55:00Z)', NULL, NULL, NULL, '2025-05-29T16:55:00Z', '2025-05-29T16:55:00Z'),
    ('01975f85-e564-788c-a877-693f61c23c53', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01966710-8ca2-7cb3-9617-20549f559821', '[2025-06-11T15:05:00Z,2025-06-11T17:05:00Z)', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-11T15:05:00Z', '2025-06-11T15:05:00Z'),
    ('019791c9-a205-71d9-9d44-0a9f646a6d7c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2025-06-21T09:20:00Z,2025-06-21T11:20:00Z)', NULL, '01955b44-f244-7f68-a2e5-483add47f17d', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-06-21T09:20:00Z', '2025-06-21T09:20:00Z'),
    ('0197c0f0-dc66-7366-b00e-064db931492e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2025-06-30T13:05:00Z,2025-06-30T15:05:00Z)', NULL, '019546ab-824d-79cb-950e-155585cbfd1a', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-06-30T13:05:00Z', '2025-06-30T13:05:00Z'),
    ('0197fdeb-8487-7561-ab6b-4bef7648aca2', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2025-07-12T09:16:00Z,2025-07-12T11:16:00Z)', NULL, NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-12T09:16:00Z', '2025-07-12T09:16:00Z'),
    ('01982e42-b368-735a-8835-44c5b7010398', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', '[2025-07-21T18:33:00Z,2025-07-21T20:33:00Z)', NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', NULL, '2025-07-21T18:33:00Z', '2025-07-21T18:33:00Z'),
    ('01985b21-d289-74cb-babb-808bd1c6a8e0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01980dc2-6369-7e51-b4be-5f36062a6cea', '[2025-07-30T11:40:00Z,2025-07-30T13:40:00Z)', NULL, '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', '01972074-9246-768d-8eef-3327b460ca5b', '2025-07-30T11:40:00Z', '2025-07-30T11:40:00Z'),
    ('01989a7e-386a-734f-abaa-91376ed8bdf7', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', '[2025-08-11T18:57:00Z,2025-08-11T20:57:00Z)', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-08-11T18:57:00Z', '2025-08-11T18:57:00Z'),
    ('0198d21c-806b-71a4-8cda-8494dac55dc1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974bbe-1d46-7be6-9853-9cc0c6e4fbeb', '[2025-08-22T14:09:00Z,2025-08-22T16:09:00Z)', NULL, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-22T14:09:00Z', '2025-08-22T14:09:00Z'),
    ('01990a5b-ea6c-77bb-b20c-d7c57eb81624', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198f542-4ded-7c84-afaa-927d66d9e82e', '[2025-09-02T12:17:00Z,2025-09-02T14:17:00Z)', NULL, NULL, '019546ab-824d-79cb-950e-155585cbfd1a', '2025-09-02T12:17:00Z', '2025-09-02T12:17:00Z'),
    ('01992fc0-ab6d-758e-8c8e-f8134c1a4462', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196de1e-7464-7d0c-867f-bf6828e943a0', '[2025-09-09T18:33:00Z,2025-09-09T20:33:00Z)', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-09-09T18:33:00Z', '2025-09-09T18:33:00Z'),
    ('019966a3-448e-7fb3-a8e8-8287754b4454', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01966710-8ca2-7cb3-9617-20549f559821', '[2025-09-20T10:20:00Z,2025-09-20T12:20:00Z)', NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', NULL, '2025-09-20T10:20:00Z', '2025-09-20T10:20:00Z'),
    ('01999b30-06cf-7663-a7d3-079ca92c4dfa', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01992f86-136e-7eaf-9ba0-c537bd5048b6', '[2025-09-30T15:14:00Z,2025-09-30T17:14:00Z)', NULL, '01955b44-f244-7f68-a2e5-483add47f17d', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-09-30T15:14:00Z', '2025-09-30T15:14:00Z'),
    ('0199ddb2-16b0-7b43-be0f-16f0ad5185ad', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01980dc2-6369-7e51-b4be-5f36062a6cea', '[2025-10-13T13:11:00Z,2025-10-13T15:11:00Z)', NULL, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '019546ab-824d-79cb-950e-155585cbfd1a', '2025-10-13T13:11:00Z', '2025-10-13T13:11:00Z'),
    ('019a0596-cbd1-7306-b9d8-c7d1e51fb41e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0198bd4b-378c-7d72-8acd-fe6447c96e40', '[2025-10-21T07:06:00Z,2025-10-21T09:06:00Z)', NULL, '01955b44-f244-7f68-a2e5-483add47f17d', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-21T07:06:00Z', '2025-10-21T07:06:00Z'),
    ('019a34de-fbb2-7970-9210-7cb6de62ae13', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01961e97-6341-7f89-bcee-6df8cf2172b1', '[2025-10-30T11:27:00Z,2025-10-30T13:27:00Z)', NULL, '0198bc71-5247-7799-85ee-1471a57c04ca', '01983165-9e4b-79dd-8f6d-a86ae9088d85', '2025-10-30T11:27:00Z', '2025-10-30T11:27:00Z'),
    ('019a7366-fa93-7cd8-b9dc-8173a93a64f5', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '019791a3-2e47-7cf0-be6a-759e4aad71fe', '[2025-11-11T14:52:00Z,2025-11-11T16:52:00Z)', NULL, '0198bc71-5247-7799-85ee-1471a57c04ca', NULL, '2025-11-11T14:52:00Z', '2025-11-11T14:52:00Z'),
    ('019aacb3-8ed4-7053-ad23-6a42ce37131d', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '019791a3-2e47-7cf0-be6a-759e4aad71fe', '[2025-11-22T17:54:00Z,2025-11-22T19:54:00Z)', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-22T17:54:00Z', '2025-11-22T17:54:00Z'),
    ('019ae471-e1f5-7765-a71b-b100bf9d5c49', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199e241-62d1-7b27-a7bf-4fdb5393038b', '[2025-12-03T13:41:00Z,2025-12-03T15:41:00Z)', NULL, '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-12-03T13:41:00Z', '2025-12-03T13:41:00Z'),
    ('019b1346-b696-7ca2-9d9d-449f4a3e06c6', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0199afe9-81f0-7441-9b29-e93bf336a89f', '[2025-12-12T15:56:00Z,2025-12-12T17:56:00Z)', NULL, '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-12-12T15:56:00Z', '2025-12-12T15:56:00Z'),
    ('019b464d-7517-7f7e-843f-9e5aaee3edcb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', '[2025-12-22T13:44:00Z,2025-12-22T15:44:00Z)', NULL, '01983165-9e4b-79dd-8f6d-a86ae9088d85', '01945eed-564e-75e9-bac1-f51d582e93e1', '2025-12-22T13:44:00Z', '2025-12-22T13:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_templates (
    id, tenant_id, team_id, code, name, minutes, pause_minutes, headcount, created_at, updated_at
)
VALUES
    ('0196812f-8fa0-753f-966c-08602fd8cda7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'D', 'Day', 480, 30, 2, '2025-04-29T10:55:00Z', '2025-04-29T10:55:00Z'),
    ('0196b117-f721-704b-a23f-7f74c33b1ac1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'N', 'Night', 600, 45, 1, '2025-05-08T18:11:00Z', '2025-05-08T18:11:00Z'),
    ('0196ec89-dc62-785a-9667-cdce9ba034ef', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'S', 'Sorting', 420, 30, 3, '2025-05-20T07:13:00Z', '2025-05-20T07:13:00Z'),
    ('019725bd-b883-7950-a3a3-72f1e7cb7b74', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1004', 'Little shift template', 45, 0, 1, '2025-05-31T09:48:00Z', '2025-05-31T09:48:00Z'),
    ('01975fb3-ac24-7b9a-bbba-455d64dc3654', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01961e97-6341-7f89-bcee-6df8cf2172b1', 'ST-1005', 'Autumn shift template', 105, 0, 1, '2025-06-11T15:55:00Z', '2025-06-11T15:55:00Z'),
    ('0197983c-5425-7523-aba2-b2382f34d5f3', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'ST-1006', 'Granite shift template', 15, 0, 1, '2025-06-22T15:23:00Z', '2025-06-22T15:23:00Z'),
    ('0197c193-d326-7ea2-9364-ccb311338398', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019716e6-4845-7005-bd35-b4d081ceda04', 'ST-1007', 'Western shift template', 60, 0, 1, '2025-06-30T16:03:00Z', '2025-06-30T16:03:00Z'),
    ('019804df-4d87-78ae-923a-b557f48f4b46', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196de1e-7464-7d0c-867f-bf6828e943a0', 'ST-1008', 'Violet shift template', 60, 0, 1, '2025-07-13T17:40:00Z', '2025-07-13T17:40:00Z'),
    ('019823b4-1068-7ba3-93c0-2d660307393b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1009', 'Open shift template', 90, 0, 1, '2025-07-19T17:21:00Z', '2025-07-19T17:21:00Z'),
    ('01985b21-d289-70a3-9176-b96f25838f6d', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196de1e-7464-7d0c-867f-bf6828e943a0', 'ST-1010', 'Maple shift template', 30, 0, 1, '2025-07-30T11:40:00Z', '2025-07-30T11:40:00Z'),
    ('0198a3ee-4c0a-75b9-a864-8f384c57e346', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196a155-3c83-7b04-8d9d-423b7ad1d50f', 'ST-1011', 'Central shift template', 60, 0, 1, '2025-08-13T14:56:00Z', '2025-08-13T14:56:00Z'),
    ('0198cde6-ed0b-70c5-9a3b-4652838546eb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01980dc2-6369-7e51-b4be-5f36062a6cea', 'ST-1012', 'Winter shift template', 15, 0, 1, '2025-08-21T18:32:00Z', '2025-08-21T18:32:00Z'),
    ('01990524-294c-7b9f-8d30-516ccd556867', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01980dc2-6369-7e51-b4be-5f36062a6cea', 'ST-1013', 'River shift template', 45, 0, 9, '2025-09-01T11:58:00Z', '2025-09-01T11:58:00Z'),
    ('01993294-da0d-7c83-9b35-d07754d5b571', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01961e97-6341-7f89-bcee-6df8cf2172b1', 'ST-1014', 'Bright shift template', 90, 0, 1, '2025-09-10T07:44:00Z', '2025-09-10T07:44:00Z'),
    ('019971fc-3c6e-7c7e-90bc-feb06b23186e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1015', 'Garden shift template', 75, 60, 1, '2025-09-22T15:13:00Z', '2025-09-22T15:13:00Z'),
    ('0199aa3b-a66f-7d03-a745-0ffccdc66c71', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019716e6-4845-7005-bd35-b4d081ceda04', 'ST-1016', 'Old shift template', 105, 0, 1, '2025-10-03T13:21:00Z', '2025-10-03T13:21:00Z'),
    ('0199cf04-c3b0-72df-9683-6fd90971189b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01961e97-6341-7f89-bcee-6df8cf2172b1', 'ST-1017', 'Blue shift template', 45, 30, 1, '2025-10-10T16:47:00Z', '2025-10-10T16:47:00Z'),
    ('019a02d1-4331-7680-82e2-d74260472703', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1018', 'Northern shift template', 120, 0, 3, '2025-10-20T18:11:00Z', '2025-10-20T18:11:00Z'),
    ('019a4035-3472-7203-9e6d-0b233bed0a62', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01987b1d-622b-76a2-8950-cff2c16e7a8c', 'ST-1019', 'Amber shift template', 120, 0, 1, '2025-11-01T16:17:00Z', '2025-11-01T16:17:00Z'),
    ('019a7c53-3833-720e-9ed9-d0d0bf45f039', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1020', 'Quiet shift template', 15, 0, 7, '2025-11-13T08:27:00Z', '2025-11-13T08:27:00Z'),
    ('019aa792-b114-7114-93a3-b021cc17deaa', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0195f66c-2f40-77f3-88f9-b90987ec6321', 'ST-1021', 'Harbour shift template', 90, 0, 1, '2025-11-21T18:00:00Z', '2025-11-21T18:00:00Z'),
    ('019ae4a6-fbb5-72db-9ed8-333f0298d08e', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019a5986-3913-7fd7-836a-d6b48cbf3f57', 'ST-1022', 'Silver shift template', 60, 0, 1, '2025-12-03T14:39:00Z', '2025-12-03T14:39:00Z'),
    ('019b0dd0-b3f6-768c-9091-b784ab3b1630', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a24dd-ff92-75ca-ae86-17b40c1680cd', 'ST-1023', 'Early shift template', 15, 0, 1, '2025-12-11T14:29:00Z', '2025-12-11T14:29:00Z'),
    ('019b4b33-bad7-7ab6-990d-978a19471500', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '0196de1e-7464-7d0c-867f-bf6828e943a0', 'ST-1024', 'Linden shift template', 120, 0, 1, '2025-12-23T12:34:00Z', '2025-12-23T12:34:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_template_skills (tenant_id, shift_template_id, skill_id, created_at)
VALUES
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-05-29T07:30:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-06-08T15:24:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '01975fb3-ac24-7b9a-bbba-455d64dc3654', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-06-17T18:35:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '0197603d-0068-7c06-9e9a-4616249be581', '2025-06-24T18:53:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '01959a02-0ae1-754e-ba8c-c2c88634b559', '2025-07-03T09:17:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b117-f721-704b-a23f-7f74c33b1ac1', '019696e5-ba45-769c-8a46-730556fcb3cb', '2025-07-14T15:59:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196ec89-dc62-785a-9667-cdce9ba034ef', '01972149-e3a7-7c72-bd4d-df459becf43e', '2025-07-23T08:53:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b117-f721-704b-a23f-7f74c33b1ac1', '0197603d-0068-7c06-9e9a-4616249be581', '2025-08-02T14:27:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '0197b1d3-d7a9-73d7-90bf-b9af4c23707f', '2025-08-11T17:26:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b117-f721-704b-a23f-7f74c33b1ac1', '0197b1d3-d7a9-73d7-90bf-b9af4c23707f', '2025-08-19T07:49:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197983c-5425-7523-aba2-b2382f34d5f3', '01972149-e3a7-7c72-bd4d-df459becf43e', '2025-08-26T09:38:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019725bd-b883-7950-a3a3-72f1e7cb7b74', '0198fb84-7a2e-78e5-93df-9ae107af46b2', '2025-09-07T14:52:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019823b4-1068-7ba3-93c0-2d660307393b', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-09-16T07:30:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '0197e53c-8c4a-7a01-9415-50b49a4bad1d', '2025-09-23T13:23:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '01986b97-feac-7eb5-b1bf-f8549259ca44', '2025-10-02T13:04:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0198a3ee-4c0a-75b9-a864-8f384c57e346', '0195dd11-1882-7d9f-baad-05c67a792957', '2025-10-12T18:33:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0199aa3b-a66f-7d03-a745-0ffccdc66c71', '01986b97-feac-7eb5-b1bf-f8549259ca44', '2025-10-20T18:07:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019823b4-1068-7ba3-93c0-2d660307393b', '01959a02-0ae1-754e-ba8c-c2c88634b559', '2025-10-29T08:48:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019823b4-1068-7ba3-93c0-2d660307393b', '0197603d-0068-7c06-9e9a-4616249be581', '2025-11-07T13:05:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '019725bd-b883-7950-a3a3-72f1e7cb7b74', '0199aefb-7871-7f4d-af95-7e882e98c1d8', '2025-11-18T08:54:00Z'),
    ('019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197983c-5425-7523-aba2-b2382f34d5f3', '0198b20a-f7cd-7c7f-8d0e-eefb6871c546', '2025-11-26T14:13:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0198cde6-ed0b-70c5-9a3b-4652838546eb', '01986b97-feac-7eb5-b1bf-f8549259ca44', '2025-12-06T17:08:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196812f-8fa0-753f-966c-08602fd8cda7', '0198fb84-7a2e-78e5-93df-9ae107af46b2', '2025-12-17T12:04:00Z'),
    ('0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b117-f721-704b-a23f-7f74c33b1ac1', '01954ca1-b160-703e-8411-d7374ba79dac', '2025-12-22T10:56:00Z')
ON CONFLICT (shift_template_id, skill_id) DO NOTHING;

INSERT INTO shifts (id, tenant_id, roster_id, template_id, work_day, period, headcount, note, created_at, updated_at)
VALUES
    ('01971826-b780-79b1-b842-a706cb84e60a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196812f-8fa0-753f-966c-08602fd8cda7', '2026-01-05', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', 2, NULL, '2025-05-28T18:28:00Z', '2025-05-28T18:28:00Z'),
    ('019740e1-a861-7dc9-93a4-696ab1d10ce9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196b117-f721-704b-a23f-7f74c33b1ac1', '2026-01-05', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', 1, NULL, '2025-06-05T16:17:00Z', '2025-06-05T16:17:00Z'),
    ('01977983-f2e2-7f1e-93db-3312b358d70a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196812f-8fa0-753f-966c-08602fd8cda7', '2026-01-06', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', 2, 'The new monitors are delivered at noon.', '2025-06-16T16:13:00Z', '2025-06-16T16:13:00Z'),
    ('0197a2c6-6343-7831-b4fe-3f0fdc21f31e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196b117-f721-704b-a23f-7f74c33b1ac1', '2026-01-06', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', 1, NULL, '2025-06-24T16:30:00Z', '2025-06-24T16:30:00Z'),
    ('0197d972-f844-7736-8c94-b7075ba79883', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196812f-8fa0-753f-966c-08602fd8cda7', '2026-01-07', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', 2, NULL, '2025-07-05T07:18:00Z', '2025-07-05T07:18:00Z'),
    ('0197fdc7-cfe5-71ed-b5a2-2f89199bd8f1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b5a1-c501-750b-9549-ca0c6734a220', '0196812f-8fa0-753f-966c-08602fd8cda7', '2026-01-12', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', 2, NULL, '2025-07-12T08:37:00Z', '2025-07-12T08:37:00Z'),
    ('01983d1b-0e06-7ddd-bb42-1242befc2fb0', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196e7fc-6502-7e01-8810-41b92b1d3d63', '0196ec89-dc62-785a-9667-cdce9ba034ef', '2026-01-05', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', 3, NULL, '2025-07-24T15:44:00Z', '2025-07-24T15:44:00Z'),
    ('01985c4a-7407-7d03-a2a1-a3ab148ed66b', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196e7fc-6502-7e01-8810-41b92b1d3d63', '0196ec89-dc62-785a-9667-cdce9ba034ef', '2026-01-06', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', 3, NULL, '2025-07-30T17:04:00Z', '2025-07-30T17:04:00Z'),
    ('01988903-1f68-71f6-8467-687ddf36bf7c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0197c193-d326-7ea2-9364-ccb311338398', '2025-08-10', '[2025-08-08T09:29:00Z,2025-08-08T11:29:00Z)', 1, 'Checked twice, and found in order.', '2025-08-08T09:29:00Z', '2025-08-08T09:29:00Z'),
    ('0198c2eb-5769-73cb-ade2-0e373772ad4c', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0196e7fc-6502-7e01-8810-41b92b1d3d63', '0196ec89-dc62-785a-9667-cdce9ba034ef', '2025-08-21', '[2025-08-19T15:21:00Z,2025-08-19T17:21:00Z)', 1, NULL, '2025-08-19T15:21:00Z', '2025-08-19T15:21:00Z'),
    ('0198f04d-622a-75bf-ba0b-2c6eecdd5059', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '01975fb3-ac24-7b9a-bbba-455d64dc3654', '2025-08-29', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', 5, 'A short note, so that it is not forgotten.', '2025-08-28T10:51:00Z', '2025-08-28T10:51:00Z'),
    ('01991e44-a80b-784b-8125-e1dcc56ebeeb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197c0f0-dc66-7366-b00e-064db931492e', '019725bd-b883-7950-a3a3-72f1e7cb7b74', '2025-09-08', '[2025-09-06T09:04:00Z,2025-09-06T11:04:00Z)', 1, 'To be discussed at the next meeting.', '2025-09-06T09:04:00Z', '2025-09-06T09:04:00Z'),
    ('0199571c-f6ac-7a64-bb29-9a26bcc272ad', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0196812f-8fa0-753f-966c-08602fd8cda7', '2025-09-18', '[2025-09-17T09:59:00Z,2025-09-17T11:59:00Z)', 1, 'Somebody will follow up next week.', '2025-09-17T09:59:00Z', '2025-09-17T09:59:00Z'),
    ('01997b03-06ed-785d-9a3c-f505c01f4a88', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01985b21-d289-74cb-babb-808bd1c6a8e0', NULL, '2025-09-24', '[2025-09-24T09:17:00Z,2025-09-24T11:17:00Z)', 1, 'The second attempt worked.', '2025-09-24T09:17:00Z', '2025-09-24T09:17:00Z'),
    ('0199a616-8dce-75b5-af1a-efa21f96732f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b5a1-c501-750b-9549-ca0c6734a220', NULL, '2025-10-03', '[2025-10-02T18:02:00Z,2025-10-02T20:02:00Z)', 1, 'Everything went as planned.', '2025-10-02T18:02:00Z', '2025-10-02T18:02:00Z'),
    ('0199e22d-3e8f-73ad-81a8-04a639db819f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '0197c193-d326-7ea2-9364-ccb311338398', '2025-10-16', '[2025-10-14T10:04:00Z,2025-10-14T12:04:00Z)', 1, NULL, '2025-10-14T10:04:00Z', '2025-10-14T10:04:00Z'),
    ('019a0089-27f0-7a8a-966c-c0a973de98ea', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', '01990524-294c-7b9f-8d30-516ccd556867', '2025-10-21', '[2025-10-20T07:33:00Z,2025-10-20T09:33:00Z)', 1, 'See the earlier message for details.', '2025-10-20T07:33:00Z', '2025-10-20T07:33:00Z'),
    ('019a30fc-b871-7565-adfc-a70ed85bc41a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197c0f0-dc66-7366-b00e-064db931492e', '0196812f-8fa0-753f-966c-08602fd8cda7', '2025-10-31', '[2025-10-29T17:21:00Z,2025-10-29T19:21:00Z)', 7, 'Please have a look before Friday.', '2025-10-29T17:21:00Z', '2025-10-29T17:21:00Z'),
    ('019a64bd-5112-755b-880c-edab54f0d10b', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '01975f85-e564-788c-a877-693f61c23c53', '019a4035-3472-7203-9e6d-0b233bed0a62', '2025-11-09', '[2025-11-08T18:32:00Z,2025-11-08T20:32:00Z)', 1, 'A short note, so that it is not forgotten.', '2025-11-08T18:32:00Z', '2025-11-08T18:32:00Z'),
    ('019a909f-c0b3-761d-ba49-9d28e2b5936c', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '019a7366-fa93-7cd8-b9dc-8173a93a64f5', '019804df-4d87-78ae-923a-b557f48f4b46', '2025-11-18', '[2025-11-17T07:03:00Z,2025-11-17T09:03:00Z)', 1, NULL, '2025-11-17T07:03:00Z', '2025-11-17T07:03:00Z'),
    ('019acbb6-1874-771c-89b1-7debe57cff48', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01967c26-7fa0-7f60-ba77-1631653349fa', NULL, '2025-11-29', '[2025-11-28T18:25:00Z,2025-11-28T20:25:00Z)', 1, 'Nothing to add for now.', '2025-11-28T18:25:00Z', '2025-11-28T18:25:00Z'),
    ('019af34d-e615-7c38-99ba-f4d37e338da5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197c0f0-dc66-7366-b00e-064db931492e', '0196b117-f721-704b-a23f-7f74c33b1ac1', '2025-12-06', '[2025-12-06T10:56:00Z,2025-12-06T12:56:00Z)', 6, NULL, '2025-12-06T10:56:00Z', '2025-12-06T10:56:00Z'),
    ('019b228e-c2f6-7a72-9ab5-ae9910af28d3', '019b360f-21c7-71bc-ac5c-28ee80caaa2e', '019aacb3-8ed4-7053-ad23-6a42ce37131d', '019804df-4d87-78ae-923a-b557f48f4b46', '2025-12-17', '[2025-12-15T15:09:00Z,2025-12-15T17:09:00Z)', 1, 'The numbers were confirmed by both sides.', '2025-12-15T15:09:00Z', '2025-12-15T15:09:00Z'),
    ('019b4f7e-5cd7-7846-8df6-75c10a495518', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01999b30-06cf-7663-a7d3-079ca92c4dfa', NULL, '2025-12-26', '[2025-12-24T08:34:00Z,2025-12-24T10:34:00Z)', 6, 'As agreed by telephone.', '2025-12-24T08:34:00Z', '2025-12-24T08:34:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_assignments (
    id, tenant_id, shift_id, period, employee_id, status, confirmed_at, created_at, updated_at
)
VALUES
    ('0197b560-0ba0-7e76-88c0-510576f47ef2', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971826-b780-79b1-b842-a706cb84e60a', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', '01968c30-a380-7859-a759-bc104c4fc1d5', 'confirmed', '2025-12-16T09:30:00Z', '2025-06-28T07:11:00Z', '2025-06-28T07:11:00Z'),
    ('0197d5f9-13c1-74ca-a393-2574d0cbffb5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01971826-b780-79b1-b842-a706cb84e60a', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', '0196b636-15c1-71d1-853e-86251c9992ce', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-04T15:06:00Z', '2025-07-04T15:06:00Z'),
    ('019804a4-b582-7f01-9bb3-ca52b66afb73', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019740e1-a861-7dc9-93a4-696ab1d10ce9', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', '0196f3b2-bf22-78c4-b965-10e97140370e', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-13T16:36:00Z', '2025-07-13T16:36:00Z'),
    ('01982e1d-2a03-7e64-869a-49f24d06cd5f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01977983-f2e2-7f1e-93db-3312b358d70a', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', '01968c30-a380-7859-a759-bc104c4fc1d5', 'confirmed', '2025-12-16T09:30:00Z', '2025-07-21T17:52:00Z', '2025-07-21T17:52:00Z'),
    ('01984693-5f04-7bae-908b-bc172effc2cb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01977983-f2e2-7f1e-93db-3312b358d70a', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', '0196b636-15c1-71d1-853e-86251c9992ce', 'proposed', NULL, '2025-07-26T11:52:00Z', '2025-07-26T11:52:00Z'),
    ('01987b64-cb65-718a-b5f2-cb72cdd8a094', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197a2c6-6343-7831-b4fe-3f0fdc21f31e', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', '0196f3b2-bf22-78c4-b965-10e97140370e', 'proposed', NULL, '2025-08-05T18:01:00Z', '2025-08-05T18:01:00Z'),
    ('01989a17-ae66-7012-ab3e-9187a09d535d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197d972-f844-7736-8c94-b7075ba79883', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', '01968c30-a380-7859-a759-bc104c4fc1d5', 'proposed', NULL, '2025-08-11T17:05:00Z', '2025-08-11T17:05:00Z'),
    ('0198cdc6-e1e7-75b5-a53c-7eb55fa8b838', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01983d1b-0e06-7ddd-bb42-1242befc2fb0', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '01978273-da05-7ba7-8b09-aa21e246fa6e', 'confirmed', '2025-12-18T20:15:00Z', '2025-08-21T17:57:00Z', '2025-08-21T17:57:00Z'),
    ('0199011e-3168-7e73-bd97-f1d4bfc84cb7', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01985c4a-7407-7d03-a2a1-a3ab148ed66b', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '01978273-da05-7ba7-8b09-aa21e246fa6e', 'proposed', NULL, '2025-08-31T17:13:00Z', '2025-08-31T17:13:00Z'),
    ('01991901-ea69-74f1-878d-843543a17195', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197d972-f844-7736-8c94-b7075ba79883', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', '0196b636-15c1-71d1-853e-86251c9992ce', 'confirmed', '2025-09-06T17:33:00Z', '2025-09-05T08:33:00Z', '2025-09-05T08:33:00Z'),
    ('01994314-2dea-78a3-a13b-1fde02957df6', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197fdc7-cfe5-71ed-b5a2-2f89199bd8f1', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', '01993335-fc0d-79c7-bdea-458f66dbde96', 'proposed', NULL, '2025-09-13T12:37:00Z', '2025-09-13T12:37:00Z'),
    ('019966fc-fd4b-7436-a9cf-fcddfff5a170', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197fdc7-cfe5-71ed-b5a2-2f89199bd8f1', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', '01968c30-a380-7859-a759-bc104c4fc1d5', 'proposed', NULL, '2025-09-20T11:58:00Z', '2025-09-20T11:58:00Z'),
    ('019999c0-e66c-7c7a-aebc-b7218bd10b7f', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01983d1b-0e06-7ddd-bb42-1242befc2fb0', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', 'confirmed', '2025-10-01T14:33:00Z', '2025-09-30T08:33:00Z', '2025-09-30T08:33:00Z'),
    ('0199be52-2acd-77f2-8259-fb2975ef54a5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01991e44-a80b-784b-8125-e1dcc56ebeeb', '[2025-09-06T09:04:00Z,2025-09-06T11:04:00Z)', '0196b636-15c1-71d1-853e-86251c9992ce', 'confirmed', '2025-10-08T19:58:00Z', '2025-10-07T10:58:00Z', '2025-10-07T10:58:00Z'),
    ('0199e3c0-138e-7033-bbfb-e4a8a39fd1f7', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01983d1b-0e06-7ddd-bb42-1242befc2fb0', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', '019a06b9-04b1-70ed-aa6f-0fdded775c67', 'proposed', NULL, '2025-10-14T17:24:00Z', '2025-10-14T17:24:00Z'),
    ('019a151b-44ef-7c1a-9eaa-fd27e5d0895d', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01985c4a-7407-7d03-a2a1-a3ab148ed66b', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', 'proposed', NULL, '2025-10-24T07:25:00Z', '2025-10-24T07:25:00Z'),
    ('019a3e4c-5030-7b4b-a4c2-33f2c3d92126', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01985c4a-7407-7d03-a2a1-a3ab148ed66b', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', '019a06b9-04b1-70ed-aa6f-0fdded775c67', 'confirmed', '2025-11-02T03:23:00Z', '2025-11-01T07:23:00Z', '2025-11-01T07:23:00Z'),
    ('019a5eb4-d271-7cdf-a4f3-0bdfbca9207f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01988903-1f68-71f6-8467-687ddf36bf7c', '[2025-08-08T09:29:00Z,2025-08-08T11:29:00Z)', '01993335-fc0d-79c7-bdea-458f66dbde96', 'confirmed', '2025-11-09T08:25:00Z', '2025-11-07T14:25:00Z', '2025-11-07T14:25:00Z'),
    ('019a86ef-96d2-7618-8ded-5494f8b3db7f', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0198c2eb-5769-73cb-ade2-0e373772ad4c', '[2025-08-19T15:21:00Z,2025-08-19T17:21:00Z)', '019a06b9-04b1-70ed-aa6f-0fdded775c67', 'proposed', NULL, '2025-11-15T09:54:00Z', '2025-11-15T09:54:00Z'),
    ('019abb5d-3853-710d-950b-61cdc666fff3', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198f04d-622a-75bf-ba0b-2c6eecdd5059', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '0196f3b2-bf22-78c4-b965-10e97140370e', 'proposed', NULL, '2025-11-25T14:14:00Z', '2025-11-25T14:14:00Z'),
    ('019ae8eb-3514-76c8-a276-103fc7063cde', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198f04d-622a-75bf-ba0b-2c6eecdd5059', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '01982803-4648-7d58-8740-d7899fb39a46', 'proposed', NULL, '2025-12-04T10:32:00Z', '2025-12-04T10:32:00Z'),
    ('019afdcd-e315-7991-a878-6fc4ef5dd038', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198f04d-622a-75bf-ba0b-2c6eecdd5059', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '019864b4-b069-7729-9906-97a74eafc391', 'proposed', NULL, '2025-12-08T11:52:00Z', '2025-12-08T11:52:00Z'),
    ('019b26ce-6876-7b0b-954a-9ea3140af7b4', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198f04d-622a-75bf-ba0b-2c6eecdd5059', '[2025-08-28T10:51:00Z,2025-08-28T12:51:00Z)', '01968c30-a380-7859-a759-bc104c4fc1d5', 'proposed', NULL, '2025-12-16T10:57:00Z', '2025-12-16T10:57:00Z'),
    ('019b5f16-0fd7-7da0-9384-d9a911e10e69', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019a0089-27f0-7a8a-966c-c0a973de98ea', '[2025-10-20T07:33:00Z,2025-10-20T09:33:00Z)', '01993335-fc0d-79c7-bdea-458f66dbde96', 'proposed', NULL, '2025-12-27T09:14:00Z', '2025-12-27T09:14:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_swaps (
    id, tenant_id, assignment_id, offered_by, taken_by, offered_at, message, created_at, updated_at
)
VALUES
    ('01983c80-54a0-7d1e-9eef-b01bc2dd5541', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982e1d-2a03-7e64-869a-49f24d06cd5f', '01955b44-f244-7f68-a2e5-483add47f17d', NULL, '2025-12-20T07:05:00Z', 'My son''s school play -- can somebody take my Tuesday?', '2025-07-24T12:55:00Z', '2025-07-24T12:55:00Z'),
    ('01987133-8aa1-7a71-84a7-10e218c1d847', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197d5f9-13c1-74ca-a393-2574d0cbffb5', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '01982803-4648-7d58-8740-d7899fb39a46', '2025-08-03T18:31:00Z', 'The second attempt worked.', '2025-08-03T18:31:00Z', '2025-08-03T18:31:00Z'),
    ('01988ae3-c642-7da5-a9a2-3d280d9a2985', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019804a4-b582-7f01-9bb3-ca52b66afb73', '01943210-0be0-7160-a165-9d4a61fdf276', '01982803-4648-7d58-8740-d7899fb39a46', '2025-08-08T18:14:00Z', NULL, '2025-08-08T18:14:00Z', '2025-08-08T18:14:00Z'),
    ('0198a2d1-9163-7931-90a7-7f5ba4bcf0e4', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01984693-5f04-7bae-908b-bc172effc2cb', '01943210-0be0-7160-a165-9d4a61fdf276', '01972581-4bc3-7824-83ff-c640615fe94a', '2025-08-13T09:45:00Z', NULL, '2025-08-13T09:45:00Z', '2025-08-13T09:45:00Z'),
    ('0198dc38-b284-76d9-8a62-65ed60a8b42f', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01987b64-cb65-718a-b5f2-cb72cdd8a094', '01943210-0be0-7160-a165-9d4a61fdf276', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-08-24T13:16:00Z', 'See the earlier message for details.', '2025-08-24T13:16:00Z', '2025-08-24T13:16:00Z'),
    ('0198fb95-df45-73b7-97c2-b247f2f0ae68', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01989a17-ae66-7012-ab3e-9187a09d535d', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-08-30T15:26:00Z', 'Please have a look before Friday.', '2025-08-30T15:26:00Z', '2025-08-30T15:26:00Z'),
    ('01991407-8066-7c5a-bb21-13e0826e615b', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0198cdc6-e1e7-75b5-a53c-7eb55fa8b838', '0194bbdd-2561-7d3e-b719-d14da86f94f1', NULL, '2025-09-04T09:21:00Z', NULL, '2025-09-04T09:21:00Z', '2025-09-04T09:21:00Z'),
    ('01992ea0-4747-731d-9fcf-5efd7e0f02f3', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199011e-3168-7e73-bd97-f1d4bfc84cb7', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '01978273-da05-7ba7-8b09-aa21e246fa6e', '2025-09-09T13:18:00Z', 'A short note, so that it is not forgotten.', '2025-09-09T13:18:00Z', '2025-09-09T13:18:00Z'),
    ('01995c9c-2108-7699-b50e-84d98af673ee', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01991901-ea69-74f1-878d-843543a17195', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-09-18T11:36:00Z', 'The second attempt worked.', '2025-09-18T11:36:00Z', '2025-09-18T11:36:00Z'),
    ('01997ad8-e9a9-72fc-8181-b84649da85ed', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01994314-2dea-78a3-a13b-1fde02957df6', '01955b44-f244-7f68-a2e5-483add47f17d', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-09-24T08:31:00Z', 'To be discussed at the next meeting.', '2025-09-24T08:31:00Z', '2025-09-24T08:31:00Z'),
    ('0199a4dd-718a-7b1d-98b5-b1fc986db3ed', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019966fc-fd4b-7436-a9cf-fcddfff5a170', '01955b44-f244-7f68-a2e5-483add47f17d', '01982803-4648-7d58-8740-d7899fb39a46', '2025-10-02T12:20:00Z', 'Checked twice, and found in order.', '2025-10-02T12:20:00Z', '2025-10-02T12:20:00Z'),
    ('0199c8ac-9e6b-721e-8718-4eaa8159411e', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019999c0-e66c-7c7a-aebc-b7218bd10b7f', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '2025-10-09T11:13:00Z', 'A short note, so that it is not forgotten.', '2025-10-09T11:13:00Z', '2025-10-09T11:13:00Z'),
    ('0199ecb4-8e8c-7b03-a732-14e3f31e74bc', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0199e3c0-138e-7033-bbfb-e4a8a39fd1f7', '01963ddc-c245-7fa6-807c-8479fbd13943', NULL, '2025-10-16T11:08:00Z', 'Nothing to add for now.', '2025-10-16T11:08:00Z', '2025-10-16T11:08:00Z'),
    ('019a0d37-9dad-7607-a933-dc45a430cf72', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a151b-44ef-7c1a-9eaa-fd27e5d0895d', '01963ddc-c245-7fa6-807c-8479fbd13943', '01978273-da05-7ba7-8b09-aa21e246fa6e', '2025-10-22T18:39:00Z', NULL, '2025-10-22T18:39:00Z', '2025-10-22T18:39:00Z'),
    ('019a301a-95ce-7d67-a3d7-3ad04d322953', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a3e4c-5030-7b4b-a4c2-33f2c3d92126', '01963ddc-c245-7fa6-807c-8479fbd13943', '019a06b9-04b1-70ed-aa6f-0fdded775c67', '2025-10-29T13:14:00Z', 'The second attempt worked.', '2025-10-29T13:14:00Z', '2025-10-29T13:14:00Z'),
    ('019a442c-864f-705a-b063-6de0fbbaaba4', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '019a86ef-96d2-7618-8ded-5494f8b3db7f', '01987458-4a49-7c11-934d-ae537f2397b5', NULL, '2025-11-02T10:46:00Z', 'A short note, so that it is not forgotten.', '2025-11-02T10:46:00Z', '2025-11-02T10:46:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO timesheets (id, tenant_id, employee_id, month, approved_by, created_at, updated_at)
VALUES
    ('019720f0-2ae0-7dc9-9262-5f05fb56e168', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-05-31', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-05-30T11:25:00Z', '2025-05-30T11:25:00Z'),
    ('01974082-7161-7974-b140-8247e5933c92', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-06-06', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-06-05T14:33:00Z', '2025-06-05T14:33:00Z'),
    ('01977476-4f02-7f7d-aed3-bf92a4177bde', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-06-17', NULL, '2025-06-15T16:40:00Z', '2025-06-15T16:40:00Z'),
    ('0197b170-f723-7b7a-b551-f0f50e9dec2d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-06-28', NULL, '2025-06-27T12:51:00Z', '2025-06-27T12:51:00Z'),
    ('0197ca59-9d04-754c-8cbc-f83c61e714b0', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '2025-07-03', NULL, '2025-07-02T08:56:00Z', '2025-07-02T08:56:00Z'),
    ('019808d0-36c5-7b72-b792-c406cd4cb7c2', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-07-15', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-07-14T12:02:00Z', '2025-07-14T12:02:00Z'),
    ('01983206-c046-7ae3-846f-fec377ee70d7', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-07-23', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-07-22T12:06:00Z', '2025-07-22T12:06:00Z'),
    ('01986b82-05a7-7b20-81cc-6a3cd2ca61de', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-08-03', NULL, '2025-08-02T15:59:00Z', '2025-08-02T15:59:00Z'),
    ('01988e6c-50c8-7101-9bfc-c02b49865529', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-08-11', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-09T10:42:00Z', '2025-08-09T10:42:00Z'),
    ('0198bc89-2009-7bb3-bbcb-b97cab32043b', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', '2025-08-20', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-08-18T09:36:00Z', '2025-08-18T09:36:00Z'),
    ('0198e6c8-3fea-712c-99eb-a59f4980477d', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-08-27', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-26T14:29:00Z', '2025-08-26T14:29:00Z'),
    ('01991f0d-282b-722d-8399-01918b2ced25', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01978273-da05-7ba7-8b09-aa21e246fa6e', '2025-09-07', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-09-06T12:43:00Z', '2025-09-06T12:43:00Z'),
    ('0199470f-294c-7b9d-af02-ee0572f22c38', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '2025-09-16', NULL, '2025-09-14T07:10:00Z', '2025-09-14T07:10:00Z'),
    ('01997641-602d-72e3-b02b-f96127e0c54c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-09-23', '01955b44-f244-7f68-a2e5-483add47f17d', '2025-09-23T11:07:00Z', '2025-09-23T11:07:00Z'),
    ('0199aec0-e06e-7c19-ae36-c8ba04e28714', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '2025-10-04', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-10-04T10:25:00Z', '2025-10-04T10:25:00Z'),
    ('0199d3c4-95af-72cd-b10f-fc0d68485a91', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '2025-10-11', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-11T14:55:00Z', '2025-10-11T14:55:00Z'),
    ('019a06f9-1af0-79db-bcd3-0e3696350ab7', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '0197c140-8306-7b1d-bb65-68ce8f1cafdd', '2025-10-23', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-10-21T13:33:00Z', '2025-10-21T13:33:00Z'),
    ('019a348a-c131-7ae3-98cc-28d722e8f698', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01972581-4bc3-7824-83ff-c640615fe94a', '2025-10-31', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-10-30T09:55:00Z', '2025-10-30T09:55:00Z'),
    ('019a68bf-9f72-7ee6-89e9-496e0f32063c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198989b-bcca-7364-90ec-a0eddc8b3714', '2025-11-11', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-09T13:13:00Z', '2025-11-09T13:13:00Z'),
    ('019a8d57-4c73-7b69-a042-274d816e8991', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-11-18', '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '2025-11-16T15:45:00Z', '2025-11-16T15:45:00Z'),
    ('019ac458-1bf4-7755-8b75-a2db89f6ed9a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0196b636-15c1-71d1-853e-86251c9992ce', '2025-11-28', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-11-27T08:05:00Z', '2025-11-27T08:05:00Z'),
    ('019aea3b-34b5-72e3-9401-9bcaa6af8781', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01982803-4648-7d58-8740-d7899fb39a46', '2025-12-06', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-04T16:39:00Z', '2025-12-04T16:39:00Z'),
    ('019b1bb6-7136-7652-946d-4f8dcb0916fb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-12-15', NULL, '2025-12-14T07:15:00Z', '2025-12-14T07:15:00Z'),
    ('019b4bf6-bcb7-7b89-925f-9bd5e738ffc9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01968c30-a380-7859-a759-bc104c4fc1d5', '2025-12-24', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-12-23T16:07:00Z', '2025-12-23T16:07:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO time_entries (
    id, tenant_id, timesheet_id, employee_id, assignment_id, worked, minutes, correction_of_id, created_by, updated_by,
    created_at, updated_at
)
VALUES
    ('01984133-5560-7739-916b-3b3911416beb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974082-7161-7974-b140-8247e5933c92', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-07-25T10:49:00Z,2025-07-25T12:49:00Z)', 30, NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-07-25T10:49:00Z', '2025-07-25T10:49:00Z'),
    ('01986ec9-8f81-7a6f-9b38-11f346581bae', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01977476-4f02-7f7d-aed3-bf92a4177bde', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197d5f9-13c1-74ca-a393-2574d0cbffb5', '[2025-08-03T07:16:00Z,2025-08-03T09:16:00Z)', 30, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-08-03T07:16:00Z', '2025-08-03T07:16:00Z'),
    ('019883a2-2b62-70d4-95fa-264132be94b5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01974082-7161-7974-b140-8247e5933c92', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-08-07T08:25:00Z,2025-08-07T10:25:00Z)', 45, '01986ec9-8f81-7a6f-9b38-11f346581bae', '01943210-0be0-7160-a165-9d4a61fdf276', '01983165-9e4b-79dd-8f6d-a86ae9088d85', '2025-08-07T08:25:00Z', '2025-08-07T08:25:00Z'),
    ('0198a7b2-58e3-78bb-99bc-65a8b65550ec', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019720f0-2ae0-7dc9-9262-5f05fb56e168', '01968c30-a380-7859-a759-bc104c4fc1d5', NULL, '[2025-08-14T08:29:00Z,2025-08-14T10:29:00Z)', 30, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '01943210-0be0-7160-a165-9d4a61fdf276', '2025-08-14T08:29:00Z', '2025-08-14T08:29:00Z'),
    ('0198c78b-1e44-7e3b-91ca-f67a6d9c0d8c', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198bc89-2009-7bb3-bbcb-b97cab32043b', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', NULL, '[2025-08-20T12:54:00Z,2025-08-20T14:54:00Z)', 30, NULL, '01972074-9246-768d-8eef-3327b460ca5b', '01945eed-564e-75e9-bac1-f51d582e93e1', '2025-08-20T12:54:00Z', '2025-08-20T12:54:00Z'),
    ('0198fb43-7985-78a9-b74e-5b28fdd2d4c1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197b170-f723-7b7a-b551-f0f50e9dec2d', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-08-30T13:56:00Z,2025-08-30T15:56:00Z)', 15, NULL, NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-08-30T13:56:00Z', '2025-08-30T13:56:00Z'),
    ('01991b36-cbc6-7189-88de-6d154fc41ebb', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019720f0-2ae0-7dc9-9262-5f05fb56e168', '01968c30-a380-7859-a759-bc104c4fc1d5', NULL, '[2025-09-05T18:50:00Z,2025-09-05T20:50:00Z)', 105, NULL, '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '01972074-9246-768d-8eef-3327b460ca5b', '2025-09-05T18:50:00Z', '2025-09-05T18:50:00Z'),
    ('01992f2c-5aa7-7f18-a040-a773f953116c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01988e6c-50c8-7101-9bfc-c02b49865529', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-09-09T15:51:00Z,2025-09-09T17:51:00Z)', 60, '01986ec9-8f81-7a6f-9b38-11f346581bae', '01963ddc-c245-7fa6-807c-8479fbd13943', '01945eed-564e-75e9-bac1-f51d582e93e1', '2025-09-09T15:51:00Z', '2025-09-09T15:51:00Z'),
    ('01995860-2508-720a-9ce8-b7476c1fd699', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019808d0-36c5-7b72-b792-c406cd4cb7c2', '01968c30-a380-7859-a759-bc104c4fc1d5', '01991901-ea69-74f1-878d-843543a17195', '[2025-09-17T15:52:00Z,2025-09-17T17:52:00Z)', 105, NULL, '01987458-4a49-7c11-934d-ae537f2397b5', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-09-17T15:52:00Z', '2025-09-17T15:52:00Z'),
    ('019971bd-fae9-7f3d-9cc8-3cedbeff1b98', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019720f0-2ae0-7dc9-9262-5f05fb56e168', '01968c30-a380-7859-a759-bc104c4fc1d5', '01982e1d-2a03-7e64-869a-49f24d06cd5f', '[2025-09-22T14:05:00Z,2025-09-22T16:05:00Z)', 15, '01984133-5560-7739-916b-3b3911416beb', '01963ddc-c245-7fa6-807c-8479fbd13943', '019680cf-6e4c-76d2-810d-b6d9ec4ef37a', '2025-09-22T14:05:00Z', '2025-09-22T14:05:00Z'),
    ('0199a3e2-96ca-73f7-9df4-e5a832d8bbb5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0198e6c8-3fea-712c-99eb-a59f4980477d', '0196b636-15c1-71d1-853e-86251c9992ce', '01982e1d-2a03-7e64-869a-49f24d06cd5f', '[2025-10-02T07:46:00Z,2025-10-02T09:46:00Z)', 120, NULL, '019561ee-92e2-7956-b49e-e5577c2452d5', '01955b44-f244-7f68-a2e5-483add47f17d', '2025-10-02T07:46:00Z', '2025-10-02T07:46:00Z'),
    ('0199c8e9-0b2b-7955-a7f8-eb0c845a24e1', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01988e6c-50c8-7101-9bfc-c02b49865529', '01968c30-a380-7859-a759-bc104c4fc1d5', '01984693-5f04-7bae-908b-bc172effc2cb', '[2025-10-09T12:19:00Z,2025-10-09T14:19:00Z)', 75, NULL, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', NULL, '2025-10-09T12:19:00Z', '2025-10-09T12:19:00Z'),
    ('0199dea4-b40c-70cf-9cd4-0b7e327c16c5', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197ca59-9d04-754c-8cbc-f83c61e714b0', '01972581-4bc3-7824-83ff-c640615fe94a', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-10-13T17:36:00Z,2025-10-13T19:36:00Z)', 45, '01992f2c-5aa7-7f18-a040-a773f953116c', '01943210-0be0-7160-a165-9d4a61fdf276', '0194bbdd-2561-7d3e-b719-d14da86f94f1', '2025-10-13T17:36:00Z', '2025-10-13T17:36:00Z'),
    ('0199fdc2-b4ed-74af-9e81-4af05cb04be9', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197ca59-9d04-754c-8cbc-f83c61e714b0', '01972581-4bc3-7824-83ff-c640615fe94a', '01989a17-ae66-7012-ab3e-9187a09d535d', '[2025-10-19T18:37:00Z,2025-10-19T20:37:00Z)', 60, NULL, '0194f96c-1e43-77b4-8f59-5ca1a23f2f3c', '019561ee-92e2-7956-b49e-e5577c2452d5', '2025-10-19T18:37:00Z', '2025-10-19T18:37:00Z'),
    ('019a2acf-9ace-772c-b686-a827704cca2a', '0194ef16-3e80-7415-9f3d-d97b368629cc', '0197b170-f723-7b7a-b551-f0f50e9dec2d', '01968c30-a380-7859-a759-bc104c4fc1d5', '0197b560-0ba0-7e76-88c0-510576f47ef2', '[2025-10-28T12:34:00Z,2025-10-28T14:34:00Z)', 75, NULL, '01943ae0-d24f-7349-848f-7be506fddbad', '01945eed-564e-75e9-bac1-f51d582e93e1', '2025-10-28T12:34:00Z', '2025-10-28T12:34:00Z'),
    ('019a4407-e74f-748a-b5f8-ceb0335a4eb8', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198bc89-2009-7bb3-bbcb-b97cab32043b', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', NULL, '[2025-11-02T10:06:00Z,2025-11-02T12:06:00Z)', 75, NULL, NULL, '01987458-4a49-7c11-934d-ae537f2397b5', '2025-11-02T10:06:00Z', '2025-11-02T10:06:00Z'),
    ('019a69d3-3250-76b3-afec-2ea619ba370b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01977476-4f02-7f7d-aed3-bf92a4177bde', '01968c30-a380-7859-a759-bc104c4fc1d5', '019804a4-b582-7f01-9bb3-ca52b66afb73', '[2025-11-09T18:14:00Z,2025-11-09T20:14:00Z)', 45, '01984133-5560-7739-916b-3b3911416beb', NULL, '0198bc71-5247-7799-85ee-1471a57c04ca', '2025-11-09T18:14:00Z', '2025-11-09T18:14:00Z'),
    ('019a877c-9491-7a85-af20-adfd3ae01da4', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01983206-c046-7ae3-846f-fec377ee70d7', '0196b636-15c1-71d1-853e-86251c9992ce', NULL, '[2025-11-15T12:28:00Z,2025-11-15T14:28:00Z)', 30, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '0198bc71-5247-7799-85ee-1471a57c04ca', '2025-11-15T12:28:00Z', '2025-11-15T12:28:00Z'),
    ('019aac8e-0572-7006-b960-780cd302b09e', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01986b82-05a7-7b20-81cc-6a3cd2ca61de', '0196b636-15c1-71d1-853e-86251c9992ce', '01991901-ea69-74f1-878d-843543a17195', '[2025-11-22T17:13:00Z,2025-11-22T19:13:00Z)', 30, '01984133-5560-7739-916b-3b3911416beb', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '0198bc71-5247-7799-85ee-1471a57c04ca', '2025-11-22T17:13:00Z', '2025-11-22T17:13:00Z'),
    ('019ada9c-2eb3-7529-a340-a140b3c22c6b', '0194ef16-3e80-7415-9f3d-d97b368629cc', '01986b82-05a7-7b20-81cc-6a3cd2ca61de', '0196b636-15c1-71d1-853e-86251c9992ce', NULL, '[2025-12-01T15:51:00Z,2025-12-01T17:51:00Z)', 15, '01984133-5560-7739-916b-3b3911416beb', '01987458-4a49-7c11-934d-ae537f2397b5', '0196ecf4-fa48-76a9-9968-ce3c35fbfa05', '2025-12-01T15:51:00Z', '2025-12-01T15:51:00Z'),
    ('019aff52-1214-7909-b4b2-8105f724c91d', '019638ad-3e81-71d0-a720-ac7dd1f5d832', '01991f0d-282b-722d-8399-01918b2ced25', '01978273-da05-7ba7-8b09-aa21e246fa6e', '0198cdc6-e1e7-75b5-a53c-7eb55fa8b838', '[2025-12-08T18:56:00Z,2025-12-08T20:56:00Z)', 105, NULL, '01955b44-f244-7f68-a2e5-483add47f17d', '01963ddc-c245-7fa6-807c-8479fbd13943', '2025-12-08T18:56:00Z', '2025-12-08T18:56:00Z'),
    ('019b1db8-f7f5-7853-98ec-582c11617e0a', '0196eceb-d284-7e9f-987a-56c7d02d2c6d', '0198bc89-2009-7bb3-bbcb-b97cab32043b', '019759c9-63e4-7c2e-ab5d-78513d7ae66e', NULL, '[2025-12-14T16:37:00Z,2025-12-14T18:37:00Z)', 30, '0198c78b-1e44-7e3b-91ca-f67a6d9c0d8c', '01943210-0be0-7160-a165-9d4a61fdf276', NULL, '2025-12-14T16:37:00Z', '2025-12-14T16:37:00Z'),
    ('019b4588-9e76-7dc4-837e-c43bb0682314', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019720f0-2ae0-7dc9-9262-5f05fb56e168', '01968c30-a380-7859-a759-bc104c4fc1d5', '01984693-5f04-7bae-908b-bc172effc2cb', '[2025-12-22T10:09:00Z,2025-12-22T12:09:00Z)', 45, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '019546ab-824d-79cb-950e-155585cbfd1a', '2025-12-22T10:09:00Z', '2025-12-22T10:09:00Z'),
    ('019b56bf-0d57-71c4-b6b1-3c04c5db9b4c', '0194ef16-3e80-7415-9f3d-d97b368629cc', '019720f0-2ae0-7dc9-9262-5f05fb56e168', '01968c30-a380-7859-a759-bc104c4fc1d5', NULL, '[2025-12-25T18:22:00Z,2025-12-25T20:22:00Z)', 45, NULL, '01943210-0be0-7160-a165-9d4a61fdf276', '01987458-4a49-7c11-934d-ae537f2397b5', '2025-12-25T18:22:00Z', '2025-12-25T18:22:00Z')
ON CONFLICT (id) DO NOTHING;

UPDATE tenants
SET status = 'active'
WHERE id = '0194ef16-3e80-7415-9f3d-d97b368629cc' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '019638ad-3e81-71d0-a720-ac7dd1f5d832' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '01972ab8-2282-72ae-b113-932e08fba091' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '0198bc68-2a83-7f5c-a738-250d0f02e335' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '0196eceb-d284-7e9f-987a-56c7d02d2c6d' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '0198744f-2285-73a0-a5d5-0d3aeeb901ec' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '019a05ff-2a86-7639-8828-32f16cd80d4b' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '019b360f-21c7-71bc-ac5c-28ee80caaa2e' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '0198315c-7688-7d01-9b3e-1d9162fb1a26' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = '019680c6-4689-7c75-981b-e30fff437149' AND status = 'provisioning';

UPDATE tenants
SET status = 'deleted', purge_after = '2025-09-01T00:00:00Z', purged_at = '2025-09-01T02:14:00Z'
WHERE id = '019546a2-5a8a-7372-b591-ddc1eb8696d5' AND status = 'provisioning';

UPDATE tenants
SET status = 'suspended', suspended_at = '2025-12-08T09:00:00Z'
WHERE id = '0198315c-7688-7d01-9b3e-1d9162fb1a26' AND status = 'active';

UPDATE tenants
SET status = 'offboarding'
WHERE id = '019680c6-4689-7c75-981b-e30fff437149' AND status = 'active';

UPDATE tenant_memberships
SET status = 'revoked', revoked_at = '2025-10-02T16:30:00Z'
WHERE id = '019994b3-4290-7566-a581-f355ddf209c2' AND status = 'active';

UPDATE tenant_invitations
SET status = 'accepted', accepted_at = '2025-04-16T10:30:00Z'
WHERE id = '0196391b-1b80-7318-8e39-2a9c7b5181bb' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'accepted', accepted_at = '2025-03-03T10:30:00Z'
WHERE id = '01955218-9e61-7f0b-938f-3d01695a4c8e' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'expired'
WHERE id = '01993e79-e542-7350-833c-55a78e6dfe47' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'revoked'
WHERE id = '019a4e0a-76e3-78c2-9e29-e4d98b2296ad' AND status = 'pending';

UPDATE subscriptions
SET status = 'paused'
WHERE id = '0196ed59-af84-774c-b935-3432ffa15bb8' AND status = 'trialing';

UPDATE subscriptions
SET status = 'past_due'
WHERE id = '019893a3-2785-7b0c-a527-23bdf04b862b' AND status = 'trialing';

UPDATE subscriptions
SET status = 'past_due'
WHERE id = '01986549-eb88-7aed-aeb3-018d679b9832' AND status = 'trialing';

UPDATE subscriptions
SET ended_at = '2025-12-01T00:00:00Z', status = 'cancelled', cancelled_at = '2025-11-12T15:40:00Z'
WHERE id = '01968b80-db89-7e17-b047-c1e43ba61b08' AND status = 'trialing';

UPDATE subscriptions
SET ended_at = '2025-07-01T00:00:00Z', status = 'cancelled', cancelled_at = '2025-06-20T11:05:00Z'
WHERE id = '0195515c-ef8a-77c3-a0ec-4725595e1a3c' AND status = 'trialing';

UPDATE subscriptions
SET status = 'unpaid'
WHERE id = '01986549-eb88-7aed-aeb3-018d679b9832' AND status = 'past_due';

UPDATE employees
SET status = 'on_leave'
WHERE id = '0197c140-8306-7b1d-bb65-68ce8f1cafdd' AND status = 'active';

UPDATE employees
SET status = 'left', left_on = '2025-07-21'
WHERE id = '01982803-4648-7d58-8740-d7899fb39a46' AND status = 'joining';

UPDATE employees
SET status = 'on_leave'
WHERE id = '0198989b-bcca-7364-90ec-a0eddc8b3714' AND status = 'active';

UPDATE employees
SET status = 'left', left_on = '2025-08-13'
WHERE id = '0198989b-bcca-7364-90ec-a0eddc8b3714' AND status = 'on_leave';

UPDATE employees
SET status = 'left', left_on = '2025-09-01'
WHERE id = '0198ff9e-964c-7b38-9b65-d94ce7b86d45' AND status = 'joining';

UPDATE employees
SET status = 'left', left_on = '2025-09-10'
WHERE id = '01993335-fc0d-79c7-bdea-458f66dbde96' AND status = 'joining';

UPDATE employees
SET status = 'on_leave'
WHERE id = '0199615b-f30e-77b4-bb57-dce8ceb33b19' AND status = 'active';

UPDATE employees
SET status = 'left', left_on = '2025-09-19'
WHERE id = '0199615b-f30e-77b4-bb57-dce8ceb33b19' AND status = 'on_leave';

UPDATE employees
SET status = 'active'
WHERE id = '019a06b9-04b1-70ed-aa6f-0fdded775c67' AND status = 'joining';

UPDATE employees
SET status = 'on_leave'
WHERE id = '019a4901-66f2-7a66-90d5-d10aa8cf5f73' AND status = 'active';

UPDATE employees
SET status = 'left', left_on = '2025-11-15'
WHERE id = '019a8223-ddf3-7efd-95bb-7a8a4530f574' AND status = 'joining';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '01987133-8aa1-7a71-84a7-10e218c1d847' AND status = 'offered';

UPDATE shift_swaps
SET status = 'refused', decided_at = '2025-08-04T22:31:00Z'
WHERE id = '01987133-8aa1-7a71-84a7-10e218c1d847' AND status = 'taken';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '01988ae3-c642-7da5-a9a2-3d280d9a2985' AND status = 'offered';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '0198a2d1-9163-7931-90a7-7f5ba4bcf0e4' AND status = 'offered';

UPDATE shift_swaps
SET taken_by = '01978273-da05-7ba7-8b09-aa21e246fa6e', status = 'taken'
WHERE id = '01991407-8066-7c5a-bb21-13e0826e615b' AND status = 'offered';

UPDATE shift_swaps
SET status = 'approved', decided_at = '2025-09-06T05:21:00Z'
WHERE id = '01991407-8066-7c5a-bb21-13e0826e615b' AND status = 'taken';

UPDATE shift_swaps
SET status = 'cancelled'
WHERE id = '01992ea0-4747-731d-9fcf-5efd7e0f02f3' AND status = 'offered';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '01997ad8-e9a9-72fc-8181-b84649da85ed' AND status = 'offered';

UPDATE shift_swaps
SET status = 'refused', decided_at = '2025-09-26T05:31:00Z'
WHERE id = '01997ad8-e9a9-72fc-8181-b84649da85ed' AND status = 'taken';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '0199c8ac-9e6b-721e-8718-4eaa8159411e' AND status = 'offered';

UPDATE shift_swaps
SET status = 'cancelled'
WHERE id = '0199ecb4-8e8c-7b03-a732-14e3f31e74bc' AND status = 'offered';

UPDATE shift_swaps
SET status = 'taken'
WHERE id = '019a0d37-9dad-7607-a933-dc45a430cf72' AND status = 'offered';

UPDATE shift_swaps
SET status = 'refused', decided_at = '2025-10-24T14:39:00Z'
WHERE id = '019a0d37-9dad-7607-a933-dc45a430cf72' AND status = 'taken';

UPDATE payments
SET status = 'failed'
WHERE id = '019a3cef-7f4b-736e-b661-4786a730bb93' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '019b29d4-074e-76ce-aa86-aa529e7887f6' AND status = 'pending';

UPDATE invoices
SET number = 'INV-1001', status = 'open', issued_at = '2025-03-01T08:30:00Z', issued_total_minor = 4920000
WHERE id = '01954f1c-2740-7a63-b8af-66c7ffdaa40b' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1002', status = 'open', issued_at = '2025-06-02T02:30:00Z', issued_total_minor = 1920000
WHERE id = '019728e5-3741-78ef-9278-7c7b71e91624' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1003', status = 'open', issued_at = '2025-06-02T23:30:00Z', issued_total_minor = 5535
WHERE id = '019728e5-3742-71ad-ad29-f0eb26b82363' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1004', status = 'open', issued_at = '2025-09-01T19:30:00Z', issued_total_minor = 405000
WHERE id = '019902ae-4743-7305-a197-b82329a76385' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1005', status = 'open', issued_at = '2025-10-01T23:30:00Z', issued_total_minor = 8500
WHERE id = '01999d2d-0f44-7424-b6b1-6dbfdf73401f' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1006', status = 'open', issued_at = '2025-10-02T09:30:00Z', issued_total_minor = 4900
WHERE id = '01999d2d-0f45-74f4-965b-dbd205c23043' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1007', status = 'open', issued_at = '2025-10-02T22:30:00Z', issued_total_minor = 12100
WHERE id = '01999d2d-0f46-7c46-bd79-1466bc3cdb60' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1008', status = 'open', issued_at = '2025-10-11T14:30:00Z', issued_total_minor = 11346
WHERE id = '0199cb86-4b47-7d2e-b468-b3857076deaa' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1009', status = 'open', issued_at = '2025-10-15T22:30:00Z', issued_total_minor = 14100
WHERE id = '0199e546-1748-73d9-bf3c-f3a300cad890' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1010', status = 'open', issued_at = '2025-11-01T05:30:00Z', issued_total_minor = 11548
WHERE id = '019a3cd2-3349-77ef-a6bc-97f3d397c16e' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1011', status = 'open', issued_at = '2025-11-02T11:30:00Z', issued_total_minor = 4900
WHERE id = '019a3cd2-334a-7fa5-9b32-8e95cec11fab' AND status = 'draft';

UPDATE invoices
SET number = 'INV-2025-0012', status = 'open', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z', issued_total_minor = 12100
WHERE id = '019a3cd2-334b-7ce1-a31f-ff1290b21a5f' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1013', status = 'open', issued_at = '2025-11-11T16:30:00Z', issued_total_minor = 11346
WHERE id = '019a6b2b-6f4c-7da7-99ac-1cd287ac7094' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1014', status = 'open', issued_at = '2025-11-16T01:30:00Z', issued_total_minor = 14864
WHERE id = '019a84eb-3b4d-7156-9c60-7e3dd416d65e' AND status = 'draft';

UPDATE invoices
SET number = 'INV-2025-0015', status = 'open', issued_at = '2025-12-10T01:00:00Z', due_at = '2025-12-17T01:00:00Z', issued_total_minor = 12322
WHERE id = '019b05aa-374e-7b8b-a2d7-267a6ec29e15' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1016', status = 'open', issued_at = '2025-12-16T13:30:00Z', issued_total_minor = 21300
WHERE id = '019b1f6a-034f-7a3f-a5d0-358a87f7f064' AND status = 'draft';

UPDATE rosters
SET status = 'published'
WHERE id = '01967c26-7fa0-7f60-ba77-1631653349fa' AND status = 'draft';

UPDATE rosters
SET status = 'published'
WHERE id = '0196e7fc-6502-7e01-8810-41b92b1d3d63' AND status = 'draft';

UPDATE payments
SET status = 'captured', captured_at = '2025-03-24T14:20:00Z', captured_minor = 4920000
WHERE id = '0195c886-4e80-7449-9c34-f106a739430a' AND status = 'pending';

UPDATE payments
SET status = 'captured', captured_at = '2025-06-19T14:20:00Z', captured_minor = 1920000
WHERE id = '0197888f-9281-7167-b4ce-fd7d4718ae11' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 5535, authorised_at = '2025-06-01T01:02:00Z', captured_at = '2025-06-01T01:02:00Z', captured_minor = 5535
WHERE id = '01972902-8342-703f-a99d-4c677ec85cf1' AND status = 'pending';

UPDATE payments
SET status = 'captured', captured_at = '2025-09-18T14:20:00Z', captured_minor = 405000
WHERE id = '01995d32-4683-79df-86fb-4420b26d770a' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 8500, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 8500
WHERE id = '01999d4a-5b44-7f8d-a83c-89770ecdb7a6' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 4900, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 4900
WHERE id = '01999d4a-5b45-7e32-9592-79251723931b' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12100, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 12100
WHERE id = '01999d4a-5b46-7244-8a8b-acaadb43dcbc' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11346, authorised_at = '2025-10-10T01:02:00Z', captured_at = '2025-10-10T01:02:00Z', captured_minor = 11346
WHERE id = '0199cba3-9747-7d7e-a4ac-32e9b5ce1387' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 14100, authorised_at = '2025-10-15T01:02:00Z', captured_at = '2025-10-15T01:02:00Z', captured_minor = 14100
WHERE id = '0199e563-6348-75e5-b7c6-6414eb1098d0' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11548, authorised_at = '2025-11-01T01:02:00Z', captured_at = '2025-11-01T01:02:00Z', captured_minor = 11548
WHERE id = '019a3cef-7f49-7fc3-a921-f1673390614f' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 4900, authorised_at = '2025-11-01T01:02:00Z', captured_at = '2025-11-01T01:02:00Z', captured_minor = 4900
WHERE id = '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11346, authorised_at = '2025-11-10T01:02:00Z', captured_at = '2025-11-10T01:02:00Z', captured_minor = 11346
WHERE id = '019a6b48-bb4c-7515-bf75-dd3b532b7690' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 14864, authorised_at = '2025-11-15T01:02:00Z', captured_at = '2025-11-15T01:02:00Z', captured_minor = 14864
WHERE id = '019a8508-874d-77f5-9511-c64e26e21a6b' AND status = 'pending';

UPDATE invoices
SET number = 'INV-2025-0001', status = 'paid', paid_at = '2025-03-24T14:20:00Z', issued_at = '2025-03-01T01:00:00Z', due_at = '2025-03-31T01:00:00Z'
WHERE id = '01954f1c-2740-7a63-b8af-66c7ffdaa40b' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0002', status = 'paid', paid_at = '2025-06-19T14:20:00Z', issued_at = '2025-06-01T01:00:00Z', due_at = '2025-07-01T01:00:00Z'
WHERE id = '019728e5-3741-78ef-9278-7c7b71e91624' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0003', status = 'paid', paid_at = '2025-06-01T01:02:00Z', issued_at = '2025-06-01T01:00:00Z', due_at = '2025-06-08T01:00:00Z'
WHERE id = '019728e5-3742-71ad-ad29-f0eb26b82363' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0004', status = 'paid', paid_at = '2025-09-18T14:20:00Z', issued_at = '2025-09-01T01:00:00Z', due_at = '2025-10-01T01:00:00Z'
WHERE id = '019902ae-4743-7305-a197-b82329a76385' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0005', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = '01999d2d-0f44-7424-b6b1-6dbfdf73401f' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0006', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = '01999d2d-0f45-74f4-965b-dbd205c23043' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0007', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = '01999d2d-0f46-7c46-bd79-1466bc3cdb60' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0008', status = 'paid', paid_at = '2025-10-10T01:02:00Z', issued_at = '2025-10-10T01:00:00Z', due_at = '2025-10-17T01:00:00Z'
WHERE id = '0199cb86-4b47-7d2e-b468-b3857076deaa' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0009', status = 'paid', paid_at = '2025-10-15T01:02:00Z', issued_at = '2025-10-15T01:00:00Z', due_at = '2025-10-22T01:00:00Z'
WHERE id = '0199e546-1748-73d9-bf3c-f3a300cad890' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0010', status = 'paid', paid_at = '2025-11-01T01:02:00Z', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z'
WHERE id = '019a3cd2-3349-77ef-a6bc-97f3d397c16e' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0011', status = 'paid', paid_at = '2025-11-01T01:02:00Z', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z'
WHERE id = '019a3cd2-334a-7fa5-9b32-8e95cec11fab' AND status = 'open';

UPDATE invoices
SET status = 'uncollectible'
WHERE id = '019a3cd2-334b-7ce1-a31f-ff1290b21a5f' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0013', status = 'paid', paid_at = '2025-11-10T01:02:00Z', issued_at = '2025-11-10T01:00:00Z', due_at = '2025-11-17T01:00:00Z'
WHERE id = '019a6b2b-6f4c-7da7-99ac-1cd287ac7094' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0014', status = 'paid', paid_at = '2025-11-15T01:02:00Z', issued_at = '2025-11-15T01:00:00Z', due_at = '2025-11-22T01:00:00Z'
WHERE id = '019a84eb-3b4d-7156-9c60-7e3dd416d65e' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0016', status = 'void', voided_at = '2025-12-16T10:15:00Z', issued_at = '2025-12-15T01:00:00Z', due_at = '2025-12-22T01:00:00Z'
WHERE id = '019b1f6a-034f-7a3f-a5d0-358a87f7f064' AND status = 'open';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-11-14T09:30:00Z'
WHERE id = '019a7df1-f400-71c7-bc1f-18c06cfde40a' AND status = 'pending';

UPDATE payments
SET status = 'partially_refunded'
WHERE id = '019a3cef-7f4a-7bd7-83fa-b3d6ea13e825' AND status = 'captured';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-07-05T16:18:00Z'
WHERE id = '0197d671-ed41-731f-9b5e-bb8c16f00a48' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-07-11T15:23:00Z'
WHERE id = '0197f939-6e22-7701-9ce8-595064f79f3d' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-07-23T02:14:00Z'
WHERE id = '01982d55-9443-73c8-8236-51960e5f615f' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-07-31T07:20:00Z'
WHERE id = '01985ad8-9484-70f3-bcc6-0195c9017fb9' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-08-07T06:21:00Z'
WHERE id = '01987951-c9e5-73bb-815e-4dce5136917e' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-08-13T03:45:00Z'
WHERE id = '01989929-a4e6-7175-8869-cef2400977ef' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-08-22T06:57:00Z'
WHERE id = '0198cd22-1667-7153-a55a-a317590fcf9f' AND status = 'asked';

UPDATE leave_requests
SET status = 'withdrawn'
WHERE id = '0198f61b-48c8-739b-9232-3680a09daf0a' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-09-08T01:17:00Z'
WHERE id = '01991e19-a069-7f71-a76a-cf067c1a4c12' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-09-13T07:58:00Z'
WHERE id = '01993d5c-404a-7662-ab45-11f1a2815be6' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-09-23T05:16:00Z'
WHERE id = '019971c8-0d0b-7e61-a6ed-41522fe6c0a7' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-10-02T18:09:00Z'
WHERE id = '0199a0bf-abec-7df0-84f9-2d2a530289a7' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-10-08T08:14:00Z'
WHERE id = '0199bdbc-054d-7615-9833-3c8d56f49d54' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-10-18T13:40:00Z'
WHERE id = '0199f1f8-368e-7e0a-b8c4-623b6c69f3b0' AND status = 'asked';

UPDATE leave_requests
SET status = 'refused', decided_at = '2025-10-24T11:21:00Z'
WHERE id = '019a1585-786f-76ce-b7a2-155b94fcd50c' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-11-03T11:53:00Z'
WHERE id = '019a438e-2370-723c-8cf1-20492b38db67' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-11-06T17:42:00Z'
WHERE id = '019a599e-06d1-7e16-b9ba-0f6d4ddabe2b' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-11-17T20:13:00Z'
WHERE id = '019a8bb9-7af2-76c2-afa4-2d8186f9ad96' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-11-26T10:02:00Z'
WHERE id = '019abbc0-18d3-7cb0-bcfc-55ef5a304827' AND status = 'asked';

UPDATE leave_requests
SET status = 'approved', decided_at = '2025-12-04T16:54:00Z'
WHERE id = '019ae446-da54-7c24-8409-2db72288df0a' AND status = 'asked';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-09-14T02:37:00Z'
WHERE id = '01994314-2dea-78a3-a13b-1fde02957df6' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-09-21T07:58:00Z'
WHERE id = '019966fc-fd4b-7436-a9cf-fcddfff5a170' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-10-16T10:24:00Z'
WHERE id = '0199e3c0-138e-7033-bbfb-e4a8a39fd1f7' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-11-16T06:54:00Z'
WHERE id = '019a86ef-96d2-7618-8ded-5494f8b3db7f' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-11-26T12:14:00Z'
WHERE id = '019abb5d-3853-710d-950b-61cdc666fff3' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-12-05T22:32:00Z'
WHERE id = '019ae8eb-3514-76c8-a276-103fc7063cde' AND status = 'proposed';

UPDATE shift_assignments
SET status = 'worked'
WHERE id = '019ae8eb-3514-76c8-a276-103fc7063cde' AND status = 'confirmed';

UPDATE shift_assignments
SET status = 'confirmed', confirmed_at = '2025-12-10T10:52:00Z'
WHERE id = '019afdcd-e315-7991-a878-6fc4ef5dd038' AND status = 'proposed';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '019720f0-2ae0-7dc9-9262-5f05fb56e168' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-05-31T00:25:00Z', status = 'approved', approved_minutes = 240
WHERE id = '019720f0-2ae0-7dc9-9262-5f05fb56e168' AND status = 'submitted';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01974082-7161-7974-b140-8247e5933c92' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01977476-4f02-7f7d-aed3-bf92a4177bde' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-06-16T09:40:00Z', status = 'approved', approved_minutes = 75
WHERE id = '01977476-4f02-7f7d-aed3-bf92a4177bde' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '01977476-4f02-7f7d-aed3-bf92a4177bde' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0197b170-f723-7b7a-b551-f0f50e9dec2d' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-06-28T19:51:00Z', status = 'approved', approved_minutes = 90
WHERE id = '0197b170-f723-7b7a-b551-f0f50e9dec2d' AND status = 'submitted';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0197ca59-9d04-754c-8cbc-f83c61e714b0' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '019808d0-36c5-7b72-b792-c406cd4cb7c2' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-07-15T09:02:00Z', status = 'approved', approved_minutes = 105
WHERE id = '019808d0-36c5-7b72-b792-c406cd4cb7c2' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '019808d0-36c5-7b72-b792-c406cd4cb7c2' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01983206-c046-7ae3-846f-fec377ee70d7' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-07-22T18:06:00Z', status = 'approved', approved_minutes = 30
WHERE id = '01983206-c046-7ae3-846f-fec377ee70d7' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '01983206-c046-7ae3-846f-fec377ee70d7' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01986b82-05a7-7b20-81cc-6a3cd2ca61de' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-08-03T05:59:00Z', status = 'approved', approved_minutes = 45
WHERE id = '01986b82-05a7-7b20-81cc-6a3cd2ca61de' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '01986b82-05a7-7b20-81cc-6a3cd2ca61de' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01988e6c-50c8-7101-9bfc-c02b49865529' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-08-11T07:42:00Z', status = 'approved', approved_minutes = 135
WHERE id = '01988e6c-50c8-7101-9bfc-c02b49865529' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '01988e6c-50c8-7101-9bfc-c02b49865529' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0198bc89-2009-7bb3-bbcb-b97cab32043b' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0198e6c8-3fea-712c-99eb-a59f4980477d' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-08-27T20:29:00Z', status = 'approved', approved_minutes = 120
WHERE id = '0198e6c8-3fea-712c-99eb-a59f4980477d' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '0198e6c8-3fea-712c-99eb-a59f4980477d' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0199470f-294c-7b9d-af02-ee0572f22c38' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-09-15T00:10:00Z', status = 'approved', approved_minutes = 0
WHERE id = '0199470f-294c-7b9d-af02-ee0572f22c38' AND status = 'submitted';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '01997641-602d-72e3-b02b-f96127e0c54c' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-09-25T01:07:00Z', status = 'approved', approved_minutes = 0
WHERE id = '01997641-602d-72e3-b02b-f96127e0c54c' AND status = 'submitted';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0199aec0-e06e-7c19-ae36-c8ba04e28714' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '0199d3c4-95af-72cd-b10f-fc0d68485a91' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '019a06f9-1af0-79db-bcd3-0e3696350ab7' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-10-23T03:33:00Z', status = 'approved', approved_minutes = 0
WHERE id = '019a06f9-1af0-79db-bcd3-0e3696350ab7' AND status = 'submitted';

UPDATE timesheets
SET status = 'paid'
WHERE id = '019a06f9-1af0-79db-bcd3-0e3696350ab7' AND status = 'approved';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '019a348a-c131-7ae3-98cc-28d722e8f698' AND status = 'open';

UPDATE timesheets
SET status = 'submitted'
WHERE id = '019a68bf-9f72-7ee6-89e9-496e0f32063c' AND status = 'open';

UPDATE timesheets
SET approved_at = '2025-11-11T10:13:00Z', status = 'approved', approved_minutes = 0
WHERE id = '019a68bf-9f72-7ee6-89e9-496e0f32063c' AND status = 'submitted';

UPDATE rosters
SET status = 'published', published_at = '2025-06-12T05:05:00Z'
WHERE id = '01975f85-e564-788c-a877-693f61c23c53' AND status = 'draft';

UPDATE rosters
SET status = 'closed', closed_at = '2025-06-13T15:05:00Z'
WHERE id = '01975f85-e564-788c-a877-693f61c23c53' AND status = 'published';

UPDATE rosters
SET status = 'discarded'
WHERE id = '019791c9-a205-71d9-9d44-0a9f646a6d7c' AND status = 'draft';

UPDATE rosters
SET status = 'published', published_at = '2025-07-01T21:05:00Z'
WHERE id = '0197c0f0-dc66-7366-b00e-064db931492e' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '0197fdeb-8487-7561-ab6b-4bef7648aca2' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '01985b21-d289-74cb-babb-808bd1c6a8e0' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '01989a7e-386a-734f-abaa-91376ed8bdf7' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '0198d21c-806b-71a4-8cda-8494dac55dc1' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '01999b30-06cf-7663-a7d3-079ca92c4dfa' AND status = 'draft';

UPDATE rosters
SET status = 'discarded'
WHERE id = '019a7366-fa93-7cd8-b9dc-8173a93a64f5' AND status = 'draft';

UPDATE rosters
SET status = 'published', published_at = '2025-11-24T13:54:00Z'
WHERE id = '019aacb3-8ed4-7053-ad23-6a42ce37131d' AND status = 'draft';
