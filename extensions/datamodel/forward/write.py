"""Writes a forward migration and the lock together, so that there is never one without the other."""

from pathlib import Path

from .. import lock
from ..environment import build_environment
from ..migrations import Migration
from ..project import Project
from . import Forward, numbers

TEMPLATE = "includes/postgresql/migration.sql.jinja"


def write_migration(project: Project, destination: Path) -> Path | None:
    """Write what leads to the model as the next migration; return its path, None if nothing has changed.

    A migration that an update left behind when it was cut off before it wrote the lock is taken up again.

    Raises:
        SpecificationError: There is no way to the model.
        OSError: A file cannot be written; neither is changed then.
    """
    forward = Forward.of(project, destination)
    if forward is None or forward.migration is None:
        return None
    folder = destination / numbers.FOLDER
    path = _left_behind(project, destination, folder) or _new(folder / f"{forward.migration.file_name}.sql", forward)
    locked = destination / lock.PATH
    fresh = locked.with_suffix(".new")
    try:
        fresh.write_text(lock.dump({**project.lock, "history": forward.history}), encoding="utf-8")
        fresh.replace(locked)
    except OSError:
        path.unlink()
        raise
    return path


def render(migration: Migration) -> str:
    """Return the text of a migration."""
    return build_environment().get_template(TEMPLATE).render(migration=migration)


def _new(path: Path, forward: Forward) -> Path:
    assert forward.migration is not None
    fresh = path.with_suffix(".new")
    fresh.write_text(render(forward.migration), encoding="utf-8")
    return fresh.replace(path)


def _left_behind(project: Project, destination: Path, folder: Path) -> Path | None:
    content = lock.read(destination)
    last, path = max(numbers.taken(folder).items())
    assert content is not None
    migration = Forward(project.model, project.schema, project.dialect, content, last).migration
    if migration and path.stem == migration.file_name and path.read_text(encoding="utf-8") == render(migration):
        return path
    return None
