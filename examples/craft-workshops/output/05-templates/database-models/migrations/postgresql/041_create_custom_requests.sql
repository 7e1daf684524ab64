-- custom_requests: Something that is to be made for one buyer.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE custom_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    buyer_id uuid NOT NULL,
    category_id uuid NOT NULL,
    title varchar(160) NOT NULL,
    wish text NOT NULL,
    pictures jsonb NOT NULL DEFAULT '[]',
    budget_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    needed_on date,
    status varchar(32) NOT NULL DEFAULT 'open',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', wish), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_custom_requests PRIMARY KEY (id),
    CONSTRAINT fk_custom_requests_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_requests_category_id FOREIGN KEY (category_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT ck_custom_requests_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_custom_requests_pictures CHECK (jsonb_typeof(pictures) = 'array'),
    CONSTRAINT ck_custom_requests_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_custom_requests_status CHECK (status IN ('open', 'agreed', 'closed')),
    CONSTRAINT ck_custom_requests_budget_range CHECK (budget_minor > 0)
);

COMMENT ON TABLE custom_requests IS 'Something that is to be made for one buyer.';
COMMENT ON COLUMN custom_requests.wish IS 'What it is to be, in the buyer''s words.';
COMMENT ON COLUMN custom_requests.budget_minor IS
    'What the buyer would rather not exceed. In minor units of the currency.';
COMMENT ON COLUMN custom_requests.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_custom_requests_number ON custom_requests (number) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_custom_requests_buyer_id ON custom_requests (buyer_id);

-- Foreign key to categories.
CREATE INDEX idx_custom_requests_category_id ON custom_requests (category_id);

-- to_quote (high): What makers can quote for in a category, newest first
CREATE INDEX idx_custom_requests_category_id_created_at_id ON custom_requests (category_id, created_at DESC, id DESC)
    WHERE status = 'open' AND deleted_at IS NULL;

-- Search in title, wish.
-- words (medium): Requests that mention some words
CREATE INDEX idx_custom_requests_search_vector ON custom_requests USING gin (search_vector);

CREATE TRIGGER tr_custom_requests_updated_at
    BEFORE UPDATE ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_custom_requests_immutable
    BEFORE UPDATE OF number, buyer_id ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'custom_requests',
        'tr_custom_requests_immutable',
        'number',
        'buyer_id'
    );

CREATE TRIGGER tr_custom_requests_status
    BEFORE INSERT OR UPDATE OF status ON custom_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'custom_requests',
        'status',
        'tr_custom_requests_status',
        '["open"]',
        '{"open": ["agreed", "closed"], "agreed": ["closed"]}'
    );

CREATE TRIGGER tr_custom_requests_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id, deleted_at ON custom_requests
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_requests',
        'fk_custom_requests_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_category_id_live
    BEFORE INSERT OR UPDATE OF category_id, deleted_at ON custom_requests
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'custom_requests',
        'fk_custom_requests_category_id',
        'categories',
        'category_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_audit_insert
    AFTER INSERT ON custom_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_custom_requests_audit_update
    AFTER UPDATE ON custom_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_custom_requests_audit_delete
    AFTER DELETE ON custom_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'custom_requests',
        '["id"]',
        '[]',
        '["updated_at", "search_vector"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_requests TO craft_workshops_app;

GRANT SELECT ON custom_requests TO craft_workshops_readonly;

CREATE TRIGGER tr_users_custom_requests_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_custom_requests_buyer_id',
        'custom_requests',
        'deleted_at IS NULL',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_categories_custom_requests_category_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_custom_requests_category_id',
        'custom_requests',
        'deleted_at IS NULL',
        'category_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_categories_custom_requests_category_id ON categories;

DROP TRIGGER tr_users_custom_requests_buyer_id ON users;

DROP TABLE custom_requests;
