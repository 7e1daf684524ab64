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
    'users.at_desk',
    'users',
    '{idx_users_desk}',
    'SELECT * FROM users WHERE desk = %1$L AND deleted_at IS NULL',
    '{desk:value}',
    'deleted_at IS NULL AND desk IS NOT NULL'
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
    'checklists.current',
    'checklists',
    '{idx_checklists_name_version_id}',
    'SELECT * FROM checklists WHERE name = %1$L AND published_at IS NOT NULL ORDER BY version DESC, id DESC LIMIT 1',
    '{name:value}',
    'published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'checklists.current, next page',
    'checklists',
    '{idx_checklists_name_version_id}',
    'SELECT * FROM checklists WHERE name = %1$L AND published_at IS NOT NULL AND (version, id) < (%2$L::integer, %3$L::uuid) ORDER BY version DESC, id DESC LIMIT 1',
    '{name:value, version:middle, id:middle}',
    'published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.lookup',
    'customers',
    '{uq_customers_number, idx_customers_number}',
    'SELECT * FROM customers WHERE number = %1$L AND deleted_at IS NULL',
    '{number:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.spelt_like',
    'customers',
    '{idx_customers_name}',
    'SELECT * FROM customers WHERE name ILIKE %1$L::text AND deleted_at IS NULL LIMIT 20',
    '{name:part}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.by_status',
    'customers',
    '{idx_customers_created_at_id_status}',
    'SELECT * FROM customers WHERE status IN (%1$L, %2$L) AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 50',
    '{status:value, status:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.by_status, next page',
    'customers',
    '{idx_customers_created_at_id_status}',
    'SELECT * FROM customers WHERE status IN (%1$L, %2$L) AND deleted_at IS NULL AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{status:value, status:value, created_at:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.number_in_use',
    'customers',
    '{idx_customers_number}',
    'SELECT * FROM customers WHERE number = %1$L',
    '{number:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'customers.with_credit',
    'customers',
    '{idx_customers_credit_limit_minor_id}',
    'SELECT * FROM customers WHERE credit_limit_minor IS NOT NULL AND deleted_at IS NULL ORDER BY credit_limit_minor DESC, id DESC LIMIT 50',
    '{}',
    'credit_limit_minor IS NOT NULL AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'customers.with_credit, next page',
    'customers',
    '{idx_customers_credit_limit_minor_id}',
    'SELECT * FROM customers WHERE credit_limit_minor IS NOT NULL AND deleted_at IS NULL AND (credit_limit_minor, id) < (%1$L::bigint, %2$L::uuid) ORDER BY credit_limit_minor DESC, id DESC LIMIT 50',
    '{credit_limit_minor:middle, id:middle}',
    'credit_limit_minor IS NOT NULL AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'contacts.caller',
    'contacts',
    '{idx_contacts_phone}',
    'SELECT * FROM contacts WHERE phone = %1$L',
    '{phone:value}',
    'phone IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'documents.of_customer',
    'documents',
    '{idx_documents_customer_id_kind_created_at_id}',
    'SELECT * FROM documents WHERE customer_id = %1$L AND kind = %2$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{customer_id:value, kind:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'documents.of_customer, next page',
    'documents',
    '{idx_documents_customer_id_kind_created_at_id}',
    'SELECT * FROM documents WHERE customer_id = %1$L AND kind = %2$L AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{customer_id:value, kind:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'sites.nearby',
    'sites',
    '{idx_sites_country_latitude}',
    'SELECT * FROM sites WHERE country = %1$L AND latitude BETWEEN %2$L AND %3$L AND deleted_at IS NULL LIMIT 200',
    '{country:value, latitude:value, latitude:value}',
    'deleted_at IS NULL AND latitude IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'sites.by_postal_code',
    'sites',
    '{idx_sites_postal_code}',
    'SELECT * FROM sites WHERE country = %1$L AND postal_code LIKE %2$L::text AND deleted_at IS NULL LIMIT 50',
    '{country:value, postal_code:beginning}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'assets.of_site',
    'assets',
    '{idx_assets_site_id_group_label_id}',
    'SELECT * FROM assets WHERE site_id = %1$L AND status <> ''retired'' AND deleted_at IS NULL ORDER BY "group", label, id LIMIT 50',
    '{site_id:value}',
    'status <> ''retired'' AND deleted_at IS NULL AND "group" IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'assets.of_site, next page',
    'assets',
    '{idx_assets_site_id_group_label_id}',
    'SELECT * FROM assets WHERE site_id = %1$L AND status <> ''retired'' AND deleted_at IS NULL AND ("group", label, id) > (%2$L::varchar(40), %3$L::varchar(120), %4$L::uuid) ORDER BY "group", label, id LIMIT 50',
    '{site_id:value, group:middle, label:middle, id:middle}',
    'status <> ''retired'' AND deleted_at IS NULL AND "group" IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'assets.by_attributes',
    'assets',
    '{idx_assets_attributes}',
    'SELECT * FROM assets WHERE attributes @> %1$L::jsonb AND deleted_at IS NULL',
    '{attributes:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'assets.under_warranty',
    'assets',
    '{idx_assets_warranty}',
    'SELECT * FROM assets WHERE warranty && %1$L::tstzrange AND deleted_at IS NULL',
    '{warranty:moment}',
    'deleted_at IS NULL AND warranty IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'assets.by_serial_number',
    'assets',
    '{idx_assets_serial_number}',
    'SELECT * FROM assets WHERE serial_number LIKE %1$L::text AND deleted_at IS NULL LIMIT 10',
    '{serial_number:beginning}',
    'deleted_at IS NULL AND serial_number IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'analyses.to_act_on',
    'analyses',
    '{idx_analyses_taken_on_id}',
    'SELECT * FROM analyses WHERE verdict = ''act now'' ORDER BY taken_on DESC, id DESC LIMIT 100',
    '{}',
    'verdict = ''act now'''
);

