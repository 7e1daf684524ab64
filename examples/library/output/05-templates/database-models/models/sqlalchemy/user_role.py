import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .role import Role
    from .user import User


class UserRole(Base):
    """That a user has a role, for good or until a given time."""

    __tablename__ = "user_roles"

    user_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("users.id", name="fk_user_roles_user_id", ondelete="CASCADE"),
        primary_key=True,
    )
    role_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("roles.id", name="fk_user_roles_role_id", ondelete="RESTRICT"),
        primary_key=True,
    )
    granted_by_id: Mapped[UUID | None] = mapped_column(
        "granted_by",
        sa.ForeignKey("users.id", name="fk_user_roles_granted_by", ondelete="SET NULL"),
        comment="Missing when the service granted it itself.",
    )
    expires_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    user: Mapped["User"] = relationship(foreign_keys="UserRole.user_id", back_populates="user_roles")
    role: Mapped["Role"] = relationship(back_populates="user_roles")
    granted_by: Mapped["User | None"] = relationship(
        foreign_keys="UserRole.granted_by_id",
        back_populates="user_roles_as_granted_by",
    )

    __table_args__ = (
        sa.Index("idx_user_roles_role_id", "role_id"),
        sa.Index("idx_user_roles_granted_by", "granted_by", postgresql_where=sa.text("granted_by IS NOT NULL")),
        {"comment": "That a user has a role, for good or until a given time."},
    )
