-- sites: A place that a technician can drive to.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE sites (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    street varchar(200) NOT NULL,
    postal_code varchar(12) NOT NULL,
    city varchar(120) NOT NULL,
    country char(2) NOT NULL DEFAULT 'DE',
    latitude numeric(9,6),
    longitude numeric(9,6),
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Berlin',
    "primary" boolean NOT NULL DEFAULT false,
    opening_hours jsonb NOT NULL DEFAULT '{}',
    access_code varchar(40),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_sites PRIMARY KEY (id),
    CONSTRAINT fk_sites_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_sites_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_sites_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_sites_opening_hours CHECK (jsonb_typeof(opening_hours) = 'object'),
    CONSTRAINT ck_sites_located CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_sites_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_sites_longitude_range CHECK (longitude BETWEEN -180 AND 180)
);

COMMENT ON TABLE sites IS 'A place that a technician can drive to.';
COMMENT ON COLUMN sites.latitude IS 'Degrees north in WGS 84.';
COMMENT ON COLUMN sites.longitude IS 'Degrees east in WGS 84.';
COMMENT ON COLUMN sites."primary" IS 'Where letters go.';
COMMENT ON COLUMN sites.access_code IS 'Opens the gate. Sensitive: masked in the audit log.';
COMMENT ON COLUMN sites.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_sites_customer_id_name ON sites (customer_id, name) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_sites_customer_id ON sites (customer_id) WHERE "primary" AND deleted_at IS NULL;

-- Foreign key to customers.
CREATE INDEX idx_sites_customer_id ON sites (customer_id);

-- nearby (medium): Sites in a strip of the map, before the exact distance is computed
CREATE INDEX idx_sites_country_latitude ON sites (country, latitude) WHERE deleted_at IS NULL;

-- by_postal_code (medium): Sites in a postal district
CREATE INDEX idx_sites_postal_code ON sites (postal_code text_pattern_ops) WHERE deleted_at IS NULL;

CREATE TRIGGER tr_sites_updated_at
    BEFORE UPDATE ON sites
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_sites_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON sites
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('sites', 'tr_sites_time_zone', 'time_zone');

CREATE TRIGGER tr_sites_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON sites
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'sites',
        'fk_sites_customer_id',
        'customers',
        'customer_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON sites TO field_service_app;

GRANT SELECT (
    id, customer_id, name, street, postal_code, city, country, latitude, longitude, time_zone, "primary",
    opening_hours, created_at, updated_at, deleted_at
) ON sites TO field_service_readonly;

CREATE TRIGGER tr_customers_sites_customer_id
    BEFORE UPDATE OF deleted_at ON customers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'customers',
        'fk_sites_customer_id',
        'sites',
        'deleted_at IS NULL',
        'customer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_customers_sites_customer_id ON customers;

DROP TABLE sites;
