-- service_contracts: What a customer pays every month, and how soon we come for it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE service_contracts (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    site_id uuid,
    status varchar(32) NOT NULL DEFAULT 'draft',
    start date NOT NULL,
    "end" date,
    response_hours integer NOT NULL DEFAULT 24,
    monthly_fee_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    discount integer NOT NULL DEFAULT 0,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_service_contracts PRIMARY KEY (id),
    CONSTRAINT uq_service_contracts_number UNIQUE (number),
    CONSTRAINT fk_service_contracts_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_service_contracts_site_id FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE RESTRICT,
    CONSTRAINT fk_service_contracts_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_service_contracts_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_service_contracts_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_service_contracts_status CHECK (status IN ('draft', 'active', 'ended')),
    CONSTRAINT ck_service_contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_service_contracts_end_later CHECK ("end" IS NULL OR "end" > start),
    CONSTRAINT ck_service_contracts_ended_contracts_have_a_3c9beae5 CHECK (status <> 'ended' OR "end" IS NOT NULL),
    CONSTRAINT ck_service_contracts_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_service_contracts_monthly_fee_range CHECK (monthly_fee_minor >= 0)
);

COMMENT ON TABLE service_contracts IS 'What a customer pays every month, and how soon we come for it.';
COMMENT ON COLUMN service_contracts.site_id IS 'Missing when it covers all sites.';
COMMENT ON COLUMN service_contracts."end" IS 'The last day; missing when it runs until somebody ends it.';
COMMENT ON COLUMN service_contracts.monthly_fee_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN service_contracts.discount IS 'On labour and parts.';

-- Foreign key to customers.
CREATE INDEX idx_service_contracts_customer_id ON service_contracts (customer_id);

-- Foreign key to sites.
CREATE INDEX idx_service_contracts_site_id ON service_contracts (site_id) WHERE site_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_service_contracts_created_by ON service_contracts (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_service_contracts_updated_by ON service_contracts (updated_by) WHERE updated_by IS NOT NULL;

-- expiring (low): Contracts to renew, the first to end first
CREATE INDEX idx_service_contracts_end_id ON service_contracts ("end", id) WHERE status = 'active';

CREATE TRIGGER tr_service_contracts_updated_at
    BEFORE UPDATE ON service_contracts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_service_contracts_immutable
    BEFORE UPDATE OF number, customer_id ON service_contracts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'service_contracts',
        'tr_service_contracts_immutable',
        'number',
        'customer_id'
    );

CREATE TRIGGER tr_service_contracts_status
    BEFORE INSERT OR UPDATE OF status ON service_contracts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'service_contracts',
        'status',
        'tr_service_contracts_status',
        '["draft"]',
        '{"draft": ["active"], "active": ["ended"]}'
    );

CREATE TRIGGER tr_service_contracts_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON service_contracts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'service_contracts',
        'fk_service_contracts_customer_id',
        'customers',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_service_contracts_site_id_live
    BEFORE INSERT OR UPDATE OF site_id ON service_contracts
    FOR EACH ROW WHEN (NEW.site_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'service_contracts',
        'fk_service_contracts_site_id',
        'sites',
        'site_id',
        'id'
    );

CREATE TRIGGER tr_service_contracts_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON service_contracts
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'service_contracts',
        'fk_service_contracts_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_service_contracts_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON service_contracts
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'service_contracts',
        'fk_service_contracts_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_service_contracts_audit_insert
    AFTER INSERT ON service_contracts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('service_contracts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_service_contracts_audit_update
    AFTER UPDATE ON service_contracts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('service_contracts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_service_contracts_audit_delete
    AFTER DELETE ON service_contracts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('service_contracts', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON service_contracts TO field_service_app;

GRANT SELECT ON service_contracts TO field_service_readonly;

CREATE TRIGGER tr_customers_service_contracts_customer_id
    BEFORE UPDATE OF deleted_at ON customers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'customers',
        'fk_service_contracts_customer_id',
        'service_contracts',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_sites_service_contracts_site_id
    BEFORE UPDATE OF deleted_at ON sites
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sites',
        'fk_service_contracts_site_id',
        'service_contracts',
        'true',
        'site_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sites_service_contracts_site_id ON sites;

DROP TRIGGER tr_customers_service_contracts_customer_id ON customers;

DROP TABLE service_contracts;
