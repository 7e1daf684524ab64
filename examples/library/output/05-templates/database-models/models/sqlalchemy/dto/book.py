"""Rows of books as JSON."""

from typing import TypedDict

from ..book import Book
from .values import day, maybe, moment


class BookDTO(TypedDict):
    """A row of books in JSON."""

    id: str
    isbn: str | None
    title: str
    summary: str | None
    language: str
    publishedOn: str | None
    subjects: list[str]
    volumes: int
    createdAt: str
    updatedAt: str


def book_dto(row: Book) -> BookDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "isbn": row.isbn,
        "title": row.title,
        "summary": row.summary,
        "language": row.language,
        "publishedOn": maybe(day, row.published_on),
        "subjects": row.subjects,
        "volumes": row.volumes,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
