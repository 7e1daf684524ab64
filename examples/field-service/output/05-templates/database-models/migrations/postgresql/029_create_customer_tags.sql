-- customer_tags: Which tags belong to which customers.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE customer_tags (
    customer_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_customer_tags PRIMARY KEY (customer_id, tag_id),
    CONSTRAINT fk_customer_tags_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
    CONSTRAINT fk_customer_tags_tag_id FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

COMMENT ON TABLE customer_tags IS 'Which tags belong to which customers.';

-- Foreign key to tags.
CREATE INDEX idx_customer_tags_tag_id ON customer_tags (tag_id);

CREATE TRIGGER tr_customer_tags_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON customer_tags
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'customer_tags',
        'fk_customer_tags_customer_id',
        'customers',
        'customer_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON customer_tags TO field_service_app;

GRANT SELECT ON customer_tags TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE customer_tags;
