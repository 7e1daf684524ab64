"""Rows of copies as JSON."""

from typing import TypedDict

from ..copy import Copy
from ..enums import CopyCondition
from .values import maybe, moment


class CopyDTO(TypedDict):
    """A row of copies in JSON."""

    id: str
    bookId: str
    barcode: str
    shelf: str
    condition: CopyCondition
    replacementCostMinor: str
    currency: str
    createdAt: str
    updatedAt: str
    deletedAt: str | None


def copy_dto(row: Copy) -> CopyDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "bookId": str(row.book_id),
        "barcode": row.barcode,
        "shelf": row.shelf,
        "condition": row.condition,
        "replacementCostMinor": str(row.replacement_cost_minor),
        "currency": row.currency,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
        "deletedAt": maybe(moment, row.deleted_at),
    }
