-- copies: One volume on a shelf, with a barcode of its own.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE copies (
    id uuid NOT NULL DEFAULT uuidv7(),
    book_id uuid NOT NULL,
    barcode varchar(64) NOT NULL,
    shelf varchar(40) NOT NULL,
    condition varchar(32) NOT NULL DEFAULT 'good',
    replacement_cost_minor bigint NOT NULL,
    currency char(3) NOT NULL DEFAULT 'EUR',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    CONSTRAINT pk_copies PRIMARY KEY (id),
    CONSTRAINT fk_copies_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE RESTRICT,
    CONSTRAINT ck_copies_barcode CHECK (barcode ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'),
    CONSTRAINT ck_copies_condition CHECK (condition IN ('new', 'good', 'worn')),
    CONSTRAINT ck_copies_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ck_copies_replacement_cost_range CHECK (replacement_cost_minor >= 0)
);

COMMENT ON TABLE copies IS 'One volume on a shelf, with a barcode of its own.';
COMMENT ON COLUMN copies.replacement_cost_minor IS 'In minor units of the currency.';
COMMENT ON COLUMN copies.deleted_at IS 'When the row was deleted; it is kept until it is purged.';

CREATE UNIQUE INDEX uq_copies_barcode ON copies (barcode) WHERE deleted_at IS NULL;

-- Foreign key to books.
CREATE INDEX idx_copies_book_id ON copies (book_id);

CREATE TRIGGER tr_copies_updated_at
    BEFORE UPDATE ON copies
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER tr_copies_immutable
    BEFORE UPDATE OF barcode ON copies
    FOR EACH ROW EXECUTE FUNCTION refuse_column_change('copies', 'tr_copies_immutable', 'barcode');

GRANT SELECT, INSERT, UPDATE, DELETE ON copies TO library_app;

GRANT SELECT ON copies TO library_readonly;

CREATE TRIGGER tr_copies_book_id_total_insert
    AFTER INSERT ON copies
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('books', 'volumes', '{"book_id": "id"}', '1', 'deleted_at IS NULL');

CREATE TRIGGER tr_copies_book_id_total_update
    AFTER UPDATE ON copies
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('books', 'volumes', '{"book_id": "id"}', '1', 'deleted_at IS NULL');

CREATE TRIGGER tr_copies_book_id_total_delete
    AFTER DELETE ON copies
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_total('books', 'volumes', '{"book_id": "id"}', '1', 'deleted_at IS NULL');

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE copies;
