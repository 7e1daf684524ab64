"""Statements that bring rows into the database; includes/ lays them out."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Seed:
    """Rows for one table.

    Attributes:
        rows: Values as SQL.
        conflict_columns: What tells rows apart; empty when only an exclusion constraint does.
        conflict_where: The condition of the unique index on these columns, if it has one.
        update_columns: What a row that is there already takes over; none for rows that never change.
        identity: The column whose sequence has to go on after the rows.
    """

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    conflict_columns: tuple[str, ...]
    conflict_where: str | None = None
    update_columns: tuple[str, ...] = ()
    identity: str | None = None


@dataclass(frozen=True, kw_only=True)
class Update:
    """A change of a row that was inserted before: `table SET ... WHERE ...`, both as SQL."""

    table: str
    assignments: tuple[str, ...]
    conditions: tuple[str, ...]
