-- journal_accounts: An account of the books, in one currency.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE journal_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    kind varchar(32) NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_accounts PRIMARY KEY (id),
    CONSTRAINT uq_journal_accounts_code UNIQUE (code),
    CONSTRAINT uq_journal_accounts_id_currency UNIQUE (id, currency),
    CONSTRAINT ck_journal_accounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_journal_accounts_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense', 'equity')),
    CONSTRAINT ck_journal_accounts_currency CHECK (currency ~ '^[A-Z]{3}$')
);

COMMENT ON TABLE journal_accounts IS 'An account of the books, in one currency.';

CREATE TRIGGER tr_journal_accounts_updated_at
    BEFORE UPDATE ON journal_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_journal_accounts_immutable
    BEFORE UPDATE OF currency ON journal_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('journal_accounts', 'tr_journal_accounts_immutable', 'currency');

GRANT SELECT, INSERT, UPDATE, DELETE ON journal_accounts TO field_service_app;

GRANT SELECT ON journal_accounts TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE journal_accounts;
