"""Connects as config.yml says."""

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import psycopg
import yaml
from psycopg.conninfo import make_conninfo

T = TypeVar("T")
PROJECT = Path(__file__).parent.parent


def load_settings(environment: str) -> dict[str, Any]:
    """Returns the settings of one environment of config.yml, laid over the defaults.

    Raises:
        KeyError: The environment is not in config.yml.
    """
    config = yaml.safe_load((PROJECT / "config.yml").read_text(encoding="utf-8"))
    return _merge(config["defaults"], config["environments"][environment])


def _merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        merged[key] = _merge(base[key], value) if isinstance(value, Mapping) else value
    return merged


def conninfo(settings: Mapping[str, Any], address: str | None = None, **overrides: str) -> str:
    """Returns the libpq connection string that the settings and the environment variables they name make up.

    Args:
        settings: What `load_settings` returned.
        address: The URL of a server, instead of the one in the environment.
        overrides: libpq parameters that go before all others, such as `dbname`.
    """
    names, timeouts = settings["variables"], settings["timeouts"]
    milliseconds = {
        "statement_timeout": timeouts["simple_statement"] * 1000,
        "lock_timeout": timeouts["lock"] * 1000,
        "idle_in_transaction_session_timeout": timeouts["idle_in_transaction"] * 1000,
    }
    options = [f"-c {name}={value}" for name, value in milliseconds.items()]
    options.append("-c default_transaction_isolation=" + settings["isolation"]["default"].replace(" ", r"\ "))
    mode = settings["tls"]["mode"]
    parameters = {
        "connect_timeout": timeouts["connect"],
        "sslmode": mode,
        "ssl_min_protocol_version": settings["tls"]["min_version"],
        "options": " ".join(options),
    }
    url = address or os.environ.get(names["url"])
    if url:
        given = psycopg.conninfo.conninfo_to_dict(url)
    else:
        keys = {"host": "host", "port": "port", "dbname": "name", "user": "user", "password": "password"}
        given = {key: os.environ.get(names[name]) for key, name in keys.items()}
    demanded = {} if mode == "prefer" else {"sslmode": mode}
    return make_conninfo(**(parameters | given | demanded | overrides))


def run(
    settings: Mapping[str, Any], where: str, work: Callable[[psycopg.Connection], T], *, critical: bool = False
) -> T:
    """Runs `work` in one transaction, again as often as the settings allow when a retry can help.

    Args:
        settings: What `load_settings` returned.
        where: A libpq connection string.
        work: Called with an open connection; may be called several times, so its effects must all be in the database.
        critical: Runs it at the isolation level for critical operations.

    Raises:
        psycopg.Error: What the last attempt raised, or an error that no retry can help.
    """
    retry = settings["retry"]
    for attempt in range(1, retry["attempts"] + 1):
        try:
            with psycopg.connect(where) as connection:
                level = settings["isolation"]["critical" if critical else "default"]
                connection.isolation_level = psycopg.IsolationLevel[level.replace(" ", "_").upper()]
                return work(connection)
        except psycopg.Error as error:
            lost = isinstance(error, psycopg.OperationalError) and (error.sqlstate or "08").startswith(("08", "57P"))
            helps = error.sqlstate in retry["sqlstates"] or (lost and retry["connection_loss"])
            if not helps or attempt == retry["attempts"]:
                raise
            time.sleep(retry["delay_seconds"] * retry["backoff"] ** (attempt - 1))
    raise AssertionError("retry.attempts in config.yml must be at least 1")
