"""ORMs and query builders: how programs speak to the schema."""

from .base import Target
from .django import DJANGO
from .drizzle import DRIZZLE
from .knex import KNEX
from .prisma import PRISMA
from .sequelize import SEQUELIZE
from .sqlalchemy import SQLALCHEMY
from .typeorm import TYPEORM

TARGETS: dict[str, Target] = {
    target.name: target for target in (DRIZZLE, KNEX, PRISMA, SEQUELIZE, TYPEORM, DJANGO, SQLALCHEMY)
}
"""By the answer to `orm`."""

__all__ = ["TARGETS", "Target"]
