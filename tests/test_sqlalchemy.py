"""Models of SQLAlchemy: Python that its own tools accept, and that agrees with the database."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from databases import execute, project_roles
from datamodel.environment import ROOT
from datamodel.project import Project
from datamodel.targets import TARGETS
from datamodel.types import TYPES
from layers import write_layer
from packages import python_environment
from rendering import example, make_project, render_schema
from test_presets import PRESETS
from test_seeds import EXAMPLES

LAYER = ("models", "tests", "config.yml.jinja", "pyproject.toml.jinja")
HOSTILE = (ROOT / "tests/taken_names.yaml").read_text()


def build(case: str, **options: str) -> Project:
    """Return the project of a preset, of an example, or of hostile names."""
    given = {"orm": "sqlalchemy", **options}
    if case == "hostile":
        return make_project(HOSTILE, primary_key="bigint", **given)
    return make_project(business_model=case, **given) if case in PRESETS else example(case, **given)


CASES = [*PRESETS, *EXAMPLES, "hostile"]


def written(folder: Path, case: str, **options: str) -> Path:
    write_layer(build(case, **options), folder, *LAYER)
    return folder


def run(folder: Path, *command: object, **environment: str) -> str:
    """Run a program, and return what it says; nothing if it succeeds."""
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr if done.returncode else ""


def test_every_type_has_an_entry():
    target = TARGETS["sqlalchemy"]
    assert {*target.types} == {*TYPES} - {"key"}


@pytest.mark.parametrize("case", CASES)
def test_ruff_leaves_the_models_as_they_are(tmp_path, case):
    folder, ruff = written(tmp_path, case), Path(sys.executable).parent / "ruff"
    for path in folder.rglob("*.py"):
        compile(path.read_text(), path, "exec")
    assert not run(folder, ruff, "format", "--check", "models", "tests/models")
    assert not run(folder, ruff, "check", "--extend-select", "I", "models", "tests/models")


def test_rendering_is_the_same_every_time(tmp_path):
    first, second = (written(tmp_path / name, "saas") for name in ("one", "two"))
    assert not run(tmp_path, "diff", "-r", first, second)


@pytest.mark.slow
@pytest.mark.parametrize("case", ["hostile", "saas", "craft-workshops"])
def test_mypy_finds_nothing(tmp_path, case):
    folder = written(tmp_path, case)
    assert not run(folder, python_environment(folder / "pyproject.toml") / "bin/mypy")


@contextmanager
def migrated(server, case, folder):
    """Make the schema of a case in a database, and write its models; yields how Alembic is called."""
    with project_roles(server) as name, server.create_database(name) as database:
        url, version = database.url, str(server.major)
        execute(url, render_schema(build(case, project_name=name.replace("_", "-"), database_version=version)).values())
        alembic = python_environment(written(folder, case, database_version=version) / "pyproject.toml") / "bin/alembic"
        yield url, lambda: run(folder, alembic, "check", DATABASE_URL=url, PYTHONWARNINGS="error::Warning:sqlalchemy")


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_alembic_finds_no_difference(postgresql_newest, tmp_path, case):
    with migrated(postgresql_newest, case, tmp_path) as (_, check):
        assert not check()


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE users DROP COLUMN last_login_at",
        "ALTER TABLE users ALTER COLUMN locale TYPE text",
        "ALTER TABLE users ALTER COLUMN locale SET DEFAULT 'fr'",
        "ALTER TABLE users ALTER COLUMN locale DROP NOT NULL",
        "ALTER TABLE users DROP CONSTRAINT ck_users_status",
        "DROP INDEX uq_users_email",
        "ALTER TABLE user_sessions DROP CONSTRAINT fk_user_sessions_user_id",
        "COMMENT ON TABLE users IS 'Another'",
        "CREATE TABLE more (id bigint)",
    ],
)
def test_alembic_finds_a_difference(postgresql_newest, tmp_path, change):
    with migrated(postgresql_newest, "minimal", tmp_path) as (url, check):
        execute(url, [change])
        assert "New upgrade operations detected" in check()


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return python_environment(written(tmp_path_factory.mktemp("library"), "library") / "pyproject.toml")


@pytest.fixture
def tested(postgresql_newest, render, environment):
    """Return a function that renders an example with its models, and one that runs their tests and says what fails."""

    def rendered(case):
        project = render(postgresql_newest, case)
        name = project.folder.parents[1].name
        written(project.folder, case, project_name=name, database_version=str(postgresql_newest.major))
        path = f"{environment}/bin:{project.environment['PATH']}"
        command = ("scripts/database.sh", "run", environment / "bin/python", "-m", "pytest", "-q")
        variables = {**project.environment, "PATH": path}
        return project.folder, lambda *arguments: run(project.folder, *command, *arguments, **variables)

    return rendered


@pytest.mark.slow
@pytest.mark.parametrize("case", ["library", "shift-planning"])
def test_the_project_tests_its_models(tested, case):
    _, test = tested(case)
    assert not test("tests/models", "tests/test_connection.py")


BROKEN = [
    ("access/session.py", "if not state.execution_options", "if None is state.execution_options", "deleted_row"),
    ("access/session.py", 'orm.raiseload("*", sql_only=True)', 'orm.defaultload("*")', "row_by_row"),
    ("access/session.py", "check(type(row).__name__, values, previous)", "pass", "is_not_written"),
    ("access/session.py", "except StaleDataError", "except ZeroDivisionError", "late_writer"),
    ("access/errors.py", "kind = _KINDS[known.kind]", "kind = DatabaseError", "refused_by_name"),
    ("access/transaction.py", 'attempt >= retry["attempts"]', "True", "tried_again"),
    ("access/transaction.py", "if value is not None:", "if False:", "who_acts"),
    ("access/pages.py", "later | (known", "later & (known", "without_gaps"),
    ("access/database.py", "if read_only and self.replicas", "if False", "replica"),
    ("user.py", "sa.String(320)", "sa.String(321)", "as_the_models_say"),
    ("access/validation.py", "if rule.most is not None and", "if False and", "rule_excludes"),
]


@pytest.mark.slow
def test_what_is_broken_turns_a_test_red(tested):
    folder, test = tested("library")
    for name, old, new, fails in BROKEN:
        path = folder / "models/sqlalchemy" / name
        text = path.read_text()
        assert old in text, name
        path.write_text(text.replace(old, new))
        assert " failed" in test("tests/models", "-k", fails), (name, old)
        path.write_text(text)
