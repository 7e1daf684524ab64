-- The declared queries that an index was made for, each with these indexes. The parameters of a statement are `%1$L`,
-- `%2$L` ..., filled from the columns in `samples`, or `$1`, `$2` ...; `found`: which rows give samples.
CREATE SCHEMA plans;
CREATE TABLE plans.queries (name text, tab name, indexes text[], statement text, samples text[], found text);

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
    'contents.page',
    'contents',
    '{uq_contents_content_type_locale_slug}',
    'SELECT * FROM contents WHERE content_type = %1$L AND locale = %2$L AND slug = %3$L AND deleted_at IS NULL',
    '{content_type:value, locale:value, slug:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.newest',
    'contents',
    '{idx_contents_content_type_locale_published_at_id}',
    'SELECT * FROM contents WHERE content_type = %1$L AND locale = %2$L AND status = ''published'' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 25',
    '{content_type:value, locale:value}',
    'status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.newest, next page',
    'contents',
    '{idx_contents_content_type_locale_published_at_id}',
    'SELECT * FROM contents WHERE content_type = %1$L AND locale = %2$L AND status = ''published'' AND deleted_at IS NULL AND (published_at, id) < (%3$L::timestamptz, %4$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 25',
    '{content_type:value, locale:value, published_at:middle, id:middle}',
    'status = ''published'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.by_metadata',
    'contents',
    '{idx_contents_metadata}',
    'SELECT * FROM contents WHERE metadata @> %1$L::jsonb AND deleted_at IS NULL LIMIT 25',
    '{metadata:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.publish',
    'contents',
    '{idx_contents_publish_at_id}',
    'SELECT * FROM contents WHERE status = ''scheduled'' AND publish_at <= %1$L AND deleted_at IS NULL ORDER BY publish_at, id LIMIT 100',
    '{publish_at:least}',
    'status = ''scheduled'' AND deleted_at IS NULL AND publish_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.publish, next page',
    'contents',
    '{idx_contents_publish_at_id}',
    'SELECT * FROM contents WHERE status = ''scheduled'' AND publish_at <= %1$L AND deleted_at IS NULL AND (publish_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY publish_at, id LIMIT 100',
    '{publish_at:least, publish_at:middle, id:middle}',
    'status = ''scheduled'' AND deleted_at IS NULL AND publish_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.purge',
    'contents',
    '{idx_contents_deleted_at_id}',
    'SELECT * FROM contents WHERE deleted_at IS NOT NULL AND deleted_at < %1$L ORDER BY deleted_at, id LIMIT 500',
    '{deleted_at:least}',
    'deleted_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'contents.purge, next page',
    'contents',
    '{idx_contents_deleted_at_id}',
    'SELECT * FROM contents WHERE deleted_at IS NOT NULL AND deleted_at < %1$L AND (deleted_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY deleted_at, id LIMIT 500',
    '{deleted_at:least, deleted_at:middle, id:middle}',
    'deleted_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'categories.menu',
    'categories',
    '{idx_categories_parent_id_position_id}',
    'SELECT * FROM categories WHERE parent_id = %1$L AND is_visible AND deleted_at IS NULL ORDER BY "position", id LIMIT 50',
    '{parent_id:value}',
    'is_visible AND deleted_at IS NULL AND parent_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'categories.menu, next page',
    'categories',
    '{idx_categories_parent_id_position_id}',
    'SELECT * FROM categories WHERE parent_id = %1$L AND is_visible AND deleted_at IS NULL AND ("position", id) > (%2$L::integer, %3$L::uuid) ORDER BY "position", id LIMIT 50',
    '{parent_id:value, position:middle, id:middle}',
    'is_visible AND deleted_at IS NULL AND parent_id IS NOT NULL'
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
    'products.page',
    'products',
    '{uq_products_slug}',
    'SELECT * FROM products WHERE slug = %1$L AND deleted_at IS NULL',
    '{slug:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'products.autocomplete',
    'products',
    '{idx_products_title}',
    'SELECT * FROM products WHERE title ILIKE %1$L::text AND status = ''active'' AND deleted_at IS NULL LIMIT 10',
    '{title:part}',
    'status = ''active'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_popularity',
    'products',
    '{idx_products_primary_category_id_sales_count_id}',
    'SELECT * FROM products WHERE primary_category_id = %1$L AND status = ''active'' AND deleted_at IS NULL ORDER BY sales_count DESC, id DESC LIMIT 24',
    '{primary_category_id:value}',
    'status = ''active'' AND deleted_at IS NULL AND primary_category_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_popularity, next page',
    'products',
    '{idx_products_primary_category_id_sales_count_id}',
    'SELECT * FROM products WHERE primary_category_id = %1$L AND status = ''active'' AND deleted_at IS NULL AND (sales_count, id) < (%2$L::integer, %3$L::uuid) ORDER BY sales_count DESC, id DESC LIMIT 24',
    '{primary_category_id:value, sales_count:middle, id:middle}',
    'status = ''active'' AND deleted_at IS NULL AND primary_category_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_price',
    'products',
    '{idx_products_price_currency_min_price_minor_id}',
    'SELECT * FROM products WHERE price_currency = %1$L AND min_price_minor BETWEEN %2$L AND %3$L AND status = ''active'' AND deleted_at IS NULL ORDER BY min_price_minor, id LIMIT 24',
    '{price_currency:value, min_price_minor:value, min_price_minor:value}',
    'status = ''active'' AND deleted_at IS NULL AND min_price_minor IS NOT NULL AND price_currency IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_price, next page',
    'products',
    '{idx_products_price_currency_min_price_minor_id}',
    'SELECT * FROM products WHERE price_currency = %1$L AND min_price_minor BETWEEN %2$L AND %3$L AND status = ''active'' AND deleted_at IS NULL AND (min_price_minor, id) > (%4$L::bigint, %5$L::uuid) ORDER BY min_price_minor, id LIMIT 24',
    '{price_currency:value, min_price_minor:value, min_price_minor:value, min_price_minor:middle, id:middle}',
    'status = ''active'' AND deleted_at IS NULL AND min_price_minor IS NOT NULL AND price_currency IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.new_arrivals',
    'products',
    '{idx_products_published_at_id}',
    'SELECT * FROM products WHERE status = ''active'' AND deleted_at IS NULL ORDER BY published_at DESC, id DESC LIMIT 24',
    '{}',
    'status = ''active'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.new_arrivals, next page',
    'products',
    '{idx_products_published_at_id}',
    'SELECT * FROM products WHERE status = ''active'' AND deleted_at IS NULL AND (published_at, id) < (%1$L::timestamptz, %2$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 24',
    '{published_at:middle, id:middle}',
    'status = ''active'' AND deleted_at IS NULL AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_attributes',
    'products',
    '{idx_products_attributes}',
    'SELECT * FROM products WHERE attributes @> %1$L::jsonb AND status = ''active'' AND deleted_at IS NULL LIMIT 24',
    '{attributes:value}',
    'status = ''active'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'products.by_tags',
    'products',
    '{idx_products_tags}',
    'SELECT * FROM products WHERE tags @> %1$L::text[] AND status = ''active'' AND deleted_at IS NULL LIMIT 24',
    '{tags:value}',
    'status = ''active'' AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'product_categories.listing',
    'product_categories',
    '{idx_product_categories_listing}',
    'SELECT * FROM product_categories WHERE category_id = %1$L ORDER BY "position", product_id, category_id LIMIT 24',
    '{category_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'product_categories.listing, next page',
    'product_categories',
    '{idx_product_categories_listing}',
    'SELECT * FROM product_categories WHERE category_id = %1$L AND ("position", product_id, category_id) > (%2$L::integer, %3$L::uuid, %4$L::uuid) ORDER BY "position", product_id, category_id LIMIT 24',
    '{category_id:value, position:middle, product_id:middle, category_id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'product_variants.product_page',
    'product_variants',
    '{idx_product_variants_product_id_position_id}',
    'SELECT * FROM product_variants WHERE product_id = %1$L AND deleted_at IS NULL ORDER BY "position", id LIMIT 50',
    '{product_id:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'product_variants.product_page, next page',
    'product_variants',
    '{idx_product_variants_product_id_position_id}',
    'SELECT * FROM product_variants WHERE product_id = %1$L AND deleted_at IS NULL AND ("position", id) > (%2$L::integer, %3$L::uuid) ORDER BY "position", id LIMIT 50',
    '{product_id:value, position:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'product_variants.scan',
    'product_variants',
    '{uq_product_variants_barcode}',
    'SELECT * FROM product_variants WHERE barcode = %1$L AND deleted_at IS NULL',
    '{barcode:value}',
    'deleted_at IS NULL AND barcode IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'prices.checkout',
    'prices',
    '{idx_prices_checkout}',
    'SELECT amount_minor, tax_included FROM prices WHERE product_variant_id = $1 AND currency_code = $2 AND price_list = $3 AND min_quantity <= $4 AND valid @> $5::timestamptz ORDER BY min_quantity DESC LIMIT 1',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'inventory_levels.stock_out',
    'inventory_levels',
    '{idx_inventory_levels_warehouse_id_product_variant_id}',
    'SELECT * FROM inventory_levels WHERE warehouse_id = %1$L AND on_hand - reserved <= 0 ORDER BY product_variant_id, warehouse_id LIMIT 500',
    '{warehouse_id:value}',
    'on_hand - reserved <= 0'
);

