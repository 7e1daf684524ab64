"""Sequelize 6: classes that extend Model.

Source: sequelize.org/docs/v6, "TypeScript", "Associations", "Paranoid", "Optimistic Locking".
"""

from dataclasses import dataclass

from .queries import Comparison, Fragment, QueryFunction
from .records import Property, Record, Relation
from .typescript import CLASSES, IMPORTED, RESERVED, TOOLS, TypeScript
from .typescript.layout import Brackets, entry, in_modules, in_order, listed, literal, mapping, string

_TYPES = {
    "string": "DataTypes.STRING({length})",
    "text": "DataTypes.TEXT",
    "email": "DataTypes.STRING({length})",
    "slug": "DataTypes.STRING({length})",
    "code": "DataTypes.STRING({length})",
    "integer": "DataTypes.INTEGER",
    "bigint": "DataTypes.BIGINT",
    "decimal": "DataTypes.DECIMAL({precision}, {scale})",
    "money": "DataTypes.BIGINT",
    "basis_points": "DataTypes.INTEGER",
    "boolean": "DataTypes.BOOLEAN",
    "date": "DataTypes.DATEONLY",
    "timestamp": "DataTypes.DATE",
    "json": "DataTypes.JSONB",
    "string_list": "DataTypes.ARRAY(DataTypes.TEXT)",
    "uuid": "DataTypes.UUID",
    "enum": "DataTypes.STRING({length})",
    "bytes": "DataTypes.BLOB",
    "ip_address": "DataTypes.INET",
    "country": "DataTypes.CHAR({length})",
    "currency": "DataTypes.CHAR({length})",
    "locale": "DataTypes.STRING({length})",
    "time_zone": "DataTypes.STRING({length})",
    "period": "DataTypes.RANGE(DataTypes.DATE)",
}

_MEMBERS = (
    "isNewRecord sequelize where getDataValue setDataValue get set setAttributes changed previous save reload validate "
    "update destroy restore increment decrement equals equalsOneOf toJSON isSoftDeleted addHook removeHook hasHook "
    "hasHooks constructor dataValues"
)
"""Members of Sequelize's Model, which a property would hide."""

_CLASSES = "CreationOptional DataTypes Index InferAttributes InferCreationAttributes Model NonAttribute Op Sequelize"
"""What models and queries import; the file of an Index would be that of index.ts, where case does not count."""

_ACCESSORS = {"bigint": "bigint", "money": "bigint", "period": "period"}
"""Types whose values Sequelize gives in another form; functions of attributes.ts turn them."""

_OPERATORS = {
    "<>": "ne",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte",
    "in": "in",
    "not_in": "notIn",
    "between": "between",
}

Records = dict[str, Record]


