-- plan_prices: What a part of a plan costs in one currency and interval; it is never changed, only replaced by another.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE plan_prices (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    plan_id uuid NOT NULL,
    component varchar(64) NOT NULL DEFAULT 'base',
    currency_code char(3) NOT NULL,
    billing_interval varchar(32) NOT NULL,
    pricing_model varchar(32) NOT NULL DEFAULT 'flat',
    unit_price numeric(20,6) NOT NULL,
    provider_price_id varchar(255),
    is_active boolean NOT NULL DEFAULT true,
    metric_code varchar(64),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_prices PRIMARY KEY (id),
    CONSTRAINT uq_plan_prices_code UNIQUE (code),
    CONSTRAINT uq_plan_prices_id_currency_code UNIQUE (id, currency_code),
    CONSTRAINT fk_plan_prices_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_prices_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_prices_metric_code FOREIGN KEY (metric_code) REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_prices_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plan_prices_component CHECK (component ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plan_prices_billing_interval CHECK (billing_interval IN ('month', 'year')),
    CONSTRAINT ck_plan_prices_pricing_model CHECK (pricing_model IN ('flat', 'per_unit', 'tiered')),
    CONSTRAINT ck_plan_prices_unit_price_range CHECK (unit_price >= 0),
    CONSTRAINT ck_plan_prices_metric_is_counted CHECK (metric_code IS NULL OR pricing_model <> 'flat')
);

COMMENT ON TABLE plan_prices IS
    'What a part of a plan costs in one currency and interval; it is never changed, only replaced by another.';
COMMENT ON COLUMN plan_prices.component IS 'The part of the plan, such as base or seats.';
COMMENT ON COLUMN plan_prices.pricing_model IS 'Tiered prices are in plan_price_tiers.';
COMMENT ON COLUMN plan_prices.unit_price IS
    'In minor units, of which it may be a fraction: 0.02 is two hundredths of a cent.';
COMMENT ON COLUMN plan_prices.provider_price_id IS 'What the payment provider calls it.';
COMMENT ON COLUMN plan_prices.is_active IS 'Offered to new subscriptions; those who have it keep it.';
COMMENT ON COLUMN plan_prices.metric_code IS 'What is counted; missing where seats are.';

CREATE UNIQUE INDEX uq_plan_prices_active ON plan_prices (plan_id, currency_code, billing_interval, component)
    WHERE is_active;

-- Foreign key to plans.
CREATE INDEX idx_plan_prices_plan_id ON plan_prices (plan_id);

-- Foreign key to currencies.
CREATE INDEX idx_plan_prices_currency_code ON plan_prices (currency_code);

-- Foreign key to usage_metrics.
CREATE INDEX idx_plan_prices_metric_code ON plan_prices (metric_code) WHERE metric_code IS NOT NULL;

CREATE TRIGGER tr_plan_prices_updated_at
    BEFORE UPDATE ON plan_prices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plan_prices_immutable
    BEFORE UPDATE OF code, plan_id, component, currency_code, billing_interval, pricing_model, unit_price, metric_code
        ON plan_prices
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'plan_prices',
        'tr_plan_prices_immutable',
        'code',
        'plan_id',
        'component',
        'currency_code',
        'billing_interval',
        'pricing_model',
        'unit_price',
        'metric_code'
    );

CREATE TRIGGER tr_plan_prices_audit_insert
    AFTER INSERT ON plan_prices
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_prices_audit_update
    AFTER UPDATE ON plan_prices
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plan_prices_audit_delete
    AFTER DELETE ON plan_prices
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plan_prices', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON plan_prices TO shift_planning_app;

GRANT SELECT ON plan_prices TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE plan_prices;
