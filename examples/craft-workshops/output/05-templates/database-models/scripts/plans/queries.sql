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
    'categories.subtree',
    'categories',
    '{idx_categories_path}',
    'SELECT * FROM categories WHERE path LIKE %1$L::text AND deleted_at IS NULL',
    '{path:beginning}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'categories.children',
    'categories',
    '{idx_categories_parent_id_position_id}',
    'SELECT * FROM categories WHERE parent_id = %1$L AND deleted_at IS NULL ORDER BY "position", id LIMIT 50',
    '{parent_id:value}',
    'deleted_at IS NULL AND parent_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'categories.children, next page',
    'categories',
    '{idx_categories_parent_id_position_id}',
    'SELECT * FROM categories WHERE parent_id = %1$L AND deleted_at IS NULL AND ("position", id) > (%2$L::integer, %3$L::uuid) ORDER BY "position", id LIMIT 50',
    '{parent_id:value, position:middle, id:middle}',
    'deleted_at IS NULL AND parent_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'sellers.by_status',
    'sellers',
    '{idx_sellers_status_created_at_id}',
    'SELECT * FROM sellers WHERE status = %1$L AND deleted_at IS NULL ORDER BY created_at, id LIMIT 50',
    '{status:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'sellers.by_status, next page',
    'sellers',
    '{idx_sellers_status_created_at_id}',
    'SELECT * FROM sellers WHERE status = %1$L AND deleted_at IS NULL AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{status:value, created_at:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'seller_members.sellers_of_user',
    'seller_members',
    '{idx_seller_members_user_id}',
    'SELECT * FROM seller_members WHERE user_id = %1$L AND revoked_at IS NULL',
    '{user_id:value}',
    'revoked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.category_newest',
    'listings',
    '{idx_listings_category_id_published_at_id}',
    'SELECT * FROM listings WHERE category_id = %1$L AND status = ''published'' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 24',
    '{category_id:value}',
    'status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.category_newest, next page',
    'listings',
    '{idx_listings_category_id_published_at_id}',
    'SELECT * FROM listings WHERE category_id = %1$L AND status = ''published'' AND deleted_at IS NULL AND (published_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 24',
    '{category_id:value, published_at:middle, id:middle}',
    'status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.category_by_price',
    'listings',
    '{idx_listings_category_id_price_minor_id}',
    'SELECT * FROM listings WHERE category_id = %1$L AND status = ''published'' AND price_minor BETWEEN %2$L AND %3$L AND deleted_at IS NULL ORDER BY price_minor, id LIMIT 24',
    '{category_id:value, price_minor:value, price_minor:value}',
    'status = ''published'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.category_by_price, next page',
    'listings',
    '{idx_listings_category_id_price_minor_id}',
    'SELECT * FROM listings WHERE category_id = %1$L AND status = ''published'' AND price_minor BETWEEN %2$L AND %3$L AND deleted_at IS NULL AND (price_minor, id) > (%4$L::bigint, %5$L::uuid) ORDER BY price_minor, id LIMIT 24',
    '{category_id:value, price_minor:value, price_minor:value, price_minor:middle, id:middle}',
    'status = ''published'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.by_tag',
    'listings',
    '{idx_listings_tags}',
    'SELECT * FROM listings WHERE tags @> %1$L::text[] AND status = ''published'' AND deleted_at IS NULL LIMIT 24',
    '{tags:value}',
    'status = ''published'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.by_attributes',
    'listings',
    '{idx_listings_attributes}',
    'SELECT * FROM listings WHERE attributes @> %1$L::jsonb AND status = ''published'' AND deleted_at IS NULL LIMIT 24',
    '{attributes:value}',
    'status = ''published'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.of_seller',
    'listings',
    '{idx_listings_seller_id_status_updated_at_id}',
    'SELECT * FROM listings WHERE seller_id = %1$L AND status = %2$L AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.of_seller, next page',
    'listings',
    '{idx_listings_seller_id_status_updated_at_id}',
    'SELECT * FROM listings WHERE seller_id = %1$L AND status = %2$L AND deleted_at IS NULL AND (updated_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY updated_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value, updated_at:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.to_review',
    'listings',
    '{idx_listings_updated_at_id}',
    'SELECT * FROM listings WHERE status = ''pending_review'' AND deleted_at IS NULL ORDER BY updated_at, id LIMIT 50',
    '{}',
    'status = ''pending_review'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.to_review, next page',
    'listings',
    '{idx_listings_updated_at_id}',
    'SELECT * FROM listings WHERE status = ''pending_review'' AND deleted_at IS NULL AND (updated_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY updated_at, id LIMIT 50',
    '{updated_at:middle, id:middle}',
    'status = ''pending_review'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.reserve',
    'listings',
    '{pk_listings}',
    E'UPDATE listings SET stock_reserved = stock_reserved + $1\nWHERE id = $2 AND status = ''published'' AND stock_on_hand - stock_reserved >= $1',
    NULL,
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'listings.spelt_like',
    'listings',
    '{idx_listings_title}',
    'SELECT * FROM listings WHERE title ILIKE %1$L::text AND status = ''published'' AND deleted_at IS NULL LIMIT 20',
    '{title:part}',
    'status = ''published'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'order_groups.of_buyer',
    'order_groups',
    '{idx_order_groups_buyer_id_placed_at_id}',
    'SELECT * FROM order_groups WHERE buyer_id = %1$L ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{buyer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'order_groups.of_buyer, next page',
    'order_groups',
    '{idx_order_groups_buyer_id_placed_at_id}',
    'SELECT * FROM order_groups WHERE buyer_id = %1$L AND (placed_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{buyer_id:value, placed_at:middle, id:middle}',
    'true'
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
    'orders.seller_queue',
    'orders',
    '{idx_orders_seller_id_status_created_at_id}',
    'SELECT * FROM orders WHERE seller_id = %1$L AND status = %2$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.seller_queue, next page',
    'orders',
    '{idx_orders_seller_id_status_created_at_id}',
    'SELECT * FROM orders WHERE seller_id = %1$L AND status = %2$L AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.of_buyer',
    'orders',
    '{idx_orders_buyer_id_created_at_id}',
    'SELECT * FROM orders WHERE buyer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.of_buyer, next page',
    'orders',
    '{idx_orders_buyer_id_created_at_id}',
    'SELECT * FROM orders WHERE buyer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.unpaid',
    'orders',
    '{idx_orders_payment_due_at_id}',
    'SELECT * FROM orders WHERE status = ''pending_payment'' AND payment_due_at <= %1$L ORDER BY payment_due_at, id LIMIT 200',
    '{payment_due_at:least}',
    'status = ''pending_payment'' AND payment_due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.unpaid, next page',
    'orders',
    '{idx_orders_payment_due_at_id}',
    'SELECT * FROM orders WHERE status = ''pending_payment'' AND payment_due_at <= %1$L AND (payment_due_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY payment_due_at, id LIMIT 200',
    '{payment_due_at:least, payment_due_at:middle, id:middle}',
    'status = ''pending_payment'' AND payment_due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.release',
    'orders',
    '{idx_orders_auto_complete_at_id}',
    'SELECT * FROM orders WHERE status IN (''shipped'', ''delivered'') AND auto_complete_at <= %1$L ORDER BY auto_complete_at, id LIMIT 200',
    '{auto_complete_at:least}',
    'status IN (''shipped'', ''delivered'') AND auto_complete_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.release, next page',
    'orders',
    '{idx_orders_auto_complete_at_id}',
    'SELECT * FROM orders WHERE status IN (''shipped'', ''delivered'') AND auto_complete_at <= %1$L AND (auto_complete_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY auto_complete_at, id LIMIT 200',
    '{auto_complete_at:least, auto_complete_at:middle, id:middle}',
    'status IN (''shipped'', ''delivered'') AND auto_complete_at IS NOT NULL'
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
    'order_items.sales',
    'order_items',
    '{idx_order_items_listing_id_created_at_id}',
    'SELECT * FROM order_items WHERE listing_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 100',
    '{listing_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'order_items.sales, next page',
    'order_items',
    '{idx_order_items_listing_id_created_at_id}',
    'SELECT * FROM order_items WHERE listing_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 100',
    '{listing_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'payouts.of_seller',
    'payouts',
    '{idx_payouts_seller_id_created_at_id}',
    'SELECT * FROM payouts WHERE seller_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{seller_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'payouts.of_seller, next page',
    'payouts',
    '{idx_payouts_seller_id_created_at_id}',
    'SELECT * FROM payouts WHERE seller_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{seller_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'payouts.unfinished',
    'payouts',
    '{idx_payouts_created_at_id}',
    'SELECT * FROM payouts WHERE status IN (''pending'', ''approved'', ''processing'') ORDER BY created_at, id LIMIT 100',
    '{}',
    'status IN (''pending'', ''approved'', ''processing'')'
);

