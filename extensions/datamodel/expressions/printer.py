"""Tree to SQL. Parentheses only where precedence needs them, or where a reader would (nested comparisons)."""

from collections.abc import Callable

from .nodes import (
    ARITHMETIC,
    COMPARISONS,
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
)

_OR, _AND, _NOT, _COMPARE, _MATCH, _OTHER, _ADD, _MULTIPLY, _UNARY, _ATOM = range(1, 11)
"""Precedence, loosest first. Source: PostgreSQL manual, 4.1.6; MySQL agrees but for NOT, which we parenthesise."""


def precedence(node: Expression) -> int:
    """Return how tightly the node's own operator binds."""
    match node:
        case Binary("OR"):
            return _OR
        case Binary("AND"):
            return _AND
        case Not():
            return _NOT
        case Is():
            return _COMPARE
        case In() | Between():
            return _MATCH
        case Negative():
            return _UNARY
        case Binary(operator):
            if operator in COMPARISONS:
                return _COMPARE
            if operator in ARITHMETIC:
                return _ADD if operator in "+-" else _MULTIPLY
            return _OTHER if operator in ("||", "~", "!~", "~*", "!~*") else _MATCH
    return _ATOM


class Printer:
    """Prints standard SQL; a dialect overrides what it says differently.

    Args:
        name: Quotes a field's column for the dialect.
        literal: Quotes a string for the dialect.
    """

    def __init__(self, name: Callable[[str], str], literal: Callable[[str], str]) -> None:
        self.name, self.literal = name, literal

    def print(self, node: Expression) -> str:
        """Return the expression as SQL, on one line."""
        match node:
            case Field(name):
                return self.name(name)
            case Literal(None):
                return "NULL"
            case Literal(bool() as value):
                return "true" if value else "false"
            case Literal(value):
                return self.literal(value)
            case Number(text):
                return text
            case Parameter(name):
                return f":{name}"
            case Not(operand):
                return f"NOT {self._operand(operand, _NOT)}"
            case Negative(operand):
                return f"-{self._operand(operand, _ATOM)}"
            case Is(operand, value, negated):
                word = "NULL" if value is None else str(value).upper()
                return f"{self._operand(operand, _COMPARE + 1)} IS {'NOT ' if negated else ''}{word}"
            case In(operand, values, negated):
                listed = ", ".join(map(self.print, values))
                return f"{self._operand(operand, _MATCH + 1)} {'NOT ' if negated else ''}IN ({listed})"
            case Between(operand, low, high, negated):
                bounds = " AND ".join(self._operand(bound, _MATCH + 1) for bound in (low, high))
                return f"{self._operand(operand, _MATCH + 1)} {'NOT ' if negated else ''}BETWEEN {bounds}"
            case Binary():
                return self.binary(node)
            case Call():
                return self.call(node)
        raise TypeError(node)

    def binary(self, node: Binary) -> str:
        """Return an operator with its operands; AND, OR, + and * need no parentheses around their own kind."""
        level = precedence(node)
        left = self._operand(node.left, level if level in (_OR, _AND, _ADD, _MULTIPLY) else level + 1)
        right = self._operand(node.right, level if node.operator in ("AND", "OR") else level + 1)
        return f"{left} {node.operator} {right}"

    def call(self, node: Call) -> str:
        """Return a function with its arguments."""
        return f"{node.function}({', '.join(map(self.print, node.arguments))})"

    def _operand(self, node: Expression, needed: int) -> str:
        text = self.print(node)
        return text if precedence(node) >= needed else f"({text})"
