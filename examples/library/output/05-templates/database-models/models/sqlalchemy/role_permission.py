import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .permission import Permission
    from .role import Role


class RolePermission(Base):
    """That a role allows something."""

    __tablename__ = "role_permissions"

    role_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("roles.id", name="fk_role_permissions_role_id", ondelete="CASCADE"),
        primary_key=True,
    )
    permission_code: Mapped[str] = mapped_column(
        sa.String(100),
        sa.ForeignKey("permissions.code", name="fk_role_permissions_permission_code", ondelete="RESTRICT"),
        primary_key=True,
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))

    role: Mapped["Role"] = relationship(back_populates="role_permissions")
    permission: Mapped["Permission"] = relationship(back_populates="role_permissions")

    __table_args__ = (
        sa.Index("idx_role_permissions_permission_code", "permission_code"),
        {"comment": "That a role allows something."},
    )
