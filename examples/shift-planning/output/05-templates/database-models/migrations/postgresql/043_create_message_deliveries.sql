-- message_deliveries: That a message was sent, whoever sent it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE message_deliveries (
    tenant_id uuid DEFAULT current_tenant_id(),
    sent_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    "user" uuid NOT NULL,
    template varchar(64) NOT NULL,
    channel varchar(32) NOT NULL,
    outcome varchar(32) NOT NULL,
    provider_message_id varchar(255),
    CONSTRAINT pk_message_deliveries PRIMARY KEY (sent_at, id),
    CONSTRAINT ck_message_deliveries_template CHECK (template ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_message_deliveries_channel CHECK (channel IN ('push', 'email', 'sms')),
    CONSTRAINT ck_message_deliveries_outcome CHECK (outcome IN ('accepted', 'bounced', 'failed'))
) PARTITION BY RANGE (sent_at);

COMMENT ON TABLE message_deliveries IS 'That a message was sent, whoever sent it.';
COMMENT ON COLUMN message_deliveries.tenant_id IS 'Whose row changed; missing where it was the platform''s.';
COMMENT ON COLUMN message_deliveries."user" IS 'To whom; the log outlives users.';

-- of_user (medium): What somebody was sent lately
CREATE INDEX idx_message_deliveries_tenant_id_user_sent_at_id
    ON message_deliveries (tenant_id, "user", sent_at DESC, id DESC);

-- The weekly report on bounces reads it in this order.
CREATE INDEX idx_message_deliveries_tenant_id_outcome_sent_at ON message_deliveries (tenant_id, outcome, sent_at DESC)
    WHERE outcome <> 'accepted';

CREATE TRIGGER tr_message_deliveries_append_only
    BEFORE UPDATE OR DELETE ON message_deliveries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('message_deliveries', 'tr_message_deliveries_append_only');

CREATE TRIGGER tr_message_deliveries_append_only_truncate
    BEFORE TRUNCATE ON message_deliveries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('message_deliveries', 'tr_message_deliveries_append_only');

ALTER TABLE message_deliveries ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON message_deliveries
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id IS NOT DISTINCT FROM current_tenant_id());

GRANT SELECT, INSERT ON message_deliveries TO shift_planning_app;

GRANT SELECT ON message_deliveries TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE message_deliveries;
