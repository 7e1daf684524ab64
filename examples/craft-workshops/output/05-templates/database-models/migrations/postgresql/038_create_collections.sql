-- collections: Listings that we recommend together, in one language.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE collections (
    id uuid NOT NULL DEFAULT uuidv7(),
    locale varchar(35) NOT NULL DEFAULT 'en',
    slug varchar(120) NOT NULL,
    title varchar(120) NOT NULL,
    title_key text GENERATED ALWAYS AS (lower(btrim(title))) STORED NOT NULL,
    introduction text,
    shown tstzrange,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_collections PRIMARY KEY (id),
    CONSTRAINT fk_collections_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_collections_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_collections_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_collections_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_collections_shown CHECK (NOT isempty(shown) AND lower_inc(shown) AND NOT upper_inc(shown))
);

COMMENT ON TABLE collections IS 'Listings that we recommend together, in one language.';
COMMENT ON COLUMN collections.shown IS 'Always when missing.';
COMMENT ON COLUMN collections.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_collections_locale_slug ON collections (locale, slug) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_collections_created_by ON collections (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_collections_updated_by ON collections (updated_by) WHERE updated_by IS NOT NULL;

-- shown_in (medium): What is shown within a period
CREATE INDEX idx_collections_shown ON collections USING gist (shown) WHERE deleted_at IS NULL;

CREATE TRIGGER tr_collections_updated_at
    BEFORE UPDATE ON collections
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_collections_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON collections
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'collections',
        'fk_collections_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_collections_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON collections
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'collections',
        'fk_collections_updated_by',
        'users',
        'updated_by',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON collections TO craft_workshops_app;

GRANT SELECT ON collections TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE collections;
