"""`schema.lock.yaml`: the schema that a project's migrations build, canonical and readable in a diff."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import yaml

from .errors import SpecificationError
from .relational import Schema

PATH = "05-templates/database-models/migrations/schema.lock.yaml"
AHEAD = ".lock.yaml"
"""What follows a migration's name in the name of the lock that comes with it, until that is in its place."""
VERSION = 1
_HEADER = """\
# The schema that the migrations beside this file build. `copier update` compares it with the model and writes what has
# changed as the next migration. Do not edit it: it would then differ from the database.
# yamllint disable rule:line-length
"""
_NOT_IN_THE_DATABASE = {"feature", "serves", "prepares", "watches"}
"""Attributes that explain or arrange, and that no engine stores."""


def describe(schema: Schema, database: str) -> dict[str, Any]:
    """Return the content of the lock: plain data, without what is a default anyway."""
    return {
        "version": VERSION,
        "database": database,
        **_plain(schema),
        "history": {"renamed": {}, "dropped": []},
    }


def dump(content: dict[str, Any]) -> str:
    """Return the file's text."""
    body = yaml.dump(
        content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=10**6, default_flow_style=False
    )
    return _HEADER + body


def read(project: Path) -> dict[str, Any] | None:
    """Return the content of a project's lock, or None if it has none yet.

    Raises:
        SpecificationError: The file is broken, has conflict markers, or is of a version that is not known here.
    """
    try:
        text = place(project).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = f"cannot be read ({error.strerror}); restore it from version control"
        raise SpecificationError(reason, file=PATH) from None
    if any(line.startswith(("<<<<<<<", "=======", ">>>>>>>")) for line in text.splitlines()):
        raise SpecificationError("has conflict markers; resolve the merge first", file=PATH)
    try:
        content = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        raise SpecificationError("cannot be read; restore it from version control", file=PATH) from None
    return checked(content)


def place(project: Path) -> Path:
    """Return where the lock of a project is, or would be if it has none."""
    return next(left_behind(project), project / PATH)


def left_behind(project: Path) -> Iterator[Path]:
    """Yield the lock of an update that was cut off when it had written the migration, but not the lock yet."""
    folder = (project / PATH).parent
    for path in folder.glob(f"[0-9]*{AHEAD}"):
        if any(folder.glob(f"*/{path.name.removesuffix(AHEAD)}.sql")):
            yield path


def checked(content: Any) -> dict[str, Any]:
    """Return the content of a lock after a look at what is beside the schema.

    Raises:
        SpecificationError: It is of a version that is not known here, or was edited into something else.
    """
    version = content.get("version") if isinstance(content, dict) else None
    if version != VERSION:
        raise SpecificationError(f"is of version {version}, which this template does not know", file=PATH)
    try:
        history = content["history"]
        names = [content["database"], *history["renamed"], *history["renamed"].values(), *history["dropped"]]
    except (AttributeError, KeyError, TypeError) as error:
        raise _nonsense(error) from None
    if not all(isinstance(name, str) for name in names):
        raise _nonsense("a name is no text")
    return content


def schema(content: dict[str, Any]) -> Schema:
    """Return the schema that a lock describes; what no engine stores is empty.

    Raises:
        SpecificationError: The file was edited into something that is no schema.
    """
    try:
        parts = {item.name: content[item.name] for item in fields(Schema) if item.name in content}
        return _built(Schema, {"tables": {}, **parts})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _nonsense(error) from None


def _nonsense(why: object) -> SpecificationError:
    return SpecificationError(f"describes no schema ({why}); restore it from version control", file=PATH)


def _built(kind: Any, data: Any) -> Any:
    """Return the value of a type that `_plain` made the data of."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        absent = {item.name: "" for item in fields(kind) if item.name in _NOT_IN_THE_DATABASE and _required(item)}
        return kind(**absent, **{name: _built(hints[name], item) for name, item in data.items()})
    if get_origin(kind) is dict:
        return {name: _built(get_args(kind)[1], {"name": name, **item}) for name, item in data.items()}
    if get_origin(kind) is tuple:
        if not isinstance(data, dict | list):
            raise TypeError(f"{data!r} is no list")
        members = get_args(kind)
        if isinstance(data, dict):
            return tuple(_built(members[0], {"name": name, **item}) for name, item in data.items())
        kinds = repeat(members[0]) if members[-1] is ... else members
        return tuple(_built(each, item) for each, item in zip(kinds, data, strict=False))
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is out of place")
    return data


def _required(item: Any) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        found = ((name, getattr(value, name), default) for name, default in _defaults(type(value)))
        return {name: _plain(item) for name, item, default in found if item != default}
    if isinstance(value, dict):
        return {name: _without_name(item) for name, item in value.items()}
    if isinstance(value, tuple | list):
        items = list(value)
        if items and all(hasattr(item, "name") for item in items) and len({item.name for item in items}) == len(items):
            return {item.name: _without_name(item) for item in items}
        return [_plain(item) for item in items]
    return value


def _without_name(item: Any) -> dict[str, Any]:
    plain = _plain(item)
    plain.pop("name", None)
    return plain


@cache
def _defaults(kind: type) -> list[tuple[str, Any]]:
    """Return what the lock holds of a class, with its default, or MISSING."""
    found = (item for item in fields(kind) if item.name not in _NOT_IN_THE_DATABASE)
    return [(item.name, item.default if item.default_factory is MISSING else item.default_factory()) for item in found]


class _Dumper(yaml.CSafeDumper):
    pass


def _text(dumper: yaml.Dumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Dumper.add_representer(str, _text)
