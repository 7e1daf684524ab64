-- custom_role_permissions: That a tenant's own role allows something.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE custom_role_permissions (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    custom_role_id uuid NOT NULL,
    permission_code varchar(100) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_role_permissions PRIMARY KEY (custom_role_id, permission_code),
    CONSTRAINT fk_custom_role_permissions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_role_permissions_tenant_id_custom_role_id FOREIGN KEY (tenant_id, custom_role_id)
        REFERENCES custom_roles (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_permissions_permission_code FOREIGN KEY (permission_code)
        REFERENCES permissions (code) ON DELETE RESTRICT
);

COMMENT ON TABLE custom_role_permissions IS 'That a tenant''s own role allows something.';

-- Foreign key to tenants.
-- Foreign key to custom_roles.
CREATE INDEX idx_custom_role_permissions_tenant_id_custom_role_id
    ON custom_role_permissions (tenant_id, custom_role_id);

-- Foreign key to permissions.
CREATE INDEX idx_custom_role_permissions_permission_code ON custom_role_permissions (permission_code);

CREATE TRIGGER tr_custom_role_permissions_audit_insert
    AFTER INSERT ON custom_role_permissions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

CREATE TRIGGER tr_custom_role_permissions_audit_update
    AFTER UPDATE ON custom_role_permissions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

CREATE TRIGGER tr_custom_role_permissions_audit_delete
    AFTER DELETE ON custom_role_permissions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_permissions',
        '["custom_role_id", "permission_code"]',
        '[]',
        '[]'
    );

ALTER TABLE custom_role_permissions ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_role_permissions
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_role_permissions TO shift_planning_app;

GRANT SELECT ON custom_role_permissions TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE custom_role_permissions;
