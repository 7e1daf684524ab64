-- conversations: What a buyer and a seller write to each other, about a listing or an order.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE conversations (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    listing_id uuid,
    order_id uuid,
    subject varchar(200),
    status varchar(32) NOT NULL DEFAULT 'open',
    last_message_at timestamptz NOT NULL DEFAULT now(),
    last_message_preview varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_conversations PRIMARY KEY (id),
    CONSTRAINT uq_conversations_order_id UNIQUE (order_id),
    CONSTRAINT fk_conversations_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_conversations_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_conversations_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE SET NULL,
    CONSTRAINT fk_conversations_order_id_seller_id FOREIGN KEY (order_id, seller_id)
        REFERENCES orders (id, seller_id) ON DELETE RESTRICT,
    CONSTRAINT ck_conversations_status CHECK (status IN ('open', 'closed', 'blocked'))
);

COMMENT ON TABLE conversations IS 'What a buyer and a seller write to each other, about a listing or an order.';
COMMENT ON COLUMN conversations.last_message_preview IS 'How the last message begins. Personal data.';

CREATE UNIQUE INDEX uq_conversations_before_order ON conversations (buyer_id, seller_id, listing_id)
    WHERE listing_id IS NOT NULL AND order_id IS NULL;

-- Foreign key to sellers.
-- seller_inbox (high): A seller's conversations, as written to last, page by page
CREATE INDEX idx_conversations_seller_id_last_message_at_id ON conversations (seller_id, last_message_at DESC, id DESC);

-- Foreign key to users.
CREATE INDEX idx_conversations_buyer_id ON conversations (buyer_id);

-- Foreign key to listings.
CREATE INDEX idx_conversations_listing_id ON conversations (listing_id) WHERE listing_id IS NOT NULL;

CREATE TRIGGER tr_conversations_updated_at
    BEFORE UPDATE ON conversations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_conversations_immutable
    BEFORE UPDATE OF seller_id, buyer_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'conversations',
        'tr_conversations_immutable',
        'seller_id',
        'buyer_id'
    );

CREATE TRIGGER tr_conversations_status
    BEFORE INSERT OR UPDATE OF status ON conversations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'conversations',
        'status',
        'tr_conversations_status',
        '["open"]',
        '{"open": ["closed", "blocked"], "closed": ["open"], "blocked": ["open"]}'
    );

CREATE TRIGGER tr_conversations_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_conversations_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON conversations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_buyer_id',
        'users',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_conversations_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON conversations
    FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'conversations',
        'fk_conversations_listing_id',
        'listings',
        'listing_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON conversations TO craft_workshops_app;

GRANT SELECT ON conversations TO craft_workshops_readonly;

CREATE TRIGGER tr_users_conversations_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_conversations_buyer_id',
        'conversations',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_sellers_conversations_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_conversations_seller_id',
        'conversations',
        'true',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_conversations_seller_id ON sellers;

DROP TRIGGER tr_users_conversations_buyer_id ON users;

DROP TABLE conversations;
