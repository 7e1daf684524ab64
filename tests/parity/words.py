"""What each target calls things: behaviours speak of entities and columns, programs of classes and properties."""

from functools import cache
from typing import Any

import yaml

from datamodel.environment import ROOT
from datamodel.load import read_sources
from datamodel.logical import Options
from datamodel.project import Project
from datamodel.targets import TARGETS, Target
from datamodel.targets.build import build_records
from datamodel.targets.queries import QueryFunction
from datamodel.targets.records import Record
from datamodel.types import Type

SERVICE = ROOT / "tests/parity/service"
CONTROL = "sql"
"""The target that is none: plain SQL, which shows what the database does by itself."""


class _Control(Target):
    def value_type(self, kind: Type, singular: str, field: str) -> str:
        return kind.name

    def property_name(self, column: str) -> str:
        return column


_CONTROL = _Control(name=CONTROL, title="SQL", language="sql", types={}, values={}, any_value="text")


def targets() -> list[str]:
    """Return the control, and the ORMs that a project can choose."""
    questions = yaml.safe_load((ROOT / "copier.yml").read_text())
    choices = questions["orm"]["choices"]
    return [
        CONTROL,
        *(name for name in TARGETS if name in (choices.values() if isinstance(choices, dict) else choices)),
    ]


@cache
def service(**options: str) -> Project:
    """Return the service that all targets are rendered for."""
    return Project(read_sources(SERVICE), Options(project_name="parity", business_model="saas", **options))


@cache
def records(target: str) -> dict[str, Record]:
    """Return the service's records by entity, in the words of a target."""
    project = service()
    return build_records(project.model, project.schema, project.dialect, TARGETS.get(target, _CONTROL))


def words(target: str) -> dict[str, Any]:
    """Return what an adapter has to know of each record, by class name.

    `properties` and `arguments` say `name`, and `kind`, the logical type, by column or parameter.
    """
    found = records(target)
    return {
        record.class_name: {
            "entity": entity,
            "name": record.name,
            "plural": record.plural,
            "key": [item.column.name for item in record.key],
            "properties": {
                item.column.name: {"name": item.name, "kind": item.field.type.name} for item in record.properties
            },
            "relations": {
                item.name: {"kind": item.kind, "record": found[item.target].class_name} for item in record.relations
            },
            "queries": {
                item.name: {
                    "one": item.one,
                    "paged": item.paged,
                    "arguments": {
                        argument.parameter: {
                            "name": argument.name,
                            "kind": argument.kind.name if argument.kind else "text",
                        }
                        for argument in item.arguments
                    },
                }
                for item in record.queries
            },
        }
        for entity, record in found.items()
    }


class Translator:
    """Leads from the neutral words, which are those of SQL, to a target's, and back."""

    def __init__(self, target: str) -> None:
        self.own, self.neutral = records(target), records(CONTROL)
        self._entities = {record.class_name: entity for entity, record in self.own.items()}

    def record(self, entity: str) -> str:
        return self.own[entity].class_name

    def entity(self, class_name: str | None) -> str | None:
        return self._entities[class_name] if class_name else None

    def relation(self, entity: str, name: str) -> str:
        pairs = zip(self.neutral[entity].relations, self.own[entity].relations, strict=True)
        return next(own.name for neutral, own in pairs if neutral.name == name)

    def query(self, entity: str, name: str) -> QueryFunction:
        return next(item for item in self.own[entity].queries if item.query.name == name)

    def columns(self, entity: str | None, properties: list[str]) -> list[str]:
        """Return the columns of properties; what is no property is returned as it is."""
        known = {item.name: item.column.name for item in self.own[entity].properties} if entity else {}
        return [known.get(name, name) for name in properties]
