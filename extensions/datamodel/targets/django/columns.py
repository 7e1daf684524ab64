"""Columns as fields of Django."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...relational.schema import Column
from ..python.layout import WIDTH, Call, lay_out, string
from ..records import Property, Record
from .meta import made_by, sql

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


class Columns:
    """The fields of a record."""

    def __init__(self, target: "Django", record: Record) -> None:
        self.target, self.record = target, record

    def field(self, item: Property) -> str:
        """Return the statement of the class that declares a column."""
        name, own = self._class(item)
        column, options = item.column, self.options(item)
        if column.generated is not None:
            inner = f"{name}{own[:-1]}"
            arguments: list[str | Call] = [_option("expression", sql(column.generated)), f"output_field={inner})"]
            before = f"{item.name}: models.Field[{_both(item)}]"
            return statement(before, "models.GeneratedField(", [*arguments, "db_persist=True", *options])
        generic = _GENERIC.get(name, name)
        if column.identity and self.record.key == (item,):
            options.remove("editable=False")
        if column.identity:
            generic = "models.BigAutoField" if self.record.key == (item,) else "models.BigIntegerField"
            name = generic if self.record.key == (item,) else "NumberedField"
        if column.name != item.name:
            options.insert(0, f"db_column={string(column.name)}")
        given = own[1:-1].split(", ") if own != "()" else []
        return statement(f"{item.name}: {generic}[{_both(item)}]", f"{name}(", [*given, *options])

    def _class(self, item: Property) -> tuple[str, str]:
        """Return the class of a field, and its own arguments in brackets."""
        entry = self.target.column_type(item.field.type)
        assert isinstance(entry, str)
        name, own = entry[: entry.index("(")], entry[entry.index("(") :]
        if enums := self.target.enum_types(self.record, item):
            chosen = f"choices=choices({values_name(enums[0])})"
            own = own.replace("()", f"({chosen})") if "()" in own else f"{own[:-1]}, {chosen})"
        return name, own

    def options(self, item: Property) -> list[str | Call]:
        """Return the arguments that fields of all kinds have."""
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

    def search(self, column: Column) -> str:
        """Return the statement that declares the column behind full-text search."""
        assert column.generated is not None
        arguments = [_option("expression", sql(column.generated)), "output_field=SearchVectorField()"]
        before = f"{column.name}: models.Field[str | None, str | None]"
        return statement(before, "models.GeneratedField(", [*arguments, "db_persist=True", "null=True"])


def statement(head: str, maker: str, arguments: Iterable[str | Call]) -> str:
    """Return an assignment in a class: its head, what it calls, and with what."""
    line = f"{head} = {maker}"
    if 4 + len(line) <= WIDTH:
        return lay_out((line, list(arguments), ")"), 4)
    return f"{head} = (\n{' ' * 8}{lay_out((maker, list(arguments), ')'), 8)}\n    )"


def values_name(enum: str) -> str:
    """Return the name of an enum's values: `TICKET_STATUS_VALUES` for `TicketStatus`."""
    words = "".join(f"_{letter}" if letter.isupper() else letter for letter in enum).lstrip("_").upper()
    return f"{words}_VALUES"


def _both(item: Property) -> str:
    kind = f"{item.type} | None" if item.nullable else item.type
    return f"{kind}, {kind}"


def _option(name: str, value: str | Call) -> str | Call:
    return f"{name}={value}" if isinstance(value, str) else (f"{name}={value[0]}", value[1], value[2])
