-- leave_accounts: The half days of one kind of leave that an employee has.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE leave_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    leave_type_id uuid NOT NULL,
    may_owe integer NOT NULL DEFAULT 0,
    granted integer NOT NULL DEFAULT 0,
    taken integer NOT NULL DEFAULT 0,
    "left" integer GENERATED ALWAYS AS (granted - taken) STORED NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_accounts PRIMARY KEY (id),
    CONSTRAINT uq_leave_accounts_tenant_id_employee_id_lea_93f104e8 UNIQUE (tenant_id, employee_id, leave_type_id),
    CONSTRAINT uq_leave_accounts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_leave_accounts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_accounts_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_accounts_tenant_id_leave_type_id FOREIGN KEY (tenant_id, leave_type_id)
        REFERENCES leave_types (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_accounts_not_overdrawn CHECK (taken <= granted + may_owe),
    CONSTRAINT ck_leave_accounts_may_owe_range CHECK (may_owe BETWEEN 0 AND 60)
);

COMMENT ON TABLE leave_accounts IS 'The half days of one kind of leave that an employee has.';
COMMENT ON COLUMN leave_accounts.may_owe IS 'Half days that may be taken in advance.';
COMMENT ON COLUMN leave_accounts.granted IS 'Kept by triggers.';
COMMENT ON COLUMN leave_accounts.taken IS
    'What is asked for counts, so that it cannot be promised twice. Kept by triggers.';

-- Foreign key to leave_types.
CREATE INDEX idx_leave_accounts_tenant_id_leave_type_id ON leave_accounts (tenant_id, leave_type_id);

CREATE TRIGGER tr_leave_accounts_updated_at
    BEFORE UPDATE ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_leave_accounts_immutable
    BEFORE UPDATE OF employee_id, leave_type_id ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'leave_accounts',
        'tr_leave_accounts_immutable',
        'employee_id',
        'leave_type_id'
    );

CREATE TRIGGER tr_leave_accounts_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON leave_accounts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'leave_accounts',
        'fk_leave_accounts_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_leave_accounts_audit_insert
    AFTER INSERT ON leave_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

CREATE TRIGGER tr_leave_accounts_audit_update
    AFTER UPDATE ON leave_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

CREATE TRIGGER tr_leave_accounts_audit_delete
    AFTER DELETE ON leave_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'leave_accounts',
        '["id"]',
        '[]',
        '["updated_at", "granted", "taken", "left"]'
    );

ALTER TABLE leave_accounts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_accounts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON leave_accounts TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at
), UPDATE (
    id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at
) ON leave_accounts TO shift_planning_app;

GRANT SELECT ON leave_accounts TO shift_planning_readonly;

CREATE TRIGGER tr_employees_leave_accounts_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_leave_accounts_tenant_id_employee_id',
        'leave_accounts',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_leave_accounts_tenant_id_employee_id ON employees;

DROP TABLE leave_accounts;
