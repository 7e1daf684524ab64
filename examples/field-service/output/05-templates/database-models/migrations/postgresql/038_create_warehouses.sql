-- warehouses: A place for parts, be it the depot or a van.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE warehouses (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'depot',
    driver_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_warehouses PRIMARY KEY (id),
    CONSTRAINT uq_warehouses_code UNIQUE (code),
    CONSTRAINT uq_warehouses_driver_id UNIQUE (driver_id),
    CONSTRAINT fk_warehouses_driver_id FOREIGN KEY (driver_id) REFERENCES technicians (id) ON DELETE RESTRICT,
    CONSTRAINT ck_warehouses_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_warehouses_kind CHECK (kind IN ('depot', 'van')),
    CONSTRAINT ck_warehouses_driver_of_van CHECK ((kind = 'van') = (driver_id IS NOT NULL))
);

COMMENT ON TABLE warehouses IS 'A place for parts, be it the depot or a van.';

CREATE TRIGGER tr_warehouses_updated_at
    BEFORE UPDATE ON warehouses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON warehouses TO field_service_app;

GRANT SELECT ON warehouses TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE warehouses;
