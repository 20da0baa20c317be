"""Progress of a run of tests as one line: 10 % 20 % 30 %…, and a letter for what does not pass."""

import pytest


class OneLine:
    """A plugin that stands for pytest's dots."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._total = self._finished = 0

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._total = self._total or len(session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self._total = len(ids)

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        if not report.passed or hasattr(report, "wasxfail"):
            return None
        return ("passed" if report.when == "call" else "", "", "")

    def pytest_runtest_logfinish(self) -> None:
        before, self._finished = self._finished, self._finished + 1
        tenths = self._finished * 10 // self._total if self._total else 0
        if tenths > (before * 10 // self._total if self._total else 0):
            reporter = self._config.pluginmanager.getplugin("terminalreporter")
            reporter.write(f"{tenths * 10} % ", flush=True)
