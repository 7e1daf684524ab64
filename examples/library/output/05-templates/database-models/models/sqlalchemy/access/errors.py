"""The database's refusals as errors with names."""

from typing import Any

import psycopg

from .constraints import COLUMNS, CONSTRAINTS, RECORDS


class DatabaseError(Exception):
    """A refusal of the database.

    Attributes:
        constraint: The name of what was violated, where it has one.
        record: The class whose row was refused.
        properties: The attributes that it is about.
        statement: The business rule behind it, in words.
        sqlstate: PostgreSQL's code.
    """

    def __init__(
        self,
        message: str,
        *,
        constraint: str | None = None,
        record: str | None = None,
        properties: tuple[str, ...] = (),
        statement: str | None = None,
        sqlstate: str | None = None,
    ) -> None:
        super().__init__(message)
        self.constraint, self.record, self.properties = constraint, record, properties
        self.statement, self.sqlstate = statement, sqlstate


class UniqueViolation(DatabaseError):
    """Another row has the same values."""


class ReferenceViolation(DatabaseError):
    """It refers to a row that is not there or deleted, or rows still refer to it."""


class CheckViolation(DatabaseError):
    """A value, or values together, break a rule."""


class OverlapViolation(DatabaseError):
    """Its period overlaps another one's."""


class TransitionRefused(DatabaseError):
    """The state cannot change so."""


class LimitReached(DatabaseError):
    """There are as many such rows as may be."""


class SumViolation(DatabaseError):
    """The amounts do not add up."""


class ImmutableChange(DatabaseError):
    """A value that stays as it was inserted was changed."""


class AppendOnlyChange(DatabaseError):
    """A row was changed or removed where rows are only added."""


class MissingValue(DatabaseError):
    """A value is missing."""


class SerializationFailure(DatabaseError):
    """A concurrent transaction came first; another attempt may succeed."""


class Deadlock(DatabaseError):
    """Two transactions waited for each other; another attempt may succeed."""


class LockTimeout(DatabaseError):
    """A lock was not to be had in time."""


class StatementTimeout(DatabaseError):
    """A statement took too long."""


class PermissionDenied(DatabaseError):
    """The role may not do this, or the row belongs to another tenant."""


class ConnectionLost(DatabaseError):
    """There is no connection."""


class StaleRecord(DatabaseError):
    """Somebody else changed the row since it was read."""


_KINDS = {
    "unique": UniqueViolation,
    "reference": ReferenceViolation,
    "check": CheckViolation,
    "overlap": OverlapViolation,
    "transition": TransitionRefused,
    "limit": LimitReached,
    "sum": SumViolation,
    "immutable": ImmutableChange,
    "append_only": AppendOnlyChange,
}
_STATES = {
    "23001": ReferenceViolation,
    "23502": MissingValue,
    "23503": ReferenceViolation,
    "23505": UniqueViolation,
    "23514": CheckViolation,
    "23P01": OverlapViolation,
    "40001": SerializationFailure,
    "40P01": Deadlock,
    "42501": PermissionDenied,
    "55P03": LockTimeout,
    "57014": StatementTimeout,
    "25P03": ConnectionLost,
}


def named(error: psycopg.Error) -> DatabaseError:
    """Returns what the driver raised as an error with a name; the caller raises it from the driver's."""
    state, diagnosis = error.sqlstate, error.diag
    known = CONSTRAINTS.get(diagnosis.constraint_name or "")
    kind: type[DatabaseError] = _STATES.get(state or "", DatabaseError)
    if known and (state or "").startswith("23"):
        kind = _KINDS[known.kind]
    elif isinstance(error, psycopg.OperationalError) and (state or "08").startswith(("08", "57P")):
        kind = ConnectionLost
    details: dict[str, Any] = {"constraint": diagnosis.constraint_name, "sqlstate": state}
    if known:
        details |= {"record": known.record, "properties": known.properties, "statement": known.statement}
    elif diagnosis.table_name in RECORDS:
        record = RECORDS[diagnosis.table_name]
        column = diagnosis.column_name
        details |= {"record": record, "properties": (COLUMNS.get((record, column), column),) if column else ()}
    return kind((known and known.statement) or str(error).partition("\n")[0], **details)