INSERT INTO plans.queries VALUES (
    'inventory_levels.stock_out, next page',
    'inventory_levels',
    '{idx_inventory_levels_warehouse_id_product_variant_id}',
    'SELECT * FROM inventory_levels WHERE warehouse_id = %1$L AND on_hand - reserved <= 0 AND (product_variant_id, warehouse_id) > (%2$L::uuid, %3$L::uuid) ORDER BY product_variant_id, warehouse_id LIMIT 500',
    '{warehouse_id:value, product_variant_id:middle, warehouse_id:middle}',
    'on_hand - reserved <= 0'
);

INSERT INTO plans.queries VALUES (
    'discounts.redeem',
    'discounts',
    '{uq_discounts_code}',
    'SELECT * FROM discounts WHERE code = %1$L AND deleted_at IS NULL',
    '{code:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'discounts.over',
    'discounts',
    '{idx_discounts_ends_at_id}',
    'SELECT * FROM discounts WHERE status = ''active'' AND ends_at IS NOT NULL AND ends_at <= %1$L AND deleted_at IS NULL ORDER BY ends_at, id LIMIT 100',
    '{ends_at:least}',
    'status = ''active'' AND ends_at IS NOT NULL AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'discounts.over, next page',
    'discounts',
    '{idx_discounts_ends_at_id}',
    'SELECT * FROM discounts WHERE status = ''active'' AND ends_at IS NOT NULL AND ends_at <= %1$L AND deleted_at IS NULL AND (ends_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY ends_at, id LIMIT 100',
    '{ends_at:least, ends_at:middle, id:middle}',
    'status = ''active'' AND ends_at IS NOT NULL AND deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'carts.current',
    'carts',
    '{uq_carts_active}',
    'SELECT * FROM carts WHERE user_id = %1$L AND status = ''active''',
    '{user_id:value}',
    'status = ''active'' AND user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'carts.guest',
    'carts',
    '{uq_carts_token_hash}',
    'SELECT * FROM carts WHERE token_hash = %1$L',
    '{token_hash:value}',
    'token_hash IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'carts.run_out',
    'carts',
    '{idx_carts_expires_at_id}',
    'SELECT * FROM carts WHERE status IN (''active'', ''checkout'') AND expires_at <= %1$L ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least}',
    'status IN (''active'', ''checkout'')'
);

