"""Prisma's schema language: literals, and columns as `prisma format` aligns them."""

import json
from collections.abc import Iterable, Sequence

_BREAKS = "\x7f\x85\u2028\u2029"

Row = tuple[str, str, Sequence[str]]
"""Name, type and attributes of a field."""


def string(text: str) -> str:
    """Return a string literal, on one line."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(f"\\u{ord(sign):04x}" if sign in _BREAKS else sign for sign in quoted)


def call(name: str, *arguments: str | None) -> str:
    """Return an attribute with those arguments that there are."""
    given = [item for item in arguments if item]
    return f"{name}({', '.join(given)})" if given else name


def listed(names: Iterable[str]) -> str:
    """Return a list of fields."""
    return f"[{', '.join(names)}]"


def comment(text: str | None) -> list[str]:
    """Return the lines of a documentation comment, on one line."""
    return [f"/// {' '.join(text.split())}"] if text and text.strip() else []


def aligned(rows: Sequence[Row | str]) -> list[str]:
    """Return fields in columns; comments, which are texts, stand between them as they are."""
    fields = [item for item in rows if not isinstance(item, str)]
    names = max((len(item[0]) for item in fields), default=0)
    types = max((len(item[1]) for item in fields), default=0)
    lines = []
    for item in rows:
        if isinstance(item, str):
            lines.append(f"  {item}")
        else:
            name, kind, attributes = item
            lines.append(f"  {name:<{names}} {kind:<{types}} {' '.join(attributes)}".rstrip())
    return lines
