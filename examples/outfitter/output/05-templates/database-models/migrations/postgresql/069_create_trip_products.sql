-- trip_products: What we recommend to take.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE trip_products (
    trip_id uuid NOT NULL,
    product_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_products PRIMARY KEY (trip_id, product_id),
    CONSTRAINT fk_trip_products_trip_id FOREIGN KEY (trip_id) REFERENCES trips (id) ON DELETE CASCADE,
    CONSTRAINT fk_trip_products_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE
);

COMMENT ON TABLE trip_products IS 'What we recommend to take.';

-- Foreign key to products.
CREATE INDEX idx_trip_products_product_id ON trip_products (product_id);

CREATE TRIGGER tr_trip_products_trip_id_live
    BEFORE INSERT OR UPDATE OF trip_id ON trip_products
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_products',
        'fk_trip_products_trip_id',
        'trips',
        'trip_id',
        'id'
    );

CREATE TRIGGER tr_trip_products_product_id_live
    BEFORE INSERT OR UPDATE OF product_id ON trip_products
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_products',
        'fk_trip_products_product_id',
        'products',
        'product_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_products TO outfitter_app;

GRANT SELECT ON trip_products TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE trip_products;
