"""A project of every release updates to the working tree, and to a later version of it."""

import shutil

import pytest
from copier import run_copy

from projects import LOCK, MIGRATIONS, SPEC, changed, evolve, update
from scripts.release import read_releases, tag_releases
from templates import DATABASE, HELPDESK, ROOT, clone_working_tree, commit_all, edit, git, project_from, status

pytestmark = pytest.mark.slow


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
    for path in folder.iterdir():
        if path.name != ".git":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    current = clone_working_tree(tmp_path / "current", "v999.0.0")
    shutil.copytree(current, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))
    evolve(folder)
    commit_all(folder, "working tree")
    git(folder, "tag", "v999.0.0")

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
