-- A few rows for tests. A key that is a UUID begins with the same digits in all rows of a table and ends with the row's
-- number. Load reference.sql first, and this in one transaction. Rows that are there already stay as they are.

INSERT INTO users (id, email, username, status, locale, time_zone, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', 'amara.okafor@example.com', 'amara', 'active', 'en-GB', 'Europe/London', '2025-01-04T16:05:00Z', '2025-01-04T16:05:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', 'jonas.lindqvist@example.com', 'jonas-l', 'active', 'sv', 'Europe/Stockholm', '2025-07-02T10:17:00Z', '2025-07-02T10:17:00Z'),
    ('e93e603e-0000-7000-8000-000000000003', 'mei.tanaka@example.com', NULL, 'invited', 'ja', 'Asia/Tokyo', '2025-07-03T16:13:00Z', '2025-07-03T16:13:00Z')
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
    ('7b27be76-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '\xdffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c37b8cf8e4', '2025-01-30T17:16:00Z', '2025-04-01T17:16:00Z', '192.0.2.30', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-01-30T17:16:00Z', '2025-01-30T17:16:00Z'),
    ('7b27be76-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000003', '\x597ce1513d1e1fdf97546737cea58a8f3a58d0ac5e5db34bc076dc076769cfae', '2025-07-20T07:19:00Z', '2025-08-23T07:19:00Z', '192.0.2.242', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', '2025-07-20T07:19:00Z', '2025-07-20T07:19:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO verification_tokens (
    id, user_id, email, purpose, token_hash, expires_at, consumed_at, attempts, created_at, updated_at
)
VALUES
    ('c0f9786a-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'tomasz.nowak@example.com', 'step_up', '\x1e5e137667306aafafd9eb19cfacd62c56370ade415f643bc7b563cf9840104e', '2025-02-23T08:28:00Z', NULL, 0, '2025-01-31T08:28:00Z', '2025-01-31T08:28:00Z'),
    ('c0f9786a-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', 'leilani.kealoha@example.com', 'step_up', '\x629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c3c29faa22', '2025-09-13T18:00:00Z', '2025-07-20T09:00:00Z', 3, '2025-07-19T18:00:00Z', '2025-07-19T18:00:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO user_roles (user_id, role_id, granted_by, expires_at, created_at, updated_at)
VALUES
    ('e93e603e-0000-7000-8000-000000000001', (SELECT id FROM roles WHERE code = 'bookkeeper'), 'e93e603e-0000-7000-8000-000000000001', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'bookkeeper'), 'e93e603e-0000-7000-8000-000000000001', '2025-08-27T12:13:00Z', '2025-07-20T12:13:00Z', '2025-07-20T12:13:00Z')
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

INSERT INTO customers (
    id, number, name, kind, status, heard_from, vat_number, locale, since, note, created_at, updated_at
)
VALUES
    ('cdbea7cf-0000-7000-8000-000000000001', 'C-1001', 'O''Neill & Sons', 'company', 'active', 'don''t know', 'IE1234567T', 'en-IE', '2025-01-31', 'Ring twice; the dog -- "Rex" -- bites.', '2025-01-31T14:14:00Z', '2025-01-31T14:14:00Z'),
    ('cdbea7cf-0000-7000-8000-000000000002', 'C-1002', 'Gemeinde Köln-Süd', 'public_body', 'lead', 'trade fair "Intertec"', NULL, 'de-DE', '2025-07-18', NULL, '2025-07-18T18:03:00Z', '2025-07-18T18:03:00Z'),
    ('cdbea7cf-0000-7000-8000-000000000003', 'C-1003', 'Robert''); DROP TABLE customers;--', 'household', 'lead', 'the other\one', NULL, 'de-DE', '2025-07-20', '{{ 7 * 7 }} $$', '2025-07-20T18:19:00Z', '2025-07-20T18:19:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO contacts (id, customer_id, given_name, family_name, email, phone, created_at, updated_at)
VALUES
    ('c6597dc3-0000-7000-8000-000000000001', 'cdbea7cf-0000-7000-8000-000000000001', 'Siobhán', 'O''Neill', 'siobhan.o''neill@example.com', '+35315550123', '2025-02-28T18:30:00Z', '2025-02-28T18:30:00Z'),
    ('c6597dc3-0000-7000-8000-000000000002', 'cdbea7cf-0000-7000-8000-000000000002', 'Jürgen', 'Groß', 'j.gross@example.org', NULL, '2025-08-02T08:47:00Z', '2025-08-02T08:47:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO documents (
    id, customer_id, title, storage_key, media_type, size_bytes, sha256, created_by, updated_by, created_at, updated_at
)
VALUES
    ('877fc4c0-0000-7000-8000-000000000001', 'cdbea7cf-0000-7000-8000-000000000001', 'First document', 'documents/0001/storage_key', 'express', 2755523, '\xe0c1a02564f16b9c1bc2a916bc7c49e9e181109cd3907cee2f9fa46f23b6d5d3', 'e93e603e-0000-7000-8000-000000000001', NULL, '2025-03-02T08:06:00Z', '2025-03-02T08:06:00Z'),
    ('877fc4c0-0000-7000-8000-000000000002', 'cdbea7cf-0000-7000-8000-000000000002', 'Second document', 'documents/0002/storage_key', 'standard', 978259, '\xc81c46617d15460d56054648f85baafd9d549e09d409164a13ee73e048770c18', 'e93e603e-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', '2025-08-04T13:16:00Z', '2025-08-04T13:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO manufacturers (id, slug, name, country, support_email, created_at, updated_at)
VALUES
    ('8b92e3d5-0000-7000-8000-000000000001', 'nordwarm', 'Nordwärm AB', 'SE', 'help@nordwarm.example', '2025-01-04T13:49:00Z', '2025-01-04T13:49:00Z'),
    ('8b92e3d5-0000-7000-8000-000000000002', 'kessel-und-sohn', 'Kessel & Sohn', 'DE', NULL, '2025-07-04T07:24:00Z', '2025-07-04T07:24:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO sites (
    id, customer_id, name, street, postal_code, city, country, latitude, longitude, "primary", created_at, updated_at
)
VALUES
    ('99ba7648-0000-7000-8000-000000000001', 'cdbea7cf-0000-7000-8000-000000000001', 'Bakery', '1 Main St, "rear"', 'D02 X285', 'Dublin', 'IE', NULL, NULL, true, '2025-02-28T09:11:00Z', '2025-02-28T09:11:00Z'),
    ('99ba7648-0000-7000-8000-000000000002', 'cdbea7cf-0000-7000-8000-000000000002', 'Town hall', 'Rathausplatz 2', '50676', 'Köln', 'DE', 50.928500, 6.950000, false, '2025-08-04T11:28:00Z', '2025-08-04T11:28:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO assets (
    id, site_id, kind_code, parent_id, manufacturer_id, inventory_number, serial_number, label, "group", status,
    installed_on, warranty, attributes, created_at, updated_at
)
VALUES
    ('75e0e194-0000-7000-8000-000000000001', '99ba7648-0000-7000-8000-000000000001', 'heating.heat_pump', NULL, '8b92e3d5-0000-7000-8000-000000000001', 'A-0001', 'NW\77-0042', 'Heat pump', 'cellar', 'running', '2024-09-30', '[2024-09-29T22:00:00Z,2029-09-29T22:00:00Z)', '{"refrigerant": "R290", "power kW": 9.5}', '2025-03-30T11:40:00Z', '2025-03-30T11:40:00Z'),
    ('75e0e194-0000-7000-8000-000000000002', '99ba7648-0000-7000-8000-000000000002', 'heating.boiler', '75e0e194-0000-7000-8000-000000000001', NULL, 'A-0002', NULL, 'Buffer tank', NULL, 'planned', NULL, NULL, '{"litres": 300}', '2025-08-18T17:40:00Z', '2025-08-18T17:40:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO analyses (id, asset_id, taken_on, laboratory, verdict, report_id, created_at, updated_at)
VALUES
    ('3608e7b6-0000-7000-8000-000000000001', '75e0e194-0000-7000-8000-000000000001', '2025-05-02', 'Fennel Studio', 'watch', '877fc4c0-0000-7000-8000-000000000001', '2025-04-30T15:55:00Z', '2025-04-30T15:55:00Z'),
    ('3608e7b6-0000-7000-8000-000000000002', '75e0e194-0000-7000-8000-000000000001', '2025-09-03', 'Fennel Studio', NULL, '877fc4c0-0000-7000-8000-000000000001', '2025-09-02T13:13:00Z', '2025-09-02T13:13:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO asset_documents (asset_id, document_id, created_at)
VALUES
    ('75e0e194-0000-7000-8000-000000000001', '877fc4c0-0000-7000-8000-000000000001', '2025-04-28T09:17:00Z'),
    ('75e0e194-0000-7000-8000-000000000001', '877fc4c0-0000-7000-8000-000000000002', '2025-08-30T08:11:00Z')
ON CONFLICT (asset_id, document_id) DO NOTHING;

INSERT INTO service_contracts (
    id, number, customer_id, site_id, start, "end", monthly_fee_minor, discount, created_at, updated_at
)
VALUES
    ('52bb0197-0000-7000-8000-000000000001', 'SC-2030-1', 'cdbea7cf-0000-7000-8000-000000000001', NULL, '2030-01-01', '2031-12-31', 19900, 500, '2025-03-29T12:36:00Z', '2025-03-29T12:36:00Z'),
    ('52bb0197-0000-7000-8000-000000000002', 'SC-1002', 'cdbea7cf-0000-7000-8000-000000000001', '99ba7648-0000-7000-8000-000000000001', '2025-07-30', NULL, 2490, 0, '2025-08-17T08:06:00Z', '2025-08-17T08:06:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO suppliers (id, slug, name, email, created_at, updated_at)
VALUES
    ('f102ede9-0000-7000-8000-000000000001', 'teile-mueller', 'Teile-Müller \ Partner', 'bestellung@example.de', '2025-01-01T09:39:00Z', '2025-01-01T09:39:00Z'),
    ('f102ede9-0000-7000-8000-000000000002', 'second-supplier', 'Second supplier', 'tomasz.nowak@example.com', '2025-07-03T14:52:00Z', '2025-07-03T14:52:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO customer_tags (customer_id, tag_id, created_at)
VALUES
    ('cdbea7cf-0000-7000-8000-000000000001', (SELECT id FROM tags WHERE slug = 'vip'), '2025-03-03T16:50:00Z'),
    ('cdbea7cf-0000-7000-8000-000000000001', (SELECT id FROM tags WHERE slug = 'pays-late'), '2025-08-03T11:46:00Z')
ON CONFLICT (customer_id, tag_id) DO NOTHING;

INSERT INTO teams (id, name, color, created_at, updated_at)
VALUES
    ('9900b04f-0000-7000-8000-000000000001', 'North', '#336699', '2025-01-04T12:14:00Z', '2025-01-04T12:14:00Z'),
    ('9900b04f-0000-7000-8000-000000000002', 'South', '#CC3300', '2025-07-02T07:26:00Z', '2025-07-02T07:26:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technicians (
    id, user_id, number, team_id, hired_on, hourly_cost_minor, van_plate, certificates, created_at, updated_at
)
VALUES
    ('7fdd88b2-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 'T-01', '9900b04f-0000-7000-8000-000000000001', '2021-04-01', 4200, 'K-FS 101', '{}', '2025-02-01T15:06:00Z', '2025-02-01T15:06:00Z'),
    ('7fdd88b2-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 'T-02', '9900b04f-0000-7000-8000-000000000002', '2023-10-01', 3900, NULL, '{"F-gas I"}', '2025-07-20T13:32:00Z', '2025-07-20T13:32:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO absences (id, technician_id, requested_by, "from", "to", created_at, updated_at)
VALUES
    ('564aecab-0000-7000-8000-000000000001', '7fdd88b2-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '2030-07-01', '2030-07-14', '2025-03-01T09:37:00Z', '2025-03-01T09:37:00Z'),
    ('564aecab-0000-7000-8000-000000000002', '7fdd88b2-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '2025-07-24', '2025-09-07', '2025-08-01T14:15:00Z', '2025-08-01T14:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO technician_skills (technician_id, skill_id, created_at)
VALUES
    ('7fdd88b2-0000-7000-8000-000000000001', (SELECT id FROM skills WHERE code = 'electrics'), '2025-02-28T07:29:00Z'),
    ('7fdd88b2-0000-7000-8000-000000000001', (SELECT id FROM skills WHERE code = 'refrigerants'), '2025-08-01T10:59:00Z')
ON CONFLICT (technician_id, skill_id) DO NOTHING;

INSERT INTO asset_readings (read_at, id, asset_id, unit_code, value, sequence, sent_from)
VALUES
    ('2025-04-28T17:27:00Z', 'e40b524e-0000-7000-8000-000000000001', '75e0e194-0000-7000-8000-000000000001', 'kWh', 19.500, 1, NULL),
    ('2025-08-31T11:32:00Z', 'e40b524e-0000-7000-8000-000000000002', '75e0e194-0000-7000-8000-000000000001', 'kg', 24.750, 2, '192.0.2.169')
ON CONFLICT (read_at, id) DO NOTHING;

INSERT INTO parts (id, code, name, ean, aliases, unit_code, supplier_id, price_minor, created_at, updated_at)
VALUES
    ('4af4528f-0000-7000-8000-000000000001', 'FLT-10', 'Filter 10"', '4006381333931', '{"the grey one","don''t drop"}', 'pc', NULL, 1290, '2025-02-01T07:30:00Z', '2025-02-01T07:30:00Z'),
    ('4af4528f-0000-7000-8000-000000000002', 'CU-15', 'Copper pipe 15 mm', NULL, '{}', 'm', 'f102ede9-0000-7000-8000-000000000001', 745, '2025-07-18T14:56:00Z', '2025-07-18T14:56:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO warehouses (id, code, name, kind, driver_id, created_at, updated_at)
VALUES
    ('e702dbf6-0000-7000-8000-000000000001', 'D1', 'Depot', 'depot', NULL, '2025-03-01T18:56:00Z', '2025-03-01T18:56:00Z'),
    ('e702dbf6-0000-7000-8000-000000000002', 'V1', 'Van of T-01', 'van', '7fdd88b2-0000-7000-8000-000000000001', '2025-08-01T10:07:00Z', '2025-08-01T10:07:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO stock_levels (warehouse_id, part_id, on_hand, minimum, shelf, created_at, updated_at)
VALUES
    ('e702dbf6-0000-7000-8000-000000000001', '4af4528f-0000-7000-8000-000000000001', 40.000, 10.000, 'A3', '2025-03-29T15:50:00Z', '2025-03-29T15:50:00Z'),
    ('e702dbf6-0000-7000-8000-000000000002', '4af4528f-0000-7000-8000-000000000001', 1.000, 2.000, NULL, '2025-08-16T13:47:00Z', '2025-08-16T13:47:00Z'),
    ('e702dbf6-0000-7000-8000-000000000002', '4af4528f-0000-7000-8000-000000000002', 7.500, 0.000, NULL, '2025-08-16T13:47:00Z', '2025-08-16T13:47:00Z')
ON CONFLICT (warehouse_id, part_id) DO NOTHING;

INSERT INTO work_orders (
    id, number, customer_id, site_id, asset_id, title, description, status, priority, due_on, created_at, updated_at
)
VALUES
    ('97b45173-0000-7000-8000-000000000001', 'WO-30001', 'cdbea7cf-0000-7000-8000-000000000001', '99ba7648-0000-7000-8000-000000000001', '75e0e194-0000-7000-8000-000000000001', 'Heat pump hums "in B♭"', NULL, 'ready', 5, NULL, '2025-04-29T10:56:00Z', '2025-04-29T10:56:00Z'),
    ('97b45173-0000-7000-8000-000000000002', 'WO-30002', 'cdbea7cf-0000-7000-8000-000000000002', '99ba7648-0000-7000-8000-000000000001', NULL, 'Yearly service', 'See {{ manual }}, page 3 -- not 4.', 'draft', 3, '2030-06-30', '2025-09-01T18:44:00Z', '2025-09-01T18:44:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoices (id, number, customer_id, order_id, issued_on, updated_by, created_at, updated_at)
VALUES
    ('afd3d025-0000-7000-8000-000000000001', 'INV-1001', 'cdbea7cf-0000-7000-8000-000000000001', '97b45173-0000-7000-8000-000000000001', '2025-05-28', 'e93e603e-0000-7000-8000-000000000001', '2025-05-27T14:24:00Z', '2025-05-27T14:24:00Z'),
    ('afd3d025-0000-7000-8000-000000000002', 'INV-1002', 'cdbea7cf-0000-7000-8000-000000000001', '97b45173-0000-7000-8000-000000000002', '2025-09-13', 'e93e603e-0000-7000-8000-000000000001', '2025-09-13T12:51:00Z', '2025-09-13T12:51:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO journal_entries (number, booked_on, text, invoice_id, created_at)
OVERRIDING SYSTEM VALUE
VALUES
    (1, '2025-06-27', 'The numbers were confirmed by both sides.', 'afd3d025-0000-7000-8000-000000000001', '2025-06-27T10:43:00Z'),
    (2, '2025-10-03', 'Please have a look before Friday.', 'afd3d025-0000-7000-8000-000000000002', '2025-10-01T13:40:00Z')
ON CONFLICT (number) DO NOTHING;

SELECT setval(
    pg_get_serial_sequence('journal_entries', 'number'),
    (SELECT max(number) FROM journal_entries)
);

INSERT INTO journal_lines (id, entry_number, account_id, amount_minor, created_at)
VALUES
    ('fa68ca28-0000-7000-8000-000000000001', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), 12500, '2025-07-26T10:58:00Z'),
    ('fa68ca28-0000-7000-8000-000000000002', 1, (SELECT id FROM journal_accounts WHERE code = '1200'), -12500, '2025-10-13T11:16:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO payments (id, invoice_id, received_on, amount_minor, bank_reference, created_at)
VALUES
    ('1f2df9d9-0000-7000-8000-000000000001', 'afd3d025-0000-7000-8000-000000000001', '2025-06-28', 59000, 'PAY-1001', '2025-06-27T17:46:00Z'),
    ('1f2df9d9-0000-7000-8000-000000000002', 'afd3d025-0000-7000-8000-000000000002', '2025-09-30', 1250, 'PAY-1002', '2025-09-30T08:21:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO visits (id, order_id, technician_id, slot, created_at, updated_at)
VALUES
    ('e76b63b2-0000-7000-8000-000000000001', '97b45173-0000-7000-8000-000000000001', '7fdd88b2-0000-7000-8000-000000000001', '[2030-05-06T06:00:00Z,2030-05-06T08:00:00Z)', '2025-05-29T13:32:00Z', '2025-05-29T13:32:00Z'),
    ('e76b63b2-0000-7000-8000-000000000002', '97b45173-0000-7000-8000-000000000002', '7fdd88b2-0000-7000-8000-000000000001', '[2030-05-06T08:00:00Z,2030-05-06T09:30:00Z)', '2025-09-15T07:03:00Z', '2025-09-15T07:03:00Z'),
    ('e76b63b2-0000-7000-8000-000000000003', '97b45173-0000-7000-8000-000000000002', '7fdd88b2-0000-7000-8000-000000000002', '[2030-05-06T07:00:00Z,2030-05-06T10:00:00Z)', '2025-09-16T14:15:00Z', '2025-09-16T14:15:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO invoice_lines (
    invoice_id, "order", text, part_id, visit_id, quantity, unit_price_minor, created_at, updated_at
)
VALUES
    ('afd3d025-0000-7000-8000-000000000001', 1, 'Checked twice, and found in order.', NULL, 'e76b63b2-0000-7000-8000-000000000001', 37.000, 1250, '2025-06-26T16:57:00Z', '2025-06-26T16:57:00Z'),
    ('afd3d025-0000-7000-8000-000000000001', 2, 'As agreed by telephone.', '4af4528f-0000-7000-8000-000000000001', NULL, 1.000, 4900, '2025-09-29T16:16:00Z', '2025-09-29T16:16:00Z')
ON CONFLICT (invoice_id, "order") DO NOTHING;

INSERT INTO stock_movements (id, warehouse_id, part_id, quantity, reason, visit_id, moved_at, created_at)
VALUES
    ('2b406952-0000-7000-8000-000000000001', 'e702dbf6-0000-7000-8000-000000000001', '4af4528f-0000-7000-8000-000000000001', 13.000, 'moved', 'e76b63b2-0000-7000-8000-000000000001', '2025-06-25T17:59:00Z', '2025-06-25T17:59:00Z'),
    ('2b406952-0000-7000-8000-000000000002', 'e702dbf6-0000-7000-8000-000000000001', '4af4528f-0000-7000-8000-000000000001', 35.500, 'moved', 'e76b63b2-0000-7000-8000-000000000001', '2025-10-01T13:30:00Z', '2025-10-01T13:30:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO visit_checks (visit_id, "order", question, answer, remark, created_at, updated_at)
VALUES
    ('e76b63b2-0000-7000-8000-000000000001', 1, 'Question 1', 'no', 'See the earlier message for details.', '2025-06-27T17:35:00Z', '2025-06-27T17:35:00Z'),
    ('e76b63b2-0000-7000-8000-000000000001', 2, 'Question 2', 'no', 'Please have a look before Friday.', '2025-09-30T18:23:00Z', '2025-09-30T18:23:00Z')
ON CONFLICT (visit_id, "order") DO NOTHING;

INSERT INTO visit_ratings (id, visit_id, rated_by, stars, comment, created_at, updated_at)
VALUES
    ('6a48c2bd-0000-7000-8000-000000000001', 'e76b63b2-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', 5, 'To be discussed at the next meeting.', '2025-06-28T15:26:00Z', '2025-06-28T15:26:00Z'),
    ('6a48c2bd-0000-7000-8000-000000000002', 'e76b63b2-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000002', 2, 'Everything went as planned.', '2025-09-30T13:14:00Z', '2025-09-30T13:14:00Z')
ON CONFLICT (id) DO NOTHING;

UPDATE teams
SET lead_id = '7fdd88b2-0000-7000-8000-000000000001'
WHERE id = '9900b04f-0000-7000-8000-000000000001' AND lead_id IS NULL;

UPDATE customers
SET primary_contact_id = 'c6597dc3-0000-7000-8000-000000000001'
WHERE id = 'cdbea7cf-0000-7000-8000-000000000001' AND primary_contact_id IS NULL;

UPDATE customers
SET primary_contact_id = 'c6597dc3-0000-7000-8000-000000000002'
WHERE id = 'cdbea7cf-0000-7000-8000-000000000002' AND primary_contact_id IS NULL;

UPDATE teams
SET lead_id = '7fdd88b2-0000-7000-8000-000000000002'
WHERE id = '9900b04f-0000-7000-8000-000000000002' AND lead_id IS NULL;
