-- workshop_sessions: One time at which a workshop takes place; a new time is a new session.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE workshop_sessions (
    id uuid NOT NULL DEFAULT uuidv7(),
    workshop_listing_id uuid NOT NULL,
    studio_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    seats integer NOT NULL,
    seats_taken integer NOT NULL DEFAULT 0,
    seats_left integer GENERATED ALWAYS AS (greatest(seats - seats_taken, 0)) STORED NOT NULL,
    price_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    status varchar(32) NOT NULL DEFAULT 'planned',
    confirm_by timestamptz,
    cancelled_at timestamptz,
    cancel_reason varchar(200),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshop_sessions PRIMARY KEY (id),
    CONSTRAINT uq_workshop_sessions_id_slot UNIQUE (id, slot),
    CONSTRAINT fk_workshop_sessions_workshop_listing_id FOREIGN KEY (workshop_listing_id)
        REFERENCES workshops (listing_id) ON DELETE RESTRICT,
    CONSTRAINT fk_workshop_sessions_studio_id FOREIGN KEY (studio_id) REFERENCES studios (id) ON DELETE RESTRICT,
    CONSTRAINT ck_workshop_sessions_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_workshop_sessions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_workshop_sessions_status CHECK (status IN ('planned', 'open', 'confirmed', 'done', 'cancelled')),
    CONSTRAINT ck_workshop_sessions_not_oversold CHECK (seats_taken <= seats),
    CONSTRAINT ck_workshop_sessions_seats_range CHECK (seats BETWEEN 1 AND 40),
    CONSTRAINT ck_workshop_sessions_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_workshop_sessions_open_until CHECK (status <> 'open' OR confirm_by IS NOT NULL),
    CONSTRAINT ck_workshop_sessions_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ck_workshop_sessions_cancelled_why CHECK (
        status <> 'cancelled' OR nullif(btrim(cancel_reason), '') IS NOT NULL
    ),
    CONSTRAINT ex_workshop_sessions_studio_id_slot EXCLUDE USING gist (studio_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE workshop_sessions IS 'One time at which a workshop takes place; a new time is a new session.';
COMMENT ON COLUMN workshop_sessions.seats IS 'Sold at most.';
COMMENT ON COLUMN workshop_sessions.seats_taken IS 'Kept by triggers.';
COMMENT ON COLUMN workshop_sessions.price_minor IS
    'Missing where the listing''s price holds. In minor units of the currency.';
COMMENT ON COLUMN workshop_sessions.confirm_by IS 'Cancelled then if fewer have come than it takes.';
COMMENT ON COLUMN workshop_sessions.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to workshops.
CREATE INDEX idx_workshop_sessions_workshop_listing_id ON workshop_sessions (workshop_listing_id);

-- Foreign key to studios.
CREATE INDEX idx_workshop_sessions_studio_id ON workshop_sessions (studio_id);

-- of_workshop (high): When a workshop can be booked within a period
CREATE INDEX idx_workshop_sessions_slot ON workshop_sessions USING gist (slot) WHERE status IN ('open', 'confirmed');

-- to_decide (low): Sessions to confirm or to cancel, because their deadline has come
CREATE INDEX idx_workshop_sessions_confirm_by_id ON workshop_sessions (confirm_by, id) WHERE status = 'open';

CREATE TRIGGER tr_workshop_sessions_updated_at
    BEFORE UPDATE ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_workshop_sessions_lock_version
    BEFORE UPDATE ON workshop_sessions
    FOR EACH ROW WHEN (OLD.seats_taken = NEW.seats_taken)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_workshop_sessions_immutable
    BEFORE UPDATE OF workshop_listing_id, studio_id, slot ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'workshop_sessions',
        'tr_workshop_sessions_immutable',
        'workshop_listing_id',
        'studio_id',
        'slot'
    );

CREATE TRIGGER tr_workshop_sessions_status
    BEFORE INSERT OR UPDATE OF status ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'workshop_sessions',
        'status',
        'tr_workshop_sessions_status',
        '["planned", "open"]',
        '{"planned": ["open", "cancelled"], "open": ["confirmed", "cancelled"], "confirmed": ["done", "cancelled"]}'
    );

CREATE TRIGGER tr_workshop_sessions_studio_id_live
    BEFORE INSERT OR UPDATE OF studio_id ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'workshop_sessions',
        'fk_workshop_sessions_studio_id',
        'studios',
        'studio_id',
        'id'
    );

CREATE TRIGGER tr_workshop_sessions_studio_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, studio_id, status ON workshop_sessions
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_workshop_sessions_studio_id_slot',
        'status <> ''cancelled''',
        'studio_id'
    );

CREATE TRIGGER tr_workshop_sessions_audit_insert
    AFTER INSERT ON workshop_sessions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

CREATE TRIGGER tr_workshop_sessions_audit_update
    AFTER UPDATE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

CREATE TRIGGER tr_workshop_sessions_audit_delete
    AFTER DELETE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'workshop_sessions',
        '["id"]',
        '[]',
        '["updated_at", "seats_taken", "seats_left"]'
    );

GRANT SELECT, DELETE ON workshop_sessions TO craft_workshops_app;

GRANT INSERT (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, currency, status, confirm_by, cancelled_at,
    cancel_reason, lock_version, created_at, updated_at
), UPDATE (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, currency, status, confirm_by, cancelled_at,
    cancel_reason, lock_version, created_at, updated_at
) ON workshop_sessions TO craft_workshops_app;

GRANT SELECT ON workshop_sessions TO craft_workshops_readonly;

CREATE TRIGGER tr_studios_workshop_sessions_studio_id
    BEFORE UPDATE OF deleted_at ON studios
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'studios',
        'fk_workshop_sessions_studio_id',
        'workshop_sessions',
        'true',
        'studio_id',
        'id'
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_d598c382
    AFTER INSERT ON workshop_sessions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_e5f75d69
    AFTER UPDATE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_workshop_sessions_workshop_listing_id_to_5f0ebdac
    AFTER DELETE ON workshop_sessions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'workshops',
        'sessions',
        '{"workshop_listing_id": "listing_id"}',
        '1',
        'status <> ''cancelled'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_studios_workshop_sessions_studio_id ON studios;

DROP TABLE workshop_sessions;
