"""The answers to the questions of copier.yml: checked before Copier sees them, suggested by the tech stack."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Any

import yaml

from . import place
from .errors import SpecificationError, suggest
from .load import Document
from .logical import Options
from .spec import TechStack, validate

_HEADER = (
    "# Written by Copier and read by `copier update`. Do not edit: change the input folders or answer the questions.\n"
)
_RESTORE = "restore the answers file from version control"
_PROJECT_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
_TECH_STACK = {"database": ("database", "engine"), "database_version": ("database", "version"), "orm": ("orm",)}
_SYNONYMS = {"postgres": "postgresql", "mongo": "mongodb", "pg": "postgresql"}


@lru_cache(maxsize=1)
def questions() -> dict[str, dict[str, Any]]:
    """Return the questions by name, as copier.yml has them."""
    content = yaml.load((place.root / "copier.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {name: question for name, question in content.items() if not name.startswith("_")}


def offered(name: str) -> list[Any] | None:
    """Return the values that a question offers; None if it takes anything, or depends on other answers."""
    choices = questions()[name].get("choices")
    if isinstance(choices, dict):
        return list(choices.values())
    return choices if isinstance(choices, list) else None


def check(data: Mapping[str, Any]) -> None:
    """Check values that were given instead of asked for; Copier would ignore an unknown name and trace a wrong value.

    Raises:
        SpecificationError: A name is no question, or a value is not offered.
    """
    for name, value in data.items():
        if name.startswith("_"):
            continue
        if name not in questions():
            raise SpecificationError(f"there is no question '{name}'.{suggest(name, questions())}")
        choices = offered(name)
        if choices is not None and str(value) not in map(str, choices):
            raise SpecificationError(f"'{value}' is not offered.{suggest(str(value), map(str, choices))}", place=name)
    if not isinstance(data.get("modules", []), list | tuple | str):
        raise SpecificationError(f"is no list; {_RESTORE}", place="modules")
    if "project_name" in data and (problem := project_name_problem(str(data["project_name"]))):
        raise SpecificationError(problem, place="project_name")


def check_applies(data: Mapping[str, Any], name: str, condition: bool) -> None:
    """Check that no value was given for a question that other answers leave no room for.

    Raises:
        SpecificationError: One was.
    """
    if name in data and not condition:
        raise SpecificationError("does not go with the other answers; leave it out", place=name)


def check_modules(chosen: Any, known: Iterable[str]) -> None:
    """Check the modules that were given instead of asked for: a list, or YAML for one.

    Raises:
        SpecificationError: One is unknown.
    """
    names = yaml.load(chosen, Loader=yaml.CSafeLoader) if isinstance(chosen, str) else chosen
    known = list(known)
    for name in names if isinstance(names, list) else [names]:
        if name not in known:
            raise SpecificationError(f"there is no module '{name}'.{suggest(str(name), known)}", place="modules")


def project_name_problem(name: str) -> str:
    """Return why a text cannot be the name of a project; nothing if it can."""
    if _PROJECT_NAME.fullmatch(name):
        return ""
    return f"'{name}' is no name: use up to 40 lower-case letters, digits and hyphens, beginning with a letter"


def suggested_name(folder: str) -> str:
    """Return a project's name made from the name of its folder."""
    name = re.sub(r"[^a-z0-9]+", "-", folder.lower()).strip("-")
    name = re.sub(r"^[^a-z]+", "", name)[:40].rstrip("-")
    return name or "service"


def suggested(name: str, tech_stack: Document | None, fallback: str) -> str:
    """Return the default of a question: what the tech stack says, else the fallback.

    Raises:
        SpecificationError: The tech stack asks for what is not supported.
    """
    if tech_stack is None:
        return fallback
    path = _TECH_STACK[name]
    value: Any = validate(tech_stack, TechStack)
    for step in path:
        value = getattr(value, step, None)
    if value is None:
        return fallback
    text = str(value).strip().lower()
    text = _SYNONYMS.get(text, text)
    text = text.split(".")[0] if name == "database_version" else text
    choices = [str(item) for item in offered(name) or ()]
    if text not in choices:
        message = f"'{value}' is not supported yet; supported: {', '.join(choices)}"
        raise SpecificationError(message, file=tech_stack.file, line=tech_stack.line(path), place=".".join(path))
    return text


def check_recorded(answers: Mapping[str, Any]) -> None:
    """Check the answers that a project has recorded.

    Raises:
        SpecificationError: They were edited by hand into something else.
    """
    for name in (*(item.name for item in fields(Options)), "specification"):
        if name not in answers:
            raise SpecificationError(f"is missing; {_RESTORE}", place=name)
    check(answers)


def dump(answers: Mapping[str, Any]) -> str:
    """Return the text of the answers file. The answers repeat all that users wrote, so libyaml writes them."""
    body = yaml.dump(
        dict(answers), Dumper=yaml.CSafeDumper, indent=4, sort_keys=False, allow_unicode=True, default_flow_style=False
    )
    return _HEADER + body


def options(answers: Mapping[str, Any]) -> Options:
    """Return the answers that shape the model."""
    return Options(
        project_name=answers["project_name"],
        business_model=answers["business_model"],
        database=answers["database"],
        database_version=str(answers["database_version"]),
        orm=answers["orm"],
        primary_key=answers["primary_key"],
        modules=tuple(answers["modules"]),
    )
