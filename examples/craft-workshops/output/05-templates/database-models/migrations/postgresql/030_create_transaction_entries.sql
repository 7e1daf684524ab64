-- transaction_entries: What a transaction adds to one account; the entries of a transaction balance in every currency.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE transaction_entries (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    transaction_id uuid NOT NULL,
    ledger_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transaction_entries PRIMARY KEY (id),
    CONSTRAINT fk_transaction_entries_transaction_id FOREIGN KEY (transaction_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transaction_entries_account FOREIGN KEY (ledger_account_id, currency)
        REFERENCES ledger_accounts (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_transaction_entries_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_transaction_entries_amount_not_zero CHECK (amount_minor <> 0)
);

COMMENT ON TABLE transaction_entries IS
    'What a transaction adds to one account; the entries of a transaction balance in every currency.';
COMMENT ON COLUMN transaction_entries.currency IS 'The account''s own.';
COMMENT ON COLUMN transaction_entries.amount_minor IS
    'A debit is positive and a credit negative. In minor units of the currency.';

-- Foreign key to transactions.
CREATE INDEX idx_transaction_entries_transaction_id ON transaction_entries (transaction_id);

-- Foreign key to ledger_accounts.
-- statement (medium): What went in and out of one account, newest first, page by page
CREATE INDEX idx_transaction_entries_statement ON transaction_entries (ledger_account_id, currency, id DESC);

CREATE TRIGGER tr_transaction_entries_append_only
    BEFORE UPDATE OR DELETE ON transaction_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('transaction_entries', 'tr_transaction_entries_append_only');

CREATE TRIGGER tr_transaction_entries_append_only_truncate
    BEFORE TRUNCATE ON transaction_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('transaction_entries', 'tr_transaction_entries_append_only');

CREATE CONSTRAINT TRIGGER tr_transaction_entries_balanced
    AFTER INSERT OR UPDATE OR DELETE ON transaction_entries
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION enforce_sum(
        'transaction_entries',
        'tr_transaction_entries_balanced',
        'amount_minor',
        '0',
        'transaction_id',
        'currency'
    );

COMMENT ON TRIGGER tr_transaction_entries_balanced ON transaction_entries IS
    'balanced: The entries of a transaction sum up to nothing in every currency.';

GRANT SELECT, INSERT ON transaction_entries TO craft_workshops_app;

GRANT SELECT ON transaction_entries TO craft_workshops_readonly;

CREATE TRIGGER tr_transaction_entries_account_total_insert
    AFTER INSERT ON transaction_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'ledger_accounts',
        'balance_minor',
        '{"ledger_account_id": "id", "currency": "currency_code"}',
        'amount_minor',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE transaction_entries;
