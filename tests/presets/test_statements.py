"""Every rule of a preset on the running database: the right statement is accepted, its wrong twin refused by name."""

import pytest
from judged import broken
from live import live
from statements import WRITTEN, Written

LEAST_PAIRS = 40


@pytest.mark.parametrize("preset", WRITTEN)
def test_right_statements_are_accepted_and_wrong_ones_refused(postgresql, preset):
    pairs = Written(preset).pairs
    assert len(pairs) >= LEAST_PAIRS
    with live(postgresql, preset) as database, database.connect() as connection:
        problems = [problem for pair in pairs for problem in broken(connection, pair)]
    assert not problems, "\n".join(problems)
