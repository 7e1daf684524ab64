-- sellers: Who sells, be it a company or one person.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE sellers (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    display_name varchar(120) NOT NULL,
    legal_name varchar(200) NOT NULL,
    tax_number_encrypted bytea,
    country_code char(2) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'applied',
    status_reason text,
    default_currency_code char(3) NOT NULL,
    support_email varchar(320),
    about text,
    commission_rate_id uuid,
    terms_accepted_at timestamptz,
    approved_at timestamptz,
    away_until timestamptz,
    rating_sum bigint NOT NULL DEFAULT 0,
    rating_count integer NOT NULL DEFAULT 0,
    kilns integer NOT NULL DEFAULT 0,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_sellers PRIMARY KEY (id),
    CONSTRAINT fk_sellers_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_sellers_default_currency_code FOREIGN KEY (default_currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_sellers_commission_rate_id FOREIGN KEY (commission_rate_id)
        REFERENCES commission_rates (id) ON DELETE SET NULL,
    CONSTRAINT fk_sellers_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_sellers_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_sellers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_sellers_status CHECK (status IN ('applied', 'in_review', 'active', 'suspended', 'closed')),
    CONSTRAINT ck_sellers_support_email CHECK (
        support_email = lower(btrim(support_email))
        AND support_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_sellers_approved_when CHECK (
        status NOT IN ('active', 'suspended') OR approved_at IS NOT NULL AND terms_accepted_at IS NOT NULL
    ),
    CONSTRAINT ck_sellers_rating_range CHECK (
        rating_count >= 0 AND rating_sum BETWEEN rating_count AND rating_count * 5
    )
);

COMMENT ON TABLE sellers IS 'Who sells, be it a company or one person.';
COMMENT ON COLUMN sellers.legal_name IS 'Personal data.';
COMMENT ON COLUMN sellers.tax_number_encrypted IS
    'Encrypted by the service with a key kept elsewhere. Sensitive: masked in the audit log.';
COMMENT ON COLUMN sellers.status_reason IS 'Why it was suspended or refused.';
COMMENT ON COLUMN sellers.support_email IS 'Personal data.';
COMMENT ON COLUMN sellers.about IS 'In the seller''s words.';
COMMENT ON COLUMN sellers.commission_rate_id IS 'Goes before the category''s.';
COMMENT ON COLUMN sellers.away_until IS 'Takes no orders before.';
COMMENT ON COLUMN sellers.rating_sum IS
    'Stars of the published reviews; divided by their number it is the average. Kept by triggers.';
COMMENT ON COLUMN sellers.rating_count IS 'Kept by triggers.';
COMMENT ON COLUMN sellers.kilns IS 'Those that can be booked. Kept by triggers.';
COMMENT ON COLUMN sellers.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN sellers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_sellers_slug ON sellers (slug) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_sellers_country_code ON sellers (country_code);

-- Foreign key to currencies.
CREATE INDEX idx_sellers_default_currency_code ON sellers (default_currency_code);

-- Foreign key to commission_rates.
CREATE INDEX idx_sellers_commission_rate_id ON sellers (commission_rate_id) WHERE commission_rate_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_sellers_created_by ON sellers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_sellers_updated_by ON sellers (updated_by) WHERE updated_by IS NOT NULL;

-- by_status (low): Sellers to review or to watch, who waits longest first
CREATE INDEX idx_sellers_status_created_at_id ON sellers (status, created_at, id) WHERE deleted_at IS NULL;

CREATE TRIGGER tr_sellers_updated_at
    BEFORE UPDATE ON sellers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_sellers_lock_version
    BEFORE UPDATE ON sellers
    FOR EACH ROW WHEN (
        OLD.rating_sum = NEW.rating_sum AND OLD.rating_count = NEW.rating_count AND OLD.kilns = NEW.kilns
    )
    EXECUTE FUNCTION set_lock_version();

CREATE TRIGGER tr_sellers_status
    BEFORE INSERT OR UPDATE OF status ON sellers
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'sellers',
        'status',
        'tr_sellers_status',
        '["applied"]',
        '{"applied": ["in_review", "closed"], '
        '"in_review": ["active", "closed"], '
        '"active": ["suspended", "closed"], '
        '"suspended": ["active", "closed"]}'
    );

CREATE TRIGGER tr_sellers_created_by_live
    BEFORE INSERT OR UPDATE OF created_by, deleted_at ON sellers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.created_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'sellers',
        'fk_sellers_created_by',
        'users',
        'created_by',
        'id'
    );

CREATE TRIGGER tr_sellers_updated_by_live
    BEFORE INSERT OR UPDATE OF updated_by, deleted_at ON sellers
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.updated_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'sellers',
        'fk_sellers_updated_by',
        'users',
        'updated_by',
        'id'
    );

CREATE TRIGGER tr_sellers_audit_insert
    AFTER INSERT ON sellers
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

CREATE TRIGGER tr_sellers_audit_update
    AFTER UPDATE ON sellers
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

CREATE TRIGGER tr_sellers_audit_delete
    AFTER DELETE ON sellers
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit(
        'sellers',
        '["id"]',
        '["tax_number_encrypted"]',
        '["updated_at", "rating_sum", "rating_count", "kilns"]'
    );

GRANT SELECT, DELETE ON sellers TO craft_workshops_app;

GRANT INSERT (
    id, slug, display_name, legal_name, tax_number_encrypted, country_code, status, status_reason,
    default_currency_code, support_email, about, commission_rate_id, terms_accepted_at, approved_at, away_until,
    created_by, updated_by, lock_version, created_at, updated_at, deleted_at
), UPDATE (
    id, slug, display_name, legal_name, tax_number_encrypted, country_code, status, status_reason,
    default_currency_code, support_email, about, commission_rate_id, terms_accepted_at, approved_at, away_until,
    created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON sellers TO craft_workshops_app;

GRANT SELECT (
    id, slug, display_name, legal_name, country_code, status, status_reason, default_currency_code, support_email,
    about, commission_rate_id, terms_accepted_at, approved_at, away_until, rating_sum, rating_count, kilns, created_by,
    updated_by, lock_version, created_at, updated_at, deleted_at
) ON sellers TO craft_workshops_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE sellers;
