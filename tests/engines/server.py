"""What a test holds: a running server, and databases in it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg
import pytest
from psycopg import sql

from engines.sources import binaries


@dataclass(frozen=True)
class Database:
    """A database that is dropped when its context ends."""

    name: str
    url: str = field(repr=False)


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL server on which the test may create databases.

    Attributes:
        name: What test ids and GROUNDPLAN_REQUIRE_ENGINES call it, such as `postgresql-15`.
        major: The major version.
        version: The version that the server itself tells, such as `15.18`.
        where: Where the server comes from, for people to read.
        maintenance_url: A database to connect to while creating others.
    """

    name: str
    major: int
    version: str
    where: str
    maintenance_url: str = field(repr=False)

    def url(self, database: str) -> str:
        """The URL of a database on this server, whether or not the database exists."""
        parts = urlsplit(self.maintenance_url)
        query = f"?{parts.query}" if parts.query else ""
        return f"postgresql://{parts.netloc}/{quote(database, safe='')}{query}"

    @contextmanager
    def create_database(self, name: str | None = None, template: str = "template0") -> Iterator[Database]:
        """Creates a database in UTF-8 and drops it at the end, connected sessions or not.

        Args:
            name: A name for it; made up by default.
            template: The database to copy, to which nothing may be connected.

        Raises:
            psycopg.errors.DuplicateDatabase: The name is taken. That database is left alone.
        """
        name = name or f"groundplan_{secrets.token_hex(6)}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'")
        self._maintain(create.format(sql.Identifier(name), sql.Identifier(template)))
        try:
            yield Database(name, self.url(name))
        finally:
            self._maintain(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def bin(self, tool: str) -> Path:
        """The path of a client program, such as `psql` or `pg_dump`, of this version or the nearest newer one.

        The test is skipped where there is none, since a server that was lent or runs in Docker brings no programs.
        """
        for major, folder in sorted(binaries().items()):
            if major >= self.major and (folder / tool).is_file():
                return folder / tool
        pytest.skip(f"no {tool} of PostgreSQL {self.major} or newer on this machine")

    def _maintain(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.maintenance_url, autocommit=True) as connection:
            connection.execute(statement)
