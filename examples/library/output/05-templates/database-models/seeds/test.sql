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
    ('e93e603e-0000-7000-8000-000000000001', (SELECT id FROM roles WHERE code = 'member'), 'e93e603e-0000-7000-8000-000000000001', '2025-02-24T18:54:00Z', '2025-02-02T18:54:00Z', '2025-02-02T18:54:00Z'),
    ('e93e603e-0000-7000-8000-000000000002', (SELECT id FROM roles WHERE code = 'member'), 'e93e603e-0000-7000-8000-000000000001', '2025-08-27T12:13:00Z', '2025-07-20T12:13:00Z', '2025-07-20T12:13:00Z')
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

INSERT INTO authors (id, given_name, family_name, created_at, updated_at)
VALUES
    ('f183cd4d-0000-7000-8000-000000000001', 'Ursula K.', 'Le Guin', '2025-01-02T15:41:00Z', '2025-01-02T15:41:00Z'),
    ('f183cd4d-0000-7000-8000-000000000002', 'Italo', 'Calvino', '2025-07-05T12:20:00Z', '2025-07-05T12:20:00Z'),
    ('f183cd4d-0000-7000-8000-000000000003', NULL, 'Voltaire', '2025-07-05T12:20:00Z', '2025-07-05T12:20:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO books (id, isbn, title, language, published_on, subjects, created_at, updated_at)
VALUES
    ('6db12e80-0000-7000-8000-000000000001', '9780441478125', 'The Left Hand of Darkness', 'en', '1969-03-01', '{"science fiction"}', '2025-01-01T17:49:00Z', '2025-01-01T17:49:00Z'),
    ('6db12e80-0000-7000-8000-000000000002', '9780156453806', 'Invisible Cities', 'en', '1972-11-01', '{"fiction","cities"}', '2025-07-04T08:57:00Z', '2025-07-04T08:57:00Z'),
    ('6db12e80-0000-7000-8000-000000000003', NULL, 'Candide, ou l''Optimisme', 'fr', '1759-01-15', '{"satire"}', '2025-07-04T09:01:00Z', '2025-07-04T09:01:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO book_authors (book_id, author_id, created_at)
VALUES
    ('6db12e80-0000-7000-8000-000000000001', 'f183cd4d-0000-7000-8000-000000000001', '2025-02-03T14:09:00Z'),
    ('6db12e80-0000-7000-8000-000000000001', 'f183cd4d-0000-7000-8000-000000000003', '2025-07-18T09:57:00Z')
ON CONFLICT (book_id, author_id) DO NOTHING;

INSERT INTO copies (id, book_id, barcode, shelf, condition, replacement_cost_minor, created_at, updated_at)
VALUES
    ('b01afb3c-0000-7000-8000-000000000001', '6db12e80-0000-7000-8000-000000000001', 'LIB-000001', 'SF 12', 'good', 1499, '2025-02-03T17:45:00Z', '2025-02-03T17:45:00Z'),
    ('b01afb3c-0000-7000-8000-000000000002', '6db12e80-0000-7000-8000-000000000001', 'LIB-000002', 'SF 12', 'worn', 1499, '2025-07-18T13:19:00Z', '2025-07-18T13:19:00Z'),
    ('b01afb3c-0000-7000-8000-000000000003', '6db12e80-0000-7000-8000-000000000002', 'LIB-000003', 'F 3', 'good', 1250, '2025-07-20T15:36:00Z', '2025-07-20T15:36:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO loans (id, copy_id, member_id, due_on, fine_minor, created_at, updated_at)
VALUES
    ('d0798670-0000-7000-8000-000000000001', 'b01afb3c-0000-7000-8000-000000000001', 'e93e603e-0000-7000-8000-000000000001', '2025-04-08', 59000, '2025-03-01T08:08:00Z', '2025-03-01T08:08:00Z'),
    ('d0798670-0000-7000-8000-000000000002', 'b01afb3c-0000-7000-8000-000000000002', 'e93e603e-0000-7000-8000-000000000001', '2025-09-21', NULL, '2025-07-31T18:37:00Z', '2025-07-31T18:37:00Z')
ON CONFLICT (id) DO NOTHING;

INSERT INTO reservations (id, copy_id, member_id, slot, created_at, updated_at)
VALUES
    ('42daad4c-0000-7000-8000-000000000001', 'b01afb3c-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000001', '[2030-05-04T09:00:00Z,2030-05-04T12:00:00Z)', '2025-03-04T15:23:00Z', '2025-03-04T15:23:00Z'),
    ('42daad4c-0000-7000-8000-000000000002', 'b01afb3c-0000-7000-8000-000000000003', 'e93e603e-0000-7000-8000-000000000002', '[2030-05-04T12:00:00Z,2030-05-04T14:00:00Z)', '2025-08-01T07:39:00Z', '2025-08-01T07:39:00Z')
ON CONFLICT (id) DO NOTHING;
