-- tenant_invitations: That somebody was asked by e-mail to join a tenant.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE tenant_invitations (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    email varchar(320) NOT NULL,
    role_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    invited_by uuid,
    status varchar(32) NOT NULL DEFAULT 'pending',
    expires_at timestamptz NOT NULL,
    accepted_by uuid,
    accepted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenant_invitations PRIMARY KEY (id),
    CONSTRAINT uq_tenant_invitations_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_tenant_invitations_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_invitations_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_invitations_invited_by FOREIGN KEY (invited_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_tenant_invitations_accepted_by FOREIGN KEY (accepted_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_tenant_invitations_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_tenant_invitations_status CHECK (status IN ('pending', 'accepted', 'revoked', 'expired')),
    CONSTRAINT ck_tenant_invitations_expires_later CHECK (expires_at > created_at),
    CONSTRAINT ck_tenant_invitations_accepted_when CHECK ((status = 'accepted') = (accepted_at IS NOT NULL))
);

COMMENT ON TABLE tenant_invitations IS 'That somebody was asked by e-mail to join a tenant.';
COMMENT ON COLUMN tenant_invitations.email IS 'Personal data.';
COMMENT ON COLUMN tenant_invitations.role_id IS 'The role of the membership to come.';
COMMENT ON COLUMN tenant_invitations.token_hash IS
    'Digest of the code; the code itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN tenant_invitations.invited_by IS 'The invitation outlives who sent it.';
COMMENT ON COLUMN tenant_invitations.accepted_by IS 'Whose address need not be the one that was asked.';

CREATE UNIQUE INDEX uq_tenant_invitations_pending ON tenant_invitations (tenant_id, email) WHERE status = 'pending';

-- Foreign key to tenants.
CREATE INDEX idx_tenant_invitations_tenant_id ON tenant_invitations (tenant_id);

-- Foreign key to roles.
CREATE INDEX idx_tenant_invitations_role_id ON tenant_invitations (role_id);

-- Foreign key to users.
CREATE INDEX idx_tenant_invitations_invited_by ON tenant_invitations (invited_by) WHERE invited_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_tenant_invitations_accepted_by ON tenant_invitations (accepted_by) WHERE accepted_by IS NOT NULL;

-- waiting (low): Invitations that wait for somebody who signs up
CREATE INDEX idx_tenant_invitations_email ON tenant_invitations (email) WHERE status = 'pending';

-- expire (low): Invitations that the job has to expire
CREATE INDEX idx_tenant_invitations_expires_at_id ON tenant_invitations (expires_at, id) WHERE status = 'pending';

CREATE TRIGGER tr_tenant_invitations_updated_at
    BEFORE UPDATE ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenant_invitations_immutable
    BEFORE UPDATE OF tenant_id, email, token_hash ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'tenant_invitations',
        'tr_tenant_invitations_immutable',
        'tenant_id',
        'email',
        'token_hash'
    );

CREATE TRIGGER tr_tenant_invitations_status
    BEFORE INSERT OR UPDATE OF status ON tenant_invitations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenant_invitations',
        'status',
        'tr_tenant_invitations_status',
        '["pending"]',
        '{"pending": ["accepted", "revoked", "expired"]}'
    );

CREATE TRIGGER tr_tenant_invitations_invited_by_live
    BEFORE INSERT OR UPDATE OF invited_by ON tenant_invitations
    FOR EACH ROW WHEN (NEW.invited_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenant_invitations',
        'fk_tenant_invitations_invited_by',
        'users',
        'invited_by',
        'id'
    );

CREATE TRIGGER tr_tenant_invitations_accepted_by_live
    BEFORE INSERT OR UPDATE OF accepted_by ON tenant_invitations
    FOR EACH ROW WHEN (NEW.accepted_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenant_invitations',
        'fk_tenant_invitations_accepted_by',
        'users',
        'accepted_by',
        'id'
    );

CREATE TRIGGER tr_tenant_invitations_audit_insert
    AFTER INSERT ON tenant_invitations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_tenant_invitations_audit_update
    AFTER UPDATE ON tenant_invitations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_tenant_invitations_audit_delete
    AFTER DELETE ON tenant_invitations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'tenant_invitations',
        '["id"]',
        '["token_hash"]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_invitations TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, email, role_id, invited_by, status, expires_at, accepted_by, accepted_at, created_at, updated_at
) ON tenant_invitations TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE tenant_invitations;
