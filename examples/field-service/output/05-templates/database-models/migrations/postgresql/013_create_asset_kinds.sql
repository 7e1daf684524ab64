-- asset_kinds: A kind of machine; kinds are grouped under broader ones.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE asset_kinds (
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    parent_code varchar(64),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_asset_kinds PRIMARY KEY (code),
    CONSTRAINT fk_asset_kinds_parent_code FOREIGN KEY (parent_code) REFERENCES asset_kinds (code) ON DELETE RESTRICT,
    CONSTRAINT ck_asset_kinds_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_asset_kinds_not_own_parent CHECK (parent_code <> code)
);

COMMENT ON TABLE asset_kinds IS 'A kind of machine; kinds are grouped under broader ones.';

-- Foreign key to asset_kinds.
CREATE INDEX idx_asset_kinds_parent_code ON asset_kinds (parent_code) WHERE parent_code IS NOT NULL;

CREATE TRIGGER tr_asset_kinds_updated_at
    BEFORE UPDATE ON asset_kinds
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON asset_kinds TO field_service_app;

GRANT SELECT ON asset_kinds TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE asset_kinds;
