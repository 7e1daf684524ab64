"""Relations as foreign keys of Django, and as what leads back."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from ..python.layout import Call, string
from ..records import Property, Record, Relation
from .columns import statement


class References:
    """What leads from a record to others.

    Args:
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, record: Record, records: Mapping[str, Record]) -> None:
        self.record, self.records = record, records
        self.order = list(records)

    @cached_property
    def keys(self) -> dict[str, Relation]:
        """The relations that are a foreign key of one column, by that column; of several, the first."""
        found: dict[str, Relation] = {}
        for item in self.record.relations:
            if item.kind == "belongs_to" and (column := self._own_column(item)):
                found.setdefault(column, item)
        return found

    def _own_column(self, item: Relation) -> str | None:
        """Return the column that leads to a row by itself."""
        if len(item.reference.own) != 1:
            return None
        ((mine, theirs),) = item.reference.own.items()
        target = self.records[item.target]
        column = target.by_field[theirs].column.name
        unique = {target.table.primary_key.columns, *(key.columns for key in target.table.unique_constraints)}
        return self.record.by_field[mine].column.name if (column,) in unique else None

    def field_name(self, column: str) -> str:
        """Return what Django calls the field of a column."""
        if column in self.keys:
            return self.keys[column].name
        return self.record.by_column[column].name if column in self.record.by_column else column

    def key(self, item: Property, options: Iterable[str | Call]) -> Iterable[str]:
        """Yield the lines that declare a foreign key of one column; `options` are those of all fields."""
        relation = self.keys[item.column.name]
        target = self.records[relation.target]
        one = self._one(relation)
        name = "OneToOneField" if one else "ForeignKey"
        found: list[str | Call] = [string(target.class_name), "on_delete=models.DO_NOTHING"]
        found.append(f"related_name={string(relation.inverse)}")
        ((_, theirs),) = relation.reference.own.items()
        if target.key != (target.by_field[theirs],):
            found.append(f"to_field={string(self._named(target, target.by_field[theirs]))}")
        if item.name != f"{relation.name}_id":
            found.append(f"attname={string(item.name)}")
        if item.column.name != item.name:
            found.append(f"db_column={string(item.column.name)}")
        if not one:
            found.append("db_index=False")
        if relation.foreign_key is None:
            found.append("db_constraint=False")
        own = item.name != f"{relation.name}_id"
        maker = ("OneReference" if one else "Reference") if own else f"models.{name}"
        kind = f"{target.class_name} | None" if item.nullable else target.class_name
        if relation.foreign_key is not None:
            yield f"# ON DELETE {relation.foreign_key.on_delete.replace('_', ' ').upper()}"
        yield statement(f"{relation.name}: models.{name}[{kind}, {kind}]", f"{maker}(", [*found, *options])
        yield f"{item.name}: {item.type}{' | None' if item.nullable else ''}"

    def _named(self, record: Record, item: Property) -> str:
        return References(record, self.records).field_name(item.column.name)

    def _one(self, relation: Relation) -> bool:
        """Whether at most one row has the same reference, by the database's own word on its column."""
        back = next(
            item
            for item in self.records[relation.target].relations
            if item.name == relation.inverse and item.kind != "many_to_many"
        )
        (column,) = (self.record.by_field[name].column.name for name in relation.reference.own)
        table = self.record.table
        unique = {table.primary_key.columns, *(key.columns for key in table.unique_constraints)}
        return back.kind == "has_one" and (column,) in unique

    def relation(self, item: Relation) -> str | None:
        """Return the statement that declares any other relation; None where there is none to declare."""
        target = self.records[item.target]
        name = target.class_name
        if item.kind == "belongs_to":
            return None if item in self.keys.values() else self._object(item, target)
        if item.kind == "many_to_many":
            return self._many(item, target)
        other = References(target, self.records)
        forward = next(way for way in target.relations if way.kind == "belongs_to" and way.reference is item.reference)
        single = forward in other.keys.values() and other._one(forward)
        return f"{item.name}: {name}" if single else f"{item.name}: RelatedManager[{name}]"

    def _object(self, item: Relation, target: Record) -> str:
        kind = f"{target.class_name} | None" if item.optional else target.class_name
        theirs = [string(self._named(target, target.by_column[name])) for name in item.target_columns]
        mine = [string(self.field_name(name)) for name in item.columns]
        arguments: list[str | Call] = [string(target.class_name), "on_delete=models.DO_NOTHING"]
        arguments += [("from_fields=[", list(mine), "]"), ("to_fields=[", list(theirs), "]")]
        arguments.append(f"related_name={string(item.inverse)}")
        if item.optional:
            arguments += ["null=True", "blank=True"]
        return statement(f"{item.name}: models.ForeignObject[{kind}, {kind}]", "models.ForeignObject(", arguments)

    def _many(self, item: Relation, target: Record) -> str | None:
        assert item.through is not None
        join = References(self.records[item.through], self.records)
        ends = [join.keys[name].name for name in (*item.columns, *item.target_columns) if name in join.keys]
        if len(ends) != 2:
            return None
        types = f"[{target.class_name}, {join.record.class_name}]"
        if self.order.index(self.record.entity.name) > self.order.index(item.target):
            return f"{item.name}: ManyRelatedManager{types}"
        arguments = [string(target.class_name), f"through={string(join.record.class_name)}"]
        arguments.append(f"through_fields=({', '.join(map(string, ends))})")
        arguments.append(f"related_name={string(item.inverse)}")
        return statement(f"{item.name}: models.ManyToManyField{types}", "models.ManyToManyField(", arguments)
