-- reviews: What one side of an order says about the other, once per direction and listing.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE reviews (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    listing_id uuid,
    author_id uuid NOT NULL,
    direction varchar(32) NOT NULL,
    rating integer NOT NULL,
    title varchar(160),
    body text,
    status varchar(32) NOT NULL DEFAULT 'pending',
    published_at timestamptz,
    reply_body text,
    replied_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_reviews PRIMARY KEY (id),
    CONSTRAINT fk_reviews_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_order_id_seller_id FOREIGN KEY (order_id, seller_id)
        REFERENCES orders (id, seller_id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_order_id_listing_id FOREIGN KEY (order_id, listing_id)
        REFERENCES order_items (order_id, listing_id) ON DELETE RESTRICT,
    CONSTRAINT ck_reviews_direction CHECK (direction IN ('buyer_to_seller', 'seller_to_buyer')),
    CONSTRAINT ck_reviews_status CHECK (status IN ('pending', 'published', 'hidden', 'removed')),
    CONSTRAINT ck_reviews_rating_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT ck_reviews_about_listing CHECK ((direction = 'buyer_to_seller') = (listing_id IS NOT NULL)),
    CONSTRAINT ck_reviews_published_when CHECK (status <> 'published' OR published_at IS NOT NULL),
    CONSTRAINT ck_reviews_replied_when CHECK ((reply_body IS NULL) = (replied_at IS NULL))
);

COMMENT ON TABLE reviews IS 'What one side of an order says about the other, once per direction and listing.';
COMMENT ON COLUMN reviews.seller_id IS 'The order''s seller.';
COMMENT ON COLUMN reviews.listing_id IS 'What was bought; missing when the seller reviews the buyer.';
COMMENT ON COLUMN reviews.rating IS 'Stars from 1 to 5.';
COMMENT ON COLUMN reviews.reply_body IS 'The other side''s answer.';
COMMENT ON COLUMN reviews.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_reviews_order_id_direction_listing_id
    ON reviews (order_id, direction, listing_id) NULLS NOT DISTINCT
    WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_reviews_author_id ON reviews (author_id);

-- Foreign key to orders.
CREATE INDEX idx_reviews_order_id ON reviews (order_id);

-- Foreign key to order_items.
CREATE INDEX idx_reviews_order_id_listing_id ON reviews (order_id, listing_id) WHERE listing_id IS NOT NULL;

-- of_listing (high): What buyers say about a listing, newest first, page by page
CREATE INDEX idx_reviews_listing_id_published_at_id ON reviews (listing_id, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- of_seller (medium): What buyers say about a seller, newest first, page by page
CREATE INDEX idx_reviews_seller_id_published_at_id ON reviews (seller_id, published_at DESC, id DESC)
    WHERE direction = 'buyer_to_seller' AND status = 'published' AND deleted_at IS NULL;

-- to_moderate (low): Reviews that wait for a moderator, the longest first
CREATE INDEX idx_reviews_created_at_id ON reviews (created_at, id) WHERE status = 'pending' AND deleted_at IS NULL;

CREATE TRIGGER tr_reviews_updated_at
    BEFORE UPDATE ON reviews
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_reviews_immutable
    BEFORE UPDATE OF order_id, seller_id, listing_id, author_id, direction ON reviews
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'reviews',
        'tr_reviews_immutable',
        'order_id',
        'seller_id',
        'listing_id',
        'author_id',
        'direction'
    );

CREATE TRIGGER tr_reviews_status
    BEFORE INSERT OR UPDATE OF status ON reviews
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'reviews',
        'status',
        'tr_reviews_status',
        '["pending"]',
        '{"pending": ["published", "removed"], "published": ["hidden", "removed"], "hidden": ["published", "removed"]}'
    );

CREATE TRIGGER tr_reviews_author_id_live
    BEFORE INSERT OR UPDATE OF author_id, deleted_at ON reviews
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('reviews', 'fk_reviews_author_id', 'users', 'author_id', 'id');

CREATE TRIGGER tr_reviews_audit_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_reviews_audit_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_reviews_audit_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('reviews', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON reviews TO craft_workshops_app;

GRANT SELECT ON reviews TO craft_workshops_readonly;

CREATE TRIGGER tr_users_reviews_author_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_reviews_author_id',
        'reviews',
        'deleted_at IS NULL',
        'author_id',
        'id'
    );

CREATE TRIGGER tr_reviews_seller_id_total_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_seller_id_total_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_seller_id_total_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'rating_sum',
        '{"seller_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"seller_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_insert
    AFTER INSERT ON reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_update
    AFTER UPDATE ON reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

CREATE TRIGGER tr_reviews_listing_id_total_delete
    AFTER DELETE ON reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'listings',
        'rating_sum',
        '{"listing_id": "id"}',
        'rating',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL',
        'rating_count',
        '{"listing_id": "id"}',
        '1',
        'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_reviews_author_id ON users;

DROP TABLE reviews;
