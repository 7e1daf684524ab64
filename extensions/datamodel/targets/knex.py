"""Knex 3: typed tables and a query builder.

Source: knexjs.org, "Query Builder", "Raw", "TypeScript"; the module knex/types/tables.
"""

import re
from dataclasses import dataclass, replace

from ..dialects import SQL
from .queries import Comparison, Fragment, QueryFunction
from .records import Property, Record, Relation
from .typescript import CLASSES, IMPORTED, RESERVED, TOOLS, TypeScript
from .typescript.layout import Brackets, called, entry, in_modules, in_order, mapping, string

_SENT = {"period": "period", "json": "json"}
"""Types whose values the driver would send in another form, and the functions of values.ts that turn them."""

_METHODS = {"is_null": "whereNull", "is_not_null": "whereNotNull"}
_LISTS = {"in": "whereIn", "not_in": "whereNotIn", "between": "whereBetween"}

Records = dict[str, Record]
Modules = list[tuple[str, list[str]]]


@dataclass(frozen=True, kw_only=True)
class KnexTarget(TypeScript):
    """How a table is described, and queries are built; a column has the type that the database gives it."""

    def exports(self, record: Record) -> list[str]:
        """Return what the module of a record gives others."""
        name = record.class_name
        return [f"type {name}", f"type {name}Changes", f"type {name}Relations", f"type New{name}", record.plural]

    def modules(self, record: Record, records: Records) -> Modules:
        """Return what a table needs of its neighbours: modules, and names in them."""
        found: dict[str, set[str]] = {
            "./access/columns.js": {"type Columns", "type TableType"},
            "./access/table.js": {"Table"},
        }
        for item in record.properties:
            if item.field.type.values:
                found.setdefault("./enums.js", set()).add(f"type {item.type.removesuffix('[]')}")
            for name in ("JsonObject", "JsonValue", "Period"):
                if item.type.startswith(name):
                    found.setdefault("./values.js", set()).add(f"type {name}")
        for relation in self.relations(record):
            found["./access/table.js"].add("type AnyTable")
            for entity in filter(None, (relation.target, relation.through)):
                other = records[entity]
                if other is not record:
                    names = {other.plural, f"type {other.class_name}"} if entity == relation.target else {other.plural}
                    found.setdefault(f"./{other.class_name}.js", set()).update(names)
        return in_modules(dict(sorted(found.items())))

    def declared(self, item: Property) -> str:
        """Return the type of a property."""
        return f"{item.type} | null" if item.nullable else item.type

    def declared_relation(self, relation: Relation, records: Records) -> str:
        """Return the type of what a relation brings; a deleted row is as good as none."""
        target = records[relation.target]
        if relation.kind in ("has_many", "many_to_many"):
            return f"{target.class_name}[]"
        return f"{target.class_name} | null" if relation.optional or target.deleted else target.class_name

    def column(self, item: Property) -> Brackets:
        """Return the description of a property's column."""
        parts = [("name", string(item.column.name)), ("type", string(item.column.type))]
        return mapping([*parts, ("nullable", "true")] if item.nullable else parts)

    def relation(self, record: Record, item: Relation, records: Records) -> Brackets:
        """Return the description of a relation: which properties are the same on both sides."""
        target, join = records[item.target], records.get(item.through or "")
        pairs = item.reference.own.items()
        parts: list[tuple[str, str] | Brackets] = [("table", _table(target))]
        if item.kind == "belongs_to":
            parts.append(_on(record, target, dict(pairs)))
        else:
            parts.append(_on(record, join or target, {theirs: mine for mine, theirs in pairs}))
        if item.kind in ("has_many", "many_to_many"):
            parts.append(("many", "true"))
        if join is not None:
            fields = [join.by_column[name].field.name for name in item.target_columns]
            (onward,) = (
                other.own
                for other in join.entity.references
                if other.target == item.target and list(other.own) == fields and not other.implied
            )
            through = mapping([("table", _table(join)), _on(join, target, onward)])
            parts.append(replace(through, label="through: "))
        return mapping(parts)

    def query_modules(self, record: Record) -> Modules:
        """Return what the queries of a record need of its neighbours."""
        enums, values = self.argument_types(record)
        written = "\n".join(line for query in record.queries for line in self.query(query, record))
        forms = {name for name in IMPORTED if f"{name}(given." in written}
        own = {record.plural, f"type {record.class_name}"} if any(not query.sql for query in record.queries) else set()
        found = {"../enums.js": enums, f"../{record.class_name}.js": own}
        found["../values.js"] = forms | values
        return in_modules(dict(sorted(found.items())))

    def finders(self, record: Record) -> list[str]:
        """Return what the queries of a record need of access/find.ts."""
        found = {self.finder(query) for query in record.queries}
        return in_order(found if found == {"run"} else {*found, "type ReadOptions"})

    def options(self, query: QueryFunction) -> str | None:
        """Return the type of what a reader may ask beside a query's arguments."""
        return super().options(query) if query.sql is None else None

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of a query's function."""
        if query.sql is not None:
            bindings = mapping((item.parameter, f"given.{item.name}") for item in query.arguments)
            arguments = ["transaction", string(bound(query.sql)), bindings]
            return ["  " + called("return run", arguments, 2)]
        lines = self._conditions(query, record)
        if query.order:
            pairs = [(item.property.column.name, "desc" if item.descending else "asc") for item in query.order]
            said = tuple(mapping([("column", string(name)), ("order", string(way))]) for name, way in pairs)
            lines.append(entry("order", Brackets(opening="[", items=said, closing="]", broken=len(said) > 1), 4))
        if query.limit:
            lines.append(entry("limit", str(query.limit), 4))
        if query.cursor and query.keyset:
            lines += [entry("cursor", string(query.cursor), 4), entry("keyset", string(str(query.keyset)), 4)]
        if record.deleted is not None and not any(record.is_live(item) for item in query.conditions):
            lines.append(entry("deleted", "true", 4))
        opening = f"  return {self.finder(query)}(transaction, {record.plural}, options, {{"
        return [opening, *lines, "  });"] if lines else [f"{opening}}});"]

    def _conditions(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the conditions; that a row is not deleted, the access layer adds by itself."""
        said = [item for item in query.conditions if not record.is_live(item)]
        lines = [
            "      " + (self._raw(item) if isinstance(item, Fragment) else self._comparison(item)) for item in said
        ]
        return ["    where: (query) => {", *lines, "    },"] if lines else []

    def _raw(self, item: Fragment) -> str:
        sql = bound(item.sql)
        arguments: list[str | Brackets] = [string(f"({sql})" if " OR " in sql else sql)]
        if item.arguments:
            sent = (
                (given.parameter, _sent(f"given.{given.name}", given.type, item.forms.get(given.parameter)))
                for given in item.arguments
            )
            arguments.append(mapping(sent))
        return called("query.whereRaw", arguments, 6)

    def _comparison(self, item: Comparison) -> str:
        column, kind = string(item.property.column.name), item.property.field.type.name
        values = [_sent(self.value(value, item.property), item.property.type, _SENT.get(kind)) for value in item.values]
        if item.operator in _METHODS:
            return called(f"query.{_METHODS[item.operator]}", [column], 6)
        if item.operator in _LISTS:
            several = Brackets(opening="[", items=tuple(values), closing="]")
            return called(f"query.{_LISTS[item.operator]}", [column, several], 6)
        operator = [] if item.operator == "=" else [string(item.operator)]
        return called("query.where", [column, *operator, *values], 6)


def bound(sql: SQL) -> str:
    """Return SQL with its parameters as Knex names them, and escapes before whatever it would take for one."""
    if not sql.parameters:
        return str(sql).replace("?", r"\?")
    names = "|".join(sql.parameters)
    text = sql.written(":{}".format, lambda text: re.sub(rf"\?|:(?=(?:{names})\b)", r"\\\g<0>", text))
    # `:date:` would be an identifier to Knex.
    return re.sub(rf"(?<!\\)(:(?:{names})):\\:", r"(\1):\\:", text)


def _table(record: Record) -> str:
    # Its type would lead back to that of the table which it is a relation of.
    return f"(): AnyTable => {record.plural}"


def _sent(value: str, kind: str, form: str | None) -> str:
    """Return a value as it is sent: a bigint as its digits, which Knex's types have no other place for."""
    return f"{form}({value})" if form else f"String({value})" if kind == "bigint" else value


def _on(mine: Record, other: Record, fields: dict[str, str]) -> Brackets:
    pairs = ((mine.by_field[name].name, string(other.by_field[match].name)) for name, match in fields.items())
    return replace(mapping(pairs), label="on: ")


KNEX = KnexTarget(
    name="knex",
    title="Knex",
    session="transaction: Knex",
    types={},
    packages={"knex": "^3.3.0", "pg": "^8.23.0", "yaml": "^2.9.0"},
    tools={"@types/node": "^20.19.0", "@types/pg": "^8.23.0", **TOOLS},
    taken_classes=CLASSES | RESERVED | set("AnyTable Columns Index Knex Table TableType Tables".split()),
    words=RESERVED | IMPORTED | set("columns findAll findOne findPage given options problems run tables".split()),
)
