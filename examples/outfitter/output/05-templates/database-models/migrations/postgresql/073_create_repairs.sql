-- repairs: Something broken that a customer has brought or sent, until they have it back.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE repairs (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    order_item_id uuid,
    unit_id uuid,
    technician_user_id uuid,
    skill_code varchar(64) NOT NULL,
    subject varchar(160) NOT NULL,
    complaint text NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'brought',
    under_warranty boolean NOT NULL DEFAULT false,
    estimate_minor bigint,
    minutes integer NOT NULL DEFAULT 0,
    parts_cost_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    promised_on date,
    done_at timestamptz,
    collected_at timestamptz,
    signature_digest bytea,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('simple', complaint), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repairs PRIMARY KEY (id),
    CONSTRAINT uq_repairs_number UNIQUE (number),
    CONSTRAINT uq_repairs_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_repairs_order_item_id_subject UNIQUE (order_item_id, subject),
    CONSTRAINT fk_repairs_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repairs_order_item_id FOREIGN KEY (order_item_id) REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repairs_unit_id FOREIGN KEY (unit_id) REFERENCES rental_units (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repairs_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE SET NULL,
    CONSTRAINT fk_repairs_skill_code FOREIGN KEY (skill_code) REFERENCES workshop_skills (code) ON DELETE RESTRICT,
    CONSTRAINT fk_repairs_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_repairs_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_repairs_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_repairs_status CHECK (
        status IN ('brought', 'estimated', 'accepted', 'in_work', 'done', 'collected', 'declined')
    ),
    CONSTRAINT ck_repairs_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_repairs_estimate_range CHECK (estimate_minor >= 0),
    CONSTRAINT ck_repairs_warranty_is_free CHECK (NOT under_warranty OR coalesce(estimate_minor, 0) = 0),
    CONSTRAINT ck_repairs_warranty_is_ours CHECK (
        NOT under_warranty OR order_item_id IS NOT NULL OR unit_id IS NOT NULL
    ),
    CONSTRAINT ck_repairs_estimated_when CHECK (status IN ('brought', 'declined') OR estimate_minor IS NOT NULL),
    CONSTRAINT ck_repairs_work_has_technician CHECK (
        status NOT IN ('in_work', 'done') OR technician_user_id IS NOT NULL
    ),
    CONSTRAINT ck_repairs_done_when CHECK (status NOT IN ('done', 'collected') OR done_at IS NOT NULL),
    CONSTRAINT ck_repairs_collected_when CHECK ((status = 'collected') = (collected_at IS NOT NULL)),
    CONSTRAINT ck_repairs_collected_later CHECK (collected_at >= done_at),
    CONSTRAINT ck_repairs_rw_4 CHECK (estimate_minor <= 50000)
);

COMMENT ON TABLE repairs IS 'Something broken that a customer has brought or sent, until they have it back.';
COMMENT ON COLUMN repairs.number IS 'On the paper tag.';
COMMENT ON COLUMN repairs.order_item_id IS 'Where we sold it; missing when others did.';
COMMENT ON COLUMN repairs.unit_id IS 'Our own; missing when it is the customer''s.';
COMMENT ON COLUMN repairs.complaint IS 'In the customer''s words.';
COMMENT ON COLUMN repairs.estimate_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN repairs.minutes IS 'What it took. Kept by triggers.';
COMMENT ON COLUMN repairs.parts_cost_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN repairs.signature_digest IS 'Sensitive: masked in the audit log.';
COMMENT ON COLUMN repairs.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_repairs_rw_4 ON repairs IS 'RW-4: An estimate above 500 € is "a new one", so we say no.';

CREATE UNIQUE INDEX uq_repairs_unit_id ON repairs (unit_id)
    WHERE unit_id IS NOT NULL AND status NOT IN ('collected', 'declined');

-- Foreign key to users.
-- of_customer (high): A customer's repairs, newest first
CREATE INDEX idx_repairs_customer_id_created_at_id ON repairs (customer_id, created_at DESC, id DESC);

-- Foreign key to rental_units.
CREATE INDEX idx_repairs_unit_id ON repairs (unit_id) WHERE unit_id IS NOT NULL;

-- Foreign key to technicians.
CREATE INDEX idx_repairs_technician_user_id ON repairs (technician_user_id) WHERE technician_user_id IS NOT NULL;

-- Foreign key to workshop_skills.
CREATE INDEX idx_repairs_skill_code ON repairs (skill_code);

-- Foreign key to users.
CREATE INDEX idx_repairs_created_by ON repairs (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_repairs_updated_by ON repairs (updated_by) WHERE updated_by IS NOT NULL;

-- shelf (high): What a technician has to do, the most urgent first
CREATE INDEX idx_repairs_technician_user_id_promised_on_id ON repairs (technician_user_id, promised_on, id)
    WHERE status IN ('accepted', 'in_work');

-- half_remembered (low): The repair whose subject somebody half remembers
CREATE INDEX idx_repairs_subject ON repairs USING gin (subject gin_trgm_ops);

-- to_collect (low): What has been done for so long that we write again
CREATE INDEX idx_repairs_done_at_id ON repairs (done_at, id) WHERE status = 'done';

-- Search in subject, complaint.
-- words (medium): Repairs like the one on the bench
CREATE INDEX idx_repairs_search_vector ON repairs USING gin (search_vector);

CREATE TRIGGER tr_repairs_updated_at
    BEFORE UPDATE ON repairs
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_repairs_lock_version
    BEFORE UPDATE ON repairs
    FOR EACH ROW WHEN (OLD.minutes = NEW.minutes AND OLD.parts_cost_minor = NEW.parts_cost_minor)
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_repairs_immutable
    BEFORE UPDATE OF number, customer_id ON repairs
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('repairs', 'tr_repairs_immutable', 'number', 'customer_id');

CREATE TRIGGER tr_repairs_status
    BEFORE INSERT OR UPDATE OF status ON repairs
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'repairs',
        'status',
        'tr_repairs_status',
        '["brought", "estimated"]',
        '{"brought": ["estimated", "declined"], '
        '"estimated": ["accepted", "declined"], '
        '"accepted": ["in_work", "declined"], '
        '"in_work": ["done", "accepted"], '
        '"done": ["collected"]}'
    );

CREATE TRIGGER tr_repairs_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id ON repairs
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_customer_id',
        'users',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_repairs_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON repairs
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_repairs_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON repairs
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'repairs',
        'fk_repairs_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_repairs_rw_3
    AFTER INSERT OR UPDATE OF technician_user_id, status ON repairs
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'repairs',
        'tr_repairs_rw_3',
        '12',
        'status = ''in_work''',
        'technician_user_id'
    );

