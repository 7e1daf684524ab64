-- content_relationships: How one content hangs together with another.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE content_relationships (
    source_content_id uuid NOT NULL,
    target_content_id uuid NOT NULL,
    relation varchar(32) NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_content_relationships PRIMARY KEY (source_content_id, relation, target_content_id),
    CONSTRAINT fk_content_relationships_source_content_id FOREIGN KEY (source_content_id)
        REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT fk_content_relationships_target_content_id FOREIGN KEY (target_content_id)
        REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT ck_content_relationships_relation CHECK (
        relation IN ('related', 'part_of', 'translation_of', 'replaces', 'references')
    ),
    CONSTRAINT ck_content_relationships_not_itself CHECK (source_content_id <> target_content_id),
    CONSTRAINT ck_content_relationships_position_range CHECK ("position" >= 0)
);

COMMENT ON TABLE content_relationships IS 'How one content hangs together with another.';
COMMENT ON COLUMN content_relationships.relation IS 'What the source is to the target.';
COMMENT ON COLUMN content_relationships."position" IS 'Order among the source''s relationships of one kind.';

-- Foreign key to contents.
CREATE INDEX idx_content_relationships_target_content_id ON content_relationships (target_content_id);

CREATE TRIGGER tr_content_relationships_updated_at
    BEFORE UPDATE ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_content_relationships_source_content_id_live
    BEFORE INSERT OR UPDATE OF source_content_id ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_relationships',
        'fk_content_relationships_source_content_id',
        'contents',
        'source_content_id',
        'id'
    );

CREATE TRIGGER tr_content_relationships_target_content_id_live
    BEFORE INSERT OR UPDATE OF target_content_id ON content_relationships
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_relationships',
        'fk_content_relationships_target_content_id',
        'contents',
        'target_content_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON content_relationships TO outfitter_app;

GRANT SELECT ON content_relationships TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE content_relationships;
