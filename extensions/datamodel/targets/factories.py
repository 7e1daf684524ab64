"""Factories: recipes of the seeds as programs of a target see them, by record and property."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..logical import LOGGED_TENANT, TENANT
from ..seeds.recipes import Recipe, Recipes
from ..seeds.sequences import Sequence
from .records import Property, Record

Pairs = tuple[tuple[Property, Property], ...]


@dataclass(frozen=True, kw_only=True)
class MadeParent:
    """A row that a factory makes first.

    Attributes:
        takes: Property of the new row, and the parent's that gives its value.
        passes: Property of the parent, and the new row's that it has to agree with.
    """

    record: Record
    takes: Pairs
    passes: Pairs


@dataclass(frozen=True, kw_only=True)
class MadeCompanion:
    """A row that a factory makes in the same transaction, so that the sum of `property` comes out."""

    property: Property
    equals: int
    same: tuple[Property, ...]


@dataclass(frozen=True, kw_only=True)
class Factory:
    """How a program makes rows of a record.

    Attributes:
        values: Property with its value in canonical form, or with the sequence that makes it.
        tenant: The property that names the tenant, where the database lets nobody else write the row.
    """

    record: Record
    values: tuple[tuple[Property, Any], ...]
    parents: tuple[MadeParent, ...]
    companion: MadeCompanion | None
    tenant: Property | None

    @property
    def numbered(self) -> bool:
        """Whether something in it is numbered."""
        return any(isinstance(value, Sequence) and value.kind != "uuid" for _, value in self.values)

    def says(self, item: Property) -> bool:
        """Whether a property has a value before parents are made."""
        return any(item == other for other, _ in self.values)

    @property
    def written(self) -> tuple[Property, ...]:
        """What may be given."""
        return tuple(item for item in self.record.properties if item.writable)


def factories(records: Mapping[str, Record], recipes: Recipes) -> Iterator[Factory]:
    """Yield the factories of the records that have one."""
    for name, record in records.items():
        if (recipe := recipes.found.get(name)) is not None:
            yield _factory(record, recipe, records)


def _factory(record: Record, recipe: Recipe, records: Mapping[str, Record]) -> Factory:
    own, entity, companion = record.by_field, record.entity, recipe.companion
    tenant = {"tenant": TENANT, "shared": LOGGED_TENANT}.get(entity.scope or "")
    return Factory(
        record=record,
        values=tuple((own[name], value) for name, value in recipe.values.items()),
        parents=tuple(
            MadeParent(
                record=above,
                takes=tuple((own[mine], above.by_field[theirs]) for mine, theirs in parent.takes.items()),
                passes=tuple((above.by_field[theirs], own[mine]) for theirs, mine in parent.passes.items()),
            )
            for parent in recipe.parents
            for above in [records[parent.entity]]
        ),
        companion=companion
        and MadeCompanion(
            property=own[companion.field],
            equals=companion.equals,
            same=tuple(own[name] for name in companion.same),
        ),
        tenant=own.get(tenant or ""),
    )
