-- fulfilments: A parcel.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE fulfilments (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    carrier varchar(64),
    tracking_number varchar(120),
    shipped_at timestamptz,
    delivered_at timestamptz,
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_fulfilments PRIMARY KEY (id),
    CONSTRAINT uq_fulfilments_carrier_tracking_number UNIQUE (carrier, tracking_number),
    CONSTRAINT uq_fulfilments_id_order_id UNIQUE (id, order_id),
    CONSTRAINT fk_fulfilments_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_fulfilments_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_fulfilments_status CHECK (
        status IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')
    ),
    CONSTRAINT ck_fulfilments_carrier CHECK (carrier ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_fulfilments_tracking_has_carrier CHECK (tracking_number IS NULL OR carrier IS NOT NULL),
    CONSTRAINT ck_fulfilments_shipped_when CHECK (
        status IN ('shipped', 'delivered', 'returned') = (shipped_at IS NOT NULL)
    ),
    CONSTRAINT ck_fulfilments_delivered_when CHECK (status <> 'delivered' OR delivered_at IS NOT NULL),
    CONSTRAINT ck_fulfilments_delivered_later CHECK (delivered_at >= shipped_at),
    CONSTRAINT ck_fulfilments_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE fulfilments IS 'A parcel.';

-- Foreign key to orders.
CREATE INDEX idx_fulfilments_order_id ON fulfilments (order_id);

-- Foreign key to warehouses.
CREATE INDEX idx_fulfilments_warehouse_id ON fulfilments (warehouse_id);

-- picking_list (medium): What a warehouse has to pack and to ship, the oldest first
CREATE INDEX idx_fulfilments_warehouse_id_status_created_at_id ON fulfilments (warehouse_id, status, created_at, id)
    WHERE status IN ('pending', 'packed');

CREATE TRIGGER tr_fulfilments_updated_at
    BEFORE UPDATE ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_fulfilments_immutable
    BEFORE UPDATE OF order_id ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('fulfilments', 'tr_fulfilments_immutable', 'order_id');

CREATE TRIGGER tr_fulfilments_status
    BEFORE INSERT OR UPDATE OF status ON fulfilments
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'fulfilments',
        'status',
        'tr_fulfilments_status',
        '["pending"]',
        '{"pending": ["packed", "shipped", "cancelled"], '
        '"packed": ["shipped", "cancelled"], '
        '"shipped": ["delivered", "returned"], '
        '"delivered": ["returned"]}'
    );

CREATE TRIGGER tr_fulfilments_audit_insert
    AFTER INSERT ON fulfilments
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_fulfilments_audit_update
    AFTER UPDATE ON fulfilments
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_fulfilments_audit_delete
    AFTER DELETE ON fulfilments
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('fulfilments', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON fulfilments TO outfitter_app;

GRANT SELECT ON fulfilments TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE fulfilments;
