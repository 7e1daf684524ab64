-- return_requests: A customer's wish to send something back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE return_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    order_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'requested',
    reason varchar(32) NOT NULL,
    note text,
    refund_id uuid,
    decided_at timestamptz,
    received_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_return_requests PRIMARY KEY (id),
    CONSTRAINT uq_return_requests_number UNIQUE (number),
    CONSTRAINT uq_return_requests_refund_id UNIQUE (refund_id),
    CONSTRAINT uq_return_requests_id_order_id UNIQUE (id, order_id),
    CONSTRAINT fk_return_requests_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_return_requests_refund_id_order_id FOREIGN KEY (refund_id, order_id)
        REFERENCES refunds (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_return_requests_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_return_requests_status CHECK (
        status IN ('requested', 'approved', 'refused', 'received', 'completed', 'cancelled')
    ),
    CONSTRAINT ck_return_requests_reason CHECK (
        reason IN ('changed_mind', 'does_not_fit', 'defective', 'wrong_item', 'arrived_late', 'other')
    ),
    CONSTRAINT ck_return_requests_decided_when CHECK (status IN ('requested', 'cancelled') OR decided_at IS NOT NULL),
    CONSTRAINT ck_return_requests_received_when CHECK (
        status NOT IN ('received', 'completed') OR received_at IS NOT NULL
    ),
    CONSTRAINT ck_return_requests_completed_when CHECK ((status = 'completed') = (completed_at IS NOT NULL))
);

COMMENT ON TABLE return_requests IS 'A customer''s wish to send something back.';
COMMENT ON COLUMN return_requests.number IS 'What customers write on the parcel.';
COMMENT ON COLUMN return_requests.note IS 'In the customer''s words. Personal data.';
COMMENT ON COLUMN return_requests.refund_id IS 'What the customer got back for it.';
COMMENT ON COLUMN return_requests.decided_at IS 'When it was approved or refused.';

-- Foreign key to orders.
CREATE INDEX idx_return_requests_order_id ON return_requests (order_id);

-- work_list (low): Returns in one state, the oldest first
CREATE INDEX idx_return_requests_status_created_at_id ON return_requests (status, created_at, id)
    WHERE status IN ('requested', 'approved', 'received');

CREATE TRIGGER tr_return_requests_updated_at
    BEFORE UPDATE ON return_requests
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_return_requests_immutable
    BEFORE UPDATE OF number, order_id ON return_requests
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'return_requests',
        'tr_return_requests_immutable',
        'number',
        'order_id'
    );

CREATE TRIGGER tr_return_requests_status
    BEFORE INSERT OR UPDATE OF status ON return_requests
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'return_requests',
        'status',
        'tr_return_requests_status',
        '["requested"]',
        '{"requested": ["approved", "refused", "cancelled"], '
        '"approved": ["received", "cancelled"], '
        '"received": ["completed"]}'
    );

CREATE TRIGGER tr_return_requests_audit_insert
    AFTER INSERT ON return_requests
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_return_requests_audit_update
    AFTER UPDATE ON return_requests
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_return_requests_audit_delete
    AFTER DELETE ON return_requests
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('return_requests', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON return_requests TO outfitter_app;

GRANT SELECT ON return_requests TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE return_requests;
