"""What the end of a test run tells: which servers were used, and what did not run and why.

GROUNDPLAN_REQUIRE_ENGINES holds names of engines, such as `postgresql-15 postgresql-18`. A run of the whole suite in
which no test passed on one of them fails.
"""

import os
from collections import Counter

import pytest

from engines.server import Server

REQUIRED = "GROUNDPLAN_REQUIRE_ENGINES"


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Uses(config))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    servers = {value for value in getattr(item, "funcargs", {}).values() if isinstance(value, Server)}
    # A property travels with the report from xdist's workers.
    item.user_properties += [("engine", [server.name, f"{server.version}, {server.where}"]) for server in servers]


class Uses:
    """Counts, in the process that the user started, the passed tests of each engine."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._passed: Counter[tuple[str, str]] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.passed:
            self._passed.update(tuple(value) for name, value in report.user_properties if name == "engine")

    def missing(self) -> list[str]:
        """The required engines on which no test passed; nothing where only part of the suite ran."""
        required = os.environ.get(REQUIRED, "").split() if self._whole_suite() else []
        used = {name for name, _ in self._passed}
        return [name for name in required if name not in used]

    def _whole_suite(self) -> bool:
        option = self._config.option
        from_settings = self._config.args_source is pytest.Config.ArgsSource.TESTPATHS
        return from_settings and not (option.markexpr or option.keyword or option.collectonly)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.exitstatus == pytest.ExitCode.OK and self.missing():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._passed:
            terminalreporter.section("engines")
            for (name, description), count in sorted(self._passed.items()):
                terminalreporter.line(f"{count:6}  passed on {name} ({description})")
        skipped = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", []))
        if skipped:
            terminalreporter.section("what did not run here", yellow=True)
            for reason, count in skipped.most_common():
                terminalreporter.line(f"{count:6}  {reason}")
        if missing := self.missing():
            terminalreporter.section("required engines", red=True)
            terminalreporter.line(f"no test passed on {', '.join(missing)}, which {REQUIRED} names", red=True)


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    _path, _line, reason = report.longrepr
    return reason.removeprefix("Skipped: ")
