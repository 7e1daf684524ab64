import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .permission import Permission
    from .role_permission import RolePermission
    from .user import User
    from .user_role import UserRole


class Role(Base):
    """A named set of permissions."""

    __tablename__ = "roles"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    code: Mapped[str] = mapped_column(sa.String(64))
    name: Mapped[str] = mapped_column(sa.String(120))
    description: Mapped[str | None]
    is_system: Mapped[bool] = mapped_column(
        server_default=sa.text("false"),
        comment="Shipped with the service and not for people to change.",
    )
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    role_permissions: Mapped[list["RolePermission"]] = relationship(back_populates="role", passive_deletes="all")
    user_roles: Mapped[list["UserRole"]] = relationship(back_populates="role", passive_deletes="all")
    permissions: Mapped[list["Permission"]] = relationship(
        secondary="role_permissions",
        primaryjoin="Role.id == RolePermission.role_id",
        secondaryjoin="Permission.code == RolePermission.permission_code",
        back_populates="roles",
        overlaps="permission,role,role_permissions",
        passive_deletes=True,
    )
    users: Mapped[list["User"]] = relationship(
        secondary="user_roles",
        primaryjoin="Role.id == UserRole.role_id",
        secondaryjoin="User.id == UserRole.user_id",
        back_populates="roles",
        overlaps="granted_by,role,user,user_roles,user_roles_as_granted_by",
        passive_deletes=True,
    )

    __table_args__ = (
        sa.UniqueConstraint("code", name="uq_roles_code"),
        sa.CheckConstraint("code ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'", name="ck_roles_code"),
        sa.CheckConstraint("code ~ '^[a-z][a-z0-9_]*$'", name="ck_roles_code_format"),
        {"comment": "A named set of permissions."},
    )
