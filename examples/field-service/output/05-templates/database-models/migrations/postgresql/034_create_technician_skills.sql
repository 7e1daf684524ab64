-- technician_skills: Which skills belong to which technicians.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE technician_skills (
    technician_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technician_skills PRIMARY KEY (technician_id, skill_id),
    CONSTRAINT fk_technician_skills_technician_id FOREIGN KEY (technician_id)
        REFERENCES technicians (id) ON DELETE CASCADE,
    CONSTRAINT fk_technician_skills_skill_id FOREIGN KEY (skill_id) REFERENCES skills (id) ON DELETE CASCADE
);

COMMENT ON TABLE technician_skills IS 'Which skills belong to which technicians.';

-- Foreign key to skills.
CREATE INDEX idx_technician_skills_skill_id ON technician_skills (skill_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON technician_skills TO field_service_app;

GRANT SELECT ON technician_skills TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE technician_skills;
