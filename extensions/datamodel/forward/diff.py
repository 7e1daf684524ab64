"""From the schema that a project's migrations build to the one that its model asks for: the changes, in order."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from ..changes import (
    AddConstraint,
    AddExtension,
    AddGrant,
    AddIndex,
    AddPolicy,
    AddRoutine,
    AddTrigger,
    Change,
    Reverse,
    creation,
)
from ..dialects import Dialect
from ..errors import SpecificationError
from ..logical import Model
from ..relational.names import Columns
from ..relational.schema import (
    Check,
    Exclusion,
    ForeignKey,
    Grant,
    Index,
    Policy,
    PrimaryKey,
    Schema,
    Table,
    Trigger,
    UniqueConstraint,
)
from .alterations import AddKeep, AlterColumn, DropColumns, DropTable, Rename, ReplaceRoutine, SetComment
from .carry import Carrier, Renames, mentioned
from .columns import ColumnChanges, ColumnDiff
from .follow import Totals, tree
from .match import Match, match, renamed

_CONSTRAINTS = ("unique_constraints", "checks", "exclusions", "foreign_keys")


class _TablePair:
    """A table that stays: now, with its later names, and as it is wanted."""

    def __init__(self, old: Table, carried: Table, new: Table, columns: ColumnChanges) -> None:
        self.old, self.carried, self.new, self.columns = old, carried, new, columns
        if (old.partition_by is None) != (new.partition_by is None) or carried.partition_by != new.partition_by:
            raise SpecificationError("the partitions of a table that has rows cannot change", place=old.name)
        self.keys = self._match("keys", lambda table: (table.primary_key,))
        self.constraints = {kind: self._match(kind) for kind in _CONSTRAINTS}
        self.indexes = self._match("indexes")
        self.triggers = self._match("triggers")
        self.policies = self._match("policies")
        self.grants = self._match("grants")
        self._leave_granted()

    def _match(self, kind: str, items: Callable[[Table], Any] | None = None) -> Match[Any]:
        get = items or (lambda table: getattr(table, kind))
        return match(get(self.old), get(self.carried), get(self.new), self._stale)

    def _leave_granted(self) -> None:
        """Leave of a grant on columns only what comes and goes, where it stays on the others."""
        carried = dict(zip(self.old.grants, self.carried.grants, strict=True))
        added = {(item.role, item.privileges): item for item in self.grants.added if item.columns}
        for before in [item for item in self.grants.gone if item.columns]:
            after = added.get((before.role, before.privileges))
            if after is None:
                continue
            staying = set(carried[before].columns) & set(after.columns) - self.columns.added
            pairs = zip(before.columns, carried[before].columns, strict=True)
            gone = tuple(old for old, new in pairs if new not in staying)
            new = tuple(name for name in after.columns if name not in staying)
            self.grants.gone.remove(before)
            self.grants.added.remove(after)
            self.grants.gone += [replace(before, columns=gone)] if gone else []
            self.grants.added += [replace(after, columns=new)] if new else []

    def _stale(self, item: Any) -> bool:
        """Whether the engine would not let a column change under it, or would write it otherwise afterwards."""
        anew = self.columns.anew
        match item:
            case Trigger():
                used = _dotted(item.when) | {name for event in item.events for name in mentioned(event)}
                return bool((self.columns.touched | anew) & used)
            case Policy():
                return bool((self.columns.touched | anew) & mentioned(item.condition))
            case Check():
                return bool(anew & mentioned(item.condition))
            case Exclusion():
                return bool(anew & (mentioned(item.where) | {name for name, _ in item.elements}))
            case Index():
                return bool(anew & (mentioned(item.where) | {part.name for part in item.columns}))
            case Grant():
                return not self.columns.added.isdisjoint(item.columns)
            case PrimaryKey() | UniqueConstraint() | ForeignKey():
                return not anew.isdisjoint(item.columns)
        return False


def _dotted(text: str | None) -> set[str]:
    """Return the columns in `OLD.x` and `NEW.x`."""
    return set(re.findall(r"\b(?:OLD|NEW)\.\"?([^\s\")=<>,]+)", text or ""))


class Diff:
    """Finds the changes.

    Args:
        model: What is wanted, and `new`, its schema.
        old: What there is.
        renames: What became what.
        gone: What earlier migrations have dropped.
        keep: The schema where dropped rows and values are set aside.
    """

    def __init__(
        self,
        model: Model,
        old: Schema,
        new: Schema,
        renames: Renames,
        gone: set[str],
        dialect: Dialect,
        keep: str,
    ) -> None:
        self.gone = gone
        self.model, self.old, self.new, self.renames, self.dialect, self.keep = model, old, new, renames, dialect, keep
        self.names = Columns(model)
        self.entities = {self.names.table(entity.name): entity for entity in model.entities.values()}
        carried = Carrier(renames, dialect).schema(old)
        self.pairs = [self._pair(old.tables[name], table) for name, table in carried.items()]
        self._restore_references()
        filled = {(pair.new.name, column) for pair in self.pairs for column in pair.columns.filled}
        self.totals = Totals([(pair.old, pair.new) for pair in self.pairs], filled, renames, dialect)

    def _pair(self, old: Table, carried: Table) -> _TablePair:
        new = self.new.tables[carried.name]
        entity = self.entities[carried.name]
        diff = ColumnDiff(
            entity,
            self.names.of(entity.name),
            (old, carried, new),
            self.dialect,
            self.keep,
            self.model.dropped,
            self.gone,
            self._named_row,
        )
        return _TablePair(old, carried, new, diff.find(self.renames.columns[old.name]))

    def _named_row(self, target: str, value: Any) -> str:
        """Return the key of a row that is named by a unique field, as a query."""
        entity = self.model.entities[target]
        columns = self.names.of(target)
        uniques = [item.fields[0] for item in entity.unique if len(item.fields) == 1 and item.where is None]
        field = next(iter(uniques), entity.key[-1])
        table, key, name = map(
            self.dialect.identifier, (self.names.table(target), columns[entity.key[-1]], columns[field])
        )
        return f"(SELECT {key} FROM {table} WHERE {name} = {self.dialect.value(entity.fields[field].type, value)})"

    def _restore_references(self) -> None:
        """Make references anew whose target's key or uniqueness is made anew."""
        lost = {
            (pair.new.name, item.columns)
            for pair in self.pairs
            for item in (*pair.keys.added, *pair.constraints["unique_constraints"].added)
        }
        for pair in self.pairs:
            found = pair.constraints["foreign_keys"]
            for before, item in list(found.kept):
                if (item.target, item.target_columns) in lost:
                    found.kept.remove((before, item))
                    found.gone.append(before)
                    found.added.append(item)

    # All changes

    def changes(self) -> list[Change]:
        """Return the changes in an order in which they can be applied; empty if there are none."""
        dropped = [table for name, table in self.old.tables.items() if name not in self.renames.tables]
        changes = [
            *self._extensions(),
            *self._routines(),
            *self.totals.back(),
            *self._drops(dropped),
            *(change for pair in self.pairs for change in pair.columns.drops),
            *self._renames(),
            *self._columns(),
            *self._constraints(),
            *self._new_tables(),
            *self._references(),
            *self._additions(),
            *self._comments(),
            *self._old_routines(),
        ]
        keeps = any(isinstance(item, DropTable | DropColumns) or getattr(item, "keep", None) for item in changes)
        return [AddKeep(self.keep), *changes] if keeps else changes

    def _extensions(self) -> Iterator[Change]:
        yield from (AddExtension(name) for name in self.new.extensions if name not in self.old.extensions)

    def _routines(self) -> Iterator[Change]:
        before = {item.name: item for item in self.old.routines}
        for item in self.new.routines:
            if item.name not in before:
                yield AddRoutine(item)
            elif (old := before[item.name]) != item and _stored(old) != _stored(item):
                yield ReplaceRoutine(old, item)

    def _old_routines(self) -> Iterator[Change]:
        wanted = {item.name for item in self.new.routines}
        yield from (Reverse(AddRoutine(item)) for item in reversed(self.old.routines) if item.name not in wanted)
        gone = [name for name in self.old.extensions if name not in self.new.extensions]
        yield from (Reverse(AddExtension(name)) for name in gone)

    def _drops(self, dropped: list[Table]) -> Iterator[Change]:
        for pair in self.pairs:
            yield from (Reverse(AddTrigger(pair.old, item)) for item in reversed(pair.triggers.gone))
            yield from (Reverse(AddPolicy(pair.old, item)) for item in pair.policies.gone)
            yield from (Reverse(AddGrant(pair.old, item)) for item in pair.grants.gone)
        for table in reversed(dropped):
            yield from (Reverse(AddTrigger(table, item)) for item in reversed(table.triggers))
            yield from (Reverse(AddPolicy(table, item)) for item in table.policies)
            yield from (Reverse(AddGrant(table, item)) for item in table.grants)
        for pair in self.pairs:
            yield from (Reverse(AddConstraint(pair.old, item)) for item in pair.constraints["foreign_keys"].gone)
        for table in reversed(dropped):
            yield from (Reverse(AddConstraint(table, item)) for item in table.foreign_keys)
        for pair in self.pairs:
            yield from (Reverse(AddIndex(pair.old, item)) for item in pair.indexes.gone)
            for kind in ("exclusions", "checks", "unique_constraints"):
                yield from (Reverse(AddConstraint(pair.old, item)) for item in pair.constraints[kind].gone)
            yield from (Reverse(AddConstraint(pair.old, item)) for item in pair.keys.gone)
        for table in reversed(dropped):
            yield from _of_extensions(table)
            yield DropTable(table, self.keep)

    def _renames(self) -> Iterator[Change]:
        staying = [pair.old.name for pair in self.pairs if pair.old.name == pair.new.name]
        tables = renamed(((pair.old.name, pair.new.name) for pair in self.pairs), staying)
        owner = {pair.old.name: pair.old for pair in self.pairs}
        for old, new in tables:
            table = owner.setdefault(new, owner[old])
            yield Rename("TABLE", old, new, partitioned=table.partition_by is not None)
        for pair in self.pairs:
            kept = self.renames.columns[pair.old.name]
            same = [new for old, new in kept.items() if old == new]
            yield from (Rename("COLUMN", old, new, pair.new.name) for old, new in renamed(kept.items(), same))
            yield from self._sequences(pair, kept)
        for kind, pairs in self._carriers().items():
            owner = {old: table for old, _, table in pairs}
            names = renamed(((old, new) for old, new, _ in pairs), [old for old, new, _ in pairs if old == new])
            for old, new in names:
                table = owner.setdefault(new, owner[old])
                yield Rename(kind, old, new, None if kind == "INDEX" else table)

    def _carriers(self) -> dict[str, list[tuple[str, str, str]]]:
        """Return what carries names: old name, new name, new table."""
        result: dict[str, list[tuple[str, str, str]]] = {"CONSTRAINT": [], "INDEX": [], "TRIGGER": []}
        for pair in self.pairs:
            for kind, found in (
                *(("CONSTRAINT", item) for item in (pair.keys, *pair.constraints.values())),
                ("INDEX", pair.indexes),
                ("TRIGGER", pair.triggers),
            ):
                result[kind] += [(old.name, new.name, pair.new.name) for old, new in found.kept]
        return result

    def _sequences(self, pair: _TablePair, kept: dict[str, str]) -> Iterator[Change]:
        for column in pair.old.columns:
            if column.identity and column.name in kept:
                old, new = _sequence(pair.old.name, column.name), _sequence(pair.new.name, kept[column.name])
                if old != new:
                    yield Rename("SEQUENCE", old, new)

    def _columns(self) -> Iterator[Change]:
        yield from self._defaults_of_engine()
        for pair in self.pairs:
            yield from pair.columns.alters
        for pair in self.pairs:
            yield from pair.columns.fills
        yield from self._following()
        for pair in self.pairs:
            yield from pair.columns.closes

    def _following(self) -> Iterator[Change]:
        for pair in self.pairs:
            entity = self.entities[pair.new.name]
            yield from tree(entity, self.names.of(entity.name), pair.old, pair.new)
        yield from self.totals.there()

    def _defaults_of_engine(self) -> Iterator[Change]:
        """Let defaults call the engine's own function where ours of the same name goes."""
        gone = {item.name for item in self.old.routines} - {item.name for item in self.new.routines}
        for pair in self.pairs:
            for column in pair.new.columns:
                before = next((item for item in pair.carried.columns if item.name == column.name), None)
                if before == column and (column.default or "").removesuffix("()") in gone:
                    yield AlterColumn(pair.new, before, column)

    def _constraints(self) -> Iterator[Change]:
        for pair in self.pairs:
            yield from (AddConstraint(pair.new, item) for item in pair.keys.added)
            for kind in ("unique_constraints", "checks", "exclusions"):
                yield from (AddConstraint(pair.new, item) for item in pair.constraints[kind].added)

    def _new_tables(self) -> Iterator[Change]:
        yield from creation(self.new, [pair.new.name for pair in self.pairs])

    def _references(self) -> Iterator[Change]:
        for pair in self.pairs:
            yield from (AddConstraint(pair.new, item) for item in pair.constraints["foreign_keys"].added)

    def _additions(self) -> Iterator[Change]:
        for pair in self.pairs:
            yield from (AddIndex(pair.new, item) for item in pair.indexes.added)
        for pair in self.pairs:
            yield from (AddTrigger(pair.new, item) for item in pair.triggers.added)
            yield from (AddPolicy(pair.new, item) for item in pair.policies.added)
            yield from (AddGrant(pair.new, item) for item in pair.grants.added)

    def _comments(self) -> Iterator[Change]:
        for pair in self.pairs:
            if pair.old.comment != pair.new.comment:
                yield SetComment(pair.new, "TABLE", pair.new.name, pair.old.comment, pair.new.comment)
            for kind, found in (
                *(("CONSTRAINT", item) for item in pair.constraints.values()),
                ("TRIGGER", pair.triggers),
            ):
                for old, new in found.kept:
                    before, after = getattr(old, "comment", None), getattr(new, "comment", None)
                    if before != after:
                        yield SetComment(pair.new, kind, new.name, before, after)


def _of_extensions(table: Table) -> Iterator[Change]:
    """Yield what frees a table of the extensions, which may go."""
    for index in table.indexes:
        if any(part.operator_class for part in index.columns) or index.method:
            yield Reverse(AddIndex(table, index))
    yield from (Reverse(AddConstraint(table, item)) for item in table.exclusions)


def _stored(item: Any) -> tuple[str, ...]:
    return item.signature, item.definition, item.comment


def _sequence(table: str, column: str) -> str:
    """Return the name that the engine gives an identity's sequence, cut as it cuts. Source: makeObjectName()."""
    room = 63 - len("__seq")
    while len(table) + len(column) > room:
        table, column = (table[:-1], column) if len(table) > len(column) else (table, column[:-1])
    return f"{table}_{column}_seq"
