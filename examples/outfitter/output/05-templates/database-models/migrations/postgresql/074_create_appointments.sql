-- appointments: A time at which a customer comes to a bench.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE appointments (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    technician_user_id uuid NOT NULL,
    bench_id uuid NOT NULL,
    repair_id uuid,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'booked',
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_appointments PRIMARY KEY (id),
    CONSTRAINT fk_appointments_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE SET NULL,
    CONSTRAINT ck_appointments_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_appointments_status CHECK (status IN ('booked', 'met', 'missed', 'cancelled')),
    CONSTRAINT ex_appointments_technician_user_id_slot EXCLUDE USING gist (technician_user_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled'),
    CONSTRAINT ex_appointments_bench_id_slot EXCLUDE USING gist (bench_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE appointments IS 'A time at which a customer comes to a bench.';
COMMENT ON COLUMN appointments.repair_id IS 'Missing when they only want advice.';
COMMENT ON COLUMN appointments.note IS 'Personal data.';

-- Foreign key to users.
CREATE INDEX idx_appointments_customer_id ON appointments (customer_id);

-- Foreign key to technicians.
CREATE INDEX idx_appointments_technician_user_id ON appointments (technician_user_id);

-- Foreign key to benches.
CREATE INDEX idx_appointments_bench_id ON appointments (bench_id);

-- Foreign key to repairs.
CREATE INDEX idx_appointments_repair_id ON appointments (repair_id) WHERE repair_id IS NOT NULL;

-- of_customer (medium): When a customer comes, the latest first
CREATE INDEX idx_appointments_customer_id_created_at_id ON appointments (customer_id, created_at DESC, id DESC)
    WHERE status = 'booked';

-- day (high): A technician's appointments in a day
CREATE INDEX idx_appointments_slot ON appointments USING gist (slot);

CREATE TRIGGER tr_appointments_updated_at
    BEFORE UPDATE ON appointments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_appointments_status
    BEFORE INSERT OR UPDATE OF status ON appointments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'appointments',
        'status',
        'tr_appointments_status',
        '["booked"]',
        '{"booked": ["met", "missed", "cancelled"]}'
    );

CREATE TRIGGER tr_appointments_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON appointments
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'appointments',
        'fk_appointments_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_appointments_technician_user_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, technician_user_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_appointments_technician_user_id_slot',
        'status <> ''cancelled''',
        'technician_user_id'
    );

CREATE TRIGGER tr_appointments_bench_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, bench_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_appointments_bench_id_slot', 'status <> ''cancelled''', 'bench_id');

CREATE TRIGGER tr_appointments_rw_5
    AFTER INSERT OR UPDATE OF customer_id, technician_user_id, status ON appointments
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'appointments',
        'tr_appointments_rw_5',
        '2',
        'status = ''booked''',
        'customer_id',
        'technician_user_id'
    );

COMMENT ON TRIGGER tr_appointments_rw_5 ON appointments IS
    'RW-5: A customer has at most two appointments booked with one technician.';

CREATE TRIGGER tr_appointments_audit_insert
    AFTER INSERT ON appointments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_appointments_audit_update
    AFTER UPDATE ON appointments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_appointments_audit_delete
    AFTER DELETE ON appointments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('appointments', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON appointments TO outfitter_app;

GRANT SELECT ON appointments TO outfitter_readonly;

CREATE TRIGGER tr_users_appointments_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_appointments_customer_id',
        'appointments',
        'true',
        'customer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_appointments_customer_id ON users;

DROP TABLE appointments;
