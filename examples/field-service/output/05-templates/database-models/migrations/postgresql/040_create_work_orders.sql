-- work_orders: A task for a customer, from the first call to the invoice.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE work_orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    site_id uuid NOT NULL,
    asset_id uuid,
    contract_id uuid,
    requested_by uuid,
    title varchar(200) NOT NULL,
    description text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    priority integer NOT NULL DEFAULT 3,
    due_on date,
    estimated_hours numeric(6,2),
    done_at timestamptz,
    external_id uuid,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(description, '')), 'B')
        || setweight(to_tsvector('simple', number), 'C')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_work_orders PRIMARY KEY (id),
    CONSTRAINT fk_work_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_work_orders_site_id FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE RESTRICT,
    CONSTRAINT fk_work_orders_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE SET NULL,
    CONSTRAINT fk_work_orders_contract_id FOREIGN KEY (contract_id)
        REFERENCES service_contracts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_work_orders_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_work_orders_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_work_orders_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_work_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_work_orders_status CHECK (status IN ('draft', 'ready', 'scheduled', 'done', 'invoiced', 'cancelled')),
    CONSTRAINT ck_work_orders_priority_range CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT ck_work_orders_done_when CHECK (status IN ('done', 'invoiced') = (done_at IS NOT NULL)),
    CONSTRAINT ck_work_orders_estimated_hours_range CHECK (estimated_hours BETWEEN 0.25 AND 400),
    CONSTRAINT ck_work_orders_fs_2 CHECK (priority < 5 OR status IN ('draft', 'ready') OR due_on IS NOT NULL)
);

COMMENT ON TABLE work_orders IS 'A task for a customer, from the first call to the invoice.';
COMMENT ON COLUMN work_orders.requested_by IS 'The customer''s login; missing when they called.';
COMMENT ON COLUMN work_orders.priority IS 'From 1 to 5; 5 cannot wait.';
COMMENT ON COLUMN work_orders.external_id IS 'The order in the customer''s own system.';
COMMENT ON COLUMN work_orders.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN work_orders.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_work_orders_fs_2 ON work_orders IS 'FS-2: Urgent orders say until when.';

CREATE UNIQUE INDEX uq_work_orders_number ON work_orders (number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_work_orders_external_id ON work_orders (external_id) WHERE deleted_at IS NULL;

-- Foreign key to customers.
CREATE INDEX idx_work_orders_customer_id ON work_orders (customer_id);

-- Foreign key to sites.
-- history_of_site (medium): What was done at a site, with who did it
CREATE INDEX idx_work_orders_site_id_done_at ON work_orders (site_id, done_at DESC);

-- Foreign key to assets.
CREATE INDEX idx_work_orders_asset_id ON work_orders (asset_id) WHERE asset_id IS NOT NULL;

-- Foreign key to service_contracts.
CREATE INDEX idx_work_orders_contract_id ON work_orders (contract_id) WHERE contract_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_requested_by ON work_orders (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_created_by ON work_orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_updated_by ON work_orders (updated_by) WHERE updated_by IS NOT NULL;

-- to_plan (high): Orders without a visit, most urgent first
CREATE INDEX idx_work_orders_priority_due_on_id ON work_orders (priority DESC, due_on, id)
    WHERE status = 'ready' AND deleted_at IS NULL;

-- of_customer (medium): A customer's orders, newest first
CREATE INDEX idx_work_orders_customer_id_created_at_id ON work_orders (customer_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;

-- done_in_month (low): Orders to invoice
CREATE INDEX idx_work_orders_done_at_id ON work_orders (done_at, id) WHERE status = 'done' AND deleted_at IS NULL;

-- Search in title, description, number.
-- search (medium): Orders that contain all the words; $$ and */ are words too
CREATE INDEX idx_work_orders_search_vector ON work_orders USING gin (search_vector);

CREATE TRIGGER tr_work_orders_updated_at
    BEFORE UPDATE ON work_orders
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_work_orders_lock_version
    BEFORE UPDATE ON work_orders
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_work_orders_immutable
    BEFORE UPDATE OF number ON work_orders
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('work_orders', 'tr_work_orders_immutable', 'number');

CREATE TRIGGER tr_work_orders_status
    BEFORE INSERT OR UPDATE OF status ON work_orders
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'work_orders',
        'status',
        'tr_work_orders_status',
        '["draft", "ready"]',
        '{"draft": ["ready", "cancelled"], '
        '"ready": ["scheduled", "cancelled"], '
        '"scheduled": ["ready", "done", "cancelled"], '
        '"done": ["invoiced"]}'
    );

CREATE TRIGGER tr_work_orders_customer_id_live
    BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_customer_id',
        'customers',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_work_orders_site_id_live
    BEFORE INSERT OR UPDATE OF site_id, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_site_id',
        'sites',
        'site_id',
        'id'
    );

CREATE TRIGGER tr_work_orders_asset_id_live
    BEFORE INSERT OR UPDATE OF asset_id, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.asset_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_asset_id',
        'assets',
        'asset_id',
        'id'
    );

CREATE TRIGGER tr_work_orders_requested_by_live
    BEFORE INSERT OR UPDATE OF requested_by, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.requested_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_requested_by',
        'users',
        'requested_by',
        'id'
    );

CREATE TRIGGER tr_work_orders_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_work_orders_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON work_orders
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'work_orders',
        'fk_work_orders_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_work_orders_audit_insert
    AFTER INSERT ON work_orders
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('work_orders', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_work_orders_audit_update
    AFTER UPDATE ON work_orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('work_orders', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_work_orders_audit_delete
    AFTER DELETE ON work_orders
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('work_orders', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON work_orders TO field_service_app;

GRANT SELECT ON work_orders TO field_service_readonly;

CREATE TRIGGER tr_customers_work_orders_customer_id
    BEFORE UPDATE OF deleted_at ON customers
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'customers',
        'fk_work_orders_customer_id',
        'work_orders',
        'deleted_at IS NULL',
        'customer_id',
        'id'
    );

CREATE TRIGGER tr_sites_work_orders_site_id
    BEFORE UPDATE OF deleted_at ON sites
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'sites',
        'fk_work_orders_site_id',
        'work_orders',
        'deleted_at IS NULL',
        'site_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_sites_work_orders_site_id ON sites;

DROP TRIGGER tr_customers_work_orders_customer_id ON customers;

DROP TABLE work_orders;
