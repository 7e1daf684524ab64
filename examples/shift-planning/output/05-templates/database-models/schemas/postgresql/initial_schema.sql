-- The tables of shift-planning, as its migrations build them. Load indexes.sql and triggers.sql after it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION current_tenant_id() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('app.tenant_id', true), '')::uuid;

COMMENT ON FUNCTION current_tenant_id() IS
    'The tenant that the transaction acts for: its setting app.tenant_id. NULL without one, so that nothing matches.';

CREATE FUNCTION uuidv7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT encode(
        substring(int8send(micros / 1000) FROM 3)
        || substring(int8send(x'7000'::bigint | (micros % 1000) * 4096 / 1000) FROM 7)
        || substring(uuid_send(gen_random_uuid()) FROM 9),
        'hex'
    )::uuid
    FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros) AS clock
$$;

COMMENT ON FUNCTION uuidv7() IS
    'A UUID of version 7 with microseconds, so that keys follow the order of their creation. Built in from PostgreSQL '
    '18.';

CREATE TABLE users (
    id uuid NOT NULL DEFAULT uuidv7(),
    email varchar(320) NOT NULL,
    username varchar(32),
    status varchar(32) NOT NULL DEFAULT 'active',
    email_verified_at timestamptz,
    locale varchar(35) NOT NULL DEFAULT 'en',
    time_zone varchar(64) NOT NULL DEFAULT 'UTC',
    last_login_at timestamptz,
    failed_login_count integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    closed_at timestamptz,
    anonymised_at timestamptz,
    reachable_by varchar(32) NOT NULL DEFAULT 'push',
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_users PRIMARY KEY (id),
    CONSTRAINT ck_users_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_users_status CHECK (status IN ('invited', 'active', 'suspended', 'closed')),
    CONSTRAINT ck_users_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_users_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_users_reachable_by CHECK (reachable_by IN ('push', 'email', 'sms')),
    CONSTRAINT ck_users_username_format CHECK (username ~ '^[a-z0-9][a-z0-9_-]{2,31}$'),
    CONSTRAINT ck_users_failed_login_count_range CHECK (failed_login_count >= 0),
    CONSTRAINT ck_users_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE users IS 'A person who can log in; secrets and display data are kept elsewhere.';
COMMENT ON COLUMN users.email IS 'Personal data.';
COMMENT ON COLUMN users.username IS 'Personal data.';
COMMENT ON COLUMN users.failed_login_count IS 'Failures since the last successful login.';
COMMENT ON COLUMN users.locked_until IS 'No login before; set after repeated failures.';
COMMENT ON COLUMN users.anonymised_at IS 'Set by the retention job when it has replaced the personal data.';
COMMENT ON COLUMN users.reachable_by IS 'How the service tells somebody about a shift.';
COMMENT ON COLUMN users.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN users.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON users TO shift_planning_app;

GRANT SELECT ON users TO shift_planning_readonly;

CREATE TABLE user_profiles (
    user_id uuid NOT NULL,
    display_name varchar(120),
    given_name varchar(120),
    family_name varchar(120),
    phone_e164 varchar(16),
    avatar_url varchar(2048),
    bio text,
    birth_date date,
    metadata jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_profiles PRIMARY KEY (user_id),
    CONSTRAINT fk_user_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_user_profiles_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT ck_user_profiles_phone_format CHECK (phone_e164 ~ '^[+][1-9][0-9]{6,14}$')
);

COMMENT ON TABLE user_profiles IS
    'How a user appears to others, apart from the login so that reading it can be granted apart.';
COMMENT ON COLUMN user_profiles.display_name IS 'Personal data.';
COMMENT ON COLUMN user_profiles.given_name IS 'Personal data.';
COMMENT ON COLUMN user_profiles.family_name IS 'Personal data.';
COMMENT ON COLUMN user_profiles.phone_e164 IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN user_profiles.birth_date IS 'Sensitive: masked in the audit log.';

GRANT SELECT, INSERT, UPDATE, DELETE ON user_profiles TO shift_planning_app;

GRANT SELECT (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, metadata, created_at, updated_at
) ON user_profiles TO shift_planning_readonly;

CREATE TABLE user_identities (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    provider varchar(32) NOT NULL,
    issuer varchar(255) NOT NULL DEFAULT 'local',
    subject varchar(255) NOT NULL,
    secret_hash varchar(255),
    public_data jsonb NOT NULL DEFAULT '{}',
    last_used_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_identities PRIMARY KEY (id),
    CONSTRAINT uq_user_identities_provider_issuer_subject UNIQUE (provider, issuer, subject),
    CONSTRAINT fk_user_identities_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_user_identities_provider CHECK (provider IN ('password', 'oidc', 'saml', 'passkey', 'totp')),
    CONSTRAINT ck_user_identities_public_data CHECK (jsonb_typeof(public_data) = 'object'),
    CONSTRAINT ck_user_identities_password_has_secret CHECK (provider <> 'password' OR secret_hash IS NOT NULL)
);

COMMENT ON TABLE user_identities IS
    'One way for a user to log in, be it a password, a passkey or an account elsewhere.';
COMMENT ON COLUMN user_identities.issuer IS 'Who vouches for the subject; local for ourselves.';
COMMENT ON COLUMN user_identities.subject IS 'What the issuer calls the user. Personal data.';
COMMENT ON COLUMN user_identities.secret_hash IS
    'A slow and salted digest; the password itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN user_identities.public_data IS
    'What a login needs to know that is no secret, such as a passkey''s public key.';

GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO shift_planning_app;

GRANT SELECT (
    id, user_id, provider, issuer, subject, public_data, last_used_at, created_at, updated_at
) ON user_identities TO shift_planning_readonly;

CREATE TABLE user_sessions (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    ip_address inet,
    user_agent varchar(512),
    aal integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_sessions PRIMARY KEY (id),
    CONSTRAINT uq_user_sessions_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_user_sessions_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_user_sessions_expires_later CHECK (expires_at > created_at),
    CONSTRAINT ck_user_sessions_aal_range CHECK (aal BETWEEN 1 AND 3)
);

COMMENT ON TABLE user_sessions IS 'A login that is in use on some device.';
COMMENT ON COLUMN user_sessions.token_hash IS
    'Digest of the token; the token itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN user_sessions.ip_address IS 'Personal data.';
COMMENT ON COLUMN user_sessions.user_agent IS 'Personal data.';
COMMENT ON COLUMN user_sessions.aal IS 'Authenticator assurance level of NIST SP 800-63B, from 1 to 3.';

GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO shift_planning_app;

GRANT SELECT (
    id, user_id, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
) ON user_sessions TO shift_planning_readonly;

CREATE TABLE verification_tokens (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid,
    email varchar(320) NOT NULL,
    purpose varchar(32) NOT NULL,
    token_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    consumed_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_verification_tokens PRIMARY KEY (id),
    CONSTRAINT uq_verification_tokens_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_verification_tokens_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_verification_tokens_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_verification_tokens_purpose CHECK (
        purpose IN ('verify_email', 'reset_password', 'change_email', 'magic_link', 'step_up')
    ),
    CONSTRAINT ck_verification_tokens_attempts_range CHECK (attempts BETWEEN 0 AND 10)
);

COMMENT ON TABLE verification_tokens IS 'A single-use code that was mailed to prove that an address is the user''s.';
COMMENT ON COLUMN verification_tokens.user_id IS 'Missing while nobody has the address yet.';
COMMENT ON COLUMN verification_tokens.email IS
    'Where the code was sent; not always the user''s current address. Personal data.';
COMMENT ON COLUMN verification_tokens.token_hash IS
    'Digest of the code; the code itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN verification_tokens.attempts IS 'Wrong guesses so far.';

GRANT SELECT, INSERT, UPDATE, DELETE ON verification_tokens TO shift_planning_app;

GRANT SELECT (
    id, user_id, email, purpose, expires_at, consumed_at, attempts, created_at, updated_at
) ON verification_tokens TO shift_planning_readonly;

CREATE TABLE roles (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    is_system boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_roles PRIMARY KEY (id),
    CONSTRAINT uq_roles_code UNIQUE (code),
    CONSTRAINT ck_roles_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_roles_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE roles IS 'A named set of permissions.';
COMMENT ON COLUMN roles.is_system IS 'Shipped with the service and not for people to change.';

GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO shift_planning_app;

GRANT SELECT ON roles TO shift_planning_readonly;

CREATE TABLE permissions (
    code varchar(100) NOT NULL,
    description text,
    is_sensitive boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_permissions PRIMARY KEY (code),
    CONSTRAINT ck_permissions_code_format CHECK (code ~ '^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE permissions IS 'Something that a role can allow; the catalogue belongs to the code and grows with it.';
COMMENT ON COLUMN permissions.code IS 'Resource and action, as in users:read.';
COMMENT ON COLUMN permissions.is_sensitive IS 'Asks for a stronger login before it is used.';

GRANT SELECT, INSERT, UPDATE, DELETE ON permissions TO shift_planning_app;

GRANT SELECT ON permissions TO shift_planning_readonly;

CREATE TABLE role_permissions (
    role_id uuid NOT NULL,
    permission_code varchar(100) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_role_permissions PRIMARY KEY (role_id, permission_code),
    CONSTRAINT fk_role_permissions_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE,
    CONSTRAINT fk_role_permissions_permission_code FOREIGN KEY (permission_code)
        REFERENCES permissions (code) ON DELETE RESTRICT
);

COMMENT ON TABLE role_permissions IS 'That a role allows something.';

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO shift_planning_app;

GRANT SELECT ON role_permissions TO shift_planning_readonly;

CREATE TABLE user_roles (
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    granted_by uuid,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_roles PRIMARY KEY (user_id, role_id),
    CONSTRAINT fk_user_roles_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_user_roles_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT fk_user_roles_granted_by FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE user_roles IS 'That a user has a role, for good or until a given time.';
COMMENT ON COLUMN user_roles.granted_by IS 'Missing when the service granted it itself.';

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO shift_planning_app;

GRANT SELECT ON user_roles TO shift_planning_readonly;

CREATE TABLE currencies (
    code char(3) NOT NULL,
    name varchar(64) NOT NULL,
    minor_unit integer NOT NULL DEFAULT 2,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_currencies PRIMARY KEY (code),
    CONSTRAINT ck_currencies_code CHECK (code ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_currencies_minor_unit_range CHECK (minor_unit BETWEEN 0 AND 4)
);

COMMENT ON TABLE currencies IS
    'A currency that amounts may be in, with the number of decimals that its minor unit stands for.';
COMMENT ON COLUMN currencies.minor_unit IS 'Decimals of the minor unit; an amount is divided by 10 to this power.';
COMMENT ON COLUMN currencies.is_active IS 'Whether new amounts may use it; old ones keep it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON currencies TO shift_planning_app;

GRANT SELECT ON currencies TO shift_planning_readonly;

CREATE TABLE countries (
    code char(2) NOT NULL,
    name varchar(80) NOT NULL,
    alpha3 varchar(3) NOT NULL,
    numeric_code varchar(3) NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT pk_countries PRIMARY KEY (code),
    CONSTRAINT uq_countries_alpha3 UNIQUE (alpha3),
    CONSTRAINT uq_countries_numeric_code UNIQUE (numeric_code),
    CONSTRAINT ck_countries_code CHECK (code ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_countries_alpha3_format CHECK (alpha3 ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_countries_numeric_code_format CHECK (numeric_code ~ '^[0-9]{3}$')
);

COMMENT ON TABLE countries IS 'A country or territory that addresses may be in.';
COMMENT ON COLUMN countries.alpha3 IS 'The code of three letters, as customs and shipping forms want it.';
COMMENT ON COLUMN countries.numeric_code IS 'Three digits with leading zeros, the same in every script.';
COMMENT ON COLUMN countries.is_active IS 'Whether new addresses may use it; old ones keep it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON countries TO shift_planning_app;

GRANT SELECT ON countries TO shift_planning_readonly;

CREATE TABLE audit_logs (
    tenant_id uuid DEFAULT current_tenant_id(),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    actor_user_id uuid,
    actor_type varchar(32) NOT NULL DEFAULT 'system',
    action varchar(32) NOT NULL,
    table_name varchar(63) NOT NULL,
    record_id varchar(200),
    changed jsonb NOT NULL,
    request_id varchar(64),
    ip_address inet,
    transaction_id bigint,
    CONSTRAINT pk_audit_logs PRIMARY KEY (occurred_at, id),
    CONSTRAINT ck_audit_logs_actor_type CHECK (actor_type IN ('user', 'system', 'api_key', 'migration')),
    CONSTRAINT ck_audit_logs_action CHECK (action IN ('insert', 'update', 'delete', 'truncate', 'login', 'export')),
    CONSTRAINT ck_audit_logs_changed CHECK (jsonb_typeof(changed) = 'object')
) PARTITION BY RANGE (occurred_at);

COMMENT ON TABLE audit_logs IS 'Who changed which row, when and how, written by the database together with the change.';
COMMENT ON COLUMN audit_logs.tenant_id IS 'Whose row changed; missing where it was the platform''s.';
COMMENT ON COLUMN audit_logs.id IS 'Tells entries of one moment apart.';
COMMENT ON COLUMN audit_logs.actor_user_id IS 'No reference, so that the entry outlives the user. Personal data.';
COMMENT ON COLUMN audit_logs.table_name IS 'Where the row is or was.';
COMMENT ON COLUMN audit_logs.record_id IS 'The key of the row as text.';
COMMENT ON COLUMN audit_logs.changed IS
    'Each changed column with its old and new value; sensitive values are masked. Personal data.';
COMMENT ON COLUMN audit_logs.request_id IS 'Ties entries to one request in the service''s own logs.';
COMMENT ON COLUMN audit_logs.ip_address IS 'Personal data.';
COMMENT ON COLUMN audit_logs.transaction_id IS 'The database transaction; entries that share it happened together.';

ALTER TABLE audit_logs ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON audit_logs
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id IS NOT DISTINCT FROM current_tenant_id());

GRANT SELECT ON audit_logs TO shift_planning_app;

GRANT SELECT ON audit_logs TO shift_planning_readonly;

CREATE TABLE outbox_events (
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    event_id uuid NOT NULL DEFAULT uuidv7(),
    aggregate_type varchar(63) NOT NULL,
    aggregate_id uuid NOT NULL,
    event_type varchar(120) NOT NULL,
    payload jsonb NOT NULL,
    available_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    published_at timestamptz,
    tenant_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_outbox_events PRIMARY KEY (seq),
    CONSTRAINT uq_outbox_events_event_id UNIQUE (event_id),
    CONSTRAINT ck_outbox_events_payload CHECK (jsonb_typeof(payload) = 'object'),
    CONSTRAINT ck_outbox_events_attempts_range CHECK (attempts >= 0)
);

COMMENT ON TABLE outbox_events IS
    'A message to other systems, saved in the transaction that gives rise to it and sent afterwards, at least once.';
COMMENT ON COLUMN outbox_events.seq IS 'Order of writing and not of commit; readers go by published_at.';
COMMENT ON COLUMN outbox_events.event_id IS 'What receivers recognise a repeated message by.';
COMMENT ON COLUMN outbox_events.aggregate_type IS 'The kind of thing that the message is about.';
COMMENT ON COLUMN outbox_events.aggregate_id IS 'The key of the thing.';
COMMENT ON COLUMN outbox_events.event_type IS 'What happened to it, such as invoice.paid.';
COMMENT ON COLUMN outbox_events.available_at IS 'Not sent before; moved on after a failed attempt.';
COMMENT ON COLUMN outbox_events.tenant_id IS 'Whose change it reports; missing where it is the platform''s.';

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_events TO shift_planning_app;

GRANT SELECT ON outbox_events TO shift_planning_readonly;

CREATE TABLE idempotency_keys (
    actor_id uuid NOT NULL,
    scope varchar(64) NOT NULL,
    idempotency_key varchar(200) NOT NULL,
    request_hash bytea NOT NULL,
    recovery_point varchar(40) NOT NULL DEFAULT 'started',
    response_code integer,
    response_body jsonb,
    resource_id uuid,
    locked_at timestamptz DEFAULT now(),
    completed_at timestamptz,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (actor_id, scope, idempotency_key),
    CONSTRAINT ck_idempotency_keys_response_body CHECK (jsonb_typeof(response_body) = 'object'),
    CONSTRAINT ck_idempotency_keys_answered CHECK ((response_code IS NULL) = (completed_at IS NULL))
);

COMMENT ON TABLE idempotency_keys IS
    'A client''s request with the answer it got, so that a repeated request has one effect.';
COMMENT ON COLUMN idempotency_keys.actor_id IS
    'The user or API client whose key it is; keys of different actors never meet.';
COMMENT ON COLUMN idempotency_keys.scope IS 'The operation, such as checkout or refund.';
COMMENT ON COLUMN idempotency_keys.idempotency_key IS 'Chosen by the client.';
COMMENT ON COLUMN idempotency_keys.request_hash IS
    'Digest of the request; another digest under the same key is refused.';
COMMENT ON COLUMN idempotency_keys.recovery_point IS 'The last step that was committed.';
COMMENT ON COLUMN idempotency_keys.response_body IS 'Sent again when the request is repeated.';
COMMENT ON COLUMN idempotency_keys.resource_id IS 'What the request created.';
COMMENT ON COLUMN idempotency_keys.locked_at IS 'Since when a worker has had it in hand.';

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO shift_planning_app;

GRANT SELECT ON idempotency_keys TO shift_planning_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON tenants TO shift_planning_app;

GRANT SELECT ON tenants TO shift_planning_readonly;

CREATE TABLE tenant_memberships (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'active',
    is_owner boolean NOT NULL DEFAULT false,
    joined_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenant_memberships PRIMARY KEY (id),
    CONSTRAINT fk_tenant_memberships_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_memberships_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_tenant_memberships_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT ck_tenant_memberships_status CHECK (status IN ('active', 'suspended', 'revoked')),
    CONSTRAINT ck_tenant_memberships_revoked_when CHECK ((status = 'revoked') = (revoked_at IS NOT NULL)),
    CONSTRAINT ck_tenant_memberships_owner_is_active CHECK (NOT is_owner OR status = 'active')
);

COMMENT ON TABLE tenant_memberships IS
    'That a user works for a tenant, in one built-in role; it stays when it has ended.';
COMMENT ON COLUMN tenant_memberships.is_owner IS 'Answers for the tenant; every tenant has one owner at most.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_memberships TO shift_planning_app;

GRANT SELECT ON tenant_memberships TO shift_planning_readonly;

CREATE TABLE tenant_invitations (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    email varchar(320) NOT NULL,
    role_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    invited_by uuid,
    status varchar(32) NOT NULL DEFAULT 'pending',
    expires_at timestamptz NOT NULL,
    accepted_by uuid,
    accepted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tenant_invitations PRIMARY KEY (id),
    CONSTRAINT uq_tenant_invitations_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_tenant_invitations_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_invitations_role_id FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tenant_invitations_invited_by FOREIGN KEY (invited_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_tenant_invitations_accepted_by FOREIGN KEY (accepted_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_tenant_invitations_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_tenant_invitations_status CHECK (status IN ('pending', 'accepted', 'revoked', 'expired')),
    CONSTRAINT ck_tenant_invitations_expires_later CHECK (expires_at > created_at),
    CONSTRAINT ck_tenant_invitations_accepted_when CHECK ((status = 'accepted') = (accepted_at IS NOT NULL))
);

COMMENT ON TABLE tenant_invitations IS 'That somebody was asked by e-mail to join a tenant.';
COMMENT ON COLUMN tenant_invitations.email IS 'Personal data.';
COMMENT ON COLUMN tenant_invitations.role_id IS 'The role of the membership to come.';
COMMENT ON COLUMN tenant_invitations.token_hash IS
    'Digest of the code; the code itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN tenant_invitations.invited_by IS 'The invitation outlives who sent it.';
COMMENT ON COLUMN tenant_invitations.accepted_by IS 'Whose address need not be the one that was asked.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_invitations TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, email, role_id, invited_by, status, expires_at, accepted_by, accepted_at, created_at, updated_at
) ON tenant_invitations TO shift_planning_readonly;

CREATE TABLE custom_roles (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_roles PRIMARY KEY (id),
    CONSTRAINT uq_custom_roles_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_custom_roles_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_custom_roles_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_roles_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_custom_roles_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_custom_roles_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_custom_roles_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE custom_roles IS 'A role that a tenant made for itself.';

ALTER TABLE custom_roles ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_roles
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_roles TO shift_planning_app;

GRANT SELECT ON custom_roles TO shift_planning_readonly;

CREATE TABLE custom_role_permissions (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    custom_role_id uuid NOT NULL,
    permission_code varchar(100) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_role_permissions PRIMARY KEY (custom_role_id, permission_code),
    CONSTRAINT fk_custom_role_permissions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_role_permissions_tenant_id_custom_role_id FOREIGN KEY (tenant_id, custom_role_id)
        REFERENCES custom_roles (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_permissions_permission_code FOREIGN KEY (permission_code)
        REFERENCES permissions (code) ON DELETE RESTRICT
);

COMMENT ON TABLE custom_role_permissions IS 'That a tenant''s own role allows something.';

ALTER TABLE custom_role_permissions ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_role_permissions
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_role_permissions TO shift_planning_app;

GRANT SELECT ON custom_role_permissions TO shift_planning_readonly;

CREATE TABLE custom_role_members (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    user_id uuid NOT NULL,
    custom_role_id uuid NOT NULL,
    granted_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_custom_role_members PRIMARY KEY (user_id, custom_role_id),
    CONSTRAINT fk_custom_role_members_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_role_members_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_members_tenant_id_custom_role_id FOREIGN KEY (tenant_id, custom_role_id)
        REFERENCES custom_roles (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_custom_role_members_granted_by FOREIGN KEY (granted_by) REFERENCES users (id) ON DELETE SET NULL
);

COMMENT ON TABLE custom_role_members IS
    'That a member has a role of the tenant''s own, beside the built-in one of the membership.';
COMMENT ON COLUMN custom_role_members.granted_by IS 'Missing when the service granted it itself.';

ALTER TABLE custom_role_members ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON custom_role_members
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_role_members TO shift_planning_app;

GRANT SELECT ON custom_role_members TO shift_planning_readonly;

CREATE TABLE api_keys (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    name varchar(120) NOT NULL,
    key_prefix varchar(16) NOT NULL,
    key_hash bytea NOT NULL,
    scopes text[] NOT NULL,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_api_keys PRIMARY KEY (id),
    CONSTRAINT uq_api_keys_tenant_id_key_hash UNIQUE (tenant_id, key_hash),
    CONSTRAINT fk_api_keys_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_api_keys_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_api_keys_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_api_keys_scopes CHECK (array_position(scopes, NULL) IS NULL),
    CONSTRAINT ck_api_keys_scopes_given CHECK (cardinality(scopes) > 0),
    CONSTRAINT ck_api_keys_expires_later CHECK (expires_at > created_at)
);

COMMENT ON TABLE api_keys IS 'A key with which a program of the tenant calls the service.';
COMMENT ON COLUMN api_keys.name IS 'What it is for.';
COMMENT ON COLUMN api_keys.key_prefix IS
    'The key''s first characters, to recognise it by. They name the tenant, so that it is known before the key is '
    'looked up.';
COMMENT ON COLUMN api_keys.key_hash IS
    'Digest of the key; the key itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN api_keys.scopes IS 'The permissions that it has, such as contents:read.';
COMMENT ON COLUMN api_keys.last_used_at IS 'To the hour, so that it is not written with every call.';

ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON api_keys
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON api_keys TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, name, key_prefix, scopes, last_used_at, expires_at, revoked_at, created_by, updated_by, created_at,
    updated_at
) ON api_keys TO shift_planning_readonly;

CREATE TABLE feature_flags (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    value_type varchar(32) NOT NULL DEFAULT 'boolean',
    default_value varchar(120) NOT NULL DEFAULT 'false',
    rollout integer NOT NULL DEFAULT 0,
    is_archived boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_feature_flags PRIMARY KEY (id),
    CONSTRAINT uq_feature_flags_code UNIQUE (code),
    CONSTRAINT uq_feature_flags_id_value_type UNIQUE (id, value_type),
    CONSTRAINT ck_feature_flags_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_feature_flags_value_type CHECK (value_type IN ('boolean', 'integer', 'text')),
    CONSTRAINT ck_feature_flags_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT ck_feature_flags_rollout_range CHECK (rollout BETWEEN 0 AND 10000),
    CONSTRAINT ck_feature_flags_rollout_is_boolean CHECK (rollout = 0 OR value_type = 'boolean'),
    CONSTRAINT ck_feature_flags_default_value_boolean CHECK (
        value_type <> 'boolean' OR default_value IN ('true', 'false')
    ),
    CONSTRAINT ck_feature_flags_default_value_integer CHECK (
        value_type <> 'integer' OR default_value ~ '^[0-9]{1,18}$'
    )
);

COMMENT ON TABLE feature_flags IS
    'Something that can be on or off, or have a limit, by plan, by tenant, or for a part of all tenants.';
COMMENT ON COLUMN feature_flags.code IS 'What the service asks for.';
COMMENT ON COLUMN feature_flags.default_value IS 'Where neither plan nor tenant says anything.';
COMMENT ON COLUMN feature_flags.rollout IS
    'The part of all tenants that has it ahead of their plan; 10000 is everybody.';
COMMENT ON COLUMN feature_flags.is_archived IS 'The service no longer asks for it, and plans keep it for history.';

GRANT SELECT, INSERT, UPDATE, DELETE ON feature_flags TO shift_planning_app;

GRANT SELECT ON feature_flags TO shift_planning_readonly;

CREATE TABLE plans (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    description text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    trial_days integer NOT NULL DEFAULT 0,
    is_public boolean NOT NULL DEFAULT true,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plans PRIMARY KEY (id),
    CONSTRAINT uq_plans_code UNIQUE (code),
    CONSTRAINT ck_plans_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plans_status CHECK (status IN ('draft', 'published', 'retired')),
    CONSTRAINT ck_plans_trial_days_range CHECK (trial_days BETWEEN 0 AND 365)
);

COMMENT ON TABLE plans IS
    'What tenants subscribe to. A published plan keeps its meaning; a change is a new plan, and the old one is '
    'retired.';
COMMENT ON COLUMN plans.status IS 'A retired plan is not sold, and those who have it keep it.';
COMMENT ON COLUMN plans.is_public IS 'On the price list; other plans are agreed with one tenant.';
COMMENT ON COLUMN plans."position" IS 'Order on the price list.';

GRANT SELECT, INSERT, UPDATE, DELETE ON plans TO shift_planning_app;

GRANT SELECT ON plans TO shift_planning_readonly;

CREATE TABLE plan_features (
    plan_id uuid NOT NULL,
    feature_flag_id uuid NOT NULL,
    value_type varchar(32) NOT NULL DEFAULT 'boolean',
    value varchar(120) NOT NULL DEFAULT 'true',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_features PRIMARY KEY (plan_id, feature_flag_id),
    CONSTRAINT fk_plan_features_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_features_feature_flag_id_value_type FOREIGN KEY (feature_flag_id, value_type)
        REFERENCES feature_flags (id, value_type) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_features_value_type CHECK (value_type IN ('boolean', 'integer', 'text')),
    CONSTRAINT ck_plan_features_value_boolean CHECK (value_type <> 'boolean' OR value IN ('true', 'false')),
    CONSTRAINT ck_plan_features_value_integer CHECK (value_type <> 'integer' OR value ~ '^[0-9]{1,18}$')
);

COMMENT ON TABLE plan_features IS 'What a plan grants.';
COMMENT ON COLUMN plan_features.value_type IS 'The flag''s own, so that the value can be checked.';
COMMENT ON COLUMN plan_features.value IS 'Read as the type says: true, 50 or premium.';

GRANT SELECT, INSERT, UPDATE, DELETE ON plan_features TO shift_planning_app;

GRANT SELECT ON plan_features TO shift_planning_readonly;

CREATE TABLE subscriptions (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'incomplete',
    currency char(3) NOT NULL,
    billing_interval varchar(32) NOT NULL,
    collection_method varchar(32) NOT NULL DEFAULT 'charge_automatically',
    billing_anchor_day integer NOT NULL DEFAULT 1,
    current_period_start timestamptz NOT NULL,
    current_period_end timestamptz NOT NULL,
    trial_end timestamptz,
    cancel_at_period_end boolean NOT NULL DEFAULT false,
    cancelled_at timestamptz,
    ended_at timestamptz,
    provider varchar(64),
    provider_subscription_id varchar(255),
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_subscriptions PRIMARY KEY (id),
    CONSTRAINT uq_subscriptions_provider_provider_subscription_id UNIQUE (provider, provider_subscription_id),
    CONSTRAINT uq_subscriptions_id_tenant_id UNIQUE (id, tenant_id),
    CONSTRAINT uq_subscriptions_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_subscriptions_id_tenant_id_currency UNIQUE (id, tenant_id, currency),
    CONSTRAINT fk_subscriptions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subscriptions_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subscriptions_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_subscriptions_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_subscriptions_status CHECK (
        status IN (
            'incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'paused', 'cancelled'
        )
    ),
    CONSTRAINT ck_subscriptions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_subscriptions_billing_interval CHECK (billing_interval IN ('month', 'year')),
    CONSTRAINT ck_subscriptions_collection_method CHECK (collection_method IN ('charge_automatically', 'send_invoice')),
    CONSTRAINT ck_subscriptions_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_subscriptions_period_forward CHECK (current_period_end > current_period_start),
    CONSTRAINT ck_subscriptions_billing_anchor_day_range CHECK (billing_anchor_day BETWEEN 1 AND 31),
    CONSTRAINT ck_subscriptions_trial_has_end CHECK (status <> 'trialing' OR trial_end IS NOT NULL),
    CONSTRAINT ck_subscriptions_cancelled_when CHECK (status <> 'cancelled' OR cancelled_at IS NOT NULL),
    CONSTRAINT ck_subscriptions_ended_when CHECK (
        status IN ('cancelled', 'incomplete_expired') = (ended_at IS NOT NULL)
    ),
    CONSTRAINT ck_subscriptions_named_by_provider CHECK (provider_subscription_id IS NULL OR provider IS NOT NULL)
);

COMMENT ON TABLE subscriptions IS
    'That a tenant has a plan; its states are those that payment providers use, so that theirs can be mirrored.';
COMMENT ON COLUMN subscriptions.status IS
    'Incomplete until the first payment, past due while a payment is tried again, unpaid when that was given up.';
COMMENT ON COLUMN subscriptions.billing_anchor_day IS 'Day on which a period begins, or the last of a shorter month.';
COMMENT ON COLUMN subscriptions.cancelled_at IS 'When the tenant said so; it may run on to the end of the period.';
COMMENT ON COLUMN subscriptions.ended_at IS 'Since when it gives nothing any more.';
COMMENT ON COLUMN subscriptions.provider IS 'The payment provider that knows it.';
COMMENT ON COLUMN subscriptions.provider_subscription_id IS 'What the provider calls it.';
COMMENT ON COLUMN subscriptions.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, INSERT, UPDATE, DELETE ON subscriptions TO shift_planning_app;

GRANT SELECT ON subscriptions TO shift_planning_readonly;

CREATE TABLE usage_metrics (
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    unit varchar(32) NOT NULL,
    aggregation varchar(32) NOT NULL DEFAULT 'sum',
    CONSTRAINT pk_usage_metrics PRIMARY KEY (code),
    CONSTRAINT ck_usage_metrics_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_usage_metrics_aggregation CHECK (aggregation IN ('sum', 'max')),
    CONSTRAINT ck_usage_metrics_code_format CHECK (code ~ '^[a-z][a-z0-9_]*$')
);

COMMENT ON TABLE usage_metrics IS 'Something that is counted, and may be charged.';
COMMENT ON COLUMN usage_metrics.code IS 'What senders of usage call it.';
COMMENT ON COLUMN usage_metrics.unit IS 'What a quantity of 1 is.';
COMMENT ON COLUMN usage_metrics.aggregation IS 'What becomes of a period''s events.';

GRANT SELECT, INSERT, UPDATE, DELETE ON usage_metrics TO shift_planning_app;

GRANT SELECT ON usage_metrics TO shift_planning_readonly;

CREATE TABLE plan_prices (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    plan_id uuid NOT NULL,
    component varchar(64) NOT NULL DEFAULT 'base',
    currency_code char(3) NOT NULL,
    billing_interval varchar(32) NOT NULL,
    pricing_model varchar(32) NOT NULL DEFAULT 'flat',
    unit_price numeric(20,6) NOT NULL,
    provider_price_id varchar(255),
    is_active boolean NOT NULL DEFAULT true,
    metric_code varchar(64),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_prices PRIMARY KEY (id),
    CONSTRAINT uq_plan_prices_code UNIQUE (code),
    CONSTRAINT uq_plan_prices_id_currency_code UNIQUE (id, currency_code),
    CONSTRAINT fk_plan_prices_plan_id FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_prices_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_plan_prices_metric_code FOREIGN KEY (metric_code) REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_prices_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plan_prices_component CHECK (component ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_plan_prices_billing_interval CHECK (billing_interval IN ('month', 'year')),
    CONSTRAINT ck_plan_prices_pricing_model CHECK (pricing_model IN ('flat', 'per_unit', 'tiered')),
    CONSTRAINT ck_plan_prices_unit_price_range CHECK (unit_price >= 0),
    CONSTRAINT ck_plan_prices_metric_is_counted CHECK (metric_code IS NULL OR pricing_model <> 'flat')
);

COMMENT ON TABLE plan_prices IS
    'What a part of a plan costs in one currency and interval; it is never changed, only replaced by another.';
COMMENT ON COLUMN plan_prices.component IS 'The part of the plan, such as base or seats.';
COMMENT ON COLUMN plan_prices.pricing_model IS 'Tiered prices are in plan_price_tiers.';
COMMENT ON COLUMN plan_prices.unit_price IS
    'In minor units, of which it may be a fraction: 0.02 is two hundredths of a cent.';
COMMENT ON COLUMN plan_prices.provider_price_id IS 'What the payment provider calls it.';
COMMENT ON COLUMN plan_prices.is_active IS 'Offered to new subscriptions; those who have it keep it.';
COMMENT ON COLUMN plan_prices.metric_code IS 'What is counted; missing where seats are.';

GRANT SELECT, INSERT, UPDATE, DELETE ON plan_prices TO shift_planning_app;

GRANT SELECT ON plan_prices TO shift_planning_readonly;

CREATE TABLE plan_price_tiers (
    plan_price_id uuid NOT NULL,
    from_quantity bigint NOT NULL,
    unit_price numeric(20,6) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_plan_price_tiers PRIMARY KEY (plan_price_id, from_quantity),
    CONSTRAINT fk_plan_price_tiers_plan_price_id FOREIGN KEY (plan_price_id)
        REFERENCES plan_prices (id) ON DELETE RESTRICT,
    CONSTRAINT ck_plan_price_tiers_from_quantity_range CHECK (from_quantity >= 1),
    CONSTRAINT ck_plan_price_tiers_unit_price_range CHECK (unit_price >= 0)
);

COMMENT ON TABLE plan_price_tiers IS 'What a unit costs from a quantity on, until the next tier begins.';
COMMENT ON COLUMN plan_price_tiers.from_quantity IS 'The first unit to which it applies; the first tier begins at 1.';
COMMENT ON COLUMN plan_price_tiers.unit_price IS 'In minor units of the price''s currency.';

GRANT SELECT, INSERT ON plan_price_tiers TO shift_planning_app;

GRANT SELECT ON plan_price_tiers TO shift_planning_readonly;

CREATE TABLE subscription_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    subscription_id uuid NOT NULL,
    plan_price_id uuid NOT NULL,
    currency char(3) NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    ended_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_subscription_items PRIMARY KEY (id),
    CONSTRAINT fk_subscription_items_subscription_id_currency FOREIGN KEY (subscription_id, currency)
        REFERENCES subscriptions (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_subscription_items_plan_price_id_currency FOREIGN KEY (plan_price_id, currency)
        REFERENCES plan_prices (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_subscription_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_subscription_items_quantity_range CHECK (quantity >= 0)
);

COMMENT ON TABLE subscription_items IS 'A part of the plan that a subscription pays for, with its quantity.';
COMMENT ON COLUMN subscription_items.currency IS 'The same in price and subscription, by reference.';
COMMENT ON COLUMN subscription_items.quantity IS 'Units that are paid for, such as seats; usage counts itself.';

GRANT SELECT, INSERT, UPDATE, DELETE ON subscription_items TO shift_planning_app;

GRANT SELECT ON subscription_items TO shift_planning_readonly;

CREATE TABLE usage_events (
    tenant_id uuid NOT NULL,
    metric_code varchar(64) NOT NULL,
    occurred_at timestamptz NOT NULL,
    event_key varchar(200) NOT NULL,
    quantity numeric(20,6) NOT NULL,
    properties jsonb NOT NULL DEFAULT '{}',
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_usage_events PRIMARY KEY (tenant_id, event_key, occurred_at),
    CONSTRAINT fk_usage_events_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_usage_events_metric_code FOREIGN KEY (metric_code) REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT ck_usage_events_properties CHECK (jsonb_typeof(properties) = 'object'),
    CONSTRAINT ck_usage_events_quantity_range CHECK (quantity >= 0)
) PARTITION BY RANGE (occurred_at);

COMMENT ON TABLE usage_events IS 'That a tenant used something, as reported; a repeated report has no effect.';
COMMENT ON COLUMN usage_events.occurred_at IS 'When it was used. A repeated report says the same moment.';
COMMENT ON COLUMN usage_events.event_key IS 'The sender''s own name for the event, so that a repeated report is known.';

GRANT SELECT, INSERT ON usage_events TO shift_planning_app;

GRANT SELECT ON usage_events TO shift_planning_readonly;

CREATE TABLE usage_rollups (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    subscription_id uuid NOT NULL,
    metric_code varchar(64) NOT NULL,
    period_start timestamptz NOT NULL,
    period_end timestamptz NOT NULL,
    quantity numeric(20,6) NOT NULL DEFAULT 0.000000,
    closed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_usage_rollups PRIMARY KEY (id),
    CONSTRAINT uq_usage_rollups_period UNIQUE (subscription_id, metric_code, period_start),
    CONSTRAINT fk_usage_rollups_metric_code FOREIGN KEY (metric_code)
        REFERENCES usage_metrics (code) ON DELETE RESTRICT,
    CONSTRAINT fk_usage_rollups_subscription_id_tenant_id FOREIGN KEY (subscription_id, tenant_id)
        REFERENCES subscriptions (id, tenant_id) ON DELETE RESTRICT,
    CONSTRAINT ck_usage_rollups_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_usage_rollups_quantity_range CHECK (quantity >= 0)
);

COMMENT ON TABLE usage_rollups IS
    'What a subscription used of one metric in one period; invoices are made from this alone.';
COMMENT ON COLUMN usage_rollups.closed_at IS 'Since when late events go to the next period.';

GRANT SELECT, INSERT, UPDATE, DELETE ON usage_rollups TO shift_planning_app;

GRANT SELECT ON usage_rollups TO shift_planning_readonly;

CREATE TABLE invoice_counters (
    series varchar(64) NOT NULL,
    last_number bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_counters PRIMARY KEY (series),
    CONSTRAINT ck_invoice_counters_series CHECK (series ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoice_counters_last_number_range CHECK (last_number >= 0)
);

COMMENT ON TABLE invoice_counters IS
    'The last number of a series of invoices. Whoever issues an invoice locks the row first, so that numbers have no '
    'gaps, which a sequence would have after a rollback.';
COMMENT ON COLUMN invoice_counters.series IS 'What numbers begin with, such as INV or INV-2026.';
COMMENT ON COLUMN invoice_counters.last_number IS '0 before the first invoice.';

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_counters TO shift_planning_app;

GRANT SELECT ON invoice_counters TO shift_planning_readonly;

CREATE TABLE invoices (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL,
    subscription_id uuid,
    number varchar(64),
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    subtotal_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (subtotal_minor - discount_minor + tax_minor) STORED NOT NULL,
    issued_total_minor bigint,
    amount_paid_minor bigint NOT NULL DEFAULT 0,
    period_start timestamptz,
    period_end timestamptz,
    issued_at timestamptz,
    due_at timestamptz,
    paid_at timestamptz,
    voided_at timestamptz,
    billing_snapshot jsonb NOT NULL DEFAULT '{}',
    provider_invoice_id varchar(255),
    replaces_id uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_number UNIQUE (number),
    CONSTRAINT uq_invoices_replaces_id UNIQUE (replaces_id),
    CONSTRAINT uq_invoices_id_tenant_id_currency UNIQUE (id, tenant_id, currency),
    CONSTRAINT fk_invoices_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_subscription_id_tenant_id_currency FOREIGN KEY (subscription_id, tenant_id, currency)
        REFERENCES subscriptions (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_replaces_id_tenant_id_currency FOREIGN KEY (replaces_id, tenant_id, currency)
        REFERENCES invoices (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_invoices_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoices_status CHECK (status IN ('draft', 'open', 'paid', 'uncollectible', 'void')),
    CONSTRAINT ck_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoices_billing_snapshot CHECK (jsonb_typeof(billing_snapshot) = 'object'),
    CONSTRAINT ck_invoices_discount_range CHECK (discount_minor >= 0),
    CONSTRAINT ck_invoices_issued_range CHECK (status = 'draft' OR subtotal_minor >= discount_minor AND tax_minor >= 0),
    CONSTRAINT ck_invoices_issued_total_stays CHECK (issued_total_minor = total_minor),
    CONSTRAINT ck_invoices_amount_paid_range CHECK (
        amount_paid_minor = 0 OR status <> 'draft' AND amount_paid_minor <= total_minor
    ),
    CONSTRAINT ck_invoices_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_invoices_draft_has_no_number CHECK ((status = 'draft') = (number IS NULL)),
    CONSTRAINT ck_invoices_issued_when CHECK ((status = 'draft') = (issued_at IS NULL)),
    CONSTRAINT ck_invoices_issued_has_total CHECK ((status = 'draft') = (issued_total_minor IS NULL)),
    CONSTRAINT ck_invoices_issued_is_due CHECK (status = 'draft' OR due_at >= issued_at),
    CONSTRAINT ck_invoices_paid_when CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
    CONSTRAINT ck_invoices_paid_in_full CHECK (status <> 'paid' OR amount_paid_minor = total_minor),
    CONSTRAINT ck_invoices_voided_when CHECK ((status = 'void') = (voided_at IS NOT NULL)),
    CONSTRAINT ck_invoices_void_is_unpaid CHECK (status <> 'void' OR amount_paid_minor = 0),
    CONSTRAINT ck_invoices_replaces_another CHECK (replaces_id <> id)
);

COMMENT ON TABLE invoices IS
    'What a tenant owes for a period or an order; once it is issued, it is corrected by another and never changed.';
COMMENT ON COLUMN invoices.subscription_id IS 'Missing for what was ordered once.';
COMMENT ON COLUMN invoices.number IS 'Without gaps, so a draft has none.';
COMMENT ON COLUMN invoices.subtotal_minor IS 'The sum of the items. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.discount_minor IS 'Taken off the subtotal. In minor units of the currency.';
COMMENT ON COLUMN invoices.tax_minor IS
    'The sum of the items'' taxes. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.total_minor IS 'What is to be paid.';
COMMENT ON COLUMN invoices.issued_total_minor IS
    'The total when it was issued, so that items can no longer change it. In minor units of the currency.';
COMMENT ON COLUMN invoices.amount_paid_minor IS
    'The sum of what its payments have captured. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.period_start IS 'The subscription''s period that it charges.';
COMMENT ON COLUMN invoices.billing_snapshot IS
    'The tenant''s name, address and tax number when it was issued. Personal data.';
COMMENT ON COLUMN invoices.provider_invoice_id IS 'What the payment provider calls it.';
COMMENT ON COLUMN invoices.replaces_id IS 'The void invoice that it corrects.';
COMMENT ON COLUMN invoices.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON invoices TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, subscription_id, number, status, currency, discount_minor, issued_total_minor, period_start,
    period_end, issued_at, due_at, paid_at, voided_at, billing_snapshot, provider_invoice_id, replaces_id,
    lock_version, created_at, updated_at
), UPDATE (
    id, tenant_id, subscription_id, number, status, currency, discount_minor, issued_total_minor, period_start,
    period_end, issued_at, due_at, paid_at, voided_at, billing_snapshot, provider_invoice_id, replaces_id,
    lock_version, created_at, updated_at
) ON invoices TO shift_planning_app;

GRANT SELECT ON invoices TO shift_planning_readonly;

CREATE TABLE payments (
    id uuid NOT NULL DEFAULT uuidv7(),
    payer_id uuid,
    provider varchar(64) NOT NULL,
    provider_payment_id varchar(255),
    method_type varchar(32) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    authorised_minor bigint NOT NULL DEFAULT 0,
    captured_minor bigint NOT NULL DEFAULT 0,
    refunded_minor bigint NOT NULL DEFAULT 0,
    failure_code varchar(64),
    failure_message text,
    method_snapshot jsonb NOT NULL DEFAULT '{}',
    authorised_at timestamptz,
    authorisation_expires_at timestamptz,
    captured_at timestamptz,
    tenant_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_provider_provider_payment_id UNIQUE (provider, provider_payment_id),
    CONSTRAINT uq_payments_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_payments_id_tenant_id_currency UNIQUE (id, tenant_id, currency),
    CONSTRAINT fk_payments_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payments_invoice_id_tenant_id_currency FOREIGN KEY (invoice_id, tenant_id, currency)
        REFERENCES invoices (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_payments_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payments_method_type CHECK (
        method_type IN (
            'card', 'bank_transfer', 'direct_debit', 'wallet', 'pay_later', 'gift_card', 'store_credit',
            'cash_on_delivery', 'manual'
        )
    ),
    CONSTRAINT ck_payments_status CHECK (
        status IN (
            'pending', 'requires_action', 'authorised', 'partially_captured', 'captured', 'partially_refunded',
            'refunded', 'failed', 'cancelled', 'expired'
        )
    ),
    CONSTRAINT ck_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payments_method_snapshot CHECK (jsonb_typeof(method_snapshot) = 'object'),
    CONSTRAINT ck_payments_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_payments_authorised_range CHECK (authorised_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT ck_payments_captured_range CHECK (captured_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT ck_payments_refunded_range CHECK (refunded_minor BETWEEN 0 AND captured_minor),
    CONSTRAINT ck_payments_authorised_when CHECK (
        status <> 'authorised' OR authorised_minor > 0 AND authorised_at IS NOT NULL
    ),
    CONSTRAINT ck_payments_captured_when CHECK (
        status IN ('partially_captured', 'captured', 'partially_refunded', 'refunded') = (captured_at IS NOT NULL)
    ),
    CONSTRAINT ck_payments_something_captured CHECK ((captured_minor > 0) = (captured_at IS NOT NULL)),
    CONSTRAINT ck_payments_something_refunded CHECK (status <> 'partially_refunded' OR refunded_minor > 0),
    CONSTRAINT ck_payments_all_refunded CHECK (status <> 'refunded' OR refunded_minor = captured_minor)
);

COMMENT ON TABLE payments IS 'An attempt to collect money, from the first request to the last refund.';
COMMENT ON COLUMN payments.payer_id IS 'Missing for a guest.';
COMMENT ON COLUMN payments.provider IS 'Who moves the money, such as stripe; manual for ourselves.';
COMMENT ON COLUMN payments.provider_payment_id IS
    'What the provider calls the payment; missing until it has answered. A webhook finds the payment by it.';
COMMENT ON COLUMN payments.amount_minor IS 'What is asked for. In minor units of the currency.';
COMMENT ON COLUMN payments.authorised_minor IS 'What the payer''s bank has promised. In minor units of the currency.';
COMMENT ON COLUMN payments.captured_minor IS 'What was collected. In minor units of the currency.';
COMMENT ON COLUMN payments.refunded_minor IS
    'What was given back of it. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN payments.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN payments.failure_message IS 'In the provider''s words, for people.';
COMMENT ON COLUMN payments.method_snapshot IS
    'How it was paid as shown to the payer: brand, last four digits, name of the wallet; never a card number. '
    'Personal data.';
COMMENT ON COLUMN payments.authorisation_expires_at IS 'The promise is void afterwards.';
COMMENT ON COLUMN payments.captured_at IS 'When something was collected first.';
COMMENT ON COLUMN payments.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON payments TO shift_planning_app;

GRANT INSERT (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, tenant_id, invoice_id, lock_version, created_at, updated_at
), UPDATE (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, tenant_id, invoice_id, lock_version, created_at, updated_at
) ON payments TO shift_planning_app;

GRANT SELECT ON payments TO shift_planning_readonly;

CREATE TABLE refunds (
    id uuid NOT NULL DEFAULT uuidv7(),
    payment_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    reason varchar(32) NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64) NOT NULL,
    provider_refund_id varchar(255),
    failure_code varchar(64),
    requested_by uuid,
    note text,
    settled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_refunds PRIMARY KEY (id),
    CONSTRAINT uq_refunds_provider_provider_refund_id UNIQUE (provider, provider_refund_id),
    CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_refunds_payment_id_currency FOREIGN KEY (payment_id, currency)
        REFERENCES payments (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_refunds_status CHECK (status IN ('pending', 'succeeded', 'failed', 'cancelled')),
    CONSTRAINT ck_refunds_reason CHECK (
        reason IN ('requested', 'duplicate', 'fraud', 'not_delivered', 'defective', 'other')
    ),
    CONSTRAINT ck_refunds_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_refunds_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_refunds_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_refunds_settled_when CHECK ((status = 'succeeded') = (settled_at IS NOT NULL))
);

COMMENT ON TABLE refunds IS 'Money that is given back of one payment, in its currency.';
COMMENT ON COLUMN refunds.amount_minor IS 'What is given back. In minor units of the currency.';
COMMENT ON COLUMN refunds.provider IS 'Who gives it back; as a rule who collected it.';
COMMENT ON COLUMN refunds.provider_refund_id IS 'What the provider calls the refund; missing until it has answered.';
COMMENT ON COLUMN refunds.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN refunds.requested_by IS 'Missing when the service decided by itself.';
COMMENT ON COLUMN refunds.settled_at IS 'When the provider confirmed it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON refunds TO shift_planning_app;

GRANT SELECT ON refunds TO shift_planning_readonly;

CREATE TABLE transactions (
    id uuid NOT NULL DEFAULT uuidv7(),
    kind varchar(32) NOT NULL,
    payment_id uuid,
    reversal_of_id uuid,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64),
    provider_event_id varchar(255),
    description varchar(255),
    occurred_at timestamptz NOT NULL,
    tenant_id uuid NOT NULL,
    invoice_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transactions PRIMARY KEY (id),
    CONSTRAINT uq_transactions_provider_provider_event_id UNIQUE (provider, provider_event_id),
    CONSTRAINT uq_transactions_reversal_of_id UNIQUE (reversal_of_id),
    CONSTRAINT fk_transactions_reversal_of_id FOREIGN KEY (reversal_of_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_payment_id_tenant_id_currency FOREIGN KEY (payment_id, tenant_id, currency)
        REFERENCES payments (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_invoice_id_tenant_id_currency FOREIGN KEY (invoice_id, tenant_id, currency)
        REFERENCES invoices (id, tenant_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_transactions_kind CHECK (
        kind IN (
            'authorisation', 'capture', 'void', 'refund', 'chargeback', 'chargeback_reversal', 'fee', 'transfer',
            'payout', 'credit', 'adjustment', 'reversal'
        )
    ),
    CONSTRAINT ck_transactions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_transactions_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_transactions_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_transactions_reversal_when CHECK ((kind = 'reversal') = (reversal_of_id IS NOT NULL)),
    CONSTRAINT ck_transactions_reverses_another CHECK (reversal_of_id <> id),
    CONSTRAINT ck_transactions_event_of_provider CHECK (provider_event_id IS NULL OR provider IS NOT NULL)
);

COMMENT ON TABLE transactions IS 'A movement of money that has happened; a mistake is corrected by a reversal.';
COMMENT ON COLUMN transactions.reversal_of_id IS 'The movement that this one undoes.';
COMMENT ON COLUMN transactions.amount_minor IS
    'Always positive; the kind says which way it went. In minor units of the currency.';
COMMENT ON COLUMN transactions.provider IS 'Missing when the movement is between accounts of our own.';
COMMENT ON COLUMN transactions.provider_event_id IS 'Makes a repeated webhook harmless.';
COMMENT ON COLUMN transactions.occurred_at IS 'According to the provider; it may be reported later.';

GRANT SELECT, INSERT ON transactions TO shift_planning_app;

GRANT SELECT ON transactions TO shift_planning_readonly;

CREATE TABLE invoice_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    invoice_id uuid NOT NULL,
    "position" integer NOT NULL,
    kind varchar(32) NOT NULL,
    description varchar(255) NOT NULL,
    subscription_item_id uuid,
    quantity numeric(20,6) NOT NULL DEFAULT 1.000000,
    unit_price numeric(20,6) NOT NULL,
    amount_minor bigint GENERATED ALWAYS AS (round(quantity * unit_price)) STORED NOT NULL,
    tax_rate numeric(9,6) NOT NULL DEFAULT 0.000000,
    tax_minor bigint GENERATED ALWAYS AS (round(round(quantity * unit_price) * tax_rate)) STORED NOT NULL,
    period_start timestamptz,
    period_end timestamptz,
    usage_rollup_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_items PRIMARY KEY (id),
    CONSTRAINT uq_invoice_items_invoice_id_position UNIQUE (invoice_id, "position"),
    CONSTRAINT uq_invoice_items_usage_rollup_id UNIQUE (usage_rollup_id),
    CONSTRAINT fk_invoice_items_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_items_subscription_item_id FOREIGN KEY (subscription_item_id)
        REFERENCES subscription_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_items_usage_rollup_id FOREIGN KEY (usage_rollup_id)
        REFERENCES usage_rollups (id) ON DELETE RESTRICT,
    CONSTRAINT ck_invoice_items_kind CHECK (kind IN ('recurring', 'usage', 'proration', 'one_off', 'credit')),
    CONSTRAINT ck_invoice_items_position_range CHECK ("position" >= 1),
    CONSTRAINT ck_invoice_items_amount_sign CHECK (kind IN ('credit', 'proration') OR amount_minor >= 0),
    CONSTRAINT ck_invoice_items_tax_rate_range CHECK (tax_rate BETWEEN 0 AND 1),
    CONSTRAINT ck_invoice_items_period_forward CHECK (period_end > period_start),
    CONSTRAINT ck_invoice_items_rollup_of_usage CHECK (usage_rollup_id IS NULL OR kind = 'usage')
);

COMMENT ON TABLE invoice_items IS
    'A line of an invoice, with the price as it was. It is replaced while the invoice is a draft, and never edited.';
COMMENT ON COLUMN invoice_items."position" IS 'Order on the invoice from 1.';
COMMENT ON COLUMN invoice_items.subscription_item_id IS 'What it charges; missing for what was ordered once.';
COMMENT ON COLUMN invoice_items.unit_price IS 'In minor units, of which it may be a fraction.';
COMMENT ON COLUMN invoice_items.amount_minor IS 'Negative where something is given back.';
COMMENT ON COLUMN invoice_items.tax_rate IS '0.19 is 19 %.';
COMMENT ON COLUMN invoice_items.tax_minor IS 'On the amount, rounded.';
COMMENT ON COLUMN invoice_items.usage_rollup_id IS 'The usage that the line charges.';

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_items TO shift_planning_app;

GRANT SELECT ON invoice_items TO shift_planning_readonly;

CREATE TABLE announcements (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    author_id uuid NOT NULL,
    title varchar(200) NOT NULL,
    body text NOT NULL,
    labels text[] NOT NULL DEFAULT '{}',
    attachments jsonb NOT NULL DEFAULT '[]',
    shown tstzrange NOT NULL,
    is_pinned boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_announcements PRIMARY KEY (id),
    CONSTRAINT uq_announcements_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_announcements_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcements_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcements_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_announcements_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_announcements_labels CHECK (array_position(labels, NULL) IS NULL),
    CONSTRAINT ck_announcements_attachments CHECK (jsonb_typeof(attachments) = 'array'),
    CONSTRAINT ck_announcements_shown CHECK (NOT isempty(shown) AND lower_inc(shown) AND NOT upper_inc(shown))
);

COMMENT ON TABLE announcements IS 'News for some teams, or for all.';
COMMENT ON COLUMN announcements.shown IS 'From when to when it is shown.';
COMMENT ON COLUMN announcements.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

ALTER TABLE announcements ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON announcements
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON announcements TO shift_planning_app;

GRANT SELECT ON announcements TO shift_planning_readonly;

CREATE TABLE cost_centres (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    parent_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_cost_centres PRIMARY KEY (id),
    CONSTRAINT uq_cost_centres_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_cost_centres_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_cost_centres_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_cost_centres_tenant_id_parent_id FOREIGN KEY (tenant_id, parent_id)
        REFERENCES cost_centres (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_cost_centres_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_cost_centres_not_own_parent CHECK (parent_id <> id)
);

COMMENT ON TABLE cost_centres IS 'Who pays for somebody''s time.';

ALTER TABLE cost_centres ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON cost_centres
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON cost_centres TO shift_planning_app;

GRANT SELECT ON cost_centres TO shift_planning_readonly;

CREATE TABLE leave_types (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    is_paid boolean NOT NULL DEFAULT true,
    needs_account boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_types PRIMARY KEY (id),
    CONSTRAINT uq_leave_types_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_leave_types_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_leave_types_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_types_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE leave_types IS 'A reason not to work.';
COMMENT ON COLUMN leave_types.needs_account IS 'Whether days have to be earned first.';

ALTER TABLE leave_types ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_types
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON leave_types TO shift_planning_app;

GRANT SELECT ON leave_types TO shift_planning_readonly;

CREATE TABLE locations (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    country_code char(2) NOT NULL,
    holiday_region varchar(64),
    time_zone varchar(64) NOT NULL DEFAULT 'UTC',
    opening_hours jsonb NOT NULL DEFAULT '{}',
    clock_networks text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_locations PRIMARY KEY (id),
    CONSTRAINT uq_locations_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_locations_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_locations_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_locations_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_locations_holiday_region CHECK (holiday_region ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_locations_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_locations_opening_hours CHECK (jsonb_typeof(opening_hours) = 'object'),
    CONSTRAINT ck_locations_clock_networks CHECK (array_position(clock_networks, NULL) IS NULL),
    CONSTRAINT ck_locations_holiday_region_format CHECK (holiday_region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$')
);

COMMENT ON TABLE locations IS 'A place where people work, such as a ward, a warehouse or a restaurant.';
COMMENT ON COLUMN locations.code IS 'As people write it on the roster.';
COMMENT ON COLUMN locations.holiday_region IS 'The part of the country whose holidays count, by ISO 3166-2.';
COMMENT ON COLUMN locations.time_zone IS 'In which its rosters are written.';
COMMENT ON COLUMN locations.opening_hours IS 'By day of the week, such as {mon: ["07:00", "22:00"]}.';
COMMENT ON COLUMN locations.clock_networks IS 'From which networks people may clock in.';
COMMENT ON COLUMN locations.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

ALTER TABLE locations ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON locations
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON locations TO shift_planning_app;

GRANT SELECT ON locations TO shift_planning_readonly;

CREATE TABLE clocks (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    location_id uuid NOT NULL,
    serial_number varchar(60) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'terminal',
    secret_hash bytea NOT NULL,
    last_seen_at timestamptz,
    last_address inet,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_clocks PRIMARY KEY (id),
    CONSTRAINT uq_clocks_tenant_id_serial_number UNIQUE (tenant_id, serial_number),
    CONSTRAINT uq_clocks_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_clocks_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_clocks_tenant_id_location_id FOREIGN KEY (tenant_id, location_id)
        REFERENCES locations (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_clocks_kind CHECK (kind IN ('terminal', 'tablet', 'app'))
);

COMMENT ON TABLE clocks IS 'A terminal on a wall, or an app, at which people clock in.';
COMMENT ON COLUMN clocks.secret_hash IS 'Digest of what it signs with. Sensitive: masked in the audit log.';

ALTER TABLE clocks ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON clocks
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON clocks TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, location_id, serial_number, kind, last_seen_at, last_address, created_at, updated_at
) ON clocks TO shift_planning_readonly;

CREATE TABLE message_deliveries (
    tenant_id uuid DEFAULT current_tenant_id(),
    sent_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    "user" uuid NOT NULL,
    template varchar(64) NOT NULL,
    channel varchar(32) NOT NULL,
    outcome varchar(32) NOT NULL,
    provider_message_id varchar(255),
    CONSTRAINT pk_message_deliveries PRIMARY KEY (sent_at, id),
    CONSTRAINT ck_message_deliveries_template CHECK (template ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_message_deliveries_channel CHECK (channel IN ('push', 'email', 'sms')),
    CONSTRAINT ck_message_deliveries_outcome CHECK (outcome IN ('accepted', 'bounced', 'failed'))
) PARTITION BY RANGE (sent_at);

COMMENT ON TABLE message_deliveries IS 'That a message was sent, whoever sent it.';
COMMENT ON COLUMN message_deliveries.tenant_id IS 'Whose row changed; missing where it was the platform''s.';
COMMENT ON COLUMN message_deliveries."user" IS 'To whom; the log outlives users.';

ALTER TABLE message_deliveries ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON message_deliveries
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id IS NOT DISTINCT FROM current_tenant_id());

GRANT SELECT, INSERT ON message_deliveries TO shift_planning_app;

GRANT SELECT ON message_deliveries TO shift_planning_readonly;

CREATE TABLE message_templates (
    code varchar(64) NOT NULL,
    locale varchar(35) NOT NULL DEFAULT 'en',
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_message_templates PRIMARY KEY (code, locale),
    CONSTRAINT ck_message_templates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_message_templates_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$')
);

COMMENT ON TABLE message_templates IS 'How the service words a message, in one language.';
COMMENT ON COLUMN message_templates.body IS
    'Names in double braces, such as {{ shift }}, are filled in when it is sent.';

GRANT SELECT, INSERT, UPDATE, DELETE ON message_templates TO shift_planning_app;

GRANT SELECT ON message_templates TO shift_planning_readonly;

CREATE TABLE public_holidays (
    id uuid NOT NULL DEFAULT uuidv7(),
    country_code char(2) NOT NULL,
    region varchar(64),
    day date NOT NULL,
    name varchar(120) NOT NULL,
    CONSTRAINT pk_public_holidays PRIMARY KEY (id),
    CONSTRAINT uq_public_holidays_country_code_region_day UNIQUE NULLS NOT DISTINCT (country_code, region, day),
    CONSTRAINT fk_public_holidays_country_code FOREIGN KEY (country_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_public_holidays_region CHECK (region ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE public_holidays IS 'A day on which most people of a country, or of a part of it, do not work.';
COMMENT ON COLUMN public_holidays.region IS 'By ISO 3166-2, such as DE-BY; missing where the whole country rests.';

GRANT SELECT, INSERT, UPDATE, DELETE ON public_holidays TO shift_planning_app;

GRANT SELECT ON public_holidays TO shift_planning_readonly;

CREATE TABLE skills (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    expires boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_skills PRIMARY KEY (id),
    CONSTRAINT uq_skills_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_skills_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_skills_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE skills IS 'Something that not everybody may do, such as driving a forklift.';
COMMENT ON COLUMN skills.expires IS 'Whether it has to be proved again.';

ALTER TABLE skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON skills TO shift_planning_app;

GRANT SELECT ON skills TO shift_planning_readonly;

CREATE TABLE teams (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    location_id uuid NOT NULL,
    name varchar(80) NOT NULL,
    lead_id uuid,
    color varchar(7) NOT NULL DEFAULT '#336699',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_teams PRIMARY KEY (id),
    CONSTRAINT uq_teams_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_teams_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_teams_tenant_id_location_id FOREIGN KEY (tenant_id, location_id)
        REFERENCES locations (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_teams_lead_id FOREIGN KEY (lead_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_teams_color_format CHECK (color ~ '^#[0-9A-F]{6}$' OR color ~ '^#[0-9a-f]{6}$')
);

COMMENT ON TABLE teams IS 'People of a location who are planned together.';
COMMENT ON COLUMN teams.lead_id IS 'Who plans for the team.';
COMMENT ON COLUMN teams.color IS 'On the roster.';
COMMENT ON COLUMN teams.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

ALTER TABLE teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON teams
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON teams TO shift_planning_app;

GRANT SELECT ON teams TO shift_planning_readonly;

CREATE TABLE announcement_teams (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    announcement_id uuid NOT NULL,
    team_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_announcement_teams PRIMARY KEY (announcement_id, team_id),
    CONSTRAINT fk_announcement_teams_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_announcement_teams_tenant_id_announcement_id FOREIGN KEY (tenant_id, announcement_id)
        REFERENCES announcements (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_announcement_teams_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE announcement_teams IS 'Who is told; everybody, where there are none.';

ALTER TABLE announcement_teams ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON announcement_teams
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON announcement_teams TO shift_planning_app;

GRANT SELECT ON announcement_teams TO shift_planning_readonly;

CREATE TABLE employees (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    number varchar(64) NOT NULL,
    user_id uuid,
    team_id uuid NOT NULL,
    given_name varchar(120) NOT NULL,
    family_name varchar(120) NOT NULL,
    full_name text GENERATED ALWAYS AS ((given_name || ' ') || family_name) STORED NOT NULL,
    email varchar(320),
    phone varchar(16),
    birth_date date,
    status varchar(32) NOT NULL DEFAULT 'joining',
    left_on date,
    note text,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', family_name), 'A')
        || setweight(to_tsvector('simple', given_name), 'B')
        || setweight(to_tsvector('simple', number), 'C')
        || setweight(to_tsvector('simple', coalesce(note, '')), 'D')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_employees PRIMARY KEY (id),
    CONSTRAINT uq_employees_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_employees_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_employees_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_employees_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_employees_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_employees_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_employees_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_employees_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_employees_status CHECK (status IN ('joining', 'active', 'on_leave', 'left')),
    CONSTRAINT ck_employees_phone_format CHECK (phone ~ '^[+][1-9][0-9]{6,14}$'),
    CONSTRAINT ck_employees_left_when CHECK ((status = 'left') = (left_on IS NOT NULL))
);

COMMENT ON TABLE employees IS 'A person who is planned; not everybody of them logs in.';
COMMENT ON COLUMN employees.number IS 'As payroll knows the person.';
COMMENT ON COLUMN employees.user_id IS 'Missing for somebody who reads the roster on the wall.';
COMMENT ON COLUMN employees.given_name IS 'Personal data.';
COMMENT ON COLUMN employees.family_name IS 'Personal data.';
COMMENT ON COLUMN employees.full_name IS 'Personal data.';
COMMENT ON COLUMN employees.email IS 'Personal data.';
COMMENT ON COLUMN employees.phone IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN employees.birth_date IS 'The young have a law of their own. Sensitive: masked in the audit log.';
COMMENT ON COLUMN employees.note IS 'Only planners read it.';
COMMENT ON COLUMN employees.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN employees.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

ALTER TABLE employees ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON employees
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON employees TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, number, user_id, team_id, given_name, family_name, full_name, email, phone, status, left_on, note,
    search_vector, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON employees TO shift_planning_readonly;

CREATE TABLE availabilities (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    period tstzrange NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'possible',
    said_by uuid,
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_availabilities PRIMARY KEY (id),
    CONSTRAINT fk_availabilities_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_availabilities_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_availabilities_said_by FOREIGN KEY (said_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_availabilities_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_availabilities_kind CHECK (kind IN ('wanted', 'possible', 'impossible')),
    CONSTRAINT ex_availabilities_tenant_id_employee_id_period EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, period WITH &&
    )
);

COMMENT ON TABLE availabilities IS 'When an employee wants to work, can, or cannot.';

ALTER TABLE availabilities ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON availabilities
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON availabilities TO shift_planning_app;

GRANT SELECT ON availabilities TO shift_planning_readonly;

CREATE TABLE clock_events (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    occurred_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    clock_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    sequence bigint NOT NULL,
    "position" jsonb,
    received_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_clock_events PRIMARY KEY (occurred_at, id),
    CONSTRAINT fk_clock_events_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_clock_events_tenant_id_clock_id FOREIGN KEY (tenant_id, clock_id)
        REFERENCES clocks (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_clock_events_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_clock_events_kind CHECK (kind IN ('in', 'pause', 'resume', 'out')),
    CONSTRAINT ck_clock_events_position CHECK (jsonb_typeof("position") = 'object')
) PARTITION BY RANGE (occurred_at);

COMMENT ON TABLE clock_events IS 'That an employee came, paused or went, as the clock reported it.';
COMMENT ON COLUMN clock_events.sequence IS 'Counts a clock''s events; a gap is a lost one.';
COMMENT ON COLUMN clock_events."position" IS 'Where the app was. Personal data.';

ALTER TABLE clock_events ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON clock_events
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT ON clock_events TO shift_planning_app;

GRANT SELECT ON clock_events TO shift_planning_readonly;

CREATE TABLE contracts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    valid tstzrange NOT NULL,
    weekly_minutes integer NOT NULL,
    hourly_wage_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contracts PRIMARY KEY (id),
    CONSTRAINT uq_contracts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_contracts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_contracts_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_contracts_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_contracts_weekly_minutes_range CHECK (weekly_minutes BETWEEN 0 AND 10080),
    CONSTRAINT ck_contracts_hourly_wage_range CHECK (hourly_wage_minor >= 0),
    CONSTRAINT ex_contracts_tenant_id_employee_id_valid EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, valid WITH &&
    )
);

COMMENT ON TABLE contracts IS 'On what terms an employee works, and how long; a raise is a new contract.';
COMMENT ON COLUMN contracts.weekly_minutes IS 'Agreed time per week.';
COMMENT ON COLUMN contracts.hourly_wage_minor IS 'In minor units of the currency. Sensitive: masked in the audit log.';

ALTER TABLE contracts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON contracts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON contracts TO shift_planning_app;

GRANT SELECT (
    id, tenant_id, employee_id, valid, weekly_minutes, currency, created_at, updated_at
) ON contracts TO shift_planning_readonly;

CREATE TABLE contract_shares (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    contract_id uuid NOT NULL,
    cost_centre_id uuid NOT NULL,
    share integer NOT NULL DEFAULT 10000,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contract_shares PRIMARY KEY (contract_id, cost_centre_id),
    CONSTRAINT fk_contract_shares_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_contract_shares_tenant_id_contract_id FOREIGN KEY (tenant_id, contract_id)
        REFERENCES contracts (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_contract_shares_tenant_id_cost_centre_id FOREIGN KEY (tenant_id, cost_centre_id)
        REFERENCES cost_centres (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_contract_shares_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE contract_shares IS 'The part of a contract that a cost centre pays; all parts of one are the whole.';

ALTER TABLE contract_shares ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON contract_shares
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON contract_shares TO shift_planning_app;

GRANT SELECT ON contract_shares TO shift_planning_readonly;

CREATE TABLE employee_skills (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_employee_skills PRIMARY KEY (employee_id, skill_id),
    CONSTRAINT fk_employee_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_employee_skills_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_employee_skills_tenant_id_skill_id FOREIGN KEY (tenant_id, skill_id)
        REFERENCES skills (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE employee_skills IS 'That somebody may do something.';

ALTER TABLE employee_skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON employee_skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON employee_skills TO shift_planning_app;

GRANT SELECT ON employee_skills TO shift_planning_readonly;

CREATE TABLE leave_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    leave_type_id uuid NOT NULL,
    may_owe integer NOT NULL DEFAULT 0,
    granted integer NOT NULL DEFAULT 0,
    taken integer NOT NULL DEFAULT 0,
    "left" integer GENERATED ALWAYS AS (granted - taken) STORED NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_accounts PRIMARY KEY (id),
    CONSTRAINT uq_leave_accounts_tenant_id_employee_id_lea_93f104e8 UNIQUE (tenant_id, employee_id, leave_type_id),
    CONSTRAINT uq_leave_accounts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_leave_accounts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_accounts_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_accounts_tenant_id_leave_type_id FOREIGN KEY (tenant_id, leave_type_id)
        REFERENCES leave_types (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_accounts_not_overdrawn CHECK (taken <= granted + may_owe),
    CONSTRAINT ck_leave_accounts_may_owe_range CHECK (may_owe BETWEEN 0 AND 60)
);

COMMENT ON TABLE leave_accounts IS 'The half days of one kind of leave that an employee has.';
COMMENT ON COLUMN leave_accounts.may_owe IS 'Half days that may be taken in advance.';
COMMENT ON COLUMN leave_accounts.granted IS 'Kept by triggers.';
COMMENT ON COLUMN leave_accounts.taken IS
    'What is asked for counts, so that it cannot be promised twice. Kept by triggers.';

ALTER TABLE leave_accounts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_accounts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON leave_accounts TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at
), UPDATE (
    id, tenant_id, employee_id, leave_type_id, may_owe, created_at, updated_at
) ON leave_accounts TO shift_planning_app;

GRANT SELECT ON leave_accounts TO shift_planning_readonly;

CREATE TABLE leave_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    account_id uuid NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'earned',
    half_days integer NOT NULL,
    effective_on date NOT NULL,
    reason varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_movements PRIMARY KEY (id),
    CONSTRAINT fk_leave_movements_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_movements_tenant_id_account_id FOREIGN KEY (tenant_id, account_id)
        REFERENCES leave_accounts (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_movements_kind CHECK (kind IN ('earned', 'carried_over', 'forfeited', 'corrected')),
    CONSTRAINT ck_leave_movements_not_nothing CHECK (half_days <> 0),
    CONSTRAINT ck_leave_movements_sign CHECK (
        kind IN ('earned', 'carried_over') AND half_days > 0
        OR kind = 'forfeited' AND half_days < 0
        OR kind = 'corrected'
    )
);

COMMENT ON TABLE leave_movements IS
    'Half days that were earned, carried over or forfeited; a mistake is mended by a movement back.';

ALTER TABLE leave_movements ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_movements
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT ON leave_movements TO shift_planning_app;

GRANT SELECT ON leave_movements TO shift_planning_readonly;

CREATE TABLE leave_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    account_id uuid NOT NULL,
    asked_by uuid NOT NULL,
    period tstzrange NOT NULL,
    half_days integer NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'asked',
    decided_by uuid,
    decided_at timestamptz,
    answer varchar(500),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_requests PRIMARY KEY (id),
    CONSTRAINT fk_leave_requests_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_tenant_id_account_id FOREIGN KEY (tenant_id, account_id)
        REFERENCES leave_accounts (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_asked_by FOREIGN KEY (asked_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_leave_requests_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_leave_requests_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_leave_requests_status CHECK (status IN ('asked', 'approved', 'refused', 'withdrawn')),
    CONSTRAINT ck_leave_requests_half_days_range CHECK (half_days BETWEEN 1 AND 180),
    CONSTRAINT ck_leave_requests_decided_when CHECK (status NOT IN ('approved', 'refused') OR decided_at IS NOT NULL),
    CONSTRAINT ex_leave_requests_tenant_id_account_id_period EXCLUDE USING gist (
        tenant_id WITH =, account_id WITH =, period WITH &&
    )
        WHERE (status IN ('asked', 'approved'))
);

COMMENT ON TABLE leave_requests IS 'Days on which an employee wants to be away.';
COMMENT ON COLUMN leave_requests.half_days IS 'Without the days on which nobody would work.';
COMMENT ON COLUMN leave_requests.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

ALTER TABLE leave_requests ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_requests
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON leave_requests TO shift_planning_app;

GRANT SELECT ON leave_requests TO shift_planning_readonly;

CREATE TABLE rosters (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    team_id uuid NOT NULL,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    published_at timestamptz,
    closed_at timestamptz,
    shifts integer NOT NULL DEFAULT 0,
    wanted integer NOT NULL DEFAULT 0,
    filled integer NOT NULL DEFAULT 0,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rosters PRIMARY KEY (id),
    CONSTRAINT uq_rosters_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_rosters_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rosters_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_rosters_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_rosters_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_rosters_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_rosters_status CHECK (status IN ('draft', 'published', 'closed', 'discarded')),
    CONSTRAINT ck_rosters_published_when CHECK (status NOT IN ('published', 'closed') OR published_at IS NOT NULL),
    CONSTRAINT ck_rosters_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_rosters_published_has_shifts CHECK (status <> 'published' OR shifts > 0),
    CONSTRAINT ex_rosters_tenant_id_team_id_period EXCLUDE USING gist (
        tenant_id WITH =, team_id WITH =, period WITH &&
    )
        WHERE (status <> 'discarded')
);

COMMENT ON TABLE rosters IS 'The shifts of a team in a period, which are drafted together and published at once.';
COMMENT ON COLUMN rosters.period IS 'As a rule a week.';
COMMENT ON COLUMN rosters.closed_at IS 'Since when its hours are payroll''s.';
COMMENT ON COLUMN rosters.shifts IS 'How many shifts it has. Kept by triggers.';
COMMENT ON COLUMN rosters.wanted IS 'How many people it needs. Kept by triggers.';
COMMENT ON COLUMN rosters.filled IS 'How many of them are found. Kept by triggers.';
COMMENT ON COLUMN rosters.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

ALTER TABLE rosters ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON rosters
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON rosters TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, team_id, period, status, published_at, closed_at, created_by, updated_by, lock_version, created_at,
    updated_at
), UPDATE (
    id, tenant_id, team_id, period, status, published_at, closed_at, created_by, updated_by, lock_version, created_at,
    updated_at
) ON rosters TO shift_planning_app;

GRANT SELECT ON rosters TO shift_planning_readonly;

CREATE TABLE shift_templates (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    team_id uuid NOT NULL,
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    minutes integer NOT NULL,
    pause_minutes integer NOT NULL DEFAULT 0,
    net_minutes integer GENERATED ALWAYS AS (minutes - pause_minutes) STORED NOT NULL,
    headcount integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_shift_templates PRIMARY KEY (id),
    CONSTRAINT uq_shift_templates_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shift_templates_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_templates_tenant_id_team_id FOREIGN KEY (tenant_id, team_id)
        REFERENCES teams (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_shift_templates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_shift_templates_minutes_range CHECK (minutes BETWEEN 15 AND 1440),
    CONSTRAINT ck_shift_templates_pause_in_shift CHECK (pause_minutes >= 0 AND pause_minutes < minutes),
    CONSTRAINT ck_shift_templates_headcount_range CHECK (headcount BETWEEN 1 AND 100)
);

COMMENT ON TABLE shift_templates IS 'A shift that is planned again and again.';
COMMENT ON COLUMN shift_templates.code IS 'What stands on the roster, such as N for a night.';
COMMENT ON COLUMN shift_templates.minutes IS 'How long it lasts.';
COMMENT ON COLUMN shift_templates.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

ALTER TABLE shift_templates ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_templates
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_templates TO shift_planning_app;

GRANT SELECT ON shift_templates TO shift_planning_readonly;

CREATE TABLE shift_template_skills (
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    shift_template_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_template_skills PRIMARY KEY (shift_template_id, skill_id),
    CONSTRAINT fk_shift_template_skills_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_template_skills_tenant_id_shift_template_id FOREIGN KEY (tenant_id, shift_template_id)
        REFERENCES shift_templates (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shift_template_skills_tenant_id_skill_id FOREIGN KEY (tenant_id, skill_id)
        REFERENCES skills (tenant_id, id) ON DELETE CASCADE
);

COMMENT ON TABLE shift_template_skills IS 'That a shift asks for people who may do something.';

ALTER TABLE shift_template_skills ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_template_skills
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_template_skills TO shift_planning_app;

GRANT SELECT ON shift_template_skills TO shift_planning_readonly;

CREATE TABLE shifts (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    roster_id uuid NOT NULL,
    template_id uuid,
    work_day date NOT NULL,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'planned',
    headcount integer NOT NULL DEFAULT 1,
    assigned integer NOT NULL DEFAULT 0,
    is_full boolean GENERATED ALWAYS AS (assigned >= headcount) STORED NOT NULL,
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shifts PRIMARY KEY (id),
    CONSTRAINT uq_shifts_tenant_id_id_period UNIQUE (tenant_id, id, period),
    CONSTRAINT uq_shifts_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shifts_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shifts_tenant_id_roster_id FOREIGN KEY (tenant_id, roster_id)
        REFERENCES rosters (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shifts_tenant_id_template_id FOREIGN KEY (tenant_id, template_id)
        REFERENCES shift_templates (tenant_id, id) ON DELETE SET NULL (template_id),
    CONSTRAINT ck_shifts_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_shifts_status CHECK (status IN ('planned', 'cancelled')),
    CONSTRAINT ck_shifts_headcount_range CHECK (headcount BETWEEN 1 AND 100),
    CONSTRAINT ck_shifts_not_overbooked CHECK (assigned <= headcount),
    CONSTRAINT ck_shifts_cancelled_is_empty CHECK (status <> 'cancelled' OR assigned = 0),
    CONSTRAINT ck_shifts_plan_1 CHECK (headcount <= 20 OR note IS NOT NULL)
);

COMMENT ON TABLE shifts IS 'Work at a time, for as many people as it needs.';
COMMENT ON COLUMN shifts.work_day IS 'The day on which it begins where it is worked; nights belong to the evening.';
COMMENT ON COLUMN shifts.period IS 'A shift at another time is another shift.';
COMMENT ON COLUMN shifts.assigned IS 'Kept by triggers.';
COMMENT ON CONSTRAINT ck_shifts_plan_1 ON shifts IS 'PLAN-1: A shift for more than 20 people says why.';

ALTER TABLE shifts ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shifts
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON shifts TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, roster_id, template_id, work_day, period, status, headcount, note, created_at, updated_at
), UPDATE (
    id, tenant_id, roster_id, template_id, work_day, period, status, headcount, note, created_at, updated_at
) ON shifts TO shift_planning_app;

GRANT SELECT ON shifts TO shift_planning_readonly;

CREATE TABLE shift_assignments (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    shift_id uuid NOT NULL,
    period tstzrange NOT NULL,
    employee_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'proposed',
    confirmed_at timestamptz,
    withdrawn_reason varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_assignments PRIMARY KEY (id),
    CONSTRAINT uq_shift_assignments_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_shift_assignments_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_assignments_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_assignments_tenant_id_shift_id_period FOREIGN KEY (tenant_id, shift_id, period)
        REFERENCES shifts (tenant_id, id, period) ON DELETE CASCADE,
    CONSTRAINT ck_shift_assignments_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_shift_assignments_status CHECK (status IN ('proposed', 'confirmed', 'worked', 'missed', 'withdrawn')),
    CONSTRAINT ck_shift_assignments_confirmed_when CHECK (
        status NOT IN ('confirmed', 'worked') OR confirmed_at IS NOT NULL
    ),
    CONSTRAINT ck_shift_assignments_reason_of_withdrawal CHECK (withdrawn_reason IS NULL OR status = 'withdrawn'),
    CONSTRAINT ex_shift_assignments_tenant_id_employee_id_period EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, period WITH &&
    )
        WHERE (status <> 'withdrawn')
);

COMMENT ON TABLE shift_assignments IS 'That an employee works a shift; nobody works two at once.';
COMMENT ON COLUMN shift_assignments.period IS 'The shift''s own.';

ALTER TABLE shift_assignments ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_assignments
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_assignments TO shift_planning_app;

GRANT SELECT ON shift_assignments TO shift_planning_readonly;

CREATE TABLE shift_swaps (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    assignment_id uuid NOT NULL,
    offered_by uuid NOT NULL,
    taken_by uuid,
    status varchar(32) NOT NULL DEFAULT 'offered',
    offered_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    message varchar(500),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_shift_swaps PRIMARY KEY (id),
    CONSTRAINT fk_shift_swaps_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_swaps_tenant_id_assignment_id FOREIGN KEY (tenant_id, assignment_id)
        REFERENCES shift_assignments (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_shift_swaps_offered_by FOREIGN KEY (offered_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_shift_swaps_tenant_id_taken_by FOREIGN KEY (tenant_id, taken_by)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_shift_swaps_status CHECK (status IN ('offered', 'taken', 'approved', 'refused', 'cancelled')),
    CONSTRAINT ck_shift_swaps_taken_by_somebody CHECK (status NOT IN ('taken', 'approved') OR taken_by IS NOT NULL),
    CONSTRAINT ck_shift_swaps_decided_when CHECK (status IN ('approved', 'refused') = (decided_at IS NOT NULL))
);

COMMENT ON TABLE shift_swaps IS 'That an employee offers a shift to others, until one takes it and a planner agrees.';
COMMENT ON COLUMN shift_swaps.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

ALTER TABLE shift_swaps ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON shift_swaps
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON shift_swaps TO shift_planning_app;

GRANT SELECT ON shift_swaps TO shift_planning_readonly;

CREATE TABLE timesheets (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    employee_id uuid NOT NULL,
    month date NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    worked_minutes integer NOT NULL DEFAULT 0,
    entries integer NOT NULL DEFAULT 0,
    approved_by uuid,
    approved_at timestamptz,
    approved_minutes integer,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_timesheets PRIMARY KEY (id),
    CONSTRAINT uq_timesheets_tenant_id_employee_id_month UNIQUE (tenant_id, employee_id, month),
    CONSTRAINT uq_timesheets_tenant_id_id_employee_id UNIQUE (tenant_id, id, employee_id),
    CONSTRAINT uq_timesheets_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_timesheets_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_timesheets_tenant_id_employee_id FOREIGN KEY (tenant_id, employee_id)
        REFERENCES employees (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_timesheets_approved_by FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_timesheets_status CHECK (status IN ('open', 'submitted', 'approved', 'paid')),
    CONSTRAINT ck_timesheets_worked_minutes_range CHECK (worked_minutes BETWEEN 0 AND 44640),
    CONSTRAINT ck_timesheets_approved_when CHECK (status IN ('approved', 'paid') = (approved_at IS NOT NULL)),
    CONSTRAINT ck_timesheets_approved_has_minutes CHECK ((approved_at IS NULL) = (approved_minutes IS NULL)),
    CONSTRAINT ck_timesheets_approved_minutes_stay CHECK (approved_minutes = worked_minutes)
);

COMMENT ON TABLE timesheets IS 'An employee''s hours of a month, as payroll gets them.';
COMMENT ON COLUMN timesheets.month IS 'Its first day.';
COMMENT ON COLUMN timesheets.worked_minutes IS 'Kept by triggers.';
COMMENT ON COLUMN timesheets.entries IS 'Kept by triggers.';
COMMENT ON COLUMN timesheets.approved_minutes IS
    'The minutes when it was approved, so that entries can no longer change them.';
COMMENT ON COLUMN timesheets.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

ALTER TABLE timesheets ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON timesheets
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, DELETE ON timesheets TO shift_planning_app;

GRANT INSERT (
    id, tenant_id, employee_id, month, status, approved_by, approved_at, approved_minutes, lock_version, created_at,
    updated_at
), UPDATE (
    id, tenant_id, employee_id, month, status, approved_by, approved_at, approved_minutes, lock_version, created_at,
    updated_at
) ON timesheets TO shift_planning_app;

GRANT SELECT ON timesheets TO shift_planning_readonly;

CREATE TABLE time_entries (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    timesheet_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    assignment_id uuid,
    worked tstzrange NOT NULL,
    minutes integer NOT NULL,
    source varchar(32) NOT NULL DEFAULT 'clock',
    correction_of_id uuid,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_time_entries PRIMARY KEY (id),
    CONSTRAINT uq_time_entries_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_time_entries_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_time_entries_tenant_id_assignment_id FOREIGN KEY (tenant_id, assignment_id)
        REFERENCES shift_assignments (tenant_id, id) ON DELETE SET NULL (assignment_id),
    CONSTRAINT fk_time_entries_tenant_id_correction_of_id FOREIGN KEY (tenant_id, correction_of_id)
        REFERENCES time_entries (tenant_id, id) ON DELETE SET NULL (correction_of_id),
    CONSTRAINT fk_time_entries_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_time_entries_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_time_entries_tenant_id_timesheet_id_employee_id FOREIGN KEY (tenant_id, timesheet_id, employee_id)
        REFERENCES timesheets (tenant_id, id, employee_id) ON DELETE RESTRICT,
    CONSTRAINT ck_time_entries_worked CHECK (NOT isempty(worked) AND lower_inc(worked) AND NOT upper_inc(worked)),
    CONSTRAINT ck_time_entries_source CHECK (source IN ('clock', 'planner', 'import')),
    CONSTRAINT ck_time_entries_minutes_range CHECK (minutes BETWEEN 1 AND 1440),
    CONSTRAINT ck_time_entries_corrects_another CHECK (correction_of_id <> id),
    CONSTRAINT ck_time_entries_pay_2 CHECK (source <> 'planner' OR minutes <= 960),
    CONSTRAINT ex_time_entries_tenant_id_employee_id_worked EXCLUDE USING gist (
        tenant_id WITH =, employee_id WITH =, worked WITH &&
    )
);

COMMENT ON TABLE time_entries IS 'Time that an employee has worked, without pauses.';
COMMENT ON COLUMN time_entries.employee_id IS 'The timesheet''s own.';
COMMENT ON COLUMN time_entries.assignment_id IS 'Missing for work that nobody planned.';
COMMENT ON COLUMN time_entries.minutes IS 'Without pauses, rounded as the tenant rounds.';
COMMENT ON CONSTRAINT ck_time_entries_pay_2 ON time_entries IS 'PAY-2: What a planner enters is at most 16 hours.';

ALTER TABLE time_entries ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON time_entries
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON time_entries TO shift_planning_app;

GRANT SELECT ON time_entries TO shift_planning_readonly;

CREATE TABLE working_time_rules (
    country_code char(2) NOT NULL,
    valid_from date NOT NULL,
    longest_shift integer NOT NULL,
    shortest_rest integer NOT NULL,
    longest_week integer NOT NULL,
    source varchar(255) NOT NULL,
    CONSTRAINT pk_working_time_rules PRIMARY KEY (country_code, valid_from),
    CONSTRAINT fk_working_time_rules_country_code FOREIGN KEY (country_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_working_time_rules_minutes_range CHECK (
        longest_shift BETWEEN 60 AND 1440 AND shortest_rest >= 0 AND longest_week > longest_shift
    )
);

COMMENT ON TABLE working_time_rules IS
    'What the law of a country says about hours, from a day on; the service warns planners who break it.';
COMMENT ON COLUMN working_time_rules.longest_shift IS 'In minutes.';
COMMENT ON COLUMN working_time_rules.shortest_rest IS 'Between two shifts, in minutes.';
COMMENT ON COLUMN working_time_rules.longest_week IS 'In minutes.';
COMMENT ON COLUMN working_time_rules.source IS 'The law that says so.';

GRANT SELECT, INSERT, UPDATE, DELETE ON working_time_rules TO shift_planning_app;

GRANT SELECT ON working_time_rules TO shift_planning_readonly;
