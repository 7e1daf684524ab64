"""Refuses what no migration can do, before anything is written."""

import subprocess
from pathlib import Path
from tempfile import TemporaryFile

import yaml

from . import lock, numbers
from .errors import SpecificationError
from .project import Project


def refuse(project: Project, destination: Path, answers_file: Path, *, update: bool) -> None:
    """Refuse a model that the destination's migrations cannot lead to.

    An update has refreshed the answers file by then, so it is put back.

    Args:
        project: What is wanted.
        destination: The project's folder.
        answers_file: Its answers, relative to the folder.
        update: Whether a migration can be written: a second copy only refreshes files.

    Raises:
        SpecificationError: There is no way, or an update is needed.
    """
    try:
        _refuse_other_business(project, destination, destination / answers_file)
        if not lock.place(destination).exists():
            _refuse_without_lock(destination)
        elif _has_migration(project, destination):
            _refuse_unwritable(destination, update=update)
    except SpecificationError:
        if update:
            restore(destination, answers_file)
        raise


def _refuse_other_business(project: Project, destination: Path, answers_file: Path) -> None:
    if not (destination / lock.PATH).is_file() or not answers_file.is_file():
        return
    recorded = yaml.load(answers_file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    before = recorded["business_model"]
    if before != project.options.business_model:
        raise SpecificationError(
            f"decides which tables a project begins with, and cannot change once there are migrations: keep '{before}'",
            place="business_model",
        )


def _has_migration(project: Project, destination: Path) -> bool:
    from .forward import Forward  # A first copy does without.

    forward = Forward.of(project, destination)
    return forward is not None and forward.migration is not None


def _refuse_without_lock(destination: Path) -> None:
    """Refuse a folder with migrations of which nothing says what they build; a folder for Copier's own use has none."""
    if numbers.taken(destination / numbers.FOLDER):
        raise SpecificationError("is missing; restore it from version control", file=lock.PATH)


def _refuse_unwritable(destination: Path, *, update: bool) -> None:
    if not update:
        raise SpecificationError(
            f"the model no longer matches {lock.PATH}: run `copier update`, which writes the migration. "
            "Nothing was changed."
        )
    for folder in (numbers.FOLDER, Path(lock.PATH).parent):
        try:
            with TemporaryFile(dir=destination / folder):
                pass
        except OSError as error:
            raise SpecificationError(
                f"a migration cannot be written here ({error.strerror}). Nothing was changed.", file=folder.as_posix()
            ) from None


def restore(destination: Path, answers_file: Path) -> None:
    """Put the answers file back as it was committed; a project outside git keeps it, nothing has rewritten it there."""
    committed = subprocess.run(
        ["git", "show", f"HEAD:./{answers_file.as_posix()}"], cwd=destination, capture_output=True, check=False
    )
    if committed.returncode == 0:
        (destination / answers_file).write_bytes(committed.stdout)
