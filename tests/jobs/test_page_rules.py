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
        (_table(9, cell="16.000.000.000"), ["SKH402"], False),
        (_table(7, cell="16.000.000.000"), [], False),
        (_table(6, "khổ: dọc, ", cell="16.000.000.000"), ["SKH402"], False),
        (_table(8, "khổ: dọc, ", cell="một câu rất dài cần nhiều chỗ " * 10), ["SKH402"], False),
        (_table(8, "khổ: ngang, ", cell="một câu rất dài cần nhiều chỗ " * 10), [], False),
    ],
)
def test_tells_tables_that_do_not_fit_the_page(lines, codes, stops):
    assert _found(lines) == (codes, stops)
