-- The tables of craft-workshops, as its migrations build them. Load indexes.sql and triggers.sql after it.

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
    CONSTRAINT ck_users_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE users IS 'A person who can log in; secrets and display data are kept elsewhere.';
COMMENT ON COLUMN users.email IS 'Personal data.';
COMMENT ON COLUMN users.username IS 'Personal data.';
COMMENT ON COLUMN users.failed_login_count IS 'Failures since the last successful login.';
COMMENT ON COLUMN users.locked_until IS 'No login before; set after repeated failures.';
COMMENT ON COLUMN users.anonymised_at IS 'Set by the retention job when it has replaced the personal data.';
COMMENT ON COLUMN users.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN users.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON users TO craft_workshops_app;

GRANT SELECT ON users TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_profiles TO craft_workshops_app;

GRANT SELECT (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, metadata, created_at, updated_at
) ON user_profiles TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO craft_workshops_app;

GRANT SELECT (
    id, user_id, provider, issuer, subject, public_data, last_used_at, created_at, updated_at
) ON user_identities TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO craft_workshops_app;

GRANT SELECT (
    id, user_id, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
) ON user_sessions TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON verification_tokens TO craft_workshops_app;

GRANT SELECT (
    id, user_id, email, purpose, expires_at, consumed_at, attempts, created_at, updated_at
) ON verification_tokens TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO craft_workshops_app;

GRANT SELECT ON roles TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON permissions TO craft_workshops_app;

GRANT SELECT ON permissions TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO craft_workshops_app;

GRANT SELECT ON role_permissions TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO craft_workshops_app;

GRANT SELECT ON user_roles TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON currencies TO craft_workshops_app;

GRANT SELECT ON currencies TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON countries TO craft_workshops_app;

GRANT SELECT ON countries TO craft_workshops_readonly;

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

GRANT SELECT ON audit_logs TO craft_workshops_app;

GRANT SELECT ON audit_logs TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_events TO craft_workshops_app;

GRANT SELECT ON outbox_events TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO craft_workshops_app;

GRANT SELECT ON idempotency_keys TO craft_workshops_readonly;

CREATE TABLE addresses (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    label varchar(60),
    recipient varchar(160) NOT NULL,
    line1 varchar(200) NOT NULL,
    line2 varchar(200),
    city varchar(120) NOT NULL,
    region varchar(120),
    postal_code varchar(20),
    country_code char(2) NOT NULL,
    phone_e164 varchar(16),
    is_default boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_addresses PRIMARY KEY (id),
    CONSTRAINT fk_addresses_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_addresses_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_addresses_phone_format CHECK (phone_e164 ~ '^[+][1-9][0-9]{6,14}$')
);

COMMENT ON TABLE addresses IS 'An entry of a user''s address book; an order keeps a copy and does not refer to it.';
COMMENT ON COLUMN addresses.label IS 'What the user calls it, such as home.';
COMMENT ON COLUMN addresses.recipient IS 'Personal data.';
COMMENT ON COLUMN addresses.line1 IS 'Personal data.';
COMMENT ON COLUMN addresses.line2 IS 'Personal data.';
COMMENT ON COLUMN addresses.city IS 'Personal data.';
COMMENT ON COLUMN addresses.region IS 'Personal data.';
COMMENT ON COLUMN addresses.postal_code IS 'Personal data.';
COMMENT ON COLUMN addresses.phone_e164 IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN addresses.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON addresses TO craft_workshops_app;

GRANT SELECT ON addresses TO craft_workshops_readonly;

CREATE TABLE commission_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    rate integer NOT NULL,
    fixed_minor bigint NOT NULL DEFAULT 0,
    minimum_minor bigint,
    maximum_minor bigint,
    currency_code char(3),
    is_default boolean NOT NULL DEFAULT false,
    valid_from timestamptz NOT NULL DEFAULT now(),
    valid_until timestamptz,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_commission_rates PRIMARY KEY (id),
    CONSTRAINT uq_commission_rates_code UNIQUE (code),
    CONSTRAINT fk_commission_rates_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_commission_rates_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_commission_rates_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_commission_rates_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_commission_rates_rate_range CHECK (rate BETWEEN 0 AND 10000),
    CONSTRAINT ck_commission_rates_amounts_range CHECK (
        fixed_minor >= 0 AND coalesce(minimum_minor, 0) >= 0 AND coalesce(maximum_minor, 0) >= 0
    ),
    CONSTRAINT ck_commission_rates_minimum_below_maximum CHECK (minimum_minor <= maximum_minor),
    CONSTRAINT ck_commission_rates_amounts_have_currency CHECK (
        currency_code IS NOT NULL OR fixed_minor = 0 AND minimum_minor IS NULL AND maximum_minor IS NULL
    ),
    CONSTRAINT ck_commission_rates_valid_in_order CHECK (valid_until > valid_from)
);

COMMENT ON TABLE commission_rates IS
    'What the platform keeps of a sale, by default, for a category or for a seller; an order copies what was applied.';
COMMENT ON COLUMN commission_rates.rate IS 'Of the line after discounts.';
COMMENT ON COLUMN commission_rates.fixed_minor IS 'Added for each line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.minimum_minor IS 'The least that is kept of a line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.maximum_minor IS 'The most that is kept of a line. In minor units of the currency.';
COMMENT ON COLUMN commission_rates.currency_code IS 'Of the amounts; missing where there are none.';
COMMENT ON COLUMN commission_rates.is_default IS 'Applies where neither the category nor the seller has a rate.';
COMMENT ON COLUMN commission_rates.valid_from IS 'Orders from here on.';
COMMENT ON COLUMN commission_rates.valid_until IS 'Orders before; missing while it goes on.';

GRANT SELECT, INSERT, UPDATE, DELETE ON commission_rates TO craft_workshops_app;

GRANT SELECT ON commission_rates TO craft_workshops_readonly;

CREATE TABLE categories (
    id uuid NOT NULL DEFAULT uuidv7(),
    parent_id uuid,
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    commission_rate_id uuid,
    attribute_schema jsonb NOT NULL DEFAULT '{}',
    path varchar(1000) NOT NULL,
    depth integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_categories PRIMARY KEY (id),
    CONSTRAINT fk_categories_parent_id FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT fk_categories_commission_rate_id FOREIGN KEY (commission_rate_id)
        REFERENCES commission_rates (id) ON DELETE SET NULL,
    CONSTRAINT ck_categories_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_categories_attribute_schema CHECK (jsonb_typeof(attribute_schema) = 'object'),
    CONSTRAINT ck_categories_not_too_deep CHECK (depth <= 9)
);

COMMENT ON TABLE categories IS
    'A place in the tree that buyers browse; it is moved or renamed with everything below it.';
COMMENT ON COLUMN categories.parent_id IS 'Missing at the top of the tree.';
COMMENT ON COLUMN categories."position" IS 'Among its siblings.';
COMMENT ON COLUMN categories.attribute_schema IS 'What listings of this category say in their attributes.';
COMMENT ON COLUMN categories.path IS
    'The `slug` of each row from the top down to this one, between slashes. Kept by triggers.';
COMMENT ON COLUMN categories.depth IS 'How many rows lie above this one. Kept by triggers.';
COMMENT ON COLUMN categories.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, DELETE ON categories TO craft_workshops_app;

GRANT INSERT (
    id, parent_id, slug, name, "position", commission_rate_id, attribute_schema, created_at, updated_at, deleted_at
), UPDATE (
    id, parent_id, slug, name, "position", commission_rate_id, attribute_schema, created_at, updated_at, deleted_at
) ON categories TO craft_workshops_app;

GRANT SELECT ON categories TO craft_workshops_readonly;

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

CREATE TABLE ledger_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    kind varchar(32) NOT NULL,
    currency_code char(3) NOT NULL,
    balance_minor bigint NOT NULL DEFAULT 0,
    may_overdraw boolean NOT NULL DEFAULT false,
    closed_at timestamptz,
    seller_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_ledger_accounts PRIMARY KEY (id),
    CONSTRAINT uq_ledger_accounts_code UNIQUE (code),
    CONSTRAINT uq_ledger_accounts_id_currency_code UNIQUE (id, currency_code),
    CONSTRAINT fk_ledger_accounts_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_ledger_accounts_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_ledger_accounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_ledger_accounts_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense', 'equity')),
    CONSTRAINT ck_ledger_accounts_debit_side CHECK (
        may_overdraw OR kind NOT IN ('asset', 'expense') OR balance_minor >= 0
    ),
    CONSTRAINT ck_ledger_accounts_credit_side CHECK (
        may_overdraw OR kind IN ('asset', 'expense') OR balance_minor <= 0
    ),
    CONSTRAINT ck_ledger_accounts_closed_empty CHECK (closed_at IS NULL OR balance_minor = 0)
);

COMMENT ON TABLE ledger_accounts IS 'An account of the double-entry ledger, in one currency.';
COMMENT ON COLUMN ledger_accounts.code IS 'What people call it, such as platform:cash:EUR.';
COMMENT ON COLUMN ledger_accounts.balance_minor IS
    'What we owe or have earned is negative, since its entries are credits. In minor units of the currency. Kept by '
    'triggers.';
COMMENT ON COLUMN ledger_accounts.may_overdraw IS
    'Whether the balance may turn to the side that is unusual for the kind.';
COMMENT ON COLUMN ledger_accounts.seller_id IS 'Whose account it is; missing for the platform''s own.';

GRANT SELECT, DELETE ON ledger_accounts TO craft_workshops_app;

