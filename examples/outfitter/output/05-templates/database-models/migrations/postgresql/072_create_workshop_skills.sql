-- workshop_skills: Something that not every technician can do.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE workshop_skills (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    hourly_rate_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    CONSTRAINT pk_workshop_skills PRIMARY KEY (code),
    CONSTRAINT ck_workshop_skills_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_workshop_skills_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_workshop_skills_hourly_rate_range CHECK (hourly_rate_minor > 0)
);

COMMENT ON TABLE workshop_skills IS 'Something that not every technician can do.';
COMMENT ON COLUMN workshop_skills.hourly_rate_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_skills TO outfitter_app;

GRANT SELECT ON workshop_skills TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE workshop_skills;
