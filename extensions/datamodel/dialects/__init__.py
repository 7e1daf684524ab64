"""Database engines."""

from ..logical import Options
from .base import Dialect, Unsupported
from .postgresql import PostgreSQL
from .sql import SQL

__all__ = ["SQL", "Dialect", "PostgreSQL", "Unsupported", "dialect_for"]


def dialect_for(options: Options) -> PostgreSQL:
    """Return the dialect of the chosen database."""
    return PostgreSQL(int(options.database_version), options.primary_key)
