"""What has to be minded when rows are copied: what must be new in each copy, what hangs together, what others count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..expressions import field_names
from ..logical import GENERATED, LOGGED_TENANT, TENANT, Reference
from .population import Population
from .rules import CheckRule, GeneratedRule, LimitRule, OverlapRule, Row, SumRule, UniqueRule, inlined
from .scale_values import Renewal, renewal, tells_apart

_MULTIPLES = (0, 1, 2, 1000)
"""How many times over the rows of a total may come that is none the worse for it."""

Origin = tuple[str, str]
"""Entity and field where a value comes from that references repeat."""


@dataclass(frozen=True)
class Group:
    """What rows of an entity must not share, in one state of one row: one of the terms has to be new in each copy."""

    terms: tuple[Any, ...]
    row: Row


class Facts:
    """Gathers them.

    Args:
        population: The rows that are copied.

    Attributes:
        states: Entity to the states that its rows go through, reference data left out.
        groups: Entity to what its rows must not share.
        references: Entity to the references that its rows have, with the memberships that they need.
        shares: Entity to those whose totals count its rows, and whether the rows may come several times over.
    """

    def __init__(self, population: Population) -> None:
        self.population, self.model = population, population.model
        self.states = _states(population)
        self._renewals: dict[Origin, Renewal | None] = {}
        self.pinned = self._pinned()
        self.groups = {name: list(self._grouped(name)) for name in population.tables}
        self.references = {name: list(self._referring(name)) for name in population.tables}
        self.shares = {name: list(self._sharing(name)) for name in population.tables}

    # Values

    def origin(self, entity: str, name: str) -> Origin:
        """Return where a value comes from."""
        tenancy = self.model.tenancy
        item = self.model.entities[entity]
        if tenancy is not None and name == LOGGED_TENANT and name in item.fields and not item.fields[name].references:
            return tenancy.tenants, self.model.entities[tenancy.tenants].key[-1]
        return self.population.origin(entity, name)

    def is_key(self, owner: str, name: str) -> bool:
        """Return whether a field of a copied entity tells its rows apart by itself, so that it is new in each copy."""
        entity = self.model.entities[owner]
        alone = any(item.fields == (name,) and item.where is None for item in entity.unique)
        return self.numbers_itself(owner, name) or entity.key == (name,) or alone

    def numbers_itself(self, owner: str, name: str) -> bool:
        """Return whether a field is a key of which there are always enough."""
        entity = self.model.entities[owner]
        field = entity.fields[name]
        alone = name in entity.key or any(item.fields == (name,) for item in entity.unique)
        return field.identity or (field.type.name == "uuid" and (field.default == GENERATED or alone))

    def renewals(self, name: str, group: Group) -> Iterator[tuple[str, Renewal]]:
        """Yield the fields of which one may be made new in each copy, and how."""
        tree = self.model.entities[name].tree
        for term in group.terms:
            for field in field_names(term):
                if tree is not None and field == tree.path:
                    if (found := self._renewal(name, tree.name)) is not None:
                        yield tree.name, found
                elif self.origin(name, field) == (name, field) and group.row.get(field) is not None:
                    found = self._renewal(name, field)
                    if found is not None and tells_apart(term, field, group.row, found):
                        yield field, found

    def _renewal(self, name: str, field: str) -> Renewal | None:
        if (name, field) not in self._renewals:
            table = self.population.tables[name]
            known = [row.get(field) for row in table.rows]
            kind = self.model.entities[name].fields[field]
            summed = {total.field for total in table.entity.sums} | self._counted(name)
            free = (name, field) not in self.pinned and field not in summed
            self._renewals[name, field] = renewal(kind, self.states[name], table.rules, known) if free else None
        return self._renewals[name, field]

    def _pinned(self) -> set[Origin]:
        """Return what has to stay as it is, since references of one field lead to it by different ways."""
        pinned: set[Origin] = set()
        for name, entity in self.model.entities.items():
            for reference in entity.references:
                for mine, theirs in zip(reference.fields, reference.match, strict=True):
                    ends = {self.origin(name, mine), self.origin(reference.target, theirs)}
                    if len(ends) > 1:
                        pinned |= ends
        return pinned

    # What an entity asks

    def _grouped(self, name: str) -> Iterator[Group]:
        seen = set()
        for rule in (getattr(rule, "rule", rule) for rule in self.population.tables[name].rules):
            if not isinstance(rule, UniqueRule | OverlapRule | LimitRule | SumRule):
                continue
            if isinstance(rule, SumRule) and rule.equals == 0:  # It still is if the rows come twice.
                continue
            for state in self.states[name]:
                shape = (rule.terms, frozenset(key for key, value in state.items() if value is None))
                if rule.group(state) is not None and shape not in seen:
                    seen.add(shape)
                    yield Group(rule.terms, state)

    def _referring(self, name: str) -> Iterator[Reference]:
        entity = self.model.entities[name]
        references = list(entity.references)
        if self.model.tenancy is not None:
            members = self.model.tenancy.members
            for field in self.model.member_fields(entity):
                fields, match = (TENANT, field), (TENANT, "user")
                references.append(Reference(fields=fields, target=members, match=match, on_delete="restrict"))
        yield from (item for item in references if self._is_used(name, item))

    def _is_used(self, name: str, reference: Reference) -> bool:
        return any(None not in [state[field] for field in reference.fields] for state in self.states[name])

    def _sharing(self, name: str) -> Iterator[tuple[str, bool]]:
        for other, entity in self.model.entities.items():
            if any(self._is_used(name, reference) for reference in entity.totals_of(name)):
                yield other, self._may_multiply(other, name)

    def _may_multiply(self, parent: str, child: str) -> bool:
        """Return whether no rule minds how many times over the rows come that a parent's totals count."""
        table = self.population.tables[parent]
        ours = {total.field for total in table.entity.totals if total.of == child}
        theirs = {total.field for total in table.entity.totals} - ours
        rules = [rule for rule in table.rules if isinstance(rule, CheckRule | GeneratedRule) and rule.fields & ours]
        if not ours.isdisjoint(self._counted(parent)):
            return False
        for row in self.states[parent]:
            last = table.find(table.entity.key, [row[key] for key in table.entity.key]) or row
            for one in _MULTIPLES:
                for other in _MULTIPLES if theirs else (1,):
                    changed = {key: (last[key] or 0) * (one if key in ours else other) for key in (*ours, *theirs)}
                    if not all(rule.holds(row | changed) for rule in rules):
                        return False
        return True

    def _counted(self, name: str) -> set[str]:
        """Return the fields of an entity that totals of others are made of."""
        entity = self.model.entities[name]
        totals = [total for other in self.model.entities.values() for total in other.totals if total.of == name]
        conditions = [inlined(total.where, entity) for total in totals if total.where is not None]
        summed = {total.sum for total in totals if total.sum is not None}
        made = [entity.fields[field].generated for field in summed]
        return {*summed, *(field for node in (*conditions, *made) if node is not None for field in field_names(node))}


def _states(population: Population) -> dict[str, list[Row]]:
    states = {name: [dict(row) for row in table.inserted[table.given :]] for name, table in population.tables.items()}
    now = {
        id(row): dict(first)
        for table in population.tables.values()
        for row, first in zip(table.rows, table.inserted, strict=True)
    }
    for change in population.changes:
        now[id(change.row)] |= change.after
        states[change.entity.name].append(dict(now[id(change.row)]))
    for name, table in population.tables.items():
        # Others may have added to totals since.
        states[name] += [row for row in table.rows[table.given :] if row != now[id(row)]]
    return states
