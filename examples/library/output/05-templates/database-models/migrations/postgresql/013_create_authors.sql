-- authors: A person who wrote a book.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE authors (
    id uuid NOT NULL DEFAULT uuidv7(),
    given_name varchar(120),
    family_name varchar(120) NOT NULL,
    display_name text GENERATED ALWAYS AS (coalesce(given_name || ' ', '') || family_name) STORED NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_authors PRIMARY KEY (id)
);

COMMENT ON TABLE authors IS 'A person who wrote a book.';

-- by_name (medium): Authors whose family name begins with what was typed
CREATE INDEX idx_authors_family_name ON authors (family_name text_pattern_ops);

CREATE TRIGGER tr_authors_updated_at
    BEFORE UPDATE ON authors
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON authors TO library_app;

GRANT SELECT ON authors TO library_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE authors;
