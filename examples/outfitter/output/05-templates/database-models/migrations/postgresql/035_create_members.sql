-- members: A customer who has joined the club.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE members (
    number varchar(64) NOT NULL,
    user_id uuid NOT NULL,
    tier_code varchar(64) NOT NULL,
    recruited_by varchar(64),
    points integer NOT NULL DEFAULT 0,
    joined_on date NOT NULL DEFAULT CURRENT_DATE,
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_members PRIMARY KEY (number),
    CONSTRAINT uq_members_user_id UNIQUE (user_id),
    CONSTRAINT fk_members_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_members_tier_code FOREIGN KEY (tier_code) REFERENCES member_tiers (code) ON DELETE RESTRICT,
    CONSTRAINT fk_members_recruited_by FOREIGN KEY (recruited_by) REFERENCES members (number) ON DELETE SET NULL,
    CONSTRAINT ck_members_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_members_points_range CHECK (points >= 0),
    CONSTRAINT ck_members_left_later CHECK (left_on >= joined_on),
    CONSTRAINT ck_members_not_itself CHECK (recruited_by IS DISTINCT FROM number)
);

COMMENT ON TABLE members IS 'A customer who has joined the club.';
COMMENT ON COLUMN members.number IS 'Printed on the card.';
COMMENT ON COLUMN members.points IS 'What can be spent. Kept by triggers.';

-- Foreign key to member_tiers.
CREATE INDEX idx_members_tier_code ON members (tier_code);

-- Foreign key to members.
CREATE INDEX idx_members_recruited_by ON members (recruited_by) WHERE recruited_by IS NOT NULL;

-- best (low): Members by their points
CREATE INDEX idx_members_tier_code_points_number ON members (tier_code, points DESC, number DESC) WHERE left_on IS NULL;

CREATE TRIGGER tr_members_updated_at
    BEFORE UPDATE ON members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_members_immutable
    BEFORE UPDATE OF number, user_id ON members
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('members', 'tr_members_immutable', 'number', 'user_id');

CREATE TRIGGER tr_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('members', 'fk_members_user_id', 'users', 'user_id', 'id');

CREATE TRIGGER tr_members_audit_insert
    AFTER INSERT ON members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

CREATE TRIGGER tr_members_audit_update
    AFTER UPDATE ON members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

CREATE TRIGGER tr_members_audit_delete
    AFTER DELETE ON members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('members', '["number"]', '[]', '["updated_at", "points"]');

GRANT SELECT, DELETE ON members TO outfitter_app;

GRANT INSERT (
    number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at
), UPDATE (
    number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at
) ON members TO outfitter_app;

GRANT SELECT ON members TO outfitter_readonly;

CREATE TRIGGER tr_users_members_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_members_user_id',
        'members',
        'true',
        'user_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_members_user_id ON users;

DROP TABLE members;
