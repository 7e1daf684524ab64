import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base
from .enums import VerificationTokenPurpose

if TYPE_CHECKING:
    from .user import User


class VerificationToken(Base):
    """A single-use code that was mailed to prove that an address is the user's."""

    __tablename__ = "verification_tokens"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    user_id: Mapped[UUID | None] = mapped_column(
        sa.ForeignKey("users.id", name="fk_verification_tokens_user_id", ondelete="CASCADE"),
        comment="Missing while nobody has the address yet.",
    )
    email: Mapped[str] = mapped_column(
        sa.String(320),
        comment="Where the code was sent; not always the user's current address. Personal data.",
    )
    purpose: Mapped[VerificationTokenPurpose] = mapped_column(sa.String(32))
    token_hash: Mapped[bytes] = mapped_column(
        comment="Digest of the code; the code itself is never stored. Sensitive: masked in the audit log."
    )
    expires_at: Mapped[dt.datetime]
    consumed_at: Mapped[dt.datetime | None]
    attempts: Mapped[int] = mapped_column(server_default=sa.text("0"), comment="Wrong guesses so far.")
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    user: Mapped["User | None"] = relationship(back_populates="verification_tokens")

    __table_args__ = (
        sa.UniqueConstraint("token_hash", name="uq_verification_tokens_token_hash"),
        sa.CheckConstraint(
            "email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:]]+$'",
            name="ck_verification_tokens_email",
        ),
        sa.CheckConstraint(
            "purpose IN ('verify_email', 'reset_password', 'change_email', 'magic_link', 'step_up')",
            name="ck_verification_tokens_purpose",
        ),
        sa.CheckConstraint("attempts BETWEEN 0 AND 10", name="ck_verification_tokens_attempts_range"),
        sa.Index(
            "uq_verification_tokens_user_id_purpose",
            "user_id",
            "purpose",
            unique=True,
            postgresql_where=sa.text("consumed_at IS NULL AND user_id IS NOT NULL"),
        ),
        sa.Index("idx_verification_tokens_user_id", "user_id", postgresql_where=sa.text("user_id IS NOT NULL")),
        sa.Index("idx_verification_tokens_expires_at_id", "expires_at", "id"),
        {"comment": "A single-use code that was mailed to prove that an address is the user's."},
    )
