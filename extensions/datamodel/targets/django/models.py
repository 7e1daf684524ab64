"""An entity as a model of Django: its fields, relations and Meta as Python."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...relational.schema import Column
from ..python.layout import WIDTH, Call, lay_out, string
from ..records import Property, Record, Relation
from .meta import Meta, made_by, sql

if TYPE_CHECKING:
    from . import Django

FIELDS = {
    "string": "models.CharField(max_length={length})",
    "text": "models.TextField()",
    "email": "models.EmailField(max_length={length})",
    "slug": "models.CharField(max_length={length})",
    "code": "models.CharField(max_length={length})",
    "integer": "models.IntegerField()",
    "bigint": "models.BigIntegerField()",
    "decimal": "models.DecimalField(max_digits={precision}, decimal_places={scale})",
    "money": "models.BigIntegerField()",
    "basis_points": "models.IntegerField()",
    "boolean": "models.BooleanField()",
    "date": "models.DateField()",
    "timestamp": "models.DateTimeField()",
    "json": "models.JSONField()",
    "string_list": "ArrayField(models.TextField())",
    "uuid": "models.UUIDField()",
    "enum": "models.CharField(max_length={length})",
    "bytes": "models.BinaryField()",
    "ip_address": "models.GenericIPAddressField()",
    "country": "FixedCharField(max_length={length})",
    "currency": "FixedCharField(max_length={length})",
    "locale": "models.CharField(max_length={length})",
    "time_zone": "models.CharField(max_length={length})",
    "period": "DateTimeRangeField()",
}

_GENERIC = {"FixedCharField": "models.CharField", "DateTimeRangeField": "models.Field"}
"""The class that an annotation names, where the field's own takes no parameters."""
_KEPT = frozenset({"created_at", "lock_version", "updated_at"})
_EMPTY = frozenset({"json", "string_list", "text", "string", "bytes"})
"""What may be empty, if no check says otherwise."""


