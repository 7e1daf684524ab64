"""The data model: from what people write to what an engine stores. Plain Python, no Copier."""

from . import answers, guard, lock, place
from .environment import build_environment, compiled, template_globals
from .errors import SpecificationError
from .load import Sources, read_sources
from .logical import Options
from .project import Project, checked_project
from .resolve import modules

__all__ = [
    "Options",
    "Project",
    "Sources",
    "SpecificationError",
    "answers",
    "build_environment",
    "checked_project",
    "compiled",
    "guard",
    "lock",
    "modules",
    "place",
    "read_sources",
    "template_globals",
]
