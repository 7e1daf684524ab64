"""Targets in Python: names, types, literals, imports."""

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...types import Type
from ..base import Target
from ..records import Property, Record
from .data import Shared
from .layout import Names, docstring, import_from, import_modules, lay_out, ordered, string

VALUES = {
    "string": "str",
    "text": "str",
    "email": "str",
    "slug": "str",
    "code": "str",
    "integer": "int",
    "bigint": "int",
    "decimal": "Decimal",
    "money": "int",
    "basis_points": "int",
    "boolean": "bool",
    "date": "dt.date",
    "timestamp": "dt.datetime",
    "json": "dict[str, Any]",
    "string_list": "list[str]",
    "uuid": "UUID",
    "bytes": "bytes",
    "ip_address": "str",
    "country": "str",
    "currency": "str",
    "locale": "str",
    "time_zone": "str",
    "period": "Range[dt.datetime]",
}
"""Types of modules with likely names of fields, such as date, are named by their module."""

RESERVED = frozenset((*keyword.kwlist, "self", "cls", "dt", "str", "int", "bool", "bytes", "dict", "list", "type"))
"""What a property may not be called, beside the names that an ORM takes: annotations of its class would mean it."""

MODULES = frozenset(
    "access alembic base connect critical dto enums expect idempotent queries transaction validate".split()
)
"""What stands beside the models: folders, modules, functions."""

ARGUMENTS = frozenset({"session", "limit", "after", "rows", "statement", "sorting"})
"""What functions of queries have beside their parameters: arguments and variables."""

LIBRARIES = (
    ("collections.abc", ("Sequence",), "standard"),
    ("datetime", ("dt",), "standard"),
    ("decimal", ("Decimal",), "standard"),
    ("typing", ("Any", "Literal", "TypedDict", "get_args"), "standard"),
    ("uuid", ("UUID",), "standard"),
)
"""What rendered code may use: module, names, whether it belongs to Python."""

CLASSES = frozenset({"None", "True", "False", "Page", "Range", *(name for _, names, _ in LIBRARIES for name in names)})


_STRING = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""")


def without_strings(code: str) -> str:
    """Return code with its strings left out."""
    return _STRING.sub("", code)


@dataclass(frozen=True, kw_only=True)
class Python(Target):
    """A target whose code is Python: properties in snake_case, one class per module.

    Attributes:
        libraries: What rendered code may use: module, names, whether it belongs to Python.
        helpers: What modules of queries may use of access/pages.py.
    """

    language: str = "python"
    values: dict[str, str] = field(default_factory=lambda: VALUES)
    any_value: str = "Any"
    libraries: tuple[tuple[str, tuple[str, ...], str], ...] = LIBRARIES
    helpers: frozenset[str] = frozenset()
    reserved = RESERVED

    def property_name(self, column: str) -> str:
        """Return the name itself, followed by `_` where the language or the ORM has taken it."""
        return f"{column}_" if column in self.taken or column in RESERVED else column

    def model_module(self, record: Record) -> str:
        """Return the module of a record's class, in the package of the target."""
        return self.module_name(record.name)

    def module_name(self, name: str) -> str:
        """Return the module of a class, or of an entity's queries."""
        return f"{name}_" if name in MODULES or keyword.iskeyword(name) else name

    def argument_name(self, parameter: str) -> str:
        """Return the name of a query's parameter."""
        name = self.variable_name(parameter)
        return f"{name}_" if name in ARGUMENTS else name

    def key(self, name: str) -> str:
        """Return the key of a property in JSON: `requesterId` for `requester_id`."""
        first, *rest = name.rstrip("_").split("_")
        return first + "".join(part[:1].upper() + part[1:] for part in rest)

    def value_type(self, kind: Type, singular: str, field: str) -> str:
        """Return the type of a field's values, without None."""
        if kind.name == "enum":
            return self.enum_type(singular, field)
        if kind.name == "string_list" and kind.values:
            return f"list[{self.enum_type(singular, field)}]"
        if kind.name == "json" and kind.shape == "list":
            return "list[Any]"
        return self.values[kind.name]

    def enum_type(self, singular: str, field: str) -> str:
        """Return the name of the type of an enum's values: `TicketStatus`."""
        return self.class_name(f"{singular}_{field}")

    def enum_types(self, record: Record, item: Property) -> list[str]:
        """Return the type of a property's values, where they are listed."""
        return [self.enum_type(record.entity.singular, item.field.name)] if item.field.type.values else []

    def imports(self, text: str, *own: Names, types_only: Iterable[Names] = ()) -> str:
        """Return the import statements of a module, as ruff sorts them.

        Args:
            text: The code, searched for what libraries offer.
            own: Modules of the project, and what is needed of each.
            types_only: The same, for annotations alone.
        """
        code = without_strings(text)
        later = sorted(types_only, key=lambda item: (item[0].startswith("."), item))
        libraries = [*self.libraries, *([("typing", ("TYPE_CHECKING",), "standard")] if later else [])]
        groups: dict[str, dict[str, list[str]]] = {"standard": {}, "third": {}}
        for module, names, group in libraries:
            used = [name for name in names if name == "TYPE_CHECKING" or re.search(rf"\b{name}\b", code)]
            if used:
                groups[group].setdefault(module, []).extend(used)
        blocks = [list(import_modules(found)) for found in groups.values()]
        blocks.append([import_from(module, names) for module, names in sorted(own) if names])
        result = "\n\n".join("\n".join(block) for block in blocks if block)
        if later:
            groups_later = [[item for item in later if item[0].startswith(".") == own_one] for own_one in (False, True)]
            lines = (
                "\n".join(f"    {import_from(module, names, 4)}" for module, names in group)
                for group in groups_later
                if group
            )
            result += "\n\nif TYPE_CHECKING:\n" + "\n\n".join(lines)
        return result

    def query_imports(self, record: Record, body: str) -> str:
        """Return what a module of queries imports."""
        helpers = [name for name in self.helpers if f"{name}(" in body or f"{name}[" in body]
        enums = {name for item in record.properties for name in self.enum_types(record, item)}
        return self.imports(
            body,
            ("..access.pages", helpers),
            ("..enums", [name for name in enums if re.search(rf"\b{name}\b", body)]),
            (f"..{self.model_module(record)}", [record.class_name] if record.class_name in body else []),
        )

    def query_modules(self, records: Mapping[str, Record]) -> str:
        """Return the import of all modules of queries, and their names."""
        names = [self.module_name(item.plural) for item in records.values() if item.queries]
        listed = lay_out(("__all__ = [", list(map(string, ordered(names))), "]"))
        return f"{import_from('.', names)}\n\n{listed}" if names else ""

    def shared(self, records: Mapping[str, Record]) -> Shared:
        """Return what is said of records beside their classes."""
        return Shared(self, records)

    def docstring(self, text: str, indent: int = 0) -> str:
        """Return a text as docstring."""
        return docstring(text, indent)

    def literal(self, value: Any, kind: Type | None = None) -> str:
        """Return a value as Python."""
        if kind is not None and kind.name == "decimal":
            return f"Decimal({string(str(value))})"
        return string(value) if isinstance(value, str) else repr(value)
