"""Validates a document against its model and turns what pydantic says into what a person can use."""

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..errors import SpecificationError
from ..load.yaml12 import Document, Path
from .base import Spec

Model = TypeVar("Model", bound=Spec)

_CUSTOM = ("unknown_key", "name", "field", "query", "rule")
_WORDS = {
    "missing": "is missing",
    "string_type": "must be a text; put it in quotes",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "dict_type": "must be a mapping",
    "model_type": "must be a mapping",
    "list_type": "must be a list",
    "too_short": "must not be empty",
    "string_too_short": "must not be empty",
}


_LIMITS = {
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
    "too_long": "has more than {max_length} entries",
    "string_too_long": "is longer than {max_length} characters",
}


def validate(document: Document, model: type[Model]) -> Model:
    """Return the document as its model.

    Raises:
        SpecificationError: The first mistake, with file, line and place.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise _explain(document, error.errors(include_url=False)) from None
    except RecursionError:
        raise SpecificationError("nested too deep", file=document.file) from None


def _explain(document: Document, errors: list[ErrorDetails]) -> SpecificationError:
    error = min(errors, key=lambda item: (item["type"] != "unknown_key", len(_path(document, item["loc"])) * -1))
    path = _path(document, error["loc"])
    context = error.get("ctx", {})
    message = _WORDS.get(error["type"], error["msg"])
    if error["type"] == "literal_error":
        message = f"'{error['input']}' is not one of {context['expected']}"
    elif error["type"] == "string_pattern_mismatch":
        message = f"'{error['input']}' does not have the form {context['pattern']}"
    elif error["type"] in _LIMITS:
        message = _LIMITS[error["type"]].format(**context)
    if error["type"] == "missing":
        message, path = f"`{error['loc'][-1]}` is missing", path
    line = document.line((*path, context["key"])) if context.get("key") else document.line(path)
    return SpecificationError(message, file=document.file, line=line, place=place(path))


def _path(document: Document, location: tuple[str | int, ...]) -> Path:
    """Drop from pydantic's location what is no step in the file: the names of union members and validators."""
    path: list[str | int] = []
    data = document.data
    for step in location:
        known = step in data if isinstance(data, dict) else isinstance(data, list) and step in range(len(data))
        if known:
            data = data[step]
            path.append(step)
    return tuple(path)


_SECTIONS = {"entities", "extend", "fields"}


def place(path: Path) -> str:
    """Return the dotted name of a path: `entities, tickets, fields, status, default` is `tickets.status.default`."""
    steps = [
        str(step + 1) if isinstance(step, int) else step for step in path if step not in _SECTIONS or len(path) == 1
    ]
    return ".".join(steps)
