import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .user import User


class UserProfile(Base):
    """How a user appears to others, apart from the login so that reading it can be granted apart."""

    __tablename__ = "user_profiles"

    user_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("users.id", name="fk_user_profiles_user_id", ondelete="CASCADE"),
        primary_key=True,
    )
    display_name: Mapped[str | None] = mapped_column(sa.String(120), comment="Personal data.")
    given_name: Mapped[str | None] = mapped_column(sa.String(120), comment="Personal data.")
    family_name: Mapped[str | None] = mapped_column(sa.String(120), comment="Personal data.")
    phone_e164: Mapped[str | None] = mapped_column(
        sa.String(16),
        comment="In international form with a plus sign. Personal data.",
    )
    avatar_url: Mapped[str | None] = mapped_column(sa.String(2048))
    bio: Mapped[str | None]
    birth_date: Mapped[dt.date | None] = mapped_column(comment="Sensitive: masked in the audit log.")
    metadata_: Mapped[dict[str, Any]] = mapped_column("metadata", server_default=sa.text("'{}'"))
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    user: Mapped["User"] = relationship(back_populates="user_profile")

    __table_args__ = (
        sa.CheckConstraint("jsonb_typeof(metadata) = 'object'", name="ck_user_profiles_metadata"),
        sa.CheckConstraint("phone_e164 ~ '^[+][1-9][0-9]{6,14}$'", name="ck_user_profiles_phone_format"),
        {"comment": "How a user appears to others, apart from the login so that reading it can be granted apart."},
    )
