"""What an expression is: boolean, text, number ..., found before the engine would, with a message a person can use."""

import re
from collections.abc import Collection

from ..types import Type, posix_to_python
from ..values import read_value
from .nodes import (
    ARITHMETIC,
    COMPARISONS,
    MATCHES,
    Between,
    Binary,
    Call,
    Expression,
    Field,
    In,
    Is,
    Literal,
    Negative,
    Not,
    Number,
    Parameter,
    children,
    walk,
)
from .parse import ExpressionError

ANY = "any"
"""NULL or a parameter: fits everywhere."""
STRING = "string"
"""A quoted string that still has to become something: a text, a date, a uuid."""

_QUOTED = ("date", "timestamp", "uuid")
"""What a quoted string can become beside a text."""


def category(node: Expression, types: dict[str, Type]) -> str:
    """Return the category of the node (see `Type.category`), ANY or STRING.

    Raises:
        ExpressionError: Operands do not fit each other; the engine would refuse the statement or the row.
    """
    match node:
        case Field(name):
            return types[name].category
        case Number():
            return "number"
        case Parameter() | Literal(None):
            return ANY
        case Literal(bool()):
            return "boolean"
        case Literal():
            return STRING
        case Not(operand):
            _require(operand, "boolean", types)
        case Negative(operand):
            return _require(operand, "number", types)
        case Is(operand, value):
            if value is None:
                category(operand, types)
            else:
                _require(operand, "boolean", types)
        case In(operand, values):
            for value in values:
                _common((operand, value), types)
        case Between(operand, low, high):
            _ordered(_common((operand, low, high), types))
        case Binary(operator, left, right):
            return _binary(operator, left, right, types)
        case Call(function, arguments):
            return _call(function, arguments, types)
    return "boolean"


def may_be_null(node: Expression, optional: Collection[str]) -> bool:
    """Whether the node can be NULL for a row in which only the named fields may be missing."""
    match node:
        case Field(name):
            return name in optional
        case Literal(value):
            return value is None
        case Is() | Binary("IS DISTINCT FROM" | "IS NOT DISTINCT FROM"):
            return False
        case Call("coalesce", arguments):
            return all(may_be_null(argument, optional) for argument in arguments)
        case Call("nullif"):
            return True
    return any(may_be_null(child, optional) for child in children(node))


def require_boolean(node: Expression, types: dict[str, Type]) -> None:
    """Refuse an expression that is not true or false."""
    _require(node, "boolean", types)


def _binary(operator: str, left: Expression, right: Expression, types: dict[str, Type]) -> str:
    if operator in ("AND", "OR"):
        _require(left, "boolean", types)
        _require(right, "boolean", types)
    elif operator == "||":
        _require(left, "text", types)
        return _require(right, "text", types)
    elif operator in ARITHMETIC:
        _require(left, "number", types)
        return _require(right, "number", types)
    elif operator in MATCHES:
        _require(left, "text", types)
        _require(right, "text", types)
        if "~" in operator and isinstance(right, Literal):
            _regular_expression(right.value)
    elif operator in COMPARISONS:
        if Literal(None) in (left, right) and "DISTINCT" not in operator:
            raise ExpressionError(f"{operator} NULL is never true; write IS NULL or IS NOT NULL")
        found = _common((left, right), types)
        if found in ("json", "string_list") and any(isinstance(side, Parameter) for side in (left, right)):
            raise ExpressionError(f"{_article(found)} is found by contains(field, :value), not by {operator}")
        if operator in ("<", "<=", ">", ">="):
            _ordered(found)
    return "boolean"


