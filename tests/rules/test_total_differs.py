import pytest

from sinhkehoach.rules.total_differs import RULE
from tests.support.rules import check_reports, check_silent

PLAN = "kinh phí:\n  mở đầu: %s.\n  khoản:\n    - {tên: A, tiền: 1.250}\n"


@pytest.mark.parametrize(
    "said",
    ["Tổng kinh phí là 1.300 triệu đồng", "Tổng kinh phí thực hiện Kế hoạch dự kiến khoảng 1,3 tỷ đồng"],
)
def test_reports_another_total(said):
    check_reports(RULE, PLAN % said, ("2", "các khoản cộng lại 1.250 triệu đồng"))


@pytest.mark.parametrize(
    "said",
    [
        "Tổng kinh phí là 1,25 tỷ đồng",
        "Tổng kinh phí năm 2027 là 300 triệu đồng",
        "Tổng kinh phí từ nguồn xã hội hóa là 300 triệu đồng",
        "Mỗi lớp 300 triệu đồng",
    ],
)
def test_stays_silent_about_the_same_total_and_about_parts(said):
    check_silent(RULE, PLAN % said)


def test_stays_silent_where_no_amount_is_fixed():
    check_silent(RULE, "kinh phí: Tổng kinh phí là 300 triệu đồng.\n")
