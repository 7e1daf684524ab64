-- amenities: What a studio has for those who come.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE amenities (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    CONSTRAINT pk_amenities PRIMARY KEY (code),
    CONSTRAINT ck_amenities_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE amenities IS 'What a studio has for those who come.';

GRANT SELECT, INSERT, UPDATE, DELETE ON amenities TO craft_workshops_app;

GRANT SELECT ON amenities TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE amenities;
