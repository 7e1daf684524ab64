-- transactions: A movement of money that has happened; a mistake is corrected by a reversal.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE transactions (
    id uuid NOT NULL DEFAULT uuidv7(),
    kind varchar(32) NOT NULL,
    payment_id uuid,
    reversal_of_id uuid,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64),
    provider_event_id varchar(255),
    description varchar(255),
    occurred_at timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    invoice_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transactions PRIMARY KEY (id),
    CONSTRAINT uq_transactions_provider_provider_event_id UNIQUE (provider, provider_event_id),
    CONSTRAINT uq_transactions_reversal_of_id UNIQUE (reversal_of_id),
    CONSTRAINT fk_transactions_reversal_of_id FOREIGN KEY (reversal_of_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_payment_id_tenant_id_currency FOREIGN KEY (payment_id, tenant_id, currency)
        REFERENCES payments (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_invoice_id_tenant_id_currency FOREIGN KEY (invoice_id, tenant_id, currency)
        REFERENCES invoices (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_transactions_kind CHECK (
        kind IN (
            'authorisation', 'capture', 'void', 'refund', 'chargeback', 'chargeback_reversal', 'fee', 'transfer',
            'payout', 'credit', 'adjustment', 'reversal'
        )
    ),
    CONSTRAINT ck_transactions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_transactions_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_transactions_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_transactions_reversal_when CHECK ((kind = 'reversal') = (reversal_of_id IS NOT NULL)),
    CONSTRAINT ck_transactions_reverses_another CHECK (reversal_of_id <> id),
    CONSTRAINT ck_transactions_event_of_provider CHECK (provider_event_id IS NULL OR provider IS NOT NULL)
);

COMMENT ON TABLE transactions IS 'A movement of money that has happened; a mistake is corrected by a reversal.';
COMMENT ON COLUMN transactions.reversal_of_id IS 'The movement that this one undoes.';
COMMENT ON COLUMN transactions.amount_minor IS
    'Always positive; the kind says which way it went. In minor units of the currency.';
COMMENT ON COLUMN transactions.provider IS 'Missing when the movement is between accounts of our own.';
COMMENT ON COLUMN transactions.provider_event_id IS 'Makes a repeated webhook harmless.';
COMMENT ON COLUMN transactions.occurred_at IS 'According to the provider; it may be reported later.';

-- Foreign key to tenants.
-- tenant_history (low): A tenant's movements of money, newest first, page by page
CREATE INDEX idx_transactions_tenant_id_occurred_at_id ON transactions (tenant_id, occurred_at DESC, id DESC);

-- Foreign key to payments.
-- of_payment (medium): The history of one payment
CREATE INDEX idx_transactions_payment_id_occurred_at_id ON transactions (payment_id, occurred_at, id);

-- Foreign key to invoices.
CREATE INDEX idx_transactions_invoice_id ON transactions (invoice_id) WHERE invoice_id IS NOT NULL;

-- export (low): All movements for the accountants, newest first, page by page
CREATE INDEX idx_transactions_occurred_at_id ON transactions (occurred_at DESC, id DESC);

CREATE TRIGGER tr_transactions_append_only
    BEFORE UPDATE OR DELETE ON transactions
    FOR EACH ROW EXECUTE FUNCTION refuse_change('transactions', 'tr_transactions_append_only');

CREATE TRIGGER tr_transactions_append_only_truncate
    BEFORE TRUNCATE ON transactions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('transactions', 'tr_transactions_append_only');

GRANT SELECT, INSERT ON transactions TO shift_planning_app;

GRANT SELECT ON transactions TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE transactions;
