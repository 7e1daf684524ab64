-- warehouses: A place where goods are kept.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE warehouses (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    country_code char(2) NOT NULL,
    address jsonb NOT NULL DEFAULT '{}',
    priority integer NOT NULL DEFAULT 100,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_warehouses PRIMARY KEY (id),
    CONSTRAINT uq_warehouses_code UNIQUE (code),
    CONSTRAINT fk_warehouses_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_warehouses_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_warehouses_address CHECK (jsonb_typeof(address) = 'object')
);

COMMENT ON TABLE warehouses IS 'A place where goods are kept.';
COMMENT ON COLUMN warehouses.address IS 'As it stands on labels.';
COMMENT ON COLUMN warehouses.priority IS 'Orders are filled from the lowest first.';

-- Foreign key to countries.
CREATE INDEX idx_warehouses_country_code ON warehouses (country_code);

CREATE TRIGGER tr_warehouses_updated_at
    BEFORE UPDATE ON warehouses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_warehouses_immutable
    BEFORE UPDATE OF code ON warehouses
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('warehouses', 'tr_warehouses_immutable', 'code');

CREATE TRIGGER tr_warehouses_audit_insert
    AFTER INSERT ON warehouses
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_warehouses_audit_update
    AFTER UPDATE ON warehouses
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_warehouses_audit_delete
    AFTER DELETE ON warehouses
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('warehouses', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON warehouses TO outfitter_app;

GRANT SELECT ON warehouses TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE warehouses;
