-- countries: A country or territory that addresses may be in.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE countries (
    code char(2) NOT NULL,
    name varchar(80) NOT NULL,
    alpha3 varchar(3) NOT NULL,
    numeric_code varchar(3) NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_countries PRIMARY KEY (code),
    CONSTRAINT uq_countries_alpha3 UNIQUE (alpha3),
    CONSTRAINT uq_countries_numeric_code UNIQUE (numeric_code),
    CONSTRAINT ck_countries_code CHECK (code ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_countries_alpha3_format CHECK (alpha3 ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_countries_numeric_code_format CHECK (numeric_code ~ '^[0-9]{3}$')
);

COMMENT ON TABLE countries IS 'A country or territory that addresses may be in.';
COMMENT ON COLUMN countries.alpha3 IS 'The code of three letters, as customs and shipping forms want it.';
COMMENT ON COLUMN countries.numeric_code IS 'Three digits with leading zeros, the same in every script.';
COMMENT ON COLUMN countries.is_active IS 'Whether new addresses may use it; old ones keep it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON countries TO craft_workshops_app;

GRANT SELECT ON countries TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE countries;
