-- The tables of outfitter, as its migrations build them. Load indexes.sql and triggers.sql after it.

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

GRANT SELECT, INSERT, UPDATE, DELETE ON currencies TO outfitter_app;

GRANT SELECT ON currencies TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON countries TO outfitter_app;

GRANT SELECT ON countries TO outfitter_readonly;

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

GRANT SELECT ON audit_logs TO outfitter_app;

GRANT SELECT ON audit_logs TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_events TO outfitter_app;

GRANT SELECT ON outbox_events TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO outfitter_app;

GRANT SELECT ON idempotency_keys TO outfitter_readonly;

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
    newsletter boolean NOT NULL DEFAULT false,
    birthday_month integer,
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
    CONSTRAINT ck_users_birthday_month_range CHECK (birthday_month BETWEEN 1 AND 12)
);

COMMENT ON TABLE users IS 'A person who can log in; secrets and display data are kept elsewhere.';
COMMENT ON COLUMN users.email IS 'Personal data.';
COMMENT ON COLUMN users.username IS 'Personal data.';
COMMENT ON COLUMN users.failed_login_count IS 'Failures since the last successful login.';
COMMENT ON COLUMN users.locked_until IS 'No login before; set after repeated failures.';
COMMENT ON COLUMN users.anonymised_at IS 'Set by the retention job when it has replaced the personal data.';
COMMENT ON COLUMN users.birthday_month IS 'Personal data.';
COMMENT ON COLUMN users.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN users.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON users TO outfitter_app;

GRANT SELECT ON users TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_profiles TO outfitter_app;

GRANT SELECT (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, metadata, created_at, updated_at
) ON user_profiles TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO outfitter_app;

GRANT SELECT (
    id, user_id, provider, issuer, subject, public_data, last_used_at, created_at, updated_at
) ON user_identities TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO outfitter_app;

GRANT SELECT (
    id, user_id, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
) ON user_sessions TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON verification_tokens TO outfitter_app;

GRANT SELECT (
    id, user_id, email, purpose, expires_at, consumed_at, attempts, created_at, updated_at
) ON verification_tokens TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO outfitter_app;

GRANT SELECT ON roles TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON permissions TO outfitter_app;

GRANT SELECT ON permissions TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO outfitter_app;

GRANT SELECT ON role_permissions TO outfitter_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO outfitter_app;

GRANT SELECT ON user_roles TO outfitter_readonly;

CREATE TABLE ledger_accounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    kind varchar(32) NOT NULL,
    currency_code char(3) NOT NULL,
    balance_minor bigint NOT NULL DEFAULT 0,
    may_overdraw boolean NOT NULL DEFAULT false,
    closed_at timestamptz,
    customer_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_ledger_accounts PRIMARY KEY (id),
    CONSTRAINT uq_ledger_accounts_code UNIQUE (code),
    CONSTRAINT uq_ledger_accounts_id_currency_code UNIQUE (id, currency_code),
    CONSTRAINT uq_ledger_accounts_customer_id_currency_code UNIQUE (customer_id, currency_code),
    CONSTRAINT fk_ledger_accounts_currency_code FOREIGN KEY (currency_code)
        REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_ledger_accounts_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_ledger_accounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_ledger_accounts_kind CHECK (kind IN ('asset', 'liability', 'income', 'expense', 'equity')),
    CONSTRAINT ck_ledger_accounts_debit_side CHECK (
        may_overdraw OR kind NOT IN ('asset', 'expense') OR balance_minor >= 0
    ),
    CONSTRAINT ck_ledger_accounts_credit_side CHECK (
        may_overdraw OR kind IN ('asset', 'expense') OR balance_minor <= 0
    ),
    CONSTRAINT ck_ledger_accounts_closed_empty CHECK (closed_at IS NULL OR balance_minor = 0),
    CONSTRAINT ck_ledger_accounts_customer_is_creditor CHECK (customer_id IS NULL OR kind = 'liability')
);

COMMENT ON TABLE ledger_accounts IS 'An account of the double-entry ledger, in one currency.';
COMMENT ON COLUMN ledger_accounts.code IS 'What people call it, such as platform:cash:EUR.';
COMMENT ON COLUMN ledger_accounts.balance_minor IS
    'What we owe or have earned is negative, since its entries are credits. In minor units of the currency. Kept by '
    'triggers.';
COMMENT ON COLUMN ledger_accounts.may_overdraw IS
    'Whether the balance may turn to the side that is unusual for the kind.';
COMMENT ON COLUMN ledger_accounts.customer_id IS 'Whose store credit it is; missing for other accounts.';

GRANT SELECT, DELETE ON ledger_accounts TO outfitter_app;

GRANT INSERT (
    id, code, kind, currency_code, may_overdraw, closed_at, customer_id, created_at, updated_at
), UPDATE (
    id, code, kind, currency_code, may_overdraw, closed_at, customer_id, created_at, updated_at
) ON ledger_accounts TO outfitter_app;

GRANT SELECT ON ledger_accounts TO outfitter_readonly;

CREATE TABLE contents (
    id uuid NOT NULL DEFAULT uuidv7(),
    content_type varchar(64) NOT NULL,
    slug varchar(120) NOT NULL,
    title varchar(255) NOT NULL,
    summary text,
    body text,
    status varchar(32) NOT NULL DEFAULT 'draft',
    visibility varchar(32) NOT NULL DEFAULT 'private',
    locale varchar(35) NOT NULL DEFAULT 'en',
    metadata jsonb NOT NULL DEFAULT '{}',
    publish_at timestamptz,
    published_at timestamptz,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(summary, '')), 'B')
        || setweight(to_tsvector('simple', coalesce(body, '')), 'C')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_contents PRIMARY KEY (id),
    CONSTRAINT fk_contents_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_contents_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_contents_content_type CHECK (content_type ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_contents_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_contents_status CHECK (status IN ('draft', 'in_review', 'scheduled', 'published', 'archived')),
    CONSTRAINT ck_contents_visibility CHECK (visibility IN ('private', 'internal', 'public')),
    CONSTRAINT ck_contents_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_contents_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT ck_contents_scheduled_when CHECK ((status = 'scheduled') = (publish_at IS NOT NULL)),
    CONSTRAINT ck_contents_published_when CHECK (status NOT IN ('published', 'archived') OR published_at IS NOT NULL)
);

COMMENT ON TABLE contents IS
    'Something written to be read, such as an article, a page or an announcement, in one language.';
COMMENT ON COLUMN contents.content_type IS 'What it is, in the service''s own words, such as article or page.';
COMMENT ON COLUMN contents.slug IS 'Its place in addresses.';
COMMENT ON COLUMN contents.visibility IS 'Who may read it once it is published: its authors, users, or everybody.';
COMMENT ON COLUMN contents.locale IS 'A translation is a content of its own, related as translation_of.';
COMMENT ON COLUMN contents.metadata IS 'What only this type of content has.';
COMMENT ON COLUMN contents.publish_at IS 'When the scheduler publishes it.';
COMMENT ON COLUMN contents.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN contents.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON contents TO outfitter_app;

GRANT SELECT ON contents TO outfitter_readonly;

