"""Values that are new each time: made from one that is valid, and from a number that never comes again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from ..logical import Field
from ..types import LENGTHS
from .draw import other_uuid, shifted
from .values import fitted

LARGEST = 999_999_999
"""Numbers are not larger."""
_DIGITS, _UPPER, _LOWER = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 200
_LIMITS = (LARGEST + 1, 100_000, 1_000)
_WIDTHS = (9, 6, 4, 3, 2)
MANY = 1_000_000
"""A sequence that begins again earlier is the last choice."""
_SPAN = 36_500
"""Days within which times are moved."""


@dataclass(frozen=True, kw_only=True)
class Sequence:
    """A value for each number.

    Attributes:
        kind: text, number, time, period or uuid.
        base: What a number, time or period begins with; of a text, its first part.
        after: What a text ends with.
        alphabet: The digits of the number in a text.
        width: How many digits it has; 0 for as many as it needs.
        start: Added to the number.
        limit: The number begins again from there.
        unit: How far a time moves, in seconds.
    """

    kind: str
    base: Any = ""
    after: str = ""
    alphabet: str = _DIGITS
    width: int = 0
    start: int = 0
    limit: int = LARGEST + 1
    unit: int = 0

    def value(self, number: int) -> Any:
        """Return the value of a number, in canonical form."""
        step = self.start + number % self.limit
        match self.kind:
            case "text":
                return f"{self.base}{digits(step, self.alphabet, self.width)}{self.after}"
            case "number":
                return self.base + step
            case "uuid":
                return other_uuid("sequence", number)
            case "period":
                return [bound and shifted(bound, timedelta(seconds=step * self.unit)) for bound in self.base]
        return shifted(self.base, timedelta(seconds=step * self.unit))


def digits(number: int, alphabet: str, width: int) -> str:
    """Return a number in the digits of an alphabet."""
    result = ""
    while number or not result:
        number, digit = divmod(number, len(alphabet))
        result = alphabet[digit] + result
    return result.rjust(width, alphabet[0])


def sequences(field: Field, value: Any, known: Iterable[Any]) -> Iterator[Sequence]:
    """Yield sequences for a field, the most believable first.

    Args:
        field: The field.
        value: A valid value.
        known: The values that there are.
    """
    others = [item for item in known if item is not None]
    for sequence in _sequences(field, value, others):
        if all(fitted(field.type, sequence.value(number)) is not None for number in (0, LARGEST)):
            yield sequence


def _sequences(field: Field, value: Any, known: list[Any]) -> Iterator[Sequence]:
    kind = field.type.name
    if value is None or isinstance(value, bool) or field.type.values:
        return
    if kind == "uuid":
        yield Sequence(kind="uuid")
    elif isinstance(value, int | Decimal):
        base = max([*known, value, 0]) + 1
        yield from (Sequence(kind="number", base=base, limit=limit) for limit in _LIMITS)
    elif kind in ("date", "timestamp"):
        for unit, limit in ((86_400, _SPAN), (60, 1_000_000)) if kind == "timestamp" else ((86_400, _SPAN),):
            yield Sequence(kind="time", base=max([*known, value]), start=1, unit=unit, limit=limit)
    elif kind == "period":
        yield from _periods(value, known)
    elif isinstance(value, str) and kind not in ("ip_address", "time_zone"):
        yield from _texts(field, value, [item for item in known if isinstance(item, str)])


def _periods(value: list[Any], known: list[list[Any]]) -> Iterator[Sequence]:
    """Yield periods of a day that lie one after another, a day apart, and after all that end."""
    latest = max(bound for period in (*known, value) for bound in period if bound is not None)
    yield Sequence(kind="period", base=[latest, shifted(latest, timedelta(days=1))], start=1, unit=86_400, limit=_SPAN)


def _texts(field: Field, value: str, known: list[str]) -> Iterator[Sequence]:
    longest = field.type.length or LENGTHS.get(field.type.name) or _LONGEST
    if field.type.name == "bytes":
        longest = len(value)
    elif "@" in value:
        account, _, domain = value.partition("@")
        yield Sequence(kind="text", base=f"{account}-", after=f"@{domain}")
    else:
        for separator in (" ", "-", "") if " " in value else ("-", "", " "):
            for limit in _LIMITS:
                room = longest - len(separator) - len(str(limit - 1))
                if room > 0:
                    yield Sequence(kind="text", base=value[:room].rstrip(" -") + separator, limit=limit)
    for alphabet, widths in ((_DIGITS, _WIDTHS), (_UPPER, (6, 4, 3, 2)), (_LOWER, (6, 4, 3, 2))):
        for width in widths:
            if width <= len(value):
                shape = Sequence(kind="text", base=value[: len(value) - width], alphabet=alphabet, width=width)
                yield _free(shape, known)
    for run in reversed(list(re.finditer("[0-9]{2,9}", value))):
        shape = Sequence(kind="text", base=value[: run.start()], after=value[run.end() :], width=len(run[0]))
        yield _free(shape, known)
    if not value.endswith(tuple(_DIGITS)):
        for width in _WIDTHS:
            yield Sequence(kind="text", base=value[: longest - width - 1] + "-", width=width, limit=10**width)


def _free(shape: Sequence, known: list[str]) -> Sequence:
    """Return the shape, confined to the longest run of numbers of which none is known."""
    size = len(shape.alphabet) ** shape.width
    taken = sorted(
        number
        for text in known
        if text.startswith(shape.base) and text.endswith(shape.after)
        for inner in [text[len(shape.base) : len(text) - len(shape.after)]]
        for number in [_number(inner, shape.alphabet) if len(inner) == shape.width else None]
        if number is not None
    )
    begin, end = max(pairwise([-1, *taken, size]), key=lambda run: run[1] - run[0])
    return replace(shape, start=begin + 1, limit=min(max(end - begin - 1, 1), LARGEST + 1))


def _number(text: str, alphabet: str) -> int | None:
    number = 0
    for letter in text:
        if letter not in alphabet:
            return None
        number = number * len(alphabet) + alphabet.index(letter)
    return number
