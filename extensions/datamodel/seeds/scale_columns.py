"""What copies of rows have in their columns, as SQL over the seeded rows and the copies."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .draw import other_uuid
from .rules import Row, hashable
from .scale_facts import Origin
from .scale_levels import RATIO, Levels
from .scale_times import TIMES, still
from .scale_values import Renewal

if TYPE_CHECKING:
    from .writer import Writer

_STEP = 1_000
"""Numbered keys of copies lie at least so far apart."""
_PREFIX = 24
"""Characters of a UUID before its last twelve digits, which are the copy's."""


class Keys:
    """What generated keys become in copies.

    Args:
        levels: The levels.
    """

    def __init__(self, levels: Levels) -> None:
        self.levels, self.tables = levels, levels.facts.population.tables
        self._prefixes: dict[Origin, dict[str, str]] = {}

    @cached_property
    def still(self) -> set[str]:
        """The entities whose times stay as they are."""
        return still(self.levels)

    def prefix(self, origin: Origin, value: str) -> str:
        """Return what all copies of a UUID begin with, and those of no other."""
        if origin not in self._prefixes:
            known = [item for item in self._known(origin) if item is not None]
            cut = [item[:_PREFIX] for item in known]
            self._prefixes[origin] = {
                item: item[:_PREFIX] if cut.count(item[:_PREFIX]) == 1 else other_uuid(*origin, item)[:_PREFIX]
                for item in known
            }
        return self._prefixes[origin].get(value, value[:_PREFIX])

    def step(self, origin: Origin) -> int:
        """Return how far apart the copies of a number lie."""
        return int(max(_STEP, 10 ** len(str(max(self._known(origin))))))

    def _known(self, origin: Origin) -> list[Any]:
        entity, name = origin
        return [row[name] for row in self.tables[entity].rows]


class SeedColumns:
    """The columns of seeded rows that a statement reads, and expressions over them.

    Args:
        writer: Of the development seeds.
        keys: What generated keys become.
        name: The entity.
        rows: The seeded rows.
    """

    def __init__(self, writer: Writer, keys: Keys, name: str, rows: list[Row]) -> None:
        self.writer, self.keys, self.name, self.rows = writer, keys, name, rows
        self.levels, self.sql = keys.levels, writer.dialect.copies
        self.entity = self.levels.facts.model.entities[name]
        self.written: dict[str, list[str]] = {"place": [str(place) for place in range(len(rows))]}

    @property
    def values(self) -> str:
        """The seeded rows, as a table in a FROM clause."""
        names = [self.writer.dialect.identifier(name) for name in self.written]
        return self.sql.rows(names, list(zip(*self.written.values(), strict=True)))

    def expression(self, field: str, key: str) -> str:
        """Return what a copy has in a field; `key` is the name of its value in the rows."""
        values = [row[key] for row in self.rows]
        if all(value is None for value in values):
            return "NULL"
        owner, _ = self.levels.facts.origin(self.name, field)
        expression = self._copied(field, values) if owner in self.levels.levels else None
        if expression is None:
            return self._same(field, values)
        if (self.name, field) in self.levels.detached:
            level = self.levels.levels[self.name]
            if (above := level - self.levels.levels[owner]) > 0:
                return self.sql.first_only(expression, level, RATIO**above)
        return expression

    def _copied(self, field: str, values: list[Any]) -> str | None:
        """Return what differs from copy to copy; None if it does not."""
        origin = owner, _ = self.levels.facts.origin(self.name, field)
        kind, level = self.entity.fields[field].type, self.levels.levels[owner]
        if (renewal := self.levels.renewals.get(origin)) is not None:
            return self._renewed(field, values, level, renewal)
        if self.levels.facts.numbers_itself(*origin):
            if kind.name != "uuid":
                return self.sql.renewed_number(self._column(field, _numbers(values)), level, self.keys.step(origin))
            prefixes = [value and self.keys.prefix(origin, value) for value in values]
            return self.sql.renewed_uuid(self._column(field, self._texts(prefixes)), level)
        if kind.name in TIMES and owner not in self.keys.still:
            return self.sql.moved(kind, self._column(field, self._literals(field, values)), level)
        return None

    def _renewed(self, field: str, values: list[Any], level: int, renewal: Renewal) -> str:
        bases = [None if value is None else renewal.bases[hashable(value)] for value in values]
        if (made := renewal.sequence) is None:
            column = self._column(field, self._texts(bases))
            return self.sql.numbered_text(column, level, renewal.separator, renewal.before)
        column = self._column(field, _numbers(bases))
        if made.kind == "number":
            return self.sql.counted(column, level, len(renewal.bases), made.base + made.start)
        number = self.sql.counted(column, level, len(renewal.bases), made.start)
        text = self.sql.spelled(number, made.base, made.after, made.alphabet, made.width)
        return self.sql.of_bytes(text) if self.entity.fields[field].type.name == "bytes" else text

    def _same(self, field: str, values: list[Any]) -> str:
        literals = self._literals(field, values)
        if len(set(literals)) == 1:
            return literals[0]
        column_type = self.writer.dialect.column_type(self.entity.fields[field].type)
        return self.sql.typed(self._column(field, literals), column_type)

    def _literals(self, field: str, values: list[Any]) -> list[str]:
        return [self.writer.value(self.entity, field, value) for value in values]

    def _texts(self, values: Iterable[str | None]) -> list[str]:
        return ["NULL" if value is None else self.writer.dialect.literal(value) for value in values]

    def _column(self, field: str, literals: list[str]) -> str:
        """Add a column to the seeded rows and return its name."""
        name = self.writer.names.of(self.name)[field]
        while name in self.written:
            name = f"{name}_"
        self.written[name] = literals
        return f"_seed.{self.writer.dialect.identifier(name)}"


def _numbers(values: Iterable[Any]) -> list[str]:
    return ["NULL" if value is None else str(value) for value in values]
