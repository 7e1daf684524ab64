"""TypeORM 1: decorated classes, read and written by an EntityManager.

Source: typeorm.io, "Entities", "Relations", "Find Options", "Transactions", "Listeners and Subscribers".
"""

from dataclasses import dataclass

from ..queries import QueryFunction
from ..records import Property, Record, Relation
from ..typescript import CLASSES, IMPORTED, RESERVED, TOOLS, TypeScript
from ..typescript.layout import in_modules, in_order
from .columns import TRANSFORMERS, column, hidden
from .queries import imports, lines
from .relations import relation
from .tables import decorators

Records = dict[str, Record]

_TYPES = {
    "string": "varchar",
    "text": "text",
    "email": "varchar",
    "slug": "varchar",
    "code": "varchar",
    "integer": "integer",
    "bigint": "bigint",
    "decimal": "numeric",
    "money": "bigint",
    "basis_points": "integer",
    "boolean": "boolean",
    "date": "date",
    "timestamp": "timestamptz",
    "json": "jsonb",
    "string_list": "text",
    "uuid": "uuid",
    "enum": "varchar",
    "bytes": "bytea",
    "ip_address": "inet",
    "country": "char",
    "currency": "char",
    "locale": "varchar",
    "time_zone": "varchar",
    "period": "tstzrange",
}

_DECORATORS = (
    "Check Column CreateDateColumn DeleteDateColumn Entity Exclusion ForeignKey Generated Index JoinColumn JoinTable "
    "ManyToMany ManyToOne OneToMany OneToOne PrimaryColumn Unique UpdateDateColumn VersionColumn"
).split()

_OPERATORS = (
    "And Between EntityManager Equal In IsNull LessThan LessThanOrEqual MoreThan MoreThanOrEqual Not Relation"
).split()


@dataclass(frozen=True, kw_only=True)
class TypeORMTarget(TypeScript):
    """How TypeORM says what a record is."""

    def decorators(self, record: Record, records: Records) -> list[str]:
        """Return what a class says of its table."""
        return decorators(record, records)

    def column(self, record: Record, item: Property) -> list[str]:
        """Return what a property says of its column."""
        return column(record, item, self.types[item.field.type.name])

    def relation(self, record: Record, item: Relation, records: Records) -> list[str]:
        """Return what a relation says of its way."""
        return relation(record, item, records)

    def declared(self, item: Property) -> str:
        """Return the type of a property in its class."""
        return f"{item.type} | null" if item.nullable else item.type

    def declared_relation(self, item: Relation, records: Records) -> str:
        """Return the type of what an eager load brings."""
        name = f"Relation<{records[item.target].class_name}>"
        if item.kind in ("has_many", "many_to_many"):
            return f"{name}[]"
        return f"{name} | null" if item.optional else name

    def imports(self, record: Record, records: Records) -> list[str]:
        """Return what a model needs of the library."""
        said = self.decorators(record, records)
        said += [line for item in record.properties for line in self.column(record, item)]
        said += [line for item in record.relations for line in self.relation(record, item, records)]
        used = {line[1:].split("(")[0] for line in said} | ({"Column"} if hidden(record) else set())
        return [*(name for name in _DECORATORS if name in used), *(["type Relation"] if record.relations else [])]

    def modules(self, record: Record, records: Records) -> list[tuple[str, list[str]]]:
        """Return what a model needs of its neighbours: modules, and names in them."""
        found: dict[str, set[str]] = {}
        for item in record.properties:
            if name := TRANSFORMERS.get(item.field.type.name):
                found.setdefault("./transformers.js", set()).add(name)
            if item.field.type.values:
                found.setdefault("./enums.js", set()).add(f"type {item.type.removesuffix('[]')}")
            for name in ("JsonObject", "JsonValue", "Period"):
                if item.type.startswith(name):
                    found.setdefault("./values.js", set()).add(f"type {name}")
        for table in [key.target for key in record.table.foreign_keys]:
            name = next(other.class_name for other in records.values() if other.table.name == table)
            found.setdefault(f"./{name}.js", set()).add(name)
        for relation_ in record.relations:
            name = records[relation_.target].class_name
            found.setdefault(f"./{name}.js", set()).add(name)
        found.pop(f"./{record.class_name}.js", None)
        return in_modules(dict(sorted(found.items())))

    def query_imports(self, record: Record) -> list[str]:
        """Return what the queries of a record need of the library."""
        return in_order([*imports(record, self), "type EntityManager"])

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of what a query asks, entries of an object."""
        return lines(query, record, self)

    @staticmethod
    def hidden(record: Record) -> list[tuple[str, list[str]]]:
        """Return the columns that only the database reads and writes, as lines, each with a name for it."""
        return hidden(record)


TYPEORM = TypeORMTarget(
    name="typeorm",
    title="TypeORM",
    types=_TYPES,
    packages={"pg": "^8.23.0", "typeorm": "^1.1.0", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", **TOOLS},
    compiler={"experimentalDecorators": True, "useDefineForClassFields": False},
    session="manager: EntityManager",
    taken=frozenset({"constructor", "toString"}),
    words=RESERVED | IMPORTED | {"findAll", "findOne", "findPage", "run"},
    taken_classes=CLASSES | RESERVED | {*_DECORATORS, *_OPERATORS},
)
