-- return_items: Units that a customer sends back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE return_items (
    return_request_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    order_id uuid NOT NULL,
    quantity integer NOT NULL,
    received integer NOT NULL DEFAULT 0,
    condition varchar(32),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_return_items PRIMARY KEY (return_request_id, order_item_id),
    CONSTRAINT fk_return_items_return_request_id_order_id FOREIGN KEY (return_request_id, order_id)
        REFERENCES return_requests (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_return_items_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_return_items_condition CHECK (condition IN ('as_new', 'used', 'damaged')),
    CONSTRAINT ck_return_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_return_items_received_range CHECK (received BETWEEN 0 AND quantity)
);

COMMENT ON TABLE return_items IS 'Units that a customer sends back.';
COMMENT ON COLUMN return_items.order_id IS 'Keeps return and line to one order.';
COMMENT ON COLUMN return_items.quantity IS 'Units that the customer has announced.';
COMMENT ON COLUMN return_items.received IS 'Units that arrived.';
COMMENT ON COLUMN return_items.condition IS 'As the warehouse found them.';

-- Foreign key to order_items.
CREATE INDEX idx_return_items_order_item_id ON return_items (order_item_id);

CREATE TRIGGER tr_return_items_updated_at
    BEFORE UPDATE ON return_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON return_items TO outfitter_app;

GRANT SELECT ON return_items TO outfitter_readonly;

CREATE TRIGGER tr_return_items_order_item_id_total_insert
    AFTER INSERT ON return_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

CREATE TRIGGER tr_return_items_order_item_id_total_update
    AFTER UPDATE ON return_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

CREATE TRIGGER tr_return_items_order_item_id_total_delete
    AFTER DELETE ON return_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_returned',
        '{"order_item_id": "id"}',
        'received',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE return_items;
