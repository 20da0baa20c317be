import sys
from pathlib import Path

import pytest

from sinhkehoach.cli.paths import cache_folder, shown_path


def test_path_is_shown_from_where_one_stands(tmp_path, monkeypatch):
    inside, outside = tmp_path / "plans" / "a.yaml", tmp_path.parent / "a.yaml"
    monkeypatch.chdir(tmp_path)
    assert shown_path(inside) == str(inside.relative_to(tmp_path))
    assert shown_path(outside) == str(outside)


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