INSERT INTO plans.queries VALUES (
    'analyses.to_act_on, next page',
    'analyses',
    '{idx_analyses_taken_on_id}',
    'SELECT * FROM analyses WHERE verdict = ''act now'' AND (taken_on, id) < (%1$L::date, %2$L::uuid) ORDER BY taken_on DESC, id DESC LIMIT 100',
    '{taken_on:middle, id:middle}',
    'verdict = ''act now'''
);

INSERT INTO plans.queries VALUES (
    'service_contracts.expiring',
    'service_contracts',
    '{idx_service_contracts_end_id}',
    'SELECT * FROM service_contracts WHERE status = ''active'' AND "end" BETWEEN %1$L AND %2$L ORDER BY "end", id LIMIT 100',
    '{end:value, end:value}',
    'status = ''active'' AND "end" IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'service_contracts.expiring, next page',
    'service_contracts',
    '{idx_service_contracts_end_id}',
    'SELECT * FROM service_contracts WHERE status = ''active'' AND "end" BETWEEN %1$L AND %2$L AND ("end", id) > (%3$L::date, %4$L::uuid) ORDER BY "end", id LIMIT 100',
    '{end:value, end:value, end:middle, id:middle}',
    'status = ''active'' AND "end" IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'technicians.certified',
    'technicians',
    '{idx_technicians_certificates}',
    'SELECT * FROM technicians WHERE certificates @> %1$L::text[]',
    '{certificates:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'absences.to_approve',
    'absences',
    '{idx_absences_from_id}',
    'SELECT * FROM absences WHERE NOT approved ORDER BY "from", id LIMIT 50',
    '{}',
    'NOT approved'
);

INSERT INTO plans.queries VALUES (
    'absences.to_approve, next page',
    'absences',
    '{idx_absences_from_id}',
    'SELECT * FROM absences WHERE NOT approved AND ("from", id) > (%1$L::date, %2$L::uuid) ORDER BY "from", id LIMIT 50',
    '{from:middle, id:middle}',
    'NOT approved'
);

