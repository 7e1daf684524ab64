"""Python as ruff lays it out: calls, strings, docstrings, imports."""

import json
import re
import textwrap
from collections.abc import Iterable
from typing import Any

WIDTH = 120
"""Characters in a line; the rendered pyproject.toml says the same."""

ALIASES = {"datetime": "dt", "sqlalchemy": "sa"}
"""Modules that are imported whole."""

Names = tuple[str, list[str]]
"""A module, and what is imported of it."""

Call = tuple[str, list[Any], str]
"""What opens it, its items (texts, or calls again), what closes it."""


def import_modules(modules: dict[str, list[str]]) -> Iterable[str]:
    for module, names in sorted(modules.items(), key=lambda item: (item[1] != [ALIASES.get(item[0])], item[0])):
        alias = ALIASES.get(module)
        yield f"import {module} as {alias}" if names == [alias] else import_from(module, names)


def ordered(names: Iterable[str]) -> list[str]:
    """Return names as imports list them: constants, classes, functions."""
    return sorted(set(names), key=lambda name: (not name.isupper() or len(name) == 1, name[:1].islower(), name))


def import_from(module: str, names: Iterable[str], indent: int = 0) -> str:
    found = ordered(names)
    line = f"from {module} import {', '.join(found)}"
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + 4)
    return "\n".join([f"from {module} import (", *(f"{inner}{name}," for name in found), f"{' ' * indent})"])


def string(text: str) -> str:
    """Return a string literal as ruff writes it: double quotes, unless that needs more escapes."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f")
    for separator in "\x85\u2028\u2029":
        quoted = quoted.replace(separator, f"\\u{ord(separator):04x}")
    if '"' in text and "'" not in text:
        return "'" + quoted[1:-1].replace('\\"', '"') + "'"
    return quoted


def call(before: str, items: Iterable[str | Call], after: str = ")") -> Call:
    """Return a call, to be laid out; `before` ends in the bracket that opens it."""
    return before, list(items), after


def lay_out(node: str | Call, indent: int = 0, *, room: int = 0) -> str:
    """Return a call as ruff leaves it: on one line where it fits, else an item per line.

    Args:
        node: The call, or a text that is left as it is.
        indent: Blanks before the first line, which the caller writes.
        room: Characters that follow on the last line.
    """
    line = flat(node)
    if indent + len(line) + room <= WIDTH:
        return line
    if isinstance(node, str):
        return _broken(line, indent)
    if not node[1]:
        return line
    before, items, after = node
    inner = " " * (indent + 4)
    if len(items) == 1 and isinstance(items[0], str) and "(" in before:
        return f"{before}\n{inner}{lay_out(items[0], indent + 4)}\n{' ' * indent}{after}"
    lines = (f"{inner}{lay_out(item, indent + 4, room=1)}," for item in items)
    return "\n".join([before, *lines, f"{' ' * indent}{after}"])


_STRING = re.compile(r'(\w+[=:] ?|"comment": )?("(?:[^"\\]|\\.)*")')


def _broken(line: str, indent: int) -> str:
    """Return a long string as several, broken between words."""
    found = _STRING.fullmatch(line)
    if found is None:
        return line
    before, parts = found[1] or "", [""]
    for word in re.split(r"(?<= )(?=\S)", found[2][1:-1]):
        if parts[-1] and indent + len(parts[-1]) + len(word) + 3 + (len(before) if len(parts) == 1 else 0) > WIDTH:
            parts.append("")
        parts[-1] += word
    return before + ("\n" + " " * indent).join(f'"{part}"' for part in parts)


def flat(node: str | Call) -> str:
    """Return a call on one line."""
    if isinstance(node, str):
        return node
    before, items, after = node
    return f"{before}{', '.join(map(flat, items))}{after}"


def docstring(text: str, indent: int = 0) -> str:
    """Return a text as docstring on lines of WIDTH."""
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = f'{safe[:-1]}\\"' if safe.endswith('"') else safe
    lines = textwrap.wrap(safe, WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False) or [""]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    return ("\n" + " " * indent).join([f'"""{lines[0]}', *lines[1:], '"""'])
