-- assets: One machine at a site, or a part of a larger machine.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE assets (
    id uuid NOT NULL DEFAULT uuidv7(),
    site_id uuid NOT NULL,
    kind_code varchar(64) NOT NULL,
    parent_id uuid,
    manufacturer_id uuid,
    inventory_number varchar(64) NOT NULL,
    serial_number varchar(60),
    label varchar(120) NOT NULL,
    "group" varchar(40),
    status varchar(32) NOT NULL DEFAULT 'planned',
    installed_on date,
    warranty tstzrange,
    attributes jsonb NOT NULL DEFAULT '{}',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', label), 'A')
        || setweight(to_tsvector('simple', coalesce(serial_number, '')), 'B')
        || setweight(to_tsvector('simple', inventory_number), 'C')
    ) STORED,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_assets PRIMARY KEY (id),
    CONSTRAINT fk_assets_site_id FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_kind_code FOREIGN KEY (kind_code) REFERENCES asset_kinds (code) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_parent_id FOREIGN KEY (parent_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_manufacturer_id FOREIGN KEY (manufacturer_id) REFERENCES manufacturers (id) ON DELETE SET NULL,
    CONSTRAINT ck_assets_inventory_number CHECK (inventory_number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_assets_status CHECK (status IN ('planned', 'running', 'faulty', 'retired')),
    CONSTRAINT ck_assets_warranty CHECK (NOT isempty(warranty) AND lower_inc(warranty) AND NOT upper_inc(warranty)),
    CONSTRAINT ck_assets_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_assets_not_own_parent CHECK (parent_id IS NULL OR parent_id <> id),
    CONSTRAINT ck_assets_installed_when CHECK (status = 'planned' OR installed_on IS NOT NULL)
);

COMMENT ON TABLE assets IS 'One machine at a site, or a part of a larger machine.';
COMMENT ON COLUMN assets.parent_id IS 'The machine that it is a part of.';
COMMENT ON COLUMN assets."group" IS 'Free word for the customer''s own grouping.';
COMMENT ON COLUMN assets.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN assets.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_assets_inventory_number ON assets (inventory_number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_assets_manufacturer_id_serial_number ON assets (manufacturer_id, serial_number)
    WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_assets_site_id_label_group ON assets (site_id, label, "group") NULLS NOT DISTINCT
    WHERE deleted_at IS NULL;

-- Foreign key to sites.
CREATE INDEX idx_assets_site_id ON assets (site_id);

-- Foreign key to asset_kinds.
CREATE INDEX idx_assets_kind_code ON assets (kind_code);

-- Foreign key to assets.
CREATE INDEX idx_assets_parent_id ON assets (parent_id) WHERE parent_id IS NOT NULL;

-- Foreign key to manufacturers.
CREATE INDEX idx_assets_manufacturer_id ON assets (manufacturer_id) WHERE manufacturer_id IS NOT NULL;

-- of_site (medium): What stands at a site, group by group
CREATE INDEX idx_assets_site_id_group_label_id ON assets (site_id, "group", label, id)
    WHERE status <> 'retired' AND deleted_at IS NULL;

-- by_attributes (low): Machines with given attributes, for a recall
CREATE INDEX idx_assets_attributes ON assets USING gin (attributes jsonb_path_ops) WHERE deleted_at IS NULL;

-- under_warranty (low): Machines whose warranty touches a period
CREATE INDEX idx_assets_warranty ON assets USING gist (warranty) WHERE deleted_at IS NULL;

-- by_serial_number (medium): The machine whose plate is half rubbed off
CREATE INDEX idx_assets_serial_number ON assets (serial_number text_pattern_ops) WHERE deleted_at IS NULL;

-- Search in label, serial_number, inventory_number.
-- search (high): Machines that a technician describes in a few words
CREATE INDEX idx_assets_search_vector ON assets USING gin (search_vector);

CREATE TRIGGER tr_assets_updated_at
    BEFORE UPDATE ON assets
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_assets_lock_version
    BEFORE UPDATE ON assets
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_assets_immutable
    BEFORE UPDATE OF inventory_number ON assets
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('assets', 'tr_assets_immutable', 'inventory_number');

CREATE TRIGGER tr_assets_status
    BEFORE INSERT OR UPDATE OF status ON assets
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'assets',
        'status',
        'tr_assets_status',
        '["planned", "running"]',
        '{"planned": ["running", "retired"], "running": ["faulty", "retired"], "faulty": ["running", "retired"]}'
    );

CREATE TRIGGER tr_assets_site_id_live
    BEFORE INSERT OR UPDATE OF site_id, deleted_at ON assets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('assets', 'fk_assets_site_id', 'sites', 'site_id', 'id');

CREATE TRIGGER tr_assets_parent_id_live
    BEFORE INSERT OR UPDATE OF parent_id, deleted_at ON assets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference('assets', 'fk_assets_parent_id', 'assets', 'parent_id', 'id');

CREATE TRIGGER tr_assets_audit_insert
    AFTER INSERT ON assets
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('assets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_assets_audit_update
    AFTER UPDATE ON assets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('assets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_assets_audit_delete
    AFTER DELETE ON assets
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('assets', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON assets TO field_service_app;

GRANT SELECT ON assets TO field_service_readonly;

CREATE TRIGGER tr_sites_assets_site_id
    BEFORE UPDATE OF deleted_at ON sites
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sites',
        'fk_assets_site_id',
        'assets',
        'deleted_at IS NULL',
        'site_id',
        'id'
    );

CREATE TRIGGER tr_assets_assets_parent_id
    BEFORE UPDATE OF deleted_at ON assets
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'assets',
        'fk_assets_parent_id',
        'assets',
        'deleted_at IS NULL',
        'parent_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sites_assets_site_id ON sites;

DROP TABLE assets;
