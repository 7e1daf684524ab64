-- invoice_lines: One position of an invoice.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE invoice_lines (
    invoice_id uuid NOT NULL,
    "order" integer NOT NULL,
    text varchar(500) NOT NULL,
    part_id uuid,
    visit_id uuid,
    quantity numeric(12,3) NOT NULL DEFAULT 1.000,
    unit_price_minor bigint NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    amount_minor bigint GENERATED ALWAYS AS (
        round(quantity * unit_price_minor * (10000 - discount) / 10000)
    ) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_lines PRIMARY KEY (invoice_id, "order"),
    CONSTRAINT fk_invoice_lines_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE,
    CONSTRAINT fk_invoice_lines_part_id FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_lines_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE RESTRICT,
    CONSTRAINT ck_invoice_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoice_lines_order_range CHECK ("order" > 0),
    CONSTRAINT ck_invoice_lines_one_subject CHECK (part_id IS NULL OR visit_id IS NULL),
    CONSTRAINT ck_invoice_lines_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_invoice_lines_text_given CHECK (nullif(btrim(text), '') IS NOT NULL)
);

COMMENT ON TABLE invoice_lines IS 'One position of an invoice.';
COMMENT ON COLUMN invoice_lines."order" IS 'Position from 1.';
COMMENT ON COLUMN invoice_lines.unit_price_minor IS 'In minor units of the currency.';

-- Foreign key to parts.
CREATE INDEX idx_invoice_lines_part_id ON invoice_lines (part_id) WHERE part_id IS NOT NULL;

-- Foreign key to visits.
CREATE INDEX idx_invoice_lines_visit_id ON invoice_lines (visit_id) WHERE visit_id IS NOT NULL;

CREATE TRIGGER tr_invoice_lines_updated_at
    BEFORE UPDATE ON invoice_lines
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_invoice_lines_part_id_live
    BEFORE INSERT OR UPDATE OF part_id ON invoice_lines
    FOR EACH ROW WHEN (NEW.part_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'invoice_lines',
        'fk_invoice_lines_part_id',
        'parts',
        'part_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_lines TO field_service_app;

GRANT SELECT ON invoice_lines TO field_service_readonly;

CREATE TRIGGER tr_parts_invoice_lines_part_id
    BEFORE UPDATE OF deleted_at ON parts
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'parts',
        'fk_invoice_lines_part_id',
        'invoice_lines',
        'true',
        'part_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_parts_invoice_lines_part_id ON parts;

DROP TABLE invoice_lines;
