-- shift_assignments: That an employee works a shift; nobody works two at once.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE shift_assignments (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    shift_id uuid NOT NULL,
    period tstzrange NOT NULL,
    employee_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'proposed',
    confirmed_at timestamptz,
    withdrawn_reason varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_assignments PRIMARY KEY (id),
    CONSTRAINT uq_shift_assignments_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shift_assignments_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_assignments_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_assignments_tenant_id_shift_id_period FOREIGN KEY (tenant_id, shift_id, period)
        REFERENCES shifts (tenant_id, id, period) ON DELETE CASCADE,
    CONSTRAINT ck_shift_assignments_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_shift_assignments_status CHECK (status IN ('proposed', 'confirmed', 'worked', 'missed', 'withdrawn')),
    CONSTRAINT ck_shift_assignments_confirmed_when CHECK (
        status NOT IN ('confirmed', 'worked') OR confirmed_at IS NOT NULL
    ),
    CONSTRAINT ck_shift_assignments_reason_of_withdrawal CHECK (withdrawn_reason IS NULL OR status = 'withdrawn'),
    CONSTRAINT ex_shift_assignments_tenant_id_employee_id_period EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, period WITH &&
    )
        WHERE (status <> 'withdrawn')
);

COMMENT ON TABLE shift_assignments IS 'That an employee works a shift; nobody works two at once.';
COMMENT ON COLUMN shift_assignments.period IS 'The shift''s own.';

CREATE UNIQUE INDEX uq_shift_assignments_tenant_id_shift_id_employee_id
    ON shift_assignments (tenant_id, shift_id, employee_id)
    WHERE status <> 'withdrawn';

-- Foreign key to employees.
CREATE INDEX idx_shift_assignments_tenant_id_employee_id ON shift_assignments (tenant_id, employee_id);

-- Foreign key to shifts.
-- of_shift (high): Who works a shift
CREATE INDEX idx_shift_assignments_tenant_id_shift_id ON shift_assignments (tenant_id, shift_id);

CREATE TRIGGER tr_shift_assignments_updated_at
    BEFORE UPDATE ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_assignments_immutable
    BEFORE UPDATE OF shift_id ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'shift_assignments',
        'tr_shift_assignments_immutable',
        'shift_id'
    );

CREATE TRIGGER tr_shift_assignments_status
    BEFORE INSERT OR UPDATE OF status ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shift_assignments',
        'status',
        'tr_shift_assignments_status',
        '["proposed", "confirmed"]',
        '{"proposed": ["confirmed", "withdrawn"], "confirmed": ["worked", "missed", "withdrawn"]}'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_assignments',
        'fk_shift_assignments_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_employee_id__f85a5a70
    BEFORE INSERT OR UPDATE OF period, tenant_id, employee_id, status ON shift_assignments
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_shift_assignments_tenant_id_employee_id_period',
        'status <> ''withdrawn''',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_shift_assignments_audit_insert
    AFTER INSERT ON shift_assignments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_assignments_audit_update
    AFTER UPDATE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_assignments_audit_delete
    AFTER DELETE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_assignments', '["id"]', '[]', '["updated_at"]');

ALTER TABLE shift_assignments ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_assignments
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_assignments TO shift_planning_app;

GRANT SELECT ON shift_assignments TO shift_planning_readonly;

CREATE TRIGGER tr_employees_shift_assignments_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_shift_assignments_tenant_id_employee_id',
        'shift_assignments',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_insert
    AFTER INSERT ON shift_assignments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_update
    AFTER UPDATE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_shift_assignments_tenant_id_shift_id_total_delete
    AFTER DELETE ON shift_assignments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'shifts',
        'assigned',
        '{"tenant_id": "tenant_id", "shift_id": "id"}',
        '1',
        'status <> ''withdrawn'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_shift_assignments_tenant_id_employee_id ON employees;

DROP TABLE shift_assignments;
