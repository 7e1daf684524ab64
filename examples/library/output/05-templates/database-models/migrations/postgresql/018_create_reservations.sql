-- reservations: A copy that is kept in the reading room for a member, for some hours.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE reservations (
    id uuid NOT NULL DEFAULT uuidv7(),
    copy_id uuid NOT NULL,
    member_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'booked',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_reservations PRIMARY KEY (id),
    CONSTRAINT fk_reservations_copy_id FOREIGN KEY (copy_id) REFERENCES copies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reservations_member_id FOREIGN KEY (member_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_reservations_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_reservations_status CHECK (status IN ('booked', 'used', 'cancelled')),
    CONSTRAINT ex_reservations_copy_id_slot EXCLUDE USING gist (copy_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE reservations IS 'A copy that is kept in the reading room for a member, for some hours.';

-- Foreign key to copies.
CREATE INDEX idx_reservations_copy_id ON reservations (copy_id);

-- Foreign key to users.
-- of_member (medium): A member's reservations, the latest first
CREATE INDEX idx_reservations_member_id_created_at_id ON reservations (member_id, created_at DESC, id DESC);

CREATE TRIGGER tr_reservations_updated_at
    BEFORE UPDATE ON reservations
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_reservations_status
    BEFORE INSERT OR UPDATE OF status ON reservations
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'reservations',
        'status',
        'tr_reservations_status',
        '["booked"]',
        '{"booked": ["used", "cancelled"]}'
    );

CREATE TRIGGER tr_reservations_copy_id_live
    BEFORE INSERT OR UPDATE OF copy_id ON reservations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'reservations',
        'fk_reservations_copy_id',
        'copies',
        'copy_id',
        'id'
    );

CREATE TRIGGER tr_reservations_member_id_live
    BEFORE INSERT OR UPDATE OF member_id ON reservations
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'reservations',
        'fk_reservations_member_id',
        'users',
        'member_id',
        'id'
    );

CREATE TRIGGER tr_reservations_copy_id_slot_turns
    BEFORE INSERT OR UPDATE OF slot, copy_id, status ON reservations
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_reservations_copy_id_slot', 'status <> ''cancelled''', 'copy_id');

GRANT SELECT, INSERT, UPDATE, DELETE ON reservations TO library_app;

GRANT SELECT ON reservations TO library_readonly;

CREATE TRIGGER tr_copies_reservations_copy_id
    BEFORE UPDATE OF deleted_at ON copies
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'copies',
        'fk_reservations_copy_id',
        'reservations',
        'true',
        'copy_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_copies_reservations_copy_id ON copies;

DROP TABLE reservations;
