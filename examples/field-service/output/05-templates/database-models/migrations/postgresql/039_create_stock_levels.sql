-- stock_levels: How much of a part lies in a warehouse.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE stock_levels (
    warehouse_id uuid NOT NULL,
    part_id uuid NOT NULL,
    on_hand numeric(12,3) NOT NULL DEFAULT 0.000,
    minimum numeric(12,3) NOT NULL DEFAULT 0.000,
    shelf varchar(20),
    short boolean GENERATED ALWAYS AS (on_hand < minimum) STORED NOT NULL,
    to_order numeric(12,3) GENERATED ALWAYS AS (greatest(minimum - on_hand, 0)) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stock_levels PRIMARY KEY (warehouse_id, part_id),
    CONSTRAINT fk_stock_levels_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT fk_stock_levels_part_id FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_stock_levels_on_hand_range CHECK (on_hand >= 0),
    CONSTRAINT ck_stock_levels_minimum_range CHECK (minimum >= 0)
);

COMMENT ON TABLE stock_levels IS 'How much of a part lies in a warehouse.';
COMMENT ON COLUMN stock_levels.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to parts.
CREATE INDEX idx_stock_levels_part_id ON stock_levels (part_id);

-- to_refill (medium): What to put into a van, shelf by shelf
CREATE INDEX idx_stock_levels_warehouse_id_shelf_part_id ON stock_levels (warehouse_id, shelf, part_id) WHERE short;

CREATE TRIGGER tr_stock_levels_updated_at
    BEFORE UPDATE ON stock_levels
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_stock_levels_lock_version
    BEFORE UPDATE ON stock_levels
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_stock_levels_part_id_live
    BEFORE INSERT OR UPDATE OF part_id ON stock_levels
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'stock_levels',
        'fk_stock_levels_part_id',
        'parts',
        'part_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON stock_levels TO field_service_app;

GRANT SELECT ON stock_levels TO field_service_readonly;

CREATE TRIGGER tr_parts_stock_levels_part_id
    BEFORE UPDATE OF deleted_at ON parts
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'parts',
        'fk_stock_levels_part_id',
        'stock_levels',
        'true',
        'part_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_parts_stock_levels_part_id ON parts;

DROP TABLE stock_levels;
