-- subscription_items: A part of the plan that a subscription pays for, with its quantity.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE subscription_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    subscription_id uuid NOT NULL,
    plan_price_id uuid NOT NULL,
    currency char(3) NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    ended_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_subscription_items PRIMARY KEY (id),
    CONSTRAINT fk_subscription_items_subscription_id_currency FOREIGN KEY (subscription_id, currency)
        REFERENCES subscriptions (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_subscription_items_plan_price_id_currency FOREIGN KEY (plan_price_id, currency)
        REFERENCES plan_prices (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_subscription_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_subscription_items_quantity_range CHECK (quantity >= 0)
);

COMMENT ON TABLE subscription_items IS 'A part of the plan that a subscription pays for, with its quantity.';
COMMENT ON COLUMN subscription_items.currency IS 'The same in price and subscription, by reference.';
COMMENT ON COLUMN subscription_items.quantity IS 'Units that are paid for, such as seats; usage counts itself.';

CREATE UNIQUE INDEX uq_subscription_items_current ON subscription_items (subscription_id, plan_price_id)
    WHERE ended_at IS NULL;

-- Foreign key to subscriptions.
CREATE INDEX idx_subscription_items_subscription_id ON subscription_items (subscription_id);

-- Foreign key to plan_prices.
CREATE INDEX idx_subscription_items_plan_price_id ON subscription_items (plan_price_id);

CREATE TRIGGER tr_subscription_items_updated_at
    BEFORE UPDATE ON subscription_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_subscription_items_immutable
    BEFORE UPDATE OF subscription_id, plan_price_id, currency ON subscription_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'subscription_items',
        'tr_subscription_items_immutable',
        'subscription_id',
        'plan_price_id',
        'currency'
    );

CREATE TRIGGER tr_subscription_items_audit_insert
    AFTER INSERT ON subscription_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscription_items_audit_update
    AFTER UPDATE ON subscription_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_subscription_items_audit_delete
    AFTER DELETE ON subscription_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('subscription_items', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON subscription_items TO shift_planning_app;

GRANT SELECT ON subscription_items TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE subscription_items;
