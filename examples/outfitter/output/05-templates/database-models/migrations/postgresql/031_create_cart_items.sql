-- cart_items: A line of a basket, one for each variant; the price is read again at checkout.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE cart_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    cart_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    unit_price_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_cart_items PRIMARY KEY (id),
    CONSTRAINT uq_cart_items_cart_id_product_variant_id UNIQUE (cart_id, product_variant_id),
    CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE,
    CONSTRAINT fk_cart_items_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE CASCADE,
    CONSTRAINT ck_cart_items_quantity_range CHECK (quantity BETWEEN 1 AND 9999),
    CONSTRAINT ck_cart_items_unit_price_range CHECK (unit_price_minor >= 0)
);

COMMENT ON TABLE cart_items IS 'A line of a basket, one for each variant; the price is read again at checkout.';
COMMENT ON COLUMN cart_items.unit_price_minor IS
    'What the customer saw, in the basket''s currency. In minor units of the currency.';

-- Foreign key to product_variants.
CREATE INDEX idx_cart_items_product_variant_id ON cart_items (product_variant_id);

CREATE TRIGGER tr_cart_items_updated_at
    BEFORE UPDATE ON cart_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_cart_items_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON cart_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'cart_items',
        'fk_cart_items_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON cart_items TO outfitter_app;

GRANT SELECT ON cart_items TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE cart_items;
