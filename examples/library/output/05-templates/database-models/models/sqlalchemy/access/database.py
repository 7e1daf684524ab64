"""Engines for the primary and its read replicas, as config.yml says."""

import os
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import event

from .errors import named
from .settings import conninfo, load_settings, replicas


@dataclass(frozen=True)
class Database:
    """A pool of connections to the primary, and one to each read replica."""

    settings: Mapping[str, Any]
    primary: sa.Engine
    replicas: list[sa.Engine] = field(default_factory=list)

    def engine(self, *, read_only: bool = False) -> sa.Engine:
        """Returns where a transaction goes: what only reads goes to a replica, if there is one."""
        return random.choice(self.replicas) if read_only and self.replicas else self.primary

    def close(self) -> None:
        """Closes all connections."""
        for engine in (self.primary, *self.replicas):
            engine.dispose()


def connect(environment: str | None = None, **overrides: str) -> Database:
    """Returns the database of an environment; connections are made when they are needed.

    Args:
        environment: One of config.yml; without it the one in ENV, else development.
        overrides: libpq parameters that go before all others, such as `dbname`.

    Raises:
        KeyError: The environment is not in config.yml.
    """
    settings = load_settings(environment or os.environ.get("ENV", "development"))
    primary = _engine(settings, conninfo(settings, **overrides))
    return Database(settings, primary, [_engine(settings, conninfo(settings, url)) for url in replicas(settings)])


def _engine(settings: Mapping[str, Any], where: str) -> sa.Engine:
    pool = settings["pool"]
    engine = sa.create_engine(
        "postgresql+psycopg://",
        connect_args=conninfo_to_dict(where),
        native_inet_types=False,
        pool_size=pool["min"],
        max_overflow=pool["max"] - pool["min"],
        pool_timeout=settings["timeouts"]["connect"],
        pool_recycle=pool["idle_seconds"],
    )
    event.listen(engine, "handle_error", _name)
    return engine


def _name(context: sa.ExceptionContext) -> None:
    """Gives an error of the driver the name that its kind has."""
    if isinstance(context.original_exception, psycopg.Error):
        raise named(context.original_exception) from context.original_exception
