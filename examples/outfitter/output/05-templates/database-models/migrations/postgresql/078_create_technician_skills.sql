-- technician_skills: What a technician may do alone.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE technician_skills (
    technician_user_id uuid NOT NULL,
    skill_code varchar(64) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technician_skills PRIMARY KEY (technician_user_id, skill_code),
    CONSTRAINT fk_technician_skills_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE CASCADE,
    CONSTRAINT fk_technician_skills_skill_code FOREIGN KEY (skill_code)
        REFERENCES workshop_skills (code) ON DELETE CASCADE
);

COMMENT ON TABLE technician_skills IS 'What a technician may do alone.';

-- Foreign key to workshop_skills.
CREATE INDEX idx_technician_skills_skill_code ON technician_skills (skill_code);

GRANT SELECT, INSERT, UPDATE, DELETE ON technician_skills TO outfitter_app;

GRANT SELECT ON technician_skills TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE technician_skills;
