-- plan_features: What a plan grants.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE plan_features (
    plan_id uuid NOT NULL,
    feature_flag_id uuid NOT NULL,
    value_type varchar(32) NOT NULL DEFAULT 'boolean',
    value varchar(120) NOT NULL DEFAULT 'true',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_features PRIMARY KEY (plan_id, feature_flag_id),
    CONSTRAINT fk_plan_features_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_features_feature_flag_id_value_type FOREIGN KEY (feature_flag_id, value_type)
        REFERENCES feature_flags (id, value_type) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_features_value_type CHECK (value_type IN ('boolean', 'integer', 'text')),
    CONSTRAINT ck_plan_features_value_boolean CHECK (value_type <> 'boolean' OR value IN ('true', 'false')),
    CONSTRAINT ck_plan_features_value_integer CHECK (value_type <> 'integer' OR value ~ '^[0-9]{1,18}$')
);

COMMENT ON TABLE plan_features IS 'What a plan grants.';
COMMENT ON COLUMN plan_features.value_type IS 'The flag''s own, so that the value can be checked.';
COMMENT ON COLUMN plan_features.value IS 'Read as the type says: true, 50 or premium.';

-- Foreign key to feature_flags.
CREATE INDEX idx_plan_features_feature_flag_id ON plan_features (feature_flag_id);

CREATE TRIGGER tr_plan_features_updated_at
    BEFORE UPDATE ON plan_features
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_plan_features_audit_insert
    AFTER INSERT ON plan_features
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_plan_features_audit_update
    AFTER UPDATE ON plan_features
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_plan_features_audit_delete
    AFTER DELETE ON plan_features
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'plan_features',
        '["plan_id", "feature_flag_id"]',
        '[]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON plan_features TO shift_planning_app;

GRANT SELECT ON plan_features TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE plan_features;
