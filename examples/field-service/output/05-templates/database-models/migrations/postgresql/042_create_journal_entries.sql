-- journal_entries: Something that happened to our money, explained by its lines.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE journal_entries (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    booked_on date NOT NULL DEFAULT CURRENT_DATE,
    text varchar(200) NOT NULL,
    invoice_id uuid,
    reverses_number bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_entries PRIMARY KEY (number),
    CONSTRAINT uq_journal_entries_reverses_number UNIQUE (reverses_number),
    CONSTRAINT fk_journal_entries_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT fk_journal_entries_reverses_number FOREIGN KEY (reverses_number)
        REFERENCES journal_entries (number) ON DELETE RESTRICT,
    CONSTRAINT ck_journal_entries_not_itself CHECK (reverses_number <> number)
);

COMMENT ON TABLE journal_entries IS 'Something that happened to our money, explained by its lines.';

-- Foreign key to invoices.
CREATE INDEX idx_journal_entries_invoice_id ON journal_entries (invoice_id) WHERE invoice_id IS NOT NULL;

-- in_period (low): The journal of a period
CREATE INDEX idx_journal_entries_booked_on_number ON journal_entries (booked_on, number);

CREATE TRIGGER tr_journal_entries_append_only
    BEFORE UPDATE OR DELETE ON journal_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('journal_entries', 'tr_journal_entries_append_only');

CREATE TRIGGER tr_journal_entries_append_only_truncate
    BEFORE TRUNCATE ON journal_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('journal_entries', 'tr_journal_entries_append_only');

GRANT SELECT, INSERT ON journal_entries TO field_service_app;

GRANT SELECT ON journal_entries TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE journal_entries;
