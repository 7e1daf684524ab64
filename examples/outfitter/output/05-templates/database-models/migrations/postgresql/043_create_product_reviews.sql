-- product_reviews: What a customer thinks of something that the shop has sold them.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE product_reviews (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    user_id uuid NOT NULL,
    order_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    rating integer NOT NULL,
    title varchar(120),
    body text,
    locale varchar(35) NOT NULL DEFAULT 'en',
    status varchar(32) NOT NULL DEFAULT 'pending',
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_product_reviews PRIMARY KEY (id),
    CONSTRAINT uq_product_reviews_order_item_id UNIQUE (order_item_id),
    CONSTRAINT fk_product_reviews_order_id_user_id FOREIGN KEY (order_id, user_id)
        REFERENCES orders (id, user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_reviews_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_reviews_order_item_id_product_id FOREIGN KEY (order_item_id, product_id)
        REFERENCES order_items (id, product_id) ON DELETE RESTRICT,
    CONSTRAINT ck_product_reviews_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_product_reviews_status CHECK (status IN ('pending', 'published', 'rejected')),
    CONSTRAINT ck_product_reviews_rating_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT ck_product_reviews_published_when CHECK ((status = 'published') = (published_at IS NOT NULL))
);

COMMENT ON TABLE product_reviews IS 'What a customer thinks of something that the shop has sold them.';
COMMENT ON COLUMN product_reviews.order_id IS 'The customer''s own, which keeps others from reviewing.';
COMMENT ON COLUMN product_reviews.order_item_id IS 'The purchase that is reviewed; each once.';
COMMENT ON COLUMN product_reviews.rating IS 'Stars.';

-- Foreign key to orders.
CREATE INDEX idx_product_reviews_order_id ON product_reviews (order_id);

-- of_product (high): What customers say about a product, newest first, page by page
CREATE INDEX idx_product_reviews_product_id_published_at_id ON product_reviews (product_id, published_at DESC, id DESC)
    WHERE status = 'published';

-- to_moderate (low): Reviews that wait to be read, the oldest first
CREATE INDEX idx_product_reviews_created_at_id ON product_reviews (created_at, id) WHERE status = 'pending';

CREATE TRIGGER tr_product_reviews_updated_at
    BEFORE UPDATE ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_product_reviews_immutable
    BEFORE UPDATE OF product_id, user_id, order_id, order_item_id ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'product_reviews',
        'tr_product_reviews_immutable',
        'product_id',
        'user_id',
        'order_id',
        'order_item_id'
    );

CREATE TRIGGER tr_product_reviews_status
    BEFORE INSERT OR UPDATE OF status ON product_reviews
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'product_reviews',
        'status',
        'tr_product_reviews_status',
        '["pending"]',
        '{"pending": ["published", "rejected"], "published": ["rejected"], "rejected": ["published"]}'
    );

CREATE TRIGGER tr_product_reviews_audit_insert
    AFTER INSERT ON product_reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_reviews_audit_update
    AFTER UPDATE ON product_reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_product_reviews_audit_delete
    AFTER DELETE ON product_reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('product_reviews', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON product_reviews TO outfitter_app;

GRANT SELECT ON product_reviews TO outfitter_readonly;

CREATE TRIGGER tr_product_reviews_product_id_total_insert
    AFTER INSERT ON product_reviews
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

CREATE TRIGGER tr_product_reviews_product_id_total_update
    AFTER UPDATE ON product_reviews
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

CREATE TRIGGER tr_product_reviews_product_id_total_delete
    AFTER DELETE ON product_reviews
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'products',
        'rating_count',
        '{"product_id": "id"}',
        '1',
        'status = ''published''',
        'rating_sum',
        '{"product_id": "id"}',
        'rating',
        'status = ''published'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE product_reviews;
