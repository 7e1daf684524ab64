-- The declared queries that an index was made for, each with these indexes. The parameters of a statement are `%1$L`,
-- `%2$L` ..., filled from the columns in `samples`, or `$1`, `$2` ...; `found`: which rows give samples.
CREATE SCHEMA plans;
CREATE TABLE plans.queries (name text, tab name, indexes text[], statement text, samples text[], found text);

INSERT INTO plans.queries VALUES (
    'users.login',
    'users',
    '{uq_users_email}',
    'SELECT * FROM users WHERE email = %1$L AND deleted_at IS NULL',
    '{email:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'users.admin_list',
    'users',
    '{idx_users_created_at_id}',
    'SELECT * FROM users WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 50',
    '{}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'users.admin_list, next page',
    'users',
    '{idx_users_created_at_id}',
    'SELECT * FROM users WHERE deleted_at IS NULL AND (created_at, id) < (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{created_at:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'users.support_search',
    'users',
    '{idx_users_email}',
    'SELECT * FROM users WHERE email ILIKE %1$L::text AND deleted_at IS NULL LIMIT 20',
    '{email:part}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'user_sessions.resolve',
    'user_sessions',
    '{uq_user_sessions_token_hash}',
    'SELECT * FROM user_sessions WHERE token_hash = %1$L AND revoked_at IS NULL AND expires_at > %2$L',
    '{token_hash:value, expires_at:most}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'user_sessions.devices',
    'user_sessions',
    '{idx_user_sessions_user_id_expires_at_id}',
    'SELECT * FROM user_sessions WHERE user_id = %1$L AND revoked_at IS NULL ORDER BY expires_at DESC, id DESC LIMIT 50',
    '{user_id:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'user_sessions.devices, next page',
    'user_sessions',
    '{idx_user_sessions_user_id_expires_at_id}',
    'SELECT * FROM user_sessions WHERE user_id = %1$L AND revoked_at IS NULL AND (expires_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at DESC, id DESC LIMIT 50',
    '{user_id:value, expires_at:middle, id:middle}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'user_sessions.expired',
    'user_sessions',
    '{idx_user_sessions_expires_at_id}',
    'SELECT * FROM user_sessions WHERE expires_at < %1$L ORDER BY expires_at, id LIMIT 5000',
    '{expires_at:least}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'user_sessions.expired, next page',
    'user_sessions',
    '{idx_user_sessions_expires_at_id}',
    'SELECT * FROM user_sessions WHERE expires_at < %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 5000',
    '{expires_at:least, expires_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'verification_tokens.redeem',
    'verification_tokens',
    '{uq_verification_tokens_token_hash}',
    'SELECT * FROM verification_tokens WHERE token_hash = %1$L AND consumed_at IS NULL AND expires_at > %2$L',
    '{token_hash:value, expires_at:most}',
    'consumed_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'verification_tokens.expired',
    'verification_tokens',
    '{idx_verification_tokens_expires_at_id}',
    'SELECT * FROM verification_tokens WHERE expires_at < %1$L ORDER BY expires_at, id LIMIT 5000',
    '{expires_at:least}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'verification_tokens.expired, next page',
    'verification_tokens',
    '{idx_verification_tokens_expires_at_id}',
    'SELECT * FROM verification_tokens WHERE expires_at < %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 5000',
    '{expires_at:least, expires_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.record_history',
    'audit_logs',
    '{idx_audit_logs_table_name_record_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE table_name = %1$L AND record_id = %2$L ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{table_name:value, record_id:value}',
    'record_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.record_history, next page',
    'audit_logs',
    '{idx_audit_logs_table_name_record_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE table_name = %1$L AND record_id = %2$L AND (occurred_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{table_name:value, record_id:value, occurred_at:middle, id:middle}',
    'record_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.actor_history',
    'audit_logs',
    '{idx_audit_logs_actor_user_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE actor_user_id = %1$L ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{actor_user_id:value}',
    'actor_user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.actor_history, next page',
    'audit_logs',
    '{idx_audit_logs_actor_user_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE actor_user_id = %1$L AND (occurred_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{actor_user_id:value, occurred_at:middle, id:middle}',
    'actor_user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'outbox_events.dispatch',
    'outbox_events',
    '{idx_outbox_events_available_at_seq}',
    'SELECT * FROM outbox_events WHERE published_at IS NULL AND available_at <= %1$L ORDER BY available_at, seq LIMIT 100',
    '{available_at:least}',
    'published_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'outbox_events.dispatch, next page',
    'outbox_events',
    '{idx_outbox_events_available_at_seq}',
    'SELECT * FROM outbox_events WHERE published_at IS NULL AND available_at <= %1$L AND (available_at, seq) > (%2$L::timestamptz, %3$L::bigint) ORDER BY available_at, seq LIMIT 100',
    '{available_at:least, available_at:middle, seq:middle}',
    'published_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'outbox_events.replay',
    'outbox_events',
    '{idx_outbox_events_aggregate_type_aggregate_id_seq}',
    'SELECT * FROM outbox_events WHERE aggregate_type = %1$L AND aggregate_id = %2$L ORDER BY seq LIMIT 50',
    '{aggregate_type:value, aggregate_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'outbox_events.replay, next page',
    'outbox_events',
    '{idx_outbox_events_aggregate_type_aggregate_id_seq}',
    'SELECT * FROM outbox_events WHERE aggregate_type = %1$L AND aggregate_id = %2$L AND seq > %3$L::bigint ORDER BY seq LIMIT 50',
    '{aggregate_type:value, aggregate_id:value, seq:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'idempotency_keys.expired',
    'idempotency_keys',
    '{idx_idempotency_keys_expires_at}',
    'SELECT * FROM idempotency_keys WHERE expires_at < %1$L LIMIT 5000',
    '{expires_at:least}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'idempotency_keys.stuck',
    'idempotency_keys',
    '{idx_idempotency_keys_locked_at}',
    'SELECT * FROM idempotency_keys WHERE completed_at IS NULL AND locked_at < %1$L LIMIT 100',
    '{locked_at:least}',
    'completed_at IS NULL AND locked_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'tickets.agent_queue',
    'tickets',
    '{idx_tickets_assignee_id_priority_created_at_id}',
    'SELECT * FROM tickets WHERE assignee_id = %1$L AND status = ''open'' AND deleted_at IS NULL ORDER BY priority DESC, created_at DESC, id DESC LIMIT 50',
    '{assignee_id:value}',
    'status = ''open'' AND deleted_at IS NULL AND assignee_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'tickets.agent_queue, next page',
    'tickets',
    '{idx_tickets_assignee_id_priority_created_at_id}',
    'SELECT * FROM tickets WHERE assignee_id = %1$L AND status = ''open'' AND deleted_at IS NULL AND (priority, created_at, id) < (%2$L::integer, %3$L::timestamptz, %4$L::uuid) ORDER BY priority DESC, created_at DESC, id DESC LIMIT 50',
    '{assignee_id:value, priority:middle, created_at:middle, id:middle}',
    'status = ''open'' AND deleted_at IS NULL AND assignee_id IS NOT NULL'
);
