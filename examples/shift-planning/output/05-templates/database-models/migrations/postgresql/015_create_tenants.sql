-- tenants: An organisation that uses the service; everything else of the organisation belongs to this row.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE tenants (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(160) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'provisioning',
    data_residency_region varchar(32) NOT NULL,
    compliance_requirements text[] NOT NULL DEFAULT '{}',
    feature_flags jsonb NOT NULL DEFAULT '{}',
    legal_name varchar(200),
    billing_email varchar(320) NOT NULL,
    billing_address jsonb NOT NULL DEFAULT '{}',
    country_code char(2),
    tax_number varchar(32),
    currency_code char(3) NOT NULL,
    locale varchar(35) NOT NULL DEFAULT 'en',
    time_zone varchar(64) NOT NULL DEFAULT 'UTC',
    data_retention_days integer NOT NULL DEFAULT 365,
    suspended_at timestamptz,
    suspension_reason varchar(255),
    purge_after timestamptz,
    purged_at timestamptz,
    week_starts_on varchar(32) NOT NULL DEFAULT 'monday',
    planning_days integer NOT NULL DEFAULT 28,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenants PRIMARY KEY (id),
    CONSTRAINT uq_tenants_slug UNIQUE (slug),
    CONSTRAINT fk_tenants_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_tenants_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_tenants_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_tenants_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_tenants_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_tenants_status CHECK (status IN ('provisioning', 'active', 'suspended', 'offboarding', 'deleted')),
    CONSTRAINT ck_tenants_data_residency_region CHECK (
        data_residency_region IN ('eu', 'us', 'uk', 'ca', 'au', 'in', 'sg')
    ),
    CONSTRAINT ck_tenants_compliance_requirements CHECK (
        compliance_requirements <@ ARRAY['gdpr', 'hipaa', 'soc2', 'iso27001', 'pci_dss', 'ccpa']
    ),
    CONSTRAINT ck_tenants_feature_flags CHECK (jsonb_typeof(feature_flags) = 'object'),
    CONSTRAINT ck_tenants_billing_email CHECK (
        billing_email = lower(btrim(billing_email))
        AND billing_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_tenants_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_tenants_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_tenants_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_tenants_week_starts_on CHECK (week_starts_on IN ('monday', 'saturday', 'sunday')),
    CONSTRAINT ck_tenants_slug_format CHECK (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
    CONSTRAINT ck_tenants_data_retention_days_range CHECK (data_retention_days BETWEEN 1 AND 3650),
    CONSTRAINT ck_tenants_suspended_when CHECK ((status = 'suspended') = (suspended_at IS NOT NULL)),
    CONSTRAINT ck_tenants_offboarding_has_end CHECK (status <> 'offboarding' OR purge_after IS NOT NULL),
    CONSTRAINT ck_tenants_deleted_when CHECK ((status = 'deleted') = (purged_at IS NOT NULL)),
    CONSTRAINT ck_tenants_planning_days_range CHECK (planning_days BETWEEN 7 AND 180),
    CONSTRAINT ck_tenants_pay_3 CHECK (data_residency_region <> 'eu' OR planning_days >= 14)
);

COMMENT ON TABLE tenants IS
    'An organisation that uses the service; everything else of the organisation belongs to this row.';
COMMENT ON COLUMN tenants.slug IS
    'Its place in addresses, such as acme in acme.example.com; never given to another one.';
COMMENT ON COLUMN tenants.data_residency_region IS
    'Where the tenant''s data must stay. Moving it is a migration of all its data and not an update.';
COMMENT ON COLUMN tenants.compliance_requirements IS 'Rules that must be kept for it.';
COMMENT ON COLUMN tenants.feature_flags IS
    'Exceptions for it, by the code of the flag; they win over plan and rollout.';
COMMENT ON COLUMN tenants.legal_name IS 'As it stands on invoices; the name if missing.';
COMMENT ON COLUMN tenants.billing_email IS 'Personal data.';
COMMENT ON COLUMN tenants.billing_address IS 'As it stands on invoices; its shape differs by country. Personal data.';
COMMENT ON COLUMN tenants.country_code IS 'Where the tenant pays taxes.';
COMMENT ON COLUMN tenants.tax_number IS 'Under which it is taxed, such as a VAT number.';
COMMENT ON COLUMN tenants.currency_code IS 'What the tenant prefers to pay in; a subscription has its own.';
COMMENT ON COLUMN tenants.data_retention_days IS 'How long the tenant''s own logs and deleted contents are kept.';
COMMENT ON COLUMN tenants.suspension_reason IS 'As its members read it.';
COMMENT ON COLUMN tenants.purge_after IS 'When the offboarding job may delete the tenant''s data.';
COMMENT ON COLUMN tenants.purged_at IS 'When it did; the row stays as a tombstone.';
COMMENT ON COLUMN tenants.week_starts_on IS 'As the roster shows it.';
COMMENT ON COLUMN tenants.planning_days IS 'How far ahead rosters are published.';
COMMENT ON COLUMN tenants.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_tenants_pay_3 ON tenants IS
    'PAY-3: Rosters are planned at least two weeks ahead by tenants in the EU.';

-- Foreign key to countries.
CREATE INDEX idx_tenants_country_code ON tenants (country_code) WHERE country_code IS NOT NULL;

-- Foreign key to currencies.
CREATE INDEX idx_tenants_currency_code ON tenants (currency_code);

-- Foreign key to users.
CREATE INDEX idx_tenants_created_by ON tenants (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_tenants_updated_by ON tenants (updated_by) WHERE updated_by IS NOT NULL;

-- offboarding (low): Tenants whose data may be deleted now
CREATE INDEX idx_tenants_purge_after_id ON tenants (purge_after, id) WHERE status = 'offboarding';

-- staff_list (low): All tenants, newest first, page by page
CREATE INDEX idx_tenants_created_at_id ON tenants (created_at DESC, id DESC);

-- staff_search (low): Tenants of whose name only a part is known
CREATE INDEX idx_tenants_name ON tenants USING gin (name gin_trgm_ops);

CREATE TRIGGER tr_tenants_updated_at
    BEFORE UPDATE ON tenants
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tenants_lock_version
    BEFORE UPDATE ON tenants
    FOR EACH ROW EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_tenants_immutable
    BEFORE UPDATE OF data_residency_region ON tenants
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('tenants', 'tr_tenants_immutable', 'data_residency_region');

CREATE TRIGGER tr_tenants_time_zone
    BEFORE INSERT OR UPDATE OF time_zone ON tenants
    FOR EACH ROW EXECUTE FUNCTION require_time_zone('tenants', 'tr_tenants_time_zone', 'time_zone');

CREATE TRIGGER tr_tenants_status
    BEFORE INSERT OR UPDATE OF status ON tenants
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tenants',
        'status',
        'tr_tenants_status',
        '["provisioning"]',
        '{"provisioning": ["active", "deleted"], '
        '"active": ["suspended", "offboarding"], '
        '"suspended": ["active", "offboarding"], '
        '"offboarding": ["active", "deleted"]}'
    );

CREATE TRIGGER tr_tenants_created_by_live
    BEFORE INSERT OR UPDATE OF created_by ON tenants
    FOR EACH ROW WHEN (NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenants',
        'fk_tenants_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_tenants_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by ON tenants
    FOR EACH ROW WHEN (NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tenants',
        'fk_tenants_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_tenants_audit_insert
    AFTER INSERT ON tenants
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenants_audit_update
    AFTER UPDATE ON tenants
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_tenants_audit_delete
    AFTER DELETE ON tenants
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tenants', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON tenants TO shift_planning_app;

GRANT SELECT ON tenants TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE tenants;
