-- trade_ins: Something used that a customer offers us.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE trade_ins (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    product_id uuid NOT NULL,
    grade varchar(32),
    status varchar(32) NOT NULL DEFAULT 'offered',
    value_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    gift_card_id uuid,
    resold_as_id uuid,
    decided_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trade_ins PRIMARY KEY (id),
    CONSTRAINT uq_trade_ins_number UNIQUE (number),
    CONSTRAINT uq_trade_ins_gift_card_id UNIQUE (gift_card_id),
    CONSTRAINT fk_trade_ins_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_gift_card_id FOREIGN KEY (gift_card_id) REFERENCES gift_cards (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_resold_as_id FOREIGN KEY (resold_as_id) REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trade_ins_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_trade_ins_grade CHECK (grade IN ('A', 'B', 'C')),
    CONSTRAINT ck_trade_ins_status CHECK (status IN ('offered', 'valued', 'accepted', 'refused', 'resold')),
    CONSTRAINT ck_trade_ins_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_trade_ins_value_range CHECK (value_minor > 0),
    CONSTRAINT ck_trade_ins_valued_when CHECK (
        status IN ('offered', 'refused') OR value_minor IS NOT NULL AND grade IS NOT NULL
    ),
    CONSTRAINT ck_trade_ins_decided_when CHECK (status IN ('accepted', 'refused', 'resold') = (decided_at IS NOT NULL)),
    CONSTRAINT ck_trade_ins_paid_once_accepted CHECK (gift_card_id IS NULL OR status IN ('accepted', 'resold')),
    CONSTRAINT ck_trade_ins_resold_when CHECK ((status = 'resold') = (resold_as_id IS NOT NULL))
);

COMMENT ON TABLE trade_ins IS 'Something used that a customer offers us.';
COMMENT ON COLUMN trade_ins.product_id IS 'What it was when it was new.';
COMMENT ON COLUMN trade_ins.grade IS 'As we found it.';
COMMENT ON COLUMN trade_ins.value_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN trade_ins.gift_card_id IS 'How we paid for it.';

CREATE UNIQUE INDEX uq_trade_ins_resold_as_id ON trade_ins (resold_as_id) WHERE status = 'resold';

-- Foreign key to users.
-- of_customer (medium): What a customer has offered, newest first
CREATE INDEX idx_trade_ins_customer_id_created_at_id ON trade_ins (customer_id, created_at DESC, id DESC);

-- Foreign key to products.
CREATE INDEX idx_trade_ins_product_id ON trade_ins (product_id);

-- Foreign key to product_variants.
CREATE INDEX idx_trade_ins_resold_as_id ON trade_ins (resold_as_id) WHERE resold_as_id IS NOT NULL;

-- to_value (low): What waits for our opinion, the oldest first
CREATE INDEX idx_trade_ins_created_at_id ON trade_ins (created_at, id) WHERE status = 'offered';

CREATE TRIGGER tr_trade_ins_updated_at
    BEFORE UPDATE ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trade_ins_immutable
    BEFORE UPDATE OF number, customer_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('trade_ins', 'tr_trade_ins_immutable', 'number', 'customer_id');

CREATE TRIGGER tr_trade_ins_status
    BEFORE INSERT OR UPDATE OF status ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'trade_ins',
        'status',
        'tr_trade_ins_status',
        '["offered"]',
        '{"offered": ["valued", "refused"], "valued": ["accepted", "refused"], "accepted": ["resold"]}'
    );

CREATE TRIGGER tr_trade_ins_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON trade_ins
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_resold_as_id_live
    BEFORE INSERT OR UPDATE OF resold_as_id ON trade_ins
    FOR EACH ROW WHEN (NEW.resold_as_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'trade_ins',
        'fk_trade_ins_resold_as_id',
        'product_variants',
        'resold_as_id',
        'id'
    );

CREATE TRIGGER tr_trade_ins_audit_insert
    AFTER INSERT ON trade_ins
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_trade_ins_audit_update
    AFTER UPDATE ON trade_ins
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_trade_ins_audit_delete
    AFTER DELETE ON trade_ins
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('trade_ins', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON trade_ins TO outfitter_app;

GRANT SELECT ON trade_ins TO outfitter_readonly;

CREATE TRIGGER tr_users_trade_ins_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trade_ins_customer_id',
        'trade_ins',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_products_trade_ins_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_trade_ins_product_id',
        'trade_ins',
        'true',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_trade_ins_resold_as_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_trade_ins_resold_as_id',
        'trade_ins',
        'true',
        'resold_as_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_trade_ins_resold_as_id ON product_variants;

DROP TRIGGER tr_products_trade_ins_product_id ON products;

DROP TRIGGER tr_users_trade_ins_customer_id ON users;

DROP TABLE trade_ins;
