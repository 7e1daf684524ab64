-- clocks: A terminal on a wall, or an app, at which people clock in.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE clocks (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    location_id uuid NOT NULL,
    serial_number varchar(60) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'terminal',
    secret_hash bytea NOT NULL,
    last_seen_at timestamptz,
    last_address inet,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_clocks PRIMARY KEY (id),
    CONSTRAINT uq_clocks_tenant_id_serial_number UNIQUE (tenant_id, serial_number),
    CONSTRAINT uq_clocks_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_clocks_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_clocks_tenant_id_location_id FOREIGN KEY (tenant_id, location_id)
        REFERENCES locations (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_clocks_kind CHECK (kind IN ('terminal', 'tablet', 'app'))
);

COMMENT ON TABLE clocks IS 'A terminal on a wall, or an app, at which people clock in.';
COMMENT ON COLUMN clocks.secret_hash IS 'Digest of what it signs with. Sensitive: masked in the audit log.';

-- Foreign key to locations.
CREATE INDEX idx_clocks_tenant_id_location_id ON clocks (tenant_id, location_id);

-- silent (low): Clocks that have not reported for long
CREATE INDEX idx_clocks_tenant_id_last_seen_at_id ON clocks (tenant_id, last_seen_at, id);

CREATE TRIGGER tr_clocks_updated_at
    BEFORE UPDATE ON clocks
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_clocks_tenant_id_location_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, location_id ON clocks
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'clocks',
        'fk_clocks_tenant_id_location_id',
        'locations',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_clocks_audit_insert
    AFTER INSERT ON clocks
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_clocks_audit_update
    AFTER UPDATE ON clocks
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

CREATE TRIGGER tr_clocks_audit_delete
    AFTER DELETE ON clocks
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('clocks', '["id"]', '["secret_hash"]', '["updated_at"]');

ALTER TABLE clocks ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON clocks
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON clocks TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, location_id, serial_number, kind, last_seen_at, last_address, created_at, updated_at
) ON clocks TO shift_planning_readonly;

CREATE TRIGGER tr_locations_clocks_tenant_id_location_id
    BEFORE UPDATE OF deleted_at ON locations
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'locations',
        'fk_clocks_tenant_id_location_id',
        'clocks',
        'true',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_locations_clocks_tenant_id_location_id ON locations;

DROP TABLE clocks;
