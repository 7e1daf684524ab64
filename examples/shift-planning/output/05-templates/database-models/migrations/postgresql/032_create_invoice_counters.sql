-- invoice_counters: The last number of a series of invoices. Whoever issues an invoice locks the row first, so that numbers have no gaps, which a sequence would have after a rollback.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE invoice_counters (
    series varchar(64) NOT NULL,
    last_number bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_counters PRIMARY KEY (series),
    CONSTRAINT ck_invoice_counters_series CHECK (series ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoice_counters_last_number_range CHECK (last_number >= 0)
);

COMMENT ON TABLE invoice_counters IS
    'The last number of a series of invoices. Whoever issues an invoice locks the row first, so that numbers have no '
    'gaps, which a sequence would have after a rollback.';
COMMENT ON COLUMN invoice_counters.series IS 'What numbers begin with, such as INV or INV-2026.';
COMMENT ON COLUMN invoice_counters.last_number IS '0 before the first invoice.';

CREATE TRIGGER tr_invoice_counters_updated_at
    BEFORE UPDATE ON invoice_counters
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_counters TO shift_planning_app;

GRANT SELECT ON invoice_counters TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE invoice_counters;
