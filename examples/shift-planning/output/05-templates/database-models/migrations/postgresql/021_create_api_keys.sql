-- api_keys: A key with which a program of the tenant calls the service.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE api_keys (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    name varchar(120) NOT NULL,
    key_prefix varchar(16) NOT NULL,
    key_hash bytea NOT NULL,
    scopes text[] NOT NULL,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_api_keys PRIMARY KEY (id),
    CONSTRAINT uq_api_keys_tenant_id_key_hash UNIQUE (tenant_id, key_hash),
    CONSTRAINT fk_api_keys_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_api_keys_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_api_keys_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_api_keys_scopes CHECK (array_position(scopes, NULL) IS NULL),
    CONSTRAINT ck_api_keys_scopes_given CHECK (cardinality(scopes) > 0),
    CONSTRAINT ck_api_keys_expires_later CHECK (expires_at > created_at)
);

COMMENT ON TABLE api_keys IS 'A key with which a program of the tenant calls the service.';
COMMENT ON COLUMN api_keys.name IS 'What it is for.';
COMMENT ON COLUMN api_keys.key_prefix IS
    'The key''s first characters, to recognise it by. They name the tenant, so that it is known before the key is '
    'looked up.';
COMMENT ON COLUMN api_keys.key_hash IS
    'Digest of the key; the key itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN api_keys.scopes IS 'The permissions that it has, such as contents:read.';
COMMENT ON COLUMN api_keys.last_used_at IS 'To the hour, so that it is not written with every call.';

-- Foreign key to users.
CREATE INDEX idx_api_keys_created_by ON api_keys (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_api_keys_updated_by ON api_keys (updated_by) WHERE updated_by IS NOT NULL;

-- list (low): A tenant's keys that still work, newest first
CREATE INDEX idx_api_keys_tenant_id_created_at_id ON api_keys (tenant_id, created_at DESC, id DESC)
    WHERE revoked_at IS NULL;

CREATE TRIGGER tr_api_keys_updated_at
    BEFORE UPDATE ON api_keys
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_api_keys_immutable
    BEFORE UPDATE OF key_prefix, key_hash ON api_keys
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('api_keys', 'tr_api_keys_immutable', 'key_prefix', 'key_hash');

CREATE TRIGGER tr_api_keys_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON api_keys
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'api_keys',
        'fk_api_keys_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_api_keys_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON api_keys
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'api_keys',
        'fk_api_keys_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_api_keys_audit_insert
    AFTER INSERT ON api_keys
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

CREATE TRIGGER tr_api_keys_audit_update
    AFTER UPDATE ON api_keys
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

CREATE TRIGGER tr_api_keys_audit_delete
    AFTER DELETE ON api_keys
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('api_keys', '["id"]', '["key_hash"]', '["updated_at"]');

ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON api_keys
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON api_keys TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, name, key_prefix, scopes, last_used_at, expires_at, revoked_at, created_by, updated_by, created_at,
    updated_at
) ON api_keys TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE api_keys;
