"""What a schema is once tables and columns have their new names, as the engine itself carries names along."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ..dialects import Dialect
from ..naming import fit
from ..relational.schema import Schema, Table

_TOKEN = re.compile(
    r"""
    (?P<text> [eE]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' )
    | "(?P<quoted> (?:[^"]|"")+ )"
    | (?P<word> [A-Za-z_][A-Za-z0-9_$]*+ ) (?! \s*\( | \. )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Renames:
    """Old name to new one, of tables and of the columns of each old table; what is missing is gone."""

    tables: dict[str, str] = field(default_factory=dict)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)


def spellings(field: str, old: Schema) -> list[str]:
    """Return the columns that a field of that name may have had: a reference's, money's."""
    keys = {key for table in old.tables.values() for key in table.primary_key.columns}
    return [fit(name) for name in (field, f"{field}_minor", *sorted(f"{field}_{key}" for key in keys))]


def mentioned(text: str | None) -> set[str]:
    """Return what may be columns in a condition."""
    return {name for found in _TOKEN.finditer(text or "") if (name := _name(found))}


def _name(found: re.Match[str]) -> str | None:
    quoted: str | None = found["quoted"]
    return quoted.replace('""', '"') if quoted else found["word"]


class Carrier:
    """Carries tables of an old schema over to their new names."""

    def __init__(self, renames: Renames, dialect: Dialect) -> None:
        self.renames, self.dialect = renames, dialect

    def schema(self, old: Schema) -> dict[str, Table]:
        """Return the tables that stay, by their old names."""
        return {name: self.table(old.tables[name]) for name in self.renames.tables if name in old.tables}

    def table(self, old: Table) -> Table:
        """Return a table as it is after the renames."""
        columns = self.renames.columns[old.name]

        def names(items: Iterable[str]) -> tuple[str, ...]:
            return tuple(columns.get(item, item) for item in items)

        def condition(text: str | None) -> str | None:
            return None if text is None else self.condition(text, columns)

        def event(text: str) -> str:
            kind, of, listed = text.partition(" OF ")
            return f"{kind}{of}{self.condition(listed, columns)}"

        return replace(
            old,
            name=self.renames.tables[old.name],
            columns=tuple(
                replace(item, name=columns.get(item.name, item.name), generated=condition(item.generated))
                for item in old.columns
            ),
            primary_key=replace(old.primary_key, columns=names(old.primary_key.columns)),
            unique_constraints=tuple(replace(item, columns=names(item.columns)) for item in old.unique_constraints),
            foreign_keys=tuple(
                replace(
                    item,
                    columns=names(item.columns),
                    target=self.renames.tables.get(item.target, item.target),
                    target_columns=tuple(
                        self.renames.columns.get(item.target, {}).get(name, name) for name in item.target_columns
                    ),
                    set_null=names(item.set_null),
                )
                for item in old.foreign_keys
            ),
            checks=tuple(replace(item, condition=condition(item.condition) or "") for item in old.checks),
            exclusions=tuple(
                replace(
                    item,
                    elements=tuple((columns.get(name, name), operator) for name, operator in item.elements),
                    where=condition(item.where),
                )
                for item in old.exclusions
            ),
            partition_by=columns.get(old.partition_by, old.partition_by) if old.partition_by else None,
            indexes=tuple(
                replace(
                    item,
                    columns=tuple(replace(part, name=columns.get(part.name, part.name)) for part in item.columns),
                    where=condition(item.where),
                )
                for item in old.indexes
            ),
            triggers=tuple(
                replace(item, events=tuple(map(event, item.events)), when=condition(item.when)) for item in old.triggers
            ),
            policies=tuple(replace(item, condition=condition(item.condition) or "") for item in old.policies),
            grants=tuple(replace(item, columns=names(item.columns)) for item in old.grants),
        )

    def condition(self, text: str, columns: dict[str, str]) -> str:
        """Return a condition with its columns' new names."""

        def put(found: re.Match[str]) -> str:
            name = _name(found) or ""
            new = columns.get(name, name)
            return found[0] if new == name else self.dialect.identifier(new)

        return _TOKEN.sub(put, text)
