-- The reference data of field-service, for every environment. Loading it again changes only what differs.

INSERT INTO roles (code, name, description, is_system)
VALUES
    ('admin', 'Administrator', 'Manages users, roles and what they may do.', true),
    ('support', 'Support', 'Helps users and corrects their data.', true),
    ('member', 'Member', 'Uses the service.', true),
    ('dispatcher', 'Dispatcher', NULL, true),
    ('technician', 'Technician', NULL, true),
    ('bookkeeper', 'Bookkeeper', NULL, true),
    ('customer', 'Customer', NULL, true)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    description = excluded.description,
    is_system = excluded.is_system
WHERE (roles.name, roles.description, roles.is_system)
    IS DISTINCT FROM (excluded.name, excluded.description, excluded.is_system);

INSERT INTO permissions (code, description, is_sensitive)
VALUES
    ('users:read', 'Read users and their profiles.', DEFAULT),
    ('users:update', 'Change users and their profiles.', DEFAULT),
    ('users:delete', 'Close and delete users.', true),
    ('roles:read', 'See roles and who has them.', DEFAULT),
    ('roles:update', 'Change roles, and grant or revoke them.', true),
    ('audit_logs:read', 'Read the audit trail.', true),
    ('customers:create', 'Create customers.', DEFAULT),
    ('customers:read', 'Read customers.', DEFAULT),
    ('customers:update', 'Update customers.', DEFAULT),
    ('sites:create', 'Create sites.', DEFAULT),
    ('sites:read', 'Read sites.', DEFAULT),
    ('sites:update', 'Update sites.', DEFAULT),
    ('assets:read', 'Read assets.', DEFAULT),
    ('technicians:read', 'Read technicians.', DEFAULT),
    ('work_orders:create', 'Create work orders.', DEFAULT),
    ('work_orders:read', 'Read work orders.', DEFAULT),
    ('work_orders:update', 'Update work orders.', DEFAULT),
    ('work_orders:delete', 'Delete work orders.', DEFAULT),
    ('visits:create', 'Create visits.', DEFAULT),
    ('visits:read', 'Read visits.', DEFAULT),
    ('visits:update', 'Update visits.', DEFAULT),
    ('visits:delete', 'Delete visits.', DEFAULT),
    ('absences:read', 'Read absences.', DEFAULT),
    ('absences:update', 'Update absences.', DEFAULT),
    ('technicians:read_own', 'Read technicians that belong to the user.', DEFAULT),
    ('technicians:update_own', 'Update technicians that belong to the user.', DEFAULT),
    ('absences:create_own', 'Create absences that belong to the user.', DEFAULT),
    ('absences:read_own', 'Read absences that belong to the user.', DEFAULT),
    ('absences:delete_own', 'Delete absences that belong to the user.', DEFAULT),
    ('assets:update', 'Update assets.', DEFAULT),
    ('parts:read', 'Read parts.', DEFAULT),
    ('stock_levels:read', 'Read stock levels.', DEFAULT),
    ('stock_movements:create', 'Create stock movements.', DEFAULT),
    ('stock_movements:read', 'Read stock movements.', DEFAULT),
    ('invoices:create', 'Create invoices.', DEFAULT),
    ('invoices:read', 'Read invoices.', DEFAULT),
    ('invoices:update', 'Update invoices.', DEFAULT),
    ('invoice_lines:create', 'Create invoice lines.', DEFAULT),
    ('invoice_lines:read', 'Read invoice lines.', DEFAULT),
    ('invoice_lines:update', 'Update invoice lines.', DEFAULT),
    ('invoice_lines:delete', 'Delete invoice lines.', DEFAULT),
    ('payments:create', 'Create payments.', DEFAULT),
    ('payments:read', 'Read payments.', DEFAULT),
    ('journal_entries:create', 'Create journal entries.', DEFAULT),
    ('journal_entries:read', 'Read journal entries.', DEFAULT),
    ('journal_lines:create', 'Create journal lines.', DEFAULT),
    ('journal_lines:read', 'Read journal lines.', DEFAULT),
    ('contacts:read_own', 'Read contacts that belong to the user.', DEFAULT),
    ('contacts:update_own', 'Update contacts that belong to the user.', DEFAULT),
    ('work_orders:create_own', 'Create work orders that belong to the user.', DEFAULT),
    ('work_orders:read_own', 'Read work orders that belong to the user.', DEFAULT),
    ('visit_ratings:create_own', 'Create visit ratings that belong to the user.', DEFAULT),
    ('visit_ratings:read_own', 'Read visit ratings that belong to the user.', DEFAULT),
    ('visit_ratings:update_own', 'Update visit ratings that belong to the user.', DEFAULT)
ON CONFLICT (code) DO UPDATE SET
    description = excluded.description,
    is_sensitive = excluded.is_sensitive
WHERE (permissions.description, permissions.is_sensitive)
    IS DISTINCT FROM (excluded.description, excluded.is_sensitive);

