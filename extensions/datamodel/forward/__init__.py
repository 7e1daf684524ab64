"""Forward migrations: what a changed model makes of a database that exists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import lock, numbers
from ..dialects import Dialect
from ..errors import SpecificationError
from ..logical import Model
from ..migrations import MOST, Migration
from ..naming import fit
from ..project import Project
from ..relational import Schema
from . import describe
from .alterations import DropColumns, DropTable
from .carry import Renames
from .diff import Diff
from .renames import Renamer

__all__ = ["Forward"]


class Forward:
    """What leads from the schema that a project's migrations build to the one that its model asks for.

    Args:
        model: The model, and `schema`, what it becomes.
        content: The lock's content.
        number: The number of the migration, the next free one.

    Raises:
        SpecificationError: Something cannot be done, was not named, or needs a value that nobody gave.
    """

    def __init__(self, model: Model, schema: Schema, dialect: Dialect, content: dict[str, Any], number: int) -> None:
        if content["database"] != model.options.database:
            raise SpecificationError("cannot change in a project that has migrations", place="database")
        self.content, self.number, self.dialect = content, number, dialect
        old = lock.schema(content)
        self._refuse_other_roles(old, schema)
        self._refuse_other_keys(old, schema, model)
        self.renames = Renamer(model, old, content["history"]).find()
        self.changes = Diff(
            model, old, schema, self.renames, set(content["history"]["dropped"]), dialect, self.keep
        ).changes()
        if self.changes and number > MOST:
            raise SpecificationError(
                f"more than {MOST} migrations: squash the applied ones into one, and lower the numbers", file=lock.PATH
            )

    @classmethod
    def of(cls, project: Project, destination: Path) -> Forward | None:
        """Return what leads from a project's migrations to its model; None if it has none yet.

        Raises:
            SpecificationError: Something cannot be done, was not named, or needs a value that nobody gave.
        """
        content = lock.read(destination)
        if content is None:
            return None
        number = numbers.following(destination / numbers.FOLDER)
        return cls(project.model, project.schema, project.dialect, content, number)

    @property
    def keep(self) -> str:
        """The schema for what the migration drops."""
        return f"dropped_{self.number:03}"

    @property
    def migration(self) -> Migration | None:
        """The migration; None if nothing changes."""
        if not self.changes:
            return None
        summary, *more = describe.sentences(self.changes)
        notes = (*more, *describe.notes(self.changes, self.keep, self.dialect))
        return Migration(self.number, describe.name(self.changes), summary, tuple(self.changes), notes)

    @property
    def history(self) -> dict[str, Any]:
        """The lock's history with what happens now."""
        before = self.content["history"]
        return {
            "renamed": {**_carried(before["renamed"], self.renames), **dict(_pairs(self.renames))},
            "dropped": [*before["dropped"], *self._dropped()],
        }

    def _dropped(self) -> list[str]:
        tables = [change.table.name for change in self.changes if isinstance(change, DropTable)]
        drops = (change for change in self.changes if isinstance(change, DropColumns))
        return [*tables, *(f"{change.table.name}.{column.name}" for change in drops for column in change.columns)]

    @staticmethod
    def _refuse_other_roles(old: Schema, new: Schema) -> None:
        before, after = (
            {grant.role for table in item.tables.values() for grant in table.grants} for item in (old, new)
        )
        if before != after:
            raise SpecificationError(
                "names the database and its roles, and cannot change once there are migrations", place="project_name"
            )

    @staticmethod
    def _refuse_other_keys(old: Schema, new: Schema, model: Model) -> None:
        for entity in model.entities.values():
            tables = [item.tables.get(fit(entity.name)) for item in (old, new)]
            columns = [table and table.columns_by_name.get("id") for table in tables]
            types = {column.type for column in columns if column}
            if "id" in entity.fields and entity.fields["id"].automatic and len(types) > 1:
                raise SpecificationError(
                    "the type of keys is in every row and reference, and cannot change once there are migrations",
                    place="primary_key",
                )


def _carried(renamed: dict[str, str], renames: Renames) -> dict[str, str]:
    """Return past renames with the present names of tables, so that each `was` is still known to be done."""
    places = (new.partition(".") for new in renamed)
    return {
        f"{renames.tables.get(table, table) if dot else table}{dot}{column}": old
        for (table, dot, column), old in zip(places, renamed.values(), strict=True)
    }


def _pairs(renames: Renames) -> list[tuple[str, str]]:
    result = [(new, old) for old, new in renames.tables.items() if new != old]
    for table, columns in renames.columns.items():
        result += [(f"{renames.tables[table]}.{new}", old) for old, new in columns.items() if new != old]
    return result
