-- inventory_levels: How much of a variant is in a warehouse; the one row that checkouts compete for. A transaction that takes several takes them in the order of the key, so that two never wait for each other.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE inventory_levels (
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    on_hand integer NOT NULL DEFAULT 0,
    reserved integer NOT NULL DEFAULT 0,
    incoming integer NOT NULL DEFAULT 0,
    backorder_limit integer NOT NULL DEFAULT 0,
    reorder_point integer,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_levels PRIMARY KEY (product_variant_id, warehouse_id),
    CONSTRAINT fk_inventory_levels_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_levels_warehouse_id FOREIGN KEY (warehouse_id)
        REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_levels_on_hand_range CHECK (on_hand >= 0),
    CONSTRAINT ck_inventory_levels_reserved_range CHECK (reserved >= 0),
    CONSTRAINT ck_inventory_levels_not_oversold CHECK (reserved <= on_hand + backorder_limit),
    CONSTRAINT ck_inventory_levels_incoming_range CHECK (incoming >= 0),
    CONSTRAINT ck_inventory_levels_backorder_limit_range CHECK (backorder_limit >= 0),
    CONSTRAINT ck_inventory_levels_reorder_point_range CHECK (reorder_point >= 0)
);

COMMENT ON TABLE inventory_levels IS
    'How much of a variant is in a warehouse; the one row that checkouts compete for. A transaction that takes '
    'several takes them in the order of the key, so that two never wait for each other.';
COMMENT ON COLUMN inventory_levels.on_hand IS 'Units in the house. Kept by triggers.';
COMMENT ON COLUMN inventory_levels.reserved IS 'Units that are kept for baskets and orders. Kept by triggers.';
COMMENT ON COLUMN inventory_levels.incoming IS 'Units that are ordered from suppliers.';
COMMENT ON COLUMN inventory_levels.backorder_limit IS 'Units that may be sold beyond what is in the house.';
COMMENT ON COLUMN inventory_levels.reorder_point IS 'Stock is ordered when fewer units are free.';

-- Foreign key to warehouses.
CREATE INDEX idx_inventory_levels_warehouse_id ON inventory_levels (warehouse_id);

-- stock_out (low): What a warehouse has nothing left of
CREATE INDEX idx_inventory_levels_warehouse_id_product_variant_id
    ON inventory_levels (warehouse_id, product_variant_id)
    WHERE on_hand - reserved <= 0;

CREATE TRIGGER tr_inventory_levels_updated_at
    BEFORE UPDATE ON inventory_levels
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_inventory_levels_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON inventory_levels
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'inventory_levels',
        'fk_inventory_levels_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

GRANT SELECT, DELETE ON inventory_levels TO outfitter_app;

GRANT INSERT (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
), UPDATE (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
) ON inventory_levels TO outfitter_app;

GRANT SELECT ON inventory_levels TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_inventory_levels_produc_cd51cbe5
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_inventory_levels_product_variant_id',
        'inventory_levels',
        'true',
        'product_variant_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_inventory_levels_produc_cd51cbe5 ON product_variants;

DROP TABLE inventory_levels;
