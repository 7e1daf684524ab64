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
    '{idx_audit_logs_record_history}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L AND table_name = %2$L AND record_id = %3$L ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, table_name:value, record_id:value}',
    'record_id IS NOT NULL AND tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.record_history, next page',
    'audit_logs',
    '{idx_audit_logs_record_history}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L AND table_name = %2$L AND record_id = %3$L AND (occurred_at, id) < (%4$L::timestamptz, %5$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, table_name:value, record_id:value, occurred_at:middle, id:middle}',
    'record_id IS NOT NULL AND tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.actor_history',
    'audit_logs',
    '{idx_audit_logs_actor_history}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L AND actor_user_id = %2$L ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, actor_user_id:value}',
    'actor_user_id IS NOT NULL AND tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.actor_history, next page',
    'audit_logs',
    '{idx_audit_logs_actor_history}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L AND actor_user_id = %2$L AND (occurred_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, actor_user_id:value, occurred_at:middle, id:middle}',
    'actor_user_id IS NOT NULL AND tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.tenant_history',
    'audit_logs',
    '{idx_audit_logs_tenant_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L ORDER BY occurred_at DESC, id DESC LIMIT 50',
    '{tenant_id:value}',
    'tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'audit_logs.tenant_history, next page',
    'audit_logs',
    '{idx_audit_logs_tenant_id_occurred_at_id}',
    'SELECT * FROM audit_logs WHERE tenant_id = %1$L AND (occurred_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 50',
    '{tenant_id:value, occurred_at:middle, id:middle}',
    'tenant_id IS NOT NULL'
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
    'tenants.route',
    'tenants',
    '{uq_tenants_slug}',
    'SELECT * FROM tenants WHERE slug = %1$L',
    '{slug:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenants.offboarding',
    'tenants',
    '{idx_tenants_purge_after_id}',
    'SELECT * FROM tenants WHERE status = ''offboarding'' AND purge_after <= %1$L ORDER BY purge_after, id LIMIT 20',
    '{purge_after:least}',
    'status = ''offboarding'' AND purge_after IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'tenants.offboarding, next page',
    'tenants',
    '{idx_tenants_purge_after_id}',
    'SELECT * FROM tenants WHERE status = ''offboarding'' AND purge_after <= %1$L AND (purge_after, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY purge_after, id LIMIT 20',
    '{purge_after:least, purge_after:middle, id:middle}',
    'status = ''offboarding'' AND purge_after IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'tenants.staff_list',
    'tenants',
    '{idx_tenants_created_at_id}',
    'SELECT * FROM tenants ORDER BY created_at DESC, id DESC LIMIT 50',
    '{}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenants.staff_list, next page',
    'tenants',
    '{idx_tenants_created_at_id}',
    'SELECT * FROM tenants WHERE (created_at, id) < (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenants.staff_search',
    'tenants',
    '{idx_tenants_name}',
    'SELECT * FROM tenants WHERE name ILIKE %1$L::text LIMIT 20',
    '{name:part}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.authorise',
    'tenant_memberships',
    '{uq_tenant_memberships_live}',
    'SELECT * FROM tenant_memberships WHERE tenant_id = %1$L AND user_id = %2$L AND revoked_at IS NULL',
    '{tenant_id:value, user_id:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.switcher',
    'tenant_memberships',
    '{idx_tenant_memberships_user_id}',
    'SELECT * FROM tenant_memberships WHERE user_id = %1$L AND revoked_at IS NULL LIMIT 100',
    '{user_id:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.team',
    'tenant_memberships',
    '{idx_tenant_memberships_tenant_id_joined_at_id}',
    'SELECT * FROM tenant_memberships WHERE tenant_id = %1$L ORDER BY joined_at, id LIMIT 100',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.team, next page',
    'tenant_memberships',
    '{idx_tenant_memberships_tenant_id_joined_at_id}',
    'SELECT * FROM tenant_memberships WHERE tenant_id = %1$L AND (joined_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY joined_at, id LIMIT 100',
    '{tenant_id:value, joined_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.newest_members',
    'tenant_memberships',
    '{idx_tenant_memberships_tenant_id_joined_at_id}',
    'SELECT * FROM tenant_memberships WHERE tenant_id = %1$L AND status = ''active'' AND joined_at >= %2$L ORDER BY joined_at DESC, id DESC LIMIT 20',
    '{tenant_id:value, joined_at:most}',
    'status = ''active'''
);

