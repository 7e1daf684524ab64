-- studios: A room in which a maker teaches.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE studios (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    street varchar(200) NOT NULL,
    city varchar(120) NOT NULL,
    postal_code varchar(20),
    country char(2) NOT NULL DEFAULT 'AT',
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Vienna',
    places integer NOT NULL,
    latitude numeric(9,6),
    longitude numeric(9,6),
    directions text,
    door_code varchar(20),
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A')
        || setweight(to_tsvector('simple', city), 'B')
        || setweight(to_tsvector('simple', coalesce(directions, '')), 'C')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_studios PRIMARY KEY (id),
    CONSTRAINT fk_studios_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_studios_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_studios_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_studios_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_studios_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_studios_places_range CHECK (places BETWEEN 1 AND 200),
    CONSTRAINT ck_studios_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_studios_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_studios_longitude_range CHECK (longitude BETWEEN -180 AND 180)
);

COMMENT ON TABLE studios IS 'A room in which a maker teaches.';
COMMENT ON COLUMN studios.time_zone IS 'Sessions are shown in it.';
COMMENT ON COLUMN studios.places IS 'People who fit in at once.';
COMMENT ON COLUMN studios.door_code IS 'Shown to those who have a seat. Sensitive: masked in the audit log.';
COMMENT ON COLUMN studios.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_studios_seller_id_name ON studios (seller_id, name) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_studios_seller_id ON studios (seller_id);

-- Foreign key to users.
CREATE INDEX idx_studios_created_by ON studios (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_studios_updated_by ON studios (updated_by) WHERE updated_by IS NOT NULL;

-- nearby (high): Studios in a strip of the map, before the exact distance is computed
CREATE INDEX idx_studios_country_latitude ON studios (country, latitude) WHERE deleted_at IS NULL;

-- Search in name, city, directions.
-- words (medium): Studios whose name, town or directions contain some words
CREATE INDEX idx_studios_search_vector ON studios USING gin (search_vector);

CREATE TRIGGER tr_studios_updated_at
    BEFORE UPDATE ON studios
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_studios_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON studios
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('studios', 'tr_studios_time_zone', 'time_zone');

CREATE TRIGGER tr_studios_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_studios_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_studios_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON studios
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'studios',
        'fk_studios_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_studios_audit_insert
    AFTER INSERT ON studios
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_studios_audit_update
    AFTER UPDATE ON studios
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_studios_audit_delete
    AFTER DELETE ON studios
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'studios',
        '["id"]',
        '["door_code"]',
        '["updated_at", "search_vector"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON studios TO craft_workshops_app;

GRANT SELECT (
    id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions,
    search_vector, created_by, updated_by, created_at, updated_at, deleted_at
) ON studios TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_studios_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_studios_seller_id',
        'studios',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_studios_seller_id ON sellers;

DROP TABLE studios;
