"""The command line as a person meets it: words in, exit code and what is printed out."""

from dataclasses import dataclass

import pytest

from sinhkehoach.cli.main import run
from tests.support.workspaces import lay_down, template_cache


@dataclass(frozen=True)
class Answer:
    """What the program leaves behind: its exit code, and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    """Stand in an empty office workspace."""
    monkeypatch.chdir(lay_down(tmp_path))
    return tmp_path


@pytest.fixture
def sinhkehoach(capsys, monkeypatch):
    """Return the function that runs the program with the words of a command line."""
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(template_cache()))

    def call(*words):
        code = run(list(words))
        return Answer(code, *capsys.readouterr())

    return call
