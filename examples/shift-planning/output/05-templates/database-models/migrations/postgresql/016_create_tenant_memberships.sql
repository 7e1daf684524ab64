-- tenant_memberships: That a user works for a tenant, in one built-in role; it stays when it has ended.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE tenant_memberships (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'active',
    is_owner boolean NOT NULL DEFAULT false,
    joined_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenant_memberships PRIMARY KEY (id),
    CONSTRAINT fk_tenant_memberships_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_memberships_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_tenant_memberships_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT ck_tenant_memberships_status CHECK (status IN ('active', 'suspended', 'revoked')),
    CONSTRAINT ck_tenant_memberships_revoked_when CHECK ((status = 'revoked') = (revoked_at IS NOT NULL)),
    CONSTRAINT ck_tenant_memberships_owner_is_active CHECK (NOT is_owner OR status = 'active')
);

COMMENT ON TABLE tenant_memberships IS
    'That a user works for a tenant, in one built-in role; it stays when it has ended.';
COMMENT ON COLUMN tenant_memberships.is_owner IS 'Answers for the tenant; every tenant has one owner at most.';

CREATE UNIQUE INDEX uq_tenant_memberships_live ON tenant_memberships (tenant_id, user_id) WHERE revoked_at IS NULL;

CREATE UNIQUE INDEX uq_tenant_memberships_owner ON tenant_memberships (tenant_id) WHERE is_owner;

-- Foreign key to tenants.
-- team (low): Everybody who works or has worked for a tenant, page by page
-- newest_members (low): Who joined a tenant lately, for the planner who makes an employee of them
CREATE INDEX idx_tenant_memberships_tenant_id_joined_at_id ON tenant_memberships (tenant_id, joined_at, id);

-- Foreign key to users.
-- switcher (medium): The tenants among which a user may choose
CREATE INDEX idx_tenant_memberships_user_id ON tenant_memberships (user_id);

-- Foreign key to roles.
CREATE INDEX idx_tenant_memberships_role_id ON tenant_memberships (role_id);

CREATE TRIGGER tr_tenant_memberships_updated_at
    BEFORE UPDATE ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenant_memberships_immutable
    BEFORE UPDATE OF tenant_id, user_id ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'tenant_memberships',
        'tr_tenant_memberships_immutable',
        'tenant_id',
        'user_id'
    );

CREATE TRIGGER tr_tenant_memberships_status
    BEFORE INSERT OR UPDATE OF status ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenant_memberships',
        'status',
        'tr_tenant_memberships_status',
        '["active"]',
        '{"active": ["suspended", "revoked"], "suspended": ["active", "revoked"]}'
    );

CREATE TRIGGER tr_tenant_memberships_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON tenant_memberships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'tenant_memberships',
        'fk_tenant_memberships_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_tenant_memberships_audit_insert
    AFTER INSERT ON tenant_memberships
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_memberships_audit_update
    AFTER UPDATE ON tenant_memberships
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenant_memberships_audit_delete
    AFTER DELETE ON tenant_memberships
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenant_memberships', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_memberships TO shift_planning_app;

GRANT SELECT ON tenant_memberships TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE tenant_memberships;
