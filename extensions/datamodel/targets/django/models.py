"""An entity as a model of Django: its fields, relations and Meta as Python."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ..python.layout import lay_out, string
from ..records import Record
from .columns import Columns, values_name
from .meta import Meta
from .references import References

if TYPE_CHECKING:
    from . import Django


class DjangoModel:
    """A record with what its class consists of.

    Args:
        target: Django.
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, target: "Django", record: Record, records: Mapping[str, Record]) -> None:
        self.target, self.record, self.records = target, record, records
        self.columns, self.references = Columns(target, record), References(record, records)

    @cached_property
    def fields(self) -> list[str]:
        """The attributes that are columns, each with its lines in the class."""
        known, found = self.record.by_column, []
        if len(self.record.key) > 1:
            names = [string(self.references.field_name(item.column.name)) for item in self.record.key]
            found.append(lay_out(("pk: Any = models.CompositePrimaryKey(", list(names), ")"), 4))
        for column in self.record.table.columns:
            if column.name in self.references.keys:
                found += self.references.key(known[column.name], self.columns.options(known[column.name]))
            elif column.name in known:
                found.append(self.columns.field(known[column.name]))
            else:
                found.append(self.columns.search(column))
        return found

    @cached_property
    def relations(self) -> list[str]:
        """The attributes that lead to other records, beside foreign keys of one column."""
        return [line for item in self.record.relations if (line := self.references.relation(item))]

    @cached_property
    def meta(self) -> list[str]:
        """The statements of its Meta."""
        return list(Meta(self.record, self.references.field_name).lines())

    @property
    def bases(self) -> list[str]:
        """The classes that it extends."""
        traits = self.record.entity.traits
        mixins = {"SoftDelete": self.record.deleted, "Versioned": self.record.version, "Authored": "authored" in traits}
        return [name for name, has in mixins.items() if has] or ["Base"]

    @property
    def imports(self) -> str:
        """What its text uses, as import statements."""
        text = "\n".join([*self.fields, *self.relations, *self.meta])
        others = [item for item in self.records.values() if item is not self.record]
        return self.target.model_imports(text, self.bases, others, self._enums(text))

    def _enums(self, text: str) -> list[str]:
        """Return the types and values of enums that it uses."""
        names = {name for item in self.record.properties for name in self.target.enum_types(self.record, item)}
        return sorted({*names, *(values for name in names if (values := values_name(name)) in text)})
