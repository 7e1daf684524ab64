-- studio_amenities: Which amenities belong to which studios.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE studio_amenities (
    studio_id uuid NOT NULL,
    amenity_code varchar(64) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_studio_amenities PRIMARY KEY (studio_id, amenity_code),
    CONSTRAINT fk_studio_amenities_studio_id FOREIGN KEY (studio_id) REFERENCES studios (id) ON DELETE CASCADE,
    CONSTRAINT fk_studio_amenities_amenity_code FOREIGN KEY (amenity_code)
        REFERENCES amenities (code) ON DELETE CASCADE
);

COMMENT ON TABLE studio_amenities IS 'Which amenities belong to which studios.';

-- Foreign key to amenities.
CREATE INDEX idx_studio_amenities_amenity_code ON studio_amenities (amenity_code);

CREATE TRIGGER tr_studio_amenities_studio_id_live
    BEFORE INSERT OR UPDATE OF studio_id ON studio_amenities
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'studio_amenities',
        'fk_studio_amenities_studio_id',
        'studios',
        'studio_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON studio_amenities TO craft_workshops_app;

GRANT SELECT ON studio_amenities TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE studio_amenities;
