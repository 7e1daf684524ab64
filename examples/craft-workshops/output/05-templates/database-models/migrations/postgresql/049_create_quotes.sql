-- quotes: What a maker would do, by when and for how much; a sent one stays as it is.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE quotes (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    request_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL DEFAULT 'EUR',
    net_minor bigint NOT NULL DEFAULT 0,
    tax_rate integer NOT NULL DEFAULT 2000,
    total_minor bigint GENERATED ALWAYS AS (net_minor + round(net_minor * tax_rate / 10000.0)) STORED NOT NULL,
    lines integer NOT NULL DEFAULT 0,
    binding_until timestamptz,
    ready_on date,
    answered_at timestamptz,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quotes PRIMARY KEY (id),
    CONSTRAINT uq_quotes_number UNIQUE (number),
    CONSTRAINT uq_quotes_request_id_seller_id UNIQUE (request_id, seller_id),
    CONSTRAINT uq_quotes_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_quotes_request_id FOREIGN KEY (request_id) REFERENCES custom_requests (id) ON DELETE RESTRICT,
    CONSTRAINT fk_quotes_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_quotes_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_quotes_status CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'withdrawn', 'expired')),
    CONSTRAINT ck_quotes_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_quotes_sent_when CHECK (
        status = 'draft' OR binding_until IS NOT NULL AND ready_on IS NOT NULL AND lines > 0
    ),
    CONSTRAINT ck_quotes_answered_when CHECK (status IN ('accepted', 'declined') = (answered_at IS NOT NULL)),
    CONSTRAINT ck_quotes_tax_rate_range CHECK (tax_rate BETWEEN 0 AND 5000),
    CONSTRAINT ck_quotes_net_range CHECK (net_minor >= 0)
);

COMMENT ON TABLE quotes IS 'What a maker would do, by when and for how much; a sent one stays as it is.';
COMMENT ON COLUMN quotes.net_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN quotes.lines IS 'Kept by triggers.';
COMMENT ON COLUMN quotes.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_quotes_request_id ON quotes (request_id) WHERE status = 'accepted';

-- Foreign key to sellers.
-- of_seller (medium): A maker's quotes of one state, newest first
CREATE INDEX idx_quotes_seller_id_status_created_at_id ON quotes (seller_id, status, created_at DESC, id DESC);

-- to_expire (low): Quotes that nobody answered in time
CREATE INDEX idx_quotes_binding_until_id ON quotes (binding_until, id) WHERE status = 'sent';

-- accepted_value (low): What each maker was asked to make in a year
CREATE INDEX idx_quotes_status_answered_at ON quotes (status, answered_at);

CREATE TRIGGER tr_quotes_updated_at
    BEFORE UPDATE ON quotes
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_quotes_lock_version
    BEFORE UPDATE ON quotes
    FOR EACH ROW WHEN (OLD.net_minor = NEW.net_minor AND OLD.lines = NEW.lines)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_quotes_immutable
    BEFORE UPDATE OF number, request_id, seller_id, currency ON quotes
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'quotes',
        'tr_quotes_immutable',
        'number',
        'request_id',
        'seller_id',
        'currency'
    );

CREATE TRIGGER tr_quotes_status
    BEFORE INSERT OR UPDATE OF status ON quotes
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'quotes',
        'status',
        'tr_quotes_status',
        '["draft"]',
        '{"draft": ["sent", "withdrawn"], "sent": ["accepted", "declined", "withdrawn", "expired"]}'
    );

CREATE TRIGGER tr_quotes_request_id_live
    BEFORE INSERT OR UPDATE OF request_id ON quotes
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'quotes',
        'fk_quotes_request_id',
        'custom_requests',
        'request_id',
        'id'
    );

CREATE TRIGGER tr_quotes_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON quotes
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('quotes', 'fk_quotes_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_quotes_audit_insert
    AFTER INSERT ON quotes
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

CREATE TRIGGER tr_quotes_audit_update
    AFTER UPDATE ON quotes
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

CREATE TRIGGER tr_quotes_audit_delete
    AFTER DELETE ON quotes
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'quotes',
        '["id"]',
        '[]',
        '["updated_at", "net_minor", "total_minor", "lines"]'
    );

GRANT SELECT, DELETE ON quotes TO craft_workshops_app;

GRANT INSERT (
    id, number, request_id, seller_id, status, currency, tax_rate, binding_until, ready_on, answered_at, lock_version,
    created_at, updated_at
), UPDATE (
    id, number, request_id, seller_id, status, currency, tax_rate, binding_until, ready_on, answered_at, lock_version,
    created_at, updated_at
) ON quotes TO craft_workshops_app;

GRANT SELECT ON quotes TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_quotes_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_quotes_seller_id',
        'quotes',
        'true',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_custom_requests_quotes_request_id
    BEFORE UPDATE OF deleted_at ON custom_requests
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'custom_requests',
        'fk_quotes_request_id',
        'quotes',
        'true',
        'request_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_custom_requests_quotes_request_id ON custom_requests;

DROP TRIGGER tr_sellers_quotes_seller_id ON sellers;

DROP TABLE quotes;
