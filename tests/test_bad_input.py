"""What people get wrong: one clear line each, with the file, the line, the entity and the field, and what to do."""

import re
import time
from pathlib import Path
from textwrap import indent

import pytest

from datamodel.errors import SpecificationError
from datamodel.load import read_sources, read_yaml
from datamodel.load.yaml12 import MAX_BYTES
from datamodel.logical import Options
from datamodel.project import Project
from rendering import make_project

FEATURE = "feature: shop\nsummary: A shop.\n"
ENTITY = f"{FEATURE}entities:\n  things:\n    purpose: A thing.\n"
FIELDS = (
    "fields: {name: text, age: integer, status: {enum: [open, done], default: open}, "
    "cost: {type: money, optional: true}, owner: {references: users}, due: {type: timestamp, optional: true}, "
    "data: json, slot: period}"
)


def _cases() -> list:
    """Return section, text and message of every case in bad_input.txt."""
    sections = re.split(r"^\[(\w+)\]$", (Path(__file__).parent / "bad_input.txt").read_text(), flags=re.MULTILINE)
    cases = []
    for section, content in zip(sections[1::2], sections[2::2], strict=True):
        for block in content.strip("\n").split("\n\n"):
            text, message = block.rsplit("\n=> ", 1)
            name = f"{section}-{len(cases)}-{message[:60]}"
            cases.append(pytest.param(section, text.replace("FIELDS", FIELDS), message, id=name))
    return cases


def _entity(text: str) -> str:
    return ENTITY + indent(text, "    ")


def _project(section: str, text: str) -> Project:
    match section:
        case "entity":
            return make_project(_entity(text))
        case "feature":
            return make_project(FEATURE + text)
        case "file":
            return make_project(text)
        case "rules":
            return make_project(_entity(FIELDS), rules=text)
    return make_project(_entity(FIELDS), personas=text)


@pytest.mark.parametrize(("section", "text", "message"), _cases())
def test_says_what_is_wrong(section: str, text: str, message: str) -> None:
    with pytest.raises(SpecificationError) as error:
        _ = _project(section, text).schema
    file = {"rules": "07-business-rules/rules.yaml", "personas": "01-foundation/user-personas.yaml"}
    assert str(error.value) == f"{file.get(section, '03-features/1.yaml')}:{message}"
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "f.yaml: empty; remove the file or fill it"),
        (b"# nothing but a comment\n", "f.yaml: empty; remove the file or fill it"),
        ("feature: Größe".encode("latin-1"), "f.yaml:1: not UTF-8; save the file in that encoding"),
        ("a: 1\nb: é".encode("utf-16"), "f.yaml:1: not UTF-8; save the file in that encoding"),
        (b"a: 1\nb: \xff", "f.yaml:2: not UTF-8; save the file in that encoding"),
        (b"a: 1\nb: \x07", "f.yaml:2: the character U+0007 is not allowed"),
        (b"x" * (MAX_BYTES + 1), "f.yaml: larger than 16 MiB; split it into several files"),
        (b"a: " + b"[" * 100_000, "f.yaml:1: nested more than 40 deep"),
        (b"a:\n" + b"".join(b" " * n + b"b:\n" for n in range(1, 200)), "f.yaml:42: nested more than 40 deep"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_refuses_a_file_that_is_not_what_it_should_be(content: bytes, message: str) -> None:
    with pytest.raises(SpecificationError) as error:
        read_yaml(content, "f.yaml")
    assert str(error.value) == message


@pytest.mark.parametrize(
    "content",
    [
        b"a: &a [x]\n" + b"b: [" + b"*a, " * 1_000_000 + b"*a]\n",
        b"\n".join(b"a%d: &a%d [%s]" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 10)) for n in range(1, 40)),
        b"a: " + b"{b: " * 100_000,
        b"a: [" + b"x, " * 4_000_000,
    ],
    ids=["aliases", "laughs", "mappings", "entries"],
)
def test_refuses_a_file_made_to_exhaust_us(content: bytes) -> None:
    started = time.monotonic()
    with pytest.raises(SpecificationError):
        read_yaml(content, "f.yaml")
    assert time.monotonic() - started < 30, "stopped early, however slow the machine"


def test_names_the_file_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "03-features/shop").mkdir(parents=True)
    (tmp_path / "03-features/shop/goods.yml").write_text(_entity("fields: {name: strng}"))
    with pytest.raises(SpecificationError, match=r"^03-features/shop/goods.yml:6: things.name: unknown type 'strng'"):
        _ = Project(read_sources(tmp_path), Options()).schema


def test_a_link_that_leads_nowhere_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "03-features").mkdir()
    (tmp_path / "03-features/loop.yaml").symlink_to("loop.yaml")
    assert read_sources(tmp_path).features == ()
