"""Fills an entity's table: with the examples that people gave, completed, then with rows of its own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..errors import SpecificationError
from ..logical import GENERATED, TENANT, Entity, Field, Reference, Transition
from .choices import RowChoices
from .draw import moment, numbered_uuid, uuid7
from .examples import add_examples, add_told
from .journeys import Journey, wander
from .proposals import proposals
from .rules import Row, Rule, inlined
from .search import Unsolved, plan, solve
from .table import Table

if TYPE_CHECKING:
    from .population import Population, Size

FIRST_NUMBER = 1_000
"""Where numbered keys go on when reference data have taken the first ones from the sequence."""


class Filler:
    """Fills one table."""

    def __init__(self, population: Population, table: Table, size: Size) -> None:
        self.population, self.table, self.size = population, table, size
        self.entity = table.entity
        conditions = [rule.condition for rule in table.rules if rule.condition is not None]
        partial = (item.where for item in (*self.entity.unique, *self.entity.limits, *self.entity.no_overlap))
        conditions += [inlined(where, self.entity) for where in partial if where is not None]
        self.proposed = proposals(conditions)
        self.groups = plan(self.entity, table.rules, self.proposed)
        self.initial = {item.field: item.initial for item in self.entity.transitions}
        self.alone = [item for item in self.entity.references if _alone(self.entity, item)]
        self.count = size.many if self._owned() else size.few
        self.journeys: list[Journey] = []
        self.generated = 0
        self.latest: datetime | None = None

    def fill(self) -> None:
        """Add the examples, then generated rows, all in a first state.

        Raises:
            SpecificationError: An example breaks a rule, or no row keeps them all.
        """
        add_examples(self)
        first = len(self.table.rows)
        add_told(self)
        self.generated = len(self.table.rows)
        if not self.entity.rows and self.generated == first:
            self._generate()

    def proceed(self) -> None:
        """Let some of the generated rows come to later states."""
        if not self.size.plain:
            for transition in self.entity.transitions:
                wander(self, transition)

    def _owned(self) -> bool:
        """Whether rows belong to others that are seeded, too."""
        return any(
            not self.population.tables[item.target].given
            and not any(self.entity.fields[name].optional for name in item.fields)
            for item in self.entity.references
        )

    # Generated rows

    def _generate(self) -> None:
        first = len(self.table.rows)
        for _ in range(4 * self.count):
            unbalanced = self.table.unbalanced
            if unbalanced is None and len(self.table.rows) >= self.count:
                return
            try:
                self.add((unbalanced and unbalanced.missing()) or {})
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
            self.add({item.field: item.equals for item in self.entity.sums})
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

    def step(self, index: int, transition: Transition, state: str, wanted: Row) -> bool:
        """Change a row's state, and what checks tie to it; False if no values are found."""
        row = self.table.rows[index]
        free = self.tied(transition.field)
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

    def tied(self, field: str) -> set[str]:
        """The fields that checks tie to a state, directly or through one another, and that may change with it."""
        found, open_names = {field}, [field]
        while open_names:
            name = open_names.pop()
            checks = (rule for rule in self.table.rules if rule.condition is not None and name in rule.fields)
            tied = {item for rule in checks for item in rule.fields if self._may_change(self.entity.fields[item])}
            open_names += sorted(tied - found)
            found |= tied
        return found - {field}

    def _may_change(self, field: Field) -> bool:
        tree = self.entity.tree
        fixed = field.immutable or field.automatic or field.kept or (tree is not None and field.name in tree.given)
        return not (fixed or field.name in self.entity.key or field.name in self.initial)

    # One row

    def add(self, fixed: Row, *, sparse: bool = False, made: datetime | None = None) -> Row:
        index = len(self.table.rows)
        if made is None:
            depth = self.population.depths[self.entity.name]
            made = moment(self.entity.name, index - self.table.given, self.count, depth)
            made = self.latest = max(made, self.latest or made)
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


def _alone(entity: Entity, reference: Reference) -> bool:
    """Whether no two rows of the entity may point to one row."""
    uniques = (entity.key, *(item.fields for item in entity.unique))
    return tuple(reference.own) in [tuple(name for name in fields if name != TENANT) for fields in uniques]