INSERT INTO plans.queries VALUES (
    'payouts.unfinished, next page',
    'payouts',
    '{idx_payouts_created_at_id}',
    'SELECT * FROM payouts WHERE status IN (''pending'', ''approved'', ''processing'') AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 100',
    '{created_at:middle, id:middle}',
    'status IN (''pending'', ''approved'', ''processing'')'
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
    'transaction_entries.statement',
    'transaction_entries',
    '{idx_transaction_entries_statement}',
    'SELECT * FROM transaction_entries WHERE ledger_account_id = %1$L AND currency = %2$L ORDER BY id DESC LIMIT 100',
    '{ledger_account_id:value, currency:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'transaction_entries.statement, next page',
    'transaction_entries',
    '{idx_transaction_entries_statement}',
    'SELECT * FROM transaction_entries WHERE ledger_account_id = %1$L AND currency = %2$L AND id < %3$L::bigint ORDER BY id DESC LIMIT 100',
    '{ledger_account_id:value, currency:value, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'bookings.calendar',
    'bookings',
    '{ex_bookings_listing_id_period}',
    'SELECT * FROM bookings WHERE listing_id = %1$L AND period && %2$L::tstzrange AND status IN (''held'', ''confirmed'')',
    '{listing_id:value, period:moment}',
    'status IN (''held'', ''confirmed'')'
);

