-- analyses: What a laboratory found in a sample of oil or water.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE analyses (
    id uuid NOT NULL DEFAULT uuidv7(),
    asset_id uuid NOT NULL,
    taken_on date NOT NULL,
    laboratory varchar(120) NOT NULL,
    "values" jsonb NOT NULL DEFAULT '{}',
    verdict varchar(32),
    report_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_analyses PRIMARY KEY (id),
    CONSTRAINT uq_analyses_asset_id_taken_on_laboratory UNIQUE (asset_id, taken_on, laboratory),
    CONSTRAINT fk_analyses_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_analyses_report_id FOREIGN KEY (report_id) REFERENCES documents (id) ON DELETE SET NULL,
    CONSTRAINT ck_analyses_values CHECK (jsonb_typeof("values") = 'object'),
    CONSTRAINT ck_analyses_verdict CHECK (verdict IN ('good', 'watch', 'act now'))
);

COMMENT ON TABLE analyses IS 'What a laboratory found in a sample of oil or water.';

-- Foreign key to documents.
CREATE INDEX idx_analyses_report_id ON analyses (report_id) WHERE report_id IS NOT NULL;

-- to_act_on (low): Samples that need somebody to go there
CREATE INDEX idx_analyses_taken_on_id ON analyses (taken_on DESC, id DESC) WHERE verdict = 'act now';

CREATE TRIGGER tr_analyses_updated_at
    BEFORE UPDATE ON analyses
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_analyses_asset_id_live
    BEFORE INSERT OR UPDATE OF asset_id ON analyses
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'analyses',
        'fk_analyses_asset_id',
        'assets',
        'asset_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON analyses TO field_service_app;

GRANT SELECT ON analyses TO field_service_readonly;

CREATE TRIGGER tr_assets_analyses_asset_id
    BEFORE UPDATE OF deleted_at ON assets
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'assets',
        'fk_analyses_asset_id',
        'analyses',
        'true',
        'asset_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_assets_analyses_asset_id ON assets;

DROP TABLE analyses;
