-- technicians: Somebody who repairs.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE technicians (
    user_id uuid NOT NULL,
    bench_id uuid,
    mentor_user_id uuid,
    weekly_hours numeric(4,1) NOT NULL DEFAULT 38.5,
    waiting integer NOT NULL DEFAULT 0,
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technicians PRIMARY KEY (user_id),
    CONSTRAINT fk_technicians_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_technicians_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE SET NULL,
    CONSTRAINT fk_technicians_mentor_user_id FOREIGN KEY (mentor_user_id)
        REFERENCES technicians (user_id) ON DELETE SET NULL,
    CONSTRAINT ck_technicians_not_itself CHECK (mentor_user_id IS DISTINCT FROM user_id),
    CONSTRAINT ck_technicians_weekly_hours_range CHECK (weekly_hours BETWEEN 0 AND 48)
);

COMMENT ON TABLE technicians IS 'Somebody who repairs.';
COMMENT ON COLUMN technicians.bench_id IS 'The one they like best.';
COMMENT ON COLUMN technicians.waiting IS 'Repairs that lie on their shelf. Kept by triggers.';

-- Foreign key to benches.
CREATE INDEX idx_technicians_bench_id ON technicians (bench_id) WHERE bench_id IS NOT NULL;

-- Foreign key to technicians.
CREATE INDEX idx_technicians_mentor_user_id ON technicians (mentor_user_id) WHERE mentor_user_id IS NOT NULL;

CREATE TRIGGER tr_technicians_updated_at
    BEFORE UPDATE ON technicians
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_technicians_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON technicians
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'technicians',
        'fk_technicians_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_technicians_audit_insert
    AFTER INSERT ON technicians
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

CREATE TRIGGER tr_technicians_audit_update
    AFTER UPDATE ON technicians
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

CREATE TRIGGER tr_technicians_audit_delete
    AFTER DELETE ON technicians
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["user_id"]', '[]', '["updated_at", "waiting"]');

GRANT SELECT, DELETE ON technicians TO outfitter_app;

GRANT INSERT (
    user_id, bench_id, mentor_user_id, weekly_hours, left_on, created_at, updated_at
), UPDATE (
    user_id, bench_id, mentor_user_id, weekly_hours, left_on, created_at, updated_at
) ON technicians TO outfitter_app;

GRANT SELECT ON technicians TO outfitter_readonly;

CREATE TRIGGER tr_users_technicians_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_technicians_user_id',
        'technicians',
        'true',
        'user_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_technicians_user_id ON users;

DROP TABLE technicians;
