-- subscriptions: That a tenant has a plan; its states are those that payment providers use, so that theirs can be mirrored.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE subscriptions (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'incomplete',
    currency char(3) NOT NULL,
    billing_interval varchar(32) NOT NULL,
    collection_method varchar(32) NOT NULL DEFAULT 'charge_automatically',
    billing_anchor_day integer NOT NULL DEFAULT 1,
    current_period_start timestamptz NOT NULL,
    current_period_end timestamptz NOT NULL,
    trial_end timestamptz,
    cancel_at_period_end boolean NOT NULL DEFAULT false,
    cancelled_at timestamptz,
    ended_at timestamptz,
    provider varchar(64),
    provider_subscription_id varchar(255),
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_subscriptions PRIMARY KEY (id),
    CONSTRAINT uq_subscriptions_provider_provider_subscription_id UNIQUE (provider, provider_subscription_id),
    CONSTRAINT uq_subscriptions_id_tenant_id UNIQUE (id, tenant_id),
    CONSTRAINT uq_subscriptions_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_subscriptions_id_tenant_id_currency UNIQUE (id, tenant_id, currency),
    CONSTRAINT fk_subscriptions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subscriptions_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subscriptions_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_subscriptions_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_subscriptions_status CHECK (
        status IN (
            'incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'paused', 'cancelled'
        )
    ),
    CONSTRAINT ck_subscriptions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_subscriptions_billing_interval CHECK (billing_interval IN ('month', 'year')),
    CONSTRAINT ck_subscriptions_collection_method CHECK (collection_method IN ('charge_automatically', 'send_invoice')),
    CONSTRAINT ck_subscriptions_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_subscriptions_period_forward CHECK (current_period_end > current_period_start),
    CONSTRAINT ck_subscriptions_billing_anchor_day_range CHECK (billing_anchor_day BETWEEN 1 AND 31),
    CONSTRAINT ck_subscriptions_trial_has_end CHECK (status <> 'trialing' OR trial_end IS NOT NULL),
    CONSTRAINT ck_subscriptions_cancelled_when CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL),
    CONSTRAINT ck_subscriptions_ended_when CHECK (
        status IN ('cancelled', 'incomplete_expired') = (ended_at IS NOT NULL)
    ),
    CONSTRAINT ck_subscriptions_named_by_provider CHECK (provider_subscription_id IS NULL OR provider IS NOT NULL)
);

COMMENT ON TABLE subscriptions IS
    'That a tenant has a plan; its states are those that payment providers use, so that theirs can be mirrored.';
COMMENT ON COLUMN subscriptions.status IS
    'Incomplete until the first payment, past due while a payment is tried again, unpaid when that was given up.';
COMMENT ON COLUMN subscriptions.billing_anchor_day IS 'Day on which a period begins, or the last of a shorter month.';
COMMENT ON COLUMN subscriptions.cancelled_at IS 'When the tenant said so; it may run on to the end of the period.';
COMMENT ON COLUMN subscriptions.ended_at IS 'Since when it gives nothing any more.';
COMMENT ON COLUMN subscriptions.provider IS 'The payment provider that knows it.';
COMMENT ON COLUMN subscriptions.provider_subscription_id IS 'What the provider calls it.';
COMMENT ON COLUMN subscriptions.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

CREATE UNIQUE INDEX uq_subscriptions_current ON subscriptions (tenant_id) WHERE ended_at IS NULL;

-- Foreign key to tenants.
-- entitlements (high): What a tenant's plan grants
CREATE INDEX idx_subscriptions_tenant_id ON subscriptions (tenant_id);

-- Foreign key to plans.
-- of_plan (low): Who has a plan, for the report and before it is retired
CREATE INDEX idx_subscriptions_plan_id_status_created_at_id
    ON subscriptions (plan_id, status, created_at DESC, id DESC);

-- Foreign key to users.
CREATE INDEX idx_subscriptions_created_by ON subscriptions (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_subscriptions_updated_by ON subscriptions (updated_by) WHERE updated_by IS NOT NULL;

-- renew (low): Subscriptions whose period is over, locked by the job that renews them
CREATE INDEX idx_subscriptions_current_period_end_id ON subscriptions (current_period_end, id)
    WHERE status IN ('trialing', 'active', 'past_due');

-- trial_reminders (low): Trials that end soon
CREATE INDEX idx_subscriptions_trial_end_id ON subscriptions (trial_end, id) WHERE status = 'trialing';

CREATE TRIGGER tr_subscriptions_updated_at
    BEFORE UPDATE ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_subscriptions_lock_version
    BEFORE UPDATE ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_subscriptions_immutable
    BEFORE UPDATE OF tenant_id, currency ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'subscriptions',
        'tr_subscriptions_immutable',
        'tenant_id',
        'currency'
    );

CREATE TRIGGER tr_subscriptions_status
    BEFORE INSERT OR UPDATE OF status ON subscriptions
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'subscriptions',
        'status',
        'tr_subscriptions_status',
        '["incomplete", "trialing", "active"]',
        '{"incomplete": ["trialing", "active", "incomplete_expired"], '
        '"trialing": ["active", "past_due", "paused", "cancelled"], '
        '"active": ["past_due", "paused", "cancelled"], '
        '"past_due": ["active", "unpaid", "cancelled"], '
        '"unpaid": ["active", "cancelled"], '
        '"paused": ["active", "cancelled"]}'
    );

CREATE TRIGGER tr_subscriptions_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON subscriptions
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'subscriptions',
        'fk_subscriptions_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_subscriptions_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON subscriptions
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'subscriptions',
        'fk_subscriptions_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_subscriptions_audit_insert
    AFTER INSERT ON subscriptions
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscriptions_audit_update
    AFTER UPDATE ON subscriptions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscriptions_audit_delete
    AFTER DELETE ON subscriptions
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscriptions', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON subscriptions TO shift_planning_app;

GRANT SELECT ON subscriptions TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE subscriptions;
