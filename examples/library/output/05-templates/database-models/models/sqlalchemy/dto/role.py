"""Rows of roles as JSON."""

from typing import TypedDict

from ..role import Role
from .values import moment


class RoleDTO(TypedDict):
    """A row of roles in JSON."""

    id: str
    code: str
    name: str
    description: str | None
    isSystem: bool
    createdAt: str
    updatedAt: str


def role_dto(row: Role) -> RoleDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "code": row.code,
        "name": row.name,
        "description": row.description,
        "isSystem": row.is_system,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
