"""Models of Django: Python that its own tools accept, and that agrees with the database."""

import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from databases import execute, project_roles
from datamodel.targets import TARGETS
from datamodel.types import TYPES
from packages import python_environment
from rendering import render_schema
from test_sqlalchemy import CASES, build, run, written

COMPARE = """
from test_drift import changed
with changed() as found:
    differences = found()
assert not differences, sorted(differences, key=str)
"""


def test_every_type_has_an_entry():
    assert {*TARGETS["django"].types} == {*TYPES} - {"key"}


@pytest.mark.parametrize("case", CASES)
def test_ruff_leaves_the_models_as_they_are(tmp_path, case):
    folder, ruff = written(tmp_path, case, orm="django"), Path(sys.executable).parent / "ruff"
    for path in folder.rglob("*.py"):
        compile(path.read_text(), path, "exec")
    assert not run(folder, ruff, "format", "--check", "models", "tests/models")
    assert not run(folder, ruff, "check", "--extend-select", "I", "models", "tests/models")


def test_rendering_is_the_same_every_time(tmp_path):
    first, second = (written(tmp_path / name, "saas", orm="django") for name in ("one", "two"))
    assert not run(tmp_path, "diff", "-r", first, second)


@pytest.mark.slow
@pytest.mark.parametrize("case", ["hostile", "saas", "craft-workshops"])
def test_mypy_finds_nothing(tmp_path, case):
    folder = written(tmp_path, case, orm="django")
    assert not run(folder, python_environment(folder / "pyproject.toml") / "bin/mypy")


@contextmanager
def migrated(server, case, folder):
    """Make the schema of a case in a database, and write its models; yields what compares the two."""
    with project_roles(server) as name, server.create_database(name) as database:
        version, options = str(server.major), {"project_name": name.replace("_", "-")}
        execute(database.url, render_schema(build(case, database_version=version, **options)).values())
        written(folder, case, orm="django", database_version=version)
        python = python_environment(folder / "pyproject.toml") / "bin/python"
        variables = {"DATABASE_URL": database.url, "PYTHONPATH": ".:tests/models"}
        yield database.url, lambda: run(folder, python, "-W", "error", "-c", COMPARE, **variables)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_the_models_agree_with_the_database(postgresql_newest, tmp_path, case):
    with migrated(postgresql_newest, case, tmp_path) as (_, compare):
        assert not compare()


@pytest.mark.slow
def test_a_difference_is_found(postgresql_newest, tmp_path):
    with migrated(postgresql_newest, "minimal", tmp_path) as (url, compare):
        for change, back in [
            ("DROP COLUMN last_login_at", "ADD COLUMN last_login_at timestamptz"),
            ("ALTER COLUMN locale TYPE text", "ALTER COLUMN locale TYPE varchar(35)"),
            ("ALTER COLUMN locale SET DEFAULT 'fr'", "ALTER COLUMN locale SET DEFAULT 'en'"),
            ("ALTER COLUMN locale DROP NOT NULL", "ALTER COLUMN locale SET NOT NULL"),
            ("DROP CONSTRAINT ck_users_status", None),
        ]:
            execute(url, [f"ALTER TABLE users {change}"])
            assert "AssertionError" in compare(), change
            if back:
                execute(url, [f"ALTER TABLE users {back}"])


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        "DROP INDEX uq_users_email",
        "ALTER TABLE user_sessions DROP CONSTRAINT fk_user_sessions_user_id",
        "COMMENT ON TABLE users IS 'Another'",
        "DROP TABLE user_sessions",
    ],
)
def test_a_difference_beside_columns_is_found(postgresql_newest, tmp_path, change):
    with migrated(postgresql_newest, "minimal", tmp_path) as (url, compare):
        execute(url, [change])
        assert "AssertionError" in compare()


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return python_environment(written(tmp_path_factory.mktemp("library"), "library", orm="django") / "pyproject.toml")


@pytest.fixture
def tested(postgresql_newest, render, environment):
    """Return a function that renders an example with its models, and one that runs their tests and says what fails."""

    def rendered(case):
        project = render(postgresql_newest, case)
        name = project.folder.parents[1].name
        version = str(postgresql_newest.major)
        written(project.folder, case, orm="django", project_name=name, database_version=version)
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
    ("managers.py", ".filter(deleted_at__isnull=True)", "", "deleted_row"),
    ("base.py", "check(type(self).__name__, changed, previous)", "pass", "is_not_written"),
    ("base.py", "return rows.filter(lock_version=", "return rows.exclude(lock_version=None and ", "late_writer"),
    ("base.py", "and (chosen is None or name in chosen)", "or True", "not_changed"),
    ("access/errors.py", "kind = _KINDS[known.kind]", "kind = DatabaseError", "refused_by_name"),
    ("access/naming.py", "(kind, other)", "(kind,)", "what_django_calls_it"),
    ("access/transaction.py", "attempt >= (attempts or", "True or (", "tried_again"),
    ("access/transaction.py", "if value is not None]", "if False]", "who_acts"),
    ("access/transaction.py", "durable=True", "durable=False", "by_itself"),
    ("access/transaction.py", "if opened:", "if False:", "to_the_pool"),
    ("access/pages.py", 'cursor.adapters.register_loader("jsonb", JsonbLoader)', "pass", "is_data"),
    ("access/pages.py", "return later | Q", "return later & Q", "without_gaps"),
    ("access/database.py", "if read_only and found", "if False", "replica"),
    ("models/user.py", "max_length=320", "max_length=321", "as_the_models_say"),
]


@pytest.mark.slow
def test_what_is_broken_turns_a_test_red(tested):
    folder, test = tested("library")
    for name, old, new, fails in BROKEN:
        path = folder / "models/django" / name
        text = path.read_text()
        assert old in text, name
        path.write_text(text.replace(old, new))
        said = test("tests/models", "-k", fails)
        assert " failed" in said or " error" in said, (name, old)
        path.write_text(text)
