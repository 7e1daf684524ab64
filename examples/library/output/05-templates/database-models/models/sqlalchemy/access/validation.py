"""Refuses what the database would refuse, with all problems at once and before any statement."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from .constraints import CONSTRAINTS
from .errors import ImmutableChange, TransitionRefused
from .rules import RULES, TRANSITIONS, Rule

_CHANGES = {"transition": TransitionRefused, "immutable": ImmutableChange}
"""What the database has names for."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with an attribute; `rule` is a word for programs."""

    property: str
    rule: str
    message: str


class ValidationFailed(ValueError):
    """Values that the database would not take."""

    def __init__(self, record: str, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{record}.{item.property} {item.message}" for item in problems))
        self.record, self.problems = record, problems


def validate(record: str, values: Mapping[str, object], previous: Mapping[str, object] | None = None) -> list[Problem]:
    """Returns what is wrong with the values of a row.

    Args:
        record: The name of its class.
        values: Attribute to value: of a new row those that are given, of an existing one those that change. `...` is
            a value that the database computes.
        previous: What an existing row had for these attributes, as far as that is known; None for a new row.
    """
    rules = RULES.get(record, {})
    result = [] if previous is not None else list(_missing(rules, values))
    for name, value in values.items():
        rule = rules.get(name, Rule())
        if not rule.written:
            result.append(Problem(name, "written", "is kept by the database"))
        elif previous is not None and rule.immutable and name in previous and previous[name] != value:
            result.append(Problem(name, "immutable", "stays as it was inserted"))
        elif value is not None and value is not ...:
            result += [Problem(name, word, message) for word, message in _refused(rule, value)]
            result += _moved(record, name, value, previous)
    return result


def check(record: str, values: Mapping[str, object], previous: Mapping[str, object] | None = None) -> None:
    """Refuses values as `validate` does.

    Raises:
        ValidationFailed: Something is wrong with them.
        TransitionRefused: Nothing else is, but a state cannot follow.
        ImmutableChange: Or a value stays as it was inserted.
    """
    found = validate(record, values, previous)
    if not found:
        return
    kinds = {item.rule for item in found}
    if len(found) > 1 or previous is None or not kinds <= _CHANGES.keys():
        raise ValidationFailed(record, found)
    (problem,) = found
    names = (
        name
        for name, item in CONSTRAINTS.items()
        if (item.record, item.kind) == (record, problem.rule) and problem.property in item.properties
    )
    known = next(names, None)
    raise _CHANGES[problem.rule](
        f"{record}.{problem.property} {problem.message}",
        constraint=known,
        record=record,
        properties=(problem.property,),
        statement=CONSTRAINTS[known].statement if known else None,
    )


def _missing(rules: Mapping[str, Rule], values: Mapping[str, object]) -> Iterator[Problem]:
    for name, rule in rules.items():
        if rule.required and values.get(name) is None:
            yield Problem(name, "required", "is missing")


def _refused(rule: Rule, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        yield from _out_of_bounds(rule, value)
    elif isinstance(value, str):
        if rule.least is not None and len(value) < rule.least:
            yield "least", f"has fewer than {rule.least} characters"
        if rule.most is not None and len(value) > rule.most:
            yield "most", f"has more than {rule.most} characters"
        if rule.lower and value != value.strip().lower():
            yield "lower", "is not in lower case without blanks around"
        if not all(re.search(pattern, value) for pattern in rule.patterns):
            yield "patterns", "does not have the form that is asked for"
    items = value if isinstance(value, list) else [value]
    if rule.values and not all(item in rule.values for item in items):
        yield "values", f"is none of {', '.join(rule.values)}"


def _out_of_bounds(rule: Rule, value: int | Decimal) -> Iterator[tuple[str, str]]:
    if rule.bits and not -(2 ** (rule.bits - 1)) <= value < 2 ** (rule.bits - 1):
        yield "bits", f"is no number of {rule.bits} bits"
    if rule.minimum is not None and value < rule.minimum:
        yield "minimum", f"is below {rule.minimum}"
    if rule.maximum is not None and value > rule.maximum:
        yield "maximum", f"is above {rule.maximum}"
    if rule.above is not None and value <= rule.above:
        yield "above", f"is not above {rule.above}"
    if rule.below is not None and value >= rule.below:
        yield "below", f"is not below {rule.below}"


def _moved(record: str, name: str, value: object, previous: Mapping[str, object] | None) -> Iterator[Problem]:
    transitions = TRANSITIONS.get(record, {}).get(name)
    if transitions is None:
        return
    before = previous.get(name) if previous is not None else None
    if previous is not None and name not in previous:
        return
    allowed = transitions.initial if before is None else (before, *transitions.allowed.get(str(before), ()))
    if value not in allowed:
        yield Problem(name, "transition", f"cannot change from {before or 'nothing'} to {value}")
