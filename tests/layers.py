"""The whole database layer of a project, rendered in process as Copier would: folders, names, and texts."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Template

from datamodel.environment import ROOT
from datamodel.project import Project
from rendering import environment

LAYER = ROOT / "template/05-templates/database-models"
_YIELD = re.compile(r"\{% yield (\w+) from (.*?) %\}(.*?)\{% endyield %\}")


def render_layer(project: Project, *parts: str) -> dict[str, str]:
    """Return the texts of the files that a template makes by their paths, without those that it only copies.

    Args:
        project: What is rendered.
        parts: Names in the layer's template, such as `models`; all of them by default.
    """
    return {path.removesuffix(".jinja"): text for path, text in _texts(project, parts) if path.endswith(".jinja")}


def write_layer(project: Project, folder: Path, *parts: str) -> None:
    """Write folders and files of the layer; the parts are those of `render_layer`."""
    for path, text in _texts(project, parts):
        target = folder / path.removesuffix(".jinja")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def _texts(project: Project, parts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    options = project.options
    context = {**vars(options), "database_name": options.database_name, "project": project}
    for source in _entries(LAYER):
        if not parts or source.name in parts:
            yield from _below(source, "", context)


def _below(source: Path, folder: str, context: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the files that a template's file or folder stands for; a folder without a name has none."""
    for name, inner in _named(source.name, context):
        if name in ("", ".jinja"):
            continue
        if source in _folders():
            for item in _entries(source):
                yield from _below(item, f"{folder}{name}/", inner)
        elif name.endswith(".jinja"):
            yield folder + name, environment().get_template(str(source.relative_to(ROOT))).render(inner)
        else:
            yield folder + name, _copied(source)


def _named(name: str, context: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each name that a template's name stands for, with what its template gets."""
    if "{" not in name:
        yield name, context
    elif found := _YIELD.search(name):
        for item in _expression(found[2])(**context):
            inner = {**context, found[1]: item}
            yield _template(name.replace(found[0], found[3])).render(inner), inner
    else:
        yield _template(name).render(context), context


@lru_cache
def _entries(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in folder.iterdir() if path.name != "__pycache__"))


@lru_cache(maxsize=1)
def _folders() -> frozenset[Path]:
    return frozenset(path for path in LAYER.rglob("*") if path.is_dir())


@lru_cache
def _copied(source: Path) -> str:
    return source.read_text()


@cache
def _template(text: str) -> Template:
    return environment().from_string(text)


@cache
def _expression(text: str) -> Any:
    return environment().compile_expression(text)
