import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base
from .enums import UserIdentityProvider

if TYPE_CHECKING:
    from .user import User


class UserIdentity(Base):
    """One way for a user to log in, be it a password, a passkey or an account elsewhere."""

    __tablename__ = "user_identities"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    user_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("users.id", name="fk_user_identities_user_id", ondelete="CASCADE"),
    )
    provider: Mapped[UserIdentityProvider] = mapped_column(sa.String(32))
    issuer: Mapped[str] = mapped_column(
        sa.String(255),
        server_default=sa.text("'local'"),
        comment="Who vouches for the subject; local for ourselves.",
    )
    subject: Mapped[str] = mapped_column(sa.String(255), comment="What the issuer calls the user. Personal data.")
    secret_hash: Mapped[str | None] = mapped_column(
        sa.String(255),
        comment="A slow and salted digest; the password itself is never stored. Sensitive: masked in the audit log.",
    )
    public_data: Mapped[dict[str, Any]] = mapped_column(
        server_default=sa.text("'{}'"),
        comment="What a login needs to know that is no secret, such as a passkey's public key.",
    )
    last_used_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    user: Mapped["User"] = relationship(back_populates="user_identities")

    __table_args__ = (
        sa.UniqueConstraint("provider", "issuer", "subject", name="uq_user_identities_provider_issuer_subject"),
        sa.CheckConstraint(
            "provider IN ('password', 'oidc', 'saml', 'passkey', 'totp')",
            name="ck_user_identities_provider",
        ),
        sa.CheckConstraint("jsonb_typeof(public_data) = 'object'", name="ck_user_identities_public_data"),
        sa.CheckConstraint(
            "provider <> 'password' OR secret_hash IS NOT NULL",
            name="ck_user_identities_password_has_secret",
        ),
        sa.Index(
            "uq_user_identities_user_id",
            "user_id",
            unique=True,
            postgresql_where=sa.text("provider = 'password'"),
        ),
        sa.Index("idx_user_identities_user_id", "user_id"),
        {"comment": "One way for a user to log in, be it a password, a passkey or an account elsewhere."},
    )
