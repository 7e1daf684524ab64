"""Declared queries as functions: typed parameters, conditions that an ORM can say, order and pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..dialects import SQL, Dialect
from ..expressions import Expression, conjuncts
from ..expressions.nodes import (
    Between,
    Binary,
    Call,
    Field,
    In,
    Is,
    Literal,
    Not,
    Number,
    Parameter,
    children,
    conjunction,
    walk,
)
from ..logical import Entity, Query
from ..relational.indexes import finds_one, key_order
from ..relational.lower import LIVE
from ..types import Type
from .base import Target

if TYPE_CHECKING:
    from .records import Property

PAGE = 50
"""Rows of a page where the query does not say."""

Value = Parameter | Literal | Number
_MIRRORED = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, kw_only=True)
class Argument:
    """A parameter of a query.

    Attributes:
        name: In the language; `parameter` is its name in the spec.
        kind: None where the query's own SQL does not tell.
        type: In the language.
    """

    name: str
    parameter: str
    kind: Type | None
    type: str


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A property compared with values: `operator` is one of _MIRRORED, in, not_in, between, is_null, is_not_null."""

    property: "Property"
    operator: str
    values: tuple[Value, ...] = ()

    @property
    def strict(self) -> bool:
        """Whether no row without the value meets it."""
        return self.operator != "is_null"


@dataclass(frozen=True, kw_only=True)
class Fragment:
    """A condition that only SQL says.

    Attributes:
        arguments: Those of the query that it uses.
        forms: Parameter to the form in which it is sent: beginning, part, json, list or period; itself otherwise.
    """

    sql: SQL
    arguments: tuple[Argument, ...]
    forms: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class SortBy:
    """A part of the order."""

    property: "Property"
    descending: bool


@dataclass(frozen=True, kw_only=True)
class QueryFunction:
    """A declared query as a function.

    Attributes:
        one: Whether it finds at most one row.
        sql: The whole statement, where the spec gives it; there are no conditions then.
        where: SQL that says all conditions; its parameters in `forms` are sent in another form.
        keyset: SQL that is true for what follows a cursor, given as after_1, after_2 ... in text form.
        cursor: SQL that makes the cursor of a row, an array of texts.
    """

    name: str
    query: Query
    arguments: tuple[Argument, ...]
    conditions: tuple[Comparison | Fragment, ...] = ()
    order: tuple[SortBy, ...] = ()
    one: bool = False
    sql: SQL | None = None
    where: SQL | None = None
    forms: Mapping[str, str] = field(default_factory=dict)
    keyset: SQL | None = None
    cursor: str | None = None

    @property
    def paged(self) -> bool:
        """Whether it answers page by page."""
        return bool(self.order) and not self.one

    @property
    def limit(self) -> int | None:
        """How many rows it brings at most, a page of them if it is paged; None for all."""
        return self.query.limit or (PAGE if self.paged else None)


def query_functions(
    entity: Entity, columns: dict[str, str], dialect: Dialect, target: Target, properties: Mapping[str, "Property"]
) -> Iterable[QueryFunction]:
    """Yield the functions of an entity's queries."""
    for query in entity.queries:
        yield _Builder(entity, query, columns, dialect, target, properties).build()


