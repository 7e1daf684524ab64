-- delivery_lines: Units of an order that a delivery brought; a mistake is corrected by another line.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE delivery_lines (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    delivery_id uuid NOT NULL,
    purchase_order_id uuid NOT NULL,
    "position" integer NOT NULL,
    quantity integer NOT NULL,
    batch varchar(64),
    best_before date,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_delivery_lines PRIMARY KEY (id),
    CONSTRAINT fk_delivery_lines_delivery_id FOREIGN KEY (delivery_id) REFERENCES deliveries (id) ON DELETE RESTRICT,
    CONSTRAINT fk_delivery_lines_purchase_order_id FOREIGN KEY (purchase_order_id)
        REFERENCES purchase_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_delivery_lines_purchase_order_id_position FOREIGN KEY (purchase_order_id, "position")
        REFERENCES purchase_order_lines (purchase_order_id, "position") ON DELETE RESTRICT,
    CONSTRAINT ck_delivery_lines_batch CHECK (batch ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_delivery_lines_quantity_given CHECK (quantity <> 0)
);

COMMENT ON TABLE delivery_lines IS 'Units of an order that a delivery brought; a mistake is corrected by another line.';
COMMENT ON COLUMN delivery_lines.quantity IS 'Negative in a correction.';
COMMENT ON COLUMN delivery_lines.batch IS 'Printed on the goods, for recalls.';

-- Foreign key to deliveries.
CREATE INDEX idx_delivery_lines_delivery_id ON delivery_lines (delivery_id);

-- Foreign key to purchase_orders.
-- Foreign key to purchase_order_lines.
CREATE INDEX idx_delivery_lines_purchase_order_id_position ON delivery_lines (purchase_order_id, "position");

-- recall (low): What came of a batch
CREATE INDEX idx_delivery_lines_batch ON delivery_lines (batch);

CREATE TRIGGER tr_delivery_lines_append_only
    BEFORE UPDATE OR DELETE ON delivery_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_change('delivery_lines', 'tr_delivery_lines_append_only');

CREATE TRIGGER tr_delivery_lines_append_only_truncate
    BEFORE TRUNCATE ON delivery_lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('delivery_lines', 'tr_delivery_lines_append_only');

GRANT SELECT, INSERT ON delivery_lines TO outfitter_app;

GRANT SELECT ON delivery_lines TO outfitter_readonly;

CREATE TRIGGER tr_delivery_lines_purchase_order_id_positio_0ec2f516
    AFTER INSERT ON delivery_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'purchase_order_lines',
        'delivered',
        '{"purchase_order_id": "purchase_order_id", "position": "position"}',
        'quantity',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE delivery_lines;
