import pytest

from sinhkehoach.base.problem import Severity
from tests.support.plans import found, located, only_problem

OFFICE = """
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW}
đơn vị:
  phòng-a: {tên: Phòng A}
"""

# What is wrong, where it is reported, and its nearest neighbour that is right.
CASES = [
    # footnotes
    (
        "mục đích: a[^x] b[^y]\nchú thích: {x: 1}",
        "SKH242 1:18 mục đích",
        "mục đích: a[^x] b[^y]\nchú thích: {x: 1, y: 2}",
    ),
    (
        "mục đích:\n  - a\n  - b[^y]",
        "SKH242 3:6 mục đích › mục 2",
        "mục đích:\n  - a\n  - b[^y]\nchú thích: {y: 1}",
    ),
    (
        "mục đích: a\nchú thích: {x: 1}",
        "SKH243 2:13 chú thích › x",
        "phụ lục: [{tên: A, bảng: {cột: [X], hàng: [['1[^x]']]}}]\nchú thích: {x: 1}",
    ),
    (
        "mục đích: a[^x]\nchú thích: {x: 'b[^x]'}",
        "SKH244 2:18 chú thích › x",
        "mục đích: a[^x]\nchú thích: {x: 'b [[kỳ]]'}",
    ),
    # a title that names itself
    ("trích yếu: 'A [[trích yếu]]'", "SKH244 1:15 trích yếu", "trích yếu: 'A [[kỳ]]'"),
    ("trích yếu: 'A [[Trích_Yếu]]'", "SKH244 1:15 trích yếu", "mở đầu: 'A [[Trích_Yếu]]'"),
    # references
    ("mục đích: a [[b]]", "SKH241 1:13 mục đích", "mục đích: a [[kỳ]]"),
    (
        "mục đích: a [[kinh phí b]]\nkinh phí: [{tên: B}]",
        "SKH246 1:13 mục đích",
        "mục đích: a [[kinh phí b]]\nkinh phí: [{tên: B, tiền: 1}]",
    ),
    # bases that are one word
    ("căn cứ: [nq-30]", "SKH241 1:10 căn cứ › mục 1", "căn cứ: [nq-29]"),
    ("căn cứ: [x, phòng-a]", "SKH241 1:10 căn cứ › mục 1; SKH241 1:13 căn cứ › mục 2", "căn cứ: [NQ-29]"),
    ("căn cứ: ['[[nq-30]]']", "SKH241 1:11 căn cứ › mục 1", "căn cứ: ['[[nq-29]]', Luật Giáo dục]"),
]


@pytest.mark.parametrize(("wrong", "expected"), [case[:2] for case in CASES])
def test_reports_what_is_wrong_with_a_text(wrong, expected):
    assert "; ".join(found(wrong, OFFICE)) == expected


@pytest.mark.parametrize("right", [case[2] for case in CASES])
def test_is_silent_about_the_nearest_right_text(right):
    assert found(right, OFFICE) == []


def test_an_unknown_footnote_is_answered_with_a_near_one():
    text = "mục đích: a[^mầm] b[^mầm-non]\nchú thích: {mầm-non: 1}"
    assert only_problem(text).hint == "có phải là [^mầm-non]? Thêm “mầm: …” vào mục “chú thích”"


def test_a_footnote_may_be_mentioned_more_than_once():
    assert found("mục đích: a[^x] b[^x]\nchú thích: {x: 1}") == []


def test_an_unknown_basis_is_answered_with_a_near_document():
    assert only_problem("căn cứ: [nq-30]", OFFICE).hint == "có phải là “nq-29”?"
    assert only_problem("căn cứ: [abc]").hint == "thêm văn bản đó vào mục “văn bản”, hoặc ghi cả câu"


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["1. a", "2. b", "3. c"], []),
        (["1. a", "3. b", "4. c"], ["2:3"]),
        (["1. a", "1. b"], ["2:3"]),
        (["2. a", "3. b"], []),
        (["1. a", "1.1. b", "1.2. c", "2. d", "2.1. e"], []),
        (["1. a", "1.1. b", "1.3. c"], ["3:3"]),
        (["1.1. a", "1.2. b", "2.1. c", "2.2. d"], []),
        (["1.1. a", "2.2. b"], ["2:3"]),
        (["1. a", "a) b", "b) c", "2. d", "a) e"], []),
        (["a) x", "b) x", "c) x", "d) x", "đ) x", "e) x", "g) x", "h) x"], []),
        (["a) x", "b) x", "c) x", "d) x", "e) x", "f) x", "g) x"], []),
        (["a) x", "c) y"], ["2:3"]),
        (["a) x", "a) y"], ["2:3"]),
        (["d) x", "e) y", "h) z"], ["3:3"]),
        (["u) x", "v) y", "x) z", "y) t"], []),
        (["- a", "+ b", "c", "- d"], []),
        (["1. a", "- b", "c", "2. d"], []),
    ],
)
def test_reports_typed_numbers_that_skip_or_repeat(lines, places):
    problems = located("mục đích: |\n" + "".join(f"  {line}\n" for line in lines))
    assert [f"{each.position.line - 1}:{each.position.column}" for each in problems] == places
    assert {problem.code for problem in problems} <= {"SKH245"}


def test_numbers_out_of_order_are_only_a_warning():
    problem = only_problem("mục đích: [1. a, 3. b]")
    assert problem.severity is Severity.WARNING
    assert problem.message == "Số thứ tự “3.” đứng sau “1.”"
    assert problem.path == ("mục đích", 1)
