-- orders: The part of a checkout that one seller fulfils.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_group_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending_payment',
    currency char(3) NOT NULL,
    items_minor bigint NOT NULL DEFAULT 0,
    shipping_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (items_minor + shipping_minor + tax_minor) STORED NOT NULL,
    commission_minor bigint NOT NULL DEFAULT 0,
    commission_tax_minor bigint NOT NULL DEFAULT 0,
    seller_net_minor bigint GENERATED ALWAYS AS (
        items_minor + shipping_minor + tax_minor - commission_minor - commission_tax_minor
    ) STORED NOT NULL,
    refunded_minor bigint NOT NULL DEFAULT 0,
    payment_due_at timestamptz,
    paid_at timestamptz,
    shipped_at timestamptz,
    delivered_at timestamptz,
    auto_complete_at timestamptz,
    completed_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
    tracking_number varchar(120),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_number UNIQUE (number),
    CONSTRAINT uq_orders_order_group_id_seller_id UNIQUE (order_group_id, seller_id),
    CONSTRAINT uq_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_orders_id_seller_id UNIQUE (id, seller_id),
    CONSTRAINT uq_orders_id_order_group_id UNIQUE (id, order_group_id),
    CONSTRAINT uq_orders_id_buyer_id UNIQUE (id, buyer_id),
    CONSTRAINT fk_orders_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_order_group_id_buyer_id_currency FOREIGN KEY (order_group_id, buyer_id, currency)
        REFERENCES order_groups (id, buyer_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_status CHECK (
        status IN (
            'pending_payment', 'paid', 'accepted', 'in_progress', 'shipped', 'delivered', 'completed', 'disputed',
            'refunded', 'cancelled'
        )
    ),
    CONSTRAINT ck_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_orders_amounts_range CHECK (
        items_minor >= 0
        AND shipping_minor >= 0
        AND tax_minor >= 0
        AND commission_minor >= 0
        AND commission_tax_minor >= 0
    ),
    CONSTRAINT ck_orders_refunded_range CHECK (refunded_minor BETWEEN 0 AND total_minor),
    CONSTRAINT ck_orders_payment_due_when CHECK (status <> 'pending_payment' OR payment_due_at IS NOT NULL),
    CONSTRAINT ck_orders_paid_when CHECK (status IN ('pending_payment', 'cancelled') OR paid_at IS NOT NULL),
    CONSTRAINT ck_orders_shipped_when CHECK (status <> 'shipped' OR shipped_at IS NOT NULL),
    CONSTRAINT ck_orders_delivered_when CHECK (status <> 'delivered' OR delivered_at IS NOT NULL),
    CONSTRAINT ck_orders_released_when CHECK (status NOT IN ('shipped', 'delivered') OR auto_complete_at IS NOT NULL),
    CONSTRAINT ck_orders_completed_when CHECK (status <> 'completed' OR completed_at IS NOT NULL),
    CONSTRAINT ck_orders_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE orders IS 'The part of a checkout that one seller fulfils.';
COMMENT ON COLUMN orders.buyer_id IS 'The buyer of the checkout.';
COMMENT ON COLUMN orders.number IS 'What people quote.';
COMMENT ON COLUMN orders.items_minor IS 'The totals of its lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.shipping_minor IS 'What the buyer pays for it. In minor units of the currency.';
COMMENT ON COLUMN orders.tax_minor IS 'The sum over lines and shipping. In minor units of the currency.';
COMMENT ON COLUMN orders.total_minor IS 'What the buyer pays.';
COMMENT ON COLUMN orders.commission_minor IS
    'What the platform keeps of its lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.commission_tax_minor IS
    'The tax on the commission, where the platform owes one. In minor units of the currency.';
COMMENT ON COLUMN orders.seller_net_minor IS 'What the seller gets.';
COMMENT ON COLUMN orders.refunded_minor IS
    'What was given back to the buyer. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.payment_due_at IS 'Cancelled afterwards if it is not paid; what it reserved is free again.';
COMMENT ON COLUMN orders.auto_complete_at IS 'Completed then and the seller paid if the buyer does not object.';
COMMENT ON COLUMN orders.cancel_reason IS 'In words, for the other side.';
COMMENT ON COLUMN orders.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to sellers.
-- seller_queue (high): A seller's orders of one state, newest first, page by page
CREATE INDEX idx_orders_seller_id_status_created_at_id ON orders (seller_id, status, created_at DESC, id DESC);

-- of_buyer (high): A buyer's orders, newest first, page by page
CREATE INDEX idx_orders_buyer_id_created_at_id ON orders (buyer_id, created_at DESC, id DESC);

-- unpaid (low): Orders to cancel because nobody paid in time
CREATE INDEX idx_orders_payment_due_at_id ON orders (payment_due_at, id) WHERE status = 'pending_payment';

-- release (low): Orders to complete because the buyer did not object in time
CREATE INDEX idx_orders_auto_complete_at_id ON orders (auto_complete_at, id) WHERE status IN ('shipped', 'delivered');

CREATE TRIGGER tr_orders_updated_at
    BEFORE UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_orders_lock_version
    BEFORE UPDATE ON orders
    FOR EACH ROW WHEN (
        OLD.items_minor = NEW.items_minor
        AND OLD.commission_minor = NEW.commission_minor
        AND OLD.refunded_minor = NEW.refunded_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_orders_immutable
    BEFORE UPDATE OF order_group_id, seller_id, buyer_id, number, currency ON orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'orders',
        'tr_orders_immutable',
        'order_group_id',
        'seller_id',
        'buyer_id',
        'number',
        'currency'
    );

CREATE TRIGGER tr_orders_status
    BEFORE INSERT OR UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'status',
        'tr_orders_status',
        '["pending_payment"]',
        '{"pending_payment": ["paid", "cancelled"], '
        '"paid": ["accepted", "in_progress", "disputed", "refunded", "cancelled"], '
        '"accepted": ["in_progress", "shipped", "disputed", "cancelled"], '
        '"in_progress": ["shipped", "delivered", "disputed", "cancelled"], '
        '"shipped": ["delivered", "completed", "disputed"], '
        '"delivered": ["completed", "disputed", "refunded"], '
        '"disputed": ["completed", "refunded", "cancelled"], '
        '"completed": ["refunded"]}'
    );

