import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .author import Author
    from .book_author import BookAuthor
    from .copy import Copy


class Book(Base):
    """A work in one edition, of which the library may hold several copies."""

    __tablename__ = "books"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    isbn: Mapped[str | None] = mapped_column(sa.String(13), comment="Without hyphens; older books have none.")
    title: Mapped[str] = mapped_column(sa.String(300))
    summary: Mapped[str | None]
    language: Mapped[str] = mapped_column(sa.String(35), server_default=sa.text("'en'"))
    published_on: Mapped[dt.date | None]
    subjects: Mapped[list[str]] = mapped_column(server_default=sa.text("'{}'"))
    volumes: Mapped[int] = mapped_column(
        server_default=sa.text("0"),
        server_onupdate=sa.FetchedValue(),
        comment="How many copies there are. Kept by triggers.",
    )
    search_vector: Mapped[str | None] = mapped_column(
        TSVECTOR,
        sa.Computed(
            "setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', coalesce(summary, '')), "
            "'B')",
            persisted=True,
        ),
        deferred=True,
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    book_authors: Mapped[list["BookAuthor"]] = relationship(back_populates="book", passive_deletes="all")
    copies: Mapped[list["Copy"]] = relationship(back_populates="book", passive_deletes="all")
    authors: Mapped[list["Author"]] = relationship(
        secondary="book_authors",
        primaryjoin="Book.id == BookAuthor.book_id",
        secondaryjoin="Author.id == BookAuthor.author_id",
        back_populates="books",
        overlaps="author,book,book_authors",
        passive_deletes=True,
    )

    __table_args__ = (
        sa.UniqueConstraint("isbn", name="uq_books_isbn"),
        sa.CheckConstraint("language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'", name="ck_books_language"),
        sa.CheckConstraint("array_position(subjects, NULL) IS NULL", name="ck_books_subjects"),
        sa.CheckConstraint("isbn ~ '^97[89][0-9]{10}$'", name="ck_books_isbn_format"),
        sa.Index("idx_books_subjects", "subjects", postgresql_using="gin"),
        sa.Index("idx_books_search_vector", "search_vector", postgresql_using="gin"),
        {"comment": "A work in one edition, of which the library may hold several copies."},
    )