INSERT INTO role_permissions (role_id, permission_code)
VALUES
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:read'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:update'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'users:delete'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'roles:read'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'roles:update'),
    ((SELECT id FROM roles WHERE code = 'admin'), 'audit_logs:read'),
    ((SELECT id FROM roles WHERE code = 'support'), 'users:read'),
    ((SELECT id FROM roles WHERE code = 'support'), 'users:update'),
    ((SELECT id FROM roles WHERE code = 'support'), 'roles:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'customers:create'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'customers:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'customers:update'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'sites:create'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'sites:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'sites:update'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'assets:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'technicians:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'work_orders:create'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'work_orders:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'work_orders:update'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'work_orders:delete'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'visits:create'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'visits:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'visits:update'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'visits:delete'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'absences:read'),
    ((SELECT id FROM roles WHERE code = 'dispatcher'), 'absences:update'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'technicians:read_own'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'technicians:update_own'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'absences:create_own'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'absences:read_own'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'absences:delete_own'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'work_orders:read'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'visits:read'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'visits:update'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'assets:read'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'assets:update'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'parts:read'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'stock_levels:read'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'stock_movements:create'),
    ((SELECT id FROM roles WHERE code = 'technician'), 'stock_movements:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'customers:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'customers:update'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoices:create'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoices:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoices:update'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoice_lines:create'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoice_lines:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoice_lines:update'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'invoice_lines:delete'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'payments:create'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'payments:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'journal_entries:create'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'journal_entries:read'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'journal_lines:create'),
    ((SELECT id FROM roles WHERE code = 'bookkeeper'), 'journal_lines:read'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'contacts:read_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'contacts:update_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'work_orders:create_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'work_orders:read_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'visit_ratings:create_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'visit_ratings:read_own'),
    ((SELECT id FROM roles WHERE code = 'customer'), 'visit_ratings:update_own')
ON CONFLICT (role_id, permission_code) DO NOTHING;

INSERT INTO asset_kinds (code, name, parent_code)
VALUES
    ('heating', 'Heating', NULL),
    ('ventilation', 'Ventilation', NULL)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    parent_code = excluded.parent_code
WHERE (asset_kinds.name, asset_kinds.parent_code)
    IS DISTINCT FROM (excluded.name, excluded.parent_code);

INSERT INTO asset_kinds (code, name, parent_code)
VALUES
    ('heating.heat_pump', 'Heat pump', 'heating'),
    ('heating.boiler', 'Boiler', 'heating')
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    parent_code = excluded.parent_code
WHERE (asset_kinds.name, asset_kinds.parent_code)
    IS DISTINCT FROM (excluded.name, excluded.parent_code);

INSERT INTO checklists (name, version, items)
VALUES
    ('Heat pump service', 1, '[{"ask": "Noise \"as usual\"?"}, {"ask": "Pressure, in bar", "kind": "number"}]')
ON CONFLICT (name, version) DO UPDATE SET
    items = excluded.items
WHERE checklists.items IS DISTINCT FROM excluded.items;

INSERT INTO company_closures (name, closed)
VALUES
    ('Christmas 🎄 & New Year', '[2030-12-24T11:00:00Z,2031-01-01T23:00:00Z)')
ON CONFLICT (name) DO UPDATE SET
    closed = excluded.closed
WHERE company_closures.closed IS DISTINCT FROM excluded.closed;

INSERT INTO journal_accounts (code, name, kind)
VALUES
    ('1200', 'Bank', 'asset'),
    ('1400', 'Receivables', 'asset'),
    ('8400', 'Revenue, 19 %', 'income')
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    kind = excluded.kind
WHERE (journal_accounts.name, journal_accounts.kind)
    IS DISTINCT FROM (excluded.name, excluded.kind);

INSERT INTO skills (code, name)
VALUES
    ('electrics', 'Electrics up to 400 V'),
    ('refrigerants', 'Refrigerants, "category I"'),
    ('gas', 'Gas')
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name
WHERE skills.name IS DISTINCT FROM excluded.name;

INSERT INTO tags (slug, label)
VALUES
    ('vip', '★ VIP'),
    ('pays-late', 'Pays late'),
    ('do-not-call', 'Don''t call')
ON CONFLICT (slug) DO UPDATE SET
    label = excluded.label
WHERE tags.label IS DISTINCT FROM excluded.label;

INSERT INTO tax_rates (code, country, name, rate, valid)
VALUES
    ('DE-2021', 'DE', 'standard', 1900, '[2020-12-31T23:00:00Z,2099-12-31T23:00:00Z)'),
    ('IE-2012', 'IE', 'standard', 2300, '[2012-01-01T00:00:00Z,2100-01-01T00:00:00Z)')
ON CONFLICT (code) DO UPDATE SET
    country = excluded.country,
    name = excluded.name,
    rate = excluded.rate,
    valid = excluded.valid
WHERE (tax_rates.country, tax_rates.name, tax_rates.rate, tax_rates.valid)
    IS DISTINCT FROM (excluded.country, excluded.name, excluded.rate, excluded.valid);

INSERT INTO units (code, name, decimals)
VALUES
    ('pc', 'piece', DEFAULT),
    ('m', 'metre', 2),
    ('kg', 'kilogram', 3),
    ('kWh', 'kilowatt hour', 1)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    decimals = excluded.decimals
WHERE (units.name, units.decimals)
    IS DISTINCT FROM (excluded.name, excluded.decimals);
