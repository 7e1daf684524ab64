"""Targets in TypeScript: names, literals, and lists as prettier lays them out."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..logical import NOW
from ..types import Type
from .base import Target

WIDTH = 120
"""Characters in a line; the rendered .prettierrc says the same."""

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


@dataclass(frozen=True, kw_only=True)
class TypeScript(Target):
    """A target whose code is TypeScript: properties in camelCase, one class per file."""

    language: str = "typescript"
    values: dict[str, str] = field(default_factory=lambda: VALUES)
    any_value: str = "SqlValue"

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

    def constant(self, name: str) -> str:
        """Return the name of a constant."""
        return name.upper()

    def literal(self, value: Any, kind: Type | None = None) -> str:
        """Return a value as TypeScript; numbers of 64 bits as bigint."""
        if kind is not None and kind.name in ("bigint", "money"):
            return f"{value}n"
        if kind is not None and kind.name == "decimal":
            return string(str(value))
        return string(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def fixed_default(self, item: Any) -> bool:
        """Whether a property's default is a value that the program knows, too."""
        default = item.field.default
        return (
            default is not None and default != NOW and item.field.type.name not in ("uuid", "json", "timestamp", "date")
        )


def string(text: str) -> str:
    """Return a string literal as prettier writes it: double quotes, unless that needs more escapes."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    if text.count('"') > text.count("'"):
        inner = quoted[1:-1].replace('\\"', '"').replace("'", "\\'")
        return f"'{inner}'"
    return quoted


def listed(before: str, items: Iterable[str], after: str, indent: int = 0, *, spaced: bool = False) -> str:
    """Return a list as prettier leaves it: on one line where it fits, else an item per line.

    Args:
        before: What opens it, as `import {`; the caller indents the first line.
        items: What it lists.
        after: What closes it, and whatever follows on that line.
        indent: Blanks before the first line.
        spaced: Whether blanks stand inside the brackets, as in objects and imports.
    """
    parts = list(items)
    blank = " " if spaced else ""
    line = f"{before}{blank}{', '.join(parts)}{blank}{after}"
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + 2)
    return "\n".join([before, *(f"{inner}{part}," for part in parts), " " * indent + after])