INSERT INTO plans.queries VALUES (
    'carts.run_out, next page',
    'carts',
    '{idx_carts_expires_at_id}',
    'SELECT * FROM carts WHERE status IN (''active'', ''checkout'') AND expires_at <= %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least, expires_at:middle, id:middle}',
    'status IN (''active'', ''checkout'')'
);

INSERT INTO plans.queries VALUES (
    'cart_items.availability',
    'cart_items',
    '{uq_cart_items_cart_id_product_variant_id}',
    'SELECT item.product_variant_id, sum(level.on_hand - level.reserved) AS free FROM cart_items AS item JOIN inventory_levels AS level ON level.product_variant_id = item.product_variant_id WHERE item.cart_id = $1 GROUP BY item.product_variant_id',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'bench_readings.curve',
    'bench_readings',
    '{idx_bench_readings_bench_id_read_at_id}',
    'SELECT * FROM bench_readings WHERE bench_id = %1$L AND read_at >= %2$L ORDER BY read_at, id LIMIT 50',
    '{bench_id:value, read_at:most}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'bench_readings.curve, next page',
    'bench_readings',
    '{idx_bench_readings_bench_id_read_at_id}',
    'SELECT * FROM bench_readings WHERE bench_id = %1$L AND read_at >= %2$L AND (read_at, id) > (%3$L::timestamptz, %4$L::uuid) ORDER BY read_at, id LIMIT 50',
    '{bench_id:value, read_at:most, read_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'members.best',
    'members',
    '{idx_members_tier_code_points_number}',
    'SELECT * FROM members WHERE tier_code = %1$L AND left_on IS NULL ORDER BY points DESC, number DESC LIMIT 100',
    '{tier_code:value}',
    'left_on IS NULL'
);

