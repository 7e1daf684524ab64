-- role_permissions: That a role allows something.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE role_permissions (
    role_id uuid NOT NULL,
    permission_code varchar(100) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_role_permissions PRIMARY KEY (role_id, permission_code),
    CONSTRAINT fk_role_permissions_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE,
    CONSTRAINT fk_role_permissions_permission_code FOREIGN KEY (permission_code)
        REFERENCES permissions (code) ON DELETE RESTRICT
);

COMMENT ON TABLE role_permissions IS 'That a role allows something.';

-- Foreign key to permissions.
CREATE INDEX idx_role_permissions_permission_code ON role_permissions (permission_code);

CREATE TRIGGER tr_role_permissions_audit_insert
    AFTER INSERT ON role_permissions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

CREATE TRIGGER tr_role_permissions_audit_update
    AFTER UPDATE ON role_permissions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

CREATE TRIGGER tr_role_permissions_audit_delete
    AFTER DELETE ON role_permissions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('role_permissions', '["role_id", "permission_code"]', '[]', '[]');

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO craft_workshops_app;

GRANT SELECT ON role_permissions TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE role_permissions;
