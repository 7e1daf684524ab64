"""Values that an entity's own checks ask for: bounds, constants, lengths, patterns, and what other fields imply."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from ..expressions import Expression, evaluate, field_names
from ..expressions.nodes import MATCHES, Between, Binary, Call, Field, In, Literal, Negative, walk
from .draw import draw, shifted
from .patterns import sample
from .rules import Row

_STEPS = {
    "=": (0,),
    "<>": (1, -1, 0),
    "<": (-1, 0),
    "<=": (0, -1),
    ">": (1, 0),
    ">=": (0, 1),
    "IS DISTINCT FROM": (1, -1, 0),
    "IS NOT DISTINCT FROM": (0,),
}
"""How far to go from a value that a field is compared with; the last may only fit under a NOT."""
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_ATTEMPTS = 50
_SPANS = (timedelta(hours=1), timedelta(days=1), timedelta(days=30))


@dataclass(frozen=True)
class Proposal:
    """What a condition says about a field.

    Attributes:
        kind: value, range, length, matches or like.
        operand: What the field is compared with; for a range also `upper`.
        steps: How far beside the operand to go, in units of the field.
    """

    kind: str
    operand: Expression
    upper: Expression | None = None
    steps: tuple[int, ...] = (0,)

    def needs(self) -> list[str]:
        """Return the fields that have to be known first."""
        return [*field_names(self.operand), *(field_names(self.upper) if self.upper is not None else ())]

    def values(self, row: Row, *parts: object, length: int = 0) -> Iterator[Any]:
        """Yield values for the field, as far as the row is known; texts that match may have to have a length, too."""
        if any(row.get(name) is None for name in self.needs()):
            return
        found = evaluate(self.operand, row)
        if self.kind == "range" and self.upper is not None:
            yield from _between(found, evaluate(self.upper, row), *parts)
        elif self.kind == "matches":
            attempts = _ATTEMPTS if length else _ATTEMPTS // 10
            samples = (sample(str(found), *parts, attempt, more=max(length, 5)) for attempt in range(attempts))
            yield from (text for text in samples if text is not None)
        elif self.kind == "like":
            yield str(found).replace("%", str(draw(*parts) % 100)).replace("_", str(draw(*parts) % 10))
        else:
            for step in self.steps:
                yield from _beside(found, step)


def proposals(conditions: Iterable[Expression]) -> dict[str, list[Proposal]]:
    """Return what the conditions say about each field."""
    result: defaultdict[str, list[Proposal]] = defaultdict(list)
    for condition in conditions:
        for node in walk(condition):
            for name, proposal in _proposals(node):
                if name not in proposal.needs() and proposal not in result[name]:
                    result[name].append(proposal)
    return dict(result)


def _proposals(node: Expression) -> Iterator[tuple[str, Proposal]]:
    match node:
        case Between(operand, low, high):
            if isinstance(operand, Field):
                yield operand.name, Proposal("range", low, high)
            for bound, steps in ((low, (0, 1)), (high, (0, -1))):
                yield from ((name, Proposal("value", other, steps=steps)) for name, other in _isolated(operand, bound))
        case In(operand, values):
            for value in values:
                yield from ((name, Proposal("value", other)) for name, other in _isolated(operand, value))
        case Binary(operator, left, Literal() as pattern) if operator in MATCHES:
            kind = "matches" if "~" in operator else "like"
            yield from ((name, Proposal(kind, pattern)) for name in field_names(left))
        case Binary(operator, left, right) if operator in _STEPS:
            for side, other, sign in ((left, right, operator), (right, left, _FLIPPED.get(operator, operator))):
                steps = _STEPS[sign]
                yield from ((name, Proposal("value", value, steps=steps)) for name, value in _isolated(side, other))
                if isinstance(side, Call) and side.function in ("length", "cardinality"):
                    yield from ((name, Proposal("length", other, steps=steps)) for name in field_names(side))
        case Call(_, arguments):
            for argument in arguments:
                for other in arguments:
                    if isinstance(argument, Field) and other != argument:
                        yield argument.name, Proposal("value", other, steps=(0, 1, -1))


def _isolated(side: Expression, other: Expression) -> Iterator[tuple[str, Expression]]:
    """Yield each field of a side with what it would have to be for both sides to agree."""
    match side:
        case Field(name):
            yield name, other
        case Negative(operand):
            yield from _isolated(operand, Negative(other))
        case Binary("+", left, right):
            yield from _isolated(left, Binary("-", other, right))
            yield from _isolated(right, Binary("-", other, left))
        case Binary("-", left, right):
            yield from _isolated(left, Binary("+", other, right))
            yield from _isolated(right, Binary("-", left, other))
        case Call("lower" | "upper" | "btrim" | "abs" | "coalesce" | "greatest" | "least", arguments):
            for argument in arguments:
                yield from _isolated(argument, other)


def _beside(value: Any, step: int) -> Iterator[Any]:
    if step == 0 or isinstance(value, bool):
        yield value
    elif isinstance(value, int | Decimal):
        yield value + step
        if isinstance(value, Decimal) or value > 1:
            yield value + Decimal(step) / 100
    elif isinstance(value, str):
        for span in _SPANS:
            try:
                yield shifted(value, step * span)
            except (ValueError, OverflowError):
                return


def _between(low: Any, high: Any, *parts: object) -> Iterator[Any]:
    if isinstance(low, int | Decimal) and isinstance(high, int | Decimal) and low <= high:
        yield low + draw(*parts, "between") % (int(high - low) + 1)
