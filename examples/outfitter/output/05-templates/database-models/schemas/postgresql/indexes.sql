-- The indexes of outfitter, each with what it serves. Keys and unconditional uniqueness stand with the tables.

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

-- ledger_accounts
-- Foreign key to currencies.
CREATE INDEX idx_ledger_accounts_currency_code ON ledger_accounts (currency_code);

-- contents
CREATE UNIQUE INDEX uq_contents_content_type_locale_slug ON contents (content_type, locale, slug)
    WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_contents_created_by ON contents (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_contents_updated_by ON contents (updated_by) WHERE updated_by IS NOT NULL;

-- newest (high): What is published of one type and in one language, newest first, page by page
CREATE INDEX idx_contents_content_type_locale_published_at_id
    ON contents (content_type, locale, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- by_metadata (low): Contents whose metadata contain something
CREATE INDEX idx_contents_metadata ON contents USING gin (metadata jsonb_path_ops) WHERE deleted_at IS NULL;

-- publish (low): What the scheduler has to publish now
CREATE INDEX idx_contents_publish_at_id ON contents (publish_at, id) WHERE status = 'scheduled' AND deleted_at IS NULL;

-- purge (low): Deleted contents for the reaper to remove
CREATE INDEX idx_contents_deleted_at_id ON contents (deleted_at, id) WHERE deleted_at IS NOT NULL;

-- Search in title, summary, body.
-- search (medium): Contents in which somebody's words occur
CREATE INDEX idx_contents_search_vector ON contents USING gin (search_vector);

-- content_tags
-- Foreign key to tags.
CREATE INDEX idx_content_tags_tag_id ON content_tags (tag_id);

-- content_relationships
-- Foreign key to contents.
CREATE INDEX idx_content_relationships_target_content_id ON content_relationships (target_content_id);

-- categories
CREATE UNIQUE INDEX uq_categories_path ON categories (path) WHERE deleted_at IS NULL;

-- Foreign key to categories.
CREATE INDEX idx_categories_parent_id ON categories (parent_id) WHERE parent_id IS NOT NULL;

-- menu (high): What stands below a category, in order
CREATE INDEX idx_categories_parent_id_position_id ON categories (parent_id, "position", id)
    WHERE is_visible AND deleted_at IS NULL;

-- subtree (high): A category with everything below it
CREATE INDEX idx_categories_path ON categories (path text_pattern_ops) WHERE deleted_at IS NULL;

-- products
CREATE UNIQUE INDEX uq_products_slug ON products (slug) WHERE deleted_at IS NULL;

-- Foreign key to categories.
CREATE INDEX idx_products_primary_category_id ON products (primary_category_id) WHERE primary_category_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_products_created_by ON products (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_products_updated_by ON products (updated_by) WHERE updated_by IS NOT NULL;

-- autocomplete (high): Products whose title contains what was typed so far
CREATE INDEX idx_products_title ON products USING gin (title gin_trgm_ops)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_popularity (high): A category's products, best sellers first, page by page
CREATE INDEX idx_products_primary_category_id_sales_count_id
    ON products (primary_category_id, sales_count DESC, id DESC)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_price (high): Products in a range of prices, the cheapest first, page by page
CREATE INDEX idx_products_price_currency_min_price_minor_id ON products (price_currency, min_price_minor, id)
    WHERE status = 'active' AND deleted_at IS NULL;

-- new_arrivals (high): The newest products
CREATE INDEX idx_products_published_at_id ON products (published_at DESC, id DESC)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_attributes (high): Products with some attributes
CREATE INDEX idx_products_attributes ON products USING gin (attributes jsonb_path_ops)
    WHERE status = 'active' AND deleted_at IS NULL;

-- by_tags (medium): Products with some tags
CREATE INDEX idx_products_tags ON products USING gin (tags) WHERE status = 'active' AND deleted_at IS NULL;

-- Search in title, brand, subtitle, description.
-- search (high): Products in which somebody's words occur
CREATE INDEX idx_products_search_vector ON products USING gin (search_vector);

-- product_categories
-- Foreign key to categories.
-- listing (high): A category's products in the order that people have given them
CREATE INDEX idx_product_categories_listing ON product_categories (category_id, "position", product_id);

-- product_variants
CREATE UNIQUE INDEX uq_product_variants_sku ON product_variants (sku) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_product_variants_barcode ON product_variants (barcode) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_product_variants_product_id_option_values ON product_variants (product_id, option_values)
    WHERE deleted_at IS NULL;

-- Foreign key to products.
CREATE INDEX idx_product_variants_product_id ON product_variants (product_id);

-- Foreign key to countries.
CREATE INDEX idx_product_variants_made_in_code ON product_variants (made_in_code) WHERE made_in_code IS NOT NULL;

-- product_page (high): The variants of a product, in order
CREATE INDEX idx_product_variants_product_id_position_id ON product_variants (product_id, "position", id)
    WHERE deleted_at IS NULL;

-- prices
-- Foreign key to product_variants.
-- checkout (high): The price of so many units at a moment, at checkout
CREATE INDEX idx_prices_checkout ON prices (product_variant_id, currency_code, price_list, min_quantity DESC);

-- Foreign key to currencies.
CREATE INDEX idx_prices_currency_code ON prices (currency_code);

-- Foreign key to users.
CREATE INDEX idx_prices_created_by ON prices (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_prices_updated_by ON prices (updated_by) WHERE updated_by IS NOT NULL;

-- warehouses
-- Foreign key to countries.
CREATE INDEX idx_warehouses_country_code ON warehouses (country_code);

-- inventory_levels
-- Foreign key to warehouses.
CREATE INDEX idx_inventory_levels_warehouse_id ON inventory_levels (warehouse_id);

-- stock_out (low): What a warehouse has nothing left of
CREATE INDEX idx_inventory_levels_warehouse_id_product_variant_id
    ON inventory_levels (warehouse_id, product_variant_id)
    WHERE on_hand - reserved <= 0;

-- addresses
CREATE UNIQUE INDEX uq_addresses_default_shipping ON addresses (user_id)
    WHERE is_default_shipping AND deleted_at IS NULL;

CREATE UNIQUE INDEX uq_addresses_default_billing ON addresses (user_id) WHERE is_default_billing AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_addresses_user_id ON addresses (user_id);

-- Foreign key to countries.
CREATE INDEX idx_addresses_country_code ON addresses (country_code);

-- payment_methods
CREATE UNIQUE INDEX uq_payment_methods_provider_provider_token ON payment_methods (provider, provider_token)
    WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_payment_methods_default ON payment_methods (user_id) WHERE is_default AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_payment_methods_user_id ON payment_methods (user_id);

-- discounts
CREATE UNIQUE INDEX uq_discounts_code ON discounts (code) WHERE deleted_at IS NULL;

-- Foreign key to currencies.
CREATE INDEX idx_discounts_currency_code ON discounts (currency_code) WHERE currency_code IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_discounts_created_by ON discounts (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_discounts_updated_by ON discounts (updated_by) WHERE updated_by IS NOT NULL;

-- over (low): Discounts for the job to disable
CREATE INDEX idx_discounts_ends_at_id ON discounts (ends_at, id)
    WHERE status = 'active' AND ends_at IS NOT NULL AND deleted_at IS NULL;

-- carts
CREATE UNIQUE INDEX uq_carts_active ON carts (user_id) WHERE status = 'active';

-- Foreign key to users.
CREATE INDEX idx_carts_user_id ON carts (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to discounts.
CREATE INDEX idx_carts_discount_id ON carts (discount_id) WHERE discount_id IS NOT NULL;

-- run_out (low): Baskets for the job to abandon
CREATE INDEX idx_carts_expires_at_id ON carts (expires_at, id) WHERE status IN ('active', 'checkout');

-- cart_items
-- Foreign key to product_variants.
CREATE INDEX idx_cart_items_product_variant_id ON cart_items (product_variant_id);

-- benches
-- Foreign key to warehouses.
CREATE INDEX idx_benches_warehouse_id ON benches (warehouse_id);

-- bench_readings
-- Foreign key to benches.
-- curve (low): The air over a bench since a moment
CREATE INDEX idx_bench_readings_bench_id_read_at_id ON bench_readings (bench_id, read_at, id);

-- The inspector asks for the worst moments of a bench.
CREATE INDEX idx_bench_readings_bench_id_gas_ppm ON bench_readings (bench_id, gas_ppm DESC) WHERE gas_ppm > 400;

-- members
-- Foreign key to member_tiers.
CREATE INDEX idx_members_tier_code ON members (tier_code);

-- Foreign key to members.
CREATE INDEX idx_members_recruited_by ON members (recruited_by) WHERE recruited_by IS NOT NULL;

-- best (low): Members by their points
CREATE INDEX idx_members_tier_code_points_number ON members (tier_code, points DESC, number DESC) WHERE left_on IS NULL;

-- orders
-- Foreign key to users.
-- my_orders (high): A customer's orders, newest first, page by page
CREATE INDEX idx_orders_user_id_placed_at_id ON orders (user_id, placed_at DESC, id DESC);

-- Foreign key to members.
CREATE INDEX idx_orders_member_number ON orders (member_number) WHERE member_number IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_orders_created_by ON orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_orders_updated_by ON orders (updated_by) WHERE updated_by IS NOT NULL;

-- back_office (medium): Orders in one state, newest first, page by page
CREATE INDEX idx_orders_status_placed_at_id ON orders (status, placed_at DESC, id DESC);

-- guest_lookup (medium): The orders of an e-mail address, newest first, for guests and support
CREATE INDEX idx_orders_email_placed_at_id ON orders (email, placed_at DESC, id DESC);

-- unpaid (low): Orders that have waited too long for their payment
CREATE INDEX idx_orders_placed_at_id ON orders (placed_at, id) WHERE status = 'pending_payment';

-- of_member (medium): The orders that earned a member points
CREATE INDEX idx_orders_member_number_placed_at_id ON orders (member_number, placed_at DESC, id DESC)
    WHERE status <> 'cancelled';

-- order_items
-- Foreign key to products.
CREATE INDEX idx_order_items_product_id ON order_items (product_id);

-- Foreign key to product_variants.
-- sales (low): When and how often a variant was sold, newest first
CREATE INDEX idx_order_items_product_variant_id_created_at_id
    ON order_items (product_variant_id, created_at DESC, id DESC);

-- inventory_reservations
CREATE UNIQUE INDEX uq_inventory_reservations_held ON inventory_reservations (cart_item_id, warehouse_id)
    WHERE status = 'held';

CREATE UNIQUE INDEX uq_inventory_reservations_committed ON inventory_reservations (order_item_id, warehouse_id)
    WHERE status = 'committed';

-- Foreign key to cart_items.
CREATE INDEX idx_inventory_reservations_cart_item_id ON inventory_reservations (cart_item_id)
    WHERE cart_item_id IS NOT NULL;

-- Foreign key to order_items.
CREATE INDEX idx_inventory_reservations_order_item_id ON inventory_reservations (order_item_id)
    WHERE order_item_id IS NOT NULL;

-- Foreign key to inventory_levels.
-- reserve (high): The checkout's hot path: take units of a level, which refuses when there are not enough
CREATE INDEX idx_inventory_reservations_level ON inventory_reservations (product_variant_id, warehouse_id);

-- run_out (medium): Holds for the job to expire, each locked by the worker that takes it
CREATE INDEX idx_inventory_reservations_expires_at_id ON inventory_reservations (expires_at, id) WHERE status = 'held';

-- order_events
-- Foreign key to orders.
-- timeline (medium): The history of an order
CREATE INDEX idx_order_events_order_id_seq ON order_events (order_id, seq);

-- fulfilments
-- Foreign key to orders.
CREATE INDEX idx_fulfilments_order_id ON fulfilments (order_id);

-- Foreign key to warehouses.
CREATE INDEX idx_fulfilments_warehouse_id ON fulfilments (warehouse_id);

-- picking_list (medium): What a warehouse has to pack and to ship, the oldest first
CREATE INDEX idx_fulfilments_warehouse_id_status_created_at_id ON fulfilments (warehouse_id, status, created_at, id)
    WHERE status IN ('pending', 'packed');

-- fulfilment_items
-- Foreign key to order_items.
CREATE INDEX idx_fulfilment_items_order_item_id ON fulfilment_items (order_item_id);

-- discount_redemptions
-- Foreign key to orders.
CREATE INDEX idx_discount_redemptions_order_id ON discount_redemptions (order_id);

-- Foreign key to users.
CREATE INDEX idx_discount_redemptions_user_id ON discount_redemptions (user_id) WHERE user_id IS NOT NULL;

-- uses_by_customer (medium): How often a customer has used a discount
CREATE INDEX idx_discount_redemptions_discount_id_user_id ON discount_redemptions (discount_id, user_id);

-- product_reviews
-- Foreign key to orders.
CREATE INDEX idx_product_reviews_order_id ON product_reviews (order_id);

-- of_product (high): What customers say about a product, newest first, page by page
CREATE INDEX idx_product_reviews_product_id_published_at_id ON product_reviews (product_id, published_at DESC, id DESC)
    WHERE status = 'published';

-- to_moderate (low): Reviews that wait to be read, the oldest first
CREATE INDEX idx_product_reviews_created_at_id ON product_reviews (created_at, id) WHERE status = 'pending';

-- gift_cards
-- Foreign key to order_items.
CREATE INDEX idx_gift_cards_order_item_id ON gift_cards (order_item_id) WHERE order_item_id IS NOT NULL;

-- run_out (low): Cards for the job to expire
CREATE INDEX idx_gift_cards_expires_at_id ON gift_cards (expires_at, id)
    WHERE status = 'active' AND expires_at IS NOT NULL;

-- payments
CREATE UNIQUE INDEX uq_payments_open ON payments (order_id) WHERE status IN ('pending', 'requires_action');

-- Foreign key to users.
CREATE INDEX idx_payments_payer_id ON payments (payer_id) WHERE payer_id IS NOT NULL;

-- Foreign key to payment_methods.
CREATE INDEX idx_payments_payment_method_id ON payments (payment_method_id) WHERE payment_method_id IS NOT NULL;

-- Foreign key to orders.
-- of_order (medium): How an order was paid
CREATE INDEX idx_payments_order_id_created_at_id ON payments (order_id, created_at, id);

-- Foreign key to gift_cards.
CREATE INDEX idx_payments_gift_card_id ON payments (gift_card_id) WHERE gift_card_id IS NOT NULL;

-- unfinished (low): Payments to ask the provider about, to capture or to expire, the oldest first
CREATE INDEX idx_payments_created_at_id ON payments (created_at, id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- refunds
-- Foreign key to users.
CREATE INDEX idx_refunds_requested_by ON refunds (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to payments.
CREATE INDEX idx_refunds_payment_id ON refunds (payment_id);

-- pending (low): Refunds to send, or to ask the provider about, the oldest first
CREATE INDEX idx_refunds_created_at_id ON refunds (created_at, id) WHERE status = 'pending';

-- transactions
-- Foreign key to payments.
-- of_payment (medium): The history of one payment
CREATE INDEX idx_transactions_payment_id_occurred_at_id ON transactions (payment_id, occurred_at, id);

-- Foreign key to refunds.
CREATE INDEX idx_transactions_refund_id ON transactions (refund_id) WHERE refund_id IS NOT NULL;

-- export (low): All movements for the accountants, newest first, page by page
CREATE INDEX idx_transactions_occurred_at_id ON transactions (occurred_at DESC, id DESC);

-- transaction_entries
-- Foreign key to transactions.
CREATE INDEX idx_transaction_entries_transaction_id ON transaction_entries (transaction_id);

-- Foreign key to ledger_accounts.
-- statement (medium): What went in and out of one account, newest first, page by page
CREATE INDEX idx_transaction_entries_statement ON transaction_entries (ledger_account_id, currency, id DESC);

-- return_requests
-- Foreign key to orders.
CREATE INDEX idx_return_requests_order_id ON return_requests (order_id);

-- work_list (low): Returns in one state, the oldest first
CREATE INDEX idx_return_requests_status_created_at_id ON return_requests (status, created_at, id)
    WHERE status IN ('requested', 'approved', 'received');

-- return_items
-- Foreign key to order_items.
CREATE INDEX idx_return_items_order_item_id ON return_items (order_item_id);

-- point_entries
CREATE UNIQUE INDEX uq_point_entries_order_id ON point_entries (order_id)
    WHERE order_id IS NOT NULL AND kind = 'bought';

-- Foreign key to members.
-- statement (medium): How a member's points came about, newest first
CREATE INDEX idx_point_entries_member_number_created_at_id ON point_entries (member_number, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_point_entries_order_id ON point_entries (order_id) WHERE order_id IS NOT NULL;

-- rental_units
-- Foreign key to product_variants.
CREATE INDEX idx_rental_units_product_variant_id ON rental_units (product_variant_id);

-- Foreign key to warehouses.
CREATE INDEX idx_rental_units_home_id ON rental_units (home_id);

-- shelf (high): What a shop can give out of a variant, the best first
CREATE INDEX idx_rental_units_shelf ON rental_units (home_id, product_variant_id, condition DESC, id DESC)
    WHERE status = 'ready';

-- tagged (low): Units of which the desk remembers something
CREATE INDEX idx_rental_units_tags ON rental_units USING gin (tags jsonb_path_ops);

-- beginning (medium): Units whose number begins with what was typed
CREATE INDEX idx_rental_units_serial ON rental_units (serial text_pattern_ops);

-- rentals
CREATE UNIQUE INDEX uq_rentals_order_id ON rentals (order_id) WHERE status <> 'cancelled';

-- Foreign key to users.
-- of_customer (high): A customer's rentals, newest first
CREATE INDEX idx_rentals_customer_id_created_at_id ON rentals (customer_id, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_rentals_order_id ON rentals (order_id) WHERE order_id IS NOT NULL;

-- calendar (medium): What goes out and comes back in some days
CREATE INDEX idx_rentals_period ON rentals USING gist (period);

-- still_out (low): What has not come back, the longest first
CREATE INDEX idx_rentals_handed_out_at_id ON rentals (handed_out_at, id) WHERE status = 'out';

-- rental_items
-- Foreign key to rental_units.
CREATE INDEX idx_rental_items_unit_id ON rental_items (unit_id);

-- rental_inspections
-- Foreign key to users.
CREATE INDEX idx_rental_inspections_inspector_id ON rental_inspections (inspector_id);

-- suppliers
CREATE UNIQUE INDEX uq_suppliers_code ON suppliers (code) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_suppliers_vat_number ON suppliers (vat_number) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_suppliers_country_code ON suppliers (country_code);

-- Foreign key to currencies.
CREATE INDEX idx_suppliers_currency_code ON suppliers (currency_code);

-- Foreign key to users.
CREATE INDEX idx_suppliers_created_by ON suppliers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_suppliers_updated_by ON suppliers (updated_by) WHERE updated_by IS NOT NULL;

-- with_label (low): Suppliers who can show a label
CREATE INDEX idx_suppliers_labels ON suppliers USING gin (labels) WHERE deleted_at IS NULL;

-- Search in name, note.
-- words (low): Suppliers whose name or note contains some words
CREATE INDEX idx_suppliers_search_vector ON suppliers USING gin (search_vector);

-- deliveries
-- Foreign key to warehouses.
CREATE INDEX idx_deliveries_warehouse_id ON deliveries (warehouse_id);

-- inventory_movements
-- Foreign key to order_items.
CREATE INDEX idx_inventory_movements_order_item_id ON inventory_movements (order_item_id)
    WHERE order_item_id IS NOT NULL;

-- Foreign key to fulfilments.
CREATE INDEX idx_inventory_movements_fulfilment_id ON inventory_movements (fulfilment_id)
    WHERE fulfilment_id IS NOT NULL;

-- Foreign key to deliveries.
CREATE INDEX idx_inventory_movements_delivery_id ON inventory_movements (delivery_id) WHERE delivery_id IS NOT NULL;

-- Foreign key to inventory_levels.
-- history (low): What came and went of a variant in a warehouse, newest first
CREATE INDEX idx_inventory_movements_history ON inventory_movements (product_variant_id, warehouse_id, seq DESC);

-- purchase_orders
-- Foreign key to suppliers.
-- of_supplier (low): Our orders to a supplier, newest first
CREATE INDEX idx_purchase_orders_supplier_id_created_at_id ON purchase_orders (supplier_id, created_at DESC, id DESC);

-- Foreign key to warehouses.
CREATE INDEX idx_purchase_orders_warehouse_id ON purchase_orders (warehouse_id);

-- Foreign key to users.
CREATE INDEX idx_purchase_orders_created_by ON purchase_orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_purchase_orders_updated_by ON purchase_orders (updated_by) WHERE updated_by IS NOT NULL;

-- expected (medium): What a warehouse has to make room for, soonest first
CREATE INDEX idx_purchase_orders_warehouse_id_expected_on_id ON purchase_orders (warehouse_id, expected_on, id)
    WHERE status = 'confirmed';

-- purchase_order_lines
-- Foreign key to product_variants.
CREATE INDEX idx_purchase_order_lines_product_variant_id ON purchase_order_lines (product_variant_id);

-- delivery_lines
-- Foreign key to deliveries.
CREATE INDEX idx_delivery_lines_delivery_id ON delivery_lines (delivery_id);

-- Foreign key to purchase_orders.
-- Foreign key to purchase_order_lines.
CREATE INDEX idx_delivery_lines_purchase_order_id_position ON delivery_lines (purchase_order_id, "position");

-- recall (low): What came of a batch
CREATE INDEX idx_delivery_lines_batch ON delivery_lines (batch);

-- supplier_articles
-- Foreign key to suppliers.
-- by_article (medium): What a supplier's article number stands for
CREATE INDEX idx_supplier_articles_supplier_id_article ON supplier_articles (supplier_id, article);

-- Foreign key to product_variants.
-- cheapest (medium): Who sells a variant in a currency, the cheapest first
CREATE INDEX idx_supplier_articles_cheapest ON supplier_articles (product_variant_id, currency, cost_minor, id);

-- technicians
-- Foreign key to benches.
CREATE INDEX idx_technicians_bench_id ON technicians (bench_id) WHERE bench_id IS NOT NULL;

-- Foreign key to technicians.
CREATE INDEX idx_technicians_mentor_user_id ON technicians (mentor_user_id) WHERE mentor_user_id IS NOT NULL;

-- trade_ins
CREATE UNIQUE INDEX uq_trade_ins_resold_as_id ON trade_ins (resold_as_id) WHERE status = 'resold';

-- Foreign key to users.
-- of_customer (medium): What a customer has offered, newest first
CREATE INDEX idx_trade_ins_customer_id_created_at_id ON trade_ins (customer_id, created_at DESC, id DESC);

-- Foreign key to products.
CREATE INDEX idx_trade_ins_product_id ON trade_ins (product_id);

-- Foreign key to product_variants.
CREATE INDEX idx_trade_ins_resold_as_id ON trade_ins (resold_as_id) WHERE resold_as_id IS NOT NULL;

-- to_value (low): What waits for our opinion, the oldest first
CREATE INDEX idx_trade_ins_created_at_id ON trade_ins (created_at, id) WHERE status = 'offered';

-- trips
CREATE UNIQUE INDEX uq_trips_slug ON trips (slug) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_trips_country_code ON trips (country_code);

-- Foreign key to users.
CREATE INDEX idx_trips_created_by ON trips (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_trips_updated_by ON trips (updated_by) WHERE updated_by IS NOT NULL;

-- by_grade (high): Trips of a country and a grade, the cheapest first
CREATE INDEX idx_trips_country_code_grade_price_minor_id ON trips (country_code, grade, price_minor, id)
    WHERE deleted_at IS NULL;

-- Search in title, story.
-- search (medium): Trips in which somebody's words occur
CREATE INDEX idx_trips_search_vector ON trips USING gin (search_vector);

-- departures
-- Foreign key to trips.
CREATE INDEX idx_departures_trip_id ON departures (trip_id);

-- Foreign key to users.
CREATE INDEX idx_departures_guide_id ON departures (guide_id);

-- Foreign key to users.
CREATE INDEX idx_departures_deputy_id ON departures (deputy_id) WHERE deputy_id IS NOT NULL;

-- free (high): Departures of a trip that still have room
CREATE INDEX idx_departures_trip_id_created_at_id ON departures (trip_id, created_at, id)
    WHERE status IN ('open', 'guaranteed') AND seats_free > 0;

-- trip_bookings
CREATE UNIQUE INDEX uq_trip_bookings_departure_id_customer_id ON trip_bookings (departure_id, customer_id)
    WHERE status <> 'cancelled';

-- Foreign key to departures.
CREATE INDEX idx_trip_bookings_departure_id ON trip_bookings (departure_id);

-- Foreign key to users.
CREATE INDEX idx_trip_bookings_customer_id ON trip_bookings (customer_id);

-- trip_products
-- Foreign key to products.
CREATE INDEX idx_trip_products_product_id ON trip_products (product_id);

-- trip_shares
-- Foreign key to users.
CREATE INDEX idx_trip_shares_payer_id ON trip_shares (payer_id);

-- repairs
CREATE UNIQUE INDEX uq_repairs_unit_id ON repairs (unit_id)
    WHERE unit_id IS NOT NULL AND status NOT IN ('collected', 'declined');

-- Foreign key to users.
-- of_customer (high): A customer's repairs, newest first
CREATE INDEX idx_repairs_customer_id_created_at_id ON repairs (customer_id, created_at DESC, id DESC);

-- Foreign key to rental_units.
CREATE INDEX idx_repairs_unit_id ON repairs (unit_id) WHERE unit_id IS NOT NULL;

-- Foreign key to technicians.
CREATE INDEX idx_repairs_technician_user_id ON repairs (technician_user_id) WHERE technician_user_id IS NOT NULL;

-- Foreign key to workshop_skills.
CREATE INDEX idx_repairs_skill_code ON repairs (skill_code);

-- Foreign key to users.
CREATE INDEX idx_repairs_created_by ON repairs (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_repairs_updated_by ON repairs (updated_by) WHERE updated_by IS NOT NULL;

-- shelf (high): What a technician has to do, the most urgent first
CREATE INDEX idx_repairs_technician_user_id_promised_on_id ON repairs (technician_user_id, promised_on, id)
    WHERE status IN ('accepted', 'in_work');

-- half_remembered (low): The repair whose subject somebody half remembers
CREATE INDEX idx_repairs_subject ON repairs USING gin (subject gin_trgm_ops);

-- to_collect (low): What has been done for so long that we write again
CREATE INDEX idx_repairs_done_at_id ON repairs (done_at, id) WHERE status = 'done';

-- Search in subject, complaint.
-- words (medium): Repairs like the one on the bench
CREATE INDEX idx_repairs_search_vector ON repairs USING gin (search_vector);

-- appointments
-- Foreign key to users.
CREATE INDEX idx_appointments_customer_id ON appointments (customer_id);

-- Foreign key to technicians.
CREATE INDEX idx_appointments_technician_user_id ON appointments (technician_user_id);

-- Foreign key to benches.
CREATE INDEX idx_appointments_bench_id ON appointments (bench_id);

-- Foreign key to repairs.
CREATE INDEX idx_appointments_repair_id ON appointments (repair_id) WHERE repair_id IS NOT NULL;

-- of_customer (medium): When a customer comes, the latest first
CREATE INDEX idx_appointments_customer_id_created_at_id ON appointments (customer_id, created_at DESC, id DESC)
    WHERE status = 'booked';

-- day (high): A technician's appointments in a day
CREATE INDEX idx_appointments_slot ON appointments USING gist (slot);

-- repair_labels
-- Foreign key to workshop_labels.
CREATE INDEX idx_repair_labels_label_id ON repair_labels (label_id);

-- repair_parts
-- Foreign key to inventory_levels.
CREATE INDEX idx_repair_parts_product_variant_id_warehouse_id ON repair_parts (product_variant_id, warehouse_id);

-- repair_steps
-- Foreign key to repairs.
-- history (medium): What was done on a repair, in order
CREATE INDEX idx_repair_steps_repair_id_id ON repair_steps (repair_id, id);

-- Foreign key to technicians.
CREATE INDEX idx_repair_steps_technician_user_id ON repair_steps (technician_user_id);

-- Foreign key to benches.
CREATE INDEX idx_repair_steps_bench_id ON repair_steps (bench_id) WHERE bench_id IS NOT NULL;

-- technician_skills
-- Foreign key to workshop_skills.
CREATE INDEX idx_technician_skills_skill_code ON technician_skills (skill_code);
