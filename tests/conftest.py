"""Settings that hold for every test."""

import os
import shutil

import pytest
from hypothesis import settings

# A busy machine makes a single example slow without anything being wrong.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

OFFICE_PROGRAMS = ("soffice", "pdftotext")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs an office suite where there is none; CI installs one and must run everything."""
    missing = [program for program in OFFICE_PROGRAMS if shutil.which(program) is None]
    if not missing or os.environ.get("CI"):
        return
    skip = pytest.mark.skip(reason=f"needs {' and '.join(missing)}")
    for item in items:
        if item.get_closest_marker("office"):
            item.add_marker(skip)
