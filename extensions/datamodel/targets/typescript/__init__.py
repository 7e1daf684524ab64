"""Targets in TypeScript: names and types; literals and layout in the modules beside."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...expressions.nodes import Literal, Number, Parameter
from ...logical import NOW, Transition
from ...types import Type
from ..base import Target
from ..constraints import Constraint, constraints_of
from ..queries import Fragment, QueryFunction, Value
from ..records import Property, Record
from .data import constraint, dto_type, dto_value, rules
from .factories import factory_acting, factory_parent, factory_rest, factory_types, factory_value, known_record, there
from .layout import (
    array,
    comment,
    entry,
    expanded,
    generic,
    imported,
    in_order,
    key,
    listed,
    literal,
    lower_first,
    mapping,
    string,
)

__all__ = [
    "TypeScript",
    "array",
    "comment",
    "constraint",
    "dto_type",
    "dto_value",
    "entry",
    "expanded",
    "factory_acting",
    "factory_parent",
    "factory_rest",
    "factory_types",
    "factory_value",
    "generic",
    "imported",
    "key",
    "known_record",
    "listed",
    "literal",
    "lower_first",
    "mapping",
    "rules",
    "string",
    "there",
]

VALUES = {
    "string": "string",
    "text": "string",
    "email": "string",
    "slug": "string",
    "code": "string",
    "integer": "number",
    "bigint": "bigint",
    "decimal": "string",
    "money": "bigint",
    "basis_points": "number",
    "boolean": "boolean",
    "date": "string",
    "timestamp": "Date",
    "json": "JsonObject",
    "string_list": "string[]",
    "uuid": "string",
    "bytes": "Buffer",
    "ip_address": "string",
    "country": "string",
    "currency": "string",
    "locale": "string",
    "time_zone": "string",
    "period": "Period",
}
"""A number of JavaScript is exact up to 2^53 only, so what the database keeps in 64 bits is a bigint; a decimal is a
string, since no number holds it; a date is a string, since a Date would be a moment in some time zone."""

RESERVED = frozenset(
    "break case catch class const continue debugger default delete do else enum export extends false finally for "
    "function if import in instanceof new null return super switch this throw true try typeof var void while with "
    "yield let static implements interface package private protected public await arguments eval".split()
)

IMPORTED = frozenset({"beginning", "part", "json", "list", "period"})
"""Functions of values.ts, which those of queries stand beside."""

TOOLS = {"prettier": "^3.10.0", "tsx": "^4.23.0", "typescript": "^7.0.0"}


@dataclass(frozen=True, kw_only=True)
class TypeScript(Target):
    """A target whose code is TypeScript: properties in camelCase, one class per file.

    Attributes:
        packages: What the rendered code needs to run, and `tools` to be checked and tested.
        compiler: Options that the compiler needs beside those of every target.
        session: What the functions of queries take first: the open transaction, as a parameter.
        scripts: What `npm run` offers beyond what every target has.
    """

    language: str = "typescript"
    values: dict[str, str] = field(default_factory=lambda: VALUES)
    any_value: str = "SqlValue"
    words: frozenset[str] = RESERVED | IMPORTED
    packages: dict[str, str] = field(default_factory=dict)
    tools: dict[str, str] = field(default_factory=lambda: TOOLS)
    compiler: dict[str, bool] = field(default_factory=dict)
    session: str = ""
    scripts: dict[str, str] = field(default_factory=dict)

    def property_name(self, column: str) -> str:
        """Return `requesterId` for `requester_id`."""
        first, *rest = column.split("_")
        name = first + "".join(part[:1].upper() + part[1:] for part in rest)
        return f"{name}_" if name in self.taken else name

    def value_type(self, kind: Type, singular: str, field: str) -> str:
        """Return the type of a field's values, without null."""
        if kind.name == "enum":
            return self.enum_type(singular, field)
        if kind.name == "string_list" and kind.values:
            return f"{self.enum_type(singular, field)}[]"
        if kind.name == "json" and kind.shape == "list":
            return "JsonValue[]"
        return self.values[kind.name]

    def enum_type(self, singular: str, field: str) -> str:
        """Return the name of the type of an enum's values: `TicketStatus`."""
        return self.class_name(f"{singular}_{field}")

    def identity(self, record: Record) -> tuple[Property, ...]:
        """Return what finds a row: its key, but for the moment that partitions a table, which no Date holds exactly."""
        moment = record.entity.partition_by
        rest = tuple(item for item in record.key if item.field.name != moment)
        return rest if [item.field.name for item in rest] == ["id"] else record.key

    def constants(self, records: dict[str, Record]) -> list[str]:
        """Return the lists of values that the rules of records name."""
        found = ((record, item) for record in records.values() for item in record.properties if item.writable)
        return sorted(
            f"{record.entity.singular}_{item.field.name}".upper() for record, item in found if item.field.type.values
        )

    def model_module(self, record: Record) -> str:
        """Return the module that has the type of a record's rows, without its ending."""
        return record.class_name

    def dto_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what a DTO needs of its neighbours."""
        types = {item.type.removesuffix("[]") for item in self.shown(record)}
        values = {f"type {name}" for name in ("JsonObject", "JsonValue") if name in types}
        values |= {"type PeriodDto", "periodDto"} if "Period" in types else set()
        enums = {f"type {item.type.removesuffix('[]')}" for item in self.shown(record) if item.field.type.values}
        found = {
            "../enums.js": enums,
            self.row_module(record): {f"type {record.class_name}"},
            "../values.js": values,
        }
        return [(module, in_order(names)) for module, names in found.items() if names]

    def row_module(self, record: Record) -> str:
        """Return the module that has the type of a record's rows, as seen from a folder beside it."""
        return f"../{self.model_module(record)}.js"

    def row_type(self, item: Property) -> str:
        """Return the type of a property in rows as the ORM gives them, without null."""
        return item.type

    def signature(self, query: QueryFunction, model: str) -> str:
        """Return the head of a query's function; `options` are those of its finder."""
        given = "; ".join(f"{item.name}: {item.type}" for item in query.arguments)
        parameters = [self.session] if self.session else []
        parameters += [f"given: {{ {given} }}"] if given else []
        parameters.append("options: PageOptions & ReadOptions = {}" if query.paged else "options: ReadOptions = {}")
        if query.sql is not None:
            result = "Record<string, unknown>[]"
        else:
            result = f"{model} | null" if query.one else f"Page<{model}>" if query.paged else f"{model}[]"
        return listed(f"export function {query.name}(", parameters, f"): Promise<{result}> {{")

    def query_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what the queries of a record need of its neighbours."""
        types = {item.type.removesuffix("[]") for query in record.queries for item in query.arguments}
        values = {"JsonObject", "JsonValue", "Period", "SqlValue"} & types
        enums = {item for item in types if item not in {*VALUES.values(), *values}}
        forms = {
            form
            for query in record.queries
            for part in query.conditions
            if isinstance(part, Fragment)
            for form in part.forms.values()
        }
        found = {"../enums.js": {f"type {name}" for name in enums}, f"../{record.class_name}.js": {record.class_name}}
        found["../values.js"] = forms | {f"type {name}" for name in values}
        return [(module, in_order(names)) for module, names in found.items() if names]

    def finders(self, record: Record) -> list[str]:
        """Return what the queries of a record need of access/find.ts."""
        return in_order([*{self.finder(query) for query in record.queries}, "type ReadOptions"])

    def finder(self, query: QueryFunction) -> str:
        """Return which function of access/find.ts answers a query."""
        if query.sql is not None:
            return "run"
        return "findOne" if query.one else "findPage" if query.paged else "findAll"

    def value(self, node: Value, item: Property) -> str:
        """Return what a property is compared with."""
        match node:
            case Parameter(name):
                return f"given.{self.property_name(name)}"
            case Number(text):
                return literal(text, item.field.type) if item.type in ("bigint", "string") else text
            case Literal(value):
                return literal(value)

    def constraints(self, record: Record) -> Iterable[Constraint]:
        """Yield what the database may refuse."""
        return constraints_of(record)

    def transition_name(self, record: Record, item: Transition) -> str:
        """Return the name under which the database refuses a transition."""
        column = record.by_field[item.field].column.name
        triggers = record.table.triggers
        return next(
            trigger.name
            for trigger in triggers
            if trigger.routine == "enforce_transition" and trigger.arguments[1] == column
        )

    def known_default(self, item: Property) -> bool:
        """Whether a default is a value that the program can name, too, and not what the database makes."""
        made = ("uuid", "json", "timestamp", "date")
        return item.field.default not in (None, NOW) and item.field.type.name not in made and not item.field.references
