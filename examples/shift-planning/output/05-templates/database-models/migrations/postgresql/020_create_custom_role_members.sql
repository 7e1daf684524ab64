-- custom_role_members: That a member has a role of the tenant's own, beside the built-in one of the membership.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE custom_role_members (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    user_id uuid NOT NULL,
    custom_role_id uuid NOT NULL,
    granted_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_role_members PRIMARY KEY (user_id, custom_role_id),
    CONSTRAINT fk_custom_role_members_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_role_members_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_members_tenant_id_custom_role_id FOREIGN KEY (tenant_id, custom_role_id)
        REFERENCES custom_roles (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_members_granted_by FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE custom_role_members IS
    'That a member has a role of the tenant''s own, beside the built-in one of the membership.';
COMMENT ON COLUMN custom_role_members.granted_by IS 'Missing when the service granted it itself.';

-- Foreign key to tenants.
-- Foreign key to custom_roles.
CREATE INDEX idx_custom_role_members_tenant_id_custom_role_id ON custom_role_members (tenant_id, custom_role_id);

-- Foreign key to users.
CREATE INDEX idx_custom_role_members_granted_by ON custom_role_members (granted_by) WHERE granted_by IS NOT NULL;

CREATE TRIGGER tr_custom_role_members_updated_at
    BEFORE UPDATE ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_role_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'custom_role_members',
        'fk_custom_role_members_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_custom_role_members_granted_by_live
    BEFORE INSERT OR UPDATE OF granted_by ON custom_role_members
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_role_members',
        'fk_custom_role_members_granted_by',
        'users',
        'granted_by',
        'id'
    );

CREATE TRIGGER tr_custom_role_members_user_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, user_id ON custom_role_members
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'custom_role_members',
        'fk_custom_role_members_user_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'user_id',
        'user_id'
    );

CREATE TRIGGER tr_custom_role_members_granted_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, granted_by ON custom_role_members
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'custom_role_members',
        'fk_custom_role_members_granted_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'granted_by',
        'user_id'
    );

CREATE TRIGGER tr_custom_role_members_audit_insert
    AFTER INSERT ON custom_role_members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_custom_role_members_audit_update
    AFTER UPDATE ON custom_role_members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_custom_role_members_audit_delete
    AFTER DELETE ON custom_role_members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_role_members',
        '["user_id", "custom_role_id"]',
        '[]',
        '["updated_at"]'
    );

ALTER TABLE custom_role_members ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_role_members
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_role_members TO shift_planning_app;

GRANT SELECT ON custom_role_members TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE custom_role_members;
