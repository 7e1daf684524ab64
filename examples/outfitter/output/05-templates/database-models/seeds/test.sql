-- A few rows for tests. A key that is a UUID begins with the same digits in all rows of a table and ends with the row's
-- number. Load reference.sql first, and this in one transaction. Rows that are there already stay as they are.

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

INSERT INTO users (id, email, username, status, locale, time_zone, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'amara.okafor@example.com', 'amara', 'active', 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'jonas.lindqvist@example.com', 'jonas-l', 'active', 'sv', 'Europe/Stockholm', '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000003', 'mei.tanaka@example.com', NULL, 'invited', 'ja', 'Asia/Tokyo', '2025-07-03T16:13:00Z', '2025-07-03T16:13:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', 'carmen.ruiz@example.com', NULL, 'active', 'es', 'Europe/Madrid', '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', 'david.cohen@example.com', NULL, 'active', 'fr', 'Europe/Paris', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', 'aisha.bello@example.com', NULL, 'active', 'de', 'Europe/Berlin', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', 'greta.holm@example.com', 'greta', 'active', 'sv', 'Europe/Stockholm', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'tomasz.nowak@example.com', 'tomasz', 'active', 'sv', 'Europe/Stockholm', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', 'leila.haddad@example.com', 'leila', 'active', 'en-GB', 'Europe/London', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', 'pedro.alves@example.com', 'pedro', 'active', 'sv', 'Europe/Stockholm', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_profiles (user_id, display_name, given_name, family_name, phone_e164, bio, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'Amara', 'Amara', 'Okafor', '+442079460123', NULL, '2025-02-02T17:15:00Z', '2025-02-02T17:15:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'Jonas L.', NULL, NULL, NULL, 'Repairs bicycles, and the odd database.', '2025-07-18T13:45:00Z', '2025-07-18T13:45:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', NULL, 'Carmen', 'Ruiz', '+34910050123', NULL, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', NULL, 'Aisha', 'Bello', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', 'Greta', 'Greta', 'Holm', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'Tomasz', 'Tomasz', 'Nowak', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', 'Leila', 'Leila', 'Haddad', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', 'Pedro', 'Pedro', 'Alves', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z')
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
    ('7b27be76-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    ('7b27be76-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000009', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-07-20T07:19:00Z', '2025-08-23T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-07-20T07:19:00Z', '2025-07-20T07:19:00Z')
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
    ('e93e603e-0000-7000-8000-000000000001', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000004', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z'),
    ('e93e603e-0000-7000-8000-000000000005', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000006', (SELECT id FROM roles WHERE code = 'customer'), NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000010', (SELECT id FROM roles WHERE code = 'admin'), NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', (SELECT id FROM roles WHERE code = 'catalogue_manager'), 'e93e603e-0000-7000-8000-000000000010', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', (SELECT id FROM roles WHERE code = 'warehouse'), 'e93e603e-0000-7000-8000-000000000010', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('e93e603e-0000-7000-8000-000000000009', (SELECT id FROM roles WHERE code = 'support'), 'e93e603e-0000-7000-8000-000000000010', '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z')
ON CONFLICT (user_id, role_id) DO NOTHING;

INSERT INTO ledger_accounts (id, code, kind, currency_code, customer_id, created_at, updated_at)
VALUES
    ('130bcf51-0000-7000-8000-000000000001', 'shop:cash:EUR', 'asset', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000002', 'shop:sales:EUR', 'income', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000003', 'shop:goodwill:EUR', 'expense', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000004', 'gift-card:7KQ2:EUR', 'liability', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000005', 'gift-card:M4XP:EUR', 'liability', 'EUR', NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('130bcf51-0000-7000-8000-000000000006', 'credit:amara:EUR', 'liability', 'EUR', 'e93e603e-0000-7000-8000-000000000001', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contents (
    id, content_type, slug, title, summary, body, visibility, locale, published_at, created_at, updated_at
)
VALUES
    ('4793139e-0000-7000-8000-000000000001', 'page', 'returns', 'Sending things back', NULL, 'Within 30 days, in the box that they came in.', 'public', 'en', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z', '2025-01-08T10:00:00Z'),
    ('4793139e-0000-7000-8000-000000000002', 'page', 'returns', 'Skicka tillbaka', NULL, 'Inom 30 dagar, i lådan som varan kom i.', 'public', 'sv', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z'),
    ('4793139e-0000-7000-8000-000000000003', 'article', 'first-tent', 'How to choose a first tent', 'Weight, room, weather, in this order.', NULL, 'public', 'en', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z', '2025-02-17T08:00:00Z'),
    ('4793139e-0000-7000-8000-000000000004', 'article', 'winter-camping', 'A night in the snow', NULL, NULL, 'private', 'en', NULL, '2025-07-17T08:52:00Z', '2025-07-17T08:52:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO tags (id, slug, name, created_at, updated_at)
VALUES
    ('faccc674-0000-7000-8000-000000000001', 'advice', 'Advice', '2025-01-01T17:36:00Z', '2025-01-01T17:36:00Z'),
    ('faccc674-0000-7000-8000-000000000002', 'tents', 'Tents', '2025-07-03T13:59:00Z', '2025-07-03T13:59:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO content_tags (content_id, tag_id, created_at)
VALUES
    ('4793139e-0000-7000-8000-000000000003', 'faccc674-0000-7000-8000-000000000001', '2025-02-17T08:00:00Z'),
    ('4793139e-0000-7000-8000-000000000003', 'faccc674-0000-7000-8000-000000000002', '2025-07-03T13:59:00Z'),
    ('4793139e-0000-7000-8000-000000000004', 'faccc674-0000-7000-8000-000000000001', '2025-07-17T08:52:00Z')
ON CONFLICT (content_id, tag_id) DO NOTHING;

INSERT INTO content_relationships (source_content_id, target_content_id, relation, created_at, updated_at)
VALUES
    ('4793139e-0000-7000-8000-000000000002', '4793139e-0000-7000-8000-000000000001', 'translation_of', '2025-01-08T10:30:00Z', '2025-01-08T10:30:00Z')
ON CONFLICT (source_content_id, relation, target_content_id) DO NOTHING;

INSERT INTO categories (id, parent_id, slug, name, "position", is_visible, created_at, updated_at)
VALUES
    ('4e2f04e5-0000-7000-8000-000000000001', NULL, 'camping', 'Camping', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000002', '4e2f04e5-0000-7000-8000-000000000001', 'tents', 'Tents', 1, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000001', 'sleeping-bags', 'Sleeping bags', 2, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000004', '4e2f04e5-0000-7000-8000-000000000001', 'stoves', 'Stoves and gas', 3, true, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000005', NULL, 'clothing', 'Clothing', 2, true, '2025-07-04T15:10:00Z', '2025-07-04T15:10:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000006', '4e2f04e5-0000-7000-8000-000000000005', 'jackets', 'Jackets', 1, true, '2025-07-04T15:10:00Z', '2025-07-04T15:10:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000007', '4e2f04e5-0000-7000-8000-000000000005', 'boots', 'Boots', 2, true, '2025-07-04T15:10:00Z', '2025-07-04T15:10:00Z'),
    ('4e2f04e5-0000-7000-8000-000000000008', NULL, 'winter', 'Ready for winter', 3, false, '2025-07-06T08:17:00Z', '2025-07-06T08:17:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO products (
    id, slug, title, subtitle, description, brand, primary_category_id, tags, attributes, media, min_price_minor,
    price_currency, in_stock, sales_count, published_at, created_at, updated_at
)
VALUES
    ('d9285a4b-0000-7000-8000-000000000001', 'ridge-tent-2', 'Ridge tent for two', '1.9 kg with pegs', 'Stands by itself, and dries in an hour.', 'Fjellheim', '4e2f04e5-0000-7000-8000-000000000002', '{"tent","light"}', '{"persons": 2, "seasons": 3, "colours": ["green", "sand"]}', '["https://example.com/media/ridge-tent-2.jpg"]', 34900, 'EUR', true, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('d9285a4b-0000-7000-8000-000000000002', 'ridge-tent-4', 'Ridge tent for four', 'Room for a family', NULL, 'Fjellheim', '4e2f04e5-0000-7000-8000-000000000002', '{"tent","family"}', '{"persons": 4, "seasons": 3, "colours": ["green"]}', '[]', 54900, 'EUR', true, 1, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('d9285a4b-0000-7000-8000-000000000003', 'dune-sleeping-bag', 'Dune sleeping bag', 'Down, comfortable to -2 °C', NULL, 'Varg', '4e2f04e5-0000-7000-8000-000000000003', '{"down","light"}', '{"comfort_celsius": -2, "fill": "down"}', '[]', 19900, 'EUR', true, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('d9285a4b-0000-7000-8000-000000000004', 'ember-stove', 'Ember stove', 'Boils a litre in three minutes', NULL, 'Varg', '4e2f04e5-0000-7000-8000-000000000004', '{"stove","light"}', '{"fuel": "gas"}', '[]', 5900, 'EUR', true, 1, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('d9285a4b-0000-7000-8000-000000000005', 'gas-cartridge', 'Gas cartridge', '230 g, for every stove with a screw thread', NULL, NULL, '4e2f04e5-0000-7000-8000-000000000004', '{}', '{"fuel": "gas"}', '[]', 590, 'EUR', true, 8, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('d9285a4b-0000-7000-8000-000000000006', 'drift-jacket', 'Drift jacket', 'Keeps the rain out, lets you breathe', NULL, 'Fjellheim', '4e2f04e5-0000-7000-8000-000000000006', '{"rain"}', '{"waterproof_mm": 20000, "sizes": ["S", "M", "L"]}', '[]', 15900, 'EUR', true, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('d9285a4b-0000-7000-8000-000000000007', 'trail-boot', 'Trail boot', NULL, NULL, 'Skog', '4e2f04e5-0000-7000-8000-000000000007', '{"leather"}', '{"sizes": [41, 42, 43], "material": "leather"}', '[]', 12900, 'EUR', true, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('d9285a4b-0000-7000-8000-000000000008', 'oil-lantern', 'Oil lantern', NULL, NULL, NULL, '4e2f04e5-0000-7000-8000-000000000001', '{"light"}', '{}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('d9285a4b-0000-7000-8000-000000000009', 'canvas-tarp', 'Canvas tarp', NULL, NULL, 'Skog', '4e2f04e5-0000-7000-8000-000000000002', '{}', '{"metres": [3, 4]}', '[]', NULL, NULL, false, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO product_categories (product_id, category_id, "position", created_at, updated_at)
VALUES
    ('d9285a4b-0000-7000-8000-000000000003', '4e2f04e5-0000-7000-8000-000000000008', 1, '2025-07-06T08:17:00Z', '2025-07-06T08:17:00Z'),
    ('d9285a4b-0000-7000-8000-000000000006', '4e2f04e5-0000-7000-8000-000000000008', 2, '2025-07-06T08:17:00Z', '2025-07-06T08:17:00Z')
ON CONFLICT (product_id, category_id) DO NOTHING;

INSERT INTO product_variants (
    id, product_id, sku, barcode, title, option_values, weight_grams, "position", created_at, updated_at
)
VALUES
    ('f2985ec5-0000-7000-8000-000000000001', 'd9285a4b-0000-7000-8000-000000000001', 'RIDGE-2-GRN', '7312340000017', 'Green', '{"colour": "green"}', 1900, 1, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000002', 'd9285a4b-0000-7000-8000-000000000001', 'RIDGE-2-SND', '7312340000024', 'Sand', '{"colour": "sand"}', 1900, 2, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000003', 'd9285a4b-0000-7000-8000-000000000002', 'RIDGE-4-GRN', '7312340000031', 'Green', '{"colour": "green"}', 3400, 0, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('f2985ec5-0000-7000-8000-000000000004', 'd9285a4b-0000-7000-8000-000000000003', 'DUNE-REG', NULL, 'Regular', '{"length": "regular"}', 980, 1, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000005', 'd9285a4b-0000-7000-8000-000000000003', 'DUNE-LNG', NULL, 'Long', '{"length": "long"}', 1060, 2, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000006', 'd9285a4b-0000-7000-8000-000000000004', 'EMBER', NULL, 'Ember stove', '{}', 95, 0, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000007', 'd9285a4b-0000-7000-8000-000000000005', 'GAS-230', '7312340000055', '230 g', '{}', 380, 0, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('f2985ec5-0000-7000-8000-000000000008', 'd9285a4b-0000-7000-8000-000000000006', 'DRIFT-S', NULL, 'S', '{"size": "S"}', 410, 1, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000009', 'd9285a4b-0000-7000-8000-000000000006', 'DRIFT-M', NULL, 'M', '{"size": "M"}', 430, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000010', 'd9285a4b-0000-7000-8000-000000000006', 'DRIFT-L', NULL, 'L', '{"size": "L"}', 450, 3, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000011', 'd9285a4b-0000-7000-8000-000000000007', 'BOOT-42', NULL, '42', '{"size": 42}', 1240, 1, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000012', 'd9285a4b-0000-7000-8000-000000000007', 'BOOT-43', NULL, '43', '{"size": 43}', 1270, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000013', 'd9285a4b-0000-7000-8000-000000000008', 'LANTERN', NULL, 'Oil lantern', '{}', 700, 0, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO prices (
    id, product_variant_id, currency_code, min_quantity, amount_minor, compare_at_minor, valid, created_at, updated_at
)
VALUES
    ('2f8673ba-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,2025-06-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000001', 'EUR', 1, 29900, 34900, '[2025-06-01T00:00:00Z,2025-07-01T00:00:00Z)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000001', 'EUR', 1, 34900, NULL, '[2025-07-01T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000004', 'f2985ec5-0000-7000-8000-000000000001', 'GBP', 1, 29900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000005', 'f2985ec5-0000-7000-8000-000000000002', 'EUR', 1, 34900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000006', 'f2985ec5-0000-7000-8000-000000000003', 'EUR', 1, 54900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('2f8673ba-0000-7000-8000-000000000007', 'f2985ec5-0000-7000-8000-000000000004', 'EUR', 1, 19900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000008', 'f2985ec5-0000-7000-8000-000000000005', 'EUR', 1, 20900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000009', 'f2985ec5-0000-7000-8000-000000000006', 'EUR', 1, 5900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000010', 'f2985ec5-0000-7000-8000-000000000007', 'EUR', 1, 690, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('2f8673ba-0000-7000-8000-000000000011', 'f2985ec5-0000-7000-8000-000000000007', 'EUR', 6, 590, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('2f8673ba-0000-7000-8000-000000000012', 'f2985ec5-0000-7000-8000-000000000008', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000013', 'f2985ec5-0000-7000-8000-000000000009', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000014', 'f2985ec5-0000-7000-8000-000000000010', 'EUR', 1, 15900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000015', 'f2985ec5-0000-7000-8000-000000000011', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('2f8673ba-0000-7000-8000-000000000016', 'f2985ec5-0000-7000-8000-000000000012', 'EUR', 1, 12900, NULL, '[2025-01-09T00:00:00Z,)', '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO warehouses (id, code, name, country_code, address, priority, created_at, updated_at)
VALUES
    ('e702dbf6-0000-7000-8000-000000000001', 'stockholm', 'Stockholm', 'SE', '{"line1": "Hamnvägen 4", "city": "Stockholm", "postal_code": "115 41"}', 10, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
    ('e702dbf6-0000-7000-8000-000000000002', 'leeds', 'Leeds', 'GB', '{"line1": "12 Canal Road", "city": "Leeds", "postal_code": "LS12 2TU"}', 20, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO inventory_levels (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
)
VALUES
    ('f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 5, '2025-01-09T09:00:00Z', '2025-01-09T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 3, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z'),
    ('f2985ec5-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000005', 'e702dbf6-0000-7000-8000-000000000002', 0, 0, 5, '2025-01-10T09:00:00Z', '2025-01-10T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000006', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 10, '2025-01-12T09:00:00Z', '2025-01-12T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 48, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000002', 0, 0, 24, '2025-01-12T09:05:00Z', '2025-01-12T09:05:00Z'),
    ('f2985ec5-0000-7000-8000-000000000008', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000009', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000010', 'e702dbf6-0000-7000-8000-000000000002', 0, 0, 2, '2025-01-15T09:00:00Z', '2025-01-15T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000011', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000012', 'e702dbf6-0000-7000-8000-000000000001', 0, 0, 2, '2025-01-20T09:00:00Z', '2025-01-20T09:00:00Z'),
    ('f2985ec5-0000-7000-8000-000000000013', 'e702dbf6-0000-7000-8000-000000000002', 0, 0, NULL, '2025-01-04T07:36:00Z', '2025-01-04T07:36:00Z'),
    ('f2985ec5-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000002', 6, 4, NULL, '2025-01-09T09:05:00Z', '2025-01-09T09:05:00Z')
ON CONFLICT (product_variant_id, warehouse_id) DO NOTHING;

INSERT INTO addresses (
    id, user_id, label, recipient, company, line1, city, postal_code, country_code, phone_e164, is_default_shipping,
    is_default_billing, created_at, updated_at
)
VALUES
    ('a43bb3fa-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'Home', 'Amara Okafor', NULL, '14 Quay Street', 'London', 'E1 8AA', 'GB', '+442079460123', true, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'Office', 'Amara Okafor', 'Harbour Analytics', '3 Dock Lane', 'London', 'E14 9TP', 'GB', NULL, false, false, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', NULL, 'Jonas Lindqvist', NULL, 'Storgatan 9', 'Stockholm', '114 51', 'SE', NULL, true, true, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000004', NULL, 'Carmen Ruiz', NULL, 'Calle Mayor 31', 'Bilbao', '48001', 'ES', NULL, true, false, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z'),
    ('a43bb3fa-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000006', NULL, 'Aisha Bello', NULL, 'Lindenstraße 22', 'Hamburg', '20099', 'DE', NULL, true, false, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payment_methods (
    id, user_id, provider, provider_token, method_type, brand, last4, exp_month, exp_year, is_default, created_at,
    updated_at
)
VALUES
    ('3de0a10d-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'stripe', 'pm_amara', 'card', 'visa', '4242', 4, 2028, true, '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('3de0a10d-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pm_jonas_old', 'card', 'mastercard', '1881', 1, 2025, false, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('3de0a10d-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pm_jonas', 'card', 'mastercard', '4444', 1, 2029, true, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('3de0a10d-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000004', 'stripe', 'pm_carmen', 'card', 'visa', '1117', 9, 2027, true, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO discounts (
    id, code, name, kind, rate, amount_minor, currency_code, usage_limit, min_subtotal_minor, rules, starts_at,
    ends_at, created_at, updated_at
)
VALUES
    ('c71bde02-0000-7000-8000-000000000001', 'WELCOME10', '10 % for the first order', 'percentage', 1000, NULL, NULL, NULL, NULL, '{"first_order": true}', '2025-01-09T00:00:00Z', NULL, '2025-01-09T00:00:00Z', '2025-01-09T00:00:00Z'),
    ('c71bde02-0000-7000-8000-000000000002', 'SUMMER20', '20 euros off in July', 'fixed', NULL, 2000, 'EUR', 500, 10000, '{}', '2025-07-01T00:00:00Z', '2025-08-01T00:00:00Z', '2025-07-01T00:00:00Z', '2025-07-01T00:00:00Z'),
    ('c71bde02-0000-7000-8000-000000000003', 'FREESHIP', 'We pay the parcel', 'free_shipping', NULL, NULL, NULL, 100, NULL, '{}', '2025-09-01T00:00:00Z', NULL, '2025-09-01T00:00:00Z', '2025-09-01T00:00:00Z'),
    ('c71bde02-0000-7000-8000-000000000004', 'WINTER15', '15 % on winter gear', 'percentage', 1500, NULL, NULL, NULL, NULL, '{"category": "winter"}', '2025-12-01T00:00:00Z', NULL, '2025-12-01T00:00:00Z', '2025-12-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO carts (id, user_id, token_hash, email, currency, shipping_method, expires_at, created_at, updated_at)
VALUES
    ('a0a59af3-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '\x0a03', NULL, 'EUR', 'standard', '2025-09-09T08:12:00Z', '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    ('a0a59af3-0000-7000-8000-000000000002', NULL, '\x0a02', 'lena.fischer@example.com', 'EUR', NULL, '2025-10-17T17:00:00Z', '2025-08-02T15:04:00Z', '2025-08-02T15:04:00Z'),
    ('a0a59af3-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', '\x0a01', NULL, 'EUR', 'standard', '2025-12-04T19:00:00Z', '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('a0a59af3-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000004', '\x0a04', NULL, 'EUR', NULL, '2025-12-06T10:00:00Z', '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO cart_items (id, cart_id, product_variant_id, quantity, unit_price_minor, created_at, updated_at)
VALUES
    ('11ed977b-0000-7000-8000-000000000001', 'a0a59af3-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000007', 6, 590, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z'),
    ('11ed977b-0000-7000-8000-000000000002', 'a0a59af3-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000010', 2, 15900, '2025-08-02T15:04:00Z', '2025-08-02T15:04:00Z'),
    ('11ed977b-0000-7000-8000-000000000003', 'a0a59af3-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000002', 1, 34900, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('11ed977b-0000-7000-8000-000000000004', 'a0a59af3-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000007', 2, 690, '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('11ed977b-0000-7000-8000-000000000005', 'a0a59af3-0000-7000-8000-000000000004', 'f2985ec5-0000-7000-8000-000000000012', 1, 12900, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO benches (id, code, warehouse_id, has_extraction, is_open, created_at, updated_at)
VALUES
    ('18d13e57-0000-7000-8000-000000000001', 'STO-1', 'e702dbf6-0000-7000-8000-000000000001', true, true, '2025-03-02T16:17:00Z', '2025-03-02T16:17:00Z'),
    ('18d13e57-0000-7000-8000-000000000002', 'STO-2', 'e702dbf6-0000-7000-8000-000000000001', false, true, '2025-08-04T12:09:00Z', '2025-08-04T12:09:00Z'),
    ('18d13e57-0000-7000-8000-000000000003', 'LDS-1', 'e702dbf6-0000-7000-8000-000000000002', false, false, '2025-08-04T12:09:00Z', '2025-08-04T12:09:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO bench_readings (read_at, id, bench_id, gas_ppm, celsius)
VALUES
    ('2025-04-02T11:44:00Z', 'a0c71735-0000-7000-8000-000000000001', '18d13e57-0000-7000-8000-000000000001', 28.75, 22.2),
    ('2025-08-18T08:48:00Z', 'a0c71735-0000-7000-8000-000000000002', '18d13e57-0000-7000-8000-000000000002', 26.25, 17.0)
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO members (number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at)
VALUES
    ('M-0001', 'e93e603e-0000-7000-8000-000000000001', 'hiker', NULL, '2025-01-20', NULL, '2025-02-01T07:19:00Z', '2025-02-01T07:19:00Z'),
    ('M-0002', 'e93e603e-0000-7000-8000-000000000004', 'walker', 'M-0001', '2025-05-14', NULL, '2025-07-19T14:41:00Z', '2025-07-19T14:41:00Z'),
    ('M-0003', 'e93e603e-0000-7000-8000-000000000002', 'walker', NULL, '2025-02-01', '2025-09-01', '2025-07-20T11:51:00Z', '2025-07-20T11:51:00Z')
ON CONFLICT (number) DO NOTHING;

INSERT INTO orders (
    id, number, user_id, cart_id, email, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor,
    total_minor, shipping_address, billing_address, shipping_method, locale, placed_at, confirmed_at, completed_at,
    cancel_reason, created_at, updated_at
)
VALUES
    ('67b47f4d-0000-7000-8000-000000000001', 'SO-1009', 'e93e603e-0000-7000-8000-000000000006', NULL, 'aisha.bello@example.com', 'EUR', 5900, 0, 0, 983, 5900, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'standard', 'de', '2025-09-14T17:20:00Z', '2025-09-14T17:20:30Z', NULL, NULL, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('67b47f4d-0000-7000-8000-000000000002', 'SO-1001', 'e93e603e-0000-7000-8000-000000000001', NULL, 'amara.okafor@example.com', 'EUR', 36280, 0, 0, 6047, 36280, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'standard', 'en-GB', '2025-03-02T18:21:00Z', '2025-03-02T18:22:00Z', '2025-03-20T06:00:00Z', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('67b47f4d-0000-7000-8000-000000000003', 'SO-1002', 'e93e603e-0000-7000-8000-000000000002', NULL, 'jonas.lindqvist@example.com', 'EUR', 15900, 0, 590, 2748, 16490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'standard', 'sv', '2025-04-11T07:40:00Z', '2025-04-11T07:40:30Z', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('67b47f4d-0000-7000-8000-000000000004', 'SO-1003', NULL, NULL, 'lena.fischer@example.com', 'EUR', 9440, 0, 590, 1672, 10030, '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', '{"recipient": "Lena Fischer", "line1": "Am Markt 5", "city": "Graz", "postal_code": "8010", "country": "AT"}', 'standard', 'de-AT', '2025-04-28T20:05:00Z', '2025-04-28T20:06:00Z', NULL, NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('67b47f4d-0000-7000-8000-000000000005', 'SO-1004', 'e93e603e-0000-7000-8000-000000000004', NULL, 'carmen.ruiz@example.com', 'EUR', 12900, 1290, 590, 2033, 12200, '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', '{"recipient": "Carmen Ruiz", "line1": "Calle Mayor 31", "city": "Bilbao", "postal_code": "48001", "country": "ES"}', 'standard', 'es', '2025-05-14T12:30:00Z', '2025-05-14T12:31:00Z', '2025-06-01T06:00:00Z', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('67b47f4d-0000-7000-8000-000000000006', 'SO-1005', 'e93e603e-0000-7000-8000-000000000005', NULL, 'david.cohen@example.com', 'EUR', 990, 0, 260, 0, 1250, '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', '{"recipient": "David Cohen", "line1": "8 Rue des Lilas", "city": "Lyon", "postal_code": "69003", "country": "FR"}', 'standard', 'fr', '2025-06-02T11:15:00Z', NULL, NULL, 'The bank refused the card.', '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    ('67b47f4d-0000-7000-8000-000000000007', 'SO-1006', 'e93e603e-0000-7000-8000-000000000006', NULL, 'aisha.bello@example.com', 'EUR', 96700, 0, 0, 16117, 96700, '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', '{"recipient": "Aisha Bello", "line1": "Lindenstraße 22", "city": "Hamburg", "postal_code": "20099", "country": "DE"}', 'standard', 'de', '2025-07-19T09:50:00Z', '2025-07-19T09:51:00Z', NULL, NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('67b47f4d-0000-7000-8000-000000000008', 'SO-1007', 'e93e603e-0000-7000-8000-000000000002', NULL, 'jonas.lindqvist@example.com', 'EUR', 12900, 0, 590, 2248, 13490, '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', '{"recipient": "Jonas Lindqvist", "line1": "Storgatan 9", "city": "Stockholm", "postal_code": "114 51", "country": "SE"}', 'standard', 'sv', '2025-08-05T16:44:00Z', '2025-08-05T16:45:00Z', NULL, NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('67b47f4d-0000-7000-8000-000000000009', 'SO-1008', 'e93e603e-0000-7000-8000-000000000001', 'a0a59af3-0000-7000-8000-000000000001', 'amara.okafor@example.com', 'EUR', 3540, 0, 590, 688, 4130, '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', '{"recipient": "Amara Okafor", "line1": "14 Quay Street", "city": "London", "postal_code": "E1 8AA", "country": "GB"}', 'standard', 'en-GB', '2025-08-26T08:12:00Z', NULL, NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_items (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    tax_rate, tax_minor, line_total_minor, created_at, updated_at
)
VALUES
    ('961f7e56-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000001', 'd9285a4b-0000-7000-8000-000000000004', 'f2985ec5-0000-7000-8000-000000000006', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 0.200000, 983, 5900, '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('961f7e56-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000002', 'd9285a4b-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', 'Ridge tent for two', 'Green', 'RIDGE-2-GRN', 1, 34900, 0.200000, 5817, 34900, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('961f7e56-0000-7000-8000-000000000003', '67b47f4d-0000-7000-8000-000000000002', 'd9285a4b-0000-7000-8000-000000000005', 'f2985ec5-0000-7000-8000-000000000007', 'Gas cartridge', '230 g', 'GAS-230', 2, 690, 0.200000, 230, 1380, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('961f7e56-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000003', 'd9285a4b-0000-7000-8000-000000000006', 'f2985ec5-0000-7000-8000-000000000009', 'Drift jacket', 'M', 'DRIFT-M', 1, 15900, 0.200000, 2650, 15900, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('961f7e56-0000-7000-8000-000000000005', '67b47f4d-0000-7000-8000-000000000004', 'd9285a4b-0000-7000-8000-000000000004', 'f2985ec5-0000-7000-8000-000000000006', 'Ember stove', 'Ember stove', 'EMBER', 1, 5900, 0.200000, 983, 5900, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('961f7e56-0000-7000-8000-000000000006', '67b47f4d-0000-7000-8000-000000000004', 'd9285a4b-0000-7000-8000-000000000005', 'f2985ec5-0000-7000-8000-000000000007', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 0.200000, 590, 3540, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('961f7e56-0000-7000-8000-000000000007', '67b47f4d-0000-7000-8000-000000000005', 'd9285a4b-0000-7000-8000-000000000007', 'f2985ec5-0000-7000-8000-000000000011', 'Trail boot', '42', 'BOOT-42', 1, 12900, 0.200000, 2150, 12900, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('961f7e56-0000-7000-8000-000000000008', '67b47f4d-0000-7000-8000-000000000006', 'd9285a4b-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000004', 'Dune sleeping bag', 'Regular', 'DUNE-REG', 1, 19900, 0.200000, 3317, 19900, '2025-06-02T11:15:00Z', '2025-06-02T11:15:00Z'),
    ('961f7e56-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000007', 'd9285a4b-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000003', 'Ridge tent for four', 'Green', 'RIDGE-4-GRN', 1, 54900, 0.200000, 9150, 54900, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('961f7e56-0000-7000-8000-000000000010', '67b47f4d-0000-7000-8000-000000000007', 'd9285a4b-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000005', 'Dune sleeping bag', 'Long', 'DUNE-LNG', 2, 20900, 0.200000, 6967, 41800, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('961f7e56-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000008', 'd9285a4b-0000-7000-8000-000000000007', 'f2985ec5-0000-7000-8000-000000000012', 'Trail boot', '43', 'BOOT-43', 1, 12900, 0.200000, 2150, 12900, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('961f7e56-0000-7000-8000-000000000012', '67b47f4d-0000-7000-8000-000000000009', 'd9285a4b-0000-7000-8000-000000000005', 'f2985ec5-0000-7000-8000-000000000007', 'Gas cartridge', '230 g', 'GAS-230', 6, 590, 0.200000, 590, 3540, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO order_events (seq, order_id, kind, from_status, to_status, payload, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '67b47f4d-0000-7000-8000-000000000002', 'email', NULL, NULL, '{"template": "order_placed"}', '2025-03-02T18:21:05Z'),
    (2, '67b47f4d-0000-7000-8000-000000000002', 'payment_status', 'unpaid', 'paid', '{}', '2025-03-02T18:22:00Z'),
    (3, '67b47f4d-0000-7000-8000-000000000002', 'status', 'pending_payment', 'confirmed', '{}', '2025-03-02T18:22:01Z'),
    (4, '67b47f4d-0000-7000-8000-000000000002', 'status', 'confirmed', 'processing', '{}', '2025-03-03T08:10:00Z'),
    (5, '67b47f4d-0000-7000-8000-000000000002', 'status', 'processing', 'fulfilled', '{}', '2025-03-03T13:00:00Z'),
    (6, '67b47f4d-0000-7000-8000-000000000002', 'status', 'fulfilled', 'completed', '{}', '2025-03-20T06:00:00Z'),
    (7, '67b47f4d-0000-7000-8000-000000000003', 'payment_status', 'unpaid', 'paid', '{}', '2025-04-11T07:40:30Z'),
    (8, '67b47f4d-0000-7000-8000-000000000003', 'status', 'pending_payment', 'confirmed', '{}', '2025-04-11T07:40:31Z'),
    (9, '67b47f4d-0000-7000-8000-000000000003', 'status', 'confirmed', 'processing', '{}', '2025-04-11T09:15:00Z'),
    (10, '67b47f4d-0000-7000-8000-000000000003', 'status', 'processing', 'fulfilled', '{}', '2025-04-12T13:00:00Z'),
    (11, '67b47f4d-0000-7000-8000-000000000004', 'note', NULL, NULL, '{"text": "Leave it with the neighbours."}', '2025-04-29T06:45:00Z'),
    (12, '67b47f4d-0000-7000-8000-000000000006', 'note', NULL, NULL, '{"text": "The customer will try again with another card."}', '2025-06-02T11:20:00Z'),
    (13, '67b47f4d-0000-7000-8000-000000000006', 'status', 'pending_payment', 'cancelled', '{}', '2025-06-02T12:00:00Z'),
    (14, '67b47f4d-0000-7000-8000-000000000007', 'email', NULL, NULL, '{"template": "first_parcel_sent"}', '2025-07-21T13:01:00Z'),
    (15, '67b47f4d-0000-7000-8000-000000000008', 'refund', NULL, NULL, '{"amount": 13490}', '2025-08-14T14:58:00Z'),
    (16, '67b47f4d-0000-7000-8000-000000000008', 'payment_status', 'paid', 'refunded', '{}', '2025-08-14T14:58:01Z'),
    (17, '67b47f4d-0000-7000-8000-000000000008', 'status', 'fulfilled', 'returned', '{}', '2025-08-14T15:00:00Z')
ON CONFLICT (seq) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('order_events', 'seq'),
    (SELECT max(seq) FROM order_events)
);

INSERT INTO fulfilments (id, order_id, warehouse_id, carrier, tracking_number, created_at, updated_at)
VALUES
    ('8497a6ba-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1001SE', '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1002SE', '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000003', '67b47f4d-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1003SE', '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('8497a6ba-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000005', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1004SE', '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000005', '67b47f4d-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1006SE', '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000006', '67b47f4d-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000002', 'postnord', 'PN1006GB', '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('8497a6ba-0000-7000-8000-000000000007', '67b47f4d-0000-7000-8000-000000000008', 'e702dbf6-0000-7000-8000-000000000001', 'postnord', 'PN1007SE', '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO fulfilment_items (fulfilment_id, order_item_id, order_id, quantity, created_at, updated_at)
VALUES
    ('8497a6ba-0000-7000-8000-000000000001', '961f7e56-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000002', 1, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000001', '961f7e56-0000-7000-8000-000000000003', '67b47f4d-0000-7000-8000-000000000002', 2, '2025-03-03T13:00:00Z', '2025-03-03T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000002', '961f7e56-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000003', 1, '2025-04-12T13:00:00Z', '2025-04-12T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000004', '961f7e56-0000-7000-8000-000000000007', '67b47f4d-0000-7000-8000-000000000005', 1, '2025-05-15T13:00:00Z', '2025-05-15T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000005', '961f7e56-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000007', 1, '2025-07-21T13:00:00Z', '2025-07-21T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000007', '961f7e56-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000008', 1, '2025-08-06T13:00:00Z', '2025-08-06T13:00:00Z'),
    ('8497a6ba-0000-7000-8000-000000000003', '961f7e56-0000-7000-8000-000000000005', '67b47f4d-0000-7000-8000-000000000004', 1, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('8497a6ba-0000-7000-8000-000000000003', '961f7e56-0000-7000-8000-000000000006', '67b47f4d-0000-7000-8000-000000000004', 6, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('8497a6ba-0000-7000-8000-000000000006', '961f7e56-0000-7000-8000-000000000010', '67b47f4d-0000-7000-8000-000000000007', 2, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z')
ON CONFLICT (fulfilment_id, order_item_id) DO NOTHING;

INSERT INTO discount_redemptions (id, discount_id, order_id, user_id, code, amount_minor, created_at, updated_at)
VALUES
    ('3bcf1099-0000-7000-8000-000000000001', 'c71bde02-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000004', 'WELCOME10', 1290, '2025-07-05T07:40:00Z', '2025-07-05T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO product_reviews (
    id, product_id, user_id, order_id, order_item_id, rating, title, body, locale, created_at, updated_at
)
VALUES
    ('3f4d9ef8-0000-7000-8000-000000000001', 'd9285a4b-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000002', '961f7e56-0000-7000-8000-000000000002', 5, 'Two weeks of rain, dry feet', 'Up in four minutes, even in the wind.', 'en-GB', '2025-03-29T19:00:00Z', '2025-03-29T19:00:00Z'),
    ('3f4d9ef8-0000-7000-8000-000000000002', 'd9285a4b-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000001', '67b47f4d-0000-7000-8000-000000000002', '961f7e56-0000-7000-8000-000000000003', 4, NULL, NULL, 'en-GB', '2025-03-29T19:05:00Z', '2025-03-29T19:05:00Z'),
    ('3f4d9ef8-0000-7000-8000-000000000003', 'd9285a4b-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000005', '961f7e56-0000-7000-8000-000000000007', 3, NULL, 'Good boots, but they run small.', 'en', '2025-06-08T10:00:00Z', '2025-06-08T10:00:00Z'),
    ('3f4d9ef8-0000-7000-8000-000000000004', 'd9285a4b-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000002', '67b47f4d-0000-7000-8000-000000000008', '961f7e56-0000-7000-8000-000000000011', 1, NULL, 'Buy somewhere else!!!', 'en', '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO gift_cards (
    id, code_hash, last4, ledger_account_id, currency, amount_minor, recipient_email, activated_at, expires_at,
    created_at, updated_at
)
VALUES
    ('d633ea24-0000-7000-8000-000000000001', '\x0c01', '7KQ2', '130bcf51-0000-7000-8000-000000000004', 'EUR', 10000, 'aisha.bello@example.com', '2025-05-01T10:00:00Z', '2028-05-01T00:00:00Z', '2025-05-01T10:00:00Z', '2025-05-01T10:00:00Z'),
    ('d633ea24-0000-7000-8000-000000000002', '\x0c02', 'M4XP', '130bcf51-0000-7000-8000-000000000005', 'EUR', 5000, NULL, NULL, NULL, '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (
    id, payer_id, provider, provider_payment_id, method_type, currency, amount_minor, failure_code, method_snapshot,
    order_id, payment_method_id, gift_card_id, created_at, updated_at
)
VALUES
    ('1f2df9d9-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000006', 'manual', 'gift-card-1009', 'gift_card', 'EUR', 5900, NULL, '{}', '67b47f4d-0000-7000-8000-000000000001', NULL, 'd633ea24-0000-7000-8000-000000000001', '2025-09-14T17:20:00Z', '2025-09-14T17:20:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'stripe', 'pi_1001', 'card', 'EUR', 36280, NULL, '{"brand": "visa", "last4": "4242"}', '67b47f4d-0000-7000-8000-000000000002', '3de0a10d-0000-7000-8000-000000000001', NULL, '2025-03-02T18:22:00Z', '2025-03-02T18:22:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_1002', 'card', 'EUR', 16490, NULL, '{"brand": "mastercard", "last4": "4444"}', '67b47f4d-0000-7000-8000-000000000003', '3de0a10d-0000-7000-8000-000000000003', NULL, '2025-04-11T07:40:30Z', '2025-04-11T07:40:30Z'),
    ('1f2df9d9-0000-7000-8000-000000000004', NULL, 'stripe', 'pi_1003', 'wallet', 'EUR', 10030, NULL, '{"wallet": "apple_pay"}', '67b47f4d-0000-7000-8000-000000000004', NULL, NULL, '2025-04-28T20:06:00Z', '2025-04-28T20:06:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000004', 'stripe', 'pi_1004', 'card', 'EUR', 12200, NULL, '{"brand": "visa", "last4": "1117"}', '67b47f4d-0000-7000-8000-000000000005', '3de0a10d-0000-7000-8000-000000000004', NULL, '2025-05-14T12:31:00Z', '2025-05-14T12:31:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000006', 'e93e603e-0000-7000-8000-000000000005', 'stripe', 'pi_1005', 'card', 'EUR', 20490, 'card_declined', '{}', '67b47f4d-0000-7000-8000-000000000006', NULL, NULL, '2025-07-05T18:48:00Z', '2025-07-05T18:48:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000006', 'stripe', 'pi_1006', 'bank_transfer', 'EUR', 96700, NULL, '{}', '67b47f4d-0000-7000-8000-000000000007', NULL, NULL, '2025-07-19T09:51:00Z', '2025-07-19T09:51:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000008', 'e93e603e-0000-7000-8000-000000000002', 'stripe', 'pi_1007', 'card', 'EUR', 13490, NULL, '{"brand": "mastercard", "last4": "4444"}', '67b47f4d-0000-7000-8000-000000000008', '3de0a10d-0000-7000-8000-000000000003', NULL, '2025-08-05T16:45:00Z', '2025-08-05T16:45:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000009', 'e93e603e-0000-7000-8000-000000000001', 'stripe', 'pi_1008', 'pay_later', 'EUR', 4130, NULL, '{}', '67b47f4d-0000-7000-8000-000000000009', NULL, NULL, '2025-08-26T08:12:00Z', '2025-08-26T08:12:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO refunds (
    id, payment_id, reason, currency, amount_minor, provider, provider_refund_id, requested_by, order_id, created_at,
    updated_at
)
VALUES
    ('70baae35-0000-7000-8000-000000000001', '1f2df9d9-0000-7000-8000-000000000008', 'requested', 'EUR', 13490, 'stripe', 're_1007', 'e93e603e-0000-7000-8000-000000000009', '67b47f4d-0000-7000-8000-000000000008', '2025-08-14T14:58:00Z', '2025-08-14T14:58:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transactions (
    id, kind, payment_id, currency, amount_minor, provider, provider_event_id, description, occurred_at, refund_id,
    created_at
)
VALUES
    ('875c7389-0000-7000-8000-000000000001', 'credit', NULL, 'EUR', 10000, 'manual', 'card-7KQ2-sold', 'Gift card sold at the counter', '2025-05-01T10:00:00Z', NULL, '2025-05-01T10:00:00Z'),
    ('875c7389-0000-7000-8000-000000000002', 'credit', NULL, 'EUR', 1500, 'manual', 'goodwill-1008', 'Sorry for the delay', '2025-09-01T08:00:00Z', NULL, '2025-09-01T08:00:00Z'),
    ('875c7389-0000-7000-8000-000000000003', 'capture', '1f2df9d9-0000-7000-8000-000000000001', 'EUR', 5900, 'manual', 'order-1009-paid', NULL, '2025-09-14T17:20:00Z', NULL, '2025-09-14T17:20:00Z'),
    ('875c7389-0000-7000-8000-000000000004', 'capture', '1f2df9d9-0000-7000-8000-000000000002', 'EUR', 36280, 'stripe', 'evt_1001', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    ('875c7389-0000-7000-8000-000000000005', 'fee', '1f2df9d9-0000-7000-8000-000000000002', 'EUR', 569, 'stripe', 'evt_1001_fee', NULL, '2025-03-02T18:22:00Z', NULL, '2025-03-02T18:22:00Z'),
    ('875c7389-0000-7000-8000-000000000006', 'capture', '1f2df9d9-0000-7000-8000-000000000003', 'EUR', 16490, 'stripe', 'evt_1002', NULL, '2025-04-11T07:40:30Z', NULL, '2025-04-11T07:40:30Z'),
    ('875c7389-0000-7000-8000-000000000007', 'capture', '1f2df9d9-0000-7000-8000-000000000004', 'EUR', 10030, 'stripe', 'evt_1003', NULL, '2025-04-28T20:06:00Z', NULL, '2025-04-28T20:06:00Z'),
    ('875c7389-0000-7000-8000-000000000008', 'capture', '1f2df9d9-0000-7000-8000-000000000005', 'EUR', 12200, 'stripe', 'evt_1004', NULL, '2025-05-14T12:31:00Z', NULL, '2025-05-14T12:31:00Z'),
    ('875c7389-0000-7000-8000-000000000009', 'capture', '1f2df9d9-0000-7000-8000-000000000007', 'EUR', 96700, 'stripe', 'evt_1006', NULL, '2025-07-19T09:51:00Z', NULL, '2025-07-19T09:51:00Z'),
    ('875c7389-0000-7000-8000-000000000010', 'capture', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 13490, 'stripe', 'evt_1007', NULL, '2025-08-05T16:45:00Z', NULL, '2025-08-05T16:45:00Z'),
    ('875c7389-0000-7000-8000-000000000011', 'refund', '1f2df9d9-0000-7000-8000-000000000008', 'EUR', 13490, 'stripe', 'evt_1007_refund', NULL, '2025-08-14T14:58:00Z', '70baae35-0000-7000-8000-000000000001', '2025-08-14T14:58:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO transaction_entries (id, transaction_id, ledger_account_id, currency, amount_minor, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '875c7389-0000-7000-8000-000000000001', '130bcf51-0000-7000-8000-000000000001', 'EUR', 10000, '2025-05-01T10:00:00Z'),
    (2, '875c7389-0000-7000-8000-000000000001', '130bcf51-0000-7000-8000-000000000004', 'EUR', -10000, '2025-05-01T10:00:00Z'),
    (3, '875c7389-0000-7000-8000-000000000002', '130bcf51-0000-7000-8000-000000000003', 'EUR', 1500, '2025-09-01T08:00:00Z'),
    (4, '875c7389-0000-7000-8000-000000000002', '130bcf51-0000-7000-8000-000000000006', 'EUR', -1500, '2025-09-01T08:00:00Z'),
    (5, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000004', 'EUR', 5900, '2025-09-14T17:20:00Z'),
    (6, '875c7389-0000-7000-8000-000000000003', '130bcf51-0000-7000-8000-000000000002', 'EUR', -5900, '2025-09-14T17:20:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('transaction_entries', 'id'),
    (SELECT max(id) FROM transaction_entries)
);

INSERT INTO return_requests (id, number, order_id, reason, note, refund_id, created_at, updated_at)
VALUES
    ('024948a1-0000-7000-8000-000000000001', 'R-1001', '67b47f4d-0000-7000-8000-000000000008', 'does_not_fit', 'A size too small.', '70baae35-0000-7000-8000-000000000001', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    ('024948a1-0000-7000-8000-000000000002', 'R-1002', '67b47f4d-0000-7000-8000-000000000003', 'changed_mind', NULL, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO return_items (
    return_request_id, order_item_id, order_id, quantity, received, condition, created_at, updated_at
)
VALUES
    ('024948a1-0000-7000-8000-000000000001', '961f7e56-0000-7000-8000-000000000011', '67b47f4d-0000-7000-8000-000000000008', 1, 1, 'as_new', '2025-08-10T08:00:00Z', '2025-08-10T08:00:00Z'),
    ('024948a1-0000-7000-8000-000000000002', '961f7e56-0000-7000-8000-000000000004', '67b47f4d-0000-7000-8000-000000000003', 1, 0, NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z')
ON CONFLICT (return_request_id, order_item_id) DO NOTHING;

INSERT INTO point_entries (id, member_number, kind, points, order_id, created_at)
VALUES
    ('34396846-0000-7000-8000-000000000001', 'M-0001', 'bought', 362, '67b47f4d-0000-7000-8000-000000000002', '2025-05-01T08:48:00Z'),
    ('34396846-0000-7000-8000-000000000002', 'M-0001', 'recruited', 200, NULL, '2025-08-31T10:15:00Z'),
    ('34396846-0000-7000-8000-000000000003', 'M-0001', 'spent', -100, NULL, '2025-08-31T15:23:00Z'),
    ('34396846-0000-7000-8000-000000000004', 'M-0002', 'bought', 122, '67b47f4d-0000-7000-8000-000000000005', '2025-09-02T12:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_rates (id, product_variant_id, season, day_rate_minor, deposit_minor, valid, created_at, updated_at)
VALUES
    ('a22cc9bc-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', 'summer 2025', 1900, 15000, '[2025-04-30T22:00:00Z,2025-09-30T22:00:00Z)', '2025-04-02T17:32:00Z', '2025-04-02T17:32:00Z'),
    ('a22cc9bc-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000001', 'winter 2025', 1200, 15000, '[2025-09-30T22:00:00Z,2026-04-30T22:00:00Z)', '2025-08-19T15:31:00Z', '2025-08-19T15:31:00Z'),
    ('a22cc9bc-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000004', 'all year', 900, 9000, '[2024-12-31T23:00:00Z,)', '2025-08-19T15:31:00Z', '2025-08-19T15:31:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_units (id, serial, product_variant_id, home_id, condition, bought_on, tags, created_at, updated_at)
VALUES
    ('d2b2b87a-0000-7000-8000-000000000001', 'R2-001', 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 4, '2025-02-10', '{}', '2025-04-01T08:29:00Z', '2025-04-01T08:29:00Z'),
    ('d2b2b87a-0000-7000-8000-000000000002', 'R2-002', 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 5, '2025-02-10', '{"pole": "replaced"}', '2025-08-17T08:29:00Z', '2025-08-17T08:29:00Z'),
    ('d2b2b87a-0000-7000-8000-000000000003', 'R2-003', 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000002', 2, '2025-02-10', '{}', '2025-08-17T18:37:00Z', '2025-08-17T18:37:00Z'),
    ('d2b2b87a-0000-7000-8000-000000000004', 'DU-001', 'f2985ec5-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', 5, '2025-03-01', '{}', '2025-08-17T18:37:00Z', '2025-08-17T18:37:00Z'),
    ('d2b2b87a-0000-7000-8000-000000000005', 'DU-002', 'f2985ec5-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', 5, '2025-08-17', '{}', '2025-08-17T18:37:00Z', '2025-08-17T18:37:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rentals (
    id, number, customer_id, period, deposit_minor, handed_out_at, terms_accepted_from, terms_digest, created_at,
    updated_at
)
VALUES
    ('d9d3d6f6-0000-7000-8000-000000000001', 'RT-501', 'e93e603e-0000-7000-8000-000000000004', '[2025-07-04T15:00:00Z,2025-07-11T10:00:00Z)', 24000, NULL, '192.0.2.17', '\x5e12', '2025-04-28T08:45:00Z', '2025-04-28T08:45:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000002', 'RT-502', 'e93e603e-0000-7000-8000-000000000005', '[2025-11-28T15:00:00Z,2025-12-05T10:00:00Z)', 15000, '2025-11-28T15:05:00Z', NULL, NULL, '2025-09-02T16:04:00Z', '2025-09-02T16:04:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000003', 'RT-503', 'e93e603e-0000-7000-8000-000000000006', '[2025-12-19T15:00:00Z,2026-01-02T10:00:00Z)', 24000, NULL, NULL, NULL, '2025-09-02T16:04:00Z', '2025-09-02T16:04:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000004', 'RT-504', 'e93e603e-0000-7000-8000-000000000006', '[2025-12-12T15:00:00Z,2025-12-15T10:00:00Z)', 0, NULL, NULL, NULL, '2025-09-02T16:04:00Z', '2025-09-02T16:04:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO rental_items (rental_id, unit_id, slot, days, day_rate_minor, created_at, updated_at)
VALUES
    ('d9d3d6f6-0000-7000-8000-000000000001', 'd2b2b87a-0000-7000-8000-000000000001', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 1900, '2025-05-29T11:46:00Z', '2025-05-29T11:46:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000001', 'd2b2b87a-0000-7000-8000-000000000004', '[2025-07-04T15:00:00Z,2025-07-11T11:00:00Z)', 7, 900, '2025-09-15T18:19:00Z', '2025-09-15T18:19:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000002', 'd2b2b87a-0000-7000-8000-000000000001', '[2025-11-28T15:00:00Z,2025-12-05T11:00:00Z)', 7, 1200, '2025-09-15T18:19:00Z', '2025-09-15T18:19:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000003', 'd2b2b87a-0000-7000-8000-000000000002', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 1200, '2025-09-16T14:39:00Z', '2025-09-16T14:39:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000003', 'd2b2b87a-0000-7000-8000-000000000004', '[2025-12-19T15:00:00Z,2026-01-02T11:00:00Z)', 14, 900, '2025-09-16T14:39:00Z', '2025-09-16T14:39:00Z'),
    ('d9d3d6f6-0000-7000-8000-000000000004', 'd2b2b87a-0000-7000-8000-000000000002', '[2025-12-12T15:00:00Z,2025-12-15T11:00:00Z)', 3, 1200, '2025-09-16T16:34:00Z', '2025-09-16T16:34:00Z')
ON CONFLICT (rental_id, unit_id) DO NOTHING;

INSERT INTO rental_inspections (id, rental_id, unit_id, inspector_id, found, created_at)
VALUES
    ('7eda33e1-0000-7000-8000-000000000001', 'd9d3d6f6-0000-7000-8000-000000000001', 'd2b2b87a-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000008', 'wet', '2025-06-25T13:22:00Z'),
    ('7eda33e1-0000-7000-8000-000000000002', 'd9d3d6f6-0000-7000-8000-000000000001', 'd2b2b87a-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000008', 'fine', '2025-09-30T11:08:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO suppliers (
    id, code, name, country_code, currency_code, locale, time_zone, email, vat_number, lead_days, minimum_order_minor,
    labels, note, created_at, updated_at
)
VALUES
    ('f102ede9-0000-7000-8000-000000000001', 'FJELLHEIM', 'Fjellheim AS', 'NO', 'EUR', 'nb', 'Europe/Oslo', 'orders@fjellheim.example', NULL, 14, 0, '{"bluesign"}', NULL, '2025-01-30T09:39:00Z', '2025-01-30T09:39:00Z'),
    ('f102ede9-0000-7000-8000-000000000002', 'VARG', 'Varg Outdoor GmbH', 'DE', 'EUR', 'de', 'Europe/Berlin', 'bestellung@varg.example', 'DE811000017', 14, 50000, '{}', NULL, '2025-07-18T14:52:00Z', '2025-07-18T14:52:00Z'),
    ('f102ede9-0000-7000-8000-000000000003', 'SKOG', 'Skog & Son', 'GB', 'GBP', 'en-GB', 'Europe/London', 'trade@skog.example', NULL, 28, 0, '{}', 'Closed in August; boots only by the dozen.', '2025-07-18T15:11:00Z', '2025-07-18T15:11:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO deliveries (
    id, supplier_id, note_number, warehouse_id, received_at, pallets, weight_kg, created_at, updated_at
)
VALUES
    ('c9c651a5-0000-7000-8000-000000000001', 'f102ede9-0000-7000-8000-000000000001', '88/2025', 'e702dbf6-0000-7000-8000-000000000001', '2025-02-04T10:30:00Z', 2, 182.50, '2025-03-02T18:47:00Z', '2025-03-02T18:47:00Z'),
    ('c9c651a5-0000-7000-8000-000000000002', 'f102ede9-0000-7000-8000-000000000002', 'DEL-1002', 'e702dbf6-0000-7000-8000-000000000002', '2025-08-03T18:19:00Z', 1, 39.50, '2025-08-03T18:19:00Z', '2025-08-03T18:19:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO inventory_movements (
    seq, product_variant_id, warehouse_id, kind, quantity, order_item_id, fulfilment_id, reason, created_at
)
OVERRIDING SYSTEM VALUE
VALUES
    (1, 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 25, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (2, 'f2985ec5-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 18, NULL, NULL, NULL, '2025-01-09T09:00:00Z'),
    (3, 'f2985ec5-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 9, NULL, NULL, NULL, '2025-01-09T09:05:00Z'),
    (4, 'f2985ec5-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 30, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (5, 'f2985ec5-0000-7000-8000-000000000005', 'e702dbf6-0000-7000-8000-000000000002', 'receipt', 12, NULL, NULL, NULL, '2025-01-10T09:00:00Z'),
    (6, 'f2985ec5-0000-7000-8000-000000000006', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 60, NULL, NULL, NULL, '2025-01-12T09:00:00Z'),
    (7, 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 240, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (8, 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000002', 'receipt', 96, NULL, NULL, NULL, '2025-01-12T09:05:00Z'),
    (9, 'f2985ec5-0000-7000-8000-000000000008', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (10, 'f2985ec5-0000-7000-8000-000000000009', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 10, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (11, 'f2985ec5-0000-7000-8000-000000000010', 'e702dbf6-0000-7000-8000-000000000002', 'receipt', 6, NULL, NULL, NULL, '2025-01-15T09:00:00Z'),
    (12, 'f2985ec5-0000-7000-8000-000000000011', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (13, 'f2985ec5-0000-7000-8000-000000000012', 'e702dbf6-0000-7000-8000-000000000001', 'receipt', 8, NULL, NULL, NULL, '2025-01-20T09:00:00Z'),
    (14, 'f2985ec5-0000-7000-8000-000000000013', 'e702dbf6-0000-7000-8000-000000000002', 'receipt', 3, NULL, NULL, NULL, '2025-01-04T07:36:00Z'),
    (15, 'f2985ec5-0000-7000-8000-000000000013', 'e702dbf6-0000-7000-8000-000000000002', 'damage', -2, NULL, NULL, 'Broken on the way', '2025-01-04T07:36:00Z'),
    (16, 'f2985ec5-0000-7000-8000-000000000006', 'e702dbf6-0000-7000-8000-000000000001', 'adjustment', -1, NULL, NULL, 'Counted in spring', '2025-01-12T09:00:00Z'),
    (17, 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -1, '961f7e56-0000-7000-8000-000000000002', '8497a6ba-0000-7000-8000-000000000001', NULL, '2025-03-03T13:00:00Z'),
    (18, 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -2, '961f7e56-0000-7000-8000-000000000003', '8497a6ba-0000-7000-8000-000000000001', NULL, '2025-03-03T13:00:00Z'),
    (19, 'f2985ec5-0000-7000-8000-000000000009', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -1, '961f7e56-0000-7000-8000-000000000004', '8497a6ba-0000-7000-8000-000000000002', NULL, '2025-04-12T13:00:00Z'),
    (20, 'f2985ec5-0000-7000-8000-000000000011', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -1, '961f7e56-0000-7000-8000-000000000007', '8497a6ba-0000-7000-8000-000000000004', NULL, '2025-05-15T13:00:00Z'),
    (21, 'f2985ec5-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -1, '961f7e56-0000-7000-8000-000000000009', '8497a6ba-0000-7000-8000-000000000005', NULL, '2025-07-21T13:00:00Z'),
    (22, 'f2985ec5-0000-7000-8000-000000000012', 'e702dbf6-0000-7000-8000-000000000001', 'sale', -1, '961f7e56-0000-7000-8000-000000000011', '8497a6ba-0000-7000-8000-000000000007', NULL, '2025-08-06T13:00:00Z'),
    (23, 'f2985ec5-0000-7000-8000-000000000012', 'e702dbf6-0000-7000-8000-000000000001', 'return', 1, '961f7e56-0000-7000-8000-000000000011', NULL, NULL, '2025-08-05T16:44:00Z')
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
    ('7b7a81ef-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000002', 1, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000003', 2, 'committed', NULL, '2025-03-02T18:21:00Z', '2025-03-02T18:21:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000009', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000004', 1, 'committed', NULL, '2025-04-11T07:40:00Z', '2025-04-11T07:40:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000004', 'f2985ec5-0000-7000-8000-000000000011', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000007', 1, 'committed', NULL, '2025-05-14T12:30:00Z', '2025-05-14T12:30:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000005', 'f2985ec5-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000009', 1, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000006', 'f2985ec5-0000-7000-8000-000000000012', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000011', 1, 'committed', NULL, '2025-08-05T16:44:00Z', '2025-08-05T16:44:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000007', 'f2985ec5-0000-7000-8000-000000000006', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000005', 1, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000008', 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', NULL, '961f7e56-0000-7000-8000-000000000006', 6, 'committed', NULL, '2025-04-28T20:05:00Z', '2025-04-28T20:05:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000009', 'f2985ec5-0000-7000-8000-000000000005', 'e702dbf6-0000-7000-8000-000000000002', NULL, '961f7e56-0000-7000-8000-000000000010', 2, 'committed', NULL, '2025-07-19T09:50:00Z', '2025-07-19T09:50:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000010', 'f2985ec5-0000-7000-8000-000000000004', 'e702dbf6-0000-7000-8000-000000000001', NULL, NULL, 1, 'held', '2025-08-05T12:00:00Z', '2025-06-02T12:00:00Z', '2025-06-02T12:00:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000011', 'f2985ec5-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000001', '11ed977b-0000-7000-8000-000000000003', NULL, 1, 'held', '2025-11-20T19:15:00Z', '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('7b7a81ef-0000-7000-8000-000000000012', 'f2985ec5-0000-7000-8000-000000000010', 'e702dbf6-0000-7000-8000-000000000002', '11ed977b-0000-7000-8000-000000000002', NULL, 2, 'held', '2025-10-27T17:16:00Z', '2025-10-03T17:16:00Z', '2025-10-03T17:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO purchase_orders (
    id, number, supplier_id, warehouse_id, currency, freight_minor, expected_on, sent_at, created_at, updated_at
)
VALUES
    ('bb66ff44-0000-7000-8000-000000000001', 'PO-2501', 'f102ede9-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', 'EUR', 9500, NULL, NULL, '2025-03-02T16:29:00Z', '2025-03-02T16:29:00Z'),
    ('bb66ff44-0000-7000-8000-000000000002', 'PO-2502', 'f102ede9-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000002', 'EUR', 0, '2025-12-10', '2025-11-24T08:00:00Z', '2025-08-03T15:33:00Z', '2025-08-03T15:33:00Z'),
    ('bb66ff44-0000-7000-8000-000000000003', 'PO-2503', 'f102ede9-0000-7000-8000-000000000003', 'e702dbf6-0000-7000-8000-000000000002', 'GBP', 0, NULL, NULL, '2025-08-03T15:33:00Z', '2025-08-03T15:33:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO purchase_order_lines (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
)
VALUES
    ('bb66ff44-0000-7000-8000-000000000001', 1, 'f2985ec5-0000-7000-8000-000000000001', 25, 18900, 'EUR', '2025-03-31T13:23:00Z', '2025-03-31T13:23:00Z'),
    ('bb66ff44-0000-7000-8000-000000000001', 2, 'f2985ec5-0000-7000-8000-000000000003', 9, 29800, 'EUR', '2025-08-16T11:30:00Z', '2025-08-16T11:30:00Z'),
    ('bb66ff44-0000-7000-8000-000000000002', 1, 'f2985ec5-0000-7000-8000-000000000007', 96, 260, 'EUR', '2025-08-16T11:30:00Z', '2025-08-16T11:30:00Z'),
    ('bb66ff44-0000-7000-8000-000000000002', 2, 'f2985ec5-0000-7000-8000-000000000006', 20, 2950, 'EUR', '2025-08-17T17:40:00Z', '2025-08-17T17:40:00Z'),
    ('bb66ff44-0000-7000-8000-000000000003', 1, 'f2985ec5-0000-7000-8000-000000000011', 12, 5200, 'GBP', '2025-08-18T12:09:00Z', '2025-08-18T12:09:00Z')
ON CONFLICT (purchase_order_id, "position") DO NOTHING;

INSERT INTO delivery_lines (id, delivery_id, purchase_order_id, "position", quantity, batch, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, 'c9c651a5-0000-7000-8000-000000000001', 'bb66ff44-0000-7000-8000-000000000001', 1, 24, 'R2-2501', '2025-04-29T07:55:00Z'),
    (2, 'c9c651a5-0000-7000-8000-000000000001', 'bb66ff44-0000-7000-8000-000000000001', 1, 1, 'R2-2502', '2025-08-30T15:17:00Z'),
    (3, 'c9c651a5-0000-7000-8000-000000000001', 'bb66ff44-0000-7000-8000-000000000001', 2, 9, 'R4-2501', '2025-08-30T17:17:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('delivery_lines', 'id'),
    (SELECT max(id) FROM delivery_lines)
);

INSERT INTO supplier_articles (
    id, supplier_id, product_variant_id, article, cost_minor, currency, pack_size, valid, created_at, updated_at
)
VALUES
    ('86405e0b-0000-7000-8000-000000000001', 'f102ede9-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', '1042-G', 18900, 'EUR', 1, '[2024-11-01T00:00:00Z,2025-11-01T00:00:00Z)', '2025-03-30T17:30:00Z', '2025-03-30T17:30:00Z'),
    ('86405e0b-0000-7000-8000-000000000002', 'f102ede9-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000001', '1042-G', 19600, 'EUR', 1, '[2025-11-01T00:00:00Z,)', '2025-08-19T12:18:00Z', '2025-08-19T12:18:00Z'),
    ('86405e0b-0000-7000-8000-000000000003', 'f102ede9-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000003', '1044-G', 29800, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-08-19T12:18:00Z', '2025-08-19T12:18:00Z'),
    ('86405e0b-0000-7000-8000-000000000004', 'f102ede9-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000007', 'K-230', 260, 'EUR', 24, '[2024-11-01T00:00:00Z,)', '2025-08-19T12:18:00Z', '2025-08-19T12:18:00Z'),
    ('86405e0b-0000-7000-8000-000000000005', 'f102ede9-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000006', 'B-95', 2950, 'EUR', 1, '[2024-11-01T00:00:00Z,)', '2025-08-19T12:18:00Z', '2025-08-19T12:18:00Z'),
    ('86405e0b-0000-7000-8000-000000000006', 'f102ede9-0000-7000-8000-000000000003', 'f2985ec5-0000-7000-8000-000000000011', 'TB/42', 5200, 'GBP', 12, '[2024-11-01T00:00:00Z,)', '2025-08-19T12:18:00Z', '2025-08-19T12:18:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technicians (user_id, bench_id, mentor_user_id, weekly_hours, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', NULL, 40.0, '2025-04-01T15:06:00Z', '2025-04-01T15:06:00Z'),
    ('e93e603e-0000-7000-8000-000000000007', '18d13e57-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000008', 19.5, '2025-08-18T13:32:00Z', '2025-08-18T13:32:00Z')
ON CONFLICT (user_id) DO NOTHING;

INSERT INTO trade_ins (id, number, customer_id, product_id, created_at, updated_at)
VALUES
    ('cda8b9d3-0000-7000-8000-000000000001', 'S-801', 'e93e603e-0000-7000-8000-000000000002', 'd9285a4b-0000-7000-8000-000000000007', '2025-06-28T08:48:00Z', '2025-06-28T08:48:00Z'),
    ('cda8b9d3-0000-7000-8000-000000000002', 'S-802', 'e93e603e-0000-7000-8000-000000000004', 'd9285a4b-0000-7000-8000-000000000008', '2025-09-30T08:40:00Z', '2025-09-30T08:40:00Z'),
    ('cda8b9d3-0000-7000-8000-000000000003', 'S-803', 'e93e603e-0000-7000-8000-000000000005', 'd9285a4b-0000-7000-8000-000000000003', '2025-09-30T08:40:00Z', '2025-09-30T08:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trips (
    id, slug, title, country_code, time_zone, grade, days, price_minor, packing_list, created_at, updated_at
)
VALUES
    ('c88e34a8-0000-7000-8000-000000000001', 'kungsleden', 'Kungsleden, the first hundred', 'SE', 'Europe/Stockholm', 'moderate', 6, 64000, '["tent", "bag", "stove"]', '2025-02-03T14:51:00Z', '2025-02-03T14:51:00Z'),
    ('c88e34a8-0000-7000-8000-000000000002', 'dales-weekend', 'A weekend in the Dales', 'GB', 'Europe/London', 'easy', 2, 18000, '[]', '2025-07-18T17:08:00Z', '2025-07-18T17:08:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO departures (id, trip_id, guide_id, deputy_id, period, seats, created_at, updated_at)
VALUES
    ('60bc3a51-0000-7000-8000-000000000001', 'c88e34a8-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000007', 'e93e603e-0000-7000-8000-000000000008', '[2026-07-06T06:00:00Z,2026-07-11T18:00:00Z)', 8, '2025-03-03T18:52:00Z', '2025-03-03T18:52:00Z'),
    ('60bc3a51-0000-7000-8000-000000000002', 'c88e34a8-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000009', NULL, '[2026-04-11T07:00:00Z,2026-04-12T17:00:00Z)', 6, '2025-08-02T18:44:00Z', '2025-08-02T18:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trip_bookings (
    id, number, departure_id, customer_id, travellers, emergency_phone, diet, created_at, updated_at
)
VALUES
    ('d116f4fe-0000-7000-8000-000000000001', 'T-701', '60bc3a51-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 3, '+442079460123', 'any', '2025-05-01T07:17:00Z', '2025-05-01T07:17:00Z'),
    ('d116f4fe-0000-7000-8000-000000000002', 'T-702', '60bc3a51-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000004', 2, '+34910050123', 'vegan', '2025-08-29T07:20:00Z', '2025-08-29T07:20:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO trip_products (trip_id, product_id, created_at)
VALUES
    ('c88e34a8-0000-7000-8000-000000000001', 'd9285a4b-0000-7000-8000-000000000005', '2025-02-28T17:43:00Z'),
    ('c88e34a8-0000-7000-8000-000000000001', 'd9285a4b-0000-7000-8000-000000000004', '2025-08-03T16:11:00Z')
ON CONFLICT (trip_id, product_id) DO NOTHING;

INSERT INTO trip_shares (booking_id, payer_id, share, created_at, updated_at)
VALUES
    ('d116f4fe-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 6667, '2025-05-30T14:45:00Z', '2025-05-30T14:45:00Z'),
    ('d116f4fe-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000002', 3333, '2025-09-17T16:46:00Z', '2025-09-17T16:46:00Z'),
    ('d116f4fe-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', 10000, '2025-09-17T16:46:00Z', '2025-09-17T16:46:00Z')
ON CONFLICT (booking_id, payer_id) DO NOTHING;

INSERT INTO repairs (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, promised_on, created_at, updated_at
)
VALUES
    ('9be6d4d6-0000-7000-8000-000000000001', 'W-301', 'e93e603e-0000-7000-8000-000000000001', '961f7e56-0000-7000-8000-000000000002', NULL, NULL, 'sewing', 'Ridge tent, torn door', 'The dog wanted in; "only a little hole".', 'estimated', false, 0, '2025-06-20', '2025-05-28T17:13:00Z', '2025-05-28T17:13:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000002', 'W-302', 'e93e603e-0000-7000-8000-000000000004', NULL, NULL, 'e93e603e-0000-7000-8000-000000000007', 'soles', 'Boots, worn soles', 'Please keep the old laces.', 'estimated', false, 8900, '2025-12-12', '2025-09-15T07:09:00Z', '2025-09-15T07:09:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000003', 'W-303', 'e93e603e-0000-7000-8000-000000000008', NULL, 'd2b2b87a-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000008', 'sewing', 'Rental tent, broken pole', 'Came back in two pieces.', 'estimated', true, 0, NULL, '2025-09-16T07:48:00Z', '2025-09-16T07:48:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000004', 'W-304', 'e93e603e-0000-7000-8000-000000000005', NULL, NULL, NULL, 'gas', 'Old petrol stove', 'It spits.', 'brought', false, NULL, NULL, '2025-09-16T07:48:00Z', '2025-09-16T07:48:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000005', 'W-305', 'e93e603e-0000-7000-8000-000000000002', NULL, NULL, NULL, 'soles', 'Boots from my father', '1974, size 45.', 'estimated', false, 14500, NULL, '2025-09-16T07:48:00Z', '2025-09-16T07:48:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO appointments (id, customer_id, technician_user_id, bench_id, repair_id, slot, note, created_at, updated_at)
VALUES
    ('08ec23b7-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', '9be6d4d6-0000-7000-8000-000000000001', '[2025-06-10T08:00:00Z,2025-06-10T08:30:00Z)', NULL, '2025-06-28T18:09:00Z', '2025-06-28T18:09:00Z'),
    ('08ec23b7-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000007', '18d13e57-0000-7000-8000-000000000002', '9be6d4d6-0000-7000-8000-000000000002', '[2025-12-01T08:00:00Z,2025-12-01T08:30:00Z)', NULL, '2025-10-01T12:51:00Z', '2025-10-01T12:51:00Z'),
    ('08ec23b7-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000005', 'e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', NULL, '[2025-12-05T08:30:00Z,2025-12-05T09:00:00Z)', NULL, '2025-10-01T12:51:00Z', '2025-10-01T12:51:00Z'),
    ('08ec23b7-0000-7000-8000-000000000004', 'e93e603e-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', NULL, '[2025-12-08T08:30:00Z,2025-12-08T09:00:00Z)', 'Brings his father''s boots.', '2025-10-01T12:51:00Z', '2025-10-01T12:51:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO repair_labels (repair_id, label_id, created_at)
VALUES
    ('9be6d4d6-0000-7000-8000-000000000001', (SELECT id FROM workshop_labels WHERE slug = 'recall'), '2025-06-26T18:28:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000001', (SELECT id FROM workshop_labels WHERE slug = 'sentimental'), '2025-09-28T07:09:00Z')
ON CONFLICT (repair_id, label_id) DO NOTHING;

INSERT INTO repair_steps (id, repair_id, technician_user_id, bench_id, minutes, text, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '9be6d4d6-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', 35, 'Cut a patch and taped it.', '2025-06-26T12:19:00Z'),
    (2, '9be6d4d6-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000008', '18d13e57-0000-7000-8000-000000000001', 10, 'Hosed it down; dry.', '2025-10-01T07:01:00Z'),
    (3, '9be6d4d6-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000007', '18d13e57-0000-7000-8000-000000000002', 50, 'Soles off, laces put aside.', '2025-10-01T17:27:00Z')
ON CONFLICT (id) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('repair_steps', 'id'),
    (SELECT max(id) FROM repair_steps)
);

INSERT INTO repair_parts (
    repair_id, product_variant_id, warehouse_id, quantity, unit_price_minor, created_at, updated_at
)
VALUES
    ('9be6d4d6-0000-7000-8000-000000000002', 'f2985ec5-0000-7000-8000-000000000007', 'e702dbf6-0000-7000-8000-000000000001', 0.500, 690, '2025-06-26T14:51:00Z', '2025-06-26T14:51:00Z'),
    ('9be6d4d6-0000-7000-8000-000000000001', 'f2985ec5-0000-7000-8000-000000000008', 'e702dbf6-0000-7000-8000-000000000001', 3.500, 7900, '2025-09-28T10:04:00Z', '2025-09-28T10:04:00Z')
ON CONFLICT (repair_id, product_variant_id) DO NOTHING;

INSERT INTO technician_skills (technician_user_id, skill_code, created_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000008', 'sewing', '2025-04-27T07:29:00Z'),
    ('e93e603e-0000-7000-8000-000000000008', 'soles', '2025-08-30T10:59:00Z')
ON CONFLICT (technician_user_id, skill_code) DO NOTHING;

UPDATE contents
SET status = 'published'
WHERE id = '4793139e-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE contents
SET status = 'published'
WHERE id = '4793139e-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE contents
SET status = 'published'
WHERE id = '4793139e-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE contents
SET status = 'in_review'
WHERE id = '4793139e-0000-7000-8000-000000000004' AND status = 'draft';

UPDATE product_variants
SET status = 'inactive'
WHERE id = 'f2985ec5-0000-7000-8000-000000000013' AND status = 'active';

UPDATE payment_methods
SET status = 'expired'
WHERE id = '3de0a10d-0000-7000-8000-000000000002' AND status = 'active';

UPDATE carts
SET status = 'checkout'
WHERE id = 'a0a59af3-0000-7000-8000-000000000001' AND status = 'active';

UPDATE carts
SET status = 'abandoned'
WHERE id = 'a0a59af3-0000-7000-8000-000000000002' AND status = 'active';

UPDATE carts
SET status = 'checkout'
WHERE id = 'a0a59af3-0000-7000-8000-000000000003' AND status = 'active';

UPDATE carts
SET status = 'converted', converted_at = '2025-08-26T08:12:00Z'
WHERE id = 'a0a59af3-0000-7000-8000-000000000001' AND status = 'checkout';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-03-03T13:00:00Z', delivered_at = '2025-03-06T10:20:00Z'
WHERE id = '8497a6ba-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-04-12T13:00:00Z'
WHERE id = '8497a6ba-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE fulfilments
SET status = 'packed'
WHERE id = '8497a6ba-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-05-15T13:00:00Z', delivered_at = '2025-05-19T09:05:00Z'
WHERE id = '8497a6ba-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-07-21T13:00:00Z'
WHERE id = '8497a6ba-0000-7000-8000-000000000005' AND status = 'pending';

UPDATE fulfilments
SET status = 'shipped', shipped_at = '2025-08-06T13:00:00Z', delivered_at = '2025-08-08T15:30:00Z'
WHERE id = '8497a6ba-0000-7000-8000-000000000007' AND status = 'pending';

UPDATE fulfilments
SET status = 'delivered'
WHERE id = '8497a6ba-0000-7000-8000-000000000001' AND status = 'shipped';

UPDATE fulfilments
SET status = 'delivered'
WHERE id = '8497a6ba-0000-7000-8000-000000000004' AND status = 'shipped';

UPDATE fulfilments
SET status = 'returned'
WHERE id = '8497a6ba-0000-7000-8000-000000000007' AND status = 'shipped';

UPDATE gift_cards
SET status = 'active'
WHERE id = 'd633ea24-0000-7000-8000-000000000001' AND status = 'inactive';

UPDATE return_requests
SET status = 'approved', decided_at = '2025-08-11T03:00:00Z'
WHERE id = '024948a1-0000-7000-8000-000000000001' AND status = 'requested';

UPDATE return_requests
SET status = 'received', received_at = '2025-08-10T21:00:00Z'
WHERE id = '024948a1-0000-7000-8000-000000000001' AND status = 'approved';

UPDATE return_requests
SET status = 'completed', decided_at = '2025-08-10T08:00:00Z', received_at = '2025-08-14T09:30:00Z', completed_at = '2025-08-14T15:00:00Z'
WHERE id = '024948a1-0000-7000-8000-000000000001' AND status = 'received';

UPDATE trade_ins
SET status = 'valued', value_minor = 990, grade = 'B'
WHERE id = 'cda8b9d3-0000-7000-8000-000000000001' AND status = 'offered';

UPDATE trade_ins
SET status = 'refused', decided_at = '2025-10-09T13:00:00Z'
WHERE id = 'cda8b9d3-0000-7000-8000-000000000002' AND status = 'offered';

UPDATE trade_ins
SET gift_card_id = 'd633ea24-0000-7000-8000-000000000001', status = 'accepted', value_minor = 4500, decided_at = '2025-10-02T13:00:00Z'
WHERE id = 'cda8b9d3-0000-7000-8000-000000000001' AND status = 'valued';

UPDATE appointments
SET status = 'met'
WHERE id = '08ec23b7-0000-7000-8000-000000000001' AND status = 'booked';

UPDATE appointments
SET status = 'met'
WHERE id = '08ec23b7-0000-7000-8000-000000000002' AND status = 'booked';

UPDATE appointments
SET status = 'cancelled'
WHERE id = '08ec23b7-0000-7000-8000-000000000003' AND status = 'booked';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000001' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000002' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000003' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000004' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000005' AND status = 'committed';

UPDATE inventory_reservations
SET status = 'fulfilled'
WHERE id = '7b7a81ef-0000-7000-8000-000000000006' AND status = 'committed';

UPDATE inventory_reservations
SET order_item_id = '961f7e56-0000-7000-8000-000000000008', status = 'released', released_at = '2025-06-02T12:00:00Z'
WHERE id = '7b7a81ef-0000-7000-8000-000000000010' AND status = 'held';

UPDATE inventory_reservations
SET order_item_id = '961f7e56-0000-7000-8000-000000000001', status = 'expired', expires_at = '2025-10-03T17:15:00Z', released_at = '2025-10-03T17:16:00Z'
WHERE id = '7b7a81ef-0000-7000-8000-000000000012' AND status = 'held';

UPDATE product_reviews
SET status = 'published', published_at = '2025-03-29T19:00:00Z'
WHERE id = '3f4d9ef8-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE product_reviews
SET status = 'published', published_at = '2025-03-29T19:05:00Z'
WHERE id = '3f4d9ef8-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE product_reviews
SET status = 'published', published_at = '2025-06-08T10:00:00Z'
WHERE id = '3f4d9ef8-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE product_reviews
SET status = 'rejected'
WHERE id = '3f4d9ef8-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000001' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000001' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000001' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000004' AND status = 'held';

UPDATE rental_items
SET status = 'out'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000002' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000001' AND status = 'held';

UPDATE rental_items
SET status = 'cancelled'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000004' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000002' AND status = 'held';

UPDATE trip_bookings
SET status = 'confirmed'
WHERE id = 'd116f4fe-0000-7000-8000-000000000001' AND status = 'requested';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000004' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000005' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000006' AND status = 'draft';

UPDATE products
SET status = 'active'
WHERE id = 'd9285a4b-0000-7000-8000-000000000007' AND status = 'draft';

UPDATE products
SET status = 'archived'
WHERE id = 'd9285a4b-0000-7000-8000-000000000008' AND status = 'draft';

UPDATE discounts
SET status = 'active'
WHERE id = 'c71bde02-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE discounts
SET status = 'disabled'
WHERE id = 'c71bde02-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE discounts
SET status = 'active'
WHERE id = 'c71bde02-0000-7000-8000-000000000003' AND status = 'draft';

UPDATE payments
SET status = 'captured', authorised_minor = 5900, captured_at = '2025-09-14T17:20:00Z', captured_minor = 5900
WHERE id = '1f2df9d9-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 36280, captured_at = '2025-03-02T18:22:00Z', captured_minor = 36280
WHERE id = '1f2df9d9-0000-7000-8000-000000000002' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 16490, captured_at = '2025-04-11T07:40:30Z', captured_minor = 16490
WHERE id = '1f2df9d9-0000-7000-8000-000000000003' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 10030, captured_at = '2025-04-28T20:06:00Z', captured_minor = 10030
WHERE id = '1f2df9d9-0000-7000-8000-000000000004' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 12200, captured_at = '2025-05-14T12:31:00Z', captured_minor = 12200
WHERE id = '1f2df9d9-0000-7000-8000-000000000005' AND status = 'pending';

UPDATE payments
SET status = 'failed'
WHERE id = '1f2df9d9-0000-7000-8000-000000000006' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 96700, captured_at = '2025-07-19T09:51:00Z', captured_minor = 96700
WHERE id = '1f2df9d9-0000-7000-8000-000000000007' AND status = 'pending';

UPDATE payments
SET status = 'captured', authorised_minor = 13490, captured_at = '2025-08-05T16:45:00Z', captured_minor = 13490
WHERE id = '1f2df9d9-0000-7000-8000-000000000008' AND status = 'pending';

UPDATE payments
SET status = 'requires_action'
WHERE id = '1f2df9d9-0000-7000-8000-000000000009' AND status = 'pending';

UPDATE rental_units
SET status = 'in_repair'
WHERE id = 'd2b2b87a-0000-7000-8000-000000000003' AND status = 'ready';

UPDATE rental_units
SET condition = 1, status = 'retired', retired_on = '2025-09-15', bought_on = '2025-03-01'
WHERE id = 'd2b2b87a-0000-7000-8000-000000000005' AND status = 'ready';

UPDATE rentals
SET status = 'out', handed_out_at = '2025-04-28T16:45:00Z'
WHERE id = 'd9d3d6f6-0000-7000-8000-000000000001' AND status = 'reserved';

UPDATE rentals
SET status = 'out'
WHERE id = 'd9d3d6f6-0000-7000-8000-000000000002' AND status = 'reserved';

UPDATE rentals
SET status = 'cancelled'
WHERE id = 'd9d3d6f6-0000-7000-8000-000000000004' AND status = 'reserved';

UPDATE departures
SET status = 'guaranteed'
WHERE id = '60bc3a51-0000-7000-8000-000000000001' AND status = 'open';

UPDATE repairs
SET technician_user_id = 'e93e603e-0000-7000-8000-000000000008', order_item_id = '961f7e56-0000-7000-8000-000000000006', status = 'accepted'
WHERE id = '9be6d4d6-0000-7000-8000-000000000001' AND status = 'estimated';

UPDATE repairs
SET order_item_id = '961f7e56-0000-7000-8000-000000000001', unit_id = 'd2b2b87a-0000-7000-8000-000000000002', status = 'accepted'
WHERE id = '9be6d4d6-0000-7000-8000-000000000002' AND status = 'estimated';

UPDATE repairs
SET status = 'accepted'
WHERE id = '9be6d4d6-0000-7000-8000-000000000003' AND status = 'estimated';

UPDATE repairs
SET technician_user_id = 'e93e603e-0000-7000-8000-000000000008', order_item_id = '961f7e56-0000-7000-8000-000000000001', unit_id = 'd2b2b87a-0000-7000-8000-000000000004', status = 'declined'
WHERE id = '9be6d4d6-0000-7000-8000-000000000004' AND status = 'brought';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000001' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000001' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000004' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000004' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'cancelled', cancelled_at = '2025-06-02T12:00:00Z', total_minor = 20490, subtotal_minor = 19900, shipping_minor = 590, tax_minor = 3415
WHERE id = '67b47f4d-0000-7000-8000-000000000006' AND status = 'pending_payment';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND payment_status = 'unpaid';

UPDATE orders
SET status = 'confirmed'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'pending_payment';

UPDATE orders
SET payment_status = 'partially_paid'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND payment_status = 'unpaid';

UPDATE purchase_orders
SET status = 'sent', sent_at = '2025-03-03T07:29:00Z'
WHERE id = 'bb66ff44-0000-7000-8000-000000000001' AND status = 'draft';

UPDATE purchase_orders
SET status = 'sent'
WHERE id = 'bb66ff44-0000-7000-8000-000000000002' AND status = 'draft';

UPDATE refunds
SET status = 'succeeded', settled_at = '2025-08-14T14:58:00Z'
WHERE id = '70baae35-0000-7000-8000-000000000001' AND status = 'pending';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000001' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000001' AND status = 'out';

UPDATE rental_items
SET status = 'back'
WHERE rental_id = 'd9d3d6f6-0000-7000-8000-000000000001' AND unit_id = 'd2b2b87a-0000-7000-8000-000000000004' AND status = 'out';

UPDATE payments
SET status = 'refunded'
WHERE id = '1f2df9d9-0000-7000-8000-000000000008' AND status = 'captured';

UPDATE rentals
SET status = 'returned', handed_out_at = '2025-07-04T15:20:00Z', returned_at = '2025-07-11T09:10:00Z'
WHERE id = 'd9d3d6f6-0000-7000-8000-000000000001' AND status = 'out';

UPDATE repairs
SET status = 'in_work'
WHERE id = '9be6d4d6-0000-7000-8000-000000000001' AND status = 'accepted';

UPDATE repairs
SET status = 'in_work'
WHERE id = '9be6d4d6-0000-7000-8000-000000000002' AND status = 'accepted';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000004' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'confirmed';

UPDATE orders
SET status = 'processing'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'confirmed';

UPDATE orders
SET payment_status = 'refunded'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND payment_status = 'partially_paid';

UPDATE purchase_orders
SET status = 'confirmed', expected_on = '2025-04-10'
WHERE id = 'bb66ff44-0000-7000-8000-000000000001' AND status = 'sent';

UPDATE purchase_orders
SET status = 'confirmed'
WHERE id = 'bb66ff44-0000-7000-8000-000000000002' AND status = 'sent';

UPDATE repairs
SET status = 'done', done_at = '2025-05-29T08:13:00Z'
WHERE id = '9be6d4d6-0000-7000-8000-000000000001' AND status = 'in_work';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'processing';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '67b47f4d-0000-7000-8000-000000000003' AND status = 'processing';

UPDATE orders
SET status = 'fulfilled'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'processing';

UPDATE orders
SET status = 'partially_fulfilled'
WHERE id = '67b47f4d-0000-7000-8000-000000000007' AND status = 'processing';

UPDATE orders
SET status = 'partially_fulfilled'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'processing';

UPDATE purchase_orders
SET status = 'received', expected_on = '2025-02-03', sent_at = '2025-01-13T08:00:00Z', closed_at = '2025-02-04T11:00:00Z'
WHERE id = 'bb66ff44-0000-7000-8000-000000000001' AND status = 'confirmed';

UPDATE repairs
SET order_item_id = '961f7e56-0000-7000-8000-000000000002', status = 'collected', under_warranty = true, done_at = '2025-06-17T14:00:00Z', collected_at = '2025-06-21T10:30:00Z'
WHERE id = '9be6d4d6-0000-7000-8000-000000000001' AND status = 'done';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000002' AND status = 'fulfilled';

UPDATE orders
SET status = 'completed'
WHERE id = '67b47f4d-0000-7000-8000-000000000005' AND status = 'fulfilled';

UPDATE orders
SET status = 'returned'
WHERE id = '67b47f4d-0000-7000-8000-000000000008' AND status = 'partially_fulfilled';

UPDATE inventory_reservations
SET order_item_id = '961f7e56-0000-7000-8000-000000000008'
WHERE id = '7b7a81ef-0000-7000-8000-000000000010' AND order_item_id IS NULL;

UPDATE repairs
SET technician_user_id = 'e93e603e-0000-7000-8000-000000000008'
WHERE id = '9be6d4d6-0000-7000-8000-000000000001' AND technician_user_id IS NULL;
