-- clock_events: That an employee came, paused or went, as the clock reported it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE clock_events (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    clock_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    sequence bigint NOT NULL,
    "position" jsonb,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_clock_events PRIMARY KEY (occurred_at, id),
    CONSTRAINT fk_clock_events_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_clock_events_tenant_id_clock_id FOREIGN KEY (tenant_id, clock_id)
        REFERENCES clocks (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_clock_events_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_clock_events_kind CHECK (kind IN ('in', 'pause', 'resume', 'out')),
    CONSTRAINT ck_clock_events_position CHECK (jsonb_typeof("position") = 'object')
) PARTITION BY RANGE (occurred_at);

COMMENT ON TABLE clock_events IS 'That an employee came, paused or went, as the clock reported it.';
COMMENT ON COLUMN clock_events.sequence IS 'Counts a clock''s events; a gap is a lost one.';
COMMENT ON COLUMN clock_events."position" IS 'Where the app was. Personal data.';

-- Foreign key to tenants.
-- Foreign key to employees.
-- day (high): What an employee clocked in a day
CREATE INDEX idx_clock_events_day ON clock_events (tenant_id, employee_id, occurred_at, id);

-- Foreign key to clocks.
CREATE INDEX idx_clock_events_tenant_id_clock_id ON clock_events (tenant_id, clock_id);

CREATE TRIGGER tr_clock_events_append_only
    BEFORE UPDATE OR DELETE ON clock_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('clock_events', 'tr_clock_events_append_only');

CREATE TRIGGER tr_clock_events_append_only_truncate
    BEFORE TRUNCATE ON clock_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('clock_events', 'tr_clock_events_append_only');

CREATE TRIGGER tr_clock_events_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON clock_events
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'clock_events',
        'fk_clock_events_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

ALTER TABLE clock_events ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON clock_events
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT ON clock_events TO shift_planning_app;

GRANT SELECT ON clock_events TO shift_planning_readonly;

CREATE TRIGGER tr_employees_clock_events_tenant_id_employee_id
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_clock_events_tenant_id_employee_id',
        'clock_events',
        'true',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_clock_events_tenant_id_employee_id ON employees;

DROP TABLE clock_events;
