import os

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.word_bytes import read_bytes


def test_gives_what_is_in_the_file(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"a")
    assert read_bytes(tmp_path / "a.docx") == b"a"


@pytest.mark.parametrize(("name", "words"), [("không-có.docx", "Không có tệp"), (".", "là thư mục")])
def test_what_cannot_be_read_is_a_sentence(tmp_path, name, words):
    with pytest.raises(UserError, match=words) as caught:
        read_bytes(tmp_path / name)
    assert caught.value.hint


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may read anything is not refused")
def test_file_that_may_not_be_read_is_a_sentence(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(b"a")
    file.chmod(0)
    with pytest.raises(UserError, match="Không đọc được tệp"):
        read_bytes(file)
