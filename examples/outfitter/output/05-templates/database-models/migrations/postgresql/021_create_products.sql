-- products: Something that the shop offers, in one or several variants. What was ever sold is archived, never deleted.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE products (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    subtitle varchar(200),
    description text,
    brand varchar(120),
    status varchar(32) NOT NULL DEFAULT 'draft',
    primary_category_id uuid,
    tags text[] NOT NULL DEFAULT '{}',
    attributes jsonb NOT NULL DEFAULT '{}',
    media jsonb NOT NULL DEFAULT '[]',
    tax_code varchar(64) NOT NULL DEFAULT 'standard',
    requires_shipping boolean NOT NULL DEFAULT true,
    min_price_minor bigint,
    price_currency char(3),
    in_stock boolean NOT NULL DEFAULT false,
    sales_count integer NOT NULL DEFAULT 0,
    published_at timestamptz,
    rating_count integer NOT NULL DEFAULT 0,
    rating_sum integer NOT NULL DEFAULT 0,
    warranty_months integer NOT NULL DEFAULT 24,
    care text,
    is_second_hand boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(brand, '')), 'B')
        || setweight(to_tsvector('simple', coalesce(subtitle, '')), 'C')
        || setweight(to_tsvector('simple', coalesce(description, '')), 'D')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_products PRIMARY KEY (id),
    CONSTRAINT fk_products_primary_category_id FOREIGN KEY (primary_category_id)
        REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT fk_products_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_products_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_products_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_products_status CHECK (status IN ('draft', 'active', 'archived')),
    CONSTRAINT ck_products_tags CHECK (array_position(tags, NULL) IS NULL),
    CONSTRAINT ck_products_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_products_media CHECK (jsonb_typeof(media) = 'array'),
    CONSTRAINT ck_products_tax_code CHECK (tax_code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_products_price_currency CHECK (price_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_products_active_when CHECK (status <> 'active' OR published_at IS NOT NULL),
    CONSTRAINT ck_products_min_price_has_currency CHECK ((min_price_minor IS NULL) = (price_currency IS NULL)),
    CONSTRAINT ck_products_min_price_range CHECK (min_price_minor >= 0),
    CONSTRAINT ck_products_sales_count_range CHECK (sales_count >= 0),
    CONSTRAINT ck_products_warranty_months_range CHECK (warranty_months BETWEEN 0 AND 120)
);

COMMENT ON TABLE products IS
    'Something that the shop offers, in one or several variants. What was ever sold is archived, never deleted.';
COMMENT ON COLUMN products.primary_category_id IS 'Where it stands in the breadcrumbs.';
COMMENT ON COLUMN products.tags IS 'Free words to filter by.';
COMMENT ON COLUMN products.attributes IS 'What customers filter by, such as colour and size.';
COMMENT ON COLUMN products.media IS 'Pictures and films, the cover first.';
COMMENT ON COLUMN products.tax_code IS 'What the tax engine calls this kind of goods.';
COMMENT ON COLUMN products.min_price_minor IS
    'A copy of the lowest price for lists; the truth is in prices. In minor units of the currency.';
COMMENT ON COLUMN products.price_currency IS 'The currency of that copy.';
COMMENT ON COLUMN products.in_stock IS 'A copy for lists; the truth is in inventory_levels.';
COMMENT ON COLUMN products.sales_count IS 'Units sold, to sort by; counted by a job.';
COMMENT ON COLUMN products.rating_count IS 'Reviews that are published. Kept by triggers.';
COMMENT ON COLUMN products.rating_sum IS
    'The sum of their stars; divided by their number it is the average. Kept by triggers.';
COMMENT ON COLUMN products.warranty_months IS 'How long we repair it for nothing.';
COMMENT ON COLUMN products.care IS 'How to wash, wax and store it.';
COMMENT ON COLUMN products.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN products.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_products_slug ON products (slug) WHERE deleted_at IS NULL;

-- Foreign key to categories.
CREATE INDEX idx_products_primary_category_id ON products (primary_category_id) WHERE primary_category_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_products_created_by ON products (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_products_updated_by ON products (updated_by) WHERE updated_by IS NOT NULL;

-- autocomplete (high): Products whose title contains what was typed so far
CREATE INDEX idx_products_title ON products USING gin (title gin_trgm_ops)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_popularity (high): A category's products, best sellers first, page by page
CREATE INDEX idx_products_primary_category_id_sales_count_id
    ON products (primary_category_id, sales_count DESC, id DESC)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_price (high): Products in a range of prices, the cheapest first, page by page
CREATE INDEX idx_products_price_currency_min_price_minor_id ON products (price_currency, min_price_minor, id)
    WHERE status = 'active' AND deleted_at IS NULL;

-- new_arrivals (high): The newest products
CREATE INDEX idx_products_published_at_id ON products (published_at DESC, id DESC)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_attributes (high): Products with some attributes
CREATE INDEX idx_products_attributes ON products USING gin (attributes jsonb_path_ops)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_tags (medium): Products with some tags
CREATE INDEX idx_products_tags ON products USING gin (tags) WHERE status = 'active' AND deleted_at IS NULL;

-- Search in title, brand, subtitle, description.
-- search (high): Products in which somebody's words occur
CREATE INDEX idx_products_search_vector ON products USING gin (search_vector);

CREATE TRIGGER tr_products_updated_at
    BEFORE UPDATE ON products
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_products_lock_version
    BEFORE UPDATE ON products
    FOR EACH ROW WHEN (OLD.rating_count = NEW.rating_count AND OLD.rating_sum = NEW.rating_sum)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_products_status
    BEFORE INSERT OR UPDATE OF status ON products
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'products',
        'status',
        'tr_products_status',
        '["draft"]',
        '{"draft": ["active", "archived"], "active": ["draft", "archived"], "archived": ["draft"]}'
    );

CREATE TRIGGER tr_products_primary_category_id_live
    BEFORE INSERT OR UPDATE OF primary_category_id, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.primary_category_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_primary_category_id',
        'categories',
        'primary_category_id',
        'id'
    );

CREATE TRIGGER tr_products_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_products_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON products
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'products',
        'fk_products_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_products_audit_insert
    AFTER INSERT ON products
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

CREATE TRIGGER tr_products_audit_update
    AFTER UPDATE ON products
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

CREATE TRIGGER tr_products_audit_delete
    AFTER DELETE ON products
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'products',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_count", "rating_sum"]'
    );

GRANT SELECT, DELETE ON products TO outfitter_app;

GRANT INSERT (
    id, slug, title, subtitle, description, brand, status, primary_category_id, tags, attributes, media, tax_code,
    requires_shipping, min_price_minor, price_currency, in_stock, sales_count, published_at, warranty_months, care,
    is_second_hand, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
), UPDATE (
    id, slug, title, subtitle, description, brand, status, primary_category_id, tags, attributes, media, tax_code,
    requires_shipping, min_price_minor, price_currency, in_stock, sales_count, published_at, warranty_months, care,
    is_second_hand, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON products TO outfitter_app;

GRANT SELECT ON products TO outfitter_readonly;

CREATE TRIGGER tr_categories_products_primary_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_products_primary_category_id',
        'products',
        'deleted_at IS NULL',
        'primary_category_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_categories_products_primary_category_id ON categories;

DROP TABLE products;
