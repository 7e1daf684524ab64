"""SQLAlchemy 2.1: declarative classes with typed columns."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...types import Type
from ..python import CLASSES, LIBRARIES, RESERVED, Python
from ..python.data import ERRORS
from ..queries import QueryFunction
from ..records import Record
from .declarative import Declarative
from .statements import HELPERS, Statement

_TYPES = {
    "string": "sa.String({length})",
    "text": "sa.Text",
    "email": "sa.String({length})",
    "slug": "sa.String({length})",
    "code": "sa.String({length})",
    "integer": "sa.Integer",
    "bigint": "sa.BigInteger",
    "decimal": "sa.Numeric({precision}, {scale})",
    "money": "sa.BigInteger",
    "basis_points": "sa.Integer",
    "boolean": "sa.Boolean",
    "date": "sa.Date",
    "timestamp": "sa.DateTime(timezone=True)",
    "json": "JSONB",
    "string_list": "ARRAY(sa.Text)",
    "uuid": "sa.Uuid",
    "enum": "sa.String({length})",
    "bytes": "sa.LargeBinary",
    "ip_address": "INET",
    "country": "sa.CHAR({length})",
    "currency": "sa.CHAR({length})",
    "locale": "sa.String({length})",
    "time_zone": "sa.String({length})",
    "period": "TSTZRANGE",
}

INFERRED = frozenset("text integer basis_points boolean date timestamp json string_list uuid bytes period".split())
"""What the annotation alone says; base.py maps it."""

_MEMBERS = "metadata registry sa relationship mapped_column remove restore"
"""Members of the base class and its mixins, and what class bodies call."""


@dataclass(frozen=True, kw_only=True)
class SQLAlchemy(Python):
    """The target; its classes are put together in declarative.py."""

    def explicit_type(self, kind: Type) -> str | None:
        """Return the column type, where the annotation does not imply it."""
        if kind.name in INFERRED and not kind.values:
            return None
        entry = self.column_type(kind)
        assert isinstance(entry, str)
        return entry

    def declarative(self, record: Record, records: Mapping[str, Record]) -> Declarative:
        """Return a record with what its class consists of."""
        return Declarative(self, record, records)

    def statement(self, record: Record, query: QueryFunction) -> Statement:
        """Return a declared query with what its function consists of."""
        return Statement(self, record, query)


_LIBRARIES = (
    ("sqlalchemy", ("sa",), "third"),
    (
        "sqlalchemy.dialects.postgresql",
        ("ARRAY", "INET", "JSONB", "TSTZRANGE", "TSVECTOR", "ExcludeConstraint", "Range"),
        "third",
    ),
    ("sqlalchemy.orm", ("Mapped", "mapped_column", "relationship", "Session"), "third"),
)

_CLASSES = "Answer Authored Base Database KeyReused Mapped Problem Session SoftDelete ValidationFailed"
"""What the package offers beside errors and the model, and what stands beside the classes in their modules."""

SQLALCHEMY = SQLAlchemy(
    name="sqlalchemy",
    title="SQLAlchemy",
    types=_TYPES,
    libraries=(*LIBRARIES, *_LIBRARIES),
    helpers=HELPERS,
    words=HELPERS,
    taken=frozenset(_MEMBERS.split()),
    taken_classes=CLASSES | RESERVED | {*ERRORS, *_CLASSES.split()},
)
