"""Everything that the templates get, computed once from the sources and the answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import lock
from .bench import Bench
from .changes import Change, creation
from .dialects import PostgreSQL, dialect_for
from .load import Sources
from .logical import Model, Options
from .migrations import Migration, baseline
from .plans import PlannedQuery, planned_queries
from .relational import Schema
from .relational.lower import lower
from .resolve import resolve
from .seeds import Seeds
from .targets import TARGETS, Target

if TYPE_CHECKING:
    from .targets.factories import Factory
    from .targets.records import Record


@dataclass(frozen=True)
class Project:
    """A service: its model, and what the chosen database makes of it. Building it finds every mistake there is."""

    sources: Sources
    options: Options

    @cached_property
    def model(self) -> Model:
        """The logical model."""
        return resolve(self.sources, self.options)

    @cached_property
    def dialect(self) -> PostgreSQL:
        """The dialect of the chosen database."""
        return dialect_for(self.options)

    @cached_property
    def schema(self) -> Schema:
        """The relational schema."""
        return lower(self.model, self.dialect)

    @cached_property
    def changes(self) -> list[Change]:
        """What leads from an empty database to the schema; schema files and migrations both come from it."""
        return list(creation(self.schema))

    @cached_property
    def migrations(self) -> list[Migration]:
        """The first migrations."""
        return baseline(self.changes)

    @cached_property
    def plans(self) -> list[PlannedQuery]:
        """The declared queries, each with the indexes made for it."""
        return list(planned_queries(self.model, self.schema, self.dialect))

    @property
    def target(self) -> Target | None:
        """The chosen ORM; None for none."""
        return TARGETS.get(self.options.orm)

    @property
    def orm(self) -> dict[str, str]:
        """Every ORM, with its name if it is the chosen one, else nothing: for the folders that only one of them has."""
        return {name: name if name == self.options.orm else "" for name in TARGETS}

    @property
    def idempotent(self) -> bool:
        """Whether there is a table for the answers to repeated requests."""
        return "idempotency_keys" in self.model.entities

    @property
    def typescript(self) -> str:
        """The name of the ORM if its models are written in TypeScript, else nothing."""
        return self.options.orm if self.target and self.target.language == "typescript" else ""

    @property
    def python(self) -> str:
        """The name of the ORM if its models are written in Python, else nothing."""
        return self.options.orm if self.target and self.target.language == "python" else ""

    @cached_property
    def records(self) -> dict[str, Record]:
        """The entities as programs see them, by name; none where there is no ORM."""
        if self.target is None:
            return {}
        from .targets.build import build_records

        return build_records(self.model, self.schema, self.dialect, self.target)

    @cached_property
    def factories(self) -> list[Factory]:
        """How tests of programs make rows, for the records of which they can."""
        from .targets.factories import factories

        return list(factories(self.records, self.seeds.recipes))

    @property
    def queried(self) -> list[Record]:
        """The records that have queries."""
        return [record for record in self.records.values() if record.queries]

    @cached_property
    def bench(self) -> Bench:
        """What `make bench` measures."""
        return Bench(self.model, self.schema, self.dialect)

    @cached_property
    def lock(self) -> dict[str, Any]:
        """The content of schema.lock.yaml."""
        return lock.describe(self.schema, self.options.database)

    @property
    def lock_text(self) -> str:
        """The text of schema.lock.yaml."""
        return lock.dump(self.lock)

    def check(self) -> None:
        """Compute everything, so that whatever is wrong is found before anything is written.

        Raises:
            SpecificationError: The first mistake.
        """
        self.migrations, self.records  # noqa: B018
        self.seeds.check()

    @cached_property
    def seeds(self) -> Seeds:
        """The rows that a database begins with."""
        return Seeds(self.model, self.dialect)


def checked_project(sources: Sources, options: Options) -> Project:
    """Return a project in which nothing is wrong; the last one again if nothing has changed.

    Copier asks when it takes the answers, when it renders, and in an update for each of three copies.

    Raises:
        SpecificationError: The first mistake.
    """
    key = json.dumps(sources.to_answer()), options
    if key not in _last:
        project = Project(sources, options)
        project.check()
        _last.clear()
        _last[key] = project
    return _last[key]


_last: dict[tuple[str, Options], Project] = {}
