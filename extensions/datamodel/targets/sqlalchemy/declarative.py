"""An entity as a declarative class of SQLAlchemy: its parts as Python."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...relational.schema import Column, ForeignKey
from ..python.layout import Call, lay_out, string
from ..records import Property, Record
from .constraints import check, exclusion, foreign_key, index, inline_key, made, option, unique
from .relationships import Relationships

if TYPE_CHECKING:
    from . import SQLAlchemy


class Declarative:
    """A record with what its class consists of.

    Args:
        target: SQLAlchemy.
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, target: "SQLAlchemy", record: Record, records: Mapping[str, Record]) -> None:
        self.target, self.record, self.records = target, record, records
        self.order = [item.table.name for item in records.values()]

    @cached_property
    def columns(self) -> list[str]:
        """The attributes that are columns, each a statement of the class."""
        table, fields = self.record.table, self.record.by_column
        return [
            self._column(fields[item.name]) if item.name in fields else self._search(item) for item in table.columns
        ]

    @cached_property
    def relationships(self) -> list[str]:
        """The attributes that lead to other records."""
        ways = Relationships(self.record, self.records)
        return [ways.attribute(item) for item in self.record.relations]

    @cached_property
    def table_args(self) -> str:
        """What concerns more than one column."""
        table = self.record.table
        longer = [item for item in table.foreign_keys if item not in self._inline]
        items: list[str | Call] = [foreign_key(item, self._late(item)) for item in longer]
        items += map(unique, table.unique_constraints)
        items += map(check, table.checks)
        items += map(exclusion, table.exclusions)
        items += (index(self.record, item) for item in table.indexes)
        options: list[str | Call] = [f'"comment": {string(table.comment)}']
        if table.partition_by:
            options.append(f'"postgresql_partition_by": {string(f"RANGE ({table.partition_by})")}')
        items.append(("{", options, "}"))
        return lay_out(("__table_args__ = (", items, ")" if len(items) > 1 else ",)"), 4)

    @property
    def mapper_args(self) -> str | None:
        """What the mapper has to know beyond the base class."""
        if self.record.version is None:
            return None
        name = self.record.version.name
        return f'{{**Base.__mapper_args__, "version_id_col": {name}, "version_id_generator": False}}'

    @property
    def bases(self) -> str:
        """The classes that it extends."""
        mixins = ["SoftDelete"] if self.record.deleted else []
        if "authored" in self.record.entity.traits:
            mixins.append("Authored")
        return ", ".join([*mixins, "Base"])

    @property
    def imports(self) -> str:
        """What its text uses, as import statements."""
        text = "\n".join([*self.columns, *self.relationships, self.table_args])
        return self.target.imports(
            text,
            (".base", [*self.bases.split(", ")]),
            (".enums", self.enums),
            types_only=[(f".{self.target.module_name(item.name)}", [item.class_name]) for item in self.neighbours],
        )

    @property
    def enums(self) -> list[str]:
        """The types of enums that it uses."""
        return sorted({name for item in self.record.properties for name in self.target.enum_types(self.record, item)})

    @property
    def neighbours(self) -> list[Record]:
        """The other records that it leads to."""
        found = {item.target for item in self.record.relations} - {self.record.entity.name}
        return sorted((self.records[name] for name in found), key=lambda item: item.name)

    @cached_property
    def _inline(self) -> list[ForeignKey]:
        return [item for item in self.record.table.foreign_keys if len(item.columns) == 1]

    def _late(self, key: ForeignKey) -> bool:
        """Whether a table is created before the one that it points to."""
        return self.order.index(key.target) > self.order.index(self.record.table.name)

    def _column(self, item: Property) -> str:
        column, kind = item.column, self.target.explicit_type(item.field.type)
        arguments: list[str | Call] = []
        if column.name != item.name:
            arguments.append(string(column.name))
        if kind:
            arguments.append(kind)
        for key in self._inline:
            if key.columns == (column.name,):
                arguments.append(inline_key(key, self._late(key)))
        arguments += made(column)
        if item in self.record.key:
            arguments.append("primary_key=True")
        if column.default is not None:
            arguments.append(option("server_default", column.default))
        elif item.field.kept:
            arguments.append("server_default=sa.FetchedValue()")
        if item.field.kept or item in (self.record.version, self._updated):
            arguments.append("server_onupdate=sa.FetchedValue()")
        if column.comment:
            arguments.append(f"comment={string(column.comment)}")
        annotation = f"{item.type} | None" if column.nullable else item.type
        before = f"{item.name}: Mapped[{annotation}]"
        return before if not arguments else lay_out((f"{before} = mapped_column(", arguments, ")"), 4)

    @property
    def _updated(self) -> Property | None:
        return self.record.by_column.get("updated_at")

    def _search(self, column: Column) -> str:
        arguments = ["TSVECTOR", *made(column), "deferred=True"]
        return lay_out((f"{column.name}: Mapped[str | None] = mapped_column(", arguments, ")"), 4)
