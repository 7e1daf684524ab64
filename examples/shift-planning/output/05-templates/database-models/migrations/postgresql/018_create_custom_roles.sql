-- custom_roles: A role that a tenant made for itself.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE custom_roles (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_roles PRIMARY KEY (id),
    CONSTRAINT uq_custom_roles_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_custom_roles_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_custom_roles_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_roles_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_custom_roles_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_custom_roles_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_custom_roles_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE custom_roles IS 'A role that a tenant made for itself.';

-- Foreign key to users.
CREATE INDEX idx_custom_roles_created_by ON custom_roles (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_custom_roles_updated_by ON custom_roles (updated_by) WHERE updated_by IS NOT NULL;

CREATE TRIGGER tr_custom_roles_updated_at
    BEFORE UPDATE ON custom_roles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_roles_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON custom_roles
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_roles',
        'fk_custom_roles_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_custom_roles_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON custom_roles
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_roles',
        'fk_custom_roles_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_custom_roles_audit_insert
    AFTER INSERT ON custom_roles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_custom_roles_audit_update
    AFTER UPDATE ON custom_roles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_custom_roles_audit_delete
    AFTER DELETE ON custom_roles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('custom_roles', '["id"]', '[]', '["updated_at"]');

ALTER TABLE custom_roles ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_roles
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_roles TO shift_planning_app;

GRANT SELECT ON custom_roles TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE custom_roles;
