"""Declared queries as SQL: conditions with parameters, and pages that follow one another without gaps."""

from collections.abc import Sequence
from itertools import pairwise

import sqlglot

from ...relational.schema import Column
from ..sql import SQL
from .quoting import identifier


def parse(sql: str) -> SQL:
    """Return SQL with its `:parameters`; what looks like one in a string, a name or a cast is none."""
    texts, names, end = [], [], 0
    for colon, token in pairwise(sqlglot.tokenize(sql, dialect="postgres")):
        if colon.text == ":" and token.start == colon.end + 1 and token.text.isidentifier():
            texts.append(sql[end : colon.start])
            names.append(token.text)
            end = token.end + 1
    return SQL((*texts, sql[end:]), tuple(names))


def cursor(order: Sequence[tuple[Column, bool]]) -> str:
    """Return what makes the cursor of a row, in full precision: the texts of what it is sorted by.

    Args:
        order: Columns, and whether each is sorted downwards.
    """
    return f"ARRAY[{', '.join(f'{identifier(column.name)}::text' for column, _ in order)}]"


def keyset(order: Sequence[tuple[Column, bool]]) -> SQL:
    """Return the condition on rows that follow a cursor, whose texts are `:after_1`, `:after_2` and so on.

    Missing values come last upwards and first downwards, as PostgreSQL sorts them.
    """
    parts = [(column, down, f":after_{place}::{column.type}") for place, (column, down) in enumerate(order, 1)]
    return parse(_following(parts))


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
