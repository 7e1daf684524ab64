-- rental_inspections: How a unit looked when it came back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rental_inspections (
    id uuid NOT NULL DEFAULT uuidv7(),
    rental_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    inspector_id uuid NOT NULL,
    found varchar(32) NOT NULL DEFAULT 'fine',
    charge_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    pictures jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_inspections PRIMARY KEY (id),
    CONSTRAINT uq_rental_inspections_rental_id_unit_id UNIQUE (rental_id, unit_id),
    CONSTRAINT fk_rental_inspections_inspector_id FOREIGN KEY (inspector_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_inspections_rental_id_unit_id FOREIGN KEY (rental_id, unit_id)
        REFERENCES rental_items (rental_id, unit_id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_inspections_found CHECK (found IN ('fine', 'dirty', 'wet', 'torn', 'pole broken', 'lost')),
    CONSTRAINT ck_rental_inspections_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_inspections_pictures CHECK (jsonb_typeof(pictures) = 'array'),
    CONSTRAINT ck_rental_inspections_charge_range CHECK (charge_minor >= 0),
    CONSTRAINT ck_rental_inspections_fine_is_free CHECK (found <> 'fine' OR charge_minor = 0)
);

COMMENT ON TABLE rental_inspections IS 'How a unit looked when it came back.';
COMMENT ON COLUMN rental_inspections.charge_minor IS 'What the customer pays for it. In minor units of the currency.';

-- Foreign key to users.
CREATE INDEX idx_rental_inspections_inspector_id ON rental_inspections (inspector_id);

CREATE TRIGGER tr_rental_inspections_append_only
    BEFORE UPDATE OR DELETE ON rental_inspections
    FOR EACH ROW EXECUTE FUNCTION refuse_change('rental_inspections', 'tr_rental_inspections_append_only');

CREATE TRIGGER tr_rental_inspections_append_only_truncate
    BEFORE TRUNCATE ON rental_inspections
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('rental_inspections', 'tr_rental_inspections_append_only');

CREATE TRIGGER tr_rental_inspections_inspector_id_live
    BEFORE INSERT OR UPDATE OF inspector_id ON rental_inspections
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'rental_inspections',
        'fk_rental_inspections_inspector_id',
        'users',
        'inspector_id',
        'id'
    );

GRANT SELECT, INSERT ON rental_inspections TO outfitter_app;

GRANT SELECT ON rental_inspections TO outfitter_readonly;

CREATE TRIGGER tr_users_rental_inspections_inspector_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_rental_inspections_inspector_id',
        'rental_inspections',
        'true',
        'inspector_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_rental_inspections_inspector_id ON users;

DROP TABLE rental_inspections;
