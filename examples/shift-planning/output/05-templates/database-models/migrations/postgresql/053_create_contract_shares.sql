-- contract_shares: The part of a contract that a cost centre pays; all parts of one are the whole.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE contract_shares (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    contract_id uuid NOT NULL,
    cost_centre_id uuid NOT NULL,
    share integer NOT NULL DEFAULT 10000,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contract_shares PRIMARY KEY (contract_id, cost_centre_id),
    CONSTRAINT fk_contract_shares_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_contract_shares_tenant_id_contract_id FOREIGN KEY (tenant_id, contract_id)
        REFERENCES contracts (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_contract_shares_tenant_id_cost_centre_id FOREIGN KEY (tenant_id, cost_centre_id)
        REFERENCES cost_centres (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_contract_shares_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE contract_shares IS 'The part of a contract that a cost centre pays; all parts of one are the whole.';

-- Foreign key to tenants.
-- Foreign key to contracts.
CREATE INDEX idx_contract_shares_tenant_id_contract_id ON contract_shares (tenant_id, contract_id);

-- Foreign key to cost_centres.
CREATE INDEX idx_contract_shares_tenant_id_cost_centre_id ON contract_shares (tenant_id, cost_centre_id);

CREATE TRIGGER tr_contract_shares_updated_at
    BEFORE UPDATE ON contract_shares
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE CONSTRAINT TRIGGER tr_contract_shares_pay_1
    AFTER INSERT OR UPDATE OR DELETE ON contract_shares
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'contract_shares',
        'tr_contract_shares_pay_1',
        'share',
        '10000',
        'tenant_id',
        'contract_id'
    );

COMMENT ON TRIGGER tr_contract_shares_pay_1 ON contract_shares IS
    'PAY-1: The cost centres of a contract pay the whole of it.';

ALTER TABLE contract_shares ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON contract_shares
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON contract_shares TO shift_planning_app;

GRANT SELECT ON contract_shares TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE contract_shares;