INSERT INTO plans.queries VALUES (
    'members.best, next page',
    'members',
    '{idx_members_tier_code_points_number}',
    'SELECT * FROM members WHERE tier_code = %1$L AND left_on IS NULL AND (points, number) < (%2$L::integer, %3$L::varchar(64)) ORDER BY points DESC, number DESC LIMIT 100',
    '{tier_code:value, points:middle, number:middle}',
    'left_on IS NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.my_orders',
    'orders',
    '{idx_orders_user_id_placed_at_id}',
    'SELECT * FROM orders WHERE user_id = %1$L ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{user_id:value}',
    'user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.my_orders, next page',
    'orders',
    '{idx_orders_user_id_placed_at_id}',
    'SELECT * FROM orders WHERE user_id = %1$L AND (placed_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{user_id:value, placed_at:middle, id:middle}',
    'user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.back_office',
    'orders',
    '{idx_orders_status_placed_at_id}',
    'SELECT * FROM orders WHERE status = %1$L ORDER BY placed_at DESC, id DESC LIMIT 50',
    '{status:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.back_office, next page',
    'orders',
    '{idx_orders_status_placed_at_id}',
    'SELECT * FROM orders WHERE status = %1$L AND (placed_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at DESC, id DESC LIMIT 50',
    '{status:value, placed_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.guest_lookup',
    'orders',
    '{idx_orders_email_placed_at_id}',
    'SELECT * FROM orders WHERE email = %1$L ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{email:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.guest_lookup, next page',
    'orders',
    '{idx_orders_email_placed_at_id}',
    'SELECT * FROM orders WHERE email = %1$L AND (placed_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{email:value, placed_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'orders.unpaid',
    'orders',
    '{idx_orders_placed_at_id}',
    'SELECT * FROM orders WHERE status = ''pending_payment'' AND placed_at < %1$L ORDER BY placed_at, id LIMIT 200',
    '{placed_at:least}',
    'status = ''pending_payment'''
);

INSERT INTO plans.queries VALUES (
    'orders.unpaid, next page',
    'orders',
    '{idx_orders_placed_at_id}',
    'SELECT * FROM orders WHERE status = ''pending_payment'' AND placed_at < %1$L AND (placed_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at, id LIMIT 200',
    '{placed_at:least, placed_at:middle, id:middle}',
    'status = ''pending_payment'''
);

INSERT INTO plans.queries VALUES (
    'orders.of_member',
    'orders',
    '{idx_orders_member_number_placed_at_id}',
    'SELECT * FROM orders WHERE member_number = %1$L AND status <> ''cancelled'' ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{member_number:value}',
    'status <> ''cancelled'' AND member_number IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'orders.of_member, next page',
    'orders',
    '{idx_orders_member_number_placed_at_id}',
    'SELECT * FROM orders WHERE member_number = %1$L AND status <> ''cancelled'' AND (placed_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY placed_at DESC, id DESC LIMIT 20',
    '{member_number:value, placed_at:middle, id:middle}',
    'status <> ''cancelled'' AND member_number IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'order_items.sales',
    'order_items',
    '{idx_order_items_product_variant_id_created_at_id}',
    'SELECT * FROM order_items WHERE product_variant_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 100',
    '{product_variant_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'order_items.sales, next page',
    'order_items',
    '{idx_order_items_product_variant_id_created_at_id}',
    'SELECT * FROM order_items WHERE product_variant_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 100',
    '{product_variant_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'inventory_reservations.run_out',
    'inventory_reservations',
    '{idx_inventory_reservations_expires_at_id}',
    'SELECT * FROM inventory_reservations WHERE status = ''held'' AND expires_at <= %1$L ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least}',
    'status = ''held'' AND expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'inventory_reservations.run_out, next page',
    'inventory_reservations',
    '{idx_inventory_reservations_expires_at_id}',
    'SELECT * FROM inventory_reservations WHERE status = ''held'' AND expires_at <= %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 500',
    '{expires_at:least, expires_at:middle, id:middle}',
    'status = ''held'' AND expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'inventory_reservations.reserve',
    'inventory_reservations',
    '{idx_inventory_reservations_level}',
    'INSERT INTO inventory_reservations (product_variant_id, warehouse_id, cart_item_id, quantity, expires_at) VALUES ($1, $2, $3, $4, $5)',
    NULL,
    'true'
);

