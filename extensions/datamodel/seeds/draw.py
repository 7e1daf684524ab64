"""Chance that is the same on every machine and every day: a number depends on nothing but what it is drawn for."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import blake2b, sha256
from typing import TypeVar

Item = TypeVar("Item")

START = datetime(2025, 1, 1, tzinfo=UTC)
"""Seeded rows lie in the year from here on: they never change, and never fall into a month that is yet to come."""
YEAR = timedelta(days=365)
END = "2026"
"""Partitions of later months are made as time goes by, and must find no rows of theirs in the default one."""
_LATER = 0.08
"""Part of the year by which children begin after their parents."""


def draw(*parts: object) -> int:
    """Return a number of 64 bits."""
    text = "\x1f".join(map(str, parts))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def pick(items: Sequence[Item], *parts: object) -> Item:
    """Return one of the items."""
    return items[draw(*parts) % len(items)]


def digest(*parts: object) -> str:
    """Return 64 hexadecimal digits that are the digest of no secret."""
    return sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def moment(entity: str, index: int, count: int, depth: int) -> datetime:
    """Return when a row was made: later for a higher index, and for what lies deeper in the order of references."""
    begin = min(depth, 10) * _LATER
    spacing = YEAR * ((1 - begin) / count)
    day = START + YEAR * begin + spacing * min(index, count - 1)
    day += min(spacing, timedelta(days=5)) * (draw(entity, index, "day") % 1000 / 1250)
    chance = draw(entity, index, "time")
    return day.replace(hour=7 + chance % 12, minute=chance // 12 % 60, second=0, microsecond=0)


def uuid7(entity: str, index: int, made: datetime) -> str:
    """Return a UUID of version 7 of that moment."""
    millis = int(made.timestamp()) * 1000 + index % 1000
    chance = draw(entity, index, "id") << 10 | draw(entity, index, "more") % 1024
    number = millis << 80 | 7 << 76 | (chance >> 62) << 64 | 2 << 62 | chance % 2**62
    return _uuid(f"{number:032x}")


def numbered_uuid(entity: str, index: int) -> str:
    """Return a UUID that people can read: one beginning for each entity, and the number of the row at the end."""
    return _uuid(f"{draw(entity) % 2**32:08x}00007000" + f"8{index + 1:015d}")


def other_uuid(*parts: object) -> str:
    """Return a UUID in the form of version 4."""
    digits = digest(*parts)
    return _uuid(f"{digits[:12]}4{digits[13:16]}8{digits[17:32]}")


def _uuid(digits: str) -> str:
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def utc(text: str) -> str:
    """Return a timestamp in UTC, so that texts compare as their times do."""
    return datetime.fromisoformat(text).astimezone(UTC).isoformat()


def shifted(text: str, span: timedelta) -> str:
    """Return a date or timestamp that lies apart from another by a span."""
    if len(text) == len("2025-01-01"):
        return (date.fromisoformat(text) + timedelta(days=round(span / timedelta(days=1)))).isoformat()
    return (datetime.fromisoformat(text) + span).isoformat()
