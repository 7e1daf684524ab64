"""Recipes that are being tried, and what could be done about a rule that refuses their rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from ..logical import GENERATED, TENANT, Entity, Reference
from .population import Population
from .rules import CheckRule, MemberRule, Row, Rule, SumRule, hashable
from .sequences import LARGEST, MANY, Sequence, sequences
from .table import Table
from .totals import TotalRule, TotalsRule

_NUMBERS = (*range(8), LARGEST)
"""What each sequence is tried with."""


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
class Draft:
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


class Options:
    """Finds what could be new about the rows of a draft.

    Args:
        population: With the test seeds.
        drafts: Entity to the draft that was found for it, which rows for others to point to can be made by.
    """

    def __init__(self, population: Population, drafts: Mapping[str, Draft]) -> None:
        self.population, self._drafts = population, drafts

    def known(self, table: Table, reference: Reference, row: Row) -> bool:
        """Whether tests know beforehand the key of the row that a seeded one points to."""
        target = self.population.tables[reference.target]
        found = target.referred(reference, row)
        if found is None:
            return True
        return found.get("deleted_at") is None and all(self.fixed(table, name, row) for name in reference.fields)

    def fixed(self, table: Table, name: str, row: Row) -> bool:
        """Whether a value is the same in every database."""
        return row[name] is None or self.population.numbered(table.entity.name, name, row[name]) is None

    def about(self, table: Table, draft: Draft, rule: Rule) -> Iterator[Draft]:
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
                yield from self.parents(table, draft, reference)
        for name in times if told_apart else ():
            yield from self._sequences(table, draft, name)
        for name in names:
            if isinstance(rule, TotalRule) and isinstance(draft.row[name], int | Decimal) and draft.row[name]:
                yield replace(draft, row=draft.row | {name: 0})
        for name in names:
            if isinstance(draft.row[name], bool):
                yield replace(draft, row=draft.row | {name: not draft.row[name]})
        yield from self.without(table, draft, names)

    def _sequences(self, table: Table, draft: Draft, name: str) -> Iterator[Draft]:
        item = table.entity.fields[name]
        known = [row[name] for row in (*table.rows, *table.inserted) if name in row]
        checks = [rule for rule in table.rules if isinstance(rule, CheckRule) and name in rule.fields]
        for sequence in sequences(item, draft.row[name], known):
            changed = (draft.row | {name: sequence.value(number)} for number in _NUMBERS)
            if len({hashable(sequence.value(number)) for number in _NUMBERS[:-1]}) == len(_NUMBERS) - 1 and (
                item.references or all(rule.holds(row) for row in changed for rule in checks)
            ):
                yield replace(draft, fresh=draft.fresh | {name: sequence})

    def parents(self, table: Table, draft: Draft, reference: Reference) -> Iterator[Draft]:
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

    def _member(self, table: Table, draft: Draft, rule: MemberRule) -> Iterator[Draft]:
        """Yield the draft with a user who becomes a member of the tenant first."""
        tenancy = self.population.model.tenancy
        if tenancy is not None and tenancy.members in self._drafts:
            parents = tuple(item for item in draft.parents if rule.field not in item.takes)
            member = Parent(entity=tenancy.members, takes={rule.field: "user"}, passes={"tenant": "tenant"})
            if member not in draft.parents:
                yield replace(draft, parents=(*parents, member))

    def without(self, table: Table, draft: Draft, names: Iterable[str]) -> Iterator[Draft]:
        """Yield the draft without a value that may be missing, one after the other."""
        for name in names:
            item = table.entity.fields[name]
            if item.optional and not item.kept and item.generated is None and draft.row[name] is not None:
                yield replace(draft, row=draft.row | {name: None})


def _begins_again(draft: Draft) -> bool:
    return list(draft.fresh.values())[-1].limit < MANY


def _made(entity: Entity, name: str) -> bool:
    """Whether the database makes a field's value."""
    return entity.fields[name].identity or entity.fields[name].default == GENERATED


def _with_parent(draft: Draft, parent: Parent) -> Draft:
    """Return the draft with one more parent, before those that have to agree with it."""
    parents = list(draft.parents)
    agreeing = (index for index, item in enumerate(parents) if parent.takes.keys() & set(item.passes.values()))
    parents.insert(next(agreeing, len(parents)), parent)
    return replace(draft, parents=tuple(parents))
