-- leave_types: A reason not to work.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE leave_types (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(80) NOT NULL,
    is_paid boolean NOT NULL DEFAULT true,
    needs_account boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_leave_types PRIMARY KEY (id),
    CONSTRAINT uq_leave_types_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_leave_types_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_leave_types_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT ck_leave_types_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$')
);

COMMENT ON TABLE leave_types IS 'A reason not to work.';
COMMENT ON COLUMN leave_types.needs_account IS 'Whether days have to be earned first.';

CREATE TRIGGER tr_leave_types_updated_at
    BEFORE UPDATE ON leave_types
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

ALTER TABLE leave_types ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON leave_types
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON leave_types TO shift_planning_app;

GRANT SELECT ON leave_types TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE leave_types;
