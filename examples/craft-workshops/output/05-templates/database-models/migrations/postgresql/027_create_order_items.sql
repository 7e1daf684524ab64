-- order_items: A line of an order, as it was agreed; later changes of the listing or the rate do not reach it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE order_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    title varchar(200) NOT NULL,
    kind varchar(32) NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    currency char(3) NOT NULL,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL DEFAULT 0,
    line_total_minor bigint GENERATED ALWAYS AS (quantity * unit_price_minor - discount_minor) STORED NOT NULL,
    commission_rate_id uuid,
    commission_bps integer NOT NULL DEFAULT 0,
    commission_minor bigint NOT NULL DEFAULT 0,
    listing_snapshot jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_items PRIMARY KEY (id),
    CONSTRAINT uq_order_items_order_id_listing_id UNIQUE (order_id, listing_id),
    CONSTRAINT fk_order_items_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_commission_rate_id FOREIGN KEY (commission_rate_id)
        REFERENCES commission_rates (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_order_items_kind CHECK (kind IN ('product', 'service', 'rental')),
    CONSTRAINT ck_order_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_order_items_listing_snapshot CHECK (jsonb_typeof(listing_snapshot) = 'object'),
    CONSTRAINT ck_order_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_order_items_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_order_items_discount_range CHECK (discount_minor BETWEEN 0 AND quantity * unit_price_minor),
    CONSTRAINT ck_order_items_commission_bps_range CHECK (commission_bps BETWEEN 0 AND 10000),
    CONSTRAINT ck_order_items_commission_range CHECK (
        commission_minor BETWEEN 0 AND quantity * unit_price_minor - discount_minor
    )
);

COMMENT ON TABLE order_items IS
    'A line of an order, as it was agreed; later changes of the listing or the rate do not reach it.';
COMMENT ON COLUMN order_items.unit_price_minor IS 'What the buyer saw, for one. In minor units of the currency.';
COMMENT ON COLUMN order_items.discount_minor IS 'Taken off the line. In minor units of the currency.';
COMMENT ON COLUMN order_items.line_total_minor IS 'What the line costs.';
COMMENT ON COLUMN order_items.commission_rate_id IS 'Where the commission came from.';
COMMENT ON COLUMN order_items.commission_bps IS 'The rate that was applied.';
COMMENT ON COLUMN order_items.commission_minor IS
    'What the platform keeps of the line. In minor units of the currency.';
COMMENT ON COLUMN order_items.listing_snapshot IS 'What else the buyer was shown.';

-- Foreign key to listings.
-- sales (low): How a listing sells, latest first
CREATE INDEX idx_order_items_listing_id_created_at_id ON order_items (listing_id, created_at DESC, id DESC);

-- Foreign key to commission_rates.
CREATE INDEX idx_order_items_commission_rate_id ON order_items (commission_rate_id)
    WHERE commission_rate_id IS NOT NULL;

CREATE TRIGGER tr_order_items_append_only
    BEFORE UPDATE OR DELETE ON order_items
    FOR EACH ROW EXECUTE FUNCTION refuse_change('order_items', 'tr_order_items_append_only');

CREATE TRIGGER tr_order_items_append_only_truncate
    BEFORE TRUNCATE ON order_items
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('order_items', 'tr_order_items_append_only');

CREATE TRIGGER tr_order_items_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON order_items
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'order_items',
        'fk_order_items_listing_id',
        'listings',
        'listing_id',
        'id'
    );

GRANT SELECT, INSERT ON order_items TO craft_workshops_app;

GRANT SELECT ON order_items TO craft_workshops_readonly;

CREATE TRIGGER tr_listings_order_items_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_order_items_listing_id',
        'order_items',
        'true',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_order_items_order_id_currency_total_insert
    AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'orders',
        'items_minor',
        '{"order_id": "id", "currency": "currency"}',
        'line_total_minor',
        'true',
        'commission_minor',
        '{"order_id": "id", "currency": "currency"}',
        'commission_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_listings_order_items_listing_id ON listings;

DROP TABLE order_items;