INSERT INTO plans.queries VALUES (
    'bookings.of_buyer',
    'bookings',
    '{idx_bookings_buyer_id_created_at_id}',
    'SELECT * FROM bookings WHERE buyer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'bookings.of_buyer, next page',
    'bookings',
    '{idx_bookings_buyer_id_created_at_id}',
    'SELECT * FROM bookings WHERE buyer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'bookings.expired',
    'bookings',
    '{idx_bookings_hold_expires_at_id}',
    'SELECT * FROM bookings WHERE status = ''held'' AND hold_expires_at <= %1$L ORDER BY hold_expires_at, id LIMIT 500',
    '{hold_expires_at:least}',
    'status = ''held'' AND hold_expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'bookings.expired, next page',
    'bookings',
    '{idx_bookings_hold_expires_at_id}',
    'SELECT * FROM bookings WHERE status = ''held'' AND hold_expires_at <= %1$L AND (hold_expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY hold_expires_at, id LIMIT 500',
    '{hold_expires_at:least, hold_expires_at:middle, id:middle}',
    'status = ''held'' AND hold_expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'disputes.queue',
    'disputes',
    '{idx_disputes_status_due_at_id}',
    'SELECT * FROM disputes WHERE status = %1$L AND resolved_at IS NULL ORDER BY due_at, id LIMIT 50',
    '{status:value}',
    'resolved_at IS NULL AND due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'disputes.queue, next page',
    'disputes',
    '{idx_disputes_status_due_at_id}',
    'SELECT * FROM disputes WHERE status = %1$L AND resolved_at IS NULL AND (due_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY due_at, id LIMIT 50',
    '{status:value, due_at:middle, id:middle}',
    'resolved_at IS NULL AND due_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.of_listing',
    'reviews',
    '{idx_reviews_listing_id_published_at_id}',
    'SELECT * FROM reviews WHERE listing_id = %1$L AND status = ''published'' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 10',
    '{listing_id:value}',
    'status = ''published'' AND deleted_at IS NULL AND listing_id IS NOT NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.of_listing, next page',
    'reviews',
    '{idx_reviews_listing_id_published_at_id}',
    'SELECT * FROM reviews WHERE listing_id = %1$L AND status = ''published'' AND deleted_at IS NULL AND (published_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 10',
    '{listing_id:value, published_at:middle, id:middle}',
    'status = ''published'' AND deleted_at IS NULL AND listing_id IS NOT NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.of_seller',
    'reviews',
    '{idx_reviews_seller_id_published_at_id}',
    'SELECT * FROM reviews WHERE seller_id = %1$L AND direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 10',
    '{seller_id:value}',
    'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.of_seller, next page',
    'reviews',
    '{idx_reviews_seller_id_published_at_id}',
    'SELECT * FROM reviews WHERE seller_id = %1$L AND direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL AND (published_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 10',
    '{seller_id:value, published_at:middle, id:middle}',
    'direction = ''buyer_to_seller'' AND status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.to_moderate',
    'reviews',
    '{idx_reviews_created_at_id}',
    'SELECT * FROM reviews WHERE status = ''pending'' AND deleted_at IS NULL ORDER BY created_at, id LIMIT 50',
    '{}',
    'status = ''pending'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'reviews.to_moderate, next page',
    'reviews',
    '{idx_reviews_created_at_id}',
    'SELECT * FROM reviews WHERE status = ''pending'' AND deleted_at IS NULL AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{created_at:middle, id:middle}',
    'status = ''pending'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'conversations.seller_inbox',
    'conversations',
    '{idx_conversations_seller_id_last_message_at_id}',
    'SELECT * FROM conversations WHERE seller_id = %1$L ORDER BY last_message_at DESC, id DESC LIMIT 30',
    '{seller_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'conversations.seller_inbox, next page',
    'conversations',
    '{idx_conversations_seller_id_last_message_at_id}',
    'SELECT * FROM conversations WHERE seller_id = %1$L AND (last_message_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY last_message_at DESC, id DESC LIMIT 30',
    '{seller_id:value, last_message_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'conversation_participants.inbox',
    'conversation_participants',
    '{idx_conversation_participants_inbox}',
    'SELECT * FROM conversation_participants WHERE user_id = %1$L AND archived_at IS NULL ORDER BY last_message_at DESC, conversation_id DESC, user_id DESC LIMIT 30',
    '{user_id:value}',
    'archived_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'conversation_participants.inbox, next page',
    'conversation_participants',
    '{idx_conversation_participants_inbox}',
    'SELECT * FROM conversation_participants WHERE user_id = %1$L AND archived_at IS NULL AND (last_message_at, conversation_id, user_id) < (%2$L::timestamptz, %3$L::uuid, %4$L::uuid) ORDER BY last_message_at DESC, conversation_id DESC, user_id DESC LIMIT 30',
    '{user_id:value, last_message_at:middle, conversation_id:middle, user_id:middle}',
    'archived_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'conversation_participants.unread',
    'conversation_participants',
    '{idx_conversation_participants_user_id}',
    'SELECT * FROM conversation_participants WHERE user_id = %1$L AND unread_count > 0',
    '{user_id:value}',
    'unread_count > 0'
);

