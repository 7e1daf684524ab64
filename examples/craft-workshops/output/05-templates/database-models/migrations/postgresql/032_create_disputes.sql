-- disputes: A buyer's claim about an order, or a chargeback by the card's bank.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE disputes (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    payment_id uuid,
    opened_by uuid,
    kind varchar(32) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64),
    provider_dispute_id varchar(255),
    due_at timestamptz,
    resolved_at timestamptz,
    resolution text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_disputes PRIMARY KEY (id),
    CONSTRAINT uq_disputes_provider_provider_dispute_id UNIQUE (provider, provider_dispute_id),
    CONSTRAINT fk_disputes_payment_id FOREIGN KEY (payment_id) REFERENCES payments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disputes_opened_by FOREIGN KEY (opened_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_disputes_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_disputes_kind CHECK (kind IN ('not_received', 'not_as_described', 'damaged', 'fraud', 'chargeback')),
    CONSTRAINT ck_disputes_status CHECK (
        status IN (
            'open', 'awaiting_seller', 'awaiting_buyer', 'escalated', 'resolved_buyer', 'resolved_seller', 'withdrawn'
        )
    ),
    CONSTRAINT ck_disputes_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_disputes_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_disputes_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_disputes_chargeback_when CHECK (
        kind <> 'chargeback' OR payment_id IS NOT NULL AND provider_dispute_id IS NOT NULL
    ),
    CONSTRAINT ck_disputes_provider_of_dispute CHECK (provider_dispute_id IS NULL OR provider IS NOT NULL),
    CONSTRAINT ck_disputes_resolved_when CHECK (
        status IN ('resolved_buyer', 'resolved_seller', 'withdrawn') = (resolved_at IS NOT NULL)
    )
);

COMMENT ON TABLE disputes IS 'A buyer''s claim about an order, or a chargeback by the card''s bank.';
COMMENT ON COLUMN disputes.payment_id IS 'The payment that a chargeback takes back.';
COMMENT ON COLUMN disputes.opened_by IS 'Missing when the bank opened it.';
COMMENT ON COLUMN disputes.amount_minor IS 'What is claimed. In minor units of the currency.';
COMMENT ON COLUMN disputes.provider IS 'Who collected the money; missing where nobody claims through it.';
COMMENT ON COLUMN disputes.provider_dispute_id IS 'What the provider calls it.';
COMMENT ON COLUMN disputes.due_at IS 'When whoever it waits for has to have answered.';
COMMENT ON COLUMN disputes.resolution IS 'What was decided, in words.';

CREATE UNIQUE INDEX uq_disputes_open ON disputes (order_id) WHERE resolved_at IS NULL;

-- Foreign key to payments.
CREATE INDEX idx_disputes_payment_id ON disputes (payment_id) WHERE payment_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_disputes_opened_by ON disputes (opened_by) WHERE opened_by IS NOT NULL;

-- Foreign key to orders.
CREATE INDEX idx_disputes_order_id ON disputes (order_id);

-- queue (low): Open disputes of one state, by deadline
CREATE INDEX idx_disputes_status_due_at_id ON disputes (status, due_at, id) WHERE resolved_at IS NULL;

CREATE TRIGGER tr_disputes_updated_at
    BEFORE UPDATE ON disputes
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_disputes_immutable
    BEFORE UPDATE OF order_id, currency ON disputes
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('disputes', 'tr_disputes_immutable', 'order_id', 'currency');

CREATE TRIGGER tr_disputes_status
    BEFORE INSERT OR UPDATE OF status ON disputes
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'disputes',
        'status',
        'tr_disputes_status',
        '["open"]',
        '{"open": ["awaiting_seller", "escalated", "withdrawn"], '
        '"awaiting_seller": ["awaiting_buyer", "escalated", "resolved_buyer", "withdrawn"], '
        '"awaiting_buyer": ["awaiting_seller", "escalated", "resolved_seller", "withdrawn"], '
        '"escalated": ["resolved_buyer", "resolved_seller", "withdrawn"]}'
    );

CREATE TRIGGER tr_disputes_opened_by_live
    BEFORE INSERT OR UPDATE OF opened_by ON disputes
    FOR EACH ROW WHEN (NEW.opened_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'disputes',
        'fk_disputes_opened_by',
        'users',
        'opened_by',
        'id'
    );

CREATE TRIGGER tr_disputes_audit_insert
    AFTER INSERT ON disputes
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_disputes_audit_update
    AFTER UPDATE ON disputes
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_disputes_audit_delete
    AFTER DELETE ON disputes
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('disputes', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON disputes TO craft_workshops_app;

GRANT SELECT ON disputes TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE disputes;
