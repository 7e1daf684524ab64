"""Rows of users as JSON."""

from typing import TypedDict

from ..enums import UserStatus
from ..user import User
from .values import maybe, moment


class UserDTO(TypedDict):
    """A row of users in JSON."""

    id: str
    email: str
    username: str | None
    status: UserStatus
    emailVerifiedAt: str | None
    locale: str
    timeZone: str
    lastLoginAt: str | None
    failedLoginCount: int
    lockedUntil: str | None
    closedAt: str | None
    anonymisedAt: str | None
    lockVersion: int
    createdAt: str
    updatedAt: str
    deletedAt: str | None


def user_dto(row: User) -> UserDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "email": row.email,
        "username": row.username,
        "status": row.status,
        "emailVerifiedAt": maybe(moment, row.email_verified_at),
        "locale": row.locale,
        "timeZone": row.time_zone,
        "lastLoginAt": maybe(moment, row.last_login_at),
        "failedLoginCount": row.failed_login_count,
        "lockedUntil": maybe(moment, row.locked_until),
        "closedAt": maybe(moment, row.closed_at),
        "anonymisedAt": maybe(moment, row.anonymised_at),
        "lockVersion": row.lock_version,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
        "deletedAt": maybe(moment, row.deleted_at),
    }
