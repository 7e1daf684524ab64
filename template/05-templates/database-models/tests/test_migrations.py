"""The migrations as a whole; scripts/verify.sh proves them one by one."""

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from connection import PROJECT

MIGRATIONS = sorted((PROJECT / "migrations/postgresql").glob("[0-9]*.sql"))


@pytest.fixture
def copied_project(tmp_path, empty_database):
    """A copy of the project to break, with its runner for the empty database."""
    for folder in ("migrations", "scripts"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)

    def migrate(verb: str = "up") -> subprocess.CompletedProcess[str]:
        return empty_database.run(tmp_path / "scripts/migrate.sh", verb)

    return tmp_path / "migrations/postgresql", migrate


def test_up_down_up(empty_database):
    before = empty_database.catalogue()
    up = empty_database.run("scripts/migrate.sh", "up")
    assert up.returncode == 0, up.stderr
    built = empty_database.catalogue()
    assert built != before
    down = empty_database.run("scripts/migrate.sh", "down", STEPS=str(len(MIGRATIONS)))
    assert down.returncode == 0, down.stderr
    assert empty_database.catalogue() == before
    assert empty_database.run("scripts/migrate.sh", "up").returncode == 0
    assert empty_database.catalogue() == built


def test_two_runners_at_once(empty_database):
    with ThreadPoolExecutor() as pool:
        runs = list(pool.map(lambda _: empty_database.run("scripts/migrate.sh", "up"), range(2)))
    assert [run.returncode for run in runs] == [0, 0], [run.stderr for run in runs]
    applied = sum(run.stdout.count("Applied: ") for run in runs)
    assert applied == len(MIGRATIONS)


def test_a_broken_migration_leaves_nothing_behind(copied_project, empty_database):
    folder, migrate = copied_project
    assert migrate().returncode == 0
    before = empty_database.catalogue()
    broken = (
        "-- migrate:up\nCREATE TABLE half_done (id integer);\nSELECT 1 / 0;\n\n-- migrate:down\nDROP TABLE half_done;\n"
    )
    (folder / "999_broken.sql").write_text(broken, encoding="utf-8")
    failed = migrate()
    assert failed.returncode != 0
    assert "division by zero" in failed.stderr
    assert empty_database.catalogue() == before


def test_a_number_taken_twice_is_refused(copied_project):
    folder, migrate = copied_project
    twin = MIGRATIONS[-1].name[:4] + "zz_twin.sql"
    shutil.copy(MIGRATIONS[-1], folder / twin)
    refused = migrate()
    assert refused.returncode != 0
    assert f"is taken twice, by {MIGRATIONS[-1].name} and {twin}: run make renumber" in refused.stderr


def test_a_late_lower_number_is_refused(copied_project, empty_database):
    folder, migrate = copied_project
    held_back = folder / MIGRATIONS[0].name
    late = "-- migrate:up\nSELECT 1;\n\n-- migrate:down\nSELECT 1;\n"
    assert migrate().returncode == 0
    empty_database.execute(f"DELETE FROM public.schema_migrations WHERE version = '{held_back.name[:3]}'")
    held_back.write_text(late, encoding="utf-8")
    refused = migrate()
    assert refused.returncode != 0
    assert f"{held_back.name} comes late" in refused.stderr