INSERT INTO plans.queries VALUES (
    'tenant_memberships.newest_members, next page',
    'tenant_memberships',
    '{idx_tenant_memberships_tenant_id_joined_at_id}',
    'SELECT * FROM tenant_memberships WHERE tenant_id = %1$L AND status = ''active'' AND joined_at >= %2$L AND (joined_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY joined_at DESC, id DESC LIMIT 20',
    '{tenant_id:value, joined_at:most, joined_at:middle, id:middle}',
    'status = ''active'''
);

INSERT INTO plans.queries VALUES (
    'tenant_invitations.redeem',
    'tenant_invitations',
    '{uq_tenant_invitations_token_hash}',
    'SELECT * FROM tenant_invitations WHERE token_hash = %1$L AND status = ''pending'' AND expires_at > %2$L',
    '{token_hash:value, expires_at:most}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'tenant_invitations.waiting',
    'tenant_invitations',
    '{idx_tenant_invitations_email}',
    'SELECT * FROM tenant_invitations WHERE email = %1$L AND status = ''pending'' LIMIT 20',
    '{email:value}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'tenant_invitations.expire',
    'tenant_invitations',
    '{idx_tenant_invitations_expires_at_id}',
    'SELECT * FROM tenant_invitations WHERE status = ''pending'' AND expires_at <= %1$L ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'tenant_invitations.expire, next page',
    'tenant_invitations',
    '{idx_tenant_invitations_expires_at_id}',
    'SELECT * FROM tenant_invitations WHERE status = ''pending'' AND expires_at <= %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least, expires_at:middle, id:middle}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'api_keys.authenticate',
    'api_keys',
    '{uq_api_keys_tenant_id_key_hash}',
    'SELECT * FROM api_keys WHERE tenant_id = %1$L AND key_hash = %2$L AND revoked_at IS NULL',
    '{tenant_id:value, key_hash:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'api_keys.list',
    'api_keys',
    '{idx_api_keys_tenant_id_created_at_id}',
    'SELECT * FROM api_keys WHERE tenant_id = %1$L AND revoked_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 100',
    '{tenant_id:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'api_keys.list, next page',
    'api_keys',
    '{idx_api_keys_tenant_id_created_at_id}',
    'SELECT * FROM api_keys WHERE tenant_id = %1$L AND revoked_at IS NULL AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, created_at:middle, id:middle}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.entitlements',
    'subscriptions',
    '{idx_subscriptions_tenant_id, uq_subscriptions_current}',
    'SELECT f.code, p.value FROM subscriptions AS s JOIN plan_features AS p ON p.plan_id = s.plan_id JOIN feature_flags AS f ON f.id = p.feature_flag_id WHERE s.tenant_id = $1 AND s.ended_at IS NULL',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.renew',
    'subscriptions',
    '{idx_subscriptions_current_period_end_id}',
    'SELECT * FROM subscriptions WHERE status IN (''trialing'', ''active'', ''past_due'') AND current_period_end <= %1$L ORDER BY current_period_end, id LIMIT 200',
    '{current_period_end:least}',
    'status IN (''trialing'', ''active'', ''past_due'')'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.renew, next page',
    'subscriptions',
    '{idx_subscriptions_current_period_end_id}',
    'SELECT * FROM subscriptions WHERE status IN (''trialing'', ''active'', ''past_due'') AND current_period_end <= %1$L AND (current_period_end, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY current_period_end, id LIMIT 200',
    '{current_period_end:least, current_period_end:middle, id:middle}',
    'status IN (''trialing'', ''active'', ''past_due'')'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.trial_reminders',
    'subscriptions',
    '{idx_subscriptions_trial_end_id}',
    'SELECT * FROM subscriptions WHERE status = ''trialing'' AND trial_end <= %1$L ORDER BY trial_end, id LIMIT 200',
    '{trial_end:least}',
    'status = ''trialing'' AND trial_end IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.trial_reminders, next page',
    'subscriptions',
    '{idx_subscriptions_trial_end_id}',
    'SELECT * FROM subscriptions WHERE status = ''trialing'' AND trial_end <= %1$L AND (trial_end, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY trial_end, id LIMIT 200',
    '{trial_end:least, trial_end:middle, id:middle}',
    'status = ''trialing'' AND trial_end IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.of_plan',
    'subscriptions',
    '{idx_subscriptions_plan_id_status_created_at_id}',
    'SELECT * FROM subscriptions WHERE plan_id = %1$L AND status = %2$L ORDER BY created_at DESC, id DESC LIMIT 100',
    '{plan_id:value, status:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.of_plan, next page',
    'subscriptions',
    '{idx_subscriptions_plan_id_status_created_at_id}',
    'SELECT * FROM subscriptions WHERE plan_id = %1$L AND status = %2$L AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 100',
    '{plan_id:value, status:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'subscriptions.webhook',
    'subscriptions',
    '{uq_subscriptions_provider_provider_subscription_id}',
    'SELECT * FROM subscriptions WHERE provider = %1$L AND provider_subscription_id = %2$L',
    '{provider:value, provider_subscription_id:value}',
    'provider IS NOT NULL AND provider_subscription_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'usage_events.roll_up',
    'usage_events',
    '{idx_usage_events_metric_code_tenant_id_occurred_at}',
    'SELECT * FROM usage_events WHERE metric_code = %1$L AND tenant_id = %2$L AND occurred_at >= %3$L AND occurred_at < %4$L',
    '{metric_code:value, tenant_id:value, occurred_at:value, occurred_at:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'usage_rollups.dashboard',
    'usage_rollups',
    '{idx_usage_rollups_tenant_id_period_start_id}',
    'SELECT * FROM usage_rollups WHERE tenant_id = %1$L ORDER BY period_start DESC, id DESC LIMIT 60',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'usage_rollups.dashboard, next page',
    'usage_rollups',
    '{idx_usage_rollups_tenant_id_period_start_id}',
    'SELECT * FROM usage_rollups WHERE tenant_id = %1$L AND (period_start, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY period_start DESC, id DESC LIMIT 60',
    '{tenant_id:value, period_start:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'usage_rollups.to_close',
    'usage_rollups',
    '{idx_usage_rollups_period_end_id}',
    'SELECT * FROM usage_rollups WHERE closed_at IS NULL AND period_end <= %1$L ORDER BY period_end, id LIMIT 500',
    '{period_end:least}',
    'closed_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'usage_rollups.to_close, next page',
    'usage_rollups',
    '{idx_usage_rollups_period_end_id}',
    'SELECT * FROM usage_rollups WHERE closed_at IS NULL AND period_end <= %1$L AND (period_end, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY period_end, id LIMIT 500',
    '{period_end:least, period_end:middle, id:middle}',
    'closed_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'invoice_counters.next_number',
    'invoice_counters',
    '{pk_invoice_counters}',
    'UPDATE invoice_counters SET last_number = last_number + 1 WHERE series = $1 RETURNING last_number',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'invoices.issue',
    'invoices',
    '{pk_invoices, uq_invoices_id_tenant_id_currency}',
    'UPDATE invoices SET status = ''open'', number = $1, issued_total_minor = total_minor, issued_at = $2, due_at = $3 WHERE id = $4 AND status = ''draft''',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'invoices.list',
    'invoices',
    '{idx_invoices_tenant_id_created_at_id}',
    'SELECT * FROM invoices WHERE tenant_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'invoices.list, next page',
    'invoices',
    '{idx_invoices_tenant_id_created_at_id}',
    'SELECT * FROM invoices WHERE tenant_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'invoices.dunning',
    'invoices',
    '{idx_invoices_due_at_id}',
    'SELECT * FROM invoices WHERE status = ''open'' AND due_at < %1$L ORDER BY due_at, id LIMIT 200',
    '{due_at:least}',
    'status = ''open'' AND due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.dunning, next page',
    'invoices',
    '{idx_invoices_due_at_id}',
    'SELECT * FROM invoices WHERE status = ''open'' AND due_at < %1$L AND (due_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY due_at, id LIMIT 200',
    '{due_at:least, due_at:middle, id:middle}',
    'status = ''open'' AND due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'payments.webhook',
    'payments',
    '{uq_payments_provider_provider_payment_id}',
    'SELECT * FROM payments WHERE provider = %1$L AND provider_payment_id = %2$L',
    '{provider:value, provider_payment_id:value}',
    'provider_payment_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'payments.unfinished',
    'payments',
    '{idx_payments_created_at_id}',
    'SELECT * FROM payments WHERE status IN (''pending'', ''requires_action'', ''authorised'') ORDER BY created_at, id LIMIT 200',
    '{}',
    'status IN (''pending'', ''requires_action'', ''authorised'')'
);

