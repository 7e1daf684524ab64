-- discounts: A code that makes an order cheaper, for some time and so many uses.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE discounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    kind varchar(32) NOT NULL,
    rate integer,
    amount_minor bigint,
    currency_code char(3),
    status varchar(32) NOT NULL DEFAULT 'draft',
    usage_limit integer,
    usage_count integer NOT NULL DEFAULT 0,
    per_user_limit integer DEFAULT 1,
    min_subtotal_minor bigint,
    rules jsonb NOT NULL DEFAULT '{}',
    starts_at timestamptz NOT NULL DEFAULT now(),
    ends_at timestamptz,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_discounts PRIMARY KEY (id),
    CONSTRAINT fk_discounts_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_discounts_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_discounts_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_discounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_discounts_kind CHECK (kind IN ('percentage', 'fixed', 'free_shipping')),
    CONSTRAINT ck_discounts_status CHECK (status IN ('draft', 'active', 'disabled')),
    CONSTRAINT ck_discounts_rules CHECK (jsonb_typeof(rules) = 'object'),
    CONSTRAINT ck_discounts_code_in_capitals CHECK (code = upper(code)),
    CONSTRAINT ck_discounts_usage_limit_kept CHECK (usage_count <= usage_limit),
    CONSTRAINT ck_discounts_per_user_limit_range CHECK (per_user_limit > 0),
    CONSTRAINT ck_discounts_percentage_has_rate CHECK ((kind = 'percentage') = (rate IS NOT NULL)),
    CONSTRAINT ck_discounts_rate_range CHECK (rate BETWEEN 1 AND 10000),
    CONSTRAINT ck_discounts_fixed_has_amount CHECK ((kind = 'fixed') = (amount_minor IS NOT NULL)),
    CONSTRAINT ck_discounts_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_discounts_min_subtotal_range CHECK (min_subtotal_minor >= 0),
    CONSTRAINT ck_discounts_amounts_have_currency CHECK (
        (amount_minor IS NULL AND min_subtotal_minor IS NULL) = (currency_code IS NULL)
    ),
    CONSTRAINT ck_discounts_ends_later CHECK (ends_at > starts_at)
);

COMMENT ON TABLE discounts IS 'A code that makes an order cheaper, for some time and so many uses.';
COMMENT ON COLUMN discounts.code IS 'What customers type, in capitals.';
COMMENT ON COLUMN discounts.rate IS 'The share that it takes off, if it takes a share.';
COMMENT ON COLUMN discounts.amount_minor IS 'What it takes off, if it takes an amount. In minor units of the currency.';
COMMENT ON COLUMN discounts.usage_limit IS 'Uses by all customers together.';
COMMENT ON COLUMN discounts.usage_count IS 'Uses so far. Kept by triggers.';
COMMENT ON COLUMN discounts.per_user_limit IS 'How often one customer may use it; missing where that does not matter.';
COMMENT ON COLUMN discounts.min_subtotal_minor IS
    'The smallest order that it works for. In minor units of the currency.';
COMMENT ON COLUMN discounts.rules IS 'What else it asks for, such as categories or a first order.';
COMMENT ON COLUMN discounts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN discounts.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_discounts_code ON discounts (code) WHERE deleted_at IS NULL;

-- Foreign key to currencies.
CREATE INDEX idx_discounts_currency_code ON discounts (currency_code) WHERE currency_code IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_discounts_created_by ON discounts (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_discounts_updated_by ON discounts (updated_by) WHERE updated_by IS NOT NULL;

-- over (low): Discounts for the job to disable
CREATE INDEX idx_discounts_ends_at_id ON discounts (ends_at, id)
    WHERE status = 'active' AND ends_at IS NOT NULL AND deleted_at IS NULL;

CREATE TRIGGER tr_discounts_updated_at
    BEFORE UPDATE ON discounts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_discounts_lock_version
    BEFORE UPDATE ON discounts
    FOR EACH ROW WHEN (OLD.usage_count = NEW.usage_count)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_discounts_status
    BEFORE INSERT OR UPDATE OF status ON discounts
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'discounts',
        'status',
        'tr_discounts_status',
        '["draft"]',
        '{"draft": ["active", "disabled"], "active": ["disabled"], "disabled": ["active"]}'
    );

CREATE TRIGGER tr_discounts_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON discounts
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discounts',
        'fk_discounts_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_discounts_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON discounts
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'discounts',
        'fk_discounts_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_discounts_audit_insert
    AFTER INSERT ON discounts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

CREATE TRIGGER tr_discounts_audit_update
    AFTER UPDATE ON discounts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

CREATE TRIGGER tr_discounts_audit_delete
    AFTER DELETE ON discounts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('discounts', '["id"]', '[]', '["updated_at", "usage_count"]');

GRANT SELECT, DELETE ON discounts TO outfitter_app;

GRANT INSERT (
    id, code, name, kind, rate, amount_minor, currency_code, status, usage_limit, per_user_limit, min_subtotal_minor,
    rules, starts_at, ends_at, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
), UPDATE (
    id, code, name, kind, rate, amount_minor, currency_code, status, usage_limit, per_user_limit, min_subtotal_minor,
    rules, starts_at, ends_at, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON discounts TO outfitter_app;

GRANT SELECT ON discounts TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE discounts;
