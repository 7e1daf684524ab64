-- order_events: What happened to an order: changes of its states, messages, and notes of the support.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE order_events (
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    order_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    from_status varchar(32),
    to_status varchar(32),
    payload jsonb NOT NULL DEFAULT '{}',
    actor_user_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_events PRIMARY KEY (seq),
    CONSTRAINT fk_order_events_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_events_kind CHECK (
        kind IN ('status', 'payment_status', 'note', 'email', 'fulfilment', 'refund')
    ),
    CONSTRAINT ck_order_events_payload CHECK (jsonb_typeof(payload) = 'object'),
    CONSTRAINT ck_order_events_state_moved CHECK (
        kind NOT IN ('status', 'payment_status') OR to_status IS NOT NULL AND from_status IS DISTINCT FROM to_status
    )
);

COMMENT ON TABLE order_events IS
    'What happened to an order: changes of its states, messages, and notes of the support.';
COMMENT ON COLUMN order_events.seq IS 'The order in which they were recorded.';
COMMENT ON COLUMN order_events.from_status IS 'Missing for the first.';
COMMENT ON COLUMN order_events.to_status IS 'Missing where no status changed.';
COMMENT ON COLUMN order_events.payload IS 'Details, but no personal data: the history of an order is never erased.';
COMMENT ON COLUMN order_events.actor_user_id IS 'No reference, so that the event outlives the user.';

-- Foreign key to orders.
-- timeline (medium): The history of an order
CREATE INDEX idx_order_events_order_id_seq ON order_events (order_id, seq);

CREATE TRIGGER tr_order_events_append_only
    BEFORE UPDATE OR DELETE ON order_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('order_events', 'tr_order_events_append_only');

CREATE TRIGGER tr_order_events_append_only_truncate
    BEFORE TRUNCATE ON order_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('order_events', 'tr_order_events_append_only');

GRANT SELECT, INSERT ON order_events TO outfitter_app;

GRANT SELECT ON order_events TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE order_events;
