-- usage_events: That a tenant used something, as reported; a repeated report has no effect.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE usage_events (
    tenant_id uuid NOT NULL,
    metric_code varchar(64) NOT NULL,
    occurred_at timestamptz NOT NULL,
    event_key varchar(200) NOT NULL,
    quantity numeric(20,6) NOT NULL,
    properties jsonb NOT NULL DEFAULT '{}',
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_usage_events PRIMARY KEY (tenant_id, event_key, occurred_at),
    CONSTRAINT fk_usage_events_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_usage_events_metric_code FOREIGN KEY (metric_code) REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT ck_usage_events_properties CHECK (jsonb_typeof(properties) = 'object'),
    CONSTRAINT ck_usage_events_quantity_range CHECK (quantity >= 0)
) PARTITION BY RANGE (occurred_at);

COMMENT ON TABLE usage_events IS 'That a tenant used something, as reported; a repeated report has no effect.';
COMMENT ON COLUMN usage_events.occurred_at IS 'When it was used. A repeated report says the same moment.';
COMMENT ON COLUMN usage_events.event_key IS 'The sender''s own name for the event, so that a repeated report is known.';

-- Foreign key to usage_metrics.
-- roll_up (medium): The usage of one metric in a period
CREATE INDEX idx_usage_events_metric_code_tenant_id_occurred_at ON usage_events (metric_code, tenant_id, occurred_at);

CREATE TRIGGER tr_usage_events_append_only
    BEFORE UPDATE OR DELETE ON usage_events
    FOR EACH ROW EXECUTE FUNCTION refuse_change('usage_events', 'tr_usage_events_append_only');

CREATE TRIGGER tr_usage_events_append_only_truncate
    BEFORE TRUNCATE ON usage_events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('usage_events', 'tr_usage_events_append_only');

GRANT SELECT, INSERT ON usage_events TO shift_planning_app;

GRANT SELECT ON usage_events TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE usage_events;
