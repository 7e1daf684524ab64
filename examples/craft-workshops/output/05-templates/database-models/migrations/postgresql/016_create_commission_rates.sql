-- commission_rates: What the platform keeps of a sale, by default, for a category or for a seller; an order copies what was applied.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE commission_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    rate integer NOT NULL,
    fixed_minor bigint NOT NULL DEFAULT 0,
    minimum_minor bigint,
    maximum_minor bigint,
    currency_code char(3),
    is_default boolean NOT NULL DEFAULT false,
    valid_from timestamptz NOT NULL DEFAULT now(),
    valid_until timestamptz,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_commission_rates PRIMARY KEY (id),
    CONSTRAINT uq_commission_rates_code UNIQUE (code),
    CONSTRAINT fk_commission_rates_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_commission_rates_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_commission_rates_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_commission_rates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_commission_rates_rate_range CHECK (rate BETWEEN 0 AND 10000),
    CONSTRAINT ck_commission_rates_amounts_range CHECK (
        fixed_minor >= 0 AND coalesce(minimum_minor, 0) >= 0 AND coalesce(maximum_minor, 0) >= 0
    ),
    CONSTRAINT ck_commission_rates_minimum_below_maximum CHECK (minimum_minor <= maximum_minor),
    CONSTRAINT ck_commission_rates_amounts_have_currency CHECK (
        currency_code IS NOT NULL OR fixed_minor = 0 AND minimum_minor IS NULL AND maximum_minor IS NULL
    ),
    CONSTRAINT ck_commission_rates_valid_in_order CHECK (valid_until > valid_from)
);

COMMENT ON TABLE commission_rates IS
    'What the platform keeps of a sale, by default, for a category or for a seller; an order copies what was applied.';
COMMENT ON COLUMN commission_rates.rate IS 'Of the line after discounts.';
COMMENT ON COLUMN commission_rates.fixed_minor IS 'Added for each line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.minimum_minor IS 'The least that is kept of a line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.maximum_minor IS 'The most that is kept of a line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.currency_code IS 'Of the amounts; missing where there are none.';
COMMENT ON COLUMN commission_rates.is_default IS 'Applies where neither the category nor the seller has a rate.';
COMMENT ON COLUMN commission_rates.valid_from IS 'Orders from here on.';
COMMENT ON COLUMN commission_rates.valid_until IS 'Orders before; missing while it goes on.';

CREATE UNIQUE INDEX uq_commission_rates_default ON commission_rates (is_default) WHERE is_default;

-- Foreign key to currencies.
CREATE INDEX idx_commission_rates_currency_code ON commission_rates (currency_code) WHERE currency_code IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_commission_rates_created_by ON commission_rates (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_commission_rates_updated_by ON commission_rates (updated_by) WHERE updated_by IS NOT NULL;

CREATE TRIGGER tr_commission_rates_updated_at
    BEFORE UPDATE ON commission_rates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_commission_rates_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON commission_rates
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'commission_rates',
        'fk_commission_rates_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_commission_rates_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON commission_rates
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'commission_rates',
        'fk_commission_rates_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_commission_rates_audit_insert
    AFTER INSERT ON commission_rates
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_commission_rates_audit_update
    AFTER UPDATE ON commission_rates
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_commission_rates_audit_delete
    AFTER DELETE ON commission_rates
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('commission_rates', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON commission_rates TO craft_workshops_app;

GRANT SELECT ON commission_rates TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE commission_rates;
