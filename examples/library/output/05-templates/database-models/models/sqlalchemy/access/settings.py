"""config.yml with the environment variables that it names."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg
import yaml
from psycopg.conninfo import make_conninfo

PROJECT = Path(__file__).parents[3]


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


def replicas(settings: Mapping[str, Any]) -> list[str]:
    """Returns the URLs of read replicas, separated by commas in the environment; none if there are none."""
    urls = os.environ.get(settings["variables"]["replicas"], "")
    return [url.strip() for url in urls.split(",") if url.strip()]
