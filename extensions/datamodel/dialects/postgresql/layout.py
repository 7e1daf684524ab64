"""Statements on lines of at most 120 characters, broken where people break SQL."""

import re
from collections.abc import Iterator

from .quoting import literal

WIDTH = 119
"""Characters of a line, and one more for the comma or semicolon that follows."""
_STEP = "    "
_TOKENS = r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|BETWEEN \S+ AND |[()\[\]]"""
"""What is looked at beside separators: what has no parts, and parentheses."""
_CONNECTORS = (" OR ", " AND ", " || ")


def lay_out(text: str, indent: str = "", clauses: tuple[str, ...] = ()) -> str:
    """Return a statement or a clause on lines that fit; the first comes without its indent.

    Args:
        text: On one line.
        indent: What stands before it.
        clauses: Words with spaces around, such as ` WHERE `, before which it is broken first.
    """
    return "\n".join(_lines(text, indent, clauses)).removeprefix(indent)


def comment(before: str, text: str) -> str:
    """Return COMMENT with its text, which is continued line by line where it is too long."""
    line = f"{before} {literal(text)}"
    return line if len(line) <= WIDTH else f"{before}\n{_STEP}{continued(text, _STEP)}"


def continued(text: str, indent: str) -> str:
    """Return a literal on as many lines as it needs; of lists by name, as JSON, each gets a line."""
    whole = literal(text)
    if len(indent + whole) <= WIDTH or not whole.startswith("'"):
        return whole
    lines = whole[1:-1].replace("], ", "],\n").split("\n") if text.startswith('{"') else [whole[1:-1]]
    parts = [part for line in lines for part in _fill(line.split(" "), WIDTH - len(indent + "' '"))]
    return f" '\n{indent}'".join(parts).join("''")


def _lines(text: str, indent: str, clauses: tuple[str, ...] = ()) -> Iterator[str]:
    if len(indent) + len(text) <= WIDTH:
        yield indent + text
        return
    for connector in (*clauses, *_CONNECTORS):
        head, *rest = _split(text, connector)
        if rest:
            yield from _lines(head, indent, clauses)
            for part in rest:
                yield from _lines(connector[1:] + part, indent + _STEP * (connector in clauses), clauses)
            return
    yield from _opened(text, indent)


def _opened(text: str, indent: str) -> Iterator[str]:
    """Yield lines between which the content of parentheses stands, of the longest ones first."""
    groups, opened = _groups(text), list[tuple[int, int]]()
    while groups and any(len(indent) + len(part) > WIDTH for part in _around(text, opened)):
        longest = max(groups, key=lambda group: group[1] - group[0])
        groups.remove(longest)
        opened = sorted((*opened, longest))
    first, *others = _around(text, opened)
    yield from _hanging(first, indent)
    for (start, end), other in zip(opened, others, strict=True):
        *items, last = _split(text[start:end], ", ")
        for line in _fill([*(f"{item}," for item in items), last], WIDTH - len(indent + _STEP)):
            yield from _lines(line, indent + _STEP)
        yield from _hanging(other, indent)


def _hanging(text: str, indent: str) -> Iterator[str]:
    *items, last = _split(text, ", ")
    first, *others = _fill([*(f"{item}," for item in items), last], WIDTH - len(indent + _STEP))
    yield indent + first
    yield from (indent + _STEP + other for other in others)


def _around(text: str, groups: list[tuple[int, int]]) -> list[str]:
    starts, ends = [start for start, _ in groups], [end for _, end in groups]
    return [text[start:end] for start, end in zip([0, *ends], [*starts, len(text)], strict=True)]


def _fill(words: list[str], width: int) -> Iterator[str]:
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _split(text: str, separator: str) -> list[str]:
    """Return the parts between separators that stand in no parentheses, literal or quoted name."""
    if separator not in text:
        return [text]
    depth, begin, parts = 0, 0, list[str]()
    for token in re.finditer(f"{_TOKENS}|{re.escape(separator)}", text):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(token[0], 0)
        if depth == 0 and token[0] == separator:
            parts.append(text[begin : token.start()])
            begin = token.end()
    return [*parts, text[begin:]]


def _groups(text: str) -> list[tuple[int, int]]:
    """Return where the contents of the outermost parentheses begin and end."""
    depth, begin, groups = 0, 0, list[tuple[int, int]]()
    for token in re.finditer(_TOKENS, text):
        if token[0] in ("(", "["):
            begin = token.end() if depth == 0 else begin
            depth += 1
        elif token[0] in (")", "]"):
            depth -= 1
            if depth == 0:
                groups.append((begin, token.start()))
    return groups
