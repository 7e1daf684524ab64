"""`copier update`, through Copier itself: what a user changed stays, and nothing changes that nobody asked for."""

import shutil
from pathlib import Path

import pytest
import yaml
from copier import run_copy, run_recopy, run_update
from copier.errors import TaskError, UserMessageError

from scripts.release import read_releases, tag_releases
from templates import DATABASE, HELPDESK, ROOT, clone_working_tree, commit_all, git, project_from, status


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two versions: the working tree, and one that also changes a document."""
    folder = clone_working_tree(tmp_path_factory.mktemp("template"), "v1.0.0")
    readme = folder / "template" / DATABASE / "README.md.jinja"
    readme.write_text(readme.read_text() + "\nA line that a later version adds.\n")
    commit_all(folder, "second")
    git(folder, "tag", "v1.1.0")
    return folder


@pytest.fixture
def project(template, tmp_path) -> Path:
    """A project of the first version, committed."""
    folder = project_from(HELPDESK, tmp_path / "desk")
    run_copy(str(template), folder, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    commit_all(folder)
    return folder


def update(project: Path, ref: str = "v1.1.0", **data: object) -> None:
    run_update(project, data=data, vcs_ref=ref, defaults=True, unsafe=True, quiet=True, overwrite=True)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_update_without_a_change_changes_nothing(project):
    update(project, "v1.0.0")
    assert status(project) == ""


def test_edits_are_kept_while_the_template_moves_on(project):
    database = project / DATABASE
    edit(database / "migrations/postgresql/001_create_users.sql", "CREATE TABLE", "-- Mine.\nCREATE TABLE")
    edit(database / "README.md", "\n", "\nMine.\n")
    edit(database / "seeds/development.sql", "\n", "\n-- Mine.\n")
    edit(database / "Makefile", "\n", "\n# Mine.\n")
    own = database / "migrations/postgresql/014_mine.sql"
    own.write_text("-- migrate:up\nSELECT 1;\n\n-- migrate:down\nSELECT 1;\n")
    commit_all(project)
    update(project)
    for name in ("migrations/postgresql/001_create_users.sql", "README.md", "seeds/development.sql", "Makefile"):
        assert "Mine." in (database / name).read_text(), name
    assert "A line that a later version adds." in (database / "README.md").read_text()
    assert own.is_file()
    assert not list(project.rglob("*.rej"))
    assert "<<<<<<<" not in (database / "README.md").read_text()
    changed = {line[3:] for line in status(project).splitlines()}
    assert changed == {".copier-answers.yml", f"{DATABASE}/README.md"}


def test_a_spec_that_needs_no_migration_is_taken_over(project):
    edit(project / "03-features/helpdesk.yaml", "Printer on fire", "Printer on ice")
    commit_all(project)
    update(project, "v1.0.0")
    assert "Printer on ice" in (project / DATABASE / "seeds/development.sql").read_text()
    answers = yaml.safe_load((project / ".copier-answers.yml").read_text())
    assert "Printer on ice" in str(answers["specification"])
    assert all("migrations/" not in line for line in status(project).splitlines())


def test_a_changed_spec_becomes_a_migration(project):
    edit(project / "03-features/helpdesk.yaml", "type: email", "type: string")
    commit_all(project)
    update(project, "v1.0.0")
    assert status(project).splitlines() == ["x"]
    commit_all(project)
    update(project, "v1.0.0")
    assert status(project) == ""


def test_a_broken_spec_is_refused(project, capfd):
    edit(project / "03-features/helpdesk.yaml", "type: email", "type: mail")
    commit_all(project)
    with pytest.raises(TaskError):
        update(project)
    assert "tickets.contact: unknown type 'mail'. Did you mean 'email'?" in capfd.readouterr().err
    assert status(project) == ""


@pytest.mark.parametrize("data", [{"primary_key": "bigint"}, {"modules": ["outbox"]}, {"database_version": "18"}])
def test_an_answer_that_needs_a_migration_is_refused(project, data):
    with pytest.raises(UserMessageError, match="does not write forward migrations yet"):
        update(project, **data)
    assert status(project) == ""


def test_a_template_that_needs_a_migration_is_refused(template, project, capfd):
    changed = Path(shutil.copytree(template, project.parent / "changed"))
    pattern = changed / "presets/patterns/user_management.yaml"
    edit(pattern, "length: 32", "length: 40")
    commit_all(changed)
    git(changed, "tag", "v1.2.0")
    answers = project / ".copier-answers.yml"
    edit(answers, str(template), str(changed))
    commit_all(project)
    with pytest.raises(TaskError):
        update(project, "v1.2.0")
    assert "users.columns.username" in capfd.readouterr().err
    assert status(project) == ""


def test_a_lock_with_conflict_markers_is_refused(project, capfd):
    lock = project / DATABASE / "migrations/schema.lock.yaml"
    lock.write_text(f"<<<<<<< ours\n{lock.read_text()}")
    commit_all(project)
    with pytest.raises(TaskError):
        update(project)
    assert "has conflict markers; resolve the merge first" in capfd.readouterr().err
    assert status(project) == ""


def test_recopy_leaves_migrations_and_lock_alone(project):
    migration = project / DATABASE / "migrations/postgresql/001_create_users.sql"
    edit(migration, "CREATE TABLE", "-- Mine.\nCREATE TABLE")
    commit_all(project)
    run_recopy(project, vcs_ref="v1.1.0", defaults=True, unsafe=True, quiet=True, overwrite=True)
    assert "-- Mine." in migration.read_text()
    assert all("migrations/" not in line for line in status(project).splitlines())


def test_a_project_in_a_folder_of_a_larger_repository(template, tmp_path):
    repository = tmp_path / "mono"
    project = repository / "services" / "desk"
    shutil.copytree(HELPDESK, project)
    git(repository, "init", "--quiet", "--initial-branch=main")
    run_copy(str(template), project, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    commit_all(repository)
    update(project)
    assert {line[3:] for line in status(repository).splitlines()} == {
        "services/desk/.copier-answers.yml",
        f"services/desk/{DATABASE}/README.md",
    }


@pytest.mark.parametrize("release", read_releases(ROOT), ids=lambda item: item.tag)
def test_a_project_of_every_release_updates_to_the_working_tree(release, tmp_path):
    folder = tmp_path / "template"
    git(tmp_path, "clone", "--quiet", "--no-local", str(ROOT), str(folder))
    if release in tag_releases(folder):
        pytest.skip(f"the commit of {release.tag} is not in this checkout")
    project = project_from(HELPDESK, tmp_path / "desk")
    run_copy(str(folder), project, vcs_ref=release.tag, defaults=True, unsafe=True, quiet=True)
    edit(project / DATABASE / "Makefile", "\n", "\n# Mine.\n")
    commit_all(project)
    for path in folder.iterdir():
        if path.name != ".git":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    current = clone_working_tree(tmp_path / "current", "v999.0.0")
    shutil.copytree(current, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".git"))
    commit_all(folder, "working tree")
    git(folder, "tag", "v999.0.0")
    update(project, "v999.0.0")
    assert "# Mine." in (project / DATABASE / "Makefile").read_text()
    assert not list(project.rglob("*.rej"))
