-- gift_card_movements: What a card was loaded with, or paid for.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE gift_card_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    gift_card_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    order_group_id uuid,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    note varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_card_movements PRIMARY KEY (id),
    CONSTRAINT fk_gift_card_movements_order_group_id FOREIGN KEY (order_group_id)
        REFERENCES order_groups (id) ON DELETE RESTRICT,
    CONSTRAINT fk_gift_card_movements_gift_card_id_currency FOREIGN KEY (gift_card_id, currency)
        REFERENCES gift_cards (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_gift_card_movements_kind CHECK (kind IN ('issue', 'redemption', 'return', 'expiry')),
    CONSTRAINT ck_gift_card_movements_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_card_movements_direction CHECK (kind IN ('issue', 'return') = (amount_minor > 0)),
    CONSTRAINT ck_gift_card_movements_amount_not_zero CHECK (amount_minor <> 0),
    CONSTRAINT ck_gift_card_movements_redeemed_for CHECK (
        kind NOT IN ('redemption', 'return') OR order_group_id IS NOT NULL
    ),
    CONSTRAINT ck_gift_card_movements_mon_3 CHECK (kind <> 'issue' OR amount_minor <= 50000)
);

COMMENT ON TABLE gift_card_movements IS 'What a card was loaded with, or paid for.';
COMMENT ON COLUMN gift_card_movements.order_group_id IS 'The checkout that it paid for.';
COMMENT ON COLUMN gift_card_movements.currency IS 'The card''s own.';
COMMENT ON COLUMN gift_card_movements.amount_minor IS
    'Positive when the card gets more. In minor units of the currency.';
COMMENT ON CONSTRAINT ck_gift_card_movements_mon_3 ON gift_card_movements IS
    'MON-3: A card is loaded with 500 at most, in any currency; the law of money laundering starts there.';

CREATE UNIQUE INDEX uq_gift_card_movements_gift_card_id ON gift_card_movements (gift_card_id) WHERE kind = 'issue';

CREATE UNIQUE INDEX uq_gift_card_movements_gift_card_id_order_group_id
    ON gift_card_movements (gift_card_id, order_group_id)
    WHERE kind = 'redemption' AND order_group_id IS NOT NULL;

-- Foreign key to order_groups.
CREATE INDEX idx_gift_card_movements_order_group_id ON gift_card_movements (order_group_id)
    WHERE order_group_id IS NOT NULL;

-- Foreign key to gift_cards.
-- statement (medium): What happened on a card, newest first
CREATE INDEX idx_gift_card_movements_gift_card_id_created_at_id
    ON gift_card_movements (gift_card_id, created_at DESC, id DESC);

CREATE TRIGGER tr_gift_card_movements_append_only
    BEFORE UPDATE OR DELETE ON gift_card_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('gift_card_movements', 'tr_gift_card_movements_append_only');

CREATE TRIGGER tr_gift_card_movements_append_only_truncate
    BEFORE TRUNCATE ON gift_card_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('gift_card_movements', 'tr_gift_card_movements_append_only');

CREATE TRIGGER tr_gift_card_movements_audit_insert
    AFTER INSERT ON gift_card_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('gift_card_movements', '["id"]', '[]', '[]');

GRANT SELECT, INSERT ON gift_card_movements TO craft_workshops_app;

GRANT SELECT ON gift_card_movements TO craft_workshops_readonly;

CREATE TRIGGER tr_gift_card_movements_gift_card_id_currenc_70637c01
    AFTER INSERT ON gift_card_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'gift_cards',
        'balance_minor',
        '{"gift_card_id": "id", "currency": "currency"}',
        'amount_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE gift_card_movements;
