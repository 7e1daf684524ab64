"""What people wrote arrives in documents as they wrote it."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from datamodel import Options, Project, Sources, build_environment, markdown
from datamodel.load import Document
from documents import READER, shown, tables
from templates import DATABASE

ACTIVE = "\\`*_{}[]()<>#+-.!|&~$\"'/:;=?@^%, \n\t"
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")),
    st.text(st.sampled_from(f"{ACTIVE}ab1é🙂漢\u0301")),
).filter(str.strip)
HOSTILE = "a|b \\| `c` *d* _e_ snake_case [f](g) <h> &amp; ~~i~~ $1 and $2\n| x |\n# j 漢字 🙂 https://example.com/a_b"


def plain(text: str) -> str:
    return " ".join(text.split())


@given(TEXTS)
@example("_a_ a_b __a__ _ a_")
@example("\\")
@example("![a](b)")
@example("&lt; &#35;")
@example("<script>alert(1)</script>")
def test_a_text_shows_literally_in_a_line_and_in_a_table(text):
    line = READER.parse(f"- BR-1: {markdown.text(text)} (`x`)")
    inline = next(token for token in line if token.type == "inline")
    assert {child.type for child in inline.children} <= {"text", "code_inline"}
    assert shown(inline) == f"BR-1: {plain(text)} (x)"
    rendered = f"| a | b |\n| --- | --- |\n| {markdown.text(text)} | c |\n"
    assert tables(rendered) == [[["a", "b"], [plain(text), "c"]]]


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=4))
def test_a_table_keeps_its_cells_and_is_laid_out_once(rows):
    written = "".join(f"| {markdown.text(a)} | {markdown.text(b)} |\n" for a, b in [("One", "Two"), *rows])
    first, rest = written.split("\n", 1)
    laid_out = markdown.table(lambda: f"{first}\n| --- | --- |\n{rest}")
    assert tables(laid_out) == [[["One", "Two"], *([plain(a), plain(b)] for a, b in rows)]]
    assert markdown.table(lambda: laid_out) == laid_out


def test_a_table_is_laid_out_by_what_is_seen():
    written = "| Entity | What |\n| - | - |\n| `a` | 漢字 e\u0301 |\n| `long_name` | x\\|y |\n"
    assert markdown.table(lambda: written) == (
        "| Entity      | What   |\n"
        "| ----------- | ------ |\n"
        "| `a`         | 漢字 e\u0301 |\n"
        "| `long_name` | x\\|y   |\n"
    )


@pytest.fixture
def readme() -> str:
    feature = {
        "feature": "own",
        "summary": HOSTILE,
        "entities": {"notes": {"purpose": HOSTILE, "traits": ["append_only"], "fields": {"number": "integer"}}},
    }
    rules = [
        {"id": "R-1", "entity": "notes", "statement": HOSTILE, "check": "number > 0"},
        {"id": "R-2", "entity": "notes", "statement": HOSTILE, "limit": {"count": 1, "per": "number"}},
        {"id": "R-3", "entity": "notes", "statement": HOSTILE, "manual": True},
    ]
    sources = Sources(
        (Document("03-features/own.yaml", feature),), (Document("07-business-rules/own.yaml", {"rules": rules}),)
    )
    template = build_environment().get_template(f"template/{DATABASE}/README.md.jinja")
    project = Project(sources, Options(project_name="desk"))
    return template.render(project=project, project_name="desk", database_name="desk", database_version="17")


def test_hostile_texts_show_literally_in_the_readme_of_a_project(readme):
    assert ["notes", plain(HOSTILE), "for good"] in tables(readme)[-1]
    lines = {shown(token) for token in READER.parse(readme) if token.type == "inline"}
    assert {
        f"R-1: {plain(HOSTILE)} (ck_notes_r_1)",
        f"R-2: {plain(HOSTILE)} (tr_notes_r_2)",
        f"R-3: {plain(HOSTILE)} (notes)",
    } <= lines


def test_the_readme_of_a_project_has_no_line_that_is_too_long_and_no_empty_line_twice(readme):
    assert "\n\n\n" not in readme
    assert [line for line in readme.splitlines() if len(line) > 120 and not re.match(r"\| |- R-", line)] == []
