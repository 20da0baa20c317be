import pytest

from sinhkehoach.rules.deadline_passed import RULE
from tests.support.rules import check_reports, check_silent

SENTENCE = "ngày: 22/12/2026\nkỳ: 2027\nyêu cầu: |\n  %s\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Các trường gửi báo cáo trước ngày 20/6/2026.",
        "Hoàn thành việc rà soát trong tháng 3/2026.",
        "Phấn đấu năm 2025 có 12 trường đạt chuẩn.",
        "Đăng ký chậm nhất ngày 15 tháng 11 năm 2026.",
    ],
)
def test_reports_orders_with_a_deadline_that_is_over(sentence):
    check_reports(RULE, SENTENCE % sentence, ("4", "đã qua"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Các trường gửi báo cáo trước ngày 31/12/2026.",
        "Tiếp tục công trình đã hoàn thành trong năm 2025.",
        "Số liệu các trường báo cáo trước ngày 20/6/2026.",
        "Phấn đấu năm 2026 - 2030 có 12 trường đạt chuẩn.",
        "Thực hiện Luật ban hành ngày 14/6/2019.",
        "Hoàn thành trước ngày 31/02/2026.",
    ],
)
def test_stays_silent_about_other_dates(sentence):
    check_silent(RULE, SENTENCE % sentence)


def test_allows_a_draft_some_months_before_its_period():
    check_silent(RULE, "kỳ: 2027\nyêu cầu: Gửi góp ý trước ngày 15/12/2026.\n")
    check_reports(RULE, "kỳ: 2027\nyêu cầu: Gửi góp ý trước ngày 15/6/2026.\n", ("2:26", "đã qua"))