INSERT INTO plans.queries VALUES (
    'order_events.timeline',
    'order_events',
    '{idx_order_events_order_id_seq}',
    'SELECT * FROM order_events WHERE order_id = %1$L ORDER BY seq LIMIT 200',
    '{order_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'order_events.timeline, next page',
    'order_events',
    '{idx_order_events_order_id_seq}',
    'SELECT * FROM order_events WHERE order_id = %1$L AND seq > %2$L::bigint ORDER BY seq LIMIT 200',
    '{order_id:value, seq:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'fulfilments.picking_list',
    'fulfilments',
    '{idx_fulfilments_warehouse_id_status_created_at_id}',
    'SELECT * FROM fulfilments WHERE warehouse_id = %1$L AND status = %2$L AND status IN (''pending'', ''packed'') ORDER BY created_at, id LIMIT 100',
    '{warehouse_id:value, status:value}',
    'status IN (''pending'', ''packed'')'
);

INSERT INTO plans.queries VALUES (
    'fulfilments.picking_list, next page',
    'fulfilments',
    '{idx_fulfilments_warehouse_id_status_created_at_id}',
    'SELECT * FROM fulfilments WHERE warehouse_id = %1$L AND status = %2$L AND status IN (''pending'', ''packed'') AND (created_at, id) > (%3$L::timestamptz, %4$L::uuid) ORDER BY created_at, id LIMIT 100',
    '{warehouse_id:value, status:value, created_at:middle, id:middle}',
    'status IN (''pending'', ''packed'')'
);

INSERT INTO plans.queries VALUES (
    'discount_redemptions.uses_by_customer',
    'discount_redemptions',
    '{idx_discount_redemptions_discount_id_user_id}',
    'SELECT * FROM discount_redemptions WHERE discount_id = %1$L AND user_id = %2$L',
    '{discount_id:value, user_id:value}',
    'user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'product_reviews.of_product',
    'product_reviews',
    '{idx_product_reviews_product_id_published_at_id}',
    'SELECT * FROM product_reviews WHERE product_id = %1$L AND status = ''published'' ORDER BY published_at DESC, id DESC LIMIT 10',
    '{product_id:value}',
    'status = ''published'' AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'product_reviews.of_product, next page',
    'product_reviews',
    '{idx_product_reviews_product_id_published_at_id}',
    'SELECT * FROM product_reviews WHERE product_id = %1$L AND status = ''published'' AND (published_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY published_at DESC, id DESC LIMIT 10',
    '{product_id:value, published_at:middle, id:middle}',
    'status = ''published'' AND published_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'product_reviews.to_moderate',
    'product_reviews',
    '{idx_product_reviews_created_at_id}',
    'SELECT * FROM product_reviews WHERE status = ''pending'' ORDER BY created_at, id LIMIT 50',
    '{}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'product_reviews.to_moderate, next page',
    'product_reviews',
    '{idx_product_reviews_created_at_id}',
    'SELECT * FROM product_reviews WHERE status = ''pending'' AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{created_at:middle, id:middle}',
    'status = ''pending'''
);

INSERT INTO plans.queries VALUES (
    'gift_cards.redeem',
    'gift_cards',
    '{uq_gift_cards_code_hash}',
    'SELECT * FROM gift_cards WHERE code_hash = %1$L',
    '{code_hash:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'gift_cards.run_out',
    'gift_cards',
    '{idx_gift_cards_expires_at_id}',
    'SELECT * FROM gift_cards WHERE status = ''active'' AND expires_at IS NOT NULL AND expires_at <= %1$L ORDER BY expires_at, id LIMIT 100',
    '{expires_at:least}',
    'status = ''active'' AND expires_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'gift_cards.run_out, next page',
    'gift_cards',
    '{idx_gift_cards_expires_at_id}',
    'SELECT * FROM gift_cards WHERE status = ''active'' AND expires_at IS NOT NULL AND expires_at <= %1$L AND (expires_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY expires_at, id LIMIT 100',
    '{expires_at:least, expires_at:middle, id:middle}',
    'status = ''active'' AND expires_at IS NOT NULL'
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
    'payments.of_order',
    'payments',
    '{idx_payments_order_id_created_at_id}',
    'SELECT * FROM payments WHERE order_id = %1$L ORDER BY created_at, id LIMIT 50',
    '{order_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'payments.of_order, next page',
    'payments',
    '{idx_payments_order_id_created_at_id}',
    'SELECT * FROM payments WHERE order_id = %1$L AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{order_id:value, created_at:middle, id:middle}',
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
    'return_requests.work_list',
    'return_requests',
    '{idx_return_requests_status_created_at_id}',
    'SELECT * FROM return_requests WHERE status = %1$L AND status IN (''requested'', ''approved'', ''received'') ORDER BY created_at, id LIMIT 50',
    '{status:value}',
    'status IN (''requested'', ''approved'', ''received'')'
);

