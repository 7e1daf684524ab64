-- usage_rollups: What a subscription used of one metric in one period; invoices are made from this alone.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE usage_rollups (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    metric_code varchar(64) NOT NULL,
    period_start timestamptz NOT NULL,
    period_end timestamptz NOT NULL,
    quantity numeric(20,6) NOT NULL DEFAULT 0.000000,
    closed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_usage_rollups PRIMARY KEY (id),
    CONSTRAINT uq_usage_rollups_period UNIQUE (subscription_id, metric_code, period_start),
    CONSTRAINT fk_usage_rollups_metric_code FOREIGN KEY (metric_code)
        REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT fk_usage_rollups_subscription_id_tenant_id FOREIGN KEY (subscription_id, tenant_id)
        REFERENCES subscriptions (id, tenant_id) ON DELETE RESTRICT,
    CONSTRAINT ck_usage_rollups_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_usage_rollups_quantity_range CHECK (quantity >= 0)
);

COMMENT ON TABLE usage_rollups IS
    'What a subscription used of one metric in one period; invoices are made from this alone.';
COMMENT ON COLUMN usage_rollups.closed_at IS 'Since when late events go to the next period.';

-- Foreign key to usage_metrics.
CREATE INDEX idx_usage_rollups_metric_code ON usage_rollups (metric_code);

-- dashboard (medium): A tenant's usage, the latest periods first
CREATE INDEX idx_usage_rollups_tenant_id_period_start_id ON usage_rollups (tenant_id, period_start DESC, id DESC);

-- to_close (low): Periods that are over and not closed yet
CREATE INDEX idx_usage_rollups_period_end_id ON usage_rollups (period_end, id) WHERE closed_at IS NULL;

CREATE TRIGGER tr_usage_rollups_updated_at
    BEFORE UPDATE ON usage_rollups
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_usage_rollups_immutable
    BEFORE UPDATE OF tenant_id, subscription_id, metric_code, period_start, period_end ON usage_rollups
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'usage_rollups',
        'tr_usage_rollups_immutable',
        'tenant_id',
        'subscription_id',
        'metric_code',
        'period_start',
        'period_end'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON usage_rollups TO shift_planning_app;

GRANT SELECT ON usage_rollups TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE usage_rollups;
