-- workshop_labels: A word to find repairs by.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE workshop_labels (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshop_labels PRIMARY KEY (id),
    CONSTRAINT uq_workshop_labels_slug UNIQUE (slug),
    CONSTRAINT ck_workshop_labels_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

COMMENT ON TABLE workshop_labels IS 'A word to find repairs by.';

CREATE TRIGGER tr_workshop_labels_updated_at
    BEFORE UPDATE ON workshop_labels
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_labels TO outfitter_app;

GRANT SELECT ON workshop_labels TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE workshop_labels;
