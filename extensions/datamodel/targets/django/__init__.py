"""Django 5.2: models that describe tables, and querysets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..python import ARGUMENTS, CLASSES, LIBRARIES, MODULES, RESERVED, Python, without_strings
from ..python.layout import import_from, lay_out, ordered, string
from ..queries import QueryFunction
from ..records import Record
from .columns import FIELDS
from .models import DjangoModel
from .querysets import HELPERS, QuerySetFunction

_MEMBERS = """
    all_objects arefresh_from_db asave adelete check clean clean_fields date_error_message delete expect from_db
    full_clean get_constraints get_deferred_fields hard_delete objects pk prepare_database_save problems
    refresh_from_db restore save save_base serializable_value unique_error_message validate_constraints
    validate_unique models sql fields
"""
"""Members of the base classes, and what class bodies call."""

_TAKEN = "_value"
"""Ends the name of a property whose own name is taken: Django's may not end in `_`."""

_LIBRARIES = (
    ("django.contrib.postgres.constraints", ("ExclusionConstraint",), "third"),
    ("django.contrib.postgres.fields", ("ArrayField", "DateTimeRangeField"), "third"),
    ("django.contrib.postgres.search", ("SearchVectorField",), "third"),
    ("django.db", ("models",), "third"),
    ("psycopg.types.json", ("Jsonb",), "third"),
    ("psycopg.types.range", ("Range",), "third"),
)


_MANAGERS = ("ManyRelatedManager", "RelatedManager")
_OWN_FIELDS = ("FixedCharField", "NumberedField", "OneReference", "Reference", "choices", "sql")
_OWN_INDEXES = ("GinIndex", "GistIndex", "Index", "where")
"""What the modules fields and indexes offer."""

_CLASSES = "Authored Base By Meta SoftDelete Versioned"
"""What stands beside the classes in their modules."""


@dataclass(frozen=True, kw_only=True)
class Django(Python):
    """The target; its classes are put together in models.py."""

    def model_module(self, record: Record) -> str:
        """Return the module of a record's class, in the package of the target."""
        return f"models.{self.module_name(record.name)}"

    def property_name(self, column: str) -> str:
        """Return the name itself, or a longer one where the language or Django has taken it."""
        return f"{column}{_TAKEN}" if column in self.taken or column in RESERVED else column

    def variable_name(self, name: str) -> str:
        """Return a name as a variable or a function may have it."""
        return f"{name}_" if name in self.words | RESERVED else name

    def argument_name(self, parameter: str) -> str:
        """Return the name of a query's parameter."""
        return f"{parameter}_" if parameter in self.words | RESERVED | ARGUMENTS else parameter

    def key(self, name: str) -> str:
        """Return the key of a property in JSON."""
        short = name.removesuffix(_TAKEN)
        return super().key(short if self.property_name(short) == name else name)

    def model(self, record: Record, records: Mapping[str, Record]) -> DjangoModel:
        """Return a record with what its class consists of."""
        return DjangoModel(self, record, records)

    def statement(self, record: Record, query: QueryFunction) -> QuerySetFunction:
        """Return a declared query with what its function consists of."""
        return QuerySetFunction(self, record, query)

    def model_imports(self, text: str, bases: list[str], others: Iterable[Record], enums: list[str]) -> str:
        """Return what the module of a model imports.

        Args:
            text: The body of its class.
            bases: What the class extends.
            others: The records that it may lead to.
            enums: The types and values of enums.
        """
        bare = without_strings(text)
        managers = [name for name in _MANAGERS if f"{name}[" in bare]
        named = [item for item in others if re.search(rf"(?<![.\w]){item.class_name}\b", bare)]
        return self.imports(
            text,
            ("..base", bases),
            ("..enums", enums),
            ("..fields", [name for name in _OWN_FIELDS if re.search(rf"(?<![.\w]){name}\(", bare)]),
            ("..indexes", [name for name in _OWN_INDEXES if re.search(rf"(?<![.\w]){name}\(", bare)]),
            types_only=[
                *([("django.db.models.fields.related_descriptors", managers)] if managers else []),
                *((f".{self.module_name(item.name)}", [item.class_name]) for item in named),
            ],
        )

    def model_modules(self, records: Mapping[str, Record]) -> str:
        """Return the import of all models, and their names."""
        modules = sorted((self.module_name(item.name), item.class_name) for item in records.values())
        listed = lay_out(("__all__ = [", [string(name) for name in ordered(name for _, name in modules)], "]"))
        return "\n".join(import_from(f".{module}", [name]) for module, name in modules) + f"\n\n{listed}"


DJANGO = Django(
    name="django",
    title="Django",
    types=FIELDS,
    libraries=(*LIBRARIES, *_LIBRARIES),
    helpers=HELPERS,
    words=HELPERS | MODULES,
    taken=frozenset(_MEMBERS.split()),
    taken_classes=CLASSES
    | RESERVED
    | {
        *_CLASSES.split(),
        *_OWN_FIELDS,
        *_OWN_INDEXES,
        *_MANAGERS,
        *(name for _, names, _ in _LIBRARIES for name in names),
    },
)
