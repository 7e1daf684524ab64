import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .book import Book
    from .book_author import BookAuthor


class Author(Base):
    """A person who wrote a book."""

    __tablename__ = "authors"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    given_name: Mapped[str | None] = mapped_column(sa.String(120))
    family_name: Mapped[str] = mapped_column(sa.String(120))
    display_name: Mapped[str] = mapped_column(
        sa.Computed("coalesce(given_name || ' ', '') || family_name", persisted=True),
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    book_authors: Mapped[list["BookAuthor"]] = relationship(back_populates="author", passive_deletes="all")
    books: Mapped[list["Book"]] = relationship(
        secondary="book_authors",
        primaryjoin="Author.id == BookAuthor.author_id",
        secondaryjoin="Book.id == BookAuthor.book_id",
        back_populates="authors",
        overlaps="author,book,book_authors",
        passive_deletes=True,
    )

    __table_args__ = (
        sa.Index("idx_authors_family_name", "family_name", postgresql_ops={"family_name": "text_pattern_ops"}),
        {"comment": "A person who wrote a book."},
    )
