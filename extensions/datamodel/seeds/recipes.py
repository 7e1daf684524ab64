"""Recipes by which tests make new valid rows: a seeded row, and what has to be new about each copy of it.

A recipe is searched for by trying: rows are made by it among the seeded ones, and the rule that refuses one tells what
else has to be new.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count
from typing import Any

from ..expressions import field_names
from ..logical import GENERATED, NOW, TENANT, Entity, Reference
from ..relational.lower import AUDIT_LOG
from .draw import other_uuid
from .population import Population
from .rules import CheckRule, MemberRule, Row, Rule, SumRule, hashable
from .sequences import LARGEST, MANY, Sequence, sequences
from .table import Table
from .totals import TotalRule, TotalsRule

_NUMBERS = (*range(8), LARGEST)
"""What each sequence is tried with."""
_ROWS = 8
_SAMPLES = 6
_TRIES = 200
_MORE = 20
"""To find a recipe, and to find a better one from another seeded row."""
_DEPTH = 10


@dataclass(frozen=True, kw_only=True)
class Parent:
    """A row that is made first, by its own recipe.

    Attributes:
        entity: What it is.
        takes: Field of the new row to the parent's field that gives its value.
        passes: The parent's field to the new row's, where both have to agree.
    """

    entity: str
    takes: dict[str, str]
    passes: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Companion:
    """A row of the same entity that is made in the same transaction, so that a sum comes out.

    Attributes:
        field: What is summed; the companion has what is left of `equals`.
        same: What it has in common with the new row.
    """

    field: str
    equals: int
    same: tuple[str, ...]


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


@dataclass(frozen=True, kw_only=True)
class _Draft:
    """A recipe that is being tried, over a whole row."""

    row: Row
    fresh: dict[str, Sequence] = field(default_factory=dict)
    parents: tuple[Parent, ...] = ()
    companion: Companion | None = None

    @property
    def open(self) -> set[str]:
        """The fields about which nothing is new yet."""
        taken = {name for parent in self.parents for name in parent.takes}
        return set(self.row) - taken - set(self.fresh)

    @property
    def shared(self) -> tuple[str, ...]:
        """What a companion has in common with its row: what sums go by, and the parents."""
        same = self.companion.same if self.companion else ()
        return tuple(dict.fromkeys((*same, *(name for parent in self.parents for name in parent.takes))))


class _Refused(Exception):
    """A rule refuses a row, or one that it needs."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.name)
        self.rule = rule


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
        self._drafts: dict[str, _Draft] = {}
        self._tries = self._affordable = 0
        self._numbers: defaultdict[str, Iterator[int]] = defaultdict(count)
        for name, table in population.tables.items():
            if name == AUDIT_LOG:
                self.missing[name] = "triggers write it, and nobody else"
                continue
            draft = self._search(table)
            if draft is not None:
                self._drafts[name] = draft
                self.found[name] = self._recipe(table.entity, draft)

    # The search

    def _search(self, table: Table) -> _Draft | None:
        """Return the draft that needs the fewest other rows; None, with a reason in `missing`, if there is none."""
        refused: Rule | None = None
        best: _Draft | None = None
        self._affordable = _TRIES
        for row in (*table.inserted[table.given :], *table.inserted[: table.given])[:_SAMPLES]:
            self._tries = 0 if best is None else _TRIES - _MORE
            for draft in self._begun(table, _Draft(row=dict(row))):
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

    def _cost(self, draft: _Draft) -> int:
        parents = (self._drafts[parent.entity] for parent in draft.parents)
        return (draft.companion is not None) + sum(1 + self._cost(parent) for parent in parents)

    def _begun(self, table: Table, draft: _Draft) -> Iterator[_Draft]:
        """Yield the draft with a new parent, or none, where nobody knows the seeded one's key beforehand."""
        for reference in table.entity.references:
            if set(reference.fields) <= draft.open and not self._known(table, reference, draft.row):
                for option in (*self._parents(table, draft, reference), *self._without(table, draft, reference.own)):
                    yield from self._begun(table, option)
                return
        yield draft

    def _known(self, table: Table, reference: Reference, row: Row) -> bool:
        target = self.population.tables[reference.target]
        found = target.referred(reference, row)
        if found is None:
            return True
        return found.get("deleted_at") is None and all(self._fixed(table, name, row) for name in reference.fields)

    def _fixed(self, table: Table, name: str, row: Row) -> bool:
        return row[name] is None or self.population.numbered(table.entity.name, name, row[name]) is None

    def _extended(self, table: Table, draft: _Draft, depth: int) -> tuple[_Draft | None, Rule | None]:
        """Return the draft with all that has to be new; or None, and the rule that refused it as it was."""
        self._tries += 1
        refused = self._refusal(table, draft)
        if refused is None:
            return draft, None
        options = self._options(table, draft, refused) if depth < _DEPTH else ()
        for option in options:
            if self._tries >= _TRIES:
                break
            if self._cost(option) > self._affordable:
                continue
            found, _ = self._extended(table, option, depth + 1)
            if found is not None:
                return found, None
        return None, refused

    def _options(self, table: Table, draft: _Draft, rule: Rule) -> Iterator[_Draft]:
        """Yield what could be done about a rule that refuses: the most natural first."""
        entity = table.entity
        if isinstance(rule, MemberRule):
            yield from self._member(table, draft, rule)
        if isinstance(rule, SumRule) and draft.companion is None:
            yield replace(draft, row=draft.row | {rule.field: rule.equals})
            yield replace(draft, companion=Companion(field=rule.field, equals=rule.equals, same=rule.per))
        # What tells rows apart comes last in the list of fields: kind and number, tenant and code.
        names = [name for name in reversed(entity.fields) if name in rule.fields & draft.open]
        own = [name for name in names if not any(name in item.fields for item in entity.references)]
        times = [name for name in own if entity.fields[name].type.name in ("date", "timestamp", "period")]
        told_apart = not isinstance(rule, CheckRule | SumRule | TotalRule | TotalsRule)
        if told_apart:
            found = [item for name in own if name not in times for item in self._sequences(table, draft, name)]
            yield from sorted(found, key=_begins_again)
        for reference in sorted(entity.references, key=lambda item: (TENANT in item.own, len(item.fields))):
            if rule.fields & set(reference.own) & draft.open:
                yield from self._parents(table, draft, reference)
        for name in times if told_apart else ():
            yield from self._sequences(table, draft, name)
        for name in names:
            if isinstance(rule, TotalRule) and isinstance(draft.row[name], int | Decimal) and draft.row[name]:
                yield replace(draft, row=draft.row | {name: 0})
        for name in names:
            if isinstance(draft.row[name], bool):
                yield replace(draft, row=draft.row | {name: not draft.row[name]})
        yield from self._without(table, draft, names)

    def _sequences(self, table: Table, draft: _Draft, name: str) -> Iterator[_Draft]:
        item = table.entity.fields[name]
        known = [row[name] for row in (*table.rows, *table.inserted) if name in row]
        checks = [rule for rule in table.rules if isinstance(rule, CheckRule) and name in rule.fields]
        for sequence in sequences(item, draft.row[name], known):
            changed = (draft.row | {name: sequence.value(number)} for number in _NUMBERS)
            if len({hashable(sequence.value(number)) for number in _NUMBERS[:-1]}) == len(_NUMBERS) - 1 and (
                item.references or all(rule.holds(row) for row in changed for rule in checks)
            ):
                yield replace(draft, fresh=draft.fresh | {name: sequence})

    def _parents(self, table: Table, draft: _Draft, reference: Reference) -> Iterator[_Draft]:
        """Yield the draft with a new row for a reference to point to: first one that fits the rest of the row."""
        target = self.population.model.entities[reference.target]
        if target.name not in self._drafts:
            return
        pairs: dict[str, str] = {}
        for other in (reference, *table.entity.references):
            if other.target == target.name and other.own.items() & reference.own.items():
                pairs = dict(zip(other.fields, other.match, strict=True)) | pairs
        taken = {name for parent in draft.parents for name in parent.takes}
        free = {mine: theirs for mine, theirs in pairs.items() if mine not in taken and mine != TENANT}
        if reference.own.keys() == {TENANT}:
            free = reference.own
        made = {mine: theirs for mine, theirs in free.items() if _made(target, theirs)}
        options = [made, reference.own, free] if made else [reference.own, free]
        seen: list[dict[str, str]] = []
        for option in options:
            takes = {mine: theirs for mine, theirs in option.items() if mine in free}
            passes = {
                theirs: mine
                for mine, theirs in pairs.items()
                if mine not in takes and (mine in taken or draft.row[mine] is not None)
            }
            if takes and takes not in seen and not any(_made(target, name) for name in passes):
                seen.append(takes)
                yield _with_parent(draft, Parent(entity=target.name, takes=takes, passes=passes))

    def _member(self, table: Table, draft: _Draft, rule: MemberRule) -> Iterator[_Draft]:
        """Yield the draft with a user who becomes a member of the tenant first."""
        tenancy = self.population.model.tenancy
        if tenancy is not None and tenancy.members in self._drafts:
            parents = tuple(item for item in draft.parents if rule.field not in item.takes)
            member = Parent(entity=tenancy.members, takes={rule.field: "user"}, passes={"tenant": "tenant"})
            if member not in draft.parents:
                yield replace(draft, parents=(*parents, member))

    def _without(self, table: Table, draft: _Draft, names: Iterable[str]) -> Iterator[_Draft]:
        for name in names:
            item = table.entity.fields[name]
            if item.optional and not item.kept and item.generated is None and draft.row[name] is not None:
                yield replace(draft, row=draft.row | {name: None})

    # The trial

    def _refusal(self, table: Table, draft: _Draft) -> Rule | None:
        """Return the rule that refuses rows made by a draft; None if none does."""
        for begin, rows in ((0, _ROWS), (LARGEST, 1)):
            self._numbers = defaultdict[str, Iterator[int]](lambda begin=begin: count(begin))
            with self._undone() as made:
                try:
                    for _ in range(rows):
                        self._make(table, draft, {}, made)
                        if table.unbalanced is not None:
                            return table.unbalanced
                except _Refused as refused:
                    return refused.rule
        return None

    @contextmanager
    def _undone(self) -> Iterator[list[Table]]:
        """Take back what is added meanwhile."""
        made: list[Table] = []
        try:
            yield made
        finally:
            for table in reversed(made):
                table.drop_last()
                for rule in table.rules:
                    if isinstance(rule, TotalRule):
                        rule.left.clear()

    def _make(self, table: Table, draft: _Draft, given: Row, made: list[Table]) -> Row:
        """Add a row by a draft.

        Raises:
            _Refused: A rule does not accept it.
        """
        number = next(self._numbers[table.entity.name])
        row = draft.row | {name: item.value(number) for name, item in draft.fresh.items()} | given
        for name, item in table.entity.fields.items():
            if name in table.entity.key and name not in given and name not in draft.fresh:
                if item.default == GENERATED and item.type.name == "uuid":
                    row[name] = other_uuid("made", len(made), number)
                elif item.identity:
                    row[name] = LARGEST + len(table.rows)
            if item.kept:
                row[name] = item.default
        for parent in draft.parents:
            if not given.keys() & parent.takes.keys():
                passed = {theirs: row[mine] for theirs, mine in parent.passes.items()}
                target = self.population.tables[parent.entity]
                above = self._make(target, self._drafts[parent.entity], passed, made)
                row |= {mine: above[theirs] for mine, theirs in parent.takes.items()}
        refused = next((rule for rule in table.rules if not rule.holds(row)), None)
        if refused is not None:
            raise _Refused(refused)
        table.add(row, table.made[0])
        made.append(table)
        if draft.companion is not None and not given.keys() & {draft.companion.field}:
            item = draft.companion
            rest = {item.field: item.equals - row[item.field], **{name: row[name] for name in draft.shared}}
            self._make(table, draft, rest, made)
        return row

    # The result

    def _recipe(self, entity: Entity, draft: _Draft) -> Recipe:
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

    def _given(self, draft: _Draft, entity: Entity, name: str, values: Row) -> bool:
        taken = any(name in parent.takes for parent in draft.parents)
        known = not taken or self._fixed(self.population.tables[entity.name], name, draft.row)
        passed = any(name in parent.passes.values() for parent in draft.parents)
        return passed or (known and _said(entity, name, values))


def _begins_again(draft: _Draft) -> bool:
    return list(draft.fresh.values())[-1].limit < MANY


def _made(entity: Entity, name: str) -> bool:
    """Whether the database makes a field's value."""
    return entity.fields[name].identity or entity.fields[name].default == GENERATED


def _with_parent(draft: _Draft, parent: Parent) -> _Draft:
    """Return the draft with one more parent, before those that have to agree with it."""
    parents = list(draft.parents)
    agreeing = (index for index, item in enumerate(parents) if parent.takes.keys() & set(item.passes.values()))
    parents.insert(next(agreeing, len(parents)), parent)
    return replace(draft, parents=tuple(parents))


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
