"""A preset in a running database, with its development data, as the service sees it."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Barrier
from typing import Any

import psycopg

import rendering
from databases import execute, project_roles
from datamodel import modules
from datamodel.environment import ROOT
from datamodel.load import Sources
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_schema, render_seeds

PRESETS = sorted(path.stem for path in (ROOT / "presets").glob("*.yaml"))


@dataclass(frozen=True)
class Live:
    """A database that is built and seeded.

    Attributes:
        url: For its owner.
    """

    url: str
    project: Project

    def connect(self) -> psycopg.Connection:
        """Return a connection with the rights of the service, one transaction after the other."""
        connection = psycopg.connect(self.url)
        connection.execute(f"SET ROLE {self.project.options.database_name}_app")
        connection.commit()
        return connection

    def value(self, query: str, *parameters: object) -> Any:
        """Return the first value that a query finds."""
        with self.connect() as connection:
            (result,) = connection.execute(query, parameters).fetchone() or (None,)
            return result

    def declared(self, entity: str, query: str) -> str:
        """Return the SQL of a query of the preset, with its parameters as psycopg writes them."""
        found = next(item for item in self.project.model.entities[entity].queries if item.name == query)
        return re.sub(r"(?<!:):([a-z_]+)", r"%(\1)s", found.sql or "")


@contextmanager
def live(server: Server, preset: str = "", seeds: str = "development", *, example: str = "") -> Iterator[Live]:
    """Build a preset with all its modules, or an example, and load its seeds."""
    with project_roles(server) as name, server.create_database() as database:
        options = {"project_name": name, "database_version": str(server.major)}
        if example:
            project = rendering.example(example, **options)
        else:
            every = tuple(modules(Sources(), preset))
            project = make_project(business_model=preset, modules=every, **options)
        execute(database.url, render_schema(project).values())
        if any(table.partition_by for table in project.schema.tables.values()):
            execute(database.url, ["SELECT create_month_partitions()"])
        execute(database.url, [render_seeds(project, "reference"), render_seeds(project, seeds)])
        yield Live(database.url, project)


OVERSOLD = "23514"
TWICE = "23505"
OVERLAP = "23P01"


def race(database: Live, clients: int, work: Callable[[psycopg.Connection, int], None]) -> list[str | None]:
    """Let clients do something at the same time; returns the SQLSTATE of each that was refused, else None."""
    start = Barrier(clients, timeout=60)

    def client(number: int) -> str | None:
        with database.connect() as connection:
            connection.execute("SET lock_timeout = '30s'")
            connection.commit()
            start.wait()
            try:
                work(connection, number)
                connection.commit()
            except psycopg.Error as error:
                connection.rollback()
                return error.sqlstate
            return None

    with ThreadPoolExecutor(clients) as pool:
        return list(pool.map(client, range(clients)))


def waits(connection: psycopg.Connection, statement: str, *values: object) -> bool:
    """Return whether a statement waits for what another client has not committed; it is given up then."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute("SET LOCAL lock_timeout = '100ms'")
            connection.execute(statement, values)
    except psycopg.Error as error:
        return error.sqlstate == "55P03"
    return False
