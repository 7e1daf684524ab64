"""Names what the database refused, by SQLSTATE and constraint."""

from functools import cache
from typing import Any

import psycopg

from datamodel.targets.constraints import Constraint, constraints_of
from parity.words import CONTROL, records

_BY_KIND = {
    "unique": "UniqueViolation",
    "reference": "ReferenceViolation",
    "check": "CheckViolation",
    "overlap": "OverlapViolation",
    "transition": "TransitionRefused",
    "limit": "LimitReached",
    "sum": "SumViolation",
    "immutable": "ImmutableChange",
    "append_only": "AppendOnlyChange",
}
_BY_STATE = {
    "23502": "MissingValue",
    "40001": "SerializationFailure",
    "40P01": "Deadlock",
    "55P03": "LockTimeout",
    "57014": "StatementTimeout",
    "42501": "PermissionDenied",
    "57P01": "ConnectionLost",
    None: "ConnectionLost",
}


class Named(Exception):
    """Something refused by the adapter itself."""

    def __init__(self, name: str, message: str, record: str | None = None) -> None:
        super().__init__(message)
        self.name, self.record = name, record


@cache
def _constraints() -> dict[str, Constraint]:
    return {item.name: item for record in records(CONTROL).values() for item in constraints_of(record)}


def describe(error: Exception) -> dict[str, Any]:
    """Return an error as the protocol has it."""
    if isinstance(error, Named):
        return {"name": error.name, "message": str(error), "record": error.record}
    if not isinstance(error, psycopg.Error):
        return {"name": type(error).__name__, "message": str(error)}
    named = {"name": _BY_STATE.get(error.sqlstate, "DatabaseError"), "message": str(error)}
    found = _constraints().get(error.diag.constraint_name or "")
    if found:
        properties = list(found.properties)
        named |= {"name": _BY_KIND[found.kind], "constraint": found.name}
        return named | {"record": found.record.class_name, "properties": properties}
    if error.diag.column_name:
        tables = {record.table.name: record for record in records(CONTROL).values()}
        named |= {"record": tables[error.diag.table_name].class_name, "properties": [error.diag.column_name]}
    return named
