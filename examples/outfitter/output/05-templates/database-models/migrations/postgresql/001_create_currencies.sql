-- currencies: A currency that amounts may be in, with the number of decimals that its minor unit stands for.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE currencies (
    code char(3) NOT NULL,
    name varchar(64) NOT NULL,
    minor_unit integer NOT NULL DEFAULT 2,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_currencies PRIMARY KEY (code),
    CONSTRAINT ck_currencies_code CHECK (code ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_currencies_minor_unit_range CHECK (minor_unit BETWEEN 0 AND 4)
);

COMMENT ON TABLE currencies IS
    'A currency that amounts may be in, with the number of decimals that its minor unit stands for.';
COMMENT ON COLUMN currencies.minor_unit IS 'Decimals of the minor unit; an amount is divided by 10 to this power.';
COMMENT ON COLUMN currencies.is_active IS 'Whether new amounts may use it; old ones keep it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON currencies TO outfitter_app;

GRANT SELECT ON currencies TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE currencies;
