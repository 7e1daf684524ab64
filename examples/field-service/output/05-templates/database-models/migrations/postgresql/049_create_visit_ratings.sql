-- visit_ratings: What the customer thought of a visit.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE visit_ratings (
    id uuid NOT NULL DEFAULT uuidv7(),
    visit_id uuid NOT NULL,
    rated_by uuid,
    stars integer NOT NULL,
    comment text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visit_ratings PRIMARY KEY (id),
    CONSTRAINT uq_visit_ratings_visit_id UNIQUE (visit_id),
    CONSTRAINT fk_visit_ratings_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE CASCADE,
    CONSTRAINT fk_visit_ratings_rated_by FOREIGN KEY (rated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_visit_ratings_stars_range CHECK (stars BETWEEN 1 AND 5)
);

COMMENT ON TABLE visit_ratings IS 'What the customer thought of a visit.';
COMMENT ON COLUMN visit_ratings.comment IS 'Personal data.';

-- Foreign key to users.
CREATE INDEX idx_visit_ratings_rated_by ON visit_ratings (rated_by) WHERE rated_by IS NOT NULL;

CREATE TRIGGER tr_visit_ratings_updated_at
    BEFORE UPDATE ON visit_ratings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_visit_ratings_rated_by_live
    BEFORE INSERT OR UPDATE OF rated_by ON visit_ratings
    FOR EACH ROW WHEN (NEW.rated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'visit_ratings',
        'fk_visit_ratings_rated_by',
        'users',
        'rated_by',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON visit_ratings TO field_service_app;

GRANT SELECT ON visit_ratings TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE visit_ratings;
