"""Rows of verification_tokens as JSON."""

from typing import TypedDict

from ..enums import VerificationTokenPurpose
from ..verification_token import VerificationToken
from .values import maybe, moment


class VerificationTokenDTO(TypedDict):
    """A row of verification_tokens in JSON."""

    id: str
    userId: str | None
    email: str
    purpose: VerificationTokenPurpose
    expiresAt: str
    consumedAt: str | None
    attempts: int
    createdAt: str
    updatedAt: str


def verification_token_dto(row: VerificationToken) -> VerificationTokenDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "userId": maybe(str, row.user_id),
        "email": row.email,
        "purpose": row.purpose,
        "expiresAt": moment(row.expires_at),
        "consumedAt": maybe(moment, row.consumed_at),
        "attempts": row.attempts,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
