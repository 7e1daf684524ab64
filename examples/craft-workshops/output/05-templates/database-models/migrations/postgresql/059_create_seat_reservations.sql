-- seat_reservations: Seats at a session, held while a buyer pays.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE seat_reservations (
    id uuid NOT NULL DEFAULT uuidv7(),
    session_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    order_id uuid,
    seats integer NOT NULL DEFAULT 1,
    status varchar(32) NOT NULL DEFAULT 'held',
    hold_expires_at timestamptz,
    dietary_needs varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seat_reservations PRIMARY KEY (id),
    CONSTRAINT fk_seat_reservations_session_id FOREIGN KEY (session_id)
        REFERENCES workshop_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seat_reservations_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seat_reservations_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_seat_reservations_status CHECK (
        status IN ('held', 'confirmed', 'attended', 'missed', 'cancelled', 'expired')
    ),
    CONSTRAINT ck_seat_reservations_seats_range CHECK (seats BETWEEN 1 AND 10),
    CONSTRAINT ck_seat_reservations_held_until CHECK (status <> 'held' OR hold_expires_at IS NOT NULL),
    CONSTRAINT ck_seat_reservations_paid_for CHECK (
        status NOT IN ('confirmed', 'attended', 'missed') OR order_id IS NOT NULL
    )
);

COMMENT ON TABLE seat_reservations IS 'Seats at a session, held while a buyer pays.';
COMMENT ON COLUMN seat_reservations.order_id IS 'Missing while they are only held.';
COMMENT ON COLUMN seat_reservations.dietary_needs IS 'Sensitive: masked in the audit log.';

CREATE UNIQUE INDEX uq_seat_reservations_session_id_buyer_id ON seat_reservations (session_id, buyer_id)
    WHERE status = 'held';

-- Foreign key to workshop_sessions.
CREATE INDEX idx_seat_reservations_session_id ON seat_reservations (session_id);

-- Foreign key to users.
-- of_buyer (medium): Where somebody has a seat, newest first
CREATE INDEX idx_seat_reservations_buyer_id_created_at_id ON seat_reservations (buyer_id, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_seat_reservations_order_id ON seat_reservations (order_id) WHERE order_id IS NOT NULL;

-- expired (low): Holds to give back
CREATE INDEX idx_seat_reservations_hold_expires_at_id ON seat_reservations (hold_expires_at, id) WHERE status = 'held';

CREATE TRIGGER tr_seat_reservations_updated_at
    BEFORE UPDATE ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seat_reservations_immutable
    BEFORE UPDATE OF session_id, buyer_id, seats ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seat_reservations',
        'tr_seat_reservations_immutable',
        'session_id',
        'buyer_id',
        'seats'
    );

CREATE TRIGGER tr_seat_reservations_status
    BEFORE INSERT OR UPDATE OF status ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seat_reservations',
        'status',
        'tr_seat_reservations_status',
        '["held"]',
        '{"held": ["confirmed", "cancelled", "expired"], "confirmed": ["attended", "missed", "cancelled"]}'
    );

CREATE TRIGGER tr_seat_reservations_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seat_reservations',
        'fk_seat_reservations_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_seat_reservations_ws_1
    AFTER INSERT OR UPDATE OF buyer_id, status ON seat_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'seat_reservations',
        'tr_seat_reservations_ws_1',
        '3',
        'status = ''held''',
        'buyer_id'
    );

COMMENT ON TRIGGER tr_seat_reservations_ws_1 ON seat_reservations IS
    'WS-1: Nobody holds seats at more than three sessions; "maybe" is not a booking.';

CREATE TRIGGER tr_seat_reservations_audit_insert
    AFTER INSERT ON seat_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seat_reservations_audit_update
    AFTER UPDATE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seat_reservations_audit_delete
    AFTER DELETE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seat_reservations',
        '["id"]',
        '["dietary_needs"]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON seat_reservations TO craft_workshops_app;

GRANT SELECT (
    id, session_id, buyer_id, order_id, seats, status, hold_expires_at, created_at, updated_at
) ON seat_reservations TO craft_workshops_readonly;

CREATE TRIGGER tr_users_seat_reservations_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_seat_reservations_buyer_id',
        'seat_reservations',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_insert
    AFTER INSERT ON seat_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_update
    AFTER UPDATE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

CREATE TRIGGER tr_seat_reservations_session_id_total_delete
    AFTER DELETE ON seat_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshop_sessions',
        'seats_taken',
        '{"session_id": "id"}',
        'seats',
        'status IN (''held'', ''confirmed'', ''attended'', ''missed'')'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_seat_reservations_buyer_id ON users;

DROP TABLE seat_reservations;
