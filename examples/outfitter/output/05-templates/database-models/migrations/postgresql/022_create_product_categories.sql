-- product_categories: That a product stands in one more category.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE product_categories (
    product_id uuid NOT NULL,
    category_id uuid NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_product_categories PRIMARY KEY (product_id, category_id),
    CONSTRAINT fk_product_categories_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE,
    CONSTRAINT fk_product_categories_category_id FOREIGN KEY (category_id)
        REFERENCES categories (id) ON DELETE RESTRICT
);

COMMENT ON TABLE product_categories IS 'That a product stands in one more category.';
COMMENT ON COLUMN product_categories."position" IS 'Order within the category.';

-- Foreign key to categories.
-- listing (high): A category's products in the order that people have given them
CREATE INDEX idx_product_categories_listing ON product_categories (category_id, "position", product_id);

CREATE TRIGGER tr_product_categories_updated_at
    BEFORE UPDATE ON product_categories
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_categories_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON product_categories
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'product_categories',
        'fk_product_categories_product_id',
        'products',
        'product_id',
        'id'
    );

CREATE TRIGGER tr_product_categories_category_id_live
    BEFORE INSERT OR UPDATE OF category_id ON product_categories
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'product_categories',
        'fk_product_categories_category_id',
        'categories',
        'category_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON product_categories TO outfitter_app;

GRANT SELECT ON product_categories TO outfitter_readonly;

CREATE TRIGGER tr_categories_product_categories_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_product_categories_category_id',
        'product_categories',
        'true',
        'category_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_categories_product_categories_category_id ON categories;

DROP TABLE product_categories;
