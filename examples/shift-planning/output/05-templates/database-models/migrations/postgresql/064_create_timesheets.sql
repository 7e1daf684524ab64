-- timesheets: An employee's hours of a month, as payroll gets them.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE timesheets (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    month date NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    worked_minutes integer NOT NULL DEFAULT 0,
    entries integer NOT NULL DEFAULT 0,
    approved_by uuid,
    approved_at timestamptz,
    approved_minutes integer,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_timesheets PRIMARY KEY (id),
    CONSTRAINT uq_timesheets_tenant_id_employee_id_month UNIQUE (tenant_id, employee_id, month),
    CONSTRAINT uq_timesheets_tenant_id_id_employee_id UNIQUE (tenant_id, id, employee_id),
    CONSTRAINT uq_timesheets_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_timesheets_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_timesheets_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_timesheets_approved_by FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_timesheets_status CHECK (status IN ('open', 'submitted', 'approved', 'paid')),
    CONSTRAINT ck_timesheets_worked_minutes_range CHECK (worked_minutes BETWEEN 0 AND 44640),
    CONSTRAINT ck_timesheets_approved_when CHECK (status IN ('approved', 'paid') = (approved_at IS NOT NULL)),
    CONSTRAINT ck_timesheets_approved_has_minutes CHECK ((approved_at IS NULL) = (approved_minutes IS NULL)),
    CONSTRAINT ck_timesheets_approved_minutes_stay CHECK (approved_minutes = worked_minutes)
);

COMMENT ON TABLE timesheets IS 'An employee''s hours of a month, as payroll gets them.';
COMMENT ON COLUMN timesheets.month IS 'Its first day.';
COMMENT ON COLUMN timesheets.worked_minutes IS 'Kept by triggers.';
COMMENT ON COLUMN timesheets.entries IS 'Kept by triggers.';
COMMENT ON COLUMN timesheets.approved_minutes IS
    'The minutes when it was approved, so that entries can no longer change them.';
COMMENT ON COLUMN timesheets.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to users.
CREATE INDEX idx_timesheets_approved_by ON timesheets (approved_by) WHERE approved_by IS NOT NULL;

-- to_approve (medium): Timesheets that wait for a planner, the oldest month first
CREATE INDEX idx_timesheets_tenant_id_month_id ON timesheets (tenant_id, month, id) WHERE status = 'submitted';

-- payroll (low): What payroll collects for a month
CREATE INDEX idx_timesheets_tenant_id_month ON timesheets (tenant_id, month) WHERE status = 'approved';

CREATE TRIGGER tr_timesheets_updated_at
    BEFORE UPDATE ON timesheets
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_timesheets_lock_version
    BEFORE UPDATE ON timesheets
    FOR EACH ROW WHEN (OLD.worked_minutes = NEW.worked_minutes AND OLD.entries = NEW.entries)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_timesheets_immutable
    BEFORE UPDATE OF employee_id, month ON timesheets
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('timesheets', 'tr_timesheets_immutable', 'employee_id', 'month');

CREATE TRIGGER tr_timesheets_status
    BEFORE INSERT OR UPDATE OF status ON timesheets
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'timesheets',
        'status',
        'tr_timesheets_status',
        '["open"]',
        '{"open": ["submitted"], "submitted": ["open", "approved"], "approved": ["submitted", "paid"]}'
    );

CREATE TRIGGER tr_timesheets_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON timesheets
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'timesheets',
        'fk_timesheets_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_timesheets_approved_by_live
    BEFORE INSERT OR UPDATE OF approved_by ON timesheets
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'timesheets',
        'fk_timesheets_approved_by',
        'users',
        'approved_by',
        'id'
    );

CREATE TRIGGER tr_timesheets_approved_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, approved_by ON timesheets
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'timesheets',
        'fk_timesheets_approved_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'approved_by',
        'user_id'
    );

CREATE TRIGGER tr_timesheets_audit_insert
    AFTER INSERT ON timesheets
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

CREATE TRIGGER tr_timesheets_audit_update
    AFTER UPDATE ON timesheets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

CREATE TRIGGER tr_timesheets_audit_delete
    AFTER DELETE ON timesheets
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'timesheets',
        '["id"]',
        '[]',
        '["updated_at", "worked_minutes", "entries"]'
    );

ALTER TABLE timesheets ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON timesheets
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON timesheets TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, employee_id, month, status, approved_by, approved_at, approved_minutes, lock_version, created_at,
    updated_at
), UPDATE (
    id, tenant_id, employee_id, month, status, approved_by, approved_at, approved_minutes, lock_version, created_at,
    updated_at
) ON timesheets TO shift_planning_app;

GRANT SELECT ON timesheets TO shift_planning_readonly;

CREATE TRIGGER tr_employees_timesheets_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_timesheets_tenant_id_employee_id',
        'timesheets',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_timesheets_tenant_id_employee_id ON employees;

DROP TABLE timesheets;