GRANT INSERT (
    id, code, kind, currency_code, may_overdraw, closed_at, seller_id, created_at, updated_at
), UPDATE (
    id, code, kind, currency_code, may_overdraw, closed_at, seller_id, created_at, updated_at
) ON ledger_accounts TO craft_workshops_app;

GRANT SELECT ON ledger_accounts TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_members TO craft_workshops_app;

GRANT SELECT ON seller_members TO craft_workshops_readonly;

CREATE TABLE seller_payout_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    provider varchar(64) NOT NULL,
    provider_account_id varchar(255) NOT NULL,
    currency_code char(3) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    bank_last4 varchar(4),
    is_default boolean NOT NULL DEFAULT false,
    requirements jsonb NOT NULL DEFAULT '{}',
    verified_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seller_payout_accounts PRIMARY KEY (id),
    CONSTRAINT uq_seller_payout_accounts_provider_account UNIQUE (provider, provider_account_id),
    CONSTRAINT uq_seller_payout_accounts_id_seller_id_currency_code UNIQUE (id, seller_id, currency_code),
    CONSTRAINT fk_seller_payout_accounts_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seller_payout_accounts_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT ck_seller_payout_accounts_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_seller_payout_accounts_status CHECK (status IN ('pending', 'restricted', 'verified', 'disabled')),
    CONSTRAINT ck_seller_payout_accounts_requirements CHECK (jsonb_typeof(requirements) = 'object'),
    CONSTRAINT ck_seller_payout_accounts_default_is_verified CHECK (NOT is_default OR status = 'verified'),
    CONSTRAINT ck_seller_payout_accounts_verified_when CHECK (status <> 'verified' OR verified_at IS NOT NULL),
    CONSTRAINT ck_seller_payout_accounts_bank_last4_format CHECK (bank_last4 ~ '^[0-9A-Z]{4}$')
);

COMMENT ON TABLE seller_payout_accounts IS
    'Where a seller is paid, as the provider knows it; bank details stay with the provider.';
COMMENT ON COLUMN seller_payout_accounts.provider IS 'Who pays out, such as stripe.';
COMMENT ON COLUMN seller_payout_accounts.provider_account_id IS
    'What the provider calls the account. Sensitive: masked in the audit log.';
COMMENT ON COLUMN seller_payout_accounts.bank_last4 IS 'To recognise it by. Personal data.';
COMMENT ON COLUMN seller_payout_accounts.requirements IS 'What the provider still asks for.';

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_payout_accounts TO craft_workshops_app;

GRANT SELECT (
    id, seller_id, provider, currency_code, status, bank_last4, is_default, requirements, verified_at, created_at,
    updated_at
) ON seller_payout_accounts TO craft_workshops_readonly;

