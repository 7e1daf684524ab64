"""What people wrote, as Markdown that shows it literally; and tables, laid out as formatters leave them."""

import re
import unicodedata
from collections.abc import Callable

_ACTIVE = re.compile(r"[\\`*\[\]<&~|$]|_+")
_CELL_END = re.compile(r"(?<!\\)\|")


def text(value: str) -> str:
    """Return a text as it may stand inside a line of Markdown, in a table too; line breaks become spaces."""
    line = " ".join(value.split())
    return _ACTIVE.sub(_escaped, line)


def _escaped(found: re.Match[str]) -> str:
    run, line = found[0], found.string
    before, after = line[: found.start()][-1:], line[found.end() :][:1]
    if run[0] == "_" and before.isalnum() and after.isalnum():
        return run  # As in snake_case, where it is no markup and an escape only disturbs.
    return "".join(f"\\{character}" for character in run)


def table(caller: Callable[[], str]) -> str:
    """Return the table that a template's `{% call markdown.table() %}` block holds, its columns padded to equal width.

    Args:
        caller: Gives rows like `| a | b |`, the second of dashes; a `|` inside a cell is escaped.
    """
    rows = [[cell.strip() for cell in _CELL_END.split(line)[1:-1]] for line in caller().splitlines()]
    content = [rows[0], *rows[2:]]
    widths = [max(3, *map(_width, column)) for column in zip(*content, strict=True)]
    rows[1] = ["-" * width for width in widths]
    return "".join(
        f"| {' | '.join(cell + ' ' * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))} |\n"
        for row in rows
    )


def _width(line: str) -> int:
    """Return the columns that a line takes on a screen."""
    return sum(map(_character_width, line))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("F", "W") else 1
