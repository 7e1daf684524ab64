"""Migrations: numbered files, each with the changes that it makes and those that undo them."""

from collections.abc import Iterable
from dataclasses import dataclass

from .changes import AddConstraint, AddTable, Change, Reverse
from .errors import SpecificationError

MOST = 999


@dataclass(frozen=True)
class Migration:
    """One file: its number, what it does, and the changes in the order of `up`.

    Attributes:
        notes: What a reader has to know before it runs, a sentence each.
    """

    number: int
    name: str
    summary: str
    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The name without its ending."""
        return f"{self.number:03}_{self.name}"

    @property
    def undo(self) -> list[Change]:
        """The changes that lead back, last first; a table that was created here takes what belongs to it along."""
        back = [change.inverse for change in reversed(self.changes)]
        dropped = {item.change.table.name for item in back if _drops_table(item)}
        return [item for item in back if _stands_alone(item) or _table_of(item) not in dropped]


def _drops_table(change: Change) -> bool:
    return isinstance(change, Reverse) and isinstance(change.change, AddTable)


def _stands_alone(change: Change) -> bool:
    """Whether it is no part of dropping its table: a reference holds the other table, too."""
    return _drops_table(change) or (isinstance(change, Reverse) and isinstance(change.change, AddConstraint))


def _table_of(change: Change) -> str | None:
    table = getattr(change.subject, "table", None)
    return getattr(table, "name", table)


def baseline(changes: Iterable[Change]) -> list[Migration]:
    """Return the first migrations of a project, one file per table.

    Raises:
        SpecificationError: More than three digits would be needed.
    """
    groups = list(_groups(changes))
    if len(groups) - 1 > MOST:
        raise SpecificationError(f"{len(groups) - 1} tables need more than {MOST} migrations; split the service")
    return [
        Migration(number, _name(changes), _summary(changes), tuple(changes)) for number, changes in enumerate(groups)
    ]


def _groups(changes: Iterable[Change]) -> Iterable[list[Change]]:
    group: list[Change] = []
    for change in changes:
        if isinstance(change, AddTable):
            yield group
            group = []
        group.append(change)
    yield group


def _name(changes: list[Change]) -> str:
    first = changes[0] if changes else None
    return f"create_{first.table.name}" if isinstance(first, AddTable) else "prepare_database"


def _summary(changes: list[Change]) -> str:
    first = changes[0] if changes else None
    if isinstance(first, AddTable):
        return f"{first.table.name}: {first.table.comment}"
    return "What the tables share: extensions and functions."
