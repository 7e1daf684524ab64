-- usage_metrics: Something that is counted, and may be charged.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE usage_metrics (
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    unit varchar(32) NOT NULL,
    aggregation varchar(32) NOT NULL DEFAULT 'sum',
    CONSTRAINT pk_usage_metrics PRIMARY KEY (code),
    CONSTRAINT ck_usage_metrics_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_usage_metrics_aggregation CHECK (aggregation IN ('sum', 'max')),
    CONSTRAINT ck_usage_metrics_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE usage_metrics IS 'Something that is counted, and may be charged.';
COMMENT ON COLUMN usage_metrics.code IS 'What senders of usage call it.';
COMMENT ON COLUMN usage_metrics.unit IS 'What a quantity of 1 is.';
COMMENT ON COLUMN usage_metrics.aggregation IS 'What becomes of a period''s events.';

GRANT SELECT, INSERT, UPDATE, DELETE ON usage_metrics TO shift_planning_app;

GRANT SELECT ON usage_metrics TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE usage_metrics;
