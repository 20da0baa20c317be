import sys
from pathlib import Path

import pytest

from sinhkehoach.cli.paths import cache_folder, shown_path, typed_path


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


def test_user_without_a_home_has_no_cache(monkeypatch):
    def nobody():
        raise RuntimeError("no home")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    assert cache_folder() is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_link_is_shown_as_the_link_that_it_is(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a.yaml").symlink_to("a.yaml")
    (tmp_path / "vao").symlink_to("plans")
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "vao" / "a.yaml") == str(Path("plans", "a.yaml"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder that somebody stands in")
def test_path_is_shown_as_it_is_where_the_current_folder_is_gone(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert shown_path(tmp_path / "a") == str(tmp_path / "a")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "system", "typed"),
    [
        ("output/kế-hoạch_2027.docx", "linux", "output/kế-hoạch_2027.docx"),
        ("Kế hoạch (sửa).docx", "linux", '"Kế hoạch (sửa).docx"'),
        ("Kế hoạch.docx", "win32", '"Kế hoạch.docx"'),
        ("a&b.docx", "win32", '"a&b.docx"'),
        ("giá $100.docx", "win32", '"giá $100.docx"'),
        ("giá $100.docx", "linux", "'giá $100.docx'"),
    ],
)
def test_path_in_a_command_is_one_word_to_the_shell(monkeypatch, name, system, typed):
    monkeypatch.setattr(sys, "platform", system)
    assert typed_path(Path(name)) == typed