CREATE TRIGGER tr_orders_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON orders
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_orders_mon_4
    AFTER INSERT OR UPDATE OF buyer_id, status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'orders',
        'tr_orders_mon_4',
        '5',
        'status = ''pending_payment''',
        'buyer_id'
    );

COMMENT ON TRIGGER tr_orders_mon_4 ON orders IS 'MON-4: A buyer has at most five orders that are not paid.';

CREATE TRIGGER tr_orders_audit_insert
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_update
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_delete
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "items_minor", "total_minor", "commission_minor", "seller_net_minor", "refunded_minor"]'
    );

GRANT SELECT, DELETE ON orders TO craft_workshops_app;

GRANT INSERT (
    id, order_group_id, seller_id, buyer_id, number, status, currency, shipping_minor, tax_minor, commission_tax_minor,
    payment_due_at, paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancelled_at, cancel_reason,
    tracking_number, lock_version, created_at, updated_at
), UPDATE (
    id, order_group_id, seller_id, buyer_id, number, status, currency, shipping_minor, tax_minor, commission_tax_minor,
    payment_due_at, paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancelled_at, cancel_reason,
    tracking_number, lock_version, created_at, updated_at
) ON orders TO craft_workshops_app;

GRANT SELECT ON orders TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_orders_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_orders_seller_id',
        'orders',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__4c3b9654
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__4cef1e56
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

CREATE TRIGGER tr_orders_order_group_id_buyer_id_currency__271cfd33
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_groups',
        'total_minor',
        '{"order_group_id": "id", "buyer_id": "buyer_id", "currency": "currency"}',
        'total_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_orders_seller_id ON sellers;

DROP TABLE orders;
