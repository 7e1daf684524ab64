"""Rendered projects in real databases, as their application sees them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import sql

from databases import execute, project_roles
from engines.server import Server
from rendering import make_project, render_schema


@dataclass(frozen=True)
class Application:
    """A project's database; `url` is its owner's, `role` the application's."""

    url: str
    role: str

    @contextmanager
    def connect(self) -> Iterator[psycopg.Connection]:
        """Connect as the application; every statement is a transaction of its own."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(self.role)))
            yield connection

    def run(self, statement: str, *values: Any) -> list[tuple]:
        """Run one statement as the application."""
        with self.connect() as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []


@contextmanager
def application_of(server: Server, feature: str, **options: str) -> Iterator[Application]:
    """Build the database of a project with this feature."""
    with project_roles(server) as name, server.create_database() as database:
        project = make_project(feature, project_name=name, database_version=str(server.major), **options)
        execute(database.url, [*render_schema(project).values(), "SELECT create_month_partitions()"])
        yield Application(database.url, f"{name}_app")
