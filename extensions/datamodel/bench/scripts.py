"""The hot queries as scripts for pgbench, each with the rows that say which values to ask for."""

import re
from dataclasses import dataclass
from functools import cached_property

from ..declared import conditions, select
from ..dialects import SQL, PostgreSQL
from ..expressions import Expression, conjunction
from ..expressions.nodes import Call, Parameter, walk
from ..logical import LOGGED_TENANT, TENANT, Entity, Model, Query
from ..relational import Schema
from ..relational.names import Columns
from .compared import Compared, compared, forms
from .writes import Write, writes

_VARIABLES = ("SAMPLES", "n", "client_id", "default_seed", "random_seed", "scale")
"""What pgbench would replace in a script besides the query's own parameters."""


@dataclass(frozen=True, kw_only=True)
class Script:
    """A hot query.

    Attributes:
        name: Table and query.
        kind: `simple`, `complex` or `search`; the targets are theirs.
        statement: With `:parameters`.
        values: Parameter to the SQL of its value in a row of `table`.
        place: SQL that scatters the rows of the table.
        rows: SQL of the condition on the rows that values are taken from; None for all.
        tenant: The column that says for whom the query is asked; None outside of tenants.
    """

    name: str
    kind: str
    purpose: str
    statement: str
    table: str
    values: dict[str, str]
    place: str
    rows: str | None
    tenant: str | None


@dataclass(frozen=True, kw_only=True)
class Unmeasured:
    """A hot query that cannot be measured, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class Bench:
    """What is measured of a model, and what is not."""

    model: Model
    schema: Schema
    dialect: PostgreSQL

    @cached_property
    def _all(self) -> list[Script | Unmeasured]:
        builder = _Builder(self.model, self.schema, self.dialect)
        return [
            builder.build(entity, query)
            for entity in self.model.entities.values()
            for query in entity.queries
            if query.frequency == "high"
        ]

    @property
    def scripts(self) -> list[Script]:
        """The hot queries."""
        return [item for item in self._all if isinstance(item, Script)]

    @property
    def unmeasured(self) -> list[Unmeasured]:
        """The hot queries, and the preset's write paths, that are not measured."""
        return [item for item in self._all if isinstance(item, Unmeasured)]

    @cached_property
    def writes(self) -> list[Write]:
        """The preset's write paths whose tables are there."""
        return writes(self.model, self.schema)

    def declared(self, entity: str, query: str) -> str:
        """Return the SQL of a declared query that has some of its own."""
        found = next(item for item in self.model.entities[entity].queries if item.name == query)
        return (found.sql or "").strip()


class _Builder:
    def __init__(self, model: Model, schema: Schema, dialect: PostgreSQL) -> None:
        self.model, self.schema, self.dialect, self.names = model, schema, dialect, Columns(model)
        self.entities = {self.names.table(name): entity for name, entity in model.entities.items()}

    def build(self, entity: Entity, query: Query) -> Script | Unmeasured:
        name = f"{self.names.table(entity.name)}.{query.name}"
        try:
            return self._given(name, entity, query) if query.sql else self._declared(name, entity, query)
        except _CannotMeasureError as error:
            return Unmeasured(name=name, reason=str(error))

    def _declared(self, name: str, entity: Entity, query: Query) -> Script:
        parts = conditions(entity, query)
        nodes = [node for part in parts for node in walk(part)]
        searches = any(isinstance(node, Call) and node.function == "matches" for node in nodes)
        constant = tuple(part for part in parts if not any(isinstance(node, Parameter) for node in walk(part)))
        return self._script(
            name,
            entity,
            query,
            kind="search" if searches else "simple",
            statement=select(
                self.names.table(entity.name),
                self.names.of(entity.name),
                self._condition(entity, parts),
                entity,
                query,
                self.dialect,
            ),
            comparisons=compared(query, entity),
            rows=self._condition(entity, constant),
        )

    def _given(self, name: str, entity: Entity, query: Query) -> Script:
        sql = (query.sql or "").strip().removesuffix(";")
        found = self.dialect.take_apart(sql)
        if found is None:
            raise _CannotMeasureError("its SQL is not understood")
        if found.writes:
            raise _CannotMeasureError("it writes; bench/writes holds what is measured of that")
        tables = {item.table for item in found.compared} or {self.names.table(entity.name)}
        if len(tables) > 1 or not tables <= set(self.entities):
            raise _CannotMeasureError("its parameters are not those of one table")
        sampled = self.entities[tables.pop()]
        fields = {column: field for field, column in self.names.of(sampled.name).items()}
        if unknown := next((item.column for item in found.compared if item.column not in fields), None):
            raise _CannotMeasureError(f"{unknown} is no column of {self.names.table(sampled.name)}")
        return self._script(
            name,
            sampled,
            query,
            kind="complex" if found.combines else "simple",
            statement=sql,
            comparisons=[Compared(item.parameter, fields[item.column], item.operator) for item in found.compared],
            rows=None,
        )

    def _script(
        self,
        name: str,
        entity: Entity,
        query: Query,
        *,
        kind: str,
        statement: str,
        comparisons: list[Compared],
        rows: str | None,
    ) -> Script:
        columns, key = self.names.of(entity.name), self.names.all(entity.name, entity.key)
        made = forms(comparisons, entity.types, self.dialect)
        sql = self.dialect.parse(statement)
        parameters = list(dict.fromkeys(sql.parameters))
        if missing := [item for item in parameters if item not in made]:
            raise _CannotMeasureError(f"nothing tells what :{missing[0]} may be")
        _refuse_lookalikes(sql)
        fields = {item.parameter: item.field for item in comparisons}
        return Script(
            name=name,
            kind=kind,
            purpose=query.purpose,
            statement=statement,
            table=self.names.table(entity.name),
            values={item: self.dialect.sampled(columns[fields[item]], made[item], key) for item in parameters},
            place=self.dialect.place(key),
            rows=rows,
            tenant=self._tenant(entity),
        )

    def _tenant(self, entity: Entity) -> str | None:
        columns = self.names.of(entity.name)
        if self.model.tenancy is None:
            return None
        return columns.get(TENANT) or (columns[LOGGED_TENANT] if entity.scope == "shared" else None)

    def _condition(self, entity: Entity, parts: tuple[Expression, ...]) -> str | None:
        whole = conjunction(parts)
        return str(self.dialect.query_condition(whole, self.names.of(entity.name), entity.types)) if whole else None


class _CannotMeasureError(Exception):
    """Why a query is not measured."""


def _refuse_lookalikes(sql: SQL) -> None:
    """Refuse what pgbench would replace in texts and comments, where it reads `:name` too."""
    names = "|".join(map(re.escape, (*_VARIABLES, *sql.parameters)))
    if any(re.search(rf"(?<!:):(?:{names})\b", text) for text in sql.texts):
        raise _CannotMeasureError("one of its texts or comments looks like a parameter")
