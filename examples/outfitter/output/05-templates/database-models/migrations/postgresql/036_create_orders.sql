-- orders: What a customer has bought. The order, its payment and its parcels each have states of their own.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    user_id uuid,
    cart_id uuid,
    email varchar(320) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending_payment',
    payment_status varchar(32) NOT NULL DEFAULT 'unpaid',
    currency char(3) NOT NULL,
    subtotal_minor bigint NOT NULL,
    lines_total_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    shipping_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint NOT NULL,
    paid_minor bigint NOT NULL DEFAULT 0,
    refunded_minor bigint NOT NULL DEFAULT 0,
    tax_included boolean NOT NULL DEFAULT true,
    shipping_address jsonb,
    billing_address jsonb NOT NULL,
    shipping_method varchar(64),
    locale varchar(35) NOT NULL DEFAULT 'en',
    placed_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    completed_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
    member_number varchar(64),
    gift_note varchar(300),
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_number UNIQUE (number),
    CONSTRAINT uq_orders_cart_id UNIQUE (cart_id),
    CONSTRAINT uq_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_orders_id_user_id UNIQUE (id, user_id),
    CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE SET NULL,
    CONSTRAINT fk_orders_member_number FOREIGN KEY (member_number) REFERENCES members (number) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_orders_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_orders_status CHECK (
        status IN (
            'pending_payment', 'confirmed', 'processing', 'partially_fulfilled', 'fulfilled', 'completed', 'cancelled',
            'returned'
        )
    ),
    CONSTRAINT ck_orders_payment_status CHECK (
        payment_status IN ('unpaid', 'authorised', 'partially_paid', 'paid', 'partially_refunded', 'refunded')
    ),
    CONSTRAINT ck_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_orders_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_orders_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_orders_shipping_method CHECK (shipping_method ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_orders_total_adds_up CHECK (
        tax_included AND total_minor = subtotal_minor - discount_minor + shipping_minor
        OR NOT tax_included AND total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor
    ),
    CONSTRAINT ck_orders_amounts_range CHECK (
        subtotal_minor >= 0 AND discount_minor >= 0 AND shipping_minor >= 0 AND tax_minor >= 0 AND total_minor >= 0
    ),
    CONSTRAINT ck_orders_lines_add_up CHECK (
        status IN ('pending_payment', 'cancelled') OR subtotal_minor = lines_total_minor
    ),
    CONSTRAINT ck_orders_refunded_range CHECK (paid_minor >= 0 AND refunded_minor BETWEEN 0 AND paid_minor),
    CONSTRAINT ck_orders_paid_in_full CHECK (payment_status <> 'paid' OR paid_minor >= total_minor),
    CONSTRAINT ck_orders_refunded_in_full CHECK (payment_status <> 'refunded' OR refunded_minor = paid_minor),
    CONSTRAINT ck_orders_confirmed_when CHECK (status IN ('pending_payment', 'cancelled') OR confirmed_at IS NOT NULL),
    CONSTRAINT ck_orders_completed_when CHECK (status <> 'completed' OR completed_at IS NOT NULL),
    CONSTRAINT ck_orders_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ck_orders_fin_2 CHECK (status = 'pending_payment' OR total_minor <= 500000 OR paid_minor >= total_minor)
);

COMMENT ON TABLE orders IS
    'What a customer has bought. The order, its payment and its parcels each have states of their own.';
COMMENT ON COLUMN orders.number IS 'What people quote on the phone.';
COMMENT ON COLUMN orders.user_id IS 'Missing for a guest.';
COMMENT ON COLUMN orders.cart_id IS 'Stops a basket that is submitted twice.';
COMMENT ON COLUMN orders.email IS 'Where messages about this order go. Personal data.';
COMMENT ON COLUMN orders.subtotal_minor IS
    'The sum of the lines, as it was shown to the customer. In minor units of the currency.';
COMMENT ON COLUMN orders.lines_total_minor IS
    'The sum of the lines that are there. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.discount_minor IS 'What is taken off the whole order. In minor units of the currency.';
COMMENT ON COLUMN orders.shipping_minor IS 'What the customer pays for it. In minor units of the currency.';
COMMENT ON COLUMN orders.tax_minor IS 'The sum over lines and shipping. In minor units of the currency.';
COMMENT ON COLUMN orders.total_minor IS 'What the customer owes. In minor units of the currency.';
COMMENT ON COLUMN orders.paid_minor IS
    'What payments have collected. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.refunded_minor IS
    'What was given back of it. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.tax_included IS 'Whether the other amounts contain the tax, or it comes on top.';
