-- incidents: Somebody was hurt, or something broke.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE incidents (
    id uuid NOT NULL DEFAULT uuidv7(),
    session_id uuid,
    listing_id uuid,
    reported_by uuid,
    reported_from inet,
    severity integer NOT NULL,
    happened_at timestamptz NOT NULL,
    what text NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'reported',
    closed_at timestamptz,
    insurer_case uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_incidents PRIMARY KEY (id),
    CONSTRAINT uq_incidents_insurer_case UNIQUE (insurer_case),
    CONSTRAINT fk_incidents_session_id FOREIGN KEY (session_id) REFERENCES workshop_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_incidents_listing_id FOREIGN KEY (listing_id) REFERENCES listings (id) ON DELETE RESTRICT,
    CONSTRAINT fk_incidents_reported_by FOREIGN KEY (reported_by) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_incidents_status CHECK (status IN ('reported', 'looked at', 'closed')),
    CONSTRAINT ck_incidents_about_one CHECK ((session_id IS NULL) <> (listing_id IS NULL)),
    CONSTRAINT ck_incidents_severity_range CHECK (severity BETWEEN 1 AND 5),
    CONSTRAINT ck_incidents_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);

COMMENT ON TABLE incidents IS 'Somebody was hurt, or something broke.';
COMMENT ON COLUMN incidents.reported_from IS 'Personal data.';
COMMENT ON COLUMN incidents.severity IS 'From 1, a scratch, to 5.';
COMMENT ON COLUMN incidents.what IS 'Sensitive: masked in the audit log.';

-- Foreign key to workshop_sessions.
CREATE INDEX idx_incidents_session_id ON incidents (session_id) WHERE session_id IS NOT NULL;

-- Foreign key to listings.
CREATE INDEX idx_incidents_listing_id ON incidents (listing_id) WHERE listing_id IS NOT NULL;

-- Foreign key to users.
CREATE INDEX idx_incidents_reported_by ON incidents (reported_by) WHERE reported_by IS NOT NULL;

-- worst_first (low): What to look at, the worst first
CREATE INDEX idx_incidents_severity_happened_at_id ON incidents (severity DESC, happened_at DESC, id DESC)
    WHERE status <> 'closed';

CREATE TRIGGER tr_incidents_updated_at
    BEFORE UPDATE ON incidents
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_incidents_status
    BEFORE INSERT OR UPDATE OF status ON incidents
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'incidents',
        'status',
        'tr_incidents_status',
        '["reported"]',
        '{"reported": ["looked at", "closed"], "looked at": ["closed"]}'
    );

CREATE TRIGGER tr_incidents_listing_id_live
    BEFORE INSERT OR UPDATE OF listing_id ON incidents
    FOR EACH ROW WHEN (NEW.listing_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'incidents',
        'fk_incidents_listing_id',
        'listings',
        'listing_id',
        'id'
    );

CREATE TRIGGER tr_incidents_reported_by_live
    BEFORE INSERT OR UPDATE OF reported_by ON incidents
    FOR EACH ROW WHEN (NEW.reported_by IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'incidents',
        'fk_incidents_reported_by',
        'users',
        'reported_by',
        'id'
    );

CREATE TRIGGER tr_incidents_audit_insert
    AFTER INSERT ON incidents
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

CREATE TRIGGER tr_incidents_audit_update
    AFTER UPDATE ON incidents
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

CREATE TRIGGER tr_incidents_audit_delete
    AFTER DELETE ON incidents
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('incidents', '["id"]', '["what"]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON incidents TO craft_workshops_app;

GRANT SELECT (
    id, session_id, listing_id, reported_by, reported_from, severity, happened_at, status, closed_at, insurer_case,
    created_at, updated_at
) ON incidents TO craft_workshops_readonly;

CREATE TRIGGER tr_listings_incidents_listing_id
    BEFORE UPDATE OF deleted_at ON listings
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'listings',
        'fk_incidents_listing_id',
        'incidents',
        'true',
        'listing_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_listings_incidents_listing_id ON listings;

DROP TABLE incidents;
