"""What a forward migration is called, and what its first lines say."""

from collections.abc import Iterable, Iterator

from ..changes import AddColumn, AddTable, Change
from ..naming import fit
from .alterations import AlterColumn, DropColumns, DropTable, Fill, RecreateColumn, Rename

_LONGEST = 60


def name(changes: Iterable[Change]) -> str:
    """Return the name of a migration: what happens to tables, else to columns, else which tables change."""
    titles = list(dict.fromkeys(_titles(list(changes))))
    first, more = titles[0], len(titles) - 1
    if more == 1 and len(first) + len(titles[1]) < _LONGEST - 5:
        return f"{first}_and_{titles[1]}"
    ending = f"_and_{more}_more" if more else ""
    return fit(first) + ending


def _titles(changes: list[Change]) -> Iterator[str]:
    found = list(_tables(changes)) + list(_columns(changes))
    yield from found
    if not found:
        tables = list(dict.fromkeys(filter(None, map(_table, changes))))
        yield from (f"change_{table}" for table in tables)
        if not tables:
            yield "replace_functions"


def _tables(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        match change:
            case AddTable():
                yield f"create_{change.table.name}"
            case DropTable():
                yield f"drop_{change.table.name}"
            case Rename(kind="TABLE"):
                yield f"rename_{change.old}_to_{change.new}"


def _columns(changes: list[Change]) -> Iterator[str]:
    renamed = {change.new for change in changes if isinstance(change, Rename) and change.kind == "TABLE"}
    for change in changes:
        match change:
            case Rename(kind="COLUMN") if change.table not in renamed:
                yield f"rename_{change.table}_{change.old}_to_{change.new}"
            case AddColumn():
                yield f"add_{change.table.name}_{change.column.name}"
            case DropColumns():
                yield from (f"drop_{change.table.name}_{column.name}" for column in change.columns)
            case AlterColumn() | RecreateColumn():
                yield f"change_{change.table.name}_{change.new.name}"
            case Fill():
                yield f"change_{change.table.name}_{change.column}"


def _table(change: Change) -> str | None:
    table = getattr(change.subject, "table", None)
    return getattr(table, "name", table)


def notes(changes: Iterable[Change], keep: str) -> Iterator[str]:
    """Yield what a reader has to know before the migration runs."""
    changes = list(changes)
    if any(isinstance(change, DropTable | DropColumns) or getattr(change, "keep", None) for change in changes):
        yield f"Rows and values that go are kept in the schema {keep} for the way back; DROP SCHEMA {keep} CASCADE ends that."
    lost = [title for title in _lost(changes)]
    if lost:
        yield f"The way back loses what is in {', '.join(lost)} by then."


def _lost(changes: list[Change]) -> Iterator[str]:
    for change in changes:
        match change:
            case AddTable():
                yield change.table.name
            case AddColumn() if change.column.generated is None:
                yield f"{change.table.name}.{change.column.name}"
