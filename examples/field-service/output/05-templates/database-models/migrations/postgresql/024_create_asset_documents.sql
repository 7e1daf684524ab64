-- asset_documents: Manuals and photos of a machine.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE asset_documents (
    asset_id uuid NOT NULL,
    document_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_asset_documents PRIMARY KEY (asset_id, document_id),
    CONSTRAINT fk_asset_documents_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE,
    CONSTRAINT fk_asset_documents_document_id FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
);

COMMENT ON TABLE asset_documents IS 'Manuals and photos of a machine.';

-- Foreign key to documents.
CREATE INDEX idx_asset_documents_document_id ON asset_documents (document_id);

CREATE TRIGGER tr_asset_documents_asset_id_live
    BEFORE INSERT OR UPDATE OF asset_id ON asset_documents
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'asset_documents',
        'fk_asset_documents_asset_id',
        'assets',
        'asset_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON asset_documents TO field_service_app;

GRANT SELECT ON asset_documents TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE asset_documents;
