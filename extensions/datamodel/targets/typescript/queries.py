"""Declared queries as functions of TypeScript: what they have in common, whatever the ORM."""

from dataclasses import dataclass

from ...expressions.nodes import Literal, Number, Parameter
from ..base import Target
from ..queries import Argument, Fragment, QueryFunction, Value
from ..records import Property, Record
from .layout import in_modules, in_order, listed, literal

_VALUES = frozenset({"JsonObject", "JsonValue", "Period", "SqlValue"})
"""Types of values.ts."""


@dataclass(frozen=True, kw_only=True)
class Queries(Target):
    """What the modules of queries consist of.

    Attributes:
        session: What the functions take first: a connection or an open transaction, as a parameter.
    """

    session: str = ""

    def signature(self, query: QueryFunction, model: str) -> str:
        """Return the head of a query's function."""
        given = "; ".join(f"{item.name}: {item.type}" for item in query.arguments)
        parameters = [self.session] if self.session else []
        parameters += [f"given: {{ {given} }}"] if given else []
        parameters += [f"options: {options} = {{}}"] if (options := self.options(query)) else []
        return listed(f"export function {query.name}(", parameters, f"): Promise<{self.result(query, model)}> {{")

    def options(self, query: QueryFunction) -> str | None:
        """Return the type of what a reader may ask beside a query's arguments."""
        return "PageOptions & ReadOptions" if query.paged else "ReadOptions"

    def result(self, query: QueryFunction, model: str) -> str:
        """Return the type of what a query finds."""
        if query.sql is not None:
            return "Record<string, unknown>[]"
        return f"{model} | null" if query.one else f"Page<{model}>" if query.paged else f"{model}[]"

    def finder(self, query: QueryFunction) -> str:
        """Return which function of access/find.ts answers a query."""
        if query.sql is not None:
            return "run"
        return "findOne" if query.one else "findPage" if query.paged else "findAll"

    def finders(self, record: Record) -> list[str]:
        """Return what the queries of a record need of access/find.ts."""
        return in_order([*{self.finder(query) for query in record.queries}, "type ReadOptions"])

    def query_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what the queries of a record need of its neighbours: modules, and names in them."""
        enums, values = self.argument_types(record)
        found = {"../enums.js": enums, f"../{record.class_name}.js": {record.class_name}}
        return in_modules(found | {"../values.js": self.forms(record) | values})

    def argument_types(self, record: Record) -> tuple[set[str], set[str]]:
        """Return the types that the arguments of queries have, of enums.ts and of values.ts."""
        types = {item.type.removesuffix("[]") for query in record.queries for item in query.arguments}
        values = _VALUES & types
        enums = types - values - set(self.values.values())
        return {f"type {name}" for name in enums}, {f"type {name}" for name in values}

    def forms(self, record: Record) -> set[str]:
        """Return the functions of values.ts by which arguments are sent."""
        parts = (part for query in record.queries for part in query.conditions if isinstance(part, Fragment))
        return {form for part in parts for form in part.forms.values()}

    def sent(self, item: Argument, form: str | None) -> str:
        """Return an argument in the form in which SQL wants it."""
        return f"{form}(given.{item.name})" if form else f"given.{item.name}"

    def value(self, node: Value, item: Property) -> str:
        """Return what a property is compared with."""
        match node:
            case Parameter(name):
                return f"given.{self.property_name(name)}"
            case Number(text):
                return literal(text, item.field.type) if item.type in ("bigint", "string") else text
            case Literal(value):
                return literal(value)
