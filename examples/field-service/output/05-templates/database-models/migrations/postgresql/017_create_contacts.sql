-- contacts: A person whom we talk to at a customer's.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE contacts (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    user_id uuid,
    given_name varchar(120) NOT NULL,
    family_name varchar(120) NOT NULL,
    full_name text GENERATED ALWAYS AS ((given_name || ' ') || family_name) STORED NOT NULL,
    email varchar(320),
    phone varchar(16),
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contacts PRIMARY KEY (id),
    CONSTRAINT uq_contacts_customer_id_email UNIQUE (customer_id, email),
    CONSTRAINT fk_contacts_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
    CONSTRAINT fk_contacts_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_contacts_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_contacts_reachable CHECK (coalesce(email, phone) IS NOT NULL OR left_on IS NOT NULL),
    CONSTRAINT ck_contacts_phone_format CHECK (phone ~ '^\+[1-9][0-9]{6,14}$')
);

COMMENT ON TABLE contacts IS 'A person whom we talk to at a customer''s.';
COMMENT ON COLUMN contacts.user_id IS 'Their login in the customer portal.';
COMMENT ON COLUMN contacts.given_name IS 'Personal data.';
COMMENT ON COLUMN contacts.family_name IS 'Personal data.';
COMMENT ON COLUMN contacts.full_name IS 'Personal data.';
COMMENT ON COLUMN contacts.email IS 'Personal data.';
COMMENT ON COLUMN contacts.phone IS 'In international form with a plus sign. Personal data.';

CREATE UNIQUE INDEX uq_contacts_user_id ON contacts (user_id) WHERE user_id IS NOT NULL;

-- caller (medium): Who is calling
CREATE INDEX idx_contacts_phone ON contacts (phone);

CREATE TRIGGER tr_contacts_updated_at
    BEFORE UPDATE ON contacts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_contacts_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON contacts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'contacts',
        'fk_contacts_customer_id',
        'customers',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_contacts_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON contacts
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('contacts', 'fk_contacts_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_contacts_audit_insert
    AFTER INSERT ON contacts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contacts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_contacts_audit_update
    AFTER UPDATE ON contacts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contacts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_contacts_audit_delete
    AFTER DELETE ON contacts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contacts', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON contacts TO field_service_app;

GRANT SELECT ON contacts TO field_service_readonly;

ALTER TABLE customers
    ADD CONSTRAINT fk_customers_primary_contact_id FOREIGN KEY (primary_contact_id)
        REFERENCES contacts (id) ON DELETE SET NULL;

-- migrate:down
SET LOCAL lock_timeout = '2s';

ALTER TABLE customers DROP CONSTRAINT fk_customers_primary_contact_id;

DROP TABLE contacts;
