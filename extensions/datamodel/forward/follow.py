"""Values that follow from other rows: when their definition is new, the rows that exist get them once."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import TopologicalSorter

from ..changes import Change, Reverse
from ..dialects import Dialect
from ..logical import Entity
from ..relational.schema import Table, Trigger
from .alterations import Fill, PlaceTree
from .carry import Carrier, Renames, mentioned

_KEEPER = "keep_total"
_Place = tuple[str, str]
"""A table, and a column of it."""


@dataclass(frozen=True)
class _Share:
    """How a total follows from the rows of another table."""

    table: str
    pairs: tuple[tuple[str, str], ...]
    amount: str
    where: str


class Totals:
    """Finds the totals to be counted again: of another definition, or over values that a migration fills in.

    Args:
        pairs: The tables that stay, now and as they are wanted.
        filled: New table and column of what is filled in.
        renames: What became what.
        dialect: The dialect.
    """

    def __init__(
        self, pairs: list[tuple[Table, Table]], filled: set[_Place], renames: Renames, dialect: Dialect
    ) -> None:
        self.renames, self.dialect = renames, dialect
        self.olds = {old.name: old for old, _ in pairs}
        self.news = {new.name: new for _, new in pairs}
        self.before = _totals_of(self.olds)
        self.wanted = _totals_of(self.news)
        known = {self._moved(place): self._carried(place, share) for place, share in self.before.items()}
        self.stale = set(filled)
        for place, share in self.wanted.items():
            if known.get(place) != share or _inputs(share, self.news) & self.stale:
                self.stale.add(place)

    def there(self) -> Iterator[Change]:
        """Yield what counts them, once all else is filled in."""
        for (parent, column), share in self.wanted.items():
            if (parent, column) in self.stale:
                yield Fill(self.news[parent], column, _sum(share, parent, self.dialect))

    def back(self) -> Iterator[Change]:
        """Yield what counts them on the way back, once all else is as it was: to stand before all else."""
        for place, share in reversed(self.before.items()):
            moved = self._moved(place)
            if moved in self.stale or moved not in self.wanted:
                parent, column = place
                yield Reverse(Fill(self.olds[parent], column, _sum(share, parent, self.dialect)))

    def _moved(self, place: _Place) -> _Place:
        parent, column = place
        return self.renames.tables[parent], self.renames.columns[parent].get(column, column)

    def _carried(self, place: _Place, share: _Share) -> _Share:
        mine, theirs = self.renames.columns[share.table], self.renames.columns[place[0]]
        carrier = Carrier(self.renames, self.dialect)
        return _Share(
            self.renames.tables[share.table],
            tuple((mine.get(a, a), theirs.get(b, b)) for a, b in share.pairs),
            carrier.condition(share.amount, mine),
            carrier.condition(share.where, mine),
        )


def _totals_of(tables: dict[str, Table]) -> dict[_Place, _Share]:
    """Return the totals over the rows of some tables in some tables, those first that others add up."""
    found = {
        place: share
        for table in tables.values()
        for trigger in table.triggers
        for place, share in _shares(table, trigger)
        if place[0] in tables
    }
    needs = {place: _inputs(share, tables) & found.keys() for place, share in found.items()}
    return {place: found[place] for place in TopologicalSorter(needs).static_order()}


def _inputs(share: _Share, tables: dict[str, Table]) -> set[_Place]:
    """Return the columns from which a total follows, those behind generated ones too."""
    columns = tables[share.table].columns_by_name
    names = {mine for mine, _ in share.pairs} | mentioned(share.amount) | mentioned(share.where)
    names |= {item for name in names & columns.keys() for item in mentioned(columns[name].generated)}
    return {(share.table, name) for name in names}


def _shares(table: Table, trigger: Trigger) -> Iterator[tuple[_Place, _Share]]:
    if trigger.routine == _KEEPER:
        parent, *parts = trigger.arguments
        if trigger.level == "ROW":  # As up to 0.2.0: the totals by one reference, whose columns come first.
            pairs, *parts = parts
            totals = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
            parts = [part for column, *share in totals for part in (column, pairs, *share)]
        for column, pairs, amount, where in zip(*(parts[place::4] for place in range(4)), strict=True):
            yield (parent, column), _Share(table.name, tuple(json.loads(pairs).items()), amount, where)


def _sum(share: _Share, parent: str, dialect: Dialect) -> str:
    name = dialect.identifier
    matches = " AND ".join(f"counted.{name(mine)} = {name(parent)}.{name(theirs)}" for mine, theirs in share.pairs)
    where = "" if share.where == "true" else f" AND ({share.where})"
    return f"coalesce((SELECT sum({share.amount}) FROM {name(share.table)} AS counted WHERE {matches}{where}), 0)"


def tree(entity: Entity, columns: dict[str, str], old: Table, new: Table) -> Iterator[Change]:
    """Yield what gives the rows of a tree their places, if the entity was none before."""
    if entity.tree is None or any(trigger.routine == "set_path" for trigger in old.triggers):
        return
    pairs = zip(entity.tree.reference.fields, entity.tree.reference.match, strict=True)
    yield PlaceTree(
        new,
        tuple((columns[mine], columns[theirs]) for mine, theirs in pairs),
        columns[entity.tree.name],
        columns[entity.tree.path],
        columns[entity.tree.depth],
    )
