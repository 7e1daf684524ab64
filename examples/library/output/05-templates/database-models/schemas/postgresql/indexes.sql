-- The indexes of library, each with what it serves. Keys and unconditional uniqueness stand with the tables.

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

-- authors
-- by_name (medium): Authors whose family name begins with what was typed
CREATE INDEX idx_authors_family_name ON authors (family_name text_pattern_ops);

-- books
-- by_subject (medium): All books about a subject
CREATE INDEX idx_books_subjects ON books USING gin (subjects);

-- Search in title, summary.
-- search (high): Books that contain the words of a reader
CREATE INDEX idx_books_search_vector ON books USING gin (search_vector);

-- book_authors
-- Foreign key to authors.
CREATE INDEX idx_book_authors_author_id ON book_authors (author_id);

-- copies
CREATE UNIQUE INDEX uq_copies_barcode ON copies (barcode) WHERE deleted_at IS NULL;

-- Foreign key to books.
CREATE INDEX idx_copies_book_id ON copies (book_id);

-- loans
CREATE UNIQUE INDEX uq_loans_copy_id ON loans (copy_id) WHERE status = 'open';

-- Foreign key to copies.
CREATE INDEX idx_loans_copy_id ON loans (copy_id);

-- Foreign key to users.
CREATE INDEX idx_loans_member_id ON loans (member_id);

-- of_member (high): What a member has at home, the most urgent first
CREATE INDEX idx_loans_member_id_due_on_id ON loans (member_id, due_on, id) WHERE status = 'open';

-- overdue (low): Loans to remind members of
CREATE INDEX idx_loans_due_on_id ON loans (due_on, id) WHERE status = 'open';

-- reservations
-- Foreign key to copies.
CREATE INDEX idx_reservations_copy_id ON reservations (copy_id);

-- Foreign key to users.
-- of_member (medium): A member's reservations, the latest first
CREATE INDEX idx_reservations_member_id_created_at_id ON reservations (member_id, created_at DESC, id DESC);
