import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .author import Author
    from .book import Book


class BookAuthor(Base):
    """Who wrote which book."""

    __tablename__ = "book_authors"

    book_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("books.id", name="fk_book_authors_book_id", ondelete="CASCADE"),
        primary_key=True,
    )
    author_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("authors.id", name="fk_book_authors_author_id", ondelete="CASCADE"),
        primary_key=True,
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))

    book: Mapped["Book"] = relationship(back_populates="book_authors")
    author: Mapped["Author"] = relationship(back_populates="book_authors")

    __table_args__ = (sa.Index("idx_book_authors_author_id", "author_id"), {"comment": "Who wrote which book."})
