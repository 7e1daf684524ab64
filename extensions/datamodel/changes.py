"""Changes between two schemas; `up` and `down` name the macros of `includes/<dialect>/` that render each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from .relational.schema import ForeignKey, Grant, Index, Policy, Routine, Schema, Table, Trigger


@dataclass(frozen=True)
class AddExtension:
    """An extension of the engine is installed."""

    up: ClassVar = "add_extension"
    down: ClassVar = "drop_extension"
    name: str


@dataclass(frozen=True)
class AddRoutine:
    """A function is created."""

    up: ClassVar = "add_routine"
    down: ClassVar = "drop_routine"
    routine: Routine


@dataclass(frozen=True)
class AddTable:
    """A table is created with its columns, key, checks and comments, and the foreign keys to tables that exist."""

    up: ClassVar = "add_table"
    down: ClassVar = "drop_table"
    table: Table
    foreign_keys: tuple[ForeignKey, ...]


@dataclass(frozen=True)
class AddForeignKey:
    """A reference to a table that is created later."""

    up: ClassVar = "add_foreign_key"
    down: ClassVar = "drop_foreign_key"
    table: Table
    foreign_key: ForeignKey


@dataclass(frozen=True)
class AddIndex:
    """An index is created."""

    up: ClassVar = "add_index"
    down: ClassVar = "drop_index"
    table: Table
    index: Index


@dataclass(frozen=True)
class AddTrigger:
    """A trigger is attached."""

    up: ClassVar = "add_trigger"
    down: ClassVar = "drop_trigger"
    table: Table
    trigger: Trigger


@dataclass(frozen=True)
class AddPolicy:
    """Row security is switched on for a table, with what lets rows through."""

    up: ClassVar = "add_policy"
    down: ClassVar = "drop_policy"
    table: Table
    policy: Policy


@dataclass(frozen=True)
class AddGrant:
    """A role may use a table."""

    up: ClassVar = "add_grant"
    down: ClassVar = "revoke_grant"
    table: Table
    grant: Grant


Change = AddExtension | AddRoutine | AddTable | AddForeignKey | AddIndex | AddTrigger | AddPolicy | AddGrant


def creation(schema: Schema) -> Iterable[Change]:
    """Yield the changes that lead from an empty database to the schema, in an order in which they can be applied."""
    yield from map(AddExtension, schema.extensions)
    yield from map(AddRoutine, schema.routines)
    created: set[str] = set()
    later: list[tuple[str, Change]] = []
    for table in schema.tables.values():
        created.add(table.name)
        now = tuple(item for item in table.foreign_keys if item.target in created)
        later += [(item.target, AddForeignKey(table, item)) for item in table.foreign_keys if item not in now]
        later += [(item.watches, AddTrigger(table, item)) for item in table.triggers if item.watches]
        yield AddTable(table, now)
        yield from (AddIndex(table, item) for item in table.indexes)
        yield from (AddTrigger(table, item) for item in table.triggers if not item.watches)
        yield from (AddPolicy(table, item) for item in table.policies)
        yield from (AddGrant(table, item) for item in table.grants)
        yield from (change for needed, change in later if needed in created)
        later = [item for item in later if item[0] not in created]