COMMENT ON COLUMN orders.shipping_address IS 'A copy; missing when nothing is shipped. Personal data.';
COMMENT ON COLUMN orders.billing_address IS 'A copy. Personal data.';
COMMENT ON COLUMN orders.shipping_method IS 'What the customer chose among the offers.';
COMMENT ON COLUMN orders.locale IS 'The language in which the customer bought.';
COMMENT ON COLUMN orders.cancel_reason IS 'In words, for the customer.';
COMMENT ON COLUMN orders.member_number IS 'Whose points it earns.';
COMMENT ON COLUMN orders.gift_note IS 'Personal data.';
COMMENT ON COLUMN orders.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_orders_fin_2 ON orders IS 'FIN-2: We sell nothing on credit above 5 000.';

-- Foreign key to users.
-- my_orders (high): A customer's orders, newest first, page by page
CREATE INDEX idx_orders_user_id_placed_at_id ON orders (user_id, placed_at DESC, id DESC);

-- Foreign key to members.
CREATE INDEX idx_orders_member_number ON orders (member_number) WHERE member_number IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_orders_created_by ON orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_orders_updated_by ON orders (updated_by) WHERE updated_by IS NOT NULL;

-- back_office (medium): Orders in one state, newest first, page by page
CREATE INDEX idx_orders_status_placed_at_id ON orders (status, placed_at DESC, id DESC);

-- guest_lookup (medium): The orders of an e-mail address, newest first, for guests and support
CREATE INDEX idx_orders_email_placed_at_id ON orders (email, placed_at DESC, id DESC);

-- unpaid (low): Orders that have waited too long for their payment
CREATE INDEX idx_orders_placed_at_id ON orders (placed_at, id) WHERE status = 'pending_payment';

-- of_member (medium): The orders that earned a member points
CREATE INDEX idx_orders_member_number_placed_at_id ON orders (member_number, placed_at DESC, id DESC)
    WHERE status <> 'cancelled';

CREATE TRIGGER tr_orders_updated_at
    BEFORE UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_orders_lock_version
    BEFORE UPDATE ON orders
    FOR EACH ROW WHEN (
        OLD.lines_total_minor = NEW.lines_total_minor
        AND OLD.paid_minor = NEW.paid_minor
        AND OLD.refunded_minor = NEW.refunded_minor
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_orders_immutable
    BEFORE UPDATE OF number, currency ON orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('orders', 'tr_orders_immutable', 'number', 'currency');

CREATE TRIGGER tr_orders_status
    BEFORE INSERT OR UPDATE OF status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'status',
        'tr_orders_status',
        '["pending_payment"]',
        '{"pending_payment": ["confirmed", "cancelled"], '
        '"confirmed": ["processing", "cancelled"], '
        '"processing": ["partially_fulfilled", "fulfilled", "cancelled"], '
        '"partially_fulfilled": ["fulfilled", "returned"], '
        '"fulfilled": ["completed", "returned"], '
        '"completed": ["returned"]}'
    );

CREATE TRIGGER tr_orders_payment_status
    BEFORE INSERT OR UPDATE OF payment_status ON orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'orders',
        'payment_status',
        'tr_orders_payment_status',
        '["unpaid"]',
        '{"unpaid": ["authorised", "partially_paid", "paid"], '
        '"authorised": ["unpaid", "partially_paid", "paid"], '
        '"partially_paid": ["paid", "partially_refunded", "refunded"], '
        '"paid": ["partially_refunded", "refunded"], '
        '"partially_refunded": ["refunded"]}'
    );

CREATE TRIGGER tr_orders_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON orders
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_orders_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON orders
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_orders_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON orders
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('orders', 'fk_orders_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_orders_audit_insert
    AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_update
    AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

CREATE TRIGGER tr_orders_audit_delete
    AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'orders',
        '["id"]',
        '[]',
        '["updated_at", "lines_total_minor", "paid_minor", "refunded_minor"]'
    );

GRANT SELECT, DELETE ON orders TO outfitter_app;

GRANT INSERT (
    id, number, user_id, cart_id, email, status, payment_status, currency, subtotal_minor, discount_minor,
    shipping_minor, tax_minor, total_minor, tax_included, shipping_address, billing_address, shipping_method, locale,
    placed_at, confirmed_at, completed_at, cancelled_at, cancel_reason, member_number, gift_note, created_by,
    updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, user_id, cart_id, email, status, payment_status, currency, subtotal_minor, discount_minor,
    shipping_minor, tax_minor, total_minor, tax_included, shipping_address, billing_address, shipping_method, locale,
    placed_at, confirmed_at, completed_at, cancelled_at, cancel_reason, member_number, gift_note, created_by,
    updated_by, lock_version, created_at, updated_at
) ON orders TO outfitter_app;

GRANT SELECT ON orders TO outfitter_readonly;

CREATE TRIGGER tr_users_orders_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete('users', 'fk_orders_user_id', 'orders', 'true', 'user_id', 'id');

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_orders_user_id ON users;

DROP TABLE orders;
