"""What a statement that somebody wrote as SQL does: whether it writes, what it compares its parameters with."""

from dataclasses import dataclass

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

_OPERATORS: dict[type[exp.Expression], str] = {
    exp.EQ: "=",
    exp.In: "=",
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.Like: "prefix",
    exp.ILike: "similar",
    exp.ArrayContainsAll: "contains",
    exp.ArrayOverlaps: "overlaps",
}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Compared:
    """A parameter, and the column with which a statement compares it; `table` is empty where it does not say."""

    parameter: str
    table: str
    column: str
    operator: str


@dataclass(frozen=True)
class Statement:
    """A statement, taken apart.

    Attributes:
        combines: Whether it joins tables or aggregates rows.
    """

    writes: bool
    combines: bool
    compared: tuple[Compared, ...]


def take_apart(sql: str) -> Statement | None:
    """Return what a statement does; None where that is not understood."""
    try:
        tree = sqlglot.parse_one(sql, dialect="postgres")
    except SqlglotError:
        return None
    tables = {table.alias_or_name: table.name for table in tree.find_all(exp.Table)}
    only = next(iter(tables.values())) if len(tables) == 1 else ""
    compared = {}
    for parameter in tree.find_all(exp.Placeholder):
        if (found := _compared(parameter)) is not None:
            column, operator = found
            table = tables.get(column.table, "") if column.table else only
            compared.setdefault(parameter.name, Compared(parameter.name, table, column.name, operator))
    return Statement(
        writes=tree.find(exp.Insert, exp.Update, exp.Delete, exp.Merge) is not None,
        combines=tree.find(exp.Join, exp.AggFunc, exp.Group) is not None,
        compared=tuple(compared.values()),
    )


def _compared(parameter: exp.Expression) -> tuple[exp.Column, str] | None:
    node = parameter
    while isinstance(node.parent, exp.Cast | exp.Paren):
        node = node.parent
    parent = node.parent
    if isinstance(parent, exp.Between):
        column, operator = parent.this.find(exp.Column), ">=" if parent.args["low"] is node else "<="
    elif type(parent) in _OPERATORS:
        first = parent.this is not node
        other = parent.this if first else parent.expression
        column, operator = other.find(exp.Column), _OPERATORS[type(parent)]
        operator = operator if first else _MIRRORED.get(operator, operator)
    else:
        return None
    return (column, operator) if column is not None else None
