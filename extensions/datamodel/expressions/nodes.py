"""The expression language of checks, rules and queries, as a small tree that every dialect prints for itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

Expression = Union["Field", "Literal", "Parameter", "Not", "Negative", "Binary", "Is", "In", "Between", "Call"]

COMPARISONS = ("=", "<>", "<", "<=", ">", ">=", "IS DISTINCT FROM", "IS NOT DISTINCT FROM")
MATCHES = ("LIKE", "NOT LIKE", "ILIKE", "NOT ILIKE", "~", "!~", "~*", "!~*")
ARITHMETIC = ("+", "-", "*", "/", "%")


@dataclass(frozen=True)
class Field:
    """A field of the entity, by the name that people write."""

    name: str


@dataclass(frozen=True)
class Literal:
    """A string, boolean or NULL; numbers as they were typed, in `Number`."""

    value: str | bool | None


@dataclass(frozen=True)
class Number:
    """A number, kept as it was typed, so that 1.50 stays 1.50."""

    text: str


@dataclass(frozen=True)
class Parameter:
    """`:name` in a query."""

    name: str


@dataclass(frozen=True)
class Not:
    """Logical negation."""

    operand: Expression


@dataclass(frozen=True)
class Negative:
    """Arithmetic negation."""

    operand: Expression


@dataclass(frozen=True)
class Binary:
    """AND, OR, `||`, one of COMPARISONS, MATCHES or ARITHMETIC."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Is:
    """`operand IS [NOT] value`, where value is NULL, TRUE or FALSE (None, True, False)."""

    operand: Expression
    value: bool | None
    negated: bool = False


@dataclass(frozen=True)
class In:
    """`operand [NOT] IN (...)` over literals or parameters."""

    operand: Expression
    values: tuple[Expression, ...]
    negated: bool = False


@dataclass(frozen=True)
class Between:
    """`operand [NOT] BETWEEN low AND high`."""

    operand: Expression
    low: Expression
    high: Expression
    negated: bool = False


@dataclass(frozen=True)
class Call:
    """A function of the allow-list, by its canonical name."""

    function: str
    arguments: tuple[Expression, ...]


def children(node: Expression) -> Iterator[Expression]:
    """Yield the direct operands."""
    for value in vars(node).values():
        if isinstance(value, tuple):
            yield from value
        elif not isinstance(value, str | bool | None):
            yield value


def walk(node: Expression) -> Iterator[Expression]:
    """Yield the node and everything below it, depth first."""
    yield node
    for child in children(node):
        yield from walk(child)


def field_names(node: Expression) -> list[str]:
    """Return the names of the fields used, each once, in order of appearance."""
    return list(dict.fromkeys(item.name for item in walk(node) if isinstance(item, Field)))


def conjuncts(node: Expression | None) -> tuple[Expression, ...]:
    """Return what is joined by AND at the top; nothing for None."""
    if node is None:
        return ()
    if isinstance(node, Binary) and node.operator == "AND":
        return (*conjuncts(node.left), *conjuncts(node.right))
    return (node,)


def conjunction(nodes: tuple[Expression, ...]) -> Expression | None:
    """Join by AND; None for nothing."""
    result: Expression | None = None
    for node in nodes:
        result = node if result is None else Binary("AND", result, node)
    return result
