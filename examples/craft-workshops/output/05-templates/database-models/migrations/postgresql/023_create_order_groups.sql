-- order_groups: One checkout of a buyer, with an order for each seller in it; it is paid as a whole.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE order_groups (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    buyer_id uuid NOT NULL,
    currency char(3) NOT NULL,
    total_minor bigint NOT NULL DEFAULT 0,
    shipping_address jsonb,
    billing_address jsonb,
    placed_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_groups PRIMARY KEY (id),
    CONSTRAINT uq_order_groups_number UNIQUE (number),
    CONSTRAINT uq_order_groups_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_order_groups_id_buyer_id_currency UNIQUE (id, buyer_id, currency),
    CONSTRAINT fk_order_groups_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_groups_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_order_groups_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_order_groups_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_order_groups_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_order_groups_total_range CHECK (total_minor >= 0)
);

COMMENT ON TABLE order_groups IS 'One checkout of a buyer, with an order for each seller in it; it is paid as a whole.';
COMMENT ON COLUMN order_groups.number IS 'What people quote.';
COMMENT ON COLUMN order_groups.total_minor IS
    'What the buyer pays for all of its orders. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN order_groups.shipping_address IS 'As it was when the order was placed. Personal data.';
COMMENT ON COLUMN order_groups.billing_address IS 'As it was when the order was placed. Personal data.';

-- Foreign key to users.
-- of_buyer (medium): A buyer's purchases, newest first, page by page
CREATE INDEX idx_order_groups_buyer_id_placed_at_id ON order_groups (buyer_id, placed_at DESC, id DESC);

CREATE TRIGGER tr_order_groups_updated_at
    BEFORE UPDATE ON order_groups
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_order_groups_immutable
    BEFORE UPDATE OF number, buyer_id, currency ON order_groups
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'order_groups',
        'tr_order_groups_immutable',
        'number',
        'buyer_id',
        'currency'
    );

CREATE TRIGGER tr_order_groups_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON order_groups
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_groups',
        'fk_order_groups_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_order_groups_audit_insert
    AFTER INSERT ON order_groups
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

CREATE TRIGGER tr_order_groups_audit_update
    AFTER UPDATE ON order_groups
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

CREATE TRIGGER tr_order_groups_audit_delete
    AFTER DELETE ON order_groups
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('order_groups', '["id"]', '[]', '["updated_at", "total_minor"]');

GRANT SELECT, DELETE ON order_groups TO craft_workshops_app;

GRANT INSERT (
    id, number, buyer_id, currency, shipping_address, billing_address, placed_at, created_at, updated_at
), UPDATE (
    id, number, buyer_id, currency, shipping_address, billing_address, placed_at, created_at, updated_at
) ON order_groups TO craft_workshops_app;

GRANT SELECT ON order_groups TO craft_workshops_readonly;

CREATE TRIGGER tr_users_order_groups_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_order_groups_buyer_id',
        'order_groups',
        'true',
        'buyer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_order_groups_buyer_id ON users;

DROP TABLE order_groups;
