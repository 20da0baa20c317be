import os

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.failure import report, sentence, unknown_command


def test_sentence_has_the_way_to_mend_on_its_second_line():
    assert sentence(UserError("Hết chỗ", "xóa bớt tệp")) == "Hết chỗ\n    Cách sửa: Xóa bớt tệp"
    assert sentence(UserError("Hết chỗ")) == "Hết chỗ"


def test_what_stands_in_the_way_of_the_user_is_no_fault_of_ours(capsys):
    assert report(UserError("Hết chỗ"), ["sinh"]) == 1
    assert capsys.readouterr() == ("", "Hết chỗ\n")


@pytest.mark.skipif(os.name == "nt", reason="a current folder cannot be removed")
def test_where_the_current_folder_is_gone_that_is_what_is_said(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "a"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    assert report(UserError("Không ghi được tệp", "kiểm tra ổ đĩa"), ["khoi-tao"]) == 1
    assert capsys.readouterr().err.startswith("Thư mục đang đứng không còn nữa\n")


def test_log_holds_what_is_needed_to_mend_the_fault(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert report(ValueError("vỡ"), ["sinh", "a.yaml"]) == 3
    (log,) = tmp_path.iterdir()
    text = log.read_text(encoding="utf-8")
    assert "sinhkehoach sinh a.yaml" in text
    assert "ValueError: vỡ" in text
    assert str(log) in capsys.readouterr().err


def test_log_that_cannot_be_written_goes_to_stderr(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "không có"))
    assert report(ValueError("vỡ"), []) == 3
    assert "ValueError: vỡ" in capsys.readouterr().err


@pytest.mark.parametrize("error", [RecursionError(), MemoryError()])
def test_every_exception_is_caught(tmp_path, monkeypatch, error):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert report(error, []) == 3


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("sihn", "Không có lệnh “sihn”. Có phải là “sinh”?"),
        ("kiểm tra", "Không có lệnh “kiểm tra”. Có phải là “kiem-tra”?"),
        ("dịch", "Không có lệnh “dịch”. Các lệnh: sinh, kiem-tra."),
        ("a.yml", "Trước tên tệp phải có lệnh. Để tạo văn bản: sinhkehoach sinh a.yml"),
    ],
)
def test_unknown_command_is_answered_by_what_may_be_meant(typed, sentence):
    assert unknown_command(typed, ["sinh", "kiem-tra"]) == sentence
