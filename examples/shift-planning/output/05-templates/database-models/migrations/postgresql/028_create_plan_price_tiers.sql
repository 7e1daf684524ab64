-- plan_price_tiers: What a unit costs from a quantity on, until the next tier begins.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE plan_price_tiers (
    plan_price_id uuid NOT NULL,
    from_quantity bigint NOT NULL,
    unit_price numeric(20,6) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_price_tiers PRIMARY KEY (plan_price_id, from_quantity),
    CONSTRAINT fk_plan_price_tiers_plan_price_id FOREIGN KEY (plan_price_id)
        REFERENCES plan_prices (id) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_price_tiers_from_quantity_range CHECK (from_quantity >= 1),
    CONSTRAINT ck_plan_price_tiers_unit_price_range CHECK (unit_price >= 0)
);

COMMENT ON TABLE plan_price_tiers IS 'What a unit costs from a quantity on, until the next tier begins.';
COMMENT ON COLUMN plan_price_tiers.from_quantity IS 'The first unit to which it applies; the first tier begins at 1.';
COMMENT ON COLUMN plan_price_tiers.unit_price IS 'In minor units of the price''s currency.';

CREATE TRIGGER tr_plan_price_tiers_append_only
    BEFORE UPDATE OR DELETE ON plan_price_tiers
    FOR EACH ROW EXECUTE FUNCTION refuse_change('plan_price_tiers', 'tr_plan_price_tiers_append_only');

CREATE TRIGGER tr_plan_price_tiers_append_only_truncate
    BEFORE TRUNCATE ON plan_price_tiers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('plan_price_tiers', 'tr_plan_price_tiers_append_only');

GRANT SELECT, INSERT ON plan_price_tiers TO shift_planning_app;

GRANT SELECT ON plan_price_tiers TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE plan_price_tiers;
