-- inventory_reservations: Units that are kept for a basket, and then for an order. A hold that has run out is expired by a job, never by looking at the clock, so that reserved units and reservations cannot drift apart.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE inventory_reservations (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    cart_item_id uuid,
    order_item_id uuid,
    quantity integer NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    expires_at timestamptz,
    released_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_reservations PRIMARY KEY (id),
    CONSTRAINT fk_inventory_reservations_cart_item_id FOREIGN KEY (cart_item_id)
        REFERENCES cart_items (id) ON DELETE SET NULL,
    CONSTRAINT fk_inventory_reservations_order_item_id FOREIGN KEY (order_item_id)
        REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_reservations_level FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_reservations_status CHECK (
        status IN ('held', 'committed', 'fulfilled', 'released', 'expired')
    ),
    CONSTRAINT ck_inventory_reservations_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_inventory_reservations_hold_expires CHECK (status <> 'held' OR expires_at IS NOT NULL),
    CONSTRAINT ck_inventory_reservations_commitment_has_order CHECK (
        status NOT IN ('committed', 'fulfilled') OR order_item_id IS NOT NULL
    ),
    CONSTRAINT ck_inventory_reservations_released_when CHECK (
        status IN ('released', 'expired') = (released_at IS NOT NULL)
    )
);

COMMENT ON TABLE inventory_reservations IS
    'Units that are kept for a basket, and then for an order. A hold that has run out is expired by a job, never by '
    'looking at the clock, so that reserved units and reservations cannot drift apart.';
COMMENT ON COLUMN inventory_reservations.expires_at IS 'When a hold runs out.';
COMMENT ON COLUMN inventory_reservations.released_at IS 'When the units were free again.';

CREATE UNIQUE INDEX uq_inventory_reservations_held ON inventory_reservations (cart_item_id, warehouse_id)
    WHERE status = 'held';

CREATE UNIQUE INDEX uq_inventory_reservations_committed ON inventory_reservations (order_item_id, warehouse_id)
    WHERE status = 'committed';

-- Foreign key to cart_items.
CREATE INDEX idx_inventory_reservations_cart_item_id ON inventory_reservations (cart_item_id)
    WHERE cart_item_id IS NOT NULL;

-- Foreign key to order_items.
CREATE INDEX idx_inventory_reservations_order_item_id ON inventory_reservations (order_item_id)
    WHERE order_item_id IS NOT NULL;

-- Foreign key to inventory_levels.
-- reserve (high): The checkout's hot path: take units of a level, which refuses when there are not enough
CREATE INDEX idx_inventory_reservations_level ON inventory_reservations (product_variant_id, warehouse_id);

-- run_out (medium): Holds for the job to expire, each locked by the worker that takes it
CREATE INDEX idx_inventory_reservations_expires_at_id ON inventory_reservations (expires_at, id) WHERE status = 'held';

CREATE TRIGGER tr_inventory_reservations_updated_at
    BEFORE UPDATE ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_inventory_reservations_immutable
    BEFORE UPDATE OF product_variant_id, warehouse_id, quantity ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'inventory_reservations',
        'tr_inventory_reservations_immutable',
        'product_variant_id',
        'warehouse_id',
        'quantity'
    );

CREATE TRIGGER tr_inventory_reservations_status
    BEFORE INSERT OR UPDATE OF status ON inventory_reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'inventory_reservations',
        'status',
        'tr_inventory_reservations_status',
        '["held", "committed"]',
        '{"held": ["committed", "released", "expired"], "committed": ["fulfilled", "released"]}'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON inventory_reservations TO outfitter_app;

GRANT SELECT ON inventory_reservations TO outfitter_readonly;

CREATE TRIGGER tr_inventory_reservations_level_total_insert
    AFTER INSERT ON inventory_reservations
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

CREATE TRIGGER tr_inventory_reservations_level_total_update
    AFTER UPDATE ON inventory_reservations
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

CREATE TRIGGER tr_inventory_reservations_level_total_delete
    AFTER DELETE ON inventory_reservations
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'inventory_levels',
        'reserved',
        '{"product_variant_id": "product_variant_id", "warehouse_id": "warehouse_id"}',
        'quantity',
        'status IN (''held'', ''committed'')'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE inventory_reservations;
