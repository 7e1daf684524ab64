"""An update that could not write, or was cut off, leaves nothing that a later one would repeat."""

import shutil
import sys
from pathlib import Path

import pytest
import yaml
from copier import run_copy
from copier.errors import UserMessageError

from datamodel import Project, answers, lock, read_sources
from datamodel.forward.write import write_migration
from projects import LOCK, MIGRATIONS, SPEC, changed, update
from templates import DATABASE, commit_all, edit, status
from test_update_refusals import ANSWERS, refusal

pytestmark = pytest.mark.slow
AREA = ["body: text\n", "body: text\n      area: {type: string, length: 20, optional: true}\n"]
ZONE = ["body: text\n", "body: text\n      zone: {type: string, length: 20, optional: true}\n"]
FIRST, SECOND = f"{MIGRATIONS}/014_add_tickets_area.sql", f"{MIGRATIONS}/015_add_tickets_zone.sql"
AHEAD = f"{DATABASE}/migrations/014_add_tickets_area.lock.yaml"


def write(project: Path) -> None:
    recorded = yaml.safe_load((project / ANSWERS).read_text())
    write_migration(Project(read_sources(project), answers.options(recorded)), project)


def cut_off(project: Path, monkeypatch: pytest.MonkeyPatch, before: str) -> None:
    """Write the next migration and its lock, and be killed before the file of that name is in its place."""
    replace = Path.replace

    def killed(self: Path, target: Path) -> Path:
        if Path(target).name == before:
            raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            write(project)


def test_what_is_cut_off_before_the_lock_is_taken_up_though_the_specs_have_changed(project, monkeypatch):
    edit(project / SPEC, *AREA)
    cut_off(project, monkeypatch, Path(LOCK).name)
    assert changed(project) == {SPEC, FIRST, AHEAD}
    first = (project / FIRST).read_bytes()
    edit(project / SPEC, *ZONE)
    commit_all(project)
    update(project)
    assert changed(project, f"{DATABASE}/migrations") == {SECOND, LOCK, AHEAD}
    assert not (project / AHEAD).exists()
    assert (project / FIRST).read_bytes() == first
    assert "area" not in (project / SECOND).read_text()
    assert {"area", "zone"} <= set(lock.read(project)["tables"]["tickets"]["columns"])
    commit_all(project)
    update(project)
    assert status(project) == ""


def test_what_is_cut_off_before_the_lock_is_taken_up_by_an_update_without_a_change(project, monkeypatch):
    edit(project / SPEC, *AREA)
    cut_off(project, monkeypatch, Path(LOCK).name)
    commit_all(project)
    update(project)
    assert changed(project, f"{DATABASE}/migrations") == {LOCK, AHEAD}
    assert not (project / AHEAD).exists()


def test_what_is_cut_off_before_the_migration_says_nothing(project, monkeypatch):
    edit(project / SPEC, *AREA)
    cut_off(project, monkeypatch, Path(FIRST).name)
    assert not (project / FIRST).exists()
    commit_all(project)
    update(project)
    assert "ADD COLUMN area" in (project / FIRST).read_text()
    assert not (project / AHEAD).exists()


def folder_for_lock(project: Path) -> str:
    (project / LOCK).unlink()
    (project / LOCK).mkdir()
    (project / LOCK / "mine").touch()
    return f"{LOCK}: cannot be read (Is a directory); restore it from version control"


def no_lock(project: Path) -> str:
    (project / LOCK).unlink()
    return f"{LOCK}: is missing; restore it from version control"


def no_migrations(project: Path) -> str:
    shutil.rmtree(project / MIGRATIONS)
    return f"{MIGRATIONS}: a migration cannot be written here (No such file or directory). Nothing was changed."


def file_for_migrations(project: Path) -> str:
    no_migrations(project)
    (project / MIGRATIONS).touch()
    return f"{MIGRATIONS}: a migration cannot be written here (Not a directory). Nothing was changed."


@pytest.mark.parametrize("spoil", [folder_for_lock, no_lock, no_migrations, file_for_migrations])
def test_a_place_that_takes_no_migration_is_found_before_anything_changes(project, spoil):
    message = spoil(project)
    edit(project / SPEC, *AREA)
    assert refusal(project) == message


@pytest.mark.skipif(sys.platform != "linux", reason="needs /sys, which takes no files")
def test_a_file_system_that_takes_no_files_is_found_before_anything_changes(project):
    shutil.rmtree(project / MIGRATIONS)
    (project / MIGRATIONS).symlink_to("/sys")
    edit(project / SPEC, *AREA)
    assert refusal(project).startswith(f"{MIGRATIONS}: a migration cannot be written here (")


def test_a_copy_over_a_project_without_its_lock_leaves_the_migrations(versions, project):
    (project / LOCK).unlink()
    commit_all(project)
    with pytest.raises(UserMessageError, match="is missing; restore it from version control"):
        run_copy(str(versions), project, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True, overwrite=True)
    assert status(project) == ""


def test_a_lock_that_can_at_last_not_be_written_leaves_no_migration(project, monkeypatch):
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device", str(self))

    edit(project / SPEC, *AREA)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            write(project)
    assert changed(project) == {SPEC}
