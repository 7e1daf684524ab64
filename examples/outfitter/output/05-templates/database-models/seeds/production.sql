-- The first administrator of outfitter. Load reference.sql first. Loading this again changes nothing.
--
--     ADMIN_EMAIL=somebody@example.com make seed ENV=production
--
-- No password is set here or anywhere in these files. The person asks the service for a mail to set one, as anybody who has
-- forgotten theirs does; the service makes the code in that mail, and only its digest reaches the database.

INSERT INTO users (email, status)
VALUES (lower(btrim(:'admin_email')), 'invited')
ON CONFLICT (email) WHERE deleted_at IS NULL DO NOTHING;

INSERT INTO user_roles (user_id, role_id)
SELECT users.id, roles.id
FROM users CROSS JOIN roles
WHERE users.email = lower(btrim(:'admin_email')) AND users.deleted_at IS NULL AND roles.code = 'admin'
ON CONFLICT (user_id, role_id) DO NOTHING;
