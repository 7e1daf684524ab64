-- rental_rates: What a variant costs for a day, in a season.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rental_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    season varchar(40) NOT NULL,
    day_rate_minor bigint NOT NULL,
    deposit_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    shortest_days integer NOT NULL DEFAULT 1,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_rates PRIMARY KEY (id),
    CONSTRAINT uq_rental_rates_product_variant_id_season_currency UNIQUE (product_variant_id, season, currency),
    CONSTRAINT fk_rental_rates_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_rates_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_rates_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_rental_rates_day_rate_range CHECK (day_rate_minor > 0),
    CONSTRAINT ck_rental_rates_deposit_range CHECK (deposit_minor >= day_rate_minor),
    CONSTRAINT ck_rental_rates_shortest_days_range CHECK (shortest_days BETWEEN 1 AND 14),
    CONSTRAINT ex_rental_rates_product_variant_id_currency_valid EXCLUDE USING gist (
        product_variant_id WITH =, currency WITH =, valid WITH &&
    )
);

COMMENT ON TABLE rental_rates IS 'What a variant costs for a day, in a season.';
COMMENT ON COLUMN rental_rates.day_rate_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN rental_rates.deposit_minor IS 'Kept until it is back. In minor units of the currency.';

CREATE TRIGGER tr_rental_rates_updated_at
    BEFORE UPDATE ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_rates_immutable
    BEFORE UPDATE OF product_variant_id ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_rates',
        'tr_rental_rates_immutable',
        'product_variant_id'
    );

CREATE TRIGGER tr_rental_rates_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_rates',
        'fk_rental_rates_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rental_rates_product_variant_id_currency_bdce1552
    BEFORE INSERT OR UPDATE OF valid, product_variant_id, currency ON rental_rates
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_rental_rates_product_variant_id_currency_valid',
        'true',
        'product_variant_id',
        'currency'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON rental_rates TO outfitter_app;

GRANT SELECT ON rental_rates TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_rental_rates_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_rental_rates_product_variant_id',
        'rental_rates',
        'true',
        'product_variant_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_rental_rates_product_variant_id ON product_variants;

DROP TABLE rental_rates;
