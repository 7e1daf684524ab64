"""The write paths of a preset, where the model still has what they write."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..logical import Model
from ..relational import Schema

FOLDER = Path(__file__).parents[3] / "includes" / "postgresql" / "bench"
_TABLES = re.compile(r"\b(?:INTO|UPDATE|FROM|JOIN) ([a-z_]+)\b(?![.(])")
_INSERT = re.compile(r"INSERT INTO ([a-z_]+)\s*\(([^)]*)\)")


@dataclass(frozen=True, kw_only=True)
class Write:
    """A transaction of the preset's service.

    Attributes:
        template: The file in includes/ that has its parts `prepare` and `script`.
        obstacle: Why it cannot run in a model to which somebody has added; None if it can.
    """

    name: str
    template: str
    obstacle: str | None


def writes(model: Model, schema: Schema) -> list[Write]:
    """Return the write paths whose tables are all there."""
    found = []
    for path in sorted((FOLDER / model.options.business_model).glob("*.sql.jinja")):
        text = path.read_text(encoding="utf-8")
        if set(_TABLES.findall(text)) <= set(schema.tables):
            name = path.name.removesuffix(".sql.jinja")
            template = f"includes/postgresql/bench/{model.options.business_model}/{path.name}"
            found.append(Write(name=name, template=template, obstacle=next(_obstacles(text, model, schema), None)))
    return found


def _obstacles(text: str, model: Model, schema: Schema) -> Iterable[str]:
    for table, listed in _INSERT.findall(text):
        given = {name.strip(' "\n') for name in listed.split(",")}
        for column in schema.tables[table].columns:
            filled = column.nullable or column.identity or column.default is not None or column.generated is not None
            if column.name not in given and not filled:
                yield f"{table}.{column.name} needs a value"
        yield from (f"{table} is limited by {limit.name}" for limit in model.entities[table].limits)
