"""Rows of user_roles as JSON."""

from typing import TypedDict

from ..user_role import UserRole
from .values import maybe, moment


class UserRoleDTO(TypedDict):
    """A row of user_roles in JSON."""

    userId: str
    roleId: str
    grantedById: str | None
    expiresAt: str | None
    createdAt: str
    updatedAt: str


def user_role_dto(row: UserRole) -> UserRoleDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "userId": str(row.user_id),
        "roleId": str(row.role_id),
        "grantedById": maybe(str, row.granted_by_id),
        "expiresAt": maybe(moment, row.expires_at),
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
