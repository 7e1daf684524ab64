"""A project of every release updates to the working tree, and to a later version of it."""

import shutil
from pathlib import Path

import psycopg
import pytest
from copier import run_copy

from databases import catalogue, execute, project_roles
from projects import LOCK, MIGRATIONS, SPEC, changed, evolve, update
from rendering import split
from scripts.release import read_releases, tag_releases
from templates import DATABASE, HELPDESK, ROOT, clone_working_tree, commit_all, edit, git, project_from, status

pytestmark = pytest.mark.slow

SCHEMA = ("initial_schema", "indexes", "triggers")


@pytest.mark.parametrize("release", read_releases(ROOT), ids=lambda item: item.tag)
def test_a_project_of_every_release_updates_with_its_edits(release, tmp_path):
    folder = tmp_path / "template"
    git(tmp_path, "clone", "--quiet", "--no-local", str(ROOT), str(folder))
    if release in tag_releases(folder):
        pytest.skip(f"the commit of {release.tag} is not in this checkout")
    project = project_from(HELPDESK, tmp_path / "desk")
    run_copy(str(folder), project, vcs_ref=release.tag, defaults=True, unsafe=True, quiet=True)
    commit_all(project)
    edited = ["migrations/postgresql/001_create_users.sql", "README.md", "seeds/development.sql", "Makefile"]
    for name, mine in zip(edited, ["-- Mine.", "Mine.", "-- Mine.", "# Mine."], strict=True):
        edit(project / DATABASE / name, "\n", f"\n{mine}\n")
    edit(project / SPEC, "contact: {type: email,", "contact_address: {was: contact, type: email,")
    commit_all(project)
    put_working_tree(folder, tmp_path / "current")
    evolve(folder)
    release_as(folder, "v999.0.0")

    update(project, "v999.0.0")
    assert all("Mine." in (project / DATABASE / name).read_text() for name in edited)
    assert not list(project.rglob("*.rej"))
    (migration,) = changed(project, MIGRATIONS) - {f"{MIGRATIONS}/migration_template.sql"}
    assert LOCK in changed(project)
    up = (project / migration).read_text().partition("-- migrate:down")[0]
    assert "RENAME COLUMN contact TO contact_address" in up
    assert "ALTER COLUMN username TYPE varchar(40)" in up
    assert "ALTER COLUMN locale SET DEFAULT 'fr'" in up
    assert "NEW.updated_at := clock_timestamp();" in up
    commit_all(project)
    update(project, "v999.0.0")
    assert status(project) == ""


def test_the_shop_of_a_release_migrates_with_its_rows(postgresql_newest, tmp_path):
    folder, project = tmp_path / "template", tmp_path / "shop"
    git(tmp_path, "clone", "--quiet", "--no-local", str(ROOT), str(folder))
    if [release for release in tag_releases(folder) if release.tag == "v0.2.0"]:
        pytest.skip("the commit of v0.2.0 is not in this checkout")
    project.mkdir()
    git(project, "init", "--quiet", "--initial-branch=main")
    with project_roles(postgresql_newest) as name, postgresql_newest.create_database() as database:
        version = str(postgresql_newest.major)
        answers = {"project_name": name, "business_model": "ecommerce", "database_version": version}
        run_copy(str(folder), project, data=answers, vcs_ref="v0.2.0", defaults=True, unsafe=True, quiet=True)
        commit_all(project)
        old = sorted((project / MIGRATIONS).glob("*.sql"))
        seeds = [(project / DATABASE / "seeds" / f"{kind}.sql").read_text() for kind in ("reference", "development")]
        ups = [split(path.read_text())[0] for path in old]
        execute(database.url, [*ups, "SELECT create_month_partitions()", *seeds])
        put_working_tree(folder, tmp_path / "current")
        release_as(folder, "v999.0.0")
        update(project, "v999.0.0")
        before, rows = catalogue(database.url), totals(database.url)
        up, down = split(max((project / MIGRATIONS).glob("[0-9]*.sql")).read_text())
        for text in (up, down, up):
            execute(database.url, [text])
            assert totals(database.url) == rows
            assert (catalogue(database.url) == before) == (text is down)
        with postgresql_newest.create_database() as fresh:
            schemas = project / DATABASE / "schemas/postgresql"
            execute(fresh.url, [(schemas / f"{part}.sql").read_text() for part in SCHEMA])
            assert catalogue(database.url) == catalogue(fresh.url)


def put_working_tree(template: Path, clone: Path) -> None:
    """Replace what is in the clone of the template by what is in the working tree."""
    for path in template.iterdir():
        if path.name != ".git":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    current = clone_working_tree(clone, "v999.0.0")
    shutil.copytree(current, template, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))


def release_as(template: Path, tag: str) -> None:
    """Commit the template and tag it."""
    commit_all(template, "working tree")
    git(template, "tag", tag)


def totals(url: str) -> list[tuple]:
    """Return what triggers keep in orders and stock."""
    with psycopg.connect(url) as connection:
        orders = connection.execute("SELECT id, lines_total_minor, paid_minor, refunded_minor FROM orders").fetchall()
        levels = connection.execute("SELECT product_variant_id, on_hand, reserved FROM inventory_levels").fetchall()
    assert orders
    assert levels
    return sorted(orders + levels)
