"""Values between JSON and PostgreSQL, by their logical type."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from ipaddress import IPv4Address, IPv6Address
from typing import Any
from uuid import UUID

from psycopg.types.range import Range

from datamodel.targets.records import Property, Record


def sent(kind: str, value: Any) -> Any:
    """Return a value as it is sent; the statement casts it."""
    if value is None:
        return None
    match kind:
        case "json":
            return json.dumps(value)
        case "bytes":
            return bytes.fromhex(value)
        case "period":
            start, end = value
            return f"[{start},{end or ''})"
    return value


def placeholders(record: Record, columns: Iterable[str]) -> list[str]:
    """Return what stands for the values of columns in a statement; a cast to a length would cut them."""
    types = (record.by_column[column].column.type for column in columns)
    return ["%s::text" if kind.startswith(("varchar", "char")) else f"%s::{kind}" for kind in types]


def values(record: Record, given: dict[str, Any]) -> list[Any]:
    """Return the values of columns as they are sent."""
    return [sent(record.by_column[column].field.type.name, value) for column, value in given.items()]


def row(record: Record, found: dict[str, Any]) -> dict[str, Any]:
    """Return a row that was read, as JSON has it."""
    return {item.column.name: _read(item, found[item.column.name]) for item in record.properties}


def _read(item: Property, value: Any) -> Any:
    if item.field.type.name in ("bigint", "money") and value is not None:
        return str(value)
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case UUID() | Decimal() | IPv4Address() | IPv6Address():
            return str(value)
        case bytes():
            return value.hex()
        case Range():
            return [edge and edge.astimezone(UTC).isoformat() for edge in (value.lower, value.upper)]
    return value
