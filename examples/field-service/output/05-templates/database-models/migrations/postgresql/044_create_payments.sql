-- payments: Money that arrived for an invoice.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE payments (
    id uuid NOT NULL DEFAULT uuidv7(),
    invoice_id uuid NOT NULL,
    received_on date NOT NULL,
    amount_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    bank_reference varchar(140),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_bank_reference UNIQUE (bank_reference),
    CONSTRAINT fk_payments_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT ck_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payments_amount_range CHECK (amount_minor > 0)
);

COMMENT ON TABLE payments IS 'Money that arrived for an invoice.';
COMMENT ON COLUMN payments.amount_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN payments.bank_reference IS 'As the bank sent it; any text.';

-- Foreign key to invoices.
CREATE INDEX idx_payments_invoice_id ON payments (invoice_id);

CREATE TRIGGER tr_payments_append_only
    BEFORE UPDATE OR DELETE ON payments
    FOR EACH ROW EXECUTE FUNCTION refuse_change('payments', 'tr_payments_append_only');

CREATE TRIGGER tr_payments_append_only_truncate
    BEFORE TRUNCATE ON payments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('payments', 'tr_payments_append_only');

CREATE TRIGGER tr_payments_audit_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '[]');

GRANT SELECT, INSERT ON payments TO field_service_app;

GRANT SELECT ON payments TO field_service_readonly;

CREATE TRIGGER tr_payments_invoice_id_total_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'paid_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE payments;
