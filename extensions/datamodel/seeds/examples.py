"""Adds the rows that people gave as examples, and those that the preset tells."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from ..errors import SpecificationError
from .journeys import Journey, path_to
from .rules import Row
from .search import Unsolved
from .values import is_ahead

if TYPE_CHECKING:
    from .filler import Filler


def add_examples(filler: Filler) -> None:
    """Add the examples of the entity, each in a first state.

    Raises:
        SpecificationError: One breaks a rule.
    """
    for number, example in enumerate(filler.entity.examples):
        _add(filler, number, example)


def _add(filler: Filler, number: int | None, example: Row) -> None:
    """Add an example in a first state, from where it travels; the number is None if the preset tells it."""
    fixed = filler.population.resolved(filler.table, "examples", number or 0, example)
    begin, ways, tied = dict(fixed), [], set()
    for transition in filler.entity.transitions:
        state = fixed.get(transition.field)
        if state is not None and state not in transition.initial:
            first, *states = path_to(transition, state)
            ways.append((transition, states))
            begin[transition.field] = first
            tied |= filler.tied(transition.field)
    row = _begin(filler, number, begin, tied, _when(filler, fixed, told=number is None))
    filler.population.later(filler.table, row, example, number or 0)
    for transition, states in ways:
        wanted = {name: fixed[name] for name in filler.tied(transition.field) if name in fixed}
        filler.journeys.append(Journey(filler, len(filler.table.rows) - 1, transition, states, wanted, number))


def _begin(filler: Filler, number: int | None, begin: Row, tied: set[str], made: datetime | None) -> Row:
    """Add an example with all its values if they fit its first state, else without those that are tied to it.

    Values that other rows may name it by stay as long as they can.
    """
    names = {name for fields in filler.table.natural_fields for name in fields}
    for left_out in (set(), tied - names, tied):
        try:
            values = {name: value for name, value in begin.items() if name not in left_out}
            return filler.add(values, sparse=True, made=made)
        except Unsolved as unsolved:
            broken = unsolved.rule
    raise filler.error(f"breaks {broken.name}", "examples", number or 0)


def add_told(filler: Filler) -> None:
    """Add those examples of the preset that keep the rules and refer to rows that did."""
    first = len(filler.table.rows)
    for example in filler.entity.told:
        with suppress(SpecificationError):
            _add(filler, None, example)
    while filler.table.unbalanced is not None and len(filler.table.rows) > first:
        filler.table.drop_last()
    filler.journeys = [journey for journey in filler.journeys if journey.index < len(filler.table.rows)]


def _when(filler: Filler, fixed: Row, *, told: bool) -> datetime | None:
    """Return when an example was made: as it says, or if a preset tells it, with the last row that it refers to."""
    if "created_at" in fixed:
        return datetime.fromisoformat(fixed["created_at"])
    if not told:
        return None
    kinds = {name: field.type.name for name, field in filler.entity.fields.items()}
    times = [value for name, value in fixed.items() if value and kinds[name] == "timestamp" and not is_ahead(name)]
    parents = filter(None, (filler.population.made(item, fixed) for item in filler.entity.references))
    return datetime.fromisoformat(min(times)) if times else max(parents, default=None)
