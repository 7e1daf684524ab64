"""Reads a value that people wrote (a default, an example, a row of reference data) as its type asks for it."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from ipaddress import ip_address
from typing import Any
from uuid import UUID

from .types import LENGTHS, PATTERNS, Type, posix_to_python

RANGES = {"integer": 31, "basis_points": 31, "bigint": 63, "money": 63}
"""Bits of a whole number, without the sign."""


def read_value(kind: Type, value: Any) -> Any:
    """Return the value in canonical form: str, int, Decimal, bool, dict, list; times in ISO 8601, timestamps in UTC.

    Raises:
        ValueError: The value does not fit the type; the message says why.
    """
    match kind.name:
        case "boolean":
            return _instance(value, bool, "true or false")
        case "integer" | "bigint" | "money" | "basis_points":
            return _whole(value, RANGES[kind.name])
        case "decimal":
            return _decimal(value, kind)
        case "json":
            return _instance(value, dict if kind.shape == "object" else list, f"a {kind.shape}")
        case "string_list":
            texts = [_instance(item, str, "a list of texts") for item in _instance(value, list, "a list of texts")]
            return [_member(text, kind.values) for text in texts] if kind.values else texts
        case "enum":
            return _member(_instance(value, str, "a text; put it in quotes"), kind.values)
        case "period":
            return _period(value)
        case "bytes":
            return bytes.fromhex(_instance(value, str, "hexadecimal digits in quotes")).hex()
    text = _instance(value, str, "a text; put it in quotes")
    return _text(kind, text)


def _instance(value: Any, kind: type, wanted: str) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{value!r} is not {wanted}")
    return value


def _whole(value: Any, bits: int) -> int:
    number = _instance(value, int, "a whole number")
    if not -(2**bits) <= number < 2**bits:
        raise ValueError(f"{number} does not fit into {bits + 1} bits")
    return number


def _decimal(value: Any, kind: Type) -> Decimal:
    try:
        number = Decimal(str(_instance(value, int | float | str, "a number")))
    except InvalidOperation:
        raise ValueError(f"{value!r} is not a number") from None
    if isinstance(value, bool) or not number.is_finite():
        raise ValueError(f"{value!r} is not a number")
    digits = kind.precision - kind.scale
    if number != round(number, kind.scale) or abs(number) >= 10**digits:
        raise ValueError(f"{value} does not fit into {digits} digits before and {kind.scale} after the point")
    return round(number, kind.scale)


def _member(value: str, values: tuple[str, ...]) -> str:
    if value not in values:
        raise ValueError(f"'{value}' is none of {', '.join(values)}")
    return value


def _period(value: Any) -> list[str | None]:
    bounds = _instance(value, list, "a list of two timestamps")
    if len(bounds) != 2:
        raise ValueError(f"{value!r} is not a list of two timestamps")
    start, end = _timestamp(bounds[0]), None if bounds[1] is None else _timestamp(bounds[1])
    if end is not None and start >= end:
        raise ValueError(f"the period from {start} to {end} is empty")
    return [start, end]


def _timestamp(value: Any) -> str:
    text = _instance(value, str, "a timestamp")
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        example = moment.isoformat(timespec="auto" if moment.second else "minutes")
        raise ValueError(f"'{text}' has no offset from UTC; write for example {example}Z")
    return moment.astimezone(UTC).isoformat()


def _text(kind: Type, text: str) -> str:
    readers = {"date": date.fromisoformat, "timestamp": _timestamp, "uuid": UUID, "ip_address": ip_address}
    if kind.name in readers:
        try:
            read = readers[kind.name](text)
        except ValueError as error:
            message = str(error) if "offset" in str(error) else f"'{text}' is no {kind.name.replace('_', ' ')}"
            raise ValueError(message) from None
        return read if isinstance(read, str) else read.isoformat() if isinstance(read, date) else str(read)
    if kind.name == "email" and text != text.strip(" ").lower():
        raise ValueError(f"'{text}' must be in lower case, without spaces around it")
    length = kind.length or LENGTHS.get(kind.name)
    if length is not None and len(text) > length:
        raise ValueError(f"'{text[:40]}...' is longer than {length} characters")
    pattern = PATTERNS.get(kind.name)
    if pattern and not re.fullmatch(posix_to_python(pattern).rstrip("$").lstrip("^"), text):
        raise ValueError(f"'{text}' is no {kind.name.replace('_', ' ')}")
    return text
