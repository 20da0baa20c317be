import sys
from pathlib import Path

import pytest

from sinhkehoach.cli.cache_folder import cache_folder


@pytest.mark.parametrize(
    ("system", "variable", "value", "folder"),
    [
        ("linux", "XDG_CACHE_HOME", "kho", Path("kho/sinhkehoach")),
        ("linux", "XDG_CACHE_HOME", "", Path("nhà/.cache/sinhkehoach")),
        ("win32", "LOCALAPPDATA", "kho", Path("kho/sinhkehoach/cache")),
        ("win32", "LOCALAPPDATA", "", None),
    ],
)
def test_cache_is_where_the_system_keeps_such_things(monkeypatch, system, variable, value, folder):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(Path, "home", lambda: Path("nhà"))
    monkeypatch.setenv(variable, value)
    assert cache_folder() == folder
