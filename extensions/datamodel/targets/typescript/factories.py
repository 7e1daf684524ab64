"""Values of factories in TypeScript."""

import re
from dataclasses import replace
from typing import Any

from ...seeds.sequences import LARGEST, Sequence
from ...types import Type
from ..base import Target
from ..factories import Factory, MadeParent
from ..queries import Argument
from ..records import Property
from .layout import Brackets, array, broken, entry, in_modules, key, listed, literal, mapping, string

_MODULES = {"JsonObject": "values", "JsonValue": "values", "Period": "values"}


def factory_value(item: Property, value: Any, indent: int = 6) -> str:
    """Return a property and its value, or the sequence that makes it, as a line of an object."""
    kind = item.field.type
    made: str | Brackets = _sequence(value, kind) if isinstance(value, Sequence) else _value(value, kind)
    if isinstance(made, Brackets):
        start = f"{key(item.name)}: "
        return start + made.fitted(indent + len(start), indent, ",")
    return broken(f"{key(item.name)}: {made},", indent)


def factory_types(factories: list[Factory], orm: str) -> list[tuple[str, list[str]]]:
    """Return what the rows' types need of the models: module and names."""
    found: dict[str, set[str]] = {}
    for item in (item for factory in factories for item in factory.record.properties):
        name = item.type.removesuffix("[]")
        if name in _MODULES or item.field.type.values:
            found.setdefault(f"../../models/{orm}/{_MODULES.get(name, 'enums')}.js", set()).add(f"type {name}")
    return in_modules(dict(sorted(found.items())))


def factory_parent(parent: MadeParent, indent: int = 6) -> str:
    """Return the call that makes a parent."""
    before = f"const {parent.record.name} = await make.{parent.record.name}("
    if not parent.passes:
        return f"{before});"
    items = [f"{key(theirs.name)}: values.{mine.name}{there(mine, theirs)}" for theirs, mine in parent.passes]
    return listed(f"{before}{{", items, "});", indent, spaced=True)


def factory_acting(factory: Factory) -> list[str]:
    """Return for which tenant a row is made, as the last argument; a shared log holds rows of none, too."""
    if factory.tenant is None:
        return []
    tenant = f"values.{factory.tenant.name}"
    acting = f"{{ tenant: {tenant} }}"
    return [f"{tenant} === null ? {{}} : {acting}" if factory.tenant.nullable else acting]


def factory_rest(factory: Factory) -> str:
    """Return what a companion adds to the sum."""
    assert factory.companion is not None
    item, equals = factory.companion.property, factory.companion.equals
    if item.type == "string":
        return f"String({equals} - Number(values.{item.name}))"
    return f"{equals}{'n' if item.type == 'bigint' else ''} - values.{item.name}" if equals else f"-values.{item.name}"


def there(giver: Property, taker: Property) -> str:
    """Return the mark of a value that may be missing by its type alone."""
    return "!" if giver.nullable and not taker.nullable else ""


def _value(value: Any, kind: Type) -> str | Brackets:
    if value is None:
        return "null"
    match kind.name:
        case "timestamp":
            return f"new Date({string(_short(value))})"
        case "bytes":
            return _bytes(string(value))
        case "period":
            bounds = ["null" if bound is None else f"new Date({string(_short(bound))})" for bound in value]
            return Brackets(opening="{", items=(f"from: {bounds[0]}", f"to: {bounds[1]}"), closing="}", spaced=True)
        case "json" | "string_list":
            return _nested(value)
    return literal(value, kind)


def _nested(value: Any, label: str = "") -> str | Brackets:
    if isinstance(value, dict) and value:
        items = tuple(_nested(item, f"{key(name)}: ") for name, item in value.items())
        return Brackets(label=label, opening="{", items=items, closing="}", spaced=True)
    if isinstance(value, list) and value:
        several = len(value) > 1 and all(isinstance(item, dict | list) and len(item) > 1 for item in value)
        items = tuple(map(_nested, value))
        return Brackets(label=label, opening="[", items=items, closing="]", broken=several)
    return label + literal(value)


