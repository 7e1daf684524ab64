"""What a forward migration is called, and what its first lines say."""

import re
from collections.abc import Iterable, Iterator

from ..changes import AddColumn, AddConstraint, AddIndex, AddRoutine, AddTable, Change, Reverse
from ..dialects import Dialect
from ..naming import fit
from ..relational.schema import Column
from .alterations import AlterColumn, DropColumns, DropTable, Fill, Rename, ReplaceRoutine
from .carry import mentioned

_LONGEST = 60


def name(changes: Iterable[Change]) -> str:
    """Return the name of a migration: what happens to tables, else to columns, else which tables change."""
    changes = list(changes)
    titles = [re.sub(r"\W", "_", title) for title in _main(changes) or _others(changes)]
    first, more = titles[0], len(titles) - 1
    if more == 1 and len(first) + len(titles[1]) < _LONGEST - 5:
        return f"{first}_and_{titles[1]}"
    ending = f"_and_{more}_more" if more else ""
    return fit(first) + ending


def sentences(changes: Iterable[Change]) -> list[str]:
    """Return what a migration does, to each table that it touches."""
    changes = list(changes)
    main = _main(changes)
    said = {word.partition(".")[0] for title in main for word in title.split()[1:]}
    others = [title for title in _others(changes) if title.split()[1] not in said]
    return [f"{title[0].upper()}{title[1:]}." for title in main + others]


def _main(changes: list[Change]) -> list[str]:
    return list(dict.fromkeys([*_tables(changes), *_columns(changes), *_defaults(changes)]))


def _others(changes: list[Change]) -> list[str]:
    tables = list(dict.fromkeys(filter(None, (_table(item) for item in changes if not _is_default(item)))))
    functions = any(isinstance(change.subject, AddRoutine | ReplaceRoutine) for change in changes)
    return [f"change {table}" for table in tables] + ["replace functions"] * (functions or not tables)


def _tables(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        match change:
            case AddTable():
                yield f"create {change.table.name}"
            case DropTable():
                yield f"drop {change.table.name}"
    yield from (f"rename {old} to {new}" for _, old, new in _renames(changes, "TABLE"))


def _columns(changes: list[Change]) -> Iterator[str]:
    tables = {new for _, _, new in _renames(changes, "TABLE")}
    for table, old, new in _renames(changes, "COLUMN"):
        if table not in tables:
            yield f"rename {table}.{old} to {new}"
    dropped = (item.change for item in changes if isinstance(item, Reverse))
    anew = {item.column.name for item in dropped if isinstance(item, AddColumn)}
    added = {(change.table.name, change.column.name) for change in changes if isinstance(change, AddColumn)}
    for change in changes:
        match change:
            case AddColumn():
                verb = "change" if change.column.name in anew else "add"
                yield f"{verb} {change.table.name}.{change.column.name}"
            case DropColumns():
                yield from (f"drop {change.table.name}.{column.name}" for column in change.columns)
            case AlterColumn() if (change.table.name, change.new.name) not in added and change.old != change.new:
                yield f"change {change.table.name}.{change.new.name}"
            case Fill() if (change.table.name, change.column) not in added:
                yield f"change {change.table.name}.{change.column}"


def _is_default(change: Change) -> bool:
    """Whether a default that reads the same calls a function of the server's own from now on."""
    return isinstance(change, AlterColumn) and change.old == change.new


def _defaults(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        if isinstance(change, AlterColumn) and _is_default(change):
            yield f"use {(change.new.default or '').removesuffix('()')} of the server"


def _renames(changes: list[Change], kind: str) -> list[tuple[str | None, str, str]]:
    """Return table, old and new name of what is renamed, without the names that were put in between."""
    found: dict[tuple[str | None, str], str] = {}
    for change in changes:
        if isinstance(change, Rename) and change.kind == kind:
            first = found.pop((change.table, change.old), change.old)
            found[change.table, change.new] = first
    return [(table, old, new) for (table, new), old in found.items()]


def _table(change: Change) -> str | None:
    table = getattr(change.subject, "table", None)
    return getattr(table, "name", table)


def notes(changes: Iterable[Change], keep: str, dialect: Dialect) -> Iterator[str]:
    """Yield what a reader has to know before the migration runs."""
    changes = list(changes)
    if any(isinstance(change, DropTable | DropColumns) or getattr(change, "keep", None) for change in changes):
        yield f"What goes is kept in the schema {keep} for the way back, until you DROP SCHEMA {keep} CASCADE."
    if lost := _lost(changes, dialect):
        yield f"The way back loses what is in {', '.join(lost)} by then."
    if refusing := list(dict.fromkeys(_refusing(changes, dialect))):
        yield f"Rows written since may refuse the way back, by {', '.join(refusing)}."


def _lost(changes: list[Change], dialect: Dialect) -> list[str]:
    """Return the tables and columns that come, what follows from their values, and what is rounded."""
    tables = {change.table.name for change in changes if isinstance(change, AddTable)}
    added = [change for change in changes if isinstance(change, AddColumn)]
    plain = {change.column.name for change in added if change.column.generated is None}
    result = []
    for change in changes:
        match change:
            case AddTable():
                result.append(change.table.name)
            case AddColumn(table=table, column=column) if not column.generated or mentioned(column.generated) & plain:
                result.append(f"{table.name}.{column.name}")
            case Fill() if mentioned(change.value) & (plain | tables):
                result.append(f"{change.table.name}.{change.column}")
            case AlterColumn() if (back := dialect.conversion(change.new.type, change.old.type)) and not back.exact:
                result.append(f"{change.table.name}.{change.new.name}")
    return list(dict.fromkeys(result))


def _refusing(changes: list[Change], dialect: Dialect) -> Iterator[str]:
    """Yield what was stricter before."""
    again = [change.constraint for change in changes if isinstance(change, AddConstraint)]
    for change in changes:
        match change:
            case DropColumns():
                yield from (f"{change.table.name}.{column.name}" for column in change.columns if _needs_value(column))
            case AlterColumn() if _may_refuse(change.new, change.old, dialect):
                yield f"{change.table.name}.{change.new.name}"
            case Reverse(AddConstraint() as gone) if gone.constraint not in again:
                yield gone.constraint.name
            case Reverse(AddIndex() as gone) if gone.index.unique:
                yield gone.index.name


def _needs_value(column: Column) -> bool:
    return not (column.nullable or column.generated or column.default)


def _may_refuse(new: Column, old: Column, dialect: Dialect) -> bool:
    """Whether a value that the new column takes may have no place in the old one."""
    back = dialect.conversion(new.type, old.type)
    return (new.nullable and not old.nullable) or (new.type != old.type and not (back and back.sure))
