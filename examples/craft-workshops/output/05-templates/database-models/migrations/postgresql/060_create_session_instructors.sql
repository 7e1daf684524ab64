-- session_instructors: Who teaches at a session; the slot is the session's own, so that nobody teaches in two places at once.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE session_instructors (
    session_id uuid NOT NULL,
    instructor_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    leads boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_session_instructors PRIMARY KEY (session_id, instructor_id),
    CONSTRAINT fk_session_instructors_instructor_id FOREIGN KEY (instructor_id)
        REFERENCES instructors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_session_instructors_session_id_slot FOREIGN KEY (session_id, slot)
        REFERENCES workshop_sessions (id, slot) ON DELETE CASCADE,
    CONSTRAINT ck_session_instructors_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ex_session_instructors_instructor_id_slot EXCLUDE USING gist (instructor_id WITH =, slot WITH &&)
);

COMMENT ON TABLE session_instructors IS
    'Who teaches at a session; the slot is the session''s own, so that nobody teaches in two places at once.';

CREATE UNIQUE INDEX uq_session_instructors_session_id ON session_instructors (session_id) WHERE leads;

-- Foreign key to instructors.
CREATE INDEX idx_session_instructors_instructor_id ON session_instructors (instructor_id);

CREATE TRIGGER tr_session_instructors_updated_at
    BEFORE UPDATE ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_session_instructors_immutable
    BEFORE UPDATE OF session_id, instructor_id, slot ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'session_instructors',
        'tr_session_instructors_immutable',
        'session_id',
        'instructor_id',
        'slot'
    );

CREATE TRIGGER tr_session_instructors_instructor_id_live
    BEFORE INSERT OR UPDATE OF instructor_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'session_instructors',
        'fk_session_instructors_instructor_id',
        'instructors',
        'instructor_id',
        'id'
    );

CREATE TRIGGER tr_session_instructors_instructor_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, instructor_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_session_instructors_instructor_id_slot', 'true', 'instructor_id');

CREATE TRIGGER tr_session_instructors_ws_2
    AFTER INSERT OR UPDATE OF session_id ON session_instructors
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'session_instructors',
        'tr_session_instructors_ws_2',
        '3',
        'true',
        'session_id'
    );

COMMENT ON TRIGGER tr_session_instructors_ws_2 ON session_instructors IS
    'WS-2: At most three people teach at one session.';

GRANT SELECT, INSERT, UPDATE, DELETE ON session_instructors TO craft_workshops_app;

GRANT SELECT ON session_instructors TO craft_workshops_readonly;

CREATE TRIGGER tr_instructors_session_instructors_instructor_id
    BEFORE UPDATE OF deleted_at ON instructors
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'instructors',
        'fk_session_instructors_instructor_id',
        'session_instructors',
        'true',
        'instructor_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_instructors_session_instructors_instructor_id ON instructors;

DROP TABLE session_instructors;
