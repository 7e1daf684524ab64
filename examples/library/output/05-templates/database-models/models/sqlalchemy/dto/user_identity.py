"""Rows of user_identities as JSON."""

from typing import Any, TypedDict

from ..enums import UserIdentityProvider
from ..user_identity import UserIdentity
from .values import maybe, moment


class UserIdentityDTO(TypedDict):
    """A row of user_identities in JSON."""

    id: str
    userId: str
    provider: UserIdentityProvider
    issuer: str
    subject: str
    publicData: dict[str, Any]
    lastUsedAt: str | None
    createdAt: str
    updatedAt: str


def user_identity_dto(row: UserIdentity) -> UserIdentityDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "userId": str(row.user_id),
        "provider": row.provider,
        "issuer": row.issuer,
        "subject": row.subject,
        "publicData": row.public_data,
        "lastUsedAt": maybe(moment, row.last_used_at),
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
