-- skills: Something that not everybody may do, such as driving a forklift.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE skills (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    expires boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_skills PRIMARY KEY (id),
    CONSTRAINT uq_skills_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_skills_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_skills_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE skills IS 'Something that not everybody may do, such as driving a forklift.';
COMMENT ON COLUMN skills.expires IS 'Whether it has to be proved again.';

CREATE TRIGGER tr_skills_updated_at
    BEFORE UPDATE ON skills
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

ALTER TABLE skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON skills TO shift_planning_app;

GRANT SELECT ON skills TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE skills;