INSERT INTO plans.queries VALUES (
    'return_requests.work_list, next page',
    'return_requests',
    '{idx_return_requests_status_created_at_id}',
    'SELECT * FROM return_requests WHERE status = %1$L AND status IN (''requested'', ''approved'', ''received'') AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{status:value, created_at:middle, id:middle}',
    'status IN (''requested'', ''approved'', ''received'')'
);

INSERT INTO plans.queries VALUES (
    'point_entries.statement',
    'point_entries',
    '{idx_point_entries_member_number_created_at_id}',
    'SELECT * FROM point_entries WHERE member_number = %1$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{member_number:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'point_entries.statement, next page',
    'point_entries',
    '{idx_point_entries_member_number_created_at_id}',
    'SELECT * FROM point_entries WHERE member_number = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{member_number:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rental_units.shelf',
    'rental_units',
    '{idx_rental_units_shelf}',
    'SELECT * FROM rental_units WHERE home_id = %1$L AND product_variant_id = %2$L AND status = ''ready'' ORDER BY condition DESC, id DESC LIMIT 50',
    '{home_id:value, product_variant_id:value}',
    'status = ''ready'''
);

INSERT INTO plans.queries VALUES (
    'rental_units.shelf, next page',
    'rental_units',
    '{idx_rental_units_shelf}',
    'SELECT * FROM rental_units WHERE home_id = %1$L AND product_variant_id = %2$L AND status = ''ready'' AND (condition, id) < (%3$L::integer, %4$L::uuid) ORDER BY condition DESC, id DESC LIMIT 50',
    '{home_id:value, product_variant_id:value, condition:middle, id:middle}',
    'status = ''ready'''
);

