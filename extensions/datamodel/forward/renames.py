"""Which table and which column became which: what the specs say with `was` and `dropped`, held against the lock."""

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import SpecificationError, suggest
from ..logical import Entity, Field, Model
from ..naming import fit
from ..relational.names import Columns
from ..relational.schema import Schema, Table
from .carry import Renames


class Renamer:
    """Finds the renames between a lock's schema and a model.

    Args:
        model: What is wanted.
        old: What the migrations build.
        history: The lock's: `renamed`, new name to old one, and `dropped`.
    """

    def __init__(self, model: Model, old: Schema, history: dict[str, Any]) -> None:
        self.model, self.old = model, old
        self.names = Columns(model)
        self.done: dict[str, str] = history["renamed"]
        self.gone: set[str] = set(history["dropped"])

    def find(self) -> Renames:
        """Return the renames.

        Raises:
            SpecificationError: Something was renamed that never existed, or is gone without having been named.
        """
        tables = dict(self._tables())
        new = {new: old for old, new in tables.items()}
        columns = {
            old: dict(self._columns(entity, self.old.tables[old]))
            for entity in self.model.entities.values()
            if (old := new.get(self.names.table(entity.name))) is not None
        }
        self._refuse_unnamed(tables, columns)
        return Renames(tables, columns)

    # Tables

    def _tables(self) -> Iterator[tuple[str, str]]:
        taken: set[str] = set()
        for entity in self.model.entities.values():
            if (before := self._table_before(entity)) is not None:
                if before in taken:
                    raise entity.source.error(f"'{before}' cannot become two entities", "was")
                taken.add(before)
                yield before, self.names.table(entity.name)
        for entity in self.model.entities.values():
            name = self.names.table(entity.name)
            if self._table_before(entity) is None and name in self.old.tables and name not in taken:
                yield name, name

    def _table_before(self, entity: Entity) -> str | None:
        """Return the table that becomes the entity's by a rename that is yet to come."""
        name = self.names.table(entity.name)
        if entity.was is None:
            return None
        before = fit(entity.was)
        if self.done.get(name) == before:
            return None
        if before in self.old.tables:
            return before
        if name in self.old.tables or _is_join(entity):
            return None
        hint = suggest(before, self.old.tables)
        raise entity.source.error(f"there never was an entity '{entity.was}'.{hint}", "was")

    # Columns

    def _columns(self, entity: Entity, old: Table) -> Iterator[tuple[str, str]]:
        mine = self.names.of(entity.name)
        renamed: dict[str, str] = {}
        for field in entity.fields.values():
            before = self._column_before(entity, field, mine[field.name], old)
            if before is not None:
                if before in renamed:
                    raise entity.source.error(f"'{field.was}' cannot become two fields", field.name)
                renamed[before] = mine[field.name]
        yield from renamed.items()
        for field in entity.fields.values():
            name = mine[field.name]
            if name in renamed.values():
                continue
            free = [item for item in self._spellings(field.name) if item in old.columns_by_name and item not in renamed]
            before = name if name in free else next((item for item in free if item not in mine.values()), None)
            if before is not None:
                yield before, name
        if entity.search and "search_vector" in old.columns_by_name:
            yield "search_vector", "search_vector"

    def _column_before(self, entity: Entity, field: Field, name: str, old: Table) -> str | None:
        """Return the column that becomes the field's by a rename that is yet to come."""
        if field.was is None:
            return None
        spellings = [item for item in self._spellings(field.was) if item in old.columns_by_name]
        if self.done.get(f"{self.names.table(entity.name)}.{name}") in self._spellings(field.was):
            return None
        if spellings:
            return spellings[0]
        if name in old.columns_by_name or _is_join(entity):
            return None
        hint = suggest(field.was, old.columns_by_name)
        raise entity.source.error(f"there never was a field '{field.was}'.{hint}", "fields", field.name, "was")

    def _spellings(self, field: str) -> list[str]:
        """Return the columns that a field of that name may have had: a reference's, money's."""
        keys = {key for table in self.old.tables.values() for key in table.primary_key.columns}
        return [fit(name) for name in (field, f"{field}_minor", *sorted(f"{field}_{key}" for key in keys))]

    # What is gone

    def _refuse_unnamed(self, tables: dict[str, str], columns: dict[str, dict[str, str]]) -> None:
        named = set(self.model.dropped)
        for table in self.old.tables:
            if table not in tables and table not in named:
                raise SpecificationError(
                    f"the entity '{table}' is gone from the model. Say `was: {table}` on the entity that it became, "
                    f"or name it in a feature's `dropped: [{table}]`; nothing is dropped unless it was named"
                )
        for table, kept in columns.items():
            for column in self.old.tables[table].columns:
                if column.name in kept or column.name == "search_vector":
                    continue
                field = f"{tables[table]}.{column.name}"
                if not self._named(tables[table], table, column.name, named):
                    raise SpecificationError(
                        f"the field behind the column '{field}' is gone from the model. Say `was: {column.name}` on "
                        f"the field that it became, or name it in a feature's `dropped: [{field}]`; nothing is "
                        "dropped unless it was named"
                    )

    def _named(self, new: str, old: str, column: str, named: Iterable[str]) -> bool:
        for item in named:
            table, _, field = item.partition(".")
            if field and table in (new, old) and column in self._spellings(field):
                return True
        return False


def _is_join(entity: Entity) -> bool:
    """Whether the entity is one of `links`, whose old name was made up from the names of others."""
    own = {name for name, field in entity.fields.items() if field.references}
    return len(own) >= 2 and own == set(entity.key)