@dataclass(frozen=True, kw_only=True)
class SequelizeTarget(TypeScript):
    """How Sequelize says what a record is."""

    def relations(self, record: Record) -> list[Relation]:
        """Return the relations that it knows: its associations compare one value."""
        return [item for item in record.relations if item.kind == "many_to_many" or len(item.reference.own) == 1]

    def imports(self, record: Record) -> list[str]:
        """Return what a model needs of the library."""
        types = ["InferAttributes", "InferCreationAttributes", "Sequelize"]
        types += ["CreationOptional"] if any(map(_optional, record.properties)) else []
        types += ["NonAttribute"] if self.relations(record) else []
        found = ["DataTypes", "Model", *(f"type {name}" for name in types)]
        made = any("literal(" in part for item in record.properties for part in self.attribute(record, item))
        return in_order([*found, "literal"] if made else found)

    def modules(self, record: Record, records: Records) -> list[tuple[str, list[str]]]:
        """Return what a model needs of its neighbours: modules, and names in them."""
        found: dict[str, set[str]] = {"./attributes.js": {"check"}}
        for item in record.properties:
            if accessor := _ACCESSORS.get(item.field.type.name):
                found["./attributes.js"].add(accessor)
            if item.field.type.values:
                found.setdefault("./enums.js", set()).add(f"type {item.type.removesuffix('[]')}")
            for name in ("JsonObject", "JsonValue", "Period"):
                if item.type.startswith(name):
                    found.setdefault("./values.js", set()).add(f"type {name}")
        for relation in self.relations(record):
            for entity in filter(None, (relation.target, relation.through)):
                name = records[entity].class_name
                if name != record.class_name:
                    found.setdefault(f"./{name}.js", set()).add(name)
        return in_modules(dict(sorted(found.items())))

    def declared(self, item: Property) -> str:
        """Return the type of a property in its class."""
        kind = f"{item.type} | null" if item.nullable else item.type
        return f"CreationOptional<{kind}>" if _optional(item) else kind

    def declared_relation(self, relation: Relation, records: Records) -> str:
        """Return the type of what an eager load brings."""
        name = records[relation.target].class_name
        if relation.kind in ("has_many", "many_to_many"):
            return f"{name}[]"
        return f"{name} | null" if relation.optional else name

    def attribute(self, record: Record, item: Property) -> list[str]:
        """Return the entries of a property's definition."""
        accessor = _ACCESSORS.get(item.field.type.name)
        parts = [f"...{accessor}({string(item.name)})" if accessor else f"type: {self.column_type(item.field.type)}"]
        if item.column.name != item.name:
            parts.append(f"field: {string(item.column.name)}")
        if item in self.identity(record):
            parts.append("primaryKey: true")
        if item.column.identity:
            parts.append("autoIncrement: true")
        elif item.writable and self.known_default(item):
            parts += [] if item.nullable else ["allowNull: false"]
            parts.append(f"defaultValue: {literal(item.field.default, item.field.type)}")
        elif item in self.identity(record) and not item.given:
            # Sequelize would send NULL for a key that it does not know yet.
            parts.append('defaultValue: literal("DEFAULT")')
        elif item.given and item not in record.key:
            parts.append("allowNull: false")
        return parts

    def association(self, record: Record, item: Relation, records: Records) -> str:
        """Return the statement that makes a relation known."""
        target, join = records[item.target], records.get(item.through or "")
        if join is not None:
            (mine,), (theirs,) = join.named(item.columns), join.named(item.target_columns)
            options = [("through", join.class_name), ("foreignKey", string(mine)), ("otherKey", string(theirs))]
            verb = "belongsToMany"
        else:
            ((field, matched),) = item.reference.own.items()
            forth = item.kind == "belongs_to"
            holder, held = (record, target) if forth else (target, record)
            options = [("foreignKey", string(holder.by_field[field].name))]
            if held.key != (held.by_field[matched],):
                options.append(("targetKey" if forth else "sourceKey", string(held.by_field[matched].name)))
            verb = {"belongs_to": "belongsTo", "has_one": "hasOne", "has_many": "hasMany"}[item.kind]
        said = [f"{name}: {value}" for name, value in (("as", string(item.name)), *options)]
        return listed(f"{record.class_name}.{verb}({target.class_name}, {{", said, "});", 4, spaced=True)

    def query_imports(self, record: Record) -> list[str]:
        """Return what the queries of a record need of the library."""
        written = [line for query in record.queries for line in self.query(query, record)]
        parts = {"literal": "literal(", "Op": "[Op."}
        return [name for name, part in parts.items() if any(part in line for line in written)]

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of what a query asks, entries of an object."""
        if query.sql is not None:
            sql = query.sql.written("${}".format, lambda text: text.replace("$", "$$"))
            bind = mapping((item.parameter, f"given.{item.name}") for item in query.arguments)
            return [entry("sql", string(sql), 4), entry("bind", bind, 4)]
        lines = [self._where(query, record)]
        if query.order:
            pairs = [
                f'[{string(item.property.name)}, "{"DESC" if item.descending else "ASC"}"]' for item in query.order
            ]
            order = Brackets(opening="[", items=tuple(pairs), closing="]", broken=len(pairs) > 1)
            lines.append(entry("order", order, 4))
        if query.limit:
            lines.append(entry("limit", str(query.limit), 4))
        if query.cursor and query.keyset:
            lines += [entry("cursor", string(query.cursor), 4), entry("keyset", string(str(query.keyset)), 4)]
        if sent := self._replacements(query):
            lines.append(entry("replacements", mapping(sent), 4))
        if record.deleted is not None and not any(record.is_live(item) for item in query.conditions):
            lines.append(entry("paranoid", "false", 4))
        return lines

    def _where(self, query: QueryFunction, record: Record) -> str:
        """Return the conditions; that a row is not deleted, Sequelize adds by itself."""
        said = [item for item in query.conditions if not record.is_live(item)]
        pairs = [self._condition(item) for item in said if isinstance(item, Comparison)]
        if len(dict(pairs)) == len(said):
            return entry("where", mapping(pairs), 4)
        parts = tuple(
            f"literal({string(str(item.sql))})"
            if isinstance(item, Fragment)
            else mapping([self._condition(item)]).inline
            for item in said
        )
        if len(parts) == 1:
            return entry("where", parts[0], 4)
        every = Brackets(label="[Op.and]: ", opening="[", items=parts, closing="]")
        return entry("where", mapping([every]), 4)

    def _replacements(self, query: QueryFunction) -> list[tuple[str, str]]:
        """Return what stands for the parameters of the conditions that only SQL says."""
        return [
            (item.parameter, self.sent(item, part.forms.get(item.parameter)))
            for part in query.conditions
            if isinstance(part, Fragment)
            for item in part.arguments
        ]

    def _condition(self, item: Comparison) -> tuple[str, str]:
        """Return a comparison as property and value of `where`."""
        values = ", ".join(self.value(value, item.property) for value in item.values)
        match item.operator:
            case "=":
                said = values
            case "is_null":
                said = "null"
            case "is_not_null":
                said = "{ [Op.ne]: null }"
            case "between" | "in" | "not_in":
                said = f"{{ [Op.{_OPERATORS[item.operator]}]: [{values}] }}"
            case _:
                said = f"{{ [Op.{_OPERATORS[item.operator]}]: {values} }}"
        return item.property.name, said


def _optional(item: Property) -> bool:
    return not (item.given or item.nullable) or (item.nullable and not item.writable)


SEQUELIZE = SequelizeTarget(
    name="sequelize",
    title="Sequelize",
    types=_TYPES,
    packages={"pg": "^8.23.0", "sequelize": "^6.37.8", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", **TOOLS},
    taken=frozenset(_MEMBERS.split()),
    words=RESERVED | IMPORTED | {"findAll", "findOne", "findPage", "literal", "run"},
    taken_classes=CLASSES | RESERVED | set(_CLASSES.split()),
)
