-- company_closures: A time in which nobody works.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE company_closures (
    id uuid NOT NULL DEFAULT uuidv7(),
    name varchar(120) NOT NULL,
    closed tstzrange NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_company_closures PRIMARY KEY (id),
    CONSTRAINT uq_company_closures_name UNIQUE (name),
    CONSTRAINT ck_company_closures_closed CHECK (NOT isempty(closed) AND lower_inc(closed) AND NOT upper_inc(closed)),
    CONSTRAINT ex_company_closures_closed EXCLUDE USING gist (closed WITH &&)
);

COMMENT ON TABLE company_closures IS 'A time in which nobody works.';

CREATE TRIGGER tr_company_closures_updated_at
    BEFORE UPDATE ON company_closures
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_company_closures_closed_turns
    BEFORE INSERT OR UPDATE OF closed ON company_closures
    FOR EACH ROW EXECUTE FUNCTION take_turns('ex_company_closures_closed', 'true');

GRANT SELECT, INSERT, UPDATE, DELETE ON company_closures TO field_service_app;

GRANT SELECT ON company_closures TO field_service_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE company_closures;
