-- The indexes of helpdesk, each with what it serves. Keys and unconditional uniqueness stand with the tables.

-- users
CREATE UNIQUE INDEX uq_users_email ON users (email) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_users_username ON users (username) WHERE deleted_at IS NULL;

-- admin_list (low): All users, newest first, page by page
CREATE INDEX idx_users_created_at_id ON users (created_at DESC, id DESC) WHERE deleted_at IS NULL;

-- support_search (low): Users of whom only a part of the e-mail address is known
CREATE INDEX idx_users_email ON users USING gin (email gin_trgm_ops) WHERE deleted_at IS NULL;

-- user_identities
CREATE UNIQUE INDEX uq_user_identities_user_id ON user_identities (user_id) WHERE provider = 'password';

-- Foreign key to users.
CREATE INDEX idx_user_identities_user_id ON user_identities (user_id);

-- user_sessions
-- Foreign key to users.
CREATE INDEX idx_user_sessions_user_id ON user_sessions (user_id);

-- devices (low): A user's live sessions, to show them or to end them all
CREATE INDEX idx_user_sessions_user_id_expires_at_id ON user_sessions (user_id, expires_at DESC, id DESC)
    WHERE revoked_at IS NULL;

-- expired (low): Sessions for the reaper to remove
CREATE INDEX idx_user_sessions_expires_at_id ON user_sessions (expires_at, id);

-- verification_tokens
CREATE UNIQUE INDEX uq_verification_tokens_user_id_purpose ON verification_tokens (user_id, purpose)
    WHERE consumed_at IS NULL AND user_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_verification_tokens_user_id ON verification_tokens (user_id) WHERE user_id IS NOT NULL;

-- expired (low): Codes for the reaper to remove
CREATE INDEX idx_verification_tokens_expires_at_id ON verification_tokens (expires_at, id);

-- role_permissions
-- Foreign key to permissions.
CREATE INDEX idx_role_permissions_permission_code ON role_permissions (permission_code);

-- user_roles
-- Foreign key to roles.
CREATE INDEX idx_user_roles_role_id ON user_roles (role_id);

-- Foreign key to users.
CREATE INDEX idx_user_roles_granted_by ON user_roles (granted_by) WHERE granted_by IS NOT NULL;

-- audit_logs
-- record_history (low): What happened to one record, newest first
CREATE INDEX idx_audit_logs_table_name_record_id_occurred_at_id
    ON audit_logs (table_name, record_id, occurred_at DESC, id DESC);

-- actor_history (low): What one user did, newest first
CREATE INDEX idx_audit_logs_actor_user_id_occurred_at_id ON audit_logs (actor_user_id, occurred_at DESC, id DESC);

-- outbox_events
-- dispatch (high): The next messages to send, locked by the dispatcher that takes them
CREATE INDEX idx_outbox_events_available_at_seq ON outbox_events (available_at, seq) WHERE published_at IS NULL;

-- replay (low): All messages about one thing in the order in which they were written
CREATE INDEX idx_outbox_events_aggregate_type_aggregate_id_seq ON outbox_events (aggregate_type, aggregate_id, seq);

-- idempotency_keys
-- expired (low): Keys for the reaper to remove
CREATE INDEX idx_idempotency_keys_expires_at ON idempotency_keys (expires_at);

-- stuck (low): Requests that a worker took and never finished
CREATE INDEX idx_idempotency_keys_locked_at ON idempotency_keys (locked_at) WHERE completed_at IS NULL;

-- tickets
CREATE UNIQUE INDEX uq_tickets_requester_id_subject ON tickets (requester_id, subject) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_tickets_requester_id ON tickets (requester_id);

-- Foreign key to users.
CREATE INDEX idx_tickets_assignee_id ON tickets (assignee_id) WHERE assignee_id IS NOT NULL;

-- agent_queue (high): One agent's open tickets, most urgent first
CREATE INDEX idx_tickets_assignee_id_priority_created_at_id
    ON tickets (assignee_id, priority DESC, created_at DESC, id DESC)
    WHERE status = 'open' AND deleted_at IS NULL;

-- Search in subject, body.
CREATE INDEX idx_tickets_search_vector ON tickets USING gin (search_vector);
