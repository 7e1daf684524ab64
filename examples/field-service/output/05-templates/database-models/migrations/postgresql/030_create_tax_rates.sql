-- tax_rates: A rate of value added tax, for as long as it is the law.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE tax_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    country char(2) NOT NULL,
    name varchar(40) NOT NULL,
    rate integer NOT NULL,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tax_rates PRIMARY KEY (id),
    CONSTRAINT uq_tax_rates_code UNIQUE (code),
    CONSTRAINT ck_tax_rates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_tax_rates_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_tax_rates_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_tax_rates_rate_range CHECK (rate BETWEEN 0 AND 5000),
    CONSTRAINT ex_tax_rates_country_name_valid EXCLUDE USING gist (country WITH =, name WITH =, valid WITH &&)
);

COMMENT ON TABLE tax_rates IS 'A rate of value added tax, for as long as it is the law.';

CREATE TRIGGER tr_tax_rates_updated_at
    BEFORE UPDATE ON tax_rates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tax_rates_country_name_valid_turns
    BEFORE INSERT OR UPDATE OF valid, country, name ON tax_rates
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_tax_rates_country_name_valid', 'true', 'country', 'name');

GRANT SELECT, INSERT, UPDATE, DELETE ON tax_rates TO field_service_app;

GRANT SELECT ON tax_rates TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE tax_rates;