INSERT INTO plans.queries VALUES (
    'messages.thread',
    'messages',
    '{idx_messages_conversation_id_created_at_id}',
    'SELECT * FROM messages WHERE conversation_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{conversation_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'messages.thread, next page',
    'messages',
    '{idx_messages_conversation_id_created_at_id}',
    'SELECT * FROM messages WHERE conversation_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{conversation_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'messages.post',
    'messages',
    '{uq_messages_conversation_id_client_message_id}',
    E'WITH posted AS (\n    INSERT INTO messages (conversation_id, sender_id, body, client_message_id)\n    VALUES ($1, $2, $3, $4)\n    ON CONFLICT (conversation_id, client_message_id) DO NOTHING\n    RETURNING conversation_id, sender_id, body, created_at\n), moved AS (\n    UPDATE conversations AS c\n    SET last_message_at = greatest(c.last_message_at, posted.created_at), last_message_preview = left(posted.body, 200)\n    FROM posted WHERE c.id = posted.conversation_id\n    RETURNING c.id, posted.sender_id, c.last_message_at\n)\nUPDATE conversation_participants AS p\nSET unread_count = CASE WHEN p.user_id = moved.sender_id THEN 0 ELSE p.unread_count + 1 END,\n    last_message_at = moved.last_message_at\nFROM moved WHERE p.conversation_id = moved.id',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'collections.shown_in',
    'collections',
    '{idx_collections_shown}',
    'SELECT * FROM collections WHERE shown && %1$L::tstzrange AND deleted_at IS NULL LIMIT 20',
    '{shown:moment}',
    'deleted_at IS NULL AND shown IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'custom_requests.to_quote',
    'custom_requests',
    '{idx_custom_requests_category_id_created_at_id}',
    'SELECT * FROM custom_requests WHERE category_id = %1$L AND status = ''open'' AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 24',
    '{category_id:value}',
    'status = ''open'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'custom_requests.to_quote, next page',
    'custom_requests',
    '{idx_custom_requests_category_id_created_at_id}',
    'SELECT * FROM custom_requests WHERE category_id = %1$L AND status = ''open'' AND deleted_at IS NULL AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 24',
    '{category_id:value, created_at:middle, id:middle}',
    'status = ''open'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'gift_cards.redeem',
    'gift_cards',
    '{uq_gift_cards_code_hash}',
    'SELECT * FROM gift_cards WHERE code_hash = %1$L AND status = ''active''',
    '{code_hash:value}',
    'status = ''active'''
);

