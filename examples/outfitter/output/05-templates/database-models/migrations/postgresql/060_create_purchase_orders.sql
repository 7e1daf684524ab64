-- purchase_orders: What we have ordered from a supplier, to one warehouse.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE purchase_orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    supplier_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    freight_minor bigint NOT NULL DEFAULT 0,
    goods_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (goods_minor + freight_minor) STORED NOT NULL,
    expected_on date,
    sent_at timestamptz,
    closed_at timestamptz,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_purchase_orders PRIMARY KEY (id),
    CONSTRAINT uq_purchase_orders_number UNIQUE (number),
    CONSTRAINT uq_purchase_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_purchase_orders_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_orders_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_orders_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_purchase_orders_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_purchase_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_purchase_orders_status CHECK (status IN ('draft', 'sent', 'confirmed', 'received', 'cancelled')),
    CONSTRAINT ck_purchase_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_purchase_orders_freight_range CHECK (freight_minor >= 0),
    CONSTRAINT ck_purchase_orders_sent_when CHECK (status IN ('draft', 'cancelled') OR sent_at IS NOT NULL),
    CONSTRAINT ck_purchase_orders_confirmed_has_date CHECK (status <> 'confirmed' OR expected_on IS NOT NULL),
    CONSTRAINT ck_purchase_orders_closed_when CHECK (status IN ('received', 'cancelled') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE purchase_orders IS 'What we have ordered from a supplier, to one warehouse.';
COMMENT ON COLUMN purchase_orders.freight_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN purchase_orders.goods_minor IS
    'The sum of the lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN purchase_orders.closed_at IS 'When everything had come or nothing would.';
COMMENT ON COLUMN purchase_orders.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to suppliers.
-- of_supplier (low): Our orders to a supplier, newest first
CREATE INDEX idx_purchase_orders_supplier_id_created_at_id ON purchase_orders (supplier_id, created_at DESC, id DESC);

-- Foreign key to warehouses.
CREATE INDEX idx_purchase_orders_warehouse_id ON purchase_orders (warehouse_id);

-- Foreign key to users.
CREATE INDEX idx_purchase_orders_created_by ON purchase_orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_purchase_orders_updated_by ON purchase_orders (updated_by) WHERE updated_by IS NOT NULL;

-- expected (medium): What a warehouse has to make room for, soonest first
CREATE INDEX idx_purchase_orders_warehouse_id_expected_on_id ON purchase_orders (warehouse_id, expected_on, id)
    WHERE status = 'confirmed';

CREATE TRIGGER tr_purchase_orders_updated_at
    BEFORE UPDATE ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_purchase_orders_lock_version
    BEFORE UPDATE ON purchase_orders
    FOR EACH ROW WHEN (OLD.goods_minor = NEW.goods_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_purchase_orders_immutable
    BEFORE UPDATE OF number, supplier_id, currency ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'purchase_orders',
        'tr_purchase_orders_immutable',
        'number',
        'supplier_id',
        'currency'
    );

CREATE TRIGGER tr_purchase_orders_status
    BEFORE INSERT OR UPDATE OF status ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'purchase_orders',
        'status',
        'tr_purchase_orders_status',
        '["draft"]',
        '{"draft": ["sent", "cancelled"], "sent": ["confirmed", "cancelled"], "confirmed": ["received", "cancelled"]}'
    );

CREATE TRIGGER tr_purchase_orders_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON purchase_orders
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON purchase_orders
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON purchase_orders
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'purchase_orders',
        'fk_purchase_orders_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_purchase_orders_audit_insert
    AFTER INSERT ON purchase_orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

CREATE TRIGGER tr_purchase_orders_audit_update
    AFTER UPDATE ON purchase_orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

CREATE TRIGGER tr_purchase_orders_audit_delete
    AFTER DELETE ON purchase_orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'purchase_orders',
        '["id"]',
        '[]',
        '["updated_at", "goods_minor", "total_minor"]'
    );

GRANT SELECT, DELETE ON purchase_orders TO outfitter_app;

GRANT INSERT (
    id, number, supplier_id, warehouse_id, status, currency, freight_minor, expected_on, sent_at, closed_at,
    created_by, updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, supplier_id, warehouse_id, status, currency, freight_minor, expected_on, sent_at, closed_at,
    created_by, updated_by, lock_version, created_at, updated_at
) ON purchase_orders TO outfitter_app;

GRANT SELECT ON purchase_orders TO outfitter_readonly;

CREATE TRIGGER tr_suppliers_purchase_orders_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_purchase_orders_supplier_id',
        'purchase_orders',
        'true',
        'supplier_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_suppliers_purchase_orders_supplier_id ON suppliers;

DROP TABLE purchase_orders;
