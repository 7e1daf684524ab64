"""What the search may try for one row: values for its fields, and rows for its references to point to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from itertools import chain, product
from typing import TYPE_CHECKING, Any

from ..logical import LOGGED_TENANT, Field, Reference
from . import words
from .draw import END, draw
from .rules import Row, hashable
from .search import Variable
from .texts import Subject
from .values import Candidates, fitted, resized

if TYPE_CHECKING:
    from .filler import Filler


class RowChoices:
    """What the search may try for one row.

    Args:
        filler: The table's filler.
        index: The number of the row.
        made: When it was made.
        fixed: Fields that have their values already.
        before: The row as it was, whose values are tried first.
        sparse: Leave what nobody asks for as the database would.
    """

    def __init__(self, filler: Filler, index: int, made: datetime, fixed: Row, before: Row, sparse: bool) -> None:
        self.filler, self.index, self.made, self.fixed, self.before = filler, index, made, fixed, before
        self.sparse = sparse
        self.entity, self.population = filler.entity, filler.population

    def __call__(self, variable: Variable, row: Row) -> Iterator[tuple[Any, ...]]:
        """Return the values for the variable's fields, the most believable first."""
        if self.fixed.keys() >= set(variable.fields):
            return iter([tuple(self.fixed[name] for name in variable.fields)])
        if variable.reference is None:
            return zip(self._plain(variable.fields[0], row), strict=True)
        return self._references(variable.fields, variable.reference, row)

    # Fields of their own

    def _plain(self, name: str, row: Row) -> Iterator[Any]:
        field = self.entity.fields[name]
        if name in self.filler.initial:
            states = self.filler.initial[name]
            usual = states.index(field.default) if field.default in states else 0
            start = usual if self.sparse else draw(self.entity.name, name, self.index) % len(states)
            yield from (*states[start:], *states[:start])
            return
        seen: set[Any] = set()
        for value in self._tried(field, row):
            if value is None and not field.optional:
                continue
            found = None if value is None else fitted(field.type, value)
            if name == self.entity.partition_by and found is not None and found >= END:
                continue
            if (value is None or found is not None) and (key := hashable(found)) not in seen:
                seen.add(key)
                yield found

    def _tried(self, field: Field, row: Row) -> Iterator[Any]:
        if field.name in self.before:
            yield self.before[field.name]
        if field.name == LOGGED_TENANT and not self.sparse:
            yield from self._logged_tenants(field)
        usual = self._candidates(row).values(field, sparse=self.sparse)
        if field.name == self.entity.partition_by or (field.automatic and field.name in ("created_at", "updated_at")):
            usual = iter([self.made.isoformat() if field.type.name == "timestamp" else self.made.date().isoformat()])
        first = next(usual, None)
        yield first
        proposed = self.filler.proposed.get(field.name, ())
        if field.type.name == "time_zone":  # One that is made up, from a pattern or for a text, would be unknown.
            proposed = [item for item in proposed if item.kind == "value" and self._are_zones(item.needs())]
            usual = chain(usual, words.FAR_TIME_ZONES)
        seed = (self.entity.name, field.name, self.index)
        lengths = [int(value) for item in proposed if item.kind == "length" for value in item.values(row, *seed)]
        for item in proposed:
            if item.kind != "length":
                yield from item.values(row, *seed, length=max(lengths, default=0))
        shapes = [first, first.lower(), first.upper()] if isinstance(first, str) else [first]
        yield from (resized(field.type, shape, length, self.index + 1) for length in lengths for shape in shapes)
        yield from usual

    def _are_zones(self, names: list[str]) -> bool:
        return all(self.entity.fields[name].type.name == "time_zone" for name in names)

    def _logged_tenants(self, field: Field) -> Iterator[Any]:
        """Yield keys of tenants, for logs that refer to none; every fourth row is the platform's."""
        tenancy = self.population.model.tenancy
        tenants = self.population.tables[tenancy.tenants] if tenancy is not None else None
        if tenants is not None and tenants.rows:
            if field.optional and self.index % 4 == 3:
                yield None
            (key,) = tenants.entity.key
            yield tenants.rows[draw(self.entity.name, field.name, self.index) % len(tenants.rows)][key]

    def _candidates(self, row: Row) -> Candidates:
        user = self._user(row)
        if user is None:
            return self._own_candidates
        users = self.population.tables["users"].rows
        person = next(place for place, item in enumerate(users) if item is user)
        subject = replace(self._own_candidates.subject, person=person)
        account, _, _ = user["email"].partition("@")
        given, _, family = account.partition(".")
        is_name = account != subject.account and given.isalpha() and family.isalpha()
        subject = replace(subject, name=(given.title(), family.title())) if is_name else subject
        return Candidates(subject, self.made)

    @cached_property
    def _own_candidates(self) -> Candidates:
        index = self.index - self.filler.table.given
        person = index if self.entity.name == "users" else index + draw(self.entity.name) % 40
        thing = self.entity.singular.replace("_", " ")
        return Candidates(Subject(self.entity.name, thing, index, person, self.filler.size.plain), self.made)

    def _user(self, row: Row) -> Row | None:
        """Return the user whom a row is about, as a profile tells of its own."""
        users = self.population.tables["users"]
        own = [item for item in self.filler.alone if item.target == "users"]
        return next((user for item in own if (user := users.referred(item, row)) is not None), None)

    # References

    def _references(self, names: tuple[str, ...], reference: Reference, row: Row) -> Iterator[tuple[Any, ...]]:
        known = self.fixed | row
        optional = [name for name in names if self.entity.fields[name].optional and known.get(name) is None]
        itself = reference.target == self.entity.name
        chance = draw(self.entity.name, reference.name, self.index, "none") % 4
        without = bool(optional) and (self.sparse or chance < (2 if itself else 1))
        if without:
            yield from self._without(names, row)
        pairs = list(zip(reference.fields, reference.match, strict=True))
        for target in self._targets(reference):
            if all(known[mine] == target[theirs] for mine, theirs in pairs if mine in known):
                yield tuple(target[theirs] for mine, theirs in pairs if mine in names)
        if optional and not without:
            yield from self._without(names, row)

    def _without(self, names: tuple[str, ...], row: Row) -> Iterator[tuple[Any, ...]]:
        """Yield values that point nowhere."""
        each = []
        for name in names:
            if name in self.fixed:
                each.append([self.fixed[name]])
            elif self.entity.fields[name].optional:
                each.append([None])
            elif (own := self.entity.reference_of(name)) is not None:
                each.append([target[own.own[name]] for target in self._targets(own)])
            else:
                each.append(list(self._plain(name, row)))
        yield from product(*each)

    def _targets(self, reference: Reference) -> list[Row]:
        """Return the rows to point to: earlier ones first, and some much more often than others."""
        table = self.population.tables[reference.target]
        live = [(row, made) for row, made in zip(table.rows, table.made, strict=True) if row.get("deleted_at") is None]
        if reference in self.filler.alone:
            return _rotated([row for row, _ in live], self.index - self.filler.table.given)
        earlier = [row for row, made in live if made < self.made]
        share = draw(self.entity.name, reference.name, self.index) % 1000 / 1000
        others = [row for row, made in live if made >= self.made]
        return [*_rotated(earlier, int(len(earlier) * share * share)), *others]


def _rotated(rows: list[Row], start: int) -> list[Row]:
    start %= len(rows) or 1
    return [*rows[start:], *rows[:start]]
