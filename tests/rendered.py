"""Projects rendered through Copier that point at a real server, and are run by their own Makefile."""

import os
import re
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import yaml
from copier import run_copy
from psycopg import sql

from engines.server import Server
from packages import node_packages, python_environment
from templates import DATABASE, ROOT, clone_working_tree, project_from

ENVIRONMENT = Path(sys.executable).parents[1]


@pytest.fixture(scope="session")
def template_clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clone_working_tree(tmp_path_factory.mktemp("template"), "v1.0.0")


@dataclass
class Rendered:
    """A rendered project that points at an empty database of its own."""

    folder: Path
    url: str
    environment: dict[str, str]
    name: str

    def install(self) -> None:
        """Give it the packages that its models ask for, or skip the test where the machine cannot run them."""
        if (self.folder / "package.json").exists():
            node_packages(self.folder)
        if (self.folder / "tests/models/conftest.py").exists():
            self.environment["VENV"] = str(python_environment(self.folder / "pyproject.toml"))

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = self.environment | variables
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    def make(self, *goals: str, **variables: str) -> str:
        """Run goals of its Makefile, which must succeed; return what they print."""
        done = self.run("make", *goals, **variables)
        assert done.returncode == 0, f"make {' '.join(goals)}:\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def refuse(self, *goals: str, **variables: str) -> str:
        """Run goals of its Makefile, which must fail; return what they say."""
        done = self.run("make", *goals, **variables)
        assert done.returncode != 0, done.stdout
        return done.stdout + done.stderr

    @property
    def migrations(self) -> Path:
        """The folder of its migrations."""
        return self.folder / "migrations/postgresql"

    def write(self, name: str, up: str = "SELECT 1;", down: str = "SELECT 1;") -> Path:
        """Write a migration."""
        path = self.migrations / f"{name}.sql"
        path.write_text(f"-- migrate:up\n{up}\n\n-- migrate:down\n{down}\n")
        return path

    def query(self, statement: str) -> list[tuple]:
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []


Render = Callable[..., Rendered]
"""Takes a server, the name of an example, and answers that go before the example's."""


@pytest.fixture
def render(template_clone: Path, tmp_path: Path) -> Iterator[Render]:
    """Render an example for a server, with a database and roles that are dropped again."""
    with ExitStack() as stack:

        def _render(server: Server, example: str, **given: str) -> Rendered:
            name = f"gp-{secrets.token_hex(4)}"
            project = project_from(ROOT / "examples" / example / "input", tmp_path / name)
            answers = yaml.safe_load((ROOT / "examples" / example / "answers.yaml").read_text())
            data = answers | {"project_name": name, "database_version": str(server.major)} | given
            run_copy(str(template_clone), project, data=data, defaults=True, unsafe=True, quiet=True)
            return stack.enter_context(own_database(server, project / DATABASE, name, tmp_path))

        yield _render


@contextmanager
def own_database(server: Server, folder: Path, project_name: str, home: Path) -> Iterator[Rendered]:
    """Create an empty database and the roles of a rendered project, and drop them at the end.

    Args:
        server: Where the database is made.
        folder: Of the project's database layer.
        project_name: The database and the roles are named by it.
        home: What its programs take for the user's home.
    """
    name = project_name.replace("-", "_")
    path = os.pathsep.join((str(server.bin("psql").parent), str(ENVIRONMENT / "bin"), os.environ["PATH"]))
    with ExitStack() as stack:
        stack.callback(_drop_roles, server, name)
        url = stack.enter_context(server.create_database(name)).url
        environment = {
            "PATH": path,
            "HOME": str(home),
            "VENV": str(ENVIRONMENT),
            "DATABASE_URL": url,
            "DATABASE_NAME": name,
            "DATABASE_VERSION": str(server.major),
            # Prisma fetches an engine before every command; to generate a client, it needs none.
            "PRISMA_SCHEMA_ENGINE_BINARY": "/bin/false",
        }
        rendered = Rendered(folder, url, environment, name)
        done = rendered.run("scripts/database.sh", "create")
        assert done.returncode == 0, done.stderr
        yield rendered


def _drop_roles(server: Server, prefix: str) -> None:
    with psycopg.connect(server.maintenance_url, autocommit=True) as connection:
        for suffix in ("app", "readonly", "backup"):
            connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(f"{prefix}_{suffix}")))


def promises(output: str) -> dict[str, bool]:
    """Return verify's lines: the promise, and whether it is kept."""
    found = re.findall(r"^(ok|FAIL) +(.*)$", output, re.MULTILINE)
    return {text: word == "ok" for word, text in found}
