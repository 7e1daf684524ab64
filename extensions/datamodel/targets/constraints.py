"""What the database may refuse, by the name that its error carries."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..expressions.nodes import Field, walk
from ..naming import compose
from ..relational.schema import Trigger
from .records import Record

_BY_ROUTINE = {
    "enforce_transition": "transition",
    "enforce_limit": "limit",
    "enforce_sum": "sum",
    "refuse_change": "append_only",
    "refuse_column_change": "immutable",
    "require_time_zone": "check",
    "set_path": "check",
}
"""Routines that raise an error in the name of their trigger, and the kind of it."""


@dataclass(frozen=True, kw_only=True)
class Constraint:
    """A name in an error of the database.

    Attributes:
        kind: unique, reference, check, overlap, or one of _BY_ROUTINE's.
        properties: What it is about, by their names in the language.
        statement: The business rule behind it, if one is.
    """

    name: str
    kind: str
    record: Record
    properties: tuple[str, ...]
    statement: str | None = None


def constraints_of(record: Record) -> Iterable[Constraint]:
    """Yield what the database checks of a record, beyond the types of its columns."""
    table = record.table

    def named(name: str, kind: str, columns: Iterable[str], statement: str | None = None) -> Constraint:
        found = tuple(record.by_column[column].name for column in columns if column in record.by_column)
        return Constraint(name=name, kind=kind, record=record, properties=found, statement=statement)

    yield named(table.primary_key.name, "unique", table.primary_key.columns)
    for unique in table.unique_constraints:
        yield named(unique.name, "unique", unique.columns)
    for index in table.indexes:
        if index.unique:
            yield named(index.name, "unique", [column.name for column in index.columns])
    for key in table.foreign_keys:
        yield named(key.name, "reference", key.columns)
    concerned = _checked(record)
    for check in table.checks:
        yield named(check.name, "check", concerned[check.name], check.comment)
    for exclusion in table.exclusions:
        yield named(exclusion.name, "overlap", [column for column, _ in exclusion.elements])
    for trigger in table.triggers:
        if trigger.routine in _BY_ROUTINE and trigger.level == "ROW":
            yield named(trigger.name, _BY_ROUTINE[trigger.routine], _columns(trigger), trigger.comment)


def _checked(record: Record) -> dict[str, tuple[str, ...]]:
    """Return the columns that each check is about: its fields', or the one whose type asks for it."""
    table = record.table.name
    found = {compose("ck", table, item.column.name): (item.column.name,) for item in record.properties}
    for check in record.entity.checks:
        fields = dict.fromkeys(node.name for node in walk(check.expression) if isinstance(node, Field))
        found[compose("ck", table, check.name)] = tuple(record.by_field[name].column.name for name in fields)
    return found


def _columns(trigger: Trigger) -> tuple[str, ...]:
    match trigger.routine:
        case "enforce_transition":
            return trigger.arguments[1:2]
        case "refuse_column_change" | "require_time_zone":
            return trigger.arguments[2:]
        case "enforce_limit":
            return trigger.arguments[4:]
        case "enforce_sum":
            return (trigger.arguments[2], *trigger.arguments[4:])
    return ()
