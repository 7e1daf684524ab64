-- workshops: What makes a listing one that people come to.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE workshops (
    listing_id uuid NOT NULL,
    craft_code varchar(64) NOT NULL,
    level varchar(32) NOT NULL DEFAULT 'beginners',
    minutes integer NOT NULL,
    least_seats integer NOT NULL DEFAULT 2,
    seats integer NOT NULL,
    least_age integer NOT NULL DEFAULT 16,
    brings jsonb NOT NULL DEFAULT '[]',
    sessions integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshops PRIMARY KEY (listing_id),
    CONSTRAINT fk_workshops_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_workshops_craft_code FOREIGN KEY (craft_code) REFERENCES crafts (code) ON DELETE RESTRICT,
    CONSTRAINT ck_workshops_level CHECK (level IN ('beginners', 'some practice', 'advanced')),
    CONSTRAINT ck_workshops_brings CHECK (jsonb_typeof(brings) = 'array'),
    CONSTRAINT ck_workshops_minutes_range CHECK (minutes BETWEEN 30 AND 960),
    CONSTRAINT ck_workshops_seats_range CHECK (least_seats > 0 AND seats BETWEEN least_seats AND 40),
    CONSTRAINT ck_workshops_least_age_range CHECK (least_age BETWEEN 4 AND 99),
    CONSTRAINT ck_workshops_ws_3 CHECK (level <> 'beginners' OR seats <= 12)
);

COMMENT ON TABLE workshops IS 'What makes a listing one that people come to.';
COMMENT ON COLUMN workshops.minutes IS 'How long one session takes.';
COMMENT ON COLUMN workshops.least_seats IS 'It takes place if so many come.';
COMMENT ON COLUMN workshops.seats IS 'People who can take part in one session.';
COMMENT ON COLUMN workshops.brings IS 'What those who come are to bring.';
COMMENT ON COLUMN workshops.sessions IS 'Those ahead, and those that took place. Kept by triggers.';
COMMENT ON CONSTRAINT ck_workshops_ws_3 ON workshops IS 'WS-3: Beginners are taught in groups of at most twelve.';

-- Foreign key to crafts.
-- of_craft (high): Workshops of one craft and level
CREATE INDEX idx_workshops_craft_code_level ON workshops (craft_code, level);

CREATE TRIGGER tr_workshops_updated_at
    BEFORE UPDATE ON workshops
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_workshops_immutable
    BEFORE UPDATE OF listing_id ON workshops
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('workshops', 'tr_workshops_immutable', 'listing_id');

CREATE TRIGGER tr_workshops_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON workshops
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'workshops',
        'fk_workshops_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_workshops_audit_insert
    AFTER INSERT ON workshops
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

CREATE TRIGGER tr_workshops_audit_update
    AFTER UPDATE ON workshops
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

CREATE TRIGGER tr_workshops_audit_delete
    AFTER DELETE ON workshops
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('workshops', '["listing_id"]', '[]', '["updated_at", "sessions"]');

GRANT SELECT, DELETE ON workshops TO craft_workshops_app;

GRANT INSERT (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
), UPDATE (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
) ON workshops TO craft_workshops_app;

GRANT SELECT ON workshops TO craft_workshops_readonly;

CREATE TRIGGER tr_listings_workshops_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_workshops_listing_id',
        'workshops',
        'true',
        'listing_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_listings_workshops_listing_id ON listings;

DROP TABLE workshops;
