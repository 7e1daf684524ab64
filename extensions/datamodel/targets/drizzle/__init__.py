"""Drizzle: tables as values, queries as SQL.

Source: orm.drizzle.team/docs, "Schema", "Indexes & Constraints", "Relations", "Transactions", "Read Replicas".
"""

from dataclasses import dataclass

from ..records import Record
from ..typescript import CLASSES, RESERVED, TOOLS, TypeScript
from .queries import Queries
from .relations import Relations
from .schema import Schema

_TYPES = {
    "string": "varchar({{ length: {length} }})",
    "text": "text()",
    "email": "varchar({{ length: {length} }})",
    "slug": "varchar({{ length: {length} }})",
    "code": "varchar({{ length: {length} }})",
    "integer": "integer()",
    "bigint": 'bigint({{ mode: "bigint" }})',
    "decimal": "numeric({{ precision: {precision}, scale: {scale} }})",
    "money": 'bigint({{ mode: "bigint" }})',
    "basis_points": "integer()",
    "boolean": "boolean()",
    "date": "date()",
    "timestamp": "timestamp({{ withTimezone: true }})",
    "json": "jsonb()",
    "string_list": "text()",
    "uuid": "uuid()",
    "enum": "varchar({{ length: {length} }})",
    "bytes": "bytea()",
    "ip_address": "inet()",
    "country": "char({{ length: {length} }})",
    "currency": "char({{ length: {length} }})",
    "locale": "varchar({{ length: {length} }})",
    "time_zone": "varchar({{ length: {length} }})",
    "period": "tstzrange()",
}

_IMPORTED = frozenset(
    "and asc between desc eq gt gte inArray isNotNull isNull lt lte ne notInArray or relations sql "
    "bigint boolean bytea char check date foreignKey index inet integer jsonb numeric pgPolicy pgTable primaryKey "
    "text timestamp tstzrange unique uniqueIndex uuid varchar "
    "columns findAll findOne findPage run given index models options session table".split()
)
"""What the rendered modules import or declare themselves."""


@dataclass(frozen=True, kw_only=True)
class DrizzleTarget(Schema, Relations, Queries, TypeScript):
    """How Drizzle says what a record is."""

    def model_module(self, record: Record) -> str:
        """Return the module that has a record's type, without its ending."""
        return f"schema/{record.plural}"


DRIZZLE = DrizzleTarget(
    name="drizzle",
    title="Drizzle",
    session="session: Session",
    types=_TYPES,
    packages={"drizzle-orm": "^0.45.4", "pg": "^8.23.0", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", "drizzle-kit": "^0.31.11", **TOOLS},
    words=TypeScript.words | RESERVED | _IMPORTED,
    taken_classes=CLASSES | RESERVED | {"PgTableExtraConfigValue", "Session"},
)
