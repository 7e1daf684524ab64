"""The one error that a user of Groundplan sees, and where it points."""

from collections.abc import Iterable
from difflib import get_close_matches


class SpecificationError(Exception):
    """Something that a person wrote cannot be used; says where, what and what to do.

    Args:
        message: What is wrong and how to mend it, without the place.
        file: Path of the file as the user knows it, relative to the project.
        line: Line in the file, from 1; None if unknown (a model read back from the answers file).
        place: Dotted name of the thing, such as `tickets.status`.
    """

    def __init__(self, message: str, *, file: str = "", line: int | None = None, place: str = "") -> None:
        self.message, self.file, self.line, self.place = message, file, line, place
        where = f"{file}:{line}" if file and line else file
        super().__init__(": ".join(part for part in (where, place, message) if part))


def unknown_field(name: str, known: Iterable[str]) -> str:
    """Return what to say about a name that is no field, above all when it is a column's."""
    known = list(known)
    base = name.removesuffix("_id").removesuffix("_minor")
    if base != name and base in known:
        return f"unknown field '{name}'; specs say field names, not columns: '{base}'"
    return f"unknown field '{name}'.{suggest(name, known)}"


def suggest(name: str, known: Iterable[str]) -> str:
    """Return ` Did you mean 'x'?` for the nearest known name, else what there is to choose from."""
    known = [str(item) for item in known]
    if close := get_close_matches(name, known, n=1, cutoff=0.6):
        return f" Did you mean '{close[0]}'?"
    return f" Known: {', '.join(known)}." if 0 < len(known) <= 30 else ""
