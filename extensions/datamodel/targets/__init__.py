"""ORMs and query builders: how programs speak to the schema."""

from .base import Target
from .knex import KNEX
from .sequelize import SEQUELIZE
from .sqlalchemy import SQLALCHEMY
from .typeorm import TYPEORM

TARGETS: dict[str, Target] = {target.name: target for target in (SEQUELIZE, TYPEORM, KNEX, SQLALCHEMY)}
"""By the answer to `orm`."""

__all__ = ["TARGETS", "Target"]
