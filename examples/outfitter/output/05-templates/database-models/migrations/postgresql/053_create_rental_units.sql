-- rental_units: One tent with a number sewn into it.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rental_units (
    id uuid NOT NULL DEFAULT uuidv7(),
    serial varchar(64) NOT NULL,
    product_variant_id uuid NOT NULL,
    home_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'ready',
    condition integer NOT NULL DEFAULT 5,
    bought_on date NOT NULL DEFAULT CURRENT_DATE,
    retired_on date,
    times_out integer NOT NULL DEFAULT 0,
    earned_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    tags jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_units PRIMARY KEY (id),
    CONSTRAINT uq_rental_units_serial UNIQUE (serial),
    CONSTRAINT uq_rental_units_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_rental_units_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_units_home_id FOREIGN KEY (home_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_units_serial CHECK (serial ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_rental_units_status CHECK (status IN ('ready', 'in_repair', 'retired')),
    CONSTRAINT ck_rental_units_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_units_tags CHECK (jsonb_typeof(tags) = 'object'),
    CONSTRAINT ck_rental_units_condition_range CHECK (condition BETWEEN 1 AND 5),
    CONSTRAINT ck_rental_units_retired_when CHECK ((status = 'retired') = (retired_on IS NOT NULL)),
    CONSTRAINT ck_rental_units_retired_later CHECK (retired_on >= bought_on),
    CONSTRAINT ck_rental_units_rw_2 CHECK (condition > 1 OR status <> 'ready')
);

COMMENT ON TABLE rental_units IS 'One tent with a number sewn into it.';
COMMENT ON COLUMN rental_units.home_id IS 'Where it goes back to.';
COMMENT ON COLUMN rental_units.condition IS '5 is new, 1 goes to the trade-in shelf.';
COMMENT ON COLUMN rental_units.times_out IS 'How often it was with customers. Kept by triggers.';
COMMENT ON COLUMN rental_units.earned_minor IS
    'What it has brought in. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN rental_units.tags IS 'What the desk wants to remember, such as {"pole": "replaced"}.';
COMMENT ON CONSTRAINT ck_rental_units_rw_2 ON rental_units IS 'RW-2: What is worn out is not rented.';

-- Foreign key to product_variants.
CREATE INDEX idx_rental_units_product_variant_id ON rental_units (product_variant_id);

-- Foreign key to warehouses.
CREATE INDEX idx_rental_units_home_id ON rental_units (home_id);

-- shelf (high): What a shop can give out of a variant, the best first
CREATE INDEX idx_rental_units_shelf ON rental_units (home_id, product_variant_id, condition DESC, id DESC)
    WHERE status = 'ready';

-- tagged (low): Units of which the desk remembers something
CREATE INDEX idx_rental_units_tags ON rental_units USING gin (tags jsonb_path_ops);

-- beginning (medium): Units whose number begins with what was typed
CREATE INDEX idx_rental_units_serial ON rental_units (serial text_pattern_ops);

CREATE TRIGGER tr_rental_units_updated_at
    BEFORE UPDATE ON rental_units
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_units_immutable
    BEFORE UPDATE OF serial, product_variant_id, currency ON rental_units
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_units',
        'tr_rental_units_immutable',
        'serial',
        'product_variant_id',
        'currency'
    );

CREATE TRIGGER tr_rental_units_status
    BEFORE INSERT OR UPDATE OF status ON rental_units
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rental_units',
        'status',
        'tr_rental_units_status',
        '["ready"]',
        '{"ready": ["in_repair", "retired"], "in_repair": ["ready", "retired"]}'
    );

CREATE TRIGGER tr_rental_units_product_variant_id_live
    BEFORE INSERT OR UPDATE OF product_variant_id ON rental_units
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_units',
        'fk_rental_units_product_variant_id',
        'product_variants',
        'product_variant_id',
        'id'
    );

CREATE TRIGGER tr_rental_units_audit_insert
    AFTER INSERT ON rental_units
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

CREATE TRIGGER tr_rental_units_audit_update
    AFTER UPDATE ON rental_units
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

CREATE TRIGGER tr_rental_units_audit_delete
    AFTER DELETE ON rental_units
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'rental_units',
        '["id"]',
        '[]',
        '["updated_at", "times_out", "earned_minor"]'
    );

GRANT SELECT, DELETE ON rental_units TO outfitter_app;

GRANT INSERT (
    id, serial, product_variant_id, home_id, status, condition, bought_on, retired_on, currency, tags, created_at,
    updated_at
), UPDATE (
    id, serial, product_variant_id, home_id, status, condition, bought_on, retired_on, currency, tags, created_at,
    updated_at
) ON rental_units TO outfitter_app;

GRANT SELECT ON rental_units TO outfitter_readonly;

CREATE TRIGGER tr_product_variants_rental_units_product_variant_id
    BEFORE UPDATE OF deleted_at ON product_variants
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'product_variants',
        'fk_rental_units_product_variant_id',
        'rental_units',
        'true',
        'product_variant_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_product_variants_rental_units_product_variant_id ON product_variants;

DROP TABLE rental_units;
