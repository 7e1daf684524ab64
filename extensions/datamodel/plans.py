"""What plans have to show: every declared query as a statement, beside the indexes made for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from .declared import conditions, order, select
from .dialects import PostgreSQL
from .expressions import Expression, conjunction, conjuncts
from .expressions.nodes import Between, Binary, Call, Field, In, Is, Parameter, children, walk
from .logical import Entity, Model, NoOverlap, Query, Unique
from .naming import compose
from .relational.indexes import begins_with, reason, serving
from .relational.names import Columns
from .relational.schema import Schema, Table

_FORMS = {"prefix": "beginning", "similar": "part", "overlaps": "moment"}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_SIDES = {"<": "least", "<=": "least", ">": "most", ">=": "most"}


@dataclass(frozen=True, kw_only=True)
class Sample:
    """The value that a parameter gets: that of a column in a row that the query could find.

    Attributes:
        form: `value`; `beginning` or `part` of a text; the first `moment` of a
            period; `middle`; `least` or `most`, beyond which few rows lie.
    """

    column: str
    form: str = "value"


@dataclass(frozen=True, kw_only=True)
class PlannedQuery:
    """A declared query, and what its plan is to use.

    Attributes:
        name: `entity.query`.
        indexes: The names of those made for it; one of them is enough.
        statement: SQL, with `%1$L`, `%2$L` and so on for the samples, or with the parameters `$1`, `$2`.
        samples: None where only the server can tell what the parameters are compared with.
        found: Condition on the row that gives the samples.
    """

    name: str
    table: str
    indexes: tuple[str, ...]
    statement: str
    samples: tuple[Sample, ...] | None = None
    found: str = "true"

    @property
    def sampled(self) -> list[str]:
        """The samples as `column:form`."""
        return [f"{item.column}:{item.form}" for item in self.samples or ()]


def planned_queries(model: Model, schema: Schema, dialect: PostgreSQL) -> Iterable[PlannedQuery]:
    """Yield the queries that have an index, but for ranked searches, which sort whatever they find."""
    columns = Columns(model)
    for entity in model.entities.values():
        table = schema.tables[columns.table(entity.name)]
        for query in entity.queries:
            indexes = tuple(dict.fromkeys(_indexes(entity, query, table, columns)))
            ranked = any(isinstance(part, Call) and part.function == "matches" for part in conjuncts(query.where))
            if indexes and not ranked and not query.scan:
                yield from _Builder(entity, query, table, columns.of(entity.name), dialect, indexes).build()


def _indexes(entity: Entity, query: Query, table: Table, columns: Columns) -> list[str]:
    made = [index.name for index in table.indexes if reason(query) in index.serves]
    found = [
        item for item in serving(entity, query) if query.sql is not None or not made or isinstance(item, NoOverlap)
    ]
    return [*made, *(_name(item, entity, table, columns) for item in found), *_as_good(entity, query, table, columns)]


def _as_good(entity: Entity, query: Query, table: Table, columns: Columns) -> list[str]:
    """Return the indexes that begin with all that the query asks an index for, whatever they were made for."""
    equal = set(columns.all(entity.name, begins_with(entity, query)))
    return [
        index.name
        for index in table.indexes
        if equal and index.where is None and {column.name for column in index.columns[: len(equal)]} == equal
    ]


def _name(item: Unique | NoOverlap | None, entity: Entity, table: Table, columns: Columns) -> str:
    match item:
        case Unique():
            return compose("uq", table.name, *([item.name] if item.name else columns.all(entity.name, item.fields)))
        case NoOverlap():
            return compose("ex", table.name, *columns.called(entity.name, item))
    return table.primary_key.name


class _Builder:
    def __init__(
        self,
        entity: Entity,
        query: Query,
        table: Table,
        columns: dict[str, str],
        dialect: PostgreSQL,
        indexes: tuple[str, ...],
    ) -> None:
        self.entity, self.query, self.table, self.columns = entity, query, table, columns
        self.dialect, self.indexes = dialect, indexes
        self.parts = conditions(entity, query)

    def build(self) -> Iterable[PlannedQuery]:
        """Yield the query, and how it goes on behind the first page."""
        name = f"{self.entity.name}.{self.query.name}"
        if self.query.sql is not None:
            yield self._planned(name, self.query.sql, None)
            return
        where, sorts = self._sql(self.parts), order(self.entity, self.query)
        yield self._planned(name, self._page(where), self._samples())
        if sorts:
            present = {part.operand for part in self._found() if isinstance(part, Is) and part.negated}
            pairs = [
                (replace(column, nullable=column.nullable and Field(item.field) not in present), item.descending)
                for item in sorts
                for column in [self.table.columns_by_name[self.columns[item.field]]]
            ]
            following = str(self.dialect.keyset(pairs))
            where = f"{where} AND {f'({following})' if ' OR ' in following else following}" if where else following
            behind = {
                f"after_{place}": Sample(column=column.name, form="middle")
                for place, (column, _) in enumerate(pairs, 1)
            }
            yield self._planned(f"{name}, next page", self._page(where), {**self._samples(), **behind})

    def _page(self, where: str) -> str:
        return select(self.table.name, self.columns, where, self.entity, self.query, self.dialect)

    def _planned(self, name: str, sql: str, samples: dict[str, Sample] | None) -> PlannedQuery:
        parsed = self.dialect.parse(sql.strip().rstrip(";"))
        names = list(dict.fromkeys(parsed.parameters))
        sampled = samples is not None and set(names) <= set(samples)
        place = {item: f"%{index}$L" if sampled else f"${index}" for index, item in enumerate(names, 1)}
        return PlannedQuery(
            name=name,
            table=self.table.name,
            indexes=self.indexes,
            statement=parsed.written(place.__getitem__, _escaped if sampled else str),
            samples=tuple(samples[item] for item in names) if samples is not None and sampled else None,
            found=self._sql(self._found()) or "true",
        )

    def _sql(self, parts: tuple[Expression, ...]) -> str:
        whole = conjunction(parts)
        return str(self.dialect.query_condition(whole, self.columns, self.entity.types)) if whole else ""

    def _found(self) -> tuple[Expression, ...]:
        """Return what holds for a row that the query finds whatever its parameters are."""
        constant = [part for part in self.parts if not any(isinstance(node, Parameter) for node in walk(part))]
        needed = {field for part in self.parts for _, field, _ in _compared(part)}
        needed |= {item.field for item in self.query.order_by}
        optional = (Is(Field(name), None, True) for name in sorted(needed) if self.entity.fields[name].optional)
        return tuple(dict.fromkeys((*constant, *optional)))

    def _samples(self) -> dict[str, Sample]:
        """Return the sample of each parameter; two that are the ends of a range are the same."""
        found = [item for part in self.parts for item in _compared(part)]
        forms = {(field, form) for _, field, form in found}
        both = {field for field, form in forms if form == "least" and (field, "most") in forms}
        return {
            parameter: Sample(column=self.columns[field], form="value" if field in both else form)
            for parameter, field, form in found
        }


def _escaped(text: str) -> str:
    return text.replace("%", "%%")


def _compared(part: Expression) -> Iterable[tuple[str, str, str]]:
    """Yield the parameters of a condition, each with the field beside it and the form of its sample."""
    match part:
        case Binary(operator, Field(field), Parameter(name)):
            yield name, field, _SIDES.get(operator, "value")
        case Binary(operator, Parameter(name), Field(field)):
            yield name, field, _SIDES.get(_MIRRORED.get(operator, operator), "value")
        case Call(function, (Field(field), Parameter(name))):
            yield name, field, _FORMS.get(function, "value")
        case Between(Field(field)) | In(Field(field)):
            for item in walk(part):
                if isinstance(item, Parameter):
                    yield item.name, field, "value"
        case _:
            for child in children(part):
                yield from _compared(child)