COMMENT ON TRIGGER tr_repairs_rw_3 ON repairs IS 'RW-3: A technician has at most twelve repairs in work.';

CREATE TRIGGER tr_repairs_audit_insert
    AFTER INSERT ON repairs
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

CREATE TRIGGER tr_repairs_audit_update
    AFTER UPDATE ON repairs
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

CREATE TRIGGER tr_repairs_audit_delete
    AFTER DELETE ON repairs
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'repairs',
        '["id"]',
        '["signature_digest"]',
        '["updated_at", "search_vector", "minutes", "parts_cost_minor"]'
    );

GRANT SELECT, DELETE ON repairs TO outfitter_app;

GRANT INSERT (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, currency, promised_on, done_at, collected_at, signature_digest, created_by,
    updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, currency, promised_on, done_at, collected_at, signature_digest, created_by,
    updated_by, lock_version, created_at, updated_at
) ON repairs TO outfitter_app;

GRANT SELECT (
    id, number, customer_id, order_item_id, unit_id, technician_user_id, skill_code, subject, complaint, status,
    under_warranty, estimate_minor, minutes, parts_cost_minor, currency, promised_on, done_at, collected_at,
    search_vector, created_by, updated_by, lock_version, created_at, updated_at
) ON repairs TO outfitter_readonly;

CREATE TRIGGER tr_users_repairs_customer_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_repairs_customer_id',
        'repairs',
        'true',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_insert
    AFTER INSERT ON repairs
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_update
    AFTER UPDATE ON repairs
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

CREATE TRIGGER tr_repairs_technician_user_id_total_delete
    AFTER DELETE ON repairs
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total(
        'technicians',
        'waiting',
        '{"technician_user_id": "user_id"}',
        '1',
        'status IN (''accepted'', ''in_work'')'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_repairs_customer_id ON users;

DROP TABLE repairs;
