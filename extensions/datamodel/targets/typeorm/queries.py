"""Declared queries, as find options and fragments of SQL."""

import re
from typing import TYPE_CHECKING

from ...dialects import SQL
from ..queries import Argument, Comparison, Fragment, QueryFunction
from ..records import Property, Record
from ..typescript.layout import Brackets, entry, mapping, string

if TYPE_CHECKING:
    from ..typescript import TypeScript

_OPERATORS = {
    "<": "LessThan",
    "<=": "LessThanOrEqual",
    ">": "MoreThan",
    ">=": "MoreThanOrEqual",
    "<>": "Not",
    "between": "Between",
}


def imports(record: Record, target: "TypeScript") -> list[str]:
    """Return the operators that the queries of a record use."""
    written = [pair[1] for query in record.queries if query.sql is None for pair in _comparisons(query, record, target)]
    return sorted({word for text in written for word in re.findall(r"\b([A-Z]\w*)\(", text)})


def lines(query: QueryFunction, record: Record, target: "TypeScript") -> list[str]:
    """Return the entries of what a query asks."""
    if query.sql is not None:
        return _statement(query.sql, query.arguments)
    found = []
    if pairs := _comparisons(query, record, target):
        found.append(entry("where", mapping(pairs), 4))
    if fragments := [item for item in query.conditions if isinstance(item, Fragment)]:
        parts = [item.sql.written(":given.{}".format) for item in fragments]
        condition = parts[0] if len(parts) == 1 else " AND ".join(f"({part})" for part in parts)
        found.append(entry("condition", string(condition), 4))
        sent = {
            item.parameter: target.sent(item, fragment.forms.get(item.parameter))
            for fragment in fragments
            for item in fragment.arguments
        }
        given = tuple(f'"given.{name}": {value}' for name, value in sent.items())
        found.append(entry("parameters", Brackets(opening="{", items=given, closing="}", spaced=True), 4))
    if query.order:
        order = [(item.property.name, '"DESC"' if item.descending else '"ASC"') for item in query.order]
        found.append(entry("order", mapping(order), 4))
    if query.limit:
        found.append(entry("limit", str(query.limit), 4))
    if query.cursor and query.keyset:
        found += [entry("cursor", string(query.cursor), 4), entry("keyset", string(str(query.keyset)), 4)]
    if record.deleted is not None and not any(record.is_live(item) for item in query.conditions):
        found.append(entry("withDeleted", "true", 4))
    return found


def _statement(sql: SQL, arguments: tuple[Argument, ...]) -> list[str]:
    places = {item.parameter: place for place, item in enumerate(arguments, 1)}
    given = Brackets(opening="[", items=tuple(f"given.{item.name}" for item in arguments), closing="]")
    text = sql.written(lambda name: f"${places[name]}")
    return [entry("sql", string(text), 4), entry("parameters", given, 4)]


def _comparisons(query: QueryFunction, record: Record, target: "TypeScript") -> list[tuple[str, str]]:
    """Return the conditions that find options say, by property; that a row is not deleted, TypeORM adds by itself."""
    found: dict[str, list[tuple[Comparison, str]]] = {}
    for item in query.conditions:
        if isinstance(item, Comparison) and not record.is_live(item):
            found.setdefault(item.property.name, []).append((item, _said(item, target)))
    return [(name, _all(parts)) for name, parts in found.items()]


def _all(parts: list[tuple[Comparison, str]]) -> str:
    if len(parts) == 1:
        return parts[0][1]
    said = (
        f"Equal({text})" if item.operator == "=" and not text.startswith("Equal(") else text for item, text in parts
    )
    return f"And({', '.join(said)})"


def _said(item: Comparison, target: "TypeScript") -> str:
    values = ", ".join(target.value(value, item.property) for value in item.values)
    match item.operator:
        case "=":
            return f"Equal({values})" if _compound(item.property) else values
        case "is_null":
            return "IsNull()"
        case "is_not_null":
            return "Not(IsNull())"
        case "in":
            return f"In([{values}])"
        case "not_in":
            return f"Not(In([{values}]))"
    return f"{_OPERATORS[item.operator]}({values})"


def _compound(item: Property) -> bool:
    """Whether find options would look into a value."""
    return item.type.endswith("[]") or item.type in ("JsonObject", "Period")
