-- seller_payout_accounts: Where a seller is paid, as the provider knows it; bank details stay with the provider.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE seller_payout_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    provider varchar(64) NOT NULL,
    provider_account_id varchar(255) NOT NULL,
    currency_code char(3) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    bank_last4 varchar(4),
    is_default boolean NOT NULL DEFAULT false,
    requirements jsonb NOT NULL DEFAULT '{}',
    verified_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seller_payout_accounts PRIMARY KEY (id),
    CONSTRAINT uq_seller_payout_accounts_provider_account UNIQUE (provider, provider_account_id),
    CONSTRAINT uq_seller_payout_accounts_id_seller_id_currency_code UNIQUE (id, seller_id, currency_code),
    CONSTRAINT fk_seller_payout_accounts_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seller_payout_accounts_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT ck_seller_payout_accounts_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_seller_payout_accounts_status CHECK (status IN ('pending', 'restricted', 'verified', 'disabled')),
    CONSTRAINT ck_seller_payout_accounts_requirements CHECK (jsonb_typeof(requirements) = 'object'),
    CONSTRAINT ck_seller_payout_accounts_default_is_verified CHECK (NOT is_default OR status = 'verified'),
    CONSTRAINT ck_seller_payout_accounts_verified_when CHECK (status <> 'verified' OR verified_at IS NOT NULL),
    CONSTRAINT ck_seller_payout_accounts_bank_last4_format CHECK (bank_last4 ~ '^[0-9A-Z]{4}$')
);

COMMENT ON TABLE seller_payout_accounts IS
    'Where a seller is paid, as the provider knows it; bank details stay with the provider.';
COMMENT ON COLUMN seller_payout_accounts.provider IS 'Who pays out, such as stripe.';
COMMENT ON COLUMN seller_payout_accounts.provider_account_id IS
    'What the provider calls the account. Sensitive: masked in the audit log.';
COMMENT ON COLUMN seller_payout_accounts.bank_last4 IS 'To recognise it by. Personal data.';
COMMENT ON COLUMN seller_payout_accounts.requirements IS 'What the provider still asks for.';

CREATE UNIQUE INDEX uq_seller_payout_accounts_default ON seller_payout_accounts (seller_id, currency_code)
    WHERE is_default;

-- Foreign key to sellers.
CREATE INDEX idx_seller_payout_accounts_seller_id ON seller_payout_accounts (seller_id);

-- Foreign key to currencies.
CREATE INDEX idx_seller_payout_accounts_currency_code ON seller_payout_accounts (currency_code);

CREATE TRIGGER tr_seller_payout_accounts_updated_at
    BEFORE UPDATE ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_payout_accounts_immutable
    BEFORE UPDATE OF seller_id, provider, provider_account_id, currency_code ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'seller_payout_accounts',
        'tr_seller_payout_accounts_immutable',
        'seller_id',
        'provider',
        'provider_account_id',
        'currency_code'
    );

CREATE TRIGGER tr_seller_payout_accounts_status
    BEFORE INSERT OR UPDATE OF status ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'seller_payout_accounts',
        'status',
        'tr_seller_payout_accounts_status',
        '["pending"]',
        '{"pending": ["restricted", "verified", "disabled"], '
        '"restricted": ["verified", "disabled"], '
        '"verified": ["restricted", "disabled"], '
        '"disabled": ["pending"]}'
    );

CREATE TRIGGER tr_seller_payout_accounts_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_payout_accounts
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_payout_accounts',
        'fk_seller_payout_accounts_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_insert
    AFTER INSERT ON seller_payout_accounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_update
    AFTER UPDATE ON seller_payout_accounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_payout_accounts_audit_delete
    AFTER DELETE ON seller_payout_accounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_payout_accounts',
        '["id"]',
        '["provider_account_id"]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_payout_accounts TO craft_workshops_app;

GRANT SELECT (
    id, seller_id, provider, currency_code, status, bank_last4, is_default, requirements, verified_at, created_at,
    updated_at
) ON seller_payout_accounts TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_seller_payout_accounts_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_seller_payout_accounts_seller_id',
        'seller_payout_accounts',
        'true',
        'seller_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_seller_payout_accounts_seller_id ON sellers;

DROP TABLE seller_payout_accounts;
