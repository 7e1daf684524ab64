"""From any model to any other: the migrated database is what a fresh one would be, there, back and there again."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import Phase, assume, given, settings

from databases import execute, project_roles
from datamodel.errors import SpecificationError
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_schema
from strategies import WrittenModel, models
from upgrades import forward, upgrade

VALUES = {
    **{"string": "a", "text": "a", "email": "a@b.example", "slug": "a", "code": "a", "boolean": True, "integer": 1},
    **{"bigint": 1, "money": 1, "basis_points": 1, "decimal": 0, "date": "2025-01-01", "json": None, "bytes": "00"},
    **{"timestamp": "2025-01-01T00:00:00Z", "string_list": [], "uuid": "00000000-0000-7000-8000-000000000000"},
    **{"ip_address": "10.0.0.1", "country": "NL", "currency": "EUR", "locale": "nl", "time_zone": "Europe/Paris"},
    "period": ["2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z"],
}


class Editor:
    """Somebody who reads each refusal of an update and does what it says."""

    def __init__(self, before: Project, model: WrittenModel, options: dict[str, Any]) -> None:
        self.before, self.options = before, options
        self.features, self.rules = deepcopy(model.features), model.rules
        self.dropped: list[str] = []

    def project(self) -> Project:
        first = {**self.features[0], "dropped": self.dropped}
        return make_project(first, *self.features[1:], rules=self.rules, **self.options)

    def edit(self) -> Project | None:
        """Return the project when nothing is refused any more; None if there is no way."""
        for _ in range(200):
            try:
                after = self.project()
                forward(self.before, after)
                return after
            except SpecificationError as error:
                if not self._follow(error):
                    return None
        raise AssertionError("the refusals never end")

    def _follow(self, error: SpecificationError) -> bool:
        if found := re.search(r"`dropped: \[([\w.]+)\]`", error.message):
            self.dropped.append(found[1])
            return True
        entity, _, name = error.place.partition(".")
        if "without a loss" in error.message:
            self.dropped.append(f"{entity}.{name}")
            return True
        if "backfill" in error.message:
            return self._fill(entity, name)
        assert "cannot go" in error.message or "partitions" in error.message, error
        return False

    def _fill(self, entity: str, name: str) -> bool:
        spec = next((part[entity]["fields"][name] for part in self._parts(entity)), None)
        if spec is None or "references" in spec:
            return False
        kind = spec.get("type", "enum")
        value = spec["enum"][0] if kind == "enum" else VALUES[kind]
        spec["backfill"] = value if kind != "json" else {} if spec["shape"] == "object" else []
        return True

    def _parts(self, entity: str) -> Iterator[dict[str, Any]]:
        for feature in self.features:
            for part in (feature["entities"], feature.get("extend", {})):
                if entity in part:
                    yield part


@pytest.mark.slow
@settings(max_examples=30, phases=[Phase.generate])
@given(one=models(), other=models())
def test_any_model_becomes_any_other(postgresql_newest: Server, one: WrittenModel, other: WrittenModel) -> None:
    server = postgresql_newest
    with project_roles(server) as name, server.create_database() as database:
        options = {**one.options, "project_name": name, "database_version": str(server.major)}
        before = make_project(*one.features, rules=one.rules, **options)
        after = Editor(before, other, options).edit()
        assume(after is not None)
        execute(database.url, render_schema(before).values())
        upgrade(server, database.url, before, after)
