-- announcement_teams: Who is told; everybody, where there are none.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE announcement_teams (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    announcement_id uuid NOT NULL,
    team_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_announcement_teams PRIMARY KEY (announcement_id, team_id),
    CONSTRAINT fk_announcement_teams_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcement_teams_tenant_id_announcement_id FOREIGN KEY (tenant_id, announcement_id)
        REFERENCES announcements (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_announcement_teams_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE announcement_teams IS 'Who is told; everybody, where there are none.';

-- Foreign key to tenants.
-- Foreign key to announcements.
CREATE INDEX idx_announcement_teams_tenant_id_announcement_id ON announcement_teams (tenant_id, announcement_id);

-- Foreign key to teams.
CREATE INDEX idx_announcement_teams_tenant_id_team_id ON announcement_teams (tenant_id, team_id);

CREATE TRIGGER tr_announcement_teams_tenant_id_announcement_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, announcement_id ON announcement_teams
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'announcement_teams',
        'fk_announcement_teams_tenant_id_announcement_id',
        'announcements',
        'tenant_id',
        'tenant_id',
        'announcement_id',
        'id'
    );

CREATE TRIGGER tr_announcement_teams_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id ON announcement_teams
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'announcement_teams',
        'fk_announcement_teams_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

ALTER TABLE announcement_teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON announcement_teams
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_teams TO shift_planning_app;

GRANT SELECT ON announcement_teams TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE announcement_teams;
