"""What a query compares its parameters with, so that rows can say which values to ask for."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..dialects import PostgreSQL
from ..expressions import Expression, conjuncts
from ..expressions.nodes import Between, Binary, Call, Field, Parameter, children, walk
from ..logical import Entity, Query
from ..types import Type

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Compared:
    """A parameter, the field it is compared with, and how: `=`, `<`, `<=`, `>`, `>=` or the name of a function."""

    parameter: str
    field: str
    operator: str


def compared(query: Query, entity: Entity) -> list[Compared]:
    """Return the first comparison of each parameter with a field, in order of appearance."""
    found: dict[str, Compared] = {}
    for part in conjuncts(query.where):
        for node in walk(part):
            for parameter, field, operator in _comparisons(node, entity):
                found.setdefault(parameter, Compared(parameter, field, operator))
    return list(found.values())


def forms(comparisons: Iterable[Compared], types: dict[str, Type], dialect: PostgreSQL) -> dict[str, str]:
    """Return for each parameter how its value is made of the field's (see the dialect's `sampled`)."""
    items = list(comparisons)
    below = {item.field for item in items if item.operator in ("<", "<=")}
    above = {item.field for item in items if item.operator in (">", ">=")}
    return {item.parameter: _form(item, types, between=item.field in below & above) for item in items}


def _form(item: Compared, types: dict[str, Type], *, between: bool) -> str:
    kind = types.get(item.field)
    match item.operator:
        case "<" | "<=" if between:
            return "greatest"
        case ">" | ">=" if between:
            return "least"
        case "<" if kind and kind.name in ("date", "timestamp"):
            return "later"
        case ">" if kind and kind.name in ("date", "timestamp"):
            return "earlier"
        case "prefix":
            return "beginning"
        case "similar":
            return "part"
        case "matches":
            return "word"
        case "contains" if kind and kind.name == "json":
            return "element" if kind.shape == "list" else "pair"
        case "contains":
            return "moment" if kind and kind.name == "period" else "item"
    return "equal"


def _comparisons(node: Expression, entity: Entity) -> Iterable[tuple[str, str, str]]:
    match node:
        case Call("matches", (_, Parameter(name))):
            yield name, entity.search[0], "matches"
        case Call(function, (Field(field), Parameter(name))):
            yield name, field, function
        case Binary("<" | "<=" | ">" | ">=" as operator, Field(field), Parameter(name)):
            yield name, field, operator
        case Binary("<" | "<=" | ">" | ">=" as operator, Parameter(name), Field(field)):
            yield name, field, _MIRRORED[operator]
        case Between(Field(field), low, high):
            for value, operator in ((low, ">="), (high, "<=")):
                if isinstance(value, Parameter):
                    yield value.name, field, operator
        case _:
            fields = [item.name for child in children(node) for item in walk(child) if isinstance(item, Field)]
            for child in children(node):
                if isinstance(child, Parameter) and fields:
                    yield child.name, fields[0], "="
