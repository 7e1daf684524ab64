"""Writes a forward migration and the lock together, so that there is never one without the other.

The lock is written first, as a file that is named after the migration. Where both are found, an update was cut off
between the two, and the migrations build what that file says; where the migration is not there, it says nothing.
"""

from pathlib import Path

from .. import lock, numbers
from ..environment import build_environment
from ..migrations import Migration
from ..project import Project
from . import Forward

TEMPLATE = "includes/postgresql/migration.sql.jinja"


def write_migration(project: Project, destination: Path) -> Path | None:
    """Write what leads to the model as the next migration; return its path, None if nothing has changed.

    A lock that an update left behind when it was cut off is put in its place before.

    Raises:
        SpecificationError: There is no way to the model.
        OSError: A file cannot be written; neither is changed then.
    """
    locked = destination / lock.PATH
    for left in lock.left_behind(destination):
        left.replace(locked)
    forward = Forward.of(project, destination)
    if forward is None or forward.migration is None:
        return None
    path = destination / numbers.FOLDER / f"{forward.migration.file_name}.sql"
    fresh, ahead = path.with_suffix(".new"), locked.with_name(f"{path.stem}{lock.AHEAD}")
    try:
        ahead.write_text(lock.dump({**project.lock, "history": forward.history}), encoding="utf-8")
        fresh.write_text(render(forward.migration), encoding="utf-8")
        fresh.replace(path)
        ahead.replace(locked)
    except OSError:
        for item in (path, fresh, ahead):
            item.unlink(missing_ok=True)
        raise
    return path


def render(migration: Migration) -> str:
    """Return the text of a migration."""
    return build_environment().get_template(TEMPLATE).render(migration=migration)
