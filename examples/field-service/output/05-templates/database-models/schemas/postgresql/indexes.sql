-- The indexes of field-service, each with what it serves. Keys and unconditional uniqueness stand with the tables.

-- users
CREATE UNIQUE INDEX uq_users_email ON users (email) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_users_username ON users (username) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_users_employee_number ON users (employee_number) WHERE deleted_at IS NULL;

-- admin_list (low): All users, newest first, page by page
CREATE INDEX idx_users_created_at_id ON users (created_at DESC, id DESC) WHERE deleted_at IS NULL;

-- support_search (low): Users of whom only a part of the e-mail address is known
CREATE INDEX idx_users_email ON users USING gin (email gin_trgm_ops) WHERE deleted_at IS NULL;

-- at_desk (low): Who sits at a desk
CREATE INDEX idx_users_desk ON users (desk) WHERE deleted_at IS NULL;

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

-- asset_kinds
-- Foreign key to asset_kinds.
CREATE INDEX idx_asset_kinds_parent_code ON asset_kinds (parent_code) WHERE parent_code IS NOT NULL;

-- checklists
-- current (medium): The published versions of a checklist, the newest first
CREATE INDEX idx_checklists_name_version_id ON checklists (name, version DESC, id DESC) WHERE published_at IS NOT NULL;

