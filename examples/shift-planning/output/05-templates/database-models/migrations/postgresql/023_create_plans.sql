-- plans: What tenants subscribe to. A published plan keeps its meaning; a change is a new plan, and the old one is retired.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE plans (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    trial_days integer NOT NULL DEFAULT 0,
    is_public boolean NOT NULL DEFAULT true,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plans PRIMARY KEY (id),
    CONSTRAINT uq_plans_code UNIQUE (code),
    CONSTRAINT ck_plans_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plans_status CHECK (status IN ('draft', 'published', 'retired')),
    CONSTRAINT ck_plans_trial_days_range CHECK (trial_days BETWEEN 0 AND 365)
);

COMMENT ON TABLE plans IS
    'What tenants subscribe to. A published plan keeps its meaning; a change is a new plan, and the old one is '
    'retired.';
COMMENT ON COLUMN plans.status IS 'A retired plan is not sold, and those who have it keep it.';
COMMENT ON COLUMN plans.is_public IS 'On the price list; other plans are agreed with one tenant.';
COMMENT ON COLUMN plans."position" IS 'Order on the price list.';

CREATE TRIGGER tr_plans_updated_at
    BEFORE UPDATE ON plans
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plans_immutable
    BEFORE UPDATE OF code ON plans
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('plans', 'tr_plans_immutable', 'code');

CREATE TRIGGER tr_plans_status
    BEFORE INSERT OR UPDATE OF status ON plans
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'plans',
        'status',
        'tr_plans_status',
        '["draft", "published"]',
        '{"draft": ["published", "retired"], "published": ["retired"]}'
    );

CREATE TRIGGER tr_plans_audit_insert
    AFTER INSERT ON plans
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plans_audit_update
    AFTER UPDATE ON plans
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_plans_audit_delete
    AFTER DELETE ON plans
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('plans', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON plans TO shift_planning_app;

GRANT SELECT ON plans TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE plans;
