-- The tables of field-service, as its migrations build them. Load indexes.sql and triggers.sql after it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

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
    employee_number varchar(20),
    desk varchar(20),
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
    CONSTRAINT ck_users_username_format CHECK (username ~ '^[a-z0-9][a-z0-9_-]{2,31}$'),
    CONSTRAINT ck_users_failed_login_count_range CHECK (failed_login_count >= 0),
    CONSTRAINT ck_users_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_users_employee_number_format CHECK (employee_number ~ '^E-[0-9]{4}$')
);

COMMENT ON TABLE users IS 'A person who can log in; secrets and display data are kept elsewhere.';
COMMENT ON COLUMN users.email IS 'Personal data.';
COMMENT ON COLUMN users.username IS 'Personal data.';
COMMENT ON COLUMN users.failed_login_count IS 'Failures since the last successful login.';
COMMENT ON COLUMN users.locked_until IS 'No login before; set after repeated failures.';
COMMENT ON COLUMN users.anonymised_at IS 'Set by the retention job when it has replaced the personal data.';
COMMENT ON COLUMN users.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN users.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON users TO field_service_app;

GRANT SELECT ON users TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_profiles TO field_service_app;

GRANT SELECT (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, metadata, created_at, updated_at
) ON user_profiles TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO field_service_app;

GRANT SELECT (
    id, user_id, provider, issuer, subject, public_data, last_used_at, created_at, updated_at
) ON user_identities TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO field_service_app;

GRANT SELECT (
    id, user_id, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
) ON user_sessions TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON verification_tokens TO field_service_app;

GRANT SELECT (
    id, user_id, email, purpose, expires_at, consumed_at, attempts, created_at, updated_at
) ON verification_tokens TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO field_service_app;

GRANT SELECT ON roles TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON permissions TO field_service_app;

GRANT SELECT ON permissions TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO field_service_app;

GRANT SELECT ON role_permissions TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO field_service_app;

GRANT SELECT ON user_roles TO field_service_readonly;

