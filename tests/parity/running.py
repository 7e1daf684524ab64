"""A target that runs: the service rendered for it, on a database of its own, and its adapter."""

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from copier import run_copy
from psycopg import sql

from databases import dbmate
from datamodel.targets import TARGETS
from engines.server import Server
from parity.client import Adapter
from parity.runtimes import Runtime, prepare
from parity.words import CONTROL, SERVICE, Translator, words
from rendered import own_database
from templates import DATABASE, project_from

_REFERENCE_DATA = """
INSERT INTO currencies (code, name) VALUES ('EUR', 'Euro');
INSERT INTO roles (code, name) VALUES ('member', 'Member');
"""


_ELSEWHERE = "Pacific/Kiritimati"
"""The programs' time zone, fourteen hours ahead, so that nobody takes theirs for the database's."""


@dataclass(frozen=True)
class Running:
    """A target that answers.

    Attributes:
        owner: A session of the database's owner, whom nothing is hidden from; each statement is a transaction.
        url: Of the database, for its owner.
        folder: The database layer that was rendered.
    """

    name: str
    adapter: Adapter
    owner: psycopg.Connection
    url: str
    folder: Path
    runtime: Runtime
    translator: Translator


@contextmanager
def running(target: str, server: Server, template: Path, folder: Path) -> Iterator[Running]:
    """Render the service for a target, migrate a database, start the adapter; end and drop it all afterwards.

    Args:
        target: The ORM, or the control.
        server: Where its database is made.
        template: A clone of the template.
        folder: An empty folder.
    """
    name = f"parity-{secrets.token_hex(4)}"
    project = project_from(SERVICE, folder / name)
    orm = "none" if target == CONTROL else target
    data = {"project_name": name, "business_model": "saas", "database_version": str(server.major), "orm": orm}
    run_copy(str(template), project, data=data, defaults=True, unsafe=True, quiet=True)
    layer = project / DATABASE
    runtime = prepare(target, TARGETS[target].language if target in TARGETS else "sql", layer)
    with ExitStack() as stack:
        rendered = stack.enter_context(own_database(server, layer, name, folder))
        dbmate(rendered.url, rendered.migrations, "up", "--strict")
        owner = stack.enter_context(psycopg.connect(rendered.url, autocommit=True))
        owner.execute("SELECT create_month_partitions()")
        owner.execute(_REFERENCE_DATA)
        url = _application(owner, rendered.url, f"{rendered.name}_app")
        environment = {**runtime.environment, "DATABASE_URL": url, "TZ": _ELSEWHERE}
        adapter = Adapter(runtime.command, runtime.folder, folder / "adapter.log", environment)
        stack.callback(adapter.close)
        adapter.ask("open", url=url, orm=target, root=str(layer), records=words(target))
        yield Running(target, adapter, owner, rendered.url, layer, runtime, Translator(target))


def _application(owner: psycopg.Connection, url: str, role: str) -> str:
    """Give the application's role a password, and return the URL by which it connects."""
    password = secrets.token_hex(16)
    owner.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), sql.Literal(password)))
    parts = urlsplit(url)
    return parts._replace(netloc=f"{role}:{password}@{parts.netloc.rpartition('@')[2]}").geturl()
