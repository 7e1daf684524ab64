-- journal_lines: One side of an entry.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE journal_lines (
    id uuid NOT NULL DEFAULT uuidv7(),
    entry_number bigint NOT NULL,
    account_id uuid NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_lines PRIMARY KEY (id),
    CONSTRAINT fk_journal_lines_entry_number FOREIGN KEY (entry_number)
        REFERENCES journal_entries (number) ON DELETE RESTRICT,
    CONSTRAINT fk_journal_lines_account_id_currency FOREIGN KEY (account_id, currency)
        REFERENCES journal_accounts (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_journal_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_journal_lines_amount_given CHECK (amount_minor <> 0)
);

COMMENT ON TABLE journal_lines IS 'One side of an entry.';
COMMENT ON COLUMN journal_lines.amount_minor IS 'Debit is positive. In minor units of the currency.';

-- Foreign key to journal_entries.
CREATE INDEX idx_journal_lines_entry_number ON journal_lines (entry_number);

-- Foreign key to journal_accounts.
-- statement (medium): What happened on an account, newest first
CREATE INDEX idx_journal_lines_account_id_currency_created_at_id
    ON journal_lines (account_id, currency, created_at DESC, id DESC);

CREATE TRIGGER tr_journal_lines_append_only
    BEFORE UPDATE OR DELETE ON journal_lines
    FOR EACH ROW EXECUTE FUNCTION refuse_change('journal_lines', 'tr_journal_lines_append_only');

CREATE TRIGGER tr_journal_lines_append_only_truncate
    BEFORE TRUNCATE ON journal_lines
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('journal_lines', 'tr_journal_lines_append_only');

CREATE CONSTRAINT TRIGGER tr_journal_lines_fin_1
    AFTER INSERT OR UPDATE OR DELETE ON journal_lines
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'journal_lines',
        'tr_journal_lines_fin_1',
        'amount_minor',
        '0',
        'entry_number',
        'currency'
    );

COMMENT ON TRIGGER tr_journal_lines_fin_1 ON journal_lines IS 'FIN-1: An entry balances in every currency.';

GRANT SELECT, INSERT ON journal_lines TO field_service_app;

GRANT SELECT ON journal_lines TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE journal_lines;
