-- trip_shares: What each payer gives to a booking, so that friends can split it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE trip_shares (
    booking_id uuid NOT NULL,
    payer_id uuid NOT NULL,
    share integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_shares PRIMARY KEY (booking_id, payer_id),
    CONSTRAINT fk_trip_shares_booking_id FOREIGN KEY (booking_id) REFERENCES trip_bookings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_shares_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trip_shares_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE trip_shares IS 'What each payer gives to a booking, so that friends can split it.';
COMMENT ON COLUMN trip_shares.share IS 'Of the booking''s price.';

-- Foreign key to users.
CREATE INDEX idx_trip_shares_payer_id ON trip_shares (payer_id);

CREATE TRIGGER tr_trip_shares_updated_at
    BEFORE UPDATE ON trip_shares
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_trip_shares_payer_id_live
    BEFORE INSERT OR UPDATE OF payer_id ON trip_shares
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'trip_shares',
        'fk_trip_shares_payer_id',
        'users',
        'payer_id',
        'id'
    );

CREATE CONSTRAINT TRIGGER tr_trip_shares_fin_1
    AFTER INSERT OR UPDATE OR DELETE ON trip_shares
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum('trip_shares', 'tr_trip_shares_fin_1', 'share', '10000', 'booking_id');

COMMENT ON TRIGGER tr_trip_shares_fin_1 ON trip_shares IS 'FIN-1: Those who split a booking pay all of it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_shares TO outfitter_app;

GRANT SELECT ON trip_shares TO outfitter_readonly;

CREATE TRIGGER tr_users_trip_shares_payer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_trip_shares_payer_id',
        'trip_shares',
        'true',
        'payer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_trip_shares_payer_id ON users;

DROP TABLE trip_shares;
