"""Recipes by which tests make new valid rows: a seeded row, and what has to be new about each copy of it.

A recipe is searched for by trying: rows are made by it among the seeded ones, and the rule that refuses one tells what
else has to be new.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..expressions import field_names
from ..logical import GENERATED, NOW, Entity
from ..relational.lower import AUDIT_LOG
from .drafts import Companion, Draft, Options, Parent
from .population import Population
from .rules import Row, Rule
from .sequences import Sequence
from .table import Table
from .trials import Trials

_SAMPLES = 6
_TRIES = 200
_MORE = 20
"""To find a recipe, and to find a better one from another seeded row."""
_DEPTH = 10


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How to make rows of an entity.

    Attributes:
        values: Field to its value, or to the sequence that makes it; what the database fills in by itself is left out.
        parents: In the order in which they are made; what they give takes the place of values.
    """

    entity: Entity
    values: dict[str, Any]
    parents: tuple[Parent, ...] = ()
    companion: Companion | None = None


class Recipes:
    """Finds the recipes of a model.

    Args:
        population: With the test seeds; the same when it is done.

    Attributes:
        found: Entity to its recipe.
        missing: Entity to the reason why it has none.
    """

    def __init__(self, population: Population) -> None:
        self.population = population
        self.found: dict[str, Recipe] = {}
        self.missing: dict[str, str] = {}
        self._drafts: dict[str, Draft] = {}
        self._options, self._trials = Options(population, self._drafts), Trials(population, self._drafts)
        self._tries = self._affordable = 0
        for name, table in population.tables.items():
            if name == AUDIT_LOG:
                self.missing[name] = "triggers write it, and nobody else"
                continue
            draft = self._search(table)
            if draft is not None:
                self._drafts[name] = draft
                self.found[name] = self._recipe(table.entity, draft)

    def _search(self, table: Table) -> Draft | None:
        """Return the draft that needs the fewest other rows; None, with a reason in `missing`, if there is none."""
        refused: Rule | None = None
        best: Draft | None = None
        self._affordable = _TRIES
        for row in (*table.inserted[table.given :], *table.inserted[: table.given])[:_SAMPLES]:
            self._tries = 0 if best is None else _TRIES - _MORE
            for draft in self._begun(table, Draft(row=dict(row))):
                if self._cost(draft) > self._affordable:
                    continue
                found, found_out = self._extended(table, draft, 0)
                refused = refused or found_out
                if found is not None:
                    best, self._affordable = found, self._cost(found) - 1
        if best is None:
            reason = f"{refused.name} leaves no room" if refused else "it has no seeded row"
            self.missing[table.entity.name] = reason
        return best

    def _cost(self, draft: Draft) -> int:
        parents = (self._drafts[parent.entity] for parent in draft.parents)
        return (draft.companion is not None) + sum(1 + self._cost(parent) for parent in parents)

    def _begun(self, table: Table, draft: Draft) -> Iterator[Draft]:
        """Yield the draft with a new parent, or none, where nobody knows the seeded one's key beforehand."""
        for reference in table.entity.references:
            if set(reference.fields) <= draft.open and not self._options.known(table, reference, draft.row):
                for option in (
                    *self._options.parents(table, draft, reference),
                    *self._options.without(table, draft, reference.own),
                ):
                    yield from self._begun(table, option)
                return
        yield draft

    def _extended(self, table: Table, draft: Draft, depth: int) -> tuple[Draft | None, Rule | None]:
        """Return the draft with all that has to be new; or None, and the rule that refused it as it was."""
        self._tries += 1
        refused = self._trials.refusal(table, draft)
        if refused is None:
            return draft, None
        options = self._options.about(table, draft, refused) if depth < _DEPTH else ()
        for option in options:
            if self._tries >= _TRIES:
                break
            if self._cost(option) > self._affordable:
                continue
            found, _ = self._extended(table, option, depth + 1)
            if found is not None:
                return found, None
        return None, refused

    def _recipe(self, entity: Entity, draft: Draft) -> Recipe:
        values = draft.row | draft.fresh
        return Recipe(
            entity=entity,
            values={
                name: values[name]
                for name in entity.fields
                if name in values and self._given(draft, entity, name, values)
            },
            parents=draft.parents,
            companion=draft.companion and replace(draft.companion, same=draft.shared),
        )

    def _given(self, draft: Draft, entity: Entity, name: str, values: Row) -> bool:
        taken = any(name in parent.takes for parent in draft.parents)
        known = not taken or self._options.fixed(self.population.tables[entity.name], name, draft.row)
        passed = any(name in parent.passes.values() for parent in draft.parents)
        return passed or (known and _said(entity, name, values))


def _said(entity: Entity, name: str, values: Row) -> bool:
    """Whether a row has to say what it has in a field, since it would get something else by itself."""
    item = entity.fields[name]
    if item.kept or item.identity or item.generated is not None:
        return False
    if item.default == NOW and item.type.name in ("timestamp", "date"):
        checks = (check.expression for check in entity.checks)
        return any(name in names and len(names) > 1 for names in map(field_names, checks))
    if isinstance(values[name], Sequence):
        return name not in entity.key or item.default != GENERATED
    generated = item.default == GENERATED and item.type.name == "uuid"
    return values[name] != item.default and not generated
