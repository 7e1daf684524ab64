"""What is new in a copy of a row: a text or number of its own, made of the seeded one and of the copy's number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..expressions import evaluate, field_names
from ..logical import Field
from .rules import CheckRule, GeneratedRule, Row, Rule, hashable
from .sequences import MANY, Sequence, sequences
from .values import fitted

_SEPARATORS = ("-", " ", "")


@dataclass(frozen=True)
class Renewal:
    """A value for each copy of a seeded value.

    Attributes:
        bases: Seeded value to what copies of it begin with; with a sequence, to its place among the seeded values.
        separator: Stands between the beginning and the copy's number.
        before: The sign before which the number is put, such as @; None to put it at the end.
        sequence: Makes the values, where they cannot be told apart by a number at the end.
        copies: How many copies there may be.
        distinct: Whether it tells the seeded rows apart, too.
    """

    bases: dict[Any, Any]
    separator: str = ""
    before: str | None = None
    sequence: Sequence | None = None
    copies: int = MANY
    distinct: bool = True

    @property
    def tried(self) -> tuple[int, ...]:
        """The copies with which it is tried: the first ones and the last."""
        return tuple(sorted({1, min(2, self.copies), self.copies}))

    def value(self, seeded: Any, copy: int) -> Any:
        """Return the value of a copy; copies are numbered from 1."""
        base = self.bases[hashable(seeded)]
        if self.sequence is not None:
            return self.sequence.value((copy - 1) * len(self.bases) + base)
        if self.before is not None:
            return base.replace(self.before, f"{self.separator}{copy}{self.before}")
        return f"{base}{self.separator}{copy}"


def renewal(field: Field, rows: list[Row], rules: Iterable[Rule], known: list[Any]) -> Renewal | None:
    """Return what makes a field's value new in each copy, such that every rule of the row accepts it.

    Args:
        field: The field.
        rows: The rows that are copied, in all states that they come to.
        rules: What their entity asks.
        known: All values that there are.
    """
    seeded = list(
        {hashable(row[field.name]): row[field.name] for row in rows if row.get(field.name) is not None}.values()
    )
    concerned = [rule for rule in rules if field.name in rule.fields and isinstance(rule, CheckRule | GeneratedRule)]
    if not seeded or field.type.values or field.kept or field.generated is not None:
        return None

    partial = (getattr(rule, "where", None) for rule in rules)
    conditions = [where for where in partial if where is not None and field.name in field_names(where)]

    def accepted(found: Renewal) -> bool:
        for row in rows:
            for number in found.tried if row.get(field.name) is not None else ():
                value = fitted(field.type, found.value(row[field.name], number))
                renewed = row | {field.name: value}
                if value is None or not all(rule.holds(renewed) for rule in concerned):
                    return False
                if any(evaluate(condition, row) != evaluate(condition, renewed) for condition in conditions):
                    return False
        return True

    best: Renewal | None = None
    for found in filter(accepted, _renewals(field, seeded, known)):
        if best is None or found.copies > best.copies:
            best = found
        if best.copies == MANY:
            break
    return best and replace(best, distinct=len(seeded) >= sum(value is not None for value in known))


def _renewals(field: Field, seeded: list[Any], known: list[Any]) -> Iterator[Renewal]:
    if (
        all(isinstance(value, str) for value in seeded)
        and field.type.category == "text"
        and field.type.name != "time_zone"
    ):
        if all(value.count("@") == 1 for value in seeded):
            yield Renewal({value: value for value in seeded}, "-", "@")
        for separator in _SEPARATORS[:: -1 if all(value.isalnum() for value in seeded) else 1]:
            bases = {value: value for value in seeded}
            if separator or not any(value[-1:].isdigit() for value in seeded):
                yield Renewal(bases, separator)
    places = {hashable(value): place for place, value in enumerate(seeded)}
    if field.type.name not in ("date", "timestamp", "period", "uuid"):
        for sequence in sequences(field, seeded[0], known):
            copies = min(sequence.limit // len(places), MANY)
            if copies:
                yield Renewal(places, sequence=sequence, copies=copies)


def tells_apart(term: Any, name: str, row: Row, found: Renewal) -> bool:
    """Return whether a term of a uniqueness differs from copy to copy if a field does."""
    copies = (row | {name: found.value(row[name], number)} for number in found.tried)
    values = [hashable(evaluate(term, copy)) for copy in copies]
    return None not in values and len(set(values)) == len(values)
