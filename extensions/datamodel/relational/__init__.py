"""The relational schema: what PostgreSQL and MySQL store; `lower.py` makes it from the model."""

from .schema import Schema, Table

__all__ = ["Schema", "Table"]
