"""Which entities' times stay as they are in copies; those of the others move by whole weeks, a row's all alike."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..expressions import Expression, field_names
from ..expressions.nodes import Between, Binary, Call, Field, In, walk
from .draw import shifted
from .rules import CheckRule, Row
from .scale_levels import Levels
from .table import Table

TIMES = ("date", "timestamp", "period")
_WEEKS = (-156, -104, -53, -26, -11, -3, -2, -1)
"""Moves that are tried."""
_CALLS = ("coalesce", "greatest", "least", "lower", "upper")


def still(levels: Levels) -> set[str]:
    """Return the entities whose times stay as they are."""
    facts, tables = levels.facts, levels.facts.population.tables
    result = {name for name in tables if name not in levels.levels or not _is_movable(tables[name], facts.states[name])}
    shared = [
        {name, item.target}
        for name, entity in facts.model.entities.items()
        for item in entity.references
        if any(entity.fields[field].type.name in TIMES for field in item.fields)
    ]
    while more := {name for pair in shared if pair & result for name in pair - result}:
        result |= more
    return result


def _is_movable(table: Table, states: list[Row]) -> bool:
    """Return whether no rule minds that the times of a row are moved."""
    times = {name for name, field in table.entity.fields.items() if field.type.name in TIMES}
    rules = [getattr(rule, "rule", rule) for rule in table.rules]
    if any(_minds(rule.where, times) for rule in rules if getattr(rule, "where", None) is not None):
        return False
    minding = [rule for rule in rules if isinstance(rule, CheckRule) and _minds(rule.condition, times)]
    return all(
        rule.holds(row | {name: _moved(row.get(name), weeks) for name in times & rule.fields})
        for rule in minding
        for row in states
        for weeks in _WEEKS
    )


def _minds(condition: Expression | None, times: set[str]) -> bool:
    """Return whether a condition compares a time with anything but another one of the row."""
    for part in walk(condition) if condition is not None else ():
        if times.isdisjoint(field_names(part)):
            continue
        match part:
            case Call(function) if function not in _CALLS:
                return True
            case In(Field()) | Between(Field()):
                return True
            case Binary(operator, left, right) if operator not in ("AND", "OR"):
                if times.isdisjoint(field_names(left)) or times.isdisjoint(field_names(right)):
                    return True
    return False


def _moved(value: Any, weeks: int) -> Any:
    if isinstance(value, list):
        return [bound and shifted(bound, timedelta(weeks=weeks)) for bound in value]
    return value and shifted(value, timedelta(weeks=weeks))
