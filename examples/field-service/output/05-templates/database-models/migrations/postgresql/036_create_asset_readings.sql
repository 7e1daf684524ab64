-- asset_readings: A value that a machine measured.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE asset_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    asset_id uuid NOT NULL,
    unit_code varchar(64) NOT NULL,
    value numeric(14,3) NOT NULL,
    sequence bigint,
    sent_from inet,
    raw jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT pk_asset_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_asset_readings_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_asset_readings_unit_code FOREIGN KEY (unit_code) REFERENCES units (code) ON DELETE RESTRICT,
    CONSTRAINT ck_asset_readings_raw CHECK (jsonb_typeof(raw) = 'array')
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE asset_readings IS 'A value that a machine measured.';
COMMENT ON COLUMN asset_readings.sequence IS 'Counts the machine''s messages; a gap is a lost one.';
COMMENT ON COLUMN asset_readings.sent_from IS 'Personal data.';
COMMENT ON COLUMN asset_readings.raw IS 'The message as it came.';

-- Foreign key to assets.
-- latest (high): A machine's last readings
CREATE INDEX idx_asset_readings_asset_id_read_at_id ON asset_readings (asset_id, read_at DESC, id DESC);

-- Foreign key to units.
CREATE INDEX idx_asset_readings_unit_code ON asset_readings (unit_code);

CREATE TRIGGER tr_asset_readings_append_only
    BEFORE UPDATE OR DELETE ON asset_readings
    FOR EACH ROW EXECUTE FUNCTION refuse_change('asset_readings', 'tr_asset_readings_append_only');

CREATE TRIGGER tr_asset_readings_append_only_truncate
    BEFORE TRUNCATE ON asset_readings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('asset_readings', 'tr_asset_readings_append_only');

CREATE TRIGGER tr_asset_readings_asset_id_live
    BEFORE INSERT OR UPDATE OF asset_id ON asset_readings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'asset_readings',
        'fk_asset_readings_asset_id',
        'assets',
        'asset_id',
        'id'
    );

GRANT SELECT, INSERT ON asset_readings TO field_service_app;

GRANT SELECT ON asset_readings TO field_service_readonly;

CREATE TRIGGER tr_assets_asset_readings_asset_id
    BEFORE UPDATE OF deleted_at ON assets
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'assets',
        'fk_asset_readings_asset_id',
        'asset_readings',
        'true',
        'asset_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_assets_asset_readings_asset_id ON assets;

DROP TABLE asset_readings;
