-- The indexes of shift-planning, each with what it serves. Keys and unconditional uniqueness stand with the tables.

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
CREATE INDEX idx_audit_logs_record_history ON audit_logs (tenant_id, table_name, record_id, occurred_at DESC, id DESC);

-- actor_history (low): What one user did, newest first
CREATE INDEX idx_audit_logs_actor_history ON audit_logs (tenant_id, actor_user_id, occurred_at DESC, id DESC);

-- tenant_history (low): What happened in a tenant, newest first, page by page
CREATE INDEX idx_audit_logs_tenant_id_occurred_at_id ON audit_logs (tenant_id, occurred_at DESC, id DESC);

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

-- tenants
-- Foreign key to countries.
CREATE INDEX idx_tenants_country_code ON tenants (country_code) WHERE country_code IS NOT NULL;

-- Foreign key to currencies.
CREATE INDEX idx_tenants_currency_code ON tenants (currency_code);

-- Foreign key to users.
CREATE INDEX idx_tenants_created_by ON tenants (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_tenants_updated_by ON tenants (updated_by) WHERE updated_by IS NOT NULL;

-- offboarding (low): Tenants whose data may be deleted now
CREATE INDEX idx_tenants_purge_after_id ON tenants (purge_after, id) WHERE status = 'offboarding';

-- staff_list (low): All tenants, newest first, page by page
CREATE INDEX idx_tenants_created_at_id ON tenants (created_at DESC, id DESC);

-- staff_search (low): Tenants of whose name only a part is known
CREATE INDEX idx_tenants_name ON tenants USING gin (name gin_trgm_ops);

-- tenant_memberships
CREATE UNIQUE INDEX uq_tenant_memberships_live ON tenant_memberships (tenant_id, user_id) WHERE revoked_at IS NULL;

CREATE UNIQUE INDEX uq_tenant_memberships_owner ON tenant_memberships (tenant_id) WHERE is_owner;

-- Foreign key to tenants.
-- team (low): Everybody who works or has worked for a tenant, page by page
-- newest_members (low): Who joined a tenant lately, for the planner who makes an employee of them
CREATE INDEX idx_tenant_memberships_tenant_id_joined_at_id ON tenant_memberships (tenant_id, joined_at, id);

-- Foreign key to users.
-- switcher (medium): The tenants among which a user may choose
CREATE INDEX idx_tenant_memberships_user_id ON tenant_memberships (user_id);

-- Foreign key to roles.
CREATE INDEX idx_tenant_memberships_role_id ON tenant_memberships (role_id);

-- tenant_invitations
CREATE UNIQUE INDEX uq_tenant_invitations_pending ON tenant_invitations (tenant_id, email) WHERE status = 'pending';

-- Foreign key to tenants.
CREATE INDEX idx_tenant_invitations_tenant_id ON tenant_invitations (tenant_id);

-- Foreign key to roles.
CREATE INDEX idx_tenant_invitations_role_id ON tenant_invitations (role_id);

-- Foreign key to users.
CREATE INDEX idx_tenant_invitations_invited_by ON tenant_invitations (invited_by) WHERE invited_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_tenant_invitations_accepted_by ON tenant_invitations (accepted_by) WHERE accepted_by IS NOT NULL;

-- waiting (low): Invitations that wait for somebody who signs up
CREATE INDEX idx_tenant_invitations_email ON tenant_invitations (email) WHERE status = 'pending';

-- expire (low): Invitations that the job has to expire
CREATE INDEX idx_tenant_invitations_expires_at_id ON tenant_invitations (expires_at, id) WHERE status = 'pending';

-- custom_roles
-- Foreign key to users.
CREATE INDEX idx_custom_roles_created_by ON custom_roles (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_custom_roles_updated_by ON custom_roles (updated_by) WHERE updated_by IS NOT NULL;

-- custom_role_permissions
-- Foreign key to tenants.
-- Foreign key to custom_roles.
CREATE INDEX idx_custom_role_permissions_tenant_id_custom_role_id
    ON custom_role_permissions (tenant_id, custom_role_id);

-- Foreign key to permissions.
CREATE INDEX idx_custom_role_permissions_permission_code ON custom_role_permissions (permission_code);

-- custom_role_members
-- Foreign key to tenants.
-- Foreign key to custom_roles.
CREATE INDEX idx_custom_role_members_tenant_id_custom_role_id ON custom_role_members (tenant_id, custom_role_id);

-- Foreign key to users.
CREATE INDEX idx_custom_role_members_granted_by ON custom_role_members (granted_by) WHERE granted_by IS NOT NULL;

-- api_keys
-- Foreign key to users.
CREATE INDEX idx_api_keys_created_by ON api_keys (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_api_keys_updated_by ON api_keys (updated_by) WHERE updated_by IS NOT NULL;

-- list (low): A tenant's keys that still work, newest first
CREATE INDEX idx_api_keys_tenant_id_created_at_id ON api_keys (tenant_id, created_at DESC, id DESC)
    WHERE revoked_at IS NULL;

-- plan_features
-- Foreign key to feature_flags.
CREATE INDEX idx_plan_features_feature_flag_id ON plan_features (feature_flag_id);

-- subscriptions
CREATE UNIQUE INDEX uq_subscriptions_current ON subscriptions (tenant_id) WHERE ended_at IS NULL;

-- Foreign key to tenants.
-- entitlements (high): What a tenant's plan grants
CREATE INDEX idx_subscriptions_tenant_id ON subscriptions (tenant_id);

-- Foreign key to plans.
-- of_plan (low): Who has a plan, for the report and before it is retired
CREATE INDEX idx_subscriptions_plan_id_status_created_at_id
    ON subscriptions (plan_id, status, created_at DESC, id DESC);

-- Foreign key to users.
CREATE INDEX idx_subscriptions_created_by ON subscriptions (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_subscriptions_updated_by ON subscriptions (updated_by) WHERE updated_by IS NOT NULL;

-- renew (low): Subscriptions whose period is over, locked by the job that renews them
CREATE INDEX idx_subscriptions_current_period_end_id ON subscriptions (current_period_end, id)
    WHERE status IN ('trialing', 'active', 'past_due');

-- trial_reminders (low): Trials that end soon
CREATE INDEX idx_subscriptions_trial_end_id ON subscriptions (trial_end, id) WHERE status = 'trialing';

-- plan_prices
CREATE UNIQUE INDEX uq_plan_prices_active ON plan_prices (plan_id, currency_code, billing_interval, component)
    WHERE is_active;

-- Foreign key to plans.
CREATE INDEX idx_plan_prices_plan_id ON plan_prices (plan_id);

-- Foreign key to currencies.
CREATE INDEX idx_plan_prices_currency_code ON plan_prices (currency_code);

-- Foreign key to usage_metrics.
CREATE INDEX idx_plan_prices_metric_code ON plan_prices (metric_code) WHERE metric_code IS NOT NULL;

-- subscription_items
CREATE UNIQUE INDEX uq_subscription_items_current ON subscription_items (subscription_id, plan_price_id)
    WHERE ended_at IS NULL;

-- Foreign key to subscriptions.
CREATE INDEX idx_subscription_items_subscription_id ON subscription_items (subscription_id);

-- Foreign key to plan_prices.
CREATE INDEX idx_subscription_items_plan_price_id ON subscription_items (plan_price_id);

-- usage_events
-- Foreign key to usage_metrics.
-- roll_up (medium): The usage of one metric in a period
CREATE INDEX idx_usage_events_metric_code_tenant_id_occurred_at ON usage_events (metric_code, tenant_id, occurred_at);

-- usage_rollups
-- Foreign key to usage_metrics.
CREATE INDEX idx_usage_rollups_metric_code ON usage_rollups (metric_code);

-- dashboard (medium): A tenant's usage, the latest periods first
CREATE INDEX idx_usage_rollups_tenant_id_period_start_id ON usage_rollups (tenant_id, period_start DESC, id DESC);

-- to_close (low): Periods that are over and not closed yet
CREATE INDEX idx_usage_rollups_period_end_id ON usage_rollups (period_end, id) WHERE closed_at IS NULL;

-- invoices
CREATE UNIQUE INDEX uq_invoices_period ON invoices (subscription_id, period_start)
    WHERE status <> 'void' AND subscription_id IS NOT NULL AND period_start IS NOT NULL;

-- Foreign key to tenants.
-- list (medium): A tenant's invoices, newest first, page by page
CREATE INDEX idx_invoices_tenant_id_created_at_id ON invoices (tenant_id, created_at DESC, id DESC);

-- Foreign key to subscriptions.
CREATE INDEX idx_invoices_subscription_id ON invoices (subscription_id) WHERE subscription_id IS NOT NULL;

-- dunning (low): Invoices to remind tenants of
CREATE INDEX idx_invoices_due_at_id ON invoices (due_at, id) WHERE status = 'open';

-- payments
CREATE UNIQUE INDEX uq_payments_open ON payments (invoice_id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- Foreign key to users.
CREATE INDEX idx_payments_payer_id ON payments (payer_id) WHERE payer_id IS NOT NULL;

-- Foreign key to invoices.
CREATE INDEX idx_payments_invoice_id ON payments (invoice_id);

-- unfinished (low): Payments to ask the provider about, to capture or to expire, the oldest first
CREATE INDEX idx_payments_created_at_id ON payments (created_at, id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- tenant_history (low): A tenant's payments, newest first, page by page
CREATE INDEX idx_payments_tenant_id_created_at_id ON payments (tenant_id, created_at DESC, id DESC);

-- refunds
-- Foreign key to users.
CREATE INDEX idx_refunds_requested_by ON refunds (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to payments.
CREATE INDEX idx_refunds_payment_id ON refunds (payment_id);

-- pending (low): Refunds to send, or to ask the provider about, the oldest first
CREATE INDEX idx_refunds_created_at_id ON refunds (created_at, id) WHERE status = 'pending';

-- transactions
-- Foreign key to tenants.
-- tenant_history (low): A tenant's movements of money, newest first, page by page
CREATE INDEX idx_transactions_tenant_id_occurred_at_id ON transactions (tenant_id, occurred_at DESC, id DESC);

-- Foreign key to payments.
-- of_payment (medium): The history of one payment
CREATE INDEX idx_transactions_payment_id_occurred_at_id ON transactions (payment_id, occurred_at, id);

-- Foreign key to invoices.
CREATE INDEX idx_transactions_invoice_id ON transactions (invoice_id) WHERE invoice_id IS NOT NULL;

-- export (low): All movements for the accountants, newest first, page by page
CREATE INDEX idx_transactions_occurred_at_id ON transactions (occurred_at DESC, id DESC);

-- invoice_items
-- Foreign key to subscription_items.
CREATE INDEX idx_invoice_items_subscription_item_id ON invoice_items (subscription_item_id)
    WHERE subscription_item_id IS NOT NULL;

-- announcements
-- Foreign key to users.
CREATE INDEX idx_announcements_author_id ON announcements (author_id);

-- Foreign key to users.
CREATE INDEX idx_announcements_created_by ON announcements (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_announcements_updated_by ON announcements (updated_by) WHERE updated_by IS NOT NULL;

-- cost_centres
-- Foreign key to cost_centres.
CREATE INDEX idx_cost_centres_tenant_id_parent_id ON cost_centres (tenant_id, parent_id) WHERE parent_id IS NOT NULL;

-- locations
CREATE UNIQUE INDEX uq_locations_tenant_id_code ON locations (tenant_id, code) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_locations_country_code ON locations (country_code);

-- clocks
-- Foreign key to locations.
CREATE INDEX idx_clocks_tenant_id_location_id ON clocks (tenant_id, location_id);

-- silent (low): Clocks that have not reported for long
CREATE INDEX idx_clocks_tenant_id_last_seen_at_id ON clocks (tenant_id, last_seen_at, id);

-- message_deliveries
-- of_user (medium): What somebody was sent lately
CREATE INDEX idx_message_deliveries_tenant_id_user_sent_at_id
    ON message_deliveries (tenant_id, "user", sent_at DESC, id DESC);

-- The weekly report on bounces reads it in this order.
CREATE INDEX idx_message_deliveries_tenant_id_outcome_sent_at ON message_deliveries (tenant_id, outcome, sent_at DESC)
    WHERE outcome <> 'accepted';

-- public_holidays
-- of_country (medium): The holidays that a calendar shows
CREATE INDEX idx_public_holidays_country_code_day_id ON public_holidays (country_code, day, id);

-- teams
CREATE UNIQUE INDEX uq_teams_tenant_id_name ON teams (tenant_id, name) WHERE deleted_at IS NULL;

-- Foreign key to locations.
CREATE INDEX idx_teams_tenant_id_location_id ON teams (tenant_id, location_id);

-- Foreign key to users.
CREATE INDEX idx_teams_lead_id ON teams (lead_id) WHERE lead_id IS NOT NULL;

-- announcement_teams
-- Foreign key to tenants.
-- Foreign key to announcements.
CREATE INDEX idx_announcement_teams_tenant_id_announcement_id ON announcement_teams (tenant_id, announcement_id);

-- Foreign key to teams.
CREATE INDEX idx_announcement_teams_tenant_id_team_id ON announcement_teams (tenant_id, team_id);

-- employees
CREATE UNIQUE INDEX uq_employees_tenant_id_number ON employees (tenant_id, number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_employees_tenant_id_user_id ON employees (tenant_id, user_id)
    WHERE user_id IS NOT NULL AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_employees_user_id ON employees (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to teams.
CREATE INDEX idx_employees_tenant_id_team_id ON employees (tenant_id, team_id);

-- Foreign key to users.
CREATE INDEX idx_employees_created_by ON employees (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_employees_updated_by ON employees (updated_by) WHERE updated_by IS NOT NULL;

-- board (high): The rows of a team's roster
CREATE INDEX idx_employees_board ON employees (tenant_id, team_id, family_name, given_name, id)
    WHERE status <> 'left' AND deleted_at IS NULL;

-- availabilities
-- Foreign key to tenants.
-- Foreign key to employees.
-- around (medium): What people said about a period
CREATE INDEX idx_availabilities_tenant_id_employee_id ON availabilities (tenant_id, employee_id);

-- Foreign key to users.
CREATE INDEX idx_availabilities_said_by ON availabilities (said_by) WHERE said_by IS NOT NULL;

-- clock_events
-- Foreign key to tenants.
-- Foreign key to employees.
-- day (high): What an employee clocked in a day
CREATE INDEX idx_clock_events_day ON clock_events (tenant_id, employee_id, occurred_at, id);

-- Foreign key to clocks.
CREATE INDEX idx_clock_events_tenant_id_clock_id ON clock_events (tenant_id, clock_id);

-- contracts
-- Foreign key to employees.
CREATE INDEX idx_contracts_tenant_id_employee_id ON contracts (tenant_id, employee_id);

-- contract_shares
-- Foreign key to tenants.
-- Foreign key to contracts.
CREATE INDEX idx_contract_shares_tenant_id_contract_id ON contract_shares (tenant_id, contract_id);

-- Foreign key to cost_centres.
CREATE INDEX idx_contract_shares_tenant_id_cost_centre_id ON contract_shares (tenant_id, cost_centre_id);

-- employee_skills
-- Foreign key to tenants.
-- Foreign key to employees.
CREATE INDEX idx_employee_skills_tenant_id_employee_id ON employee_skills (tenant_id, employee_id);

-- Foreign key to skills.
CREATE INDEX idx_employee_skills_tenant_id_skill_id ON employee_skills (tenant_id, skill_id);

-- leave_accounts
-- Foreign key to leave_types.
CREATE INDEX idx_leave_accounts_tenant_id_leave_type_id ON leave_accounts (tenant_id, leave_type_id);

-- leave_movements
-- Foreign key to tenants.
-- Foreign key to leave_accounts.
CREATE INDEX idx_leave_movements_tenant_id_account_id ON leave_movements (tenant_id, account_id);

-- leave_requests
-- Foreign key to tenants.
-- Foreign key to leave_accounts.
-- calendar (high): Who is away in a period
CREATE INDEX idx_leave_requests_tenant_id_account_id ON leave_requests (tenant_id, account_id);

-- Foreign key to users.
CREATE INDEX idx_leave_requests_asked_by ON leave_requests (asked_by);

-- Foreign key to users.
CREATE INDEX idx_leave_requests_decided_by ON leave_requests (decided_by) WHERE decided_by IS NOT NULL;

-- to_answer (medium): Requests that wait for a planner, the oldest first
CREATE INDEX idx_leave_requests_tenant_id_created_at_id ON leave_requests (tenant_id, created_at, id)
    WHERE status = 'asked';

-- rosters
-- Foreign key to teams.
-- of_team (high): A team's rosters in a period
CREATE INDEX idx_rosters_tenant_id_team_id ON rosters (tenant_id, team_id);

-- Foreign key to users.
CREATE INDEX idx_rosters_created_by ON rosters (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_rosters_updated_by ON rosters (updated_by) WHERE updated_by IS NOT NULL;

-- latest (low): All rosters, newest first, page by page
CREATE INDEX idx_rosters_tenant_id_created_at_id ON rosters (tenant_id, created_at DESC, id DESC);

-- open_places (medium): Published rosters that lack people
CREATE INDEX idx_rosters_tenant_id_published_at_id ON rosters (tenant_id, published_at, id)
    WHERE status = 'published' AND filled < wanted;

-- shift_templates
CREATE UNIQUE INDEX uq_shift_templates_tenant_id_team_id_code ON shift_templates (tenant_id, team_id, code)
    WHERE deleted_at IS NULL;

-- Foreign key to teams.
CREATE INDEX idx_shift_templates_tenant_id_team_id ON shift_templates (tenant_id, team_id);

-- shift_template_skills
-- Foreign key to tenants.
-- Foreign key to shift_templates.
CREATE INDEX idx_shift_template_skills_shift_template ON shift_template_skills (tenant_id, shift_template_id);

-- Foreign key to skills.
CREATE INDEX idx_shift_template_skills_tenant_id_skill_id ON shift_template_skills (tenant_id, skill_id);

-- shifts
-- Foreign key to rosters.
-- of_roster (high): What a roster shows, day by day
CREATE INDEX idx_shifts_tenant_id_roster_id_work_day_id ON shifts (tenant_id, roster_id, work_day, id);

-- Foreign key to shift_templates.
CREATE INDEX idx_shifts_tenant_id_template_id ON shifts (tenant_id, template_id) WHERE template_id IS NOT NULL;

-- open (medium): Shifts of a day that still need people
CREATE INDEX idx_shifts_tenant_id_work_day ON shifts (tenant_id, work_day) WHERE status = 'planned' AND NOT is_full;

-- shift_assignments
CREATE UNIQUE INDEX uq_shift_assignments_tenant_id_shift_id_employee_id
    ON shift_assignments (tenant_id, shift_id, employee_id)
    WHERE status <> 'withdrawn';

-- Foreign key to employees.
CREATE INDEX idx_shift_assignments_tenant_id_employee_id ON shift_assignments (tenant_id, employee_id);

-- Foreign key to shifts.
-- of_shift (high): Who works a shift
CREATE INDEX idx_shift_assignments_tenant_id_shift_id ON shift_assignments (tenant_id, shift_id);

-- shift_swaps
CREATE UNIQUE INDEX uq_shift_swaps_tenant_id_assignment_id ON shift_swaps (tenant_id, assignment_id)
    WHERE status IN ('offered', 'taken');

-- Foreign key to tenants.
-- Foreign key to shift_assignments.
CREATE INDEX idx_shift_swaps_tenant_id_assignment_id ON shift_swaps (tenant_id, assignment_id);

-- Foreign key to users.
CREATE INDEX idx_shift_swaps_offered_by ON shift_swaps (offered_by);

-- Foreign key to employees.
CREATE INDEX idx_shift_swaps_tenant_id_taken_by ON shift_swaps (tenant_id, taken_by) WHERE taken_by IS NOT NULL;

-- market (high): Shifts that somebody may take, the oldest offer first
CREATE INDEX idx_shift_swaps_tenant_id_offered_at_id ON shift_swaps (tenant_id, offered_at, id)
    WHERE status = 'offered';

-- to_decide (low): Swaps that wait for a planner
CREATE INDEX idx_shift_swaps_tenant_id_offered_at_id_to_decide ON shift_swaps (tenant_id, offered_at, id)
    WHERE status = 'taken';

-- timesheets
-- Foreign key to users.
CREATE INDEX idx_timesheets_approved_by ON timesheets (approved_by) WHERE approved_by IS NOT NULL;

-- to_approve (medium): Timesheets that wait for a planner, the oldest month first
CREATE INDEX idx_timesheets_tenant_id_month_id ON timesheets (tenant_id, month, id) WHERE status = 'submitted';

-- payroll (low): What payroll collects for a month
CREATE INDEX idx_timesheets_tenant_id_month ON timesheets (tenant_id, month) WHERE status = 'approved';

-- time_entries
-- Foreign key to shift_assignments.
CREATE INDEX idx_time_entries_tenant_id_assignment_id ON time_entries (tenant_id, assignment_id)
    WHERE assignment_id IS NOT NULL;

-- Foreign key to time_entries.
CREATE INDEX idx_time_entries_tenant_id_correction_of_id ON time_entries (tenant_id, correction_of_id)
    WHERE correction_of_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_time_entries_created_by ON time_entries (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_time_entries_updated_by ON time_entries (updated_by) WHERE updated_by IS NOT NULL;

-- Foreign key to timesheets.
CREATE INDEX idx_time_entries_tenant_id_timesheet_id ON time_entries (tenant_id, timesheet_id);
