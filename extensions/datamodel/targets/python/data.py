"""What all targets in Python say of a model beside its classes: enums, constraints, rules, JSON."""

import keyword
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..constraints import Constraint, constraints_of
from ..records import Property, Record
from ..rules import Rules, rules_of
from .layout import Call, call, import_from, lay_out, ordered, string

if TYPE_CHECKING:
    from . import Python

ERRORS = (
    "AppendOnlyChange CheckViolation ConnectionLost DatabaseError Deadlock ImmutableChange LimitReached LockTimeout "
    "MissingValue OverlapViolation PermissionDenied ReferenceViolation SerializationFailure "
    "StaleRecord StatementTimeout SumViolation TransitionRefused UniqueViolation"
).split()

_BITS = {"integer": 32, "basis_points": 32, "bigint": 64, "money": 64}
_HELPERS = ("day", "digits", "encoded", "maybe", "moment", "period")
"""Functions of dto/values.py."""

_JSON = {
    "bigint": ("str", "str"),
    "money": ("str", "str"),
    "decimal": ("str", "digits"),
    "date": ("str", "day"),
    "timestamp": ("str", "moment"),
    "uuid": ("str", "str"),
    "bytes": ("str", "encoded"),
    "period": ("PeriodDTO", "period"),
}
"""Logical type to the type in JSON and the function that converts; what is not here stays as it is."""


class Shared:
    """The records of a model as data of Python."""

    def __init__(self, target: "Python", records: Mapping[str, Record]) -> None:
        self.target, self.records = target, records

    @property
    def enums(self) -> dict[str, str]:
        """The definition of each enum's type, by its name."""
        found = {
            name: list(map(string, item.field.type.values))
            for record in self.records.values()
            for item in record.properties
            for name in self.target.enum_types(record, item)
        }
        return {name: lay_out((f"{name} = Literal[", list(values), "]")) for name, values in found.items()}

    def enum_values(self, name: str) -> str:
        """Return the definition of an enum's values: `TICKET_STATUS_VALUES` for `TicketStatus`."""
        words = "".join(f"_{letter}" if letter.isupper() else letter for letter in name).lstrip("_").upper()
        return lay_out((f"{words}_VALUES: tuple[{name}, ...] = get_args(", [name], ")"))

    @property
    def constraints(self) -> list[str]:
        """An item for each name in errors."""
        return [
            lay_out((f"{string(item.name)}: Constraint(", _constraint(item), ")"), 4, room=1) + ","
            for record in self.records.values()
            for item in constraints_of(record)
        ]

    @property
    def renamed(self) -> list[str]:
        """An item for each column that is called something else."""
        return [
            f"({string(record.class_name)}, {string(item.column.name)}): {string(item.name)},"
            for record in self.records.values()
            for item in record.properties
            if item.name != item.column.name
        ]

    @property
    def rules(self) -> list[str]:
        """An item for each record that has rules."""
        found = {
            record.class_name: [
                (f"{string(item.name)}: Rule(", arguments, ")")
                for item in record.properties
                if (arguments := _rule(record, item))
            ]
            for record in self.records.values()
        }
        return [_item(name, list(items)) for name, items in found.items() if items]

    @property
    def transitions(self) -> list[str]:
        """An item for each record that has states."""
        return [
            _item(record.class_name, [_transition(record, item) for item in record.entity.transitions])
            for record in self.records.values()
            if record.entity.transitions
        ]

    @property
    def classes(self) -> dict[str, list[str]]:
        """The records' classes by module."""
        return {self.target.model_module(item): [item.class_name] for item in self.records.values()}

    def imports(self, own: Mapping[str, list[str]]) -> str:
        """Return the imports of the package: what is its own by module, and all errors."""
        found = {**own, "access.errors": ERRORS}
        return "\n".join(import_from(f".{module}", names) for module, names in sorted(found.items()) if names)

    def public(self, *more: str) -> str:
        """Return the names that the package offers."""
        names = [*ERRORS, *more]
        return lay_out(("__all__ = [", list(map(string, ordered(names))), "]"))

    def json_keys(self, record: Record) -> list[tuple[str, str, str]]:
        """Return key, type and value in JSON of each property that is nobody's secret; the row is called `row`."""
        return [(self.target.key(item.name), *self._json(record, item)) for item in self.target.shown(record)]

    def dto(self, record: Record) -> str:
        """Return the type of a record in JSON."""
        keys = self.json_keys(record)
        name = f"{record.class_name}DTO"
        if any(keyword.iskeyword(key) or key in self.target.reserved for key, _, _ in keys):
            items = [f"{string(key)}: {kind}" for key, kind, _ in keys]
            return lay_out((f"{name} = TypedDict(", [string(name), ("{", list(items), "}")], ")"))
        lines = [f"    {key}: {kind}" for key, kind, _ in keys]
        return "\n".join(
            ["", f"class {name}(TypedDict):", f'    """A row of {record.entity.name} in JSON."""', "", *lines]
        )

    def dto_imports(self, record: Record) -> str:
        """Return what the module of a DTO imports."""
        keys = self.json_keys(record)
        text = " ".join(f"{kind} {value}" for _, kind, value in keys)
        helpers = [name for name in _HELPERS if f"{name}(" in text or f"({name}," in text]
        helpers += ["PeriodDTO"] if "PeriodDTO" in text else []
        enums = [name for item in record.properties for name in self.target.enum_types(record, item)]
        return self.target.imports(
            f"{text} TypedDict",
            (".values", helpers),
            ("..enums", [name for name in enums if name in text]),
            (f"..{self.target.model_module(record)}", [record.class_name]),
        )

    def _json(self, record: Record, item: Property) -> tuple[str, str]:
        kind, convert = _JSON.get(item.field.type.name, (item.type, ""))
        value = f"row.{item.name}"
        if not item.nullable:
            return kind, f"{convert}({value})" if convert else value
        return f"{kind} | None", f"maybe({convert}, {value})" if convert else value


