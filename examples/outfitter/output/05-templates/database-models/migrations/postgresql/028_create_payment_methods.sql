-- payment_methods: A way to pay that a customer has stored with a payment provider; we know its token alone.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE payment_methods (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    provider varchar(64) NOT NULL,
    provider_token varchar(255) NOT NULL,
    method_type varchar(32) NOT NULL,
    brand varchar(40),
    last4 varchar(4),
    exp_month integer,
    exp_year integer,
    fingerprint_hash bytea,
    is_default boolean NOT NULL DEFAULT false,
    status varchar(32) NOT NULL DEFAULT 'active',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_payment_methods PRIMARY KEY (id),
    CONSTRAINT fk_payment_methods_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_payment_methods_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payment_methods_method_type CHECK (
        method_type IN ('card', 'bank_transfer', 'direct_debit', 'wallet', 'pay_later')
    ),
    CONSTRAINT ck_payment_methods_status CHECK (status IN ('active', 'expired', 'revoked')),
    CONSTRAINT ck_payment_methods_expiry_whole CHECK ((exp_month IS NULL) = (exp_year IS NULL)),
    CONSTRAINT ck_payment_methods_exp_month_range CHECK (exp_month BETWEEN 1 AND 12),
    CONSTRAINT ck_payment_methods_last4_format CHECK (last4 ~ '^[0-9]{4}$')
);

COMMENT ON TABLE payment_methods IS
    'A way to pay that a customer has stored with a payment provider; we know its token alone.';
COMMENT ON COLUMN payment_methods.provider IS 'Who keeps it, such as stripe.';
COMMENT ON COLUMN payment_methods.provider_token IS
    'The provider''s name for it, encrypted by us. Sensitive: masked in the audit log.';
COMMENT ON COLUMN payment_methods.last4 IS 'The last digits, to tell it from others. Personal data.';
COMMENT ON COLUMN payment_methods.fingerprint_hash IS
    'Recognises one card in several accounts. Sensitive: masked in the audit log.';
COMMENT ON COLUMN payment_methods.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_payment_methods_provider_provider_token ON payment_methods (provider, provider_token)
    WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_payment_methods_default ON payment_methods (user_id) WHERE is_default AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_payment_methods_user_id ON payment_methods (user_id);

CREATE TRIGGER tr_payment_methods_updated_at
    BEFORE UPDATE ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payment_methods_immutable
    BEFORE UPDATE OF provider, provider_token, method_type ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payment_methods',
        'tr_payment_methods_immutable',
        'provider',
        'provider_token',
        'method_type'
    );

CREATE TRIGGER tr_payment_methods_status
    BEFORE INSERT OR UPDATE OF status ON payment_methods
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payment_methods',
        'status',
        'tr_payment_methods_status',
        '["active"]',
        '{"active": ["expired", "revoked"], "expired": ["active", "revoked"]}'
    );

CREATE TRIGGER tr_payment_methods_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON payment_methods
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'payment_methods',
        'fk_payment_methods_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_payment_methods_audit_insert
    AFTER INSERT ON payment_methods
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_payment_methods_audit_update
    AFTER UPDATE ON payment_methods
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_payment_methods_audit_delete
    AFTER DELETE ON payment_methods
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'payment_methods',
        '["id"]',
        '["provider_token", "fingerprint_hash"]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON payment_methods TO outfitter_app;

GRANT SELECT (
    id, user_id, provider, method_type, brand, last4, exp_month, exp_year, is_default, status, created_at, updated_at,
    deleted_at
) ON payment_methods TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE payment_methods;
