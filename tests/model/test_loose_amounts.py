import pytest

from tests.support.plans import only_problem


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("2027: 10, 2028: '12,5'", 'viết năm: {2027: 10, 2028: "12,5"}'),
        ("năm 2027: 10", "viết năm: {2027: 10}"),
        ("2027: ", "viết năm: {2027: …}"),
    ],
)
def test_amounts_of_years_beside_their_key_are_told_once(typed, hint):
    problem = only_problem(f"kinh phí: [{{tên: A, {typed}}}]")
    assert (problem.code, problem.message) == ("SKH202", "Số tiền của từng năm ghi ở mục “năm”")
    assert problem.hint == hint


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        (
            "Ngân sách phường: 10, Xã hội hoá: '12,5'",
            'viết nguồn: {Ngân sách phường: 10, Xã hội hoá: "12,5"}',
        ),
        ("NSNN: 10", "viết nguồn: {NSNN: 10}"),
        ("tiền: 10, vốn tỉnh: ", "viết nguồn: {vốn tỉnh: …}"),
    ],
)
def test_amounts_by_source_beside_their_key_are_told_once(typed, hint):
    problem = only_problem(f"kinh phí: [{{tên: A, {typed}}}]")
    assert (problem.code, problem.message) == ("SKH202", "Số tiền của từng nguồn ghi ở mục “nguồn”")
    assert problem.hint == hint


@pytest.mark.parametrize("typed", ["nguồn vốn: Ngân sách", "nguồn kinh phí: Ngân sách"])
def test_another_word_for_the_key_is_no_source(typed):
    assert only_problem(f"kinh phí: [{{tên: A, {typed}}}]").hint == "có phải là “nguồn”?"


def test_a_year_that_no_key_takes_is_told_like_any_other_key():
    assert only_problem("nhiệm vụ: [{tên: A, 2027: 10}]").message == "Không có mục nào tên là “2027”"


def test_a_source_that_no_key_takes_is_told_like_any_other_key():
    assert only_problem("nhiệm vụ: [{tên: A, vốn tỉnh: 10}]").message == "Không có mục nào tên là “vốn tỉnh”"
