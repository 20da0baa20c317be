import pytest

from sinhkehoach.render.held_words import with_held_words


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("chi 11.000 triệu đồng cho 19 lớp", "chi 11.000~triệu~đồng cho 19~lớp"),
        ("trong 5 năm", "trong 5~năm"),
        ("1,5 tỷ", "1,5~tỷ"),
        ("900.000.000 đồng.", "900.000.000~đồng."),
        ("750 người, 30 đồng chí", "750~người, 30~đồng chí"),
        ("tăng 5 %", "tăng 5~%"),
        ("12 Trường tiểu học", "12~Trường tiểu học"),
    ],
)
def test_a_number_is_held_with_what_it_counts(text, held):
    assert with_held_words(text) == held.replace("~", "\u00a0")


@pytest.mark.parametrize(
    "text",
    [
        "ngày 05 tháng 01 năm 2027",
        "năm 2027 và 2028",
        "giai đoạn 2027 - 2030",
        "khoản 2 điều 5",
        "lớp 6 trường An Hòa",
        "Nghị quyết số 71-NQ/TW",
        "mục 2.1 nhiệm vụ",
        "số 15/2027 người",
        "5. năm",
        "5 năng lực",
        "không có số",
    ],
)
def test_a_number_that_is_a_name_counts_nothing(text):
    assert with_held_words(text) == text
