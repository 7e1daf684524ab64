-- locations: A place where people work, such as a ward, a warehouse or a restaurant.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE locations (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    country_code char(2) NOT NULL,
    holiday_region varchar(64),
    time_zone varchar(64) NOT NULL DEFAULT 'UTC',
    opening_hours jsonb NOT NULL DEFAULT '{}',
    clock_networks text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_locations PRIMARY KEY (id),
    CONSTRAINT uq_locations_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_locations_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_locations_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_locations_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_locations_holiday_region CHECK (holiday_region ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_locations_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_locations_opening_hours CHECK (jsonb_typeof(opening_hours) = 'object'),
    CONSTRAINT ck_locations_clock_networks CHECK (array_position(clock_networks, NULL) IS NULL),
    CONSTRAINT ck_locations_holiday_region_format CHECK (holiday_region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$')
);

COMMENT ON TABLE locations IS 'A place where people work, such as a ward, a warehouse or a restaurant.';
COMMENT ON COLUMN locations.code IS 'As people write it on the roster.';
COMMENT ON COLUMN locations.holiday_region IS 'The part of the country whose holidays count, by ISO 3166-2.';
COMMENT ON COLUMN locations.time_zone IS 'In which its rosters are written.';
COMMENT ON COLUMN locations.opening_hours IS 'By day of the week, such as {mon: ["07:00", "22:00"]}.';
COMMENT ON COLUMN locations.clock_networks IS 'From which networks people may clock in.';
COMMENT ON COLUMN locations.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_locations_tenant_id_code ON locations (tenant_id, code) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_locations_country_code ON locations (country_code);

CREATE TRIGGER tr_locations_updated_at
    BEFORE UPDATE ON locations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_locations_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON locations
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('locations', 'tr_locations_time_zone', 'time_zone');

CREATE TRIGGER tr_locations_audit_insert
    AFTER INSERT ON locations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_locations_audit_update
    AFTER UPDATE ON locations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_locations_audit_delete
    AFTER DELETE ON locations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('locations', '["id"]', '[]', '["updated_at"]');

ALTER TABLE locations ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON locations
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON locations TO shift_planning_app;

GRANT SELECT ON locations TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE locations;
