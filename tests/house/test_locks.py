import re
import tomllib

import pytest

from tests.house.repository import ROOT

LOCKS = ("run", "test", "bundle")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _lock(name: str) -> str:
    return (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, str]:
    """Return each locked package with its version."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", _lock(name), flags=re.MULTILINE))


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=\[; ]", requirement)[0] for requirement in requirements}


def test_only_the_agreed_libraries_come_with_the_program():
    assert _names(PROJECT["dependencies"]) == {
        "click",
        "docxtpl",
        "jinja2",
        "lxml",
        "python-docx",
        "pyyaml",
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_holds_every_dependency(lock):
    assert _names(PROJECT["dependencies"]) | {"hatchling"} <= set(_pins(lock))


def test_test_lock_holds_every_tool():
    assert _names(PROJECT["optional-dependencies"]["test"]) <= set(_pins("test"))


def test_locks_agree():
    assert _pins("run").items() <= _pins("test").items()
    known = _pins("test")
    assert {name for name, version in _pins("bundle").items() if known.get(name, version) != version} == set()


def test_bundle_lock_holds_every_extra_and_the_bundler():
    extras = PROJECT["optional-dependencies"]
    wanted = _names(extras["xem"]) | _names(extras["excel"]) | _names(extras["pdf"])
    assert wanted | {"pyinstaller"} <= set(_pins("bundle"))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock):
    pins = re.findall(r"^[\w.-]+==.*\n( +--hash=)?", _lock(lock), flags=re.MULTILINE)
    assert pins
    assert all(pins)


@pytest.mark.parametrize("lock", LOCKS)
def test_docxcompose_is_never_installed(lock):
    # Where it is, importing docxtpl makes python-docx write core properties in a wrong namespace.
    assert "docxcompose" not in _pins(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_host_and_no_folder_of_one_machine(lock):
    assert not re.search(r"https?://|file:|--(extra-)?index-url|--find-links|/\w+/\w+", _lock(lock))
