-- visit_checks: An answer to one item of the checklist.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE visit_checks (
    visit_id uuid NOT NULL,
    "order" integer NOT NULL,
    question varchar(300) NOT NULL,
    answer varchar(32),
    remark text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_visit_checks PRIMARY KEY (visit_id, "order"),
    CONSTRAINT fk_visit_checks_visit_id FOREIGN KEY (visit_id) REFERENCES visits (id) ON DELETE CASCADE,
    CONSTRAINT ck_visit_checks_answer CHECK (answer IN ('yes', 'no', 'n/a')),
    CONSTRAINT ck_visit_checks_order_range CHECK ("order" BETWEEN 1 AND 500),
    CONSTRAINT ck_visit_checks_no_says_why CHECK (
        answer IS DISTINCT FROM 'no' OR length(btrim(coalesce(remark, ''))) > 0
    )
);

COMMENT ON TABLE visit_checks IS 'An answer to one item of the checklist.';
COMMENT ON COLUMN visit_checks."order" IS 'Place in the checklist.';

CREATE TRIGGER tr_visit_checks_updated_at
    BEFORE UPDATE ON visit_checks
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, INSERT, UPDATE, DELETE ON visit_checks TO field_service_app;

GRANT SELECT ON visit_checks TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE visit_checks;
