"""Values of factories in Python, as ruff leaves them."""

import json
import re
from collections.abc import Iterable
from typing import Any

from ..seeds.sequences import LARGEST, Sequence
from ..types import Type
from .base import Target
from .factories import Factory, MadeParent
from .records import Property

WIDTH = 120
"""Characters in a line; the rendered pyproject.toml says the same."""


def factory_value(item: Property, value: Any, indent: int = 12) -> str:
    """Return a property and its value, or the sequence that makes it, as a line of a dictionary."""
    kind = item.field.type
    start = f"{string(item.name)}: "
    rendered = _sequence if isinstance(value, Sequence) else _value
    made = rendered(value, kind, indent, len(start))
    return f"{start}{made},"


def factory_parent(parent: MadeParent, indent: int = 12) -> str:
    """Return the call that makes a parent."""
    before = f"{parent.record.name} = self.{parent.record.name}("
    items = [f"{theirs.name}=values[{string(mine.name)}]" for theirs, mine in parent.passes]
    line = f"{before}{', '.join(items)})"
    if indent + len(line) <= WIDTH:
        return line
    inner = " " * (indent + 4)
    inside = f"{inner}{', '.join(items)}"
    return "\n".join([before, inside if len(inside) <= WIDTH else f",\n{inner}".join(items), " " * indent + ")"])


def imports(factories: Iterable[Factory], target: Target, code: str) -> list[str]:
    """Return what the code needs of other packages and of the models, a line for each module."""
    found = (item for factory in factories for item in factory.written if item.field.type.values)
    enums = sorted({name for item in found for name in re.findall(r"[A-Z]\w*", item.type)})
    libraries = getattr(target, "libraries", ())
    ranges = next((module for module, names, _ in libraries if "Range" in names), "psycopg.types.range")
    functions = ["create", "create_all"] if uses(code, "create_all") else ["create"]
    lines = [_import("driver", functions), *([_import(ranges, ["Range"])] if uses(code, "Range") else [])]
    return [*lines, "", _import(f"models.{target.name}.enums", enums)] if enums else lines


def _import(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"from {module} import (", *(f"    {name}," for name in names), ")"])


def uses(text: str, name: str) -> bool:
    """Return whether code uses a name."""
    return re.search(rf"(?<![\w.\"]){name}\b(?!\")", text) is not None


def string(text: str) -> str:
    """Return a string literal: double quotes, unless that needs more escapes."""
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\x7f")
    for separator in "\x85\u2028\u2029":
        quoted = quoted.replace(separator, f"\\u{ord(separator):04x}")
    if '"' in text and "'" not in text:
        return "'" + quoted[1:-1].replace('\\"', '"') + "'"
    return quoted


def _value(value: Any, kind: Type, indent: int, column: int) -> str:
    if value is None:
        return "None"
    match kind.name:
        case "uuid":
            return f"UUID({string(value)})"
        case "decimal":
            return _decimal(value)
        case "date" | "timestamp":
            return _time(value)
        case "bytes":
            return f"bytes.fromhex({string(value)})"
        case "period":
            return _range(["None" if bound is None else _time(bound) for bound in value], indent, column)
    return _nested(value, indent, column)


def _decimal(value: Any) -> str:
    text = str(value)
    return f"Decimal({text if text.lstrip('-').isdigit() else string(text)})"


def _nested(value: Any, indent: int, column: int) -> str:
    line = _flat(value)
    if indent + column + len(line) < WIDTH or not isinstance(value, dict | list) or not value:
        return line
    inner = " " * (indent + 4)
    if isinstance(value, dict):
        starts = {f"{string(name)}: ": item for name, item in value.items()}
        lines = [f"{inner}{start}{_nested(item, indent + 4, len(start))}," for start, item in starts.items()]
    else:
        lines = [f"{inner}{_nested(item, indent + 4, 0)}," for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opening, *lines, " " * indent + closing])


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{string(name)}: {_flat(item)}' for name, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flat, value))}]"
    return string(value) if isinstance(value, str) else repr(value)


def _range(bounds: list[str], indent: int, column: int) -> str:
    line = f"Range({', '.join(bounds)})"
    if indent + column + len(line) < WIDTH:
        return line
    inner = " " * (indent + 4)
    return "\n".join(["Range(", *(f"{inner}{bound}," for bound in bounds), " " * indent + ")"])


def _time(text: str) -> str:
    kind = "datetime" if "T" in text else "date"
    return f"dt.{kind}.fromisoformat({string(text)})"


def _sequence(item: Sequence, kind: Type, indent: int, column: int) -> str:
    number = "n" if item.limit > LARGEST else f"n % {item.limit}"
    step = f"{item.start} + {number}" if item.start else number
    match item.kind:
        case "uuid":
            return "uuid4()"
        case "number":
            base = _decimal(item.base) if kind.name == "decimal" else str(item.base)
            return f"{base} + {number}"
        case "text":
            text = f'f"{_escaped(item.base)}{{{_digits(item, step)}}}{_escaped(item.after)}"'
            return f"bytes.fromhex({text})" if kind.name == "bytes" else text
        case "period":
            bounds = ["None" if bound is None else _later(bound, step, item.unit) for bound in item.base]
            return _range(bounds, indent, column)
    return _later(item.base, step, item.unit)


def _digits(item: Sequence, step: str) -> str:
    if not item.width:
        return step
    decimal = item.alphabet.isdigit()
    return f"{step}:0{item.width}" if decimal else f"digits({step}, '{item.alphabet}', {item.width})"


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1].replace("{", "{{").replace("}", "}}")


def _later(moment: str, step: str, unit: int) -> str:
    return f"{_time(moment)} + dt.timedelta({'days' if unit == 86_400 else 'minutes'}={step})"
