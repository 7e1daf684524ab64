-- shift_swaps: That an employee offers a shift to others, until one takes it and a planner agrees.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE shift_swaps (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    assignment_id uuid NOT NULL,
    offered_by uuid NOT NULL,
    taken_by uuid,
    status varchar(32) NOT NULL DEFAULT 'offered',
    offered_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    message varchar(500),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_swaps PRIMARY KEY (id),
    CONSTRAINT fk_shift_swaps_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_swaps_tenant_id_assignment_id FOREIGN KEY (tenant_id, assignment_id)
        REFERENCES shift_assignments (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shift_swaps_offered_by FOREIGN KEY (offered_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_swaps_tenant_id_taken_by FOREIGN KEY (tenant_id, taken_by)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_shift_swaps_status CHECK (status IN ('offered', 'taken', 'approved', 'refused', 'cancelled')),
    CONSTRAINT ck_shift_swaps_taken_by_somebody CHECK (status NOT IN ('taken', 'approved') OR taken_by IS NOT NULL),
    CONSTRAINT ck_shift_swaps_decided_when CHECK (status IN ('approved', 'refused') = (decided_at IS NOT NULL))
);

COMMENT ON TABLE shift_swaps IS 'That an employee offers a shift to others, until one takes it and a planner agrees.';
COMMENT ON COLUMN shift_swaps.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_shift_swaps_tenant_id_assignment_id ON shift_swaps (tenant_id, assignment_id)
    WHERE status IN ('offered', 'taken');

-- Foreign key to tenants.
-- Foreign key to shift_assignments.
CREATE INDEX idx_shift_swaps_tenant_id_assignment_id ON shift_swaps (tenant_id, assignment_id);

-- Foreign key to users.
CREATE INDEX idx_shift_swaps_offered_by ON shift_swaps (offered_by);

-- Foreign key to employees.
CREATE INDEX idx_shift_swaps_tenant_id_taken_by ON shift_swaps (tenant_id, taken_by) WHERE taken_by IS NOT NULL;

-- market (high): Shifts that somebody may take, the oldest offer first
CREATE INDEX idx_shift_swaps_tenant_id_offered_at_id ON shift_swaps (tenant_id, offered_at, id)
    WHERE status = 'offered';

-- to_decide (low): Swaps that wait for a planner
CREATE INDEX idx_shift_swaps_tenant_id_offered_at_id_to_decide ON shift_swaps (tenant_id, offered_at, id)
    WHERE status = 'taken';

CREATE TRIGGER tr_shift_swaps_updated_at
    BEFORE UPDATE ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_swaps_lock_version
    BEFORE UPDATE ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_shift_swaps_immutable
    BEFORE UPDATE OF assignment_id, offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'shift_swaps',
        'tr_shift_swaps_immutable',
        'assignment_id',
        'offered_by'
    );

CREATE TRIGGER tr_shift_swaps_status
    BEFORE INSERT OR UPDATE OF status ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'shift_swaps',
        'status',
        'tr_shift_swaps_status',
        '["offered"]',
        '{"offered": ["taken", "cancelled"], "taken": ["offered", "approved", "refused", "cancelled"]}'
    );

CREATE TRIGGER tr_shift_swaps_offered_by_live
    BEFORE INSERT OR UPDATE OF offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_swaps',
        'fk_shift_swaps_offered_by',
        'users',
        'offered_by',
        'id'
    );

CREATE TRIGGER tr_shift_swaps_tenant_id_taken_by_live
    BEFORE INSERT OR UPDATE OF tenant_id, taken_by ON shift_swaps
    FOR EACH ROW WHEN (NEW.taken_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'shift_swaps',
        'fk_shift_swaps_tenant_id_taken_by',
        'employees',
        'tenant_id',
        'tenant_id',
        'taken_by',
        'id'
    );

CREATE TRIGGER tr_shift_swaps_offered_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, offered_by ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'shift_swaps',
        'fk_shift_swaps_offered_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'offered_by',
        'user_id'
    );

CREATE TRIGGER tr_shift_swaps_plan_2
    AFTER INSERT OR UPDATE OF tenant_id, offered_by, status ON shift_swaps
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'shift_swaps',
        'tr_shift_swaps_plan_2',
        '3',
        'status IN (''offered'', ''taken'')',
        'tenant_id',
        'offered_by'
    );

COMMENT ON TRIGGER tr_shift_swaps_plan_2 ON shift_swaps IS 'PLAN-2: Nobody has more than three shifts on offer.';

CREATE TRIGGER tr_shift_swaps_audit_insert
    AFTER INSERT ON shift_swaps
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_swaps_audit_update
    AFTER UPDATE ON shift_swaps
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_shift_swaps_audit_delete
    AFTER DELETE ON shift_swaps
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('shift_swaps', '["id"]', '[]', '["updated_at"]');

ALTER TABLE shift_swaps ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_swaps
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_swaps TO shift_planning_app;

GRANT SELECT ON shift_swaps TO shift_planning_readonly;

CREATE TRIGGER tr_users_shift_swaps_offered_by
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_shift_swaps_offered_by',
        'shift_swaps',
        'true',
        'offered_by',
        'id'
    );

CREATE TRIGGER tr_employees_shift_swaps_tenant_id_taken_by
    BEFORE UPDATE OF deleted_at ON employees
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'employees',
        'fk_shift_swaps_tenant_id_taken_by',
        'shift_swaps',
        'true',
        'tenant_id',
        'tenant_id',
        'taken_by',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_employees_shift_swaps_tenant_id_taken_by ON employees;

DROP TRIGGER tr_users_shift_swaps_offered_by ON users;

DROP TABLE shift_swaps;
