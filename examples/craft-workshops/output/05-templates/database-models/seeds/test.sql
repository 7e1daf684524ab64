-- A few rows for tests. A key that is a UUID begins with the same digits in all rows of a table and ends with the row's
-- number. Load reference.sql first, and this in one transaction. Rows that are there already stay as they are.

INSERT INTO users (id, email, username, status, email_verified_at, locale, time_zone, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'amara.okafor@example.com', 'amara', 'active', NULL, 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'jonas.lindqvist@example.com', 'jonas-l', 'active', NULL, 'sv', 'Europe/Stockholm', '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000003', 'mei.tanaka@example.com', NULL, 'invited', NULL, 'ja', 'Asia/Tokyo', '2025-07-03T16:13:00Z', '2025-07-03T16:13:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', 'ingrid.solberg@example.com', NULL, 'active', '2025-01-08T10:04:00Z', 'de-AT', 'Europe/Vienna', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', 'samir.haddad@example.com', NULL, 'active', '2025-01-14T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', 'kwame.mensah@example.com', NULL, 'active', '2025-01-16T10:04:00Z', 'en-IE', 'Europe/Dublin', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', 'ana.horvat@example.com', NULL, 'active', '2025-02-03T10:04:00Z', 'pt-PT', 'Europe/Lisbon', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'tomasz.nowak@example.com', NULL, 'active', '2025-02-20T10:04:00Z', 'pl-PL', 'Europe/Warsaw', '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', 'sofia.rossi@example.com', NULL, 'active', '2025-01-03T10:04:00Z', 'en', 'Europe/Rome', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', 'noah.cohen@example.com', NULL, 'active', '2025-01-02T10:04:00Z', 'en', 'Europe/Berlin', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000011', 'priya.raman@example.com', NULL, 'active', '2025-03-04T10:04:00Z', 'en-GB', 'Europe/London', '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000012', 'aylin.demir@example.com', NULL, 'active', '2025-03-19T10:04:00Z', 'de-DE', 'Europe/Berlin', '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000013', 'leilani.kealoha@example.com', NULL, 'active', '2025-04-22T10:04:00Z', 'en-US', 'Pacific/Honolulu', '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000014', 'chidi.eze@example.com', NULL, 'active', '2025-06-11T10:04:00Z', 'fr-FR', 'Europe/Paris', '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-07-18T13:45:00Z', '2025-07-18T13:45:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO user_identities (id, user_id, provider, subject, last_used_at, created_at, updated_at)
VALUES
    ('6796cd60-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'totp', 'amara.okafor', '2025-02-03T10:35:00Z', '2025-02-02T10:35:00Z', '2025-02-02T10:35:00Z'),
    ('6796cd60-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'oidc', 'jonas.lindqvist', '2025-07-20T03:15:00Z', '2025-07-18T10:15:00Z', '2025-07-18T10:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_sessions (
    id, user_id, token_hash, last_seen_at, expires_at, ip_address, user_agent, created_at, updated_at
)
VALUES
    ('7b27be76-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    ('7b27be76-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000012', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-07-20T07:19:00Z', '2025-08-23T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-07-20T07:19:00Z', '2025-07-20T07:19:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('c0f9786a-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'tomasz.nowak@example.com', 'step_up', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-02-23T08:28:00Z', NULL, 0, '2025-01-31T08:28:00Z', '2025-01-31T08:28:00Z'),
    ('c0f9786a-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'leilani.kealoha@example.com', 'step_up', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-09-13T18:00:00Z', '2025-07-20T09:00:00Z', 3, '2025-07-19T18:00:00Z', '2025-07-19T18:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000010', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', (SELECT id FROM roles WHERE code = 'finance'), NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', (SELECT id FROM roles WHERE code = 'support'), 'e93e603e-0000-7000-8000-000000000010', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', (SELECT id FROM roles WHERE code = 'moderator'), 'e93e603e-0000-7000-8000-000000000010', '2025-01-03T10:00:00Z', '2025-01-03T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-14T10:00:00Z', '2025-01-14T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', (SELECT id FROM roles WHERE code = 'seller'), NULL, '2025-02-20T10:00:00Z', '2025-02-20T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000001', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000011', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000012', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000013', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('e93e603e-0000-7000-8000-000000000014', (SELECT id FROM roles WHERE code = 'buyer'), NULL, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z')
ON CONFLICT (user_id, role_id) DO NOTHING;

INSERT INTO outbox_events (
    seq, event_id, aggregate_type, aggregate_id, event_type, payload, available_at, created_at, updated_at
)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '26768db6-83e2-432a-8dbd-693b2957ea85', 'internal', '24ebb990-666d-4143-86dd-6dc62ea7dd52', 'standard', '{}', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z', '2025-01-01T13:37:00Z'),
    (2, 'ef882dc1-daba-41e2-8f64-27338a17f152', 'internal', 'cc86c0b0-9873-42e5-851f-64267116ecac', 'express', '{}', '2025-07-05T07:37:00Z', '2025-07-05T07:37:00Z', '2025-07-05T07:37:00Z')
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
    ('3fd1686b-9814-4205-8288-4704703a3f8c', 'express', 'Idempotency key 2', '\x80ab2d5ade888085fe366c623dbe293ce73a1bdf67481008e52460f12db65a1c', 200, NULL, NULL, NULL, '2025-07-04T15:11:00Z', '2025-09-02T10:11:00Z', '2025-07-04T10:11:00Z', '2025-07-04T10:11:00Z')
ON CONFLICT (actor_id, scope, idempotency_key) DO NOTHING;

INSERT INTO addresses (
    id, user_id, label, recipient, line1, city, postal_code, country_code, is_default, created_at, updated_at
)
VALUES
    ('a43bb3fa-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'Home', 'Amara Okafor', '14 Quay Street', 'Cork', 'T12 W8K4', 'IE', true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'Home', 'Jonas Lindqvist', 'Storgatan 9', 'Uppsala', '753 31', 'SE', true, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', 'Home', 'Priya Raman', '3 Orchard Way', 'Leeds', 'LS1 4AP', 'GB', true, '2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000012', 'Home', 'Aylin Demir', 'Deichstraße 21', 'Hamburg', '20459', 'DE', true, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000013', 'Home', 'Leilani Kealoha', 'Rua das Flores 80', 'Porto', '4050-262', 'PT', true, '2025-04-22T10:00:00Z', '2025-04-22T10:00:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000014', 'Home', 'Chidi Eze', '5 rue du Port', 'Nantes', '44000', 'FR', true, '2025-06-11T10:00:00Z', '2025-06-11T10:00:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000012', 'Office', 'Aylin Demir', 'Speicherweg 2', 'Hamburg', '20457', 'DE', false, '2025-03-19T10:00:00Z', '2025-03-19T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO commission_rates (id, code, name, rate, is_default, valid_from, valid_until, created_at, updated_at)
VALUES
    ('0a1e8c16-0000-7000-8000-000000000001', 'standard', 'Standard', 1000, true, '2025-01-02T10:00:00Z', NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('0a1e8c16-0000-7000-8000-000000000002', 'services', 'Services and rentals', 1500, false, '2025-01-02T10:00:00Z', NULL, '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z'),
    ('0a1e8c16-0000-7000-8000-000000000003', 'founding-sellers', 'Sellers of the first year', 600, false, '2025-01-02T10:00:00Z', '2027-01-01T00:00:00Z', '2025-01-02T10:00:00Z', '2025-01-02T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO categories (id, parent_id, slug, name, "position", commission_rate_id, created_at, updated_at)
VALUES
    ('4e2f04e5-0000-7000-8000-000000000001', NULL, 'home', 'Home', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000001', 'kitchen', 'Kitchen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000002', 'tableware', 'Tableware', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000004', '4e2f04e5-0000-7000-8000-000000000002', 'aprons', 'Aprons', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000005', '4e2f04e5-0000-7000-8000-000000000001', 'textiles', 'Textiles', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000006', '4e2f04e5-0000-7000-8000-000000000005', 'table-linen', 'Table linen', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000007', NULL, 'outdoors', 'Outdoors', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000008', '4e2f04e5-0000-7000-8000-000000000007', 'bicycles', 'Bicycles', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000009', '4e2f04e5-0000-7000-8000-000000000008', 'parts', 'Parts', 1, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000010', '4e2f04e5-0000-7000-8000-000000000008', 'rental', 'Rental', 2, '0a1e8c16-0000-7000-8000-000000000002', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000011', '4e2f04e5-0000-7000-8000-000000000007', 'garden', 'Garden', 2, NULL, '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000012', NULL, 'classes', 'Classes', 3, '0a1e8c16-0000-7000-8000-000000000002', '2025-01-05T10:00:00Z', '2025-01-05T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO sellers (
    id, slug, display_name, legal_name, country_code, status_reason, default_currency_code, support_email, about,
    commission_rate_id, terms_accepted_at, approved_at, created_at, updated_at
)
VALUES
    ('581319f8-0000-7000-8000-000000000001', 'studio-terra', 'Studio Terra', 'Studio Terra Keramik GmbH', 'AT', NULL, 'EUR', 'hello@studio-terra.example', 'Stoneware for every day, thrown and glazed in Graz.', '0a1e8c16-0000-7000-8000-000000000003', '2025-01-09T11:00:00Z', '2025-01-11T10:00:00Z', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000002', 'harbour-cycles', 'Harbour Cycles', 'Harbour Cycles Ltd', 'IE', NULL, 'EUR', 'hello@harbour-cycles.example', 'Bicycles to buy, to rent and to repair.', NULL, '2025-01-15T11:00:00Z', '2025-01-17T10:00:00Z', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000003', 'fennel-linen', 'Fennel Linen', 'Horvat & Filhos Lda', 'PT', NULL, 'EUR', 'hello@fennel-linen.example', 'Linen from Guimarães, washed before it is sewn.', NULL, '2025-02-04T11:00:00Z', '2025-02-06T10:00:00Z', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000004', 'granite-garden', 'Granite Garden', 'Tomasz Nowak', 'PL', 'Parcels were not sent in July and August.', 'EUR', 'hello@granite-garden.example', NULL, NULL, '2025-02-21T11:00:00Z', '2025-02-23T10:00:00Z', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000005', 'tanaka-kitchen', 'Tanaka Kitchen', 'Mei Tanaka', 'DE', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO ledger_accounts (id, code, kind, currency_code, seller_id, created_at, updated_at)
VALUES
    ('130bcf51-0000-7000-8000-000000000001', 'platform:cash:EUR', 'asset', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000002', 'platform:escrow:EUR', 'liability', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000003', 'platform:fees:EUR', 'income', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000004', 'platform:vat:EUR', 'liability', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000005', 'platform:psp-costs:EUR', 'expense', 'EUR', NULL, '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000006', 'seller:studio-terra:EUR', 'liability', 'EUR', '581319f8-0000-7000-8000-000000000001', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000007', 'seller:harbour-cycles:EUR', 'liability', 'EUR', '581319f8-0000-7000-8000-000000000002', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000008', 'seller:fennel-linen:EUR', 'liability', 'EUR', '581319f8-0000-7000-8000-000000000003', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000009', 'seller:granite-garden:EUR', 'liability', 'EUR', '581319f8-0000-7000-8000-000000000004', '2025-01-20T10:00:00Z', '2025-01-20T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO seller_members (seller_id, user_id, role, created_at, updated_at)
VALUES
    ('581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', 'owner', '2025-01-09T10:00:00Z', '2025-01-09T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000005', 'owner', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000006', 'fulfilment', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000007', 'owner', '2025-02-04T10:00:00Z', '2025-02-04T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000008', 'owner', '2025-02-21T10:00:00Z', '2025-02-21T10:00:00Z'),
    ('581319f8-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000003', 'owner', '2025-11-20T10:00:00Z', '2025-11-20T10:00:00Z')
ON CONFLICT (seller_id, user_id) DO NOTHING;

INSERT INTO seller_payout_accounts (
    id, seller_id, provider, provider_account_id, currency_code, bank_last4, created_at, updated_at
)
VALUES
    ('8700f187-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', 'stripe', 'acct_terra', 'EUR', '3201', '2025-01-10T10:00:00Z', '2025-01-10T10:00:00Z'),
    ('8700f187-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000002', 'stripe', 'acct_harbour', 'EUR', '7788', '2025-01-16T10:00:00Z', '2025-01-16T10:00:00Z'),
    ('8700f187-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000003', 'stripe', 'acct_linen', 'EUR', '0415', '2025-02-05T10:00:00Z', '2025-02-05T10:00:00Z'),
    ('8700f187-0000-7000-8000-000000000004', '581319f8-0000-7000-8000-000000000004', 'stripe', 'acct_garden', 'EUR', '9036', '2025-02-22T10:00:00Z', '2025-02-22T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO listings (
    id, seller_id, category_id, kind, slug, title, description, currency, price_minor, price_unit, compare_at_minor,
    stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude, longitude, published_at,
    created_at, updated_at
)
VALUES
    ('83cef9a8-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', '4e2f04e5-0000-7000-8000-000000000003', 'product', 'stoneware-bowl', 'Stoneware bowl, moss green', 'Holds half a litre and survives the dishwasher.', 'EUR', 2400, 'item', NULL, true, 38, 0, '{"ceramics","handmade"}', '{"colour": "green", "diameter_mm": 160}', '["https://example.com/media/stoneware-bowl.jpg"]', 'AT', NULL, NULL, '2025-02-04T09:00:00Z', '2025-02-03T09:00:00Z', '2025-02-03T09:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000001', '4e2f04e5-0000-7000-8000-000000000003', 'product', 'teapot', 'Teapot for two', 'With a bamboo handle; the strainer is part of the spout.', 'EUR', 6800, 'item', 7900, true, 6, 0, '{"ceramics","handmade","tea"}', '{"colour": "white", "volume_ml": 700}', '[]', 'AT', NULL, NULL, '2025-02-04T10:00:00Z', '2025-02-03T10:00:00Z', '2025-02-03T10:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000001', '4e2f04e5-0000-7000-8000-000000000003', 'product', 'espresso-cups', 'Four espresso cups', 'No two alike.', 'EUR', 5200, 'item', NULL, true, 15, 2, '{"ceramics","coffee"}', '{"colour": "mixed", "volume_ml": 80}', '[]', 'AT', NULL, NULL, '2025-02-04T11:00:00Z', '2025-02-03T11:00:00Z', '2025-02-03T11:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000004', '581319f8-0000-7000-8000-000000000001', '4e2f04e5-0000-7000-8000-000000000003', 'product', 'serving-plate', 'Serving plate, large', NULL, 'EUR', 4600, 'item', NULL, true, 0, 0, '{"ceramics"}', '{"diameter_mm": 320}', '[]', 'AT', NULL, NULL, '2025-02-04T12:00:00Z', '2025-02-03T12:00:00Z', '2025-02-03T12:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000005', '581319f8-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000010', 'rental', 'city-bike', 'City bike with basket', 'Seven gears, lights and a lock. Picked up at the harbour.', 'EUR', 3500, 'day', NULL, false, 0, 0, '{"bicycle","rental"}', '{"frame_cm": 52}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T13:00:00Z', '2025-02-10T13:00:00Z', '2025-02-10T13:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000006', '581319f8-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000010', 'rental', 'cargo-bike', 'Electric cargo bike', 'Carries three children or a washing machine.', 'EUR', 6900, 'day', NULL, false, 0, 0, '{"bicycle","rental","electric"}', '{"load_kg": 120}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T14:00:00Z', '2025-02-10T14:00:00Z', '2025-02-10T14:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000007', '581319f8-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000009', 'product', 'brass-bell', 'Brass bell', NULL, 'EUR', 1450, 'item', NULL, true, 100, 1, '{"bicycle"}', '{"material": "brass"}', '[]', 'IE', NULL, NULL, '2025-02-11T15:00:00Z', '2025-02-10T15:00:00Z', '2025-02-10T15:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000008', '581319f8-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000009', 'product', 'frame-lock', 'Frame lock', 'Bolts to the frame; two keys.', 'EUR', 3290, 'item', NULL, true, 24, 0, '{"bicycle","security"}', '{"material": "steel"}', '[]', 'IE', NULL, NULL, '2025-02-11T16:00:00Z', '2025-02-10T16:00:00Z', '2025-02-10T16:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000009', '581319f8-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000012', 'service', 'wheel-truing', 'Class: true your own wheel', 'Two hours, tools and coffee included.', 'EUR', 5500, 'item', NULL, false, 0, 0, '{"bicycle","class"}', '{}', '[]', 'IE', 51.898400, -8.475600, '2025-02-11T09:00:00Z', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000010', '581319f8-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000006', 'product', 'linen-napkins', 'Six linen napkins', 'Pre-washed, with mitred corners.', 'EUR', 5400, 'item', NULL, true, 60, 1, '{"linen"}', '{"colour": "natural", "size_cm": 45}', '[]', 'PT', NULL, NULL, '2025-03-04T10:00:00Z', '2025-03-03T10:00:00Z', '2025-03-03T10:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000011', '581319f8-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000006', 'product', 'linen-tablecloth', 'Linen tablecloth', 'For a table of six.', 'EUR', 11900, 'item', NULL, true, 12, 0, '{"linen"}', '{"colour": "blue", "length_cm": 240}', '[]', 'PT', NULL, NULL, '2025-03-04T11:00:00Z', '2025-03-03T11:00:00Z', '2025-03-03T11:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000012', '581319f8-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000004', 'product', 'apron', 'Cross-back apron', NULL, 'EUR', 4900, 'item', NULL, true, 30, 0, '{"linen","kitchen"}', '{"colour": "rust"}', '[]', 'PT', NULL, NULL, NULL, '2025-03-03T12:00:00Z', '2025-03-03T12:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000013', '581319f8-0000-7000-8000-000000000004', '4e2f04e5-0000-7000-8000-000000000011', 'product', 'granite-bench', 'Granite bench', 'Weighs 90 kg; delivered to the gate.', 'EUR', 38900, 'item', NULL, true, 2, 0, '{"garden","stone"}', '{}', '[]', 'PL', NULL, NULL, '2025-03-21T13:00:00Z', '2025-03-20T13:00:00Z', '2025-03-20T13:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000014', '581319f8-0000-7000-8000-000000000005', '4e2f04e5-0000-7000-8000-000000000012', 'service', 'ramen-evening', 'An evening of ramen', NULL, 'EUR', 8900, 'item', NULL, false, 0, 0, '{"cooking","class"}', '{}', '[]', 'DE', NULL, NULL, NULL, '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_groups (id, number, buyer_id, currency, shipping_address, placed_at, created_at, updated_at)
VALUES
    ('8bd72832-0000-7000-8000-000000000001', 'C-1001', 'e93e603e-0000-7000-8000-000000000001', 'EUR', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('8bd72832-0000-7000-8000-000000000002', 'C-1002', 'e93e603e-0000-7000-8000-000000000002', 'EUR', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    ('8bd72832-0000-7000-8000-000000000003', 'C-1003', 'e93e603e-0000-7000-8000-000000000001', 'EUR', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "Cork", "postal_code": "T12 W8K4", "country": "IE"}', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    ('8bd72832-0000-7000-8000-000000000004', 'C-1004', 'e93e603e-0000-7000-8000-000000000011', 'EUR', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    ('8bd72832-0000-7000-8000-000000000005', 'C-1005', 'e93e603e-0000-7000-8000-000000000012', 'EUR', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('8bd72832-0000-7000-8000-000000000006', 'C-1006', 'e93e603e-0000-7000-8000-000000000013', 'EUR', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('8bd72832-0000-7000-8000-000000000007', 'C-1007', 'e93e603e-0000-7000-8000-000000000014', 'EUR', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    ('8bd72832-0000-7000-8000-000000000008', 'C-1008', 'e93e603e-0000-7000-8000-000000000012', 'EUR', '{"recipient": "Aylin Demir", "line1": "Deichstraße 21", "city": "Hamburg", "postal_code": "20459", "country": "DE"}', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('8bd72832-0000-7000-8000-000000000009', 'C-1009', 'e93e603e-0000-7000-8000-000000000014', 'EUR', '{"recipient": "Chidi Eze", "line1": "5 rue du Port", "city": "Nantes", "postal_code": "44000", "country": "FR"}', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    ('8bd72832-0000-7000-8000-000000000010', 'C-1010', 'e93e603e-0000-7000-8000-000000000011', 'EUR', '{"recipient": "Priya Raman", "line1": "3 Orchard Way", "city": "Leeds", "postal_code": "LS1 4AP", "country": "GB"}', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    ('8bd72832-0000-7000-8000-000000000011', 'C-1011', 'e93e603e-0000-7000-8000-000000000002', 'EUR', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Uppsala", "postal_code": "753 31", "country": "SE"}', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    ('8bd72832-0000-7000-8000-000000000012', 'C-1012', 'e93e603e-0000-7000-8000-000000000013', 'EUR', '{"recipient": "Leilani Kealoha", "line1": "Rua das Flores 80", "city": "Porto", "postal_code": "4050-262", "country": "PT"}', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, method_snapshot, order_group_id,
    created_at, updated_at
)
VALUES
    ('1f2df9d9-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'stripe', 'pi_1001', 'card', 'EUR', 12290, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000001', '2025-05-02T18:22:00Z', '2025-05-02T18:22:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_1002', 'wallet', 'EUR', 7490, '{"wallet": "swish"}', '8bd72832-0000-7000-8000-000000000002', '2025-05-20T08:03:00Z', '2025-05-20T08:03:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000001', 'stripe', 'pi_1003', 'card', 'EUR', 1940, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000003', '2025-12-29T20:46:00Z', '2025-12-29T20:46:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000011', 'stripe', 'pi_1004', 'card', 'EUR', 23990, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000004', '2025-06-14T12:11:00Z', '2025-06-14T12:11:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000012', 'stripe', 'pi_1005', 'card', 'EUR', 21480, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000005', '2025-06-30T07:41:00Z', '2025-06-30T07:41:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000013', 'stripe', 'pi_1006', 'card', 'EUR', 20700, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000006', '2025-07-08T21:06:00Z', '2025-07-08T21:06:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000014', 'stripe', 'pi_1007', 'card', 'EUR', 7370, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000007', '2025-08-19T15:31:00Z', '2025-08-19T15:31:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000008', 'e93e603e-0000-7000-8000-000000000012', 'stripe', 'pi_1008', 'card', 'EUR', 5500, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000008', '2025-09-05T10:16:00Z', '2025-09-05T10:16:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000014', 'stripe', 'pi_1009', 'card', 'EUR', 9890, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000009', '2025-10-11T19:56:00Z', '2025-10-11T19:56:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000010', 'e93e603e-0000-7000-8000-000000000011', 'stripe', 'pi_1010', 'card', 'EUR', 12890, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000010', '2025-12-02T09:21:00Z', '2025-12-02T09:21:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000011', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_1011', 'wallet', 'EUR', 6980, '{"wallet": "swish"}', '8bd72832-0000-7000-8000-000000000011', '2025-12-18T17:01:00Z', '2025-12-18T17:01:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000012', 'e93e603e-0000-7000-8000-000000000013', 'stripe', 'pi_1012', 'card', 'EUR', 17080, '{"brand": "visa", "last4": "4242"}', '8bd72832-0000-7000-8000-000000000012', '2025-12-27T11:36:00Z', '2025-12-27T11:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO orders (
    id, order_group_id, seller_id, buyer_id, number, currency, shipping_minor, commission_tax_minor, payment_due_at,
    paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancel_reason, tracking_number, created_at,
    updated_at
)
VALUES
    ('67b47f4d-0000-7000-8000-000000000001', '8bd72832-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'O-1001', 'EUR', 490, 55, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', '2025-05-04T18:24:00Z', '2025-05-08T18:24:00Z', '2025-05-22T18:24:00Z', '2025-05-10T18:24:00Z', NULL, 'RR000001001AT', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('67b47f4d-0000-7000-8000-000000000002', '8bd72832-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'O-1002', 'EUR', 0, 200, '2025-05-02T19:21:00Z', '2025-05-02T18:24:00Z', NULL, '2025-05-18T16:00:00Z', '2025-06-01T16:00:00Z', '2025-05-20T16:00:00Z', NULL, NULL, '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('67b47f4d-0000-7000-8000-000000000003', '8bd72832-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', 'O-1003', 'EUR', 690, 78, '2025-05-20T09:02:00Z', '2025-05-20T08:05:00Z', '2025-05-22T08:05:00Z', '2025-05-26T08:05:00Z', '2025-06-09T08:05:00Z', NULL, NULL, 'RR000001003AT', '2025-05-20T08:02:00Z', '2025-05-20T08:02:00Z'),
    ('67b47f4d-0000-7000-8000-000000000004', '8bd72832-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'O-1004', 'EUR', 490, 28, '2025-12-29T21:45:00Z', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-29T20:45:00Z', '2025-12-29T20:45:00Z'),
    ('67b47f4d-0000-7000-8000-000000000005', '8bd72832-0000-7000-8000-000000000004', '581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', 'O-1005', 'EUR', 1290, 431, '2025-06-14T13:10:00Z', '2025-06-14T12:13:00Z', '2025-06-16T12:13:00Z', '2025-06-20T12:13:00Z', '2025-07-04T12:13:00Z', '2025-06-22T12:13:00Z', NULL, 'RR000001005PT', '2025-06-14T12:10:00Z', '2025-06-14T12:10:00Z'),
    ('67b47f4d-0000-7000-8000-000000000006', '8bd72832-0000-7000-8000-000000000005', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000012', 'O-1006', 'EUR', 690, 169, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001006AT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('67b47f4d-0000-7000-8000-000000000007', '8bd72832-0000-7000-8000-000000000005', '581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000012', 'O-1007', 'EUR', 590, 103, '2025-06-30T08:40:00Z', '2025-06-30T07:43:00Z', '2025-07-02T07:43:00Z', '2025-07-06T07:43:00Z', '2025-07-20T07:43:00Z', '2025-07-08T07:43:00Z', NULL, 'RR000001007PT', '2025-06-30T07:40:00Z', '2025-06-30T07:40:00Z'),
    ('67b47f4d-0000-7000-8000-000000000008', '8bd72832-0000-7000-8000-000000000006', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000013', 'O-1008', 'EUR', 0, 590, '2025-07-08T22:05:00Z', '2025-07-08T21:08:00Z', NULL, '2025-07-21T16:00:00Z', '2025-08-04T16:00:00Z', '2025-07-23T16:00:00Z', NULL, NULL, '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('67b47f4d-0000-7000-8000-000000000009', '8bd72832-0000-7000-8000-000000000007', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000014', 'O-1009', 'EUR', 790, 125, '2025-09-23T15:30:00Z', NULL, NULL, NULL, NULL, NULL, 'Not paid in time.', NULL, '2025-08-19T15:30:00Z', '2025-08-19T15:30:00Z'),
    ('67b47f4d-0000-7000-8000-000000000010', '8bd72832-0000-7000-8000-000000000008', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000012', 'O-1010', 'EUR', 0, 157, '2025-09-05T11:15:00Z', '2025-09-05T10:18:00Z', NULL, '2025-09-20T16:00:00Z', '2025-10-04T16:00:00Z', '2025-09-22T16:00:00Z', NULL, NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('67b47f4d-0000-7000-8000-000000000011', '8bd72832-0000-7000-8000-000000000009', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000014', 'O-1011', 'EUR', 690, 105, '2025-10-11T20:55:00Z', '2025-10-11T19:58:00Z', '2025-10-13T19:58:00Z', '2025-10-17T19:58:00Z', '2025-10-31T19:58:00Z', '2025-10-19T19:58:00Z', NULL, 'RR000001011AT', '2025-10-11T19:55:00Z', '2025-10-11T19:55:00Z'),
    ('67b47f4d-0000-7000-8000-000000000012', '8bd72832-0000-7000-8000-000000000010', '581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', 'O-1012', 'EUR', 990, 226, '2025-12-02T10:20:00Z', '2025-12-02T09:23:00Z', '2025-12-04T09:23:00Z', '2025-12-08T09:23:00Z', '2025-12-22T09:23:00Z', NULL, NULL, 'RR000001012PT', '2025-12-02T09:20:00Z', '2025-12-02T09:20:00Z'),
    ('67b47f4d-0000-7000-8000-000000000013', '8bd72832-0000-7000-8000-000000000011', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'O-1013', 'EUR', 790, 118, '2025-12-18T18:00:00Z', '2025-12-18T17:03:00Z', '2025-12-20T17:03:00Z', NULL, '2026-01-07T17:03:00Z', NULL, NULL, 'RR000001013IE', '2025-12-18T17:00:00Z', '2025-12-18T17:00:00Z'),
    ('67b47f4d-0000-7000-8000-000000000014', '8bd72832-0000-7000-8000-000000000012', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000013', 'O-1014', 'EUR', 690, 119, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z'),
    ('67b47f4d-0000-7000-8000-000000000015', '8bd72832-0000-7000-8000-000000000012', '581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000013', 'O-1015', 'EUR', 590, 103, '2025-12-27T12:35:00Z', '2025-12-27T11:38:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-12-27T11:35:00Z', '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_items (
    id, order_id, listing_id, title, kind, quantity, currency, unit_price_minor, commission_rate_id, commission_bps,
    commission_minor, created_at
)
VALUES
    ('961f7e56-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000001', 'Stoneware bowl, moss green', 'product', 2, 'EUR', 2400, '0a1e8c16-0000-7000-8000-000000000003', 600, 288, '2025-05-02T18:21:00Z'),
    ('961f7e56-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000005', 'City bike with basket', 'rental', 2, 'EUR', 3500, '0a1e8c16-0000-7000-8000-000000000002', 1500, 1050, '2025-05-02T18:21:00Z'),
    ('961f7e56-0000-7000-8000-000000000003', '67b47f4d-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000002', 'Teapot for two', 'product', 1, 'EUR', 6800, '0a1e8c16-0000-7000-8000-000000000003', 600, 408, '2025-05-20T08:02:00Z'),
    ('961f7e56-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000004', '83cef9a8-0000-7000-8000-000000000007', 'Brass bell', 'product', 1, 'EUR', 1450, '0a1e8c16-0000-7000-8000-000000000001', 1000, 145, '2025-12-29T20:45:00Z'),
    ('961f7e56-0000-7000-8000-000000000005', '67b47f4d-0000-7000-8000-000000000005', '83cef9a8-0000-7000-8000-000000000010', 'Six linen napkins', 'product', 2, 'EUR', 5400, '0a1e8c16-0000-7000-8000-000000000001', 1000, 1080, '2025-06-14T12:10:00Z'),
    ('961f7e56-0000-7000-8000-000000000006', '67b47f4d-0000-7000-8000-000000000005', '83cef9a8-0000-7000-8000-000000000011', 'Linen tablecloth', 'product', 1, 'EUR', 11900, '0a1e8c16-0000-7000-8000-000000000001', 1000, 1190, '2025-06-14T12:10:00Z'),
    ('961f7e56-0000-7000-8000-000000000007', '67b47f4d-0000-7000-8000-000000000006', '83cef9a8-0000-7000-8000-000000000003', 'Four espresso cups', 'product', 1, 'EUR', 5200, '0a1e8c16-0000-7000-8000-000000000003', 600, 312, '2025-06-30T07:40:00Z'),
    ('961f7e56-0000-7000-8000-000000000008', '67b47f4d-0000-7000-8000-000000000006', '83cef9a8-0000-7000-8000-000000000001', 'Stoneware bowl, moss green', 'product', 4, 'EUR', 2400, '0a1e8c16-0000-7000-8000-000000000003', 600, 576, '2025-06-30T07:40:00Z'),
    ('961f7e56-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000007', '83cef9a8-0000-7000-8000-000000000010', 'Six linen napkins', 'product', 1, 'EUR', 5400, '0a1e8c16-0000-7000-8000-000000000001', 1000, 540, '2025-06-30T07:40:00Z'),
    ('961f7e56-0000-7000-8000-000000000010', '67b47f4d-0000-7000-8000-000000000008', '83cef9a8-0000-7000-8000-000000000006', 'Electric cargo bike', 'rental', 3, 'EUR', 6900, '0a1e8c16-0000-7000-8000-000000000002', 1500, 3105, '2025-07-08T21:05:00Z'),
    ('961f7e56-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000009', '83cef9a8-0000-7000-8000-000000000008', 'Frame lock', 'product', 2, 'EUR', 3290, '0a1e8c16-0000-7000-8000-000000000001', 1000, 658, '2025-08-19T15:30:00Z'),
    ('961f7e56-0000-7000-8000-000000000012', '67b47f4d-0000-7000-8000-000000000010', '83cef9a8-0000-7000-8000-000000000009', 'Class: true your own wheel', 'service', 1, 'EUR', 5500, '0a1e8c16-0000-7000-8000-000000000002', 1500, 825, '2025-09-05T10:15:00Z'),
    ('961f7e56-0000-7000-8000-000000000013', '67b47f4d-0000-7000-8000-000000000011', '83cef9a8-0000-7000-8000-000000000002', 'Teapot for two', 'product', 1, 'EUR', 6800, '0a1e8c16-0000-7000-8000-000000000003', 600, 408, '2025-10-11T19:55:00Z'),
    ('961f7e56-0000-7000-8000-000000000014', '67b47f4d-0000-7000-8000-000000000011', '83cef9a8-0000-7000-8000-000000000001', 'Stoneware bowl, moss green', 'product', 1, 'EUR', 2400, '0a1e8c16-0000-7000-8000-000000000003', 600, 144, '2025-10-11T19:55:00Z'),
    ('961f7e56-0000-7000-8000-000000000015', '67b47f4d-0000-7000-8000-000000000012', '83cef9a8-0000-7000-8000-000000000011', 'Linen tablecloth', 'product', 1, 'EUR', 11900, '0a1e8c16-0000-7000-8000-000000000001', 1000, 1190, '2025-12-02T09:20:00Z'),
    ('961f7e56-0000-7000-8000-000000000016', '67b47f4d-0000-7000-8000-000000000013', '83cef9a8-0000-7000-8000-000000000008', 'Frame lock', 'product', 1, 'EUR', 3290, '0a1e8c16-0000-7000-8000-000000000001', 1000, 329, '2025-12-18T17:00:00Z'),
    ('961f7e56-0000-7000-8000-000000000017', '67b47f4d-0000-7000-8000-000000000013', '83cef9a8-0000-7000-8000-000000000007', 'Brass bell', 'product', 2, 'EUR', 1450, '0a1e8c16-0000-7000-8000-000000000001', 1000, 290, '2025-12-18T17:00:00Z'),
    ('961f7e56-0000-7000-8000-000000000018', '67b47f4d-0000-7000-8000-000000000014', '83cef9a8-0000-7000-8000-000000000003', 'Four espresso cups', 'product', 2, 'EUR', 5200, '0a1e8c16-0000-7000-8000-000000000003', 600, 624, '2025-12-27T11:35:00Z'),
    ('961f7e56-0000-7000-8000-000000000019', '67b47f4d-0000-7000-8000-000000000015', '83cef9a8-0000-7000-8000-000000000010', 'Six linen napkins', 'product', 1, 'EUR', 5400, '0a1e8c16-0000-7000-8000-000000000001', 1000, 540, '2025-12-27T11:35:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, note, order_group_id,
    order_id, created_at, updated_at
)
VALUES
    ('70baae35-0000-7000-8000-000000000001', '1f2df9d9-0000-7000-8000-000000000002', 'defective', 'EUR', 7490, 'stripe', 're_1002', 'e93e603e-0000-7000-8000-000000000009', 'The spout was broken; see the dispute.', '8bd72832-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000003', '2025-06-03T15:25:00Z', '2025-06-03T15:25:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payouts (
    id, seller_id, seller_payout_account_id, currency, amount_minor, period, provider, provider_payout_id, approved_by,
    created_at, updated_at
)
VALUES
    ('0a74fde2-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', '8700f187-0000-7000-8000-000000000001', 'EUR', 28613, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1001', 'e93e603e-0000-7000-8000-000000000010', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    ('0a74fde2-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000002', '8700f187-0000-7000-8000-000000000002', 'EUR', 27273, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1002', 'e93e603e-0000-7000-8000-000000000010', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z'),
    ('0a74fde2-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000003', '8700f187-0000-7000-8000-000000000003', 'EUR', 26636, '[2025-05-01T00:00:00Z,2025-11-01T00:00:00Z)', 'stripe', 'po_1003', 'e93e603e-0000-7000-8000-000000000010', '2025-11-01T03:00:00Z', '2025-11-01T03:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, order_id,
    refund_id, payout_id, created_at
)
VALUES
    ('875c7389-0000-7000-8000-000000000001', 'capture', '1f2df9d9-0000-7000-8000-000000000001', 'EUR', 12290, 'stripe', 'ch_1001', 'Checkout C-1001', '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    ('875c7389-0000-7000-8000-000000000002', 'fee', '1f2df9d9-0000-7000-8000-000000000001', 'EUR', 197, 'stripe', 'fee_1001', NULL, '2025-05-02T18:24:00Z', NULL, NULL, NULL, '2025-05-02T18:24:00Z'),
    ('875c7389-0000-7000-8000-000000000003', 'transfer', NULL, 'EUR', 5290, 'manual', 'release-O-1001', 'Order O-1001 completed', '2025-05-10T18:24:00Z', '67b47f4d-0000-7000-8000-000000000001', NULL, NULL, '2025-05-10T18:24:00Z'),
    ('875c7389-0000-7000-8000-000000000004', 'capture', '1f2df9d9-0000-7000-8000-000000000002', 'EUR', 7490, 'stripe', 'ch_1002', 'Checkout C-1002', '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    ('875c7389-0000-7000-8000-000000000005', 'fee', '1f2df9d9-0000-7000-8000-000000000002', 'EUR', 130, 'stripe', 'fee_1002', NULL, '2025-05-20T08:05:00Z', NULL, NULL, NULL, '2025-05-20T08:05:00Z'),
    ('875c7389-0000-7000-8000-000000000006', 'transfer', NULL, 'EUR', 7000, 'manual', 'release-O-1002', 'Order O-1002 completed', '2025-05-20T16:00:00Z', '67b47f4d-0000-7000-8000-000000000002', NULL, NULL, '2025-05-20T16:00:00Z'),
    ('875c7389-0000-7000-8000-000000000007', 'refund', '1f2df9d9-0000-7000-8000-000000000002', 'EUR', 7490, 'stripe', 're_1002', NULL, '2025-06-03T15:45:00Z', '67b47f4d-0000-7000-8000-000000000003', '70baae35-0000-7000-8000-000000000001', NULL, '2025-06-03T15:45:00Z'),
    ('875c7389-0000-7000-8000-000000000008', 'capture', '1f2df9d9-0000-7000-8000-000000000004', 'EUR', 23990, 'stripe', 'ch_1004', 'Checkout C-1004', '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    ('875c7389-0000-7000-8000-000000000009', 'fee', '1f2df9d9-0000-7000-8000-000000000004', 'EUR', 361, 'stripe', 'fee_1004', NULL, '2025-06-14T12:13:00Z', NULL, NULL, NULL, '2025-06-14T12:13:00Z'),
    ('875c7389-0000-7000-8000-000000000010', 'transfer', NULL, 'EUR', 23990, 'manual', 'release-O-1005', 'Order O-1005 completed', '2025-06-22T12:13:00Z', '67b47f4d-0000-7000-8000-000000000005', NULL, NULL, '2025-06-22T12:13:00Z'),
    ('875c7389-0000-7000-8000-000000000011', 'capture', '1f2df9d9-0000-7000-8000-000000000005', 'EUR', 21480, 'stripe', 'ch_1005', 'Checkout C-1005', '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    ('875c7389-0000-7000-8000-000000000012', 'fee', '1f2df9d9-0000-7000-8000-000000000005', 'EUR', 326, 'stripe', 'fee_1005', NULL, '2025-06-30T07:43:00Z', NULL, NULL, NULL, '2025-06-30T07:43:00Z'),
    ('875c7389-0000-7000-8000-000000000013', 'transfer', NULL, 'EUR', 15490, 'manual', 'release-O-1006', 'Order O-1006 completed', '2025-07-08T07:43:00Z', '67b47f4d-0000-7000-8000-000000000006', NULL, NULL, '2025-07-08T07:43:00Z'),
    ('875c7389-0000-7000-8000-000000000014', 'transfer', NULL, 'EUR', 5990, 'manual', 'release-O-1007', 'Order O-1007 completed', '2025-07-08T07:43:00Z', '67b47f4d-0000-7000-8000-000000000007', NULL, NULL, '2025-07-08T07:43:00Z'),
    ('875c7389-0000-7000-8000-000000000015', 'capture', '1f2df9d9-0000-7000-8000-000000000006', 'EUR', 20700, 'stripe', 'ch_1006', 'Checkout C-1006', '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    ('875c7389-0000-7000-8000-000000000016', 'fee', '1f2df9d9-0000-7000-8000-000000000006', 'EUR', 315, 'stripe', 'fee_1006', NULL, '2025-07-08T21:08:00Z', NULL, NULL, NULL, '2025-07-08T21:08:00Z'),
    ('875c7389-0000-7000-8000-000000000017', 'transfer', NULL, 'EUR', 20700, 'manual', 'release-O-1008', 'Order O-1008 completed', '2025-07-23T16:00:00Z', '67b47f4d-0000-7000-8000-000000000008', NULL, NULL, '2025-07-23T16:00:00Z'),
    ('875c7389-0000-7000-8000-000000000018', 'capture', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 5500, 'stripe', 'ch_1008', 'Checkout C-1008', '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    ('875c7389-0000-7000-8000-000000000019', 'fee', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 102, 'stripe', 'fee_1008', NULL, '2025-09-05T10:18:00Z', NULL, NULL, NULL, '2025-09-05T10:18:00Z'),
    ('875c7389-0000-7000-8000-000000000020', 'transfer', NULL, 'EUR', 5500, 'manual', 'release-O-1010', 'Order O-1010 completed', '2025-09-22T16:00:00Z', '67b47f4d-0000-7000-8000-000000000010', NULL, NULL, '2025-09-22T16:00:00Z'),
    ('875c7389-0000-7000-8000-000000000021', 'capture', '1f2df9d9-0000-7000-8000-000000000009', 'EUR', 9890, 'stripe', 'ch_1009', 'Checkout C-1009', '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    ('875c7389-0000-7000-8000-000000000022', 'fee', '1f2df9d9-0000-7000-8000-000000000009', 'EUR', 163, 'stripe', 'fee_1009', NULL, '2025-10-11T19:58:00Z', NULL, NULL, NULL, '2025-10-11T19:58:00Z'),
    ('875c7389-0000-7000-8000-000000000023', 'transfer', NULL, 'EUR', 9890, 'manual', 'release-O-1011', 'Order O-1011 completed', '2025-10-19T19:58:00Z', '67b47f4d-0000-7000-8000-000000000011', NULL, NULL, '2025-10-19T19:58:00Z'),
    ('875c7389-0000-7000-8000-000000000024', 'payout', NULL, 'EUR', 28613, 'stripe', 'po_1001', NULL, '2025-11-03T05:00:00Z', NULL, NULL, '0a74fde2-0000-7000-8000-000000000001', '2025-11-03T05:00:00Z'),
    ('875c7389-0000-7000-8000-000000000025', 'payout', NULL, 'EUR', 27273, 'stripe', 'po_1002', NULL, '2025-11-03T05:01:00Z', NULL, NULL, '0a74fde2-0000-7000-8000-000000000002', '2025-11-03T05:01:00Z'),
    ('875c7389-0000-7000-8000-000000000026', 'payout', NULL, 'EUR', 26636, 'stripe', 'po_1003', NULL, '2025-11-03T05:02:00Z', NULL, NULL, '0a74fde2-0000-7000-8000-000000000003', '2025-11-03T05:02:00Z'),
    ('875c7389-0000-7000-8000-000000000027', 'capture', '1f2df9d9-0000-7000-8000-000000000010', 'EUR', 12890, 'stripe', 'ch_1010', 'Checkout C-1010', '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    ('875c7389-0000-7000-8000-000000000028', 'fee', '1f2df9d9-0000-7000-8000-000000000010', 'EUR', 205, 'stripe', 'fee_1010', NULL, '2025-12-02T09:23:00Z', NULL, NULL, NULL, '2025-12-02T09:23:00Z'),
    ('875c7389-0000-7000-8000-000000000029', 'capture', '1f2df9d9-0000-7000-8000-000000000011', 'EUR', 6980, 'stripe', 'ch_1011', 'Checkout C-1011', '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    ('875c7389-0000-7000-8000-000000000030', 'fee', '1f2df9d9-0000-7000-8000-000000000011', 'EUR', 123, 'stripe', 'fee_1011', NULL, '2025-12-18T17:03:00Z', NULL, NULL, NULL, '2025-12-18T17:03:00Z'),
    ('875c7389-0000-7000-8000-000000000031', 'capture', '1f2df9d9-0000-7000-8000-000000000012', 'EUR', 17080, 'stripe', 'ch_1012', 'Checkout C-1012', '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z'),
    ('875c7389-0000-7000-8000-000000000032', 'fee', '1f2df9d9-0000-7000-8000-000000000012', 'EUR', 264, 'stripe', 'fee_1012', NULL, '2025-12-27T11:38:00Z', NULL, NULL, NULL, '2025-12-27T11:38:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '875c7389-0000-7000-8000-000000000001', '130bcf51-0000-7000-8000-000000000001', 'EUR', 12290, '2025-05-02T18:24:00Z'),
    (2, '875c7389-0000-7000-8000-000000000001', '130bcf51-0000-7000-8000-000000000002', 'EUR', -12290, '2025-05-02T18:24:00Z'),
    (3, '875c7389-0000-7000-8000-000000000002', '130bcf51-0000-7000-8000-000000000005', 'EUR', 197, '2025-05-02T18:24:00Z'),
    (4, '875c7389-0000-7000-8000-000000000002', '130bcf51-0000-7000-8000-000000000001', 'EUR', -197, '2025-05-02T18:24:00Z'),
    (5, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000002', 'EUR', 5290, '2025-05-10T18:24:00Z'),
    (6, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000006', 'EUR', -4947, '2025-05-10T18:24:00Z'),
    (7, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000003', 'EUR', -288, '2025-05-10T18:24:00Z'),
    (8, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000004', 'EUR', -55, '2025-05-10T18:24:00Z'),
    (9, '875c7389-0000-7000-8000-000000000004', '130bcf51-0000-7000-8000-000000000001', 'EUR', 7490, '2025-05-20T08:05:00Z'),
    (10, '875c7389-0000-7000-8000-000000000004', '130bcf51-0000-7000-8000-000000000002', 'EUR', -7490, '2025-05-20T08:05:00Z'),
    (11, '875c7389-0000-7000-8000-000000000005', '130bcf51-0000-7000-8000-000000000005', 'EUR', 130, '2025-05-20T08:05:00Z'),
    (12, '875c7389-0000-7000-8000-000000000005', '130bcf51-0000-7000-8000-000000000001', 'EUR', -130, '2025-05-20T08:05:00Z'),
    (13, '875c7389-0000-7000-8000-000000000006', '130bcf51-0000-7000-8000-000000000002', 'EUR', 7000, '2025-05-20T16:00:00Z'),
    (14, '875c7389-0000-7000-8000-000000000006', '130bcf51-0000-7000-8000-000000000007', 'EUR', -5750, '2025-05-20T16:00:00Z'),
    (15, '875c7389-0000-7000-8000-000000000006', '130bcf51-0000-7000-8000-000000000003', 'EUR', -1050, '2025-05-20T16:00:00Z'),
    (16, '875c7389-0000-7000-8000-000000000006', '130bcf51-0000-7000-8000-000000000004', 'EUR', -200, '2025-05-20T16:00:00Z'),
    (17, '875c7389-0000-7000-8000-000000000007', '130bcf51-0000-7000-8000-000000000002', 'EUR', 7490, '2025-06-03T15:45:00Z'),
    (18, '875c7389-0000-7000-8000-000000000007', '130bcf51-0000-7000-8000-000000000001', 'EUR', -7490, '2025-06-03T15:45:00Z'),
    (19, '875c7389-0000-7000-8000-000000000008', '130bcf51-0000-7000-8000-000000000001', 'EUR', 23990, '2025-06-14T12:13:00Z'),
    (20, '875c7389-0000-7000-8000-000000000008', '130bcf51-0000-7000-8000-000000000002', 'EUR', -23990, '2025-06-14T12:13:00Z'),
    (21, '875c7389-0000-7000-8000-000000000009', '130bcf51-0000-7000-8000-000000000005', 'EUR', 361, '2025-06-14T12:13:00Z'),
    (22, '875c7389-0000-7000-8000-000000000009', '130bcf51-0000-7000-8000-000000000001', 'EUR', -361, '2025-06-14T12:13:00Z'),
    (23, '875c7389-0000-7000-8000-000000000010', '130bcf51-0000-7000-8000-000000000002', 'EUR', 23990, '2025-06-22T12:13:00Z'),
    (24, '875c7389-0000-7000-8000-000000000010', '130bcf51-0000-7000-8000-000000000008', 'EUR', -21289, '2025-06-22T12:13:00Z'),
    (25, '875c7389-0000-7000-8000-000000000010', '130bcf51-0000-7000-8000-000000000003', 'EUR', -2270, '2025-06-22T12:13:00Z'),
    (26, '875c7389-0000-7000-8000-000000000010', '130bcf51-0000-7000-8000-000000000004', 'EUR', -431, '2025-06-22T12:13:00Z'),
    (27, '875c7389-0000-7000-8000-000000000011', '130bcf51-0000-7000-8000-000000000001', 'EUR', 21480, '2025-06-30T07:43:00Z'),
    (28, '875c7389-0000-7000-8000-000000000011', '130bcf51-0000-7000-8000-000000000002', 'EUR', -21480, '2025-06-30T07:43:00Z'),
    (29, '875c7389-0000-7000-8000-000000000012', '130bcf51-0000-7000-8000-000000000005', 'EUR', 326, '2025-06-30T07:43:00Z'),
    (30, '875c7389-0000-7000-8000-000000000012', '130bcf51-0000-7000-8000-000000000001', 'EUR', -326, '2025-06-30T07:43:00Z'),
    (31, '875c7389-0000-7000-8000-000000000013', '130bcf51-0000-7000-8000-000000000002', 'EUR', 15490, '2025-07-08T07:43:00Z'),
    (32, '875c7389-0000-7000-8000-000000000013', '130bcf51-0000-7000-8000-000000000006', 'EUR', -14433, '2025-07-08T07:43:00Z'),
    (33, '875c7389-0000-7000-8000-000000000013', '130bcf51-0000-7000-8000-000000000003', 'EUR', -888, '2025-07-08T07:43:00Z'),
    (34, '875c7389-0000-7000-8000-000000000013', '130bcf51-0000-7000-8000-000000000004', 'EUR', -169, '2025-07-08T07:43:00Z'),
    (35, '875c7389-0000-7000-8000-000000000014', '130bcf51-0000-7000-8000-000000000002', 'EUR', 5990, '2025-07-08T07:43:00Z'),
    (36, '875c7389-0000-7000-8000-000000000014', '130bcf51-0000-7000-8000-000000000008', 'EUR', -5347, '2025-07-08T07:43:00Z'),
    (37, '875c7389-0000-7000-8000-000000000014', '130bcf51-0000-7000-8000-000000000003', 'EUR', -540, '2025-07-08T07:43:00Z'),
    (38, '875c7389-0000-7000-8000-000000000014', '130bcf51-0000-7000-8000-000000000004', 'EUR', -103, '2025-07-08T07:43:00Z'),
    (39, '875c7389-0000-7000-8000-000000000015', '130bcf51-0000-7000-8000-000000000001', 'EUR', 20700, '2025-07-08T21:08:00Z'),
    (40, '875c7389-0000-7000-8000-000000000015', '130bcf51-0000-7000-8000-000000000002', 'EUR', -20700, '2025-07-08T21:08:00Z'),
    (41, '875c7389-0000-7000-8000-000000000016', '130bcf51-0000-7000-8000-000000000005', 'EUR', 315, '2025-07-08T21:08:00Z'),
    (42, '875c7389-0000-7000-8000-000000000016', '130bcf51-0000-7000-8000-000000000001', 'EUR', -315, '2025-07-08T21:08:00Z'),
    (43, '875c7389-0000-7000-8000-000000000017', '130bcf51-0000-7000-8000-000000000002', 'EUR', 20700, '2025-07-23T16:00:00Z'),
    (44, '875c7389-0000-7000-8000-000000000017', '130bcf51-0000-7000-8000-000000000007', 'EUR', -17005, '2025-07-23T16:00:00Z'),
    (45, '875c7389-0000-7000-8000-000000000017', '130bcf51-0000-7000-8000-000000000003', 'EUR', -3105, '2025-07-23T16:00:00Z'),
    (46, '875c7389-0000-7000-8000-000000000017', '130bcf51-0000-7000-8000-000000000004', 'EUR', -590, '2025-07-23T16:00:00Z'),
    (47, '875c7389-0000-7000-8000-000000000018', '130bcf51-0000-7000-8000-000000000001', 'EUR', 5500, '2025-09-05T10:18:00Z'),
    (48, '875c7389-0000-7000-8000-000000000018', '130bcf51-0000-7000-8000-000000000002', 'EUR', -5500, '2025-09-05T10:18:00Z'),
    (49, '875c7389-0000-7000-8000-000000000019', '130bcf51-0000-7000-8000-000000000005', 'EUR', 102, '2025-09-05T10:18:00Z'),
    (50, '875c7389-0000-7000-8000-000000000019', '130bcf51-0000-7000-8000-000000000001', 'EUR', -102, '2025-09-05T10:18:00Z'),
    (51, '875c7389-0000-7000-8000-000000000020', '130bcf51-0000-7000-8000-000000000002', 'EUR', 5500, '2025-09-22T16:00:00Z'),
    (52, '875c7389-0000-7000-8000-000000000020', '130bcf51-0000-7000-8000-000000000007', 'EUR', -4518, '2025-09-22T16:00:00Z'),
    (53, '875c7389-0000-7000-8000-000000000020', '130bcf51-0000-7000-8000-000000000003', 'EUR', -825, '2025-09-22T16:00:00Z'),
    (54, '875c7389-0000-7000-8000-000000000020', '130bcf51-0000-7000-8000-000000000004', 'EUR', -157, '2025-09-22T16:00:00Z'),
    (55, '875c7389-0000-7000-8000-000000000021', '130bcf51-0000-7000-8000-000000000001', 'EUR', 9890, '2025-10-11T19:58:00Z'),
    (56, '875c7389-0000-7000-8000-000000000021', '130bcf51-0000-7000-8000-000000000002', 'EUR', -9890, '2025-10-11T19:58:00Z'),
    (57, '875c7389-0000-7000-8000-000000000022', '130bcf51-0000-7000-8000-000000000005', 'EUR', 163, '2025-10-11T19:58:00Z'),
    (58, '875c7389-0000-7000-8000-000000000022', '130bcf51-0000-7000-8000-000000000001', 'EUR', -163, '2025-10-11T19:58:00Z'),
    (59, '875c7389-0000-7000-8000-000000000023', '130bcf51-0000-7000-8000-000000000002', 'EUR', 9890, '2025-10-19T19:58:00Z'),
    (60, '875c7389-0000-7000-8000-000000000023', '130bcf51-0000-7000-8000-000000000006', 'EUR', -9233, '2025-10-19T19:58:00Z'),
    (61, '875c7389-0000-7000-8000-000000000023', '130bcf51-0000-7000-8000-000000000003', 'EUR', -552, '2025-10-19T19:58:00Z'),
    (62, '875c7389-0000-7000-8000-000000000023', '130bcf51-0000-7000-8000-000000000004', 'EUR', -105, '2025-10-19T19:58:00Z'),
    (63, '875c7389-0000-7000-8000-000000000024', '130bcf51-0000-7000-8000-000000000006', 'EUR', 28613, '2025-11-03T05:00:00Z'),
    (64, '875c7389-0000-7000-8000-000000000024', '130bcf51-0000-7000-8000-000000000001', 'EUR', -28613, '2025-11-03T05:00:00Z'),
    (65, '875c7389-0000-7000-8000-000000000025', '130bcf51-0000-7000-8000-000000000007', 'EUR', 27273, '2025-11-03T05:01:00Z'),
    (66, '875c7389-0000-7000-8000-000000000025', '130bcf51-0000-7000-8000-000000000001', 'EUR', -27273, '2025-11-03T05:01:00Z'),
    (67, '875c7389-0000-7000-8000-000000000026', '130bcf51-0000-7000-8000-000000000008', 'EUR', 26636, '2025-11-03T05:02:00Z'),
    (68, '875c7389-0000-7000-8000-000000000026', '130bcf51-0000-7000-8000-000000000001', 'EUR', -26636, '2025-11-03T05:02:00Z'),
    (69, '875c7389-0000-7000-8000-000000000027', '130bcf51-0000-7000-8000-000000000001', 'EUR', 12890, '2025-12-02T09:23:00Z'),
    (70, '875c7389-0000-7000-8000-000000000027', '130bcf51-0000-7000-8000-000000000002', 'EUR', -12890, '2025-12-02T09:23:00Z'),
    (71, '875c7389-0000-7000-8000-000000000028', '130bcf51-0000-7000-8000-000000000005', 'EUR', 205, '2025-12-02T09:23:00Z'),
    (72, '875c7389-0000-7000-8000-000000000028', '130bcf51-0000-7000-8000-000000000001', 'EUR', -205, '2025-12-02T09:23:00Z'),
    (73, '875c7389-0000-7000-8000-000000000029', '130bcf51-0000-7000-8000-000000000001', 'EUR', 6980, '2025-12-18T17:03:00Z'),
    (74, '875c7389-0000-7000-8000-000000000029', '130bcf51-0000-7000-8000-000000000002', 'EUR', -6980, '2025-12-18T17:03:00Z'),
    (75, '875c7389-0000-7000-8000-000000000030', '130bcf51-0000-7000-8000-000000000005', 'EUR', 123, '2025-12-18T17:03:00Z'),
    (76, '875c7389-0000-7000-8000-000000000030', '130bcf51-0000-7000-8000-000000000001', 'EUR', -123, '2025-12-18T17:03:00Z'),
    (77, '875c7389-0000-7000-8000-000000000031', '130bcf51-0000-7000-8000-000000000001', 'EUR', 17080, '2025-12-27T11:38:00Z'),
    (78, '875c7389-0000-7000-8000-000000000031', '130bcf51-0000-7000-8000-000000000002', 'EUR', -17080, '2025-12-27T11:38:00Z'),
    (79, '875c7389-0000-7000-8000-000000000032', '130bcf51-0000-7000-8000-000000000005', 'EUR', 264, '2025-12-27T11:38:00Z'),
    (80, '875c7389-0000-7000-8000-000000000032', '130bcf51-0000-7000-8000-000000000001', 'EUR', -264, '2025-12-27T11:38:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('transaction_entries', 'id'),
    (SELECT max(id) FROM transaction_entries)
);

INSERT INTO bookings (id, listing_id, buyer_id, order_id, period, time_zone, hold_expires_at, created_at, updated_at)
VALUES
    ('bdd0e9ce-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000002', '[2025-05-16T08:00:00Z,2025-05-18T16:00:00Z)', 'Europe/Dublin', '2025-05-02T19:21:00Z', '2025-05-02T18:21:00Z', '2025-05-02T18:21:00Z'),
    ('bdd0e9ce-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000013', '67b47f4d-0000-7000-8000-000000000008', '[2025-07-18T08:00:00Z,2025-07-21T16:00:00Z)', 'Europe/Dublin', '2025-07-08T22:05:00Z', '2025-07-08T21:05:00Z', '2025-07-08T21:05:00Z'),
    ('bdd0e9ce-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000012', '67b47f4d-0000-7000-8000-000000000010', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', 'Europe/Dublin', '2025-09-05T11:15:00Z', '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('bdd0e9ce-0000-7000-8000-000000000004', '83cef9a8-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000002', NULL, '[2026-01-02T08:00:00Z,2026-01-04T16:00:00Z)', 'Europe/Dublin', '2025-12-30T09:00:00Z', '2025-12-30T08:30:00Z', '2025-12-30T08:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO disputes (
    id, order_id, opened_by, kind, currency, amount_minor, due_at, resolution, created_at, updated_at
)
VALUES
    ('2488ae97-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', 'damaged', 'EUR', 7490, '2025-06-05T00:00:00Z', 'The spout arrived broken; the seller agreed to give all of it back.', '2025-05-28T07:25:00Z', '2025-05-28T07:25:00Z'),
    ('2488ae97-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000012', 'e93e603e-0000-7000-8000-000000000011', 'not_as_described', 'EUR', 11900, '2025-12-31T00:00:00Z', NULL, '2025-12-20T19:00:00Z', '2025-12-20T19:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO reviews (
    id, order_id, seller_id, listing_id, author_id, direction, rating, title, body, published_at, reply_body,
    replied_at, created_at, updated_at
)
VALUES
    ('0b6ff032-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'buyer_to_seller', 5, 'My new favourite', 'The green is even deeper than in the picture.', '2025-05-11T22:24:00Z', 'Thank you, that is the second firing.', '2025-05-12T18:24:00Z', '2025-05-11T18:24:00Z', '2025-05-11T18:24:00Z'),
    ('0b6ff032-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000001', 'buyer_to_seller', 4, 'A good weekend', 'Comfortable, though the basket rattles.', '2025-05-21T20:00:00Z', NULL, NULL, '2025-05-21T16:00:00Z', '2025-05-21T16:00:00Z'),
    ('0b6ff032-0000-7000-8000-000000000003', '67b47f4d-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'buyer_to_seller', 2, 'Badly packed', 'A lovely pot that arrived without its spout.', '2025-05-29T12:05:00Z', 'We are sorry, and have changed the box.', '2025-05-30T08:05:00Z', '2025-05-29T08:05:00Z', '2025-05-29T08:05:00Z'),
    ('0b6ff032-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000005', '581319f8-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000010', 'e93e603e-0000-7000-8000-000000000011', 'buyer_to_seller', 5, NULL, 'Soft from the first day.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    ('0b6ff032-0000-7000-8000-000000000005', '67b47f4d-0000-7000-8000-000000000005', '581319f8-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000011', 'e93e603e-0000-7000-8000-000000000011', 'buyer_to_seller', 4, 'Lovely cloth', 'A little shorter than expected.', '2025-06-23T16:13:00Z', NULL, NULL, '2025-06-23T12:13:00Z', '2025-06-23T12:13:00Z'),
    ('0b6ff032-0000-7000-8000-000000000006', '67b47f4d-0000-7000-8000-000000000006', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000012', 'buyer_to_seller', 5, 'No two alike, indeed', NULL, '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('0b6ff032-0000-7000-8000-000000000007', '67b47f4d-0000-7000-8000-000000000006', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000012', 'buyer_to_seller', 5, NULL, 'Four bowls, none chipped.', '2025-07-09T11:43:00Z', NULL, NULL, '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('0b6ff032-0000-7000-8000-000000000008', '67b47f4d-0000-7000-8000-000000000007', '581319f8-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000010', 'e93e603e-0000-7000-8000-000000000012', 'buyer_to_seller', 3, NULL, 'Nice, but they took three weeks.', '2025-07-09T11:43:00Z', 'The courier was on strike; thank you for your patience.', '2025-07-10T07:43:00Z', '2025-07-09T07:43:00Z', '2025-07-09T07:43:00Z'),
    ('0b6ff032-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000008', '581319f8-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000013', 'buyer_to_seller', 5, 'Moved house with it', NULL, '2025-07-24T20:00:00Z', NULL, NULL, '2025-07-24T16:00:00Z', '2025-07-24T16:00:00Z'),
    ('0b6ff032-0000-7000-8000-000000000010', '67b47f4d-0000-7000-8000-000000000010', '581319f8-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000012', 'buyer_to_seller', 5, 'Learned a lot', 'And the coffee is good.', '2025-09-23T20:00:00Z', NULL, NULL, '2025-09-23T16:00:00Z', '2025-09-23T16:00:00Z'),
    ('0b6ff032-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000011', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000014', 'buyer_to_seller', 4, NULL, 'Pours well.', '2025-10-20T23:58:00Z', NULL, NULL, '2025-10-20T19:58:00Z', '2025-10-20T19:58:00Z'),
    ('0b6ff032-0000-7000-8000-000000000012', '67b47f4d-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', NULL, 'e93e603e-0000-7000-8000-000000000004', 'seller_to_buyer', 5, NULL, 'Paid at once and wrote a kind note.', '2025-05-12T08:05:00Z', NULL, NULL, '2025-05-12T08:00:00Z', '2025-05-12T08:00:00Z'),
    ('0b6ff032-0000-7000-8000-000000000013', '67b47f4d-0000-7000-8000-000000000011', '581319f8-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000014', 'buyer_to_seller', 1, NULL, 'Buy cheaper at example.com!', NULL, NULL, NULL, '2025-10-21T10:00:00Z', '2025-10-21T10:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO conversations (
    id, seller_id, buyer_id, listing_id, order_id, subject, last_message_at, last_message_preview, created_at,
    updated_at
)
VALUES
    ('ef775a37-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000005', NULL, 'Child seat', '2025-12-29T09:20:00Z', 'Yes, up to 22 kg.', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('ef775a37-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000003', 'The teapot', '2025-05-28T08:30:00Z', 'Thank you, here it is.', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    ('ef775a37-0000-7000-8000-000000000003', '581319f8-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', '83cef9a8-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000012', 'Length', '2025-12-20T18:40:00Z', 'It is 20 cm shorter than the listing says.', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('ef775a37-0000-7000-8000-000000000004', '581319f8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000012', '83cef9a8-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000010', 'Which tools', '2025-09-18T07:45:00Z', 'No need, we have all sizes.', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO conversation_participants (
    conversation_id, user_id, role, unread_count, last_read_at, last_message_at, created_at, updated_at
)
VALUES
    ('ef775a37-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', 'buyer', 1, '2025-12-29T08:55:00Z', '2025-12-29T09:20:00Z', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('ef775a37-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000005', 'seller', 0, '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    ('ef775a37-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'buyer', 0, '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    ('ef775a37-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', 'seller', 0, '2025-05-28T08:10:00Z', '2025-05-28T08:30:00Z', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    ('ef775a37-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', 'buyer', 0, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('ef775a37-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000007', 'seller', 1, NULL, '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('ef775a37-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000012', 'buyer', 1, '2025-09-17T18:40:00Z', '2025-09-18T07:45:00Z', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    ('ef775a37-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000005', 'seller', 2, NULL, '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
ON CONFLICT (conversation_id, user_id) DO NOTHING;

INSERT INTO messages (id, conversation_id, sender_id, body, client_message_id, created_at, updated_at)
VALUES
    ('aea9f8ee-0000-7000-8000-000000000001', 'ef775a37-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', 'Does the city bike take a child seat?', 'aa1be8b7-b861-4811-8714-103c667ed0ca', '2025-12-29T08:55:00Z', '2025-12-29T08:55:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000002', 'ef775a37-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000005', 'Yes, up to 22 kg.', 'e6edfa96-c4d3-49ab-8142-5fc81ae650bb', '2025-12-29T09:20:00Z', '2025-12-29T09:20:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000003', 'ef775a37-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'The spout arrived broken.', '066af593-8ca5-4376-8c64-7c29fb94aa92', '2025-05-28T07:20:00Z', '2025-05-28T07:20:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000004', 'ef775a37-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', 'Oh no. Please send a picture, and you will have your money back.', '82274fc9-74be-4dac-8550-91dcabb0a1a6', '2025-05-28T08:10:00Z', '2025-05-28T08:10:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000005', 'ef775a37-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'Thank you, here it is.', '06387a50-90ef-49d7-8752-307ceba508f5', '2025-05-28T08:30:00Z', '2025-05-28T08:30:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000006', 'ef775a37-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000011', 'It is 20 cm shorter than the listing says.', 'f555ede4-06f9-47a9-803a-00a8ec9baa34', '2025-12-20T18:40:00Z', '2025-12-20T18:40:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000007', 'ef775a37-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000012', 'Should I bring my own spoke wrench?', '2ef629bf-7df9-4995-8a35-baf60fcabbf0', '2025-09-17T18:40:00Z', '2025-09-17T18:40:00Z'),
    ('aea9f8ee-0000-7000-8000-000000000008', 'ef775a37-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000006', 'No need, we have all sizes.', '7792833c-5725-4c20-8613-574c30853d92', '2025-09-18T07:45:00Z', '2025-09-18T07:45:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO collections (id, locale, slug, title, introduction, shown, created_at, updated_at)
VALUES
    ('57a1e21c-0000-7000-8000-000000000001', 'en', 'for-tea', 'For tea, and who drinks it', 'Pots, cups and one apron.', NULL, '2025-02-01T17:17:00Z', '2025-02-01T17:17:00Z'),
    ('57a1e21c-0000-7000-8000-000000000002', 'de-AT', 'fuer-den-tee', 'Für den Tee', NULL, '[2025-10-31T23:00:00Z,2026-01-06T23:00:00Z)', '2025-07-18T09:54:00Z', '2025-07-18T09:54:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO collection_listings (collection_id, listing_id, created_at)
VALUES
    ('57a1e21c-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000003', '2025-04-29T18:34:00Z'),
    ('57a1e21c-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000001', '2025-09-01T13:44:00Z')
ON CONFLICT (collection_id, listing_id) DO NOTHING;

INSERT INTO custom_requests (
    id, number, buyer_id, category_id, title, wish, budget_minor, needed_on, created_at, updated_at
)
VALUES
    ('586e81b6-0000-7000-8000-000000000001', 'R-1', 'e93e603e-0000-7000-8000-000000000013', '4e2f04e5-0000-7000-8000-000000000003', 'Plates for eight', 'Like the serving plate, but smaller, and "not quite round".', 40000, '2026-03-01', '2025-11-20T18:00:00Z', '2025-11-20T18:00:00Z'),
    ('586e81b6-0000-7000-8000-000000000002', 'R-2', 'e93e603e-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000006', 'Curtain for a round window', '90 cm across; it opens inwards.', NULL, NULL, '2025-12-21T18:00:00Z', '2025-12-21T18:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_cards (id, code_hash, last4, bought_by, recipient_email, greeting, valid, created_at, updated_at)
VALUES
    ('d633ea24-0000-7000-8000-000000000001', '\x9f2c01', '7QX4', 'e93e603e-0000-7000-8000-000000000011', 'amara.okafor@example.com', 'Happy birthday -- treat yourself to a bowl.', '[2025-04-20T00:00:00Z,2029-01-01T00:00:00Z)', '2025-04-20T10:00:00Z', '2025-04-20T10:00:00Z'),
    ('d633ea24-0000-7000-8000-000000000002', '\xd342bc41ecd7984ba55cecbd578f7c126414393b9c90f4a3fe047a8128fc9fa6', 'BB7Y', 'e93e603e-0000-7000-8000-000000000003', NULL, 'A short note, so that it is not forgotten.', '[2025-07-17T14:59:00Z,2025-07-17T16:59:00Z)', '2025-07-17T14:59:00Z', '2025-07-17T14:59:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_card_movements (id, gift_card_id, kind, order_group_id, currency, amount_minor, created_at)
VALUES
    ('65a34ea3-0000-7000-8000-000000000001', 'd633ea24-0000-7000-8000-000000000001', 'issue', NULL, 'EUR', 15000, '2025-04-20T10:00:00Z'),
    ('65a34ea3-0000-7000-8000-000000000002', 'd633ea24-0000-7000-8000-000000000001', 'redemption', '8bd72832-0000-7000-8000-000000000004', 'EUR', -9900, '2025-06-14T12:11:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO instructors (
    id, user_id, seller_id, name, introduction, languages, first_aid_until, created_at, updated_at
)
VALUES
    ('a339b5cb-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', '581319f8-0000-7000-8000-000000000001', 'Ingrid', NULL, '{"de-AT","en"}', '2026-09-30', '2025-03-30T11:49:00Z', '2025-03-30T11:49:00Z'),
    ('a339b5cb-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000006', '581319f8-0000-7000-8000-000000000002', 'Kwame', NULL, '{"en","fr"}', '2026-03-31', '2025-08-15T16:31:00Z', '2025-08-15T16:31:00Z'),
    ('a339b5cb-0000-7000-8000-000000000003', NULL, '581319f8-0000-7000-8000-000000000001', 'Livia', 'Teaches raku, with "a little smoke".', '{"it","en"}', NULL, '2025-08-19T10:16:00Z', '2025-08-19T10:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO kilns (id, seller_id, name, heating, litres, hottest, serial_number, created_at, updated_at)
VALUES
    ('8b9bdc3d-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', 'Big Bertha', 'electric', 200.0, 1320, 'K-2019.7', '2025-03-31T13:57:00Z', '2025-03-31T13:57:00Z'),
    ('8b9bdc3d-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000001', 'Spark', 'gas', 60.5, 1280, NULL, '2025-08-18T07:01:00Z', '2025-08-18T07:01:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO firings (id, kiln_id, number, slot, programme, peak, litres, price_per_litre_minor, created_at, updated_at)
VALUES
    ('99ca071d-0000-7000-8000-000000000001', '8b9bdc3d-0000-7000-8000-000000000001', 'F-2025.31', '[2025-11-03T06:00:00Z,2025-11-05T06:00:00Z)', 'glaze', 1240, 180.0, 85, '2025-04-28T07:16:00Z', '2025-04-28T07:16:00Z'),
    ('99ca071d-0000-7000-8000-000000000002', '8b9bdc3d-0000-7000-8000-000000000001', 'F-2026.1', '[2026-01-12T06:00:00Z,2026-01-14T06:00:00Z)', 'bisque', 1000, 180.0, 60, '2025-09-01T16:30:00Z', '2025-09-01T16:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO firing_pieces (
    id, firing_id, maker_id, what, litres, unit_price_minor, currency, remark, created_at, updated_at
)
VALUES
    ('03f02935-0000-7000-8000-000000000001', '99ca071d-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000014', 'Two vases', 24.5, 85, 'EUR', NULL, '2025-05-27T17:13:00Z', '2025-05-27T17:13:00Z'),
    ('03f02935-0000-7000-8000-000000000002', '99ca071d-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000011', 'A tagine', 11.0, 85, 'EUR', 'The lid stuck.', '2025-09-14T16:14:00Z', '2025-09-14T16:14:00Z'),
    ('03f02935-0000-7000-8000-000000000003', '99ca071d-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000014', 'Twelve tiles', 9.0, 60, 'EUR', NULL, '2025-09-15T13:13:00Z', '2025-09-15T13:13:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO kiln_readings (read_at, id, firing_id, celsius)
VALUES
    ('2025-05-30T12:10:00Z', 'b26bf772-0000-7000-8000-000000000001', '99ca071d-0000-7000-8000-000000000001', 27.5),
    ('2025-09-14T14:48:00Z', 'b26bf772-0000-7000-8000-000000000002', '99ca071d-0000-7000-8000-000000000002', 32.8)
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO quotes (id, number, request_id, seller_id, ready_on, created_at, updated_at)
VALUES
    ('554ffaa5-0000-7000-8000-000000000001', 'Q-1', '586e81b6-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', NULL, '2025-11-24T09:00:00Z', '2025-11-24T09:00:00Z'),
    ('554ffaa5-0000-7000-8000-000000000002', 'QUO-1002', '586e81b6-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000003', '2025-08-30', '2025-08-30T12:42:00Z', '2025-08-30T12:42:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO quote_instalments (quote_id, "position", due, share, created_at, updated_at)
VALUES
    ('554ffaa5-0000-7000-8000-000000000001', 1, 'on acceptance', 3333, '2025-05-29T09:29:00Z', '2025-05-29T09:29:00Z'),
    ('554ffaa5-0000-7000-8000-000000000001', 2, 'on delivery', 6667, '2025-09-15T15:42:00Z', '2025-09-15T15:42:00Z')
ON CONFLICT (quote_id, "position") DO NOTHING;

INSERT INTO quote_lines (quote_id, "position", text, quantity, unit_price_minor, discount, created_at, updated_at)
VALUES
    ('554ffaa5-0000-7000-8000-000000000001', 1, 'Plate, 24 cm, moss green', 8.00, 3900, 0, '2025-05-29T13:31:00Z', '2025-05-29T13:31:00Z'),
    ('554ffaa5-0000-7000-8000-000000000001', 2, 'A test plate, yours to keep', 1.00, 3900, 4500, '2025-09-16T13:59:00Z', '2025-09-16T13:59:00Z')
ON CONFLICT (quote_id, "position") DO NOTHING;

INSERT INTO seller_documents (id, seller_id, kind, file, digest, valid, reviewed_by, created_at, updated_at)
VALUES
    ('549af87e-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', 'insurance', 'sellers/studio-terra/liability-2025.pdf', '\x51ab', '[2024-12-31T23:00:00Z,2026-12-31T23:00:00Z)', 'e93e603e-0000-7000-8000-000000000009', '2025-01-09T12:00:00Z', '2025-01-09T12:00:00Z'),
    ('549af87e-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000005', 'food hygiene', 'sellers/tanaka-kitchen/hygiene.jpg', '\x77c0', '[2025-05-31T22:00:00Z,)', NULL, '2025-11-20T12:00:00Z', '2025-11-20T12:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO studios (
    id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions,
    door_code, created_at, updated_at
)
VALUES
    ('a2da44e3-0000-7000-8000-000000000001', '581319f8-0000-7000-8000-000000000001', 'The old dairy', 'Annenstraße 41', 'Graz', '8020', 'AT', 'Europe/Vienna', 10, 47.073300, 15.425100, 'Through the gate, then left; ring at "Terra".', '4711#', '2025-02-01T09:00:00Z', '2025-02-01T09:00:00Z'),
    ('a2da44e3-0000-7000-8000-000000000002', '581319f8-0000-7000-8000-000000000002', 'Back of the shop', '3 Penrose Quay', 'Cork', NULL, 'IE', 'Europe/Dublin', 6, 51.898400, -8.475600, NULL, NULL, '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO studio_amenities (studio_id, amenity_code, created_at)
VALUES
    ('a2da44e3-0000-7000-8000-000000000001', 'tea', '2025-04-27T14:00:00Z'),
    ('a2da44e3-0000-7000-8000-000000000002', 'hearing-loop', '2025-08-30T16:56:00Z')
ON CONFLICT (studio_id, amenity_code) DO NOTHING;

INSERT INTO user_favourites (user_id, favourite_id, created_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000010', '83cef9a8-0000-7000-8000-000000000001', '2025-04-30T07:55:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', '83cef9a8-0000-7000-8000-000000000002', '2025-08-31T15:59:00Z')
ON CONFLICT (user_id, favourite_id) DO NOTHING;

INSERT INTO workshops (listing_id, craft_code, level, minutes, seats, brings, created_at, updated_at)
VALUES
    ('83cef9a8-0000-7000-8000-000000000009', 'metal.bicycles', 'beginners', 120, 6, '["a wheel", "patience"]', '2025-02-10T09:00:00Z', '2025-02-10T09:00:00Z'),
    ('83cef9a8-0000-7000-8000-000000000014', 'ceramics.glazing', 'some practice', 240, 8, '[]', '2025-12-01T14:00:00Z', '2025-12-01T14:00:00Z')
ON CONFLICT (listing_id) DO NOTHING;

INSERT INTO workshop_sessions (
    id, workshop_listing_id, studio_id, slot, seats, status, confirm_by, created_at, updated_at
)
VALUES
    ('6d80aaeb-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000009', 'a2da44e3-0000-7000-8000-000000000002', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', 6, 'open', '2025-09-18T08:00:00Z', '2025-08-01T09:00:00Z', '2025-08-01T09:00:00Z'),
    ('6d80aaeb-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000009', 'a2da44e3-0000-7000-8000-000000000002', '[2026-02-07T10:00:00Z,2026-02-07T12:00:00Z)', 4, 'open', '2026-02-05T10:00:00Z', '2025-12-15T09:00:00Z', '2025-12-15T09:00:00Z'),
    ('6d80aaeb-0000-7000-8000-000000000003', '83cef9a8-0000-7000-8000-000000000009', 'a2da44e3-0000-7000-8000-000000000002', '[2025-11-15T10:00:00Z,2025-11-15T12:00:00Z)', 6, 'planned', NULL, '2025-10-01T09:00:00Z', '2025-10-01T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO incidents (
    id, listing_id, reported_by, reported_from, severity, happened_at, what, insurer_case, created_at, updated_at
)
VALUES
    ('b95d6cfd-0000-7000-8000-000000000001', '83cef9a8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', '2001:db8::17', 1, '2025-05-26T19:00:00Z', 'Cut a finger on the broken spout.', NULL, '2025-05-28T07:30:00Z', '2025-05-28T07:30:00Z'),
    ('b95d6cfd-0000-7000-8000-000000000002', '83cef9a8-0000-7000-8000-000000000012', 'e93e603e-0000-7000-8000-000000000002', '192.0.2.245', 2, '2025-10-01T21:10:00Z', 'Please have a look before Friday.', '5a64615f-edba-40cf-8c3a-db4c8dee429b', '2025-10-01T11:10:00Z', '2025-10-01T11:10:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO seat_reservations (
    id, session_id, buyer_id, order_id, hold_expires_at, dietary_needs, created_at, updated_at
)
VALUES
    ('0125cb43-0000-7000-8000-000000000001', '6d80aaeb-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000012', '67b47f4d-0000-7000-8000-000000000010', '2025-10-12T10:15:00Z', NULL, '2025-09-05T10:15:00Z', '2025-09-05T10:15:00Z'),
    ('0125cb43-0000-7000-8000-000000000002', '6d80aaeb-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000010', NULL, '2025-11-10T07:03:00Z', 'Dietary needs 2', '2025-10-01T07:03:00Z', '2025-10-01T07:03:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO session_instructors (session_id, instructor_id, slot, created_at, updated_at)
VALUES
    ('6d80aaeb-0000-7000-8000-000000000001', 'a339b5cb-0000-7000-8000-000000000001', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-06-26T11:07:00Z', '2025-06-26T11:07:00Z'),
    ('6d80aaeb-0000-7000-8000-000000000001', 'a339b5cb-0000-7000-8000-000000000002', '[2025-09-20T08:00:00Z,2025-09-20T10:00:00Z)', '2025-09-30T12:28:00Z', '2025-09-30T12:28:00Z')
ON CONFLICT (session_id, instructor_id) DO NOTHING;

INSERT INTO waiting_list_entries (session_id, user_id, created_at, updated_at)
VALUES
    ('6d80aaeb-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000011', '2025-06-27T13:11:00Z', '2025-06-27T13:11:00Z'),
    ('6d80aaeb-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', '2025-09-30T09:30:00Z', '2025-09-30T09:30:00Z')
ON CONFLICT (session_id, user_id) DO NOTHING;

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-01-12T10:00:00Z'
WHERE id = '8700f187-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-01-18T10:00:00Z'
WHERE id = '8700f187-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-02-07T10:00:00Z'
WHERE id = '8700f187-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE seller_payout_accounts
SET is_default = true, status = 'verified', verified_at = '2025-02-24T10:00:00Z'
WHERE id = '8700f187-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-03T02:00:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-02T00:00:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE payouts
SET status = 'approved', approved_at = '2025-11-02T07:00:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE payouts
SET status = 'processing'
WHERE id = '0a74fde2-0000-7000-8000-000000000001' AND status = 'approved';

UPDATE payouts
SET status = 'processing'
WHERE id = '0a74fde2-0000-7000-8000-000000000002' AND status = 'approved';

UPDATE payouts
SET status = 'processing'
WHERE id = '0a74fde2-0000-7000-8000-000000000003' AND status = 'approved';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:00:00Z', paid_at = '2025-11-03T05:00:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000001' AND status = 'processing';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:07:00Z', paid_at = '2025-11-03T05:01:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000002' AND status = 'processing';

UPDATE payouts
SET status = 'paid', approved_at = '2025-11-01T09:14:00Z', paid_at = '2025-11-03T05:02:00Z'
WHERE id = '0a74fde2-0000-7000-8000-000000000003' AND status = 'processing';

UPDATE bookings
SET status = 'confirmed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000001' AND status = 'held';

UPDATE bookings
SET status = 'confirmed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000002' AND status = 'held';

UPDATE bookings
SET status = 'confirmed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000003' AND status = 'held';

UPDATE bookings
SET status = 'completed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000001' AND status = 'confirmed';

UPDATE bookings
SET status = 'completed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000002' AND status = 'confirmed';

UPDATE bookings
SET status = 'completed'
WHERE id = 'bdd0e9ce-0000-7000-8000-000000000003' AND status = 'confirmed';

UPDATE disputes
SET status = 'awaiting_seller'
WHERE id = '2488ae97-0000-7000-8000-000000000001' AND status = 'open';

UPDATE disputes
SET status = 'awaiting_seller'
WHERE id = '2488ae97-0000-7000-8000-000000000002' AND status = 'open';

UPDATE disputes
SET resolved_at = '2025-06-03T15:40:00Z', status = 'resolved_buyer'
WHERE id = '2488ae97-0000-7000-8000-000000000001' AND status = 'awaiting_seller';

UPDATE conversations
SET status = 'closed'
WHERE id = 'ef775a37-0000-7000-8000-000000000002' AND status = 'open';

UPDATE custom_requests
SET status = 'agreed'
WHERE id = '586e81b6-0000-7000-8000-000000000001' AND status = 'open';

UPDATE seller_documents
SET status = 'approved', reviewed_at = '2025-01-10T15:00:00Z'
WHERE id = '549af87e-0000-7000-8000-000000000001' AND status = 'uploaded';

UPDATE incidents
SET status = 'closed', closed_at = '2025-06-03T16:00:00Z'
WHERE id = 'b95d6cfd-0000-7000-8000-000000000001' AND status = 'reported';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000005' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000006' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000007' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000008' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000009' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000010' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000011' AND status = 'pending';

UPDATE reviews
SET status = 'published'
WHERE id = '0b6ff032-0000-7000-8000-000000000012' AND status = 'pending';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '03f02935-0000-7000-8000-000000000001' AND status = 'announced';

UPDATE firing_pieces
SET status = 'delivered'
WHERE id = '03f02935-0000-7000-8000-000000000002' AND status = 'announced';

UPDATE seat_reservations
SET status = 'confirmed'
WHERE id = '0125cb43-0000-7000-8000-000000000001' AND status = 'held';

UPDATE sellers
SET status = 'in_review'
WHERE id = '581319f8-0000-7000-8000-000000000001' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '581319f8-0000-7000-8000-000000000002' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '581319f8-0000-7000-8000-000000000003' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '581319f8-0000-7000-8000-000000000004' AND status = 'applied';

UPDATE sellers
SET status = 'in_review'
WHERE id = '581319f8-0000-7000-8000-000000000005' AND status = 'applied';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000004' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000005' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000006' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000007' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000008' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000009' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000010' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000011' AND status = 'draft';

UPDATE listings
SET status = 'pending_review'
WHERE id = '83cef9a8-0000-7000-8000-000000000012' AND status = 'draft';

UPDATE listings
SET status = 'archived'
WHERE id = '83cef9a8-0000-7000-8000-000000000013' AND status = 'draft';

UPDATE payments
SET status = 'captured', authorised_minor = 12290, authorised_at = '2025-05-02T18:23:00Z', captured_at = '2025-05-02T18:24:00Z', captured_minor = 12290
WHERE id = '1f2df9d9-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 7490, authorised_at = '2025-05-20T08:04:00Z', captured_at = '2025-05-20T08:05:00Z', captured_minor = 7490
WHERE id = '1f2df9d9-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '1f2df9d9-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 23990, authorised_at = '2025-06-14T12:12:00Z', captured_at = '2025-06-14T12:13:00Z', captured_minor = 23990
WHERE id = '1f2df9d9-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 21480, authorised_at = '2025-06-30T07:42:00Z', captured_at = '2025-06-30T07:43:00Z', captured_minor = 21480
WHERE id = '1f2df9d9-0000-7000-8000-000000000005' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 20700, authorised_at = '2025-07-08T21:07:00Z', captured_at = '2025-07-08T21:08:00Z', captured_minor = 20700
WHERE id = '1f2df9d9-0000-7000-8000-000000000006' AND status = 'pending';

UPDATE payments
SET status = 'expired'
WHERE id = '1f2df9d9-0000-7000-8000-000000000007' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 5500, authorised_at = '2025-09-05T10:17:00Z', captured_at = '2025-09-05T10:18:00Z', captured_minor = 5500
WHERE id = '1f2df9d9-0000-7000-8000-000000000008' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 9890, authorised_at = '2025-10-11T19:57:00Z', captured_at = '2025-10-11T19:58:00Z', captured_minor = 9890
WHERE id = '1f2df9d9-0000-7000-8000-000000000009' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12890, authorised_at = '2025-12-02T09:22:00Z', captured_at = '2025-12-02T09:23:00Z', captured_minor = 12890
WHERE id = '1f2df9d9-0000-7000-8000-000000000010' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 6980, authorised_at = '2025-12-18T17:02:00Z', captured_at = '2025-12-18T17:03:00Z', captured_minor = 6980
WHERE id = '1f2df9d9-0000-7000-8000-000000000011' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 17080, authorised_at = '2025-12-27T11:37:00Z', captured_at = '2025-12-27T11:38:00Z', captured_minor = 17080
WHERE id = '1f2df9d9-0000-7000-8000-000000000012' AND status = 'pending';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000001' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000006' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'pending_payment';

UPDATE orders
SET status = 'cancelled', payment_due_at = '2025-08-19T16:30:00Z', cancelled_at = '2025-08-19T16:30:00Z'
WHERE id = '67b47f4d-0000-7000-8000-000000000009' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000010' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000011' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000012' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000013' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000014' AND status = 'pending_payment';

UPDATE orders
SET status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000015' AND status = 'pending_payment';

UPDATE firings
SET status = 'loading'
WHERE id = '99ca071d-0000-7000-8000-000000000001' AND status = 'planned';

UPDATE quotes
SET status = 'sent', binding_until = '2026-01-11T09:00:00Z', ready_on = '2025-11-25'
WHERE id = '554ffaa5-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE workshop_sessions
SET status = 'confirmed'
WHERE id = '6d80aaeb-0000-7000-8000-000000000001' AND status = 'open';

UPDATE workshop_sessions
SET status = 'cancelled', confirm_by = '2025-11-13T10:00:00Z', cancelled_at = '2025-11-13T10:00:00Z', cancel_reason = 'Only one seat was taken.'
WHERE id = '6d80aaeb-0000-7000-8000-000000000003' AND status = 'planned';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-06-03T15:45:00Z'
WHERE id = '70baae35-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE firing_pieces
SET status = 'fired'
WHERE id = '03f02935-0000-7000-8000-000000000001' AND status = 'delivered';

UPDATE firing_pieces
SET status = 'broken'
WHERE id = '03f02935-0000-7000-8000-000000000002' AND status = 'delivered';

UPDATE seat_reservations
SET status = 'attended'
WHERE id = '0125cb43-0000-7000-8000-000000000001' AND status = 'confirmed';

UPDATE sellers
SET status = 'active'
WHERE id = '581319f8-0000-7000-8000-000000000001' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '581319f8-0000-7000-8000-000000000002' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '581319f8-0000-7000-8000-000000000003' AND status = 'in_review';

UPDATE sellers
SET status = 'active'
WHERE id = '581319f8-0000-7000-8000-000000000004' AND status = 'in_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000001' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000002' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000003' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000004' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000005' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000006' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000007' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000008' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000009' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000010' AND status = 'pending_review';

UPDATE listings
SET status = 'published'
WHERE id = '83cef9a8-0000-7000-8000-000000000011' AND status = 'pending_review';

UPDATE payments
SET status = 'refunded'
WHERE id = '1f2df9d9-0000-7000-8000-000000000002' AND status = 'captured';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000001' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'paid';

UPDATE orders
SET status = 'refunded'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000006' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000010' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000011' AND status = 'paid';

UPDATE orders
SET status = 'disputed'
WHERE id = '67b47f4d-0000-7000-8000-000000000012' AND status = 'paid';

UPDATE orders
SET status = 'accepted'
WHERE id = '67b47f4d-0000-7000-8000-000000000013' AND status = 'paid';

UPDATE orders
SET status = 'accepted'
WHERE id = '67b47f4d-0000-7000-8000-000000000015' AND status = 'paid';

UPDATE firings
SET status = 'firing'
WHERE id = '99ca071d-0000-7000-8000-000000000001' AND status = 'loading';

UPDATE quotes
SET status = 'accepted', answered_at = '2025-11-28T20:00:00Z', binding_until = '2025-12-15T00:00:00Z', ready_on = '2026-02-20'
WHERE id = '554ffaa5-0000-7000-8000-000000000001' AND status = 'sent';

UPDATE workshop_sessions
SET status = 'done'
WHERE id = '6d80aaeb-0000-7000-8000-000000000001' AND status = 'confirmed';

UPDATE sellers
SET status = 'suspended'
WHERE id = '581319f8-0000-7000-8000-000000000004' AND status = 'active';

UPDATE listings
SET status = 'paused'
WHERE id = '83cef9a8-0000-7000-8000-000000000004' AND status = 'published';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000001' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000006' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000010' AND status = 'disputed';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000011' AND status = 'disputed';

UPDATE orders
SET status = 'shipped'
WHERE id = '67b47f4d-0000-7000-8000-000000000013' AND status = 'accepted';

UPDATE firings
SET status = 'cooling'
WHERE id = '99ca071d-0000-7000-8000-000000000001' AND status = 'firing';

UPDATE firings
SET status = 'unloaded'
WHERE id = '99ca071d-0000-7000-8000-000000000001' AND status = 'cooling';
