-- listings: What a seller offers. One that was ever ordered is archived, not deleted.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE listings (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    category_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    description text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    price_minor bigint NOT NULL,
    price_unit varchar(32) NOT NULL DEFAULT 'item',
    compare_at_minor bigint,
    stock_tracked boolean NOT NULL DEFAULT true,
    stock_on_hand integer NOT NULL DEFAULT 0,
    stock_reserved integer NOT NULL DEFAULT 0,
    tags text[] NOT NULL DEFAULT '{}',
    attributes jsonb NOT NULL DEFAULT '{}',
    media jsonb NOT NULL DEFAULT '[]',
    country char(2),
    latitude numeric(9,6),
    longitude numeric(9,6),
    published_at timestamptz,
    rating_sum bigint NOT NULL DEFAULT 0,
    rating_count integer NOT NULL DEFAULT 0,
    made_by_hand boolean NOT NULL DEFAULT true,
    lead_days integer NOT NULL DEFAULT 0,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(description, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_listings PRIMARY KEY (id),
    CONSTRAINT fk_listings_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_listings_category_id FOREIGN KEY (category_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT fk_listings_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_listings_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_listings_kind CHECK (kind IN ('product', 'service', 'rental')),
    CONSTRAINT ck_listings_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_listings_status CHECK (
        status IN ('draft', 'pending_review', 'published', 'paused', 'rejected', 'archived')
    ),
    CONSTRAINT ck_listings_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_listings_price_unit CHECK (price_unit IN ('item', 'hour', 'day', 'night')),
    CONSTRAINT ck_listings_tags CHECK (array_position(tags, NULL) IS NULL),
    CONSTRAINT ck_listings_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_listings_media CHECK (jsonb_typeof(media) = 'array'),
    CONSTRAINT ck_listings_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_listings_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_listings_compare_at_range CHECK (compare_at_minor > price_minor),
    CONSTRAINT ck_listings_stock_range CHECK (stock_on_hand >= 0 AND stock_reserved BETWEEN 0 AND stock_on_hand),
    CONSTRAINT ck_listings_stock_of_products CHECK (kind = 'product' OR NOT stock_tracked),
    CONSTRAINT ck_listings_published_when CHECK (status <> 'published' OR published_at IS NOT NULL),
    CONSTRAINT ck_listings_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_listings_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_listings_longitude_range CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT ck_listings_rating_range CHECK (
        rating_count >= 0 AND rating_sum BETWEEN rating_count AND rating_count * 5
    ),
    CONSTRAINT ck_listings_lead_days_range CHECK (lead_days BETWEEN 0 AND 180),
    CONSTRAINT ck_listings_mon_2 CHECK (kind <> 'product' OR price_unit = 'item')
);

COMMENT ON TABLE listings IS 'What a seller offers. One that was ever ordered is archived, not deleted.';
COMMENT ON COLUMN listings.price_minor IS 'For one unit of it. In minor units of the currency.';
COMMENT ON COLUMN listings.price_unit IS 'What the price is for.';
COMMENT ON COLUMN listings.compare_at_minor IS 'The former price, shown struck out. In minor units of the currency.';
COMMENT ON COLUMN listings.stock_tracked IS 'Whether there is a stock that can run out.';
COMMENT ON COLUMN listings.stock_on_hand IS 'Units that the seller has.';
COMMENT ON COLUMN listings.stock_reserved IS 'Units of it that are ordered and not yet handed over.';
COMMENT ON COLUMN listings.tags IS 'Free words to filter by.';
COMMENT ON COLUMN listings.attributes IS 'What the category asks for.';
COMMENT ON COLUMN listings.media IS 'Addresses of pictures and films in the order in which they are shown.';
COMMENT ON COLUMN listings.country IS 'Where it is; missing for what is done anywhere.';
COMMENT ON COLUMN listings.latitude IS 'Personal data.';
COMMENT ON COLUMN listings.longitude IS 'Personal data.';
COMMENT ON COLUMN listings.rating_sum IS
    'Stars of the published reviews; divided by their number it is the average. Kept by triggers.';
COMMENT ON COLUMN listings.rating_count IS 'Kept by triggers.';
COMMENT ON COLUMN listings.lead_days IS 'Days until it is sent or takes place at the earliest.';
COMMENT ON COLUMN listings.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN listings.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_listings_mon_2 ON listings IS 'MON-2: Things are priced by the piece.';

CREATE UNIQUE INDEX uq_listings_seller_id_slug ON listings (seller_id, slug) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_listings_seller_id ON listings (seller_id);

-- Foreign key to categories.
CREATE INDEX idx_listings_category_id ON listings (category_id);

-- Foreign key to users.
CREATE INDEX idx_listings_created_by ON listings (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_listings_updated_by ON listings (updated_by) WHERE updated_by IS NOT NULL;

-- category_newest (high): A category's page, newest first
CREATE INDEX idx_listings_category_id_published_at_id ON listings (category_id, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- category_by_price (high): A category's page within a range of prices, cheapest first
CREATE INDEX idx_listings_category_id_price_minor_id ON listings (category_id, price_minor, id)
    WHERE status = 'published' AND deleted_at IS NULL;

-- by_tag (medium): Published listings that have some tags
CREATE INDEX idx_listings_tags ON listings USING gin (tags) WHERE status = 'published' AND deleted_at IS NULL;

-- by_attributes (medium): Published listings that have some attributes
CREATE INDEX idx_listings_attributes ON listings USING gin (attributes jsonb_path_ops)
    WHERE status = 'published' AND deleted_at IS NULL;

-- of_seller (medium): A seller's own listings of one state, as changed last
CREATE INDEX idx_listings_seller_id_status_updated_at_id ON listings (seller_id, status, updated_at DESC, id DESC)
    WHERE deleted_at IS NULL;

-- to_review (low): Listings that wait for a moderator, the longest first
CREATE INDEX idx_listings_updated_at_id ON listings (updated_at, id)
    WHERE status = 'pending_review' AND deleted_at IS NULL;

-- spelt_like (medium): Listings whose title somebody half remembers
CREATE INDEX idx_listings_title ON listings USING gin (title gin_trgm_ops)
    WHERE status = 'published' AND deleted_at IS NULL;

-- Search in title, description.
-- words (medium): Listings that contain some words, where no search engine is at hand
CREATE INDEX idx_listings_search_vector ON listings USING gin (search_vector);

CREATE TRIGGER tr_listings_updated_at
    BEFORE UPDATE ON listings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_listings_lock_version
    BEFORE UPDATE ON listings
    FOR EACH ROW WHEN (OLD.rating_sum = NEW.rating_sum AND OLD.rating_count = NEW.rating_count)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_listings_immutable
    BEFORE UPDATE OF kind ON listings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('listings', 'tr_listings_immutable', 'kind');

CREATE TRIGGER tr_listings_status
    BEFORE INSERT OR UPDATE OF status ON listings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'listings',
        'status',
        'tr_listings_status',
        '["draft"]',
        '{"draft": ["pending_review", "archived"], '
        '"pending_review": ["published", "rejected", "draft"], '
        '"published": ["paused", "archived", "pending_review"], '
        '"paused": ["published", "archived"], '
        '"rejected": ["draft", "archived"], '
        '"archived": ["draft"]}'
    );

CREATE TRIGGER tr_listings_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_listings_category_id_live
    BEFORE INSERT OR UPDATE OF category_id, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_category_id',
        'categories',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_listings_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_listings_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON listings
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'listings',
        'fk_listings_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_listings_audit_insert
    AFTER INSERT ON listings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

CREATE TRIGGER tr_listings_audit_update
    AFTER UPDATE ON listings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

CREATE TRIGGER tr_listings_audit_delete
    AFTER DELETE ON listings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'listings',
        '["id"]',
        '[]',
        '["updated_at", "search_vector", "rating_sum", "rating_count"]'
    );

GRANT SELECT, DELETE ON listings TO craft_workshops_app;

GRANT INSERT (
    id, seller_id, category_id, kind, slug, title, description, status, currency, price_minor, price_unit,
    compare_at_minor, stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude,
    longitude, published_at, made_by_hand, lead_days, created_by, updated_by, lock_version, created_at, updated_at,
    deleted_at
), UPDATE (
    id, seller_id, category_id, kind, slug, title, description, status, currency, price_minor, price_unit,
    compare_at_minor, stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude,
    longitude, published_at, made_by_hand, lead_days, created_by, updated_by, lock_version, created_at, updated_at,
    deleted_at
) ON listings TO craft_workshops_app;

GRANT SELECT ON listings TO craft_workshops_readonly;

CREATE TRIGGER tr_categories_listings_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_listings_category_id',
        'listings',
        'deleted_at IS NULL',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_sellers_listings_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_listings_seller_id',
        'listings',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_listings_seller_id ON sellers;

DROP TRIGGER tr_categories_listings_category_id ON categories;

DROP TABLE listings;
