-- leave_movements: Half days that were earned, carried over or forfeited; a mistake is mended by a movement back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE leave_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    account_id uuid NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'earned',
    half_days integer NOT NULL,
    effective_on date NOT NULL,
    reason varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_movements PRIMARY KEY (id),
    CONSTRAINT fk_leave_movements_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_movements_tenant_id_account_id FOREIGN KEY (tenant_id, account_id)
        REFERENCES leave_accounts (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_movements_kind CHECK (kind IN ('earned', 'carried_over', 'forfeited', 'corrected')),
    CONSTRAINT ck_leave_movements_not_nothing CHECK (half_days <> 0),
    CONSTRAINT ck_leave_movements_sign CHECK (
        kind IN ('earned', 'carried_over') AND half_days > 0
        OR kind = 'forfeited' AND half_days < 0
        OR kind = 'corrected'
    )
);

COMMENT ON TABLE leave_movements IS
    'Half days that were earned, carried over or forfeited; a mistake is mended by a movement back.';

-- Foreign key to tenants.
-- Foreign key to leave_accounts.
CREATE INDEX idx_leave_movements_tenant_id_account_id ON leave_movements (tenant_id, account_id);

CREATE TRIGGER tr_leave_movements_append_only
    BEFORE UPDATE OR DELETE ON leave_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('leave_movements', 'tr_leave_movements_append_only');

CREATE TRIGGER tr_leave_movements_append_only_truncate
    BEFORE TRUNCATE ON leave_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('leave_movements', 'tr_leave_movements_append_only');

CREATE TRIGGER tr_leave_movements_audit_insert
    AFTER INSERT ON leave_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('leave_movements', '["id"]', '[]', '[]');

ALTER TABLE leave_movements ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_movements
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT ON leave_movements TO shift_planning_app;

GRANT SELECT ON leave_movements TO shift_planning_readonly;

CREATE TRIGGER tr_leave_movements_tenant_id_account_id_total_insert
    AFTER INSERT ON leave_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'leave_accounts',
        'granted',
        '{"tenant_id": "tenant_id", "account_id": "id"}',
        'half_days',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE leave_movements;
