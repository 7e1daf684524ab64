"""Prisma 7: a schema file, and the client that is generated from it.

Source: prisma.io/docs/orm, "Prisma schema", "Prisma Client", "Extensions", "Transactions and batch queries".
"""

from dataclasses import dataclass

from ...dialects import Unsupported
from ...relational.schema import Column
from ..records import Property, Record, Relation
from ..typescript import CLASSES, RESERVED, TOOLS, TypeScript
from ..typescript.layout import Brackets, array, in_modules, mapping, string
from .models import Models
from .queries import Queries

_TYPES = {
    "string": "String @db.VarChar({length})",
    "text": "String",
    "email": "String @db.VarChar({length})",
    "slug": "String @db.VarChar({length})",
    "code": "String @db.VarChar({length})",
    "integer": "Int",
    "bigint": "BigInt",
    "decimal": "Decimal @db.Decimal({precision}, {scale})",
    "money": "BigInt",
    "basis_points": "Int",
    "boolean": "Boolean",
    "date": "DateTime @db.Date",
    "timestamp": "DateTime @db.Timestamptz(6)",
    "json": "Json",
    "string_list": "String[]",
    "uuid": "String @db.Uuid",
    "enum": "String @db.VarChar({length})",
    "bytes": "Bytes",
    "ip_address": "String @db.Inet",
    "country": "String @db.Char({length})",
    "currency": "String @db.Char({length})",
    "locale": "String @db.VarChar({length})",
    "time_zone": "String @db.VarChar({length})",
    "period": Unsupported("Prisma has no type for ranges: access/periods.ts reads and writes them"),
}

_ROWS = {"decimal": "Decimal", "date": "Date", "bytes": "Uint8Array<ArrayBuffer>"}
"""Types whose values Prisma's client gives in another form than it takes them."""

_CLASSES = (
    "ArrayBuffer BigInt Boolean Bytes Client DateTime Decimal Delegate Float Int Json Prisma PrismaClient Row String "
    "Uint8Array Unsupported"
)
"""What schema.prisma and the generated client call their own, or stands beside the types of rows."""

Records = dict[str, Record]


@dataclass(frozen=True, kw_only=True)
class PrismaTarget(Queries, TypeScript):
    """How Prisma says what a record is."""

    def models(self, records: Records) -> Models:
        """Return what writes the models of schema.prisma."""
        return Models(records=records, type_of=self._prisma_type, name_of=self.property_name)

    def _prisma_type(self, item: Property | None, column: Column) -> tuple[str, str | None]:
        kind = self.column_type(item.field.type) if item else Unsupported("the database's own")
        if isinstance(kind, Unsupported):
            return f"Unsupported({string(column.type)})", None
        name, _, native = kind.partition(" ")
        return name, native or None

    def relations(self, record: Record) -> list[Relation]:
        """Return the relations that its client has: foreign keys of values that it has types for, and joins."""
        return [item for item in record.relations if item.through or self._followed(item, record)]

    def _followed(self, item: Relation, record: Record) -> bool:
        if (key := item.foreign_key) is None:
            return False
        columns = key.columns if item.kind == "belongs_to" else key.target_columns
        kinds = (record.by_column[name].field.type.name for name in columns)
        return not any(isinstance(self.types[kind], Unsupported) for kind in kinds)

    def row_module(self, record: Record) -> str:
        """Return the module that has the type of a record's rows, as seen from a folder beside it."""
        return "../rows.js"

    def row_type(self, item: Property) -> str:
        """Return the type of a property in rows, without null: what Prisma's client gives."""
        return _ROWS.get(item.field.type.name, item.type)

    def row_modules(self, records: Records) -> list[tuple[str, list[str]]]:
        """Return what the types of rows need of their neighbours."""
        items = [item for record in records.values() for item in record.properties]
        types = {item.type.removesuffix("[]") for item in items}
        enums = {f"type {item.type.removesuffix('[]')}" for item in items if item.field.type.values}
        values = {f"type {name}" for name in ("JsonObject", "JsonValue", "Period") if name in types}
        found = {"./enums.js": enums, "./values.js": values}
        return in_modules(found)

    def data(self, record: Record, records: Records) -> list[tuple[str, str | Brackets]]:
        """Return what the code in access/ has to know of a record."""
        known = self.models(records).known(record)
        ways = [item for item in self.relations(record) if item in known]
        columns = [(item.name, string(item.column.name)) for item in record.properties]
        parts: list[tuple[str, str | Brackets]] = [
            ("table", string(record.table.name)),
            ("key", array(item.name for item in record.key)),
            ("columns", mapping(columns)),
            ("relations", mapping((item.name, self._way(item, records)) for item in ways)),
        ]
        for name, types in {"json": ("json",), "dates": ("date",), "periods": ("period",)}.items():
            if found := [item.name for item in record.properties if item.field.type.name in types]:
                parts.append((name, array(found)))
        if scales := [(item.name, str(item.field.type.scale)) for item in record.properties if item.field.type.scale]:
            parts.append(("decimals", mapping(scales)))
        for name, item in {"deleted": record.deleted, "version": record.version}.items():
            parts += [(name, string(item.name))] if item else []
        parts += [("signed", "true")] if "created_by" in record.by_column else []
        if joins := [(item.name, self._join(item, records)) for item in record.relations if item.through]:
            parts.append(("joins", mapping(joins)))
        return parts

    def _way(self, item: Relation, records: Records) -> str:
        many = "true" if item.kind == "has_many" or not self.models(records).one(item) else "false"
        return f"{{ record: {string(records[item.target].class_name)}, many: {many} }}"

    def _join(self, item: Relation, records: Records) -> str:
        """Return the two relations that lead through a join: to it, and from it."""
        join = records[item.through or ""]
        ways = [way for way in join.relations if way.kind == "belongs_to"]
        mine = next(way for way in ways if way.reference is item.reference)
        theirs = next(way for way in ways if way is not mine and set(item.target_columns) <= set(way.columns))
        return f"[{string(mine.inverse)}, {string(theirs.name)}]"


PRISMA = PrismaTarget(
    name="prisma",
    title="Prisma",
    session="client: Client",
    types=_TYPES,
    packages={"@prisma/adapter-pg": "^7.10.0", "@prisma/client": "^7.10.0", "pg": "^8.23.0", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", **TOOLS, "prisma": "^7.10.0"},
    scripts={
        **{f"pre{name}": "npm run --silent generate" for name in ("build", "check", "test")},
        "generate": "prisma generate",
        "drift": "prisma migrate diff --from-config-datasource --to-schema models/prisma/schema.prisma --exit-code",
    },
    taken_classes=CLASSES | RESERVED | set(_CLASSES.split()),
)
