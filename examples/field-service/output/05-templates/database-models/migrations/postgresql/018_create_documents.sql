-- documents: A file that belongs to a customer; the file itself lies in the object store.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE documents (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'other',
    title varchar(200) NOT NULL,
    storage_key varchar(300) NOT NULL,
    media_type varchar(100) NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 bytea NOT NULL,
    confidential boolean NOT NULL DEFAULT false,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_documents PRIMARY KEY (id),
    CONSTRAINT uq_documents_storage_key UNIQUE (storage_key),
    CONSTRAINT uq_documents_customer_id_sha256 UNIQUE (customer_id, sha256),
    CONSTRAINT fk_documents_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_documents_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_documents_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_documents_kind CHECK (kind IN ('photo', 'manual', 'certificate', 'offer', 'other')),
    CONSTRAINT ck_documents_size_range CHECK (size_bytes > 0),
    CONSTRAINT ck_documents_confidential_offers CHECK (kind <> 'offer' OR confidential)
);

COMMENT ON TABLE documents IS 'A file that belongs to a customer; the file itself lies in the object store.';

-- Foreign key to users.
CREATE INDEX idx_documents_created_by ON documents (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_documents_updated_by ON documents (updated_by) WHERE updated_by IS NOT NULL;

-- of_customer (medium): A customer's files of one kind, newest first
CREATE INDEX idx_documents_customer_id_kind_created_at_id ON documents (customer_id, kind, created_at DESC, id DESC);

-- The clean-up of large files that runs by hand at night.
CREATE INDEX idx_documents_size_bytes ON documents (size_bytes) WHERE size_bytes > 104857600;

CREATE TRIGGER tr_documents_updated_at
    BEFORE UPDATE ON documents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_documents_immutable
    BEFORE UPDATE OF storage_key, size_bytes, sha256 ON documents
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'documents',
        'tr_documents_immutable',
        'storage_key',
        'size_bytes',
        'sha256'
    );

CREATE TRIGGER tr_documents_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON documents
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'documents',
        'fk_documents_customer_id',
        'customers',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_documents_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON documents
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'documents',
        'fk_documents_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_documents_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON documents
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'documents',
        'fk_documents_updated_by',
        'users',
        'updated_by',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON documents TO field_service_app;

GRANT SELECT ON documents TO field_service_readonly;

CREATE TRIGGER tr_customers_documents_customer_id
    BEFORE UPDATE OF deleted_at ON customers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'customers',
        'fk_documents_customer_id',
        'documents',
        'true',
        'customer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_customers_documents_customer_id ON customers;

DROP TABLE documents;
