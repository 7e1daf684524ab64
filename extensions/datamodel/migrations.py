"""The first migrations of a project: the changes from nothing to the schema, one file per table."""

from collections.abc import Iterable
from dataclasses import dataclass

from .changes import AddTable, Change
from .errors import SpecificationError

MOST = 999


@dataclass(frozen=True)
class Migration:
    """One file: its number, what it does, and the changes in the order of `up`."""

    number: int
    name: str
    summary: str
    changes: tuple[Change, ...]

    @property
    def file_name(self) -> str:
        """The name without its ending."""
        return f"{self.number:03}_{self.name}"

    @property
    def undo(self) -> list[Change]:
        """The changes to undo, last first; a table that was created here takes what belongs to it along."""
        created = {change.table.name for change in self.changes if isinstance(change, AddTable)}
        return [
            change
            for change in reversed(self.changes)
            if isinstance(change, AddTable)
            or getattr(change, "table", None) is None
            or change.table.name not in created
        ]


def baseline(changes: Iterable[Change]) -> list[Migration]:
    """Return the migrations that make the changes.

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
