"""The one function that builds the Jinja environment over the template's includes, for forward.py and the tests."""

from functools import lru_cache
from types import CodeType
from typing import Any

import yaml
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from . import markdown, place
from .dialects import PostgreSQL
from .targets import python_factories, typescript

ROOT = place.root

compiled: dict[tuple[str, str | None], CodeType] = {}
"""Templates by text and name, for all of Copier's environments over one version of the template."""


def template_globals() -> dict[str, Any]:
    """Return what every template may call: the dialects by name, the form of code and of documents."""
    return {
        "postgresql": PostgreSQL(18),
        "typescript": typescript,
        "python_factories": python_factories,
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
