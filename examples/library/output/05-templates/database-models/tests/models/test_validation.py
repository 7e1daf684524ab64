"""What is refused before the database is asked."""

import pytest

from models.sqlalchemy.access.rules import RULES, TRANSITIONS, Rule
from models.sqlalchemy.access.validation import ValidationFailed, check, validate

REQUIRED = [(record, name) for record, rules in RULES.items() for name, rule in rules.items() if rule.required]
STATES = [(record, name) for record, names in TRANSITIONS.items() for name in names]
RULED = [(record, name, rule) for record, rules in RULES.items() for name, rule in rules.items()]


def words(record: str, name: str, value: object, previous: dict[str, object] | None = None) -> set[str]:
    return {item.rule for item in validate(record, {name: value}, previous) if item.property == name}


@pytest.mark.parametrize(("record", "name"), REQUIRED)
def test_a_new_row_has_to_have_a_value(record: str, name: str) -> None:
    assert words(record, name, None) == {"required"}
    with pytest.raises(ValidationFailed):
        check(record, {})


@pytest.mark.parametrize(("record", "name", "rule"), RULED)
def test_what_a_rule_excludes_is_refused(record: str, name: str, rule: Rule) -> None:
    if rule.bits:
        assert "bits" in words(record, name, 2 ** (rule.bits - 1))
    if rule.minimum is not None:
        assert "minimum" in words(record, name, rule.minimum - 1)
    if rule.maximum is not None:
        assert "maximum" in words(record, name, rule.maximum + 1)
    if rule.above is not None:
        assert "above" in words(record, name, rule.above)
    if rule.below is not None:
        assert "below" in words(record, name, rule.below)
    if rule.most is not None:
        assert "most" in words(record, name, "x" * (rule.most + 1))
    if rule.least:
        assert "least" in words(record, name, "x" * (rule.least - 1))
    if rule.values:
        assert "values" in words(record, name, "none of these")
    if rule.lower:
        assert "lower" in words(record, name, " A@EXAMPLE.COM")
    if not rule.written:
        assert words(record, name, "anything") == {"written"}
    if rule.immutable:
        assert "immutable" in words(record, name, "new", {name: "old"})


@pytest.mark.parametrize(("record", "name"), STATES)
def test_states_follow_one_another_as_allowed(record: str, name: str) -> None:
    transitions = TRANSITIONS[record][name]
    states = {*transitions.initial, *transitions.allowed, *(s for to in transitions.allowed.values() for s in to)}
    for state in states:
        assert ("transition" in words(record, name, state)) == (state not in transitions.initial)
        for following in states:
            allowed = following == state or following in transitions.allowed.get(state, ())
            assert ("transition" in words(record, name, following, {name: state})) != allowed
