-- suppliers: A company that we buy from.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE suppliers (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(160) NOT NULL,
    country_code char(2) NOT NULL,
    currency_code char(3) NOT NULL,
    locale varchar(35) NOT NULL DEFAULT 'en',
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Stockholm',
    email varchar(320) NOT NULL,
    vat_number varchar(20),
    payment_days integer NOT NULL DEFAULT 30,
    lead_days integer NOT NULL DEFAULT 14,
    minimum_order_minor bigint NOT NULL DEFAULT 0,
    minimum_order_currency char(3) NOT NULL DEFAULT 'EUR',
    labels text[] NOT NULL DEFAULT '{}',
    note text,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(note, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_suppliers PRIMARY KEY (id),
    CONSTRAINT fk_suppliers_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_suppliers_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_suppliers_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_suppliers_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_suppliers_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_suppliers_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_suppliers_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_suppliers_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_suppliers_minimum_order_currency CHECK (minimum_order_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_suppliers_labels CHECK (array_position(labels, NULL) IS NULL),
    CONSTRAINT ck_suppliers_payment_days_range CHECK (payment_days BETWEEN 0 AND 120),
    CONSTRAINT ck_suppliers_lead_days_range CHECK (lead_days > 0),
    CONSTRAINT ck_suppliers_minimum_order_range CHECK (minimum_order_minor >= 0)
);

COMMENT ON TABLE suppliers IS 'A company that we buy from.';
COMMENT ON COLUMN suppliers.locale IS 'The language of our orders.';
COMMENT ON COLUMN suppliers.email IS 'Where orders go. Personal data.';
COMMENT ON COLUMN suppliers.lead_days IS 'From the order to the delivery.';
COMMENT ON COLUMN suppliers.minimum_order_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN suppliers.labels IS 'What they can show, such as bluesign or fair-wear.';
COMMENT ON COLUMN suppliers.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN suppliers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_suppliers_code ON suppliers (code) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_suppliers_vat_number ON suppliers (vat_number) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_suppliers_country_code ON suppliers (country_code);

-- Foreign key to currencies.
CREATE INDEX idx_suppliers_currency_code ON suppliers (currency_code);

-- Foreign key to users.
CREATE INDEX idx_suppliers_created_by ON suppliers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_suppliers_updated_by ON suppliers (updated_by) WHERE updated_by IS NOT NULL;

-- with_label (low): Suppliers who can show a label
CREATE INDEX idx_suppliers_labels ON suppliers USING gin (labels) WHERE deleted_at IS NULL;

-- Search in name, note.
-- words (low): Suppliers whose name or note contains some words
CREATE INDEX idx_suppliers_search_vector ON suppliers USING gin (search_vector);

CREATE TRIGGER tr_suppliers_updated_at
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_suppliers_lock_version
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_suppliers_immutable
    BEFORE UPDATE OF code ON suppliers
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('suppliers', 'tr_suppliers_immutable', 'code');

CREATE TRIGGER tr_suppliers_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON suppliers
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('suppliers', 'tr_suppliers_time_zone', 'time_zone');

CREATE TRIGGER tr_suppliers_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON suppliers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'suppliers',
        'fk_suppliers_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_suppliers_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON suppliers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'suppliers',
        'fk_suppliers_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_suppliers_audit_insert
    AFTER INSERT ON suppliers
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_suppliers_audit_update
    AFTER UPDATE ON suppliers
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_suppliers_audit_delete
    AFTER DELETE ON suppliers
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('suppliers', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON suppliers TO outfitter_app;

GRANT SELECT ON suppliers TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE suppliers;
