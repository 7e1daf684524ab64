"""Finds a row that every rule of its entity accepts: backtracking over the fields that rules tie together."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..logical import Entity, Reference
from .proposals import Proposal
from .rules import Row, Rule

TRIES = 2_000
"""Conditions looked at for one group of fields before the search gives up."""


@dataclass(frozen=True)
class Variable:
    """Fields that get their values together: one field, or those of a reference."""

    fields: tuple[str, ...]
    reference: Reference | None = None


class Unsolved(Exception):
    """No row was found.

    Attributes:
        rule: The rule that refused most of what was tried.
    """

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.name)
        self.rule = rule


@dataclass(frozen=True)
class Step:
    """A variable in its turn.

    Attributes:
        rules: Those that can be asked once it has its values.
        needs: Fields that decide which values there are.
    """

    variable: Variable
    rules: tuple[Rule, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Variables that rules tie together, in the order in which to try them; `places` are those of their fields."""

    steps: tuple[Step, ...]
    places: dict[str, int]


def plan(entity: Entity, rules: list[Rule], proposed: dict[str, list[Proposal]]) -> list[Group]:
    """Return the variables in groups that no rule ties together."""
    variables = list(_variables(entity))
    owner = {name: index for index, variable in enumerate(variables) for name in variable.fields}
    scopes = {id(rule): {owner[name] for name in rule.fields} for rule in rules}
    groups = _connected(len(variables), scopes.values())
    after = {
        owner[name]: {owner[need] for item in items for need in item.needs() if need in owner}
        for name, items in proposed.items()
        if name in owner
    }
    by_group: dict[int, list[Rule]] = defaultdict(list)
    group_of = {index: number for number, group in enumerate(groups) for index in group}
    for rule in rules:
        by_group[group_of[min(scopes[id(rule)], default=0)]].append(rule)
    result = []
    for number, group in enumerate(groups):
        order = _ordered(group, variables, [scopes[id(rule)] for rule in by_group[number]], after)
        place = {index: position for position, index in enumerate(order)}
        complete: dict[int, list[Rule]] = defaultdict(list)
        for rule in by_group[number]:
            complete[max((place[index] for index in scopes[id(rule)]), default=0)].append(rule)
        chosen = [variables[index] for index in order]
        steps = [Step(item, tuple(complete[position]), _needs(item, proposed)) for position, item in enumerate(chosen)]
        places = {name: position for position, item in enumerate(chosen) for name in item.fields}
        result.append(Group(tuple(steps), places))
    return sorted(result, key=lambda group: all(step.variable.reference is None for step in group.steps))


def _variables(entity: Entity) -> Iterator[Variable]:
    covered: set[str] = set()
    for reference in sorted(entity.references, key=lambda item: -len(item.fields)):
        own = tuple(name for name in reference.fields if name not in covered)
        if own:
            yield Variable(own, reference)
            covered.update(own)
    for name, field in entity.fields.items():
        if name not in covered and field.generated is None:
            yield Variable((name,))


def _needs(variable: Variable, proposed: dict[str, list[Proposal]]) -> tuple[str, ...]:
    if variable.reference is not None:
        return tuple(name for name in variable.reference.fields if name not in variable.fields)
    return tuple(name for item in proposed.get(variable.fields[0], ()) for name in item.needs())


def _connected(count: int, scopes: Iterable[set[int]]) -> list[list[int]]:
    parent = list(range(count))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = index = parent[parent[index]]
        return index

    for scope in scopes:
        first, *others = sorted(scope) or [0]
        for other in others:
            parent[root(other)] = root(first)
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(count):
        groups[root(index)].append(index)
    return list(groups.values())


def _ordered(
    group: list[int], variables: list[Variable], scopes: list[set[int]], after: dict[int, set[int]]
) -> list[int]:
    """References first; then what no waiting field's value is computed from, next to what it is tied to."""
    order: list[int] = []
    waiting = list(group)
    tied = Counter(index for scope in scopes for index in scope)

    def turn(index: int) -> tuple[bool, int, int, int, int]:
        open_needs = after.get(index, set()) & set(waiting) - {index}
        completed = sum(1 for scope in scopes if index in scope and scope - {index} <= set(order))
        return variables[index].reference is None, len(open_needs), -completed, -tied[index] * (not order), index

    while waiting:
        chosen = min(waiting, key=turn)
        order.append(chosen)
        waiting.remove(chosen)
    return order


Choices = Callable[[Variable, Row], Iterator[tuple[Any, ...]]]


def solve(groups: list[Group], choices: Choices) -> Row:
    """Return a row that meets all rules.

    Raises:
        Unsolved: There is none, or none was found within the tries.
    """
    row: Row = {}
    for group in groups:
        if len(group.steps) == 1 and not group.steps[0].rules:  # Most fields: nobody asks anything of them.
            variable = group.steps[0].variable
            values = next(choices(variable, row), None)
            if values is not None:
                row.update(zip(variable.fields, values, strict=True))
                continue
        search = _Search(group, choices, row)
        if search.place(0) is not None:
            counts = search.refusals
            raise Unsolved(max(counts, key=counts.__getitem__) if counts else search.impossible[-1])
    return row


class _Impossible(Rule):
    """Stands for fields for which there are no values to try, such as a reference to an entity without rows."""

    def __init__(self, variable: Variable) -> None:
        what = f"the reference to '{variable.reference.target}'" if variable.reference else "the type"
        super().__init__(f"{what} in '{variable.fields[0]}'", ("fields", variable.fields[0]), set(variable.fields))


class _Search:
    def __init__(self, group: Group, choices: Choices, row: Row) -> None:
        self.steps, self.places, self.choices, self.row = group.steps, group.places, choices, row
        self.refusals: dict[Rule, int] = {}
        self.impossible: list[Rule] = []
        self.tries = 0

    def place(self, position: int) -> set[int] | None:
        """Give values to the variables from `position` on; None when done, else the positions that are to blame."""
        if position == len(self.steps):
            return None
        step = self.steps[position]
        blamed = {self.places[name] for name in step.needs if name in self.places}
        tried = False
        for values in self.choices(step.variable, self.row):
            tried = True
            self.row.update(zip(step.variable.fields, values, strict=True))
            refused = self._refused(step.rules)
            if refused is not None:
                blamed |= {self.places[name] for name in refused.fields if name in self.places}
            else:
                below = self.place(position + 1)
                if below is None:
                    return None
                if position not in below:
                    blamed = below
                    break
                blamed |= below
            if self.tries > TRIES:
                break
        for name in step.variable.fields:
            self.row.pop(name, None)
        if not tried:
            self.impossible.append(_Impossible(step.variable))
        return blamed - {position}

    def _refused(self, rules: tuple[Rule, ...]) -> Rule | None:
        for rule in rules:
            self.tries += 1
            if not rule.holds(self.row):
                self.refusals[rule] = self.refusals.get(rule, 0) + 1
                return rule
        return None
