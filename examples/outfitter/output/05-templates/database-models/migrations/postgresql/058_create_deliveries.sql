-- deliveries: A consignment that was taken in.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE deliveries (
    id uuid NOT NULL DEFAULT uuidv7(),
    supplier_id uuid NOT NULL,
    note_number varchar(64) NOT NULL,
    warehouse_id uuid NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    pallets integer NOT NULL DEFAULT 1,
    weight_kg numeric(9,2),
    damage text,
    papers jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_deliveries PRIMARY KEY (id),
    CONSTRAINT uq_deliveries_supplier_id_note_number UNIQUE (supplier_id, note_number),
    CONSTRAINT fk_deliveries_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_deliveries_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_deliveries_papers CHECK (jsonb_typeof(papers) = 'array'),
    CONSTRAINT ck_deliveries_pallets_range CHECK (pallets >= 0),
    CONSTRAINT ck_deliveries_weight_range CHECK (weight_kg > 0)
);

COMMENT ON TABLE deliveries IS 'A consignment that was taken in.';
COMMENT ON COLUMN deliveries.note_number IS 'What the supplier wrote on the delivery note.';
COMMENT ON COLUMN deliveries.damage IS 'What we complained about.';
COMMENT ON COLUMN deliveries.papers IS 'Scans of the papers that came with it.';

-- Foreign key to warehouses.
CREATE INDEX idx_deliveries_warehouse_id ON deliveries (warehouse_id);

CREATE TRIGGER tr_deliveries_updated_at
    BEFORE UPDATE ON deliveries
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_deliveries_immutable
    BEFORE UPDATE OF supplier_id, warehouse_id ON deliveries
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'deliveries',
        'tr_deliveries_immutable',
        'supplier_id',
        'warehouse_id'
    );

CREATE TRIGGER tr_deliveries_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id ON deliveries
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'deliveries',
        'fk_deliveries_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_deliveries_audit_insert
    AFTER INSERT ON deliveries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_deliveries_audit_update
    AFTER UPDATE ON deliveries
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_deliveries_audit_delete
    AFTER DELETE ON deliveries
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('deliveries', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON deliveries TO outfitter_app;

GRANT SELECT ON deliveries TO outfitter_readonly;

CREATE TRIGGER tr_suppliers_deliveries_supplier_id
    BEFORE UPDATE OF deleted_at ON suppliers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'suppliers',
        'fk_deliveries_supplier_id',
        'deliveries',
        'true',
        'supplier_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_suppliers_deliveries_supplier_id ON suppliers;

DROP TABLE deliveries;
