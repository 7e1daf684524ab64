"""Whether the times of an entity's rows may all move by the same number of weeks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from ..expressions import Expression, field_names
from ..expressions.nodes import Between, Binary, Call, In, walk
from .draw import shifted
from .rules import Row
from .table import Table

_WEEKS = (-156, -104, -53, -26, -11, -3, -2, -1)
"""Moves that are tried."""
_CALLS = ("coalesce", "greatest", "least", "lower", "upper")
_KINDS = ("date", "timestamp", "period")


def is_movable(table: Table, states: Iterable[Row]) -> bool:
    """Return whether no rule of a table minds that the times of a row are moved.

    Args:
        table: The table.
        states: Its rows, in all states that they come to.
    """
    times = {name: field.type.name for name, field in table.entity.fields.items() if field.type.name in _KINDS}
    rules = [getattr(rule, "rule", rule) for rule in table.rules]
    if any(_minds(rule.where, times) for rule in rules if getattr(rule, "where", None) is not None):
        return False
    minding = [rule for rule in table.rules if rule.condition is not None and _minds(rule.condition, times)]
    return all(
        rule.holds(row | {name: _moved(row.get(name), weeks) for name in times})
        for rule in minding
        for row in states
        for weeks in _WEEKS
    )


def _minds(node: Expression, times: dict[str, str]) -> bool:
    """Return whether a condition compares a time with anything but another one of the row."""
    for part in walk(node):
        concerned = not times.keys().isdisjoint(field_names(part))
        if concerned and isinstance(part, Call) and part.function not in _CALLS:
            return True
        if concerned and isinstance(part, Between | In):
            return True
        if concerned and isinstance(part, Binary) and part.operator not in ("AND", "OR"):
            if any(times.keys().isdisjoint(field_names(side)) for side in (part.left, part.right)):
                return True
    return False


def _moved(value: Any, weeks: int) -> Any:
    if isinstance(value, list):
        return [bound and shifted(bound, timedelta(weeks=weeks)) for bound in value]
    return value and shifted(value, timedelta(weeks=weeks))
