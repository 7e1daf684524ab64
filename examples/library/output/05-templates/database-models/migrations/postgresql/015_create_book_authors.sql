-- book_authors: Who wrote which book.

-- migrate:up
SET LOCAL lock_timeout = '2s';

CREATE TABLE book_authors (
    book_id uuid NOT NULL,
    author_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_book_authors PRIMARY KEY (book_id, author_id),
    CONSTRAINT fk_book_authors_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
    CONSTRAINT fk_book_authors_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE
);

COMMENT ON TABLE book_authors IS 'Who wrote which book.';

-- Foreign key to authors.
CREATE INDEX idx_book_authors_author_id ON book_authors (author_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON book_authors TO library_app;

GRANT SELECT ON book_authors TO library_readonly;

-- migrate:down
SET LOCAL lock_timeout = '2s';

DROP TABLE book_authors;
