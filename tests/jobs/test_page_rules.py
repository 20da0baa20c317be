import pytest

from sinhkehoach.base.problem import has_errors
from sinhkehoach.jobs.page_rules import PAGE_RULES
from tools.docs.example import opened, with_usual_lines

EXAMPLES = [each.rule for each in PAGE_RULES]


@pytest.mark.parametrize("rule", EXAMPLES, ids=[rule.code for rule in EXAMPLES])
def test_example_shows_the_rule_and_how_to_mend(rule):
    codes = [problem.code for problem in opened(with_usual_lines(rule.wrong)).problems]
    assert codes.count(rule.code) == 1
    assert rule.code not in {problem.code for problem in opened(with_usual_lines(rule.mended)).problems}


def _table(columns, how="", cell="1"):
    heads = ", ".join(f"C{each}" for each in range(columns))
    return (
        "yêu cầu: Xem [[phụ lục]].\nphụ lục:\n"
        f"  - {{tên: A, {how}bảng: {{số thứ tự: không, cột: [{heads}], hàng: [[{', '.join([cell] * columns)}]]}}}}\n"
    )


def _found(lines):
    plan = opened(with_usual_lines(lines))
    codes = {"SKH402", "SKH410"}
    return [each.code for each in plan.problems if each.code in codes], has_errors(plan.problems)


@pytest.mark.parametrize(
    ("lines", "codes", "stops"),
    [
        (_table(63), ["SKH402"], False),
        (_table(64), ["SKH410"], True),
        (_table(11, cell="16.000.000.000"), ["SKH402"], False),
        (_table(7, cell="16.000.000.000"), [], False),
        (_table(8, "khổ: dọc, ", cell="16.000.000.000"), ["SKH402"], False),
        (_table(8, "khổ: dọc, ", cell="một câu rất dài cần nhiều chỗ " * 10), ["SKH402"], False),
        (_table(8, "khổ: ngang, ", cell="một câu rất dài cần nhiều chỗ " * 10), [], False),
    ],
)
def test_tells_tables_that_do_not_fit_the_page(lines, codes, stops):
    assert _found(lines) == (codes, stops)


_BUDGET = """\
kỳ: 2027 - 2028
yêu cầu: Theo [[phụ lục]].
phụ lục: [{{tên: Chi, từ: kinh phí{columns}}}]
kinh phí: [{{tên: A, năm: {{2027: 60}}}}, {{tên: B, tiền: 1}}, {{tên: C, tiền: 2}}, {{tên: D, tiền: 7}}, {{tên: E}},
  {{tên: F, tiền: 1}}]
"""


def _hidden(text):
    return [
        (each.position, each.message)
        for each in opened(with_usual_lines(text)).problems
        if each.code == "SKH405"
    ]


def test_names_the_items_that_a_table_of_the_budget_does_not_share_out():
    ((place, message),) = _hidden(_BUDGET.format(columns=""))
    assert place == (4, 45)
    assert message == (
        "“B”, “C”, “D” và 1 khoản nữa chưa chia theo năm: "
        "bảng ghi tổng 71 triệu đồng mà các cột năm cộng lại 60 triệu đồng"
    )


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        (", cột: [tt, nội dung, số tiền]", 0),
        (", cột: [tt, nội dung, năm]", 0),
        (", cột: [tt, nội dung, {tên: Chi, cột: [số tiền, năm]}]", 1),
    ],
)
def test_stays_silent_where_no_table_shows_the_whole_beside_its_parts(columns, told):
    assert len(_hidden(_BUDGET.format(columns=columns))) == told


def test_tells_a_table_in_the_body_as_well_and_no_prose():
    body = (
        _BUDGET.format(columns="")
        .replace("phụ lục: [{tên: Chi, từ: kinh phí}]", "ngày: tháng 12 năm 2026")
        .replace("Theo [[phụ lục]]", "Làm sớm")
    )
    assert _hidden(body) == []
    assert len(_hidden(body.replace("kinh phí: [", "kinh phí:\n  cách in: bảng\n  khoản: ["))) == 1


def test_a_table_pasted_into_a_text_is_no_table_of_the_budget():
    text = "yêu cầu: |\n  Trường\tSố lớp\n  Hoa Sen\t12\nkinh phí:\n  - {tên: A, tiền: 5}\n"
    problems = opened(with_usual_lines(text)).problems
    assert [each.code for each in problems if each.code in {"SKH399", "SKH405"}] == []


def test_tells_a_year_left_blank():
    (((line, _), message),) = _hidden("kinh phí:\n  - {tên: A, năm: {2027: '', 2028: 5}}\n")
    assert (line, message) == (2, "Năm “2027” để trống nên không được tính vào tổng")


_LISTS = """\
mục đích: |
  Lời dẫn.
  {0}1. Một.
  {0}2. Hai.
yêu cầu: Rõ người, rõ việc.
phụ lục:
  - tên: A
    mục:
      - tên: Danh sách
        nội dung: |
          {0}1. Ba.
          {0}2. Bốn.
"""


def _repeated(text):
    problems = opened(with_usual_lines(text)).problems
    return [each.position.line for each in problems if each.code == "SKH339"]


def test_tells_each_list_that_counts_like_the_heading_above_it():
    first = with_usual_lines(_LISTS).splitlines().index("  {0}1. Một.") + 1
    assert _repeated(_LISTS.format("")) == [first, first + 8]
    assert _repeated(_LISTS.format("1.")) == []
    assert _repeated("mục đích: |\n  1. Một.\n  2. Hai.\n") == []
