import pytest

from sinhkehoach.rules.work_before_issue import RULE
from tests.support.rules import check_reports, check_silent

ISSUED = "ngày: 25/12/2026\nkỳ: 2026 - 2031\nnhiệm vụ:\n  - {tên: Tập huấn, thời gian: %s}\n"


@pytest.mark.parametrize(
    "when",
    [
        "từ tháng 01/2026 đến tháng 12/2031",
        "Từ tháng 01/2026 và trong quá trình thực hiện",
        "tháng 6/2026",
        "Quý III/2026",
    ],
)
def test_reports_work_that_begins_before_the_plan(when):
    check_reports(RULE, ISSUED % when, ("4", "trước ngày ban hành"))


@pytest.mark.parametrize("when", ["từ tháng 12/2026", "năm 2026", "tháng 01/2027", "thường xuyên"])
def test_stays_silent_about_work_that_can_still_be_done(when):
    check_silent(RULE, ISSUED % when)


def test_stays_silent_in_a_draft_without_day():
    check_silent(RULE, "ngày: tháng 12 năm 2026\nnhiệm vụ:\n  - {tên: Tập huấn, thời gian: tháng 6/2026}\n")
