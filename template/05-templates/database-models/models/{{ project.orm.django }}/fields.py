"""Fields and expressions as the tables have them, where Django has none of its own."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.expressions import DatabaseDefault, RawSQL


class FixedCharField(models.CharField):  # type: ignore[type-arg]
    """A code of so many characters: char(n)."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        """Returns the type of the column."""
        return f"char({self.max_length})"


class NumberedField(models.BigIntegerField):  # type: ignore[type-arg]
    """A number that the database gives to each new row, beside the key."""

    db_returning = True

    def db_type_suffix(self, connection: BaseDatabaseWrapper) -> str:
        """Returns what makes the number."""
        return "GENERATED ALWAYS AS IDENTITY"

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Leaves the number of a new row to the database."""
        return DatabaseDefault(sql("NULL")) if add else super().pre_save(model_instance, add)


class _Named:
    def __init__(self, to: str, *, attname: str, **options: Any) -> None:
        super().__init__(to, **options)  # type: ignore[call-arg]
        self._attname = attname

    def get_attname(self) -> str:
        """Returns the attribute that holds the value."""
        return self._attname

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Returns how the field is made again."""
        name, path, arguments, options = super().deconstruct()  # type: ignore[misc]
        return name, path, arguments, {**options, "attname": self._attname}


class Reference(_Named, models.ForeignKey):  # type: ignore[type-arg]
    """A foreign key whose value is not called `<name>_id`."""


class OneReference(_Named, models.OneToOneField):  # type: ignore[type-arg]
    """A one-to-one relation whose value is not called `<name>_id`."""


def choices(values: Iterable[str]) -> list[tuple[str, str]]:
    """Returns the values of an enum, each with a label for people."""
    return [(value, value.replace("_", " ").capitalize()) for value in values]


def sql(text: str) -> RawSQL:
    """Returns an expression that the database computes."""
    return RawSQL(text, ())
