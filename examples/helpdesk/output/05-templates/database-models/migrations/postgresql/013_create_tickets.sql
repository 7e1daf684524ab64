-- tickets: A customer's request, tracked until it is closed.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE tickets (
    id uuid NOT NULL DEFAULT uuidv7(),
    requester_id uuid NOT NULL,
    assignee_id uuid,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    priority integer NOT NULL DEFAULT 3,
    refund_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    contact varchar(320),
    closed_at timestamptz,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('simple', body), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_tickets PRIMARY KEY (id),
    CONSTRAINT fk_tickets_requester_id FOREIGN KEY (requester_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT fk_tickets_assignee_id FOREIGN KEY (assignee_id) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT ck_tickets_status CHECK (status IN ('open', 'pending', 'solved', 'closed')),
    CONSTRAINT ck_tickets_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_tickets_contact CHECK (
        contact = lower(btrim(contact)) AND contact ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'
    ),
    CONSTRAINT ck_tickets_priority_range CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT ck_tickets_closed_when CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_tickets_br_1 CHECK (refund_minor > 0)
);

COMMENT ON TABLE tickets IS 'A customer''s request, tracked until it is closed.';
COMMENT ON COLUMN tickets.refund_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN tickets.contact IS 'Personal data.';
COMMENT ON COLUMN tickets.deleted_at IS 'When the row was deleted; it is kept until it is purged.';
COMMENT ON CONSTRAINT ck_tickets_br_1 ON tickets IS 'BR-1: A refund is more than nothing.';

CREATE UNIQUE INDEX uq_tickets_requester_id_subject ON tickets (requester_id, subject) WHERE deleted_at IS NULL;

-- Foreign key to users.
CREATE INDEX idx_tickets_requester_id ON tickets (requester_id);

-- Foreign key to users.
CREATE INDEX idx_tickets_assignee_id ON tickets (assignee_id) WHERE assignee_id IS NOT NULL;

-- agent_queue (high): One agent's open tickets, most urgent first
CREATE INDEX idx_tickets_assignee_id_priority_created_at_id
    ON tickets (assignee_id, priority DESC, created_at DESC, id DESC)
    WHERE status = 'open' AND deleted_at IS NULL;

-- Search in subject, body.
CREATE INDEX idx_tickets_search_vector ON tickets USING gin (search_vector);

CREATE TRIGGER tr_tickets_updated_at
    BEFORE UPDATE ON tickets
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_tickets_status
    BEFORE INSERT OR UPDATE OF status ON tickets
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'tickets',
        'status',
        'tr_tickets_status',
        '["open"]',
        '{"open": ["pending", "solved"], "pending": ["open", "solved"], "solved": ["open", "closed"]}'
    );

CREATE TRIGGER tr_tickets_requester_id_live
    BEFORE INSERT OR UPDATE OF requester_id, deleted_at ON tickets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL)
    EXECUTE FUNCTION require_live_reference(
        'tickets',
        'fk_tickets_requester_id',
        'users',
        'requester_id',
        'id'
    );

CREATE TRIGGER tr_tickets_assignee_id_live
    BEFORE INSERT OR UPDATE OF assignee_id, deleted_at ON tickets
    FOR EACH ROW WHEN (NEW.deleted_at IS NULL AND NEW.assignee_id IS NOT NULL)
    EXECUTE FUNCTION require_live_reference(
        'tickets',
        'fk_tickets_assignee_id',
        'users',
        'assignee_id',
        'id'
    );

CREATE TRIGGER tr_tickets_br_2
    AFTER INSERT OR UPDATE OF assignee_id, status, deleted_at ON tickets
    FOR EACH ROW EXECUTE FUNCTION enforce_limit(
        'tickets',
        'tr_tickets_br_2',
        '50',
        'status = ''open'' AND deleted_at IS NULL',
        'assignee_id'
    );

COMMENT ON TRIGGER tr_tickets_br_2 ON tickets IS 'BR-2: An agent holds at most 50 open tickets.';

CREATE TRIGGER tr_tickets_audit_insert
    AFTER INSERT ON tickets
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_tickets_audit_update
    AFTER UPDATE ON tickets
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

CREATE TRIGGER tr_tickets_audit_delete
    AFTER DELETE ON tickets
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('tickets', '["id"]', '[]', '["updated_at", "search_vector"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON tickets TO helpdesk_app;

GRANT SELECT ON tickets TO helpdesk_readonly;

CREATE TRIGGER tr_users_tickets_requester_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_tickets_requester_id',
        'tickets',
        'deleted_at IS NULL',
        'requester_id',
        'id'
    );

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_users_tickets_requester_id ON users;

DROP TABLE tickets;
