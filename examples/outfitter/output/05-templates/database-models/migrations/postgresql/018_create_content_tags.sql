-- content_tags: That a content is found under a tag.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE content_tags (
    content_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_content_tags PRIMARY KEY (content_id, tag_id),
    CONSTRAINT fk_content_tags_content_id FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT fk_content_tags_tag_id FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

COMMENT ON TABLE content_tags IS 'That a content is found under a tag.';

-- Foreign key to tags.
CREATE INDEX idx_content_tags_tag_id ON content_tags (tag_id);

CREATE TRIGGER tr_content_tags_content_id_live
    BEFORE INSERT OR UPDATE OF content_id ON content_tags
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'content_tags',
        'fk_content_tags_content_id',
        'contents',
        'content_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON content_tags TO outfitter_app;

GRANT SELECT ON content_tags TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE content_tags;
