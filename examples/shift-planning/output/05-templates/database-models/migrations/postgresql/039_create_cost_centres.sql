-- cost_centres: Who pays for somebody's time.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE cost_centres (
    id uuid NOT NULL DEFAULT uuidv7(),
    tenant_id uuid NOT NULL DEFAULT current_tenant_id(),
    code varchar(64) NOT NULL,
    name varchar(120) NOT NULL,
    parent_id uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_cost_centres PRIMARY KEY (id),
    CONSTRAINT uq_cost_centres_tenant_id_code UNIQUE (tenant_id, code),
    CONSTRAINT uq_cost_centres_tenant_id_id UNIQUE (tenant_id, id),
    CONSTRAINT fk_cost_centres_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE RESTRICT,
    CONSTRAINT fk_cost_centres_tenant_id_parent_id FOREIGN KEY (tenant_id, parent_id)
        REFERENCES cost_centres (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT ck_cost_centres_code CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_cost_centres_not_own_parent CHECK (parent_id <> id)
);

COMMENT ON TABLE cost_centres IS 'Who pays for somebody''s time.';

-- Foreign key to cost_centres.
CREATE INDEX idx_cost_centres_tenant_id_parent_id ON cost_centres (tenant_id, parent_id) WHERE parent_id IS NOT NULL;

CREATE TRIGGER tr_cost_centres_updated_at
    BEFORE UPDATE ON cost_centres
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

ALTER TABLE cost_centres ENABLE ROW LEVEL SECURITY;

CREATE POLICY tenant_isolation ON cost_centres
    TO shift_planning_app, shift_planning_readonly
    USING (tenant_id = current_tenant_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON cost_centres TO shift_planning_app;

GRANT SELECT ON cost_centres TO shift_planning_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE cost_centres;
