-- discount_redemptions: That a discount made an order cheaper.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE discount_redemptions (
    id uuid NOT NULL DEFAULT uuidv7(),
    discount_id uuid NOT NULL,
    order_id uuid NOT NULL,
    user_id uuid,
    code varchar(64) NOT NULL,
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_discount_redemptions PRIMARY KEY (id),
    CONSTRAINT uq_discount_redemptions_discount_id_order_id UNIQUE (discount_id, order_id),
    CONSTRAINT fk_discount_redemptions_discount_id FOREIGN KEY (discount_id)
        REFERENCES discounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_discount_redemptions_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_discount_redemptions_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_discount_redemptions_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_discount_redemptions_amount_range CHECK (amount_minor >= 0)
);

COMMENT ON TABLE discount_redemptions IS 'That a discount made an order cheaper.';
COMMENT ON COLUMN discount_redemptions.user_id IS 'Missing for a guest.';
COMMENT ON COLUMN discount_redemptions.code IS 'As it was typed.';
COMMENT ON COLUMN discount_redemptions.amount_minor IS
    'What it took off, in the order''s currency. In minor units of the currency.';

-- Foreign key to orders.
CREATE INDEX idx_discount_redemptions_order_id ON discount_redemptions (order_id);

-- Foreign key to users.
CREATE INDEX idx_discount_redemptions_user_id ON discount_redemptions (user_id) WHERE user_id IS NOT NULL;

-- uses_by_customer (medium): How often a customer has used a discount
CREATE INDEX idx_discount_redemptions_discount_id_user_id ON discount_redemptions (discount_id, user_id);

CREATE TRIGGER tr_discount_redemptions_updated_at
    BEFORE UPDATE ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_discount_redemptions_immutable
    BEFORE UPDATE OF discount_id, order_id, code, amount_minor ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'discount_redemptions',
        'tr_discount_redemptions_immutable',
        'discount_id',
        'order_id',
        'code',
        'amount_minor'
    );

CREATE TRIGGER tr_discount_redemptions_discount_id_live
    BEFORE INSERT OR UPDATE OF discount_id ON discount_redemptions
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'discount_redemptions',
        'fk_discount_redemptions_discount_id',
        'discounts',
        'discount_id',
        'id'
    );

CREATE TRIGGER tr_discount_redemptions_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON discount_redemptions
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discount_redemptions',
        'fk_discount_redemptions_user_id',
        'users',
        'user_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON discount_redemptions TO outfitter_app;

GRANT SELECT ON discount_redemptions TO outfitter_readonly;

CREATE TRIGGER tr_discounts_discount_redemptions_discount_id
    BEFORE UPDATE OF deleted_at ON discounts
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'discounts',
        'fk_discount_redemptions_discount_id',
        'discount_redemptions',
        'true',
        'discount_id',
        'id'
    );

CREATE TRIGGER tr_discount_redemptions_discount_id_total_insert
    AFTER INSERT ON discount_redemptions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

CREATE TRIGGER tr_discount_redemptions_discount_id_total_update
    AFTER UPDATE ON discount_redemptions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

CREATE TRIGGER tr_discount_redemptions_discount_id_total_delete
    AFTER DELETE ON discount_redemptions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('discounts', 'usage_count', '{"discount_id": "id"}', '1', 'true');

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_discounts_discount_redemptions_discount_id ON discounts;

DROP TABLE discount_redemptions;
