-- shift_templates: A shift that is planned again and again.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE shift_templates (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    team_id uuid NOT NULL,
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    minutes integer NOT NULL,
    pause_minutes integer NOT NULL DEFAULT 0,
    net_minutes integer GENERATED ALWAYS AS (minutes - pause_minutes) STORED NOT NULL,
    headcount integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_shift_templates PRIMARY KEY (id),
    CONSTRAINT uq_shift_templates_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shift_templates_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_templates_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_shift_templates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_shift_templates_minutes_range CHECK (minutes BETWEEN 15 AND 1440),
    CONSTRAINT ck_shift_templates_pause_in_shift CHECK (pause_minutes >= 0 AND pause_minutes < minutes),
    CONSTRAINT ck_shift_templates_headcount_range CHECK (headcount BETWEEN 1 AND 100)
);

COMMENT ON TABLE shift_templates IS 'A shift that is planned again and again.';
COMMENT ON COLUMN shift_templates.code IS 'What stands on the roster, such as N for a night.';
COMMENT ON COLUMN shift_templates.minutes IS 'How long it lasts.';
COMMENT ON COLUMN shift_templates.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_shift_templates_tenant_id_team_id_code ON shift_templates (tenant_id, team_id, code)
    WHERE deleted_at IS NULL;

-- Foreign key to teams.
CREATE INDEX idx_shift_templates_tenant_id_team_id ON shift_templates (tenant_id, team_id);

CREATE TRIGGER tr_shift_templates_updated_at
    BEFORE UPDATE ON shift_templates
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_shift_templates_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id, deleted_at ON shift_templates
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'shift_templates',
        'fk_shift_templates_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

ALTER TABLE shift_templates ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_templates
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_templates TO shift_planning_app;

GRANT SELECT ON shift_templates TO shift_planning_readonly;

CREATE TRIGGER tr_teams_shift_templates_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_shift_templates_tenant_id_team_id',
        'shift_templates',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_teams_shift_templates_tenant_id_team_id ON teams;

DROP TABLE shift_templates;
