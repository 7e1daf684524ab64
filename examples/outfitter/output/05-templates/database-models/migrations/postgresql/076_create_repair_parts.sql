-- repair_parts: Units from our stock that went into a repair.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE repair_parts (
    repair_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    quantity numeric(9,3) NOT NULL DEFAULT 1.000,
    unit_price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint GENERATED ALWAYS AS (round(quantity * unit_price_minor)) STORED NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_parts PRIMARY KEY (repair_id, product_variant_id),
    CONSTRAINT fk_repair_parts_product_variant_id_warehouse_id FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_parts_repair_id_currency FOREIGN KEY (repair_id, currency)
        REFERENCES repairs (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_repair_parts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_repair_parts_quantity_range CHECK (quantity > 0 AND quantity <= 10),
    CONSTRAINT ck_repair_parts_unit_price_range CHECK (unit_price_minor BETWEEN 0 AND 10000)
);

COMMENT ON TABLE repair_parts IS 'Units from our stock that went into a repair.';
COMMENT ON COLUMN repair_parts.unit_price_minor IS 'In minor units of the currency.';

-- Foreign key to inventory_levels.
CREATE INDEX idx_repair_parts_product_variant_id_warehouse_id ON repair_parts (product_variant_id, warehouse_id);

CREATE TRIGGER tr_repair_parts_updated_at
    BEFORE UPDATE ON repair_parts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON repair_parts TO outfitter_app;

GRANT SELECT ON repair_parts TO outfitter_readonly;

CREATE TRIGGER tr_repair_parts_repair_id_total_insert
    AFTER INSERT ON repair_parts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_repair_parts_repair_id_total_update
    AFTER UPDATE ON repair_parts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

CREATE TRIGGER tr_repair_parts_repair_id_total_delete
    AFTER DELETE ON repair_parts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'repairs',
        'parts_cost_minor',
        '{"repair_id": "id"}',
        'amount_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE repair_parts;
