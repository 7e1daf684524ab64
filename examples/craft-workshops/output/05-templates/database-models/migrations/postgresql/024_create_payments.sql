-- payments: An attempt to collect money, from the first request to the last refund.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE payments (
    id uuid NOT NULL DEFAULT uuidv7(),
    payer_id uuid,
    provider varchar(64) NOT NULL,
    provider_payment_id varchar(255),
    method_type varchar(32) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    authorised_minor bigint NOT NULL DEFAULT 0,
    captured_minor bigint NOT NULL DEFAULT 0,
    refunded_minor bigint NOT NULL DEFAULT 0,
    failure_code varchar(64),
    failure_message text,
    method_snapshot jsonb NOT NULL DEFAULT '{}',
    authorised_at timestamptz,
    authorisation_expires_at timestamptz,
    captured_at timestamptz,
    order_group_id uuid NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_provider_provider_payment_id UNIQUE (provider, provider_payment_id),
    CONSTRAINT uq_payments_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_payments_id_order_group_id UNIQUE (id, order_group_id),
    CONSTRAINT fk_payments_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payments_order_group_id_currency FOREIGN KEY (order_group_id, currency)
        REFERENCES order_groups (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_payments_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payments_method_type CHECK (
        method_type IN (
            'card', 'bank_transfer', 'direct_debit', 'wallet', 'pay_later', 'gift_card', 'store_credit',
            'cash_on_delivery', 'manual'
        )
    ),
    CONSTRAINT ck_payments_status CHECK (
        status IN (
            'pending', 'requires_action', 'authorised', 'partially_captured', 'captured', 'partially_refunded',
            'refunded', 'failed', 'cancelled', 'expired'
        )
    ),
    CONSTRAINT ck_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payments_method_snapshot CHECK (jsonb_typeof(method_snapshot) = 'object'),
    CONSTRAINT ck_payments_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_payments_authorised_range CHECK (authorised_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT ck_payments_captured_range CHECK (captured_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT ck_payments_refunded_range CHECK (refunded_minor BETWEEN 0 AND captured_minor),
    CONSTRAINT ck_payments_authorised_when CHECK (
        status <> 'authorised' OR authorised_minor > 0 AND authorised_at IS NOT NULL
    ),
    CONSTRAINT ck_payments_captured_when CHECK (
        status IN ('partially_captured', 'captured', 'partially_refunded', 'refunded') = (captured_at IS NOT NULL)
    ),
    CONSTRAINT ck_payments_something_captured CHECK ((captured_minor > 0) = (captured_at IS NOT NULL)),
    CONSTRAINT ck_payments_something_refunded CHECK (status <> 'partially_refunded' OR refunded_minor > 0),
    CONSTRAINT ck_payments_all_refunded CHECK (status <> 'refunded' OR refunded_minor = captured_minor)
);

COMMENT ON TABLE payments IS 'An attempt to collect money, from the first request to the last refund.';
COMMENT ON COLUMN payments.payer_id IS 'Missing for a guest.';
COMMENT ON COLUMN payments.provider IS 'Who moves the money, such as stripe; manual for ourselves.';
COMMENT ON COLUMN payments.provider_payment_id IS
    'What the provider calls the payment; missing until it has answered. A webhook finds the payment by it.';
COMMENT ON COLUMN payments.amount_minor IS 'What is asked for. In minor units of the currency.';
COMMENT ON COLUMN payments.authorised_minor IS 'What the payer''s bank has promised. In minor units of the currency.';
COMMENT ON COLUMN payments.captured_minor IS 'What was collected. In minor units of the currency.';
COMMENT ON COLUMN payments.refunded_minor IS
    'What was given back of it. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN payments.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN payments.failure_message IS 'In the provider''s words, for people.';
COMMENT ON COLUMN payments.method_snapshot IS
    'How it was paid as shown to the payer: brand, last four digits, name of the wallet; never a card number. '
    'Personal data.';
COMMENT ON COLUMN payments.authorisation_expires_at IS 'The promise is void afterwards.';
COMMENT ON COLUMN payments.captured_at IS 'When something was collected first.';
COMMENT ON COLUMN payments.order_group_id IS 'The checkout that is paid.';
COMMENT ON COLUMN payments.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_payments_open ON payments (order_group_id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- Foreign key to users.
CREATE INDEX idx_payments_payer_id ON payments (payer_id) WHERE payer_id IS NOT NULL;

-- Foreign key to order_groups.
CREATE INDEX idx_payments_order_group_id ON payments (order_group_id);

-- unfinished (low): Payments to ask the provider about, to capture or to expire, the oldest first
CREATE INDEX idx_payments_created_at_id ON payments (created_at, id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

CREATE TRIGGER tr_payments_updated_at
    BEFORE UPDATE ON payments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payments_lock_version
    BEFORE UPDATE ON payments
    FOR EACH ROW WHEN (OLD.refunded_minor = NEW.refunded_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payments_immutable
    BEFORE UPDATE OF provider, currency, amount_minor, order_group_id ON payments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payments',
        'tr_payments_immutable',
        'provider',
        'currency',
        'amount_minor',
        'order_group_id'
    );

CREATE TRIGGER tr_payments_status
    BEFORE INSERT OR UPDATE OF status ON payments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payments',
        'status',
        'tr_payments_status',
        '["pending"]',
        '{"pending": ["requires_action", "authorised", "captured", "failed", "cancelled", "expired"], '
        '"requires_action": ["authorised", "captured", "failed", "cancelled", "expired"], '
        '"authorised": ["partially_captured", "captured", "failed", "cancelled", "expired"], '
        '"partially_captured": ["captured", "partially_refunded", "refunded"], '
        '"captured": ["partially_refunded", "refunded"], '
        '"partially_refunded": ["refunded"]}'
    );

CREATE TRIGGER tr_payments_payer_id_live
    BEFORE INSERT OR UPDATE OF payer_id ON payments
    FOR EACH ROW WHEN (NEW.payer_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('payments', 'fk_payments_payer_id', 'users', 'payer_id', 'id');

CREATE TRIGGER tr_payments_audit_insert
    AFTER INSERT ON payments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

CREATE TRIGGER tr_payments_audit_update
    AFTER UPDATE ON payments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

CREATE TRIGGER tr_payments_audit_delete
    AFTER DELETE ON payments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payments', '["id"]', '[]', '["updated_at", "refunded_minor"]');

GRANT SELECT, DELETE ON payments TO craft_workshops_app;

GRANT INSERT (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_group_id, lock_version, created_at, updated_at
), UPDATE (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_group_id, lock_version, created_at, updated_at
) ON payments TO craft_workshops_app;

GRANT SELECT ON payments TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE payments;
