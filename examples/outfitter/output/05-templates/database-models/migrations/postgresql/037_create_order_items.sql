-- order_items: A line of an order as it was sold, whatever becomes of the product.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE order_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    product_title varchar(200) NOT NULL,
    variant_title varchar(200) NOT NULL,
    sku varchar(64) NOT NULL,
    quantity integer NOT NULL,
    quantity_fulfilled integer NOT NULL DEFAULT 0,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_rate numeric(9,6) NOT NULL DEFAULT 0.000000,
    tax_minor bigint NOT NULL DEFAULT 0,
    line_total_minor bigint NOT NULL,
    snapshot jsonb NOT NULL DEFAULT '{}',
    quantity_returned integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_items PRIMARY KEY (id),
    CONSTRAINT uq_order_items_order_id_product_variant_id UNIQUE (order_id, product_variant_id),
    CONSTRAINT uq_order_items_id_order_id UNIQUE (id, order_id),
    CONSTRAINT uq_order_items_id_product_id UNIQUE (id, product_id),
    CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_items_sku CHECK (sku ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_order_items_snapshot CHECK (jsonb_typeof(snapshot) = 'object'),
    CONSTRAINT ck_order_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_order_items_quantity_fulfilled_range CHECK (quantity_fulfilled BETWEEN 0 AND quantity),
    CONSTRAINT ck_order_items_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_order_items_discount_range CHECK (discount_minor BETWEEN 0 AND quantity * unit_price_minor),
    CONSTRAINT ck_order_items_tax_range CHECK (tax_minor >= 0 AND tax_rate BETWEEN 0 AND 1),
    CONSTRAINT ck_order_items_line_adds_up CHECK (line_total_minor = quantity * unit_price_minor - discount_minor),
    CONSTRAINT ck_order_items_returned_range CHECK (quantity_returned BETWEEN 0 AND quantity_fulfilled)
);

COMMENT ON TABLE order_items IS 'A line of an order as it was sold, whatever becomes of the product.';
COMMENT ON COLUMN order_items.product_id IS 'The variant''s own; reviews are about it.';
COMMENT ON COLUMN order_items.product_title IS 'As the customer saw it.';
COMMENT ON COLUMN order_items.variant_title IS 'As the customer saw it.';
COMMENT ON COLUMN order_items.quantity_fulfilled IS 'Units that are in parcels. Kept by triggers.';
COMMENT ON COLUMN order_items.unit_price_minor IS
    'For one unit, in the order''s currency. In minor units of the currency.';
COMMENT ON COLUMN order_items.discount_minor IS 'What is taken off this line. In minor units of the currency.';
COMMENT ON COLUMN order_items.tax_rate IS 'As a fraction: 0.19 is 19 %.';
COMMENT ON COLUMN order_items.tax_minor IS 'What of the total is tax. In minor units of the currency.';
COMMENT ON COLUMN order_items.line_total_minor IS
    'What the line costs, after discounts. In minor units of the currency.';
COMMENT ON COLUMN order_items.snapshot IS 'What else the customer saw, such as options and a picture.';
COMMENT ON COLUMN order_items.quantity_returned IS 'Units that have come back. Kept by triggers.';

-- Foreign key to products.
CREATE INDEX idx_order_items_product_id ON order_items (product_id);

-- Foreign key to product_variants.
-- sales (low): When and how often a variant was sold, newest first
CREATE INDEX idx_order_items_product_variant_id_created_at_id
    ON order_items (product_variant_id, created_at DESC, id DESC);

CREATE TRIGGER tr_order_items_updated_at
    BEFORE UPDATE ON order_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_order_items_immutable
    BEFORE UPDATE OF order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity,
        unit_price_minor, discount_minor, tax_rate, tax_minor, line_total_minor, snapshot
        ON order_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'order_items',
        'tr_order_items_immutable',
        'order_id',
        'product_id',
        'product_variant_id',
        'product_title',
        'variant_title',
        'sku',
        'quantity',
        'unit_price_minor',
        'discount_minor',
        'tax_rate',
        'tax_minor',
        'line_total_minor',
        'snapshot'
    );

CREATE TRIGGER tr_order_items_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_order_items_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

GRANT SELECT, DELETE ON order_items TO outfitter_app;

GRANT INSERT (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    discount_minor, tax_rate, tax_minor, line_total_minor, snapshot, created_at, updated_at
), UPDATE (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    discount_minor, tax_rate, tax_minor, line_total_minor, snapshot, created_at, updated_at
) ON order_items TO outfitter_app;

GRANT SELECT ON order_items TO outfitter_readonly;

CREATE TRIGGER tr_products_order_items_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_order_items_product_id',
        'order_items',
        'true',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_order_items_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_order_items_product_variant_id',
        'order_items',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_order_items_order_id_total_insert
    AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

CREATE TRIGGER tr_order_items_order_id_total_update
    AFTER UPDATE ON order_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

CREATE TRIGGER tr_order_items_order_id_total_delete
    AFTER DELETE ON order_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'lines_total_minor',
        '{"order_id": "id"}',
        'line_total_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_order_items_product_variant_id ON product_variants;

DROP TRIGGER tr_products_order_items_product_id ON products;

DROP TABLE order_items;