INSERT INTO plans.queries VALUES (
    'gift_cards.to_send',
    'gift_cards',
    '{idx_gift_cards_sent_on_created_at_id}',
    'SELECT * FROM gift_cards WHERE sent_on = %1$L AND status = ''active'' ORDER BY created_at, id LIMIT 500',
    '{sent_on:value}',
    'status = ''active'' AND sent_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'gift_cards.to_send, next page',
    'gift_cards',
    '{idx_gift_cards_sent_on_created_at_id}',
    'SELECT * FROM gift_cards WHERE sent_on = %1$L AND status = ''active'' AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 500',
    '{sent_on:value, created_at:middle, id:middle}',
    'status = ''active'' AND sent_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'gift_cards.of_recipient',
    'gift_cards',
    '{idx_gift_cards_recipient_email}',
    'SELECT * FROM gift_cards WHERE recipient_email LIKE %1$L::text LIMIT 20',
    '{recipient_email:beginning}',
    'recipient_email IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'gift_card_movements.statement',
    'gift_card_movements',
    '{idx_gift_card_movements_gift_card_id_created_at_id}',
    'SELECT * FROM gift_card_movements WHERE gift_card_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{gift_card_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'gift_card_movements.statement, next page',
    'gift_card_movements',
    '{idx_gift_card_movements_gift_card_id_created_at_id}',
    'SELECT * FROM gift_card_movements WHERE gift_card_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{gift_card_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'instructors.of_language',
    'instructors',
    '{idx_instructors_languages}',
    'SELECT * FROM instructors WHERE languages @> %1$L::text[] AND deleted_at IS NULL LIMIT 20',
    '{languages:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'instructors.first_aid_ends',
    'instructors',
    '{idx_instructors_first_aid_until_id}',
    'SELECT * FROM instructors WHERE first_aid_until < %1$L AND left_on IS NULL AND deleted_at IS NULL ORDER BY first_aid_until, id LIMIT 50',
    '{first_aid_until:least}',
    'left_on IS NULL AND deleted_at IS NULL AND first_aid_until IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'instructors.first_aid_ends, next page',
    'instructors',
    '{idx_instructors_first_aid_until_id}',
    'SELECT * FROM instructors WHERE first_aid_until < %1$L AND left_on IS NULL AND deleted_at IS NULL AND (first_aid_until, id) > (%2$L::date, %3$L::uuid) ORDER BY first_aid_until, id LIMIT 50',
    '{first_aid_until:least, first_aid_until:middle, id:middle}',
    'left_on IS NULL AND deleted_at IS NULL AND first_aid_until IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'firings.with_room',
    'firings',
    '{idx_firings_programme_number_id}',
    'SELECT * FROM firings WHERE programme = %1$L AND status IN (''planned'', ''loading'') ORDER BY number, id LIMIT 20',
    '{programme:value}',
    'status IN (''planned'', ''loading'')'
);

INSERT INTO plans.queries VALUES (
    'firings.with_room, next page',
    'firings',
    '{idx_firings_programme_number_id}',
    'SELECT * FROM firings WHERE programme = %1$L AND status IN (''planned'', ''loading'') AND (number, id) > (%2$L::varchar(64), %3$L::uuid) ORDER BY number, id LIMIT 20',
    '{programme:value, number:middle, id:middle}',
    'status IN (''planned'', ''loading'')'
);

