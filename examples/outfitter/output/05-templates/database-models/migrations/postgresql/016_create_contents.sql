-- contents: Something written to be read, such as an article, a page or an announcement, in one language.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE contents (
    id uuid NOT NULL DEFAULT uuidv7(),
    content_type varchar(64) NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(255) NOT NULL,
    summary text,
    body text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    visibility varchar(32) NOT NULL DEFAULT 'private',
    locale varchar(35) NOT NULL DEFAULT 'en',
    metadata jsonb NOT NULL DEFAULT '{}',
    publish_at timestamptz,
    published_at timestamptz,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(summary, '')), 'B')
        || setweight(to_tsvector('simple', coalesce(body, '')), 'C')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_contents PRIMARY KEY (id),
    CONSTRAINT fk_contents_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_contents_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_contents_content_type CHECK (content_type ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_contents_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_contents_status CHECK (status IN ('draft', 'in_review', 'scheduled', 'published', 'archived')),
    CONSTRAINT ck_contents_visibility CHECK (visibility IN ('private', 'internal', 'public')),
    CONSTRAINT ck_contents_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_contents_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT ck_contents_scheduled_when CHECK ((status = 'scheduled') = (publish_at IS NOT NULL)),
    CONSTRAINT ck_contents_published_when CHECK (status NOT IN ('published', 'archived') OR published_at IS NOT NULL)
);

COMMENT ON TABLE contents IS
    'Something written to be read, such as an article, a page or an announcement, in one language.';
COMMENT ON COLUMN contents.content_type IS 'What it is, in the service''s own words, such as article or page.';
COMMENT ON COLUMN contents.slug IS 'Its place in addresses.';
COMMENT ON COLUMN contents.visibility IS 'Who may read it once it is published: its authors, users, or everybody.';
COMMENT ON COLUMN contents.locale IS 'A translation is a content of its own, related as translation_of.';
COMMENT ON COLUMN contents.metadata IS 'What only this type of content has.';
COMMENT ON COLUMN contents.publish_at IS 'When the scheduler publishes it.';
COMMENT ON COLUMN contents.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN contents.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_contents_content_type_locale_slug ON contents (content_type, locale, slug)
    WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_contents_created_by ON contents (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_contents_updated_by ON contents (updated_by) WHERE updated_by IS NOT NULL;

-- newest (high): What is published of one type and in one language, newest first, page by page
CREATE INDEX idx_contents_content_type_locale_published_at_id
    ON contents (content_type, locale, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- by_metadata (low): Contents whose metadata contain something
CREATE INDEX idx_contents_metadata ON contents USING gin (metadata jsonb_path_ops) WHERE deleted_at IS NULL;

-- publish (low): What the scheduler has to publish now
CREATE INDEX idx_contents_publish_at_id ON contents (publish_at, id) WHERE status = 'scheduled' AND deleted_at IS NULL;

-- purge (low): Deleted contents for the reaper to remove
CREATE INDEX idx_contents_deleted_at_id ON contents (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- Search in title, summary, body.
-- search (medium): Contents in which somebody's words occur
CREATE INDEX idx_contents_search_vector ON contents USING gin (search_vector);

CREATE TRIGGER tr_contents_updated_at
    BEFORE UPDATE ON contents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_contents_lock_version
    BEFORE UPDATE ON contents
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_contents_status
    BEFORE INSERT OR UPDATE OF status ON contents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'contents',
        'status',
        'tr_contents_status',
        '["draft"]',
        '{"draft": ["in_review", "scheduled", "published"], '
        '"in_review": ["draft", "scheduled", "published"], '
        '"scheduled": ["draft", "published"], '
        '"published": ["draft", "archived"], '
        '"archived": ["draft"]}'
    );

CREATE TRIGGER tr_contents_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON contents
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'contents',
        'fk_contents_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_contents_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON contents
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'contents',
        'fk_contents_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_contents_audit_insert
    AFTER INSERT ON contents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_contents_audit_update
    AFTER UPDATE ON contents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_contents_audit_delete
    AFTER DELETE ON contents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('contents', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON contents TO outfitter_app;

GRANT SELECT ON contents TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE contents;
