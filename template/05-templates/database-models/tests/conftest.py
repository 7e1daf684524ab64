"""A database of its own for the tests, beside the one in DATABASE_URL: migrated, seeded, dropped at the end."""

import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import psycopg
import pytest
from connection import PROJECT, conninfo, load_settings
from psycopg import sql


@dataclass(frozen=True)
class Database:
    """A database that the tests made."""

    name: str

    @property
    def conninfo(self) -> str:
        """How to connect to it as its owner; holds the password."""
        return conninfo(load_settings("test"), dbname=self.name)

    def run(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs a script of the project against this database, and returns what it printed, whether it failed or not."""
        url = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{self.name}").geturl()
        return subprocess.run(
            [PROJECT / script, *arguments],
            env=os.environ | {"DATABASE_URL": url} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def execute(self, statement: str) -> list[tuple]:
        """Runs one statement in a transaction of its own, and returns its rows."""
        with psycopg.connect(self.conninfo) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def catalogue(self) -> list[tuple]:
        """Returns the lines of scripts/catalogue.sql."""
        with psycopg.connect(self.conninfo) as connection:
            setting, query = (PROJECT / "scripts/catalogue.sql").read_text(encoding="utf-8").split(";", 1)
            connection.execute(setting)
            return connection.execute(query).fetchall()


def pytest_configure() -> None:
    missing = [name for name in ("DATABASE_URL", "DATABASE_NAME") if name not in os.environ]
    if missing:
        raise pytest.UsageError(f"{' and '.join(missing)} must be set: run the tests with `make test`")


@contextmanager
def scratch_database(template: str = "template0") -> Iterator[Database]:
    """Makes a database, empty or as a copy of another one, and drops it."""
    database = Database(f"{os.environ['DATABASE_NAME']}_test_{secrets.token_hex(4)}")
    name = sql.Identifier(database.name)
    with psycopg.connect(conninfo(load_settings("test")), autocommit=True) as server:
        server.execute("SET statement_timeout = 0")
        create = sql.SQL("CREATE DATABASE {} ENCODING 'UTF8' TEMPLATE {}").format(name, sql.Identifier(template))
        server.execute(create)
        try:
            yield database
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


@pytest.fixture
def empty_database() -> Iterator[Database]:
    """A database without any table."""
    with scratch_database() as database:
        yield database


@pytest.fixture(scope="session")
def database() -> Iterator[Database]:
    """A database with all migrations and the seeds for tests. Change it only in transactions that are rolled back."""
    with scratch_database() as database:
        for script, arguments in {"scripts/migrate.sh": ["up"], "scripts/seed.sh": []}.items():
            done = database.run(script, *arguments, ENV="test", FORCE="1")
            assert done.returncode == 0, f"{script}:\n{done.stdout}{done.stderr}"
        yield database


@pytest.fixture(scope="session")
def filled_database(database: Database) -> Iterator[Database]:
    """A copy of it, for tests that commit."""
    with scratch_database(database.name) as copy:
        yield copy


@pytest.fixture
def connection(database: Database) -> Iterator[psycopg.Connection]:
    """A connection of the owner, in a transaction that is rolled back."""
    with psycopg.connect(database.conninfo) as connection, connection.transaction(force_rollback=True):
        yield connection


@pytest.fixture(scope="session")
def app_role() -> str:
    """The database role that the application logs in as."""
    return f"{os.environ['DATABASE_NAME']}_app"