INSERT INTO plans.queries VALUES (
    'kiln_readings.curve',
    'kiln_readings',
    '{idx_kiln_readings_firing_id_read_at_id}',
    'SELECT * FROM kiln_readings WHERE firing_id = %1$L ORDER BY read_at, id LIMIT 3000',
    '{firing_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'kiln_readings.curve, next page',
    'kiln_readings',
    '{idx_kiln_readings_firing_id_read_at_id}',
    'SELECT * FROM kiln_readings WHERE firing_id = %1$L AND (read_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY read_at, id LIMIT 3000',
    '{firing_id:value, read_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'quotes.of_seller',
    'quotes',
    '{idx_quotes_seller_id_status_created_at_id}',
    'SELECT * FROM quotes WHERE seller_id = %1$L AND status = %2$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'quotes.of_seller, next page',
    'quotes',
    '{idx_quotes_seller_id_status_created_at_id}',
    'SELECT * FROM quotes WHERE seller_id = %1$L AND status = %2$L AND (created_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{seller_id:value, status:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'quotes.to_expire',
    'quotes',
    '{idx_quotes_binding_until_id}',
    'SELECT * FROM quotes WHERE status = ''sent'' AND binding_until <= %1$L ORDER BY binding_until, id LIMIT 100',
    '{binding_until:least}',
    'status = ''sent'' AND binding_until IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'quotes.to_expire, next page',
    'quotes',
    '{idx_quotes_binding_until_id}',
    'SELECT * FROM quotes WHERE status = ''sent'' AND binding_until <= %1$L AND (binding_until, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY binding_until, id LIMIT 100',
    '{binding_until:least, binding_until:middle, id:middle}',
    'status = ''sent'' AND binding_until IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'quotes.accepted_value',
    'quotes',
    '{idx_quotes_status_answered_at}',
    E'SELECT sellers.display_name, quotes.currency, sum(quotes.total_minor) AS total\nFROM quotes\nJOIN sellers ON sellers.id = quotes.seller_id\nWHERE quotes.status = ''accepted'' AND quotes.answered_at BETWEEN $1 AND $2\nGROUP BY sellers.display_name, quotes.currency',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'seller_documents.to_review',
    'seller_documents',
    '{idx_seller_documents_created_at_id}',
    'SELECT * FROM seller_documents WHERE status = ''uploaded'' ORDER BY created_at, id LIMIT 50',
    '{}',
    'status = ''uploaded'''
);

INSERT INTO plans.queries VALUES (
    'seller_documents.to_review, next page',
    'seller_documents',
    '{idx_seller_documents_created_at_id}',
    'SELECT * FROM seller_documents WHERE status = ''uploaded'' AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{created_at:middle, id:middle}',
    'status = ''uploaded'''
);

INSERT INTO plans.queries VALUES (
    'studios.nearby',
    'studios',
    '{idx_studios_country_latitude}',
    'SELECT * FROM studios WHERE country = %1$L AND latitude BETWEEN %2$L AND %3$L AND deleted_at IS NULL LIMIT 200',
    '{country:value, latitude:value, latitude:value}',
    'deleted_at IS NULL AND latitude IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'workshops.of_craft',
    'workshops',
    '{idx_workshops_craft_code_level}',
    'SELECT * FROM workshops WHERE craft_code = %1$L AND level = %2$L LIMIT 24',
    '{craft_code:value, level:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'workshop_sessions.calendar',
    'workshop_sessions',
    '{ex_workshop_sessions_studio_id_slot}',
    'SELECT * FROM workshop_sessions WHERE studio_id = %1$L AND slot && %2$L::tstzrange AND status <> ''cancelled''',
    '{studio_id:value, slot:moment}',
    'status <> ''cancelled'''
);

INSERT INTO plans.queries VALUES (
    'workshop_sessions.of_workshop',
    'workshop_sessions',
    '{idx_workshop_sessions_slot, ex_workshop_sessions_studio_id_slot}',
    'SELECT * FROM workshop_sessions WHERE workshop_listing_id = %1$L AND slot && %2$L::tstzrange AND status IN (''open'', ''confirmed'') LIMIT 20',
    '{workshop_listing_id:value, slot:moment}',
    'status IN (''open'', ''confirmed'')'
);