class _Builder:
    def __init__(
        self,
        entity: Entity,
        query: Query,
        columns: dict[str, str],
        dialect: Dialect,
        target: Target,
        properties: Mapping[str, "Property"],
    ) -> None:
        self.entity, self.query, self.columns = entity, query, columns
        self.dialect, self.target, self.properties = dialect, target, properties
        self.statement = dialect.parse(query.sql) if query.sql is not None else None
        names = dict.fromkeys(self.statement.parameters, "") if self.statement else _compared(query, entity)
        self.arguments = {name: self._argument(name, field) for name, field in names.items()}

    def build(self) -> QueryFunction:
        query, name = self.query, self.target.variable_name(self.query.name)
        arguments = tuple(self.arguments.values())
        if self.statement is not None:
            return QueryFunction(name=name, query=query, arguments=arguments, sql=self.statement)
        parts = list(conjuncts(query.where))
        if self.entity.soft_delete and not query.include_deleted and LIVE not in parts:
            parts.append(LIVE)
        one = finds_one(self.entity, query)
        order = () if one else tuple(self._order())
        conditions, whole = tuple(map(self._condition, parts)), conjunction(tuple(parts))
        present = {item.property.name for item in conditions if isinstance(item, Comparison) and item.strict}
        pairs = [
            (replace(column, nullable=column.nullable and item.property.name not in present), item.descending)
            for item in order
            for column in [item.property.column]
        ]
        return QueryFunction(
            name=name,
            query=query,
            arguments=arguments,
            conditions=conditions,
            order=order,
            one=one,
            where=self._sql(whole) if whole else None,
            forms={name: form for part in parts for name, form in _forms(part, self.entity)},
            keyset=self.dialect.keyset(pairs) if order else None,
            cursor=self.dialect.cursor(pairs) if order else None,
        )

    def _argument(self, name: str, compared: str) -> Argument:
        field = self.entity.fields.get(compared)
        kind = field.type if field else None if self.statement is not None else Type("text")
        return Argument(
            name=self.target.argument_name(name),
            parameter=name,
            kind=kind,
            type=self.target.value_type(kind, self.entity.singular, field.name if field else name)
            if kind
            else self.target.any_value,
        )

    def _order(self) -> Iterable[SortBy]:
        sorts = list(self.query.order_by)
        for item in (*sorts, *key_order(self.entity, sorts, [])):
            yield SortBy(property=self.properties[item.field], descending=item.descending)

    def _condition(self, part: Expression) -> Comparison | Fragment:
        match part:
            case Binary(operator, Field(name), Parameter() | Literal() | Number() as value) if operator in _MIRRORED:
                return self._comparison(name, operator, value)
            case Binary(operator, Parameter() | Literal() | Number() as value, Field(name)) if operator in _MIRRORED:
                return self._comparison(name, _MIRRORED[operator], value)
            case In(Field(name), values, negated) if all(map(_is_value, values)):
                return self._comparison(name, "not_in" if negated else "in", *values)
            case Between(Field(name), Parameter() | Literal() | Number() as low, high, False) if _is_value(high):
                return self._comparison(name, "between", low, high)
            case Is(Field(name), None, negated):
                return self._comparison(name, "is_not_null" if negated else "is_null")
            case Field(name):
                return self._comparison(name, "=", Literal(True))
            case Not(Field(name)):
                return self._comparison(name, "=", Literal(False))
        names = {item.name for item in walk(part) if isinstance(item, Parameter)}
        return Fragment(
            sql=self._sql(part),
            arguments=tuple(item for item in self.arguments.values() if item.parameter in names),
            forms=dict(_forms(part, self.entity)),
        )

    def _sql(self, part: Expression) -> SQL:
        return self.dialect.query_condition(part, self.columns, self.entity.types)

    def _comparison(self, name: str, operator: str, *values: Expression) -> Comparison:
        return Comparison(property=self.properties[name], operator=operator, values=values)  # type: ignore[arg-type]


def _is_value(node: Expression) -> bool:
    return isinstance(node, Parameter | Literal | Number)


_SENT = {"prefix": "beginning", "similar": "part", "overlaps": "period"}


def _forms(node: Expression, entity: Entity) -> Iterable[tuple[str, str]]:
    for item in walk(node):
        match item:
            case Call("contains", (Field(name), Parameter(parameter))):
                yield parameter, "json" if entity.fields[name].type.name == "json" else "list"
            case Call(function, (Field(), Parameter(parameter))) if function in _SENT:
                yield parameter, _SENT[function]


def _compared(query: Query, entity: Entity) -> dict[str, str]:
    """Return the parameters of a query in order of appearance, each with the field that it is compared with."""
    found: dict[str, str] = {}
    for part in conjuncts(query.where):
        for node in walk(part):
            fields = [item.name for child in children(node) for item in walk(child) if isinstance(item, Field)]
            for child in children(node):
                if isinstance(child, Parameter) and not found.get(child.name):
                    found[child.name] = fields[0] if fields else ""
    return found