INSERT INTO plans.queries VALUES (
    'rental_units.tagged',
    'rental_units',
    '{idx_rental_units_tags}',
    'SELECT * FROM rental_units WHERE tags @> %1$L::jsonb',
    '{tags:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rental_units.beginning',
    'rental_units',
    '{idx_rental_units_serial}',
    'SELECT * FROM rental_units WHERE serial LIKE %1$L::text LIMIT 10',
    '{serial:beginning}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rentals.of_customer',
    'rentals',
    '{idx_rentals_customer_id_created_at_id}',
    'SELECT * FROM rentals WHERE customer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rentals.of_customer, next page',
    'rentals',
    '{idx_rentals_customer_id_created_at_id}',
    'SELECT * FROM rentals WHERE customer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rentals.calendar',
    'rentals',
    '{idx_rentals_period}',
    'SELECT * FROM rentals WHERE period && %1$L::tstzrange',
    '{period:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'rentals.still_out',
    'rentals',
    '{idx_rentals_handed_out_at_id}',
    'SELECT * FROM rentals WHERE status = ''out'' ORDER BY handed_out_at, id LIMIT 100',
    '{}',
    'status = ''out'' AND handed_out_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'rentals.still_out, next page',
    'rentals',
    '{idx_rentals_handed_out_at_id}',
    'SELECT * FROM rentals WHERE status = ''out'' AND (handed_out_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY handed_out_at, id LIMIT 100',
    '{handed_out_at:middle, id:middle}',
    'status = ''out'' AND handed_out_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'suppliers.with_label',
    'suppliers',
    '{idx_suppliers_labels}',
    'SELECT * FROM suppliers WHERE labels @> %1$L::text[] AND deleted_at IS NULL',
    '{labels:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'inventory_movements.history',
    'inventory_movements',
    '{idx_inventory_movements_history}',
    'SELECT * FROM inventory_movements WHERE product_variant_id = %1$L AND warehouse_id = %2$L ORDER BY seq DESC LIMIT 100',
    '{product_variant_id:value, warehouse_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'inventory_movements.history, next page',
    'inventory_movements',
    '{idx_inventory_movements_history}',
    'SELECT * FROM inventory_movements WHERE product_variant_id = %1$L AND warehouse_id = %2$L AND seq < %3$L::bigint ORDER BY seq DESC LIMIT 100',
    '{product_variant_id:value, warehouse_id:value, seq:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'purchase_orders.expected',
    'purchase_orders',
    '{idx_purchase_orders_warehouse_id_expected_on_id}',
    'SELECT * FROM purchase_orders WHERE warehouse_id = %1$L AND status = ''confirmed'' ORDER BY expected_on, id LIMIT 50',
    '{warehouse_id:value}',
    'status = ''confirmed'' AND expected_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'purchase_orders.expected, next page',
    'purchase_orders',
    '{idx_purchase_orders_warehouse_id_expected_on_id}',
    'SELECT * FROM purchase_orders WHERE warehouse_id = %1$L AND status = ''confirmed'' AND (expected_on, id) > (%2$L::date, %3$L::uuid) ORDER BY expected_on, id LIMIT 50',
    '{warehouse_id:value, expected_on:middle, id:middle}',
    'status = ''confirmed'' AND expected_on IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'purchase_orders.of_supplier',
    'purchase_orders',
    '{idx_purchase_orders_supplier_id_created_at_id}',
    'SELECT * FROM purchase_orders WHERE supplier_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 50',
    '{supplier_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'purchase_orders.of_supplier, next page',
    'purchase_orders',
    '{idx_purchase_orders_supplier_id_created_at_id}',
    'SELECT * FROM purchase_orders WHERE supplier_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 50',
    '{supplier_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'delivery_lines.recall',
    'delivery_lines',
    '{idx_delivery_lines_batch}',
    'SELECT * FROM delivery_lines WHERE batch = %1$L',
    '{batch:value}',
    'batch IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'supplier_articles.by_article',
    'supplier_articles',
    '{idx_supplier_articles_supplier_id_article}',
    'SELECT * FROM supplier_articles WHERE supplier_id = %1$L AND article = %2$L',
    '{supplier_id:value, article:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'supplier_articles.cheapest',
    'supplier_articles',
    '{idx_supplier_articles_cheapest}',
    'SELECT * FROM supplier_articles WHERE product_variant_id = %1$L AND currency = %2$L ORDER BY cost_minor, id LIMIT 50',
    '{product_variant_id:value, currency:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'supplier_articles.cheapest, next page',
    'supplier_articles',
    '{idx_supplier_articles_cheapest}',
    'SELECT * FROM supplier_articles WHERE product_variant_id = %1$L AND currency = %2$L AND (cost_minor, id) > (%3$L::bigint, %4$L::uuid) ORDER BY cost_minor, id LIMIT 50',
    '{product_variant_id:value, currency:value, cost_minor:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'trade_ins.of_customer',
    'trade_ins',
    '{idx_trade_ins_customer_id_created_at_id}',
    'SELECT * FROM trade_ins WHERE customer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'trade_ins.of_customer, next page',
    'trade_ins',
    '{idx_trade_ins_customer_id_created_at_id}',
    'SELECT * FROM trade_ins WHERE customer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'trade_ins.to_value',
    'trade_ins',
    '{idx_trade_ins_created_at_id}',
    'SELECT * FROM trade_ins WHERE status = ''offered'' ORDER BY created_at, id LIMIT 50',
    '{}',
    'status = ''offered'''
);

INSERT INTO plans.queries VALUES (
    'trade_ins.to_value, next page',
    'trade_ins',
    '{idx_trade_ins_created_at_id}',
    'SELECT * FROM trade_ins WHERE status = ''offered'' AND (created_at, id) > (%1$L::timestamptz, %2$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{created_at:middle, id:middle}',
    'status = ''offered'''
);

INSERT INTO plans.queries VALUES (
    'trips.by_grade',
    'trips',
    '{idx_trips_country_code_grade_price_minor_id}',
    'SELECT * FROM trips WHERE country_code = %1$L AND grade = %2$L AND deleted_at IS NULL ORDER BY price_minor, id LIMIT 50',
    '{country_code:value, grade:value}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'trips.by_grade, next page',
    'trips',
    '{idx_trips_country_code_grade_price_minor_id}',
    'SELECT * FROM trips WHERE country_code = %1$L AND grade = %2$L AND deleted_at IS NULL AND (price_minor, id) > (%3$L::bigint, %4$L::uuid) ORDER BY price_minor, id LIMIT 50',
    '{country_code:value, grade:value, price_minor:middle, id:middle}',
    'deleted_at IS NULL'
);

INSERT INTO plans.queries VALUES (
    'departures.free',
    'departures',
    '{idx_departures_trip_id_created_at_id}',
    'SELECT * FROM departures WHERE trip_id = %1$L AND status IN (''open'', ''guaranteed'') AND seats_free > 0 ORDER BY created_at, id LIMIT 50',
    '{trip_id:value}',
    'status IN (''open'', ''guaranteed'') AND seats_free > 0'
);

