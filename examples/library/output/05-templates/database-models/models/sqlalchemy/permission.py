from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base

if TYPE_CHECKING:
    from .role import Role
    from .role_permission import RolePermission


class Permission(Base):
    """Something that a role can allow; the catalogue belongs to the code and grows with it."""

    __tablename__ = "permissions"

    code: Mapped[str] = mapped_column(
        sa.String(100),
        primary_key=True,
        comment="Resource and action, as in users:read.",
    )
    description: Mapped[str | None]
    is_sensitive: Mapped[bool] = mapped_column(
        server_default=sa.text("false"),
        comment="Asks for a stronger login before it is used.",
    )

    role_permissions: Mapped[list["RolePermission"]] = relationship(back_populates="permission", passive_deletes="all")
    roles: Mapped[list["Role"]] = relationship(
        secondary="role_permissions",
        primaryjoin="Permission.code == RolePermission.permission_code",
        secondaryjoin="Role.id == RolePermission.role_id",
        back_populates="permissions",
        overlaps="permission,role,role_permissions",
        passive_deletes=True,
    )

    __table_args__ = (
        sa.CheckConstraint("code ~ '^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$'", name="ck_permissions_code_format"),
        {"comment": "Something that a role can allow; the catalogue belongs to the code and grows with it."},
    )
