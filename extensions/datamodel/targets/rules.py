"""What a value must be before the database sees it: the part of its checks that says something about one value."""

from dataclasses import dataclass, field
from decimal import Decimal

from ..expressions import Expression, conjuncts
from ..expressions.nodes import Between, Binary, Call, Field, Literal, Negative, Number
from ..logical import Entity
from ..logical import Field as EntityField
from ..types import LENGTHS, PATTERNS, posix_to_python

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(kw_only=True)
class Rules:
    """The rules of one value.

    Attributes:
        minimum: A number as it was typed, and `maximum`; `above` and `below` are bounds that are not reached.
        least: Characters at least, and `most`.
        patterns: Regular expressions, in the syntax that Python and JavaScript share.
        values: The only ones allowed, or the only items.
        lower: Written in lower case, without blanks around.
    """

    minimum: str | None = None
    maximum: str | None = None
    above: str | None = None
    below: str | None = None
    least: int | None = None
    most: int | None = None
    patterns: list[str] = field(default_factory=list)
    values: tuple[str, ...] = ()
    lower: bool = False

    def __bool__(self) -> bool:
        return self != Rules()


def rules_of(entity: Entity, item: EntityField) -> Rules:
    """Return the rules of a field's values, from its type and from the checks that concern it alone."""
    kind = item.type
    rules = Rules(most=kind.length or LENGTHS.get(kind.name), values=kind.values, lower=kind.name == "email")
    if kind.name in PATTERNS:
        rules.patterns.append(posix_to_python(PATTERNS[kind.name]))
    if kind.name == "enum":
        rules.most = None
    for check in entity.checks:
        for part in conjuncts(check.expression):
            _add(rules, part, item.name)
    return rules


def _add(rules: Rules, part: Expression, name: str) -> None:
    match part:
        case Between(Field(found), low, high, False) if found == name:
            _bound(rules, ">=", low)
            _bound(rules, "<=", high)
        case Binary(operator, Field(found), bound) if found == name and operator in _MIRRORED:
            _bound(rules, operator, bound)
        case Binary(operator, bound, Field(found)) if found == name and operator in _MIRRORED:
            _bound(rules, _MIRRORED[operator], bound)
        case Between(Call("length", (Field(found),)), Number(low), Number(high), False) if found == name:
            rules.least, rules.most = int(low), min(int(high), rules.most or int(high))
        case Binary("~", Field(found), Literal(str() as pattern)) if found == name:
            rules.patterns.append(posix_to_python(pattern))


def _bound(rules: Rules, operator: str, node: Expression) -> None:
    number = _number(node)
    if number is None:
        return
    name, keep = {">=": ("minimum", max), "<=": ("maximum", min), ">": ("above", max), "<": ("below", min)}[operator]
    known = getattr(rules, name)
    setattr(rules, name, number if known is None else keep(known, number, key=Decimal))


def _number(node: Expression) -> str | None:
    match node:
        case Number(text):
            return text
        case Negative(Number(text)):
            return f"-{text}"
    return None