CREATE TABLE tags (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT uq_tags_slug UNIQUE (slug),
    CONSTRAINT ck_tags_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

COMMENT ON TABLE tags IS 'A word of the controlled vocabulary under which contents are found.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tags TO outfitter_app;

GRANT SELECT ON tags TO outfitter_readonly;

CREATE TABLE content_tags (
    content_id uuid NOT NULL,
    tag_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_content_tags PRIMARY KEY (content_id, tag_id),
    CONSTRAINT fk_content_tags_content_id FOREIGN KEY (content_id) REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT fk_content_tags_tag_id FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

COMMENT ON TABLE content_tags IS 'That a content is found under a tag.';

GRANT SELECT, INSERT, UPDATE, DELETE ON content_tags TO outfitter_app;

GRANT SELECT ON content_tags TO outfitter_readonly;

CREATE TABLE content_relationships (
    source_content_id uuid NOT NULL,
    target_content_id uuid NOT NULL,
    relation varchar(32) NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_content_relationships PRIMARY KEY (source_content_id, relation, target_content_id),
    CONSTRAINT fk_content_relationships_source_content_id FOREIGN KEY (source_content_id)
        REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT fk_content_relationships_target_content_id FOREIGN KEY (target_content_id)
        REFERENCES contents (id) ON DELETE CASCADE,
    CONSTRAINT ck_content_relationships_relation CHECK (
        relation IN ('related', 'part_of', 'translation_of', 'replaces', 'references')
    ),
    CONSTRAINT ck_content_relationships_not_itself CHECK (source_content_id <> target_content_id),
    CONSTRAINT ck_content_relationships_position_range CHECK ("position" >= 0)
);

COMMENT ON TABLE content_relationships IS 'How one content hangs together with another.';
COMMENT ON COLUMN content_relationships.relation IS 'What the source is to the target.';
COMMENT ON COLUMN content_relationships."position" IS 'Order among the source''s relationships of one kind.';

GRANT SELECT, INSERT, UPDATE, DELETE ON content_relationships TO outfitter_app;

GRANT SELECT ON content_relationships TO outfitter_readonly;

CREATE TABLE categories (
    id uuid NOT NULL DEFAULT uuidv7(),
    parent_id uuid,
    slug varchar(120) NOT NULL,
    name varchar(120) NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    description text,
    is_visible boolean NOT NULL DEFAULT true,
    seo jsonb NOT NULL DEFAULT '{}',
    path varchar(1000) NOT NULL,
    depth integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_categories PRIMARY KEY (id),
    CONSTRAINT fk_categories_parent_id FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT ck_categories_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_categories_seo CHECK (jsonb_typeof(seo) = 'object'),
    CONSTRAINT ck_categories_not_too_deep CHECK (depth <= 9)
);

COMMENT ON TABLE categories IS 'A shelf of the shop; shelves stand in a tree.';
COMMENT ON COLUMN categories.parent_id IS 'Missing at the top.';
COMMENT ON COLUMN categories."position" IS 'Order in the menu.';
COMMENT ON COLUMN categories.seo IS 'Title and description for search engines.';
COMMENT ON COLUMN categories.path IS
    'The `slug` of each row from the top down to this one, between slashes. Kept by triggers.';
COMMENT ON COLUMN categories.depth IS 'How many rows lie above this one. Kept by triggers.';
COMMENT ON COLUMN categories.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, DELETE ON categories TO outfitter_app;

GRANT INSERT (
    id, parent_id, slug, name, "position", description, is_visible, seo, created_at, updated_at, deleted_at
), UPDATE (
    id, parent_id, slug, name, "position", description, is_visible, seo, created_at, updated_at, deleted_at
) ON categories TO outfitter_app;

GRANT SELECT ON categories TO outfitter_readonly;

CREATE TABLE products (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    title varchar(200) NOT NULL,
    subtitle varchar(200),
    description text,
    brand varchar(120),
    status varchar(32) NOT NULL DEFAULT 'draft',
    primary_category_id uuid,
    tags text[] NOT NULL DEFAULT '{}',
    attributes jsonb NOT NULL DEFAULT '{}',
    media jsonb NOT NULL DEFAULT '[]',
    tax_code varchar(64) NOT NULL DEFAULT 'standard',
    requires_shipping boolean NOT NULL DEFAULT true,
    min_price_minor bigint,
    price_currency char(3),
    in_stock boolean NOT NULL DEFAULT false,
    sales_count integer NOT NULL DEFAULT 0,
    published_at timestamptz,
    rating_count integer NOT NULL DEFAULT 0,
    rating_sum integer NOT NULL DEFAULT 0,
    warranty_months integer NOT NULL DEFAULT 24,
    care text,
    is_second_hand boolean NOT NULL DEFAULT false,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', coalesce(brand, '')), 'B')
        || setweight(to_tsvector('simple', coalesce(subtitle, '')), 'C')
        || setweight(to_tsvector('simple', coalesce(description, '')), 'D')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_products PRIMARY KEY (id),
    CONSTRAINT fk_products_primary_category_id FOREIGN KEY (primary_category_id)
        REFERENCES categories (id) ON DELETE RESTRICT,
    CONSTRAINT fk_products_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_products_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_products_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_products_status CHECK (status IN ('draft', 'active', 'archived')),
    CONSTRAINT ck_products_tags CHECK (array_position(tags, NULL) IS NULL),
    CONSTRAINT ck_products_attributes CHECK (jsonb_typeof(attributes) = 'object'),
    CONSTRAINT ck_products_media CHECK (jsonb_typeof(media) = 'array'),
    CONSTRAINT ck_products_tax_code CHECK (tax_code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_products_price_currency CHECK (price_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_products_active_when CHECK (status <> 'active' OR published_at IS NOT NULL),
    CONSTRAINT ck_products_min_price_has_currency CHECK ((min_price_minor IS NULL) = (price_currency IS NULL)),
    CONSTRAINT ck_products_min_price_range CHECK (min_price_minor >= 0),
    CONSTRAINT ck_products_sales_count_range CHECK (sales_count >= 0),
    CONSTRAINT ck_products_warranty_months_range CHECK (warranty_months BETWEEN 0 AND 120)
);

COMMENT ON TABLE products IS
    'Something that the shop offers, in one or several variants. What was ever sold is archived, never deleted.';
COMMENT ON COLUMN products.primary_category_id IS 'Where it stands in the breadcrumbs.';
COMMENT ON COLUMN products.tags IS 'Free words to filter by.';
COMMENT ON COLUMN products.attributes IS 'What customers filter by, such as colour and size.';
COMMENT ON COLUMN products.media IS 'Pictures and films, the cover first.';
COMMENT ON COLUMN products.tax_code IS 'What the tax engine calls this kind of goods.';
COMMENT ON COLUMN products.min_price_minor IS
    'A copy of the lowest price for lists; the truth is in prices. In minor units of the currency.';
COMMENT ON COLUMN products.price_currency IS 'The currency of that copy.';
COMMENT ON COLUMN products.in_stock IS 'A copy for lists; the truth is in inventory_levels.';
COMMENT ON COLUMN products.sales_count IS 'Units sold, to sort by; counted by a job.';
COMMENT ON COLUMN products.rating_count IS 'Reviews that are published. Kept by triggers.';
COMMENT ON COLUMN products.rating_sum IS
    'The sum of their stars; divided by their number it is the average. Kept by triggers.';
COMMENT ON COLUMN products.warranty_months IS 'How long we repair it for nothing.';
COMMENT ON COLUMN products.care IS 'How to wash, wax and store it.';
COMMENT ON COLUMN products.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN products.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, DELETE ON products TO outfitter_app;

GRANT INSERT (
    id, slug, title, subtitle, description, brand, status, primary_category_id, tags, attributes, media, tax_code,
    requires_shipping, min_price_minor, price_currency, in_stock, sales_count, published_at, warranty_months, care,
    is_second_hand, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
), UPDATE (
    id, slug, title, subtitle, description, brand, status, primary_category_id, tags, attributes, media, tax_code,
    requires_shipping, min_price_minor, price_currency, in_stock, sales_count, published_at, warranty_months, care,
    is_second_hand, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON products TO outfitter_app;

GRANT SELECT ON products TO outfitter_readonly;

CREATE TABLE product_categories (
    product_id uuid NOT NULL,
    category_id uuid NOT NULL,
    "position" integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_product_categories PRIMARY KEY (product_id, category_id),
    CONSTRAINT fk_product_categories_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE,
    CONSTRAINT fk_product_categories_category_id FOREIGN KEY (category_id)
        REFERENCES categories (id) ON DELETE RESTRICT
);

COMMENT ON TABLE product_categories IS 'That a product stands in one more category.';
COMMENT ON COLUMN product_categories."position" IS 'Order within the category.';

GRANT SELECT, INSERT, UPDATE, DELETE ON product_categories TO outfitter_app;

GRANT SELECT ON product_categories TO outfitter_readonly;

CREATE TABLE product_variants (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    sku varchar(64) NOT NULL,
    barcode varchar(32),
    title varchar(200) NOT NULL,
    option_values jsonb NOT NULL DEFAULT '{}',
    status varchar(32) NOT NULL DEFAULT 'active',
    track_inventory boolean NOT NULL DEFAULT true,
    weight_grams integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    "position" integer NOT NULL DEFAULT 0,
    customs_code varchar(10),
    made_in_code char(2),
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_product_variants PRIMARY KEY (id),
    CONSTRAINT fk_product_variants_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_variants_made_in_code FOREIGN KEY (made_in_code)
        REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_product_variants_sku CHECK (sku ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_product_variants_option_values CHECK (jsonb_typeof(option_values) = 'object'),
    CONSTRAINT ck_product_variants_status CHECK (status IN ('active', 'inactive')),
    CONSTRAINT ck_product_variants_weight_range CHECK (weight_grams >= 0),
    CONSTRAINT ck_product_variants_length_range CHECK (length_mm >= 0),
    CONSTRAINT ck_product_variants_width_range CHECK (width_mm >= 0),
    CONSTRAINT ck_product_variants_height_range CHECK (height_mm >= 0),
    CONSTRAINT ck_product_variants_customs_code_format CHECK (customs_code ~ '^[0-9]{6,10}$')
);

COMMENT ON TABLE product_variants IS 'What is on the shelf and in the basket, such as a shirt in blue and size M.';
COMMENT ON COLUMN product_variants.sku IS 'Stock keeping unit; what the warehouse calls it.';
COMMENT ON COLUMN product_variants.title IS 'What tells it from the product''s other variants.';
COMMENT ON COLUMN product_variants.option_values IS 'The choices that lead to it, such as {"size": "M"}.';
COMMENT ON COLUMN product_variants.track_inventory IS 'False for what never runs out, such as a download.';
COMMENT ON COLUMN product_variants."position" IS 'Order on the product''s page.';
COMMENT ON COLUMN product_variants.customs_code IS 'What the customs call this kind of goods.';
COMMENT ON COLUMN product_variants.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN product_variants.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON product_variants TO outfitter_app;

GRANT SELECT ON product_variants TO outfitter_readonly;

CREATE TABLE prices (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    currency_code char(3) NOT NULL,
    price_list varchar(64) NOT NULL DEFAULT 'base',
    min_quantity integer NOT NULL DEFAULT 1,
    amount_minor bigint NOT NULL,
    compare_at_minor bigint,
    tax_included boolean NOT NULL DEFAULT true,
    valid tstzrange NOT NULL,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_prices PRIMARY KEY (id),
    CONSTRAINT fk_prices_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_prices_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_prices_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_prices_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_prices_price_list CHECK (price_list ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_prices_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_prices_amount_range CHECK (amount_minor >= 0),
    CONSTRAINT ck_prices_compare_at_higher CHECK (compare_at_minor > amount_minor),
    CONSTRAINT ck_prices_min_quantity_range CHECK (min_quantity >= 1),
    CONSTRAINT ck_prices_fin_3 CHECK (min_quantity < 10000),
    CONSTRAINT ex_prices_one_at_a_time EXCLUDE USING gist (
        product_variant_id WITH =, currency_code WITH =, price_list WITH =, min_quantity WITH =, valid WITH &&
    )
);

COMMENT ON TABLE prices IS
    'What a variant costs, by currency, list, quantity and time; a price is ended and followed by another, never '
    'edited.';
COMMENT ON COLUMN prices.price_list IS 'Which customers it is for, such as base or wholesale.';
COMMENT ON COLUMN prices.min_quantity IS 'From how many units on it holds.';
COMMENT ON COLUMN prices.amount_minor IS 'For one unit. In minor units of the currency.';
COMMENT ON COLUMN prices.compare_at_minor IS
    'The price that is struck through beside it. In minor units of the currency.';
COMMENT ON COLUMN prices.valid IS 'Without an end until the next price is known.';
COMMENT ON CONSTRAINT ck_prices_fin_3 ON prices IS 'FIN-3: Nobody buys 10 000 units from a shop.';

GRANT SELECT, INSERT, UPDATE, DELETE ON prices TO outfitter_app;

GRANT SELECT ON prices TO outfitter_readonly;

CREATE TABLE warehouses (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    country_code char(2) NOT NULL,
    address jsonb NOT NULL DEFAULT '{}',
    priority integer NOT NULL DEFAULT 100,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_warehouses PRIMARY KEY (id),
    CONSTRAINT uq_warehouses_code UNIQUE (code),
    CONSTRAINT fk_warehouses_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_warehouses_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_warehouses_address CHECK (jsonb_typeof(address) = 'object')
);

COMMENT ON TABLE warehouses IS 'A place where goods are kept.';
COMMENT ON COLUMN warehouses.address IS 'As it stands on labels.';
COMMENT ON COLUMN warehouses.priority IS 'Orders are filled from the lowest first.';

GRANT SELECT, INSERT, UPDATE, DELETE ON warehouses TO outfitter_app;

GRANT SELECT ON warehouses TO outfitter_readonly;

CREATE TABLE inventory_levels (
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    on_hand integer NOT NULL DEFAULT 0,
    reserved integer NOT NULL DEFAULT 0,
    incoming integer NOT NULL DEFAULT 0,
    backorder_limit integer NOT NULL DEFAULT 0,
    reorder_point integer,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_levels PRIMARY KEY (product_variant_id, warehouse_id),
    CONSTRAINT fk_inventory_levels_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_levels_warehouse_id FOREIGN KEY (warehouse_id)
        REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_levels_on_hand_range CHECK (on_hand >= 0),
    CONSTRAINT ck_inventory_levels_reserved_range CHECK (reserved >= 0),
    CONSTRAINT ck_inventory_levels_not_oversold CHECK (reserved <= on_hand + backorder_limit),
    CONSTRAINT ck_inventory_levels_incoming_range CHECK (incoming >= 0),
    CONSTRAINT ck_inventory_levels_backorder_limit_range CHECK (backorder_limit >= 0),
    CONSTRAINT ck_inventory_levels_reorder_point_range CHECK (reorder_point >= 0)
);

COMMENT ON TABLE inventory_levels IS
    'How much of a variant is in a warehouse; the one row that checkouts compete for. A transaction that takes '
    'several takes them in the order of the key, so that two never wait for each other.';
COMMENT ON COLUMN inventory_levels.on_hand IS 'Units in the house. Kept by triggers.';
COMMENT ON COLUMN inventory_levels.reserved IS 'Units that are kept for baskets and orders. Kept by triggers.';
COMMENT ON COLUMN inventory_levels.incoming IS 'Units that are ordered from suppliers.';
COMMENT ON COLUMN inventory_levels.backorder_limit IS 'Units that may be sold beyond what is in the house.';
COMMENT ON COLUMN inventory_levels.reorder_point IS 'Stock is ordered when fewer units are free.';

GRANT SELECT, DELETE ON inventory_levels TO outfitter_app;

GRANT INSERT (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
), UPDATE (
    product_variant_id, warehouse_id, incoming, backorder_limit, reorder_point, created_at, updated_at
) ON inventory_levels TO outfitter_app;

GRANT SELECT ON inventory_levels TO outfitter_readonly;

CREATE TABLE addresses (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    label varchar(60),
    recipient varchar(160) NOT NULL,
    company varchar(160),
    line1 varchar(200) NOT NULL,
    line2 varchar(200),
    city varchar(120) NOT NULL,
    region varchar(120),
    postal_code varchar(20),
    country_code char(2) NOT NULL,
    phone_e164 varchar(16),
    is_default_shipping boolean NOT NULL DEFAULT false,
    is_default_billing boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_addresses PRIMARY KEY (id),
    CONSTRAINT fk_addresses_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_addresses_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT ck_addresses_phone_format CHECK (phone_e164 ~ '^[+][1-9][0-9]{6,14}$')
);

COMMENT ON TABLE addresses IS 'An entry of a customer''s address book; baskets and orders copy it.';
COMMENT ON COLUMN addresses.label IS 'What the customer calls it, such as Home.';
COMMENT ON COLUMN addresses.recipient IS 'Personal data.';
COMMENT ON COLUMN addresses.line1 IS 'Personal data.';
COMMENT ON COLUMN addresses.line2 IS 'Personal data.';
COMMENT ON COLUMN addresses.city IS 'Personal data.';
COMMENT ON COLUMN addresses.region IS 'Personal data.';
COMMENT ON COLUMN addresses.postal_code IS 'Missing where a country has none. Personal data.';
COMMENT ON COLUMN addresses.phone_e164 IS 'In international form with a plus sign. Personal data.';
COMMENT ON COLUMN addresses.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON addresses TO outfitter_app;

GRANT SELECT ON addresses TO outfitter_readonly;

CREATE TABLE payment_methods (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    provider varchar(64) NOT NULL,
    provider_token varchar(255) NOT NULL,
    method_type varchar(32) NOT NULL,
    brand varchar(40),
    last4 varchar(4),
    exp_month integer,
    exp_year integer,
    fingerprint_hash bytea,
    is_default boolean NOT NULL DEFAULT false,
    status varchar(32) NOT NULL DEFAULT 'active',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_payment_methods PRIMARY KEY (id),
    CONSTRAINT fk_payment_methods_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT ck_payment_methods_provider CHECK (provider ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_payment_methods_method_type CHECK (
        method_type IN ('card', 'bank_transfer', 'direct_debit', 'wallet', 'pay_later')
    ),
    CONSTRAINT ck_payment_methods_status CHECK (status IN ('active', 'expired', 'revoked')),
    CONSTRAINT ck_payment_methods_expiry_whole CHECK ((exp_month IS NULL) = (exp_year IS NULL)),
    CONSTRAINT ck_payment_methods_exp_month_range CHECK (exp_month BETWEEN 1 AND 12),
    CONSTRAINT ck_payment_methods_last4_format CHECK (last4 ~ '^[0-9]{4}$')
);

COMMENT ON TABLE payment_methods IS
    'A way to pay that a customer has stored with a payment provider; we know its token alone.';
COMMENT ON COLUMN payment_methods.provider IS 'Who keeps it, such as stripe.';
COMMENT ON COLUMN payment_methods.provider_token IS
    'The provider''s name for it, encrypted by us. Sensitive: masked in the audit log.';
COMMENT ON COLUMN payment_methods.last4 IS 'The last digits, to tell it from others. Personal data.';
COMMENT ON COLUMN payment_methods.fingerprint_hash IS
    'Recognises one card in several accounts. Sensitive: masked in the audit log.';
COMMENT ON COLUMN payment_methods.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payment_methods TO outfitter_app;

GRANT SELECT (
    id, user_id, provider, method_type, brand, last4, exp_month, exp_year, is_default, status, created_at, updated_at,
    deleted_at
) ON payment_methods TO outfitter_readonly;

CREATE TABLE discounts (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    kind varchar(32) NOT NULL,
    rate integer,
    amount_minor bigint,
    currency_code char(3),
    status varchar(32) NOT NULL DEFAULT 'draft',
    usage_limit integer,
    usage_count integer NOT NULL DEFAULT 0,
    per_user_limit integer DEFAULT 1,
    min_subtotal_minor bigint,
    rules jsonb NOT NULL DEFAULT '{}',
    starts_at timestamptz NOT NULL DEFAULT now(),
    ends_at timestamptz,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_discounts PRIMARY KEY (id),
    CONSTRAINT fk_discounts_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_discounts_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_discounts_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_discounts_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_discounts_kind CHECK (kind IN ('percentage', 'fixed', 'free_shipping')),
    CONSTRAINT ck_discounts_status CHECK (status IN ('draft', 'active', 'disabled')),
    CONSTRAINT ck_discounts_rules CHECK (jsonb_typeof(rules) = 'object'),
    CONSTRAINT ck_discounts_code_in_capitals CHECK (code = upper(code)),
    CONSTRAINT ck_discounts_usage_limit_kept CHECK (usage_count <= usage_limit),
    CONSTRAINT ck_discounts_per_user_limit_range CHECK (per_user_limit > 0),
    CONSTRAINT ck_discounts_percentage_has_rate CHECK ((kind = 'percentage') = (rate IS NOT NULL)),
    CONSTRAINT ck_discounts_rate_range CHECK (rate BETWEEN 1 AND 10000),
    CONSTRAINT ck_discounts_fixed_has_amount CHECK ((kind = 'fixed') = (amount_minor IS NOT NULL)),
    CONSTRAINT ck_discounts_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_discounts_min_subtotal_range CHECK (min_subtotal_minor >= 0),
    CONSTRAINT ck_discounts_amounts_have_currency CHECK (
        (amount_minor IS NULL AND min_subtotal_minor IS NULL) = (currency_code IS NULL)
    ),
    CONSTRAINT ck_discounts_ends_later CHECK (ends_at > starts_at)
);

COMMENT ON TABLE discounts IS 'A code that makes an order cheaper, for some time and so many uses.';
COMMENT ON COLUMN discounts.code IS 'What customers type, in capitals.';
COMMENT ON COLUMN discounts.rate IS 'The share that it takes off, if it takes a share.';
COMMENT ON COLUMN discounts.amount_minor IS 'What it takes off, if it takes an amount. In minor units of the currency.';
COMMENT ON COLUMN discounts.usage_limit IS 'Uses by all customers together.';
COMMENT ON COLUMN discounts.usage_count IS 'Uses so far. Kept by triggers.';
COMMENT ON COLUMN discounts.per_user_limit IS 'How often one customer may use it; missing where that does not matter.';
COMMENT ON COLUMN discounts.min_subtotal_minor IS
    'The smallest order that it works for. In minor units of the currency.';
COMMENT ON COLUMN discounts.rules IS 'What else it asks for, such as categories or a first order.';
COMMENT ON COLUMN discounts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN discounts.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, DELETE ON discounts TO outfitter_app;

GRANT INSERT (
    id, code, name, kind, rate, amount_minor, currency_code, status, usage_limit, per_user_limit, min_subtotal_minor,
    rules, starts_at, ends_at, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
), UPDATE (
    id, code, name, kind, rate, amount_minor, currency_code, status, usage_limit, per_user_limit, min_subtotal_minor,
    rules, starts_at, ends_at, created_by, updated_by, lock_version, created_at, updated_at, deleted_at
) ON discounts TO outfitter_app;

GRANT SELECT ON discounts TO outfitter_readonly;

CREATE TABLE carts (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid,
    token_hash bytea,
    email varchar(320),
    status varchar(32) NOT NULL DEFAULT 'active',
    currency char(3) NOT NULL,
    shipping_address jsonb,
    billing_address jsonb,
    shipping_method varchar(64),
    expires_at timestamptz NOT NULL,
    converted_at timestamptz,
    discount_id uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_carts PRIMARY KEY (id),
    CONSTRAINT uq_carts_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_carts_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    CONSTRAINT fk_carts_discount_id FOREIGN KEY (discount_id) REFERENCES discounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_carts_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_carts_status CHECK (status IN ('active', 'checkout', 'converted', 'abandoned', 'merged')),
    CONSTRAINT ck_carts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_carts_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_carts_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_carts_shipping_method CHECK (shipping_method ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_carts_has_owner CHECK (user_id IS NOT NULL OR token_hash IS NOT NULL),
    CONSTRAINT ck_carts_converted_when CHECK ((status = 'converted') = (converted_at IS NOT NULL))
);

COMMENT ON TABLE carts IS 'The basket of a customer, or of a guest whose browser holds a token.';
COMMENT ON COLUMN carts.token_hash IS
    'Digest of a guest''s token; the token itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN carts.email IS 'Where a guest wants the confirmation. Personal data.';
COMMENT ON COLUMN carts.status IS 'A guest''s basket is merged into the user''s own at login.';
COMMENT ON COLUMN carts.shipping_address IS 'As the customer has entered it so far. Personal data.';
COMMENT ON COLUMN carts.billing_address IS 'As the customer has entered it so far. Personal data.';
COMMENT ON COLUMN carts.shipping_method IS 'What the customer chose among the offers.';
COMMENT ON COLUMN carts.expires_at IS 'When it counts as abandoned, unless something happens.';
COMMENT ON COLUMN carts.converted_at IS 'When it became an order.';
COMMENT ON COLUMN carts.discount_id IS 'The code that the customer has entered.';
COMMENT ON COLUMN carts.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, INSERT, UPDATE, DELETE ON carts TO outfitter_app;

GRANT SELECT (
    id, user_id, email, status, currency, shipping_address, billing_address, shipping_method, expires_at, converted_at,
    discount_id, lock_version, created_at, updated_at
) ON carts TO outfitter_readonly;

CREATE TABLE cart_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    cart_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    unit_price_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_cart_items PRIMARY KEY (id),
    CONSTRAINT uq_cart_items_cart_id_product_variant_id UNIQUE (cart_id, product_variant_id),
    CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE,
    CONSTRAINT fk_cart_items_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE CASCADE,
    CONSTRAINT ck_cart_items_quantity_range CHECK (quantity BETWEEN 1 AND 9999),
    CONSTRAINT ck_cart_items_unit_price_range CHECK (unit_price_minor >= 0)
);

COMMENT ON TABLE cart_items IS 'A line of a basket, one for each variant; the price is read again at checkout.';
COMMENT ON COLUMN cart_items.unit_price_minor IS
    'What the customer saw, in the basket''s currency. In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON cart_items TO outfitter_app;

GRANT SELECT ON cart_items TO outfitter_readonly;

CREATE TABLE benches (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    warehouse_id uuid NOT NULL,
    has_extraction boolean NOT NULL DEFAULT false,
    is_open boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_benches PRIMARY KEY (id),
    CONSTRAINT uq_benches_code UNIQUE (code),
    CONSTRAINT fk_benches_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_benches_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE benches IS 'A place in a workshop where one technician works.';
COMMENT ON COLUMN benches.has_extraction IS 'Needed for glue and gas.';

GRANT SELECT, INSERT, UPDATE, DELETE ON benches TO outfitter_app;

GRANT SELECT ON benches TO outfitter_readonly;

CREATE TABLE bench_readings (
    read_at timestamptz NOT NULL DEFAULT now(),
    id uuid NOT NULL DEFAULT uuidv7(),
    bench_id uuid NOT NULL,
    gas_ppm numeric(8,2) NOT NULL,
    celsius numeric(4,1) NOT NULL,
    CONSTRAINT pk_bench_readings PRIMARY KEY (read_at, id),
    CONSTRAINT fk_bench_readings_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT ck_bench_readings_gas_range CHECK (gas_ppm >= 0),
    CONSTRAINT ck_bench_readings_celsius_range CHECK (celsius BETWEEN -30 AND 60)
) PARTITION BY RANGE (read_at);

COMMENT ON TABLE bench_readings IS 'What the sensors above the benches say about the air.';

GRANT SELECT, INSERT ON bench_readings TO outfitter_app;

GRANT SELECT ON bench_readings TO outfitter_readonly;

CREATE TABLE member_tiers (
    code varchar(64) NOT NULL,
    name varchar(40) NOT NULL,
    from_points integer NOT NULL,
    discount integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_member_tiers PRIMARY KEY (code),
    CONSTRAINT uq_member_tiers_from_points UNIQUE (from_points),
    CONSTRAINT ck_member_tiers_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_member_tiers_discount_range CHECK (discount BETWEEN 0 AND 2000)
);

COMMENT ON TABLE member_tiers IS 'A step of the club.';
COMMENT ON COLUMN member_tiers.from_points IS 'Points of a year that lead to it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON member_tiers TO outfitter_app;

GRANT SELECT ON member_tiers TO outfitter_readonly;

CREATE TABLE members (
    number varchar(64) NOT NULL,
    user_id uuid NOT NULL,
    tier_code varchar(64) NOT NULL,
    recruited_by varchar(64),
    points integer NOT NULL DEFAULT 0,
    joined_on date NOT NULL DEFAULT CURRENT_DATE,
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_members PRIMARY KEY (number),
    CONSTRAINT uq_members_user_id UNIQUE (user_id),
    CONSTRAINT fk_members_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_members_tier_code FOREIGN KEY (tier_code) REFERENCES member_tiers (code) ON DELETE RESTRICT,
    CONSTRAINT fk_members_recruited_by FOREIGN KEY (recruited_by) REFERENCES members (number) ON DELETE SET NULL,
    CONSTRAINT ck_members_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_members_points_range CHECK (points >= 0),
    CONSTRAINT ck_members_left_later CHECK (left_on >= joined_on),
    CONSTRAINT ck_members_not_itself CHECK (recruited_by IS DISTINCT FROM number)
);

COMMENT ON TABLE members IS 'A customer who has joined the club.';
COMMENT ON COLUMN members.number IS 'Printed on the card.';
COMMENT ON COLUMN members.points IS 'What can be spent. Kept by triggers.';

GRANT SELECT, DELETE ON members TO outfitter_app;

GRANT INSERT (
    number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at
), UPDATE (
    number, user_id, tier_code, recruited_by, joined_on, left_on, created_at, updated_at
) ON members TO outfitter_app;

GRANT SELECT ON members TO outfitter_readonly;

CREATE TABLE orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    user_id uuid,
    cart_id uuid,
    email varchar(320) NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending_payment',
    payment_status varchar(32) NOT NULL DEFAULT 'unpaid',
    currency char(3) NOT NULL,
    subtotal_minor bigint NOT NULL,
    lines_total_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    shipping_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint NOT NULL,
    paid_minor bigint NOT NULL DEFAULT 0,
    refunded_minor bigint NOT NULL DEFAULT 0,
    tax_included boolean NOT NULL DEFAULT true,
    shipping_address jsonb,
    billing_address jsonb NOT NULL,
    shipping_method varchar(64),
    locale varchar(35) NOT NULL DEFAULT 'en',
    placed_at timestamptz NOT NULL DEFAULT now(),
    confirmed_at timestamptz,
    completed_at timestamptz,
    cancelled_at timestamptz,
    cancel_reason text,
    member_number varchar(64),
    gift_note varchar(300),
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT uq_orders_number UNIQUE (number),
    CONSTRAINT uq_orders_cart_id UNIQUE (cart_id),
    CONSTRAINT uq_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_orders_id_user_id UNIQUE (id, user_id),
    CONSTRAINT fk_orders_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE SET NULL,
    CONSTRAINT fk_orders_member_number FOREIGN KEY (member_number) REFERENCES members (number) ON DELETE RESTRICT,
    CONSTRAINT fk_orders_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_orders_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_orders_status CHECK (
        status IN (
            'pending_payment', 'confirmed', 'processing', 'partially_fulfilled', 'fulfilled', 'completed', 'cancelled',
            'returned'
        )
    ),
    CONSTRAINT ck_orders_payment_status CHECK (
        payment_status IN ('unpaid', 'authorised', 'partially_paid', 'paid', 'partially_refunded', 'refunded')
    ),
    CONSTRAINT ck_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_orders_shipping_address CHECK (jsonb_typeof(shipping_address) = 'object'),
    CONSTRAINT ck_orders_billing_address CHECK (jsonb_typeof(billing_address) = 'object'),
    CONSTRAINT ck_orders_shipping_method CHECK (shipping_method ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_orders_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_orders_total_adds_up CHECK (
        tax_included AND total_minor = subtotal_minor - discount_minor + shipping_minor
        OR NOT tax_included AND total_minor = subtotal_minor - discount_minor + shipping_minor + tax_minor
    ),
    CONSTRAINT ck_orders_amounts_range CHECK (
        subtotal_minor >= 0 AND discount_minor >= 0 AND shipping_minor >= 0 AND tax_minor >= 0 AND total_minor >= 0
    ),
    CONSTRAINT ck_orders_lines_add_up CHECK (
        status IN ('pending_payment', 'cancelled') OR subtotal_minor = lines_total_minor
    ),
    CONSTRAINT ck_orders_refunded_range CHECK (paid_minor >= 0 AND refunded_minor BETWEEN 0 AND paid_minor),
    CONSTRAINT ck_orders_paid_in_full CHECK (payment_status <> 'paid' OR paid_minor >= total_minor),
    CONSTRAINT ck_orders_refunded_in_full CHECK (payment_status <> 'refunded' OR refunded_minor = paid_minor),
    CONSTRAINT ck_orders_confirmed_when CHECK (status IN ('pending_payment', 'cancelled') OR confirmed_at IS NOT NULL),
    CONSTRAINT ck_orders_completed_when CHECK (status <> 'completed' OR completed_at IS NOT NULL),
    CONSTRAINT ck_orders_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CONSTRAINT ck_orders_fin_2 CHECK (status = 'pending_payment' OR total_minor <= 500000 OR paid_minor >= total_minor)
);

COMMENT ON TABLE orders IS
    'What a customer has bought. The order, its payment and its parcels each have states of their own.';
COMMENT ON COLUMN orders.number IS 'What people quote on the phone.';
COMMENT ON COLUMN orders.user_id IS 'Missing for a guest.';
COMMENT ON COLUMN orders.cart_id IS 'Stops a basket that is submitted twice.';
COMMENT ON COLUMN orders.email IS 'Where messages about this order go. Personal data.';
COMMENT ON COLUMN orders.subtotal_minor IS
    'The sum of the lines, as it was shown to the customer. In minor units of the currency.';
COMMENT ON COLUMN orders.lines_total_minor IS
    'The sum of the lines that are there. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.discount_minor IS 'What is taken off the whole order. In minor units of the currency.';
COMMENT ON COLUMN orders.shipping_minor IS 'What the customer pays for it. In minor units of the currency.';
COMMENT ON COLUMN orders.tax_minor IS 'The sum over lines and shipping. In minor units of the currency.';
COMMENT ON COLUMN orders.total_minor IS 'What the customer owes. In minor units of the currency.';
COMMENT ON COLUMN orders.paid_minor IS
    'What payments have collected. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.refunded_minor IS
    'What was given back of it. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN orders.tax_included IS 'Whether the other amounts contain the tax, or it comes on top.';
COMMENT ON COLUMN orders.shipping_address IS 'A copy; missing when nothing is shipped. Personal data.';
COMMENT ON COLUMN orders.billing_address IS 'A copy. Personal data.';
COMMENT ON COLUMN orders.shipping_method IS 'What the customer chose among the offers.';
COMMENT ON COLUMN orders.locale IS 'The language in which the customer bought.';
COMMENT ON COLUMN orders.cancel_reason IS 'In words, for the customer.';
COMMENT ON COLUMN orders.member_number IS 'Whose points it earns.';
COMMENT ON COLUMN orders.gift_note IS 'Personal data.';
COMMENT ON COLUMN orders.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON CONSTRAINT ck_orders_fin_2 ON orders IS 'FIN-2: We sell nothing on credit above 5 000.';

GRANT SELECT, DELETE ON orders TO outfitter_app;

GRANT INSERT (
    id, number, user_id, cart_id, email, status, payment_status, currency, subtotal_minor, discount_minor,
    shipping_minor, tax_minor, total_minor, tax_included, shipping_address, billing_address, shipping_method, locale,
    placed_at, confirmed_at, completed_at, cancelled_at, cancel_reason, member_number, gift_note, created_by,
    updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, user_id, cart_id, email, status, payment_status, currency, subtotal_minor, discount_minor,
    shipping_minor, tax_minor, total_minor, tax_included, shipping_address, billing_address, shipping_method, locale,
    placed_at, confirmed_at, completed_at, cancelled_at, cancel_reason, member_number, gift_note, created_by,
    updated_by, lock_version, created_at, updated_at
) ON orders TO outfitter_app;

GRANT SELECT ON orders TO outfitter_readonly;

CREATE TABLE order_items (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    product_title varchar(200) NOT NULL,
    variant_title varchar(200) NOT NULL,
    sku varchar(64) NOT NULL,
    quantity integer NOT NULL,
    quantity_fulfilled integer NOT NULL DEFAULT 0,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_rate numeric(9,6) NOT NULL DEFAULT 0.000000,
    tax_minor bigint NOT NULL DEFAULT 0,
    line_total_minor bigint NOT NULL,
    snapshot jsonb NOT NULL DEFAULT '{}',
    quantity_returned integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_items PRIMARY KEY (id),
    CONSTRAINT uq_order_items_order_id_product_variant_id UNIQUE (order_id, product_variant_id),
    CONSTRAINT uq_order_items_id_order_id UNIQUE (id, order_id),
    CONSTRAINT uq_order_items_id_product_id UNIQUE (id, product_id),
    CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_order_items_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_items_sku CHECK (sku ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_order_items_snapshot CHECK (jsonb_typeof(snapshot) = 'object'),
    CONSTRAINT ck_order_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_order_items_quantity_fulfilled_range CHECK (quantity_fulfilled BETWEEN 0 AND quantity),
    CONSTRAINT ck_order_items_unit_price_range CHECK (unit_price_minor >= 0),
    CONSTRAINT ck_order_items_discount_range CHECK (discount_minor BETWEEN 0 AND quantity * unit_price_minor),
    CONSTRAINT ck_order_items_tax_range CHECK (tax_minor >= 0 AND tax_rate BETWEEN 0 AND 1),
    CONSTRAINT ck_order_items_line_adds_up CHECK (line_total_minor = quantity * unit_price_minor - discount_minor),
    CONSTRAINT ck_order_items_returned_range CHECK (quantity_returned BETWEEN 0 AND quantity_fulfilled)
);

COMMENT ON TABLE order_items IS 'A line of an order as it was sold, whatever becomes of the product.';
COMMENT ON COLUMN order_items.product_id IS 'The variant''s own; reviews are about it.';
COMMENT ON COLUMN order_items.product_title IS 'As the customer saw it.';
COMMENT ON COLUMN order_items.variant_title IS 'As the customer saw it.';
COMMENT ON COLUMN order_items.quantity_fulfilled IS 'Units that are in parcels. Kept by triggers.';
COMMENT ON COLUMN order_items.unit_price_minor IS
    'For one unit, in the order''s currency. In minor units of the currency.';
COMMENT ON COLUMN order_items.discount_minor IS 'What is taken off this line. In minor units of the currency.';
COMMENT ON COLUMN order_items.tax_rate IS 'As a fraction: 0.19 is 19 %.';
COMMENT ON COLUMN order_items.tax_minor IS 'What of the total is tax. In minor units of the currency.';
COMMENT ON COLUMN order_items.line_total_minor IS
    'What the line costs, after discounts. In minor units of the currency.';
COMMENT ON COLUMN order_items.snapshot IS 'What else the customer saw, such as options and a picture.';
COMMENT ON COLUMN order_items.quantity_returned IS 'Units that have come back. Kept by triggers.';

GRANT SELECT, DELETE ON order_items TO outfitter_app;

GRANT INSERT (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    discount_minor, tax_rate, tax_minor, line_total_minor, snapshot, created_at, updated_at
), UPDATE (
    id, order_id, product_id, product_variant_id, product_title, variant_title, sku, quantity, unit_price_minor,
    discount_minor, tax_rate, tax_minor, line_total_minor, snapshot, created_at, updated_at
) ON order_items TO outfitter_app;

GRANT SELECT ON order_items TO outfitter_readonly;

CREATE TABLE inventory_reservations (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    cart_item_id uuid,
    order_item_id uuid,
    quantity integer NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    expires_at timestamptz,
    released_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_reservations PRIMARY KEY (id),
    CONSTRAINT fk_inventory_reservations_cart_item_id FOREIGN KEY (cart_item_id)
        REFERENCES cart_items (id) ON DELETE SET NULL,
    CONSTRAINT fk_inventory_reservations_order_item_id FOREIGN KEY (order_item_id)
        REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_reservations_level FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_reservations_status CHECK (
        status IN ('held', 'committed', 'fulfilled', 'released', 'expired')
    ),
    CONSTRAINT ck_inventory_reservations_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_inventory_reservations_hold_expires CHECK (status <> 'held' OR expires_at IS NOT NULL),
    CONSTRAINT ck_inventory_reservations_commitment_has_order CHECK (
        status NOT IN ('committed', 'fulfilled') OR order_item_id IS NOT NULL
    ),
    CONSTRAINT ck_inventory_reservations_released_when CHECK (
        status IN ('released', 'expired') = (released_at IS NOT NULL)
    )
);

COMMENT ON TABLE inventory_reservations IS
    'Units that are kept for a basket, and then for an order. A hold that has run out is expired by a job, never by '
    'looking at the clock, so that reserved units and reservations cannot drift apart.';
COMMENT ON COLUMN inventory_reservations.expires_at IS 'When a hold runs out.';
COMMENT ON COLUMN inventory_reservations.released_at IS 'When the units were free again.';

GRANT SELECT, INSERT, UPDATE, DELETE ON inventory_reservations TO outfitter_app;

GRANT SELECT ON inventory_reservations TO outfitter_readonly;

CREATE TABLE order_events (
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    order_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    from_status varchar(32),
    to_status varchar(32),
    payload jsonb NOT NULL DEFAULT '{}',
    actor_user_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_events PRIMARY KEY (seq),
    CONSTRAINT fk_order_events_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_events_kind CHECK (
        kind IN ('status', 'payment_status', 'note', 'email', 'fulfilment', 'refund')
    ),
    CONSTRAINT ck_order_events_payload CHECK (jsonb_typeof(payload) = 'object'),
    CONSTRAINT ck_order_events_state_moved CHECK (
        kind NOT IN ('status', 'payment_status') OR to_status IS NOT NULL AND from_status IS DISTINCT FROM to_status
    )
);

COMMENT ON TABLE order_events IS
    'What happened to an order: changes of its states, messages, and notes of the support.';
COMMENT ON COLUMN order_events.seq IS 'The order in which they were recorded.';
COMMENT ON COLUMN order_events.from_status IS 'Missing for the first.';
COMMENT ON COLUMN order_events.to_status IS 'Missing where no status changed.';
COMMENT ON COLUMN order_events.payload IS 'Details, but no personal data: the history of an order is never erased.';
COMMENT ON COLUMN order_events.actor_user_id IS 'No reference, so that the event outlives the user.';

GRANT SELECT, INSERT ON order_events TO outfitter_app;

GRANT SELECT ON order_events TO outfitter_readonly;

CREATE TABLE fulfilments (
    id uuid NOT NULL DEFAULT uuidv7(),
    order_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'pending',
    carrier varchar(64),
    tracking_number varchar(120),
    shipped_at timestamptz,
    delivered_at timestamptz,
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_fulfilments PRIMARY KEY (id),
    CONSTRAINT uq_fulfilments_carrier_tracking_number UNIQUE (carrier, tracking_number),
    CONSTRAINT uq_fulfilments_id_order_id UNIQUE (id, order_id),
    CONSTRAINT fk_fulfilments_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_fulfilments_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_fulfilments_status CHECK (
        status IN ('pending', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')
    ),
    CONSTRAINT ck_fulfilments_carrier CHECK (carrier ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_fulfilments_tracking_has_carrier CHECK (tracking_number IS NULL OR carrier IS NOT NULL),
    CONSTRAINT ck_fulfilments_shipped_when CHECK (
        status IN ('shipped', 'delivered', 'returned') = (shipped_at IS NOT NULL)
    ),
    CONSTRAINT ck_fulfilments_delivered_when CHECK (status <> 'delivered' OR delivered_at IS NOT NULL),
    CONSTRAINT ck_fulfilments_delivered_later CHECK (delivered_at >= shipped_at),
    CONSTRAINT ck_fulfilments_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE fulfilments IS 'A parcel.';

GRANT SELECT, INSERT, UPDATE, DELETE ON fulfilments TO outfitter_app;

GRANT SELECT ON fulfilments TO outfitter_readonly;

CREATE TABLE fulfilment_items (
    fulfilment_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    order_id uuid NOT NULL,
    quantity integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_fulfilment_items PRIMARY KEY (fulfilment_id, order_item_id),
    CONSTRAINT fk_fulfilment_items_fulfilment_id_order_id FOREIGN KEY (fulfilment_id, order_id)
        REFERENCES fulfilments (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_fulfilment_items_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_fulfilment_items_quantity_range CHECK (quantity > 0)
);

COMMENT ON TABLE fulfilment_items IS
    'Units in a parcel; taken out when the parcel is cancelled, so that they can go into another.';
COMMENT ON COLUMN fulfilment_items.order_id IS 'Keeps parcel and line to one order.';

GRANT SELECT, INSERT, UPDATE, DELETE ON fulfilment_items TO outfitter_app;

GRANT SELECT ON fulfilment_items TO outfitter_readonly;

CREATE TABLE discount_redemptions (
    id uuid NOT NULL DEFAULT uuidv7(),
    discount_id uuid NOT NULL,
    order_id uuid NOT NULL,
    user_id uuid,
    code varchar(64) NOT NULL,
    amount_minor bigint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_discount_redemptions PRIMARY KEY (id),
    CONSTRAINT uq_discount_redemptions_discount_id_order_id UNIQUE (discount_id, order_id),
    CONSTRAINT fk_discount_redemptions_discount_id FOREIGN KEY (discount_id)
        REFERENCES discounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_discount_redemptions_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_discount_redemptions_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_discount_redemptions_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_discount_redemptions_amount_range CHECK (amount_minor >= 0)
);

COMMENT ON TABLE discount_redemptions IS 'That a discount made an order cheaper.';
COMMENT ON COLUMN discount_redemptions.user_id IS 'Missing for a guest.';
COMMENT ON COLUMN discount_redemptions.code IS 'As it was typed.';
COMMENT ON COLUMN discount_redemptions.amount_minor IS
    'What it took off, in the order''s currency. In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON discount_redemptions TO outfitter_app;

GRANT SELECT ON discount_redemptions TO outfitter_readonly;

CREATE TABLE product_reviews (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_id uuid NOT NULL,
    user_id uuid NOT NULL,
    order_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    rating integer NOT NULL,
    title varchar(120),
    body text,
    locale varchar(35) NOT NULL DEFAULT 'en',
    status varchar(32) NOT NULL DEFAULT 'pending',
    published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_product_reviews PRIMARY KEY (id),
    CONSTRAINT uq_product_reviews_order_item_id UNIQUE (order_item_id),
    CONSTRAINT fk_product_reviews_order_id_user_id FOREIGN KEY (order_id, user_id)
        REFERENCES orders (id, user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_reviews_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_product_reviews_order_item_id_product_id FOREIGN KEY (order_item_id, product_id)
        REFERENCES order_items (id, product_id) ON DELETE RESTRICT,
    CONSTRAINT ck_product_reviews_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_product_reviews_status CHECK (status IN ('pending', 'published', 'rejected')),
    CONSTRAINT ck_product_reviews_rating_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT ck_product_reviews_published_when CHECK ((status = 'published') = (published_at IS NOT NULL))
);

COMMENT ON TABLE product_reviews IS 'What a customer thinks of something that the shop has sold them.';
COMMENT ON COLUMN product_reviews.order_id IS 'The customer''s own, which keeps others from reviewing.';
COMMENT ON COLUMN product_reviews.order_item_id IS 'The purchase that is reviewed; each once.';
COMMENT ON COLUMN product_reviews.rating IS 'Stars.';

GRANT SELECT, INSERT, UPDATE, DELETE ON product_reviews TO outfitter_app;

GRANT SELECT ON product_reviews TO outfitter_readonly;

CREATE TABLE gift_cards (
    id uuid NOT NULL DEFAULT uuidv7(),
    code_hash bytea NOT NULL,
    last4 varchar(4) NOT NULL,
    ledger_account_id uuid NOT NULL,
    currency char(3) NOT NULL,
    amount_minor bigint NOT NULL,
    order_item_id uuid,
    recipient_email varchar(320),
    status varchar(32) NOT NULL DEFAULT 'inactive',
    activated_at timestamptz,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_gift_cards PRIMARY KEY (id),
    CONSTRAINT uq_gift_cards_code_hash UNIQUE (code_hash),
    CONSTRAINT uq_gift_cards_ledger_account_id UNIQUE (ledger_account_id),
    CONSTRAINT uq_gift_cards_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_gift_cards_order_item_id FOREIGN KEY (order_item_id) REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_gift_cards_ledger_account_id_currency FOREIGN KEY (ledger_account_id, currency)
        REFERENCES ledger_accounts (id, currency_code) ON DELETE RESTRICT,
    CONSTRAINT ck_gift_cards_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_gift_cards_recipient_email CHECK (
        recipient_email = lower(btrim(recipient_email))
        AND recipient_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_gift_cards_status CHECK (status IN ('inactive', 'active', 'blocked', 'expired')),
    CONSTRAINT ck_gift_cards_amount_range CHECK (amount_minor > 0),
    CONSTRAINT ck_gift_cards_last4_format CHECK (last4 ~ '^[A-Z0-9]{4}$'),
    CONSTRAINT ck_gift_cards_activated_when CHECK (status NOT IN ('active', 'expired') OR activated_at IS NOT NULL)
);

COMMENT ON TABLE gift_cards IS 'A card whose code pays; what is left on it is the balance of its account.';
COMMENT ON COLUMN gift_cards.code_hash IS
    'Digest of the code; the code itself is never stored. Sensitive: masked in the audit log.';
COMMENT ON COLUMN gift_cards.last4 IS 'The end of the code, for support.';
COMMENT ON COLUMN gift_cards.currency IS 'The account''s own.';
COMMENT ON COLUMN gift_cards.amount_minor IS 'What was on it at first. In minor units of the currency.';
COMMENT ON COLUMN gift_cards.order_item_id IS 'How it was sold; missing when the shop gave it away.';
COMMENT ON COLUMN gift_cards.recipient_email IS 'Personal data.';

GRANT SELECT, INSERT, UPDATE, DELETE ON gift_cards TO outfitter_app;

GRANT SELECT (
    id, last4, ledger_account_id, currency, amount_minor, order_item_id, recipient_email, status, activated_at,
    expires_at, created_at, updated_at
) ON gift_cards TO outfitter_readonly;

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
    order_id uuid NOT NULL,
    payment_method_id uuid,
    gift_card_id uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_payments PRIMARY KEY (id),
    CONSTRAINT uq_payments_provider_provider_payment_id UNIQUE (provider, provider_payment_id),
    CONSTRAINT uq_payments_id_currency UNIQUE (id, currency),
    CONSTRAINT uq_payments_id_order_id UNIQUE (id, order_id),
    CONSTRAINT fk_payments_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_payments_payment_method_id FOREIGN KEY (payment_method_id)
        REFERENCES payment_methods (id) ON DELETE SET NULL,
    CONSTRAINT fk_payments_order_id_currency FOREIGN KEY (order_id, currency)
        REFERENCES orders (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_payments_gift_card_id_currency FOREIGN KEY (gift_card_id, currency)
        REFERENCES gift_cards (id, currency) ON DELETE RESTRICT,
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
    CONSTRAINT ck_payments_all_refunded CHECK (status <> 'refunded' OR refunded_minor = captured_minor),
    CONSTRAINT ck_payments_gift_card_when CHECK ((method_type = 'gift_card') = (gift_card_id IS NOT NULL))
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
COMMENT ON COLUMN payments.payment_method_id IS 'Missing when it is not stored.';
COMMENT ON COLUMN payments.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON payments TO outfitter_app;

GRANT INSERT (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_id, payment_method_id, gift_card_id, lock_version, created_at, updated_at
), UPDATE (
    id, payer_id, provider, provider_payment_id, method_type, status, currency, amount_minor, authorised_minor,
    captured_minor, failure_code, failure_message, method_snapshot, authorised_at, authorisation_expires_at,
    captured_at, order_id, payment_method_id, gift_card_id, lock_version, created_at, updated_at
) ON payments TO outfitter_app;

GRANT SELECT ON payments TO outfitter_readonly;

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
    order_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_refunds PRIMARY KEY (id),
    CONSTRAINT uq_refunds_provider_provider_refund_id UNIQUE (provider, provider_refund_id),
    CONSTRAINT uq_refunds_id_order_id UNIQUE (id, order_id),
    CONSTRAINT uq_refunds_id_payment_id UNIQUE (id, payment_id),
    CONSTRAINT fk_refunds_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_refunds_payment_id_currency FOREIGN KEY (payment_id, currency)
        REFERENCES payments (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_refunds_payment_id_order_id FOREIGN KEY (payment_id, order_id)
        REFERENCES payments (id, order_id) ON DELETE RESTRICT,
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
COMMENT ON COLUMN refunds.order_id IS 'The payment''s own.';

GRANT SELECT, INSERT, UPDATE, DELETE ON refunds TO outfitter_app;

GRANT SELECT ON refunds TO outfitter_readonly;

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
    refund_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_transactions PRIMARY KEY (id),
    CONSTRAINT uq_transactions_provider_provider_event_id UNIQUE (provider, provider_event_id),
    CONSTRAINT uq_transactions_reversal_of_id UNIQUE (reversal_of_id),
    CONSTRAINT fk_transactions_payment_id FOREIGN KEY (payment_id) REFERENCES payments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_reversal_of_id FOREIGN KEY (reversal_of_id)
        REFERENCES transactions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_refund_id FOREIGN KEY (refund_id) REFERENCES refunds (id) ON DELETE RESTRICT,
    CONSTRAINT fk_transactions_refund_id_payment_id FOREIGN KEY (refund_id, payment_id)
        REFERENCES refunds (id, payment_id) ON DELETE RESTRICT,
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
    CONSTRAINT ck_transactions_refund_when CHECK (
        refund_id IS NULL OR kind IN ('refund', 'reversal') AND payment_id IS NOT NULL
    )
);

COMMENT ON TABLE transactions IS 'A movement of money that has happened; a mistake is corrected by a reversal.';
COMMENT ON COLUMN transactions.reversal_of_id IS 'The movement that this one undoes.';
COMMENT ON COLUMN transactions.amount_minor IS
    'Always positive; the kind says which way it went. In minor units of the currency.';
COMMENT ON COLUMN transactions.provider IS 'Missing when the movement is between accounts of our own.';
COMMENT ON COLUMN transactions.provider_event_id IS 'Makes a repeated webhook harmless.';
COMMENT ON COLUMN transactions.occurred_at IS 'According to the provider; it may be reported later.';

GRANT SELECT, INSERT ON transactions TO outfitter_app;

GRANT SELECT ON transactions TO outfitter_readonly;

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

GRANT SELECT, INSERT ON transaction_entries TO outfitter_app;

GRANT SELECT ON transaction_entries TO outfitter_readonly;

CREATE TABLE return_requests (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    order_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'requested',
    reason varchar(32) NOT NULL,
    note text,
    refund_id uuid,
    decided_at timestamptz,
    received_at timestamptz,
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_return_requests PRIMARY KEY (id),
    CONSTRAINT uq_return_requests_number UNIQUE (number),
    CONSTRAINT uq_return_requests_refund_id UNIQUE (refund_id),
    CONSTRAINT uq_return_requests_id_order_id UNIQUE (id, order_id),
    CONSTRAINT fk_return_requests_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_return_requests_refund_id_order_id FOREIGN KEY (refund_id, order_id)
        REFERENCES refunds (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_return_requests_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_return_requests_status CHECK (
        status IN ('requested', 'approved', 'refused', 'received', 'completed', 'cancelled')
    ),
    CONSTRAINT ck_return_requests_reason CHECK (
        reason IN ('changed_mind', 'does_not_fit', 'defective', 'wrong_item', 'arrived_late', 'other')
    ),
    CONSTRAINT ck_return_requests_decided_when CHECK (status IN ('requested', 'cancelled') OR decided_at IS NOT NULL),
    CONSTRAINT ck_return_requests_received_when CHECK (
        status NOT IN ('received', 'completed') OR received_at IS NOT NULL
    ),
    CONSTRAINT ck_return_requests_completed_when CHECK ((status = 'completed') = (completed_at IS NOT NULL))
);

COMMENT ON TABLE return_requests IS 'A customer''s wish to send something back.';
COMMENT ON COLUMN return_requests.number IS 'What customers write on the parcel.';
COMMENT ON COLUMN return_requests.note IS 'In the customer''s words. Personal data.';
COMMENT ON COLUMN return_requests.refund_id IS 'What the customer got back for it.';
COMMENT ON COLUMN return_requests.decided_at IS 'When it was approved or refused.';

GRANT SELECT, INSERT, UPDATE, DELETE ON return_requests TO outfitter_app;

GRANT SELECT ON return_requests TO outfitter_readonly;

CREATE TABLE return_items (
    return_request_id uuid NOT NULL,
    order_item_id uuid NOT NULL,
    order_id uuid NOT NULL,
    quantity integer NOT NULL,
    received integer NOT NULL DEFAULT 0,
    condition varchar(32),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_return_items PRIMARY KEY (return_request_id, order_item_id),
    CONSTRAINT fk_return_items_return_request_id_order_id FOREIGN KEY (return_request_id, order_id)
        REFERENCES return_requests (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT fk_return_items_order_item_id_order_id FOREIGN KEY (order_item_id, order_id)
        REFERENCES order_items (id, order_id) ON DELETE RESTRICT,
    CONSTRAINT ck_return_items_condition CHECK (condition IN ('as_new', 'used', 'damaged')),
    CONSTRAINT ck_return_items_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_return_items_received_range CHECK (received BETWEEN 0 AND quantity)
);

COMMENT ON TABLE return_items IS 'Units that a customer sends back.';
COMMENT ON COLUMN return_items.order_id IS 'Keeps return and line to one order.';
COMMENT ON COLUMN return_items.quantity IS 'Units that the customer has announced.';
COMMENT ON COLUMN return_items.received IS 'Units that arrived.';
COMMENT ON COLUMN return_items.condition IS 'As the warehouse found them.';

GRANT SELECT, INSERT, UPDATE, DELETE ON return_items TO outfitter_app;

GRANT SELECT ON return_items TO outfitter_readonly;

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

GRANT SELECT, INSERT ON point_entries TO outfitter_app;

GRANT SELECT ON point_entries TO outfitter_readonly;

CREATE TABLE rental_rates (
    id uuid NOT NULL DEFAULT uuidv7(),
    product_variant_id uuid NOT NULL,
    season varchar(40) NOT NULL,
    day_rate_minor bigint NOT NULL,
    deposit_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    shortest_days integer NOT NULL DEFAULT 1,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_rates PRIMARY KEY (id),
    CONSTRAINT uq_rental_rates_product_variant_id_season_currency UNIQUE (product_variant_id, season, currency),
    CONSTRAINT fk_rental_rates_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_rates_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_rates_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_rental_rates_day_rate_range CHECK (day_rate_minor > 0),
    CONSTRAINT ck_rental_rates_deposit_range CHECK (deposit_minor >= day_rate_minor),
    CONSTRAINT ck_rental_rates_shortest_days_range CHECK (shortest_days BETWEEN 1 AND 14),
    CONSTRAINT ex_rental_rates_product_variant_id_currency_valid EXCLUDE USING gist (
        product_variant_id WITH =, currency WITH =, valid WITH &&
    )
);

COMMENT ON TABLE rental_rates IS 'What a variant costs for a day, in a season.';
COMMENT ON COLUMN rental_rates.day_rate_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN rental_rates.deposit_minor IS 'Kept until it is back. In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON rental_rates TO outfitter_app;

GRANT SELECT ON rental_rates TO outfitter_readonly;

CREATE TABLE rental_units (
    id uuid NOT NULL DEFAULT uuidv7(),
    serial varchar(64) NOT NULL,
    product_variant_id uuid NOT NULL,
    home_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'ready',
    condition integer NOT NULL DEFAULT 5,
    bought_on date NOT NULL DEFAULT CURRENT_DATE,
    retired_on date,
    times_out integer NOT NULL DEFAULT 0,
    earned_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    tags jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_units PRIMARY KEY (id),
    CONSTRAINT uq_rental_units_serial UNIQUE (serial),
    CONSTRAINT uq_rental_units_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_rental_units_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_units_home_id FOREIGN KEY (home_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_units_serial CHECK (serial ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_rental_units_status CHECK (status IN ('ready', 'in_repair', 'retired')),
    CONSTRAINT ck_rental_units_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_units_tags CHECK (jsonb_typeof(tags) = 'object'),
    CONSTRAINT ck_rental_units_condition_range CHECK (condition BETWEEN 1 AND 5),
    CONSTRAINT ck_rental_units_retired_when CHECK ((status = 'retired') = (retired_on IS NOT NULL)),
    CONSTRAINT ck_rental_units_retired_later CHECK (retired_on >= bought_on),
    CONSTRAINT ck_rental_units_rw_2 CHECK (condition > 1 OR status <> 'ready')
);

COMMENT ON TABLE rental_units IS 'One tent with a number sewn into it.';
COMMENT ON COLUMN rental_units.home_id IS 'Where it goes back to.';
COMMENT ON COLUMN rental_units.condition IS '5 is new, 1 goes to the trade-in shelf.';
COMMENT ON COLUMN rental_units.times_out IS 'How often it was with customers. Kept by triggers.';
COMMENT ON COLUMN rental_units.earned_minor IS
    'What it has brought in. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN rental_units.tags IS 'What the desk wants to remember, such as {"pole": "replaced"}.';
COMMENT ON CONSTRAINT ck_rental_units_rw_2 ON rental_units IS 'RW-2: What is worn out is not rented.';

GRANT SELECT, DELETE ON rental_units TO outfitter_app;

GRANT INSERT (
    id, serial, product_variant_id, home_id, status, condition, bought_on, retired_on, currency, tags, created_at,
    updated_at
), UPDATE (
    id, serial, product_variant_id, home_id, status, condition, bought_on, retired_on, currency, tags, created_at,
    updated_at
) ON rental_units TO outfitter_app;

GRANT SELECT ON rental_units TO outfitter_readonly;

CREATE TABLE rentals (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    order_id uuid,
    status varchar(32) NOT NULL DEFAULT 'reserved',
    period tstzrange NOT NULL,
    fee_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    deposit_minor bigint NOT NULL DEFAULT 0,
    handed_out_at timestamptz,
    returned_at timestamptz,
    terms_accepted_from inet,
    terms_digest bytea,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rentals PRIMARY KEY (id),
    CONSTRAINT uq_rentals_number UNIQUE (number),
    CONSTRAINT uq_rentals_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_rentals_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rentals_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_rentals_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_rentals_status CHECK (status IN ('reserved', 'out', 'returned', 'cancelled', 'no_show')),
    CONSTRAINT ck_rentals_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_rentals_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rentals_deposit_range CHECK (deposit_minor >= 0),
    CONSTRAINT ck_rentals_out_when CHECK (status NOT IN ('out', 'returned') OR handed_out_at IS NOT NULL),
    CONSTRAINT ck_rentals_returned_when CHECK ((status = 'returned') = (returned_at IS NOT NULL)),
    CONSTRAINT ck_rentals_returned_later CHECK (returned_at >= handed_out_at),
    CONSTRAINT ck_rentals_terms_whole CHECK ((terms_accepted_from IS NULL) = (terms_digest IS NULL))
);

COMMENT ON TABLE rentals IS 'What a customer takes out together, and brings back together.';
COMMENT ON COLUMN rentals.order_id IS 'How it was paid; missing at the counter.';
COMMENT ON COLUMN rentals.period IS 'From the counter to the counter.';
COMMENT ON COLUMN rentals.fee_minor IS 'For all items. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN rentals.deposit_minor IS 'What we keep until it is back. In minor units of the currency.';
COMMENT ON COLUMN rentals.terms_accepted_from IS 'Personal data.';
COMMENT ON COLUMN rentals.terms_digest IS 'Which version of the terms it was.';
COMMENT ON COLUMN rentals.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON rentals TO outfitter_app;

GRANT INSERT (
    id, number, customer_id, order_id, status, period, currency, deposit_minor, handed_out_at, returned_at,
    terms_accepted_from, terms_digest, lock_version, created_at, updated_at
), UPDATE (
    id, number, customer_id, order_id, status, period, currency, deposit_minor, handed_out_at, returned_at,
    terms_accepted_from, terms_digest, lock_version, created_at, updated_at
) ON rentals TO outfitter_app;

GRANT SELECT ON rentals TO outfitter_readonly;

CREATE TABLE rental_items (
    rental_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'held',
    days integer NOT NULL,
    day_rate_minor bigint NOT NULL,
    fee_minor bigint GENERATED ALWAYS AS (days * day_rate_minor) STORED NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_items PRIMARY KEY (rental_id, unit_id),
    CONSTRAINT fk_rental_items_rental_id_currency FOREIGN KEY (rental_id, currency)
        REFERENCES rentals (id, currency) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_items_unit_id_currency FOREIGN KEY (unit_id, currency)
        REFERENCES rental_units (id, currency) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_items_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_rental_items_status CHECK (status IN ('held', 'out', 'back', 'cancelled')),
    CONSTRAINT ck_rental_items_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_items_days_range CHECK (days BETWEEN 1 AND 21),
    CONSTRAINT ck_rental_items_day_rate_range CHECK (day_rate_minor BETWEEN 100 AND 5000),
    CONSTRAINT ex_rental_items_unit_id_slot EXCLUDE USING gist (unit_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE rental_items IS 'A unit that goes out with a rental.';
COMMENT ON COLUMN rental_items.slot IS 'The rental''s period with an hour for drying it.';
COMMENT ON COLUMN rental_items.day_rate_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON rental_items TO outfitter_app;

GRANT SELECT ON rental_items TO outfitter_readonly;

CREATE TABLE rental_inspections (
    id uuid NOT NULL DEFAULT uuidv7(),
    rental_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    inspector_id uuid NOT NULL,
    found varchar(32) NOT NULL DEFAULT 'fine',
    charge_minor bigint NOT NULL DEFAULT 0,
    currency char(3) NOT NULL DEFAULT 'EUR',
    pictures jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_rental_inspections PRIMARY KEY (id),
    CONSTRAINT uq_rental_inspections_rental_id_unit_id UNIQUE (rental_id, unit_id),
    CONSTRAINT fk_rental_inspections_inspector_id FOREIGN KEY (inspector_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_rental_inspections_rental_id_unit_id FOREIGN KEY (rental_id, unit_id)
        REFERENCES rental_items (rental_id, unit_id) ON DELETE RESTRICT,
    CONSTRAINT ck_rental_inspections_found CHECK (found IN ('fine', 'dirty', 'wet', 'torn', 'pole broken', 'lost')),
    CONSTRAINT ck_rental_inspections_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_rental_inspections_pictures CHECK (jsonb_typeof(pictures) = 'array'),
    CONSTRAINT ck_rental_inspections_charge_range CHECK (charge_minor >= 0),
    CONSTRAINT ck_rental_inspections_fine_is_free CHECK (found <> 'fine' OR charge_minor = 0)
);

COMMENT ON TABLE rental_inspections IS 'How a unit looked when it came back.';
COMMENT ON COLUMN rental_inspections.charge_minor IS 'What the customer pays for it. In minor units of the currency.';

GRANT SELECT, INSERT ON rental_inspections TO outfitter_app;

GRANT SELECT ON rental_inspections TO outfitter_readonly;

CREATE TABLE suppliers (
    id uuid NOT NULL DEFAULT uuidv7(),
    code varchar(64) NOT NULL,
    name varchar(160) NOT NULL,
    country_code char(2) NOT NULL,
    currency_code char(3) NOT NULL,
    locale varchar(35) NOT NULL DEFAULT 'en',
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Stockholm',
    email varchar(320) NOT NULL,
    vat_number varchar(20),
    payment_days integer NOT NULL DEFAULT 30,
    lead_days integer NOT NULL DEFAULT 14,
    minimum_order_minor bigint NOT NULL DEFAULT 0,
    minimum_order_currency char(3) NOT NULL DEFAULT 'EUR',
    labels text[] NOT NULL DEFAULT '{}',
    note text,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('simple', coalesce(note, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_suppliers PRIMARY KEY (id),
    CONSTRAINT fk_suppliers_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_suppliers_currency_code FOREIGN KEY (currency_code) REFERENCES currencies (code) ON DELETE RESTRICT,
    CONSTRAINT fk_suppliers_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_suppliers_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_suppliers_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_suppliers_locale CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_suppliers_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_suppliers_email CHECK (
        email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_suppliers_minimum_order_currency CHECK (minimum_order_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_suppliers_labels CHECK (array_position(labels, NULL) IS NULL),
    CONSTRAINT ck_suppliers_payment_days_range CHECK (payment_days BETWEEN 0 AND 120),
    CONSTRAINT ck_suppliers_lead_days_range CHECK (lead_days > 0),
    CONSTRAINT ck_suppliers_minimum_order_range CHECK (minimum_order_minor >= 0)
);

COMMENT ON TABLE suppliers IS 'A company that we buy from.';
COMMENT ON COLUMN suppliers.locale IS 'The language of our orders.';
COMMENT ON COLUMN suppliers.email IS 'Where orders go. Personal data.';
COMMENT ON COLUMN suppliers.lead_days IS 'From the order to the delivery.';
COMMENT ON COLUMN suppliers.minimum_order_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN suppliers.labels IS 'What they can show, such as bluesign or fair-wear.';
COMMENT ON COLUMN suppliers.lock_version IS 'Increases with every update, so that a writer can see that it was late.';
COMMENT ON COLUMN suppliers.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON suppliers TO outfitter_app;

GRANT SELECT ON suppliers TO outfitter_readonly;

CREATE TABLE deliveries (
    id uuid NOT NULL DEFAULT uuidv7(),
    supplier_id uuid NOT NULL,
    note_number varchar(64) NOT NULL,
    warehouse_id uuid NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    pallets integer NOT NULL DEFAULT 1,
    weight_kg numeric(9,2),
    damage text,
    papers jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_deliveries PRIMARY KEY (id),
    CONSTRAINT uq_deliveries_supplier_id_note_number UNIQUE (supplier_id, note_number),
    CONSTRAINT fk_deliveries_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_deliveries_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT ck_deliveries_papers CHECK (jsonb_typeof(papers) = 'array'),
    CONSTRAINT ck_deliveries_pallets_range CHECK (pallets >= 0),
    CONSTRAINT ck_deliveries_weight_range CHECK (weight_kg > 0)
);

COMMENT ON TABLE deliveries IS 'A consignment that was taken in.';
COMMENT ON COLUMN deliveries.note_number IS 'What the supplier wrote on the delivery note.';
COMMENT ON COLUMN deliveries.damage IS 'What we complained about.';
COMMENT ON COLUMN deliveries.papers IS 'Scans of the papers that came with it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON deliveries TO outfitter_app;

GRANT SELECT ON deliveries TO outfitter_readonly;

CREATE TABLE inventory_movements (
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    kind varchar(32) NOT NULL,
    quantity integer NOT NULL,
    order_item_id uuid,
    fulfilment_id uuid,
    reason varchar(255),
    actor_user_id uuid,
    delivery_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_inventory_movements PRIMARY KEY (seq),
    CONSTRAINT fk_inventory_movements_order_item_id FOREIGN KEY (order_item_id)
        REFERENCES order_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_fulfilment_id FOREIGN KEY (fulfilment_id)
        REFERENCES fulfilments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_delivery_id FOREIGN KEY (delivery_id)
        REFERENCES deliveries (id) ON DELETE RESTRICT,
    CONSTRAINT fk_inventory_movements_level FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT ck_inventory_movements_kind CHECK (
        kind IN ('receipt', 'sale', 'return', 'adjustment', 'transfer_in', 'transfer_out', 'damage')
    ),
    CONSTRAINT ck_inventory_movements_quantity_not_zero CHECK (quantity <> 0),
    CONSTRAINT ck_inventory_movements_comes_in CHECK (kind NOT IN ('receipt', 'return', 'transfer_in') OR quantity > 0),
    CONSTRAINT ck_inventory_movements_goes_out CHECK (kind NOT IN ('sale', 'transfer_out', 'damage') OR quantity < 0),
    CONSTRAINT ck_inventory_movements_adjustment_has_reason CHECK (kind <> 'adjustment' OR reason IS NOT NULL),
    CONSTRAINT ck_inventory_movements_delivery_is_received CHECK (delivery_id IS NULL OR kind = 'receipt')
);

COMMENT ON TABLE inventory_movements IS
    'Units that came or went, and why, kept for good since the stock is their sum; a mistake is corrected by another '
    'movement. What leaves in a parcel fulfils its reservation first and is written down then, since units that are '
    'kept for somebody cannot go.';
COMMENT ON COLUMN inventory_movements.seq IS 'The order in which they were recorded.';
COMMENT ON COLUMN inventory_movements.quantity IS 'Positive for what came in.';
COMMENT ON COLUMN inventory_movements.order_item_id IS 'Which sale or return it belongs to.';
COMMENT ON COLUMN inventory_movements.fulfilment_id IS 'Which parcel the units left in.';
COMMENT ON COLUMN inventory_movements.actor_user_id IS
    'Who counted, without a reference, so that the movement outlives the user.';
COMMENT ON COLUMN inventory_movements.delivery_id IS 'What the units came with.';

GRANT SELECT, INSERT ON inventory_movements TO outfitter_app;

GRANT SELECT ON inventory_movements TO outfitter_readonly;

CREATE TABLE purchase_orders (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    supplier_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'draft',
    currency char(3) NOT NULL,
    freight_minor bigint NOT NULL DEFAULT 0,
    goods_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint GENERATED ALWAYS AS (goods_minor + freight_minor) STORED NOT NULL,
    expected_on date,
    sent_at timestamptz,
    closed_at timestamptz,
    created_by uuid,
    updated_by uuid,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_purchase_orders PRIMARY KEY (id),
    CONSTRAINT uq_purchase_orders_number UNIQUE (number),
    CONSTRAINT uq_purchase_orders_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_purchase_orders_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_orders_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES warehouses (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_orders_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_purchase_orders_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_purchase_orders_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_purchase_orders_status CHECK (status IN ('draft', 'sent', 'confirmed', 'received', 'cancelled')),
    CONSTRAINT ck_purchase_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_purchase_orders_freight_range CHECK (freight_minor >= 0),
    CONSTRAINT ck_purchase_orders_sent_when CHECK (status IN ('draft', 'cancelled') OR sent_at IS NOT NULL),
    CONSTRAINT ck_purchase_orders_confirmed_has_date CHECK (status <> 'confirmed' OR expected_on IS NOT NULL),
    CONSTRAINT ck_purchase_orders_closed_when CHECK (status IN ('received', 'cancelled') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE purchase_orders IS 'What we have ordered from a supplier, to one warehouse.';
COMMENT ON COLUMN purchase_orders.freight_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN purchase_orders.goods_minor IS
    'The sum of the lines. In minor units of the currency. Kept by triggers.';
COMMENT ON COLUMN purchase_orders.closed_at IS 'When everything had come or nothing would.';
COMMENT ON COLUMN purchase_orders.lock_version IS
    'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON purchase_orders TO outfitter_app;

GRANT INSERT (
    id, number, supplier_id, warehouse_id, status, currency, freight_minor, expected_on, sent_at, closed_at,
    created_by, updated_by, lock_version, created_at, updated_at
), UPDATE (
    id, number, supplier_id, warehouse_id, status, currency, freight_minor, expected_on, sent_at, closed_at,
    created_by, updated_by, lock_version, created_at, updated_at
) ON purchase_orders TO outfitter_app;

GRANT SELECT ON purchase_orders TO outfitter_readonly;

CREATE TABLE purchase_order_lines (
    purchase_order_id uuid NOT NULL,
    "position" integer NOT NULL,
    product_variant_id uuid NOT NULL,
    quantity integer NOT NULL,
    unit_cost_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint GENERATED ALWAYS AS (quantity * unit_cost_minor) STORED NOT NULL,
    delivered integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_purchase_order_lines PRIMARY KEY (purchase_order_id, "position"),
    CONSTRAINT uq_purchase_order_lines_purchase_order_id_p_e497d3d7 UNIQUE (purchase_order_id, product_variant_id),
    CONSTRAINT fk_purchase_order_lines_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_purchase_order_lines_purchase_order_id_currency FOREIGN KEY (purchase_order_id, currency)
        REFERENCES purchase_orders (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_purchase_order_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_purchase_order_lines_position_range CHECK ("position" > 0),
    CONSTRAINT ck_purchase_order_lines_quantity_range CHECK (quantity > 0),
    CONSTRAINT ck_purchase_order_lines_unit_cost_range CHECK (unit_cost_minor BETWEEN 1 AND 100000),
    CONSTRAINT ck_purchase_order_lines_delivered_range CHECK (delivered BETWEEN 0 AND quantity)
);

COMMENT ON TABLE purchase_order_lines IS 'One position of an order to a supplier.';
COMMENT ON COLUMN purchase_order_lines."position" IS 'From 1.';
COMMENT ON COLUMN purchase_order_lines.unit_cost_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN purchase_order_lines.delivered IS 'Units that have come. Kept by triggers.';

GRANT SELECT, DELETE ON purchase_order_lines TO outfitter_app;

GRANT INSERT (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
), UPDATE (
    purchase_order_id, "position", product_variant_id, quantity, unit_cost_minor, currency, created_at, updated_at
) ON purchase_order_lines TO outfitter_app;

GRANT SELECT ON purchase_order_lines TO outfitter_readonly;

CREATE TABLE delivery_lines (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    delivery_id uuid NOT NULL,
    purchase_order_id uuid NOT NULL,
    "position" integer NOT NULL,
    quantity integer NOT NULL,
    batch varchar(64),
    best_before date,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_delivery_lines PRIMARY KEY (id),
    CONSTRAINT fk_delivery_lines_delivery_id FOREIGN KEY (delivery_id) REFERENCES deliveries (id) ON DELETE RESTRICT,
    CONSTRAINT fk_delivery_lines_purchase_order_id FOREIGN KEY (purchase_order_id)
        REFERENCES purchase_orders (id) ON DELETE RESTRICT,
    CONSTRAINT fk_delivery_lines_purchase_order_id_position FOREIGN KEY (purchase_order_id, "position")
        REFERENCES purchase_order_lines (purchase_order_id, "position") ON DELETE RESTRICT,
    CONSTRAINT ck_delivery_lines_batch CHECK (batch ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_delivery_lines_quantity_given CHECK (quantity <> 0)
);

COMMENT ON TABLE delivery_lines IS 'Units of an order that a delivery brought; a mistake is corrected by another line.';
COMMENT ON COLUMN delivery_lines.quantity IS 'Negative in a correction.';
COMMENT ON COLUMN delivery_lines.batch IS 'Printed on the goods, for recalls.';

GRANT SELECT, INSERT ON delivery_lines TO outfitter_app;

GRANT SELECT ON delivery_lines TO outfitter_readonly;

CREATE TABLE supplier_articles (
    id uuid NOT NULL DEFAULT uuidv7(),
    supplier_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    article varchar(64) NOT NULL,
    cost_minor bigint NOT NULL,
    currency char(3) NOT NULL,
    pack_size integer NOT NULL DEFAULT 1,
    valid tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_supplier_articles PRIMARY KEY (id),
    CONSTRAINT fk_supplier_articles_supplier_id FOREIGN KEY (supplier_id) REFERENCES suppliers (id) ON DELETE RESTRICT,
    CONSTRAINT fk_supplier_articles_product_variant_id FOREIGN KEY (product_variant_id)
        REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_supplier_articles_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_supplier_articles_valid CHECK (NOT isempty(valid) AND lower_inc(valid) AND NOT upper_inc(valid)),
    CONSTRAINT ck_supplier_articles_cost_range CHECK (cost_minor > 0),
    CONSTRAINT ck_supplier_articles_pack_size_range CHECK (pack_size > 0),
    CONSTRAINT ex_supplier_articles_supplier_id_product_va_3a4ac909 EXCLUDE USING gist (
        supplier_id WITH =, product_variant_id WITH =, valid WITH &&
    )
);

COMMENT ON TABLE supplier_articles IS 'What a variant costs us at a supplier, for a time.';
COMMENT ON COLUMN supplier_articles.article IS 'What the supplier calls it.';
COMMENT ON COLUMN supplier_articles.cost_minor IS 'For one unit. In minor units of the currency.';
COMMENT ON COLUMN supplier_articles.pack_size IS 'Units that come in one box.';

GRANT SELECT, INSERT, UPDATE, DELETE ON supplier_articles TO outfitter_app;

GRANT SELECT ON supplier_articles TO outfitter_readonly;

CREATE TABLE technicians (
    user_id uuid NOT NULL,
    bench_id uuid,
    mentor_user_id uuid,
    weekly_hours numeric(4,1) NOT NULL DEFAULT 38.5,
    waiting integer NOT NULL DEFAULT 0,
    left_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technicians PRIMARY KEY (user_id),
    CONSTRAINT fk_technicians_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_technicians_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE SET NULL,
    CONSTRAINT fk_technicians_mentor_user_id FOREIGN KEY (mentor_user_id)
        REFERENCES technicians (user_id) ON DELETE SET NULL,
    CONSTRAINT ck_technicians_not_itself CHECK (mentor_user_id IS DISTINCT FROM user_id),
    CONSTRAINT ck_technicians_weekly_hours_range CHECK (weekly_hours BETWEEN 0 AND 48)
);

COMMENT ON TABLE technicians IS 'Somebody who repairs.';
COMMENT ON COLUMN technicians.bench_id IS 'The one they like best.';
COMMENT ON COLUMN technicians.waiting IS 'Repairs that lie on their shelf. Kept by triggers.';

GRANT SELECT, DELETE ON technicians TO outfitter_app;

GRANT INSERT (
    user_id, bench_id, mentor_user_id, weekly_hours, left_on, created_at, updated_at
), UPDATE (
    user_id, bench_id, mentor_user_id, weekly_hours, left_on, created_at, updated_at
) ON technicians TO outfitter_app;

GRANT SELECT ON technicians TO outfitter_readonly;

CREATE TABLE trade_ins (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    customer_id uuid NOT NULL,
    product_id uuid NOT NULL,
    grade varchar(32),
    status varchar(32) NOT NULL DEFAULT 'offered',
    value_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    gift_card_id uuid,
    resold_as_id uuid,
    decided_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trade_ins PRIMARY KEY (id),
    CONSTRAINT uq_trade_ins_number UNIQUE (number),
    CONSTRAINT uq_trade_ins_gift_card_id UNIQUE (gift_card_id),
    CONSTRAINT fk_trade_ins_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_gift_card_id FOREIGN KEY (gift_card_id) REFERENCES gift_cards (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trade_ins_resold_as_id FOREIGN KEY (resold_as_id) REFERENCES product_variants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trade_ins_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_trade_ins_grade CHECK (grade IN ('A', 'B', 'C')),
    CONSTRAINT ck_trade_ins_status CHECK (status IN ('offered', 'valued', 'accepted', 'refused', 'resold')),
    CONSTRAINT ck_trade_ins_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_trade_ins_value_range CHECK (value_minor > 0),
    CONSTRAINT ck_trade_ins_valued_when CHECK (
        status IN ('offered', 'refused') OR value_minor IS NOT NULL AND grade IS NOT NULL
    ),
    CONSTRAINT ck_trade_ins_decided_when CHECK (status IN ('accepted', 'refused', 'resold') = (decided_at IS NOT NULL)),
    CONSTRAINT ck_trade_ins_paid_once_accepted CHECK (gift_card_id IS NULL OR status IN ('accepted', 'resold')),
    CONSTRAINT ck_trade_ins_resold_when CHECK ((status = 'resold') = (resold_as_id IS NOT NULL))
);

COMMENT ON TABLE trade_ins IS 'Something used that a customer offers us.';
COMMENT ON COLUMN trade_ins.product_id IS 'What it was when it was new.';
COMMENT ON COLUMN trade_ins.grade IS 'As we found it.';
COMMENT ON COLUMN trade_ins.value_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN trade_ins.gift_card_id IS 'How we paid for it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trade_ins TO outfitter_app;

GRANT SELECT ON trade_ins TO outfitter_readonly;

CREATE TABLE trips (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    title varchar(160) NOT NULL,
    story text,
    country_code char(2) NOT NULL,
    time_zone varchar(64) NOT NULL DEFAULT 'Europe/Stockholm',
    grade varchar(32) NOT NULL DEFAULT 'easy',
    days integer NOT NULL,
    price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    packing_list jsonb NOT NULL DEFAULT '[]',
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(story, '')), 'B')
    ) STORED,
    created_by uuid,
    updated_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_trips PRIMARY KEY (id),
    CONSTRAINT fk_trips_country_code FOREIGN KEY (country_code) REFERENCES countries (code) ON DELETE RESTRICT,
    CONSTRAINT fk_trips_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT fk_trips_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_trips_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT ck_trips_time_zone CHECK (time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'),
    CONSTRAINT ck_trips_grade CHECK (grade IN ('easy', 'moderate', 'hard')),
    CONSTRAINT ck_trips_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_trips_packing_list CHECK (jsonb_typeof(packing_list) = 'array'),
    CONSTRAINT ck_trips_days_range CHECK (days BETWEEN 1 AND 21),
    CONSTRAINT ck_trips_price_range CHECK (price_minor > 0)
);

COMMENT ON TABLE trips IS 'A walk of several days, with a guide.';
COMMENT ON COLUMN trips.price_minor IS 'For one traveller. In minor units of the currency.';
COMMENT ON COLUMN trips.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trips TO outfitter_app;

GRANT SELECT ON trips TO outfitter_readonly;

CREATE TABLE departures (
    id uuid NOT NULL DEFAULT uuidv7(),
    trip_id uuid NOT NULL,
    guide_id uuid NOT NULL,
    deputy_id uuid,
    period tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    seats integer NOT NULL DEFAULT 10,
    seats_needed integer NOT NULL DEFAULT 4,
    seats_taken integer NOT NULL DEFAULT 0,
    seats_free integer GENERATED ALWAYS AS (seats - seats_taken) STORED NOT NULL,
    lock_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_departures PRIMARY KEY (id),
    CONSTRAINT fk_departures_trip_id FOREIGN KEY (trip_id) REFERENCES trips (id) ON DELETE RESTRICT,
    CONSTRAINT fk_departures_guide_id FOREIGN KEY (guide_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_departures_deputy_id FOREIGN KEY (deputy_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_departures_period CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)),
    CONSTRAINT ck_departures_status CHECK (status IN ('open', 'guaranteed', 'departed', 'called_off')),
    CONSTRAINT ck_departures_seats_range CHECK (seats_taken BETWEEN 0 AND seats),
    CONSTRAINT ck_departures_seats_needed_range CHECK (seats_needed BETWEEN 1 AND seats),
    CONSTRAINT ck_departures_guaranteed_when CHECK (status <> 'guaranteed' OR seats_taken >= seats_needed),
    CONSTRAINT ck_departures_another_deputy CHECK (deputy_id IS DISTINCT FROM guide_id),
    CONSTRAINT ex_departures_guide_id_period EXCLUDE USING gist (guide_id WITH =, period WITH &&)
        WHERE (status <> 'called_off')
);

COMMENT ON TABLE departures IS 'One date of a trip.';
COMMENT ON COLUMN departures.seats_taken IS 'Kept by triggers.';
COMMENT ON COLUMN departures.lock_version IS 'Increases with every update, so that a writer can see that it was late.';

GRANT SELECT, DELETE ON departures TO outfitter_app;

GRANT INSERT (
    id, trip_id, guide_id, deputy_id, period, status, seats, seats_needed, lock_version, created_at, updated_at
), UPDATE (
    id, trip_id, guide_id, deputy_id, period, status, seats, seats_needed, lock_version, created_at, updated_at
) ON departures TO outfitter_app;

GRANT SELECT ON departures TO outfitter_readonly;

CREATE TABLE trip_bookings (
    id uuid NOT NULL DEFAULT uuidv7(),
    number varchar(64) NOT NULL,
    departure_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    order_id uuid,
    travellers integer NOT NULL DEFAULT 1,
    status varchar(32) NOT NULL DEFAULT 'requested',
    emergency_phone varchar(16) NOT NULL,
    diet varchar(32) NOT NULL DEFAULT 'any',
    cancelled_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_bookings PRIMARY KEY (id),
    CONSTRAINT uq_trip_bookings_number UNIQUE (number),
    CONSTRAINT uq_trip_bookings_order_id_departure_id UNIQUE (order_id, departure_id),
    CONSTRAINT fk_trip_bookings_departure_id FOREIGN KEY (departure_id) REFERENCES departures (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_bookings_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_bookings_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trip_bookings_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_trip_bookings_status CHECK (status IN ('requested', 'confirmed', 'cancelled')),
    CONSTRAINT ck_trip_bookings_diet CHECK (diet IN ('any', 'vegetarian', 'vegan')),
    CONSTRAINT ck_trip_bookings_travellers_range CHECK (travellers BETWEEN 1 AND 6),
    CONSTRAINT ck_trip_bookings_phone_format CHECK (emergency_phone ~ '^[+][1-9][0-9]{6,14}$'),
    CONSTRAINT ck_trip_bookings_cancelled_when CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);

COMMENT ON TABLE trip_bookings IS 'Somebody who goes on a trip, and whom they take along.';
COMMENT ON COLUMN trip_bookings.order_id IS 'How it was paid.';
COMMENT ON COLUMN trip_bookings.emergency_phone IS
    'In international form with a plus sign. Sensitive: masked in the audit log.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_bookings TO outfitter_app;

GRANT SELECT (
    id, number, departure_id, customer_id, order_id, travellers, status, diet, cancelled_at, created_at, updated_at
) ON trip_bookings TO outfitter_readonly;

CREATE TABLE trip_products (
    trip_id uuid NOT NULL,
    product_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_products PRIMARY KEY (trip_id, product_id),
    CONSTRAINT fk_trip_products_trip_id FOREIGN KEY (trip_id) REFERENCES trips (id) ON DELETE CASCADE,
    CONSTRAINT fk_trip_products_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE
);

COMMENT ON TABLE trip_products IS 'What we recommend to take.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_products TO outfitter_app;

GRANT SELECT ON trip_products TO outfitter_readonly;

CREATE TABLE trip_shares (
    booking_id uuid NOT NULL,
    payer_id uuid NOT NULL,
    share integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_trip_shares PRIMARY KEY (booking_id, payer_id),
    CONSTRAINT fk_trip_shares_booking_id FOREIGN KEY (booking_id) REFERENCES trip_bookings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_trip_shares_payer_id FOREIGN KEY (payer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_trip_shares_share_range CHECK (share BETWEEN 1 AND 10000)
);

COMMENT ON TABLE trip_shares IS 'What each payer gives to a booking, so that friends can split it.';
COMMENT ON COLUMN trip_shares.share IS 'Of the booking''s price.';

GRANT SELECT, INSERT, UPDATE, DELETE ON trip_shares TO outfitter_app;

GRANT SELECT ON trip_shares TO outfitter_readonly;

CREATE TABLE workshop_labels (
    id uuid NOT NULL DEFAULT uuidv7(),
    slug varchar(120) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_workshop_labels PRIMARY KEY (id),
    CONSTRAINT uq_workshop_labels_slug UNIQUE (slug),
    CONSTRAINT ck_workshop_labels_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

COMMENT ON TABLE workshop_labels IS 'A word to find repairs by.';

GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_labels TO outfitter_app;

GRANT SELECT ON workshop_labels TO outfitter_readonly;

CREATE TABLE workshop_skills (
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    hourly_rate_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    CONSTRAINT pk_workshop_skills PRIMARY KEY (code),
    CONSTRAINT ck_workshop_skills_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_workshop_skills_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_workshop_skills_hourly_rate_range CHECK (hourly_rate_minor > 0)
);

COMMENT ON TABLE workshop_skills IS 'Something that not every technician can do.';
COMMENT ON COLUMN workshop_skills.hourly_rate_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON workshop_skills TO outfitter_app;

GRANT SELECT ON workshop_skills TO outfitter_readonly;

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

CREATE TABLE appointments (
    id uuid NOT NULL DEFAULT uuidv7(),
    customer_id uuid NOT NULL,
    technician_user_id uuid NOT NULL,
    bench_id uuid NOT NULL,
    repair_id uuid,
    slot tstzrange NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'booked',
    note varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_appointments PRIMARY KEY (id),
    CONSTRAINT fk_appointments_customer_id FOREIGN KEY (customer_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT fk_appointments_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE SET NULL,
    CONSTRAINT ck_appointments_slot CHECK (NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)),
    CONSTRAINT ck_appointments_status CHECK (status IN ('booked', 'met', 'missed', 'cancelled')),
    CONSTRAINT ex_appointments_technician_user_id_slot EXCLUDE USING gist (technician_user_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled'),
    CONSTRAINT ex_appointments_bench_id_slot EXCLUDE USING gist (bench_id WITH =, slot WITH &&)
        WHERE (status <> 'cancelled')
);

COMMENT ON TABLE appointments IS 'A time at which a customer comes to a bench.';
COMMENT ON COLUMN appointments.repair_id IS 'Missing when they only want advice.';
COMMENT ON COLUMN appointments.note IS 'Personal data.';

GRANT SELECT, INSERT, UPDATE, DELETE ON appointments TO outfitter_app;

GRANT SELECT ON appointments TO outfitter_readonly;

CREATE TABLE repair_labels (
    repair_id uuid NOT NULL,
    label_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_labels PRIMARY KEY (repair_id, label_id),
    CONSTRAINT fk_repair_labels_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE CASCADE,
    CONSTRAINT fk_repair_labels_label_id FOREIGN KEY (label_id) REFERENCES workshop_labels (id) ON DELETE CASCADE
);

COMMENT ON TABLE repair_labels IS 'Which labels belong to which repairs.';

GRANT SELECT, INSERT, UPDATE, DELETE ON repair_labels TO outfitter_app;

GRANT SELECT ON repair_labels TO outfitter_readonly;

CREATE TABLE repair_parts (
    repair_id uuid NOT NULL,
    product_variant_id uuid NOT NULL,
    warehouse_id uuid NOT NULL,
    quantity numeric(9,3) NOT NULL DEFAULT 1.000,
    unit_price_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    amount_minor bigint GENERATED ALWAYS AS (round(quantity * unit_price_minor)) STORED NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_parts PRIMARY KEY (repair_id, product_variant_id),
    CONSTRAINT fk_repair_parts_product_variant_id_warehouse_id FOREIGN KEY (product_variant_id, warehouse_id)
        REFERENCES inventory_levels (product_variant_id, warehouse_id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_parts_repair_id_currency FOREIGN KEY (repair_id, currency)
        REFERENCES repairs (id, currency) ON DELETE CASCADE,
    CONSTRAINT ck_repair_parts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_repair_parts_quantity_range CHECK (quantity > 0 AND quantity <= 10),
    CONSTRAINT ck_repair_parts_unit_price_range CHECK (unit_price_minor BETWEEN 0 AND 10000)
);

COMMENT ON TABLE repair_parts IS 'Units from our stock that went into a repair.';
COMMENT ON COLUMN repair_parts.unit_price_minor IS 'In minor units of the currency.';

GRANT SELECT, INSERT, UPDATE, DELETE ON repair_parts TO outfitter_app;

GRANT SELECT ON repair_parts TO outfitter_readonly;

CREATE TABLE repair_steps (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    repair_id uuid NOT NULL,
    technician_user_id uuid NOT NULL,
    bench_id uuid,
    minutes integer NOT NULL,
    text varchar(500) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_steps PRIMARY KEY (id),
    CONSTRAINT fk_repair_steps_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_steps_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_steps_bench_id FOREIGN KEY (bench_id) REFERENCES benches (id) ON DELETE RESTRICT,
    CONSTRAINT ck_repair_steps_minutes_range CHECK (minutes BETWEEN 1 AND 480)
);

COMMENT ON TABLE repair_steps IS 'A piece of work on a repair, as it was written down.';

GRANT SELECT, INSERT ON repair_steps TO outfitter_app;

GRANT SELECT ON repair_steps TO outfitter_readonly;

CREATE TABLE technician_skills (
    technician_user_id uuid NOT NULL,
    skill_code varchar(64) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technician_skills PRIMARY KEY (technician_user_id, skill_code),
    CONSTRAINT fk_technician_skills_technician_user_id FOREIGN KEY (technician_user_id)
        REFERENCES technicians (user_id) ON DELETE CASCADE,
    CONSTRAINT fk_technician_skills_skill_code FOREIGN KEY (skill_code)
        REFERENCES workshop_skills (code) ON DELETE CASCADE
);

COMMENT ON TABLE technician_skills IS 'What a technician may do alone.';

GRANT SELECT, INSERT, UPDATE, DELETE ON technician_skills TO outfitter_app;

GRANT SELECT ON technician_skills TO outfitter_readonly;
