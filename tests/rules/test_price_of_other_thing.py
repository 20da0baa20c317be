import pytest

from sinhkehoach.rules.price_of_other_thing import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "formula",
    [
        "120 lớp x 2 triệu đồng/người",
        "2 triệu đồng/người x 120 lớp",
        "10 lớp x 2 triệu đồng/người + 5 triệu đồng",
    ],
)
def test_reports_a_price_of_something_that_is_not_counted(formula):
    check_reports(RULE, f"kinh phí:\n  - {{tên: A, tính: {formula}}}\n", ("2", "Đơn giá tính cho một người"))


@pytest.mark.parametrize(
    "formula",
    [
        "120 người x 2 triệu đồng/người",
        "120 lớp x 30 người x 2 triệu đồng/người",
        "300 người x 2 triệu đồng/người/năm x 5 năm",
        "12 tháng x 500.000 đồng",
        "120 giáo viên mầm non x 2 triệu đồng/giáo viên",
        "120 x 2 triệu đồng/người",
    ],
)
def test_stays_silent_about_prices_of_what_is_counted(formula):
    check_silent(RULE, f"kinh phí:\n  - {{tên: A, tính: {formula}}}\n")
