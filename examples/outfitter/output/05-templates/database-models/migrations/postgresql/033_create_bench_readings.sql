-- bench_readings: What the sensors above the benches say about the air.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE bench_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    bench_id uuid NOT NULL,
    gas_ppm numeric(8,2) NOT NULL,
    celsius numeric(4,1) NOT NULL,
    CONSTRAINT pk_bench_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_bench_readings_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT ck_bench_readings_gas_range CHECK (gas_ppm >= 0),
    CONSTRAINT ck_bench_readings_celsius_range CHECK (celsius BETWEEN -30 AND 60)
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE bench_readings IS 'What the sensors above the benches say about the air.';

-- Foreign key to benches.
-- curve (low): The air over a bench since a moment
CREATE INDEX idx_bench_readings_bench_id_read_at_id ON bench_readings (bench_id, read_at, id);

-- The inspector asks for the worst moments of a bench.
CREATE INDEX idx_bench_readings_bench_id_gas_ppm ON bench_readings (bench_id, gas_ppm DESC) WHERE gas_ppm > 400;

CREATE TRIGGER tr_bench_readings_append_only
    BEFORE UPDATE OR DELETE ON bench_readings
    FOR EACH ROW EXECUTE FUNCTION refuse_change('bench_readings', 'tr_bench_readings_append_only');

CREATE TRIGGER tr_bench_readings_append_only_truncate
    BEFORE TRUNCATE ON bench_readings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('bench_readings', 'tr_bench_readings_append_only');

GRANT SELECT, INSERT ON bench_readings TO outfitter_app;

GRANT SELECT ON bench_readings TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE bench_readings;
