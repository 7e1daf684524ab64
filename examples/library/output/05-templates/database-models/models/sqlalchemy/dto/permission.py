"""Rows of permissions as JSON."""

from typing import TypedDict

from ..permission import Permission


class PermissionDTO(TypedDict):
    """A row of permissions in JSON."""

    code: str
    description: str | None
    isSensitive: bool


def permission_dto(row: Permission) -> PermissionDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "code": row.code,
        "description": row.description,
        "isSensitive": row.is_sensitive,
    }
