"""Which rows are copied how often: every entity gets a level, and each level has several times the copies of the last.

Copy n of a row on one level belongs to copy f(n) on the level below; the other way, a row belongs to the first copy that
has it as its f. So a few rows far down get most of what lies above, and what hangs together in the seeds still does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..expressions.nodes import Field as FieldNode
from ..expressions import field_names
from ..logical import GENERATED, LOGGED_TENANT, TENANT, Reference
from .population import Population
from .rules import CheckRule, GeneratedRule, LimitRule, OverlapRule, Row, SumRule, UniqueRule, hashable
from .scale_values import Renewal, renewal, tells_apart

RATIO = 5
"""Copies on a level for each copy on the level below."""
HIGHEST = 2
_FEWEST = 100
"""Copies that the lowest level must be able to have, whatever has to be new in each."""
_MULTIPLES = (0, 1, 2, 1000)
"""How many times over the rows of a total may come that is none the worse for it."""

Origin = tuple[str, str]
"""Entity and field where a value comes from that references repeat."""


@dataclass(frozen=True)
class Group:
    """What rows of an entity must not share, in one state of one row: one of the terms has to be new in each copy."""

    terms: tuple[Any, ...]
    row: Row


@dataclass
class Plan:
    """Entity to level, and the references that only the first copy keeps."""

    levels: dict[str, int]
    detached: set[Origin] = field(default_factory=set)


class Levels:
    """Chooses levels.

    Args:
        population: The rows that are copied.

    Attributes:
        levels: Entity to level; what is missing is not copied.
        renewals: What has to be new in each copy, though it is neither key nor reference.
        detached: References that only the first copy keeps, by entity and field.
    """

    def __init__(self, population: Population) -> None:
        self.population, self.model = population, population.model
        self.states = _states(population)
        self._renewals: dict[Origin, Renewal | None] = {}
        self._pinned = self._found_pinned()
        self._groups = {name: list(self._grouped(name)) for name in population.tables}
        self._references = {name: list(self._referring(name)) for name in population.tables}
        self._shares = {name: list(self._sharing(name)) for name in population.tables}
        fixed = {name for name, table in population.tables.items() if table.given or not table.rows}
        while True:
            copied = [name for name in population.tables if name not in fixed]
            found = {name for name in copied if self._must_stay(name, set(copied))}
            if not found:
                break
            fixed |= found
        self.plan = self._chosen(copied)
        self.levels, self.detached = self.plan.levels, self.plan.detached
        self.renewals: dict[Origin, Renewal | None] = {}
        for name in copied:
            for group in self._groups[name]:
                self._renew(name, group)

    @cached_property
    def most(self) -> int:
        """How many copies the lowest level may have at most."""
        limits = (item.copies // RATIO ** self.levels[entity] for (entity, _), item in self.renewals.items())
        return min(limits, default=10**6)

    def origin(self, entity: str, name: str) -> Origin:
        """Return where a value comes from."""
        tenancy = self.model.tenancy
        item = self.model.entities[entity]
        if tenancy is not None and name == LOGGED_TENANT and name in item.fields and not item.fields[name].references:
            return tenancy.tenants, self.model.entities[tenancy.tenants].key[-1]
        return self.population.origin(entity, name)

    # What an entity asks

    def _grouped(self, name: str) -> Iterator[Group]:
        table = self.population.tables[name]
        rules = [getattr(rule, "rule", rule) for rule in table.rules]
        seen = set()
        for rule in rules:
            if isinstance(rule, SumRule) and rule.equals == 0:
                continue
            if isinstance(rule, UniqueRule | OverlapRule | LimitRule | SumRule):
                for state in self.states[name]:
                    if rule.group(state) is not None:
                        shape = (rule.terms, frozenset(key for key, value in state.items() if value is None))
                        if shape not in seen:
                            seen.add(shape)
                            yield Group(rule.terms, state)

    def _referring(self, name: str) -> Iterator[Reference]:
        """Yield the references that rows have, with the memberships that they need."""
        entity = self.model.entities[name]
        references = list(entity.references)
        if self.model.tenancy is not None:
            members = self.model.tenancy.members
            for field in self.model.member_fields(entity):
                fields, match = (TENANT, field), (TENANT, "user")
                references.append(Reference(fields=fields, target=members, match=match, on_delete="restrict"))
        for reference in references:
            if any(None not in [state[field] for field in reference.fields] for state in self.states[name]):
                yield reference

    def _sharing(self, name: str) -> Iterator[tuple[str, bool]]:
        """Yield whose totals count an entity's rows, and whether they may come several times over."""
        for other in self.population.tables:
            for reference in self.model.entities[other].totals_of(name):
                if any(None not in [state[field] for field in reference.fields] for state in self.states[name]):
                    yield other, self._may_multiply(other, name)

    def _may_multiply(self, parent: str, child: str) -> bool:
        table = self.population.tables[parent]
        ours = {total.field for total in table.entity.totals if total.of == child}
        theirs = {total.field for total in table.entity.totals} - ours
        rules = [rule for rule in table.rules if isinstance(rule, CheckRule | GeneratedRule) and rule.fields & ours]
        for row in self.states[parent]:
            final = self._totals(parent, row)
            for one in _MULTIPLES:
                for other in _MULTIPLES if theirs else (1,):
                    changed = {key: final[key] * (one if key in ours else other) for key in (*ours, *theirs)}
                    if not all(rule.holds(row | changed) for rule in rules):
                        return False
        return True

    def _totals(self, name: str, row: Row) -> Row:
        """Return the totals of a row as they are in the end."""
        table = self.population.tables[name]
        last = table.find(table.entity.key, [row[key] for key in table.entity.key]) or row
        return {total.field: last[total.field] or 0 for total in table.entity.totals}

    # What is copied

    def _found_pinned(self) -> set[Origin]:
        """Return what has to stay as it is, since references of one field lead to it by different ways."""
        pinned: set[Origin] = set()
        for name, entity in self.model.entities.items():
            for reference in entity.references:
                for mine, theirs in zip(reference.fields, reference.match, strict=True):
                    ends = {self.origin(name, mine), self.origin(reference.target, theirs)}
                    if len(ends) > 1:
                        pinned |= ends
        return pinned

    def _must_stay(self, name: str, copied: set[str]) -> bool:
        plan = Plan(dict.fromkeys(copied, 0))
        if not all(self._is_new(name, group, plan) for group in self._groups[name]):
            return True
        if any(parent not in copied and not free for parent, free in self._shares[name]):
            return True
        for reference in self._references[name]:
            origins = [self.origin(name, mine) for mine in reference.fields]
            if any(origin in self._pinned and origin[0] in copied and self.is_key(*origin) for origin in origins):
                return True
            if reference.target not in copied and any(owner in copied for owner, _ in origins):
                return True
        return False

    def _is_new(self, name: str, group: Group, plan: Plan) -> bool:
        return self._has_new_key(name, group, plan) or any(self._renewable(name, group, plan))

    def _has_new_key(self, name: str, group: Group, plan: Plan) -> bool:
        for term in group.terms:
            if isinstance(term, FieldNode) and group.row.get(term.name) is not None:
                owner, field = origin = self.origin(name, term.name)
                if origin == (name, term.name) and not self.numbers_itself(*origin):
                    continue
                above = owner in plan.levels and plan.levels[owner] >= plan.levels[name]
                if owner in plan.levels and self.is_key(owner, field) and (above or (name, term.name) in plan.detached):
                    return True
        return False

    def is_key(self, owner: str, name: str) -> bool:
        """Return whether a field of a copied entity tells its rows apart by itself, so that it is new in each copy."""
        entity = self.model.entities[owner]
        return (
            self.numbers_itself(owner, name)
            or entity.key == (name,)
            or any(item.fields == (name,) and item.where is None for item in entity.unique)
        )

    def numbers_itself(self, owner: str, name: str) -> bool:
        """Return whether a field is a key of which there are always enough."""
        entity = self.model.entities[owner]
        field = entity.fields[name]
        alone = name in entity.key or any(item.fields == (name,) for item in entity.unique)
        return field.identity or (field.type.name == "uuid" and (field.default == GENERATED or alone))

    def _renewable(self, name: str, group: Group, plan: Plan) -> Iterator[str]:
        """Yield the fields of which one may be made new in each copy."""
        entity = self.model.entities[name]
        level = plan.levels[name]
        least = _FEWEST * RATIO**level
        for term in group.terms:
            for field in field_names(term):
                if entity.tree is not None and field == entity.tree.path:
                    if (found := self.renewal(name, entity.tree.name)) is not None and found.copies >= least:
                        yield entity.tree.name
                elif self.origin(name, field) == (name, field) and group.row.get(field) is not None:
                    found = self.renewal(name, field)
                    if found is None or found.copies < least or (level and not found.distinct):
                        continue
                    if tells_apart(term, field, group.row, found):
                        yield field

    def renewal(self, name: str, field: str) -> Renewal | None:
        """Return how a field could be made new; None if its rules are against it."""
        if (name, field) not in self._renewals:
            table = self.population.tables[name]
            known = [row.get(field) for row in table.rows]
            kind = self.model.entities[name].fields[field]
            free = (name, field) not in self._pinned
            found = renewal(kind, self.states[name], table.rules, known) if free else None
            self._renewals[name, field] = found
        return self._renewals[name, field]

    def _renew(self, name: str, group: Group) -> None:
        if not self._has_new_key(name, group, self.plan):
            found = sorted(self._renewable(name, group, self.plan), key=lambda item: -self._variety(name, item))
            if not any((name, field) in self.renewals for field in found):
                self.renewals[name, found[0]] = self._renewals[name, found[0]]

    def _variety(self, name: str, field: str) -> int:
        return len({hashable(state[field]) for state in self.states[name]})

    # Levels

    def _chosen(self, copied: list[str]) -> Plan:
        tenancy = self.model.tenancy
        people = self.model.entities[tenancy.members].fields["user"].references if tenancy else None
        plans = [self._settled(copied, self._wished(copied, later)) for later in dict.fromkeys([None, people])]
        return max(plans, key=lambda plan: sum(level > 0 for level in plan.levels.values()))

    def _wished(self, copied: list[str], later: str | None) -> dict[str, int]:
        """Return levels as deep as rows need others; one entity may come later although it needs none."""
        levels: dict[str, int] = {}
        for name in copied:
            entity = self.model.entities[name]
            below = [
                levels[item.target]
                for item in self._references[name]
                if item.target in levels and not any(entity.fields[field].automatic for field in item.own)
            ]
            levels[name] = min(HIGHEST, max((level + 1 for level in below), default=int(name == later)))
        return levels

    def _settled(self, copied: list[str], wish: dict[str, int]) -> Plan:
        """Return the levels, lowered until all rules are kept; on one level they all are."""
        plan = Plan(wish)
        while any([self._lowered(name, plan) for name in copied]):
            pass
        return plan

    def _lowered(self, name: str, plan: Plan) -> bool:
        levels = plan.levels
        before = dict(levels)
        for group in self._groups[name]:
            while levels[name] and not self._is_new(name, group, plan):
                if (free := self._detachable(name, group)) is not None:
                    plan.detached.add((name, free))
                else:
                    levels[name] -= 1
        for parent, free in self._shares[name]:
            if parent in levels and not free:
                levels[name] = levels[parent] = min(levels[name], levels[parent])
        for reference in self._references[name]:
            for owner, _ in (self.origin(name, mine) for mine in reference.fields):
                if reference.target in levels and owner in levels:
                    if levels[reference.target] < min(levels[name], levels[owner]):
                        levels[name] = levels[reference.target]
        return levels != before

    def _detachable(self, name: str, group: Group) -> str | None:
        """Return a field that only the first copy has to have; None if there is none."""
        table = self.population.tables[name]
        matched = {
            field
            for other in self.model.entities.values()
            for item in other.references
            if item.target == name
            for field in item.match
        }
        for term in group.terms:
            if not isinstance(term, FieldNode) or group.row.get(term.name) is None or term.name in matched:
                continue
            field = table.entity.fields[term.name]
            owners = [item for item in table.entity.references if term.name in item.fields]
            if (
                not field.optional
                or not owners
                or owners[0].target not in self._references
                or any(len(item.own) > 1 for item in owners)
            ):
                continue
            rules = [
                rule for rule in table.rules if term.name in rule.fields and isinstance(rule, CheckRule | GeneratedRule)
            ]
            if all(rule.holds(state | {term.name: None}) for state in self.states[name] for rule in rules):
                return term.name
        return None


def _states(population: Population) -> dict[str, list[Row]]:
    """Return the states that the rows of each entity go through, reference data left out."""
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
