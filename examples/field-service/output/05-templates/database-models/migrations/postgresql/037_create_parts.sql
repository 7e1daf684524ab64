-- parts: Something that is built in or used up.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE parts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(200) NOT NULL,
    ean varchar(13),
    aliases text[] NOT NULL DEFAULT '{}',
    unit_code varchar(64) NOT NULL,
    supplier_id uuid,
    price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    markup integer NOT NULL DEFAULT 2500,
    sort_name text GENERATED ALWAYS AS (lower(btrim(name))) STORED NOT NULL,
    discontinued boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', code), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_parts PRIMARY KEY (id),
    CONSTRAINT fk_parts_unit_code FOREIGN KEY (unit_code) REFERENCES units (code) ON DELETE RESTRICT,
    CONSTRAINT fk_parts_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE SET NULL,
    CONSTRAINT ck_parts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_parts_aliases CHECK (array_position(aliases, NULL) IS NULL),
    CONSTRAINT ck_parts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_parts_ean_format CHECK (ean ~ '^[0-9]{13}$'),
    CONSTRAINT ck_parts_code_upper CHECK (code = upper(code)),
    CONSTRAINT ck_parts_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_parts_markup_range CHECK (markup >= 0),
    CONSTRAINT ck_parts_fin_3 CHECK (NOT discontinued OR markup = 0)
);

COMMENT ON TABLE parts IS 'Something that is built in or used up.';
COMMENT ON COLUMN parts.aliases IS 'What technicians call it.';
COMMENT ON COLUMN parts.price_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN parts.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_parts_fin_3 ON parts IS 'FIN-3: A part that we no longer sell has no markup.';

CREATE UNIQUE INDEX uq_parts_code ON parts (code) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_parts_ean ON parts (ean) WHERE deleted_at IS NULL;

-- Foreign key to units.
CREATE INDEX idx_parts_unit_code ON parts (unit_code);

-- Foreign key to suppliers.
CREATE INDEX idx_parts_supplier_id ON parts (supplier_id) WHERE supplier_id IS NOT NULL;

-- by_name (medium): Parts in the order of the catalogue
CREATE INDEX idx_parts_sort_name_id ON parts (sort_name, id) WHERE NOT discontinued AND deleted_at IS NULL;

-- nickname (medium): Parts by what technicians call them
CREATE INDEX idx_parts_aliases ON parts USING gin (aliases) WHERE deleted_at IS NULL;

-- Search in name, code.
CREATE INDEX idx_parts_search_vector ON parts USING gin (search_vector);

CREATE TRIGGER tr_parts_updated_at
    BEFORE UPDATE ON parts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_parts_immutable
    BEFORE UPDATE OF code ON parts
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('parts', 'tr_parts_immutable', 'code');

CREATE TRIGGER tr_parts_supplier_id_live
    BEFORE INSERT OR UPDATE OF supplier_id, deleted_at ON parts
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.supplier_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'parts',
        'fk_parts_supplier_id',
        'suppliers',
        'supplier_id',
        'id'
    );

CREATE TRIGGER tr_parts_audit_insert
    AFTER INSERT ON parts
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('parts', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_parts_audit_update
    AFTER UPDATE ON parts
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('parts', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_parts_audit_delete
    AFTER DELETE ON parts
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('parts', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON parts TO field_service_app;

GRANT SELECT ON parts TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE parts;
