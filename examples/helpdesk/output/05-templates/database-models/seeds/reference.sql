-- The reference data of helpdesk, for every environment. Loading it again changes only what differs.

INSERT INTO roles (code, name, description, is_system)
VALUES
    ('admin', 'Administrator', 'Manages users, roles and what they may do.', true),
    ('support', 'Support', 'Helps users and corrects their data.', true),
    ('member', 'Member', 'Uses the service.', true)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    description = excluded.description,
    is_system = excluded.is_system
WHERE (roles.name, roles.description, roles.is_system)
    IS DISTINCT FROM (excluded.name, excluded.description, excluded.is_system);

INSERT INTO permissions (code, description, is_sensitive)
VALUES
    ('users:read', 'Read users and their profiles.', DEFAULT),
    ('users:update', 'Change users and their profiles.', DEFAULT),
    ('users:delete', 'Close and delete users.', true),
    ('roles:read', 'See roles and who has them.', DEFAULT),
    ('roles:update', 'Change roles, and grant or revoke them.', true),
    ('audit_logs:read', 'Read the audit trail.', true)
ON CONFLICT (code) DO UPDATE SET
    description = excluded.description,
    is_sensitive = excluded.is_sensitive
WHERE (permissions.description, permissions.is_sensitive)
    IS DISTINCT FROM (excluded.description, excluded.is_sensitive);

INSERT INTO role_permissions (role_id, permission_code)
VALUES
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:read'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:update'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:delete'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'roles:read'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'roles:update'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'audit_logs:read'),
    ((SELECT id FROM roles WHERE code = 'support'), 'users:read'),
    ((SELECT id FROM roles WHERE code = 'support'), 'users:update'),
    ((SELECT id FROM roles WHERE code = 'support'), 'roles:read')
ON CONFLICT (role_id, permission_code) DO NOTHING;