def _item(name: str, items: list[Any]) -> str:
    return lay_out((f"{string(name)}: {{", items, "}"), 4, room=1) + ","


def _constraint(item: Constraint) -> list[str | Call]:
    arguments: list[str | Call] = [string(item.kind), string(item.record.class_name)]
    if item.properties or item.statement:
        arguments.append(_tuple(map(string, item.properties)))
    if item.statement:
        arguments.append(string(item.statement))
    return arguments


def _tuple(items: Iterable[str]) -> Call:
    found = list(items)
    return "(", list(found), ",)" if len(found) == 1 else ")"


def _rule(record: Record, item: Property) -> list[str | Call]:
    rules: Rules = rules_of(record.entity, item.field)
    if not item.writable:
        return ["written=False"]
    arguments: list[str | Call] = []
    if item.given and "current_tenant" not in str(item.column.default):
        arguments.append("required=True")
    if item.field.immutable:
        arguments.append("immutable=True")
    if item.field.type.name in _BITS and (None in (rules.minimum or rules.above, rules.maximum or rules.below)):
        arguments.append(f"bits={_BITS[item.field.type.name]}")
    for name in ("minimum", "maximum", "above", "below"):
        if (bound := getattr(rules, name)) is not None:
            arguments.append(f"{name}={_number(bound)}")
    for name in ("least", "most"):
        if (count := getattr(rules, name)) is not None:
            arguments.append(f"{name}={count}")
    for name in ("patterns", "values"):
        if texts := getattr(rules, name):
            before, items, after = _tuple(map(string, texts))
            arguments.append((f"{name}={before}", items, after))
    if rules.lower:
        arguments.append("lower=True")
    return arguments


def _number(text: str) -> str:
    value = Decimal(text)
    return str(int(value)) if value == value.to_integral_value() else f'Decimal("{text}")'


def _transition(record: Record, item: Any) -> Call:
    states = [
        (f"{string(state)}: {before}", items, after)
        for state, following in item.allowed.items()
        for before, items, after in [_tuple(map(string, following))]
    ]
    name = record.by_field[item.field].name
    return call(f"{string(name)}: Transitions(", [_tuple(map(string, item.initial)), ("{", list(states), "}")])
