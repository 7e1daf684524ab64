-- availabilities: When an employee wants to work, can, or cannot.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE availabilities (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    period tstzrange NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'possible',
    said_by uuid,
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_availabilities PRIMARY KEY (id),
    CONSTRAINT fk_availabilities_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_availabilities_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_availabilities_said_by FOREIGN KEY (said_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_availabilities_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_availabilities_kind CHECK (kind IN ('wanted', 'possible', 'impossible')),
    CONSTRAINT ex_availabilities_tenant_id_employee_id_period EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, period WITH &&
    )
);

COMMENT ON TABLE availabilities IS 'When an employee wants to work, can, or cannot.';

-- Foreign key to tenants.
-- Foreign key to employees.
-- around (medium): What people said about a period
CREATE INDEX idx_availabilities_tenant_id_employee_id ON availabilities (tenant_id, employee_id);

-- Foreign key to users.
CREATE INDEX idx_availabilities_said_by ON availabilities (said_by) WHERE said_by IS NOT NULL;

CREATE TRIGGER tr_availabilities_updated_at
    BEFORE UPDATE ON availabilities
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_availabilities_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON availabilities
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'availabilities',
        'fk_availabilities_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

CREATE TRIGGER tr_availabilities_said_by_live
    BEFORE INSERT OR UPDATE OF said_by ON availabilities
    FOR EACH ROW WHEN (NEW.said_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'availabilities',
        'fk_availabilities_said_by',
        'users',
        'said_by',
        'id'
    );

CREATE TRIGGER tr_availabilities_said_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, said_by ON availabilities
    FOR EACH ROW WHEN (NEW.said_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'availabilities',
        'fk_availabilities_said_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'said_by',
        'user_id'
    );

CREATE TRIGGER tr_availabilities_tenant_id_employee_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, employee_id ON availabilities
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_availabilities_tenant_id_employee_id_period',
        'true',
        'tenant_id',
        'employee_id'
    );

ALTER TABLE availabilities ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON availabilities
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON availabilities TO shift_planning_app;

GRANT SELECT ON availabilities TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE availabilities;
