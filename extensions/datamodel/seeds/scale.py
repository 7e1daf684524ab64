"""The development seeds many times over: one statement copies all rows of a table, and renews what has to be new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .population import Change
from .scale_columns import Keys, SeedColumns
from .scale_levels import RATIO, Levels
from .writer import Writer

_CHUNK = 2_000
"""Rows in a transaction, about: each may take a lock."""
_LIST = ",\n    "


@dataclass(frozen=True, kw_only=True)
class Copies:
    """One statement that copies rows, or that changes copies.

    Attributes:
        level: Whose copies are made, by number from $1 to $2.
        chunk: How many copies at a time.
        rows: Rows of each copy; 0 for a change.
        identity: The column whose sequence has to go on after the rows.
    """

    table: str
    level: int
    chunk: int
    statement: str
    rows: int = 0
    identity: str | None = None


class Scale:
    """Writes the statements that copy the rows of a population.

    Args:
        writer: Of the development seeds.

    Attributes:
        ratio: Copies on a level for each copy on the level below.
    """

    ratio = RATIO

    def __init__(self, writer: Writer) -> None:
        self.writer, self.population, self.dialect = writer, writer.population, writer.dialect
        self.levels = Levels(self.population)
        self._keys = Keys(self.levels)

    @cached_property
    def sizes(self) -> list[int]:
        """Rows of a copy on each level."""
        sizes = [0] * (max(self.levels.levels.values(), default=0) + 1)
        for name, level in self.levels.levels.items():
            sizes[level] += len(self.population.tables[name].rows)
        return sizes

    @property
    def cost(self) -> int:
        """Rows for each copy on the lowest level."""
        return sum(size * RATIO**level for level, size in enumerate(self.sizes))

    @staticmethod
    def number(other: int, level: int) -> str:
        """Return which copy on another level goes with a copy, as SQL."""
        if other > level:
            return f"(number - 1) * {RATIO ** (other - level)} + 1"
        return "pg_temp.owner(" * (level - other) + "number" + ")" * (level - other)

    @cached_property
    def statements(self) -> list[Copies]:
        """What to run, in order."""
        return [*map(self._inserted, self.levels.levels), *map(self._changed, self._batches())]

    def _inserted(self, name: str) -> Copies:
        table, names = self.population.tables[name], self.dialect.ddl.names
        fields = self.writer.fields(table)
        columns = SeedColumns(self.writer, self._keys, name, table.inserted)
        selected = [columns.expression(field, field) for field in fields]
        identity = next((field for field in fields if table.entity.fields[field].identity), None)
        into = self.dialect.identifier(self.writer.names.table(name))
        lines = [
            self.dialect.lay_out(f"INSERT INTO {into} ({names(self.writer.names.all(name, tuple(fields)))})"),
            *(["OVERRIDING SYSTEM VALUE"] if identity else []),
            f"SELECT\n    {_LIST.join(selected)}",
            *self._source(columns),
            "ORDER BY _copy.number, _seed.place",
            f"ON CONFLICT ({names(self.writer.names.all(name, table.entity.key))}) DO NOTHING",
        ]
        return self._copies(name, lines, len(table.rows), identity)

    def _changed(self, batch: list[Change]) -> Copies:
        entity, after = batch[0].entity, batch[0].after
        known = [{name: item.row[name] for name in entity.key} | item.before for item in batch]
        new = [{f"new {name}": value for name, value in item.after.items()} for item in batch]
        rows = [one | other for one, other in zip(known, new, strict=True)]
        columns = SeedColumns(self.writer, self._keys, entity.name, rows)
        names, identifier = self.writer.names.of(entity.name), self.dialect.identifier
        table = identifier(self.writer.names.table(entity.name))
        assigned = [f"{identifier(names[name])} = {columns.expression(name, f'new {name}')}" for name in after]
        conditions = []
        for name in known[0]:
            same = "=" if name in entity.key else "IS NOT DISTINCT FROM"
            conditions.append(f"    AND {table}.{identifier(names[name])} {same} {columns.expression(name, name)}")
        lines = [f"UPDATE {table}", f"SET\n    {_LIST.join(assigned)}", *self._source(columns), *conditions]
        return self._copies(entity.name, lines)

    def _source(self, columns: SeedColumns) -> Iterator[str]:
        yield "FROM pg_temp._copies AS _copy"
        yield f"CROSS JOIN {columns.values}"
        yield f"WHERE _copy.level = {self.levels.levels[columns.name]} AND _copy.number BETWEEN $1 AND $2"

    def _copies(self, name: str, lines: list[str], rows: int = 0, identity: str | None = None) -> Copies:
        return Copies(
            table=self.writer.names.table(name),
            level=self.levels.levels[name],
            chunk=_CHUNK // max(rows, 1) or 1,
            statement=self.dialect.copies.quoted("\n".join(lines)),
            rows=rows,
            identity=identity and self.writer.names.of(name)[identity],
        )

    def _batches(self) -> list[list[Change]]:
        """Return the changes in runs of those that one statement makes."""
        batches: list[list[Change]] = []
        for change in self.population.changes:
            if change.entity.name in self.levels.levels:
                if batches and _is_like(change, batches[-1]):
                    batches[-1].append(change)
                else:
                    batches.append([change])
        return batches


def _is_like(change: Change, batch: list[Change]) -> bool:
    """Return whether a change of another row of the same entity sets the same fields."""
    first = batch[0]
    same = (first.entity.name, list(first.after), list(first.before))
    other = all(item.row is not change.row for item in batch)
    return other and same == (change.entity.name, list(change.after), list(change.before))
