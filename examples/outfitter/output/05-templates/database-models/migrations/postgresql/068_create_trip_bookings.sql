-- trip_bookings: Somebody who goes on a trip, and whom they take along.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE trip_bookings (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    departure_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    order_id uuid,
    travellers integer NOT NULL DEFAULT 1,
    status varchar(32) NOT NULL DEFAULT 'requested',
    emergency_phone varchar(16) NOT NULL,
    diet varchar(32) NOT NULL DEFAULT 'any',
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_bookings PRIMARY KEY (id),
    CONSTRAINT uq_trip_bookings_number UNIQUE (number),
    CONSTRAINT uq_trip_bookings_order_id_departure_id UNIQUE (order_id, departure_id),
    CONSTRAINT fk_trip_bookings_departure_id FOREIGN KEY (departure_id) REFERENCES departures (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_bookings_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_bookings_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trip_bookings_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_trip_bookings_status CHECK (status IN ('requested', 'confirmed', 'cancelled')),
    CONSTRAINT ck_trip_bookings_diet CHECK (diet IN ('any', 'vegetarian', 'vegan')),
    CONSTRAINT ck_trip_bookings_travellers_range CHECK (travellers BETWEEN 1 AND 6),
    CONSTRAINT ck_trip_bookings_phone_format CHECK (emergency_phone ~ '^[+][1-9][0-9]{6,14}$'),
    CONSTRAINT ck_trip_bookings_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE trip_bookings IS 'Somebody who goes on a trip, and whom they take along.';
COMMENT ON COLUMN trip_bookings.order_id IS 'How it was paid.';
COMMENT ON COLUMN trip_bookings.emergency_phone IS
    'In international form with a plus sign. Sensitive: masked in the audit log.';

CREATE UNIQUE INDEX uq_trip_bookings_departure_id_customer_id ON trip_bookings (departure_id, customer_id)
    WHERE status <> 'cancelled';

-- Foreign key to departures.
CREATE INDEX idx_trip_bookings_departure_id ON trip_bookings (departure_id);

-- Foreign key to users.
CREATE INDEX idx_trip_bookings_customer_id ON trip_bookings (customer_id);

CREATE TRIGGER tr_trip_bookings_updated_at
    BEFORE UPDATE ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trip_bookings_immutable
    BEFORE UPDATE OF number, departure_id, customer_id ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'trip_bookings',
        'tr_trip_bookings_immutable',
        'number',
        'departure_id',
        'customer_id'
    );

CREATE TRIGGER tr_trip_bookings_status
    BEFORE INSERT OR UPDATE OF status ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'trip_bookings',
        'status',
        'tr_trip_bookings_status',
        '["requested"]',
        '{"requested": ["confirmed", "cancelled"], "confirmed": ["cancelled"]}'
    );

CREATE TRIGGER tr_trip_bookings_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON trip_bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_bookings',
        'fk_trip_bookings_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trip_bookings_audit_insert
    AFTER INSERT ON trip_bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_trip_bookings_audit_update
    AFTER UPDATE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_trip_bookings_audit_delete
    AFTER DELETE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'trip_bookings',
        '["id"]',
        '["emergency_phone"]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_bookings TO outfitter_app;

GRANT SELECT (
    id, number, departure_id, customer_id, order_id, travellers, status, diet, cancelled_at, created_at, updated_at
) ON trip_bookings TO outfitter_readonly;

CREATE TRIGGER tr_users_trip_bookings_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trip_bookings_customer_id',
        'trip_bookings',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_insert
    AFTER INSERT ON trip_bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_update
    AFTER UPDATE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_trip_bookings_departure_id_total_delete
    AFTER DELETE ON trip_bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'departures',
        'seats_taken',
        '{"departure_id": "id"}',
        'travellers',
        'status <> ''cancelled'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_trip_bookings_customer_id ON users;

DROP TABLE trip_bookings;
