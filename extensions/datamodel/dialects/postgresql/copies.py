"""What a copy of a seeded row has in a column: expressions over `_seed`, the seeded rows, and `_copy`, the copies.

`_copy` has for each level the number of the copy (`number_0`), the same as twelve hexadecimal digits (`digits_0`), and
how far its times are moved, as days and as an interval (`days_0`, `span_0`).
"""

from collections.abc import Sequence

from ...types import Type
from .quoting import literal

_UNTYPED = ("varchar", "char", "text", "integer", "bigint", "numeric", "boolean")
"""Beginnings of types that a VALUES list has by itself or that take what it has."""


def typed(column: str, column_type: str) -> str:
    """Return a column of the seeded rows with the type that it has in its table."""
    return column if column_type.startswith(_UNTYPED) and column_type != "text[]" else f"{column}::{column_type}"


def renewed_uuid(column: str, level: int) -> str:
    """Return a key whose last twelve digits are the copy's; the column has what stands before them."""
    return f"({column} || _copy.digits_{level})::uuid"


def renewed_number(column: str, level: int, step: int) -> str:
    """Return a number that lies so many steps further as the copy's number tells."""
    return f"{column} + _copy.number_{level} * {step}"


def moved(kind: Type, column: str, level: int) -> str:
    """Return a date, timestamp or period that lies as far from the seeded one as the copy does."""
    if kind.name == "date":
        return f"{column}::date + _copy.days_{level}"
    if kind.name == "timestamp":
        return f"{column}::timestamptz + _copy.span_{level}"
    lower, upper = (f"{bound}({column}::tstzrange) + _copy.span_{level}" for bound in ("lower", "upper"))
    return f"CASE WHEN {column} IS NOT NULL THEN tstzrange({lower}, {upper}) END"


def numbered_text(column: str, level: int, separator: str, before: str | None) -> str:
    """Return a text with the copy's number at the end, or before a sign in it."""
    between = f"{literal(separator)} || " if separator else ""
    number = f"{between}_copy.number_{level}"
    if before is None:
        return f"{column} || {number}"
    return f"replace({column}, {literal(before)}, {number} || {literal(before)})"


def counted(column: str, level: int, seeded: int, start: int) -> str:
    """Return a number that no other copy has, from `start`; the column has the place among `seeded` values."""
    return f"{start} + (_copy.number_{level} - 1) * {seeded} + {column}"


def spelled(number: str, base: str, after: str, alphabet: str, width: int) -> str:
    """Return a text that has a number in the digits of an alphabet, which are letters or figures, in its midst."""
    if alphabet.isdigit():
        shown = f"lpad(({number})::text, {width}, '0')" if width else f"({number})"
    else:
        size = len(alphabet)
        places = (f"({number}) / {size**place} % {size}" for place in reversed(range(width)))
        shown = " || ".join(f"substr({literal(alphabet)}, ({place} + 1)::integer, 1)" for place in places)
    return " || ".join([*([literal(base)] if base else []), shown, *([literal(after)] if after else [])])


def of_bytes(text: str) -> str:
    """Return bytes that are written in hexadecimal digits."""
    return f"decode({text}, 'hex')"


def first_only(expression: str, level: int, span: int) -> str:
    """Return what only the first of each `span` copies has."""
    return f"CASE WHEN _copy.number_{level} % {span} = 1 THEN {expression} END"


def rows(columns: Sequence[str], values: Sequence[Sequence[str]]) -> str:
    """Return rows as a table in a FROM clause."""
    listed = ",\n    ".join(f"({', '.join(row)})" for row in values)
    return f"(VALUES\n    {listed}\n) AS _seed ({', '.join(columns)})"


def quoted(text: str) -> str:
    """Return a text between dollar signs."""
    tag = "$rows$"
    while tag in text:
        tag = f"{tag[:-1]}_$"
    return f"{tag}\n{text}\n{tag}"
