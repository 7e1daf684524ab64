"""Values as JSON has them: numbers of 64 bits and decimals as strings, times in ISO 8601."""

import datetime as dt
from base64 import b64encode
from collections.abc import Callable
from decimal import Decimal
from typing import Protocol, TypedDict, TypeVar

T = TypeVar("T")
R = TypeVar("R")

PeriodDTO = TypedDict("PeriodDTO", {"from": str, "to": str | None})


class Period(Protocol):
    """A range of moments: with its beginning, without its end."""

    @property
    def lower(self) -> dt.datetime | None: ...

    @property
    def upper(self) -> dt.datetime | None: ...


def maybe(convert: Callable[[T], R], value: T | None) -> R | None:
    """Converts what is there."""
    return None if value is None else convert(value)


def moment(value: dt.datetime) -> str:
    """A time in UTC, in milliseconds as browsers and services read it: 2026-01-31T12:00:00.000Z."""
    return value.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def day(value: dt.date) -> str:
    """A date: 2026-01-31."""
    return value.isoformat()


def digits(value: Decimal) -> str:
    """A decimal, never with an exponent."""
    return f"{value:f}"


def encoded(value: bytes) -> str:
    """Bytes in Base64."""
    return b64encode(value).decode()


def period(value: Period) -> PeriodDTO:
    """A period; without an end, that is None."""
    if value.lower is None:
        raise ValueError("a period has a beginning")
    return {"from": moment(value.lower), "to": maybe(moment, value.upper)}
