-- benches: A place in a workshop where one technician works.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE benches (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    warehouse_id uuid NOT NULL,
    has_extraction boolean NOT NULL DEFAULT false,
    is_open boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_benches PRIMARY KEY (id),
    CONSTRAINT uq_benches_code UNIQUE (code),
    CONSTRAINT fk_benches_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_benches_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE benches IS 'A place in a workshop where one technician works.';
COMMENT ON COLUMN benches.has_extraction IS 'Needed for glue and gas.';

-- Foreign key to warehouses.
CREATE INDEX idx_benches_warehouse_id ON benches (warehouse_id);

CREATE TRIGGER tr_benches_updated_at
    BEFORE UPDATE ON benches
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_benches_immutable
    BEFORE UPDATE OF code ON benches
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('benches', 'tr_benches_immutable', 'code');

GRANT SELECT, INSERT, UPDATE, DELETE ON benches TO outfitter_app;

GRANT SELECT ON benches TO outfitter_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE benches;
