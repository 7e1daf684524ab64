-- seller_members: A person who acts for a seller.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE seller_members (
    seller_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role varchar(32) NOT NULL DEFAULT 'manager',
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seller_members PRIMARY KEY (seller_id, user_id),
    CONSTRAINT fk_seller_members_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE CASCADE,
    CONSTRAINT fk_seller_members_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_seller_members_role CHECK (role IN ('owner', 'manager', 'fulfilment', 'finance'))
);

COMMENT ON TABLE seller_members IS 'A person who acts for a seller.';

CREATE UNIQUE INDEX uq_seller_members_owner ON seller_members (seller_id) WHERE role = 'owner' AND revoked_at IS NULL;

-- Foreign key to users.
-- sellers_of_user (high): For whom a user may act
CREATE INDEX idx_seller_members_user_id ON seller_members (user_id);

CREATE TRIGGER tr_seller_members_updated_at
    BEFORE UPDATE ON seller_members
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_seller_members_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id ON seller_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_members',
        'fk_seller_members_seller_id',
        'sellers',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_seller_members_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON seller_members
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'seller_members',
        'fk_seller_members_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_seller_members_audit_insert
    AFTER INSERT ON seller_members
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_members_audit_update
    AFTER UPDATE ON seller_members
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

CREATE TRIGGER tr_seller_members_audit_delete
    AFTER DELETE ON seller_members
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'seller_members',
        '["seller_id", "user_id"]',
        '[]',
        '["updated_at"]'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_members TO craft_workshops_app;

GRANT SELECT ON seller_members TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE seller_members;
