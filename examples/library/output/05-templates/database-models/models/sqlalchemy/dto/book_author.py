"""Rows of book_authors as JSON."""

from typing import TypedDict

from ..book_author import BookAuthor
from .values import moment


class BookAuthorDTO(TypedDict):
    """A row of book_authors in JSON."""

    bookId: str
    authorId: str
    createdAt: str


def book_author_dto(row: BookAuthor) -> BookAuthorDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "bookId": str(row.book_id),
        "authorId": str(row.author_id),
        "createdAt": moment(row.created_at),
    }
