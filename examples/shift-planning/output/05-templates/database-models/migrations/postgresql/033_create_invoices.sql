-- invoices: What a tenant owes for a period or an order; once it is issued, it is corrected by another and never changed.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE invoices (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    subscription_id uuid,
    number varchar(64),
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    subtotal_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (subtotal_minor - discount_minor + tax_minor) STORED NOT NULL,
    issued_total_minor bigint,
    amount_paid_minor bigint NOT NULL DEFAULT 0,
    period_start timestamptz,
    period_end timestamptz,
    issued_at timestamptz,
    due_at timestamptz,
    paid_at timestamptz,
    voided_at timestamptz,
    billing_snapshot jsonb NOT NULL DEFAULT '{}',
    provider_invoice_id varchar(255),
    replaces_id uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_number UNIQUE (number),
    CONSTRAINT uq_invoices_replaces_id UNIQUE (replaces_id),
    CONSTRAINT uq_invoices_id_tenant_id_currency UNIQUE (id, tenant_id, currency),
    CONSTRAINT fk_invoices_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_subscription_id_tenant_id_currency FOREIGN KEY (subscription_id, tenant_id, currency)
        REFERENCES subscriptions (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_replaces_id_tenant_id_currency FOREIGN KEY (replaces_id, tenant_id, currency)
        REFERENCES invoices (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_invoices_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoices_status CHECK (status IN ('draft', 'open', 'paid', 'uncollectible', 'void')),
    CONSTRAINT ck_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoices_billing_snapshot CHECK (jsonb_typeof(billing_snapshot) = 'object'),
    CONSTRAINT ck_invoices_discount_range CHECK (discount_minor >= 0),
    CONSTRAINT ck_invoices_issued_range CHECK (status = 'draft' OR subtotal_minor >= discount_minor AND tax_minor >= 0),
    CONSTRAINT ck_invoices_issued_total_stays CHECK (issued_total_minor = total_minor),
    CONSTRAINT ck_invoices_amount_paid_range CHECK (
        amount_paid_minor = 0 OR status <> 'draft' AND amount_paid_minor <= total_minor
    ),
    CONSTRAINT ck_invoices_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_invoices_draft_has_no_number CHECK ((status = 'draft') = (number IS NULL)),
    CONSTRAINT ck_invoices_issued_when CHECK ((status = 'draft') = (issued_at IS NULL)),
    CONSTRAINT ck_invoices_issued_has_total CHECK ((status = 'draft') = (issued_total_minor IS NULL)),
    CONSTRAINT ck_invoices_issued_is_due CHECK (status = 'draft' OR due_at >= issued_at),
    CONSTRAINT ck_invoices_paid_when CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
    CONSTRAINT ck_invoices_paid_in_full CHECK (status <> 'paid' OR amount_paid_minor = total_minor),
    CONSTRAINT ck_invoices_voided_when CHECK ((status = 'void') = (voided_at IS NOT NULL)),
    CONSTRAINT ck_invoices_void_is_unpaid CHECK (status <> 'void' OR amount_paid_minor = 0),
    CONSTRAINT ck_invoices_replaces_another CHECK (replaces_id <> id)
);

COMMENT ON TABLE invoices IS
    'What a tenant owes for a period or an order; once it is issued, it is corrected by another and never changed.';
COMMENT ON COLUMN invoices.subscription_id IS 'Missing for what was ordered once.';
COMMENT ON COLUMN invoices.number IS 'Without gaps, so a draft has none.';
COMMENT ON COLUMN invoices.subtotal_minor IS 'The sum of the items. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.discount_minor IS 'Taken off the subtotal. In minor units of the currency.';
COMMENT ON COLUMN invoices.tax_minor IS
    'The sum of the items'' taxes. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.total_minor IS 'What is to be paid.';
COMMENT ON COLUMN invoices.issued_total_minor IS
    'The total when it was issued, so that items can no longer change it. In minor units of the currency.';
COMMENT ON COLUMN invoices.amount_paid_minor IS
    'The sum of what its payments have captured. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.period_start IS 'The subscription''s period that it charges.';
COMMENT ON COLUMN invoices.billing_snapshot IS
    'The tenant''s name, address and tax number when it was issued. Personal data.';
COMMENT ON COLUMN invoices.provider_invoice_id IS 'What the payment provider calls it.';
COMMENT ON COLUMN invoices.replaces_id IS 'The void invoice that it corrects.';
COMMENT ON COLUMN invoices.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_invoices_period ON invoices (subscription_id, period_start)
    WHERE status <> 'void' AND subscription_id IS NOT NULL AND period_start IS NOT NULL;

-- Foreign key to tenants.
-- list (medium): A tenant's invoices, newest first, page by page
CREATE INDEX idx_invoices_tenant_id_created_at_id ON invoices (tenant_id, created_at DESC, id DESC);

-- Foreign key to subscriptions.
CREATE INDEX idx_invoices_subscription_id ON invoices (subscription_id) WHERE subscription_id IS NOT NULL;

-- dunning (low): Invoices to remind tenants of
CREATE INDEX idx_invoices_due_at_id ON invoices (due_at, id) WHERE status = 'open';

CREATE TRIGGER tr_invoices_updated_at
    BEFORE UPDATE ON invoices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoices_lock_version
    BEFORE UPDATE ON invoices
    FOR EACH ROW WHEN (
        OLD.subtotal_minor = NEW.subtotal_minor
        AND OLD.tax_minor = NEW.tax_minor
        AND OLD.amount_paid_minor = NEW.amount_paid_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_invoices_immutable
    BEFORE UPDATE OF tenant_id, subscription_id, currency, replaces_id ON invoices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'invoices',
        'tr_invoices_immutable',
        'tenant_id',
        'subscription_id',
        'currency',
        'replaces_id'
    );

CREATE TRIGGER tr_invoices_status
    BEFORE INSERT OR UPDATE OF status ON invoices
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'invoices',
        'status',
        'tr_invoices_status',
        '["draft"]',
        '{"draft": ["open"], "open": ["paid", "uncollectible", "void"], "uncollectible": ["paid", "void"]}'
    );

CREATE TRIGGER tr_invoices_audit_insert
    AFTER INSERT ON invoices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

CREATE TRIGGER tr_invoices_audit_update
    AFTER UPDATE ON invoices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

CREATE TRIGGER tr_invoices_audit_delete
    AFTER DELETE ON invoices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'invoices',
        '["id"]',
        '[]',
        '["updated_at", "subtotal_minor", "tax_minor", "total_minor", "amount_paid_minor"]'
    );

GRANT SELECT, DELETE ON invoices TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, subscription_id, number, status, currency, discount_minor, issued_total_minor, period_start,
    period_end, issued_at, due_at, paid_at, voided_at, billing_snapshot, provider_invoice_id, replaces_id,
    lock_version, created_at, updated_at
), UPDATE (
    id, tenant_id, subscription_id, number, status, currency, discount_minor, issued_total_minor, period_start,
    period_end, issued_at, due_at, paid_at, voided_at, billing_snapshot, provider_invoice_id, replaces_id,
    lock_version, created_at, updated_at
) ON invoices TO shift_planning_app;

GRANT SELECT ON invoices TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE invoices;
