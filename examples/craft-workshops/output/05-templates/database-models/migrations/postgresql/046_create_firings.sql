-- firings: One time that a kiln is lit, until it is cold again.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE firings (
    id uuid NOT NULL DEFAULT uuidv7(),
    kiln_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    slot tstzrange NOT NULL,
    programme varchar(32) NOT NULL,
    peak integer NOT NULL,
    litres numeric(7,1) NOT NULL,
    litres_taken numeric(9,1) NOT NULL DEFAULT 0,
    status varchar(32) NOT NULL DEFAULT 'planned',
    price_per_litre_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_firings PRIMARY KEY (id),
    CONSTRAINT uq_firings_number UNIQUE (number),
    CONSTRAINT uq_firings_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_firings_kiln_id FOREIGN KEY (kiln_id) REFERENCES kilns (id) ON DELETE RESTRICT,
    CONSTRAINT ck_firings_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_firings_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_firings_programme CHECK (programme IN ('bisque', 'glaze', 'lustre', 'raku')),
    CONSTRAINT ck_firings_status CHECK (status IN ('planned', 'loading', 'firing', 'cooling', 'unloaded', 'failed')),
    CONSTRAINT ck_firings_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_firings_not_overloaded CHECK (litres_taken <= litres),
    CONSTRAINT ck_firings_litres_range CHECK (litres BETWEEN 1 AND 5000),
    CONSTRAINT ck_firings_price_per_litre_range CHECK (price_per_litre_minor >= 0),
    CONSTRAINT ck_firings_peak_range CHECK (peak BETWEEN 600 AND 1450),
    CONSTRAINT ex_firings_kiln_id_slot EXCLUDE USING gist (kiln_id WITH =, slot WITH &&) WHERE (status <> 'failed')
);

COMMENT ON TABLE firings IS 'One time that a kiln is lit, until it is cold again.';
COMMENT ON COLUMN firings.slot IS 'From lighting it until it is cold, the end not included.';
COMMENT ON COLUMN firings.peak IS 'In degrees Celsius.';
COMMENT ON COLUMN firings.litres IS 'What it is loaded with at most.';
COMMENT ON COLUMN firings.litres_taken IS 'Kept by triggers.';
COMMENT ON COLUMN firings.price_per_litre_minor IS 'In minor units of the currency.';

-- Foreign key to kilns.
CREATE INDEX idx_firings_kiln_id ON firings (kiln_id);

-- with_room (medium): Firings of a programme that pieces can still go into
CREATE INDEX idx_firings_programme_number_id ON firings (programme, number, id) WHERE status IN ('planned', 'loading');

CREATE TRIGGER tr_firings_updated_at
    BEFORE UPDATE ON firings
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_firings_immutable
    BEFORE UPDATE OF kiln_id, number ON firings
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('firings', 'tr_firings_immutable', 'kiln_id', 'number');

CREATE TRIGGER tr_firings_status
    BEFORE INSERT OR UPDATE OF status ON firings
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'firings',
        'status',
        'tr_firings_status',
        '["planned"]',
        '{"planned": ["loading", "failed"], '
        '"loading": ["firing", "failed"], '
        '"firing": ["cooling", "failed"], '
        '"cooling": ["unloaded", "failed"]}'
    );

CREATE TRIGGER tr_firings_kiln_id_live
    BEFORE INSERT OR UPDATE OF kiln_id ON firings
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('firings', 'fk_firings_kiln_id', 'kilns', 'kiln_id', 'id');

CREATE TRIGGER tr_firings_kiln_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, kiln_id, status ON firings
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_firings_kiln_id_slot', 'status <> ''failed''', 'kiln_id');

CREATE TRIGGER tr_firings_audit_insert
    AFTER INSERT ON firings
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

CREATE TRIGGER tr_firings_audit_update
    AFTER UPDATE ON firings
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

CREATE TRIGGER tr_firings_audit_delete
    AFTER DELETE ON firings
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('firings', '["id"]', '[]', '["updated_at", "litres_taken"]');

GRANT SELECT, DELETE ON firings TO craft_workshops_app;

GRANT INSERT (
    id, kiln_id, number, slot, programme, peak, litres, status, price_per_litre_minor, currency, created_at, updated_at
), UPDATE (
    id, kiln_id, number, slot, programme, peak, litres, status, price_per_litre_minor, currency, created_at, updated_at
) ON firings TO craft_workshops_app;

GRANT SELECT ON firings TO craft_workshops_readonly;

CREATE TRIGGER tr_kilns_firings_kiln_id
    BEFORE UPDATE OF deleted_at ON kilns
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'kilns',
        'fk_firings_kiln_id',
        'firings',
        'true',
        'kiln_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_kilns_firings_kiln_id ON kilns;

DROP TABLE firings;
