-- invoice_items: A line of an invoice, with the price as it was. It is replaced while the invoice is a draft, and never edited.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE invoice_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    invoice_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind varchar(32) NOT NULL,
    description varchar(255) NOT NULL,
    subscription_item_id uuid,
    quantity numeric(20,6) NOT NULL DEFAULT 1.000000,
    unit_price numeric(20,6) NOT NULL,
    amount_minor bigint GENERATED ALWAYS AS (round(quantity * unit_price)) STORED NOT NULL,
    tax_rate numeric(9,6) NOT NULL DEFAULT 0.000000,
    tax_minor bigint GENERATED ALWAYS AS (round(round(quantity * unit_price) * tax_rate)) STORED NOT NULL,
    period_start timestamptz,
    period_end timestamptz,
    usage_rollup_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_items PRIMARY KEY (id),
    CONSTRAINT uq_invoice_items_invoice_id_position UNIQUE (invoice_id, "position"),
    CONSTRAINT uq_invoice_items_usage_rollup_id UNIQUE (usage_rollup_id),
    CONSTRAINT fk_invoice_items_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_items_subscription_item_id FOREIGN KEY (subscription_item_id)
        REFERENCES subscription_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_items_usage_rollup_id FOREIGN KEY (usage_rollup_id)
        REFERENCES usage_rollups (id) ON DELETE RESTRICT,
    CONSTRAINT ck_invoice_items_kind CHECK (kind IN ('recurring', 'usage', 'proration', 'one_off', 'credit')),
    CONSTRAINT ck_invoice_items_position_range CHECK ("position" >= 1),
    CONSTRAINT ck_invoice_items_amount_sign CHECK (kind IN ('credit', 'proration') OR amount_minor >= 0),
    CONSTRAINT ck_invoice_items_tax_rate_range CHECK (tax_rate BETWEEN 0 AND 1),
    CONSTRAINT ck_invoice_items_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_invoice_items_rollup_of_usage CHECK (usage_rollup_id IS NULL OR kind = 'usage')
);

COMMENT ON TABLE invoice_items IS
    'A line of an invoice, with the price as it was. It is replaced while the invoice is a draft, and never edited.';
COMMENT ON COLUMN invoice_items."position" IS 'Order on the invoice from 1.';
COMMENT ON COLUMN invoice_items.subscription_item_id IS 'What it charges; missing for what was ordered once.';
COMMENT ON COLUMN invoice_items.unit_price IS 'In minor units, of which it may be a fraction.';
COMMENT ON COLUMN invoice_items.amount_minor IS 'Negative where something is given back.';
COMMENT ON COLUMN invoice_items.tax_rate IS '0.19 is 19 %.';
COMMENT ON COLUMN invoice_items.tax_minor IS 'On the amount, rounded.';
COMMENT ON COLUMN invoice_items.usage_rollup_id IS 'The usage that the line charges.';

-- Foreign key to subscription_items.
CREATE INDEX idx_invoice_items_subscription_item_id ON invoice_items (subscription_item_id)
    WHERE subscription_item_id IS NOT NULL;

CREATE TRIGGER tr_invoice_items_updated_at
    BEFORE UPDATE ON invoice_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoice_items_immutable
    BEFORE UPDATE OF invoice_id, kind, description, quantity, unit_price, tax_rate ON invoice_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'invoice_items',
        'tr_invoice_items_immutable',
        'invoice_id',
        'kind',
        'description',
        'quantity',
        'unit_price',
        'tax_rate'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_items TO shift_planning_app;

GRANT SELECT ON invoice_items TO shift_planning_readonly;

CREATE TRIGGER tr_invoice_items_invoice_id_total_insert
    AFTER INSERT ON invoice_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

CREATE TRIGGER tr_invoice_items_invoice_id_total_update
    AFTER UPDATE ON invoice_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

CREATE TRIGGER tr_invoice_items_invoice_id_total_delete
    AFTER DELETE ON invoice_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'invoices',
        'subtotal_minor',
        '{"invoice_id": "id"}',
        'amount_minor',
        'true',
        'tax_minor',
        '{"invoice_id": "id"}',
        'tax_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE invoice_items;
