"""Values that follow from other rows: when their definition is new, the rows that exist get them once."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ..changes import Change
from ..dialects import Dialect
from ..logical import Entity
from ..relational.schema import Table, Trigger
from .alterations import Fill, PlaceTree
from .carry import Carrier, Renames

_KEEPER = "keep_total"


@dataclass(frozen=True)
class _Share:
    """How a total follows from the rows of another table."""

    pairs: tuple[tuple[str, str], ...]
    amount: str
    where: str


def totals(old: Table, new: Table, parents: dict[str, Table], renames: Renames, dialect: Dialect) -> Iterator[Change]:
    """Yield what computes totals over a table's rows whose definition has changed.

    Args:
        old: The table whose rows are counted.
        new: As it is wanted.
        parents: New name to wanted table, of those that exist.
        renames: What became what.
        dialect: The dialect.
    """
    before = {
        place: _carried(share, place[0], old.name, renames, dialect)
        for trigger in old.triggers
        for place, share in _shares(trigger)
    }
    known = {_moved(place, renames): share for place, share in before.items()}
    for trigger in new.triggers:
        for (parent, column), share in _shares(trigger):
            if parent in parents and known.get((parent, column)) != share:
                earlier = known.get((parent, column))
                back = _sum(earlier, new.name, parent, dialect) if earlier else None
                yield Fill(parents[parent], column, _sum(share, new.name, parent, dialect), back=back)


def _shares(trigger: Trigger) -> Iterator[tuple[tuple[str, str], _Share]]:
    if trigger.routine == _KEEPER:
        parent, pairs, *parts = trigger.arguments
        for column, amount, where in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
            yield (parent, column), _Share(tuple(json.loads(pairs).items()), amount, where)


def _moved(place: tuple[str, str], renames: Renames) -> tuple[str, str]:
    parent, column = place
    return renames.tables.get(parent, parent), renames.columns.get(parent, {}).get(column, column)


def _carried(share: _Share, parent: str, table: str, renames: Renames, dialect: Dialect) -> _Share:
    mine, theirs = renames.columns.get(table, {}), renames.columns.get(parent, {})
    carrier = Carrier(renames, dialect)
    return _Share(
        tuple((mine.get(a, a), theirs.get(b, b)) for a, b in share.pairs),
        carrier.condition(share.amount, mine),
        carrier.condition(share.where, mine),
    )


def _sum(share: _Share, table: str, parent: str, dialect: Dialect) -> str:
    name = dialect.identifier
    matches = " AND ".join(f"counted.{name(mine)} = {name(parent)}.{name(theirs)}" for mine, theirs in share.pairs)
    where = "" if share.where == "true" else f" AND ({share.where})"
    return f"coalesce((SELECT sum({share.amount}) FROM {name(table)} AS counted WHERE {matches}{where}), 0)"


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
