-- gift_cards: A card whose code pays; what is left on it is the balance of its account.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE gift_cards (
    id uuid NOT NULL DEFAULT uuidv7(),
    code_hash bytea NOT NULL,
    last4 varchar(4) NOT NULL,
    ledger_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    order_item_id uuid,
    recipient_email varchar(320),
    status varchar(32) NOT NULL DEFAULT 'inactive',
    activated_at timestamptz,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_cards PRIMARY KEY (id),
    CONSTRAINT uq_gift_cards_code_hash UNIQUE (code_hash),
    CONSTRAINT uq_gift_cards_ledger_account_id UNIQUE (ledger_account_id),
    CONSTRAINT uq_gift_cards_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_gift_cards_order_item_id FOREIGN KEY (order_item_id) REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_gift_cards_ledger_account_id_currency FOREIGN KEY (ledger_account_id, currency)
        REFERENCES ledger_accounts (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_gift_cards_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_cards_recipient_email CHECK (
        recipient_email = lower(btrim(recipient_email))
        AND recipient_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_gift_cards_status CHECK (status IN ('inactive', 'active', 'blocked', 'expired')),
    CONSTRAINT ck_gift_cards_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_gift_cards_last4_format CHECK (last4 ~ '^[A-Z0-9]{4}$'),
    CONSTRAINT ck_gift_cards_activated_when CHECK (status NOT IN ('active', 'expired') OR activated_at IS NOT NULL)
);

COMMENT ON TABLE gift_cards IS 'A card whose code pays; what is left on it is the balance of its account.';
COMMENT ON COLUMN gift_cards.code_hash IS
    'Digest of the code; the code itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN gift_cards.last4 IS 'The end of the code, for support.';
COMMENT ON COLUMN gift_cards.currency IS 'The account''s own.';
COMMENT ON COLUMN gift_cards.amount_minor IS 'What was on it at first. In minor units of the currency.';
COMMENT ON COLUMN gift_cards.order_item_id IS 'How it was sold; missing when the shop gave it away.';
COMMENT ON COLUMN gift_cards.recipient_email IS 'Personal data.';

-- Foreign key to order_items.
CREATE INDEX idx_gift_cards_order_item_id ON gift_cards (order_item_id) WHERE order_item_id IS NOT NULL;

-- run_out (low): Cards for the job to expire
CREATE INDEX idx_gift_cards_expires_at_id ON gift_cards (expires_at, id)
    WHERE status = 'active' AND expires_at IS NOT NULL;

CREATE TRIGGER tr_gift_cards_updated_at
    BEFORE UPDATE ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_gift_cards_immutable
    BEFORE UPDATE OF code_hash, last4, ledger_account_id, currency, amount_minor, order_item_id ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'gift_cards',
        'tr_gift_cards_immutable',
        'code_hash',
        'last4',
        'ledger_account_id',
        'currency',
        'amount_minor',
        'order_item_id'
    );

CREATE TRIGGER tr_gift_cards_status
    BEFORE INSERT OR UPDATE OF status ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'gift_cards',
        'status',
        'tr_gift_cards_status',
        '["inactive"]',
        '{"inactive": ["active", "blocked"], "active": ["blocked", "expired"], "blocked": ["active"]}'
    );

CREATE TRIGGER tr_gift_cards_audit_insert
    AFTER INSERT ON gift_cards
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

CREATE TRIGGER tr_gift_cards_audit_update
    AFTER UPDATE ON gift_cards
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

CREATE TRIGGER tr_gift_cards_audit_delete
    AFTER DELETE ON gift_cards
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_cards', '["id"]', '["code_hash"]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON gift_cards TO outfitter_app;

GRANT SELECT (
    id, last4, ledger_account_id, currency, amount_minor, order_item_id, recipient_email, status, activated_at,
    expires_at, created_at, updated_at
) ON gift_cards TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE gift_cards;
