-- quote_instalments: How a quote is paid; the shares make the whole.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE quote_instalments (
    quote_id uuid NOT NULL,
    "position" integer NOT NULL,
    due varchar(32) NOT NULL,
    share integer NOT NULL,
    order_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quote_instalments PRIMARY KEY (quote_id, "position"),
    CONSTRAINT uq_quote_instalments_quote_id_due UNIQUE (quote_id, due),
    CONSTRAINT fk_quote_instalments_quote_id FOREIGN KEY (quote_id) REFERENCES quotes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quote_instalments_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_quote_instalments_due CHECK (due IN ('on acceptance', 'when begun', 'on delivery')),
    CONSTRAINT ck_quote_instalments_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE quote_instalments IS 'How a quote is paid; the shares make the whole.';
COMMENT ON COLUMN quote_instalments.share IS 'Of the quote''s total.';
COMMENT ON COLUMN quote_instalments.order_id IS 'What it was paid with.';

-- Foreign key to orders.
CREATE INDEX idx_quote_instalments_order_id ON quote_instalments (order_id) WHERE order_id IS NOT NULL;

CREATE TRIGGER tr_quote_instalments_updated_at
    BEFORE UPDATE ON quote_instalments
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE CONSTRAINT TRIGGER tr_quote_instalments_mon_1
    AFTER INSERT OR UPDATE OR DELETE ON quote_instalments
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'quote_instalments',
        'tr_quote_instalments_mon_1',
        'share',
        '10000',
        'quote_id'
    );

COMMENT ON TRIGGER tr_quote_instalments_mon_1 ON quote_instalments IS
    'MON-1: The instalments of a quote make the whole.';

GRANT SELECT, INSERT, UPDATE, DELETE ON quote_instalments TO craft_workshops_app;

GRANT SELECT ON quote_instalments TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE quote_instalments;
