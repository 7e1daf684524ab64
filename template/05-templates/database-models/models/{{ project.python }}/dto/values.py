"""Values as JSON has them: numbers of 64 bits and decimals as strings, times in ISO 8601."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol, TypedDict, TypeVar

T = TypeVar("T")
R = TypeVar("R")

PeriodDTO = TypedDict("PeriodDTO", {"from": str | None, "to": str | None})


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


def digits(value: bytes) -> str:
    """Bytes in hexadecimal digits."""
    return value.hex()


def period(value: Period) -> PeriodDTO:
    """A period; an end of None is open."""
    return {"from": maybe(moment, value.lower), "to": maybe(moment, value.upper)}
