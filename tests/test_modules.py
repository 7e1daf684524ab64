"""Optional parts: their entities, and what they add to others, are there or are not."""

import pytest

from datamodel import SpecificationError
from rendering import make_project

DESK = """
feature: desk
summary: Answers questions.
modules:
  surveys:
    purpose: Asks how it went.
    extend:
      questions:
        fields: {answer: {references: answers, optional: true}}
        checks: {answered_once: "answer IS NULL OR closed"}
      answers:
        fields: {comment: {type: text, optional: true}}
entities:
  questions:
    purpose: What somebody asked.
    fields: {subject: string, closed: {type: boolean, default: false}}
  answers:
    purpose: How it went.
    module: surveys
    fields: {stars: integer}
"""


def columns(table: str, *modules: str) -> set[str]:
    return {column.name for column in make_project(DESK, modules=modules).schema.tables[table].columns}


def test_a_module_that_is_on_adds_to_its_own_and_to_other_entities():
    assert columns("questions", "surveys") - columns("questions") == {"answer_id"}
    assert {"stars", "comment"} <= columns("answers", "surveys")


def test_a_module_that_is_off_leaves_nothing():
    tables = make_project(DESK, modules=()).schema.tables
    assert "answers" not in tables
    assert not [check for check in tables["questions"].checks if "answered_once" in check.name]


@pytest.mark.parametrize("modules", [(), ("surveys",)])
def test_what_it_adds_to_must_exist_also_while_it_is_off(modules):
    text = DESK.replace("      questions:\n        fields: {answer", "      question:\n        fields: {answer")
    with pytest.raises(SpecificationError, match="there is no entity 'question' to extend"):
        make_project(text, modules=modules).check()
