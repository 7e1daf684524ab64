"""Which rows are copied how often: every entity has a level, and each level has several times the copies of the last.

A copy goes with one copy of every level: on its own with itself, below with the one that owns it, above with the first
one that it owns. Rows that hang together in the seeds do so in their copies: all rows of a copy have one owner. Few
copies own most of the level above.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..expressions.nodes import Field
from .population import Population
from .rules import CheckRule, GeneratedRule, hashable
from .scale_facts import Facts, Group, Origin
from .scale_values import Renewal
from .sequences import MANY

RATIO = 5
"""Copies on a level for each copy on the level below."""
_HIGHEST = 2
_FEWEST = 100
"""Copies that the lowest level must be able to have, whatever has to be new in each."""


@dataclass
class Plan:
    """A choice.

    Attributes:
        levels: Entity to level; what is missing is not copied.
        detached: Fields that only the first copy of an owner has.
    """

    levels: dict[str, int]
    detached: set[Origin] = field(default_factory=set)


class Levels:
    """Chooses levels: the higher the better, as far as all rules are kept; on one level they are.

    Args:
        population: The rows that are copied.

    Attributes:
        levels: Entity to level; what is missing is not copied, and its rows serve all copies.
        detached: Fields that only the first copy of an owner has.
        renewals: What has to be new in each copy, though it is neither key nor reference.
    """

    def __init__(self, population: Population) -> None:
        self.facts = Facts(population)
        copied = [name for name, table in population.tables.items() if table.rows and not table.given]
        while staying := {name for name in copied if self._must_stay(name, set(copied))}:
            copied = [name for name in copied if name not in staying]
        plan = self._chosen(copied)
        self.levels, self.detached = plan.levels, plan.detached
        self.renewals: dict[Origin, Renewal] = {}
        for name in copied:
            for group in self.facts.groups[name]:
                self._renew(name, group, plan)

    @cached_property
    def most(self) -> int:
        """How many copies the lowest level may have."""
        limits = (item.copies // RATIO ** self.levels[entity] for (entity, _), item in self.renewals.items())
        return min(limits, default=MANY)

    def _must_stay(self, name: str, copied: set[str]) -> bool:
        """Return whether an entity cannot be copied at all."""
        plan = Plan(dict.fromkeys(copied, 0))
        if not all(self._is_new(name, group, plan) for group in self.facts.groups[name]):
            return True
        if any(parent not in copied and not free for parent, free in self.facts.shares[name]):
            return True
        for reference in self.facts.references[name]:
            origins = {self.facts.origin(name, mine) for mine in reference.fields}
            moving = {origin for origin in origins if origin[0] in copied}
            if moving and reference.target not in copied:
                return True
            if any(self.facts.is_key(*origin) for origin in moving & self.facts.pinned):
                return True
        return False

    # What is new in a copy

    def _is_new(self, name: str, group: Group, plan: Plan) -> bool:
        return self._has_new_key(name, group, plan) or any(self._renewable(name, group, plan.levels[name]))

    def _has_new_key(self, name: str, group: Group, plan: Plan) -> bool:
        for term in group.terms:
            if not isinstance(term, Field) or group.row.get(term.name) is None:
                continue
            owner, _ = origin = self.facts.origin(name, term.name)
            if origin == (name, term.name):
                if self.facts.numbers_itself(*origin):
                    return True
                continue
            above = owner in plan.levels and plan.levels[owner] >= plan.levels[name]
            if (above or (name, term.name) in plan.detached) and self.facts.is_key(*origin):
                return True
        return False

    def _renewable(self, name: str, group: Group, level: int) -> dict[str, Renewal]:
        """Return what may be made new; for many copies of one owner's, only what tells the seeded rows apart, too."""
        return {
            name: found
            for name, found in self.facts.renewals(name, group)
            if found.copies >= _FEWEST * RATIO**level and (found.distinct or not level)
        }

    def _renew(self, name: str, group: Group, plan: Plan) -> None:
        found = {} if self._has_new_key(name, group, plan) else self._renewable(name, group, plan.levels[name])
        if found and not any((name, item) in self.renewals for item in found):
            states = self.facts.states[name]
            best = max(found, key=lambda item: len({hashable(state[item]) for state in states}))
            self.renewals[name, best] = found[best]

    # Levels

    def _chosen(self, copied: list[str]) -> Plan:
        """Return the plan that lifts most entities: with the people on the level of the tenants, or above it."""
        tenancy = self.facts.model.tenancy
        people = self.facts.model.entities[tenancy.members].fields["user"].references if tenancy else None
        plans = [self._settled(self._wished(copied, later)) for later in dict.fromkeys([None, people])]
        return max(plans, key=lambda plan: sum(level > 0 for level in plan.levels.values()))

    def _wished(self, copied: list[str], later: str | None) -> Plan:
        levels: dict[str, int] = {}
        for name in copied:
            fields = self.facts.model.entities[name].fields
            needed = (
                item for item in self.facts.references[name] if not any(fields[own].automatic for own in item.own)
            )
            below = [levels[item.target] for item in needed if item.target in levels]
            levels[name] = min(_HIGHEST, 1 + max(below)) if below else int(name == later)
        return Plan(levels)

    def _settled(self, plan: Plan) -> Plan:
        """Return the plan, with levels lowered until all rules are kept."""
        before: dict[str, int] = {}
        while before != plan.levels:
            before = dict(plan.levels)
            for name in before:
                self._lower(name, plan)
        return plan

    def _lower(self, name: str, plan: Plan) -> None:
        levels = plan.levels
        for group in self.facts.groups[name]:
            while levels[name] and not self._is_new(name, group, plan):
                if (free := self._detachable(name, group)) is not None:
                    plan.detached.add((name, free))
                else:
                    levels[name] -= 1
        for parent, free in self.facts.shares[name]:
            if parent in levels and not free:
                levels[name] = levels[parent] = min(levels[name], levels[parent])
        for reference in self.facts.references[name]:
            # What a row repeats of the referenced one must not be lost on the way down to that one.
            owners = {self.facts.origin(name, mine)[0] for mine in reference.fields} & levels.keys()
            if reference.target in levels and any(
                levels[reference.target] < min(levels[name], levels[owner]) for owner in owners
            ):
                levels[name] = levels[reference.target]

    def _detachable(self, name: str, group: Group) -> str | None:
        """Return a field that not every row needs; None if there is none."""
        table, model = self.facts.population.tables[name], self.facts.model
        references = [item for other in model.entities.values() for item in other.references if item.target == name]
        matched = {own for item in references for own in item.match}
        for term in group.terms:
            if not isinstance(term, Field) or group.row.get(term.name) is None or term.name in matched:
                continue
            through = [item for item in self.facts.references[name] if term.name in item.fields]
            if not table.entity.fields[term.name].optional or not through or any(len(item.own) > 1 for item in through):
                continue
            rules = [rule for rule in table.rules if isinstance(rule, CheckRule | GeneratedRule)]
            rules = [rule for rule in rules if term.name in rule.fields]
            if all(rule.holds(row | {term.name: None}) for row in self.facts.states[name] for rule in rules):
                return term.name
        return None
