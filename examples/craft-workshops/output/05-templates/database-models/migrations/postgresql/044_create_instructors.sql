-- instructors: A person who teaches for a maker, as those who come will see them.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE instructors (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid,
    seller_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    introduction text,
    languages text[] NOT NULL DEFAULT '{}',
    first_aid_until date,
    left_on date,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_instructors PRIMARY KEY (id),
    CONSTRAINT fk_instructors_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_instructors_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_instructors_languages CHECK (array_position(languages, NULL) IS NULL)
);

COMMENT ON TABLE instructors IS 'A person who teaches for a maker, as those who come will see them.';
COMMENT ON COLUMN instructors.user_id IS 'Their login; missing for a guest.';
COMMENT ON COLUMN instructors.name IS 'Personal data.';
COMMENT ON COLUMN instructors.languages IS 'As tags, such as en or de-AT.';
COMMENT ON COLUMN instructors.first_aid_until IS 'When their certificate ends.';
COMMENT ON COLUMN instructors.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN instructors.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_instructors_seller_id_user_id ON instructors (seller_id, user_id) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_instructors_user_id ON instructors (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to sellers.
CREATE INDEX idx_instructors_seller_id ON instructors (seller_id);

-- of_language (medium): Who teaches in some languages
CREATE INDEX idx_instructors_languages ON instructors USING gin (languages) WHERE deleted_at IS NULL;

-- first_aid_ends (low): Whose certificate has to be renewed
CREATE INDEX idx_instructors_first_aid_until_id ON instructors (first_aid_until, id)
    WHERE left_on IS NULL AND deleted_at IS NULL;

CREATE TRIGGER tr_instructors_updated_at
    BEFORE UPDATE ON instructors
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_instructors_lock_version
    BEFORE UPDATE ON instructors
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_instructors_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON instructors
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'instructors',
        'fk_instructors_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_instructors_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON instructors
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'instructors',
        'fk_instructors_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_instructors_audit_insert
    AFTER INSERT ON instructors
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_instructors_audit_update
    AFTER UPDATE ON instructors
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_instructors_audit_delete
    AFTER DELETE ON instructors
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('instructors', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON instructors TO craft_workshops_app;

GRANT SELECT ON instructors TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_instructors_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_instructors_seller_id',
        'instructors',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_instructors_seller_id ON sellers;

DROP TABLE instructors;
