"""What the end of a run tells: which target showed which behaviour."""

import re

import pytest

from parity.table import outcomes

_MARKS = {"passed": ".", "failed": "FAIL", "error": "FAIL", "skipped": "-"}
_TEST = re.compile(r"test_parity\[([^-]+)-(.+)\]$")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    found: dict[tuple[str, str], str] = {}
    for outcome, mark in _MARKS.items():
        for report in terminalreporter.stats.get(outcome, []):
            if case := _TEST.search(report.nodeid):
                found[case[1], case[2]] = mark
    if found:
        terminalreporter.section("parity")
        for line in outcomes(found):
            terminalreporter.line(line)
