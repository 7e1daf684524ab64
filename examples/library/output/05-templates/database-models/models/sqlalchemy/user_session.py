import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import INET
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .user import User


class UserSession(Base):
    """A login that is in use on some device."""

    __tablename__ = "user_sessions"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    user_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("users.id", name="fk_user_sessions_user_id", ondelete="CASCADE"),
    )
    token_hash: Mapped[bytes] = mapped_column(
        comment="Digest of the token; the token itself is never stored. Sensitive: masked in the audit log."
    )
    last_seen_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    expires_at: Mapped[dt.datetime]
    revoked_at: Mapped[dt.datetime | None]
    ip_address: Mapped[str | None] = mapped_column(INET, comment="Personal data.")
    user_agent: Mapped[str | None] = mapped_column(sa.String(512), comment="Personal data.")
    aal: Mapped[int] = mapped_column(
        server_default=sa.text("1"),
        comment="Authenticator assurance level of NIST SP 800-63B, from 1 to 3.",
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    user: Mapped["User"] = relationship(back_populates="user_sessions")

    __table_args__ = (
        sa.UniqueConstraint("token_hash", name="uq_user_sessions_token_hash"),
        sa.CheckConstraint("expires_at > created_at", name="ck_user_sessions_expires_later"),
        sa.CheckConstraint("aal BETWEEN 1 AND 3", name="ck_user_sessions_aal_range"),
        sa.Index("idx_user_sessions_user_id", "user_id"),
        sa.Index(
            "idx_user_sessions_user_id_expires_at_id",
            "user_id",
            sa.text("expires_at DESC"),
            sa.text("id DESC"),
            postgresql_where=sa.text("revoked_at IS NULL"),
        ),
        sa.Index("idx_user_sessions_expires_at_id", "expires_at", "id"),
        {"comment": "A login that is in use on some device."},
    )
