-- firing_pieces: Something that somebody has in a firing.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE firing_pieces (
    id uuid NOT NULL DEFAULT uuidv7(),
    firing_id uuid NOT NULL,
    maker_id uuid NOT NULL,
    what varchar(120) NOT NULL,
    litres numeric(6,1) NOT NULL,
    unit_price_minor bigint NOT NULL,
    currency char(3) NOT NULL,
    price_minor bigint GENERATED ALWAYS AS (round(litres * unit_price_minor)) STORED NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'announced',
    remark text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_firing_pieces PRIMARY KEY (id),
    CONSTRAINT fk_firing_pieces_maker_id FOREIGN KEY (maker_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_firing_pieces_firing_id_currency FOREIGN KEY (firing_id, currency)
        REFERENCES firings (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_firing_pieces_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_firing_pieces_status CHECK (status IN ('announced', 'delivered', 'fired', 'broken', 'withdrawn')),
    CONSTRAINT ck_firing_pieces_litres_range CHECK (litres BETWEEN 0.1 AND 500),
    CONSTRAINT ck_firing_pieces_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_firing_pieces_broken_how CHECK (status <> 'broken' OR remark IS NOT NULL)
);

COMMENT ON TABLE firing_pieces IS 'Something that somebody has in a firing.';
COMMENT ON COLUMN firing_pieces.unit_price_minor IS 'The firing''s, for a litre. In minor units of the currency.';

-- Foreign key to users.
CREATE INDEX idx_firing_pieces_maker_id ON firing_pieces (maker_id);

-- Foreign key to firings.
CREATE INDEX idx_firing_pieces_firing_id ON firing_pieces (firing_id);

CREATE TRIGGER tr_firing_pieces_updated_at
    BEFORE UPDATE ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_firing_pieces_status
    BEFORE INSERT OR UPDATE OF status ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'firing_pieces',
        'status',
        'tr_firing_pieces_status',
        '["announced"]',
        '{"announced": ["delivered", "withdrawn"], "delivered": ["fired", "broken", "withdrawn"]}'
    );

CREATE TRIGGER tr_firing_pieces_maker_id_live
    BEFORE INSERT OR UPDATE OF maker_id ON firing_pieces
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'firing_pieces',
        'fk_firing_pieces_maker_id',
        'users',
        'maker_id',
        'id'
    );

GRANT SELECT, INSERT, UPDATE, DELETE ON firing_pieces TO craft_workshops_app;

GRANT SELECT ON firing_pieces TO craft_workshops_readonly;

CREATE TRIGGER tr_users_firing_pieces_maker_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_firing_pieces_maker_id',
        'firing_pieces',
        'true',
        'maker_id',
        'id'
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_insert
    AFTER INSERT ON firing_pieces
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_update
    AFTER UPDATE ON firing_pieces
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

CREATE TRIGGER tr_firing_pieces_firing_id_currency_total_delete
    AFTER DELETE ON firing_pieces
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'firings',
        'litres_taken',
        '{"firing_id": "id", "currency": "currency"}',
        'litres',
        'status <> ''withdrawn'''
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_firing_pieces_maker_id ON users;

DROP TABLE firing_pieces;
