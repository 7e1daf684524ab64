-- kilns: A kiln that fires for others, too.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE kilns (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    name varchar(80) NOT NULL,
    heating varchar(32) NOT NULL DEFAULT 'electric',
    litres numeric(7,1) NOT NULL,
    hottest integer NOT NULL,
    serial_number varchar(64),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_kilns PRIMARY KEY (id),
    CONSTRAINT fk_kilns_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_kilns_heating CHECK (heating IN ('electric', 'gas', 'wood')),
    CONSTRAINT ck_kilns_serial_number CHECK (serial_number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_kilns_litres_range CHECK (litres BETWEEN 5 AND 5000),
    CONSTRAINT ck_kilns_hottest_range CHECK (hottest BETWEEN 700 AND 1450)
);

COMMENT ON TABLE kilns IS 'A kiln that fires for others, too.';
COMMENT ON COLUMN kilns.litres IS 'Room inside.';
COMMENT ON COLUMN kilns.hottest IS 'In degrees Celsius.';
COMMENT ON COLUMN kilns.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_kilns_seller_id_name ON kilns (seller_id, name) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_kilns_serial_number ON kilns (serial_number) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_kilns_seller_id ON kilns (seller_id);

CREATE TRIGGER tr_kilns_updated_at
    BEFORE UPDATE ON kilns
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_kilns_seller_id_live
    BEFORE INSERT OR UPDATE OF seller_id, deleted_at ON kilns
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference('kilns', 'fk_kilns_seller_id', 'sellers', 'seller_id', 'id');

CREATE TRIGGER tr_kilns_audit_insert
    AFTER INSERT ON kilns
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_kilns_audit_update
    AFTER UPDATE ON kilns
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_kilns_audit_delete
    AFTER DELETE ON kilns
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('kilns', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON kilns TO craft_workshops_app;

GRANT SELECT ON kilns TO craft_workshops_readonly;

CREATE TRIGGER tr_sellers_kilns_seller_id
    BEFORE UPDATE OF deleted_at ON sellers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sellers',
        'fk_kilns_seller_id',
        'kilns',
        'deleted_at IS NULL',
        'seller_id',
        'id'
    );

CREATE TRIGGER tr_kilns_seller_id_total_insert
    AFTER INSERT ON kilns
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

CREATE TRIGGER tr_kilns_seller_id_total_update
    AFTER UPDATE ON kilns
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

CREATE TRIGGER tr_kilns_seller_id_total_delete
    AFTER DELETE ON kilns
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'sellers',
        'kilns',
        '{"seller_id": "id"}',
        '1',
        'deleted_at IS NULL'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sellers_kilns_seller_id ON sellers;

DROP TABLE kilns;
