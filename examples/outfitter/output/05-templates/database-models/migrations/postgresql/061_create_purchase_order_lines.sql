-- purchase_order_lines: One position of an order to a supplier.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE purchase_order_lines (
    purchase_order_id uuid NOT NULL,
    "position" integer NOT NULL,
    product_variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    unit_cost_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint GENERATED ALWAYS AS (quantity * unit_cost_minor) STORED NOT NULL,
    delivered integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_purchase_order_lines PRIMARY KEY (purchase_order_id, "position"),
    CONSTRAINT uq_purchase_order_lines_purchase_order_id_p_e497d3d7 UNIQUE (purchase_order_id, product_variant_id),
    CONSTRAINT fk_purchase_order_lines_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_order_lines_purchase_order_id_currency FOREIGN KEY (purchase_order_id, currency)
        REFERENCES purchase_orders (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_purchase_order_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_purchase_order_lines_position_range CHECK ("position" > 0),
    CONSTRAINT ck_purchase_order_lines_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_purchase_order_lines_unit_cost_range CHECK (unit_cost_minor BETWEEN 1 AND 100000),
    CONSTRAINT ck_purchase_order_lines_delivered_range CHECK (delivered BETWEEN 0 AND quantity)
);

COMMENT ON TABLE purchase_order_lines IS 'One position of an order to a supplier.';
COMMENT ON COLUMN purchase_order_lines."position" IS 'From 1.';
COMMENT ON COLUMN purchase_order_lines.unit_cost_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN purchase_order_lines.delivered IS 'Units that have come. Kept by triggers.';

-- Foreign key to product_variants.
CREATE INDEX idx_purchase_order_lines_product_variant_id ON purchase_order_lines (product_variant_id);

CREATE TRIGGER tr_purchase_order_lines_updated_at
    BEFORE UPDATE ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_purchase_order_lines_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'purchase_order_lines',
        'fk_purchase_order_lines_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

GRANT SELECT, DELETE ON purchase_order_lines TO outfitter_app;

GRANT INSERT (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
), UPDATE (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
) ON purchase_order_lines TO outfitter_app;

GRANT SELECT ON purchase_order_lines TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_purchase_order_lines_pr_ae86dc76
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_purchase_order_lines_product_variant_id',
        'purchase_order_lines',
        'true',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_d3a48052
    AFTER INSERT ON purchase_order_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_56f23349
    AFTER UPDATE ON purchase_order_lines
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_purchase_order_lines_purchase_order_id_t_734f7919
    AFTER DELETE ON purchase_order_lines
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_orders',
        'goods_minor',
        '{"purchase_order_id": "id"}',
        'amount_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_purchase_order_lines_pr_ae86dc76 ON product_variants;

DROP TABLE purchase_order_lines;
