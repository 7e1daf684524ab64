-- repair_steps: A piece of work on a repair, as it was written down.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE repair_steps (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    repair_id uuid NOT NULL,
    technician_user_id uuid NOT NULL,
    bench_id uuid,
    minutes integer NOT NULL,
    text varchar(500) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_steps PRIMARY KEY (id),
    CONSTRAINT fk_repair_steps_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_steps_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_steps_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT ck_repair_steps_minutes_range CHECK (minutes BETWEEN 1 AND 480)
);

COMMENT ON TABLE repair_steps IS 'A piece of work on a repair, as it was written down.';

-- Foreign key to repairs.
-- history (medium): What was done on a repair, in order
CREATE INDEX idx_repair_steps_repair_id_id ON repair_steps (repair_id, id);

-- Foreign key to technicians.
CREATE INDEX idx_repair_steps_technician_user_id ON repair_steps (technician_user_id);

-- Foreign key to benches.
CREATE INDEX idx_repair_steps_bench_id ON repair_steps (bench_id) WHERE bench_id IS NOT NULL;

CREATE TRIGGER tr_repair_steps_append_only
    BEFORE UPDATE OR DELETE ON repair_steps
    FOR EACH ROW EXECUTE FUNCTION refuse_change('repair_steps', 'tr_repair_steps_append_only');

CREATE TRIGGER tr_repair_steps_append_only_truncate
    BEFORE TRUNCATE ON repair_steps
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('repair_steps', 'tr_repair_steps_append_only');

GRANT SELECT, INSERT ON repair_steps TO outfitter_app;

GRANT SELECT ON repair_steps TO outfitter_readonly;

CREATE TRIGGER tr_repair_steps_repair_id_total_insert
    AFTER INSERT ON repair_steps
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('repairs', 'minutes', '{"repair_id": "id"}', 'minutes', 'true');

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE repair_steps;