INSERT INTO plans.queries VALUES (
    'asset_readings.latest',
    'asset_readings',
    '{idx_asset_readings_asset_id_read_at_id}',
    'SELECT * FROM asset_readings WHERE asset_id = %1$L AND read_at >= %2$L ORDER BY read_at DESC, id DESC LIMIT 500',
    '{asset_id:value, read_at:most}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'asset_readings.latest, next page',
    'asset_readings',
    '{idx_asset_readings_asset_id_read_at_id}',
    'SELECT * FROM asset_readings WHERE asset_id = %1$L AND read_at >= %2$L AND (read_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY read_at DESC, id DESC LIMIT 500',
    '{asset_id:value, read_at:most, read_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'parts.by_name',
    'parts',
    '{idx_parts_sort_name_id}',
    'SELECT * FROM parts WHERE NOT discontinued AND deleted_at IS NULL ORDER BY sort_name, id LIMIT 100',
    '{}',
    'NOT discontinued AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'parts.by_name, next page',
    'parts',
    '{idx_parts_sort_name_id}',
    'SELECT * FROM parts WHERE NOT discontinued AND deleted_at IS NULL AND (sort_name, id) > (%1$L::text, %2$L::uuid) ORDER BY sort_name, id LIMIT 100',
    '{sort_name:middle, id:middle}',
    'NOT discontinued AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'parts.scan',
    'parts',
    '{uq_parts_ean}',
    'SELECT * FROM parts WHERE ean = %1$L AND deleted_at IS NULL',
    '{ean:value}',
    'deleted_at IS NULL AND ean IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'parts.nickname',
    'parts',
    '{idx_parts_aliases}',
    'SELECT * FROM parts WHERE aliases @> %1$L::text[] AND deleted_at IS NULL',
    '{aliases:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'stock_levels.to_refill',
    'stock_levels',
    '{idx_stock_levels_warehouse_id_shelf_part_id}',
    'SELECT * FROM stock_levels WHERE warehouse_id = %1$L AND short ORDER BY shelf, warehouse_id, part_id LIMIT 50',
    '{warehouse_id:value}',
    'short AND shelf IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'stock_levels.to_refill, next page',
    'stock_levels',
    '{idx_stock_levels_warehouse_id_shelf_part_id}',
    'SELECT * FROM stock_levels WHERE warehouse_id = %1$L AND short AND (shelf, warehouse_id, part_id) > (%2$L::varchar(20), %3$L::uuid, %4$L::uuid) ORDER BY shelf, warehouse_id, part_id LIMIT 50',
    '{warehouse_id:value, shelf:middle, warehouse_id:middle, part_id:middle}',
    'short AND shelf IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.to_plan',
    'work_orders',
    '{idx_work_orders_priority_due_on_id}',
    'SELECT * FROM work_orders WHERE status = ''ready'' AND deleted_at IS NULL ORDER BY priority DESC, due_on, id LIMIT 100',
    '{}',
    'status = ''ready'' AND deleted_at IS NULL AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.to_plan, next page',
    'work_orders',
    '{idx_work_orders_priority_due_on_id}',
    'SELECT * FROM work_orders WHERE status = ''ready'' AND deleted_at IS NULL AND (priority <= %1$L::integer AND (priority < %1$L::integer OR (priority = %1$L::integer AND (due_on, id) > (%2$L::date, %3$L::uuid)))) ORDER BY priority DESC, due_on, id LIMIT 100',
    '{priority:middle, due_on:middle, id:middle}',
    'status = ''ready'' AND deleted_at IS NULL AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.of_customer',
    'work_orders',
    '{idx_work_orders_customer_id_created_at_id}',
    'SELECT * FROM work_orders WHERE customer_id = %1$L AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 50',
    '{customer_id:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.of_customer, next page',
    'work_orders',
    '{idx_work_orders_customer_id_created_at_id}',
    'SELECT * FROM work_orders WHERE customer_id = %1$L AND deleted_at IS NULL AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{customer_id:value, created_at:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.done_in_month',
    'work_orders',
    '{idx_work_orders_done_at_id}',
    'SELECT * FROM work_orders WHERE status = ''done'' AND done_at >= %1$L AND done_at < %2$L AND deleted_at IS NULL ORDER BY done_at, id LIMIT 1000',
    '{done_at:value, done_at:value}',
    'status = ''done'' AND deleted_at IS NULL AND done_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.done_in_month, next page',
    'work_orders',
    '{idx_work_orders_done_at_id}',
    'SELECT * FROM work_orders WHERE status = ''done'' AND done_at >= %1$L AND done_at < %2$L AND deleted_at IS NULL AND (done_at, id) > (%3$L::timestamptz, %4$L::uuid) ORDER BY done_at, id LIMIT 1000',
    '{done_at:value, done_at:value, done_at:middle, id:middle}',
    'status = ''done'' AND deleted_at IS NULL AND done_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'work_orders.history_of_site',
    'work_orders',
    '{idx_work_orders_site_id_done_at}',
    E'SELECT work_orders.number, work_orders.title, technicians.number AS technician, visits.report\nFROM work_orders\nJOIN visits ON visits.order_id = work_orders.id\nJOIN technicians ON technicians.id = visits.technician_id\nWHERE work_orders.site_id = $1 AND work_orders.deleted_at IS NULL\nORDER BY work_orders.done_at DESC\nLIMIT 20',
    NULL,
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.open',
    'invoices',
    '{idx_invoices_customer_id_due_on_id}',
    'SELECT * FROM invoices WHERE customer_id = %1$L AND status = ''issued'' ORDER BY due_on, id LIMIT 50',
    '{customer_id:value}',
    'status = ''issued'' AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.open, next page',
    'invoices',
    '{idx_invoices_customer_id_due_on_id}',
    'SELECT * FROM invoices WHERE customer_id = %1$L AND status = ''issued'' AND (due_on, id) > (%2$L::date, %3$L::uuid) ORDER BY due_on, id LIMIT 50',
    '{customer_id:value, due_on:middle, id:middle}',
    'status = ''issued'' AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.overdue',
    'invoices',
    '{idx_invoices_due_on_id}',
    'SELECT * FROM invoices WHERE status = ''issued'' AND due_on < %1$L ORDER BY due_on, id LIMIT 200',
    '{due_on:least}',
    'status = ''issued'' AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.overdue, next page',
    'invoices',
    '{idx_invoices_due_on_id}',
    'SELECT * FROM invoices WHERE status = ''issued'' AND due_on < %1$L AND (due_on, id) > (%2$L::date, %3$L::uuid) ORDER BY due_on, id LIMIT 200',
    '{due_on:least, due_on:middle, id:middle}',
    'status = ''issued'' AND due_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'invoices.export',
    'invoices',
    '{idx_invoices_created_at_id}',
    'SELECT * FROM invoices ORDER BY created_at DESC, id DESC LIMIT 500',
    '{}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'invoices.export, next page',
    'invoices',
    '{idx_invoices_created_at_id}',
    'SELECT * FROM invoices WHERE (created_at, id) < (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 500',
    '{created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'journal_entries.in_period',
    'journal_entries',
    '{idx_journal_entries_booked_on_number}',
    'SELECT * FROM journal_entries WHERE booked_on BETWEEN %1$L AND %2$L ORDER BY booked_on, number LIMIT 1000',
    '{booked_on:value, booked_on:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'journal_entries.in_period, next page',
    'journal_entries',
    '{idx_journal_entries_booked_on_number}',
    'SELECT * FROM journal_entries WHERE booked_on BETWEEN %1$L AND %2$L AND (booked_on, number) > (%3$L::date, %4$L::bigint) ORDER BY booked_on, number LIMIT 1000',
    '{booked_on:value, booked_on:value, booked_on:middle, number:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'journal_lines.statement',
    'journal_lines',
    '{idx_journal_lines_account_id_currency_created_at_id}',
    'SELECT * FROM journal_lines WHERE account_id = %1$L AND currency = %2$L ORDER BY created_at DESC, id DESC LIMIT 100',
    '{account_id:value, currency:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'journal_lines.statement, next page',
    'journal_lines',
    '{idx_journal_lines_account_id_currency_created_at_id}',
    'SELECT * FROM journal_lines WHERE account_id = %1$L AND currency = %2$L AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 100',
    '{account_id:value, currency:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'visits.board',
    'visits',
    '{idx_visits_slot, ex_visits_technician_id_slot}',
    'SELECT * FROM visits WHERE slot && %1$L::tstzrange AND status <> ''cancelled''',
    '{slot:moment}',
    'status <> ''cancelled'''
);

