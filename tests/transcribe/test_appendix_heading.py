import pytest

from sinhkehoach.transcribe.appendix_heading import appendix_heading


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("Phụ lục", "Phụ lục", ""),
        ("PHỤ LỤC IV.", "PHỤ LỤC IV.", ""),
        ("Phụ lục số 01", "Phụ lục số 01", ""),
        ("Phụ lục 1a: Danh sách trường", "Phụ lục 1a:", "Danh sách trường"),
        ("PHỤ LỤC 2 - DANH SÁCH", "PHỤ LỤC 2 -", "DANH SÁCH"),
        ("Phụ lục A. Danh sách", "Phụ lục A.", "Danh sách"),
        ("Phụ lục: Danh sách", "Phụ lục:", "Danh sách"),
    ],
)
def test_label_and_name_stand_in_one_line(text, label, name):
    assert appendix_heading(text) == (label, name)


@pytest.mark.parametrize("text", ["Theo Phụ lục I", "Phụ lục I kèm theo", "Phụ lục danh sách", "Phụ lục 1ab"])
def test_sentence_heads_no_appendix(text):
    assert appendix_heading(text) is None
