"""Rows of authors as JSON."""

from typing import TypedDict

from ..author import Author
from .values import moment


class AuthorDTO(TypedDict):
    """A row of authors in JSON."""

    id: str
    givenName: str | None
    familyName: str
    displayName: str
    createdAt: str
    updatedAt: str


def author_dto(row: Author) -> AuthorDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "givenName": row.given_name,
        "familyName": row.family_name,
        "displayName": row.display_name,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
