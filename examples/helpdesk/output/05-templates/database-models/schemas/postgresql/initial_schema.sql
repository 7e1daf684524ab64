-- The tables of helpdesk, as its migrations build them. Load indexes.sql and triggers.sql after it.

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
    support_tier varchar(32) NOT NULL DEFAULT 'standard',
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
    CONSTRAINT ck_users_support_tier CHECK (support_tier IN ('standard', 'priority')),
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

GRANT SELECT, INSERT, UPDATE, DELETE ON users TO helpdesk_app;

GRANT SELECT ON users TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_profiles TO helpdesk_app;

GRANT SELECT (
    user_id, display_name, given_name, family_name, phone_e164, avatar_url, bio, metadata, created_at, updated_at
) ON user_profiles TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_identities TO helpdesk_app;

GRANT SELECT (
    id, user_id, provider, issuer, subject, public_data, last_used_at, created_at, updated_at
) ON user_identities TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_sessions TO helpdesk_app;

GRANT SELECT (
    id, user_id, last_seen_at, expires_at, revoked_at, ip_address, user_agent, aal, created_at, updated_at
) ON user_sessions TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON verification_tokens TO helpdesk_app;

GRANT SELECT (
    id, user_id, email, purpose, expires_at, consumed_at, attempts, created_at, updated_at
) ON verification_tokens TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON roles TO helpdesk_app;

GRANT SELECT ON roles TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON permissions TO helpdesk_app;

GRANT SELECT ON permissions TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON role_permissions TO helpdesk_app;

GRANT SELECT ON role_permissions TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON user_roles TO helpdesk_app;

GRANT SELECT ON user_roles TO helpdesk_readonly;

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

GRANT SELECT ON audit_logs TO helpdesk_app;

GRANT SELECT ON audit_logs TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_events TO helpdesk_app;

GRANT SELECT ON outbox_events TO helpdesk_readonly;

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

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO helpdesk_app;

GRANT SELECT ON idempotency_keys TO helpdesk_readonly;

CREATE TABLE tickets (
    id uuid NOT NULL DEFAULT uuidv7(),
    requester_id uuid NOT NULL,
    assignee_id uuid,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    priority integer NOT NULL DEFAULT 3,
    refund_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    contact varchar(320),
    closed_at timestamptz,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('simple', body), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_tickets PRIMARY KEY (id),
    CONSTRAINT fk_tickets_requester_id FOREIGN KEY (requester_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tickets_assignee_id FOREIGN KEY (assignee_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_tickets_status CHECK (status IN ('open', 'pending', 'solved', 'closed')),
    CONSTRAINT ck_tickets_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_tickets_contact CHECK (
        contact = lower(btrim(contact)) AND contact ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_tickets_priority_range CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT ck_tickets_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_tickets_br_1 CHECK (refund_minor > 0)
);

COMMENT ON TABLE tickets IS 'A customer''s request, tracked until it is closed.';
COMMENT ON COLUMN tickets.refund_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN tickets.contact IS 'Personal data.';
COMMENT ON COLUMN tickets.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_tickets_br_1 ON tickets IS 'BR-1: A refund is more than nothing.';

GRANT SELECT, INSERT, UPDATE, DELETE ON tickets TO helpdesk_app;

GRANT SELECT ON tickets TO helpdesk_readonly;