INSERT INTO plans.queries VALUES (
    'workshop_sessions.to_decide',
    'workshop_sessions',
    '{idx_workshop_sessions_confirm_by_id}',
    'SELECT * FROM workshop_sessions WHERE status = ''open'' AND confirm_by <= %1$L ORDER BY confirm_by, id LIMIT 100',
    '{confirm_by:least}',
    'status = ''open'' AND confirm_by IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'workshop_sessions.to_decide, next page',
    'workshop_sessions',
    '{idx_workshop_sessions_confirm_by_id}',
    'SELECT * FROM workshop_sessions WHERE status = ''open'' AND confirm_by <= %1$L AND (confirm_by, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY confirm_by, id LIMIT 100',
    '{confirm_by:least, confirm_by:middle, id:middle}',
    'status = ''open'' AND confirm_by IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'incidents.worst_first',
    'incidents',
    '{idx_incidents_severity_happened_at_id}',
    'SELECT * FROM incidents WHERE status <> ''closed'' ORDER BY severity DESC, happened_at DESC, id DESC LIMIT 50',
    '{}',
    'status <> ''closed'''
);

INSERT INTO plans.queries VALUES (
    'incidents.worst_first, next page',
    'incidents',
    '{idx_incidents_severity_happened_at_id}',
    'SELECT * FROM incidents WHERE status <> ''closed'' AND (severity, happened_at, id) < (%1$L::integer, %2$L::timestamptz, %3$L::uuid) ORDER BY severity DESC, happened_at DESC, id DESC LIMIT 50',
    '{severity:middle, happened_at:middle, id:middle}',
    'status <> ''closed'''
);

INSERT INTO plans.queries VALUES (
    'seat_reservations.of_buyer',
    'seat_reservations',
    '{idx_seat_reservations_buyer_id_created_at_id}',
    'SELECT * FROM seat_reservations WHERE buyer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'seat_reservations.of_buyer, next page',
    'seat_reservations',
    '{idx_seat_reservations_buyer_id_created_at_id}',
    'SELECT * FROM seat_reservations WHERE buyer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{buyer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'seat_reservations.expired',
    'seat_reservations',
    '{idx_seat_reservations_hold_expires_at_id}',
    'SELECT * FROM seat_reservations WHERE status = ''held'' AND hold_expires_at <= %1$L ORDER BY hold_expires_at, id LIMIT 500',
    '{hold_expires_at:least}',
    'status = ''held'' AND hold_expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'seat_reservations.expired, next page',
    'seat_reservations',
    '{idx_seat_reservations_hold_expires_at_id}',
    'SELECT * FROM seat_reservations WHERE status = ''held'' AND hold_expires_at <= %1$L AND (hold_expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY hold_expires_at, id LIMIT 500',
    '{hold_expires_at:least, hold_expires_at:middle, id:middle}',
    'status = ''held'' AND hold_expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'session_instructors.week',
    'session_instructors',
    '{ex_session_instructors_instructor_id_slot}',
    'SELECT * FROM session_instructors WHERE instructor_id = %1$L AND slot && %2$L::tstzrange',
    '{instructor_id:value, slot:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'waiting_list_entries.next',
    'waiting_list_entries',
    '{idx_waiting_list_entries_next}',
    'SELECT * FROM waiting_list_entries WHERE session_id = %1$L AND asked_at IS NULL ORDER BY created_at, session_id, user_id LIMIT 1',
    '{session_id:value}',
    'asked_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'waiting_list_entries.next, next page',
    'waiting_list_entries',
    '{idx_waiting_list_entries_next}',
    'SELECT * FROM waiting_list_entries WHERE session_id = %1$L AND asked_at IS NULL AND (created_at, session_id, user_id) > (%2$L::timestamptz, %3$L::uuid, %4$L::uuid) ORDER BY created_at, session_id, user_id LIMIT 1',
    '{session_id:value, created_at:middle, session_id:middle, user_id:middle}',
    'asked_at IS NULL'
);
