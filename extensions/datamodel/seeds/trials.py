"""Trials of drafts: rows are made among the seeded ones, and taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count

from ..logical import GENERATED
from .drafts import Draft
from .draw import other_uuid
from .population import Population
from .rules import Row, Rule
from .sequences import LARGEST
from .table import Table
from .totals import TotalRule

_ROWS = 8


class _Refused(Exception):
    """A rule refuses a row, or one that it needs."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.name)
        self.rule = rule


class Trials:
    """Makes rows by drafts.

    Args:
        population: With the test seeds; the same after each trial.
        drafts: Entity to the draft by which rows for others to point to are made.
    """

    def __init__(self, population: Population, drafts: Mapping[str, Draft]) -> None:
        self.population, self._drafts = population, drafts
        self._numbers: defaultdict[str, Iterator[int]] = defaultdict(count)

    def refusal(self, table: Table, draft: Draft) -> Rule | None:
        """Return the rule that refuses rows made by a draft; None if none does."""
        for begin, rows in ((0, _ROWS), (LARGEST, 1)):
            self._numbers = defaultdict[str, Iterator[int]](lambda begin=begin: count(begin))
            with self._undone() as made:
                try:
                    for _ in range(rows):
                        self._make(table, draft, {}, made)
                        if table.unbalanced is not None:
                            return table.unbalanced
                except _Refused as refused:
                    return refused.rule
        return None

    @contextmanager
    def _undone(self) -> Iterator[list[Table]]:
        """Take back what is added meanwhile."""
        made: list[Table] = []
        try:
            yield made
        finally:
            for table in reversed(made):
                table.drop_last()
                for rule in table.rules:
                    if isinstance(rule, TotalRule):
                        rule.left.clear()

    def _make(self, table: Table, draft: Draft, given: Row, made: list[Table]) -> Row:
        """Add a row by a draft.

        Raises:
            _Refused: A rule does not accept it.
        """
        number = next(self._numbers[table.entity.name])
        row = draft.row | {name: item.value(number) for name, item in draft.fresh.items()} | given
        for name, item in table.entity.fields.items():
            if name in table.entity.key and name not in given and name not in draft.fresh:
                if item.default == GENERATED and item.type.name == "uuid":
                    row[name] = other_uuid("made", len(made), number)
                elif item.identity:
                    row[name] = LARGEST + len(table.rows)
            if item.kept:
                row[name] = item.default
        for parent in draft.parents:
            if not given.keys() & parent.takes.keys():
                passed = {theirs: row[mine] for theirs, mine in parent.passes.items()}
                target = self.population.tables[parent.entity]
                above = self._make(target, self._drafts[parent.entity], passed, made)
                row |= {mine: above[theirs] for mine, theirs in parent.takes.items()}
        refused = next((rule for rule in table.rules if not rule.holds(row)), None)
        if refused is not None:
            raise _Refused(refused)
        table.add(row, table.made[0])
        made.append(table)
        if draft.companion is not None and not given.keys() & {draft.companion.field}:
            item = draft.companion
            rest = {item.field: item.equals - row[item.field], **{name: row[name] for name in draft.shared}}
            self._make(table, draft, rest, made)
        return row
