-- customers: A company, household or public body that orders work and pays for it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE customers (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    name varchar(200) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'company',
    status varchar(32) NOT NULL DEFAULT 'lead',
    heard_from varchar(32) NOT NULL DEFAULT 'don''t know',
    vat_number varchar(20),
    locale varchar(35) NOT NULL DEFAULT 'de-DE',
    currency char(3) NOT NULL DEFAULT 'EUR',
    primary_contact_id uuid,
    since date NOT NULL DEFAULT CURRENT_DATE,
    closed_on date,
    note text,
    payment_days integer NOT NULL DEFAULT 30,
    credit_limit_minor bigint,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(note, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT fk_customers_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_customers_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_customers_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_customers_kind CHECK (kind IN ('company', 'household', 'public_body')),
    CONSTRAINT ck_customers_status CHECK (status IN ('lead', 'active', 'dormant', 'closed')),
    CONSTRAINT ck_customers_heard_from CHECK (
        heard_from IN (
            'web', 'word of mouth', 'don''t know', 'trade fair "Intertec"', 'the other\one', '100% chance', '🚐 van'
        )
    ),
    CONSTRAINT ck_customers_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_customers_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_customers_vat_number_format CHECK (vat_number ~ '^[A-Z]{2}[0-9A-Z]{2,18}$'),
    CONSTRAINT ck_customers_closed_when CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    CONSTRAINT ck_customers_name_given CHECK (btrim(name) NOT IN ('', '-- none --', 'don''t know', '*/')),
    CONSTRAINT ck_customers_payment_days_range CHECK (payment_days BETWEEN 0 AND 120)
);

COMMENT ON TABLE customers IS 'A company, household or public body that orders work and pays for it.';
COMMENT ON COLUMN customers.number IS 'Printed on every letter.';
COMMENT ON COLUMN customers.heard_from IS 'The answers stand in the old system''s words; */ even the odd ones.';
COMMENT ON COLUMN customers.note IS
    E'Only what the customer may read. Placeholders such as {{ name }} or {% if vip %} are copied as they are,\nand so are $$, ${HOME}, %s, C:\\temp and ''--''; nothing here is a template.';
COMMENT ON COLUMN customers.credit_limit_minor IS 'No limit when missing. In minor units of the currency.';
COMMENT ON COLUMN customers.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN customers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_customers_number ON customers (number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_customers_vat_number ON customers (vat_number) WHERE deleted_at IS NULL;

-- Foreign key to contacts.
CREATE INDEX idx_customers_primary_contact_id ON customers (primary_contact_id) WHERE primary_contact_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_customers_created_by ON customers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_customers_updated_by ON customers (updated_by) WHERE updated_by IS NOT NULL;

-- spelt_like (medium): Customers whose name somebody half remembers, even "O'Neill \ Sons"
CREATE INDEX idx_customers_name ON customers USING gin (name gin_trgm_ops) WHERE deleted_at IS NULL;

-- by_status (low): Customers in some of the states, newest first
CREATE INDEX idx_customers_created_at_id_status ON customers (created_at DESC, id DESC, status)
    WHERE deleted_at IS NULL;

-- number_in_use (low): Whether a number was ever given to anybody
CREATE INDEX idx_customers_number ON customers (number);

-- with_credit (low): Customers by how much we trust them
CREATE INDEX idx_customers_credit_limit_minor_id ON customers (credit_limit_minor DESC, id DESC)
    WHERE credit_limit_minor IS NOT NULL AND deleted_at IS NULL;

-- Search in name, note.
-- search (medium): Customers whose name or note contains all the words
CREATE INDEX idx_customers_search_vector ON customers USING gin (search_vector);

CREATE TRIGGER tr_customers_updated_at
    BEFORE UPDATE ON customers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_customers_lock_version
    BEFORE UPDATE ON customers
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_customers_immutable
    BEFORE UPDATE OF number ON customers
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('customers', 'tr_customers_immutable', 'number');

CREATE TRIGGER tr_customers_status
    BEFORE INSERT OR UPDATE OF status ON customers
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'customers',
        'status',
        'tr_customers_status',
        '["lead", "active"]',
        '{"lead": ["active", "closed"], "active": ["dormant", "closed"], "dormant": ["active", "closed"]}'
    );

CREATE TRIGGER tr_customers_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON customers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'customers',
        'fk_customers_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_customers_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON customers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'customers',
        'fk_customers_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_customers_audit_insert
    AFTER INSERT ON customers
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('customers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_customers_audit_update
    AFTER UPDATE ON customers
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('customers', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_customers_audit_delete
    AFTER DELETE ON customers
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('customers', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON customers TO field_service_app;

GRANT SELECT ON customers TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE customers;
