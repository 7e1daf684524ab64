-- departures: One date of a trip.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE departures (
    id uuid NOT NULL DEFAULT uuidv7(),
    trip_id uuid NOT NULL,
    guide_id uuid NOT NULL,
    deputy_id uuid,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    seats integer NOT NULL DEFAULT 10,
    seats_needed integer NOT NULL DEFAULT 4,
    seats_taken integer NOT NULL DEFAULT 0,
    seats_free integer GENERATED ALWAYS AS (seats - seats_taken) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_departures PRIMARY KEY (id),
    CONSTRAINT fk_departures_trip_id FOREIGN KEY (trip_id) REFERENCES trips (id) ON DELETE RESTRICT,
    CONSTRAINT fk_departures_guide_id FOREIGN KEY (guide_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_departures_deputy_id FOREIGN KEY (deputy_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_departures_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_departures_status CHECK (status IN ('open', 'guaranteed', 'departed', 'called_off')),
    CONSTRAINT ck_departures_seats_range CHECK (seats_taken BETWEEN 0 AND seats),
    CONSTRAINT ck_departures_seats_needed_range CHECK (seats_needed BETWEEN 1 AND seats),
    CONSTRAINT ck_departures_guaranteed_when CHECK (status <> 'guaranteed' OR seats_taken >= seats_needed),
    CONSTRAINT ck_departures_another_deputy CHECK (deputy_id IS DISTINCT FROM guide_id),
    CONSTRAINT ex_departures_guide_id_period EXCLUDE USING gist (guide_id WITH =, period WITH &&)
        WHERE (status <> 'called_off')
);

COMMENT ON TABLE departures IS 'One date of a trip.';
COMMENT ON COLUMN departures.seats_taken IS 'Kept by triggers.';
COMMENT ON COLUMN departures.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to trips.
CREATE INDEX idx_departures_trip_id ON departures (trip_id);

-- Foreign key to users.
CREATE INDEX idx_departures_guide_id ON departures (guide_id);

-- Foreign key to users.
CREATE INDEX idx_departures_deputy_id ON departures (deputy_id) WHERE deputy_id IS NOT NULL;

-- free (high): Departures of a trip that still have room
CREATE INDEX idx_departures_trip_id_created_at_id ON departures (trip_id, created_at, id)
    WHERE status IN ('open', 'guaranteed') AND seats_free > 0;

CREATE TRIGGER tr_departures_updated_at
    BEFORE UPDATE ON departures
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_departures_lock_version
    BEFORE UPDATE ON departures
    FOR EACH ROW WHEN (OLD.seats_taken = NEW.seats_taken)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_departures_immutable
    BEFORE UPDATE OF trip_id ON departures
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('departures', 'tr_departures_immutable', 'trip_id');

CREATE TRIGGER tr_departures_status
    BEFORE INSERT OR UPDATE OF status ON departures
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'departures',
        'status',
        'tr_departures_status',
        '["open"]',
        '{"open": ["guaranteed", "called_off"], "guaranteed": ["departed", "called_off"]}'
    );

CREATE TRIGGER tr_departures_trip_id_live
    BEFORE INSERT OR UPDATE OF trip_id ON departures
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_trip_id',
        'trips',
        'trip_id',
        'id'
    );

CREATE TRIGGER tr_departures_guide_id_live
    BEFORE INSERT OR UPDATE OF guide_id ON departures
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_guide_id',
        'users',
        'guide_id',
        'id'
    );

CREATE TRIGGER tr_departures_deputy_id_live
    BEFORE INSERT OR UPDATE OF deputy_id ON departures
    FOR EACH ROW WHEN (NEW.deputy_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'departures',
        'fk_departures_deputy_id',
        'users',
        'deputy_id',
        'id'
    );

CREATE TRIGGER tr_departures_guide_id_period_turns
    BEFORE INSERT OR UPDATE OF period, guide_id, status ON departures
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_departures_guide_id_period', 'status <> ''called_off''', 'guide_id');

CREATE TRIGGER tr_departures_audit_insert
    AFTER INSERT ON departures
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

CREATE TRIGGER tr_departures_audit_update
    AFTER UPDATE ON departures
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

CREATE TRIGGER tr_departures_audit_delete
    AFTER DELETE ON departures
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'departures',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_free"]'
    );

GRANT SELECT, DELETE ON departures TO outfitter_app;

GRANT INSERT (
    id, trip_id, guide_id, deputy_id, period, status, seats, seats_needed, lock_version, created_at, updated_at
), UPDATE (
    id, trip_id, guide_id, deputy_id, period, status, seats, seats_needed, lock_version, created_at, updated_at
) ON departures TO outfitter_app;

GRANT SELECT ON departures TO outfitter_readonly;

CREATE TRIGGER tr_users_departures_guide_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_departures_guide_id',
        'departures',
        'true',
        'guide_id',
        'id'
    );

CREATE TRIGGER tr_trips_departures_trip_id
    BEFORE UPDATE OF deleted_at ON trips
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'trips',
        'fk_departures_trip_id',
        'departures',
        'true',
        'trip_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_trips_departures_trip_id ON trips;

DROP TRIGGER tr_users_departures_guide_id ON users;

DROP TABLE departures;
