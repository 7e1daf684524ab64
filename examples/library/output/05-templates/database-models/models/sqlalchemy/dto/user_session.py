"""Rows of user_sessions as JSON."""

from typing import TypedDict

from ..user_session import UserSession
from .values import maybe, moment


class UserSessionDTO(TypedDict):
    """A row of user_sessions in JSON."""

    id: str
    userId: str
    lastSeenAt: str
    expiresAt: str
    revokedAt: str | None
    ipAddress: str | None
    userAgent: str | None
    aal: int
    createdAt: str
    updatedAt: str


def user_session_dto(row: UserSession) -> UserSessionDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "userId": str(row.user_id),
        "lastSeenAt": moment(row.last_seen_at),
        "expiresAt": moment(row.expires_at),
        "revokedAt": maybe(moment, row.revoked_at),
        "ipAddress": row.ip_address,
        "userAgent": row.user_agent,
        "aal": row.aal,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
