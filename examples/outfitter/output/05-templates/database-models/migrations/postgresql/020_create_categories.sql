-- categories: A shelf of the shop; shelves stand in a tree.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE categories (
    id uuid NOT NULL DEFAULT uuidv7(),
    parent_id uuid,
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    description text,
    is_visible boolean NOT NULL DEFAULT true,
    seo jsonb NOT NULL DEFAULT '{}',
    path varchar(1000) NOT NULL,
    depth integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_categories PRIMARY KEY (id),
    CONSTRAINT fk_categories_parent_id FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT ck_categories_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_categories_seo CHECK (jsonb_typeof(seo) = 'object'),
    CONSTRAINT ck_categories_not_too_deep CHECK (depth <= 9)
);

COMMENT ON TABLE categories IS 'A shelf of the shop; shelves stand in a tree.';
COMMENT ON COLUMN categories.parent_id IS 'Missing at the top.';
COMMENT ON COLUMN categories."position" IS 'Order in the menu.';
COMMENT ON COLUMN categories.seo IS 'Title and description for search engines.';
COMMENT ON COLUMN categories.path IS
    'The `slug` of each row from the top down to this one, between slashes. Kept by triggers.';
COMMENT ON COLUMN categories.depth IS 'How many rows lie above this one. Kept by triggers.';
COMMENT ON COLUMN categories.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_categories_path ON categories (path) WHERE deleted_at IS NULL;

-- Foreign key to categories.
CREATE INDEX idx_categories_parent_id ON categories (parent_id) WHERE parent_id IS NOT NULL;

-- menu (high): What stands below a category, in order
CREATE INDEX idx_categories_parent_id_position_id ON categories (parent_id, "position", id)
    WHERE is_visible AND deleted_at IS NULL;

-- subtree (high): A category with everything below it
CREATE INDEX idx_categories_path ON categories (path text_pattern_ops) WHERE deleted_at IS NULL;

CREATE TRIGGER tr_categories_updated_at
    BEFORE UPDATE ON categories
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_categories_tree
    BEFORE INSERT OR UPDATE OF parent_id, slug ON categories
    FOR EACH ROW EXECUTE FUNCTION set_path(
        'categories',
        'tr_categories_tree',
        'fk_categories_parent_id',
        '{"parent_id": "id"}',
        'slug',
        'path',
        'depth'
    );

CREATE TRIGGER tr_categories_tree_lock
    BEFORE INSERT OR UPDATE OF parent_id, slug ON categories
    FOR EACH STATEMENT EXECUTE FUNCTION lock_tree('categories', 'tr_categories_tree');

CREATE TRIGGER tr_categories_tree_below
    AFTER UPDATE OF parent_id, slug ON categories
    FOR EACH ROW WHEN (OLD.path <> NEW.path)
    EXECUTE FUNCTION move_below('categories', '{"parent_id": "id"}', 'slug', 'path', 'depth');

CREATE TRIGGER tr_categories_parent_id_live
    BEFORE INSERT OR UPDATE OF parent_id, deleted_at ON categories
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'categories',
        'fk_categories_parent_id',
        'categories',
        'parent_id',
        'id'
    );

CREATE TRIGGER tr_categories_audit_insert
    AFTER INSERT ON categories
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

CREATE TRIGGER tr_categories_audit_update
    AFTER UPDATE ON categories
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

CREATE TRIGGER tr_categories_audit_delete
    AFTER DELETE ON categories
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('categories', '["id"]', '[]', '["updated_at", "path", "depth"]');

GRANT SELECT, DELETE ON categories TO outfitter_app;

GRANT INSERT (
    id, parent_id, slug, name, "position", description, is_visible, seo, created_at, updated_at, deleted_at
), UPDATE (
    id, parent_id, slug, name, "position", description, is_visible, seo, created_at, updated_at, deleted_at
) ON categories TO outfitter_app;

GRANT SELECT ON categories TO outfitter_readonly;

CREATE TRIGGER tr_categories_categories_parent_id
    BEFORE UPDATE OF deleted_at ON categories
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'categories',
        'fk_categories_parent_id',
        'categories',
        'deleted_at IS NULL',
        'parent_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE categories;
