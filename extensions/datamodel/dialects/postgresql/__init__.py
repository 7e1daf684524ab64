"""PostgreSQL 15 to 18."""

import json
import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any

from ... import place
from ...expressions import Expression, Printer
from ...expressions.nodes import Call, Parameter
from ...expressions.nodes import Field as FieldNode
from ...logical import CURRENT_TENANT, GENERATED, NOW, Entity, Field
from ...relational.schema import Column, Routine
from ...types import LENGTHS, PATTERNS, Type
from ..base import Unsupported
from ..sql import SQL
from . import copies, ddl, queries, samples
from .conversions import conversion
from .layout import comment, continued, lay_out
from .quoting import identifier, literal, note
from .statements import take_apart

ROUTINES = "includes/postgresql/routines"

_TYPES: dict[str, str | Unsupported] = {
    "string": "varchar({length})",
    "text": "text",
    "email": "varchar({length})",
    "slug": "varchar({length})",
    "code": "varchar({length})",
    "integer": "integer",
    "bigint": "bigint",
    "decimal": "numeric({precision},{scale})",
    "money": "bigint",
    "basis_points": "integer",
    "boolean": "boolean",
    "date": "date",
    "timestamp": "timestamptz",
    "json": "jsonb",
    "string_list": "text[]",
    "uuid": "uuid",
    "enum": "varchar({length})",
    "bytes": "bytea",
    "ip_address": "inet",
    "country": "char({length})",
    "currency": "char({length})",
    "locale": "varchar({length})",
    "time_zone": "varchar({length})",
    "period": "tstzrange",
}

_WEIGHTS = "ABCD"


_DEFAULTS = ("uuidv7", "current_tenant_id")
"""Functions that defaults of columns call."""

_INFIX = {"contains": "@>", "overlaps": "&&", "similar": "ILIKE", "prefix": "LIKE", "matches": "@@"}


class _Printer(Printer):
    def call(self, node: Call) -> str:
        if node.function in _INFIX:
            left, right = map(self.print, node.arguments)
            return f"{left} {_INFIX[node.function]} {right}"
        return super().call(node)


class _QueryPrinter(_Printer):
    """Prints a condition to be run: a parameter says its type, and words become what the search looks for."""

    def __init__(self, columns: dict[str, str], column_type: Callable[[str], str]) -> None:
        super().__init__(lambda name: identifier(columns.get(name, name)), literal)
        self.column_type = column_type

    def call(self, node: Call) -> str:
        match node:
            case Call("matches", (_, words)):
                return f"search_vector @@ websearch_to_tsquery('simple', {self.print(words)})"
            case Call("prefix" | "similar", (_, Parameter())):
                return f"{super().call(node)}::text"
            case Call("contains" | "overlaps", (FieldNode(name), Parameter())):
                return f"{super().call(node)}::{self.column_type(name)}"
        return super().call(node)


