import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.report.missing import Missing, typed_for
from sinhkehoach.resolve.results import stretch
from sinhkehoach.values.periods import parse_period


@pytest.mark.parametrize(
    ("name", "period", "typed"),
    [
        ("năm", "2027", "kết quả: …"),
        ("6 tháng", "2027", "kết quả: {6 tháng: …}"),
        ("quý I", "2027", "kết quả: {quý I: …}"),
        ("học kỳ I", "năm học 2027 - 2028", "kết quả: {học kỳ I: …}"),
        ("quý I", "năm học 2027 - 2028", "kết quả: {quý I 2028: …}"),
        ("năm 2028", "2027 - 2030", "kết quả: {năm 2028: …}"),
        ("6 tháng 2028", "2027 - 2030", "kết quả: {6 tháng 2028: …}"),
        ("cả kỳ", "2027 - 2030", "kết quả: …"),
    ],
)
def test_figure_is_typed_so_that_it_is_found(name, period, typed):
    within = parse_period(period)
    assert typed_for("kết quả", stretch(name, within), within) == typed


def test_missing_figure_is_a_problem_of_the_plan():
    problem = Missing(("nhiệm vụ", 0, "tình trạng"), "Chưa ghi", "thêm").problem(Severity.WARNING)
    assert problem[:5] == ("SKH408", "Chưa ghi", "thêm", Severity.WARNING, ("nhiệm vụ", 0, "tình trạng"))