INSERT INTO plans.queries VALUES (
    'departures.free, next page',
    'departures',
    '{idx_departures_trip_id_created_at_id}',
    'SELECT * FROM departures WHERE trip_id = %1$L AND status IN (''open'', ''guaranteed'') AND seats_free > 0 AND (created_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at, id LIMIT 50',
    '{trip_id:value, created_at:middle, id:middle}',
    'status IN (''open'', ''guaranteed'') AND seats_free > 0'
);

INSERT INTO plans.queries VALUES (
    'repairs.shelf',
    'repairs',
    '{idx_repairs_technician_user_id_promised_on_id}',
    'SELECT * FROM repairs WHERE technician_user_id = %1$L AND status IN (''accepted'', ''in_work'') ORDER BY promised_on, id LIMIT 50',
    '{technician_user_id:value}',
    'status IN (''accepted'', ''in_work'') AND promised_on IS NOT NULL AND technician_user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'repairs.shelf, next page',
    'repairs',
    '{idx_repairs_technician_user_id_promised_on_id}',
    'SELECT * FROM repairs WHERE technician_user_id = %1$L AND status IN (''accepted'', ''in_work'') AND (promised_on, id) > (%2$L::date, %3$L::uuid) ORDER BY promised_on, id LIMIT 50',
    '{technician_user_id:value, promised_on:middle, id:middle}',
    'status IN (''accepted'', ''in_work'') AND promised_on IS NOT NULL AND technician_user_id IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'repairs.of_customer',
    'repairs',
    '{idx_repairs_customer_id_created_at_id}',
    'SELECT * FROM repairs WHERE customer_id = %1$L ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repairs.of_customer, next page',
    'repairs',
    '{idx_repairs_customer_id_created_at_id}',
    'SELECT * FROM repairs WHERE customer_id = %1$L AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value, created_at:middle, id:middle}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repairs.by_tag_number',
    'repairs',
    '{uq_repairs_number}',
    'SELECT * FROM repairs WHERE number = %1$L',
    '{number:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repairs.half_remembered',
    'repairs',
    '{idx_repairs_subject}',
    'SELECT * FROM repairs WHERE subject ILIKE %1$L::text LIMIT 20',
    '{subject:part}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repairs.to_collect',
    'repairs',
    '{idx_repairs_done_at_id}',
    'SELECT * FROM repairs WHERE status = ''done'' AND done_at < %1$L ORDER BY done_at, id LIMIT 100',
    '{done_at:least}',
    'status = ''done'' AND done_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'repairs.to_collect, next page',
    'repairs',
    '{idx_repairs_done_at_id}',
    'SELECT * FROM repairs WHERE status = ''done'' AND done_at < %1$L AND (done_at, id) > (%2$L::timestamptz, %3$L::uuid) ORDER BY done_at, id LIMIT 100',
    '{done_at:least, done_at:middle, id:middle}',
    'status = ''done'' AND done_at IS NOT NULL'
);

INSERT INTO plans.queries VALUES (
    'appointments.of_customer',
    'appointments',
    '{idx_appointments_customer_id_created_at_id}',
    'SELECT * FROM appointments WHERE customer_id = %1$L AND status = ''booked'' ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value}',
    'status = ''booked'''
);

INSERT INTO plans.queries VALUES (
    'appointments.of_customer, next page',
    'appointments',
    '{idx_appointments_customer_id_created_at_id}',
    'SELECT * FROM appointments WHERE customer_id = %1$L AND status = ''booked'' AND (created_at, id) < (%2$L::timestamptz, %3$L::uuid) ORDER BY created_at DESC, id DESC LIMIT 20',
    '{customer_id:value, created_at:middle, id:middle}',
    'status = ''booked'''
);

INSERT INTO plans.queries VALUES (
    'appointments.day',
    'appointments',
    '{idx_appointments_slot, ex_appointments_technician_user_id_slot, ex_appointments_bench_id_slot}',
    'SELECT * FROM appointments WHERE technician_user_id = %1$L AND slot && %2$L::tstzrange',
    '{technician_user_id:value, slot:moment}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repair_steps.history',
    'repair_steps',
    '{idx_repair_steps_repair_id_id}',
    'SELECT * FROM repair_steps WHERE repair_id = %1$L ORDER BY id LIMIT 50',
    '{repair_id:value}',
    'true'
);

INSERT INTO plans.queries VALUES (
    'repair_steps.history, next page',
    'repair_steps',
    '{idx_repair_steps_repair_id_id}',
    'SELECT * FROM repair_steps WHERE repair_id = %1$L AND id > %2$L::bigint ORDER BY id LIMIT 50',
    '{repair_id:value, id:middle}',
    'true'
);
