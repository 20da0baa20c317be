import pytest

from sinhkehoach.rules.school_year_off import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("years", ["2027 - 2029", "2027-2027", "2028 – 2027"])
def test_reports_years_that_are_not_in_a_row(years):
    check_reports(RULE, f"mục đích: Chuẩn bị năm học {years}.\n", ("1:20", "hai năm liền nhau"))


def test_reports_a_title_with_a_school_year_that_is_over():
    plan = "kỳ: năm học 2027 - 2028\nnhiệm vụ:\n  - tên: Tuyển sinh năm học 2026 - 2027\n"
    check_reports(RULE, plan, ("3:21", "đã qua"))


@pytest.mark.parametrize(
    "plan",
    [
        "mục đích: Chuẩn bị năm học 2027 - 2028.\n",
        "mục đích: Phát huy kết quả năm học 2024 - 2025.\n",
        "kỳ: 2027\nnhiệm vụ:\n  - tên: Khảo sát cuối năm học 2026 - 2027\n",
        "kỳ: 2027\nnhiệm vụ:\n  - tên: Đánh giá kết quả năm học 2024 - 2025\n",
        "mục đích: Thực hiện Đề án giai đoạn 2021 - 2026.\n",
    ],
)
def test_stays_silent_about_real_school_years(plan):
    check_silent(RULE, plan)
