"""Prisma 7: a schema file, and the client that is generated from it.

Source: prisma.io/docs/orm, "Prisma schema", "Prisma Client", "Extensions", "Transactions and batch queries".
"""

from dataclasses import dataclass

from ...dialects import SQL, Unsupported
from ...relational.schema import Column
from ..queries import Comparison, Fragment, QueryFunction
from ..records import Property, Record, Relation
from ..typescript import RESERVED, TOOLS, TypeScript
from ..typescript.layout import Brackets, array, entry, in_order, listed, mapping, string
from .models import Models

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

_OPERATORS = {"<>": "not", "<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "in": "in", "not_in": "notIn"}

PAGE = 50
"""Rows of a page where the query does not say."""

Records = dict[str, Record]


@dataclass(frozen=True, kw_only=True)
class PrismaTarget(TypeScript):
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
        return [(module, in_order(names)) for module, names in found.items() if names]

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

    def signature(self, query: QueryFunction, model: str) -> str:
        """Return the head of a query's function."""
        given = "; ".join(f"{item.name}: {item.type}" for item in query.arguments)
        parameters = ["client: Client", *([f"given: {{ {given} }}"] if given else [])]
        parameters += [] if query.sql is not None else [f"options: {self._options(query)} = {{}}"]
        result = "Record<string, unknown>[]"
        if query.sql is None:
            result = f"{model} | null" if query.one else f"Page<{model}>" if query.paged else f"{model}[]"
        return listed(f"export function {query.name}(", parameters, f"): Promise<{result}> {{")

    def _options(self, query: QueryFunction) -> str:
        return "PageOptions & ReadOptions" if query.paged else "LoadOptions" if self.said(query) else "ReadOptions"

    def query_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what the queries of a record need of its neighbours."""
        types = {item.type.removesuffix("[]") for query in record.queries for item in query.arguments}
        values = {"JsonObject", "JsonValue", "Period", "SqlValue"} & types
        enums = types - {*self.values.values(), *values}
        rows = {f"type {record.class_name}"} if any(query.sql is None for query in record.queries) else set()
        forms = {form for query in record.queries if not self.said(query) for form in query.forms.values()}
        found = {
            "../access/client.js": {"type Client"},
            "../access/find.js": self._finders(record),
            "../access/page.js": {"type Page", "type PageOptions"} if any(q.paged for q in record.queries) else set(),
            "../enums.js": {f"type {name}" for name in enums},
            "../rows.js": rows,
            "../values.js": forms | {f"type {name}" for name in values},
        }
        return [(module, in_order(names)) for module, names in found.items() if names]

    def _finders(self, record: Record) -> set[str]:
        asked = [self._options(query) for query in record.queries if query.sql is None]
        options = {f"type {name}" for name in ("LoadOptions", "ReadOptions") if any(name in item for item in asked)}
        return {self.finder(query) for query in record.queries} | options

    def finder(self, query: QueryFunction) -> str:
        """Return which function of access/find.ts answers a query."""
        if query.sql is not None:
            return "run"
        if query.paged:
            return "findPage"
        return ("findOne" if query.one else "findMany") if self.said(query) else "findFirst" if query.one else "findAll"

    def said(self, query: QueryFunction) -> bool:
        """Whether Prisma can say the whole query: comparisons of values that it takes as they are, without pages."""
        return not (query.paged or query.sql) and all(
            isinstance(item, Comparison) and item.property.field.type.name not in ("date", "period")
            for item in query.conditions
        )

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of what a query asks, entries of an object."""
        if self.said(query):
            return [entry("where", self._where(query), 4), *self._limit(query)]
        places = {item.parameter: number for number, item in enumerate(query.arguments, 1)}
        values = [self._sent(query, item.parameter, item.name) for item in query.arguments]
        sent = Brackets(opening="[", items=tuple(values), closing="]")
        if query.sql is not None:
            return [entry("sql", string(_numbered(query.sql, places)), 4), entry("values", sent, 4)]
        lines = [entry("where", string(_numbered(query.where or SQL(("true",)), places)), 4), entry("values", sent, 4)]
        if not query.paged:
            lines += self._limit(query)
        if query.paged and query.cursor and query.keyset:
            order = (f"{item.property.quoted}{' DESC' * item.descending}" for item in query.order)
            lines.append(entry("order", string(", ".join(order)), 4))
            after = {f"after_{number}": len(places) + number for number in range(1, len(query.order) + 1)}
            lines.append(entry("limit", str(query.query.limit or PAGE), 4))
            lines.append(entry("cursor", string(query.cursor), 4))
            lines.append(entry("keyset", string(_numbered(query.keyset, after)), 4))
        return lines

    def _limit(self, query: QueryFunction) -> list[str]:
        return [entry("limit", str(query.query.limit), 4)] if query.query.limit and not query.one else []

    def _sent(self, query: QueryFunction, parameter: str, name: str) -> str:
        form = query.forms.get(parameter)
        return f"{form}(given.{name})" if form else f"given.{name}"

    def _where(self, query: QueryFunction) -> Brackets:
        pairs = [self._comparison(item) for item in query.conditions]
        if len(dict(pairs)) == len(pairs):
            return mapping(pairs)
        every = Brackets(label="AND: ", opening="[", items=tuple(mapping([pair]) for pair in pairs), closing="]")
        return mapping([every])

    def _comparison(self, item: Comparison | Fragment) -> tuple[str, str]:
        """Return a comparison as property and value of `where`."""
        assert isinstance(item, Comparison)
        values = [self.value(value, item.property) for value in item.values]
        match item.operator:
            case "=":
                said = values[0]
            case "is_null":
                said = "null"
            case "is_not_null":
                said = "{ not: null }"
            case "between":
                said = f"{{ gte: {values[0]}, lte: {values[1]} }}"
            case "in" | "not_in":
                said = f"{{ {_OPERATORS[item.operator]}: [{', '.join(values)}] }}"
            case _:
                said = f"{{ {_OPERATORS[item.operator]}: {values[0]} }}"
        return item.property.name, said


def _numbered(sql: SQL, places: dict[str, int]) -> str:
    return sql.written(lambda name: f"${places[name]}")


PRISMA = PrismaTarget(
    name="prisma",
    title="Prisma",
    types=_TYPES,
    packages={"@prisma/adapter-pg": "^7.10.0", "@prisma/client": "^7.10.0", "pg": "^8.23.0", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", **TOOLS, "prisma": "^7.10.0"},
    scripts={
        **{f"pre{name}": "npm run --silent generate" for name in ("build", "check", "test")},
        "generate": "prisma generate",
        "drift": "prisma migrate diff --from-config-datasource --to-schema models/prisma/schema.prisma --exit-code",
    },
    taken_classes=frozenset(
        {
            "Prisma",
            "PrismaClient",
            "Decimal",
            "Client",
            "Delegate",
            "Date",
            "Buffer",
            "Promise",
            "Error",
            "Period",
            "Record",
            "Row",
        }
        | {"JsonObject", "JsonValue", "Uint8Array", "Page", "String", "Boolean", "Int", "BigInt", "Float", "DateTime"}
        | {"Json", "Bytes", "Unsupported", *RESERVED}
    ),
)
