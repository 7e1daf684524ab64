"""Rows of role_permissions as JSON."""

from typing import TypedDict

from ..role_permission import RolePermission
from .values import moment


class RolePermissionDTO(TypedDict):
    """A row of role_permissions in JSON."""

    roleId: str
    permissionCode: str
    createdAt: str


def role_permission_dto(row: RolePermission) -> RolePermissionDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "roleId": str(row.role_id),
        "permissionCode": row.permission_code,
        "createdAt": moment(row.created_at),
    }
