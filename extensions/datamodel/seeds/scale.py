"""The development seeds many times over: every row is copied, with what has to be new about it, by one statement a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..dialects import PostgreSQL
from ..relational.names import Columns
from .draw import other_uuid
from .population import Change, Population
from .rules import Row, hashable
from .scale_levels import RATIO, Levels
from .scale_times import is_movable
from .writer import Writer

_CHUNK = 2_000
"""Rows in a transaction, about: each may take a lock."""
_STEP = 1_000
"""Numbered keys of copies lie at least so far apart."""
_LIST = ",\n    "
_TIMES = ("date", "timestamp", "period")


@dataclass(frozen=True, kw_only=True)
class Copies:
    """One statement that copies rows, or that changes copies.

    Attributes:
        level: Whose copies are made, by number from $1 to $2.
        chunk: How many copies at a time.
        identity: The column whose sequence has to go on after the rows.
        rows: Rows of each copy; 0 for a change.
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
    """

    def __init__(self, writer: Writer) -> None:
        self.writer, self.population = writer, writer.population
        self.dialect: PostgreSQL = writer.dialect
        self.names: Columns = writer.names
        self.levels = Levels(self.population)

    @property
    def sizes(self) -> list[int]:
        """Rows of a copy on each level."""
        sizes = [0] * (max(self.levels.levels.values(), default=0) + 1)
        for name, level in self.levels.levels.items():
            table = self.population.tables[name]
            sizes[level] += len(table.rows) - table.given
        return sizes

    @property
    def cost(self) -> int:
        """Rows for each copy on the lowest level."""
        return sum(size * RATIO**level for level, size in enumerate(self.sizes))

    ratio = RATIO

    @staticmethod
    def number(other: int, level: int) -> str:
        """Return which copy of another level hangs together with a copy, as SQL."""
        if other >= level:
            return f"(number - 1) * {RATIO ** (other - level)} + 1" if other > level else "number"
        return "pg_temp.owner(" * (level - other) + "number" + ")" * (level - other)

    @cached_property
    def statements(self) -> list[Copies]:
        """What to run, in order."""
        names = [name for name in self.population.tables if name in self.levels.levels]
        return [*map(self._inserted, names), *self._changed()]

    def _inserted(self, name: str) -> Copies:
        table, level = self.population.tables[name], self.levels.levels[name]
        fields = self.writer.fields(table)
        rows = table.inserted[table.given :]
        columns = _Columns(self, name, rows)
        selected = [columns.expression(field, field) for field in fields]
        table_name = self.names.table(name)
        identity = next((field for field in fields if table.entity.fields[field].identity), None)
        listed = self.dialect.ddl.names(self.names.all(name, tuple(fields)))
        key = self.dialect.ddl.names(self.names.all(name, table.entity.key))
        lines = [
            self.dialect.lay_out(f"INSERT INTO {self.dialect.identifier(table_name)} ({listed})"),
            *(["OVERRIDING SYSTEM VALUE"] if identity else []),
            "SELECT\n    " + _LIST.join(selected),
            *self._source(columns, level),
            "ORDER BY _copy.number, _seed.place",
            f"ON CONFLICT ({key}) DO NOTHING",
        ]
        return self._copies(name, lines, len(rows), identity)

    def _source(self, columns: _Columns, level: int) -> list[str]:
        return [
            "FROM pg_temp._copies AS _copy",
            f"CROSS JOIN {columns.values()}",
            f"WHERE _copy.level = {level} AND _copy.number BETWEEN $1 AND $2",
        ]

    def _copies(self, name: str, lines: list[str], rows: int, identity: str | None = None) -> Copies:
        return Copies(
            table=self.names.table(name),
            level=self.levels.levels[name],
            chunk=max(1, _CHUNK // max(rows, 1)),
            statement=self.dialect.copies.quoted("\n".join(lines)),
            rows=rows,
            identity=identity and self.names.of(name)[identity],
        )

    # Changes

    def _changed(self) -> Iterator[Copies]:
        for batch in self._batches():
            name = batch[0].entity.name
            before = [change.before | {key: change.row[key] for key in change.entity.key} for change in batch]
            columns = _Columns(
                self,
                name,
                [
                    {f"={key}": value for key, value in change.after.items()} | old
                    for change, old in zip(batch, before, strict=True)
                ],
            )
            table = self.dialect.identifier(self.names.table(name))
            own = {field: self.dialect.identifier(column) for field, column in self.names.of(name).items()}
            assigned = [f"{own[field]} = {columns.expression(field, f'={field}')}" for field in batch[0].after]
            conditions = [
                f"{table}.{own[field]} {'=' if field in batch[0].entity.key else 'IS NOT DISTINCT FROM'} "
                f"{columns.expression(field, field)}"
                for field in before[0]
            ]
            source = self._source(columns, self.levels.levels[name])
            lines = [
                f"UPDATE {table}",
                "SET " + _LIST.join(assigned),
                *source,
                *(f"    AND {part}" for part in conditions),
            ]
            yield self._copies(name, lines, 0)

    def _batches(self) -> list[list[Change]]:
        """Return the changes in runs of those that one statement makes."""
        batches: list[list[Change]] = []
        for change in self.population.changes:
            if change.entity.name not in self.levels.levels:
                continue
            last = batches[-1][-1] if batches else None
            same = last is not None and last.entity is change.entity
            same = same and list(last.after) == list(change.after) and list(last.before) == list(change.before)
            if same and all(item.row is not change.row for item in batches[-1]):
                batches[-1].append(change)
            else:
                batches.append([change])
        return batches

    # Values

    @cached_property
    def movable(self) -> set[str]:
        """The entities whose times are moved."""
        population, levels = self.population, self.levels
        still = {name for name in population.tables if name not in levels.levels}
        still |= {name for name in levels.levels if not is_movable(population.tables[name], levels.states[name])}
        while True:
            more = {
                end
                for name, entity in population.model.entities.items()
                for item in entity.references
                if any(entity.fields[field].type.name in _TIMES for field in item.fields)
                and (name in still) != (item.target in still)
                for end in (name, item.target)
            }
            if more <= still:
                return set(population.tables) - still
            still |= more

    @cached_property
    def prefixes(self) -> dict[tuple[str, str], dict[str, str]]:
        """The beginnings of generated keys that lack the last twelve digits, each once."""
        return {}

    def step(self, origin: tuple[str, str]) -> int:
        """Return how far apart the numbered keys of copies lie."""
        entity, field = origin
        largest = max(row[field] for row in self.population.tables[entity].rows)
        return max(_STEP, 10 ** len(str(largest)))

    def prefix(self, origin: tuple[str, str], value: str) -> str:
        """Return what all copies of a key begin with."""
        if origin not in self.prefixes:
            known = [row[origin[1]] for row in self.population.tables[origin[0]].rows if row[origin[1]] is not None]
            cut = [item[:24] for item in known]
            self.prefixes[origin] = {
                item: item[:24] if cut.count(item[:24]) == 1 else other_uuid(*origin, item)[:24] for item in known
            }
        return self.prefixes[origin].get(value, value[:24])


class _Columns:
    """The columns of seeded rows that one statement copies, and what becomes of them.

    Args:
        scale: The whole.
        name: The entity.
        rows: The values; names that begin with = are of changed fields.
    """

    def __init__(self, scale: Scale, name: str, rows: list[Row]) -> None:
        self.scale, self.name, self.rows = scale, name, rows
        self.level = scale.levels.levels[name]
        self.written: dict[str, list[str]] = {"place": [str(place) for place in range(len(rows))]}

    def values(self) -> str:
        """Return the rows as a table in a FROM clause."""
        return self.scale.dialect.copies.rows(list(self.written), list(zip(*self.written.values(), strict=True)))

    def expression(self, field: str, key: str) -> str:
        """Return what a copy has in a field, as SQL; `key` is the name of its value in the rows."""
        scale, levels = self.scale, self.scale.levels
        values = [row[key] for row in self.rows]
        expression = self._expression(field, values)
        if (self.name, field) in levels.detached:
            below = levels.levels[levels.origin(self.name, field)[0]]
            if below < self.level and expression != "NULL":
                return scale.dialect.copies.first_only(expression, self.level, RATIO ** (self.level - below))
        return expression

    def _expression(self, field: str, values: list[Any]) -> str:
        scale, sql, population = self.scale, self.scale.dialect.copies, self.scale.population
        entity = population.model.entities[self.name]
        kind = entity.fields[field].type
        origin = owner, theirs = scale.levels.origin(self.name, field)
        if all(value is None for value in values):
            return "NULL"
        if owner in scale.levels.levels:
            level = scale.levels.levels[owner]
            if (renewal := scale.levels.renewals.get(origin)) is not None:
                bases = [None if value is None else renewal.bases[hashable(value)] for value in values]
                if (made := renewal.sequence) is None:
                    column = self._column(field, [self._literal(base) for base in bases])
                    return sql.numbered_text(column, level, renewal.separator, renewal.before)
                column = self._column(field, ["NULL" if base is None else str(base) for base in bases])
                if made.kind == "number":
                    return sql.counted(column, level, len(renewal.bases), made.base + made.start)
                number = sql.counted(column, level, len(renewal.bases), made.start)
                text = sql.spelled(number, made.base, made.after, made.alphabet, made.width)
                return sql.of_bytes(text) if kind.name == "bytes" else text
            if scale.levels.numbers_itself(*origin):
                if kind.name == "uuid":
                    cut = [value and scale.prefix(origin, value) for value in values]
                    return sql.renewed_uuid(self._column(field, [self._literal(item) for item in cut]), level)
                column = self._column(field, ["NULL" if value is None else str(value) for value in values])
                return sql.renewed_number(column, level, scale.step(origin))
            if kind.name in _TIMES and owner in scale.movable:
                return sql.moved(kind, self._column(field, self._plain(field, values)), level)
        literals = self._plain(field, values)
        if len(set(literals)) == 1:
            return literals[0]
        return sql.typed(self._column(field, literals), scale.dialect.column_type(kind))

    def _plain(self, field: str, values: list[Any]) -> list[str]:
        entity = self.scale.population.model.entities[self.name]
        return [self.scale.writer.value(entity, field, value) for value in values]

    def _literal(self, text: str | None) -> str:
        return "NULL" if text is None else self.scale.dialect.literal(text)

    def _column(self, field: str, literals: list[str]) -> str:
        """Add a column to the seeded rows and return its name."""
        name = f"{self.scale.names.of(self.name)[field]}"
        while name in self.written:
            name = f"{name}_"
        self.written[self.scale.dialect.identifier(name)] = literals
        return f"_seed.{self.scale.dialect.identifier(name)}"
