"""Tables: columns, constraints, indexes and policies, named as in the database."""

import re
from collections.abc import Iterable
from typing import Any

from ...logical import NOW
from ...relational.schema import ForeignKey, Index
from ..records import Property, Record
from ..typescript import TypeScript
from ..typescript.layout import WIDTH, Brackets, array, in_modules, literal, string
from .layout import chained, template

_FUNCTIONS = (
    "bigint boolean char check date foreignKey index inet integer jsonb numeric pgPolicy primaryKey text timestamp "
    "unique uniqueIndex uuid varchar"
).split()
_COLUMNS = ("bytea", "tstzrange")
"""Types of columns that schema/columns.ts adds."""

Records = dict[str, Record]
Calls = list[tuple[str, tuple[str, ...]]]


class Schema(TypeScript):
    """What the module of a table holds."""

    def schema_imports(self, record: Record, records: Records) -> list[tuple[str, list[str]]]:
        """Return what the module of a table needs: modules, and names in them."""
        text = "\n".join([*(self.column(record, item) for item in record.properties), *self.extras(record, records)])
        found: dict[str, set[str]] = {"drizzle-orm": {"sql"} if "sql`" in text else set()}
        found["drizzle-orm/pg-core"] = {"pgTable", *_called(_FUNCTIONS, text)}
        if self.extras(record, records):
            found["drizzle-orm/pg-core"].add("type PgTableExtraConfigValue")
        found["../enums.js"] = {f"type {_plain(item)}" for item in record.properties if item.field.type.values}
        values = {_plain(item) for item in record.properties} & {"JsonObject", "JsonValue"}
        found["../values.js"] = {f"type {name}" for name in values}
        found["./columns.js"] = set(_called(_COLUMNS, text))
        tables = {item.table.name: item for item in records.values()}
        for key in record.table.foreign_keys:
            if key.target != record.table.name:
                target = tables[key.target]
                found[f"./{target.plural}.js"] = {target.plural}
        return in_modules(found)

    def column(self, record: Record, item: Property, indent: int = 4) -> str:
        """Return a column, as an entry of the table."""
        head = str(self.column_type(item.field.type))
        if item.column.name != item.name:
            head = head.replace("(", f"({string(item.column.name)}, ", 1).replace(", )", ")")
        return chained(head, list(self._calls(record, item)), indent, f"{item.name}: ")

    def _calls(self, record: Record, item: Property) -> Iterable[tuple[str, tuple[str, ...]]]:
        kind = item.field.type
        if kind.name == "string_list":
            yield "array", ()
        if kind.values or kind.name == "json":
            yield f"$type<{item.type}>", ()
        if record.key == (item,):
            yield "primaryKey", ()
        elif not item.nullable:
            yield "notNull", ()
        if item.column.generated is not None:
            yield "generatedAlwaysAs", (template(item.column.generated),)
        elif item.column.identity:
            yield "generatedAlwaysAsIdentity", ()
        elif item.column.default is not None:
            yield ("defaultNow", ()) if item.column.default == "now()" else ("default", (_default(item),))

    def extras(self, record: Record, records: Records) -> list[str]:
        """Return constraints, indexes and policies, as entries of a list."""
        table = record.table
        lines = []
        if len(record.key) > 1:
            items = (f"name: {string(table.primary_key.name)}", f"columns: [{_of(record, table.primary_key.columns)}]")
            lines.append(_broken("primaryKey({", items, "})"))
        for unique in table.unique_constraints:
            calls: Calls = [("on", tuple(_columns(record, unique.columns)))]
            calls += [("nullsNotDistinct", ())] if unique.nulls_equal else []
            lines.append(chained(f"unique({string(unique.name)})", calls, 4))
        tables = {item.table.name: item for item in records.values()}
        lines += [_foreign_key(record, key, tables[key.target]) for key in table.foreign_keys]
        lines += [_index(record, item) for item in table.indexes if _known(record, item)]
        for check in table.checks:
            arguments = (string(check.name), template(check.condition))
            lines.append(Brackets(opening="check(", items=arguments, closing="),").fitted(4, 4))
        for policy in table.policies:
            items = (array(policy.roles, "to: ").inline, f"using: {template(policy.condition)}")
            lines.append(_broken(f"pgPolicy({string(policy.name)}, {{", items, "})"))
        return lines

    @staticmethod
    def configuration(extras: list[str]) -> str:
        """Return the function that gives the extras of a table, on one line where they fit."""
        begun = "  (table): PgTableExtraConfigValue[] => ["
        line = f"{begun}{' '.join(extras).removesuffix(',')}],"
        if "\n" not in line and len(line) <= WIDTH:
            return line
        return "\n".join([begun, *(f"    {extra}" for extra in extras), "  ],"])


def _default(item: Property) -> str:
    """Return a default: a value where TypeScript says it as PostgreSQL does, SQL otherwise."""
    kind, value = item.field.type, item.field.default
    assert item.column.default is not None
    plain: Any = value if value != NOW and not item.field.references else None
    match kind.name:
        case "json" | "string_list" if not plain and plain is not None:
            return literal(plain)
        case "integer" | "basis_points" | "boolean" | "string" | "text" | "email" | "slug" | "code" | "enum":
            return literal(plain) if plain is not None else template(item.column.default)
        case "country" | "currency" | "locale" | "time_zone" | "decimal":
            return string(str(plain)) if plain is not None else template(item.column.default)
    return template(item.column.default)


def _foreign_key(record: Record, key: ForeignKey, target: Record) -> str:
    owner = "table" if target.table.name == record.table.name else target.plural
    items = (
        f"name: {string(key.name)}",
        f"columns: [{_of(record, key.columns)}]",
        f"foreignColumns: [{', '.join(f'{owner}.{name}' for name in target.named(key.target_columns))}]",
    )
    return _broken("foreignKey({", items, f"}}).onDelete({string(key.on_delete.replace('_', ' '))})")


def _index(record: Record, item: Index) -> str:
    columns = []
    for part in item.columns:
        (name,) = _columns(record, (part.name,))
        operators = f".op({string(part.operator_class)})" if part.operator_class else ""
        columns.append(f"{name}{operators}{'.desc().nullsFirst()' if part.descending else ''}")
    head = f"{'uniqueIndex' if item.unique else 'index'}({string(item.name)})"
    calls: Calls = [("using", (string(item.method), *columns)) if item.method else ("on", tuple(columns))]
    calls += [("where", (template(item.where),))] if item.where else []
    return chained(head, calls, 4)


def _known(record: Record, item: Index) -> bool:
    return all(part.name in record.by_column for part in item.columns)


def _broken(opening: str, items: tuple[str, ...], closing: str) -> str:
    return Brackets(opening=opening, items=items, closing=f"{closing},", spaced=True).fitted(4, 4)


def _columns(record: Record, names: tuple[str, ...]) -> list[str]:
    return [f"table.{name}" for name in record.named(names)]


def _of(record: Record, names: tuple[str, ...]) -> str:
    return ", ".join(_columns(record, names))


def _called(names: Iterable[str], text: str) -> list[str]:
    code = re.sub(r"`(\\.|[^`\\])*`", "", text)
    return [name for name in names if re.search(rf"(?<![\w.]){name}\(", code)]


def _plain(item: Property) -> str:
    return item.type.removesuffix("[]")
