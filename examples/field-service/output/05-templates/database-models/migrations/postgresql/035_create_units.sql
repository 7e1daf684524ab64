-- units: What a quantity is counted in.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE units (
    code varchar(64) NOT NULL,
    name varchar(40) NOT NULL,
    decimals integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_units PRIMARY KEY (code),
    CONSTRAINT ck_units_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE units IS 'What a quantity is counted in.';

GRANT SELECT, INSERT, UPDATE, DELETE ON units TO field_service_app;

GRANT SELECT ON units TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE units;
