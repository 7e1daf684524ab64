"""What concerns a table as a whole, as the Meta of a model."""

import re
from collections.abc import Callable, Iterable

from ...relational.schema import Check, Column, Exclusion, Index, UniqueConstraint
from ...types import Type
from ..python.layout import WIDTH, Call, call, lay_out, string
from ..records import Record

_NULL = re.compile(r"(\w+) IS (NOT )?NULL")
_INTEGER = re.compile(r"-?\d+")
_TEXT = re.compile(r"'((?:[^'\\]|'')*)'")
_TEXTS = frozenset("string text email slug code enum country currency locale time_zone".split())


class Meta:
    """The Meta of a record's class.

    Args:
        record: The record.
        field_name: Returns the field of a column.
    """

    def __init__(self, record: Record, field_name: Callable[[str], str]) -> None:
        self.record, self.field_name = record, field_name

    def lines(self) -> Iterable[str]:
        """Yield its statements."""
        table = self.record.table
        yield "managed = False"
        yield f"db_table = {string(table.name)}"
        yield _assignment("db_table_comment", string(table.comment))
        constraints: list[str | Call] = [*map(self._unique, table.unique_constraints)]
        constraints += [self._unique(item) for item in table.indexes if item.unique]
        constraints += map(_check, table.checks)
        constraints += map(self._exclusion, table.exclusions)
        indexes: list[str | Call] = [self._index(item) for item in table.indexes if not item.unique]
        for name, items in {"constraints": constraints, "indexes": indexes}.items():
            if items:
                yield lay_out((f"{name} = [", items, "]"), 8)

    def _unique(self, item: UniqueConstraint | Index) -> Call:
        if isinstance(item, Index):
            columns, where = [part.name for part in item.columns], item.where
        else:
            columns, where = list(item.columns), None
        arguments: list[str | Call] = [self._fields(columns), f"name={string(item.name)}"]
        if where:
            arguments.append(self._condition(where))
        if item.nulls_equal:
            arguments.append("nulls_distinct=False")
        return call("models.UniqueConstraint(", arguments)

    def _exclusion(self, item: Exclusion) -> Call:
        pairs = [f"({string(self.field_name(name))}, {string(operator)})" for name, operator in item.elements]
        arguments: list[str | Call] = [f"name={string(item.name)}", ("expressions=[", list(pairs), "]")]
        if item.where:
            arguments.append(self._condition(item.where))
        return call("ExclusionConstraint(", arguments)

    def _index(self, item: Index) -> Call:
        names = [("-" if part.descending else "") + self.field_name(part.name) for part in item.columns]
        arguments: list[str | Call] = [("fields=[", [string(name) for name in names], "]"), f"name={string(item.name)}"]
        if any(part.operator_class for part in item.columns):
            arguments.append(("opclasses=[", [string(part.operator_class or "") for part in item.columns], "]"))
        if item.where:
            arguments.append(self._condition(item.where))
        return call(f"{(item.method or '').capitalize()}Index(", arguments)

    def _fields(self, columns: Iterable[str]) -> Call:
        return "fields=[", [string(self.field_name(name)) for name in columns], "]"

    def _condition(self, text: str) -> Call:
        found = _NULL.fullmatch(text)
        if found and found[1] in self.record.by_column:
            return "condition=models.Q(", [f"{self.field_name(found[1])}__isnull={not found[2]}"], ")"
        return "condition=where(", [string(text)], ")"


def _assignment(name: str, text: str) -> str:
    line = f"{name} = {text}"
    if 8 + len(line) <= WIDTH:
        return line
    return f"{name} = (\n{' ' * 12}{lay_out(text, 12)}\n{' ' * 8})"


def _check(item: Check) -> Call:
    condition: Call = ("condition=where(", [string(item.condition)], ")")
    return call("models.CheckConstraint(", [condition, f"name={string(item.name)}"])


def sql(text: str) -> Call:
    """Return SQL as an expression."""
    return call("sql(", [string(text)])


def made_by(column: Column, kind: Type, *, kept: bool) -> str | Call | None:
    """Return what the database puts where no value is given, as an expression; None where a value has to be."""
    text = column.default
    if text is None:
        return sql("NULL") if kept else None
    if kind.name == "boolean":
        return text.capitalize()
    if kind.name in _TEXTS and (found := _TEXT.fullmatch(text)):
        return string(found[1].replace("''", "'"))
    if _INTEGER.fullmatch(text) and kind.name not in ("decimal", "json"):
        return text
    if kind.name == "decimal" and re.fullmatch(r"-?[\d.]+", text):
        return f"Decimal({string(text) if '.' in text else text})"
    return sql(text)
