import pytest

from tests.support.plans import found, only_problem, plan_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("chỉ tiêu:\n  Tỷ lệ chuyên cần: 98%\n  Học sinh giỏi: 20%\n", (2, 3)),
        ("chỉ tiêu:\n  - Tỷ lệ chuyên cần: 98%\n  - Học sinh giỏi: 20%\n", (2, 5)),
    ],
)
def test_lines_of_name_and_target_are_told_once(text, place):
    problem = only_problem(text)
    assert (problem.position.line, problem.position.column) == place
    assert problem.hint == "viết mỗi chỉ tiêu một dòng: - {tên: Tỷ lệ chuyên cần, đích: 98%}"


def test_a_line_of_name_and_target_among_others_is_told_for_itself():
    told = found("chỉ tiêu:\n  - {tên: A, đích: 5}\n  - Chuyên cần: 98%\n  - B\n")
    assert told == ["SKH203 3:5 chỉ tiêu › chỉ tiêu › mục 2", "SKH203 4:5 chỉ tiêu › chỉ tiêu › mục 3"]


def test_a_target_with_a_comma_is_shown_in_quotes():
    assert only_problem("chỉ tiêu:\n  Chuyên cần: 97,2\n").hint.endswith('đích: "97,2"}')


def test_groups_among_indicators_are_told_once():
    text = "chỉ tiêu:\n  - {tên: A, đích: 5}\n  - nhóm: Huy động\n    chỉ tiêu: [{tên: B, đích: 5}]\n  - nhóm: Khác\n"
    problem = only_problem(text)
    assert (problem.position.line, problem.code) == (3, "SKH203")
    assert "“- tên: Huy động”" in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "chỉ tiêu: [{tên: A, đích: 5}]",
        "chỉ tiêu: {mở đầu: Phấn đấu., cột: [MN], chỉ tiêu: [{tên: A, MN: 5}]}",
        "chỉ tiêu: Giữ vững.",
        "chỉ tiêu: [Giữ vững., Nâng cao.]",
    ],
)
def test_right_ways_stay_right(text):
    assert found(text) == []


def test_sentences_are_the_words_before_the_indicators():
    assert [item.inline.typed for item in plan_of("chỉ tiêu: [Giữ vững.]").indicators.opening.items] == [
        "Giữ vững."
    ]


@pytest.mark.parametrize("text", ["chỉ tiêu: {mở dầu: A}", "chỉ tiêu: [{ten: A}]", "chỉ tiêu: {}"])
def test_misspelt_keys_are_told_as_such(text):
    assert all(not line.startswith("SKH203") for line in found(text))
