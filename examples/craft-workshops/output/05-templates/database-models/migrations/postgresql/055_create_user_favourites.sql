-- user_favourites: What a user wants to find again.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE user_favourites (
    user_id uuid NOT NULL,
    favourite_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_favourites PRIMARY KEY (user_id, favourite_id),
    CONSTRAINT fk_user_favourites_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_user_favourites_favourite_id FOREIGN KEY (favourite_id) REFERENCES listings (id) ON DELETE CASCADE
);

COMMENT ON TABLE user_favourites IS 'What a user wants to find again.';

-- Foreign key to listings.
CREATE INDEX idx_user_favourites_favourite_id ON user_favourites (favourite_id);

CREATE TRIGGER tr_user_favourites_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON user_favourites
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_favourites',
        'fk_user_favourites_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_user_favourites_favourite_id_live
    BEFORE INSERT OR UPDATE OF favourite_id ON user_favourites
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'user_favourites',
        'fk_user_favourites_favourite_id',
        'listings',
        'favourite_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON user_favourites TO craft_workshops_app;

GRANT SELECT ON user_favourites TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE user_favourites;
