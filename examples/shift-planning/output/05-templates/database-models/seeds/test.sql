-- A few rows for tests. A key that is a UUID begins with the same digits in all rows of a table and ends with the row's
-- number. Load reference.sql first, and this in one transaction. Rows that are there already stay as they are.

INSERT INTO users (
    id, email, username, status, email_verified_at, locale, time_zone, last_login_at, created_at, updated_at
)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', NULL, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000003', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', NULL, '2025-07-03T16:13:00Z', '2025-07-03T16:13:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', 'marcus.bell@lumen-health.example', 'marcus', 'active', '2025-02-12T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T13:56:00Z', '2025-02-12T09:10:00Z', '2025-02-12T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', 'noor.haddad@lumen-health.example', 'noor', 'active', '2025-03-03T09:12:00Z', 'en-US', 'America/New_York', '2025-12-22T11:56:00Z', '2025-03-03T09:10:00Z', '2025-03-03T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', 'ingrid.moen@fjord-logistics.example', 'ingrid', 'active', '2025-04-16T09:12:00Z', 'nb', 'Europe/Oslo', '2025-12-22T13:15:00Z', '2025-04-16T09:10:00Z', '2025-04-16T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', 'priya.nair@saffron-travel.example', 'priya', 'active', '2025-05-30T09:12:00Z', 'en-IN', 'Asia/Kolkata', '2025-12-22T12:59:00Z', '2025-05-30T09:10:00Z', '2025-05-30T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'tom.ashford@brightline-schools.example', 'tom', 'active', '2025-08-18T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:24:00Z', '2025-08-18T09:10:00Z', '2025-08-18T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', 'kiri.walker@kea-robotics.example', 'kiri', 'active', '2025-05-20T09:12:00Z', 'en-NZ', 'Pacific/Auckland', '2025-12-22T11:56:00Z', '2025-05-20T09:10:00Z', '2025-05-20T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', 'lucia.ferrari@quantia.example', 'lucia', 'active', '2025-08-04T09:12:00Z', 'it', 'Europe/Rome', '2025-12-22T12:47:00Z', '2025-08-04T09:10:00Z', '2025-08-04T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000011', 'hugo.lambert@copper-kettle.example', 'hugo', 'active', '2025-12-19T09:12:00Z', 'fr', 'Europe/Paris', '2025-12-22T11:12:00Z', '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000012', 'grace.chen@harbour-legal.example', 'grace', 'active', '2025-07-22T09:12:00Z', 'en-CA', 'America/Halifax', '2025-12-22T12:56:00Z', '2025-07-22T09:10:00Z', '2025-07-22T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000013', 'dan.ortiz@verde-farms.example', 'dan', 'active', '2025-04-29T09:12:00Z', 'es-MX', 'America/Mexico_City', '2025-11-12T10:47:00Z', '2025-04-29T09:10:00Z', '2025-04-29T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000014', 'orla.byrne@old-mill-press.example', 'orla', 'active', '2025-02-27T09:12:00Z', 'en-IE', 'Europe/Dublin', '2025-11-12T11:59:00Z', '2025-02-27T09:10:00Z', '2025-02-27T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000015', 'sam.rivers@example.com', 'sam', 'active', '2025-01-13T09:12:00Z', 'en-GB', 'Europe/London', '2025-12-22T10:26:00Z', '2025-01-13T09:10:00Z', '2025-01-13T09:10:00Z'),
    ('e93e603e-0000-7000-8000-000000000016', 'nadia.lang@example.com', 'nadia', 'active', '2025-01-06T09:12:00Z', 'de-DE', 'Europe/Berlin', '2025-12-22T12:26:00Z', '2025-01-06T09:10:00Z', '2025-01-06T09:10:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-07-18T13:45:00Z', '2025-07-18T13:45:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', 'Marcus Bell', 'Marcus', 'Bell', NULL, NULL, '2025-02-12T09:14:00Z', '2025-02-12T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', 'Noor Haddad', 'Noor', 'Haddad', NULL, NULL, '2025-03-03T09:14:00Z', '2025-03-03T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', 'Ingrid Moen', 'Ingrid', 'Moen', NULL, NULL, '2025-04-16T09:14:00Z', '2025-04-16T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', 'Priya Nair', 'Priya', 'Nair', NULL, NULL, '2025-05-30T09:14:00Z', '2025-05-30T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'Tom Ashford', 'Tom', 'Ashford', NULL, NULL, '2025-08-18T09:14:00Z', '2025-08-18T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', 'Kiri Walker', 'Kiri', 'Walker', NULL, NULL, '2025-05-20T09:14:00Z', '2025-05-20T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', 'Lucia Ferrari', 'Lucia', 'Ferrari', NULL, NULL, '2025-08-04T09:14:00Z', '2025-08-04T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000011', 'Hugo Lambert', 'Hugo', 'Lambert', NULL, NULL, '2025-12-19T09:14:00Z', '2025-12-19T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000012', 'Grace Chen', 'Grace', 'Chen', NULL, NULL, '2025-07-22T09:14:00Z', '2025-07-22T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000013', 'Dan Ortiz', 'Dan', 'Ortiz', NULL, NULL, '2025-04-29T09:14:00Z', '2025-04-29T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000014', 'Orla Byrne', 'Orla', 'Byrne', NULL, NULL, '2025-02-27T09:14:00Z', '2025-02-27T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000015', 'Sam Rivers', 'Sam', 'Rivers', NULL, NULL, '2025-01-13T09:14:00Z', '2025-01-13T09:14:00Z'),
    ('e93e603e-0000-7000-8000-000000000016', 'Nadia Lang', 'Nadia', 'Lang', NULL, NULL, '2025-01-06T09:14:00Z', '2025-01-06T09:14:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, issuer, subject, secret_hash, last_used_at, created_at, updated_at)
VALUES
    ('6796cd60-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000016', 'passkey', 'local', 'nadia.lang', NULL, '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z', '2025-12-22T12:26:00Z'),
    ('6796cd60-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000015', 'passkey', 'local', 'sam.rivers', NULL, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z'),
    ('6796cd60-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000004', 'saml', 'https://login.lumen-health.example', 'marcus.bell', NULL, '2025-12-22T13:56:00Z', '2025-02-12T09:11:00Z', '2025-02-12T09:11:00Z'),
    ('6796cd60-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000005', 'saml', 'https://login.lumen-health.example', 'noor.haddad', NULL, '2025-12-22T11:56:00Z', '2025-03-03T09:11:00Z', '2025-03-03T09:11:00Z'),
    ('6796cd60-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000006', 'password', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:11:00Z', '2025-04-16T09:11:00Z'),
    ('6796cd60-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000006', 'totp', 'local', 'ingrid', '!unusable', '2025-12-22T13:15:00Z', '2025-04-16T09:20:00Z', '2025-04-16T09:20:00Z'),
    ('6796cd60-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000008', 'oidc', 'https://accounts.brightline-schools.example', '108214', NULL, '2025-12-22T10:24:00Z', '2025-08-18T09:11:00Z', '2025-08-18T09:11:00Z'),
    ('6796cd60-0000-7000-8000-000000000008', 'e93e603e-0000-7000-8000-000000000011', 'password', 'local', 'hugo', '!unusable', '2025-12-22T11:12:00Z', '2025-12-19T09:11:00Z', '2025-12-19T09:11:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
)
VALUES
    ('7b27be76-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-12-22T15:02:00Z', '2026-01-05T13:56:00Z', NULL, '192.0.2.14', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:146.0) Gecko/20100101 Firefox/146.0', 2, '2025-12-22T13:56:00Z', '2025-12-22T13:56:00Z'),
    ('7b27be76-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000006', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-12-22T13:40:00Z', '2026-01-05T13:15:00Z', NULL, '2001:db8:20::7', 'Mozilla/5.0 (Android 15; Mobile; rv:146.0) Gecko/146.0 Firefox/146.0', 2, '2025-12-22T13:15:00Z', '2025-12-22T13:15:00Z'),
    ('7b27be76-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000006', '\xd1c9a0080b8739df66bb359ac20add28b3f8c8983ea75251b8fa2ff92e50a9f7', '2025-12-12T16:31:00Z', '2025-12-26T07:02:00Z', '2025-12-12T16:31:00Z', '198.51.100.23', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 1, '2025-12-12T07:02:00Z', '2025-12-12T07:02:00Z'),
    ('7b27be76-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000011', '\xb30ca3d8361c9ecff452b291a98bbe8ac063220241fe5849968671b6df14dbc6', '2025-12-22T11:48:00Z', '2026-01-05T11:12:00Z', NULL, '203.0.113.90', 'Mozilla/5.0 (iPad; CPU OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/604.1', 1, '2025-12-22T11:12:00Z', '2025-12-22T11:12:00Z'),
    ('7b27be76-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000015', '\x8bdeba2e4f01707e849182f5b1a70393a15ef56c37c0ca7b6788420055ab9c91', '2025-12-22T15:10:00Z', '2025-12-22T18:26:00Z', NULL, '192.0.2.200', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 3, '2025-12-22T10:26:00Z', '2025-12-22T10:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('c0f9786a-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000011', 'hugo.lambert@copper-kettle.example', 'verify_email', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-12-20T09:10:00Z', '2025-12-19T09:12:00Z', 0, '2025-12-19T09:10:00Z', '2025-12-19T09:10:00Z'),
    ('c0f9786a-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000013', 'dan.ortiz@verde-farms.example', 'reset_password', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-12-21T08:31:00Z', NULL, 2, '2025-12-21T07:31:00Z', '2025-12-21T07:31:00Z'),
    ('c0f9786a-0000-7000-8000-000000000003', NULL, 'lars.holm@nimbus-labs.example', 'magic_link', '\x5d008fffaecde60ac53c55e21311a13f29b73d55c57c8e2dcef7ab6f7495a75a', '2025-12-31T09:15:00Z', NULL, 0, '2025-12-31T09:00:00Z', '2025-12-31T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000016', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-06T09:20:00Z', '2025-01-06T09:20:00Z'),
    ('e93e603e-0000-7000-8000-000000000015', (SELECT id FROM roles WHERE code = 'support'), 'e93e603e-0000-7000-8000-000000000016', '2025-01-13T09:20:00Z', '2025-01-13T09:20:00Z')
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
    ('c6a640ae-0000-7000-8000-000000000001', 'lumen-health', 'Lumen Health', 'us', '{"hipaa","soc2"}', '{"seats": 400}', 'Lumen Health, Inc.', 'accounts@lumen-health.example', '{"street": "210 Harrison Avenue", "city": "Boston", "state": "MA", "postal_code": "02111"}', 'US', NULL, 'USD', 'en-US', 'America/New_York', 2190, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'fjord-logistics', 'Fjord Logistics', 'eu', '{"gdpr"}', '{}', 'Fjord Logistics AS', 'faktura@fjord-logistics.example', '{"street": "Strandgaten 18", "postal_code": "5013", "city": "Bergen"}', 'NO', 'NO918273645MVA', 'EUR', 'nb', 'Europe/Oslo', 365, NULL, NULL, '2025-04-15T09:00:00Z', '2025-04-15T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'saffron-travel', 'Saffron Travel', 'in', '{}', '{}', NULL, 'priya.nair@saffron-travel.example', '{}', 'IN', NULL, 'USD', 'en-IN', 'Asia/Kolkata', 365, NULL, NULL, '2025-06-01T09:00:00Z', '2025-06-01T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000004', 'brightline-schools', 'Brightline Schools', 'uk', '{"gdpr","iso27001"}', '{}', 'Brightline Schools Trust', 'finance@brightline-schools.example', '{}', 'GB', 'GB294817365', 'EUR', 'en-GB', 'Europe/London', 365, NULL, NULL, '2025-08-18T09:00:00Z', '2025-08-18T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000005', 'kea-robotics', 'Kea Robotics', 'au', '{}', '{}', NULL, 'ap@kea-robotics.example', '{}', 'NZ', NULL, 'USD', 'en-NZ', 'Pacific/Auckland', 365, NULL, NULL, '2025-05-20T09:00:00Z', '2025-05-20T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000006', 'quantia', 'Quantia', 'eu', '{"gdpr"}', '{}', 'Quantia S.r.l.', 'amministrazione@quantia.example', '{}', 'IT', 'IT04918273645', 'EUR', 'it', 'Europe/Rome', 365, NULL, NULL, '2025-08-04T09:00:00Z', '2025-08-04T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000007', 'tanaka-studio', 'Tanaka Studio', 'sg', '{}', '{}', NULL, 'mei.tanaka@example.com', '{}', 'JP', NULL, 'USD', 'ja', 'Asia/Tokyo', 365, NULL, NULL, '2025-10-21T09:00:00Z', '2025-10-21T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000008', 'copper-kettle', 'Copper Kettle Cafés', 'eu', '{}', '{}', NULL, 'hugo.lambert@copper-kettle.example', '{}', 'FR', NULL, 'EUR', 'fr', 'Europe/Paris', 365, NULL, NULL, '2025-12-19T10:02:00Z', '2025-12-19T10:02:00Z'),
    ('c6a640ae-0000-7000-8000-000000000009', 'harbour-legal', 'Harbour Legal', 'ca', '{}', '{}', NULL, 'office@harbour-legal.example', '{}', 'CA', NULL, 'USD', 'en-CA', 'America/Halifax', 365, 'The invoice for November is unpaid.', NULL, '2025-07-22T09:00:00Z', '2025-07-22T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000010', 'verde-farms', 'Verde Farms', 'us', '{}', '{}', NULL, 'dan.ortiz@verde-farms.example', '{}', 'MX', NULL, 'USD', 'es-MX', 'America/Mexico_City', 365, NULL, '2026-03-01T00:00:00Z', '2025-04-29T09:00:00Z', '2025-04-29T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000011', 'old-mill-press', 'Old Mill Press', 'uk', '{}', '{}', NULL, 'hello@old-mill-press.example', '{}', 'IE', NULL, 'EUR', 'en-IE', 'Europe/Dublin', 365, NULL, NULL, '2025-02-27T09:00:00Z', '2025-02-27T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000012', 'nimbus-labs', 'Nimbus Labs', 'eu', '{}', '{}', NULL, 'founders@nimbus-labs.example', '{}', NULL, NULL, 'EUR', 'en', 'UTC', 365, NULL, NULL, '2025-12-28T16:40:00Z', '2025-12-28T16:40:00Z')
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
    ('0f91a68f-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z', '2025-02-10T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', (SELECT id FROM roles WHERE code = 'admin'), false, '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z', '2025-02-12T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000005', (SELECT id FROM roles WHERE code = 'member'), false, '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z', '2025-03-03T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z', '2025-04-15T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000006', (SELECT id FROM roles WHERE code = 'member'), false, '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z', '2025-04-16T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000010', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z', '2025-09-09T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000007', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z', '2025-06-01T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000008', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z', '2025-08-18T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000009', 'c6a640ae-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'member'), false, '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z', '2025-09-02T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000010', 'c6a640ae-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000009', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z', '2025-05-20T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000011', 'c6a640ae-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000006', (SELECT id FROM roles WHERE code = 'billing'), false, '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z', '2025-06-03T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000012', 'c6a640ae-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000010', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z', '2025-08-04T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000013', 'c6a640ae-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000003', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z', '2025-10-21T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000014', 'c6a640ae-0000-7000-8000-000000000008', 'e93e603e-0000-7000-8000-000000000011', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z', '2025-12-19T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000015', 'c6a640ae-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000012', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z', '2025-07-22T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000016', 'c6a640ae-0000-7000-8000-000000000010', 'e93e603e-0000-7000-8000-000000000013', (SELECT id FROM roles WHERE code = 'owner'), true, '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z', '2025-04-29T10:30:00Z'),
    ('0f91a68f-0000-7000-8000-000000000017', 'c6a640ae-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000015', (SELECT id FROM roles WHERE code = 'viewer'), false, '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z', '2025-09-29T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO tenant_invitations (
    id, tenant_id, email, role_id, token_hash, invited_by, expires_at, accepted_by, created_at, updated_at
)
VALUES
    ('4229711f-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000002', 'ingrid.moen@fjord-logistics.example', (SELECT id FROM roles WHERE code = 'member'), '\xe40a2557b94e2ada4c4fb1a98557e850fe4cde5839edc1f37b7da9dd2ea018bd', 'e93e603e-0000-7000-8000-000000000002', '2025-04-22T09:00:00Z', 'e93e603e-0000-7000-8000-000000000006', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('4229711f-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'noor.h@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\x29a2867aac605f37f6f2a598b7a815c500c3e32ee2d4945b2e4e7bb47ebdc757', 'e93e603e-0000-7000-8000-000000000004', '2025-03-08T09:00:00Z', 'e93e603e-0000-7000-8000-000000000005', '2025-03-01T14:25:00Z', '2025-03-01T14:25:00Z'),
    ('4229711f-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000006', 'paolo@quantia.example', (SELECT id FROM roles WHERE code = 'billing'), '\xf82b78ed8232d999aac9e2f0bce66e034138ca1ed4033311e07704173513f3e2', 'e93e603e-0000-7000-8000-000000000010', '2025-09-19T09:00:00Z', NULL, '2025-09-12T15:10:00Z', '2025-09-12T15:10:00Z'),
    ('4229711f-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000001', 'ben.ito@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\x5ac6ef10d04af768e31ad8cc48b79efc69c8ecf8271b3c83b4837f4e27eb08fe', 'e93e603e-0000-7000-8000-000000000001', '2025-11-11T09:00:00Z', NULL, '2025-11-04T08:45:00Z', '2025-11-04T08:45:00Z'),
    ('4229711f-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000001', 'omar.reyes@lumen-health.example', (SELECT id FROM roles WHERE code = 'member'), '\xe71987f20988df94814214dd7167729a870986529ed355f73afb123ca986753f', 'e93e603e-0000-7000-8000-000000000004', '2026-01-05T09:00:00Z', NULL, '2025-12-29T13:20:00Z', '2025-12-29T13:20:00Z'),
    ('4229711f-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000008', 'lea@copper-kettle.example', (SELECT id FROM roles WHERE code = 'admin'), '\xc38d17dfa4a031bef61484f57545bda91bdb4eb69a0a740dbf623eca22755db2', 'e93e603e-0000-7000-8000-000000000011', '2026-01-02T09:00:00Z', NULL, '2025-12-26T17:05:00Z', '2025-12-26T17:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO custom_roles (id, tenant_id, code, name, description, created_by, created_at, updated_at)
VALUES
    ('b5b414c8-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'auditor', 'Auditor', 'Reads everything, for as long as the audit takes.', 'e93e603e-0000-7000-8000-000000000001', '2025-03-10T09:00:00Z', '2025-03-10T09:00:00Z'),
    ('b5b414c8-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'editor', 'Editor', 'Publishes what others write.', 'e93e603e-0000-7000-8000-000000000004', '2025-03-12T09:00:00Z', '2025-03-12T09:00:00Z'),
    ('b5b414c8-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', 'night_shift', 'Night shift', 'Sees what happens while the office is closed.', 'e93e603e-0000-7000-8000-000000000002', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO custom_role_permissions (tenant_id, custom_role_id, permission_code, created_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', 'b5b414c8-0000-7000-8000-000000000001', 'audit_logs:read', '2025-03-10T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', 'b5b414c8-0000-7000-8000-000000000001', 'tenants:read', '2025-03-10T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'b5b414c8-0000-7000-8000-000000000003', 'usage_rollups:read', '2025-05-02T09:00:00Z')
ON CONFLICT (custom_role_id, permission_code) DO NOTHING;

INSERT INTO custom_role_members (tenant_id, user_id, custom_role_id, granted_by, created_at, updated_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000005', 'b5b414c8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', '2025-03-13T09:00:00Z', '2025-03-13T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', 'b5b414c8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '2025-11-03T09:00:00Z', '2025-11-03T09:00:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000006', 'b5b414c8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', '2025-05-02T09:00:00Z', '2025-05-02T09:00:00Z')
ON CONFLICT (user_id, custom_role_id) DO NOTHING;

INSERT INTO api_keys (
    id, tenant_id, name, key_prefix, key_hash, scopes, last_used_at, expires_at, revoked_at, created_by, created_at,
    updated_at
)
VALUES
    ('df3fdf71-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'Patient portal', 'lumen.7Jm2', '\x139c694911223bedaea7917d1a00261db7b35eb3af889a48798ae84fcd8a290b', '{"contents:read"}', '2025-12-30T23:00:00Z', NULL, NULL, 'e93e603e-0000-7000-8000-000000000004', '2025-03-15T09:00:00Z', '2025-03-15T09:00:00Z'),
    ('df3fdf71-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000002', 'Warehouse scanners', 'fjord.Qx9t', '\x0526a6ab39ddcc8724e99a7f749036f5baabacc31a779496c92d3943dc2d3f36', '{"contents:read","contents:create"}', '2025-12-30T22:00:00Z', NULL, NULL, 'e93e603e-0000-7000-8000-000000000006', '2025-05-06T09:00:00Z', '2025-05-06T09:00:00Z'),
    ('df3fdf71-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', 'Old importer', 'fjord.b41K', '\x0e5466a2f9155051c4532ff2667c69c7510886b935532695d8d041c5a5892424', '{"usage_rollups:read"}', '2025-10-13T04:00:00Z', NULL, '2025-10-14T08:05:00Z', 'e93e603e-0000-7000-8000-000000000002', '2025-05-06T15:00:00Z', '2025-05-06T15:00:00Z'),
    ('df3fdf71-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000003', 'Booking site', 'saffron.Zt0a', '\xc4bd2c32c2712d0f5edf3b48db5ed1ba09812033bb7ac552aa656d0d11ebfd79', '{"contents:read"}', '2025-12-30T23:00:00Z', '2026-06-02T00:00:00Z', NULL, 'e93e603e-0000-7000-8000-000000000007', '2025-06-02T09:00:00Z', '2025-06-02T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO subscriptions (
    id, tenant_id, plan_id, status, currency, billing_interval, collection_method, billing_anchor_day,
    current_period_start, current_period_end, trial_end, provider, provider_subscription_id, created_at, updated_at
)
VALUES
    ('2d1e8fd8-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', (SELECT id FROM plans WHERE code = 'enterprise'), 'active', 'USD', 'year', 'send_invoice', 1, '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', NULL, NULL, NULL, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000002', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'month', 'charge_automatically', 15, '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', NULL, 'stripe', 'sub_fjord', '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000003', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'USD', 'month', 'charge_automatically', 1, '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', NULL, 'stripe', 'sub_saffron', '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000004', (SELECT id FROM plans WHERE code = 'pro'), 'active', 'EUR', 'year', 'send_invoice', 1, '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', NULL, NULL, NULL, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000005', (SELECT id FROM plans WHERE code = 'enterprise'), 'trialing', 'USD', 'year', 'send_invoice', 1, '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-07-06T11:00:00Z', NULL, NULL, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000006', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 10, '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-10-03T11:00:00Z', 'stripe', 'sub_quantia', '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000007', (SELECT id FROM plans WHERE code = 'free'), 'active', 'USD', 'month', 'charge_automatically', 21, '2025-12-21T00:00:00Z', '2026-01-21T00:00:00Z', NULL, NULL, NULL, '2025-10-21T11:00:00Z', '2025-10-21T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000008', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 2, '2025-12-19T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z', 'stripe', 'sub_kettle', '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000009', 'c6a640ae-0000-7000-8000-000000000009', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-08-27T11:00:00Z', 'stripe', 'sub_harbour', '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000010', 'c6a640ae-0000-7000-8000-000000000010', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'USD', 'month', 'charge_automatically', 1, '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-07-07T11:00:00Z', 'stripe', 'sub_verde', '2025-05-01T11:00:00Z', '2025-05-01T11:00:00Z'),
    ('2d1e8fd8-0000-7000-8000-000000000011', 'c6a640ae-0000-7000-8000-000000000011', (SELECT id FROM plans WHERE code = 'pro'), 'trialing', 'EUR', 'month', 'charge_automatically', 1, '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-04-23T11:00:00Z', 'stripe', 'sub_mill', '2025-03-01T11:00:00Z', '2025-03-01T11:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO subscription_items (id, subscription_id, plan_price_id, currency, quantity, created_at, updated_at)
VALUES
    ('4a70c17c-0000-7000-8000-000000000001', '2d1e8fd8-0000-7000-8000-000000000001', (SELECT id FROM plan_prices WHERE code = 'enterprise-year-usd'), 'USD', 1, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000001', (SELECT id FROM plan_prices WHERE code = 'enterprise-seats-year-usd'), 'USD', 380, '2025-02-28T11:00:00Z', '2025-02-28T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000002', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000004', '2d1e8fd8-0000-7000-8000-000000000002', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-eur'), 'EUR', 12, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000005', '2d1e8fd8-0000-7000-8000-000000000002', (SELECT id FROM plan_prices WHERE code = 'pro-calls-month-eur'), 'EUR', 0, '2025-04-15T11:00:00Z', '2025-04-15T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000006', '2d1e8fd8-0000-7000-8000-000000000003', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000007', '2d1e8fd8-0000-7000-8000-000000000003', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-usd'), 'USD', 4, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000008', '2d1e8fd8-0000-7000-8000-000000000003', (SELECT id FROM plan_prices WHERE code = 'pro-calls-month-usd'), 'USD', 0, '2025-06-01T11:00:00Z', '2025-06-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000009', '2d1e8fd8-0000-7000-8000-000000000004', (SELECT id FROM plan_prices WHERE code = 'pro-year-eur'), 'EUR', 1, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000010', '2d1e8fd8-0000-7000-8000-000000000004', (SELECT id FROM plan_prices WHERE code = 'pro-seats-year-eur'), 'EUR', 45, '2025-08-18T11:00:00Z', '2025-08-18T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000011', '2d1e8fd8-0000-7000-8000-000000000005', (SELECT id FROM plan_prices WHERE code = 'enterprise-year-usd'), 'USD', 1, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000012', '2d1e8fd8-0000-7000-8000-000000000005', (SELECT id FROM plan_prices WHERE code = 'enterprise-seats-year-usd'), 'USD', 60, '2025-05-20T11:00:00Z', '2025-05-20T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000013', '2d1e8fd8-0000-7000-8000-000000000006', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000014', '2d1e8fd8-0000-7000-8000-000000000006', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-eur'), 'EUR', 6, '2025-08-10T11:00:00Z', '2025-08-10T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000015', '2d1e8fd8-0000-7000-8000-000000000007', (SELECT id FROM plan_prices WHERE code = 'free-month-usd'), 'USD', 1, '2025-10-21T11:00:00Z', '2025-10-21T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000016', '2d1e8fd8-0000-7000-8000-000000000008', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-12-19T11:00:00Z', '2025-12-19T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000017', '2d1e8fd8-0000-7000-8000-000000000009', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000018', '2d1e8fd8-0000-7000-8000-000000000009', (SELECT id FROM plan_prices WHERE code = 'pro-seats-month-usd'), 'USD', 8, '2025-08-01T11:00:00Z', '2025-08-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000019', '2d1e8fd8-0000-7000-8000-000000000010', (SELECT id FROM plan_prices WHERE code = 'pro-month-usd'), 'USD', 1, '2025-05-01T11:00:00Z', '2025-05-01T11:00:00Z'),
    ('4a70c17c-0000-7000-8000-000000000020', '2d1e8fd8-0000-7000-8000-000000000011', (SELECT id FROM plan_prices WHERE code = 'pro-month-eur'), 'EUR', 1, '2025-03-01T11:00:00Z', '2025-03-01T11:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO usage_events (tenant_id, metric_code, occurred_at, event_key, quantity, received_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-29T00:00:00Z', 'gateway-2025-12-29-00', 2436.000000, '2025-12-29T00:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-29T04:00:00Z', 'gateway-2025-12-29-04', 377.000000, '2025-12-29T04:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-29T08:00:00Z', 'gateway-2025-12-29-08', 3720.000000, '2025-12-29T08:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-29T12:00:00Z', 'gateway-2025-12-29-12', 655.000000, '2025-12-29T12:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-29T16:00:00Z', 'gateway-2025-12-29-16', 294.000000, '2025-12-29T16:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-29T20:00:00Z', 'gateway-2025-12-29-20', 1406.000000, '2025-12-29T20:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-30T00:00:00Z', 'gateway-2025-12-30-00', 2199.000000, '2025-12-30T00:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-30T04:00:00Z', 'gateway-2025-12-30-04', 264.000000, '2025-12-30T04:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-30T08:00:00Z', 'gateway-2025-12-30-08', 2715.000000, '2025-12-30T08:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-30T12:00:00Z', 'gateway-2025-12-30-12', 1188.000000, '2025-12-30T12:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000003', 'api_calls', '2025-12-30T16:00:00Z', 'gateway-2025-12-30-16', 1353.000000, '2025-12-30T16:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000002', 'api_calls', '2025-12-30T20:00:00Z', 'gateway-2025-12-30-20', 620.000000, '2025-12-30T20:05:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', 'storage_gb', '2025-12-30T00:00:00Z', 'storage-2025-12-30', 1184.250000, '2025-12-30T00:10:00Z')
ON CONFLICT (tenant_id, event_key, occurred_at) DO NOTHING;

INSERT INTO usage_rollups (
    id, tenant_id, subscription_id, metric_code, period_start, period_end, quantity, closed_at, created_at, updated_at
)
VALUES
    ('5d655698-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'api_calls', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', 152400.000000, '2025-11-01T01:10:00Z', '2025-10-01T00:05:00Z', '2025-10-01T00:05:00Z'),
    ('5d655698-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'api_calls', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', 168900.000000, '2025-12-01T01:10:00Z', '2025-11-01T00:05:00Z', '2025-11-01T00:05:00Z'),
    ('5d655698-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'api_calls', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', 171350.000000, NULL, '2025-12-01T00:05:00Z', '2025-12-01T00:05:00Z'),
    ('5d655698-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'api_calls', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', 38200.000000, '2025-11-15T01:10:00Z', '2025-10-15T00:05:00Z', '2025-10-15T00:05:00Z'),
    ('5d655698-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'api_calls', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', 41780.000000, '2025-12-15T01:10:00Z', '2025-11-15T00:05:00Z', '2025-11-15T00:05:00Z'),
    ('5d655698-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'api_calls', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', 20410.000000, NULL, '2025-12-15T00:05:00Z', '2025-12-15T00:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_counters (series, last_number, created_at, updated_at)
VALUES
    ('INV-2025', 16, '2025-01-04T12:57:00Z', '2025-01-04T12:57:00Z')
ON CONFLICT (series) DO NOTHING;

INSERT INTO invoices (id, tenant_id, subscription_id, currency, period_start, period_end, created_at, updated_at)
VALUES
    ('afd3d025-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '2d1e8fd8-0000-7000-8000-000000000001', 'USD', '2025-03-01T00:00:00Z', '2026-03-01T00:00:00Z', '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000005', '2d1e8fd8-0000-7000-8000-000000000005', 'USD', '2025-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000011', '2d1e8fd8-0000-7000-8000-000000000011', 'EUR', '2025-06-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000004', '2d1e8fd8-0000-7000-8000-000000000004', 'EUR', '2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z', '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000010', '2d1e8fd8-0000-7000-8000-000000000010', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000009', '2d1e8fd8-0000-7000-8000-000000000009', 'USD', '2025-10-01T00:00:00Z', '2025-11-01T00:00:00Z', '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000006', '2d1e8fd8-0000-7000-8000-000000000006', 'EUR', '2025-10-10T00:00:00Z', '2025-11-10T00:00:00Z', '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000009', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'EUR', '2025-10-15T00:00:00Z', '2025-11-15T00:00:00Z', '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000010', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000011', 'c6a640ae-0000-7000-8000-000000000010', '2d1e8fd8-0000-7000-8000-000000000010', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000012', 'c6a640ae-0000-7000-8000-000000000009', '2d1e8fd8-0000-7000-8000-000000000009', 'USD', '2025-11-01T00:00:00Z', '2025-12-01T00:00:00Z', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000013', 'c6a640ae-0000-7000-8000-000000000006', '2d1e8fd8-0000-7000-8000-000000000006', 'EUR', '2025-11-10T00:00:00Z', '2025-12-10T00:00:00Z', '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000014', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'EUR', '2025-11-15T00:00:00Z', '2025-12-15T00:00:00Z', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000015', 'c6a640ae-0000-7000-8000-000000000006', '2d1e8fd8-0000-7000-8000-000000000006', 'EUR', '2025-12-10T00:00:00Z', '2026-01-10T00:00:00Z', '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000016', 'c6a640ae-0000-7000-8000-000000000002', '2d1e8fd8-0000-7000-8000-000000000002', 'EUR', '2025-12-15T00:00:00Z', '2026-01-15T00:00:00Z', '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    ('afd3d025-0000-7000-8000-000000000017', 'c6a640ae-0000-7000-8000-000000000003', '2d1e8fd8-0000-7000-8000-000000000003', 'USD', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-12-01T00:30:00Z', '2025-12-01T00:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_items (
    id, invoice_id, "position", kind, description, subscription_item_id, quantity, unit_price, tax_rate,
    usage_rollup_id, created_at, updated_at
)
VALUES
    ('82b42c96-0000-7000-8000-000000000001', 'afd3d025-0000-7000-8000-000000000001', 1, 'recurring', 'Enterprise, one year', '4a70c17c-0000-7000-8000-000000000001', 1.000000, 1200000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000001', 2, 'recurring', 'Seats 1 to 100, one year', '4a70c17c-0000-7000-8000-000000000002', 100.000000, 12000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000001', 3, 'recurring', 'Seats from 101, one year', '4a70c17c-0000-7000-8000-000000000002', 280.000000, 9000.000000, 0.000000, NULL, '2025-03-01T00:30:00Z', '2025-03-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000004', 'afd3d025-0000-7000-8000-000000000002', 1, 'recurring', 'Enterprise, one year', '4a70c17c-0000-7000-8000-000000000011', 1.000000, 1200000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000005', 'afd3d025-0000-7000-8000-000000000002', 2, 'recurring', 'Seats 1 to 60, one year', '4a70c17c-0000-7000-8000-000000000012', 60.000000, 12000.000000, 0.000000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000003', 1, 'recurring', 'Pro, June 2025', '4a70c17c-0000-7000-8000-000000000020', 1.000000, 4500.000000, 0.230000, NULL, '2025-06-01T00:30:00Z', '2025-06-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000007', 'afd3d025-0000-7000-8000-000000000004', 1, 'recurring', 'Pro, one year', '4a70c17c-0000-7000-8000-000000000009', 1.000000, 45000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000008', 'afd3d025-0000-7000-8000-000000000004', 2, 'recurring', 'Seats, one year', '4a70c17c-0000-7000-8000-000000000010', 45.000000, 8000.000000, 0.000000, NULL, '2025-09-01T00:30:00Z', '2025-09-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000009', 'afd3d025-0000-7000-8000-000000000005', 1, 'recurring', 'Pro, October 2025', '4a70c17c-0000-7000-8000-000000000006', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000005', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000007', 4.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000011', 'afd3d025-0000-7000-8000-000000000006', 1, 'recurring', 'Pro, October 2025', '4a70c17c-0000-7000-8000-000000000019', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000012', 'afd3d025-0000-7000-8000-000000000007', 1, 'recurring', 'Pro, October 2025', '4a70c17c-0000-7000-8000-000000000017', 1.000000, 4900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000013', 'afd3d025-0000-7000-8000-000000000007', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000018', 8.000000, 900.000000, 0.000000, NULL, '2025-10-01T00:30:00Z', '2025-10-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000014', 'afd3d025-0000-7000-8000-000000000008', 1, 'recurring', 'Pro, from 10 October 2025', '4a70c17c-0000-7000-8000-000000000013', 1.000000, 4500.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000015', 'afd3d025-0000-7000-8000-000000000008', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000014', 6.000000, 800.000000, 0.220000, NULL, '2025-10-10T00:30:00Z', '2025-10-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000016', 'afd3d025-0000-7000-8000-000000000009', 1, 'recurring', 'Pro, from 15 October 2025', '4a70c17c-0000-7000-8000-000000000003', 1.000000, 4500.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000017', 'afd3d025-0000-7000-8000-000000000009', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000004', 12.000000, 800.000000, 0.000000, NULL, '2025-10-15T00:30:00Z', '2025-10-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000018', 'afd3d025-0000-7000-8000-000000000010', 1, 'recurring', 'Pro, November 2025', '4a70c17c-0000-7000-8000-000000000006', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000019', 'afd3d025-0000-7000-8000-000000000010', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000007', 4.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000020', 'afd3d025-0000-7000-8000-000000000010', 3, 'usage', 'API calls in October 2025', '4a70c17c-0000-7000-8000-000000000008', 152400.000000, 0.020000, 0.000000, '5d655698-0000-7000-8000-000000000001', '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000021', 'afd3d025-0000-7000-8000-000000000011', 1, 'recurring', 'Pro, November 2025', '4a70c17c-0000-7000-8000-000000000019', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000022', 'afd3d025-0000-7000-8000-000000000012', 1, 'recurring', 'Pro, November 2025', '4a70c17c-0000-7000-8000-000000000017', 1.000000, 4900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000023', 'afd3d025-0000-7000-8000-000000000012', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000018', 8.000000, 900.000000, 0.000000, NULL, '2025-11-01T00:30:00Z', '2025-11-01T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000024', 'afd3d025-0000-7000-8000-000000000013', 1, 'recurring', 'Pro, from 10 November 2025', '4a70c17c-0000-7000-8000-000000000013', 1.000000, 4500.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000025', 'afd3d025-0000-7000-8000-000000000013', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000014', 6.000000, 800.000000, 0.220000, NULL, '2025-11-10T00:30:00Z', '2025-11-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000026', 'afd3d025-0000-7000-8000-000000000014', 1, 'recurring', 'Pro, from 15 November 2025', '4a70c17c-0000-7000-8000-000000000003', 1.000000, 4500.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000027', 'afd3d025-0000-7000-8000-000000000014', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000004', 12.000000, 800.000000, 0.000000, NULL, '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000028', 'afd3d025-0000-7000-8000-000000000014', 3, 'usage', 'API calls from 15 October to 14 November 2025', '4a70c17c-0000-7000-8000-000000000005', 38200.000000, 0.020000, 0.000000, '5d655698-0000-7000-8000-000000000004', '2025-11-15T00:30:00Z', '2025-11-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000029', 'afd3d025-0000-7000-8000-000000000015', 1, 'recurring', 'Pro, from 10 December 2025', '4a70c17c-0000-7000-8000-000000000013', 1.000000, 4500.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000030', 'afd3d025-0000-7000-8000-000000000015', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000014', 8.000000, 800.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000031', 'afd3d025-0000-7000-8000-000000000015', 3, 'proration', 'Two seats less since 25 November 2025', '4a70c17c-0000-7000-8000-000000000014', 2.000000, -400.000000, 0.220000, NULL, '2025-12-10T00:30:00Z', '2025-12-10T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000032', 'afd3d025-0000-7000-8000-000000000016', 1, 'recurring', 'Pro, from 15 December 2025', '4a70c17c-0000-7000-8000-000000000003', 1.000000, 4500.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z'),
    ('82b42c96-0000-7000-8000-000000000033', 'afd3d025-0000-7000-8000-000000000016', 2, 'recurring', 'Seats', '4a70c17c-0000-7000-8000-000000000004', 21.000000, 800.000000, 0.000000, NULL, '2025-12-15T00:30:00Z', '2025-12-15T00:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, failure_message,
    method_snapshot, tenant_id, invoice_id, created_at, updated_at
)
VALUES
    ('1f2df9d9-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'manual', 'bt-0001', 'bank_transfer', 'USD', 4920000, NULL, NULL, '{}', 'c6a640ae-0000-7000-8000-000000000001', 'afd3d025-0000-7000-8000-000000000001', '2025-03-24T14:20:00Z', '2025-03-24T14:20:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000009', 'manual', 'bt-0002', 'bank_transfer', 'USD', 1920000, NULL, NULL, '{}', 'c6a640ae-0000-7000-8000-000000000005', 'afd3d025-0000-7000-8000-000000000002', '2025-06-19T14:20:00Z', '2025-06-19T14:20:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000014', 'stripe', 'pi_0003_1', 'card', 'EUR', 5535, NULL, NULL, '{"brand": "visa", "last4": "4525"}', 'c6a640ae-0000-7000-8000-000000000011', 'afd3d025-0000-7000-8000-000000000003', '2025-06-01T01:02:00Z', '2025-06-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000008', 'manual', 'bt-0004', 'bank_transfer', 'EUR', 405000, NULL, NULL, '{}', 'c6a640ae-0000-7000-8000-000000000004', 'afd3d025-0000-7000-8000-000000000004', '2025-09-18T14:20:00Z', '2025-09-18T14:20:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000007', 'stripe', 'pi_0005_1', 'card', 'USD', 8500, NULL, NULL, '{"brand": "visa", "last4": "4525"}', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000005', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000013', 'stripe', 'pi_0006_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000006', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000012', 'stripe', 'pi_0007_1', 'card', 'USD', 12100, NULL, NULL, '{"brand": "mastercard", "last4": "4488"}', 'c6a640ae-0000-7000-8000-000000000009', 'afd3d025-0000-7000-8000-000000000007', '2025-10-01T01:02:00Z', '2025-10-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000008', 'e93e603e-0000-7000-8000-000000000010', 'stripe', 'pi_0008_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000008', '2025-10-10T01:02:00Z', '2025-10-10T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_0009_1', 'card', 'EUR', 14100, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000009', '2025-10-15T01:02:00Z', '2025-10-15T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000010', 'e93e603e-0000-7000-8000-000000000007', 'stripe', 'pi_0010_1', 'card', 'USD', 11548, NULL, NULL, '{"brand": "visa", "last4": "4525"}', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000010', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000011', 'e93e603e-0000-7000-8000-000000000013', 'stripe', 'pi_0011_1', 'card', 'USD', 4900, NULL, NULL, '{"brand": "mastercard", "last4": "4414"}', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000011', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000012', 'e93e603e-0000-7000-8000-000000000012', 'stripe', 'pi_0012_1', 'card', 'USD', 12100, 'card_declined', 'Your card was declined.', '{"brand": "mastercard", "last4": "4488"}', 'c6a640ae-0000-7000-8000-000000000009', 'afd3d025-0000-7000-8000-000000000012', '2025-11-01T01:02:00Z', '2025-11-01T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000013', 'e93e603e-0000-7000-8000-000000000010', 'stripe', 'pi_0013_1', 'card', 'EUR', 11346, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000013', '2025-11-10T01:02:00Z', '2025-11-10T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000014', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_0014_1', 'card', 'EUR', 14864, NULL, NULL, '{"brand": "mastercard", "last4": "4562"}', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000014', '2025-11-15T01:02:00Z', '2025-11-15T01:02:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000015', 'e93e603e-0000-7000-8000-000000000010', 'stripe', 'pi_0015_2', 'card', 'EUR', 12322, NULL, NULL, '{"brand": "mastercard", "last4": "4266"}', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000015', '2025-12-17T01:02:00Z', '2025-12-17T01:02:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, created_at,
    updated_at
)
VALUES
    ('70baae35-0000-7000-8000-000000000001', '1f2df9d9-0000-7000-8000-000000000011', 'requested', 'USD', 2500, 'stripe', 're_0001', 'e93e603e-0000-7000-8000-000000000015', 'Half of the last month, since nobody used it.', '2025-11-13T16:00:00Z', '2025-11-13T16:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, occurred_at, tenant_id, invoice_id,
    created_at
)
VALUES
    ('875c7389-0000-7000-8000-000000000001', 'capture', '1f2df9d9-0000-7000-8000-000000000001', 'USD', 4920000, 'manual', 'statement-2025-03-24', '2025-03-24T14:20:00Z', 'c6a640ae-0000-7000-8000-000000000001', 'afd3d025-0000-7000-8000-000000000001', '2025-03-24T14:20:00Z'),
    ('875c7389-0000-7000-8000-000000000002', 'capture', '1f2df9d9-0000-7000-8000-000000000003', 'EUR', 5535, 'stripe', 'evt_0003c', '2025-06-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000011', 'afd3d025-0000-7000-8000-000000000003', '2025-06-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000003', 'fee', '1f2df9d9-0000-7000-8000-000000000003', 'EUR', 102, 'stripe', 'evt_0003f', '2025-06-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000011', 'afd3d025-0000-7000-8000-000000000003', '2025-06-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000004', 'capture', '1f2df9d9-0000-7000-8000-000000000002', 'USD', 1920000, 'manual', 'statement-2025-06-19', '2025-06-19T14:20:00Z', 'c6a640ae-0000-7000-8000-000000000005', 'afd3d025-0000-7000-8000-000000000002', '2025-06-19T14:20:00Z'),
    ('875c7389-0000-7000-8000-000000000005', 'capture', '1f2df9d9-0000-7000-8000-000000000004', 'EUR', 405000, 'manual', 'statement-2025-09-18', '2025-09-18T14:20:00Z', 'c6a640ae-0000-7000-8000-000000000004', 'afd3d025-0000-7000-8000-000000000004', '2025-09-18T14:20:00Z'),
    ('875c7389-0000-7000-8000-000000000006', 'capture', '1f2df9d9-0000-7000-8000-000000000005', 'USD', 8500, 'stripe', 'evt_0005c', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000005', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000007', 'fee', '1f2df9d9-0000-7000-8000-000000000005', 'USD', 144, 'stripe', 'evt_0005f', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000005', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000008', 'capture', '1f2df9d9-0000-7000-8000-000000000006', 'USD', 4900, 'stripe', 'evt_0006c', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000006', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000009', 'fee', '1f2df9d9-0000-7000-8000-000000000006', 'USD', 94, 'stripe', 'evt_0006f', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000006', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000010', 'capture', '1f2df9d9-0000-7000-8000-000000000007', 'USD', 12100, 'stripe', 'evt_0007c', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000009', 'afd3d025-0000-7000-8000-000000000007', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000011', 'fee', '1f2df9d9-0000-7000-8000-000000000007', 'USD', 194, 'stripe', 'evt_0007f', '2025-10-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000009', 'afd3d025-0000-7000-8000-000000000007', '2025-10-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000012', 'capture', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 11346, 'stripe', 'evt_0008c', '2025-10-10T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000008', '2025-10-10T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000013', 'fee', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 184, 'stripe', 'evt_0008f', '2025-10-10T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000008', '2025-10-10T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000014', 'capture', '1f2df9d9-0000-7000-8000-000000000009', 'EUR', 14100, 'stripe', 'evt_0009c', '2025-10-15T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000009', '2025-10-15T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000015', 'fee', '1f2df9d9-0000-7000-8000-000000000009', 'EUR', 222, 'stripe', 'evt_0009f', '2025-10-15T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000009', '2025-10-15T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000016', 'capture', '1f2df9d9-0000-7000-8000-000000000010', 'USD', 11548, 'stripe', 'evt_0010c', '2025-11-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000010', '2025-11-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000017', 'fee', '1f2df9d9-0000-7000-8000-000000000010', 'USD', 187, 'stripe', 'evt_0010f', '2025-11-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000003', 'afd3d025-0000-7000-8000-000000000010', '2025-11-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000018', 'capture', '1f2df9d9-0000-7000-8000-000000000011', 'USD', 4900, 'stripe', 'evt_0011c', '2025-11-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000011', '2025-11-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000019', 'fee', '1f2df9d9-0000-7000-8000-000000000011', 'USD', 94, 'stripe', 'evt_0011f', '2025-11-01T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000011', '2025-11-01T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000020', 'capture', '1f2df9d9-0000-7000-8000-000000000013', 'EUR', 11346, 'stripe', 'evt_0013c', '2025-11-10T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000013', '2025-11-10T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000021', 'fee', '1f2df9d9-0000-7000-8000-000000000013', 'EUR', 184, 'stripe', 'evt_0013f', '2025-11-10T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000006', 'afd3d025-0000-7000-8000-000000000013', '2025-11-10T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000022', 'refund', '1f2df9d9-0000-7000-8000-000000000011', 'USD', 2500, 'stripe', 'evt_refund_0001', '2025-11-14T09:30:00Z', 'c6a640ae-0000-7000-8000-000000000010', 'afd3d025-0000-7000-8000-000000000011', '2025-11-14T09:30:00Z'),
    ('875c7389-0000-7000-8000-000000000023', 'capture', '1f2df9d9-0000-7000-8000-000000000014', 'EUR', 14864, 'stripe', 'evt_0014c', '2025-11-15T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000014', '2025-11-15T01:02:00Z'),
    ('875c7389-0000-7000-8000-000000000024', 'fee', '1f2df9d9-0000-7000-8000-000000000014', 'EUR', 233, 'stripe', 'evt_0014f', '2025-11-15T01:02:00Z', 'c6a640ae-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000014', '2025-11-15T01:02:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO announcements (id, tenant_id, author_id, title, body, labels, shown, updated_by, created_at, updated_at)
VALUES
    ('a2b67117-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', 'Flu shots on Monday', 'From 7 to 11, room 14 -- bring your badge.', '{"health"}', '[2025-12-18T05:00:00Z,2026-01-06T05:00:00Z)', NULL, '2025-03-02T13:22:00Z', '2025-03-02T13:22:00Z'),
    ('a2b67117-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'Second announcement', 'It took a little longer than expected.', '{}', '[2025-08-03T16:29:00Z,2025-08-03T18:29:00Z)', 'e93e603e-0000-7000-8000-000000000013', '2025-08-03T16:29:00Z', '2025-08-03T16:29:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO cost_centres (id, tenant_id, code, name, parent_id, created_at, updated_at)
VALUES
    ('7a41e5c2-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '4000', 'Clinics', NULL, '2025-03-02T09:48:00Z', '2025-03-02T09:48:00Z'),
    ('7a41e5c2-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '4010', 'Emergency', '7a41e5c2-0000-7000-8000-000000000001', '2025-08-03T17:16:00Z', '2025-08-03T17:16:00Z'),
    ('7a41e5c2-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', '4020', 'Laboratory', '7a41e5c2-0000-7000-8000-000000000001', '2025-08-03T17:16:00Z', '2025-08-03T17:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_types (id, tenant_id, code, name, needs_account, created_at, updated_at)
VALUES
    ('ab04efd6-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'holiday', 'Paid time off', true, '2025-03-03T16:22:00Z', '2025-03-03T16:22:00Z'),
    ('ab04efd6-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'illness', 'Illness', false, '2025-08-02T18:15:00Z', '2025-08-02T18:15:00Z'),
    ('ab04efd6-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', 'ferie', 'Ferie', true, '2025-08-02T18:15:00Z', '2025-08-02T18:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO locations (id, tenant_id, code, name, country_code, time_zone, clock_networks, created_at, updated_at)
VALUES
    ('9b9e779b-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'ER', 'Emergency room', 'US', 'America/New_York', '{"10.20.0.0/16"}', '2025-03-02T12:07:00Z', '2025-03-02T12:07:00Z'),
    ('9b9e779b-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'LAB', 'Laboratory', 'US', 'America/New_York', '{}', '2025-07-31T16:04:00Z', '2025-07-31T16:04:00Z'),
    ('9b9e779b-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000005', 'LAB', 'Test bench', 'NZ', 'Pacific/Auckland', '{}', '2025-08-02T07:46:00Z', '2025-08-02T07:46:00Z'),
    ('9b9e779b-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000002', 'BGO-1', 'Terminal Bergen', 'NO', 'Europe/Oslo', '{}', '2025-08-02T07:46:00Z', '2025-08-02T07:46:00Z'),
    ('9b9e779b-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000008', 'QUAI', 'Brasserie du Quai', 'FR', 'Europe/Paris', '{}', '2025-08-02T07:46:00Z', '2025-08-02T07:46:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO clocks (
    id, tenant_id, location_id, serial_number, secret_hash, last_seen_at, last_address, created_at, updated_at
)
VALUES
    ('2e58797d-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '9b9e779b-0000-7000-8000-000000000001', 'CLO-1001', '\xe3c7bb7434467f971d9a29abc3a4657f1dfa61ec9fa7969357049cbf57de04ac', '2025-04-01T06:12:00Z', '192.0.2.242', '2025-03-30T18:12:00Z', '2025-03-30T18:12:00Z'),
    ('2e58797d-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000002', '9b9e779b-0000-7000-8000-000000000004', 'CLO-1002', '\x77b339778006a8cf4594af27a4a5f40c3222df5a28e47c34cbc8f5929b987916', '2025-08-18T15:04:00Z', '192.0.2.24', '2025-08-18T10:04:00Z', '2025-08-18T10:04:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO message_deliveries (tenant_id, sent_at, id, "user", template, channel, outcome, provider_message_id)
VALUES
    ('c6a640ae-0000-7000-8000-000000000005', '2025-01-02T11:27:00Z', 'bfd8d179-0000-7000-8000-000000000001', 'b8738dba-8ea6-49f0-8072-767d4cc9569a', 'MD-1001', 'sms', 'bounced', 'The second attempt worked.'),
    ('c6a640ae-0000-7000-8000-000000000009', '2025-07-05T12:59:00Z', 'bfd8d179-0000-7000-8000-000000000002', '4f5de03f-3e82-44c9-83a3-6b93873f5522', 'MD-1002', 'push', 'bounced', 'To be discussed at the next meeting.')
ON CONFLICT (sent_at, id) DO NOTHING;

INSERT INTO skills (id, tenant_id, code, name, expires, created_at, updated_at)
VALUES
    ('872abd6c-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'triage', 'Triage', false, '2025-02-28T12:57:00Z', '2025-02-28T12:57:00Z'),
    ('872abd6c-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'paediatrics', 'Paediatrics', false, '2025-08-03T13:33:00Z', '2025-08-03T13:33:00Z'),
    ('872abd6c-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', 'forklift', 'Forklift', true, '2025-08-03T14:04:00Z', '2025-08-03T14:04:00Z'),
    ('872abd6c-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000010', 'forklift', 'Forklift', true, '2025-08-03T14:04:00Z', '2025-08-03T14:04:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO teams (id, tenant_id, location_id, name, lead_id, color, created_at, updated_at)
VALUES
    ('9900b04f-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '9b9e779b-0000-7000-8000-000000000001', 'Nurses', 'e93e603e-0000-7000-8000-000000000005', '#AA3355', '2025-04-02T12:14:00Z', '2025-04-02T12:14:00Z'),
    ('9900b04f-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '9b9e779b-0000-7000-8000-000000000002', 'Technicians', NULL, '#336699', '2025-08-15T07:26:00Z', '2025-08-15T07:26:00Z'),
    ('9900b04f-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000005', '9b9e779b-0000-7000-8000-000000000003', 'Technicians', NULL, '#336699', '2025-08-17T09:11:00Z', '2025-08-17T09:11:00Z'),
    ('9900b04f-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000002', '9b9e779b-0000-7000-8000-000000000004', 'Night sorting', 'e93e603e-0000-7000-8000-000000000006', '#336699', '2025-08-17T16:44:00Z', '2025-08-17T16:44:00Z'),
    ('9900b04f-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000008', '9b9e779b-0000-7000-8000-000000000005', 'Kitchen', NULL, '#cc7722', '2025-08-17T16:44:00Z', '2025-08-17T16:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO announcement_teams (tenant_id, announcement_id, team_id, created_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', 'a2b67117-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000001', '2025-04-30T07:18:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', 'a2b67117-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000002', '2025-09-02T15:04:00Z')
ON CONFLICT (announcement_id, team_id) DO NOTHING;

INSERT INTO employees (
    id, tenant_id, number, user_id, team_id, given_name, family_name, phone, status, created_at, updated_at
)
VALUES
    ('ba715b6c-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'N-101', 'e93e603e-0000-7000-8000-000000000005', '9900b04f-0000-7000-8000-000000000001', 'Noor', 'Haddad', NULL, 'active', '2025-05-01T14:12:00Z', '2025-05-01T14:12:00Z'),
    ('ba715b6c-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'N-102', NULL, '9900b04f-0000-7000-8000-000000000001', 'Elena', 'Petrov', '+16175550142', 'active', '2025-08-31T18:02:00Z', '2025-08-31T18:02:00Z'),
    ('ba715b6c-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', 'N-103', NULL, '9900b04f-0000-7000-8000-000000000001', 'Samuel', 'Adeyemi', NULL, 'active', '2025-09-01T16:35:00Z', '2025-09-01T16:35:00Z'),
    ('ba715b6c-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000001', 'T-201', NULL, '9900b04f-0000-7000-8000-000000000002', 'Wen', 'Zhao', NULL, 'active', '2025-09-02T08:42:00Z', '2025-09-02T08:42:00Z'),
    ('ba715b6c-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000005', 'K-1', NULL, '9900b04f-0000-7000-8000-000000000003', 'Tama', 'Parata', NULL, 'active', '2025-09-02T08:42:00Z', '2025-09-02T08:42:00Z'),
    ('ba715b6c-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000002', '7', NULL, '9900b04f-0000-7000-8000-000000000004', 'Lars', 'Aas', NULL, 'active', '2025-09-02T08:42:00Z', '2025-09-02T08:42:00Z'),
    ('ba715b6c-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000002', '8', NULL, '9900b04f-0000-7000-8000-000000000004', 'Solveig', 'Dahl', NULL, 'active', '2025-09-02T08:42:00Z', '2025-09-02T08:42:00Z'),
    ('ba715b6c-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000008', 'C-1', NULL, '9900b04f-0000-7000-8000-000000000005', 'Anaïs', 'D''Arcy', NULL, 'joining', '2025-09-02T08:42:00Z', '2025-09-02T08:42:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO availabilities (id, tenant_id, employee_id, period, kind, said_by, note, created_at, updated_at)
VALUES
    ('c6b45478-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'impossible', 'e93e603e-0000-7000-8000-000000000005', 'A wedding in Chicago', '2025-05-29T10:16:00Z', '2025-05-29T10:16:00Z'),
    ('c6b45478-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000002', '[2026-01-10T05:00:00Z,2026-01-12T05:00:00Z)', 'wanted', NULL, NULL, '2025-09-15T11:47:00Z', '2025-09-15T11:47:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO clock_events (tenant_id, occurred_at, id, clock_id, employee_id, kind, sequence, "position", received_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', '2025-05-30T11:55:00Z', '90ab7633-0000-7000-8000-000000000001', '2e58797d-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', 'in', 1, NULL, '2025-05-30T11:55:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', '2025-09-14T07:55:00Z', '90ab7633-0000-7000-8000-000000000002', '2e58797d-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', 'resume', 2, '{}', '2025-09-14T07:55:00Z')
ON CONFLICT (occurred_at, id) DO NOTHING;

INSERT INTO contracts (
    id, tenant_id, employee_id, valid, weekly_minutes, hourly_wage_minor, currency, created_at, updated_at
)
VALUES
    ('3fd1c62c-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '[2025-03-01T05:00:00Z,)', 2400, 4850, 'USD', '2025-05-29T08:49:00Z', '2025-05-29T08:49:00Z'),
    ('3fd1c62c-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000002', '[2025-03-01T05:00:00Z,2026-01-01T05:00:00Z)', 2400, 4400, 'USD', '2025-09-15T18:47:00Z', '2025-09-15T18:47:00Z'),
    ('3fd1c62c-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000002', '[2026-01-01T05:00:00Z,)', 1800, 4600, 'USD', '2025-09-15T18:47:00Z', '2025-09-15T18:47:00Z'),
    ('3fd1c62c-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000003', '[2025-06-01T04:00:00Z,)', 2400, 4400, 'USD', '2025-09-15T18:47:00Z', '2025-09-15T18:47:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contract_shares (tenant_id, contract_id, cost_centre_id, share, created_at, updated_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', '3fd1c62c-0000-7000-8000-000000000001', '7a41e5c2-0000-7000-8000-000000000001', 10000, '2025-06-26T18:01:00Z', '2025-06-26T18:01:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', '3fd1c62c-0000-7000-8000-000000000004', '7a41e5c2-0000-7000-8000-000000000003', 500, '2025-09-29T15:44:00Z', '2025-09-29T15:44:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', '3fd1c62c-0000-7000-8000-000000000004', '7a41e5c2-0000-7000-8000-000000000001', 9500, '2025-09-30T18:49:00Z', '2025-09-30T18:49:00Z')
ON CONFLICT (contract_id, cost_centre_id) DO NOTHING;

INSERT INTO employee_skills (tenant_id, employee_id, skill_id, created_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '872abd6c-0000-7000-8000-000000000001', '2025-05-29T17:06:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '872abd6c-0000-7000-8000-000000000002', '2025-09-16T18:21:00Z')
ON CONFLICT (employee_id, skill_id) DO NOTHING;

INSERT INTO leave_accounts (id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at)
VALUES
    ('d9723ad7-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', 'ab04efd6-0000-7000-8000-000000000001', 4, '2025-05-28T18:24:00Z', '2025-05-28T18:24:00Z'),
    ('d9723ad7-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000002', 'ab04efd6-0000-7000-8000-000000000001', 0, '2025-09-13T12:17:00Z', '2025-09-13T12:17:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_movements (id, tenant_id, account_id, half_days, effective_on, created_at)
VALUES
    ('e7c897d4-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'd9723ad7-0000-7000-8000-000000000001', 50, '2026-01-01', '2025-06-27T08:34:00Z'),
    ('e7c897d4-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'd9723ad7-0000-7000-8000-000000000002', 38, '2026-01-01', '2025-09-29T08:09:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO leave_requests (id, tenant_id, account_id, asked_by, period, half_days, created_at, updated_at)
VALUES
    ('9dfbfc2f-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'd9723ad7-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000005', '[2026-02-16T05:00:00Z,2026-02-21T05:00:00Z)', 10, '2025-06-28T16:35:00Z', '2025-06-28T16:35:00Z'),
    ('9dfbfc2f-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'd9723ad7-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', '[2025-09-29T17:18:00Z,2025-09-29T19:18:00Z)', 1, '2025-09-29T17:18:00Z', '2025-09-29T17:18:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rosters (id, tenant_id, team_id, period, published_at, created_at, updated_at)
VALUES
    ('231c56dd-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000001', '[2026-01-05T05:00:00Z,2026-01-12T05:00:00Z)', '2025-12-15T14:00:00Z', '2025-04-28T11:27:00Z', '2025-04-28T11:27:00Z'),
    ('231c56dd-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000001', '[2026-01-12T05:00:00Z,2026-01-19T05:00:00Z)', NULL, '2025-08-31T15:20:00Z', '2025-08-31T15:20:00Z'),
    ('231c56dd-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', '9900b04f-0000-7000-8000-000000000004', '[2026-01-04T23:00:00Z,2026-01-11T23:00:00Z)', '2025-12-17T19:00:00Z', '2025-08-31T15:20:00Z', '2025-08-31T15:20:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_templates (
    id, tenant_id, team_id, code, name, minutes, pause_minutes, headcount, created_at, updated_at
)
VALUES
    ('424632c7-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000001', 'D', 'Day', 480, 30, 2, '2025-04-29T10:55:00Z', '2025-04-29T10:55:00Z'),
    ('424632c7-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '9900b04f-0000-7000-8000-000000000001', 'N', 'Night', 600, 45, 1, '2025-08-30T18:11:00Z', '2025-08-30T18:11:00Z'),
    ('424632c7-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000002', '9900b04f-0000-7000-8000-000000000004', 'S', 'Sorting', 420, 30, 3, '2025-09-01T07:13:00Z', '2025-09-01T07:13:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_template_skills (tenant_id, shift_template_id, skill_id, created_at)
VALUES
    ('c6a640ae-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000001', '872abd6c-0000-7000-8000-000000000001', '2025-05-29T07:30:00Z'),
    ('c6a640ae-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000001', '872abd6c-0000-7000-8000-000000000002', '2025-09-16T15:24:00Z')
ON CONFLICT (shift_template_id, skill_id) DO NOTHING;

INSERT INTO shifts (id, tenant_id, roster_id, template_id, work_day, period, headcount, note, created_at, updated_at)
VALUES
    ('c70d4c87-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000001', '2026-01-05', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', 2, NULL, '2025-05-28T18:28:00Z', '2025-05-28T18:28:00Z'),
    ('c70d4c87-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000002', '2026-01-05', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', 1, NULL, '2025-09-13T16:17:00Z', '2025-09-13T16:17:00Z'),
    ('c70d4c87-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000001', '2026-01-06', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', 2, 'The new monitors are delivered at noon.', '2025-09-15T16:13:00Z', '2025-09-15T16:13:00Z'),
    ('c70d4c87-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000002', '2026-01-06', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', 1, NULL, '2025-09-15T16:13:00Z', '2025-09-15T16:13:00Z'),
    ('c70d4c87-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000001', '424632c7-0000-7000-8000-000000000001', '2026-01-07', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', 2, NULL, '2025-09-16T07:18:00Z', '2025-09-16T07:18:00Z'),
    ('c70d4c87-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000001', '231c56dd-0000-7000-8000-000000000002', '424632c7-0000-7000-8000-000000000001', '2026-01-12', '[2026-01-12T12:00:00Z,2026-01-12T20:00:00Z)', 2, NULL, '2025-09-16T07:18:00Z', '2025-09-16T07:18:00Z'),
    ('c70d4c87-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000002', '231c56dd-0000-7000-8000-000000000003', '424632c7-0000-7000-8000-000000000003', '2026-01-05', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', 3, NULL, '2025-09-16T15:44:00Z', '2025-09-16T15:44:00Z'),
    ('c70d4c87-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000002', '231c56dd-0000-7000-8000-000000000003', '424632c7-0000-7000-8000-000000000003', '2026-01-06', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', 3, NULL, '2025-09-16T15:44:00Z', '2025-09-16T15:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_assignments (
    id, tenant_id, shift_id, period, employee_id, status, confirmed_at, created_at, updated_at
)
VALUES
    ('6162e54b-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000001', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', 'ba715b6c-0000-7000-8000-000000000001', 'confirmed', '2025-12-16T09:30:00Z', '2025-06-28T07:11:00Z', '2025-06-28T07:11:00Z'),
    ('6162e54b-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000001', '[2026-01-05T12:00:00Z,2026-01-05T20:00:00Z)', 'ba715b6c-0000-7000-8000-000000000002', 'confirmed', '2025-12-16T09:30:00Z', '2025-09-29T15:06:00Z', '2025-09-29T15:06:00Z'),
    ('6162e54b-0000-7000-8000-000000000003', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000002', '[2026-01-06T00:00:00Z,2026-01-06T10:00:00Z)', 'ba715b6c-0000-7000-8000-000000000003', 'confirmed', '2025-12-16T09:30:00Z', '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000004', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000003', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', 'ba715b6c-0000-7000-8000-000000000001', 'confirmed', '2025-12-16T09:30:00Z', '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000005', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000003', '[2026-01-06T12:00:00Z,2026-01-06T20:00:00Z)', 'ba715b6c-0000-7000-8000-000000000002', 'proposed', NULL, '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000006', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000004', '[2026-01-07T00:00:00Z,2026-01-07T10:00:00Z)', 'ba715b6c-0000-7000-8000-000000000003', 'proposed', NULL, '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000007', 'c6a640ae-0000-7000-8000-000000000001', 'c70d4c87-0000-7000-8000-000000000005', '[2026-01-07T12:00:00Z,2026-01-07T20:00:00Z)', 'ba715b6c-0000-7000-8000-000000000001', 'proposed', NULL, '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000008', 'c6a640ae-0000-7000-8000-000000000002', 'c70d4c87-0000-7000-8000-000000000007', '[2026-01-05T21:00:00Z,2026-01-06T04:00:00Z)', 'ba715b6c-0000-7000-8000-000000000006', 'confirmed', '2025-12-18T20:15:00Z', '2025-10-01T16:36:00Z', '2025-10-01T16:36:00Z'),
    ('6162e54b-0000-7000-8000-000000000009', 'c6a640ae-0000-7000-8000-000000000002', 'c70d4c87-0000-7000-8000-000000000008', '[2026-01-06T21:00:00Z,2026-01-07T04:00:00Z)', 'ba715b6c-0000-7000-8000-000000000006', 'proposed', NULL, '2025-10-01T17:13:00Z', '2025-10-01T17:13:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO shift_swaps (
    id, tenant_id, assignment_id, offered_by, taken_by, offered_at, message, created_at, updated_at
)
VALUES
    ('d1f6b5d9-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '6162e54b-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000005', NULL, '2025-12-20T07:05:00Z', 'My son''s school play -- can somebody take my Tuesday?', '2025-07-24T12:55:00Z', '2025-07-24T12:55:00Z'),
    ('d1f6b5d9-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '6162e54b-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', 'ba715b6c-0000-7000-8000-000000000001', '2025-10-16T18:31:00Z', 'The second attempt worked.', '2025-10-16T18:31:00Z', '2025-10-16T18:31:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO timesheets (id, tenant_id, employee_id, month, approved_by, created_at, updated_at)
VALUES
    ('98c6557d-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '2025-05-31', 'e93e603e-0000-7000-8000-000000000001', '2025-05-30T11:25:00Z', '2025-05-30T11:25:00Z'),
    ('98c6557d-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '2025-09-15', 'e93e603e-0000-7000-8000-000000000001', '2025-09-14T14:33:00Z', '2025-09-14T14:33:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO time_entries (
    id, tenant_id, timesheet_id, employee_id, assignment_id, worked, minutes, created_by, updated_by, created_at,
    updated_at
)
VALUES
    ('78263976-0000-7000-8000-000000000001', 'c6a640ae-0000-7000-8000-000000000001', '98c6557d-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '6162e54b-0000-7000-8000-000000000001', '[2025-07-25T10:49:00Z,2025-07-25T12:49:00Z)', 30, 'e93e603e-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', '2025-07-25T10:49:00Z', '2025-07-25T10:49:00Z'),
    ('78263976-0000-7000-8000-000000000002', 'c6a640ae-0000-7000-8000-000000000001', '98c6557d-0000-7000-8000-000000000001', 'ba715b6c-0000-7000-8000-000000000001', '6162e54b-0000-7000-8000-000000000003', '[2025-10-15T07:16:00Z,2025-10-15T09:16:00Z)', 30, 'e93e603e-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000006', '2025-10-15T07:16:00Z', '2025-10-15T07:16:00Z')
ON CONFLICT (id) DO NOTHING;

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000001' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000002' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000003' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000004' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000005' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000006' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000007' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000008' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000009' AND status = 'provisioning';

UPDATE tenants
SET status = 'active'
WHERE id = 'c6a640ae-0000-7000-8000-000000000010' AND status = 'provisioning';

UPDATE tenants
SET status = 'deleted', purge_after = '2025-09-01T00:00:00Z', purged_at = '2025-09-01T02:14:00Z'
WHERE id = 'c6a640ae-0000-7000-8000-000000000011' AND status = 'provisioning';

UPDATE tenants
SET status = 'suspended', suspended_at = '2025-12-08T09:00:00Z'
WHERE id = 'c6a640ae-0000-7000-8000-000000000009' AND status = 'active';

UPDATE tenants
SET status = 'offboarding'
WHERE id = 'c6a640ae-0000-7000-8000-000000000010' AND status = 'active';

UPDATE tenant_memberships
SET status = 'revoked', revoked_at = '2025-10-02T16:30:00Z'
WHERE id = '0f91a68f-0000-7000-8000-000000000017' AND status = 'active';

UPDATE tenant_invitations
SET status = 'accepted', accepted_at = '2025-04-16T10:30:00Z'
WHERE id = '4229711f-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'accepted', accepted_at = '2025-03-03T10:30:00Z'
WHERE id = '4229711f-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'expired'
WHERE id = '4229711f-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE tenant_invitations
SET status = 'revoked'
WHERE id = '4229711f-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE subscriptions
SET status = 'paused'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000005' AND status = 'trialing';

UPDATE subscriptions
SET status = 'past_due'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000006' AND status = 'trialing';

UPDATE subscriptions
SET status = 'past_due'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000009' AND status = 'trialing';

UPDATE subscriptions
SET ended_at = '2025-12-01T00:00:00Z', status = 'cancelled', cancelled_at = '2025-11-12T15:40:00Z'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000010' AND status = 'trialing';

UPDATE subscriptions
SET ended_at = '2025-07-01T00:00:00Z', status = 'cancelled', cancelled_at = '2025-06-20T11:05:00Z'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000011' AND status = 'trialing';

UPDATE subscriptions
SET status = 'unpaid'
WHERE id = '2d1e8fd8-0000-7000-8000-000000000009' AND status = 'past_due';

UPDATE employees
SET status = 'on_leave'
WHERE id = 'ba715b6c-0000-7000-8000-000000000007' AND status = 'active';

UPDATE payments
SET status = 'failed'
WHERE id = '1f2df9d9-0000-7000-8000-000000000012' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '1f2df9d9-0000-7000-8000-000000000015' AND status = 'pending';

UPDATE invoices
SET number = 'INV-1001', status = 'open', issued_at = '2025-03-01T08:30:00Z', issued_total_minor = 4920000
WHERE id = 'afd3d025-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1002', status = 'open', issued_at = '2025-06-02T02:30:00Z', issued_total_minor = 1920000
WHERE id = 'afd3d025-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1003', status = 'open', issued_at = '2025-06-02T23:30:00Z', issued_total_minor = 5535
WHERE id = 'afd3d025-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1004', status = 'open', issued_at = '2025-09-01T19:30:00Z', issued_total_minor = 405000
WHERE id = 'afd3d025-0000-7000-8000-000000000004' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1005', status = 'open', issued_at = '2025-10-01T23:30:00Z', issued_total_minor = 8500
WHERE id = 'afd3d025-0000-7000-8000-000000000005' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1006', status = 'open', issued_at = '2025-10-02T09:30:00Z', issued_total_minor = 4900
WHERE id = 'afd3d025-0000-7000-8000-000000000006' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1007', status = 'open', issued_at = '2025-10-02T22:30:00Z', issued_total_minor = 12100
WHERE id = 'afd3d025-0000-7000-8000-000000000007' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1008', status = 'open', issued_at = '2025-10-11T14:30:00Z', issued_total_minor = 11346
WHERE id = 'afd3d025-0000-7000-8000-000000000008' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1009', status = 'open', issued_at = '2025-10-15T22:30:00Z', issued_total_minor = 14100
WHERE id = 'afd3d025-0000-7000-8000-000000000009' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1010', status = 'open', issued_at = '2025-11-01T05:30:00Z', issued_total_minor = 11548
WHERE id = 'afd3d025-0000-7000-8000-000000000010' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1011', status = 'open', issued_at = '2025-11-02T11:30:00Z', issued_total_minor = 4900
WHERE id = 'afd3d025-0000-7000-8000-000000000011' AND status = 'draft';

UPDATE invoices
SET number = 'INV-2025-0012', status = 'open', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z', issued_total_minor = 12100
WHERE id = 'afd3d025-0000-7000-8000-000000000012' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1013', status = 'open', issued_at = '2025-11-11T16:30:00Z', issued_total_minor = 11346
WHERE id = 'afd3d025-0000-7000-8000-000000000013' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1014', status = 'open', issued_at = '2025-11-16T01:30:00Z', issued_total_minor = 14864
WHERE id = 'afd3d025-0000-7000-8000-000000000014' AND status = 'draft';

UPDATE invoices
SET number = 'INV-2025-0015', status = 'open', issued_at = '2025-12-10T01:00:00Z', due_at = '2025-12-17T01:00:00Z', issued_total_minor = 12322
WHERE id = 'afd3d025-0000-7000-8000-000000000015' AND status = 'draft';

UPDATE invoices
SET number = 'INV-1016', status = 'open', issued_at = '2025-12-16T13:30:00Z', issued_total_minor = 21300
WHERE id = 'afd3d025-0000-7000-8000-000000000016' AND status = 'draft';

UPDATE rosters
SET status = 'published'
WHERE id = '231c56dd-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE rosters
SET status = 'published'
WHERE id = '231c56dd-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE payments
SET status = 'captured', captured_at = '2025-03-24T14:20:00Z', captured_minor = 4920000
WHERE id = '1f2df9d9-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE payments
SET status = 'captured', captured_at = '2025-06-19T14:20:00Z', captured_minor = 1920000
WHERE id = '1f2df9d9-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 5535, authorised_at = '2025-06-01T01:02:00Z', captured_at = '2025-06-01T01:02:00Z', captured_minor = 5535
WHERE id = '1f2df9d9-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE payments
SET status = 'captured', captured_at = '2025-09-18T14:20:00Z', captured_minor = 405000
WHERE id = '1f2df9d9-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 8500, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 8500
WHERE id = '1f2df9d9-0000-7000-8000-000000000005' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 4900, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 4900
WHERE id = '1f2df9d9-0000-7000-8000-000000000006' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12100, authorised_at = '2025-10-01T01:02:00Z', captured_at = '2025-10-01T01:02:00Z', captured_minor = 12100
WHERE id = '1f2df9d9-0000-7000-8000-000000000007' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11346, authorised_at = '2025-10-10T01:02:00Z', captured_at = '2025-10-10T01:02:00Z', captured_minor = 11346
WHERE id = '1f2df9d9-0000-7000-8000-000000000008' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 14100, authorised_at = '2025-10-15T01:02:00Z', captured_at = '2025-10-15T01:02:00Z', captured_minor = 14100
WHERE id = '1f2df9d9-0000-7000-8000-000000000009' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11548, authorised_at = '2025-11-01T01:02:00Z', captured_at = '2025-11-01T01:02:00Z', captured_minor = 11548
WHERE id = '1f2df9d9-0000-7000-8000-000000000010' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 4900, authorised_at = '2025-11-01T01:02:00Z', captured_at = '2025-11-01T01:02:00Z', captured_minor = 4900
WHERE id = '1f2df9d9-0000-7000-8000-000000000011' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 11346, authorised_at = '2025-11-10T01:02:00Z', captured_at = '2025-11-10T01:02:00Z', captured_minor = 11346
WHERE id = '1f2df9d9-0000-7000-8000-000000000013' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 14864, authorised_at = '2025-11-15T01:02:00Z', captured_at = '2025-11-15T01:02:00Z', captured_minor = 14864
WHERE id = '1f2df9d9-0000-7000-8000-000000000014' AND status = 'pending';

UPDATE invoices
SET number = 'INV-2025-0001', status = 'paid', paid_at = '2025-03-24T14:20:00Z', issued_at = '2025-03-01T01:00:00Z', due_at = '2025-03-31T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000001' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0002', status = 'paid', paid_at = '2025-06-19T14:20:00Z', issued_at = '2025-06-01T01:00:00Z', due_at = '2025-07-01T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000002' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0003', status = 'paid', paid_at = '2025-06-01T01:02:00Z', issued_at = '2025-06-01T01:00:00Z', due_at = '2025-06-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000003' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0004', status = 'paid', paid_at = '2025-09-18T14:20:00Z', issued_at = '2025-09-01T01:00:00Z', due_at = '2025-10-01T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000004' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0005', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000005' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0006', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000006' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0007', status = 'paid', paid_at = '2025-10-01T01:02:00Z', issued_at = '2025-10-01T01:00:00Z', due_at = '2025-10-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000007' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0008', status = 'paid', paid_at = '2025-10-10T01:02:00Z', issued_at = '2025-10-10T01:00:00Z', due_at = '2025-10-17T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000008' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0009', status = 'paid', paid_at = '2025-10-15T01:02:00Z', issued_at = '2025-10-15T01:00:00Z', due_at = '2025-10-22T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000009' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0010', status = 'paid', paid_at = '2025-11-01T01:02:00Z', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000010' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0011', status = 'paid', paid_at = '2025-11-01T01:02:00Z', issued_at = '2025-11-01T01:00:00Z', due_at = '2025-11-08T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000011' AND status = 'open';

UPDATE invoices
SET status = 'uncollectible'
WHERE id = 'afd3d025-0000-7000-8000-000000000012' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0013', status = 'paid', paid_at = '2025-11-10T01:02:00Z', issued_at = '2025-11-10T01:00:00Z', due_at = '2025-11-17T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000013' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0014', status = 'paid', paid_at = '2025-11-15T01:02:00Z', issued_at = '2025-11-15T01:00:00Z', due_at = '2025-11-22T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000014' AND status = 'open';

UPDATE invoices
SET number = 'INV-2025-0016', status = 'void', voided_at = '2025-12-16T10:15:00Z', issued_at = '2025-12-15T01:00:00Z', due_at = '2025-12-22T01:00:00Z'
WHERE id = 'afd3d025-0000-7000-8000-000000000016' AND status = 'open';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-11-14T09:30:00Z'
WHERE id = '70baae35-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE payments
SET status = 'partially_refunded'
WHERE id = '1f2df9d9-0000-7000-8000-000000000011' AND status = 'captured';