INSERT INTO plans.queries VALUES (
    'payments.unfinished, next page',
    'payments',
    '{idx_payments_created_at_id}',
    'SELECT * FROM payments WHERE status IN (''pending'', ''requires_action'', ''authorised'') AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 200',
    '{created_at:middle, id:middle}',
    'status IN (''pending'', ''requires_action'', ''authorised'')'
);

INSERT INTO plans.queries VALUES (
    'payments.tenant_history',
    'payments',
    '{idx_payments_tenant_id_created_at_id}',
    'SELECT * FROM payments WHERE tenant_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'payments.tenant_history, next page',
    'payments',
    '{idx_payments_tenant_id_created_at_id}',
    'SELECT * FROM payments WHERE tenant_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'refunds.pending',
    'refunds',
    '{idx_refunds_created_at_id}',
    'SELECT * FROM refunds WHERE status = ''pending'' ORDER BY created_at, id LIMIT 200',
    '{}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'refunds.pending, next page',
    'refunds',
    '{idx_refunds_created_at_id}',
    'SELECT * FROM refunds WHERE status = ''pending'' AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 200',
    '{created_at:middle, id:middle}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'transactions.export',
    'transactions',
    '{idx_transactions_occurred_at_id}',
    'SELECT * FROM transactions ORDER BY occurred_at DESC, id DESC LIMIT 1000',
    '{}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'transactions.export, next page',
    'transactions',
    '{idx_transactions_occurred_at_id}',
    'SELECT * FROM transactions WHERE (occurred_at, id) < (%1$L::timestamptz, %2$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 1000',
    '{occurred_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'transactions.of_payment',
    'transactions',
    '{idx_transactions_payment_id_occurred_at_id}',
    'SELECT * FROM transactions WHERE payment_id = %1$L ORDER BY occurred_at, id LIMIT 50',
    '{payment_id:value}',
    'payment_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'transactions.of_payment, next page',
    'transactions',
    '{idx_transactions_payment_id_occurred_at_id}',
    'SELECT * FROM transactions WHERE payment_id = %1$L AND (occurred_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY occurred_at, id LIMIT 50',
    '{payment_id:value, occurred_at:middle, id:middle}',
    'payment_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'transactions.tenant_history',
    'transactions',
    '{idx_transactions_tenant_id_occurred_at_id}',
    'SELECT * FROM transactions WHERE tenant_id = %1$L ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'transactions.tenant_history, next page',
    'transactions',
    '{idx_transactions_tenant_id_occurred_at_id}',
    'SELECT * FROM transactions WHERE tenant_id = %1$L AND (occurred_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY occurred_at DESC, id DESC LIMIT 100',
    '{tenant_id:value, occurred_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'announcements.labelled',
    'announcements',
    '{uq_announcements_tenant_id_id}',
    'SELECT * FROM announcements WHERE tenant_id = %1$L AND labels @> %2$L::text[] AND deleted_at IS NULL LIMIT 20',
    '{tenant_id:value, labels:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'announcements.wall',
    'announcements',
    '{uq_announcements_tenant_id_id}',
    'SELECT * FROM announcements WHERE tenant_id = %1$L AND shown && %2$L::tstzrange AND deleted_at IS NULL',
    '{tenant_id:value, shown:moment}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'locations.on_network',
    'locations',
    '{uq_locations_tenant_id_code, uq_locations_tenant_id_id}',
    'SELECT * FROM locations WHERE tenant_id = %1$L AND clock_networks @> %2$L::text[] AND deleted_at IS NULL',
    '{tenant_id:value, clock_networks:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'clocks.silent',
    'clocks',
    '{idx_clocks_tenant_id_last_seen_at_id}',
    'SELECT * FROM clocks WHERE tenant_id = %1$L AND last_seen_at < %2$L ORDER BY last_seen_at, id LIMIT 50',
    '{tenant_id:value, last_seen_at:least}',
    'last_seen_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'clocks.silent, next page',
    'clocks',
    '{idx_clocks_tenant_id_last_seen_at_id}',
    'SELECT * FROM clocks WHERE tenant_id = %1$L AND last_seen_at < %2$L AND (last_seen_at, id) > (%3$L::timestamptz, %4$L::uuid) ORDER BY last_seen_at, id LIMIT 50',
    '{tenant_id:value, last_seen_at:least, last_seen_at:middle, id:middle}',
    'last_seen_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'message_deliveries.of_user',
    'message_deliveries',
    '{idx_message_deliveries_tenant_id_user_sent_at_id}',
    'SELECT * FROM message_deliveries WHERE tenant_id = %1$L AND "user" = %2$L AND sent_at >= %3$L ORDER BY sent_at DESC, id DESC LIMIT 50',
    '{tenant_id:value, user:value, sent_at:most}',
    'tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'message_deliveries.of_user, next page',
    'message_deliveries',
    '{idx_message_deliveries_tenant_id_user_sent_at_id}',
    'SELECT * FROM message_deliveries WHERE tenant_id = %1$L AND "user" = %2$L AND sent_at >= %3$L AND (sent_at, id) < (%4$L::timestamptz, %5$L::uuid) ORDER BY sent_at DESC, id DESC LIMIT 50',
    '{tenant_id:value, user:value, sent_at:most, sent_at:middle, id:middle}',
    'tenant_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'public_holidays.of_country',
    'public_holidays',
    '{idx_public_holidays_country_code_day_id}',
    'SELECT * FROM public_holidays WHERE country_code = %1$L AND day BETWEEN %2$L AND %3$L ORDER BY day, id LIMIT 50',
    '{country_code:value, day:value, day:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'public_holidays.of_country, next page',
    'public_holidays',
    '{idx_public_holidays_country_code_day_id}',
    'SELECT * FROM public_holidays WHERE country_code = %1$L AND day BETWEEN %2$L AND %3$L AND (day, id) > (%4$L::date, %5$L::uuid) ORDER BY day, id LIMIT 50',
    '{country_code:value, day:value, day:value, day:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'employees.board',
    'employees',
    '{idx_employees_board}',
    'SELECT * FROM employees WHERE tenant_id = %1$L AND team_id = %2$L AND status <> ''left'' AND deleted_at IS NULL ORDER BY family_name, given_name, id LIMIT 50',
    '{tenant_id:value, team_id:value}',
    'status <> ''left'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'employees.board, next page',
    'employees',
    '{idx_employees_board}',
    'SELECT * FROM employees WHERE tenant_id = %1$L AND team_id = %2$L AND status <> ''left'' AND deleted_at IS NULL AND (family_name, given_name, id) > (%3$L::varchar(120), %4$L::varchar(120), %5$L::uuid) ORDER BY family_name, given_name, id LIMIT 50',
    '{tenant_id:value, team_id:value, family_name:middle, given_name:middle, id:middle}',
    'status <> ''left'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'employees.named_like',
    'employees',
    '{uq_employees_tenant_id_number, uq_employees_tenant_id_id, idx_employees_tenant_id_team_id}',
    'SELECT * FROM employees WHERE tenant_id = %1$L AND full_name ILIKE %2$L::text AND deleted_at IS NULL LIMIT 20',
    '{tenant_id:value, full_name:part}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'employees.begins_with',
    'employees',
    '{uq_employees_tenant_id_number, uq_employees_tenant_id_id, idx_employees_tenant_id_team_id}',
    'SELECT * FROM employees WHERE tenant_id = %1$L AND number LIKE %2$L::text AND deleted_at IS NULL LIMIT 10',
    '{tenant_id:value, number:beginning}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'employees.myself',
    'employees',
    '{uq_employees_tenant_id_user_id}',
    'SELECT * FROM employees WHERE tenant_id = %1$L AND user_id = %2$L AND deleted_at IS NULL',
    '{tenant_id:value, user_id:value}',
    'deleted_at IS NULL AND user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'availabilities.around',
    'availabilities',
    '{idx_availabilities_tenant_id_employee_id, ex_availabilities_tenant_id_employee_id_period}',
    'SELECT * FROM availabilities WHERE tenant_id = %1$L AND period && %2$L::tstzrange',
    '{tenant_id:value, period:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'clock_events.day',
    'clock_events',
    '{idx_clock_events_day}',
    'SELECT * FROM clock_events WHERE tenant_id = %1$L AND employee_id = %2$L AND occurred_at >= %3$L AND occurred_at < %4$L ORDER BY occurred_at, id LIMIT 50',
    '{tenant_id:value, employee_id:value, occurred_at:value, occurred_at:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'clock_events.day, next page',
    'clock_events',
    '{idx_clock_events_day}',
    'SELECT * FROM clock_events WHERE tenant_id = %1$L AND employee_id = %2$L AND occurred_at >= %3$L AND occurred_at < %4$L AND (occurred_at, id) > (%5$L::timestamptz, %6$L::uuid) ORDER BY occurred_at, id LIMIT 50',
    '{tenant_id:value, employee_id:value, occurred_at:value, occurred_at:value, occurred_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'contracts.running',
    'contracts',
    '{uq_contracts_tenant_id_id, ex_contracts_tenant_id_employee_id_valid, idx_contracts_tenant_id_employee_id}',
    'SELECT * FROM contracts WHERE tenant_id = %1$L AND valid && %2$L::tstzrange',
    '{tenant_id:value, valid:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'leave_requests.to_answer',
    'leave_requests',
    '{idx_leave_requests_tenant_id_created_at_id}',
    'SELECT * FROM leave_requests WHERE tenant_id = %1$L AND status = ''asked'' ORDER BY created_at, id LIMIT 50',
    '{tenant_id:value}',
    'status = ''asked'''
);

