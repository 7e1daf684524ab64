"""Writes rows as SQL text of the dialect."""

from collections.abc import Iterable
from typing import Any

from ..dialects import PostgreSQL
from ..errors import SpecificationError
from ..logical import GENERATED, NOW, Entity
from ..relational.lower import LIVE
from ..relational.names import Columns
from ..types import Type
from .population import Change, Population
from .rules import GroupRule, Row
from .seed import Seed, Update
from .table import Table

DEFAULT = "DEFAULT"


class Writer:
    """Writes the rows of a population as SQL."""

    def __init__(self, population: Population, dialect: PostgreSQL, names: Columns) -> None:
        self.population, self.dialect, self.names = population, dialect, names

    def reference(self, table: Table) -> Iterable[Seed]:
        """Yield the reference data of a table: rows that point to rows of their own table come after these."""
        groups: dict[tuple[int, tuple[str, ...]], list[int]] = {}
        levels: dict[int, int] = {}
        for index, row in enumerate(table.rows):
            levels[id(row)] = self._level(table, row, levels)
            groups.setdefault((levels[id(row)], self._natural_key(table, index)), []).append(index)
        for (_, natural), members in sorted(groups.items(), key=lambda item: item[0][0]):
            yield self._upsert(table, natural, members)

    def rows(self, table: Table) -> Iterable[Seed]:
        """Yield the examples and generated rows of a table: in one statement, unless they count each other."""
        entity, rows, fields = table.entity, table.inserted[table.given :], self.fields(table)
        identity = next((name for name in fields if entity.fields[name].identity), None)
        columns = self.names.of(entity.name)
        values = [tuple(self.value(entity, name, row[name]) for name in fields) for row in rows]
        size = 1 if _count_each_other(table) else len(values)
        for start in range(0, len(values), size):
            yield Seed(
                table=self.names.table(entity.name),
                columns=tuple(columns[name] for name in fields),
                rows=tuple(values[start : start + size]),
                conflict_columns=self.names.all(entity.name, entity.key),
                identity=columns[identity] if identity else None,
            )

    def fields(self, table: Table) -> list[str]:
        """Return the fields that are written of the examples and generated rows of a table."""
        entity, rows = table.entity, table.inserted[table.given :]
        written = [name for name, field in entity.fields.items() if name in rows[0] and not field.kept]
        return [name for name in written if not self._says_nothing(entity, name, rows)]

    def update(self, change: Change) -> Update:
        """Return a change of a row; its conditions no longer hold once it was made."""
        entity = change.entity
        key = {name: change.row[name] for name in entity.key}
        return Update(
            table=self.names.table(entity.name),
            assignments=tuple(self._equals(entity, name, value) for name, value in change.after.items()),
            conditions=tuple(self._condition(entity, name, value) for name, value in (key | change.before).items()),
        )

    def value(self, entity: Entity, name: str, value: Any) -> str:
        """Return a value; a key that the database makes is looked up."""
        if value is not None and (found := self.population.numbered(entity.name, name, value)) is not None:
            return self._lookup(*found)
        return self.dialect.value(entity.fields[name].type, _short(entity.fields[name].type, value))

    def _lookup(self, table: Table, place: int, field: str) -> str:
        entity, row = table.entity, table.rows[place]
        conditions = [self._condition(entity, name, row[name]) for name in self._natural_key(table, place)]
        if entity.soft_delete:
            conditions.append(self.dialect.condition(LIVE, {}))
        name = self.dialect.identifier(self.names.table(entity.name))
        return f"(SELECT {self._column(entity, field)} FROM {name} WHERE {' AND '.join(conditions)})"

    def _natural_key(self, table: Table, place: int) -> tuple[str, ...]:
        """Return the fields that tell a row of reference data from the others.

        Raises:
            SpecificationError: None do.
        """
        entity, given, row = table.entity, table.entity.rows[place], table.rows[place]
        uniques = [(item.fields, item.nulls_equal) for item in entity.unique if item.where is None]
        overlaps = [((*item.per, item.period), False) for item in entity.no_overlap if item.where is None]
        for fields, nulls_equal in (*uniques, (entity.key, False), *overlaps):
            if all(given.get(name) is not None or (nulls_equal and row[name] is None) for name in fields):
                return fields
        if entity.tree is not None:
            return (entity.tree.path,)
        error: SpecificationError = entity.source.error(
            "nothing tells this row from others when it is loaded again; it needs all fields of a `unique`",
            "rows",
            place,
        )
        raise error

    def _level(self, table: Table, row: Row, levels: dict[int, int]) -> int:
        """Return how deep in its own table a row hangs: a statement sees only what earlier ones have inserted."""
        found = 0
        for reference in table.entity.references:
            if reference.target == table.entity.name:
                target = table.referred(reference, row)
                if target is not None and target is not row:
                    found = max(found, levels[id(target)] + 1)
        return found

    def _upsert(self, table: Table, natural: tuple[str, ...], members: list[int]) -> Seed:
        entity = table.entity
        given = [entity.rows[index] for index in members]
        fields = [name for name in entity.fields if any(name in row for row in entity.rows)]
        arbiter = natural == entity.key or any(item.fields == natural and item.where is None for item in entity.unique)
        may_change = arbiter and "append_only" not in entity.traits
        own_life = {item.field for item in entity.transitions}
        own_life |= {name for name in fields if entity.fields[name].default in (NOW, GENERATED)}
        if entity.tree is not None and natural == (entity.tree.path,):
            own_life |= entity.tree.given
        updated = [name for name in fields if may_change and name not in natural and name not in own_life]
        return Seed(
            table=self.names.table(entity.name),
            columns=self.names.all(entity.name, tuple(fields)),
            rows=tuple(
                tuple(
                    self.value(entity, name, table.rows[index][name])
                    if name in row or entity.fields[name].default is None
                    else DEFAULT
                    for name in fields
                )
                for index, row in zip(members, given, strict=True)
            ),
            conflict_columns=self.names.all(entity.name, natural) if arbiter else (),
            conflict_where=self._live(entity) if natural != entity.key else None,
            update_columns=self.names.all(entity.name, tuple(updated)),
        )

    def _live(self, entity: Entity) -> str | None:
        return self.dialect.condition(LIVE, {}) if entity.soft_delete else None

    def _says_nothing(self, entity: Entity, name: str, rows: list[Row]) -> bool:
        """Whether every row has in a field what it would get without it."""
        field = entity.fields[name]
        if name in entity.key or field.default in (NOW, GENERATED):
            return False
        return all(row[name] == field.default for row in rows)

    def _column(self, entity: Entity, name: str) -> str:
        return self.dialect.identifier(self.names.of(entity.name)[name])

    def _equals(self, entity: Entity, name: str, value: Any) -> str:
        return f"{self._column(entity, name)} = {self.value(entity, name, value)}"

    def _condition(self, entity: Entity, name: str, value: Any) -> str:
        return self._equals(entity, name, value) if value is not None else f"{self._column(entity, name)} IS NULL"


def _count_each_other(table: Table) -> bool:
    """Return whether rows may stand beside one another because of totals over rows of the same table.

    The database keeps totals after each statement, the population after each row.
    """
    entity = table.entity
    totals = {total.field for total in entity.totals if total.of == entity.name}
    rules = (getattr(rule, "rule", rule) for rule in table.rules)
    return any(totals & rule.fields for rule in rules if isinstance(rule, GroupRule))


def _short(kind: Type, value: Any) -> Any:
    """Return a time with Z for UTC."""
    if kind.name == "timestamp" and value is not None:
        return value.replace("+00:00", "Z")
    return [bound and bound.replace("+00:00", "Z") for bound in value] if kind.name == "period" and value else value
