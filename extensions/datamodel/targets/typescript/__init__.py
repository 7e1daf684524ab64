"""Targets in TypeScript: names and types; literals and layout in the modules beside."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...logical import NOW, Transition
from ...types import Type
from ..constraints import Constraint, constraints_of
from ..records import Property, Record
from .data import constraint, dto_type, dto_value, rules
from .factories import factory_acting, factory_parent, factory_rest, factory_types, factory_value, known_record, there
from .layout import (
    array,
    comment,
    entry,
    expanded,
    generic,
    imported,
    in_modules,
    key,
    listed,
    literal,
    lower_first,
    mapping,
    string,
)
from .queries import Queries

__all__ = [
    "TypeScript",
    "array",
    "comment",
    "constraint",
    "dto_type",
    "dto_value",
    "entry",
    "expanded",
    "factory_acting",
    "factory_parent",
    "factory_rest",
    "factory_types",
    "factory_value",
    "generic",
    "imported",
    "key",
    "known_record",
    "listed",
    "literal",
    "lower_first",
    "mapping",
    "rules",
    "string",
    "there",
]

VALUES = {
    "string": "string",
    "text": "string",
    "email": "string",
    "slug": "string",
    "code": "string",
    "integer": "number",
    "bigint": "bigint",
    "decimal": "string",
    "money": "bigint",
    "basis_points": "number",
    "boolean": "boolean",
    "date": "string",
    "timestamp": "Date",
    "json": "JsonObject",
    "string_list": "string[]",
    "uuid": "string",
    "bytes": "Buffer",
    "ip_address": "string",
    "country": "string",
    "currency": "string",
    "locale": "string",
    "time_zone": "string",
    "period": "Period",
}
"""A number of JavaScript is exact up to 2^53 only, so what the database keeps in 64 bits is a bigint; a decimal is a
string, since no number holds it; a date is a string, since a Date would be a moment in some time zone."""

RESERVED = frozenset(
    "break case catch class const continue debugger default delete do else enum export extends false finally for "
    "function if import in instanceof new null return super switch this throw true try typeof var void while with "
    "yield let static implements interface package private protected public await arguments eval".split()
)

IMPORTED = frozenset({"beginning", "part", "json", "list", "period"})
"""Functions of values.ts, which those of queries stand beside."""

CLASSES = frozenset(
    "Answer AppendOnlyChange CheckViolation Connection ConnectionLost DatabaseError Deadlock ImmutableChange "
    "JsonObject JsonValue KeyReused LimitReached LockTimeout MissingValue OverlapViolation Page PageOptions Period "
    "PeriodDto PermissionDenied Problem ReferenceViolation Refusal SerializationFailure SqlValue StaleRecord "
    "StatementTimeout SumViolation TransactionOptions TransitionRefused UniqueViolation ValidationFailed "
    "Buffer Date Error LoadOptions Partial Promise ReadOptions Readonly Record".split()
)
"""What index.ts offers beside the model, and what stands beside a model's classes in the modules that use them."""

TOOLS = {"prettier": "^3.10.0", "tsx": "^4.23.0", "typescript": "^7.0.0"}


@dataclass(frozen=True, kw_only=True)
class TypeScript(Queries):
    """A target whose code is TypeScript: properties in camelCase, one class per file.

    Attributes:
        packages: What the rendered code needs to run, and `tools` to be checked and tested.
        compiler: Options that the compiler needs beside those of every target.
        scripts: What `npm run` offers beyond what every target has.
    """

    language: str = "typescript"
    values: dict[str, str] = field(default_factory=lambda: VALUES)
    any_value: str = "SqlValue"
    words: frozenset[str] = RESERVED | IMPORTED
    packages: dict[str, str] = field(default_factory=dict)
    tools: dict[str, str] = field(default_factory=lambda: TOOLS)
    compiler: dict[str, bool] = field(default_factory=dict)
    scripts: dict[str, str] = field(default_factory=dict)

    def property_name(self, column: str) -> str:
        """Return `requesterId` for `requester_id`."""
        first, *rest = column.split("_")
        name = first + "".join(part[:1].upper() + part[1:] for part in rest)
        return f"{name}_" if name in self.taken else name

    def value_type(self, kind: Type, singular: str, field: str) -> str:
        """Return the type of a field's values, without null."""
        if kind.name == "enum":
            return self.enum_type(singular, field)
        if kind.name == "string_list" and kind.values:
            return f"{self.enum_type(singular, field)}[]"
        if kind.name == "json" and kind.shape == "list":
            return "JsonValue[]"
        return self.values[kind.name]

    def enum_type(self, singular: str, field: str) -> str:
        """Return the name of the type of an enum's values: `TicketStatus`."""
        return self.class_name(f"{singular}_{field}")

    def identity(self, record: Record) -> tuple[Property, ...]:
        """Return what finds a row: its key, but for the moment that partitions a table, which no Date holds exactly."""
        moment = record.entity.partition_by
        rest = tuple(item for item in record.key if item.field.name != moment)
        return rest if [item.field.name for item in rest] == ["id"] else record.key

    def constants(self, records: dict[str, Record]) -> list[str]:
        """Return the lists of values that the rules of records name."""
        found = ((record, item) for record in records.values() for item in record.properties if item.writable)
        return sorted(
            f"{record.entity.singular}_{item.field.name}".upper() for record, item in found if item.field.type.values
        )

    def model_module(self, record: Record) -> str:
        """Return the module that has the type of a record's rows, without its ending."""
        return record.class_name

    def dto_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what a DTO needs of its neighbours."""
        types = {item.type.removesuffix("[]") for item in self.shown(record)}
        values = {f"type {name}" for name in ("JsonObject", "JsonValue") if name in types}
        values |= {"type PeriodDto", "periodDto"} if "Period" in types else set()
        enums = {f"type {item.type.removesuffix('[]')}" for item in self.shown(record) if item.field.type.values}
        found = {
            "../enums.js": enums,
            self.row_module(record): {f"type {record.class_name}"},
            "../values.js": values,
        }
        return in_modules(found)

    def row_module(self, record: Record) -> str:
        """Return the module that has the type of a record's rows, as seen from a folder beside it."""
        return f"../{self.model_module(record)}.js"

    def row_type(self, item: Property) -> str:
        """Return the type of a property in rows as the ORM gives them, without null."""
        return item.type

    def constraints(self, record: Record) -> Iterable[Constraint]:
        """Yield what the database may refuse."""
        return constraints_of(record)

    def transition_name(self, record: Record, item: Transition) -> str:
        """Return the name under which the database refuses a transition."""
        column = record.by_field[item.field].column.name
        triggers = record.table.triggers
        return next(
            trigger.name
            for trigger in triggers
            if trigger.routine == "enforce_transition" and trigger.arguments[1] == column
        )

    def known_default(self, item: Property) -> bool:
        """Whether a default is a value that the program can name, too, and not what the database makes."""
        made = ("uuid", "json", "timestamp", "date")
        return item.field.default not in (None, NOW) and item.field.type.name not in made and not item.field.references
