"""The service and the list are what the suite promises."""

import re
from pathlib import Path

import pytest

from datamodel.environment import ROOT
from datamodel.types import TYPES
from packages import NO_NODE
from parity.behaviours import BEHAVIOURS
from parity.runtimes import prepare
from parity.table import document
from parity.unsupported import UNSUPPORTED
from parity.words import CONTROL, Translator, service, targets, words


def test_the_service_is_right_and_has_a_value_of_each_type():
    project = service()
    project.check()
    found = {field.type.name for field in project.model.entities["samples"].fields.values()}
    assert found >= {*TYPES} - {"key"}, "a key is of another type"


def test_behaviours_are_told_in_a_sentence():
    assert len(BEHAVIOURS) >= 45
    texts = [behaviour.__doc__ or "" for behaviour in BEHAVIOURS.values()]
    assert all(text.endswith(".") and "\n" not in text for text in texts)
    assert len(set(texts)) == len(texts)


def test_what_is_unsupported_is_a_target_s_behaviour_and_says_why():
    for (target, behaviour), missing in UNSUPPORTED.items():
        assert target in targets()
        assert behaviour in BEHAVIOURS
        assert missing.reason
        assert missing.url or target == CONTROL, "an ORM's documentation says that it cannot"


def test_the_document_has_the_table():
    assert (ROOT / "docs/targets.md").read_text() == document(), "run: make targets"


def test_without_node_the_targets_that_need_it_are_skipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(pytest.skip.Exception, match=re.escape(NO_NODE)):
        prepare("sequelize", "typescript", tmp_path)


@pytest.mark.parametrize("target", targets())
def test_words_lead_from_columns_to_properties_and_back(target: str):
    translator = Translator(target)
    for class_name, record in words(target).items():
        names = [item["name"] for item in record["properties"].values()]
        assert translator.columns(translator.entity(class_name), names) == list(record["properties"])
