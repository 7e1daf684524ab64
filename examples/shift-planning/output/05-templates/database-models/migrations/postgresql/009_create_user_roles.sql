-- user_roles: That a user has a role, for good or until a given time.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE user_roles (
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    granted_by uuid,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_roles PRIMARY KEY (user_id, role_id),
    CONSTRAINT fk_user_roles_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_user_roles_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT fk_user_roles_granted_by FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE user_roles IS 'That a user has a role, for good or until a given time.';
COMMENT ON COLUMN user_roles.granted_by IS 'Missing when the service granted it itself.';

-- Foreign key to roles.
CREATE INDEX idx_user_roles_role_id ON user_roles (role_id);

-- Foreign key to users.
CREATE INDEX idx_user_roles_granted_by ON user_roles (granted_by) WHERE granted_by IS NOT NULL;

CREATE TRIGGER tr_user_roles_updated_at
    BEFORE UPDATE ON user_roles
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_user_roles_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_roles
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_roles',
        'fk_user_roles_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_roles_granted_by_live
    BEFORE INSERT OR UPDATE OF granted_by ON user_roles
    FOR EACH ROW WHEN (NEW.granted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'user_roles',
        'fk_user_roles_granted_by',
        'users',
        'granted_by',
        'id'
    );

CREATE TRIGGER tr_user_roles_audit_insert
    AFTER INSERT ON user_roles
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_user_roles_audit_update
    AFTER UPDATE ON user_roles
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_user_roles_audit_delete
    AFTER DELETE ON user_roles
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('user_roles', '["user_id", "role_id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO shift_planning_app;

GRANT SELECT ON user_roles TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE user_roles;
