-- leave_requests: Days on which an employee wants to be away.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE leave_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    account_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    period tstzrange NOT NULL,
    half_days integer NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'asked',
    decided_by uuid,
    decided_at timestamptz,
    answer varchar(500),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_requests PRIMARY KEY (id),
    CONSTRAINT fk_leave_requests_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_tenant_id_account_id FOREIGN KEY (tenant_id, account_id)
        REFERENCES leave_accounts (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_asked_by FOREIGN KEY (asked_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_leave_requests_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_leave_requests_status CHECK (status IN ('asked', 'approved', 'refused', 'withdrawn')),
    CONSTRAINT ck_leave_requests_half_days_range CHECK (half_days BETWEEN 1 AND 180),
    CONSTRAINT ck_leave_requests_decided_when CHECK (status NOT IN ('approved', 'refused') OR decided_at IS NOT NULL),
    CONSTRAINT ex_leave_requests_tenant_id_account_id_period EXCLUDE USING gist (
        tenant_id WITH =, account_id WITH =, period WITH &&
    )
        WHERE (status IN ('asked', 'approved'))
);

COMMENT ON TABLE leave_requests IS 'Days on which an employee wants to be away.';
COMMENT ON COLUMN leave_requests.half_days IS 'Without the days on which nobody would work.';
COMMENT ON COLUMN leave_requests.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to tenants.
-- Foreign key to leave_accounts.
-- calendar (high): Who is away in a period
CREATE INDEX idx_leave_requests_tenant_id_account_id ON leave_requests (tenant_id, account_id);

-- Foreign key to users.
CREATE INDEX idx_leave_requests_asked_by ON leave_requests (asked_by);

-- Foreign key to users.
CREATE INDEX idx_leave_requests_decided_by ON leave_requests (decided_by) WHERE decided_by IS NOT NULL;

-- to_answer (medium): Requests that wait for a planner, the oldest first
CREATE INDEX idx_leave_requests_tenant_id_created_at_id ON leave_requests (tenant_id, created_at, id)
    WHERE status = 'asked';

CREATE TRIGGER tr_leave_requests_updated_at
    BEFORE UPDATE ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_leave_requests_lock_version
    BEFORE UPDATE ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_leave_requests_immutable
    BEFORE UPDATE OF account_id, period, half_days ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'leave_requests',
        'tr_leave_requests_immutable',
        'account_id',
        'period',
        'half_days'
    );

CREATE TRIGGER tr_leave_requests_status
    BEFORE INSERT OR UPDATE OF status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'leave_requests',
        'status',
        'tr_leave_requests_status',
        '["asked"]',
        '{"asked": ["approved", "refused", "withdrawn"], "approved": ["withdrawn"]}'
    );

CREATE TRIGGER tr_leave_requests_asked_by_live
    BEFORE INSERT OR UPDATE OF asked_by ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'leave_requests',
        'fk_leave_requests_asked_by',
        'users',
        'asked_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_decided_by_live
    BEFORE INSERT OR UPDATE OF decided_by ON leave_requests
    FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'leave_requests',
        'fk_leave_requests_decided_by',
        'users',
        'decided_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_asked_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, asked_by ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'leave_requests',
        'fk_leave_requests_asked_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'asked_by',
        'user_id'
    );

CREATE TRIGGER tr_leave_requests_decided_by_member
    BEFORE INSERT OR UPDATE OF tenant_id, decided_by ON leave_requests
    FOR EACH ROW WHEN (NEW.decided_by IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'leave_requests',
        'fk_leave_requests_decided_by',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'decided_by',
        'user_id'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, account_id, status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_leave_requests_tenant_id_account_id_period',
        'status IN (''asked'', ''approved'')',
        'tenant_id',
        'account_id'
    );

CREATE TRIGGER tr_leave_requests_plan_3
    AFTER INSERT OR UPDATE OF tenant_id, account_id, status ON leave_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'leave_requests',
        'tr_leave_requests_plan_3',
        '5',
        'status = ''asked''',
        'tenant_id',
        'account_id'
    );

COMMENT ON TRIGGER tr_leave_requests_plan_3 ON leave_requests IS
    'PLAN-3: At most five requests for one account wait for an answer.';

CREATE TRIGGER tr_leave_requests_audit_insert
    AFTER INSERT ON leave_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_leave_requests_audit_update
    AFTER UPDATE ON leave_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_leave_requests_audit_delete
    AFTER DELETE ON leave_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_requests', '["id"]', '[]', '["updated_at"]');

ALTER TABLE leave_requests ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_requests
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON leave_requests TO shift_planning_app;

GRANT SELECT ON leave_requests TO shift_planning_readonly;

CREATE TRIGGER tr_users_leave_requests_asked_by
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_leave_requests_asked_by',
        'leave_requests',
        'true',
        'asked_by',
        'id'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_insert
    AFTER INSERT ON leave_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_update
    AFTER UPDATE ON leave_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

CREATE TRIGGER tr_leave_requests_tenant_id_account_id_total_delete
    AFTER DELETE ON leave_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'taken',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'status IN (''asked'', ''approved'')'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_leave_requests_asked_by ON users;

DROP TABLE leave_requests;
