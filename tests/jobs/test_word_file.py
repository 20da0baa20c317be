import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.word_file import bytes_if_readable, read_bytes


@pytest.mark.parametrize(("name", "words"), [("khong-co.docx", "Không có tệp"), ("", "là thư mục")])
def test_file_that_cannot_be_read_is_a_user_error(tmp_path, name, words):
    with pytest.raises(UserError, match=words):
        read_bytes(tmp_path / name)


def test_bytes_are_those_of_the_file(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"\r\nx")
    assert read_bytes(tmp_path / "a.docx") == b"\r\nx"
    assert bytes_if_readable(tmp_path / "a.docx") == b"\r\nx"


@pytest.mark.parametrize("name", ["khong-co.docx", ""])
def test_no_bytes_where_nothing_can_be_read(tmp_path, name):
    assert bytes_if_readable(tmp_path / name) is None
