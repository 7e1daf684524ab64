-- suppliers: Who sells parts to us.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE suppliers (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(200) NOT NULL,
    email varchar(320),
    lead_days integer NOT NULL DEFAULT 7,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_suppliers PRIMARY KEY (id),
    CONSTRAINT ck_suppliers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_suppliers_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    )
);

COMMENT ON TABLE suppliers IS 'Who sells parts to us.';
COMMENT ON COLUMN suppliers.lead_days IS 'Working days between order and delivery.';
COMMENT ON COLUMN suppliers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_suppliers_slug ON suppliers (slug) WHERE deleted_at IS NULL;

CREATE TRIGGER tr_suppliers_updated_at
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON suppliers TO field_service_app;

GRANT SELECT ON suppliers TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE suppliers;
