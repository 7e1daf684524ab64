"""Django's settings for the primary and its read replicas, as config.yml says."""

import os
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

import django
from django.conf import settings as django_settings
from django.db import DEFAULT_DB_ALIAS, connections
from psycopg.conninfo import conninfo_to_dict

from .settings import conninfo, load_settings, replicas

LABEL, REPLICA = "database", "replica_"


@dataclass(frozen=True)
class _Transaction:
    alias: str
    actor: Any


_current: ContextVar[_Transaction | None] = ContextVar("transaction", default=None)


@cache
def configuration(environment: str | None = None) -> Mapping[str, Any]:
    """Returns the settings of an environment of config.yml; without one of that in ENV, else of development.

    Raises:
        KeyError: The environment is not in config.yml.
    """
    return load_settings(environment or os.environ.get("ENV", "development"))


def database_settings(environment: str | None = None, **overrides: str) -> dict[str, dict[str, Any]]:
    """Returns what DATABASES is: the primary as `default`, and each read replica.

    Args:
        environment: One of config.yml; without it the one in ENV, else development.
        overrides: libpq parameters that go before all others, such as `dbname`.
    """
    settings = configuration(environment)
    places = {f"{REPLICA}{number}": conninfo(settings, url) for number, url in enumerate(replicas(settings), 1)}
    places = {DEFAULT_DB_ALIAS: conninfo(settings, **overrides), **places}
    return {alias: _database(settings, conninfo_to_dict(where)) for alias, where in places.items()}


def _database(settings: Mapping[str, Any], where: dict[str, Any]) -> dict[str, Any]:
    keys = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    pool = {
        "min_size": settings["pool"]["min"],
        "max_size": settings["pool"]["max"],
        "max_idle": settings["pool"]["idle_seconds"],
        "timeout": settings["timeouts"]["connect"],
    }
    address = {key: str(where.pop(name, None) or "") for key, name in keys.items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **address,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {**where, "pool": pool},
    }


def setup(databases: Mapping[str, Mapping[str, Any]] | None = None) -> None:
    """Sets up Django for programs that have no settings of their own; those that have are left as they are.

    Args:
        databases: DATABASES; without it what config.yml says.
    """
    if not django_settings.configured:
        django_settings.configure(
            DATABASES=databases or database_settings(),
            DATABASE_ROUTERS=["models.django.Router"],
            INSTALLED_APPS=["django.contrib.postgres", "models.django"],
            DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
            TIME_ZONE="UTC",
            USE_TZ=True,
        )
    django.setup()


class Router:
    """Sends everything in a transaction to its database, and leaves the tables to the migrations of this project."""

    def db_for_read(self, model: Any, **hints: Any) -> str | None:
        """Returns the alias of the transaction's database."""
        current = _current.get()
        return current.alias if current else None

    db_for_write = db_for_read

    def allow_relation(self, one: Any, other: Any, **hints: Any) -> bool | None:
        """Lets rows of the primary and of its replicas be related."""
        return True if one._meta.app_label == other._meta.app_label == LABEL else None

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool | None:
        """Refuses migrations by Django."""
        return False if app_label == LABEL else None


def choose(*, read_only: bool) -> str:
    """Returns where a transaction goes: what only reads goes to a replica, if there is one."""
    found = [alias for alias in connections if alias.startswith(REPLICA)]
    return random.choice(found) if read_only and found else DEFAULT_DB_ALIAS


@contextmanager
def acting(alias: str, who: Any) -> Iterator[None]:
    """Says what the transaction is, within the block."""
    token = _current.set(_Transaction(alias, who))
    try:
        yield
    finally:
        _current.reset(token)


def actor() -> Any:
    """Returns the user who acts in the transaction; None outside of one, or for the system itself."""
    current = _current.get()
    return current.actor if current else None


def current_alias() -> str:
    """Returns the alias of the transaction's database."""
    current = _current.get()
    return current.alias if current else DEFAULT_DB_ALIAS