CREATE TABLE audit_logs (
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
COMMENT ON COLUMN audit_logs.id IS 'Tells entries of one moment apart.';
COMMENT ON COLUMN audit_logs.actor_user_id IS 'No reference, so that the entry outlives the user. Personal data.';
COMMENT ON COLUMN audit_logs.table_name IS 'Where the row is or was.';
COMMENT ON COLUMN audit_logs.record_id IS 'The key of the row as text.';
COMMENT ON COLUMN audit_logs.changed IS
    'Each changed column with its old and new value; sensitive values are masked. Personal data.';
COMMENT ON COLUMN audit_logs.request_id IS 'Ties entries to one request in the service''s own logs.';
COMMENT ON COLUMN audit_logs.ip_address IS 'Personal data.';
COMMENT ON COLUMN audit_logs.transaction_id IS 'The database transaction; entries that share it happened together.';

GRANT SELECT ON audit_logs TO field_service_app;

GRANT SELECT ON audit_logs TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_events TO field_service_app;

GRANT SELECT ON outbox_events TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO field_service_app;

GRANT SELECT ON idempotency_keys TO field_service_readonly;

CREATE TABLE asset_kinds (
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    parent_code varchar(64),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_asset_kinds PRIMARY KEY (code),
    CONSTRAINT fk_asset_kinds_parent_code FOREIGN KEY (parent_code) REFERENCES asset_kinds (code) ON DELETE RESTRICT,
    CONSTRAINT ck_asset_kinds_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_asset_kinds_not_own_parent CHECK (parent_code <> code)
);

COMMENT ON TABLE asset_kinds IS 'A kind of machine; kinds are grouped under broader ones.';

GRANT SELECT, INSERT, UPDATE, DELETE ON asset_kinds TO field_service_app;

GRANT SELECT ON asset_kinds TO field_service_readonly;

CREATE TABLE checklists (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(120) NOT NULL,
    version integer NOT NULL DEFAULT 1,
    items jsonb NOT NULL,
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_checklists PRIMARY KEY (id),
    CONSTRAINT uq_checklists_name_version UNIQUE (name, version),
    CONSTRAINT ck_checklists_items CHECK (jsonb_typeof(items) = 'array'),
    CONSTRAINT ck_checklists_version_range CHECK (version > 0)
);

COMMENT ON TABLE checklists IS 'What to look at on a visit of some kind; a new version never changes an old one.';

GRANT SELECT, INSERT, UPDATE, DELETE ON checklists TO field_service_app;

GRANT SELECT ON checklists TO field_service_readonly;

CREATE TABLE company_closures (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(120) NOT NULL,
    closed tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_company_closures PRIMARY KEY (id),
    CONSTRAINT uq_company_closures_name UNIQUE (name),
    CONSTRAINT ck_company_closures_closed CHECK (NOT isempty(closed) AND lower_inc(closed) AND NOT upper_inc(closed)),
    CONSTRAINT ex_company_closures_closed EXCLUDE USING gist (closed WITH &&)
);

COMMENT ON TABLE company_closures IS 'A time in which nobody works.';

GRANT SELECT, INSERT, UPDATE, DELETE ON company_closures TO field_service_app;

GRANT SELECT ON company_closures TO field_service_readonly;

CREATE TABLE customers (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    name varchar(200) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'company',
    status varchar(32) NOT NULL DEFAULT 'lead',
    heard_from varchar(32) NOT NULL DEFAULT 'don''t know',
    vat_number varchar(20),
    locale varchar(35) NOT NULL DEFAULT 'de-DE',
    currency char(3) NOT NULL DEFAULT 'EUR',
    primary_contact_id uuid,
    since date NOT NULL DEFAULT CURRENT_DATE,
    closed_on date,
    note text,
    payment_days integer NOT NULL DEFAULT 30,
    credit_limit_minor bigint,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(note, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT fk_customers_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_customers_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_customers_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_customers_kind CHECK (kind IN ('company', 'household', 'public_body')),
    CONSTRAINT ck_customers_status CHECK (status IN ('lead', 'active', 'dormant', 'closed')),
    CONSTRAINT ck_customers_heard_from CHECK (
        heard_from IN (
            'web', 'word of mouth', 'don''t know', 'trade fair "Intertec"', 'the other\one', '100% chance', '🚐 van'
        )
    ),
    CONSTRAINT ck_customers_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_customers_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_customers_vat_number_format CHECK (vat_number ~ '^[A-Z]{2}[0-9A-Z]{2,18}$'),
    CONSTRAINT ck_customers_closed_when CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    CONSTRAINT ck_customers_name_given CHECK (btrim(name) NOT IN ('', '-- none --', 'don''t know', '*/')),
    CONSTRAINT ck_customers_payment_days_range CHECK (payment_days BETWEEN 0 AND 120)
);

COMMENT ON TABLE customers IS 'A company, household or public body that orders work and pays for it.';
COMMENT ON COLUMN customers.number IS 'Printed on every letter.';
COMMENT ON COLUMN customers.heard_from IS 'The answers stand in the old system''s words; */ even the odd ones.';
COMMENT ON COLUMN customers.note IS
    E'Only what the customer may read. Placeholders such as {{ name }} or {% if vip %} are copied as they are,\nand so are $$, ${HOME}, %s, C:\\temp and ''--''; nothing here is a template.';
COMMENT ON COLUMN customers.credit_limit_minor IS 'No limit when missing. In minor units of the currency.';
COMMENT ON COLUMN customers.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN customers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON customers TO field_service_app;

GRANT SELECT ON customers TO field_service_readonly;

CREATE TABLE contacts (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    user_id uuid,
    given_name varchar(120) NOT NULL,
    family_name varchar(120) NOT NULL,
    full_name text GENERATED ALWAYS AS ((given_name || ' ') || family_name) STORED NOT NULL,
    email varchar(320),
    phone varchar(16),
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_contacts PRIMARY KEY (id),
    CONSTRAINT uq_contacts_customer_id_email UNIQUE (customer_id, email),
    CONSTRAINT fk_contacts_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
    CONSTRAINT fk_contacts_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_contacts_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_contacts_reachable CHECK (coalesce(email, phone) IS NOT NULL OR left_on IS NOT NULL),
    CONSTRAINT ck_contacts_phone_format CHECK (phone ~ '^\+[1-9][0-9]{6,14}$')
);

COMMENT ON TABLE contacts IS 'A person whom we talk to at a customer''s.';
COMMENT ON COLUMN contacts.user_id IS 'Their login in the customer portal.';
COMMENT ON COLUMN contacts.given_name IS 'Personal data.';
COMMENT ON COLUMN contacts.family_name IS 'Personal data.';
COMMENT ON COLUMN contacts.full_name IS 'Personal data.';
COMMENT ON COLUMN contacts.email IS 'Personal data.';
COMMENT ON COLUMN contacts.phone IS 'In international form with a plus sign. Personal data.';

GRANT SELECT, INSERT, UPDATE, DELETE ON contacts TO field_service_app;

GRANT SELECT ON contacts TO field_service_readonly;

ALTER TABLE customers
    ADD CONSTRAINT fk_customers_primary_contact_id FOREIGN KEY (primary_contact_id)
        REFERENCES contacts (id) ON DELETE SET NULL;

CREATE TABLE documents (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'other',
    title varchar(200) NOT NULL,
    storage_key varchar(300) NOT NULL,
    media_type varchar(100) NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 bytea NOT NULL,
    confidential boolean NOT NULL DEFAULT false,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_documents PRIMARY KEY (id),
    CONSTRAINT uq_documents_storage_key UNIQUE (storage_key),
    CONSTRAINT uq_documents_customer_id_sha256 UNIQUE (customer_id, sha256),
    CONSTRAINT fk_documents_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_documents_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_documents_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_documents_kind CHECK (kind IN ('photo', 'manual', 'certificate', 'offer', 'other')),
    CONSTRAINT ck_documents_size_range CHECK (size_bytes > 0),
    CONSTRAINT ck_documents_confidential_offers CHECK (kind <> 'offer' OR confidential)
);

COMMENT ON TABLE documents IS 'A file that belongs to a customer; the file itself lies in the object store.';

GRANT SELECT, INSERT, UPDATE, DELETE ON documents TO field_service_app;

GRANT SELECT ON documents TO field_service_readonly;

CREATE TABLE journal_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    kind varchar(32) NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_accounts PRIMARY KEY (id),
    CONSTRAINT uq_journal_accounts_code UNIQUE (code),
    CONSTRAINT uq_journal_accounts_id_currency UNIQUE (id, currency),
    CONSTRAINT ck_journal_accounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_journal_accounts_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense', 'equity')),
    CONSTRAINT ck_journal_accounts_currency CHECK (currency ~ '^[A-Z]{3}$')
);

COMMENT ON TABLE journal_accounts IS 'An account of the books, in one currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON journal_accounts TO field_service_app;

GRANT SELECT ON journal_accounts TO field_service_readonly;

CREATE TABLE manufacturers (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    country char(2),
    support_email varchar(320),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_manufacturers PRIMARY KEY (id),
    CONSTRAINT uq_manufacturers_slug UNIQUE (slug),
    CONSTRAINT ck_manufacturers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_manufacturers_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_manufacturers_support_email CHECK (
        support_email = lower(btrim(support_email))
        AND support_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    )
);

COMMENT ON TABLE manufacturers IS 'Who built a machine.';

GRANT SELECT, INSERT, UPDATE, DELETE ON manufacturers TO field_service_app;

GRANT SELECT ON manufacturers TO field_service_readonly;

CREATE TABLE sites (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    street varchar(200) NOT NULL,
    postal_code varchar(12) NOT NULL,
    city varchar(120) NOT NULL,
    country char(2) NOT NULL DEFAULT 'DE',
    latitude numeric(9,6),
    longitude numeric(9,6),
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Berlin',
    "primary" boolean NOT NULL DEFAULT false,
    opening_hours jsonb NOT NULL DEFAULT '{}',
    access_code varchar(40),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_sites PRIMARY KEY (id),
    CONSTRAINT fk_sites_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_sites_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_sites_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_sites_opening_hours CHECK (jsonb_typeof(opening_hours) = 'object'),
    CONSTRAINT ck_sites_located CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_sites_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_sites_longitude_range CHECK (longitude BETWEEN -180 AND 180)
);

COMMENT ON TABLE sites IS 'A place that a technician can drive to.';
COMMENT ON COLUMN sites.latitude IS 'Degrees north in WGS 84.';
COMMENT ON COLUMN sites.longitude IS 'Degrees east in WGS 84.';
COMMENT ON COLUMN sites."primary" IS 'Where letters go.';
COMMENT ON COLUMN sites.access_code IS 'Opens the gate. Sensitive: masked in the audit log.';
COMMENT ON COLUMN sites.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON sites TO field_service_app;

GRANT SELECT (
    id, customer_id, name, street, postal_code, city, country, latitude, longitude, time_zone, "primary",
    opening_hours, created_at, updated_at, deleted_at
) ON sites TO field_service_readonly;

CREATE TABLE assets (
    id uuid NOT NULL DEFAULT uuidv7(),
    site_id uuid NOT NULL,
    kind_code varchar(64) NOT NULL,
    parent_id uuid,
    manufacturer_id uuid,
    inventory_number varchar(64) NOT NULL,
    serial_number varchar(60),
    label varchar(120) NOT NULL,
    "group" varchar(40),
    status varchar(32) NOT NULL DEFAULT 'planned',
    installed_on date,
    warranty tstzrange,
    attributes jsonb NOT NULL DEFAULT '{}',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', label), 'A')
        || setweight(to_tsvector('simple', coalesce(serial_number, '')), 'B')
        || setweight(to_tsvector('simple', inventory_number), 'C')
    ) STORED,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_assets PRIMARY KEY (id),
    CONSTRAINT fk_assets_site_id FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_kind_code FOREIGN KEY (kind_code) REFERENCES asset_kinds (code) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_parent_id FOREIGN KEY (parent_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_assets_manufacturer_id FOREIGN KEY (manufacturer_id) REFERENCES manufacturers (id) ON DELETE SET NULL,
    CONSTRAINT ck_assets_inventory_number CHECK (inventory_number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_assets_status CHECK (status IN ('planned', 'running', 'faulty', 'retired')),
    CONSTRAINT ck_assets_warranty CHECK (NOT isempty(warranty) AND lower_inc(warranty) AND NOT upper_inc(warranty)),
    CONSTRAINT ck_assets_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_assets_not_own_parent CHECK (parent_id IS NULL OR parent_id <> id),
    CONSTRAINT ck_assets_installed_when CHECK (status = 'planned' OR installed_on IS NOT NULL)
);

COMMENT ON TABLE assets IS 'One machine at a site, or a part of a larger machine.';
COMMENT ON COLUMN assets.parent_id IS 'The machine that it is a part of.';
COMMENT ON COLUMN assets."group" IS 'Free word for the customer''s own grouping.';
COMMENT ON COLUMN assets.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN assets.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON assets TO field_service_app;

GRANT SELECT ON assets TO field_service_readonly;

CREATE TABLE analyses (
    id uuid NOT NULL DEFAULT uuidv7(),
    asset_id uuid NOT NULL,
    taken_on date NOT NULL,
    laboratory varchar(120) NOT NULL,
    "values" jsonb NOT NULL DEFAULT '{}',
    verdict varchar(32),
    report_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_analyses PRIMARY KEY (id),
    CONSTRAINT uq_analyses_asset_id_taken_on_laboratory UNIQUE (asset_id, taken_on, laboratory),
    CONSTRAINT fk_analyses_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_analyses_report_id FOREIGN KEY (report_id) REFERENCES documents (id) ON DELETE SET NULL,
    CONSTRAINT ck_analyses_values CHECK (jsonb_typeof("values") = 'object'),
    CONSTRAINT ck_analyses_verdict CHECK (verdict IN ('good', 'watch', 'act now'))
);

COMMENT ON TABLE analyses IS 'What a laboratory found in a sample of oil or water.';

GRANT SELECT, INSERT, UPDATE, DELETE ON analyses TO field_service_app;

GRANT SELECT ON analyses TO field_service_readonly;

CREATE TABLE asset_documents (
    asset_id uuid NOT NULL,
    document_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_asset_documents PRIMARY KEY (asset_id, document_id),
    CONSTRAINT fk_asset_documents_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE CASCADE,
    CONSTRAINT fk_asset_documents_document_id FOREIGN KEY (document_id) REFERENCES documents (id) ON DELETE CASCADE
);

COMMENT ON TABLE asset_documents IS 'Manuals and photos of a machine.';

GRANT SELECT, INSERT, UPDATE, DELETE ON asset_documents TO field_service_app;

GRANT SELECT ON asset_documents TO field_service_readonly;

CREATE TABLE service_contracts (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    site_id uuid,
    status varchar(32) NOT NULL DEFAULT 'draft',
    start date NOT NULL,
    "end" date,
    response_hours integer NOT NULL DEFAULT 24,
    monthly_fee_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    discount integer NOT NULL DEFAULT 0,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_service_contracts PRIMARY KEY (id),
    CONSTRAINT uq_service_contracts_number UNIQUE (number),
    CONSTRAINT fk_service_contracts_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_service_contracts_site_id FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE RESTRICT,
    CONSTRAINT fk_service_contracts_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_service_contracts_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_service_contracts_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_service_contracts_status CHECK (status IN ('draft', 'active', 'ended')),
    CONSTRAINT ck_service_contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_service_contracts_end_later CHECK ("end" IS NULL OR "end" > start),
    CONSTRAINT ck_service_contracts_ended_contracts_have_a_3c9beae5 CHECK (status <> 'ended' OR "end" IS NOT NULL),
    CONSTRAINT ck_service_contracts_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_service_contracts_monthly_fee_range CHECK (monthly_fee_minor >= 0)
);

COMMENT ON TABLE service_contracts IS 'What a customer pays every month, and how soon we come for it.';
COMMENT ON COLUMN service_contracts.site_id IS 'Missing when it covers all sites.';
COMMENT ON COLUMN service_contracts."end" IS 'The last day; missing when it runs until somebody ends it.';
COMMENT ON COLUMN service_contracts.monthly_fee_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN service_contracts.discount IS 'On labour and parts.';

GRANT SELECT, INSERT, UPDATE, DELETE ON service_contracts TO field_service_app;

GRANT SELECT ON service_contracts TO field_service_readonly;

CREATE TABLE skills (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_skills PRIMARY KEY (id),
    CONSTRAINT uq_skills_code UNIQUE (code),
    CONSTRAINT ck_skills_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE skills IS 'Something that a technician has learnt.';

GRANT SELECT, INSERT, UPDATE, DELETE ON skills TO field_service_app;

GRANT SELECT ON skills TO field_service_readonly;

CREATE TABLE suppliers (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(200) NOT NULL,
    email varchar(320),
    lead_days integer NOT NULL DEFAULT 7,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_suppliers PRIMARY KEY (id),
    CONSTRAINT ck_suppliers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_suppliers_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    )
);

COMMENT ON TABLE suppliers IS 'Who sells parts to us.';
COMMENT ON COLUMN suppliers.lead_days IS 'Working days between order and delivery.';
COMMENT ON COLUMN suppliers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON suppliers TO field_service_app;

GRANT SELECT ON suppliers TO field_service_readonly;

CREATE TABLE tags (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    label varchar(60) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT uq_tags_slug UNIQUE (slug),
    CONSTRAINT ck_tags_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

COMMENT ON TABLE tags IS 'A word to group customers by.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tags TO field_service_app;

GRANT SELECT ON tags TO field_service_readonly;

CREATE TABLE customer_tags (
    customer_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_customer_tags PRIMARY KEY (customer_id, tag_id),
    CONSTRAINT fk_customer_tags_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE,
    CONSTRAINT fk_customer_tags_tag_id FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

COMMENT ON TABLE customer_tags IS 'Which tags belong to which customers.';

GRANT SELECT, INSERT, UPDATE, DELETE ON customer_tags TO field_service_app;

GRANT SELECT ON customer_tags TO field_service_readonly;

CREATE TABLE tax_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    country char(2) NOT NULL,
    name varchar(40) NOT NULL,
    rate integer NOT NULL,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tax_rates PRIMARY KEY (id),
    CONSTRAINT uq_tax_rates_code UNIQUE (code),
    CONSTRAINT ck_tax_rates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_tax_rates_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_tax_rates_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_tax_rates_rate_range CHECK (rate BETWEEN 0 AND 5000),
    CONSTRAINT ex_tax_rates_country_name_valid EXCLUDE USING gist (country WITH =, name WITH =, valid WITH &&)
);

COMMENT ON TABLE tax_rates IS 'A rate of value added tax, for as long as it is the law.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tax_rates TO field_service_app;

GRANT SELECT ON tax_rates TO field_service_readonly;

CREATE TABLE teams (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(80) NOT NULL,
    lead_id uuid,
    color varchar(7) NOT NULL DEFAULT '#336699',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_teams PRIMARY KEY (id),
    CONSTRAINT uq_teams_name UNIQUE (name),
    CONSTRAINT ck_teams_color_format CHECK (color ~* '^#[0-9a-f]{6}$')
);

COMMENT ON TABLE teams IS 'Technicians who stand in for each other.';
COMMENT ON COLUMN teams.color IS 'On the dispatcher''s board.';

GRANT SELECT, INSERT, UPDATE, DELETE ON teams TO field_service_app;

GRANT SELECT ON teams TO field_service_readonly;

CREATE TABLE technicians (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    team_id uuid NOT NULL,
    hired_on date NOT NULL,
    left_on date,
    hourly_cost_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    van_plate varchar(16),
    certificates text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technicians PRIMARY KEY (id),
    CONSTRAINT uq_technicians_number UNIQUE (number),
    CONSTRAINT uq_technicians_user_id UNIQUE (user_id),
    CONSTRAINT fk_technicians_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_technicians_team_id FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE RESTRICT,
    CONSTRAINT ck_technicians_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_technicians_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_technicians_certificates CHECK (array_position(certificates, NULL) IS NULL),
    CONSTRAINT ck_technicians_left_later CHECK (left_on >= hired_on),
    CONSTRAINT ck_technicians_van_plate_format CHECK (van_plate ~ '^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}$'),
    CONSTRAINT ck_technicians_certificates_count CHECK (cardinality(certificates) <= 30)
);

COMMENT ON TABLE technicians IS 'An employee who visits sites.';
COMMENT ON COLUMN technicians.hourly_cost_minor IS
    'What an hour costs us, not the customer. In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON technicians TO field_service_app;

GRANT SELECT ON technicians TO field_service_readonly;

ALTER TABLE teams
    ADD CONSTRAINT fk_teams_lead_id FOREIGN KEY (lead_id) REFERENCES technicians (id) ON DELETE SET NULL;

CREATE TABLE absences (
    id uuid NOT NULL DEFAULT uuidv7(),
    technician_id uuid NOT NULL,
    requested_by uuid NOT NULL,
    "from" date NOT NULL,
    "to" date NOT NULL,
    reason varchar(32) NOT NULL DEFAULT 'holiday',
    approved boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_absences PRIMARY KEY (id),
    CONSTRAINT fk_absences_technician_id FOREIGN KEY (technician_id) REFERENCES technicians (id) ON DELETE CASCADE,
    CONSTRAINT fk_absences_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_absences_reason CHECK (reason IN ('holiday', 'illness', 'training')),
    CONSTRAINT ck_absences_in_order CHECK ("from" <= "to")
);

COMMENT ON TABLE absences IS 'Days on which a technician does not work.';
COMMENT ON COLUMN absences."to" IS 'The last day.';

GRANT SELECT, INSERT, UPDATE, DELETE ON absences TO field_service_app;

GRANT SELECT ON absences TO field_service_readonly;

CREATE TABLE technician_skills (
    technician_id uuid NOT NULL,
    skill_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technician_skills PRIMARY KEY (technician_id, skill_id),
    CONSTRAINT fk_technician_skills_technician_id FOREIGN KEY (technician_id)
        REFERENCES technicians (id) ON DELETE CASCADE,
    CONSTRAINT fk_technician_skills_skill_id FOREIGN KEY (skill_id) REFERENCES skills (id) ON DELETE CASCADE
);

COMMENT ON TABLE technician_skills IS 'Which skills belong to which technicians.';

GRANT SELECT, INSERT, UPDATE, DELETE ON technician_skills TO field_service_app;

GRANT SELECT ON technician_skills TO field_service_readonly;

CREATE TABLE units (
    code varchar(64) NOT NULL,
    name varchar(40) NOT NULL,
    decimals integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_units PRIMARY KEY (code),
    CONSTRAINT ck_units_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE units IS 'What a quantity is counted in.';

GRANT SELECT, INSERT, UPDATE, DELETE ON units TO field_service_app;

GRANT SELECT ON units TO field_service_readonly;

CREATE TABLE asset_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    asset_id uuid NOT NULL,
    unit_code varchar(64) NOT NULL,
    value numeric(14,3) NOT NULL,
    sequence bigint,
    sent_from inet,
    raw jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT pk_asset_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_asset_readings_asset_id FOREIGN KEY (asset_id) REFERENCES assets (id) ON DELETE RESTRICT,
    CONSTRAINT fk_asset_readings_unit_code FOREIGN KEY (unit_code) REFERENCES units (code) ON DELETE RESTRICT,
    CONSTRAINT ck_asset_readings_raw CHECK (jsonb_typeof(raw) = 'array')
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE asset_readings IS 'A value that a machine measured.';
COMMENT ON COLUMN asset_readings.sequence IS 'Counts the machine''s messages; a gap is a lost one.';
COMMENT ON COLUMN asset_readings.sent_from IS 'Personal data.';
COMMENT ON COLUMN asset_readings.raw IS 'The message as it came.';

GRANT SELECT, INSERT ON asset_readings TO field_service_app;

GRANT SELECT ON asset_readings TO field_service_readonly;

CREATE TABLE parts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(200) NOT NULL,
    ean varchar(13),
    aliases text[] NOT NULL DEFAULT '{}',
    unit_code varchar(64) NOT NULL,
    supplier_id uuid,
    price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    markup integer NOT NULL DEFAULT 2500,
    sort_name text GENERATED ALWAYS AS (lower(btrim(name))) STORED NOT NULL,
    discontinued boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', code), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_parts PRIMARY KEY (id),
    CONSTRAINT fk_parts_unit_code FOREIGN KEY (unit_code) REFERENCES units (code) ON DELETE RESTRICT,
    CONSTRAINT fk_parts_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE SET NULL,
    CONSTRAINT ck_parts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_parts_aliases CHECK (array_position(aliases, NULL) IS NULL),
    CONSTRAINT ck_parts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_parts_ean_format CHECK (ean ~ '^[0-9]{13}$'),
    CONSTRAINT ck_parts_code_upper CHECK (code = upper(code)),
    CONSTRAINT ck_parts_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_parts_markup_range CHECK (markup >= 0),
    CONSTRAINT ck_parts_fin_3 CHECK (NOT discontinued OR markup = 0)
);

COMMENT ON TABLE parts IS 'Something that is built in or used up.';
COMMENT ON COLUMN parts.aliases IS 'What technicians call it.';
COMMENT ON COLUMN parts.price_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN parts.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_parts_fin_3 ON parts IS 'FIN-3: A part that we no longer sell has no markup.';

GRANT SELECT, INSERT, UPDATE, DELETE ON parts TO field_service_app;

GRANT SELECT ON parts TO field_service_readonly;

CREATE TABLE warehouses (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    kind varchar(32) NOT NULL DEFAULT 'depot',
    driver_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_warehouses PRIMARY KEY (id),
    CONSTRAINT uq_warehouses_code UNIQUE (code),
    CONSTRAINT uq_warehouses_driver_id UNIQUE (driver_id),
    CONSTRAINT fk_warehouses_driver_id FOREIGN KEY (driver_id) REFERENCES technicians (id) ON DELETE RESTRICT,
    CONSTRAINT ck_warehouses_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_warehouses_kind CHECK (kind IN ('depot', 'van')),
    CONSTRAINT ck_warehouses_driver_of_van CHECK ((kind = 'van') = (driver_id IS NOT NULL))
);

COMMENT ON TABLE warehouses IS 'A place for parts, be it the depot or a van.';

GRANT SELECT, INSERT, UPDATE, DELETE ON warehouses TO field_service_app;

GRANT SELECT ON warehouses TO field_service_readonly;

CREATE TABLE stock_levels (
    warehouse_id uuid NOT NULL,
    part_id uuid NOT NULL,
    on_hand numeric(12,3) NOT NULL DEFAULT 0.000,
    minimum numeric(12,3) NOT NULL DEFAULT 0.000,
    shelf varchar(20),
    short boolean GENERATED ALWAYS AS (on_hand < minimum) STORED NOT NULL,
    to_order numeric(12,3) GENERATED ALWAYS AS (greatest(minimum - on_hand, 0)) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stock_levels PRIMARY KEY (warehouse_id, part_id),
    CONSTRAINT fk_stock_levels_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT fk_stock_levels_part_id FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_stock_levels_on_hand_range CHECK (on_hand >= 0),
    CONSTRAINT ck_stock_levels_minimum_range CHECK (minimum >= 0)
);

COMMENT ON TABLE stock_levels IS 'How much of a part lies in a warehouse.';
COMMENT ON COLUMN stock_levels.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, INSERT, UPDATE, DELETE ON stock_levels TO field_service_app;

GRANT SELECT ON stock_levels TO field_service_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON work_orders TO field_service_app;

GRANT SELECT ON work_orders TO field_service_readonly;

CREATE TABLE invoices (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64),
    customer_id uuid NOT NULL,
    order_id uuid,
    status varchar(32) NOT NULL DEFAULT 'draft',
    issued_on date,
    due_on date,
    net_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (net_minor + tax_minor) STORED NOT NULL,
    paid_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    footer text NOT NULL DEFAULT 'It''s been a pleasure -- 100% {{ sic }} $$ \o/',
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoices PRIMARY KEY (id),
    CONSTRAINT uq_invoices_number UNIQUE (number),
    CONSTRAINT fk_invoices_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_order_id FOREIGN KEY (order_id) REFERENCES work_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoices_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_invoices_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_invoices_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_invoices_status CHECK (status IN ('draft', 'issued', 'paid', 'void')),
    CONSTRAINT ck_invoices_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoices_issued_when CHECK (
        status = 'draft' OR number IS NOT NULL AND issued_on IS NOT NULL AND due_on IS NOT NULL
    ),
    CONSTRAINT ck_invoices_due_later CHECK (due_on >= issued_on),
    CONSTRAINT ck_invoices_tax_sign CHECK (abs(tax_minor) <= abs(net_minor)),
    CONSTRAINT ck_invoices_fin_2 CHECK (net_minor >= 0 AND tax_minor >= 0)
);

COMMENT ON TABLE invoices IS 'What a customer owes us for work; once it is issued, its amounts stay.';
COMMENT ON COLUMN invoices.number IS 'Without gaps, so it is given when the invoice is issued.';
COMMENT ON COLUMN invoices.net_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN invoices.tax_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN invoices.paid_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN invoices.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_invoices_fin_2 ON invoices IS
    'FIN-2: Nothing is invoiced below zero; we don''t owe customers money -- they''d notice.';

GRANT SELECT, DELETE ON invoices TO field_service_app;

GRANT INSERT (
    id, number, customer_id, order_id, status, issued_on, due_on, net_minor, tax_minor, currency, footer, created_by,
    updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, customer_id, order_id, status, issued_on, due_on, net_minor, tax_minor, currency, footer, created_by,
    updated_by, lock_version, created_at, updated_at
) ON invoices TO field_service_app;

GRANT SELECT ON invoices TO field_service_readonly;

CREATE TABLE journal_entries (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    booked_on date NOT NULL DEFAULT CURRENT_DATE,
    text varchar(200) NOT NULL,
    invoice_id uuid,
    reverses_number bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_entries PRIMARY KEY (number),
    CONSTRAINT uq_journal_entries_reverses_number UNIQUE (reverses_number),
    CONSTRAINT fk_journal_entries_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT fk_journal_entries_reverses_number FOREIGN KEY (reverses_number)
        REFERENCES journal_entries (number) ON DELETE RESTRICT,
    CONSTRAINT ck_journal_entries_not_itself CHECK (reverses_number <> number)
);

COMMENT ON TABLE journal_entries IS 'Something that happened to our money, explained by its lines.';

GRANT SELECT, INSERT ON journal_entries TO field_service_app;

GRANT SELECT ON journal_entries TO field_service_readonly;

CREATE TABLE journal_lines (
    id uuid NOT NULL DEFAULT uuidv7(),
    entry_number bigint NOT NULL,
    account_id uuid NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_journal_lines PRIMARY KEY (id),
    CONSTRAINT fk_journal_lines_entry_number FOREIGN KEY (entry_number)
        REFERENCES journal_entries (number) ON DELETE RESTRICT,
    CONSTRAINT fk_journal_lines_account_id_currency FOREIGN KEY (account_id, currency)
        REFERENCES journal_accounts (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_journal_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_journal_lines_amount_given CHECK (amount_minor <> 0)
);

COMMENT ON TABLE journal_lines IS 'One side of an entry.';
COMMENT ON COLUMN journal_lines.amount_minor IS 'Debit is positive. In minor units of the currency.';

GRANT SELECT, INSERT ON journal_lines TO field_service_app;

GRANT SELECT ON journal_lines TO field_service_readonly;

CREATE TABLE payments (
    id uuid NOT NULL DEFAULT uuidv7(),
    invoice_id uuid NOT NULL,
    received_on date NOT NULL,
    amount_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    bank_reference varchar(140),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_bank_reference UNIQUE (bank_reference),
    CONSTRAINT fk_payments_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE RESTRICT,
    CONSTRAINT ck_payments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payments_amount_range CHECK (amount_minor > 0)
);

COMMENT ON TABLE payments IS 'Money that arrived for an invoice.';
COMMENT ON COLUMN payments.amount_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN payments.bank_reference IS 'As the bank sent it; any text.';

GRANT SELECT, INSERT ON payments TO field_service_app;

GRANT SELECT ON payments TO field_service_readonly;

CREATE TABLE visits (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    technician_id uuid NOT NULL,
    checklist_id uuid,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'planned',
    arrived_at timestamptz,
    left_at timestamptz,
    minutes_worked integer NOT NULL DEFAULT 0,
    minutes_travelled integer NOT NULL DEFAULT 0,
    minutes integer GENERATED ALWAYS AS (minutes_worked + minutes_travelled) STORED NOT NULL,
    report text,
    signature bytea,
    signed_from inet,
    over boolean GENERATED ALWAYS AS (status IN ('done', 'missed', 'cancelled')) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visits PRIMARY KEY (id),
    CONSTRAINT fk_visits_order_id FOREIGN KEY (order_id) REFERENCES work_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_visits_technician_id FOREIGN KEY (technician_id) REFERENCES technicians (id) ON DELETE RESTRICT,
    CONSTRAINT fk_visits_checklist_id FOREIGN KEY (checklist_id) REFERENCES checklists (id) ON DELETE RESTRICT,
    CONSTRAINT ck_visits_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_visits_status CHECK (status IN ('planned', 'on site', 'done', 'missed', 'cancelled')),
    CONSTRAINT ck_visits_left_after_arrival CHECK (left_at IS NULL OR arrived_at IS NOT NULL AND left_at >= arrived_at),
    CONSTRAINT ck_visits_done_means_there CHECK (status <> 'done' OR left_at IS NOT NULL),
    CONSTRAINT ck_visits_minutes_range CHECK (least(minutes_worked, minutes_travelled) >= 0),
    CONSTRAINT ck_visits_fs_3 CHECK (signature IS NULL OR arrived_at IS NOT NULL),
    CONSTRAINT ex_visits_technician_id_slot EXCLUDE USING gist (technician_id WITH =, slot WITH &&)
        WHERE (status NOT IN ('missed', 'cancelled'))
);

COMMENT ON TABLE visits IS 'One technician at one site for one slot of time.';
COMMENT ON COLUMN visits.signature IS 'The customer''s signature as PNG. Sensitive: masked in the audit log.';
COMMENT ON COLUMN visits.signed_from IS 'Personal data.';
COMMENT ON COLUMN visits.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_visits_fs_3 ON visits IS
    'FS-3: A signature is taken at the site, so it comes with an arrival.';

GRANT SELECT, INSERT, UPDATE, DELETE ON visits TO field_service_app;

GRANT SELECT (
    id, order_id, technician_id, checklist_id, slot, status, arrived_at, left_at, minutes_worked, minutes_travelled,
    minutes, report, signed_from, over, lock_version, created_at, updated_at
) ON visits TO field_service_readonly;

CREATE TABLE invoice_lines (
    invoice_id uuid NOT NULL,
    "order" integer NOT NULL,
    text varchar(500) NOT NULL,
    part_id uuid,
    visit_id uuid,
    quantity numeric(12,3) NOT NULL DEFAULT 1.000,
    unit_price_minor bigint NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    amount_minor bigint GENERATED ALWAYS AS (
        round(quantity * unit_price_minor * (10000 - discount) / 10000)
    ) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_invoice_lines PRIMARY KEY (invoice_id, "order"),
    CONSTRAINT fk_invoice_lines_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE,
    CONSTRAINT fk_invoice_lines_part_id FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_invoice_lines_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE RESTRICT,
    CONSTRAINT ck_invoice_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_invoice_lines_order_range CHECK ("order" > 0),
    CONSTRAINT ck_invoice_lines_one_subject CHECK (part_id IS NULL OR visit_id IS NULL),
    CONSTRAINT ck_invoice_lines_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_invoice_lines_text_given CHECK (nullif(btrim(text), '') IS NOT NULL)
);

COMMENT ON TABLE invoice_lines IS 'One position of an invoice.';
COMMENT ON COLUMN invoice_lines."order" IS 'Position from 1.';
COMMENT ON COLUMN invoice_lines.unit_price_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_lines TO field_service_app;

GRANT SELECT ON invoice_lines TO field_service_readonly;

CREATE TABLE stock_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    warehouse_id uuid NOT NULL,
    part_id uuid NOT NULL,
    quantity numeric(12,3) NOT NULL,
    reason varchar(32) NOT NULL,
    visit_id uuid,
    moved_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_stock_movements PRIMARY KEY (id),
    CONSTRAINT fk_stock_movements_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE RESTRICT,
    CONSTRAINT fk_stock_movements_warehouse_id_part_id FOREIGN KEY (warehouse_id, part_id)
        REFERENCES stock_levels (warehouse_id, part_id) ON DELETE RESTRICT,
    CONSTRAINT ck_stock_movements_reason CHECK (reason IN ('bought', 'used', 'moved', 'counted', 'scrapped')),
    CONSTRAINT ck_stock_movements_quantity_given CHECK (quantity <> 0),
    CONSTRAINT ck_stock_movements_direction CHECK (reason NOT IN ('used', 'scrapped') OR quantity < 0),
    CONSTRAINT ck_stock_movements_used_on_visit CHECK (reason <> 'used' OR visit_id IS NOT NULL)
);

COMMENT ON TABLE stock_movements IS 'A quantity of a part that came or went; a mistake is mended by a movement back.';
COMMENT ON COLUMN stock_movements.quantity IS 'Negative when it went.';

GRANT SELECT, INSERT ON stock_movements TO field_service_app;

GRANT SELECT ON stock_movements TO field_service_readonly;

CREATE TABLE visit_checks (
    visit_id uuid NOT NULL,
    "order" integer NOT NULL,
    question varchar(300) NOT NULL,
    answer varchar(32),
    remark text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visit_checks PRIMARY KEY (visit_id, "order"),
    CONSTRAINT fk_visit_checks_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE CASCADE,
    CONSTRAINT ck_visit_checks_answer CHECK (answer IN ('yes', 'no', 'n/a')),
    CONSTRAINT ck_visit_checks_order_range CHECK ("order" BETWEEN 1 AND 500),
    CONSTRAINT ck_visit_checks_no_says_why CHECK (
        answer IS DISTINCT FROM 'no' OR length(btrim(coalesce(remark, ''))) > 0
    )
);

COMMENT ON TABLE visit_checks IS 'An answer to one item of the checklist.';
COMMENT ON COLUMN visit_checks."order" IS 'Place in the checklist.';

GRANT SELECT, INSERT, UPDATE, DELETE ON visit_checks TO field_service_app;

GRANT SELECT ON visit_checks TO field_service_readonly;

CREATE TABLE visit_ratings (
    id uuid NOT NULL DEFAULT uuidv7(),
    visit_id uuid NOT NULL,
    rated_by uuid,
    stars integer NOT NULL,
    comment text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visit_ratings PRIMARY KEY (id),
    CONSTRAINT uq_visit_ratings_visit_id UNIQUE (visit_id),
    CONSTRAINT fk_visit_ratings_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE CASCADE,
    CONSTRAINT fk_visit_ratings_rated_by FOREIGN KEY (rated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_visit_ratings_stars_range CHECK (stars BETWEEN 1 AND 5)
);

COMMENT ON TABLE visit_ratings IS 'What the customer thought of a visit.';
COMMENT ON COLUMN visit_ratings.comment IS 'Personal data.';

GRANT SELECT, INSERT, UPDATE, DELETE ON visit_ratings TO field_service_app;

GRANT SELECT ON visit_ratings TO field_service_readonly;
