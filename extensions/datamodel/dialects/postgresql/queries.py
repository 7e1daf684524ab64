"""Declared queries as SQL: conditions with parameters, and pages that follow one another without gaps."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import sqlglot

from ...relational.schema import Column
from .quoting import identifier


def parameters(sql: str) -> list[str]:
    """Return the names of a statement's `:parameters`, each once, in order of appearance."""
    found: list[str] = []
    replace_parameters(sql, lambda name: found.append(name) or name)
    return list(dict.fromkeys(found))


def replace_parameters(sql: str, placeholder: Callable[[str], str]) -> str:
    """Return a statement with each `:parameter` as a driver wants it; strings, names and casts stay as they are."""
    result, end = [], 0
    tokens = sqlglot.tokenize(sql, dialect="postgres")
    for colon, token in pairwise(tokens):
        if colon.text == ":" and token.start == colon.end + 1 and token.text.isidentifier():
            result += [sql[end : colon.start], placeholder(token.text)]
            end = token.end + 1
    return "".join(result) + sql[end:]


def cursor(order: Sequence[tuple[Column, bool]]) -> str:
    """Return what makes the cursor of a row, in full precision: the texts of what it is sorted by.

    Args:
        order: Columns, and whether each is sorted downwards.
    """
    return f"ARRAY[{', '.join(f'{identifier(column.name)}::text' for column, _ in order)}]"


def keyset(order: Sequence[tuple[Column, bool]]) -> str:
    """Return the condition on rows that follow a cursor, whose texts are `:after_1`, `:after_2` and so on.

    Missing values come last upwards and first downwards, as PostgreSQL sorts them.
    """
    return _following(
        [(column, down, f":after_{place}::{column.type}") for place, (column, down) in enumerate(order, 1)]
    )


def _following(parts: list[tuple[Column, bool, str]]) -> str:
    column, down, value = parts[0]
    name, sign = identifier(column.name), "<" if down else ">"
    if len({part[1] for part in parts}) == 1 and not any(part[0].nullable for part in parts):
        names, values = ", ".join(identifier(part[0].name) for part in parts), ", ".join(part[2] for part in parts)
        return f"({names}) {sign} ({values})" if parts[1:] else f"{name} {sign} {value}"
    first, same = f"{name} {sign} {value}", f"{name} = {value}"
    if column.nullable:
        # The value of the cursor may be missing too.
        missing = f"{name} IS NOT NULL AND {value} IS NULL" if down else f"{name} IS NULL AND {value} IS NOT NULL"
        first, same = f"{first} OR ({missing})", f"{name} IS NOT DISTINCT FROM {value}"
    if not parts[1:]:
        return first
    following = _following(parts[1:])
    nested = f"{first} OR ({same} AND {f'({following})' if ' OR ' in following else following})"
    # The first part alone is what an index can use.
    return nested if column.nullable else f"{name} {sign}= {value} AND ({nested})"
