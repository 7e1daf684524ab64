"""Values that a field might take, the most believable first; which of them fit is for the rules to say."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import chain
from typing import Any

from ..logical import GENERATED, NOW, Field
from ..types import LENGTHS, Type
from ..values import read_value
from . import words
from .draw import digest, draw, other_uuid, pick, utc
from .texts import Subject, ascii_words, text

_OVER = set(
    "anonymised anonymized archived canceled cancelled closed completed consumed deleted discontinued done end ended "
    "error expired failed finished left locked lost published refunded rejected removed resolved revoked".split()
)
"""Words for what most rows have not come to yet."""
_USUAL = {"last", "verified", "due", "expires", "deadline", "scheduled", "planned"}
"""Words of times that most rows have although they may be missing."""
_AHEAD = set("due expires expiry until end ends to deadline next expected scheduled".split())
_BEFORE = {"start", "starts", "from", "begin", "begins", "since", "hired"}
_LONGEST = 10_000


class Candidates:
    """The values of one row's fields.

    Args:
        subject: The row.
        made: When it was made.
    """

    def __init__(self, subject: Subject, made: datetime) -> None:
        self.subject, self.made = subject, made

    def values(self, field: Field, *, sparse: bool = False) -> Iterator[Any]:
        """Return values in the order in which to try them; some may come twice.

        Args:
            field: The field.
            sparse: Begin with what the field has when nobody says anything.
        """
        default = [] if field.default is None else [self._default(field)]
        none = [None] if field.optional else []
        if not default and not none:
            return self._believable(field)
        chance = draw(self.subject.entity, field.name, self.subject.index, "order") % 4
        if sparse:
            order = (default, none, self._believable(field))
        elif none and (chance == 0 or self._rarely(field)):
            order = (none, self._believable(field), default)
        elif default and (chance > 0 or field.type.category == "text" or field.type.name in ("json", "timestamp")):
            order = (default, self._believable(field), none)
        else:
            order = (self._believable(field), default, none)
        return chain.from_iterable(order)

    def _rarely(self, field: Field) -> bool:
        parts = set(field.name.split("_"))
        if field.type.name == "timestamp":
            return not parts & _USUAL
        return bool(parts & _OVER)

    def _default(self, field: Field) -> Any:
        if field.default == NOW and field.type.name in ("timestamp", "date"):
            return self._time(field.type, timedelta(0))
        if field.default == GENERATED and field.type.name == "uuid":
            return other_uuid(self.subject.entity, field.name, self.subject.index)
        return field.default

    def _time(self, kind: Type, span: timedelta) -> str:
        moment = self.made + span
        return moment.date().isoformat() if kind.name == "date" else moment.isoformat()

    def _believable(self, field: Field) -> Iterator[Any]:
        subject, kind = self.subject, field.type
        seed = (subject.entity, field.name, subject.index)
        match kind.name:
            case "string" | "text":
                yield from self._texts(field)
            case "email":
                for extra in ("", f"+{subject.thing.replace(' ', '-')}{subject.index + 1}"):
                    yield f"{subject.account}{extra}@example.com".lower()
                yield f"{ascii_words(subject.thing, '.')}.{subject.index + 1}@example.com"
            case "slug":
                yield subject.slug
                yield f"{subject.slug}-{subject.index + 1}"
            case "code":
                yield subject.number
                yield ascii_words(subject.title, "_")
                yield f"{ascii_words(subject.thing, '_')}_{subject.index + 1}"
            case "integer" | "bigint":
                yield from self._whole_numbers(field)
            case "money":
                yield pick(words.AMOUNTS, *seed)
                yield from (100 + subject.index, 0, -1 * pick(words.AMOUNTS, *seed), 1, -1)
            case "basis_points":
                yield pick(words.RATES, *seed)
                yield from (0, 100)
            case "decimal":
                yield from self._decimals(kind, draw(*seed))
            case "boolean":
                yield from (False, True)
            case "date" | "timestamp":
                yield from self._times(field)
            case "json":
                yield [] if kind.shape == "list" else {}
                yield [subject.title] if kind.shape == "list" else {"note": subject.title}
            case "string_list" if kind.values:
                start = draw(*seed) % len(kind.values)
                yield from ([kind.values[start]], [], list(kind.values))
            case "string_list":
                start = draw(*seed) % len(words.TAGS)
                yield from ([*words.TAGS[start : start + 2]], [], [words.TAGS[start], subject.slug], list(words.TAGS))
            case "uuid":
                yield other_uuid(*seed)
            case "enum":
                start = draw(*seed) % len(kind.values)
                yield from (*kind.values[start:], *kind.values[:start])
            case "bytes":
                yield digest(*seed)
            case "ip_address":
                yield f"192.0.2.{1 + draw(*seed) % 250}"
                yield f"2001:db8::{1 + subject.index:x}"
            case "country" | "currency" | "locale" | "time_zone":
                listed = {"country": words.COUNTRIES, "currency": words.CURRENCIES, "locale": words.LOCALES}
                options = listed.get(kind.name, words.TIME_ZONES)
                start = 0 if kind.name == "currency" else subject.index % len(options)
                yield from (*options[start:], *options[:start])
            case "period":
                for days in (0, 2, 7, 60):
                    begin = self.made + timedelta(days=days)
                    yield [begin.isoformat(), (begin + timedelta(hours=2)).isoformat()]

    def _texts(self, field: Field) -> Iterator[str]:
        length = field.type.length or _LONGEST
        believable = text(self.subject, field)
        yield (
            believable
            if len(believable) <= length
            else believable[: length + 1].rpartition(" ")[0] or believable[:length]
        )
        number = str(self.subject.index + 1)
        for separator in (" ", "-", ""):
            ending = f"{separator}{number}"
            if len(ending) < length:
                yield believable[: length - len(ending)].rstrip() + ending
        yield ascii_words(believable, "_")[:length]
        yield ascii_words(believable, "-")[:length].upper()
        yield _base36(draw(self.subject.entity, field.name, self.subject.index))[:length]
        yield _base36(self.subject.index)[-length:]

    def _whole_numbers(self, field: Field) -> Iterator[int]:
        subject, last = self.subject, field.name.split("_")[-1]
        chance = draw(subject.entity, field.name, subject.index)
        if last in ("position", "order", "sequence", "sort", "rank", "line", "number", "no", "seq"):
            yield subject.index + 1
        elif last == "code":
            yield 200
        elif last == "year":
            yield 2010 + chance % 15
        elif last in ("bytes", "size"):
            yield 1024 + chance % 5_000_000
        elif last in ("minutes", "seconds", "days", "hours"):
            yield 15 * (1 + chance % 8)
        yield 1 + chance % 9
        yield from (0, 1, 2, 3, 10, subject.index + 1, 100 + subject.index, -1, 1000 + chance % 9000)

    def _decimals(self, kind: Type, chance: int) -> Iterator[Decimal]:
        smallest = Decimal(1).scaleb(-(kind.scale or 0))
        largest = 10 ** ((kind.precision or 0) - (kind.scale or 0)) - 1
        whole = 1 + chance % max(1, min(largest, 40))
        yield (whole + chance % 4 * Decimal("0.25")).quantize(smallest)
        for number in (1, 0, 2, 10, -1, -whole):
            if abs(number) <= largest:
                yield Decimal(number).quantize(smallest)
        yield smallest

    def _times(self, field: Field) -> Iterator[str]:
        parts = field.name.split("_")
        chance = draw(self.subject.entity, field.name, self.subject.index)
        if "birth" in parts or "born" in parts:
            yield datetime(1955 + chance % 50, 1 + chance % 12, 1 + chance % 28, 9, tzinfo=UTC).isoformat()[
                : 10 if field.type.name == "date" else None
            ]
        if is_ahead(field.name):
            yield self._time(field.type, timedelta(days=14 + chance % 60))
        elif _BEFORE & set(parts):
            yield self._time(field.type, timedelta(days=-(chance % 30)))
        else:
            yield self._time(field.type, timedelta(hours=1 + chance % 48))
        for days in (0, 1, 30, -1, -30):
            yield self._time(field.type, timedelta(days=days))


def is_ahead(name: str) -> bool:
    """Return whether a time of that name lies after the row was made."""
    return not _AHEAD.isdisjoint(name.split("_"))


def fitted(kind: Type, value: Any) -> Any:
    """Return the value as the type stores it, None if it does not fit."""
    if isinstance(value, Decimal) and kind.name != "decimal":
        value = int(value) if value == int(value) else None
    elif isinstance(value, Decimal):
        value = str(value)
    if value is None:
        return None
    try:
        return canonical(kind, read_value(kind, value))
    except (ValueError, ArithmeticError):
        return None


def canonical(kind: Type, value: Any) -> Any:
    """Return a value that was read, with times in UTC."""
    if value is None:
        return None
    if kind.name == "timestamp":
        return utc(value)
    return [bound and utc(bound) for bound in value] if kind.name == "period" else value


def resized(kind: Type, value: Any, length: int, number: int) -> Any:
    """Return a text or list of that length, made of the given one and told apart by a number; None if there is none."""
    if length < 0 or not value or length > (kind.length or LENGTHS.get(kind.name) or _LONGEST):
        return None
    if isinstance(value, list):
        return [f"{value[index % len(value)]}-{index}" for index in range(length)]
    ending = str(number)[-length:] if length else ""
    return (value * (length // len(value) + 1))[: length - len(ending)] + ending


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    result = digits[number % 36]
    while number := number // 36:
        result = digits[number % 36] + result
    return result
