"""Refuses what would need a forward migration, before anything is written."""

import subprocess
from pathlib import Path

from . import lock
from .errors import SpecificationError
from .project import Project


def refuse_schema_change(project: Project, destination: Path, answers_file: Path) -> None:
    """Refuse a model whose schema differs from the one that the destination's migrations build.

    The answers file is put back, since an update has refreshed it by then.

    Raises:
        SpecificationError: The schema differs; the message names what.
    """
    recorded = lock.read(destination)
    if recorded is None:
        return
    if differences := list(_differences(recorded, project.lock)):
        restore(destination, answers_file)
        shown = ", ".join(differences[:5]) + (", ..." if len(differences) > 5 else "")
        raise SpecificationError(
            f"the model no longer matches {lock.PATH} ({shown}). This version of Groundplan does not write forward "
            "migrations yet: take the change back, or keep the project as it is. Nothing was changed."
        )


def restore(destination: Path, answers_file: Path) -> None:
    """Put the answers file back as it was committed; a project outside git keeps it, nothing has rewritten it there."""
    committed = subprocess.run(
        ["git", "show", f"HEAD:./{answers_file.as_posix()}"], cwd=destination, capture_output=True, check=False
    )
    if committed.returncode == 0:
        (destination / answers_file).write_bytes(committed.stdout)


def _differences(old: object, new: object, place: str = "") -> list[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        result: list[str] = []
        for key in dict.fromkeys((*old, *new)):
            if old.get(key) != new.get(key):
                deeper = key if not place else f"{place}.{key}"
                depth = deeper.count(".")
                result += [deeper] if depth == 3 else _differences(old.get(key), new.get(key), deeper)
        return result
    return [place.removeprefix("tables.")]
