-- contracts: On what terms an employee works, and how long; a raise is a new contract.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE contracts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    valid tstzrange NOT NULL,
    weekly_minutes integer NOT NULL,
    hourly_wage_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contracts PRIMARY KEY (id),
    CONSTRAINT uq_contracts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_contracts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_contracts_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_contracts_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_contracts_weekly_minutes_range CHECK (weekly_minutes BETWEEN 0 AND 10080),
    CONSTRAINT ck_contracts_hourly_wage_range CHECK (hourly_wage_minor >= 0),
    CONSTRAINT ex_contracts_tenant_id_employee_id_valid EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, valid WITH &&
    )
);

COMMENT ON TABLE contracts IS 'On what terms an employee works, and how long; a raise is a new contract.';
COMMENT ON COLUMN contracts.weekly_minutes IS 'Agreed time per week.';
COMMENT ON COLUMN contracts.hourly_wage_minor IS 'In minor units of the currency. Sensitive: masked in the audit log.';

-- Foreign key to employees.
CREATE INDEX idx_contracts_tenant_id_employee_id ON contracts (tenant_id, employee_id);

CREATE TRIGGER tr_contracts_updated_at
    BEFORE UPDATE ON contracts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_contracts_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON contracts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'contracts',
        'fk_contracts_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_contracts_tenant_id_employee_id_valid_turns
    BEFORE INSERT OR UPDATE OF valid, tenant_id, employee_id ON contracts
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_contracts_tenant_id_employee_id_valid',
        'true',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_contracts_audit_insert
    AFTER INSERT ON contracts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

CREATE TRIGGER tr_contracts_audit_update
    AFTER UPDATE ON contracts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

CREATE TRIGGER tr_contracts_audit_delete
    AFTER DELETE ON contracts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contracts', '["id"]', '["hourly_wage_minor"]', '["updated_at"]');

ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON contracts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON contracts TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, employee_id, valid, weekly_minutes, currency, created_at, updated_at
) ON contracts TO shift_planning_readonly;

CREATE TRIGGER tr_employees_contracts_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_contracts_tenant_id_employee_id',
        'contracts',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_contracts_tenant_id_employee_id ON employees;

DROP TABLE contracts;
