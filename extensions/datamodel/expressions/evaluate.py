"""Evaluates an expression over a row in Python, with SQL's three-valued logic: None is unknown.

Used by the value generator, which looks for rows that the database will accept.
"""

import operator
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..types import posix_to_python
from .nodes import Between, Binary, Call, Expression, Field, In, Is, Literal, Negative, Not, Number

_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "||": operator.add,
}


def evaluate(node: Expression, row: Mapping[str, Any]) -> Any:
    """Return the value for the row; a field that the row lacks is NULL.

    Args:
        node: Without parameters and query functions.
        row: Python values by field name; numbers as int or Decimal, times as ISO 8601 text.
    """
    return _EVALUATE[type(node)](node, row)


def _between(node: Between, row: Mapping[str, Any]) -> Any:
    inside = Binary("AND", Binary(">=", node.operand, node.low), Binary("<=", node.operand, node.high))
    return evaluate(Not(inside) if node.negated else inside, row)


def _either(node: Binary, row: Mapping[str, Any]) -> Any:
    left, right = evaluate(node.left, row), evaluate(node.right, row)
    return _logic(node.operator, left, right) if node.operator in ("AND", "OR") else _binary(node.operator, left, right)


def _not(node: Not, row: Mapping[str, Any]) -> Any:
    value = evaluate(node.operand, row)
    return None if value is None else not value


def _negative(node: Negative, row: Mapping[str, Any]) -> Any:
    value = evaluate(node.operand, row)
    return None if value is None else -value


_EVALUATE: dict[type, Callable[[Any, Mapping[str, Any]], Any]] = {
    Field: lambda node, row: row.get(node.name),
    Literal: lambda node, row: node.value,
    Number: lambda node, row: int(node.text) if node.text.isdigit() else Decimal(node.text),
    Not: _not,
    Negative: _negative,
    Is: lambda node, row: (evaluate(node.operand, row) is node.value) != node.negated,
    In: lambda node, row: _in(evaluate(node.operand, row), [evaluate(item, row) for item in node.values], node.negated),
    Between: _between,
    Binary: _either,
    Call: lambda node, row: _call(node.function, [evaluate(item, row) for item in node.arguments]),
}
"""A table, since seeds evaluate conditions by the ten thousand, and a `match` asks each class in turn."""


def _logic(word: str, left: Any, right: Any) -> bool | None:
    decisive = word == "OR"
    if decisive in (left, right):
        return decisive
    return None if left is None or right is None else not decisive


def _in(value: Any, values: list[Any], negated: bool) -> bool | None:
    if value is None:
        return None
    if value in values:
        return not negated
    return None if None in values else negated


def _binary(symbol: str, left: Any, right: Any) -> Any:
    if symbol in ("IS DISTINCT FROM", "IS NOT DISTINCT FROM"):
        return (left != right) == (symbol == "IS DISTINCT FROM")
    if left is None or right is None:
        return None
    if symbol in _COMPARE:
        return _COMPARE[symbol](left, right)
    if symbol in ("/", "%"):
        return _divide(symbol, left, right)
    negated = symbol.startswith(("!", "NOT"))
    flags = re.IGNORECASE if "ILIKE" in symbol or "*" in symbol else re.NOFLAG
    if "LIKE" in symbol:
        return (re.fullmatch(_like(right), left, flags | re.DOTALL) is not None) != negated
    return (re.search(posix_to_python(right), left, flags) is not None) != negated


def _divide(symbol: str, left: Any, right: Any) -> Any:
    """Integers divide towards zero and the remainder takes the sign of the left, as in SQL. By zero is no row."""
    if right == 0:
        return False
    if isinstance(left, int) and isinstance(right, int):
        quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        return quotient if symbol == "/" else left - quotient * right
    return Decimal(left) / Decimal(right) if symbol == "/" else Decimal(left) % Decimal(right)


def _like(pattern: str) -> str:
    parts = re.findall(r"\\.|%|_|.", pattern, re.DOTALL)
    return "".join({"%": ".*", "_": "."}.get(part) or re.escape(part[-1]) for part in parts)


def _call(function: str, values: list[Any]) -> Any:
    if function in ("coalesce", "greatest", "least"):
        present = [value for value in values if value is not None]
        if not present:
            return None
        return {"coalesce": lambda: present[0], "greatest": lambda: max(present), "least": lambda: min(present)}[
            function
        ]()
    if function == "nullif":
        return None if values[0] == values[1] else values[0]
    if values[0] is None:
        return None
    if function == "round":
        return Decimal(values[0]).quantize(Decimal(1).scaleb(-int(values[1]) if len(values) > 1 else 0), ROUND_HALF_UP)
    return {
        "lower": str.lower,
        "upper": str.upper,
        "btrim": lambda text: text.strip(" "),
        "length": len,
        "cardinality": len,
        "abs": abs,
    }[function](values[0])
