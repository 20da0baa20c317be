import io
import json
import sys

import pytest

from sinhkehoach.cli.terminal import colour, fold_on_terminals, folded, is_dumb, unfolded
from tests.support.workspaces import PLAN


class _Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def environment(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch.setenv


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        ({}, None),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, None),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm"}, None),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "0", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "", "TERM": "dumb"}, False),
        ({"FORCE_COLOR": "3", "TERM": "dumb"}, True),
    ],
)
def test_colours_are_as_the_environment_says(environment, settings, wanted):
    for name, value in settings.items():
        environment(name, value)
    assert colour() is wanted
    assert is_dumb() is (settings.get("TERM") == "dumb")


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("một hai", ["một hai"]),
        ("một hai ba bốn", ["một hai ba", "    bốn"]),
        ("  một hai ba", ["  một hai", "      ba"]),
        ("mộthaibabốnnămsáu", ["mộthaibabốnnămsáu"]),
        ("một haibabốnnămsáubảy tám", ["một", "    haibabốnnămsáubảy", "    tám"]),
        ("", [""]),
        ("\x1b[31mmột\x1b[0m hai\x1b[1m\x1b[0m", ["\x1b[31mmột\x1b[0m hai\x1b[1m\x1b[0m"]),
        ("mo\u0302\u0323t hai ba", ["mo\u0302\u0323t hai ba"]),
    ],
)
def test_lines_are_folded_between_words(line, pieces):
    assert list(folded(line, 10)) == pieces


def test_only_terminals_are_folded(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    terminal, file = _Terminal(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "stderr", file)
    fold_on_terminals()
    words = "một " * 15
    sys.stdout.write(f"{words}\nhai\n")
    sys.stderr.write(words)
    assert terminal.getvalue() == f"{'một ' * 9}một\n    {'một ' * 5}\nhai\n"
    assert file.getvalue() == words
    assert sys.stdout.isatty()


def test_what_steers_the_terminal_is_not_folded(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    fold_on_terminals()
    sys.stdout.write("\r" + "một " * 15)
    assert terminal.getvalue() == "\r" + "một " * 15


def test_records_for_machines_are_not_folded(monkeypatch, sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text(
        PLAN.replace("ký: chủ tịch", "ký: chủ tich"), encoding="utf-8"
    )
    monkeypatch.setenv("COLUMNS", "40")
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    sinhkehoach("kiem-tra", "--dinh-dang", "json")
    assert len(json.loads(terminal.getvalue())[0]["lỗi"]) > 0
    assert max(map(len, terminal.getvalue().splitlines())) > 40
    assert unfolded(terminal) is terminal


def test_editor_that_reads_from_a_dumb_terminal_gets_lines_whole(environment, monkeypatch):
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    environment("TERM", "dumb")
    fold_on_terminals()
    assert sys.stdout is terminal
