-- teams: People of a location who are planned together.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE teams (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    location_id uuid NOT NULL,
    name varchar(80) NOT NULL,
    lead_id uuid,
    color varchar(7) NOT NULL DEFAULT '#336699',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_teams PRIMARY KEY (id),
    CONSTRAINT uq_teams_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_teams_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_teams_tenant_id_location_id FOREIGN KEY (tenant_id, location_id)
        REFERENCES locations (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_teams_lead_id FOREIGN KEY (lead_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_teams_color_format CHECK (color ~ '^#[0-9A-F]{6}$' OR color ~ '^#[0-9a-f]{6}$')
);

COMMENT ON TABLE teams IS 'People of a location who are planned together.';
COMMENT ON COLUMN teams.lead_id IS 'Who plans for the team.';
COMMENT ON COLUMN teams.color IS 'On the roster.';
COMMENT ON COLUMN teams.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_teams_tenant_id_name ON teams (tenant_id, name) WHERE deleted_at IS NULL;

-- Foreign key to locations.
CREATE INDEX idx_teams_tenant_id_location_id ON teams (tenant_id, location_id);

-- Foreign key to users.
CREATE INDEX idx_teams_lead_id ON teams (lead_id) WHERE lead_id IS NOT NULL;

CREATE TRIGGER tr_teams_updated_at
    BEFORE UPDATE ON teams
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_teams_tenant_id_location_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, location_id, deleted_at ON teams
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'teams',
        'fk_teams_tenant_id_location_id',
        'locations',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

CREATE TRIGGER tr_teams_lead_id_live
    BEFORE INSERT OR UPDATE OF lead_id, deleted_at ON teams
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.lead_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('teams', 'fk_teams_lead_id', 'users', 'lead_id', 'id');

CREATE TRIGGER tr_teams_lead_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, lead_id ON teams
    FOR EACH ROW WHEN (NEW.lead_id IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'teams',
        'fk_teams_lead_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'lead_id',
        'user_id'
    );

ALTER TABLE teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON teams
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON teams TO shift_planning_app;

GRANT SELECT ON teams TO shift_planning_readonly;

CREATE TRIGGER tr_locations_teams_tenant_id_location_id
    BEFORE UPDATE OF deleted_at ON locations
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'locations',
        'fk_teams_tenant_id_location_id',
        'teams',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'location_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_locations_teams_tenant_id_location_id ON locations;

DROP TABLE teams;
