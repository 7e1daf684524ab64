"""Fills an entity's table: with the examples that people gave, completed, then with rows of its own."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from ..errors import SpecificationError
from ..logical import GENERATED, Field, Transition
from .choices import RowChoices
from .draw import draw, moment, numbered_uuid, pick, uuid7
from .journeys import Journey
from .proposals import proposals
from .rules import CheckRule, Row, Rule, inlined
from .search import Unsolved, plan, solve
from .table import Table, natural_fields
from .values import is_ahead

if TYPE_CHECKING:
    from .population import Population, Size

_STEPS = (0, 0, 0, 1, 1, 2, 3)
"""How many states a row has come through, as often as they stand here."""
FIRST_NUMBER = 1_000
"""Where numbered keys go on when reference data have taken the first ones from the sequence."""


class Filler:
    """Fills one table."""

    def __init__(self, population: Population, table: Table, size: Size) -> None:
        self.population, self.table, self.size = population, table, size
        self.entity = table.entity
        conditions = [rule.condition for rule in table.rules if isinstance(rule, CheckRule)]
        partial = (item.where for item in (*self.entity.unique, *self.entity.limits, *self.entity.no_overlap))
        conditions += [inlined(where, self.entity) for where in partial if where is not None]
        self.proposed = proposals(conditions)
        self.groups = plan(self.entity, table.rules, self.proposed)
        self.initial = {item.field: item.initial for item in self.entity.transitions}
        self.count = size.many if self._owned() else size.few
        self.journeys: list[Journey] = []
        self.generated = 0

    def fill(self) -> None:
        """Add the examples, then generated rows, all in a first state.

        Raises:
            SpecificationError: An example breaks a rule, or no row keeps them all.
        """
        for index, example in enumerate(self.entity.examples):
            self._add_example(index, example)
        first = len(self.table.rows)
        self._add_told()
        self.generated = len(self.table.rows)
        if not self.entity.rows and self.generated == first:
            self._generate()

    def proceed(self) -> None:
        """Let some of the generated rows come to later states."""
        if not self.size.plain:
            for transition in self.entity.transitions:
                for index in range(self.generated, len(self.table.rows)):
                    self._walk(index, transition)

    def _owned(self) -> bool:
        """Whether rows belong to others that are seeded, too."""
        return any(
            not self.population.tables[item.target].given
            and not any(self.entity.fields[name].optional for name in item.fields)
            for item in self.entity.references
        )

    # Examples

    def _add_example(self, number: int | None, example: Row) -> None:
        """Add an example in a first state, from where it travels; the number is None if the preset tells it."""
        fixed = self.population.resolved(self.table, "examples", number or 0, example)
        begin, ways, tied = dict(fixed), [], set()
        for transition in self.entity.transitions:
            state = fixed.get(transition.field)
            if state is not None and state not in transition.initial:
                first, *states = _path(transition, state)
                ways.append((transition, states))
                begin[transition.field] = first
                tied |= self._tied(transition.field)
        row = self._begin(number, begin, tied, self._when(fixed) if number is None else None)
        self.population.later(self.table, row, example, number or 0)
        for transition, states in ways:
            wanted = {name: fixed[name] for name in self._tied(transition.field) if name in fixed}
            self.journeys.append(Journey(self, len(self.table.rows) - 1, transition, states, wanted, number))

    def _begin(self, number: int | None, begin: Row, tied: set[str], made: datetime | None) -> Row:
        """Add an example with all its values if they fit its first state, else without those that are tied to it.

        Values that other rows may name it by stay as long as they can.
        """
        names = {name for fields in natural_fields(self.entity) for name in fields}
        for left_out in (set(), tied - names, tied):
            try:
                values = {name: value for name, value in begin.items() if name not in left_out}
                return self._add(values, sparse=True, made=made)
            except Unsolved as unsolved:
                broken = unsolved.rule
        raise self.error(f"breaks {broken.name}", "examples", number or 0)

    def _add_told(self) -> None:
        """Add those examples of the preset that keep the rules and refer to rows that did."""
        first = len(self.table.rows)
        for example in self.entity.told:
            with suppress(SpecificationError):
                self._add_example(None, example)
        while self.table.unbalanced is not None and len(self.table.rows) > first:
            self.table.drop_last()
        self.journeys = [journey for journey in self.journeys if journey.index < len(self.table.rows)]

    def _when(self, fixed: Row) -> datetime | None:
        """Return when an example of the preset was made: as its times say, or with the last row that it refers to."""
        kinds = {name: field.type.name for name, field in self.entity.fields.items()}
        told = {name: value for name, value in fixed.items() if value and kinds[name] == "timestamp"}
        times = [told["created_at"]] if "created_at" in told else [told[name] for name in told if not is_ahead(name)]
        parents = filter(None, (self.population.made(item, fixed) for item in self.entity.references))
        return datetime.fromisoformat(min(times)) if times else max(parents, default=None)

    # Generated rows

    def _generate(self) -> None:
        first = len(self.table.rows)
        for _ in range(4 * self.count):
            unbalanced = self.table.unbalanced
            if unbalanced is None and len(self.table.rows) >= self.count:
                return
            try:
                self._add((unbalanced and unbalanced.missing()) or {})
            except Unsolved as unsolved:
                if unbalanced is not None and len(self.table.rows) > first:
                    self.table.drop_last()
                    if self._add_alone():
                        continue
                if self.table.unbalanced is not None or not self.table.rows:
                    raise self._unmet(unsolved.rule) from None
                return
        if self.table.unbalanced is not None:
            raise self._unmet(self.table.unbalanced)

    def _add_alone(self) -> bool:
        """Add a row that needs no counterpart for its sum to come out; False if there is none."""
        try:
            self._add({item.field: item.equals for item in self.entity.sums})
        except Unsolved:
            return False
        return True

    def _unmet(self, rule: Rule) -> SpecificationError:
        return self.error(f"found no rows that keep {rule.name}; add some that do under `examples`", *rule.path)

    def error(self, message: str, *steps: str | int) -> SpecificationError:
        """Return an error that points into the entity."""
        error: SpecificationError = self.entity.source.error(message, *steps)
        return error

    # States

    def _walk(self, index: int, transition: Transition) -> None:
        """Let a row come to a later state, by a way that never meets a state twice."""
        row = self.table.rows[index]
        seen = {row[transition.field]}
        for step in range(pick(_STEPS, self.entity.name, index, transition.field)):
            following = [name for name in transition.allowed.get(row[transition.field], ()) if name not in seen]
            if not following:
                return
            state = following[draw(self.entity.name, index, step, "state") % len(following)]
            if not self.step(index, transition, state, {}):
                return
            seen.add(state)

    def step(self, index: int, transition: Transition, state: str, wanted: Row) -> bool:
        """Change a row's state, and what checks tie to it; False if no values are found."""
        row = self.table.rows[index]
        free = self._tied(transition.field)
        fixed = {name: value for name, value in row.items() if name not in free} | wanted | {transition.field: state}
        moving = free | {transition.field}
        groups = [group for group in self.groups if not moving.isdisjoint(group.places)]
        for rule in self.table.rules:
            rule.remove(row)
        try:
            changed = solve(groups, RowChoices(self, index, self.table.made[index], fixed, row, False))
        except Unsolved:
            changed = None
        for rule in self.table.rules:
            rule.add(row)
        if changed is None:
            return False
        after = {name: value for name, value in changed.items() if row.get(name) != value}
        self.population.change(self.table, row, after, {transition.field: row[transition.field]})
        return True

    def _tied(self, field: str) -> set[str]:
        """The fields that checks tie to a state, directly or through one another, and that may change with it."""
        found, open_names = {field}, [field]
        while open_names:
            name = open_names.pop()
            checks = (rule for rule in self.table.rules if isinstance(rule, CheckRule) and name in rule.fields)
            tied = {item for rule in checks for item in rule.fields if self._may_change(self.entity.fields[item])}
            open_names += sorted(tied - found)
            found |= tied
        return found - {field}

    def _may_change(self, field: Field) -> bool:
        fixed = field.immutable or field.automatic or field.kept
        return not (fixed or field.name in self.entity.key or field.name in self.initial)

    # One row

    def _add(self, fixed: Row, *, sparse: bool = False, made: datetime | None = None) -> Row:
        index = len(self.table.rows)
        if made is None:
            depth = self.population.depths[self.entity.name]
            made = moment(self.entity.name, index - self.table.given, self.count, depth)
            if self.table.made and index > self.table.given:
                made = max(made, self.table.made[-1])
        choices = RowChoices(self, index, made, self._automatic(index, made) | fixed, {}, sparse)
        row = solve(self.groups, choices)
        self.table.add({name: row[name] for name in self.entity.fields if name in row}, made)
        return self.table.rows[-1]

    def _automatic(self, index: int, made: datetime) -> Row:
        """Return what is not chosen."""
        row: Row = {}
        for name, field in self.entity.fields.items():
            if field.identity:
                row[name] = index + 1 + (FIRST_NUMBER if self.table.given else 0)
            elif name in self.entity.key and field.default == GENERATED and field.type.name == "uuid":
                plain = self.size.plain
                row[name] = numbered_uuid(self.entity.name, index) if plain else uuid7(self.entity.name, index, made)
            elif field.automatic and name == "deleted_at":
                row[name] = None
            elif field.kept or (field.automatic and name == "lock_version"):
                row[name] = field.default
        return row


def _path(transition: Transition, state: str) -> list[str]:
    """Return the shortest way from a first state."""
    ways = [[name] for name in transition.initial]
    for way in ways:
        if way[-1] == state:
            return way
        met = {name for other in ways for name in other}
        ways += [[*way, name] for name in transition.allowed.get(way[-1], ()) if name not in met]
    raise ValueError(f"{transition.field} has a state that nothing leads to: {state}")
