import os
import sys

import pytest

from sinhkehoach.cli import bundle


@pytest.fixture
def started(monkeypatch):
    """Return what is run: the modules themselves are run by the test of a bundle."""
    runs = []

    def run_module(module, *, run_name, alter_sys):
        assert (run_name, alter_sys) == ("__main__", True)
        runs.append((module, sys.argv[1:]))

    monkeypatch.setattr(bundle.runpy, "run_module", run_module)
    return runs


@pytest.mark.parametrize(
    ("words", "run"),
    [
        ([], ("sinhkehoach", [])),
        (["sinh", "-m", "a"], ("sinhkehoach", ["sinh", "-m", "a"])),
        (["-m", "sinhkehoach", "git"], ("sinhkehoach", ["git"])),
        (["-P", "-m", "sinhkehoach.pdf.extract"], ("sinhkehoach.pdf.extract", [])),
    ],
)
def test_program_for_a_terminal_runs_a_module_as_python_does(monkeypatch, started, words, run):
    monkeypatch.setattr(sys, "argv", ["sinhkehoach", *words])
    bundle.in_terminal()
    assert started == [run]


def test_double_click_opens_the_desk(monkeypatch, started):
    monkeypatch.setattr(sys, "argv", ["ban-lam-viec", "a.yaml"])
    bundle.by_double_click()
    assert started == [("sinhkehoach", ["xem", "--bam-dup", "a.yaml"])]


@pytest.mark.parametrize(("before", "after"), [("/opt/lib", "/opt/lib"), (None, None)])
def test_other_programs_find_the_libraries_of_the_system(monkeypatch, before, after):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "bundle")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    bundle.give_back_libraries()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_outside_a_bundle_nothing_is_taken_away(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "mine")
    bundle.give_back_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "mine"
