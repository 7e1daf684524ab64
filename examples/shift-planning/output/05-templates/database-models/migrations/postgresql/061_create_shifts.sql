-- shifts: Work at a time, for as many people as it needs.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE shifts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    roster_id uuid NOT NULL,
    template_id uuid,
    work_day date NOT NULL,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'planned',
    headcount integer NOT NULL DEFAULT 1,
    assigned integer NOT NULL DEFAULT 0,
    is_full boolean GENERATED ALWAYS AS (assigned >= headcount) STORED NOT NULL,
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shifts PRIMARY KEY (id),
    CONSTRAINT uq_shifts_tenant_id_id_period UNIQUE (tenant_id, id, period),
    CONSTRAINT uq_shifts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shifts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shifts_tenant_id_roster_id FOREIGN KEY (tenant_id, roster_id)
        REFERENCES rosters (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shifts_tenant_id_template_id FOREIGN KEY (tenant_id, template_id)
        REFERENCES shift_templates (tenant_id, id) ON DELETE SET NULL (template_id),
    CONSTRAINT ck_shifts_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_shifts_status CHECK (status IN ('planned', 'cancelled')),
    CONSTRAINT ck_shifts_headcount_range CHECK (headcount BETWEEN 1 AND 100),
    CONSTRAINT ck_shifts_not_overbooked CHECK (assigned <= headcount),
    CONSTRAINT ck_shifts_cancelled_is_empty CHECK (status <> 'cancelled' OR assigned = 0),
    CONSTRAINT ck_shifts_plan_1 CHECK (headcount <= 20 OR note IS NOT NULL)
);

COMMENT ON TABLE shifts IS 'Work at a time, for as many people as it needs.';
COMMENT ON COLUMN shifts.work_day IS 'The day on which it begins where it is worked; nights belong to the evening.';
COMMENT ON COLUMN shifts.period IS 'A shift at another time is another shift.';
COMMENT ON COLUMN shifts.assigned IS 'Kept by triggers.';
COMMENT ON CONSTRAINT ck_shifts_plan_1 ON shifts IS 'PLAN-1: A shift for more than 20 people says why.';

-- Foreign key to rosters.
-- of_roster (high): What a roster shows, day by day
CREATE INDEX idx_shifts_tenant_id_roster_id_work_day_id ON shifts (tenant_id, roster_id, work_day, id);

-- Foreign key to shift_templates.
CREATE INDEX idx_shifts_tenant_id_template_id ON shifts (tenant_id, template_id) WHERE template_id IS NOT NULL;

-- open (medium): Shifts of a day that still need people
CREATE INDEX idx_shifts_tenant_id_work_day ON shifts (tenant_id, work_day) WHERE status = 'planned' AND NOT is_full;

CREATE TRIGGER tr_shifts_updated_at
    BEFORE UPDATE ON shifts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shifts_immutable
    BEFORE UPDATE OF roster_id, period ON shifts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('shifts', 'tr_shifts_immutable', 'roster_id', 'period');

CREATE TRIGGER tr_shifts_status
    BEFORE INSERT OR UPDATE OF status ON shifts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shifts',
        'status',
        'tr_shifts_status',
        '["planned"]',
        '{"planned": ["cancelled"]}'
    );

CREATE TRIGGER tr_shifts_tenant_id_template_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, template_id ON shifts
    FOR EACH ROW WHEN (NEW.template_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'shifts',
        'fk_shifts_tenant_id_template_id',
        'shift_templates',
        'tenant_id',
        'tenant_id',
        'template_id',
        'id'
    );

CREATE TRIGGER tr_shifts_audit_insert
    AFTER INSERT ON shifts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

CREATE TRIGGER tr_shifts_audit_update
    AFTER UPDATE ON shifts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

CREATE TRIGGER tr_shifts_audit_delete
    AFTER DELETE ON shifts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shifts', '["id"]', '[]', '["updated_at", "assigned", "is_full"]');

ALTER TABLE shifts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shifts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON shifts TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, roster_id, template_id, work_day, period, status, headcount, note, created_at, updated_at
), UPDATE (
    id, tenant_id, roster_id, template_id, work_day, period, status, headcount, note, created_at, updated_at
) ON shifts TO shift_planning_app;

GRANT SELECT ON shifts TO shift_planning_readonly;

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_insert
    AFTER INSERT ON shifts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_update
    AFTER UPDATE ON shifts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_shifts_tenant_id_roster_id_total_delete
    AFTER DELETE ON shifts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rosters',
        'shifts',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        '1',
        'status <> ''cancelled''',
        'wanted',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'headcount',
        'status <> ''cancelled''',
        'filled',
        '{"tenant_id": "tenant_id", "roster_id": "id"}',
        'assigned',
        'status <> ''cancelled'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE shifts;
