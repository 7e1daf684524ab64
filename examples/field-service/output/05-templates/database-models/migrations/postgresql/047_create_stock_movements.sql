-- stock_movements: A quantity of a part that came or went; a mistake is mended by a movement back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE stock_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    warehouse_id uuid NOT NULL,
    part_id uuid NOT NULL,
    quantity numeric(12,3) NOT NULL,
    reason varchar(32) NOT NULL,
    visit_id uuid,
    moved_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stock_movements PRIMARY KEY (id),
    CONSTRAINT fk_stock_movements_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE RESTRICT,
    CONSTRAINT fk_stock_movements_warehouse_id_part_id FOREIGN KEY (warehouse_id, part_id)
        REFERENCES stock_levels (warehouse_id, part_id) ON DELETE RESTRICT,
    CONSTRAINT ck_stock_movements_reason CHECK (reason IN ('bought', 'used', 'moved', 'counted', 'scrapped')),
    CONSTRAINT ck_stock_movements_quantity_given CHECK (quantity <> 0),
    CONSTRAINT ck_stock_movements_direction CHECK (reason NOT IN ('used', 'scrapped') OR quantity < 0),
    CONSTRAINT ck_stock_movements_used_on_visit CHECK (reason <> 'used' OR visit_id IS NOT NULL)
);

COMMENT ON TABLE stock_movements IS 'A quantity of a part that came or went; a mistake is mended by a movement back.';
COMMENT ON COLUMN stock_movements.quantity IS 'Negative when it went.';

-- Foreign key to visits.
CREATE INDEX idx_stock_movements_visit_id ON stock_movements (visit_id) WHERE visit_id IS NOT NULL;

-- Foreign key to stock_levels.
-- of_part (medium): How the stock of a part came about
CREATE INDEX idx_stock_movements_warehouse_id_part_id_moved_at_id
    ON stock_movements (warehouse_id, part_id, moved_at DESC, id DESC);

-- consumption (low): How much of each part was used since a day
CREATE INDEX idx_stock_movements_reason_moved_at ON stock_movements (reason, moved_at);

CREATE TRIGGER tr_stock_movements_append_only
    BEFORE UPDATE OR DELETE ON stock_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_change('stock_movements', 'tr_stock_movements_append_only');

CREATE TRIGGER tr_stock_movements_append_only_truncate
    BEFORE TRUNCATE ON stock_movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('stock_movements', 'tr_stock_movements_append_only');

GRANT SELECT, INSERT ON stock_movements TO field_service_app;

GRANT SELECT ON stock_movements TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE stock_movements;
