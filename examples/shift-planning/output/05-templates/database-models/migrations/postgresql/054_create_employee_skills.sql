-- employee_skills: That somebody may do something.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE employee_skills (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_employee_skills PRIMARY KEY (employee_id, skill_id),
    CONSTRAINT fk_employee_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_employee_skills_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_employee_skills_tenant_id_skill_id FOREIGN KEY (tenant_id, skill_id)
        REFERENCES skills (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE employee_skills IS 'That somebody may do something.';

-- Foreign key to tenants.
-- Foreign key to employees.
CREATE INDEX idx_employee_skills_tenant_id_employee_id ON employee_skills (tenant_id, employee_id);

-- Foreign key to skills.
CREATE INDEX idx_employee_skills_tenant_id_skill_id ON employee_skills (tenant_id, skill_id);

CREATE TRIGGER tr_employee_skills_tenant_id_employee_id_live
    BEFORE INSERT OR UPDATE OF tenant_id, employee_id ON employee_skills
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'employee_skills',
        'fk_employee_skills_tenant_id_employee_id',
        'employees',
        'tenant_id',
        'tenant_id',
        'employee_id',
        'id'
    );

ALTER TABLE employee_skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON employee_skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON employee_skills TO shift_planning_app;

GRANT SELECT ON employee_skills TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE employee_skills;
