"""`02-architecture/tech-stack.yaml`: what was decided elsewhere. Sets the defaults of questions on the first copy."""

from typing import Any

from pydantic import ConfigDict, Field

from .base import Spec


class Database(Spec):
    """The database; other keys are ignored."""

    model_config = ConfigDict(extra="ignore")

    engine: str | None = None
    version: str | int | float | None = None


class TechStack(Spec):
    """The file `02-architecture/tech-stack.yaml`; other keys are ignored."""

    model_config = ConfigDict(extra="ignore")

    database: Database | None = None
    orm: str | None = None
    cache: Any = Field(None, description="Read by the documents; any value.")
    search: Any = Field(None, description="Read by the documents; any value.")