def _call(function: str, arguments: tuple[Expression, ...], types: dict[str, Type]) -> str:
    first = arguments[0]
    if function in ("lower", "upper", "btrim"):
        return _require(first, "text", types)
    if function == "length":
        _require(first, "text", types)
        return "number"
    if function in ("abs", "round"):
        for argument in arguments:
            _require(argument, "number", types)
        if function == "round" and not any(_is_decimal(node, types) for node in walk(first)):
            raise ExpressionError("round() takes a decimal; a whole number is round already")
        if len(arguments) == 2 and not (isinstance(arguments[1], Number) and arguments[1].text.isdigit()):
            raise ExpressionError("round() takes a number of digits")
        if len(arguments) == 2 and not (isinstance(first, Field) and types[first.name].name == "decimal"):
            raise ExpressionError("round() to digits takes a decimal field")
        return "number"
    if function == "cardinality":
        _require(first, "string_list", types)
        return "number"
    if function in ("coalesce", "nullif", "greatest", "least"):
        found = _common(arguments, types)
        return found if function in ("coalesce", "nullif") else _ordered(found)
    return _query_call(function, arguments, types)


def _is_decimal(node: Expression, types: dict[str, Type]) -> bool:
    return (isinstance(node, Number) and not node.text.isdigit()) or (
        isinstance(node, Field) and types[node.name].name == "decimal"
    )


_QUERY_FIELDS = {
    "contains": ("json", "string_list"),
    "prefix": ("text",),
    "similar": ("text",),
    "overlaps": ("period",),
    "matches": ("search",),
}


def _query_call(function: str, arguments: tuple[Expression, ...], types: dict[str, Type]) -> str:
    field, value = arguments
    allowed = _QUERY_FIELDS[function]
    if not isinstance(field, Field) or types[field.name].category not in allowed:
        raise ExpressionError(f"{function}() takes a field that is {' or '.join(allowed)} first")
    if not isinstance(value, Parameter | Literal):
        raise ExpressionError(f"{function}() takes a value or a parameter second")
    return "boolean"


def _require(node: Expression, wanted: str, types: dict[str, Type]) -> str:
    found = category(node, types)
    if found in {ANY, wanted} or (found == STRING and wanted == "text"):
        return wanted
    raise ExpressionError(f"{_name(node)} is {_article(found)}, where {_article(wanted)} is needed")


def _common(nodes: tuple[Expression, ...], types: dict[str, Type]) -> str:
    """Return the one category that all nodes share; strings take the category of the others."""
    found = {category(node, types) for node in nodes} - {ANY}
    named = found - {STRING}
    if len(named) > 1:
        raise ExpressionError(f"compares {_article(min(named))} with {_article(max(named))}")
    if not named:
        return "text"
    result = named.pop()
    for node in nodes:
        if isinstance(node, Literal) and isinstance(node.value, str):
            _fits(node.value, result)
    enums = [types[node.name] for node in nodes if isinstance(node, Field) and types[node.name].name == "enum"]
    for node in nodes:
        for enum in enums:
            if isinstance(node, Literal) and isinstance(node.value, str) and node.value not in enum.values:
                raise ExpressionError(f"'{node.value}' is none of {', '.join(enum.values)}")
    return result


def _fits(value: str, wanted: str) -> None:
    if wanted == "text":
        return
    if wanted not in _QUOTED:
        raise ExpressionError(f"'{value}' is a text, where {_article(wanted)} is needed")
    try:
        read_value(Type(wanted), value)
    except ValueError as error:
        raise ExpressionError(str(error)) from None


def _ordered(found: str) -> str:
    if found in ("boolean", "json", "bytes"):
        raise ExpressionError(f"{_article(found)} has no order; compare with = or <>")
    return found


def _regular_expression(value: object) -> None:
    try:
        re.compile(posix_to_python(str(value)))
    except re.error as error:
        raise ExpressionError(f"'{value}' is no regular expression: {error}") from None


def _name(node: Expression) -> str:
    match node:
        case Field(name):
            return f"'{name}'"
        case Literal(value):
            return f"'{value}'"
        case Number(text):
            return text
        case Call(function, _):
            return f"{function}()"
    return "an operand"


def _article(found: str) -> str:
    return {
        "string": "a text",
        "text": "a text",
        "number": "a number",
        "boolean": "a boolean (true or false)",
        "json": "json",
        "bytes": "bytes",
        "ip_address": "an IP address",
    }.get(found, f"a {found.replace('_', ' ')}")
