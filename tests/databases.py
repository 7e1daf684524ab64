"""Databases for rendered projects: their roles, their catalogue, and the real dbmate."""

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from datamodel.environment import ROOT
from engines.server import Server

_CATALOGUE = ROOT / "template/05-templates/database-models/scripts/catalogue.sql"
_ROLES = ("app", "readonly", "backup")


@contextmanager
def project_roles(server: Server) -> Iterator[str]:
    """Create the roles of a project and yield its name, made up since roles belong to the whole server."""
    name = f"p{secrets.token_hex(6)}"
    roles = [sql.Identifier(f"{name}_{role}") for role in _ROLES]
    execute(server.maintenance_url, [sql.SQL("CREATE ROLE {}").format(role) for role in roles])
    try:
        yield name
    finally:
        execute(server.maintenance_url, [sql.SQL("DROP ROLE {}").format(role) for role in roles])


def execute(url: str, texts: Iterable[str | sql.Composed]) -> None:
    """Run texts of any number of statements, each in a transaction of its own."""
    with psycopg.connect(url, autocommit=True) as connection:
        for text in texts:
            with connection.transaction():
                connection.execute(text)


def catalogue(url: str) -> list[str]:
    """Return everything in the database as sorted lines."""
    with psycopg.connect(url, autocommit=True) as connection:
        return catalogue_of(connection)


def catalogue_of(connection: psycopg.Connection) -> list[str]:
    """Return everything that a connection finds in its database as sorted lines."""
    setting, query = _CATALOGUE.read_text().split(";", 1)
    with connection.transaction(force_rollback=True):
        connection.execute(setting)
        return [line for (line,) in connection.execute(query)]


def dbmate(url: str, folder: Path, *arguments: str) -> None:
    """Run the real dbmate on a folder of migrations.

    Raises:
        AssertionError: It failed; carries what it said.
    """
    program = shutil.which("dbmate", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert program, "dbmate comes with the development dependencies"
    separator = "&" if "?" in url else "?"
    run = subprocess.run(
        [program, "--no-dump-schema", "--migrations-dir", folder, *arguments],
        env={"DATABASE_URL": f"{url}{separator}sslmode=disable"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr + run.stdout
