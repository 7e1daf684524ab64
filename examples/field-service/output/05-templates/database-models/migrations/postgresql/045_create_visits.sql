-- visits: One technician at one site for one slot of time.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE visits (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    technician_id uuid NOT NULL,
    checklist_id uuid,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'planned',
    arrived_at timestamptz,
    left_at timestamptz,
    minutes_worked integer NOT NULL DEFAULT 0,
    minutes_travelled integer NOT NULL DEFAULT 0,
    minutes integer GENERATED ALWAYS AS (minutes_worked + minutes_travelled) STORED NOT NULL,
    report text,
    signature bytea,
    signed_from inet,
    over boolean GENERATED ALWAYS AS (status IN ('done', 'missed', 'cancelled')) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visits PRIMARY KEY (id),
    CONSTRAINT fk_visits_order_id FOREIGN KEY (order_id) REFERENCES work_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_visits_technician_id FOREIGN KEY (technician_id) REFERENCES technicians (id) ON DELETE RESTRICT,
    CONSTRAINT fk_visits_checklist_id FOREIGN KEY (checklist_id) REFERENCES checklists (id) ON DELETE RESTRICT,
    CONSTRAINT ck_visits_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_visits_status CHECK (status IN ('planned', 'on site', 'done', 'missed', 'cancelled')),
    CONSTRAINT ck_visits_left_after_arrival CHECK (left_at IS NULL OR arrived_at IS NOT NULL AND left_at >= arrived_at),
    CONSTRAINT ck_visits_done_means_there CHECK (status <> 'done' OR left_at IS NOT NULL),
    CONSTRAINT ck_visits_minutes_range CHECK (least(minutes_worked, minutes_travelled) >= 0),
    CONSTRAINT ck_visits_fs_3 CHECK (signature IS NULL OR arrived_at IS NOT NULL),
    CONSTRAINT ex_visits_technician_id_slot EXCLUDE USING gist (technician_id WITH =, slot WITH &&)
        WHERE (status NOT IN ('missed', 'cancelled'))
);

COMMENT ON TABLE visits IS 'One technician at one site for one slot of time.';
COMMENT ON COLUMN visits.signature IS 'The customer''s signature as PNG. Sensitive: masked in the audit log.';
COMMENT ON COLUMN visits.signed_from IS 'Personal data.';
COMMENT ON COLUMN visits.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_visits_fs_3 ON visits IS
    'FS-3: A signature is taken at the site, so it comes with an arrival.';

-- Foreign key to work_orders.
-- of_order (medium): All visits for an order, in the order in which they were planned
CREATE INDEX idx_visits_order_id_created_at_id ON visits (order_id, created_at, id);

-- Foreign key to technicians.
-- close_forgotten (low): Mark the planned visits of a technician as missed when the technician leaves us
CREATE INDEX idx_visits_technician_id_status ON visits (technician_id, status);

-- Foreign key to checklists.
CREATE INDEX idx_visits_checklist_id ON visits (checklist_id) WHERE checklist_id IS NOT NULL;

-- board (high): Who is busy in a stretch of time
CREATE INDEX idx_visits_slot ON visits USING gist (slot) WHERE status <> 'cancelled';

CREATE TRIGGER tr_visits_updated_at
    BEFORE UPDATE ON visits
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_visits_lock_version
    BEFORE UPDATE ON visits
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_visits_immutable
    BEFORE UPDATE OF order_id ON visits
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('visits', 'tr_visits_immutable', 'order_id');

CREATE TRIGGER tr_visits_status
    BEFORE INSERT OR UPDATE OF status ON visits
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'visits',
        'status',
        'tr_visits_status',
        '["planned"]',
        '{"planned": ["on site", "missed", "cancelled"], "on site": ["done"]}'
    );

CREATE TRIGGER tr_visits_order_id_live
    BEFORE INSERT OR UPDATE OF order_id ON visits
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'visits',
        'fk_visits_order_id',
        'work_orders',
        'order_id',
        'id'
    );

CREATE TRIGGER tr_visits_technician_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, technician_id, status ON visits
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_visits_technician_id_slot',
        'status NOT IN (''missed'', ''cancelled'')',
        'technician_id'
    );

CREATE TRIGGER tr_visits_fs_1
    AFTER INSERT OR UPDATE OF technician_id, status ON visits
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'visits',
        'tr_visits_fs_1',
        '60',
        'status = ''planned''',
        'technician_id'
    );

COMMENT ON TRIGGER tr_visits_fs_1 ON visits IS
    'FS-1: A technician has at most 60 visits planned; more is "a wish", not a plan.';

CREATE TRIGGER tr_visits_audit_insert
    AFTER INSERT ON visits
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('visits', '["id"]', '["signature"]', '["updated_at"]');

CREATE TRIGGER tr_visits_audit_update
    AFTER UPDATE ON visits
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('visits', '["id"]', '["signature"]', '["updated_at"]');

CREATE TRIGGER tr_visits_audit_delete
    AFTER DELETE ON visits
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('visits', '["id"]', '["signature"]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON visits TO field_service_app;

GRANT SELECT (
    id, order_id, technician_id, checklist_id, slot, status, arrived_at, left_at, minutes_worked, minutes_travelled,
    minutes, report, signed_from, over, lock_version, created_at, updated_at
) ON visits TO field_service_readonly;

CREATE TRIGGER tr_work_orders_visits_order_id
    BEFORE UPDATE OF deleted_at ON work_orders
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'work_orders',
        'fk_visits_order_id',
        'visits',
        'true',
        'order_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_work_orders_visits_order_id ON work_orders;

DROP TABLE visits;
