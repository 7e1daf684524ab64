-- product_variants: What is on the shelf and in the basket, such as a shirt in blue and size M.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE product_variants (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    sku varchar(64) NOT NULL,
    barcode varchar(32),
    title varchar(200) NOT NULL,
    option_values jsonb NOT NULL DEFAULT '{}',
    status varchar(32) NOT NULL DEFAULT 'active',
    track_inventory boolean NOT NULL DEFAULT true,
    weight_grams integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    "position" integer NOT NULL DEFAULT 0,
    customs_code varchar(10),
    made_in_code char(2),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_product_variants PRIMARY KEY (id),
    CONSTRAINT fk_product_variants_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_variants_made_in_code FOREIGN KEY (made_in_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_product_variants_sku CHECK (sku ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_product_variants_option_values CHECK (jsonb_typeof(option_values) = 'object'),
    CONSTRAINT ck_product_variants_status CHECK (status IN ('active', 'inactive')),
    CONSTRAINT ck_product_variants_weight_range CHECK (weight_grams >= 0),
    CONSTRAINT ck_product_variants_length_range CHECK (length_mm >= 0),
    CONSTRAINT ck_product_variants_width_range CHECK (width_mm >= 0),
    CONSTRAINT ck_product_variants_height_range CHECK (height_mm >= 0),
    CONSTRAINT ck_product_variants_customs_code_format CHECK (customs_code ~ '^[0-9]{6,10}$')
);

COMMENT ON TABLE product_variants IS 'What is on the shelf and in the basket, such as a shirt in blue and size M.';
COMMENT ON COLUMN product_variants.sku IS 'Stock keeping unit; what the warehouse calls it.';
COMMENT ON COLUMN product_variants.title IS 'What tells it from the product''s other variants.';
COMMENT ON COLUMN product_variants.option_values IS 'The choices that lead to it, such as {"size": "M"}.';
COMMENT ON COLUMN product_variants.track_inventory IS 'False for what never runs out, such as a download.';
COMMENT ON COLUMN product_variants."position" IS 'Order on the product''s page.';
COMMENT ON COLUMN product_variants.customs_code IS 'What the customs call this kind of goods.';
COMMENT ON COLUMN product_variants.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN product_variants.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_product_variants_sku ON product_variants (sku) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_product_variants_barcode ON product_variants (barcode) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_product_variants_product_id_option_values ON product_variants (product_id, option_values)
    WHERE deleted_at IS NULL;

-- Foreign key to products.
CREATE INDEX idx_product_variants_product_id ON product_variants (product_id);

-- Foreign key to countries.
CREATE INDEX idx_product_variants_made_in_code ON product_variants (made_in_code) WHERE made_in_code IS NOT NULL;

-- product_page (high): The variants of a product, in order
CREATE INDEX idx_product_variants_product_id_position_id ON product_variants (product_id, "position", id)
    WHERE deleted_at IS NULL;

CREATE TRIGGER tr_product_variants_updated_at
    BEFORE UPDATE ON product_variants
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_variants_lock_version
    BEFORE UPDATE ON product_variants
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_product_variants_status
    BEFORE INSERT OR UPDATE OF status ON product_variants
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'product_variants',
        'status',
        'tr_product_variants_status',
        '["active"]',
        '{"active": ["inactive"], "inactive": ["active"]}'
    );

CREATE TRIGGER tr_product_variants_product_id_live
    BEFORE INSERT OR UPDATE OF product_id, deleted_at ON product_variants
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'product_variants',
        'fk_product_variants_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_variants_audit_insert
    AFTER INSERT ON product_variants
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_audit_update
    AFTER UPDATE ON product_variants
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_variants_audit_delete
    AFTER DELETE ON product_variants
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_variants', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON product_variants TO outfitter_app;

GRANT SELECT ON product_variants TO outfitter_readonly;

CREATE TRIGGER tr_products_product_variants_product_id
    BEFORE UPDATE OF deleted_at ON products
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'products',
        'fk_product_variants_product_id',
        'product_variants',
        'deleted_at IS NULL',
        'product_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_products_product_variants_product_id ON products;

DROP TABLE product_variants;
