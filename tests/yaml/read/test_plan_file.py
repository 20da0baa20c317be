import errno
from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.yaml.read.plan_file import read_plan_file


def test_names_files_that_are_nearly_called_so(tmp_path):
    (tmp_path / "ke-hoach-2027.yaml").write_text("a: b", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_plan_file(tmp_path / "kehoach-2027.yaml")
    assert "Không tìm thấy" in caught.value.message
    assert "“ke-hoach-2027.yaml”" in caught.value.hint


def test_finds_the_file_in_a_folder_below(tmp_path, monkeypatch):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a[1].yaml").write_text("a: b", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError) as caught:
        read_plan_file(Path("a[1].yaml"))
    assert caught.value.hint == f"Có phải là “{Path('plans', 'a[1].yaml')}”?"


def test_lists_the_plans_of_the_folder_when_no_name_is_near(tmp_path):
    (tmp_path / "giáo dục.yaml").write_text("a: b", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_plan_file(tmp_path / "xyz")
    assert "“giáo dục.yaml”" in caught.value.hint


def test_says_that_the_folder_is_missing_too(tmp_path):
    with pytest.raises(UserError) as caught:
        read_plan_file(tmp_path / "không có" / "a.yaml")
    assert "Thư mục" in caught.value.hint


def test_refuses_a_folder(tmp_path):
    with pytest.raises(UserError, match="là một thư mục"):
        read_plan_file(tmp_path)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (PermissionError(errno.EACCES, "no"), "Không được phép đọc"),
        (OSError(errno.EIO, "I/O"), "Không đọc được"),
    ],
)
def test_tells_why_the_disk_does_not_give_the_file(tmp_path, monkeypatch, error, message):
    def refuse(*_):
        raise error

    (tmp_path / "a.yaml").touch()
    monkeypatch.setattr("os.open", refuse)
    with pytest.raises(UserError, match=message):
        read_plan_file(tmp_path / "a.yaml")


def test_gives_the_bytes_as_they_are(tmp_path):
    (tmp_path / "a.yaml").write_bytes(b"a: b\r\n\xff")
    assert read_plan_file(tmp_path / "a.yaml") == b"a: b\r\n\xff"
