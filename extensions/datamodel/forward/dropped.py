"""What disappears: nothing but what a feature's `dropped` names, and that names nothing but what is, or was, there."""

from typing import Any

from ..errors import SpecificationError, suggest
from ..logical import Model
from ..naming import fit
from ..relational.names import Columns
from ..relational.schema import Schema
from .carry import Renames, spellings

_RULE = "nothing is dropped unless it was named"


class Dropped:
    """Holds what is gone against what the specs allow to disappear.

    Args:
        model: What is wanted.
        old: What the migrations build.
        renames: What of it stays, under which name.
        history: The lock's: `renamed`, new name to old one, and `dropped`.
    """

    def __init__(self, model: Model, old: Schema, renames: Renames, history: dict[str, Any]) -> None:
        self.old, self.renames, self.history = old, renames, history
        self.named = model.dropped
        self.tables = {fit(item) for item in model.dropped}
        names = Columns(model)
        self.entities = {names.table(entity.name): entity for entity in model.entities.values()}

    def check(self) -> None:
        """Check both ways.

        Raises:
            SpecificationError: Something is gone that was not named, or named that never was there.
        """
        for item in self.named:
            self._check_name(item)
        for table in self.old.tables:
            if table not in self.renames.tables and table not in self.tables:
                raise SpecificationError(
                    f"the entity is gone from the model. Say `was: {table}` on the entity that it became, or name it "
                    f"in a feature's `dropped: [{table}]`; {_RULE}",
                    place=table,
                )
        for table, kept in self.renames.columns.items():
            gone = [item.name for item in self.old.tables[table].columns if item.name not in (*kept, "search_vector")]
            for column in gone:
                if not self._is_named(table, column):
                    raise self._unnamed(self.renames.tables[table], column)

    def _is_named(self, table: str, column: str) -> bool:
        pairs = (item.partition(".") for item in self.named)
        tables = (table, self.renames.tables[table])
        return any(fit(of) in tables and column in spellings(field, self.old) for of, _, field in pairs if field)

    def _unnamed(self, table: str, column: str) -> SpecificationError:
        entity = self.entities[table]
        message = (
            f"the field behind this column is gone from the model. Say `was: {column}` on the field that it became, or "
            f"name it in a feature's `dropped: [{table}.{column}]`; {_RULE}"
        )
        if entity.source.document.file.startswith("presets/"):  # The field may have come from any feature's `extend`.
            return SpecificationError(message, place=f"{table}.{column}")
        error: SpecificationError = entity.source.error(message, "fields", column)
        return error

    def _check_name(self, item: str) -> None:
        entity, _, field = item.partition(".")
        tables = {name for name in self._names_of(fit(entity)) if name in self.old.tables}
        gone = set(self.history["dropped"])
        if not field:
            if not tables and entity not in gone:
                raise self._unknown("an entity", item, list(self.old.tables))
            return
        columns = [column.name for table in tables for column in self.old.tables[table].columns]
        possible = spellings(field, self.old)
        before = {f"{table}.{column}" for table in self._names_of(fit(entity)) for column in possible}
        if set(possible) & set(columns) or gone & before or (not tables and fit(entity) in gone):
            return
        if not tables:
            raise self._unknown("an entity", entity, list(self.old.tables))
        raise self._unknown("a field", item, [f"{entity}.{column}" for column in columns])

    def _names_of(self, table: str) -> list[str]:
        """Return a table's name, the one that it has now, and those that it had before, latest first."""
        now = {new: old for old, new in self.renames.tables.items() if new != old}
        names = [table]
        for renamed in (now, self.history["renamed"]):
            while (before := renamed.get(names[-1])) is not None and before not in names:
                names.append(before)
        return names

    @staticmethod
    def _unknown(kind: str, name: str, known: list[str]) -> SpecificationError:
        message = f"there never was {kind} '{name}': mend the name, or take it out.{suggest(name, known)}"
        return SpecificationError(message, place="dropped")