class DjangoModel:
    """A record with what its class consists of.

    Args:
        target: Django.
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, target: "Django", record: Record, records: Mapping[str, Record]) -> None:
        self.target, self.record, self.records = target, record, records
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

    @cached_property
    def fields(self) -> list[str]:
        """The attributes that are columns, each with its lines in the class."""
        known, found = self.record.by_column, []
        if len(self.record.key) > 1:
            names = [string(self.field_name(item.column.name)) for item in self.record.key]
            found.append(lay_out(("pk: Any = models.CompositePrimaryKey(", list(names), ")"), 4))
        for column in self.record.table.columns:
            if column.name in self.keys:
                found += self._key(known[column.name], self.keys[column.name])
            elif column.name in known:
                found.append(self._field(known[column.name]))
            else:
                found.append(self._search(column))
        return found

    @cached_property
    def relations(self) -> list[str]:
        """The attributes that lead to other records, beside foreign keys of one column."""
        return [line for item in self.record.relations if (line := self._relation(item))]

    @cached_property
    def meta(self) -> list[str]:
        """The statements of its Meta."""
        return list(Meta(self.record, self.field_name).lines())

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
        return sorted({*names, *(values for name in names if (values := _values(name)) in text)})

    def _field(self, item: Property) -> str:
        name, own = self._class(item)
        column, options = item.column, self._options(item)
        if column.generated is not None:
            inner = f"{name}{own[:-1]}"
            arguments: list[str | Call] = [_option("expression", sql(column.generated)), f"output_field={inner})"]
            before = f"{item.name}: models.Field[{_both(item)}]"
            return _statement(before, "models.GeneratedField(", [*arguments, "db_persist=True", *options])
        generic = _GENERIC.get(name, name)
        if column.identity and self.record.key == (item,):
            options.remove("editable=False")
        if column.identity:
            generic = "models.BigAutoField" if self.record.key == (item,) else "models.BigIntegerField"
            name = generic if self.record.key == (item,) else "NumberedField"
        if column.name != item.name:
            options.insert(0, f"db_column={string(column.name)}")
        given = own[1:-1].split(", ") if own != "()" else []
        return _statement(f"{item.name}: {generic}[{_both(item)}]", f"{name}(", [*given, *options])

    def _class(self, item: Property) -> tuple[str, str]:
        """Return the class of a field, and its own arguments in brackets."""
        entry = self.target.column_type(item.field.type)
        assert isinstance(entry, str)
        name, own = entry[: entry.index("(")], entry[entry.index("(") :]
        if enums := self.target.enum_types(self.record, item):
            chosen = f"choices=choices({_values(enums[0])})"
            own = own.replace("()", f"({chosen})") if "()" in own else f"{own[:-1]}, {chosen})"
        return name, own

    def _options(self, item: Property) -> list[str | Call]:
        column, options = item.column, list[str | Call]()
        if self.record.key == (item,):
            options.append("primary_key=True")
        if column.nullable:
            options.append("null=True")
        if column.generated is None:
            if not item.given or item.field.type.name in _EMPTY:
                options.append("blank=True")
            if not item.writable or column.name in _KEPT:
                options.append("editable=False")
            if (
                not column.identity
                and (default := made_by(column, item.field.type, kept=not item.writable)) is not None
            ):
                options.append(_option("db_default", default))
        if column.comment:
            options.append(f"db_comment={string(column.comment)}")
        return options

    def _search(self, column: Column) -> str:
        assert column.generated is not None
        arguments = [_option("expression", sql(column.generated)), "output_field=SearchVectorField()"]
        before = f"{column.name}: models.Field[str | None, str | None]"
        return _statement(before, "models.GeneratedField(", [*arguments, "db_persist=True", "null=True"])

    def _key(self, item: Property, relation: Relation) -> Iterable[str]:
        target = self.records[relation.target]
        one = self._one(relation)
        name, options = "OneToOneField" if one else "ForeignKey", self._options(item)
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
        yield _statement(f"{relation.name}: models.{name}[{kind}, {kind}]", f"{maker}(", [*found, *options])
        yield f"{item.name}: {item.type}{' | None' if item.nullable else ''}"

    def _named(self, record: Record, item: Property) -> str:
        return DjangoModel(self.target, record, self.records).field_name(item.column.name)

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

    def _relation(self, item: Relation) -> str | None:
        target = self.records[item.target]
        name = target.class_name
        if item.kind == "belongs_to":
            return None if item in self.keys.values() else self._object(item, target)
        if item.kind == "many_to_many":
            return self._many(item, target)
        other = DjangoModel(self.target, target, self.records)
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
        return _statement(f"{item.name}: models.ForeignObject[{kind}, {kind}]", "models.ForeignObject(", arguments)

    def _many(self, item: Relation, target: Record) -> str | None:
        assert item.through is not None
        join = DjangoModel(self.target, self.records[item.through], self.records)
        ends = [join.keys[name].name for name in (*item.columns, *item.target_columns) if name in join.keys]
        if len(ends) != 2:
            return None
        types = f"[{target.class_name}, {join.record.class_name}]"
        if self.order.index(self.record.entity.name) > self.order.index(item.target):
            return f"{item.name}: ManyRelatedManager{types}"
        arguments = [string(target.class_name), f"through={string(join.record.class_name)}"]
        arguments.append(f"through_fields=({', '.join(map(string, ends))})")
        arguments.append(f"related_name={string(item.inverse)}")
        return _statement(f"{item.name}: models.ManyToManyField{types}", "models.ManyToManyField(", arguments)


def _statement(head: str, maker: str, arguments: Iterable[str | Call]) -> str:
    line = f"{head} = {maker}"
    if 4 + len(line) <= WIDTH:
        return lay_out((line, list(arguments), ")"), 4)
    return f"{head} = (\n{' ' * 8}{lay_out((maker, list(arguments), ')'), 8)}\n    )"


def _both(item: Property) -> str:
    kind = f"{item.type} | None" if item.nullable else item.type
    return f"{kind}, {kind}"


def _option(name: str, value: str | Call) -> str | Call:
    return f"{name}={value}" if isinstance(value, str) else (f"{name}={value[0]}", value[1], value[2])


def _values(enum: str) -> str:
    """Return the name of an enum's values: `TICKET_STATUS_VALUES` for `TicketStatus`."""
    words = "".join(f"_{letter}" if letter.isupper() else letter for letter in enum).lstrip("_").upper()
    return f"{words}_VALUES"
