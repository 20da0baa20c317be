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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Các trường to chuc dạy học", [("to chuc", "tổ chức")]),
        (
            "Nâng cao chat luong, thuc hien quy chế.",
            [("chat luong", "chất lượng"), ("thuc hien", "thực hiện")],
        ),
        ("Giao Phong Giao duc theo dõi", [("Giao duc", "giáo dục")]),
        ("Nhiều to to chuc tham gia", [("to chuc", "tổ chức")]),
    ],
)
def test_finds_a_known_word_that_lacks_its_marks_in_a_sentence_that_has_them(text, found):
    search = unmarked_sentences(Vocabulary([text]))
    faults = list(search.faults(text))
    assert [(text[each.start : each.end], each.hint) for each in faults] == [
        (words, f"có phải là “{right}”?") for words, right in found
    ]
    assert not is_unmarked(text)
    assert Vocabulary([text]).holding(search.pieces) == {text}


@pytest.mark.parametrize(
    "text",
    [
        "Cho tham gia, thanh tra, ban hanh",
        "Tỉnh Bac Ninh",
        "Gửi về to-chuc.vn, to chuc@an.vn, to chuc/thuc hien.docx, to chuc.vn",
        "Phần mềm Let It Chat, Hot Net",
        "To  chuc",
        "TO CHUC",
    ],
)
def test_leaves_names_addresses_and_words_without_marks_in_peace(text):
    assert list(unmarked_sentences(Vocabulary([text])).faults(text)) == []
