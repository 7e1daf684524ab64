-- quote_lines: One position of a quote.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE quote_lines (
    quote_id uuid NOT NULL,
    "position" integer NOT NULL,
    text varchar(300) NOT NULL,
    quantity numeric(9,2) NOT NULL DEFAULT 1.00,
    unit_price_minor bigint NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    amount_minor bigint GENERATED ALWAYS AS (
        round(quantity * unit_price_minor * (10000 - discount) / 10000)
    ) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quote_lines PRIMARY KEY (quote_id, "position"),
    CONSTRAINT fk_quote_lines_quote_id_currency FOREIGN KEY (quote_id, currency)
        REFERENCES quotes (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_quote_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_quote_lines_position_range CHECK ("position" > 0),
    CONSTRAINT ck_quote_lines_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_quote_lines_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_quote_lines_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_quote_lines_text_given CHECK (btrim(text) NOT IN ('', '-', 'tbd'))
);

COMMENT ON TABLE quote_lines IS 'One position of a quote.';
COMMENT ON COLUMN quote_lines."position" IS 'From 1 on.';
COMMENT ON COLUMN quote_lines.unit_price_minor IS 'In minor units of the currency.';

CREATE TRIGGER tr_quote_lines_updated_at
    BEFORE UPDATE ON quote_lines
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON quote_lines TO craft_workshops_app;

GRANT SELECT ON quote_lines TO craft_workshops_readonly;

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_insert
    AFTER INSERT ON quote_lines
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_update
    AFTER UPDATE ON quote_lines
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

CREATE TRIGGER tr_quote_lines_quote_id_currency_total_delete
    AFTER DELETE ON quote_lines
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'quotes',
        'net_minor',
        '{"quote_id": "id", "currency": "currency"}',
        'amount_minor',
        'true',
        'lines',
        '{"quote_id": "id", "currency": "currency"}',
        '1',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE quote_lines;
