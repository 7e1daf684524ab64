"""What schemas/postgresql/*.sql declares, read from the text.

A test that asked only the catalogue would not miss what is missing there.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).parent.parent / "schemas" / "postgresql"
_FILES = ("initial_schema.sql", "indexes.sql", "triggers.sql")
_SQL = "\n".join((_FOLDER / name).read_text(encoding="utf-8") for name in _FILES)
_CODE = re.sub(r"^\s*--.*$", "", _SQL, flags=re.MULTILINE)

# A name that is a reserved word stands in quotes.
_NAME = r'"?(\w+)"?'
_TABLE = re.compile(rf"^CREATE TABLE (?:public\.)?{_NAME} \(\n(.*?)^\)", re.MULTILINE | re.DOTALL)
_COLUMN = re.compile(rf"^    (?!CONSTRAINT ){_NAME} (.*)$", re.MULTILINE)
_CONSTRAINT = re.compile(rf"\bCONSTRAINT {_NAME}\s+(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK|EXCLUDE)\b")
_REFERENCE = re.compile(
    rf"\bCONSTRAINT {_NAME}\s+FOREIGN KEY \([^)]*\)\s+REFERENCES (?:public\.)?{_NAME}", re.MULTILINE
)
_INDEX = re.compile(rf"^CREATE (UNIQUE )?INDEX (?:CONCURRENTLY )?{_NAME}", re.MULTILINE)
_TRIGGER = re.compile(
    rf"^CREATE (?:CONSTRAINT )?TRIGGER {_NAME}\s.*?\sON (?:public\.)?{_NAME}\s.*?"
    rf"EXECUTE FUNCTION (?:public\.)?{_NAME}\((.*?)\);",
    re.MULTILINE | re.DOTALL,
)
# A long one is continued on the next line.
_STRING = re.compile(r"'((?:[^']|''|'\n\s*')*)'")
_CONTINUED = re.compile(r"'\n\s*'")


@dataclass(frozen=True)
class Trigger:
    """A trigger as declared; `arguments` are those of its function."""

    name: str
    table: str
    function: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Transition:
    """A state machine on a column, as the arguments of enforce_transition() describe it."""

    table: str
    column: str
    constraint: str
    initial: frozenset[str]
    allowed: dict[str, list[str]]

    @property
    def states(self) -> list[str]:
        """Every state that it names, sorted."""
        return sorted(self.initial.union(self.allowed, *self.allowed.values()))


def _value(literal: str) -> str:
    return _CONTINUED.sub("", literal).replace("''", "'")


COLUMNS: dict[str, dict[str, str]] = {table: dict(_COLUMN.findall(body)) for table, body in _TABLE.findall(_CODE)}
TABLES: list[str] = sorted(COLUMNS)
INDEXES: list[str] = sorted(name for _, name in _INDEX.findall(_CODE))
TRIGGERS: list[Trigger] = [
    Trigger(name, table, function, tuple(map(_value, _STRING.findall(arguments))))
    for name, table, function, arguments in _TRIGGER.findall(_CODE)
]
TRANSITIONS: list[Transition] = [
    Transition(*trigger.arguments[:3], frozenset(json.loads(trigger.arguments[3])), json.loads(trigger.arguments[4]))
    for trigger in TRIGGERS
    if trigger.function == "enforce_transition"
]


@dataclass(frozen=True)
class Total:
    """A column that keep_total() keeps: what rows of another table add up to.

    Attributes:
        pairs: Column of the counted table to the column of this one that it refers to.
        adds: What a row adds, as SQL; `counts` says which rows do.
    """

    table: str
    column: str
    counted: str
    pairs: dict[str, str]
    adds: str
    counts: str


_TOTALS = {
    (trigger.arguments[0], column): Total(trigger.arguments[0], column, trigger.table, json.loads(pairs), adds, counts)
    for trigger in TRIGGERS
    if trigger.function == "keep_total"
    for column, pairs, adds, counts in zip(*(trigger.arguments[start::4] for start in (1, 2, 3, 4)), strict=True)
}
TOTALS: list[Total] = list(_TOTALS.values())


@dataclass(frozen=True)
class Tree:
    """A table whose rows lie below one another, as the arguments of set_path() describe it.

    Attributes:
        pairs: Column to the column of the row above that it refers to.
    """

    table: str
    constraint: str
    pairs: dict[str, str]
    name: str
    path: str
    depth: str


TREES: list[Tree] = [
    Tree(*trigger.arguments[:2], json.loads(trigger.arguments[3]), *trigger.arguments[4:])
    for trigger in TRIGGERS
    if trigger.function == "set_path"
]
_KEPT = [*_TOTALS, *((tree.table, column) for tree in TREES for column in (tree.path, tree.depth))]
KEPT: dict[str, list[str]] = {
    table: [column for other, column in _KEPT if other == table] for table in sorted({table for table, _ in _KEPT})
}
"""Table to the columns that triggers keep, and that nobody else writes."""


def constraints(*kinds: str) -> list[str]:
    """Returns the names of the declared constraints of these kinds, such as "FOREIGN KEY", sorted."""
    return sorted(name for name, kind in _CONSTRAINT.findall(_CODE) if kind in kinds)


def foreign_keys_to(tables: list[str]) -> list[str]:
    """Returns the names of the foreign keys that refer to one of the tables, sorted."""
    return sorted(name for name, target in _REFERENCE.findall(_CODE) if target in tables)


def unique_keys() -> list[str]:
    """Returns the names of all that keeps rows apart: keys, unique indexes, exclusion constraints."""
    indexes = [name for unique, name in _INDEX.findall(_CODE) if unique]
    return sorted(indexes + constraints("PRIMARY KEY", "UNIQUE", "EXCLUDE"))


def tables_with(column: str) -> list[str]:
    """Returns the tables that have the column."""
    return [table for table in TABLES if column in COLUMNS[table]]


def tenant_tables() -> list[str]:
    """Returns the tables whose rows belong to tenants."""
    return [table for table in TABLES if "DEFAULT current_tenant_id()" in COLUMNS[table].get("tenant_id", "")]


def tables_calling(function: str) -> list[str]:
    """Returns the tables with a trigger on that function."""
    return sorted({trigger.table for trigger in TRIGGERS if trigger.function == function})


def not_null_columns(table: str) -> list[str]:
    """Returns the columns that must have a value and take one from an INSERT."""
    kept = KEPT.get(table, [])
    own = {name: rest for name, rest in COLUMNS[table].items() if name not in kept}
    return [name for name, rest in own.items() if "NOT NULL" in rest and "GENERATED ALWAYS AS (" not in rest]
