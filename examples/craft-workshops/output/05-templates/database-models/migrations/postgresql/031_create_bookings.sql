-- bookings: A period for which a service or rental is taken; held until it is ordered, confirmed once it is paid.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE bookings (
    id uuid NOT NULL DEFAULT uuidv7(),
    listing_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    order_id uuid,
    period tstzrange NOT NULL,
    time_zone varchar(64) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    hold_expires_at timestamptz,
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_bookings PRIMARY KEY (id),
    CONSTRAINT fk_bookings_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_order_id_listing_id FOREIGN KEY (order_id, listing_id)
        REFERENCES order_items (order_id, listing_id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_order_id_buyer_id FOREIGN KEY (order_id, buyer_id)
        REFERENCES orders (id, buyer_id) ON DELETE RESTRICT,
    CONSTRAINT ck_bookings_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_bookings_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_bookings_status CHECK (status IN ('held', 'confirmed', 'completed', 'cancelled', 'expired')),
    CONSTRAINT ck_bookings_held_when CHECK (status <> 'held' OR hold_expires_at IS NOT NULL),
    CONSTRAINT ck_bookings_ordered_when CHECK (status NOT IN ('confirmed', 'completed') OR order_id IS NOT NULL),
    CONSTRAINT ck_bookings_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ex_bookings_listing_id_period EXCLUDE USING gist (listing_id WITH =, period WITH &&)
        WHERE (status IN ('held', 'confirmed'))
);

COMMENT ON TABLE bookings IS
    'A period for which a service or rental is taken; held until it is ordered, confirmed once it is paid.';
COMMENT ON COLUMN bookings.order_id IS 'Missing while it is only held.';
COMMENT ON COLUMN bookings.period IS 'From when to when, the end not included.';
COMMENT ON COLUMN bookings.time_zone IS 'Of the place, so that ten o''clock stays ten o''clock.';
COMMENT ON COLUMN bookings.hold_expires_at IS 'Free for others afterwards.';

CREATE UNIQUE INDEX uq_bookings_live ON bookings (order_id, listing_id)
    WHERE order_id IS NOT NULL AND status NOT IN ('cancelled', 'expired');

-- Foreign key to listings.
CREATE INDEX idx_bookings_listing_id ON bookings (listing_id);

-- Foreign key to users.
-- of_buyer (medium): A buyer's bookings, newest first
CREATE INDEX idx_bookings_buyer_id_created_at_id ON bookings (buyer_id, created_at DESC, id DESC);

-- Foreign key to order_items.
-- Foreign key to orders.
CREATE INDEX idx_bookings_order_id_listing_id ON bookings (order_id, listing_id) WHERE order_id IS NOT NULL;

-- expired (low): Holds to give back
CREATE INDEX idx_bookings_hold_expires_at_id ON bookings (hold_expires_at, id) WHERE status = 'held';

CREATE TRIGGER tr_bookings_updated_at
    BEFORE UPDATE ON bookings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_bookings_immutable
    BEFORE UPDATE OF listing_id, buyer_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('bookings', 'tr_bookings_immutable', 'listing_id', 'buyer_id');

CREATE TRIGGER tr_bookings_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('bookings', 'tr_bookings_time_zone', 'time_zone');

CREATE TRIGGER tr_bookings_status
    BEFORE INSERT OR UPDATE OF status ON bookings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'bookings',
        'status',
        'tr_bookings_status',
        '["held"]',
        '{"held": ["confirmed", "cancelled", "expired"], "confirmed": ["completed", "cancelled"]}'
    );

CREATE TRIGGER tr_bookings_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'bookings',
        'fk_bookings_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_bookings_buyer_id_live
    BEFORE INSERT OR UPDATE OF buyer_id ON bookings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('bookings', 'fk_bookings_buyer_id', 'users', 'buyer_id', 'id');

CREATE TRIGGER tr_bookings_listing_id_period_turns
    BEFORE INSERT OR UPDATE OF period, listing_id, status ON bookings
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_bookings_listing_id_period',
        'status IN (''held'', ''confirmed'')',
        'listing_id'
    );

CREATE TRIGGER tr_bookings_audit_insert
    AFTER INSERT ON bookings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_bookings_audit_update
    AFTER UPDATE ON bookings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_bookings_audit_delete
    AFTER DELETE ON bookings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('bookings', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON bookings TO craft_workshops_app;

GRANT SELECT ON bookings TO craft_workshops_readonly;

CREATE TRIGGER tr_users_bookings_buyer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_bookings_buyer_id',
        'bookings',
        'true',
        'buyer_id',
        'id'
    );

CREATE TRIGGER tr_listings_bookings_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_bookings_listing_id',
        'bookings',
        'true',
        'listing_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_listings_bookings_listing_id ON listings;

DROP TRIGGER tr_users_bookings_buyer_id ON users;

DROP TABLE bookings;