def _bytes(digits: str) -> Brackets:
    return Brackets(opening="Buffer.from(", items=(digits, '"hex"'), closing=")")


def _short(moment: str) -> str:
    return moment.replace("+00:00", "Z")


def _sequence(item: Sequence, kind: Type) -> str | Brackets:
    number = "n" if item.limit > LARGEST else f"(n % {item.limit})"
    step = f"{item.start} + {number}" if item.start else number
    plain = step.removeprefix("(").removesuffix(")") if not item.start else step
    match item.kind:
        case "uuid":
            return "randomUUID()"
        case "number" if kind.name in ("bigint", "money"):
            return f"{item.base}n + BigInt({plain})"
        case "number" if kind.name == "decimal":
            whole, _, rest = str(item.base).partition(".")
            return f"`${{{whole} + {number}}}{'.' if rest else ''}{rest}`"
        case "number":
            return f"{item.base} + {number}"
        case "text":
            shown = plain if not item.width else f"digits({plain}, {string(item.alphabet)}, {item.width})"
            text = f"`{_escaped(item.base)}${{{shown}}}{_escaped(item.after)}`"
            return _bytes(text) if kind.name == "bytes" else text
        case "period":
            bounds = ["null" if bound is None else _later(bound, plain, item.unit) for bound in item.base]
            return Brackets(opening="{", items=(f"from: {bounds[0]}", f"to: {bounds[1]}"), closing="}", spaced=True)
    made = _later(item.base, plain, item.unit)
    return f"day({made})" if kind.name == "date" else made


def _later(moment: str, step: str, unit: int) -> str:
    return f"later({string(_short(moment))}, {step}, {'DAY' if unit == 86_400 else 'MINUTE'})"


def _escaped(text: str) -> str:
    return re.sub(r"([`\\]|\$(?=\{))", r"\\\1", text).replace("\n", "\\n").replace("\r", "\\r")


_SAMPLES = {
    "timestamp": "A_DATE",
    "date": '"2026-01-01"',
    "uuid": '"00000000-0000-0000-0000-000000000000"',
    "bigint": "1n",
    "money": "1n",
    "integer": "1",
    "basis_points": "1",
    "decimal": '"1"',
    "boolean": "true",
    "string_list": "[]",
    "bytes": "Buffer.alloc(32)",
    "period": "{ from: A_DATE, to: null }",
    "ip_address": '"192.0.2.1"',
    "country": '"DE"',
    "currency": '"EUR"',
}
"""A value of each type to ask queries with; a text is `a`."""


def known_record(factory: Factory, target: Target) -> str:
    """Return what the test of all records knows of one, as an entry of an object."""
    record = factory.record
    hidden = [item.name for item in record.properties if item not in target.shown(record)]
    owners = [item.name for item in target.relations(record) if item.kind == "belongs_to"]
    parts: list[tuple[str, str] | Brackets] = [
        ("make", f"make.{record.name}"),
        array([item.name for item in target.identity(record)], "key: "),
    ]
    parts += [("tenant", string(factory.tenant.name))] if factory.tenant else []
    parts += [array(hidden, "hidden: ")] if hidden else []
    parts += [array(owners, "relations: ")] if owners else []
    parts += [("softDelete", "true")] if record.deleted else []
    if record.queries:
        asked = tuple(
            replace(mapping((item.name, _sample(item)) for item in query.arguments), label=f"{query.name}: ")
            for query in record.queries
        )
        parts.append(Brackets(label="queries: ", opening="{", items=asked, closing="}", spaced=True))
    return entry(record.class_name, mapping(parts), 2)


def _sample(item: Argument) -> str:
    if item.kind is None:
        return "null"
    if item.kind.name == "enum":
        return string(item.kind.values[0])
    if item.kind.name == "json":
        return "[]" if item.kind.shape == "list" else "{}"
    return _SAMPLES.get(item.kind.name, '"a"')
