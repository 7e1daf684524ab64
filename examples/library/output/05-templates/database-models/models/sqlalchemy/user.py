import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, SoftDelete
from .enums import UserStatus

if TYPE_CHECKING:
    from .loan import Loan
    from .reservation import Reservation
    from .role import Role
    from .user_identity import UserIdentity
    from .user_profile import UserProfile
    from .user_role import UserRole
    from .user_session import UserSession
    from .verification_token import VerificationToken


class User(SoftDelete, Base):
    """A person who can log in; secrets and display data are kept elsewhere."""

    __tablename__ = "users"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    email: Mapped[str] = mapped_column(sa.String(320), comment="Personal data.")
    username: Mapped[str | None] = mapped_column(sa.String(32), comment="Personal data.")
    status: Mapped[UserStatus] = mapped_column(sa.String(32), server_default=sa.text("'active'"))
    email_verified_at: Mapped[dt.datetime | None]
    locale: Mapped[str] = mapped_column(sa.String(35), server_default=sa.text("'en'"))
    time_zone: Mapped[str] = mapped_column(sa.String(64), server_default=sa.text("'UTC'"))
    last_login_at: Mapped[dt.datetime | None]
    failed_login_count: Mapped[int] = mapped_column(
        server_default=sa.text("0"),
        comment="Failures since the last successful login.",
    )
    locked_until: Mapped[dt.datetime | None] = mapped_column(comment="No login before; set after repeated failures.")
    closed_at: Mapped[dt.datetime | None]
    anonymised_at: Mapped[dt.datetime | None] = mapped_column(
        comment="Set by the retention job when it has replaced the personal data."
    )
    lock_version: Mapped[int] = mapped_column(
        server_default=sa.text("0"),
        server_onupdate=sa.FetchedValue(),
        comment="Increases with every update, so that a writer can see that it was late.",
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())
    deleted_at: Mapped[dt.datetime | None] = mapped_column(
        comment="When the row was deleted; it is kept until it is purged."
    )

    user_profile: Mapped["UserProfile | None"] = relationship(back_populates="user", passive_deletes="all")
    user_identities: Mapped[list["UserIdentity"]] = relationship(back_populates="user", passive_deletes="all")
    user_sessions: Mapped[list["UserSession"]] = relationship(back_populates="user", passive_deletes="all")
    verification_tokens: Mapped[list["VerificationToken"]] = relationship(back_populates="user", passive_deletes="all")
    user_roles: Mapped[list["UserRole"]] = relationship(
        foreign_keys="UserRole.user_id",
        back_populates="user",
        passive_deletes="all",
    )
    user_roles_as_granted_by: Mapped[list["UserRole"]] = relationship(
        foreign_keys="UserRole.granted_by_id",
        back_populates="granted_by",
        passive_deletes="all",
    )
    loans_as_member: Mapped[list["Loan"]] = relationship(back_populates="member", passive_deletes="all")
    reservations_as_member: Mapped[list["Reservation"]] = relationship(back_populates="member", passive_deletes="all")
    roles: Mapped[list["Role"]] = relationship(
        secondary="user_roles",
        primaryjoin="User.id == UserRole.user_id",
        secondaryjoin="Role.id == UserRole.role_id",
        back_populates="users",
        overlaps="granted_by,role,user,user_roles,user_roles_as_granted_by",
        passive_deletes=True,
    )

    __table_args__ = (
        sa.CheckConstraint(
            "email = lower(btrim(email)) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:]]+$'",
            name="ck_users_email",
        ),
        sa.CheckConstraint("status IN ('invited', 'active', 'suspended', 'closed')", name="ck_users_status"),
        sa.CheckConstraint("locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'", name="ck_users_locale"),
        sa.CheckConstraint("time_zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$'", name="ck_users_time_zone"),
        sa.CheckConstraint("username ~ '^[a-z0-9][a-z0-9_-]{2,31}$'", name="ck_users_username_format"),
        sa.CheckConstraint("failed_login_count >= 0", name="ck_users_failed_login_count_range"),
        sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name="ck_users_closed_when"),
        sa.Index("uq_users_email", "email", unique=True, postgresql_where=sa.text("deleted_at IS NULL")),
        sa.Index("uq_users_username", "username", unique=True, postgresql_where=sa.text("deleted_at IS NULL")),
        sa.Index(
            "idx_users_created_at_id",
            sa.text("created_at DESC"),
            sa.text("id DESC"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        ),
        sa.Index(
            "idx_users_email",
            "email",
            postgresql_using="gin",
            postgresql_ops={"email": "gin_trgm_ops"},
            postgresql_where=sa.text("deleted_at IS NULL"),
        ),
        {"comment": "A person who can log in; secrets and display data are kept elsewhere."},
    )
    __mapper_args__ = {**Base.__mapper_args__, "version_id_col": lock_version, "version_id_generator": False}
