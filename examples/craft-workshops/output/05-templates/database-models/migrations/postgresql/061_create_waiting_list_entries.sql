-- waiting_list_entries: Somebody who would come if a seat became free; who asked first is asked first.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE waiting_list_entries (
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    seats integer NOT NULL DEFAULT 1,
    asked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_waiting_list_entries PRIMARY KEY (session_id, user_id),
    CONSTRAINT fk_waiting_list_entries_session_id FOREIGN KEY (session_id)
        REFERENCES workshop_sessions (id) ON DELETE CASCADE,
    CONSTRAINT fk_waiting_list_entries_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_waiting_list_entries_seats_range CHECK (seats BETWEEN 1 AND 4)
);

COMMENT ON TABLE waiting_list_entries IS
    'Somebody who would come if a seat became free; who asked first is asked first.';
COMMENT ON COLUMN waiting_list_entries.asked_at IS 'When they were told that a seat is free.';

-- Foreign key to users.
CREATE INDEX idx_waiting_list_entries_user_id ON waiting_list_entries (user_id);

-- next (medium): Whom to ask next
CREATE INDEX idx_waiting_list_entries_next ON waiting_list_entries (session_id, created_at, user_id)
    WHERE asked_at IS NULL;

CREATE TRIGGER tr_waiting_list_entries_updated_at
    BEFORE UPDATE ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_waiting_list_entries_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'waiting_list_entries',
        'fk_waiting_list_entries_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_waiting_list_entries_ws_4
    AFTER INSERT OR UPDATE OF session_id, seats, asked_at ON waiting_list_entries
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'waiting_list_entries',
        'tr_waiting_list_entries_ws_4',
        '20',
        'asked_at IS NULL',
        'session_id',
        'seats'
    );

COMMENT ON TRIGGER tr_waiting_list_entries_ws_4 ON waiting_list_entries IS
    'WS-4: At most twenty wait for seats of one size at a session.';

GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_list_entries TO craft_workshops_app;

GRANT SELECT ON waiting_list_entries TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE waiting_list_entries;
