-- announcements: News for some teams, or for all.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE announcements (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    author_id uuid NOT NULL,
    title varchar(200) NOT NULL,
    body text NOT NULL,
    labels text[] NOT NULL DEFAULT '{}',
    attachments jsonb NOT NULL DEFAULT '[]',
    shown tstzrange NOT NULL,
    is_pinned boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_announcements PRIMARY KEY (id),
    CONSTRAINT uq_announcements_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_announcements_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcements_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcements_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_announcements_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_announcements_labels CHECK (array_position(labels, NULL) IS NULL),
    CONSTRAINT ck_announcements_attachments CHECK (jsonb_typeof(attachments) = 'array'),
    CONSTRAINT ck_announcements_shown CHECK (NOT isempty(shown) AND lower_inc(shown) AND NOT upper_inc(shown))
);

COMMENT ON TABLE announcements IS 'News for some teams, or for all.';
COMMENT ON COLUMN announcements.shown IS 'From when to when it is shown.';
COMMENT ON COLUMN announcements.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

-- Foreign key to users.
CREATE INDEX idx_announcements_author_id ON announcements (author_id);

-- Foreign key to users.
CREATE INDEX idx_announcements_created_by ON announcements (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_announcements_updated_by ON announcements (updated_by) WHERE updated_by IS NOT NULL;

CREATE TRIGGER tr_announcements_updated_at
    BEFORE UPDATE ON announcements
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_announcements_author_id_live
    BEFORE INSERT OR UPDATE OF author_id, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_author_id',
        'users',
        'author_id',
        'id'
    );

CREATE TRIGGER tr_announcements_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_announcements_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON announcements
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'announcements',
        'fk_announcements_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_announcements_author_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, author_id ON announcements
    FOR EACH ROW EXECUTE FUNCTION require_membership(
        'announcements',
        'fk_announcements_author_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'author_id',
        'user_id'
    );

ALTER TABLE announcements ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON announcements
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON announcements TO shift_planning_app;

GRANT SELECT ON announcements TO shift_planning_readonly;

CREATE TRIGGER tr_users_announcements_author_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_announcements_author_id',
        'announcements',
        'deleted_at IS NULL',
        'author_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_announcements_author_id ON users;

DROP TABLE announcements;
