"""The numbers of a project's migrations, its own ones included."""

import re
from pathlib import Path

from .errors import SpecificationError

FOLDER = Path("05-templates/database-models/migrations/postgresql")
_FILE = re.compile(r"(\d{3,})_\w+\.sql")


def taken(folder: Path) -> dict[int, Path]:
    """Return the migrations by number.

    Raises:
        SpecificationError: Two have one number, as after a merge.
    """
    result: dict[int, Path] = {}
    for path in sorted(folder.glob("*.sql")):
        if found := _FILE.fullmatch(path.name):
            number = int(found[1])
            if number in result:
                raise SpecificationError(
                    f"the migrations {result[number].name} and {path.name} have one number: run `make renumber` in "
                    f"{FOLDER.parents[1].as_posix()}, which gives the next one to what was not applied yet"
                )
            result[number] = path
    return result


def following(folder: Path) -> int:
    """Return the next free number: one more than the highest."""
    return max(taken(folder), default=-1) + 1
