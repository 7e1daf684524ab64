-- manufacturers: Who built a machine.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE manufacturers (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    country char(2),
    support_email varchar(320),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_manufacturers PRIMARY KEY (id),
    CONSTRAINT uq_manufacturers_slug UNIQUE (slug),
    CONSTRAINT ck_manufacturers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_manufacturers_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_manufacturers_support_email CHECK (
        support_email = lower(btrim(support_email))
        AND support_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    )
);

COMMENT ON TABLE manufacturers IS 'Who built a machine.';

CREATE TRIGGER tr_manufacturers_updated_at
    BEFORE UPDATE ON manufacturers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON manufacturers TO field_service_app;

GRANT SELECT ON manufacturers TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE manufacturers;
