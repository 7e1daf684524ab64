-- point_entries: Points that a member got or spent.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE point_entries (
    id uuid NOT NULL DEFAULT uuidv7(),
    member_number varchar(64) NOT NULL,
    kind varchar(32) NOT NULL,
    points integer NOT NULL,
    order_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_point_entries PRIMARY KEY (id),
    CONSTRAINT fk_point_entries_member_number FOREIGN KEY (member_number)
        REFERENCES members (number) ON DELETE RESTRICT,
    CONSTRAINT fk_point_entries_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_point_entries_kind CHECK (kind IN ('bought', 'reviewed', 'recruited', 'spent', 'expired')),
    CONSTRAINT ck_point_entries_points_given CHECK (points <> 0),
    CONSTRAINT ck_point_entries_gone CHECK (kind IN ('spent', 'expired') = (points < 0)),
    CONSTRAINT ck_point_entries_bought_has_order CHECK (kind <> 'bought' OR order_id IS NOT NULL)
);

COMMENT ON TABLE point_entries IS 'Points that a member got or spent.';
COMMENT ON COLUMN point_entries.points IS 'Negative when they are gone.';

CREATE UNIQUE INDEX uq_point_entries_order_id ON point_entries (order_id)
    WHERE order_id IS NOT NULL AND kind = 'bought';

-- Foreign key to members.
-- statement (medium): How a member's points came about, newest first
CREATE INDEX idx_point_entries_member_number_created_at_id ON point_entries (member_number, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_point_entries_order_id ON point_entries (order_id) WHERE order_id IS NOT NULL;

CREATE TRIGGER tr_point_entries_append_only
    BEFORE UPDATE OR DELETE ON point_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change('point_entries', 'tr_point_entries_append_only');

CREATE TRIGGER tr_point_entries_append_only_truncate
    BEFORE TRUNCATE ON point_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('point_entries', 'tr_point_entries_append_only');

CREATE TRIGGER tr_point_entries_audit_insert
    AFTER INSERT ON point_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('point_entries', '["id"]', '[]', '[]');

GRANT SELECT, INSERT ON point_entries TO outfitter_app;

GRANT SELECT ON point_entries TO outfitter_readonly;

CREATE TRIGGER tr_point_entries_member_number_total_insert
    AFTER INSERT ON point_entries
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'members',
        'points',
        '{"member_number": "number"}',
        'points',
        'true'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE point_entries;
