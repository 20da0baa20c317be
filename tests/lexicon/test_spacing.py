import pytest

from sinhkehoach.lexicon.spacing import OBJECT, stray_spaces
from sinhkehoach.lexicon.vocabulary import Vocabulary


def _found(text):
    vocabulary = Vocabulary([text])
    search = stray_spaces(vocabulary)
    return [
        (fault.start, fault.message)
        for each in vocabulary.holding(search.pieces)
        for fault in search.faults(each)
    ]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("An  toàn", 2, "thừa dấu cách"),
        ("-  An toàn", 1, "thừa dấu cách"),
        ("An \u00a0toàn", 2, "thừa dấu cách"),
        (f"{OBJECT}  là", 1, "thừa dấu cách"),
        ("An toàn , tốt", 7, "dấu cách trước dấu câu"),
        ("95% ; tốt", 3, "dấu cách trước dấu câu"),
        ("An toàn .", 7, "dấu cách trước dấu câu"),
        ("An ( tốt)", 3, "dấu cách trong ngoặc"),
        ("“Tốt ”", 4, "dấu cách trong ngoặc"),
        ("An,toàn", 2, "thiếu dấu cách sau dấu câu"),
        ("các đoàn thể.Tổ chức", 9, "thiếu dấu cách sau dấu câu"),
        ("nhé.Ý kiến", 0, "thiếu dấu cách sau dấu câu"),
    ],
)
def test_finds_a_space_too_many_or_too_few(text, place, message):
    assert _found(text) == [(place, message)]


@pytest.mark.parametrize(
    "text",
    [
        "An toàn, tốt (95%).",
        "1,5 triệu",
        "số \u00a0\u00a0\u00a0\u00a0/KH-UBND",
        "ngày\u00a0\u00a0\u00a0 tháng",
        "từ 5 đến …",
        "An\u00a0toàn",
        "xem dichvucong.Gov.vn và",
        "xem https://abc.Vn nhé",
        "ThS.Nguyễn An, TP.Hồ Chí Minh",
        "gửi tep.Moi",
    ],
)
def test_lets_right_spaces_and_blanks_to_fill_in_be(text):
    assert _found(text) == []


def test_finds_the_first_fault_of_each_kind():
    assert _found("a  b  c , d , e") == [(1, "thừa dấu cách"), (7, "dấu cách trước dấu câu")]
