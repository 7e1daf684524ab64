-- feature_flags: Something that can be on or off, or have a limit, by plan, by tenant, or for a part of all tenants.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE feature_flags (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    value_type varchar(32) NOT NULL DEFAULT 'boolean',
    default_value varchar(120) NOT NULL DEFAULT 'false',
    rollout integer NOT NULL DEFAULT 0,
    is_archived boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_feature_flags PRIMARY KEY (id),
    CONSTRAINT uq_feature_flags_code UNIQUE (code),
    CONSTRAINT uq_feature_flags_id_value_type UNIQUE (id, value_type),
    CONSTRAINT ck_feature_flags_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_feature_flags_value_type CHECK (value_type IN ('boolean', 'integer', 'text')),
    CONSTRAINT ck_feature_flags_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT ck_feature_flags_rollout_range CHECK (rollout BETWEEN 0 AND 10000),
    CONSTRAINT ck_feature_flags_rollout_is_boolean CHECK (rollout = 0 OR value_type = 'boolean'),
    CONSTRAINT ck_feature_flags_default_value_boolean CHECK (
        value_type <> 'boolean' OR default_value IN ('true', 'false')
    ),
    CONSTRAINT ck_feature_flags_default_value_integer CHECK (
        value_type <> 'integer' OR default_value ~ '^[0-9]{1,18}$'
    )
);

COMMENT ON TABLE feature_flags IS
    'Something that can be on or off, or have a limit, by plan, by tenant, or for a part of all tenants.';
COMMENT ON COLUMN feature_flags.code IS 'What the service asks for.';
COMMENT ON COLUMN feature_flags.default_value IS 'Where neither plan nor tenant says anything.';
COMMENT ON COLUMN feature_flags.rollout IS
    'The part of all tenants that has it ahead of their plan; 10000 is everybody.';
COMMENT ON COLUMN feature_flags.is_archived IS 'The service no longer asks for it, and plans keep it for history.';

CREATE TRIGGER tr_feature_flags_updated_at
    BEFORE UPDATE ON feature_flags
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_feature_flags_immutable
    BEFORE UPDATE OF code, value_type ON feature_flags
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'feature_flags',
        'tr_feature_flags_immutable',
        'code',
        'value_type'
    );

CREATE TRIGGER tr_feature_flags_audit_insert
    AFTER INSERT ON feature_flags
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_feature_flags_audit_update
    AFTER UPDATE ON feature_flags
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_feature_flags_audit_delete
    AFTER DELETE ON feature_flags
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('feature_flags', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON feature_flags TO shift_planning_app;

GRANT SELECT ON feature_flags TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE feature_flags;
