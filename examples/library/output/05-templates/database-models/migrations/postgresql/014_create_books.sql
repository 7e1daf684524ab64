-- books: A work in one edition, of which the library may hold several copies.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE books (
    id uuid NOT NULL DEFAULT uuidv7(),
    isbn varchar(13),
    title varchar(300) NOT NULL,
    summary text,
    language varchar(35) NOT NULL DEFAULT 'en',
    published_on date,
    subjects text[] NOT NULL DEFAULT '{}',
    volumes integer NOT NULL DEFAULT 0,
    search_vector tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(summary, '')), 'B')
    ) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_books PRIMARY KEY (id),
    CONSTRAINT uq_books_isbn UNIQUE (isbn),
    CONSTRAINT ck_books_language CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    CONSTRAINT ck_books_subjects CHECK (array_position(subjects, NULL) IS NULL),
    CONSTRAINT ck_books_isbn_format CHECK (isbn ~ '^97[89][0-9]{10}$')
);

COMMENT ON TABLE books IS 'A work in one edition, of which the library may hold several copies.';
COMMENT ON COLUMN books.isbn IS 'Without hyphens; older books have none.';
COMMENT ON COLUMN books.volumes IS 'How many copies there are. Kept by triggers.';

-- by_subject (medium): All books about a subject
CREATE INDEX idx_books_subjects ON books USING gin (subjects);

-- Search in title, summary.
-- search (high): Books that contain the words of a reader
CREATE INDEX idx_books_search_vector ON books USING gin (search_vector);

CREATE TRIGGER tr_books_updated_at
    BEFORE UPDATE ON books
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

GRANT SELECT, DELETE ON books TO library_app;

GRANT INSERT (
    id, isbn, title, summary, language, published_on, subjects, created_at, updated_at
), UPDATE (id, isbn, title, summary, language, published_on, subjects, created_at,
    updated_at) ON books TO library_app;

GRANT SELECT ON books TO library_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE books;
