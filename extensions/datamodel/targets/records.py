"""Records: the model as programs see it, a class per entity. Every target renders from them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from ..logical import Entity, Field, Reference
from ..relational.lower import DELETED
from ..relational.schema import Column, ForeignKey, Table
from .queries import Comparison, Fragment, QueryFunction

VERSION = "lock_version"


@dataclass(frozen=True, kw_only=True)
class Property:
    """A column, as a value of a record.

    Attributes:
        name: In the language.
        type: The type of its values in the language, without null.
        quoted: The name of the column in SQL, quoted where the database asks for it.
    """

    name: str
    type: str
    field: Field
    column: Column
    quoted: str

    @property
    def nullable(self) -> bool:
        """Whether a row may lack it."""
        return self.column.nullable

    @property
    def writable(self) -> bool:
        """Whether the service writes it: the database computes, keeps or numbers the others."""
        return not (self.field.kept or self.column.generated or self.column.identity)

    @property
    def given(self) -> bool:
        """Whether a new row has to name it."""
        return self.writable and not self.nullable and self.column.default is None


@dataclass(frozen=True, kw_only=True)
class Relation:
    """A way from a record to others.

    Attributes:
        name: In the language.
        kind: belongs_to, has_one, has_many or many_to_many.
        target: The entity that it leads to.
        reference: What it follows, on whichever side that lies; of many_to_many, the one from the join to this record.
        columns: On this side, and `target_columns` on the other; of many_to_many, both lie in the join.
        inverse: Name of the relation that leads back.
        foreign_key: What the database checks it by, with more columns where a longer reference guards it.
        through: The join of many_to_many, an entity.
    """

    name: str
    kind: str
    target: str
    reference: Reference
    columns: tuple[str, ...]
    target_columns: tuple[str, ...]
    inverse: str
    optional: bool = False
    foreign_key: ForeignKey | None = None
    through: str | None = None


@dataclass(frozen=True, kw_only=True)
class Record:
    """An entity with its table, as a class."""

    class_name: str
    name: str
    plural: str
    """Of one record and of several, in the language: `ticket`, `tickets`."""
    entity: Entity
    table: Table
    properties: tuple[Property, ...]
    relations: tuple[Relation, ...] = ()
    queries: tuple[QueryFunction, ...] = field(default=(), compare=False)

    @cached_property
    def by_column(self) -> dict[str, Property]:
        """The properties by column."""
        return {item.column.name: item for item in self.properties}

    @cached_property
    def by_field(self) -> dict[str, Property]:
        """The properties by field."""
        return {item.field.name: item for item in self.properties}

    @property
    def key(self) -> tuple[Property, ...]:
        """What identifies a row."""
        return tuple(self.by_column[name] for name in self.table.primary_key.columns)

    @property
    def deleted(self) -> Property | None:
        """When it was deleted, where rows are marked as deleted."""
        return self.by_column[DELETED] if self.entity.soft_delete else None

    @property
    def version(self) -> Property | None:
        """What counts changes, where late writers are refused."""
        return self.by_column.get(VERSION) if "versioned" in self.entity.traits else None

    @property
    def fixed(self) -> bool:
        """Whether rows are only ever added."""
        return "append_only" in self.entity.traits

    def is_live(self, condition: Comparison | Fragment) -> bool:
        """Whether a condition only says that a row is not deleted."""
        return (
            isinstance(condition, Comparison) and condition.operator == "is_null" and condition.property == self.deleted
        )

    def named(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Return the properties' names of columns."""
        return tuple(self.by_column[name].name for name in columns)
