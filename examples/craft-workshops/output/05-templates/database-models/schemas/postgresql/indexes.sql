-- The indexes of craft-workshops, each with what it serves. Keys and unconditional uniqueness stand with the tables.

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

-- addresses
CREATE UNIQUE INDEX uq_addresses_default ON addresses (user_id) WHERE is_default AND deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_addresses_user_id ON addresses (user_id);

-- Foreign key to countries.
CREATE INDEX idx_addresses_country_code ON addresses (country_code);

-- commission_rates
CREATE UNIQUE INDEX uq_commission_rates_default ON commission_rates (is_default) WHERE is_default;

-- Foreign key to currencies.
CREATE INDEX idx_commission_rates_currency_code ON commission_rates (currency_code) WHERE currency_code IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_commission_rates_created_by ON commission_rates (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_commission_rates_updated_by ON commission_rates (updated_by) WHERE updated_by IS NOT NULL;

-- categories
CREATE UNIQUE INDEX uq_categories_path ON categories (path) WHERE deleted_at IS NULL;

-- Foreign key to categories.
CREATE INDEX idx_categories_parent_id ON categories (parent_id) WHERE parent_id IS NOT NULL;

-- Foreign key to commission_rates.
CREATE INDEX idx_categories_commission_rate_id ON categories (commission_rate_id) WHERE commission_rate_id IS NOT NULL;

-- subtree (high): A category with all that is below it, by the beginning of their paths
CREATE INDEX idx_categories_path ON categories (path text_pattern_ops) WHERE deleted_at IS NULL;

-- children (high): What is directly below a category, in the order in which it is shown
CREATE INDEX idx_categories_parent_id_position_id ON categories (parent_id, "position", id) WHERE deleted_at IS NULL;

-- sellers
CREATE UNIQUE INDEX uq_sellers_slug ON sellers (slug) WHERE deleted_at IS NULL;

-- Foreign key to countries.
CREATE INDEX idx_sellers_country_code ON sellers (country_code);

-- Foreign key to currencies.
CREATE INDEX idx_sellers_default_currency_code ON sellers (default_currency_code);

-- Foreign key to commission_rates.
CREATE INDEX idx_sellers_commission_rate_id ON sellers (commission_rate_id) WHERE commission_rate_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_sellers_created_by ON sellers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_sellers_updated_by ON sellers (updated_by) WHERE updated_by IS NOT NULL;

-- by_status (low): Sellers to review or to watch, who waits longest first
CREATE INDEX idx_sellers_status_created_at_id ON sellers (status, created_at, id) WHERE deleted_at IS NULL;

-- ledger_accounts
CREATE UNIQUE INDEX uq_ledger_accounts_of_seller ON ledger_accounts (seller_id, kind, currency_code)
    WHERE seller_id IS NOT NULL;

-- Foreign key to currencies.
CREATE INDEX idx_ledger_accounts_currency_code ON ledger_accounts (currency_code);

-- seller_members
CREATE UNIQUE INDEX uq_seller_members_owner ON seller_members (seller_id) WHERE role = 'owner' AND revoked_at IS NULL;

-- Foreign key to users.
-- sellers_of_user (high): For whom a user may act
CREATE INDEX idx_seller_members_user_id ON seller_members (user_id);

-- seller_payout_accounts
CREATE UNIQUE INDEX uq_seller_payout_accounts_default ON seller_payout_accounts (seller_id, currency_code)
    WHERE is_default;

-- Foreign key to sellers.
CREATE INDEX idx_seller_payout_accounts_seller_id ON seller_payout_accounts (seller_id);

-- Foreign key to currencies.
CREATE INDEX idx_seller_payout_accounts_currency_code ON seller_payout_accounts (currency_code);

-- listings
CREATE UNIQUE INDEX uq_listings_seller_id_slug ON listings (seller_id, slug) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_listings_seller_id ON listings (seller_id);

-- Foreign key to categories.
CREATE INDEX idx_listings_category_id ON listings (category_id);

-- Foreign key to users.
CREATE INDEX idx_listings_created_by ON listings (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_listings_updated_by ON listings (updated_by) WHERE updated_by IS NOT NULL;

-- category_newest (high): A category's page, newest first
CREATE INDEX idx_listings_category_id_published_at_id ON listings (category_id, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- category_by_price (high): A category's page within a range of prices, cheapest first
CREATE INDEX idx_listings_category_id_price_minor_id ON listings (category_id, price_minor, id)
    WHERE status = 'published' AND deleted_at IS NULL;

-- by_tag (medium): Published listings that have some tags
CREATE INDEX idx_listings_tags ON listings USING gin (tags) WHERE status = 'published' AND deleted_at IS NULL;

-- by_attributes (medium): Published listings that have some attributes
CREATE INDEX idx_listings_attributes ON listings USING gin (attributes jsonb_path_ops)
    WHERE status = 'published' AND deleted_at IS NULL;

-- of_seller (medium): A seller's own listings of one state, as changed last
CREATE INDEX idx_listings_seller_id_status_updated_at_id ON listings (seller_id, status, updated_at DESC, id DESC)
    WHERE deleted_at IS NULL;

-- to_review (low): Listings that wait for a moderator, the longest first
CREATE INDEX idx_listings_updated_at_id ON listings (updated_at, id)
    WHERE status = 'pending_review' AND deleted_at IS NULL;

-- spelt_like (medium): Listings whose title somebody half remembers
CREATE INDEX idx_listings_title ON listings USING gin (title gin_trgm_ops)
    WHERE status = 'published' AND deleted_at IS NULL;

-- Search in title, description.
-- words (medium): Listings that contain some words, where no search engine is at hand
CREATE INDEX idx_listings_search_vector ON listings USING gin (search_vector);

-- order_groups
-- Foreign key to users.
-- of_buyer (medium): A buyer's purchases, newest first, page by page
CREATE INDEX idx_order_groups_buyer_id_placed_at_id ON order_groups (buyer_id, placed_at DESC, id DESC);

-- payments
CREATE UNIQUE INDEX uq_payments_open ON payments (order_group_id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- Foreign key to users.
CREATE INDEX idx_payments_payer_id ON payments (payer_id) WHERE payer_id IS NOT NULL;

-- Foreign key to order_groups.
CREATE INDEX idx_payments_order_group_id ON payments (order_group_id);

-- unfinished (low): Payments to ask the provider about, to capture or to expire, the oldest first
CREATE INDEX idx_payments_created_at_id ON payments (created_at, id)
    WHERE status IN ('pending', 'requires_action', 'authorised');

-- orders
-- Foreign key to sellers.
-- seller_queue (high): A seller's orders of one state, newest first, page by page
CREATE INDEX idx_orders_seller_id_status_created_at_id ON orders (seller_id, status, created_at DESC, id DESC);

-- of_buyer (high): A buyer's orders, newest first, page by page
CREATE INDEX idx_orders_buyer_id_created_at_id ON orders (buyer_id, created_at DESC, id DESC);

-- unpaid (low): Orders to cancel because nobody paid in time
CREATE INDEX idx_orders_payment_due_at_id ON orders (payment_due_at, id) WHERE status = 'pending_payment';

-- release (low): Orders to complete because the buyer did not object in time
CREATE INDEX idx_orders_auto_complete_at_id ON orders (auto_complete_at, id) WHERE status IN ('shipped', 'delivered');

-- refunds
-- Foreign key to users.
CREATE INDEX idx_refunds_requested_by ON refunds (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to payments.
CREATE INDEX idx_refunds_payment_id ON refunds (payment_id);

-- Foreign key to orders.
CREATE INDEX idx_refunds_order_id ON refunds (order_id);

-- pending (low): Refunds to send, or to ask the provider about, the oldest first
CREATE INDEX idx_refunds_created_at_id ON refunds (created_at, id) WHERE status = 'pending';

-- order_items
-- Foreign key to listings.
-- sales (low): How a listing sells, latest first
CREATE INDEX idx_order_items_listing_id_created_at_id ON order_items (listing_id, created_at DESC, id DESC);

-- Foreign key to commission_rates.
CREATE INDEX idx_order_items_commission_rate_id ON order_items (commission_rate_id)
    WHERE commission_rate_id IS NOT NULL;

-- payouts
CREATE UNIQUE INDEX uq_payouts_open ON payouts (seller_id, currency)
    WHERE status IN ('pending', 'approved', 'processing');

-- Foreign key to users.
CREATE INDEX idx_payouts_approved_by ON payouts (approved_by) WHERE approved_by IS NOT NULL;

-- Foreign key to seller_payout_accounts.
CREATE INDEX idx_payouts_seller_payout_account_id ON payouts (seller_payout_account_id);

-- of_seller (low): A seller's payouts, newest first, page by page
CREATE INDEX idx_payouts_seller_id_created_at_id ON payouts (seller_id, created_at DESC, id DESC);

-- unfinished (low): Payouts to approve, to send or to ask the provider about, the oldest first
CREATE INDEX idx_payouts_created_at_id ON payouts (created_at, id)
    WHERE status IN ('pending', 'approved', 'processing');

-- transactions
CREATE UNIQUE INDEX uq_transactions_refund ON transactions (refund_id) WHERE kind = 'refund';

-- Foreign key to payments.
-- of_payment (medium): The history of one payment
CREATE INDEX idx_transactions_payment_id_occurred_at_id ON transactions (payment_id, occurred_at, id);

-- Foreign key to orders.
CREATE INDEX idx_transactions_order_id ON transactions (order_id) WHERE order_id IS NOT NULL;

-- Foreign key to refunds.
CREATE INDEX idx_transactions_refund_id ON transactions (refund_id) WHERE refund_id IS NOT NULL;

-- Foreign key to payouts.
CREATE INDEX idx_transactions_payout_id ON transactions (payout_id) WHERE payout_id IS NOT NULL;

-- export (low): All movements for the accountants, newest first, page by page
CREATE INDEX idx_transactions_occurred_at_id ON transactions (occurred_at DESC, id DESC);

-- transaction_entries
-- Foreign key to transactions.
CREATE INDEX idx_transaction_entries_transaction_id ON transaction_entries (transaction_id);

-- Foreign key to ledger_accounts.
-- statement (medium): What went in and out of one account, newest first, page by page
CREATE INDEX idx_transaction_entries_statement ON transaction_entries (ledger_account_id, currency, id DESC);

-- bookings
CREATE UNIQUE INDEX uq_bookings_live ON bookings (order_id, listing_id)
    WHERE order_id IS NOT NULL AND status NOT IN ('cancelled', 'expired');

-- Foreign key to listings.
CREATE INDEX idx_bookings_listing_id ON bookings (listing_id);

-- Foreign key to users.
-- of_buyer (medium): A buyer's bookings, newest first
CREATE INDEX idx_bookings_buyer_id_created_at_id ON bookings (buyer_id, created_at DESC, id DESC);

-- Foreign key to order_items.
-- Foreign key to orders.
CREATE INDEX idx_bookings_order_id_listing_id ON bookings (order_id, listing_id) WHERE order_id IS NOT NULL;

-- expired (low): Holds to give back
CREATE INDEX idx_bookings_hold_expires_at_id ON bookings (hold_expires_at, id) WHERE status = 'held';

-- disputes
CREATE UNIQUE INDEX uq_disputes_open ON disputes (order_id) WHERE resolved_at IS NULL;

-- Foreign key to payments.
CREATE INDEX idx_disputes_payment_id ON disputes (payment_id) WHERE payment_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_disputes_opened_by ON disputes (opened_by) WHERE opened_by IS NOT NULL;

-- Foreign key to orders.
CREATE INDEX idx_disputes_order_id ON disputes (order_id);

-- queue (low): Open disputes of one state, by deadline
CREATE INDEX idx_disputes_status_due_at_id ON disputes (status, due_at, id) WHERE resolved_at IS NULL;

-- reviews
CREATE UNIQUE INDEX uq_reviews_order_id_direction_listing_id
    ON reviews (order_id, direction, listing_id) NULLS NOT DISTINCT
    WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_reviews_author_id ON reviews (author_id);

-- Foreign key to orders.
CREATE INDEX idx_reviews_order_id ON reviews (order_id);

-- Foreign key to order_items.
CREATE INDEX idx_reviews_order_id_listing_id ON reviews (order_id, listing_id) WHERE listing_id IS NOT NULL;

-- of_listing (high): What buyers say about a listing, newest first, page by page
CREATE INDEX idx_reviews_listing_id_published_at_id ON reviews (listing_id, published_at DESC, id DESC)
    WHERE status = 'published' AND deleted_at IS NULL;

-- of_seller (medium): What buyers say about a seller, newest first, page by page
CREATE INDEX idx_reviews_seller_id_published_at_id ON reviews (seller_id, published_at DESC, id DESC)
    WHERE direction = 'buyer_to_seller' AND status = 'published' AND deleted_at IS NULL;

-- to_moderate (low): Reviews that wait for a moderator, the longest first
CREATE INDEX idx_reviews_created_at_id ON reviews (created_at, id) WHERE status = 'pending' AND deleted_at IS NULL;

-- conversations
CREATE UNIQUE INDEX uq_conversations_before_order ON conversations (buyer_id, seller_id, listing_id)
    WHERE listing_id IS NOT NULL AND order_id IS NULL;

-- Foreign key to sellers.
-- seller_inbox (high): A seller's conversations, as written to last, page by page
CREATE INDEX idx_conversations_seller_id_last_message_at_id ON conversations (seller_id, last_message_at DESC, id DESC);

-- Foreign key to users.
CREATE INDEX idx_conversations_buyer_id ON conversations (buyer_id);

-- Foreign key to listings.
CREATE INDEX idx_conversations_listing_id ON conversations (listing_id) WHERE listing_id IS NOT NULL;

-- conversation_participants
-- Foreign key to users.
-- unread (high): How many conversations of a user have something new
CREATE INDEX idx_conversation_participants_user_id ON conversation_participants (user_id);

-- inbox (high): A user's conversations, as written to last, page by page
CREATE INDEX idx_conversation_participants_inbox
    ON conversation_participants (user_id, last_message_at DESC, conversation_id DESC)
    WHERE archived_at IS NULL;

-- messages
-- Foreign key to users.
CREATE INDEX idx_messages_sender_id ON messages (sender_id) WHERE sender_id IS NOT NULL;

-- thread (high): A conversation, newest message first, page by page
CREATE INDEX idx_messages_conversation_id_created_at_id ON messages (conversation_id, created_at DESC, id DESC);

-- collections
CREATE UNIQUE INDEX uq_collections_locale_slug ON collections (locale, slug) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_collections_created_by ON collections (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_collections_updated_by ON collections (updated_by) WHERE updated_by IS NOT NULL;

-- shown_in (medium): What is shown within a period
CREATE INDEX idx_collections_shown ON collections USING gist (shown) WHERE deleted_at IS NULL;

-- collection_listings
-- Foreign key to listings.
CREATE INDEX idx_collection_listings_listing_id ON collection_listings (listing_id);

-- crafts
-- Foreign key to crafts.
CREATE INDEX idx_crafts_parent_code ON crafts (parent_code) WHERE parent_code IS NOT NULL;

-- custom_requests
CREATE UNIQUE INDEX uq_custom_requests_number ON custom_requests (number) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_custom_requests_buyer_id ON custom_requests (buyer_id);

-- Foreign key to categories.
CREATE INDEX idx_custom_requests_category_id ON custom_requests (category_id);

-- to_quote (high): What makers can quote for in a category, newest first
CREATE INDEX idx_custom_requests_category_id_created_at_id ON custom_requests (category_id, created_at DESC, id DESC)
    WHERE status = 'open' AND deleted_at IS NULL;

-- Search in title, wish.
-- words (medium): Requests that mention some words
CREATE INDEX idx_custom_requests_search_vector ON custom_requests USING gin (search_vector);

-- gift_cards
-- Foreign key to users.
CREATE INDEX idx_gift_cards_bought_by ON gift_cards (bought_by) WHERE bought_by IS NOT NULL;

-- to_send (low): Cards to send on a day
CREATE INDEX idx_gift_cards_sent_on_created_at_id ON gift_cards (sent_on, created_at, id) WHERE status = 'active';

-- of_recipient (low): Cards whose recipient's address begins with what support types
CREATE INDEX idx_gift_cards_recipient_email ON gift_cards (recipient_email text_pattern_ops);

-- gift_card_movements
CREATE UNIQUE INDEX uq_gift_card_movements_gift_card_id ON gift_card_movements (gift_card_id) WHERE kind = 'issue';

CREATE UNIQUE INDEX uq_gift_card_movements_gift_card_id_order_group_id
    ON gift_card_movements (gift_card_id, order_group_id)
    WHERE kind = 'redemption' AND order_group_id IS NOT NULL;

-- Foreign key to order_groups.
CREATE INDEX idx_gift_card_movements_order_group_id ON gift_card_movements (order_group_id)
    WHERE order_group_id IS NOT NULL;

-- Foreign key to gift_cards.
-- statement (medium): What happened on a card, newest first
CREATE INDEX idx_gift_card_movements_gift_card_id_created_at_id
    ON gift_card_movements (gift_card_id, created_at DESC, id DESC);

-- instructors
CREATE UNIQUE INDEX uq_instructors_seller_id_user_id ON instructors (seller_id, user_id) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_instructors_user_id ON instructors (user_id) WHERE user_id IS NOT NULL;

-- Foreign key to sellers.
CREATE INDEX idx_instructors_seller_id ON instructors (seller_id);

-- of_language (medium): Who teaches in some languages
CREATE INDEX idx_instructors_languages ON instructors USING gin (languages) WHERE deleted_at IS NULL;

-- first_aid_ends (low): Whose certificate has to be renewed
CREATE INDEX idx_instructors_first_aid_until_id ON instructors (first_aid_until, id)
    WHERE left_on IS NULL AND deleted_at IS NULL;

-- kilns
CREATE UNIQUE INDEX uq_kilns_seller_id_name ON kilns (seller_id, name) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_kilns_serial_number ON kilns (serial_number) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_kilns_seller_id ON kilns (seller_id);

-- firings
-- Foreign key to kilns.
CREATE INDEX idx_firings_kiln_id ON firings (kiln_id);

-- with_room (medium): Firings of a programme that pieces can still go into
CREATE INDEX idx_firings_programme_number_id ON firings (programme, number, id) WHERE status IN ('planned', 'loading');

-- firing_pieces
-- Foreign key to users.
CREATE INDEX idx_firing_pieces_maker_id ON firing_pieces (maker_id);

-- Foreign key to firings.
CREATE INDEX idx_firing_pieces_firing_id ON firing_pieces (firing_id);

-- kiln_readings
-- Foreign key to firings.
-- curve (medium): How a firing went
CREATE INDEX idx_kiln_readings_firing_id_read_at_id ON kiln_readings (firing_id, read_at, id);

-- quotes
CREATE UNIQUE INDEX uq_quotes_request_id ON quotes (request_id) WHERE status = 'accepted';

-- Foreign key to sellers.
-- of_seller (medium): A maker's quotes of one state, newest first
CREATE INDEX idx_quotes_seller_id_status_created_at_id ON quotes (seller_id, status, created_at DESC, id DESC);

-- to_expire (low): Quotes that nobody answered in time
CREATE INDEX idx_quotes_binding_until_id ON quotes (binding_until, id) WHERE status = 'sent';

-- accepted_value (low): What each maker was asked to make in a year
CREATE INDEX idx_quotes_status_answered_at ON quotes (status, answered_at);

-- quote_instalments
-- Foreign key to orders.
CREATE INDEX idx_quote_instalments_order_id ON quote_instalments (order_id) WHERE order_id IS NOT NULL;

-- seller_documents
-- Foreign key to users.
CREATE INDEX idx_seller_documents_reviewed_by ON seller_documents (reviewed_by) WHERE reviewed_by IS NOT NULL;

-- to_review (low): Papers that wait for a moderator, the longest first
CREATE INDEX idx_seller_documents_created_at_id ON seller_documents (created_at, id) WHERE status = 'uploaded';

-- studios
CREATE UNIQUE INDEX uq_studios_seller_id_name ON studios (seller_id, name) WHERE deleted_at IS NULL;

-- Foreign key to sellers.
CREATE INDEX idx_studios_seller_id ON studios (seller_id);

-- Foreign key to users.
CREATE INDEX idx_studios_created_by ON studios (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_studios_updated_by ON studios (updated_by) WHERE updated_by IS NOT NULL;

-- nearby (high): Studios in a strip of the map, before the exact distance is computed
CREATE INDEX idx_studios_country_latitude ON studios (country, latitude) WHERE deleted_at IS NULL;

-- Search in name, city, directions.
-- words (medium): Studios whose name, town or directions contain some words
CREATE INDEX idx_studios_search_vector ON studios USING gin (search_vector);

-- studio_amenities
-- Foreign key to amenities.
CREATE INDEX idx_studio_amenities_amenity_code ON studio_amenities (amenity_code);

-- user_favourites
-- Foreign key to listings.
CREATE INDEX idx_user_favourites_favourite_id ON user_favourites (favourite_id);

-- workshops
-- Foreign key to crafts.
-- of_craft (high): Workshops of one craft and level
CREATE INDEX idx_workshops_craft_code_level ON workshops (craft_code, level);

-- workshop_sessions
-- Foreign key to workshops.
CREATE INDEX idx_workshop_sessions_workshop_listing_id ON workshop_sessions (workshop_listing_id);

-- Foreign key to studios.
CREATE INDEX idx_workshop_sessions_studio_id ON workshop_sessions (studio_id);

-- of_workshop (high): When a workshop can be booked within a period
CREATE INDEX idx_workshop_sessions_slot ON workshop_sessions USING gist (slot) WHERE status IN ('open', 'confirmed');

-- to_decide (low): Sessions to confirm or to cancel, because their deadline has come
CREATE INDEX idx_workshop_sessions_confirm_by_id ON workshop_sessions (confirm_by, id) WHERE status = 'open';

-- incidents
-- Foreign key to workshop_sessions.
CREATE INDEX idx_incidents_session_id ON incidents (session_id) WHERE session_id IS NOT NULL;

-- Foreign key to listings.
CREATE INDEX idx_incidents_listing_id ON incidents (listing_id) WHERE listing_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_incidents_reported_by ON incidents (reported_by) WHERE reported_by IS NOT NULL;

-- worst_first (low): What to look at, the worst first
CREATE INDEX idx_incidents_severity_happened_at_id ON incidents (severity DESC, happened_at DESC, id DESC)
    WHERE status <> 'closed';

-- seat_reservations
CREATE UNIQUE INDEX uq_seat_reservations_session_id_buyer_id ON seat_reservations (session_id, buyer_id)
    WHERE status = 'held';

-- Foreign key to workshop_sessions.
CREATE INDEX idx_seat_reservations_session_id ON seat_reservations (session_id);

-- Foreign key to users.
-- of_buyer (medium): Where somebody has a seat, newest first
CREATE INDEX idx_seat_reservations_buyer_id_created_at_id ON seat_reservations (buyer_id, created_at DESC, id DESC);

-- Foreign key to orders.
CREATE INDEX idx_seat_reservations_order_id ON seat_reservations (order_id) WHERE order_id IS NOT NULL;

-- expired (low): Holds to give back
CREATE INDEX idx_seat_reservations_hold_expires_at_id ON seat_reservations (hold_expires_at, id) WHERE status = 'held';

-- session_instructors
CREATE UNIQUE INDEX uq_session_instructors_session_id ON session_instructors (session_id) WHERE leads;

-- Foreign key to instructors.
CREATE INDEX idx_session_instructors_instructor_id ON session_instructors (instructor_id);

-- waiting_list_entries
-- Foreign key to users.
CREATE INDEX idx_waiting_list_entries_user_id ON waiting_list_entries (user_id);

-- next (medium): Whom to ask next
CREATE INDEX idx_waiting_list_entries_next ON waiting_list_entries (session_id, created_at, user_id)
    WHERE asked_at IS NULL;
