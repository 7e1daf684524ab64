-- rental_items: A unit that goes out with a rental.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE rental_items (
    rental_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    days integer NOT NULL,
    day_rate_minor bigint NOT NULL,
    fee_minor bigint GENERATED ALWAYS AS (days * day_rate_minor) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_items PRIMARY KEY (rental_id, unit_id),
    CONSTRAINT fk_rental_items_rental_id_currency FOREIGN KEY (rental_id, currency)
        REFERENCES rentals (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_items_unit_id_currency FOREIGN KEY (unit_id, currency)
        REFERENCES rental_units (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_items_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_rental_items_status CHECK (status IN ('held', 'out', 'back', 'cancelled')),
    CONSTRAINT ck_rental_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_items_days_range CHECK (days BETWEEN 1 AND 21),
    CONSTRAINT ck_rental_items_day_rate_range CHECK (day_rate_minor BETWEEN 100 AND 5000),
    CONSTRAINT ex_rental_items_unit_id_slot EXCLUDE USING gist (unit_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE rental_items IS 'A unit that goes out with a rental.';
COMMENT ON COLUMN rental_items.slot IS 'The rental''s period with an hour for drying it.';
COMMENT ON COLUMN rental_items.day_rate_minor IS 'In minor units of the currency.';

-- Foreign key to rental_units.
CREATE INDEX idx_rental_items_unit_id ON rental_items (unit_id);

CREATE TRIGGER tr_rental_items_updated_at
    BEFORE UPDATE ON rental_items
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_rental_items_immutable
    BEFORE UPDATE OF day_rate_minor, currency ON rental_items
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change(
        'rental_items',
        'tr_rental_items_immutable',
        'day_rate_minor',
        'currency'
    );

CREATE TRIGGER tr_rental_items_status
    BEFORE INSERT OR UPDATE OF status ON rental_items
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'rental_items',
        'status',
        'tr_rental_items_status',
        '["held"]',
        '{"held": ["out", "cancelled"], "out": ["back"]}'
    );

CREATE TRIGGER tr_rental_items_unit_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, unit_id, status ON rental_items
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_rental_items_unit_id_slot', 'status <> ''cancelled''', 'unit_id');

GRANT SELECT, INSERT, UPDATE, DELETE ON rental_items TO outfitter_app;

GRANT SELECT ON rental_items TO outfitter_readonly;

CREATE TRIGGER tr_rental_items_unit_id_total_insert
    AFTER INSERT ON rental_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_unit_id_total_update
    AFTER UPDATE ON rental_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_unit_id_total_delete
    AFTER DELETE ON rental_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rental_units',
        'times_out',
        '{"unit_id": "id"}',
        '1',
        'status IN (''out'', ''back'')',
        'earned_minor',
        '{"unit_id": "id"}',
        'fee_minor',
        'status = ''back'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_insert
    AFTER INSERT ON rental_items
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_update
    AFTER UPDATE ON rental_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

CREATE TRIGGER tr_rental_items_rental_id_total_delete
    AFTER DELETE ON rental_items
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'rentals',
        'fee_minor',
        '{"rental_id": "id"}',
        'fee_minor',
        'status <> ''cancelled'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE rental_items;
