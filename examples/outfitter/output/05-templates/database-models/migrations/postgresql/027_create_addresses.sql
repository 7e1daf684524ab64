-- addresses: An entry of a customer's address book; baskets and orders copy it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE addresses (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    label varchar(60),
    recipient varchar(160) NOT NULL,
    company varchar(160),
    line1 varchar(200) NOT NULL,
    line2 varchar(200),
    city varchar(120) NOT NULL,
    region varchar(120),
    postal_code varchar(20),
    country_code char(2) NOT NULL,
    phone_e164 varchar(16),
    is_default_shipping boolean NOT NULL DEFAULT false,
    is_default_billing boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_addresses PRIMARY KEY (id),
    CONSTRAINT fk_addresses_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_addresses_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_addresses_phone_format CHECK (phone_e164 ~ '^[+][1-9][0-9]{6,14}$')
);

COMMENT ON TABLE addresses IS 'An entry of a customer''s address book; baskets and orders copy it.';
COMMENT ON COLUMN addresses.label IS 'What the customer calls it, such as Home.';
COMMENT ON COLUMN addresses.recipient IS 'Personal data.';
COMMENT ON COLUMN addresses.line1 IS 'Personal data.';
COMMENT ON COLUMN addresses.line2 IS 'Personal data.';
COMMENT ON COLUMN addresses.city IS 'Personal data.';
COMMENT ON COLUMN addresses.region IS 'Personal data.';
COMMENT ON COLUMN addresses.postal_code IS 'Missing where a country has none. Personal data.';
COMMENT ON COLUMN addresses.phone_e164 IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN addresses.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_addresses_default_shipping ON addresses (user_id)
    WHERE is_default_shipping AND deleted_at IS NULL;

CREATE UNIQUE INDEX uq_addresses_default_billing ON addresses (user_id) WHERE is_default_billing AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_addresses_user_id ON addresses (user_id);

-- Foreign key to countries.
CREATE INDEX idx_addresses_country_code ON addresses (country_code);

CREATE TRIGGER tr_addresses_updated_at
    BEFORE UPDATE ON addresses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_addresses_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON addresses
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('addresses', 'fk_addresses_user_id', 'users', 'user_id', 'id');

GRANT SELECT, INSERT, UPDATE, DELETE ON addresses TO outfitter_app;

GRANT SELECT ON addresses TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE addresses;
