"""What all models have in common."""

import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, TSTZRANGE, Range
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """The base class of all models. The migrations own the tables; the models describe them."""

    metadata = sa.MetaData(naming_convention={"pk": "pk_%(table_name)s"})
    type_annotation_map = {
        str: sa.Text,
        int: sa.Integer,
        Decimal: sa.Numeric,
        bool: sa.Boolean,
        bytes: sa.LargeBinary,
        UUID: sa.Uuid,
        dt.date: sa.Date,
        dt.datetime: sa.DateTime(timezone=True),
        dict[str, Any]: JSONB,
        list[Any]: JSONB,
        list[str]: ARRAY(sa.Text),
        Range[dt.datetime]: TSTZRANGE,
    }
    # Values that the database computes come back with the statement that changed them.
    __mapper_args__: Any = {"eager_defaults": True}


class SoftDelete:
    """Rows that are marked as deleted. Selects leave them out; `execution_options(include_deleted=True)` shows them."""

    deleted_at: Mapped[dt.datetime | None] = mapped_column()

    def remove(self) -> None:
        """Marks the row as deleted, by the clock of the database."""
        self.deleted_at = sa.func.now()

    def restore(self) -> None:
        """Takes the mark away."""
        self.deleted_at = None


class Authored:
    """Rows that say who made and who changed them; the session fills it in from the actor of the transaction."""

    created_by_id: Mapped[Any]
    updated_by_id: Mapped[Any]
