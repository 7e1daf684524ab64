-- payouts: Money that is sent to a seller for a period.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE payouts (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    seller_payout_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    period tstzrange NOT NULL,
    provider varchar(64) NOT NULL,
    provider_payout_id varchar(255),
    failure_code varchar(64),
    approved_by uuid,
    approved_at timestamptz,
    paid_at timestamptz,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payouts PRIMARY KEY (id),
    CONSTRAINT uq_payouts_provider_provider_payout_id UNIQUE (provider, provider_payout_id),
    CONSTRAINT fk_payouts_approved_by FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payouts_account FOREIGN KEY (seller_payout_account_id, seller_id, currency)
        REFERENCES seller_payout_accounts (id, seller_id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_payouts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payouts_status CHECK (status IN ('pending', 'approved', 'processing', 'paid', 'failed', 'cancelled')),
    CONSTRAINT ck_payouts_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_payouts_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payouts_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_payouts_approved_when CHECK (
        status NOT IN ('approved', 'processing', 'paid') OR approved_at IS NOT NULL
    ),
    CONSTRAINT ck_payouts_paid_when CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
    CONSTRAINT ex_payouts_seller_id_currency_period EXCLUDE USING gist (
        seller_id WITH =, currency WITH =, period WITH &&
    )
        WHERE (status NOT IN ('failed', 'cancelled'))
);

COMMENT ON TABLE payouts IS 'Money that is sent to a seller for a period.';
COMMENT ON COLUMN payouts.currency IS 'The account''s own.';
COMMENT ON COLUMN payouts.amount_minor IS 'What the seller gets. In minor units of the currency.';
COMMENT ON COLUMN payouts.period IS 'The sales that it is for.';
COMMENT ON COLUMN payouts.provider IS 'Who pays out, such as stripe.';
COMMENT ON COLUMN payouts.provider_payout_id IS 'What the provider calls the payout; missing until it has answered.';
COMMENT ON COLUMN payouts.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN payouts.approved_by IS 'Missing when the service approved it by itself.';
COMMENT ON COLUMN payouts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_payouts_open ON payouts (seller_id, currency)
    WHERE status IN ('pending', 'approved', 'processing');

-- Foreign key to users.
CREATE INDEX idx_payouts_approved_by ON payouts (approved_by) WHERE approved_by IS NOT NULL;

-- Foreign key to seller_payout_accounts.
CREATE INDEX idx_payouts_seller_payout_account_id ON payouts (seller_payout_account_id);

-- of_seller (low): A seller's payouts, newest first, page by page
CREATE INDEX idx_payouts_seller_id_created_at_id ON payouts (seller_id, created_at DESC, id DESC);

-- unfinished (low): Payouts to approve, to send or to ask the provider about, the oldest first
CREATE INDEX idx_payouts_created_at_id ON payouts (created_at, id)
    WHERE status IN ('pending', 'approved', 'processing');

CREATE TRIGGER tr_payouts_updated_at
    BEFORE UPDATE ON payouts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_payouts_lock_version
    BEFORE UPDATE ON payouts
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_payouts_immutable
    BEFORE UPDATE OF seller_id, seller_payout_account_id, currency, amount_minor, period, provider ON payouts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'payouts',
        'tr_payouts_immutable',
        'seller_id',
        'seller_payout_account_id',
        'currency',
        'amount_minor',
        'period',
        'provider'
    );

CREATE TRIGGER tr_payouts_status
    BEFORE INSERT OR UPDATE OF status ON payouts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'payouts',
        'status',
        'tr_payouts_status',
        '["pending"]',
        '{"pending": ["approved", "cancelled"], '
        '"approved": ["processing", "cancelled"], '
        '"processing": ["paid", "failed"], '
        '"failed": ["processing", "cancelled"]}'
    );

CREATE TRIGGER tr_payouts_approved_by_live
    BEFORE INSERT OR UPDATE OF approved_by ON payouts
    FOR EACH ROW WHEN (NEW.approved_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'payouts',
        'fk_payouts_approved_by',
        'users',
        'approved_by',
        'id'
    );

CREATE TRIGGER tr_payouts_seller_id_currency_period_turns
    BEFORE INSERT OR UPDATE OF period, seller_id, currency, status ON payouts
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_payouts_seller_id_currency_period',
        'status NOT IN (''failed'', ''cancelled'')',
        'seller_id',
        'currency'
    );

CREATE TRIGGER tr_payouts_audit_insert
    AFTER INSERT ON payouts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_payouts_audit_update
    AFTER UPDATE ON payouts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_payouts_audit_delete
    AFTER DELETE ON payouts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('payouts', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON payouts TO craft_workshops_app;

GRANT SELECT ON payouts TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE payouts;
