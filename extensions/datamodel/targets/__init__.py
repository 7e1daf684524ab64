"""ORMs and query builders: how programs speak to the schema."""

from .base import Target
from .prisma import PRISMA
from .sequelize import SEQUELIZE
from .sqlalchemy import SQLALCHEMY
from .typeorm import TYPEORM

TARGETS: dict[str, Target] = {target.name: target for target in (SEQUELIZE, PRISMA, TYPEORM, SQLALCHEMY)}
"""By the answer to `orm`."""

__all__ = ["TARGETS", "Target"]
