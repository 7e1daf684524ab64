"""Literals and lists of TypeScript, as prettier leaves them."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from textwrap import wrap
from typing import Any

from ...types import Type

WIDTH = 120
"""Characters in a line; the rendered .prettierrc says the same."""

_SHORT = 5
"""Characters of a name that a line of its own for the value would gain too little from."""
_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*")


@dataclass(frozen=True, kw_only=True)
class Brackets:
    """A list in brackets, on one line where it fits and is not `broken`, as prettier leaves pairs of pairs.

    Attributes:
        label: What stands before it, in a list that it is an item of: `values: `.
        spaced: Whether blanks stand inside the brackets, as in objects and imports.
        comma: Whether a comma follows the last item where each has a line of its own.
    """

    opening: str
    items: tuple["str | Brackets", ...]
    closing: str
    label: str = ""
    spaced: bool = False
    broken: bool = False
    comma: bool = True

    @property
    def inline(self) -> str:
        """The list on one line."""
        blank = " " if self.spaced and self.items else ""
        items = ", ".join(item if isinstance(item, str) else item.inline for item in self.items)
        return f"{self.label}{self.opening}{blank}{items}{blank}{self.closing}"

    def fitted(self, column: int = 0, inside: int = 0, after: str = "") -> str:
        """Return the list as it fits.

        Args:
            column: Characters before it on its first line.
            inside: Blanks before the line that it stands on.
            after: What follows on its last line.
        """
        if not self.broken and column + len(self.inline) + len(after) <= WIDTH:
            return self.inline + after
        inner, lines = inside + 2, [self.label + self.opening]
        for number, item in enumerate(self.items, 1):
            end = "," if self.comma or number < len(self.items) else ""
            text = broken(f"{item}{end}", inner) if isinstance(item, str) else item.fitted(inner, inner, end)
            lines.append(" " * inner + text)
        return "\n".join([*lines, " " * inside + self.closing + after])


def string(text: str) -> str:
    """Return a string literal as prettier writes it: double quotes, unless that needs more escapes."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    if text.count('"') > text.count("'"):
        inner = quoted[1:-1].replace('\\"', '"').replace("'", "\\'")
        return f"'{inner}'"
    return quoted


def listed(before: str, items: Iterable[str], after: str, indent: int = 0, *, spaced: bool = False) -> str:
    """Return a list with what opens and closes it; the caller indents the first line by as many blanks."""
    return Brackets(opening=before, items=tuple(items), closing=after, spaced=spaced).fitted(indent, indent)


def called(function: str, arguments: Iterable["str | Brackets"], indent: int) -> str:
    """Return a call as a statement; where it does not fit on a line, an object or a list at its end is opened first."""
    *before, last = arguments
    call = Brackets(opening=f"{function}(", items=(*before, last), closing=");")
    if isinstance(last, Brackets) and last.items and indent + len(call.inline) > WIDTH:
        head = f"{function}({''.join(f'{item}, ' for item in before)}{last.opening}"
        if indent + len(head) <= WIDTH:
            return replace(last, opening=head, closing=f"{last.closing});", broken=True).fitted(indent, indent)
    return call.fitted(indent, indent)


def literal(value: Any, kind: Type | None = None) -> str:
    """Return a value as TypeScript: what the database keeps in 64 bits as bigint, a decimal as string."""
    if kind is not None and kind.name in ("bigint", "money"):
        return f"{value}n"
    if kind is not None and kind.name == "decimal":
        return string(str(value))
    return string(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def regular_expression(pattern: str) -> str:
    """Return a pattern as a literal."""
    escaped = re.sub(r"(?<!\\)/", r"\\/", pattern)
    return f"/{escaped}/"


def array(items: Iterable[str], label: str = "") -> Brackets:
    """Return a list of texts."""
    return Brackets(label=label, opening="[", items=tuple(map(string, items)), closing="]")


def mapping(items: Iterable["tuple[str, str] | Brackets"]) -> Brackets:
    """Return an object of names and values that are TypeScript already."""
    parts = tuple(item if isinstance(item, Brackets) else _pair(*item) for item in items)
    return Brackets(opening="{", items=parts, closing="}", spaced=True)


def _pair(name: str, value: str) -> str:
    return key(name) if value == name else f"{key(name)}: {value}"


def entry(name: str, value: Brackets | str, indent: int) -> str:
    """Return a line, or more, of an object: a name and what it stands for."""
    blanks, start = " " * indent, f"{key(name)}: "
    if isinstance(value, str):
        return blanks + broken(f"{start}{value},", indent)
    return blanks + start + value.fitted(indent + len(start), indent, ",")


def broken(line: str, indent: int) -> str:
    """Return a pair of name and text with the text on a line of its own, where both do not fit on one."""
    name, _, value = line.partition(": ")
    if indent + len(line) <= WIDTH or len(name) < _SHORT or value[:1] not in ("'", '"'):
        return line
    return f"{name}:\n{' ' * (indent + 2)}{value}"


def lower_first(name: str) -> str:
    """Return the name of a class as the beginning of a function's name."""
    return name[:1].lower() + name[1:]


def key(name: str) -> str:
    """Return the name of a property, in quotes where it needs them."""
    return name if _IDENTIFIER.fullmatch(name) else string(name)


def expanded(name: str, entries: Iterable[str], indent: int) -> str:
    """Return an object as the value of a property, an entry per line."""
    blanks = " " * indent
    lines = (f"{blanks}  {part},\n" for part in entries)
    return f"{blanks}{key(name)}: {{\n{''.join(lines)}{blanks}}},"


def comment(text: str, indent: int = 0) -> str:
    """Return a documentation comment; what would end it is taken apart."""
    blanks = " " * indent
    words = " ".join(text.split()).replace("*/", "* /")
    line = f"{blanks}/** {words} */"
    if len(line) <= WIDTH:
        return line
    wrapped = wrap(words, WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False)
    return "\n".join([f"{blanks}/**", *(f"{blanks} * {part}" for part in wrapped), f"{blanks} */"])


def generic(before: str, arguments: Iterable[str], after: str) -> str:
    """Return a name with its type arguments, and what follows on its last line."""
    return Brackets(opening=f"{before}<", items=tuple(arguments), closing=f">{after}", comma=False).fitted()


def in_order(names: Iterable[str]) -> list[str]:
    """Return the names of an import by letters, a value before the type of the same letters."""
    return sorted(names, key=lambda name: (name.removeprefix("type ").lower(), name))


def in_modules(found: Mapping[str, Iterable[str]]) -> list[tuple[str, list[str]]]:
    """Return the modules of which something is needed, each with the names in order."""
    return [(module, in_order(names)) for module, names in found.items() if names]


def imported(names: Iterable[str], module: str) -> str:
    """Return an import; where it needs types alone, it says so once."""
    found = list(names)
    if all(name.startswith("type ") for name in found):
        plain = [name.removeprefix("type ") for name in found]
        return listed("import type {", plain, f"}} from {string(module)};", spaced=True)
    return listed("import {", found, f"}} from {string(module)};", spaced=True)
