import pytest

from sinhkehoach.rules.support.sentence_parts import BRACKETS, end_of_list


@pytest.mark.parametrize(
    ("words", "bracket", "listed"),
    [
        ("2 lớp, 3 tổ. Sau đó", False, "2 lớp, 3 tổ"),
        ("1.200 lớp, 3 tổ", False, "1.200 lớp, 3 tổ"),
        ("2 lớp, 3 tổ) và 1", True, "2 lớp, 3 tổ"),
        ("2 lớp, 3 tổ", True, "2 lớp, 3 tổ"),
    ],
)
def test_list_ends_with_its_bracket_or_its_sentence(words, bracket, listed):
    assert words[: end_of_list(words, 0, bracket=bracket)] == listed


def test_brackets_explain_and_count_nothing():
    assert BRACKETS.sub("", "2 lớp (mỗi lớp 30 em), 3 tổ") == "2 lớp , 3 tổ"
