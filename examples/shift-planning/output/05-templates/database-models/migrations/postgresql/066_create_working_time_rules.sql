-- working_time_rules: What the law of a country says about hours, from a day on; the service warns planners who break it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE working_time_rules (
    country_code char(2) NOT NULL,
    valid_from date NOT NULL,
    longest_shift integer NOT NULL,
    shortest_rest integer NOT NULL,
    longest_week integer NOT NULL,
    source varchar(255) NOT NULL,
    CONSTRAINT pk_working_time_rules PRIMARY KEY (country_code, valid_from),
    CONSTRAINT fk_working_time_rules_country_code FOREIGN KEY (country_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_working_time_rules_minutes_range CHECK (
        longest_shift BETWEEN 60 AND 1440 AND shortest_rest >= 0 AND longest_week > longest_shift
    )
);

COMMENT ON TABLE working_time_rules IS
    'What the law of a country says about hours, from a day on; the service warns planners who break it.';
COMMENT ON COLUMN working_time_rules.longest_shift IS 'In minutes.';
COMMENT ON COLUMN working_time_rules.shortest_rest IS 'Between two shifts, in minutes.';
COMMENT ON COLUMN working_time_rules.longest_week IS 'In minutes.';
COMMENT ON COLUMN working_time_rules.source IS 'The law that says so.';

GRANT SELECT, INSERT, UPDATE, DELETE ON working_time_rules TO shift_planning_app;

GRANT SELECT ON working_time_rules TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE working_time_rules;
