-- teams: Technicians who stand in for each other.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE teams (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(80) NOT NULL,
    lead_id uuid,
    color varchar(7) NOT NULL DEFAULT '#336699',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_teams PRIMARY KEY (id),
    CONSTRAINT uq_teams_name UNIQUE (name),
    CONSTRAINT ck_teams_color_format CHECK (color ~* '^#[0-9a-f]{6}$')
);

COMMENT ON TABLE teams IS 'Technicians who stand in for each other.';
COMMENT ON COLUMN teams.color IS 'On the dispatcher''s board.';

-- Foreign key to technicians.
CREATE INDEX idx_teams_lead_id ON teams (lead_id) WHERE lead_id IS NOT NULL;

CREATE TRIGGER tr_teams_updated_at
    BEFORE UPDATE ON teams
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON teams TO field_service_app;

GRANT SELECT ON teams TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE teams;
