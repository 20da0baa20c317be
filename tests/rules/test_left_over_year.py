import pytest

from sinhkehoach.rules.left_over_year import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        ("kỳ: 2027\ntrích yếu: Phát triển giáo dục năm 2026\n", "2:32"),
        ("kỳ: 2027\nnhiệm vụ:\n  - tên: Hội khỏe tháng 3/2026\n", "3:19"),
        ("kỳ: 2027\nphụ lục:\n  - {tên: Tiến độ năm 2025, nội dung: Xem bảng.}\n", "3:19"),
    ],
)
def test_reports_a_year_before_the_period_in_a_title(plan, place):
    check_reports(RULE, plan, (place, "trước kỳ của kế hoạch"))


@pytest.mark.parametrize(
    "title",
    [
        "Phát triển giáo dục năm 2027",
        "Thực hiện Đề án “Giáo dục An Hòa năm 2026” năm 2027",
        "Thực hiện Đề án giai đoạn 2021 - 2026",
        "Thực hiện Luật Giáo dục năm 2019",
        "Thực hiện Chương trình giáo dục phổ thông năm 2018",
        "Đánh giá kết quả năm 2026",
        "Phát triển giáo dục đến năm 2030",
    ],
)
def test_stays_silent_about_years_that_belong_there(title):
    check_silent(RULE, f"kỳ: 2027\ntrích yếu: {title}\n")
