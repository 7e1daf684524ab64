-- kiln_readings: What a kiln's thermometer said.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE kiln_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    firing_id uuid NOT NULL,
    celsius numeric(5,1) NOT NULL,
    CONSTRAINT pk_kiln_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_kiln_readings_firing_id FOREIGN KEY (firing_id) REFERENCES firings (id) ON DELETE RESTRICT,
    CONSTRAINT ck_kiln_readings_celsius_range CHECK (celsius BETWEEN -40 AND 1500)
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE kiln_readings IS 'What a kiln''s thermometer said.';

-- Foreign key to firings.
-- curve (medium): How a firing went
CREATE INDEX idx_kiln_readings_firing_id_read_at_id ON kiln_readings (firing_id, read_at, id);

CREATE TRIGGER tr_kiln_readings_append_only
    BEFORE UPDATE OR DELETE ON kiln_readings
    FOR EACH ROW EXECUTE FUNCTION refuse_change('kiln_readings', 'tr_kiln_readings_append_only');

CREATE TRIGGER tr_kiln_readings_append_only_truncate
    BEFORE TRUNCATE ON kiln_readings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('kiln_readings', 'tr_kiln_readings_append_only');

GRANT SELECT, INSERT ON kiln_readings TO craft_workshops_app;

GRANT SELECT ON kiln_readings TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE kiln_readings;
