"""YAML 1.2 as we read it: what scalars mean, and the line of every value."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datamodel.errors import SpecificationError
from datamodel.load import read_yaml


def read(text: str) -> Any:
    return read_yaml(text.encode(), "f.yaml").data


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("y", "y"),
        ("true", True),
        ("False", False),
        ("tRue", "tRue"),
        ("~", None),
        ("null", None),
        ("nil", "nil"),
        ("12:30", "12:30"),
        ("190:20:30", "190:20:30"),
        ("2024-02-29", "2024-02-29"),
        ("2024-02-29T12:00:00Z", "2024-02-29T12:00:00Z"),
        ("010", 10),
        ("0o10", "0o10"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("-5", -5),
        ("1e3", 1000.0),
        ("1.50", 1.5),
        (".5", 0.5),
        ("1" * 41, float("1" * 41)),
        ("=", "="),
        ("<<", "<<"),
        ("'12'", "12"),
        ('"null"', "null"),
        ('"\\u2028"', "\u2028"),
        ("|\n  two\n  lines\n", "two\nlines\n"),
        (">\n  one\n  line\n", "one line\n"),
    ],
)
def test_scalars(text: str, value: Any) -> None:
    found = read(f"a: {text}")["a"]
    assert (found, type(found)) == (value, type(value))


def test_an_empty_value_is_null() -> None:
    assert read("a:\nb: ''") == {"a": None, "b": ""}


def test_a_merge_key_is_a_key() -> None:
    assert read("<<: {a: 1}") == {"<<": {"a": 1}}


def test_every_value_has_its_line() -> None:
    document = read_yaml(b"a:\n  - x\n  - b: 1\n    c: [2,\n      3]\nd: >\n  text\ne: 1\n", "f.yaml")
    lines = {".".join(map(str, path)): line for path, line in document.lines.items()}
    assert lines == {
        "": 1,
        "a": 1,
        "a.0": 2,
        "a.1": 3,
        "a.1.b": 3,
        "a.1.c": 4,
        "a.1.c.0": 4,
        "a.1.c.1": 5,
        "d": 6,
        "e": 8,
    }
    assert document.line(("a", 1, "b", "unknown")) == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2", "f.yaml:2: the key 'a' stands here twice (first in line 1)"),
        ("a: {b: 1,\n  b: 2}", "f.yaml:2: the key 'b' stands here twice (first in line 1)"),
        ("a: 1\n'a': 2", "f.yaml:2: the key 'a' stands here twice (first in line 1)"),
        ("1: a\n'1': b", "f.yaml:2: the key '1' stands here twice (first in line 1)"),
        ("a: &x 1", "f.yaml:1: the anchor &x; write the value out where it is used"),
        ("a: *x", "f.yaml:1: the alias *x; write the value out"),
        ("a: ! 1", "f.yaml:1: the tag !; tags are not used here"),
        ("a: !x 1", "f.yaml:1: the tag !x; tags are not used here"),
        ("a: !!str 1", "f.yaml:1: the tag tag:yaml.org,2002:str; tags are not used here"),
        ("? [a]\n: b", "f.yaml:1: a key must be a word"),
        ("~: b", "f.yaml:1: a key must be a word"),
        ("a: 1\n---\nb: 1", "f.yaml:2: a second document; keep one per file"),
        ('a: "\\ud800"', "f.yaml:1:"),
        ('a: "\\0"', "f.yaml:1: the character U+0000 cannot be stored in a database"),
        ('"\\x07": 1', "f.yaml:1: the character U+0007 cannot be stored in a database"),
        ("a: .inf\nb: 1e400", "f.yaml:2: the number 1e400 is too large"),
    ],
)
def test_refuses(text: str, message: str) -> None:
    with pytest.raises(SpecificationError) as error:
        read(text)
    assert str(error.value).startswith(message)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.text(st.characters(codec="ascii", min_codepoint=32, max_codepoint=126)),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.from_regex("[a-z]{1,8}", fullmatch=True), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.from_regex("[a-z]{2,8}", fullmatch=True), VALUES, min_size=1))
def test_reads_what_was_written(data: dict[str, Any]) -> None:
    # As JSON, which is YAML 1.2; PyYAML writes YAML 1.1 and leaves 0o10 and 1e3 without quotes.
    assert read(json.dumps(data)) == data
    assert read(json.dumps(data, indent=1)) == data


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda content: content.decode("latin-1")))
def test_never_fails_in_another_way(text: str) -> None:
    for content in (text.encode("utf-8", "surrogatepass"), text.encode("utf-16", "surrogatepass")):
        with suppress(SpecificationError):
            read_yaml(content, "f.yaml")