INSERT INTO plans.queries VALUES (
    'leave_requests.to_answer, next page',
    'leave_requests',
    '{idx_leave_requests_tenant_id_created_at_id}',
    'SELECT * FROM leave_requests WHERE tenant_id = %1$L AND status = ''asked'' AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{tenant_id:value, created_at:middle, id:middle}',
    'status = ''asked'''
);

INSERT INTO plans.queries VALUES (
    'leave_requests.calendar',
    'leave_requests',
    '{idx_leave_requests_tenant_id_account_id, ex_leave_requests_tenant_id_account_id_period}',
    'SELECT * FROM leave_requests WHERE tenant_id = %1$L AND status = ''approved'' AND period && %2$L::tstzrange',
    '{tenant_id:value, period:moment}',
    'status = ''approved'''
);

INSERT INTO plans.queries VALUES (
    'rosters.of_team',
    'rosters',
    '{idx_rosters_tenant_id_team_id, ex_rosters_tenant_id_team_id_period}',
    'SELECT * FROM rosters WHERE tenant_id = %1$L AND team_id = %2$L AND period && %3$L::tstzrange',
    '{tenant_id:value, team_id:value, period:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rosters.latest',
    'rosters',
    '{idx_rosters_tenant_id_created_at_id}',
    'SELECT * FROM rosters WHERE tenant_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rosters.latest, next page',
    'rosters',
    '{idx_rosters_tenant_id_created_at_id}',
    'SELECT * FROM rosters WHERE tenant_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 25',
    '{tenant_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rosters.open_places',
    'rosters',
    '{idx_rosters_tenant_id_published_at_id}',
    'SELECT * FROM rosters WHERE tenant_id = %1$L AND status = ''published'' AND filled < wanted ORDER BY published_at, id LIMIT 50',
    '{tenant_id:value}',
    'status = ''published'' AND filled < wanted AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'rosters.open_places, next page',
    'rosters',
    '{idx_rosters_tenant_id_published_at_id}',
    'SELECT * FROM rosters WHERE tenant_id = %1$L AND status = ''published'' AND filled < wanted AND (published_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY published_at, id LIMIT 50',
    '{tenant_id:value, published_at:middle, id:middle}',
    'status = ''published'' AND filled < wanted AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'shifts.of_roster',
    'shifts',
    '{idx_shifts_tenant_id_roster_id_work_day_id}',
    'SELECT * FROM shifts WHERE tenant_id = %1$L AND roster_id = %2$L ORDER BY work_day, id LIMIT 50',
    '{tenant_id:value, roster_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'shifts.of_roster, next page',
    'shifts',
    '{idx_shifts_tenant_id_roster_id_work_day_id}',
    'SELECT * FROM shifts WHERE tenant_id = %1$L AND roster_id = %2$L AND (work_day, id) > (%3$L::date, %4$L::uuid) ORDER BY work_day, id LIMIT 50',
    '{tenant_id:value, roster_id:value, work_day:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'shifts.open',
    'shifts',
    '{idx_shifts_tenant_id_work_day}',
    'SELECT * FROM shifts WHERE tenant_id = %1$L AND work_day = %2$L AND status = ''planned'' AND NOT is_full LIMIT 100',
    '{tenant_id:value, work_day:value}',
    'status = ''planned'' AND NOT is_full'
);

