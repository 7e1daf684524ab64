"""Rows of user_profiles as JSON."""

from typing import Any, TypedDict

from ..user_profile import UserProfile
from .values import moment


class UserProfileDTO(TypedDict):
    """A row of user_profiles in JSON."""

    userId: str
    displayName: str | None
    givenName: str | None
    familyName: str | None
    phoneE164: str | None
    avatarUrl: str | None
    bio: str | None
    metadata: dict[str, Any]
    createdAt: str
    updatedAt: str


def user_profile_dto(row: UserProfile) -> UserProfileDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "userId": str(row.user_id),
        "displayName": row.display_name,
        "givenName": row.given_name,
        "familyName": row.family_name,
        "phoneE164": row.phone_e164,
        "avatarUrl": row.avatar_url,
        "bio": row.bio,
        "metadata": row.metadata_,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
