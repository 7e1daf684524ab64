-- checklists: What to look at on a visit of some kind; a new version never changes an old one.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE checklists (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(120) NOT NULL,
    version integer NOT NULL DEFAULT 1,
    items jsonb NOT NULL,
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_checklists PRIMARY KEY (id),
    CONSTRAINT uq_checklists_name_version UNIQUE (name, version),
    CONSTRAINT ck_checklists_items CHECK (jsonb_typeof(items) = 'array'),
    CONSTRAINT ck_checklists_version_range CHECK (version > 0)
);

COMMENT ON TABLE checklists IS 'What to look at on a visit of some kind; a new version never changes an old one.';

-- current (medium): The published versions of a checklist, the newest first
CREATE INDEX idx_checklists_name_version_id ON checklists (name, version DESC, id DESC) WHERE published_at IS NOT NULL;

CREATE TRIGGER tr_checklists_updated_at
    BEFORE UPDATE ON checklists
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_checklists_immutable
    BEFORE UPDATE OF items ON checklists
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('checklists', 'tr_checklists_immutable', 'items');

GRANT SELECT, INSERT, UPDATE, DELETE ON checklists TO field_service_app;

GRANT SELECT ON checklists TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE checklists;
