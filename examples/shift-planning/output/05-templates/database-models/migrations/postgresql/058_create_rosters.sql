-- rosters: The shifts of a team in a period, which are drafted together and published at once.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rosters (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    team_id uuid NOT NULL,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    published_at timestamptz,
    closed_at timestamptz,
    shifts integer NOT NULL DEFAULT 0,
    wanted integer NOT NULL DEFAULT 0,
    filled integer NOT NULL DEFAULT 0,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rosters PRIMARY KEY (id),
    CONSTRAINT uq_rosters_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_rosters_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rosters_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_rosters_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_rosters_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_rosters_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_rosters_status CHECK (status IN ('draft', 'published', 'closed', 'discarded')),
    CONSTRAINT ck_rosters_published_when CHECK (status NOT IN ('published', 'closed') OR published_at IS NOT NULL),
    CONSTRAINT ck_rosters_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_rosters_published_has_shifts CHECK (status <> 'published' OR shifts > 0),
    CONSTRAINT ex_rosters_tenant_id_team_id_period EXCLUDE USING gist (
        tenant_id WITH =, team_id WITH =, period WITH &&
    )
        WHERE (status <> 'discarded')
);

COMMENT ON TABLE rosters IS 'The shifts of a team in a period, which are drafted together and published at once.';
COMMENT ON COLUMN rosters.period IS 'As a rule a week.';
COMMENT ON COLUMN rosters.closed_at IS 'Since when its hours are payroll''s.';
COMMENT ON COLUMN rosters.shifts IS 'How many shifts it has. Kept by triggers.';
COMMENT ON COLUMN rosters.wanted IS 'How many people it needs. Kept by triggers.';
COMMENT ON COLUMN rosters.filled IS 'How many of them are found. Kept by triggers.';
COMMENT ON COLUMN rosters.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

-- Foreign key to teams.
-- of_team (high): A team's rosters in a period
CREATE INDEX idx_rosters_tenant_id_team_id ON rosters (tenant_id, team_id);

-- Foreign key to users.
CREATE INDEX idx_rosters_created_by ON rosters (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_rosters_updated_by ON rosters (updated_by) WHERE updated_by IS NOT NULL;

-- latest (low): All rosters, newest first, page by page
CREATE INDEX idx_rosters_tenant_id_created_at_id ON rosters (tenant_id, created_at DESC, id DESC);

-- open_places (medium): Published rosters that lack people
CREATE INDEX idx_rosters_tenant_id_published_at_id ON rosters (tenant_id, published_at, id)
    WHERE status = 'published' AND filled < wanted;

CREATE TRIGGER tr_rosters_updated_at
    BEFORE UPDATE ON rosters
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rosters_lock_version
    BEFORE UPDATE ON rosters
    FOR EACH ROW WHEN (OLD.shifts = NEW.shifts AND OLD.wanted = NEW.wanted AND OLD.filled = NEW.filled)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_rosters_immutable
    BEFORE UPDATE OF team_id ON rosters
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('rosters', 'tr_rosters_immutable', 'team_id');

CREATE TRIGGER tr_rosters_status
    BEFORE INSERT OR UPDATE OF status ON rosters
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rosters',
        'status',
        'tr_rosters_status',
        '["draft"]',
        '{"draft": ["published", "discarded"], "published": ["draft", "closed"]}'
    );

CREATE TRIGGER tr_rosters_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id ON rosters
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_rosters_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON rosters
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_rosters_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON rosters
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'rosters',
        'fk_rosters_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_rosters_tenant_id_team_id_period_turns
    BEFORE INSERT OR UPDATE OF period, tenant_id, team_id, status ON rosters
    FOR EACH ROW EXECUTE FUNCTION take_turns(
        'ex_rosters_tenant_id_team_id_period',
        'status <> ''discarded''',
        'tenant_id',
        'team_id'
    );

CREATE TRIGGER tr_rosters_audit_insert
    AFTER INSERT ON rosters
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

CREATE TRIGGER tr_rosters_audit_update
    AFTER UPDATE ON rosters
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

CREATE TRIGGER tr_rosters_audit_delete
    AFTER DELETE ON rosters
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rosters',
        '["id"]',
        '[]',
        '["updated_at", "shifts", "wanted", "filled"]'
    );

ALTER TABLE rosters ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rosters
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON rosters TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, team_id, period, status, published_at, closed_at, created_by, updated_by, lock_version, created_at,
    updated_at
), UPDATE (
    id, tenant_id, team_id, period, status, published_at, closed_at, created_by, updated_by, lock_version, created_at,
    updated_at
) ON rosters TO shift_planning_app;

GRANT SELECT ON rosters TO shift_planning_readonly;

CREATE TRIGGER tr_teams_rosters_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_rosters_tenant_id_team_id',
        'rosters',
        'true',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_teams_rosters_tenant_id_team_id ON teams;

DROP TABLE rosters;
