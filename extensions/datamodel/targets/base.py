"""What every target answers. A target is one ORM: type table, names, what it can say of a schema."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..dialects.base import Unsupported
from ..types import LENGTHS, Type

if TYPE_CHECKING:
    from .records import Property, Record, Relation

_MAPPING = {
    "timestamp": "ISO 8601, in UTC",
    "date": "ISO 8601",
    "bigint": "string",
    "money": "string, in minor units",
    "decimal": "string",
    "bytes": "Base64",
    "period": "`from` and `to` in ISO 8601; `to` is null without an end",
}
"""Types whose values are not the same in a DTO."""


@dataclass(frozen=True, kw_only=True)
class Target(ABC):
    """An ORM, or a query builder, with the language that it is written in.

    Attributes:
        name: The answer to `orm`, and the folder in `models/`.
        title: Its name in texts.
        language: Of the rendered code: typescript or python.
        types: Logical type to the ORM's own column type; parameters in braces, as in a dialect's table.
        values: Logical type to the type that values have in the language.
        taken: What a property may not be called, since the ORM's own classes or the language use it.
        taken_classes: The same for classes.
        words: Reserved words, which no variable or function may be called.
        any_value: The type of what may be sent to the database, in the language.
    """

    name: str
    title: str
    language: str
    types: dict[str, str | Unsupported]
    values: dict[str, str]
    any_value: str
    taken: frozenset[str] = frozenset()
    taken_classes: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def column_type(self, kind: Type) -> str | Unsupported:
        """Return the ORM's type of a column."""
        entry = self.types[kind.name]
        if isinstance(entry, Unsupported):
            return entry
        length = kind.length or LENGTHS.get(kind.name)
        return entry.format(length=length, precision=kind.precision, scale=kind.scale)

    def class_name(self, singular: str) -> str:
        """Return the name of an entity's class: `OrderItem` for `order_item`."""
        name = "".join(part[:1].upper() + part[1:] for part in singular.split("_"))
        return f"{name}Row" if name in self.taken_classes else name

    def relations(self, record: "Record") -> list["Relation"]:
        """Return the relations that the ORM knows."""
        return list(record.relations)

    def identity(self, record: "Record") -> tuple["Property", ...]:
        """Return what finds a row."""
        return record.key

    @staticmethod
    def shown(record: "Record") -> list["Property"]:
        """Return what a DTO shows: all but sensitive values."""
        return [item for item in record.properties if item.field.pii != "sensitive"]

    def key(self, name: str) -> str:
        """Return what a property is called in a DTO."""
        return name

    @staticmethod
    def mapping(item: "Property") -> str:
        """Return how a value comes into a DTO, in words."""
        how = _MAPPING.get(item.field.type.name, "as it is")
        computed = "computed by the database" if item.column.generated or item.field.kept else None
        return ", ".join(filter(None, (computed, how if how != "as it is" or not computed else None)))

    def variable_name(self, name: str) -> str:
        """Return a name as a variable or a function may have it."""
        found = self.property_name(name)
        return f"{found}_" if found in self.words else found

    def argument_name(self, parameter: str) -> str:
        """Return the name of a query's parameter."""
        return self.property_name(parameter)

    @abstractmethod
    def value_type(self, kind: Type, singular: str, field: str) -> str:
        """Return the type of a field's values in the language, without null; an entity names what belongs to it."""

    @abstractmethod
    def property_name(self, column: str) -> str:
        """Return the name of a column, relation or parameter in the language."""
