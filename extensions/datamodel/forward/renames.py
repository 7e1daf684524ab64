"""Which table and which column became which: what the specs say with `was` and `dropped`, held against the lock."""

from collections.abc import Iterator
from typing import Any

from ..errors import suggest
from ..logical import Entity, Field, Model
from ..naming import fit
from ..relational.names import Columns
from ..relational.schema import Schema, Table
from .carry import Renames, spellings
from .dropped import Dropped


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
        self.history = history
        self.done: dict[str, str] = history["renamed"]

    def find(self) -> Renames:
        """Return the renames.

        Raises:
            SpecificationError: Something was renamed or dropped that never existed, or is gone without being named.
        """
        tables = dict(self._tables())
        new = {new: old for old, new in tables.items()}
        columns = {
            old: dict(self._columns(entity, self.old.tables[old]))
            for entity in self.model.entities.values()
            if (old := new.get(self.names.table(entity.name))) is not None
        }
        renames = Renames(tables, columns)
        Dropped(self.model, self.old, renames, self.history).check()
        return renames

    # Tables

    def _tables(self) -> Iterator[tuple[str, str]]:
        taken: set[str] = set()
        for entity in self.model.entities.values():
            if (before := self._table_before(entity)) is not None:
                if before in taken:
                    raise entity.source.error(f"'{before}' cannot become two entities: say `was` on one of them", "was")
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
                    raise entity.source.error(
                        f"'{field.was}' cannot become two fields: say `was` on one of them",
                        "fields",
                        field.name,
                        "was",
                    )
                renamed[before] = mine[field.name]
        yield from renamed.items()
        for field in entity.fields.values():
            name = mine[field.name]
            if name in renamed.values():
                continue
            spelt = (item for item in spellings(field.name, self.old) if item not in renamed)
            free = [item for item in spelt if item in old.columns_by_name]
            before = name if name in free else next((item for item in free if item not in mine.values()), None)
            if before is not None:
                yield before, name
        if entity.search and "search_vector" in old.columns_by_name:
            yield "search_vector", "search_vector"

    def _column_before(self, entity: Entity, field: Field, name: str, old: Table) -> str | None:
        """Return the column that becomes the field's by a rename that is yet to come."""
        if field.was is None:
            return None
        spelt = spellings(field.was, self.old)
        if self.done.get(f"{old.name}.{name}") in spelt:
            return None
        if before := next((item for item in spelt if item in old.columns_by_name), None):
            return before
        if name in old.columns_by_name or _is_join(entity):
            return None
        hint = suggest(field.was, old.columns_by_name)
        raise entity.source.error(f"there never was a field '{field.was}'.{hint}", "fields", field.name, "was")


def _is_join(entity: Entity) -> bool:
    """Whether the entity is one of `links`, whose old name was made up from the names of others."""
    own = {name for name, field in entity.fields.items() if field.references}
    return len(own) >= 2 and own == set(entity.key)