CREATE TABLE listings (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    category_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    description text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    price_minor bigint NOT NULL,
    price_unit varchar(32) NOT NULL DEFAULT 'item',
    compare_at_minor bigint,
    stock_tracked boolean NOT NULL DEFAULT true,
    stock_on_hand integer NOT NULL DEFAULT 0,
    stock_reserved integer NOT NULL DEFAULT 0,
    tags text[] NOT NULL DEFAULT '{}',
    attributes jsonb NOT NULL DEFAULT '{}',
    media jsonb NOT NULL DEFAULT '[]',
    country char(2),
    latitude numeric(9,6),
    longitude numeric(9,6),
    published_at timestamptz,
    rating_sum bigint NOT NULL DEFAULT 0,
    rating_count integer NOT NULL DEFAULT 0,
    made_by_hand boolean NOT NULL DEFAULT true,
    lead_days integer NOT NULL DEFAULT 0,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(description, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_listings PRIMARY KEY (id),
    CONSTRAINT fk_listings_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_listings_category_id FOREIGN KEY (category_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT fk_listings_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_listings_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_listings_kind CHECK (kind IN ('product', 'service', 'rental')),
    CONSTRAINT ck_listings_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_listings_status CHECK (
        status IN ('draft', 'pending_review', 'published', 'paused', 'rejected', 'archived')
    ),
    CONSTRAINT ck_listings_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_listings_price_unit CHECK (price_unit IN ('item', 'hour', 'day', 'night')),
    CONSTRAINT ck_listings_tags CHECK (array_position(tags, NULL) IS NULL),
    CONSTRAINT ck_listings_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_listings_media CHECK (jsonb_typeof(media) = 'array'),
    CONSTRAINT ck_listings_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_listings_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_listings_compare_at_range CHECK (compare_at_minor > price_minor),
    CONSTRAINT ck_listings_stock_range CHECK (stock_on_hand >= 0 AND stock_reserved BETWEEN 0 AND stock_on_hand),
    CONSTRAINT ck_listings_stock_of_products CHECK (kind = 'product' OR NOT stock_tracked),
    CONSTRAINT ck_listings_published_when CHECK (status <> 'published' OR published_at IS NOT NULL),
    CONSTRAINT ck_listings_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_listings_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_listings_longitude_range CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT ck_listings_rating_range CHECK (
        rating_count >= 0 AND rating_sum BETWEEN rating_count AND rating_count * 5
    ),
    CONSTRAINT ck_listings_lead_days_range CHECK (lead_days BETWEEN 0 AND 180),
    CONSTRAINT ck_listings_mon_2 CHECK (kind <> 'product' OR price_unit = 'item')
);

COMMENT ON TABLE listings IS 'What a seller offers. One that was ever ordered is archived, not deleted.';
COMMENT ON COLUMN listings.price_minor IS 'For one unit of it. In minor units of the currency.';
COMMENT ON COLUMN listings.price_unit IS 'What the price is for.';
COMMENT ON COLUMN listings.compare_at_minor IS 'The former price, shown struck out. In minor units of the currency.';
COMMENT ON COLUMN listings.stock_tracked IS 'Whether there is a stock that can run out.';
COMMENT ON COLUMN listings.stock_on_hand IS 'Units that the seller has.';
COMMENT ON COLUMN listings.stock_reserved IS 'Units of it that are ordered and not yet handed over.';
COMMENT ON COLUMN listings.tags IS 'Free words to filter by.';
COMMENT ON COLUMN listings.attributes IS 'What the category asks for.';
COMMENT ON COLUMN listings.media IS 'Addresses of pictures and films in the order in which they are shown.';
COMMENT ON COLUMN listings.country IS 'Where it is; missing for what is done anywhere.';
COMMENT ON COLUMN listings.latitude IS 'Personal data.';
COMMENT ON COLUMN listings.longitude IS 'Personal data.';
COMMENT ON COLUMN listings.rating_sum IS
    'Stars of the published reviews; divided by their number it is the average. Kept by triggers.';
COMMENT ON COLUMN listings.rating_count IS 'Kept by triggers.';
COMMENT ON COLUMN listings.lead_days IS 'Days until it is sent or takes place at the earliest.';
COMMENT ON COLUMN listings.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN listings.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_listings_mon_2 ON listings IS 'MON-2: Things are priced by the piece.';

GRANT SELECT, DELETE ON listings TO craft_workshops_app;

GRANT INSERT (
    id, seller_id, category_id, kind, slug, title, description, status, currency, price_minor, price_unit,
    compare_at_minor, stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude,
    longitude, published_at, made_by_hand, lead_days, created_by, updated_by, lock_version, created_at, updated_at,
    deleted_at
), UPDATE (
    id, seller_id, category_id, kind, slug, title, description, status, currency, price_minor, price_unit,
    compare_at_minor, stock_tracked, stock_on_hand, stock_reserved, tags, attributes, media, country, latitude,
    longitude, published_at, made_by_hand, lead_days, created_by, updated_by, lock_version, created_at, updated_at,
    deleted_at
) ON listings TO craft_workshops_app;

GRANT SELECT ON listings TO craft_workshops_readonly;

CREATE TABLE order_groups (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    buyer_id uuid NOT NULL,
    currency char(3) NOT NULL,
    total_minor bigint NOT NULL DEFAULT 0,
    shipping_address jsonb,
    billing_address jsonb,
    placed_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_groups PRIMARY KEY (id),
    CONSTRAINT uq_order_groups_number UNIQUE (number),
    CONSTRAINT uq_order_groups_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_order_groups_id_buyer_id_currency UNIQUE (id, buyer_id, currency),
    CONSTRAINT fk_order_groups_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_groups_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_order_groups_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_order_groups_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_order_groups_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_order_groups_total_range CHECK (total_minor >= 0)
);

COMMENT ON TABLE order_groups IS 'One checkout of a buyer, with an order for each seller in it; it is paid as a whole.';
COMMENT ON COLUMN order_groups.number IS 'What people quote.';
COMMENT ON COLUMN order_groups.total_minor IS
    'What the buyer pays for all of its orders. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN order_groups.shipping_address IS 'As it was when the order was placed. Personal data.';
COMMENT ON COLUMN order_groups.billing_address IS 'As it was when the order was placed. Personal data.';

GRANT SELECT, DELETE ON order_groups TO craft_workshops_app;

GRANT INSERT (
    id, number, buyer_id, currency, shipping_address, billing_address, placed_at, created_at, updated_at
), UPDATE (
    id, number, buyer_id, currency, shipping_address, billing_address, placed_at, created_at, updated_at
) ON order_groups TO craft_workshops_app;

GRANT SELECT ON order_groups TO craft_workshops_readonly;

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
    order_group_id uuid NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_provider_provider_payment_id UNIQUE (provider, provider_payment_id),
    CONSTRAINT uq_payments_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_payments_id_order_group_id UNIQUE (id, order_group_id),
    CONSTRAINT fk_payments_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payments_order_group_id_currency FOREIGN KEY (order_group_id, currency)
        REFERENCES order_groups (id, currency) ON DELETE RESTRICT,
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
COMMENT ON COLUMN payments.order_group_id IS 'The checkout that is paid.';
COMMENT ON COLUMN payments.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON payments TO craft_workshops_app;

GRANT INSERT (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_group_id, lock_version, created_at, updated_at
), UPDATE (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_group_id, lock_version, created_at, updated_at
) ON payments TO craft_workshops_app;

GRANT SELECT ON payments TO craft_workshops_readonly;

CREATE TABLE orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_group_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending_payment',
    currency char(3) NOT NULL,
    items_minor bigint NOT NULL DEFAULT 0,
    shipping_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (items_minor + shipping_minor + tax_minor) STORED NOT NULL,
    commission_minor bigint NOT NULL DEFAULT 0,
    commission_tax_minor bigint NOT NULL DEFAULT 0,
    seller_net_minor bigint GENERATED ALWAYS AS (
        items_minor + shipping_minor + tax_minor - commission_minor - commission_tax_minor
    ) STORED NOT NULL,
    refunded_minor bigint NOT NULL DEFAULT 0,
    payment_due_at timestamptz,
    paid_at timestamptz,
    shipped_at timestamptz,
    delivered_at timestamptz,
    auto_complete_at timestamptz,
    completed_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
    tracking_number varchar(120),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_number UNIQUE (number),
    CONSTRAINT uq_orders_order_group_id_seller_id UNIQUE (order_group_id, seller_id),
    CONSTRAINT uq_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_orders_id_seller_id UNIQUE (id, seller_id),
    CONSTRAINT uq_orders_id_order_group_id UNIQUE (id, order_group_id),
    CONSTRAINT uq_orders_id_buyer_id UNIQUE (id, buyer_id),
    CONSTRAINT fk_orders_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_order_group_id_buyer_id_currency FOREIGN KEY (order_group_id, buyer_id, currency)
        REFERENCES order_groups (id, buyer_id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_status CHECK (
        status IN (
            'pending_payment', 'paid', 'accepted', 'in_progress', 'shipped', 'delivered', 'completed', 'disputed',
            'refunded', 'cancelled'
        )
    ),
    CONSTRAINT ck_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_orders_amounts_range CHECK (
        items_minor >= 0
        AND shipping_minor >= 0
        AND tax_minor >= 0
        AND commission_minor >= 0
        AND commission_tax_minor >= 0
    ),
    CONSTRAINT ck_orders_refunded_range CHECK (refunded_minor BETWEEN 0 AND total_minor),
    CONSTRAINT ck_orders_payment_due_when CHECK (status <> 'pending_payment' OR payment_due_at IS NOT NULL),
    CONSTRAINT ck_orders_paid_when CHECK (status IN ('pending_payment', 'cancelled') OR paid_at IS NOT NULL),
    CONSTRAINT ck_orders_shipped_when CHECK (status <> 'shipped' OR shipped_at IS NOT NULL),
    CONSTRAINT ck_orders_delivered_when CHECK (status <> 'delivered' OR delivered_at IS NOT NULL),
    CONSTRAINT ck_orders_released_when CHECK (status NOT IN ('shipped', 'delivered') OR auto_complete_at IS NOT NULL),
    CONSTRAINT ck_orders_completed_when CHECK (status <> 'completed' OR completed_at IS NOT NULL),
    CONSTRAINT ck_orders_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE orders IS 'The part of a checkout that one seller fulfils.';
COMMENT ON COLUMN orders.buyer_id IS 'The buyer of the checkout.';
COMMENT ON COLUMN orders.number IS 'What people quote.';
COMMENT ON COLUMN orders.items_minor IS 'The totals of its lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.shipping_minor IS 'What the buyer pays for it. In minor units of the currency.';
COMMENT ON COLUMN orders.tax_minor IS 'The sum over lines and shipping. In minor units of the currency.';
COMMENT ON COLUMN orders.total_minor IS 'What the buyer pays.';
COMMENT ON COLUMN orders.commission_minor IS
    'What the platform keeps of its lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.commission_tax_minor IS
    'The tax on the commission, where the platform owes one. In minor units of the currency.';
COMMENT ON COLUMN orders.seller_net_minor IS 'What the seller gets.';
COMMENT ON COLUMN orders.refunded_minor IS
    'What was given back to the buyer. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.payment_due_at IS 'Cancelled afterwards if it is not paid; what it reserved is free again.';
COMMENT ON COLUMN orders.auto_complete_at IS 'Completed then and the seller paid if the buyer does not object.';
COMMENT ON COLUMN orders.cancel_reason IS 'In words, for the other side.';
COMMENT ON COLUMN orders.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON orders TO craft_workshops_app;

GRANT INSERT (
    id, order_group_id, seller_id, buyer_id, number, status, currency, shipping_minor, tax_minor, commission_tax_minor,
    payment_due_at, paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancelled_at, cancel_reason,
    tracking_number, lock_version, created_at, updated_at
), UPDATE (
    id, order_group_id, seller_id, buyer_id, number, status, currency, shipping_minor, tax_minor, commission_tax_minor,
    payment_due_at, paid_at, shipped_at, delivered_at, auto_complete_at, completed_at, cancelled_at, cancel_reason,
    tracking_number, lock_version, created_at, updated_at
) ON orders TO craft_workshops_app;

GRANT SELECT ON orders TO craft_workshops_readonly;

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
    order_group_id uuid NOT NULL,
    order_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_refunds PRIMARY KEY (id),
    CONSTRAINT uq_refunds_provider_provider_refund_id UNIQUE (provider, provider_refund_id),
    CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_refunds_payment_id_currency FOREIGN KEY (payment_id, currency)
        REFERENCES payments (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_refunds_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_refunds_order_id_order_group_id FOREIGN KEY (order_id, order_group_id)
        REFERENCES orders (id, order_group_id) ON DELETE RESTRICT,
    CONSTRAINT fk_refunds_payment_id_order_group_id FOREIGN KEY (payment_id, order_group_id)
        REFERENCES payments (id, order_group_id) ON DELETE RESTRICT,
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
COMMENT ON COLUMN refunds.order_group_id IS 'The checkout that was paid and that the order belongs to.';
COMMENT ON COLUMN refunds.order_id IS 'The order for which the money is given back.';

GRANT SELECT, INSERT, UPDATE, DELETE ON refunds TO craft_workshops_app;

GRANT SELECT ON refunds TO craft_workshops_readonly;

CREATE TABLE order_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    title varchar(200) NOT NULL,
    kind varchar(32) NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    currency char(3) NOT NULL,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL DEFAULT 0,
    line_total_minor bigint GENERATED ALWAYS AS (quantity * unit_price_minor - discount_minor) STORED NOT NULL,
    commission_rate_id uuid,
    commission_bps integer NOT NULL DEFAULT 0,
    commission_minor bigint NOT NULL DEFAULT 0,
    listing_snapshot jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_items PRIMARY KEY (id),
    CONSTRAINT uq_order_items_order_id_listing_id UNIQUE (order_id, listing_id),
    CONSTRAINT fk_order_items_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_commission_rate_id FOREIGN KEY (commission_rate_id)
        REFERENCES commission_rates (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_order_items_kind CHECK (kind IN ('product', 'service', 'rental')),
    CONSTRAINT ck_order_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_order_items_listing_snapshot CHECK (jsonb_typeof(listing_snapshot) = 'object'),
    CONSTRAINT ck_order_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_order_items_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_order_items_discount_range CHECK (discount_minor BETWEEN 0 AND quantity * unit_price_minor),
    CONSTRAINT ck_order_items_commission_bps_range CHECK (commission_bps BETWEEN 0 AND 10000),
    CONSTRAINT ck_order_items_commission_range CHECK (
        commission_minor BETWEEN 0 AND quantity * unit_price_minor - discount_minor
    )
);

COMMENT ON TABLE order_items IS
    'A line of an order, as it was agreed; later changes of the listing or the rate do not reach it.';
COMMENT ON COLUMN order_items.unit_price_minor IS 'What the buyer saw, for one. In minor units of the currency.';
COMMENT ON COLUMN order_items.discount_minor IS 'Taken off the line. In minor units of the currency.';
COMMENT ON COLUMN order_items.line_total_minor IS 'What the line costs.';
COMMENT ON COLUMN order_items.commission_rate_id IS 'Where the commission came from.';
COMMENT ON COLUMN order_items.commission_bps IS 'The rate that was applied.';
COMMENT ON COLUMN order_items.commission_minor IS
    'What the platform keeps of the line. In minor units of the currency.';
COMMENT ON COLUMN order_items.listing_snapshot IS 'What else the buyer was shown.';

GRANT SELECT, INSERT ON order_items TO craft_workshops_app;

GRANT SELECT ON order_items TO craft_workshops_readonly;

CREATE TABLE payouts (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    seller_payout_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    period tstzrange NOT NULL,
    provider varchar(64) NOT NULL,
    provider_payout_id varchar(255),
    failure_code varchar(64),
    approved_by uuid,
    approved_at timestamptz,
    paid_at timestamptz,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payouts PRIMARY KEY (id),
    CONSTRAINT uq_payouts_provider_provider_payout_id UNIQUE (provider, provider_payout_id),
    CONSTRAINT fk_payouts_approved_by FOREIGN KEY (approved_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payouts_account FOREIGN KEY (seller_payout_account_id, seller_id, currency)
        REFERENCES seller_payout_accounts (id, seller_id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_payouts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_payouts_status CHECK (status IN ('pending', 'approved', 'processing', 'paid', 'failed', 'cancelled')),
    CONSTRAINT ck_payouts_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_payouts_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payouts_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_payouts_approved_when CHECK (
        status NOT IN ('approved', 'processing', 'paid') OR approved_at IS NOT NULL
    ),
    CONSTRAINT ck_payouts_paid_when CHECK ((status = 'paid') = (paid_at IS NOT NULL)),
    CONSTRAINT ex_payouts_seller_id_currency_period EXCLUDE USING gist (
        seller_id WITH =, currency WITH =, period WITH &&
    )
        WHERE (status NOT IN ('failed', 'cancelled'))
);

COMMENT ON TABLE payouts IS 'Money that is sent to a seller for a period.';
COMMENT ON COLUMN payouts.currency IS 'The account''s own.';
COMMENT ON COLUMN payouts.amount_minor IS 'What the seller gets. In minor units of the currency.';
COMMENT ON COLUMN payouts.period IS 'The sales that it is for.';
COMMENT ON COLUMN payouts.provider IS 'Who pays out, such as stripe.';
COMMENT ON COLUMN payouts.provider_payout_id IS 'What the provider calls the payout; missing until it has answered.';
COMMENT ON COLUMN payouts.failure_code IS 'In the provider''s words.';
COMMENT ON COLUMN payouts.approved_by IS 'Missing when the service approved it by itself.';
COMMENT ON COLUMN payouts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payouts TO craft_workshops_app;

GRANT SELECT ON payouts TO craft_workshops_readonly;

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
    order_id uuid,
    refund_id uuid,
    payout_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transactions PRIMARY KEY (id),
    CONSTRAINT uq_transactions_provider_provider_event_id UNIQUE (provider, provider_event_id),
    CONSTRAINT uq_transactions_reversal_of_id UNIQUE (reversal_of_id),
    CONSTRAINT fk_transactions_payment_id FOREIGN KEY (payment_id) REFERENCES payments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_reversal_of_id FOREIGN KEY (reversal_of_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_refund_id FOREIGN KEY (refund_id) REFERENCES refunds (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_payout_id FOREIGN KEY (payout_id) REFERENCES payouts (id) ON DELETE RESTRICT,
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
    CONSTRAINT ck_transactions_event_of_provider CHECK (provider_event_id IS NULL OR provider IS NOT NULL),
    CONSTRAINT ck_transactions_payment_when CHECK (
        kind NOT IN ('authorisation', 'capture', 'void', 'chargeback') OR payment_id IS NOT NULL
    ),
    CONSTRAINT ck_transactions_refund_when CHECK (kind <> 'refund' OR refund_id IS NOT NULL),
    CONSTRAINT ck_transactions_payout_when CHECK (kind <> 'payout' OR payout_id IS NOT NULL)
);

COMMENT ON TABLE transactions IS 'A movement of money that has happened; a mistake is corrected by a reversal.';
COMMENT ON COLUMN transactions.reversal_of_id IS 'The movement that this one undoes.';
COMMENT ON COLUMN transactions.amount_minor IS
    'Always positive; the kind says which way it went. In minor units of the currency.';
COMMENT ON COLUMN transactions.provider IS 'Missing when the movement is between accounts of our own.';
COMMENT ON COLUMN transactions.provider_event_id IS 'Makes a repeated webhook harmless.';
COMMENT ON COLUMN transactions.occurred_at IS 'According to the provider; it may be reported later.';

GRANT SELECT, INSERT ON transactions TO craft_workshops_app;

GRANT SELECT ON transactions TO craft_workshops_readonly;

CREATE TABLE transaction_entries (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    transaction_id uuid NOT NULL,
    ledger_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transaction_entries PRIMARY KEY (id),
    CONSTRAINT fk_transaction_entries_transaction_id FOREIGN KEY (transaction_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transaction_entries_account FOREIGN KEY (ledger_account_id, currency)
        REFERENCES ledger_accounts (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_transaction_entries_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_transaction_entries_amount_not_zero CHECK (amount_minor <> 0)
);

COMMENT ON TABLE transaction_entries IS
    'What a transaction adds to one account; the entries of a transaction balance in every currency.';
COMMENT ON COLUMN transaction_entries.currency IS 'The account''s own.';
COMMENT ON COLUMN transaction_entries.amount_minor IS
    'A debit is positive and a credit negative. In minor units of the currency.';

GRANT SELECT, INSERT ON transaction_entries TO craft_workshops_app;

GRANT SELECT ON transaction_entries TO craft_workshops_readonly;

CREATE TABLE bookings (
    id uuid NOT NULL DEFAULT uuidv7(),
    listing_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    order_id uuid,
    period tstzrange NOT NULL,
    time_zone varchar(64) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    hold_expires_at timestamptz,
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_bookings PRIMARY KEY (id),
    CONSTRAINT fk_bookings_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_order_id_listing_id FOREIGN KEY (order_id, listing_id)
        REFERENCES order_items (order_id, listing_id) ON DELETE RESTRICT,
    CONSTRAINT fk_bookings_order_id_buyer_id FOREIGN KEY (order_id, buyer_id)
        REFERENCES orders (id, buyer_id) ON DELETE RESTRICT,
    CONSTRAINT ck_bookings_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_bookings_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_bookings_status CHECK (status IN ('held', 'confirmed', 'completed', 'cancelled', 'expired')),
    CONSTRAINT ck_bookings_held_when CHECK (status <> 'held' OR hold_expires_at IS NOT NULL),
    CONSTRAINT ck_bookings_ordered_when CHECK (status NOT IN ('confirmed', 'completed') OR order_id IS NOT NULL),
    CONSTRAINT ck_bookings_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ex_bookings_listing_id_period EXCLUDE USING gist (listing_id WITH =, period WITH &&)
        WHERE (status IN ('held', 'confirmed'))
);

COMMENT ON TABLE bookings IS
    'A period for which a service or rental is taken; held until it is ordered, confirmed once it is paid.';
COMMENT ON COLUMN bookings.order_id IS 'Missing while it is only held.';
COMMENT ON COLUMN bookings.period IS 'From when to when, the end not included.';
COMMENT ON COLUMN bookings.time_zone IS 'Of the place, so that ten o''clock stays ten o''clock.';
COMMENT ON COLUMN bookings.hold_expires_at IS 'Free for others afterwards.';

GRANT SELECT, INSERT, UPDATE, DELETE ON bookings TO craft_workshops_app;

GRANT SELECT ON bookings TO craft_workshops_readonly;

CREATE TABLE disputes (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    payment_id uuid,
    opened_by uuid,
    kind varchar(32) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    provider varchar(64),
    provider_dispute_id varchar(255),
    due_at timestamptz,
    resolved_at timestamptz,
    resolution text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_disputes PRIMARY KEY (id),
    CONSTRAINT uq_disputes_provider_provider_dispute_id UNIQUE (provider, provider_dispute_id),
    CONSTRAINT fk_disputes_payment_id FOREIGN KEY (payment_id) REFERENCES payments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disputes_opened_by FOREIGN KEY (opened_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_disputes_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_disputes_kind CHECK (kind IN ('not_received', 'not_as_described', 'damaged', 'fraud', 'chargeback')),
    CONSTRAINT ck_disputes_status CHECK (
        status IN (
            'open', 'awaiting_seller', 'awaiting_buyer', 'escalated', 'resolved_buyer', 'resolved_seller', 'withdrawn'
        )
    ),
    CONSTRAINT ck_disputes_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_disputes_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_disputes_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_disputes_chargeback_when CHECK (
        kind <> 'chargeback' OR payment_id IS NOT NULL AND provider_dispute_id IS NOT NULL
    ),
    CONSTRAINT ck_disputes_provider_of_dispute CHECK (provider_dispute_id IS NULL OR provider IS NOT NULL),
    CONSTRAINT ck_disputes_resolved_when CHECK (
        status IN ('resolved_buyer', 'resolved_seller', 'withdrawn') = (resolved_at IS NOT NULL)
    )
);

COMMENT ON TABLE disputes IS 'A buyer''s claim about an order, or a chargeback by the card''s bank.';
COMMENT ON COLUMN disputes.payment_id IS 'The payment that a chargeback takes back.';
COMMENT ON COLUMN disputes.opened_by IS 'Missing when the bank opened it.';
COMMENT ON COLUMN disputes.amount_minor IS 'What is claimed. In minor units of the currency.';
COMMENT ON COLUMN disputes.provider IS 'Who collected the money; missing where nobody claims through it.';
COMMENT ON COLUMN disputes.provider_dispute_id IS 'What the provider calls it.';
COMMENT ON COLUMN disputes.due_at IS 'When whoever it waits for has to have answered.';
COMMENT ON COLUMN disputes.resolution IS 'What was decided, in words.';

GRANT SELECT, INSERT, UPDATE, DELETE ON disputes TO craft_workshops_app;

GRANT SELECT ON disputes TO craft_workshops_readonly;

CREATE TABLE reviews (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    listing_id uuid,
    author_id uuid NOT NULL,
    direction varchar(32) NOT NULL,
    rating integer NOT NULL,
    title varchar(160),
    body text,
    status varchar(32) NOT NULL DEFAULT 'pending',
    published_at timestamptz,
    reply_body text,
    replied_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_reviews PRIMARY KEY (id),
    CONSTRAINT fk_reviews_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_order_id_seller_id FOREIGN KEY (order_id, seller_id)
        REFERENCES orders (id, seller_id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_order_id_listing_id FOREIGN KEY (order_id, listing_id)
        REFERENCES order_items (order_id, listing_id) ON DELETE RESTRICT,
    CONSTRAINT ck_reviews_direction CHECK (direction IN ('buyer_to_seller', 'seller_to_buyer')),
    CONSTRAINT ck_reviews_status CHECK (status IN ('pending', 'published', 'hidden', 'removed')),
    CONSTRAINT ck_reviews_rating_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT ck_reviews_about_listing CHECK ((direction = 'buyer_to_seller') = (listing_id IS NOT NULL)),
    CONSTRAINT ck_reviews_published_when CHECK (status <> 'published' OR published_at IS NOT NULL),
    CONSTRAINT ck_reviews_replied_when CHECK ((reply_body IS NULL) = (replied_at IS NULL))
);

COMMENT ON TABLE reviews IS 'What one side of an order says about the other, once per direction and listing.';
COMMENT ON COLUMN reviews.seller_id IS 'The order''s seller.';
COMMENT ON COLUMN reviews.listing_id IS 'What was bought; missing when the seller reviews the buyer.';
COMMENT ON COLUMN reviews.rating IS 'Stars from 1 to 5.';
COMMENT ON COLUMN reviews.reply_body IS 'The other side''s answer.';
COMMENT ON COLUMN reviews.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON reviews TO craft_workshops_app;

GRANT SELECT ON reviews TO craft_workshops_readonly;

CREATE TABLE conversations (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    listing_id uuid,
    order_id uuid,
    subject varchar(200),
    status varchar(32) NOT NULL DEFAULT 'open',
    last_message_at timestamptz NOT NULL DEFAULT now(),
    last_message_preview varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_conversations PRIMARY KEY (id),
    CONSTRAINT uq_conversations_order_id UNIQUE (order_id),
    CONSTRAINT fk_conversations_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_conversations_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_conversations_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE SET NULL,
    CONSTRAINT fk_conversations_order_id_seller_id FOREIGN KEY (order_id, seller_id)
        REFERENCES orders (id, seller_id) ON DELETE RESTRICT,
    CONSTRAINT ck_conversations_status CHECK (status IN ('open', 'closed', 'blocked'))
);

COMMENT ON TABLE conversations IS 'What a buyer and a seller write to each other, about a listing or an order.';
COMMENT ON COLUMN conversations.last_message_preview IS 'How the last message begins. Personal data.';

GRANT SELECT, INSERT, UPDATE, DELETE ON conversations TO craft_workshops_app;

GRANT SELECT ON conversations TO craft_workshops_readonly;

CREATE TABLE conversation_participants (
    conversation_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role varchar(32) NOT NULL,
    unread_count integer NOT NULL DEFAULT 0,
    last_read_at timestamptz,
    last_message_at timestamptz NOT NULL DEFAULT now(),
    muted_until timestamptz,
    archived_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_conversation_participants PRIMARY KEY (conversation_id, user_id),
    CONSTRAINT fk_conversation_participants_conversation_id FOREIGN KEY (conversation_id)
        REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT fk_conversation_participants_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_conversation_participants_role CHECK (role IN ('buyer', 'seller', 'support')),
    CONSTRAINT ck_conversation_participants_unread_count_range CHECK (unread_count >= 0)
);

COMMENT ON TABLE conversation_participants IS 'Who takes part in a conversation, and what of it is still to be read.';
COMMENT ON COLUMN conversation_participants.unread_count IS
    'Messages of others since the last reading; the query post keeps it.';
COMMENT ON COLUMN conversation_participants.last_message_at IS
    'The conversation''s, so that an inbox is read from here alone.';
COMMENT ON COLUMN conversation_participants.muted_until IS 'Until when nothing is announced.';

GRANT SELECT, INSERT, UPDATE, DELETE ON conversation_participants TO craft_workshops_app;

GRANT SELECT ON conversation_participants TO craft_workshops_readonly;

CREATE TABLE messages (
    id uuid NOT NULL DEFAULT uuidv7(),
    conversation_id uuid NOT NULL,
    sender_id uuid,
    kind varchar(32) NOT NULL DEFAULT 'text',
    body text,
    attachments jsonb NOT NULL DEFAULT '[]',
    client_message_id uuid NOT NULL,
    edited_at timestamptz,
    redacted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_messages PRIMARY KEY (id),
    CONSTRAINT uq_messages_conversation_id_client_message_id UNIQUE (conversation_id, client_message_id),
    CONSTRAINT fk_messages_conversation_id FOREIGN KEY (conversation_id)
        REFERENCES conversations (id) ON DELETE CASCADE,
    CONSTRAINT fk_messages_sender_id FOREIGN KEY (sender_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_messages_kind CHECK (kind IN ('text', 'system', 'attachment', 'offer')),
    CONSTRAINT ck_messages_attachments CHECK (jsonb_typeof(attachments) = 'array'),
    CONSTRAINT ck_messages_says_something CHECK (redacted_at IS NOT NULL OR body IS NOT NULL OR kind = 'attachment'),
    CONSTRAINT ck_messages_redacted_empty CHECK (redacted_at IS NULL OR body IS NULL)
);

COMMENT ON TABLE messages IS 'A message of a conversation; its text can be blacked out, and is never changed silently.';
COMMENT ON COLUMN messages.sender_id IS 'Missing for a message of the service itself.';
COMMENT ON COLUMN messages.body IS 'Personal data.';
COMMENT ON COLUMN messages.attachments IS 'Names and places of files.';
COMMENT ON COLUMN messages.client_message_id IS
    'Made by the sender''s device; a message that is sent twice arrives once.';
COMMENT ON COLUMN messages.redacted_at IS 'When the text was blacked out.';

GRANT SELECT, INSERT, UPDATE, DELETE ON messages TO craft_workshops_app;

GRANT SELECT ON messages TO craft_workshops_readonly;

CREATE TABLE amenities (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    CONSTRAINT pk_amenities PRIMARY KEY (code),
    CONSTRAINT ck_amenities_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE amenities IS 'What a studio has for those who come.';

GRANT SELECT, INSERT, UPDATE, DELETE ON amenities TO craft_workshops_app;

GRANT SELECT ON amenities TO craft_workshops_readonly;

CREATE TABLE collections (
    id uuid NOT NULL DEFAULT uuidv7(),
    locale varchar(35) NOT NULL DEFAULT 'en',
    slug varchar(120) NOT NULL,
    title varchar(120) NOT NULL,
    title_key text GENERATED ALWAYS AS (lower(btrim(title))) STORED NOT NULL,
    introduction text,
    shown tstzrange,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_collections PRIMARY KEY (id),
    CONSTRAINT fk_collections_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_collections_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_collections_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_collections_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_collections_shown CHECK (NOT isempty(shown) AND lower_inc(shown) AND NOT upper_inc(shown))
);

COMMENT ON TABLE collections IS 'Listings that we recommend together, in one language.';
COMMENT ON COLUMN collections.shown IS 'Always when missing.';
COMMENT ON COLUMN collections.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON collections TO craft_workshops_app;

GRANT SELECT ON collections TO craft_workshops_readonly;

CREATE TABLE collection_listings (
    collection_id uuid NOT NULL,
    listing_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_collection_listings PRIMARY KEY (collection_id, listing_id),
    CONSTRAINT fk_collection_listings_collection_id FOREIGN KEY (collection_id)
        REFERENCES collections (id) ON DELETE CASCADE,
    CONSTRAINT fk_collection_listings_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE CASCADE
);

COMMENT ON TABLE collection_listings IS 'What is recommended.';

GRANT SELECT, INSERT, UPDATE, DELETE ON collection_listings TO craft_workshops_app;

GRANT SELECT ON collection_listings TO craft_workshops_readonly;

CREATE TABLE crafts (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    parent_code varchar(64),
    CONSTRAINT pk_crafts PRIMARY KEY (code),
    CONSTRAINT uq_crafts_name UNIQUE (name),
    CONSTRAINT fk_crafts_parent_code FOREIGN KEY (parent_code) REFERENCES crafts (code) ON DELETE RESTRICT,
    CONSTRAINT ck_crafts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE crafts IS 'Something that can be learned, such as throwing; some belong to another.';

GRANT SELECT, INSERT, UPDATE, DELETE ON crafts TO craft_workshops_app;

GRANT SELECT ON crafts TO craft_workshops_readonly;

CREATE TABLE custom_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    buyer_id uuid NOT NULL,
    category_id uuid NOT NULL,
    title varchar(160) NOT NULL,
    wish text NOT NULL,
    pictures jsonb NOT NULL DEFAULT '[]',
    budget_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    needed_on date,
    status varchar(32) NOT NULL DEFAULT 'open',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', wish), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_custom_requests PRIMARY KEY (id),
    CONSTRAINT fk_custom_requests_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_custom_requests_category_id FOREIGN KEY (category_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT ck_custom_requests_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_custom_requests_pictures CHECK (jsonb_typeof(pictures) = 'array'),
    CONSTRAINT ck_custom_requests_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_custom_requests_status CHECK (status IN ('open', 'agreed', 'closed')),
    CONSTRAINT ck_custom_requests_budget_range CHECK (budget_minor > 0)
);

COMMENT ON TABLE custom_requests IS 'Something that is to be made for one buyer.';
COMMENT ON COLUMN custom_requests.wish IS 'What it is to be, in the buyer''s words.';
COMMENT ON COLUMN custom_requests.budget_minor IS
    'What the buyer would rather not exceed. In minor units of the currency.';
COMMENT ON COLUMN custom_requests.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON custom_requests TO craft_workshops_app;

GRANT SELECT ON custom_requests TO craft_workshops_readonly;

CREATE TABLE gift_cards (
    id uuid NOT NULL DEFAULT uuidv7(),
    code_hash bytea NOT NULL,
    last4 varchar(4) NOT NULL,
    bought_by uuid,
    recipient_email varchar(320),
    greeting text,
    currency char(3) NOT NULL DEFAULT 'EUR',
    balance_minor bigint NOT NULL DEFAULT 0,
    status varchar(32) NOT NULL DEFAULT 'active',
    valid tstzrange NOT NULL,
    sent_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_cards PRIMARY KEY (id),
    CONSTRAINT uq_gift_cards_code_hash UNIQUE (code_hash),
    CONSTRAINT uq_gift_cards_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_gift_cards_bought_by FOREIGN KEY (bought_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_gift_cards_recipient_email CHECK (
        recipient_email = lower(btrim(recipient_email))
        AND recipient_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_gift_cards_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_cards_status CHECK (status IN ('active', 'blocked', 'void')),
    CONSTRAINT ck_gift_cards_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_gift_cards_not_overdrawn CHECK (balance_minor >= 0),
    CONSTRAINT ck_gift_cards_void_empty CHECK (status <> 'void' OR balance_minor = 0),
    CONSTRAINT ck_gift_cards_last4_format CHECK (last4 ~ '^[0-9A-Z]{4}$')
);

COMMENT ON TABLE gift_cards IS 'Money that somebody has given to somebody; only a digest of its code is kept.';
COMMENT ON COLUMN gift_cards.code_hash IS
    'Digest of the code that is printed on it. Sensitive: masked in the audit log.';
COMMENT ON COLUMN gift_cards.last4 IS 'The end of the code; what people read out.';
COMMENT ON COLUMN gift_cards.recipient_email IS 'Personal data.';
COMMENT ON COLUMN gift_cards.greeting IS 'Personal data.';
COMMENT ON COLUMN gift_cards.balance_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN gift_cards.valid IS 'Money back by law after it.';
COMMENT ON COLUMN gift_cards.sent_on IS 'When the recipient is to have it.';

GRANT SELECT, DELETE ON gift_cards TO craft_workshops_app;

GRANT INSERT (
    id, code_hash, last4, bought_by, recipient_email, greeting, currency, status, valid, sent_on, created_at,
    updated_at
), UPDATE (
    id, code_hash, last4, bought_by, recipient_email, greeting, currency, status, valid, sent_on, created_at,
    updated_at
) ON gift_cards TO craft_workshops_app;

GRANT SELECT (
    id, last4, bought_by, recipient_email, greeting, currency, balance_minor, status, valid, sent_on, created_at,
    updated_at
) ON gift_cards TO craft_workshops_readonly;

CREATE TABLE gift_card_movements (
    id uuid NOT NULL DEFAULT uuidv7(),
    gift_card_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    order_group_id uuid,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    note varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_card_movements PRIMARY KEY (id),
    CONSTRAINT fk_gift_card_movements_order_group_id FOREIGN KEY (order_group_id)
        REFERENCES order_groups (id) ON DELETE RESTRICT,
    CONSTRAINT fk_gift_card_movements_gift_card_id_currency FOREIGN KEY (gift_card_id, currency)
        REFERENCES gift_cards (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_gift_card_movements_kind CHECK (kind IN ('issue', 'redemption', 'return', 'expiry')),
    CONSTRAINT ck_gift_card_movements_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_card_movements_direction CHECK (kind IN ('issue', 'return') = (amount_minor > 0)),
    CONSTRAINT ck_gift_card_movements_amount_not_zero CHECK (amount_minor <> 0),
    CONSTRAINT ck_gift_card_movements_redeemed_for CHECK (
        kind NOT IN ('redemption', 'return') OR order_group_id IS NOT NULL
    ),
    CONSTRAINT ck_gift_card_movements_mon_3 CHECK (kind <> 'issue' OR amount_minor <= 50000)
);

COMMENT ON TABLE gift_card_movements IS 'What a card was loaded with, or paid for.';
COMMENT ON COLUMN gift_card_movements.order_group_id IS 'The checkout that it paid for.';
COMMENT ON COLUMN gift_card_movements.currency IS 'The card''s own.';
COMMENT ON COLUMN gift_card_movements.amount_minor IS
    'Positive when the card gets more. In minor units of the currency.';
COMMENT ON CONSTRAINT ck_gift_card_movements_mon_3 ON gift_card_movements IS
    'MON-3: A card is loaded with 500 at most, in any currency; the law of money laundering starts there.';

GRANT SELECT, INSERT ON gift_card_movements TO craft_workshops_app;

GRANT SELECT ON gift_card_movements TO craft_workshops_readonly;

CREATE TABLE instructors (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid,
    seller_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    introduction text,
    languages text[] NOT NULL DEFAULT '{}',
    first_aid_until date,
    left_on date,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_instructors PRIMARY KEY (id),
    CONSTRAINT fk_instructors_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_instructors_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_instructors_languages CHECK (array_position(languages, NULL) IS NULL)
);

COMMENT ON TABLE instructors IS 'A person who teaches for a maker, as those who come will see them.';
COMMENT ON COLUMN instructors.user_id IS 'Their login; missing for a guest.';
COMMENT ON COLUMN instructors.name IS 'Personal data.';
COMMENT ON COLUMN instructors.languages IS 'As tags, such as en or de-AT.';
COMMENT ON COLUMN instructors.first_aid_until IS 'When their certificate ends.';
COMMENT ON COLUMN instructors.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN instructors.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON instructors TO craft_workshops_app;

GRANT SELECT ON instructors TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON kilns TO craft_workshops_app;

GRANT SELECT ON kilns TO craft_workshops_readonly;

CREATE TABLE firings (
    id uuid NOT NULL DEFAULT uuidv7(),
    kiln_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    slot tstzrange NOT NULL,
    programme varchar(32) NOT NULL,
    peak integer NOT NULL,
    litres numeric(7,1) NOT NULL,
    litres_taken numeric(9,1) NOT NULL DEFAULT 0,
    status varchar(32) NOT NULL DEFAULT 'planned',
    price_per_litre_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_firings PRIMARY KEY (id),
    CONSTRAINT uq_firings_number UNIQUE (number),
    CONSTRAINT uq_firings_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_firings_kiln_id FOREIGN KEY (kiln_id) REFERENCES kilns (id) ON DELETE RESTRICT,
    CONSTRAINT ck_firings_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_firings_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_firings_programme CHECK (programme IN ('bisque', 'glaze', 'lustre', 'raku')),
    CONSTRAINT ck_firings_status CHECK (status IN ('planned', 'loading', 'firing', 'cooling', 'unloaded', 'failed')),
    CONSTRAINT ck_firings_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_firings_not_overloaded CHECK (litres_taken <= litres),
    CONSTRAINT ck_firings_litres_range CHECK (litres BETWEEN 1 AND 5000),
    CONSTRAINT ck_firings_price_per_litre_range CHECK (price_per_litre_minor >= 0),
    CONSTRAINT ck_firings_peak_range CHECK (peak BETWEEN 600 AND 1450),
    CONSTRAINT ex_firings_kiln_id_slot EXCLUDE USING gist (kiln_id WITH =, slot WITH &&) WHERE (status <> 'failed')
);

COMMENT ON TABLE firings IS 'One time that a kiln is lit, until it is cold again.';
COMMENT ON COLUMN firings.slot IS 'From lighting it until it is cold, the end not included.';
COMMENT ON COLUMN firings.peak IS 'In degrees Celsius.';
COMMENT ON COLUMN firings.litres IS 'What it is loaded with at most.';
COMMENT ON COLUMN firings.litres_taken IS 'Kept by triggers.';
COMMENT ON COLUMN firings.price_per_litre_minor IS 'In minor units of the currency.';

GRANT SELECT, DELETE ON firings TO craft_workshops_app;

GRANT INSERT (
    id, kiln_id, number, slot, programme, peak, litres, status, price_per_litre_minor, currency, created_at, updated_at
), UPDATE (
    id, kiln_id, number, slot, programme, peak, litres, status, price_per_litre_minor, currency, created_at, updated_at
) ON firings TO craft_workshops_app;

GRANT SELECT ON firings TO craft_workshops_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON firing_pieces TO craft_workshops_app;

GRANT SELECT ON firing_pieces TO craft_workshops_readonly;

CREATE TABLE kiln_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    firing_id uuid NOT NULL,
    celsius numeric(5,1) NOT NULL,
    CONSTRAINT pk_kiln_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_kiln_readings_firing_id FOREIGN KEY (firing_id) REFERENCES firings (id) ON DELETE RESTRICT,
    CONSTRAINT ck_kiln_readings_celsius_range CHECK (celsius BETWEEN -40 AND 1500)
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE kiln_readings IS 'What a kiln''s thermometer said.';

GRANT SELECT, INSERT ON kiln_readings TO craft_workshops_app;

GRANT SELECT ON kiln_readings TO craft_workshops_readonly;

CREATE TABLE quotes (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    request_id uuid NOT NULL,
    seller_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL DEFAULT 'EUR',
    net_minor bigint NOT NULL DEFAULT 0,
    tax_rate integer NOT NULL DEFAULT 2000,
    total_minor bigint GENERATED ALWAYS AS (net_minor + round(net_minor * tax_rate / 10000.0)) STORED NOT NULL,
    lines integer NOT NULL DEFAULT 0,
    binding_until timestamptz,
    ready_on date,
    answered_at timestamptz,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quotes PRIMARY KEY (id),
    CONSTRAINT uq_quotes_number UNIQUE (number),
    CONSTRAINT uq_quotes_request_id_seller_id UNIQUE (request_id, seller_id),
    CONSTRAINT uq_quotes_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_quotes_request_id FOREIGN KEY (request_id) REFERENCES custom_requests (id) ON DELETE RESTRICT,
    CONSTRAINT fk_quotes_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_quotes_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_quotes_status CHECK (status IN ('draft', 'sent', 'accepted', 'declined', 'withdrawn', 'expired')),
    CONSTRAINT ck_quotes_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_quotes_sent_when CHECK (
        status = 'draft' OR binding_until IS NOT NULL AND ready_on IS NOT NULL AND lines > 0
    ),
    CONSTRAINT ck_quotes_answered_when CHECK (status IN ('accepted', 'declined') = (answered_at IS NOT NULL)),
    CONSTRAINT ck_quotes_tax_rate_range CHECK (tax_rate BETWEEN 0 AND 5000),
    CONSTRAINT ck_quotes_net_range CHECK (net_minor >= 0)
);

COMMENT ON TABLE quotes IS 'What a maker would do, by when and for how much; a sent one stays as it is.';
COMMENT ON COLUMN quotes.net_minor IS 'In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN quotes.lines IS 'Kept by triggers.';
COMMENT ON COLUMN quotes.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON quotes TO craft_workshops_app;

GRANT INSERT (
    id, number, request_id, seller_id, status, currency, tax_rate, binding_until, ready_on, answered_at, lock_version,
    created_at, updated_at
), UPDATE (
    id, number, request_id, seller_id, status, currency, tax_rate, binding_until, ready_on, answered_at, lock_version,
    created_at, updated_at
) ON quotes TO craft_workshops_app;

GRANT SELECT ON quotes TO craft_workshops_readonly;

CREATE TABLE quote_instalments (
    quote_id uuid NOT NULL,
    "position" integer NOT NULL,
    due varchar(32) NOT NULL,
    share integer NOT NULL,
    order_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quote_instalments PRIMARY KEY (quote_id, "position"),
    CONSTRAINT uq_quote_instalments_quote_id_due UNIQUE (quote_id, due),
    CONSTRAINT fk_quote_instalments_quote_id FOREIGN KEY (quote_id) REFERENCES quotes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quote_instalments_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_quote_instalments_due CHECK (due IN ('on acceptance', 'when begun', 'on delivery')),
    CONSTRAINT ck_quote_instalments_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE quote_instalments IS 'How a quote is paid; the shares make the whole.';
COMMENT ON COLUMN quote_instalments.share IS 'Of the quote''s total.';
COMMENT ON COLUMN quote_instalments.order_id IS 'What it was paid with.';

GRANT SELECT, INSERT, UPDATE, DELETE ON quote_instalments TO craft_workshops_app;

GRANT SELECT ON quote_instalments TO craft_workshops_readonly;

CREATE TABLE quote_lines (
    quote_id uuid NOT NULL,
    "position" integer NOT NULL,
    text varchar(300) NOT NULL,
    quantity numeric(9,2) NOT NULL DEFAULT 1.00,
    unit_price_minor bigint NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    amount_minor bigint GENERATED ALWAYS AS (
        round(quantity * unit_price_minor * (10000 - discount) / 10000)
    ) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_quote_lines PRIMARY KEY (quote_id, "position"),
    CONSTRAINT fk_quote_lines_quote_id_currency FOREIGN KEY (quote_id, currency)
        REFERENCES quotes (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_quote_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_quote_lines_position_range CHECK ("position" > 0),
    CONSTRAINT ck_quote_lines_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_quote_lines_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_quote_lines_discount_range CHECK (discount BETWEEN 0 AND 10000),
    CONSTRAINT ck_quote_lines_text_given CHECK (btrim(text) NOT IN ('', '-', 'tbd'))
);

COMMENT ON TABLE quote_lines IS 'One position of a quote.';
COMMENT ON COLUMN quote_lines."position" IS 'From 1 on.';
COMMENT ON COLUMN quote_lines.unit_price_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON quote_lines TO craft_workshops_app;

GRANT SELECT ON quote_lines TO craft_workshops_readonly;

CREATE TABLE seller_documents (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    file varchar(512) NOT NULL,
    digest bytea NOT NULL,
    valid tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'uploaded',
    reviewed_by uuid,
    reviewed_at timestamptz,
    remark text,
    ends_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seller_documents PRIMARY KEY (id),
    CONSTRAINT uq_seller_documents_seller_id_digest UNIQUE (seller_id, digest),
    CONSTRAINT fk_seller_documents_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seller_documents_reviewed_by FOREIGN KEY (reviewed_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_seller_documents_kind CHECK (kind IN ('trade licence', 'insurance', 'identity', 'food hygiene')),
    CONSTRAINT ck_seller_documents_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_seller_documents_status CHECK (status IN ('uploaded', 'approved', 'refused')),
    CONSTRAINT ck_seller_documents_reviewed_when CHECK ((status = 'uploaded') = (reviewed_at IS NULL)),
    CONSTRAINT ck_seller_documents_refused_why CHECK (status <> 'refused' OR length(btrim(coalesce(remark, ''))) > 0),
    CONSTRAINT ex_seller_documents_seller_id_kind_valid EXCLUDE USING gist (
        seller_id WITH =, kind WITH =, valid WITH &&
    )
        WHERE (status = 'approved')
);

COMMENT ON TABLE seller_documents IS 'A paper that proves something about a maker; the file is elsewhere.';
COMMENT ON COLUMN seller_documents.file IS 'Its place in the object store.';
COMMENT ON COLUMN seller_documents.digest IS 'SHA-256 of the file.';
COMMENT ON COLUMN seller_documents.valid IS 'As printed; [start, null] where it says no end.';
COMMENT ON COLUMN seller_documents.ends_at IS 'When it may be forgotten; set when it is replaced or refused.';

GRANT SELECT, INSERT, UPDATE, DELETE ON seller_documents TO craft_workshops_app;

GRANT SELECT ON seller_documents TO craft_workshops_readonly;

CREATE TABLE studios (
    id uuid NOT NULL DEFAULT uuidv7(),
    seller_id uuid NOT NULL,
    name varchar(120) NOT NULL,
    street varchar(200) NOT NULL,
    city varchar(120) NOT NULL,
    postal_code varchar(20),
    country char(2) NOT NULL DEFAULT 'AT',
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Vienna',
    places integer NOT NULL,
    latitude numeric(9,6),
    longitude numeric(9,6),
    directions text,
    door_code varchar(20),
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A')
        || setweight(to_tsvector('simple', city), 'B')
        || setweight(to_tsvector('simple', coalesce(directions, '')), 'C')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_studios PRIMARY KEY (id),
    CONSTRAINT fk_studios_seller_id FOREIGN KEY (seller_id) REFERENCES sellers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_studios_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_studios_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_studios_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT ck_studios_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_studios_places_range CHECK (places BETWEEN 1 AND 200),
    CONSTRAINT ck_studios_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_studios_latitude_range CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT ck_studios_longitude_range CHECK (longitude BETWEEN -180 AND 180)
);

COMMENT ON TABLE studios IS 'A room in which a maker teaches.';
COMMENT ON COLUMN studios.time_zone IS 'Sessions are shown in it.';
COMMENT ON COLUMN studios.places IS 'People who fit in at once.';
COMMENT ON COLUMN studios.door_code IS 'Shown to those who have a seat. Sensitive: masked in the audit log.';
COMMENT ON COLUMN studios.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON studios TO craft_workshops_app;

GRANT SELECT (
    id, seller_id, name, street, city, postal_code, country, time_zone, places, latitude, longitude, directions,
    search_vector, created_by, updated_by, created_at, updated_at, deleted_at
) ON studios TO craft_workshops_readonly;

CREATE TABLE studio_amenities (
    studio_id uuid NOT NULL,
    amenity_code varchar(64) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_studio_amenities PRIMARY KEY (studio_id, amenity_code),
    CONSTRAINT fk_studio_amenities_studio_id FOREIGN KEY (studio_id) REFERENCES studios (id) ON DELETE CASCADE,
    CONSTRAINT fk_studio_amenities_amenity_code FOREIGN KEY (amenity_code)
        REFERENCES amenities (code) ON DELETE CASCADE
);

COMMENT ON TABLE studio_amenities IS 'Which amenities belong to which studios.';

GRANT SELECT, INSERT, UPDATE, DELETE ON studio_amenities TO craft_workshops_app;

GRANT SELECT ON studio_amenities TO craft_workshops_readonly;

CREATE TABLE user_favourites (
    user_id uuid NOT NULL,
    favourite_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_user_favourites PRIMARY KEY (user_id, favourite_id),
    CONSTRAINT fk_user_favourites_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_user_favourites_favourite_id FOREIGN KEY (favourite_id) REFERENCES listings (id) ON DELETE CASCADE
);

COMMENT ON TABLE user_favourites IS 'What a user wants to find again.';

GRANT SELECT, INSERT, UPDATE, DELETE ON user_favourites TO craft_workshops_app;

GRANT SELECT ON user_favourites TO craft_workshops_readonly;

CREATE TABLE workshops (
    listing_id uuid NOT NULL,
    craft_code varchar(64) NOT NULL,
    level varchar(32) NOT NULL DEFAULT 'beginners',
    minutes integer NOT NULL,
    least_seats integer NOT NULL DEFAULT 2,
    seats integer NOT NULL,
    least_age integer NOT NULL DEFAULT 16,
    brings jsonb NOT NULL DEFAULT '[]',
    sessions integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshops PRIMARY KEY (listing_id),
    CONSTRAINT fk_workshops_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_workshops_craft_code FOREIGN KEY (craft_code) REFERENCES crafts (code) ON DELETE RESTRICT,
    CONSTRAINT ck_workshops_level CHECK (level IN ('beginners', 'some practice', 'advanced')),
    CONSTRAINT ck_workshops_brings CHECK (jsonb_typeof(brings) = 'array'),
    CONSTRAINT ck_workshops_minutes_range CHECK (minutes BETWEEN 30 AND 960),
    CONSTRAINT ck_workshops_seats_range CHECK (least_seats > 0 AND seats BETWEEN least_seats AND 40),
    CONSTRAINT ck_workshops_least_age_range CHECK (least_age BETWEEN 4 AND 99),
    CONSTRAINT ck_workshops_ws_3 CHECK (level <> 'beginners' OR seats <= 12)
);

COMMENT ON TABLE workshops IS 'What makes a listing one that people come to.';
COMMENT ON COLUMN workshops.minutes IS 'How long one session takes.';
COMMENT ON COLUMN workshops.least_seats IS 'It takes place if so many come.';
COMMENT ON COLUMN workshops.seats IS 'People who can take part in one session.';
COMMENT ON COLUMN workshops.brings IS 'What those who come are to bring.';
COMMENT ON COLUMN workshops.sessions IS 'Those ahead, and those that took place. Kept by triggers.';
COMMENT ON CONSTRAINT ck_workshops_ws_3 ON workshops IS 'WS-3: Beginners are taught in groups of at most twelve.';

GRANT SELECT, DELETE ON workshops TO craft_workshops_app;

GRANT INSERT (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
), UPDATE (
    listing_id, craft_code, level, minutes, least_seats, seats, least_age, brings, created_at, updated_at
) ON workshops TO craft_workshops_app;

GRANT SELECT ON workshops TO craft_workshops_readonly;

CREATE TABLE workshop_sessions (
    id uuid NOT NULL DEFAULT uuidv7(),
    workshop_listing_id uuid NOT NULL,
    studio_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    seats integer NOT NULL,
    seats_taken integer NOT NULL DEFAULT 0,
    seats_left integer GENERATED ALWAYS AS (greatest(seats - seats_taken, 0)) STORED NOT NULL,
    price_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    status varchar(32) NOT NULL DEFAULT 'planned',
    confirm_by timestamptz,
    cancelled_at timestamptz,
    cancel_reason varchar(200),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshop_sessions PRIMARY KEY (id),
    CONSTRAINT uq_workshop_sessions_id_slot UNIQUE (id, slot),
    CONSTRAINT fk_workshop_sessions_workshop_listing_id FOREIGN KEY (workshop_listing_id)
        REFERENCES workshops (listing_id) ON DELETE RESTRICT,
    CONSTRAINT fk_workshop_sessions_studio_id FOREIGN KEY (studio_id) REFERENCES studios (id) ON DELETE RESTRICT,
    CONSTRAINT ck_workshop_sessions_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_workshop_sessions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_workshop_sessions_status CHECK (status IN ('planned', 'open', 'confirmed', 'done', 'cancelled')),
    CONSTRAINT ck_workshop_sessions_not_oversold CHECK (seats_taken <= seats),
    CONSTRAINT ck_workshop_sessions_seats_range CHECK (seats BETWEEN 1 AND 40),
    CONSTRAINT ck_workshop_sessions_price_range CHECK (price_minor >= 0),
    CONSTRAINT ck_workshop_sessions_open_until CHECK (status <> 'open' OR confirm_by IS NOT NULL),
    CONSTRAINT ck_workshop_sessions_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ck_workshop_sessions_cancelled_why CHECK (
        status <> 'cancelled' OR nullif(btrim(cancel_reason), '') IS NOT NULL
    ),
    CONSTRAINT ex_workshop_sessions_studio_id_slot EXCLUDE USING gist (studio_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE workshop_sessions IS 'One time at which a workshop takes place; a new time is a new session.';
COMMENT ON COLUMN workshop_sessions.seats IS 'Sold at most.';
COMMENT ON COLUMN workshop_sessions.seats_taken IS 'Kept by triggers.';
COMMENT ON COLUMN workshop_sessions.price_minor IS
    'Missing where the listing''s price holds. In minor units of the currency.';
COMMENT ON COLUMN workshop_sessions.confirm_by IS 'Cancelled then if fewer have come than it takes.';
COMMENT ON COLUMN workshop_sessions.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON workshop_sessions TO craft_workshops_app;

GRANT INSERT (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, currency, status, confirm_by, cancelled_at,
    cancel_reason, lock_version, created_at, updated_at
), UPDATE (
    id, workshop_listing_id, studio_id, slot, seats, price_minor, currency, status, confirm_by, cancelled_at,
    cancel_reason, lock_version, created_at, updated_at
) ON workshop_sessions TO craft_workshops_app;

GRANT SELECT ON workshop_sessions TO craft_workshops_readonly;

CREATE TABLE incidents (
    id uuid NOT NULL DEFAULT uuidv7(),
    session_id uuid,
    listing_id uuid,
    reported_by uuid,
    reported_from inet,
    severity integer NOT NULL,
    happened_at timestamptz NOT NULL,
    what text NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'reported',
    closed_at timestamptz,
    insurer_case uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_incidents PRIMARY KEY (id),
    CONSTRAINT uq_incidents_insurer_case UNIQUE (insurer_case),
    CONSTRAINT fk_incidents_session_id FOREIGN KEY (session_id) REFERENCES workshop_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_incidents_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_incidents_reported_by FOREIGN KEY (reported_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_incidents_status CHECK (status IN ('reported', 'looked at', 'closed')),
    CONSTRAINT ck_incidents_about_one CHECK ((session_id IS NULL) <> (listing_id IS NULL)),
    CONSTRAINT ck_incidents_severity_range CHECK (severity BETWEEN 1 AND 5),
    CONSTRAINT ck_incidents_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE incidents IS 'Somebody was hurt, or something broke.';
COMMENT ON COLUMN incidents.reported_from IS 'Personal data.';
COMMENT ON COLUMN incidents.severity IS 'From 1, a scratch, to 5.';
COMMENT ON COLUMN incidents.what IS 'Sensitive: masked in the audit log.';

GRANT SELECT, INSERT, UPDATE, DELETE ON incidents TO craft_workshops_app;

GRANT SELECT (
    id, session_id, listing_id, reported_by, reported_from, severity, happened_at, status, closed_at, insurer_case,
    created_at, updated_at
) ON incidents TO craft_workshops_readonly;

CREATE TABLE seat_reservations (
    id uuid NOT NULL DEFAULT uuidv7(),
    session_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    order_id uuid,
    seats integer NOT NULL DEFAULT 1,
    status varchar(32) NOT NULL DEFAULT 'held',
    hold_expires_at timestamptz,
    dietary_needs varchar(200),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_seat_reservations PRIMARY KEY (id),
    CONSTRAINT fk_seat_reservations_session_id FOREIGN KEY (session_id)
        REFERENCES workshop_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seat_reservations_buyer_id FOREIGN KEY (buyer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_seat_reservations_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_seat_reservations_status CHECK (
        status IN ('held', 'confirmed', 'attended', 'missed', 'cancelled', 'expired')
    ),
    CONSTRAINT ck_seat_reservations_seats_range CHECK (seats BETWEEN 1 AND 10),
    CONSTRAINT ck_seat_reservations_held_until CHECK (status <> 'held' OR hold_expires_at IS NOT NULL),
    CONSTRAINT ck_seat_reservations_paid_for CHECK (
        status NOT IN ('confirmed', 'attended', 'missed') OR order_id IS NOT NULL
    )
);

COMMENT ON TABLE seat_reservations IS 'Seats at a session, held while a buyer pays.';
COMMENT ON COLUMN seat_reservations.order_id IS 'Missing while they are only held.';
COMMENT ON COLUMN seat_reservations.dietary_needs IS 'Sensitive: masked in the audit log.';

GRANT SELECT, INSERT, UPDATE, DELETE ON seat_reservations TO craft_workshops_app;

GRANT SELECT (
    id, session_id, buyer_id, order_id, seats, status, hold_expires_at, created_at, updated_at
) ON seat_reservations TO craft_workshops_readonly;

CREATE TABLE session_instructors (
    session_id uuid NOT NULL,
    instructor_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    leads boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_session_instructors PRIMARY KEY (session_id, instructor_id),
    CONSTRAINT fk_session_instructors_instructor_id FOREIGN KEY (instructor_id)
        REFERENCES instructors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_session_instructors_session_id_slot FOREIGN KEY (session_id, slot)
        REFERENCES workshop_sessions (id, slot) ON DELETE CASCADE,
    CONSTRAINT ck_session_instructors_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ex_session_instructors_instructor_id_slot EXCLUDE USING gist (instructor_id WITH =, slot WITH &&)
);

COMMENT ON TABLE session_instructors IS
    'Who teaches at a session; the slot is the session''s own, so that nobody teaches in two places at once.';

GRANT SELECT, INSERT, UPDATE, DELETE ON session_instructors TO craft_workshops_app;

GRANT SELECT ON session_instructors TO craft_workshops_readonly;

CREATE TABLE waiting_list_entries (
    session_id uuid NOT NULL,
    user_id uuid NOT NULL,
    seats integer NOT NULL DEFAULT 1,
    asked_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_waiting_list_entries PRIMARY KEY (session_id, user_id),
    CONSTRAINT fk_waiting_list_entries_session_id FOREIGN KEY (session_id)
        REFERENCES workshop_sessions (id) ON DELETE CASCADE,
    CONSTRAINT fk_waiting_list_entries_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_waiting_list_entries_seats_range CHECK (seats BETWEEN 1 AND 4)
);

COMMENT ON TABLE waiting_list_entries IS
    'Somebody who would come if a seat became free; who asked first is asked first.';
COMMENT ON COLUMN waiting_list_entries.asked_at IS 'When they were told that a seat is free.';

GRANT SELECT, INSERT, UPDATE, DELETE ON waiting_list_entries TO craft_workshops_app;

GRANT SELECT ON waiting_list_entries TO craft_workshops_readonly;
