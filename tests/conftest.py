"""Settings that hold for every test."""

import gc
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.progress import OneLine

# Thousands of tests are alive all the time: looking through them for garbage again and again takes long.
gc.set_threshold(100_000, 50, 50)

# A busy machine makes a single example slow without anything being wrong.
settings.register_profile("house", deadline=None)
# For a quarter of an hour with nobody waiting: HYPOTHESIS_PROFILE=long
settings.register_profile("long", deadline=None, max_examples=5_000)
# For the mutants of tools/mutate.py, each of which meets the same examples.
settings.register_profile("repeatable", deadline=None, derandomize=True, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

GOLDEN = Path(__file__).parent / "golden"

# What tests of a mark need.
PROGRAMS = {"office": ("soffice", "pdftotext"), "browser": ("chromium", "chromedriver")}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write what is expected anew; never in CI")
    parser.addoption("--one-line", action="store_true", help="show progress as one line, ten per cent a step")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError("--update-golden: in CI the expected texts are only read")
    if config.getoption("--one-line") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(OneLine(config))


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return the check that a text is the one kept under a name in tests/golden."""
    update = request.config.getoption("--update-golden")

    def check(name: str, text: str) -> None:
        file = GOLDEN / name
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.exists(), f"{name} is missing: run with --update-golden, and read what it says"
        assert text == file.read_text(encoding="utf-8")

    return check


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs an office suite or a browser where there is none; CI installs both and must run everything."""
    gc.freeze()
    if os.environ.get("CI"):
        return
    for mark, programs in PROGRAMS.items():
        missing = [program for program in programs if shutil.which(program) is None]
        skip = pytest.mark.skip(reason=f"needs {' and '.join(missing)}")
        for item in items if missing else ():
            if item.get_closest_marker(mark):
                item.add_marker(skip)
