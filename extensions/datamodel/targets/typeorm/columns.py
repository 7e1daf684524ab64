"""What decorators say of columns."""

import re

from ...relational.schema import Column
from ...types import LENGTHS
from ..records import Property, Record
from ..typescript.layout import Brackets, string
from .layout import decorator, options

TRANSFORMERS = {"bigint": "bigint", "money": "bigint", "period": "period"}
"""Types whose values the driver gives in another form; transformers.ts turns them."""

_RANDOM = "gen_random_uuid()"
"""What TypeORM takes for its own way to make a key."""

_SPECIAL = {"created_at": "CreateDateColumn", "updated_at": "UpdateDateColumn"}


def column(record: Record, item: Property, kind: str) -> list[str]:
    """Return the decorators of a property."""
    pairs = [("type", string(kind)), *_options(record, item)]
    strategy = "increment" if item.column.identity else "uuid" if item.column.default == _RANDOM else None
    generated = [decorator("Generated", [string(strategy)], 2)] if strategy else []
    return [decorator(_decorator(record, item), options(pairs), 2), *generated]


def hidden(record: Record) -> list[tuple[str, list[str]]]:
    """Return the columns that are no values of a record: what full-text search reads."""
    known = record.by_column
    result = []
    for item in record.table.columns:
        if item.name not in known:
            pairs = [
                ("type", string(item.type)),
                ("name", string(item.name)),
                *([("nullable", "true")] if item.nullable else []),
            ]
            pairs += [*_generated(item), ("select", "false"), ("insert", "false"), ("update", "false")]
            result.append((_camel_case(item.name), [decorator("Column", options(pairs), 2)]))
    return result


def property_of(record: Record, name: str) -> str:
    """Return the property of a column, hidden ones too."""
    return record.by_column[name].name if name in record.by_column else _camel_case(name)


def _decorator(record: Record, item: Property) -> str:
    if item in record.key:
        return "PrimaryColumn"
    if item == record.version:
        return "VersionColumn"
    if item == record.deleted:
        return "DeleteDateColumn"
    return _SPECIAL.get(item.column.name, "Column") if item.column.default == "now()" else "Column"


def _options(record: Record, item: Property) -> list[tuple[str, str] | Brackets]:
    kind, found = item.field.type, item.column
    pairs: list[tuple[str, str] | Brackets] = []
    if found.name != item.name:
        pairs.append(("name", string(found.name)))
    if length := kind.length or LENGTHS.get(kind.name):
        # One character is what the type has by itself.
        pairs += [("length", str(length))] if length > 1 or not found.type.startswith("char(") else []
    if kind.name == "decimal":
        pairs += [("precision", str(kind.precision)), ("scale", str(kind.scale))]
    if kind.name == "string_list":
        pairs.append(("array", "true"))
    if item.nullable:
        pairs.append(("nullable", "true"))
    if found.default is not None and found.default != _RANDOM:
        pairs.append(("default", _default(item, found.default)))
    if item in record.key:
        pairs.append(("primaryKeyConstraintName", string(record.table.primary_key.name)))
    if found.identity:
        pairs.append(("generatedIdentity", '"ALWAYS"'))
    if found.generated:
        pairs += _generated(found)
    if not item.writable:
        pairs += [("insert", "false"), ("update", "false")]
    if found.comment:
        pairs.append(("comment", string(found.comment)))
    if transformer := TRANSFORMERS.get(kind.name):
        pairs.append(("transformer", transformer))
    return pairs


def _generated(found: Column) -> list[tuple[str, str]]:
    return [("generatedType", '"STORED"'), ("asExpression", string(found.generated or ""))]


def _default(item: Property, sql: str) -> str:
    """Return a default as a value where it is one, else the SQL that makes it."""
    if item.field.type.name in ("json", "string_list"):
        return {"'{}'": "[]" if item.field.type.name == "string_list" else "{}", "'[]'": "[]"}.get(sql, _sql(sql))
    if re.fullmatch(r"-?\d+|true|false", sql):
        return sql
    if re.fullmatch(r"'[^'\\]*'", sql) and "::" not in sql:
        return string(sql[1:-1])
    return _sql(sql)


def _sql(sql: str) -> str:
    return f"() => {string(sql)}"


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.capitalize, rest))
