"""Totals, as the database keeps them: a row may only join if the rows that it counts in accept their new totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..expressions import evaluate, field_names
from ..expressions.nodes import Field
from ..logical import LOGGED_TENANT, Entity, Model, Reference, Total
from ..naming import compose
from ..relational.names import Columns
from .rules import Row, Rule, inlined

if TYPE_CHECKING:
    from .table import Table


class _Share:
    """What a row adds to the totals of the row that it refers to by one reference."""

    def __init__(self, entity: Entity, parents: Table, reference: Reference, totals: Iterable[Total]) -> None:
        self.parents, self.reference, self.live_only = parents, reference, entity.soft_delete
        self.parts = {
            total.field: (
                None if total.sum is None else inlined(Field(total.sum), entity),
                None if total.where is None else inlined(total.where, entity),
            )
            for total in totals
        }

    def fields(self) -> set[str]:
        """Return what decides about the share."""
        used = [node for part in self.parts.values() for node in part if node is not None]
        return {*self.reference.fields, *(name for node in used for name in field_names(node))}

    def parent(self, row: Row) -> Row | None:
        """Return the row that is referred to."""
        return self.parents.referred(self.reference, row)

    def give(self, row: Row, sign: int = 1, *, force: bool = True) -> bool:
        """Add what the row adds to the totals, or take it back; returns False if it was not forced and is refused."""
        parent = self.parent(row)
        amounts = {name: sign * self._amount(row, *part) for name, part in self.parts.items()}
        return parent is None or self.parents.shift(parent, amounts, force=force)

    def _amount(self, row: Row, summed: Any, where: Any) -> Any:
        counts = where is None or evaluate(where, row) is True
        if not counts or (self.live_only and row.get("deleted_at") is not None):
            return 0
        return 1 if summed is None else evaluate(summed, row) or 0


class TotalRule(Rule):
    """What the rows of another entity ask of the totals that rows of this one make up, by one reference."""

    def __init__(self, share: _Share) -> None:
        super().__init__(_name(share), (), share.fields())
        self.share = share
        self.left: list[Row] = []

    def holds(self, row: Row) -> bool:
        nothing = dict.fromkeys(self.share.parts, 0)
        parent = self.share.parent(row)
        left = [item for item in self.left if item is not parent]
        return all(self.share.parents.shift(item, nothing) for item in left) and _accepted([self.share], row)

    def add(self, row: Row) -> None:
        self.share.give(row)
        self.left.clear()

    def remove(self, row: Row) -> None:
        if (parent := self.share.parent(row)) is not None:
            self.left.append(parent)
            self.share.give(row, -1)


class TotalsRule(Rule):
    """What a row asks that is referred to in several ways at once: each share is accepted before the next one comes."""

    def __init__(self, shares: list[_Share]) -> None:
        super().__init__(_name(shares[0]), (), set().union(*(share.fields() for share in shares)))
        self.shares = shares

    def holds(self, row: Row) -> bool:
        parents = [id(parent) for parent in (share.parent(row) for share in self.shares) if parent is not None]
        return len(set(parents)) == len(parents) or _accepted(self.shares, row)


def _name(share: _Share) -> str:
    return f"the checks on totals of '{share.parents.entity.name}'"


def _accepted(shares: list[_Share], row: Row) -> bool:
    """Return whether the shares of a row may be given, one after another; none is given in the end."""
    given = []
    for share in shares:
        if not share.give(row, force=False):
            break
        given.append(share)
    for share in reversed(given):
        share.give(row, -1)
    return len(given) == len(shares)


def total_rules(names: Columns, entity: Entity, tables: dict[str, Table]) -> Iterator[Rule]:
    """Yield the rules that an entity's rows have to keep since others count them, in the order of the triggers."""

    def trigger(reference: Reference) -> str:
        return compose("tr", names.table(entity.name), *names.called(entity.name, reference), "total")

    for other in names.model.counting[entity.name]:
        found = other.totals_of(entity.name)
        shares = [_Share(entity, tables[other.name], item, found[item]) for item in sorted(found, key=trigger)]
        yield from map(TotalRule, shares)
        if len(shares) > 1:
            yield TotalsRule(shares)


def fill_order(model: Model) -> list[str]:
    """Return the entities in the order in which they get rows.

    It is the canonical one, but that logs come after the tenants that they name, and that the rows that several totals
    of one entity count come in the order in which the totals are written: what comes in stands before what goes out.
    """
    entities = model.entities
    place = {name: index for index, name in enumerate(entities)}
    earlier: dict[str, set[str]] = {name: set() for name in entities}
    for entity in entities.values():
        needed = {reference.target for reference in entity.references}
        if model.tenancy is not None and model.member_fields(entity):
            needed.add(model.tenancy.members)
        for target in needed - {entity.name}:
            first, second = sorted((entity.name, target), key=place.__getitem__)
            earlier[second].add(first)
    if model.tenancy is not None:
        for name, entity in entities.items():
            if LOGGED_TENANT in entity.fields and name not in _all_before(model.tenancy.tenants, earlier):
                earlier[name].add(model.tenancy.tenants)
    for entity in entities.values():
        for first, second in pairwise(dict.fromkeys(total.of for total in entity.totals)):
            if second not in _all_before(first, earlier):
                earlier[second].add(first)
    result: list[str] = []
    waiting = list(entities)
    while waiting:
        result.append(next(name for name in waiting if earlier[name].isdisjoint(waiting)))
        waiting.remove(result[-1])
    return result


def _all_before(name: str, earlier: dict[str, set[str]]) -> set[str]:
    found, open_names = {name}, [name]
    while open_names:
        more = earlier[open_names.pop()] - found
        found |= more
        open_names += sorted(more)
    return found


def walk_order(entities: dict[str, Entity]) -> list[str]:
    """Return the entities whose rows only change when all have been inserted, as it happens in the database.

    They are those that totals tie together: what is counted changes before what has the total.
    """
    levels: dict[str, int] = {}

    def level(name: str) -> int:
        if name not in levels:
            levels[name] = 0
            levels[name] = max((1 + level(total.of) for total in entities[name].totals if total.of != name), default=0)
        return levels[name]

    tied = {total.of for entity in entities.values() for total in entity.totals}
    return sorted((name for name in entities if name in tied or entities[name].totals), key=level)