-- customers
CREATE UNIQUE INDEX uq_customers_number ON customers (number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_customers_vat_number ON customers (vat_number) WHERE deleted_at IS NULL;

-- Foreign key to contacts.
CREATE INDEX idx_customers_primary_contact_id ON customers (primary_contact_id) WHERE primary_contact_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_customers_created_by ON customers (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_customers_updated_by ON customers (updated_by) WHERE updated_by IS NOT NULL;

-- spelt_like (medium): Customers whose name somebody half remembers, even "O'Neill \ Sons"
CREATE INDEX idx_customers_name ON customers USING gin (name gin_trgm_ops) WHERE deleted_at IS NULL;

-- by_status (low): Customers in some of the states, newest first
CREATE INDEX idx_customers_created_at_id_status ON customers (created_at DESC, id DESC, status)
    WHERE deleted_at IS NULL;

-- number_in_use (low): Whether a number was ever given to anybody
CREATE INDEX idx_customers_number ON customers (number);

-- with_credit (low): Customers by how much we trust them
CREATE INDEX idx_customers_credit_limit_minor_id ON customers (credit_limit_minor DESC, id DESC)
    WHERE credit_limit_minor IS NOT NULL AND deleted_at IS NULL;

-- Search in name, note.
-- search (medium): Customers whose name or note contains all the words
CREATE INDEX idx_customers_search_vector ON customers USING gin (search_vector);

-- contacts
CREATE UNIQUE INDEX uq_contacts_user_id ON contacts (user_id) WHERE user_id IS NOT NULL;

-- caller (medium): Who is calling
CREATE INDEX idx_contacts_phone ON contacts (phone);

-- documents
-- Foreign key to users.
CREATE INDEX idx_documents_created_by ON documents (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_documents_updated_by ON documents (updated_by) WHERE updated_by IS NOT NULL;

-- of_customer (medium): A customer's files of one kind, newest first
CREATE INDEX idx_documents_customer_id_kind_created_at_id ON documents (customer_id, kind, created_at DESC, id DESC);

-- The clean-up of large files that runs by hand at night.
CREATE INDEX idx_documents_size_bytes ON documents (size_bytes) WHERE size_bytes > 104857600;

-- sites
CREATE UNIQUE INDEX uq_sites_customer_id_name ON sites (customer_id, name) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_sites_customer_id ON sites (customer_id) WHERE "primary" AND deleted_at IS NULL;

-- Foreign key to customers.
CREATE INDEX idx_sites_customer_id ON sites (customer_id);

-- nearby (medium): Sites in a strip of the map, before the exact distance is computed
CREATE INDEX idx_sites_country_latitude ON sites (country, latitude) WHERE deleted_at IS NULL;

-- by_postal_code (medium): Sites in a postal district
CREATE INDEX idx_sites_postal_code ON sites (postal_code text_pattern_ops) WHERE deleted_at IS NULL;

-- assets
CREATE UNIQUE INDEX uq_assets_inventory_number ON assets (inventory_number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_assets_manufacturer_id_serial_number ON assets (manufacturer_id, serial_number)
    WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_assets_site_id_label_group ON assets (site_id, label, "group") NULLS NOT DISTINCT
    WHERE deleted_at IS NULL;

-- Foreign key to sites.
CREATE INDEX idx_assets_site_id ON assets (site_id);

-- Foreign key to asset_kinds.
CREATE INDEX idx_assets_kind_code ON assets (kind_code);

-- Foreign key to assets.
CREATE INDEX idx_assets_parent_id ON assets (parent_id) WHERE parent_id IS NOT NULL;

-- Foreign key to manufacturers.
CREATE INDEX idx_assets_manufacturer_id ON assets (manufacturer_id) WHERE manufacturer_id IS NOT NULL;

-- of_site (medium): What stands at a site, group by group
CREATE INDEX idx_assets_site_id_group_label_id ON assets (site_id, "group", label, id)
    WHERE status <> 'retired' AND deleted_at IS NULL;

-- by_attributes (low): Machines with given attributes, for a recall
CREATE INDEX idx_assets_attributes ON assets USING gin (attributes jsonb_path_ops) WHERE deleted_at IS NULL;

-- under_warranty (low): Machines whose warranty touches a period
CREATE INDEX idx_assets_warranty ON assets USING gist (warranty) WHERE deleted_at IS NULL;

-- by_serial_number (medium): The machine whose plate is half rubbed off
CREATE INDEX idx_assets_serial_number ON assets (serial_number text_pattern_ops) WHERE deleted_at IS NULL;

-- Search in label, serial_number, inventory_number.
-- search (high): Machines that a technician describes in a few words
CREATE INDEX idx_assets_search_vector ON assets USING gin (search_vector);

-- analyses
-- Foreign key to documents.
CREATE INDEX idx_analyses_report_id ON analyses (report_id) WHERE report_id IS NOT NULL;

-- to_act_on (low): Samples that need somebody to go there
CREATE INDEX idx_analyses_taken_on_id ON analyses (taken_on DESC, id DESC) WHERE verdict = 'act now';

-- asset_documents
-- Foreign key to documents.
CREATE INDEX idx_asset_documents_document_id ON asset_documents (document_id);

-- service_contracts
-- Foreign key to customers.
CREATE INDEX idx_service_contracts_customer_id ON service_contracts (customer_id);

-- Foreign key to sites.
CREATE INDEX idx_service_contracts_site_id ON service_contracts (site_id) WHERE site_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_service_contracts_created_by ON service_contracts (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_service_contracts_updated_by ON service_contracts (updated_by) WHERE updated_by IS NOT NULL;

-- expiring (low): Contracts to renew, the first to end first
CREATE INDEX idx_service_contracts_end_id ON service_contracts ("end", id) WHERE status = 'active';

-- suppliers
CREATE UNIQUE INDEX uq_suppliers_slug ON suppliers (slug) WHERE deleted_at IS NULL;

-- customer_tags
-- Foreign key to tags.
CREATE INDEX idx_customer_tags_tag_id ON customer_tags (tag_id);

-- teams
-- Foreign key to technicians.
CREATE INDEX idx_teams_lead_id ON teams (lead_id) WHERE lead_id IS NOT NULL;

-- technicians
-- Foreign key to teams.
CREATE INDEX idx_technicians_team_id ON technicians (team_id);

-- certified (low): Technicians who hold given certificates
CREATE INDEX idx_technicians_certificates ON technicians USING gin (certificates);

-- absences
-- Foreign key to technicians.
CREATE INDEX idx_absences_technician_id ON absences (technician_id);

-- Foreign key to users.
CREATE INDEX idx_absences_requested_by ON absences (requested_by);

-- to_approve (low): Requests that wait for an answer, the first to begin first
CREATE INDEX idx_absences_from_id ON absences ("from", id) WHERE NOT approved;

-- technician_skills
-- Foreign key to skills.
CREATE INDEX idx_technician_skills_skill_id ON technician_skills (skill_id);

-- asset_readings
-- Foreign key to assets.
-- latest (high): A machine's last readings
CREATE INDEX idx_asset_readings_asset_id_read_at_id ON asset_readings (asset_id, read_at DESC, id DESC);

-- Foreign key to units.
CREATE INDEX idx_asset_readings_unit_code ON asset_readings (unit_code);

-- parts
CREATE UNIQUE INDEX uq_parts_code ON parts (code) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_parts_ean ON parts (ean) WHERE deleted_at IS NULL;

-- Foreign key to units.
CREATE INDEX idx_parts_unit_code ON parts (unit_code);

-- Foreign key to suppliers.
CREATE INDEX idx_parts_supplier_id ON parts (supplier_id) WHERE supplier_id IS NOT NULL;

-- by_name (medium): Parts in the order of the catalogue
CREATE INDEX idx_parts_sort_name_id ON parts (sort_name, id) WHERE NOT discontinued AND deleted_at IS NULL;

-- nickname (medium): Parts by what technicians call them
CREATE INDEX idx_parts_aliases ON parts USING gin (aliases) WHERE deleted_at IS NULL;

-- Search in name, code.
CREATE INDEX idx_parts_search_vector ON parts USING gin (search_vector);

-- stock_levels
-- Foreign key to parts.
CREATE INDEX idx_stock_levels_part_id ON stock_levels (part_id);

-- to_refill (medium): What to put into a van, shelf by shelf
CREATE INDEX idx_stock_levels_warehouse_id_shelf_part_id ON stock_levels (warehouse_id, shelf, part_id) WHERE short;

-- work_orders
CREATE UNIQUE INDEX uq_work_orders_number ON work_orders (number) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX uq_work_orders_external_id ON work_orders (external_id) WHERE deleted_at IS NULL;

-- Foreign key to customers.
CREATE INDEX idx_work_orders_customer_id ON work_orders (customer_id);

-- Foreign key to sites.
-- history_of_site (medium): What was done at a site, with who did it
CREATE INDEX idx_work_orders_site_id_done_at ON work_orders (site_id, done_at DESC);

-- Foreign key to assets.
CREATE INDEX idx_work_orders_asset_id ON work_orders (asset_id) WHERE asset_id IS NOT NULL;

-- Foreign key to service_contracts.
CREATE INDEX idx_work_orders_contract_id ON work_orders (contract_id) WHERE contract_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_requested_by ON work_orders (requested_by) WHERE requested_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_created_by ON work_orders (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_work_orders_updated_by ON work_orders (updated_by) WHERE updated_by IS NOT NULL;

-- to_plan (high): Orders without a visit, most urgent first
CREATE INDEX idx_work_orders_priority_due_on_id ON work_orders (priority DESC, due_on, id)
    WHERE status = 'ready' AND deleted_at IS NULL;

-- of_customer (medium): A customer's orders, newest first
CREATE INDEX idx_work_orders_customer_id_created_at_id ON work_orders (customer_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;

-- done_in_month (low): Orders to invoice
CREATE INDEX idx_work_orders_done_at_id ON work_orders (done_at, id) WHERE status = 'done' AND deleted_at IS NULL;

-- Search in title, description, number.
-- search (medium): Orders that contain all the words; $$ and */ are words too
CREATE INDEX idx_work_orders_search_vector ON work_orders USING gin (search_vector);

-- invoices
CREATE UNIQUE INDEX uq_invoices_order_id ON invoices (order_id) WHERE status <> 'void';

-- Foreign key to customers.
CREATE INDEX idx_invoices_customer_id ON invoices (customer_id);

-- Foreign key to work_orders.
CREATE INDEX idx_invoices_order_id ON invoices (order_id) WHERE order_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_invoices_created_by ON invoices (created_by) WHERE created_by IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_invoices_updated_by ON invoices (updated_by) WHERE updated_by IS NOT NULL;

-- open (medium): What a customer still owes
CREATE INDEX idx_invoices_customer_id_due_on_id ON invoices (customer_id, due_on, id) WHERE status = 'issued';

-- overdue (low): Invoices to remind customers of
CREATE INDEX idx_invoices_due_on_id ON invoices (due_on, id) WHERE status = 'issued';

-- export (low): All invoices for the auditor, page by page
CREATE INDEX idx_invoices_created_at_id ON invoices (created_at DESC, id DESC);

-- journal_entries
-- Foreign key to invoices.
CREATE INDEX idx_journal_entries_invoice_id ON journal_entries (invoice_id) WHERE invoice_id IS NOT NULL;

-- in_period (low): The journal of a period
CREATE INDEX idx_journal_entries_booked_on_number ON journal_entries (booked_on, number);

-- journal_lines
-- Foreign key to journal_entries.
CREATE INDEX idx_journal_lines_entry_number ON journal_lines (entry_number);

-- Foreign key to journal_accounts.
-- statement (medium): What happened on an account, newest first
CREATE INDEX idx_journal_lines_account_id_currency_created_at_id
    ON journal_lines (account_id, currency, created_at DESC, id DESC);

-- payments
-- Foreign key to invoices.
CREATE INDEX idx_payments_invoice_id ON payments (invoice_id);

-- visits
-- Foreign key to work_orders.
-- of_order (medium): All visits for an order, in the order in which they were planned
CREATE INDEX idx_visits_order_id_created_at_id ON visits (order_id, created_at, id);

-- Foreign key to technicians.
-- close_forgotten (low): Mark the planned visits of a technician as missed when the technician leaves us
CREATE INDEX idx_visits_technician_id_status ON visits (technician_id, status);

-- Foreign key to checklists.
CREATE INDEX idx_visits_checklist_id ON visits (checklist_id) WHERE checklist_id IS NOT NULL;

-- board (high): Who is busy in a stretch of time
CREATE INDEX idx_visits_slot ON visits USING gist (slot) WHERE status <> 'cancelled';

-- invoice_lines
-- Foreign key to parts.
CREATE INDEX idx_invoice_lines_part_id ON invoice_lines (part_id) WHERE part_id IS NOT NULL;

-- Foreign key to visits.
CREATE INDEX idx_invoice_lines_visit_id ON invoice_lines (visit_id) WHERE visit_id IS NOT NULL;

-- stock_movements
-- Foreign key to visits.
CREATE INDEX idx_stock_movements_visit_id ON stock_movements (visit_id) WHERE visit_id IS NOT NULL;

-- Foreign key to stock_levels.
-- of_part (medium): How the stock of a part came about
CREATE INDEX idx_stock_movements_warehouse_id_part_id_moved_at_id
    ON stock_movements (warehouse_id, part_id, moved_at DESC, id DESC);

-- consumption (low): How much of each part was used since a day
CREATE INDEX idx_stock_movements_reason_moved_at ON stock_movements (reason, moved_at);

-- visit_ratings
-- Foreign key to users.
CREATE INDEX idx_visit_ratings_rated_by ON visit_ratings (rated_by) WHERE rated_by IS NOT NULL;