INSERT INTO plans.queries VALUES (
    'shift_assignments.mine',
    'shift_assignments',
    '{ex_shift_assignments_tenant_id_employee_id_period}',
    'SELECT * FROM shift_assignments WHERE tenant_id = %1$L AND employee_id = %2$L AND status <> ''withdrawn'' AND period && %3$L::tstzrange',
    '{tenant_id:value, employee_id:value, period:moment}',
    'status <> ''withdrawn'''
);

INSERT INTO plans.queries VALUES (
    'shift_assignments.of_shift',
    'shift_assignments',
    '{idx_shift_assignments_tenant_id_shift_id}',
    'SELECT * FROM shift_assignments WHERE tenant_id = %1$L AND shift_id = %2$L',
    '{tenant_id:value, shift_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'shift_swaps.market',
    'shift_swaps',
    '{idx_shift_swaps_tenant_id_offered_at_id}',
    'SELECT * FROM shift_swaps WHERE tenant_id = %1$L AND status = ''offered'' ORDER BY offered_at, id LIMIT 50',
    '{tenant_id:value}',
    'status = ''offered'''
);

INSERT INTO plans.queries VALUES (
    'shift_swaps.market, next page',
    'shift_swaps',
    '{idx_shift_swaps_tenant_id_offered_at_id}',
    'SELECT * FROM shift_swaps WHERE tenant_id = %1$L AND status = ''offered'' AND (offered_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY offered_at, id LIMIT 50',
    '{tenant_id:value, offered_at:middle, id:middle}',
    'status = ''offered'''
);

