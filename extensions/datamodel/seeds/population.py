"""The rows of one environment: reference data, the examples that people gave, and generated rows beside them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..errors import SpecificationError, suggest
from ..logical import GENERATED, NOW, Entity, Model, Reference
from ..relational.lower import AUDIT_LOG
from .draw import draw, moment, numbered_uuid, other_uuid, uuid7
from .proposals import Proposal, proposals
from .rules import CheckRule, LimitRule, OverlapRule, Row, Rule, SumRule, UniqueRule, hashable, inlined, rules_of
from .search import Step, Unsolved, Variable, plan, solve
from .texts import Subject
from .values import Candidates, canonical, fitted, resized

FIRST_NUMBER = 1_000
"""Where seeded numbers of keys begin when reference data have taken the first ones from the sequence."""


@dataclass(frozen=True)
class Size:
    """How many rows an entity gets: `few` where nothing owns it, `many` where it belongs to other rows."""

    few: int
    many: int
    plain: bool = False


DEVELOPMENT = Size(12, 24)
TEST = Size(2, 2, plain=True)


class Table:
    """The rows of an entity.

    Attributes:
        given: How many of the rows are reference data, which come first.
        made: When each row was made.
    """

    def __init__(self, entity: Entity, population: "Population") -> None:
        self.entity = entity
        self.rows: list[Row] = []
        self.made: list[datetime] = []
        self.given = 0
        self.rules: list[Rule] = list(rules_of(entity, population.exists))
        self._indexes: dict[tuple[str, ...], dict[tuple[Any, ...], Row]] = {}

    def index(self, fields: tuple[str, ...]) -> dict[tuple[Any, ...], Row]:
        """Return the rows by what they have in the fields."""
        if fields not in self._indexes:
            self._indexes[fields] = {}
            for row in self.rows:
                self._indexes[fields].setdefault(_key(row, fields), row)
        return self._indexes[fields]

    def add(self, row: Row, made: datetime) -> None:
        """Add a row that the rules accept."""
        self.rows.append(row)
        self.made.append(made)
        for rule in self.rules:
            rule.add(row)
        for fields, index in self._indexes.items():
            index.setdefault(_key(row, fields), row)

    def drop_last(self) -> Row:
        """Take the last row back."""
        row = self.rows.pop()
        self.made.pop()
        for rule in self.rules:
            rule.remove(row)
        self._indexes.clear()
        return row

    def change(self, row: Row, values: Row) -> Rule | None:
        """Change a row in place; returns the rule that refuses it, if one does."""
        for rule in self.rules:
            rule.remove(row)
        changed = row | values
        refused = next((rule for rule in self.rules if not rule.holds(changed)), None)
        if refused is None:
            row.update(values)
        for rule in self.rules:
            rule.add(row)
        self._indexes.clear()
        return refused

    @property
    def balance(self) -> Row | None:
        """What the next row has to say so that a sum comes out."""
        found = (rule.missing() for rule in self.rules if isinstance(rule, SumRule))
        return next((row for row in found if row is not None), None)


def _key(row: Row, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(hashable(row.get(name)) for name in fields)
