"""Projects that Copier made of a template with several versions, for the tests of what an update does."""

import shutil
from pathlib import Path

import pytest
from copier import run_copy, run_update

from templates import DATABASE, HELPDESK, clone_working_tree, commit_all, edit, git, project_from, status

MIGRATIONS = f"{DATABASE}/migrations/postgresql"
LOCK = f"{DATABASE}/migrations/schema.lock.yaml"
SPEC = "03-features/helpdesk.yaml"
GIVEN_UP = "backup/restore_procedures.md"
"""The document that version 1.1.0 no longer has."""


@pytest.fixture(scope="session")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template: as it is, v1.1.0 with other documents, v1.2.0 with another preset, trigger and default too."""
    folder = clone_working_tree(tmp_path_factory.mktemp("template"), "v1.0.0")
    readme = folder / "template" / DATABASE / "README.md.jinja"
    readme.write_text(readme.read_text() + "\nA line that a later version adds.\n")
    (folder / "template" / DATABASE / GIVEN_UP).unlink()
    commit_all(folder, "second")
    git(folder, "tag", "v1.1.0")
    evolve(folder)
    commit_all(folder, "third")
    git(folder, "tag", "v1.2.0")
    return folder


def evolve(template: Path) -> None:
    """Change an entity, a default and the routine of a trigger in a template."""
    users = template / "presets/patterns/user_management.yaml"
    edit(users, "username: {type: string, length: 32,", "username: {type: string, length: 40,")
    edit(users, "locale: {type: locale, default: en}", "locale: {type: locale, default: fr}")
    edit(template / "includes/postgresql/routines/set_updated_at.sql", "now()", "clock_timestamp()")


@pytest.fixture(scope="session")
def helpdesk(versions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the first version, committed; never changed."""
    folder = project_from(HELPDESK, tmp_path_factory.mktemp("projects") / "desk")
    run_copy(str(versions), folder, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    commit_all(folder)
    return folder


@pytest.fixture
def project(helpdesk: Path, tmp_path: Path) -> Path:
    """A copy of that project, to be changed."""
    return Path(shutil.copytree(helpdesk, tmp_path / "desk"))


def update(project: Path, ref: str = "v1.0.0", **data: object) -> None:
    """Update a project without asking anything."""
    run_update(project, data=data, vcs_ref=ref, defaults=True, unsafe=True, quiet=True, overwrite=True)


def changed(folder: Path, within: str = "") -> set[str]:
    """Return the names of the files that are not as they were committed, new ones included."""
    return {line[3:] for line in status(folder).splitlines() if line[3:].startswith(within)}