INSERT INTO plans.queries VALUES (
    'shift_swaps.to_decide',
    'shift_swaps',
    '{idx_shift_swaps_tenant_id_offered_at_id_to_decide}',
    'SELECT * FROM shift_swaps WHERE tenant_id = %1$L AND status = ''taken'' ORDER BY offered_at, id LIMIT 50',
    '{tenant_id:value}',
    'status = ''taken'''
);

INSERT INTO plans.queries VALUES (
    'shift_swaps.to_decide, next page',
    'shift_swaps',
    '{idx_shift_swaps_tenant_id_offered_at_id_to_decide}',
    'SELECT * FROM shift_swaps WHERE tenant_id = %1$L AND status = ''taken'' AND (offered_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY offered_at, id LIMIT 50',
    '{tenant_id:value, offered_at:middle, id:middle}',
    'status = ''taken'''
);

INSERT INTO plans.queries VALUES (
    'timesheets.to_approve',
    'timesheets',
    '{idx_timesheets_tenant_id_month_id}',
    'SELECT * FROM timesheets WHERE tenant_id = %1$L AND status = ''submitted'' ORDER BY month, id LIMIT 100',
    '{tenant_id:value}',
    'status = ''submitted'''
);

INSERT INTO plans.queries VALUES (
    'timesheets.to_approve, next page',
    'timesheets',
    '{idx_timesheets_tenant_id_month_id}',
    'SELECT * FROM timesheets WHERE tenant_id = %1$L AND status = ''submitted'' AND (month, id) > (%2$L::date, %3$L::uuid) ORDER BY month, id LIMIT 100',
    '{tenant_id:value, month:middle, id:middle}',
    'status = ''submitted'''
);

INSERT INTO plans.queries VALUES (
    'timesheets.payroll',
    'timesheets',
    '{idx_timesheets_tenant_id_month}',
    'SELECT * FROM timesheets WHERE tenant_id = %1$L AND month = %2$L AND status = ''approved'' LIMIT 1000',
    '{tenant_id:value, month:value}',
    'status = ''approved'''
);

INSERT INTO plans.queries VALUES (
    'time_entries.week',
    'time_entries',
    '{ex_time_entries_tenant_id_employee_id_worked}',
    'SELECT * FROM time_entries WHERE tenant_id = %1$L AND employee_id = %2$L AND worked && %3$L::tstzrange',
    '{tenant_id:value, employee_id:value, worked:moment}',
    'true'
);
