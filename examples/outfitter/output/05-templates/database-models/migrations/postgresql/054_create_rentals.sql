-- rentals: What a customer takes out together, and brings back together.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rentals (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    order_id uuid,
    status varchar(32) NOT NULL DEFAULT 'reserved',
    period tstzrange NOT NULL,
    fee_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    deposit_minor bigint NOT NULL DEFAULT 0,
    handed_out_at timestamptz,
    returned_at timestamptz,
    terms_accepted_from inet,
    terms_digest bytea,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rentals PRIMARY KEY (id),
    CONSTRAINT uq_rentals_number UNIQUE (number),
    CONSTRAINT uq_rentals_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_rentals_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rentals_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rentals_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_rentals_status CHECK (status IN ('reserved', 'out', 'returned', 'cancelled', 'no_show')),
    CONSTRAINT ck_rentals_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_rentals_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rentals_deposit_range CHECK (deposit_minor >= 0),
    CONSTRAINT ck_rentals_out_when CHECK (status NOT IN ('out', 'returned') OR handed_out_at IS NOT NULL),
    CONSTRAINT ck_rentals_returned_when CHECK ((status = 'returned') = (returned_at IS NOT NULL)),
    CONSTRAINT ck_rentals_returned_later CHECK (returned_at >= handed_out_at),
    CONSTRAINT ck_rentals_terms_whole CHECK ((terms_accepted_from IS NULL) = (terms_digest IS NULL))
);

COMMENT ON TABLE rentals IS 'What a customer takes out together, and brings back together.';
COMMENT ON COLUMN rentals.order_id IS 'How it was paid; missing at the counter.';
COMMENT ON COLUMN rentals.period IS 'From the counter to the counter.';
COMMENT ON COLUMN rentals.fee_minor IS 'For all items. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN rentals.deposit_minor IS 'What we keep until it is back. In minor units of the currency.';
COMMENT ON COLUMN rentals.terms_accepted_from IS 'Personal data.';
COMMENT ON COLUMN rentals.terms_digest IS 'Which version of the terms it was.';
COMMENT ON COLUMN rentals.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_rentals_order_id ON rentals (order_id) WHERE status <> 'cancelled';

-- Foreign key to users.
-- of_customer (high): A customer's rentals, newest first
CREATE INDEX idx_rentals_customer_id_created_at_id ON rentals (customer_id, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_rentals_order_id ON rentals (order_id) WHERE order_id IS NOT NULL;

-- calendar (medium): What goes out and comes back in some days
CREATE INDEX idx_rentals_period ON rentals USING gist (period);

-- still_out (low): What has not come back, the longest first
CREATE INDEX idx_rentals_handed_out_at_id ON rentals (handed_out_at, id) WHERE status = 'out';

CREATE TRIGGER tr_rentals_updated_at
    BEFORE UPDATE ON rentals
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rentals_lock_version
    BEFORE UPDATE ON rentals
    FOR EACH ROW WHEN (OLD.fee_minor = NEW.fee_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_rentals_immutable
    BEFORE UPDATE OF number, customer_id, currency ON rentals
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rentals',
        'tr_rentals_immutable',
        'number',
        'customer_id',
        'currency'
    );

CREATE TRIGGER tr_rentals_status
    BEFORE INSERT OR UPDATE OF status ON rentals
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rentals',
        'status',
        'tr_rentals_status',
        '["reserved"]',
        '{"reserved": ["out", "cancelled", "no_show"], "out": ["returned"]}'
    );

CREATE TRIGGER tr_rentals_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON rentals
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rentals',
        'fk_rentals_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_rentals_rw_1
    AFTER INSERT OR UPDATE OF customer_id, status ON rentals
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'rentals',
        'tr_rentals_rw_1',
        '3',
        'status IN (''reserved'', ''out'')',
        'customer_id'
    );

COMMENT ON TRIGGER tr_rentals_rw_1 ON rentals IS 'RW-1: A customer has at most three rentals reserved or out.';

CREATE TRIGGER tr_rentals_audit_insert
    AFTER INSERT ON rentals
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

CREATE TRIGGER tr_rentals_audit_update
    AFTER UPDATE ON rentals
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

CREATE TRIGGER tr_rentals_audit_delete
    AFTER DELETE ON rentals
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('rentals', '["id"]', '[]', '["updated_at", "fee_minor"]');

GRANT SELECT, DELETE ON rentals TO outfitter_app;

GRANT INSERT (
    id, number, customer_id, order_id, status, period, currency, deposit_minor, handed_out_at, returned_at,
    terms_accepted_from, terms_digest, lock_version, created_at, updated_at
), UPDATE (
    id, number, customer_id, order_id, status, period, currency, deposit_minor, handed_out_at, returned_at,
    terms_accepted_from, terms_digest, lock_version, created_at, updated_at
) ON rentals TO outfitter_app;

GRANT SELECT ON rentals TO outfitter_readonly;

CREATE TRIGGER tr_users_rentals_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_rentals_customer_id',
        'rentals',
        'true',
        'customer_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_rentals_customer_id ON users;

DROP TABLE rentals;
