import errno
import os

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.template.template_file import read_template_file


def test_template_is_read_as_it_is(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"PK")
    assert read_template_file(tmp_path / "a.docx") == b"PK"


def test_folder_is_no_template(tmp_path):
    with pytest.raises(UserError, match="là thư mục"):
        read_template_file(tmp_path)


def test_file_far_too_large_is_not_read(tmp_path):
    with (tmp_path / "phim.mp4").open("wb") as film:
        os.truncate(film.fileno(), 2**30)
    with pytest.raises(UserError, match="quá lớn"):
        read_template_file(tmp_path / "phim.mp4")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOENT, "không có tệp mẫu"),
        (errno.EACCES, "không đọc được tệp mẫu"),
        (errno.EIO, "không đọc được tệp mẫu"),
        (errno.ELOOP, "trỏ vòng"),
    ],
)
def test_template_that_cannot_be_read_is_told_in_a_sentence(tmp_path, monkeypatch, number, told):
    (tmp_path / "a.docx").write_bytes(b"PK")
    monkeypatch.setattr("os.open", lambda *_: (_ for _ in ()).throw(OSError(number, "no")))
    with pytest.raises(UserError, match=told) as refused:
        read_template_file(tmp_path / "a.docx")
    assert refused.value.hint
