-- inventory_movements: Units that came or went, and why, kept for good since the stock is their sum; a mistake is corrected by another movement. What leaves in a parcel fulfils its reservation first and is written down then, since units that are kept for somebody cannot go.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE inventory_movements (
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    quantity integer NOT NULL,
    order_item_id uuid,
    fulfilment_id uuid,
    reason varchar(255),
    actor_user_id uuid,
    delivery_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_movements PRIMARY KEY (seq),
    CONSTRAINT fk_inventory_movements_order_item_id FOREIGN KEY (order_item_id)
        REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_fulfilment_id FOREIGN KEY (fulfilment_id)
        REFERENCES fulfilments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_delivery_id FOREIGN KEY (delivery_id)
        REFERENCES deliveries (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_level FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_movements_kind CHECK (
        kind IN ('receipt', 'sale', 'return', 'adjustment', 'transfer_in', 'transfer_out', 'damage')
    ),
    CONSTRAINT ck_inventory_movements_quantity_not_zero CHECK (quantity <> 0),
    CONSTRAINT ck_inventory_movements_comes_in CHECK (kind NOT IN ('receipt', 'return', 'transfer_in') OR quantity > 0),
    CONSTRAINT ck_inventory_movements_goes_out CHECK (kind NOT IN ('sale', 'transfer_out', 'damage') OR quantity < 0),
    CONSTRAINT ck_inventory_movements_adjustment_has_reason CHECK (kind <> 'adjustment' OR reason IS NOT NULL),
    CONSTRAINT ck_inventory_movements_delivery_is_received CHECK (delivery_id IS NULL OR kind = 'receipt')
);

COMMENT ON TABLE inventory_movements IS
    'Units that came or went, and why, kept for good since the stock is their sum; a mistake is corrected by another '
    'movement. What leaves in a parcel fulfils its reservation first and is written down then, since units that are '
    'kept for somebody cannot go.';
COMMENT ON COLUMN inventory_movements.seq IS 'The order in which they were recorded.';
COMMENT ON COLUMN inventory_movements.quantity IS 'Positive for what came in.';
COMMENT ON COLUMN inventory_movements.order_item_id IS 'Which sale or return it belongs to.';
COMMENT ON COLUMN inventory_movements.fulfilment_id IS 'Which parcel the units left in.';
COMMENT ON COLUMN inventory_movements.actor_user_id IS
    'Who counted, without a reference, so that the movement outlives the user.';
COMMENT ON COLUMN inventory_movements.delivery_id IS 'What the units came with.';

-- Foreign key to order_items.
CREATE INDEX idx_inventory_movements_order_item_id ON inventory_movements (order_item_id)
    WHERE order_item_id IS NOT NULL;

-- Foreign key to fulfilments.
CREATE INDEX idx_inventory_movements_fulfilment_id ON inventory_movements (fulfilment_id)
    WHERE fulfilment_id IS NOT NULL;

-- Foreign key to deliveries.
CREATE INDEX idx_inventory_movements_delivery_id ON inventory_movements (delivery_id) WHERE delivery_id IS NOT NULL;

-- Foreign key to inventory_levels.
-- history (low): What came and went of a variant in a warehouse, newest first
CREATE INDEX idx_inventory_movements_history ON inventory_movements (product_variant_id, warehouse_id, seq DESC);

CREATE TRIGGER tr_inventory_movements_append_only
    BEFORE UPDATE OR DELETE ON inventory_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('inventory_movements', 'tr_inventory_movements_append_only');

CREATE TRIGGER tr_inventory_movements_append_only_truncate
    BEFORE TRUNCATE ON inventory_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('inventory_movements', 'tr_inventory_movements_append_only');

GRANT SELECT, INSERT ON inventory_movements TO outfitter_app;

GRANT SELECT ON inventory_movements TO outfitter_readonly;

CREATE TRIGGER tr_inventory_movements_level_total_insert
    AFTER INSERT ON inventory_movements
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'on_hand',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE inventory_movements;
