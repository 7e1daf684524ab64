-- absences: Days on which a technician does not work.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE absences (
    id uuid NOT NULL DEFAULT uuidv7(),
    technician_id uuid NOT NULL,
    requested_by uuid NOT NULL,
    "from" date NOT NULL,
    "to" date NOT NULL,
    reason varchar(32) NOT NULL DEFAULT 'holiday',
    approved boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_absences PRIMARY KEY (id),
    CONSTRAINT fk_absences_technician_id FOREIGN KEY (technician_id) REFERENCES technicians (id) ON DELETE CASCADE,
    CONSTRAINT fk_absences_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_absences_reason CHECK (reason IN ('holiday', 'illness', 'training')),
    CONSTRAINT ck_absences_in_order CHECK ("from" <= "to")
);

COMMENT ON TABLE absences IS 'Days on which a technician does not work.';
COMMENT ON COLUMN absences."to" IS 'The last day.';

-- Foreign key to technicians.
CREATE INDEX idx_absences_technician_id ON absences (technician_id);

-- Foreign key to users.
CREATE INDEX idx_absences_requested_by ON absences (requested_by);

-- to_approve (low): Requests that wait for an answer, the first to begin first
CREATE INDEX idx_absences_from_id ON absences ("from", id) WHERE NOT approved;

CREATE TRIGGER tr_absences_updated_at
    BEFORE UPDATE ON absences
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_absences_requested_by_live
    BEFORE INSERT OR UPDATE OF requested_by ON absences
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'absences',
        'fk_absences_requested_by',
        'users',
        'requested_by',
        'id'
    );

CREATE TRIGGER tr_absences_fs_5
    AFTER INSERT OR UPDATE OF technician_id, reason, approved ON absences
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'absences',
        'tr_absences_fs_5',
        '3',
        'NOT approved',
        'technician_id',
        'reason'
    );

COMMENT ON TRIGGER tr_absences_fs_5 ON absences IS
    'FS-5: At most three requests of a technician wait for an answer, for each reason.';

GRANT SELECT, INSERT, UPDATE, DELETE ON absences TO field_service_app;

GRANT SELECT ON absences TO field_service_readonly;

CREATE TRIGGER tr_users_absences_requested_by
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_absences_requested_by',
        'absences',
        'true',
        'requested_by',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_absences_requested_by ON users;

DROP TABLE absences;
