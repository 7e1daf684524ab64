-- collection_listings: What is recommended.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE collection_listings (
    collection_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_collection_listings PRIMARY KEY (collection_id, listing_id),
    CONSTRAINT fk_collection_listings_collection_id FOREIGN KEY (collection_id)
        REFERENCES collections (id) ON DELETE CASCADE,
    CONSTRAINT fk_collection_listings_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE CASCADE
);

COMMENT ON TABLE collection_listings IS 'What is recommended.';

-- Foreign key to listings.
CREATE INDEX idx_collection_listings_listing_id ON collection_listings (listing_id);

CREATE TRIGGER tr_collection_listings_collection_id_live
    BEFORE INSERT OR UPDATE OF collection_id ON collection_listings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'collection_listings',
        'fk_collection_listings_collection_id',
        'collections',
        'collection_id',
        'id'
    );

CREATE TRIGGER tr_collection_listings_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON collection_listings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'collection_listings',
        'fk_collection_listings_listing_id',
        'listings',
        'listing_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON collection_listings TO craft_workshops_app;

GRANT SELECT ON collection_listings TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE collection_listings;
