"""Reads YAML 1.2 (core schema) with the line of every value; refuses what makes YAML surprising.

Built on the events of PyYAML, one at a time, so neither depth nor aliases can exhaust anything.
Source of the scalar rules: https://yaml.org/spec/1.2.2/#103-core-schema
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from ..errors import SpecificationError

Path = tuple[str | int, ...]

MAX_BYTES = 16 * 2**20
MAX_DEPTH = 40
MAX_VALUES = 250_000
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = re.compile(r"(?:~|null|Null|NULL)?\Z")
_BOOLEAN = re.compile(r"(?:(true|True|TRUE)|false|False|FALSE)\Z")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass
class Document:
    """A parsed file: plain data, and the line (from 1) at which each path begins."""

    file: str
    data: Any
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int | None:
        """Return the line of the path or of its nearest ancestor that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


@lru_cache(maxsize=256)
def read_yaml(content: bytes, file: str) -> Document:
    """Parse one YAML file. Each question reads the input folders again, so what was read is remembered.

    Raises:
        SpecificationError: Not UTF-8, not YAML, empty, or using what we refuse: several documents, duplicate keys,
            anchors, aliases, tags, control characters, infinite numbers.
    """
    if len(content) > MAX_BYTES:
        raise SpecificationError(f"larger than {MAX_BYTES // 2**20} MiB; split it into several files", file=file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise SpecificationError("not UTF-8; save the file in that encoding", file=file, line=line) from None
    try:
        return _Reader(file).read(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = f"broken YAML: {error.problem or error.context}"
        if mark is not None and _starts_with_tab(text, mark.line):
            problem = "broken YAML: a tab; indent with spaces"
        raise SpecificationError(problem, file=file, line=mark.line + 1 if mark else None) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        message = (
            f"the character U+{ord(text[error.position]):04X} is not allowed" if error.position < len(text) else ""
        )
        raise SpecificationError(message or "broken YAML", file=file, line=line) from None


def _starts_with_tab(text: str, line: int) -> bool:
    lines = text.splitlines()
    return line < len(lines) and "\t" in lines[line][: len(lines[line]) - len(lines[line].lstrip())]


class _Reader:
    """Builds data from events; `stack` holds the open collections with the path of each."""

    def __init__(self, file: str) -> None:
        self.document = Document(file, None)
        self.stack: list[tuple[Path, dict | list]] = []
        self.key: list[str | None] = []

    def read(self, text: str) -> Document:
        documents = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._error("a second document; keep one per file", event)
            elif isinstance(event, yaml.AliasEvent):
                raise self._error(f"the alias *{event.anchor}; write the value out", event)
            elif isinstance(event, yaml.NodeEvent):
                self._refuse(event)
                self._node(event)
                if len(self.document.lines) > MAX_VALUES:
                    raise self._error(f"more than {MAX_VALUES:,} values; split the file", event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()
                self.key.pop()
        if self.document.data is None:
            raise SpecificationError("empty; remove the file or fill it", file=self.document.file)
        return self.document

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if event.anchor:
            raise self._error(f"the anchor &{event.anchor}; write the value out where it is used", event)
        if event.tag:
            raise self._error(f"the tag {event.tag}; tags are not used here", event)

    def _node(self, event: yaml.NodeEvent) -> None:
        if self.stack and isinstance(self.stack[-1][1], dict) and self.key[-1] is None:
            self._take_key(event)
            return
        if isinstance(event, yaml.ScalarEvent):
            self._place(self._scalar(event), event)
            return
        value: dict | list = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._place(value, event)
        if len(path) > MAX_DEPTH:
            raise self._error(f"nested more than {MAX_DEPTH} deep", event)
        self.stack.append((path, value))
        self.key.append(None)

    def _take_key(self, event: yaml.NodeEvent) -> None:
        if not isinstance(event, yaml.ScalarEvent) or (event.implicit[0] and _NULL.match(event.value)):
            raise self._error("a key must be a word", event)
        path, mapping = self.stack[-1]
        if event.value in mapping:
            first = self.document.lines[(*path, event.value)]
            raise self._error(f"the key '{event.value}' stands here twice (first in line {first})", event)
        self.key[-1] = self._text(event)
        self.document.lines[(*path, event.value)] = event.start_mark.line + 1

    def _place(self, value: Any, event: yaml.NodeEvent) -> Path:
        if not self.stack:
            self.document.data = value
            self.document.lines[()] = event.start_mark.line + 1
            return ()
        path, container = self.stack[-1]
        if isinstance(container, list):
            path = (*path, len(container))
            container.append(value)
            self.document.lines[path] = event.start_mark.line + 1
        else:
            key = self.key[-1]
            container[key] = value
            path = (*path, key)
            self.key[-1] = None
        return path

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        text = self._text(event)
        if not event.implicit[0]:
            return text
        if _NULL.match(text):
            return None
        if match := _BOOLEAN.match(text):
            return match[1] is not None
        if _INTEGER.match(text) and len(text) <= 40:
            return int(text)
        if _FLOAT.match(text):
            number = float(text)
            if number in (float("inf"), float("-inf")):
                raise self._error(f"the number {text} is too large", event)
            return number
        return text

    def _text(self, event: yaml.ScalarEvent) -> str:
        if match := _UNSTORABLE.search(event.value):
            raise self._error(f"the character U+{ord(match[0]):04X} cannot be stored in a database", event)
        return event.value

    def _error(self, message: str, event: yaml.Event) -> SpecificationError:
        return SpecificationError(message, file=self.document.file, line=event.start_mark.line + 1)
