-- prices: What a variant costs, by currency, list, quantity and time; a price is ended and followed by another, never edited.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE prices (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    currency_code char(3) NOT NULL,
    price_list varchar(64) NOT NULL DEFAULT 'base',
    min_quantity integer NOT NULL DEFAULT 1,
    amount_minor bigint NOT NULL,
    compare_at_minor bigint,
    tax_included boolean NOT NULL DEFAULT true,
    valid tstzrange NOT NULL,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_prices PRIMARY KEY (id),
    CONSTRAINT fk_prices_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_prices_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_prices_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_prices_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_prices_price_list CHECK (price_list ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_prices_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_prices_amount_range CHECK (amount_minor >= 0),
    CONSTRAINT ck_prices_compare_at_higher CHECK (compare_at_minor > amount_minor),
    CONSTRAINT ck_prices_min_quantity_range CHECK (min_quantity >= 1),
    CONSTRAINT ck_prices_fin_3 CHECK (min_quantity < 10000),
    CONSTRAINT ex_prices_one_at_a_time EXCLUDE USING gist (
        product_variant_id WITH =, currency_code WITH =, price_list WITH =, min_quantity WITH =, valid WITH &&
    )
);

COMMENT ON TABLE prices IS
    'What a variant costs, by currency, list, quantity and time; a price is ended and followed by another, never '
    'edited.';
COMMENT ON COLUMN prices.price_list IS 'Which customers it is for, such as base or wholesale.';
COMMENT ON COLUMN prices.min_quantity IS 'From how many units on it holds.';
COMMENT ON COLUMN prices.amount_minor IS 'For one unit. In minor units of the currency.';
COMMENT ON COLUMN prices.compare_at_minor IS
    'The price that is struck through beside it. In minor units of the currency.';
COMMENT ON COLUMN prices.valid IS 'Without an end until the next price is known.';
COMMENT ON CONSTRAINT ck_prices_fin_3 ON prices IS 'FIN-3: Nobody buys 10 000 units from a shop.';

-- Foreign key to product_variants.
-- checkout (high): The price of so many units at a moment, at checkout
CREATE INDEX idx_prices_checkout ON prices (product_variant_id, currency_code, price_list, min_quantity DESC);

-- Foreign key to currencies.
CREATE INDEX idx_prices_currency_code ON prices (currency_code);

-- Foreign key to users.
CREATE INDEX idx_prices_created_by ON prices (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_prices_updated_by ON prices (updated_by) WHERE updated_by IS NOT NULL;

CREATE TRIGGER tr_prices_updated_at
    BEFORE UPDATE ON prices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_prices_immutable
    BEFORE UPDATE OF product_variant_id, currency_code, price_list, min_quantity, amount_minor, compare_at_minor,
        tax_included
        ON prices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'prices',
        'tr_prices_immutable',
        'product_variant_id',
        'currency_code',
        'price_list',
        'min_quantity',
        'amount_minor',
        'compare_at_minor',
        'tax_included'
    );

CREATE TRIGGER tr_prices_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON prices
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'prices',
        'fk_prices_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_prices_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON prices
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('prices', 'fk_prices_created_by', 'users', 'created_by', 'id');

CREATE TRIGGER tr_prices_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON prices
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('prices', 'fk_prices_updated_by', 'users', 'updated_by', 'id');

CREATE TRIGGER tr_prices_one_at_a_time_turns
    BEFORE INSERT OR UPDATE OF valid, product_variant_id, currency_code, price_list, min_quantity ON prices
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_prices_one_at_a_time',
        'true',
        'product_variant_id',
        'currency_code',
        'price_list',
        'min_quantity'
    );

CREATE TRIGGER tr_prices_audit_insert
    AFTER INSERT ON prices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_prices_audit_update
    AFTER UPDATE ON prices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_prices_audit_delete
    AFTER DELETE ON prices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('prices', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON prices TO outfitter_app;

GRANT SELECT ON prices TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_prices_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_prices_product_variant_id',
        'prices',
        'true',
        'product_variant_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_prices_product_variant_id ON product_variants;

DROP TABLE prices;
