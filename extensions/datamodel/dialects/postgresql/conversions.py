"""How a column's values become those of another type: exactly, or not at all."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Conversion:
    """A way from one type to another.

    Attributes:
        using: The new value as SQL over `{}`, the column; None where ALTER TABLE knows it.
        exact: Every value arrives as it was, or the statement fails.
        sure: No value can make it fail.
    """

    using: str | None = None
    exact: bool = True
    sure: bool = False


_TEXTS = re.compile(r"text|varchar\(\d+\)|char\(\d+\)")
_WHOLE = ("integer", "bigint")
_NUMERIC = re.compile(r"numeric\((\d+),(\d+)\)")
_FROM_TEXT = ("integer", "bigint", "boolean", "date", "uuid", "inet", "jsonb", "bytea", "tstzrange", "text[]")
_PAIRS = {
    ("boolean", "integer"): Conversion("{}::integer", sure=True),
    ("integer", "boolean"): Conversion("{}::boolean", exact=False),
    ("date", "timestamptz"): Conversion("{}::timestamp AT TIME ZONE 'UTC'", sure=True),
    ("timestamptz", "date"): Conversion("({} AT TIME ZONE 'UTC')::date", exact=False),
}


def conversion(old: str, new: str) -> Conversion | None:
    """Return how values of a type become those of another; None if there is no way."""
    if _TEXTS.fullmatch(old) and _TEXTS.fullmatch(new):
        return Conversion(exact=not old.startswith("char"), sure=_length(new) >= _length(old))
    if _TEXTS.fullmatch(new):
        return Conversion("{}::text", sure=new == "text")
    if old in _WHOLE and new in _WHOLE:
        return Conversion(sure=new == "bigint")
    if found := _NUMERIC.fullmatch(new):
        if _TEXTS.fullmatch(old):
            return Conversion("{}::numeric", exact=False)
        before = _NUMERIC.fullmatch(old)
        exact = old in _WHOLE or (before is not None and int(before[2]) <= int(found[2]))
        return Conversion(exact=exact) if before or old in _WHOLE else None
    if (before := _NUMERIC.fullmatch(old)) and new in _WHOLE:
        return Conversion(exact=before[2] == "0")
    if _TEXTS.fullmatch(old) and (new in _FROM_TEXT or new == "timestamptz"):
        return Conversion(f"{{}}::{new}", exact=new not in ("timestamptz", "tstzrange"))
    return _PAIRS.get((old, new))


def _length(text_type: str) -> float:
    """Return how many characters a type for texts has room for."""
    return float(text_type.partition("(")[2].rstrip(")") or "inf")
