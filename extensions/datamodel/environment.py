"""The one function that builds the Jinja environment over the template's includes, for forward.py and the tests."""

from functools import lru_cache
from importlib import import_module
from types import CodeType
from typing import Any

import yaml
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from . import markdown, place
from .dialects import PostgreSQL

ROOT = place.root

compiled: dict[tuple[str, str | None], CodeType] = {}
"""Templates by text and name, for all of Copier's environments over one version of the template."""


class _Module:
    """Imports a module when a template first asks for something in it: most projects have no models."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(import_module(self._name, __package__), attribute)


def template_globals() -> dict[str, Any]:
    """Return what every template may call: the dialects by name, the form of code and of documents."""
    return {
        "postgresql": PostgreSQL(18),
        "typescript": _Module(".targets.typescript"),
        "python_factories": _Module(".targets.python_factories"),
        "markdown": markdown,
    }


@lru_cache(maxsize=1)
def settings() -> dict[str, Any]:
    """Return the settings of copier.yml that shape rendering."""
    content = yaml.load((ROOT / "copier.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {**content["_envops"], "undefined": StrictUndefined}


def build_environment() -> SandboxedEnvironment:
    """Return an environment that renders as Copier does, without Copier."""
    environment = SandboxedEnvironment(loader=FileSystemLoader(ROOT), keep_trailing_newline=True, **settings())
    environment.globals.update(template_globals())
    return environment
