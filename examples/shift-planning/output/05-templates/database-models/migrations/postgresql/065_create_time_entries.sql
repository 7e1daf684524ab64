-- time_entries: Time that an employee has worked, without pauses.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE time_entries (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    timesheet_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    assignment_id uuid,
    worked tstzrange NOT NULL,
    minutes integer NOT NULL,
    source varchar(32) NOT NULL DEFAULT 'clock',
    correction_of_id uuid,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_time_entries PRIMARY KEY (id),
    CONSTRAINT uq_time_entries_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_time_entries_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_time_entries_tenant_id_assignment_id FOREIGN KEY (tenant_id, assignment_id)
        REFERENCES shift_assignments (tenant_id, id) ON DELETE SET NULL (assignment_id),
    CONSTRAINT fk_time_entries_tenant_id_correction_of_id FOREIGN KEY (tenant_id, correction_of_id)
        REFERENCES time_entries (tenant_id, id) ON DELETE SET NULL (correction_of_id),
    CONSTRAINT fk_time_entries_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_time_entries_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_time_entries_tenant_id_timesheet_id_employee_id FOREIGN KEY (tenant_id, timesheet_id, employee_id)
        REFERENCES timesheets (tenant_id, id, employee_id) ON DELETE RESTRICT,
    CONSTRAINT ck_time_entries_worked CHECK (NOT isempty(worked) AND lower_inc(worked) AND NOT upper_inc(worked)),
    CONSTRAINT ck_time_entries_source CHECK (source IN ('clock', 'planner', 'import')),
    CONSTRAINT ck_time_entries_minutes_range CHECK (minutes BETWEEN 1 AND 1440),
    CONSTRAINT ck_time_entries_corrects_another CHECK (correction_of_id <> id),
    CONSTRAINT ck_time_entries_pay_2 CHECK (source <> 'planner' OR minutes <= 960),
    CONSTRAINT ex_time_entries_tenant_id_employee_id_worked EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, worked WITH &&
    )
);

COMMENT ON TABLE time_entries IS 'Time that an employee has worked, without pauses.';
COMMENT ON COLUMN time_entries.employee_id IS 'The timesheet''s own.';
COMMENT ON COLUMN time_entries.assignment_id IS 'Missing for work that nobody planned.';
COMMENT ON COLUMN time_entries.minutes IS 'Without pauses, rounded as the tenant rounds.';
COMMENT ON CONSTRAINT ck_time_entries_pay_2 ON time_entries IS 'PAY-2: What a planner enters is at most 16 hours.';

-- Foreign key to shift_assignments.
CREATE INDEX idx_time_entries_tenant_id_assignment_id ON time_entries (tenant_id, assignment_id)
    WHERE assignment_id IS NOT NULL;

-- Foreign key to time_entries.
CREATE INDEX idx_time_entries_tenant_id_correction_of_id ON time_entries (tenant_id, correction_of_id)
    WHERE correction_of_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_time_entries_created_by ON time_entries (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_time_entries_updated_by ON time_entries (updated_by) WHERE updated_by IS NOT NULL;

-- Foreign key to timesheets.
CREATE INDEX idx_time_entries_tenant_id_timesheet_id ON time_entries (tenant_id, timesheet_id);

CREATE TRIGGER tr_time_entries_updated_at
    BEFORE UPDATE ON time_entries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_time_entries_immutable
    BEFORE UPDATE OF timesheet_id, employee_id ON time_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'time_entries',
        'tr_time_entries_immutable',
        'timesheet_id',
        'employee_id'
    );

CREATE TRIGGER tr_time_entries_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON time_entries
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'time_entries',
        'fk_time_entries_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_time_entries_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON time_entries
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'time_entries',
        'fk_time_entries_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_time_entries_tenant_id_employee_id_worked_turns
    BEFORE INSERT OR UPDATE OF worked, tenant_id, employee_id ON time_entries
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_time_entries_tenant_id_employee_id_worked',
        'true',
        'tenant_id',
        'employee_id'
    );

CREATE TRIGGER tr_time_entries_audit_insert
    AFTER INSERT ON time_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_time_entries_audit_update
    AFTER UPDATE ON time_entries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_time_entries_audit_delete
    AFTER DELETE ON time_entries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('time_entries', '["id"]', '[]', '["updated_at"]');

ALTER TABLE time_entries ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON time_entries
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON time_entries TO shift_planning_app;

GRANT SELECT ON time_entries TO shift_planning_readonly;

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_insert
    AFTER INSERT ON time_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_update
    AFTER UPDATE ON time_entries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_time_entries_tenant_id_timesheet_id_total_delete
    AFTER DELETE ON time_entries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'timesheets',
        'worked_minutes',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        'minutes',
        'true',
        'entries',
        '{"tenant_id": "tenant_id", "timesheet_id": "id"}',
        '1',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE time_entries;
