-- trips: A walk of several days, with a guide.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE trips (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    title varchar(160) NOT NULL,
    story text,
    country_code char(2) NOT NULL,
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Stockholm',
    grade varchar(32) NOT NULL DEFAULT 'easy',
    days integer NOT NULL,
    price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    packing_list jsonb NOT NULL DEFAULT '[]',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(story, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_trips PRIMARY KEY (id),
    CONSTRAINT fk_trips_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_trips_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_trips_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_trips_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_trips_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_trips_grade CHECK (grade IN ('easy', 'moderate', 'hard')),
    CONSTRAINT ck_trips_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_trips_packing_list CHECK (jsonb_typeof(packing_list) = 'array'),
    CONSTRAINT ck_trips_days_range CHECK (days BETWEEN 1 AND 21),
    CONSTRAINT ck_trips_price_range CHECK (price_minor > 0)
);

COMMENT ON TABLE trips IS 'A walk of several days, with a guide.';
COMMENT ON COLUMN trips.price_minor IS 'For one traveller. In minor units of the currency.';
COMMENT ON COLUMN trips.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_trips_slug ON trips (slug) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_trips_country_code ON trips (country_code);

-- Foreign key to users.
CREATE INDEX idx_trips_created_by ON trips (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_trips_updated_by ON trips (updated_by) WHERE updated_by IS NOT NULL;

-- by_grade (high): Trips of a country and a grade, the cheapest first
CREATE INDEX idx_trips_country_code_grade_price_minor_id ON trips (country_code, grade, price_minor, id)
    WHERE deleted_at IS NULL;

-- Search in title, story.
-- search (medium): Trips in which somebody's words occur
CREATE INDEX idx_trips_search_vector ON trips USING gin (search_vector);

CREATE TRIGGER tr_trips_updated_at
    BEFORE UPDATE ON trips
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trips_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON trips
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('trips', 'tr_trips_time_zone', 'time_zone');

CREATE TRIGGER tr_trips_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON trips
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('trips', 'fk_trips_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_trips_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON trips
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('trips', 'fk_trips_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_trips_audit_insert
    AFTER INSERT ON trips
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_trips_audit_update
    AFTER UPDATE ON trips
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_trips_audit_delete
    AFTER DELETE ON trips
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trips', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON trips TO outfitter_app;

GRANT SELECT ON trips TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE trips;
