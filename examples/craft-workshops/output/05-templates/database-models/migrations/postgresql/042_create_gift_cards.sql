-- gift_cards: Money that somebody has given to somebody; only a digest of its code is kept.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE gift_cards (
    id uuid NOT NULL DEFAULT uuidv7(),
    code_hash bytea NOT NULL,
    last4 varchar(4) NOT NULL,
    bought_by uuid,
    recipient_email varchar(320),
    greeting text,
    currency char(3) NOT NULL DEFAULT 'EUR',
    balance_minor bigint NOT NULL DEFAULT 0,
    status varchar(32) NOT NULL DEFAULT 'active',
    valid tstzrange NOT NULL,
    sent_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_cards PRIMARY KEY (id),
    CONSTRAINT uq_gift_cards_code_hash UNIQUE (code_hash),
    CONSTRAINT uq_gift_cards_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_gift_cards_bought_by FOREIGN KEY (bought_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_gift_cards_recipient_email CHECK (
        recipient_email = lower(btrim(recipient_email))
        AND recipient_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_gift_cards_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_cards_status CHECK (status IN ('active', 'blocked', 'void')),
    CONSTRAINT ck_gift_cards_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_gift_cards_not_overdrawn CHECK (balance_minor >= 0),
    CONSTRAINT ck_gift_cards_void_empty CHECK (status <> 'void' OR balance_minor = 0),
    CONSTRAINT ck_gift_cards_last4_format CHECK (last4 ~ '^[0-9A-Z]{4}$')
);

COMMENT ON TABLE gift_cards IS 'Money that somebody has given to somebody; only a digest of its code is kept.';
COMMENT ON COLUMN gift_cards.code_hash IS
    'Digest of the code that is printed on it. Sensitive: masked in the audit log.';
COMMENT ON COLUMN gift_cards.last4 IS 'The end of the code; what people read out.';
COMMENT ON COLUMN gift_cards.recipient_email IS 'Personal data.';
COMMENT ON COLUMN gift_cards.greeting IS 'Personal data.';
COMMENT ON COLUMN gift_cards.balance_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN gift_cards.valid IS 'Money back by law after it.';
COMMENT ON COLUMN gift_cards.sent_on IS 'When the recipient is to have it.';

-- Foreign key to users.
CREATE INDEX idx_gift_cards_bought_by ON gift_cards (bought_by) WHERE bought_by IS NOT NULL;

-- to_send (low): Cards to send on a day
CREATE INDEX idx_gift_cards_sent_on_created_at_id ON gift_cards (sent_on, created_at, id) WHERE status = 'active';

-- of_recipient (low): Cards whose recipient's address begins with what support types
CREATE INDEX idx_gift_cards_recipient_email ON gift_cards (recipient_email text_pattern_ops);

CREATE TRIGGER tr_gift_cards_updated_at
    BEFORE UPDATE ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_gift_cards_immutable
    BEFORE UPDATE OF code_hash, currency ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'gift_cards',
        'tr_gift_cards_immutable',
        'code_hash',
        'currency'
    );

CREATE TRIGGER tr_gift_cards_status
    BEFORE INSERT OR UPDATE OF status ON gift_cards
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'gift_cards',
        'status',
        'tr_gift_cards_status',
        '["active"]',
        '{"active": ["blocked", "void"], "blocked": ["active", "void"]}'
    );

CREATE TRIGGER tr_gift_cards_bought_by_live
    BEFORE INSERT OR UPDATE OF bought_by ON gift_cards
    FOR EACH ROW WHEN (NEW.bought_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'gift_cards',
        'fk_gift_cards_bought_by',
        'users',
        'bought_by',
        'id'
    );

CREATE TRIGGER tr_gift_cards_audit_insert
    AFTER INSERT ON gift_cards
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_gift_cards_audit_update
    AFTER UPDATE ON gift_cards
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_gift_cards_audit_delete
    AFTER DELETE ON gift_cards
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'gift_cards',
        '["id"]',
        '["code_hash"]',
        '["updated_at", "balance_minor"]'
    );

GRANT SELECT, DELETE ON gift_cards TO craft_workshops_app;

GRANT INSERT (
    id, code_hash, last4, bought_by, recipient_email, greeting, currency, status, valid, sent_on, created_at,
    updated_at
), UPDATE (
    id, code_hash, last4, bought_by, recipient_email, greeting, currency, status, valid, sent_on, created_at,
    updated_at
) ON gift_cards TO craft_workshops_app;

GRANT SELECT (
    id, last4, bought_by, recipient_email, greeting, currency, balance_minor, status, valid, sent_on, created_at,
    updated_at
) ON gift_cards TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE gift_cards;
