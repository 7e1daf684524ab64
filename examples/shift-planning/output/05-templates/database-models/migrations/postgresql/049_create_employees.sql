-- employees: A person who is planned; not everybody of them logs in.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE employees (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    number varchar(64) NOT NULL,
    user_id uuid,
    team_id uuid NOT NULL,
    given_name varchar(120) NOT NULL,
    family_name varchar(120) NOT NULL,
    full_name text GENERATED ALWAYS AS ((given_name || ' ') || family_name) STORED NOT NULL,
    email varchar(320),
    phone varchar(16),
    birth_date date,
    status varchar(32) NOT NULL DEFAULT 'joining',
    left_on date,
    note text,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', family_name), 'A')
        || setweight(to_tsvector('simple', given_name), 'B')
        || setweight(to_tsvector('simple', number), 'C')
        || setweight(to_tsvector('simple', coalesce(note, '')), 'D')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT uq_employees_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_employees_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_employees_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_employees_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_employees_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_employees_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_employees_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_employees_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_employees_status CHECK (status IN ('joining', 'active', 'on_leave', 'left')),
    CONSTRAINT ck_employees_phone_format CHECK (phone ~ '^[+][1-9][0-9]{6,14}$'),
    CONSTRAINT ck_employees_left_when CHECK ((status = 'left') = (left_on IS NOT NULL))
);

COMMENT ON TABLE employees IS 'A person who is planned; not everybody of them logs in.';
COMMENT ON COLUMN employees.number IS 'As payroll knows the person.';
COMMENT ON COLUMN employees.user_id IS 'Missing for somebody who reads the roster on the wall.';
COMMENT ON COLUMN employees.given_name IS 'Personal data.';
COMMENT ON COLUMN employees.family_name IS 'Personal data.';
COMMENT ON COLUMN employees.full_name IS 'Personal data.';
COMMENT ON COLUMN employees.email IS 'Personal data.';
COMMENT ON COLUMN employees.phone IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN employees.birth_date IS 'The young have a law of their own. Sensitive: masked in the audit log.';
COMMENT ON COLUMN employees.note IS 'Only planners read it.';
COMMENT ON COLUMN employees.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN employees.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_employees_tenant_id_number ON employees (tenant_id, number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_employees_tenant_id_user_id ON employees (tenant_id, user_id)
    WHERE user_id IS NOT NULL AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_employees_user_id ON employees (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to teams.
CREATE INDEX idx_employees_tenant_id_team_id ON employees (tenant_id, team_id);

-- Foreign key to users.
CREATE INDEX idx_employees_created_by ON employees (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_employees_updated_by ON employees (updated_by) WHERE updated_by IS NOT NULL;

-- board (high): The rows of a team's roster
CREATE INDEX idx_employees_board ON employees (tenant_id, team_id, family_name, given_name, id)
    WHERE status <> 'left' AND deleted_at IS NULL;

CREATE TRIGGER tr_employees_updated_at
    BEFORE UPDATE ON employees
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_employees_lock_version
    BEFORE UPDATE ON employees
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_employees_immutable
    BEFORE UPDATE OF number ON employees
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('employees', 'tr_employees_immutable', 'number');

CREATE TRIGGER tr_employees_status
    BEFORE INSERT OR UPDATE OF status ON employees
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'employees',
        'status',
        'tr_employees_status',
        '["joining", "active"]',
        '{"joining": ["active", "left"], "active": ["on_leave", "left"], "on_leave": ["active", "left"]}'
    );

CREATE TRIGGER tr_employees_user_id_live
    BEFORE INSERT OR UPDATE OF user_id, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('employees', 'fk_employees_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_employees_tenant_id_team_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, team_id, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_tenant_id_team_id',
        'teams',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

CREATE TRIGGER tr_employees_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_employees_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON employees
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'employees',
        'fk_employees_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_employees_user_id_member
    BEFORE INSERT OR UPDATE OF tenant_id, user_id ON employees
    FOR EACH ROW WHEN (NEW.user_id IS NOT NULL)
    EXECUTE FUNCTION require_membership(
        'employees',
        'fk_employees_user_id',
        'tenant_memberships',
        'status = ''active''',
        'tenant_id',
        'tenant_id',
        'user_id',
        'user_id'
    );

CREATE TRIGGER tr_employees_audit_insert
    AFTER INSERT ON employees
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_employees_audit_update
    AFTER UPDATE ON employees
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

CREATE TRIGGER tr_employees_audit_delete
    AFTER DELETE ON employees
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'employees',
        '["id"]',
        '["birth_date"]',
        '["updated_at", "search_vector"]'
    );

ALTER TABLE employees ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON employees
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON employees TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, number, user_id, team_id, given_name, family_name, full_name, email, phone, status, left_on, note,
    search_vector, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON employees TO shift_planning_readonly;

CREATE TRIGGER tr_teams_employees_tenant_id_team_id
    BEFORE UPDATE OF deleted_at ON teams
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'teams',
        'fk_employees_tenant_id_team_id',
        'employees',
        'deleted_at IS NULL',
        'tenant_id',
        'tenant_id',
        'team_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_teams_employees_tenant_id_team_id ON teams;

DROP TABLE employees;
