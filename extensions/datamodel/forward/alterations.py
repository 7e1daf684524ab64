"""Changes of what exists, and of the rows in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..changes import Change
from ..relational.schema import Column, Routine, Table


class Alteration(Change):
    """A change that is none of those by which a database is made."""

    alters: ClassVar = True


@dataclass(frozen=True)
class AddKeep(Alteration):
    """A schema for what is dropped: rows stay there, so that the way back can bring them again."""

    up: ClassVar = "add_keep"
    down: ClassVar = "drop_keep"
    keep: str


@dataclass(frozen=True)
class ReplaceRoutine(Alteration):
    """A function gets another body, or another comment."""

    up: ClassVar = "replace_routine"
    old: Routine
    new: Routine

    @property
    def inverse(self) -> Change:
        """The old body."""
        return ReplaceRoutine(self.new, self.old)


@dataclass(frozen=True)
class DropTable(Alteration):
    """A table is set aside, with its key, checks and indexes."""

    up: ClassVar = "set_table_aside"
    down: ClassVar = "bring_table_back"
    table: Table
    keep: str


@dataclass(frozen=True)
class DropColumns(Alteration):
    """Columns of a table are dropped; their values are set aside beside the table's key."""

    up: ClassVar = "drop_columns"
    down: ClassVar = "bring_columns_back"
    table: Table
    columns: tuple[Column, ...]
    keep: str

    @property
    def kept(self) -> tuple[str, ...]:
        """The columns whose values cannot be computed again."""
        return tuple(item.name for item in self.columns if item.generated is None)


@dataclass(frozen=True)
class AlterColumn(Alteration):
    """A column gets another type, default, nullability, identity or comment.

    Attributes:
        using: How its values become the new type; None if the engine knows.
        back: How they become the old one.
    """

    up: ClassVar = "alter_column"
    table: Table
    old: Column
    new: Column
    using: str | None = None
    back: str | None = None

    @property
    def inverse(self) -> Change:
        """The old column."""
        return AlterColumn(self.table, self.new, self.old, self.back, self.using)


@dataclass(frozen=True)
class SetComment(Alteration):
    """A table, or something of it, gets another comment.

    Attributes:
        kind: TABLE, CONSTRAINT or TRIGGER.
    """

    up: ClassVar = "set_comment"
    table: Table
    kind: str
    name: str
    old: str | None
    new: str | None

    @property
    def inverse(self) -> Change:
        """The old comment."""
        return SetComment(self.table, self.kind, self.name, self.new, self.old)


@dataclass(frozen=True)
class Rename(Alteration):
    """Something gets another name.

    Attributes:
        kind: TABLE, COLUMN, CONSTRAINT, INDEX, TRIGGER or SEQUENCE.
        table: The table that it belongs to, by the name that it has by then; None for what has a name of its own.
        partitioned: Whether it is a table with partitions, which have its name in theirs.
    """

    up: ClassVar = "rename"
    kind: str
    old: str
    new: str
    table: str | None = None
    partitioned: bool = False

    @property
    def inverse(self) -> Change:
        """The old name."""
        return Rename(self.kind, self.new, self.old, self.table, self.partitioned)


@dataclass(frozen=True)
class Fill(Alteration):
    """Rows of a table get a value in a column.

    Attributes:
        value: The value as SQL, over the row.
        where: Which rows get it; None for all.
        back: The value on the way back, as SQL; None to bring back what was set aside, if anything was.
        back_where: Which rows get that.
        keep: Where the values that are overwritten are set aside; None if there are none.
    """

    up: ClassVar = "fill"
    down: ClassVar = "take_fill_back"
    table: Table
    column: str
    value: str
    where: str | None = None
    back: str | None = None
    back_where: str | None = None
    keep: str | None = None


@dataclass(frozen=True)
class PlaceTree(Alteration):
    """The rows of a tree get their paths and depths.

    Attributes:
        pairs: The columns of the reference to the row above, each with the one that it matches.
        name, path, depth: Columns.
    """

    up: ClassVar = "place_tree"
    down: ClassVar = "nothing"
    table: Table
    pairs: tuple[tuple[str, str], ...]
    name: str
    path: str
    depth: str

    @property
    def own(self) -> tuple[str, ...]:
        """The columns that name the row above, that with no value in a root first."""
        optional = {column.name for column in self.table.columns if column.nullable}
        return tuple(sorted((mine for mine, _ in self.pairs), key=lambda mine: mine not in optional))

    @property
    def matched(self) -> tuple[str, ...]:
        """The columns by which it is found."""
        return tuple(theirs for _, theirs in self.pairs)