INSERT INTO plans.queries VALUES (
    'visits.of_order',
    'visits',
    '{idx_visits_order_id_created_at_id}',
    'SELECT * FROM visits WHERE order_id = %1$L ORDER BY created_at, id LIMIT 50',
    '{order_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'visits.of_order, next page',
    'visits',
    '{idx_visits_order_id_created_at_id}',
    'SELECT * FROM visits WHERE order_id = %1$L AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{order_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'visits.close_forgotten',
    'visits',
    '{idx_visits_technician_id_status}',
    'UPDATE visits SET status = ''missed'' WHERE technician_id = $1 AND status = ''planned''',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'stock_movements.of_part',
    'stock_movements',
    '{idx_stock_movements_warehouse_id_part_id_moved_at_id}',
    'SELECT * FROM stock_movements WHERE warehouse_id = %1$L AND part_id = %2$L ORDER BY moved_at DESC, id DESC LIMIT 100',
    '{warehouse_id:value, part_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'stock_movements.of_part, next page',
    'stock_movements',
    '{idx_stock_movements_warehouse_id_part_id_moved_at_id}',
    'SELECT * FROM stock_movements WHERE warehouse_id = %1$L AND part_id = %2$L AND (moved_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY moved_at DESC, id DESC LIMIT 100',
    '{warehouse_id:value, part_id:value, moved_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'stock_movements.consumption',
    'stock_movements',
    '{idx_stock_movements_reason_moved_at}',
    E'SELECT part_id, sum(-quantity) AS used\nFROM stock_movements\nWHERE reason = ''used'' AND moved_at >= $1\nGROUP BY part_id',
    NULL,
    'true'
);
