-- refunds: Money that is given back of one payment, in its currency.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE refunds (
    id uuid NOT NULL DEFAULT uuidv7(),
    payment_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    reason varchar(32) NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64) NOT NULL,
    provider_refund_id varchar(255),
    failure_code varchar(64),
    requested_by uuid,
    note text,
    settled_at timestamptz,
    order_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_refunds PRIMARY KEY (id),
    CONSTRAINT uq_refunds_provider_provider_refund_id UNIQUE (provider, provider_refund_id),
    CONSTRAINT uq_refunds_id_order_id UNIQUE (id, order_id),
    CONSTRAINT uq_refunds_id_payment_id UNIQUE (id, payment_id),
    CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_refunds_payment_id_currency FOREIGN KEY (payment_id, currency)
        REFERENCES payments (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_refunds_payment_id_order_id FOREIGN KEY (payment_id, order_id)
        REFERENCES payments (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_refunds_status CHECK (status IN ('pending', 'succeeded', 'failed', 'cancelled')),
    CONSTRAINT ck_refunds_reason CHECK (
        reason IN ('requested', 'duplicate', 'fraud', 'not_delivered', 'defective', 'other')
    ),
    CONSTRAINT ck_refunds_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_refunds_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_refunds_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_refunds_settled_when CHECK ((status = 'succeeded') = (settled_at IS NOT NULL))
);

COMMENT ON TABLE refunds IS 'Money that is given back of one payment, in its currency.';
COMMENT ON COLUMN refunds.amount_minor IS 'What is given back. In minor units of the currency.';
COMMENT ON COLUMN refunds.provider IS 'Who gives it back; as a rule who collected it.';
COMMENT ON COLUMN refunds.provider_refund_id IS 'What the provider calls the refund; missing until it has answered.';
COMMENT ON COLUMN refunds.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN refunds.requested_by IS 'Missing when the service decided by itself.';
COMMENT ON COLUMN refunds.settled_at IS 'When the provider confirmed it.';
COMMENT ON COLUMN refunds.order_id IS 'The payment''s own.';

-- Foreign key to users.
CREATE INDEX idx_refunds_requested_by ON refunds (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to payments.
CREATE INDEX idx_refunds_payment_id ON refunds (payment_id);

-- pending (low): Refunds to send, or to ask the provider about, the oldest first
CREATE INDEX idx_refunds_created_at_id ON refunds (created_at, id) WHERE status = 'pending';

CREATE TRIGGER tr_refunds_updated_at
    BEFORE UPDATE ON refunds
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_refunds_immutable
    BEFORE UPDATE OF payment_id, currency, amount_minor, provider, order_id ON refunds
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'refunds',
        'tr_refunds_immutable',
        'payment_id',
        'currency',
        'amount_minor',
        'provider',
        'order_id'
    );

CREATE TRIGGER tr_refunds_status
    BEFORE INSERT OR UPDATE OF status ON refunds
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'refunds',
        'status',
        'tr_refunds_status',
        '["pending"]',
        '{"pending": ["succeeded", "failed", "cancelled"]}'
    );

CREATE TRIGGER tr_refunds_requested_by_live
    BEFORE INSERT OR UPDATE OF requested_by ON refunds
    FOR EACH ROW WHEN (NEW.requested_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'refunds',
        'fk_refunds_requested_by',
        'users',
        'requested_by',
        'id'
    );

CREATE TRIGGER tr_refunds_audit_insert
    AFTER INSERT ON refunds
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_refunds_audit_update
    AFTER UPDATE ON refunds
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_refunds_audit_delete
    AFTER DELETE ON refunds
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('refunds', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON refunds TO outfitter_app;

GRANT SELECT ON refunds TO outfitter_readonly;

CREATE TRIGGER tr_refunds_payment_id_currency_total_insert
    AFTER INSERT ON refunds
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_payment_id_currency_total_update
    AFTER UPDATE ON refunds
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

CREATE TRIGGER tr_refunds_payment_id_currency_total_delete
    AFTER DELETE ON refunds
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'payments',
        'refunded_minor',
        '{"payment_id": "id", "currency": "currency"}',
        'amount_minor',
        'status = ''succeeded'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE refunds;
