-- shift_template_skills: That a shift asks for people who may do something.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE shift_template_skills (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    shift_template_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_template_skills PRIMARY KEY (shift_template_id, skill_id),
    CONSTRAINT fk_shift_template_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_template_skills_tenant_id_shift_template_id FOREIGN KEY (tenant_id, shift_template_id)
        REFERENCES shift_templates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shift_template_skills_tenant_id_skill_id FOREIGN KEY (tenant_id, skill_id)
        REFERENCES skills (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE shift_template_skills IS 'That a shift asks for people who may do something.';

-- Foreign key to tenants.
-- Foreign key to shift_templates.
CREATE INDEX idx_shift_template_skills_shift_template ON shift_template_skills (tenant_id, shift_template_id);

-- Foreign key to skills.
CREATE INDEX idx_shift_template_skills_tenant_id_skill_id ON shift_template_skills (tenant_id, skill_id);

CREATE TRIGGER tr_shift_template_skills_tenant_id_shift_te_2344b978
    BEFORE INSERT OR UPDATE OF tenant_id, shift_template_id ON shift_template_skills
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'shift_template_skills',
        'fk_shift_template_skills_tenant_id_shift_template_id',
        'shift_templates',
        'tenant_id',
        'tenant_id',
        'shift_template_id',
        'id'
    );

ALTER TABLE shift_template_skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_template_skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_template_skills TO shift_planning_app;

GRANT SELECT ON shift_template_skills TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE shift_template_skills;
