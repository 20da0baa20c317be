import pytest

from sinhkehoach.rules.placeholder_left import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["[tên đơn vị]", "......", "ngày … tháng", "XXX", "TODO", "____", "<tên>"])
def test_reports_what_waits_to_be_filled_in(words):
    check_reports(RULE, f"yêu cầu: |\n  - Giao {words} làm.\n", ("2:10", "chưa điền"))


@pytest.mark.parametrize(
    "words",
    [
        "[[kỳ]]",
        "báo cáo, hội thảo…",
        "đơn vị...",
        "cấp XX",
        "mức < 3 và > 1",
        "a<b",
        "a<b và c>d",
    ],
)
def test_stays_silent_about_references_and_open_lists(words):
    check_silent(RULE, f"yêu cầu: |\n  - Giao {words} làm.\n")