class PostgreSQL:
    """The dialect of PostgreSQL.

    Args:
        version: Major version, 15 to 18.
        primary_key: uuidv7, uuidv4 or bigint; what a generated uuid is.
    """

    name = "postgresql"
    types = _TYPES
    identifier = staticmethod(identifier)
    literal = staticmethod(literal)
    note = staticmethod(note)
    comment = staticmethod(comment)
    continued = staticmethod(continued)
    lay_out = staticmethod(lay_out)
    ddl = ddl
    copies = copies
    cursor = staticmethod(queries.cursor)
    keyset = staticmethod(queries.keyset)
    parse = staticmethod(queries.parse)
    conversion = staticmethod(conversion)
    place = staticmethod(samples.place)
    sampled = staticmethod(samples.sampled)
    take_apart = staticmethod(take_apart)

    def __init__(self, version: int, primary_key: str = "uuidv7") -> None:
        self.version, self.primary_key = version, primary_key

    def value(self, kind: Type, value: Any) -> str:
        """Return a value of a logical type as SQL."""
        if value is None:
            return "NULL"
        match kind.name:
            case "boolean":
                return "true" if value else "false"
            case "integer" | "bigint" | "money" | "basis_points" | "decimal":
                return str(value)
            case "json":
                return literal(_json(value))
            case "string_list":
                return literal(_array(value))
            case "bytes":
                return f"'\\x{value}'"
            case "period":
                return literal(f"[{value[0]},{value[1] or ''})")
        return literal(str(value))

    def condition(self, expression: Expression, columns: dict[str, str]) -> str:
        """Return an expression as SQL over the columns."""
        return _Printer(lambda name: identifier(columns.get(name, name)), literal).print(expression)

    def query_condition(self, expression: Expression, columns: dict[str, str], types: dict[str, Type]) -> SQL:
        """Return a query's condition as SQL."""
        return queries.parse(_QueryPrinter(columns, lambda name: self.column_type(types[name])).print(expression))

    def column_type(self, kind: Type) -> str:
        """Return the type of a column."""
        entry = self.types[kind.name]
        if isinstance(entry, Unsupported):
            raise ValueError(entry.reason)
        length = kind.length or LENGTHS.get(kind.name)
        return entry.format(length=length, precision=kind.precision, scale=kind.scale)

    def default(self, field: Field) -> str | None:
        """Return the default of a column."""
        if field.default is None:
            return None
        if field.default == NOW and field.type.name in ("timestamp", "date"):
            return "now()" if field.type.name == "timestamp" else "CURRENT_DATE"
        if field.default == GENERATED and field.type.name == "uuid":
            return "uuidv7()" if self.primary_key != "uuidv4" else "gen_random_uuid()"
        if field.default == CURRENT_TENANT:
            return "current_tenant_id()"
        return self.value(field.type, field.default)

    def form(self, kind: Type, column: str) -> str | None:
        """Return what the type asks of a value beyond PostgreSQL's own type."""
        name = identifier(column)
        pattern = literal(PATTERNS[kind.name]) if kind.name in PATTERNS else ""
        match kind.name:
            case "email":
                return f"{name} = lower(btrim({name})) AND {name} ~ {pattern}"
            case "enum":
                return f"{name} IN ({', '.join(map(literal, kind.values))})"
            case "json":
                return f"jsonb_typeof({name}) = '{'array' if kind.shape == 'list' else 'object'}'"
            case "string_list":
                if kind.values:
                    return f"{name} <@ ARRAY[{', '.join(map(literal, kind.values))}]"
                return f"array_position({name}, NULL) IS NULL"
            case "period":
                return f"NOT isempty({name}) AND lower_inc({name}) AND NOT upper_inc({name})"
        return f"{name} ~ {pattern}" if pattern else None

    def search_column(self, entity: Entity, columns: dict[str, str]) -> Column:
        """Return the generated tsvector; the first fields weigh most, missing ones count as empty."""
        parts = []
        for index, field in enumerate(entity.search):
            text = identifier(columns[field])
            if entity.fields[field].optional:
                text = f"coalesce({text}, '')"
            parts.append(f"setweight(to_tsvector('simple', {text}), '{_WEIGHTS[min(index, 3)]}')")
        return Column(name="search_vector", type="tsvector", generated=" || ".join(parts), nullable=True)

    def tenant_condition(self, column: str, *, shared: bool) -> str:
        """Return the condition on the rows of the current tenant."""
        return f"{identifier(column)} {'IS NOT DISTINCT FROM' if shared else '='} current_tenant_id()"

    def routine(self, name: str, *, tenancy: bool = False) -> Routine:
        """Return a function from includes/, its first comment as its description.

        KEY_TYPE is the type of keys; lines that begin with `--tenancy` are for models with tenants.
        """
        return _routine(name, "bigint" if self.primary_key == "bigint" else "uuid", tenancy)

    @cached_property
    def has_uuidv7(self) -> bool:
        """Whether the server brings uuidv7() itself."""
        return self.version >= 18


@lru_cache(maxsize=64)
def _routine(name: str, key_type: str, tenancy: bool) -> Routine:
    text = (place.root / ROUTINES / f"{name}.sql").read_text().replace("KEY_TYPE", key_type)
    text = text.replace("--tenancy", "") if tenancy else re.sub("^--tenancy.*\n", "", text, flags=re.MULTILINE)
    comment = " ".join(line.removeprefix("-- ") for line in text.splitlines() if line.startswith("-- "))
    definition = "\n".join(line for line in text.splitlines() if not line.startswith("-- "))
    arguments = re.search(r"CREATE FUNCTION \w+\(([^)]*)\)", definition)
    types = ", ".join(part.split()[1] for part in arguments[1].split(",") if part) if arguments else ""
    return Routine(
        name=name,
        signature=f"{name}({types})",
        definition=definition.strip().removesuffix(";"),
        comment=comment,
        prepares=name in _DEFAULTS,
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _array(items: list[str]) -> str:
    quoted = ('"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"' for item in items)
    return "{" + ",".join(quoted) + "}"
