"""The rows of an entity while they are being chosen, with what has to be looked up among them."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cached_property
from typing import Any

from ..logical import TENANT, Entity, Reference
from .rules import Row, Rule, SumRule, hashable, key_of, rules_of
from .trees import place

Key = tuple[Any, ...]


class Table:
    """The rows of an entity.

    Args:
        entity: The entity.
        exists: Whether there is a row for a reference with these values to point to.

    Attributes:
        rows: As they are in the end.
        inserted: As they are at first.
        made: When each was made.
        given: How many are reference data; they come first.
    """

    def __init__(self, entity: Entity, exists: Callable[[Reference, Key], bool]) -> None:
        self.entity = entity
        self.rows: list[Row] = []
        self.inserted: list[Row] = []
        self.made: list[datetime] = []
        self.given = 0
        self.rules: list[Rule] = list(rules_of(entity, exists))
        self._indexes: dict[tuple[str, ...], dict[Key, Row]] = {}

    def find(self, fields: tuple[str, ...], values: Iterable[Any]) -> Row | None:
        """Return the first row that has these values in the fields."""
        return self._index(fields).get(tuple(map(hashable, values)))

    def _index(self, fields: tuple[str, ...]) -> dict[Key, Row]:
        if fields not in self._indexes:
            self._indexes[fields] = {}
            for row in self.rows:
                self._indexes[fields].setdefault(key_of(row, fields), row)
        return self._indexes[fields]

    def referred(self, reference: Reference, row: Row) -> Row | None:
        """Return the row to which another entity's row, or one of this, points by a reference."""
        values = key_of(row, reference.fields)
        return None if None in values else self._index(reference.match).get(values)

    def add(self, row: Row, made: datetime) -> None:
        """Add a row that the rules accept."""
        row |= place(self, row)
        self.rows.append(row)
        self.inserted.append(dict(row))
        self.made.append(made)
        for rule in self.rules:
            rule.add(row)
        for fields, index in self._indexes.items():
            index.setdefault(key_of(row, fields), row)

    def drop_last(self) -> Row:
        """Take the last row back."""
        row = self.rows.pop()
        self.inserted.pop()
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

    def shift(self, row: Row, amounts: Row, *, force: bool = False) -> bool:
        """Add to totals of a row, if what it asks of them allows it; returns whether it does.

        Args:
            row: A row of this table.
            amounts: What to add to which total.
            force: Ask nobody.
        """
        concerned = [rule for rule in self.rules if not rule.fields.isdisjoint(amounts)]
        for rule in concerned:
            rule.remove(row)
        after = row | {name: row[name] + amount for name, amount in amounts.items()}
        accepted = force or all(rule.holds(after) for rule in concerned)
        if accepted:
            row.update(after)
        for rule in concerned:
            rule.add(row)
        return accepted

    @cached_property
    def natural_fields(self) -> list[tuple[str, ...]]:
        """What tells rows apart by itself, within a tenant: the uniques, those of one field first, then the key."""
        found = (item.fields for item in self.entity.unique if item.where is None)
        uniques = sorted((fields for fields in found if not set(fields) > set(self.entity.key)), key=len)
        return [tuple(name for name in fields if name != TENANT) for fields in (*uniques, self.entity.key)]

    @property
    def unbalanced(self) -> SumRule | None:
        """A sum that does not come out yet."""
        return next((rule for rule in self.rules if isinstance(rule, SumRule) and rule.missing()), None)
