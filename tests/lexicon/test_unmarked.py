import pytest

from sinhkehoach.lexicon.unmarked import is_unmarked, unmarked_sentences
from sinhkehoach.lexicon.vocabulary import Vocabulary


@pytest.mark.parametrize(
    "text",
    [
        "Trien khai nghi quyet cua Dang uy phuong.",
        "Phân công: cac truong to chuc thuc hien",
    ],
)
def test_finds_words_in_a_row_that_lack_their_marks(text):
    (fault,) = unmarked_sentences(Vocabulary([text])).faults(text)
    assert "không có dấu" in fault.message
    assert is_unmarked(text)
    assert Vocabulary([text]).holding(unmarked_sentences(Vocabulary([text])).pieces) == {text}


@pytest.mark.parametrize(
    "text",
    [
        "Triển khai nghị quyết của Đảng ủy phường",
        "Cho con em nhân dân; chi cho thanh tra",
        "Phần mềm Microsoft Office 365, Google Classroom, Zoom Meeting",
        "Cac truong hoc",
        "Gửi về ke-hoach-to-chuc/quyet.vn hoặc to_chuc_thuc_hien",
        "Do not let us go",
        "Ban do an hoa",
    ],
)
def test_leaves_marked_and_other_words_in_peace(text):
    assert not is_unmarked(text)
