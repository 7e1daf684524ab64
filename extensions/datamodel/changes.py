"""Changes between two schemas; `up` names the macro of `includes/<dialect>/` that renders one, `inverse` undoes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from .relational.schema import (
    Check,
    Column,
    Exclusion,
    ForeignKey,
    Grant,
    Index,
    Policy,
    PrimaryKey,
    Routine,
    Schema,
    Table,
    Trigger,
    UniqueConstraint,
)

Constraint = PrimaryKey | UniqueConstraint | ForeignKey | Check | Exclusion


class Change:
    """A step from one schema to another.

    Attributes:
        up: The macro that renders it.
        down: The macro that renders its inverse, which takes the same change.
        alters: Whether the macros are those for what exists, which no first migration needs.
        subject: What the macro takes.
    """

    up: ClassVar[str]
    down: ClassVar[str]
    alters: ClassVar = False

    @property
    def subject(self) -> Any:
        """What the macro takes."""
        return self

    @property
    def inverse(self) -> Change:
        """The change that leads back."""
        return Reverse(self)


@dataclass(frozen=True)
class Reverse(Change):
    """Another change, taken back: what it adds is dropped."""

    change: Change

    @property
    def up(self) -> str:  # type: ignore[override]
        """The macro that renders it."""
        return self.change.down

    @property
    def alters(self) -> bool:  # type: ignore[override]
        """Whether the macro is one of those for what exists."""
        return self.change.alters

    @property
    def subject(self) -> Any:
        """What the macro takes."""
        return self.change

    @property
    def inverse(self) -> Change:
        """The change that was taken back."""
        return self.change


@dataclass(frozen=True)
class AddExtension(Change):
    """An extension of the engine is installed."""

    up: ClassVar = "add_extension"
    down: ClassVar = "drop_extension"
    name: str


@dataclass(frozen=True)
class AddRoutine(Change):
    """A function is created."""

    up: ClassVar = "add_routine"
    down: ClassVar = "drop_routine"
    routine: Routine


@dataclass(frozen=True)
class AddTable(Change):
    """A table is created with its columns, key, checks and comments, and the foreign keys to tables that exist."""

    up: ClassVar = "add_table"
    down: ClassVar = "drop_table"
    table: Table
    foreign_keys: tuple[ForeignKey, ...]


@dataclass(frozen=True)
class AddConstraint(Change):
    """A table that exists gets a constraint, or a reference to a table that is created later."""

    up: ClassVar = "add_constraint"
    down: ClassVar = "drop_constraint"
    table: Table
    constraint: Constraint


@dataclass(frozen=True)
class AddColumn(Change):
    """A table that exists gets a column."""

    up: ClassVar = "add_column"
    down: ClassVar = "drop_column"
    table: Table
    column: Column


@dataclass(frozen=True)
class AddIndex(Change):
    """An index is created."""

    up: ClassVar = "add_index"
    down: ClassVar = "drop_index"
    table: Table
    index: Index


@dataclass(frozen=True)
class AddTrigger(Change):
    """A trigger is attached."""

    up: ClassVar = "add_trigger"
    down: ClassVar = "drop_trigger"
    table: Table
    trigger: Trigger


@dataclass(frozen=True)
class AddPolicy(Change):
    """Row security is switched on for a table, with what lets rows through."""

    up: ClassVar = "add_policy"
    down: ClassVar = "drop_policy"
    table: Table
    policy: Policy


@dataclass(frozen=True)
class AddGrant(Change):
    """A role may use a table."""

    up: ClassVar = "add_grant"
    down: ClassVar = "revoke_grant"
    table: Table
    grant: Grant


def creation(schema: Schema, existing: Iterable[str] = ()) -> Iterable[Change]:
    """Yield the changes that lead from an empty database to the schema, in an order in which they can be applied.

    Args:
        schema: What is wanted.
        existing: Tables that are there already; only the others are created, and no extension or function.
    """
    created = set(existing)
    if not created:
        yield from map(AddExtension, schema.extensions)
        yield from map(AddRoutine, schema.routines)
    later: list[tuple[str, Change]] = []
    for table in (table for table in schema.tables.values() if table.name not in created):
        created.add(table.name)
        now = tuple(item for item in table.foreign_keys if item.target in created)
        later += [(item.target, AddConstraint(table, item)) for item in table.foreign_keys if item not in now]
        later += [(item.watches, AddTrigger(table, item)) for item in table.triggers if item.watches]
        yield AddTable(table, now)
        yield from (AddIndex(table, item) for item in table.indexes)
        yield from (AddTrigger(table, item) for item in table.triggers if not item.watches)
        yield from (AddPolicy(table, item) for item in table.policies)
        yield from (AddGrant(table, item) for item in table.grants)
        yield from (change for needed, change in later if needed in created)
        later = [item for item in later if item[0] not in created]
