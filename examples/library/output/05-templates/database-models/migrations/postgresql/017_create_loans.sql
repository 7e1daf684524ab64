-- loans: A copy that a member takes home, until it comes back or is given up.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE loans (
    id uuid NOT NULL DEFAULT uuidv7(),
    copy_id uuid NOT NULL,
    member_id uuid NOT NULL,
    status varchar(32) NOT NULL DEFAULT 'open',
    due_on date NOT NULL,
    renewals integer NOT NULL DEFAULT 0,
    returned_at timestamptz,
    fine_minor bigint,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_loans PRIMARY KEY (id),
    CONSTRAINT fk_loans_copy_id FOREIGN KEY (copy_id) REFERENCES copies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_loans_member_id FOREIGN KEY (member_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT ck_loans_status CHECK (status IN ('open', 'returned', 'lost')),
    CONSTRAINT ck_loans_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_loans_returned_when CHECK ((status = 'returned') = (returned_at IS NOT NULL)),
    CONSTRAINT ck_loans_fine_range CHECK (fine_minor > 0),
    CONSTRAINT ck_loans_lend_2 CHECK (renewals BETWEEN 0 AND 2)
);

COMMENT ON TABLE loans IS 'A copy that a member takes home, until it comes back or is given up.';
COMMENT ON COLUMN loans.fine_minor IS 'In minor units of the currency.';
COMMENT ON CONSTRAINT ck_loans_lend_2 ON loans IS 'LEND-2: A loan is renewed at most twice.';

CREATE UNIQUE INDEX uq_loans_copy_id ON loans (copy_id) WHERE status = 'open';

-- Foreign key to copies.
CREATE INDEX idx_loans_copy_id ON loans (copy_id);

-- Foreign key to users.
CREATE INDEX idx_loans_member_id ON loans (member_id);

-- of_member (high): What a member has at home, the most urgent first
CREATE INDEX idx_loans_member_id_due_on_id ON loans (member_id, due_on, id) WHERE status = 'open';

-- overdue (low): Loans to remind members of
CREATE INDEX idx_loans_due_on_id ON loans (due_on, id) WHERE status = 'open';

CREATE TRIGGER tr_loans_updated_at
    BEFORE UPDATE ON loans
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_loans_immutable
    BEFORE UPDATE OF copy_id, member_id ON loans
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('loans', 'tr_loans_immutable', 'copy_id', 'member_id');

CREATE TRIGGER tr_loans_status
    BEFORE INSERT OR UPDATE OF status ON loans
    FOR EACH ROW EXECUTE FUNCTION enforce_transition(
        'loans',
        'status',
        'tr_loans_status',
        '["open"]',
        '{"open": ["returned", "lost"], "lost": ["returned"]}'
    );

CREATE TRIGGER tr_loans_copy_id_live
    BEFORE INSERT OR UPDATE OF copy_id ON loans
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('loans', 'fk_loans_copy_id', 'copies', 'copy_id', 'id');

CREATE TRIGGER tr_loans_member_id_live
    BEFORE INSERT OR UPDATE OF member_id ON loans
    FOR EACH ROW EXECUTE FUNCTION require_live_reference('loans', 'fk_loans_member_id', 'users', 'member_id', 'id');

CREATE TRIGGER tr_loans_lend_1
    AFTER INSERT OR UPDATE OF member_id, status ON loans
    FOR EACH ROW EXECUTE FUNCTION enforce_limit('loans', 'tr_loans_lend_1', '5', 'status = ''open''', 'member_id');

COMMENT ON TRIGGER tr_loans_lend_1 ON loans IS 'LEND-1: A member has at most five open loans.';

CREATE TRIGGER tr_loans_audit_insert
    AFTER INSERT ON loans
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('loans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_loans_audit_update
    AFTER UPDATE ON loans
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('loans', '["id"]', '[]', '["updated_at"]');

CREATE TRIGGER tr_loans_audit_delete
    AFTER DELETE ON loans
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION record_audit('loans', '["id"]', '[]', '["updated_at"]');

GRANT SELECT, INSERT, UPDATE, DELETE ON loans TO library_app;

GRANT SELECT ON loans TO library_readonly;

CREATE TRIGGER tr_users_loans_member_id
    BEFORE UPDATE OF deleted_at ON users
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete(
        'users',
        'fk_loans_member_id',
        'loans',
        'true',
        'member_id',
        'id'
    );

CREATE TRIGGER tr_copies_loans_copy_id
    BEFORE UPDATE OF deleted_at ON copies
    FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
    EXECUTE FUNCTION restrict_soft_delete('copies', 'fk_loans_copy_id', 'loans', 'true', 'copy_id', 'id');

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TRIGGER tr_copies_loans_copy_id ON copies;

DROP TRIGGER tr_users_loans_member_id ON users;

DROP TABLE loans;
