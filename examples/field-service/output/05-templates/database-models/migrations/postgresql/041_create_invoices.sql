-- invoices: What a customer owes us for work; once it is issued, its amounts stay.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE invoices (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64),
    customer_id uuid NOT NULL,
    order_id uuid,
    status varchar(32) NOT NULL DEFAULT 'draft',
    issued_on date,
    due_on date,
    net_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (net_minor + tax_minor) STORED NOT NULL,
    paid_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    footer text NOT NULL DEFAULT 'It''s been a pleasure -- 100% {{ sic }} $$ \o/',
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_number UNIQUE (number),
    CONSTRAINT fk_invoices_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_order_id FOREIGN KEY (order_id) REFERENCES work_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_invoices_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_invoices_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoices_status CHECK (status IN ('draft', 'issued', 'paid', 'void')),
    CONSTRAINT ck_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoices_issued_when CHECK (
        status = 'draft' OR number IS NOT NULL AND issued_on IS NOT NULL AND due_on IS NOT NULL
    ),
    CONSTRAINT ck_invoices_due_later CHECK (due_on >= issued_on),
    CONSTRAINT ck_invoices_tax_sign CHECK (abs(tax_minor) <= abs(net_minor)),
    CONSTRAINT ck_invoices_fin_2 CHECK (net_minor >= 0 AND tax_minor >= 0)
);

COMMENT ON TABLE invoices IS 'What a customer owes us for work; once it is issued, its amounts stay.';
COMMENT ON COLUMN invoices.number IS 'Without gaps, so it is given when the invoice is issued.';
COMMENT ON COLUMN invoices.net_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN invoices.tax_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN invoices.paid_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_invoices_fin_2 ON invoices IS
    'FIN-2: Nothing is invoiced below zero; we don''t owe customers money -- they''d notice.';

CREATE UNIQUE INDEX uq_invoices_order_id ON invoices (order_id) WHERE status <> 'void';

-- Foreign key to customers.
CREATE INDEX idx_invoices_customer_id ON invoices (customer_id);

-- Foreign key to work_orders.
CREATE INDEX idx_invoices_order_id ON invoices (order_id) WHERE order_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_invoices_created_by ON invoices (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_invoices_updated_by ON invoices (updated_by) WHERE updated_by IS NOT NULL;

-- open (medium): What a customer still owes
CREATE INDEX idx_invoices_customer_id_due_on_id ON invoices (customer_id, due_on, id) WHERE status = 'issued';

-- overdue (low): Invoices to remind customers of
CREATE INDEX idx_invoices_due_on_id ON invoices (due_on, id) WHERE status = 'issued';

-- export (low): All invoices for the auditor, page by page
CREATE INDEX idx_invoices_created_at_id ON invoices (created_at DESC, id DESC);

CREATE TRIGGER tr_invoices_updated_at
    BEFORE UPDATE ON invoices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoices_lock_version
    BEFORE UPDATE ON invoices
    FOR EACH ROW WHEN (OLD.paid_minor = NEW.paid_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_invoices_immutable
    BEFORE UPDATE OF customer_id, currency ON invoices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('invoices', 'tr_invoices_immutable', 'customer_id', 'currency');

CREATE TRIGGER tr_invoices_status
    BEFORE INSERT OR UPDATE OF status ON invoices
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'invoices',
        'status',
        'tr_invoices_status',
        '["draft"]',
        '{"draft": ["issued"], "issued": ["paid", "void"]}'
    );

CREATE TRIGGER tr_invoices_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON invoices
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'invoices',
        'fk_invoices_customer_id',
        'customers',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_invoices_order_id_live
    BEFORE INSERT OR UPDATE OF order_id ON invoices
    FOR EACH ROW WHEN (NEW.order_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'invoices',
        'fk_invoices_order_id',
        'work_orders',
        'order_id',
        'id'
    );

CREATE TRIGGER tr_invoices_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON invoices
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'invoices',
        'fk_invoices_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_invoices_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON invoices
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'invoices',
        'fk_invoices_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_invoices_audit_insert
    AFTER INSERT ON invoices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('invoices', '["id"]', '[]', '["updated_at", "paid_minor"]');

CREATE TRIGGER tr_invoices_audit_update
    AFTER UPDATE ON invoices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('invoices', '["id"]', '[]', '["updated_at", "paid_minor"]');

CREATE TRIGGER tr_invoices_audit_delete
    AFTER DELETE ON invoices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('invoices', '["id"]', '[]', '["updated_at", "paid_minor"]');

GRANT SELECT, DELETE ON invoices TO field_service_app;

GRANT INSERT (
    id, number, customer_id, order_id, status, issued_on, due_on, net_minor, tax_minor, currency, footer, created_by,
    updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, customer_id, order_id, status, issued_on, due_on, net_minor, tax_minor, currency, footer, created_by,
    updated_by, lock_version, created_at, updated_at
) ON invoices TO field_service_app;

GRANT SELECT ON invoices TO field_service_readonly;

CREATE TRIGGER tr_customers_invoices_customer_id
    BEFORE UPDATE OF deleted_at ON customers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'customers',
        'fk_invoices_customer_id',
        'invoices',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_work_orders_invoices_order_id
    BEFORE UPDATE OF deleted_at ON work_orders
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'work_orders',
        'fk_invoices_order_id',
        'invoices',
        'true',
        'order_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_work_orders_invoices_order_id ON work_orders;

DROP TRIGGER tr_customers_invoices_customer_id ON customers;

DROP TABLE invoices;
