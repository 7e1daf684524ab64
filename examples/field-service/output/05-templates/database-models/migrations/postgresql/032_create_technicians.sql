-- technicians: An employee who visits sites.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE technicians (
    id uuid NOT NULL DEFAULT uuidv7(),
    user_id uuid NOT NULL,
    number varchar(64) NOT NULL,
    team_id uuid NOT NULL,
    hired_on date NOT NULL,
    left_on date,
    hourly_cost_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    van_plate varchar(16),
    certificates text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_technicians PRIMARY KEY (id),
    CONSTRAINT uq_technicians_number UNIQUE (number),
    CONSTRAINT uq_technicians_user_id UNIQUE (user_id),
    CONSTRAINT fk_technicians_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_technicians_team_id FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE RESTRICT,
    CONSTRAINT ck_technicians_number CHECK (number ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_technicians_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_technicians_certificates CHECK (array_position(certificates, NULL) IS NULL),
    CONSTRAINT ck_technicians_left_later CHECK (left_on >= hired_on),
    CONSTRAINT ck_technicians_van_plate_format CHECK (van_plate ~ '^[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}$'),
    CONSTRAINT ck_technicians_certificates_count CHECK (cardinality(certificates) <= 30)
);

COMMENT ON TABLE technicians IS 'An employee who visits sites.';
COMMENT ON COLUMN technicians.hourly_cost_minor IS
    'What an hour costs us, not the customer. In minor units of the currency.';

-- Foreign key to teams.
CREATE INDEX idx_technicians_team_id ON technicians (team_id);

-- certified (low): Technicians who hold given certificates
CREATE INDEX idx_technicians_certificates ON technicians USING gin (certificates);

CREATE TRIGGER tr_technicians_updated_at
    BEFORE UPDATE ON technicians
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_technicians_immutable
    BEFORE UPDATE OF number ON technicians
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('technicians', 'tr_technicians_immutable', 'number');

CREATE TRIGGER tr_technicians_user_id_live
    BEFORE INSERT OR UPDATE OF user_id ON technicians
    FOR EACH ROW EXECUTE FUNCTION require_live_reference(
        'technicians',
        'fk_technicians_user_id',
        'users',
        'user_id',
        'id'
    );

CREATE TRIGGER tr_technicians_audit_insert
    AFTER INSERT ON technicians
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_technicians_audit_update
    AFTER UPDATE ON technicians
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_technicians_audit_delete
    AFTER DELETE ON technicians
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('technicians', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON technicians TO field_service_app;

GRANT SELECT ON technicians TO field_service_readonly;

CREATE TRIGGER tr_users_technicians_user_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_technicians_user_id',
        'technicians',
        'true',
        'user_id',
        'id'
    );

ALTER TABLE teams
    ADD CONSTRAINT fk_teams_lead_id FOREIGN KEY (lead_id) REFERENCES technicians (id) ON DELETE SET NULL;

-- migrate:down
SET LOCAL lock_timeout = '2s';

ALTER TABLE teams DROP CONSTRAINT fk_teams_lead_id;

DROP TRIGGER tr_users_technicians_user_id ON users;

DROP TABLE technicians;
