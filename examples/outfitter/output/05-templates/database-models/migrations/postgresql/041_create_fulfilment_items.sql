-- fulfilment_items: Units in a parcel; taken out when the parcel is cancelled, so that they can go into another.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE fulfilment_items (
    fulfilment_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    order_id uuid NOT NULL,
    quantity integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_fulfilment_items PRIMARY KEY (fulfilment_id, order_item_id),
    CONSTRAINT fk_fulfilment_items_fulfilment_id_order_id FOREIGN KEY (fulfilment_id, order_id)
        REFERENCES fulfilments (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_fulfilment_items_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_fulfilment_items_quantity_range CHECK (quantity > 0)
);

COMMENT ON TABLE fulfilment_items IS
    'Units in a parcel; taken out when the parcel is cancelled, so that they can go into another.';
COMMENT ON COLUMN fulfilment_items.order_id IS 'Keeps parcel and line to one order.';

-- Foreign key to order_items.
CREATE INDEX idx_fulfilment_items_order_item_id ON fulfilment_items (order_item_id);

CREATE TRIGGER tr_fulfilment_items_updated_at
    BEFORE UPDATE ON fulfilment_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON fulfilment_items TO outfitter_app;

GRANT SELECT ON fulfilment_items TO outfitter_readonly;

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_insert
    AFTER INSERT ON fulfilment_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_update
    AFTER UPDATE ON fulfilment_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

CREATE TRIGGER tr_fulfilment_items_order_item_id_total_delete
    AFTER DELETE ON fulfilment_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'order_items',
        'quantity_fulfilled',
        '{"order_item_id": "id"}',
        'quantity',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE fulfilment_items;
