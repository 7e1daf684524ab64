-- seller_documents: A paper that proves something about a maker; the file is elsewhere.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE seller_documents (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    file varchar(512) NOT NULL,
    digest bytea NOT NULL,
    valid tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'uploaded',
    reviewed_by uuid,
    reviewed_at timestamptz,
    remark text,
    ends_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seller_documents PRIMARY KEY (id),
    CONSTRAINT uq_seller_documents_seller_id_digest UNIQUE (seller_id, digest),
    CONSTRAINT fk_seller_documents_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seller_documents_reviewed_by FOREIGN KEY (reviewed_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_seller_documents_kind CHECK (kind IN ('trade licence', 'insurance', 'identity', 'food hygiene')),
    CONSTRAINT ck_seller_documents_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_seller_documents_status CHECK (status IN ('uploaded', 'approved', 'refused')),
    CONSTRAINT ck_seller_documents_reviewed_when CHECK ((status = 'uploaded') = (reviewed_at IS NULL)),
    CONSTRAINT ck_seller_documents_refused_why CHECK (status <> 'refused' OR length(btrim(coalesce(remark, ''))) > 0),
    CONSTRAINT ex_seller_documents_seller_id_kind_valid EXCLUDE USING gist (
        seller_id WITH =, kind WITH =, valid WITH &&
    )
        WHERE (status = 'approved')
);

COMMENT ON TABLE seller_documents IS 'A paper that proves something about a maker; the file is elsewhere.';
COMMENT ON COLUMN seller_documents.file IS 'Its place in the object store.';
COMMENT ON COLUMN seller_documents.digest IS 'SHA-256 of the file.';
COMMENT ON COLUMN seller_documents.valid IS 'As printed; [start, null] where it says no end.';
COMMENT ON COLUMN seller_documents.ends_at IS 'When it may be forgotten; set when it is replaced or refused.';

-- Foreign key to users.
CREATE INDEX idx_seller_documents_reviewed_by ON seller_documents (reviewed_by) WHERE reviewed_by IS NOT NULL;

-- to_review (low): Papers that wait for a moderator, the longest first
CREATE INDEX idx_seller_documents_created_at_id ON seller_documents (created_at, id) WHERE status = 'uploaded';

CREATE TRIGGER tr_seller_documents_updated_at
    BEFORE UPDATE ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_documents_immutable
    BEFORE UPDATE OF seller_id, digest ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seller_documents',
        'tr_seller_documents_immutable',
        'seller_id',
        'digest'
    );

CREATE TRIGGER tr_seller_documents_status
    BEFORE INSERT OR UPDATE OF status ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seller_documents',
        'status',
        'tr_seller_documents_status',
        '["uploaded"]',
        '{"uploaded": ["approved", "refused"], "approved": ["refused"]}'
    );

CREATE TRIGGER tr_seller_documents_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_documents',
        'fk_seller_documents_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_documents_reviewed_by_live
    BEFORE INSERT OR UPDATE OF reviewed_by ON seller_documents
    FOR EACH ROW WHEN (NEW.reviewed_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'seller_documents',
        'fk_seller_documents_reviewed_by',
        'users',
        'reviewed_by',
        'id'
    );

CREATE TRIGGER tr_seller_documents_seller_id_kind_valid_turns
    BEFORE INSERT OR UPDATE OF valid, seller_id, kind, status ON seller_documents
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_seller_documents_seller_id_kind_valid',
        'status = ''approved''',
        'seller_id',
        'kind'
    );

CREATE TRIGGER tr_seller_documents_audit_insert
    AFTER INSERT ON seller_documents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_seller_documents_audit_update
    AFTER UPDATE ON seller_documents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_seller_documents_audit_delete
    AFTER DELETE ON seller_documents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('seller_documents', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_documents TO craft_workshops_app;

GRANT SELECT ON seller_documents TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_seller_documents_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_seller_documents_seller_id',
        'seller_documents',
        'true',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_seller_documents_seller_id ON sellers;

DROP TABLE seller_documents;
