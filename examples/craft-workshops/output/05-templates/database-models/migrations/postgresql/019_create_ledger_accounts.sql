-- ledger_accounts: An account of the double-entry ledger, in one currency.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE ledger_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    kind varchar(32) NOT NULL,
    currency_code char(3) NOT NULL,
    balance_minor bigint NOT NULL DEFAULT 0,
    may_overdraw boolean NOT NULL DEFAULT false,
    closed_at timestamptz,
    seller_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_ledger_accounts PRIMARY KEY (id),
    CONSTRAINT uq_ledger_accounts_code UNIQUE (code),
    CONSTRAINT uq_ledger_accounts_id_currency_code UNIQUE (id, currency_code),
    CONSTRAINT fk_ledger_accounts_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_ledger_accounts_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_ledger_accounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_ledger_accounts_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense', 'equity')),
    CONSTRAINT ck_ledger_accounts_debit_side CHECK (
        may_overdraw OR kind NOT IN ('asset', 'expense') OR balance_minor >= 0
    ),
    CONSTRAINT ck_ledger_accounts_credit_side CHECK (
        may_overdraw OR kind IN ('asset', 'expense') OR balance_minor <= 0
    ),
    CONSTRAINT ck_ledger_accounts_closed_empty CHECK (closed_at IS NULL OR balance_minor = 0)
);

COMMENT ON TABLE ledger_accounts IS 'An account of the double-entry ledger, in one currency.';
COMMENT ON COLUMN ledger_accounts.code IS 'What people call it, such as platform:cash:EUR.';
COMMENT ON COLUMN ledger_accounts.balance_minor IS
    'What we owe or have earned is negative, since its entries are credits. In minor units of the currency. Kept by '
    'triggers.';
COMMENT ON COLUMN ledger_accounts.may_overdraw IS
    'Whether the balance may turn to the side that is unusual for the kind.';
COMMENT ON COLUMN ledger_accounts.seller_id IS 'Whose account it is; missing for the platform''s own.';

CREATE UNIQUE INDEX uq_ledger_accounts_of_seller ON ledger_accounts (seller_id, kind, currency_code)
    WHERE seller_id IS NOT NULL;

-- Foreign key to currencies.
CREATE INDEX idx_ledger_accounts_currency_code ON ledger_accounts (currency_code);

CREATE TRIGGER tr_ledger_accounts_updated_at
    BEFORE UPDATE ON ledger_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_ledger_accounts_immutable
    BEFORE UPDATE OF code, kind, currency_code ON ledger_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'ledger_accounts',
        'tr_ledger_accounts_immutable',
        'code',
        'kind',
        'currency_code'
    );

CREATE TRIGGER tr_ledger_accounts_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON ledger_accounts
    FOR EACH ROW WHEN (NEW.seller_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'ledger_accounts',
        'fk_ledger_accounts_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_ledger_accounts_audit_insert
    AFTER INSERT ON ledger_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_ledger_accounts_audit_update
    AFTER UPDATE ON ledger_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

CREATE TRIGGER tr_ledger_accounts_audit_delete
    AFTER DELETE ON ledger_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'ledger_accounts',
        '["id"]',
        '[]',
        '["updated_at", "balance_minor"]'
    );

GRANT SELECT, DELETE ON ledger_accounts TO craft_workshops_app;

GRANT INSERT (
    id, code, kind, currency_code, may_overdraw, closed_at, seller_id, created_at, updated_at
), UPDATE (
    id, code, kind, currency_code, may_overdraw, closed_at, seller_id, created_at, updated_at
) ON ledger_accounts TO craft_workshops_app;

GRANT SELECT ON ledger_accounts TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_ledger_accounts_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_ledger_accounts_seller_id',
        'ledger_accounts',
        'true',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_ledger_accounts_seller_id ON sellers;

DROP TABLE ledger_accounts;
