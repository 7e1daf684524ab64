-- carts: The basket of a customer, or of a guest whose browser holds a token.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE carts (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid,
    token_hash bytea,
    email varchar(320),
    status varchar(32) NOT NULL DEFAULT 'active',
    currency char(3) NOT NULL,
    shipping_address jsonb,
    billing_address jsonb,
    shipping_method varchar(64),
    expires_at timestamptz NOT NULL,
    converted_at timestamptz,
    discount_id uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_carts PRIMARY KEY (id),
    CONSTRAINT uq_carts_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_carts_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_carts_discount_id FOREIGN KEY (discount_id) REFERENCES discounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_carts_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_carts_status CHECK (status IN ('active', 'checkout', 'converted', 'abandoned', 'merged')),
    CONSTRAINT ck_carts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_carts_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_carts_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_carts_shipping_method CHECK (shipping_method ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_carts_has_owner CHECK (user_id IS NOT NULL OR token_hash IS NOT NULL),
    CONSTRAINT ck_carts_converted_when CHECK ((status = 'converted') = (converted_at IS NOT NULL))
);

COMMENT ON TABLE carts IS 'The basket of a customer, or of a guest whose browser holds a token.';
COMMENT ON COLUMN carts.token_hash IS
    'Digest of a guest''s token; the token itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN carts.email IS 'Where a guest wants the confirmation. Personal data.';
COMMENT ON COLUMN carts.status IS 'A guest''s basket is merged into the user''s own at login.';
COMMENT ON COLUMN carts.shipping_address IS 'As the customer has entered it so far. Personal data.';
COMMENT ON COLUMN carts.billing_address IS 'As the customer has entered it so far. Personal data.';
COMMENT ON COLUMN carts.shipping_method IS 'What the customer chose among the offers.';
COMMENT ON COLUMN carts.expires_at IS 'When it counts as abandoned, unless something happens.';
COMMENT ON COLUMN carts.converted_at IS 'When it became an order.';
COMMENT ON COLUMN carts.discount_id IS 'The code that the customer has entered.';
COMMENT ON COLUMN carts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_carts_active ON carts (user_id) WHERE status = 'active';

-- Foreign key to users.
CREATE INDEX idx_carts_user_id ON carts (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to discounts.
CREATE INDEX idx_carts_discount_id ON carts (discount_id) WHERE discount_id IS NOT NULL;

-- run_out (low): Baskets for the job to abandon
CREATE INDEX idx_carts_expires_at_id ON carts (expires_at, id) WHERE status IN ('active', 'checkout');

CREATE TRIGGER tr_carts_updated_at
    BEFORE UPDATE ON carts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_carts_lock_version
    BEFORE UPDATE ON carts
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_carts_status
    BEFORE INSERT OR UPDATE OF status ON carts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'carts',
        'status',
        'tr_carts_status',
        '["active"]',
        '{"active": ["checkout", "abandoned", "merged"], '
        '"checkout": ["active", "converted", "abandoned"], '
        '"abandoned": ["active", "merged"]}'
    );

CREATE TRIGGER tr_carts_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON carts
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('carts', 'fk_carts_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_carts_discount_id_live
    BEFORE INSERT OR UPDATE OF discount_id ON carts
    FOR EACH ROW WHEN (NEW.discount_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'carts',
        'fk_carts_discount_id',
        'discounts',
        'discount_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON carts TO outfitter_app;

GRANT SELECT (
    id, user_id, email, status, currency, shipping_address, billing_address, shipping_method, expires_at, converted_at,
    discount_id, lock_version, created_at, updated_at
) ON carts TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE carts;
